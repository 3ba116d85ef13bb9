//! How the texts of documents are read: from the kana written beside them, then from the names that the guide knows, then
//! from the analyser. Its guesses only help to find; they are never shown.

use super::doc::Said;
use super::fold::{self, is_kana, is_letter};
use super::rules::{RULES, readings_of};
use crate::analyser::{self, Analyser};
use crate::model::kana::to_hiragana;
use crate::model::reading::{Piece, Readings, Segment, align, has_kanji, is_kanji};
use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;
use std::cell::RefCell;

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// As written.
    pub text: String,
    /// Its readings in hiragana, the likeliest first; none: it is its own sound, or has none.
    pub readings: Vec<String>,
    /// Somebody may begin to type here: no particle, no ending.
    pub begins: bool,
}

/// What readings are known from, besides the kana beside a text.
#[derive(Debug, Clone, Copy)]
pub struct Known<'a> {
    /// Names of the guide.
    pub names: &'a Readings,
    /// The dictionary.
    pub analyser: Analyser,
}

/// A text of more letters than this is read in pieces.
const LONGEST: usize = 2000;
/// Words that nobody begins with.
const PARTICLES: [&str; 30] = [
    "の",
    "が",
    "を",
    "に",
    "へ",
    "で",
    "と",
    "は",
    "も",
    "や",
    "か",
    "ね",
    "よ",
    "た",
    "て",
    "ん",
    "から",
    "まで",
    "より",
    "など",
    "さん",
    "です",
    "ます",
    "ません",
    "ました",
    "する",
    "し",
    "な",
    "だ",
    "い",
];

/// The words of a text.
pub fn tokens(said: &Said, known: Known<'_>) -> Vec<Token> {
    match said.kana.as_deref().and_then(|kana| align(&said.text, kana)) {
        Some(segments) => segments.into_iter().flat_map(|segment| of_segment(segment, known)).collect(),
        None => running(&said.text, known),
    }
}

/// A written reading that cannot be laid over its text: it is searched as a text of its own.
pub fn apart(said: &Said) -> Option<Said> {
    let kana = said.kana.as_deref().filter(|kana| align(&said.text, kana).is_none())?;
    Some(Said::plain(to_hiragana(kana)))
}

/// A written reading counts before all guesses, and one segment may hold several words: 北町公民館 | きたまちこうみんかん.
fn of_segment(segment: Segment, known: Known<'_>) -> Vec<Token> {
    let Segment { base, reading } = segment;
    let Some(reading) = reading else { return running(&base, known) };
    let reading = to_hiragana(&reading);
    let words = known.analyser.words(&base).unwrap_or_default();
    if words.len() > 1 {
        let spoken: Option<Vec<String>> =
            words.iter().map(|word| word.reading.as_deref().map(to_hiragana)).collect();
        if spoken.as_ref().is_some_and(|spoken| spoken.concat() == reading) {
            return words.into_iter().map(guessed).collect();
        }
        // The known end of a name shows where its last word begins.
        for at in 1..words.len() {
            let end: Option<String> = spoken.as_ref().map(|spoken| spoken[at..].concat());
            if let Some(start) = end.as_deref().and_then(|end| reading.strip_suffix(end)) {
                let text: String = words[..at].iter().map(|word| word.text.as_str()).collect();
                let mut out = vec![token(text, vec![start.to_string()])];
                out.extend(words.into_iter().skip(at).map(guessed));
                return out;
            }
        }
    }
    // What people who do not know the place would say: うえの for 上野 (うわの).
    let guess: Option<String> = words.iter().map(|word| word.reading.as_deref().map(to_hiragana)).collect();
    // Without a dictionary there are no words, and nothing is guessed.
    let guess = guess.filter(|guess| !guess.is_empty());
    vec![token(base, std::iter::once(reading).chain(guess).collect())]
}

/// Running text: names that the guide knows, and what lies between.
fn running(text: &str, known: Known<'_>) -> Vec<Token> {
    let mut out = Vec::new();
    for piece in known.names.pieces(text) {
        match piece {
            Piece::Plain(text) => plain(text, known.analyser, &mut out),
            Piece::Name(words) => out.extend(words.iter().map(|word| {
                let base = &word.segment.base;
                let reading = word.segment.reading.as_deref().map(to_hiragana);
                let guess = reading
                    .as_ref()
                    .and_then(|_| known.analyser.guess(base))
                    .map(|guess| to_hiragana(&guess));
                token(base.clone(), reading.into_iter().chain(guess).collect())
            })),
        }
    }
    out
}

fn plain(text: &str, analyser: Analyser, out: &mut Vec<Token>) {
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.char_indices().nth(LONGEST).map_or(rest.len(), |(at, _)| at);
        let (piece, behind) = rest.split_at(end);
        match analyser.words(piece) {
            Some(words) => out.extend(words.into_iter().map(guessed)),
            None => out.extend(by_script(piece)),
        }
        rest = behind;
    }
}

