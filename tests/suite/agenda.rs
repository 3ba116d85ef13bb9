//! What notices and closing days make of the days of schedules.

use crate::folder::{Folder, GUIDE, TODAY, codes_of};
use jiff::civil::date;
use shirube::guide::Guide;
use shirube::guide::calendar::{Scope, Session, SessionPlace, Why};
use shirube::model::schedule::Reason;
use shirube::model::{Channel, Id, Key, Kind, PlaceUse};
use shirube::pipeline::{self, Silent};

const PLACES: &str = r#"
[[place]]
id = "kominkan"
name = "北町公民館"
kana = "きたまちこうみんかん"
address = { town = "北町" }

[[place]]
id = "shukaijo"
name = "南町集会所"
kana = "みなみちょうしゅうかいじょ"
address = { town = "南町" }
"#;

const DISTRICTS: &str = r#"
[[district]]
id = "kita"
name = "北地区"
system = "chiku"
towns = ["北町"]

[[district]]
id = "minami"
name = "南地区"
system = "chiku"
towns = ["南町"]
"#;

const SYSTEM: &str = "\n[[district_systems]]\nid = \"chiku\"\nlabel = \"地区\"\n";

fn gathering(title: &str, place: &str, more: &str) -> String {
    format!(
        r#"+++
title = "{title}"
kana = "つどい"
categories = ["taiso"]
summary = "集まりです。"
organizer = {{ name = "会" }}
place = "{place}"
fee = {{ free = true }}
contact = {{ kind = "窓口", name = "見本市 高齢福祉課", tel = "0000-55-0100" }}
{more}
+++
"#
    )
}

const TUESDAYS: &str = r#"schedule = { text = "毎週火曜日 10時〜11時（祝日は休み）" }"#;

/// A guide with a gathering and a service in the north, and a gathering in the south: Tuesdays at 10.
fn town() -> Folder {
    let service = gathering("バス", "kominkan", TUESDAYS)
        .replace("fee = { free = true }\n", "provider_kind = \"行政\"\narea = { whole = true }\n")
        .replace("organizer", "provider")
        .replace("\"taiso\"", "\"ido\"");
    Folder::empty()
        .file("guide.toml", format!("{GUIDE}{SYSTEM}"))
        .file("places.toml", PLACES)
        .file("districts.toml", DISTRICTS)
        .file("gatherings/kita.md", gathering("北", "kominkan", TUESDAYS))
        .file("gatherings/minami.md", gathering("南", "shukaijo", TUESDAYS))
        .file("services/bus.md", service)
}

fn notice(kind: &str, targets: &str, more: &str) -> String {
    format!(
        "+++\ntitle = \"知らせ\"\nkind = \"{kind}\"\ndate = 2026-11-20\ntargets = [{targets}]\n{more}\n\
         summary = \"知らせです。\"\n+++\n"
    )
}

fn guide(folder: &Folder) -> Guide {
    let checked = folder.check();
    assert_eq!(codes_of(&checked.diagnostics), Vec::<&str>::new(), "{:#?}", checked.diagnostics);
    checked.guides[0].publish(Channel::Web, TODAY)
}

fn key(text: &str) -> Key {
    Key::parse(text).unwrap()
}

/// Days of December 2026, with the time where it is not 10:00 and the place where it is another.
fn december(guide: &Guide, entry: &str) -> Vec<String> {
    let sessions = &guide.agenda(&key(entry)).unwrap().sessions;
    let in_december = sessions.iter().filter(|it| it.date.first_of_month() == date(2026, 12, 1));
    in_december.map(in_words).collect()
}

fn in_words(session: &Session) -> String {
    let time = session.time.start.map_or("―".to_string(), |start| start.to_string());
    let time = if time == "10:00" { String::new() } else { format!(" {time}") };
    let place = match &session.place {
        None => String::new(),
        Some(SessionPlace::Named(name)) => format!(" {name}"),
        Some(SessionPlace::Used(PlaceUse::Record(id))) => format!(" {id}"),
        Some(SessionPlace::Used(PlaceUse::Described(place))) => format!(" {}", place.name),
    };
    format!("{}{time}{place}", session.date.day())
}

