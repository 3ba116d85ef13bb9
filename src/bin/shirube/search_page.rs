//! What `shirube search` prints: for people, or as JSON the same that scripts get.

use super::args::Search;
use super::report::Reporter;
use shirube::diagnostic::messages::Lang;
use shirube::output::search::KIND;
use shirube::output::search::reader::{Ask, Found, Hit, How, Pieces, Suggested};
use std::path::{Path, PathBuf};
use unicode_normalization::UnicodeNormalization;

/// How results are shown.
pub struct Page<'a> {
    reporter: &'a Reporter,
    /// Folder of the guide.
    root: PathBuf,
    json: bool,
    /// A terminal shows marks in colour.
    colours: bool,
}

impl<'a> Page<'a> {
    pub fn new(reporter: &'a Reporter, root: &Path, options: &Search) -> Self {
        Page { reporter, root: root.to_path_buf(), json: options.json, colours: reporter.marks_in_colour() }
    }

    /// Results of a query.
    pub fn found(&self, query: &str, found: &Found, ask: &Ask) -> String {
        if self.json {
            return serde_json::to_string(found).unwrap_or_default();
        }
        let mut lines = match found.total {
            0 => self.nothing(query, found, ask),
            _ => self.head(query, found, ask),
        };
        for (at, hit) in found.results.iter().enumerate() {
            lines.push(String::new());
            lines.extend(self.hit(at + 1, hit));
        }
        let rest = found.total.saturating_sub(found.results.len());
        if rest > 0 && found.total > 0 {
            lines.push(String::new());
            let more = found.total.min(1000);
            lines.push(self.text("search-more", &[("rest", rest.to_string()), ("more", more.to_string())]));
        }
        lines.join("\n")
    }

