//! What holds of every timetable; and the days of plain rules against those of the crate `rrule`.

use super::super::arbitrary::{days_in_order, plain_rule, rule, timetable, wild_day, wild_timetable};
use super::super::*;
use ::rrule::RRuleSet;
use jiff::civil::Date;
use jiff::{Span, ToSpan};
use proptest::prelude::*;
use proptest::test_runner::{Config, RngSeed};
use std::ops::RangeInclusive;

/// The same cases on every run; others with PROPTEST_RNG_SEED, more with PROPTEST_CASES.
fn config() -> Config {
    let default = Config::default();
    let rng_seed = match default.rng_seed {
        RngSeed::Random => RngSeed::Fixed(441),
        chosen => chosen,
    };
    Config { failure_persistence: None, rng_seed, ..default }
}

fn later(date: Date, span: Span) -> Date {
    date.saturating_add(span)
}

/// Sorted, none twice, inside the window, and never held and at rest on one day.
fn sound(found: &Expansion, window: &RangeInclusive<Date>) -> Result<(), TestCaseError> {
    prop_assert!(found.occurrences.is_sorted_by(|a, b| a < b), "{:#?}", found.occurrences);
    prop_assert!(found.rests.is_sorted_by(|a, b| a < b), "{:#?}", found.rests);
    prop_assert!(found.doubts.is_sorted_by(|a, b| a < b), "{:#?}", found.doubts);
    prop_assert!(found.occurrences.iter().all(|held| window.contains(&held.date)));
    prop_assert!(found.rests.iter().all(|rest| window.contains(&rest.date)));
    for rest in &found.rests {
        prop_assert!(found.occurrences.iter().all(|held| held.date != rest.date), "{rest:?}");
    }
    Ok(())
}

/// The days that the crate `rrule` finds from DTSTART to UNTIL.
fn by_rrule(rrule: &str, from: Date, until: Date) -> Vec<Date> {
    if until < from {
        return Vec::new();
    }
    let compact = |date: Date| date.strftime("%Y%m%d").to_string();
    // 09:00 in Tokyo is 00:00 in UTC, in which UNTIL has to be (RFC 5545 §3.3.10).
    let (dtstart, until) = (compact(from), compact(until));
    let text = format!("DTSTART;TZID=Asia/Tokyo:{dtstart}T090000\nRRULE:{rrule};UNTIL={until}T000000Z");
    let set: RRuleSet = text.parse().unwrap();
    let found = set.all(u16::MAX);
    assert!(!found.limited, "{text}");
    found.dates.iter().map(|date| date.format("%Y-%m-%d").to_string().parse().unwrap()).collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn normalised_timetables_give_sorted_days(timetable in timetable(), (from, to) in days_in_order()) {
        let window = from..=to.min(later(from, 400.days()));
        sound(&timetable.expand(window.clone(), &Calendar::japan()), &window)?;
    }

    #[test]
    fn wild_timetables_give_sorted_days(timetable in wild_timetable(), from in wild_day(), days in -3i64..500) {
        let mut calendar = Calendar::japan();
        calendar.close(from, later(from, 100.days()), "休館");
        let window = from..=later(from, days.days());
        sound(&timetable.expand(window.clone(), &calendar), &window)?;
    }

    /// Moves, rests and weeks do not depend on where the window begins.
    #[test]
    fn a_part_of_the_window_gives_a_part_of_the_days(rule in rule(), (from, to) in days_in_order(), cut in 0i64..200) {
        let timetable = super::timetable(vec![rule]);
        let part = later(from, cut.days())..=to.min(later(from, 500.days()));
        let whole = timetable.expand(from..=to, &Calendar::japan());
        let found = timetable.expand(part.clone(), &Calendar::japan());
        let cut_out: Vec<_> = whole.occurrences.into_iter().filter(|held| part.contains(&held.date)).collect();
        prop_assert_eq!(found.occurrences, cut_out);
        let rests: Vec<_> = whole.rests.into_iter().filter(|rest| part.contains(&rest.date)).collect();
        prop_assert_eq!(found.rests, rests);
    }

    #[test]
    fn plain_rules_give_the_days_of_their_rrules(rule in plain_rule(), (from, to) in days_in_order()) {
        let Some(rrule) = rule.rrule() else {
            prop_assert!(matches!(rule.pattern, Pattern::Nth { after: 1, .. }), "{:?}", rule);
            return Ok(());
        };
        // Weeks with an interval count from DTSTART; its own days before it do not exist either way.
        let anchor = if let Pattern::Weekly { anchor, .. } = rule.pattern { anchor } else { None };
        let first = anchor.into_iter().chain(rule.from).fold(from, Date::max);
        let last = rule.until.map_or(to, |until| until.min(to)).min(later(first, 1500.days()));
        let found = super::timetable(vec![rule.clone()]).expand(from..=last, &Calendar::japan());
        prop_assert_eq!(&found.rests.iter().filter(|rest| !matches!(rest.reason, Reason::MonthOff(_))).count(), &0);
        let days: Vec<Date> = found.occurrences.iter().map(|held| held.date).collect();
        let mut expected = by_rrule(&rrule, anchor.unwrap_or(first), last);
        expected.retain(|day| *day >= first);
        prop_assert_eq!(days, expected, "{}", rrule);
    }

    #[test]
    fn codes_say_the_same_days(rule in plain_rule()) {
        let plain = super::timetable(vec![Rule::new(rule.pattern)]);
        let Some(code) = gif_code(&plain) else { return Ok(()) };
        let read = read_gif(&code).unwrap();
        prop_assert_eq!(gif_code(&read), Some(code));
        // The code has no first day for 隔週; all else is the same again.
        let mut without_start = plain.rules;
        for rule in &mut without_start {
            if let Pattern::Weekly { anchor, .. } = &mut rule.pattern {
                *anchor = None;
            }
        }
        prop_assert_eq!(read.rules, without_start);
    }

    #[test]
    fn any_text_reads_as_a_code_or_has_its_fault_inside(code in "[0-9MoTuWeThFrSaSu０第 ]{0,9}") {
        match read_gif(&code) {
            Ok(read) => prop_assert!(read.rules.iter().any(|rule| rule.rrule().is_some()) || !read.unsettled.is_empty()),
            Err(problem) => prop_assert!(code.get(problem.range.clone()).is_some(), "{:?}", problem),
        }
    }
}
