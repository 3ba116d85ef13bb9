//! `shirube schedule`: what it prints for people and for programs.

use crate::folder::{Folder, Ran};
use std::io::Write;
use std::process::{Command, Stdio};

/// Runs the command and gives both streams under the line that was typed.
fn said(args: &[&str], code: i32) -> String {
    let mut all = vec!["schedule"];
    all.extend(args);
    let ran = Folder::empty().shirube(all.clone()).exits(code);
    let typed: Vec<String> = all
        .iter()
        .map(|arg| if arg.starts_with(['-', 's']) { arg.to_string() } else { format!("\"{arg}\"") })
        .collect();
    format!("$ shirube {}\n{}{}\n", typed.join(" "), ran.stdout, ran.stderr)
}

fn json(args: &[&str]) -> serde_json::Value {
    let mut all = vec!["schedule", "--format", "json"];
    all.extend(args);
    let ran = Folder::empty().shirube(all).exits(0);
    assert_eq!(ran.stderr, "");
    serde_json::from_str(&ran.stdout).unwrap()
}

/// Runs the command with a text on standard input.
fn with_input(input: &[u8], args: &[&str]) -> Ran {
    let mut child = Command::new(env!("CARGO_BIN_EXE_shirube"))
        .args(["schedule", "-"])
        .args(args)
        .env("SOURCE_DATE_EPOCH", "1795305600")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input).unwrap();
    let output = child.wait_with_output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    Ran { code: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}

const TEXTS: &[&[&str]] = &[
    &["毎月第2・4火曜日 10時〜11時30分（8月は休み、祝日は休み）", "--from", "2027-01-01", "--to", "R9.3.31"],
    &["毎月第1・3水曜日（祝日は第2水曜日に変更）10時〜", "--from", "2027-04-25", "--to", "2027-05-31"],
    &[
        "毎週金曜日 13:30〜15:00（年末年始と8月は休み）要予約、雨天中止",
        "--from",
        "2027-07-25",
        "--to",
        "2028-01-14",
    ],
    &["①毎週火曜 10時〜11時 中央公民館 ②毎月第1土曜日の翌日 14時〜 東集会所", "--to", "2026-12-10"],
    &["毎日 6:30〜"],
    &["【開館時間】9：00～21：30 【休館日】月の第3日曜日、祝日", "--to", "2026-12-31"],
    &["12/4、1/8（金）、2/5（木） 10:00〜", "--fiscal-year", "令和8年度"],
    &["12/4 10:00〜"],
    &["隔週木曜日 10:00〜"],
    &["不定期（日程は要問合せ）"],
    &["常設"],
    &["14Tu4Th", "--to", "2026-12-10"],
    &["第2・4火曜日 10時〜", "--gif", "24Tu", "--to", "2026-12-10"],
    &["--gif", "0We", "--to", "2026-12-10"],
];

#[test]
fn how_a_text_was_read_is_said_in_japanese() {
    let text: String = TEXTS.iter().map(|args| said(args, 0)).collect();
    insta::assert_snapshot!("schedule-ja", text);
}

#[test]
fn how_a_text_was_read_is_said_in_english() {
    let text: String = TEXTS.iter().map(|args| said(&[&["--lang", "en"], *args].concat(), 0)).collect();
    insta::assert_snapshot!("schedule-en", text);
}

#[test]
fn what_cannot_be_read_is_underlined() {
    let mut text = String::new();
    for args in [
        &["毎週水曜日 10時〜11時（雨天のときは相談して決める）、第6金曜日 25時から"][..],
        &["ﾏｲｼｭｳ水曜日　１０：００～　☀の日だけ"],
        &["毎週水曜日 10:00〜\n晴れたら散歩\n第6金曜日"],
        &["10:00〜11:30"],
        &["　"],
        &["令和8年2月30日、平成32年4月1日 10時"],
        &["14Xx"],
        &["--gif", "9Tu"],
        &["第2・4火曜日 10時〜", "--gif", "13Tu"],
    ] {
        for lang in ["ja", "en"] {
            text.push_str(&said(&[&["--lang", lang], args].concat(), 1));
        }
    }
    insta::assert_snapshot!("schedule-unread", text);
}

#[test]
fn nothing_is_on_standard_output_when_a_text_cannot_be_read() {
    let folder = Folder::empty();
    for format in ["text", "json"] {
        let ran = folder.shirube(["schedule", "晴れたら", "--format", format]).exits(1).says("[E222]");
        assert_eq!(ran.stdout, "");
    }
}

