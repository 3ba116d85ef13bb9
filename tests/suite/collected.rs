//! What the search is told of the content of this repository: everything that is published, once, at addresses that are
//! there; and nothing else.

use crate::folder::{Folder, GUIDE, TODAY, gathering_with};
use crate::site::{GUIDES, guide, pages};
use shirube::guide::Route;
use shirube::model::{Channel, Kind};
use shirube::output::search::{Collected, Doc, collect, join};
use std::collections::BTreeMap;

fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

#[test]
fn every_record_is_found_once() {
    for id in GUIDES {
        let guide = guide(id);
        let mut found: BTreeMap<String, Vec<Doc>> = BTreeMap::new();
        for doc in collect(guide).docs {
            found.entry(doc.href.clone()).or_default().push(doc);
        }
        for (href, docs) in &found {
            assert_eq!(docs.len(), 1, "{id}: {href}");
        }
        for meta in guide.entries.metas() {
            let doc = found.remove(&Route::entry(&meta.key).0);
            let doc = doc.unwrap_or_else(|| panic!("{id}: {} is missing", meta.key)).remove(0);
            assert_eq!((doc.kind.as_str(), &doc.title.text), (meta.key.kind.name(), &meta.title));
        }
        let articles: usize = guide.entries.issues.iter().map(|it| it.articles.len()).sum();
        assert_eq!(found.len(), articles, "{id}: {:?}", found.keys());
        assert!(found.values().flatten().all(|doc| doc.kind == "article"));
    }
}

#[test]
fn every_address_is_there_and_says_it() {
    for id in GUIDES {
        for doc in collect(guide(id)).docs {
            let (path, anchor) =
                doc.href.split_once('#').map_or((doc.href.as_str(), None), |(a, b)| (a, Some(b)));
            let file = format!("{id}/{path}index.html");
            let page = pages().get(&file).unwrap_or_else(|| panic!("{file} is missing"));
            if let Some(anchor) = anchor {
                assert!(page.tags.iter().any(|tag| tag.get("id") == Some(anchor)), "{file}#{anchor}");
            }
            let text = bare(&page.text);
            // Meetings stand under the name of their council, issues under that of their series.
            if !matches!(doc.kind.as_str(), "meeting" | "issue") {
                assert!(text.contains(&bare(&doc.title.text)), "{file}: {}", doc.title.text);
            }
            for number in &doc.phones {
                assert!(text.contains(number.as_str()), "{file}: {number}");
            }
        }
    }
}

#[test]
fn values_of_groups_are_those_of_the_documents() {
    for id in GUIDES {
        let Collected { docs, groups } = collect(guide(id));
        let mut used: BTreeMap<(&str, &str), usize> = BTreeMap::new();
        for (key, values) in docs.iter().flat_map(|doc| &doc.facets) {
            values.iter().for_each(|value| *used.entry((key, value)).or_default() += 1);
        }
        let offered: Vec<(&str, &str)> = groups
            .iter()
            .flat_map(|it| it.values.iter().map(|value| (it.key.as_str(), value.id.as_str())))
            .collect();
        assert!(
            offered.iter().all(|one| used.remove(one).is_some()),
            "{id}: a value that nothing has, or twice"
        );
        assert!(used.is_empty(), "{id}: {used:?}");
    }
}

#[test]
fn all_guides_are_one() {
    let parts = || GUIDES.map(|id| (id.to_string(), guide(id).config.title.clone(), collect(guide(id))));
    let all = join(parts().to_vec());
    assert_eq!(all.docs.len(), parts().iter().map(|(_, _, one)| one.docs.len()).sum::<usize>());
    let hrefs: std::collections::BTreeSet<&str> = all.docs.iter().map(|doc| doc.href.as_str()).collect();
    assert_eq!(hrefs.len(), all.docs.len());
    let years = all.groups.iter().find(|group| group.key == "year").unwrap();
    assert!(years.values.iter().all(|value| value.label.is_some()));
}

#[test]
fn what_is_withheld_is_not_found() {
    let person = r#"{ kind = "個人", name = "見本 花子", tel = "0000-55-0909", note = "夜は留守" }"#;
    let office = "[[organization]]\nid = \"shakyo\"\nname = \"見本市社会福祉協議会\"\nkind = \"社会福祉協議会\"\n\
                  tel = \"0000-55-0200\"\nrepresentative = { name = \"会長 太郎\" }\n";
    let photo =
        "[[photos]]\nfile = \"who.jpg\"\nalt = \"秘密の写真\"\ncaption = \"秘密の一枚\"\npeople = true";
    let notice = |id: &str, more: &str| {
        let text = format!(
            "+++\ntitle = \"{id}の題\"\nkind = \"お知らせ\"\ndate = 2026-11-01\nsummary = \"{id}の文\"\n{more}\n+++\n"
        );
        (format!("notices/{id}.md"), text)
    };
    let home = gathering_with(r#"{ kind = "窓口", name = "高齢福祉課" }"#, "", "").replace(
        r#"{ name = "北町公民館" }"#,
        r#"{ name = "秘密さんの家", kana = "ひみつさんのいえ", address = { town = "秘密町", rest = "9番地" }, access = "秘密の道", home = true }"#,
    );
    let mut folder = Folder::empty()
        .file("guide.toml", format!("{GUIDE}\n[privacy]\nmediator = \"shakyo\"\n"))
        .file("organizations.toml", office)
        .file("gatherings/person.md", gathering_with(person, photo, "本文 ![秘密の絵](who.jpg)"))
        .file("gatherings/home.md", home)
        .file("gatherings/who.jpg", crate::pictures::jpeg(1));
    for (path, text) in [
        notice("draft", "draft = true"),
        notice("later", "publish_from = 2026-11-23"),
        notice("over", "publish_until = 2026-11-21"),
        notice("open", "targets = [\"notice:draft\", \"gathering:person\"]"),
    ] {
        folder = folder.file(&path, text);
    }
    let checked = folder.check();
    let all = collect(&checked.guides[0].publish(Channel::Web, TODAY));
    let words = format!("{all:?}");
    for secret in [
        "花子",
        "0909",
        "夜は留守",
        "会長",
        "太郎",
        "秘密",
        "ひみつ",
        "9番地",
        "draftの",
        "laterの",
        "overの",
    ] {
        assert!(!words.contains(secret), "{secret}");
    }
    for told in ["openの文", "見本市社会福祉協議会", "0000-55-0200", "個人のお宅"] {
        assert!(words.contains(told), "{told}");
    }
    assert_eq!(all.docs.iter().filter(|doc| doc.kind == Kind::Notice.name()).count(), 1);
}
