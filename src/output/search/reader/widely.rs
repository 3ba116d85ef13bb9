//! A word that nothing has as it is, or next to nothing: half converted, two words in one, misheard, mistyped.

use super::super::fold::{plain_sound, sound};
use super::postings::{Care, Entry, Places};
use super::record::{How, Record};
use super::spelling::{
    canonical_of, cut, distance, grams, is_hiragana, length, parts_by_script, sounds, unique, vowels,
};
use super::word::{Asked, DIRECT, Forms, Piece, Way};
use super::{Fault, Reader};
use crate::model::reading::has_kanji;
use indexmap::IndexMap;
use std::cell::Cell;
use std::cmp::Reverse;

const NEAR: [u8; 3] = [6, 7, 8];
/// Records that are looked at to see whether a guess is any good.
const LOOKED_AT: usize = 4;
/// Records that are looked at for each kind of guess.
const GUESSES: usize = 8;
/// Places where a word is cut, besides those that its looks suggest.
const BORDERS: usize = 3;
/// No further letter is the last before a cut.
const FURTHEST: usize = 10;

impl Reader {
    /// `direct`: documents that have the word as it is.
    pub(super) fn widely(&self, forms: &Forms, direct: usize, mut asked: Asked) -> Result<Asked, Fault> {
        let Forms { spelling, canon, spoken } = forms;
        let has_kanji = spelling.has_kanji;
        let left = &Cell::new(GUESSES);
        let letters: Vec<char> = canon.chars().collect();
        let half_typed = letters.windows(2).any(|pair| pair.iter().all(|c| is_hiragana(*c)))
            && !spelling.plain.chars().any(|c| matches!(c, 'ァ'..='ヺ'));
        if direct == 0 && has_kanji && half_typed {
            self.converted(canon, left, &mut asked)?;
            if asked.any {
                return Ok(asked);
            }
        }
        // Two words without a space: 穂高サロン, 北町の体操.
        let mut most = 2;
        for parts in self.bounds(&spelling.run)? {
            if !has_kanji && parts.iter().any(|part| length(part) <= 2) {
                continue;
            }
            if parts.len() > most {
                most = parts.len();
                left.set(GUESSES);
            }
            if let Some(found) = self.each(&parts, &asked)?
                && self.join(found, !has_kanji, left, &mut asked)?
            {
                asked.any = true;
                return Ok(asked);
            }
        }
        if direct > 0 {
            return Ok(asked);
        }
        let spoken = spoken.as_deref().unwrap_or_default();
        let kana: Vec<char> = spoken.chars().collect();
        if kana.len() >= 3 {
            left.set(GUESSES);
            for other in vowels(spoken) {
                self.attempt(sounds(&other), Way::Sound(other), left, &mut asked)?;
            }
            if asked.any {
                return Ok(asked);
            }
        }
        if has_kanji {
            self.converted(canon, left, &mut asked)?;
        }
        if kana.len() >= 5 {
            left.set(GUESSES);
            for other in self.corrections(&kana)? {
                self.attempt(sounds(&other), Way::Sound(other), left, &mut asked)?;
            }
            if !asked.any {
                self.most_pairs(spoken, &kana, &mut asked)?;
            }
        }
        Ok(asked)
    }

    /// 助合い, いきいき体そう: kanji as written, kana as read.
    fn converted(&self, canon: &str, left: &Cell<usize>, asked: &mut Asked) -> Result<(), Fault> {
        let letters: Vec<char> = canon.chars().collect();
        let script = |c: char| match c {
            c if is_hiragana(c) => 0,
            'a'..='z' | '0'..='9' => 1,
            _ => 2,
        };
        let (mut terms, mut pieces) = (Vec::new(), Vec::new());
        for piece in letters.chunk_by(|a, b| script(*a) == script(*b)) {
            if has_kanji(&piece.iter().collect::<String>()) {
                terms.extend(piece.iter().map(char::to_string));
                pieces.extend(piece.iter().map(|c| Piece::Kanji(*c)));
            } else if script(piece[0]) == 0 {
                let mut heard = piece.to_vec();
                sound(&mut heard);
                terms.extend(heard.windows(2).map(|pair| format!("~{}{}", pair[0], pair[1])));
                if heard.len() > 1 {
                    pieces.push(Piece::Sound(heard));
                }
            }
        }
        if pieces.len() > 1 {
            self.attempt(terms, Way::Pieces(pieces), left, asked)?;
        }
        Ok(())
    }

