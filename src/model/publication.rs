//! Case, case collection, newsletter, issue, exhibition, document, page, notice, need, dialogue.

use super::era::FiscalYear;
use super::plain::*;
use super::schedule::TimeSpan;
use super::{Contact, Id, Key, Meta, OrganizationUse, PlaceUse};
use crate::markdown::Document as Markdown;
use jiff::civil::Date;

/// 事例
#[derive(Debug, Clone)]
pub struct Case {
    /// Shared part. The overview is its summary.
    pub meta: Meta,
    /// Second title.
    pub subtitle: Option<String>,
    /// Who did it.
    pub organization: OrganizationUse,
    /// Council.
    pub council: Option<Id>,
    /// District.
    pub district: Option<Id>,
    /// Fiscal year.
    pub fiscal_year: FiscalYear,
    /// Where, in words.
    pub place: String,
    /// Themes.
    pub themes: Vec<String>,
    /// Words for search.
    pub keywords: Vec<String>,
    /// Three lines.
    pub points: Vec<String>,
    /// Questions and answers, in the order of GIF 451-3; only what was answered.
    pub story: Vec<Answer>,
    /// Results in words.
    pub results: Markdown,
    /// Results in numbers.
    pub numbers: Vec<Figure>,
    /// Partners.
    pub partners: Vec<OrganizationUse>,
    /// Related cases.
    pub related: Vec<Id>,
    /// Gatherings.
    pub gatherings: Vec<Id>,
    /// Services.
    pub services: Vec<Id>,
    /// Voices.
    pub voices: Vec<Voice>,
    /// Whom to call.
    pub contact: Contact,
    /// Published on.
    pub published: Option<Date>,
}

/// One answered question of a case.
#[derive(Debug, Clone)]
pub struct Answer {
    /// Item of GIF 451-3, as the key in the file.
    pub item: &'static str,
    /// Question for readers.
    pub question: &'static str,
    /// Answer.
    pub answer: Markdown,
}

/// 事例集の1つの版
#[derive(Debug, Clone)]
pub struct Collection {
    /// Shared part.
    pub meta: Meta,
    /// Edition.
    pub edition: Option<i64>,
    /// When, as written.
    pub published: Option<String>,
    /// Publisher.
    pub publisher: Option<String>,
    /// Edition before.
    pub base: Option<Id>,
    /// What changed, in words.
    pub changes: Option<String>,
    /// 参考資料1 …
    pub label: Option<String>,
    /// How often, as written.
    pub frequency: Option<String>,
    /// Cases in order.
    pub cases: Vec<Id>,
}

/// 広報紙
#[derive(Debug, Clone)]
pub struct Newsletter {
    /// Shared part.
    pub meta: Meta,
    /// Full title.
    pub full_title: Option<String>,
    /// Publisher.
    pub publisher: String,
    /// Times a year.
    pub per_year: Option<i64>,
    /// Note on frequency.
    pub frequency_note: Option<String>,
    /// Where it goes.
    pub scope: Option<String>,
    /// Topics.
    pub topics: Vec<String>,
    /// Masthead.
    pub masthead: Option<Masthead>,
}

/// 広報紙の1号
#[derive(Debug, Clone)]
pub struct Issue {
    /// Shared part.
    pub meta: Meta,
    /// Own title.
    pub name: Option<String>,
    /// Series.
    pub series: Id,
    /// Number.
    pub no: i64,
    /// Day.
    pub date: Date,
    /// Period in words.
    pub period: Option<String>,
    /// District.
    pub district: Option<Id>,
    /// Text before the first article.
    pub opening: Markdown,
    /// Articles in the order of the paper.
    pub articles: Vec<Article>,
    /// Corrections.
    pub errata: Vec<Erratum>,
    /// PDF below the content folder.
    pub pdf: Option<String>,
}

/// An article.
#[derive(Debug, Clone)]
pub struct Article {
    /// Headline.
    pub title: String,
    /// Kind.
    pub kind: ArticleKind,
    /// Set vertically in print.
    pub vertical: bool,
    /// Records it is about.
    pub refs: Vec<Key>,
    /// Text.
    pub body: Markdown,
}

