//! What comes after an issue: events, exhibitions and the next days of what its articles speak of, until the next issue.

use crate::guide::calendar::has_events;
use crate::model::*;
use crate::output::book::desk::Desk;
use crate::output::book::text::{Piece, plain, with_reading};
use crate::output::common::days::{notice_words, plus, range_words, short_date};
use crate::output::common::wording::Speaker;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::Serialize;

/// Months until the next issue, where the series does not say.
const MONTHS: i64 = 3;
/// Days of one gathering or service.
const MOST_OF_ONE: usize = 3;
/// Months with a grid.
const GRIDS: i64 = 4;
/// From this day of a month on, the first grid is of the next.
const LATE: i8 = 10;

/// What comes next.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CalendarData {
    /// 10月〜3月
    pub span: String,
    /// Events and exhibitions by day.
    pub rows: Vec<Row>,
    /// Gatherings and services that the articles speak of, in their order.
    pub regular: Vec<Regular>,
    /// Months to write into, from the first whole one on.
    pub months: Vec<Month>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Row {
    /// 12月5日（土）, 12月1日〜11日
    pub date: String,
    /// Times.
    pub time: Option<String>,
    /// What.
    pub title: Vec<Piece>,
    /// Where.
    pub place: Option<Vec<Piece>>,
    /// 催し, 展示 …
    pub kind: String,
    /// 申し込みがいります　電話 0000-55-0302　しめきり 12月3日（木）
    pub booking: Option<String>,
    /// For whom.
    pub target: Option<String>,
    /// 中止 …
    pub called_off: Option<String>,
    /// For order.
    #[serde(skip)]
    from: Date,
}

/// What takes place regularly.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Regular {
    /// Name.
    pub title: Vec<Piece>,
    /// As written: 毎月第1・第3火曜日 午前10時〜11時30分
    pub schedule: String,
    /// Its next days after the issue, where they are known: 11月18日（水）、25日 …
    pub next: Vec<String>,
    /// Where.
    pub place: Option<Vec<Piece>>,
    /// Telephone.
    pub tel: Option<String>,
}

/// A month as a grid of weeks from Sunday.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Month {
    /// 令和8年12月
    pub title: String,
    /// Weeks.
    pub weeks: Vec<Vec<Day>>,
}

/// A day of a month.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Day {
    /// Day of the month; none outside of it.
    pub day: Option<i8>,
    /// `sunday`, `saturday`, `holiday` or nothing.
    pub class: Option<&'static str>,
    /// Name of the holiday.
    pub holiday: Option<String>,
    /// What begins on it.
    pub entries: Vec<String>,
}

/// What comes after an issue.
pub(super) fn build(desk: &Desk<'_>, issue: &Issue, series: Option<&Newsletter>) -> CalendarData {
    let from = issue.date;
    let per_year = series.and_then(|it| it.per_year).filter(|times| (1..=12).contains(times));
    let months = per_year.map_or(MONTHS, |times| 12 / times);
    let to = from.checked_add(months.months()).map_or(Date::MAX, Date::last_of_month);
    let mut rows = Vec::new();
    rows.extend(desk.guide.entries.events.iter().filter_map(|it| event(desk, it, from, to)));
    for it in &desk.guide.entries.exhibitions {
        rows.extend(it.venues.iter().filter_map(|venue| exhibition(desk, it, venue, from, to)));
    }
    rows.sort_by_key(|row| row.from);
    let months = grids(desk, &rows, from);
    CalendarData { span: span(from, to), rows, regular: regulars(desk, issue, to), months }
}

fn span(from: Date, to: Date) -> String {
    match from.month() == to.month() {
        true => format!("{}月", from.month()),
        false => format!("{}月〜{}月", from.month(), to.month()),
    }
}

fn event(desk: &Desk<'_>, it: &Event, from: Date, to: Date) -> Option<Row> {
    if it.until.unwrap_or(it.date) <= from || it.date > to {
        return None;
    }
    let off = desk.guide.notices_about(&it.meta.key);
    let off = off.into_iter().find(|one| one.kind == plain::NoticeKind::中止);
    Some(Row {
        date: dates(desk, it.date, it.until.unwrap_or(it.date)),
        time: it.time.as_deref().map(plain),
        title: desk.title(it),
        place: it.place.as_ref().and_then(|used| desk.place(used)),
        kind: it.kind.as_deref().map_or_else(|| "催し".to_string(), plain),
        booking: it.booking.as_ref().filter(|booking| booking.required).map(|it| booking_note(desk, it)),
        target: it.target.as_deref().map(plain),
        called_off: off.map(|one| notice_words(desk.words(), one)),
        from: it.date.max(from),
    })
}

