//! 年度, and the points in time that indicators are measured at.

use super::scan::{Cursor, Scan};
use super::written::{Place, civil, counted, full_date, weekday_beside};
use super::year::{YearWritten, year_written};
use super::{DateProblem, Era, Style, format_month, format_year, year_text};
use jiff::civil::Date;
use std::ops::RangeInclusive;

/// A fiscal year (年度): 1 April to 31 March, named after the year it begins in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FiscalYear(i16);

impl FiscalYear {
    /// Reads 令和3年度, R3年度, R3, 2021年度, 2021, 令和3年度（2021年度）. 平成31年度 and 令和元年度 are one year.
    ///
    /// # Errors
    /// [`DateProblem::NotADate`], [`DateProblem::WrongEraYear`] (平成32年度 → 令和2年度), [`DateProblem::EraMismatch`].
    /// 令和3年 without 度 is a calendar year and refused.
    pub fn parse(text: &str) -> Result<Self, DateProblem> {
        let scan = Scan::new(text.trim());
        let mut cursor = scan.cursor(0);
        let year = year_written(&mut cursor).ok_or(DateProblem::NotADate)?;
        if !cursor.is_at_end() || year.is_marked != year.is_fiscal {
            return Err(DateProblem::NotADate);
        }
        Self::check(&year, cursor.text_since(0))
    }

    fn check(year: &YearWritten, written: String) -> Result<Self, DateProblem> {
        year.check_pair()?;
        let fiscal = Self::from_western(year.western()).ok_or(DateProblem::NotADate)?;
        check_era(year, fiscal.range(), written, || fiscal.in_style(Style::Wareki))?;
        Ok(fiscal)
    }

    /// The fiscal year that begins in this western year (1868 to 2999).
    pub fn from_western(year: i32) -> Option<Self> {
        i16::try_from(year).ok().filter(|year| (1868..3000).contains(year)).map(Self)
    }

    /// The fiscal year a day lies in; None for days before 1868 or after 2999.
    pub fn of(day: Date) -> Option<Self> {
        Self::from_western(i32::from(day.year()) - i32::from(day.month() < 4))
    }

    /// The western year it begins in: 2021 for 令和3年度.
    pub fn western(self) -> i32 {
        i32::from(self.0)
    }

    /// 1 April to 31 March.
    pub fn range(self) -> RangeInclusive<Date> {
        Date::constant(self.0, 4, 1)..=Date::constant(self.0 + 1, 3, 31)
    }

    /// True when the day lies in it.
    pub fn contains(self, day: Date) -> bool {
        self.range().contains(&day)
    }

    /// 令和3年度, 2021年度, or 令和3年度（2021年度）. A year of two eras takes the newer: 令和元年度.
    pub fn in_style(self, style: Style) -> String {
        let era = Era::of(Date::constant(self.0, 12, 31));
        year_text(self.western(), era, "年度", style)
    }
}

impl std::fmt::Display for FiscalYear {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.in_style(Style::Wareki))
    }
}

/// A point or stretch of time that a number stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PointInTime {
    /// As written: 令和4年8月9日現在.
    pub written: String,
    /// What it means.
    pub when: When,
}

/// What a point in time means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum When {
    /// A day: 令和4年8月9日（現在）; the ends of years and months too (令和3年度末, 3月末).
    Day(Date),
    /// A month: 令和8年4月; its first day.
    Month(Date),
    /// A calendar year: 2026年; its first day.
    Year(Date),
    /// A fiscal year: 令和3年度.
    FiscalYear(FiscalYear),
}

impl When {
    /// The days it covers.
    pub fn range(self) -> RangeInclusive<Date> {
        match self {
            When::Day(day) => day..=day,
            When::Month(first) => first..=first.last_of_month(),
            When::Year(first) => first..=first.last_of_year(),
            When::FiscalYear(year) => year.range(),
        }
    }
}

impl PointInTime {
    /// Reads 令和3年度, 令和3年度末, 令和4年8月9日現在, a date, 令和8年4月, 3月末, 2026年. A bare R3 or 2021 is a fiscal year.
    ///
    /// # Errors
    /// Any [`DateProblem`].
    pub fn parse(text: &str) -> Result<Self, DateProblem> {
        let written = text.trim();
        let scan = Scan::new(written);
        let mut cursor = scan.cursor(0);
        let when = if let Some(parts) = full_date(&mut cursor) {
            let weekday = weekday_beside(&mut cursor, Place::Field);
            if !is_tail(cursor) {
                return Err(DateProblem::NotADate);
            }
            When::Day(parts.check(weekday)?.date)
        } else {
            let year = year_written(&mut cursor).ok_or(DateProblem::NotADate)?;
            let month = month_beside(&mut cursor, &year);
            let named = cursor.text_since(0);
            cursor.spaces();
            let at_end = cursor.eat_str("末日") || cursor.eat('末');
            if !is_tail(cursor) {
                return Err(DateProblem::NotADate);
            }
            let when = stretch(&year, month, named)?;
            if at_end { When::Day(*when.range().end()) } else { when }
        };
        Ok(Self { written: written.to_string(), when })
    }

