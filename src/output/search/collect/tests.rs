use super::*;
use crate::output::search::doc::Said;
use crate::pipeline::{self, Silent};
use jiff::civil::{Date, date};

const TODAY: Date = date(2026, 11, 22);

const GUIDE_FILE: &str = r#"title = "見本市 通いの場ガイド"
description = "見本のガイドです。"
languages = ["easy", "en"]

[city]
name = "見本市"
area_code = "0000"

[contact]
name = "見本市 高齢福祉課"
tel = "0000-55-0100"

[[district_systems]]
id = "chiku"
label = "地区"

[[district_systems]]
id = "houkatsu"
label = "担当区域"

[translations.en]
gathering_categories = { taiso = "Exercise" }

[translations.easy]
title = "見本市の ガイド"
"#;

const DISTRICTS: &str = r#"
[[district]]
id = "kita"
name = "北町地区"
kana = "きたまちちく"
system = "chiku"
towns = ["北町1丁目", "北町2丁目"]

[[district]]
id = "minami"
name = "南町地区"
kana = "みなみまちちく"
system = "chiku"
towns = ["南町"]

[[district]]
id = "chuo"
name = "中央担当区域"
kana = "ちゅうおうたんとうくいき"
system = "houkatsu"
towns = ["北町1丁目", "北町2丁目", "南町"]
"#;

const PLACES: &str = r#"
[[place]]
id = "kominkan"
name = "北町公民館"
kana = "きたまちこうみんかん"
address = { city = "見本市", town = "北町2丁目", rest = "7番3号" }
tel = "55-0300"
accessibility = ["スロープ"]

[[place]]
id = "yamada"
name = "山田さんの家"
kana = "やまださんのいえ"
address = { city = "見本市", town = "北町1丁目", rest = "9番地" }
home = true
"#;

const GATHERING: &str = r#"+++
title = "いきいき体操"
kana = "いきいきたいそう"
nickname = "火曜の体操"
categories = ["taiso", "sonota"]
activities = ["百歳体操", "お茶"]
summary = "いすに座ってできる体操です。"
organizer = { name = "いきいき会", kana = "いきいきかい" }
place = "kominkan"
room = "2階 和室"
schedule = { text = "毎週火曜日 10時〜11時", note = "お盆は休み" }
fee = { amount = 100, per = "回", text = "お茶代" }
booking = { required = false, tel = "55-0400" }
target = { min_age = 65, men_welcome = true }
accessibility = ["いす席"]
tags = ["百歳"]
contact = { kind = "窓口", name = "北町の会", tel = "0000-55-0500", fax = "0000-55-0501" }
easy = "いすに すわって 体操を します。"

[translations.en]
title = "Lively Exercises"
summary = "Exercises on chairs."

[[photos]]
file = "who.jpg"
alt = "だれかの写真"
people = true
+++
**ゆっくり** {体|からだ}を動かします。

![だれかの写真](who.jpg)
"#;

const SERVICE: &str = r#"+++
title = "草取りの手伝い"
kana = "くさとりのてつだい"
categories = ["kusakari", "sonota"]
summary = "庭の草を取ります。"
provider = { name = "助け合いの会" }
provider_kind = "住民団体"
area = { districts = ["kita"] }
how = "電話で**頼み**ます。"
delivery = ["訪問"]
hours = "平日 9時〜16時"
status = "終了"
contact = { kind = "窓口", name = "助け合いの会", fax = "0000-55-0601" }
[[price]]
item = "草取り"
amount = 1200
unit = "1時間"
+++
"#;

const ISSUE: &str = r#"+++
series = "tayori"
no = 3
date = 2026-10-01
district = "kita"
[[articles]]
title = "体操の三人"
kind = "特集"
refs = ["gathering:kita-taiso", "gathering:draft"]
[[articles]]
title = "おたよりから"
kind = "投稿"
+++
はじめのことば。

## 体操の三人

三人で*始め*ました。

## おたよりから

ありがとう。
"#;

