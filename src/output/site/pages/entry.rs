//! Pages of gatherings and services.

use crate::guide::Route;
use crate::guide::calendar::Scope;
use crate::model::plain::Status;
use crate::model::*;
use crate::output::site::page::At;
use crate::output::site::pieces::*;
use crate::output::site::views::*;
use crate::output::site::{Job, Site, json_ld};

/// A subscription keeps up with changes; Android has no program for it, so the file comes first.
const SUBSCRIBE: &str = "iPhoneの予定表につなぐ";

pub(super) fn jobs<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    for it in &site.guide.entries.gatherings {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::entry(&it.meta.key));
            let head = head(&at, &it.meta, json_ld::gathering(&at, it));
            let crumbs = at.crumbs(&steps(&at, &it.meta.key, "通いの場"), it.title());
            at.finish(gathering(&at, it), head, crumbs, at.foot_of(&it.meta))
        }));
    }
    for it in &site.guide.entries.services {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::entry(&it.meta.key));
            let head = head(&at, &it.meta, json_ld::service(&at, it));
            let crumbs = at.crumbs(&[("生活支援サービス", Route::list(Kind::Service))], it.title());
            at.finish(service(&at, it), head, crumbs, at.foot_of(&it.meta))
        }));
    }
}

fn head(at: &At<'_>, meta: &Meta, data: JsonLd) -> Head {
    Head {
        image: at.preview(meta),
        title: meta.title.clone(),
        description: meta.summary.clone(),
        json_ld: Some(data),
        ..Head::default()
    }
}

fn steps<'s>(at: &'s At<'_>, key: &Key, label: &'s str) -> Vec<(&'s str, Route)> {
    let mut steps = vec![(label, Route::list(key.kind))];
    if let Some(district) = at.guide.main_district(key) {
        steps.push((district.title(), Route(format!("{}/district/{}/", key.kind.folder(), district.id()))));
    }
    steps
}

fn status_words(status: Status, what: &str) -> Option<String> {
    match status {
        Status::活動中 => None,
        Status::休止中 => Some(format!("いまは休止中の{what}です。再開は窓口にお聞きください。")),
        Status::準備中 => Some(format!("これから始まる{what}です。")),
        Status::終了 => Some(format!("この{what}は終了しました。")),
    }
}

fn top(
    at: &At<'_>,
    meta: &Meta,
    nickname: &Option<String>,
    chips: Vec<Chip>,
    status: Option<String>,
) -> EntryHead {
    let verified = at.verified(meta);
    let unverified = match &verified {
        None => Some("内容の確認日が記録されていません。出かける前に電話でお確かめください。".to_string()),
        Some(seal) if seal.overdue => {
            Some("確認から日がたっています。出かける前に電話でお確かめください。".to_string())
        }
        Some(_) => None,
    };
    EntryHead {
        title: meta.title.clone(),
        kana: meta.kana.clone(),
        nickname: nickname.clone(),
        chips,
        status,
        summary: meta.summary.clone().unwrap_or_default(),
        verified,
        unverified,
    }
}

/// What stands beside and below the facts of a gathering or a service; place and neighbours are their own.
fn rest(at: &At<'_>, meta: &Meta, contact: &Contact) -> EntryRest {
    let notices = at.guide.notices_about(&meta.key).into_iter();
    EntryRest {
        contact: at.contact(contact),
        actions: actions(at, meta),
        easy: meta.easy.clone(),
        notices: notices.map(|one| at.notice_item(one)).collect(),
        photos: at.photos(meta),
        body: at.prose(&meta.body, meta, "", 1),
        needs: needs(at, &meta.key),
        reading: reading(at, &meta.key),
        ..EntryRest::default()
    }
}

fn gathering(at: &At<'_>, it: &Gathering) -> GatheringPage {
    let categories = it.categories.iter().filter_map(|id| at.gathering_category(id));
    let chips = categories.map(|category| at.chip(category, Kind::Gathering)).collect();
    GatheringPage {
        top: top(at, &it.meta, &it.nickname, chips, status_words(it.status, "通いの場")),
        when: at.coming(&it.meta.key, &it.schedule, &it.contact),
        facts: gathering_facts(at, it),
        rest: EntryRest {
            place: it.places.first().and_then(|used| place_block(at, &it.meta.key, used)),
            near: at.guide.near(it, 4).into_iter().map(|one| at.gathering_card(one)).collect(),
            near_title: "近くの集まり".into(),
            ..rest(at, &it.meta, &it.contact)
        },
    }
}

