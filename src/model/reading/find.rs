//! Finds known names in running text: the longest first, never inside a longer word.
//!
//! A name counts where no other kanji touches it: 北町 is not found in 東北町 or 北町内. It may touch another known
//! name, or a word that names end in (北町公民館).

use super::dictionary::{Readings, Word};
use super::words::{ENDS, STARTS};
use super::{has_kanji, is_kanji};

/// How many words in a row are looked at to see whether a name ends here.
const DEPTH: usize = 6;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Text without a known name.
    Plain(&'a str),
    /// A name.
    Name(&'a [Word]),
}

impl Readings {
    /// Cuts a text into plain pieces and names; together they are the text.
    pub fn pieces<'a>(&'a self, text: &'a str) -> Vec<Piece<'a>> {
        let mut out = Vec::new();
        let (mut plain, mut after_name) = (0, false);
        let mut at = 0;
        while let Some(c) = text[at..].chars().next() {
            let before = text[..at].chars().next_back();
            let may_begin = after_name && at == plain || is_edge(before, c) || follows_start(&text[..at]);
            let found = may_begin.then(|| self.name_at(&text[at..])).flatten();
            let Some((name, words)) = found else {
                at += c.len_utf8();
                continue;
            };
            if plain < at {
                out.push(Piece::Plain(&text[plain..at]));
            }
            out.push(Piece::Name(words));
            at += name.len();
            (plain, after_name) = (at, true);
        }
        if plain < text.len() {
            out.push(Piece::Plain(&text[plain..]));
        }
        out
    }

    fn name_at<'a>(&'a self, text: &str) -> Option<(&'a str, &'a [Word])> {
        self.starting(text).find(|(name, _)| {
            let last = name.chars().next_back();
            self.may_end(last, &text[name.len()..], DEPTH)
        })
    }

    /// True when a word that ended with `last` is at its end before `rest`.
    fn may_end(&self, last: Option<char>, rest: &str, depth: usize) -> bool {
        let Some(next) = rest.chars().next() else { return true };
        if is_edge(last, next) {
            return true;
        }
        let ends = ENDS.iter().map(|(end, _)| *end).filter(|end| rest.starts_with(end));
        let mut words = self.starting(rest).map(|(name, _)| name).chain(ends);
        depth > 0 && words.any(|word| self.may_end(word.chars().next_back(), &rest[word.len()..], depth - 1))
    }

    /// True when every kanji of a text stands in a known name or in a word that names end in.
    pub fn covers(&self, text: &str) -> bool {
        self.pieces(text).iter().all(|piece| match piece {
            Piece::Name(_) => true,
            Piece::Plain(text) => {
                let mut rest = (*text).to_string();
                ENDS.iter().for_each(|(end, _)| rest = rest.replace(end, ""));
                !has_kanji(&rest)
            }
        })
    }
}

/// True when a word may end between two signs: not between two kanji, two katakana, two letters or two digits.
fn is_edge(before: Option<char>, next: char) -> bool {
    let Some(before) = before else { return true };
    let katakana = |c: char| matches!(c, 'ァ'..='ヺ' | 'ー');
    let latin = |c: char| c.is_alphanumeric() && !('\u{3000}'..='\u{FEFF}').contains(&c) && !is_kanji(c);
    [is_kanji as fn(char) -> bool, katakana, latin].iter().all(|same| !(same(before) && same(next)))
}

fn follows_start(before: &str) -> bool {
    let start = STARTS.iter().find_map(|start| before.strip_suffix(start));
    start.is_some_and(|rest| rest.chars().next_back().is_none_or(|c| !is_kanji(c)))
}

#[cfg(test)]
mod tests {
    use super::super::Builder;
    use super::*;
    use proptest::prelude::*;

    fn readings() -> Readings {
        let mut builder = Builder::default();
        builder.add_place("北町地区", "きたまちちく");
        builder.add_place("北町公民館", "きたまちこうみんかん");
        builder.add_city("ひだまり市", "ひだまりし");
        builder.add_title("カフェ花", "かふぇはな");
        builder.add_written("傾聴", "けいちょう");
        builder.finish()
    }

    fn shown(text: &str) -> String {
        let readings = readings();
        let show = |piece: &Piece<'_>| match piece {
            Piece::Plain(text) => (*text).to_string(),
            Piece::Name(words) => {
                format!("[{}]", words.iter().map(|it| it.segment.base.as_str()).collect::<Vec<_>>().join("/"))
            }
        };
        readings.pieces(text).iter().map(show).collect()
    }

    #[test]
    fn names_are_found_and_parts_of_words_are_not() {
        for (text, expected) in [
            ("北町の人", "[北町]の人"),
            ("東北町の人", "東北町の人"),
            ("北町内の人", "北町内の人"),
            ("北町公民館", "[北町/公民館]"),
            ("北町公民館前", "北町公民館前"),
            ("北町集会所", "[北町]集会所"),
            ("北町地区社会福祉協議会", "[北町/地区]社会福祉協議会"),
            ("北町2丁目5番8号", "[北町]2丁目5番8号"),
            ("〒000 ひだまり市北町2丁目", "〒000 [ひだまり/市][北町]2丁目"),
            ("旧北町公民館", "旧[北町/公民館]"),
            ("ネットカフェ花", "ネットカフェ花"),
            ("傾聴ボランティア", "[傾聴]ボランティア"),
            ("北町・北町", "[北町]・[北町]"),
        ] {
            assert_eq!(shown(text), expected, "{text}");
        }
    }

    #[test]
    fn what_is_covered_needs_no_reading_more() {
        let readings = readings();
        assert!(readings.covers("北町2丁目") && readings.covers("北町集会所") && readings.covers("さくら"));
        assert!(!readings.covers("南町集会所") && !readings.covers("北町体操"));
    }

    proptest! {
        #[test]
        fn pieces_are_the_text(text in "[北町地区公民館集会所ひだまり市カフェ花東1丁目 。]{0,24}") {
            let readings = readings();
            let joined: String = readings
                .pieces(&text)
                .iter()
                .map(|piece| match piece {
                    Piece::Plain(text) => (*text).to_string(),
                    Piece::Name(words) => words.iter().map(|it| it.segment.base.as_str()).collect(),
                })
                .collect();
            prop_assert_eq!(joined, text);
        }
    }
}
