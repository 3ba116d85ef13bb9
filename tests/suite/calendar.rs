//! Calendar files: another program's parser reads them, another program's rules repeat them, and what comes out is
//! what the agenda says.

use crate::folder::{Folder, GUIDE, TODAY, gathering};
use crate::site::{files, guides};
use icalendar::parser::{Component, read_calendar, unfold};
use jiff::civil::Date;
use rrule::{RRuleSet, Tz};
use shirube::guide::calendar::Scope;
use shirube::guide::{Guide, Route};
use std::collections::{BTreeMap, BTreeSet};

/// Day and time: `20261201T100000`, or `20261201` for the whole day.
type When = String;

/// The days of an event, as the crates icalendar and rrule find them.
fn days_of(event: &Component<'_>) -> Vec<When> {
    let value = |name: &str| event.find_prop(name).map(|prop| prop.val.to_string());
    let start = value("DTSTART").unwrap();
    let Some(rule) = value("RRULE") else {
        assert!(event.find_prop("EXDATE").is_none() && event.find_prop("RDATE").is_none(), "{event:?}");
        return vec![start];
    };
    let is_day = !start.contains('T');
    // Days without a time are moments of UTC to the crate.
    let moment = |text: &str| match is_day {
        true => format!(":{text}T000000Z"),
        false => format!(";TZID=Asia/Tokyo:{text}"),
    };
    let rule = match is_day {
        true => format!("{rule}T000000Z"),
        false => rule,
    };
    let mut text = format!("DTSTART{}\nRRULE:{rule}", moment(&start));
    for prop in &event.properties {
        if matches!(prop.name.as_ref(), "EXDATE" | "RDATE") {
            text.push_str(&format!("\n{}{}", prop.name.as_ref(), moment(prop.val.as_ref())));
        }
    }
    let set: RRuleSet = text.parse().unwrap_or_else(|error| panic!("{error}\n{text}"));
    let found = set.all(5_000);
    assert!(!found.limited, "{text}");
    let form = if is_day { "%Y%m%d" } else { "%Y%m%dT%H%M%S" };
    let zone = if is_day { Tz::UTC } else { Tz::Asia__Tokyo };
    found.dates.iter().map(|day| day.with_timezone(&zone).format(form).to_string()).collect()
}

/// Entry → days, in order.
fn days_in(ics: &[u8]) -> BTreeMap<String, Vec<When>> {
    let text = unfold(std::str::from_utf8(ics).unwrap());
    let calendar = read_calendar(&text).unwrap();
    let mut out: BTreeMap<String, Vec<When>> = BTreeMap::new();
    let mut names = BTreeSet::new();
    for event in calendar.components.iter().filter(|it| it.name == "VEVENT") {
        let uid = event.find_prop("UID").unwrap().val.to_string();
        let entry = uid.rsplit_once('@').unwrap().0.rsplitn(3, '-').nth(2).unwrap().to_string();
        out.entry(entry).or_default().extend(days_of(event));
        assert!(names.insert(uid.clone()), "{uid} twice");
    }
    out.values_mut().for_each(|days| days.sort());
    out
}

/// What the agendas of a plan say, in the same form.
fn expected(guide: &Guide, scope: &Scope) -> BTreeMap<String, Vec<When>> {
    let mut out: BTreeMap<String, Vec<When>> = BTreeMap::new();
    for key in guide.scheduled(scope) {
        let sessions = &guide.agenda(&key).unwrap().sessions;
        let mut days: Vec<When> = sessions
            .iter()
            .map(|session| match session.time.start {
                Some(start) => {
                    format!("{}T{:02}{:02}00", session.date.strftime("%Y%m%d"), start.hour(), start.minute())
                }
                None => session.date.strftime("%Y%m%d").to_string(),
            })
            .collect();
        days.sort();
        if !days.is_empty() {
            out.insert(format!("{}-{}", key.kind.name(), key.id), days);
        }
    }
    out
}

