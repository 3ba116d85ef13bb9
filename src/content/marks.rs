//! What the schema marks, checked for every kind of record alike: dates, fiscal years, phone numbers,
//! readings; and full dates in running text.

use super::context::Context;
use crate::diagnostic::{Diagnostic, Span, codes};
use crate::model::era::{self, DateProblem, FiscalYear, PointInTime};
use crate::model::kana;
use crate::model::phone::{Phone, PhoneProblem};
use crate::schema::validate::Mark;

pub(super) fn check(context: &mut Context<'_>, marks: &[Mark], texts: &[(String, Span)]) {
    let area_code = context.config.city.area_code.clone();
    for fault in faults(marks, area_code.as_deref()) {
        context.report(fault);
    }
    let dated: Vec<Span> = marks
        .iter()
        .filter(|mark| matches!(mark.kind.as_str(), "date" | "point-in-time" | "fiscal-year" | "schedule"))
        .map(|mark| mark.span)
        .collect();
    for (text, span) in texts.iter().filter(|(_, span)| !dated.contains(span)) {
        for fault in prose_faults(text, *span, None) {
            context.report(fault);
        }
    }
    let body = context.record.body.clone();
    let span = Span::new(context.record.located.file, body);
    let text = context.body_text().to_string();
    for fault in prose_faults(&text, span, Some(span.start)) {
        context.report(fault);
    }
}

/// Faults of marked values.
pub(super) fn faults(marks: &[Mark], area_code: Option<&str>) -> Vec<Diagnostic> {
    marks.iter().filter_map(|mark| fault(mark, area_code)).collect()
}

fn fault(mark: &Mark, area_code: Option<&str>) -> Option<Diagnostic> {
    let text = mark.text.as_str();
    let bad = |code| Some(Diagnostic::error(code, mark.span).arg("found", text));
    match mark.kind.as_str() {
        "date" => date_fault(era::parse_date(text).err()?, text, mark.span),
        "fiscal-year" => match FiscalYear::parse(text) {
            Ok(_) => None,
            Err(DateProblem::NotADate) => bad(codes::BAD_FISCAL_YEAR),
            Err(problem) => date_fault(problem, text, mark.span),
        },
        "point-in-time" => match PointInTime::parse(text) {
            Ok(_) => None,
            Err(DateProblem::NotADate) => bad(codes::BAD_POINT_IN_TIME),
            Err(problem) => date_fault(problem, text, mark.span),
        },
        "phone" => phone_fault(text, area_code, mark.span),
        "kana" if !kana::is_kana(text) => bad(codes::BAD_KANA),
        _ => None,
    }
}

fn phone_fault(text: &str, area_code: Option<&str>, span: Span) -> Option<Diagnostic> {
    let diagnostic = Diagnostic::error(codes::BAD_PHONE, span).arg("found", text);
    Some(match Phone::parse(text, area_code).err()? {
        PhoneProblem::NotAPhone => diagnostic,
        PhoneProblem::Several => diagnostic.arg("several", ""),
        PhoneProblem::WrongLength { digits, expected } => {
            diagnostic.arg("digits", digits).arg("expected", expected)
        }
        PhoneProblem::NoAreaCode => diagnostic.arg("no-area-code", ""),
        PhoneProblem::ZeroLost { right } => diagnostic.arg("zero-lost", right),
    })
}

/// Full dates in running text; `start` gives exact places where the text stands in the file as it is.
fn prose_faults(text: &str, span: Span, start: Option<usize>) -> Vec<Diagnostic> {
    era::find_dates(text)
        .into_iter()
        .filter_map(|found| {
            let place = match start {
                Some(start) => Span::new(span.file, start + found.range.start..start + found.range.end),
                None => span,
            };
            date_fault(found.result.err()?, &text[found.range], place)
        })
        .collect()
}

pub(super) fn date_fault(problem: DateProblem, found: &str, span: Span) -> Option<Diagnostic> {
    let diagnostic = |code| Diagnostic::error(code, span).arg("found", found);
    Some(match problem {
        DateProblem::NotADate => diagnostic(codes::BAD_DATE),
        DateProblem::NoSuchDate { year, month, last_day, .. } => {
            let diagnostic = diagnostic(codes::NO_SUCH_DATE);
            match last_day {
                Some(day) => diagnostic.arg("year", year).arg("month", month).arg("last-day", day),
                None => diagnostic,
            }
        }
        DateProblem::WrongWeekday { actual, .. } => {
            diagnostic(codes::WRONG_WEEKDAY).arg("actual", era::weekday_kanji(actual))
        }
        DateProblem::WrongEraYear { written, hint } => {
            diagnostic(codes::WRONG_ERA_YEAR).arg("written", written).arg("right", hint)
        }
        DateProblem::EraMismatch { wareki, means, seireki } => {
            diagnostic(codes::ERA_MISMATCH).arg("wareki", wareki).arg("means", means).arg("seireki", seireki)
        }
    })
}
