//! Timetables of which nothing holds.

use super::super::*;
use super::{closed, day, on_holiday, recurring, times, weekday, weekdays};
use jiff::civil::{Date, date};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::subsequence;

/// Any timetable, whether it makes sense or not: days at the ends of time, numbers that name no day, nothing where
/// something should be.
pub fn wild_timetable() -> impl Strategy<Value = Timetable> {
    vec(wild_rule(), 0..=3).prop_map(recurring)
}

/// Any day there is, often one of the first or last.
pub fn wild_day() -> impl Strategy<Value = Date> {
    let near = |year: i16| (1i8..=12, 1i8..=28).prop_map(move |(month, day)| date(year, month, day));
    prop_oneof![3 => day(), 1 => near(-9999), 1 => near(9999), 1 => near(1970), 1 => Just(Date::MIN), 1 => Just(Date::MAX)]
}

fn wild_nth() -> impl Strategy<Value = NthDay> {
    (any::<i8>(), -2i8..=7, any::<bool>(), weekday())
        .prop_map(|(any, near, wild, weekday)| NthDay { nth: if wild { any } else { near }, weekday })
}

fn wild_pattern() -> impl Strategy<Value = Pattern> {
    let set = || subsequence(WEEK.to_vec(), 0..=7).prop_map(Weekdays::from_iter);
    prop_oneof![
        Just(Pattern::Daily),
        Just(Pattern::Holidays),
        (set(), any::<u8>(), prop::option::of(wild_day()))
            .prop_map(|(days, every, anchor)| Pattern::Weekly { days, every, anchor }),
        (vec(wild_nth(), 0..4), any::<i8>()).prop_map(|(days, after)| Pattern::Nth { days, after }),
        vec(any::<i8>(), 0..4).prop_map(Pattern::MonthDays),
        vec(wild_day(), 0..4).prop_map(Pattern::Dates),
        (wild_day(), wild_day()).prop_map(|(from, to)| Pattern::Span(from, to)),
    ]
}

fn wild_rule() -> impl Strategy<Value = Rule> {
    let set = || subsequence((1..=12).collect::<Vec<i8>>(), 0..=12).prop_map(Months::from_iter);
    let own = (set(), prop::option::of(wild_pattern()), times());
    let overrides = own.prop_map(|(months, pattern, times)| Override { months, pattern, times });
    let shift = || prop_oneof![3 => on_holiday(), 1 => wild_nth().prop_map(OnHoliday::MoveTo)];
    let month_day = || (any::<i8>(), any::<i8>());
    let closed = prop_oneof![
        closed(),
        (month_day(), month_day()).prop_map(|(from, to)| Closed::Yearly { from, to, name: None }),
        (wild_day(), wild_day()).prop_map(|(from, to)| Closed::Dates(from, to)),
        (wild_pattern(), shift()).prop_map(|(pattern, on_holiday)| Closed::Days { pattern, on_holiday }),
    ];
    let days = (wild_pattern(), set(), set(), vec(overrides, 0..3), prop::option::weighted(0.2, wild_nth()));
    let rests = (shift(), any::<bool>(), weekdays(), vec(closed, 0..3), vec((wild_day(), wild_day()), 0..3));
    let run = (prop::option::of(wild_day()), prop::option::of(wild_day()));
    (days, rests, times(), run).prop_map(|(days, rests, times, (from, until))| {
        let (pattern, months, months_off, overrides, only_with) = days;
        let (holiday, plus_holidays, like_holidays, closed, moves) = rests;
        Rule {
            pattern,
            months,
            months_off,
            overrides,
            only_with,
            holiday,
            like_holidays,
            plus_holidays,
            closed,
            moves,
            times,
            place: None,
            from,
            until,
        }
    })
}
