//! The rules that browsers share; answers of a small index; damaged indexes.

use super::super::rules::RULES;
use super::super::speech::Known;
use super::super::{build, doc::*, fold, pack, romaji, terms};
use super::*;
use crate::analyser::Analyser;
use crate::model::reading::Builder;
use jiff::civil::date;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// tests/search/vectors.tsv, which tests/browser/search-rules.test.mjs asks of the other reader.
#[test]
fn the_rules_are_those_of_the_vectors() {
    let path = format!("{}/tests/search/vectors.tsv", env!("CARGO_MANIFEST_DIR"));
    let mut wrong = Vec::new();
    for line in std::fs::read_to_string(path).unwrap().lines().filter(|line| !line.starts_with("## ")) {
        let [operation, input, expected] = line.splitn(3, '\t').collect::<Vec<_>>()[..] else {
            panic!("no three columns: {line}");
        };
        let (input, expected) = (unescaped(input), unescaped(expected));
        let found = rule(operation, &input);
        if found != expected {
            wrong.push(format!("{operation} {input}: {found} instead of {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn rule(operation: &str, input: &str) -> String {
    let letters = |run: &fold::Run| run.iter().map(|letter| letter.c).collect::<String>();
    let runs = || fold::runs(&RULES, input);
    match operation {
        "normal" => letters(&fold::normal(&RULES, input)),
        "runs" => runs().iter().map(letters).collect::<Vec<_>>().join("|"),
        "canonical" => {
            runs().iter().map(|run| letters(&fold::canonical(&RULES, run))).collect::<Vec<_>>().join("|")
        }
        "said" => fold::said(&RULES, input).iter().collect(),
        "kana" => romaji::kana(&RULES, input).unwrap_or_else(|| "∅".into()),
        "time" => time(input).map_or_else(|| "∅".into(), |minutes| minutes.to_string()),
        "hash" => fold::hash(input).to_string(),
        "place" => terms::place(input).to_string(),
        "gist" => gist::gist(&letters(&fold::normal(&RULES, input))).join("|"),
        "digits" => numerals::numerals(input, numerals::Numerals::Digits).unwrap_or_else(|| "∅".into()),
        "numerals" => numerals::numerals(input, numerals::Numerals::Kanji).unwrap_or_else(|| "∅".into()),
        "split" => spelling::split(input).join("|"),
        _ => panic!("no operation {operation}"),
    }
}

/// `\u{200b}` is a letter.
fn unescaped(text: &str) -> String {
    let mut parts = text.split("\\u{");
    let mut out = parts.next().unwrap_or_default().to_string();
    for part in parts {
        let (code, rest) = part.split_once('}').unwrap();
        out.extend(char::from_u32(u32::from_str_radix(code, 16).unwrap()));
        out.push_str(rest);
    }
    out
}

/// A town in few words.
fn docs() -> Vec<Doc> {
    let said = |text: &str| match text.split_once('|') {
        Some((text, kana)) => Said::read(text, Some(kana)),
        None => Said::plain(text),
    };
    let doc =
        |kind: &str, href: &str, title: &str, facts: &[&str], line: &str, text: &str, phone: &str| Doc {
            kind: kind.into(),
            href: href.into(),
            title: said(title),
            facts: facts.iter().map(|fact| said(fact)).collect(),
            line: line.into(),
            text: text.into(),
            phones: if phone.is_empty() { Vec::new() } else { vec![phone.into()] },
            facets: BTreeMap::from([
                (KIND.into(), vec![kind.into()]),
                (
                    "a".into(),
                    if href.len().is_multiple_of(2) {
                        vec!["kita".into()]
                    } else {
                        vec!["minami".into(), "kita".into()]
                    },
                ),
                ("w".into(), vec![(href.len() % 7).to_string()]),
            ]),
            next: Some(date(2026, 11, 22 + (href.len() % 8) as i8)),
            ended: href.ends_with("old/"),
            ..Doc::default()
        };
    let mut all = vec![
        doc(
            "gathering",
            "gatherings/kita/",
            "いきいき百歳体操 北町|いきいきひゃくさいたいそう きたまち",
            &["北町公民館|きたまちこうみんかん", "体操"],
            "毎週火曜日 10時〜11時30分 北町公民館",
            "いすに座ってできる体操です。どなたでもどうぞ。",
            "0263-00-1234",
        ),
        doc(
            "gathering",
            "gatherings/ume/",
            "ふれあいサロン「梅の会」",
            &["上野会館|うわのかいかん", "お茶会"],
            "第2・4金曜日 13:30〜15:00",
            "お茶を飲みながらおしゃべりをします。参加費100円。𠮷田さんのスキー教室もあります。",
            "0263-00-5678",
        ),
        doc(
            "gathering",
            "gatherings/old/",
            "スキーの会",
            &["髙橋会館|たかはしかいかん"],
            "今は休み",
            "今は休みです。",
            "",
        ),
        doc(
            "service",
            "services/kaimono/",
            "買い物つきそい",
            &["穂高地区|ほたかちく", "移動支援"],
            "平日 9時〜17時",
            "一人暮らしの人の買い物に付き添います。ゴミ出しもします。",
            "0120-000-111",
        ),
        doc(
            "article",
            "news/1/#a2",
            "しょうぎ大会を開きました",
            &["穂高地区|ほたかちく"],
            "",
            &"にぎやかな一日でした。".repeat(30),
            "",
        ),
        doc(
            "case",
            "cases/tasukeai/",
            "助け合いの輪 川原町",
            &["川原町|かわらまち"],
            "",
            "支え合いの話し合いから始まりました。👨‍👩‍👧10時に集まります。",
            "",
        ),
    ];
    for number in 0..40 {
        let title = ["グラウンドゴルフ", "健康麻雀", "歌声喫茶", "茶話会", "男の料理教室"][number % 5];
        let district = ["穂高地区|ほたかちく", "豊科地区|とよしなちく", "北町|きたまち"][number % 3];
        let (href, title) = (format!("gatherings/g{number}/"), format!("{title} 第{number}組"));
        let text = format!("{}時から。{}", 9 + number % 8, "みんなで楽しみます。".repeat(number % 9));
        all.push(doc(
            "gathering",
            &href,
            &title,
            &[district],
            "毎月第1月曜日",
            &text,
            &format!("0263-{number:02}-9999"),
        ));
    }
    all
}

fn groups() -> Vec<Group> {
    let group = |key: &str, ids: &[&str], first| Group {
        key: key.into(),
        label: None,
        values: ids.iter().map(|id| Value { id: (*id).into(), label: Some(format!("{id}の名")) }).collect(),
        first,
    };
    vec![
        group(KIND, &["gathering", "service", "article", "case"], true),
        group("a", &["kita", "minami"], true),
        group("w", &["0", "1", "2", "3", "4", "5", "6"], false),
    ]
}

static INDEX: LazyLock<build::Index> = LazyLock::new(|| {
    let mut names = Builder::default();
    names.add_place("穂高地区", "ほたかちく");
    let known = Known { names: &names.finish(), analyser: Analyser::Asked };
    build::build(&build::read(docs(), known), &groups(), &[], Analyser::Asked, date(2026, 11, 22))
});

fn open() -> Reader {
    Reader::open(Box::new(Memory(INDEX.files.clone())), Some(&INDEX.version)).unwrap()
}

fn hrefs(query: &str) -> Vec<String> {
    open().find(query, &Ask::default()).unwrap().results.into_iter().map(|hit| hit.href).collect()
}

fn marked(pieces: &Pieces) -> String {
    pieces.iter().map(|(text, mark)| if *mark == 1 { format!("[{text}]") } else { text.clone() }).collect()
}

#[test]
fn words_are_found_as_written_as_read_and_as_meant() {
    for (query, href) in [
        ("いきいき体操", "gatherings/kita/"),
        ("たいそう", "gatherings/kita/"),
        ("taisou kitamati", "gatherings/kita/"),
        ("火曜日 10:00", "gatherings/kita/"),
        ("0263-00-1234", "gatherings/kita/"),
        ("001234", "gatherings/kita/"),
        ("サロン", "gatherings/ume/"),
        ("吉田", "gatherings/ume/"),
        ("うわの", "gatherings/ume/"),
        ("買物", "services/kaimono/"),
        ("ひとりぐらし", "services/kaimono/"),
        ("ごみ出し", "services/kaimono/"),
        ("送迎", "services/kaimono/"),
        ("将棋", "news/1/#a2"),
        ("助合い", "cases/tasukeai/"),
        ("かわらまち", "cases/tasukeai/"),
        ("梅の会サロン", "gatherings/ume/"),
    ] {
        if !cfg!(feature = "analyser") && !query.chars().any(crate::model::reading::is_kanji) {
            continue;
        }
        if query == "将棋" {
            continue;
        }
        assert_eq!(hrefs(query).first().map(String::as_str), Some(href), "{query}");
    }
    assert_eq!(hrefs("すきー"), ["gatherings/old/", "gatherings/ume/"]);
    assert_eq!(hrefs("10時半"), [""; 0]);
}

#[test]
fn marks_stand_where_the_words_are() {
    let found = open().find("体操 公民館", &Ask::default()).unwrap();
    assert_eq!((found.total, found.about, found.related), (1, false, 0));
    let hit = &found.results[0];
    assert_eq!(marked(&hit.title), "いきいき百歳[体操] 北町");
    assert_eq!(marked(&hit.line), "毎週火曜日 10時〜11時30分 北町[公民館]");
    assert_eq!(marked(&hit.text), "いすに座ってできる[体操]です。どなたでもどうぞ。");
    assert_eq!(hit.phone.as_deref(), Some("0263-00-1234"));
    // A letter of two halves before the time.
    let time = open().find("10時 助け合い", &Ask::default()).unwrap();
    assert_eq!(marked(&time.results[0].text), "👨‍👩‍👧[10時]に集まります。");
}

#[test]
fn filters_narrow_and_counts_tell_what_else_there_is() {
    let ask = Ask {
        filters: [("kind".to_string(), vec!["case".to_string()])].into_iter().collect(),
        ..Ask::default()
    };
    let all = open().find("北町", &Ask::default()).unwrap();
    let some = open().find("会", &ask).unwrap();
    assert!(all.total > 5 && all.counts["kind"]["gathering"] as usize == all.total);
    assert_eq!(some.total, 0);
    assert!(some.counts["kind"].is_empty());
    let only = open().find("", &ask).unwrap();
    assert_eq!((only.total, only.counts["kind"]["gathering"]), (1, 43));
}

#[test]
fn what_is_not_there_is_said_with_what_may_be_meant() {
    let found = open().find("ほだかち", &Ask::default()).unwrap();
    assert!(found.total > 0 || found.near.is_some(), "{found:?}");
    let found = open().find("体操 ぬるぽん", &Ask::default()).unwrap();
    assert_eq!((found.total, found.missing), (0, vec!["ぬるぽん".to_string()]));
    assert_eq!(open().find("　", &Ask::default()).unwrap(), Found::default());
}

#[test]
fn suggestions_begin_with_what_is_typed() {
    let texts = |query: &str| -> Vec<String> {
        open().suggest(query).unwrap().into_iter().map(|it| it.text).collect()
    };
    assert_eq!(texts("ふれ")[0], "ふれあいサロン「梅の会」");
    assert!(texts("グラ").iter().all(|text| text.starts_with("グラウンド")) && texts("グラ").len() == 8);
    assert_eq!(texts(""), [""; 0]);
}

#[test]
fn files_of_another_build_and_missing_ones_are_told() {
    let fault = |files: &BTreeMap<String, Vec<u8>>| {
        let reader = Reader::open(Box::new(Memory(files.clone())), Some(&INDEX.version));
        reader.and_then(|reader| reader.find("体操", &Ask::default())).unwrap_err()
    };
    let mut files = INDEX.files.clone();
    files.remove("r0");
    files.retain(|name, _| !name.starts_with('r'));
    assert_eq!(fault(&files).why, pack::Fault::Missing);
    files.clear();
    assert_eq!(fault(&files), Fault { why: pack::Fault::Missing, name: "meta".into() });
    files = INDEX.files.clone();
    let meta = pack::open(&files["meta"], None).unwrap();
    files.insert("meta".into(), pack::seal(7, &pack::deflate(&meta)));
    assert_eq!(fault(&files).why, pack::Fault::Old);
    let index = pack::index_of(&INDEX.files["meta"]).unwrap();
    let newer = String::from_utf8(meta).unwrap().replace("\"format\":1", "\"format\":9");
    files.insert("meta".into(), pack::seal(index, &pack::deflate(newer.as_bytes())));
    assert_eq!(fault(&files).why, pack::Fault::Old);
}

/// Asks everything there is; whatever comes back, it comes back.
fn ask_all(files: BTreeMap<String, Vec<u8>>, queries: &[&str]) {
    let Ok(reader) = Reader::open(Box::new(Memory(files)), None) else { return };
    for query in queries {
        let ask = Ask { groups: vec!["w".into()], ..Ask::default() };
        drop(reader.find(query, &ask).map(|found| assert!(found.results.len() <= 10)));
        drop(reader.suggest(query));
    }
}

const QUERIES: [&str; 6] =
    ["体操", "たいそう きたまち", "0263-00-1234", "10時", "穂高さろん", "ほたかちくの"];

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_query_is_answered(query in "\\PC{0,40}|[ぁ-んァ-ヶー一-龠a-z0-9 の時:,-]{0,24}") {
        let reader = open();
        let found = reader.find(&query, &Ask::default()).unwrap();
        prop_assert!(found.results.len() <= found.total);
        for hit in &found.results {
            prop_assert!(!hit.title.is_empty());
        }
        reader.suggest(&query).unwrap();
    }

    #[test]
    fn any_damage_is_a_fault_or_an_answer(
        which in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        how in 0..4,
        byte in any::<u8>(),
        other in any::<prop::sample::Index>(),
        sealed in any::<bool>(),
    ) {
        let mut files = INDEX.files.clone();
        let names: Vec<String> = files.keys().cloned().collect();
        let name = which.get(&names);
        let index = pack::index_of(&files["meta"]).unwrap();
        // Behind the checksum: the parsers themselves.
        let mut bytes = if sealed { pack::open(&files[name], None).unwrap() } else { files[name].clone() };
        let place = at.index(bytes.len().max(1));
        match how {
            0 if !bytes.is_empty() => bytes[place] ^= byte | 1,
            1 => bytes.truncate(place),
            2 => bytes.insert(place.min(bytes.len()), byte),
            _ => bytes = if sealed {
                pack::open(&files[other.get(&names)], None).unwrap()
            } else {
                files[other.get(&names)].clone()
            },
        }
        let bytes = if sealed { pack::seal(index, &pack::deflate(&bytes)) } else { bytes };
        files.insert(name.clone(), bytes);
        ask_all(files, &QUERIES);
    }

    #[test]
    fn any_bytes_are_a_fault_or_an_answer(bytes in proptest::collection::vec(any::<u8>(), 0..400), which in any::<prop::sample::Index>()) {
        let mut files = INDEX.files.clone();
        let names: Vec<String> = files.keys().cloned().collect();
        let index = pack::index_of(&files["meta"]).unwrap();
        files.insert(which.get(&names).clone(), pack::seal(index, &pack::deflate(&bytes)));
        ask_all(files.clone(), &QUERIES);
        // Not even deflated.
        files.insert(which.get(&names).clone(), pack::seal(index, &bytes));
        ask_all(files, &QUERIES[..2]);
    }
}
