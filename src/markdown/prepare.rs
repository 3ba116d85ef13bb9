//! The text as pulldown-cmark gets it, with a way back to the source.
//!
//! Three things are changed before parsing, each by characters of the private plane 16 that no font has:
//! 1. A shortcode `{…|…}` becomes one character, so that `|` does not split a table cell.
//! 2. Beside Japanese, an invisible letter is put next to a run of `*` or `~` where CommonMark's rule would
//!    take it for the wrong end ([`super::emphasis`]).
//! 3. `*`, `_` and `~` inside a bare URL get stand-ins, so that they are no emphasis.
//!
//! None of this needs to know what is code or HTML: [`Prepared::restore`] gives back exactly what was typed.
//! Text in ASCII without shortcodes and URLs is not changed at all.

use super::shortcode::{self, Shortcode};
use super::{autolink, emphasis};
use std::borrow::Cow;
use std::ops::Range;

/// The invisible letter.
const LETTER: char = '\u{100000}';
const STAR: char = '\u{100001}';
const UNDERSCORE: char = '\u{100002}';
const TILDE: char = '\u{100003}';
/// Shortcode number 0; the others follow.
const FIRST_SHORTCODE: u32 = 0x10_0010;
const MOST_SHORTCODES: usize = 0xFF00;

/// True for the character that stands for a shortcode.
pub(super) fn is_shortcode(c: char) -> bool {
    c as u32 >= FIRST_SHORTCODE
}

/// What one character of the prepared text stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Nothing: it was put in.
    Nothing,
    /// A character as typed.
    Char(char),
    /// A shortcode, by number.
    Shortcode(usize),
}

/// The prepared text.
#[derive(Debug)]
pub(super) struct Prepared<'a> {
    /// What pulldown-cmark parses.
    pub text: String,
    source: &'a str,
    /// The shortcodes with their places in the source, in order.
    pub shortcodes: Vec<(Shortcode, Range<usize>)>,
    pieces: Vec<Piece>,
}

/// From here on the prepared text is a copy of the source from there on, or something put in.
#[derive(Debug, Clone, Copy)]
struct Piece {
    at: usize,
    source: usize,
    copied: bool,
}

impl<'a> Prepared<'a> {
    /// Prepares a text.
    pub fn new(source: &'a str) -> Self {
        let mut scan = Scan {
            out: Prepared {
                text: String::with_capacity(source.len() + source.len() / 16),
                source,
                shortcodes: Vec::new(),
                pieces: vec![Piece { at: 0, source: 0, copied: true }],
            },
            at: 0,
            vertical_ends: Vec::new(),
        };
        while scan.at < source.len() {
            scan.step();
        }
        scan.out
    }

    /// The place in the source of a place in the prepared text.
    pub fn source_offset(&self, at: usize) -> usize {
        let index = self.pieces.partition_point(|piece| piece.at <= at).saturating_sub(1);
        let piece = self.pieces[index];
        if piece.copied { (piece.source + (at - piece.at)).min(self.source.len()) } else { piece.source }
    }

    /// The place in the source of a range of the prepared text.
    pub fn source_range(&self, range: &Range<usize>) -> Range<usize> {
        let start = self.source_offset(range.start);
        start..self.source_offset(range.end).max(start)
    }

    /// What was typed at a place of the source.
    pub fn source_slice(&self, range: Range<usize>) -> &'a str {
        self.source.get(range).unwrap_or_default()
    }

    /// What a character stands for.
    pub fn meaning(&self, c: char) -> Meaning {
        match c {
            LETTER => Meaning::Nothing,
            STAR => Meaning::Char('*'),
            UNDERSCORE => Meaning::Char('_'),
            TILDE => Meaning::Char('~'),
            c if is_shortcode(c) => Meaning::Shortcode((c as u32 - FIRST_SHORTCODE) as usize),
            c => Meaning::Char(c),
        }
    }

    /// A piece of prepared text as it was typed.
    pub fn restore<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if !text.contains(|c| c >= LETTER) {
            return Cow::Borrowed(text);
        }
        let mut typed = String::with_capacity(text.len());
        for c in text.chars() {
            match self.meaning(c) {
                Meaning::Nothing => {}
                Meaning::Char(c) => typed.push(c),
                Meaning::Shortcode(number) => {
                    if let Some((_, range)) = self.shortcodes.get(number) {
                        typed.push_str(self.source_slice(range.clone()));
                    }
                }
            }
        }
        Cow::Owned(typed)
    }
}

struct Scan<'a> {
    out: Prepared<'a>,
    at: usize,
    /// Where the open `{縦見出し|` will close, innermost last.
    vertical_ends: Vec<usize>,
}

