//! What an editor should look at again.

use super::Expander;
use crate::diagnostic::{Diagnostic, Span, codes};
use crate::model::era::{self, Style};
use crate::model::schedule::calendar::YEARS;
use crate::model::schedule::days::{Day, Month, date_of};
use crate::model::schedule::{Closed, Doubt, Pattern};

impl Expander<'_> {
    /// Doubts a day moved onto a holiday.
    pub(super) fn doubt_holiday(&mut self, from: Day, to: Day) {
        if !self.in_window(from) && !self.in_window(to) {
            return;
        }
        if let Some(name) = self.calendar.holiday_on(to) {
            let (from, to) = (date_of(from), date_of(to));
            self.into.doubts.push(Doubt::MovedOntoHoliday { from, to, name: name.to_owned() });
        }
    }

    pub(super) fn doubt_lacking(&mut self, pattern: &Pattern, month: Month) {
        if !self.rule.months_off.contains(month.month) {
            for day in pattern.lacking(month) {
                self.doubt_no_such_day(month, day);
            }
        }
    }

    pub(super) fn doubt_no_such_day(&mut self, month: Month, day: String) {
        let (first, last) = self.within_run(self.window);
        if month.first <= last && first <= month.last() {
            self.into.doubts.push(Doubt::NoSuchDay { year: month.year, month: month.month, day });
        }
    }

    /// Doubts years of which the holidays are not known, if they matter to the rule.
    pub(super) fn doubt_years(&mut self) {
        let rule = self.rule;
        let by_pattern = |pattern: &Pattern| *pattern == Pattern::Holidays;
        let closed = |closed: &Closed| match closed {
            Closed::Days { pattern, on_holiday } => by_pattern(pattern) || on_holiday.matters(),
            _ => false,
        };
        let own = rule.overrides.iter().filter_map(|own| own.pattern.as_ref()).any(by_pattern);
        let matter = rule.plus_holidays
            || rule.holiday.matters()
            || own
            || by_pattern(&rule.pattern)
            || rule.closed.iter().any(closed);
        let (first, last) = self.within_run(self.window);
        if matter && first <= last {
            let (first, last) = (date_of(first).year(), date_of(last).year());
            let unknown = if first < *YEARS.start() { Some(first) } else { Some(first.max(YEARS.end() + 1)) };
            if let Some(year) = unknown.filter(|year| *year <= last) {
                self.into.doubts.push(Doubt::HolidaysUnknown { year });
            }
        }
    }
}

impl Doubt {
    /// The doubt as a warning.
    pub fn warning(&self, style: Style, place: Span) -> Diagnostic {
        let at = |code| Diagnostic::warning(code, place);
        match self {
            Doubt::MovedOntoHoliday { from, to, name } => at(codes::MOVED_ONTO_HOLIDAY)
                .arg("from", era::format_date(*from, style))
                .arg("to", era::format_date(*to, style))
                .arg("holiday", name),
            Doubt::NoSuchDay { year, month, day } => {
                at(codes::DAY_NOT_IN_MONTH).arg("year", year).arg("month", month).arg("day", day)
            }
            Doubt::HolidaysUnknown { year } => at(codes::HOLIDAYS_UNKNOWN).arg("year", year),
        }
    }
}
