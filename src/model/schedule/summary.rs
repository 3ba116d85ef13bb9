//! A schedule in the words of the field's standards: RRULE, GIF 441, ISO dates. The JSON of `shirube schedule`.

use super::{
    Calendar, Closed, Months, OnHoliday, Pattern, Rule, ScheduleKind, TimeSpan, Timetable, gif_code,
};
use jiff::civil::Date;
use serde::Serialize;
use std::ops::RangeInclusive;

/// What a schedule says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Summary {
    /// Kind.
    pub kind: ScheduleKind,
    /// One per rule and time of the day.
    pub rules: Vec<RuleSummary>,
    /// Code of GIF 441, where it can say the rules.
    pub gif_441: Option<String>,
    /// Days in the window on which it is held.
    pub occurrences: Vec<Date>,
    /// What to look at again.
    pub warnings: Vec<String>,
    /// `skip`, `next_day`, `move:2WE` …
    #[serde(skip_serializing_if = "Option::is_none")]
    pub holiday_policy: Option<String>,
    /// Days of the week that the policy takes for holidays, too: `SA,SU`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub like_holidays: Option<String>,
    /// Holidays are added to the days (土日祝).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub plus_holidays: bool,
    /// Months in which it rests.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub months_off: Vec<i8>,
    /// Months with days of their own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub overrides: Vec<MonthDays>,
    /// 年末年始 as `12-29/01-03`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year_end_off: Option<String>,
    /// Other stretches of every year in which it rests, as `08-13/08-16`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub yearly_off: Vec<String>,
    /// First day, where the text names one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Last day, where the text names one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// Single days, also outside the window.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rdates: Vec<DateTime>,
    /// 要予約 (`required`), 予約不要 (`not_required`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub booking: Option<&'static str>,
}

/// Time of the day and place, where they are said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct When {
    /// `HH:MM`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<String>,
    /// `HH:MM`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<String>,
    /// Place named in the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
}

impl When {
    fn new(time: TimeSpan, place: Option<&str>) -> Self {
        Self {
            start: time.start.map(|clock| clock.to_string()),
            end: time.end.map(|clock| clock.to_string()),
            place: place.map(str::to_string),
        }
    }
}

/// A recurrence rule with its time.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleSummary {
    /// RFC 5545; none where no RRULE can say it.
    pub rrule: Option<String>,
    /// Its time and place.
    #[serde(flatten)]
    pub when: When,
}

/// A month with days or times of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MonthDays {
    /// Month.
    pub month: i8,
    /// `1WE`, or an RRULE where the days are others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub byday: Option<String>,
    /// Its time, if another.
    #[serde(flatten)]
    pub when: When,
}

/// A single day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DateTime {
    /// Day.
    pub date: Date,
    /// Its time and place.
    #[serde(flatten)]
    pub when: When,
}

impl Summary {
    /// What a timetable says, with its days in a window.
    pub fn new(
        timetable: &Timetable,
        window: RangeInclusive<Date>,
        calendar: &Calendar,
        warnings: Vec<String>,
    ) -> Self {
        let opening = timetable.kind == ScheduleKind::OpeningHours;
        // Every day but those on which a place rests: its opening hours, which are no recurring event.
        let told = !(opening && timetable.rules.iter().any(is_open_but_for));
        let mut occurrences: Vec<Date> = match told {
            true => timetable.expand(window, calendar).occurrences.into_iter().map(|it| it.date).collect(),
            false => Vec::new(),
        };
        occurrences.dedup();
        let rules = &timetable.rules;
        let recurring = rules.iter().filter(|rule| told && is_recurring(rule));
        let closed = rules.iter().flat_map(|rule| &rule.closed);
        let months_off =
            rules.iter().fold(Months::NONE, |all, rule| rule.months_off.iter().fold(all, Months::with));
        Self {
            kind: timetable.kind,
            rules: recurring.flat_map(rule_summaries).collect(),
            gif_441: gif_code(timetable),
            occurrences,
            warnings,
            holiday_policy: rules.iter().filter(|_| told).find_map(|rule| policy(&rule.holiday)),
            like_holidays: rules.iter().find_map(like_holidays),
            plus_holidays: rules.iter().any(|rule| rule.plus_holidays),
            months_off: months_off.iter().collect(),
            overrides: rules.iter().flat_map(overrides).collect(),
            year_end_off: closed.into_iter().find_map(year_end),
            from: rules.iter().filter_map(|rule| rule.from).min(),
            until: rules.iter().filter_map(|rule| rule.until).max(),
            yearly_off: rules.iter().flat_map(|rule| &rule.closed).filter_map(yearly).collect(),
            rdates: rules.iter().flat_map(rdates).collect(),
            booking: timetable.booking.map(|required| if required { "required" } else { "not_required" }),
        }
    }
}

