//! Maps: numbers that agree with their lists, positions that stay secret, guides without a map.

use crate::folder::{Folder, GUIDE, gathering};
use crate::html::Page;
use crate::site;
use shirube::guide::map::is_inside;
use shirube::model::Entry;
use std::collections::BTreeSet;

const AREAS: &str = r#"{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"S_NAME":"北町一丁目"},"geometry":{"type":"Polygon","coordinates":[[[139.0,36.0],[139.02,36.0],[139.02,36.02],[139.0,36.02],[139.0,36.0]]]}},
{"type":"Feature","properties":{"S_NAME":"南町"},"geometry":{"type":"Polygon","coordinates":[[[139.0,35.98],[139.02,35.98],[139.02,36.0],[139.0,36.0],[139.0,35.98]]]}}]}"#;

const PLACES: &str = r#"[[place]]
id = "kominkan"
name = "北町公民館"
kana = "きたまちこうみんかん"
address = { town = "北町1丁目" }
lat = 36.0123
lng = 139.0111

[[place]]
id = "otaku"
name = "ゆずの家"
kana = "ゆずのいえ"
address = { town = "北町1丁目", rest = "77番77号" }
home = true
lat = 36.0077
lng = 139.0099

[[place]]
id = "shukaijo"
name = "南町集会所"
kana = "みなみまちしゅうかいじょ"
address = { town = "南町" }
geo_precision = "地区"
lat = 35.9933
lng = 139.0055
"#;

const DISTRICTS: &str = r#"[[district]]
id = "kita"
name = "北町地区"
system = "chiku"
towns = ["北町1丁目"]

[[district]]
id = "minami"
name = "南町地区"
system = "chiku"
towns = ["南町"]
"#;

/// A guide with a map, a home and a place that is not to be shown exactly.
fn town(map: &str) -> Folder {
    let at = |place: &str| gathering("", "").replace("{ name = \"北町公民館\" }", &format!("{place:?}"));
    Folder::empty()
        .file("guide.toml", format!("{GUIDE}\n[[district_systems]]\nid = \"chiku\"\nlabel = \"地区\"\n{map}"))
        .file("chiku.geojson", AREAS)
        .file("places.toml", PLACES)
        .file("districts.toml", DISTRICTS)
        .file("gatherings/a.md", at("kominkan"))
        .file("gatherings/b.md", at("otaku"))
        .file("gatherings/c.md", at("shukaijo"))
}

const MAP: &str = "\n[map]\nareas = \"chiku.geojson\"\n";

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Numbers of the pins in the maps of a page.
fn pins(html: &str) -> BTreeSet<usize> {
    let groups = html.split("<g class=\"pins\"").skip(1).filter_map(|rest| rest.split("</g>").next());
    groups
        .flat_map(|group| group.split("</text>"))
        .filter_map(|one| one.rsplit('>').next()?.parse().ok())
        .collect()
}

fn listed(page: &Page) -> BTreeSet<usize> {
    let items = page.all("li").filter(|item| item.get("id").is_some_and(|id| id.starts_with("p-")));
    items.filter_map(|item| item.get("data-n")?.parse().ok()).collect()
}

#[test]
fn numbers_of_maps_are_those_of_their_lists() {
    let mut seen = 0;
    for (path, bytes) in site::files().iter().filter(|(path, _)| path.starts_with("hidamari/")) {
        if !path.ends_with("index.html") || !(path.contains("/districts/") || path.contains("/map/")) {
            continue;
        }
        let html = text(bytes);
        let page = Page::read(&html);
        assert_eq!(pins(&html), listed(&page), "{path}");
        seen += pins(&html).len();
    }
    assert!(seen > 100, "{seen}");
}

#[test]
fn every_place_of_hidamari_lies_in_its_town() {
    let guide = site::guide("hidamari");
    let map = guide.town_map();
    assert_eq!(map.spots().len(), guide.entries.places.iter().filter(|it| it.coordinates.is_some()).count());
    assert!(map.spots().len() > 30);
    for district in &guide.entries.districts {
        assert!(map.outline(district.id()).is_some(), "{}", district.title());
    }
    for place in guide.entries.places.iter().filter(|it| it.spot().is_some()) {
        let (spot, town) = (place.spot().unwrap(), place.address.town.as_deref().unwrap());
        let town = map.towns().iter().find(|it| it.name == town).unwrap();
        assert!(is_inside(spot, &town.outlines), "{} {}", place.title(), town.name);
        for district in guide.districts_of(&place.meta.key) {
            assert!(is_inside(spot, map.outline(district.id()).unwrap()), "{}", place.title());
        }
    }
}

