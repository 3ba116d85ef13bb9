//! A text of a record with the readings of its words, and where in it something stands.

use super::super::fold::{self, Letter, Run, is_kana, normal, plain_sound, runs, sound};
use super::super::rules::Rules;
use super::pieces::Mark;
use super::spelling::{distance, is_space, times};
use super::word::{Piece, Way};
use std::cell::OnceCell;

/// A word as records write it: U+0001 word U+0002 reading U+0004 another U+0003.
struct Word {
    text: String,
    readings: Vec<String>,
}

/// A kana of what is heard, with its place in the text.
#[derive(Clone, Copy)]
struct Kana {
    c: char,
    /// A word may begin here.
    begins: bool,
    start: usize,
    end: usize,
}

/// None: a break, over which nobody reads on.
type Heard = Vec<Option<Kana>>;

/// A text that can be looked through.
pub(super) struct Field<'r> {
    rules: &'r Rules,
    words: Vec<Word>,
    /// Without the readings.
    pub(super) text: String,
    runs: OnceCell<Vec<Run>>,
    canonical: OnceCell<Vec<Run>>,
    heard: OnceCell<Heard>,
    placed: OnceCell<Placed>,
}

/// By the bytes of a text: the letter that begins there, and the first kana that is heard there.
struct Placed {
    letters: Vec<Option<Letter>>,
    kana: Vec<Option<usize>>,
}

/// Readings of a word that are looked at.
const MOST_READINGS: usize = 16;
/// Kana of a beginning.
const LONGEST_BEGINNING: usize = 24;
/// Places that are tried for a word in pieces.
const MOST_TRIES: usize = 20_000;

impl<'r> Field<'r> {
    pub(super) fn new(rules: &'r Rules, source: &str) -> Self {
        let words = words_of(source);
        let text = words.iter().map(|word| word.text.as_str()).collect();
        Field {
            rules,
            words,
            text,
            runs: OnceCell::new(),
            canonical: OnceCell::new(),
            heard: OnceCell::new(),
            placed: OnceCell::new(),
        }
    }

    /// All letters as one folded word.
    pub(super) fn folded(&self) -> String {
        self.runs().iter().flatten().map(|letter| letter.c).collect()
    }

    /// What is heard from each place where a word begins.
    pub(super) fn beginnings(&self) -> Vec<Vec<char>> {
        let heard = self.heard();
        let begins = |at: &usize| heard[*at].is_some_and(|one| one.begins);
        let from = |at: usize| {
            let mut letters: Vec<char> =
                heard[at..].iter().take(LONGEST_BEGINNING).map_while(|one| one.map(|one| one.c)).collect();
            sound(&mut letters);
            letters
        };
        (0..heard.len()).filter(begins).map(from).collect()
    }

    /// Where something stands.
    pub(super) fn find(&self, way: &Way) -> Option<Mark> {
        match way {
            Way::Text { exact: Some(exact), .. } => self.find_exact(exact),
            Way::Text { text, exact: None } => self.find_text(text),
            Way::Sound(spoken) => self.find_sound(&spoken.chars().collect::<Vec<char>>()),
            Way::Near(spoken) => self.find_near(&spoken.chars().collect::<Vec<char>>()),
            Way::Time(minutes) => self.find_time(*minutes),
            Way::Pieces(pieces) => self.find_pieces(pieces),
            Way::Phone(_) | Way::Parts(_) => None,
        }
    }

    fn runs(&self) -> &[Run] {
        self.runs.get_or_init(|| runs(self.rules, &self.text))
    }

    fn canonical(&self) -> &[Run] {
        self.canonical
            .get_or_init(|| self.runs().iter().map(|run| fold::canonical(self.rules, run)).collect())
    }

    fn heard(&self) -> &Heard {
        self.heard.get_or_init(|| {
            self.letters(self.words.iter().map(|word| (word.text.as_str(), word.readings.first())), 0)
        })
    }

    fn placed(&self) -> &Placed {
        self.placed.get_or_init(|| {
            let mut letters = vec![None; self.text.len()];
            for letter in normal(self.rules, &self.text).into_iter().rev() {
                letters[letter.start] = Some(letter);
            }
            let mut kana = vec![None; self.text.len()];
            for (at, one) in self.heard().iter().enumerate().rev() {
                if let Some(places) = one.and_then(|one| kana.get_mut(one.start..one.end)) {
                    places.fill(Some(at));
                }
            }
            Placed { letters, kana }
        })
    }

