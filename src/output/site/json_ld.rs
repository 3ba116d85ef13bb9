//! Structured data (schema.org, JSON-LD): what a page is about, for search engines.

mod schedule;

use super::page::At;
use super::views::{Crumb, JsonLd};
use crate::model::plain::Address;
use crate::model::*;
use crate::output::common::wording::Speaker;
use serde::Serialize;

/// A thing of schema.org; only the properties that are known are written.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
struct Thing {
    #[serde(rename = "@context", skip_serializing_if = "Option::is_none")]
    context: Option<&'static str>,
    #[serde(rename = "@type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    headline: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    in_language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_published: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    event_status: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_accessible_for_free: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    telephone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    service_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issue_number: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    keywords: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    area_served: Vec<Thing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<Box<Thing>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    organizer: Option<Box<Thing>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    provider: Option<Box<Thing>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<Box<Thing>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<Box<Thing>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_part_of: Option<Box<Thing>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<Box<Thing>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    geo: Option<Box<Thing>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address_region: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address_locality: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    street_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    postal_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    address_country: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    position: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    item: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    item_list_element: Vec<Thing>,
    #[serde(skip_serializing_if = "Option::is_none")]
    offers: Option<Box<Thing>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    price: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    price_currency: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    latitude: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    longitude: Option<f64>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    event_schedule: Vec<Thing>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sub_event: Vec<Thing>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    by_day: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    by_month: Vec<i8>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    by_month_day: Vec<i8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    repeat_frequency: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    schedule_timezone: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    except_date: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    potential_action: Option<Box<Thing>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    target: Option<String>,
    #[serde(rename = "query-input", skip_serializing_if = "Option::is_none")]
    query_input: Option<&'static str>,
}

impl Thing {
    fn new(kind: &'static str) -> Self {
        Self { kind, ..Self::default() }
    }

    fn named(kind: &'static str, name: &str) -> Self {
        Self { name: Some(name.to_string()), ..Self::new(kind) }
    }

    /// A thing with a page of its own.
    fn page(at: &At<'_>, kind: &'static str, meta: &Meta) -> Self {
        Self {
            context: Some("https://schema.org"),
            name: Some(at.title_of(meta)),
            description: at.text(meta, |it| &it.summary, &meta.summary),
            url: at.canonical(),
            in_language: Some(at.language().tag().to_string()),
            ..Self::new(kind)
        }
    }

    fn write(&self) -> JsonLd {
        JsonLd::new(&serde_json::to_value(self).expect("plain data serialises"))
    }
}

fn organization_thing(at: &At<'_>, used: &OrganizationUse) -> Option<Box<Thing>> {
    at.guide.organization_name(used).map(|name| Box::new(Thing::named("Organization", name)))
}

fn address_thing(address: &Address) -> Option<Box<Thing>> {
    let street: String =
        [&address.town, &address.rest, &address.building].into_iter().flatten().map(String::as_str).collect();
    if street.is_empty() && address.city.is_none() {
        return None;
    }
    Some(Box::new(Thing {
        address_region: address.pref.clone(),
        address_locality: address.city.clone(),
        street_address: (!street.is_empty()).then_some(street),
        postal_code: address.postal.clone(),
        address_country: Some("JP"),
        ..Thing::new("PostalAddress")
    }))
}

fn place_thing(at: &At<'_>, used: &PlaceUse) -> Option<Box<Thing>> {
    Some(Box::new(match used {
        PlaceUse::Record(id) => {
            let place = at.guide.get::<Place>(id)?;
            Thing {
                address: address_thing(&place.address),
                geo: place.coordinates.map(geo_thing),
                ..Thing::named("Place", place.title())
            }
        }
        PlaceUse::Described(place) => {
            Thing { address: address_thing(&place.address), ..Thing::named("Place", &place.name) }
        }
    }))
}

fn geo_thing((latitude, longitude): (f64, f64)) -> Box<Thing> {
    Box::new(Thing { latitude: Some(latitude), longitude: Some(longitude), ..Thing::new("GeoCoordinates") })
}

/// 現在位置; needs the guide's full address.
pub(super) fn breadcrumbs(at: &At<'_>, crumbs: &[Crumb]) -> Option<JsonLd> {
    let steps = crumbs.iter().enumerate().map(|(number, crumb)| {
        let item = match &crumb.href {
            Some(href) => at.site.full_address(&at.file_of(href)),
            None => at.canonical(),
        };
        item.map(|item| Thing {
            position: Some(number + 1),
            name: Some(crumb.label.clone()),
            item: Some(item),
            ..Thing::new("ListItem")
        })
    });
    let steps: Option<Vec<Thing>> = steps.collect();
    let list = Thing {
        context: Some("https://schema.org"),
        item_list_element: steps.filter(|steps| !steps.is_empty())?,
        ..Thing::new("BreadcrumbList")
    };
    Some(list.write())
}

pub(super) fn website(at: &At<'_>) -> JsonLd {
    let config = &at.guide.config;
    Thing {
        context: Some("https://schema.org"),
        description: Some(at.guide_text(|it| &it.description, &config.description)),
        url: at.canonical(),
        in_language: Some(at.language().tag().to_string()),
        publisher: Some(Box::new(Thing::named("Organization", &config.contact.name))),
        potential_action: search_action(at),
        ..Thing::named("WebSite", &at.guide_text(|it| &it.title, &config.title))
    }
    .write()
}

