//! What machines read: Atom feeds, sitemaps, robots.txt, JSON-LD.

use crate::folder::{Folder, GUIDE, gathering};
use crate::site::{self, GUIDES};
use roxmltree::Document;
use std::collections::BTreeSet;

const ATOM: &str = "http://www.w3.org/2005/Atom";

fn xml(path: &str) -> Document<'static> {
    let bytes: &'static [u8] = &site::files()[path];
    Document::parse(std::str::from_utf8(bytes).unwrap()).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn feeds() -> impl Iterator<Item = &'static str> {
    site::files().keys().map(String::as_str).filter(|path| path.ends_with("feed.xml"))
}

#[test]
fn every_guide_has_its_feed_and_each_series_one_of_its_own() {
    for guide in GUIDES {
        assert!(site::files().contains_key(&format!("{guide}/feed.xml")), "{guide}");
        for series in &site::guide(guide).entries.newsletters {
            let path = format!("{guide}/newsletters/{}/feed.xml", series.meta.key.id);
            assert!(site::files().contains_key(&path), "{path}");
        }
    }
    assert!(site::files().contains_key("hidamari/notices/feed.xml"));
}

#[test]
fn feeds_are_atom_with_unique_ids() {
    let mut feed_ids = BTreeSet::new();
    for path in feeds() {
        let document = xml(path);
        let root = document.root_element();
        assert!(root.has_tag_name((ATOM, "feed")), "{path}");
        let text = |node: roxmltree::Node, name: &str| {
            let child = node.children().find(|child| child.has_tag_name((ATOM, name)));
            child.and_then(|child| child.text()).unwrap_or_else(|| panic!("{path}: no {name}")).to_string()
        };
        assert!(feed_ids.insert(text(root, "id")), "{path}: id used by another feed");
        let mut ids = BTreeSet::new();
        let mut last = String::from("9");
        for entry in root.children().filter(|child| child.has_tag_name((ATOM, "entry"))) {
            for name in ["title", "id", "updated", "summary"] {
                assert!(
                    name == "summary" || !text_or_empty(entry, name).is_empty(),
                    "{path}: {name} is empty"
                );
            }
            assert!(ids.insert(text(entry, "id")), "{path}: {} twice", text(entry, "id"));
            let updated = text(entry, "updated");
            updated.parse::<jiff::Timestamp>().unwrap();
            assert!(updated <= last, "{path}: newest first");
            last = updated;
        }
        text(root, "updated").parse::<jiff::Timestamp>().unwrap();
        assert!(!text(root, "title").is_empty());
        let author = root.children().find(|child| child.has_tag_name((ATOM, "author"))).unwrap();
        assert!(!text(author, "name").is_empty());
    }
    assert!(feed_ids.len() >= GUIDES.len());
}

fn text_or_empty(node: roxmltree::Node, name: &str) -> String {
    let child = node.children().find(|child| child.has_tag_name((ATOM, name)));
    child.and_then(|child| child.text()).unwrap_or_default().to_string()
}

#[test]
fn entries_of_feeds_lead_to_pages() {
    for path in feeds() {
        for link in xml(path).descendants().filter(|node| node.has_tag_name((ATOM, "link"))) {
            let href = link.attribute("href").unwrap();
            let Some(below) = href.strip_prefix("https://shirube.example.jp/") else {
                panic!("{path}: {href} is not below the public address")
            };
            let file = if below.is_empty() || below.ends_with('/') {
                format!("{below}index.html")
            } else {
                below.into()
            };
            let file = file.split('#').next().unwrap_or_default();
            assert!(site::files().contains_key(file), "{path}: {href}");
        }
    }
}

#[test]
fn sitemaps_list_pages_that_are_there_once() {
    for guide in GUIDES {
        let path = format!("{guide}/sitemap.xml");
        let document = xml(&path);
        let mut seen = BTreeSet::new();
        for loc in document.descendants().filter(|node| node.tag_name().name() == "loc") {
            let address = loc.text().unwrap_or_default();
            assert!(seen.insert(address.to_string()), "{address} twice");
            let below = address.strip_prefix("https://shirube.example.jp/").unwrap();
            let file = if below.ends_with('/') { format!("{below}index.html") } else { below.to_string() };
            let page = site::pages().get(&file).unwrap_or_else(|| panic!("{path}: {address}"));
            assert!(!site::leads_on(page), "{path}: {address} leads on to another page");
        }
        assert!(seen.len() >= 5, "{path}");
        let robots = String::from_utf8(site::files()[&format!("{guide}/robots.txt")].clone()).unwrap();
        assert!(
            robots.contains(&format!("Sitemap: https://shirube.example.jp/{guide}/sitemap.xml")),
            "{robots}"
        );
    }
}

