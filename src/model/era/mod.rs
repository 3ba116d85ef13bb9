//! 和暦 ⇄ 西暦, in one place: reading dates as people write them, and writing them back.
//!
//! - [`parse_date`]: one date from a field (`2026-04-01`, `令和8年4月1日（水）`, `R8.4.1`).
//! - [`FiscalYear`], [`PointInTime`]: 年度, and what an indicator is measured at.
//! - [`find_dates`]: dates in running text, to check them.
//! - [`format_date`] and its relatives: dates in a [`Style`].
//!
//! Problems are data ([`DateProblem`]); the words are made elsewhere.

mod fiscal;
mod prose;
mod scan;
mod written;
mod year;

pub use fiscal::{FiscalYear, PointInTime, When};
pub use prose::{Found, FoundDate, find_dates};
pub use written::{DateProblem, WrittenDate, parse_date};

use jiff::civil::{Date, Weekday, date};

/// An era (元号) of modern Japan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Era {
    /// 明治. Dates before 1873 were lunisolar; they are counted here as if they were Gregorian.
    Meiji,
    /// 大正
    Taisho,
    /// 昭和
    Showa,
    /// 平成
    Heisei,
    /// 令和
    Reiwa,
}

impl Era {
    /// All eras, oldest first.
    pub const ALL: [Era; 5] = [Era::Meiji, Era::Taisho, Era::Showa, Era::Heisei, Era::Reiwa];

    /// The name: 令和.
    pub fn name(self) -> &'static str {
        match self {
            Era::Meiji => "明治",
            Era::Taisho => "大正",
            Era::Showa => "昭和",
            Era::Heisei => "平成",
            Era::Reiwa => "令和",
        }
    }

    /// The initial of short forms: R.
    pub fn letter(self) -> char {
        match self {
            Era::Meiji => 'M',
            Era::Taisho => 'T',
            Era::Showa => 'S',
            Era::Heisei => 'H',
            Era::Reiwa => 'R',
        }
    }

    /// The first day (改元の日).
    pub fn first_day(self) -> Date {
        match self {
            Era::Meiji => date(1868, 1, 25),
            Era::Taisho => date(1912, 7, 30),
            Era::Showa => date(1926, 12, 25),
            Era::Heisei => date(1989, 1, 8),
            Era::Reiwa => date(2019, 5, 1),
        }
    }

    /// The last day. The days on which 大正 and 昭和 began belong to the era before as well.
    pub fn last_day(self) -> Date {
        match self {
            Era::Meiji => date(1912, 7, 30),
            Era::Taisho => date(1926, 12, 25),
            Era::Showa => date(1989, 1, 7),
            Era::Heisei => date(2019, 4, 30),
            Era::Reiwa => Date::MAX,
        }
    }

    /// The era a day lies in; on a day of two eras, the newer. None before 明治.
    pub fn of(day: Date) -> Option<Era> {
        Era::ALL.into_iter().rev().find(|era| day >= era.first_day())
    }

    /// The western year of this era's year `number`, whether or not the era lasted so long.
    pub fn western_year(self, number: i32) -> i32 {
        i32::from(self.first_day().year()) + number - 1
    }

    /// This era's number for a western year.
    fn number(self, western: i32) -> i32 {
        western - i32::from(self.first_day().year()) + 1
    }
}

/// How years are written (guide.toml).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Style {
    /// 令和8年
    #[default]
    Wareki,
    /// 2026年
    Seireki,
    /// 令和8年（2026年）
    Both,
}

/// Writes a date: 令和8年4月1日, 2026年4月1日, or 令和8年（2026年）4月1日.
///
/// Days before 明治 have western years only.
pub fn format_date(day: Date, style: Style) -> String {
    let year = year_text(i32::from(day.year()), Era::of(day), "年", style);
    format!("{year}{}月{}日", day.month(), day.day())
}

/// Writes a date with its weekday: 令和8年4月1日（水）.
pub fn format_date_weekday(day: Date, style: Style) -> String {
    format!("{}（{}）", format_date(day, style), weekday_kanji(day.weekday()))
}

/// Writes a date short, for tables: R8.4.1.
pub fn format_short(day: Date) -> String {
    let (month, date) = (day.month(), day.day());
    match Era::of(day) {
        Some(era) => format!("{}{}.{month}.{date}", era.letter(), era.number(i32::from(day.year()))),
        None => format!("{}.{month}.{date}", day.year()),
    }
}

