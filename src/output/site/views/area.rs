//! Districts, places, organizations.

use super::{Card, ContactView, Fact, Html, Item, Link, Name, NumberView, PhotoView, VerifiedView};
use serde::Serialize;

/// A district.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct DistrictPage {
    /// Name.
    pub name: String,
    /// ふりがな.
    pub kana: Option<String>,
    /// Name of the system it belongs to.
    pub system: String,
    /// 概要.
    pub summary: Option<String>,
    /// 目指す姿.
    pub vision: Option<String>,
    /// 相談先.
    pub offices: Vec<ContactView>,
    /// 人口, 高齢化率 …
    pub profile: Vec<NumberView>,
    /// `令和8年4月1日現在`.
    pub profile_at: Option<String>,
    /// 町名.
    pub towns: Vec<String>,
    /// Areas of other systems that share towns with it.
    pub overlaps: Vec<Overlap>,
    /// Map with the list of places.
    pub map: Option<super::MapGroup>,
    /// What is held on which weekday.
    pub weekdays: Vec<super::WeekdayRow>,
    /// The district's calendar.
    pub calendar: Option<Link>,
    /// 通いの場.
    pub gatherings: Vec<Card>,
    /// Longer list of them, where the cards are only some.
    pub gatherings_all: Option<Link>,
    /// サービス.
    pub services: Vec<Item>,
    /// Longer list of them.
    pub services_all: Option<Link>,
    /// 困りごと with nothing that answers them here.
    pub gaps: Option<Link>,
    /// 協議体 and コーディネーター.
    pub councils: Vec<Item>,
    /// 事例.
    pub cases: Vec<Item>,
    /// Dialogues, issues, events of the district.
    pub reading: Vec<Item>,
    /// Body.
    pub body: Option<Html>,
}

/// An area of another system and the towns it shares.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Overlap {
    /// System (担当区域).
    pub system: String,
    /// Area.
    pub name: Name,
    /// Shared towns.
    pub towns: Vec<String>,
}

/// All districts, by system.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct DistrictsPage {
    /// Heading.
    pub title: String,
    /// A sentence or two.
    pub lead: Option<String>,
    /// Systems.
    pub systems: Vec<SystemView>,
    /// From a town's name to its offices.
    pub towns: Option<Link>,
}

/// A way to divide the town.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct SystemView {
    /// Anchor.
    pub id: String,
    /// Name.
    pub label: String,
    /// 説明.
    pub about: Option<String>,
    /// Said when the guide knows only some of the districts.
    pub partial: Option<String>,
    /// Districts.
    pub districts: Vec<DistrictRow>,
}

/// A district in a list.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct DistrictRow {
    /// Name and page.
    pub name: Name,
    /// ふりがな.
    pub kana: Option<String>,
    /// 概要.
    pub summary: Option<String>,
    /// 相談先.
    pub office: Option<ContactView>,
    /// 町名.
    pub towns: Vec<String>,
    /// `通いの場 12`, `サービス 8`.
    pub meta: Vec<String>,
}

/// A place.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PlacePage {
    /// Name.
    pub name: String,
    /// ふりがな.
    pub kana: Option<String>,
    /// 種類.
    pub kind: Option<String>,
    /// 概要.
    pub summary: Option<String>,
    /// 確認印.
    pub verified: Option<VerifiedView>,
    /// 住所, 行き方, 駐車場, 開館時間, 設備 …
    pub facts: Vec<Fact>,
    /// The place's own telephone.
    pub contact: Option<ContactView>,
    /// やさしい日本語.
    pub easy: Option<String>,
    /// 写真.
    pub photos: Vec<PhotoView>,
    /// Map.
    pub map: Option<super::MapView>,
    /// Body.
    pub body: Option<Html>,
    /// 通いの場 held here.
    pub gatherings: Vec<Card>,
    /// サービス found here.
    pub services: Vec<Item>,
    /// Events and exhibitions here.
    pub events: Vec<Item>,
}

/// An organization.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct OrganizationPage {
    /// Name.
    pub name: String,
    /// ふりがな.
    pub kana: Option<String>,
    /// 種類.
    pub kind: String,
    /// 概要.
    pub summary: Option<String>,
    /// 確認印.
    pub verified: Option<VerifiedView>,
    /// 役割, 担当地区, 上の団体, 法人番号 …
    pub facts: Vec<Fact>,
    /// 問い合わせ先.
    pub contact: Option<ContactView>,
    /// やさしい日本語.
    pub easy: Option<String>,
    /// 写真.
    pub photos: Vec<PhotoView>,
    /// Body.
    pub body: Option<Html>,
    /// 通いの場 it runs.
    pub gatherings: Vec<Card>,
    /// サービス it provides.
    pub services: Vec<Item>,
    /// 協議体 it sits in.
    pub councils: Vec<Item>,
    /// 事例.
    pub cases: Vec<Item>,
}
