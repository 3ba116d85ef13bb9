//! The weekday timetable of a district: by the rules alone, so that it is never stale.

use crate::model::schedule::{Clock, Months, Pattern, Rule, WEEK, months_words};
use crate::model::*;
use crate::output::common::wording::Speaker;
use crate::output::site::dates::short_span;
use crate::output::site::page::At;
use crate::output::site::pieces::tint_name;
use crate::output::site::views::*;
use jiff::civil::Weekday;

/// An entry of the weekday timetable with its start.
type Starting = (Option<Clock>, WeekdayEntry);

/// What takes place on which weekday, by the rules alone.
pub(super) fn weekdays(at: &At<'_>, district: &District) -> Vec<WeekdayRow> {
    let guide = at.guide;
    // What is held every day would stand in each row: it has one of its own.
    let days = std::iter::once(None).chain(WEEK.into_iter().map(Some));
    let mut rows: Vec<(Option<Weekday>, Vec<Starting>)> = days.map(|day| (day, Vec::new())).collect();
    for it in guide.entries.gatherings.iter().filter(|it| guide.is_in(&it.meta.key, district)) {
        let is_held = guide.agenda(&it.meta.key).is_some_and(|agenda| !agenda.sessions.is_empty());
        if !is_held {
            continue;
        }
        let tint = it.categories.first().and_then(|id| at.gathering_category(id));
        let is_paused = at.is_paused(&it.meta.key);
        for rule in &it.schedule.timetable.rules {
            for (day, entries) in &mut rows {
                let Some(weeks) = weeks_words(&rule.pattern, *day) else { continue };
                let times: Vec<String> =
                    rule.times.iter().filter_map(|time| short_span(at.words(), time)).collect();
                entries.push((
                    rule.times.first().and_then(|time| time.start),
                    WeekdayEntry {
                        link: at.link_of(&it.meta),
                        time: (!times.is_empty()).then(|| times.join("、")),
                        weeks,
                        months: months(rule),
                        is_paused,
                        tint: tint.map(|one| tint_name(one.tint).to_string()),
                    },
                ));
            }
        }
    }
    rows.into_iter()
        .filter(|(_, entries)| !entries.is_empty())
        .map(|(day, mut entries)| {
            entries.sort_by_key(|(start, _)| *start);
            WeekdayRow {
                weekday: day.map_or("毎日".into(), |day| format!("{}曜日", era::weekday_kanji(day))),
                entries: entries.into_iter().map(|(_, entry)| entry).collect(),
            }
        })
        .collect()
}

/// 4月〜9月, 8月は休み: in which months a rule holds, where not in all.
fn months(rule: &Rule) -> Option<String> {
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
fn weeks_words(pattern: &Pattern, day: Option<Weekday>) -> Option<String> {
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
