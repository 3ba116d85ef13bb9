//! The days that the structured data of an entry gives are those of its agenda.

use crate::days::text;
use crate::days_off::with_notice;
use crate::folder::TODAY;
use crate::site;
use jiff::civil::{Date, date};
use shirube::guide::calendar::has_events;
use shirube::model::Entry;
use std::collections::BTreeSet;

/// The series of events in the structured data of a page.
fn series(page: &str) -> serde_json::Value {
    let text = page.split("application/ld+json\">").skip(1).map(|it| it.split("</script>").next().unwrap());
    let things = text.map(|text| serde_json::from_str::<serde_json::Value>(text).unwrap());
    let flat = things.flat_map(|it| it.as_array().cloned().unwrap_or_else(|| vec![it]));
    flat.into_iter().find(|it| it["@type"] == "EventSeries").unwrap()
}

/// Day, start (`10:00:00`) and named place of all that a series gives, as a reader of schema.org takes it.
fn expand_series(event: &serde_json::Value) -> BTreeSet<(Date, String, String)> {
    let list = |it: &serde_json::Value| it.as_array().cloned().unwrap_or_default();
    let has = |it: &serde_json::Value, what: &str| list(it).iter().any(|one| one == what);
    let text = |it: &serde_json::Value| it.as_str().unwrap_or_default().to_string();
    let mut out = BTreeSet::new();
    let add = |event: &serde_json::Value, place: &str, out: &mut BTreeSet<_>| {
        for rule in list(&event["eventSchedule"]) {
            let first: Date = rule["startDate"].as_str().unwrap().parse().unwrap();
            let last: Date = rule["endDate"].as_str().unwrap().parse().unwrap();
            let monday = |day: Date| {
                day.saturating_sub(jiff::Span::new().days(i64::from(day.weekday().to_monday_zero_offset())))
            };
            let often = rule["repeatFrequency"].as_str().unwrap();
            let mut day = first;
            while day <= last {
                let weekday = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
                    [day.weekday().to_monday_zero_offset() as usize];
                let is_on = match often.strip_prefix('P').unwrap() {
                    "1D" => true,
                    "1M" if rule["byDay"].is_array() => {
                        let is_last = day.day() + 7 > day.days_in_month();
                        has(&rule["byDay"], &format!("{}{weekday}", (day.day() - 1) / 7 + 1))
                            || is_last && has(&rule["byDay"], &format!("-1{weekday}"))
                    }
                    "1M" => {
                        let is_last = day.day() == day.days_in_month();
                        let days = list(&rule["byMonthDay"]);
                        days.iter().any(|one| one == day.day() || is_last && one == -1)
                    }
                    weeks => {
                        let every: i32 = weeks.strip_suffix('W').unwrap().parse().unwrap();
                        let since = monday(first).until(monday(day)).unwrap().get_days() / 7;
                        has(&rule["byDay"], weekday) && since % every == 0
                    }
                };
                let months = &rule["byMonth"];
                let in_month = months.is_null() || list(months).iter().any(|one| one == day.month());
                if is_on && in_month && !has(&rule["exceptDate"], &day.to_string()) {
                    out.insert((day, text(&rule["startTime"]), place.to_string()));
                }
                day = day.tomorrow().unwrap();
            }
        }
    };
    add(event, "", &mut out);
    for sub in list(&event["subEvent"]) {
        let place = text(&sub["location"]["name"]);
        add(&sub, &place, &mut out);
        if let Some(start) = sub["startDate"].as_str() {
            let time = start.get(11..19).unwrap_or_default().to_string();
            out.insert((start[..10].parse().unwrap(), time, place));
        }
    }
    out
}

#[test]
fn structured_data_gives_the_days_of_the_agendas() {
    let guide = site::guide("hidamari");
    let mut seen = 0;
    for it in &guide.entries.gatherings {
        let Some(agenda) = guide.agenda(&it.meta().key).filter(|agenda| has_events(agenda.kind)) else {
            continue;
        };
        let given = expand_series(&series(text(&format!("hidamari/gatherings/{}/index.html", it.id()))));
        let start = |time: &shirube::model::schedule::TimeSpan| {
            time.start.map_or(String::new(), |clock| format!("{clock}:00"))
        };
        let held = agenda.sessions.iter().filter(|one| one.date >= TODAY);
        let held: BTreeSet<(Date, String)> = held.map(|one| (one.date, start(&one.time))).collect();
        let days: BTreeSet<(Date, String)> = given.into_iter().map(|(day, time, _)| (day, time)).collect();
        assert_eq!(days, held, "{}", it.id());
        seen += 1;
    }
    assert!(seen > 50, "{seen}");
}

#[test]
fn structured_data_ends_with_the_rule_and_names_its_places() {
    let of = |schedule: &str| {
        let files = with_notice(schedule, "kind = \"お知らせ\"");
        series(std::str::from_utf8(&files["gatherings/a/index.html"]).unwrap())
    };
    let ends = of("2027年3月31日までの毎週火曜日 10時〜11時");
    assert_eq!(ends["eventSchedule"][0]["endDate"], "2027-03-31", "{ends}");
    let starts = of("2027年1月5日からの毎週火曜日 10時〜11時");
    assert_eq!(starts["eventSchedule"][0]["startDate"], "2027-01-05", "{starts}");
    assert_eq!(starts["eventSchedule"][0]["endDate"], "2027-12-31", "the end of the horizon");
    let two = of("第1火曜日 10時〜11時（川原町集会所）、第3火曜日 10時〜11時（山手会館）");
    let given = expand_series(&two);
    let at = |day: Date, place: &str| given.contains(&(day, "10:00:00".into(), place.into()));
    assert!(at(date(2026, 12, 1), "川原町集会所") && at(date(2026, 12, 15), "山手会館"), "{two}");
    assert_eq!(two["subEvent"].as_array().unwrap().len(), 2, "{two}");
}
