//! Coordinator, council, meeting, event, indicator, budget.

use super::era::{FiscalYear, PointInTime};
use super::plain::*;
use super::{Contact, Id, Meta, OrganizationUse, Person, PlaceUse};
use crate::markdown::Document;
use jiff::civil::Date;

/// 生活支援コーディネーター
#[derive(Debug, Clone)]
pub struct Coordinator {
    /// Shared part.
    pub meta: Meta,
    /// Layer.
    pub layer: i64,
    /// Districts in charge of.
    pub districts: Vec<Id>,
    /// How many persons.
    pub count: Option<i64>,
    /// Employer.
    pub employer: Option<OrganizationUse>,
    /// How placed.
    pub arrangement: Vec<Arrangement>,
    /// Since, as written.
    pub since: Option<String>,
    /// Fiscal year of placement, as written.
    pub fiscal_year: Option<String>,
    /// Qualifications.
    pub qualifications: Vec<String>,
    /// The person; absent where there is no consent.
    pub person: Option<Person>,
    /// Whom to call.
    pub contact: Option<Contact>,
}

/// 協議体
#[derive(Debug, Clone)]
pub struct Council {
    /// Shared part.
    pub meta: Meta,
    /// Layer.
    pub layer: i64,
    /// Districts.
    pub districts: Vec<Id>,
    /// Since, as written.
    pub since: Option<String>,
    /// Own body or an existing one.
    pub body_kind: Option<BodyKind>,
    /// Name of the existing body.
    pub body: Option<String>,
    /// Members.
    pub members: Vec<Member>,
    /// "and others" follows.
    pub members_etc: bool,
    /// In the lead.
    pub leads: Option<OrganizationUse>,
    /// Supporting.
    pub supports: Option<OrganizationUse>,
    /// Roles.
    pub roles: Vec<String>,
    /// How often, as written.
    pub frequency: Option<String>,
    /// Activities by fiscal year, newest first.
    pub years: Vec<CouncilYear>,
    /// Whom to call.
    pub contact: Option<Contact>,
}

/// One member of a council.
#[derive(Debug, Clone, PartialEq)]
pub struct Member {
    /// Kind of body: a column of the composition table.
    pub kind: String,
    /// The organization.
    pub organization: Option<Id>,
    /// Persons.
    pub count: Option<i64>,
    /// Note.
    pub note: Option<String>,
}

/// A council's year.
#[derive(Debug, Clone)]
pub struct CouncilYear {
    /// Fiscal year.
    pub fiscal_year: FiscalYear,
    /// What was done.
    pub activities: Document,
    /// Number of meetings.
    pub meetings: Option<i64>,
    /// Note on the number.
    pub note: Option<String>,
}

/// 会議
#[derive(Debug, Clone)]
pub struct Meeting {
    /// Shared part.
    pub meta: Meta,
    /// Own name, where it differs from the council's.
    pub name: Option<String>,
    /// Council.
    pub council: Id,
    /// Fiscal year.
    pub fiscal_year: FiscalYear,
    /// Number within the year.
    pub no: Option<i64>,
    /// Held how.
    pub format: Option<MeetingFormat>,
    /// Day.
    pub date: Option<Date>,
    /// Time, as written.
    pub time: Option<String>,
    /// Place.
    pub place: Option<PlaceUse>,
    /// Agenda.
    pub agenda: Vec<AgendaItem>,
    /// Discussion.
    pub discussion: Vec<AgendaItem>,
    /// Attendance.
    pub attendance: Option<Attendance>,
    /// Papers.
    pub documents: Vec<Paper>,
}

/// A paper handed out.
#[derive(Debug, Clone, PartialEq)]
pub struct Paper {
    /// 資料1, 別紙 …
    pub label: String,
    /// Title.
    pub title: String,
    /// Record.
    pub document: Option<Id>,
}

/// 催し
#[derive(Debug, Clone)]
pub struct Event {
    /// Shared part.
    pub meta: Meta,
    /// Kind in words.
    pub kind: Option<String>,
    /// First (or only) day.
    pub date: Date,
    /// Last day.
    pub until: Option<Date>,
    /// Time, as written.
    pub time: Option<String>,
    /// Theme.
    pub theme: Option<String>,
    /// Method.
    pub method: Option<String>,
    /// Speaker.
    pub speaker: Option<String>,
    /// Title of the lecture.
    pub lecture: Option<String>,
    /// Parts.
    pub program: Vec<EventProgram>,
    /// Who took part.
    pub participants: Option<String>,
    /// How many.
    pub participant_count: Option<i64>,
    /// Place.
    pub place: Option<PlaceUse>,
    /// Organizer.
    pub organizer: Option<OrganizationUse>,
    /// For whom.
    pub target: Option<String>,
    /// Booking.
    pub booking: Option<Booking>,
    /// Whom to call.
    pub contact: Option<Contact>,
}

/// 指標
#[derive(Debug, Clone)]
pub struct Indicator {
    /// Shared part.
    pub meta: Meta,
    /// Unit.
    pub unit: String,
    /// Council.
    pub council: Option<Id>,
    /// Values, oldest first.
    pub points: Vec<IndicatorPoint>,
    /// Target.
    pub target: Option<IndicatorTarget>,
    /// Footnotes.
    pub footnotes: Vec<String>,
    /// Position in lists.
    pub order: Option<i64>,
}

/// One value of an indicator.
#[derive(Debug, Clone)]
pub struct IndicatorPoint {
    /// When.
    pub at: PointInTime,
    /// Value.
    pub value: f64,
    /// Whole.
    pub of: Option<f64>,
    /// Parts.
    pub parts: Vec<IndicatorPart>,
    /// Note.
    pub note: Option<String>,
    /// Summed by us, not in the source.
    pub derived: bool,
}

/// 予算・財源
#[derive(Debug, Clone)]
pub struct Budget {
    /// Shared part.
    pub meta: Meta,
    /// Fiscal year.
    pub fiscal_year: Option<FiscalYear>,
    /// Unit of the amounts.
    pub unit: String,
    /// Column heads.
    pub columns: Vec<String>,
    /// Rows.
    pub rows: Vec<BudgetLine>,
    /// Shares.
    pub funding: Vec<Funding>,
    /// Footnotes.
    pub footnotes: Vec<String>,
}

/// A row of a budget.
#[derive(Debug, Clone)]
pub struct BudgetLine {
    /// Head.
    pub label: String,
    /// Amount in the budget's unit.
    pub amount: Option<f64>,
    /// Formula in words.
    pub formula: Option<String>,
    /// Cells of a table in words.
    pub cells: Vec<Document>,
    /// Note.
    pub note: Option<String>,
}