    /// Suggestions for a half-typed word.
    pub fn suggested(&self, query: &str, suggested: &[Suggested]) -> String {
        if self.json {
            return serde_json::to_string(suggested).unwrap_or_default();
        }
        if suggested.is_empty() {
            return self.text("search-suggested-none", &[("query", echo(query))]);
        }
        let line = |one: &Suggested| self.of_kind(&one.pieces, &one.kind);
        suggested.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    fn text(&self, id: &str, values: &[(&'static str, String)]) -> String {
        self.reporter.words().text(id, values)
    }

    fn head(&self, query: &str, found: &Found, ask: &Ask) -> Vec<String> {
        let shown = found.results.len();
        let values = [
            ("query", echo(query)),
            ("total", found.total.to_string()),
            ("shown", shown.to_string()),
            ("rest", found.total.saturating_sub(shown).to_string()),
            ("about", if found.about { "yes" } else { "no" }.to_string()),
        ];
        let id = if query.trim().is_empty() { "search-found-all" } else { "search-found" };
        let mut lines = vec![self.text(id, &values)];
        if found.related > 0 {
            lines.push(
                self.text("search-related", &[("related", found.related.min(found.total).to_string())]),
            );
        }
        let kinds: Vec<String> = found
            .counts
            .get(KIND)
            .into_iter()
            .flatten()
            .map(|(kind, count)| {
                let kind = kind_name(self.reporter, kind);
                self.text("search-kind-count", &[("kind", kind), ("count", count.to_string())])
            })
            .collect();
        if kinds.len() > 1 && !ask.filters.contains_key(KIND) {
            lines.push(self.text("search-kinds", &[("kinds", kinds.join(self.comma()))]));
        }
        lines
    }

    fn comma(&self) -> &'static str {
        match self.reporter.lang() {
            Lang::Ja => "、",
            Lang::En => ", ",
        }
    }

    fn nothing(&self, query: &str, found: &Found, ask: &Ask) -> Vec<String> {
        if has_only_signs(query) && ask.filters.is_empty() {
            return vec![self.text("search-no-letters", &[])];
        }
        let mut lines = match ask.filters.is_empty() {
            false => vec![self.text("search-none-filtered", &[])],
            true => vec![self.text("search-none", &[("query", echo(query))])],
        };
        let words: Vec<String> = found.missing.iter().map(|word| echo(word)).collect();
        let has_several = query.split_whitespace().nth(1).is_some();
        if !words.is_empty() && has_several {
            lines.push(self.text("search-word-missing", &[("words", words.join(self.comma()))]));
        } else if ask.filters.is_empty() && has_several {
            lines.push(self.text("search-not-together", &[]));
        }
        if let Some(near) = &found.near {
            lines.push(self.text("search-near", &[("near", plain(&near.text))]));
        }
        if let Some(apart) = &found.apart {
            // The words together first, then those that say most.
            let other = std::iter::once(&apart.query).chain(&apart.alone);
            let other: Vec<String> =
                other.map(|query| self.text("search-apart-word", &[("query", echo(query))])).collect();
            lines.push(self.text("search-apart", &[("queries", other.join(self.comma()))]));
        } else if found.near.is_none() && ask.filters.is_empty() && !has_several {
            lines.push(self.text("search-none-shorter", &[]));
        }
        let consult = self.root.join("consult").join("index.html");
        if consult.is_file() {
            lines.push(self.text("search-none-consult", &[("page", plain(&consult.display().to_string()))]));
        }
        lines
    }

    fn hit(&self, number: usize, hit: &Hit) -> Vec<String> {
        let by = match hit.by {
            How::Related => self.text("search-by-related", &[]),
            How::Near => self.text("search-by-near", &[]),
            How::Direct | How::Reading => String::new(),
        };
        let mut lines = vec![format!("{number:2}. {}{by}", self.of_kind(&hit.title, &hit.kind))];
        let mut put = |text: String| {
            if !text.trim().is_empty() {
                lines.push(format!("    {text}"));
            }
        };
        put(self.marked(&hit.line));
        // What is shown already needs no second line.
        let is_marked = |pieces: &Pieces| pieces.iter().any(|(_, mark)| *mark == 1);
        if let Some(fact) =
            hit.fact.as_ref().filter(|_| ![&hit.title, &hit.line, &hit.text].into_iter().any(is_marked))
        {
            put(self.marked(fact));
        }
        put(self.marked(&hit.text));
        if let Some(phone) = &hit.phone {
            put(self.text("search-phone", &[("phone", plain(phone))]));
        }
        put(self.address(&hit.href));
        lines
    }

    /// The file of a page, to be opened.
    fn address(&self, href: &str) -> String {
        let (path, rest) = href.split_at(href.find(['?', '#']).unwrap_or(href.len()));
        let file = if path.is_empty() || path.ends_with('/') { "index.html" } else { "" };
        plain(&format!("{}{rest}", self.root.join(format!("{path}{file}")).display()))
    }

    /// A title with what it is one of.
    fn of_kind(&self, title: &Pieces, kind: &str) -> String {
        let kind = kind_name(self.reporter, kind);
        self.text("search-of-kind", &[("title", self.marked(title)), ("kind", kind)])
    }

    fn marked(&self, pieces: &Pieces) -> String {
        let (begin, end) = if self.colours { ("\u{1b}[1;33m", "\u{1b}[0m") } else { ("【", "】") };
        let piece = |(text, mark): &(String, u8)| match mark {
            0 => plain(text),
            _ => format!("{begin}{}{end}", plain(text)),
        };
        pieces.iter().map(piece).collect()
    }
}

/// What a kind of page is called.
pub fn kind_name(reporter: &Reporter, kind: &str) -> String {
    reporter.words().text("search-kind", &[("kind", plain(kind))])
}

/// What a group is called, where all guides call it the same.
pub fn group_name(reporter: &Reporter, key: &str) -> String {
    reporter.words().text("search-group", &[("group", key.to_string())])
}

/// Letters of a query that are said again.
const ECHO: usize = 40;

/// What somebody typed, as it is said again: not too long, without signs that steer a terminal.
pub fn echo(typed: &str) -> String {
    let typed = plain(typed.trim());
    match typed.char_indices().nth(ECHO) {
        Some((end, _)) => format!("{}…", &typed[..end]),
        None => typed,
    }
}

/// True for a query of which nothing can be looked for.
pub fn has_only_signs(query: &str) -> bool {
    !query.trim().is_empty() && !query.nfkc().any(char::is_alphanumeric)
}

/// What a value is called that is the same in all guides.
pub fn value_name(reporter: &Reporter, group: &str, id: &str) -> String {
    match group {
        KIND => kind_name(reporter, id),
        _ => {
            let values = [("value", format!("{group}-{id}")), ("id", plain(id))];
            reporter.words().text("search-value", &values)
        }
    }
}

/// Without signs that steer a terminal.
fn plain(text: &str) -> String {
    let steers = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().map(|c| if steers(c) { ' ' } else { c }).collect()
}
