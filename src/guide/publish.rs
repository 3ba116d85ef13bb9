//! What one channel may show: the only place where that is decided.
//!
//! Drafts, records outside their period, contacts and pictures without consent, and the addresses of
//! private homes are taken out here; outputs cannot show what is no longer there.

use crate::model::plain::Address;
use crate::model::*;
use jiff::civil::Date;

/// The records as the channel may show them.
pub(super) fn for_channel(config: &GuideConfig, all: &Entries, channel: Channel, today: Date) -> Entries {
    let mut entries = all.clone();
    entries.retain(|meta| meta.publish.is_open_on(today));
    if channel == Channel::Print {
        entries.retain(|meta| meta.print.as_ref().is_none_or(|print| print.include));
    }
    for meta in entries.metas_mut() {
        meta.photos.retain(|photo| {
            !photo.people || photo.consent.as_ref().is_some_and(|consent| consent.covers(channel))
        });
        meta.origin.texts = Vec::new();
    }
    hide_homes(config, &mut entries);
    let offices = Offices { organizations: entries.organizations.clone(), channel };
    for it in &mut entries.gatherings {
        offices.stand_in(&mut it.contact);
    }
    for it in &mut entries.services {
        offices.stand_in(&mut it.contact);
    }
    for it in &mut entries.cases {
        offices.stand_in(&mut it.contact);
    }
    for it in &mut entries.coordinators {
        it.contact.iter_mut().for_each(|contact| offices.stand_in(contact));
        it.person = it.person.take().filter(|person| offices.may_name(person));
    }
    for it in &mut entries.councils {
        it.contact.iter_mut().for_each(|contact| offices.stand_in(contact));
    }
    for it in &mut entries.events {
        it.contact.iter_mut().for_each(|contact| offices.stand_in(contact));
    }
    for it in &mut entries.exhibitions {
        it.contact.iter_mut().for_each(|contact| offices.stand_in(contact));
    }
    for it in &mut entries.organizations {
        it.representative = it.representative.take().filter(|person| offices.may_name(person));
    }
    entries
}

/// Offices that can stand in for persons.
struct Offices {
    organizations: Vec<Organization>,
    channel: Channel,
}

impl Offices {
    fn may_name(&self, person: &Person) -> bool {
        person.consent.as_ref().is_some_and(|consent| consent.covers(self.channel))
    }

    /// Puts the mediating office in the place of a person without consent.
    fn stand_in(&self, contact: &mut Contact) {
        let ContactOwner::Person { consent, mediator } = &contact.owner else { return };
        if consent.as_ref().is_some_and(|consent| consent.covers(self.channel)) {
            return;
        }
        let office = mediator.as_ref().and_then(|id| self.organizations.iter().find(|it| it.id() == id));
        *contact = match office {
            Some(office) => Contact {
                owner: ContactOwner::StandIn { organization: office.id().clone() },
                name: office.meta.title.clone(),
                tel: office.tel.clone(),
                fax: office.fax.clone(),
                mail: office.mail.clone(),
                url: office.url.clone(),
                hours: office.hours.clone(),
                address: None,
                note: None,
            },
            None => Contact {
                owner: ContactOwner::Office,
                name: String::new(),
                tel: None,
                fax: None,
                mail: None,
                url: None,
                hours: None,
                address: None,
                note: None,
            },
        };
    }
}

/// A private home is shown as its district only.
fn hide_homes(config: &GuideConfig, entries: &mut Entries) {
    let memberships = super::districts::memberships(config, entries);
    let named: Vec<(Id, String)> =
        entries.districts.iter().map(|it| (it.id().clone(), it.meta.title.clone())).collect();
    let district_name = |id: Option<&Id>| named.iter().find(|(known, _)| Some(known) == id).map(|(_, name)| name.as_str());
    let shown = |district: Option<&str>| match district {
        Some(district) => format!("個人のお宅（{district}）"),
        None => "個人のお宅".to_string(),
    };
    for place in entries.places.iter_mut().filter(|place| place.home) {
        let district = memberships.get(&place.meta.key).and_then(|ids| ids.first()).cloned();
        place.meta.title = shown(district_name(district.as_ref()));
        place.meta.kana = Some("こじんのおたく".into());
        place.meta.summary = None;
        place.meta.photos.clear();
        place.meta.body = crate::markdown::Document::default();
        place.district = district;
        place.address = Address::default();
        (place.coordinates, place.coord_source) = (None, None);
        (place.access, place.parking, place.tel, place.url) = (None, None, None, None);
    }
    for gathering in &mut entries.gatherings {
        let district = memberships.get(&gathering.meta.key).and_then(|ids| ids.first()).cloned();
        for place in &mut gathering.places {
            if let PlaceUse::Described(place) = place
                && place.home
            {
                if gathering.district.is_none() {
                    gathering.district = district.clone();
                }
                place.name = shown(district_name(district.as_ref()));
                (place.kana, place.access) = (None, None);
                place.address = Address::default();
            }
        }
    }
}