fn gathering_facts(at: &At<'_>, it: &Gathering) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut places: Vec<Name> = it.places.iter().filter_map(|used| at.place(used)).collect();
    if let (Some(place), Some(room)) = (places.first_mut(), &it.room) {
        place.note = Some(room.clone());
    }
    facts.push(Fact::names("場所", places).big());
    facts.push(Fact::new("費用", fee_text(&it.fee)));
    if let Some(target) = &it.target {
        let districts =
            target.residents_of.iter().filter_map(|id| at.name_by_id::<District>(&Id(id.clone())));
        facts.push(Fact {
            text: target_text(target),
            names: districts.collect(),
            items: target_ticks(target),
            ..Fact::new("対象", "")
        });
    }
    // Nothing written about booking says nothing about booking.
    facts.extend(it.booking.as_ref().map(|booking| at.booking(booking)));
    facts.extend(it.capacity.map(|capacity| Fact::new("定員", format!("{capacity}人"))));
    facts.extend(maybe("持ち物", it.bring.clone()));
    if !it.activities.is_empty() {
        facts.push(Fact::new("すること", it.activities.join("、")));
    }
    facts.extend(at.organization(&it.organizer).map(|name| Fact::names("主催", vec![name])));
    if !it.accessibility.is_empty() {
        facts.push(Fact::ticks("設備", accessibility_words(&it.accessibility)));
    }
    facts.extend(maybe("送迎・行き方", it.transport.clone()));
    facts.extend(maybe("駐車場", it.parking.clone()));
    if !it.languages.is_empty() {
        facts.push(Fact::new("通じる言葉", format!("日本語、{}", it.languages.join("、"))));
    }
    facts.extend(it.participants.map(|people| Fact::new("参加者", format!("いつも{people}人くらい"))));
    facts.extend(maybe("はじまり", it.started.clone()));
    facts.extend(maybe("事業", it.program.clone()));
    facts
}

fn service(at: &At<'_>, it: &Service) -> ServicePage {
    let categories = it.categories.iter().filter_map(|id| at.service_category(id));
    let chips = categories.map(|category| at.chip(category, Kind::Service)).collect();
    let alike = at.guide.entries.services.iter().filter(|other| {
        other.id() != it.id()
            && other.status == Status::活動中
            && other.categories.iter().any(|one| it.categories.contains(one))
    });
    ServicePage {
        top: top(at, &it.meta, &it.nickname, chips, status_words(it.status, "サービス")),
        when: it.schedule.as_ref().map(|schedule| at.coming(&it.meta.key, schedule, &it.contact)),
        facts: service_facts(at, it),
        prices: it.price.iter().map(price_row).collect(),
        eligibility: it.eligibility.clone(),
        area: Some(AreaView {
            text: it.area.whole.then(|| "市内全域".to_string()),
            districts: it.area.districts.iter().filter_map(|id| at.name_by_id::<District>(id)).collect(),
            towns: it.area.towns.clone(),
            note: it.area.note.clone(),
        }),
        how: at.prose(&it.how, &it.meta, "how-", 0),
        forms: Vec::new(),
        rest: EntryRest {
            place: it.place.as_ref().and_then(|used| place_block(at, &it.meta.key, used)),
            near: alike.take(4).map(|one| at.service_card(one)).collect(),
            near_title: "似た手助け".into(),
            ..rest(at, &it.meta, &it.contact)
        },
    }
}

fn service_facts(at: &At<'_>, it: &Service) -> Vec<Fact> {
    let mut facts = Vec::new();
    facts.extend(maybe("受付・利用できる日時", it.hours.clone()));
    if !it.delivery.is_empty() {
        let words: Vec<String> = it.delivery.iter().map(|one| format!("{one:?}")).collect();
        facts.push(Fact::new("届け方", words.join("、")));
    }
    if let Some(target) = &it.target {
        facts
            .push(Fact { text: target_text(target), items: target_ticks(target), ..Fact::new("対象", "") });
    }
    facts.extend(it.booking.as_ref().map(|booking| at.booking(booking)));
    facts.extend(
        at.organization(&it.provider)
            .map(|name| Fact::names("提供", vec![name.with_note(format!("{:?}", it.provider_kind))])),
    );
    if let Some(place) = &it.place {
        facts.extend(at.place(place).map(|name| Fact::names("場所", vec![name])));
    } else if it.no_fixed_place {
        facts.push(Fact::new("場所", "決まった場所はありません（うかがいます）"));
    }
    if !it.accessibility.is_empty() {
        facts.push(Fact::ticks("設備", accessibility_words(&it.accessibility)));
    }
    facts.extend(maybe("はじまり", it.started.clone()));
    facts.extend(maybe("事業", it.program.clone()));
    facts
}