fn case(id: &str, year: &str) -> (String, String) {
    let text = format!(
        "+++\ntitle = \"事例{id}\"\norganization = {{ name = \"いきいき会\" }}\nfiscal_year = \"{year}\"\nplace = \"公民館\"\n\
         themes = [\"体操\"]\noverview = \"始めました。\"\ncontact = {{ kind = \"窓口\", name = \"いきいき会\", tel = \"0000-55-0700\" }}\n\
         [story]\nreason = \"さびしいから。\"\npurpose = \"元気に。\"\nactions = \"集まった。\"\n+++\n"
    );
    (format!("cases/{id}.md"), text)
}

fn files() -> Vec<(String, String)> {
    let file = |path: &str, text: &str| (path.to_string(), text.to_string());
    vec![
        file("guide.toml", GUIDE_FILE),
        file("gatherings/who.jpg", "of somebody who was not asked"),
        file("districts.toml", DISTRICTS),
        file("places.toml", PLACES),
        file("gatherings/kita-taiso.md", GATHERING),
        file(
            "gatherings/draft.md",
            &GATHERING.replace("いきいき体操", "下書きの体操").replace("tags =", "draft = true\ntags ="),
        ),
        file("services/kusa.md", SERVICE),
        file(
            "newsletters/tayori.md",
            "+++\ntitle = \"てととて\"\nkana = \"てととて\"\npublisher = \"見本市\"\n+++\n",
        ),
        file("issues/tayori-3.md", ISSUE),
        case("a", "令和6年度"),
        case("b", "令和7年度"),
        file("collections/shu.toml", "title = \"事例集\"\nedition = 2\ncases = [\"b\"]\n"),
        file("events/past.md", "+++\ntitle = \"研修会\"\ndate = 2026-11-21\n+++\n"),
        file(
            "events/coming.md",
            "+++\ntitle = \"フォーラム\"\ndate = 2026-11-20\nuntil = 2026-11-24\nplace = \"kominkan\"\n+++\n",
        ),
    ]
}

fn guide_of(files: &[(String, String)]) -> Guide {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (path, text) in files {
        let target = folder.path().join("guide").join(path);
        std::fs::create_dir_all(target.parent().expect("a folder above")).expect("writable");
        std::fs::write(target, text).expect("writable");
    }
    let checked = pipeline::check(&folder.path().join("guide"), None, TODAY, &Silent);
    let faults: Vec<&str> =
        checked.diagnostics.iter().map(|one| one.code).filter(|code| *code != "E703").collect();
    assert_eq!(faults, Vec::<&str>::new(), "{:#?}", checked.diagnostics);
    let guide = checked.guides.first().unwrap_or_else(|| panic!("{:#?}", checked.diagnostics));
    guide.publish(Channel::Web, TODAY)
}

fn collected() -> Collected {
    collect(&guide_of(&files()))
}

fn doc<'a>(all: &'a Collected, href: &str) -> &'a Doc {
    let hrefs: Vec<&str> = all.docs.iter().map(|doc| doc.href.as_str()).collect();
    all.docs.iter().find(|doc| doc.href == href).unwrap_or_else(|| panic!("{href} is none of {hrefs:#?}"))
}

fn values<'a>(doc: &'a Doc, key: &str) -> Vec<&'a str> {
    doc.facets.get(key).into_iter().flatten().map(String::as_str).collect()
}

fn ids<'a>(all: &'a Collected, key: &str) -> Vec<&'a str> {
    let group = all.groups.iter().find(|group| group.key == key);
    group.into_iter().flat_map(|group| &group.values).map(|value| value.id.as_str()).collect()
}

fn has(doc: &Doc, text: &str, kana: Option<&str>) {
    assert!(doc.facts.contains(&Said::read(text, kana)), "{text}: {:#?}", doc.facts);
}

