//! A word of a query → scores of documents, and the ways in which a record may have it.

use super::super::fold::{folded, said};
use super::super::rules::Rules;
use super::numerals::{Numerals, numerals};
use super::postings::{Care, Places, Purse};
use super::record::How;
use super::spelling::{Spelling, canonical_of, grams, is_hiragana, is_twice, length, sounds, time, unique};
use super::{Fault, Reader};
use crate::model::reading::has_kanji;
use std::collections::BTreeSet;
use std::rc::Rc;

/// A way in which a record may have a word.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Way {
    /// Digits of a telephone number.
    Phone(String),
    /// Written so; `exact`: with its ー, since what is left without it is too short.
    Text { text: String, exact: Option<String> },
    /// Said so.
    Sound(String),
    /// Said nearly so.
    Near(String),
    /// A time of day, in minutes.
    Time(u32),
    /// Kanji as written and kana as read, one behind the other.
    Pieces(Vec<Piece>),
    /// Several words; each in one of its ways.
    Parts(Vec<Vec<Way>>),
}

/// A piece of a word that is half converted.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Piece {
    Kanji(char),
    Sound(Vec<char>),
}

/// A word of a query.
#[derive(Clone)]
pub(super) struct Asked {
    pub(super) word: String,
    /// Of each document; 0: it has not the word.
    pub(super) scores: Vec<u8>,
    pub(super) ways: Vec<(How, Way)>,
    /// Some document has it.
    pub(super) any: bool,
    /// What its lists may cost.
    pub(super) purse: Rc<Purse>,
}

/// With so many documents that have a word as it is, nothing else is looked for.
pub(super) const ENOUGH: usize = 10;
/// Scores from here on are no guesses.
pub(super) const DIRECT: u8 = 20;

impl Asked {
    pub(super) fn new(word: &str, documents: usize) -> Self {
        let purse = Rc::new(Purse::new());
        Asked { word: word.to_string(), scores: vec![0; documents], ways: Vec::new(), any: false, purse }
    }

    /// A part of this word, or the same again: nothing was found yet, but paid.
    pub(super) fn again(&self, word: &str) -> Self {
        Asked { purse: Rc::clone(&self.purse), ..Asked::new(word, self.scores.len()) }
    }

    /// Gives documents points by their place: in text, in facts, in a name. True when there are any.
    pub(super) fn put(&mut self, found: Option<Places>, points: [u8; 3]) -> bool {
        let Some(found) = found else { return false };
        for (score, place) in self.scores.iter_mut().zip(found) {
            if let Some(points) = usize::from(place).checked_sub(1).and_then(|at| points.get(at)) {
                *score = (*score).max(*points);
            }
        }
        self.any = true;
        true
    }

    /// Leaves out all others: they were looked at and did not really have it.
    fn keep(&mut self, known: &BTreeSet<usize>) {
        let others = self.scores.iter_mut().enumerate().filter(|(at, _)| !known.contains(at));
        others.for_each(|(_, score)| *score = 0);
        self.any = !known.is_empty();
        if !self.any {
            self.ways.clear();
        }
    }

    /// Its postings say what may have it; two letters, and a telephone number, they say for sure.
    pub(super) fn is_unsure(&self) -> bool {
        length(&self.word) > 2 && !self.ways.iter().any(|(_, way)| matches!(way, Way::Phone(_)))
    }

    fn direct(&self) -> usize {
        self.scores.iter().filter(|score| **score >= DIRECT).count()
    }
}

/// A word in the forms in which it is looked for.
pub(super) struct Forms {
    pub(super) spelling: Spelling,
    pub(super) canon: String,
    /// As it is said.
    pub(super) spoken: Option<String>,
}

impl Reader {
    /// `known`: those that really have it, once all that seemed to were looked at.
    pub(super) fn word(&self, word: &str, known: Option<&BTreeSet<usize>>) -> Result<Asked, Fault> {
        let (mut asked, forms) = self.plainly(word)?;
        let Some(forms) = forms else { return Ok(asked) };
        if let Some(known) = known {
            asked.keep(known);
        }
        let direct = asked.direct();
        if asked.any && direct >= ENOUGH && known.is_none() {
            return Ok(asked);
        }
        self.widely(&forms, direct, asked)
    }

