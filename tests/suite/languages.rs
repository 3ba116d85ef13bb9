//! Pages in other languages: which there are, what is on them, and that Japanese on them says so.

use crate::folder::{Folder, GUIDE, codes_of, files_below, gathering};
use crate::html::Page;
use crate::site;
use std::collections::BTreeMap;

/// A guide in English and easy Japanese with one gathering.
fn folder(more: &str) -> Folder {
    let guide = GUIDE.replace("\n[city]", "\nlanguages = [\"easy\", \"en\"]\n\n[city]");
    Folder::empty().file("guide.toml", guide).file("gatherings/kita-taiso.md", gathering(more, "本文です。"))
}

fn html(path: &str) -> &'static str {
    std::str::from_utf8(&site::files()[path]).unwrap()
}

fn built(folder: &Folder) -> BTreeMap<String, String> {
    folder.build_good();
    let files = files_below(&folder.output());
    let pages = files.into_iter().filter(|(path, _)| path.ends_with(".html"));
    pages.map(|(path, bytes)| (path, String::from_utf8(bytes).unwrap())).collect()
}

fn is_japanese(text: &str) -> bool {
    text.chars().any(|c| matches!(c, 'ぁ'..='ヺ' | '一'..='鿿'))
}

/// Japanese words of a page that stand in no element with `lang="ja"`.
fn unmarked(html: &str) -> Vec<String> {
    const VOID: &[&str] =
        &["area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"];
    let mut open: Vec<(&str, Option<&str>)> = Vec::new();
    let mut found = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let (text, tag) = rest.split_at(start);
        let lang = open.iter().rev().find_map(|(_, lang)| *lang);
        let is_told = open.last().is_none_or(|(name, _)| ["title", "script", "style"].contains(name));
        if is_japanese(text) && !is_told && lang != Some("ja") {
            found.push(text.trim().to_string());
        }
        let end = tag.find('>').unwrap() + 1;
        let (tag, after) = tag.split_at(end);
        rest = after;
        let name = tag.trim_start_matches(['<', '/']).split([' ', '>', '/', '\n']).next().unwrap();
        if tag.starts_with("</") {
            if let Some(at) = open.iter().rposition(|(one, _)| *one == name) {
                open.truncate(at);
            }
        } else if !tag.starts_with("<!") && !tag.ends_with("/>") && !VOID.contains(&name) {
            let lang = tag.split(" lang=\"").nth(1).and_then(|rest| rest.split('"').next());
            open.push((name, lang));
            if name == "script" {
                rest = &rest[rest.find("</script").unwrap()..];
            }
        }
    }
    found
}

#[test]
fn every_gathering_and_service_has_its_page_in_every_language() {
    for kind in ["gatherings", "services"] {
        let prefix = format!("hidamari/{kind}/");
        let pages: Vec<&String> = site::files()
            .keys()
            .filter(|path| path.starts_with(&prefix) && path.ends_with("index.html"))
            .collect();
        assert!(pages.len() > 40);
        // Pages at older addresses only lead on.
        for path in pages.into_iter().filter(|path| !html(path).contains("http-equiv=\"refresh\"")) {
            for (folder, lang) in [("en", "en"), ("easy", "ja")] {
                let other = path.replacen("hidamari/", &format!("hidamari/{folder}/"), 1);
                assert!(site::files().contains_key(&other), "{other}");
                assert!(html(&other).contains(&format!("<html lang=\"{lang}\"")), "{other}");
            }
        }
    }
    for page in ["en/index.html", "en/consult/index.html", "easy/language/index.html"] {
        assert!(site::files().contains_key(&format!("hidamari/{page}")), "{page}");
    }
}

#[test]
fn japanese_on_english_pages_says_that_it_is() {
    let pages =
        site::files().keys().filter(|path| path.starts_with("hidamari/en/") && path.ends_with(".html"));
    let mut seen = 0;
    for path in pages {
        let found = unmarked(html(path));
        assert!(found.is_empty(), "{path}: {found:?}");
        seen += 1;
    }
    assert!(seen > 100);
}

#[test]
fn english_pages_have_english_words_around_what_is_not_translated() {
    // Words of the site itself; what an office says about its hours stays Japanese, and is marked so.
    let japanese: &[&str] =
        &["日時", "場所", "費用", "申し込み", "問い合わせ先", "次回", "無料", "メニュー", "受付", "お知らせ"];
    for path in ["hidamari/en/index.html", "hidamari/en/gatherings/kita-taiso/index.html"] {
        let text = Page::read(html(path)).text;
        let found: Vec<_> = japanese.iter().filter(|word| text.contains(*word)).collect();
        assert!(found.is_empty(), "{path}: {found:?}");
    }
    let text = Page::read(html("hidamari/en/gatherings/kita-taiso/index.html")).text;
    for words in [
        "Hundred-Year Exercise",
        "Every Tuesday 10:00–11:30 · not on national holidays · not 29 December to 3 January",
        "100 yen per month (for tea)",
        "Kitamachi Community Hall",
        "Kitamachi Kominkan",
        "Wheelchair access",
    ] {
        assert!(text.contains(words), "{words}");
    }
}

