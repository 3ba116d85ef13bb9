//! What the index keeps of a document to show it: its texts with the readings of their words, so that a match that came
//! by reading can be checked and marked.
//!
//! Fields, parted by U+001F: kind, address, title, other names, facts, line, text, telephone numbers. Several in one field
//! are parted by U+001D. A word with readings is U+0001 word U+0002 reading (U+0004 another reading …) U+0003.

use super::doc::Doc;
use super::speech::Token;
use super::terms::Spelled;

/// Letters of running text that are kept.
const LONGEST: usize = 3000;

/// The record of a document.
pub fn write(doc: &Doc, words: &Spelled) -> String {
    let all = |texts: &[Vec<Token>]| {
        texts.iter().map(|tokens| annotated(tokens, usize::MAX)).collect::<Vec<_>>().join("\u{1d}")
    };
    let (title, names) = words
        .names
        .split_first()
        .map_or((String::new(), String::new()), |(title, names)| (annotated(title, usize::MAX), all(names)));
    [
        clean(&doc.kind),
        clean(&doc.href),
        title,
        names,
        all(&words.facts),
        annotated(&words.line, usize::MAX),
        annotated(&words.text, LONGEST),
        doc.phones.iter().map(|phone| clean(phone)).collect::<Vec<_>>().join("\u{1d}"),
    ]
    .join("\u{1f}")
}

/// Words with their readings.
pub fn annotated(tokens: &[Token], longest: usize) -> String {
    let mut out = String::new();
    let mut length = 0;
    for token in tokens {
        length += token.text.chars().count();
        if length > longest {
            out.push('…');
            break;
        }
        match token.readings.as_slice() {
            [] => out.push_str(&clean(&token.text)),
            readings => {
                out.push('\u{1}');
                out.push_str(&clean(&token.text));
                out.push('\u{2}');
                out.push_str(&readings.join("\u{4}"));
                out.push('\u{3}');
            }
        }
    }
    out
}

/// Without the signs that part fields; ends of lines become spaces.
fn clean(text: &str) -> String {
    text.chars().map(|c| if c < ' ' { ' ' } else { c }).collect()
}
