//! Coordinators, councils, meetings, events, indicators, budgets, needs, dialogues.

use super::{Store, words};
use crate::model::*;
use crate::output::search::doc::Doc;
use jiff::civil::{Date, Weekday};

/// Days of an event whose weekdays are told; a longer one takes place on all of them.
const WEEK: usize = 7;

impl Store<'_> {
    pub(super) fn coordinator(&self, it: &Coordinator) -> Doc {
        let Coordinator {
            meta,
            layer,
            districts: _,
            count: _,
            employer,
            arrangement,
            since,
            fiscal_year,
            qualifications,
            person,
            contact,
        } = it;
        let mut draft = self.draft(meta);
        if let Some(person) = person {
            draft.name(&person.name);
            draft.facts(&person.title);
        }
        draft.facts(self.layer(*layer));
        let districts = self.guide.districts_of(&meta.key);
        draft.districts(districts.iter().copied());
        draft.towns(districts.iter().copied());
        draft.line(titles(&districts));
        if let Some(employer) = employer {
            draft.organization(employer);
            draft.line(self.guide.organization_name(employer).unwrap_or_default());
        }
        draft.facts(arrangement.iter().map(|one| format!("{one:?}")));
        draft.facts(qualifications);
        draft.tell([since, fiscal_year].into_iter().flatten());
        contact.iter().for_each(|contact| draft.contact(contact));
        draft.finish()
    }

    pub(super) fn council(&self, it: &Council) -> Doc {
        let Council {
            meta,
            layer,
            districts: _,
            since,
            body_kind: _,
            body,
            members,
            members_etc: _,
            leads,
            supports,
            roles,
            frequency,
            years,
            contact,
        } = it;
        let mut draft = self.draft(meta);
        let layer = self.layer(*layer);
        draft.facts(layer);
        draft.line(layer.unwrap_or_default());
        let districts = self.guide.districts_of(&meta.key);
        draft.districts(districts.iter().copied());
        draft.towns(districts.iter().copied());
        draft.line(titles(&districts));
        [leads, supports].into_iter().flatten().for_each(|used| draft.organization(used));
        draft.facts(body);
        draft.tell(roles);
        for member in members {
            let organization = member.organization.as_ref().and_then(|id| self.guide.get::<Organization>(id));
            draft.tell([organization.map_or(member.kind.as_str(), |it| it.title())]);
            draft.tell(&member.note);
        }
        draft.tell([since, frequency].into_iter().flatten());
        for year in years {
            draft.prose(&year.activities);
            draft.tell(&year.note);
        }
        contact.iter().for_each(|contact| draft.contact(contact));
        draft.finish()
    }

    pub(super) fn meeting(&self, it: &Meeting) -> Doc {
        let Meeting {
            meta,
            name,
            council,
            fiscal_year,
            no: _,
            format,
            date,
            time,
            place,
            agenda,
            discussion,
            attendance,
            documents,
        } = it;
        let mut draft = self.draft(meta);
        name.iter().for_each(|name| draft.name(name));
        if let Some(council) = self.guide.get::<Council>(council) {
            draft.title_of(&council.meta);
            draft.districts(self.guide.districts_of(&council.meta.key));
        }
        draft.year(*fiscal_year);
        draft.line(self.day_and_time(*date, time));
        place.iter().for_each(|used| draft.place(used));
        draft.line(self.places(place.as_slice()));
        draft.facts(format.map(|format| format!("{format:?}開催")));
        for item in agenda.iter().chain(discussion) {
            // Without a summary, the agenda is one.
            if !meta.summary.as_ref().is_some_and(|summary| summary.contains(&item.title)) {
                draft.tell([&item.title]);
            }
            draft.tell(&item.sub);
        }
        draft.tell(documents.iter().map(|paper| format!("{}「{}」", paper.label, paper.title)));
        draft.tell(attendance.iter().filter_map(|attendance| attendance.note.as_ref()));
        draft.finish()
    }

    pub(super) fn event(&self, it: &Event) -> Doc {
        let Event {
            meta,
            kind,
            date,
            until,
            time,
            theme,
            method,
            speaker,
            lecture,
            program,
            participants,
            participant_count: _,
            place,
            organizer,
            target,
            booking,
            contact,
        } = it;
        let mut draft = self.draft(meta);
        let (first, last) = (*date, until.unwrap_or(*date));
        let today = self.guide.today;
        draft.doc.ended = last < today;
        draft.doc.next = (last >= today).then(|| first.max(today));
        if !draft.doc.ended {
            let days = std::iter::successors(Some(first.max(today)), |day| day.tomorrow().ok());
            for day in days.take(WEEK).take_while(|day| *day <= last) {
                draft.facet("w", weekday(day));
            }
        }
        draft.year_of(first);
        draft.facts(kind);
        place.iter().for_each(|used| draft.place_and_district(used));
        organizer.iter().for_each(|used| draft.organization(used));
        draft.facts([theme, speaker, lecture, method, target].into_iter().flatten());
        let when = words::days(first, *until, self.guide.config.dates);
        let time = time.as_deref().unwrap_or_default();
        draft.line(format!("{when} {time}"));
        draft.line(self.places(place.as_slice()));
        for part in program {
            draft.tell([&part.title]);
            draft.tell(&part.who);
        }
        draft.tell(participants);
        booking.iter().for_each(|booking| draft.booking(booking));
        contact.iter().for_each(|contact| draft.contact(contact));
        draft.finish()
    }

    pub(super) fn indicator(&self, it: &Indicator) -> Doc {
        let Indicator { meta, unit, council, points, target, footnotes, order: _ } = it;
        let mut draft = self.draft(meta);
        if let Some(council) = council.as_ref().and_then(|id| self.guide.get::<Council>(id)) {
            draft.title_of(&council.meta);
            draft.districts(self.guide.districts_of(&council.meta.key));
        }
        if let Some(point) = points.last() {
            draft.line(format!("{} {}{unit}", point.at.written, words::number(point.value)));
        }
        for point in points {
            draft.tell(point.parts.iter().map(|part| &part.label));
            draft.tell(&point.note);
        }
        draft.tell(target.iter().map(|target| &target.by));
        draft.tell(footnotes);
        draft.finish()
    }

    pub(super) fn budget(&self, it: &Budget) -> Doc {
        let Budget { meta, fiscal_year, unit: _, columns, rows, funding, footnotes } = it;
        let mut draft = self.draft(meta);
        if let Some(year) = fiscal_year {
            draft.year(*year);
            draft.line(year.in_style(self.guide.config.dates));
        }
        draft.tell(columns);
        for row in rows {
            draft.tell([&row.label]);
            draft.tell([&row.formula, &row.note].into_iter().flatten());
            row.cells.iter().for_each(|cell| draft.prose(cell));
        }
        for share in funding {
            draft.tell([&share.label]);
            draft.tell(&share.note);
        }
        draft.tell(footnotes);
        draft.finish()
    }

    pub(super) fn need(&self, it: &Need) -> Doc {
        let Need { meta, group, order: _, examples, gathering_categories: _, service_categories: _ } = it;
        let mut draft = self.draft(meta);
        draft.fact(group);
        draft.line(group);
        draft.tell(examples);
        draft.finish()
    }

    pub(super) fn dialogue(&self, it: &Dialogue) -> Doc {
        let Dialogue {
            meta,
            date,
            place,
            district: _,
            council,
            question,
            kind,
            participants,
            voices,
            common_points,
            story,
            next,
        } = it;
        let mut draft = self.draft(meta);
        draft.fact(question);
        draft.fact(&format!("{kind:?}の対話"));
        draft.districts(self.guide.districts_of(&meta.key));
        place.iter().for_each(|used| draft.place(used));
        if let Some(council) = council.as_ref().and_then(|id| self.guide.get::<Council>(id)) {
            draft.title_of(&council.meta);
        }
        date.iter().for_each(|day| draft.year_of(*day));
        draft.line(self.day_and_time(*date, &None));
        draft.line(self.places(place.as_slice()));
        draft.tell(participants);
        draft.tell(common_points);
        draft.prose(story);
        draft.tell(voices.iter().map(|voice| &voice.text));
        draft.tell(next);
        draft.finish()
    }

    /// What a layer of councils is called.
    fn layer(&self, n: i64) -> Option<&str> {
        self.guide.config.layers.iter().find(|layer| layer.n == n).map(|layer| layer.name.as_str())
    }

    fn day_and_time(&self, day: Option<Date>, time: &Option<String>) -> String {
        let day = day.map(|day| era::format_date_weekday(day, self.guide.config.dates));
        format!("{} {}", day.unwrap_or_default(), time.as_deref().unwrap_or_default())
    }
}

fn titles(districts: &[&District]) -> String {
    districts.iter().map(|it| it.title()).collect::<Vec<_>>().join("、")
}

/// Monday `1` to Sunday `7`, as in the directory.
fn weekday(day: Date) -> String {
    let weekday: Weekday = day.weekday();
    weekday.to_monday_one_offset().to_string()
}
