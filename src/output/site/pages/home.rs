//! The home page.

use crate::guide::{Guide, Route};
use crate::model::*;
use crate::output::site::page::At;
use crate::output::site::pieces::tint_name;
use crate::output::site::views::*;
use crate::output::site::{Job, Site, json_ld};

pub(super) fn jobs<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    jobs.push(Box::new(move || {
        let at = site.at(&Route::home());
        let config = &site.guide.config;
        let head = Head {
            description: Some(config.description.clone()),
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
    HomePage {
        title: guide.config.title.clone(),
        lead: guide.config.lead.clone().or_else(|| Some(guide.config.description.clone())),
        doors: doors(at),
        days: super::calendar::home_days(at),
        needs: needs(at),
        needs_all: (!entries.needs.is_empty())
            .then(|| Link::new("困りごとの一覧", at.to_route(&Route::list(Kind::Need)))),
        gathering_categories: categories(at, Kind::Gathering),
        service_categories: categories(at, Kind::Service),
        district_label: main.map_or(String::new(), |system| system.label.clone()),
        districts: main.map_or(Vec::new(), |system| {
            guide.districts_in(&system.id).map(|district| tile(at, district)).collect()
        }),
        map: at.overview(|district| Some(at.href_of(&district.meta)), |_| None),
        map_page: at.map_link(),
        towns: at.consult(),
        notices: entries.notices.iter().take(4).map(|it| at.notice_item(it)).collect(),
        notices_all: (entries.notices.len() > 4)
            .then(|| Link::new("お知らせの一覧", at.to_route(&Route::list(Kind::Notice)))),
        reading: reading(at),
        consult: consult(at),
        more: more(at),
    }
}

fn doors(at: &At<'_>) -> Vec<Door> {
    let entries = &at.guide.entries;
    let mut doors = Vec::new();
    let gatherings = entries.gatherings.len();
    if gatherings > 0 {
        doors.push(Door {
            label: "集まりに参加したい".into(),
            href: at.to_route(&Route::list(Kind::Gathering)),
            icon: "talk".into(),
            text: "体操、お茶、食事、畑。歩いて行ける通いの場をさがします。".into(),
            count: Some(format!("{gatherings}か所")),
        });
    }
    let services = entries.services.len();
    if services > 0 {
        doors.push(Door {
            label: "暮らしを手伝ってほしい".into(),
            href: at.to_route(&Route::list(Kind::Service)),
            icon: "help".into(),
            text: "買い物、ごみ出し、付き添い、配食。生活支援サービスをさがします。".into(),
            count: Some(format!("{services}件")),
        });
    }
    if at.consult().is_some() {
        doors.push(Door {
            label: "相談したい".into(),
            href: at.to_route(&Route::list(Kind::District)),
            icon: "tel".into(),
            text: "お住まいの町名から、電話する窓口が分かります。".into(),
            count: None,
        });
    }
    let helping = entries.needs.iter().find(|need| need.group == "役に立ちたい");
    if let Some(need) = helping {
        doors.push(Door {
            label: "手伝いたい".into(),
            href: at.href_of(&need.meta),
            icon: "kids".into(),
            text: "できることを、できるときに。担い手をさがしている活動です。".into(),
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
            label: category.label.clone(),
            href: at.to_route(&Route(format!("{}/category/{}/", kind.folder(), category.id))),
            count: Some(count),
            current: false,
            tint: Some(tint_name(category.tint).into()),
            icon: Some(tint_name(category.tint).into()),
        })
        .collect()
}

fn tile(at: &At<'_>, district: &District) -> DistrictTile {
    let guide = at.guide;
    DistrictTile {
        name: district.title().to_string(),
        kana: district.meta.kana.clone(),
        href: at.href_of(&district.meta),
        towns: district.towns.clone(),
        gatherings: guide.entries.gatherings.iter().filter(|it| guide.is_in(&it.meta.key, district)).count(),
        services: guide.entries.services.iter().filter(|it| guide.is_offered_in(it, district)).count(),
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
fn consult(at: &At<'_>) -> Vec<ContactView> {
    let guide = at.guide;
    let offices = |system: &plain::DistrictSystem| -> Vec<ContactView> {
        let districts = guide.districts_in(&system.id);
        districts
            .filter_map(|district| {
                let office = guide.get::<Organization>(district.office.as_ref()?)?;
                Some(ContactView { area: Some(district.title().to_string()), ..at.office(office) })
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
