//! Data of the newsletter: masthead, articles in the order of the paper, what comes next, whom to call, corrections.
//!
//! The template only lays out: which picture stands large, which articles are set vertically, which days the calendar
//! has, is decided here.

mod articles;
mod calendar;
mod vertical;

pub use articles::{ArticleData, Format};
pub use calendar::{CalendarData, Day, Month, Row};
pub use vertical::{Line, LineKind, Run, VerticalText};

use crate::guide::Route;
use crate::markdown::Document as Tree;
use crate::model::plain::Direction;
use crate::model::*;
use crate::output::book::body::Node;
use crate::output::book::desk::{ContactData, Desk, Picture, WebPage};
use crate::output::book::text::{Piece, pieces, plain};
use crate::output::common::days::plus;
use jiff::civil::Date;
use serde::Serialize;

/// How long before an issue a correction may be printed in it, where no issue came before it.
const OLD_CORRECTIONS: i64 = 365;

/// Data of the newsletter.
#[derive(Debug, Clone, Serialize)]
pub struct Book {
    /// The record, for remarks: `issue:hohoemi-12`.
    pub record: String,
    /// 題字.
    pub masthead: MastheadData,
    /// 第12号
    pub number: String,
    /// The issue's own title.
    pub name: Option<Vec<Piece>>,
    /// Day, in words.
    pub date: String,
    /// 令和8年度 秋
    pub period: Option<String>,
    /// 発行者.
    pub publisher: Vec<Piece>,
    /// 年2回（4月と10月の1日に発行します）
    pub frequency: Option<String>,
    /// District, where the issue is for one.
    pub district: Option<Vec<Piece>>,
    /// Text before the first article.
    pub opening: Vec<Node>,
    /// Articles in the order of the paper.
    pub articles: Vec<ArticleData>,
    /// Pictures that no article shows.
    pub pictures: Vec<Picture>,
    /// お詫びと訂正: of this issue and, of the one before, what was found since.
    pub errata: Vec<ErratumData>,
    /// What comes next.
    pub calendar: CalendarData,
    /// Whom to call about the newsletter.
    pub contact: ContactData,
    /// The issue on the web.
    pub web: Option<WebPage>,
    /// What the newsletter says of itself: where to send letters and poems.
    pub about: Vec<Node>,
    /// Goes round from house to house (回覧).
    pub goes_round: bool,
}

/// 題字.
#[derive(Debug, Clone, Serialize)]
pub struct MastheadData {
    /// Name of the newsletter.
    pub title: String,
    /// Its full name, where it differs.
    pub full_title: Option<String>,
    /// Set vertically.
    pub vertical: bool,
    /// 題字の下の一言.
    pub tagline: Option<String>,
    /// `#rrggbb`
    pub color: Option<String>,
}

/// A correction.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ErratumData {
    /// 第10号, where it is not this issue.
    pub issue: Option<String>,
    /// Day, in words.
    pub date: String,
    /// What stood there.
    pub wrong: Vec<Piece>,
    /// What is right.
    pub right: Vec<Piece>,
    /// Note.
    pub note: Option<Vec<Piece>>,
}

/// Collects them.
pub fn build(desk: &mut Desk<'_>, issue: &Issue) -> Book {
    let guide = desk.guide;
    let series = guide.get::<Newsletter>(&issue.series);
    let (articles, shown) = articles::build(desk, issue);
    let others: Vec<&Photo> = issue.meta.photos.iter().filter(|photo| !shown.contains(&photo.file)).collect();
    let scope = series.and_then(|it| it.scope.as_deref()).unwrap_or_default();
    Book {
        record: format!("issue:{}", issue.id()),
        masthead: masthead(series, issue),
        number: number(issue),
        name: issue.name.as_deref().map(pieces),
        date: desk.date(issue.date),
        period: issue.period.as_deref().map(plain),
        publisher: series.map(|it| pieces(&it.publisher)).unwrap_or_default(),
        frequency: series.and_then(frequency),
        district: issue.district.as_ref().and_then(|id| guide.get::<District>(id)).map(|it| desk.title(it)),
        opening: text(desk, &issue.opening, &issue.meta),
        articles,
        pictures: others
            .into_iter()
            .filter_map(|it| desk.picture(&issue.meta, it, articles::PICTURE))
            .collect(),
        errata: errata(desk, issue),
        calendar: calendar::build(desk, issue, series),
        contact: contact(desk, series),
        web: desk.web(&Route::entry(&issue.meta.key)),
        about: series.map(|it| text(desk, &it.meta.body, &it.meta)).unwrap_or_default(),
        goes_round: scope.contains("回覧"),
    }
}

/// A text that is no article.
fn text(desk: &mut Desk<'_>, tree: &Tree, meta: &Meta) -> Vec<Node> {
    let mut body = desk.body(tree, meta, articles::PICTURE);
    articles::settle_headings(&mut body, false);
    body
}

fn number(issue: &Issue) -> String {
    format!("第{}号", issue.no)
}

fn masthead(series: Option<&Newsletter>, issue: &Issue) -> MastheadData {
    let title = plain(series.map_or(issue.title(), |it| it.title()));
    let look = series.and_then(|it| it.masthead.as_ref());
    let full = series.and_then(|it| it.full_title.as_deref()).map(plain);
    MastheadData {
        full_title: full.filter(|full| *full != title),
        title,
        vertical: look.is_some_and(|it| it.direction == Direction::縦),
        tagline: look.and_then(|it| it.tagline.as_deref()).map(plain),
        color: look.and_then(|it| it.color.clone()),
    }
}

fn frequency(it: &Newsletter) -> Option<String> {
    let times = it.per_year.map(|times| format!("年{times}回"));
    match (times, it.frequency_note.as_deref().map(plain)) {
        (Some(times), Some(note)) => Some(format!("{times}（{note}）")),
        (times, note) => times.or(note),
    }
}

/// The office that publishes the newsletter; else the guide's.
fn contact(desk: &Desk<'_>, series: Option<&Newsletter>) -> ContactData {
    let publisher = series.map_or("", |it| it.publisher.as_str());
    let found = desk.guide.entries.organizations.iter().find(|it| it.title() == publisher);
    match found.map(|it| desk.office(it)).filter(|it| it.tel.is_some() || it.mail.is_some()) {
        Some(office) => office,
        None => desk.guide_contact(),
    }
}

fn errata(desk: &Desk<'_>, issue: &Issue) -> Vec<ErratumData> {
    let guide = desk.guide;
    let say = |it: &Erratum, of: Option<&Issue>| ErratumData {
        issue: of.map(number),
        date: desk.date(it.date),
        wrong: pieces(&it.wrong),
        right: pieces(&it.right),
        note: it.note.as_deref().map(pieces),
    };
    // Newest first: the one before is the first that is older.
    let all = guide.issues_of(&issue.series);
    let before: Vec<&&Issue> = all.iter().filter(|it| it.date < issue.date).collect();
    let since = |at: usize| -> Date {
        before.get(at + 1).map_or_else(|| plus(issue.date, -OLD_CORRECTIONS), |it| it.date)
    };
    let mut out: Vec<ErratumData> = issue.errata.iter().map(|it| say(it, None)).collect();
    if let Some(last) = before.first() {
        let found = |it: &&Erratum| it.date <= issue.date && it.date > since(0);
        out.extend(last.errata.iter().filter(found).map(|it| say(it, Some(last))));
    }
    out
}
