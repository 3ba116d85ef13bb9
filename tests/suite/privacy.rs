//! What must not be published is searched for in every byte of the output.

use crate::folder::{Folder, GUIDE, TODAY, codes_of, files_below, gathering, gathering_with};
use crate::pictures;
use shirube::model::{Channel, Entry};
use std::collections::BTreeMap;

const OFFICE: &str = r#"
[[organization]]
id = "shakyo"
name = "見本市社会福祉協議会"
kind = "社会福祉協議会"
tel = "0000-55-0200"
"#;

/// A private phone number in the writings of people and machines.
const NUMBERS: &[&str] = &[
    "0000-55-0909",
    "000055-0909",
    "0000550909",
    "55-0909",
    "550909",
    "５５－０９０９",
    "0000(55)0909",
    "+810000550909",
];

fn with_office() -> Folder {
    let guide = format!("{GUIDE}\n[privacy]\nmediator = \"shakyo\"\n");
    Folder::empty().file("guide.toml", guide).file("organizations.toml", OFFICE)
}

fn private(consent: &str) -> String {
    format!(
        r#"{{ kind = "個人", name = "見本 花子", tel = "0000-55-0909", mail = "hanako@mihon.example.jp", address = "秘密町9番地", note = "夜は留守"{consent} }}"#
    )
}

#[track_caller]
fn assert_nowhere(files: &BTreeMap<String, Vec<u8>>, secrets: &[&str]) {
    assert!(files.contains_key("index.html"));
    for (path, bytes) in files {
        // Long lines of calendars are folded, also in the middle of a word.
        let unfolded = String::from_utf8_lossy(bytes).replace("\r\n ", "");
        let bytes = if path.ends_with(".ics") { unfolded.as_bytes() } else { bytes.as_slice() };
        for secret in secrets {
            let found =
                path.contains(secret) || bytes.windows(secret.len()).any(|part| part == secret.as_bytes());
            assert!(!found, "{secret} stands in {path}");
        }
    }
}

#[track_caller]
fn assert_somewhere(files: &BTreeMap<String, Vec<u8>>, words: &str) {
    assert!(
        files.values().any(|bytes| bytes.windows(words.len()).any(|part| part == words.as_bytes())),
        "{words}"
    );
}

#[test]
fn a_private_contact_is_nowhere_in_the_output() {
    let files = with_office()
        .file("gatherings/kita-taiso.md", gathering_with(&private(""), "", "どなたでもどうぞ。"))
        .build_good();
    assert_nowhere(&files, NUMBERS);
    assert_nowhere(
        &files,
        &["見本 花子", "見本花子", "花子", "hanako@mihon.example.jp", "秘密町9番地", "夜は留守"],
    );
    assert_somewhere(&files, "見本市社会福祉協議会");
    assert_somewhere(&files, "0000-55-0200");
}

#[test]
fn with_consent_the_contact_stands_there() {
    let consent = r#", consent = { web = true, print = true, date = 2026-04-01, by = "高齢福祉課" }"#;
    let files = with_office()
        .file("gatherings/kita-taiso.md", gathering_with(&private(consent), "", "どなたでもどうぞ。"))
        .build_good();
    assert_somewhere(&files, "0000-55-0909");
    assert_somewhere(&files, "見本 花子");
}

#[test]
fn a_private_number_in_another_text_stops_the_build_in_every_writing() {
    for number in NUMBERS {
        let folder = with_office()
            .file("gatherings/kita-taiso.md", gathering_with(&private(""), "", ""))
            .file("pages/torikumi.md", format!("+++\ntitle = \"取り組み\"\n+++\nお電話は{number}へ。\n"));
        let report = folder.build();
        assert_eq!(codes_of(&report.diagnostics), ["E701"], "{number}");
        assert!(report.written.is_none() && !folder.output().exists());
    }
}

