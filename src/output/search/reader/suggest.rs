//! Suggestions while somebody types, and what was perhaps meant.

use super::super::fold::said;
use super::super::rules::Rules;
use super::answer::Near;
use super::field::Field;
use super::pieces::{Pieces, pieces};
use super::spelling::{Spelling, distance, split, unique};
use super::widely::key;
use super::word::Way;
use super::{Fault, Reader};
use crate::output::search::fold::hash;
use indexmap::IndexSet;
use serde::Serialize;

/// Suggestions that are shown.
const MANY: usize = 8;

/// A suggestion.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Suggested {
    /// What is shown.
    pub text: String,
    /// What kind of thing, or the key of the group whose value it is.
    pub kind: String,
    /// Its page; none: it is searched for.
    pub href: Option<String>,
    /// What is searched for.
    pub query: String,
    /// Marked where it has what was typed.
    pub pieces: Pieces,
}

/// A line of a shard.
pub(super) struct Line {
    label: String,
    kind: String,
    href: Option<String>,
}

impl Line {
    pub(super) fn field<'r>(&self, rules: &'r Rules) -> Field<'r> {
        Field::new(rules, &self.label)
    }
}

impl Reader {
    /// The lines that lie under these letters, and what lies beside them.
    pub(super) fn suggestions(&self, keys: &[String]) -> Result<Vec<Line>, Fault> {
        let numbers = keys.iter().filter(|key| !key.is_empty()).map(|key| hash(key) % self.suggestions);
        let mut lines: Vec<String> = Vec::new();
        for number in unique(numbers) {
            lines
                .extend(self.files.texts(&format!("s{number}"))?.into_iter().filter(|line| !line.is_empty()));
        }
        let read = |line: String| {
            let mut parts = line.split('\u{1f}').map(str::to_string);
            let mut next = || parts.next().unwrap_or_default();
            let (label, kind, href) = (next(), next(), next());
            Line { label, kind, href: Some(href).filter(|href| !href.is_empty()) }
        };
        Ok(unique(lines).into_iter().map(read).collect())
    }

    /// What begins, as written or as read, with what was typed.
    ///
    /// # Errors
    /// When a file that is needed cannot be read.
    pub fn suggest(&self, query: &str) -> Result<Vec<Suggested>, Fault> {
        let word = split(query).concat();
        let spelling = Spelling::new(&self.rules, &word);
        let heard = self.heard(&spelling);
        let key = key(heard.as_ref().unwrap_or(&spelling.run));
        if key.is_empty() {
            return Ok(Vec::new());
        }
        let written = Way::Text { text: spelling.run, exact: None };
        let spoken = heard.map(Way::Sound);
        let mut seen = IndexSet::new();
        let mut out: Vec<(bool, Suggested)> = Vec::new();
        for line in self.suggestions(&[key])? {
            let field = line.field(&self.rules);
            let found = field.find(&written).or_else(|| field.find(spoken.as_ref()?));
            let Some(mark) = found.filter(|_| !seen.contains(&field.text)) else { continue };
            seen.insert(field.text.clone());
            out.push((
                mark.0 > 0,
                Suggested {
                    pieces: pieces(&field.text, &[mark]),
                    query: field.text.clone(),
                    text: field.text,
                    kind: line.kind,
                    href: line.href,
                },
            ));
        }
        out.sort_by_key(|(is_inside, _)| *is_inside);
        Ok(out.into_iter().take(MANY).map(|(_, suggested)| suggested).collect())
    }

    /// What was perhaps meant by a word that nothing has.
    pub(super) fn nearest(&self, word: &str) -> Result<Option<Near>, Fault> {
        let spelling = Spelling::new(&self.rules, word);
        let heard = self.heard(&spelling);
        let is_heard = heard.is_some();
        let text = heard.unwrap_or(spelling.run);
        let asked: Vec<u16> = text.encode_utf16().collect();
        let most = if asked.len() < 6 { 1 } else { 2 };
        if text.chars().nth(2).is_none() {
            return Ok(None);
        }
        let mut best: Option<(usize, String)> = None;
        let first = |count: usize| text.chars().take(count).collect::<String>();
        for line in self.suggestions(&[first(2), first(1)])? {
            let field = line.field(&self.rules);
            let names: Vec<String> = match is_heard {
                true => field.beginnings().into_iter().map(|name| name.into_iter().collect()).collect(),
                false => vec![field.folded()],
            };
            for name in names {
                let name: Vec<u16> = name.encode_utf16().collect();
                for piece in [&name[..asked.len().min(name.len())], &name] {
                    // Nobody who asks for はいかい means the 大会 that a name begins with.
                    let may_be = piece.first() == asked.first() || piece.len() == name.len();
                    let far = distance(piece, &asked, most);
                    if may_be && far <= most && best.as_ref().is_none_or(|(best, _)| far < *best) {
                        best = Some((far, field.text.clone()));
                    }
                }
            }
        }
        Ok(best.map(|(_, text)| Near { query: text.clone(), text }))
    }

    /// How a word is said, when it can be.
    fn heard(&self, spelling: &Spelling) -> Option<String> {
        let heard: String = said(&self.rules, &spelling.read(&self.rules)?).into_iter().collect();
        Some(heard).filter(|heard| !heard.is_empty())
    }
}
