//! Explains TOML syntax errors in the words of somebody who has never heard of TOML.

use crate::diagnostic::{Diagnostic, Span, codes};
use crate::source::SourceFile;
use std::ops::Range;

/// One diagnostic a faulty line; `range` is where the TOML stands in the file.
pub(super) fn explain(file: &SourceFile, range: Range<usize>, errors: &[toml::de::Error]) -> Vec<Diagnostic> {
    let mut seen_lines = Vec::new();
    let mut out = Vec::new();
    for error in errors {
        let at = error.span().unwrap_or(0..0);
        let (start, end) = (at.start + range.start, at.end + range.start);
        let (line, _) = file.line_column(start);
        if seen_lines.contains(&line) {
            continue;
        }
        seen_lines.push(line);
        let line_text = file.text.lines().nth(line - 1).unwrap_or_default();
        let span = Span::new(
            file.id,
            start..end.max(start + usize::from(start < file.text.len())).min(file.text.len()),
        );
        let span = on_boundaries(&file.text, span);
        let (cause, example) = cause(line_text, error.message());
        let diagnostic = Diagnostic::error(codes::TOML_SYNTAX, span).arg("detail", error.message());
        out.push(diagnostic.arg(cause, example));
    }
    out
}

fn on_boundaries(text: &str, mut span: Span) -> Span {
    while span.start > 0 && !text.is_char_boundary(span.start) {
        span.start -= 1;
    }
    while span.end < text.len() && !text.is_char_boundary(span.end) {
        span.end += 1;
    }
    span
}

/// The likely cause, as the name of the hint, and what to type instead where that is plain.
fn cause(line: &str, message: &str) -> (&'static str, String) {
    let line = line.trim();
    let (key, value) = line.split_once('=').map_or((line, ""), |(key, value)| (key.trim(), value.trim()));
    let message = message.to_ascii_lowercase();
    let outside: String = line.split('"').step_by(2).collect();
    if message.contains("duplicate") {
        ("duplicate", String::new())
    } else if outside.contains('\u{3000}') {
        ("full-width-space", String::new())
    } else if outside.contains(['＝', '”', '“', '＂', '［', '］', '｛', '｝', '，', '、'])
        || (value.contains(|c| ('０'..='９').contains(&c)) && !value.starts_with(['"', '\'']))
    {
        ("full-width", half_width(line))
    } else if let Some(date) = date_with_zeros(value) {
        match date == value {
            true => ("no-such-date", String::new()),
            false => ("zeros", format!("{key} = {date}")),
        }
    } else if !line.contains('=') && !line.starts_with('[') && !line.starts_with('#') {
        ("no-equals", String::new())
    } else if !key.is_ascii() && !key.starts_with(['"', '\'']) && !line.starts_with('[') {
        match super::key_of_label(key) {
            Some(known) => ("known-label", format!("{known} = {value}")),
            None => ("japanese-key", String::new()),
        }
    } else if value.starts_with('{') && value.ends_with('}') {
        ("comma", String::new())
    } else if value.starts_with(['"', '\'']) && !message.contains("escape") {
        ("quotes", String::new())
    } else if message.contains("escape") {
        ("backslash", String::new())
    } else if !value.is_empty() && !value.starts_with(['[', '{', '"', '\'']) {
        ("unquoted", format!("{key} = \"{value}\""))
    } else {
        ("other", String::new())
    }
}

/// The line with full-width signs and digits typed in half width.
fn half_width(line: &str) -> String {
    line.chars()
        .map(|c| match c {
            '＝' => '=',
            '”' | '“' | '＂' => '"',
            '［' => '[',
            '］' => ']',
            '｛' => '{',
            '｝' => '}',
            '，' | '、' => ',',
            '０'..='９' => char::from(b'0' + (c as u32 - '０' as u32) as u8),
            c => c,
        })
        .collect()
}

/// `2026-9-1` or `2026/09/01` as TOML writes it.
fn date_with_zeros(value: &str) -> Option<String> {
    let value = value.split([' ', '#']).next()?;
    let parts: Vec<&str> = value.split(['-', '/', '.']).collect();
    let [year, month, day] = parts.as_slice() else { return None };
    let digits = |text: &str, most: usize| {
        (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
    };
    (year.len() == 4 && digits(year, 4) && digits(month, 2) && digits(day, 2))
        .then(|| format!("{year}-{month:0>2}-{day:0>2}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn causes_are_guessed_from_the_line() {
        for (line, message, expected) in [
            ("title = いきいき体操", "invalid", "unquoted"),
            ("title ＝ \"いきいき体操\"", "expected", "full-width"),
            ("title = “いきいき体操”", "expected", "full-width"),
            ("title \"いきいき体操\"", "expected", "no-equals"),
            ("title = \"いきいき体操", "expected", "quotes"),
            ("date = 2026-02-30", "value is out of range", "no-such-date"),
            ("date = 2026-9-10", "invalid", "zeros"),
            ("date = 2026/9/10", "invalid", "zeros"),
            ("title　= \"a\"", "expected", "full-width-space"),
            ("categories = [\"taiso\"、\"shumi\"]", "expected", "full-width"),
            ("amount = １００", "invalid", "full-width"),
            ("organizer = { name = \"a\" kana = \"あ\" }", "expected", "comma"),
            ("参加費 = 100", "invalid", "known-label"),
            ("title = \"a\"", "duplicate key", "duplicate"),
            ("なまえのらん = \"a\"", "invalid", "japanese-key"),
            ("file = \"C:\\Users\"", "invalid escape", "backslash"),
        ] {
            assert_eq!(cause(line, message).0, expected, "{line}");
        }
    }
}
