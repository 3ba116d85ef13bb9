//! Scripts without comments and needless spaces. What they do stays the same: a test compares them with their sources
//! by way of esbuild (tests/browser/scripts.test.mjs).

/// Words after which a `/` begins a regular expression.
const BEFORE_PATTERN: [&str; 14] = [
    "await",
    "case",
    "delete",
    "do",
    "else",
    "in",
    "instanceof",
    "new",
    "of",
    "return",
    "throw",
    "typeof",
    "void",
    "yield",
];
/// How the place begins where [`crate::output::site::sheets`] puts in a part; it stays, on a line of its own.
const PART: &str = "/* @import ";

/// Shortens a script. Strings, templates and regular expressions stay as they are. A line ends where it ended, unless no
/// statement can end there.
pub fn js(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut rest, mut gap) = (text, Gap::None);
    // Where the token before this one begins.
    let mut last = 0;
    while let Some(c) = rest.chars().next() {
        let length = match c {
            _ if c.is_whitespace() => {
                gap = gap.max(if c == '\n' { Gap::Line } else { Gap::Space });
                rest = &rest[c.len_utf8()..];
                continue;
            }
            '/' if rest.starts_with("//") => {
                rest = &rest[rest.find('\n').unwrap_or(rest.len())..];
                continue;
            }
            '/' if rest.starts_with("/*") => {
                let end = rest.find("*/").map_or(rest.len(), |at| at + 2);
                let (comment, after) = rest.split_at(end);
                rest = after;
                if comment.starts_with(PART) {
                    if !out.is_empty() {
                        out.push('\n');
                    }
                    out.push_str(comment);
                    last = out.len();
                    gap = Gap::Part;
                } else {
                    gap = gap.max(if comment.contains('\n') { Gap::Line } else { Gap::Space });
                }
                continue;
            }
            '"' | '\'' => super::end_of_string(rest, c),
            '`' => end_of_template(rest),
            '/' if begins_pattern(&out[last..]) => end_of_pattern(rest),
            _ if is_word(c) => rest.find(|c| !is_word(c)).unwrap_or(rest.len()),
            _ => c.len_utf8(),
        };
        gap.write(&mut out, c);
        gap = Gap::None;
        last = out.len();
        out.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    out
}

/// What stood between two tokens.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    None,
    Space,
    Line,
    Part,
}

impl Gap {
    /// Writes what of it has a meaning.
    fn write(self, out: &mut String, next: char) {
        let Some(before) = out.chars().next_back() else { return };
        match self {
            Gap::None => {}
            Gap::Part => out.push('\n'),
            Gap::Line if "{([,;:?&|=*<>!~^%.".contains(before) || ")]},;.?:&|=^%".contains(next) => {
                Gap::Space.write(out, next);
            }
            Gap::Line => out.push('\n'),
            Gap::Space => {
                let is_one = matches!(
                    (before, next),
                    ('+', '+') | ('-', '-' | '>') | ('/', '/' | '*') | ('<', '!') | ('0'..='9', '.')
                );
                if is_one || is_word(before) && is_word(next) {
                    out.push(' ');
                }
            }
        }
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '$' | '#')
}

/// A `/` behind this token begins a regular expression; else it divides.
fn begins_pattern(token: &str) -> bool {
    match token.chars().next() {
        None => true,
        Some(c) if is_word(c) => BEFORE_PATTERN.contains(&token),
        // The end of a string, template or pattern is an end, too.
        Some(c) => !matches!(c, ')' | ']' | '}' | '"' | '\'' | '`') && (c != '/' || token.len() == 1),
    }
}

/// Where a regular expression that begins the text ends, before its flags.
fn end_of_pattern(text: &str) -> usize {
    let (mut is_escaped, mut is_class) = (false, false);
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\n' => return at,
            '\\' => is_escaped = true,
            '[' => is_class = true,
            ']' => is_class = false,
            '/' if !is_class => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Where a template that begins the text ends; what stands in its `${…}` may have strings and templates of its own.
fn end_of_template(text: &str) -> usize {
    let mut at = 1;
    // Open brackets of each `${` that has not ended.
    let mut open: Vec<usize> = Vec::new();
    while let Some(c) = text[at..].chars().next() {
        let here = &text[at..];
        match (c, open.last_mut()) {
            ('\\', None) => at += 1 + here.chars().nth(1).map_or(0, char::len_utf8),
            ('`', None) => return at + 1,
            ('$', None) if here.starts_with("${") => {
                open.push(0);
                at += 2;
            }
            (_, None) => at += c.len_utf8(),
            ('"' | '\'', Some(_)) => at += super::end_of_string(here, c),
            ('`', Some(_)) => at += end_of_template(here),
            ('{', Some(depth)) => {
                *depth += 1;
                at += 1;
            }
            ('}', Some(0)) => {
                open.pop();
                at += 1;
            }
            ('}', Some(depth)) => {
                *depth -= 1;
                at += 1;
            }
            (_, Some(_)) => at += c.len_utf8(),
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::js;
    use proptest::prelude::*;

    #[test]
    fn comments_and_spaces_go() {
        assert_eq!(
            js("// What.\n'use strict';\n\n  go('// stays'); // goes\n"),
            "'use strict';go('// stays');"
        );
        assert_eq!(
            js("const a = b / c, d = /[/ ]\\/ x/g.test( e ); /* x */ f ( )"),
            "const a=b/c,d=/[/ ]\\/ x/g.test(e);f()"
        );
        assert_eq!(js("return / a/;\n  x = (a) / b / c"), "return/ a/;x=(a)/b/c");
        assert_eq!(js("a = `b  ${ c(`}  `) + '}' }  // d`;  e"), "a=`b  ${ c(`}  `) + '}' }  // d`;e");
        assert_eq!(js("if (a) {\n  b\n} else\n  c"), "if(a){b}else\nc");
    }

    #[test]
    fn lines_end_where_a_statement_may() {
        assert_eq!(js("a = b\n(c)\n.d()\n  ? e\n : f\n++g\n"), "a=b\n(c).d()?e:f\n++g");
        assert_eq!(js("let a\nlet b = [\n1,\n2\n]\nc"), "let a\nlet b=[1,2]\nc");
        assert_eq!(js("a + +b - -c; a-- > b; x => {\n}\ny"), "a+ +b- -c;a-- >b;x=>{}\ny");
        assert_eq!(js("a /* b\n */ c"), "a\nc");
    }

    #[test]
    fn the_place_of_a_part_stays() {
        assert_eq!(js("a;\n/* @import \"parts/b.js\" */\n\nc"), "a;\n/* @import \"parts/b.js\" */\nc");
    }

    proptest! {
        #[test]
        fn any_text_comes_to_an_end(text in "[a-z0-9 \\n/*`'\"${}()\\[\\]\\\\=+<>!体-]{0,60}") {
            prop_assert!(js(&text).len() <= text.len() + 2);
        }
    }
}
