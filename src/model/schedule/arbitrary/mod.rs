//! Timetables by chance, for property tests.
//!
//! [`rule`] and [`timetable`] are *normalised*: of the ways to write the same thing, the one in which the reader of
//! schedules writes it. What holds of them:
//! - Sets (weekdays, months, `Dates`, `MonthDays`, nth days) are not empty and name nothing twice; lists are sorted
//!   (nth days by weekday, then nth with the last at the end; −1 of the month's days at the end).
//! - `every` is 1 without an anchor, or 2 with one that is on one of the days.
//! - `after` ≠ 0 is only 1 and only with a single nth day.
//! - Spans, closings, `from`…`until` and times start before they end.
//! - Months off are some of the rule's months, not all; each override has months of its own, none of them off, and a
//!   pattern, or times that are not the rule's. Only patterns by weeks and months have any of these.
//! - `only_with` is a fifth weekday, and with patterns of nth days only.
//! - `plus_holidays` only with every week, and then nothing else is said of holidays.
//! - Moves are sorted by their first day, which none share, and end on another day.
//! - Days of rest by a pattern stand last.
//! - Rules of a timetable differ.
//!
//! [`wild_timetable`] holds nothing of this; it is for showing that nothing panics.

mod wild;

pub use wild::*;

use super::*;
use jiff::civil::{Date, Weekday};
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

/// A day between 2020 and 2035.
pub fn day() -> impl Strategy<Value = Date> {
    (2020i16..=2035, 1i8..=12, 1i8..=31).prop_filter_map("no such day", |(y, m, d)| Date::new(y, m, d).ok())
}

/// Two days, the first before the second.
pub fn days_in_order() -> impl Strategy<Value = (Date, Date)> {
    (day(), day()).prop_filter_map("the same day", |(a, b)| (a != b).then(|| (a.min(b), a.max(b))))
}

/// One day of the week.
pub fn weekday() -> impl Strategy<Value = Weekday> {
    select(&WEEK[..])
}

/// Some days of the week, not all.
pub fn weekdays() -> impl Strategy<Value = Weekdays> {
    subsequence(WEEK.to_vec(), 1..=5).prop_map(|days| days.into_iter().collect())
}

/// Some months.
pub fn months() -> impl Strategy<Value = Months> {
    prop_oneof![
        3 => Just(Months::ALL),
        1 => Just(Months::EVEN),
        1 => (1i8..=12, 1i8..=12).prop_map(|(first, last)| Months::range(first, last)),
        1 => subsequence((1..=12).collect::<Vec<i8>>(), 1..=12).prop_map(Months::from_iter),
    ]
}

/// One nth weekday.
pub fn nth_day() -> impl Strategy<Value = NthDay> {
    (select(&[1i8, 2, 3, 4, 5, -1][..]), weekday()).prop_map(|(nth, weekday)| NthDay { nth, weekday })
}

/// Several nth weekdays.
pub fn nth_days() -> impl Strategy<Value = Vec<NthDay>> {
    let key = |day: &NthDay| (day.weekday.to_monday_zero_offset(), if day.nth < 0 { 6 } else { day.nth });
    vec(nth_day(), 1..=4).prop_map(move |mut days| {
        days.sort_by_key(key);
        days.dedup();
        days
    })
}

/// A pattern that comes again by weeks or months.
pub fn repeating() -> impl Strategy<Value = Pattern> {
    let fortnight = (weekdays(), day()).prop_map(|(days, anchor)| {
        let days = days.with(anchor.weekday());
        Pattern::Weekly { days, every: 2, anchor: Some(anchor) }
    });
    let of_month = (btree_set(1i8..=31, 0..=3), any::<bool>()).prop_map(|(days, last)| {
        let mut days: Vec<i8> = days.into_iter().collect();
        if last || days.is_empty() {
            days.push(-1);
        }
        Pattern::MonthDays(days)
    });
    prop_oneof![
        1 => Just(Pattern::Daily),
        4 => weekdays().prop_map(Pattern::weekly),
        2 => fortnight,
        6 => nth_days().prop_map(Pattern::nth),
        1 => nth_day().prop_map(|day| Pattern::Nth { days: vec![day], after: 1 }),
        2 => of_month,
    ]
}

/// Any pattern.
pub fn pattern() -> impl Strategy<Value = Pattern> {
    prop_oneof![
        8 => repeating(),
        1 => btree_set(day(), 1..=5).prop_map(|days| Pattern::Dates(days.into_iter().collect())),
        1 => days_in_order().prop_map(|(from, to)| Pattern::Span(from, to)),
        1 => Just(Pattern::Holidays),
    ]
}

/// Times of the day, in order.
pub fn times() -> impl Strategy<Value = Vec<TimeSpan>> {
    let clock = || (6u32..=21, select(&[0u32, 15, 30, 45][..]));
    let span = (clock(), prop::option::of(1u32..=3)).prop_map(|((hour, minute), hours)| TimeSpan {
        start: Clock::new(hour, minute),
        end: hours.and_then(|hours| Clock::new(hour + hours, minute)),
        part: None,
    });
    let part = select(&[DayPart::Morning, DayPart::Afternoon, DayPart::AllDay][..])
        .prop_map(|part| vec![TimeSpan { part: Some(part), ..TimeSpan::default() }]);
    let starts = btree_set(span, 0..=2).prop_map(|times| times.into_iter().collect());
    prop_oneof![4 => starts, 1 => part]
}

