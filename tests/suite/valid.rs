//! Unusual content that is right.

use crate::folder::{Folder, GUIDE, codes_of, gathering};

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
