//! Ids, references, links in text and addresses: does everything that is named exist, once?

use super::WrittenNames;
use crate::diagnostic::{Diagnostic, Span, codes, nearest};
use crate::markdown::LinkTarget;
use crate::model::*;
use crate::schema::validate::Mark;
use std::collections::BTreeMap;

/// Position of every record in its list.
pub(super) fn index(entries: &Entries) -> BTreeMap<Key, usize> {
    let mut next: BTreeMap<Kind, usize> = BTreeMap::new();
    let mut index = BTreeMap::new();
    for meta in entries.metas() {
        let at = next.entry(meta.key.kind).or_default();
        index.insert(meta.key.clone(), *at);
        *at += 1;
    }
    index
}

/// Keys by file path below the guide; list files hold many records and are left out.
pub(super) fn paths(entries: &Entries, prefix: &str) -> BTreeMap<String, Key> {
    let mut paths = BTreeMap::new();
    for meta in entries.metas() {
        let path = meta.origin.path.strip_prefix(prefix).unwrap_or(&meta.origin.path);
        if path.contains('/') {
            paths.insert(path.to_string(), meta.key.clone());
        }
    }
    paths
}

pub(super) fn check(config: &GuideConfig, entries: &Entries, written: &WrittenNames<'_>) -> Vec<Diagnostic> {
    let mut out = duplicates(entries);
    let names = Names::new(config, entries, written);
    for mark in written.config_marks {
        names.check_mark(mark, &mut out);
    }
    for meta in entries.metas() {
        for mark in &meta.origin.references {
            names.check_mark(mark, &mut out);
        }
        for (target, span) in &meta.origin.links {
            names.check_link(target, *span, &mut out);
            names.check_fragment(target, meta, *span, &mut out);
        }
    }
    out.extend(clashes(entries));
    let parents = entries.organizations.iter().map(|it| (&it.meta, it.parent.as_ref()));
    out.extend(cycles(parents, "parent"));
    out.extend(cycles(entries.districts.iter().map(|it| (&it.meta, it.parent.as_ref())), "parent"));
    out.extend(cycles(entries.collections.iter().map(|it| (&it.meta, it.base.as_ref())), "base"));
    out
}

fn duplicates(entries: &Entries) -> Vec<Diagnostic> {
    let mut first: BTreeMap<&Key, &Meta> = BTreeMap::new();
    let mut out = Vec::new();
    for meta in entries.metas() {
        match first.get(&meta.key) {
            Some(earlier) => out.push(
                Diagnostic::error(codes::DUPLICATE_ID, meta.origin.located.at("id"))
                    .arg("id", &meta.key.id)
                    .arg("kind", meta.key.kind.label())
                    .related(earlier.origin.located.at("id")),
            ),
            None => {
                first.insert(&meta.key, meta);
            }
        }
    }
    out
}

/// Older ids that lead where another record lives, or where another older id leads.
fn clashes(entries: &Entries) -> Vec<Diagnostic> {
    let mut taken: BTreeMap<Key, &Meta> = entries.metas().map(|meta| (meta.key.clone(), meta)).collect();
    let mut out = Vec::new();
    for meta in entries.metas() {
        for (at, alias) in meta.aliases.iter().enumerate() {
            let key = Key { kind: meta.key.kind, id: alias.clone() };
            let address = format!("{}/{}/", key.kind.folder(), key.id);
            match taken.get(&key) {
                Some(other) => out.push(
                    Diagnostic::error(codes::ROUTE_CLASH, meta.origin.located.at(&format!("aliases[{at}]")))
                        .arg("address", address)
                        .arg("other", &other.origin.path)
                        .related(other.origin.located.at("id")),
                ),
                None => {
                    taken.insert(key, meta);
                }
            }
        }
    }
    out
}

fn cycles<'a>(edges: impl Iterator<Item = (&'a Meta, Option<&'a Id>)>, key: &'static str) -> Vec<Diagnostic> {
    let up: BTreeMap<&Id, (&Meta, Option<&Id>)> =
        edges.map(|(meta, parent)| (&meta.key.id, (meta, parent))).collect();
    let mut out = Vec::new();
    for (start, (meta, parent)) in &up {
        let mut next = *parent;
        let mut steps = 0;
        while let Some(id) = next {
            if id == *start {
                out.push(
                    Diagnostic::error(codes::CYCLE, meta.origin.located.at(key))
                        .arg("id", start)
                        .arg("key", key),
                );
                break;
            }
            steps += 1;
            next = if steps > up.len() { None } else { up.get(id).and_then(|(_, parent)| *parent) };
        }
    }
    out
}

