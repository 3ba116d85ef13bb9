//! The regular expressions of the schema. There are only a few, and each has a name so that its hint can
//! say what is wanted.

use regex_lite::Regex;
use std::collections::BTreeMap;
use std::sync::{LazyLock, Mutex};

static COMPILED: LazyLock<Mutex<BTreeMap<String, Option<Regex>>>> = LazyLock::new(Mutex::default);

/// True when `text` matches; a pattern that cannot be compiled (a fault of ours, held by a test) matches nothing.
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    let mut compiled = COMPILED.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let regex = compiled.entry(pattern.to_string()).or_insert_with(|| Regex::new(pattern).ok());
    regex.as_ref().is_some_and(|regex| regex.is_match(text))
}

/// Name of the hint for a pattern.
pub(super) fn hint_name(pattern: &str) -> &'static str {
    match pattern {
        p if p.starts_with("^https?://.+/") => "want-base-url",
        p if p.starts_with("^https?://") => "want-url",
        p if p.contains('@') => "want-mail",
        p if p.starts_with("^#") => "want-colour",
        r"^\d{3}-?\d{4}$" => "want-postal",
        r"^\d{13}$" => "want-corporate-number",
        r"^\d{6}$" => "want-city-code",
        r"^\d{4}$" => "want-poi-code",
        r"^0\d{1,4}$" => "want-area-code",
        p if p.contains("SU|MO") => "want-nth-day",
        p if p.contains("[0-5]") => "want-clock",
        _ => "want-id",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pattern_of_the_schemas_compiles() {
        let mut seen = 0;
        for (_, text) in super::super::SCHEMAS.files() {
            for line in text.lines().filter(|line| line.contains("\"pattern\"")) {
                let pattern: serde_json::Value =
                    serde_json::from_str(&format!("{{{}}}", line.trim().trim_end_matches(',')))
                        .expect("JSON");
                assert!(Regex::new(pattern["pattern"].as_str().expect("text")).is_ok(), "{line}");
                seen += 1;
            }
        }
        assert!(seen > 20);
    }
}
