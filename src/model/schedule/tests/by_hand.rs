//! One test for each thing that was decided.

use super::*;
use crate::model::era::Style;
use crate::model::schedule::read;
use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};

fn held(rule: &Rule, from: &str, to: &str) -> Vec<String> {
    dates(&expand(rule, from, to))
}

fn rests(expansion: &Expansion) -> Vec<(String, Reason)> {
    expansion.rests.iter().map(|rest| (rest.date.to_string(), rest.reason.clone())).collect()
}

fn holiday(name: &str) -> Reason {
    Reason::Holiday(name.into())
}

#[test]
fn second_and_fourth_tuesday_without_august_and_holidays() {
    let mut rule = Rule::new(nth(&[2, 4], Tuesday));
    rule.holiday = OnHoliday::Skip;
    rule.months_off = Months::NONE.with(8);
    let found = expand(&rule, "2027-02-01", "2027-03-31");
    assert_eq!(dates(&found), ["2027-02-09", "2027-03-09", "2027-03-23"]);
    assert_eq!(rests(&found), [("2027-02-23".to_owned(), holiday("天皇誕生日"))]);
    let august = expand(&rule, "2027-08-01", "2027-08-31");
    assert_eq!(dates(&august), [""; 0]);
    let off = |date: &str| (date.to_owned(), Reason::MonthOff(8));
    assert_eq!(rests(&august), [off("2027-08-10"), off("2027-08-24")]);
}

#[test]
fn moved_to_the_next_day_even_if_that_is_a_holiday_too() {
    let rule = Rule { holiday: OnHoliday::NextDay, ..Rule::new(week(&[Monday])) };
    let found = expand(&rule, "2027-05-01", "2027-05-15");
    assert_eq!(dates(&found), ["2027-05-04", "2027-05-10"]);
    assert_eq!(found.occurrences[0].moved_from, Some(day("2027-05-03")));
    let to = day("2027-05-04");
    let moved = Reason::Moved { to, holiday: Some("憲法記念日".into()) };
    assert_eq!(rests(&found), [("2027-05-03".to_owned(), moved)]);
    assert_eq!(
        found.doubts,
        [Doubt::MovedOntoHoliday { from: day("2027-05-03"), to, name: "みどりの日".into() }]
    );
}

#[test]
fn the_next_workday_is_neither_weekend_nor_holiday() {
    let mut rule = Rule { holiday: OnHoliday::NextWorkday, ..Rule::new(week(&[Monday])) };
    let found = expand(&rule, "2027-05-01", "2027-05-09");
    assert_eq!((dates(&found), found.doubts), (vec!["2027-05-06".to_owned()], vec![]));
    rule.holiday = OnHoliday::PreviousWorkday;
    assert_eq!(held(&rule, "2027-04-27", "2027-05-09"), ["2027-04-30"]);
    rule.holiday = OnHoliday::PreviousWeek;
    assert_eq!(held(&rule, "2027-04-26", "2027-05-09"), ["2027-04-26"]);
    // Moved onto a day of the pattern in a month with times of its own: those, and no others.
    let times = vec![at((9, 0), (10, 0))];
    rule.overrides = vec![Override { months: Months::NONE.with(4), pattern: None, times: times.clone() }];
    let found = expand(&rule, "2027-04-26", "2027-05-09");
    assert_eq!(found.occurrences.iter().map(|held| held.time).collect::<Vec<_>>(), times);
    rule.overrides.clear();
    rule.holiday = OnHoliday::NextWeek;
    // Held on the 10th once, though the 3rd moves there.
    let found = expand(&rule, "2027-05-01", "2027-05-15");
    assert_eq!(dates(&found), ["2027-05-10"]);
    assert_eq!(found.occurrences[0].moved_from, None);
}

#[test]
fn moves_cross_the_edges_of_the_window() {
    let rule = Rule { holiday: OnHoliday::NextDay, ..Rule::new(week(&[Monday])) };
    let after = expand(&rule, "2027-01-12", "2027-01-12");
    assert_eq!((dates(&after), rests(&after).len()), (vec!["2027-01-12".to_owned()], 0));
    let before = expand(&rule, "2027-01-11", "2027-01-11");
    assert_eq!((dates(&before).len(), rests(&before).len()), (0, 1));
}