#[test]
fn guides_without_geography_have_no_map() {
    for id in site::CITIES {
        let below = format!("{id}/");
        for (path, bytes) in site::files().iter().filter(|(path, _)| path.starts_with(&below)) {
            assert!(!path.starts_with(&format!("{id}/map/")), "{path}");
            if path.ends_with(".html") {
                let html = text(bytes);
                assert!(!html.contains("class=\"tmap\"") && !html.contains("map.css"), "{path}");
            }
        }
    }
}

#[test]
fn without_tiles_nothing_of_them_is_in_the_output() {
    for (path, bytes) in site::files() {
        assert!(!path.contains("leaflet") && !path.contains("slippy"), "{path}");
        if [".html", ".js", ".css"].iter().any(|end| path.ends_with(end)) {
            assert!(!text(bytes).contains("cyberjapandata"), "{path}");
        }
    }
}

#[test]
fn tiles_open_the_policy_of_the_map_page_only() {
    let files = town(&format!("{MAP}tiles = \"pale\"\n")).build_good();
    assert!(files.contains_key("assets/leaflet.js") && files.contains_key("assets/slippy.js"));
    for (path, bytes) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = text(bytes);
        assert_eq!(html.contains("cyberjapandata.gsi.go.jp"), path.starts_with("map/"), "{path}");
        assert_eq!(html.contains("leaflet.js"), path.starts_with("map/"), "{path}");
    }
    let map = text(&files["map/index.html"]);
    assert!(map.contains("img-src 'self' https://cyberjapandata.gsi.go.jp;"));
    assert!(map.contains("https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png"));
    assert!(map.contains("https://maps.gsi.go.jp/development/ichiran.html"));
}

#[test]
fn positions_that_may_not_be_shown_are_in_no_file() {
    let files = town(MAP).build_good();
    let secret = ["36.007", "139.009", "35.993", "139.005", "77番77号", "ゆずの家"];
    for (path, bytes) in &files {
        let text = text(bytes);
        for secret in secret {
            assert!(!text.contains(secret), "{secret} in {path}");
        }
    }
    let home = text(&files["gatherings/b/index.html"]);
    assert!(home.contains("くわしい場所は、電話でお聞きください") && home.contains("class=\"tmap\""));
    assert!(!home.contains("class=\"here\""), "a pin of a home");
    assert!(text(&files["gatherings/c/index.html"]).contains("地図では、地区だけを示しています"));
    let map = text(&files["map/index.html"]);
    assert_eq!(pins(&map), BTreeSet::from([1]));
    assert_eq!(map.matches("地図にない集まり").count(), 2, "one in each district");
}

#[test]
fn the_way_out_is_a_plain_link_and_only_of_real_towns() {
    let files = town(MAP).build_good();
    let entry = text(&files["gatherings/a/index.html"]);
    assert!(entry.contains("href=\"https://maps.gsi.go.jp/#17/36.0123/139.0111/\""));
    let card = text(&files["gatherings/index.html"]);
    assert_eq!(card.matches("data-ll=").count(), 1);
    assert!(card.contains("data-ll=\"36.0123,139.0111\""));
    assert!(!site::files().iter().any(|(path, bytes)| {
        path.starts_with("hidamari/") && path.ends_with(".html") && text(bytes).contains("maps.gsi.go.jp")
    }));
}

#[test]
fn coordinates_alone_make_a_list_and_no_empty_sheet() {
    let files = town("").build_good();
    assert!(files.contains_key("map/index.html"));
    for page in ["index.html", "gatherings/a/index.html", "districts/kita/index.html"] {
        assert!(!text(&files[page]).contains("class=\"tmap\""), "{page}");
    }
    assert!(text(&files["gatherings/a/index.html"]).contains("https://maps.gsi.go.jp/#17/"));
}

#[test]
fn drawings_have_no_style_and_letters_large_enough() {
    for (path, bytes) in site::files().iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = text(bytes);
        for svg in html.split("<svg class=\"tmap\"").skip(1) {
            let svg = svg.split("</svg>").next().unwrap();
            assert!(!svg.contains("style="), "{path}");
            for size in svg.split("font-size=\"").skip(1) {
                let size: f64 = size.split('"').next().unwrap().parse().unwrap();
                assert!(size >= 480.0 * 0.04, "{path}: {size}");
            }
        }
    }
}
