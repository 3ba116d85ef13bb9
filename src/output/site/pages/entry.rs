//! Pages of gatherings and services.

use crate::guide::Route;
use crate::guide::calendar::Scope;
use crate::guide::short_id;
use crate::model::plain::Status;
use crate::model::*;
use crate::output::common::vocabulary;
use crate::output::common::words::EASY;
use crate::output::site::page::At;
use crate::output::site::pieces::*;
use crate::output::site::views::*;
use crate::output::site::{Job, Site, json_ld};

pub(super) fn jobs<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    for it in &site.guide.entries.gatherings {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::entry(&it.meta.key));
            let head = head(&at, &it.meta, json_ld::gathering(&at, it));
            let steps = steps(&at, &it.meta.key);
            let steps: Vec<(&str, Route)> =
                steps.iter().map(|(label, route)| (label.as_str(), route.clone())).collect();
            let crumbs = at.crumbs(&steps, &at.title_of(&it.meta));
            at.finish(gathering(&at, it), head, crumbs, at.foot_of(&it.meta))
        }));
    }
    for it in &site.guide.entries.services {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::entry(&it.meta.key));
            let head = head(&at, &it.meta, json_ld::service(&at, it));
            let list = (at.word("crumb-services"), Route::list(Kind::Service));
            let crumbs = at.crumbs(&[(&list.0, list.1)], &at.title_of(&it.meta));
            at.finish(service(&at, it), head, crumbs, at.foot_of(&it.meta))
        }));
    }
}

fn head(at: &At<'_>, meta: &Meta, data: JsonLd) -> Head {
    Head {
        image: at.preview(meta),
        title: at.title_of(meta),
        description: at.summary(meta),
        json_ld: Some(data),
        ..Head::default()
    }
}

fn steps(at: &At<'_>, key: &Key) -> Vec<(String, Route)> {
    let mut steps = vec![(at.word("crumb-gatherings"), Route::list(key.kind))];
    if let Some(district) = at.guide.main_district(key) {
        let route = Route(format!("{}/district/{}/", key.kind.folder(), district.id()));
        steps.push((at.title_of(&district.meta), route));
    }
    steps
}

/// What a state means for somebody who wants to go there.
fn status_words(at: &At<'_>, status: Status, kind: Kind) -> Option<String> {
    let what = if kind == Kind::Gathering { "gathering" } else { "service" };
    vocabulary::status(status).map(|key| at.word(&format!("{key}-{what}")))
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
        None => Some(at.word("never-verified")),
        Some(seal) if seal.overdue => Some(at.word("verified-long-ago")),
        Some(_) => None,
    };
    let title = at.title_of(meta);
    // A translated name alone is no help in asking for the way.
    let own_name = at.spoken(&meta.title, meta.kana.as_deref());
    let kana = match at.language().is_japanese() {
        true => meta.kana.clone(),
        false => (title != own_name).then_some(own_name),
    };
    let easy = meta.easy.clone().filter(|_| at.language().code() == EASY);
    EntryHead {
        title,
        kana,
        nickname: nickname.clone(),
        chips,
        status,
        summary: easy.or_else(|| at.summary(meta)).unwrap_or_default(),
        verified,
        unverified,
    }
}

/// What stands beside and below the facts of a gathering or a service; place and neighbours are their own. `said` is
/// what a message about it tells besides its title and telephone.
fn rest(at: &At<'_>, meta: &Meta, contact: &Contact, said: &[&str]) -> EntryRest {
    let notices = at.guide.notices_about(&meta.key).into_iter();
    let texts = at.translated(meta);
    let body = texts.map(|it| &it.body).filter(|body| !body.is_empty()).unwrap_or(&meta.body);
    let own = at.contact(contact);
    // Needs and stories are there in Japanese alone: the page itself says where the rest is.
    let is_base = at.language().is_base();
    let contact = ContactView {
        name: texts.and_then(|it| it.texts.contact.clone()).unwrap_or(own.name),
        hours: texts.and_then(|it| it.texts.contact_hours.clone()).or(own.hours),
        note: texts.and_then(|it| it.texts.contact_note.clone()).or(own.note),
        ..own
    };
    let tel = contact.tel.as_ref().map(|tel| format!("{} {}", contact.name, tel.text));
    let said = said.iter().filter(|line| !line.is_empty()).map(|line| line.to_string());
    let lines: Vec<String> = [at.title_of(meta)].into_iter().chain(said).chain(tel).collect();
    EntryRest {
        contact,
        star: short_id(&meta.key),
        share: at.share(&lines),
        actions: actions(at, meta),
        easy: meta.easy.clone().filter(|_| is_base),
        notices: notices.map(|one| at.notice_item(one)).collect(),
        photos: at.photos(meta),
        body: at.prose(body, meta, "", 1),
        needs: if is_base { needs(at, &meta.key) } else { Vec::new() },
        reading: if is_base { reading(at, &meta.key) } else { Vec::new() },
        ..EntryRest::default()
    }
}

