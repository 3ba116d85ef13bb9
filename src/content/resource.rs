//! Gathering, service, organization, place, district: as written → checked.

use super::context::{Context, Heading, ids};
use crate::diagnostic::{Diagnostic, codes};
use crate::model::plain::{CoordSource, GeoPrecision};
use crate::model::*;
use crate::schema;

pub(super) fn gathering(context: &mut Context<'_>, written: schema::Gathering) -> Option<Gathering> {
    let schema::Gathering {
        title,
        kana,
        nickname,
        categories,
        activities,
        summary,
        organizer,
        place,
        places,
        room,
        district,
        schedule,
        target,
        fee,
        booking,
        capacity,
        bring,
        transport,
        parking,
        accessibility,
        contact,
        languages,
        status,
        started,
        participants,
        needs,
        program,
        common,
    } = written;
    let places: Vec<PlaceUse> = place.into_iter().chain(places).map(|it| context.place(it)).collect();
    if places.is_empty() {
        let diagnostic = Diagnostic::error(codes::MISSING_KEY, context.at(""))
            .arg("key", "place")
            .arg("about", "会場")
            .arg("where", "");
        context.report(diagnostic);
    }
    if fee.free && fee.amount.is_some_and(|amount| amount > 0) {
        conflict(context, "fee.amount", "free", "amount");
    }
    if !fee.free && fee.amount.is_none() && fee.text.is_none() {
        let diagnostic = Diagnostic::error(codes::MISSING_KEY, context.at("fee"))
            .arg("key", "free / amount / text")
            .arg("about", "参加費")
            .arg("where", "fee")
            .arg("one-of", "fee");
        context.report(diagnostic);
    }
    let meta = context.meta(Heading { title, kana: Some(kana), summary: Some(summary) }, common);
    Some(Gathering {
        meta,
        nickname,
        categories,
        activities,
        organizer: context.organization(organizer),
        places,
        room,
        district: district.map(Id),
        schedule: super::schedule::schedule(context, schedule),
        target,
        fee,
        booking,
        capacity,
        bring,
        transport,
        parking,
        accessibility,
        contact: context.contact(contact),
        languages,
        status,
        started,
        participants,
        needs: ids(needs),
        program,
    })
}

pub(super) fn service(context: &mut Context<'_>, written: schema::Service) -> Option<Service> {
    let schema::Service {
        title,
        kana,
        nickname,
        categories,
        summary,
        provider,
        provider_kind,
        area,
        how,
        price,
        hours,
        schedule,
        delivery,
        no_fixed_place,
        place,
        eligibility,
        target,
        booking,
        accessibility,
        contact,
        languages,
        status,
        started,
        needs,
        program,
        common,
    } = written;
    if no_fixed_place && place.is_some() {
        conflict(context, "place", "no_fixed_place", "place");
    }
    let schema::ServiceArea { whole, districts, towns, note } = area;
    if !whole && districts.is_empty() && towns.is_empty() {
        let diagnostic = Diagnostic::error(codes::MISSING_KEY, context.at("area"))
            .arg("key", "whole / districts / towns")
            .arg("about", "提供地域")
            .arg("where", "area")
            .arg("one-of", "area");
        context.report(diagnostic);
    }
    for (language, texts) in &common.translations {
        if !texts.price.is_empty() && texts.price.len() != price.len() {
            let span = context.at(&format!("translations.{language}.price"));
            let diagnostic = Diagnostic::error(codes::TRANSLATION_LINES, span)
                .arg("language", language)
                .arg("expected", price.len())
                .arg("found", texts.price.len());
            context.report(diagnostic);
        }
    }
    let meta = context.meta(Heading { title, kana: Some(kana), summary: Some(summary) }, common);
    Some(Service {
        meta,
        nickname,
        categories,
        provider: context.organization(provider),
        provider_kind,
        area: ServiceArea { whole, districts: ids(districts), towns, note },
        how: context.maybe_markdown(&how, "how"),
        price,
        hours,
        schedule: schedule.map(|it| super::schedule::schedule(context, it)),
        delivery,
        no_fixed_place,
        place: place.map(|it| context.place(it)),
        eligibility,
        target,
        booking,
        accessibility,
        contact: context.contact(contact),
        languages,
        status,
        started,
        needs: ids(needs),
        program,
    })
}

pub(super) fn organization(context: &mut Context<'_>, written: schema::Organization) -> Option<Organization> {
    let schema::Organization {
        name,
        kana,
        kind,
        parent,
        summary,
        address,
        tel,
        fax,
        mail,
        url,
        hours,
        corporate_no,
        roles,
        districts,
        representative,
        common,
    } = written;
    Some(Organization {
        meta: context.meta(Heading { title: name, kana, summary }, common),
        kind,
        parent: parent.map(Id),
        address,
        tel: context.phone(&tel),
        fax: context.phone(&fax),
        mail,
        url,
        hours,
        corporate_no,
        roles,
        districts: ids(districts),
        representative: representative.map(|it| context.person(it)),
    })
}

pub(super) fn place(context: &mut Context<'_>, written: schema::Place) -> Option<Place> {
    let schema::Place {
        name,
        kana,
        kind,
        poi_code,
        summary,
        address,
        district,
        lat,
        lng,
        coord_source,
        geo_precision,
        access,
        parking,
        accessibility,
        hours,
        tel,
        url,
        home,
        common,
    } = written;
    let by_source = match coord_source {
        Some(CoordSource::町の代表点) => GeoPrecision::町,
        Some(CoordSource::未確認) => GeoPrecision::地区,
        _ => GeoPrecision::建物,
    };
    let coordinates = match (lat, lng) {
        (Some(lat), Some(lng)) => Some((lat, lng)),
        (None, None) => None,
        (Some(_), None) => {
            needs_other(context, "lat", "lng");
            None
        }
        (None, Some(_)) => {
            needs_other(context, "lng", "lat");
            None
        }
    };
    Some(Place {
        meta: context.meta(Heading { title: name, kana: Some(kana), summary }, common),
        kind,
        poi_code,
        address,
        district: district.map(Id),
        coordinates,
        coord_source,
        geo_precision: geo_precision.unwrap_or(by_source),
        access,
        parking,
        accessibility,
        hours,
        tel: context.phone(&tel),
        url,
        home,
    })
}

pub(super) fn district(context: &mut Context<'_>, written: schema::District) -> Option<District> {
    let schema::District {
        name,
        kana,
        system,
        parent,
        order,
        towns,
        summary,
        office,
        profile,
        vision,
        common,
    } = written;
    let profile = profile.and_then(|it| context.date(&it.at).map(|at| DistrictProfile::new(&it, at)));
    Some(District {
        meta: context.meta(Heading { title: name, kana, summary }, common),
        system,
        parent: parent.map(Id),
        order,
        towns,
        office: office.map(Id),
        profile,
        vision,
    })
}

fn conflict(context: &mut Context<'_>, at: &str, one: &str, other: &str) {
    let diagnostic =
        Diagnostic::error(codes::KEYS_CONFLICT, context.at(at)).arg("one", one).arg("other", other);
    context.report(diagnostic);
}

fn needs_other(context: &mut Context<'_>, one: &str, other: &str) {
    let diagnostic = Diagnostic::error(codes::KEYS_CONFLICT, context.at(one))
        .arg("one", one)
        .arg("other", other)
        .arg("needs", other);
    context.report(diagnostic);
}
