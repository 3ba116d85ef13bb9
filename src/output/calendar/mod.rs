//! iCalendar (RFC 5545): files that calendars of phones and computers subscribe to. One for each gathering and
//! service, for each district and category, and for the whole guide; only where something is held.
//!
//! Enter at [`render`]. `event` turns an agenda into events, `repeat` finds the rules that repeat, `text`
//! writes the lines. Whatever a calendar makes of the events, in the horizon it is what the agenda says.

mod event;
mod repeat;
mod text;

use crate::guide::calendar::Scope;
use crate::guide::{Guide, Route};
use crate::model::*;
use crate::output::files::{Clash, OutputFiles};
use event::Events;
use rayon::prelude::*;
use std::collections::BTreeMap;
use text::Lines;

/// Makes the calendar files of a guide, paths below its own folder. `base` is the public address of that folder.
///
/// # Errors
/// Addresses claimed twice.
pub fn render(guide: &Guide, base: Option<&str>) -> Result<OutputFiles, Clash> {
    let keys = guide.scheduled(&Scope::Whole);
    let events: BTreeMap<&Key, String> =
        keys.par_iter().map(|key| (key, Events { guide, base }.of(key))).collect();
    let mut files = OutputFiles::default();
    for scope in scopes(guide, &keys) {
        let mut lines = Lines::default();
        head(&mut lines, &title(guide, &scope));
        let mut out = lines.finish();
        for key in guide.scheduled(&scope) {
            out.push_str(events.get(&key).map_or("", String::as_str));
        }
        out.push_str("END:VCALENDAR\r\n");
        files.add(Route::calendar(&scope).0, out, "calendar")?;
    }
    Ok(files)
}

fn scopes(guide: &Guide, keys: &[Key]) -> Vec<Scope> {
    let districts = guide.entries.districts.iter().map(|it| Scope::District(it.id().clone()));
    let of_kind = |kind: Kind, categories: &[plain::Category]| -> Vec<Scope> {
        categories.iter().map(|it| Scope::Category(kind, it.id.clone())).collect()
    };
    let categories = [
        of_kind(Kind::Gathering, &guide.config.gathering_categories),
        of_kind(Kind::Service, &guide.config.service_categories),
    ];
    let all = std::iter::once(Scope::Whole).chain(districts).chain(categories.into_iter().flatten());
    let all = all.chain(keys.iter().cloned().map(Scope::Entry));
    all.filter(|scope| guide.has_sessions(scope)).collect()
}

fn title(guide: &Guide, scope: &Scope) -> String {
    let of_category = |categories: &[plain::Category], id: &str| {
        categories.iter().find(|it| it.id == id).map(|it| it.label.clone())
    };
    let narrow = match scope {
        Scope::Whole => None,
        Scope::District(id) => guide.get::<District>(id).map(|it| it.title().to_string()),
        Scope::Category(Kind::Gathering, id) => of_category(&guide.config.gathering_categories, id),
        Scope::Category(_, id) => of_category(&guide.config.service_categories, id),
        Scope::Entry(key) => guide.meta(key).map(|meta| meta.title.clone()),
    };
    match narrow {
        Some(narrow) => format!("{narrow}（{}）", guide.config.short_title),
        None => guide.config.short_title.clone(),
    }
}

/// Calendars that subscribe look again every day; the files reach to the end of the horizon.
fn head(lines: &mut Lines, title: &str) {
    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    lines.plain("PRODID", "-//shirube//shirube//JA");
    lines.plain("CALSCALE", "GREGORIAN");
    lines.plain("METHOD", "PUBLISH");
    lines.text("NAME", title);
    lines.text("X-WR-CALNAME", title);
    lines.plain("X-WR-TIMEZONE", "Asia/Tokyo");
    lines.plain("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
    lines.plain("X-PUBLISHED-TTL", "P1D");
    // Japan has had no summer time since 1951.
    lines.plain("BEGIN", "VTIMEZONE");
    lines.plain("TZID", "Asia/Tokyo");
    lines.plain("BEGIN", "STANDARD");
    lines.plain("DTSTART", "19700101T000000");
    lines.plain("TZOFFSETFROM", "+0900");
    lines.plain("TZOFFSETTO", "+0900");
    lines.plain("TZNAME", "JST");
    lines.plain("END", "STANDARD");
    lines.plain("END", "VTIMEZONE");
}
