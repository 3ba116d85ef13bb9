//! Writing as it is compared: one form for all widths, kana, long vowels, old kanji and ways of spelling.
//!
//! Two spaces. **Text** ([`runs`]): NFKC, small letters, old kanji to one, hiragana, no ー, small kana large; and beside it
//! the [`canonical`] form, in which spellings and okurigana (買い物, 買物) are one. **Reading** ([`sound`]): the same,
//! with ぢ づ を and long vowels as they are said. Every letter knows where it stood, so that matches can be marked.
//! themes/standard/assets/search-index.js does the same; tests/search/vectors.tsv is asked of both.

use super::rules::Rules;
use crate::model::reading::is_kanji;
use unicode_normalization::UnicodeNormalization;

/// A letter of a folded text and the bytes it came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Letter {
    /// The letter.
    pub c: char,
    /// First byte in the source.
    pub start: usize,
    /// Behind its last byte.
    pub end: usize,
}

/// Letters without a break.
pub type Run = Vec<Letter>;

/// Okurigana that may be left out between kanji and at the end of a word.
const OKURIGANA: &str = "いきぎしちびみりえけげせべめれ";
/// Signs that part nothing: ふれあい・いきいきサロン may be asked for in one word.
const TRANSPARENT: &str = "・「」『』【】()[]{}〈〉《》〔〕“”\"'’‘-~=*+&#@_ \u{3000}\t…★☆♪※●○◎◆◇■□▲△▼▽→←";

/// NFKC in small letters with old kanji made one, every letter with its place; dashes are `-`, or ー behind kana.
pub fn normal(rules: &Rules, text: &str) -> Vec<Letter> {
    let mut out: Vec<Letter> = Vec::with_capacity(text.len() / 2);
    let mut at = 0;
    while let Some(first) = text[at..].chars().next() {
        let mut end = at + first.len_utf8();
        // ﾊﾞ is two signs.
        while let Some(next) = text[end..].chars().next().filter(|c| is_mark(*c)) {
            end += next.len_utf8();
        }
        let unit = &text[at..end];
        if unit.len() == first.len_utf8() && is_plain(first) {
            push(rules, &mut out, first.to_ascii_lowercase(), at, end);
        } else {
            for c in unit.nfkc().flat_map(char::to_lowercase) {
                push(rules, &mut out, c, at, end);
            }
        }
        at = end;
    }
    out
}

/// NFKC has nothing to say of these: nearly all letters of a text.
fn is_plain(c: char) -> bool {
    matches!(c, '\0'..='\x7F' | '。' | '、' | 'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー' | '\u{4E00}'..='\u{9FFF}')
}

/// Marks that belong to the letter before them.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{3099}' | '\u{309A}' | '\u{FF9E}' | '\u{FF9F}' | '\u{300}'..='\u{36F}')
}

fn push(rules: &Rules, out: &mut Vec<Letter>, c: char, start: usize, end: usize) {
    let before = out.last().map(|letter| letter.c);
    let c =
        match c {
            '\u{FE00}'..='\u{FE0F}'
            | '\u{E0100}'..='\u{E01EF}'
            | '\u{200B}'..='\u{200D}'
            | '\u{2060}'
            | '\u{FEFF}'
            | '\u{AD}' => return,
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '─' | '━' | '﹣' => {
                if before.is_some_and(is_kana) { 'ー' } else { '-' }
            }
            '〜' | '∼' => '~',
            '々' => before.filter(|c| is_kanji(*c)).unwrap_or(c),
            'ゝ' | 'ヽ' | 'ゞ' | 'ヾ' => before.filter(|c| is_kana(*c)).unwrap_or(c),
            c if u32::from(c) >= 0x2E00 => rules.kanji(c),
            c => c,
        };
    out.push(Letter { c, start, end });
}

/// Kana, and the ー that lengthens them.
pub fn is_kana(c: char) -> bool {
    matches!(c, 'ぁ'..='ゖ' | 'ァ'..='ヺ' | 'ー')
}

fn hiragana(c: char) -> char {
    match c {
        'ァ'..='ヶ' => char::from_u32(u32::from(c) - 0x60).unwrap_or(c),
        c => c,
    }
}

/// One letter of hiragana, and large.
pub(super) fn large_hiragana(c: char) -> char {
    large(hiragana(c))
}

fn large(c: char) -> char {
    match c {
        'ぁ' => 'あ',
        'ぃ' => 'い',
        'ぅ' => 'う',
        'ぇ' => 'え',
        'ぉ' => 'お',
        'っ' => 'つ',
        'ゃ' => 'や',
        'ゅ' => 'ゆ',
        'ょ' => 'よ',
        'ゎ' => 'わ',
        'ゕ' => 'か',
        'ゖ' => 'け',
        c => c,
    }
}

/// The runs of a text: letters between the ends of sentences and the like.
pub fn runs(rules: &Rules, text: &str) -> Vec<Run> {
    runs_of(&normal(rules, text))
}

