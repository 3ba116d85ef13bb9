//! Which days are holidays.
//!
//! The holidays of Japan are the table of the npm package `@holiday-jp/holiday_jp` (1970–2050, MIT), which build.rs
//! reads; 振替休日 and 国民の休日 (named 休日, after the law: 国民の祝日に関する法律 §3) are in it. (The crate jpholiday 0.1.4 computes them, and errs on 31 days.)

use super::days::{Day, Month, civil, day_of, weekday};
use jiff::civil::Date;
use std::ops::RangeInclusive;

/// Year, month, day and name; sorted.
static HOLIDAYS: &[(i16, i8, i8, &str)] = &include!(concat!(env!("OUT_DIR"), "/holidays.rs"));

/// Years of the table.
pub(super) const YEARS: RangeInclusive<i16> = 1970..=2050;
const MONTHS: usize = 81 * 12;

/// For each month of the table its holidays as bits, the first day in bit 1.
static BITS: [u32; MONTHS] = bits();

const fn bits() -> [u32; MONTHS] {
    let mut bits = [0; MONTHS];
    let mut index = 0;
    while index < HOLIDAYS.len() {
        let (year, month, day, _) = HOLIDAYS[index];
        bits[(year - 1970) as usize * 12 + month as usize - 1] |= 1 << day;
        index += 1;
    }
    bits
}

/// Holidays of Japan 1970–2050, and the closing days of a town that count as holidays.
#[derive(Debug, Clone)]
pub struct Calendar {
    closings: Vec<(Day, Day, String)>,
}

impl Calendar {
    /// The holidays of Japan alone.
    pub fn japan() -> Self {
        Self { closings: Vec::new() }
    }

    /// Adds closing days, both ends included, that count as holidays (市の休館日). Holidays keep their own names.
    pub fn close(&mut self, from: Date, to: Date, name: &str) {
        self.closings.push((day_of(from), day_of(to), name.to_owned()));
    }

    /// Name of the holiday, if the day is one: 元日, 振替休日.
    pub fn holiday(&self, day: Date) -> Option<&str> {
        self.holiday_on(day_of(day))
    }

    /// As [`Calendar::holiday`], for the number of a day.
    pub(super) fn holiday_on(&self, day: Day) -> Option<&str> {
        let (year, month, of_month) = civil(day);
        if national(year, month) & 1 << of_month != 0 {
            let key = (year, month, of_month);
            let place = HOLIDAYS.binary_search_by_key(&key, |(year, month, day, _)| (*year, *month, *day));
            return place.ok().map(|place| HOLIDAYS[place].3);
        }
        self.closing_on(day)
    }

    /// Whether it is neither Saturday, Sunday nor a holiday.
    pub(super) fn is_workday(&self, day: Day) -> bool {
        weekday(day) < 5 && !self.is_holiday(day)
    }

    /// Whether it is a holiday.
    pub(super) fn is_holiday(&self, day: Day) -> bool {
        let (year, month, of_month) = civil(day);
        national(year, month) & 1 << of_month != 0 || self.closing_on(day).is_some()
    }

    /// The holidays of a month, in order.
    pub(super) fn holidays_of(&self, month: Month) -> impl Iterator<Item = Day> {
        let bits = national(month.year, month.month);
        let (first, last) = (month.first, month.last());
        let closed = self.closings.iter().any(|(from, to, _)| *from <= last && first <= *to);
        // Without closing days in the month, the bits say all.
        (first..=last).filter(move |day| {
            bits & 1 << (day - first + 1) != 0 || closed && self.closing_on(*day).is_some()
        })
    }

    fn closing_on(&self, day: Day) -> Option<&str> {
        let closing = self.closings.iter().find(|(from, to, _)| (*from..=*to).contains(&day));
        closing.map(|(_, _, name)| name.as_str())
    }
}

/// The bits of a month; none outside the years of the table.
fn national(year: i16, month: i8) -> u32 {
    if YEARS.contains(&year) { BITS[(year - 1970) as usize * 12 + month as usize - 1] } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn holidays_that_are_easily_got_wrong() {
        let calendar = Calendar::japan();
        let days = [
            (date(2027, 3, 21), "春分の日"),
            (date(2027, 3, 22), "振替休日"),
            (date(2027, 5, 3), "憲法記念日"),
            (date(2027, 5, 4), "みどりの日"),
            (date(2027, 5, 5), "こどもの日"),
            (date(2026, 9, 22), "休日"),
            (date(2019, 5, 1), "休日（祝日扱い）"),
            (date(2020, 7, 24), "スポーツの日"),
            (date(2021, 7, 23), "スポーツの日"),
            (date(1970, 1, 1), "元日"),
            (date(2050, 11, 23), "勤労感謝の日"),
        ];
        for (day, name) in days {
            assert!(
                calendar.holiday(day).is_some_and(|found| found.contains(name)),
                "{day} {name}: {:?}",
                calendar.holiday(day)
            );
        }
        let ordinary = [
            date(2020, 7, 20),
            date(2020, 10, 12),
            date(2021, 7, 19),
            date(2027, 5, 6),
            date(1969, 1, 1),
            date(2051, 1, 1),
            Date::MIN,
            Date::MAX,
        ];
        for day in ordinary {
            assert_eq!(calendar.holiday(day), None, "{day}");
        }
    }

    #[test]
    fn closing_days_count_as_holidays_and_holidays_keep_their_names() {
        let mut calendar = Calendar::japan();
        calendar.close(date(2026, 12, 29), date(2027, 1, 3), "年末年始");
        assert_eq!(calendar.holiday(date(2026, 12, 28)), None);
        assert_eq!(calendar.holiday(date(2026, 12, 29)), Some("年末年始"));
        assert_eq!(calendar.holiday(date(2027, 1, 1)), Some("元日"));
        assert_eq!(calendar.holiday(date(2027, 1, 3)), Some("年末年始"));
        assert_eq!(calendar.holiday(date(2027, 1, 4)), None);
        let january: Vec<Day> = calendar.holidays_of(Month::of(day_of(date(2027, 1, 9)))).collect();
        let expected = [1, 2, 3, 11].map(|day| day_of(date(2027, 1, day)));
        assert_eq!(january, expected);
    }

    #[test]
    fn the_table_is_sorted_and_whole() {
        assert!(HOLIDAYS.is_sorted_by(|a, b| (a.0, a.1, a.2) < (b.0, b.1, b.2)));
        assert_eq!(HOLIDAYS.len(), 1329);
        for year in YEARS {
            let days = HOLIDAYS.iter().filter(|holiday| holiday.0 == year).count();
            assert!((11..=22).contains(&days), "{year}: {days}");
        }
    }

    /// The same table in its source's YAML, which lies beside the repository on the machines it is developed on.
    #[test]
    #[allow(clippy::print_stderr)]
    fn the_table_is_that_of_its_source() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/data/holidays/holidays.yml");
        let Ok(yaml) = std::fs::read_to_string(path) else {
            eprintln!("SKIPPED: {path} is not there");
            return;
        };
        let source: Vec<(String, String)> = yaml
            .lines()
            .filter_map(|line| line.split_once(": "))
            .map(|(date, name)| (date.to_owned(), name.trim().to_owned()))
            .collect();
        let table: Vec<(String, String)> = HOLIDAYS
            .iter()
            .map(|(year, month, day, name)| (format!("{year}-{month:02}-{day:02}"), (*name).to_owned()))
            .collect();
        assert_eq!(table, source);
    }
}
