//! The days on the pages are those of the guide's agendas.

use crate::days_off::with_notice;
use crate::folder::{Folder, GUIDE, TODAY, gathering};
use crate::site;
use jiff::civil::{Date, date};
use shirube::guide::Guide;
use shirube::guide::calendar::{Scope, has_events};
use shirube::model::{Entry, Key};
use std::collections::BTreeSet;

pub fn text(path: &str) -> &'static str {
    let bytes = site::files().get(path).unwrap_or_else(|| panic!("{path} is not there"));
    std::str::from_utf8(bytes).unwrap()
}

/// Days of an entry from the day of the build on.
fn days_of(guide: &Guide, key: &Key) -> Vec<Date> {
    let sessions = guide.agenda(key).map_or(&[][..], |agenda| &agenda.sessions);
    let days: BTreeSet<Date> = sessions.iter().map(|one| one.date).filter(|day| *day >= TODAY).collect();
    days.into_iter().collect()
}

/// Steps as the script reads them: days since 1970-01-01, then days since the one before.
fn walk(steps: impl IntoIterator<Item = i64>) -> Vec<Date> {
    let mut day = date(1970, 1, 1);
    let step = |days: i64| {
        day = day.saturating_add(jiff::Span::new().days(days));
        day
    };
    steps.into_iter().map(step).collect()
}

pub fn datetimes(html: &str) -> Vec<Date> {
    let parts = html.split("<time datetime=\"").skip(1);
    parts.map(|part| part.split('"').next().unwrap().parse().unwrap()).collect()
}

pub fn between<'a>(text: &'a str, start: &str, end: &str) -> Option<&'a str> {
    text.split_once(start)?.1.split_once(end).map(|(inside, _)| inside)
}

#[test]
fn pages_of_entries_hold_the_days_of_their_agendas() {
    let guide = site::guide("hidamari");
    let mut with_days = 0;
    for it in &guide.entries.gatherings {
        let page = text(&format!("hidamari/gatherings/{}/index.html", it.id()));
        let key = &it.meta().key;
        let days = days_of(guide, key);
        if !guide.agenda(key).is_some_and(|agenda| has_events(agenda.kind)) {
            continue;
        }
        let Some(coming) = between(page, "<div class=\"coming\">", "</script>") else {
            assert!(days.is_empty(), "{}: {days:?}", it.id());
            continue;
        };
        with_days += 1;
        let (list, json) = coming.split_once("<script type=\"application/json\">").unwrap();
        let data: serde_json::Value = serde_json::from_str(json).unwrap();
        let steps = data["s"].as_array().unwrap();
        let step = |one: &serde_json::Value| one.as_i64().or_else(|| one[0].as_i64()).unwrap();
        assert_eq!(walk(steps.iter().map(step)), days, "{}", it.id());
        assert_eq!(datetimes(list), days[..days.len().min(6)], "{}", it.id());
    }
    assert!(with_days > 50, "{with_days}");
}

#[test]
fn cards_know_the_days_of_three_months() {
    let guide = site::guide("hidamari");
    let list = text("hidamari/gatherings/index.html");
    let mut seen = 0;
    for card in list.split("<li class=\"card\"").skip(1) {
        let id = between(card, "<h3><a href=\"", "/index.html\"").unwrap();
        let key = &guide.get::<shirube::model::Gathering>(&shirube::model::Id(id.into())).unwrap().meta.key;
        let days = days_of(guide, key);
        let Some(data) = between(card, "data-next=\"", "\"") else {
            assert!(days.is_empty(), "{id}");
            continue;
        };
        let told = walk(data.split(' ').map(|step| step.parse().unwrap()));
        let near = days.iter().filter(|day| (**day - TODAY).get_days() <= 92).count().max(1);
        assert_eq!(told, days[..near], "{id}");
        assert_eq!(datetimes(card)[0], days[0], "{id}");
        seen += 1;
    }
    assert!(seen > 50, "{seen}");
}

