//! What the rules give: the types. (`Timetable::expand` is in expand.rs.)

use super::TimeSpan;
use jiff::civil::Date;

/// One time it is held.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// Day.
    pub date: Date,
    /// Time of the day.
    pub time: TimeSpan,
    /// Place named in the text of the schedule, if it names one.
    pub place: Option<String>,
    /// The day it would have been, had that not been a holiday (or moved by hand).
    pub moved_from: Option<Date>,
}

/// A day of the pattern on which it is not held.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rest {
    /// Day.
    pub date: Date,
    /// Why.
    pub reason: Reason,
}

/// Why it is not held on a day of its pattern.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// A holiday of Japan, or a closing day of the town that counts as one; its name.
    Holiday(String),
    /// The schedule's own days of rest: their name (年末年始), if they have one.
    Closed(Option<String>),
    /// 8月は休み
    MonthOff(i8),
    /// Held on another day instead; the holiday that was the reason, if one was.
    Moved {
        /// The other day.
        to: Date,
        /// Name of the holiday.
        holiday: Option<String>,
    },
}

/// Something an editor should look at again.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Doubt {
    /// Moved off a holiday onto another one.
    MovedOntoHoliday {
        /// Holiday it was moved off.
        from: Date,
        /// Where it went.
        to: Date,
        /// What holiday that is.
        name: String,
    },
    /// A month for which the text names a day that it does not have (第5金曜日, 31日).
    NoSuchDay {
        /// Whether that is where a session on a holiday would go: then only that session falls out.
        moved: bool,
        /// Year.
        year: i16,
        /// Month.
        month: i8,
        /// The day in words.
        day: String,
    },
    /// Days lie outside the years of the table of holidays (1970–2050).
    HolidaysUnknown {
        /// First such year.
        year: i16,
    },
}

/// What the rules give for a stretch of time.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Expansion {
    /// Sorted, none twice, inside the window.
    pub occurrences: Vec<Occurrence>,
    /// Sorted, none twice, inside the window.
    pub rests: Vec<Rest>,
    /// Sorted, none twice.
    pub doubts: Vec<Doubt>,
}
