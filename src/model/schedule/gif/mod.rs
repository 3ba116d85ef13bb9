//! The repetition code of GIF 441 (政府相互運用性フレームワーク 441 日付時刻, 繰り返しコード), both ways:
//! `24Tu` = 第2・4火曜日, `14Tu4Th`, `0We` = 毎週水曜日, `6Fr` = 最終金曜日, `7Su` = 隔週日曜日.
//!
//! The code names days of weeks and nothing else: no months, holidays, times or first day. 隔週 has none in it, so
//! `7Su` reads as a rule without an anchor, which gives no dates.

mod read;

pub use read::read_gif;

use super::days::offset_of;
use super::{NthDay, Pattern, Rule, ScheduleKind, Timetable, Unsettled};

use jiff::civil::Weekday;
use std::ops::Range;

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// What is wrong with a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GifProblem {
    /// The bytes of the code that are wrong.
    pub range: Range<usize>,
    /// What is wrong with them.
    pub fault: GifFault,
}

/// What may be wrong with a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GifFault {
    /// There is nothing in it.
    Empty,
    /// Neither a digit from 0 to 7 nor a day (Mo, Tu, We, Th, Fr, Sa, Su).
    Unknown,
    /// A day without a digit before it.
    NoDigit,
    /// Digits without a day after them.
    NoDay,
    /// 毎週 (0) or 隔週 (7) together with other digits.
    Mixed,
    /// The same twice.
    Twice,
}

/// The code of a timetable; none where the code cannot say its days.
///
/// Weeks with five or more days have none: the code names days one by one, and such weeks are written as
/// 利用可能曜日 (月火水木金). Nor have rules for different months (seasons), nor 土日祝. Months, holidays and days of
/// rest are left out, as the code has no place for them.
pub fn gif_code(timetable: &Timetable) -> Option<String> {
    let without_start =
        |why: &Unsettled| matches!(why, Unsettled::WeeksWithoutStart | Unsettled::NoYear | Unsettled::AskFor);
    let told = matches!(timetable.kind, ScheduleKind::Recurring | ScheduleKind::Irregular);
    let first = timetable.rules.first()?;
    let seasons = timetable.rules.iter().any(|rule| rule.months != first.months);
    if !told || seasons || !timetable.unsettled.iter().all(without_start) {
        return None;
    }
    let mut codes: Vec<String> = Vec::new();
    for rule in &timetable.rules {
        let code = code_of(rule)?;
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    Some(codes.concat())
}

fn code_of(rule: &Rule) -> Option<String> {
    if rule.plus_holidays {
        return None;
    }
    match &rule.pattern {
        Pattern::Weekly { days, every, .. } if (1..5).contains(&days.len()) => {
            let digit = match every {
                0 | 1 => '0',
                2 => '7',
                _ => return None,
            };
            Some(days.iter().map(|day| format!("{digit}{}", name(day))).collect())
        }
        Pattern::Nth { days, after: 0 } if !days.is_empty() => nth_code(days),
        _ => None,
    }
}

/// By weekday, in the order in which the weekdays come first.
fn nth_code(days: &[NthDay]) -> Option<String> {
    let mut weekdays: Vec<Weekday> = Vec::new();
    for day in days {
        if !weekdays.contains(&day.weekday) {
            weekdays.push(day.weekday);
        }
    }
    let mut code = String::new();
    for weekday in weekdays {
        let of_weekday = days.iter().filter(|day| day.weekday == weekday);
        let mut digits: Vec<char> = of_weekday.map(digit).collect::<Option<_>>()?;
        digits.sort_unstable();
        digits.dedup();
        code.extend(digits);
        code.push_str(name(weekday));
    }
    Some(code)
}

fn digit(day: &NthDay) -> Option<char> {
    match day.nth {
        -1 => Some('6'),
        1..=5 => char::from_digit(day.nth as u32, 10),
        _ => None,
    }
}

fn name(day: Weekday) -> &'static str {
    DAYS[offset_of(day) as usize]
}

#[cfg(test)]
mod tests {
    use super::super::{Months, OnHoliday, Weekdays};
    use super::*;