/// Words that were read, by what is written: what the dictionary said, and what came of it.
type Cut = IndexMap<String, (Option<String>, Token), FxBuildHasher>;

fn guessed(word: analyser::Word) -> Token {
    // The words of a language come again and again.
    thread_local! {
        static KNOWN: RefCell<Cut> = RefCell::default();
    }
    let analyser::Word { text, reading } = word;
    let known = |cut: &Cut| cut.get(&text).filter(|(its, _)| *its == reading).map(|(_, token)| token.clone());
    KNOWN.with_borrow(known).unwrap_or_else(|| {
        let kana = reading.as_deref().filter(|_| has_kanji(&text)).map(to_hiragana);
        let token = token(text.clone(), kana.into_iter().collect());
        KNOWN.with_borrow_mut(|known| known.insert(text, (reading, token.clone())));
        token
    })
}

/// Adds what else the word may sound like.
fn token(text: String, mut readings: Vec<String>) -> Token {
    let add = |readings: &mut Vec<String>, other: String| {
        if !readings.contains(&other) {
            readings.push(other);
        }
    };
    if has_kanji(&text) {
        let mut said: Vec<String> = Vec::new();
        readings.into_iter().for_each(|reading| add(&mut said, reading));
        readings = said;
        let key = fold::normal(&RULES, &text).iter().map(|letter| letter.c).collect::<String>();
        for other in readings_of(&key) {
            add(&mut readings, (*other).to_string());
        }
        // 川原町: かわはら, かわら …
        if let Some(stem) = key.strip_suffix('町').filter(|stem| !stem.is_empty()) {
            for other in readings_of(stem) {
                add(&mut readings, format!("{other}まち"));
                add(&mut readings, format!("{other}ちょう"));
            }
        }
        // 川原町: まち and ちょう are hard to tell, even for people.
        let swaps = [("町", "まち", "ちょう"), ("町", "ちょう", "まち"), ("村", "むら", "そん")];
        for (end, from, to) in swaps {
            let first = readings.first().filter(|_| text.ends_with(end) && text.chars().count() > 1);
            if let Some(stem) = first.and_then(|first| first.strip_suffix(from)) {
                let other = format!("{stem}{to}");
                add(&mut readings, other);
            }
        }
    }
    let begins = !PARTICLES.contains(&text.as_str()) && text.chars().next().is_some_and(is_letter);
    Token { text, readings, begins }
}

/// Without a dictionary: a word begins where the script changes.
fn by_script(text: &str) -> Vec<Token> {
    let script = |c: char| match c {
        c if is_kanji(c) => 0,
        'ァ'..='ヺ' | 'ー' => 1,
        c if is_kana(c) => 2,
        c if is_letter(c) => 3,
        _ => 4,
    };
    let mut out: Vec<Token> = Vec::new();
    let mut word = String::new();
    let mut last = None;
    for c in text.chars() {
        if last.is_some_and(|last| last != script(c)) {
            out.push(token(std::mem::take(&mut word), Vec::new()));
        }
        word.push(c);
        last = Some(script(c));
    }
    if !word.is_empty() {
        out.push(token(word, Vec::new()));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::reading::Builder;

    fn names() -> Readings {
        let mut builder = Builder::default();
        builder.add_place("桂萱地区", "かいがやちく");
        builder.finish()
    }

    fn shown(said: &Said) -> String {
        let token = |token: Token| match token.readings.as_slice() {
            [] => token.text,
            readings => format!("{}({})", token.text, readings.join("/")),
        };
        tokens(said, Known { names: &names(), analyser: Analyser::Asked })
            .into_iter()
            .map(token)
            .collect::<Vec<_>>()
            .join(" ")
    }

    #[test]
    fn what_is_written_goes_before_what_is_known_and_that_before_guesses() {
        assert!(shown(&Said::plain("桂萱の体操")).starts_with("桂萱(かいがや"));
        assert_eq!(
            shown(&Said::read("高家公民館", Some("たきべこうみんかん"))),
            if cfg!(feature = "analyser") {
                "高家(たきべ) 公民館(こうみんかん)"
            } else {
                "高家公民館(たきべこうみんかん)"
            }
        );
    }

    #[test]
    fn a_reading_that_does_not_fit_stands_apart() {
        let name = Said::read("サロンA", Some("ユルリさろん"));
        assert_eq!(apart(&name), Some(Said::plain("ゆるりさろん")));
        assert!(!shown(&name).contains("ゆるり"));
        assert_eq!(apart(&Said::read("北町", Some("きたまち"))), None);
    }

    #[test]
    fn tokens_are_the_text() {
        for text in ["第3回 北町いきいき体操（雨天中止）", "𠮷田さんのカフェ☕", "", "。、"]
        {
            let all: String =
                tokens(&Said::plain(text), Known { names: &names(), analyser: Analyser::Asked })
                    .into_iter()
                    .map(|token| token.text)
                    .collect();
            assert_eq!(all, text);
        }
    }
}
