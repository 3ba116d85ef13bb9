//! `readings.tsv`: 表記, a tab, よみ, and what the editor likes to note behind a second tab.
//!
//! Lines that begin with `#`, empty lines and a line of headings are passed over, and so are those whose third column
//! says [`TO_CONFIRM`]: nobody has looked at their reading yet.

use crate::diagnostic::{Diagnostic, Span, codes};
use crate::model::reading::{align, has_kanji};
use crate::model::{NameReading, kana};
use crate::source::SourceFile;

/// Third column of a reading that the program suggested and nobody has confirmed.
pub const TO_CONFIRM: &str = "たしかめてください";

/// Reads the file and checks every line.
pub fn check_readings(file: &SourceFile, diagnostics: &mut Vec<Diagnostic>) -> Vec<NameReading> {
    let mut out: Vec<(NameReading, Span)> = Vec::new();
    let mut start = 0;
    for (number, line) in file.text.split('\n').enumerate() {
        let at = start;
        start += line.len() + 1;
        let is_heading = number == 0 && line.starts_with("表記\t");
        if line.trim().is_empty() || line.trim_start().starts_with('#') || is_heading {
            continue;
        }
        let Some((found, span)) = check_line(file, line, at, diagnostics) else { continue };
        let other = out.iter().find(|(known, _)| known.name == found.name);
        match other {
            Some((known, first)) if known.reading != found.reading => diagnostics.push(
                Diagnostic::error(codes::READING_TWICE, span).arg("found", &found.name).related(*first),
            ),
            Some(_) => {}
            None => out.push((found, span)),
        }
    }
    out.into_iter().map(|(found, _)| found).collect()
}

/// One line; `None` when it has a fault, or is not yet confirmed.
fn check_line(
    file: &SourceFile,
    line: &str,
    start: usize,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<(NameReading, Span)> {
    let mut columns = line.split('\t');
    let (name, reading) = (columns.next().unwrap_or_default(), columns.next());
    let place = |column: &str| {
        let text = plain(column);
        let from = start + line.find(column).unwrap_or(0) + column.find(text).unwrap_or(0);
        Span::new(file.id, from..from + text.len())
    };
    let (whole, written) = (Span::new(file.id, start..start + line.len()), plain(name));
    let Some(reading_column) = reading.filter(|_| !written.is_empty()) else {
        let comma = line.contains([',', '，', '、']).then_some("");
        diagnostics.push(
            Diagnostic::error(codes::READING_LINE, whole)
                .arg("why", "no-tab")
                .arg("found", written)
                .arg_if("comma", comma),
        );
        return None;
    };
    if columns.next().is_some_and(|note| plain(note).starts_with(TO_CONFIRM)) {
        return None;
    }
    let reading = plain(reading_column);
    if reading.is_empty() {
        let fault = Diagnostic::error(codes::READING_LINE, whole).arg("why", "empty").arg("found", written);
        diagnostics.push(fault.arg("empty", ""));
        return None;
    }
    let second = Span::new(file.id, start + name.len() + 1..start + name.len() + 1 + reading_column.len());
    if !kana::is_kana(reading) {
        diagnostics.push(Diagnostic::error(codes::BAD_KANA, second).arg("found", reading));
        return None;
    }
    if !has_kanji(written) && !written.chars().any(|c| c.is_ascii_alphanumeric()) {
        diagnostics.push(Diagnostic::warning(codes::READING_NEEDLESS, place(name)).arg("found", written));
        return None;
    }
    if align(written, reading).is_none() {
        let fault = Diagnostic::warning(codes::READING_MISFIT, whole);
        diagnostics.push(fault.arg("found", written).arg("reading", reading));
        return None;
    }
    Some((NameReading { name: written.to_string(), reading: reading.to_string() }, whole))
}

/// Without spaces around it and the quotes that Excel adds.
fn plain(column: &str) -> &str {
    let text = column.trim();
    text.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(text).trim()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{FileId, Place};

    /// Names with their readings; codes of the diagnostics with their lines.
    type Read = (Vec<(String, String)>, Vec<(&'static str, usize)>);

    fn read(text: &str) -> Read {
        let file = SourceFile::from_text(FileId(0), "readings.tsv", text);
        let mut diagnostics = Vec::new();
        let found = check_readings(&file, &mut diagnostics);
        let lines = diagnostics.iter().map(|it| match &it.place {
            Place::Span(span) => (it.code, file.line_column(span.start).0),
            Place::Path(_) => (it.code, 0),
        });
        (found.into_iter().map(|it| (it.name, it.reading)).collect(), lines.collect())
    }

    #[test]
    fn lines_comments_headings_and_quotes() {
        let (found, faults) = read(
            "表記\tよみ\t備考\n# 町の名前\n\n北町\tきたまち\n\"神明町\"\t\"しんめいちょう\"\tメモ\n北町\tきたまち\n\
             柳町\tやなぎまち\tたしかめてください\n渡場\t\tたしかめてください\n ICT \t アイシーティー\t\t",
        );
        let names: Vec<_> = found.iter().map(|(name, reading)| (name.as_str(), reading.as_str())).collect();
        assert_eq!(names, [("北町", "きたまち"), ("神明町", "しんめいちょう"), ("ICT", "アイシーティー")]);
        assert_eq!(faults, []);
    }

    #[test]
    fn every_fault_has_its_line() {
        let (found, faults) = read(
            "北町 きたまち\n北町,きたまち\n北町\t\n北町\t北まち\nさくら\tさくら\n北町\tきたまち\n北町\tほくちょう\n北町サロン\tきたまちかふぇ\n\tきたまち",
        );
        assert_eq!(found, [("北町".to_string(), "きたまち".to_string())]);
        let expected = [
            (codes::READING_LINE, 1),
            (codes::READING_LINE, 2),
            (codes::READING_LINE, 3),
            (codes::BAD_KANA, 4),
            (codes::READING_NEEDLESS, 5),
            (codes::READING_TWICE, 7),
            (codes::READING_MISFIT, 8),
            (codes::READING_LINE, 9),
        ];
        assert_eq!(faults, expected);
    }
}
