//! Events and exhibitions.

use super::{ContactView, DateView, Download, Fact, Group, Html, Item, Link, Name, PhotoView};
use serde::Serialize;

/// An exhibition.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ExhibitionPage {
    /// 題.
    pub title: String,
    /// 概要.
    pub summary: Option<String>,
    /// 主催.
    pub organizer: Option<Name>,
    /// 会場と期間, by date.
    pub venues: Vec<VenueView>,
    /// パネル.
    pub panels: Vec<PanelView>,
    /// 写真.
    pub photos: Vec<PhotoView>,
    /// Body.
    pub body: Option<Html>,
    /// Panels as PDF.
    pub files: Vec<Download>,
    /// 問い合わせ先.
    pub contact: Option<ContactView>,
}

/// A venue.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct VenueView {
    /// First day.
    pub from: DateView,
    /// Last day.
    pub to: DateView,
    /// 会場.
    pub place: Name,
    /// 見られる時間.
    pub hours: Option<String>,
    /// 補足.
    pub note: Option<String>,
}

/// A panel.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PanelView {
    /// 題.
    pub title: String,
    /// パネルの文.
    pub text: Option<String>,
    /// もとにした事例.
    pub case: Option<Link>,
}

/// Events: coming and past, and the comparison of those with themes.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct EventsPage {
    /// Heading.
    pub title: String,
    /// A sentence or two.
    pub lead: Option<String>,
    /// これから, これまで.
    pub groups: Vec<Group<Item>>,
    /// くらべる表.
    pub comparison: Option<ComparisonView>,
    /// Exhibitions.
    pub exhibitions: Vec<Item>,
}

/// Events side by side: one row an event, its name set vertically on wide screens.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ComparisonView {
    /// Caption.
    pub caption: String,
    /// Columns (日時, 主題, 方法, 講師, 参加者).
    pub columns: Vec<String>,
    /// Rows.
    pub rows: Vec<ComparisonRow>,
}

/// An event in the comparison.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ComparisonRow {
    /// Event.
    pub name: Name,
    /// One a column; empty prints ―.
    pub cells: Vec<String>,
}

/// An event.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct EventPage {
    /// 名称.
    pub title: String,
    /// ふりがな.
    pub kana: Option<String>,
    /// 種類.
    pub kind: Option<String>,
    /// 概要.
    pub summary: Option<String>,
    /// The day is over.
    pub past: bool,
    /// 日時, 場所, 主題, 方法, 講師, 対象, 申し込み …
    pub facts: Vec<Fact>,
    /// プログラム.
    pub program: Vec<ProgramView>,
    /// やさしい日本語.
    pub easy: Option<String>,
    /// 写真.
    pub photos: Vec<PhotoView>,
    /// Body.
    pub body: Option<Html>,
    /// Calendar file.
    pub actions: Vec<super::Action>,
    /// 問い合わせ先.
    pub contact: Option<ContactView>,
}

/// 催しの中の1つ.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ProgramView {
    /// 種類.
    pub kind: Option<String>,
    /// 題.
    pub title: String,
    /// だれが.
    pub who: Option<String>,
}
