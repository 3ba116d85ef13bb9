//! What one channel may show: the only place where that is decided.
//!
//! Drafts, records outside their period, contacts and pictures without consent, and the addresses of
//! private homes are taken out here; outputs cannot show what is no longer there.

use super::districts::Memberships;
use crate::model::plain::{Address, GeoPrecision};
use crate::model::*;
use crate::schema::validate::Located;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What one channel may show.
pub(super) struct Shown {
    /// The records.
    pub(super) entries: Entries,
    /// Their districts, which the towns of homes still decide.
    pub(super) memberships: Memberships,
    /// Notices that have an effect on days, shown or not.
    pub(super) acting: Vec<Notice>,
}

/// Whether a notice has an effect on days: after its time too, as a past closing stays one; not before.
pub(super) fn has_effect(publish: &Publish, today: Date) -> bool {
    !publish.draft && publish.from.is_none_or(|from| from <= today)
}

/// The records as the channel may show them.
pub(super) fn for_channel(config: &GuideConfig, all: &Entries, channel: Channel, today: Date) -> Shown {
    let is_shown = |meta: &Meta| {
        let is_in_print = meta.print.as_ref().is_none_or(|print| print.include);
        meta.publish.is_open_on(today) && (channel == Channel::Web || is_in_print)
    };
    let is_acting = |meta: &Meta| meta.key.kind == Kind::Notice && has_effect(&meta.publish, today);
    let mut entries = all.clone();
    entries.retain(|meta| is_shown(meta) || is_acting(meta));
    drop_what_names_drafts(&mut entries);
    for meta in entries.metas_mut() {
        meta.photos.retain(|photo| {
            !photo.people || photo.consent.as_ref().is_some_and(|consent| consent.covers(channel))
        });
        meta.origin.texts = Vec::new();
    }
    let memberships = super::districts::memberships(config, &entries);
    hide_homes(config, &mut entries, &memberships);
    let offices = Offices { organizations: entries.organizations.clone(), channel };
    for (_, contact) in entries.contacts_mut() {
        offices.stand_in(contact);
    }
    for it in &mut entries.coordinators {
        it.person = it.person.take().filter(|person| offices.may_name(person));
    }
    for it in &mut entries.organizations {
        it.representative = it.representative.take().filter(|person| offices.may_name(person));
    }
    let acting = entries.notices.iter().filter(|it| is_acting(&it.meta)).cloned().collect();
    entries.notices.retain(|it| is_shown(&it.meta));
    Shown { entries, memberships, acting }
}

/// A meeting is named after its council and an issue after its series: without those, they are not shown.
fn drop_what_names_drafts(entries: &mut Entries) {
    let Entries { councils, meetings, newsletters, issues, .. } = entries;
    meetings.retain(|meeting| councils.iter().any(|it| *it.id() == meeting.council));
    issues.retain(|issue| newsletters.iter().any(|it| *it.id() == issue.series));
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

/// What is not to be shown exactly loses its coordinates. A private home is shown as its district only; what stays is built anew, so that no field is forgotten.
fn hide_homes(config: &GuideConfig, entries: &mut Entries, memberships: &Memberships) {
    let of_town = super::districts::main_district_of(config, entries);
    let named: BTreeMap<Id, String> =
        entries.districts.iter().map(|it| (it.id().clone(), it.meta.title.clone())).collect();
    let main_district = |key: &Key| memberships.get(key).and_then(|ids| ids.first()).cloned();
    let shown = |district: Option<&Id>| match district.and_then(|id| named.get(id)) {
        Some(district) => format!("個人のお宅（{district}）"),
        None => "個人のお宅".to_string(),
    };
    for place in entries.places.iter_mut().filter(|place| place.home) {
        let district = main_district(&place.meta.key);
        *place = bare_home(place, shown(district.as_ref()), district);
    }
    for place in &mut entries.places {
        place.coordinates = place.coordinates.filter(|_| place.spot().is_some());
    }
    for (meta, _, place) in entries.places_in_use_mut() {
        if let PlaceUse::Described(place) = place
            && place.home
        {
            // What is written of a gathering's district goes before its town.
            let written = memberships.get(&meta.key).filter(|_| meta.key.kind == Kind::Gathering);
            let own = place.address.town.as_deref().and_then(&of_town);
            let own = own.filter(|id| written.is_none_or(|ids| ids.contains(id)));
            *place = DescribedPlace {
                name: shown(own.or_else(|| main_district(&meta.key)).as_ref()),
                kana: None,
                address: Address::default(),
                access: None,
                home: true,
            };
        }
    }
}

/// A record with nothing of the home but its district and what a visitor with a wheelchair asks.
fn bare_home(home: &Place, title: String, district: Option<Id>) -> Place {
    let written = &home.meta.origin;
    Place {
        meta: Meta {
            key: home.meta.key.clone(),
            title,
            kana: Some("こじんのおたく".into()),
            summary: None,
            aliases: Vec::new(),
            publish: home.meta.publish,
            updated: None,
            verified: None,
            source: None,
            easy: None,
            translations: BTreeMap::new(),
            tags: Vec::new(),
            photos: Vec::new(),
            print: None,
            body: crate::markdown::Document::default(),
            origin: Origin {
                path: written.path.clone(),
                folder: String::new(),
                located: Located::whole(written.located.file, 0..0),
                references: Vec::new(),
                links: Vec::new(),
                texts: Vec::new(),
                spans: Vec::new(),
            },
        },
        kind: None,
        poi_code: None,
        address: Address::default(),
        district,
        coordinates: None,
        coord_source: None,
        geo_precision: GeoPrecision::地区,
        access: None,
        parking: None,
        accessibility: home.accessibility.clone(),
        hours: None,
        tel: None,
        url: None,
        home: true,
    }
}
