//! One schedule → its agenda: days of the rules, then what notices change, then closing days of places.

use super::notices::Effects;
use super::{Agenda, Memberships, RestDay, Session, SessionPlace, Why, has_events, horizon};
use crate::model::plain::Status;
use crate::model::schedule::{
    Calendar, Doubt, Expansion, Occurrence, Pattern, Reason, Rule, ScheduleKind, TimeSpan, Timetable,
};
use crate::model::*;
use jiff::ToSpan;
use jiff::civil::Date;
use rayon::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

/// All that decides on days.
pub(in crate::guide) struct Planner<'a> {
    pub(super) config: &'a GuideConfig,
    pub(super) entries: &'a Entries,
    /// Notices that change days, oldest first.
    pub(super) notices: Vec<&'a Notice>,
    pub(super) memberships: &'a Memberships,
    pub(super) today: Date,
    pub(super) horizon: RangeInclusive<Date>,
    calendar: Calendar,
}

/// A gathering or service with a schedule.
#[derive(Clone, Copy)]
pub(super) struct Scheduled<'a> {
    pub(super) meta: &'a Meta,
    pub(super) places: &'a [PlaceUse],
    schedule: &'a Schedule,
    status: Status,
}

impl Scheduled<'_> {
    /// Whether days of it can be told at all.
    pub(super) fn is_settled(&self) -> bool {
        let is_on = !matches!(self.status, Status::休止中 | Status::終了);
        is_on && has_events(self.schedule.timetable.kind) && self.schedule.timetable.unsettled.is_empty()
    }

    /// Times of an additional session for which none are given: those of the first rule.
    pub(super) fn usual_times(&self) -> Vec<TimeSpan> {
        match self.schedule.timetable.rules.first() {
            Some(rule) if !rule.times.is_empty() => rule.times.clone(),
            _ => vec![TimeSpan::default()],
        }
    }

    /// Whether a session is held at a place. Among several places none is meant unless the session names it.
    pub(super) fn is_at(&self, session: &Session, place: &Id) -> bool {
        let is_it = |used: &PlaceUse| matches!(used, PlaceUse::Record(id) if id == place);
        match &session.place {
            Some(SessionPlace::Used(used)) => is_it(used),
            Some(SessionPlace::Named(_)) => false,
            None => self.places.len() == 1 && is_it(&self.places[0]),
        }
    }

    /// Names of places in its schedule.
    pub(super) fn place_names(&self) -> impl Iterator<Item = &str> {
        self.schedule.timetable.rules.iter().filter_map(|rule| rule.place.as_deref())
    }

    /// A place as a session has it: nothing for the entry's own first place.
    pub(super) fn place_of_session(&self, used: &PlaceUse) -> Option<SessionPlace> {
        (self.places.first() != Some(used)).then(|| SessionPlace::Used(used.clone()))
    }
}

/// What was found out about one schedule.
#[derive(Clone)]
pub(in crate::guide) struct Made {
    pub(in crate::guide) agenda: Agenda,
    /// The days on which what is no event is open.
    pub(in crate::guide) opening: Option<Agenda>,
    pub(super) doubts: Vec<Doubt>,
    /// Notices that called off one of its sessions.
    pub(super) called_off_by: BTreeSet<Id>,
    /// Days on which notices say that it is held, or held at this place.
    pub(super) arranged: BTreeSet<(Date, Option<Id>)>,
    /// The day on which the newest of the notices about it, its places or its districts came out.
    pub(in crate::guide) told: Option<Date>,
}

impl<'a> Planner<'a> {
    /// `notices` are those that have an effect on days, of whatever day.
    pub(in crate::guide) fn new(
        config: &'a GuideConfig,
        entries: &'a Entries,
        notices: impl Iterator<Item = &'a Notice>,
        memberships: &'a Memberships,
        today: Date,
    ) -> Self {
        let mut notices: Vec<&Notice> = notices.collect();
        notices.sort_by_key(|notice| (notice.date, notice.id()));
        let (horizon, calendar) = (horizon(today), config.holidays());
        Self { config, entries, notices, memberships, today, horizon, calendar }
    }

