//! The weekday timetable of a district: by the rules alone, so that it is never stale.

use crate::model::schedule::{Clock, WEEK};
use crate::model::*;
use crate::output::common::weekdays::{months, weeks_words};
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
