//! あなたの町の相談先: every town leads to the offices of its districts.

use crate::folder::{Folder, GUIDE};
use crate::site;
use std::collections::BTreeSet;

const PAGE: &str = "hidamari/consult/index.html";

/// The page without the readings above its words.
fn unread(bytes: &[u8]) -> String {
    let mut html = std::str::from_utf8(bytes).unwrap().to_string();
    for name in ["rp", "rt"] {
        while let Some(start) = html.find(&format!("<{name}>")) {
            let close = format!("</{name}>");
            let end = start + html[start..].find(&close).unwrap() + close.len();
            html.replace_range(start..end, "");
        }
    }
    html.replace("<ruby>", "").replace("</ruby>", "")
}

/// The card that a town's link leads to, as HTML.
fn card<'a>(html: &'a str, town: &str) -> &'a str {
    let link = html.find(&format!(">{town}</a>")).unwrap_or_else(|| panic!("{town} is not on the page"));
    let start = html[..link].rfind("href=\"#").unwrap() + "href=\"#".len();
    let id = html[start..].split('"').next().unwrap();
    let from = html.find(&format!("id=\"{id}\"")).unwrap();
    let card = &html[from..];
    &card[..card.find("</section>").unwrap()]
}

#[test]
fn every_town_leads_to_the_offices_of_all_its_districts() {
    let html = unread(&site::files()[PAGE]);
    let guide = site::guide("hidamari");
    let mut towns = BTreeSet::new();
    for district in &guide.entries.districts {
        let office = district.office.as_ref().and_then(|id| guide.get::<shirube::model::Organization>(id));
        for town in &district.towns {
            towns.insert(town);
            let card = card(&html, town);
            assert!(
                card.contains(&format!(">{}</a>", district.meta.title)),
                "{town}: {}",
                district.meta.title
            );
            let tel = office.and_then(|one| one.tel.as_ref()).unwrap().tel_uri();
            assert!(card.contains(&tel), "{town}: {tel}");
        }
    }
    assert_eq!(towns.len(), 25);
}

#[test]
fn towns_with_the_same_districts_share_a_card() {
    let areas = site::guide("hidamari").town_areas();
    let of = |town: &str| areas.areas.iter().position(|area| area.towns.contains(&town)).unwrap();
    assert_eq!(of("北町1丁目"), of("北町2丁目"));
    // One 地区, but another 地域包括支援センター.
    assert_ne!(of("北町1丁目"), of("神明町"));
}

#[test]
fn a_guide_without_towns_has_no_such_page() {
    let files = Folder::small().build_good();
    assert!(!files.keys().any(|path| path.contains("consult/")), "{:?}", files.keys());
}

#[test]
fn towns_are_one_however_their_numerals_are_written() {
    let system = "[[district_systems]]\nid = \"a\"\nlabel = \"地区\"\n[[district_systems]]\nid = \"b\"\nlabel = \"区域\"\n";
    let district = |id: &str, system: &str, town: &str| {
        format!("[[district]]\nid = \"{id}\"\nname = \"{id}\"\nsystem = \"{system}\"\ntowns = [\"{town}\"]\n")
    };
    let files = Folder::small()
        .file("guide.toml", format!("{GUIDE}\n{system}"))
        .file("districts.toml", district("kita", "a", "北町2丁目") + &district("hokubu", "b", "北町二丁目"))
        .build_good();
    let html = unread(&files["consult/index.html"]);
    let card = card(&html, "北町2丁目");
    assert!(card.contains(">kita</a>") && card.contains(">hokubu</a>"), "{card}");
    assert!(!html.contains("北町二丁目"));
}
