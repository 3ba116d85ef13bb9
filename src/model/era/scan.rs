//! A cursor over text in NFKC that knows where each character stood in the original.

use super::Era;
use crate::model::normal::{Normal, normal, range_of};
use jiff::civil::Weekday;

/// Text made uniform in width.
pub(super) struct Scan {
    chars: Vec<Normal>,
}

impl Scan {
    pub(super) fn new(text: &str) -> Self {
        Self { chars: normal(text) }
    }

    pub(super) fn cursor(&self, at: usize) -> Cursor<'_> {
        Cursor { scan: self, at }
    }

    pub(super) fn len(&self) -> usize {
        self.chars.len()
    }
}

/// A place in a [`Scan`]; copying it is how a failed attempt is taken back.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'a> {
    scan: &'a Scan,
    pub(super) at: usize,
}

impl Cursor<'_> {
    pub(super) fn peek(&self) -> Option<char> {
        self.ahead(0)
    }

    pub(super) fn ahead(&self, by: usize) -> Option<char> {
        self.scan.chars.get(self.at + by).map(|entry| entry.c)
    }

    pub(super) fn before(&self) -> Option<char> {
        self.at.checked_sub(1).and_then(|at| self.scan.chars.get(at)).map(|entry| entry.c)
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.at >= self.scan.chars.len()
    }

    pub(super) fn eat(&mut self, wanted: char) -> bool {
        let found = self.peek() == Some(wanted);
        self.at += usize::from(found);
        found
    }

    pub(super) fn eat_str(&mut self, wanted: &str) -> bool {
        let mut probe = *self;
        if wanted.chars().all(|c| probe.eat(c)) {
            *self = probe;
            return true;
        }
        false
    }

    pub(super) fn eat_any(&mut self, wanted: &[char]) -> Option<char> {
        let found = self.peek().filter(|c| wanted.contains(c))?;
        self.at += 1;
        Some(found)
    }

    /// Skips spaces, not line ends.
    pub(super) fn spaces(&mut self) {
        while self.peek().is_some_and(|c| c == ' ' || c == '\t') {
            self.at += 1;
        }
    }

    /// Reads all digits (or all kanji numerals) that stand here: the number and how many they were.
    pub(super) fn number(&mut self) -> Option<(i32, usize)> {
        let start = self.at;
        let numerals: fn(char) -> bool = match self.peek()? {
            c if c.is_ascii_digit() => |c| c.is_ascii_digit(),
            _ => |c| kanji_digit(c).is_some() || c == '十',
        };
        while self.peek().is_some_and(numerals) {
            self.at += 1;
        }
        let read: Vec<char> = self.scan.chars[start..self.at].iter().map(|entry| entry.c).collect();
        let value = value_of(&read);
        if value.is_none() {
            self.at = start;
        }
        value.map(|value| (value, read.len()))
    }

    /// Reads a number of one or two digits (kanji: 二十三).
    pub(super) fn small_number(&mut self) -> Option<i32> {
        let start = *self;
        match self.number() {
            Some((value, digits)) if value < 100 && digits <= 3 => Some(value),
            _ => {
                *self = start;
                None
            }
        }
    }

    /// Reads an era's name or letter (either case).
    pub(super) fn era(&mut self) -> Option<Era> {
        let letter = self.peek()?.to_ascii_uppercase();
        if let Some(era) = Era::ALL.into_iter().find(|era| era.letter() == letter) {
            self.at += 1;
            return Some(era);
        }
        Era::ALL.into_iter().find(|era| self.eat_str(era.name()))
    }

    /// The weekday whose character stands here; does not move.
    pub(super) fn weekday(&self) -> Option<Weekday> {
        Some(match self.peek()? {
            '月' => Weekday::Monday,
            '火' => Weekday::Tuesday,
            '水' => Weekday::Wednesday,
            '木' => Weekday::Thursday,
            '金' => Weekday::Friday,
            '土' => Weekday::Saturday,
            '日' => Weekday::Sunday,
            _ => return None,
        })
    }

    /// The normalised text from `start` up to here.
    pub(super) fn text_since(&self, start: usize) -> String {
        self.scan.chars[start..self.at].iter().map(|entry| entry.c).collect()
    }

    /// The bytes of the original from `start` up to here.
    pub(super) fn range_since(&self, start: usize) -> std::ops::Range<usize> {
        self.scan.chars.get(start..self.at).map_or(0..0, range_of)
    }
}

fn kanji_digit(c: char) -> Option<i32> {
    "〇一二三四五六七八九".chars().position(|digit| digit == c).and_then(|value| i32::try_from(value).ok())
}

/// `28`, `二八`, `十`, `二十`, `二十八`; None for what is no number or a very long one.
fn value_of(read: &[char]) -> Option<i32> {
    let digit =
        |c: char| c.to_digit(10).and_then(|value| i32::try_from(value).ok()).or_else(|| kanji_digit(c));
    let tens = read.iter().filter(|c| **c == '十').count();
    match (tens, read) {
        (0, read) if (1..=8).contains(&read.len()) => {
            read.iter().try_fold(0, |value, c| Some(value * 10 + digit(*c)?))
        }
        (1, ['十']) => Some(10),
        (1, ['十', ones]) => Some(10 + digit(*ones)?),
        (1, [tens, '十']) => Some(digit(*tens)? * 10),
        (1, [tens, '十', ones]) => Some(digit(*tens)? * 10 + digit(*ones)?),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_both_kinds_are_read() {
        let number = |text: &str| Scan::new(text).cursor(0).number().map(|read| read.0);
        assert_eq!(number("２８年"), Some(28));
        assert_eq!(number("二十八"), Some(28));
        assert_eq!(number("二十"), Some(20));
        assert_eq!(number("十一"), Some(11));
        assert_eq!(number("十"), Some(10));
        assert_eq!(number("二〇二六"), Some(2026));
        assert_eq!(number("十十"), None);
        assert_eq!(number("年"), None);
        assert_eq!(number("99999999999999999999"), None);
    }

    #[test]
    fn ranges_are_those_of_the_original() {
        let text = "㋿８年";
        let scan = Scan::new(text);
        let mut cursor = scan.cursor(0);
        assert_eq!(cursor.era(), Some(Era::Reiwa));
        assert_eq!(cursor.small_number(), Some(8));
        assert_eq!(&text[cursor.range_since(0)], "㋿８");
        assert_eq!(cursor.text_since(0), "令和8");
    }
}
