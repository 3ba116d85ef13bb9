//! The content of this repository: every page is whole and every link leads somewhere.

use crate::folder::{TODAY, repository};
use crate::site::{self, GUIDES};
use shirube::guide::Route;
use shirube::model::Kind;
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn check_finds_nothing() {
    let checked =
        shirube::pipeline::check(&repository().join("content"), None, TODAY, &shirube::pipeline::Silent);
    assert!(checked.diagnostics.is_empty(), "{:#?}", checked.diagnostics);
    assert_eq!(checked.guides.len(), GUIDES.len());
}

#[test]
fn every_link_leads_to_a_file_and_every_fragment_to_an_id() {
    let ids: BTreeMap<&str, BTreeSet<&str>> =
        site::pages().iter().map(|(path, page)| (path.as_str(), page.ids().collect())).collect();
    let mut dead = Vec::new();
    for (path, page) in site::pages() {
        for (tag, address) in page.addresses() {
            // A calendar to subscribe to lies at the public address, and in the output.
            if let Some(file) = address.strip_prefix("webcal://shirube.example.jp/") {
                if !site::files().contains_key(file) {
                    dead.push(format!("{path}: {address}"));
                }
                continue;
            }
            if is_outside(&address) {
                continue;
            }
            let (file, fragment) =
                address.split_once('#').map_or((address.as_str(), None), |(a, b)| (a, Some(b)));
            let file = file.split('?').next().unwrap_or_default();
            let target = match file {
                "" => Some(path.clone()),
                file => resolve(path, file),
            };
            let there = target.as_ref().is_some_and(|target| site::files().contains_key(target));
            let place = fragment.is_none_or(|fragment| {
                let fragment = percent_decoded(fragment);
                let page = target.as_deref().and_then(|target| ids.get(target));
                fragment.is_empty() || page.is_none_or(|ids| ids.contains(fragment.as_str()))
            });
            if !there || !place {
                dead.push(format!("{path}: <{}> {address}", tag.name));
            }
        }
    }
    assert!(dead.is_empty(), "{} dead links:\n{}", dead.len(), dead[..dead.len().min(40)].join("\n"));
}

