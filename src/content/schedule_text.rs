//! The text of a schedule, read, and what there is to say about it: for records and for `shirube schedule`.

use super::marks::date_fault;
use crate::diagnostic::{Diagnostic, Severity, Span, codes};
use crate::model::era::{self, DateProblem, FiscalYear, Style};
use crate::model::schedule::{GifProblem, TextDoubt, Timetable, Unread, Unsettled, Why, read};
use std::ops::Range;

/// Letters of the text that a message repeats.
const SHOWN: usize = 24;

/// Letters of known words between words left over that make one fault.
const BETWEEN: usize = 4;

/// A text, read.
pub struct ReadText {
    /// What it means, if every part of it was understood.
    pub timetable: Option<Timetable>,
    /// The parts that were not.
    pub faults: Vec<Diagnostic>,
    /// What is wrong with its dates: errors, and warnings where only the weekday is another.
    pub dates: Vec<Diagnostic>,
}

/// Reads a text; `place` tells where bytes of it stand.
pub fn read_text(
    text: &str,
    fiscal_year: Option<FiscalYear>,
    place: impl Fn(Range<usize>) -> Span,
) -> ReadText {
    let reading = read(text, fiscal_year);
    // What is too long for a schedule is not searched for dates either: that would take its time.
    let too_long = matches!(&reading.result, Err(unread) if unread.iter().any(|it| it.why == Why::TooLong));
    let searched = if too_long { "" } else { text };
    let wrong: Vec<(Range<usize>, DateProblem)> = era::find_dates(searched)
        .into_iter()
        .filter_map(|found| Some((found.range, found.result.err()?)))
        .collect();
    let overlaps = |range: &Range<usize>, is_weekday: bool| {
        wrong.iter().any(|(date, problem)| {
            matches!(problem, DateProblem::WrongWeekday { .. }) == is_weekday
                && date.start < range.end
                && range.start < date.end
        })
    };
    let mut dates: Vec<Diagnostic> = wrong
        .iter()
        .filter_map(|(range, problem)| {
            let fault = date_fault(problem.clone(), &text[range.clone()], place(range.clone()))?;
            let is_weekday = matches!(problem, DateProblem::WrongWeekday { .. });
            let severity = if is_weekday { Severity::Warning } else { Severity::Error };
            Some(Diagnostic { severity, ..fault })
        })
        .collect();
    for TextDoubt::WrongWeekday { date, range, .. } in &reading.doubts {
        if !overlaps(range, true) {
            let diagnostic = Diagnostic::warning(codes::WRONG_WEEKDAY, place(range.clone()))
                .arg("found", shown(text, range))
                .arg("actual", era::weekday_kanji(date.weekday()))
                .arg("in-year", era::format_date(*date, Style::Both));
            dates.push(diagnostic);
        }
    }
    let (timetable, unread) = match reading.result {
        Ok(timetable) => (Some(timetable), Vec::new()),
        Err(unread) => (None, unread),
    };
    let faults = joined(unread, text)
        .iter()
        .filter(|fault| !overlaps(&fault.range, false))
        .map(|fault| unread_fault(fault, text, place(fault.range.clone())))
        .collect();
    ReadText { timetable, faults, dates }
}

/// One fault for one mistake: words left over beside each other are one, although words in between are known: 雨天**の**ときは.
fn joined(faults: Vec<Unread>, text: &str) -> Vec<Unread> {
    let mut out: Vec<Unread> = Vec::new();
    // What is left over may be the days that are missing.
    let only_days = faults.iter().all(|fault| fault.why == Why::NoDays);
    for fault in faults.into_iter().filter(|fault| only_days || fault.why != Why::NoDays) {
        if let Some(last) = out.last_mut()
            && (last.why, fault.why) == (Why::LeftOver, Why::LeftOver)
            && let Some(between) = text.get(last.range.end..fault.range.start)
            && between.chars().count() <= BETWEEN
            && between.chars().all(char::is_alphabetic)
        {
            last.range.end = fault.range.end;
        } else {
            out.push(fault);
        }
    }
    out
}

fn unread_fault(fault: &Unread, text: &str, place: Span) -> Diagnostic {
    let why = match fault.why {
        Why::LeftOver => "left-over",
        Why::NoSuchWeek => "no-such-week",
        Why::NoSuchMonth => "no-such-month",
        Why::NoSuchDay => "no-such-day",
        Why::NoSuchTime => "no-such-time",
        Why::HalfMissing => "half-missing",
        Why::EndBeforeStart => "end-before-start",
        Why::WeekdayMissing => "weekday-missing",
        Why::Ambiguous => "ambiguous",
        Why::NotItsDay => "not-its-day",
        Why::NoDays => "no-days",
        Why::Nothing => "nothing",
        Why::TooLong => "too-long",
        Why::Bracket => "bracket",
    };
    Diagnostic::error(codes::SCHEDULE_UNREAD, place)
        .arg("why", why)
        .arg("found", shown(text, &fault.range))
        .arg(why, "")
}

fn shown(text: &str, range: &Range<usize>) -> String {
    let piece: String = text.get(range.clone()).unwrap_or_default().split_whitespace().collect();
    match piece.char_indices().nth(SHOWN) {
        Some((cut, _)) => format!("{}…", &piece[..cut]),
        None => piece,
    }
}

/// Why dates cannot be told, in words.
pub fn unsettled(why: Unsettled, place: Span) -> Diagnostic {
    let why = match why {
        Unsettled::NoPattern => "no-pattern",
        Unsettled::AnyTime => "any-time",
        Unsettled::WeeksWithoutStart => "weeks-without-start",
        Unsettled::MonthsWithoutStart => "months-without-start",
        Unsettled::OnlyHowOften => "only-how-often",
        Unsettled::OnlyMonths => "only-months",
        Unsettled::NoYear => "no-year",
        Unsettled::AskFor => "ask-for",
    };
    Diagnostic::warning(codes::SCHEDULE_UNSETTLED, place).arg("why", why).arg(why, "")
}

/// The reasons that an editor can mend; none if the text itself says that its days cannot be told.
pub(super) fn mendable(timetable: &Timetable) -> Vec<Unsettled> {
    let said = [Unsettled::NoPattern, Unsettled::AnyTime, Unsettled::AskFor];
    match timetable.unsettled.iter().any(|why| said.contains(why)) {
        true => Vec::new(),
        false => timetable.unsettled.clone(),
    }
}

/// A code that is none.
pub fn bad_gif(code: &str, problem: &GifProblem, place: Span) -> Diagnostic {
    let found = code.get(problem.range.clone()).filter(|found| !found.is_empty()).unwrap_or(code);
    Diagnostic::error(codes::BAD_GIF_CODE, place).arg("code", code).arg("found", found)
}
