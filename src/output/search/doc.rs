//! What can be found: one [`Doc`] for each page (or part of a page) of a guide, and the [`Group`]s that narrow a result.
//!
//! Made from a guide by `collect`, or by hand in tests and benchmarks; the index knows nothing else of a guide.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One thing that can be found.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Doc {
    /// What it is: `gathering`, `article` … ; also its value in the group [`KIND`].
    pub kind: String,
    /// Its page below the guide's folder, `gatherings/kita/` (`?`, `#` allowed), `/` at the end as on the site.
    pub href: String,
    /// Title as shown.
    pub title: Said,
    /// Other names it goes by: nickname, old name, title in another language. Searched like the title, not shown.
    pub names: Vec<Said>,
    /// What describes it: category, districts, towns, place, address, organizer, activities, keywords. Searched, not shown.
    pub facts: Vec<Said>,
    /// When and where, shown under the title. Searched like facts.
    pub line: String,
    /// Running text, of which a snippet is shown.
    pub text: String,
    /// Telephone numbers as written, with area code and hyphens.
    pub phones: Vec<String>,
    /// Values by the key of their group.
    pub facets: BTreeMap<String, Vec<String>>,
    /// It takes place no more.
    pub ended: bool,
    /// The next day on which it takes place, as of the build.
    pub next: Option<Date>,
}

/// A text and how it is read, where somebody wrote that down.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Said {
    /// As written.
    pub text: String,
    /// In kana.
    pub kana: Option<String>,
}

impl Said {
    /// A text without a written reading.
    pub fn plain(text: impl Into<String>) -> Self {
        Said { text: text.into(), kana: None }
    }

    /// A text with its reading.
    pub fn read(text: impl Into<String>, kana: Option<&str>) -> Self {
        Said { text: text.into(), kana: kana.map(str::to_string) }
    }
}

/// Key of the group that every document has a value of.
pub const KIND: &str = "kind";

/// What a result can be narrowed by: kind, category, district, weekday, year …
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Key, as in addresses: `kind`, `c`, `a`, `w` …
    pub key: String,
    /// Heading, if it is the guide's own word (a district system); otherwise the page's words have it.
    pub label: Option<String>,
    /// Values in the order in which they are shown.
    pub values: Vec<Value>,
    /// Counted with the first result. Others are fetched when somebody opens them.
    pub first: bool,
}

/// A value of a group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Value {
    /// Id, as in addresses.
    pub id: String,
    /// Its name, if it is the guide's own word (a category, a district); otherwise the page's words have it.
    pub label: Option<String>,
}
