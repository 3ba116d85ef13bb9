//! The terms under which a document is found, and those of a query.
//!
//! | term | what |
//! |---|---|
//! | `さろ` | two letters of text in a row (folded and canonical) |
//! | `茶` | one kanji |
//! | `^たい` `^たいそ` | how a word begins when it is read; `^た` for the first word of a title |
//! | `~いそ` | two kana in a row, inside of what is read in one breath |
//! | `#10` | a number |
//! | `@600` | a time of day in minutes |
//! | `t0263001234` | a telephone number, whole and its blocks |
//! | `=体操` | a whole title, name or fact |

use super::doc::Doc;
use super::fold::{self, Letter, canonical, normal, plain_sound, runs, runs_of, sound};
use super::rules::Rules;
use super::speech::Token;
use crate::model::reading::is_kanji;
use indexmap::IndexMap;
use regex_lite::Regex;
use rustc_hash::FxBuildHasher;
use std::sync::LazyLock;

/// Where a term stands; the strongest counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    /// In running text.
    Text = 0,
    /// In what describes it: category, district, place …
    Fact = 1,
    /// In its title or another name.
    Name = 2,
}

/// Longest whole text that has a `=` term.
pub const LONGEST_WHOLE: usize = 24;
/// Kana of a word that are read on behind its beginning.
const AHEAD: usize = 4;

/// Terms of a document with their places.
#[derive(Debug, Default)]
pub struct Terms {
    /// Term → class.
    pub all: IndexMap<String, Class, FxBuildHasher>,
}

impl Terms {
    /// Adds a term.
    pub fn add(&mut self, term: String, class: Class) {
        let known = self.all.entry(term).or_insert(class);
        *known = class.max(*known);
    }

    /// Adds a term of few letters: most are there already, and nothing is made for them.
    fn add_letters(&mut self, sign: Option<char>, letters: &[char], class: Class) {
        let mut bytes = [0; 16];
        let mut end = 0;
        for c in sign.into_iter().chain(letters.iter().copied()) {
            end += c.encode_utf8(&mut bytes[end..]).len();
        }
        let term = std::str::from_utf8(&bytes[..end]).unwrap_or_default();
        match self.all.get_mut(term) {
            Some(known) => *known = class.max(*known),
            None => drop(self.all.insert(term.to_string(), class)),
        }
    }

    /// Adds what a text is written with. A whole one (a title, a fact) can also be asked for as such.
    pub fn add_text(&mut self, rules: &Rules, text: &str, class: Class, is_whole: bool) {
        let mut whole = String::new();
        let normal = normal(rules, text);
        for run in runs_of(&normal) {
            whole.extend(run.iter().map(|letter| letter.c));
            self.add_grams(&run, class);
            let canonical = canonical(rules, &run);
            if canonical.len() != run.len() || canonical.iter().zip(&run).any(|(a, b)| a.c != b.c) {
                self.add_grams(&canonical, class);
                // 第二 is asked for as 第2, and one kanji for what is written in kana.
                for letter in canonical.iter().filter(|letter| is_kanji(letter.c)) {
                    self.add_letters(None, &[letter.c], class);
                }
                for number in numbers(&canonical) {
                    self.add(format!("#{number}"), class);
                }
            }
            for number in numbers(&run) {
                self.add(format!("#{number}"), class);
            }
        }
        for letter in &normal {
            if is_kanji(letter.c) {
                self.add_letters(None, &[letter.c], class);
            }
        }
        for minutes in times(&normal) {
            self.add(format!("@{minutes}"), class);
        }
        if is_whole && !whole.is_empty() && whole.chars().count() <= LONGEST_WHOLE {
            self.add(format!("={whole}"), class);
        }
    }

    fn add_grams(&mut self, run: &[Letter], class: Class) {
        for pair in run.windows(2) {
            if !(pair[0].c.is_ascii_digit() && pair[1].c.is_ascii_digit()) {
                self.add_letters(None, &[pair[0].c, pair[1].c], class);
            }
        }
    }

    /// Adds how a text is read. `is_title`: its first kana alone finds it.
    pub fn add_sounds(&mut self, rules: &Rules, tokens: &[Token], class: Class, is_title: bool) {
        let mut first = is_title;
        for breath in breaths(rules, tokens) {
            let mut all: Vec<char> = breath.iter().flat_map(|word| word.sounds[0].iter().copied()).collect();
            let mut at = 0;
            for (place, word) in breath.iter().enumerate() {
                let behind = &all[at + word.sounds[0].len()..];
                if word.begins {
                    for reading in &word.sounds {
                        let mut start: Vec<char> =
                            reading.iter().chain(behind).take(AHEAD).copied().collect();
                        sound(&mut start);
                        if first && let Some(kana) = start.first() {
                            self.add_letters(Some('^'), &[*kana], class);
                        }
                        for length in 2..=start.len().min(3) {
                            self.add_letters(Some('^'), &start[..length], class);
                        }
                    }
                    first = false;
                }
                for other in &word.sounds[1..] {
                    let before = place.checked_sub(1).and_then(|place| breath[place].sounds[0].last());
                    let joined = before.into_iter().chain(other).chain(behind.first());
                    self.add_breath(&mut joined.copied().collect::<Vec<char>>(), class);
                }
                at += word.sounds[0].len();
            }
            self.add_breath(&mut all, class);
        }
    }

