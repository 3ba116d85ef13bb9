//! What is typed in Latin letters, in kana: taisou, taisō, matchi, shimbun, or half of a word in an input method (たいs).

use super::rules::Rules;

/// Kana of a word that may hold Latin letters; what is no whole syllable at its end is left out. `None` when letters in
/// its middle make no syllable: it is a word of another language.
pub fn kana(rules: &Rules, word: &str) -> Option<String> {
    let plain = long_vowels(word);
    let letters: Vec<char> = plain.chars().collect();
    let mut out = String::new();
    let mut at = 0;
    while at < letters.len() {
        let c = letters[at];
        if !c.is_ascii_lowercase() {
            if c != '\'' {
                out.push(c);
            }
            at += 1;
            continue;
        }
        let found = (1..=4).rev().find_map(|length| {
            let piece: String = letters.get(at..at + length)?.iter().collect();
            Some((length, rules.romaji(&piece)?))
        });
        if let Some((length, kana)) = found {
            out.push_str(kana);
            at += length;
            continue;
        }
        let next = letters.get(at + 1).copied();
        match (c, next) {
            // konnichi, kon'ya, hon
            ('n', None | Some('\'')) => out.push('ん'),
            ('n', Some(next)) if !"aiueoy".contains(next) => {
                out.push('ん');
                let after = letters.get(at + 2).copied();
                at += usize::from(next == 'n' && !after.is_some_and(|c| "aiueoy".contains(c)));
            }
            // shimbun, matchi, kappa
            ('m', Some('b' | 'p')) => out.push('ん'),
            ('t', Some('c')) => out.push('っ'),
            // zzz is no word.
            (c, Some(next)) if c == next && letters.get(at + 2) != Some(&c) => out.push('っ'),
            // Half a syllable.
            _ if rules.begins_romaji(&letters[at..]) => break,
            _ => return None,
        }
        at += 1;
    }
    Some(out)
}

/// Vowels with a mark over them, written out.
fn long_vowels(word: &str) -> String {
    let mut out = String::new();
    for c in word.chars() {
        match c {
            'ā' | 'â' => out.push_str("aa"),
            'ī' | 'î' => out.push_str("ii"),
            'ū' | 'û' => out.push_str("uu"),
            'ē' | 'ê' => out.push_str("ee"),
            'ō' | 'ô' => out.push_str("ou"),
            c => out.push(c),
        }
    }
    out
}