#[test]
fn months_show_every_session_on_its_day() {
    let guide = site::guide("hidamari");
    let districts = guide.entries.districts.iter();
    let scopes = std::iter::once((Scope::Whole, "hidamari/calendar".to_string()))
        .chain(districts.map(|it| {
            (Scope::District(it.id().clone()), format!("hidamari/districts/{}/calendar", it.id()))
        }));
    for (scope, folder) in scopes.filter(|(scope, _)| guide.has_sessions(scope)) {
        for number in 0..13 {
            let month = TODAY.first_of_month().saturating_add(jiff::Span::new().months(number));
            let page = text(&format!("{folder}/{:04}-{:02}/index.html", month.year(), month.month()));
            let plan = guide.month(&scope, month.year(), month.month());
            let days: Vec<&str> = page.split(" id=\"day-").skip(1).collect();
            let planned: Vec<_> = plan.weeks.iter().flatten().collect();
            assert_eq!(days.len(), planned.len(), "{folder} {month}");
            for (html, day) in days.iter().zip(planned) {
                let html = html.split("</ol>").next().unwrap();
                assert!(html.starts_with(&format!("{}\"", day.date)), "{folder} {month}");
                let shown: Vec<&str> = html
                    .split("<li class=\"e ")
                    .skip(1)
                    .map(|one| {
                        between(one, "<a href=\"", "/index.html\"").unwrap().rsplit('/').next().unwrap()
                    })
                    .collect();
                let held: Vec<&str> = day.sessions.iter().map(|(key, _)| key.id.0.as_str()).collect();
                assert_eq!(shown, held, "{folder} {}", day.date);
                let holiday = between(html, "<span class=\"hol\">", "</span>");
                assert_eq!(holiday, day.holiday.as_deref(), "{}", day.date);
            }
        }
    }
}

#[test]
fn the_first_page_and_the_home_page_begin_today() {
    let guide = site::guide("hidamari");
    for (path, most) in [("hidamari/calendar/index.html", usize::MAX), ("hidamari/index.html", 4)] {
        let page = text(path);
        let list = between(page, "<ol class=\"soon\"", "</ol>").unwrap();
        for (number, html) in list.split(" data-day=\"").skip(1).enumerate() {
            let day = TODAY.saturating_add(jiff::Span::new().days(number as i64));
            assert!(html.starts_with(&day.to_string()), "{path} {day}");
            let held = guide.day_plan(&Scope::Whole, day).sessions.len();
            assert!(html.contains(&format!("data-n=\"{held}\"")), "{path} {day}");
            assert_eq!(html.matches("<li class=\"e ").count(), held.min(most), "{path} {day}");
            assert_eq!(html.split('>').next().unwrap().contains("hidden"), number >= 7, "{path} {day}");
        }
        assert_eq!(list.matches(" data-day=\"").count(), 35);
    }
}

/// Gatherings of every day in two districts.
fn crowd(count: usize) -> Folder {
    let system = "[[district_systems]]\nid = \"chiku\"\nlabel = \"地区\"\n";
    let districts = "[[district]]\nid = \"kita\"\nname = \"北地区\"\nsystem = \"chiku\"\n\
                     [[district]]\nid = \"minami\"\nname = \"南地区\"\nsystem = \"chiku\"\n";
    let folder =
        Folder::empty().file("guide.toml", format!("{GUIDE}\n{system}")).file("districts.toml", districts);
    (0..count).fold(folder, |folder, number| {
        let district = if number % 2 == 0 { "kita" } else { "minami" };
        let record = gathering(&format!("district = \"{district}\""), "");
        let text = between(&record, "schedule = { text = \"", "\"").unwrap().to_string();
        folder.file(&format!("gatherings/g{number}.md"), record.replace(&text, "毎日 10:00〜11:00"))
    })
}

#[test]
fn a_crowded_month_leads_to_the_districts() {
    let files = crowd(60).build_good();
    let page = std::str::from_utf8(&files["calendar/2026-12/index.html"]).unwrap();
    assert!(page.contains("1860回の予定があります"), "31 days of 60 gatherings");
    assert!(page.contains("ほか 56回"));
    assert!(page.contains("../../districts/kita/calendar/2026-12/index.html"));
    assert!(page.len() < 80_000, "{}", page.len());
    let first = std::str::from_utf8(&files["calendar/index.html"]).unwrap();
    assert!(first.contains("ほかの56か所も見る"));
    let district = std::str::from_utf8(&files["districts/kita/calendar/2026-12/index.html"]).unwrap();
    assert!(!district.contains("回の予定があります"));
    assert_eq!(district.matches("<li class=\"e ").count(), 35 * 30, "five weeks of 30 gatherings");
}

