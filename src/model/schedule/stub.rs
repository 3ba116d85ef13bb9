//! Until branch occ has them.
#![allow(missing_docs, unused_variables, clippy::all)]
use super::*;
impl Rule {
    pub fn rrule(&self) -> Option<String> {
        None
    }
}
pub fn gif_code(timetable: &Timetable) -> Option<String> {
    None
}
pub struct GifProblem {
    pub range: std::ops::Range<usize>,
}
pub fn read_gif(code: &str) -> Result<Timetable, GifProblem> {
    Err(GifProblem { range: 0..0 })
}
