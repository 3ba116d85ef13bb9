//! When something takes place, for paper: as written, then the days of the next three months.

use crate::guide::Guide;
use crate::guide::calendar::{Session, SessionPlace, has_events};
use crate::model::schedule::Rule;
use crate::model::*;
use crate::output::book::desk::Desk;
use crate::output::book::text::plain;
use crate::output::common::days::{bare_date, short_date, time_words, unsettled_words};
use crate::output::common::wording::Speaker;
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Serialize;

/// Days of a month beyond which the rule alone says more than a list.
const MOST_DAYS: usize = 10;

/// A month that has less than these days left is no month of the next three.
const LATE: i8 = 10;

/// When something takes place.
#[derive(Debug, Clone, Default, Serialize)]
pub struct When {
    /// As written.
    pub text: String,
    /// Note to it.
    pub note: Option<String>,
    /// The next three months, those with days.
    pub months: Vec<Month>,
    /// What is other than usual, or not known.
    pub said: Vec<String>,
}

/// Days of a month.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Month {
    /// 12月
    pub month: String,
    /// 1・8・15・22日
    pub days: String,
}

/// First and last day of the three months that are told: this month in its first days, else from the next one on.
pub fn three_months(today: Date) -> (Date, Date) {
    let first = today.first_of_month();
    let (from, first) = match today.day() <= LATE {
        true => (today, first),
        false => {
            let next = first.checked_add(1.month()).unwrap_or(first);
            (next, next)
        }
    };
    (from, first.checked_add(2.months()).map_or(Date::MAX, Date::last_of_month))
}

/// When a gathering or service takes place. What is paused or has not begun has no days.
pub fn of(desk: &Desk<'_>, key: &Key, schedule: &Schedule, is_active: bool) -> When {
    let mut when =
        When { text: plain(&schedule.text), note: schedule.note.as_deref().map(plain), ..When::default() };
    let Some(agenda) = desk.guide.agenda(key).filter(|_| is_active) else { return when };
    let words = desk.words();
    let (from, to) = three_months(desk.today());
    let near: Vec<&Session> = agenda
        .sessions
        .iter()
        .filter(|it| has_events(agenda.kind) && (from..=to).contains(&it.date))
        .collect();
    when.months = months(&near);
    let is_told = !when.months.is_empty();
    match (near.is_empty(), agenda.unsettled.first()) {
        (true, Some(why)) => {
            when.said.push(format!("{}{}", unsettled_words(words, *why), desk.word("when-ask")))
        }
        (false, Some(_)) => when.said.push(desk.word("when-ask-others")),
        (true, None) if has_events(agenda.kind) => {
            let later = agenda.sessions.iter().find(|it| it.date > to);
            when.said.push(match later {
                Some(it) => format!("{} {}", desk.word("date-next"), short_date(words, it.date)),
                None => desk.word("when-nothing"),
            });
        }
        _ => {}
    }
    if is_told {
        when.said.extend(others(desk, &near, &rules(desk.guide, key)));
    }
    when
}

fn rules(guide: &Guide, key: &Key) -> Vec<Rule> {
    let schedule = match key.kind {
        Kind::Gathering => guide.get::<Gathering>(&key.id).map(|it| &it.schedule),
        _ => guide.get::<Service>(&key.id).and_then(|it| it.schedule.as_ref()),
    };
    schedule.map_or_else(Vec::new, |it| it.timetable.rules.clone())
}

/// The days by month; nothing where they are too many to help.
fn months(sessions: &[&Session]) -> Vec<Month> {
    let mut dates: Vec<Date> = sessions.iter().map(|it| it.date).collect();
    dates.dedup();
    let months: Vec<&[Date]> = dates.chunk_by(|a, b| a.month() == b.month()).collect();
    if months.iter().any(|days| days.len() > MOST_DAYS) {
        return Vec::new();
    }
    let month = |days: &&[Date]| Month {
        month: format!("{}月", days.first().map_or(0, |it| it.month())),
        days: listed(days),
    };
    months.iter().map(month).collect()
}

/// 1・8・15日
fn listed(days: &[Date]) -> String {
    let days: Vec<String> = days.iter().map(|it| it.day().to_string()).collect();
    format!("{}日", days.join("・"))
}

/// 「12月1日は北町3丁目集会所」: places and times that a notice made other than usual, one line a change.
fn others(desk: &Desk<'_>, sessions: &[&Session], rules: &[Rule]) -> Vec<String> {
    let words = desk.words();
    let mut changes: Vec<(String, Vec<Date>)> = Vec::new();
    for session in sessions {
        let is_usual = rules.iter().any(|rule| {
            rule.times.contains(&session.time)
                || rule.overrides.iter().any(|one| one.times.contains(&session.time))
        });
        let time =
            session.notice.as_ref().filter(|_| !is_usual).and_then(|_| time_words(words, &session.time));
        let place = session.place.as_ref().and_then(|place| match place {
            SessionPlace::Used(used) => {
                desk.place(used).map(|pieces| pieces.into_iter().map(|(text, _)| text).collect::<String>())
            }
            SessionPlace::Named(name) => Some(plain(name)),
        });
        let said: Vec<String> = time.into_iter().chain(place).collect();
        if said.is_empty() {
            continue;
        }
        let said = said.join(&desk.word("comma"));
        match changes.iter_mut().find(|(known, _)| *known == said) {
            Some((_, dates)) => dates.push(session.date),
            None => changes.push((said, vec![session.date])),
        }
    }
    let line = |(said, dates): (String, Vec<Date>)| {
        let days: Vec<String> = dates
            .chunk_by(|a, b| a.month() == b.month())
            .filter_map(|days| match days {
                [one] => Some(bare_date(words, *one)),
                [first, ..] => Some(format!("{}月{}", first.month(), listed(days))),
                [] => None,
            })
            .collect();
        format!("{}は{said}", days.join("、"))
    };
    changes.into_iter().take(3).map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn three_months_begin_with_one_that_is_still_whole() {
        assert_eq!(three_months(date(2026, 11, 22)), (date(2026, 12, 1), date(2027, 2, 28)));
        assert_eq!(three_months(date(2026, 4, 1)), (date(2026, 4, 1), date(2026, 6, 30)));
        assert_eq!(three_months(date(2026, 1, 31)), (date(2026, 2, 1), date(2026, 4, 30)));
    }

    #[test]
    fn days_stand_by_month() {
        let session = |day| Session {
            date: day,
            time: Default::default(),
            place: None,
            moved_from: None,
            notice: None,
        };
        let all = [session(date(2026, 12, 1)), session(date(2026, 12, 1)), session(date(2027, 1, 5))];
        let made = months(&all.iter().collect::<Vec<_>>());
        let words: Vec<String> = made.into_iter().map(|it| format!("{} {}", it.month, it.days)).collect();
        assert_eq!(words, ["12月 1日", "1月 5日"]);
        let daily: Vec<Session> = (1..=31).map(|day| session(date(2026, 12, day))).collect();
        assert!(months(&daily.iter().collect::<Vec<_>>()).is_empty());
    }
}
