//! Sessions of an agenda → series that a calendar can repeat, and single sessions.

use crate::guide::calendar::{Session, SessionPlace};
use crate::model::schedule::{Calendar, Months, Pattern, Rule, ScheduleKind, TimeSpan, Timetable};
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// One event: a session with what repeats it.
#[derive(Debug, Clone)]
pub(super) struct Series {
    /// Part of its permanent name.
    pub(super) name: String,
    /// A day that `rrule` gives; of a single session, its day.
    pub(super) first: Date,
    pub(super) time: TimeSpan,
    pub(super) place: Option<SessionPlace>,
    pub(super) notice: Option<crate::model::Id>,
    /// What repeats it, without UNTIL.
    pub(super) rrule: Option<String>,
    /// Last day on which it is repeated.
    pub(super) until: Date,
    /// Days that `rrule` gives and on which it is not held.
    pub(super) not_on: Vec<Date>,
    /// Days on which it is held besides.
    pub(super) also_on: Vec<Date>,
}

/// A run of days this long is written as one series.
const RUN: usize = 3;

/// All sessions, none twice.
pub(super) fn series(
    timetable: &Timetable,
    sessions: &[Session],
    horizon: &RangeInclusive<Date>,
) -> Vec<Series> {
    let mut left: Vec<&Session> = sessions.iter().collect();
    let mut out: Vec<Series> = Vec::new();
    // Of the spans that begin on a day, the times so far.
    let mut of_span: BTreeMap<Date, usize> = BTreeMap::new();
    for (position, rule) in timetable.rules.iter().enumerate() {
        let (rrule, span) = match (&rule.pattern, rule.rrule()) {
            (Pattern::Span(first, last), _) if is_long(*first, *last) => ("FREQ=DAILY".into(), Some(*first)),
            (_, Some(rrule)) => (rrule, None),
            _ => continue,
        };
        let given = bare_days(rule, horizon);
        let times = if rule.times.is_empty() { vec![TimeSpan::default()] } else { rule.times.clone() };
        for (number, time) in times.into_iter().enumerate() {
            // By position, so that it stays when the rule is mended; a rule put in between renames those after it.
            // A span has a day of its own, which stays when other spans come and go.
            let name = match span {
                None => format!("{}-{}", position + 1, number + 1),
                Some(first) => {
                    let number = of_span.entry(first).and_modify(|number| *number += 1).or_insert(1);
                    format!("span{}-{number}", first.strftime("%Y%m%d"))
                }
            };
            out.extend(repeated(name, (rule, &rrule, &given), time, &mut left, horizon));
        }
    }
    // What was moved by the rules goes to the series it came from; all else stands alone.
    left.retain(|session| {
        let own = out.iter_mut().find(|series| {
            session.moved_from.is_some_and(|from| series.not_on.contains(&from))
                && (series.time, &series.place, &series.notice)
                    == (session.time, &session.place, &session.notice)
        });
        let is_taken = own.is_some();
        if let Some(series) = own {
            series.also_on.push(session.date);
        }
        !is_taken
    });
    out.extend(runs(left));
    out
}

/// The days that the rule's RRULE gives.
fn bare_days(rule: &Rule, horizon: &RangeInclusive<Date>) -> BTreeSet<Date> {
    // As in Rule::rrule: months off are part of it unless some months have days of their own.
    let months: Months =
        if rule.overrides.is_empty() { rule.months.without(rule.months_off) } else { rule.months };
    let bare = Rule { months, from: rule.from, until: rule.until, ..Rule::new(rule.pattern.clone()) };
    let bare = Timetable::new(ScheduleKind::Recurring, vec![bare]);
    bare.expand(horizon.clone(), &Calendar::japan()).occurrences.into_iter().map(|held| held.date).collect()
}

fn repeated(
    name: String,
    (rule, rrule, given): (&Rule, &str, &BTreeSet<Date>),
    time: TimeSpan,
    left: &mut Vec<&Session>,
    horizon: &RangeInclusive<Date>,
) -> Option<Series> {
    let is_plain =
        |session: &Session| session.time == time && session.notice.is_none() && given.contains(&session.date);
    let place = left.iter().find(|session| is_plain(session))?.place.clone();
    let mut held = BTreeSet::new();
    left.retain(|session| {
        let is_one = is_plain(session) && session.place == place && held.insert(session.date);
        !is_one
    });
    Some(Series {
        name,
        first: *given.first()?,
        time,
        place,
        notice: None,
        rrule: Some(rrule.to_string()),
        until: last_day(rule).map_or(*horizon.end(), |until| until.min(*horizon.end())),
        not_on: given.difference(&held).copied().collect(),
        also_on: Vec::new(),
    })
}

fn is_long(first: Date, last: Date) -> bool {
    first.checked_add((RUN as i64 - 1).days()).is_ok_and(|third| third <= last)
}

