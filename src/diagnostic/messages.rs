//! The words of the diagnostics: Fluent files, Japanese and English.

use super::Diagnostic;
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};

/// Language of the messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Lang {
    /// Japanese.
    #[default]
    Ja,
    /// English.
    En,
}

/// The texts of one language.
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
}

/// A diagnostic in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worded {
    /// What is wrong.
    pub title: String,
    /// What to do.
    pub hint: Option<String>,
    /// What the second place is.
    pub related: Option<String>,
}

impl Messages {
    /// Loads the texts of a language.
    pub fn new(lang: Lang) -> Self {
        let (tag, text) = match lang {
            Lang::Ja => ("ja", include_str!("ja.ftl")),
            Lang::En => ("en", include_str!("en.ftl")),
        };
        let resource = FluentResource::try_new(text.to_string())
            .unwrap_or_else(|(_, errors)| panic!("built-in {tag}.ftl is broken: {errors:?}"));
        let mut bundle = FluentBundle::new(vec![tag.parse().expect("a constant, valid language tag")]);
        bundle.set_use_isolating(false);
        bundle.add_resource(resource).expect("built-in messages have no id twice");
        Self { bundle }
    }

    /// Puts a diagnostic in words.
    ///
    /// The hint is the attribute named like an argument that is there (`.nearest`), else `.hint`.
    pub fn word(&self, diagnostic: &Diagnostic) -> Worded {
        let mut args = FluentArgs::new();
        for (name, value) in &diagnostic.args {
            args.set(*name, self.reason(name, value).unwrap_or_else(|| value.clone()));
        }
        let attribute = |name: &str| self.format(diagnostic.code, Some(name), &args);
        let hint =
            diagnostic.args.iter().rev().find_map(|(name, _)| attribute(name)).or_else(|| attribute("hint"));
        Worded {
            title: self.format(diagnostic.code, None, &args).unwrap_or_else(|| diagnostic.code.to_string()),
            hint,
            related: attribute("related-place"),
        }
    }

    /// Formats a plain message of the command line, such as the summary of a build.
    pub fn text(&self, id: &str, values: &[(&'static str, String)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            if let Some(reason) = self.reason(name, value) {
                args.set(*name, reason);
                continue;
            }
            match value.parse::<i64>() {
                // 0263 is no number.
                Ok(number) if number.to_string() == *value => args.set(*name, number),
                _ => args.set(*name, value.as_str()),
            }
        }
        self.format(id, None, &args).unwrap_or_else(|| id.to_string())
    }

    /// Why the system refused something ([`super::io_reason`]), in words.
    fn reason(&self, name: &str, value: &str) -> Option<String> {
        let is_known = name == "reason" && value.starts_with("io-");
        if is_known { self.format(value, None, &FluentArgs::new()) } else { None }
    }

    fn format(&self, id: &str, attribute: Option<&str>, args: &FluentArgs) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned())
    }

    /// True when the language has a text for this code.
    pub fn has(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }
}
