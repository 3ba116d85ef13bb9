//! Books: what they hold and do not hold, what is said of what cannot be printed, the command `shirube book`. What a
//! finished file is like, tests/browser/print.test.mjs looks at.

use crate::folder::{Folder, GUIDE, TODAY, codes_of, files_below, gathering, gathering_with};
use shirube::diagnostic::{Diagnostic, Place, Severity};
use shirube::pipeline::Silent;
use shirube::pipeline::books::{self, BookOptions, BookReport, Paper};
use std::collections::BTreeMap;

const NEWSLETTER: &str = "+++\ntitle = \"おたより\"\npublisher = \"見本市\"\n+++\n";

/// What books of a folder are asked for: all of them, and their data.
pub fn options(folder: &Folder) -> BookOptions {
    BookOptions {
        content: folder.content(),
        output: folder.path().join("print"),
        guide: None,
        kinds: Vec::new(),
        subject: None,
        paper: Paper::A4,
        grey: false,
        large: false,
        today: TODAY,
        cache: None,
        fonts: shirube::source::fonts::folders(None),
        data: Some(folder.path().join("data")),
    }
}

pub fn make(folder: &Folder) -> BookReport {
    books::books(&options(folder), &Silent)
}

/// The data of the guidebook, as the template gets it.
pub fn data(folder: &Folder, book: &str) -> String {
    let report = make(folder);
    assert_eq!(codes_of(&report.diagnostics), Vec::<&str>::new(), "{:#?}", report.diagnostics);
    std::fs::read_to_string(folder.path().join(format!("data/{book}/data.json"))).unwrap()
}

pub fn arg<'d>(found: &'d Diagnostic, name: &str) -> &'d str {
    found.args.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| value)
}

pub fn issue(body: &str) -> String {
    format!(
        "+++\nseries = \"tayori\"\nno = 1\ndate = 2026-11-01\n\n[[articles]]\ntitle = \"お話\"\nkind = \"特集\"\n+++\n## お話\n\n{body}\n"
    )
}

pub fn with_issue(body: &str) -> Folder {
    Folder::empty()
        .file("guide.toml", GUIDE)
        .file("newsletters/tayori.md", NEWSLETTER)
        .file("issues/tayori-1.md", issue(body))
}

/// Codes of what cannot be printed.
pub fn caused() -> Vec<&'static str> {
    let coarse =
        with_issue("![絵](e.png)\n\n短いお話です。").file("issues/e.png", crate::pictures::png(120, 80));
    let photo = "\n[[photos]]\nfile = \"e.png\"\nalt = \"絵\"\npeople = false\n+++\n## お話";
    let coarse = coarse
        .file("issues/tayori-1.md", issue("![絵](e.png)\n\n短いお話です。").replace("\n+++\n## お話", photo));
    let folders = [
        with_issue("とても楽しい会でした\u{1F980}。"),
        with_issue(&"ながいながいお話です。".repeat(2000)),
        coarse,
    ];
    let mut codes: Vec<&str> =
        folders.iter().flat_map(|folder| codes_of(&make(folder).diagnostics)).collect();
    let other = |change: fn(BookOptions) -> BookOptions| {
        let folder = Folder::small();
        codes_of(&books::books(&change(options(&folder)), &Silent).diagnostics)
    };
    codes.extend(other(|it| BookOptions { fonts: Vec::new(), ..it }));
    codes.extend(other(|it| BookOptions { kinds: vec!["casebook".into()], ..it }));
    let folder = Folder::small();
    let plain = BookOptions { fonts: vec![regular_only(&folder)], ..options(&folder) };
    codes.extend(codes_of(&books::books(&plain, &Silent).diagnostics));
    codes
}

/// A folder with the usual font of this machine, not in bold.
pub fn regular_only(folder: &Folder) -> std::path::PathBuf {
    let found = shirube::source::fonts::BookFonts::find(&shirube::source::fonts::folders(None));
    let is_regular = |path: &&std::path::PathBuf| path.to_string_lossy().contains("Regular");
    let regular = found.usual.iter().find(is_regular).unwrap();
    let own = folder.path().join("fonts");
    std::fs::create_dir_all(&own).unwrap();
    std::fs::copy(regular, own.join(regular.file_name().unwrap())).unwrap();
    own
}