#[test]
fn moved_to_an_nth_day_of_the_same_month() {
    let mut rule = Rule::new(nth(&[1, 3], Wednesday));
    rule.holiday = OnHoliday::MoveTo(on(2, Wednesday));
    assert_eq!(held(&rule, "2027-05-01", "2027-05-31"), ["2027-05-12", "2027-05-19"]);
    rule.holiday = OnHoliday::MoveTo(on(5, Wednesday));
    let found = expand(&rule, "2027-05-01", "2027-05-31");
    assert_eq!(dates(&found), ["2027-05-19"]);
    let lacking = Doubt::NoSuchDay { moved: true, year: 2027, month: 5, day: "第5水曜日".into() };
    assert_eq!(found.doubts, [lacking]);
    rule.holiday = OnHoliday::MoveTo(on(1, Wednesday));
    assert_eq!(held(&rule, "2027-05-01", "2027-05-31"), ["2027-05-19"]);
}

#[test]
fn what_a_warning_says_to_add_is_read() {
    let text = "毎週月曜日 10時〜11時（祝日は翌日）";
    let timetable = read(text, None).result.unwrap();
    let window = day("2026-01-01")..=day("2033-12-31");
    let doubts = timetable.expand(window.clone(), &Calendar::japan()).doubts;
    assert!(doubts.len() > 5);
    let place = crate::diagnostic::Span::new(crate::diagnostic::FileId(0), 0..0);
    for style in [Style::Wareki, Style::Seireki, Style::Both] {
        for doubt in &doubts {
            let said = Doubt::warnings([doubt], style, place);
            let instead = &said[0].args.iter().find(|(name, _)| *name == "instead").unwrap().1;
            let reading = read(&format!("{text}{instead}"), None);
            let mended = reading.result.unwrap_or_else(|_| panic!("{instead}"));
            let left = mended.expand(window.clone(), &Calendar::japan()).doubts;
            assert_eq!(left.len(), doubts.len() - 1, "{instead}");
            assert!(!left.contains(doubt), "{instead}");
        }
    }
}

#[test]
fn months_without_the_day_make_one_warning() {
    let place = crate::diagnostic::Span::new(crate::diagnostic::FileId(0), 0..0);
    let mut rule = Rule::new(week(&[Monday]));
    rule.holiday = OnHoliday::MoveTo(on(5, Wednesday));
    let found = expand(&rule, "2026-01-01", "2027-12-31");
    let months = found.doubts.iter().filter(|it| matches!(it, Doubt::NoSuchDay { .. })).count();
    assert!(months > 2);
    let said = Doubt::warnings(&found.doubts, Style::Wareki, place);
    let lacking: Vec<_> =
        said.iter().filter(|it| it.code == crate::diagnostic::codes::DAY_NOT_IN_MONTH).collect();
    assert_eq!(lacking.len(), 1);
    assert!(lacking[0].args.contains(&("more", (months - 1).to_string())), "{lacking:?}");
    assert_eq!(lacking[0].args.last().unwrap().0, "moved-more");
}

#[test]
fn a_day_moved_onto_a_day_of_rest_rests() {
    let mut rule = Rule { holiday: OnHoliday::NextDay, ..Rule::new(Pattern::MonthDays(vec![1])) };
    rule.closed = vec![Closed::year_end()];
    let found = expand(&rule, "2026-12-01", "2027-02-01");
    assert_eq!(dates(&found), ["2026-12-01", "2027-02-01"]);
    // 1 January is itself one of the days of rest.
    assert_eq!(rests(&found), [("2027-01-01".to_owned(), Reason::Closed(Some("年末年始".into())))]);
    rule.closed = vec![Closed::Dates(day("2027-01-02"), day("2027-01-03"))];
    assert_eq!(
        rests(&expand(&rule, "2027-01-01", "2027-01-31")),
        [("2027-01-01".to_owned(), holiday("元日"))]
    );
    rule.closed.clear();
    rule.until = Some(day("2027-01-01"));
    assert_eq!(held(&rule, "2027-01-01", "2027-12-31"), [""; 0]);
}

#[test]
fn open_on_a_holiday_monday_and_closed_the_day_after() {
    let mut rule = Rule::new(Pattern::Daily);
    rule.closed = vec![Closed::Days { pattern: week(&[Monday]), on_holiday: OnHoliday::NextDay }];
    let found = expand(&rule, "2027-01-09", "2027-01-18");
    let days = ["09", "10", "11", "13", "14", "15", "16", "17"].map(|day| format!("2027-01-{day}"));
    assert_eq!(dates(&found), days);
    let closed = |date: &str| (date.to_owned(), Reason::Closed(None));
    assert_eq!(rests(&found), [closed("2027-01-12"), closed("2027-01-18")]);
    rule.closed.push(Closed::Days { pattern: Pattern::Holidays, on_holiday: OnHoliday::AsUsual });
    assert!(!held(&rule, "2027-01-09", "2027-01-18").contains(&"2027-01-11".to_owned()));
}

