//! What lists of days have in common.

use crate::model::schedule::NthDay;
use crate::model::schedule::read::parts::Item;

pub(super) fn same_months(one: &[i8], other: &[i8]) -> bool {
    one.iter().all(|month| other.contains(month)) && other.iter().all(|month| one.contains(month))
}

/// The same days, however they are marked.
pub(super) fn same_days(one: &[Item], other: &[Item]) -> bool {
    let plain = |items: &[Item]| -> Vec<Item> {
        let plain = |item: &Item| match item {
            Item::Weekdays { days, .. } => Item::Weekdays { days: *days, marked: false, bare: false },
            Item::Nth { days, after, .. } => Item::Nth { days: days.clone(), after: *after, marked: false },
            other => other.clone(),
        };
        joined(&items.iter().map(plain).collect::<Vec<_>>())
    };
    plain(one) == plain(other)
}

/// Nth days of the same days of the week.
pub(super) fn nth_of_same(weekly: &[Item], nth: &[Item]) -> bool {
    let days = weekdays_of(weekly);
    nth.iter().all(|item| matches!(item, Item::Nth { after: 0, .. }))
        && weekdays_of(nth).iter().all(|day| days.contains(day))
}

/// Days of the week as nth days of the month; none if they are anything else.
pub(super) fn nth_days(items: &[Item]) -> Option<Vec<NthDay>> {
    let mut out = Vec::new();
    for item in items {
        match item {
            Item::Nth { days, after: 0, .. } => out.extend(days.iter().copied()),
            Item::Weekdays { days, .. } => {
                out.extend(days.iter().flat_map(|weekday| (1..=5).map(move |nth| NthDay { nth, weekday })));
            }
            _ => return None,
        }
    }
    (!out.is_empty()).then_some(out)
}

/// Nth days of days that are held every week: 第2火曜日 of 毎週火曜日.
pub(super) fn some_of(weekly: &[Item], items: &[Item]) -> bool {
    weekly.iter().all(|item| matches!(item, Item::Weekdays { .. } | Item::Workdays | Item::Daily))
        && items.iter().all(|item| matches!(item, Item::Nth { .. }))
        && weekdays_of(items).iter().all(|day| weekdays_of(weekly).contains(day))
}

/// One of the items speaks of this day.
pub(super) fn holds(items: &[Item], day: &NthDay) -> bool {
    items.iter().any(|item| match item {
        Item::Nth { days, .. } => days.contains(day),
        Item::Weekdays { days, .. } => days.contains(day.weekday),
        Item::Weeks(list) => list.contains(&day.nth),
        _ => false,
    })
}

/// A weekday without its own 毎週 or 第n after nth days.
pub(super) fn ordinal_unclear(before: &[Item], after: &[Item]) -> bool {
    matches!(before.last(), Some(Item::Nth { .. }))
        && matches!(after.first(), Some(Item::Weekdays { marked: false, .. }))
}

/// Neighbours of one kind as one: 第1月曜日・第3火曜日.
pub(super) fn joined(items: &[Item]) -> Vec<Item> {
    let mut out: Vec<Item> = Vec::new();
    for item in items {
        match (out.last_mut(), item) {
            (Some(Item::Nth { days, after, .. }), Item::Nth { days: more, after: own, .. })
                if after == own =>
            {
                days.extend(more.iter().filter(|day| !days.contains(day)).copied().collect::<Vec<_>>());
            }
            (Some(Item::Weekdays { days, .. }), Item::Weekdays { days: more, .. }) => {
                *days = more.iter().fold(*days, crate::model::schedule::Weekdays::with);
            }
            _ => out.push(item.clone()),
        }
    }
    out
}

pub(super) fn weekdays_of(items: &[Item]) -> Vec<jiff::civil::Weekday> {
    let mut out = Vec::new();
    for item in items {
        let days: Vec<jiff::civil::Weekday> = match item {
            Item::Weekdays { days, .. } => days.iter().collect(),
            Item::Nth { days, .. } => days.iter().map(|day| day.weekday).collect(),
            _ => Vec::new(),
        };
        out.extend(days.into_iter().filter(|day| !out.contains(day)).collect::<Vec<_>>());
    }
    out.dedup();
    out
}

/// 9月4日、18日（いずれも金曜日）: dates to be checked against the day of the week.
pub(super) fn mark_weekday(dates: &mut [Item], weekday: jiff::civil::Weekday) {
    for item in dates {
        if let Item::Dates(list) = item {
            for date in list {
                date.weekday.get_or_insert(weekday);
            }
        }
    }
}

pub(super) fn is_weekday(item: &Item) -> bool {
    matches!(item, Item::Weekdays { .. } | Item::Nth { .. } | Item::Workdays | Item::MonthDays(_))
}

/// One working day of the week, which is not said beside 祝日 as one of the days off.
pub(super) fn is_single_weekday(item: &Item) -> bool {
    use jiff::civil::Weekday::{Saturday, Sunday};
    match item {
        Item::Weekdays { days, .. } => days.len() < 3 && !days.contains(Saturday) && !days.contains(Sunday),
        Item::Nth { .. } => true,
        _ => false,
    }
}

pub(super) fn is_dates(item: &Item) -> bool {
    matches!(item, Item::Dates(_) | Item::Span(..))
}