#[test]
fn what_is_withheld_or_not_for_paper_is_in_no_book() {
    let office = "[[organization]]\nid = \"shakyo\"\nname = \"見本市社会福祉協議会\"\nkind = \"社会福祉協議会\"\ntel = \"0000-55-0200\"\n";
    let person = |consent: &str| {
        format!("{{ kind = \"個人\", name = \"見本 花子\", tel = \"0000-55-0909\"{consent} }}")
    };
    let web_only =
        person(", consent = { web = true, print = false, date = 2026-04-01, by = \"見本市社会福祉協議会\" }");
    let folder = Folder::empty()
        .file("guide.toml", format!("{GUIDE}\n[privacy]\nmediator = \"shakyo\"\n"))
        .file("organizations.toml", office)
        .file(
            "gatherings/a.md",
            gathering_with(&web_only, "", "")
                .replace("いきいき体操", "網の会")
                .replace("いきいきたいそう", "あみのかい"),
        )
        .file(
            "gatherings/b.md",
            gathering("draft = true", "")
                .replace("いきいき体操", "下書きの会")
                .replace("いきいきたいそう", "したがきのかい"),
        )
        .file(
            "gatherings/c.md",
            gathering("print = { include = false }", "")
                .replace("いきいき体操", "紙なしの会")
                .replace("いきいきたいそう", "かみなしのかい"),
        )
        .file(
            "gatherings/d.md",
            gathering("status = \"終了\"", "")
                .replace("いきいき体操", "昔の会")
                .replace("いきいきたいそう", "むかしのかい"),
        );
    let text = data(&folder, "guidebook").replace("\",\"あみ\"],[\"", "");
    assert!(text.contains("見本市社会福祉協議会") && text.contains("の会"));
    for secret in ["見本 花子", "0000-55-0909", "下書き", "紙なし", "昔"] {
        assert!(!text.contains(secret), "{secret}");
    }
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    let folder = with_issue("短いお話です。")
        .file("gatherings/kita-taiso.md", gathering("", "ゆっくり体を動かします。"));
    let first = make(&folder);
    let of = |folder: &Folder| -> BTreeMap<String, Vec<u8>> { files_below(&folder.path().join("print")) };
    let before = of(&folder);
    std::fs::remove_dir_all(folder.path().join("print")).unwrap();
    let second = make(&folder);
    assert_eq!(codes_of(&first.diagnostics), Vec::<&str>::new(), "{:#?}", first.diagnostics);
    assert_eq!(first.books.len(), 2);
    assert_eq!(first.books, second.books);
    assert!(before == of(&folder), "other bytes");
}

#[test]
fn books_are_kept_and_a_damaged_one_is_made_again() {
    let folder = with_issue("短いお話です。");
    let kept = folder.path().join("kept");
    let with_cache = BookOptions { cache: Some(kept.clone()), ..options(&folder) };
    let first = books::books(&with_cache, &Silent);
    let file = std::fs::read_dir(&kept)
        .unwrap()
        .flatten()
        .find(|it| it.path().extension().is_some_and(|end| end == "book"));
    let file = file.unwrap().path();
    let whole = std::fs::read(&file).unwrap();
    let again = books::books(&with_cache, &Silent);
    assert_eq!(first.books, again.books);
    std::fs::write(&file, &whole[..whole.len() / 2]).unwrap();
    let mended = books::books(&with_cache, &Silent);
    assert_eq!(first.books, mended.books);
    assert!(std::fs::read(&file).unwrap() == whole);
}

#[test]
fn a_letter_that_no_font_has_is_named_with_its_line() {
    let folder = with_issue("とても楽しい会でした\u{1F980}。");
    let report = make(&folder);
    assert_eq!(codes_of(&report.diagnostics), ["E922"], "{:#?}", report.diagnostics);
    let ran = folder.shirube(["book", "content", "newsletter"]);
    assert_eq!(ran.code, Some(1));
    assert!(ran.stderr.contains("issues/tayori-1.md:12") && ran.stderr.contains("U+1F980"), "{}", ran.stderr);
}

#[test]
fn a_newsletter_that_is_too_long_says_by_how_many_lines() {
    let folder = with_issue(&"ながいながいお話です。きょうも雨がふりました。".repeat(900));
    let report = make(&folder);
    assert_eq!(codes_of(&report.diagnostics), ["E923"], "{:#?}", report.diagnostics);
    let found = &report.diagnostics[0];
    let lines: usize = arg(found, "lines").parse().unwrap();
    assert_eq!(arg(found, "part"), "お話");
    let ran = folder.shirube(["book", "newsletter"]);
    assert!(ran.stderr.contains("issues/tayori-1.md:10:1"), "its heading: {}", ran.stderr);
    assert!((50..3000).contains(&lines), "{lines}");
}

#[test]
fn without_fonts_a_book_is_refused_and_a_site_is_built_with_a_warning() {
    let folder = Folder::small();
    let none = BookOptions { fonts: Vec::new(), ..options(&folder) };
    assert_eq!(codes_of(&books::books(&none, &Silent).diagnostics), ["E921"]);
    let site = shirube::pipeline::BuildOptions { fonts: Vec::new(), books: true, ..folder.options() };
    let report = shirube::pipeline::build(&site, &Silent);
    assert_eq!(codes_of(&report.diagnostics), ["E921"]);
    assert!(report.diagnostics.iter().all(|one| one.severity == Severity::Warning));
    assert!(folder.output().join("index.html").is_file() && !folder.output().join("print").exists());
}

