//! Rule → RRULE (RFC 5545 §3.3.10): the days of the pattern. Holidays, days of rest, days moved and months with
//! days of their own are not in it; whoever writes iCalendar takes those from the expansion (EXDATE, RDATE).

use super::days::offset_of;
use super::{Months, NthDay, Pattern, Rule, WEEK, Weekdays};
use jiff::civil::Weekday;
use std::fmt::Display;

impl Rule {
    /// `FREQ=MONTHLY;BYDAY=2TU,4TU;BYMONTH=1,2,3`; none where no RRULE can say the days (Dates, Span, Holidays, the
    /// day after a fifth or last weekday, 隔週 without a first day).
    ///
    /// Weeks with an interval count from DTSTART's, which must be the anchor. Months off are in BYMONTH, unless some
    /// months have days of their own: those are exceptions already, and months off are then exceptions too.
    pub fn rrule(&self) -> Option<String> {
        if self.only_with.is_some() {
            return None;
        }
        let months =
            if self.overrides.is_empty() { self.months.without(self.months_off) } else { self.months };
        let days = match &self.pattern {
            Pattern::Daily => Some("FREQ=DAILY".to_owned()),
            Pattern::Weekly { days, every, anchor } => weekly(*days, *every, anchor.is_some()),
            Pattern::Nth { days, after: 0 } => nth(days),
            Pattern::Nth { days, after } => day_after(days, i32::from(*after)),
            Pattern::MonthDays(days) => month_days(days),
            Pattern::Dates(_) | Pattern::Span(..) | Pattern::Holidays => None,
        }?;
        match months {
            Months::ALL => Some(days),
            Months::NONE => None,
            some => Some(format!("{days};BYMONTH={}", list(some.iter()))),
        }
    }
}

fn weekly(days: Weekdays, every: u8, anchored: bool) -> Option<String> {
    let byday = list(days.iter().map(code));
    match every {
        _ if days.is_empty() => None,
        0 | 1 => Some(format!("FREQ=WEEKLY;BYDAY={byday}")),
        _ => anchored.then(|| format!("FREQ=WEEKLY;INTERVAL={every};BYDAY={byday}")),
    }
}

fn nth(days: &[NthDay]) -> Option<String> {
    let sayable = !days.is_empty() && days.iter().all(|day| matches!(day.nth, -1 | 1..=5));
    sayable.then(|| {
        format!("FREQ=MONTHLY;BYDAY={}", list(days.iter().map(|d| format!("{}{}", d.nth, code(d.weekday)))))
    })
}

/// The day after each 2nd Tuesday is the Wednesday between the 9th and the 15th. That holds only where the days of
/// the month exist in every month, so not beyond the 28th; and BYDAY × BYMONTHDAY must not mix the weekdays.
fn day_after(days: &[NthDay], after: i32) -> Option<String> {
    let of = |weekday: Weekday| {
        let mut nths: Vec<i8> = days.iter().filter(|day| day.weekday == weekday).map(|day| day.nth).collect();
        nths.sort_unstable();
        nths.dedup();
        nths
    };
    let nths = of(days.first()?.weekday);
    if days.iter().any(|day| of(day.weekday) != nths) {
        return None;
    }
    let mut of_month = Vec::new();
    for nth in nths {
        let nth = (1..=4).contains(&nth).then_some(i32::from(nth))?;
        let (first, last) = (7 * (nth - 1) + 1 + after, 7 * nth + after);
        if first < 1 || last > 28 {
            return None;
        }
        of_month.extend(first..=last);
    }
    let later = |day: &NthDay| WEEK[(offset_of(day.weekday) + after).rem_euclid(7) as usize];
    let weekdays: Weekdays = days.iter().map(later).collect();
    Some(format!("FREQ=MONTHLY;BYDAY={};BYMONTHDAY={}", list(weekdays.iter().map(code)), list(of_month)))
}

fn month_days(days: &[i8]) -> Option<String> {
    let sayable = !days.is_empty() && days.iter().all(|day| matches!(day, -31..=-1 | 1..=31));
    sayable.then(|| format!("FREQ=MONTHLY;BYMONTHDAY={}", list(days)))
}

fn code(day: Weekday) -> &'static str {
    ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][offset_of(day) as usize]
}

