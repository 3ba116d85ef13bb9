//! Prose pages, notices, documents, and the pages about the site itself.

use super::{ContactView, DateView, Download, Fact, Html, Item, Link, Name, PhotoView};
use serde::Serialize;

/// 404.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct NotFoundPage {
    /// Where to go on.
    pub links: Vec<Link>,
}

/// What stands there when a page is not on the device and there is no network (`offline.html`). The pages that are
/// there are written into it when all of them are known (`output::offline`).
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct OfflinePage {
    /// Whom to call.
    pub contacts: Vec<ContactView>,
}

/// A page of prose.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ProsePage {
    /// 題.
    pub title: String,
    /// 概要.
    pub summary: Option<String>,
    /// Headings, for このページの内容 (shown from three on).
    pub toc: Vec<Link>,
    /// やさしい日本語.
    pub easy: Option<String>,
    /// 写真.
    pub photos: Vec<PhotoView>,
    /// Prose.
    pub body: Html,
    /// Other pages.
    pub related: Vec<Item>,
}

/// A notice.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct NoticePage {
    /// 題.
    pub title: String,
    /// 種類.
    pub kind: String,
    /// 急ぎ.
    pub urgent: bool,
    /// 知らせた日.
    pub date: DateView,
    /// 休み・変更の期間, in words.
    pub period: Option<String>,
    /// 概要.
    pub summary: String,
    /// 関係するページ.
    pub targets: Vec<Item>,
    /// やさしい日本語.
    pub easy: Option<String>,
    /// 写真.
    pub photos: Vec<PhotoView>,
    /// Body.
    pub body: Option<Html>,
}

/// A document.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct DocumentPage {
    /// 題.
    pub title: String,
    /// 種類.
    pub kind: String,
    /// 資料のしるし.
    pub label: Option<String>,
    /// 概要.
    pub summary: Option<String>,
    /// 年度, 発行者, 手に入れ方.
    pub facts: Vec<Fact>,
    /// Files.
    pub files: Vec<Download>,
    /// 資料のあるページ.
    pub url: Option<Link>,
    /// やさしい日本語.
    pub easy: Option<String>,
    /// 写真.
    pub photos: Vec<PhotoView>,
    /// Body.
    pub body: Option<Html>,
    /// Where it was used (meetings …).
    pub used_in: Vec<Link>,
}

/// このガイドについて.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct AboutPage {
    /// Title of the guide.
    pub title: String,
    /// Description.
    pub description: String,
    /// Said on invented towns.
    pub fictional: Option<String>,
    /// 作った人, 更新日, のせている数 …
    pub facts: Vec<Fact>,
    /// 出典, all of them.
    pub sources: Vec<super::SourceView>,
    /// ことわり書き.
    pub disclaimers: Vec<String>,
    /// How it is made.
    pub made: Vec<String>,
    /// Open data, feeds, books.
    pub downloads: Vec<Download>,
    /// 方針など.
    pub links: Vec<Name>,
}
