//! Gives scripts and style sheets addresses that change with their content: `site.css` → `site.css?v=1f0c93ab`.
//!
//! Without that, a browser or a service worker that keeps an old style sheet shows new pages in it. Done on finished
//! pages, so that templates write plain addresses and whatever they link is covered.

use crate::output::files::OutputFiles;
use std::collections::BTreeMap;

/// Letters of the hash in an address.
const LETTERS: usize = 8;

/// Writes the versions into all pages.
pub fn write(files: &mut OutputFiles) {
    let is_part = |path: &str| path.ends_with(".css") || path.ends_with(".js");
    let versions: BTreeMap<String, String> = files
        .iter()
        .filter(|(path, _)| is_part(path))
        .map(|(path, file)| (path.to_string(), blake3::hash(&file.bytes).to_hex()[..LETTERS].to_string()))
        .collect();
    for (path, file) in files.iter_mut().filter(|(path, _)| path.ends_with(".html")) {
        let Ok(html) = std::str::from_utf8(&file.bytes) else { continue };
        file.bytes = versioned(path, html, &versions).into_bytes();
    }
}

/// A page with versions in the addresses of its parts.
fn versioned(page: &str, html: &str, versions: &BTreeMap<String, String>) -> String {
    let mut out = String::with_capacity(html.len() + 128);
    let mut rest = html;
    while let Some((start, end)) = next_address(rest) {
        let address = &rest[start..end];
        out.push_str(&rest[..end]);
        if let Some(version) = resolve(page, address).and_then(|path| versions.get(&path)) {
            out.push_str("?v=");
            out.push_str(version);
        }
        rest = &rest[end..];
    }
    out + rest
}

/// Where the next `href="…"` or `src="…"` that names a part begins and ends.
fn next_address(html: &str) -> Option<(usize, usize)> {
    let mut from = 0;
    loop {
        let end = from
            + [".css\"", ".js\""]
                .iter()
                .filter_map(|end| Some(html[from..].find(end)? + end.len() - 1))
                .min()?;
        let start = html[..end].rfind('"').map_or(0, |at| at + 1);
        if html[..start].ends_with("href=\"") || html[..start].ends_with("src=\"") {
            return Some((start, end));
        }
        from = end + 1;
    }
}

/// The file that a relative address on a page means; `None` outside the guide.
pub(super) fn resolve(page: &str, address: &str) -> Option<String> {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// Addresses of parts with their versions as a finished page names them, as paths from the guide's folder.
pub(super) fn parts_of(page: &str, html: &str) -> Vec<String> {
    let mut found = Vec::new();
    for piece in html.split("=\"").skip(1) {
        let Some((address, _)) = piece.split_once('"') else { continue };
        let Some((path, version)) = address.split_once("?v=") else { continue };
        if let Some(path) = resolve(page, path) {
            found.push(format!("{path}?v={version}"));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_the_guide_get_the_hash_of_their_content() {
        let mut files = OutputFiles::default();
        let page = "<link href=\"../assets/site.css\"><script src=\"../assets/site.js\"></script>\
                    <a href=\"../../other/x.css\">\"a.css\"</a><script src=\"none.js\"></script>";
        files.add("a/index.html", page, "test").unwrap();
        files.add("assets/site.css", "a{}", "test").unwrap();
        files.add("assets/site.js", "1", "test").unwrap();
        write(&mut files);
        let html = String::from_utf8(files.get("a/index.html").unwrap().to_vec()).unwrap();
        let found = parts_of("a/index.html", &html);
        assert_eq!(found.len(), 2, "{html}");
        assert!(
            found[0].starts_with("assets/site.css?v=") && found[0].len() == "assets/site.css?v=".len() + 8
        );
        assert!(html.contains("href=\"../../other/x.css\">\"a.css\"</a><script src=\"none.js\">"));
    }
}