fn with(notices: &[String]) -> Guide {
    let add = |folder: Folder, (at, text): (usize, &String)| folder.file(&format!("notices/n{at}.md"), text);
    guide(&notices.iter().enumerate().fold(town(), add))
}

const ALL: [&str; 5] = ["1", "8", "15", "22", "29"];
const ENTRIES: [&str; 3] = ["gathering:kita", "gathering:minami", "service:bus"];

#[test]
fn what_is_called_off_is_what_the_targets_mean() {
    let stretch = "from = 2026-12-08\nto = 2026-12-22";
    for (target, hit) in [
        ("gathering:kita", [true, false, false]),
        ("service:bus", [false, false, true]),
        ("place:kominkan", [true, false, true]),
        ("district:kita", [true, false, false]),
        ("district:minami", [false, true, false]),
    ] {
        for kind in ["休止", "中止"] {
            let guide = with(&[notice(kind, &format!("\"{target}\""), stretch)]);
            for (entry, hit) in ENTRIES.into_iter().zip(hit) {
                let expected: &[&str] = if hit { &["1", "29"] } else { &ALL };
                assert_eq!(december(&guide, entry), expected, "{kind} {target} {entry}");
            }
        }
        for kind in ["再開", "募集", "お知らせ", "お詫びと訂正"] {
            let guide = with(&[notice(kind, &format!("\"{target}\""), stretch)]);
            assert_eq!(december(&guide, "gathering:kita"), ALL, "{kind} {target}");
        }
    }
}

#[test]
fn a_notice_without_a_first_day_changes_nothing() {
    for (kind, more, code) in
        [("中止", "", "E317"), ("休止", "", "E317"), ("変更", "from = 2026-12-08", "E318")]
    {
        for target in ["gathering:kita", "service:bus", "place:kominkan", "district:kita"] {
            let text = notice(kind, &format!("\"{target}\""), more);
            let checked = town().file("notices/n.md", text).check();
            assert_eq!(codes_of(&checked.diagnostics), [code], "{kind} {target}");
            let guide = checked.guides[0].publish(Channel::Web, TODAY);
            assert_eq!(december(&guide, "gathering:kita"), ALL);
        }
        let silent = notice(kind, "\"organization:kai\"", more);
        let folder = town().file(
            "organizations.toml",
            "[[organization]]\nid = \"kai\"\nname = \"会\"\nkind = \"住民団体\"\n",
        );
        guide(&folder.file("notices/n.md", silent));
    }
}

#[test]
fn a_change_of_a_day_that_is_none_is_doubted() {
    let folder = |day: i8| {
        let more = format!("from = 2026-12-{day:02}\ndates = [2026-12-11]");
        town().file("notices/n.md", notice("変更", "\"gathering:kita\"", &more))
    };
    assert_eq!(codes_of(&folder(9).check().diagnostics), ["E312"]);
    guide(&folder(8));
}

#[test]
fn days_of_rest_say_why() {
    let guide = with(&[notice("休止", "\"gathering:kita\"", "from = 2026-11-24\nto = 2026-12-01")]);
    let rests = &guide.agenda(&key("gathering:kita")).unwrap().rests;
    let why = |day| &rests.iter().find(|rest| rest.date == day).unwrap().why;
    assert_eq!(*why(date(2026, 12, 1)), Why::Notice(Id::from("n0")));
    assert_eq!(*why(date(2026, 11, 3)), Why::Rule(Reason::Holiday("文化の日".into())));
}