    /// The day by which points are put in order: the last one, for the number of a year is known at its end.
    pub fn sort_key(&self) -> Date {
        *self.when.range().end()
    }
}

/// 4月 behind 令和8年, or .4 behind R8.
fn month_beside(cursor: &mut Cursor, year: &YearWritten) -> Option<i32> {
    if year.is_marked {
        return if year.is_fiscal { None } else { counted(cursor, '月') };
    }
    let mut probe = *cursor;
    probe.eat_any(&['-', '/', '.'])?;
    probe.spaces();
    let month = probe.small_number()?;
    *cursor = probe;
    Some(month)
}

/// True when nothing follows but 現在 or 時点.
fn is_tail(mut cursor: Cursor) -> bool {
    cursor.spaces();
    if !cursor.eat_str("現在") {
        cursor.eat_str("時点");
    }
    cursor.is_at_end()
}

fn stretch(year: &YearWritten, month: Option<i32>, written: String) -> Result<When, DateProblem> {
    let is_calendar_year = year.is_marked && !year.is_fiscal;
    if month.is_none() && !is_calendar_year {
        return FiscalYear::check(year, written).map(When::FiscalYear);
    }
    year.check_pair()?;
    let first = civil(year.western(), month.unwrap_or(1), 1)?;
    let (when, right) = match month {
        Some(_) => (When::Month(first), format_month(first, Style::Wareki)),
        None => (When::Year(first), format_year(first, Style::Wareki)),
    };
    check_era(year, when.range(), written, || right)?;
    Ok(when)
}