#[test]
fn nothing_without_dates_is_lost() {
    let record = gathering("", "");
    let text = between(&record, "schedule = { text = \"", "\"").unwrap().to_string();
    let files = Folder::empty()
        .file("guide.toml", GUIDE)
        .file("gatherings/a.md", record.clone())
        .file("gatherings/b.md", record.replace(&text, "不定期 10:00〜11:00"))
        .file("gatherings/c.md", record.replace(&text, "常設"))
        .build_good();
    let page = std::str::from_utf8(&files["calendar/2026-12/index.html"]).unwrap();
    let undated = between(page, "id=\"undated\"", "</section>").unwrap();
    assert!(
        undated.contains("gatherings/b/index.html") && undated.contains("決まった日がありません"),
        "{undated}"
    );
    assert!(between(page, "id=\"open\"", "</section>").unwrap().contains("gatherings/c/index.html"));
    let entry = std::str::from_utf8(&files["gatherings/b/index.html"]).unwrap();
    assert!(entry.contains("日程は、電話でお確かめください"), "the next step is the telephone");
}

#[test]
fn the_small_month_leads_to_days_with_something() {
    let guide = site::guide("hidamari");
    let page = text("hidamari/districts/kitamachi/calendar/2027-02/index.html");
    let district = guide.entries.districts.iter().find(|it| it.id().0 == "kitamachi").unwrap();
    let plan = guide.month(&Scope::District(district.id().clone()), 2027, 2);
    let small = between(page, "id=\"jump\"", "</nav>").unwrap();
    let days: Vec<&str> = small.split(" data-d=\"").skip(1).collect();
    let planned: Vec<_> = plan.weeks.iter().flatten().filter(|day| day.in_month).collect();
    assert_eq!(days.len(), 28);
    for (html, day) in days.iter().zip(planned) {
        let link = format!("href=\"#day-{}\"", day.date);
        assert_eq!(html.contains(&link), !day.sessions.is_empty(), "{}", day.date);
        assert_eq!(html.contains("<small aria-hidden=\"true\">祝"), day.holiday.is_some(), "{}", day.date);
        assert!(page.contains(&format!("id=\"day-{}\"", day.date)));
    }
    assert!(small.contains("<li class=\"s2\" data-d=\"1\""), "February 2027 begins on a Monday");
    assert_eq!(page.matches("href=\"#jump\"").count(), plan.weeks.len());
}

#[test]
fn files_of_categories_are_linked_and_there() {
    let page = text("hidamari/gatherings/category/taiso/index.html");
    assert!(page.contains("href=\"calendar.ics\""));
    assert!(site::files().contains_key("hidamari/gatherings/category/taiso/calendar.ics"));
    let month = text("hidamari/calendar/2027-02/index.html");
    let links = between(month, "<div class=\"icss\">", "</div>").unwrap();
    let files: Vec<&str> =
        links.split("href=\"../../").skip(1).map(|link| link.split('"').next().unwrap()).collect();
    assert!(files.len() > 5 && files.contains(&"gatherings/category/taiso/calendar.ics"), "{files:?}");
    for file in files {
        assert!(site::files().contains_key(&format!("hidamari/{file}")), "{file}");
    }
}

#[test]
fn all_that_has_no_dates_stands_on_the_first_page() {
    let record = gathering("", "");
    let written = between(&record, "schedule = { text = \"", "\"").unwrap().to_string();
    let folder = Folder::empty().file("guide.toml", GUIDE).file("gatherings/a.md", record.clone());
    let folder = (0..70).fold(folder, |folder, number| {
        folder.file(&format!("gatherings/x{number}.md"), record.replace(&written, "不定期"))
    });
    let files = folder.build_good();
    let undated = |path: &str| {
        let page = std::str::from_utf8(&files[path]).unwrap();
        between(page, "id=\"undated\"", "</section>").unwrap().to_string()
    };
    assert_eq!(undated("calendar/index.html").matches("<li>").count(), 70);
    let month = undated("calendar/2026-12/index.html");
    assert_eq!(month.matches("<li>").count(), 30);
    assert!(
        month.contains("（70件）") && month.contains("href=\"../index.html#undated\">ほかの40件も見る"),
        "{month}"
    );
}

#[test]
fn the_weekday_timetable_tells_months_times_and_pauses() {
    let row = |schedule: &str, notice: &str| {
        let files = with_notice(schedule, notice);
        let page = std::str::from_utf8(&files["districts/kita/index.html"]).unwrap().to_string();
        between(&page, "wtable", "</dl>").unwrap().to_string()
    };
    let none = "kind = \"お知らせ\"";
    let season = row("4月〜12月の毎週火曜日 10時〜11時、13時〜14時", none);
    assert!(season.contains("<small>毎週</small><small>（4月〜12月）</small>"), "{season}");
    assert!(season.contains("10:00〜11:00、13:00〜14:00"), "{season}");
    assert!(!season.contains("休止中"));
    let off = row("毎週火曜日 10時〜11時（8月は休み）", none);
    assert!(off.contains("<small>（8月は休み）</small>"), "{off}");
    let pause = "kind = \"休止\"\nfrom = 2026-11-11";
    assert!(row("毎週火曜日 10時〜11時", pause).contains("休止中"));
    let short = "kind = \"休止\"\nfrom = 2026-11-11\nto = 2026-12-20";
    assert!(!row("毎週火曜日 10時〜11時", short).contains("休止中"));
}