    /// A word as it is written, read and otherwise called; no forms where nothing else is to be looked for.
    pub(super) fn plainly(&self, word: &str) -> Result<(Asked, Option<Forms>), Fault> {
        let rules = &self.rules;
        let mut asked = Asked::new(word, self.documents);
        let spelling = Spelling::new(rules, word);
        let (plain, run) = (&spelling.plain, &spelling.run);
        if run.is_empty() || self.phone(plain, &mut asked)? {
            return Ok((asked, None));
        }
        let exact = (plain.contains(['ー', '-']) && length(run) <= 2).then(|| plain.clone());
        let canon = canonical_of(rules, word);
        asked.put(self.all(vec![format!("={run}")], &asked.purse, Care::Exact)?, [44, 44, 70]);
        let numbered = numerals(plain, Numerals::Digits);
        let timed = numbered.as_ref().unwrap_or(plain);
        let minutes = time(timed);
        let other = numerals(&canon, Numerals::Digits).filter(|_| minutes.is_none());
        for text in unique([run.clone(), canon.clone()]).into_iter().chain(other) {
            // Who asks for 10時 means the time, however it is written, and no 10時半.
            let (how, points) = match minutes {
                None => (How::Direct, [30, 40, 60]),
                Some(_) => (How::Related, [10, 12, 14]),
            };
            self.text(&text, exact.as_ref(), how, points, &mut asked)?;
        }
        if let Some(minutes) = minutes {
            self.time(minutes, run, &mut asked)?;
            if is_twice(timed) {
                self.time(minutes + 720, run, &mut asked)?;
            }
        }
        // What is read: kana and Latin letters.
        let mut spoken = None;
        if !spelling.has_kanji && !run.bytes().any(|c| c.is_ascii_digit()) && exact.is_none() {
            let is_kana = |text: &str| !text.is_empty() && text.chars().all(is_hiragana);
            if let Some(read) = spelling.read(rules).filter(|read| is_kana(&folded(rules, read))) {
                let heard: String = said(rules, &read).into_iter().collect();
                self.sound(&heard, How::Reading, [24, 36, 50], &mut asked)?;
                if read != *plain {
                    self.text(&folded(rules, &read), None, How::Reading, [24, 36, 50], &mut asked)?;
                }
                spoken = Some(heard);
            }
        }
        for other in second_names(rules, &canon) {
            self.text(&other, exact.as_ref(), How::Related, [10, 12, 14], &mut asked)?;
        }
        // かいもn: the last letter of a syllable that is not there yet. 2丁目: written in kanji.
        if let Some(heard) = spoken.as_deref().filter(|_| !asked.any && plain.ends_with('n'))
            && let Some(shorter) = heard.strip_suffix('ん').filter(|shorter| shorter.chars().nth(1).is_some())
        {
            self.sound(shorter, How::Reading, [24, 36, 50], &mut asked)?;
        }
        if !asked.any
            && let Some(text) = numerals(&canon, Numerals::Kanji)
        {
            self.text(&text, exact.as_ref(), How::Direct, [30, 40, 60], &mut asked)?;
        }
        Ok((asked, Some(Forms { spelling, canon, spoken })))
    }

    /// A telephone number; true when nothing else is to be looked for.
    fn phone(&self, plain: &str, asked: &mut Asked) -> Result<bool, Fault> {
        let number = without_label(plain);
        let is_sign = |c: char| matches!(c, '-' | 'ー' | '(' | ')' | ' ');
        let digits: String = number.chars().filter(|c| !is_sign(*c)).collect();
        if !(4..=15).contains(&digits.len()) || !digits.bytes().all(|c| c.is_ascii_digit()) {
            return Ok(false);
        }
        asked.put(self.all(vec![format!("t{digits}")], &asked.purse, Care::Exact)?, [60, 60, 60]);
        asked.ways.push((How::Direct, Way::Phone(digits)));
        let blocks: Vec<&str> = number.split(is_sign).filter(|block| !block.is_empty()).collect();
        match blocks.split_last() {
            // Another number of the same exchange.
            Some((_, before)) if !asked.any && !before.is_empty() => {
                let found = self.all(vec![format!("t{}", before.concat())], &asked.purse, Care::Exact)?;
                Ok(asked.put(found, [50, 50, 50]))
            }
            _ => Ok(false),
        }
    }

    fn time(&self, minutes: u32, run: &str, asked: &mut Asked) -> Result<(), Fault> {
        asked.ways.push((How::Direct, Way::Time(minutes)));
        let found = self.all(vec![format!("@{minutes}")], &asked.purse, Care::Exact)?;
        // First those who write it the same way.
        let same = self.all(grams(run), &asked.purse, Care::Exact)?;
        let both = found.clone().zip(same);
        let both = both.map(|(found, same)| found.into_iter().zip(same).map(|(a, b)| a.min(b)).collect());
        asked.put(found, [30, 40, 60]);
        asked.put(both, [32, 42, 62]);
        Ok(())
    }

    /// Looks for what is written so.
    fn text(
        &self,
        text: &str,
        exact: Option<&String>,
        how: How,
        points: [u8; 3],
        asked: &mut Asked,
    ) -> Result<bool, Fault> {
        let mut letters = text.chars();
        let terms = match (letters.next(), letters.next()) {
            (Some(_), Some(_)) => grams(text),
            (Some(c), None) if c.is_ascii_digit() => vec![format!("#{c}")],
            (Some(_), None) if has_kanji(text) => vec![text.to_string()],
            _ => Vec::new(),
        };
        asked.ways.push((how, Way::Text { text: text.to_string(), exact: exact.cloned() }));
        let found = self.all(terms, &asked.purse, Care::Exact)?;
        Ok(asked.put(found, points))
    }

    /// Looks for what is said so.
    fn sound(&self, spoken: &str, how: How, points: [u8; 3], asked: &mut Asked) -> Result<bool, Fault> {
        asked.ways.push((how, Way::Sound(spoken.to_string())));
        let found = self.all(sounds(spoken), &asked.purse, Care::Exact)?;
        Ok(asked.put(found, points))
    }
}

/// A number without the word before it: 電話 0263…
fn without_label(plain: &str) -> &str {
    for label in ["tel", "電話", "電話番号"] {
        let rest = plain.strip_prefix(label).map(|rest| rest.trim_start_matches([':', ' ']));
        if let Some(rest) = rest.filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit() || c == '(')) {
            return rest;
        }
    }
    plain
}

/// What a word is also called.
fn second_names(rules: &Rules, canon: &str) -> Vec<String> {
    let mut out = Vec::new();
    for group in rules.synonyms() {
        for one in group.iter().filter(|one| length(one) > 1 && canon.contains(one.as_str())) {
            let (own, whole) = (length(one), length(canon));
            // 移動支援の会 is no 送迎の会: only whole words and long parts have a second name.
            if own < whole && (own < 3 || own * 2 < whole) {
                continue;
            }
            let others = group.iter().filter(|other| *other != one && !canon.contains(other.as_str()));
            out.extend(others.map(|other| canon.replacen(one.as_str(), other, 1)));
        }
    }
    out
}