fn gathering(at: &At<'_>, it: &Gathering) -> GatheringPage {
    let categories = it.categories.iter().filter_map(|id| at.gathering_category(id));
    let chips = categories.map(|category| at.chip(category, Kind::Gathering)).collect();
    let place = it.places.first().and_then(|used| at.place(used)).map_or(String::new(), |name| name.label);
    GatheringPage {
        top: top(at, &it.meta, &it.nickname, chips, status_words(at, it.status, Kind::Gathering)),
        when: at.coming(&it.meta, &it.schedule, &it.contact),
        facts: gathering_facts(at, it),
        rest: EntryRest {
            place: it.places.first().and_then(|used| place_block(at, &it.meta.key, used)),
            near: at.guide.near(it, 4).into_iter().map(|one| at.gathering_card(one)).collect(),
            near_title: at.word("entry-near"),
            ..rest(at, &it.meta, &it.contact, &[&it.schedule.text, &place])
        },
    }
}

fn gathering_facts(at: &At<'_>, it: &Gathering) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut places: Vec<Name> = it.places.iter().filter_map(|used| at.place(used)).collect();
    let meta = &it.meta;
    if let (Some(place), Some(room)) = (places.first_mut(), at.text(meta, |texts| &texts.room, &it.room)) {
        place.note = Some(room);
    }
    facts.push(Fact::names(at.word("fact-place"), places).big());
    facts.push(Fact::new(at.word("fact-fee"), at.fee_text(meta, &it.fee)));
    if let Some(target) = &it.target {
        let districts =
            target.residents_of.iter().filter_map(|id| at.name_by_id::<District>(&Id(id.clone())));
        facts.push(Fact {
            text: at.target_text(meta, target),
            names: districts.collect(),
            items: at.target_ticks(target),
            ..Fact::new(at.word("fact-target"), "")
        });
    }
    // Nothing written about booking says nothing about booking.
    facts.extend(it.booking.as_ref().map(|booking| at.booking(&it.meta, booking)));
    facts.extend(it.capacity.map(|capacity| {
        let people = at.words().with("people", &[("n", capacity.into())]);
        Fact::new(at.word("fact-capacity"), people)
    }));
    facts.extend(at.maybe("fact-bring", at.text(meta, |texts| &texts.bring, &it.bring)));
    let activities = at.translated(meta).map(|it| &it.texts.activities).filter(|list| !list.is_empty());
    let activities = activities.unwrap_or(&it.activities);
    if !activities.is_empty() {
        facts.push(Fact::new(at.word("fact-activities"), activities.join(&at.word("comma"))));
    }
    let organizer = at.organization(&it.organizer);
    facts.extend(organizer.map(|name| Fact::names(at.word("fact-organizer"), vec![name])));
    if !it.accessibility.is_empty() {
        facts.push(Fact::ticks(at.word("fact-access"), at.accessibility_words(&it.accessibility)));
    }
    facts.extend(at.maybe("fact-transport", at.text(meta, |texts| &texts.transport, &it.transport)));
    facts.extend(at.maybe("fact-parking", at.text(meta, |texts| &texts.parking, &it.parking)));
    if !it.languages.is_empty() {
        let others = it.languages.join(&at.word("comma"));
        let spoken = at.words().with("languages-spoken", &[("others", others.into())]);
        facts.push(Fact::new(at.word("fact-languages"), spoken));
    }
    facts.extend(it.participants.map(|people| {
        let usual = at.words().with("people-usually", &[("n", people.into())]);
        Fact::new(at.word("fact-participants"), usual)
    }));
    facts.extend(at.maybe("fact-started", it.started.clone()));
    facts.extend(at.maybe("fact-program", it.program.clone()));
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
    let texts = at.translated(&it.meta);
    let how = texts.map(|it| &it.how).filter(|how| !how.is_empty()).unwrap_or(&it.how);
    let summary = it.meta.summary.as_deref().unwrap_or_default();
    ServicePage {
        top: top(at, &it.meta, &it.nickname, chips, status_words(at, it.status, Kind::Service)),
        when: it.schedule.as_ref().map(|schedule| at.coming(&it.meta, schedule, &it.contact)),
        facts: service_facts(at, it),
        prices: at.prices(it).into_iter().map(|price| price_row(at, price)).collect(),
        eligibility: texts
            .map(|it| &it.texts.eligibility)
            .filter(|list| !list.is_empty())
            .unwrap_or(&it.eligibility)
            .clone(),
        area: Some(AreaView {
            text: it.area.whole.then(|| at.word("area-whole")),
            districts: it.area.districts.iter().filter_map(|id| at.name_by_id::<District>(id)).collect(),
            towns: it.area.towns.clone(),
            note: at.text(&it.meta, |texts| &texts.area, &it.area.note),
        }),
        how: at.prose(how, &it.meta, "how-", 0),
        forms: Vec::new(),
        rest: EntryRest {
            place: it.place.as_ref().and_then(|used| place_block(at, &it.meta.key, used)),
            near: alike.take(4).map(|one| at.service_card(one)).collect(),
            near_title: at.word("entry-alike"),
            ..rest(at, &it.meta, &it.contact, &[summary])
        },
    }
}

