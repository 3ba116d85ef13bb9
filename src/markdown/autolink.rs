//! Where a bare URL or mail address begins and ends, also in the middle of Japanese text.

use super::letters;

/// Length of the URL that begins at the start of `text`, if one does.
///
/// A URL ends at the first character outside ASCII, because Japanese is written without spaces. ASCII brackets
/// belong to it while they are balanced; punctuation at its end does not (GFM, "Autolinks (extended)").
pub(super) fn url_length(text: &str) -> Option<usize> {
    let scheme = scheme_length(text)?;
    let mut end = scheme;
    let mut open = 0usize;
    for (at, c) in text[scheme..].char_indices() {
        match c {
            '(' => open += 1,
            ')' if open == 0 => break,
            ')' => open -= 1,
            '<' | '>' | '"' | '`' | '{' | '}' | '|' | '\\' | '^' | '[' | ']' => break,
            c if !c.is_ascii_graphic() => break,
            _ => {}
        }
        end = scheme + at + 1;
    }
    // An opened bracket that never closes is text around the address.
    let mut url = &text[..end];
    loop {
        let trimmed = url.trim_end_matches(['?', '!', '.', ',', ':', ';', '*', '_', '~', '\'', '&']);
        let trimmed = match trimmed.strip_suffix('(') {
            Some(rest) => rest,
            None => trimmed,
        };
        if trimmed.len() == url.len() {
            break;
        }
        url = trimmed;
    }
    (url.len() > scheme && url[scheme..].starts_with(|c: char| c.is_ascii_alphanumeric()))
        .then_some(url.len())
}

fn scheme_length(text: &str) -> Option<usize> {
    ["https://", "http://"].iter().map(|scheme| scheme.len()).find(|length| {
        text.get(..*length).is_some_and(|start| {
            start.eq_ignore_ascii_case("https://") || start.eq_ignore_ascii_case("http://")
        })
    })
}

/// What was found in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A web address.
    Url,
    /// A mail address.
    Mail,
}

/// All bare addresses of a text as byte ranges, in order.
pub(super) fn find(text: &str) -> Vec<(std::ops::Range<usize>, Kind)> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, byte) in text.bytes().enumerate() {
        if at < from {
            continue;
        }
        let hit = match byte {
            b'h' | b'H' if starts_word(text, at) => {
                url_length(&text[at..]).map(|length| (at..at + length, Kind::Url))
            }
            b'@' => mail_around(text, at, from).map(|range| (range, Kind::Mail)),
            _ => None,
        };
        if let Some((range, kind)) = hit {
            from = range.end;
            found.push((range, kind));
        }
    }
    found
}

/// True when no ASCII letter or digit stands before this place.
pub(super) fn starts_word(text: &str, at: usize) -> bool {
    !text[..at].ends_with(|c: char| c.is_ascii_alphanumeric())
}

/// The mail address around the `@` at `at`, reaching no further back than `from`.
fn mail_around(text: &str, at: usize, from: usize) -> Option<std::ops::Range<usize>> {
    let is_local = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '+' | '-');
    let local = text[from..at].trim_end_matches(is_local).len() + from;
    let local = local + text[local..at].len() - text[local..at].trim_start_matches(['.', '-', '+']).len();
    let domain = &text[at + 1..];
    let length =
        domain.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '.')).unwrap_or(domain.len());
    let domain = domain[..length].trim_end_matches(['.', '-']);
    let after = text[at + 1 + domain.len()..].chars().next();
    let labels: Vec<&str> = domain.split('.').collect();
    let sound = labels.len() >= 2
        && labels.iter().all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'))
        && labels
            .last()
            .is_some_and(|label| label.len() >= 2 && label.chars().all(|c| c.is_ascii_alphabetic()));
    (local < at && sound && !matches!(after, Some('@' | '_'))).then(|| local..at + 1 + domain.len())
}

/// True when nothing is lost by joining two lines without a space here: one side is Japanese.
pub(super) fn joins_tightly(before: Option<char>, after: Option<char>) -> bool {
    before.is_some_and(letters::is_japanese) || after.is_some_and(letters::is_japanese)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn links(text: &str) -> Vec<&str> {
        find(text).into_iter().map(|(range, _)| &text[range]).collect()
    }

    #[test]
    fn a_url_ends_where_japanese_begins() {
        for after in [
            "（地図）",
            "、",
            "。",
            "」",
            "』",
            "）",
            "］",
            "】",
            "\u{3000}次",
            "をご覧",
            "から",
            "～",
            "です",
            " x",
            "\n",
        ] {
            let text = format!("詳しくはhttps://example.jp/a{after}をご覧ください。");
            assert_eq!(links(&text), ["https://example.jp/a"], "{text}");
        }
    }

    #[test]
    fn balanced_brackets_stay_and_punctuation_at_the_end_goes() {
        for (text, expected) in [
            ("(https://example.jp/a)", "https://example.jp/a"),
            ("https://example.jp/a_(b)", "https://example.jp/a_(b)"),
            ("(https://example.jp/a_(b))", "https://example.jp/a_(b)"),
            ("https://example.jp/a.", "https://example.jp/a"),
            ("https://example.jp/?q=1&r=2!", "https://example.jp/?q=1&r=2"),
            ("https://example.jp/a(", "https://example.jp/a"),
            ("<https://example.jp/a>", "https://example.jp/a"),
            ("**https://example.jp/a**", "https://example.jp/a"),
            ("HTTPS://EXAMPLE.JP/A", "HTTPS://EXAMPLE.JP/A"),
            ("http://localhost:8080/x#y", "http://localhost:8080/x#y"),
        ] {
            assert_eq!(links(text), [expected], "{text}");
        }
    }

    #[test]
    fn not_every_colon_makes_an_address() {
        for text in ["https://", "http://（", "xhttps://a.jp", "http:/a", "https://。"] {
            assert_eq!(links(text), Vec::<&str>::new(), "{text}");
        }
    }

    #[test]
    fn mail_addresses_beside_japanese() {
        assert_eq!(links("メールはinfo@example.jpまで。"), ["info@example.jp"]);
        assert_eq!(links("（a.b+c_d@x-y.example.jp）"), ["a.b+c_d@x-y.example.jp"]);
        assert_eq!(links("a@b.jp、c@d.jp."), ["a@b.jp", "c@d.jp"]);
        assert_eq!(links("@だけ a@b a@.jp @x.jp a@b.1 a@b_c.jp"), Vec::<&str>::new());
    }
}
