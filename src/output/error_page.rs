//! Links of the error page from the root of the server.
//!
//! A server answers `/hidamari/no/such/page/` with `404.html` and leaves the asked address as it is: a link relative to
//! the page would lead to `/hidamari/no/such/assets/`. This is the only page whose address nobody knows, so its links
//! begin at the root (`/hidamari/assets/`); on all others they stay relative. Done on the finished page, so that no
//! template knows of it.

use crate::output::files::OutputFiles;

/// The page that servers answer unknown addresses with.
pub const FILE: &str = "404.html";

/// Attributes with addresses.
const ADDRESSES: &[&str] = &[" href=\"", " src=\"", " action=\"", " formaction=\""];

/// Folder of a guide on its server (`/`, `/hidamari/`): the path of its public address; without one, `folder` at the
/// root of a server.
pub fn root(public: Option<&str>, folder: &str) -> String {
    let path = public.and_then(|address| address.split_once("://")).map(|(_, rest)| rest);
    match path {
        Some(rest) => rest.find('/').map_or("/", |at| &rest[at..]).to_string(),
        None => format!("/{folder}"),
    }
}

/// Lets the links of a guide's error page begin at `root`.
pub fn write(files: &mut OutputFiles, root: &str) {
    for (_, file) in files.iter_mut().filter(|(path, _)| *path == FILE) {
        if let Ok(html) = std::str::from_utf8(&file.bytes) {
            file.bytes = rooted(html, root).into_bytes();
        }
    }
}

/// A page at the guide's top with its relative addresses begun at `root`.
fn rooted(html: &str, root: &str) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 16);
    let mut rest = html;
    let next = |text: &str| ADDRESSES.iter().filter_map(|key| Some(text.find(key)? + key.len())).min();
    while let Some(start) = next(rest) {
        let (before, address) = rest.split_at(start);
        out.push_str(before);
        rest = address;
        let end = address.find('"').unwrap_or(address.len());
        if !is_relative(&address[..end]) {
            continue;
        }
        match address.strip_prefix("../") {
            Some(above) => {
                let parent = root.trim_end_matches('/').rfind('/').map_or("/", |at| &root[..=at]);
                out.push_str(parent);
                rest = above;
            }
            None => out.push_str(root),
        }
    }
    out + rest
}

/// Whether an address begins at the page: no place on it, no other server, no `tel:`.
fn is_relative(address: &str) -> bool {
    let first = address.split(['/', '?', '#']).next().unwrap_or_default();
    !address.is_empty() && !address.starts_with(['/', '#']) && !first.contains(':')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_root_is_the_path_of_the_public_address() {
        assert_eq!(root(Some("https://shirube.example.jp/hidamari/"), "x/"), "/hidamari/");
        assert_eq!(root(Some("https://shirube.example.jp/"), ""), "/");
        assert_eq!(root(None, "hidamari/"), "/hidamari/");
        assert_eq!(root(None, ""), "/");
    }

    #[test]
    fn relative_addresses_begin_at_the_root() {
        for (html, expected) in [
            ("<a href=\"index.html\">", "<a href=\"/h/index.html\">"),
            ("<script src=\"assets/site.js?v=1:2\">", "<script src=\"/h/assets/site.js?v=1:2\">"),
            ("<a href=\"../index.html\">", "<a href=\"/index.html\">"),
        ] {
            assert_eq!(rooted(html, "/h/"), expected);
        }
        for same in
            ["<a href=\"#main\">", "<a href=\"tel:0123\">", "<a href=\"https://example.jp/\">", "href"]
        {
            assert_eq!(rooted(same, "/h/"), same);
        }
    }
}