#[test]
fn json_is_for_other_programs() {
    let found = json(&[
        "毎月第2・4火曜日 10時〜11時30分（8月は休み、祝日は休み）",
        "--from",
        "2027-02-01",
        "--to",
        "2027-03-31",
    ]);
    let wanted = serde_json::json!({
        "kind": "recurring",
        "rules": [{
            "rrule": "FREQ=MONTHLY;BYDAY=2TU,4TU;BYMONTH=1,2,3,4,5,6,7,9,10,11,12",
            "start": "10:00",
            "end": "11:30",
        }],
        "gif_441": "24Tu",
        "occurrences": ["2027-02-09", "2027-03-09", "2027-03-23"],
        "warnings": [],
        "holiday_policy": "skip",
        "months_off": [8],
    });
    assert_eq!(found, wanted);
}

#[test]
fn json_has_every_day_of_the_same_window_as_the_text() {
    let days = json(&["毎日"])["occurrences"].as_array().unwrap().clone();
    assert_eq!(days.len(), 93);
    assert_eq!((days[0].as_str(), days[92].as_str()), (Some("2026-11-22"), Some("2027-02-22")));
}

#[test]
fn warnings_are_sentences_in_the_language_asked_for() {
    let warnings = |args: &[&str]| {
        let found = json(args)["warnings"].as_array().unwrap().clone();
        found.iter().map(|it| it.as_str().unwrap().to_string()).collect::<Vec<_>>()
    };
    assert_eq!(warnings(&["隔週木曜日"]), ["隔週の起点日がありません"]);
    assert_eq!(
        warnings(&["令和8年4月1日（木）"]),
        ["「令和8年4月1日（木）」の曜日がちがいます。この日は水曜日です"]
    );
    let moved = ["毎週月曜日（祝日の場合は翌日）", "--from", "2027-05-01", "--to", "2027-05-10"];
    assert_eq!(
        warnings(&moved),
        ["令和9年5月3日は祝日なので令和9年5月4日に移りますが、その日も祝日（みどりの日）です"]
    );
    let far = ["毎週火曜日（祝日は休み）", "--from", "2050-12-01", "--to", "2051-01-31"];
    assert_eq!(warnings(&far), ["2051年の祝日は、まだ分かりません"]);
    let english = warnings(&["月1回", "--lang", "en"]);
    assert_eq!(english, ["How often it is held, but not on which days"]);
}

#[test]
fn the_text_may_come_from_standard_input_or_in_pieces() {
    let ran = with_input("\u{feff}毎週水曜日 10:00〜\r\n毎週金曜日 13:00〜\r\n".as_bytes(), &[]).exits(0);
    assert!(ran.stdout.contains("BYDAY=WE 10:00〜") && ran.stdout.contains("BYDAY=FR 13:00〜"), "{ran:?}");
    with_input("毎週水曜日\r\n晴れたら\n".as_bytes(), &[]).exits(1).says(":2:1");
    with_input(&[0x96, 0x88, 0x8f, 0x54], &[]).exits(1).says("UTF-8");
    with_input(b"", &["--format", "json"]).exits(1).says("[E222]");
    let folder = Folder::empty();
    folder.shirube(["schedule", "毎週", "火曜日", "10時〜"]).exits(0).says("FREQ=WEEKLY;BYDAY=TU 10:00〜");
}

#[test]
fn wrong_use_of_the_command_has_exit_code_2() {
    let mut text = String::new();
    for args in [
        &["毎日", "--from", "きのう"][..],
        &["毎日", "--to", "2026-02-30"],
        &["毎日", "--from", "2027-01-01", "--to", "2026-01-01"],
        &["毎日", "--fiscal-year", "来年"],
        &["毎日", "--format", "xml"],
        &["--from", "2027-01-01"],
    ] {
        for lang in ["ja", "en"] {
            text.push_str(&said(&[args, &["--lang", lang]].concat(), 2));
        }
    }
    insta::assert_snapshot!("schedule-wrong-use", text);
    for year in ["2026", "R8", "令和8年度", "令和8年"] {
        assert_eq!(json(&["12/4", "--fiscal-year", year])["occurrences"][0], "2026-12-04", "{year}");
    }
}

#[test]
fn days_without_end_are_no_trouble() {
    let ran =
        Folder::empty().shirube(["schedule", "毎日", "--from", "9990-01-01", "--to", "9999-12-31"]).exits(0);
    assert!(ran.stdout.lines().count() < 40);
    Folder::empty().shirube(["schedule", "毎週火曜（祝日の場合は翌週）", "--from", "9999-12-30"]).exits(0);
}

/// A text of any length gives one message: what is too long is searched for nothing.
#[test]
fn a_text_too_long_for_a_schedule_is_one_fault() {
    let long = format!("毎週火曜日 {}", "令和8年2月30日、".repeat(3_000));
    let ran = with_input(long.as_bytes(), &[]).exits(1).says("[E222]");
    assert_eq!(ran.stderr.matches("エラー[").count(), 1);
}
