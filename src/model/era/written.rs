//! One date as people write it.

use super::scan::{Cursor, Scan};
use super::year::{YearWritten, year_written};
use super::{Style, format_date};
use jiff::civil::{Date, Weekday};

/// A date that was understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WrittenDate {
    /// The day.
    pub date: Date,
    /// The weekday that stood beside it (it is the right one).
    pub weekday_written: Option<Weekday>,
}

/// Why a text is not a date, a fiscal year or a point in time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DateProblem {
    /// Written in no way that is known.
    NotADate,
    /// The calendar has no such day or month.
    NoSuchDate {
        /// Western year.
        year: i32,
        /// Month as written.
        month: i32,
        /// Day as written.
        day: i32,
        /// The last day of that month; None when there is no such month.
        last_day: Option<i8>,
    },
    /// The weekday beside the date is another day's.
    WrongWeekday {
        /// The date.
        date: Date,
        /// The weekday that was written.
        written: Weekday,
        /// The weekday of the date.
        actual: Weekday,
    },
    /// The era does not have this year, or had not begun or was over on this day.
    WrongEraYear {
        /// As written: 平成32年4月1日.
        written: String,
        /// Right: 令和2年4月1日.
        hint: String,
    },
    /// 和暦 and 西暦 side by side do not mean the same year.
    EraMismatch {
        /// As written: 令和4年.
        wareki: String,
        /// The western year that is.
        means: i32,
        /// The western year that was written.
        seireki: i32,
    },
}

/// Reads a date in any of the usual writings and any width, with or without its weekday.
///
/// `2026-04-01`, `2026/4/1`, `2026.4.1`, `2026年4月1日`, `令和8年4月1日（水）`, `R8.4.1`, `R3. 8. 20`, `令和元年5月1日`,
/// `令和8年（2026年）4月1日`, `2026（令和8）年4月1日`; of a TOML date-time, the date.
///
/// # Errors
/// Any [`DateProblem`]; a day that does not exist is reported before a wrong era, a wrong era before a weekday.
pub fn parse_date(text: &str) -> Result<WrittenDate, DateProblem> {
    let scan = Scan::new(text.trim());
    let mut cursor = scan.cursor(0);
    let parts = full_date(&mut cursor).ok_or(DateProblem::NotADate)?;
    let is_iso = parts.separator == Some('-');
    let weekday = weekday_beside(&mut cursor, Place::Field);
    cursor.spaces();
    if cursor.is_at_end() || (is_iso && weekday.is_none() && is_time(cursor)) {
        return parts.check(weekday);
    }
    Err(DateProblem::NotADate)
}

/// Whether the text stands alone or among other text; in prose only what is certain counts.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Field,
    Prose,
}

/// The pieces of a full date, not yet checked.
pub(super) struct Parts {
    pub(super) year: YearWritten,
    pub(super) month: i32,
    pub(super) day: i32,
    /// `-`, `/` or `.`; None for 年月日.
    pub(super) separator: Option<char>,
    text: String,
}

/// Reads a year, a month and a day; the cursor moves only on success.
pub(super) fn full_date(cursor: &mut Cursor) -> Option<Parts> {
    let mut probe = *cursor;
    let year = year_written(&mut probe)?;
    if year.is_fiscal {
        return None;
    }
    let (month, day, separator) = if year.is_marked {
        let month = counted(&mut probe, '月')?;
        (month, counted(&mut probe, '日')?, None)
    } else {
        let separator = probe.eat_any(&['-', '/', '.'])?;
        probe.spaces();
        let month = probe.small_number()?;
        if !probe.eat(separator) {
            return None;
        }
        probe.spaces();
        (month, probe.small_number()?, Some(separator))
    };
    let text = probe.text_since(cursor.at);
    *cursor = probe;
    Some(Parts { year, month, day, separator, text })
}

/// 4月
pub(super) fn counted(cursor: &mut Cursor, counter: char) -> Option<i32> {
    let mut probe = *cursor;
    probe.spaces();
    let number = probe.small_number()?;
    probe.spaces();
    if !probe.eat(counter) {
        return None;
    }
    *cursor = probe;
    Some(number)
}

impl Parts {
    /// Makes the date, and compares it with the era and the weekday that were written.
    pub(super) fn check(&self, weekday: Option<Weekday>) -> Result<WrittenDate, DateProblem> {
        let date = civil(self.year.western(), self.month, self.day)?;
        self.year.check_pair()?;
        if let Some((era, _)) = self.year.era()
            && !(era.first_day() <= date && date <= era.last_day())
        {
            let hint = format_date(date, Style::Wareki);
            return Err(DateProblem::WrongEraYear { written: self.text.clone(), hint });
        }
        match weekday {
            Some(written) if written != date.weekday() => {
                Err(DateProblem::WrongWeekday { date, written, actual: date.weekday() })
            }
            _ => Ok(WrittenDate { date, weekday_written: weekday }),
        }
    }
}

