//! Districts, places, organizations.

use crate::guide::Route;
use crate::model::*;
use crate::output::site::page::{At, phone};
use crate::output::site::pieces::*;
use crate::output::site::views::*;
use crate::output::site::{Job, Site, json_ld};
use std::collections::BTreeMap;

/// Most cards of gatherings on a district's page.
const MOST_CARDS: usize = 30;

/// Most services on a district's page; those of the district itself come first.
const MOST_SERVICES: usize = 12;

pub(super) fn jobs<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    let entries = &site.guide.entries;
    if !entries.districts.is_empty() {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::list(Kind::District));
            at.finish_list(districts(&at), &[])
        }));
    }
    for it in &entries.districts {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::entry(&it.meta.key));
            let head = entry_head(&it.meta, None);
            let crumbs = at.crumbs(&[("地区", Route::list(Kind::District))], it.title());
            at.finish(district(&at, it), head, crumbs, at.foot_of(&it.meta))
        }));
    }
    for (kind, view) in
        [(Kind::Place, places as fn(&At<'_>) -> ListPage), (Kind::Organization, organizations)]
    {
        if entries.count(kind) > 0 {
            jobs.push(Box::new(move || {
                let at = site.at(&Route::list(kind));
                at.finish_list(view(&at), &[])
            }));
        }
    }
    for it in &entries.places {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::entry(&it.meta.key));
            let head = entry_head(&it.meta, Some(json_ld::place(&at, it)));
            let crumbs = at.crumbs(&[("会場・施設", Route::list(Kind::Place))], it.title());
            at.finish(place(&at, it), head, crumbs, at.foot_of(&it.meta))
        }));
    }
    for it in &entries.organizations {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::entry(&it.meta.key));
            let head = entry_head(&it.meta, Some(json_ld::organization(&at, it)));
            let crumbs = at.crumbs(&[("団体", Route::list(Kind::Organization))], it.title());
            at.finish(organization(&at, it), head, crumbs, at.foot_of(&it.meta))
        }));
    }
}

fn entry_head(meta: &Meta, data: Option<JsonLd>) -> Head {
    Head { title: meta.title.clone(), description: meta.summary.clone(), json_ld: data, ..Head::default() }
}

fn districts(at: &At<'_>) -> DistrictsPage {
    let guide = at.guide;
    let town = guide.config.city.unit();
    let systems = guide.config.district_systems.iter().map(|system| {
        let rows: Vec<DistrictRow> = guide.districts_in(&system.id).map(|it| district_row(at, it)).collect();
        let partial =
            system.count.filter(|count| (rows.len() as i64) < *count).map(|count| match rows.len() {
                0 => format!("{town}内に{count}あります。一つひとつの名前は、もとの資料に書かれていません。"),
                known => format!("{town}内の{count}のうち、もとの資料に名前のある{known}つをのせています。"),
            });
        SystemView {
            id: system.id.clone(),
            label: system.label.clone(),
            about: system.about.clone(),
            partial,
            districts: rows,
        }
    });
    DistrictsPage {
        title: "地区".into(),
        lead: at.consult().map(|_| "地区ごとに、集まり、手助け、話し合いの場をまとめています。".to_string()),
        systems: systems.collect(),
        towns: at.consult(),
    }
}

fn district_row(at: &At<'_>, it: &District) -> DistrictRow {
    let guide = at.guide;
    let gatherings = guide.entries.gatherings.iter().filter(|one| guide.is_in(&one.meta.key, it)).count();
    let services = guide.entries.services.iter().filter(|one| guide.is_offered_in(one, it)).count();
    let mut meta = Vec::new();
    if gatherings > 0 {
        meta.push(format!("通いの場 {gatherings}か所"));
    }
    if services > 0 {
        meta.push(format!("生活支援 {services}件"));
    }
    DistrictRow {
        name: Name::linked(it.title(), at.href_of(&it.meta)),
        kana: it.meta.kana.clone(),
        summary: it.meta.summary.clone(),
        office: it.office.as_ref().and_then(|id| guide.get::<Organization>(id)).map(|one| at.office(one)),
        towns: it.towns.clone(),
        meta,
    }
}

