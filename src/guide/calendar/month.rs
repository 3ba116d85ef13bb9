//! Plans of a month: whole weeks from Sunday, every day with its sessions.

use super::{Guide, RestDay, Session, Why};
use crate::model::schedule::Reason;
use crate::model::*;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// What a plan covers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scope {
    /// The whole guide.
    Whole,
    /// What belongs to a district, of whatever system; services also if offered everywhere.
    District(Id),
    /// A category of gatherings or of services.
    Category(Kind, String),
    /// One gathering or service.
    Entry(Key),
}

/// A month.
#[derive(Debug, Clone, PartialEq)]
pub struct MonthPlan {
    /// Year.
    pub year: i16,
    /// Month.
    pub month: i8,
    /// Whole weeks from Sunday; days of the neighbouring months too.
    pub weeks: Vec<[DayPlan; 7]>,
}

/// A day.
#[derive(Debug, Clone, PartialEq)]
pub struct DayPlan {
    /// Day.
    pub date: Date,
    /// Of the month of the plan; always true outside of one.
    pub in_month: bool,
    /// Name of the holiday.
    pub holiday: Option<String>,
    /// Sessions by start (those without a time first), then in reading order.
    pub sessions: Vec<(Key, Session)>,
    /// What a notice or a closed place calls off on this day, in reading order; not what rests as its schedule says.
    pub rests: Vec<(Key, Why)>,
}

impl Guide {
    /// The plan of a month; a month that does not exist has no weeks.
    pub fn month(&self, scope: &Scope, year: i16, month: i8) -> MonthPlan {
        let mut plan = MonthPlan { year, month, weeks: Vec::new() };
        let Ok(first) = Date::new(year, month, 1) else { return plan };
        let last = first.last_of_month();
        let Ok(start) = first.checked_sub(i64::from(first.weekday().to_sunday_zero_offset()).days()) else {
            return plan;
        };
        let mut by_day: BTreeMap<Date, Vec<(Key, Session)>> = BTreeMap::new();
        for key in self.scheduled(scope) {
            let sessions = self.agendas.get(&key).map_or(&[][..], |agenda| &agenda.sessions);
            let from = sessions.partition_point(|session| session.date < start);
            let to = sessions.partition_point(|session| session.date <= end_of_week(last));
            for session in &sessions[from..to] {
                by_day.entry(session.date).or_default().push((key.clone(), session.clone()));
            }
        }
        let mut rests: BTreeMap<Date, Vec<(Key, Why)>> = BTreeMap::new();
        for key in self.scheduled(scope) {
            for rest in self.called_off(&key, start..=end_of_week(last)) {
                rests.entry(rest.date).or_default().push((key.clone(), rest.why.clone()));
            }
        }
        let mut days = start.series(1.day()).take_while(|day| *day <= end_of_week(last)).map(|date| {
            let mut sessions = by_day.remove(&date).unwrap_or_default();
            sessions.sort_by_key(|(_, session)| session.time.start);
            let in_month = date.first_of_month() == first;
            let rests = rests.remove(&date).unwrap_or_default();
            DayPlan { date, in_month, holiday: self.holiday(date), sessions, rests }
        });
        while let Some(sunday) = days.next() {
            let mut rest = || days.next();
            let (Some(b), Some(c), Some(d), Some(e), Some(f), Some(g)) =
                (rest(), rest(), rest(), rest(), rest(), rest())
            else {
                break;
            };
            plan.weeks.push([sunday, b, c, d, e, f, g]);
        }
        plan
    }

    /// The plan of one day.
    pub fn day_plan(&self, scope: &Scope, date: Date) -> DayPlan {
        let mut sessions: Vec<(Key, Session)> = Vec::new();
        let mut rests: Vec<(Key, Why)> = Vec::new();
        for key in self.scheduled(scope) {
            let all = self.agendas.get(&key).map_or(&[][..], |agenda| &agenda.sessions);
            let from = all.partition_point(|session| session.date < date);
            let here = all[from..].iter().take_while(|session| session.date == date);
            sessions.extend(here.map(|session| (key.clone(), session.clone())));
            let off = self.called_off(&key, date..=date);
            rests.extend(off.map(|rest| (key.clone(), rest.why.clone())));
        }
        sessions.sort_by_key(|(_, session)| session.time.start);
        DayPlan { date, in_month: true, holiday: self.holiday(date), sessions, rests }
    }

    /// Days that a notice or a closed place calls off.
    fn called_off(&self, key: &Key, days: RangeInclusive<Date>) -> impl Iterator<Item = &RestDay> {
        let places = match key.kind {
            Kind::Gathering => self.get::<Gathering>(&key.id).map_or(&[][..], |it| &it.places),
            _ => self.get::<Service>(&key.id).map_or(&[][..], |it| it.place.as_slice()),
        };
        let is_its = |id: &Id| places.iter().any(|used| matches!(used, PlaceUse::Record(one) if one == id));
        let is_called_off = move |rest: &&RestDay| match &rest.why {
            Why::Notice(_) => true,
            Why::Rule(Reason::Closed(Some(name))) => self.config.closed.iter().any(|days| {
                days.name == *name
                    && (days.from..=days.to).contains(&rest.date)
                    && days.places.iter().any(is_its)
            }),
            Why::Rule(_) => false,
        };
        let rests = self.agendas.get(key).map_or(&[][..], |agenda| &agenda.rests);
        let from = rests.partition_point(|rest| rest.date < *days.start());
        let to = rests.partition_point(|rest| rest.date <= *days.end());
        rests[from..to].iter().filter(is_called_off)
    }

    /// Gatherings, then services that have an agenda, in reading order.
    pub fn scheduled(&self, scope: &Scope) -> Vec<Key> {
        let district = match scope {
            Scope::District(id) => match self.get::<District>(id) {
                None => return Vec::new(),
                district => district,
            },
            _ => None,
        };
        let gatherings = self.entries.gatherings.iter().filter(|it| match scope {
            Scope::Whole => true,
            Scope::District(_) => district.is_some_and(|district| self.is_in(&it.meta.key, district)),
            Scope::Category(kind, id) => *kind == Kind::Gathering && it.categories.contains(id),
            Scope::Entry(key) => it.meta.key == *key,
        });
        let services = self.entries.services.iter().filter(|it| match scope {
            Scope::Whole => true,
            Scope::District(_) => district.is_some_and(|district| self.is_offered_in(it, district)),
            Scope::Category(kind, id) => *kind == Kind::Service && it.categories.contains(id),
            Scope::Entry(key) => it.meta.key == *key,
        });
        let keys = gatherings.map(|it| &it.meta.key).chain(services.map(|it| &it.meta.key));
        keys.filter(|key| self.agendas.contains_key(key)).cloned().collect()
    }

    /// Whether anything is held in the horizon; then there is a calendar file.
    pub fn has_sessions(&self, scope: &Scope) -> bool {
        let is_held = |key: &Key| self.agendas.get(key).is_some_and(|agenda| !agenda.sessions.is_empty());
        self.scheduled(scope).iter().any(is_held)
    }

    /// Name of the holiday, of Japan or of the town.
    pub fn holiday(&self, date: Date) -> Option<String> {
        self.holidays.holiday(date).map(str::to_string)
    }
}

fn end_of_week(day: Date) -> Date {
    let left = i64::from(Weekday::Saturday.to_sunday_zero_offset() - day.weekday().to_sunday_zero_offset());
    day.checked_add(left.days()).unwrap_or(Date::MAX)
}
