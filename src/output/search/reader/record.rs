//! What the index keeps of a document, and how it has the words of a query.

use super::super::rules::Rules;
use super::field::Field;
use super::pieces::{Mark, Pieces, pieces, snippet};
use super::word::{Asked, Way};
use super::{Fault, Reader};
use serde::Serialize;

/// How a document was found; the farthest of its words counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum How {
    /// As written.
    Direct,
    /// By a reading.
    Reading,
    /// By another word for it.
    Related,
    /// By something near it.
    Near,
}

/// A document's record.
pub(super) struct Record<'r> {
    kind: String,
    href: String,
    /// Title, names, facts, line, text.
    fields: Vec<Field<'r>>,
    /// Names and facts among the fields.
    facts: std::ops::Range<usize>,
    phones: Vec<String>,
}

/// A record as it has the words of a query.
pub(super) struct Seen {
    pub(super) href: String,
    pub(super) kind: String,
    pub(super) by: How,
    pub(super) phone: Option<String>,
    pub(super) title: Pieces,
    pub(super) line: Pieces,
    pub(super) fact: Option<Pieces>,
    pub(super) text: Pieces,
}

impl Reader {
    /// The record of a document.
    pub(super) fn record(&self, number: usize) -> Result<Record<'_>, Fault> {
        // The last block that begins here or before.
        let block = self.starts.partition_point(|start| *start <= number).saturating_sub(1);
        let name = format!("r{block}");
        let lines = self.files.texts(&name)?;
        let at = self.starts.get(block).and_then(|start| number.checked_sub(*start));
        let line = at.and_then(|at| lines.get(at)).ok_or_else(|| Fault::broken(name))?;
        Ok(Record::new(&self.rules, line))
    }
}

impl<'r> Record<'r> {
    fn new(rules: &'r Rules, line: &str) -> Self {
        let mut parts = line.split('\u{1f}');
        let mut next = || parts.next().unwrap_or_default();
        let (kind, href, title, names, facts, row, body, phones) =
            (next(), next(), next(), next(), next(), next(), next(), next());
        let several = |text: &'_ str| -> Vec<String> {
            if text.is_empty() { Vec::new() } else { text.split('\u{1d}').map(str::to_string).collect() }
        };
        let others: Vec<String> = several(names).into_iter().chain(several(facts)).collect();
        let facts = 1..1 + others.len();
        let texts = std::iter::once(title).chain(others.iter().map(String::as_str)).chain([row, body]);
        Record {
            kind: kind.to_string(),
            href: href.to_string(),
            fields: texts.map(|text| Field::new(rules, text)).collect(),
            facts,
            phones: several(phones),
        }
    }

    /// How it has all words, with marks; none when it has not.
    pub(super) fn see(&self, asked: &[Asked]) -> Option<Seen> {
        let mut marks: Vec<Vec<Mark>> = vec![Vec::new(); self.fields.len()];
        let mut by = How::Direct;
        for one in asked {
            let mut ways: Vec<_> = one.ways.iter().collect();
            ways.sort_by_key(|(how, _)| *how);
            let how = ways.iter().find(|(_, way)| self.mark(way, &mut marks))?.0;
            // As read, too, where it stands otherwise written.
            if how == How::Direct {
                for (_, way) in ways.iter().filter(|(how, _)| *how == How::Reading) {
                    self.mark(way, &mut marks);
                }
            }
            by = by.max(how);
        }
        let fact = self.facts.clone().find(|at| !marks[*at].is_empty());
        let marked = |at: usize| pieces(&self.fields[at].text, &marks[at]);
        let (line, body) = (self.facts.end, self.facts.end + 1);
        Some(Seen {
            href: self.href.clone(),
            kind: self.kind.clone(),
            by,
            phone: self.phones.first().cloned(),
            title: marked(0),
            line: marked(line),
            fact: fact.map(marked),
            text: snippet(&self.fields[body].text, &marks[body]),
        })
    }

    fn mark(&self, way: &Way, marks: &mut [Vec<Mark>]) -> bool {
        match way {
            Way::Phone(digits) => self.phones.iter().any(|phone| {
                let plain: String = phone.chars().filter(char::is_ascii_digit).collect();
                plain.contains(digits)
            }),
            Way::Parts(parts) => parts.iter().all(|ways| ways.iter().any(|way| self.mark(way, marks))),
            way => {
                let mut found = false;
                for (field, marks) in self.fields.iter().zip(marks) {
                    if let Some(mark) = field.find(way) {
                        marks.push(mark);
                        found = true;
                    }
                }
                found
            }
        }
    }
}
