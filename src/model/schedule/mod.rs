//! Schedules: Japanese text → rules → exact dates.
//!
//! [`Timetable`] says what a schedule means. It is read from text ([`read()`]) or from a GIF 441 code, and both
//! can be printed from it again; [`Occurrence`]s are the days it gives.

mod calendar;
mod canonical;
mod days;
mod expand;
mod gif;
mod occurrences;
mod read;
mod read_rrule;
mod rrule;
mod rule;
mod shift;
mod summary;
mod within;

pub use calendar::Calendar;
pub use canonical::{canonical, months_words, time_in_words};
pub use gif::{GifFault, GifProblem, gif_code, read_gif};
pub use occurrences::*;
pub use read::{Reading, TextDoubt, Unread, Why, read, read_times};
pub use read_rrule::{RruleProblem, read_nth_day, read_rrule};
pub use rule::*;
pub use summary::{DateTime, MonthDays, RuleSummary, Summary, When};

#[cfg(test)]
pub mod arbitrary;
#[cfg(test)]
mod tests;
