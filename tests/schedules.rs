//! Schedules against strings that others wrote, with answers that other programs computed.
//!
//! tests/data/fixtures.json came with the task (its dates are from a reference program); schedules.json and
//! schedules-2.json were written blind, by people who had not seen the reader, their dates computed in Python.

use serde_json::Value;
use shirube::model::era::FiscalYear;
use shirube::model::schedule::{Calendar, Summary, read};
use std::path::Path;

fn load(path: &str) -> Option<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    Some(serde_json::from_str(&std::fs::read_to_string(path).ok()?).expect("JSON"))
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(|it| it.as_str()).map(str::to_string).collect()
}

/// What is wrong with our reading of one string; empty if nothing is.
fn compare(case: &Value, expected: &str, strict: bool, calendar: &Calendar) -> Vec<String> {
    let text = case["text"].as_str().expect("text");
    let fiscal = case["fiscal_year"].as_i64().and_then(|year| FiscalYear::from_western(year as i32));
    let fiscal = fiscal.or_else(|| (case["id"] == "x01").then(|| FiscalYear::from_western(2024)).flatten());
    let unsure = texts(&case["unsure"]);
    let accept = texts(&case["accept"]);
    let wanted = case["kind"].as_str().expect("kind");
    let reading = read(text, fiscal);
    let timetable = match &reading.result {
        Err(faults) if wanted == "refused" => {
            let left = case["left_over"].as_str().unwrap_or_default();
            let Some(at) = text.find(left) else {
                return vec![format!("left_over {left:?} is not in the text")];
            };
            let covers = faults.iter().any(|it| it.range.start < at + left.len().max(1) && at < it.range.end);
            return if covers || left.is_empty() {
                vec![]
            } else {
                vec![format!("fault elsewhere: {faults:?}")]
            };
        }
        Err(_) if accept.iter().any(|kind| kind == "refused") => return vec![],
        Err(faults) => {
            let shown: Vec<String> =
                faults.iter().map(|it| format!("{:?} {:?}", it.why, &text[it.range.clone()])).collect();
            return vec![format!("not read: {}", shown.join(", "))];
        }
        Ok(timetable) => timetable,
    };
    let window = "2027-01-01".parse().expect("date")..="2027-06-30".parse().expect("date");
    let summary = Summary::new(timetable, window, calendar, Vec::new());
    let got = serde_json::to_value(&summary).expect("JSON");
    let mut wrong = Vec::new();
    let kind = got["kind"].as_str().unwrap_or_default();
    if kind != wanted {
        if !strict && accept.iter().any(|it| it == kind) {
            return vec![];
        }
        wrong.push(format!("kind {kind}, wanted {wanted}"));
    }
    let sure = |field: &str| !unsure.iter().any(|it| it == field || it.contains(field));
    if sure("rules") && got["rules"] != case["rules"] && wanted != "refused" {
        let alternatives = case["alt_rules"].as_array().cloned().unwrap_or_default();
        if !alternatives.contains(&got["rules"]) {
            wrong.push(format!("rules {} wanted {}", got["rules"], case["rules"]));
        }
    }
    if sure("gif_441") && got["gif_441"] != case["gif_441"] {
        wrong.push(format!("gif {} wanted {}", got["gif_441"], case["gif_441"]));
    }
    if got["occurrences"] != case[expected] && wanted != "refused" {
        let (got, wanted) = (texts(&got["occurrences"]), texts(&case[expected]));
        let more: Vec<_> = got.iter().filter(|it| !wanted.contains(it)).take(4).collect();
        let less: Vec<_> = wanted.iter().filter(|it| !got.contains(it)).take(4).collect();
        wrong.push(format!("dates: too many {more:?}, missing {less:?}"));
    }
    if strict {
        for field in ["holiday_policy", "months_off", "overrides", "year_end_off", "plus_holidays"] {
            if got[field] != case[field] {
                wrong.push(format!("{field} {} wanted {}", got[field], case[field]));
            }
        }
    }
    wrong
}

fn check(cases: &[Value], expected: &str, strict: bool) {
    let calendar = Calendar::japan();
    let mut failed = Vec::new();
    for case in cases {
        let wrong = compare(case, expected, strict, &calendar);
        if !wrong.is_empty() {
            failed.push(format!("{} {}\n    {}", case["id"], case["text"], wrong.join("\n    ")));
        }
    }
    assert!(failed.is_empty(), "{} of {} are wrong:\n{}", failed.len(), cases.len(), failed.join("\n"));
}

#[test]
fn fixtures_are_read_exactly() {
    let file = load("tests/data/fixtures.json").expect("tests/data/fixtures.json");
    let cases = file["fixtures"].as_array().expect("fixtures");
    assert_eq!(cases.len(), 37);
    check(cases, "expected_2027_01_01_to_06_30", true);
}

#[test]
fn strings_from_real_life_are_read() {
    let file = load("tests/data/schedules.json").expect("tests/data/schedules.json");
    let cases = file["strings"].as_array().expect("strings");
    assert!(cases.len() >= 300, "{}", cases.len());
    check(cases, "expected", false);
}

#[test]
fn a_second_set_of_strings_is_read() {
    let file = load("tests/data/schedules-2.json").expect("tests/data/schedules-2.json");
    let cases = file["strings"].as_array().expect("strings");
    assert!(cases.len() >= 300, "{}", cases.len());
    check(cases, "expected", false);
}
