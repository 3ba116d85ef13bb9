//! The rules of writing that builder and reader share: old kanji, spellings, synonyms, other readings, Latin letters.
//!
//! They stand in `rules/`, one table each. The builder puts into an index what of them its texts need ([`Rules::pruned`]),
//! so that browsers get no others; the tables of kana are short enough to go whole.

use super::fold::is_kana;
use crate::model::reading::{has_kanji, is_kanji};
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// The tables as an index carries them.
#[derive(Debug, Clone, Default, Serialize, Deserialize, PartialEq, Eq)]
pub struct Tables {
    /// Old kanji: lines of the form that counts, then the others.
    pub kanji: Vec<String>,
    /// Spellings: the one that counts, then the others; folded.
    pub spellings: Vec<Vec<String>>,
    /// Words that mean the same, in their canonical form.
    pub synonyms: Vec<Vec<String>>,
    /// Latin letters and their kana. They are the same for all: the program and the scripts have them, no index.
    #[serde(skip)]
    pub romaji: Vec<(String, String)>,
}

/// By the first letter: words and what replaces them.
type Spellings = IndexMap<char, Vec<(Vec<char>, Vec<char>)>, FxBuildHasher>;

/// The tables, ready for use.
#[derive(Debug, Default)]
pub struct Rules {
    tables: Tables,
    /// Old kanji → the one that counts.
    kanji: IndexMap<char, char, FxBuildHasher>,
    /// Spellings by their first letter, the longest first, with what replaces them.
    spellings: Spellings,
    /// Letters → kana.
    romaji: IndexMap<String, String>,
    /// Words that are only typed: what texts have, then they. Texts are not read by them: in `location` is no `cat`.
    asked: Vec<Vec<String>>,
}

/// The tables of the program.
pub static RULES: LazyLock<Rules> = LazyLock::new(|| {
    let lines = |text: &'static str| text.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    let kanji: Vec<String> = lines(include_str!("rules/kanji.txt")).map(str::to_string).collect();
    let romaji = lines(include_str!("rules/romaji.txt"));
    let romaji =
        romaji.filter_map(|line| line.split_once(' ')).map(|(a, b)| (a.to_string(), b.to_string())).collect();
    // Words are folded with the table of kanji alone.
    let plain = Rules::new(Tables { kanji: kanji.clone(), ..Tables::default() });
    let words = |text: &'static str| -> Vec<Vec<String>> {
        lines(text)
            .map(|line| line.split(' ').map(|word| super::fold::folded(&plain, word)).collect())
            .collect()
    };
    let spellings = words(include_str!("rules/spellings.txt"));
    let spelled = Rules::new(Tables { kanji, spellings, synonyms: Vec::new(), romaji });
    let groups: Vec<Vec<String>> = lines(include_str!("rules/synonyms.txt"))
        .map(|line| line.split(' ').map(str::to_string).collect())
        .collect();
    let asked = lines(include_str!("rules/asked.txt"))
        .map(|line| line.split(' ').flat_map(with_plural).map(|word| super::fold::folded(&plain, &word)))
        .map(Iterator::collect)
        .collect();
    Rules { asked, ..spelled.with_synonyms(&groups) }
});

/// A word of asked.txt; with `~`, also as English has more than one of it.
fn with_plural(word: &str) -> Vec<String> {
    let Some(one) = word.strip_suffix('~') else { return vec![word.to_string()] };
    let many = match one.strip_suffix('y') {
        Some(stem) if !stem.ends_with(['a', 'e', 'o', 'u']) => format!("{stem}ies"),
        None if one.ends_with('s') || one.ends_with('x') || one.ends_with("ch") || one.ends_with("sh") => {
            format!("{one}es")
        }
        _ => format!("{one}s"),
    };
    vec![one.to_string(), many]
}

/// Further readings of a word, hiragana; the first is the usual one.
pub fn readings_of(word: &str) -> &'static [&'static str] {
    static READINGS: LazyLock<IndexMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
        let lines = include_str!("rules/readings.tsv").lines().filter(|line| !line.starts_with('#'));
        let parts = lines.map(|line| line.split('\t'));
        parts.filter_map(|mut parts| Some((parts.next()?, parts.collect()))).collect()
    });
    READINGS.get(word).map_or(&[], Vec::as_slice)
}

