//! What notices change about the days of one entry.
//!
//! 休止 and 中止 call off what is held from `from` to `to`; 変更 puts another place or time in that stretch; all
//! three may add days (`dates`). A stretch ends before a later 再開. Other kinds change nothing. 変更 goes first:
//! what has moved elsewhere is not called off with its place.

use super::agenda::{Made, Planner, Scheduled};
use super::{RestDay, Session, Why};
use crate::model::plain::NoticeKind;
use crate::model::*;
use jiff::civil::Date;

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
        for notice in self.planner.notices.iter().filter(|it| it.kind == NoticeKind::変更) {
            self.change(notice, made);
        }
        for notice in &self.planner.notices {
            match notice.kind {
                NoticeKind::休止 | NoticeKind::中止 => self.call_off(notice, made),
                NoticeKind::変更 => self.change(notice, made),
                _ => continue,
            }
            self.add_days(notice, made);
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
        let until = |target: &Key| {
            let resumed = self.resumed(target, from).and_then(|day| day.yesterday().ok());
            [notice.to, resumed].into_iter().flatten().min()
        };
        targets.map(|target| Stretch { target, from, to: until(target) }).collect()
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

    fn call_off(&self, notice: &Notice, made: &mut Made) {
        let stretches = self.stretches(notice);
        let Made { agenda, called_off_by, .. } = made;
        agenda.sessions.retain(|session| {
            let is_off = self.is_meant(&stretches, session);
            if is_off {
                agenda.rests.push(RestDay { date: session.date, why: Why::Notice(notice.id().clone()) });
                called_off_by.insert(notice.id().clone());
            }
            !is_off
        });
    }

    fn change(&self, notice: &Notice, made: &mut Made) {
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

    /// Days that a notice adds belong to what it names itself, not to all that a place or district has.
    fn add_days(&self, notice: &Notice, made: &mut Made) {
        if notice.from.is_none() || !notice.targets.contains(&self.entry.meta.key) {
            return;
        }
        let place = notice.place.as_ref().and_then(|used| self.entry.place_of_session(used));
        let times = if notice.times.is_empty() { self.entry.usual_times() } else { notice.times.clone() };
        for date in notice.dates.iter().filter(|date| self.planner.horizon.contains(date)) {
            for time in &times {
                made.agenda.sessions.retain(|session| (session.date, session.time) != (*date, *time));
                made.agenda.sessions.push(Session {
                    date: *date,
                    time: *time,
                    place: place.clone(),
                    moved_from: None,
                    notice: Some(notice.id().clone()),
                });
            }
        }
    }
}
