//! Takes days out of rules: 8月は休み, 第5週は休み, 祝日の場合は翌日, 休館日.

use super::Resolver;
use super::dates::valid_day;
use crate::model::schedule::read::assemble::{Exception, Rest, Said};
use crate::model::schedule::read::parts::{Item, Why, WrittenDate};
use crate::model::schedule::*;
use jiff::civil::Weekday;
use std::ops::Range;

impl Resolver<'_> {
    /// Takes an exception out of rules. Said of all, it need not fit each of them.
    pub(super) fn except(&mut self, said: &Said, rules: &mut [Rule], of_all: bool) {
        let mut fits = rules.is_empty();
        let mut settled = false;
        for rule in rules.iter_mut() {
            match &said.what {
                Exception::Off(items) => {
                    for item in items {
                        fits |= self.take_out(item, rule, &said.range);
                    }
                }
                Exception::Holiday { of, then } => {
                    // A clause that says something of its own keeps it.
                    if of_all && rule.holiday != OnHoliday::AsUsual {
                        settled = true;
                        continue;
                    }
                    if of.iter().all(|item| has_days(&rule.pattern, item)) {
                        rule.holiday = then.clone();
                        fits = true;
                    }
                }
                Exception::HolidayGoesTo(to) => {
                    // 月曜日が祝日の場合は火曜日: the day after; any other might lie before or after.
                    let is_next = match &rule.pattern {
                        Pattern::Weekly { days, .. } => days.iter().all(|day| day.next() == *to),
                        Pattern::Nth { days, after: 0 } => days.iter().all(|day| day.weekday.next() == *to),
                        _ => false,
                    };
                    match is_next {
                        true => (rule.holiday, fits) = (OnHoliday::NextDay, true),
                        false => {
                            self.fault(Why::Ambiguous, &said.range);
                            return;
                        }
                    }
                }
                Exception::Weekend { days, then } => {
                    // Of every week it says nothing that is not said of its days.
                    let weekly = matches!(rule.pattern, Pattern::Weekly { .. } | Pattern::Daily);
                    if !weekly && rule.holiday == OnHoliday::AsUsual {
                        (rule.like_holidays, rule.holiday, fits) = (*days, then.clone(), true);
                    }
                }
                Exception::OnlyWith(day) => (rule.only_with, fits) = (Some(*day), true),
                Exception::Move { from, to } => {
                    fits = true;
                    if let (Some(from), Some(to)) = (self.date(from), self.date(to)) {
                        rule.moves.push((from, to));
                    }
                }
            }
        }
        if !fits && !settled && self.faults.is_empty() {
            self.fault(Why::NotItsDay, &said.range);
        }
    }

    /// Takes days out of a rule; false if it had none of them.
    pub(super) fn take_out(&mut self, item: &Item, rule: &mut Rule, range: &Range<usize>) -> bool {
        match item {
            Item::Holidays => {
                if rule.holiday == OnHoliday::AsUsual {
                    rule.holiday = OnHoliday::Skip;
                }
                true
            }
            Item::AfterHolidays => {
                rule.closed.push(Closed::Days { pattern: Pattern::Holidays, on_holiday: OnHoliday::NextDay });
                true
            }
            Item::Season { name, span } => {
                let closed = season(name, *span);
                if !rule.closed.contains(&closed) {
                    rule.closed.push(closed);
                }
                true
            }
            Item::Months(list) => {
                if list.iter().any(|month| !(1..=12).contains(month)) {
                    self.fault(Why::NoSuchMonth, range);
                    return true;
                }
                let off: Months = list.iter().copied().filter(|month| rule.months.contains(*month)).collect();
                rule.months_off = off.iter().fold(rule.months_off, Months::with);
                !off.is_empty()
            }
            Item::Weeks(list) => self.without(rule, range, |day| list.contains(&day.nth)),
            Item::Nth { days, after: 0, .. } => {
                let days = days.clone();
                self.without(rule, range, move |day| days.contains(day))
            }
            Item::Weekdays { days, .. } => self.without_weekdays(rule, *days),
            Item::Workdays => self.without_weekdays(rule, Weekdays::WORK),
            Item::Dates(list) => {
                for written in list {
                    let closed = self.closed_dates(written, written);
                    rule.closed.extend(closed);
                }
                true
            }
            Item::Span(from, to) => {
                let closed = self.closed_dates(from, to);
                rule.closed.extend(closed);
                true
            }
            Item::MonthDays(days) => {
                rule.closed.push(Closed::Days {
                    pattern: Pattern::MonthDays(days.clone()),
                    on_holiday: OnHoliday::AsUsual,
                });
                true
            }
            Item::Nth { .. } | Item::Daily => {
                self.fault(Why::Ambiguous, range);
                true
            }
        }
    }

    /// Days of rest given as dates: every year, or once where the year is known.
    pub(super) fn closed_dates(&mut self, from: &WrittenDate, to: &WrittenDate) -> Option<Closed> {
        // Rests come again with what they are rests of, within its first and last day.
        if from.year.is_none() && to.year.is_none() {
            if !valid_day(from.month, from.day) || !valid_day(to.month, to.day) {
                self.fault(Why::NoSuchDay, &(from.range.start..to.range.end));
                return None;
            }
            return Some(Closed::Yearly { from: (from.month, from.day), to: (to.month, to.day), name: None });
        }
        let first = self.date(from)?;
        let last = self.span_end(from, to)?;
        Some(Closed::Dates(first, last))
    }

    pub(super) fn without_weekdays(&mut self, rule: &mut Rule, out: Weekdays) -> bool {
        match &mut rule.pattern {
            Pattern::Daily => {
                let left = Weekdays::ALL.without(out);
                if left.is_empty() {
                    return false;
                }
                rule.pattern = Pattern::weekly(left);
                true
            }
            Pattern::Weekly { days, .. } => {
                let left = days.without(out);
                let had = left != *days && !left.is_empty();
                if had {
                    *days = left;
                }
                had
            }
            Pattern::Nth { days, after: 0 } => {
                let before = days.len();
                let left: Vec<NthDay> =
                    days.iter().filter(|day| !out.contains(day.weekday)).copied().collect();
                let had = left.len() < before && !left.is_empty();
                if had {
                    *days = left;
                }
                had
            }
            Pattern::MonthDays(_) | Pattern::Span(..) | Pattern::Dates(_) => {
                rule.closed
                    .push(Closed::Days { pattern: Pattern::weekly(out), on_holiday: OnHoliday::AsUsual });
                true
            }
            _ => false,
        }
    }

    /// Takes nth days out; every week becomes a list of the weeks that are left.
    pub(super) fn without(
        &mut self,
        rule: &mut Rule,
        range: &Range<usize>,
        is_out: impl Fn(&NthDay) -> bool,
    ) -> bool {
        let all: Vec<NthDay> = match &rule.pattern {
            Pattern::Weekly { days, every: 1, .. } => {
                days.iter().flat_map(|weekday| (1..=5).map(move |nth| NthDay { nth, weekday })).collect()
            }
            Pattern::Daily => {
                WEEK.into_iter().flat_map(|weekday| (1..=5).map(move |nth| NthDay { nth, weekday })).collect()
            }
            Pattern::Nth { days, after: 0 } => days.clone(),
            _ => return false,
        };
        // 最終 cannot be counted out of 第1 to 第5: it rests by a pattern.
        let last: Vec<NthDay> = WEEK
            .into_iter()
            .map(|weekday| NthDay { nth: -1, weekday })
            .filter(|day| is_out(day) && all.iter().any(|own| own.weekday == day.weekday))
            .collect();
        let left: Vec<NthDay> = all.iter().filter(|day| !is_out(day)).copied().collect();
        if left.is_empty() {
            self.fault(Why::NotItsDay, range);
            return true;
        }
        if !last.is_empty() && !all.iter().any(|day| day.nth == -1) {
            rule.closed.push(Closed::Days { pattern: Pattern::nth(last), on_holiday: OnHoliday::AsUsual });
            return true;
        }
        let had = left.len() < all.len();
        if had {
            rule.pattern = Pattern::nth(left);
        }
        had
    }

    /// Days of rest with a label (休館日), whatever the rules are.
    pub(super) fn close(&mut self, rest: &Rest, rules: &mut [Rule]) {
        for rule in rules {
            let by_pattern = matches!(
                rest.days,
                Item::Weekdays { .. } | Item::Nth { .. } | Item::MonthDays(_) | Item::Workdays
            );
            if !by_pattern {
                self.take_out(&rest.days, rule, &rest.range);
                continue;
            }
            for made in self.patterns(std::slice::from_ref(&rest.days), &[], &rest.range) {
                let on_holiday = match &rest.on_holiday {
                    None => OnHoliday::AsUsual,
                    // Open on the holiday.
                    Some(OnHoliday::Held) => OnHoliday::Skip,
                    Some(then) => then.clone(),
                };
                rule.closed.push(Closed::Days { pattern: made.pattern, on_holiday });
            }
        }
    }
}

