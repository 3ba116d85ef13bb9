//! Real strings of real towns: their rules by hand, and the days, RRULEs and codes that the fixtures state for them.
//! The fixtures lie beside the repository on the machines it is developed on.

use super::*;
use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
use serde_json::Value;

fn with(pattern: Pattern, change: impl FnOnce(&mut Rule)) -> Rule {
    let mut rule = Rule::new(pattern);
    change(&mut rule);
    rule
}

/// The rules of the fixtures by their ids.
fn by_hand() -> Vec<(&'static str, Vec<Rule>)> {
    let work = || Pattern::weekly(Weekdays::WORK);
    let year_end = |rule: &mut Rule| {
        rule.holiday = OnHoliday::Skip;
        rule.closed = vec![Closed::year_end()];
    };
    let one = |rule| vec![rule];
    let fifth_rests = [Tuesday, Thursday].iter().flat_map(|day| (1..=4).map(|n| on(n, *day))).collect();
    vec![
        ("w01", one(Rule::new(week(&[Wednesday])))),
        (
            "m02",
            one(with(nth(&[2, 4], Tuesday), |rule| {
                rule.holiday = OnHoliday::Skip;
                rule.months_off = Months::NONE.with(8);
            })),
        ),
        (
            "m04",
            one(with(nth(&[1, 3], Wednesday), |rule| rule.holiday = OnHoliday::MoveTo(on(2, Wednesday)))),
        ),
        ("m05", vec![Rule::new(nth(&[1], Saturday)), Rule::new(nth(&[3], Sunday))]),
        ("w03", one(Rule::new(week(&[Monday, Wednesday, Friday])))),
        ("d01", one(Rule::new(Pattern::MonthDays(vec![10])))),
        ("m08", one(with(nth(&[3], Sunday), |rule| rule.months = Months::EVEN))),
        ("w04", one(with(work(), year_end))),
        ("w05", one(with(Pattern::Daily, year_end))),
        ("m12", one(Rule::new(nth(&[1, 2, 3, 5], Wednesday)))),
        (
            "m15",
            one(with(nth(&[2], Wednesday), |rule| {
                rule.months_off = Months::NONE.with(8);
                let pattern = Some(nth(&[1], Wednesday));
                rule.overrides = vec![Override { months: Months::NONE.with(2), pattern, times: Vec::new() }];
            })),
        ),
        ("w07", one(Rule::new(Pattern::Daily))),
        ("m20", one(with(nth(&[1], Saturday), |rule| rule.months = Months::ODD))),
        ("m23", one(Rule::new(Pattern::nth(fifth_rests)))),
        ("w09", one(with(week(&[Saturday, Sunday]), |rule| rule.plus_holidays = true))),
        ("w10", one(with(week(&[Monday]), |rule| rule.holiday = OnHoliday::NextDay))),
        ("m26", one(with(nth(&[2, 4], Tuesday), |rule| rule.holiday = OnHoliday::PreviousDay))),
        ("c04", one(Rule::new(Pattern::weekly(Weekdays::range(Monday, Saturday))))),
        ("c05", vec![Rule::new(work()), Rule::new(week(&[Monday, Wednesday, Friday]))]),
    ]
}

#[test]
#[allow(clippy::print_stderr)]
fn rules_of_the_fixtures_give_their_days_and_codes() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/fixtures/schedules.json");
    let Ok(text) = std::fs::read_to_string(path) else {
        eprintln!("SKIPPED: {path} is not there");
        return;
    };
    let fixtures: Value = serde_json::from_str(&text).unwrap();
    let fixtures = fixtures["fixtures"].as_array().unwrap();
    for (id, rules) in by_hand() {
        let fixture = fixtures.iter().find(|fixture| fixture["id"] == id).unwrap();
        let mut timetable = timetable(rules);
        if fixture["kind"] == "opening_hours" {
            timetable.kind = ScheduleKind::OpeningHours;
        }
        let found = timetable.expand(day("2027-01-01")..=day("2027-06-30"), &Calendar::japan());
        let expected: Vec<String> =
            serde_json::from_value(fixture["expected_2027_01_01_to_06_30"].clone()).unwrap();
        assert_eq!(dates(&found), expected, "{id}");
        let rrules: Vec<Option<String>> = timetable.rules.iter().map(Rule::rrule).collect();
        let stated: Vec<Option<String>> = fixture["rules"]
            .as_array()
            .unwrap()
            .iter()
            .map(|rule| rule["rrule"].as_str().map(str::to_owned))
            .collect();
        assert_eq!(rrules, stated, "{id}");
        assert_eq!(gif_code(&timetable).as_deref(), fixture["gif_441"].as_str(), "{id}");
        assert_eq!(found.doubts.len(), usize::from(id == "w10"), "{id}: {:?}", found.doubts);
    }
}
