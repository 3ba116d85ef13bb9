//! Text as it is compared: without width, spaces, emphasis and ruby, still knowing where it stood.

use std::fmt;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::compose;

/// Characters to compare, each with the bytes of the original it came from.
#[derive(Debug, Clone)]
pub(super) struct Folded {
    chars: Vec<(char, Range<usize>)>,
    is_address: bool,
}

impl Folded {
    /// NFKC in small letters, without whitespace, `*`, `_`, `\` and the reading of `{山本|やまもと}`.
    pub(super) fn text(text: &str) -> Self {
        let mut chars: Vec<(char, Range<usize>)> = Vec::new();
        let mut skip_to = 0;
        for (start, original) in text.char_indices() {
            let end = start + original.len_utf8();
            if start < skip_to {
                continue;
            }
            match original {
                '{' if reading(&text[end..]).is_some() => continue,
                '|' | '｜' => {
                    if let Some(length) = end_of_reading(text, start, end) {
                        skip_to = end + length;
                        continue;
                    }
                }
                _ => {}
            }
            for c in std::iter::once(original).nfkc().flat_map(char::to_lowercase) {
                let composed = chars.last().and_then(|(before, _)| compose(*before, c));
                match (composed, chars.last_mut()) {
                    // ﾊ and ﾞ are two characters, and so are か and a combining mark.
                    (Some(both), Some(last)) => *last = (both, last.1.start..end),
                    _ if is_dropped(c) => {}
                    _ => chars.push((c, start..end)),
                }
            }
        }
        Self { chars, is_address: false }
    }

    /// [`Folded::text`] in which 二丁目7番地3号, 2丁目7番3号 and 2-7-3 are one.
    pub(super) fn address(text: &str) -> Self {
        let folded = Self::text(text).chars;
        let mut chars: Vec<(char, Range<usize>)> = Vec::new();
        let mut at = 0;
        while at < folded.len() {
            let (c, range) = folded[at].clone();
            let next = folded.get(at + 1).map(|(c, _)| *c);
            let after_digit = chars.last().is_some_and(|(c, _)| c.is_ascii_digit());
            let (c, taken) = match (c, next) {
                ('丁', Some('目')) | ('番', Some('地')) if after_digit => ('-', 2),
                ('番' | '号' | 'の' | 'ー' | '~', _) if after_digit => ('-', 1),
                ('\u{2010}'..='\u{2015}' | '\u{2212}', _) => ('-', 1),
                _ => (digit(c), 1),
            };
            let end = folded[at + taken - 1].1.end;
            match chars.last_mut() {
                Some((before, of_it)) if c == '-' && *before == '-' => of_it.end = end,
                _ => chars.push((c, range.start..end)),
            }
            at += taken;
        }
        Self { chars, is_address: true }
    }

    /// The first place of another text in this one, in bytes of the original.
    pub(super) fn find(&self, what: &Self) -> Option<Range<usize>> {
        let what = what.trimmed();
        if what.is_empty() {
            return None;
        }
        let at = (0..self.chars.len().saturating_sub(what.len() - 1)).find(|at| {
            let same = self.chars[*at..].iter().zip(what).all(|((one, _), (other, _))| one == other);
            let next = self.chars.get(at + what.len());
            // 2-7-3 is not 2-7-31.
            same && !(self.is_address && next.is_some_and(|(c, _)| c.is_ascii_digit()))
        })?;
        Some(self.chars[at].1.start..self.chars[at + what.len() - 1].1.end)
    }

    /// Without the 号 at an address's end.
    fn trimmed(&self) -> &[(char, Range<usize>)] {
        match self.chars.last() {
            Some(('-', _)) if self.is_address => &self.chars[..self.chars.len() - 1],
            _ => &self.chars,
        }
    }
}

impl fmt::Display for Folded {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.trimmed().iter().try_for_each(|(c, _)| write!(f, "{c}"))
    }
}

/// What lies between `{` and `}`, if it is ruby.
fn reading(rest: &str) -> Option<&str> {
    let inner = &rest[..rest.find(['}', '\n'])?];
    (rest[inner.len()..].starts_with('}') && inner.contains(['|', '｜']) && !inner.contains('{'))
        .then_some(inner)
}

/// The bytes from behind a `|` to behind its `}`, if both belong to ruby.
fn end_of_reading(text: &str, bar: usize, end: usize) -> Option<usize> {
    let open = text[..bar].rfind('{')?;
    reading(&text[open + 1..])?;
    let is_inside = !text[open..bar].contains(['}', '\n']);
    let close = text[end..].find('}')?;
    is_inside.then_some(close + 1)
}

fn is_dropped(c: char) -> bool {
    c.is_whitespace()
        || matches!(c, '*' | '_' | '\\' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}

fn digit(c: char) -> char {
    "〇一二三四五六七八九".chars().zip('0'..='9').find(|(kanji, _)| *kanji == c).map_or(c, |(_, digit)| digit)
}

#[cfg(test)]
mod tests {
    use super::Folded;

    #[test]
    fn a_name_is_found_in_any_writing() {
        let name = Folded::text("山本 花子");
        for text in [
            "山本花子",
            "山本　花子",
            "**山本**花子",
            "{山本|やまもと}{花子|はなこ}",
            "山本\n花子",
            "_山本_ 花子",
        ] {
            let found = Folded::text(text).find(&name);
            assert!(found.is_some(), "{text}");
        }
        let text = "世話人は{山本|やまもと}花子さん";
        let range = Folded::text(text).find(&name).expect("it stands there");
        assert_eq!(&text[range], "山本|やまもと}花子");
        assert!(Folded::text("ﾊﾞｽの会").find(&Folded::text("バス")).is_some());
        assert!(Folded::text("山本太郎").find(&name).is_none());
        assert!(Folded::text("{|}{").find(&name).is_none());
    }

    #[test]
    fn an_address_is_found_in_any_writing() {
        let home = Folded::address("北町2丁目7番3号");
        for text in ["北町２－７－３", "北町二丁目7番地3", "見本市北町2丁目7-3です", "北町2の7の3"]
        {
            assert!(Folded::address(text).find(&home).is_some(), "{text}");
        }
        for text in ["北町2丁目7番31号", "北町2丁目", "南町2-7-3"] {
            assert!(Folded::address(text).find(&home).is_none(), "{text}");
        }
    }
}
