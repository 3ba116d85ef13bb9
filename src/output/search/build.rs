//! Documents → the files of an index.
//!
//! | file | what is in it |
//! |---|---|
//! | `meta` | number of documents, groups, rules: everything the reader needs first (JSON) |
//! | `p0` … | shards of terms with their postings; a posting is (document − the one before) × 3 + class |
//! | `b…` | postings too long for a shard |
//! | `r0` … | records of documents, as many as fit a block |
//! | `f0` … | values of the documents: `f0` for all groups that are counted at once, one more for each of the others |
//! | `s0` … | suggestions by their first two letters |
//!
//! Enter at [`build`]. Documents stand in the order of district, kind, category, so that numbers are near each other.

use super::collect::GUIDE;
use super::doc::{Doc, Group, KIND, Said};
use super::fold::{is_kana, said};
use super::pack;
use super::record;
use super::rules::{RULES, Rules, Tables};
use super::speech::{self, Known, Token};
use super::suggest;
use super::terms::{self, Class, Spelled, Terms};
use crate::analyser::Analyser;
use crate::output::Medium;
use crate::output::files::{Clash, OutputFiles};
use base64::Engine;
use indexmap::IndexMap;
use jiff::civil::Date;
use rayon::prelude::*;
use rustc_hash::FxBuildHasher;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A document and how its texts are read.
#[derive(Debug)]
pub struct Entry {
    /// The document.
    pub doc: Doc,
    /// Its texts in words.
    pub words: Spelled,
}

/// The files of an index, by their names without ending.
#[derive(Debug)]
pub struct Index {
    /// Sealed files.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Changes with every byte.
    pub version: String,
}

impl Index {
    /// Adds the files to a site, below `folder`. From a disk only scripts can be loaded: there all files are in one
    /// ([`DISK`]), so that a built site can be searched where it lies; of a large index each file is a script of its
    /// own, in a portable folder only.
    ///
    /// # Errors
    /// A clash of names.
    pub fn add(&self, folder: &str, medium: Medium, files: &mut OutputFiles) -> Result<(), Clash> {
        let script = |(name, bytes): (&String, &Vec<u8>)| {
            let text = base64::engine::general_purpose::STANDARD.encode(bytes);
            format!("guideIndexFile(\"{name}\",\"{text}\");\n")
        };
        let is_small = self.files.values().map(Vec::len).sum::<usize>() <= MOST_ON_DISK;
        for (name, bytes) in &self.files {
            match medium {
                Medium::Web => files.add(format!("{folder}{name}.bin"), bytes.as_slice(), "search")?,
                Medium::Portable if is_small => {}
                Medium::Portable => {
                    files.add(format!("{folder}{name}.js"), script((name, bytes)), "search")?
                }
            }
        }
        match (is_small, medium) {
            (true, _) => files.add(
                format!("{folder}{DISK}"),
                self.files.iter().map(script).collect::<String>(),
                "search",
            ),
            // It says that there are others.
            (false, Medium::Portable) => files.add(format!("{folder}{DISK}"), "\n", "search"),
            (false, Medium::Web) => Ok(()),
        }
    }
}

/// The script with all files of an index.
pub const DISK: &str = "disk.js";
/// Of so many bytes at most.
const MOST_ON_DISK: usize = 8 << 20;

/// What the reader knows first.
#[derive(Debug, Serialize, Deserialize)]
pub struct Meta {
    /// Form of the files.
    pub format: u32,
    /// Number of documents.
    pub documents: usize,
    /// Number of shards of terms.
    pub shards: u32,
    /// Documents in each block of records.
    pub blocks: Vec<u32>,
    /// Number of shards of suggestions.
    pub suggestions: u32,
    /// Groups.
    pub groups: Vec<MetaGroup>,
    /// The day of the build.
    pub day: String,
    /// Rules of writing.
    pub rules: Tables,
}

/// A group as the reader knows it.
#[derive(Debug, Serialize, Deserialize)]
pub struct MetaGroup {
    /// Key.
    pub key: String,
    /// Heading.
    pub label: Option<String>,
    /// Number of the file that its values lie in.
    pub file: u32,
    /// Ids and names.
    pub values: Vec<(String, Option<String>)>,
}

/// The form of the files; a reader for another one must not read them.
pub const FORMAT: u32 = 1;
/// Days from the build until the next one are told up to here.
pub const LATEST: i64 = 250;
/// In the column of days: takes place no more.
pub const ENDED: u8 = 255;

/// A block of records ends here, in bytes before packing, even with few of them: some have much text.
const LARGEST_BLOCK: usize = 8000;

