//! What a sentence is about: 車いすを借りたい → 車いす, 借り. Asked only where a query as it stands finds nothing, to offer
//! those of its words that something has: 母の見守り, パソコン教室, 腰が痛くても行ける体操.
//!
//! No grammar: letters are parted where their script changes, endings of verbs and particles are known by name
//! (themes/standard/assets/search-rare.js has the same lists and rules; tests/search/vectors.tsv is asked of both).

use super::answer::Ask;
use super::spelling::{is_hiragana, unique};
use super::word::Asked;
use super::{Fault, Reader};
use crate::model::reading::is_kanji;
use serde::Serialize;
use std::collections::BTreeSet;

/// Ends of what is done or wished, the longest first.
const ENDINGS: &[&str] = &[
    "ていただきたい",
    "てもらえますか",
    "かもしれません",
    "てもらいたい",
    "でもらいたい",
    "ていただける",
    "かもしれない",
    "でしょうか",
    "ありますか",
    "しています",
    "やっている",
    "てもらえる",
    "でもらえる",
    "てくれます",
    "てください",
    "でください",
    "にいきたい",
    "できますか",
    "たいんです",
    "すればいい",
    "てくれる",
    "でくれる",
    "てほしい",
    "でほしい",
    "がほしい",
    "てみたい",
    "たいです",
    "ませんか",
    "ています",
    "でいます",
    "やってる",
    "している",
    "できます",
    "できない",
    "いますか",
    "について",
    "あります",
    "ください",
    "てもいい",
    "ている",
    "でいる",
    "てある",
    "してる",
    "します",
    "しない",
    "したい",
    "しよう",
    "できる",
    "います",
    "ですか",
    "ました",
    "ための",
    "ために",
    "ように",
    "ような",
    "どんな",
    "ほしい",
    "なくて",
    "ますか",
    "ところ",
    "ながら",
    "ある",
    "いる",
    "です",
    "ます",
    "ない",
    "なら",
    "たい",
    "たく",
    "てる",
    "ても",
    "でも",
    "ては",
    "たら",
    "たり",
    "って",
    "する",
    "した",
    "して",
    "やる",
    "とは",
    "とか",
    "なに",
    "どこ",
    "いつ",
    "どう",
    "だれ",
    "いい",
    "よい",
    "けど",
    "ので",
    "のに",
    "れば",
    "くて",
];
/// Between two words, the longest first.
const PARTICLES: &[&str] = &[
    "からの",
    "までの",
    "として",
    "での",
    "への",
    "には",
    "では",
    "とは",
    "にも",
    "など",
    "から",
    "まで",
    "より",
    "だけ",
    "の",
    "に",
    "が",
    "は",
    "も",
    "で",
    "と",
    "へ",
    "や",
    "か",
];
/// Those that also begin what follows a word: 体操にいき.
const FIRST: &str = "のにがはもでとへ";
/// What many have, and what nobody means by itself, the longest first.
const COMMON: &[&str] = &[
    "きょうしつ",
    "サービス",
    "サークル",
    "システム",
    "レンタル",
    "貸し出し",
    "クラブ",
    "教室",
    "講座",
    "講習",
    "貸出",
    "支援",
    "相談",
    "活動",
    "利用",
    "方法",
    "窓口",
    "案内",
    "申込",
    "場所",
    "予定",
    "大会",
    "会",
    "隊",
    "係",
];
/// What says next to nothing by itself.
const SLIGHT: &[&str] = &["行", "行き", "行け", "連れ", "所", "近く", "一緒", "人", "方", "大変"];
/// Words that are asked for.
const MOST: usize = 6;
/// Sets of words that are tried.
const TRIES: usize = 3;

/// A part of a query that finds something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Apart {
    /// What to ask for.
    pub query: String,
    /// Its words.
    pub words: Vec<String>,
    /// Words of the whole query that say much and find something by themselves, those that say most first.
    pub alone: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Kanji,
    Katakana,
    Hiragana,
    Latin,
    None,
}

