//! A theme: templates, icons and files. Enter at [`Theme::standard`] or [`Theme::with`].
//!
//! 1. Files of the built-in theme (`themes/standard`, inside the program), replaced or joined one by one by the
//!    user's own (`templates/home.html`, `assets/site.css` …).
//! 2. The words of the interface come from `lang/*.ftl`; [`Theme::in_language`] gives the same theme with other words.
//! 3. [`Theme::render`] draws a view with its page's template, puts the icons that the page uses into it once, and
//!    takes away the empty lines that the template language leaves.

use super::sheets;
use super::views::{PAGE_TEMPLATES, Page, View};
use crate::model::City;
use crate::output::common::theme_files::{self, ThemeFiles};
use crate::output::common::words::{BASE, Words, WordsError};
use fluent_bundle::{FluentArgs, FluentValue};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use tera::{Context, ErrorKind, Kwargs, State, Tera};

/// Where the page's icons go (`base.html`).
const ICONS_HERE: &str = "<!--icons-->";

/// A loaded theme.
#[derive(Clone)]
pub struct Theme {
    tera: Tera,
    icons: BTreeMap<String, String>,
    assets: BTreeMap<String, Cow<'static, [u8]>>,
    lang: BTreeMap<String, String>,
    words: Words,
}

/// What is wrong with a theme's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThemeError {
    /// File below the theme's folder, e.g. `templates/home.html`.
    pub file: String,
    /// Line, from 1, where it is known.
    pub line: Option<usize>,
    /// What is wrong, in the template language's words.
    pub message: String,
}

impl fmt::Display for ThemeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: {}", self.file, self.message),
            None => write!(f, "{}: {}", self.file, self.message),
        }
    }
}

impl std::error::Error for ThemeError {}

impl Theme {
    /// Loads the built-in theme.
    pub fn standard() -> Result<Self, ThemeError> {
        Self::with(&BTreeMap::new())
    }

    /// Loads the built-in theme with the user's files (path below the theme's folder → bytes) over it.
    pub fn with(own: &BTreeMap<String, Vec<u8>>) -> Result<Self, ThemeError> {
        Self::of_files(ThemeFiles::with(theme_files::NAME, own.clone()))
    }