/// What happens on a holiday.
pub fn on_holiday() -> impl Strategy<Value = OnHoliday> {
    let first_to_fourth = (1i8..=4, weekday()).prop_map(|(nth, weekday)| NthDay { nth, weekday });
    prop_oneof![
        6 => Just(OnHoliday::AsUsual),
        1 => Just(OnHoliday::Held),
        2 => Just(OnHoliday::Skip),
        1 => Just(OnHoliday::NextDay),
        1 => Just(OnHoliday::PreviousDay),
        1 => Just(OnHoliday::NextWorkday),
        1 => Just(OnHoliday::PreviousWorkday),
        1 => Just(OnHoliday::NextWeek),
        1 => Just(OnHoliday::PreviousWeek),
        1 => first_to_fourth.prop_map(OnHoliday::MoveTo),
    ]
}

/// Days of rest.
pub fn closed() -> impl Strategy<Value = Closed> {
    let month_day = || (1i8..=12, 1i8..=28);
    let by_pattern = prop_oneof![
        weekdays().prop_map(Pattern::weekly),
        nth_days().prop_map(Pattern::nth),
        Just(Pattern::Holidays)
    ];
    let shift = select(vec![OnHoliday::AsUsual, OnHoliday::NextDay, OnHoliday::NextWorkday, OnHoliday::Skip]);
    prop_oneof![
        Just(Closed::year_end()),
        (month_day(), month_day()).prop_map(|(from, to)| Closed::Yearly { from, to, name: None }),
        days_in_order().prop_map(|(from, to)| Closed::Dates(from, to)),
        (by_pattern, shift).prop_map(|(pattern, on_holiday)| match pattern {
            Pattern::Holidays => Closed::Days { pattern, on_holiday: OnHoliday::NextDay },
            _ => Closed::Days { pattern, on_holiday },
        }),
    ]
}

/// A normalised rule of days alone: pattern, months, months off, first and last day.
pub fn plain_rule() -> impl Strategy<Value = Rule> {
    let run = prop_oneof![
        3 => Just((None, None)),
        1 => days_in_order().prop_map(|(from, until)| (Some(from), Some(until))),
        1 => day().prop_map(|from| (Some(from), None)),
        1 => day().prop_map(|until| (None, Some(until))),
    ];
    let off =
        prop_oneof![3 => Just(Months::NONE), 1 => (1i8..=12).prop_map(|month| Months::NONE.with(month))];
    (repeating(), months(), off, run).prop_map(|(pattern, months, off, (from, until))| {
        let inside = off.iter().all(|month| months.contains(month)) && !months.without(off).is_empty();
        let months_off = if inside { off } else { Months::NONE };
        Rule { months, months_off, from, until, ..Rule::new(pattern) }
    })
}

/// A normalised rule with everything that a rule may have.
pub fn rule() -> impl Strategy<Value = Rule> {
    let own = (1i8..=12, prop::option::of(nth_days()), times());
    let moves = prop::collection::btree_map(day(), day(), 0..=2);
    let place = prop::option::weighted(0.1, Just("会場輪番".to_owned()));
    let extra = (any::<bool>(), weekday(), 0u8..10);
    (
        plain_rule(),
        pattern(),
        vec(own, 0..=2),
        on_holiday(),
        vec(closed(), 0..=2),
        moves,
        (times(), place),
        extra,
    )
        .prop_map(
            |(plain, other, overrides, holiday, closed, moves, (times, place), (plus, weekday, only))| {
                let repeats = !matches!(other, Pattern::Dates(_) | Pattern::Span(..) | Pattern::Holidays);
                // One in ten or so has a pattern that does not repeat, and then nothing of months.
                let mut rule = if repeats { plain } else { Rule::new(other) };
                rule.holiday = holiday;
                rule.closed = closed;
                rule.closed.sort_by_key(|closed| matches!(closed, Closed::Days { .. }));
                rule.closed.dedup();
                rule.moves = moves.into_iter().filter(|(from, to)| from != to).collect();
                rule.times = times;
                rule.place = place;
                if repeats {
                    rule.overrides = normalised(overrides, &rule);
                }
                if only == 0 && matches!(rule.pattern, Pattern::Nth { after: 0, .. }) {
                    rule.only_with = Some(NthDay { nth: 5, weekday });
                }
                let moves = !matches!(rule.holiday, OnHoliday::AsUsual | OnHoliday::Held | OnHoliday::Skip);
                if moves && only < 4 && matches!(rule.pattern, Pattern::MonthDays(_) | Pattern::Nth { .. }) {
                    rule.like_holidays = [Weekday::Saturday, Weekday::Sunday].into_iter().collect();
                }
                if plus && matches!(rule.pattern, Pattern::Weekly { every: 1, .. }) {
                    rule.plus_holidays = true;
                    rule.holiday = OnHoliday::AsUsual;
                }
                rule
            },
        )
}

type Own = (i8, Option<Vec<NthDay>>, Vec<TimeSpan>);

fn normalised(overrides: Vec<Own>, rule: &Rule) -> Vec<Override> {
    let mut taken = rule.months_off;
    let mut kept: Vec<Override> = Vec::new();
    for (month, days, times) in overrides {
        let times = if times == rule.times { Vec::new() } else { times };
        let says_something = days.is_some() || !times.is_empty();
        if says_something && !taken.contains(month) && rule.months.contains(month) {
            taken = taken.with(month);
            kept.push(Override { months: Months::NONE.with(month), pattern: days.map(Pattern::nth), times });
        }
    }
    kept.sort_by_key(|own| own.months.iter().next());
    kept
}

/// A normalised timetable of one to three rules.
pub fn timetable() -> impl Strategy<Value = Timetable> {
    vec(rule(), 1..=3).prop_map(|rules| {
        let mut different: Vec<Rule> = Vec::new();
        for rule in rules {
            if !different.contains(&rule) {
                different.push(rule);
            }
        }
        recurring(different)
    })
}

fn recurring(rules: Vec<Rule>) -> Timetable {
    Timetable::new(ScheduleKind::Recurring, rules)
}
