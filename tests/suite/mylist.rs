//! マイリスト's data, and where mistakes are reported.

use crate::folder::{Folder, GUIDE, gathering};
use crate::site::{files, pages, pages_of};
use serde_json::Value;
use std::collections::BTreeSet;

/// The data of a guide's `entries.js`.
fn entries(script: &[u8]) -> Value {
    let text = std::str::from_utf8(script).unwrap();
    let json = text.strip_prefix("window.guideEntries=").and_then(|text| text.strip_suffix(";\n")).unwrap();
    serde_json::from_str(json).unwrap()
}

#[test]
fn the_list_has_every_gathering_and_service_once() {
    let data = entries(&files()["hidamari/mylist/entries.js"]);
    let listed = data["entries"].as_array().unwrap();
    let names: BTreeSet<&str> = listed.iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert_eq!(names.len(), listed.len());
    for one in listed {
        let page = format!("hidamari/{}index.html", one["path"].as_str().unwrap());
        let page = pages().get(&page).unwrap_or_else(|| panic!("{page}"));
        // The star of the entry's own page has the same name.
        assert!(page.all("button").any(|button| button.get("data-star") == one["id"].as_str()), "{one}");
        assert!(one.get("tel").is_none() || one["tel"].as_str().unwrap().starts_with('0'), "{one}");
    }
    let buttons = pages_of("hidamari").flat_map(|(_, page)| page.all("button"));
    let stars: Vec<&str> = buttons.filter_map(|button| button.get("data-star")).collect();
    assert!(stars.len() > 200 && stars.iter().all(|star| names.contains(star)), "every star is an entry's");
}

#[test]
fn a_guide_without_entries_has_no_list() {
    let built = Folder::empty().file("guide.toml", GUIDE).build_good();
    assert!(!built.keys().any(|path| path.starts_with("mylist/") || path == "assets/qr.js"));
    assert!(!String::from_utf8_lossy(&built["index.html"]).contains("data-mylist"));
}

#[test]
fn an_old_name_leads_to_the_entry() {
    let built = Folder::small()
        .file("gatherings/kita-taiso.md", gathering("aliases = [\"mukashi\"]\n", ""))
        .build_good();
    let data = entries(&built["mylist/entries.js"]);
    assert_eq!(data["entries"][0]["was"].as_array().map(Vec::len), Some(1));
    assert!(data.get("base").is_none(), "the guide has no public address");
    let page = String::from_utf8_lossy(&built["gatherings/kita-taiso/index.html"]).into_owned();
    assert!(!page.contains("class=\"qr\"") && page.contains("https://line.me/R/share?text="));
}

/// Addresses of まちがいを知らせる at the foot of a page.
fn reports(html: &[u8]) -> Vec<String> {
    let html = String::from_utf8_lossy(html).into_owned();
    let part =
        html.split("<p class=\"report\">").nth(1).map_or("", |rest| rest.split("</p>").next().unwrap());
    let links = part.split("<a class=\"btn\" href=\"").skip(1);
    links.map(|rest| rest.split('"').next().unwrap().to_string()).collect()
}

#[test]
fn mistakes_are_reported_where_the_guide_says() {
    let with = |report: &str| {
        let guide = format!("base_url = \"https://guide.example.jp/\"\n{GUIDE}\n{report}");
        Folder::small().file("guide.toml", guide).build_good()
    };
    let entry = "gatherings/kita-taiso/index.html";
    let own = with(
        "[report]\nmail = \"town@example.jp\"\ntel = \"55-0100\"\n\
         form = \"https://forms.example.jp/?id={id}&title={title}&page={url}\"\n",
    );
    let links = reports(&own[entry]);
    assert_eq!(links.len(), 3, "{links:?}");
    assert!(
        links[0].starts_with("https://forms.example.jp/?id=gatherings%2Fkita-taiso&amp;title=%"),
        "{links:?}"
    );
    assert!(links[0].ends_with("&amp;page=https%3A%2F%2Fguide.example.jp%2Fgatherings%2Fkita-taiso%2F"));
    assert!(
        links[1].starts_with("mailto:town@example.jp?subject=")
            && links[1].contains("gatherings%2Fkita-taiso")
    );
    assert_eq!(links[2], "tel:0000550100");
    assert_eq!(reports(&own["index.html"]).len(), 3, "on every page");
    // Without a table of its own: the contact of the guide.
    assert_eq!(reports(&with("")[entry]), ["tel:0000550100"]);
}