#[test]
fn a_change_moves_place_and_time() {
    let stretch = "from = 2026-12-08\nto = 2026-12-15";
    let place = with(&[notice("変更", "\"gathering:kita\"", &format!("{stretch}\nplace = \"shukaijo\""))]);
    assert_eq!(december(&place, "gathering:kita"), ["1", "8 shukaijo", "15 shukaijo", "22", "29"]);
    let time = with(&[notice("変更", "\"place:kominkan\"", &format!("{stretch}\ntime = \"13時〜14時\""))]);
    assert_eq!(december(&time, "gathering:kita"), ["1", "8 13:00", "15 13:00", "22", "29"]);
    assert_eq!(december(&time, "gathering:minami"), ALL);
    let inline = format!("{stretch}\nplace = {{ name = \"お寺\" }}\ntime = \"9:00〜10:00、14:00〜15:00\"");
    let both = with(&[notice("変更", "\"gathering:minami\"", &inline)]);
    let expected = ["1", "8 09:00 お寺", "8 14:00 お寺", "15 09:00 お寺", "15 14:00 お寺", "22", "29"];
    assert_eq!(december(&both, "gathering:minami"), expected);
}

#[test]
fn what_moved_elsewhere_is_not_called_off_with_its_place() {
    let closed = notice("休止", "\"place:kominkan\"", "from = 2026-12-01\nto = 2026-12-31");
    let moved =
        notice("変更", "\"gathering:kita\"", "from = 2026-12-01\nto = 2026-12-15\nplace = \"shukaijo\"");
    for notices in [[closed.clone(), moved.clone()], [moved, closed]] {
        let guide = with(&notices);
        assert_eq!(december(&guide, "gathering:kita"), ["1 shukaijo", "8 shukaijo", "15 shukaijo"]);
        assert!(december(&guide, "service:bus").is_empty());
    }
}

#[test]
fn days_are_added_to_what_is_named() {
    let more = "from = 2026-12-01\nto = 2026-12-29\ndates = [2026-12-23, 2026-12-08]\ntime = \"13:30〜15:00\"\n\
                place = \"shukaijo\"";
    for kind in ["休止", "中止"] {
        let guide = with(&[notice(kind, "\"gathering:kita\", \"district:minami\"", more)]);
        assert_eq!(december(&guide, "gathering:kita"), ["8 13:30 shukaijo", "23 13:30 shukaijo"]);
        assert!(december(&guide, "gathering:minami").is_empty());
    }
    let plain = "from = 2026-12-08\nto = 2026-12-08\ndates = [2026-12-09]";
    let guide = with(&[notice("中止", "\"gathering:kita\"", plain)]);
    assert_eq!(december(&guide, "gathering:kita"), ["1", "9", "15", "22", "29"]);
    let session = guide.agenda(&key("gathering:kita")).unwrap().sessions.clone();
    let added = session.iter().find(|it| it.date == date(2026, 12, 9)).unwrap();
    assert_eq!(added.notice, Some(Id::from("n0")));
}

/// The session of a day of December 2026.
fn on(guide: &Guide, entry: &str, day: i8) -> Session {
    let sessions = &guide.agenda(&key(entry)).unwrap().sessions;
    sessions.iter().find(|it| it.date == date(2026, 12, day)).unwrap().clone()
}

#[test]
fn a_change_to_other_days_takes_the_old_ones_away() {
    let one = "from = 2026-12-08\nto = 2026-12-08\ndates = [2026-12-09]";
    for more in [one, "from = 2026-12-08\ndates = [2026-12-09]"] {
        let guide = with(&[notice("変更", "\"gathering:kita\"", more)]);
        assert_eq!(december(&guide, "gathering:kita"), ["1", "9", "15", "22", "29"], "{more}");
        assert_eq!(december(&guide, "service:bus"), ALL);
        let held = on(&guide, "gathering:kita", 9);
        assert_eq!((held.notice, held.moved_from), (Some(Id::from("n0")), Some(date(2026, 12, 8))));
        let rests = &guide.agenda(&key("gathering:kita")).unwrap().rests;
        let rest = rests.iter().find(|rest| rest.date == date(2026, 12, 8)).unwrap();
        assert_eq!(rest.why, Why::Notice(Id::from("n0")));
    }
    let several = "from = 2026-12-08\nto = 2026-12-22\ndates = [2026-12-15, 2026-12-24]\ntime = \"13時〜14時\"\n\
                   place = \"shukaijo\"";
    let guide = with(&[notice("変更", "\"gathering:kita\"", several)]);
    let expected = ["1", "15 13:00 shukaijo", "24 13:00 shukaijo", "29"];
    assert_eq!(december(&guide, "gathering:kita"), expected);
    assert_eq!(on(&guide, "gathering:kita", 24).moved_from, None);
}