#[test]
fn map_and_list_are_there_in_every_language() {
    for page in ["en/map/index.html", "en/mylist/index.html", "easy/map/index.html", "easy/mylist/index.html"]
    {
        assert!(site::files().contains_key(&format!("hidamari/{page}")), "{page}");
    }
    let list = html("hidamari/en/mylist/index.html");
    assert!(list.contains("data-entries=\"entries.js") && list.contains("class=\"partly\""), "{list}");
    let entries = html("hidamari/en/mylist/entries.js");
    assert!(entries.contains("\"base\":\"https://shirube.example.jp/hidamari/en/\""));
    assert!(
        entries.contains("\"title\":\"Hundred-Year Exercise, Kitamachi\"")
            && entries.contains("\"path\":\"gatherings/")
    );
    // Stars are kept under the guide's name, whatever the language.
    let key = |page: &str| {
        html(page).split("data-mylist=\"").nth(1).unwrap().split('"').next().unwrap().to_string()
    };
    assert_eq!(key("hidamari/en/index.html"), key("hidamari/index.html"));
    let home = html("hidamari/en/index.html");
    assert!(home.contains("href=\"map/index.html\"") && home.contains("href=\"mylist/index.html\""));
    // The calendar is Japanese, and the menu says so.
    assert!(
        home.contains("<a href=\"../calendar/index.html\" hreflang=\"ja\">Calendar <small class=\"in-ja\"")
    );
}

#[test]
fn kinds_of_notices_are_said_in_the_language() {
    let notice = "+++\ntitle = \"知らせ\"\nkind = \"休止\"\ndate = 2026-11-20\nfrom = 2026-11-21\n\
                  targets = [\"gathering:kita-taiso\"]\nsummary = \"知らせです。\"\n+++\n";
    let pages = built(&folder("").file("notices/n.md", notice));
    let label = |word: &str| format!("<span class=\"label\">{word}</span>");
    assert!(pages["en/gatherings/kita-taiso/index.html"].contains(&label("Paused")));
    assert!(pages["easy/gatherings/kita-taiso/index.html"].contains(&label("休み")));
    assert!(pages["gatherings/kita-taiso/index.html"].contains(&label("休止")));
}

#[test]
fn easy_pages_show_the_easy_text_and_the_schedule_in_easy_words() {
    let page = html("hidamari/easy/gatherings/kita-taiso/index.html");
    let text = Page::read(page).text;
    for words in
        ["いすに すわって する たいそうです。", "毎週 火曜日 午前10時から 11時30分まで", "1か月に 100円"]
    {
        assert!(text.contains(words), "{words}");
    }
    assert!(page.contains("class=\"partly\""));
}

#[test]
fn what_is_not_translated_is_said_once() {
    let pages = built(&folder(""));
    let page = &pages["en/gatherings/kita-taiso/index.html"];
    assert_eq!(page.matches("class=\"partly\"").count(), 1);
    assert!(page.contains("<p lang=\"ja\">本文です。</p>"), "{page}");
    assert!(page.contains("Every Tuesday 10:00–11:00"));
    assert!(page.contains("(Ikiiki Taiso)"), "kana in Latin letters");
}

#[test]
fn a_page_leads_to_itself_in_the_other_languages() {
    let pages = built(&folder(""));
    let page = &pages["gatherings/kita-taiso/index.html"];
    for link in [
        "<a href=\"../../en/gatherings/kita-taiso/index.html\" lang=\"en\" hreflang=\"en\">English</a>",
        "<a href=\"../../easy/gatherings/kita-taiso/index.html\" lang=\"ja\" hreflang=\"ja\">やさしい日本語</a>",
    ] {
        assert!(page.contains(link), "{link}");
    }
    // What the language does not have leads to its home page, and from there back to the Japanese pages with a word.
    assert!(pages["about/index.html"].contains("<a href=\"../en/index.html\""));
    let english = &pages["en/index.html"];
    assert!(english.contains("<a href=\"../about/index.html\" hreflang=\"ja\">"), "{english}");
    assert!(!english.contains("href=\"../gatherings/"), "links stay in the language");
}

#[test]
fn a_guide_without_languages_has_none() {
    let folder = Folder::small();
    let pages = built(&folder);
    assert!(!pages.keys().any(|path| path.starts_with("en/") || path.starts_with("easy/")));
    assert!(!pages["index.html"].contains("hreflang"));
}

#[test]
fn markdown_of_a_translation_is_checked() {
    let broken = folder("[translations.en]\nbody = \"See [there](gathering:nowhere).\"").build();
    assert_eq!(codes_of(&broken.diagnostics), ["E405"]);
}

#[test]
fn a_theme_brings_a_further_language() {
    let guide = GUIDE.replace("\n[city]", "\nlanguages = [\"fr\"]\n\n[city]");
    let words = "language-name = Français\nfact-fee = Prix\nfee-free = Gratuit\n";
    let folder = Folder::empty()
        .file("guide.toml", guide)
        .file("themes/standard/lang/fr.ftl", words)
        .file("gatherings/kita-taiso.md", gathering("", ""));
    let page = &built(&folder)["fr/gatherings/kita-taiso/index.html"];
    assert!(page.contains("<html lang=\"fr\"") && page.contains("Gratuit"));
    // Without words for schedules it stays as written, and so do all other words.
    assert!(page.contains("毎週火曜日"), "{page}");
    assert!(unmarked(page).is_empty(), "{:?}", unmarked(page));
}
