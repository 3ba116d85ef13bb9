//! Reading order of every list, and the titles that come from other records.

use crate::model::*;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Gives meetings and issues their titles.
pub(super) fn complete_titles(config: &GuideConfig, entries: &mut Entries) {
    let style = config.dates;
    let councils: BTreeMap<Id, String> =
        entries.councils.iter().map(|it| (it.id().clone(), it.meta.title.clone())).collect();
    for meeting in &mut entries.meetings {
        let name =
            meeting.name.clone().or_else(|| councils.get(&meeting.council).cloned()).unwrap_or_default();
        let no = meeting.no.map_or(String::new(), |no| format!(" 第{no}回"));
        meeting.meta.title = format!("{}{no} {name}", meeting.fiscal_year.in_style(style));
        if meeting.meta.summary.is_none() {
            let agenda: Vec<&str> = meeting.agenda.iter().map(|item| item.title.as_str()).collect();
            meeting.meta.summary = (!agenda.is_empty()).then(|| agenda.join("、"));
        }
    }
    let series: BTreeMap<Id, (String, Option<String>)> = entries
        .newsletters
        .iter()
        .map(|it| (it.id().clone(), (it.meta.title.clone(), it.meta.kana.clone())))
        .collect();
    for issue in &mut entries.issues {
        let (name, kana) = series.get(&issue.series).cloned().unwrap_or_default();
        issue.meta.title = format!("{name} 第{}号", issue.no);
        issue.meta.kana = kana.map(|kana| format!("{kana} だい{}ごう", issue.no));
    }
}

/// Sorts every list.
pub(super) fn sort(config: &GuideConfig, entries: &mut Entries) {
    let kana =
        |meta: &Meta| (kana::sort_key(meta.kana.as_deref().unwrap_or(&meta.title)), meta.title.clone());
    entries.gatherings.sort_by_cached_key(|it| (kana(&it.meta), it.id().clone()));
    entries.services.sort_by_cached_key(|it| (kana(&it.meta), it.id().clone()));
    entries.organizations.sort_by_cached_key(|it| (it.meta.kana.is_none(), kana(&it.meta), it.id().clone()));
    entries.places.sort_by_cached_key(|it| (kana(&it.meta), it.id().clone()));

    let systems: Vec<String> = config.district_systems.iter().map(|system| system.id.clone()).collect();
    let at = |system: &str| systems.iter().position(|id| id == system).unwrap_or(usize::MAX);
    entries.districts.sort_by_cached_key(|it| {
        (at(&it.system), it.order.unwrap_or(i64::MAX), kana(&it.meta), it.id().clone())
    });
    let district_order: BTreeMap<Id, usize> =
        entries.districts.iter().enumerate().map(|(at, it)| (it.id().clone(), at)).collect();
    let first = |ids: &[Id]| ids.first().and_then(|id| district_order.get(id)).copied().unwrap_or(usize::MAX);
    entries.coordinators.sort_by_cached_key(|it| (it.layer, first(&it.districts), it.id().clone()));
    entries.councils.sort_by_cached_key(|it| (it.layer, first(&it.districts), it.id().clone()));
    let council_order: BTreeMap<Id, usize> =
        entries.councils.iter().enumerate().map(|(at, it)| (it.id().clone(), at)).collect();
    entries.meetings.sort_by_cached_key(|it| {
        let council = council_order.get(&it.council).copied().unwrap_or(usize::MAX);
        (council, Reverse((it.fiscal_year, it.no, it.date)), it.id().clone())
    });

    entries.cases.sort_by_cached_key(|it| (Reverse(it.fiscal_year), it.id().clone()));
    entries.collections.sort_by_cached_key(|it| (Reverse(it.edition), it.id().clone()));
    entries.newsletters.sort_by_cached_key(|it| (kana(&it.meta), it.id().clone()));
    entries.issues.sort_by_cached_key(|it| (it.series.clone(), Reverse((it.no, it.date)), it.id().clone()));
    entries
        .exhibitions
        .sort_by_cached_key(|it| (Reverse(it.venues.first().map(|venue| venue.from)), it.id().clone()));
    entries.events.sort_by_cached_key(|it| (Reverse(it.date), it.id().clone()));
    entries.indicators.sort_by_cached_key(|it| (it.order.unwrap_or(i64::MAX), it.id().clone()));
    entries.budgets.sort_by_cached_key(|it| (Reverse(it.fiscal_year), it.id().clone()));
    let group = |name: &str| config.need_groups.iter().position(|group| group == name).unwrap_or(usize::MAX);
    entries.needs.sort_by_cached_key(|it| (group(&it.group), it.order.unwrap_or(i64::MAX), it.id().clone()));
    entries.dialogues.sort_by_cached_key(|it| (Reverse(it.date), it.id().clone()));
    entries.notices.sort_by_cached_key(|it| (Reverse(it.date), it.id().clone()));
    entries.documents.sort_by_cached_key(|it| (it.kind, Reverse(it.fiscal_year), it.id().clone()));
    entries.pages.sort_by_cached_key(|it| (it.order.unwrap_or(i64::MAX), it.id().clone()));
}
