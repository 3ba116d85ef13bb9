//! マイリスト: names of entries that fit into a short address, and `mylist/entries.js`, from which the device draws the
//! list, with the days of every entry so that it shows the next ones of its own today.

use super::Site;
use super::dates::day_number;
use super::page::At;
use super::pieces::tint_name;
use super::vendor;
use super::views::{Coming, ContactView, MyListLink};
use crate::guide::Route;
use crate::guide::short_id;
use crate::model::plain::{Booking, Category};
use crate::model::*;
use crate::output::common::wording::Speaker;
use crate::output::files::{Clash, OutputFiles};
use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Value, json};

/// The script with the entries, beside the page.
pub(super) const ENTRIES: &str = "mylist/entries.js";

/// The encoder of QR codes; only the page of the list loads it.
pub(super) const QR: &str = "assets/qr.js";

/// How far ahead the list knows days.
const DAYS: i64 = 184;

/// The page of the list.
pub(super) fn route() -> Route {
    Route("mylist/".into())
}

/// Whether there is something to choose.
pub(super) fn has_list(site: &Site<'_>) -> bool {
    let entries = &site.guide.entries;
    entries.count(Kind::Gathering) + entries.count(Kind::Service) > 0
}

/// The link in the header of a page.
pub(super) fn link(site: &Site<'_>, at: &At<'_>) -> Option<MyListLink> {
    has_list(site).then(|| MyListLink {
        href: at.to_route(&route()),
        key: site.guide.config.id.clone(),
        current: at.file == route().file(),
    })
}

/// An entry as the script gets it. What is empty is left out.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
struct Listed {
    /// Short name.
    id: String,
    /// Short names it had before (`aliases`).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    was: Vec<String>,
    /// Folder of its page below the guide's, or below that of the language.
    path: String,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    kana: Option<String>,
    /// Colour group.
    #[serde(skip_serializing_if = "Option::is_none")]
    tint: Option<&'static str>,
    /// 休止中 …
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<String>,
    /// The schedule as written.
    #[serde(skip_serializing_if = "String::is_empty")]
    text: String,
    /// The next days, as on the entry's page: `{"s":[steps],"w":[[time,place,note]]}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    days: Option<Value>,
    /// The days are opening days.
    #[serde(skip_serializing_if = "is_false")]
    opening: bool,
    /// The days are to be asked for by telephone.
    #[serde(skip_serializing_if = "is_false")]
    ask: bool,
    /// Rests that notices make: first day, last day, words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    rests: Vec<[String; 3]>,
    #[serde(skip_serializing_if = "String::is_empty")]
    place: String,
    /// Where the service is given, if at no place of its own.
    #[serde(skip_serializing_if = "String::is_empty")]
    area: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    fee: String,
    /// Whom to call.
    who: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    tel: Option<String>,
    /// `tel:` address, where it is more than the digits of `tel`.
    #[serde(skip_serializing_if = "Option::is_none")]
    call: Option<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    note: String,
}

#[derive(Serialize)]
struct Data {
    /// Public address of the guide, in the language.
    #[serde(skip_serializing_if = "Option::is_none")]
    base: Option<String>,
    entries: Vec<Listed>,
}

/// Adds the scripts that only the list's page loads.
pub(super) fn add(site: &Site<'_>, files: &mut OutputFiles) -> Result<(), Clash> {
    if !has_list(site) {
        return Ok(());
    }
    files.add(site.language.file(ENTRIES), script(site), "my list")?;
    if !site.language.is_base() {
        return Ok(());
    }
    match vendor::file("qr.js") {
        Some(bytes) => files.add(QR, bytes, "my list"),
        None => Ok(()),
    }
}

/// `entries.js`: a classic script, as pages opened from a disk cannot fetch data.
fn script(site: &Site<'_>) -> String {
    let at = site.at(&route());
    let gatherings = site.guide.entries.gatherings.iter().map(|it| gathering(&at, it));
    let services = site.guide.entries.services.iter().map(|it| service(&at, it));
    let data = Data {
        base: site.full_address(&site.language.file("index.html")),
        entries: gatherings.chain(services).collect(),
    };
    // Old browsers end a string at these two.
    let json = serde_json::to_string(&data).expect("strings and numbers only");
    let json = json.replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029");
    format!("window.guideEntries={json};\n")
}

fn gathering(at: &At<'_>, it: &Gathering) -> Listed {
    let places: Vec<String> =
        it.places.iter().filter_map(|used| at.place(used)).map(|name| name.label).collect();
    let mut place = places.join(&at.word("comma"));
    if let Some(room) = &it.room {
        place = at.words().with("with-note", &[("text", place.into()), ("note", room.as_str().into())]);
    }
    let category = it.categories.first().and_then(|id| at.gathering_category(id));
    Listed {
        status: at.status_text(it.status),
        place,
        fee: at.fee_text(&it.meta, &it.fee),
        ..listed(
            at,
            &it.meta,
            category,
            Some(at.coming(&it.meta, &it.schedule, &it.contact)),
            at.contact(&it.contact),
            it.booking.as_ref(),
        )
    }
}

