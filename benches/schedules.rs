//! How long 10,000 schedules take to become the days of a year, and how that compares with the crate `rrule`.
//! See benches/README.md.

#![allow(clippy::print_stdout, reason = "it prints what it measured")]
#![allow(missing_docs, reason = "a program, not a library")]

use jiff::civil::{Date, Weekday, date};
use rrule::RRuleSet;
use shirube::model::schedule::*;
use std::hint::black_box;
use std::time::{Duration, Instant};

const SCHEDULES: usize = 10_000;
/// Linux counts CPU time in steps of some milliseconds: many rounds make them small.
const ROUNDS: u32 = 20;
/// What 10,000 schedules may take.
const TARGET: Duration = Duration::from_millis(300);

fn main() {
    let window = date(2027, 1, 1)..=date(2027, 12, 31);
    let mut calendar = Calendar::japan();
    calendar.close(date(2026, 12, 29), date(2027, 1, 3), "年末年始");
    let timetables: Vec<Timetable> = (0..SCHEDULES).map(schedule).collect();

    let (time, days) = average(|| {
        timetables.iter().map(|timetable| timetable.expand(window.clone(), &calendar).occurrences.len()).sum()
    });
    println!(
        "{SCHEDULES} schedules x 12 months: {days} days in {time:.1?} of CPU ({:.2?} each)",
        time / SCHEDULES as u32
    );
    let verdict = if time < TARGET { "met" } else { "MISSED" };
    println!("target {TARGET:?}: {verdict}");

    // Only patterns, months and 隔週: that is all an RRULE can say.
    let plain: Vec<(Timetable, String)> = timetables
        .iter()
        .flat_map(|timetable| &timetable.rules)
        .map(|rule| Rule {
            months: rule.months,
            months_off: rule.months_off,
            ..Rule::new(rule.pattern.clone())
        })
        .filter_map(|rule| rule.rrule().map(|rrule| (recurring(vec![rule]), rrule)))
        .collect();
    let sets: Vec<RRuleSet> =
        plain.iter().map(|(timetable, rrule)| set_of(&timetable.rules[0], rrule)).collect();
    let (ours, our_days) = average(|| {
        plain.iter().map(|(timetable, _)| timetable.expand(window.clone(), &calendar).occurrences.len()).sum()
    });
    let (theirs, their_days) = average(|| sets.iter().map(|set| set.clone().all(u16::MAX).dates.len()).sum());
    assert_eq!(our_days, their_days, "both find the same days");
    println!(
        "{} rules an RRULE can say: {our_days} days in {ours:.1?}; the crate rrule takes {theirs:.1?}: {:.1} times as long",
        plain.len(),
        theirs.as_secs_f64() / ours.as_secs_f64()
    );
}

/// The CPU time of a round, on average, and what the work gave.
fn average(work: impl Fn() -> usize) -> (Duration, usize) {
    let result = black_box(work());
    let start = clock();
    for _ in 0..ROUNDS {
        black_box(work());
    }
    ((clock() - start) / ROUNDS, result)
}

/// CPU time of this (the only) thread where Linux tells it, else the time of day.
fn clock() -> Duration {
    thread_local!(static START: Instant = Instant::now());
    let cpu = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanos = cpu.and_then(|text| text.split(' ').next().and_then(|first| first.parse().ok()));
    nanos.map(Duration::from_nanos).unwrap_or_else(|| START.with(Instant::elapsed))
}

/// One of many different schedules, of the sorts and in about the shares that towns' lists have.
fn schedule(number: usize) -> Timetable {
    let day = WEEK[number % 7];
    let nth = (number / 7 % 4 + 1) as i8;
    let on = |nth, weekday| NthDay { nth, weekday };
    let time = |hour| TimeSpan { start: Clock::new(hour, 0), end: Clock::new(hour + 1, 30), part: None };
    let mut rule = Rule::new(match number % 20 {
        0..6 => Pattern::nth(vec![on(nth, day)]),
        6..9 => Pattern::nth(vec![on(nth.min(2), day), on(nth.min(2) + 2, day)]),
        9..14 => Pattern::weekly(Weekdays::default().with(day)),
        14 => Pattern::weekly(Weekdays::default().with(day).with(day.next().next())),
        15 => Pattern::weekly(Weekdays::WORK),
        16 => Pattern::Daily,
        17 => Pattern::MonthDays(vec![(number % 31 + 1) as i8]),
        18 => Pattern::Weekly { days: Weekdays::default().with(day), every: 2, anchor: Some(anchor(day)) },
        _ => Pattern::nth(vec![on(-1, day)]),
    });
    rule.times = vec![time(9 + (number % 8) as u32)];
    match number % 11 {
        0..3 => rule.holiday = OnHoliday::Skip,
        3 => rule.holiday = OnHoliday::NextDay,
        4 => rule.holiday = OnHoliday::MoveTo(on(2, day)),
        5 => rule.holiday = OnHoliday::NextWorkday,
        _ => {}
    }
    if number.is_multiple_of(3) {
        rule.closed.push(Closed::year_end());
    }
    match number % 13 {
        0 => rule.months_off = Months::NONE.with(8),
        1 => rule.months = Months::EVEN,
        2 => {
            let pattern = Some(Pattern::nth(vec![on(1, day)]));
            rule.overrides.push(Override { months: Months::NONE.with(2), pattern, times: Vec::new() });
        }
        3 => {
            let pattern = Pattern::weekly(Weekdays::default().with(Weekday::Monday));
            rule.closed.push(Closed::Days { pattern, on_holiday: OnHoliday::NextDay });
        }
        4 => rule.times.push(time(19)),
        _ => {}
    }
    if number.is_multiple_of(17) {
        return recurring(vec![rule, Rule::new(Pattern::nth(vec![on(3, Weekday::Sunday)]))]);
    }
    recurring(vec![rule])
}

fn recurring(rules: Vec<Rule>) -> Timetable {
    Timetable::new(ScheduleKind::Recurring, rules)
}

/// A day of the first week of 2027.
fn anchor(day: Weekday) -> Date {
    date(2027, 1, 4 + day.to_monday_zero_offset())
}

/// The rule for the crate `rrule`, made ready, so that only finding the days is measured.
fn set_of(rule: &Rule, rrule: &str) -> RRuleSet {
    let anchor = if let Pattern::Weekly { anchor, .. } = rule.pattern { anchor } else { None };
    let start = anchor.unwrap_or(date(2027, 1, 1)).strftime("%Y%m%d").to_string();
    let text = format!("DTSTART:{start}T090000Z\nRRULE:{rrule};UNTIL=20271231T090000Z");
    text.parse().expect("an RRULE of ours is one")
}
