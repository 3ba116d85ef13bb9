//! Where a link points, as written; the guide finds out what is there.

use serde::Serialize;

/// The target of a link.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LinkTarget {
    /// A record by kind and id: `gathering:kita-taiso`, `page:about#dates`.
    Entry {
        /// What stands before the colon.
        kind: String,
        /// What stands after it.
        id: String,
        /// The part after `#`, without it.
        fragment: Option<String>,
    },
    /// A record by its file below the guide's folder: `@/gatherings/kita-taiso.md`.
    Path {
        /// Path without `@/`.
        path: String,
        /// The part after `#`, without it.
        fragment: Option<String>,
    },
    /// An address on the web, `http:` or `https:`.
    Web(String),
    /// A mail address.
    Mail(String),
    /// A telephone number as written behind `tel:`.
    Tel(String),
    /// A place on the same page, with its `#`.
    Anchor(String),
    /// Anything else: a file in the record's own folder.
    Relative(String),
}

impl LinkTarget {
    /// Reads the target of a link as written in Markdown.
    pub fn parse(text: &str) -> Self {
        let text = text.trim();
        let lower = text.get(..8).unwrap_or(text).to_ascii_lowercase();
        if text.starts_with('#') {
            return Self::Anchor(decode_percent(text));
        }
        if lower.starts_with("http://") || lower.starts_with("https://") || text.starts_with("//") {
            return Self::Web(text.to_string());
        }
        if lower.starts_with("mailto:") {
            return Self::Mail(text[7..].to_string());
        }
        if lower.starts_with("tel:") {
            return Self::Tel(text[4..].to_string());
        }
        if let Some(path) = text.strip_prefix("@/") {
            let (path, fragment) = split_fragment(path);
            return Self::Path { path: decode_percent(path), fragment };
        }
        match text.split_once(':') {
            Some((kind, id)) if is_kind(kind) => {
                let (id, fragment) = split_fragment(id);
                Self::Entry { kind: kind.to_string(), id: id.to_string(), fragment }
            }
            _ => Self::Relative(decode_percent(text)),
        }
    }

    /// The `href` of a target that leads out of the guide (web, mail, telephone); none for the others.
    pub fn outside_href(&self) -> Option<String> {
        match self {
            Self::Web(url) => Some(encode_href(url)),
            Self::Mail(address) => Some(encode_href(&format!("mailto:{address}"))),
            Self::Tel(number) => {
                let digits: String =
                    number.chars().filter(|c| c.is_ascii_digit() || matches!(c, '+' | '#' | '*')).collect();
                (!digits.is_empty()).then(|| format!("tel:{digits}"))
            }
            _ => None,
        }
    }
}

/// True for a kind of record and for any scheme of a URL (`javascript:` is a record of an unknown kind); a drive
/// letter is none.
fn is_kind(kind: &str) -> bool {
    kind.len() > 1
        && kind.starts_with(|c: char| c.is_ascii_alphabetic())
        && kind.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '.' | '_'))
}

fn split_fragment(text: &str) -> (&str, Option<String>) {
    match text.split_once('#') {
        Some((before, fragment)) => (before, Some(decode_percent(fragment))),
        None => (text, None),
    }
}

/// Resolves `%E5%86%99` as editors write it when a picture is pasted; leaves what is no UTF-8 as it is.
pub(super) fn decode_percent(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = |offset: usize| bytes.get(at + offset).and_then(|byte| (*byte as char).to_digit(16));
        match (bytes[at], hex(1), hex(2)) {
            (b'%', Some(high), Some(low)) if high * 16 + low != 0 => {
                decoded.push((high * 16 + low) as u8);
                at += 3;
            }
            (byte, _, _) => {
                decoded.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_string())
}

/// Writes a URL so that it is valid in HTML: spaces and the characters that no URL may hold as `%XX`.
///
/// Other characters, Japanese ones too, stay (URL Standard: URL code points).
pub(super) fn encode_href(url: &str) -> String {
    let mut encoded = String::with_capacity(url.len());
    for c in url.chars() {
        let refused = c.is_control()
            || c.is_whitespace()
            || matches!(c, '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' | '[' | ']')
            || (c as u32) & 0xFFFE == 0xFFFE
            || matches!(c, '\u{FDD0}'..='\u{FDEF}');
        if refused {
            let mut buffer = [0; 4];
            for byte in c.encode_utf8(&mut buffer).bytes() {
                encoded.push_str(&format!("%{byte:02X}"));
            }
        } else {
            encoded.push(c);
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(kind: &str, id: &str, fragment: Option<&str>) -> LinkTarget {
        LinkTarget::Entry { kind: kind.into(), id: id.into(), fragment: fragment.map(str::to_string) }
    }

    #[test]
    fn each_way_of_writing_a_target() {
        assert_eq!(LinkTarget::parse("gathering:kita-taiso"), entry("gathering", "kita-taiso", None));
        assert_eq!(LinkTarget::parse("page:about#日時"), entry("page", "about", Some("日時")));
        assert_eq!(
            LinkTarget::parse("@/gatherings/kita-taiso.md#x"),
            LinkTarget::Path { path: "gatherings/kita-taiso.md".into(), fragment: Some("x".into()) }
        );
        assert_eq!(LinkTarget::parse("HTTPS://a.jp"), LinkTarget::Web("HTTPS://a.jp".into()));
        assert_eq!(LinkTarget::parse("mailto:a@b.jp"), LinkTarget::Mail("a@b.jp".into()));
        assert_eq!(LinkTarget::parse("tel:042-000-0000"), LinkTarget::Tel("042-000-0000".into()));
        assert_eq!(LinkTarget::parse("#%E6%97%A5"), LinkTarget::Anchor("#日".into()));
        assert_eq!(LinkTarget::parse("チラシ.pdf"), LinkTarget::Relative("チラシ.pdf".into()));
        assert_eq!(LinkTarget::parse("%E5%86%99.png"), LinkTarget::Relative("写.png".into()));
        assert_eq!(LinkTarget::parse("50%.png"), LinkTarget::Relative("50%.png".into()));
        assert_eq!(LinkTarget::parse("C:\\a.pdf"), LinkTarget::Relative("C:\\a.pdf".into()));
    }

    #[test]
    fn only_harmless_schemes_lead_out() {
        assert_eq!(LinkTarget::parse("javascript:alert(1)").outside_href(), None);
        assert_eq!(LinkTarget::parse("JavaScript:alert(1)").outside_href(), None);
        assert_eq!(LinkTarget::parse("data:text/html,x").outside_href(), None);
        assert_eq!(
            LinkTarget::parse("https://a.jp/\" x").outside_href().as_deref(),
            Some("https://a.jp/%22%20x")
        );
        assert_eq!(LinkTarget::parse("tel:０４２").outside_href(), None);
        assert_eq!(LinkTarget::parse("tel:042-000(1)").outside_href().as_deref(), Some("tel:0420001"));
    }
}
