//! Gatherings, services, organizations, places, districts.

use super::{Store, words};
use crate::guide::calendar::Agenda;
use crate::model::schedule::ScheduleKind;
use crate::model::*;
use crate::output::search::doc::Doc;
use jiff::civil::Date;

/// Most towns in the line of a district.
const MOST_TOWNS: usize = 5;

impl Store<'_> {
    pub(super) fn gathering(&self, at: usize, it: &Gathering) -> Doc {
        let Gathering {
            meta,
            nickname,
            categories,
            activities,
            organizer,
            places,
            room,
            district: _,
            schedule,
            target,
            fee,
            booking,
            capacity: _,
            bring,
            transport,
            parking,
            accessibility,
            contact,
            languages,
            status,
            started,
            participants: _,
            needs: _,
            program,
        } = it;
        let mut draft = self.draft(meta);
        draft.status(*status);
        draft.doc.next = self.next_day(&meta.key);
        draft.listed(&self.gatherings, at);
        nickname.iter().for_each(|name| draft.name(name));
        draft.categories(categories, Kind::Gathering);
        draft.districts(self.guide.districts_of(&meta.key));
        places.iter().for_each(|used| draft.place(used));
        draft.organization(organizer);
        draft.facts(activities);
        draft.line(&schedule.text);
        draft.line(self.places(places));
        draft.tell(&schedule.note);
        draft.tell(room);
        draft.tell([words::fee(fee)]);
        target.iter().for_each(|target| draft.facts(words::target(target)));
        booking.iter().for_each(|booking| draft.booking(booking));
        draft.equipment(accessibility, places);
        draft.facts(languages);
        draft.facts(program);
        draft.tell([bring, transport, parking, started].into_iter().flatten());
        draft.contact(contact);
        draft.finish()
    }

    pub(super) fn service(&self, at: usize, it: &Service) -> Doc {
        let Service {
            meta,
            nickname,
            categories,
            provider,
            provider_kind,
            area,
            how,
            price,
            hours,
            schedule,
            delivery,
            no_fixed_place: _,
            place,
            eligibility,
            target,
            booking,
            accessibility,
            contact,
            languages,
            status,
            started,
            needs: _,
            program,
        } = it;
        let mut draft = self.draft(meta);
        draft.status(*status);
        draft.doc.next = self.next_day(&meta.key);
        draft.listed(&self.services, at);
        nickname.iter().for_each(|name| draft.name(name));
        draft.categories(categories, Kind::Service);
        let districts = self.guide.districts_of(&meta.key);
        draft.districts(districts.iter().copied());
        draft.facts(&area.towns);
        draft.towns(area.districts.iter().filter_map(|id| self.guide.get::<District>(id)));
        place.iter().for_each(|used| draft.place(used));
        draft.organization(provider);
        draft.fact(&format!("{provider_kind:?}"));
        draft.facts(delivery.iter().map(|way| format!("{way:?}")));
        draft.line(schedule.as_ref().map(|it| &it.text).or(hours.as_ref()).map_or("", String::as_str));
        draft.line(self.area(area));
        draft.tell(schedule.as_ref().and_then(|it| it.note.as_ref()));
        draft.tell([hours, &area.note].into_iter().flatten());
        draft.prose(how);
        draft.tell(price.iter().map(words::price));
        draft.tell(eligibility);
        target.iter().for_each(|target| draft.facts(words::target(target)));
        booking.iter().for_each(|booking| draft.booking(booking));
        draft.equipment(accessibility, place.as_slice());
        draft.facts(languages);
        draft.facts(program);
        draft.tell(started);
        draft.contact(contact);
        draft.finish()
    }

    pub(super) fn organization(&self, it: &Organization) -> Doc {
        let Organization {
            meta,
            kind,
            parent,
            address,
            tel,
            fax,
            mail: _,
            url: _,
            hours,
            corporate_no: _,
            roles,
            districts: _,
            representative,
        } = it;
        let mut draft = self.draft(meta);
        let kind = format!("{kind:?}");
        draft.fact(&kind);
        draft.line(&kind);
        draft.districts(self.guide.districts_of(&meta.key));
        if let Some(parent) = parent.as_ref().and_then(|id| self.guide.get::<Organization>(id)) {
            draft.title_of(&parent.meta);
        }
        if let Some(address) = address {
            draft.address(address);
            draft.line(words::address(address));
        }
        draft.facts(roles);
        if let Some(person) = representative {
            draft.fact(&person.name);
            draft.facts(&person.title);
        }
        draft.phones(tel, fax);
        draft.tell(hours);
        draft.finish()
    }

    pub(super) fn place(&self, it: &Place) -> Doc {
        let Place {
            meta,
            kind,
            poi_code: _,
            address,
            district: _,
            coordinates: _,
            coord_source: _,
            geo_precision: _,
            access,
            parking,
            accessibility,
            hours,
            tel,
            url: _,
            home: _,
        } = it;
        let mut draft = self.draft(meta);
        draft.facts(kind);
        draft.districts(self.guide.districts_of(&meta.key));
        draft.address(address);
        draft.line(words::address(address));
        draft.equipment(accessibility, &[]);
        draft.phones(tel, &None);
        draft.tell([access, parking, hours].into_iter().flatten());
        draft.finish()
    }

    pub(super) fn district(&self, it: &District) -> Doc {
        let District { meta, system, parent, order: _, towns, office, profile: _, vision } = it;
        let mut draft = self.draft(meta);
        let system = self.guide.config.district_systems.iter().find(|one| one.id == *system);
        if let Some(system) = system {
            draft.fact(&system.label);
            draft.line(&system.label);
        }
        // Its own name stands in the title already.
        draft.in_district(it);
        if let Some(parent) = parent.as_ref().and_then(|id| self.guide.get::<District>(id)) {
            draft.title_of(&parent.meta);
        }
        draft.facts(towns);
        let more = if towns.len() > MOST_TOWNS { "ほか" } else { "" };
        draft
            .line(format!("{}{more}", towns.iter().take(MOST_TOWNS).cloned().collect::<Vec<_>>().join("・")));
        if let Some(office) = office.as_ref().and_then(|id| self.guide.get::<Organization>(id)) {
            draft.title_of(&office.meta);
        }
        draft.tell(vision);
        draft.finish()
    }

    /// The next day it is held, as on the pages: opening hours are no days.
    fn next_day(&self, key: &Key) -> Option<Date> {
        let has_days = |agenda: &&Agenda| agenda.kind != ScheduleKind::OpeningHours;
        let agenda = self.guide.agenda(key).filter(has_days)?;
        agenda.sessions.iter().map(|session| session.date).find(|day| *day >= self.guide.today)
    }

    /// Names of places in one line.
    pub(super) fn places(&self, places: &[PlaceUse]) -> String {
        let names: Vec<&str> = places.iter().filter_map(|used| self.guide.place_name(used)).collect();
        names.join("、")
    }

    /// Where a service is offered.
    fn area(&self, area: &ServiceArea) -> String {
        if area.whole {
            return format!("{}内全域", self.guide.config.city.unit());
        }
        let districts = area.districts.iter().filter_map(|id| self.guide.get::<District>(id));
        let names: Vec<&str> =
            districts.map(Entry::title).chain(area.towns.iter().map(String::as_str)).collect();
        names.join("、")
    }
}
