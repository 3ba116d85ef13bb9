//! Newsletters: series, issues, articles.

use super::{DateView, Download, Fact, Html, Item, Link, PhotoView};
use serde::Serialize;

/// 広報紙.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct NewslettersPage {
    /// Heading.
    pub title: String,
    /// A sentence or two.
    pub lead: Option<String>,
    /// Series with their newest issues.
    pub series: Vec<SeriesView>,
}

/// A series in the list.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct SeriesView {
    /// Title and page.
    pub title: Link,
    /// ふりがな.
    pub kana: Option<String>,
    /// 発行者.
    pub publisher: String,
    /// `年3回`.
    pub frequency: Option<String>,
    /// 概要.
    pub summary: Option<String>,
    /// Newest issues.
    pub issues: Vec<Item>,
}

/// A series.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct SeriesPage {
    /// 題字.
    pub masthead: MastheadView,
    /// 正式な題.
    pub full_title: Option<String>,
    /// 概要.
    pub summary: Option<String>,
    /// 発行者, 頻度, 配る範囲, とりあげること.
    pub facts: Vec<Fact>,
    /// Atom feed.
    pub feed: Option<Link>,
    /// Body.
    pub body: Option<Html>,
    /// Issues by year, newest first.
    pub years: Vec<super::Group<Item>>,
    /// What is said when the guide holds no issue.
    pub empty: Option<String>,
}

/// 題字.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MastheadView {
    /// 題.
    pub title: String,
    /// ふりがな.
    pub kana: Option<String>,
    /// 題字の下の一言.
    pub tagline: Option<String>,
    /// 縦.
    pub vertical: bool,
    /// Class that the guide's own colours give a colour to (`mast-tetotote`).
    pub class: Option<String>,
}

/// An issue.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct IssuePage {
    /// 題字.
    pub masthead: MastheadView,
    /// The series' page.
    pub series: Link,
    /// `第17号`.
    pub number: String,
    /// この号の題.
    pub title: Option<String>,
    /// 発行日.
    pub date: DateView,
    /// 対象の期間.
    pub period: Option<String>,
    /// 発行者.
    pub publisher: String,
    /// 地区.
    pub district: Option<Link>,
    /// 概要.
    pub summary: Option<String>,
    /// Prose before the first article.
    pub intro: Option<Html>,
    /// Articles.
    pub articles: Vec<ArticleView>,
    /// お詫びと訂正.
    pub errata: Vec<ErratumView>,
    /// 紙面.
    pub pdf: Option<Download>,
    /// Pictures that stand in no article.
    pub photos: Vec<PhotoView>,
    /// The issue before.
    pub previous: Option<Link>,
    /// The issue after.
    pub next: Option<Link>,
}

/// An article.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ArticleView {
    /// Anchor.
    pub id: String,
    /// 見出し.
    pub title: String,
    /// 特集, 紹介 …
    pub kind: Option<String>,
    /// Set vertically on paper: the web sets it vertically on wide screens.
    pub vertical: bool,
    /// Prose without the heading.
    pub html: Html,
    /// 関係するページ.
    pub refs: Vec<Link>,
}

/// お詫びと訂正の1つ.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ErratumView {
    /// Day.
    pub date: DateView,
    /// 誤り.
    pub wrong: String,
    /// 正.
    pub right: String,
    /// 補足.
    pub note: Option<String>,
}
