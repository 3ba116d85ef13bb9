//! `shirube search`: what it prints for people and for programs, and what it says when it cannot.

use crate::folder::{Folder, GUIDE, gathering};
use std::path::Path;

/// More than is said again.
const LONG: &str =
    "ほげほげほげほげほげほげほげほげほげほげほげほげほげほげほげほげほげほげほげほげほげほげほげほげ";

/// A guide with a few things to find, built.
fn built(args: &[&str]) -> Folder {
    let about = |title: &str, kana: &str, place: &str| {
        let entry = gathering("", "おもりを使って、ゆっくり体を動かします。");
        let entry = entry.replace("いきいき体操", title).replace("いきいきたいそう", kana);
        entry.replace("北町公民館", place)
    };
    let folder = Folder::small()
        .file(
            "gatherings/minami-taiso.md",
            about("南町ころばん体操", "みなみまちころばんたいそう", "南町会館"),
        )
        .file("gatherings/shogi.md", about("将棋の会", "しょうぎのかい", "北町公民館"));
    folder.shirube(std::iter::once("build").chain(args.iter().copied())).exits(0);
    folder
}

/// Both streams under the lines that were typed.
fn said(folder: &Folder, runs: &[(&[&str], i32)]) -> String {
    let mut out = String::new();
    for (args, code) in runs {
        let ran = folder.shirube(std::iter::once("search").chain(args.iter().copied())).exits(*code);
        let typed: Vec<String> = args
            .iter()
            .map(|arg| if arg.is_ascii() { arg.to_string() } else { format!("\"{arg}\"") })
            .collect();
        out.push_str(&format!("$ shirube search {}\n{}{}\n", typed.join(" "), ran.stdout, ran.stderr));
    }
    out
}

#[test]
fn results_are_printed_for_people() {
    let folder = built(&[]);
    let runs: &[(&[&str], i32)] = &[
        (&["output", "体操"], 0),
        (&["output", "体操 南町", "--lang", "en"], 0),
        (&["output", "体操", "北町", "--limit", "1"], 0),
        (&["体操", "--limit", "1"], 0),
        (&["output/search", "0000-55-0100", "--filter", "種類=通いの場", "--limit", "1"], 0),
        (&["output", "--filter", "kind=gathering", "--limit", "1"], 0),
        (&["output", "ほげほげ"], 0),
        (&["output", "将棋 南町"], 0),
        (&["output", "体操 ほげほげ", "--lang", "en"], 0),
        (&["output", "将棋", "--suggest"], 0),
        (&["output", "ほげ", "--suggest"], 0),
        (&["output", "将木"], 0),
        (&["output", "いきいさたいそう"], 0),
        (&["output", LONG], 0),
    ];
    insta::assert_snapshot!("search-people", said(&folder, runs));
    // Nothing that steers a terminal is said again.
    let ran = folder.shirube(["search", "output", "ほげ\u{1b}[31m\u{202e}\u{7}ほげ"]).exits(0);
    ran.says("「ほげ [31m  ほげ」は見つかりませんでした");
    // Where the site has a page of offices, it is named.
    std::fs::create_dir_all(folder.output().join("consult")).unwrap();
    std::fs::write(folder.output().join("consult/index.html"), "").unwrap();
    folder.shirube(["search", "output", "ほげほげ"]).exits(0).says("output/consult/index.html");
}

#[test]
fn what_is_wrong_is_said_with_what_to_type_instead() {
    let folder = built(&[]);
    let runs: &[(&[&str], i32)] = &[
        (&[], 2),
        (&["output"], 2),
        (&["otput", "体操"], 1),
        (&["content", "体操"], 1),
        (&["content/gatherings", "体操", "--lang", "en"], 1),
        (&["output", "体操", "--guide", "kita"], 1),
        (&["output", "体操", "--filter", "gathering"], 2),
        (&["output", "体操", "--filter", "kinds=gathering"], 2),
        (&["output", "体操", "--filter", "kind=gatherings"], 2),
        (&["output", "体操", "--limit", "0"], 2),
        (&["output", "--queries", "none.txt"], 1),
        (&["output", "--queries", "sjis.txt"], 1),
        (&["output", "。、！？"], 2),
        (&["output", "……", "--suggest"], 2),
        (&[LONG, "体操"], 1),
    ];
    std::fs::write(folder.path().join("sjis.txt"), b"\x91\xcc\x91\x80\n").unwrap();
    insta::assert_snapshot!("search-wrong", said(&folder, runs));
}

