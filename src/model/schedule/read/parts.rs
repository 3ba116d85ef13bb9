//! What a phrase of a schedule can be. The grammar ([`super::grammar`]) gives these in the order of the text;
//! [`super::assemble`] makes rules of them.

use crate::model::schedule::{NthDay, OnHoliday, TimeSpan, Unsettled, Weekdays};
use jiff::civil::Weekday;
use std::ops::Range;

/// A phrase and where it was written.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Part {
    pub(super) what: What,
    pub(super) range: Range<usize>,
}

/// A phrase.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum What {
    /// Days on which it is held.
    Days(Vec<Item>),
    /// Days on which it rests.
    Off(Vec<Item>),
    /// 祝日の場合は翌日, and the days that this is said of (月曜が祝日の場合は).
    OnHoliday { of: Vec<Item>, then: OnHoliday },
    /// 祝日の場合は火曜日
    HolidayGoesTo(Weekday),
    /// 土日祝の場合は翌平日
    OnWeekend { days: Weekdays, then: OnHoliday },
    /// 第5土曜日がある月のみ
    OnlyWith(NthDay),
    /// （第2・4） after the days of the week.
    Ordinals(Vec<i8>),
    /// 偶数月, 4月〜10月; `topic` with は: what follows is of these months.
    Months { months: Vec<i8>, topic: bool },
    /// 毎年10月10日
    Yearly { month: i8, day: i8 },
    /// 隔週, 3週間に1回
    EveryWeeks(u8),
    /// 隔月, 3か月に1回
    EveryMonths(u8),
    /// 月2回: how often, which a list of days beside it may fill.
    HowOften(HowOften),
    /// A time of the day.
    Time(TimeSpan),
    /// The name of a place, as bytes of the text.
    Place(Range<usize>),
    /// 起点 4月10日: the first day of 隔週
    Anchor(Point),
    /// 4月10日から
    From(Point),
    /// 3月31日まで
    Until(Point),
    /// 令和8年10月〜令和9年3月
    Stretch { from: Point, until: Point },
    /// 次回は5月8日
    Next(Vec<WrittenDate>),
    /// 5月3日は5月10日に変更
    Move { from: WrittenDate, to: WrittenDate },
    /// 要予約, 予約不要
    Booking(bool),
    /// Words that do not change dates.
    Remark,
    /// 不定期, 随時, 日程は電話で
    Unsettled(Unsettled),
    /// 常設
    Always,
    /// 開館時間, 営業時間: opening hours of a place.
    HoursLabel,
    /// 休館日: what follows are days of rest.
    ClosedLabel,
    /// 開催日, 会場: names of columns.
    Label,
    /// ①: a clause of its own.
    Numbered,
    /// ／, ;, end of line.
    Break,
    /// 、・
    Comma,
    /// ※: a note on everything.
    Note,
    /// ( or [
    Open,
    /// ) or ]
    Close,
    /// 開催, および …
    Filler,
    /// の: between two kinds of days, only what is both.
    Of,
    /// は, ただし: what follows is said of the days before it alone.
    Topic,
    /// Something that cannot be.
    Wrong(Why),
}

/// How often: 月2回.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct HowOften {
    pub(super) per: Per,
    /// How many times; none for a stretch (月1〜2回).
    pub(super) times: Option<u32>,
}

/// Of what [`HowOften`] counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Per {
    Week,
    Month,
    Year,
}

/// Days as written.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Item {
    /// 毎日
    Daily,
    /// 平日
    Workdays,
    /// 火・木曜日; `marked` with 毎週; `bare` for a range without 曜 (月〜土).
    Weekdays { days: Weekdays, marked: bool, bare: bool },
    /// 第2・4火曜日; `after` for the day after those.
    Nth { days: Vec<NthDay>, after: i8, marked: bool },
    /// 第5週
    Weeks(Vec<i8>),
    /// 毎月10日, 末日
    MonthDays(Vec<i8>),
    /// 祝日
    Holidays,
    /// 祝日の翌日
    AfterHolidays,
    /// 年末年始, お盆, with dates if given.
    Season { name: &'static str, span: Option<((i8, i8), (i8, i8))> },
    /// 8月
    Months(Vec<i8>),
    /// 4月10日
    Dates(Vec<WrittenDate>),
    /// 8月13日〜16日
    Span(WrittenDate, WrittenDate),
}

/// A date as written.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct WrittenDate {
    pub(super) year: Option<i16>,
    pub(super) month: i8,
    pub(super) day: i8,
    pub(super) weekday: Option<Weekday>,
    pub(super) range: Range<usize>,
}

/// When something begins or ends.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Point {
    Day(WrittenDate),
    Month { year: Option<i16>, month: i8 },
}

/// Why something written cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    /// Words that the grammar does not know.
    LeftOver,
    /// 第6週
    NoSuchWeek,
    /// 13月
    NoSuchMonth,
    /// 4月31日, 32日
    NoSuchDay,
    /// 25時, 10:75
    NoSuchTime,
    /// 1時半: in the night or in the afternoon?
    HalfMissing,
    /// 15:00〜13:00
    EndBeforeStart,
    /// 第2・4 without a day of the week.
    WeekdayMissing,
    /// 月 or 日 that may be a day of the week or something else; open or closed on it.
    Ambiguous,
    /// A day of rest or an exception for a day on which it is not held anyway.
    NotItsDay,
    /// Times, places or exceptions, but no days.
    NoDays,
    /// Nothing written at all.
    Nothing,
    /// More than a schedule: over a thousand characters.
    TooLong,
    /// A bracket without its other half.
    Bracket,
}
