//! Readings (よみ): which kana belong over which kanji, as people wrote them. Nothing here guesses a sound.
//!
//! 1. [`align()`] lays a reading over its name: いきいき百歳体操 + いきいきひゃくさいたいそう → 百歳体操｜ひゃくさいたいそう.
//! 2. [`Builder`] collects names with readings and gives [`Readings`], a dictionary that finds them in running text.
//! 3. [`Readings::pieces`] cuts a text into plain pieces and names that it knows.

mod align;
mod dictionary;
mod find;
mod words;

pub use align::{Segment, align, parts};
pub use dictionary::{Builder, Readings, Word};
pub use find::Piece;

/// True for kanji and the signs that stand for one (々, 〆, 〇).
pub fn is_kanji(c: char) -> bool {
    matches!(c,
        '々' | '〆' | '〇'
        | '\u{3400}'..='\u{4DBF}'
        | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}')
}

/// True when there is something to read in a text.
pub fn has_kanji(text: &str) -> bool {
    text.chars().any(is_kanji)
}
