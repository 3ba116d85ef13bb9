//! What a schedule says, free of how it was written: rules, their exceptions, their times.

use jiff::civil::{Date, Weekday};
use std::fmt;

/// A whole schedule: everything its text (or its rules in TOML) says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Timetable {
    /// What kind of schedule it is.
    pub kind: ScheduleKind,
    /// The rules, in the order they were written. Without any, no date can be told.
    pub rules: Vec<Rule>,
    /// Why (part of) it does not determine dates; shown as 日程要確認.
    pub unsettled: Vec<Unsettled>,
    /// 要予約 (`true`), 予約不要 (`false`), or nothing said.
    pub booking: Option<bool>,
    /// What was understood and does not change dates: 雨天中止, 受付9:30〜.
    pub remarks: Vec<String>,
}

impl Timetable {
    /// Rules and nothing else.
    pub fn new(kind: ScheduleKind, rules: Vec<Rule>) -> Self {
        Self { kind, rules, unsettled: Vec::new(), booking: None, remarks: Vec::new() }
    }
}

/// Kind of schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ScheduleKind {
    /// Comes again by a rule.
    Recurring,
    /// Single days.
    Dates,
    /// From a day to a day.
    Span,
    /// 常設: always there, not an event.
    Always,
    /// 不定期, 随時, 隔週 without a first day: dates cannot be told.
    Irregular,
    /// Opening hours of a place, not an event.
    OpeningHours,
}

/// Why dates cannot be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unsettled {
    /// 不定期
    NoPattern,
    /// 随時, 都度
    AnyTime,
    /// 隔週 without a first day.
    WeeksWithoutStart,
    /// 隔月, 2か月に1回 without a first month.
    MonthsWithoutStart,
    /// 月1回, 週2回, 年3回: how often, but not on which days.
    OnlyHowOften,
    /// A month or season without a day in it.
    OnlyMonths,
    /// A date without a year, and no fiscal year given.
    NoYear,
    /// 日程は電話で: the text itself says that dates must be asked for.
    AskFor,
}

/// One rule: days, what is taken out of them, times, place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// The days.
    pub pattern: Pattern,
    /// Months in which the pattern holds (偶数月, 4月〜10月).
    pub months: Months,
    /// Months taken out again (8月は休み).
    pub months_off: Months,
    /// Months with days or times of their own (2月は第1水曜日).
    pub overrides: Vec<Override>,
    /// Only in months that have this day (第5土曜日がある月のみ).
    pub only_with: Option<NthDay>,
    /// What happens on a holiday.
    pub holiday: OnHoliday,
    /// Days of the week that count as holidays here (土日祝の場合は翌平日).
    pub like_holidays: Weekdays,
    /// Holidays are added to the days (土日祝).
    pub plus_holidays: bool,
    /// Days on which it rests.
    pub closed: Vec<Closed>,
    /// Single days moved to others.
    pub moves: Vec<(Date, Date)>,
    /// Times of the day; several if it is held several times. Empty: nothing said.
    pub times: Vec<TimeSpan>,
    /// Place named in the text (会場輪番).
    pub place: Option<String>,
    /// First day on which it may be held.
    pub from: Option<Date>,
    /// Last day on which it may be held.
    pub until: Option<Date>,
}

impl Rule {
    /// The bare rule of some days.
    pub fn new(pattern: Pattern) -> Self {
        Self {
            pattern,
            months: Months::ALL,
            months_off: Months::NONE,
            overrides: Vec::new(),
            only_with: None,
            holiday: OnHoliday::AsUsual,
            like_holidays: Weekdays::default(),
            plus_holidays: false,
            closed: Vec::new(),
            moves: Vec::new(),
            times: Vec::new(),
            place: None,
            from: None,
            until: None,
        }
    }
}

/// Days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pattern {
    /// 毎日
    Daily,
    /// 毎週 or, with `every` > 1, 隔週 counted in weeks (from Monday) from the week of `anchor`.
    Weekly {
        /// Days of the week; never empty.
        days: Weekdays,
        /// 1 = every week, 2 = 隔週.
        every: u8,
        /// A day in a week in which it is held, and the first day it is held; there if `every` > 1.
        anchor: Option<Date>,
    },
    /// 第2・4火曜日; with `after` = 1 the day after each of those.
    Nth {
        /// Days in the order written, none twice; never empty.
        days: Vec<NthDay>,
        /// Days added to each.
        after: i8,
    },
    /// 毎月10日, 毎月末日 (−1). A day that a month does not have is left out.
    MonthDays(Vec<i8>),
    /// Single days, sorted, none twice.
    Dates(Vec<Date>),
    /// Every day from one to another.
    Span(Date, Date),
    /// 祝日 only.
    Holidays,
}

impl Pattern {
    /// Every week on these days.
    pub fn weekly(days: Weekdays) -> Self {
        Pattern::Weekly { days, every: 1, anchor: None }
    }

    /// On these nth weekdays of the month.
    pub fn nth(days: Vec<NthDay>) -> Self {
        Pattern::Nth { days, after: 0 }
    }
}

/// 第2火曜日
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct NthDay {
    /// 1–5, or −1 for the last.
    pub nth: i8,
    /// Day of the week.
    pub weekday: Weekday,
}

/// Days of the week as a set.
#[derive(Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Weekdays(u8);

/// Monday to Sunday.
pub const WEEK: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

