//! A phone number or name that is withheld must not stand in any other text of the guide.

use crate::diagnostic::{Diagnostic, Span, codes};
use crate::model::phone::{Phone, find_numbers};
use crate::model::*;

/// Something that at least one channel must not show.
struct Withheld {
    what: What,
    record: String,
    place: Span,
}

enum What {
    Number(Phone),
    Name(String),
}

/// Reports texts that would give away what is withheld.
pub(super) fn check(entries: &Entries) -> Vec<Diagnostic> {
    let withheld = withheld(entries);
    if withheld.is_empty() {
        return Vec::new();
    }
    let mut out = Vec::new();
    for meta in entries.metas() {
        let private = ["contact.tel", "contact.fax", "contact.name", "person.name", "representative.name"]
            .map(|path| meta.origin.located.at(path));
        for (text, span) in meta.origin.texts.iter().filter(|(_, span)| !private.contains(span)) {
            let numbers = find_numbers(text);
            for secret in &withheld {
                let shown = match &secret.what {
                    What::Number(phone) => numbers
                        .iter()
                        .find(|(_, digits)| phone.is_written_as(digits))
                        .map(|(range, _)| ("number", range.clone())),
                    What::Name(name) => text.find(name.as_str()).map(|at| ("name", at..at + name.len())),
                };
                if let Some((kind, range)) = shown {
                    let found = text[range.clone()].trim();
                    out.push(
                        Diagnostic::error(codes::WITHHELD_IN_TEXT, within(*span, text, range))
                            .arg("found", found)
                            .arg("record", &secret.record)
                            .arg(kind, "")
                            .related(secret.place),
                    );
                }
            }
        }
    }
    out
}

/// The exact place, where the text stands in the file letter by letter (a body); else the whole value.
fn within(span: Span, text: &str, range: std::ops::Range<usize>) -> Span {
    match span.end - span.start == text.len() {
        true => Span { start: span.start + range.start, end: span.start + range.end, ..span },
        false => span,
    }
}

fn withheld(entries: &Entries) -> Vec<Withheld> {
    let mut out = Vec::new();
    let everywhere = |consent: &Option<Consent>| consent.as_ref().is_some_and(|it| it.web && it.print);
    let mut contact = |meta: &Meta, contact: &Contact| {
        let ContactOwner::Person { consent, .. } = &contact.owner else { return };
        if everywhere(consent) {
            return;
        }
        let mut add = |what, key: &str| {
            out.push(Withheld { what, record: meta.title.clone(), place: meta.origin.located.at(key) });
        };
        for (phone, key) in [(&contact.tel, "contact.tel"), (&contact.fax, "contact.fax")] {
            if let Some(phone) = phone {
                add(What::Number(phone.clone()), key);
            }
        }
        if contact.name.chars().count() >= 3 {
            add(What::Name(contact.name.clone()), "contact.name");
        }
    };
    for it in &entries.gatherings {
        contact(&it.meta, &it.contact);
    }
    for it in &entries.services {
        contact(&it.meta, &it.contact);
    }
    for it in &entries.cases {
        contact(&it.meta, &it.contact);
    }
    let maybe = |meta: &Meta, it: &Option<Contact>| it.as_ref().map(|it| (meta.clone(), it.clone()));
    let others: Vec<(Meta, Contact)> = std::iter::empty()
        .chain(entries.coordinators.iter().filter_map(|it| maybe(&it.meta, &it.contact)))
        .chain(entries.councils.iter().filter_map(|it| maybe(&it.meta, &it.contact)))
        .chain(entries.events.iter().filter_map(|it| maybe(&it.meta, &it.contact)))
        .chain(entries.exhibitions.iter().filter_map(|it| maybe(&it.meta, &it.contact)))
        .collect();
    for (meta, it) in &others {
        contact(meta, it);
    }
    let persons = std::iter::empty()
        .chain(entries.coordinators.iter().filter_map(|it| Some((&it.meta, it.person.as_ref()?, "person.name"))))
        .chain(entries.organizations.iter().filter_map(|it| {
            Some((&it.meta, it.representative.as_ref()?, "representative.name"))
        }));
    for (meta, person, key) in persons {
        if !everywhere(&person.consent) && person.name.chars().count() >= 3 {
            let place = meta.origin.located.at(key);
            out.push(Withheld { what: What::Name(person.name.clone()), record: meta.title.clone(), place });
        }
    }
    out
}
