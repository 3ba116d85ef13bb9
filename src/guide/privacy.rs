//! What is withheld must not stand in any other text of the guide, nor a withheld picture in another record.
//!
//! Withheld are the number, fax, mail, address and name of a person without full consent, and the name and
//! address of a private home. Names and addresses are compared folded (`folded`), so that spaces, emphasis,
//! ruby and width hide nothing.

use super::folded::Folded;
use crate::diagnostic::{Diagnostic, Span, codes};
use crate::model::phone::{Phone, find_numbers};
use crate::model::plain::Address;
use crate::model::*;
use std::collections::BTreeSet;
use std::ops::Range;

/// Words that stand for a name and are none; a name made of nothing else is not searched for.
const NO_NAMES: &[&str] = &[
    "世話人",
    "世話役",
    "代表者",
    "代表",
    "会長",
    "副会長",
    "事務局長",
    "事務局",
    "事務所",
    "担当者",
    "担当",
    "係",
    "役員",
    "責任者",
    "連絡係",
    "連絡先",
    "窓口",
    "民生委員",
    "リーダー",
    "スタッフ",
    "ボランティア",
    "個人のお宅",
    "個人宅",
    "会員宅",
    "自宅",
    "お宅",
    "宅",
    "家",
    "副",
    "の",
    "・",
];

/// Something that at least one channel must not show.
struct Withheld {
    what: What,
    record: String,
    place: Span,
}

enum What {
    Number(Phone),
    Name(Folded),
    Mail(Folded),
    Address(Folded),
}

/// Reports texts that would give away what is withheld; `guide` are those of guide.toml.
pub(super) fn check(entries: &Entries, guide: &[(String, Span)]) -> Vec<Diagnostic> {
    let mut out = pictures(entries);
    let withheld = withheld(entries);
    if withheld.is_empty() {
        return out;
    }
    let homes: BTreeSet<&Key> = entries.places.iter().filter(|it| it.home).map(|it| &it.meta.key).collect();
    let gated = gated(entries);
    let records =
        entries.metas().filter(|meta| !homes.contains(&meta.key)).flat_map(|meta| &meta.origin.texts);
    for (text, span) in records.chain(guide) {
        if !gated.contains(&(span.file, span.start, span.end)) {
            out.extend(in_text(&withheld, text, *span));
        }
    }
    out
}

fn in_text(withheld: &[Withheld], text: &str, span: Span) -> Vec<Diagnostic> {
    let numbers = find_numbers(text);
    let (words, address) = (Folded::text(text), Folded::address(text));
    let mut out = Vec::new();
    for secret in withheld {
        let (kind, shown) = match &secret.what {
            What::Number(phone) => {
                let found = numbers.iter().find(|(_, digits)| phone.is_written_as(digits));
                ("number", found.map(|(range, _)| range.clone()))
            }
            What::Name(name) => ("name", words.find(name)),
            What::Mail(mail) => ("mail", words.find(mail)),
            What::Address(secret) => ("address", address.find(secret)),
        };
        let Some(range) = shown else { continue };
        out.push(
            Diagnostic::error(codes::WITHHELD_IN_TEXT, within(span, text, range.clone()))
                .arg("found", text[range].trim())
                .arg("record", &secret.record)
                .arg(kind, "")
                .related(secret.place),
        );
    }
    out
}

/// The exact place, where the text stands in the file letter by letter (a body); else the whole value.
fn within(span: Span, text: &str, range: Range<usize>) -> Span {
    match span.end - span.start == text.len() {
        true => Span { start: span.start + range.start, end: span.start + range.end, ..span },
        false => span,
    }
}

fn is_full(consent: &Option<Consent>) -> bool {
    consent.as_ref().is_some_and(|it| it.web && it.print)
}

/// Contacts of persons without full consent.
fn private_contacts(entries: &Entries) -> impl Iterator<Item = (&Meta, &Contact)> {
    entries.contacts().filter(
        |(_, contact)| matches!(&contact.owner, ContactOwner::Person { consent, .. } if !is_full(consent)),
    )
}

/// Persons without full consent, with the key under which they are written.
fn private_persons(entries: &Entries) -> impl Iterator<Item = (&Meta, &Person, &'static str)> {
    let coordinators =
        entries.coordinators.iter().filter_map(|it| Some((&it.meta, it.person.as_ref()?, "person")));
    let organizations = entries
        .organizations
        .iter()
        .filter_map(|it| Some((&it.meta, it.representative.as_ref()?, "representative")));
    coordinators.chain(organizations).filter(|(_, person, _)| !is_full(&person.consent))
}

/// Homes written where they are used.
fn inline_homes(entries: &Entries) -> impl Iterator<Item = (&Meta, String, &DescribedPlace)> {
    entries.places_in_use().filter_map(|(meta, key, place)| match place {
        PlaceUse::Described(place) if place.home => Some((meta, key, place)),
        _ => None,
    })
}

