//! What stands in `{…|…}`: ruby, vertical row heads, references to papers.

use super::letters;
use super::target::LinkTarget;

/// Longest shortcode that is looked for, in bytes.
const LONGEST: usize = 2000;
/// Name of the vertical row head.
const VERTICAL: &str = "縦見出し";
/// Name of the reference to a paper.
const PAPER: &str = "資料";

/// A shortcode as understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Shortcode {
    /// `{漢字|かんじ}`.
    Ruby {
        /// The word.
        base: String,
        /// Its reading.
        reading: String,
    },
    /// `{資料|id}`.
    Paper(LinkTarget),
    /// `{縦見出し|`; what follows is ordinary text.
    VerticalBegin,
    /// The `}` of a vertical row head.
    VerticalEnd,
    /// Not understood.
    Unknown,
}

/// Reads the shortcode at the start of `text`, which begins with `{`.
///
/// Returns it with its length; for a vertical row head this is the length of `{縦見出し|` and the place of the
/// closing brace comes too. The full-width bar `｜` of a Japanese keyboard counts like `|`.
pub(super) fn scan(text: &str) -> Option<(Shortcode, usize, Option<usize>)> {
    let mut depth = 0usize;
    let mut bar = None;
    let mut end = None;
    let mut escaped = false;
    for (at, c) in text.char_indices().take_while(|(at, c)| *at < LONGEST && *c != '\n') {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '{' => depth += 1,
            '}' => {
                depth -= 1;
                if depth == 0 {
                    end = Some(at);
                    break;
                }
            }
            '|' | '｜' if depth == 1 && bar.is_none() => bar = Some((at, at + c.len_utf8())),
            _ => {}
        }
    }
    let (end, (bar, value)) = (end?, bar?);
    let name = text[1..bar].trim();
    let inner = text[value..end].trim();
    if name == VERTICAL {
        return Some((Shortcode::VerticalBegin, value, Some(end)));
    }
    if text[1..end].contains('{') {
        // `{a {b|c}` is text with a shortcode inside.
        return None;
    }
    Some((read(name, inner), end + 1, None))
}

fn read(name: &str, value: &str) -> Shortcode {
    if name == PAPER {
        return paper(value).map_or(Shortcode::Unknown, Shortcode::Paper);
    }
    let is_ruby = !name.is_empty() && !value.is_empty() && value.chars().all(letters::is_reading);
    if is_ruby {
        Shortcode::Ruby { base: name.to_string(), reading: value.to_string() }
    } else {
        Shortcode::Unknown
    }
}

fn paper(value: &str) -> Option<LinkTarget> {
    let is_id =
        |id: &str| !id.is_empty() && id.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    if is_id(value) {
        return Some(LinkTarget::Entry {
            kind: "document".to_string(),
            id: value.to_string(),
            fragment: None,
        });
    }
    let target = LinkTarget::parse(value);
    match &target {
        LinkTarget::Entry { id, .. } if is_id(id) => Some(target),
        LinkTarget::Path { .. } => Some(target),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(text: &str) -> Option<Shortcode> {
        scan(text).map(|(code, ..)| code)
    }

    #[test]
    fn ruby_papers_and_the_rest() {
        let ruby =
            |base: &str, reading: &str| Some(Shortcode::Ruby { base: base.into(), reading: reading.into() });
        assert_eq!(code("{漢字|かんじ}x"), ruby("漢字", "かんじ"));
        assert_eq!(code("{漢字｜かんじ}"), ruby("漢字", "かんじ"));
        assert_eq!(code("{ICT|アイ・シー・ティー}"), ruby("ICT", "アイ・シー・ティー"));
        let paper = |kind: &str, id: &str| {
            let target = LinkTarget::Entry { kind: kind.into(), id: id.into(), fragment: None };
            Some(Shortcode::Paper(target))
        };
        assert_eq!(code("{資料|besshi}"), paper("document", "besshi"));
        assert_eq!(code("{資料|collection:jirei-2}"), paper("collection", "jirei-2"));
        for text in [
            "{資料|}",
            "{資料|第2号}",
            "{資料|https://a.jp}",
            "{漢字|kanji}",
            "{|かな}",
            "{漢字|}",
            "{a|b|c}",
        ] {
            assert_eq!(code(text), Some(Shortcode::Unknown), "{text}");
        }
    }

    #[test]
    fn braces_without_a_bar_or_an_end_are_text() {
        for text in ["{漢字}", "{漢字|かんじ", "{漢字|かん\nじ}", "{", "{{漢字|かんじ}", "{a\\|b}"]
        {
            assert_eq!(code(text), None, "{text}");
        }
    }

    #[test]
    fn a_vertical_head_holds_other_shortcodes() {
        let text = "{縦見出し|{北|きた}の*会*} x";
        assert_eq!(scan(text), Some((Shortcode::VerticalBegin, "{縦見出し|".len(), text.find("} x"))));
    }
}
