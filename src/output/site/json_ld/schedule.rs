//! `eventSchedule`: the rules with their exceptions, so that together with the single days they give exactly the
//! days of the agenda.

use super::super::page::At;
use super::{Thing, place_thing};
use crate::guide::calendar::{Session, SessionPlace};
use crate::model::schedule::{Calendar, Months, NthDay, Pattern, Rule, TimeSpan, Timetable};
use crate::model::*;
use jiff::civil::{Date, Weekday};
use std::collections::BTreeSet;

/// Most single days that are written.
const MOST_SINGLE: usize = 60;

/// Rules as `eventSchedule`, and the days they do not give as `subEvent`; from the day of the build to the end of the
/// horizon.
pub(super) fn schedule(at: &At<'_>, key: &Key, timetable: &Timetable) -> (Vec<Thing>, Vec<Thing>) {
    let guide = at.guide;
    let Some(agenda) = guide.agenda(key) else { return (Vec::new(), Vec::new()) };
    let window = guide.today..=*guide.horizon().end();
    let sessions: Vec<&Session> =
        agenda.sessions.iter().filter(|session| window.contains(&session.date)).collect();
    // A notice may have moved it to another place: then the day stands by itself.
    let usual = |session: &&&Session| !matches!(session.place, Some(SessionPlace::Used(_)));
    let held: BTreeSet<(Date, TimeSpan)> =
        sessions.iter().filter(usual).map(|session| (session.date, session.time)).collect();
    let mut told: BTreeSet<(Date, TimeSpan)> = BTreeSet::new();
    let mut schedules = Vec::new();
    for rule in &timetable.rules {
        let Some(base) = pattern_thing(rule) else { continue };
        let days: Vec<Date> = bare(rule, timetable)
            .expand(window.clone(), &Calendar::japan())
            .occurrences
            .into_iter()
            .map(|one| one.date)
            .collect();
        let times = if rule.times.is_empty() { vec![TimeSpan::default()] } else { rule.times.clone() };
        for time in times {
            let is_held = |day: &Date| held.contains(&(*day, time));
            let (on, off): (Vec<&Date>, Vec<&Date>) = days.iter().partition(|day| is_held(day));
            let (Some(first), false) = (days.first(), on.is_empty()) else { continue };
            told.extend(on.into_iter().map(|day| (*day, time)));
            schedules.push(Thing {
                start_date: Some(first.to_string()),
                end_date: Some(window.end().to_string()),
                start_time: time.start.map(|clock| format!("{clock}:00")),
                end_time: time.end.map(|clock| format!("{clock}:00")),
                schedule_timezone: Some("Asia/Tokyo"),
                except_date: off.into_iter().map(Date::to_string).collect(),
                by_day: base.by_day.clone(),
                by_month: base.by_month.clone(),
                by_month_day: base.by_month_day.clone(),
                repeat_frequency: base.repeat_frequency.clone(),
                ..Thing::new("Schedule")
            });
        }
    }
    let single = sessions
        .into_iter()
        .filter(|session| !usual(&session) || !told.contains(&(session.date, session.time)))
        .take(MOST_SINGLE)
        .map(|session| single_thing(at, key, session));
    let single = single.collect();
    (schedules, single)
}

/// The rule's pattern alone: what a reader of the `Schedule` makes of it.
fn bare(rule: &Rule, timetable: &Timetable) -> Timetable {
    let plain = Rule {
        months: months(rule),
        times: vec![TimeSpan::default()],
        from: rule.from,
        until: rule.until,
        ..Rule::new(rule.pattern.clone())
    };
    Timetable { rules: vec![plain], unsettled: Vec::new(), remarks: Vec::new(), ..timetable.clone() }
}

/// Months in which the pattern itself holds.
fn months(rule: &Rule) -> Months {
    let own = rule.overrides.iter().filter(|one| one.pattern.is_some());
    own.fold(rule.months.without(rule.months_off), |months, one| months.without(one.months))
}

fn pattern_thing(rule: &Rule) -> Option<Thing> {
    let mut thing = Thing::new("Schedule");
    let frequency = match &rule.pattern {
        Pattern::Daily => "P1D".to_string(),
        Pattern::Weekly { days, every, .. } => {
            thing.by_day = days.iter().map(|day| letters(day).to_string()).collect();
            format!("P{every}W")
        }
        Pattern::Nth { days, after: 0 } => {
            thing.by_day = days.iter().map(nth_letters).collect();
            "P1M".to_string()
        }
        Pattern::MonthDays(days) => {
            thing.by_month_day = days.clone();
            "P1M".to_string()
        }
        _ => return None,
    };
    let months = months(rule);
    if months != Months::ALL {
        thing.by_month = months.iter().collect();
    }
    thing.repeat_frequency = Some(frequency);
    Some(thing)
}

/// One day as an event of its own.
fn single_thing(at: &At<'_>, key: &Key, session: &Session) -> Thing {
    let moment = |clock: schedule::Clock| format!("{}T{clock}:00+09:00", session.date);
    Thing {
        start_date: Some(session.time.start.map_or_else(|| session.date.to_string(), moment)),
        end_date: session.time.end.map(moment),
        location: match &session.place {
            Some(SessionPlace::Used(used)) => place_thing(at, used),
            Some(SessionPlace::Named(name)) => Some(Box::new(Thing::named("Place", name))),
            None => None,
        },
        name: at.guide.meta(key).map(|meta| meta.title.clone()),
        ..Thing::new("Event")
    }
}

/// `2TU`, `-1FR`, as in iCalendar.
fn nth_letters(day: &NthDay) -> String {
    format!("{}{}", day.nth, letters(day.weekday))
}

fn letters(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}