    fn add_breath(&mut self, kana: &mut [char], class: Class) {
        sound(kana);
        for pair in kana.windows(2) {
            self.add_letters(Some('~'), pair, class);
        }
    }

    /// Adds a telephone number: whole, and every row of its blocks.
    pub fn add_phone(&mut self, phone: &str) {
        let plain: String = phone.chars().map(|c| if c.is_ascii_digit() { c } else { ' ' }).collect();
        let blocks: Vec<&str> = plain.split_whitespace().collect();
        for from in 0..blocks.len().min(4) {
            for to in from..blocks.len().min(4) {
                self.add(format!("t{}", blocks[from..=to].concat()), Class::Fact);
            }
        }
    }
}

/// A word as it is said.
struct Spoken {
    sounds: Vec<Vec<char>>,
    begins: bool,
}

/// Words in one breath: not parted by the end of a sentence, a number or Latin letters.
fn breaths(rules: &Rules, tokens: &[Token]) -> Vec<Vec<Spoken>> {
    let mut out: Vec<Vec<Spoken>> = vec![Vec::new()];
    for token in tokens {
        let texts: Vec<&str> = match token.readings.as_slice() {
            [] => vec![token.text.as_str()],
            readings => readings.iter().map(String::as_str).collect(),
        };
        let sounds: Vec<Vec<char>> =
            texts.iter().map(|text| kana_of(rules, text)).filter(|kana| !kana.is_empty()).collect();
        if !sounds.is_empty() {
            if let Some(breath) = out.last_mut() {
                breath.push(Spoken { sounds, begins: token.begins });
            }
        } else if !is_transparent(rules, &token.text) {
            out.push(Vec::new());
        }
    }
    out
}

/// A word's kana; empty when it has other letters.
fn kana_of(rules: &Rules, word: &str) -> Vec<char> {
    // Most are hiragana already.
    if word.chars().all(|c| matches!(c, 'あ' | 'い' | 'う' | 'え' | 'お' | 'か'..='ぢ' | 'つ'..='も' | 'や' | 'ゆ' | 'よ'..='ろ' | 'わ' | 'を' | 'ん')) {
        return word.chars().map(plain_sound).collect();
    }
    let kana: Vec<char> = fold::folded(rules, word).chars().map(plain_sound).collect();
    if kana.iter().all(|c| fold::is_kana(*c)) { kana } else { Vec::new() }
}

/// Nothing but signs that part nothing.
fn is_transparent(rules: &Rules, text: &str) -> bool {
    // Most have a letter, and need no looking closer.
    if text.chars().any(|c| c.is_ascii_alphanumeric() || matches!(c, '\u{4E00}'..='\u{9FFF}')) {
        return false;
    }
    // A letter on both sides: a sign that parts would make two runs of them.
    runs(rules, text).is_empty() && runs(rules, &format!("あ{text}あ")).len() == 1
}

/// Numbers of a run, without zeros before them.
pub fn numbers(run: &[Letter]) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut number = String::new();
    for c in run.iter().map(|letter| letter.c).chain([' ']) {
        if c.is_ascii_digit() {
            number.push(c);
        } else if !number.is_empty() {
            out.push(plain_number(&number));
            number.clear();
        }
    }
    out
}

fn plain_number(digits: &str) -> String {
    let plain = digits.trim_start_matches('0');
    if plain.is_empty() { "0".into() } else { plain.into() }
}

/// Times of day in a text, in minutes. An hour from 1 to 6 without 午前 or 午後 may be either.
pub fn times(normal: &[Letter]) -> Vec<u32> {
    static TIME: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new("(午前|午後|am|pm)? ?([0-9]{1,2})(?::([0-5][0-9])|時(半|([0-5]?[0-9])分)?)")
            .expect("it is one")
    });
    if !normal.iter().any(|letter| matches!(letter.c, '時' | ':')) {
        return Vec::new();
    }
    let normal: String = normal.iter().map(|letter| letter.c).collect();
    let mut out = Vec::new();
    for found in TIME.captures_iter(&normal) {
        let group = |at: usize| found.get(at).map(|part| part.as_str());
        let Some(hour) = group(2).and_then(|hour| hour.parse::<u32>().ok()).filter(|hour| *hour <= 24) else {
            continue;
        };
        let minutes = match (group(3), group(4), group(5)) {
            (Some(minutes), _, _) | (None, _, Some(minutes)) => minutes.parse().unwrap_or(0),
            (None, Some("半"), _) => 30,
            _ => 0,
        };
        match group(1) {
            Some("午後" | "pm") if hour < 12 => out.push((hour + 12) * 60 + minutes),
            None if (1..=6).contains(&hour) => {
                out.push(hour * 60 + minutes);
                out.push((hour + 12) * 60 + minutes);
            }
            _ => out.push(hour * 60 + minutes),
        }
    }
    out
}

