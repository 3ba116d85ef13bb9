//! What an editor should look at again.

use super::Expander;
use crate::diagnostic::{Diagnostic, Span, codes};
use crate::model::era::{self, Style};
use crate::model::schedule::calendar::{Calendar, YEARS};
use crate::model::schedule::days::{Day, Month, date_of};
use crate::model::schedule::{Closed, Doubt, Pattern};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

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
                self.doubt_no_such_day(month, day, false);
            }
        }
    }

    pub(super) fn doubt_no_such_day(&mut self, month: Month, day: String, moved: bool) {
        let (first, last) = self.within_run(self.window);
        if month.first <= last && first <= month.last() {
            self.into.doubts.push(Doubt::NoSuchDay { moved, year: month.year, month: month.month, day });
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
    /// The doubts of one schedule as warnings. Of months without the day, only the first is told, and how many more
    /// there are.
    pub fn warnings<'a>(
        doubts: impl IntoIterator<Item = &'a Doubt>,
        style: Style,
        place: Span,
    ) -> Vec<Diagnostic> {
        let mut out: Vec<Diagnostic> = Vec::new();
        let mut lacking: [Vec<&Doubt>; 2] = Default::default();
        for doubt in doubts {
            let at = |code| Diagnostic::warning(code, place);
            match doubt {
                Doubt::MovedOntoHoliday { from, to, name } => out.push(
                    at(codes::MOVED_ONTO_HOLIDAY)
                        .arg("from", era::format_date(*from, style))
                        .arg("to", era::format_date(*to, style))
                        .arg("holiday", name)
                        .arg("instead", instead(*from, *to, style)),
                ),
                Doubt::NoSuchDay { moved, .. } => lacking[usize::from(*moved)].push(doubt),
                Doubt::HolidaysUnknown { year } => out.push(at(codes::HOLIDAYS_UNKNOWN).arg("year", year)),
            }
        }
        for of_kind in lacking {
            let Some(Doubt::NoSuchDay { moved, year, month, day }) = of_kind.first() else { continue };
            let more = of_kind.len() - 1;
            let diagnostic = Diagnostic::warning(codes::DAY_NOT_IN_MONTH, place)
                .arg("year", year)
                .arg("month", month)
                .arg("day", day)
                .arg_if("more", (more > 0).then_some(more));
            out.push(match (moved, more) {
                (false, _) => diagnostic,
                (true, 0) => diagnostic.arg("moved", ""),
                (true, _) => diagnostic.arg("moved-more", ""),
            });
        }
        out
    }
}

/// What to add to the text so that a session does not go to a holiday, but to the workday after it:
/// `令和9年5月3日は5月6日に変更`.
fn instead(from: Date, to: Date, style: Style) -> String {
    let japan = Calendar::japan();
    let is_off = |day: &Date| {
        matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) || japan.holiday(*day).is_some()
    };
    let next = to.series(1.day()).find(|day| !is_off(day)).unwrap_or(to);
    let style = if style == Style::Seireki { style } else { Style::Wareki };
    let next = match next.year() == from.year() {
        true => format!("{}月{}日", next.month(), next.day()),
        false => era::format_date(next, style),
    };
    format!("{}は{next}に変更", era::format_date(from, style))
}
