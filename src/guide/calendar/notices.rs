//! What notices change about the days of one entry.
//!
//! 休止 and 中止 call off what is held from `from` to `to`, 変更 too where it names other days; else it puts another
//! place or time in that stretch. All three may add days (`dates`). A stretch ends before a later 再開. Other kinds
//! change nothing. 変更 goes first: what has moved elsewhere is not called off with its place.

use super::agenda::{Made, Planner, Scheduled};
use super::{RestDay, Session, SessionPlace, Why};
use crate::model::plain::NoticeKind;
use crate::model::schedule::TimeSpan;
use crate::model::*;
use jiff::civil::Date;
use std::collections::BTreeMap;

pub(super) struct Effects<'p, 'a> {
    planner: &'p Planner<'a>,
    entry: &'p Scheduled<'p>,
}

/// The stretch of time in which a notice holds for this entry through one of its targets.
struct Stretch<'n> {
    target: &'n Key,
    from: Date,
    to: Option<Date>,
}

/// What notices called off or moved away so far.
type TakenBy<'n> = BTreeMap<&'n Id, Vec<Session>>;

impl Stretch<'_> {
    fn contains(&self, day: Date) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}

impl<'p, 'a> Effects<'p, 'a> {
    pub(super) fn new(planner: &'p Planner<'a>, entry: &'p Scheduled<'p>) -> Self {
        Self { planner, entry }
    }

    pub(super) fn apply(&self, made: &mut Made) {
        let mut taken = TakenBy::new();
        for notice in self.planner.notices.iter().filter(|it| it.kind == NoticeKind::変更) {
            self.change(notice, made, &mut taken);
        }
        for notice in &self.planner.notices {
            match notice.kind {
                NoticeKind::休止 | NoticeKind::中止 => self.replace(notice, made, &mut taken),
                // Once more, for days that notices before it have added.
                NoticeKind::変更 => self.change(notice, made, &mut taken),
                _ => {}
            }
        }
    }

