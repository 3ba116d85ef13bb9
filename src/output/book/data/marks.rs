//! Marks of outlines, and ※ notes with their signs.

use super::outline::Block;
use crate::model::CouncilYear;
use crate::output::book::text::plain;

/// ア, イ … ン, then (47) and so on.
pub fn kana_mark(at: usize) -> String {
    const MARKS: &str =
        "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    MARKS.chars().nth(at).map_or_else(|| format!("({})", at + 1), |mark| mark.to_string())
}

/// `会議 5回（書面開催などを除く）`, as the web says it.
pub fn year_words(year: &CouncilYear) -> Option<String> {
    let note = year.note.as_deref().map(plain);
    match (year.meetings, note) {
        (Some(count), Some(note)) => Some(format!("会議 {count}回（{note}）")),
        (Some(count), None) => Some(format!("会議 {count}回")),
        (None, note) => note,
    }
}

/// ※ signs by themselves, and the words without them: `書面開催 ※1` → `書面開催`, `※1`.
pub fn split_signs(note: &str) -> (Option<String>, Vec<String>) {
    let note = plain(note);
    let (mut words, mut signs) = (String::new(), Vec::new());
    let mut rest = note.as_str();
    while let Some((before, after)) = rest.split_once('※') {
        words.push_str(before);
        let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
        rest = &after[digits.len()..];
        signs.push(format!("※{digits}"));
    }
    words.push_str(rest);
    let empty = |c: char| c.is_whitespace() || "・、（）()".contains(c);
    let words = if words.chars().all(empty) { None } else { Some(words.trim().to_string()) };
    (words, signs)
}

/// Footnotes with their signs: numbered where something refers to them by number, or where there are several.
pub fn footnotes(list: &[String], numbered: bool) -> Vec<(String, String)> {
    let sign = |at: usize| if numbered || list.len() > 1 { format!("※{}", at + 1) } else { "※".into() };
    list.iter().enumerate().map(|(at, note)| (sign(at), plain(note))).collect()
}

/// ※ notes that several cells share, numbered in the order in which they come.
#[derive(Debug, Default)]
pub struct SharedNotes(Vec<String>);

impl SharedNotes {
    /// The sign of a note.
    pub fn sign(&mut self, note: &str) -> String {
        let note = plain(note);
        let at = self.0.iter().position(|one| *one == note).unwrap_or_else(|| {
            self.0.push(note);
            self.0.len() - 1
        });
        format!("※{}", at + 1)
    }

    /// As a block, if there are any.
    pub fn block(self) -> Option<Block> {
        let notes = self
            .0
            .into_iter()
            .enumerate()
            .map(|(at, note)| (format!("※{}", at + 1), note))
            .collect::<Vec<_>>();
        (!notes.is_empty()).then_some(Block::Notes { notes })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_leave_the_words_of_a_note() {
        assert_eq!(split_signs("※1"), (None, vec!["※1".to_string()]));
        assert_eq!(split_signs("書面開催 ※1"), (Some("書面開催".into()), vec!["※1".into()]));
        assert_eq!(split_signs("本町の書面開催1回を含む"), (Some("本町の書面開催1回を含む".into()), vec![]));
        assert_eq!(split_signs("※1・※2"), (None, vec!["※1".into(), "※2".into()]));
    }

    #[test]
    fn marks_go_on_after_the_kana() {
        assert_eq!(kana_mark(0), "ア");
        assert_eq!(kana_mark(45), "ン");
        assert_eq!(kana_mark(46), "(47)");
    }

    #[test]
    fn one_note_is_numbered_only_when_something_points_at_it() {
        assert_eq!(footnotes(&["a".into()], false)[0].0, "※");
        assert_eq!(footnotes(&["a".into()], true)[0].0, "※1");
        assert_eq!(footnotes(&["a".into(), "b".into()], false)[1].0, "※2");
    }
}