    /// Where a word may be two: by its looks, then where two letters stand together in the fewest documents; there it
    /// may be three.
    fn bounds(&self, run: &str) -> Result<Vec<Vec<String>>, Fault> {
        let letters: Vec<char> = run.chars().collect();
        let mut rare: Vec<(usize, usize)> = Vec::new();
        for at in 2..=letters.len().saturating_sub(2).min(FURTHEST) {
            let pair = &letters[at - 1..=at];
            if !pair.iter().all(char::is_ascii_digit) {
                rare.push((self.entry(&String::from_iter(pair))?.map_or(0, |entry| entry.count), at));
            }
        }
        rare.sort_unstable();
        let rare: Vec<usize> = rare.into_iter().map(|(_, at)| at).take(BORDERS).collect();
        let mut out = parts_by_script(&letters);
        out.extend(rare.iter().map(|at| cut(&letters, &[*at])));
        for (index, at) in rare.iter().enumerate() {
            out.extend(rare[..index].iter().map(|other| cut(&letters, &[*at.min(other), *at.max(other)])));
        }
        out.retain(|parts| parts.iter().all(|part| part.chars().nth(1).is_some()));
        Ok(unique(out))
    }

    /// All parts, when some document has each.
    fn each(&self, parts: &[String], asked: &Asked) -> Result<Option<Vec<Asked>>, Fault> {
        let mut out = Vec::new();
        for part in parts {
            let found = self.simply(part, asked)?;
            if !found.any {
                return Ok(None);
            }
            out.push(found);
        }
        Ok(Some(out))
    }

    /// A part of a word, as it stands there or as it is read.
    fn simply(&self, part: &str, whole: &Asked) -> Result<Asked, Fault> {
        let mut asked = whole.again(part);
        for text in unique([part.to_string(), canonical_of(&self.rules, part)]) {
            if text.chars().nth(1).is_some() {
                let found = self.all(grams(&text), &asked.purse, Care::Guess)?;
                asked.put(found, [30, 40, 60]);
                asked.ways.push((How::Direct, Way::Text { text, exact: None }));
            }
        }
        if !part.is_empty() && part.chars().all(is_hiragana) {
            let mut heard: Vec<char> = part.chars().collect();
            sound(&mut heard);
            let heard: String = heard.into_iter().collect();
            let found = self.all(sounds(&heard), &asked.purse, Care::Guess)?;
            asked.put(found, [24, 36, 50]);
            asked.ways.push((How::Reading, Way::Sound(heard)));
        }
        Ok(asked)
    }

    /// Readings of names that differ by one kana.
    fn corrections(&self, spoken: &[char]) -> Result<Vec<String>, Fault> {
        let key = |length: usize| spoken.iter().take(length).collect::<String>();
        let mut found: IndexMap<Vec<char>, usize> = IndexMap::new();
        for line in self.suggestions(&[key(2), key(1)])? {
            for heard in line.field(&self.rules).beginnings() {
                for (length, is_short) in
                    [(spoken.len(), false), (spoken.len() - 1, true), (spoken.len() + 1, false)]
                {
                    let piece = &heard[..length.min(heard.len())];
                    let fits = piece.len() >= 3 && (piece.len() == heard.len() || !is_short);
                    if fits && distance(piece, spoken, 1) == 1 {
                        *found.entry(piece.to_vec()).or_default() += 1;
                    }
                }
            }
        }
        let mut found: Vec<(Vec<char>, usize)> = found.into_iter().collect();
        found.sort_by_key(|(_, count)| Reverse(*count));
        Ok(found.into_iter().take(4).map(|(piece, _)| piece.into_iter().collect()).collect())
    }