#[test]
fn one_button_is_not_the_first() {
    let files = crowd(1).build_good();
    let page = std::str::from_utf8(&files["calendar/index.html"]).unwrap();
    assert!(!page.contains("はじめのボタン") && page.contains("いまの予定を写します"));
    let files = Folder::small()
        .file("guide.toml", format!("base_url = \"https://example.jp/\"\n{GUIDE}"))
        .build_good();
    let page = std::str::from_utf8(&files["calendar/index.html"]).unwrap();
    assert!(page.contains("webcal:") && page.contains("はじめのボタン"));
}

#[test]
fn what_has_no_district_stands_on_the_crowded_page() {
    let record = gathering("", "").replace("いきいき体操", "夜の会");
    let written = between(&record, "schedule = { text = \"", "\"").unwrap().to_string();
    let folder = crowd(60).file("gatherings/z.md", record.replace(&written, "毎日 19:00〜20:00"));
    let files = folder.build_good();
    let page = std::str::from_utf8(&files["calendar/2026-12/index.html"]).unwrap();
    let count = page.matches("gatherings/z/index.html").count();
    assert_eq!(count, 35, "each of five weeks' days");
    assert!(page.contains("ほか 56回") && page.contains("どの地区にも入らないものをのせています"));
    let first = std::str::from_utf8(&files["calendar/index.html"]).unwrap();
    assert_eq!(first.matches("gatherings/z/index.html").count(), 35);
    let plain = crowd(60).build_good();
    let page = std::str::from_utf8(&plain["calendar/2026-12/index.html"]).unwrap();
    assert!(!page.contains("どの地区にも入らない"));
}

#[test]
fn the_home_page_has_something_of_the_afternoon() {
    let record = gathering("", "");
    let written = between(&record, "schedule = { text = \"", "\"").unwrap().to_string();
    let folder = Folder::empty().file("guide.toml", GUIDE);
    let times = ["9:00", "9:15", "9:30", "10:00", "11:00", "13:00", "14:00", "15:00"];
    let folder = times.iter().enumerate().fold(folder, |folder, (number, start)| {
        let text = format!("毎日 {start}〜{}:45", start.split(':').next().unwrap());
        folder.file(&format!("gatherings/g{number}.md"), record.replace(&written, &text))
    });
    let files = folder.build_good();
    let page = std::str::from_utf8(&files["index.html"]).unwrap();
    let day = between(page, " data-day=\"2026-11-22\"", " data-day=").unwrap();
    let shown: Vec<&str> =
        day.split("<a href=\"gatherings/").skip(1).map(|one| one.split('/').next().unwrap()).collect();
    assert_eq!(shown, ["g0", "g1", "g5", "g6"]);
    assert!(day.contains("ほかの4か所も見る"));
}

#[test]
fn weeks_in_which_the_filter_leaves_nothing_are_hidden() {
    let css = text("hidamari/assets/calendar.css");
    let config = &site::guide("hidamari").config;
    for number in 1..=config.gathering_categories.len() + config.service_categories.len() {
        let week =
            format!(".cal:has(#c{number}:checked) .week:not(:target,.aim,:has(.d:not(.out) .c{number}))");
        assert!(css.contains(&week), "{number}");
    }
}

/// The script adds the chosen category to links so marked; months and districts are all of them.
#[test]
fn links_between_months_and_districts_keep_the_filter() {
    let page = text("hidamari/calendar/2027-02/index.html");
    let kept: Vec<&str> = page
        .split("<a ")
        .filter(|link| link.split('>').next().is_some_and(|tag| tag.contains("data-keep")))
        .filter_map(|link| between(link, "href=\"", "\""))
        .collect();
    for href in ["../2027-01/index.html", "../2027-03/index.html", "../2026-12/index.html"] {
        assert!(kept.contains(&href), "{href} is not in {kept:?}");
    }
    // Another district, the same month.
    assert!(kept.contains(&"../../districts/kitamachi/calendar/2027-02/index.html"), "{kept:?}");
}