fn service(at: &At<'_>, it: &Service) -> Listed {
    let place = it.place.as_ref().and_then(|used| at.place(used)).map_or(String::new(), |name| name.label);
    let category = it.categories.first().and_then(|id| at.service_category(id));
    let coming = it.schedule.as_ref().map(|schedule| at.coming(&it.meta, schedule, &it.contact));
    let common = listed(at, &it.meta, category, coming, at.contact(&it.contact), it.booking.as_ref());
    Listed {
        status: at.status_text(it.status),
        text: match common.text.is_empty() {
            true => at.text(&it.meta, |texts| &texts.hours, &it.hours).unwrap_or_default(),
            false => common.text,
        },
        area: if place.is_empty() { at.area_text(it) } else { String::new() },
        place,
        fee: at.price_text(it).unwrap_or_default(),
        ..common
    }
}

/// What gatherings and services have in common.
fn listed(
    at: &At<'_>,
    meta: &Meta,
    category: Option<&Category>,
    coming: Option<Coming>,
    contact: ContactView,
    booking: Option<&Booking>,
) -> Listed {
    let coming = coming.unwrap_or_default();
    let needed = booking.filter(|booking| booking.required).map(|booking| at.booking_text(meta, booking));
    let notes: Vec<String> = coming.note.into_iter().chain(needed).collect();
    let by_notice = coming.rests.into_iter().filter(|rest| rest.notice.is_some());
    let plain = |text: &str| format!("tel:{}", text.replace('-', ""));
    let old = |alias: &Id| short_id(&Key { kind: meta.key.kind, id: alias.clone() });
    Listed {
        id: short_id(&meta.key),
        was: meta.aliases.iter().map(old).collect(),
        path: Route::entry(&meta.key).0,
        title: at.title_of(meta),
        kana: meta.kana.clone().filter(|_| at.language().is_japanese()),
        tint: category.map(|category| tint_name(category.tint)),
        status: None,
        text: coming.text,
        ask: !coming.unsettled.is_empty() || coming.instead.is_some(),
        opening: coming.is_opening,
        days: coming.data.and_then(|data| near_days(serde_json::from_str(&data.0).ok()?, at.guide.today)),
        rests: by_notice.map(|rest| [rest.from, rest.to, rest.text]).collect(),
        place: String::new(),
        area: String::new(),
        fee: String::new(),
        who: contact.name,
        call: contact.tel.as_ref().filter(|tel| tel.href != plain(&tel.text)).map(|tel| tel.href.clone()),
        tel: contact.tel.map(|tel| tel.text),
        note: sentences(at, &notes),
    }
}

/// Notes one after the other, with one full stop between two.
fn sentences(at: &At<'_>, notes: &[String]) -> String {
    let stop = at.word("full-stop");
    notes.join(&stop).replace(&format!("{}{stop}", stop.trim_end()), &stop)
}

/// The days of half a year, and no words that say nothing: a list with few dates is soon looked up anew, and the script
/// has to stay small.
fn near_days(data: Value, today: Date) -> Option<Value> {
    let last = day_number(today) + DAYS;
    let (mut day, mut steps) = (0, Vec::new());
    for step in data.get("s")?.as_array()? {
        day += step.as_i64().or_else(|| step.get(0)?.as_i64())?;
        if day > last && !steps.is_empty() {
            break;
        }
        steps.push(step.clone());
    }
    let mut words = data.get("w")?.clone();
    for said in words.as_array_mut()?.iter_mut().filter_map(Value::as_array_mut) {
        while said.last().is_some_and(Value::is_null) {
            said.pop();
        }
    }
    Some(json!({ "s": steps, "w": words }))
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it")]
fn is_false(value: &bool) -> bool {
    !*value
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_further_off_than_half_a_year_are_left_out() {
        let today = jiff::civil::date(1970, 1, 10);
        let data = json!({ "s": [10, [7, 1], 200, 7], "w": [["a", null, null], [null, "b", null]] });
        assert_eq!(near_days(data, today).unwrap(), json!({ "s": [10, [7, 1]], "w": [["a"], [null, "b"]] }));
        // At least the next one.
        let data = json!({ "s": [400, 7], "w": [[null, null, null]] });
        assert_eq!(near_days(data, today).unwrap(), json!({ "s": [400], "w": [[]] }));
    }
}
