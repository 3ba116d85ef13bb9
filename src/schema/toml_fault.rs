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
        let span = Span::new(file.id, start..end.max(start + usize::from(start < file.text.len())).min(file.text.len()));
        let span = on_boundaries(&file.text, span);
        let diagnostic = Diagnostic::error(codes::TOML_SYNTAX, span).arg("detail", error.message());
        out.push(diagnostic.arg(cause(line_text, error.message()), line_text.trim()));
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

/// The likely cause, as the name of the hint.
fn cause(line: &str, message: &str) -> &'static str {
    let line = line.trim();
    let (key, value) = line.split_once('=').map_or((line, ""), |(key, value)| (key.trim(), value.trim()));
    let message = message.to_ascii_lowercase();
    if message.contains("duplicate") {
        "duplicate"
    } else if line.contains(['＝', '”', '“', '＂', '［', '］', '｛', '｝', '，']) || line.starts_with('\u{3000}') {
        "full-width"
    } else if looks_like_date(value) {
        "no-such-date"
    } else if !line.contains('=') && !line.starts_with('[') && !line.starts_with('#') {
        "no-equals"
    } else if !key.is_ascii() && !key.starts_with(['"', '\'']) && !line.starts_with('[') {
        "japanese-key"
    } else if value.starts_with(['"', '\'']) && !message.contains("escape") {
        "quotes"
    } else if message.contains("escape") {
        "backslash"
    } else if !value.is_empty() && !value.starts_with(['[', '{', '"', '\'']) {
        "unquoted"
    } else {
        "other"
    }
}

fn looks_like_date(value: &str) -> bool {
    let digits: Vec<&str> = value.split(['-', '#', ' ']).take(3).collect();
    matches!(digits.as_slice(), [y, m, d] if y.len() == 4 && [y, m, d].iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit())))
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
            ("title = \"a\"", "duplicate key", "duplicate"),
            ("名称 = \"a\"", "invalid", "japanese-key"),
            ("file = \"C:\\Users\"", "invalid escape", "backslash"),
        ] {
            assert_eq!(cause(line, message), expected, "{line}");
        }
    }
}
