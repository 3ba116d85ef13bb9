//! Classes of characters: what counts as Japanese, as kana, as a bracket.

/// True for kana, kanji, full-width forms, Japanese punctuation and the signs that Japanese text sets in a
/// full square (※ ○ → ①). False for the full-width space, which is a space.
pub(super) fn is_japanese(c: char) -> bool {
    matches!(c,
        '\u{2E80}'..='\u{2FFF}'
        | '\u{3001}'..='\u{A4CF}'
        | '\u{F900}'..='\u{FAFF}'
        | '\u{FE30}'..='\u{FE4F}'
        | '\u{FF01}'..='\u{FFEF}'
        | '\u{1B000}'..='\u{1B16F}'
        | '\u{1F200}'..='\u{1F2FF}'
        | '\u{20000}'..='\u{3FFFF}'
        | '\u{2015}' | '\u{2025}' | '\u{203B}'
        | '\u{2160}'..='\u{217F}'
        | '\u{2190}'..='\u{21FF}'
        | '\u{2460}'..='\u{24FF}'
        | '\u{25A0}'..='\u{266F}'
    ) || super::prepare::is_shortcode(c)
}

/// True for what a reading may hold: kana, the long-vowel and repeat marks, middle dot and spaces.
pub(super) fn is_reading(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{309F}' | '\u{30A1}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}'
        | '\u{FF65}'..='\u{FF9F}' | ' ' | '\u{3000}' | '\u{1B000}'..='\u{1B16F}')
}

/// True for what may be punctuation in the sense of CommonMark; too many are no harm.
pub(super) fn may_be_punctuation(c: char) -> bool {
    !c.is_alphanumeric() && !c.is_whitespace()
}

/// True for brackets and quotation marks that open.
pub(super) fn opens_bracket(c: char) -> bool {
    matches!(
        c,
        '(' | '['
            | '{'
            | '（'
            | '［'
            | '｛'
            | '「'
            | '『'
            | '【'
            | '〔'
            | '〈'
            | '《'
            | '〖'
            | '〘'
            | '｢'
            | '“'
            | '‘'
            | '〝'
    )
}

/// True for brackets and quotation marks that close.
pub(super) fn closes_bracket(c: char) -> bool {
    matches!(
        c,
        ')' | ']'
            | '}'
            | '）'
            | '］'
            | '｝'
            | '」'
            | '』'
            | '】'
            | '〕'
            | '〉'
            | '》'
            | '〗'
            | '〙'
            | '｣'
            | '”'
            | '’'
            | '〟'
            | '〞'
    )
}

/// True for the marks that end or part a clause.
pub(super) fn ends_clause(c: char) -> bool {
    matches!(c, '、' | '。' | '，' | '．' | '｡' | '､')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn japanese_letters_and_signs() {
        for c in "あアｱ漢々ー、。「」（）！～※①○→◎".chars() {
            assert!(is_japanese(c), "{c}");
        }
        for c in "aZ0(),.*\u{3000} é—".chars() {
            assert!(!is_japanese(c), "{c}");
        }
    }

    #[test]
    fn readings_are_kana() {
        assert!("きたまち・コーヒー ｷﾀ･ﾏﾁ".chars().all(is_reading));
        assert!(!"北町".chars().any(is_reading));
    }
}
