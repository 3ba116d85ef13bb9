//! Events and exhibitions.

use crate::guide::Route;
use crate::model::*;
use crate::output::site::page::At;
use crate::output::site::pieces::*;
use crate::output::site::views::*;
use crate::output::site::{Job, Site, json_ld};

pub(super) fn jobs<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    let entries = &site.guide.entries;
    if !entries.events.is_empty() {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::list(Kind::Event));
            at.finish_list(events(&at), &[("取り組み", Route::list(Kind::Page))])
        }));
    }
    for it in &entries.events {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::entry(&it.meta.key));
            let head = Head {
                title: it.title().into(),
                description: it.meta.summary.clone().or_else(|| it.theme.clone()),
                json_ld: Some(json_ld::event(&at, it)),
                ..Head::default()
            };
            let crumbs = at.crumbs(&[("催し", Route::list(Kind::Event))], it.title());
            at.finish(event(&at, it), head, crumbs, at.foot_of(&it.meta))
        }));
    }
    if !entries.exhibitions.is_empty() {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::list(Kind::Exhibition));
            let items = site.guide.entries.exhibitions.iter().map(|it| at.exhibition_item(it)).collect();
            at.finish_list(
                ListPage {
                    title: "パネル展示".into(),
                    lead: Some(format!(
                        "活動のようすをパネルにして、{}の施設で見ていただいています。",
                        site.guide.config.city.unit()
                    )),
                    groups: vec![Group::new("all", "", items)],
                    ..ListPage::default()
                },
                &[("取り組み", Route::list(Kind::Page))],
            )
        }));
    }
    for it in &entries.exhibitions {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::entry(&it.meta.key));
            let head =
                Head { title: it.title().into(), description: it.meta.summary.clone(), ..Head::default() };
            let crumbs = at.crumbs(&[("パネル展示", Route::list(Kind::Exhibition))], it.title());
            at.finish(exhibition(&at, it), head, crumbs, at.foot_of(&it.meta))
        }));
    }
}

fn is_past(at: &At<'_>, it: &Event) -> bool {
    it.until.unwrap_or(it.date) < at.guide.today
}

fn events(at: &At<'_>) -> EventsPage {
    let (past, coming): (Vec<&Event>, Vec<&Event>) =
        at.guide.entries.events.iter().partition(|it| is_past(at, it));
    let mut groups = Vec::new();
    if !coming.is_empty() {
        let soonest_first = coming.iter().rev().map(|it| at.event_item(it)).collect();
        groups.push(Group::new("coming", "これから", soonest_first));
    }
    if !past.is_empty() {
        groups.push(Group::new("past", "これまで", past.iter().map(|it| at.event_item(it)).collect()));
    }
    EventsPage {
        title: "催し".into(),
        lead: Some("研修会、フォーラム、講座などです。".into()),
        groups,
        comparison: comparison(at),
        exhibitions: at.guide.entries.exhibitions.iter().map(|it| at.exhibition_item(it)).collect(),
    }
}

/// Events with a theme, side by side, oldest first as in the reports.
fn comparison(at: &At<'_>) -> Option<ComparisonView> {
    let events: Vec<&Event> = at.guide.entries.events.iter().rev().filter(|it| it.theme.is_some()).collect();
    if events.len() < 2 {
        return None;
    }
    let rows = events.iter().map(|it| {
        let program: Vec<String> = it.program.iter().map(|one| one.title.clone()).collect();
        let content = it.lecture.iter().cloned().chain(program).collect::<Vec<_>>().join("／");
        ComparisonRow {
            name: Name::linked(it.title(), at.href_of(&it.meta)),
            cells: vec![
                at.date(it.date).text,
                it.theme.clone().unwrap_or_default(),
                it.method.clone().unwrap_or_default(),
                it.speaker.clone().unwrap_or_default(),
                content,
                participants(it).unwrap_or_default(),
            ],
        }
    });
    Some(ComparisonView {
        caption: "催しのくらべ表".into(),
        columns: ["開催日", "主題", "方法", "講師", "内容", "参加者"].map(String::from).to_vec(),
        rows: rows.collect(),
    })
}

