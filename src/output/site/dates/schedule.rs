//! A schedule in other words than those it was written in: "Every Tuesday 10:00–11:30 · not on national holidays".
//!
//! Made from the rules with the words `sched-…` of the language. What they do not hold, or a language has no words for,
//! is never left out in silence: then the schedule stays as written.

use crate::model::schedule::{
    Closed, Months, NthDay, OnHoliday, Override, Pattern, Rule, ScheduleKind, TimeSpan, Timetable, Weekdays,
};
use crate::model::{Meta, Schedule};
use crate::output::common::days::{bare_date, long_date, time_words};
use crate::output::common::wording::Speaker;
use crate::output::common::words::Words;
use crate::output::site::page::At;
use fluent_bundle::FluentValue;
use jiff::civil::{Date, Weekday};

/// Most single days told one by one.
const MOST_DATES: usize = 8;

impl At<'_> {
    /// 日時 in the language of this page: as translated, else made from the rules, else as written.
    pub(in crate::output::site) fn schedule_text(&self, meta: &Meta, schedule: &Schedule) -> String {
        let translated = self.translated(meta).and_then(|it| it.texts.schedule.clone());
        let made = || match self.language().is_base() {
            true => None,
            false => in_words(self.words(), &schedule.timetable),
        };
        translated.or_else(made).unwrap_or_else(|| schedule.text.clone())
    }

    /// The words as written, where those made from the rules leave out a remark (雨天中止).
    pub(super) fn schedule_original(&self, meta: &Meta, schedule: &Schedule) -> Option<String> {
        let is_other = self.schedule_text(meta, schedule) != schedule.text;
        let is_translated = self.translated(meta).is_some_and(|it| it.texts.schedule.is_some());
        let is_short = !schedule.timetable.remarks.is_empty();
        (is_other && !is_translated && is_short).then(|| schedule.text.clone())
    }
}

/// A timetable in the words of a language, a line a rule; nothing where it cannot say all of it.
pub(super) fn in_words(words: &Words, timetable: &Timetable) -> Option<String> {
    let say = Say { words };
    if !timetable.unsettled.is_empty() {
        return None;
    }
    let mut lines = Vec::new();
    if timetable.rules.is_empty() {
        if timetable.kind != ScheduleKind::Always {
            return None;
        }
        lines.push(say.key("sched-always")?);
    }
    for rule in &timetable.rules {
        let line = say.rule(rule)?;
        lines.push(match timetable.kind {
            ScheduleKind::OpeningHours => say.with("sched-open", &[("days", line)])?,
            _ => line,
        });
    }
    match timetable.booking {
        Some(true) => lines.push(say.key("sched-booking")?),
        Some(false) => lines.push(say.key("sched-no-booking")?),
        None => {}
    }
    Some(lines.join("\n"))
}

/// The words of a language; nothing where it has none of its own.
struct Say<'w> {
    words: &'w Words,
}