/// Everything that can be referred to.
struct Names<'a> {
    by_kind: BTreeMap<&'static str, Vec<(&'a str, &'a str)>>,
    /// Paths of the text files that hold one record each.
    paths: Vec<&'a str>,
    by_path: BTreeMap<String, Key>,
    /// Places on the pages of records.
    places: BTreeMap<&'a Key, Vec<String>>,
    config: &'a GuideConfig,
}

impl<'a> Names<'a> {
    fn new(config: &'a GuideConfig, entries: &'a Entries, written: &'a WrittenNames<'a>) -> Self {
        let mut by_kind: BTreeMap<&'static str, Vec<(&str, &str)>> = BTreeMap::new();
        for kind in Kind::ALL {
            by_kind.insert(kind.name(), Vec::new());
        }
        for meta in entries.metas() {
            by_kind.entry(meta.key.kind.name()).or_default().push((&meta.key.id.0, &meta.title));
        }
        for (kind, id) in written.ids {
            let known = by_kind.entry(kind).or_default();
            if !known.iter().any(|(known, _)| known == id) {
                known.push((id, ""));
            }
        }
        let is_record =
            |path: &&str| path.split_once('/').is_some_and(|(folder, _)| Kind::by_folder(folder).is_some());
        Self {
            by_kind,
            paths: written.paths.iter().copied().filter(is_record).collect(),
            by_path: paths(entries, written.prefix),
            places: places(entries),
            config,
        }
    }

    fn ids(&self, kind: &str) -> Vec<&str> {
        match kind {
            "gathering-category" => {
                self.config.gathering_categories.iter().map(|it| it.id.as_str()).collect()
            }
            "service-category" => self.config.service_categories.iter().map(|it| it.id.as_str()).collect(),
            "district-system" => self.config.district_systems.iter().map(|it| it.id.as_str()).collect(),
            kind => self.by_kind.get(kind).into_iter().flatten().map(|(id, _)| *id).collect(),
        }
    }

    /// The id somebody meant who wrote another id, or the title or label instead of the id.
    fn near(&self, kind: &str, written: &str) -> Option<String> {
        let categories = self.categories(kind);
        let exact = categories.iter().find(|category| category.label == written);
        let has_part = |label: &str| {
            label.contains(written)
                || label.split('・').any(|part| !part.is_empty() && written.contains(part))
        };
        let part = || categories.iter().find(|category| !written.is_empty() && has_part(&category.label));
        if let Some(category) = exact.or_else(part) {
            return Some(category.id.clone());
        }
        let by_title = self.by_kind.get(kind).into_iter().flatten().find(|(_, title)| *title == written);
        by_title.map(|(id, _)| id.to_string()).or_else(|| nearest(written, self.ids(kind)))
    }