    fn recurring(rules: Vec<Rule>) -> Timetable {
        Timetable::new(ScheduleKind::Recurring, rules)
    }

    #[test]
    fn codes_read_and_printed_again_are_the_same() {
        for code in [
            "0We",
            "0Mo0We0Fr",
            "24Tu",
            "14Tu4Th",
            "1235We",
            "6Fr",
            "7Su",
            "1Sa3Su",
            "0Mo1Sa",
            "7Mo7We",
            "56Fr",
        ] {
            let timetable = read_gif(code).unwrap();
            assert_eq!(gif_code(&timetable).as_deref(), Some(code), "{timetable:?}");
        }
        assert_eq!(gif_code(&read_gif(" １４Ｔｕ４Th\n").unwrap()).as_deref(), Some("14Tu4Th"));
        assert_eq!(read_gif("0Mo0We").unwrap().rules.len(), 1);
        let fortnightly = read_gif("7Su").unwrap();
        assert_eq!(fortnightly.kind, ScheduleKind::Irregular);
        assert_eq!(fortnightly.unsettled, [Unsettled::WeeksWithoutStart]);
        assert_eq!(read_gif("0Mo7Su").unwrap().kind, ScheduleKind::Recurring);
    }

    #[test]
    fn faults_have_their_place() {
        let faults = [
            ("", 0..0, GifFault::Empty),
            ("  ", 0..2, GifFault::Empty),
            ("24", 0..2, GifFault::NoDay),
            ("2Tu4", 3..4, GifFault::NoDay),
            ("Tu", 0..2, GifFault::NoDigit),
            ("2TuTh", 3..5, GifFault::NoDigit),
            ("8Tu", 0..1, GifFault::Unknown),
            ("2tu", 1..2, GifFault::Unknown),
            ("2Tu 4Th", 3..4, GifFault::Unknown),
            ("第2Tu", 0..3, GifFault::Unknown),
            ("２Ｔ", 3..6, GifFault::Unknown),
            ("01Mo", 0..4, GifFault::Mixed),
            ("27Mo", 0..4, GifFault::Mixed),
            ("22Mo", 1..2, GifFault::Twice),
            ("2Mo1Tu2Mo", 6..7, GifFault::Twice),
            ("00Mo", 1..2, GifFault::Twice),
        ];
        for (code, range, fault) in faults {
            assert_eq!(read_gif(code), Err(GifProblem { range, fault }), "{code:?}");
        }
    }

    #[test]
    fn what_the_code_cannot_say_has_none() {
        let tuesday = Rule::new(read_gif("2Tu").unwrap().rules[0].pattern.clone());
        let none = [
            Rule::new(Pattern::Daily),
            Rule::new(Pattern::Holidays),
            Rule::new(Pattern::MonthDays(vec![10])),
            Rule::new(Pattern::weekly(Weekdays::WORK)),
            Rule::new(Pattern::Weekly {
                days: Weekdays::default().with(Weekday::Monday),
                every: 3,
                anchor: None,
            }),
            Rule::new(Pattern::Nth { days: vec![NthDay { nth: 2, weekday: Weekday::Monday }], after: 1 }),
            Rule { plus_holidays: true, ..tuesday.clone() },
        ];
        for rule in none {
            assert_eq!(gif_code(&recurring(vec![rule.clone()])), None, "{rule:?}");
        }
        let seasons =
            [Months::range(4, 10), Months::range(11, 3)].map(|months| Rule { months, ..tuesday.clone() });
        assert_eq!(gif_code(&recurring(seasons.to_vec())), None);
        assert_eq!(gif_code(&recurring(Vec::new())), None);
        let asked =
            Timetable { unsettled: vec![Unsettled::OnlyHowOften], ..recurring(vec![tuesday.clone()]) };
        assert_eq!(gif_code(&asked), None);
        let evening = Rule { holiday: OnHoliday::Skip, months_off: Months::NONE.with(8), ..tuesday.clone() };
        assert_eq!(gif_code(&recurring(vec![tuesday, evening])).as_deref(), Some("2Tu"));
    }
}
