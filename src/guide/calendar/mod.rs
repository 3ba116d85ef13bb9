//! When everything takes place: the days of every schedule after closing days and notices.
//!
//! They are found once, when a guide is published (`Planner`). Outputs read [`Guide::agenda`], [`Guide::month`] and
//! [`Guide::day_plan`]; what is printed reads the same.

mod agenda;
mod doubts;
mod month;
mod notices;

pub(super) use agenda::Planner;
pub use month::{DayPlan, MonthPlan, Scope};

use super::Guide;
use super::districts::Memberships;
use crate::model::schedule::{Reason, ScheduleKind, TimeSpan, Unsettled};
use crate::model::*;
use jiff::ToSpan;
use jiff::civil::Date;
use std::ops::RangeInclusive;

/// When one gathering or service takes place, from the first day of the horizon on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda {
    /// What kind of schedule it is.
    pub kind: ScheduleKind,
    /// Sorted by day and time.
    pub sessions: Vec<Session>,
    /// Days of its pattern on which it is not held, sorted.
    pub rests: Vec<RestDay>,
    /// Why (part of) it does not determine dates.
    pub unsettled: Vec<Unsettled>,
}

/// One time it is held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Day.
    pub date: Date,
    /// Time of the day.
    pub time: TimeSpan,
    /// Place, only where it is another than the entry's own first place.
    pub place: Option<SessionPlace>,
    /// The day it would have been.
    pub moved_from: Option<Date>,
    /// Notice that made or changed it; its period of publication may be over.
    pub notice: Option<Id>,
}

/// Place of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SessionPlace {
    /// As a record or described, from a notice.
    Used(PlaceUse),
    /// As the text of the schedule names it.
    Named(String),
}

/// A day of its pattern on which it is not held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestDay {
    /// Day.
    pub date: Date,
    /// Why.
    pub why: Why,
}

/// Why it is not held.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// The schedule says so, or the place is closed (then as [`Reason::Closed`] with the name of the closing).
    Rule(Reason),
    /// A notice says so; its period of publication may be over.
    Notice(Id),
}

/// The stretch of time for which days are told: from the first day of the month before to the end of the
/// 13th month after.
pub fn horizon(today: Date) -> RangeInclusive<Date> {
    let month = today.first_of_month();
    let first = month.checked_sub(1.month()).unwrap_or(month);
    let last = month.checked_add(13.months()).map_or(Date::MAX, Date::last_of_month);
    first..=last
}

impl Guide {
    /// The days of a gathering or service that has a schedule.
    pub fn agenda(&self, key: &Key) -> Option<&Agenda> {
        self.agendas.get(key)
    }

    /// The day on which the newest of the notices came out that are about a gathering or service, its districts or its
    /// places; of those too that are no longer shown.
    pub fn told(&self, key: &Key) -> Option<Date> {
        self.told.get(key).copied()
    }

    /// The days on which a gathering or service with opening hours is open, or which is always there, after notices
    /// and closing days as in an agenda; they are no events.
    pub fn opening(&self, key: &Key) -> Option<&Agenda> {
        self.openings.get(key)
    }

    /// The stretch of time for which days are told.
    pub fn horizon(&self) -> RangeInclusive<Date> {
        horizon(self.today)
    }
}

/// Whether days of this kind are events of a calendar. What is always there, and opening hours, are none.
pub fn has_events(kind: ScheduleKind) -> bool {
    matches!(kind, ScheduleKind::Recurring | ScheduleKind::Dates | ScheduleKind::Span)
}

#[cfg(test)]
mod tests {
    use super::horizon;
    use jiff::civil::date;

    #[test]
    fn the_horizon_is_whole_months() {
        assert_eq!(horizon(date(2026, 11, 22)), date(2026, 10, 1)..=date(2027, 12, 31));
        assert_eq!(horizon(date(2027, 1, 31)), date(2026, 12, 1)..=date(2028, 2, 29));
    }
}