fn scopes(guide: &Guide) -> Vec<Scope> {
    use shirube::model::{Entry, Kind};
    let districts = guide.entries.districts.iter().map(|it| Scope::District(it.id().clone()));
    let gatherings = guide.config.gathering_categories.iter();
    let services = guide.config.service_categories.iter();
    let entries = guide.scheduled(&Scope::Whole).into_iter().map(Scope::Entry);
    std::iter::once(Scope::Whole)
        .chain(districts)
        .chain(gatherings.map(|it| Scope::Category(Kind::Gathering, it.id.clone())))
        .chain(services.map(|it| Scope::Category(Kind::Service, it.id.clone())))
        .chain(entries)
        .collect()
}

#[test]
fn other_programs_find_the_days_of_the_agendas() {
    let mut seen = 0;
    for (id, guide) in guides() {
        for scope in scopes(guide) {
            let path = format!("{id}/{}", Route::calendar(&scope).0);
            let there = files().get(&path);
            assert_eq!(there.is_some(), guide.has_sessions(&scope), "{path}");
            if let Some(ics) = there {
                assert_eq!(days_in(ics), expected(guide, &scope), "{path}");
                seen += 1;
            }
        }
    }
    let written = files().keys().filter(|path| path.ends_with(".ics")).count();
    assert_eq!(seen, written);
    assert!(seen > 100, "{seen}");
}

#[test]
fn lines_are_as_the_standard_wants_them() {
    for (path, bytes) in files().iter().filter(|(path, _)| path.ends_with(".ics")) {
        let text = std::str::from_utf8(bytes).unwrap();
        assert!(text.ends_with("END:VCALENDAR\r\n"), "{path}");
        for line in text.split_terminator("\r\n") {
            assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{path}: {line:?}");
        }
    }
}

