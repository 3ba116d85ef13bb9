//! Timetable → Japanese, in the one form that [`read`](super::read()) reads back to the same rules.
//!
//! `毎月第2・4火曜日（8月は休み、祝日は休み）10:00〜11:30`. Several rules are numbered, so that each exception
//! belongs to its rule alone.

use super::{
    Clock, Closed, DayPart, Months, NthDay, OnHoliday, Override, Pattern, Rule, ScheduleKind, TimeSpan,
    Timetable, Unsettled, Weekdays,
};
use crate::model::era::weekday_kanji;
use jiff::civil::Date;

/// A timetable in words. Nothing but its reasons where it has no rules.
pub fn canonical(timetable: &Timetable) -> String {
    let mut text = String::new();
    if timetable.kind == ScheduleKind::OpeningHours {
        text.push_str("開館時間：");
    }
    let several = timetable.rules.len() > 1;
    for (at, rule) in timetable.rules.iter().enumerate() {
        if several {
            text.push_str(if at > 0 { " " } else { "" });
            text.push_str(&number(at));
        }
        text.push_str(&rule_words(rule));
    }
    for why in &timetable.unsettled {
        if let Some(words) = unsettled(*why, timetable.rules.is_empty()) {
            divide(&mut text, words);
        }
    }
    if timetable.kind == ScheduleKind::Always {
        divide(&mut text, "常設");
    }
    for remark in &timetable.remarks {
        divide(&mut text, remark);
    }
    match timetable.booking {
        Some(true) => divide(&mut text, "要予約"),
        Some(false) => divide(&mut text, "予約不要"),
        None => {}
    }
    text
}

fn divide(text: &mut String, more: &str) {
    if !text.is_empty() {
        text.push('。');
    }
    text.push_str(more);
}

fn number(at: usize) -> String {
    match u32::try_from(at).ok().filter(|at| *at < 20).and_then(|at| char::from_u32(0x2460 + at)) {
        Some(circled) => circled.to_string(),
        None => format!("※{} ", at + 1),
    }
}

fn unsettled(why: Unsettled, alone: bool) -> Option<&'static str> {
    Some(match why {
        Unsettled::NoPattern => "不定期",
        Unsettled::AnyTime => "随時",
        Unsettled::AskFor => "日程は要確認",
        // With rules, the rule itself shows what is missing.
        Unsettled::WeeksWithoutStart if alone => "隔週",
        Unsettled::MonthsWithoutStart => "隔月",
        Unsettled::WeeksWithoutStart
        | Unsettled::OnlyHowOften
        | Unsettled::OnlyMonths
        | Unsettled::NoYear => return None,
    })
}

fn rule_words(rule: &Rule) -> String {
    let mut text = String::new();
    if rule.months != Months::ALL {
        text.push_str(&months_words(rule.months));
        text.push('は');
    }
    text.push_str(&pattern(&rule.pattern));
    if rule.plus_holidays {
        text.push_str("・祝日");
    }
    let said = exceptions(rule);
    if !said.is_empty() {
        text.push_str(&format!("（{}）", said.join("、")));
    }
    for closed in &rule.closed {
        if let Closed::Days { pattern: days, on_holiday } = closed {
            text.push_str(&format!("（定休日：{}{}）", rest_days(days, on_holiday), rest_shift(on_holiday)));
        }
    }
    if let Some(times) = times(&rule.times) {
        text.push_str(if text.ends_with('）') { "" } else { " " });
        text.push_str(&times);
    }
    if let Some(place) = &rule.place {
        text.push_str(&format!(" 会場「{}」", place.replace(['「', '」'], "")));
    }
    text
}

/// 偶数月, 4月〜10月, 1・3・9月
pub fn months_words(months: Months) -> String {
    if months == Months::EVEN {
        return "偶数月".into();
    }
    if months == Months::ODD {
        return "奇数月".into();
    }
    let list: Vec<i8> = months.iter().collect();
    let first = list.iter().find(|month| !months.contains((**month + 10) % 12 + 1));
    if let (Some(first), true) = (first, list.len() > 2) {
        let last = (*first + i8::try_from(list.len()).unwrap_or(12) - 2) % 12 + 1;
        if Months::range(*first, last) == months {
            return format!("{first}月〜{last}月");
        }
    }
    let list: Vec<String> = list.iter().map(i8::to_string).collect();
    format!("{}月", list.join("・"))
}