#[test]
fn a_private_number_in_a_file_name_or_a_table_or_a_note_stops_the_build() {
    for (path, text) in [
        (
            "notices/a.md",
            "+++\ntitle = \"電話 55-0909\"\nkind = \"お知らせ\"\ndate = 2026-04-01\nsummary = \"変わりました。\"\n+++\n",
        ),
        (
            "documents/b.md",
            "+++\ntitle = \"名簿\"\nkind = \"様式\"\n+++\n| 名前 | 電話 |\n|---|---|\n| 世話人 | 0000-55-0909 |\n",
        ),
        ("pages/c.md", "+++\ntitle = \"取り組み\"\neasy = \"でんわは 0000 55 0909 です\"\n+++\n"),
        ("pages/d.md", "+++\ntitle = \"取り組み\"\n+++\n[電話](tel:0000550909)\n"),
        ("pages/e.md", "+++\ntitle = \"取り組み\"\n+++\n注[^1]\n\n[^1]: 見本 花子さんの話\n"),
    ] {
        let report = with_office()
            .file("gatherings/kita-taiso.md", gathering_with(&private(""), "", ""))
            .file(path, text)
            .build();
        assert!(codes_of(&report.diagnostics).contains(&"E701"), "{path}: {:?}", report.diagnostics);
    }
}

#[test]
fn names_of_representatives_and_coordinators_need_consent() {
    let files = with_office()
        .file(
            "organizations/kai.toml",
            "name = \"いきいき会\"\nkind = \"住民団体\"\nrepresentative = { name = \"秘密 太郎\", title = \"会長\" }\n",
        )
        .file(
            "coordinators.toml",
            "[[coordinator]]\nid = \"kita\"\ntitle = \"北町のコーディネーター\"\nlayer = 2\nperson = { name = \"秘密 次郎\" }\n",
        )
        .file("guide.toml", format!("{GUIDE}\n[privacy]\nmediator = \"shakyo\"\n\n[[layers]]\nn = 2\nname = \"第2層\"\n"))
        .build_good();
    assert_nowhere(&files, &["秘密 太郎", "秘密 次郎"]);
    assert_somewhere(&files, "いきいき会");
}

