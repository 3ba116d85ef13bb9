//! Days of rest and other exceptions: whose they are.

use super::alike::*;
use super::{Exception, OverrideWritten, Rest, Said, Sorter};
use crate::model::schedule::read::parts::{Item, Why};
use crate::model::schedule::{NthDay, OnHoliday};
use std::ops::Range;

impl Sorter {
    pub(super) fn rest(&mut self, items: &[Item], range: &Range<usize>) {
        let clause = self.numbered.then(|| self.out.clauses.len().saturating_sub(1));
        let rest = |days: &Item| Rest { days: days.clone(), on_holiday: None, range: range.clone(), clause };
        self.out.closed.extend(joined(items).iter().map(rest));
    }

    /// （祝日の場合は翌日） after days of rest: of those that nothing was said of yet, or of the days named.
    pub(super) fn rest_on_holiday(&mut self, of: &[Item], then: &OnHoliday) {
        let named = |item: &Item| {
            of.is_empty()
                || of.iter().any(|one| {
                    weekdays_of(std::slice::from_ref(one))
                        .iter()
                        .all(|day| weekdays_of(std::slice::from_ref(item)).contains(day))
                })
        };
        for rest in self.out.closed.iter_mut().skip(self.closed_from) {
            if rest.on_holiday.is_none() && is_weekday(&rest.days) && named(&rest.days) {
                rest.on_holiday = Some(then.clone());
            }
        }
    }

    pub(super) fn off(&mut self, items: &[Item], range: &Range<usize>) {
        let first_is_base = matches!(
            items.first(),
            Some(Item::Weekdays { marked: true, .. } | Item::Nth { .. } | Item::MonthDays(_))
        );
        if let Some((_, true, _)) = &self.pending {
            // 12月は第3木曜日、8月は休み
            let split = items.iter().position(|item| {
                matches!(item, Item::Holidays | Item::Season { .. } | Item::Months(_) | Item::Weeks(_))
            });
            if let Some(split) = split.filter(|split| *split > 0) {
                self.days(&items[..split], range);
                self.say(Exception::Off(items[split..].to_vec()), range);
                return;
            }
        }
        let of_months = items
            .iter()
            .take_while(|item| {
                matches!(item, Item::Nth { after: 0, .. } | Item::Weekdays { .. } | Item::Weeks(_))
            })
            .count();
        if let Some((months, _, at)) = self.pending.clone().filter(|_| of_months > 0) {
            self.pending = None;
            self.off_in_months(&months, &items[..of_months], &(at.start..range.end));
            if of_months < items.len() {
                self.say(Exception::Off(items[of_months..].to_vec()), range);
            }
            return;
        }
        self.settle_months();
        let is_exception = |item: &Item| {
            matches!(
                item,
                Item::Holidays
                    | Item::Season { .. }
                    | Item::Months(_)
                    | Item::Weeks(_)
                    | Item::Dates(_)
                    | Item::Span(..)
            )
        };
        let split = items.iter().position(is_exception);
        if self.out.clauses.iter().all(|clause| clause.days.is_empty())
            && !self.in_closed
            && let Some(split) = split.filter(|split| *split > 0 && first_is_base)
            && items[split..].iter().all(is_exception)
        {
            // 毎週火曜日、祝日は休み: the days, and then what is taken out of them.
            self.days(&items[..split], range);
            self.say(Exception::Off(items[split..].to_vec()), range);
            return;
        }
        self.say(Exception::Off(items.to_vec()), range);
    }

    /// 1月の第1土曜日は休み: what is left in these months, or nothing.
    pub(super) fn off_in_months(&mut self, months: &[i8], items: &[Item], range: &Range<usize>) {
        let clause = self.current();
        // 12月第4火曜日・1月第2火曜日は休み: the first is not held instead of others, but does not say so.
        let listed = clause.overrides.last().is_some_and(|last| !last.topic);
        let own = match clause.ordinals.is_empty() && !listed {
            true => nth_days(&clause.days),
            false => None,
        };
        let left: Option<Vec<NthDay>> =
            own.as_ref().map(|own| own.iter().filter(|day| !holds(items, day)).copied().collect());
        match left {
            None => self.out.faults.push((Why::Ambiguous, range.clone())),
            Some(left) if left.is_empty() => {
                self.say(Exception::Off(vec![Item::Months(months.to_vec())]), range);
            }
            Some(left) if Some(&left) == own.as_ref() => {
                self.out.faults.push((Why::NotItsDay, range.clone()));
            }
            Some(days) => self.current().overrides.push(OverrideWritten {
                months: months.to_vec(),
                days: vec![Item::Nth { days, after: 0, marked: false }],
                times: Vec::new(),
                range: range.clone(),
                topic: true,
            }),
        }
    }

    pub(super) fn say(&mut self, what: Exception, range: &Range<usize>) {
        let of_all = self.in_note;
        let at = self.out.clauses.len().saturating_sub(1);
        let clause = self.current();
        clause.said.push(Said { what, range: range.clone(), of_all });
        let index = clause.said.len() - 1;
        self.trailing.push((at, index));
    }
}
