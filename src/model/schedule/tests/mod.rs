//! Tests of expansion by hand and by chance; tests/schedules.rs holds reader and expansion against other programs.

mod by_hand;
mod properties;
mod round_trip;

use super::*;
use jiff::civil::{Date, Weekday};

/// A recurring timetable of rules.
fn timetable(rules: Vec<Rule>) -> Timetable {
    Timetable::new(ScheduleKind::Recurring, rules)
}

fn week(days: &[Weekday]) -> Pattern {
    Pattern::weekly(days.iter().copied().collect())
}

fn nth(nths: &[i8], weekday: Weekday) -> Pattern {
    Pattern::nth(nths.iter().map(|nth| on(*nth, weekday)).collect())
}

fn on(nth: i8, weekday: Weekday) -> NthDay {
    NthDay { nth, weekday }
}

fn day(date: &str) -> Date {
    date.parse().unwrap()
}

fn at(start: (u32, u32), end: (u32, u32)) -> TimeSpan {
    TimeSpan { start: Clock::new(start.0, start.1), end: Clock::new(end.0, end.1), part: None }
}

fn expand(rule: &Rule, from: &str, to: &str) -> Expansion {
    timetable(vec![rule.clone()]).expand(day(from)..=day(to), &Calendar::japan())
}

fn dates(expansion: &Expansion) -> Vec<String> {
    expansion.occurrences.iter().map(|held| held.date.to_string()).collect()
}
