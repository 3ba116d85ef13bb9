//! Words and filters → documents in their order, counts, records.

use super::super::build::ENDED;
use super::columns::Column;
use super::gist::Apart;
use super::pieces::Pieces;
use super::record::How;
use super::spelling::{split, unique};
use super::word::{Asked, DIRECT, ENOUGH};
use super::{Fault, Reader};
use indexmap::IndexMap;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// What is wanted besides the words.
#[derive(Debug, Clone)]
pub struct Ask {
    /// Values by the key of their group: any of a group, all groups.
    pub filters: IndexMap<String, Vec<String>>,
    /// Results that are left out before the first.
    pub from: usize,
    /// Results that are wanted.
    pub count: usize,
    /// Further groups that are counted.
    pub groups: Vec<String>,
}

impl Default for Ask {
    fn default() -> Self {
        Ask { filters: IndexMap::new(), from: 0, count: 10, groups: Vec::new() }
    }
}

/// What was found. Serialised it is what browsers get, names and all.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Found {
    /// How many.
    pub total: usize,
    /// The total may be a little too large: not every one was looked at.
    pub about: bool,
    /// Of the total: found only by a related word or a near spelling.
    pub related: usize,
    /// The wanted part.
    pub results: Vec<Hit>,
    /// Documents by group and value; within a group as if it did not narrow.
    pub counts: IndexMap<String, IndexMap<String, u32>>,
    /// Words that nothing has.
    pub missing: Vec<String>,
    /// What was perhaps meant.
    pub near: Option<Near>,
    /// Words of a query that finds nothing which something has.
    pub apart: Option<Apart>,
}

/// A document that was found.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Hit {
    /// Its number in the index.
    pub number: usize,
    /// Its page below the guide's folder.
    pub href: String,
    /// What it is.
    pub kind: String,
    /// How it was found.
    pub by: How,
    /// Its first telephone number.
    pub phone: Option<String>,
    /// Title.
    pub title: Pieces,
    /// When and where.
    pub line: Pieces,
    /// The first of its other names and facts that has a mark.
    pub fact: Option<Pieces>,
    /// What stands around the first mark in its text.
    pub text: Pieces,
}

/// What was perhaps meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Near {
    /// In words.
    pub text: String,
    /// What to ask for.
    pub query: String,
}

/// What the records told that were looked at.
pub(super) struct Looked {
    /// Documents that really have all words.
    real: BTreeSet<usize>,
    /// How many have not.
    vain: usize,
}

/// Group of conditions: of them all must hold, of other values one suffices.
const ALL: &str = "f";
/// So many records are looked at in vain before the first that has the words …
const VAIN: usize = 24;
/// … in a small guide, where all records together are not much …
const VAIN_SMALL: usize = 96;
/// … with as many documents at most …
const SMALL: usize = 500;
/// … and so many more for each that has them.
const VAIN_EACH: usize = 2;

impl Reader {
    /// Answers a query.
    ///
    /// # Errors
    /// When a file that is needed cannot be read.
    pub fn find(&self, query: &str, ask: &Ask) -> Result<Found, Fault> {
        let words = split(query);
        let is_filtered = ask.filters.values().any(|values| !values.is_empty());
        if words.is_empty() && !is_filtered {
            return Ok(Found::default());
        }
        let (asked, whole) = self.understand(&words, ask.count, &ask.groups)?;
        let is_nowhere = whole.as_ref().is_some_and(|whole| whole.total == 0);
        let mut out = match whole {
            Some(whole) if !is_filtered && ask.from == 0 => whole,
            _ => self.answer(&asked, ask)?.0,
        };
        let is_missing = |one: &&Asked| !one.any || out.total == 0 && words.len() == 1;
        out.missing = asked.iter().filter(is_missing).map(|one| one.word.clone()).collect();
        if let ([word], 0) = (words.as_slice(), out.total) {
            out.near = self.nearest(word)?;
        }
        if is_nowhere {
            out.apart = self.apart(&words)?;
        }
        Ok(out)
    }

    /// What the words stand for, and what all entries answer (nothing without a word). It is settled before anything
    /// narrows: what a value promises is then what choosing it gives.
    fn understand(
        &self,
        words: &[String],
        count: usize,
        groups: &[String],
    ) -> Result<(Vec<Asked>, Option<Found>), Fault> {
        let look = |known: Option<&BTreeSet<usize>>| -> Result<Vec<Asked>, Fault> {
            words.iter().map(|word| self.word(word, known)).collect()
        };
        let asked = look(None)?;
        if words.is_empty() {
            return Ok((asked, None));
        }
        let all = Ask { count, groups: groups.to_vec(), ..Ask::default() };
        let (out, looked) = self.answer(&asked, &all)?;
        // Once more, where next to nothing really has what more seemed to have.
        let is_poor = out.total == 0 || words.len() == 1 && looked.vain > 0 && out.total < ENOUGH;
        if is_poor && asked.iter().all(|one| one.any) {
            let again = look(Some(&looked.real))?;
            let (other, _) = self.answer(&again, &all)?;
            if other.total > out.total {
                return Ok((again, Some(other)));
            }
        }
        Ok((asked, Some(out)))
    }

