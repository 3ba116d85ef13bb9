//! Lists of days → patterns.

use super::{Made, Resolver};
use crate::model::schedule::read::assemble::OverrideWritten;
use crate::model::schedule::read::parts::{Item, Why};
use crate::model::schedule::*;
use jiff::civil::Date;
use std::ops::Range;

impl Resolver<'_> {
    /// Lists of days as patterns: what can be one rule is one.
    pub(super) fn patterns(&mut self, items: &[Item], ordinals: &[i8], range: &Range<usize>) -> Vec<Made> {
        let mut out: Vec<Made> = Vec::new();
        let mut week = Weekdays::default();
        let (mut holidays, mut skips) = (false, false);
        let mut nth: Vec<(i8, Vec<NthDay>)> = Vec::new();
        let mut month_days: Vec<i8> = Vec::new();
        let mut dates: Vec<Date> = Vec::new();
        let plain = |pattern| Made { pattern, plus_holidays: false, skips_holidays: false };
        for item in items {
            match item {
                // 平日毎日: all of those.
                Item::Daily if !week.is_empty() => {}
                Item::Daily => week = Weekdays::ALL,
                Item::Workdays => (week, skips) = (Weekdays::WORK.iter().fold(week, Weekdays::with), true),
                Item::Weekdays { days, bare, .. } => {
                    if days.iter().any(|day| week.contains(day)) {
                        self.fault(Why::Ambiguous, range);
                    }
                    week = days.iter().fold(week, Weekdays::with);
                    self.bare |= *bare;
                }
                Item::Nth { days, after, .. } => {
                    if days.iter().any(|day| !(day.nth == -1 || (1..=5).contains(&day.nth))) {
                        self.fault(Why::NoSuchWeek, range);
                        continue;
                    }
                    match nth.iter_mut().find(|(own, _)| own == after) {
                        Some((_, list)) => list.extend(
                            days.iter().filter(|day| !list.contains(day)).copied().collect::<Vec<_>>(),
                        ),
                        None => nth.push((*after, days.clone())),
                    }
                }
                Item::MonthDays(days) => {
                    if days.iter().any(|day| !(*day == -1 || (1..=31).contains(day))) {
                        self.fault(Why::NoSuchDay, range);
                    }
                    month_days.extend(
                        days.iter().filter(|day| !month_days.contains(day)).copied().collect::<Vec<_>>(),
                    );
                }
                Item::Holidays => holidays = true,
                Item::AfterHolidays => self.fault(Why::Ambiguous, range),
                Item::Dates(list) => {
                    self.dates = true;
                    for written in list {
                        dates.extend(self.date(written));
                    }
                }
                Item::Span(from, to) => {
                    self.spans = true;
                    if let (Some(from), Some(to)) = (self.date(from), self.span_end(from, to)) {
                        match to < from {
                            true => self.fault(Why::NoSuchDay, range),
                            false => out.push(plain(Pattern::Span(from, to))),
                        }
                    }
                }
                Item::Months(_) | Item::Weeks(_) | Item::Season { .. } => self.fault(Why::Ambiguous, range),
            }
        }
        dates.sort_unstable();
        dates.dedup();
        if !dates.is_empty() {
            out.push(plain(Pattern::Dates(dates)));
        }
        if !ordinals.is_empty() && !week.is_empty() {
            if ordinals.iter().any(|nth| !(*nth == -1 || (1..=5).contains(nth))) {
                self.fault(Why::NoSuchWeek, range);
            }
            let days = week
                .iter()
                .flat_map(|weekday| ordinals.iter().map(move |nth| NthDay { nth: *nth, weekday }))
                .collect();
            nth.insert(0, (0, days));
            week = Weekdays::default();
        }
        if nth.iter().any(|(after, days)| *after == 0 && days.iter().any(|day| week.contains(day.weekday))) {
            // 第1・3火曜日 火曜日
            self.fault(Why::Ambiguous, range);
        }
        if !week.is_empty() {
            let pattern = if week == Weekdays::ALL { Pattern::Daily } else { Pattern::weekly(week) };
            out.push(Made { pattern, plus_holidays: std::mem::take(&mut holidays), skips_holidays: skips });
        }
        out.extend(nth.into_iter().map(|(after, days)| Made {
            plus_holidays: std::mem::take(&mut holidays),
            ..plain(Pattern::Nth { days, after })
        }));
        if !month_days.is_empty() {
            month_days.sort_by_key(|day| if *day < 0 { i8::MAX } else { *day });
            out.push(plain(Pattern::MonthDays(month_days)));
        }
        if holidays {
            out.push(plain(Pattern::Holidays));
        }
        out
    }

    pub(super) fn month_override(&mut self, written: &OverrideWritten, rule: &mut Rule) {
        if written.months.iter().any(|month| !(1..=12).contains(month)) {
            return self.fault(Why::NoSuchMonth, &written.range);
        }
        let months: Months = written.months.iter().copied().collect();
        if !months.iter().any(|month| rule.months.contains(month)) {
            return self.fault(Why::NotItsDay, &written.range);
        }
        let mut patterns = self.patterns(&written.days, &[], &written.range);
        let pattern = match patterns.len() {
            0 => None,
            1 => Some(patterns.remove(0).pattern),
            _ => return self.fault(Why::Ambiguous, &written.range),
        };
        rule.overrides.push(Override { months, pattern, times: written.times.clone() });
    }
}

/// Days that come again, as against dates.
pub(super) fn comes_again(item: &Item) -> bool {
    matches!(
        item,
        Item::Daily
            | Item::Workdays
            | Item::Weekdays { .. }
            | Item::Nth { .. }
            | Item::MonthDays(_)
            | Item::Holidays
    )
}