/// Writes the month a day lies in: 令和8年4月. In a month of two eras, the newer.
pub fn format_month(day: Date, style: Style) -> String {
    let year = year_text(i32::from(day.year()), Era::of(day.last_of_month()), "年", style);
    format!("{year}{}月", day.month())
}

/// Writes the year a day lies in: 令和8年. In a year of two eras, the newer.
pub fn format_year(day: Date, style: Style) -> String {
    year_text(i32::from(day.year()), Era::of(day.last_of_year()), "年", style)
}

/// The weekday in one character: 水.
pub fn weekday_kanji(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "月",
        Weekday::Tuesday => "火",
        Weekday::Wednesday => "水",
        Weekday::Thursday => "木",
        Weekday::Friday => "金",
        Weekday::Saturday => "土",
        Weekday::Sunday => "日",
    }
}

/// A year with its counter (`年` or `年度`); year 1 is 元.
fn year_text(western: i32, era: Option<Era>, counter: &str, style: Style) -> String {
    let seireki = format!("{western}{counter}");
    let Some(era) = era else { return seireki };
    let wareki = match era.number(western) {
        1 => format!("{}元{counter}", era.name()),
        number => format!("{}{number}{counter}", era.name()),
    };
    match style {
        Style::Wareki => wareki,
        Style::Seireki => seireki,
        Style::Both => format!("{wareki}（{seireki}）"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_in_each_style() {
        let day = date(2026, 4, 1);
        assert_eq!(format_date(day, Style::Wareki), "令和8年4月1日");
        assert_eq!(format_date(day, Style::Seireki), "2026年4月1日");
        assert_eq!(format_date(day, Style::Both), "令和8年（2026年）4月1日");
        assert_eq!(format_date_weekday(day, Style::Wareki), "令和8年4月1日（水）");
        assert_eq!(format_date_weekday(day, Style::Both), "令和8年（2026年）4月1日（水）");
        assert_eq!(format_short(day), "R8.4.1");
        assert_eq!(format_month(day, Style::Wareki), "令和8年4月");
        assert_eq!(format_month(day, Style::Both), "令和8年（2026年）4月");
        assert_eq!(format_month(day, Style::Seireki), "2026年4月");
        assert_eq!(format_year(day, Style::Both), "令和8年（2026年）");
    }

    #[test]
    fn eras_change_on_their_day() {
        let wareki = |y, m, d| format_date(date(y, m, d), Style::Wareki);
        assert_eq!(wareki(2019, 4, 30), "平成31年4月30日");
        assert_eq!(wareki(2019, 5, 1), "令和元年5月1日");
        assert_eq!(wareki(2020, 1, 1), "令和2年1月1日");
        assert_eq!(wareki(1989, 1, 7), "昭和64年1月7日");
        assert_eq!(wareki(1989, 1, 8), "平成元年1月8日");
        assert_eq!(wareki(1926, 12, 24), "大正15年12月24日");
        assert_eq!(wareki(1926, 12, 25), "昭和元年12月25日");
        assert_eq!(wareki(1912, 7, 29), "明治45年7月29日");
        assert_eq!(wareki(1912, 7, 30), "大正元年7月30日");
        assert_eq!(wareki(1603, 3, 24), "1603年3月24日");
        assert_eq!(format_short(date(2019, 5, 1)), "R1.5.1");
        assert_eq!(format_short(date(1600, 5, 1)), "1600.5.1");
    }

    #[test]
    fn a_month_or_year_of_two_eras_takes_the_newer() {
        assert_eq!(format_month(date(2019, 4, 1), Style::Wareki), "平成31年4月");
        assert_eq!(format_month(date(2019, 5, 31), Style::Wareki), "令和元年5月");
        assert_eq!(format_month(date(1989, 1, 1), Style::Wareki), "平成元年1月");
        assert_eq!(format_year(date(2019, 1, 1), Style::Wareki), "令和元年");
    }

    #[test]
    fn every_day_is_read_back_in_every_style() {
        let mut day = date(1900, 1, 1);
        while day < date(2060, 1, 1) {
            for style in [Style::Wareki, Style::Seireki, Style::Both] {
                let text = format_date_weekday(day, style);
                assert_eq!(parse_date(&text).map(|written| written.date), Ok(day), "{text}");
            }
            assert_eq!(parse_date(&format_short(day)).map(|written| written.date), Ok(day));
            day = day.saturating_add(jiff::Span::new().days(7));
        }
    }
}