    pub(super) fn answer(&self, asked: &[Asked], ask: &Ask) -> Result<(Found, Looked), Fault> {
        let scores: Vec<u16> = (0..self.documents).map(|at| score(asked, at)).collect();
        let first = self.groups.iter().filter(|group| group.file == 0).map(|group| &group.key);
        let filtered = ask.filters.iter().filter(|(_, values)| !values.is_empty()).map(|(key, _)| key);
        let wanted = unique(first.chain(&ask.groups).chain(filtered).cloned());
        let (days, columns) = self.columns(&wanted)?;
        let (mut hits, mut counts) = narrow(&scores, &columns, ask);
        let day = |at: usize| match days.get(at) {
            Some(&ENDED) => 1_000_000,
            None | Some(0) => 1000,
            Some(day) => u32::from(*day),
        };
        hits.sort_by_cached_key(|at| (Reverse(scores[*at]), days.get(*at) == Some(&ENDED), day(*at), *at));

        // Records are looked at in their order until there are enough that really have the words.
        let wanted = ask.from.saturating_add(ask.count);
        let mut shown: Vec<Hit> = Vec::new();
        let mut dropped: Vec<usize> = Vec::new();
        let mut checked = 0;
        let vain = if self.documents > SMALL { VAIN } else { VAIN_SMALL };
        let left = |shown: usize, dropped: usize| (vain + VAIN_EACH * shown).saturating_sub(dropped);
        while checked < hits.len() && shown.len() < wanted && left(shown.len(), dropped.len()) > 0 {
            let some = (wanted - shown.len()).min(left(shown.len(), dropped.len()));
            let part = &hits[checked..hits.len().min(checked.saturating_add(some))];
            checked += part.len();
            for number in part {
                match self.record(*number)?.see(asked) {
                    Some(seen) => shown.push(Hit {
                        number: *number,
                        href: seen.href,
                        kind: seen.kind,
                        by: seen.by,
                        phone: seen.phone,
                        title: seen.title,
                        line: seen.line,
                        fact: seen.fact,
                        text: seen.text,
                    }),
                    None => dropped.push(*number),
                }
            }
        }
        // Where so many were looked at in vain, the others are not taken for found.
        let real: BTreeSet<usize> = shown.iter().map(|hit| hit.number).collect();
        let vain: Vec<usize> = match left(shown.len(), dropped.len()) {
            0 => hits.iter().copied().filter(|at| !real.contains(at)).collect(),
            _ => dropped.clone(),
        };
        let total = hits.len() - vain.len();
        for at in &vain {
            for (column, counts) in columns.iter().zip(&mut counts) {
                for value in column.of(*at) {
                    if let Some(count) = counts.get_mut(*value as usize) {
                        *count = count.saturating_sub(1);
                    }
                }
            }
        }
        let looked = Looked { real, vain: dropped.len() };
        let is_related = |at: &&usize| !asked.is_empty() && scores[**at] >> 8 < u16::from(DIRECT);
        let found = Found {
            total,
            // Longer words are known by their pairs of letters: until a record was looked at they are likely, not sure.
            about: checked < hits.len() && (!dropped.is_empty() || asked.iter().any(Asked::is_unsure)),
            related: hits.iter().filter(is_related).count(),
            results: shown.into_iter().skip(ask.from).collect(),
            counts: named(&columns, counts, total > 0),
            missing: Vec::new(),
            near: None,
            apart: None,
        };
        Ok((found, looked))
    }
}

/// The weakest word decides, then all together.
fn score(asked: &[Asked], at: usize) -> u16 {
    let scores = asked.iter().map(|one| u16::from(one.scores.get(at).copied().unwrap_or(0)));
    match scores.clone().min() {
        None => 1,
        Some(0) => 0,
        Some(least) => least << 8 | scores.sum::<u16>().min(255),
    }
}

/// Documents within all filters; counts of values, where a document counts for the one group that leaves it out.
fn narrow(scores: &[u16], columns: &[Column<'_>], ask: &Ask) -> (Vec<usize>, Vec<Vec<u32>>) {
    // A value that nobody knows is none of them.
    let chosen: Vec<Option<Vec<Option<usize>>>> = columns
        .iter()
        .map(|column| {
            let wanted = ask.filters.get(&column.group.key).filter(|wanted| !wanted.is_empty())?;
            let place = |id: &String| column.group.values.iter().position(|(known, _)| known == id);
            Some(wanted.iter().map(place).collect())
        })
        .collect();
    let mut counts: Vec<Vec<u32>> = columns.iter().map(|column| vec![0; column.group.values.len()]).collect();
    let mut hits = Vec::new();
    for (at, _) in scores.iter().enumerate().filter(|(_, score)| **score > 0) {
        let is_out = |(column, chosen): (&Column<'_>, &Option<Vec<Option<usize>>>)| {
            let has = |place: &Option<usize>| {
                place.is_some_and(|place| column.of(at).iter().any(|value| *value as usize == place))
            };
            chosen.as_ref().is_some_and(|chosen| match column.group.key.as_str() {
                ALL => !chosen.iter().all(has),
                _ => !chosen.iter().any(has),
            })
        };
        let mut out =
            columns.iter().zip(&chosen).enumerate().filter(|(_, both)| is_out(*both)).map(|(which, _)| which);
        let which = out.next();
        if out.next().is_some() {
            continue;
        }
        if which.is_none() {
            hits.push(at);
        }
        for (place, (column, counts)) in columns.iter().zip(&mut counts).enumerate() {
            if which.is_none_or(|which| which == place) {
                for value in column.of(at) {
                    if let Some(count) = counts.get_mut(*value as usize) {
                        *count += 1;
                    }
                }
            }
        }
    }
    (hits, counts)
}

/// Counts by key and id; only of values that there are.
fn named(
    columns: &[Column<'_>],
    counts: Vec<Vec<u32>>,
    any: bool,
) -> IndexMap<String, IndexMap<String, u32>> {
    let of_group = |(column, counts): (&Column<'_>, Vec<u32>)| {
        let values = column.group.values.iter().zip(counts).filter(|(_, count)| any && *count > 0);
        (column.group.key.clone(), values.map(|((id, _), count)| (id.clone(), count)).collect())
    };
    columns.iter().zip(counts).map(of_group).collect()
}