/// A date of plain numbers.
pub(super) fn civil(year: i32, month: i32, day: i32) -> Result<Date, DateProblem> {
    let first = |day: i32| {
        let (year, month, day) =
            (i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?);
        Date::new(year, month, day).ok()
    };
    first(day).ok_or_else(|| DateProblem::NoSuchDate {
        year,
        month,
        day,
        last_day: first(1).map(|date| date.days_in_month()),
    })
}

/// Reads the weekday behind a date: （水）, （水・祝）, （水曜日）, 水曜日; in a field also 水 alone.
pub(super) fn weekday_beside(cursor: &mut Cursor, place: Place) -> Option<Weekday> {
    let mut probe = *cursor;
    probe.spaces();
    let in_brackets = probe.eat('(');
    probe.spaces();
    let weekday = probe.weekday()?;
    probe.at += 1;
    let in_full = probe.eat('曜');
    if in_full {
        probe.eat('日');
    }
    if in_brackets {
        rest_of_brackets(&mut probe)?;
    } else if !in_full && (place == Place::Prose || !probe.is_at_end()) {
        return None;
    }
    *cursor = probe;
    Some(weekday)
}

/// `)`, `・祝)`, `祝日)`: what may follow the weekday. 水・木 is not the weekday of one day, 金額 none at all.
fn rest_of_brackets(cursor: &mut Cursor) -> Option<()> {
    let mut probe = *cursor;
    probe.spaces();
    probe.eat_any(&['・', '、', ',', '/']);
    probe.spaces();
    for holiday in ["振替休日", "祝日", "休日", "祝", "休", "振"] {
        if probe.eat_str(holiday) {
            break;
        }
    }
    probe.spaces();
    probe.eat(')').then(|| *cursor = probe)
}

