//! A phone number or name that is withheld must not stand in any other text of the guide.

use crate::diagnostic::{Diagnostic, Span, codes};
use crate::model::phone::find_numbers;
use crate::model::*;

/// Something that at least one channel must not show.
struct Withheld {
    what: What,
    record: String,
    place: Span,
}

enum What {
    Number(String),
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
            let numbers: Vec<String> = find_numbers(text).into_iter().map(|(_, digits)| digits).collect();
            for secret in &withheld {
                let shown = match &secret.what {
                    What::Number(digits) => numbers.contains(digits).then_some("number"),
                    What::Name(name) => text.contains(name.as_str()).then_some("name"),
                };
                if let Some(kind) = shown {
                    out.push(
                        Diagnostic::error(codes::WITHHELD_IN_TEXT, *span)
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
                add(What::Number(phone.digits().to_string()), key);
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