impl Scan<'_> {
    fn step(&mut self) {
        let rest = &self.out.source[self.at..];
        let Some(c) = rest.chars().next() else { return };
        match c {
            '\\' => {
                let escaped = rest[1..].chars().next().filter(char::is_ascii_punctuation);
                self.copy(1 + escaped.map_or(0, char::len_utf8));
            }
            '{' => match shortcode::scan(rest) {
                Some((code, length, ends)) if self.out.shortcodes.len() < MOST_SHORTCODES => {
                    if let Some(end) = ends {
                        self.vertical_ends.push(self.at + end);
                    }
                    self.put_shortcode(code, length);
                }
                _ => self.copy(1),
            },
            '}' if self.vertical_ends.last() == Some(&self.at) => {
                self.vertical_ends.pop();
                self.put_shortcode(Shortcode::VerticalEnd, 1);
            }
            '*' | '~' => self.run(c),
            'h' | 'H' if autolink::starts_word(self.out.source, self.at) => {
                match autolink::url_length(rest) {
                    Some(length) => self.url(length),
                    None => self.copy(1),
                }
            }
            LETTER.. => self.replace(c.len_utf8(), char::REPLACEMENT_CHARACTER),
            _ => {
                let length = rest
                    .find(|c| matches!(c, '\\' | '{' | '}' | '*' | '~' | 'h' | 'H' | LETTER..))
                    .unwrap_or(rest.len());
                self.copy(length.max(c.len_utf8()));
            }
        }
    }

    fn run(&mut self, delimiter: char) {
        let rest = &self.out.source[self.at..];
        let length = rest.len() - rest.trim_start_matches(delimiter).len();
        let after = &rest[length..];
        let next = match after.chars().next() {
            Some('{') if shortcode::scan(after).is_some() => char::from_u32(FIRST_SHORTCODE),
            other => other,
        };
        let fix = emphasis::fix(self.out.text.chars().next_back(), next, length);
        if fix.before {
            self.put(LETTER);
        }
        self.copy(length);
        if fix.after {
            self.put(LETTER);
        }
    }

    fn url(&mut self, length: usize) {
        let end = self.at + length;
        while self.at < end {
            let rest = &self.out.source[self.at..end];
            let stand_in = match rest.as_bytes()[0] {
                b'*' => STAR,
                b'_' => UNDERSCORE,
                b'~' => TILDE,
                _ => {
                    self.copy(rest.find(['*', '_', '~']).unwrap_or(rest.len()));
                    continue;
                }
            };
            self.replace(1, stand_in);
        }
    }

    fn copy(&mut self, length: usize) {
        let piece = Piece { at: self.out.text.len(), source: self.at, copied: true };
        let last = self.out.pieces[self.out.pieces.len() - 1];
        let goes_on = last.copied && last.source + (piece.at - last.at) == piece.source;
        if !goes_on {
            self.out.pieces.push(piece);
        }
        let end = self.at + length;
        self.out.text.push_str(&self.out.source[self.at..end]);
        self.at = end;
    }

    fn put(&mut self, c: char) {
        self.out.pieces.push(Piece { at: self.out.text.len(), source: self.at, copied: false });
        self.out.text.push(c);
    }

    fn replace(&mut self, length: usize, by: char) {
        self.put(by);
        self.at += length;
        self.out.pieces.push(Piece { at: self.out.text.len(), source: self.at, copied: true });
    }

    fn put_shortcode(&mut self, code: Shortcode, length: usize) {
        let number = FIRST_SHORTCODE + self.out.shortcodes.len() as u32;
        let c = char::from_u32(number).expect("MOST_SHORTCODES keeps the number inside plane 16");
        self.out.shortcodes.push((code, self.at..self.at + length));
        self.replace(length, c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ascii_is_not_touched() {
        let text = "# A *b* **c** ~~d~~ `e{f}` {g} [h](i_j) <k> \\{l\\} {m\n|n}";
        assert_eq!(Prepared::new(text).text, text);
    }

    #[test]
    fn what_was_typed_comes_back() {
        for text in [
            "これは**「重要」**です。{漢字|かんじ}と`{a|b}`と https://a.jp/_b_/*c*~d、",
            "| {縦見出し|**「x」** {北|きた}} | {資料|x} |",
            "\u{100000}外字\u{10FFFD}\u{E000}",
            "\\{a|b} \\**「x」**",
        ] {
            let prepared = Prepared::new(text);
            let expected: String =
                text.chars().map(|c| if c >= LETTER { char::REPLACEMENT_CHARACTER } else { c }).collect();
            assert_eq!(prepared.restore(&prepared.text), expected);
        }
    }

    #[test]
    fn every_place_leads_back_to_its_source() {
        let text = "は**「重要」**で{漢字|かんじ}す https://a.jp/_b_ 終";
        let prepared = Prepared::new(text);
        for (at, c) in prepared.text.char_indices() {
            let source = prepared.source_offset(at);
            assert!(text.is_char_boundary(source));
            if c < LETTER {
                assert!(text[source..].starts_with(c), "{c}");
            }
        }
        assert_eq!(prepared.source_offset(prepared.text.len()), text.len());
    }
}
