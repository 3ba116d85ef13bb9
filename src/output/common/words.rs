//! Words of the site's own interface (buttons, headings, labels) in each language: the theme's Fluent files
//! (`lang/ja.ftl`, `lang/easy.ftl`, `lang/en.ftl`), which a user's theme may replace or join with further languages.
//!
//! Templates say `{{ t(k="key") }}` or `{{ t(k="key", n=3) }}`; Rust says [`Words::get`]. What a language does not
//! have comes from the Japanese file, which has everything.

use crate::model::City;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// The language that every site has and that has every word.
pub const BASE: &str = "ja";

/// Easy Japanese: Japanese for the browser, with words of its own.
pub const EASY: &str = "easy";

/// The words of one language, with Japanese behind it.
#[derive(Clone)]
pub struct Words {
    language: String,
    bundles: Arc<Vec<FluentBundle<FluentResource>>>,
    terms: [(&'static str, String); 3],
}

/// What every text may say of the town: `{ $town }` (市, 町 …), `{ $hall }` (町役場) and `{ $unit }`, the former's name
/// for choosing words (`city`, `town`, `village`, `ward`).
fn terms(unit: char, hall: String) -> [(&'static str, String); 3] {
    let name = match unit {
        '町' => "town",
        '村' => "village",
        '区' => "ward",
        _ => "city",
    };
    [("town", unit.to_string()), ("hall", hall), ("unit", name.to_string())]
}

impl fmt::Debug for Words {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Words").field("language", &self.language).finish_non_exhaustive()
    }
}

impl Words {
    /// Loads a language from the theme's files (name of the language → text of its Fluent file).
    ///
    /// # Errors
    /// The file that is no Fluent, with the line and what the reader of Fluent says.
    pub fn load(files: &BTreeMap<String, String>, language: &str) -> Result<Self, WordsError> {
        let mut wanted = vec![language];
        if language != BASE {
            wanted.push(BASE);
        }
        let mut bundles = Vec::new();
        for name in wanted {
            let Some(text) = files.get(name) else { continue };
            let resource = FluentResource::try_new(text.clone()).map_err(|(_, errors)| {
                let first = errors.first();
                let start = first.map_or(0, |error| error.pos.start.min(text.len()));
                WordsError {
                    file: format!("lang/{name}.ftl"),
                    line: text.as_bytes()[..start].iter().filter(|byte| **byte == b'\n').count() + 1,
                    message: first.map_or_else(String::new, ToString::to_string),
                }
            })?;
            let tag = if name == "easy" { "ja" } else { name };
            let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
            bundle.set_use_isolating(false);
            bundle.add_resource_overriding(resource);
            bundles.push(bundle);
        }
        let terms = terms('市', "市役所".to_string());
        Ok(Self { language: language.to_string(), bundles: Arc::new(bundles), terms })
    }

    /// The same words, speaking of this town.
    pub fn of(mut self, city: &City) -> Self {
        self.terms = terms(city.unit(), city.hall());
        self
    }

    /// The same words, speaking of the town that others speak of.
    pub(in crate::output) fn of_the_town_of(mut self, other: &Words) -> Self {
        self.terms.clone_from(&other.terms);
        self
    }

    /// Name of the language as the guide writes it (`ja`, `easy`, `en` …).
    pub fn language(&self) -> &str {
        &self.language
    }

    /// A text without arguments; the key itself where no file has it, which a test of the theme forbids.
    pub fn get(&self, key: &str) -> String {
        self.find(key, None).unwrap_or_else(|| key.to_string())
    }

    /// A text with arguments: `words.with("count-places", &[("n", 3.into())])`.
    pub fn with(&self, key: &str, args: &[(&str, FluentValue<'_>)]) -> String {
        let mut set = FluentArgs::new();
        for (name, value) in args {
            set.set(*name, value.clone());
        }
        self.find(key, Some(&set)).unwrap_or_else(|| key.to_string())
    }

    /// A text that the language itself has; nothing where it would come from the Japanese file.
    pub fn own(&self, key: &str, args: &[(&str, FluentValue<'_>)]) -> Option<String> {
        let mut set = FluentArgs::new();
        for (name, value) in args {
            set.set(*name, value.clone());
        }
        say(self.bundles.first()?, key, Some(&self.and_terms(&set)))
    }

    /// A text of the Japanese file.
    pub fn base(&self, key: &str) -> Option<String> {
        say(self.bundles.last()?, key, Some(&self.and_terms(&FluentArgs::new())))
    }

    /// A text, if any of the files has it.
    pub(in crate::output) fn find(&self, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
        let none = FluentArgs::new();
        let args = self.and_terms(args.unwrap_or(&none));
        self.bundles.iter().find_map(|bundle| say(bundle, key, Some(&args)))
    }

    fn and_terms<'a>(&'a self, args: &'a FluentArgs<'a>) -> FluentArgs<'a> {
        let mut all = FluentArgs::new();
        for (name, value) in &self.terms {
            all.set(*name, value.as_str());
        }
        for (name, value) in args.iter() {
            all.set(name, value.clone());
        }
        all
    }
}

fn say(bundle: &FluentBundle<FluentResource>, key: &str, args: Option<&FluentArgs<'_>>) -> Option<String> {
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, args, &mut errors).into_owned())
}

/// A Fluent file of a theme that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WordsError {
    /// File below the theme's folder.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(name, text)| ((*name).to_string(), (*text).to_string())).collect()
    }

    #[test]
    fn what_a_language_lacks_comes_in_japanese() {
        let files = files(&[("ja", "menu = メニュー\nprint = 印刷\n"), ("en", "menu = Menu\n")]);
        let words = Words::load(&files, "en").unwrap();
        assert_eq!((words.get("menu").as_str(), words.get("print").as_str()), ("Menu", "印刷"));
        assert_eq!(words.get("nowhere"), "nowhere");
    }

    #[test]
    fn numbers_choose_their_form() {
        let files = files(&[
            ("ja", "places = { $n }か所\n"),
            ("en", "places = { $n ->\n    [one] { $n } place\n   *[other] { $n } places\n }\n"),
        ]);
        let say = |language: &str, n: i64| {
            Words::load(&files, language).unwrap().with("places", &[("n", FluentValue::from(n))])
        };
        assert_eq!([say("ja", 3), say("en", 1), say("en", 3)], ["3か所", "1 place", "3 places"]);
    }

    #[test]
    fn a_broken_file_names_its_line() {
        let error = Words::load(&files(&[("ja", "menu = メニュー\nprint 印刷\n")]), "ja").unwrap_err();
        assert_eq!((error.file.as_str(), error.line), ("lang/ja.ftl", 2));
    }
}
