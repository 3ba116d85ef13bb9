//! Councils by layer, their composition, meetings, coordinators.

use crate::guide::Route;
use crate::model::*;
use crate::output::site::page::At;
use crate::output::site::pieces::*;
use crate::output::site::views::*;
use crate::output::site::{Job, Site};

/// Most meetings on a council's page.
const MOST_MEETINGS: usize = 6;

pub(super) fn jobs<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    let entries = &site.guide.entries;
    if !entries.councils.is_empty() {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::list(Kind::Council));
            at.finish_list(councils(&at), &[("取り組み", Route::list(Kind::Page))])
        }));
    }
    for it in &entries.councils {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::entry(&it.meta.key));
            let head =
                Head { title: it.title().into(), description: it.meta.summary.clone(), ..Head::default() };
            let crumbs = at.crumbs(&[("協議体", Route::list(Kind::Council))], it.title());
            at.finish(council(&at, it), head, crumbs, at.foot_of(&it.meta))
        }));
    }
    if !entries.meetings.is_empty() {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::list(Kind::Meeting));
            at.finish_list(meetings(&at), &[("協議体", Route::list(Kind::Council))])
        }));
    }
    for it in &entries.meetings {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::entry(&it.meta.key));
            let head =
                Head { title: it.title().into(), description: it.meta.summary.clone(), ..Head::default() };
            let crumbs = at.crumbs(&[("会議の記録", Route::list(Kind::Meeting))], it.title());
            at.finish(meeting(&at, it), head, crumbs, at.foot_of(&it.meta))
        }));
    }
    if !entries.coordinators.is_empty() {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::list(Kind::Coordinator));
            at.finish_list(coordinators(&at), &[("取り組み", Route::list(Kind::Page))])
        }));
    }
}

fn councils(at: &At<'_>) -> CouncilsPage {
    let guide = at.guide;
    let mut links = Vec::new();
    for (kind, words) in
        [(Kind::Meeting, "会議の記録を見る"), (Kind::Coordinator, "生活支援コーディネーターを見る")]
    {
        if guide.entries.count(kind) > 0 {
            links.push(Link::new(words, at.to_route(&Route::list(kind))));
        }
    }
    let layers = guide.config.layers.iter().map(|layer| LayerView {
        n: layer.n,
        name: layer.name.clone(),
        unit: match (&layer.unit, layer.unit_count) {
            (Some(unit), Some(count)) => Some(format!("{unit}（{}）", thousands(count as f64))),
            (Some(unit), None) => Some(unit.clone()),
            _ => None,
        },
        about: at.loose_prose(&layer.about, &format!("layer{}-", layer.n)),
        councils: guide
            .entries
            .councils
            .iter()
            .filter(|it| it.layer == layer.n)
            .map(|it| Item { kicker: None, ..at.council_item(it) })
            .collect(),
        composition: composition(at, layer.n),
    });
    CouncilsPage {
        title: "協議体".into(),
        lead: Some(format!(
            "住民、団体、事業者、{}が、地域の支え合いを話し合う場です。",
            guide.config.city.unit()
        )),
        links,
        layers: layers.collect(),
    }
}

/// The table is worth its space from two councils on.
fn composition(at: &At<'_>, layer: i64) -> Option<CompositionView> {
    let table = at.guide.composition(layer).filter(|table| table.rows.len() > 1)?;
    let rows = table.rows.iter().map(|row| {
        let district = at.guide.main_district(&row.council.meta.key);
        // 「北町地区支え合い協議体」 is 北町地区 in the table; a council of another name keeps it.
        let short = district.map(|it| it.title()).filter(|it| row.council.title().contains(it));
        let label = short.unwrap_or(row.council.title());
        CompositionRowView {
            council: Name::linked(label, at.href_of(&row.council.meta)),
            cells: row
                .members
                .iter()
                .map(|member| member.map(|it| MemberMark { count: it.count, note: it.note.clone() }))
                .collect(),
            etc: row.council.members_etc,
        }
    });
    Some(CompositionView {
        kinds: table.kinds.iter().map(|kind| kind.to_string()).collect(),
        rows: rows.collect(),
    })
}

