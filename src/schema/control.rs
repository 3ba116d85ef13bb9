//! Control characters, which come along in what is copied from Word and Excel (`U+000B`, its line break).
//! XML and HTML forbid most of them, so that feeds and pages with one cannot be read.

use crate::diagnostic::{Diagnostic, Span, codes};
use crate::source::SourceFile;
use std::ops::Range;

/// The first control character in a text, besides line ends and tabs.
pub(super) fn find(text: &str) -> Option<(usize, char)> {
    text.char_indices().find(|(_, c)| c.is_control() && !matches!(c, '\n' | '\t'))
}

/// One diagnostic a line of the file that holds a control character.
pub(super) fn raw(file: &SourceFile, range: Range<usize>) -> Vec<Diagnostic> {
    let mut start = range.start;
    let mut out = Vec::new();
    for line in file.text[range].split_inclusive('\n') {
        if let Some((at, c)) = find(line) {
            let span = Span::new(file.id, start + at..start + at + c.len_utf8());
            out.push(Diagnostic::error(codes::CONTROL_CHARACTER, span).arg("character", name(c)));
        }
        start += line.len();
    }
    out
}

/// A control character in a text of TOML; there it can only stand as an escape.
pub(super) fn escaped(text: &str, span: Span) -> Option<Diagnostic> {
    let (_, c) = find(text)?;
    let escape = match c {
        '\r' => "\\r".to_string(),
        c => format!("\\u{:04x}", u32::from(c)),
    };
    let diagnostic = Diagnostic::error(codes::CONTROL_CHARACTER, span);
    Some(diagnostic.arg("character", name(c)).arg("escape", escape))
}

fn name(c: char) -> String {
    format!("U+{:04X}", u32::from(c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::FileId;

    #[test]
    fn line_ends_and_tabs_are_no_fault() {
        assert_eq!(find("一\n二\t三\u{3000}四"), None);
        assert_eq!(find("一\u{b}二"), Some((3, '\u{b}')));
        assert_eq!(find("\u{85}"), Some((0, '\u{85}')));
    }

    #[test]
    fn each_line_is_named_once_at_the_place() {
        let text = "+++\n+++\n一\u{b}二\u{b}\n三\n\u{1f}四\n";
        let file = SourceFile::from_text(FileId(0), "a.md", text);
        let starts: Vec<usize> = raw(&file, 8..text.len())
            .iter()
            .filter_map(|fault| match fault.place {
                crate::diagnostic::Place::Span(span) => Some(span.start),
                crate::diagnostic::Place::Path(_) => None,
            })
            .collect();
        assert_eq!(starts, [text.find('\u{b}'), text.find('\u{1f}')].map(|at| at.expect("in the text")));
    }
}