/// Files of a guide with one gathering of this schedule.
fn with_schedule(schedule: &str, more: &[(&str, String)]) -> BTreeMap<String, Vec<u8>> {
    let one = gathering("", "").replace(r#"{ text = "毎週火曜日 10時〜11時" }"#, schedule);
    assert!(one.contains(schedule), "{one}");
    let folder = Folder::empty().file("guide.toml", GUIDE).file("gatherings/kita-taiso.md", one);
    more.iter().fold(folder, |folder, (path, text)| folder.file(path, text.as_str())).build_good()
}

fn ics(files: &BTreeMap<String, Vec<u8>>) -> String {
    unfold(std::str::from_utf8(&files["gatherings/kita-taiso/calendar.ics"]).unwrap())
}

#[test]
fn what_has_no_end_or_no_time_gets_none() {
    let open = ics(&with_schedule(r#"{ text = "毎週火曜日 10時〜" }"#, &[]));
    assert!(open.contains("DTSTART;TZID=Asia/Tokyo:20261006T100000\r\n"), "{open}");
    assert!(!open.contains("DTEND"), "{open}");
    let whole = ics(&with_schedule(r#"{ text = "毎週火曜日" }"#, &[]));
    assert!(whole.contains("DTSTART;VALUE=DATE:20261006\r\n"), "{whole}");
    assert!(whole.contains("RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20271231\r\n"), "{whole}");
}

#[test]
fn what_is_no_event_has_no_calendar() {
    for schedule in [r#"{ text = "不定期" }"#, r#"{ text = "常設" }"#] {
        let files = with_schedule(schedule, &[]);
        assert!(!files.keys().any(|path| path.ends_with(".ics")), "{schedule}");
    }
}

#[test]
fn names_of_events_stay_when_exceptions_and_times_change() {
    let uids = |text: &str| -> Vec<String> {
        text.lines().filter(|line| line.starts_with("UID:")).map(str::to_string).collect()
    };
    let notice = "+++\ntitle = \"休み\"\nkind = \"休止\"\ndate = 2026-11-20\ntargets = [\"gathering:kita-taiso\"]\n\
                  from = 2026-12-01\nto = 2026-12-31\nsummary = \"12月は休みます。\"\n+++\n";
    let before = ics(&with_schedule(r#"{ text = "毎週火曜日 10時〜11時" }"#, &[]));
    let schedule = r#"{ text = "毎週火曜日 13時〜14時（祝日は休み）" }"#;
    let after = ics(&with_schedule(schedule, &[("notices/yasumi.md", notice.to_string())]));
    assert_ne!(before, after);
    assert_eq!(uids(&before), uids(&after));
    assert_eq!(uids(&before).len(), 1);
}

#[test]
fn names_of_events_stay_from_month_to_month() {
    let names = |schedule: &str, notice: Option<&str>, today: Date| -> BTreeMap<String, Vec<When>> {
        let one = gathering("", "").replace(r#"{ text = "毎週火曜日 10時〜11時" }"#, schedule);
        let mut folder = Folder::empty().file("guide.toml", GUIDE).file("gatherings/kita-taiso.md", one);
        if let Some(notice) = notice {
            folder = folder.file("notices/n.md", notice);
        }
        let options = shirube::pipeline::BuildOptions { today, ..folder.options() };
        let report = shirube::pipeline::build(&options, &shirube::pipeline::Silent);
        assert!(!shirube::diagnostic::has_errors(&report.diagnostics), "{:#?}", report.diagnostics);
        let ics =
            std::fs::read_to_string(folder.output().join("gatherings/kita-taiso/calendar.ics")).unwrap();
        let text = unfold(&ics);
        let calendar = read_calendar(&text).unwrap();
        let events = calendar.components.iter().filter(|it| it.name == "VEVENT");
        events.map(|event| (event.find_prop("UID").unwrap().val.to_string(), days_of(event))).collect()
    };
    let (november, december) = (jiff::civil::date(2026, 11, 22), jiff::civil::date(2026, 12, 5));
    let notice = "+++\ntitle = \"会場\"\nkind = \"変更\"\ndate = 2026-10-01\ntargets = [\"gathering:kita-taiso\"]\n\
                  from = 2026-10-20\nto = 2026-12-10\nplace = { name = \"南町集会所\" }\nsummary = \"変わります。\"\n+++\n";
    for (schedule, notice) in [
        (r#"{ text = "2026年10月20日〜12月20日 10時〜11時" }"#, None),
        (r#"{ text = "2026年10月20日〜12月20日 10時〜11時、13時〜14時（水曜日は休み）" }"#, None),
        (r#"{ text = "2026年10月20日〜12月20日 10時〜11時" }"#, Some(notice)),
        (r#"{ text = "毎日 10時〜11時" }"#, Some(notice)),
        (r#"{ text = "2026年10月30日、10月31日、11月1日、11月2日、11月3日 10時〜11時" }"#, None),
    ] {
        let (before, after) = (names(schedule, notice, november), names(schedule, notice, december));
        // What is in both builds has the same name in both.
        let of_days = |all: &BTreeMap<String, Vec<When>>| -> BTreeMap<When, String> {
            let days =
                all.iter().flat_map(|(name, days)| days.iter().map(move |day| (day.clone(), name.clone())));
            days.filter(|(day, _)| day.as_str() >= "20261101" && day.as_str() < "20280101").collect()
        };
        assert!(!of_days(&after).is_empty());
        assert_eq!(of_days(&before), of_days(&after), "{schedule}");
    }
    let span = names(r#"{ text = "2026年10月20日〜12月20日 10時〜11時" }"#, None, december);
    let names: Vec<&String> = span.keys().collect();
    assert_eq!(names.len(), 1);
    assert!(names[0].contains("-span20261020-1@"), "{names:?}");
}

#[test]
fn the_stamp_rises_with_every_notice_that_acts() {
    let places = "[[place]]\nid = \"kominkan\"\nname = \"北町公民館\"\nkana = \"きたまちこうみんかん\"\n\
                  address = { town = \"北町\" }\n[[place]]\nid = \"shukaijo\"\nname = \"南町集会所\"\n\
                  kana = \"しゅうかいじょ\"\naddress = { town = \"南町\" }\n";
    let districts =
        "[[district]]\nid = \"kita\"\nname = \"北地区\"\nsystem = \"chiku\"\ntowns = [\"北町\", \"南町\"]\n";
    let sequence = |target: &str, date: &str, more: &str| {
        let notice = format!(
            "+++\ntitle = \"休み\"\nkind = \"中止\"\ndate = {date}\ntargets = [\"{target}\"]\nfrom = 2026-12-01\n\
             to = 2026-12-01\nsummary = \"休みです。\"\n{more}\n+++\n"
        );
        let one = gathering("", "").replace("{ name = \"北町公民館\" }", "\"kominkan\"");
        let files = Folder::empty()
            .file("guide.toml", format!("{GUIDE}\n[[district_systems]]\nid = \"chiku\"\nlabel = \"地区\"\n"))
            .file("gatherings/kita-taiso.md", one)
            .file("places.toml", places)
            .file("districts.toml", districts)
            .file("notices/n.md", notice)
            .build_good();
        let text = ics(&files);
        let value = |name: &str| text.lines().find_map(|line| line.strip_prefix(name)).unwrap().to_string();
        assert_eq!(value("DTSTAMP:"), value("LAST-MODIFIED:"));
        (value("SEQUENCE:").parse::<i32>().unwrap(), value("LAST-MODIFIED:"))
    };
    let month = sequence("place:shukaijo", "2026-11-20", "");
    assert_eq!(month.1, "20261031T150000Z", "not about it: the first of the month");
    for target in ["gathering:kita-taiso", "place:kominkan", "district:kita"] {
        let told = sequence(target, "2026-11-20", "");
        assert_eq!(told, (month.0 + 19, "20261119T150000Z".to_string()), "{target}");
    }
    let over = sequence("place:kominkan", "2026-11-20", "publish_until = 2026-11-21");
    assert_eq!(over.0, month.0 + 19, "no longer shown");
    let late = sequence("place:kominkan", "2026-11-10", "publish_from = 2026-11-21");
    assert_eq!(late.0, month.0 + 20, "acts since it came out");
}

#[test]
fn events_name_a_time_zone_that_the_file_explains_and_no_clock() {
    for (path, bytes) in files().iter().filter(|(path, _)| path.ends_with(".ics")) {
        let text = unfold(std::str::from_utf8(bytes).unwrap());
        assert_eq!(text.matches("BEGIN:VTIMEZONE\r\nTZID:Asia/Tokyo\r\n").count(), 1, "{path}");
        assert!(text.find("BEGIN:VTIMEZONE") < text.find("BEGIN:VEVENT"), "{path}");
        let zones = text.split("TZID=").skip(1).map(|rest| rest.split([':', ';']).next().unwrap());
        assert!(zones.into_iter().all(|zone| zone == "Asia/Tokyo"), "{path}");
        for stamp in text.lines().filter_map(|line| line.strip_prefix("DTSTAMP:")) {
            // Midnight in Japan of a day that is written somewhere, not the moment of the build.
            assert!(stamp.ends_with("T150000Z") && stamp < "20261122T150000Z", "{path}: {stamp}");
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let build = || with_schedule(r#"{ text = "毎月第2・4火曜日 10時〜11時（祝日は翌日）" }"#, &[]);
    assert_eq!(ics(&build()), ics(&build()));
}

#[test]
fn everything_in_the_files_lies_in_the_horizon() {
    for (id, guide) in guides() {
        assert_eq!(guide.horizon(), shirube::guide::calendar::horizon(TODAY));
        let (first, last): (Date, Date) = guide.horizon().into_inner();
        let days = guide.scheduled(&Scope::Whole).into_iter().flat_map(|key| {
            let agenda = guide.agenda(&key).unwrap();
            agenda.sessions.iter().map(|session| session.date).collect::<Vec<_>>()
        });
        for day in days {
            assert!((first..=last).contains(&day), "{id}: {day}");
        }
    }
}
