//! Dates and times in words, the same as the script writes (`dates.js`).

use crate::guide::calendar::RestDay;
use crate::model::schedule::{Clock, DayPart, Reason, TimeSpan, Unsettled};
use crate::model::{Notice, era};
use jiff::civil::{Date, date};

/// Days since 1970-01-01, as the script counts.
pub(in crate::output::site) fn day_number(day: Date) -> i64 {
    days_between(date(1970, 1, 1), day)
}

/// Days from one day to another.
pub(in crate::output::site) fn days_between(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

/// The day some days later.
pub(in crate::output::site) fn plus(day: Date, days: i64) -> Date {
    day.saturating_add(jiff::Span::new().days(days))
}

/// `2月23日（火）`
pub(in crate::output::site) fn short_date(day: Date) -> String {
    format!("{}月{}日（{}）", day.month(), day.day(), era::weekday_kanji(day.weekday()))
}

/// `10:00`, without a zero in front.
fn short_clock(clock: Clock) -> String {
    format!("{}:{:02}", clock.hour(), clock.minute())
}

/// `10:00〜11:30`, or the part of the day.
pub(in crate::output::site) fn short_span(time: &TimeSpan) -> Option<String> {
    match (time.start, time.end) {
        (Some(start), Some(end)) => Some(format!("{}〜{}", short_clock(start), short_clock(end))),
        (Some(start), None) => Some(format!("{}から", short_clock(start))),
        (None, Some(end)) => Some(format!("{}まで", short_clock(end))),
        (None, None) => time.part.map(|part| part_words(part).to_string()),
    }
}

/// `10:00`, or the part of the day.
pub(super) fn short_start(time: &TimeSpan) -> Option<String> {
    time.start.map(short_clock).or_else(|| short_span(time))
}

fn part_words(part: DayPart) -> &'static str {
    match part {
        DayPart::Morning => "午前",
        DayPart::Afternoon => "午後",
        DayPart::Noon => "昼",
        DayPart::Evening => "夕方",
        DayPart::Night => "夜",
        DayPart::AllDay => "終日",
    }
}

/// `午前10時〜11時30分`: the half of the day is said again only where it changes.
pub(in crate::output::site) fn time_words(time: &TimeSpan) -> Option<String> {
    match (time.start, time.end) {
        (Some(start), Some(end)) => {
            let same_half = (start.hour() < 12) == (end.hour() < 12) && start != Clock::NOON;
            Some(format!("{}〜{}", clock_words(start, true), clock_words(end, !same_half)))
        }
        (Some(start), None) => Some(format!("{}から", clock_words(start, true))),
        (None, Some(end)) => Some(format!("{}まで", clock_words(end, true))),
        (None, None) => time.part.map(|part| part_words(part).to_string()),
    }
}

fn clock_words(clock: Clock, with_half: bool) -> String {
    if clock == Clock::NOON {
        return "正午".into();
    }
    let half = match (with_half, clock.hour()) {
        (false, _) => "",
        (true, 0..12) => "午前",
        (true, _) => "午後",
    };
    let hour = if clock.hour() >= 12 { clock.hour() - 12 } else { clock.hour() };
    match clock.minute() {
        0 => format!("{half}{hour}時"),
        minute => format!("{half}{hour}時{minute}分"),
    }
}

