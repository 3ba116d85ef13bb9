//! Books that cannot be made as they were asked for: what is said, where, and what to type instead.

use crate::books::{arg, data, issue, make, options, regular_only, with_issue};
use crate::folder::{Folder, GUIDE, codes_of, gathering};
use shirube::diagnostic::messages::{Lang, Messages};
use shirube::diagnostic::{Diagnostic, Place};
use shirube::pipeline::Silent;
use shirube::pipeline::books::{self, BookOptions, BookReport};

/// `path:line` of every fault.
fn places(report: &BookReport) -> Vec<String> {
    let place = |found: &Diagnostic| match &found.place {
        Place::Path(path) => path.clone(),
        Place::Span(span) => {
            let file = report.sources.file(span.file);
            format!("{}:{}", file.path, file.line_column(span.start).0)
        }
    };
    report.diagnostics.iter().map(place).collect()
}

fn hint(found: &Diagnostic) -> String {
    Messages::new(Lang::Ja).word(found).hint.unwrap_or_default()
}

/// A guide with a guidebook and a newsletter.
fn town() -> Folder {
    with_issue("短いお話です。").file("gatherings/kita-taiso.md", gathering("", "ゆっくり体を動かします。"))
}

#[test]
fn a_folder_and_several_kinds_may_be_named() {
    let ran = town().shirube(["book", "content", "ガイドブック", "newsletter", "guidebook"]).exits(0);
    assert_eq!(ran.stdout.lines().filter(|line| line.contains(".pdf")).count(), 2, "{}", ran.stdout);
}

#[test]
fn paper_may_be_named_in_capitals_and_full_width() {
    let folder = town();
    for format in ["A5", "ａ５", "Ａ５"] {
        folder
            .shirube(["book", "newsletter", "--format", format])
            .exits(0)
            .says("newsletter-tayori-1-a5.pdf");
    }
    let ran = folder.shirube(["book", "--format", "A3-Fold", "--output", "folded"]).exits(0);
    assert!(!ran.stdout.contains("guidebook"), "only newsletters can be folded: {}", ran.stdout);
}

#[test]
fn wrong_use_is_said_with_what_to_type_instead() {
    let folder = town();
    std::fs::create_dir_all(folder.path().join("empty")).unwrap();
    let runs: &[(&[&str], i32)] = &[
        (&["nai"], 2),
        (&["content", "会報"], 2),
        (&["contnet"], 2),
        (&["content", "content/issues"], 2),
        (&["guidebook", "--format", "a3-fold"], 2),
        (&["guidebook", "--format", "b5"], 2),
        (&["guidebook", "--font-dir", "nai"], 2),
        (&["guidebook", "--font-dir", "empty"], 2),
        (&["guidebook", "--font-dir", "content/guide.toml"], 2),
        (&["--issue", "tayori"], 1),
        (&["--issue", "yamabiko-3"], 1),
        (&["guidebook", "--issue", "tayori-1"], 1),
        (&["casebook"], 1),
        (&["guidebook", "report"], 0),
    ];
    let mut said = String::new();
    for (args, code) in runs {
        let ran = folder.shirube(std::iter::once("book").chain(args.iter().copied())).exits(*code);
        said.push_str(&format!("$ shirube book {}\n{}\n", args.join(" "), ran.stderr));
    }
    insta::assert_snapshot!("book-wrong-use", said);
    // What an older hint said is understood.
    folder.shirube(["book", "--issue", "newsletter-tayori-1"]).exits(0);
    let bare = Folder::empty().file("guide.toml", GUIDE);
    bare.shirube(["book"]).exits(1).says("このガイドで作れる冊子は、まだありません");
}

