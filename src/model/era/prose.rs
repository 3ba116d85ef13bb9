//! Dates in running text. What is not certainly a date is left alone: a false alarm costs more than a miss.

use super::scan::{Cursor, Scan};
use super::written::{Parts, Place, full_date, weekday_beside};
use super::year::year_written;
use super::{DateProblem, WrittenDate};
use std::ops::Range;

/// A date, or a year in two writings, that stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Its bytes, with the weekday.
    pub range: Range<usize>,
    /// What it means, or what is wrong with it.
    pub result: Result<FoundDate, DateProblem>,
}

/// What stands in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FoundDate {
    /// A full date.
    Date(WrittenDate),
    /// A year (年 or 年度) in two writings that agree: 2022年（令和4年）.
    Year(i32),
}

/// Finds full dates with their year and weekday, and years written twice, in the order of the text.
///
/// Never found: dates without a year, months (R8.4〜), telephone numbers, versions (1.5.2), parts of addresses (URLs),
/// and dotted or slashed numbers whose month or day cannot be meant as one.
pub fn find_dates(text: &str) -> Vec<Found> {
    let scan = Scan::new(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < scan.len() {
        let start = scan.cursor(at);
        let hit = may_begin(start).then(|| date_at(start).or_else(|| pair_at(start))).flatten();
        match hit {
            Some((end, result)) => {
                found.push(Found { range: end.range_since(at), result });
                at = end.at;
            }
            None => at += 1,
        }
    }
    found
}

/// A date begins with an era's name, with a capital letter, or with a digit that belongs to nothing before it.
fn may_begin(cursor: Cursor) -> bool {
    let Some(first) = cursor.peek() else { return false };
    let glued = cursor.before().is_some_and(|c| c.is_ascii_alphanumeric() || "-/._#@+%=&?".contains(c));
    match first {
        'R' | 'H' | 'S' => !glued,
        c if c.is_ascii_digit() => !glued,
        '〇' | '一'..='十' if "〇一二三四五六七八九".contains(first) => {
            !cursor.before().is_some_and(|c| "〇一二三四五六七八九十百千第".contains(c))
        }
        '明' | '大' | '昭' | '平' | '令' => true,
        _ => false,
    }
}

fn date_at(start: Cursor<'_>) -> Option<(Cursor<'_>, Result<FoundDate, DateProblem>)> {
    let mut cursor = start;
    let parts = full_date(&mut cursor)?;
    if !is_certain(&parts, cursor) {
        return None;
    }
    let weekday = weekday_beside(&mut cursor, Place::Prose);
    let result = parts.check(weekday);
    let calendar_version = parts.separator == Some('.') && parts.year.era().is_none();
    if calendar_version && matches!(result, Err(DateProblem::NoSuchDate { .. })) {
        return None;
    }
    Some((cursor, result.map(FoundDate::Date)))
}

/// 年月日 says what it is; numbers with separators must look like a date and end here.
fn is_certain(parts: &Parts, end: Cursor) -> bool {
    if parts.separator.is_none() {
        return true;
    }
    let is_continued = match end.peek() {
        Some('.' | ',') => end.ahead(1).is_some_and(|c| c.is_ascii_alphanumeric()),
        Some(c) => c.is_ascii_alphanumeric() || "-/_:%".contains(c),
        None => false,
    };
    let is_plausible = (1868..2200).contains(&parts.year.western())
        && (1..=12).contains(&parts.month)
        && (1..=31).contains(&parts.day)
        && parts.year.era().is_none_or(|(_, number)| number > 0);
    is_plausible && !is_continued
}

fn pair_at(start: Cursor<'_>) -> Option<(Cursor<'_>, Result<FoundDate, DateProblem>)> {
    let mut cursor = start;
    let year = year_written(&mut cursor)?;
    year.second?;
    let result = year.check_pair().map(|()| FoundDate::Year(year.western()));
    Some((cursor, result))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::era::parse_date;
    use jiff::civil::{Weekday, date};

    fn texts(text: &str) -> Vec<&str> {
        find_dates(text).into_iter().map(|found| &text[found.range]).collect()
    }

    fn problems(text: &str) -> Vec<(&str, DateProblem)> {
        find_dates(text)
            .into_iter()
            .filter_map(|found| found.result.err().map(|problem| (&text[found.range], problem)))
            .collect()
    }

    #[test]
    fn dates_in_prose_are_found_with_their_weekday() {
        let text = "開催は令和８年４月１日（水）、2026年4月8日(水曜日)とR8.4.15です。R4.1.27～R4.3.21。更新日：2021年08月11日";
        assert_eq!(
            texts(text),
            [
                "令和８年４月１日（水）",
                "2026年4月8日(水曜日)",
                "R8.4.15",
                "R4.1.27",
                "R4.3.21",
                "2021年08月11日"
            ]
        );
        assert_eq!(problems(text), []);
        let found = find_dates("令和8年4月1日（水）～3日（金）");
        assert_eq!(found.len(), 1);
        assert_eq!(
            found[0].result,
            Ok(FoundDate::Date(WrittenDate {
                date: date(2026, 4, 1),
                weekday_written: Some(Weekday::Wednesday)
            }))
        );
    }

    #[test]
    fn wrong_dates_in_prose_are_found() {
        let text = "令和8年2月30日と令和8年4月1日（木）と平成32年4月1日、令和元年4月1日に開所。";
        let found = problems(text);
        assert_eq!(found.len(), 4);
        assert!(matches!(found[0], ("令和8年2月30日", DateProblem::NoSuchDate { day: 30, .. })));
        assert!(matches!(
            found[1],
            ("令和8年4月1日（木）", DateProblem::WrongWeekday { written: Weekday::Thursday, .. })
        ));
        assert!(matches!(&found[2].1, DateProblem::WrongEraYear { hint, .. } if hint == "令和2年4月1日"));
        assert!(matches!(&found[3].1, DateProblem::WrongEraYear { hint, .. } if hint == "平成31年4月1日"));
        assert_eq!(problems("2026/02/30").len(), 1);
        assert_eq!(problems("R8.2.30まで").len(), 1);
        assert_eq!(problems("令和8年13月1日").len(), 1);
    }

    #[test]
    fn years_written_twice_must_agree() {
        for text in [
            "2022年（令和4年）",
            "令和4年（2022年）",
            "令和4年(2022)",
            "令和4（2022）年",
            "2022（令和4）年度",
            "令和4年度（2022年度）",
            "2023年（令和4年度）",
            "2022年（R4年）",
            "令和元年（2019年）",
            "平成31年（2019年）",
        ] {
            assert_eq!(problems(text), [], "{text}");
            assert_eq!(texts(text), [text]);
        }
        for text in [
            "2022年（令和5年）",
            "令和5年（2022年）",
            "令和5年(2022)",
            "令和5（2022）年",
            "2022（令和5）年度",
            "令和5年度（2022年度）",
            "2022年度（令和5年度）",
            "2025年（令和4年度）",
        ] {
            let found = problems(text);
            assert!(
                matches!(found[..], [(all, DateProblem::EraMismatch { .. })] if all == text),
                "{text}: {found:?}"
            );
        }
        assert_eq!(
            problems("計画は2022年（令和5年）に作りました。")[0].1,
            DateProblem::EraMismatch { wareki: "令和5年".into(), means: 2023, seireki: 2022 }
        );
        assert_eq!(problems("令和8年（2025年）4月1日（水）").len(), 1);
    }

    #[test]
    fn what_is_no_full_date_is_left_alone() {
        for text in [
            "電話 054-123-4567",
            "0120-11-2233",
            "0000-55-0101",
            "2026-12-3456",
            "第9期計画",
            "v1.5.2",
            "1.5.2",
            "11/30",
            "4月1日（木）",
            "R8.4〜",
            "R8.4～R9.3",
            "H28～R2",
            "令和8年4月",
            "令和3年度",
            "平成32年度までに",
            "2026年",
            "12.31",
            "192.168.10.12",
            "2024.2.30",
            "2026/13/1",
            "R3.13.2",
            "R0.1.1",
            "https://example.jp/2026/02/30/a.html",
            "a2026-02-30",
            "2026-02-30-1",
            "R8.2.30.1",
            "ISO2026-02-30",
            "昭和50年（50周年）",
            "平成28年（3月）",
            "令和4年（2024年改訂）",
            "2022年（令和）",
            "2022年（4年）",
            "SR8.2.30",
            "r8.2.30",
            "M3.2.30",
            "第二〇二六年",
            "平成",
            "令和",
            "大人",
            "明日",
            "平日10時",
            "一日",
            "十二月三十一日",
            "3月31日(2025)",
            "郵便番号 400-0001",
            "1/2/30",
            "3.2.30",
            "20260230",
        ] {
            assert_eq!(find_dates(text), [], "{text}");
        }
    }

    #[test]
    fn brackets_that_are_no_weekday_are_left_alone() {
        for text in [
            "令和8年4月1日（金額は別）",
            "令和8年4月1日（日本時間）",
            "令和8年4月1日（木・金）",
            "令和8年4月1日（土砂災害）",
            "令和8年4月1日木村さん",
            "令和8年4月1日 火災予防",
        ] {
            assert_eq!(problems(text), [], "{text}");
            assert_eq!(texts(text), ["令和8年4月1日"]);
        }
        assert_eq!(texts("令和8年4月29日（水・祝）"), ["令和8年4月29日（水・祝）"]);
        assert_eq!(problems("令和8年4月29日（木・祝）").len(), 1);
        assert_eq!(problems("令和8年4月29日木曜日").len(), 1);
    }

    #[test]
    fn odd_text_does_not_panic() {
        for text in [
            "",
            "令",
            "令和",
            "令和8年（",
            "(((",
            "令和8年4月1日（",
            "㋿",
            "㋿8年4月1日",
            "🎌令和8年2月30日🎌",
            "ｶﾞ令和8年2月30日",
            "\u{3099}2026年2月30日",
        ] {
            for found in find_dates(text) {
                assert!(text.is_char_boundary(found.range.start) && text.is_char_boundary(found.range.end));
                assert!(parse_date(&text[found.range.clone()]).ok().is_none() == found.result.is_err());
            }
        }
    }
}
