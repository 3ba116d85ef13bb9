//! Lists of gatherings and services, and the plain list that serves all other kinds.

use super::{CalendarFile, Card, FilterGroup, Group, Html, Item, Link, NextDay, Phone};
use serde::Serialize;

/// 通いの場 or サービス: all of them, or those with one facet. At most 100 cards or 500 rows a page.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct DirectoryPage {
    /// Heading.
    pub title: String,
    /// A sentence or two.
    pub lead: Option<String>,
    /// How many, with the counter (`66か所`).
    pub count: String,
    /// What the list is narrowed to (`本町地区`), with the way back to all.
    pub narrowed: Option<Narrowed>,
    /// 分類, 地区, 曜日 …; empty where nothing tells the entries apart.
    pub facets: Vec<FacetGroup>,
    /// What the script (`filter.js`) needs to know.
    pub filter: Filter,
    /// Entries under their districts.
    pub groups: Vec<Group<Listed>>,
    /// They are rows, not cards.
    pub is_long: bool,
    /// The calendar file of the category.
    pub file: Option<CalendarFile>,
    /// Further pages, with this one among them.
    pub pages: Vec<PageLink>,
    /// Where to ask when nothing fits.
    pub consult: Option<Link>,
    /// The guide's own telephone, for the same.
    pub tel: Option<Phone>,
}

/// Rows of the further pages of a very long list, for the script: only the list, no page around it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct RowsPage {
    /// Rows under their districts.
    pub groups: Vec<Group<Listed>>,
    /// They are rows.
    pub is_long: bool,
}

/// An entry of a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[allow(clippy::large_enum_variant)]
pub enum Listed {
    /// In a short list.
    Card(Card),
    /// In a long one.
    Row(Row),
}

/// An entry in one line, for long lists: few elements, so that old phones can hold 500 of them.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Row {
    /// Page.
    pub href: String,
    /// 名称.
    pub title: String,
    /// Category.
    pub category: String,
    /// Colour group.
    pub tint: String,
    /// 休止中, 準備中, 終了.
    pub status: Option<String>,
    /// The next day.
    pub next: Option<NextDay>,
    /// The next day in words (`11月24日（火）`).
    pub date: Option<String>,
    /// Words instead of a day (`電話で`).
    pub rule: String,
    /// 日時 and 場所, or what a service does.
    pub text: String,
    /// 電話.
    pub tel: Option<Phone>,
    /// What it can be found by.
    pub find: Option<Find>,
}

/// What an entry can be found by.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Find {
    /// `c=taiso a=kitamachi w=2 f=free`.
    pub facets: String,
    /// Place in 五十音 order.
    pub order: usize,
    /// `35.1234,139.1234`.
    pub position: Option<String>,
    /// Days on which it is open, where they do not stand in the date block: as [`NextDay::data`].
    pub days: Option<String>,
}

/// Facets under one heading.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct FacetGroup {
    /// Anchor of the heading.
    pub id: String,
    /// Heading, e.g. 地区.
    pub label: String,
    /// Letter in addresses.
    pub letter: char,
    /// All that are chosen must hold, not only one.
    pub is_all: bool,
    /// Values.
    pub links: Vec<FacetLink>,
}

/// A value of a facet: a link to its list; the script makes it a tick box.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct FacetLink {
    /// Words.
    pub label: String,
    /// Short words where space is scarce (`火`); the others are read out only.
    pub short: Option<String>,
    /// Id in addresses.
    pub value: String,
    /// Its list.
    pub href: String,
    /// How many are in its list.
    pub count: usize,
    /// How many are in what this page shows.
    pub within: usize,
    /// This is what the page shows.
    pub current: bool,
    /// Colour group, also the icon.
    pub tint: Option<String>,
    /// Icon of a category.
    pub icon: Option<String>,
}

/// What the script needs to know.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Filter {
    /// The whole list.
    pub all: String,
    /// This page is the first of the whole list: it can be narrowed in place.
    pub is_whole: bool,
    /// Further rows of the whole list (`rest.js`).
    pub rest: Option<String>,
    /// Its kind in the search index: `gathering`, `service`.
    pub kind: String,
    /// Script that finds words (`search-list.js`).
    pub find: String,
    /// Something has a position: the list can be sorted by distance.
    pub has_positions: bool,
    /// How many entries there are in all.
    pub total: usize,
    /// Words of the button that leads from the open filter to the list (`66か所を見る`).
    pub see: String,
    /// Words of the script, as JSON that is safe inside a script element.
    pub words: Html,
}

/// What a list is narrowed to.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Narrowed {
    /// Words.
    pub label: String,
    /// The whole list.
    pub all: String,
}

/// A page of a long list.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PageLink {
    /// Number.
    pub label: String,
    /// Address.
    pub href: String,
    /// This page.
    pub current: bool,
}

/// A plain list with groups: places, organizations, notices, documents, exhibitions, dialogues …
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ListPage {
    /// Heading.
    pub title: String,
    /// A sentence or two.
    pub lead: Option<String>,
    /// How many, with the counter.
    pub count: Option<String>,
    /// Filter links.
    pub filters: Vec<FilterGroup>,
    /// Groups; one without a title prints no heading.
    pub groups: Vec<Group<Item>>,
    /// Set the items in two columns on wide screens.
    pub wide: bool,
    /// Said when there is nothing.
    pub empty: Option<String>,
}
