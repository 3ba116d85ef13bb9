//! Pages in other languages than Japanese: which there are, where they lie, what things are called on them.
//!
//! A language has pages of its own for the parts in [`PARTS`], below a folder with its name (`en/gatherings/…`). A link
//! to any other page leads to the Japanese one. Texts come from the record's translation; what has none stays
//! Japanese, and `mark` says so on the finished page.

mod mark;

pub(super) use mark::{Marked, mark};

use super::Site;
use super::page::At;
use super::views::{Alternate, LanguageLink};
use crate::guide::relative;
use crate::model::*;
use crate::output::common::wording::Speaker;
use crate::output::common::words::{BASE, EASY, Words};

/// Pages that every language has, besides the home page. To give a language another part: its jobs in
/// `pages::in_language`, its folder here.
const PARTS: &[&str] = &["gatherings/", "services/", "consult/", "map/", "mylist/", "search/", "language/"];

/// The page that tells about a language version.
pub(super) const ABOUT: &str = "language/";

/// A language that pages are made in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Language {
    code: String,
}

impl Language {
    pub(super) fn new(code: &str) -> Self {
        Self { code: code.to_string() }
    }

    /// As guide.toml writes it: `ja`, `easy`, `en`.
    pub(super) fn code(&self) -> &str {
        &self.code
    }

    pub(super) fn is_base(&self) -> bool {
        self.code == BASE
    }

    /// Whether its readers read Japanese letters.
    pub(super) fn is_japanese(&self) -> bool {
        self.tag() == BASE
    }

    /// For `lang` attributes (BCP 47).
    pub(super) fn tag(&self) -> &str {
        if self.code == EASY { BASE } else { &self.code }
    }

    /// Whether a file of the guide has a version in this language.
    pub(super) fn has(&self, file: &str) -> bool {
        let path = file.split('#').next().unwrap_or_default();
        match self.is_base() {
            // What only language versions have.
            true => !path.starts_with(ABOUT),
            false => {
                let is_made = path.ends_with(".html") || path.ends_with(".js");
                is_made && (path == "index.html" || starts_with_any(path, PARTS))
            }
        }
    }

    /// The language and the parts of the guide that results of a search may have a page in, for the script.
    pub(super) fn own_parts(&self) -> Option<String> {
        (!self.is_base()).then(|| format!("{} {}", self.code, PARTS.join(" ")))
    }

    /// Where a file of the guide lies in this language; one without a version of its own is the Japanese one.
    pub(super) fn file(&self, file: &str) -> String {
        match !self.is_base() && self.has(file) {
            true => format!("{}/{file}", self.code),
            false => file.to_string(),
        }
    }
}

fn starts_with_any(path: &str, parts: &[&str]) -> bool {
    parts.iter().any(|part| path.starts_with(part))
}

impl Site<'_> {
    /// All languages of the guide, Japanese first.
    pub(super) fn languages(&self) -> impl Iterator<Item = Language> + '_ {
        let others = self.guide.config.languages.iter().map(|code| Language::new(code));
        std::iter::once(Language::new(BASE)).chain(others)
    }
}

impl Speaker for At<'_> {
    fn words(&self) -> &Words {
        self.site.theme.words()
    }
}