fn council(at: &At<'_>, it: &Council) -> CouncilPage {
    let guide = at.guide;
    let mut facts = Vec::new();
    let districts = guide.districts_of(&it.meta.key);
    if !districts.is_empty() {
        let names = districts.iter().map(|one| Name::linked(one.title(), at.href_of(&one.meta)));
        facts.push(Fact::names("地区", names.collect()));
    }
    facts.extend(it.since.as_ref().map(|since| Fact::new("設置", format!("{since}から"))));
    facts.extend(match (it.body_kind, &it.body) {
        (Some(plain::BodyKind::充当), Some(body)) => Some(Fact::new("置き方", format!("{body}を充てる"))),
        (Some(plain::BodyKind::独自), _) => Some(Fact::new("置き方", "独自に置く")),
        (_, Some(body)) => Some(Fact::new("会議の名前", body)),
        _ => None,
    });
    facts.extend(maybe("開く回数", it.frequency.clone()));
    for (label, used) in [("中心となる団体", &it.leads), ("支える団体", &it.supports)] {
        let name = used.as_ref().and_then(|used| at.organization(used));
        facts.extend(name.map(|name| Fact::names(label, vec![name])));
    }
    let meetings = guide.meetings_of(it.id());
    let indicators = guide.indicators_of(it.id());
    let dialogues = guide.entries.dialogues.iter().filter(|one| one.council.as_ref() == Some(it.id()));
    CouncilPage {
        name: it.title().to_string(),
        kana: it.meta.kana.clone(),
        layer: at.layer_name(it.layer).unwrap_or_default(),
        summary: it.meta.summary.clone(),
        facts,
        roles: it.roles.clone(),
        members: it
            .members
            .iter()
            .map(|member| MemberView {
                kind: member.kind.clone(),
                organization: member.organization.as_ref().and_then(|id| at.name_by_id::<Organization>(id)),
                count: member.count,
                note: member.note.clone(),
            })
            .collect(),
        members_etc: it.members_etc,
        photos: at.photos(&it.meta),
        body: at.prose(&it.meta.body, &it.meta, "", 0),
        years: it
            .years
            .iter()
            .map(|year| CouncilYearView {
                fiscal_year: year.fiscal_year.in_style(guide.config.dates),
                activities: at
                    .prose(&year.activities, &it.meta, &format!("y{}-", year.fiscal_year.western()), 1)
                    .unwrap_or_default(),
                meetings: year.meetings,
                note: year.note.clone(),
            })
            .collect(),
        meetings: meetings.iter().take(MOST_MEETINGS).map(|one| at.meeting_item(one)).collect(),
        meetings_all: (meetings.len() > MOST_MEETINGS)
            .then(|| Link::new("会議の記録をすべて見る", at.to_route(&Route::list(Kind::Meeting)))),
        coordinators: guide.coordinators_of(it).into_iter().map(|one| coordinator(at, one)).collect(),
        cases: guide.cases_of_council(it.id()).into_iter().map(|one| at.case_item(one)).collect(),
        reading: dialogues
            .map(|one| at.dialogue_item(one))
            .chain(
                indicators
                    .into_iter()
                    .map(|one| Item { kicker: Some("数字で見る".into()), ..at.item(&one.meta) }),
            )
            .collect(),
        contact: it.contact.as_ref().map(|contact| at.contact(contact)),
    }
}

fn meetings(at: &At<'_>) -> MeetingsPage {
    let guide = at.guide;
    let mut all: Vec<&Meeting> = guide.entries.meetings.iter().collect();
    all.sort_by_key(|it| std::cmp::Reverse((it.fiscal_year, it.date, it.no)));
    let mut years: Vec<MeetingYear> = Vec::new();
    for it in all {
        let label = it.fiscal_year.in_style(guide.config.dates);
        let council = at.name_by_id::<Council>(&it.council).unwrap_or_default();
        let row = MeetingRow {
            council,
            name: Name::linked(meeting_no(it), at.href_of(&it.meta)),
            date: it.date.map(|day| at.date(day)),
            format: it.format.map(|format| format!("{format:?}")),
            agenda: it.agenda.iter().map(|item| item.title.clone()).collect(),
            discussion: it.discussion.iter().map(|item| item.title.clone()).collect(),
        };
        match years.last_mut() {
            Some(year) if year.label == label => year.rows.push(row),
            _ => years.push(MeetingYear {
                id: format!("fy{}", it.fiscal_year.western()),
                label,
                rows: vec![row],
            }),
        }
    }
    MeetingsPage {
        title: "会議の記録".into(),
        lead: Some("協議体で何を話し合ったかの記録です。".into()),
        years,
    }
}

fn meeting_no(it: &Meeting) -> String {
    match (it.no, &it.name) {
        (Some(no), _) => format!("第{no}回"),
        (None, Some(name)) => name.clone(),
        (None, None) => "会議".into(),
    }
}