/// Terms of a folded word, as texts have them: its pairs.
pub fn pairs(word: &str) -> Vec<String> {
    let letters: Vec<char> = word.chars().collect();
    let pairs = letters.windows(2).filter(|pair| !pair.iter().all(char::is_ascii_digit));
    pairs.map(|pair| pair.iter().collect()).collect()
}

/// Terms of what is said, from where a word begins.
pub fn sounds(said: &[char]) -> Vec<String> {
    let first = std::iter::once('^').chain(said.iter().take(3).copied()).collect();
    let others = said.windows(2).skip(2).map(|pair| format!("~{}{}", pair[0], pair[1]));
    std::iter::once(first).chain(others).collect()
}

/// The texts of a document with their words.
#[derive(Debug, Default)]
pub struct Spelled {
    /// Title, then other names.
    pub names: Vec<Vec<Token>>,
    /// Facts.
    pub facts: Vec<Vec<Token>>,
    /// When and where.
    pub line: Vec<Token>,
    /// Running text.
    pub text: Vec<Token>,
}

/// All terms of a document.
pub fn of_document(rules: &Rules, doc: &Doc, words: &Spelled) -> Terms {
    let mut terms = Terms::default();
    let names = std::iter::once(&doc.title).chain(&doc.names);
    for (at, (name, tokens)) in names.zip(&words.names).enumerate() {
        terms.add_text(rules, &name.text, Class::Name, true);
        terms.add_sounds(rules, tokens, Class::Name, at == 0);
        if let Some(kana) = &name.kana {
            let whole = fold::folded(rules, kana);
            if whole.chars().count() <= LONGEST_WHOLE {
                terms.add(format!("={whole}"), Class::Name);
            }
        }
    }
    for (fact, tokens) in doc.facts.iter().zip(&words.facts) {
        terms.add_text(rules, &fact.text, Class::Fact, true);
        terms.add_sounds(rules, tokens, Class::Fact, false);
    }
    terms.add_text(rules, &doc.line, Class::Fact, false);
    terms.add_sounds(rules, &words.line, Class::Fact, false);
    terms.add_text(rules, &doc.text, Class::Text, false);
    terms.add_sounds(rules, &words.text, Class::Text, false);
    for phone in &doc.phones {
        terms.add_phone(phone);
    }
    terms
}

/// The number that says in which shard a term lies. Terms of the same two letters lie together, however they are read.
pub fn place(term: &str) -> u32 {
    let mut letters = term.chars();
    match letters.clone().next() {
        Some('#' | '@' | '=' | 't') => return fold::hash(term),
        Some('^' | '~') => drop(letters.next()),
        _ => {}
    }
    fold::hash(&letters.take(2).map(plain_sound).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::super::rules::RULES;
    use super::*;

    fn of_text(text: &str) -> Vec<String> {
        let mut terms = Terms::default();
        terms.add_text(&RULES, text, Class::Name, true);
        let mut all: Vec<String> = terms.all.into_keys().collect();
        all.sort();
        all
    }

    #[test]
    fn a_text_is_found_by_pairs_kanji_numbers_and_times() {
        assert_eq!(of_text("ｻﾛﾝ"), ["=さろん", "さろ", "ろん"]);
        assert_eq!(of_text("第12回"), ["#12", "2回", "=第12回", "回", "第", "第1"]);
        assert!(of_text("買い物").contains(&"買物".to_string()));
        assert!(of_text("午後1時30分").contains(&"@810".to_string()));
        assert!(of_text("９：００～").contains(&"@540".to_string()));
        assert_eq!(times(&normal(&RULES, "3時から")), [180, 900]);
        assert_eq!(times(&normal(&RULES, "99時 25:00")), [0; 0]);
    }

    #[test]
    fn a_word_is_found_by_its_beginning_and_its_pairs() {
        let word = |text: &str, readings: &[&str]| Token {
            text: text.into(),
            readings: readings.iter().map(|it| (*it).to_string()).collect(),
            begins: true,
        };
        let mut terms = Terms::default();
        let tokens = [word("北町", &["きたまち", "きたちょう"]), word("・", &[]), word("サロン", &[])];
        terms.add_sounds(&RULES, &tokens, Class::Name, true);
        for term in ["^き", "^きた", "^きたま", "^きたち", "~たま", "~たち", "~ちさ", "^さろん", "~うさ"]
        {
            assert!(terms.all.contains_key(term), "{term} of {:?}", terms.all);
        }
        assert!(!terms.all.contains_key("^さ"));
    }

    #[test]
    fn a_phone_is_found_whole_and_by_its_blocks() {
        let mut terms = Terms::default();
        terms.add_phone("0263-00-1234");
        let mut all: Vec<&String> = terms.all.keys().collect();
        all.sort();
        assert_eq!(all, ["t00", "t001234", "t0263", "t026300", "t0263001234", "t1234"]);
    }

    #[test]
    fn terms_of_the_same_letters_lie_together() {
        assert_eq!(place("さろ"), place("^さろん"));
        assert_eq!(place("づけ"), place("~ずけ"));
    }
}