/// The values that are taken out themselves.
fn gated(entries: &Entries) -> BTreeSet<(crate::diagnostic::FileId, usize, usize)> {
    let contacts = private_contacts(entries).flat_map(|(meta, _)| {
        let keys = ["name", "tel", "fax", "mail", "url", "hours", "address", "note"];
        keys.map(|key| (meta, format!("contact.{key}")))
    });
    let persons = private_persons(entries)
        .flat_map(|(meta, _, person)| ["name", "title"].map(|key| (meta, format!("{person}.{key}"))));
    let homes = inline_homes(entries).flat_map(|(meta, home, _)| {
        let keys = ["name", "kana", "access"].map(|key| (meta, format!("{home}.{key}")));
        let parts = ["pref", "city", "town", "rest", "building", "postal"];
        keys.into_iter().chain(parts.map(|key| (meta, format!("{home}.address.{key}"))))
    });
    let spans = contacts.chain(persons).chain(homes).filter_map(|(meta, key)| meta.origin.located.find(&key));
    spans.map(|span| (span.file, span.start, span.end)).collect()
}

/// Everything withheld, each number and text once.
fn withheld(entries: &Entries) -> Vec<Withheld> {
    let mut out = Vec::new();
    let mut known = BTreeSet::new();
    let mut add = |what: Option<What>, meta: &Meta, key: &str| {
        let Some(what) = what else { return };
        let same = match &what {
            What::Number(phone) => phone.digits(),
            What::Name(text) | What::Mail(text) | What::Address(text) => text.to_string(),
        };
        if known.insert(same) {
            out.push(Withheld { what, record: meta.title.clone(), place: meta.origin.located.at(key) });
        }
    };
    for (meta, contact) in private_contacts(entries) {
        add(contact.tel.clone().map(What::Number), meta, "contact.tel");
        add(contact.fax.clone().map(What::Number), meta, "contact.fax");
        add(contact.mail.as_deref().map(|mail| What::Mail(Folded::text(mail))), meta, "contact.mail");
        add(contact.address.as_deref().and_then(address), meta, "contact.address");
        add(name(&contact.name), meta, "contact.name");
    }
    for (meta, person, key) in private_persons(entries) {
        add(name(&person.name), meta, &format!("{key}.name"));
    }
    for home in entries.places.iter().filter(|place| place.home) {
        add(name(&home.meta.title), &home.meta, "name");
        add(number_of_house(&home.address), &home.meta, "address.rest");
        add(home.tel.clone().map(What::Number), &home.meta, "tel");
    }
    for (meta, key, home) in inline_homes(entries) {
        add(name(&home.name), meta, &format!("{key}.name"));
        add(number_of_house(&home.address), meta, &format!("{key}.address.rest"));
    }
    out
}

/// A name of two characters or more that is not only a role.
fn name(written: &str) -> Option<What> {
    let folded = Folded::text(written);
    let all = folded.to_string();
    let mut rest = all.as_str();
    while let Some(shorter) = NO_NAMES.iter().find_map(|word| rest.strip_prefix(word)) {
        rest = shorter;
    }
    (!rest.is_empty() && all.chars().count() >= 2).then_some(What::Name(folded))
}

/// 町名 and 番地 in one.
fn number_of_house(written: &Address) -> Option<What> {
    let rest = written.rest.as_deref()?;
    address(&format!("{}{rest}", written.town.as_deref().unwrap_or_default()))
}

/// An address with a name and a number; 「北町」 alone finds nobody.
fn address(written: &str) -> Option<What> {
    let folded = Folded::address(written);
    let text = folded.to_string();
    let has_number = text.contains(|c: char| c.is_ascii_digit());
    let has_name = text.contains(|c: char| c.is_alphabetic());
    (has_number && has_name).then_some(What::Address(folded))
}

/// Pictures that one record withholds and another place shows.
fn pictures(entries: &Entries) -> Vec<Diagnostic> {
    let photos = || {
        entries.metas().flat_map(|meta| {
            let place = |at| meta.origin.located.at(&format!("photos[{at}].file"));
            meta.photos.iter().enumerate().map(move |(at, photo)| (meta, photo, place(at)))
        })
    };
    let is_shown =
        |photo: &Photo, channel| !photo.people || photo.consent.as_ref().is_some_and(|it| it.covers(channel));
    let files = std::iter::empty()
        .chain(entries.documents.iter().filter_map(|it| Some((&it.meta, it.file.as_deref()?, "file"))))
        .chain(entries.issues.iter().filter_map(|it| Some((&it.meta, it.pdf.as_deref()?, "pdf"))));
    let files: Vec<(&Meta, &str, Span)> =
        files.map(|(meta, path, key)| (meta, path, meta.origin.located.at(key))).collect();
    let mut out = Vec::new();
    let mut known = BTreeSet::new();
    for (meta, secret, place) in photos() {
        let closed: Vec<Channel> = [Channel::Web, Channel::Print]
            .into_iter()
            .filter(|channel| !is_shown(secret, *channel))
            .collect();
        if closed.is_empty() {
            continue;
        }
        let shown = photos()
            .filter(|(_, photo, _)| {
                photo.path == secret.path && closed.iter().any(|channel| is_shown(photo, *channel))
            })
            .map(|(_, _, span)| span);
        let as_file = files.iter().filter(|(_, path, _)| *path == secret.path).map(|(_, _, span)| *span);
        for span in shown.chain(as_file) {
            if known.insert((span.file, span.start)) {
                out.push(
                    Diagnostic::error(codes::PHOTO_SHOWN_ELSEWHERE, span)
                        .arg("file", &secret.file)
                        .arg("record", &meta.title)
                        .related(place),
                );
            }
        }
    }
    out
}