fn participants(it: &Event) -> Option<String> {
    match (&it.participants, it.participant_count) {
        (Some(text), Some(count)) if numbers_in(text).contains(&count) => Some(text.clone()),
        (Some(text), Some(count)) => Some(format!("{text} {count}人")),
        (Some(text), None) => Some(text.clone()),
        (None, Some(count)) => Some(format!("{count}人")),
        (None, None) => None,
    }
}

/// The numbers that stand in a text.
fn numbers_in(text: &str) -> Vec<i64> {
    text.split(|c: char| !c.is_ascii_digit()).filter_map(|digits| digits.parse().ok()).collect()
}

fn event(at: &At<'_>, it: &Event) -> EventPage {
    let mut when = at.date(it.date).text;
    if let Some(until) = it.until {
        when.push_str(&format!("から{}まで", at.date(until).text));
    }
    if let Some(time) = &it.time {
        when.push_str(&format!(" {time}"));
    }
    let mut facts = vec![Fact::new("日時", when).big()];
    facts.extend(
        it.place.as_ref().and_then(|used| at.place(used)).map(|name| Fact::names("場所", vec![name]).big()),
    );
    facts.extend(maybe("主題", it.theme.clone()));
    facts.extend(maybe("方法", it.method.clone()));
    facts.extend(maybe("講師", it.speaker.clone()));
    facts.extend(it.lecture.as_ref().map(|lecture| Fact::new("講演", format!("「{lecture}」"))));
    facts.extend(
        it.organizer
            .as_ref()
            .and_then(|used| at.organization(used))
            .map(|name| Fact::names("主催", vec![name])),
    );
    facts.extend(maybe("対象", it.target.clone()));
    facts.extend(it.booking.as_ref().map(|booking| at.booking(&it.meta, booking)));
    facts.extend(maybe("参加者", participants(it)));
    EventPage {
        title: it.title().to_string(),
        kana: it.meta.kana.clone(),
        kind: it.kind.clone(),
        summary: it.meta.summary.clone(),
        past: is_past(at, it),
        facts,
        program: it
            .program
            .iter()
            .map(|one| ProgramView { kind: one.kind.clone(), title: one.title.clone(), who: one.who.clone() })
            .collect(),
        easy: it.meta.easy.clone(),
        photos: at.photos(&it.meta),
        body: at.prose(&it.meta.body, &it.meta, "", 0),
        actions: Vec::new(),
        contact: it.contact.as_ref().map(|contact| at.contact(contact)),
    }
}

fn exhibition(at: &At<'_>, it: &Exhibition) -> ExhibitionPage {
    ExhibitionPage {
        title: it.title().to_string(),
        summary: it.meta.summary.clone(),
        organizer: it.organizer.as_ref().and_then(|used| at.organization(used)),
        venues: it
            .venues
            .iter()
            .map(|venue| VenueView {
                from: at.date(venue.from),
                to: at.date(venue.to),
                place: at.place(&venue.place).unwrap_or_default(),
                hours: venue.hours.clone(),
                note: venue.note.clone(),
            })
            .collect(),
        panels: it
            .panels
            .iter()
            .map(|panel| PanelView {
                title: panel.title.clone(),
                text: panel.text.clone(),
                case: panel
                    .case
                    .as_ref()
                    .and_then(|id| at.guide.get::<Case>(id))
                    .map(|case| at.link_of(&case.meta)),
            })
            .collect(),
        photos: at.photos(&it.meta),
        body: at.prose(&it.meta.body, &it.meta, "", 0),
        files: Vec::new(),
        contact: it.contact.as_ref().map(|contact| at.contact(contact)),
    }
}
