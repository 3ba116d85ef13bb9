//! Days as numbers: adding, comparing and asking for the day of the week is then one step of arithmetic.
//!
//! Only for use within schedules; outside, a day is a [`Date`].

use super::NthDay;
use jiff::civil::{Date, Weekday};

/// Days since 1970-01-01.
pub(super) type Day = i32;

/// The first day there is: −9999-01-01.
const FIRST: Day = number(-9999, 1, 1);
/// The last day there is: 9999-12-31.
const LAST: Day = number(9999, 12, 31);

/// The number of a day.
pub(super) fn day_of(date: Date) -> Day {
    number(date.year(), date.month(), date.day())
}

/// The day of a number; numbers outside −9999…9999 give the first or last day.
pub(super) fn date_of(day: Day) -> Date {
    let (year, month, day) = civil(clamp(day));
    Date::new(year, month, day).expect("a number between FIRST and LAST is a day")
}

/// The nearest day there is.
pub(super) fn clamp(day: Day) -> Day {
    day.clamp(FIRST, LAST)
}

/// Whether there is such a day.
pub(super) fn exists(day: Day) -> bool {
    (FIRST..=LAST).contains(&day)
}

/// 0 = Monday. 1970-01-01 was a Thursday.
pub(super) fn weekday(day: Day) -> i32 {
    (day + 3).rem_euclid(7)
}

/// Weeks, counted from Monday.
pub(super) fn week(day: Day) -> i32 {
    (day + 3).div_euclid(7)
}

/// Days from 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
const fn number(year: i16, month: i8, day: i8) -> Day {
    let (month, day) = (month as i32, day as i32);
    let year = year as i32 - (month <= 2) as i32;
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// Year, month and day of a number (the same source).
pub(super) const fn civil(day: Day) -> (i16, i8, i8) {
    let day = day + 719_468;
    let era = day.div_euclid(146_097);
    let of_era = day.rem_euclid(146_097);
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let part = (5 * of_year + 2) / 153;
    let month = if part < 10 { part + 3 } else { part - 9 };
    let year = year + era * 400 + (month <= 2) as i32;
    (year as i16, month as i8, (of_year - (153 * part + 2) / 5 + 1) as i8)
}

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Month {
    /// Year.
    pub(super) year: i16,
    /// 1–12.
    pub(super) month: i8,
    /// Its first day.
    pub(super) first: Day,
    /// How many days it has.
    pub(super) len: i32,
}

impl Month {
    /// The month of a day.
    pub(super) fn of(day: Day) -> Self {
        let (year, month, of_month) = civil(day);
        Self::starting(year, month, day - i32::from(of_month) + 1)
    }

    /// All months that have days from one day to another.
    pub(super) fn covering(from: Day, to: Day) -> impl Iterator<Item = Self> {
        let first = (from <= to).then(|| Self::of(from));
        std::iter::successors(first, move |month| {
            let next = month.first + month.len;
            (next <= to).then(|| match month.month {
                12 => Self::starting(month.year + 1, 1, next),
                _ => Self::starting(month.year, month.month + 1, next),
            })
        })
    }

    /// Its last day.
    pub(super) fn last(self) -> Day {
        self.first + self.len - 1
    }

    /// Its nth weekday, if it has it (第5火曜日; −1 is the last).
    pub(super) fn nth(self, day: NthDay) -> Option<Day> {
        let offset = offset_of(day.weekday);
        if day.nth == -1 {
            return Some(self.last() - (weekday(self.last()) - offset).rem_euclid(7));
        }
        let nth = (1..=5).contains(&day.nth).then_some(i32::from(day.nth))?;
        let found = self.first + (offset - weekday(self.first)).rem_euclid(7) + 7 * (nth - 1);
        (found <= self.last()).then_some(found)
    }

    /// Its nth day, if it has it (31日; −1 is the last).
    pub(super) fn day(self, day: i8) -> Option<Day> {
        let day = i32::from(day);
        let of_month = if day < 0 { self.len + 1 + day } else { day };
        (1..=self.len).contains(&of_month).then(|| self.first + of_month - 1)
    }

    fn starting(year: i16, month: i8, first: Day) -> Self {
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        let len = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        Self { year, month, first, len }
    }
}

/// 0 = Monday.
pub(super) fn offset_of(day: Weekday) -> i32 {
    i32::from(day.to_monday_zero_offset())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_has_its_number() {
        let spans = [(-9999, -9990), (-5, 5), (1896, 2104), (9990, 9999)];
        for (first, last) in spans {
            let mut date = Date::new(first, 1, 1).unwrap();
            for day in day_of(date)..=day_of(Date::new(last, 12, 31).unwrap()) {
                assert_eq!((day_of(date), date_of(day)), (day, date));
                assert_eq!(weekday(day), offset_of(date.weekday()), "{date}");
                let month = Month::of(day);
                assert_eq!((month.year, month.month), (date.year(), date.month()));
                assert_eq!(
                    (date_of(month.first), date_of(month.last())),
                    (date.first_of_month(), date.last_of_month())
                );
                date = date.tomorrow().unwrap_or(date);
            }
        }
        assert_eq!((day_of(Date::MIN), day_of(Date::MAX)), (FIRST, LAST));
        assert_eq!((date_of(LAST + 1), date_of(Day::MIN)), (Date::MAX, Date::MIN));
    }

    #[test]
    fn nth_days_of_a_month() {
        let february = Month::of(day_of(jiff::civil::date(2027, 2, 14)));
        for nth in (-1..=6).filter(|nth| *nth != 0) {
            for weekday in super::super::WEEK {
                let expected = jiff::civil::date(2027, 2, 1).nth_weekday_of_month(nth, weekday).ok();
                let found = february.nth(NthDay { nth, weekday }).map(date_of);
                assert_eq!(found, expected.filter(|_| nth < 6), "{nth} {weekday:?}");
            }
        }
        assert_eq!(february.nth(NthDay { nth: 0, weekday: Weekday::Monday }), None);
        assert_eq!(february.day(-1).map(date_of), Some(jiff::civil::date(2027, 2, 28)));
        for none in [0, 29, 31, -29, i8::MIN, i8::MAX] {
            assert_eq!(february.day(none), None, "{none}");
        }
    }
}
