//! Takes out of a style sheet or script what only its writer needs: comments and spaces.

mod js;

pub use js::js;

/// Shortens CSS. Strings stay as they are; a space goes only where it never has a meaning: around `{`, `}`, `;`, `,`
/// and doubled (around `+`, `-`, `>` or `:` it may have one).
pub fn css(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
        } else if c == '"' || c == '\'' {
            let end = end_of_string(rest, c);
            out.push_str(&rest[..end]);
            rest = &rest[end..];
        } else if c.is_ascii_whitespace() {
            if !out.is_empty() && !out.ends_with([' ', '{', '}', ';', ',']) {
                out.push(' ');
            }
            rest = &rest[1..];
        } else {
            if matches!(c, '{' | '}' | ';' | ',') && out.ends_with(' ') {
                out.pop();
            }
            if c == '}' && out.ends_with(';') {
                out.pop();
            }
            out.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Where a string that begins the text ends, past its closing mark.
fn end_of_string(text: &str, mark: char) -> usize {
    let mut is_escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            c if c == mark => return at + c.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::css;

    #[test]
    fn only_needless_signs_go() {
        assert_eq!(
            css("/* a */ a , b {\n  color : red ;\n  margin: 0 1px;\n}\n"),
            "a,b{color : red;margin: 0 1px}"
        );
        assert_eq!(css("a::before{content:\"/* ; \\\" }  x\"}"), "a::before{content:\"/* ; \\\" }  x\"}");
        assert_eq!(css("p{width:calc(1rem + 2vw)} p > a{}"), "p{width:calc(1rem + 2vw)}p > a{}");
        assert_eq!(
            css("@media (min-width:48rem) and (x){a{b:c}}"),
            "@media (min-width:48rem) and (x){a{b:c}}"
        );
        assert_eq!(css("/* open"), "");
        assert_eq!(css("a{content:\"開"), "a{content:\"開");
    }
}
