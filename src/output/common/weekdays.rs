//! Rules of a schedule as a timetable of weekdays says them.

use crate::model::schedule::{Months, Pattern, Rule, months_words};
use jiff::civil::Weekday;

/// 4月〜9月, 8月は休み: in which months a rule holds, where not in all.
pub(in crate::output) fn months(rule: &Rule) -> Option<String> {
    let other = rule.overrides.iter().filter(|one| one.pattern.is_some());
    let other = other.fold(Months::NONE, |all, one| one.months.iter().fold(all, Months::with));
    let words = [
        (rule.months != Months::ALL).then(|| months_words(rule.months)),
        (!rule.months_off.is_empty()).then(|| format!("{}は休み", months_words(rule.months_off))),
        (!other.is_empty()).then(|| format!("{}は別の日", months_words(other))),
    ];
    let words: Vec<String> = words.into_iter().flatten().collect();
    (!words.is_empty()).then(|| words.join("、"))
}

/// 毎週, 隔週, 第2・4: in which weeks a pattern holds on this weekday.
pub(in crate::output) fn weeks_words(pattern: &Pattern, day: Option<Weekday>) -> Option<String> {
    let is_daily = match pattern {
        Pattern::Daily => true,
        Pattern::Weekly { days, every: 1, .. } => days.len() == 7,
        _ => false,
    };
    let Some(day) = day else { return is_daily.then(String::new) };
    match pattern {
        _ if is_daily => None,
        Pattern::Weekly { days, every, .. } => days.contains(day).then(|| match every {
            1 => "毎週".to_string(),
            2 => "1週おき".to_string(),
            weeks => format!("{weeks}週に1回"),
        }),
        Pattern::Nth { days, after: 0 } => {
            let numbers: Vec<String> = days
                .iter()
                .filter(|one| one.weekday == day)
                .map(|one| if one.nth < 0 { "最終".to_string() } else { one.nth.to_string() })
                .collect();
            let words = numbers.join("・");
            (!numbers.is_empty()).then(|| if words.starts_with('最') { words } else { format!("第{words}") })
        }
        _ => None,
    }
}