/// [`runs`] of what is [`normal`] already.
pub fn runs_of(normal: &[Letter]) -> Vec<Run> {
    let mut out: Vec<Run> = vec![Vec::new()];
    let mut at = 0;
    while let Some(letter) = normal.get(at) {
        at += 1;
        let Letter { c, start, end } = *letter;
        let Some(run) = out.last_mut() else { break };
        let c = hiragana(c);
        match c {
            // What lengthens belongs to the mark.
            'ー' => {
                if let Some(last) = run.last_mut() {
                    last.end = end;
                }
            }
            // ヴァ is バ.
            'ゔ' => {
                let next = normal.get(at).map(|it| (hiragana(it.c), it.end));
                let (c, end) = match next {
                    Some(('ぁ', end)) => ('ば', end),
                    Some(('ぃ', end)) => ('び', end),
                    Some(('ぇ', end)) => ('べ', end),
                    Some(('ぉ', end)) => ('ぼ', end),
                    _ => ('ぶ', end),
                };
                at += usize::from(c != 'ぶ');
                run.push(Letter { c, start, end });
            }
            c if is_letter(c) => run.push(Letter { c: large(c), start, end }),
            c if TRANSPARENT.contains(c) && !run.last().is_some_and(|it| it.c.is_ascii_digit()) => {}
            // 1,500円
            ',' if run.last().is_some_and(|it| it.c.is_ascii_digit())
                && normal.get(at).is_some_and(|it| it.c.is_ascii_digit()) => {}
            _ if run.is_empty() => {}
            _ => out.push(Vec::new()),
        }
    }
    out.retain(|run| !run.is_empty());
    out
}

/// Letters and digits.
pub fn is_letter(c: char) -> bool {
    match c {
        'ぁ'..='ゖ' | 'ァ'..='ヺ' | '\u{4E00}'..='\u{9FFF}' => true,
        c => c.is_alphabetic() || c.is_numeric(),
    }
}

/// A text as one folded word.
pub fn folded(rules: &Rules, text: &str) -> String {
    runs(rules, text).iter().flatten().map(|letter| letter.c).collect()
}

/// The form in which spellings and okurigana are one.
pub fn canonical(rules: &Rules, run: &[Letter]) -> Run {
    let mut spelled: Run = Vec::with_capacity(run.len());
    let mut at = 0;
    while at < run.len() {
        match rules.spelling(|ahead| run.get(at + ahead).map(|letter| letter.c)) {
            Some((length, to)) => {
                let (start, end) = (run[at].start, run[at + length - 1].end);
                spelled.extend(to.iter().map(|c| Letter { c: *c, start, end }));
                at += length;
            }
            None => {
                spelled.push(run[at]);
                at += 1;
            }
        }
    }
    without_okurigana(&spelled)
}

fn without_okurigana(run: &[Letter]) -> Run {
    let mut out: Run = Vec::with_capacity(run.len());
    let mut at = 0;
    while at < run.len() {
        let kana = run[at..].iter().take_while(|it| matches!(it.c, 'ぁ'..='ゖ')).count();
        if kana == 0 {
            out.push(run[at]);
            at += 1;
            continue;
        }
        // 買い物 and 買物 are one, and 見守り and 見守; 集い is not 集.
        let kanji = out.iter().rev().take_while(|it| is_kanji(it.c)).count();
        let goes_on = run.get(at + kana).is_some_and(|it| is_kanji(it.c));
        let is_dropped = (kanji > 1 || kanji == 1 && goes_on)
            && kana <= 2
            && run[at..at + kana].iter().all(|it| OKURIGANA.contains(it.c));
        if is_dropped {
            // The kanji before carries the mark of what is left out.
            let end = run[at + kana - 1].end;
            if let Some(last) = out.last_mut() {
                last.end = last.end.max(end);
            }
        } else {
            out.extend(&run[at..at + kana]);
        }
        at += kana;
    }
    out
}

/// As it is said: in place, letter by letter.
pub fn sound(letters: &mut [char]) {
    const O: &str = "こそとのほもよろごぞどぼぽ";
    const E: &str = "けせてねへめれげぜでべぺ";
    for c in letters.iter_mut() {
        *c = plain_sound(*c);
    }
    let mut at = 0;
    while at + 1 < letters.len() {
        if letters[at] == 'お' && letters[at + 1] == 'お' {
            letters[at + 1] = 'う';
            at += 1;
        }
        at += 1;
    }
    for at in 1..letters.len() {
        let before = letters[at - 1];
        if letters[at] == 'お' && O.contains(before) {
            letters[at] = 'う';
        } else if letters[at] == 'え' && E.contains(before) {
            letters[at] = 'い';
        }
    }
}

/// One letter as it is said.
pub fn plain_sound(c: char) -> char {
    match c {
        'ぢ' => 'じ',
        'づ' => 'ず',
        'を' => 'お',
        c => c,
    }
}

/// A text of kana as it is said.
pub fn said(rules: &Rules, text: &str) -> Vec<char> {
    let mut letters: Vec<char> = folded(rules, text).chars().collect();
    sound(&mut letters);
    letters
}

/// FNV-1a over UTF-16, as JavaScript has its strings.
pub fn hash(text: &str) -> u32 {
    text.encode_utf16().fold(2_166_136_261, |hash, unit| (hash ^ u32::from(unit)).wrapping_mul(16_777_619))
}