#[test]
fn hints_are_those_of_the_command() {
    let folder = Folder::empty();
    std::fs::write(folder.path().join("guide.toml"), GUIDE).unwrap();
    let ran = folder.shirube(["book", "guidebook"]).exits(1).says("shirube book . ガイドブック");
    assert!(!ran.stderr.contains("shirube build"), "{}", ran.stderr);

    let folder = Folder::small();
    let none = BookOptions { fonts: Vec::new(), ..options(&folder) };
    let report = books::books(&none, &Silent);
    assert_eq!(codes_of(&report.diagnostics), ["E921"]);
    assert!(!hint(&report.diagnostics[0]).contains("--no-books"));
}

#[test]
fn a_machine_without_bold_letters_is_told_of() {
    let folder = Folder::small();
    let plain = BookOptions { fonts: vec![regular_only(&folder)], ..options(&folder) };
    let report = books::books(&plain, &Silent);
    assert_eq!((codes_of(&report.diagnostics), report.books.len()), (vec!["E927"], 1));
}

#[test]
fn what_has_ended_is_not_announced_in_a_newsletter() {
    let refs = "kind = \"特集\"\nrefs = [\"gathering:a\", \"gathering:b\"]";
    let folder = with_issue("")
        .file("issues/tayori-1.md", issue("短いお話です。").replace("kind = \"特集\"", refs))
        .file("gatherings/a.md", gathering("", "").replace("いきいき体操", "つづく会"))
        .file("gatherings/b.md", gathering("status = \"終了\"", "").replace("いきいき体操", "やめた会"));
    let text = data(&folder, "newsletter-tayori-1");
    let calendar = &text[text.find("\"regular\"").unwrap()..];
    assert!(calendar.contains("つづく") && !calendar.contains("やめた"), "{calendar}");
}

#[test]
fn a_notice_of_a_later_day_is_not_out_yet() {
    let notice = |title: &str, date: &str| {
        format!(
            "+++\ntitle = \"{title}\"\ndate = {date}\nkind = \"お知らせ\"\ntargets = [\"gathering:kita-taiso\"]\nsummary = \"知らせです。\"\n+++\n"
        )
    };
    let folder = Folder::small()
        .file("notices/a.md", notice("きょうの知らせ", "2026-11-22"))
        .file("notices/b.md", notice("あすの知らせ", "2026-11-23"));
    let text = data(&folder, "guidebook");
    assert!(text.contains("きょうの知らせ") && !text.contains("あすの知らせ"));
}

#[test]
fn letters_without_a_font_are_named_where_they_are_printed() {
    // A draft and a comment have the letter, too, and come first.
    let folder = Folder::empty()
        .file("guide.toml", GUIDE)
        .file("gatherings/aaa.md", gathering("draft = true\nbring = \"\u{1F980}と水\"", ""))
        .file(
            "gatherings/b.md",
            gathering("# \u{1F980}と水\nbring = \"飲みもの\u{1F980}と水\"", "\u{1F980}の本文"),
        )
        .file("gatherings/c.md", gathering("bring = \"水とう\\U0001F980\"", ""))
        .file("gatherings/d.md", gathering("", "").replace("いすに座って", "\u{1F980}座って"));
    let report = make(&folder);
    assert!(report.diagnostics.iter().all(|it| it.code == "E922"), "{:#?}", report.diagnostics);
    assert_eq!(places(&report), ["gatherings/b.md:12", "gatherings/c.md:11", "gatherings/d.md:5"]);

    let report = make(&with_issue("楽しい会&#129408;でした。"));
    assert_eq!(places(&report), ["issues/tayori-1.md:12"], "{:#?}", report.diagnostics);
}

#[test]
fn a_letter_of_the_theme_is_told_with_what_stands_around_it() {
    let folder = Folder::small().file("themes/standard/lang/ja.ftl", {
        let words =
            std::fs::read_to_string(crate::folder::repository().join("themes/standard/lang/ja.ftl")).unwrap();
        words.replace("fact-place = 場所", "fact-place = 場\u{1F980}所")
    });
    let report = make(&folder);
    assert_eq!(codes_of(&report.diagnostics), ["E922"], "{:#?}", report.diagnostics);
    assert!(hint(&report.diagnostics[0]).contains("場\u{1F980}所"), "{}", hint(&report.diagnostics[0]));
}