    /// Kana of words with their readings; the first word begins at `start`.
    fn letters<'a>(
        &self,
        words: impl Iterator<Item = (&'a str, Option<&'a String>)>,
        mut start: usize,
    ) -> Heard {
        let mut out = Heard::new();
        for (text, reading) in words {
            let end = start + text.len();
            match reading {
                Some(reading) => {
                    let letters = fold::folded(self.rules, reading);
                    out.extend(
                        letters
                            .chars()
                            .enumerate()
                            .map(|(at, c)| Some(Kana { c: plain_sound(c), begins: at == 0, start, end })),
                    );
                }
                None => self.put_plain(text, start, &mut out),
            }
            start = end;
        }
        out
    }

    /// Text without readings: kana are heard as they are, all else is a break.
    fn put_plain(&self, text: &str, start: usize, out: &mut Heard) {
        let parts = runs(self.rules, text);
        for (at, run) in parts.iter().enumerate() {
            if at > 0 {
                out.push(None);
            }
            let kana = |one: &Letter| Kana {
                c: plain_sound(one.c),
                begins: true,
                start: start + one.start,
                end: start + one.end,
            };
            out.extend(run.iter().map(|one| is_kana(one.c).then(|| kana(one))));
        }
        let is_break = parts.is_empty()
            && !text.chars().all(is_space)
            && runs(self.rules, &format!("あ{text}あ")).len() > 1;
        if is_break {
            out.push(None);
        }
    }

    fn find_text(&self, text: &str) -> Option<Mark> {
        let wanted: Vec<char> = text.chars().collect();
        let mut all = self.runs().iter().chain(self.canonical());
        all.find_map(|run| in_run(run, &wanted))
    }

    /// With its ー and its signs.
    fn find_exact(&self, text: &str) -> Option<Mark> {
        let wanted: Vec<char> = text.chars().map(fold::large_hiragana).collect();
        let all = normal(self.rules, &self.text);
        let found = all
            .windows(wanted.len().max(1))
            .find(|part| part.iter().zip(&wanted).all(|(one, c)| fold::large_hiragana(one.c) == *c))?;
        Some((found.first()?.start, found.last()?.end))
    }

    fn find_sound(&self, wanted: &[char]) -> Option<Mark> {
        if let Some(found) = heard_at(self.heard(), wanted) {
            return Some(found);
        }
        // Other readings, one word at a time.
        let mut start = 0;
        for (at, word) in self.words.iter().enumerate() {
            for other in word.readings.iter().skip(1) {
                let before = &self.words[at.saturating_sub(3)..at];
                let behind = &self.words[at + 1..(at + 5).min(self.words.len())];
                let usual = |word: &'_ Word| -> (String, Option<String>) {
                    (word.text.clone(), word.readings.first().cloned())
                };
                let own = (word.text.clone(), Some(other.clone()));
                let near: Vec<(String, Option<String>)> =
                    before.iter().map(usual).chain([own]).chain(behind.iter().map(usual)).collect();
                let length: usize = before.iter().map(|word| word.text.len()).sum();
                let near = near.iter().map(|(text, reading)| (text.as_str(), reading.as_ref()));
                if let Some(found) = heard_at(&self.letters(near, start - length), wanted) {
                    return Some(found);
                }
            }
            start += word.text.len();
        }
        None
    }

    fn find_near(&self, wanted: &[char]) -> Option<Mark> {
        let most = if wanted.len() > 8 { 2 } else { 1 };
        let heard = self.heard();
        for (at, _) in heard.iter().enumerate().filter(|(_, one)| one.is_some_and(|one| one.begins)) {
            for length in [wanted.len(), wanted.len().saturating_sub(1), wanted.len() + 1] {
                let Some(part) = part_of(heard, at, length) else { continue };
                if distance(&said(&part), wanted, most) <= most {
                    return Some((part.first()?.start, part.last()?.end));
                }
            }
        }
        None
    }

    fn find_time(&self, minutes: u32) -> Option<Mark> {
        let all = normal(self.rules, &self.text);
        let line: String = all.iter().map(|letter| letter.c).collect();
        let fits = |at: u32, is_open: bool| at == minutes || is_open && at + 720 == minutes;
        let (start, end, ..) = times(&line).find(|(_, _, at, is_open)| fits(*at, *is_open))?;
        let letter = |bytes: usize| all.get(line.get(..bytes)?.chars().count());
        let last = line.get(..end)?.char_indices().next_back()?.0;
        Some((letter(start)?.start, letter(last)?.end))
    }

    /// Pieces one behind the other, with at most two letters between.
    fn find_pieces(&self, pieces: &[Piece]) -> Option<Mark> {
        let (first, others) = pieces.split_first()?;
        let mut tries = 0;
        for offset in self.borders(0, usize::MAX) {
            if let Some(here) = self.piece_at(first, offset, 0, &mut tries)
                && let Some(end) = self.pieces_behind(others, here, offset, &mut tries)
            {
                return Some((offset, end));
            }
        }
        None
    }

    fn pieces_behind(&self, pieces: &[Piece], from: usize, start: usize, tries: &mut usize) -> Option<usize> {
        let Some((first, others)) = pieces.split_first() else { return Some(from) };
        for offset in self.borders(from, 2) {
            if let Some(here) = self.piece_at(first, offset, start, tries)
                && let Some(end) = self.pieces_behind(others, here, start, tries)
            {
                return Some(end);
            }
        }
        None
    }

    /// Borders of letters from a place on, as far as so many units of UTF-16.
    fn borders(&self, from: usize, most: usize) -> impl Iterator<Item = usize> + '_ {
        let rest = self.text.get(from..).unwrap_or_default();
        let mut units = 0;
        let ends = rest.chars().scan(from, move |at, c| {
            *at += c.len_utf8();
            units += c.len_utf16();
            (units <= most).then_some(*at)
        });
        std::iter::once(from).chain(ends)
    }

    /// The end of a piece that begins at an offset of the text; kana may also be the rest of a word's reading.
    fn piece_at(&self, piece: &Piece, offset: usize, start: usize, tries: &mut usize) -> Option<usize> {
        *tries += 1;
        if *tries > MOST_TRIES {
            return None;
        }
        match piece {
            Piece::Kanji(c) => {
                let letter = self.placed().letters.get(offset).copied().flatten()?;
                (letter.c == *c).then_some(letter.end)
            }
            Piece::Sound(wanted) => {
                let heard = self.heard();
                let first = self.placed().kana.get(offset).copied().flatten()?;
                let one = heard[first]?;
                if one.start != offset && one.start < start {
                    return None;
                }
                let is_before = |one: &Option<Kana>| one.is_some_and(|one| one.start <= offset);
                let count = heard[first..].iter().take_while(|one| is_before(one)).count();
                (first..first + count).find_map(|at| {
                    let part = part_of(heard, at, wanted.len()).filter(|part| said(part) == *wanted)?;
                    part.last().map(|one| one.end)
                })
            }
        }
    }
}

