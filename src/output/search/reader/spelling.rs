//! What a query is made of: words, pairs, sounds, times; how far two words are from each other.

use super::super::fold::{canonical, folded, normal, runs};
use super::super::romaji;
use super::super::rules::Rules;
use crate::model::reading::has_kanji;
use indexmap::IndexSet;
use regex_lite::{Captures, Regex};
use std::hash::Hash;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// Of a query, in UTF-16.
const LONGEST_QUERY: usize = 200;
const MOST_WORDS: usize = 8;

/// The words of a query.
pub(super) fn split(query: &str) -> Vec<String> {
    let query: String = head(query, LONGEST_QUERY).nfkc().collect();
    let mut letters = query.char_indices().peekable();
    let mut words: Vec<&str> = Vec::new();
    let mut start = 0;
    while let Some((at, c)) = letters.next() {
        // 1,500円 is one word.
        let goes_on = letters.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        if is_space(c) || c == '、' || c == ',' && !goes_on {
            words.push(&query[start..at]);
            start = at + c.len_utf8();
        }
    }
    words.push(&query[start..]);
    words.retain(|word| !word.is_empty());
    words.truncate(MOST_WORDS);
    // TEL 0263-00-1234, 0263-00-1234に電話: the number says it all.
    let all = words.join(" ");
    let number = PHONE.find(&all).map(|found| found.as_str());
    if let Some(number) =
        number.filter(|it| (10..=11).contains(&it.bytes().filter(u8::is_ascii_digit).count()))
    {
        return vec![number.replace(' ', "-")];
    }
    // 0263 00 1234
    if words.len() > 1 && words.concat().bytes().all(|c| c.is_ascii_digit() || b"()-".contains(&c)) {
        return vec![words.join("-")];
    }
    words.into_iter().map(str::to_string).collect()
}

/// As much of a text as fits so many units of UTF-16.
pub(super) fn head(text: &str, most: usize) -> &str {
    let mut units = 0;
    let end = text.char_indices().find(|(_, c)| {
        units += c.len_utf16();
        units > most
    });
    &text[..end.map_or(text.len(), |(at, _)| at)]
}

/// White space as JavaScript has it.
pub(super) fn is_space(c: char) -> bool {
    c == '\u{FEFF}' || c != '\u{85}' && c.is_whitespace()
}

pub(super) fn is_hiragana(c: char) -> bool {
    matches!(c, 'ぁ'..='ゖ')
}

/// Length in units of UTF-16.
pub(super) fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

/// Each once, in order.
pub(super) fn unique<T: Eq + Hash>(list: impl IntoIterator<Item = T>) -> Vec<T> {
    list.into_iter().collect::<IndexSet<T>>().into_iter().collect()
}

/// How a word is spelled.
pub(super) struct Spelling {
    /// In its normal form, with its signs.
    pub(super) plain: String,
    /// Its letters, folded.
    pub(super) run: String,
    pub(super) has_kanji: bool,
}

impl Spelling {
    pub(super) fn new(rules: &Rules, word: &str) -> Self {
        let plain: String = normal(rules, word).iter().map(|letter| letter.c).collect();
        let run = folded(rules, word);
        Spelling { has_kanji: has_kanji(&run), plain, run }
    }

    /// In kana, when it holds no kanji and its Latin letters make syllables.
    pub(super) fn read(&self, rules: &Rules) -> Option<String> {
        if self.has_kanji { None } else { romaji::kana(rules, &self.plain).filter(|kana| !kana.is_empty()) }
    }
}

/// The canonical form of a word.
pub(super) fn canonical_of(rules: &Rules, word: &str) -> String {
    let letters = runs(rules, word).concat();
    canonical(rules, &letters).iter().map(|letter| letter.c).collect()
}

/// Terms of a text: its pairs, then its numbers.
pub(super) fn grams(run: &str) -> Vec<String> {
    let letters: Vec<char> = run.chars().collect();
    let pairs = letters.windows(2).filter(|pair| !(pair[0].is_ascii_digit() && pair[1].is_ascii_digit()));
    let numbers = run.split(|c: char| !c.is_ascii_digit()).filter(|number| !number.is_empty());
    let numbers = numbers.map(|number| match number.trim_start_matches('0') {
        "" => "#0".to_string(),
        number => format!("#{number}"),
    });
    unique(pairs.map(|pair| pair.iter().collect::<String>()).chain(numbers))
}

