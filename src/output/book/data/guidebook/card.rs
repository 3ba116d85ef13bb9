//! An entry as a card.

use super::Facts;
use super::when::{self, When};
use crate::guide::Route;
use crate::guide::facets::{Directory, Group};
use crate::model::plain::{Booking, Category, Price, Status, Target};
use crate::model::*;
use crate::output::book::desk::{ContactData, Desk, WebPage};
use crate::output::book::text::{Piece, pieces, plain, with_reading};
use crate::output::common::vocabulary;
use crate::output::common::wording::{Speaker, address_text, verify_key};
use serde::Serialize;

/// Lines of a price list on a card.
const MOST_PRICES: usize = 4;

/// Letters of a short line.
const SHORT: f64 = 16.0;

/// Letters beyond which the template looks whether a card fits on a page.
const LONG: f64 = 700.0;

/// An icon with its word.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Mark {
    /// File of `book/icons/` without its ending.
    pub icon: String,
    /// Its word.
    pub label: String,
}

/// A line of a card.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Line {
    /// 場所, 費用 …
    pub label: String,
    /// What there is to say.
    pub text: Vec<Piece>,
    /// So short that such lines stand beside each other.
    pub is_short: bool,
}

impl Line {
    fn new(label: String, text: Vec<Piece>) -> Self {
        let is_short = em(&words_of(&text)) <= SHORT;
        Self { label, text, is_short }
    }
}

/// Length of a text in Japanese letters.
fn em(text: &str) -> f64 {
    text.chars().map(|c| if c.is_ascii() { 0.55 } else { 1.0 }).sum()
}

/// A card.
#[derive(Debug, Clone, Serialize)]
pub struct Card {
    /// Record, for remarks and labels: `gathering:kita-taiso`.
    pub record: String,
    /// `gathering` or `service`.
    pub kind: &'static str,
    /// Number in the book.
    pub number: usize,
    /// Name with its reading.
    pub name: Vec<Piece>,
    /// 呼び名
    pub nickname: Option<String>,
    /// Categories.
    pub categories: Vec<Mark>,
    /// 休止中, 準備中: the word.
    pub status: Option<String>,
    /// What that means.
    pub status_text: Option<String>,
    /// A sentence about it.
    pub summary: Option<Vec<Piece>>,
    /// When; absent for services without times.
    pub when: Option<When>,
    /// The other facts.
    pub lines: Vec<Line>,
    /// Whom to call.
    pub contact: ContactData,
    /// 車いす可, 駐車場, 申込不要 …
    pub marks: Vec<Mark>,
    /// Notices about it: kind and title.
    pub notices: Vec<(String, String)>,
    /// Its page on the web.
    pub web: Option<WebPage>,
    /// 確認日 in words.
    pub verified: Option<String>,
    /// That it was never confirmed, or long ago.
    pub warning: Option<String>,
    /// More letters than a card usually has: the template looks whether it fits on a page.
    pub is_long: bool,
}

impl Card {
    /// Sees whether it is long.
    fn looked_over(self) -> Self {
        let texts = [&self.contact.hours, &self.contact.note, &self.nickname].into_iter().flatten();
        let lines = self.lines.iter().map(|line| em(&words_of(&line.text)) + 20.0);
        let when = self.when.iter().flat_map(|it| it.said.iter().chain([&it.text]).chain(&it.note));
        let pieces = self.summary.iter().chain([&self.name, &self.contact.name]);
        let all =
            texts.chain(when).map(|text| em(text)).chain(lines).chain(pieces.map(|it| em(&words_of(it))));
        let is_long = all.sum::<f64>() > LONG;
        Self { is_long, ..self }
    }
}

/// A gathering.
pub fn gathering(desk: &mut Desk<'_>, it: &Gathering, number: usize, facts: &Facts) -> Card {
    let mut lines = Vec::new();
    let mut places: Vec<Piece> = Vec::new();
    for used in &it.places {
        let Some(mut place) = desk.place(used) else { continue };
        if !places.is_empty() {
            places.push((desk.word("comma"), None));
        }
        places.append(&mut place);
        if places.len() == 1 || it.places.len() == 1 {
            places.extend(it.room.as_deref().map(|room| (format!(" {}", plain(room)), None)));
        }
    }
    if !places.is_empty() {
        places.extend(it.places.first().and_then(|used| way(desk, used)).map(|way| (way, None)));
        lines.push(Line::new(desk.word("fact-place"), places));
    }
    lines.push(line(desk, "fact-fee", desk.fee_text(&it.meta, &it.fee)));
    lines.extend(it.target.as_ref().and_then(|target| target_line(desk, &it.meta, target)));
    lines.extend(booking_line(desk, &it.meta, it.booking.as_ref()));
    lines.extend(it.bring.as_ref().map(|text| line(desk, "fact-bring", text.clone())));
    let categories = &desk.guide.config.gathering_categories;
    let said = Said {
        kind: "gathering",
        nickname: it.nickname.as_deref(),
        status: it.status,
        categories: used(categories, &it.categories),
        marks: marks(desk, &facts.gatherings, &it.meta.key, it.booking.as_ref()),
        when: Some(when::of(desk, &it.meta.key, &it.schedule, it.status == Status::活動中)),
        lines,
    };
    card(desk, number, &it.meta, &it.contact, said)
}

