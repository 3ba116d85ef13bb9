//! Unusual content that is right.

use crate::folder::{Folder, GUIDE, TODAY, codes_of, gathering};
use crate::pictures::jpeg;
use shirube::model::Channel;
use shirube::pipeline::{self, Silent};
use unicode_normalization::UnicodeNormalization;

#[test]
fn bom_and_crlf_are_as_good_as_none() {
    let dos = |text: &str| format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let plain = Folder::small().build_good();
    let other = Folder::empty()
        .file("guide.toml", dos(GUIDE))
        .file("gatherings/kita-taiso.md", dos(&gathering("", "ゆっくり体を動かします。")))
        .build_good();
    crate::folder::assert_same(&plain, &other);
}

#[test]
fn leftovers_of_other_programs_are_passed_over() {
    let files = Folder::small()
        .file("gatherings/.DS_Store", [0, 1])
        .file("gatherings/Thumbs.db", [0, 1])
        .file("gatherings/~$名簿.xlsx", [0, 1])
        .file(".git/config", "x")
        .file("README.md", "# メモ\n")
        .build_good();
    assert!(!files.keys().any(|path| path.contains("Thumbs") || path.contains("名簿")));
}

#[test]
fn a_body_may_be_missing_and_a_file_may_end_anywhere() {
    Folder::small()
        .file("pages/a.md", "+++\ntitle = \"題\"\n+++")
        .file("pages/b.md", "+++\ntitle = \"題\"\n+++\n\n\n")
        .file("pages/c.toml", "title = \"題\"")
        .build_good();
}

#[test]
fn dates_with_the_right_weekday_pass_in_every_writing() {
    let body = "令和5年9月6日(水)、2023年9月6日（水曜日）、R5.9.6（水）に開きました。毎週土曜日、10/12、24-30です。\n";
    Folder::small()
        .file("gatherings/kita-taiso.md", gathering("updated = \"令和5年9月6日（水）\"", body))
        .build_good();
}

#[test]
fn what_people_type_never_panics() {
    let pieces = [
        "",
        "\0",
        "+++",
        "+++\n",
        "+++\n+++\n",
        "+++\ntitle=\"x\"\n+++\n[^1]",
        "+++\ntitle=\"x\"\n+++\n{|}{a|}{|b}\\{",
        "+++\ntitle=\"x\"\n+++\n| a |\n|---|\n| {縦見出し|} |\n",
        "+++\ntitle=\"👨‍👩‍👧𠮷\"\n+++\n**「👨‍👩‍👧」**です\n",
        "+++\ntitle=\"x\"\n+++\n令和99年99月99日(火)平成0年昭和１００年\n",
        "+++\ntitle=\"x\"\nupdated=\"R99999999999.1.1\"\n+++\n",
        "+++\ntitle=\"x\"\n+++\n![](\n[](<>)[a](b \"c\n",
        "+++\ntitle=\"x\"\n+++\n<div><p><!--\n",
        "+++\ntitle=\"x\"\n+++\n- 1\n  - 2\n    - 3\n      1. 4\n(1) a\nア b\n(ア) c\n",
        "+++\ntitle=\"x\"\norder=99999999999999999999\n+++\n",
        "+++\n\"\"=1\n[[photos]]\n[photos.consent]\n+++\n",
        "+++\ntitle=\"x\"\nphotos=[{}]\nprint=3\n+++\n",
    ];
    for (at, piece) in pieces.iter().enumerate() {
        for path in
            ["pages/a.md", "gatherings/a.md", "issues/a.md", "pages.toml", "guide.toml", "portal.toml"]
        {
            let folder = Folder::small().file(path, piece);
            let report = folder.build();
            let codes = codes_of(&report.diagnostics);
            assert!(
                report.written.is_some() || !codes.is_empty(),
                "{at} {path}: nothing written and nothing said"
            );
        }
    }
}

#[test]
fn a_picture_may_be_named_in_two_ways() {
    // macOS writes が as か and a mark of its own, in the names of files.
    let (composed, apart) = ("か\u{3099}".nfc().collect::<String>(), "か\u{3099}");
    for (disk, key, text) in [
        ("face.jpg".to_string(), "./face.jpg".to_string(), "face.jpg".to_string()),
        ("face.jpg".to_string(), "face.jpg".to_string(), "./face.jpg".to_string()),
        (format!("{apart}.jpg"), format!("{composed}.jpg"), format!("{apart}.jpg")),
        (format!("{composed}.jpg"), format!("{apart}.jpg"), format!("{composed}.jpg")),
    ] {
        let photo = format!("[[photos]]\nfile = \"{key}\"\nalt = \"体操のようす\"\npeople = false");
        let files = Folder::small()
            .file(
                "gatherings/kita-taiso.md",
                gathering(&photo, &format!("文です。\n\n![体操のようす]({text})\n")),
            )
            .file(&format!("gatherings/{disk}"), jpeg(1))
            .build_good();
        let page = String::from_utf8(files["gatherings/kita-taiso/index.html"].clone()).unwrap();
        assert_eq!(page.matches("<img").count(), 1, "{key} {text}");
    }
}

#[test]
fn the_first_day_of_an_exhibition_counts_whatever_the_order_of_its_venues() {
    let show = |title: &str, days: [&str; 2]| {
        let venues = days
            .map(|day| format!("[[venues]]\nfrom = {day}\nto = {day}\nplace = {{ name = \"公民館\" }}\n"));
        format!("title = \"{title}\"\n{}", venues.concat())
    };
    let checked = Folder::small()
        .file("exhibitions/a.toml", show("はるの展示", ["2026-09-01", "2026-03-01"]))
        .file("exhibitions/b.toml", show("なつの展示", ["2026-06-01", "2026-07-01"]))
        .check();
    let guide = checked.guides[0].publish(Channel::Web, TODAY);
    let first: Vec<_> = guide
        .entries
        .exhibitions
        .iter()
        .map(|it| (it.meta.key.id.to_string(), it.venues[0].from.to_string()))
        .collect();
    assert_eq!(first, [("b".into(), "2026-06-01".into()), ("a".into(), "2026-03-01".to_string())]);
}

#[test]
fn a_guide_built_alone_leads_to_no_entrance_that_is_not_there() {
    let folder = Folder::empty()
        .file(
            "portal.toml",
            "title = \"みなの入口\"\ndescription = \"見本\"\nguides = [\"kita\", \"minami\"]\n",
        )
        .file("kita/guide.toml", GUIDE)
        .file("minami/guide.toml", GUIDE);
    let kita = || std::fs::read_to_string(folder.output().join("kita/index.html")).unwrap();
    let mut alone = folder.options();
    alone.guide = Some("kita".into());
    assert!(pipeline::build(&alone, &Silent).written.is_some());
    assert!(!kita().contains("../index.html") && !kita().contains("みなの入口"));
    folder.build_good();
    assert!(kita().contains("../index.html"));
    assert!(pipeline::build(&alone, &Silent).written.is_some());
    assert!(kita().contains("../index.html"), "the entrance of the earlier build is still there");
}