/// The words that a word (in its normal form) is about.
pub(super) fn gist(plain: &str) -> Vec<String> {
    let mut chunks: Vec<(Script, Vec<char>)> = Vec::new();
    for c in plain.chars() {
        let before = chunks.last().map(|(script, _)| *script);
        let script = match c {
            'を' => Script::None,
            'ー' if before == Some(Script::Hiragana) => Script::Hiragana,
            'ァ'..='ヺ' | 'ー' => Script::Katakana,
            c if is_hiragana(c) => Script::Hiragana,
            c if is_kanji(c) || c.is_ascii_digit() => Script::Kanji,
            'a'..='z' => Script::Latin,
            _ => Script::None,
        };
        match chunks.last_mut() {
            Some((last, letters)) if *last == script => letters.push(c),
            _ => chunks.push((script, vec![c])),
        }
    }
    let mut words: Vec<Vec<char>> = vec![Vec::new()];
    let (mut before, mut length) = (Script::None, 0);
    for (at, (script, letters)) in chunks.iter().enumerate() {
        let next = chunks.get(at + 1).map_or(Script::None, |(script, _)| *script);
        let mut own = letters.clone();
        let mut ends = *script == Script::None;
        let mut begins = false;
        if *script == Script::Hiragana {
            (begins, ends) = bare(&mut own, before, next);
        }
        let joins = match (before, *script) {
            (Script::Kanji, Script::Hiragana) => !begins,
            (Script::Hiragana, Script::Kanji) => length < 3,
            _ => false,
        };
        if !joins {
            words.push(Vec::new());
        }
        length = own.len();
        if let Some(word) = words.last_mut().filter(|_| *script != Script::None) {
            word.append(&mut own);
        }
        // What ended is not gone on with.
        before = if ends { Script::None } else { *script };
    }
    let is_word = |word: &Vec<char>| word.len() > 1 || word.first().is_some_and(|c| is_kanji(*c));
    let words = words.into_iter().filter(is_word).flat_map(|word| common_apart(&word));
    unique(words).into_iter().take(MOST).collect()
}

/// Takes endings and particles from hiragana; whether a word begins here, whether one ends.
fn bare(letters: &mut Vec<char>, before: Script, next: Script) -> (bool, bool) {
    let mut ends = false;
    let mut cut = |letters: &mut Vec<char>, list: &[&str]| {
        let text: String = letters.iter().collect();
        let found = list.iter().find(|end| text.ends_with(**end));
        if let Some(end) = found {
            letters.truncate(letters.len() - end.chars().count());
            ends = true;
        }
        found.is_some()
    };
    for _ in 0..4 {
        if !cut(letters, ENDINGS) {
            break;
        }
    }
    let is_all = letters.len() < 3 && PARTICLES.contains(&String::from_iter(letters.iter()).as_str());
    if next != Script::None && !is_thing(letters) || is_all {
        // こども is no こど and も.
        let some: Vec<&str> = PARTICLES.iter().copied().filter(|one| !"もとへやか".contains(*one)).collect();
        // 出すのが
        if cut(letters, if before == Script::None { &some } else { PARTICLES }) {
            cut(letters, &some);
        }
    }
    let is_after = matches!(before, Script::Kanji | Script::Katakana | Script::Latin);
    let begins = is_after && letters.len() > 2 && FIRST.contains(letters[0]);
    if begins {
        letters.remove(0);
    }
    let is_end = letters.last().is_some_and(|c| *c == 'っ' || "たてでる".contains(*c) && letters.len() > 1);
    if before == Script::Kanji && !begins && is_end {
        letters.pop();
        ends = true;
    }
    (begins, ends)
}

/// あみもの, but not 子どもの.
fn is_thing(letters: &[char]) -> bool {
    letters.ends_with(&['も', 'の']) && !letters.ends_with(&['ど', 'も', 'の'])
}

/// パソコン教室: what many have stands apart.
fn common_apart(word: &[char]) -> Vec<String> {
    let text: String = word.iter().collect();
    let rest =
        |end: &&str| text.strip_suffix(*end).filter(|rest| rest.chars().nth(1).is_some()).map(str::to_string);
    match COMMON.iter().find_map(|end| Some((rest(end)?, *end))) {
        Some((rest, "会" | "隊" | "係")) => vec![rest],
        Some((rest, end)) => vec![rest, end.to_string()],
        None => vec![text],
    }
}