fn list(items: impl IntoIterator<Item = impl Display>) -> String {
    items.into_iter().map(|item| item.to_string()).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    use super::super::{OnHoliday, Override};
    use super::*;
    use jiff::civil::date;

    fn on(nth: i8, weekday: Weekday) -> NthDay {
        NthDay { nth, weekday }
    }

    fn said(pattern: Pattern) -> Option<String> {
        Rule::new(pattern).rrule()
    }

    #[test]
    fn patterns_an_rrule_can_say() {
        let week = Weekdays::default().with(Weekday::Wednesday).with(Weekday::Monday);
        let fortnight = Pattern::Weekly { days: week, every: 2, anchor: Some(date(2027, 1, 6)) };
        let tuesdays = vec![on(2, Weekday::Tuesday), on(4, Weekday::Tuesday)];
        let after = Pattern::Nth { days: vec![on(2, Weekday::Tuesday)], after: 1 };
        let sunday = Pattern::Nth { days: vec![on(1, Weekday::Sunday), on(3, Weekday::Sunday)], after: 1 };
        let before = Pattern::Nth { days: vec![on(2, Weekday::Monday)], after: -1 };
        let expected = [
            (Pattern::Daily, "FREQ=DAILY"),
            (Pattern::weekly(week), "FREQ=WEEKLY;BYDAY=MO,WE"),
            (fortnight, "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE"),
            (Pattern::nth(tuesdays), "FREQ=MONTHLY;BYDAY=2TU,4TU"),
            (Pattern::nth(vec![on(-1, Weekday::Friday)]), "FREQ=MONTHLY;BYDAY=-1FR"),
            (Pattern::MonthDays(vec![10, -1]), "FREQ=MONTHLY;BYMONTHDAY=10,-1"),
            (after, "FREQ=MONTHLY;BYDAY=WE;BYMONTHDAY=9,10,11,12,13,14,15"),
            (sunday, "FREQ=MONTHLY;BYDAY=MO;BYMONTHDAY=2,3,4,5,6,7,8,16,17,18,19,20,21,22"),
            (before, "FREQ=MONTHLY;BYDAY=SU;BYMONTHDAY=7,8,9,10,11,12,13"),
        ];
        for (pattern, rrule) in expected {
            assert_eq!(said(pattern).as_deref(), Some(rrule));
        }
    }

    #[test]
    fn patterns_no_rrule_can_say() {
        let nth_after = |days: Vec<NthDay>| Pattern::Nth { days, after: 1 };
        let (monday, friday) = (Weekday::Monday, Weekday::Friday);
        let none = [
            Pattern::Holidays,
            Pattern::Dates(vec![date(2027, 1, 1)]),
            Pattern::Span(date(2027, 1, 1), date(2027, 1, 5)),
            Pattern::Weekly { days: Weekdays::WORK, every: 2, anchor: None },
            Pattern::weekly(Weekdays::default()),
            nth_after(vec![on(5, friday)]),
            nth_after(vec![on(-1, friday)]),
            // The 4th Tuesday may be 28 February.
            nth_after(vec![on(4, Weekday::Tuesday)]),
            nth_after(vec![on(1, monday), on(2, friday)]),
            nth_after(Vec::new()),
            Pattern::Nth { days: vec![on(1, monday)], after: -1 },
            Pattern::nth(vec![on(6, friday)]),
            Pattern::nth(Vec::new()),
            Pattern::MonthDays(vec![0]),
        ];
        for pattern in none {
            assert_eq!(said(pattern.clone()), None, "{pattern:?}");
        }
        let monday = Pattern::weekly(Weekdays::default().with(monday));
        let closed =
            crate::model::schedule::Closed::Days { pattern: monday.clone(), on_holiday: OnHoliday::NextDay };
        let daily = Rule { closed: vec![closed], ..Rule::new(Pattern::Daily) };
        assert_eq!(daily.rrule().as_deref(), Some("FREQ=DAILY"), "days of rest are exceptions");
        assert_eq!(Rule { only_with: Some(on(5, friday)), ..Rule::new(monday) }.rrule(), None);
    }

    #[test]
    fn months_off_are_left_out_of_bymonth_unless_some_have_days_of_their_own() {
        let mut rule = Rule::new(Pattern::nth(vec![on(2, Weekday::Wednesday)]));
        rule.months_off = Months::NONE.with(8);
        assert_eq!(rule.rrule().as_deref(), Some("FREQ=MONTHLY;BYDAY=2WE;BYMONTH=1,2,3,4,5,6,7,9,10,11,12"));
        rule.overrides = vec![Override { months: Months::NONE.with(2), pattern: None, times: Vec::new() }];
        assert_eq!(rule.rrule().as_deref(), Some("FREQ=MONTHLY;BYDAY=2WE"));
        rule.months = Months::EVEN;
        assert_eq!(rule.rrule().as_deref(), Some("FREQ=MONTHLY;BYDAY=2WE;BYMONTH=2,4,6,8,10,12"));
        rule.overrides.clear();
        rule.months_off = Months::EVEN;
        assert_eq!(rule.rrule(), None);
        let summer = Rule { months: Months::range(7, 9), ..Rule::new(Pattern::Daily) };
        assert_eq!(summer.rrule().as_deref(), Some("FREQ=DAILY;BYMONTH=7,8,9"));
    }
}