fn meeting(at: &At<'_>, it: &Meeting) -> MeetingPage {
    let guide = at.guide;
    let mut facts = Vec::new();
    let when: Vec<String> = it.date.map(|day| at.date(day).text).into_iter().chain(it.time.clone()).collect();
    if !when.is_empty() {
        facts.push(Fact::new("日時", when.join(" ")));
    }
    facts.extend(
        it.place.as_ref().and_then(|used| at.place(used)).map(|name| Fact::names("場所", vec![name])),
    );
    facts.extend(it.format.map(|format| Fact::new("開き方", format!("{format:?}開催"))));
    facts.extend(it.attendance.as_ref().map(|attendance| {
        let mut words: Vec<String> = attendance.members.map(|n| format!("委員 {n}人")).into_iter().collect();
        words.extend(attendance.others.map(|n| format!("そのほか {n}人")));
        Fact { note: attendance.note.clone(), ..Fact::new("出席", words.join("、")) }
    }));
    let agenda = |items: &[plain::AgendaItem]| -> Vec<AgendaView> {
        items.iter().map(|item| AgendaView { title: item.title.clone(), sub: item.sub.clone() }).collect()
    };
    let all = guide.meetings_of(&it.council);
    let here = all.iter().position(|one| one.id() == it.id()).unwrap_or(0);
    let year = it.fiscal_year.in_style(guide.config.dates);
    MeetingPage {
        title: it.title().to_string(),
        council: at.name_by_id::<Council>(&it.council).unwrap_or_default(),
        number: format!("{year} {}", meeting_no(it)),
        facts,
        agenda: agenda(&it.agenda),
        discussion: agenda(&it.discussion),
        documents: it
            .documents
            .iter()
            .map(|paper| {
                let href = paper
                    .document
                    .as_ref()
                    .and_then(|id| at.href(&Key { kind: Kind::Document, id: id.clone() }));
                Name { label: format!("{} {}", paper.label, paper.title), href, note: None }
            })
            .collect(),
        photos: at.photos(&it.meta),
        body: at.prose(&it.meta.body, &it.meta, "", 0),
        previous: all.get(here + 1).map(|one| at.link_of(&one.meta)),
        next: here.checked_sub(1).and_then(|one| all.get(one)).map(|one| at.link_of(&one.meta)),
    }
}

fn coordinators(at: &At<'_>) -> CoordinatorsPage {
    let guide = at.guide;
    let layers = guide.config.layers.iter().filter_map(|layer| {
        let items: Vec<CoordinatorView> = guide
            .entries
            .coordinators
            .iter()
            .filter(|it| it.layer == layer.n)
            .map(|it| coordinator(at, it))
            .collect();
        let title = layer.name.replace("協議体", "");
        // The underscore keeps it apart from the ids of records, which stand on this page too.
        (!items.is_empty()).then(|| Group::new(format!("layer_{}", layer.n), title, items))
    });
    CoordinatorsPage {
        title: "生活支援コーディネーター".into(),
        lead: Some("地域支え合い推進員ともいいます。困りごとと支え手、団体と団体をつなぎます。".into()),
        layers: layers.collect(),
    }
}

fn coordinator(at: &At<'_>, it: &Coordinator) -> CoordinatorView {
    let mut facts = Vec::new();
    let districts = at.guide.districts_of(&it.meta.key);
    if !districts.is_empty() {
        let names = districts.iter().map(|one| Name::linked(one.title(), at.href_of(&one.meta)));
        facts.push(Fact::names("担当", names.collect()));
    }
    facts.extend(it.count.map(|count| Fact::new("人数", format!("{count}人"))));
    facts.extend(
        it.employer
            .as_ref()
            .and_then(|used| at.organization(used))
            .map(|name| Fact::names("所属", vec![name])),
    );
    if !it.arrangement.is_empty() {
        let words: Vec<String> = it.arrangement.iter().map(|one| format!("{one:?}")).collect();
        facts.push(Fact::new("置き方", words.join("・")));
    }
    facts.extend(it.since.as_ref().map(|since| Fact::new("いつから", format!("{since}から"))));
    facts.extend(maybe("配置した年度", it.fiscal_year.clone()));
    if !it.qualifications.is_empty() {
        facts.push(Fact::new("資格", it.qualifications.join("、")));
    }
    CoordinatorView {
        id: it.id().0.clone(),
        title: it.title().to_string(),
        person: it.person.as_ref().map(|person| match &person.title {
            Some(title) => format!("{}（{title}）", person.name),
            None => person.name.clone(),
        }),
        summary: it.meta.summary.clone(),
        facts,
        contact: it.contact.as_ref().map(|contact| at.contact(contact)),
    }
}
