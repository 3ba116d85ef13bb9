//! Terms → documents.

use super::super::pack::Numbers;
use super::super::{build, terms};
use super::spelling::{few, unique};
use super::{Fault, Reader};
use indexmap::IndexMap;
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
    pub(super) fn all(&self, terms: Vec<String>) -> Result<Option<Places>, Fault> {
        self.nearly_all(terms, Care::Exact)
    }

    /// [`Reader::all`]; for a guess without the longest lists.
    pub(super) fn nearly_all(&self, terms: Vec<String>, care: Care) -> Result<Option<Places>, Fault> {
        let entries: Vec<Option<Entry>> =
            few(unique(terms)).iter().map(|term| self.entry(term)).collect::<Result<_, _>>()?;
        let Some(mut entries) = entries.into_iter().collect::<Option<Vec<Entry>>>() else { return Ok(None) };
        entries.sort_by_key(|entry| entry.count);
        let mut out: Option<Places> = None;
        let mut left = 0;
        for entry in entries {
            let is_long = care == Care::Guess && entry.count > left * MUCH_LONGER;
            if out.is_some() && entry.at.is_none() && (left <= FEW_LEFT || is_long) {
                continue;
            }
            let more = self.postings(&entry)?;
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