#[test]
fn json_ld_is_json_with_a_type() {
    let mut kinds = BTreeSet::new();
    for (path, page) in site::pages() {
        for text in &page.json_ld {
            let value: serde_json::Value =
                serde_json::from_str(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
            let things = match &value {
                serde_json::Value::Array(things) => things.clone(),
                one => vec![one.clone()],
            };
            for thing in things {
                assert_eq!(thing["@context"], "https://schema.org", "{path}");
                let inside = thing["@graph"].as_array().cloned().unwrap_or_else(|| vec![thing.clone()]);
                for one in inside {
                    let kind = one["@type"].as_str().map(str::to_string);
                    kinds.insert(kind.unwrap_or_else(|| panic!("{path}: no @type in {one}")));
                }
            }
            assert!(!text.contains("</") && !text.contains("null"), "{path}");
        }
    }
    assert!(
        ["WebSite", "EventSeries", "Service", "Event", "Article", "BreadcrumbList"]
            .iter()
            .all(|kind| kinds.contains(*kind)),
        "{kinds:?}"
    );
}

#[test]
fn open_graph_names_what_the_page_is() {
    // マイリスト and the search have none: programs that follow og:url would lose what stands behind # and ?.
    let has_none = ["mylist/index.html", "search/index.html"];
    let is_own = |path: &str| path.ends_with("index.html") && !has_none.iter().any(|end| path.ends_with(end));
    for (path, page) in site::pages().iter().filter(|(path, page)| is_own(path) && !site::leads_on(page)) {
        let property = |name: &str| {
            page.all("meta").find(|tag| tag.get("property") == Some(name)).and_then(|tag| tag.get("content"))
        };
        for name in ["og:title", "og:type", "og:url", "og:locale"] {
            assert!(property(name).is_some_and(|content| !content.is_empty()), "{path}: {name}");
        }
        let canonical =
            page.all("link").find(|tag| tag.get("rel") == Some("canonical")).and_then(|tag| tag.get("href"));
        let own = format!("https://shirube.example.jp/{}", path.trim_end_matches("index.html"));
        assert_eq!(canonical, Some(own.as_str()), "{path}");
    }
}

#[test]
fn sitemaps_leave_out_what_leads_elsewhere() {
    let files = Folder::small()
        .file("guide.toml", format!("base_url = \"https://mihon.example.jp/\"\n{GUIDE}"))
        .file("gatherings/kita-taiso.md", gathering("aliases = [\"mukashi\"]", ""))
        .file("pages/category.md", "+++\ntitle = \"分け方\"\n+++\n本文です。\n")
        .build_good();
    let text = |path: &str| String::from_utf8(files[path].clone()).unwrap();
    let map = text("sitemap.xml");
    for (path, listed) in [
        ("gatherings/kita-taiso/", true),
        ("pages/category/", true),
        ("gatherings/mukashi/", false),
        ("gatherings/category/taiso/", false),
    ] {
        assert!(files.contains_key(&format!("{path}index.html")), "{path}");
        assert_eq!(
            map.contains(&format!("<loc>https://mihon.example.jp/{path}</loc>")),
            listed,
            "{path}\n{map}"
        );
    }
    assert!(!text("404.html").contains("rel=\"canonical\"") && !text("404.html").contains("rel=canonical"));
    assert!(text("index.html").contains("https://mihon.example.jp/"));
}

#[test]
fn sitemaps_tell_the_other_languages_of_a_page() {
    let map = std::str::from_utf8(&site::files()["hidamari/sitemap.xml"]).unwrap();
    let base = "https://shirube.example.jp/hidamari/";
    let lines: Vec<&str> = map.lines().filter(|line| line.starts_with("<url>")).collect();
    let line = |page: &str| {
        let start = format!("<url><loc>{base}{page}</loc>");
        *lines.iter().find(|line| line.starts_with(&start)).unwrap_or_else(|| panic!("{page}"))
    };
    for page in ["", "gatherings/kita-taiso/", "consult/"] {
        for own in [page.to_string(), format!("en/{page}")] {
            for (lang, href) in [("ja", format!("{base}{page}")), ("en", format!("{base}en/{page}"))] {
                let link = format!("<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{href}\"/>");
                assert!(line(&own).contains(&link), "{own}: {link}");
                // The same stands in the page.
                let html = std::str::from_utf8(&site::files()[&format!("hidamari/{own}index.html")]).unwrap();
                assert!(
                    html.contains(&link.replace("xhtml:link", "link").replace("/>", ">")),
                    "{own}: {link}"
                );
            }
        }
    }
    assert!(!line("about/").contains("xhtml:link"), "a page that is there in Japanese alone");
    // Easy Japanese is Japanese for search engines: a page of its own, no other language of one.
    assert!(!line("easy/gatherings/kita-taiso/").contains("xhtml:link"));
}

#[test]
fn the_error_page_has_its_sheets_at_any_address() {
    let page = |path: &str| std::str::from_utf8(&site::files()[path]).unwrap();
    for part in [
        "href=\"/hidamari/assets/site.css?v=",
        "src=\"/hidamari/assets/site.js?v=",
        "href=\"/hidamari/index.html\"",
    ] {
        assert!(page("hidamari/404.html").contains(part), "{part}");
    }
    assert!(page("hidamari/404.html").contains("href=\"/index.html\""), "the portal");
    assert!(page("hidamari/about/index.html").contains("href=\"../assets/site.css?v="));
    let built = |base: &str| {
        let files = Folder::small().file("guide.toml", format!("{base}{GUIDE}")).build_good();
        String::from_utf8(files["404.html"].clone()).unwrap()
    };
    assert!(
        built("base_url = \"https://mihon.example.jp/sasaeai/\"\n")
            .contains("href=\"/sasaeai/assets/site.css?v=")
    );
    assert!(built("").contains("href=\"/assets/site.css?v="));
}