    fn categories(&self, kind: &str) -> &'a [crate::model::plain::Category] {
        match kind {
            "gathering-category" => self.config.gathering_categories.as_slice(),
            "service-category" => self.config.service_categories.as_slice(),
            _ => &[],
        }
    }

    /// The categories with their labels, as there are few and nobody knows their ids by heart.
    fn choices(&self, kind: &str) -> Option<String> {
        let all = self.categories(kind).iter().map(|it| format!("\"{}\"（{}）", it.id, it.label));
        Some(all.collect::<Vec<_>>().join("、")).filter(|all| !all.is_empty())
    }

    fn check_mark(&self, mark: &Mark, out: &mut Vec<Diagnostic>) {
        let Some(kind) = mark.kind.strip_prefix("ref:") else { return };
        if kind == "any" {
            return self.check_any(mark, out);
        }
        if !self.ids(kind).contains(&mark.text.as_str()) {
            out.push(
                Diagnostic::error(codes::DANGLING_REFERENCE, mark.span)
                    .arg("id", &mark.text)
                    .arg("kind", label(kind))
                    .arg("folder", Kind::by_name(kind).map_or("guide.toml", Kind::folder))
                    .arg_if("choices", self.choices(kind))
                    .arg_if("nearest", self.near(kind, &mark.text)),
            );
        }
    }

    fn check_any(&self, mark: &Mark, out: &mut Vec<Diagnostic>) {
        let Some((kind, id)) = mark.text.split_once(':').filter(|(kind, _)| Kind::by_name(kind).is_some())
        else {
            let kind = mark.text.split(':').next().unwrap_or_default();
            out.push(
                Diagnostic::error(codes::UNKNOWN_KIND, mark.span)
                    .arg("found", &mark.text)
                    .arg_if("nearest", nearest(kind, Kind::ALL.iter().map(|kind| kind.name()))),
            );
            return;
        };
        let written = Mark { kind: format!("ref:{kind}"), text: id.to_string(), ..mark.clone() };
        self.check_mark(&written, out);
    }

    /// A place on a page must be there too.
    fn check_fragment(&self, target: &LinkTarget, from: &Meta, span: Span, out: &mut Vec<Diagnostic>) {
        let (key, fragment) = match target {
            LinkTarget::Anchor(anchor) => {
                (Some(from.key.clone()), anchor.strip_prefix('#').map(str::to_string))
            }
            LinkTarget::Entry { kind, id, fragment } => {
                (Kind::by_name(kind).map(|kind| Key::new(kind, id.clone())), fragment.clone())
            }
            LinkTarget::Path { path, fragment } => (self.by_path.get(path).cloned(), fragment.clone()),
            _ => return,
        };
        let (Some(key), Some(fragment)) = (key, fragment) else { return };
        let Some(places) = self.places.get(&key) else { return };
        if !fragment.is_empty() && !places.contains(&fragment) {
            let near = nearest(&fragment, places.iter().map(String::as_str));
            out.push(
                Diagnostic::error(codes::DEAD_LINK, span)
                    .arg("target", format!("#{fragment}"))
                    .arg_if("nearest", near.map(|near| format!("#{near}"))),
            );
        }
    }

    fn check_link(&self, target: &LinkTarget, span: Span, out: &mut Vec<Diagnostic>) {
        let dead = |shown: String, near: Option<String>| {
            Diagnostic::error(codes::DEAD_LINK, span).arg("target", shown).arg_if("nearest", near)
        };
        match target {
            LinkTarget::Entry { kind, id, .. } => {
                if Kind::by_name(kind).is_none() {
                    let near = nearest(kind, Kind::ALL.iter().map(|kind| kind.name()));
                    out.push(dead(format!("{kind}:{id}"), near.map(|kind| format!("{kind}:{id}"))));
                } else if !self.ids(kind).contains(&id.as_str()) {
                    let near = self.near(kind, id).map(|id| format!("{kind}:{id}"));
                    out.push(dead(format!("{kind}:{id}"), near));
                }
            }
            LinkTarget::Path { path, .. } if !self.paths.contains(&path.as_str()) => {
                let near = nearest(path, self.paths.iter().copied());
                out.push(dead(format!("@/{path}"), near.map(|path| format!("@/{path}"))));
            }
            LinkTarget::Relative(file) => out.push(dead(file.clone(), None)),
            _ => {}
        }
    }
}

/// What can stand behind `#` in a link to a record: headings of its text, questions of a case, articles of an
/// issue. Records with faults of their own are not in it.
fn places(entries: &Entries) -> BTreeMap<&Key, Vec<String>> {
    let mut out: BTreeMap<&Key, Vec<String>> = BTreeMap::new();
    for meta in entries.metas() {
        out.insert(&meta.key, meta.body.headings().map(|heading| heading.id.clone()).collect());
    }
    for case in &entries.cases {
        let questions = case.story.iter().map(|answer| answer.item.to_string());
        out.entry(&case.meta.key).or_default().extend(questions);
    }
    for issue in &entries.issues {
        let articles = (1..=issue.articles.len()).map(|number| format!("a{number}"));
        out.entry(&issue.meta.key).or_default().extend(articles);
    }
    out
}

fn label(kind: &str) -> &str {
    match kind {
        "gathering-category" => "通いの場の種別",
        "service-category" => "サービスの種別",
        "district-system" => "地区の分け方",
        kind => Kind::by_name(kind).map_or("記録", Kind::label),
    }
}