pub(super) fn is_off(said: &Said) -> bool {
    matches!(said.what, Exception::Off(_))
}

/// 火・木曜日（火曜日が祝日の場合は休み）: the days named become a rule of their own.
pub(super) fn split_named(what: &Exception, rules: &mut Vec<Rule>, from: usize) {
    let Exception::Holiday { of, .. } = what else { return };
    let named: Weekdays = of
        .iter()
        .flat_map(|item| match item {
            Item::Weekdays { days, .. } => days.iter().collect::<Vec<_>>(),
            _ => Vec::new(),
        })
        .collect();
    if named.is_empty() {
        return;
    }
    let mut at = from;
    while at < rules.len() {
        let (own, others) = match &rules[at].pattern {
            Pattern::Weekly { days, every, anchor } => {
                let others = days.without(named);
                let part = |days| Pattern::Weekly { days, every: *every, anchor: *anchor };
                let both = !others.is_empty() && others != *days;
                (part(days.without(others)), both.then(|| part(others)))
            }
            Pattern::Nth { days, after } => {
                let part = |is_named: bool| {
                    let days: Vec<NthDay> =
                        days.iter().filter(|day| named.contains(day.weekday) == is_named).copied().collect();
                    (!days.is_empty()).then_some(Pattern::Nth { days, after: *after })
                };
                match (part(true), part(false)) {
                    (Some(own), others) => (own, others),
                    (None, _) => (rules[at].pattern.clone(), None),
                }
            }
            other => (other.clone(), None),
        };
        if let Some(others) = others {
            let rest = Rule { pattern: others, ..rules[at].clone() };
            rules[at].pattern = own;
            rules.insert(at + 1, rest);
            at += 1;
        }
        at += 1;
    }
}

/// The pattern has what an exception speaks of.
pub(super) fn has_days(pattern: &Pattern, item: &Item) -> bool {
    let holds = |weekday: Weekday| match pattern {
        Pattern::Daily => true,
        Pattern::Weekly { days, .. } => days.contains(weekday),
        Pattern::Nth { days, .. } => days.iter().any(|day| day.weekday == weekday),
        _ => false,
    };
    match item {
        Item::Weekdays { days, .. } => days.iter().all(holds),
        Item::Nth { days, .. } => match pattern {
            Pattern::Nth { days: own, .. } => {
                days.len() == own.len() && days.iter().all(|day| own.contains(day))
            }
            _ => false,
        },
        Item::MonthDays(days) => matches!(pattern, Pattern::MonthDays(own) if own == days),
        _ => true,
    }
}

pub(super) fn season(name: &str, span: Option<((i8, i8), (i8, i8))>) -> Closed {
    match (name, span) {
        (name, Some((from, to))) => Closed::Yearly { from, to, name: Some(name.to_string()) },
        ("年末年始", None) => Closed::year_end(),
        (name, None) => Closed::Yearly { from: (8, 13), to: (8, 16), name: Some(name.to_string()) },
    }
}
