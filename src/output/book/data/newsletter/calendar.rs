//! What comes after an issue: events, exhibitions and the next days of what its articles speak of, until the next issue.

use crate::guide::calendar::{Session, SessionPlace, has_events};
use crate::model::*;
use crate::output::book::desk::Desk;
use crate::output::book::text::{Piece, with_reading, plain};
use crate::output::common::days::{notice_words, plus, range_words, short_date, short_span};
use crate::output::common::wording::Speaker;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::Serialize;

/// Months until the next issue, where the series does not say.
const MONTHS: i64 = 3;
/// Days of one gathering or service.
const MOST_OF_ONE: usize = 2;
/// Months with a grid.
const GRIDS: i64 = 4;
/// From this day of a month on, the first grid is of the next.
const LATE: i8 = 16;

/// What comes next.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CalendarData {
    /// 10月〜3月
    pub span: String,
    /// Rows by day.
    pub rows: Vec<Row>,
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
    /// 催し, 展示; none for what takes place regularly.
    pub kind: Option<String>,
    /// Booking and what else there is to say.
    pub notes: Vec<String>,
    /// 中止 …
    pub called_off: Option<String>,
    /// For order.
    #[serde(skip)]
    from: Date,
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
    let mut keys: Vec<&Key> = Vec::new();
    for key in issue.articles.iter().flat_map(|it| &it.refs) {
        if !keys.contains(&key) {
            keys.push(key);
        }
    }
    for key in keys {
        rows.extend(sessions(desk, key, from, to));
    }
    rows.sort_by_key(|row| row.from);
    let months = grids(desk, &rows, from);
    CalendarData { span: span(from, to), rows, months }
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
    let mut notes = Vec::new();
    if let Some(booking) = &it.booking {
        notes.push(booking_note(desk, booking));
    }
    if let Some(target) = &it.target {
        notes.push(plain(target));
    }
    let off = desk.guide.notices_about(&it.meta.key);
    let off = off.into_iter().find(|one| one.kind == plain::NoticeKind::中止);
    Some(Row {
        date: dates(desk, it.date, it.until.unwrap_or(it.date)),
        time: it.time.as_deref().map(plain),
        title: desk.title(it),
        place: it.place.as_ref().and_then(|used| desk.place(used)),
        kind: Some(it.kind.as_deref().map_or_else(|| "催し".to_string(), plain)),
        notes,
        called_off: off.map(|one| notice_words(desk.words(), one)),
        from: it.date.max(from),
    })
}

/// 申し込みが必要 0000-55-0302 12月3日（木）まで
fn booking_note(desk: &Desk<'_>, booking: &plain::Booking) -> String {
    let word = desk.word(if booking.required { "booking-needed" } else { "booking-not-needed" });
    let deadline = booking.deadline.as_deref().map(plain);
    let more: Vec<String> = [booking.tel.as_deref().map(plain), deadline].into_iter().flatten().collect();
    match more.is_empty() {
        true => word,
        false => format!("{word}（{}）", more.join("　")),
    }
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
        kind: Some("展示".into()),
        notes: Vec::new(),
        called_off: None,
        from: venue.from.max(from),
    })
}

/// The next days of a gathering or service that an article speaks of.
fn sessions(desk: &Desk<'_>, key: &Key, from: Date, to: Date) -> Vec<Row> {
    let guide = desk.guide;
    let (Some(agenda), Some(meta)) = (guide.agenda(key), guide.meta(key)) else { return Vec::new() };
    if !has_events(agenda.kind) {
        return Vec::new();
    }
    let usual = match key.kind {
        Kind::Gathering => guide.get::<Gathering>(&key.id).and_then(|it| it.places.first()),
        _ => guide.get::<Service>(&key.id).and_then(|it| it.place.as_ref()),
    };
    let row = |session: &Session| Row {
        date: short_date(desk.words(), session.date),
        time: short_span(desk.words(), &session.time),
        title: with_reading(&meta.title, meta.kana.as_deref()),
        place: match &session.place {
            Some(SessionPlace::Used(used)) => desk.place(used),
            Some(SessionPlace::Named(name)) => Some(vec![(plain(name), None)]),
            None => usual.and_then(|used| desk.place(used)),
        },
        kind: None,
        notes: Vec::new(),
        called_off: None,
        from: session.date,
    };
    let next = agenda.sessions.iter().filter(|it| it.date > from && it.date <= to);
    next.take(MOST_OF_ONE).map(row).collect()
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
