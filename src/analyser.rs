//! Guesses how a Japanese text is read, from a dictionary of the language (IPADIC, its notice stands in notices/ipadic.txt).
//!
//! Only for suggestions to editors: of 44 names of places it read 34 right. Nothing of it is ever published.

/// The reading in katakana, or `None` when a part of the text is in no dictionary, or the program has none.
#[cfg(feature = "analyser")]
pub fn guess(text: &str) -> Option<String> {
    use lindera_tokenizer::tokenizer::Tokenizer;
    use std::sync::LazyLock;

    static TOKENIZER: LazyLock<Option<Tokenizer>> = LazyLock::new(|| {
        use lindera_core::mode::Mode;
        use lindera_dictionary::{DictionaryConfig, DictionaryKind};
        use lindera_tokenizer::tokenizer::TokenizerConfig;
        let dictionary = DictionaryConfig { kind: Some(DictionaryKind::IPADIC), path: None };
        Tokenizer::from_config(TokenizerConfig { dictionary, user_dictionary: None, mode: Mode::Normal }).ok()
    });
    /// Column of the reading in IPADIC.
    const READING: usize = 7;
    let mut tokens = TOKENIZER.as_ref()?.tokenize(text).ok()?;
    let read = |token: &mut lindera_tokenizer::token::Token<'_>| {
        let details = token.get_details()?;
        let reading =
            details.get(READING).filter(|reading| **reading != "*").map(|reading| (*reading).to_string());
        // What is no word (digits, unknown kana) may stand for itself.
        let itself = || {
            token.text.chars().all(|c| !crate::model::reading::is_kanji(c)).then(|| token.text.to_string())
        };
        reading.or_else(itself)
    };
    tokens.iter_mut().map(read).collect()
}

/// Always `None`: this program was built without the dictionary.
#[cfg(not(feature = "analyser"))]
pub fn guess(_: &str) -> Option<String> {
    None
}
