//! What a template remarks, and what is wrong with letters, as diagnostics with file and line.
//!
//! A template says `#metadata((kind: "overfull", …)) <remark>`:
//! - `overfull` (`record`, `part`, `lines`): text too long for its box; an error.
//! - `coarse` (`source`, `dpi`, `width`): a picture with too few pixels for its size on paper; a warning.

use super::{Plan, Settings};
use crate::diagnostic::{Diagnostic, Place, Severity, Span, codes};
use crate::guide::Guide;
use crate::model::{Id, Key, Kind, Meta};
use serde_json::Value;
use std::collections::BTreeSet;

/// Letters of the book that no font has, each where it first stands.
pub fn missing_letters(letters: &BTreeSet<char>, settings: &Settings<'_>) -> Vec<Diagnostic> {
    let make = |letter: &char| {
        let found = settings
            .sources
            .files
            .iter()
            .enumerate()
            .filter(|(_, file)| file.path.starts_with(settings.folder));
        let place = found.filter_map(|(_, file)| {
            let at = file.text.find(*letter)?;
            Some(Place::Span(Span::new(file.id, at..at + letter.len_utf8())))
        });
        let place = place.into_iter().next().unwrap_or(Place::Path(settings.folder.to_string()));
        let fault = Diagnostic::error_at_path(codes::GLYPH_MISSING, "");
        let fault = Diagnostic { place, ..fault };
        fault.arg("letter", letter).arg("code", format!("U+{:04X}", u32::from(*letter)))
    };
    letters.iter().map(make).collect()
}

/// Remarks as diagnostics, in the order of the pages; each once.
pub fn diagnostics(
    remarks: &[Value],
    guide: &Guide,
    plan: &Plan,
    settings: &Settings<'_>,
) -> Vec<Diagnostic> {
    let mut out: Vec<Diagnostic> = Vec::new();
    for remark in remarks {
        let text = |key: &str| remark.get(key).and_then(Value::as_str).unwrap_or_default().to_string();
        let number = |key: &str| remark.get(key).and_then(Value::as_f64).unwrap_or_default();
        let one = match text("kind").as_str() {
            "overfull" => {
                let place = record(guide, plan, &text("record"))
                    .map_or(Place::Path(format!("{}.pdf", plan.file)), |meta| {
                        Place::Path(meta.origin.path.clone())
                    });
                let fault = Diagnostic::error_at_path(codes::BOOK_OVERFULL, "");
                Diagnostic { place, ..fault }
                    .arg("part", text("part"))
                    .arg("lines", format!("{:.0}", number("lines").ceil()))
            }
            "coarse" => {
                let place = photo_place(guide, &text("source"), settings);
                let fault = Diagnostic::error_at_path(codes::PICTURE_COARSE, "");
                Diagnostic { place, severity: Severity::Warning, ..fault }
                    .arg("dpi", format!("{:.0}", number("dpi")))
                    .arg("width", format!("{:.0}", number("width")))
                    .arg("file", text("source").rsplit('/').next().unwrap_or_default())
            }
            other => Diagnostic::error_at_path(
                codes::TEMPLATE_ERROR,
                format!("themes/{}/book", settings.theme.name),
            )
            .arg("reason", format!("unknown remark: {other}")),
        };
        if !out.contains(&one) {
            out.push(one);
        }
    }
    out
}

/// The record that a remark names (`issue:hohoemi-12`), or what the book is about.
fn record<'g>(guide: &'g Guide, plan: &Plan, name: &str) -> Option<&'g Meta> {
    let named = name.split_once(':').and_then(|(kind, id)| Some(Key::new(Kind::by_name(kind)?, id)));
    let own = || {
        let kind = match plan.kind {
            super::Kind::Casebook => Kind::Collection,
            super::Kind::Newsletter => Kind::Issue,
            _ => return None,
        };
        plan.subject.as_ref().map(|id: &Id| Key { kind, id: id.clone() })
    };
    guide.meta(&named.or_else(own)?)
}

/// Where a picture is named in its record.
fn photo_place(guide: &Guide, path: &str, settings: &Settings<'_>) -> Place {
    let found = guide.entries.metas().find_map(|meta| {
        let at = meta.photos.iter().position(|photo| photo.path == path)?;
        Some(meta.origin.located.at(&format!("photos[{at}].file")))
    });
    found.map_or(Place::Path(format!("{}{path}", settings.folder)), Place::Span)
}