#[test]
fn damaged_and_foreign_files_are_named() {
    let folder = built(&[]);
    let search = folder.output().join("search");
    let change = |name: &str, change: &dyn Fn(&Path)| {
        let path = search.join(name);
        let good = std::fs::read(&path).unwrap();
        change(&path);
        let told = said(&folder, &[(&["output", "体操"], 1)]);
        std::fs::write(&path, good).unwrap();
        told
    };
    let told = [
        change("r0.bin", &|path| std::fs::remove_file(path).unwrap()),
        change("meta.bin", &|path| std::fs::write(path, b"nothing of ours").unwrap()),
        change("f0.bin", &|path| {
            let mut bytes = std::fs::read(path).unwrap();
            bytes[0] ^= 1;
            std::fs::write(path, bytes).unwrap();
        }),
    ];
    insta::assert_snapshot!("search-damaged", told.concat());
}

#[test]
fn several_queries_are_answered_for_programs() {
    let folder = built(&[]);
    std::fs::write(folder.path().join("queries.txt"), "\u{feff}体操\r\n\nほげほげ\n").unwrap();
    let ran = folder.shirube(["search", "output", "--queries", "queries.txt", "--json"]).exits(0);
    assert_eq!(ran.stderr, "");
    let found: Vec<serde_json::Value> =
        ran.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let totals: Vec<&serde_json::Value> = found.iter().map(|found| &found["total"]).collect();
    assert_eq!(totals, [3, 0, 0]);
    let first = &found[0]["results"][0];
    assert_eq!(first["kind"], "gathering");
    assert!(first["title"].as_array().unwrap().contains(&serde_json::json!(["体操", 1])), "{first}");
    assert_eq!(found[2]["missing"][0], "ほげほげ");
}

#[test]
fn a_folder_for_a_disk_and_guides_below_a_portal_are_searched() {
    let folder = built(&["--portable", "--output", "usb"]);
    let ran = folder.shirube(["search", "usb", "体操", "--json"]).exits(0);
    assert!(ran.stdout.contains("\"total\":3"), "{}", ran.stdout);

    let portal = "title = \"入口\"\ndescription = \"見本\"\nguides = [\"kita\", \"minami\"]\n";
    let folder = Folder::empty()
        .file("portal.toml", portal)
        .file("kita/guide.toml", GUIDE)
        .file("kita/gatherings/taiso.md", gathering("", ""))
        .file("minami/guide.toml", GUIDE);
    folder.shirube(["build"]).exits(0);
    let total = |args: &[&str]| {
        let args = ["search", "output", "体操", "--json"].into_iter().chain(args.iter().copied());
        let found: serde_json::Value = serde_json::from_str(&folder.shirube(args).exits(0).stdout).unwrap();
        (found["total"].as_u64().unwrap(), found["results"][0]["href"].as_str().map(str::to_string))
    };
    assert_eq!(total(&[]), (1, Some("kita/gatherings/taiso/".into())));
    assert_eq!(total(&["--guide", "kita"]), (1, Some("gatherings/taiso/".into())));
    assert_eq!(total(&["--guide", "minami"]), (0, None));
    folder.shirube(["search", "output", "体操", "--guide", "minmi"]).exits(1).says("--guide minami");
    std::fs::remove_dir_all(folder.output().join("search")).unwrap();
    folder.shirube(["search", "output", "体操"]).exits(1).says("kita、minami");
}