fn last_day(rule: &Rule) -> Option<Date> {
    let of_pattern = match rule.pattern {
        Pattern::Span(_, last) => Some(last),
        _ => None,
    };
    [of_pattern, rule.until].into_iter().flatten().min()
}

/// Sessions without a rule: runs of days of one time and place as series, the rest one by one. A run ends with its
/// month, as the horizon is whole months: so it never loses its first day, which names it.
fn runs(mut left: Vec<&Session>) -> Vec<Series> {
    let mut out: Vec<Series> = Vec::new();
    while let Some(first) = left.first().copied() {
        let mut last = first.date;
        let mut run = Vec::new();
        for (at, session) in left.iter().enumerate() {
            let is_next = run.is_empty()
                || (last.month() == session.date.month()
                    && last.checked_add(1.day()).is_ok_and(|next| next == session.date));
            if is_next
                && (session.time, &session.place, &session.notice)
                    == (first.time, &first.place, &first.notice)
            {
                last = session.date;
                run.push(at);
            }
        }
        if run.len() < RUN {
            run.truncate(1);
            last = first.date;
        }
        out.push(Series {
            name: String::new(),
            first: first.date,
            time: first.time,
            place: first.place.clone(),
            notice: first.notice.clone(),
            rrule: (run.len() >= RUN).then(|| "FREQ=DAILY".to_string()),
            until: last,
            not_on: Vec::new(),
            also_on: Vec::new(),
        });
        let mut at = 0;
        left.retain(|_| {
            at += 1;
            !run.contains(&(at - 1))
        });
    }
    // Named by day, not by time: a single session whose time is put right stays the same event.
    let days: Vec<Date> = out.iter().map(|series| series.first).collect();
    for (at, series) in out.iter_mut().enumerate() {
        let before = days[..at].iter().filter(|day| **day == series.first).count();
        series.name = format!("{}-{}", series.first.strftime("%Y%m%d"), before + 1);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::schedule::arbitrary;
    use ::rrule::RRuleSet;
    use proptest::prelude::*;

    fn sessions_of(timetable: &Timetable, horizon: &RangeInclusive<Date>) -> Vec<Session> {
        let held = timetable.expand(horizon.clone(), &Calendar::japan()).occurrences;
        let sessions = held.into_iter().map(|held| Session {
            date: held.date,
            time: held.time,
            place: held.place.map(SessionPlace::Named),
            moved_from: held.moved_from,
            notice: None,
        });
        sessions.collect()
    }

    /// The days of a series as the crate `rrule` finds them.
    fn days_of(series: &Series) -> Vec<Date> {
        let mut days = match &series.rrule {
            None => vec![series.first],
            Some(rule) => {
                let compact = |day: Date| day.strftime("%Y%m%d").to_string();
                let (first, until) = (compact(series.first), compact(series.until));
                let text =
                    format!("DTSTART;TZID=Asia/Tokyo:{first}T090000\nRRULE:{rule};UNTIL={until}T000000Z");
                let set: RRuleSet = text.parse().expect("a rule");
                let found = set.all(2_000);
                assert!(!found.limited, "{text}");
                let days = found.dates.iter().map(|day| day.format("%Y-%m-%d").to_string());
                days.map(|day| day.parse().expect("a day")).collect()
            }
        };
        for day in &series.not_on {
            assert!(days.contains(day), "{day} is taken out of what does not have it");
        }
        days.retain(|day| !series.not_on.contains(day));
        days.extend(&series.also_on);
        days
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

        #[test]
        fn series_give_every_session_once(
            timetable in arbitrary::timetable(),
            first in arbitrary::day(),
            called_off in prop::collection::vec(0usize..60, 0..12),
            changed in prop::collection::vec(0usize..60, 0..6),
        ) {
            let horizon = first..=first.checked_add(430.days()).expect("a day");
            let mut sessions = sessions_of(&timetable, &horizon);
            for at in changed {
                if let Some(session) = sessions.get_mut(at) {
                    session.notice = Some(crate::model::Id::from("notice"));
                    session.place = Some(SessionPlace::Named("集会所".into()));
                }
            }
            let mut at = 0;
            sessions.retain(|_| {
                at += 1;
                !called_off.contains(&(at - 1))
            });
            let all = series(&timetable, &sessions, &horizon);
            let mut found: Vec<_> = all
                .iter()
                .flat_map(|one| days_of(one).into_iter().map(|day| (day, one.time, format!("{:?}", one.place))))
                .collect();
            let mut expected: Vec<_> = sessions
                .iter()
                .map(|session| (session.date, session.time, format!("{:?}", session.place)))
                .collect();
            found.sort();
            expected.sort();
            prop_assert_eq!(found, expected);
            let names: BTreeSet<&str> = all.iter().map(|one| one.name.as_str()).collect();
            prop_assert_eq!(names.len(), all.len());
        }
    }
}