/// A service.
pub fn service(desk: &mut Desk<'_>, it: &Service, number: usize, facts: &Facts) -> Card {
    let mut lines = Vec::new();
    lines.extend(it.hours.as_ref().map(|text| line(desk, "fact-when", text.clone())));
    lines.push(line(desk, "fact-area", area(desk, &it.area)));
    lines.extend(prices(desk, it).map(|text| line(desk, "fact-price", text)));
    match it.eligibility.is_empty() {
        false => lines.push(line(desk, "fact-target", it.eligibility.join(&desk.word("comma")))),
        true => lines.extend(it.target.as_ref().and_then(|target| target_line(desk, &it.meta, target))),
    }
    lines.extend(booking_line(desk, &it.meta, it.booking.as_ref()));
    let place = it.place.as_ref().and_then(|used| desk.place(used));
    lines.extend(place.map(|text| Line::new(desk.word("fact-place"), text)));
    let provider = desk.organization(&it.provider).map(|text| Line::new(desk.word("fact-provider"), text));
    // The office to call is mostly the one that provides it.
    let is_said = |line: &Line| words_of(&line.text) != plain(&it.contact.name);
    lines.extend(provider.filter(is_said));
    let categories = &desk.guide.config.service_categories;
    let is_active = it.status == Status::活動中;
    let said = Said {
        kind: "service",
        nickname: it.nickname.as_deref(),
        status: it.status,
        categories: used(categories, &it.categories),
        marks: marks(desk, &facts.services, &it.meta.key, it.booking.as_ref()),
        when: it.schedule.as_ref().map(|schedule| when::of(desk, &it.meta.key, schedule, is_active)),
        lines,
    };
    card(desk, number, &it.meta, &it.contact, said)
}

/// What gatherings and services say in the same way.
struct Said<'s> {
    kind: &'static str,
    nickname: Option<&'s str>,
    status: Status,
    categories: Vec<Mark>,
    marks: Vec<Mark>,
    when: Option<When>,
    lines: Vec<Line>,
}

fn card(desk: &mut Desk<'_>, number: usize, meta: &Meta, contact: &Contact, said: Said<'_>) -> Card {
    let guide = desk.guide;
    let name = with_reading(&meta.title, meta.kana.as_deref());
    let notices = guide.notices_about(&meta.key).into_iter().filter(|it| it.date <= guide.today);
    let status = vocabulary::status(said.status);
    let (verified, warning) = verified(desk, meta);
    Card {
        record: format!("{}:{}", said.kind, meta.key.id),
        kind: said.kind,
        number,
        name,
        nickname: said.nickname.map(plain),
        categories: said.categories,
        status: status.map(|key| desk.word(key)),
        status_text: status.map(|key| desk.word(&format!("{key}-{}", said.kind))),
        summary: meta.summary.as_deref().map(pieces),
        when: said.when,
        lines: in_order(said.lines),
        contact: desk.contact(contact),
        marks: said.marks,
        notices: notices
            .take(2)
            .map(|it| (desk.word(vocabulary::notice(it.kind)), plain(&it.meta.title)))
            .collect(),
        web: desk.web(&Route::short(&meta.key)),
        verified,
        warning,
        is_long: false,
    }
    .looked_over()
}

/// Short lines last, where they stand beside each other.
fn in_order(mut lines: Vec<Line>) -> Vec<Line> {
    lines.sort_by_key(|line| line.is_short);
    lines
}

fn line(desk: &Desk<'_>, key: &str, text: String) -> Line {
    Line::new(desk.word(key), pieces(&text))
}

/// Words of a line without readings.
pub fn words_of(text: &[Piece]) -> String {
    text.iter().map(|(words, _)| words.as_str()).collect()
}

fn used(all: &[Category], ids: &[String]) -> Vec<Mark> {
    let found = ids.iter().filter_map(|id| all.iter().find(|category| category.id == *id));
    found.map(|it| Mark { icon: vocabulary::category_icon(it).into(), label: plain(&it.label) }).collect()
}

/// （住所）for the first place; nothing for a home.
fn way(desk: &Desk<'_>, used: &PlaceUse) -> Option<String> {
    let address = match used {
        PlaceUse::Record(id) => &desk.guide.get::<Place>(id)?.address,
        PlaceUse::Described(place) => &place.address,
    };
    let address = plain::Address { postal: None, city: None, building: None, ..address.clone() };
    let text = address_text(&address);
    (!text.is_empty()).then(|| format!("（{}）", plain(&text)))
}

