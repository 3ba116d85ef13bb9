//! Text that looks like Markdown to the person who typed it but is none: full-width signs from a Japanese
//! keyboard, a heading without its space, a table without its rule. Each would be printed as raw signs.

use super::Origin;
use crate::diagnostic::{Diagnostic, Span, codes};

/// Warnings for look-alikes, in the order of the text.
pub(super) fn find(text: &str, at: Origin) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    let mut in_code = false;
    let mut in_table = false;
    let mut start = 0;
    let lines: Vec<&str> = text.split('\n').collect();
    for (number, line) in lines.iter().enumerate() {
        let trimmed = line.trim_start();
        if trimmed.starts_with("```") || trimmed.starts_with("~~~") {
            in_code = !in_code;
        } else if !in_code && !line.starts_with("    ") {
            let indent = line.len() - trimmed.len();
            if let Some((cause, range)) = look_alike(trimmed) {
                let range = range.start + indent + start..range.end + indent + start;
                let shown = text.get(range.clone()).unwrap_or_default();
                let span = Span::new(at.file, range.start + at.offset..range.end + at.offset);
                out.push(
                    Diagnostic::warning(codes::LOOKS_LIKE_MARKDOWN, span).arg("found", shown).arg(cause, ""),
                );
            }
            let is_row = trimmed.starts_with('|') && trimmed.trim_end().len() > 1;
            let has_rule = lines.get(number + 1).is_some_and(|next| is_rule(next));
            if is_row && !in_table && !has_rule && !is_rule(trimmed) {
                let range = start + indent..start + line.len();
                let span = Span::new(at.file, range.start + at.offset..range.end + at.offset);
                let columns = trimmed.trim().trim_matches('|').split('|').count();
                let rule = format!("|{}", "---|".repeat(columns));
                out.push(
                    Diagnostic::warning(codes::LOOKS_LIKE_MARKDOWN, span)
                        .arg("found", trimmed.trim())
                        .arg("table-rule", rule),
                );
            }
            in_table = is_row || is_rule(trimmed);
        }
        start += line.len() + 1;
    }
    out
}

/// `|---|:-:|`
fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.contains('-') && line.contains('|') && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

/// The first look-alike of a line: the name of its hint and its bytes.
fn look_alike(line: &str) -> Option<(&'static str, std::ops::Range<usize>)> {
    let first_word = || 0..line.find(char::is_whitespace).unwrap_or(line.len());
    let hashes = line.len() - line.trim_start_matches('#').len();
    let after = line[hashes..].chars().next();
    if (2..=6).contains(&hashes) && after.is_some_and(|c| !c.is_whitespace() && c != '#') {
        return Some(("heading-space", first_word()));
    }
    if line.starts_with('＃') {
        return Some(("full-width-heading", first_word()));
    }
    if line.starts_with('｜') {
        return Some(("full-width-table", 0..line.len()));
    }
    let pair = |open: &str, close: &str| {
        let from = line.find(open)?;
        let to = line[from + open.len()..].find(close)? + from + open.len() + close.len();
        Some(from..to)
    };
    if let Some(range) = pair("＊＊", "＊＊") {
        return Some(("full-width-stars", range));
    }
    if let Some(range) = pair("｛", "｝").filter(|range| line[range.clone()].contains(['|', '｜'])) {
        return Some(("full-width-braces", range));
    }
    if let Some(range) = pair("［＾", "］").or_else(|| pair("［^", "］")) {
        return Some(("full-width-note", range));
    }
    let link = line.find("]（").filter(|at| {
        let target = &line[at + "]（".len()..];
        let kind = target.split(':').next().unwrap_or_default();
        target.starts_with("@/")
            || (target.contains(':') && !kind.is_empty() && kind.bytes().all(|b| b.is_ascii_lowercase()))
    })?;
    let from = line[..link].rfind('[').unwrap_or(link);
    let to = line[link..].find('）').map_or(line.len(), |end| link + end + "）".len());
    Some(("full-width-link", from..to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::FileId;

    fn causes(text: &str) -> Vec<&'static str> {
        let at = Origin { file: FileId(0), offset: 0 };
        find(text, at).into_iter().filter_map(|it| it.args.last().map(|(name, _)| *name)).collect()
    }

    #[test]
    fn signs_of_a_japanese_keyboard_are_noticed() {
        for (text, cause) in [
            ("##見出し", "heading-space"),
            ("＃＃ 見出し", "full-width-heading"),
            ("｜ a ｜ b ｜", "full-width-table"),
            ("これは＊＊太字＊＊です", "full-width-stars"),
            ("｛社協｜しゃきょう｝", "full-width-braces"),
            ("人数［＾１］", "full-width-note"),
            ("[体操]（gathering:kita-taiso）", "full-width-link"),
            ("文\n\n| a | b |\n| x | y |", "table-rule"),
        ] {
            assert_eq!(causes(text), [cause], "{text}");
        }
    }

    #[test]
    fn what_is_meant_as_it_stands_is_left_alone() {
        for text in [
            "## 見出し",
            "#タグ と #もう1つ",
            "| a | b |\n|---|---|\n| x | y |",
            "```\n##code\n| a |\n```",
            "[注]（くわしくは窓口へ）",
            "｛かっこ｝だけ",
            "料金は＊＊円",
        ] {
            assert_eq!(causes(text), Vec::<&str>::new(), "{text}");
        }
    }
}