fn district(at: &At<'_>, it: &District) -> DistrictPage {
    let guide = at.guide;
    let key = &it.meta.key;
    let system = guide.config.district_systems.iter().find(|system| system.id == it.system);
    let gatherings: Vec<&Gathering> =
        guide.entries.gatherings.iter().filter(|one| guide.is_in(&one.meta.key, it)).collect();
    let services: Vec<&Service> =
        guide.entries.services.iter().filter(|one| guide.is_offered_in(one, it)).collect();
    let (everywhere, own): (Vec<&Service>, Vec<&Service>) = services.iter().partition(|one| one.area.whole);
    let listed = |kind: Kind, count: usize, words: String| {
        (count > 0)
            .then(|| Link::new(words, at.to(&format!("{}/district/{}/index.html", kind.folder(), key.id))))
    };
    let matrix = guide.needs_matrix(&it.system);
    let gaps = matrix.rows.iter().filter(|row| {
        row.cells.iter().any(|cell| cell.district.id() == it.id() && cell.answers.count() == 0)
    });
    let gaps = gaps.count();
    let cases = guide.entries.cases.iter().filter(|one| guide.is_in(&one.meta.key, it));
    DistrictPage {
        name: it.title().to_string(),
        kana: it.meta.kana.clone(),
        system: system.map_or(String::new(), |system| system.label.clone()),
        summary: it.meta.summary.clone(),
        vision: it.vision.clone(),
        offices: offices(at, it),
        profile: it.profile.as_ref().map_or(Vec::new(), profile),
        profile_at: it
            .profile
            .as_ref()
            .map(|profile| format!("{}現在", era::format_date(profile.at, guide.config.dates))),
        towns: it.towns.clone(),
        overlaps: overlaps(at, it),
        map: at.district_map(it),
        weekdays: super::weekdays::weekdays(at, it),
        calendar: super::calendar::district_link(at, it),
        gatherings: gatherings.iter().take(MOST_CARDS).map(|one| at.gathering_card(one)).collect(),
        gatherings_all: listed(
            Kind::Gathering,
            gatherings.len(),
            format!("{}の通いの場 {}か所を一覧で見る", it.title(), gatherings.len()),
        ),
        services: own
            .into_iter()
            .chain(everywhere)
            .take(MOST_SERVICES)
            .map(|one| at.service_item(one))
            .collect(),
        services_all: listed(
            Kind::Service,
            services.len(),
            format!("{}で使える生活支援 {}件を一覧で見る", it.title(), services.len()),
        ),
        gaps: (gaps > 0 && !guide.entries.needs.is_empty()).then(|| {
            let file = super::community::matrix_file(at, &it.system);
            Link::new(format!("この地区に資源がまだない困りごと {gaps}件を対応表で見る"), at.to(&file))
        }),
        councils: councils(at, it),
        cases: cases.map(|one| at.case_item(one)).collect(),
        reading: reading(at, it),
        body: at.prose(&it.meta.body, &it.meta, "", 0),
    }
}

/// The district's own office, else those of the areas that share its towns.
fn offices(at: &At<'_>, it: &District) -> Vec<ContactView> {
    let office = |district: &District, area: Option<String>| {
        let one = at.guide.get::<Organization>(district.office.as_ref()?)?;
        Some(ContactView { area, ..at.office(one) })
    };
    let mut out: Vec<ContactView> = office(it, None).into_iter().collect();
    for (other, towns) in at.guide.overlaps(it) {
        let one = office(other, Some(towns.join("、")));
        out.extend(one.filter(|one| !out.iter().any(|known| known.name == one.name)));
    }
    out
}

fn profile(profile: &DistrictProfile) -> Vec<NumberView> {
    let number = |label: &str, value: Option<i64>, unit: &str| {
        value.map(|value| NumberView::new(label, thousands(value as f64), unit))
    };
    let mut out = Vec::new();
    out.extend(number("人口", Some(profile.population), "人"));
    out.extend(number("世帯", profile.households, "世帯"));
    out.extend(number("65歳以上", profile.over65, "人"));
    out.extend(profile.ageing_rate().map(|rate| NumberView::new("高齢化率", format!("{rate:.1}"), "%")));
    out.extend(number("75歳以上", profile.over75, "人"));
    out.extend(number("65歳以上のひとり暮らし", profile.living_alone, "人"));
    out
}