fn target_line(desk: &Desk<'_>, meta: &Meta, target: &Target) -> Option<Line> {
    let mut said: Vec<String> = desk.target_text(meta, target).into_iter().collect();
    said.extend(desk.target_ticks(target));
    (!said.is_empty()).then(|| line(desk, "fact-target", said.join(&desk.word("comma"))))
}

/// How to book, where one has to; the mark says whether.
fn booking_line(desk: &Desk<'_>, meta: &Meta, booking: Option<&Booking>) -> Option<Line> {
    let booking = booking?;
    let is_more = booking.how.is_some() || booking.deadline.is_some();
    (booking.required && is_more).then(|| line(desk, "fact-booking", desk.booking_text(meta, booking)))
}

fn area(desk: &Desk<'_>, area: &ServiceArea) -> String {
    let mut said: Vec<String> = Vec::new();
    if area.whole {
        said.push(desk.word("area-whole"));
    }
    let districts = area.districts.iter().filter_map(|id| desk.guide.get::<District>(id));
    said.extend(districts.map(|it| it.title().to_string()));
    said.extend(area.towns.iter().cloned());
    let text = said.join(&desk.word("comma"));
    match (&area.note, text.is_empty()) {
        (Some(note), true) => note.clone(),
        (Some(note), false) => {
            desk.words().with("with-note", &[("text", text.into()), ("note", note.as_str().into())])
        }
        (None, _) => text,
    }
}

/// The price list in a line; of a long one the beginning.
fn prices(desk: &Desk<'_>, it: &Service) -> Option<String> {
    let lines = desk.prices(it);
    let said: Vec<String> =
        lines.iter().take(MOST_PRICES).map(|price| price_words(desk, price, lines.len())).collect();
    let more = if lines.len() > MOST_PRICES { " ほか" } else { "" };
    (!said.is_empty()).then(|| format!("{}{more}", said.join(&desk.word("comma"))))
}

fn price_words(desk: &Desk<'_>, price: &Price, count: usize) -> String {
    let amount = price.amount.map(|amount| desk.amount_text(amount));
    let amount = match (&price.unit, amount) {
        (Some(unit), Some(amount)) => Some(
            desk.words().with("price-unit", &[("unit", unit.as_str().into()), ("amount", amount.into())]),
        ),
        (_, amount) => amount,
    };
    let text = match amount {
        Some(amount) if count == 1 => amount,
        Some(amount) => format!("{} {amount}", price.item),
        None => price.item.clone(),
    };
    match &price.note {
        Some(note) => {
            desk.words().with("with-note", &[("text", text.into()), ("note", note.as_str().into())])
        }
        None => text,
    }
}

/// Marks by what lists find it by, so that paper and web say the same.
fn marks(desk: &Desk<'_>, directory: &Directory, key: &Key, booking: Option<&Booking>) -> Vec<Mark> {
    let list = match key.kind {
        Kind::Gathering => desk.guide.entries.gatherings.iter().position(|it| it.meta.key == *key),
        _ => desk.guide.entries.services.iter().position(|it| it.meta.key == *key),
    };
    let facets = list.map_or(&[][..], |at| directory.facets(at));
    let has = |value: &str| facets.iter().any(|it| it.group == Group::With && it.value == value);
    let booking = match booking {
        Some(it) if it.required => Some(("booking", "tag-booking")),
        Some(_) => Some(("no-booking", "tag-no-booking")),
        None => None,
    };
    let others = [
        ("wheel", "wheelchair", "access-wheelchair"),
        ("chair", "chair", "access-chairs"),
        ("park", "parking", "filter-f-park"),
        ("ride", "bus", "filter-f-ride"),
        ("hear", "ear", "filter-f-hear"),
    ];
    let others = others.into_iter().filter(|(value, ..)| has(value)).map(|(_, icon, word)| (icon, word));
    let mark = |(icon, word): (&str, &str)| Mark { icon: icon.into(), label: desk.word(word) };
    booking.into_iter().chain(others).map(mark).collect()
}

/// 令和8年11月4日 訪問で確認; and what to say where that is missing or long ago.
fn verified(desk: &Desk<'_>, meta: &Meta) -> (Option<String>, Option<String>) {
    let Some(it) = &meta.verified else { return (None, Some(desk.word("never-verified"))) };
    let how = it.method.map_or(String::new(), |how| format!("{}で", desk.word(verify_key(how))));
    let is_over = it.next_due.is_some_and(|due| due < desk.today());
    (Some(format!("{} {how}確認", desk.date(it.on))), is_over.then(|| desk.word("verified-long-ago")))
}