fn words_of(source: &str) -> Vec<Word> {
    let mut out = Vec::new();
    let mut put = |text: &str, readings: Vec<String>| {
        if !text.is_empty() || !readings.is_empty() {
            out.push(Word { text: text.to_string(), readings });
        }
    };
    let mut rest = source;
    let mut plain = 0;
    while let Some(begin) = rest[plain..].find('\u{1}').map(|at| at + plain) {
        let inside = &rest[begin + 1..];
        match inside.find(['\u{1}', '\u{3}']) {
            Some(end) if inside[end..].starts_with('\u{3}') => {
                put(&rest[..begin], Vec::new());
                let mut parts = inside[..end].split('\u{2}');
                let text = parts.next().unwrap_or_default();
                let readings = parts.next().unwrap_or_default().split('\u{4}').take(MOST_READINGS);
                put(text, readings.map(str::to_string).collect());
                (rest, plain) = (&inside[end + 1..], 0);
            }
            Some(end) => plain = begin + 1 + end,
            None => break,
        }
    }
    put(rest, Vec::new());
    out
}

/// Where something is heard, from the beginning of a word.
fn heard_at(heard: &Heard, wanted: &[char]) -> Option<Mark> {
    let first = *wanted.first()?;
    for (at, one) in heard.iter().enumerate() {
        if one.is_none_or(|one| one.c != first || !one.begins) {
            continue;
        }
        if let Some(part) = part_of(heard, at, wanted.len()).filter(|part| said(part) == wanted) {
            return Some((part.first()?.start, part.last()?.end));
        }
    }
    None
}

/// So many kana without a break.
fn part_of(heard: &Heard, at: usize, length: usize) -> Option<Vec<Kana>> {
    let part = heard.get(at..at.checked_add(length)?).filter(|part| !part.is_empty())?;
    part.iter().copied().collect()
}

fn said(part: &[Kana]) -> Vec<char> {
    let mut letters: Vec<char> = part.iter().map(|one| one.c).collect();
    sound(&mut letters);
    letters
}

/// Where letters stand in a run. A number is a whole one.
fn in_run(run: &[Letter], wanted: &[char]) -> Option<Mark> {
    let (first, last) = (wanted.first()?, wanted.last()?);
    let is_digit =
        |at: Option<usize>| at.and_then(|at| run.get(at)).is_some_and(|one| one.c.is_ascii_digit());
    for (at, part) in run.windows(wanted.len()).enumerate() {
        let is_cut = first.is_ascii_digit() && is_digit(at.checked_sub(1))
            || last.is_ascii_digit() && is_digit(Some(at + wanted.len()));
        if !is_cut && part.iter().zip(wanted).all(|(one, c)| one.c == *c) {
            return Some((part.first()?.start, part.last()?.end));
        }
    }
    None
}