fn service_facts(at: &At<'_>, it: &Service) -> Vec<Fact> {
    let mut facts = Vec::new();
    facts.extend(at.maybe("fact-hours", at.text(&it.meta, |texts| &texts.hours, &it.hours)));
    if !it.delivery.is_empty() {
        let words: Vec<String> = it.delivery.iter().map(|one| at.word(vocabulary::delivery(*one))).collect();
        facts.push(Fact::new(at.word("fact-delivery"), words.join(&at.word("comma"))));
    }
    if let Some(target) = &it.target {
        facts.push(Fact {
            text: at.target_text(&it.meta, target),
            items: at.target_ticks(target),
            ..Fact::new(at.word("fact-target"), "")
        });
    }
    facts.extend(it.booking.as_ref().map(|booking| at.booking(&it.meta, booking)));
    facts.extend(
        at.organization(&it.provider)
            .map(|name| name.with_note(at.word(vocabulary::provider(it.provider_kind))))
            .map(|name| Fact::names(at.word("fact-provider"), vec![name])),
    );
    if let Some(place) = &it.place {
        facts.extend(at.place(place).map(|name| Fact::names(at.word("fact-place"), vec![name])));
    } else if it.no_fixed_place {
        facts.push(Fact::new(at.word("fact-place"), at.word("place-none")));
    }
    if !it.accessibility.is_empty() {
        facts.push(Fact::ticks(at.word("fact-access"), at.accessibility_words(&it.accessibility)));
    }
    facts.extend(at.maybe("fact-started", it.started.clone()));
    facts.extend(at.maybe("fact-program", it.program.clone()));
    facts
}

fn price_row(at: &At<'_>, price: plain::Price) -> PriceRow {
    PriceRow {
        item: price.item,
        amount: price.amount.map(|amount| at.amount_text(amount)),
        unit: price.unit,
        note: price.note,
    }
}

fn needs(at: &At<'_>, key: &Key) -> Vec<Link> {
    at.guide.needs_answered(key).into_iter().map(|need| at.link_of(&need.meta)).collect()
}

/// The calendar file, and まちがいを知らせる.
fn actions(at: &At<'_>, meta: &Meta) -> Vec<Action> {
    let mut actions = Vec::new();
    if let Some(file) = at.calendar_file(&Scope::Entry(meta.key.clone())) {
        actions.push(Action {
            label: at.word("share-calendar"),
            href: file.href,
            icon: "cal".into(),
            mime: Some("text/calendar".into()),
        });
        // A subscription keeps up with changes; Android has no program for it, so the file comes first.
        actions.extend(file.subscribe.map(|href| Action {
            label: at.word("share-subscribe"),
            href,
            icon: "cal".into(),
            mime: None,
        }));
    }
    actions.extend(at.report(&at.title_of(meta)).into_iter().take(1).map(|way| Action {
        label: way.label,
        href: way.href,
        icon: "flag".into(),
        mime: None,
    }));
    actions
}

fn place_block(at: &At<'_>, key: &Key, used: &PlaceUse) -> Option<PlaceBlock> {
    let name = at.place(used)?;
    let facts = match used {
        PlaceUse::Record(id) => {
            let place = at.guide.get::<Place>(id)?;
            let mut facts = Vec::new();
            let address = address_text(&place.address);
            facts.extend((!address.is_empty()).then(|| Fact::new(at.word("fact-address"), address)));
            let (meta, words) = (&place.meta, &place.access);
            facts.extend(at.maybe("fact-way", at.text(meta, |texts| &texts.access, words)));
            facts.extend(at.maybe("fact-parking", at.text(meta, |texts| &texts.parking, &place.parking)));
            if !place.accessibility.is_empty() {
                facts.push(Fact::ticks(at.word("fact-access"), at.accessibility_words(&place.accessibility)));
            }
            facts
        }
        PlaceUse::Described(place) => {
            let address = address_text(&place.address);
            let address = (!address.is_empty()).then(|| Fact::new(at.word("fact-address"), address));
            address.into_iter().chain(at.maybe("fact-way", place.access.clone())).collect()
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