    /// Documents that have most of a word's pairs.
    fn most_pairs(&self, spoken: &str, kana: &[char], asked: &mut Asked) -> Result<(), Fault> {
        let pairs = unique(kana.windows(2).map(|pair| format!("~{}{}", pair[0], pair[1])));
        let entries: Vec<Option<Entry>> =
            pairs.iter().map(|pair| self.entry(pair)).collect::<Result<_, _>>()?;
        let mut known: Vec<Entry> = entries.into_iter().flatten().collect();
        known.sort_by_key(|entry| entry.count);
        let entries = asked.purse.affordable(&known);
        let mut need = (pairs.len() * 6).div_ceil(10);
        if entries.len() < known.len() {
            need = need.min(entries.len().saturating_sub(1).max(3));
        }
        let left = &Cell::new(GUESSES);
        if entries.len() < need {
            return Ok(());
        }
        let mut seen = vec![0usize; self.documents];
        let mut least = vec![3u8; self.documents];
        for entry in &entries {
            let places = self.postings(entry)?;
            for (at, place) in places.into_iter().enumerate().filter(|(_, place)| *place > 0) {
                seen[at] += 1;
                least[at] = least[at].min(place);
            }
        }
        // Those that have nearly all of it first: with less, chance comes in.
        let way = Way::Near(spoken.to_string());
        for most in (need.max(1)..=entries.len()).rev() {
            let found: Places =
                seen.iter().zip(&least).map(|(seen, least)| if *seen >= most { *least } else { 0 }).collect();
            if self.holds(&found, How::Near, &way, left)? {
                asked.put(Some(found), NEAR);
                asked.ways.push((How::Near, way));
                return Ok(());
            }
        }
        Ok(())
    }

    /// Takes what is near, if a record really has it.
    fn attempt(
        &self,
        terms: Vec<String>,
        way: Way,
        left: &Cell<usize>,
        asked: &mut Asked,
    ) -> Result<(), Fault> {
        if let Some(found) = self.all(terms, &asked.purse, Care::Guess)?
            && self.holds(&found, How::Near, &way, left)?
        {
            asked.put(Some(found), NEAR);
            asked.ways.push((How::Near, way));
        }
        Ok(())
    }

    /// Gives documents that have all parts the points of the weakest, if a record really has them.
    fn join(
        &self,
        found: Vec<Asked>,
        is_strict: bool,
        left: &Cell<usize>,
        asked: &mut Asked,
    ) -> Result<bool, Fault> {
        let least = |at: usize| found.iter().map(|one| one.scores[at]).min().unwrap_or(0);
        let bar = if is_strict { 30 } else { 0 };
        let points = |least: u8| if least > bar { least.saturating_sub(2) } else { 0 };
        let both: Vec<u8> = (0..self.documents).map(|at| points(least(at))).collect();
        let ways = |one: Asked| one.ways.into_iter().map(|(_, way)| way).collect();
        let way = Way::Parts(found.into_iter().map(ways).collect());
        // What is there as it stands says nothing of a border: 日和台将棋会 also has 日和 and 台将棋.
        let others =
            both.iter().zip(&asked.scores).map(|(both, score)| if *score < DIRECT { *both } else { 0 });
        if !self.holds(&others.collect::<Vec<u8>>(), How::Direct, &way, left)? {
            return Ok(false);
        }
        asked.scores.iter_mut().zip(both).for_each(|(score, both)| *score = both.max(*score));
        asked.ways.push((How::Direct, way));
        Ok(true)
    }

    /// True when one of the first documents really has it.
    /// `left`: how many may still be looked at.
    fn holds(&self, scores: &[u8], how: How, way: &Way, left: &Cell<usize>) -> Result<bool, Fault> {
        let mut best: Vec<usize> = (0..scores.len()).filter(|at| scores[*at] > 0).collect();
        best.sort_by_key(|at| (Reverse(scores[*at]), *at));
        let mut asked = Asked::new("", 0);
        asked.ways.push((how, way.clone()));
        let asked = [asked];
        // All are read before one is looked at: what cannot be read is told.
        let some = LOOKED_AT.min(left.get()).min(best.len());
        left.set(left.get() - some);
        let records: Vec<Record<'_>> =
            best.into_iter().take(some).map(|at| self.record(at)).collect::<Result<_, _>>()?;
        Ok(records.iter().any(|record| record.see(&asked).is_some()))
    }
}

/// First letters of what is asked, as suggestions are kept.
pub(super) fn key(letters: &str) -> String {
    letters.chars().take(2).map(plain_sound).collect()
}