impl Rules {
    /// Makes tables ready.
    pub fn new(tables: Tables) -> Self {
        let mut kanji = IndexMap::default();
        for line in &tables.kanji {
            let mut letters = line.chars();
            if let Some(first) = letters.next() {
                kanji.extend(letters.map(|other| (other, first)));
            }
        }
        let mut spellings = Spellings::default();
        for group in &tables.spellings {
            let Some(first) = group.first() else { continue };
            // The form that counts stands for itself: ひとり暮らし is not to become 一人 and 暮らし.
            for other in group {
                if let Some(c) = other.chars().next() {
                    spellings.entry(c).or_default().push((other.chars().collect(), first.chars().collect()));
                }
            }
        }
        for words in spellings.values_mut() {
            words.sort_by_key(|(word, _)| std::cmp::Reverse(word.len()));
        }
        let romaji = tables.romaji.iter().cloned().collect();
        Rules { tables, kanji, spellings, romaji, asked: Vec::new() }
    }

    /// The kanji that counts.
    pub fn kanji(&self, c: char) -> char {
        self.kanji.get(&c).copied().unwrap_or(c)
    }

    /// The spelling that begins here, by its letters, and what replaces it.
    pub fn spelling(&self, letters: impl Fn(usize) -> Option<char>) -> Option<(usize, &[char])> {
        let words = self.spellings.get(&letters(0)?)?;
        let fits = |word: &[char]| word.iter().enumerate().all(|(at, c)| letters(at) == Some(*c));
        words.iter().find(|(word, _)| fits(word)).map(|(word, to)| (word.len(), to.as_slice()))
    }

    /// Kana of Latin letters.
    pub fn romaji(&self, letters: &str) -> Option<&str> {
        self.romaji.get(letters).map(String::as_str)
    }

    /// The tables of an index, with these Latin letters.
    pub fn with_romaji(&self, tables: Tables) -> Rules {
        Rules::new(Tables { romaji: self.tables.romaji.clone(), ..tables })
    }

    /// Whether a syllable in Latin letters begins with these.
    pub fn begins_romaji(&self, letters: &[char]) -> bool {
        let begun: String = letters.iter().collect();
        self.romaji.keys().any(|key| key.starts_with(&begun))
    }

    /// Groups of words that mean the same.
    pub fn synonyms(&self) -> &[Vec<String>] {
        &self.tables.synonyms
    }

    /// The tables with more synonyms, as people write them.
    pub fn with_synonyms(&self, groups: &[Vec<String>]) -> Self {
        let mut tables = self.tables.clone();
        let group = |group: &Vec<String>| group.iter().map(|word| self.canonical(word)).collect();
        tables.synonyms.extend(groups.iter().map(group));
        Rules { asked: self.asked.clone(), ..Rules::new(tables) }
    }

    /// A word in the form in which spellings are one.
    fn canonical(&self, word: &str) -> String {
        let runs = super::fold::runs(self, word);
        runs.iter().flat_map(|run| super::fold::canonical(self, run)).map(|letter| letter.c).collect()
    }

