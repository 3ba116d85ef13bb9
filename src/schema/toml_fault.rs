//! Explains TOML syntax errors in the words of somebody who has never heard of TOML.

use crate::diagnostic::{Diagnostic, Span, codes};
use crate::source::SourceFile;
use std::ops::Range;

/// One diagnostic a faulty line; `range` is where the TOML stands in the file.
pub(super) fn explain(file: &SourceFile, range: Range<usize>, errors: &[toml::de::Error]) -> Vec<Diagnostic> {
    let mut seen_lines = Vec::new();
    let mut out = Vec::new();
    let toml = &file.text[range.clone()];
    let mut broken = broken_texts(toml);
    let open = if broken.is_empty() { super::toml_bracket::unclosed(toml) } else { Vec::new() };
    for it in &open {
        let span = Span::new(file.id, it.at + range.start..it.line.end.max(it.at + 1) + range.start);
        let detail = errors.first().map_or("", |error| error.message());
        let diagnostic = Diagnostic::error(codes::TOML_SYNTAX, span).arg("detail", detail);
        out.push(match (&it.mended, it.sign) {
            (Some(line), '{') => diagnostic.arg("open-brace", line),
            (None, '{') => diagnostic.arg("open-brace-below", ""),
            (Some(line), _) => diagnostic.arg("open-bracket", line),
            (None, _) => diagnostic.arg("open-bracket-below", ""),
        });
    }
    // What comes below is only out of place.
    let readable = open.first().map_or(usize::MAX, |it| it.line.start);
    for error in errors {
        let at = error.span().unwrap_or(0..0);
        if at.start >= readable {
            continue;
        }
        if let Some(text) = broken.iter_mut().find(|text| text.lines.contains(&at.start)) {
            if let Some(example) = text.mended.take() {
                let span = Span::new(file.id, text.opened.start + range.start..text.opened.end + range.start);
                let diagnostic = Diagnostic::error(codes::TOML_SYNTAX, span).arg("detail", error.message());
                out.push(diagnostic.arg("line-break", example));
            }
            continue;
        }
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

/// A text between `"` that goes on in the lines below.
#[derive(Debug)]
struct BrokenText {
    /// Its lines; what is said of them has this cause.
    lines: Range<usize>,
    /// From the `"` to the end of its line.
    opened: Range<usize>,
    /// How to write it; taken once it has been told.
    mended: Option<String>,
}

/// Lines that may follow the first of a text.
const FOLLOWING: usize = 12;

/// Finds texts with a line break that end some lines below, before another key begins.
fn broken_texts(toml: &str) -> Vec<BrokenText> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(found) = toml[at..].find(['"', '\'', '#']) {
        let start = at + found;
        let rest = &toml[start..];
        let line_end = start + rest.find('\n').unwrap_or(rest.len());
        // Where it ends; in the line of its start, unless it may have several.
        let end = match rest.get(..3) {
            Some(quotes @ ("\"\"\"" | "\'\'\'")) => {
                rest[3..].find(quotes).map_or(toml.len(), |length| start + 3 + length + 3)
            }
            _ if rest.starts_with('#') => line_end,
            _ if rest.starts_with('\'') => {
                toml[start + 1..line_end].find('\'').map_or(line_end, |length| start + 1 + length + 1)
            }
            _ => match closing_quote(&toml[start + 1..line_end]) {
                Some(length) => start + 1 + length + 1,
                None => match end_below(toml, line_end) {
                    Some(end) => {
                        out.push(broken_text(toml, start..end, line_end));
                        end
                    }
                    None => line_end,
                },
            },
        };
        at = end;
    }
    out
}

/// The first `"` that is not written `\"`.
fn closing_quote(text: &str) -> Option<usize> {
    let mut is_escaped = false;
    text.bytes().position(|byte| {
        let is_quote = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        is_quote
    })
}

/// One past the `"` that ends a text in a line below.
fn end_below(toml: &str, line_end: usize) -> Option<usize> {
    let mut start = line_end + 1;
    for line in toml.get(start..)?.split('\n').take(FOLLOWING) {
        let key = line.split_once('=').map(|(key, _)| key.trim());
        let is_key = key.is_some_and(|key| {
            !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b))
        });
        if is_key || line.trim_start().starts_with('[') {
            return None;
        }
        if let Some(length) = closing_quote(line) {
            return Some(start + length + 1);
        }
        start += line.len() + 1;
    }
    None
}

fn broken_text(toml: &str, text: Range<usize>, line_end: usize) -> BrokenText {
    let first = toml[..text.start].rfind('\n').map_or(0, |at| at + 1);
    let last = text.end + toml[text.end..].find('\n').unwrap_or(toml.len() - text.end);
    let (before, after) = (&toml[first..text.start], &toml[text.end..last]);
    let inside = &toml[text.start + 1..text.end - 1];
    let mended = format!("{before}\"\"\"{inside}\"\"\"{after}").replace('\r', "");
    BrokenText { lines: first..last + 1, opened: text.start..line_end, mended: Some(mended) }
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
    let is_indented = line.trim_start_matches([' ', '\t']).starts_with('\u{3000}');
    let line = line.trim();
    let (key, value) = line.split_once('=').map_or((line, ""), |(key, value)| (key.trim(), value.trim()));
    let message = message.to_ascii_lowercase();
    let outside: String = line.split('"').step_by(2).collect();
    if message.contains("duplicate") {
        ("duplicate", String::new())
    } else if is_indented {
        ("space-in-front", line.to_string())
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
    } else if let Some((cause, mended)) = super::toml_value::cause(key, without_remark(value)) {
        (cause, format!("{key} = {mended}"))
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

/// A value without the `# …` behind it.
fn without_remark(value: &str) -> &str {
    match value.split_once(" #") {
        Some((before, _)) if before.matches('"').count() % 2 == 0 => before.trim_end(),
        _ => value,
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
    fn texts_with_a_line_break_are_found() {
        let mended = |toml: &str| -> Vec<String> {
            broken_texts(toml).into_iter().filter_map(|text| text.mended).collect()
        };
        let two = "a = \"x\"\ns = { text = \"毎週火曜日\r\n10時〜11時\" }\nb = \"y\"\n";
        assert_eq!(mended(two), ["s = { text = \"\"\"毎週火曜日\n10時〜11時\"\"\" }"]);
        assert_eq!(mended("a = \"x\ny\"\nb = \"z\nz\"").len(), 2);
        for good in [
            "a = \"\"\"x\ny\"\"\"\nb = \"z\"",
            "a = 'it\"s'\nb = \"z\"",
            "# don\"t\na = \"z\"",
            "a = \"x\nb = \"y\"",
            "a = \"x\n\n[b]\nc = \"y\"",
            "a = \"x \\\" y\"\n",
            "a = \"",
            "a = \"x",
            "",
        ] {
            assert_eq!(mended(good), Vec::<String>::new(), "{good}");
        }
    }

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
            ("　title = \"a\"", "invalid", "space-in-front"),
            ("fee = { free = はい } # 無料", "invalid", "truth"),
            ("capacity = 1,000", "unexpected", "thousands"),
            ("area = { \"町内全域\" }", "expected", "nameless"),
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