/// How large files are, by the number of documents.
struct Sizes {
    /// A shard, in bytes before packing.
    shard: usize,
    /// A list of documents that is longer lies in a file of its own: else those of common letters would come with
    /// every rare term beside them.
    longest: usize,
    /// Records of a block: as many in each, so that their list packs to next to nothing.
    records: usize,
    /// Days are told exactly.
    exact_days: bool,
}

impl Sizes {
    fn of(documents: usize) -> Self {
        match documents {
            0..=400 => Sizes { shard: 6000, longest: 4500, records: 5, exact_days: true },
            401..=1500 => Sizes { shard: 1000, longest: 800, records: 1, exact_days: true },
            1501..=3000 => Sizes { shard: 1500, longest: 1000, records: 2, exact_days: true },
            3001..=30_000 => Sizes { shard: 2500, longest: 1000, records: 3, exact_days: true },
            _ => Sizes { shard: 3000, longest: 1000, records: 3, exact_days: false },
        }
    }
}

/// Reads the texts of documents.
pub fn read(docs: Vec<Doc>, known: Known<'_>) -> Vec<Entry> {
    let entry = |mut doc: Doc| {
        let apart: Vec<Said> =
            std::iter::once(&doc.title).chain(&doc.names).filter_map(speech::apart).collect();
        doc.names.extend(apart);
        let apart: Vec<Said> = doc.facts.iter().filter_map(speech::apart).collect();
        doc.facts.extend(apart);
        let words = |said: &Said| speech::tokens(said, known);
        let words = Spelled {
            names: std::iter::once(&doc.title).chain(&doc.names).map(words).collect(),
            facts: doc.facts.iter().map(words).collect(),
            line: words(&Said::plain(doc.line.as_str())),
            text: words(&Said::plain(doc.text.as_str())),
        };
        Entry { doc, words }
    };
    docs.into_par_iter().map(entry).collect()
}

/// Builds an index. `synonyms`: those of the guide.
pub fn build(
    entries: &[Entry],
    groups: &[Group],
    synonyms: &[Vec<String>],
    analyser: Analyser,
    today: Date,
) -> Index {
    let rules = RULES.with_synonyms(synonyms);
    let sizes = Sizes::of(entries.len());
    let places = Places::new(groups);
    let mut ordered: Vec<&Entry> = entries.iter().collect();
    ordered.sort_by_cached_key(|entry| places.order(&entry.doc));

    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let postings = postings(&rules, &ordered);
    let tables = tables(&rules, &postings);
    let shards = put_terms(&postings, &sizes, &mut files);
    drop(postings);
    let blocks = put_records(&ordered, &sizes, &mut files);
    let meta_groups = put_facets(&ordered, groups, &places, &sizes, today, &mut files);
    let suggestions = suggest::put(&ordered, groups, analyser, &mut files);
    put_lists(&ordered, &mut files);
    let meta = Meta {
        format: FORMAT,
        documents: ordered.len(),
        shards,
        blocks,
        suggestions,
        groups: meta_groups,
        day: today.to_string(),
        rules: tables,
    };
    files.insert("meta".into(), serde_json::to_vec(&meta).unwrap_or_default());
    seal(files)
}

/// Kinds that have a directory with a word filter.
const LISTED: [&str; 2] = ["gathering", "service"];

/// Writes for each directory the numbers (each less the one before) and ids of its entries.
fn put_lists(ordered: &[&Entry], files: &mut BTreeMap<String, Vec<u8>>) {
    for kind in LISTED {
        let mut before = 0;
        let mut list: Vec<(usize, &str)> = Vec::new();
        for (at, entry) in ordered.iter().enumerate().filter(|(_, entry)| entry.doc.kind == kind) {
            let id = entry.doc.href.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
            list.push((at - before, id));
            before = at;
        }
        files.insert(format!("d{kind}"), serde_json::to_vec(&list).unwrap_or_default());
    }
}

/// Packs the files and gives them the number of their index.
fn seal(files: BTreeMap<String, Vec<u8>>) -> Index {
    let packed: BTreeMap<String, Vec<u8>> =
        files.into_par_iter().map(|(name, bytes)| (name, pack::deflate(&bytes))).collect();
    let mut hasher = blake3::Hasher::new();
    for (name, bytes) in &packed {
        hasher.update(name.as_bytes());
        hasher.update(bytes);
    }
    let version = hasher.finalize().to_hex()[..8].to_string();
    let index = u32::from_str_radix(&version, 16).unwrap_or_default();
    let files = packed.into_iter().map(|(name, bytes)| (name, pack::seal(index, &bytes))).collect();
    Index { files, version }
}

/// Places of values in their groups.
struct Places<'a> {
    groups: IndexMap<&'a str, IndexMap<&'a str, u32>>,
    /// Groups that give the order of documents.
    order: Vec<&'a str>,
}

