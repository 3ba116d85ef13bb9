//! Sessions of an agenda → series that a calendar can repeat, and single sessions.

use crate::guide::calendar::{Session, SessionPlace};
use crate::model::schedule::{Calendar, Months, Rule, ScheduleKind, TimeSpan, Timetable};
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeSet;
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
    for (position, rule) in timetable.rules.iter().enumerate() {
        let Some(rrule) = rule.rrule() else { continue };
        let given = bare_days(rule, horizon);
        let times = if rule.times.is_empty() { vec![TimeSpan::default()] } else { rule.times.clone() };
        for (number, time) in times.into_iter().enumerate() {
            let name = format!("{}-{}", position + 1, number + 1);
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
    let bare = Timetable {
        kind: ScheduleKind::Recurring,
        rules: vec![Rule { months, from: rule.from, until: rule.until, ..Rule::new(rule.pattern.clone()) }],
        unsettled: Vec::new(),
        booking: None,
        remarks: Vec::new(),
    };
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
        until: rule.until.map_or(*horizon.end(), |until| until.min(*horizon.end())),
        not_on: given.difference(&held).copied().collect(),
        also_on: Vec::new(),
    })
}

/// Sessions without a rule: runs of days of one time and place as series, the rest one by one.
fn runs(mut left: Vec<&Session>) -> Vec<Series> {
    let mut out: Vec<Series> = Vec::new();
    while let Some(first) = left.first().copied() {
        let mut last = first.date;
        let mut run = Vec::new();
        for (at, session) in left.iter().enumerate() {
            let is_next = run.is_empty() || last.checked_add(1.day()).is_ok_and(|next| next == session.date);
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
