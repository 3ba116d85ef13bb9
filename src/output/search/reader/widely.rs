//! A word that nothing has as it is, or next to nothing: half converted, two words in one, misheard, mistyped.

use super::super::fold::{plain_sound, sound};
use super::postings::Places;
use super::record::How;
use super::spelling::{bounds, canonical_of, distance, grams, is_hiragana, length, sounds, unique, vowels};
use super::word::{Asked, Forms, Piece, Way};
use super::{Fault, Reader};
use crate::model::reading::has_kanji;
use indexmap::IndexMap;

const NEAR: [u8; 3] = [6, 7, 8];

impl Reader {
    /// `direct`: documents that have the word as it is.
    pub(super) fn widely(&self, forms: &Forms, direct: usize, mut asked: Asked) -> Result<Asked, Fault> {
        let Forms { spelling, canon, spoken } = forms;
        let has_kanji = spelling.has_kanji;
        let letters: Vec<char> = canon.chars().collect();
        let half_typed = letters.windows(2).any(|pair| pair.iter().all(|c| is_hiragana(*c)))
            && !spelling.plain.chars().any(|c| matches!(c, 'ァ'..='ヺ'));
        if direct == 0 && has_kanji && half_typed {
            self.converted(canon, &mut asked)?;
            if asked.any {
                return Ok(asked);
            }
        }
        // Two words without a space: 穂高サロン, 北町の体操.
        for parts in bounds(&spelling.run) {
            if (has_kanji || parts.iter().all(|part| length(part) > 2))
                && let Some(found) = self.each(&parts)?
                && join(found, !has_kanji, &mut asked)
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
            for other in vowels(spoken) {
                self.sound(&other, How::Near, NEAR, &mut asked)?;
            }
            if asked.any {
                return Ok(asked);
            }
        }
        if has_kanji {
            self.converted(canon, &mut asked)?;
        }
        if kana.len() >= 5 {
            for other in self.corrections(&kana)? {
                self.sound(&other, How::Near, NEAR, &mut asked)?;
            }
            if !asked.any {
                let found = self.most_pairs(spoken, &kana)?;
                asked.put(found, NEAR);
            }
            asked.ways.push((How::Near, Way::Near(spoken.to_string())));
        }
        Ok(asked)
    }

    /// 助合い, いきいき体そう: kanji as written, kana as read.
    fn converted(&self, canon: &str, asked: &mut Asked) -> Result<(), Fault> {
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
            let found = self.all(terms)?;
            if asked.put(found, NEAR) {
                asked.ways.push((How::Near, Way::Pieces(pieces)));
            }
        }
        Ok(())
    }

    /// All parts, when some document has each.
    fn each(&self, parts: &[String]) -> Result<Option<Vec<Asked>>, Fault> {
        let mut out = Vec::new();
        for part in parts {
            let found = self.simply(part)?;
            if !found.any {
                return Ok(None);
            }
            out.push(found);
        }
        Ok(Some(out))
    }

    /// A part of a word, as it stands there or as it is read.
    fn simply(&self, part: &str) -> Result<Asked, Fault> {
        let mut asked = Asked::new(part, self.documents);
        for text in unique([part.to_string(), canonical_of(&self.rules, part)]) {
            if text.chars().nth(1).is_some() {
                let found = self.all(grams(&text))?;
                asked.put(found, [30, 40, 60]);
                asked.ways.push((How::Direct, Way::Text { text, exact: None }));
            }
        }
        if !part.is_empty() && part.chars().all(is_hiragana) {
            let mut heard: Vec<char> = part.chars().collect();
            sound(&mut heard);
            let heard: String = heard.into_iter().collect();
            let found = self.all(sounds(&heard))?;
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
                for (length, is_short) in [(spoken.len(), false), (spoken.len() - 1, true), (spoken.len() + 1, false)] {
                    let piece = &heard[..length.min(heard.len())];
                    let fits = piece.len() >= 3 && (piece.len() == heard.len() || !is_short);
                    if fits && distance(piece, spoken, 1) == 1 {
                        *found.entry(piece.to_vec()).or_default() += 1;
                    }
                }
            }
        }
        let mut found: Vec<(Vec<char>, usize)> = found.into_iter().collect();
        found.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        Ok(found.into_iter().take(4).map(|(piece, _)| piece.into_iter().collect()).collect())
    }

    /// Documents that have most of a word's pairs.
    fn most_pairs(&self, spoken: &str, kana: &[char]) -> Result<Option<Places>, Fault> {
        let first: String = kana.iter().take(2).collect();
        let pairs = sounds(spoken).into_iter().chain([format!("~{first}")]);
        let pairs = unique(pairs.filter(|term| term.starts_with('~')));
        let mut entries = Vec::new();
        for pair in &pairs {
            entries.extend(self.entry(pair)?);
        }
        let need = (pairs.len() * 6).div_ceil(10);
        if entries.len() < need {
            return Ok(None);
        }
        let mut seen = vec![0usize; self.documents];
        let mut least = vec![3u8; self.documents];
        for entry in entries {
            let places = self.postings(&entry)?;
            for (at, place) in places.into_iter().enumerate().filter(|(_, place)| *place > 0) {
                seen[at] += 1;
                least[at] = least[at].min(place);
            }
        }
        let out: Places =
            seen.into_iter().zip(least).map(|(seen, least)| if seen >= need { least } else { 0 }).collect();
        Ok(out.iter().any(|place| *place > 0).then_some(out))
    }
}

/// Gives documents that have all parts the points of the weakest.
fn join(found: Vec<Asked>, is_strict: bool, asked: &mut Asked) -> bool {
    let mut is_good = false;
    for at in 0..asked.scores.len() {
        let least = found.iter().map(|one| one.scores[at]).min().unwrap_or(0);
        if least > if is_strict { 30 } else { 0 } {
            is_good = true;
            asked.scores[at] = asked.scores[at].max(least.saturating_sub(2).max(1));
        }
    }
    if is_good {
        let ways = |one: Asked| one.ways.into_iter().map(|(_, way)| way).collect();
        asked.ways.push((How::Direct, Way::Parts(found.into_iter().map(ways).collect())));
    }
    is_good
}

/// First letters of what is asked, as suggestions are kept.
pub(super) fn key(letters: &str) -> String {
    letters.chars().take(2).map(plain_sound).collect()
}
