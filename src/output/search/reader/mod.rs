//! Asks an index, by the same rules as browsers do: themes/standard/assets/search-index.js, step by step, so that order,
//! totals and marks are the same (tests/browser/search-parity.test.mjs holds both to that).
//!
//! Enter at [`Reader::open`], then [`Reader::find`] and [`Reader::suggest`]. Files come from a [`Source`] and may hold
//! anything: what cannot be read is a [`Fault`], never a panic.
//!
//! `files` → `postings` (documents of terms) → `word`, `widely` (documents of a word, and how records may have it) →
//! `answer` (order, `columns`) → `record`, `field` (are the words really there, and where) → `pieces`; where that is
//! nothing, `gist` (what of it there is).

mod answer;
mod columns;
mod field;
mod files;
mod gist;
mod numerals;
mod pieces;
mod postings;
mod record;
mod source;
mod spelling;
mod suggest;
#[cfg(test)]
mod tests;
mod widely;
mod word;

pub use answer::{Ask, Found, Hit, Near};
pub use gist::Apart;
pub use pieces::Pieces;
pub use record::How;
pub use source::{Memory, Source, of_script};
pub use spelling::time;
pub use suggest::Suggested;

use super::build::{FORMAT, Meta, MetaGroup};
use super::pack;
use super::rules::{RULES, Rules};
use files::Files;
use indexmap::IndexMap;
use std::cell::RefCell;
use std::rc::Rc;

/// Why an index, or one of its files, cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// What is wrong.
    pub why: pack::Fault,
    /// The file, without ending.
    pub name: String,
}

impl Fault {
    fn broken(name: impl Into<String>) -> Self {
        Fault { why: pack::Fault::Broken, name: name.into() }
    }
}

/// More documents than any guide has; a number beyond it is damage.
const MOST_DOCUMENTS: usize = 1 << 21;
/// More shards than any index has.
const MOST_SHARDS: u32 = 1 << 16;

/// An index that can be asked.
pub struct Reader {
    files: Files,
    /// Shards of terms that were read.
    read: RefCell<IndexMap<u32, Rc<postings::Shard>>>,
    rules: Rules,
    documents: usize,
    shards: u32,
    suggestions: u32,
    groups: Vec<MetaGroup>,
    day: String,
    /// The first document of each block of records.
    starts: Vec<usize>,
}

impl Reader {
    /// Opens an index. `version`: the one it must have, as pages say it; none: whichever is there.
    ///
    /// # Errors
    /// When `meta` is missing, broken, or of another program's or build's index.
    pub fn open(source: Box<dyn Source>, version: Option<&str>) -> Result<Self, Fault> {
        let index = version.map(|version| u32::from_str_radix(version, 16).unwrap_or_default());
        let files = Files::new(source, index);
        let meta = read_meta(&files.bytes("meta")?)?;
        let mut starts = Vec::with_capacity(meta.blocks.len());
        let mut at = 0;
        for count in &meta.blocks {
            starts.push(at);
            at += *count as usize;
        }
        Ok(Reader {
            files,
            read: RefCell::default(),
            rules: RULES.with_romaji(meta.rules),
            documents: meta.documents,
            shards: meta.shards,
            suggestions: meta.suggestions,
            groups: meta.groups,
            day: meta.day,
            starts,
        })
    }

    /// What a result can be narrowed by.
    pub fn groups(&self) -> &[MetaGroup] {
        &self.groups
    }

    /// Number of documents.
    pub fn documents(&self) -> usize {
        self.documents
    }

    /// The day of the build.
    pub fn day(&self) -> &str {
        &self.day
    }
}

/// Reads and checks what everything else relies on.
fn read_meta(bytes: &[u8]) -> Result<Meta, Fault> {
    let broken = || Fault::broken("meta");
    let value: serde_json::Value = serde_json::from_slice(bytes).map_err(|_| broken())?;
    let format = value.get("format").and_then(serde_json::Value::as_u64).ok_or_else(broken)?;
    if format != u64::from(FORMAT) {
        return Err(Fault { why: pack::Fault::Old, name: "meta".into() });
    }
    let meta: Meta = serde_json::from_value(value).map_err(|_| broken())?;
    let listed: u64 = meta.blocks.iter().map(|count| u64::from(*count)).sum();
    let is_good = meta.documents <= MOST_DOCUMENTS
        && listed == meta.documents as u64
        && (1..=MOST_SHARDS).contains(&meta.shards)
        && (1..=MOST_SHARDS).contains(&meta.suggestions);
    if is_good { Ok(meta) } else { Err(broken()) }
}
