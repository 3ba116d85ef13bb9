//! Dates and times in the words of a language (`date-…`, `time-…`, `rest-…` of its Fluent file), the same as the
//! script writes (`dates.js`).

use crate::guide::calendar::RestDay;
use crate::model::Notice;
use crate::model::plain::NoticeKind;
use crate::model::schedule::{Clock, DayPart, Reason, TimeSpan, Unsettled};
use crate::output::common::words::Words;
use fluent_bundle::FluentValue;
use jiff::civil::{Date, date};

/// Days since 1970-01-01, as the script counts.
pub(in crate::output) fn day_number(day: Date) -> i64 {
    days_between(date(1970, 1, 1), day)
}

/// Days from one day to another.
pub(in crate::output) fn days_between(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

/// The day some days later.
pub(in crate::output) fn plus(day: Date, days: i64) -> Date {
    day.saturating_add(jiff::Span::new().days(days))
}

/// Year, month, day and weekday (1 is Monday) for the words of a language.
fn parts(day: Date) -> [(&'static str, FluentValue<'static>); 4] {
    [
        ("year", i64::from(day.year()).into()),
        ("month", i64::from(day.month()).into()),
        ("day", i64::from(day.day()).into()),
        ("weekday", i64::from(day.weekday().to_monday_one_offset()).into()),
    ]
}

/// A day by one of the forms of the language.
fn say(words: &Words, key: &str, day: Date) -> String {
    words.with(key, &parts(day))
}

/// A day with its year, in languages that know no era: `date-long`, `date-long-weekday`.
pub(in crate::output) fn long_date(words: &Words, key: &str, day: Date) -> String {
    say(words, key, day)
}

/// `2月23日（火）`
pub(in crate::output) fn short_date(words: &Words, day: Date) -> String {
    say(words, "date-short", day)
}

/// `2月23日`
pub(in crate::output) fn bare_date(words: &Words, day: Date) -> String {
    say(words, "date-day", day)
}

/// `2月`, `23`, `火曜日`: the lines of a tear-off calendar.
pub(in crate::output) fn leaf_words(words: &Words, day: Date) -> [String; 3] {
    [say(words, "date-leaf-month", day), day.day().to_string(), say(words, "date-leaf-weekday", day)]
}

/// `10:00`, without a zero in front.
fn short_clock(clock: Clock) -> String {
    format!("{}:{:02}", clock.hour(), clock.minute())
}

/// `10:00〜11:30`, or the part of the day.
pub(in crate::output) fn short_span(words: &Words, time: &TimeSpan) -> Option<String> {
    let (start, end) = (time.start.map(short_clock), time.end.map(short_clock));
    span(words, "time-short", start, end).or_else(|| part_words(words, time))
}

/// `10:00`, or the part of the day.
pub(in crate::output) fn short_start(words: &Words, time: &TimeSpan) -> Option<String> {
    time.start.map(short_clock).or_else(|| short_span(words, time))
}

/// From – to, from, until: `{form}-span`, `-from`, `-until`.
fn span(words: &Words, form: &str, start: Option<String>, end: Option<String>) -> Option<String> {
    match (start, end) {
        (Some(start), Some(end)) => {
            Some(words.with(&format!("{form}-span"), &[("start", start.into()), ("end", end.into())]))
        }
        (Some(start), None) => Some(words.with(&format!("{form}-from"), &[("start", start.into())])),
        (None, Some(end)) => Some(words.with(&format!("{form}-until"), &[("end", end.into())])),
        (None, None) => None,
    }
}

fn part_words(words: &Words, time: &TimeSpan) -> Option<String> {
    Some(words.get(match time.part? {
        DayPart::Morning => "time-morning",
        DayPart::Afternoon => "time-afternoon",
        DayPart::Noon => "time-midday",
        DayPart::Evening => "time-evening",
        DayPart::Night => "time-night",
        DayPart::AllDay => "time-all-day",
    }))
}

/// `午前10時〜11時30分`: the half of the day is said again only where it changes.
pub(in crate::output) fn time_words(words: &Words, time: &TimeSpan) -> Option<String> {
    let same_half =
        |start: Clock, end: Clock| (start.hour() < 12) == (end.hour() < 12) && start != Clock::NOON;
    let start = time.start.map(|start| clock_words(words, start, true));
    let end = time.end.map(|end| {
        let with_half = time.start.is_none_or(|start| !same_half(start, end));
        clock_words(words, end, with_half)
    });
    span(words, "time", start, end).or_else(|| part_words(words, time))
}

fn clock_words(words: &Words, clock: Clock, with_half: bool) -> String {
    let half = match (with_half, clock.hour()) {
        _ if clock == Clock::NOON => "noon",
        (false, _) => "same",
        (true, 0..12) => "am",
        (true, _) => "pm",
    };
    let hour = if clock.hour() >= 12 { clock.hour() - 12 } else { clock.hour() };
    words.with(
        "time-clock",
        &[
            ("half", half.into()),
            ("hour", i64::from(hour).into()),
            ("minute", i64::from(clock.minute()).into()),
            ("clock", short_clock(clock).into()),
        ],
    )
}

/// Why dates cannot be told, for somebody who wants to go there.
pub(in crate::output) fn unsettled_words(words: &Words, why: Unsettled) -> String {
    words.get(match why {
        Unsettled::NoPattern => "unsettled-no-pattern",
        Unsettled::AnyTime => "unsettled-any-time",
        Unsettled::WeeksWithoutStart => "unsettled-weeks",
        Unsettled::MonthsWithoutStart => "unsettled-months",
        Unsettled::OnlyHowOften => "unsettled-how-often",
        Unsettled::OnlyMonths => "unsettled-season",
        Unsettled::NoYear => "unsettled-year",
        Unsettled::AskFor => "unsettled-ask",
    })
}

/// Days of one reason on which the schedule itself rests.
pub(in crate::output) fn rule_rest_words(words: &Words, reason: &Reason, run: &[RestDay]) -> String {
    let (first, last) = match run {
        [] => return String::new(),
        [first, .., last] => (first.date, last.date),
        [one] => (one.date, one.date),
    };
    let days = match run.len() {
        1 => short_date(words, first),
        2 => words.with(
            "date-and",
            &[("one", short_date(words, first).into()), ("other", short_date(words, last).into())],
        ),
        _ => range_words(words, first, last),
    };
    let say = |key: &str, more: &[(&str, String)]| {
        let mut args: Vec<(&str, FluentValue<'_>)> = vec![("days", days.as_str().into())];
        args.extend(more.iter().map(|(name, text)| (*name, text.as_str().into())));
        words.with(key, &args)
    };
    match reason {
        Reason::Holiday(name) => say("rest-holiday", &[("name", name.clone())]),
        Reason::Closed(Some(name)) => say("rest-named", &[("name", name.clone())]),
        Reason::Closed(None) => say("rest-plain", &[]),
        Reason::MonthOff(month) => words.with("rest-month", &[("month", i64::from(*month).into())]),
        Reason::Moved { to, holiday } => {
            let to = ("to", short_date(words, *to));
            match holiday {
                Some(name) => say("rest-moved-holiday", &[to, ("name", name.clone())]),
                None => say("rest-moved", &[to]),
            }
        }
    }
}

/// `12月1日〜28日`, `12月29日〜1月3日`, `2月23日（火）`.
pub(in crate::output) fn range_words(words: &Words, from: Date, to: Date) -> String {
    if from == to {
        return short_date(words, from);
    }
    if (from.year(), from.month()) == (to.year(), to.month()) {
        let mut args = parts(from).to_vec();
        args.push(("last", i64::from(to.day()).into()));
        return words.with("date-range-month", &args);
    }
    let days = [("start", bare_date(words, from).into()), ("end", bare_date(words, to).into())];
    words.with("date-range", &days)
}

/// What a notice of a rest says: `休止`.
pub(in crate::output) fn notice_words(words: &Words, notice: &Notice) -> String {
    words.get(match notice.kind {
        NoticeKind::休止 => "rest-kind-pause",
        NoticeKind::中止 => "rest-kind-cancelled",
        NoticeKind::変更 => "rest-kind-changed",
        _ => "rest-kind-rest",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::site::theme::Theme;

    fn words(language: &str) -> Words {
        let theme = Theme::standard().unwrap();
        match language {
            "ja" => theme.words().clone(),
            other => theme.in_language(other).unwrap().unwrap().words().clone(),
        }
    }

    fn span(from: (u32, u32), to: Option<(u32, u32)>) -> TimeSpan {
        TimeSpan {
            start: Clock::new(from.0, from.1),
            end: to.and_then(|(hour, minute)| Clock::new(hour, minute)),
            part: None,
        }
    }

    #[test]
    fn times_are_said_as_people_say_them() {
        let ja = words("ja");
        let cases = [
            (span((10, 0), Some((11, 30))), "午前10時〜11時30分", "10:00〜11:30"),
            (span((9, 30), Some((12, 0))), "午前9時30分〜正午", "9:30〜12:00"),
            (span((12, 0), Some((13, 0))), "正午〜午後1時", "12:00〜13:00"),
            (span((10, 0), Some((14, 0))), "午前10時〜午後2時", "10:00〜14:00"),
            (span((13, 30), Some((15, 0))), "午後1時30分〜3時", "13:30〜15:00"),
            (span((13, 30), None), "午後1時30分から", "13:30から"),
        ];
        for (time, long, short) in cases {
            assert_eq!(time_words(&ja, &time).as_deref(), Some(long));
            assert_eq!(short_span(&ja, &time).as_deref(), Some(short));
        }
        let part = TimeSpan { part: Some(DayPart::Evening), ..TimeSpan::default() };
        assert_eq!(time_words(&ja, &part).as_deref(), Some("夕方"));
        assert_eq!(time_words(&ja, &TimeSpan::default()), None);
    }

    #[test]
    fn ranges_name_a_month_once() {
        let (ja, en) = (words("ja"), words("en"));
        assert_eq!(range_words(&ja, date(2026, 12, 1), date(2026, 12, 28)), "12月1日〜28日");
        assert_eq!(range_words(&ja, date(2026, 12, 29), date(2027, 1, 3)), "12月29日〜1月3日");
        assert_eq!(range_words(&ja, date(2027, 2, 23), date(2027, 2, 23)), "2月23日（火）");
        assert_eq!(range_words(&en, date(2026, 12, 1), date(2026, 12, 28)), "1–28 December");
        assert_eq!(range_words(&en, date(2026, 12, 29), date(2027, 1, 3)), "29 December–3 January");
    }

    #[test]
    fn other_languages_have_their_own_forms() {
        let (easy, en) = (words("easy"), words("en"));
        let time = span((13, 30), Some((15, 0)));
        assert_eq!(time_words(&en, &time).as_deref(), Some("13:30–15:00"));
        assert_eq!(time_words(&easy, &time).as_deref(), Some("午後1時30分から 3時まで"));
        let day = date(2027, 2, 23);
        assert_eq!(short_date(&en, day), "Tuesday, 23 February");
        assert_eq!(long_date(&en, "date-long", day), "23 February 2027");
        assert_eq!(long_date(&easy, "date-long-weekday", day), "2027年 2月23日（火曜日）");
    }

    #[test]
    fn days_are_counted_as_the_script_counts() {
        assert_eq!(day_number(date(1970, 1, 2)), 1);
        assert_eq!(day_number(date(2026, 11, 22)), 20779);
    }
}