fn pattern(pattern: &Pattern) -> String {
    match pattern {
        Pattern::Daily => "毎日".into(),
        Pattern::Weekly { days, every: 0 | 1, .. } => format!("毎週{}", weekdays(*days)),
        Pattern::Weekly { days, every: 2, .. } => format!("隔週{}", weekdays(*days)),
        Pattern::Weekly { days, every, .. } => format!("{every}週間に1回 {}", weekdays(*days)),
        Pattern::Nth { days, after } => {
            let after = match after {
                0 => "",
                1 => "の翌日",
                2 => "の翌々日",
                _ => "の前日",
            };
            format!("毎月{}{after}", nth_days(days))
        }
        Pattern::MonthDays(days) => format!("毎月{}", month_days(days)),
        Pattern::Dates(dates) => dates.iter().map(|day| date(*day)).collect::<Vec<_>>().join("・"),
        Pattern::Span(from, to) => format!("{}〜{}", date(*from), date(*to)),
        Pattern::Holidays => "祝日".into(),
    }
}

fn weekdays(days: Weekdays) -> String {
    let letters: Vec<&str> = days.iter().map(weekday_kanji).collect();
    // 月〜金曜日 is what people write for a whole week of work.
    if days == Weekdays::WORK {
        return "月〜金曜日".into();
    }
    format!("{}曜日", letters.join("・"))
}

/// 第1・3火曜日・最終金曜日
fn nth_days(days: &[NthDay]) -> String {
    let mut groups: Vec<(jiff::civil::Weekday, Vec<i8>)> = Vec::new();
    for day in days {
        match groups.last_mut() {
            Some((weekday, list)) if *weekday == day.weekday => list.push(day.nth),
            _ => groups.push((day.weekday, vec![day.nth])),
        }
    }
    let words = groups.into_iter().map(|(weekday, list)| {
        let counted: Vec<String> = list.iter().filter(|nth| **nth > 0).map(i8::to_string).collect();
        let ordinal = match (counted.is_empty(), list.contains(&-1)) {
            (true, _) => "最終".to_string(),
            (false, false) => format!("第{}", counted.join("・")),
            (false, true) => format!("第{}・最終", counted.join("・")),
        };
        format!("{ordinal}{}曜日", weekday_kanji(weekday))
    });
    words.collect::<Vec<_>>().join("・")
}

fn month_days(days: &[i8]) -> String {
    let words: Vec<String> =
        days.iter().map(|day| if *day < 0 { "末日".to_string() } else { format!("{day}日") }).collect();
    words.join("・")
}

fn date(day: Date) -> String {
    format!("{}年{}月{}日", day.year(), day.month(), day.day())
}

/// What stands in the bracket; months with days of their own last, because what follows might seem to be theirs.
fn exceptions(rule: &Rule) -> Vec<String> {
    let mut said = Vec::new();
    if let Pattern::Weekly { anchor: Some(anchor), .. } = &rule.pattern {
        said.push(match rule.from {
            None => format!("{}から", date(*anchor)),
            Some(_) => format!("起点{}", date(*anchor)),
        });
    }
    said.extend(rule.from.map(|day| format!("{}から", date(day))));
    said.extend(rule.until.map(|day| format!("{}まで", date(day))));
    said.extend(rule.only_with.map(|day| format!("{}がある月のみ", nth_days(&[day]))));
    said.extend(rule.moves.iter().map(|(from, to)| format!("{}は{}に変更", date(*from), date(*to))));
    if !rule.months_off.is_empty() {
        said.push(format!("{}は休み", months_words(rule.months_off)));
    }
    said.extend(holiday(rule));
    for closed in &rule.closed {
        match closed {
            Closed::Yearly { from, to, name } => {
                let span = match from == to {
                    true => format!("{}/{}", from.0, from.1),
                    false => format!("{}/{}〜{}/{}", from.0, from.1, to.0, to.1),
                };
                said.push(match name {
                    Some(name) => format!("{name}（{span}）は休み"),
                    None => format!("{span}は休み"),
                });
            }
            Closed::Dates(from, to) if from == to => said.push(format!("{}は休み", date(*from))),
            Closed::Dates(from, to) => said.push(format!("{}〜{}は休み", date(*from), date(*to))),
            Closed::Days { .. } => {}
        }
    }
    said.extend(rule.overrides.iter().map(own_days));
    said
}