    /// Stretches through targets that may have to do with this entry.
    fn stretches<'n>(&self, notice: &'n Notice) -> Vec<Stretch<'n>> {
        let Some(from) = notice.from else { return Vec::new() };
        let targets = notice.targets.iter().filter(|target| match target.kind {
            Kind::Place => true,
            Kind::District => self.is_of_district(&target.id),
            _ => **target == self.entry.meta.key,
        });
        // What moves to other days without saying until when is what is held on that one day.
        let to = if notice.moves_days() { notice.to.or(Some(from)) } else { notice.to };
        let until = |target: &Key| {
            let resumed = self.resumed(target, from).and_then(|day| day.yesterday().ok());
            [to, resumed].into_iter().flatten().min()
        };
        targets.map(|target| Stretch { target, from, to: until(target) }).collect()
    }

    /// Whether a notice is about this entry: about itself, its district, or a place where it may be held.
    pub(super) fn is_about(&self, notice: &Notice) -> bool {
        notice.targets.iter().any(|target| match target.kind {
            Kind::Place => self.may_be_at(&target.id),
            Kind::District => self.is_of_district(&target.id),
            _ => *target == self.entry.meta.key,
        })
    }

    /// Whether the entry, the text of its schedule or a notice about it names a place.
    fn may_be_at(&self, place: &Id) -> bool {
        let is_it = |used: &PlaceUse| matches!(used, PlaceUse::Record(id) if id == place);
        let key = &self.entry.meta.key;
        let mut put = self.planner.notices.iter().filter(|it| it.targets.contains(key));
        self.entry.places.iter().any(is_it)
            || put.any(|it| it.place.as_ref().is_some_and(is_it))
            || self.planner.entries.places.iter().any(|it| {
                let is_named = |name: &str| name == it.meta.title;
                it.id() == place && self.entry.place_names().any(is_named)
            })
    }

    /// The first day of the first 再開 after a day, of the same target or of the entry itself.
    fn resumed(&self, target: &Key, after: Date) -> Option<Date> {
        let resumed = self.planner.notices.iter().filter(|notice| {
            let of_it = |it: &Key| it == target || *it == self.entry.meta.key;
            notice.kind == NoticeKind::再開 && notice.targets.iter().any(of_it)
        });
        resumed.map(|notice| notice.from.unwrap_or(notice.date)).filter(|day| *day > after).min()
    }

    /// Gatherings belong to the first of their districts in each system; services to none.
    fn is_of_district(&self, id: &Id) -> bool {
        if self.entry.meta.key.kind != Kind::Gathering {
            return false;
        }
        let districts = &self.planner.entries.districts;
        let system = |id: &Id| districts.iter().find(|it| it.id() == id).map(|it| &it.system);
        let own = self.planner.memberships.get(&self.entry.meta.key);
        let first = own.into_iter().flatten().find(|own| system(own) == system(id));
        first == Some(id)
    }

    fn is_meant(&self, stretches: &[Stretch<'_>], session: &Session) -> bool {
        stretches.iter().any(|stretch| {
            stretch.contains(session.date)
                && (stretch.target.kind != Kind::Place || self.entry.is_at(session, &stretch.target.id))
        })
    }

    /// Calls off the days of a notice and adds those that it gives instead.
    fn replace<'n>(&self, notice: &'n Notice, made: &mut Made, taken: &mut TakenBy<'n>) {
        let stretches = self.stretches(notice);
        let Made { agenda, called_off_by, .. } = made;
        let taken = taken.entry(notice.id()).or_default();
        let is_off = |session: &mut Session| {
            session.notice.as_ref() != Some(notice.id()) && self.is_meant(&stretches, session)
        };
        for session in agenda.sessions.extract_if(.., is_off) {
            agenda.rests.push(RestDay { date: session.date, why: Why::Notice(notice.id().clone()) });
            called_off_by.insert(notice.id().clone());
            taken.push(session);
        }
        self.add_days(notice, made, taken);
        made.agenda.sessions.sort_by_key(|session| (session.date, session.time));
    }

    fn change<'n>(&self, notice: &'n Notice, made: &mut Made, taken: &mut TakenBy<'n>) {
        if notice.moves_days() {
            return self.replace(notice, made, taken);
        }
        if notice.place.is_none() && notice.times.is_empty() {
            return;
        }
        let stretches = self.stretches(notice);
        let (meant, mut sessions): (Vec<Session>, Vec<Session>) =
            made.agenda.sessions.drain(..).partition(|session| self.is_meant(&stretches, session));
        let mut done: Option<Date> = None;
        for session in meant {
            // New times stand for all sessions of the day.
            if !notice.times.is_empty() && done == Some(session.date) {
                continue;
            }
            done = Some(session.date);
            if let Some(PlaceUse::Record(place)) = &notice.place {
                made.arranged.insert((session.date, Some(place.clone())));
            }
            let place = match &notice.place {
                Some(used) => self.entry.place_of_session(used),
                None => session.place.clone(),
            };
            let times = if notice.times.is_empty() { vec![session.time] } else { notice.times.clone() };
            sessions.extend(times.into_iter().map(|time| Session {
                time,
                place: place.clone(),
                notice: Some(notice.id().clone()),
                ..session.clone()
            }));
        }
        sessions.sort_by_key(|session| (session.date, session.time));
        made.agenda.sessions = sessions;
    }

    /// Days that a notice adds belong to what it names itself, not to all that a place or district has. Where it
    /// names neither time nor place, those of the days it replaces hold, if these are all alike.
    fn add_days(&self, notice: &Notice, made: &mut Made, taken: &[Session]) {
        if notice.from.is_none() || !notice.targets.contains(&self.entry.meta.key) {
            return;
        }
        let mut replaced: BTreeMap<Date, Vec<(TimeSpan, &Option<SessionPlace>)>> = BTreeMap::new();
        for session in taken {
            replaced.entry(session.date).or_default().push((session.time, &session.place));
        }
        let moved_from = match (replaced.len(), notice.dates.len()) {
            (1, 1) => replaced.keys().next().copied(),
            _ => None,
        };
        let first = replaced.values().next();
        let alike = first.filter(|first| replaced.values().all(|day| day == *first));
        let mut held: Vec<(TimeSpan, Option<SessionPlace>)> = match alike {
            Some(day) => day.iter().map(|(time, place)| (*time, (*place).clone())).collect(),
            None => self.entry.usual_times().into_iter().map(|time| (time, None)).collect(),
        };
        if !notice.times.is_empty() {
            let place = held.first().and_then(|(_, place)| place.clone());
            held = notice.times.iter().map(|time| (*time, place.clone())).collect();
        }
        if let Some(used) = &notice.place {
            let place = self.entry.place_of_session(used);
            held.iter_mut().for_each(|(_, of_one)| of_one.clone_from(&place));
        }
        for date in notice.dates.iter().filter(|date| self.planner.horizon.contains(date)) {
            made.arranged.insert((*date, None));
            for (time, place) in &held {
                made.agenda.sessions.retain(|session| (session.date, session.time) != (*date, *time));
                made.agenda.sessions.push(Session {
                    date: *date,
                    time: *time,
                    place: place.clone(),
                    moved_from,
                    notice: Some(notice.id().clone()),
                });
            }
        }
    }
}