/// How to search this site by its address.
fn search_action(at: &At<'_>) -> Option<Box<Thing>> {
    let page = at.site.full_address(&at.language().file(&super::search::route().file()))?;
    Some(Box::new(Thing {
        target: Some(format!("{page}?q={{search_term_string}}")),
        query_input: Some("required name=search_term_string"),
        ..Thing::new("SearchAction")
    }))
}

/// A series of events with the rules of its days.
pub(super) fn gathering(at: &At<'_>, it: &Gathering) -> JsonLd {
    let (event_schedule, sub_event) = schedule::schedule(at, &it.meta.key, &it.schedule.timetable);
    Thing {
        event_schedule,
        sub_event,
        is_accessible_for_free: match (it.fee.free, it.fee.amount) {
            (true, _) | (_, Some(0)) => Some(true),
            (_, Some(_)) => Some(false),
            (false, None) => None,
        },
        offers: it.fee.amount.filter(|amount| *amount > 0).map(|amount| {
            Box::new(Thing { price: Some(amount), price_currency: Some("JPY"), ..Thing::new("Offer") })
        }),
        event_status: Some(match it.status {
            plain::Status::休止中 => "https://schema.org/EventPostponed",
            plain::Status::終了 => "https://schema.org/EventCancelled",
            _ => "https://schema.org/EventScheduled",
        }),
        location: it.places.first().and_then(|used| place_thing(at, used)),
        organizer: organization_thing(at, &it.organizer),
        ..Thing::page(at, "EventSeries", &it.meta)
    }
    .write()
}

pub(super) fn service(at: &At<'_>, it: &Service) -> JsonLd {
    let city = &at.guide.config.city.name;
    let area_served = match it.area.whole {
        true => vec![Thing::named("City", city)],
        false => it
            .area
            .districts
            .iter()
            .filter_map(|id| at.guide.get::<District>(id))
            .map(|district| Thing::named("AdministrativeArea", &format!("{city}{}", district.title())))
            .chain(
                it.area.towns.iter().map(|town| Thing::named("AdministrativeArea", &format!("{city}{town}"))),
            )
            .collect(),
    };
    let kind = match it.provider_kind {
        plain::ProviderKind::行政 => "GovernmentService",
        _ => "Service",
    };
    Thing {
        area_served,
        provider: organization_thing(at, &it.provider),
        service_type: it
            .categories
            .first()
            .and_then(|id| at.service_category(id))
            .map(|one| one.label.clone()),
        ..Thing::page(at, kind, &it.meta)
    }
    .write()
}

pub(super) fn place(at: &At<'_>, it: &Place) -> JsonLd {
    Thing {
        address: address_thing(&it.address),
        geo: it.coordinates.map(geo_thing),
        telephone: it.tel.as_ref().map(|tel| tel.display()),
        ..Thing::page(at, "CivicStructure", &it.meta)
    }
    .write()
}

pub(super) fn organization(at: &At<'_>, it: &Organization) -> JsonLd {
    Thing {
        address: it.address.as_ref().and_then(address_thing),
        telephone: it.tel.as_ref().map(|tel| tel.display()),
        in_language: None,
        ..Thing::page(at, "Organization", &it.meta)
    }
    .write()
}

pub(super) fn case(at: &At<'_>, it: &Case) -> JsonLd {
    let page = Thing::page(at, "Article", &it.meta);
    Thing {
        headline: page.name.clone(),
        author: organization_thing(at, &it.organization),
        date_published: it.published.map(|day| day.to_string()),
        keywords: Some(it.themes.iter().chain(&it.keywords).cloned().collect::<Vec<_>>().join(",")),
        ..page
    }
    .write()
}

pub(super) fn newsletter(at: &At<'_>, it: &Newsletter) -> JsonLd {
    Thing {
        publisher: Some(Box::new(Thing::named("Organization", &it.publisher))),
        ..Thing::page(at, "Periodical", &it.meta)
    }
    .write()
}

pub(super) fn issue(at: &At<'_>, it: &Issue) -> JsonLd {
    let series = at.guide.get::<Newsletter>(&it.series);
    Thing {
        issue_number: Some(it.no),
        date_published: Some(it.date.to_string()),
        is_part_of: series.map(|series| Box::new(Thing::named("Periodical", series.title()))),
        ..Thing::page(at, "PublicationIssue", &it.meta)
    }
    .write()
}

pub(super) fn event(at: &At<'_>, it: &Event) -> JsonLd {
    Thing {
        start_date: Some(it.date.to_string()),
        end_date: Some(it.until.unwrap_or(it.date).to_string()),
        event_status: Some("https://schema.org/EventScheduled"),
        location: it.place.as_ref().and_then(|used| place_thing(at, used)),
        organizer: it.organizer.as_ref().and_then(|used| organization_thing(at, used)),
        ..Thing::page(at, "Event", &it.meta)
    }
    .write()
}
