//! Needs, the matrix of needs and districts, dialogues.

use super::{Card, DateView, Fact, FilterGroup, Group, Html, Item, Link, Name, PhotoView, VoiceView};
use serde::Serialize;

/// 困りごとから探す.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct NeedsPage {
    /// Heading.
    pub title: String,
    /// A sentence or two.
    pub lead: Option<String>,
    /// Groups of needs.
    pub groups: Vec<Group<NeedView>>,
    /// The matrix.
    pub matrix: Option<Link>,
    /// Where to ask.
    pub consult: Option<Link>,
}

/// A need in the list.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct NeedView {
    /// 困りごと.
    pub label: String,
    /// Page.
    pub href: String,
    /// 例.
    pub examples: Vec<String>,
    /// What answers it: `通いの場 12か所`, `サービス 4件`; empty prints 空白.
    pub answers: Vec<String>,
}

/// A need.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct NeedPage {
    /// 困りごと.
    pub label: String,
    /// まとまり.
    pub group: String,
    /// 概要.
    pub summary: Option<String>,
    /// 例.
    pub examples: Vec<String>,
    /// やさしい日本語.
    pub easy: Option<String>,
    /// Body.
    pub body: Option<Html>,
    /// 地区ごとの数.
    pub districts: Vec<MatrixCellView>,
    /// 通いの場.
    pub gatherings: Vec<Card>,
    /// サービス.
    pub services: Vec<Card>,
    /// 事例.
    pub cases: Vec<Item>,
    /// Where to ask.
    pub consult: Option<Link>,
}

/// ニーズと社会資源の対応表.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MatrixPage {
    /// Heading.
    pub title: String,
    /// A sentence or two.
    pub lead: Option<String>,
    /// Other district systems.
    pub filters: Vec<FilterGroup>,
    /// Columns: districts.
    pub columns: Vec<Name>,
    /// Groups of rows.
    pub groups: Vec<Group<MatrixRowView>>,
    /// Number of empty cells.
    pub gaps: usize,
    /// Number of all cells.
    pub cells: usize,
}

/// A need in every district.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MatrixRowView {
    /// Need.
    pub need: Name,
    /// One a column.
    pub cells: Vec<MatrixCellView>,
    /// Services offered everywhere in the town.
    pub whole: usize,
    /// Answers anywhere.
    pub total: usize,
}

/// A need in a district.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MatrixCellView {
    /// District (the narrow layout names it in each cell).
    pub district: String,
    /// How many of the district's own answer it; 0 is 空白.
    pub count: usize,
    /// List of them.
    pub href: Option<String>,
}

/// 対話の記録.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct DialoguePage {
    /// 題.
    pub title: String,
    /// 共通項探し, ストーリー探し.
    pub kind: String,
    /// 問い.
    pub question: String,
    /// 概要.
    pub summary: Option<String>,
    /// 開いた日, 場所, 参加者, 協議体.
    pub facts: Vec<Fact>,
    /// 開いた日.
    pub date: Option<DateView>,
    /// 声.
    pub voices: Vec<VoiceView>,
    /// 共通項.
    pub common_points: Vec<String>,
    /// ストーリー.
    pub story: Option<Html>,
    /// 次にすること.
    pub next: Vec<String>,
    /// 写真.
    pub photos: Vec<PhotoView>,
    /// Body.
    pub body: Option<Html>,
    /// 関係するページ.
    pub related: Vec<Item>,
}