#[test]
fn a_change_to_other_days_and_other_notices_work_together() {
    let closed = notice("休止", "\"place:kominkan\"", "from = 2026-12-08\nto = 2026-12-31");
    let added =
        notice("休止", "\"gathering:kita\"", "from = 2026-12-08\nto = 2026-12-31\ndates = [2026-12-23]");
    let moved = notice("変更", "\"gathering:kita\"", "from = 2026-12-23\ndates = [2026-12-24]");
    let later = moved.replace("date = 2026-11-20", "date = 2026-11-21");
    let guide = with(&[closed.clone(), added, later.clone()]);
    assert_eq!(december(&guide, "gathering:kita"), ["1", "24"]);
    let elsewhere = "from = 2026-12-15\ndates = [2026-12-16]\nplace = \"shukaijo\"";
    let elsewhere = notice("変更", "\"gathering:kita\"", elsewhere);
    for notices in [[closed.clone(), elsewhere.clone()], [elsewhere, closed]] {
        assert_eq!(december(&with(&notices), "gathering:kita"), ["1", "16 shukaijo"]);
    }
}

#[test]
fn a_day_in_place_of_another_keeps_its_time_and_place() {
    let two = r#"schedule = { text = "毎週火曜日 10時〜11時、毎月第2木曜日 14時〜15時" }"#;
    let moved = notice("変更", "\"gathering:kita\"", "from = 2026-12-10\ndates = [2026-12-11]");
    let folder = town().file("gatherings/kita.md", gathering("北", "kominkan", two));
    let guide = guide(&folder.file("notices/n.md", moved));
    assert_eq!(december(&guide, "gathering:kita"), ["1", "8", "11 14:00", "15", "22", "29"]);
}

#[test]
fn a_later_notice_calls_off_a_day_that_was_added() {
    let first =
        notice("中止", "\"gathering:kita\"", "from = 2026-12-08\nto = 2026-12-08\ndates = [2026-12-09]");
    let second = notice("中止", "\"gathering:kita\"", "from = 2026-12-09\nto = 2026-12-09")
        .replace("date = 2026-11-20", "date = 2026-11-21");
    assert_eq!(december(&with(&[first, second]), "gathering:kita"), ["1", "15", "22", "29"]);
}

#[test]
fn an_open_end_lasts_until_it_is_held_again() {
    let off = notice("休止", "\"gathering:kita\", \"gathering:minami\"", "from = 2026-12-08");
    let again = notice("再開", "\"gathering:kita\"", "from = 2026-12-22");
    let guide = with(&[off, again]);
    assert_eq!(december(&guide, "gathering:kita"), ["1", "22", "29"]);
    assert_eq!(december(&guide, "gathering:minami"), ["1"]);
    let last = guide.agenda(&key("gathering:minami")).unwrap().sessions.last().unwrap().date;
    assert_eq!(last, date(2026, 12, 1));
}

#[test]
fn a_notice_keeps_its_effect_when_it_is_no_longer_shown() {
    let stretch = "from = 2026-12-08\nto = 2026-12-08\n";
    let effect = |more: &str| {
        let guide = with(&[notice("中止", "\"gathering:kita\"", &format!("{stretch}{more}"))]);
        december(&guide, "gathering:kita").len()
    };
    assert_eq!(effect("publish_until = 2026-11-21"), 4);
    assert_eq!(effect("draft = true"), 5);
    assert_eq!(effect("publish_from = 2026-11-23"), 5);
}

