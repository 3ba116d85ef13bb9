//! Schedules: Japanese text → rules → exact dates.
//!
//! [`Timetable`] says what a schedule means. It is read from text or from a GIF 441 code, and both can be
//! printed from it again; [`Occurrence`]s are the days it gives.

mod occurrences;
mod rule;

pub use occurrences::*;
pub use rule::*;
