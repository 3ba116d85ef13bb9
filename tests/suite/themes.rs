//! A theme of one's own takes the place of the standard one file by file.

use crate::folder::{Folder, GUIDE, codes_of, gathering};
use shirube::diagnostic::Place;

fn themed() -> Folder {
    Folder::empty()
        .file("guide.toml", format!("{GUIDE}\n[theme]\nname = \"mihon\"\n"))
        .file("gatherings/kita-taiso.md", gathering("", ""))
        .file("pages/torikumi.md", "+++\ntitle = \"取り組み\"\n+++\n本文です。\n")
}

#[test]
fn one_template_and_one_asset_are_replaced() {
    let files = themed()
        .file("themes/mihon/templates/page.html", "<!DOCTYPE html><h1>{{ page.title }}</h1>見本の型\n")
        .file("themes/mihon/assets/site.css", ".mihon{color:red}\n")
        .file("themes/mihon/assets/own.txt", "自分のファイル\n")
        .build_good();
    let text = |path: &str| String::from_utf8(files[path].clone()).unwrap();
    assert_eq!(text("pages/torikumi/index.html"), "<!DOCTYPE html><h1>取り組み</h1>見本の型\n");
    assert_eq!(text("assets/site.css").trim(), ".mihon{color:red}");
    assert_eq!(text("assets/own.txt"), "自分のファイル\n");
    assert!(
        text("gatherings/kita-taiso/index.html").contains("いきいき体操"),
        "the rest is the standard theme"
    );
}

#[test]
fn without_a_name_the_standard_theme_can_be_mended_too() {
    let files = Folder::small().file("themes/standard/assets/site.css", ".x{color:red}\n").build_good();
    assert_eq!(files["assets/site.css"].trim_ascii(), b".x{color:red}");
}

#[test]
fn in_a_portal_each_guide_may_have_its_theme() {
    let files = Folder::empty()
        .file("portal.toml", "title = \"入口\"\ndescription = \"見本\"\nguides = [\"kita\", \"minami\"]\n")
        .file("kita/guide.toml", format!("{GUIDE}\n[theme]\nname = \"mihon\"\n"))
        .file("kita/themes/mihon/assets/site.css", ".kita{color:red}\n")
        .file("minami/guide.toml", GUIDE)
        .build_good();
    assert_eq!(files["kita/assets/site.css"].trim_ascii(), b".kita{color:red}");
    assert!(files["minami/assets/site.css"].len() > 1000);
}

#[test]
fn a_guide_wins_over_the_theme_for_all_guides() {
    let folder = ["kita", "zutto"].into_iter().fold(Folder::empty(), |folder, guide| {
        folder
            .file(&format!("{guide}/guide.toml"), format!("{GUIDE}\n[theme]\nname = \"mihon\"\n"))
            .file(&format!("{guide}/themes/mihon/assets/site.css"), ".own{color:red}\n")
    });
    let files = folder
        .file("portal.toml", "title = \"入口\"\ndescription = \"見本\"\nguides = [\"kita\", \"zutto\"]\n")
        .file("themes/mihon/assets/site.css", ".all{color:red}\n")
        .file("themes/mihon/assets/all.txt", "みなに\n")
        .build_good();
    for guide in ["kita", "zutto"] {
        assert_eq!(files[&format!("{guide}/assets/site.css")].trim_ascii(), b".own{color:red}", "{guide}");
        assert!(files.contains_key(&format!("{guide}/assets/all.txt")), "{guide}");
    }
}

#[test]
fn a_broken_template_is_named_with_its_line() {
    for (text, line) in [
        ("<h1>\n{% if page.title %}</h1>\n", ""),
        ("<h1>\n{% if %}</h1>\n", ":2"),
        ("\n\n{{ page.titel }}\n", ":3"),
        ("{% extends \"nothing.html\" %}\n", ""),
    ] {
        let folder = themed().file("themes/mihon/templates/page.html", text);
        let report = folder.build();
        assert_eq!(codes_of(&report.diagnostics), ["E902"], "{text}");
        let place = &report.diagnostics[0].place;
        let wanted = format!("themes/mihon/templates/page.html{line}");
        assert!(matches!(place, Place::Path(path) if path.starts_with(&wanted)), "{text}: {place:?}");
        assert!(!folder.output().exists());
    }
}

#[test]
fn a_theme_that_is_not_utf8_is_a_fault_not_a_panic() {
    let report = themed().file("themes/mihon/templates/page.html", b"\x83\x65").build();
    assert_eq!(codes_of(&report.diagnostics), ["E902"]);
}