impl<'a> Places<'a> {
    fn new(groups: &'a [Group]) -> Self {
        let places = |group: &'a Group| -> IndexMap<&'a str, u32> {
            group.values.iter().zip(0..).map(|(value, at)| (value.id.as_str(), at)).collect()
        };
        Places {
            groups: groups.iter().map(|group| (group.key.as_str(), places(group))).collect(),
            order: [GUIDE, "a", KIND, "c"].into_iter().collect(),
        }
    }

    /// Places of a document's values, sorted.
    fn of(&self, doc: &Doc, group: &str) -> Vec<u32> {
        let Some(places) = self.groups.get(group) else { return Vec::new() };
        let values = doc.facets.get(group).into_iter().flatten();
        let found: BTreeSet<u32> = values.filter_map(|value| places.get(value.as_str()).copied()).collect();
        found.into_iter().collect()
    }

    fn order(&self, doc: &Doc) -> (Vec<u32>, Option<Date>, String) {
        let first = |group: &&str| self.of(doc, group).first().copied().unwrap_or(u32::MAX);
        (self.order.iter().map(first).collect(), doc.next, doc.href.clone())
    }
}

type Postings = IndexMap<String, Vec<u32>, FxBuildHasher>;

/// Documents and classes by term: document × 3 + class.
fn postings(rules: &Rules, ordered: &[&Entry]) -> Postings {
    let mut out = Postings::default();
    // In portions, so that the terms of all documents never lie in memory at once.
    for (portion, entries) in ordered.chunks(2048).enumerate() {
        let made: Vec<Terms> =
            entries.par_iter().map(|entry| terms::of_document(rules, &entry.doc, &entry.words)).collect();
        for (at, terms) in made.into_iter().enumerate() {
            let number = (portion * 2048 + at) as u32;
            for (term, class) in terms.all {
                out.entry(term).or_default().push(number * 3 + class as u32);
            }
        }
    }
    out
}

fn tables(rules: &Rules, postings: &Postings) -> Tables {
    let mut letters: BTreeSet<char> = BTreeSet::new();
    for term in postings.keys() {
        letters.extend(term.chars());
    }
    // A word can stand in a text when one document has all its pairs.
    let has = |word: &str| match word.chars().nth(1) {
        None => word.chars().next().is_some_and(|one| letters.contains(&one)),
        Some(_) => have_together(postings, &terms::pairs(word)),
    };
    let is_heard = |word: &str| {
        word.chars().all(is_kana) && have_together(postings, &terms::sounds(&said(&RULES, word)))
    };
    rules.pruned(&letters, has, is_heard)
}

/// True when some document has all terms.
fn have_together(postings: &Postings, terms: &[String]) -> bool {
    let Some(mut lists) = terms.iter().map(|term| postings.get(term)).collect::<Option<Vec<_>>>() else {
        return false;
    };
    lists.sort_by_key(|list| list.len());
    let Some((shortest, others)) = lists.split_first() else { return false };
    let has =
        |list: &[u32], document: u32| list.binary_search_by_key(&document, |posting| posting / 3).is_ok();
    shortest.iter().any(|posting| others.iter().all(|list| has(list, posting / 3)))
}

/// Writes the shards; gives their number.
fn put_terms(postings: &Postings, sizes: &Sizes, files: &mut BTreeMap<String, Vec<u8>>) -> u32 {
    let listed: Vec<(&String, &Vec<u32>)> = postings.iter().collect();
    let encoded: Vec<(&String, usize, Vec<u8>)> = listed
        .into_par_iter()
        .map(|(term, list)| {
            let mut bytes = Vec::with_capacity(list.len() + 4);
            let mut before = 0;
            for posting in list {
                pack::put(&mut bytes, (posting / 3 - before) * 3 + posting % 3);
                before = posting / 3;
            }
            (term, list.len(), bytes)
        })
        .collect();
    let longest = sizes.longest;
    let own = |bytes: &[u8]| if bytes.len() > longest { 1 } else { bytes.len() };
    let total: usize = encoded.iter().map(|(term, _, bytes)| term.len() + 4 + own(bytes)).sum();
    let count = (total / sizes.shard).max(1).next_power_of_two() as u32;
    let mut shards: Vec<Vec<(&String, usize, Vec<u8>)>> = (0..count).map(|_| Vec::new()).collect();
    for entry in encoded {
        let at = (terms::place(entry.0) % count) as usize;
        shards[at].push(entry);
    }
    for (at, mut shard) in shards.into_iter().enumerate() {
        shard.sort();
        let mut out = Vec::new();
        let mut before = String::new();
        for (term, count, bytes) in shard {
            let shared = before.bytes().zip(term.bytes()).take_while(|(a, b)| a == b).count();
            let shared = (0..=shared).rev().find(|at| term.is_char_boundary(*at)).unwrap_or(0);
            pack::put(&mut out, shared as u32);
            pack::put(&mut out, (term.len() - shared) as u32);
            out.extend(&term.as_bytes()[shared..]);
            pack::put(&mut out, count as u32);
            if bytes.len() > longest {
                pack::put(&mut out, 0);
                files.insert(long_name(term), bytes);
            } else {
                pack::put(&mut out, bytes.len() as u32);
                out.extend(bytes);
            }
            before.clone_from(term);
        }
        files.insert(format!("p{at}"), out);
    }
    count
}

