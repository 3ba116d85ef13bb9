//! Entrances: the portal over several guides, and the home page of one.

use super::{ContactView, CountLink, DateView, Item, Link, NumberView};
use serde::Serialize;

/// Entrance to several guides.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PortalPage {
    /// Title.
    pub title: String,
    /// What this is.
    pub description: String,
    /// 発行者.
    pub publisher: Option<String>,
    /// Guides, in order.
    pub guides: Vec<PortalGuide>,
}

/// A guide on the portal.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PortalGuide {
    /// Title.
    pub title: String,
    /// Home page.
    pub href: String,
    /// 市区町村.
    pub city: String,
    /// ふりがな of it.
    pub city_kana: Option<String>,
    /// 都道府県.
    pub pref: Option<String>,
    /// Invented town.
    pub fictional: bool,
    /// What it is about.
    pub description: String,
    /// What is inside: 通いの場 66か所, 事例 13件 …
    pub counts: Vec<NumberView>,
    /// 更新日.
    pub updated: Option<DateView>,
}

/// Home page of a guide.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct HomePage {
    /// Title of the guide.
    pub title: String,
    /// はじめの一文.
    pub lead: Option<String>,
    /// Lists that the box in the hero can search instead of the whole guide.
    pub find: Vec<Link>,
    /// The two or three main doors (通いの場をさがす, 手助けをさがす …), with counts.
    pub doors: Vec<Door>,
    /// きょう, あす, 7日以内, and the gatherings of these days.
    pub days: Option<super::HomeDays>,
    /// 困りごと to begin with.
    pub needs: Vec<CountLink>,
    /// All 困りごと.
    pub needs_all: Option<Link>,
    /// 通いの場の種別.
    pub gathering_categories: Vec<CountLink>,
    /// サービスの種別.
    pub service_categories: Vec<CountLink>,
    /// Name of the main district system (地区).
    pub district_label: String,
    /// Districts of the main system.
    pub districts: Vec<DistrictTile>,
    /// All districts on a small map.
    pub map: Option<super::MapView>,
    /// The page with all maps.
    pub map_page: Option<Link>,
    /// あなたの町の相談先: the page with the 町名 table.
    pub towns: Option<Link>,
    /// お知らせ, newest first.
    pub notices: Vec<Item>,
    /// All of them.
    pub notices_all: Option<Link>,
    /// 広報紙の最新号, 新しい事例 …
    pub reading: Vec<Item>,
    /// Books on paper.
    pub books: Vec<super::BookView>,
    /// All of them.
    pub books_all: Option<Link>,
    /// 相談先.
    pub consult: Vec<ContactView>,
    /// 取り組み: councils, indicators, pages.
    pub more: Vec<Item>,
}

/// A main door of the home page.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Door {
    /// Words.
    pub label: String,
    /// Address.
    pub href: String,
    /// Icon.
    pub icon: String,
    /// What is behind it.
    pub text: String,
    /// `66か所`.
    pub count: Option<String>,
}

/// A district on the home page.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct DistrictTile {
    /// Name.
    pub name: String,
    /// ふりがな.
    pub kana: Option<String>,
    /// Page.
    pub href: String,
    /// Towns in it.
    pub towns: Vec<String>,
    /// Number of 通いの場.
    pub gatherings: usize,
    /// Number of サービス.
    pub services: usize,
}
