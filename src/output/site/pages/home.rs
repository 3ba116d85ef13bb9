//! The home page.

use crate::guide::{Guide, Route};
use crate::model::*;
use crate::output::common::wording::Speaker;
use crate::output::site::page::At;
use crate::output::site::pieces::{category_icon, tint_name};
use crate::output::site::views::*;
use crate::output::site::{Job, Site, json_ld};

pub(super) fn jobs<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    jobs.push(Box::new(move || {
        let at = site.at(&Route::home());
        let config = &site.guide.config;
        let head = Head {
            description: Some(at.guide_text(|it| &it.description, &config.description)),
            json_ld: Some(json_ld::website(&at)),
            ..Head::default()
        };
        at.finish(home(&at), head, Vec::new(), at.foot())
    }));
}

fn home(at: &At<'_>) -> HomePage {
    let guide = at.guide;
    let entries = &guide.entries;
    let main = guide.config.district_systems.first();
    let lead = guide.config.lead.as_ref().unwrap_or(&guide.config.description);
    let base = HomePage {
        title: at.guide_text(|it| &it.title, &guide.config.title),
        lead: Some(at.guide_text(|it| &it.lead, lead)),
        find: find(at),
        doors: doors(at),
        gathering_categories: categories(at, Kind::Gathering),
        service_categories: categories(at, Kind::Service),
        district_label: main.map_or(String::new(), |system| at.system_label(system)),
        districts: main.map_or(Vec::new(), |system| {
            guide.districts_in(&system.id).map(|district| tile(at, district)).collect()
        }),
        consult: consult(at),
        ..HomePage::default()
    };
    if !at.language().is_base() {
        // What else the Japanese home page leads to is there in Japanese alone.
        return base;
    }
    HomePage {
        days: super::calendar::home_days(at),
        needs: needs(at),
        needs_all: (!entries.needs.is_empty())
            .then(|| Link::new("困りごとの一覧", at.to_route(&Route::list(Kind::Need)))),
        map: at.overview(|district| Some(at.href_of(&district.meta)), |_| None),
        map_page: at.map_link(),
        towns: at.consult(),
        notices: entries.notices.iter().take(4).map(|it| at.notice_item(it)).collect(),
        notices_all: (entries.notices.len() > 4)
            .then(|| Link::new("お知らせの一覧", at.to_route(&Route::list(Kind::Notice)))),
        reading: reading(at),
        books: at.home_books(),
        books_all: (!at.site.books.is_empty())
            .then(|| Link::new(at.word("print-all"), at.to_route(&super::print::route()))),
        more: more(at),
        ..base
    }
}

/// Lists that can be searched by a word alone; their filters read it from the address (`?q=`).
fn find(at: &At<'_>) -> Vec<Link> {
    let lists = [(Kind::Gathering, "home-find-gatherings"), (Kind::Service, "home-find-services")];
    lists
        .into_iter()
        .filter(|(kind, _)| at.guide.entries.count(*kind) > 0)
        .map(|(kind, key)| Link::new(at.site.theme.words().get(key), at.to_route(&Route::list(kind))))
        .collect()
}

fn doors(at: &At<'_>) -> Vec<Door> {
    let entries = &at.guide.entries;
    let mut doors = Vec::new();
    let gatherings = entries.gatherings.len();
    if gatherings > 0 {
        doors.push(Door {
            label: at.word("door-join"),
            href: at.to_route(&Route::list(Kind::Gathering)),
            icon: "talk".into(),
            text: at.word("door-join-text"),
            count: Some(at.words().with("count-gatherings", &[("n", (gatherings as i64).into())])),
        });
    }
    let services = entries.services.len();
    if services > 0 {
        doors.push(Door {
            label: at.word("door-help"),
            href: at.to_route(&Route::list(Kind::Service)),
            icon: "help".into(),
            text: at.word("door-help-text"),
            count: Some(at.words().with("count-services", &[("n", (services as i64).into())])),
        });
    }
    if at.consult().is_some() {
        doors.push(Door {
            label: at.word("door-consult"),
            href: at.to_route(&at.consult_route()),
            icon: "tel".into(),
            text: at.word("door-consult-text"),
            count: None,
        });
    }
    let helping = entries.needs.iter().find(|need| need.group == "役に立ちたい");
    if let Some(need) = helping {
        doors.push(Door {
            label: at.word("door-volunteer"),
            href: at.href_of(&need.meta),
            icon: "kids".into(),
            text: at.word("door-volunteer-text"),
            count: None,
        });
    }
    if doors.is_empty() {
        doors = about_doors(at);
    }
    doors
}

/// Doors of a guide that holds no gatherings: what it tells about.
fn about_doors(at: &At<'_>) -> Vec<Door> {
    let entries = &at.guide.entries;
    let all = [
        (Kind::Page, "取り組みを読む", "learn", "生活支援体制整備事業の考え方と歩み。", "ページ"),
        (Kind::Council, "協議体を知る", "talk", "話し合いの場のしくみと、構成する団体。", ""),
        (Kind::Indicator, "数字で見る", "flag", "設置や開催の状況を、表と図で。", "件"),
        (Kind::Collection, "事例集", "learn", "各地区の支え合いをまとめた冊子。", ""),
        (Kind::Newsletter, "おたより", "mail", "活動を伝える広報紙。", ""),
        (Kind::Document, "資料", "print", "手引き、チラシ、報告の一覧。", "点"),
    ];
    all.into_iter()
        .filter(|(kind, ..)| entries.count(*kind) > 0)
        .take(4)
        .map(|(kind, label, icon, text, unit)| Door {
            label: label.into(),
            href: at.to_route(&Route::list(kind)),
            icon: icon.into(),
            text: text.into(),
            count: (!unit.is_empty()).then(|| format!("{}{unit}", entries.count(kind))),
        })
        .collect()
}