#[test]
fn closing_days_of_the_town_are_holidays_and_those_of_a_place_close_it() {
    let closed = |more: &str| {
        let held = r#"schedule = { text = "毎週火曜日 10時〜11時（祝日も開催）" }"#;
        let days = format!("\n[[calendar.closed]]\nname = \"市民の日\"\nfrom = 2026-12-08\n{more}\n");
        guide(
            &town()
                .file("guide.toml", format!("{GUIDE}{SYSTEM}{days}"))
                .file("gatherings/minami.md", gathering("南", "shukaijo", held)),
        )
    };
    let town = closed("to = 2026-12-09");
    assert_eq!(december(&town, "gathering:kita"), ["1", "15", "22", "29"]);
    assert_eq!(december(&town, "gathering:minami"), ALL);
    assert_eq!(town.holiday(date(2026, 12, 9)).as_deref(), Some("市民の日"));
    let place = closed("places = [\"shukaijo\"]");
    assert_eq!(december(&place, "gathering:kita"), ALL);
    assert_eq!(december(&place, "gathering:minami"), ["1", "15", "22", "29"]);
    assert_eq!(place.holiday(date(2026, 12, 8)), None);
    let rest = &place.agenda(&key("gathering:minami")).unwrap().rests[0];
    assert_eq!(rest.why, Why::Rule(Reason::Closed(Some("市民の日".into()))));
}

#[test]
fn a_closed_place_opens_for_what_a_notice_puts_there_not_for_another_time() {
    let held = |more: &str| {
        let days = "\n[[calendar.closed]]\nname = \"煙くん蒸\"\nfrom = 2026-12-14\nto = 2026-12-31\n\
                    places = [\"kominkan\", \"shukaijo\"]\n";
        let folder = town().file("guide.toml", format!("{GUIDE}{SYSTEM}{days}"));
        let more = format!("from = 2026-12-08\nto = 2026-12-22\n{more}");
        let guide = guide(&folder.file("notices/n.md", notice("変更", "\"gathering:kita\"", &more)));
        december(&guide, "gathering:kita")
    };
    assert_eq!(held("time = \"13時〜14時\""), ["1", "8 13:00"]);
    assert_eq!(held("place = \"shukaijo\""), ["1", "8 shukaijo", "15 shukaijo", "22 shukaijo"]);
    assert_eq!(held("dates = [2026-12-16]"), ["1", "16"]);
}

#[test]
fn a_side_without_times_contradicts_no_times() {
    let codes = |text: &str, rule: &str| {
        let schedule = format!(
            "[schedule]\ntext = \"{text}\"\n[[schedule.rules]]\nrrule = \"FREQ=MONTHLY;BYDAY=2TU,4TU\"\n{rule}"
        );
        let folder = town().file("gatherings/kita.md", gathering("北", "kominkan", &schedule));
        codes_of(&folder.check().diagnostics)
    };
    let two = "毎月第2火曜日 10時〜11時、毎月第4火曜日 13時〜14時";
    assert_eq!(codes(two, ""), Vec::<&str>::new());
    assert_eq!(codes("毎月第2・4火曜日", "start = \"10:00\"\nend = \"11:00\""), Vec::<&str>::new());
    assert_eq!(codes(two, "start = \"10:00\"\nend = \"11:00\""), ["E221"]);
    assert_eq!(codes("毎月第2火曜日", "start = \"10:00\""), ["E221"], "other days");
}

#[test]
fn what_does_not_run_has_no_days_and_what_begins_has_those_that_are_sure() {
    let state = |status: &str, schedule: &str| {
        let more = format!("status = \"{status}\"\nschedule = {{ {schedule} }}");
        let guide = guide(&town().file("gatherings/kita.md", gathering("北", "kominkan", &more)));
        december(&guide, "gathering:kita").len()
    };
    let weekly = r#"text = "毎週火曜日 10時〜11時""#;
    assert_eq!(state("休止中", weekly), 0);
    assert_eq!(state("終了", weekly), 0);
    assert_eq!(state("準備中", weekly), 0);
    let begins =
        r#"text = "12月8日から毎週火曜日", rules = [{ rrule = "FREQ=WEEKLY;BYDAY=TU", from = 2026-12-08 }]"#;
    assert_eq!(state("準備中", begins), 4);
}

