//! Values typed as one speaks: はい, True, `1,000`, a text without quotation marks, a value without its name.

use super::example::{is_true, known, quoted};

/// The cause in one value, as the name of the hint, and the value to type instead.
pub(super) fn cause(key: &str, value: &str) -> Option<(&'static str, String)> {
    let value = value.trim();
    if let Some(inside) = value.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) {
        return inside_braces(key, inside.trim());
    }
    if let Some(yes) = is_true(value).filter(|yes| value != yes.to_string()) {
        return Some(("truth", yes.to_string()));
    }
    let digits = value.replace(',', "");
    let is_grouped = digits.len() < value.len()
        && digits.bytes().all(|byte| byte.is_ascii_digit())
        && value.split(',').skip(1).all(|group| group.len() == 3);
    if is_grouped {
        return Some(("thousands", digits.trim_start_matches('0').to_string()));
    }
    None
}

fn inside_braces(key: &str, inside: &str) -> Option<(&'static str, String)> {
    if let Some(text) = only_text(inside) {
        let named = known(key, Some(text)).unwrap_or_else(|| format!("{{ name = {} }}", quoted(text)));
        return Some(("nameless", named));
    }
    let mut found = None;
    let mut pieces = Vec::new();
    for piece in pieces_of(inside) {
        let (name, value) = piece.split_once('=')?;
        let (name, value) = (name.trim(), value.trim());
        let mended = match cause(name, value) {
            Some((cause, mended)) => {
                found.get_or_insert(cause);
                mended
            }
            None if is_bare_text(value) => {
                found.get_or_insert("unquoted");
                quoted(value)
            }
            None => value.to_string(),
        };
        pieces.push(format!("{name} = {mended}"));
    }
    found.map(|cause| (cause, format!("{{ {} }}", pieces.join(", "))))
}

/// The text of `{ "町内全域" }` and `{ 町内全域 }`.
fn only_text(inside: &str) -> Option<&str> {
    let text = inside.trim_matches('"');
    (!text.is_empty() && !text.contains(['=', '"', ',', '{', '['])).then_some(text)
}

/// Words that TOML does not know; neither numbers nor dates.
fn is_bare_text(value: &str) -> bool {
    let is_known = matches!(value, "true" | "false" | "inf" | "nan");
    let begins = value.chars().next();
    !is_known && begins.is_some_and(char::is_alphabetic) && !value.contains(['"', '=', '{', '['])
}

/// `a = 1, b = "x, y"` at its commas: not those of texts and lists, nor those of `1,000`.
fn pieces_of(inside: &str) -> Vec<&str> {
    let (mut out, mut start, mut is_text, mut depth) = (Vec::new(), 0, false, 0_i32);
    for (at, c) in inside.char_indices() {
        match c {
            '"' => is_text = !is_text,
            '[' | '{' if !is_text => depth += 1,
            ']' | '}' if !is_text => depth -= 1,
            ',' if !is_text && depth == 0 && has_name(&inside[at + 1..]) => {
                out.push(&inside[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    out.push(inside[start..].trim_end().trim_end_matches(','));
    out
}

/// True where `name =` comes next.
fn has_name(rest: &str) -> bool {
    rest.split_once('=').is_some_and(|(name, _)| !name.trim().is_empty() && !name.contains([',', '"']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_as_one_speaks() {
        for (key, value, expected, mended) in [
            ("fee", "{ free = はい }", "truth", "{ free = true }"),
            ("draft", "True", "truth", "true"),
            ("booking", "{ required = no, tel = \"1\" }", "truth", "{ required = false, tel = \"1\" }"),
            ("fee", "{ amount = 1,000 }", "thousands", "{ amount = 1000 }"),
            ("fee", "{ amount = 1,000, per = \"a, b\" }", "thousands", "{ amount = 1000, per = \"a, b\" }"),
            ("capacity", "1,000", "thousands", "1000"),
            ("area", "{ \"町内全域\" }", "nameless", "{ whole = true }"),
            ("organizer", "{ いきいき会 }", "nameless", "{ name = \"いきいき会\" }"),
            ("organizer", "{ name = いきいき会 }", "unquoted", "{ name = \"いきいき会\" }"),
        ] {
            assert_eq!(cause(key, value), Some((expected, mended.to_string())), "{value}");
        }
        for other in
            ["{ a = 1 b = 2 }", "{ a = \"x\" b = \"y\" }", "true", "1000", "{ }", "{ a = 2026-01-01 }"]
        {
            assert_eq!(cause("a", other), None, "{other}");
        }
    }
}
