//! The search as readers meet it: where its page and its box lead, and the words its scripts say (`search/words.js`).
//! The index itself is made by `output::search`; it lies in the same folder.

use super::Site;
use super::page::At;
use super::theme::Theme;
use super::views::{SearchBox, SearchPage};
use crate::guide::Route;
use crate::guide::facets::{CONDITIONS, TIMES, WAYS, WEEKDAYS};
use crate::model::Kind;
use crate::output::common::wording::Speaker;
use crate::output::common::words::Words;
use serde_json::{Map, Value, json};

/// Folder of the page, of the index and of the words.
pub(super) const FOLDER: &str = "search/";

/// Kind of the articles of an issue, besides the names of [`Kind`].
const ARTICLE: &str = "article";

/// The page of the results.
pub(super) fn route() -> Route {
    Route(FOLDER.into())
}

/// What the scripts say, one file a language.
pub(super) fn words_route() -> Route {
    Route(format!("{FOLDER}words.js"))
}

/// The box on a page.
pub(super) fn search_box(site: &Site<'_>, at: &At<'_>) -> SearchBox {
    // No page and no script, so there is one for all languages. From within, the relative address is empty.
    let index = Some(at.to(FOLDER)).filter(|index| !index.is_empty());
    SearchBox {
        action: at.to_route(&route()),
        index: index.unwrap_or_else(|| "./".to_string()),
        version: site.search_version.to_string(),
        words: at.to_route(&words_route()),
        own: at.language().own_parts(),
        current: at.file == route().file(),
    }
}

/// The box on a page of the portal; `up` leads to the portal's folder.
pub(super) fn portal_box(up: &str, version: &str, current: bool) -> SearchBox {
    SearchBox {
        action: format!("{up}{}", route().file()),
        index: format!("{up}{FOLDER}"),
        version: version.to_string(),
        words: format!("{up}{}", words_route().file()),
        own: None,
        current,
    }
}

/// Searching all guides.
pub(super) fn portal_page(theme: &Theme, guides: Vec<super::views::Link>) -> SearchPage {
    let words = theme.words();
    SearchPage {
        title: words.get("search-title"),
        lead: Some(words.get("search-lead-portal")),
        lists: guides,
        ..SearchPage::default()
    }
}

/// The script with the words. `labels` are names of groups and values in the language of the page, by the key of the
/// group; what is in neither comes from the index.
pub(super) fn words_script(words: &Words, labels: &Labels) -> String {
    let say = |key: &str| -> Value {
        let names = ["n", "text", "label", "list", "kind"].map(|name| (name, format!("{{{name}}}").into()));
        words.with(&format!("search-{key}"), &names).into()
    };
    let said: Map<String, Value> = SAID.iter().map(|key| ((*key).to_string(), say(key))).collect();
    let script = json!({ "say": said, "groups": labels.groups, "values": labels.values });
    format!("self.guideSearchWords = {script};\n")
}

/// All scripts that the page of the search has loaded when its first query is answered, as they are written: what
/// benches/search counts; and the one that it brings when nothing is found.
pub fn scripts(theme: &Theme) -> Vec<(&'static str, Vec<u8>)> {
    let files = ["prefs.js", "site.js", "search.js", "search-box.js", "search-index.js", RARE];
    let words = words_script(theme.words(), &Labels::common(theme.words()));
    let asset = |name| match name {
        RARE => (name, rare_script(theme).into_bytes()),
        _ => (name, theme.asset_text(name).as_bytes().to_vec()),
    };
    files.map(asset).into_iter().chain([("words.js", words.into_bytes())]).collect()
}

/// [`RARE`] with the table of Latin letters and their kana.
pub(super) fn rare_script(theme: &Theme) -> String {
    let lines = include_str!("../search/rules/romaji.txt").lines();
    let table: Vec<&str> = lines.filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    theme.asset_text(RARE).replace("/romaji.txt/", &table.join("|"))
}

/// The script that only some queries need: Latin letters, words that nothing has, sentences. It lies beside the index.
pub(super) const RARE: &str = "search-rare.js";

/// What the scripts say: keys in the Fluent files, after `search-`.
const SAID: &[&str] = &[
    "found",
    "about",
    "related",
    "none",
    "missing",
    "together",
    "near",
    "drop",
    "drop-word",
    "apart",
    "off",
    "word",
    "reading",
    "by-related",
    "by-near",
    "more",
    "more-said",
    "wait",
    "slow",
    "offline",
    "unread",
    "disk",
    "broken",
    "old",
    "failed",
    "again",
    "reload",
    "page-title",
    "suggested",
    "suggested-none",
    "leads",
    "call",
    "show",
    "all-values",
    "uncounted",
    "ask",
];

/// Names of groups and values, by key and id.
#[derive(Debug, Default)]
pub(super) struct Labels {
    groups: Map<String, Value>,
    values: Map<String, Value>,
}

impl Labels {
    /// What is called the same in every guide.
    pub(super) fn common(words: &Words) -> Self {
        let mut labels = Self::default();
        for key in ["kind", "guide", "c", "w", "h", "d", "f", "year", "edition", "series"] {
            labels.groups.insert(key.into(), words.get(&format!("search-by-{key}")).into());
        }
        let kinds = Kind::ALL.iter().map(|kind| kind.name()).chain([ARTICLE]);
        labels.put("kind", kinds.map(|id| (id.into(), words.get(&format!("search-kind-{id}")))));
        let conditions = CONDITIONS.concat();
        let own: [(&str, &[&str]); 4] = [("w", &WEEKDAYS), ("h", &TIMES), ("d", &WAYS), ("f", &conditions)];
        for (group, ids) in own {
            let label = |id: &&str| ((*id).to_string(), words.get(&format!("filter-{group}-{id}")));
            labels.put(group, ids.iter().map(label));
        }
        labels
    }

    /// Adds what a language calls the guide's own categories and districts.
    pub(super) fn of_guide(at: &At<'_>) -> Self {
        let mut labels = Self::common(at.words());
        if at.language().is_base() {
            return labels;
        }
        let config = &at.guide.config;
        let gatherings = config.gathering_categories.iter().map(|one| (one, Kind::Gathering));
        let services = config.service_categories.iter().map(|one| (one, Kind::Service));
        let is_taken = |id: &str| config.gathering_categories.iter().any(|one| one.id == id);
        // As the index names them: a category of services whose id one of gatherings has goes by both.
        labels.put(
            "c",
            gatherings.chain(services).map(|(one, kind)| {
                let id = match kind == Kind::Service && is_taken(&one.id) {
                    true => format!("{}.{}", kind.name(), one.id),
                    false => one.id.clone(),
                };
                (id, at.category_label(one, kind))
            }),
        );
        for (number, system) in config.district_systems.iter().enumerate() {
            let key = if number == 0 { "a".to_string() } else { format!("a-{}", system.id) };
            labels.groups.insert(key.clone(), at.system_label(system).into());
            let districts = at.guide.districts_in(&system.id);
            labels.put(&key, districts.map(|one| (one.meta.key.id.to_string(), at.title_of(&one.meta))));
        }
        labels
    }

    fn put(&mut self, group: &str, values: impl Iterator<Item = (String, String)>) {
        let values: Map<String, Value> = values.map(|(id, label)| (id, label.into())).collect();
        self.values.insert(group.to_string(), values.into());
    }
}