fn own_days(own: &Override) -> String {
    let days = own.pattern.as_ref().map(pattern);
    let days = days.map(|days| days.strip_prefix("毎月").map(str::to_string).unwrap_or(days));
    let words: Vec<String> = days.into_iter().chain(times(&own.times)).collect();
    format!("{}は{}", months_words(own.months), words.join(" "))
}

fn holiday(rule: &Rule) -> Option<String> {
    let also = match rule.like_holidays.is_empty() {
        true => String::new(),
        false => format!("{}・", weekdays(rule.like_holidays)),
    };
    let words = on_holiday(&rule.holiday)?;
    Some(format!("{also}{words}"))
}

fn on_holiday(holiday: &OnHoliday) -> Option<String> {
    Some(match holiday {
        OnHoliday::AsUsual => return None,
        OnHoliday::Held => "祝日も開催".into(),
        OnHoliday::Skip => "祝日は休み".into(),
        OnHoliday::NextDay => "祝日の場合は翌日".into(),
        OnHoliday::PreviousDay => "祝日の場合は前日".into(),
        OnHoliday::NextWorkday => "祝日の場合は翌平日".into(),
        OnHoliday::PreviousWorkday => "祝日の場合は前平日".into(),
        OnHoliday::NextWeek => "祝日の場合は翌週".into(),
        OnHoliday::PreviousWeek => "祝日の場合は前週".into(),
        OnHoliday::MoveTo(day) => format!("祝日の場合は{}", nth_days(&[*day])),
    })
}

fn rest_days(days: &Pattern, on_holiday: &OnHoliday) -> String {
    match (days, on_holiday) {
        (Pattern::Holidays, OnHoliday::NextDay) => "祝日の翌日".into(),
        (days, _) => pattern(days),
    }
}

fn rest_shift(on_holiday: &OnHoliday) -> &'static str {
    match on_holiday {
        OnHoliday::NextDay => "（祝日の場合は翌日）",
        OnHoliday::NextWorkday => "（祝日の場合は翌平日）",
        OnHoliday::PreviousDay => "（祝日の場合は前日）",
        OnHoliday::PreviousWorkday => "（祝日の場合は前平日）",
        OnHoliday::Skip | OnHoliday::Held => "（祝日の場合は開館）",
        _ => "",
    }
}

/// 10:00〜11:30、13:00〜15:00
fn times(times: &[TimeSpan]) -> Option<String> {
    let words: Vec<String> = times.iter().filter_map(time_in_words).collect();
    (!words.is_empty()).then(|| words.join("、"))
}

/// A time of the day: `10:00〜11:30`, `夕方`; nothing if it says nothing.
pub fn time_in_words(span: &TimeSpan) -> Option<String> {
    let clock = |clock: Clock| format!("{}:{:02}", clock.hour(), clock.minute());
    Some(match (span.start, span.end, span.part) {
        (Some(start), Some(end), _) => format!("{}〜{}", clock(start), clock(end)),
        (Some(start), None, _) => format!("{}〜", clock(start)),
        (None, Some(end), _) => format!("{}まで", clock(end)),
        (None, None, Some(part)) => match part {
            DayPart::Morning => "午前",
            DayPart::Afternoon => "午後",
            DayPart::Noon => "昼",
            DayPart::Evening => "夕方",
            DayPart::Night => "夜",
            DayPart::AllDay => "終日",
        }
        .to_string(),
        (None, None, None) => return None,
    })
}
