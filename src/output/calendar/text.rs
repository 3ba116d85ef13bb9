//! Lines of iCalendar: escaped, folded, ended with CRLF.

use crate::model::schedule::{Clock, TimeSpan};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

/// Longest line in octets, without its CRLF (RFC 5545 §3.1).
const WIDTH: usize = 75;

/// Lines written so far.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// A value that is no text, or one of several values already made.
    pub(super) fn plain(&mut self, name: &str, value: &str) {
        let mut left = WIDTH;
        for c in name.chars().chain([':']).chain(value.chars()) {
            if c.len_utf8() > left {
                self.0.push_str("\r\n ");
                left = WIDTH - 1;
            }
            self.0.push(c);
            left -= c.len_utf8();
        }
        self.0.push_str("\r\n");
    }

    /// A text.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        self.plain(name, &escaped(value));
    }

    pub(super) fn finish(self) -> String {
        self.0
    }
}

/// A text as a value; control characters, which have no place in one, are left out.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() && c != '\t' => {}
            c => out.push(c),
        }
    }
    out
}

/// `20261201`
pub(super) fn day(date: Date) -> String {
    date.strftime("%Y%m%d").to_string()
}

/// `20261201T133000`; 24:00 is midnight of the next day.
pub(super) fn moment(date: Date, clock: Clock) -> String {
    let minutes = i64::from(clock.hour()) * 60 + i64::from(clock.minute());
    let start = date.at(0, 0, 0, 0);
    let at: DateTime = start.checked_add(minutes.minutes()).unwrap_or(start);
    at.strftime("%Y%m%dT%H%M%S").to_string()
}

/// Midnight in Japan as UTC: `20261130T150000Z`
pub(super) fn utc(date: Date) -> String {
    let start = date.at(0, 0, 0, 0);
    start.checked_sub(9.hours()).unwrap_or(start).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// The last second of a day in Japan as UTC: `20261201T145959Z`
pub(super) fn end_of_day_utc(date: Date) -> String {
    let last = date.at(23, 59, 59, 0);
    last.checked_sub(9.hours()).unwrap_or(last).strftime("%Y%m%dT%H%M%SZ").to_string()
}

/// Parameters and value of a day or moment: `;TZID=Asia/Tokyo` and `20261201T133000`.
pub(super) fn at(date: Date, time: TimeSpan) -> (&'static str, String) {
    match time.start {
        Some(start) => (";TZID=Asia/Tokyo", moment(date, start)),
        None => (";VALUE=DATE", day(date)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn lines_are_folded_between_characters() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", &"ひだまり市の百歳体操、".repeat(12));
        let text = lines.finish();
        for line in text.trim_end_matches("\r\n").split("\r\n") {
            assert!(line.len() <= WIDTH, "{line}");
        }
        let whole = text.replace("\r\n ", "");
        assert_eq!(whole, format!("SUMMARY:{}\r\n", "ひだまり市の百歳体操、".repeat(12)));
        let mut short = Lines::default();
        short.plain("X", &"a".repeat(WIDTH - 2));
        assert_eq!(short.finish().matches("\r\n").count(), 1);
    }

    #[test]
    fn texts_are_escaped() {
        assert_eq!(escaped("a,b;c\\d\r\ne\u{b}"), "a\\,b\\;c\\\\d\\ne");
    }

    #[test]
    fn times_end_at_midnight_and_before() {
        let day = date(2026, 12, 31);
        assert_eq!(moment(day, Clock::new(24, 0).expect("a time")), "20270101T000000");
        assert_eq!(moment(day, Clock::new(9, 5).expect("a time")), "20261231T090500");
        assert_eq!(utc(day), "20261230T150000Z");
        assert_eq!(end_of_day_utc(day), "20261231T145959Z");
    }
}