#[test]
fn months_with_days_and_times_of_their_own() {
    let mut rule = Rule::new(nth(&[2], Wednesday));
    rule.times = vec![at((10, 0), (11, 30)), at((13, 0), (14, 0))];
    let own = |month, pattern, times| Override { months: Months::NONE.with(month), pattern, times };
    rule.overrides = vec![
        own(2, Some(nth(&[1], Wednesday)), Vec::new()),
        own(3, None, vec![at((9, 0), (10, 0))]),
        own(4, Some(nth(&[5], Wednesday)), Vec::new()),
    ];
    let found = expand(&rule, "2027-01-01", "2027-04-30");
    let starts: Vec<String> =
        found.occurrences.iter().map(|held| format!("{} {}", held.date, held.time.start.unwrap())).collect();
    let expected =
        ["2027-01-13 10:00", "2027-01-13 13:00", "2027-02-03 10:00", "2027-02-03 13:00", "2027-03-10 09:00"];
    assert_eq!(starts, expected);
    assert_eq!(
        found.doubts,
        [Doubt::NoSuchDay { moved: false, year: 2027, month: 4, day: "第5水曜日".into() }]
    );
}

#[test]
fn a_day_a_month_lacks_is_left_out_without_doubt() {
    let found = expand(&Rule::new(Pattern::MonthDays(vec![31])), "2027-01-01", "2027-06-30");
    assert_eq!(dates(&found), ["2027-01-31", "2027-03-31", "2027-05-31"]);
    assert_eq!((found.doubts, found.rests), (vec![], vec![]));
}

#[test]
fn only_in_months_that_have_a_fifth_saturday() {
    let mut rule = Rule::new(nth(&[1], Sunday));
    rule.only_with = Some(on(5, Saturday));
    assert_eq!(held(&rule, "2027-01-01", "2027-06-30"), ["2027-01-03", "2027-05-02"]);
}

#[test]
fn single_days_moved_by_hand_come_before_everything_else() {
    let mut rule = Rule { holiday: OnHoliday::Skip, ..Rule::new(week(&[Monday])) };
    rule.months_off = Months::NONE.with(6);
    // Off a holiday, into a month off, from far outside of the window.
    rule.moves = vec![(day("2027-05-03"), day("2027-06-08")), (day("2026-09-21"), day("2027-06-09"))];
    let found = expand(&rule, "2027-05-01", "2027-06-30");
    let expected = ["2027-05-10", "2027-05-17", "2027-05-24", "2027-05-31", "2027-06-08", "2027-06-09"];
    assert_eq!(dates(&found), expected);
    let moved = Reason::Moved { to: day("2027-06-08"), holiday: None };
    assert_eq!(rests(&found)[0], ("2027-05-03".to_owned(), moved));
    // Not a day of the pattern: there is nothing to move.
    rule.moves = vec![(day("2027-05-04"), day("2027-05-06"))];
    assert_eq!(held(&rule, "2027-05-01", "2027-05-09"), [""; 0]);
}

#[test]
fn weekends_and_holidays() {
    let mut rule = Rule::new(week(&[Saturday, Sunday]));
    rule.plus_holidays = true;
    rule.months = Months::range(4, 5);
    let expected = ["2027-04-03", "2027-04-04", "2027-04-10", "2027-04-11", "2027-04-17", "2027-04-18"];
    assert_eq!(held(&rule, "2027-03-20", "2027-04-20"), expected);
    assert_eq!(held(&rule, "2027-05-03", "2027-05-07"), ["2027-05-03", "2027-05-04", "2027-05-05"]);
    assert_eq!(held(&Rule::new(Pattern::Holidays), "2027-05-01", "2027-06-30").len(), 3);
}

#[test]
fn every_other_week_with_a_first_and_a_last_day() {
    let days = Weekdays::default().with(Thursday).with(Tuesday);
    let mut rule = Rule::new(Pattern::Weekly { days, every: 2, anchor: Some(day("2027-01-07")) });
    rule.until = Some(day("2027-02-03"));
    assert_eq!(
        held(&rule, "2026-12-01", "2027-03-01"),
        ["2027-01-07", "2027-01-19", "2027-01-21", "2027-02-02"]
    );
    rule.from = Some(day("2027-01-20"));
    assert_eq!(held(&rule, "2026-12-01", "2027-03-01"), ["2027-01-21", "2027-02-02"]);
    rule.from = Some(day("2027-03-01"));
    assert_eq!(held(&rule, "2026-12-01", "2027-12-01"), [""; 0]);
}