    /// The tables as far as texts with these letters and words can need them. `has` tells whether a folded word can
    /// stand in a text, `is_heard` whether who types it in kana finds it by its reading.
    pub fn pruned(
        &self,
        letters: &BTreeSet<char>,
        has: impl Fn(&str) -> bool,
        is_heard: impl Fn(&str) -> bool,
    ) -> Tables {
        let Tables { kanji, spellings, synonyms, romaji } = &self.tables;
        let kept = |line: &&String| line.chars().next().is_some_and(|first| letters.contains(&first));
        let known = |group: &&Vec<String>| group.iter().any(|word| has(word));
        let mut needed: Vec<Vec<String>> = Vec::new();
        for group in spellings.iter().filter(known) {
            let Some((first, others)) = group.split_first() else { continue };
            let written: Vec<&String> = group.iter().filter(|word| has(word)).collect();
            // Half converted it is found as well, if all have its kanji: 話しあい in 話し合い.
            let is_half = |word: &str| {
                let of = |word: &str| word.chars().filter(|c| is_kanji(*c)).collect::<Vec<char>>();
                let kana = word.chars().filter(|c| is_kana(*c)).count();
                let lies_in = |other: &&String| {
                    let mut letters = other.chars();
                    of(word).iter().all(|wanted| letters.any(|c| c == *wanted))
                };
                kana > 1 && has_kanji(word) && written.iter().all(lies_in)
            };
            let is_needed = |word: &&String| has(word) || !is_heard(word) && !is_half(word);
            let others: Vec<&String> = others.iter().filter(is_needed).collect();
            // One way of writing alone says nothing, unless others lie in it.
            if !others.is_empty() || group.len() == 1 {
                needed.push(std::iter::once(first).chain(others).cloned().collect());
            }
        }
        for group in &self.asked {
            let Some((word, typed)) = group.split_first().filter(|(word, _)| has(&self.canonical(word)))
            else {
                continue;
            };
            match needed.iter_mut().find(|group| group.first() == Some(word)) {
                Some(group) => group.extend_from_slice(typed),
                None => needed.push(group.clone()),
            }
        }
        Tables {
            kanji: kanji.iter().filter(kept).cloned().collect(),
            spellings: needed,
            synonyms: synonyms.iter().filter(known).cloned().collect(),
            romaji: romaji.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_old_form_has_one_form_that_counts() {
        let mut seen = BTreeSet::new();
        for line in &RULES.tables.kanji {
            let letters: Vec<char> = line.chars().collect();
            assert!(letters.len() > 1, "{line}");
            for c in &letters[1..] {
                assert!(seen.insert(*c), "{c} stands twice");
                assert_eq!(RULES.kanji(RULES.kanji(*c)), letters[0], "{line}");
            }
        }
        assert_eq!("齋髙邊﨑𠮷櫻澤".chars().map(|c| RULES.kanji(c)).collect::<String>(), "斎高辺崎吉桜沢");
    }

    #[test]
    fn a_spelling_becomes_one_other_only() {
        let mut seen = BTreeSet::new();
        for group in &RULES.tables.spellings {
            let distinct: BTreeSet<&String> = group.iter().collect();
            for word in distinct {
                assert!(seen.insert(word), "{word} stands in two lines");
            }
        }
    }

    #[test]
    fn all_ways_of_spelling_come_to_one() {
        for group in &RULES.tables.spellings {
            let forms: BTreeSet<String> = group.iter().map(|word| RULES.canonical(word)).collect();
            assert_eq!(forms.len(), 1, "{group:?}: {forms:?}");
        }
    }

    #[test]
    fn an_index_carries_what_its_texts_need() {
        let letters: BTreeSet<char> = "斎".chars().collect();
        let pruned = RULES.pruned(&letters, |word| word.contains("配食"), |_| true);
        assert_eq!(pruned.kanji, ["斎齋斉齊"]);
        assert!(pruned.synonyms.len() == 1 && pruned.synonyms[0].contains(&"弁当".to_string()));
    }

    #[test]
    fn of_spellings_an_index_carries_what_else_finds_nothing() {
        let spellings = |texts: &[&str], heard: &[&str]| {
            let has = |word: &str| texts.iter().any(|text| text.contains(word));
            RULES.pruned(&BTreeSet::new(), has, |word| heard.contains(&word)).spellings
        };
        let of = |word: &str, texts: &[&str], heard: &[&str]| -> Vec<String> {
            let found = spellings(texts, heard).into_iter().find(|group| group[0] == word);
            found.unwrap_or_default()
        };
        assert_eq!(of("編み物", &["編物"], &["あみもの"]), ["編み物", "knitting"]);
        assert_eq!(of("編み物", &["編みもの", "編物"], &[]), ["編み物", "あみもの", "編みもの", "knitting"]);
        assert!(of("引つ越し", &["引つ越し"], &[]).contains(&"引越".to_string()));
        assert_eq!(of("あいす", &["あいす"], &[]), ["あいす"]);
        assert_eq!(of("あいす", &["体操"], &[]), [""; 0]);
    }

    #[test]
    fn what_is_only_typed_becomes_what_texts_have_and_texts_stay() {
        let asked = Rules::new(RULES.pruned(&BTreeSet::new(), |_| true, |_| false));
        for (typed, word) in [
            ("wheelchair", "車いす"),
            ("Wheelchairs", "車いす"),
            ("babies", "赤ちやん"),
            ("ピンポン", "卓球"),
            // 予約不要 in a text is not to be found as 申込.
            ("予約なし", "申込不要"),
            ("痴呆", "認知症"),
        ] {
            assert_eq!(asked.canonical(typed), word);
            assert_ne!(RULES.canonical(typed), word);
        }
        let mut seen = BTreeSet::new();
        for group in &RULES.asked {
            for word in &group[1..] {
                assert!(seen.insert(word), "{word} stands twice");
                let spelled = |group: &Vec<String>| group.contains(word);
                assert!(!RULES.tables.spellings.iter().any(spelled), "{word} is a spelling");
            }
            let own = RULES.tables.spellings.iter().find(|other| other.contains(&group[0]));
            assert!(own.is_none_or(|own| own[0] == group[0]), "{} is not what counts", group[0]);
        }
    }

    #[test]
    fn plurals() {
        let of = |word: &str| with_plural(word).join(" ");
        assert_eq!(
            ["taxi~", "class~", "baby~", "day~", "help"].map(of).join(", "),
            "taxi taxis, class classes, baby babies, day days, help"
        );
    }
}
