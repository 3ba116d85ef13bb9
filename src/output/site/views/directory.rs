//! Lists of gatherings and services, and the plain list that serves all other kinds.

use super::{CalendarFile, Card, FilterGroup, Group, Item, Link};
use serde::Serialize;

/// 通いの場 or サービス: all of them, or those of one category or district. At most 100 cards a page.
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
    /// 分類, 地区, 曜日 …
    pub filters: Vec<FilterGroup>,
    /// Cards under their districts.
    pub groups: Vec<Group<Card>>,
    /// The calendar file of the category.
    pub file: Option<CalendarFile>,
    /// Further pages, with this one among them.
    pub pages: Vec<PageLink>,
    /// Where to ask when nothing fits.
    pub consult: Option<Link>,
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