#[test]
fn addresses_with_http_stand_only_where_they_belong() {
    let mut wrong = Vec::new();
    for (path, page) in site::pages() {
        for (tag, address) in page.addresses() {
            let canonical = tag.name == "link" && matches!(tag.get("rel"), Some("canonical" | "alternate"));
            // The error page alone has links from the root of the server.
            let rooted = address.starts_with('/') && !path.ends_with("404.html");
            let outside = address.starts_with("http") || address.starts_with("//") || rooted;
            if outside && tag.name != "a" && !canonical {
                wrong.push(format!("{path}: <{}> {address}", tag.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    for (path, bytes) in
        site::files().iter().filter(|(path, _)| path.ends_with(".css") || path.ends_with(".js"))
    {
        let text = std::str::from_utf8(bytes).unwrap();
        let loads = ["url(http", "url(\"http", "url('http", "@import", "url(/", "fetch(\"http"];
        assert!(!loads.iter().any(|word| text.contains(word)), "{path} loads from outside");
    }
}

#[test]
fn files_that_stylesheets_name_are_there() {
    for (path, bytes) in site::files().iter().filter(|(path, _)| path.ends_with(".css")) {
        let text = std::str::from_utf8(bytes).unwrap();
        for piece in text.split("url(").skip(1) {
            let address = piece.split(')').next().unwrap_or_default().trim_matches(['"', '\'']);
            if !address.starts_with("data:") && !address.starts_with('#') {
                let target = resolve(path, address).unwrap_or_default();
                assert!(site::files().contains_key(&target), "{path}: {address}");
            }
        }
    }
}

#[test]
fn every_page_has_one_heading_a_title_a_language_and_unique_ids() {
    let mut faults = Vec::new();
    for (path, page) in site::pages() {
        let mut fault = |what: &str| faults.push(format!("{path}: {what}"));
        let lang = if path.contains("/en/") { "en" } else { "ja" };
        if page.all("html").next().and_then(|tag| tag.get("lang")) != Some(lang) {
            fault("html lang");
        }
        if page.title.trim().is_empty() {
            fault("title");
        }
        if !page
            .all("meta")
            .any(|tag| tag.get("charset").is_some_and(|set| set.eq_ignore_ascii_case("utf-8")))
        {
            fault("charset");
        }
        if !page.all("meta").any(|tag| tag.get("name") == Some("viewport")) {
            fault("viewport");
        }
        let mut seen = BTreeSet::new();
        for id in page.ids() {
            if !seen.insert(id) {
                fault(&format!("id {id} twice"));
            }
        }
        for tag in &page.tags {
            let targets = ["aria-labelledby", "aria-describedby", "aria-controls", "for"];
            for id in targets.iter().filter_map(|name| tag.get(name)).flat_map(str::split_whitespace) {
                if !page.ids().any(|known| known == id) {
                    fault(&format!("<{}> names id {id}", tag.name));
                }
            }
        }
        for image in page.all("img") {
            if image.get("alt").is_none() || image.get("width").is_none() || image.get("height").is_none() {
                fault("img without alt, width or height");
            }
        }
        if site::leads_on(page) {
            continue;
        }
        if page.all("h1").count() != 1 {
            fault(&format!("{} h1", page.all("h1").count()));
        }
        if page.all("main").count() != 1 {
            fault("main");
        }
        let levels: Vec<usize> = page
            .tags
            .iter()
            .filter_map(|tag| ["h1", "h2", "h3", "h4", "h5", "h6"].iter().position(|name| *name == tag.name))
            .collect();
        for pair in levels.windows(2).filter(|pair| pair[1] > pair[0] + 1) {
            fault(&format!("h{} follows h{}", pair[1] + 1, pair[0] + 1));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults[..faults.len().min(40)].join("\n"));
}

#[test]
fn every_record_has_its_page_and_a_link_from_a_list() {
    let mut missing = Vec::new();
    for (id, guide) in site::guides() {
        let mut linked: BTreeSet<String> = BTreeSet::new();
        for (path, page) in site::pages_of(id) {
            for (_, address) in page.addresses().filter(|(_, address)| !is_outside(address)) {
                let (file, fragment) = address
                    .split_once('#')
                    .map_or((address.as_str(), String::new()), |(a, b)| (a, format!("#{b}")));
                let target = if file.is_empty() { Some(path.to_string()) } else { resolve(path, file) };
                if let Some(target) = target.filter(|target| target != path || !fragment.is_empty()) {
                    linked.insert(format!("{target}{fragment}"));
                    linked.insert(target);
                }
            }
        }
        for meta in guide.entries.metas() {
            let file = format!("{id}/{}", Route::entry(&meta.key).file());
            let (page, fragment) = file.split_once('#').map_or((file.as_str(), None), |(a, b)| (a, Some(b)));
            let there = site::pages()
                .get(page)
                .is_some_and(|page| fragment.is_none_or(|fragment| page.ids().any(|id| id == fragment)));
            if !there {
                missing.push(format!("{file} is not there"));
            } else if !linked.contains(page) {
                missing.push(format!("{file} is linked from nowhere"));
            }
        }
        for kind in Kind::ALL.iter().filter(|kind| guide.entries.count(**kind) > 0) {
            let list = format!("{id}/{}", Route::list(*kind).file());
            let on_series = matches!(kind, Kind::Issue | Kind::Collection);
            if !on_series && !site::pages().contains_key(&list) {
                missing.push(format!("{list} is not there"));
            }
        }
    }
    assert!(missing.is_empty(), "{} missing:\n{}", missing.len(), missing.join("\n"));
}

#[test]
fn every_folder_of_a_record_page_belongs_to_a_record() {
    let mut strange = Vec::new();
    for (id, guide) in site::guides() {
        let known: BTreeSet<String> = guide
            .entries
            .metas()
            .flat_map(|meta| std::iter::once(&meta.key.id).chain(&meta.aliases).map(|id| (meta.key.kind, id)))
            .map(|(kind, record)| format!("{id}/{}/{record}/index.html", kind.folder()))
            .collect();
        for (path, _) in site::pages_of(id) {
            let parts: Vec<&str> = path.split('/').collect();
            if let [_, folder, _, "index.html"] = parts.as_slice()
                && Kind::by_folder(folder).is_some()
                && !known.contains(path)
            {
                strange.push(path);
            }
        }
    }
    assert!(strange.is_empty(), "pages of no record: {strange:#?}");
}

fn is_outside(address: &str) -> bool {
    ["http://", "https://", "mailto:", "tel:", "data:"].iter().any(|scheme| address.starts_with(scheme))
}

/// The file in the output that a relative address means.
fn resolve(from: &str, address: &str) -> Option<String> {
    // From the server's root: only the error page.
    if let Some(below) = address.strip_prefix('/') {
        return from.ends_with("404.html").then(|| percent_decoded(below));
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    let address = percent_decoded(address);
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

fn percent_decoded(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut out = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let hex = (bytes[at] == b'%').then(|| text.get(at + 1..at + 3)).flatten();
        match hex.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| text.to_string())
}
