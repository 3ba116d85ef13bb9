//! Texts in pieces, marked or not.

use super::spelling::length;

/// Text, and 1 where it is marked.
pub type Pieces = Vec<(String, u8)>;

/// From, to: bytes of a text, on borders of letters.
pub(super) type Mark = (usize, usize);

/// A text with its marks. Those that lie in others change nothing.
pub(super) fn pieces(text: &str, marks: &[Mark]) -> Pieces {
    let mut marks = marks.to_vec();
    marks.sort_by_key(|(start, end)| (*start, std::cmp::Reverse(*end)));
    let mut out = Pieces::new();
    let mut put = |part: Option<&str>, mark: u8| {
        if let Some(part) = part.filter(|part| !part.is_empty()) {
            out.push((part.to_string(), mark));
        }
    };
    let mut at = 0;
    for (start, end) in marks {
        if end <= at {
            continue;
        }
        let start = start.max(at);
        put(text.get(at..start), 0);
        put(text.get(start..end), 1);
        at = end;
    }
    put(text.get(at..), 0);
    out
}

/// About eighty letters around the first match.
pub(super) fn snippet(text: &str, marks: &[Mark]) -> Pieces {
    let first = marks.iter().map(|mark| mark.0).min().unwrap_or(0);
    let before = length(&text[..first]);
    let mut start = if before > 30 { behind(text, before - 20) } else { 0 };
    // The last 。 that begins at the match or before it.
    let sentence = text.match_indices('。').map(|(at, _)| at).take_while(|at| *at <= first).last();
    let behind_sentence = |at: usize| at + '。'.len_utf8();
    start = sentence.filter(|at| *at >= start && *at < first).map_or(start, behind_sentence);
    let end = behind(text, length(&text[..start]) + 90);
    let inside: Vec<Mark> = marks
        .iter()
        .filter(|mark| mark.0 >= start && mark.1 <= end)
        .map(|mark| (mark.0 - start, mark.1 - start))
        .collect();
    let mut out = pieces(&text[start..end], &inside);
    if start > 0 && !out.is_empty() && sentence.map(behind_sentence) != Some(start) {
        out.insert(0, ("…".into(), 0));
    }
    if end < text.len() {
        out.push(("…".into(), 0));
    }
    out
}

/// The border of a letter behind so many units of UTF-16.
fn behind(text: &str, units: usize) -> usize {
    let mut seen = 0;
    let found = text.char_indices().find(|(_, c)| {
        let here = seen >= units;
        seen += c.len_utf16();
        here
    });
    found.map_or(text.len(), |(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(pieces: &Pieces) -> String {
        pieces
            .iter()
            .map(|(text, mark)| if *mark == 1 { format!("[{text}]") } else { text.clone() })
            .collect()
    }

    #[test]
    fn marks_lie_in_their_text() {
        let text = "北町体操";
        assert_eq!(shown(&pieces(text, &[(6, 12), (0, 6), (3, 6)])), "[北町][体操]");
        assert_eq!(shown(&pieces(text, &[])), "北町体操");
        assert!(pieces("", &[]).is_empty());
    }

    #[test]
    fn a_snippet_begins_with_its_sentence() {
        let text = format!("{}。{}体操{}", "あ".repeat(30), "い".repeat(5), "う".repeat(100));
        let at = text.find("体操").unwrap();
        let snippet = shown(&snippet(&text, &[(at, at + 6)]));
        assert!(snippet.starts_with("いいいいい[体操]う") && snippet.ends_with("う…"), "{snippet}");
    }
}