    /// Makes a theme of its files. Scripts that are built in are made smaller.
    pub fn of_files(files: ThemeFiles) -> Result<Self, ThemeError> {
        let smaller = |path: &str, bytes: Cow<'static, [u8]>| match (&bytes, std::str::from_utf8(&bytes)) {
            (Cow::Borrowed(_), Ok(script)) if path.ends_with(".js") => {
                Cow::Owned(super::minify::js(script).into_bytes())
            }
            _ => bytes,
        };
        let mut templates = Vec::new();
        let mut assets = BTreeMap::new();
        let mut lang = BTreeMap::new();
        for (path, bytes) in files.files {
            if let Some(name) = path.strip_prefix("templates/").filter(|name| name.ends_with(".html")) {
                templates.push((name.to_string(), text(&path, bytes)?));
            } else if let Some(name) = path.strip_prefix("lang/").and_then(|name| name.strip_suffix(".ftl")) {
                lang.insert(name.to_string(), text(&path, bytes)?);
            } else if let Some(name) = path.strip_prefix("assets/") {
                let bytes = smaller(name, bytes);
                assets.insert(name.to_string(), bytes);
            }
        }
        sheets::finish(&mut assets)?;
        let icons = assets.remove("icons.svg").map(|bytes| symbols(&String::from_utf8_lossy(&bytes)));
        let mut tera = Tera::default();
        tera.register_filter("lines", lines);
        let words = Words::load(&lang, BASE)?;
        speak(&mut tera, &words);
        tera.add_raw_templates(templates).map_err(|error| theme_error("", &error))?;
        if let Some(missing) = PAGE_TEMPLATES.iter().find(|name| !tera.contains_template(name)) {
            return Err(ThemeError {
                file: format!("templates/{missing}"),
                line: None,
                message: "missing".into(),
            });
        }
        Ok(Self { tera, icons: icons.unwrap_or_default(), assets, lang, words })
    }

    /// The same theme with the words of another language. `None` when it has no file for the language.
    ///
    /// # Errors
    /// A Fluent file that cannot be read.
    pub fn in_language(&self, language: &str) -> Result<Option<Self>, ThemeError> {
        if !self.lang.contains_key(language) {
            return Ok(None);
        }
        let words = Words::load(&self.lang, language)?.of_the_town_of(&self.words);
        let mut tera = self.tera.clone();
        speak(&mut tera, &words);
        Ok(Some(Self { tera, words, ..self.clone() }))
    }

    /// The same theme, speaking of this town.
    pub fn of(mut self, city: &City) -> Self {
        self.words = self.words.of(city);
        speak(&mut self.tera, &self.words);
        self
    }

    /// Languages that the theme has words for.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.lang.keys().map(String::as_str)
    }

    /// The words of the interface.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// Files to put beside the pages, path below the assets folder → bytes, in order of path. The icons are not
    /// among them: they stand in the pages.
    pub fn assets(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.assets.iter().map(|(path, bytes)| (path.as_str(), bytes.as_ref()))
    }

    /// An asset that is text; empty where it is missing or none.
    pub fn asset_text(&self, path: &str) -> &str {
        self.assets.get(path).and_then(|bytes| std::str::from_utf8(bytes).ok()).unwrap_or_default()
    }

    /// Draws a page.
    pub fn render<P: Page>(&self, view: &View<P>) -> Result<String, ThemeError> {
        let failed = |error: &tera::Error| theme_error(P::TEMPLATE, error);
        let context = Context::from_serialize(view).map_err(|error| failed(&error))?;
        let html = self.tera.render(P::TEMPLATE, &context).map_err(|error| failed(&error))?;
        Ok(tidy(&self.put_icons(&html)))
    }

    /// Puts the symbols that the page uses where the base template wants them.
    fn put_icons(&self, html: &str) -> String {
        let Some(at) = html.find(ICONS_HERE) else { return html.to_string() };
        let used: BTreeSet<&str> = html
            .split("href=\"#i-")
            .skip(1)
            .filter_map(|rest| rest.split_once('"').map(|(name, _)| name))
            .collect();
        let mut sprite = String::new();
        for name in used {
            if let Some(inside) = self.icons.get(name) {
                sprite.push_str(&format!("<symbol id=\"i-{name}\"{inside}</symbol>"));
            }
        }
        if !sprite.is_empty() {
            sprite =
                format!("<svg class=\"sprite\" width=\"0\" height=\"0\" aria-hidden=\"true\">{sprite}</svg>");
        }
        format!("{}{sprite}{}", &html[..at], &html[at + ICONS_HERE.len()..])
    }
}

/// Makes `t(k="key", …)` of the templates speak a language.
fn speak(tera: &mut Tera, words: &Words) {
    let words = words.clone();
    tera.register_function("t", move |kwargs: Kwargs, _: &State<'_>| -> Result<String, tera::Error> {
        let key = kwargs.must_get::<&str>("k")?;
        let mut args = FluentArgs::new();
        for (name, value) in kwargs.iter() {
            let name = name.as_str().unwrap_or_default().to_string();
            match value.as_i64() {
                Some(number) => args.set(name, FluentValue::from(number)),
                None => args.set(name, value.to_string()),
            }
        }
        let found = words.find(key, Some(&args));
        found.ok_or_else(|| tera::Error::message(format!("no text for the key `{key}` in lang/ja.ftl")))
    });
}

/// The text of a file of the theme.
fn text(path: &str, bytes: Cow<'static, [u8]>) -> Result<String, ThemeError> {
    String::from_utf8(bytes.into_owned()).map_err(|_| ThemeError {
        file: path.to_string(),
        line: None,
        message: "not UTF-8".to_string(),
    })
}

impl From<WordsError> for ThemeError {
    fn from(error: WordsError) -> Self {
        Self { file: error.file, line: Some(error.line), message: error.message }
    }
}