fn is_common(word: &str) -> bool {
    COMMON.contains(&word) || SLIGHT.contains(&word)
}

/// How much a word says: little when many say it or many have it.
fn weight(word: &str, documents: usize, has: usize) -> u32 {
    let rarity = (documents / has.max(1)).max(1).ilog2() + 1;
    let letters = word.chars().count();
    rarity
        * match letters {
            _ if is_common(word) => 1,
            1 => 2,
            2 if word.chars().all(is_hiragana) => 2,
            _ => 4,
        }
}

impl Reader {
    /// The words of a query that finds nothing which some entry has together: as many and as rare ones as can be.
    pub(super) fn apart(&self, words: &[String]) -> Result<Option<Apart>, Fault> {
        let mut parts: Vec<(Asked, u32)> = Vec::new();
        for word in unique(words.iter().flat_map(|word| self.gist(word))).into_iter().take(MOST) {
            let (asked, _) = self.plainly(&word)?;
            let has = asked.scores.iter().filter(|score| **score > 0).count();
            if asked.any && has > 0 {
                let weight = weight(&word, self.documents, has);
                parts.push((asked, weight));
            }
        }
        let mut sets: BTreeSet<usize> = BTreeSet::new();
        for at in 0..self.documents {
            sets.insert(
                parts
                    .iter()
                    .enumerate()
                    .filter(|(_, (asked, _))| asked.scores[at] > 0)
                    .map(|(bit, _)| 1 << bit)
                    .sum(),
            );
        }
        let of = |set: usize| {
            parts.iter().enumerate().filter(move |(bit, _)| set >> bit & 1 == 1).map(|(_, part)| part)
        };
        let mut sets: Vec<usize> =
            sets.into_iter().filter(|set| of(*set).any(|(asked, _)| !is_common(&asked.word))).collect();
        sets.sort_by_key(|set| std::cmp::Reverse(of(*set).map(|(_, weight)| weight).sum::<u32>()));
        let whole = words.join(" ");
        for set in sets.into_iter().take(TRIES) {
            let asked: Vec<Asked> = of(set).map(|(asked, _)| asked.clone()).collect();
            let words: Vec<String> = asked.iter().map(|one| one.word.clone()).collect();
            let query = words.join(" ");
            if query != whole && self.answer(&asked, &Ask::default())?.0.total > 0 {
                let mut alone: Vec<&(Asked, u32)> = parts.iter().collect();
                alone.sort_by_key(|(_, weight)| std::cmp::Reverse(*weight));
                let alone = alone.into_iter().map(|(asked, _)| asked.word.clone());
                let is_other = |word: &String| *word != query && *word != whole && !is_common(word);
                let alone = alone.filter(is_other).take(TRIES).collect();
                return Ok(Some(Apart { query, words, alone }));
            }
        }
        Ok(None)
    }

    fn gist(&self, word: &str) -> Vec<String> {
        let plain: String =
            super::super::fold::normal(&self.rules, word).iter().map(|letter| letter.c).collect();
        gist(&plain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_longest_first() {
        for list in [ENDINGS, PARTICLES, COMMON] {
            assert!(
                list.windows(2).all(|pair| pair[0].chars().count() >= pair[1].chars().count()),
                "{list:?}"
            );
        }
    }

    #[test]
    fn browsers_have_the_same_lists() {
        let path = format!("{}/themes/standard/assets/search-rare.js", env!("CARGO_MANIFEST_DIR"));
        let script = std::fs::read_to_string(path).unwrap();
        let lists = [("ENDINGS", ENDINGS), ("PARTICLES", PARTICLES), ("COMMON", COMMON), ("SLIGHT", SLIGHT)];
        for (name, list) in lists {
            assert!(script.contains(&format!("{name} = '{}'", list.join(" "))), "{name}");
        }
        assert!(script.contains(&format!("FIRST = '{FIRST}'")));
    }

    #[test]
    fn rare_words_say_more() {
        assert!(weight("車いす", 400, 3) > weight("車いす", 400, 100));
        assert!(weight("教室", 400, 20) < weight("体操", 400, 80));
    }
}