/// Checks that the era had begun and was not over.
fn check_era(
    year: &YearWritten,
    range: RangeInclusive<Date>,
    written: String,
    right: impl FnOnce() -> String,
) -> Result<(), DateProblem> {
    match year.era() {
        Some((era, number))
            if number < 1 || era.last_day() < *range.start() || *range.end() < era.first_day() =>
        {
            Err(DateProblem::WrongEraYear { written, hint: right() })
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn year(text: &str) -> i32 {
        FiscalYear::parse(text).unwrap_or_else(|problem| panic!("{text}: {problem:?}")).western()
    }

    #[test]
    fn fiscal_years_are_read() {
        for text in [
            "令和3年度",
            "R3",
            "R3年度",
            "r3",
            "Ｒ３年度",
            "令和３年度",
            "2021年度",
            "2021",
            "２０２１年度",
            "令和3",
            "令和三年度",
            " 令和3年度 ",
            "令和3年度（2021年度）",
            "2021年度（令和3年度）",
            "2021(令和3)年度",
        ] {
            assert_eq!(year(text), 2021, "{text}");
        }
        assert_eq!(year("H28"), 2016);
        assert_eq!(year("平成31年度"), 2019);
        assert_eq!(year("令和元年度"), 2019);
        assert_eq!(year("R元"), 2019);
        assert_eq!(year("昭和63年度"), 1988);
        assert_eq!(year("平成元年度"), 1989);
        assert_eq!(year("大正15年度"), year("昭和元年度"));
        assert_eq!(year("明治45年度"), year("大正元年度"));
    }

    #[test]
    fn years_the_era_did_not_have_are_refused_with_the_right_writing() {
        let hint = |text: &str| match FiscalYear::parse(text) {
            Err(DateProblem::WrongEraYear { hint, .. }) => hint,
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(hint("平成32年度"), "令和2年度");
        assert_eq!(hint("H32"), "令和2年度");
        assert_eq!(hint("昭和64年度"), "平成元年度");
        assert_eq!(hint("令和0年度"), "平成30年度");
        assert_eq!(hint("平成0年度"), "昭和63年度");
        assert_eq!(hint("昭和0年度"), "大正14年度");
    }

    #[test]
    fn what_is_no_fiscal_year_is_refused() {
        for text in [
            "",
            "令和3年",
            "2021年",
            "3年度",
            "R3.4",
            "令和3年度末",
            "令和3年度～",
            "12345",
            "令和100年度",
            "第9期",
            "1234",
            "0000",
        ] {
            assert_eq!(FiscalYear::parse(text), Err(DateProblem::NotADate), "{text}");
        }
        assert!(matches!(FiscalYear::parse("令和3年度（2022年度）"), Err(DateProblem::EraMismatch { .. })));
    }

    #[test]
    fn a_fiscal_year_runs_from_april_to_march() {
        let fiscal = FiscalYear::parse("令和3年度").expect("a fiscal year");
        assert_eq!(fiscal.range(), date(2021, 4, 1)..=date(2022, 3, 31));
        assert!(fiscal.contains(date(2022, 3, 31)) && !fiscal.contains(date(2022, 4, 1)));
        assert_eq!(FiscalYear::of(date(2022, 3, 31)), Some(fiscal));
        assert_eq!(FiscalYear::of(date(2021, 4, 1)), Some(fiscal));
        assert_eq!(FiscalYear::of(Date::MIN), None);
        assert_eq!(FiscalYear::of(Date::MAX), None);
    }

    #[test]
    fn fiscal_years_are_written_in_each_style_and_read_back() {
        let fiscal = FiscalYear::parse("R3").expect("a fiscal year");
        assert_eq!(fiscal.to_string(), "令和3年度");
        assert_eq!(fiscal.in_style(Style::Seireki), "2021年度");
        assert_eq!(fiscal.in_style(Style::Both), "令和3年度（2021年度）");
        assert_eq!(FiscalYear::parse("平成31年度").expect("a fiscal year").to_string(), "令和元年度");
        for western in 1868..2100 {
            let fiscal = FiscalYear::from_western(western).expect("in range");
            for style in [Style::Wareki, Style::Seireki, Style::Both] {
                assert_eq!(FiscalYear::parse(&fiscal.in_style(style)), Ok(fiscal));
            }
        }
    }

    fn point(text: &str) -> (When, Date) {
        let point = PointInTime::parse(text).unwrap_or_else(|problem| panic!("{text}: {problem:?}"));
        assert_eq!(point.written, text.trim());
        (point.when, point.sort_key())
    }

    #[test]
    fn points_in_time_are_read() {
        let r3 = FiscalYear::parse("R3").expect("a fiscal year");
        let end = date(2022, 3, 31);
        for text in ["令和3年度", "R3", "2021年度", "2021"] {
            assert_eq!(point(text), (When::FiscalYear(r3), end), "{text}");
        }
        for text in [
            "令和3年度末",
            "令和３年度末現在",
            "令和4年3月末",
            "令和4年3月末日",
            "令和4年3月末時点",
            "R4.3.31",
            "令和4年3月31日（木）現在",
            "R3年度末",
        ] {
            assert_eq!(point(text), (When::Day(end), end), "{text}");
        }
        let august = date(2022, 8, 9);
        assert_eq!(point("令和4年8月9日現在"), (When::Day(august), august));
        assert_eq!(point("令和4年8月9日 時点").0, When::Day(august));
        for text in ["令和8年4月", "2026年4月", "2026-04", "R8.4", "令和8年4月現在", "令和8年（2026年）4月"]
        {
            assert_eq!(point(text), (When::Month(date(2026, 4, 1)), date(2026, 4, 30)), "{text}");
        }
        assert_eq!(point("2026年"), (When::Year(date(2026, 1, 1)), date(2026, 12, 31)));
        assert_eq!(point("令和8年末").0, When::Day(date(2026, 12, 31)));
        assert_eq!(point("平成31年").0, point("令和元年").0);
    }

    #[test]
    fn bad_points_in_time_are_refused() {
        for text in [
            "",
            "昨年度",
            "令和3年度ごろ",
            "令和3年度末末",
            "4月",
            "令和8年4月9",
            "令和4年8月9日末",
            "R8.4.1.1",
            "第9期",
        ] {
            assert_eq!(PointInTime::parse(text), Err(DateProblem::NotADate), "{text}");
        }
        let hint = |text: &str| match PointInTime::parse(text) {
            Err(DateProblem::WrongEraYear { hint, .. }) => hint,
            other => panic!("{text}: {other:?}"),
        };
        assert_eq!(hint("令和元年4月"), "平成31年4月");
        assert_eq!(hint("平成31年5月"), "令和元年5月");
        assert_eq!(hint("平成32年"), "令和2年");
        assert_eq!(hint("平成32年度末"), "令和2年度");
        assert_eq!(hint("昭和65年1月1日現在"), "平成2年1月1日");
        assert!(matches!(PointInTime::parse("令和8年13月"), Err(DateProblem::NoSuchDate { month: 13, .. })));
        assert!(matches!(
            PointInTime::parse("令和4年8月9日（水）現在"),
            Err(DateProblem::WrongWeekday { .. })
        ));
    }
}
