//! Days: the next ones of an entry, those of a month, those of this week.

use super::{Chip, CountLink, DateView, Html, Link, Name, Phone};
use serde::Serialize;

/// 日時 on an entry's page: the schedule as written, and what it comes to.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Coming {
    /// The schedule as written.
    pub text: String,
    /// The Japanese words, where those above do not hold all of them.
    pub original: Option<String>,
    /// 補足.
    pub note: Option<String>,
    /// The next days, the first of them large. Empty where dates cannot be told.
    pub days: Vec<ComingDay>,
    /// All days for the script (`dates.js`), as JSON that is safe inside a script element.
    pub data: Option<Html>,
    /// The days are opening days of a place, not meetings.
    pub is_opening: bool,
    /// 休み and changes of the whole calendar; those further off are hidden until they are near.
    pub rests: Vec<RestView>,
    /// Whether one of them is near.
    pub has_near_rests: bool,
    /// Why dates cannot be told, in plain words; the next step is the telephone.
    pub unsettled: Vec<String>,
    /// 常設, and not given up.
    pub is_always: bool,
    /// What is always there rests on the day of the build.
    pub rests_today: bool,
    /// Said instead of dates (「いまは予定がありません」).
    pub instead: Option<String>,
    /// The telephone, where it is the next step.
    pub tel: Option<Phone>,
    /// The day of the build, said where no script computes the days anew.
    pub as_of: DateView,
    /// The month page with these days.
    pub calendar: Option<Link>,
}

/// One of the next days.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ComingDay {
    /// `2026-12-08`.
    pub iso: String,
    /// `12月`.
    pub month: String,
    /// `8`.
    pub day: String,
    /// `火曜日`.
    pub weekday: String,
    /// `午前10時〜11時30分`; left out where it is that of the first day.
    pub time: Option<String>,
    /// Where, if not at the usual place.
    pub place: Option<String>,
    /// What is different on this day.
    pub note: Option<String>,
}

/// A rest or a change.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct RestView {
    /// First day.
    pub from: String,
    /// Last day.
    pub to: String,
    /// In words.
    pub text: String,
    /// The notice.
    pub notice: Option<Link>,
    /// Too far off on the day of the build.
    pub is_far: bool,
}

/// The next day on a card.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct NextDay {
    /// The day.
    #[serde(flatten)]
    pub day: ComingDay,
    /// Days of the next three months for the script: days since 1970-01-01, then steps.
    pub data: String,
    /// What is different on which of them (days since 1970-01-01), as JSON; none where nothing is.
    pub changed: Option<String>,
}

/// The days from the day of the build on, on the calendar's first page and on the home page.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Soon {
    /// Five weeks, so that a site that was built last month is right today.
    pub days: Vec<SoonDay>,
    /// How many days the script shows, counted from today.
    pub shown: usize,
    /// The day of the build.
    pub as_of: DateView,
}

/// A day of the next weeks.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct SoonDay {
    /// `2026-11-24`.
    pub iso: String,
    /// `11月24日（火）`.
    pub text: String,
    /// 祝日.
    pub holiday: Option<String>,
    /// How many there are.
    pub count: usize,
    /// The first of them, or all.
    pub sessions: Vec<SessionView>,
    /// What a notice or a closed place calls off.
    pub rests: Vec<OffView>,
    /// How many more there are.
    pub more: usize,
    /// Where those are.
    pub more_href: Option<String>,
    /// Beyond what is shown without script.
    pub is_far: bool,
}

/// A session in a list or calendar.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct SessionView {
    /// Page of the entry.
    pub href: String,
    /// 名称.
    pub title: String,
    /// `10:00`, `午前`.
    pub time: Option<String>,
    /// `10:00〜11:30`.
    pub span: Option<String>,
    /// 会場.
    pub place: Option<String>,
    /// What is different on this day.
    pub note: Option<String>,
    /// Numbers of its categories (`c1 c4`), for the filter.
    pub classes: String,
    /// Colour group.
    pub tint: Option<String>,
}

/// What is called off on a day.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct OffView {
    /// Page of the notice, else of the entry.
    pub href: String,
    /// 名称.
    pub title: String,
    /// Name of the closing (`改修工事`).
    pub why: Option<String>,
    /// Numbers of its categories (`c1 c4`), for the filter.
    pub classes: String,
}

