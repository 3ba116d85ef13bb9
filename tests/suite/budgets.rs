//! What a page may cost an old phone: style sheets, requests, elements (web.md, "Budgets").

use crate::html::Page;
use crate::site::{files, leads_on, pages};
use flate2::{Compression, write::GzEncoder};
use std::collections::BTreeMap;
use std::io::Write;

/// Sheets that a page needs before it can be drawn.
const MOST_CSS: usize = 10 * 1024;
/// With the sheet for paper, which a browser fetches last.
const MOST_CSS_WITH_PAPER: usize = 13 * 1024;
/// The page, its sheets and its scripts; pictures come later and one by one.
const MOST_REQUESTS: usize = 8;
const MOST_ELEMENTS: usize = 4000;

fn zipped(bytes: &[u8]) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap().len()
}

/// Where a relative address leads from a page.
fn target(page: &str, href: &str) -> String {
    // The error page's links begin at the root of the server.
    if let Some(below) = href.strip_prefix('/') {
        return below.to_string();
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in href.split('/') {
        match part {
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// Sheets of a page, and whether each is for paper only.
fn sheets(path: &str, page: &Page) -> Vec<(String, bool)> {
    let links = page.all("link").filter(|tag| tag.get("rel") == Some("stylesheet"));
    links
        .filter_map(|tag| {
            let file = tag.get("href")?.split('?').next()?;
            Some((target(path, file), tag.get("media") == Some("print")))
        })
        .collect()
}

#[test]
fn style_sheets_stay_small() {
    let mut sizes: BTreeMap<&str, usize> = BTreeMap::new();
    for (path, bytes) in files().iter().filter(|(path, _)| path.ends_with(".css")) {
        sizes.insert(path, zipped(bytes));
    }
    for (path, page) in pages() {
        let own = sheets(path, page);
        let size: usize = own.iter().map(|(sheet, _)| sizes[sheet.as_str()]).sum();
        let paper: usize = own.iter().filter(|it| it.1).map(|(sheet, _)| sizes[sheet.as_str()]).sum();
        assert!(size - paper <= MOST_CSS, "{path}: {} bytes of {own:?}", size - paper);
        assert!(size <= MOST_CSS_WITH_PAPER, "{path}: {size} bytes of {own:?}");
        assert!(leads_on(page) || own.len() >= 2, "{path}: no style sheets");
    }
}

#[test]
fn pages_ask_for_few_files_and_have_few_elements() {
    for (path, page) in pages() {
        let scripts = page.all("script").filter(|tag| tag.get("src").is_some()).count();
        let requests = 1 + sheets(path, page).len() + scripts;
        assert!(requests <= MOST_REQUESTS, "{path}: {requests} requests");
        assert!(page.tags.len() <= MOST_ELEMENTS, "{path}: {} elements", page.tags.len());
    }
}
