//! Councils, their composition, meetings, coordinators.

use super::{ContactView, DateView, Fact, Html, Item, Link, Name, PhotoView};
use serde::Serialize;

/// 協議体, by layer.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CouncilsPage {
    /// Heading.
    pub title: String,
    /// A sentence or two.
    pub lead: Option<String>,
    /// 会議の記録, コーディネーター …
    pub links: Vec<Link>,
    /// Layers, 1 first.
    pub layers: Vec<LayerView>,
}

/// A layer.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct LayerView {
    /// Number.
    pub n: i64,
    /// 第1層協議体.
    pub name: String,
    /// `市全域`, `地区（5）`.
    pub unit: Option<String>,
    /// 説明.
    pub about: Option<Html>,
    /// Councils.
    pub councils: Vec<Item>,
    /// 構成団体の表.
    pub composition: Option<CompositionView>,
}

/// Councils × kinds of member: a table on wide screens, a list on narrow ones.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CompositionView {
    /// Columns.
    pub kinds: Vec<String>,
    /// Rows.
    pub rows: Vec<CompositionRowView>,
}

/// A council and its members.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CompositionRowView {
    /// 協議体 (short name: the district).
    pub council: Name,
    /// One a column.
    pub cells: Vec<Option<MemberMark>>,
    /// 構成団体のあとに「など」が付く.
    pub etc: bool,
}

/// A ◯ in the table.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MemberMark {
    /// 人数.
    pub count: Option<i64>,
    /// 補足.
    pub note: Option<String>,
}

/// A council.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CouncilPage {
    /// Name.
    pub name: String,
    /// ふりがな.
    pub kana: Option<String>,
    /// 第2層協議体.
    pub layer: String,
    /// 概要.
    pub summary: Option<String>,
    /// 地区, 設置, 開催, 中心となる団体 …
    pub facts: Vec<Fact>,
    /// 役割.
    pub roles: Vec<String>,
    /// 構成団体.
    pub members: Vec<MemberView>,
    /// 「など」.
    pub members_etc: bool,
    /// 写真.
    pub photos: Vec<PhotoView>,
    /// Body.
    pub body: Option<Html>,
    /// 年度ごとの活動, newest first.
    pub years: Vec<CouncilYearView>,
    /// 会議, newest first.
    pub meetings: Vec<Item>,
    /// All meetings.
    pub meetings_all: Option<Link>,
    /// コーディネーター.
    pub coordinators: Vec<CoordinatorView>,
    /// 事例.
    pub cases: Vec<Item>,
    /// Dialogues, indicators.
    pub reading: Vec<Item>,
    /// 問い合わせ先.
    pub contact: Option<ContactView>,
}

/// A member of a council.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MemberView {
    /// 団体の種類.
    pub kind: String,
    /// 団体.
    pub organization: Option<Name>,
    /// 人数.
    pub count: Option<i64>,
    /// 補足.
    pub note: Option<String>,
}

/// A council's year.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CouncilYearView {
    /// 年度.
    pub fiscal_year: String,
    /// 活動.
    pub activities: Html,
    /// 会議の回数.
    pub meetings: Option<i64>,
    /// 補足.
    pub note: Option<String>,
}

/// 会議の記録.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MeetingsPage {
    /// Heading.
    pub title: String,
    /// A sentence or two.
    pub lead: Option<String>,
    /// 年度, newest first.
    pub years: Vec<MeetingYear>,
}

/// Meetings of a year.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MeetingYear {
    /// Anchor.
    pub id: String,
    /// 年度.
    pub label: String,
    /// Meetings.
    pub rows: Vec<MeetingRow>,
}

/// A meeting in the log.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MeetingRow {
    /// 協議体.
    pub council: Name,
    /// 第2回 and its page.
    pub name: Name,
    /// 開いた日.
    pub date: Option<DateView>,
    /// 対面, 書面 …
    pub format: Option<String>,
    /// 議題.
    pub agenda: Vec<String>,
    /// 意見交換.
    pub discussion: Vec<String>,
}

/// A meeting.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MeetingPage {
    /// Title.
    pub title: String,
    /// 協議体.
    pub council: Name,
    /// 年度と回.
    pub number: String,
    /// 日時, 場所, 開き方, 出席.
    pub facts: Vec<Fact>,
    /// 議題.
    pub agenda: Vec<AgendaView>,
    /// 意見交換.
    pub discussion: Vec<AgendaView>,
    /// 資料.
    pub documents: Vec<Name>,
    /// 写真.
    pub photos: Vec<PhotoView>,
    /// Body.
    pub body: Option<Html>,
    /// The meeting before.
    pub previous: Option<Link>,
    /// The meeting after.
    pub next: Option<Link>,
}

/// 議題の1つ.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct AgendaView {
    /// 題.
    pub title: String,
    /// 下の項目.
    pub sub: Vec<String>,
}

/// 生活支援コーディネーター.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CoordinatorsPage {
    /// Heading.
    pub title: String,
    /// A sentence or two.
    pub lead: Option<String>,
    /// Layers with their coordinators.
    pub layers: Vec<super::Group<CoordinatorView>>,
}

/// A coordinator.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CoordinatorView {
    /// Anchor.
    pub id: String,
    /// 呼び名.
    pub title: String,
    /// 本人の名前, where consent is given.
    pub person: Option<String>,
    /// 概要.
    pub summary: Option<String>,
    /// 担当, 所属, 置き方, いつから, 資格.
    pub facts: Vec<Fact>,
    /// 問い合わせ先.
    pub contact: Option<ContactView>,
}
