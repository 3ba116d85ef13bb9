//! The guidebook's data: what stands in it, in which order, and what bad input leaves out.

use crate::folder::{Folder, GUIDE};
use serde_json::Value;
use shirube::pipeline::Silent;
use shirube::pipeline::books::{self, BookOptions};

const OFFICE: &str = r#"[[organization]]
id = "shakyo"
name = "見本市社会福祉協議会"
kind = "社会福祉協議会"
"#;

const DISTRICTS: &str = r#"[[district_systems]]
id = "chiku"
label = "地区"
"#;

const TWO: &str = r#"[[district]]
id = "kita"
name = "北地区"
kana = "きたちく"
system = "chiku"
towns = ["北町"]

[[district]]
id = "minami"
name = "南地区"
kana = "みなみちく"
system = "chiku"
towns = ["南町"]
"#;

fn entry(title: &str, kana: &str, town: &str, more: &str) -> String {
    format!(
        r#"+++
title = "{title}"
kana = "{kana}"
summary = "集まりです。"
categories = ["taiso"]
organizer = {{ name = "会" }}
place = {{ name = "会館", address = {{ town = "{town}" }} }}
schedule = {{ text = "毎週火曜日 10:00〜11:30" }}
fee = {{ free = true }}
contact = {{ kind = "窓口", name = "会", tel = "0000-55-0100" }}
{more}
+++
"#
    )
}

/// The data that the template gets.
fn book(folder: &Folder) -> Value {
    let data = folder.path().join("data");
    let wanted = BookOptions { kinds: vec!["guidebook".into()], ..crate::books::options(folder) };
    let report = books::books(&wanted, &Silent);
    assert!(!shirube::diagnostic::has_errors(&report.diagnostics), "{:#?}", report.diagnostics);
    let json = std::fs::read(data.join("guidebook/data.json")).unwrap();
    serde_json::from_slice::<Value>(&json).unwrap()["book"].clone()
}

fn numbered(list: &Value) -> Vec<(u64, String)> {
    let words = |pieces: &Value| match pieces.as_str() {
        Some(text) => text.to_string(),
        None => pieces.as_array().unwrap().iter().map(|piece| piece[0].as_str().unwrap()).collect(),
    };
    list.as_array().unwrap().iter().map(|it| (it["number"].as_u64().unwrap(), words(&it["name"]))).collect()
}

#[test]
fn entries_are_numbered_through_the_chapters_and_print_options_are_obeyed() {
    let folder = Folder::empty()
        .file("guide.toml", format!("{GUIDE}{DISTRICTS}"))
        .file("districts.toml", TWO)
        .file("gatherings/a.md", entry("いの会", "いのかい", "南町", ""))
        .file("gatherings/b.md", entry("あの会", "あのかい", "南町", ""))
        .file("gatherings/c.md", entry("うの会", "うのかい", "南町", "[print]\norder = 1"))
        .file("gatherings/d.md", entry("北の会", "きたのかい", "北町", ""))
        .file("gatherings/e.md", entry("出ない会", "でないかい", "北町", "[print]\ninclude = false"))
        .file("gatherings/f.md", entry("終わった会", "おわったかい", "北町", "status = \"終了\""))
        .file("gatherings/g.md", entry("休む会", "やすむかい", "北町", "status = \"休止中\""))
        .file("gatherings/h.md", entry("別の会", "べつのかい", "北町", "[print]\nsection = \"市の外\""))
        .file("gatherings/i.md", entry("遠い会", "とおいかい", "よその町", ""));
    let book = book(&folder);
    let chapters = book["chapters"].as_array().unwrap();
    let tabs: Vec<&str> = chapters.iter().map(|it| it["tab"].as_str().unwrap()).collect();
    assert_eq!(tabs, ["北地区", "南地区", "市の外", "そのほか"]);
    let name = |n: u64, name: &str| (n, name.to_string());
    assert_eq!(numbered(&chapters[0]["gatherings"]), [name(1, "北の会"), name(2, "休む会")]);
    assert_eq!(
        numbered(&chapters[1]["gatherings"]),
        [name(3, "うの会"), name(4, "あの会"), name(5, "いの会")]
    );
    assert_eq!(numbered(&chapters[2]["gatherings"]), [name(6, "別の会")]);
    assert_eq!(numbered(&chapters[3]["gatherings"]), [name(7, "遠い会")]);
    assert_eq!(chapters[0]["gatherings"][1]["status"], "休止中");
    assert_eq!(chapters[0]["gatherings"][1]["when"]["months"], Value::Array(Vec::new()));
    assert_eq!(chapters[0]["gatherings"][0]["when"]["months"][0]["days"], "1・8・15・22・29日");

    let rows = book["kana"].as_array().unwrap();
    let labels: Vec<&str> = rows.iter().map(|row| row["label"].as_str().unwrap()).collect();
    assert_eq!(labels, ["あ", "か", "た", "は", "や"]);
    assert_eq!(numbered(&rows[0]["entries"]), [name(4, "あの会"), name(5, "いの会"), name(3, "うの会")]);
    assert_eq!(numbered(&rows[2]["entries"]), [name(7, "遠い会")]);

    let days = book["weekdays"].as_array().unwrap();
    assert_eq!(days.len(), 1);
    assert_eq!(days[0]["label"], "火曜日");
    assert_eq!(
        numbered(&days[0]["places"][0]["entries"]),
        [name(1, "北の会")],
        "what rests is on no weekday"
    );
    assert_eq!(book["changes"], Value::Null);
}

#[test]
fn a_thousand_entries_in_one_district_are_a_book() {
    let mut folder =
        Folder::empty().file("guide.toml", format!("{GUIDE}{DISTRICTS}")).file("districts.toml", TWO);
    for at in 0..1000 {
        let name = format!("gatherings/g{at:04}.md");
        folder = folder.file(&name, entry(&format!("あつまり{at}"), "あつまり", "北町", ""));
    }
    let wanted = BookOptions { kinds: vec!["guidebook".into()], ..crate::books::options(&folder) };
    let report = books::books(&wanted, &Silent);
    assert!(report.diagnostics.is_empty(), "{:#?}", report.diagnostics);
    let (_, _, pages, _) = &report.books[0];
    assert!((250..600).contains(pages), "{pages} pages");
}

#[test]
fn a_guide_with_almost_nothing_has_a_book() {
    let long = "とても長い名前の会".repeat(30);
    let nobody = r#"+++
title = "NAME"
kana = "とてもながいなまえのかい"
summary = "集まりです。"
categories = ["taiso"]
organizer = { name = "会" }
place = { name = "個人のお宅", home = true }
schedule = { text = "不定期" }
fee = { text = "そのつど" }
contact = { kind = "個人", name = "見本 花子", tel = "0000-55-0909" }
+++
"#;
    let folder = Folder::empty()
        .file("guide.toml", format!("{GUIDE}\n[privacy]\nmediator = \"shakyo\"\n"))
        .file("organizations.toml", OFFICE)
        .file("gatherings/a.md", nobody.replace("NAME", &long));
    let book = book(&folder);
    let card = &book["chapters"][0]["gatherings"][0];
    assert_eq!((&card["web"], &card["contact"]["tel"]), (&Value::Null, &Value::Null));
    assert!(card["when"]["said"][0].as_str().unwrap().contains("電話で"));
    assert!(!book.to_string().contains("花子"), "without consent nobody is named");
}