/// Why dates cannot be told, for somebody who wants to go there.
pub(in crate::output::site) fn unsettled_words(why: Unsettled) -> &'static str {
    match why {
        Unsettled::NoPattern => "決まった日がありません。",
        Unsettled::AnyTime => "日は、そのつど決まります。",
        Unsettled::WeeksWithoutStart => "1週おきですが、どの週にあるかが分かっていません。",
        Unsettled::MonthsWithoutStart => "何か月かおきですが、どの月にあるかが分かっていません。",
        Unsettled::OnlyHowOften => "回数は決まっていますが、日が分かっていません。",
        Unsettled::OnlyMonths => "時期は決まっていますが、日が分かっていません。",
        Unsettled::NoYear => "日付が、どの年のものか分かっていません。",
        Unsettled::AskFor => "日は、問い合わせて確かめることになっています。",
    }
}
/// Days of one reason on which the schedule itself rests.
pub(super) fn rule_rest_words(reason: &Reason, run: &[RestDay]) -> String {
    let (first, last) = match run {
        [] => return String::new(),
        [first, .., last] => (first.date, last.date),
        [one] => (one.date, one.date),
    };
    let days = match run.len() {
        1 => short_date(first),
        2 => format!("{}と{}", short_date(first), short_date(last)),
        _ => range_words(first, last),
    };
    match reason {
        Reason::Holiday(name) => format!("{days}は{name}のため休み"),
        Reason::Closed(Some(name)) => format!("{days}は{name}の休み"),
        Reason::Closed(None) => format!("{days}は休み"),
        Reason::MonthOff(month) => format!("{month}月は休み"),
        Reason::Moved { to, holiday: Some(name) } => {
            format!("{days}は{name}のため、{}に変わります", short_date(*to))
        }
        Reason::Moved { to, holiday: None } => format!("{days}は、{}に変わります", short_date(*to)),
    }
}

/// `12月1日〜28日`, `12月29日〜1月3日`, `2月23日（火）`.
pub(super) fn range_words(from: Date, to: Date) -> String {
    if from == to {
        return short_date(from);
    }
    let start = format!("{}月{}日", from.month(), from.day());
    match (from.year(), from.month()) == (to.year(), to.month()) {
        true => format!("{start}〜{}日", to.day()),
        false => format!("{start}〜{}月{}日", to.month(), to.day()),
    }
}

pub(super) fn notice_words(notice: &Notice) -> &'static str {
    match format!("{:?}", notice.kind).as_str() {
        "休止" => "休止",
        "中止" => "中止",
        "変更" => "変更",
        _ => "休み",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(from: (u32, u32), to: Option<(u32, u32)>) -> TimeSpan {
        TimeSpan {
            start: Clock::new(from.0, from.1),
            end: to.and_then(|(hour, minute)| Clock::new(hour, minute)),
            part: None,
        }
    }

    #[test]
    fn times_are_said_as_people_say_them() {
        let cases = [
            (span((10, 0), Some((11, 30))), "午前10時〜11時30分", "10:00〜11:30"),
            (span((9, 30), Some((12, 0))), "午前9時30分〜正午", "9:30〜12:00"),
            (span((12, 0), Some((13, 0))), "正午〜午後1時", "12:00〜13:00"),
            (span((10, 0), Some((14, 0))), "午前10時〜午後2時", "10:00〜14:00"),
            (span((13, 30), Some((15, 0))), "午後1時30分〜3時", "13:30〜15:00"),
            (span((13, 30), None), "午後1時30分から", "13:30から"),
        ];
        for (time, words, short) in cases {
            assert_eq!(time_words(&time).as_deref(), Some(words));
            assert_eq!(short_span(&time).as_deref(), Some(short));
        }
        let part = TimeSpan { part: Some(DayPart::Evening), ..TimeSpan::default() };
        assert_eq!(time_words(&part).as_deref(), Some("夕方"));
        assert_eq!(time_words(&TimeSpan::default()), None);
    }

    #[test]
    fn ranges_name_a_month_once() {
        assert_eq!(range_words(date(2026, 12, 1), date(2026, 12, 28)), "12月1日〜28日");
        assert_eq!(range_words(date(2026, 12, 29), date(2027, 1, 3)), "12月29日〜1月3日");
        assert_eq!(range_words(date(2027, 2, 23), date(2027, 2, 23)), "2月23日（火）");
    }

    #[test]
    fn days_are_counted_as_the_script_counts() {
        assert_eq!(day_number(date(1970, 1, 2)), 1);
        assert_eq!(day_number(date(2026, 11, 22)), 20779);
    }
}