fn overlaps(at: &At<'_>, it: &District) -> Vec<Overlap> {
    at.guide
        .overlaps(it)
        .into_iter()
        .map(|(other, towns)| Overlap {
            system: at
                .guide
                .config
                .district_systems
                .iter()
                .find(|system| system.id == other.system)
                .map_or(String::new(), |system| system.label.clone()),
            name: Name::linked(other.title(), at.href_of(&other.meta)),
            towns: towns.into_iter().map(str::to_string).collect(),
        })
        .collect()
}

fn councils(at: &At<'_>, it: &District) -> Vec<Item> {
    let guide = at.guide;
    let councils = guide.entries.councils.iter().filter(|one| guide.is_in(&one.meta.key, it));
    let coordinators = guide.entries.coordinators.iter().filter(|one| guide.is_in(&one.meta.key, it));
    councils
        .map(|one| at.council_item(one))
        .chain(coordinators.map(|one| Item { kicker: at.layer_name(one.layer), ..at.item(&one.meta) }))
        .collect()
}

fn reading(at: &At<'_>, it: &District) -> Vec<Item> {
    let guide = at.guide;
    let dialogues = guide.entries.dialogues.iter().filter(|one| guide.is_in(&one.meta.key, it));
    let issues = guide.issues_by_date().into_iter().filter(|one| guide.is_in(&one.meta.key, it));
    dialogues.map(|one| at.dialogue_item(one)).chain(issues.take(3).map(|one| at.issue_item(one))).collect()
}

fn places(at: &At<'_>) -> ListPage {
    let guide = at.guide;
    let mut groups: Vec<Group<Item>> = Vec::new();
    let main = guide.config.district_systems.first();
    let districts = main.into_iter().flat_map(|system| guide.districts_in(&system.id));
    let item = |place: &Place| {
        let count = guide.gatherings_at(place.id()).len();
        Item {
            kicker: place.kind.clone(),
            summary: place.meta.summary.clone().or_else(|| {
                let address = address_text(&place.address);
                (!address.is_empty()).then_some(address)
            }),
            meta: (count > 0).then(|| format!("通いの場 {count}")).into_iter().collect(),
            ..at.item(&place.meta)
        }
    };
    for district in districts {
        let here = guide.entries.places.iter().filter(|place| {
            guide.main_district(&place.meta.key).is_some_and(|one| one.id() == district.id())
        });
        let items: Vec<Item> = here.map(item).collect();
        if !items.is_empty() {
            groups.push(Group::new(format!("d-{}", district.id()), district.title(), items));
        }
    }
    let others: Vec<Item> = guide
        .entries
        .places
        .iter()
        .filter(|place| guide.main_district(&place.meta.key).is_none())
        .map(item)
        .collect();
    if !others.is_empty() {
        groups.push(Group::new("d-other", if groups.is_empty() { "" } else { "そのほか" }, others));
    }
    ListPage {
        title: "会場・施設".into(),
        lead: Some("通いの場が開かれている所です。".into()),
        count: Some(format!("{}か所", guide.entries.places.len())),
        groups,
        wide: true,
        ..ListPage::default()
    }
}

fn organizations(at: &At<'_>) -> ListPage {
    let guide = at.guide;
    let mut groups: BTreeMap<plain::OrganizationKind, Vec<Item>> = BTreeMap::new();
    for it in &guide.entries.organizations {
        let gatherings = guide.gatherings_by(it.id()).len();
        let services = guide.services_by(it.id()).len();
        let mut meta = Vec::new();
        if gatherings > 0 {
            meta.push(format!("通いの場 {gatherings}"));
        }
        if services > 0 {
            meta.push(format!("サービス {services}"));
        }
        groups.entry(it.kind).or_default().push(Item { meta, ..at.item(&it.meta) });
    }
    ListPage {
        title: "団体".into(),
        lead: Some("通いの場や生活支援サービスを行う団体、協議体に加わる団体です。".into()),
        count: Some(format!("{}団体", guide.entries.organizations.len())),
        groups: groups
            .into_iter()
            .map(|(kind, items)| Group::new(format!("k-{}", kind as usize), format!("{kind:?}"), items))
            .collect(),
        wide: true,
        ..ListPage::default()
    }
}

