//! Ids of headings: the heading's own words, as far as an address can hold them.

use std::collections::BTreeMap;

/// Gives out ids, each once.
#[derive(Debug, Default)]
pub(super) struct Ids {
    /// Each id that was given out, with the number to try next for its like.
    taken: BTreeMap<String, u32>,
}

impl Ids {
    /// The id of a heading with this text; a second one like it gets `-2`.
    pub fn give(&mut self, text: &str) -> String {
        let slug = slug(text);
        let Some(first_free) = self.taken.get(&slug).copied() else {
            self.taken.insert(slug.clone(), 2);
            return slug;
        };
        let mut number = first_free;
        while self.taken.contains_key(&format!("{slug}-{number}")) {
            number += 1;
        }
        let id = format!("{slug}-{number}");
        self.taken.insert(slug, number + 1);
        self.taken.insert(id.clone(), 2);
        id
    }
}

/// Letters of any script, digits, `-` and `_` stay; runs of spaces become one `-`; the rest goes.
fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.trim().chars() {
        // Combining voicing marks are no letters, yet macOS writes が as two characters.
        if c.is_alphanumeric() || matches!(c, '_' | '\u{3099}' | '\u{309A}') {
            slug.push(c);
        } else if (c.is_whitespace() || c == '-') && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let slug = slug.trim_end_matches('-');
    // The notes of a document and their marks have ids of this form.
    let is_note = ["note-", "mark-"].iter().any(|begin| slug.starts_with(begin));
    match slug {
        "" => "section".to_string(),
        slug if is_note => format!("section-{slug}"),
        slug => slug.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_the_words() {
        let mut ids = Ids::default();
        assert_eq!(ids.give("はじめての 通いの場！"), "はじめての-通いの場");
        assert_eq!(ids.give("(1) 設置をうながす"), "1-設置をうながす");
        assert_eq!(ids.give("Q&A <b>\"x\""), "QA-bx");
        assert_eq!(ids.give("コーヒー　タイム"), "コーヒー-タイム");
        assert_eq!(ids.give("note 1"), "section-note-1");
        assert_eq!(ids.give("！"), "section");
        assert_eq!(ids.give("？"), "section-2");
        assert_eq!(ids.give("か\u{3099}く"), "か\u{3099}く");
    }

    #[test]
    fn doubled_ids_get_numbers_that_are_free() {
        let mut ids = Ids::default();
        assert_eq!(
            ["日時", "日時 2", "日時", "日時"].map(|text| ids.give(text)),
            ["日時", "日時-2", "日時-3", "日時-4"]
        );
    }
}
