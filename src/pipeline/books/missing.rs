//! What to say of books that were asked for and that no guide has: what there is instead, and what such a book needs.

use super::{BookOptions, Paper};
use crate::diagnostic::{Diagnostic, Severity, codes, nearest};
use crate::output::book::{Kind, Plan};

/// Kinds that are wanted; on folded paper there are newsletters only.
pub(super) fn kinds(options: &BookOptions) -> Vec<Kind> {
    let is_asked = |kind: &Kind| match (options.kinds.is_empty(), options.paper) {
        (true, Paper::A3Fold) => *kind == Kind::Newsletter,
        (true, _) => true,
        (false, _) => options.kinds.iter().any(|name| name == kind.name()),
    };
    Kind::ALL.into_iter().filter(is_asked).collect()
}

/// True for the book about what was asked for; its file's name is understood, too.
pub(super) fn is_about(plan: &Plan, asked: Option<&str>) -> bool {
    asked.is_none_or(|asked| plan.subject.as_ref().is_some_and(|id| id.0 == asked || plan.file == asked))
}

/// A fault for each kind, or for the issue, that is not there. Where other books are made all the same, warnings.
pub(super) fn told(options: &BookOptions, plans: &[&Plan]) -> Vec<Diagnostic> {
    let kinds = kinds(options);
    let of_kinds: Vec<&Plan> = plans.iter().filter(|plan| kinds.contains(&plan.kind)).copied().collect();
    let fault = || Diagnostic::error_at_path(codes::BOOK_UNKNOWN, options.content.display().to_string());
    if let Some(asked) = options.subject.as_deref().filter(|_| !of_kinds.is_empty()) {
        if of_kinds.iter().any(|plan| is_about(plan, Some(asked))) {
            return Vec::new();
        }
        let ids: Vec<&str> =
            of_kinds.iter().filter_map(|plan| plan.subject.as_ref().map(|id| id.0.as_str())).collect();
        let fault = fault().arg("what", "issue").arg("asked", asked);
        return vec![match nearest(asked, ids.iter().copied()) {
            Some(near) => fault.arg("ids", ids.join("、")).arg("nearest", near),
            None if ids.is_empty() => fault.arg("no-ids", ""),
            None => fault.arg("ids", ids.join("、")),
        }];
    }
    if plans.is_empty() && options.kinds.is_empty() && options.paper != Paper::A3Fold {
        return vec![fault().arg("what", "none")];
    }
    let asked = if options.kinds.is_empty() && options.paper != Paper::A3Fold { Vec::new() } else { kinds };
    let missing = asked.into_iter().filter(|kind| !of_kinds.iter().any(|plan| plan.kind == *kind));
    let known: Vec<String> = Kind::ALL
        .into_iter()
        .filter(|kind| plans.iter().any(|plan| plan.kind == *kind))
        .map(|kind| format!("{}（{}）", kind.japanese(), kind.name()))
        .collect();
    let severity = if of_kinds.is_empty() { Severity::Error } else { Severity::Warning };
    let told = |kind: Kind| {
        let fault = fault().arg("what", kind.name()).arg("known", known.join("、")).arg(kind.name(), "");
        Diagnostic { severity, ..fault }
    };
    missing.map(told).collect()
}
