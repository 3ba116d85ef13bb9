//! Just enough of HTML to look at pages that a template wrote: tags, attributes, text.

use std::collections::BTreeMap;

/// A start tag.
#[derive(Debug)]
pub struct Tag {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
}

impl Tag {
    pub fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).map(String::as_str)
    }
}

/// A page taken apart.
#[derive(Debug, Default)]
pub struct Page {
    pub tags: Vec<Tag>,
    /// Text outside `script` and `style` without the readings of ruby, one space between pieces.
    pub text: String,
    /// Insides of `script type="application/ld+json"`.
    pub json_ld: Vec<String>,
    pub title: String,
}

impl Page {
    pub fn read(html: &str) -> Self {
        let mut page = Page::default();
        let mut rest = html;
        while let Some(open) = rest.find('<') {
            page.text.push_str(&decode(&rest[..open]));
            rest = &rest[open..];
            if let Some(comment) = rest.strip_prefix("<!--") {
                rest = comment.split_once("-->").map_or("", |(_, after)| after);
                continue;
            }
            let end = end_of_tag(rest);
            let inside = &rest[1..end];
            rest = rest.get(end + 1..).unwrap_or_default();
            if !matches!(inside.trim_start_matches('/'), "ruby" | "rp" | "rt") {
                page.text.push(' ');
            }
            if inside.starts_with(['/', '!']) {
                continue;
            }
            let tag = read_tag(inside);
            if matches!(tag.name.as_str(), "rp" | "rt") {
                rest = &rest[rest.find("</").unwrap_or(rest.len())..];
            }
            if matches!(tag.name.as_str(), "script" | "style" | "title") {
                let close = rest.find(&format!("</{}", tag.name)).unwrap_or(rest.len());
                match tag.name.as_str() {
                    "title" if page.title.is_empty() => page.title = decode(&rest[..close]),
                    "script" if tag.get("type") == Some("application/ld+json") => {
                        page.json_ld.push(rest[..close].to_string());
                    }
                    _ => {}
                }
                rest = &rest[close..];
            }
            page.tags.push(tag);
        }
        page.text.push_str(&decode(rest));
        page
    }

    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Tag> {
        self.tags.iter().filter(move |tag| tag.name == name)
    }

    /// Every `id`, in order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.tags.iter().filter_map(|tag| tag.get("id"))
    }

    /// Addresses of files and pages that a browser or a reader would go to.
    pub fn addresses(&self) -> impl Iterator<Item = (&Tag, String)> {
        self.tags.iter().flat_map(|tag| {
            let single = ["href", "src", "poster", "action", "data", "xlink:href"];
            let mut found: Vec<String> =
                single.iter().filter_map(|name| tag.get(name)).map(str::to_string).collect();
            if let Some(set) = tag.get("srcset") {
                found.extend(
                    set.split(',').filter_map(|one| one.split_whitespace().next()).map(str::to_string),
                );
            }
            if tag.get("http-equiv") == Some("refresh") {
                found.extend(
                    tag.get("content").and_then(|text| text.split("url=").nth(1)).map(str::to_string),
                );
            }
            found.into_iter().map(move |address| (tag, address))
        })
    }
}

/// Offset of the `>` that ends the tag, quotes respected.
fn end_of_tag(text: &str) -> usize {
    let mut quote = None;
    for (at, c) in text.char_indices() {
        match (quote, c) {
            (None, '>') => return at,
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    text.len()
}

fn read_tag(inside: &str) -> Tag {
    let name_end = inside.find(|c: char| c.is_whitespace() || c == '/').unwrap_or(inside.len());
    let mut attributes = BTreeMap::new();
    let mut rest = inside[name_end..].trim_start_matches(|c: char| c.is_whitespace() || c == '/');
    while !rest.is_empty() {
        let end = rest.find(|c: char| c.is_whitespace() || c == '=').unwrap_or(rest.len());
        let name = rest[..end].to_ascii_lowercase();
        rest = rest[end..].trim_start();
        let mut value = String::new();
        if let Some(after) = rest.strip_prefix('=') {
            let after = after.trim_start();
            let (read, left) = match after.chars().next() {
                Some(quote @ ('"' | '\'')) => after[1..].split_once(quote).unwrap_or((&after[1..], "")),
                _ => after.split_at(after.find(char::is_whitespace).unwrap_or(after.len())),
            };
            value = decode(read);
            rest = left;
        }
        assert!(attributes.insert(name.clone(), value).is_none(), "attribute {name} twice in <{inside}>");
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
    }
    Tag { name: inside[..name_end].to_ascii_lowercase(), attributes }
}

fn decode(text: &str) -> String {
    if !text.contains('&') {
        return text.to_string();
    }
    let named = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&#39;", "'"),
        ("&#x2F;", "/"),
        ("&nbsp;", "\u{a0}"),
    ];
    let text = named.iter().fold(text.to_string(), |text, (entity, c)| text.replace(entity, c));
    text.replace("&amp;", "&")
}

#[test]
fn tags_and_text_are_read() {
    let page = Page::read(
        "<!DOCTYPE html><title>題 &amp; 名</title><p class='a b' data-x=\"1 > 2\" hidden>文<br/>字</p><script>1<2</script>",
    );
    assert_eq!(page.title, "題 & 名");
    let p = page.all("p").next().unwrap();
    assert_eq!((p.get("class"), p.get("data-x"), p.get("hidden")), (Some("a b"), Some("1 > 2"), Some("")));
    assert_eq!(page.text.split_whitespace().collect::<Vec<_>>(), ["文", "字"]);
}
