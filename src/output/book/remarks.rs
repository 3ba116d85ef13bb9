//! What a template remarks, as diagnostics with file and line.
//!
//! A template says `#metadata((kind: "overfull", …)) <remark>`:
//! - `overfull` (`record`, `part`, `lines`): text too long for its box; an error.
//! - `coarse` (`source`, `dpi`, `width`): a picture with too few pixels for its size on paper; a warning, once a picture, where it is
//!   coarsest.

use super::text::pieces;
use super::{Plan, Settings};
use crate::diagnostic::{Diagnostic, Place, Severity, Span, codes};
use crate::guide::Guide;
use crate::model::{Id, Issue, Key, Kind, Meta};
use serde_json::Value;

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
            "overfull" => overfull(guide, plan, settings, (&text("record"), &text("part")), number("lines")),
            "coarse" => {
                let dpi = number("dpi");
                let is_coarser = |other: &&Value| {
                    other.get("source") == remark.get("source")
                        && other.get("dpi").and_then(Value::as_f64).is_some_and(|it| it < dpi)
                };
                if remarks.iter().any(|other| is_coarser(&other)) {
                    continue;
                }
                let place = photo_place(guide, &text("source"), settings);
                let fault = Diagnostic::error_at_path(codes::PICTURE_COARSE, "");
                Diagnostic { place, severity: Severity::Warning, ..fault }
                    .arg("dpi", format!("{:.0}", dpi.max(1.0)))
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

/// A text that is too long, at the heading of the article or at the longest text of the card.
fn overfull(
    guide: &Guide,
    plan: &Plan,
    settings: &Settings<'_>,
    (name, part): (&str, &str),
    lines: f64,
) -> Diagnostic {
    let meta = record(guide, plan, name);
    let fault = Diagnostic::error_at_path(codes::BOOK_OVERFULL, format!("{}.pdf", plan.file));
    let fault = fault.arg("part", part).arg("lines", format!("{:.0}", lines.max(1.0).ceil()));
    let Some(meta) = meta else { return fault };
    let file = Place::Path(meta.origin.path.clone());
    match plan.kind {
        super::Kind::Newsletter => {
            let place = article(guide, meta, part, settings).map_or(file, Place::Span);
            Diagnostic { place, ..fault }.arg("newsletter", "")
        }
        super::Kind::Guidebook => match longest(meta) {
            Some((field, span)) => Diagnostic { place: Place::Span(span), ..fault }.arg("field", field),
            None => Diagnostic { place: file, ..fault },
        },
        _ => Diagnostic { place: file, ..fault },
    }
}

/// Where the article of an issue begins: its heading in the text, else its entry in the front matter.
fn article(guide: &Guide, meta: &Meta, title: &str, settings: &Settings<'_>) -> Option<Span> {
    let words = |text: &str| pieces(text).into_iter().map(|(words, _)| words).collect::<String>();
    let issue = guide.get::<Issue>(&meta.key.id)?;
    let at = issue.articles.iter().position(|it| words(&it.title) == title)?;
    let span = *meta.origin.spans.last()?;
    let mut start = span.start;
    for line in settings.sources.file(span.file).text.get(span.start..span.end)?.split_inclusive('\n') {
        if line.starts_with('#') && words(line.trim_matches(['#', ' ', '\r', '\n'])) == title {
            return Some(Span::new(span.file, start..start + line.trim_end().len()));
        }
        start += line.len();
    }
    meta.origin.located.find(&format!("articles[{at}].title"))
}

/// Keys whose texts stand on a card.
const ON_CARDS: [&str; 18] = [
    "title",
    "nickname",
    "summary",
    "schedule",
    "hours",
    "place",
    "places",
    "room",
    "fee",
    "prices",
    "price",
    "target",
    "eligibility",
    "booking",
    "bring",
    "contact",
    "area",
    "provider",
];

/// The longest of the texts that a card prints, with its key.
fn longest(meta: &Meta) -> Option<(String, Span)> {
    let located = &meta.origin.located;
    let texts = meta.origin.spans.iter().filter_map(|span| {
        let path = located.path_of(*span)?;
        let key = path.split(['.', '[']).next()?;
        ON_CARDS.contains(&key).then(|| (span.end - span.start, path.to_string(), *span))
    });
    // The first of equal ones.
    let longest = texts.reduce(|best, one| if one.0 > best.0 { one } else { best })?;
    Some((longest.1, longest.2))
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