#[test]
fn a_gathering_is_told_in_all_its_words() {
    let all = collected();
    let it = doc(&all, "gatherings/kita-taiso/");
    assert_eq!(it.kind, "gathering");
    assert_eq!(it.title, Said::read("いきいき体操", Some("いきいきたいそう")));
    assert_eq!(it.names, [Said::plain("Lively Exercises"), Said::plain("火曜の体操")]);
    has(it, "体操・運動", None);
    has(it, "北町地区", Some("きたまちちく"));
    has(it, "中央担当区域", Some("ちゅうおうたんとうくいき"));
    has(it, "北町公民館", Some("きたまちこうみんかん"));
    has(it, "見本市北町2丁目7番3号", None);
    has(it, "いきいき会", Some("いきいきかい"));
    for fact in ["百歳体操", "百歳", "65歳以上の方", "男性も参加しています", "申込不要", "いす席", "スロープ"]
    {
        has(it, fact, None);
    }
    assert!(it.facts.iter().all(|one| one.text != "南町"), "a town where it is not");
    assert_eq!(it.line, "毎週火曜日 10時〜11時　北町公民館");
    assert_eq!(
        it.text,
        "いすに座ってできる体操です。 お盆は休み 2階 和室 1回 100円（お茶代） ゆっくり 体を動かします。 \
         Exercises on chairs. Exercise いすに すわって 体操を します。"
    );
    assert_eq!(it.phones, ["0000-55-0400", "0000-55-0500", "0000-55-0501"]);
    assert_eq!((it.ended, it.next), (false, Some(date(2026, 11, 24))));
}

#[test]
fn facets_are_those_of_the_directory() {
    let all = collected();
    let it = doc(&all, "gatherings/kita-taiso/");
    assert_eq!(values(it, "kind"), ["gathering"]);
    assert_eq!(values(it, "c"), ["taiso", "sonota"]);
    assert_eq!((values(it, "a"), values(it, "a-houkatsu")), (vec!["kita"], vec!["chuo"]));
    assert_eq!((values(it, "w"), values(it, "h")), (vec!["2"], vec!["am"]));
    assert_eq!(values(it, "f"), ["nobook", "on", "chair", "men"]);
    let service = doc(&all, "services/kusa/");
    assert_eq!(values(service, "c"), ["kusakari", "service.sonota"]);
    assert_eq!((values(service, "a"), values(service, "d")), (vec!["kita"], vec!["visit"]));
    assert!(service.ended && service.phones.is_empty(), "{service:#?}");
    assert_eq!(service.line, "終了　平日 9時〜16時　北町地区");
    for town in ["北町1丁目", "北町2丁目"] {
        has(service, town, None);
    }
    let keys: Vec<(&str, Option<&str>, bool)> =
        all.groups.iter().map(|one| (one.key.as_str(), one.label.as_deref(), one.first)).collect();
    let expected = [
        ("kind", None, true),
        ("c", None, true),
        ("a", Some("地区"), true),
        ("a-houkatsu", Some("担当区域"), false),
        ("w", None, true),
        ("h", None, false),
        ("d", None, false),
        ("f", None, false),
        ("year", None, true),
        ("edition", None, true),
        ("series", None, false),
    ];
    assert_eq!(keys, expected);
    assert_eq!(ids(&all, "c"), ["taiso", "sonota", "kusakari", "service.sonota"]);
    assert_eq!(ids(&all, "a"), ["kita", "minami"], "a district is in itself");
    assert_eq!(ids(&all, "year"), ["2026", "2025", "2024"]);
    let kinds = [
        "gathering",
        "service",
        "place",
        "district",
        "case",
        "collection",
        "newsletter",
        "issue",
        "article",
        "event",
    ];
    assert_eq!(ids(&all, "kind"), kinds);
}

#[test]
fn articles_are_found_by_themselves() {
    let all = collected();
    let issue = doc(&all, "issues/tayori-3/");
    assert_eq!(issue.title, Said::read("てととて 第3号", Some("てととて だい3ごう")));
    assert_eq!(issue.text, "体操の三人 おたよりから はじめのことば。");
    let article = doc(&all, "issues/tayori-3/#a1");
    assert_eq!((article.kind.as_str(), article.title.text.as_str()), (ARTICLE, "体操の三人"));
    assert_eq!(
        (article.line.as_str(), article.text.as_str()),
        ("てととて 第3号　令和8年10月1日", "三人で始めました。")
    );
    has(article, "いきいき体操", Some("いきいきたいそう"));
    assert_eq!((values(article, "series"), values(article, "year")), (vec!["tayori"], vec!["2026"]));
    assert_eq!(values(article, "a"), ["kita"]);
    assert_eq!(doc(&all, "issues/tayori-3/#a2").text, "ありがとう。");
}