/// 申し込みがいります　電話 0000-55-0302　しめきり 12月3日（木）
fn booking_note(desk: &Desk<'_>, booking: &plain::Booking) -> String {
    let tel = booking.tel.as_deref().map(|text| format!("電話 {}", plain(text)));
    let deadline = booking.deadline.as_deref().map(|text| format!("しめきり {}", plain(text)));
    let parts = [Some(desk.word("booking-needed")), tel, deadline];
    parts.into_iter().flatten().collect::<Vec<_>>().join("　")
}

fn exhibition(desk: &Desk<'_>, it: &Exhibition, venue: &Venue, from: Date, to: Date) -> Option<Row> {
    if venue.to <= from || venue.from > to {
        return None;
    }
    Some(Row {
        date: dates(desk, venue.from, venue.to),
        time: venue.hours.as_deref().map(plain),
        title: desk.title(it),
        place: desk.place(&venue.place),
        kind: "展示".into(),
        booking: None,
        target: None,
        called_off: None,
        from: venue.from.max(from),
    })
}

/// What takes place regularly and is spoken of in the articles; what has ended does not.
fn regulars(desk: &Desk<'_>, issue: &Issue, to: Date) -> Vec<Regular> {
    let mut keys: Vec<&Key> = Vec::new();
    for key in issue.articles.iter().flat_map(|it| &it.refs) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    keys.into_iter().filter_map(|key| regular(desk, key, issue.date, to)).collect()
}

fn regular(desk: &Desk<'_>, key: &Key, from: Date, to: Date) -> Option<Regular> {
    let guide = desk.guide;
    let meta = guide.meta(key)?;
    let (schedule, usual, contact, status) = match key.kind {
        Kind::Gathering => {
            let it = guide.get::<Gathering>(&key.id)?;
            (&it.schedule, it.places.first(), &it.contact, it.status)
        }
        Kind::Service => {
            let it = guide.get::<Service>(&key.id)?;
            (it.schedule.as_ref()?, it.place.as_ref(), &it.contact, it.status)
        }
        _ => return None,
    };
    if status == plain::Status::終了 {
        return None;
    }
    Some(Regular {
        title: with_reading(&meta.title, meta.kana.as_deref()),
        schedule: plain(&schedule.text),
        next: next_days(desk, key, from, to),
        place: usual.and_then(|used| desk.place(used)),
        tel: desk.contact(contact).tel,
    })
}

/// Its next days after an issue; those of an issue before the days that the guide counts are not known.
fn next_days(desk: &Desk<'_>, key: &Key, from: Date, to: Date) -> Vec<String> {
    let guide = desk.guide;
    let Some(agenda) = guide.agenda(key).filter(|it| has_events(it.kind)) else { return Vec::new() };
    if from < *guide.horizon().start() {
        return Vec::new();
    }
    let mut days: Vec<Date> = agenda.sessions.iter().map(|it| it.date).collect();
    days.retain(|day| *day > from && *day <= to);
    days.dedup();
    days.into_iter().take(MOST_OF_ONE).map(|day| short_date(desk.words(), day)).collect()
}

/// 12月5日（土）, 12月1日〜11日
fn dates(desk: &Desk<'_>, from: Date, to: Date) -> String {
    range_words(desk.words(), from, to)
}

fn grids(desk: &Desk<'_>, rows: &[Row], from: Date) -> Vec<Month> {
    let first = from.first_of_month();
    let first = if from.day() >= LATE { first.saturating_add(1.month()) } else { first };
    (0..GRIDS).map(|number| month(desk, rows, first.saturating_add(number.months()))).collect()
}

fn month(desk: &Desk<'_>, rows: &[Row], first: Date) -> Month {
    let start = plus(first, -i64::from(first.weekday().to_sunday_zero_offset()));
    let day = |date: Date| {
        let is_in = date.first_of_month() == first;
        let holiday = desk.guide.holiday(date).filter(|_| is_in);
        let class = match (&holiday, date.weekday()) {
            (Some(_), _) => Some("holiday"),
            (None, Weekday::Sunday) => Some("sunday"),
            (None, Weekday::Saturday) => Some("saturday"),
            _ => None,
        };
        let held = rows.iter().filter(|row| is_in && row.from == date && row.called_off.is_none());
        Day {
            day: is_in.then(|| date.day()),
            class,
            holiday,
            entries: held.map(|row| row.title.iter().map(|piece| piece.0.as_str()).collect()).collect(),
        }
    };
    let weeks = (0..6).map(|week| plus(start, week * 7)).filter(|sunday| *sunday <= first.last_of_month());
    Month {
        title: era::format_month(first, desk.guide.config.dates),
        weeks: weeks.map(|sunday| (0..7).map(|number| day(plus(sunday, number))).collect()).collect(),
    }
}