#[test]
fn a_private_home_is_shown_as_its_district_only() {
    let guide = format!("{GUIDE}\n[[district_systems]]\nid = \"chiku\"\nlabel = \"地区\"\n");
    let districts =
        "[[district]]\nid = \"kita\"\nname = \"北地区\"\nsystem = \"chiku\"\ntowns = [\"北町2丁目\"]\n";
    let home = r#"{ name = "花子さんの家", home = true, access = "角の青い屋根", address = { town = "北町２丁目", rest = "7番3号" } }"#;
    let inline = gathering("", "").replace(r#"{ name = "北町公民館" }"#, home);
    let place = "[[place]]\nid = \"ie\"\nname = \"太郎さんの家\"\nkana = \"たろうさんのいえ\"\nhome = true\n\
                 address = { town = \"北町2丁目\", rest = \"8番4号\" }\nlat = 36.123456\nlng = 139.654321\naccess = \"赤い門\"\n";
    let by_id = gathering("", "").replace(r#"{ name = "北町公民館" }"#, "\"ie\"");
    let files = Folder::empty()
        .file("guide.toml", guide)
        .file("districts.toml", districts)
        .file("places.toml", place)
        .file("gatherings/a.md", inline)
        .file("gatherings/b.md", by_id)
        .build_good();
    assert_nowhere(
        &files,
        &[
            "花子さんの家",
            "角の青い屋根",
            "7番3号",
            "太郎さんの家",
            "たろうさんのいえ",
            "8番4号",
            "36.123",
            "139.654",
            "赤い門",
        ],
    );
    assert_somewhere(&files, "北地区");
}

const DISTRICTS: &str = r#"
[[district]]
id = "kita"
name = "北地区"
system = "chiku"
towns = ["北町1丁目", "北町2丁目"]

[[district]]
id = "minami"
name = "南地区"
system = "chiku"
towns = ["南町"]

[[district]]
id = "kita-shogaku"
name = "北小学校区"
system = "shogaku"
towns = ["北町2丁目"]
"#;

fn with_districts() -> Folder {
    let system = |id: &str| format!("\n[[district_systems]]\nid = \"{id}\"\nlabel = \"{id}\"\n");
    Folder::empty()
        .file("guide.toml", format!("{GUIDE}{}{}", system("chiku"), system("shogaku")))
        .file("districts.toml", DISTRICTS)
}

const HOME: &str = r#"{ name = "秘密さんの家", kana = "ひみつさんのいえ", home = true, access = "角の青い屋根", address = { city = "見本市", town = "北町2丁目", rest = "7番3号" } }"#;
const OF_HOME: &[&str] = &["秘密さん", "ひみつさん", "角の青い屋根", "北町2丁目7番", "7番3号"];

#[test]
fn a_home_written_inline_was_hidden_in_gatherings_only() {
    let files = Folder::small()
        .file(
            "dialogues/a.md",
            format!("+++\ntitle = \"縁側の会\"\nquestion = \"何に困っていますか\"\nkind = \"共通項探し\"\nplace = {HOME}\n+++\n"),
        )
        .file(
            "events/b.md",
            format!("+++\ntitle = \"お茶会\"\ndate = 2026-12-01\nplace = {HOME}\n+++\n"),
        )
        .file(
            "exhibitions/c.md",
            format!("+++\ntitle = \"手仕事展\"\nvenues = [{{ from = 2026-12-01, to = 2026-12-02, place = {HOME} }}]\n+++\n"),
        )
        .build_good();
    assert_nowhere(&files, OF_HOME);
    assert_somewhere(&files, "個人のお宅");
}

#[test]
fn the_record_of_a_home_kept_its_tags_and_its_easy_text() {
    let place = "[[place]]\nid = \"ie\"\nname = \"秘密さんの家\"\nkana = \"ひみつさんのいえ\"\nhome = true\naddress = { town = \"北町\" }\nhours = \"夜は留守\"\n\
                 easy = \"あおい やねの いえ\"\ntags = [\"青い屋根\"]\naliases = [\"himitsu\"]\n\
                 verified = { on = 2026-04-01, by = \"秘密 太郎\" }\nsource = { name = \"秘密の台帳\" }\n";
    let files = Folder::small()
        .file("places.toml", place)
        .file("gatherings/b.md", gathering("", "").replace(r#"{ name = "北町公民館" }"#, "\"ie\""))
        .build_good();
    assert_nowhere(&files, &["秘密", "夜は留守", "あおい やね", "青い屋根", "himitsu"]);
}

#[test]
fn a_gathering_in_a_home_fell_out_of_the_other_district_systems() {
    let inline = gathering("", "").replace(r#"{ name = "北町公民館" }"#, HOME);
    let folder = with_districts().file("gatherings/a.md", inline);
    let checked = folder.check();
    let guide = checked.guides[0].publish(Channel::Web, TODAY);
    let it = &guide.entries.gatherings[0];
    let names: Vec<&str> = guide.districts_of(&it.meta.key).iter().map(|it| it.title()).collect();
    assert_eq!(names, ["北地区", "北小学校区"]);
    assert_eq!(guide.place_name(&it.places[0]), Some("個人のお宅（北地区）"));
    assert_eq!(it.district, None);
}

#[test]
fn a_gathering_in_several_places_belonged_to_the_first_district_only() {
    let places = r#"places = [
    { name = "南町公民館", address = { town = "南町" } },
    { name = "北町公民館", address = { town = "北町2丁目" } },
    { name = "第二集会所", address = { town = "南町" } },
    { name = "第三集会所", address = { town = "北町1丁目" } },
]"#;
    let several = gathering("", "").replace(r#"place = { name = "北町公民館" }"#, places);
    let checked = with_districts().file("gatherings/a.md", several).check();
    let guide = checked.guides[0].publish(Channel::Web, TODAY);
    let key = &guide.entries.gatherings[0].meta.key;
    let names: Vec<&str> = guide.districts_of(key).iter().map(|it| it.title()).collect();
    assert_eq!(names, ["南地区", "北地区", "北小学校区"]);
}

#[test]
fn meetings_and_issues_gave_away_the_names_of_drafts() {
    let files = Folder::small()
        .file("guide.toml", format!("{GUIDE}\n[[layers]]\nn = 1\nname = \"第1層\"\n"))
        .file("councils/kyogi.md", "+++\nname = \"秘密協議体\"\nlayer = 1\ndraft = true\n+++\n")
        .file("meetings/a.md", "+++\ncouncil = \"kyogi\"\nfiscal_year = \"令和8年度\"\nno = 1\n+++\n")
        .file(
            "newsletters/kawara.md",
            "+++\ntitle = \"秘密かわら版\"\npublisher = \"市\"\ndraft = true\n+++\n",
        )
        .file("issues/kawara-1.md", "+++\nseries = \"kawara\"\nno = 1\ndate = 2026-04-01\n+++\n")
        .build_good();
    assert_nowhere(&files, &["秘密"]);
}

#[test]
fn drafts_expired_and_future_records_are_nowhere_and_links_to_them_are_plain_text() {
    let page = |title: &str, more: &str| format!("+++\ntitle = \"{title}\"\n{more}\n+++\n{title}の本文\n");
    let files = Folder::small()
        .file("pages/open.md", page("公開中", "publish_from = 2026-11-22\npublish_until = 2026-11-22"))
        .file("pages/draft.md", page("下書きの題", "draft = true"))
        .file("pages/expired.md", page("期限切れの題", "publish_until = 2026-11-21"))
        .file("pages/future.md", page("先の題", "publish_from = 2026-11-23"))
        .file("gatherings/draft.md", gathering("draft = true", "").replace("いきいき体操", "下書きの体操"))
        .file("pages/links.md", "+++\ntitle = \"リンク\"\n+++\n[下](page:draft)と[切](@/pages/expired.md)と[先](page:future)と[公](page:open)。\n")
        .build_good();
    assert_nowhere(
        &files,
        &[
            "下書きの題",
            "期限切れの題",
            "先の題",
            "下書きの体操",
            "pages/draft",
            "pages/expired",
            "pages/future",
        ],
    );
    assert_somewhere(&files, "公開中の本文");
    let links = String::from_utf8(files["pages/links/index.html"].clone()).unwrap();
    assert!(
        links.contains("../open/") && !links.contains("../draft/") && !links.contains("../expired/"),
        "{links}"
    );
}

fn photo(file: &str, more: &str) -> String {
    format!("[[photos]]\nfile = \"{file}\"\nalt = \"{file}の説明\"\n{more}\n")
}

#[test]
fn photos_of_people_need_consent_and_lose_the_place_where_they_were_taken() {
    let consent = "consent = { web = true, date = 2026-04-01, by = \"高齢福祉課\" }";
    let photos = photo("secret.jpg", "people = true")
        + &photo(
            "paper.jpg",
            "people = true\nconsent = { print = true, date = 2026-04-01, by = \"高齢福祉課\" }",
        )
        + &photo("open.jpg", &format!("people = true\n{consent}"))
        + &photo("room.jpg", "people = false");
    let body = "![秘密の写真](secret.jpg)\n\n![紙だけの写真](paper.jpg)\n\n![よい写真](open.jpg)\n";
    let files = Folder::small()
        .file("gatherings/kita-taiso.md", gathering(&photos, body))
        .file("gatherings/secret.jpg", pictures::jpeg_with_place(1))
        .file("gatherings/paper.jpg", pictures::jpeg_with_place(80))
        .file("gatherings/open.jpg", pictures::jpeg_with_place(160))
        .file("gatherings/room.jpg", pictures::jpeg_with_place(240));
    let report = files.build();
    assert_eq!(codes_of(&report.diagnostics), ["E703", "E703"]);
    let files = files_below(&files.output());
    assert_nowhere(&files, pictures::SECRETS_OF_PLACE);
    assert_nowhere(&files, &["secret.jpg", "paper.jpg", "秘密の写真", "紙だけの写真"]);
    assert_somewhere(&files, "open.jpgの説明");
    let pictures = files.keys().filter(|path| path.starts_with("images/") && path.ends_with(".jpg"));
    let sources: std::collections::BTreeSet<&str> =
        pictures.filter_map(|path| path.strip_prefix("images/")?.split('-').next()).collect();
    assert_eq!(sources.len(), 2, "only the two pictures that may be shown: {sources:?}");
}

#[test]
fn print_and_web_each_need_their_own_consent() {
    let consent = |web: bool, print: bool| {
        private(&format!(
            r#", consent = {{ web = {web}, print = {print}, date = 2026-04-01, by = "高齢福祉課" }}"#
        ))
    };
    let photos = photo("web.jpg", "people = true\nconsent = { web = true, date = 2026-04-01, by = \"課\" }")
        + &photo("print.jpg", "people = true\nconsent = { print = true, date = 2026-04-01, by = \"課\" }");
    let folder = with_office()
        .file("gatherings/web-only.md", gathering_with(&consent(true, false), &photos, ""))
        .file("gatherings/print-only.md", gathering_with(&consent(false, true), "", ""))
        .file("gatherings/not-in-print.md", gathering("print = { include = false }", ""))
        .file("gatherings/web.jpg", pictures::jpeg(1))
        .file("gatherings/print.jpg", pictures::jpeg(2));
    let checked = folder.check();
    assert_eq!(codes_of(&checked.diagnostics), ["E703"]);
    let shown = |channel| checked.guides[0].publish(channel, TODAY);
    let (web, print) = (shown(Channel::Web), shown(Channel::Print));
    let contact = |guide: &shirube::guide::Guide, id: &str| {
        guide.entries.gatherings.iter().find(|it| it.id().0 == id).map(|it| it.contact.name.clone())
    };
    let (person, office) = (Some("見本 花子".to_string()), Some("見本市社会福祉協議会".to_string()));
    assert_eq!((contact(&web, "web-only"), contact(&print, "web-only")), (person.clone(), office.clone()));
    assert_eq!((contact(&web, "print-only"), contact(&print, "print-only")), (office, person));
    assert!(contact(&web, "not-in-print").is_some() && contact(&print, "not-in-print").is_none());
    let photos = |guide: &shirube::guide::Guide| -> Vec<String> {
        guide.entries.metas().flat_map(|meta| meta.photos.iter().map(|photo| photo.file.clone())).collect()
    };
    assert_eq!((photos(&web), photos(&print)), (vec!["web.jpg".to_string()], vec!["print.jpg".to_string()]));
    let everything = format!("{:?}", print.entries.gatherings.iter().find(|it| it.id().0 == "web-only"));
    assert!(!everything.contains("見本 花子"), "the name is still in the record for print");
}

/// Codes for a private contact and, beside it, another file.
fn codes_beside(contact: &str, path: &str, text: &str) -> Vec<&'static str> {
    let folder =
        with_office().file("gatherings/kita-taiso.md", gathering_with(contact, "", "")).file(path, text);
    codes_of(&folder.build().diagnostics)
}

fn page(body: &str) -> String {
    format!("+++\ntitle = \"取り組み\"\n+++\n{body}\n")
}

#[test]
fn mail_address_and_folded_names_of_a_person_slipped_through() {
    for body in [
        "HANAKO@mihon.example.jp",
        "秘密町９番地",
        "秘密町九番",
        "見本花子さん",
        "{見本|みほん}　**花子**さん",
    ] {
        assert_eq!(codes_beside(&private(""), "pages/a.md", &page(body)), ["E701"], "{body}");
    }
    assert_eq!(codes_beside(&private(""), "pages/a.md", &page("秘密町91番地、見本太郎")), Vec::<&str>::new());
}

#[test]
fn a_name_of_two_characters_is_searched_for_and_a_role_is_not() {
    let named = |name: &str| format!("{{ kind = \"個人\", name = \"{name}\" }}");
    assert_eq!(codes_beside(&named("森 進"), "pages/a.md", &page("森進さん")), ["E701"]);
    for role in ["世話人", "代表世話人", "会の係"] {
        let found = codes_beside(&named(role), "pages/a.md", &page("世話人と代表世話人と係"));
        assert_eq!(found, Vec::<&str>::new(), "{role}");
    }
}

#[test]
fn one_secret_of_two_records_was_reported_twice() {
    let folder = with_office()
        .file("gatherings/a.md", gathering_with(&private(""), "", ""))
        .file("gatherings/b.md", gathering_with(&private(""), "", ""))
        .file("pages/a.md", page("55-0909"));
    assert_eq!(codes_of(&folder.build().diagnostics), ["E701"]);
}

#[test]
fn the_name_and_the_number_of_a_home_stand_in_no_text() {
    let inline = gathering("", "").replace(r#"{ name = "北町公民館" }"#, HOME);
    for (body, codes) in
        [("秘密さんの家へどうぞ", vec!["E701"]), ("北町2-7-3", vec!["E701"]), ("北町2丁目", vec![])]
    {
        let folder = Folder::small().file("gatherings/a.md", &inline).file("pages/a.md", page(body));
        assert_eq!(codes_of(&folder.build().diagnostics), codes, "{body}");
    }
}

#[test]
fn a_private_number_passed_as_that_of_an_office() {
    let office = r#"{ kind = "窓口", name = "いきいき会", tel = "0000-55-0909" }"#;
    let other = gathering_with(office, "", "");
    assert_eq!(codes_beside(&private(""), "gatherings/b.md", &other), ["E701"]);
    let organization = "name = \"いきいき会\"\nkind = \"住民団体\"\ntel = \"0000-55-0909\"\n";
    assert_eq!(codes_beside(&private(""), "organizations/kai.toml", organization), ["E701"]);
}

#[test]
fn texts_of_the_guide_go_through_the_gate() {
    let guide =
        format!("{GUIDE}\n[privacy]\nmediator = \"shakyo\"\n\n[home]\nlead = \"お電話は 55-0909 へ\"\n");
    assert_eq!(codes_beside(&private(""), "guide.toml", &guide), ["E701"]);
}

#[test]
fn a_withheld_picture_was_shown_by_another_record() {
    let folder = Folder::small()
        .file("gatherings/a.md", gathering(&photo("a.jpg", "people = true"), ""))
        .file("gatherings/a.jpg", pictures::jpeg(1));
    let shown = gathering(&photo("a.jpg", "people = false"), "");
    assert_eq!(codes_of(&folder.file("gatherings/b.md", shown).build().diagnostics), ["E703", "E704"]);
}

#[test]
fn translations_go_through_the_gate() {
    let guide = GUIDE.replace("\n[city]", "\nlanguages = [\"en\"]\n\n[city]");
    let texts = "\n[translations.en]\nsummary = \"Call 0000-55-0909\"\nbody = \"見本 花子 is waiting.\"\n";
    let folder = with_office()
        .file("guide.toml", format!("{guide}\n[privacy]\nmediator = \"shakyo\"\n"))
        .file("gatherings/a.md", gathering_with(&private(""), "", ""))
        .file("gatherings/b.md", gathering(texts, ""));
    assert_eq!(codes_of(&folder.build().diagnostics), ["E701", "E701"]);
}
