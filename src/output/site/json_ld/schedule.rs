//! `eventSchedule`: the rules with their exceptions, so that together with the single days they give exactly the
//! days of the agenda.

use super::super::page::At;
use super::{Thing, place_thing};
use crate::guide::calendar::{Session, SessionPlace};
use crate::model::schedule::{Calendar, Months, NthDay, Pattern, Rule, TimeSpan, Timetable};
use crate::model::*;
use jiff::civil::{Date, Weekday};
use std::collections::BTreeMap;

/// Most single days that are written.
const MOST_SINGLE: usize = 60;

/// Rules as `eventSchedule`; and as `subEvent` the rules that name a place of their own (a `Schedule` has none) and the
/// days that no rule gives. From the day of the build to the end of the horizon.
pub(super) fn schedule(at: &At<'_>, key: &Key, timetable: &Timetable) -> (Vec<Thing>, Vec<Thing>) {
    let guide = at.guide;
    let Some(agenda) = guide.agenda(key) else { return (Vec::new(), Vec::new()) };
    let window = guide.today..=*guide.horizon().end();
    let sessions: Vec<&Session> =
        agenda.sessions.iter().filter(|session| window.contains(&session.date)).collect();
    let mut told: Vec<&Session> = Vec::new();
    let mut schedules = Vec::new();
    let mut elsewhere: Vec<(&SessionPlace, Thing)> = Vec::new();
    for rule in &timetable.rules {
        let Some(base) = pattern_thing(rule) else { continue };
        let place = rule.place.as_deref().and_then(|name| place_named(at, &sessions, name));
        let days: Vec<Date> = bare(rule, timetable)
            .expand(window.clone(), &Calendar::japan())
            .occurrences
            .into_iter()
            .map(|one| one.date)
            .collect();
        let Some(first) = days.first() else { continue };
        let until = rule.until.map_or(*window.end(), |until| until.min(*window.end()));
        let times = if rule.times.is_empty() { vec![TimeSpan::default()] } else { rule.times.clone() };
        for time in times {
            // What a notice moved to another place stands by itself.
            let held: BTreeMap<Date, &Session> = sessions
                .iter()
                .filter(|session| session.time == time && session.place.as_ref() == place)
                .map(|session| (session.date, *session))
                .collect();
            let (on, off): (Vec<&Date>, Vec<&Date>) = days.iter().partition(|day| held.contains_key(day));
            if on.is_empty() {
                continue;
            }
            told.extend(on.into_iter().filter_map(|day| held.get(day)));
            let thing = Thing {
                start_date: Some(first.to_string()),
                end_date: Some(until.to_string()),
                start_time: time.start.map(|clock| format!("{clock}:00")),
                end_time: time.end.map(|clock| format!("{clock}:00")),
                schedule_timezone: Some("Asia/Tokyo"),
                except_date: off.into_iter().map(Date::to_string).collect(),
                by_day: base.by_day.clone(),
                by_month: base.by_month.clone(),
                by_month_day: base.by_month_day.clone(),
                repeat_frequency: base.repeat_frequency.clone(),
                ..Thing::new("Schedule")
            };
            match place {
                None => schedules.push(thing),
                Some(place) => match elsewhere.iter_mut().find(|(other, _)| *other == place) {
                    Some((_, event)) => event.event_schedule.push(thing),
                    None => elsewhere.push((
                        place,
                        Thing {
                            location: location(at, place),
                            event_schedule: vec![thing],
                            name: guide.meta(key).map(|meta| meta.title.clone()),
                            ..Thing::new("EventSeries")
                        },
                    )),
                },
            }
        }
    }
    let single = sessions
        .into_iter()
        .filter(|session| !told.contains(session))
        .take(MOST_SINGLE)
        .map(|session| single_thing(at, key, session));
    (schedules, elsewhere.into_iter().map(|(_, event)| event).chain(single).collect())
}

/// The place that the text of a schedule names, as sessions have it; none if it is the usual one.
fn place_named<'s>(at: &At<'_>, sessions: &[&'s Session], name: &str) -> Option<&'s SessionPlace> {
    sessions.iter().filter(|session| session.notice.is_none()).find_map(|session| {
        let place = session.place.as_ref()?;
        (at.session_place(session)? == name).then_some(place)
    })
}

fn location(at: &At<'_>, place: &SessionPlace) -> Option<Box<Thing>> {
    match place {
        SessionPlace::Used(used) => place_thing(at, used),
        SessionPlace::Named(name) => Some(Box::new(Thing::named("Place", name))),
    }
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
        location: session.place.as_ref().and_then(|place| location(at, place)),
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
