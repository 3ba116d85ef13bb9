//! Text made uniform in width, that still knows where each character stood in the original.

use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// One character in NFKC.
#[derive(Clone, Copy)]
pub(super) struct Normal {
    /// The uniform character.
    pub(super) c: char,
    /// What it was written as.
    pub(super) original: char,
    start: usize,
}

/// Normalises character by character: ８ → 8, （ → (, ㋿ → 令和; all hyphens and dashes → -, all slashes → /.
pub(super) fn normal(text: &str) -> Vec<Normal> {
    let chars = text.char_indices().flat_map(|(start, original)| {
        std::iter::once(original).nfkc().map(move |c| Normal { c: unify(c), original, start })
    });
    chars.collect()
}

/// The bytes of the original that some neighbouring characters came from.
pub(super) fn range_of(chars: &[Normal]) -> Range<usize> {
    match (chars.first(), chars.last()) {
        (Some(first), Some(last)) => first.start..last.start + last.original.len_utf8(),
        _ => 0..0,
    }
}

fn unify(c: char) -> char {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '\u{2044}' | '\u{2215}' => '/',
        _ => c,
    }
}