/// File of a long list.
pub fn long_name(term: &str) -> String {
    let code: String = term.encode_utf16().map(|unit| format!("{unit:x}-")).collect();
    format!("b{}", code.trim_end_matches('-'))
}

/// Writes the records in blocks; gives how many each block has.
fn put_records(ordered: &[&Entry], sizes: &Sizes, files: &mut BTreeMap<String, Vec<u8>>) -> Vec<u32> {
    let records: Vec<String> =
        ordered.par_iter().map(|entry| record::write(&entry.doc, &entry.words)).collect();
    let mut blocks: Vec<u32> = Vec::new();
    let mut block: Vec<&str> = Vec::new();
    let mut size = 0;
    for (at, text) in records.iter().enumerate() {
        block.push(text);
        size += text.len();
        if block.len() == sizes.records || size >= LARGEST_BLOCK || at + 1 == records.len() {
            files.insert(format!("r{}", blocks.len()), block.join("\u{1e}").into_bytes());
            blocks.push(block.len() as u32);
            block.clear();
            size = 0;
        }
    }
    blocks
}

/// Writes the columns of the groups; gives the groups as the reader knows them.
fn put_facets(
    ordered: &[&Entry],
    groups: &[Group],
    places: &Places<'_>,
    sizes: &Sizes,
    today: Date,
    files: &mut BTreeMap<String, Vec<u8>>,
) -> Vec<MetaGroup> {
    let mut first: Vec<u8> = ordered.iter().map(|entry| days(&entry.doc, today, sizes)).collect();
    let mut out = Vec::new();
    let mut next = 1;
    for group in groups {
        let mut column = Vec::new();
        put_column(ordered, &group.key, places, &mut column);
        let file = if group.first {
            first.extend(column);
            0
        } else {
            files.insert(format!("f{next}"), column);
            next += 1;
            next - 1
        };
        out.push(MetaGroup {
            key: group.key.clone(),
            label: group.label.clone(),
            file,
            values: group.values.iter().map(|value| (value.id.clone(), value.label.clone())).collect(),
        });
    }
    files.insert("f0".into(), first);
    out
}

/// The sets of values that occur, then for each document the number of its set: low bytes, then (if there are more
/// than 256 sets) high bytes.
fn put_column(ordered: &[&Entry], group: &str, places: &Places<'_>, out: &mut Vec<u8>) {
    let mut sets: IndexMap<Vec<u32>, u32> = IndexMap::new();
    let mut listed: Vec<Vec<u32>> = Vec::new();
    let mut column: Vec<u32> = Vec::with_capacity(ordered.len());
    for entry in ordered {
        let set = places.of(&entry.doc, group);
        let known = sets.len() as u32;
        let number = *sets.entry(set.clone()).or_insert(known);
        if number == known {
            listed.push(set);
        }
        column.push(number);
    }
    // 16 bits are enough for every guide that people can read; what has more loses its last sets, not its sense.
    let listed = &listed[..listed.len().min(1 << 16)];
    pack::put(out, listed.len() as u32);
    for set in listed {
        pack::put(out, set.len() as u32);
        set.iter().for_each(|value| pack::put(out, *value));
    }
    out.extend(column.iter().map(|number| *number as u8));
    if listed.len() > 256 {
        out.extend(column.iter().map(|number| (number >> 8) as u8));
    }
}

/// Days until the next one + 1; 0: none is known; [`ENDED`].
fn days(doc: &Doc, today: Date, sizes: &Sizes) -> u8 {
    if doc.ended {
        return ENDED;
    }
    let Some(next) = doc.next else { return 0 };
    let days = i64::from(next.since(today).map_or(0, |span| span.get_days())).clamp(0, LATEST);
    let days = if sizes.exact_days {
        days
    } else {
        match days {
            0..=1 => days,
            2..=7 => 7,
            8..=14 => 14,
            15..=31 => 31,
            _ => 62,
        }
    };
    days as u8 + 1
}

/// The class of a posting.
pub fn class(posting: u32) -> Class {
    match posting % 3 {
        2 => Class::Name,
        1 => Class::Fact,
        _ => Class::Text,
    }
}

/// Words of a document's title, for suggestions.
pub(super) fn title_words(entry: &Entry) -> &[Token] {
    entry.words.names.first().map_or(&[], Vec::as_slice)
}