#[test]
fn a_coarse_picture_is_told_once_for_where_it_is_coarsest() {
    let photo = "\n[[photos]]\nfile = \"e.png\"\nalt = \"絵\"\npeople = false\n+++\n";
    let case = "+++\ntitle = \"ベンチ\"\norganization = { name = \"会\" }\nfiscal_year = \"令和7年度\"\nplace = \"坂道\"\nthemes = [\"見守り\"]\noverview = \"ベンチを置きました。\"\npoints = [\"置いた\"]\ncontact = { kind = \"窓口\", name = \"会\", tel = \"0000-55-0200\" }\npublished = 2026-03-15\n[story]\nreason = \"坂がある。\"\npurpose = \"休む。\"\nactions = \"置いた。\"\n";
    let of = |width: u32, height: u32| {
        let folder = Folder::empty()
            .file("guide.toml", GUIDE)
            .file("cases/bench/index.md", format!("{case}{photo}"))
            .file("cases/bench/e.png", crate::pictures::png(width, height))
            .file(
                "collections/jirei-1.toml",
                "title = \"事例集\"\nedition = 1\npublisher = \"市\"\ncases = [\"bench\"]\n",
            );
        make(&folder)
    };
    // The cover is as wide as the paper.
    let report = of(150, 100);
    assert_eq!(codes_of(&report.diagnostics), ["E924"], "{:#?}", report.diagnostics);
    assert_eq!((arg(&report.diagnostics[0], "width"), arg(&report.diagnostics[0], "dpi")), ("210", "14"));
    // Wide enough, but its height is stretched over the place.
    let report = of(1600, 300);
    assert_eq!(codes_of(&report.diagnostics), ["E924"], "{:#?}", report.diagnostics);
    assert_eq!(arg(&report.diagnostics[0], "dpi"), "42");
}

#[test]
fn a_file_of_the_theme_is_blamed_for_what_it_breaks() {
    let ran = Folder::small().file("themes/standard/book/base.typ", "").shirube(["book"]).exits(1);
    assert!(ran.stderr.contains("--> themes/standard/book/base.typ"), "{}", ran.stderr);
    assert!(ran.stderr.contains("book/guidebook/parts.typ:"), "{}", ran.stderr);
}

#[test]
fn books_and_sites_keep_out_of_each_other() {
    let folder = town();
    folder.shirube(["build", "--output", "site"]).exits(0);
    let ran = folder.shirube(["book", "guidebook", "--output", "site/print"]).exits(1).says("E904");
    assert!(!ran.stderr.contains("このプログラムが作ったのではない"), "{}", ran.stderr);
    assert!(ran.stderr.contains("「site」のサイト"), "{}", ran.stderr);
    folder.shirube(["book", "guidebook", "--output", "site", "--grey"]).exits(0);
    folder.shirube(["build", "--output", "site"]).exits(0);
    assert!(folder.path().join("site/guidebook-grey.pdf").is_file(), "a build removes no book of ours");
}

#[test]
fn letters_of_a_font_that_somebody_brings_are_printed() {
    // What comes with fontconfig; it has signs that Japanese fonts lack.
    let font = std::path::Path::new("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");
    if !font.is_file() {
        return;
    }
    let folder = with_issue("オガム文字の\u{1681}を見ました。");
    assert_eq!(codes_of(&make(&folder).diagnostics), ["E922"]);
    let own = folder.path().join("fonts");
    std::fs::create_dir_all(&own).unwrap();
    std::fs::copy(font, own.join("mine.ttf")).unwrap();
    let fonts = std::iter::once(own).chain(shirube::source::fonts::folders(None)).collect();
    let report = books::books(&BookOptions { fonts, ..options(&folder) }, &Silent);
    assert_eq!(codes_of(&report.diagnostics), Vec::<&str>::new(), "{:#?}", report.diagnostics);
}