impl At<'_> {
    pub(super) fn language(&self) -> &Language {
        &self.site.language
    }

    /// What a record is called on this page.
    pub(super) fn title_of(&self, meta: &Meta) -> String {
        let translated = self.translated(meta).and_then(|it| it.texts.title.clone());
        translated.unwrap_or_else(|| self.spoken(&meta.title, meta.kana.as_deref()))
    }

    /// A name that visitors ask for: translated, in Japanese, and as it is spoken.
    pub(super) fn known_as(&self, meta: &Meta) -> String {
        if self.language().is_japanese() {
            return self.title_of(meta);
        }
        let own = &meta.title;
        let spoken = meta.kana.as_deref().and_then(|kana| romaji::name(own, kana));
        match (self.translated(meta).and_then(|it| it.texts.title.clone()), spoken) {
            (Some(title), Some(spoken)) => format!("{title} ({own}, {spoken})"),
            (Some(title), None) => format!("{title} ({own})"),
            (None, _) => self.spoken(own, meta.kana.as_deref()),
        }
    }

    /// A name with its reading for those who do not read Japanese: 北町公民館 (Kitamachi Kominkan).
    pub(super) fn spoken(&self, name: &str, kana: Option<&str>) -> String {
        let spoken =
            kana.filter(|_| !self.language().is_japanese()).and_then(|kana| romaji::name(name, kana));
        spoken.map_or_else(|| name.to_string(), |spoken| format!("{name} ({spoken})"))
    }

    /// The guide's texts in the language of this page.
    pub(super) fn guide_texts(&self) -> Option<&plain::GuideTranslation> {
        self.guide.config.translations.get(self.language().code())
    }

    /// One text of guide.toml: translated, else as it was written.
    pub(super) fn guide_text(
        &self,
        pick: impl Fn(&plain::GuideTranslation) -> &Option<String>,
        written: &str,
    ) -> String {
        self.guide_texts().and_then(|it| pick(it).clone()).unwrap_or_else(|| written.to_string())
    }

    /// Name of the town.
    pub(super) fn city(&self) -> String {
        let city = &self.guide.config.city;
        self.guide_text(|it| &it.city, &self.spoken(&city.name, city.kana.as_deref()))
    }

    /// Label of a category: the guide's own translation, else the words for the standard category.
    pub(super) fn category_label(&self, category: &plain::Category, kind: Kind) -> String {
        let (own, key) = match kind {
            Kind::Gathering => (self.guide_texts().map(|it| &it.gathering_categories), "gathering"),
            _ => (self.guide_texts().map(|it| &it.service_categories), "service"),
        };
        if let Some(label) = own.and_then(|labels| labels.get(&category.id)) {
            return label.clone();
        }
        // A guide's own category may have the id of a standard one: the Japanese label tells.
        let words = self.words();
        let key = format!("category-{key}-{}", category.id);
        match words.base(&key).is_some_and(|label| label == category.label) {
            true => words.get(&key),
            false => category.label.clone(),
        }
    }

    /// Name of a district system.
    pub(super) fn system_label(&self, system: &plain::DistrictSystem) -> String {
        let own = self.guide_texts().and_then(|it| it.district_systems.get(&system.id));
        own.unwrap_or(&system.label).clone()
    }

    /// Name of the district system with a Japanese name.
    pub(super) fn system_by_label(&self, label: &str) -> String {
        let system = self.guide.config.district_systems.iter().find(|system| system.label == label);
        system.map_or_else(|| label.to_string(), |system| self.system_label(system))
    }

    /// Links to this page in all languages; where there is none, to the home page of the language.
    pub(super) fn language_links(&self) -> Vec<LanguageLink> {
        if self.guide.config.languages.is_empty() {
            return Vec::new();
        }
        let link = |language: Language| {
            let file = match language.has(&self.file) {
                true => language.file(&self.file),
                false => language.file("index.html"),
            };
            LanguageLink {
                label: self.site.language_name(language.code()),
                lang: language.tag().to_string(),
                href: relative(&self.here(), &file),
                current: language == *self.language(),
            }
        };
        self.site.languages().map(link).collect()
    }

    /// Full addresses of this page in all languages that search engines know.
    pub(super) fn alternates(&self) -> Vec<Alternate> {
        let languages = self.site.languages().filter(|one| one.code() != EASY && one.has(&self.file));
        let all = languages.filter_map(|language| {
            let href = self.site.full_address(&language.file(&self.file))?;
            Some(Alternate { lang: language.tag().to_string(), href })
        });
        let all: Vec<Alternate> = all.collect();
        if all.len() > 1 && self.language().code() != EASY { all } else { Vec::new() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_has_its_own_pages_and_shares_the_rest() {
        let english = Language::new("en");
        assert_eq!(english.file("index.html"), "en/index.html");
        assert_eq!(english.file("gatherings/a/index.html#when"), "en/gatherings/a/index.html#when");
        assert_eq!(english.file("gatherings/a/calendar.ics"), "gatherings/a/calendar.ics");
        assert_eq!(english.file("places/a/index.html"), "places/a/index.html");
        assert_eq!(Language::new(BASE).file("gatherings/a/index.html"), "gatherings/a/index.html");
    }

    #[test]
    fn easy_japanese_is_japanese() {
        assert_eq!(Language::new(EASY).tag(), "ja");
        assert!(Language::new(EASY).is_japanese() && !Language::new(EASY).is_base());
    }
}
