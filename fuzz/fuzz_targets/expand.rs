//! Timetables without any sense, and windows anywhere in time: nothing panics, and the days are sorted, none twice
//! and inside the window.

#![no_main]

use jiff::civil::Date;
use libfuzzer_sys::arbitrary::{Result, Unstructured};
use libfuzzer_sys::fuzz_target;
use shirube::model::schedule::*;

fuzz_target!(|bytes: &[u8]| {
    // Too few bytes for a case are no fault.
    if let Ok((timetable, calendar, from, to)) = case(&mut Unstructured::new(bytes)) {
        let found = timetable.expand(from..=to, &calendar);
        assert!(found.occurrences.is_sorted_by(|a, b| a < b));
        assert!(found.rests.is_sorted_by(|a, b| a < b));
        assert!(found.doubts.is_sorted_by(|a, b| a < b));
        assert!(found.occurrences.iter().all(|held| (from..=to).contains(&held.date)));
        assert!(found.rests.iter().all(|rest| (from..=to).contains(&rest.date)));
        for rule in &timetable.rules {
            let _: Option<String> = rule.rrule();
        }
        if let Some(code) = gif_code(&timetable) {
            let read = read_gif(&code);
            assert!(read.is_ok() || timetable.rules.len() > 1, "{code}");
        }
    }
});

type Case = (Timetable, Calendar, Date, Date);

fn case(bytes: &mut Unstructured) -> Result<Case> {
    let mut calendar = Calendar::japan();
    if bytes.arbitrary()? {
        calendar.close(day(bytes)?, day(bytes)?, "休館");
    }
    let from = day(bytes)?;
    let to = from.saturating_add(jiff::Span::new().days(bytes.int_in_range(-2i64..=800)?));
    let rules = several(bytes, 3, rule)?;
    let kind = if bytes.arbitrary()? { ScheduleKind::Recurring } else { ScheduleKind::Irregular };
    Ok((
        Timetable::new(kind, rules),
        calendar,
        from,
        to,
    ))
}

fn several<T>(
    bytes: &mut Unstructured,
    most: usize,
    one: fn(&mut Unstructured) -> Result<T>,
) -> Result<Vec<T>> {
    (0..bytes.int_in_range(0..=most)?).map(|_| one(bytes)).collect()
}

fn maybe<T>(bytes: &mut Unstructured, one: fn(&mut Unstructured) -> Result<T>) -> Result<Option<T>> {
    if bytes.arbitrary()? { one(bytes).map(Some) } else { Ok(None) }
}

fn day(bytes: &mut Unstructured) -> Result<Date> {
    let year = match bytes.int_in_range(0u8..=5)? {
        0 => -9999,
        1 => 9999,
        2 => bytes.int_in_range(-9999i16..=9999)?,
        _ => bytes.int_in_range(1968i16..=2052)?,
    };
    let (month, day) = (bytes.int_in_range(1i8..=12)?, bytes.int_in_range(1i8..=31)?);
    Ok(Date::new(year, month, day).unwrap_or(Date::MAX))
}

fn nth_day(bytes: &mut Unstructured) -> Result<NthDay> {
    let nth = if bytes.ratio(1u8, 8u8)? { bytes.arbitrary()? } else { bytes.int_in_range(-1i8..=5)? };
    Ok(NthDay { nth, weekday: *bytes.choose(&WEEK)? })
}

fn months(bytes: &mut Unstructured) -> Result<Months> {
    let bits: u16 = bytes.arbitrary()?;
    let some = (1..=12).filter(|month| bits & 1 << month != 0).collect();
    Ok(if bytes.arbitrary()? { Months::ALL } else { some })
}

fn pattern(bytes: &mut Unstructured) -> Result<Pattern> {
    Ok(match bytes.int_in_range(0u8..=8)? {
        0 => Pattern::Daily,
        1 => Pattern::Holidays,
        2 => Pattern::MonthDays(several(bytes, 3, |bytes| bytes.arbitrary())?),
        3 => Pattern::Dates(several(bytes, 3, day)?),
        4 => Pattern::Span(day(bytes)?, day(bytes)?),
        5 => Pattern::Nth { days: several(bytes, 3, nth_day)?, after: bytes.arbitrary()? },
        6 => Pattern::Nth { days: several(bytes, 3, nth_day)?, after: 0 },
        _ => {
            let bits: u8 = bytes.arbitrary()?;
            let days = WEEK.into_iter().filter(|day| bits & 1 << day.to_monday_zero_offset() != 0).collect();
            let every = if bytes.arbitrary()? { 1 } else { bytes.arbitrary()? };
            Pattern::Weekly { days, every, anchor: maybe(bytes, day)? }
        }
    })
}

fn on_holiday(bytes: &mut Unstructured) -> Result<OnHoliday> {
    Ok(match bytes.int_in_range(0u8..=9)? {
        0 => OnHoliday::AsUsual,
        1 => OnHoliday::Held,
        2 => OnHoliday::Skip,
        3 => OnHoliday::NextDay,
        4 => OnHoliday::PreviousDay,
        5 => OnHoliday::NextWorkday,
        6 => OnHoliday::PreviousWorkday,
        7 => OnHoliday::NextWeek,
        8 => OnHoliday::PreviousWeek,
        _ => OnHoliday::MoveTo(nth_day(bytes)?),
    })
}

fn closed(bytes: &mut Unstructured) -> Result<Closed> {
    Ok(match bytes.int_in_range(0u8..=2)? {
        0 => Closed::Yearly { from: bytes.arbitrary()?, to: bytes.arbitrary()?, name: None },
        1 => Closed::Dates(day(bytes)?, day(bytes)?),
        _ => Closed::Days { pattern: pattern(bytes)?, on_holiday: on_holiday(bytes)? },
    })
}

fn time(bytes: &mut Unstructured) -> Result<TimeSpan> {
    let start = Clock::new(bytes.int_in_range(0..=25)?, 0);
    Ok(TimeSpan { start, end: Clock::new(bytes.int_in_range(0..=25)?, 30), part: None })
}

fn rule(bytes: &mut Unstructured) -> Result<Rule> {
    let own = |bytes: &mut Unstructured| {
        Ok(Override {
            months: months(bytes)?,
            pattern: maybe(bytes, pattern)?,
            times: several(bytes, 2, time)?,
        })
    };
    Ok(Rule {
        pattern: pattern(bytes)?,
        months: months(bytes)?,
        months_off: if bytes.arbitrary()? { Months::NONE } else { months(bytes)? },
        overrides: several(bytes, 2, own)?,
        only_with: maybe(bytes, nth_day)?,
        holiday: on_holiday(bytes)?,
        plus_holidays: bytes.arbitrary()?,
        closed: several(bytes, 2, closed)?,
        moves: several(bytes, 2, |bytes| Ok((day(bytes)?, day(bytes)?)))?,
        times: several(bytes, 2, time)?,
        place: None,
        from: maybe(bytes, day)?,
        until: maybe(bytes, day)?,
    })
}