/// `T10:00:00+09:00`, ` 10:00`
fn is_time(mut cursor: Cursor) -> bool {
    cursor.eat_any(&['T', 't']);
    let Some((_, 2)) = cursor.number() else { return false };
    if !cursor.eat(':') {
        return false;
    }
    while let Some(c) = cursor.peek() {
        if !(c.is_ascii_digit() || matches!(c, ':' | '.' | '+' | '-' | 'Z' | 'z')) {
            return false;
        }
        cursor.at += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn day(text: &str) -> Result<Date, DateProblem> {
        parse_date(text).map(|written| written.date)
    }

    #[test]
    fn all_usual_writings_are_read() {
        for text in [
            "2026-04-01",
            "2026-4-1",
            "2026/4/1",
            "2026.4.1",
            "2026年4月1日",
            "２０２６年４月１日",
            "2026年 4月 1日",
            "令和8年4月1日",
            "令和８年４月１日",
            "㋿8年4月1日",
            "令和八年四月一日",
            "二〇二六年四月一日",
            "R8.4.1",
            "r8.4.1",
            "Ｒ８．４．１",
            "R8. 4. 1",
            "R8/4/1",
            "R8-4-1",
            "R8年4月1日",
            "令和8.4.1",
            "2026‐04‐01",
            "  2026-04-01　",
            "2026-04-01T10:00:00",
            "2026-04-01T10:00:00+09:00",
            "2026-04-01T10:00:00Z",
            "2026-04-01 10:00",
            "令和8年（2026年）4月1日",
            "2026年（令和8年）4月1日",
            "2026（令和8）年4月1日",
            "令和8(2026)年4月1日",
        ] {
            assert_eq!(day(text), Ok(date(2026, 4, 1)), "{text}");
        }
        assert_eq!(day("R3. 8. 20"), Ok(date(2021, 8, 20)));
        assert_eq!(day("令和元年5月1日"), Ok(date(2019, 5, 1)));
        assert_eq!(day("令和1年5月1日"), Ok(date(2019, 5, 1)));
        assert_eq!(day("R元.5.1"), Ok(date(2019, 5, 1)));
        assert_eq!(day("H28.9.1"), Ok(date(2016, 9, 1)));
        assert_eq!(day("S50.12.31"), Ok(date(1975, 12, 31)));
        assert_eq!(day("大正12年9月1日"), Ok(date(1923, 9, 1)));
        assert_eq!(day("明治22年4月1日"), Ok(date(1889, 4, 1)));
        assert_eq!(day("令和6年2月29日"), Ok(date(2024, 2, 29)));
    }

    #[test]
    fn the_weekday_may_stand_beside_the_date() {
        for tail in [
            "(水)",
            "（水）",
            "（水曜日）",
            "(水曜)",
            "水曜日",
            " 水曜日",
            "　水",
            "（㊌）",
            "（水・祝）",
            "（水祝）",
        ] {
            for head in ["令和8年4月1日", "2026-04-01", "R8.4.1"] {
                let written = parse_date(&format!("{head}{tail}")).expect(tail);
                assert_eq!(written.weekday_written, Some(Weekday::Wednesday), "{head}{tail}");
            }
        }
        assert_eq!(parse_date("2026-04-01").expect("a date").weekday_written, None);
        assert_eq!(
            parse_date("令和8年4月1日（木）"),
            Err(DateProblem::WrongWeekday {
                date: date(2026, 4, 1),
                written: Weekday::Thursday,
                actual: Weekday::Wednesday
            })
        );
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            " ",
            "4月1日",
            "4/1",
            "11/30",
            "2026",
            "2026年",
            "令和8年4月",
            "R8.4",
            "26-04-01",
            "2026-04/01",
            "1.5.2",
            "来月",
            "令和8年4月1日（木",
            "令和8年4月1日ごろ",
            "令和8年4月1日～",
            "令和8年4月1日、2日",
            "20260401",
            "Q8.4.1",
            "令和百年4月1日",
            "2026-04-01T",
            "2026-04-01Tx",
            "2026-04-01 (水) 10:00",
            "054-123-4567",
            "R8.4.1.2",
            "R100.4.1",
            "令和8年度4月1日",
            "令和8年（20266年）4月1日",
            "🎌",
        ] {
            assert_eq!(day(text), Err(DateProblem::NotADate), "{text}");
        }
    }

    #[test]
    fn days_that_do_not_exist_are_named() {
        let none = |text: &str| match day(text) {
            Err(DateProblem::NoSuchDate { year, month, day, last_day }) => (year, month, day, last_day),
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(none("令和8年2月30日"), (2026, 2, 30, Some(28)));
        assert_eq!(none("2025-02-29"), (2025, 2, 29, Some(28)));
        assert_eq!(none("R8.4.31（水）"), (2026, 4, 31, Some(30)));
        assert_eq!(none("2026-13-01"), (2026, 13, 1, None));
        assert_eq!(none("2026-00-01"), (2026, 0, 1, None));
        assert_eq!(none("2026年4月0日"), (2026, 4, 0, Some(30)));
        assert_eq!(none("平成32年2月30日"), (2020, 2, 30, Some(29)));
    }

    #[test]
    fn years_and_days_outside_the_era_get_the_right_writing() {
        let hint = |text: &str| match day(text) {
            Err(DateProblem::WrongEraYear { written, hint }) => (written, hint),
            other => panic!("{text}: {other:?}"),
        };
        let pair = |a: &str, b: &str| (a.to_string(), b.to_string());
        assert_eq!(hint("令和0年4月1日"), pair("令和0年4月1日", "平成30年4月1日"));
        assert_eq!(hint("平成32年4月1日"), pair("平成32年4月1日", "令和2年4月1日"));
        assert_eq!(hint("昭和65年1月1日"), pair("昭和65年1月1日", "平成2年1月1日"));
        assert_eq!(hint("令和元年4月1日"), pair("令和元年4月1日", "平成31年4月1日"));
        assert_eq!(hint("平成31年5月1日(水)"), pair("平成31年5月1日", "令和元年5月1日"));
        assert_eq!(hint("Ｈ３１．５．１"), pair("H31.5.1", "令和元年5月1日"));
        assert_eq!(hint("昭和64年1月8日"), pair("昭和64年1月8日", "平成元年1月8日"));
        assert_eq!(hint("平成元年1月7日"), pair("平成元年1月7日", "昭和64年1月7日"));
        assert_eq!(hint("大正15年12月26日"), pair("大正15年12月26日", "昭和元年12月26日"));
        assert_eq!(hint("2020年（平成32年）4月1日"), pair("2020年(平成32年)4月1日", "令和2年4月1日"));
    }

    #[test]
    fn days_of_two_eras_may_be_written_in_either() {
        assert_eq!(day("大正15年12月25日"), day("昭和元年12月25日"));
        assert_eq!(day("明治45年7月30日"), day("大正元年7月30日"));
        assert!(day("平成31年4月30日").is_ok() && day("令和元年5月1日").is_ok());
    }

    #[test]
    fn two_writings_of_the_year_must_agree() {
        assert_eq!(
            day("令和8年（2025年）4月1日"),
            Err(DateProblem::EraMismatch { wareki: "令和8年".into(), means: 2026, seireki: 2025 })
        );
    }
}