#[test]
fn a_month_is_whole_weeks_from_sunday() {
    let guide = with(&[]);
    let plan = guide.month(&Scope::Whole, 2026, 12);
    assert_eq!(plan.weeks.len(), 5);
    assert_eq!(plan.weeks[0][0].date, date(2026, 11, 29));
    assert_eq!(plan.weeks[4][6].date, date(2027, 1, 2));
    let first = &plan.weeks[0][2];
    let names: Vec<String> = first.sessions.iter().map(|(key, _)| key.to_string()).collect();
    assert_eq!((first.date, names), (date(2026, 12, 1), ENTRIES.map(str::to_string).to_vec()));
    assert_eq!(plan.weeks[4][5].holiday.as_deref(), Some("元日"));
    assert!(!plan.weeks[4][5].in_month && first.in_month);
    let kita = Scope::District(Id::from("kita"));
    let keys: Vec<Key> = guide.day_plan(&kita, first.date).sessions.into_iter().map(|(key, _)| key).collect();
    assert_eq!(keys, [key("gathering:kita"), key("service:bus")]);
    let category = Scope::Category(Kind::Service, "ido".into());
    assert_eq!(guide.scheduled(&category), [key("service:bus")]);
    assert!(guide.month(&Scope::Whole, 2026, 13).weeks.is_empty());
}

#[test]
fn far_years_are_said_to_have_no_known_holidays() {
    let checked = pipeline::check(&town().content(), None, date(2050, 6, 1), &Silent);
    let codes = codes_of(&checked.diagnostics);
    assert!(!codes.is_empty() && codes.iter().all(|code| *code == "E315"), "{codes:?}");
}

#[test]
fn a_home_named_by_a_notice_stays_hidden() {
    let home = r#"place = { name = "秘密邸", home = true, address = { town = "北町", rest = "9番9号" } }"#;
    let more = format!("from = 2026-12-08\nto = 2026-12-08\n{home}");
    let files = town().file("notices/n.md", notice("変更", "\"gathering:kita\"", &more)).build_good();
    let ics = String::from_utf8(files["gatherings/kita/calendar.ics"].clone()).unwrap().replace("\r\n ", "");
    assert!(ics.contains("LOCATION:個人のお宅"), "{ics}");
    for (path, bytes) in files {
        let text = String::from_utf8_lossy(&bytes).replace("\r\n ", "");
        assert!(!text.contains("秘密邸") && !text.contains("9番9号"), "{path}");
    }
}

#[test]
fn what_is_open_rests_by_notices_and_with_its_place() {
    let open = r#"schedule = { text = "月〜金 9:00〜17:00（年末年始を除く）" }"#;
    let always = r#"schedule = { text = "常設" }"#;
    let closed = "\n[[calendar.closed]]\nname = \"工事\"\nfrom = 2026-12-14\nto = 2026-12-15\nplaces = [\"kominkan\"]\n";
    let stretch = "from = 2026-12-07\nto = 2026-12-11";
    let guide = guide(
        &town()
            .file("guide.toml", format!("{GUIDE}{SYSTEM}{closed}"))
            .file("gatherings/kita.md", gathering("北", "kominkan", open))
            .file("gatherings/minami.md", gathering("南", "kominkan", always))
            .file("notices/a.md", notice("休止", "\"gathering:kita\", \"gathering:minami\"", stretch))
            .file("notices/b.md", notice("再開", "\"gathering:minami\"", "from = 2026-12-10")),
    );
    let open_days = |entry: &str| -> Vec<i8> {
        let sessions = &guide.opening(&key(entry)).unwrap().sessions;
        let days = sessions.iter().map(|it| it.date).filter(|day| day.first_of_month() == date(2026, 12, 1));
        days.map(|day| day.day()).take_while(|day| *day <= 18).collect()
    };
    assert_eq!(open_days("gathering:kita"), [1, 2, 3, 4, 16, 17, 18]);
    assert_eq!(open_days("gathering:minami"), [1, 2, 3, 4, 5, 6, 10, 11, 12, 13, 16, 17, 18]);
    assert!(guide.agenda(&key("gathering:kita")).unwrap().sessions.is_empty(), "no events of a calendar");
    assert_eq!(guide.month(&Scope::Whole, 2026, 12).weeks[0][2].sessions.len(), 1, "only the bus");
}
