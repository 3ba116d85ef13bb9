//! `_headers`: what a web server is to say with every file (the form of Netlify and Cloudflare Pages; docs/publish.md
//! has the same for Apache and nginx).
//!
//! The content security policy of the file is the union of those that stand in the pages, so that it never forbids
//! what a page needs (a map with tiles); each page's own policy stays the stricter one. What a page cannot say about
//! itself (frame-ancestors) is added.

use crate::output::files::OutputFiles;
use std::collections::BTreeMap;

/// File at the output's root.
pub const FILE: &str = "_headers";

/// The file for a whole output. `folders` are those of the guides (`"hidamari/"`, or `""`).
pub fn text(files: &OutputFiles, folders: &[String]) -> String {
    let mut out = format!(
        "# 配信サーバーへの指示（しるべが作りました）。書きかたは Netlify と Cloudflare Pages のものです。\n\
         /*\n  Content-Security-Policy: {}\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: strict-origin-when-cross-origin\n  \
         Permissions-Policy: geolocation=(self), camera=(), microphone=(), payment=(), usb=()\n  \
         Cross-Origin-Opener-Policy: same-origin\n",
        policy(files)
    );
    let there = |folder: &str, below: &str| {
        let prefix = format!("{folder}{below}");
        files.iter().any(|(path, _)| path.starts_with(&prefix))
    };
    for folder in folders {
        // Pictures are named by their content: what was fetched once never changes.
        if there(folder, "images/") {
            out.push_str(&format!(
                "/{folder}images/*\n  Cache-Control: public, max-age=31536000, immutable\n"
            ));
        }
        if there(folder, "sw.js") {
            out.push_str(&format!("/{folder}sw.js\n  Cache-Control: no-cache\n"));
        }
    }
    out
}

/// Directive → sources, of all pages together.
fn policy(files: &OutputFiles) -> String {
    let mut union: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut order: Vec<String> = Vec::new();
    for (_, file) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = String::from_utf8_lossy(&file.bytes);
        let Some(written) = html
            .split_once("http-equiv=\"Content-Security-Policy\" content=\"")
            .and_then(|(_, rest)| rest.split_once('"'))
            .map(|(policy, _)| policy.replace("&#x27;", "'").replace("&#39;", "'").replace("&#x2F;", "/"))
        else {
            continue;
        };
        for directive in written.split(';') {
            let mut words = directive.split_whitespace();
            let Some(name) = words.next() else { continue };
            if !order.iter().any(|known| known == name) {
                order.push(name.to_string());
            }
            let sources = union.entry(name.to_string()).or_default();
            for source in words.filter(|source| *source != "'none'") {
                if !sources.iter().any(|known| known == source) {
                    sources.push(source.to_string());
                }
            }
        }
    }
    let mut out: String = order
        .iter()
        .map(|name| match union[name].as_slice() {
            [] => format!("{name} 'none'; "),
            sources => format!("{name} {}; ", sources.join(" ")),
        })
        .collect();
    out.push_str("frame-ancestors 'none'");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_allows_what_any_page_allows() {
        let mut files = OutputFiles::default();
        let page = |images: &str| {
            format!(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src {images}\">"
            )
        };
        files.add("a/index.html", page("'self'"), "test").unwrap();
        files.add("a/map/index.html", page("'self' https://tiles.example.jp"), "test").unwrap();
        files.add("a/images/x.png", "", "test").unwrap();
        files.add("a/moved/index.html", "<p>", "test").unwrap();
        let text = text(&files, &["a/".to_string()]);
        assert!(text.contains(
            "Content-Security-Policy: default-src 'none'; img-src 'self' https://tiles.example.jp; frame-ancestors 'none'\n"
        ), "{text}");
        assert!(text.contains("/a/images/*\n  Cache-Control: public, max-age=31536000, immutable\n"));
        assert!(!text.contains("sw.js"));
    }
}
