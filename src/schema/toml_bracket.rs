//! Braces and brackets that nobody closes. TOML finds fault with the lines below, which are good.

use std::ops::Range;

/// A `{` or `[` without its end.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unclosed {
    /// Where it stands.
    pub(super) at: usize,
    /// `{` or `[`.
    pub(super) sign: char,
    /// Its line, and that line with the end it lacks; the latter only where the line holds all of it.
    pub(super) line: Range<usize>,
    pub(super) mended: Option<String>,
}

/// Finds them in the order of the file.
pub(super) fn unclosed(toml: &str) -> Vec<Unclosed> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut lost: Vec<(usize, char)> = Vec::new();
    let mut at = 0;
    while let Some(sign) = toml[at..].chars().next() {
        at += match sign {
            '"' | '\'' | '#' => skip(&toml[at..], sign),
            '{' | '[' => {
                open.push((at, sign));
                1
            }
            '}' | ']' => {
                let partner = if sign == '}' { '{' } else { '[' };
                // What stands between an end and its beginning was never closed.
                if let Some(found) = open.iter().rposition(|(_, it)| *it == partner) {
                    lost.extend(open.drain(found..).skip(1));
                }
                1
            }
            other => other.len_utf8(),
        };
    }
    lost.extend(open);
    lost.sort_unstable();
    lost.into_iter().map(|(at, sign)| describe(toml, at, sign)).collect()
}

/// Length of a text or a remark that begins here.
fn skip(rest: &str, sign: char) -> usize {
    let line = rest.find('\n').unwrap_or(rest.len());
    if sign == '#' {
        return line;
    }
    let three = &rest.get(..3).filter(|quotes| quotes.chars().all(|it| it == sign));
    if let Some(quotes) = three {
        return rest[3..].find(quotes).map_or(rest.len(), |length| length + 6);
    }
    let mut is_escaped = false;
    for (at, byte) in rest[..line].bytes().enumerate().skip(1) {
        if byte == sign as u8 && !is_escaped {
            return at + 1;
        }
        is_escaped = sign == '"' && byte == b'\\' && !is_escaped;
    }
    line
}

fn describe(toml: &str, at: usize, sign: char) -> Unclosed {
    let start = toml[..at].rfind('\n').map_or(0, |end| end + 1);
    let end = toml[at..].find('\n').map_or(toml.len(), |length| at + length);
    let line = toml[start..end].trim_end();
    let close = if sign == '{' { " }" } else { "]" };
    let is_whole = !line.ends_with(['{', '[', ',']) && !line.contains('#');
    let mended = is_whole.then(|| match line.strip_suffix('}').filter(|_| sign == '[') {
        // `{ tags = ["a" }`: its end belongs before that of the braces.
        Some(before) => format!("{}] }}", before.trim_end()),
        None => format!("{line}{close}"),
    });
    Unclosed { at, sign, line: start..end, mended }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_closed_is_found_in_its_own_line() {
        let mended = |toml: &str| -> Vec<String> {
            unclosed(toml).into_iter().map(|it| it.mended.unwrap_or_default()).collect()
        };
        let toml = "a = \"x\"\ns = { text = \"毎週\"\nfee = { free = true }\n\n[[photos]]\nfile = \"a\"\n";
        assert_eq!(mended(toml), ["s = { text = \"毎週\" }"]);
        assert_eq!(mended("tags = [\"a\", \"b\"\nfee = { free = true }\n"), ["tags = [\"a\", \"b\"]"]);
        assert_eq!(mended("a = { tags = [\"x\" }\nb = 1"), ["a = { tags = [\"x\"] }"]);
        assert_eq!(mended("v = {\n  on = 2026-01-01\nb = 1\n"), [""]);
        for good in [
            "v = {\n on = 2026-01-01,\n}\n[a]\n",
            "a = \"{\" # {\nb = '['\nc = \"\"\"\n{ [\n\"\"\"\n",
            "a = \"\\\"{\"",
            "a = 1 }",
            "a = \"{",
        ] {
            assert_eq!(unclosed(good), Vec::new(), "{good}");
        }
    }
}
