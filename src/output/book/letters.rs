//! Where letters stand that no font has: the places in the records that this book prints, found by what stands around them.
//!
//! A record writes a letter as itself, as an escape of TOML (`\U0001F600`) or as a reference of HTML (`&#128512;`). Of all places of a
//! letter those count whose surroundings are those of the book; drafts are in no guide, comments in no text.

use super::{Plan, Settings, text};
use crate::diagnostic::{Diagnostic, Place, Span, codes};
use crate::guide::Guide;
use std::collections::BTreeSet;
use std::ops::Range;

/// Letters that are compared on each side.
const AROUND: usize = 8;
/// Places that are named of one letter.
const MOST: usize = 30;

/// A letter with what stands before it (from it away) and behind it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Window {
    before: Vec<char>,
    behind: Vec<char>,
}

impl Window {
    fn at(text: &[char], at: usize) -> Self {
        let is_edge = |c: &&char| !matches!(**c, '"' | '\n' | '\r');
        let before = text[..at].iter().rev().take(AROUND).take_while(is_edge).copied();
        let behind = text[at + 1..].iter().take(AROUND).take_while(is_edge).copied();
        Self { before: before.collect(), behind: behind.collect() }
    }

    /// How many letters around are the same.
    fn likeness(&self, other: &Window) -> usize {
        let same = |a: &[char], b: &[char]| a.iter().zip(b).take_while(|(a, b)| a == b).count();
        same(&self.before, &other.before) + same(&self.behind, &other.behind)
    }
}

/// Every place of the letters that no font has. `printed` is the data of the book.
pub fn missing(
    letters: &BTreeSet<char>,
    printed: &str,
    guide: &Guide,
    plan: &Plan,
    settings: &Settings<'_>,
) -> Vec<Diagnostic> {
    let printed: Vec<char> = printed.chars().collect();
    let written = written(guide, settings);
    letters.iter().flat_map(|letter| places(*letter, &printed, &written, plan)).collect()
}

fn places(letter: char, printed: &[char], written: &[(Span, String)], plan: &Plan) -> Vec<Diagnostic> {
    let fault = |place: Place| {
        let fault = Diagnostic::error_at_path(codes::GLYPH_MISSING, "");
        let fault = Diagnostic { place, ..fault };
        fault.arg("letter", letter).arg("code", format!("U+{:04X}", u32::from(letter)))
    };
    let at = |text: &[char]| -> Vec<usize> { (0..text.len()).filter(|at| text[*at] == letter).collect() };
    let windows: BTreeSet<Window> = at(printed).into_iter().map(|at| Window::at(printed, at)).collect();
    let mut found: Vec<(Span, Window)> = Vec::new();
    for (span, raw) in written {
        let (decoded, ranges) = decode(raw);
        for at in at(&decoded) {
            let range = &ranges[at];
            let place = Span::new(span.file, span.start + range.start..span.start + range.end);
            found.push((place, Window::at(&decoded, at)));
        }
    }
    let mut spans: BTreeSet<Span> = BTreeSet::new();
    for window in &windows {
        let best = found.iter().map(|(_, other)| window.likeness(other)).max();
        let is_best = |other: &Window| Some(window.likeness(other)) == best;
        spans.extend(found.iter().filter(|(_, other)| is_best(other)).map(|(span, _)| *span));
    }
    if spans.is_empty() {
        // Not written by the town: words of the theme, perhaps.
        let around = windows
            .first()
            .map(|it| it.before.iter().rev().chain([&letter]).chain(&it.behind).collect::<String>());
        return vec![fault(Place::Path(format!("{}.pdf", plan.file))).arg_if("around", around)];
    }
    spans.into_iter().take(MOST).map(|span| fault(Place::Span(span))).collect()
}

/// The texts of the guide's records as they are written, and the lines of guide.toml that are no comments.
fn written(guide: &Guide, settings: &Settings<'_>) -> Vec<(Span, String)> {
    let raw = |span: &Span| {
        let text = settings.sources.file(span.file).text.get(span.start..span.end)?;
        Some((*span, text.to_string()))
    };
    let texts = guide.entries.metas().flat_map(|meta| &meta.origin.spans);
    let mut out: Vec<(Span, String)> = texts.filter_map(raw).collect();
    if let Some(file) = settings.sources.by_path(&format!("{}guide.toml", settings.folder)) {
        let mut start = 0;
        for line in file.text.split_inclusive('\n') {
            if !line.trim_start().starts_with('#') {
                out.push((Span::new(file.id, start..start + line.len()), line.to_string()));
            }
            start += line.len();
        }
    }
    out
}

/// The letters that a text means, each with where it is written; narrow digits as in the book.
fn decode(raw: &str) -> (Vec<char>, Vec<Range<usize>>) {
    let (mut letters, mut ranges) = (Vec::new(), Vec::new());
    let mut at = 0;
    while let Some(c) = raw[at..].chars().next() {
        let (letter, length) = escaped(&raw[at..]).unwrap_or((c, c.len_utf8()));
        letters.push(text::narrow(letter));
        ranges.push(at..at + length);
        at += length;
    }
    (letters, ranges)
}

/// `\u3042`, `\U0001F600`, `&#128512;`, `&#x1F600;`: the letter and the length of what is written.
fn escaped(rest: &str) -> Option<(char, usize)> {
    let number = |digits: &str, radix| char::from_u32(u32::from_str_radix(digits, radix).ok()?);
    if let Some(digits) = rest.strip_prefix("\\u").and_then(|rest| rest.get(..4)) {
        return Some((number(digits, 16)?, 6));
    }
    if let Some(digits) = rest.strip_prefix("\\U").and_then(|rest| rest.get(..8)) {
        return Some((number(digits, 16)?, 10));
    }
    let inside = rest.strip_prefix("&#")?;
    let inside = &inside[..inside.find(';').filter(|end| *end <= 8)?];
    let letter = match inside.strip_prefix(['x', 'X']) {
        Some(digits) => number(digits, 16)?,
        None => number(inside, 10)?,
    };
    Some((letter, inside.len() + 3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_read_as_they_may_be_written() {
        let (letters, ranges) = decode("楽\\U0001F600し&#128512;い&#x1F600;\\u3042&;");
        assert_eq!(letters.iter().collect::<String>(), "楽\u{1F600}し\u{1F600}い\u{1F600}あ&;");
        assert_eq!(ranges[1], 3..13);
        assert_eq!(escaped("&#99999999999;"), None);
        assert_eq!(escaped("\\Uzzzzzzzz"), None);
    }

    #[test]
    fn a_place_is_known_by_what_stands_around_it() {
        let chars = |text: &str| text.chars().collect::<Vec<_>>();
        let window = |text: &str| Window::at(&chars(text), text.chars().position(|c| c == '★').unwrap());
        assert_eq!(window("とても楽しい★会").likeness(&window("\"楽しい★会\"")), 4);
        assert_eq!(window("べつの★").likeness(&window("楽しい★会")), 0);
    }
}
