//! Terms → documents.

use super::super::pack::Numbers;
use super::super::{build, terms};
use super::spelling::{few, unique};
use super::{Fault, Reader};
use indexmap::IndexMap;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::ops::Range;
use std::rc::Rc;

/// Of each document: 0 not at all, 1 in text, 2 in facts, 3 in a name.
pub(super) type Places = Vec<u8>;

/// Terms of a shard take no more; larger ones are damaged.
const MOST_TERMS: usize = 1 << 24;
/// A long list is not fetched for so few documents: their records tell.
const FEW_LEFT: usize = 40;
/// For a guess none that is so many times longer than what is left.
const MUCH_LONGER: usize = 8;

/// How exactly documents are told from each other.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Care {
    Exact,
    Guess,
}

/// Documents of long lists that may be fetched for the guesses about a word.
const LONG: usize = 80_000;

/// What the long lists of a word may cost.
pub(super) struct Purse {
    left: Cell<usize>,
    /// Terms whose lists are there: nothing is paid twice. What earlier queries fetched does not count, or an answer
    /// would hang on them.
    paid: RefCell<BTreeSet<String>>,
}

impl Purse {
    pub(super) fn new() -> Self {
        Purse { left: Cell::new(LONG), paid: RefCell::default() }
    }

    /// True when the list of a guess may be fetched; then it is paid.
    fn pay(&self, entry: &Entry) -> bool {
        if !entry.is_long() || self.paid.borrow().contains(&entry.term) {
            return true;
        }
        let Some(left) = self.left.get().checked_sub(entry.count) else { return false };
        self.left.set(left);
        self.take(entry);
        true
    }

    /// A list that is fetched whatever it costs.
    fn take(&self, entry: &Entry) {
        if entry.is_long() {
            self.paid.borrow_mut().insert(entry.term.clone());
        }
    }

    /// What of these lists, the short ones first, may be fetched.
    pub(super) fn affordable<'a>(&self, entries: &'a [Entry]) -> Vec<&'a Entry> {
        entries.iter().filter(|entry| self.pay(entry)).collect()
    }
}

/// What a shard says of a term.
#[derive(Clone)]
pub(super) struct Entry {
    term: String,
    pub(super) count: usize,
    /// In the shard; none: in a file of its own.
    at: Option<(Rc<Vec<u8>>, Range<usize>)>,
}

pub(super) type Shard = IndexMap<String, (usize, Option<Range<usize>>)>;

impl Entry {
    /// In a file of its own.
    pub(super) fn is_long(&self) -> bool {
        self.at.is_none()
    }
}

impl Reader {
    pub(super) fn entry(&self, term: &str) -> Result<Option<Entry>, Fault> {
        let number = terms::place(term) % self.shards;
        let name = format!("p{number}");
        let bytes = self.files.bytes(&name)?;
        let known = self.read.borrow().get(&number).map(Rc::clone);
        let shard = match known {
            Some(shard) => shard,
            None => {
                let shard = Rc::new(read_shard(&bytes).ok_or_else(|| Fault::broken(name))?);
                self.read.borrow_mut().insert(number, Rc::clone(&shard));
                shard
            }
        };
        Ok(shard.get(term).map(|(count, range)| Entry {
            term: term.to_string(),
            count: *count,
            at: range.clone().map(|range| (bytes, range)),
        }))
    }

    pub(super) fn postings(&self, entry: &Entry) -> Result<Places, Fault> {
        let (name, list);
        let bytes = match &entry.at {
            Some((bytes, range)) => {
                name = "p".to_string();
                bytes.get(range.clone()).unwrap_or_default()
            }
            None => {
                name = build::long_name(&entry.term);
                list = self.files.bytes(&name)?;
                &list
            }
        };
        self.read_postings(bytes).ok_or_else(|| Fault::broken(name))
    }

    fn read_postings(&self, bytes: &[u8]) -> Option<Places> {
        let mut read = Numbers::new(bytes);
        let mut out = vec![0; self.documents];
        let mut at: usize = 0;
        while !read.is_empty() {
            let value = read.number()?;
            at = at.checked_add((value / 3) as usize)?;
            *out.get_mut(at)? = (value % 3) as u8 + 1;
        }
        Some(out)
    }

    /// Documents that have all terms; none when there are none.
    pub(super) fn all(&self, terms: Vec<String>, purse: &Purse, care: Care) -> Result<Option<Places>, Fault> {
        let entries: Vec<Option<Entry>> =
            few(unique(terms)).iter().map(|term| self.entry(term)).collect::<Result<_, _>>()?;
        let Some(mut entries) = entries.into_iter().collect::<Option<Vec<Entry>>>() else { return Ok(None) };
        entries.sort_by_key(|entry| entry.count);
        let mut out: Option<Places> = None;
        let (mut left, mut is_narrow) = (0, false);
        for entry in entries {
            let is_guess = care == Care::Guess;
            if out.is_some() && entry.is_long() {
                let is_much_longer = is_guess && entry.count > left * MUCH_LONGER;
                if left <= FEW_LEFT || is_narrow || is_much_longer {
                    continue;
                }
            }
            if !is_guess {
                purse.take(&entry);
            } else if !purse.pay(&entry) {
                if out.is_some() {
                    continue;
                }
                return Ok(None);
            }
            let more = self.postings(&entry)?;
            let before = left;
            match &mut out {
                Some(out) => {
                    out.iter_mut().zip(more).for_each(|(one, more)| *one = more.min(*one));
                    left = out.iter().filter(|one| **one > 0).count();
                }
                None => {
                    out = Some(more);
                    left = entry.count;
                }
            }
            // Nineteen of twenty are still there: the terms go together, and the next says no more.
            is_narrow = before > 0 && left.saturating_mul(20) >= before.saturating_mul(19);
            if left == 0 {
                return Ok(None);
            }
        }
        Ok(out)
    }
}

/// Terms with the places of their lists.
fn read_shard(bytes: &[u8]) -> Option<Shard> {
    let mut read = Numbers::new(bytes);
    let mut out = Shard::new();
    let mut term: Vec<u8> = Vec::new();
    let mut total = 0;
    while !read.is_empty() {
        let shared = read.number()? as usize;
        let length = read.number()? as usize;
        let own = read.bytes(length)?;
        if shared > term.len() {
            return None;
        }
        term.truncate(shared);
        term.extend(own);
        total += term.len();
        if total > MOST_TERMS {
            return None;
        }
        let count = read.number()? as usize;
        let length = read.number()? as usize;
        let start = bytes.len() - read.left();
        read.bytes(length)?;
        let range = (length > 0).then_some(start..start + length);
        out.insert(String::from_utf8_lossy(&term).into_owned(), (count, range));
    }
    Some(out)
}
