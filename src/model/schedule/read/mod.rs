//! Japanese text → [`Timetable`]: tokens → phrases → clauses → rules.
//!
//! Nothing is guessed and nothing is dropped: what no rule of the grammar fits is a fault with its place, and
//! what is understood but does not determine dates is said to be unsettled.

mod assemble;
mod dates;
mod days;
mod exceptions;
mod grammar;
mod items;
mod parts;
mod places;
mod resolve;
mod times;
mod tokens;

use super::{TimeSpan, Timetable};
use crate::model::era::FiscalYear;
use jiff::civil::{Date, Weekday};
use std::ops::Range;

pub use parts::Why;

/// Longer texts are no schedules.
const LIMIT: usize = 4_000;

/// What reading a text came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The timetable, or every part that could not be read (never empty).
    pub result: Result<Timetable, Vec<Unread>>,
    /// What an editor should look at again.
    pub doubts: Vec<TextDoubt>,
}

/// A part of the text that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// Bytes of the text.
    pub range: Range<usize>,
    /// Why.
    pub why: Why,
}

/// Something in the text that cannot be right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextDoubt {
    /// The weekday written with a date is not that of the date.
    WrongWeekday {
        /// The date.
        date: Date,
        /// The weekday written.
        written: Weekday,
        /// Bytes of the text.
        range: Range<usize>,
    },
}

/// Reads a schedule. Dates without a year lie in the fiscal year; without that they stay unsettled.
pub fn read(text: &str, fiscal_year: Option<FiscalYear>) -> Reading {
    if text.len() > LIMIT {
        let range = 0..text.len();
        return Reading { result: Err(vec![Unread { range, why: Why::TooLong }]), doubts: Vec::new() };
    }
    let tokens = tokens::tokens(text);
    let sorted = assemble::sort(&grammar::parts(&tokens));
    let mut resolver = resolve::Resolver::new(text, fiscal_year);
    let timetable = resolver.timetable(&sorted);
    let mut faults = resolver.faults;
    faults.sort_by_key(|fault| (fault.range.start, fault.range.end, fault.why));
    faults.dedup();
    let result = if faults.is_empty() { Ok(timetable) } else { Err(faults) };
    Reading { result, doubts: resolver.doubts }
}

/// Reads times only: 13:30〜15:00, or several.
pub fn read_times(text: &str) -> Option<Vec<TimeSpan>> {
    let tokens = tokens::tokens(text);
    let mut times = Vec::new();
    for part in grammar::parts(&tokens) {
        match part.what {
            parts::What::Time(span) => times.push(span),
            parts::What::Comma
            | parts::What::Break
            | parts::What::Filler
            | parts::What::Of
            | parts::What::Topic => {}
            _ => return None,
        }
    }
    (!times.is_empty()).then_some(times)
}