impl Weekdays {
    /// Monday to Friday.
    pub const WORK: Self = Self(0b001_1111);
    /// All seven.
    pub const ALL: Self = Self(0b111_1111);

    /// With one more day.
    #[must_use]
    pub fn with(self, day: Weekday) -> Self {
        Self(self.0 | 1 << day.to_monday_zero_offset())
    }

    /// Without the days of another set.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// From one day to another, over the end of the week if need be (土〜月).
    pub fn range(first: Weekday, last: Weekday) -> Self {
        let mut days = Self::default().with(last);
        let mut day = first;
        while day != last {
            days = days.with(day);
            day = day.next();
        }
        days
    }

    /// Whether a day is in it.
    pub fn contains(self, day: Weekday) -> bool {
        self.0 & 1 << day.to_monday_zero_offset() != 0
    }

    /// Monday first.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        WEEK.into_iter().filter(move |day| self.contains(*day))
    }

    /// How many.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl FromIterator<Weekday> for Weekdays {
    fn from_iter<I: IntoIterator<Item = Weekday>>(days: I) -> Self {
        days.into_iter().fold(Self::default(), Self::with)
    }
}

impl fmt::Debug for Weekdays {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// Months as a set.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Months(u16);

impl Months {
    /// All twelve.
    pub const ALL: Self = Self(0b1111_1111_1111);
    /// None.
    pub const NONE: Self = Self(0);
    /// 偶数月
    pub const EVEN: Self = Self(0b1010_1010_1010);
    /// 奇数月
    pub const ODD: Self = Self(0b0101_0101_0101);

    /// With one more month (1–12).
    #[must_use]
    pub fn with(self, month: i8) -> Self {
        Self(self.0 | 1 << (month - 1))
    }

    /// Without the months of another set.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// From one month to another, over the end of the year if need be (11月〜3月).
    pub fn range(first: i8, last: i8) -> Self {
        let mut months = Self::NONE.with(last);
        let mut month = first;
        while month != last {
            months = months.with(month);
            month = month % 12 + 1;
        }
        months
    }

    /// Whether a month (1–12) is in it.
    pub fn contains(self, month: i8) -> bool {
        self.0 & 1 << (month - 1) != 0
    }

    /// January first.
    pub fn iter(self) -> impl Iterator<Item = i8> {
        (1..=12).filter(move |month| self.contains(*month))
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
}

impl FromIterator<i8> for Months {
    fn from_iter<I: IntoIterator<Item = i8>>(months: I) -> Self {
        months.into_iter().fold(Self::NONE, Self::with)
    }
}

impl fmt::Debug for Months {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// Months with days or times of their own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Override {
    /// The months.
    pub months: Months,
    /// Their days, if others.
    pub pattern: Option<Pattern>,
    /// Their times, if others.
    pub times: Vec<TimeSpan>,
}

/// What happens when a day of the pattern is a holiday.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OnHoliday {
    /// Nothing said: held.
    AsUsual,
    /// 祝日も開催
    Held,
    /// 祝日は休み
    Skip,
    /// 翌日
    NextDay,
    /// 前日
    PreviousDay,
    /// 翌平日: the next day that is neither Saturday, Sunday nor a holiday.
    NextWorkday,
    /// 前平日
    PreviousWorkday,
    /// 翌週
    NextWeek,
    /// 前週
    PreviousWeek,
    /// 第2水曜日に変更: that day of the same month.
    MoveTo(NthDay),
}

/// Days on which it rests.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Closed {
    /// Every year, both ends included, over the turn of the year if need be (年末年始 12/29〜1/3).
    Yearly {
        /// First month and day.
        from: (i8, i8),
        /// Last month and day.
        to: (i8, i8),
        /// 年末年始, お盆.
        name: Option<String>,
    },
    /// From one day to another, once.
    Dates(Date, Date),
    /// By a pattern (休館日 月曜日).
    Days {
        /// The days.
        pattern: Pattern,
        /// What happens to the day of rest on a holiday: 翌日 = open on the holiday, closed the day after.
        on_holiday: OnHoliday,
    },
}

impl Closed {
    /// 年末年始, where the text gives no dates: 29 December to 3 January.
    pub fn year_end() -> Self {
        Closed::Yearly { from: (12, 29), to: (1, 3), name: Some("年末年始".into()) }
    }
}

/// When on the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct TimeSpan {
    /// Start.
    pub start: Option<Clock>,
    /// End; none if the text leaves it open.
    pub end: Option<Clock>,
    /// A part of the day in words, where no clock time was given.
    pub part: Option<DayPart>,
}

/// Minutes from midnight, up to 24:00.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clock(u16);

impl Clock {
    /// 正午
    pub const NOON: Self = Self(12 * 60);

    /// Hour 0–24 and minute; none if there is no such time.
    pub fn new(hour: u32, minute: u32) -> Option<Self> {
        let minutes = hour.checked_mul(60)?.checked_add(minute)?;
        (minute < 60 && minutes <= 24 * 60).then_some(Self(minutes as u16))
    }

    /// Hour, 0–24.
    pub fn hour(self) -> u16 {
        self.0 / 60
    }

    /// Minute.
    pub fn minute(self) -> u16 {
        self.0 % 60
    }
}

/// `09:30`
impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour(), self.minute())
    }
}

/// A part of the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DayPart {
    /// 午前
    Morning,
    /// 午後
    Afternoon,
    /// 昼
    Noon,
    /// 夕方
    Evening,
    /// 夜
    Night,
    /// 終日
    AllDay,
}