#[test]
fn cases_know_their_editions_and_events_their_days() {
    let all = collected();
    assert_eq!(values(doc(&all, "cases/a/"), "edition"), Vec::<&str>::new());
    assert_eq!(values(doc(&all, "cases/b/"), "edition"), ["shu"]);
    assert_eq!(values(doc(&all, "collections/shu/"), "edition"), ["shu"]);
    assert_eq!(doc(&all, "cases/b/").line, "令和7年度　いきいき会");
    let (past, coming) = (doc(&all, "events/past/"), doc(&all, "events/coming/"));
    assert_eq!((past.ended, past.next, values(past, "w")), (true, None, Vec::new()));
    assert_eq!((coming.ended, coming.next), (false, Some(TODAY)));
    assert_eq!(values(coming, "w"), ["7", "1", "2"]);
    assert_eq!(values(coming, "a"), ["kita"]);
}

#[test]
fn what_is_withheld_is_not_there() {
    let all = collected();
    let everything = format!("{all:?}");
    for secret in ["下書き", "山田", "やまだ", "9番地", "だれかの写真", "gatherings/draft"] {
        assert!(!everything.contains(secret), "{secret}");
    }
    assert_eq!(doc(&all, "places/yamada/").title.text, "個人のお宅（北町地区）");
}

#[test]
fn guides_are_joined() {
    let one = || ("mihon".to_string(), "見本市ガイド".to_string(), collected());
    let other = files().into_iter().map(|(path, text)| {
        let text = text
            .replace("label = \"地区\"", "label = \"小学校区\"")
            .replace("[city]", "dates = \"西暦\"\n\n[city]");
        (path, text)
    });
    let other = collect(&guide_of(&other.collect::<Vec<_>>()));
    let count = other.docs.len();
    let all = join(vec![one(), ("other".into(), "となり町".into(), other)]);
    assert_eq!(all.docs.len(), 2 * count);
    let it = doc(&all, "other/gatherings/kita-taiso/");
    assert_eq!(values(it, "c"), ["other.taiso", "other.sonota"]);
    assert_eq!(
        (values(it, GUIDE), values(it, "a"), values(it, "w")),
        (vec!["other"], vec!["other.kita"], vec!["2"])
    );
    assert_eq!(values(doc(&all, "mihon/issues/tayori-3/#a1"), "series"), ["mihon.tayori"]);
    let keys: Vec<&str> = all.groups.iter().map(|group| group.key.as_str()).collect();
    assert_eq!(
        keys,
        ["kind", "guide", "c", "a", "a-houkatsu", "w", "h", "d", "f", "year", "edition", "series"]
    );
    let group = |key: &str| {
        all.groups.iter().find(|group| group.key == key).cloned().unwrap_or_else(|| panic!("{key}"))
    };
    assert_eq!(group("a").label.as_deref(), Some("地区・小学校区"));
    assert_eq!(group("a-houkatsu").label.as_deref(), Some("担当区域"));
    assert_eq!(group("guide").values[1].label.as_deref(), Some("となり町"));
    assert_eq!(ids(&all, "a"), ["mihon.kita", "mihon.minami", "other.kita", "other.minami"]);
    assert_eq!(group("year").values[0].label.as_deref(), Some("令和8年度（2026年度）"));
    assert_eq!(ids(&all, "year"), ["2026", "2025", "2024"]);
    assert_eq!(join(Vec::new()).docs, Vec::new());
}

#[test]
fn no_group_has_a_value_twice_and_no_document_another() {
    let all = collected();
    for group in &all.groups {
        let mut seen = std::collections::BTreeSet::new();
        assert!(group.values.iter().all(|value| seen.insert(&value.id)), "{group:?}");
    }
    for (key, value) in all
        .docs
        .iter()
        .flat_map(|doc| &doc.facets)
        .flat_map(|(key, all)| all.iter().map(move |one| (key, one)))
    {
        assert!(ids(&all, key).contains(&value.as_str()), "{key}={value}");
    }
}
