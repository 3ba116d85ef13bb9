//! Nothing that a reader's browser fetches lies elsewhere, and nothing is kept about the reader: all six guides.

use crate::html::Tag;
use crate::site;

/// Attributes that fetch by themselves, with the elements that have them.
fn fetched(tag: &Tag) -> Vec<&str> {
    let mut found: Vec<&str> = ["src", "poster", "data", "background", "action", "formaction", "manifest"]
        .iter()
        .filter_map(|name| tag.get(name))
        .collect();
    for set in ["srcset", "imagesrcset"] {
        let parts = tag.get(set).into_iter().flat_map(|set| set.split(','));
        found.extend(parts.filter_map(|part| part.split_whitespace().next()));
    }
    // A link of these kinds is only said, never fetched.
    let said = ["canonical", "alternate", "license", "author"];
    let is_fetched = match tag.name.as_str() {
        "link" => !tag.get("rel").unwrap_or_default().split_whitespace().any(|kind| said.contains(&kind)),
        "use" | "image" | "base" => true,
        _ => false,
    };
    if is_fetched {
        found.extend(["href", "xlink:href"].iter().filter_map(|name| tag.get(name)));
    }
    found
}

fn is_outside(address: &str) -> bool {
    let scheme = address.split_once(':').map(|(scheme, _)| scheme);
    address.starts_with("//")
        || scheme.is_some_and(|scheme| !scheme.contains(['/', '?', '#']) && scheme != "data")
}

#[test]
fn no_page_fetches_from_elsewhere() {
    let mut wrong = Vec::new();
    for (path, page) in site::pages() {
        for tag in &page.tags {
            let addresses = fetched(tag).into_iter().filter(|address| is_outside(address));
            wrong.extend(addresses.map(|address| format!("{path}: <{}> {address}", tag.name)));
            let inline = tag.attributes.keys().find(|name| name.starts_with("on") || *name == "style");
            wrong.extend(inline.map(|name| format!("{path}: <{} {name}>", tag.name)));
        }
    }
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
}

/// Addresses in scripts that are names or links, or tiles where the guide turns them on.
const NAMED: [&str; 6] = [
    "http://www.w3.org/",
    // A link, and the guide's own address.
    "https://line.me/R/share?text=",
    "https://shirube.example.jp/",
    "https://leafletjs.com",
    "https://maps.gsi.go.jp/",
    "https://cyberjapandata.gsi.go.jp/",
];

#[test]
fn no_style_sheet_or_script_fetches_from_elsewhere_or_sets_cookies() {
    let mut wrong = Vec::new();
    for (path, bytes) in site::files() {
        let (is_css, is_js) = (path.ends_with(".css"), path.ends_with(".js"));
        if !is_css && !is_js {
            continue;
        }
        let text = std::str::from_utf8(bytes).unwrap();
        for rest in
            text.split("http").skip(1).filter(|rest| rest.starts_with("://") || rest.starts_with("s://"))
        {
            let address = format!("http{}", rest.chars().take(60).collect::<String>());
            if !NAMED.iter().any(|named| address.starts_with(named)) {
                wrong.push(format!("{path}: {address}"));
            }
        }
        let forbidden: &[&str] = match is_css {
            true => &["@import", "url(//", "url(\"//", "url('//"],
            false => {
                &["document.cookie", "cookieStore", "sendBeacon", "eval(", "new Function", "importScripts"]
            }
        };
        wrong.extend(
            forbidden.iter().filter(|word| text.contains(**word)).map(|word| format!("{path}: {word}")),
        );
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_page_states_a_policy_that_the_server_repeats() {
    let headers = std::str::from_utf8(&site::files()["_headers"]).unwrap();
    let served =
        headers.lines().find_map(|line| line.trim().strip_prefix("Content-Security-Policy: ")).unwrap();
    assert!(served.contains("default-src 'none'") && served.contains("frame-ancestors 'none'"), "{served}");
    assert!(!served.contains("unsafe"), "{served}");
    for header in
        ["X-Content-Type-Options: nosniff", "Referrer-Policy: ", "Permissions-Policy: geolocation=(self)"]
    {
        assert!(headers.contains(header), "{header}");
    }
    for (path, page) in site::pages().iter().filter(|(_, page)| !site::leads_on(page)) {
        let stated = page.all("meta").find(|tag| tag.get("http-equiv") == Some("Content-Security-Policy"));
        let stated =
            stated.and_then(|tag| tag.get("content")).unwrap_or_else(|| panic!("{path} has no policy"));
        assert!(!stated.contains("unsafe"), "{path}");
        for directive in stated.split(';') {
            let mut words = directive.split_whitespace();
            let name = words.next().unwrap();
            let allowed =
                served.split("; ").find(|directive| directive.split(' ').next() == Some(name)).unwrap();
            for source in words {
                assert!(
                    source == "'none'" || allowed.split(' ').any(|one| one == source),
                    "{path}: {name} {source}"
                );
            }
        }
    }
}

#[test]
fn only_pictures_are_kept_for_long() {
    let headers = std::str::from_utf8(&site::files()["_headers"]).unwrap();
    let mut rule = "";
    for line in headers.lines() {
        if line.starts_with('/') {
            rule = line;
        } else if line.contains("immutable") {
            assert!(rule.ends_with("/images/*"), "{rule}");
        }
    }
    for path in site::files().keys().filter(|path| path.contains("/images/")) {
        let name = path.rsplit('/').next().unwrap();
        let hash = name.split('-').next().unwrap();
        assert!(
            hash.len() >= 12 && hash.bytes().all(|b| b.is_ascii_hexdigit()),
            "{path} is not named by its content"
        );
    }
}
