//! ふりがな on the built pages, and the lines that `shirube readings` makes.

use crate::folder::{Folder, GUIDE, gathering, repository};
use crate::html::Page;
use crate::site::{self, CITIES};
use shirube::model::kana::to_hiragana;
use std::collections::BTreeSet;

/// Readings of a page: base and what stands over it.
fn rubies(html: &str) -> Vec<(String, String)> {
    let of = |rest: &str| {
        let (inside, _) = rest.split_once("</ruby>")?;
        let (base, reading) = inside.split_once("<rt>")?;
        let base = base.split("<rp>").next().unwrap_or_default();
        Some((base.to_string(), reading.split("</rt>").next().unwrap_or_default().to_string()))
    };
    html.split("<ruby>").skip(1).filter_map(of).collect()
}

fn html(path: &str) -> &'static str {
    std::str::from_utf8(&site::files()[path]).unwrap()
}

/// Without spaces and marks, in hiragana.
fn sound(text: &str) -> String {
    to_hiragana(text).chars().filter(|c| !matches!(c, ' ' | '・' | '　')).collect()
}

#[test]
fn nothing_is_shown_over_a_name_that_nobody_wrote() {
    for guide in CITIES.iter().copied().chain(["hidamari"]) {
        let folder = repository().join("content").join(guide);
        let mut written = String::new();
        for (_, bytes) in crate::folder::files_below(&folder) {
            written.push_str(&sound(&String::from_utf8_lossy(&bytes)));
        }
        let shown: BTreeSet<_> = site::pages_of(guide).flat_map(|(path, _)| rubies(html(path))).collect();
        let invented: Vec<_> =
            shown.iter().filter(|(_, reading)| !written.contains(&sound(reading))).collect();
        assert!(invented.is_empty(), "{guide}: {invented:#?}");
    }
}

#[test]
fn ruby_is_never_nested_and_never_in_controls() {
    let closed = ["title", "button", "option", "svg", "label", "legend", "summary", "ruby"];
    for path in site::pages().keys() {
        let text = html(path);
        for name in closed {
            let open = format!("<{name}");
            for (at, _) in text.match_indices(&open) {
                let inside = &text[at + open.len()..];
                if inside.starts_with(['>', ' ']) {
                    let end = inside.find(&format!("</{name}>")).unwrap_or(0);
                    assert!(!inside[..end].contains("<ruby>"), "{path}: <{name}{}", &inside[..end]);
                }
            }
        }
    }
}

#[test]
fn pages_keep_to_their_number_of_elements() {
    for (path, page) in site::pages() {
        let rubies = page.all("ruby").count();
        assert!(
            page.tags.len() <= 4000 || rubies <= 12,
            "{path}: {} elements, {rubies} ruby",
            page.tags.len()
        );
    }
}

#[test]
fn names_of_hidamari_are_read() {
    for (path, base, reading) in [
        ("hidamari/districts/kitamachi/index.html", "北町", "きたまち"),
        ("hidamari/districts/kawabe/index.html", "渡場", "わたしば"),
        ("hidamari/gatherings/kita-taiso/index.html", "百歳体操", "ひゃくさいたいそう"),
        ("hidamari/gatherings/index.html", "北町", "きたまち"),
    ] {
        let found = rubies(html(path));
        assert!(found.contains(&(base.to_string(), reading.to_string())), "{path}: {found:#?}");
    }
}

#[test]
fn what_nobody_has_confirmed_is_not_shown() {
    let folder =
        Folder::small().file("readings.tsv", "北町公民館\tほくちょうこうみんかん\tたしかめてください\n");
    let files = folder.build_good();
    let all: String = files.values().map(|bytes| String::from_utf8_lossy(bytes).into_owned()).collect();
    assert!(!all.contains("ほくちょう") && !all.contains("たしかめてください"));
    folder.shirube(["check"]).exits(0).says("ふりがなの分からない名前");
}

#[test]
fn suggestions_can_be_pasted_as_they_are() {
    let folder =
        Folder::empty().file("guide.toml", GUIDE).file("gatherings/kita-taiso.md", gathering("", ""));
    let made = folder.shirube(["readings"]).exits(0);
    assert!(
        made.stdout.contains("北町公民館\t") && made.stdout.contains("\tたしかめてください\n"),
        "{}",
        made.stdout
    );
    let before = folder.build_good();
    let folder = folder.file("readings.tsv", &made.stdout);
    folder.shirube(["check"]).exits(0);
    crate::folder::assert_same(&before, &folder.build_good());
    let confirmed = made.stdout.replace("\tたしかめてください", "");
    let confirmed: String =
        confirmed.lines().filter(|line| !line.ends_with('\t')).map(|line| format!("{line}\n")).collect();
    let folder = folder.file("readings.tsv", confirmed);
    folder.shirube(["readings"]).exits(0);
}

#[test]
fn what_stands_in_the_text_goes_before_the_dictionary() {
    let folder = Folder::small()
        .file("readings.tsv", "北町\tきたまち\n")
        .file("pages/a.md", "+++\ntitle = \"北町の話\"\norder = 1\n+++\n\n{北町|ほくちょう}と北町。\n");
    let files = folder.build_good();
    let page = String::from_utf8_lossy(&files["pages/a/index.html"]).into_owned();
    assert!(page.contains("<h1><ruby>北町<rp>（</rp><rt>きたまち</rt>"), "{page}");
    assert!(page.contains("<ruby>北町<rp>（</rp><rt>ほくちょう</rt><rp>）</rp></ruby>と"), "{page}");
    assert_eq!(Page::read(&page).title, "北町の話｜見本市 通いの場ガイド");
}