#[test]
fn single_days_spans_and_the_day_after() {
    let two = Pattern::Dates(vec![day("2027-01-15"), day("2027-12-04")]);
    assert_eq!(held(&Rule::new(two), "2027-01-01", "2027-06-30"), ["2027-01-15"]);
    let span = Pattern::Span(day("2027-01-30"), day("2027-02-01"));
    assert_eq!(held(&Rule::new(span), "2027-01-31", "2027-06-30"), ["2027-01-31", "2027-02-01"]);
    let after = Pattern::Nth { days: vec![on(-1, Sunday)], after: 1 };
    assert_eq!(held(&Rule::new(after), "2027-02-01", "2027-03-01"), ["2027-02-01", "2027-03-01"]);
}

#[test]
fn the_same_day_and_time_by_two_rules_is_one_and_no_rest() {
    let skip = Rule { holiday: OnHoliday::Skip, ..Rule::new(week(&[Monday, Friday])) };
    let rules = vec![Rule::new(week(&[Monday])), skip];
    let found = timetable(rules).expand(day("2027-05-01")..=day("2027-05-09"), &Calendar::japan());
    assert_eq!((dates(&found), found.rests), (vec!["2027-05-03".to_owned(), "2027-05-07".into()], vec![]));
}

#[test]
fn closing_days_of_the_town_are_holidays() {
    let mut calendar = Calendar::japan();
    calendar.close(day("2027-06-07"), day("2027-06-08"), "館内整理");
    let rule = Rule { holiday: OnHoliday::Skip, ..Rule::new(week(&[Monday])) };
    let found = timetable(vec![rule]).expand(day("2027-06-01")..=day("2027-06-15"), &calendar);
    assert_eq!(dates(&found), ["2027-06-14"]);
    assert_eq!(rests(&found), [("2027-06-07".to_owned(), holiday("館内整理"))]);
}

#[test]
fn years_without_a_table_of_holidays_are_doubted_where_holidays_matter() {
    let mut rule = Rule::new(week(&[Monday]));
    assert_eq!(expand(&rule, "2050-12-01", "2051-02-01").doubts, []);
    rule.holiday = OnHoliday::Skip;
    assert_eq!(expand(&rule, "2050-12-01", "2051-02-01").doubts, [Doubt::HolidaysUnknown { year: 2051 }]);
    assert_eq!(expand(&rule, "2060-12-01", "2061-02-01").doubts, [Doubt::HolidaysUnknown { year: 2060 }]);
    assert_eq!(expand(&rule, "1960-12-01", "2061-02-01").doubts, [Doubt::HolidaysUnknown { year: 1960 }]);
    assert_eq!(expand(&rule, "2050-12-01", "2050-12-31").doubts, []);
}

#[test]
fn weekends_can_count_as_holidays() {
    let rule = Rule {
        holiday: OnHoliday::NextWorkday,
        like_holidays: [Weekday::Saturday, Weekday::Sunday].into_iter().collect(),
        ..Rule::new(Pattern::MonthDays(vec![15]))
    };
    let window = "2027-05-01".parse().unwrap()..="2027-08-31".parse().unwrap();
    let expansion = timetable(vec![rule]).expand(window, &Calendar::japan());
    let days: Vec<String> = expansion.occurrences.iter().map(|it| it.date.to_string()).collect();
    // 15 May is a Saturday, 15 August a Sunday.
    assert_eq!(days, ["2027-05-17", "2027-06-15", "2027-07-15", "2027-08-16"]);
}

#[test]
fn the_day_after_a_holiday_is_no_doubtful_move() {
    let closed = Closed::Days { pattern: Pattern::Holidays, on_holiday: OnHoliday::NextDay };
    let rule = Rule { closed: vec![closed], ..Rule::new(Pattern::Daily) };
    let window = "2027-05-02".parse().unwrap()..="2027-05-08".parse().unwrap();
    let expansion = timetable(vec![rule]).expand(window, &Calendar::japan());
    let days: Vec<String> = expansion.occurrences.iter().map(|it| it.date.to_string()).collect();
    assert_eq!(days, ["2027-05-02", "2027-05-03", "2027-05-07", "2027-05-08"]);
    assert_eq!(expansion.doubts, vec![]);
}
