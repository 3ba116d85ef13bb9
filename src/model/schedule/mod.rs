//! Schedules: Japanese text → rules → exact dates.
//!
//! [`Timetable`] says what a schedule means. It is read from text ([`read()`]) or from a GIF 441 code, and both
//! can be printed from it again; [`Occurrence`]s are the days it gives.

mod occurrences;
mod read;
mod rule;

pub use occurrences::*;
pub use read::{Reading, TextDoubt, Unread, Why, read, read_times};
pub use rule::*;