    pub(super) fn scheduled(&self) -> Vec<Scheduled<'a>> {
        let gatherings = self.entries.gatherings.iter().map(|it| Scheduled {
            meta: &it.meta,
            places: &it.places,
            schedule: &it.schedule,
            status: it.status,
        });
        let services = self.entries.services.iter().filter_map(|it| {
            let (schedule, status) = (it.schedule.as_ref()?, it.status);
            Some(Scheduled { meta: &it.meta, places: it.place.as_slice(), schedule, status })
        });
        gatherings.chain(services).collect()
    }

    /// The agenda of everything that has a schedule.
    pub(in crate::guide) fn all(&self) -> BTreeMap<Key, Made> {
        let scheduled = self.scheduled();
        scheduled.into_par_iter().map(|it| (it.meta.key.clone(), self.make(&it))).collect()
    }

    fn make(&self, entry: &Scheduled<'_>) -> Made {
        let timetable = &entry.schedule.timetable;
        let nothing = Made {
            agenda: Agenda {
                kind: timetable.kind,
                sessions: Vec::new(),
                rests: Vec::new(),
                unsettled: timetable.unsettled.clone(),
            },
            opening: None,
            doubts: Vec::new(),
            called_off_by: BTreeSet::new(),
            arranged: BTreeSet::new(),
            told: self.told(entry),
        };
        let is_open_there = matches!(timetable.kind, ScheduleKind::Always | ScheduleKind::OpeningHours);
        if has_events(timetable.kind) {
            self.find_days(entry, nothing)
        } else if is_open_there {
            let opening = self.find_days(entry, nothing.clone()).agenda;
            Made { opening: Some(opening), ..nothing }
        } else {
            nothing
        }
    }

    fn find_days(&self, entry: &Scheduled<'_>, mut made: Made) -> Made {
        let timetable = &entry.schedule.timetable;
        let expansion = match entry.status {
            Status::休止中 | Status::終了 => return made,
            Status::活動中 if timetable.kind == ScheduleKind::Always => self.every_day(),
            Status::活動中 => timetable.expand(self.horizon.clone(), &self.calendar),
            Status::準備中 => begun(timetable).expand(self.horizon.clone(), &self.calendar),
        };
        made.doubts = expansion.doubts;
        made.agenda.rests.extend(
            expansion.rests.into_iter().map(|rest| RestDay { date: rest.date, why: Why::Rule(rest.reason) }),
        );
        let sessions = expansion.occurrences.into_iter().map(|held| Session {
            date: held.date,
            time: held.time,
            place: held.place.and_then(|name| self.place_named(entry, name)),
            moved_from: held.moved_from,
            notice: None,
        });
        made.agenda.sessions.extend(sessions);
        Effects::new(self, entry).apply(&mut made);
        self.close_places(entry, &mut made);
        let Agenda { sessions, rests, .. } = &mut made.agenda;
        sessions.sort_by_key(|session| (session.date, session.time));
        rests.retain(|rest| sessions.binary_search_by_key(&rest.date, |session| session.date).is_err());
        rests.sort_by(|a, b| (a.date, &a.why).cmp(&(b.date, &b.why)));
        rests.dedup_by_key(|rest| rest.date);
        made
    }

    /// A notice that comes out later than its own day acts from then on; none comes out after today.
    fn told(&self, entry: &Scheduled<'_>) -> Option<Date> {
        let came_out = |notice: &Notice| {
            let day = notice.meta.publish.from.map_or(notice.date, |from| from.max(notice.date));
            day.min(self.today)
        };
        let about = self.notices.iter().filter(|notice| Effects::new(self, entry).is_about(notice));
        about.map(|notice| came_out(notice)).max()
    }

    /// What is always there has no rules; only notices and closed places interrupt it.
    fn every_day(&self) -> Expansion {
        let days = self.horizon.start().series(1.day()).take_while(|day| self.horizon.contains(day));
        let open = |date| Occurrence { date, time: TimeSpan::default(), place: None, moved_from: None };
        Expansion { occurrences: days.map(open).collect(), ..Expansion::default() }
    }

    /// A place named in the text is the record of that name, if there is one.
    fn place_named(&self, entry: &Scheduled<'_>, name: String) -> Option<SessionPlace> {
        let record = self.entries.places.iter().find(|place| !place.home && place.meta.title == name);
        let described = entry.places.iter().find(|used| match used {
            PlaceUse::Record(id) => record.is_some_and(|record| record.id() == id),
            PlaceUse::Described(place) => place.name == name,
        });
        match (described, record) {
            (Some(used), _) => entry.place_of_session(used),
            (None, Some(record)) => Some(SessionPlace::Used(PlaceUse::Record(record.id().clone()))),
            (None, None) => Some(SessionPlace::Named(name)),
        }
    }

    /// Nothing is held at a closed place, except what a notice put there or on that very day. One that changes the
    /// time only does not open a place.
    fn close_places(&self, entry: &Scheduled<'_>, made: &mut Made) {
        let Made { agenda, arranged, .. } = made;
        for days in self.config.closed.iter().filter(|days| !days.places.is_empty()) {
            let Agenda { sessions, rests, .. } = agenda;
            sessions.retain(|session| {
                let is_arranged = |place: &Id| {
                    session.notice.is_some()
                        && (arranged.contains(&(session.date, None))
                            || arranged.contains(&(session.date, Some(place.clone()))))
                };
                let is_closed = (days.from..=days.to).contains(&session.date)
                    && days.places.iter().any(|place| entry.is_at(session, place) && !is_arranged(place));
                if is_closed {
                    let why = Why::Rule(Reason::Closed(Some(days.name.clone())));
                    rests.push(RestDay { date: session.date, why });
                }
                !is_closed
            });
        }
    }
}

/// What is still being prepared: only days that are sure, because the schedule names the first.
fn begun(timetable: &Timetable) -> Timetable {
    let has_first_day = |rule: &&Rule| {
        rule.from.is_some()
            || match &rule.pattern {
                Pattern::Weekly { anchor, .. } => anchor.is_some(),
                Pattern::Dates(_) | Pattern::Span(..) => true,
                _ => false,
            }
    };
    let rules = timetable.rules.iter().filter(has_first_day).cloned().collect();
    Timetable { rules, ..timetable.clone() }
}
