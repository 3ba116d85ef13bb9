//! Dates as written → dates: years inferred, days checked.

use super::Resolver;
use crate::model::schedule::Unsettled;
use crate::model::schedule::read::TextDoubt;
use crate::model::schedule::read::parts::{Point, Why, WrittenDate};
use jiff::civil::Date;
use std::ops::Range;

impl Resolver<'_> {
    pub(super) fn point(&mut self, point: &Point, end: bool, range: &Range<usize>) -> Option<Date> {
        match point {
            Point::Day(day) => self.date(day),
            Point::Month { year, month } => {
                let year = year.or_else(|| self.year_for(*month));
                let Some(year) = year else {
                    self.unsettle(Unsettled::NoYear);
                    return None;
                };
                match Date::new(year, *month, 1) {
                    Ok(first) => Some(if end { first.last_of_month() } else { first }),
                    Err(_) => {
                        self.fault(Why::NoSuchMonth, range);
                        None
                    }
                }
            }
        }
    }

    /// The year of a month without one: after the last written date, else in the fiscal year.
    pub(super) fn year_for(&self, month: i8) -> Option<i16> {
        if let Some((year, last)) = self.last {
            return Some(if month < last { year.saturating_add(1) } else { year });
        }
        let fiscal = i16::try_from(self.fiscal?.western()).ok()?;
        Some(if month >= 4 { fiscal } else { fiscal.saturating_add(1) })
    }

    pub(super) fn date(&mut self, written: &WrittenDate) -> Option<Date> {
        if !valid_day(written.month, written.day) {
            self.fault(Why::NoSuchDay, &written.range);
            return None;
        }
        let Some(year) = written.year.or_else(|| self.year_for(written.month)) else {
            self.unsettle(Unsettled::NoYear);
            return None;
        };
        let Ok(date) = Date::new(year, written.month, written.day) else {
            self.fault(Why::NoSuchDay, &written.range);
            return None;
        };
        if written.year.is_some() || self.last.is_some() {
            self.last = Some((year, written.month));
        }
        if let Some(weekday) = written.weekday.filter(|weekday| *weekday != date.weekday()) {
            self.doubts.push(TextDoubt::WrongWeekday {
                date,
                written: weekday,
                range: written.range.clone(),
            });
        }
        Some(date)
    }

    pub(super) fn dates_of(&mut self, written: &[WrittenDate]) -> Vec<Date> {
        let mut dates: Vec<Date> = written.iter().filter_map(|one| self.date(one)).collect();
        dates.sort_unstable();
        dates.dedup();
        dates
    }

    /// The end of a span is never before its start: 12/29〜1/3 ends in the next year.
    pub(super) fn span_end(&mut self, from: &WrittenDate, to: &WrittenDate) -> Option<Date> {
        if to.year.is_some() {
            return self.date(to);
        }
        let start = from.year.or_else(|| self.year_for(from.month))?;
        let year = if (to.month, to.day) < (from.month, from.day) { start.saturating_add(1) } else { start };
        self.date(&WrittenDate { year: Some(year), ..to.clone() })
    }
}

pub(super) fn has_year(point: &Point) -> bool {
    match point {
        Point::Day(day) => day.year.is_some(),
        Point::Month { year, .. } => year.is_some(),
    }
}

/// A day that some year has.
pub(super) fn valid_day(month: i8, day: i8) -> bool {
    Date::new(2024, month, day).is_ok()
}