/// Symbols of `icons.svg`: id → what follows the id in the tag, and the drawing.
fn symbols(svg: &str) -> BTreeMap<String, String> {
    svg.split("<symbol id=\"")
        .skip(1)
        .filter_map(|rest| {
            let (id, rest) = rest.split_once('"')?;
            let (inside, _) = rest.split_once("</symbol>")?;
            Some((id.to_string(), inside.to_string()))
        })
        .collect()
}

/// Filter: breaks a text where its writer pressed Enter, and makes ruby of `{漢字|かんじ}`.
fn lines(text: &str, _: Kwargs, state: &State<'_>) -> Result<tera::Value, tera::Error> {
    let escaped = |line| state.escape(line).map(|line| super::ruby::inline(&line));
    let parts = text.trim().lines().map(escaped).collect::<Result<Vec<_>, _>>()?;
    Ok(tera::Value::safe_string(&parts.join("<br>")))
}

fn theme_error(template: &str, error: &tera::Error) -> ThemeError {
    let file =
        |name: &str| if name.is_empty() { "templates".to_string() } else { format!("templates/{name}") };
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let name = if report.filename().is_empty() { template } else { report.filename() };
            ThemeError {
                file: file(name),
                line: Some(report.span().start_line),
                message: report.message().to_string(),
            }
        }
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => {
            ThemeError { file: file(tpl), line: None, message: error.to_string() }
        }
        ErrorKind::MissingParent { current, .. } => {
            ThemeError { file: file(current), line: None, message: error.to_string() }
        }
        _ => ThemeError { file: file(template), line: None, message: error.to_string() },
    }
}