fn place(at: &At<'_>, it: &Place) -> PlacePage {
    let guide = at.guide;
    let mut facts = Vec::new();
    let address = address_text(&it.address);
    facts.extend((!address.is_empty()).then(|| Fact::new("住所", address).big()));
    let districts = guide.districts_of(&it.meta.key);
    if !districts.is_empty() {
        let names = districts.iter().map(|one| Name::linked(one.title(), at.href_of(&one.meta)));
        facts.push(Fact::names("地区", names.collect()));
    }
    facts.extend(maybe("開館時間・休館日", it.hours.clone()));
    facts.extend(maybe("行き方", it.access.clone()));
    facts.extend(maybe("駐車場", it.parking.clone()));
    if !it.accessibility.is_empty() {
        facts.push(Fact::ticks("設備", at.accessibility_words(&it.accessibility)));
    }
    let is_here = |used: &PlaceUse| matches!(used, PlaceUse::Record(id) if id == it.id());
    let events = guide.entries.events.iter().filter(|one| one.place.as_ref().is_some_and(is_here));
    let shows =
        guide.entries.exhibitions.iter().filter(|one| one.venues.iter().any(|venue| is_here(&venue.place)));
    PlacePage {
        name: it.title().to_string(),
        kana: it.meta.kana.clone(),
        kind: it.kind.clone(),
        summary: it.meta.summary.clone(),
        verified: at.verified(&it.meta),
        facts,
        contact: (it.tel.is_some() || it.url.is_some()).then(|| ContactView {
            name: it.title().to_string(),
            tel: it.tel.as_ref().map(phone),
            url: it.url.clone(),
            ..ContactView::default()
        }),
        easy: it.meta.easy.clone(),
        photos: at.photos(&it.meta),
        map: at.place_map(it),
        body: at.prose(&it.meta.body, &it.meta, "", 0),
        gatherings: guide.gatherings_at(it.id()).into_iter().map(|one| at.gathering_card(one)).collect(),
        services: guide.services_at(it.id()).into_iter().map(|one| at.service_item(one)).collect(),
        events: events
            .map(|one| at.event_item(one))
            .chain(shows.map(|one| at.exhibition_item(one)))
            .collect(),
    }
}

fn organization(at: &At<'_>, it: &Organization) -> OrganizationPage {
    let guide = at.guide;
    let mut facts = Vec::new();
    if !it.roles.is_empty() {
        facts.push(Fact::new("役割", it.roles.join("、")));
    }
    let districts = guide.districts_of(&it.meta.key);
    if !districts.is_empty() {
        let names = districts.iter().map(|one| Name::linked(one.title(), at.href_of(&one.meta)));
        facts.push(Fact::names("地区", names.collect()));
    }
    facts.extend(
        it.parent
            .as_ref()
            .and_then(|id| at.name_by_id::<Organization>(id))
            .map(|name| Fact::names("上の団体", vec![name])),
    );
    facts.extend(it.representative.as_ref().map(|person| {
        let title = person.title.as_ref().map_or(String::new(), |title| format!("（{title}）"));
        Fact::new("代表", format!("{}{title}", person.name))
    }));
    facts.extend(maybe("法人番号", it.corporate_no.clone()));
    let office = at.office(it);
    let reachable =
        office.tel.is_some() || office.mail.is_some() || office.url.is_some() || office.address.is_some();
    OrganizationPage {
        name: it.title().to_string(),
        kana: it.meta.kana.clone(),
        kind: format!("{:?}", it.kind),
        summary: it.meta.summary.clone(),
        verified: at.verified(&it.meta),
        facts,
        contact: reachable.then_some(ContactView { href: None, ..office }),
        easy: it.meta.easy.clone(),
        photos: at.photos(&it.meta),
        body: at.prose(&it.meta.body, &it.meta, "", 0),
        gatherings: guide.gatherings_by(it.id()).into_iter().map(|one| at.gathering_card(one)).collect(),
        services: guide.services_by(it.id()).into_iter().map(|one| at.service_item(one)).collect(),
        councils: guide.councils_with(it.id()).into_iter().map(|one| at.council_item(one)).collect(),
        cases: guide.cases_by(it.id()).into_iter().map(|one| at.case_item(one)).collect(),
    }
}
