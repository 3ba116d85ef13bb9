//! Suggestions while somebody types: names, places, districts, categories, by writing or reading.
//!
//! A suggestion lies under the first letter and the first two letters of every word of it, as written and as read. Shards
//! hold lines, parted by U+001E, of: label with readings, kind, address (none: it is searched for).

use super::build::{Entry, title_words};
use super::doc::{Group, Said};
use super::fold::{self, plain_sound, runs};
use super::record::annotated;
use super::rules::RULES;
use super::speech::{self, Known, Token};
use crate::analyser::Analyser;
use crate::model::reading::Readings;
use std::collections::{BTreeMap, BTreeSet};

/// A shard, in bytes before packing.
const SHARD: usize = 9000;
/// Suggestions under one letter, and under two.
const MOST: [usize; 2] = [24, 80];

/// One suggestion.
struct Suggestion {
    /// What kind of thing: smaller comes first.
    rank: usize,
    line: String,
    length: usize,
    keys: BTreeSet<String>,
}

/// Writes the shards; gives their number.
pub fn put(
    ordered: &[&Entry],
    groups: &[Group],
    analyser: Analyser,
    files: &mut BTreeMap<String, Vec<u8>>,
) -> u32 {
    let mut by_key: BTreeMap<String, Vec<(usize, usize, String)>> = BTreeMap::new();
    for suggestion in all(ordered, groups, analyser) {
        for key in suggestion.keys {
            by_key.entry(key).or_default().push((
                suggestion.rank,
                suggestion.length,
                suggestion.line.clone(),
            ));
        }
    }
    for (key, lines) in &mut by_key {
        lines.sort();
        lines.dedup();
        lines.truncate(MOST[usize::from(key.chars().count() > 1)]);
    }
    let total: usize = by_key.values().flatten().map(|(_, _, line)| line.len() + 1).sum();
    // What lies under several letters of a shard is there once: shards come out a little smaller.
    let count = (total / SHARD).max(1).next_power_of_two() as u32;
    let mut shards: Vec<BTreeSet<(usize, usize, String)>> = (0..count).map(|_| BTreeSet::new()).collect();
    for (key, lines) in by_key {
        shards[(fold::hash(&key) % count) as usize].extend(lines);
    }
    for (at, shard) in shards.into_iter().enumerate() {
        let lines: Vec<String> = shard.into_iter().map(|(_, _, line)| line).collect();
        files.insert(format!("s{at}"), lines.join("\u{1e}").into_bytes());
    }
    count
}

fn all(ordered: &[&Entry], groups: &[Group], analyser: Analyser) -> Vec<Suggestion> {
    // Titles that several documents share are searched for; others lead to their page.
    let mut titles: BTreeMap<(String, &str), (usize, &str, &[Token])> = BTreeMap::new();
    for entry in ordered {
        let known = titles
            .entry((annotated(title_words(entry), usize::MAX), entry.doc.kind.as_str()))
            .or_insert((0, entry.doc.href.as_str(), title_words(entry)));
        known.0 += 1;
    }
    let rank = |kind: &str| match kind {
        "district" => 0,
        "place" => 2,
        "gathering" | "service" => 3,
        _ => 4,
    };
    let mut out: Vec<Suggestion> = titles
        .into_iter()
        .map(|((label, kind), (count, href, tokens))| {
            let href = if count == 1 { href } else { "" };
            suggestion(rank(kind), &label, kind, href, tokens)
        })
        .collect();
    let known = Known { names: &Readings::default(), analyser };
    for group in groups.iter().filter(|group| group.first) {
        for label in group.values.iter().filter_map(|value| value.label.as_ref()) {
            let tokens = speech::tokens(&Said::plain(label.as_str()), known);
            out.push(suggestion(1, &annotated(&tokens, usize::MAX), &group.key, "", &tokens));
        }
    }
    out.retain(|suggestion| !suggestion.keys.is_empty());
    out
}

fn suggestion(rank: usize, label: &str, kind: &str, href: &str, tokens: &[Token]) -> Suggestion {
    let mut keys = BTreeSet::new();
    let texts: Vec<&str> = tokens.iter().map(|token| token.text.as_str()).collect();
    for (at, token) in tokens.iter().enumerate().filter(|(_, token)| token.begins) {
        let written = texts[at..].concat();
        let said = |token: &Token| token.readings.first().cloned().unwrap_or_else(|| token.text.clone());
        let behind: String = tokens[at + 1..].iter().take(2).map(said).collect();
        let sounds = if token.readings.is_empty() {
            vec![format!("{}{behind}", token.text)]
        } else {
            token.readings.iter().map(|reading| format!("{reading}{behind}")).collect()
        };
        for text in std::iter::once(written).chain(sounds) {
            let letters: Vec<char> = runs(&RULES, &text)
                .into_iter()
                .flatten()
                .take(2)
                .map(|letter| plain_sound(letter.c))
                .collect();
            for length in 1..=letters.len() {
                keys.insert(letters[..length].iter().collect());
            }
        }
    }
    let length = texts.concat().chars().count();
    Suggestion { rank, line: format!("{label}\u{1f}{kind}\u{1f}{href}"), length, keys }
}