/// A correction.
#[derive(Debug, Clone, PartialEq)]
pub struct Erratum {
    /// Day.
    pub date: Date,
    /// What stood there.
    pub wrong: String,
    /// What is right.
    pub right: String,
    /// Note.
    pub note: Option<String>,
}

/// パネル展示
#[derive(Debug, Clone)]
pub struct Exhibition {
    /// Shared part.
    pub meta: Meta,
    /// Organizer.
    pub organizer: Option<OrganizationUse>,
    /// Where and when.
    pub venues: Vec<Venue>,
    /// Panels.
    pub panels: Vec<Panel>,
    /// Whom to call.
    pub contact: Option<Contact>,
}

/// A venue of an exhibition.
#[derive(Debug, Clone, PartialEq)]
pub struct Venue {
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// Place.
    pub place: PlaceUse,
    /// Hours.
    pub hours: Option<String>,
    /// Note.
    pub note: Option<String>,
}

/// A panel.
#[derive(Debug, Clone, PartialEq)]
pub struct Panel {
    /// Title.
    pub title: String,
    /// Case it was made from.
    pub case: Option<Id>,
    /// Text.
    pub text: Option<String>,
}

/// 資料
#[derive(Debug, Clone)]
pub struct Document {
    /// Shared part.
    pub meta: Meta,
    /// Kind.
    pub kind: DocumentKind,
    /// Fiscal year.
    pub fiscal_year: Option<FiscalYear>,
    /// Publisher.
    pub publisher: Option<String>,
    /// 別紙, 参考資料1 …
    pub label: Option<String>,
    /// File below the content folder.
    pub file: Option<String>,
    /// Page.
    pub url: Option<String>,
    /// How to get it.
    pub availability: Option<String>,
}

/// 読み物
#[derive(Debug, Clone)]
pub struct Page {
    /// Shared part.
    pub meta: Meta,
    /// Position in the list of activities; absent = not listed.
    pub order: Option<i64>,
}

/// お知らせ
#[derive(Debug, Clone)]
pub struct Notice {
    /// Shared part.
    pub meta: Meta,
    /// Kind.
    pub kind: NoticeKind,
    /// Day of the notice.
    pub date: Date,
    /// Records it is about.
    pub targets: Vec<Key>,
    /// First day it speaks of.
    pub from: Option<Date>,
    /// Last day it speaks of.
    pub to: Option<Date>,
    /// Days on which it is held instead, sorted.
    pub dates: Vec<Date>,
    /// Times instead of the usual ones.
    pub times: Vec<TimeSpan>,
    /// Place instead of the usual one.
    pub place: Option<PlaceUse>,
    /// Shown above every page.
    pub urgent: bool,
}

impl Notice {
    /// Whether what is held in its stretch of time is held on other days instead.
    pub fn moves_days(&self) -> bool {
        self.kind == NoticeKind::変更 && !self.dates.is_empty()
    }
}

/// 困りごと
#[derive(Debug, Clone)]
pub struct Need {
    /// Shared part.
    pub meta: Meta,
    /// Group.
    pub group: String,
    /// Position in lists.
    pub order: Option<i64>,
    /// Examples.
    pub examples: Vec<String>,
    /// Categories of gatherings that answer it.
    pub gathering_categories: Vec<String>,
    /// Categories of services that answer it.
    pub service_categories: Vec<String>,
}

/// 対話の記録
#[derive(Debug, Clone)]
pub struct Dialogue {
    /// Shared part.
    pub meta: Meta,
    /// Day.
    pub date: Option<Date>,
    /// Place.
    pub place: Option<PlaceUse>,
    /// District.
    pub district: Option<Id>,
    /// Council.
    pub council: Option<Id>,
    /// The question.
    pub question: String,
    /// Kind.
    pub kind: DialogueKind,
    /// Who, in words.
    pub participants: Option<String>,
    /// Voices.
    pub voices: Vec<Voice>,
    /// What they have in common.
    pub common_points: Vec<String>,
    /// The story that came of it.
    pub story: Markdown,
    /// Next steps.
    pub next: Vec<String>,
}
