//! The days of a pattern within a month: the only place that says what a pattern means.

use super::calendar::Calendar;
use super::days::{Day, Month, clamp, day_of, exists, week, weekday};
use super::{NthDay, Pattern, WEEK, Weekdays};
use jiff::civil::Date;

impl Pattern {
    /// Adds the days of the pattern that belong to a month, in no order. With `after`, they may lie in a
    /// neighbouring month: the day after the last Friday belongs to that Friday's month.
    pub(super) fn days_within(&self, month: Month, calendar: &Calendar, days: &mut Vec<Day>) {
        match self {
            Self::Daily => days.extend(month.first..=month.last()),
            Self::Weekly { days: set, every, anchor } => weekly(*set, *every, *anchor, month, days),
            Self::Nth { days: nth, after } => {
                let shifted = nth.iter().filter_map(|day| month.nth(*day)).map(|day| day + i32::from(*after));
                days.extend(shifted.filter(|day| exists(*day)));
            }
            Self::MonthDays(of_month) => days.extend(of_month.iter().filter_map(|day| month.day(*day))),
            Self::Dates(dates) => {
                let within =
                    dates.iter().filter(|date| date.year() == month.year && date.month() == month.month);
                days.extend(within.map(|date| day_of(*date)));
            }
            Self::Span(from, to) => {
                days.extend(month.first.max(day_of(*from))..=month.last().min(day_of(*to)))
            }
            Self::Holidays => days.extend(calendar.holidays_of(month)),
        }
    }

    /// How far its days may lie outside of their month.
    pub(super) fn reach(&self) -> i32 {
        match self {
            Self::Nth { after, .. } => i32::from(*after).abs(),
            _ => 0,
        }
    }

    /// The months that have days of the pattern from one day to another, and perhaps some more.
    pub(super) fn months_around(&self, from: Day, to: Day) -> impl Iterator<Item = Month> + use<> {
        let (from, to) = match self {
            Self::Dates(dates) => match (dates.iter().min(), dates.iter().max()) {
                (Some(first), Some(last)) => (from.max(day_of(*first)), to.min(day_of(*last))),
                _ => (1, 0),
            },
            Self::Span(first, last) => (from.max(day_of(*first)), to.min(day_of(*last))),
            _ => (clamp(from.saturating_sub(self.reach())), clamp(to.saturating_add(self.reach()))),
        };
        Month::covering(from, to)
    }

    /// The days it names that a month does not have, in words: 第5金曜日, 31日.
    pub(super) fn lacking(&self, month: Month) -> Vec<String> {
        match self {
            Self::Nth { days, .. } => {
                days.iter().filter(|day| month.nth(**day).is_none()).map(|day| in_words(*day)).collect()
            }
            Self::MonthDays(days) => {
                days.iter().filter(|day| month.day(**day).is_none()).map(|day| format!("{day}日")).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// 第5金曜日, 最終金曜日
pub(super) fn in_words(day: NthDay) -> String {
    let name =
        ["月", "火", "水", "木", "金", "土", "日"][usize::from(day.weekday.to_monday_zero_offset() as u8)];
    if day.nth == -1 { format!("最終{name}曜日") } else { format!("第{}{name}曜日", day.nth) }
}

fn weekly(set: Weekdays, every: u8, anchor: Option<Date>, month: Month, days: &mut Vec<Day>) {
    let every = i32::from(every.max(1));
    let anchor = anchor.map(day_of);
    if every > 1 && anchor.is_none() {
        // 隔週 without a first day: nobody knows which weeks.
        return;
    }
    let mut held = [false; 7];
    for day in WEEK {
        held[usize::from(day.to_monday_zero_offset() as u8)] = set.contains(day);
    }
    let first = anchor.map_or(month.first, |anchor| anchor.max(month.first));
    let in_turn = |day: Day| anchor.is_none_or(|anchor| (week(day) - week(anchor)) % every == 0);
    let held = (first..=month.last()).filter(|day| held[weekday(*day) as usize] && in_turn(*day));
    days.extend(held);
}

#[cfg(test)]
mod tests {
    use super::super::days::date_of;
    use super::*;
    use jiff::civil::{Weekday, date};

    fn within(pattern: &Pattern, year: i16, month: i8) -> Vec<String> {
        let mut days = Vec::new();
        pattern.days_within(Month::of(day_of(date(year, month, 1))), &Calendar::japan(), &mut days);
        days.sort_unstable();
        days.into_iter().map(|day| date_of(day).to_string()).collect()
    }

    #[test]
    fn every_other_week_counts_from_the_week_of_the_first_day() {
        let days = Weekdays::default().with(Weekday::Monday).with(Weekday::Sunday);
        let anchor = Some(date(2027, 1, 13));
        let pattern = Pattern::Weekly { days, every: 2, anchor };
        // The Monday of the first day's own week is past.
        assert_eq!(within(&pattern, 2027, 1), ["2027-01-17", "2027-01-25", "2027-01-31"]);
        assert_eq!(within(&pattern, 2026, 12), [""; 0]);
        assert_eq!(within(&Pattern::Weekly { days, every: 2, anchor: None }, 2027, 1), [""; 0]);
    }

    #[test]
    fn a_day_after_the_last_weekday_may_lie_in_the_next_month() {
        let last = NthDay { nth: -1, weekday: Weekday::Sunday };
        assert_eq!(within(&Pattern::Nth { days: vec![last], after: 1 }, 2027, 1), ["2027-02-01"]);
    }

    #[test]
    fn days_a_month_lacks_have_names() {
        let february = Month::of(day_of(date(2027, 2, 1)));
        let fifth = NthDay { nth: 5, weekday: Weekday::Friday };
        assert_eq!(Pattern::nth(vec![fifth]).lacking(february), ["第5金曜日"]);
        assert_eq!(Pattern::MonthDays(vec![28, 31]).lacking(february), ["31日"]);
        assert!(Pattern::Daily.lacking(february).is_empty());
        assert_eq!(in_words(NthDay { nth: -1, weekday: Weekday::Sunday }), "最終日曜日");
    }
}
