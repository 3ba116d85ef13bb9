//! Guesses how a Japanese text is read, from a dictionary of the language (IPADIC, its notice stands in notices/ipadic.txt).
//!
//! Only for suggestions to editors and for finding: of 44 names of places it read 34 right. Nothing of it is ever shown
//! to readers.

/// A word of a text as the dictionary cuts it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// As written.
    pub text: String,
    /// In katakana; none where the dictionary knows none.
    pub reading: Option<String>,
}

/// Whether an index is made with the dictionary.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Analyser {
    /// With the dictionary, if the program has one.
    #[default]
    Asked,
    /// As a program that was built without.
    Absent,
}

impl Analyser {
    /// [`words`].
    pub fn words(self, text: &str) -> Option<Vec<Word>> {
        match self {
            Analyser::Asked => words(text),
            Analyser::Absent => None,
        }
    }

    /// [`guess`].
    pub fn guess(self, text: &str) -> Option<String> {
        reading(self.words(text)?)
    }
}

/// The words of a text, together the text; `None` when the program has no dictionary.
#[cfg(feature = "analyser")]
pub fn words(text: &str) -> Option<Vec<Word>> {
    use indexmap::IndexMap;
    use lindera_tokenizer::tokenizer::Tokenizer;
    use std::cell::RefCell;
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
    // What the dictionary says of a word is unpacked anew each time it is asked.
    thread_local! {
        static READINGS: RefCell<IndexMap<u32, Option<String>>> = RefCell::default();
    }
    let mut tokens = TOKENIZER.as_ref()?.tokenize(text).ok()?;
    let read = |token: &mut lindera_tokenizer::token::Token<'_>| {
        let details = token.get_details()?;
        details.get(READING).filter(|reading| **reading != "*").map(|reading| (*reading).to_string())
    };
    let word = |token: &mut lindera_tokenizer::token::Token<'_>| {
        let reading = if token.word_id.is_unknown() {
            None
        } else {
            READINGS
                .with_borrow_mut(|known| known.entry(token.word_id.0).or_insert_with(|| read(token)).clone())
        };
        Word { text: token.text.to_string(), reading }
    };
    Some(tokens.iter_mut().map(word).collect())
}

/// Always `None`: this program was built without the dictionary.
#[cfg(not(feature = "analyser"))]
pub fn words(_: &str) -> Option<Vec<Word>> {
    None
}

/// The reading in katakana, or `None` when a part of the text is in no dictionary, or the program has none.
pub fn guess(text: &str) -> Option<String> {
    reading(words(text)?)
}

fn reading(words: Vec<Word>) -> Option<String> {
    // What is no word (digits, unknown kana) may stand for itself.
    let itself =
        |text: &str| text.chars().all(|c| !crate::model::reading::is_kanji(c)).then(|| text.to_string());
    words.into_iter().map(|word| word.reading.or_else(|| itself(&word.text))).collect()
}