fn needs(at: &At<'_>) -> Vec<CountLink> {
    let guide = at.guide;
    let first: Vec<&Need> = match guide.config.home_needs.is_empty() {
        true => guide.entries.needs.iter().take(8).collect(),
        false => guide.config.home_needs.iter().filter_map(|id| guide.get::<Need>(id)).collect(),
    };
    first
        .into_iter()
        .map(|need| CountLink {
            label: need.title().to_string(),
            href: at.href_of(&need.meta),
            count: Some(guide.answers(need).count()),
            ..CountLink::default()
        })
        .collect()
}

/// Categories that have something in them, with their counts.
pub(super) fn categories(at: &At<'_>, kind: Kind) -> Vec<CountLink> {
    let config = &at.guide.config;
    let (list, count): (_, fn(&Guide, &str) -> usize) = match kind {
        Kind::Gathering => (&config.gathering_categories, |guide, id| {
            guide.entries.gatherings.iter().filter(|it| it.categories.iter().any(|one| one == id)).count()
        }),
        _ => (&config.service_categories, |guide, id| {
            guide.entries.services.iter().filter(|it| it.categories.iter().any(|one| one == id)).count()
        }),
    };
    list.iter()
        .map(|category| (category, count(at.guide, &category.id)))
        .filter(|(_, count)| *count > 0)
        .map(|(category, count)| CountLink {
            label: at.category_label(category, kind),
            href: at.to_route(&Route(format!("{}/category/{}/", kind.folder(), category.id))),
            count: Some(count),
            current: false,
            tint: Some(tint_name(category.tint).into()),
            icon: Some(category_icon(category).into()),
        })
        .collect()
}

fn tile(at: &At<'_>, district: &District) -> DistrictTile {
    let guide = at.guide;
    let gatherings = guide.entries.gatherings.iter().filter(|it| guide.is_in(&it.meta.key, district)).count();
    let services = guide.entries.services.iter().filter(|it| guide.is_offered_in(it, district)).count();
    // Districts have pages in Japanese; other languages have their lists.
    let list = |kind: Kind| at.to_route(&Route(format!("{}/district/{}/", kind.folder(), district.id())));
    DistrictTile {
        name: at.title_of(&district.meta),
        kana: district.meta.kana.clone(),
        href: match at.language().is_base() {
            false if gatherings > 0 => list(Kind::Gathering),
            false if services > 0 => list(Kind::Service),
            _ => at.href_of(&district.meta),
        },
        towns: district.towns.clone(),
        gatherings,
        services,
    }
}

/// Newest issue of each series and the newest case.
fn reading(at: &At<'_>) -> Vec<Item> {
    let guide = at.guide;
    let mut items = Vec::new();
    for series in &guide.entries.newsletters {
        items.extend(guide.issues_of(series.id()).first().map(|issue| at.issue_item(issue)));
    }
    items.extend(guide.entries.cases.iter().take(2).map(|case| at.case_item(case)));
    items
}

/// The offices that answer for an area (地域包括支援センター), else the guide's own contact.
pub(super) fn consult(at: &At<'_>) -> Vec<ContactView> {
    let guide = at.guide;
    let offices = |system: &plain::DistrictSystem| -> Vec<ContactView> {
        let districts = guide.districts_in(&system.id);
        districts
            .filter_map(|district| {
                let office = guide.get::<Organization>(district.office.as_ref()?)?;
                Some(ContactView { area: Some(at.title_of(&district.meta)), ..at.office(office) })
            })
            .collect()
    };
    // The later systems are the narrower ones (担当区域); one office for several districts is not listed twice.
    let distinct = |list: &[ContactView]| {
        let names: std::collections::BTreeSet<&str> = list.iter().map(|one| one.name.as_str()).collect();
        names.len() == list.len()
    };
    let systems = guide.config.district_systems.iter().rev().map(offices);
    systems
        .filter(|list| !list.is_empty())
        .find(|list| distinct(list))
        .unwrap_or_else(|| vec![at.guide_contact()])
}

/// The rest of the guide: one line a kind.
fn more(at: &At<'_>) -> Vec<Item> {
    let entries = &at.guide.entries;
    let kinds = [
        (Kind::Council, "話し合いの場のしくみ、構成団体、活動。"),
        (Kind::Meeting, "何を話し合い、何を決めたか。"),
        (Kind::Coordinator, "地域をつなぐ人。"),
        (Kind::Case, "どう始め、何に困り、どう工夫したか。"),
        (Kind::Collection, "事例をまとめた冊子と、版ごとの変更。"),
        (Kind::Exhibition, "パネル展示の会場と期間。"),
        (Kind::Event, "研修会、フォーラム、講座。"),
        (Kind::Indicator, "数の移り変わりと目標。"),
        (Kind::Budget, "お金の出どころと使いみち。"),
        (Kind::Dialogue, "住民どうしの対話から見えたこと。"),
        (Kind::Document, "手引き、チラシ、様式。"),
        (Kind::Page, "考え方と歩みを読む。"),
    ];
    kinds
        .into_iter()
        .filter(|(kind, _)| entries.count(*kind) > 0)
        .map(|(kind, text)| Item {
            href: Some(at.to_route(&Route::list(kind))),
            title: kind.label().to_string(),
            summary: Some(text.to_string()),
            meta: vec![format!("{}件", entries.count(kind))],
            ..Item::default()
        })
        .collect()
}