/// At most four, spread over the word; what is left out is seen to when the records are there.
pub(super) fn few(terms: Vec<String>) -> Vec<String> {
    if terms.len() <= 4 {
        return terms;
    }
    unique((0..4).filter_map(|at| terms.get((at * (terms.len() - 1) * 2 + 3) / 6).cloned()))
}

/// Terms of what is said. The first three letters together imply the pair of the second and the third.
pub(super) fn sounds(spoken: &str) -> Vec<String> {
    let letters: Vec<char> = spoken.chars().collect();
    let first = std::iter::once(format!("^{}", letters.iter().take(3).collect::<String>()));
    let others = letters.windows(2).skip(2).map(|pair| format!("~{}{}", pair[0], pair[1]));
    first.chain(others).collect()
}

/// A whole word that is a time of day.
static TIME: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = format!("^{TIMES}(から|開始|~|まで)?$");
    Regex::new(&pattern).expect("it is one")
});
/// A telephone number within a query.
static PHONE: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"\(?0[0-9]{1,4}[-) ]{0,2}[0-9]{1,4}[- ]?[0-9]{3,4}").expect("it is one"));
/// Times within a text.
static EACH: LazyLock<Regex> = LazyLock::new(|| Regex::new(TIMES).expect("it is one"));
const TIMES: &str = "(午前|午後|am|pm)? ?([0-9]{1,2})(?::([0-5][0-9])|時(半|([0-5]?[0-9])分)?)";

/// Minutes of a word (in its normal form) that is a time of day.
pub fn time(plain: &str) -> Option<u32> {
    TIME.captures(plain).and_then(|found| minutes(&found))
}

/// 1時 may be one of the afternoon.
pub(super) fn is_twice(plain: &str) -> bool {
    TIME.captures(plain).is_some_and(|found| is_open(&found))
}

fn is_open(found: &Captures<'_>) -> bool {
    found.get(1).is_none() && hour(found).is_some_and(|hour| (1..=6).contains(&hour))
}

/// Times in a text: from, to (bytes), minutes; whether it may be in the afternoon as well.
pub(super) fn times(line: &str) -> impl Iterator<Item = (usize, usize, u32, bool)> {
    EACH.captures_iter(line).filter_map(|found| {
        let whole = found.get(0)?;
        Some((whole.start(), whole.end(), minutes(&found)?, is_open(&found)))
    })
}

fn hour(found: &Captures<'_>) -> Option<u32> {
    found.get(2)?.as_str().parse().ok()
}

fn minutes(found: &Captures<'_>) -> Option<u32> {
    let text = |at: usize| found.get(at).map(|part| part.as_str());
    let hour = hour(found).filter(|hour| *hour <= 24)?;
    let past = match text(3).or(text(5)) {
        Some(past) => past.parse().ok()?,
        None if text(4) == Some("半") => 30,
        None => 0,
    };
    let afternoon = matches!(text(1), Some("午後" | "pm")) && hour < 12;
    Some((hour + if afternoon { 12 } else { 0 }) * 60 + past)
}

/// Letters to change, add or leave out; more than `most` is `most + 1`.
pub(super) fn distance<T: PartialEq>(a: &[T], b: &[T], most: usize) -> usize {
    if a.len().abs_diff(b.len()) > most {
        return most + 1;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, one) in a.iter().enumerate() {
        let mut next = Vec::with_capacity(row.len());
        next.push(i + 1);
        for (j, other) in b.iter().enumerate() {
            next.push((row[j + 1] + 1).min(next[j] + 1).min(row[j] + usize::from(one != other)));
        }
        if next.iter().all(|far| *far > most) {
            return most + 1;
        }
        row = next;
    }
    row.last().map_or(most + 1, |far| (*far).min(most + 1))
}