fn price_row(price: &plain::Price) -> PriceRow {
    PriceRow {
        item: price.item.clone(),
        amount: price.amount.map(|amount| match amount {
            0 => "無料".into(),
            amount => format!("{}円", thousands(amount as f64)),
        }),
        unit: price.unit.clone(),
        note: price.note.clone(),
    }
}

fn needs(at: &At<'_>, key: &Key) -> Vec<Link> {
    at.guide.needs_answered(key).into_iter().map(|need| at.link_of(&need.meta)).collect()
}

/// Sharing by plain links, which need no script.
fn actions(at: &At<'_>, meta: &Meta) -> Vec<Action> {
    let mut actions = Vec::new();
    if let Some(file) = at.calendar_file(&Scope::Entry(meta.key.clone())) {
        actions.push(Action {
            label: "スマートフォンの予定表に入れる".into(),
            href: file.href,
            icon: "cal".into(),
            mime: Some("text/calendar".into()),
        });
        actions.extend(file.subscribe.map(|href| Action {
            label: SUBSCRIBE.into(),
            href,
            icon: "cal".into(),
            mime: None,
        }));
    }
    let subject = percent(&meta.title);
    if let Some(address) = at.canonical() {
        let address = percent(&address);
        actions.push(Action {
            label: "LINEで送る".into(),
            href: format!("https://line.me/R/share?text={subject}%20{address}"),
            icon: "share".into(),
            mime: None,
        });
        actions.push(Action {
            label: "メールで送る".into(),
            href: format!("mailto:?subject={subject}&body={address}"),
            icon: "mail".into(),
            mime: None,
        });
    }
    if let Some(mail) = &at.guide.config.contact.mail {
        let about = percent(&format!("まちがいのお知らせ（{}）", meta.key.id));
        actions.push(Action {
            label: "まちがいを知らせる".into(),
            href: format!("mailto:{mail}?subject={about}"),
            icon: "flag".into(),
            mime: None,
        });
    }
    actions
}

/// Percent-encodes everything but letters and digits.
fn percent(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect()
}

fn place_block(at: &At<'_>, key: &Key, used: &PlaceUse) -> Option<PlaceBlock> {
    let name = at.place(used)?;
    let facts = match used {
        PlaceUse::Record(id) => {
            let place = at.guide.get::<Place>(id)?;
            let mut facts = Vec::new();
            let address = address_text(&place.address);
            facts.extend((!address.is_empty()).then(|| Fact::new("住所", address)));
            facts.extend(maybe("行き方", place.access.clone()));
            facts.extend(maybe("駐車場", place.parking.clone()));
            if !place.accessibility.is_empty() {
                facts.push(Fact::ticks("設備", accessibility_words(&place.accessibility)));
            }
            facts
        }
        PlaceUse::Described(place) => {
            let address = address_text(&place.address);
            let address = (!address.is_empty()).then(|| Fact::new("住所", address));
            address.into_iter().chain(maybe("行き方", place.access.clone())).collect()
        }
    };
    let (map, note) = at.map_of(key, used);
    (!facts.is_empty() || map.is_some() || note.is_some()).then_some(PlaceBlock { name, facts, map, note })
}

/// Cases and articles about a record.
fn reading(at: &At<'_>, key: &Key) -> Vec<Item> {
    let cases = at.guide.cases_about(key).into_iter().map(|it| at.case_item(it));
    let articles = at.guide.articles_about(key).into_iter().take(3).map(|(issue, article)| Item {
        kicker: Some(issue.title().to_string()),
        title: article.title.clone(),
        date: Some(at.plain_date(issue.date)),
        ..at.item(&issue.meta)
    });
    cases.chain(articles).collect()
}