/// First page of a calendar: today, tomorrow, seven days, and the months.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CalendarPage {
    /// Heading.
    pub title: String,
    /// A sentence or two.
    pub lead: Option<String>,
    /// The next days.
    pub soon: Soon,
    /// Months.
    pub months: Vec<CountLink>,
    /// The same for other areas.
    pub scopes: Vec<CountLink>,
    /// The calendar file.
    pub file: Option<CalendarFile>,
    /// Entries whose dates cannot be told.
    pub undated: UndatedList,
    /// Places that are open without dates.
    pub open: UndatedList,
}

/// 予定表 of a month.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MonthPage {
    /// Heading.
    pub title: String,
    /// Whose calendar it is.
    pub area: String,
    /// The month (`令和9年2月`).
    pub month: String,
    /// Weeks from Sunday.
    pub weeks: Vec<WeekView>,
    /// 種別 to choose from.
    pub categories: Vec<CategoryChoice>,
    /// The month before.
    pub previous: Option<Link>,
    /// The month after.
    pub next: Option<Link>,
    /// The calendar's first page.
    pub first: Link,
    /// Months.
    pub months: Vec<CountLink>,
    /// The same month for other areas.
    pub scopes: Vec<CountLink>,
    /// Only the first of each day are shown: the rest is on the pages of the areas.
    pub is_crowded: bool,
    /// What belongs to none of those areas is shown in full.
    pub has_homeless: bool,
    /// On paper a list in columns: a table would not fit on one sheet.
    pub prints_list: bool,
    /// How many sessions the month has.
    pub count: usize,
    /// The calendar file.
    pub file: Option<CalendarFile>,
    /// Entries whose dates cannot be told.
    pub undated: UndatedList,
    /// Places that are open without dates.
    pub open: UndatedList,
}

/// A week of a month's page.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct WeekView {
    /// Anchor (`week-2027-02-21`).
    pub id: String,
    /// `2月21日（日）からの週`.
    pub label: String,
    /// The week before, perhaps on another page.
    pub previous: Option<String>,
    /// The week after.
    pub next: Option<String>,
    /// Sunday to Saturday.
    pub days: Vec<MonthDay>,
}

/// A day of a month's page.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MonthDay {
    /// `2027-02-23`.
    pub iso: String,
    /// `23`.
    pub day: i8,
    /// `3月` on days of a neighbouring month.
    pub month: Option<String>,
    /// `火`.
    pub weekday: String,
    /// ` sun`, ` sat`, ` hday` and ` out`, those that hold.
    pub classes: String,
    /// 祝日.
    pub holiday: Option<String>,
    /// Classes of the categories of all its sessions (` c1 c4`).
    pub kinds: String,
    /// Sessions.
    pub sessions: Vec<SessionView>,
    /// What a notice or a closed place calls off.
    pub rests: Vec<OffView>,
    /// How many more there are than shown.
    pub more: usize,
}

/// A 種別 to choose.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CategoryChoice {
    /// Number of the filter rule in `calendar.css`.
    pub number: usize,
    /// What stands in the address (`?c=taiso`).
    pub value: String,
    /// Label and colour.
    pub chip: Chip,
    /// The calendar file of the category, for the whole guide.
    pub file: Option<Link>,
}

/// The .ics file of a scope.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CalendarFile {
    /// The file.
    pub href: String,
    /// `webcal://` address to subscribe to, where the guide has a public address.
    pub subscribe: Option<String>,
}

/// Entries that no calendar can show.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct UndatedList {
    /// The first of them, or all.
    pub entries: Vec<Undated>,
    /// How many there are.
    pub count: usize,
    /// Where all are, if these are not.
    pub more: Option<Link>,
}

/// An entry that no calendar can show.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Undated {
    /// The entry.
    pub name: Name,
    /// Its schedule as written.
    pub text: String,
    /// Why it has no dates.
    pub why: Option<String>,
}

/// Weekday timetable of a district: never stale.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct WeekdayRow {
    /// `月曜日`.
    pub weekday: String,
    /// Entries in order of their time.
    pub entries: Vec<WeekdayEntry>,
}

/// An entry in the weekday timetable.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct WeekdayEntry {
    /// The entry.
    pub link: Link,
    /// `10:00〜11:30`; several with 、 between.
    pub time: Option<String>,
    /// `毎週`, `第2・4`.
    pub weeks: String,
    /// `4月〜9月`, where it is not held in all months.
    pub months: Option<String>,
    /// A notice has it rest for long.
    pub is_paused: bool,
    /// Colour group.
    pub tint: Option<String>,
}

/// Doors from the home page into the calendar.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct HomeDays {
    /// きょう, あす, 7日以内.
    pub doors: Vec<Link>,
    /// Days with their first gatherings.
    pub soon: Soon,
}