/// Where a word may be two by its looks: at の, between scripts.
pub(super) fn parts_by_script(letters: &[char]) -> Vec<Vec<String>> {
    let script = |c: char| match c {
        c if crate::model::reading::is_kanji(c) => 0,
        c if is_hiragana(c) => 1,
        c if c.is_ascii_digit() => 2,
        _ => 3,
    };
    let text = |letters: &[char]| letters.iter().collect::<String>();
    let at_no: Vec<String> = letters.split(|c| *c == 'の').filter(|part| part.len() > 1).map(text).collect();
    let at_script: Vec<String> = letters.chunk_by(|a, b| script(*a) == script(*b)).map(text).collect();
    // Without の, that is the whole word.
    [at_no, at_script].into_iter().filter(|parts| (2..4).contains(&parts.len())).collect()
}

/// A word in parts, cut before these places.
pub(super) fn cut(letters: &[char], places: &[usize]) -> Vec<String> {
    let end = letters.len();
    let starts = std::iter::once(&0).chain(places);
    let ends = places.iter().chain(std::iter::once(&end));
    starts.zip(ends).map(|(start, end)| letters[*start..*end].iter().collect()).collect()
}

/// Vowels that people hear long or short, and voiced sounds.
pub(super) fn vowels(spoken: &str) -> Vec<String> {
    const VOICE: &str = "かがきぎくぐけげこごさざしじすずせぜそぞただつずてでとどはばひびふぶへべほぼ";
    let pairs: Vec<char> = VOICE.chars().collect();
    let voiced = |c: char| pairs.chunks(2).find(|pair| pair[0] == c).map(|pair| pair[1]);
    // ず is the voice of す and of つ: the later counts.
    let plain = |c: char| pairs.chunks(2).rev().find(|pair| pair[1] == c).map(|pair| pair[0]);
    let letters: Vec<char> = spoken.chars().collect();
    let mut out = Vec::new();
    let mut put = |at: usize, drop: usize, add: Option<char>| {
        out.push(
            letters[..at].iter().copied().chain(add).chain(letters[at + drop..].iter().copied()).collect(),
        );
    };
    for (at, c) in letters.iter().copied().enumerate() {
        let next = letters.get(at + 1).copied();
        if "おこそとのほもよろごぞどぼぽうくすつぬふむゆるぐずぶぷ".contains(c) && next != Some('う')
        {
            put(at + 1, 0, Some('う'));
        }
        if "えけせてねへめれげぜでべぺ".contains(c) && next != Some('い') {
            put(at + 1, 0, Some('い'));
        }
        if at > 0 && (c == 'う' || c == 'い' || c == letters[at - 1]) {
            put(at, 1, None);
        }
        if let Some(other) = voiced(c) {
            put(at, 1, Some(other));
        }
        if let Some(other) = plain(c) {
            put(at, 1, Some(other));
        }
    }
    let mut out: Vec<String> = unique(out);
    out.truncate(16);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_query_is_words() {
        assert_eq!(split(" いきいき　体操、北町 "), ["いきいき", "体操", "北町"]);
        assert_eq!(split("1,500円,2000円"), ["1,500円,2000円"]);
        assert_eq!(split("0263 00 1234"), ["0263-00-1234"]);
        assert_eq!(split("\u{FEFF}"), [""; 0]);
        assert_eq!(split(&"𠮷".repeat(150)), ["𠮷".repeat(100)]);
    }

    #[test]
    fn a_word_may_be_two() {
        let parts = |run: &str| parts_by_script(&run.chars().collect::<Vec<char>>());
        assert_eq!(parts("北町の体操")[0], ["北町", "体操"]);
        assert_eq!(parts("穂高さろん"), [["穂高", "さろん"]]);
        assert_eq!(parts("体"), [[""; 0]; 0]);
        assert_eq!(cut(&['百', '歳', '体', '操'], &[2]), ["百歳", "体操"]);
    }

    #[test]
    fn distances_stop_at_the_most() {
        let far = |a: &str, b: &str| distance(a.as_bytes(), b.as_bytes(), 2);
        assert_eq!(
            (far("abc", "abc"), far("abc", "abd"), far("abc", "acb"), far("abc", "xyz")),
            (0, 1, 2, 3)
        );
        assert_eq!((far("", ""), far("", "ab"), far("", "abc")), (0, 2, 3));
    }
}
