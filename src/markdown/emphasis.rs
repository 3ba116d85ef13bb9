//! Emphasis as Japanese people type it.
//!
//! CommonMark decides by spaces and punctuation whether `**` opens or closes. Japanese has no spaces and puts
//! 「」（）。 right inside the stars, so `これは**「重要」**です` opens nowhere (commonmark/commonmark-spec#650).
//! Here a run beside a Japanese character may open and close whatever punctuation it touches, as in the
//! CJK-friendly amendment, with two limits taken from how Japanese is punctuated: nothing closes right behind
//! an opening bracket, nothing opens right before a closing one. pulldown-cmark still does the pairing.

use super::letters::{closes_bracket, ends_clause, is_japanese, may_be_punctuation, opens_bracket};

/// On which sides of a run an invisible letter must stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Fix {
    /// Before the run.
    pub before: bool,
    /// Behind it.
    pub after: bool,
}

/// Decides for a run of `length` delimiters between two characters (none: begin or end of the text).
pub(super) fn fix(before: Option<char>, after: Option<char>, length: usize) -> Fix {
    // A cell's border is as good as a space: pulldown-cmark takes it so inside tables.
    let is_edge = |c: &char| c.is_whitespace() || *c == '|';
    let (Some(before), Some(after)) = (before.filter(|c| !is_edge(c)), after.filter(|c| !is_edge(c))) else {
        return Fix::default();
    };
    if !is_japanese(before) && !is_japanese(after) {
        return Fix::default();
    }
    // `体操*、歌*は要予約`: a single star before a comma is a mark, not the begin of emphasis.
    let is_mark = length == 1 && ends_clause(after);
    let opens = !closes_bracket(after) && !is_mark;
    let closes = !opens_bracket(before);
    match (opens, closes) {
        (true, true) => Fix { before: may_be_punctuation(before), after: may_be_punctuation(after) },
        (true, false) => Fix { before: false, after: may_be_punctuation(after) },
        (false, true) => Fix { before: may_be_punctuation(before), after: false },
        (false, false) => Fix::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_put_only_beside_japanese() {
        assert_eq!(fix(Some('a'), Some('('), 2), Fix::default());
        assert_eq!(fix(Some('は'), Some('「'), 2), Fix { before: false, after: true });
        assert_eq!(fix(Some('」'), Some('で'), 2), Fix { before: true, after: false });
        assert_eq!(fix(Some('」'), Some(' '), 2), Fix::default());
        assert_eq!(fix(None, Some('「'), 2), Fix::default());
        assert_eq!(fix(Some('。'), Some('('), 2), Fix { before: true, after: true });
    }

    #[test]
    fn brackets_show_the_direction() {
        assert_eq!(fix(Some('（'), Some('重'), 2), Fix::default());
        assert_eq!(fix(Some('要'), Some('）'), 2), Fix::default());
        assert_eq!(fix(Some('（'), Some('「'), 2), Fix { before: false, after: true });
        assert_eq!(fix(Some('操'), Some('、'), 1), Fix::default());
    }
}