impl Say<'_> {
    fn key(&self, key: &str) -> Option<String> {
        self.words.own(key, &[])
    }

    fn with(&self, key: &str, args: &[(&str, String)]) -> Option<String> {
        let args: Vec<(&str, FluentValue<'_>)> =
            args.iter().map(|(name, text)| (*name, text.as_str().into())).collect();
        self.words.own(key, &args)
    }

    fn number(&self, key: &str, number: i64) -> Option<String> {
        self.words.own(key, &[("n", number.into())])
    }

    fn rule(&self, rule: &Rule) -> Option<String> {
        if !rule.like_holidays.is_empty() || rule.plus_holidays || !rule.moves.is_empty() {
            return None;
        }
        let days = self.pattern(&rule.pattern)?;
        let mut parts = vec![match self.times(&rule.times)? {
            Some(times) => self.with("sched-line", &[("days", days), ("times", times)])?,
            None => days,
        }];
        if rule.months != Months::ALL {
            parts.push(self.with("sched-in-months", &[("months", self.months(rule.months)?)])?);
        }
        if let Some(day) = rule.only_with {
            parts.push(self.with("sched-only-with", &[("day", self.nth_days(&[day])?)])?);
        }
        if !rule.months_off.is_empty() {
            parts.push(self.with("sched-not-in", &[("days", self.months(rule.months_off)?)])?);
        }
        parts.extend(self.holiday(&rule.holiday)?);
        for closed in &rule.closed {
            parts.push(self.closed(closed)?);
        }
        for own in &rule.overrides {
            parts.push(self.own_days(own)?);
        }
        if let Some(from) = rule.from {
            parts.push(self.with("sched-since", &[("day", self.long(from))])?);
        }
        if let Some(until) = rule.until {
            parts.push(self.with("sched-until", &[("day", self.long(until))])?);
        }
        if let Some(place) = &rule.place {
            parts.push(self.with("sched-at", &[("place", place.clone())])?);
        }
        Some(parts.join(&self.key("sched-join")?))
    }

    fn pattern(&self, pattern: &Pattern) -> Option<String> {
        match pattern {
            Pattern::Daily => self.key("sched-daily"),
            Pattern::Weekly { days, every, .. } => {
                let days = self.weekdays(*days)?;
                match every {
                    0 | 1 => self.with("sched-weekly", &[("days", days)]),
                    2 => self.with("sched-other-week", &[("days", days)]),
                    weeks => self.with("sched-weeks", &[("days", days), ("weeks", weeks.to_string())]),
                }
            }
            Pattern::Nth { days, after: 0 } => self.with("sched-monthly", &[("days", self.nth_days(days)?)]),
            Pattern::Nth { .. } => None,
            Pattern::MonthDays(days) => {
                let days: Option<Vec<String>> =
                    days.iter().map(|day| self.number("sched-month-day", i64::from(*day))).collect();
                self.with("sched-monthly", &[("days", self.list(days?)?)])
            }
            Pattern::Dates(days) if days.len() <= MOST_DATES => {
                self.list(days.iter().map(|day| self.long(*day)).collect())
            }
            Pattern::Dates(_) => None,
            Pattern::Span(from, to) => {
                self.with("sched-range", &[("start", self.long(*from)), ("end", self.long(*to))])
            }
            Pattern::Holidays => self.key("sched-holidays"),
        }
    }

    fn long(&self, day: Date) -> String {
        long_date(self.words, "date-long", day)
    }

    fn weekday(&self, day: Weekday) -> Option<String> {
        self.number("sched-weekday", i64::from(day.to_monday_one_offset()))
    }

    fn weekdays(&self, days: Weekdays) -> Option<String> {
        if days == Weekdays::WORK {
            return self.key("sched-workdays");
        }
        let days: Option<Vec<String>> = days.iter().map(|day| self.weekday(day)).collect();
        self.list(days?)
    }

    /// 1st and 3rd Tuesday, last Friday
    fn nth_days(&self, days: &[NthDay]) -> Option<String> {
        let mut groups: Vec<(Weekday, Vec<String>)> = Vec::new();
        for day in days {
            let nth = self.number("sched-nth", i64::from(day.nth))?;
            match groups.last_mut() {
                Some((weekday, list)) if *weekday == day.weekday => list.push(nth),
                _ => groups.push((day.weekday, vec![nth])),
            }
        }
        let words = groups.into_iter().map(|(weekday, nth)| {
            self.with("sched-nth-day", &[("nth", self.list(nth)?), ("day", self.weekday(weekday)?)])
        });
        let words: Option<Vec<String>> = words.collect();
        self.list(words?)
    }

    fn months(&self, months: Months) -> Option<String> {
        let list: Vec<i8> = months.iter().collect();
        let name = |month: i8| self.number("sched-month", i64::from(month));
        let first = list.iter().copied().find(|month| !months.contains((*month + 10) % 12 + 1));
        if let (Some(first), true) = (first, list.len() > 2) {
            let last = (first + i8::try_from(list.len()).unwrap_or(12) - 2) % 12 + 1;
            if Months::range(first, last) == months {
                return self.with("sched-range", &[("start", name(first)?), ("end", name(last)?)]);
            }
        }
        let names: Option<Vec<String>> = list.into_iter().map(name).collect();
        self.list(names?)
    }

    /// Nothing inside where nothing is said of times.
    fn times(&self, times: &[TimeSpan]) -> Option<Option<String>> {
        let said: Vec<String> = times.iter().filter_map(|time| time_words(self.words, time)).collect();
        if said.is_empty() {
            return Some(None);
        }
        self.list(said).map(Some)
    }

    /// a, b and c
    fn list(&self, mut items: Vec<String>) -> Option<String> {
        let last = items.pop()?;
        if items.is_empty() {
            return Some(last);
        }
        let first = items.join(&self.key("sched-comma")?);
        self.with("sched-and", &[("first", first), ("last", last)])
    }

    fn holiday(&self, holiday: &OnHoliday) -> Option<Option<String>> {
        let key = match holiday {
            OnHoliday::AsUsual => return Some(None),
            OnHoliday::Held => "sched-holiday-held",
            OnHoliday::Skip => "sched-holiday-skip",
            OnHoliday::NextDay => "sched-holiday-next-day",
            OnHoliday::PreviousDay => "sched-holiday-previous-day",
            OnHoliday::NextWorkday => "sched-holiday-next-workday",
            OnHoliday::PreviousWorkday => "sched-holiday-previous-workday",
            OnHoliday::NextWeek => "sched-holiday-next-week",
            OnHoliday::PreviousWeek => "sched-holiday-previous-week",
            OnHoliday::MoveTo(day) => {
                let day = self.nth_days(&[*day])?;
                return self.with("sched-holiday-other-day", &[("day", day)]).map(Some);
            }
        };
        self.key(key).map(Some)
    }

    fn closed(&self, closed: &Closed) -> Option<String> {
        let days = match closed {
            Closed::Yearly { from, to, .. } => {
                // A leap year, so that 29 February is a day.
                let day = |(month, day): (i8, i8)| {
                    Date::new(2024, month, day).ok().map(|day| bare_date(self.words, day))
                };
                match from == to {
                    true => day(*from)?,
                    false => self.with("sched-range", &[("start", day(*from)?), ("end", day(*to)?)])?,
                }
            }
            Closed::Dates(from, to) if from == to => self.long(*from),
            Closed::Dates(from, to) => {
                self.with("sched-range", &[("start", self.long(*from)), ("end", self.long(*to))])?
            }
            Closed::Days { pattern: Pattern::Holidays, on_holiday: OnHoliday::AsUsual } => {
                return self.key("sched-holiday-skip");
            }
            Closed::Days { pattern, on_holiday } => {
                let days = match pattern {
                    Pattern::Weekly { days, every: 0 | 1, .. } => self.weekdays(*days)?,
                    Pattern::Nth { days, after: 0 } => self.nth_days(days)?,
                    _ => return None,
                };
                match on_holiday {
                    OnHoliday::AsUsual => days,
                    OnHoliday::NextDay => {
                        return self.with("sched-not-in-next-day", &[("days", days)]);
                    }
                    _ => return None,
                }
            }
        };
        self.with("sched-not-in", &[("days", days)])
    }

    fn own_days(&self, own: &Override) -> Option<String> {
        let days = match &own.pattern {
            Some(Pattern::Nth { days, after: 0 }) => Some(self.nth_days(days)?),
            Some(other) => Some(self.pattern(other)?),
            None => None,
        };
        let what: Vec<String> = days.into_iter().chain(self.times(&own.times)?).collect();
        self.with("sched-own", &[("months", self.months(own.months)?), ("what", what.join(" "))])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::schedule;
    use crate::output::site::theme::Theme;

    fn say(language: &str, text: &str) -> Option<String> {
        let theme = Theme::standard().unwrap().in_language(language).unwrap().unwrap();
        let timetable = schedule::read(text, None).result.unwrap();
        in_words(theme.words(), &timetable)
    }

    #[test]
    fn schedules_in_english() {
        for (text, english) in [
            ("毎週火曜日 10:00〜11:30", "Every Tuesday 10:00–11:30"),
            (
                "毎週火曜日 10:00〜11:30（祝日・年末年始は休み）",
                "Every Tuesday 10:00–11:30 · not on national holidays · not 29 December to 3 January",
            ),
            (
                "毎月第2・4火曜日 13:30〜15:00（8月は休み）",
                "2nd and 4th Tuesday of every month 13:30–15:00 · not August",
            ),
            ("月〜金曜日 9:00〜17:00", "Every day from Monday to Friday 9:00–17:00"),
            (
                "偶数月の第2土曜日 13時30分〜15時30分",
                "2nd Saturday of every month 13:30–15:30 · only in February, April, June, August, October and December",
            ),
            (
                "毎月第2・第4火曜日（祝日の場合は前日）13:30〜15:30",
                "2nd and 4th Tuesday of every month 13:30–15:30 · if that is a national holiday, the day before",
            ),
            ("毎月10日 10:00〜", "Day 10 of every month from 10:00"),
        ] {
            assert_eq!(say("en", text).as_deref(), Some(english), "{text}");
        }
    }

    #[test]
    fn schedules_in_easy_japanese() {
        for (text, easy) in [
            ("毎週火曜日 10:00〜11:30", "毎週 火曜日 午前10時から 11時30分まで"),
            ("毎月第1・3木曜日 13:30〜15:00", "毎月 1回目と 3回目の 木曜日 午後1時30分から 3時まで"),
        ] {
            assert_eq!(say("easy", text).as_deref(), Some(easy), "{text}");
        }
    }

    #[test]
    fn what_cannot_be_said_stays_as_written() {
        assert_eq!(say("en", "不定期"), None);
        assert_eq!(say("en", "毎月第2土曜日の翌日 10:00〜"), None);
    }
}