/// Drops empty lines and the space that the templates' own indentation leaves; `<pre>` stays as it is.
fn tidy(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut in_pre = false;
    for line in html.lines() {
        if in_pre {
            out.push_str(line);
            out.push('\n');
        } else {
            let line = line.trim_start_matches([' ', '\t']);
            let line = if line.contains("<pre") { line } else { line.trim_end_matches([' ', '\t']) };
            if !line.is_empty() {
                out.push_str(line);
                out.push('\n');
            }
        }
        match (line.rfind("<pre"), line.rfind("</pre>")) {
            (Some(open), Some(close)) => in_pre = open > close,
            (Some(_), None) => in_pre = true,
            (None, Some(_)) => in_pre = false,
            (None, None) => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::views::*;
    use super::*;

    fn with(path: &str, text: &str) -> Result<Theme, ThemeError> {
        Theme::with(&BTreeMap::from([(path.to_string(), text.as_bytes().to_vec())]))
    }

    fn prose(body: &str) -> View<ProsePage> {
        View {
            page: ProsePage { title: "題".into(), body: Html(body.into()), ..Default::default() },
            ..Default::default()
        }
    }

    #[test]
    fn a_user_file_takes_the_place_of_ours() {
        let theme = with("templates/page.html", "<h1>{{ page.title }}</h1>").unwrap();
        assert_eq!(theme.render(&prose("")).unwrap(), "<h1>題</h1>\n");
        let theme = with("assets/site.css", "x").unwrap();
        assert_eq!(theme.assets().find(|(path, _)| *path == "site.css").unwrap().1, b"x");
    }

    #[test]
    fn a_mistake_in_a_template_names_file_and_line() {
        let error = with("templates/page.html", "<p>\n{% if %}</p>").err().unwrap();
        assert_eq!((error.file.as_str(), error.line), ("templates/page.html", Some(2)));
        let theme = with("templates/page.html", "<p>\n\n{{ page.titel }}</p>").unwrap();
        let error = theme.render(&prose("")).unwrap_err();
        assert_eq!((error.file.as_str(), error.line), ("templates/page.html", Some(3)));
        let error = with("templates/page.html", "{% extends \"bse.html\" %}").err().unwrap();
        assert_eq!(error.file, "templates/page.html");
    }

    #[test]
    fn icons_stand_in_the_page_once_and_only_those_used() {
        let template = "<!--icons--><use href=\"#i-tel\"/><use href=\"#i-tel\"/>";
        let html = with("templates/page.html", template).unwrap().render(&prose("")).unwrap();
        assert_eq!(html.matches("<symbol").count(), 1);
        assert!(html.contains("<symbol id=\"i-tel\""));
    }

    #[test]
    fn what_people_write_is_escaped() {
        let mut view = prose("<p>HTML</p>");
        view.page.title = "<b>\"&".into();
        let html = Theme::standard().unwrap().render(&view).unwrap();
        assert!(html.contains("&lt;b&gt;&quot;&amp;") && !html.contains("<b>\"&"));
        assert!(html.contains("<p>HTML</p>"));
    }

    #[test]
    fn templates_obey_the_content_security_policy() {
        let files = ThemeFiles::with(theme_files::NAME, BTreeMap::new()).files;
        for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
            let text = String::from_utf8_lossy(bytes);
            assert!(!text.contains(" style=") && !text.contains("<style"), "{path}: style in the page");
            assert!(
                !text.contains(" onclick=") && !text.contains("javascript:"),
                "{path}: script in the page"
            );
            for tag in text.split("<script").skip(1) {
                // Data is not run.
                let types = ["ld+json", "json"].map(|kind| format!(" type=\"application/{kind}\""));
                assert!(tag.starts_with(" src=") || types.iter().any(|data| tag.starts_with(data)), "{path}");
            }
            assert!(
                !text.contains("src=\"http") && !text.contains("url(http"),
                "{path}: a request to elsewhere"
            );
        }
    }

    #[test]
    fn data_cannot_end_its_script() {
        let mut view = prose("");
        view.head.json_ld = Some(JsonLd::new(&serde_json::json!({ "name": "</script><b>" })));
        let html = Theme::standard().unwrap().render(&view).unwrap();
        assert!(html.contains(r#"{"name":"\u003c/script>\u003cb>"}"#));
    }

    #[test]
    fn the_same_page_in_other_words() {
        let own = BTreeMap::from([
            ("templates/page.html".to_string(), b"{{ t(k=\"n\", n=2) }} {{ t(k=\"b\") }}".to_vec()),
            ("lang/ja.ftl".to_string(), "n = { $n }件\nb = <b>\n".as_bytes().to_vec()),
            ("lang/en.ftl".to_string(), b"n = { $n } places\n".to_vec()),
        ]);
        let theme = Theme::with(&own).unwrap();
        assert_eq!(theme.render(&prose("")).unwrap(), "2件 &lt;b&gt;\n");
        let english = theme.in_language("en").unwrap().unwrap();
        assert_eq!(english.render(&prose("")).unwrap(), "2 places &lt;b&gt;\n");
        assert!(theme.in_language("zh").unwrap().is_none());
    }

    #[test]
    fn every_word_of_the_templates_is_in_the_japanese_file() {
        let theme = Theme::standard().unwrap();
        let files = ThemeFiles::with(theme_files::NAME, BTreeMap::new()).files;
        for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
            for rest in String::from_utf8_lossy(bytes).split("t(k=\"").skip(1) {
                let key = rest.split('"').next().unwrap_or_default();
                assert!(theme.words().find(key, None).is_some(), "{path}: {key}");
            }
        }
        for (language, text) in &theme.lang {
            for line in text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())) {
                let key = line.split(['=', ' ']).next().unwrap_or_default();
                assert!(
                    theme.words().find(key, None).is_some(),
                    "lang/{language}.ftl: {key} is not in ja.ftl"
                );
            }
        }
    }

    #[test]
    fn english_has_every_word_of_the_japanese_file() {
        let theme = Theme::standard().unwrap();
        let english = theme.in_language("en").unwrap().unwrap();
        let keys = theme.lang[BASE].lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
        let keys = keys.map(|line| line.split(['=', ' ']).next().unwrap_or_default());
        // Titles of single filters: English forms them from the filter's own words.
        let keys = keys.filter(|key| !key.starts_with("filter-title-"));
        let missing: Vec<&str> = keys.filter(|key| english.words().own(key, &[]).is_none()).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn pre_keeps_its_spaces() {
        assert_eq!(
            tidy("  <p>\n\n  a</p>\n<pre> x\n\n   y</pre>\n  b"),
            "<p>\na</p>\n<pre> x\n\n   y</pre>\nb\n"
        );
    }
}