#[test]
fn guides_with_next_to_nothing_make_good_books() {
    // No telephone, no district, no address on the web; an empty district; names as long as they come.
    let long = "とても長い名前の".repeat(12);
    let folder = Folder::empty()
        .file("guide.toml", format!("{GUIDE}\n[[district_systems]]\nid = \"chiku\"\nlabel = \"地区\"\n"))
        .file("districts.toml", "[[district]]\nid = \"kara\"\nname = \"空の地区\"\nsystem = \"chiku\"\n")
        .file("gatherings/a.md", gathering("", ""))
        .file("gatherings/b.md", gathering("", "").replace("いきいき体操", &format!("{long}会")));
    let report = make(&folder);
    assert_eq!(codes_of(&report.diagnostics), Vec::<&str>::new(), "{:#?}", report.diagnostics);
    assert_eq!(report.books.len(), 1);
}

#[test]
fn the_command_makes_what_it_is_asked_for() {
    let folder = with_issue("短いお話です。")
        .file("gatherings/kita-taiso.md", gathering("", "ゆっくり体を動かします。"));
    let ran = folder.shirube(["book", "広報紙", "--format", "a3-fold", "--grey"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(ran.stdout.contains("newsletter-tayori-1-a3-grey.pdf"), "{}", ran.stdout);
    assert!(folder.path().join("print/newsletter-tayori-1-a3-grey.pdf").is_file());
    let ran = folder.shirube(["book", "guidebook", "content", "--large-print"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    // What was made before stays.
    assert!(folder.path().join("print/newsletter-tayori-1-a3-grey.pdf").is_file());
    let ran = folder.shirube(["book", "newsletter", "guidebook", "--format", "a5", "--grey"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    for name in ["newsletter-tayori-1-a5-grey.pdf", "guidebook-a5-grey.pdf"] {
        assert!(
            folder.path().join("print").join(name).is_file(),
            "two kinds at once: {name}\n{}",
            ran.stdout
        );
    }
    let ran = folder.shirube(["book", "gudebook"]);
    assert_eq!((ran.code, ran.stderr.contains("guidebook")), (Some(2), true), "{}", ran.stderr);
    let ran = folder.shirube(["book", "casebook"]);
    assert_eq!((ran.code, ran.stderr.contains("E925")), (Some(1), true), "{}", ran.stderr);
}

#[test]
fn a_card_longer_than_a_page_is_told_of() {
    let long = "とても長いお知らせです。".repeat(150);
    let folder = Folder::empty()
        .file("guide.toml", GUIDE)
        .file("gatherings/a.md", gathering("", ""))
        .file("gatherings/b.md", gathering(&format!("target = {{ text = \"{long}\" }}"), ""));
    let report = make(&folder);
    assert_eq!(codes_of(&report.diagnostics), ["E923"], "{:#?}", report.diagnostics);
    let found = &report.diagnostics[0];
    // At the field that is too long.
    let Place::Span(span) = found.place else { panic!("{found:?}") };
    let (line, _) = report.sources.file(span.file).line_column(span.start);
    let text = std::fs::read_to_string(folder.content().join("gatherings/b.md")).unwrap();
    assert!(text.lines().nth(line - 1).unwrap().starts_with("target = {"), "line {line}");
    assert_eq!(arg(found, "field"), "target.text");
    assert!((3..200).contains(&arg(found, "lines").parse().unwrap()), "{}", arg(found, "lines"));
}

#[test]
fn a_theme_may_bring_its_own_fonts() {
    // The font of the machine under another file name: only as one of the theme's it is taken.
    let fonts = shirube::source::fonts::BookFonts::find(&shirube::source::fonts::folders(None));
    let bytes = std::fs::read(&fonts.usual[0]).unwrap();
    let folder = Folder::empty()
        .file("guide.toml", GUIDE)
        .file("gatherings/a.md", gathering("", ""))
        .file("themes/standard/fonts/own.ttf", bytes);
    let none = BookOptions { fonts: Vec::new(), ..options(&folder) };
    let report = books::books(&none, &Silent);
    assert_eq!(codes_of(&report.diagnostics), Vec::<&str>::new(), "{:#?}", report.diagnostics);
    assert_eq!(report.books.len(), 1);
}

#[test]
fn a_fault_of_a_template_names_its_file_and_line() {
    let folder = with_issue("短いお話です。").file(
        "themes/standard/book/newsletter.typ",
        "#import \"base.typ\": *\n#show: book\n= 題\n#nothing-there\n",
    );
    let ran = folder.shirube(["book", "newsletter"]);
    assert!(ran.stderr.contains("book/newsletter.typ:4"), "{}", ran.stderr);
    assert_eq!(ran.code, Some(1));
}