fn is_open_but_for(rule: &Rule) -> bool {
    let rests = !rule.closed.is_empty() || rule.holiday != OnHoliday::AsUsual || !rule.months_off.is_empty();
    let by_pattern = rule.closed.iter().any(|closed| matches!(closed, Closed::Days { .. }));
    by_pattern || rests && rule.pattern == Pattern::Daily
}

fn is_recurring(rule: &&Rule) -> bool {
    !matches!(
        rule.pattern,
        Pattern::Dates(_) | Pattern::Span(..) | Pattern::Weekly { every: 2.., anchor: None, .. }
    )
}

fn times(rule: &Rule) -> Vec<TimeSpan> {
    if rule.times.is_empty() { vec![TimeSpan::default()] } else { rule.times.clone() }
}

fn rule_summaries(rule: &Rule) -> Vec<RuleSummary> {
    let one =
        |time: TimeSpan| RuleSummary { rrule: rule.rrule(), when: When::new(time, rule.place.as_deref()) };
    times(rule).into_iter().map(one).collect()
}

fn rdates(rule: &Rule) -> Vec<DateTime> {
    let Pattern::Dates(dates) = &rule.pattern else { return Vec::new() };
    let of = |date: &Date, time: &TimeSpan| DateTime {
        date: *date,
        when: When::new(*time, rule.place.as_deref()),
    };
    dates.iter().flat_map(|date| times(rule).iter().map(|time| of(date, time)).collect::<Vec<_>>()).collect()
}

fn overrides(rule: &Rule) -> Vec<MonthDays> {
    let days = rule.overrides.iter().flat_map(|own| {
        let byday = own.pattern.as_ref().and_then(|pattern| Rule::new(pattern.clone()).rrule());
        let byday = byday.map(|rrule| match rrule.strip_prefix("FREQ=MONTHLY;BYDAY=") {
            Some(days) => days.to_string(),
            None => rrule,
        });
        let time = own.times.first().copied().unwrap_or_default();
        own.months.iter().map(move |month| MonthDays {
            month,
            byday: byday.clone(),
            when: When::new(time, None),
        })
    });
    days.collect()
}

fn like_holidays(rule: &Rule) -> Option<String> {
    let days = Rule::new(Pattern::weekly(rule.like_holidays)).rrule()?;
    Some(days.trim_start_matches("FREQ=WEEKLY;BYDAY=").to_string())
}

fn policy(holiday: &OnHoliday) -> Option<String> {
    Some(match holiday {
        OnHoliday::AsUsual => return None,
        OnHoliday::Held => "held".into(),
        OnHoliday::Skip => "skip".into(),
        OnHoliday::NextDay => "next_day".into(),
        OnHoliday::PreviousDay => "prev_day".into(),
        OnHoliday::NextWorkday => "next_weekday".into(),
        OnHoliday::PreviousWorkday => "prev_weekday".into(),
        OnHoliday::NextWeek => "next_week".into(),
        OnHoliday::PreviousWeek => "prev_week".into(),
        OnHoliday::MoveTo(day) => {
            let rrule = Rule::new(Pattern::nth(vec![*day])).rrule().unwrap_or_default();
            format!("move:{}", rrule.trim_start_matches("FREQ=MONTHLY;BYDAY="))
        }
    })
}

fn yearly(closed: &Closed) -> Option<String> {
    match closed {
        Closed::Yearly { from, to, name } if name.as_deref() != Some("年末年始") => {
            Some(format!("{:02}-{:02}/{:02}-{:02}", from.0, from.1, to.0, to.1))
        }
        _ => None,
    }
}

fn year_end(closed: &Closed) -> Option<String> {
    match closed {
        Closed::Yearly { from, to, name: Some(name) } if name == "年末年始" => {
            Some(format!("{:02}-{:02}/{:02}-{:02}", from.0, from.1, to.0, to.1))
        }
        _ => None,
    }
}
