//! Lists of gatherings and services: a list for every facet that tells entries apart, rows where there are many.

use crate::folder::{Folder, GUIDE, gathering};
use crate::html::{Page, Tag};
use std::collections::BTreeMap;

/// Three gatherings that differ.
fn three() -> Folder {
    let record = gathering("", "");
    let other = |from: &str, to: &str| {
        assert!(record.contains(from));
        record.replace(from, to)
    };
    Folder::empty()
        .file("guide.toml", GUIDE)
        .file("gatherings/a.md", gathering("accessibility = [\"車いす可\"]", ""))
        .file("gatherings/b.md", other("毎週火曜日 10時〜11時", "毎週水曜日 13時〜15時"))
        .file("gatherings/c.md", other("毎週火曜日 10時〜11時", "月〜土 9:00〜17:00（年末年始を除く）"))
}

fn page(files: &BTreeMap<String, Vec<u8>>, path: &str) -> Page {
    Page::read(std::str::from_utf8(&files[path]).unwrap())
}

/// Values of the filter with their counts, and the count of their lists.
fn values(page: &Page) -> Vec<(String, String)> {
    let links = page.all("a").filter(|tag| tag.get("data-v").is_some());
    links.map(|tag| (tag.get("data-v").unwrap().into(), tag.get("data-n").unwrap().into())).collect()
}

fn entries(page: &Page) -> usize {
    page.all("li").filter(|tag| tag.get("data-v").is_some()).count()
}

#[test]
fn a_facet_is_shown_where_it_tells_entries_apart() {
    let files = three().build_good();
    let list = page(&files, "gatherings/index.html");
    let shown = values(&list);
    let has = |value: &str, count: &str| shown.contains(&(value.to_string(), count.to_string()));
    assert!(has("2", "2") && has("3", "2") && has("6", "1") && has("am", "2") && has("pm", "2"), "{shown:?}");
    assert!(has("wheel", "1"), "{shown:?}");
    // All are free and of one category.
    assert!(!shown.iter().any(|(value, _)| value == "free" || value == "taiso"), "{shown:?}");
    assert!(!files.contains_key("gatherings/with/free/index.html"));
    assert!(files.contains_key("gatherings/category/taiso/index.html"), "chips lead there all the same");
    for (path, count) in [("weekday/2", 2), ("weekday/6", 1), ("time/pm", 2), ("with/wheel", 1)] {
        let list = page(&files, &format!("gatherings/{path}/index.html"));
        assert_eq!(entries(&list), count, "{path}");
    }
    let narrowed = page(&files, "gatherings/weekday/2/index.html");
    assert!(values(&narrowed).contains(&("wheel".into(), "1".into())), "counts within the list");
    assert_eq!(narrowed.title, "火曜日の通いの場｜見本市 通いの場ガイド");
}

#[test]
fn what_is_open_is_found_by_its_days() {
    let files = three().build_good();
    let list = page(&files, "gatherings/index.html");
    let open: Vec<_> = list.all("li").filter(|tag| tag.get("data-days").is_some()).collect();
    assert_eq!(open.len(), 1);
    // 22 November 2026 is a Sunday, number 20779; it opens on Monday.
    assert!(open[0].get("data-days").unwrap().starts_with("20780 1 1 1 1 1 2 1"), "{open:?}");
}

#[test]
fn many_are_rows_of_few_elements() {
    let record = gathering("", "");
    let folder = (0..101).fold(Folder::empty().file("guide.toml", GUIDE), |folder, number| {
        let day = ["火", "水"][usize::from(number > 99)];
        folder.file(&format!("gatherings/g{number}.md"), record.replace("火曜日", &format!("{day}曜日")))
    });
    let files = folder.build_good();
    let list = page(&files, "gatherings/index.html");
    assert_eq!(entries(&list), 101);
    let cards = |page: &Page| page.all("li").filter(|tag| tag.get("class") == Some("card")).count();
    assert_eq!((cards(&list), cards(&page(&files, "gatherings/weekday/2/index.html"))), (0, 100));
    let at = |test: &dyn Fn(&Tag) -> bool| list.tags.iter().position(test).unwrap();
    let elements = at(&|tag| tag.get("data-none").is_some())
        - at(&|tag| tag.get("data-v").is_some() && tag.name == "li");
    assert!(elements <= 101 * 6, "{elements} elements");
    assert!(list.text.contains("11月24日（火）") && list.text.contains("0000-55-0100"));
}

#[test]
fn a_town_is_never_called_a_city() {
    let service = "+++\ntitle = \"見守り\"\nkana = \"みまもり\"\ncategories = [\"mimamori\"]\n\
                   summary = \"ようすを見にうかがいます。\"\nprovider = { name = \"月見町社協\" }\n\
                   provider_kind = \"行政\"\narea = { whole = true }\nno_fixed_place = true\n\
                   price = [{ item = \"料金\", amount = 0 }]\nbooking = { required = false }\n\
                   contact = { kind = \"窓口\", name = \"月見町\", tel = \"0000-55-0100\" }\n\
                   verified = { on = 2026-10-22, by = \"月見町\" }\n+++\n";
    let guide = format!("languages = [\"easy\", \"en\"]\n{}", GUIDE.replace("見本市", "月見町"));
    let files = Folder::empty().file("guide.toml", guide).file("services/mimamori.md", service).build_good();
    let text = |path: &str| String::from_utf8(files[path].clone()).unwrap();
    assert!(text("services/mimamori/index.html").contains("町内全域"));
    assert!(text("services/mimamori/index.html").contains("</span>町</b>"), "the stamp");
    assert!(text("easy/services/mimamori/index.html").contains("町役場"));
    assert!(text("en/services/mimamori/index.html").contains("town office"));
    let called: Vec<&String> = files
        .iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .filter(|(_, bytes)| {
            let html = String::from_utf8_lossy(bytes);
            ["市内", "市の", "市役所", "市が"].iter().any(|word| html.contains(word))
        })
        .map(|(path, _)| path)
        .collect();
    assert_eq!(called, Vec::<&String>::new());
}
