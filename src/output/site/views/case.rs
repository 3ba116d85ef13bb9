//! Case studies and the collections they stand in.

use super::{
    ContactView, Download, Fact, FilterGroup, Html, Item, Link, Name, NumberView, PhotoView, SectionView,
    VoiceView,
};
use serde::Serialize;

/// 事例, all or those of a theme, an edition or a district.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CasesPage {
    /// Heading.
    pub title: String,
    /// A sentence or two.
    pub lead: Option<String>,
    /// How many.
    pub count: String,
    /// What the list is narrowed to.
    pub narrowed: Option<super::Narrowed>,
    /// テーマ, 版, 地区.
    pub filters: Vec<FilterGroup>,
    /// Cases.
    pub cases: Vec<Item>,
    /// 事例集.
    pub collections: Vec<Item>,
}

/// A case study.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CasePage {
    /// 題.
    pub title: String,
    /// 副題.
    pub subtitle: Option<String>,
    /// テーマ, with their lists.
    pub themes: Vec<Link>,
    /// 概要.
    pub overview: String,
    /// The main picture.
    pub photo: Option<PhotoView>,
    /// 3行でわかる.
    pub points: Vec<String>,
    /// 団体, 地区, 場所, 年度.
    pub facts: Vec<Fact>,
    /// やさしい日本語.
    pub easy: Option<String>,
    /// Questions with their answers.
    pub sections: Vec<SectionView>,
    /// 成果 in words.
    pub results: Option<Html>,
    /// 成果 in numbers.
    pub numbers: Vec<NumberView>,
    /// 声.
    pub voices: Vec<VoiceView>,
    /// Body (その後 …).
    pub body: Option<Html>,
    /// More pictures.
    pub photos: Vec<PhotoView>,
    /// 協力した団体.
    pub partners: Vec<Name>,
    /// 関係する通いの場・サービス.
    pub resources: Vec<Item>,
    /// 関係する事例.
    pub related: Vec<Item>,
    /// 事例集, パネル展 it stands in.
    pub appears_in: Vec<Link>,
    /// 問い合わせ先.
    pub contact: Option<ContactView>,
}

/// An edition of a case collection.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CollectionPage {
    /// 題.
    pub title: String,
    /// `第2版`.
    pub edition: Option<String>,
    /// 資料のしるし.
    pub label: Option<String>,
    /// 概要.
    pub summary: Option<String>,
    /// 発行, 発行者, 頻度.
    pub facts: Vec<Fact>,
    /// The booklet.
    pub files: Vec<Download>,
    /// The edition before.
    pub base: Option<Link>,
    /// 変わったこと.
    pub changes: Option<String>,
    /// 新しくのせた事例.
    pub added: Vec<Name>,
    /// のせなくなった事例.
    pub removed: Vec<Name>,
    /// Body.
    pub body: Option<Html>,
    /// 事例, in order.
    pub cases: Vec<Item>,
    /// Other editions.
    pub editions: Vec<Item>,
}
