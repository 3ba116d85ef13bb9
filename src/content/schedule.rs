//! `schedule`: the rules in TOML and the code of GIF 441, held against the text.

use super::context::Context;
use super::schedule_text;
use crate::diagnostic::{Diagnostic, Span, codes};
use crate::model::era;
use crate::model::schedule::{
    Calendar, Clock, Closed, OnHoliday, Pattern, RruleProblem, Rule, ScheduleKind, TimeSpan, Timetable,
    Unsettled, gif_code, read_gif, read_nth_day, read_rrule,
};
use crate::model::*;
use crate::schema::{self, HolidayRule};
use jiff::ToSpan;
use jiff::civil::Date;
use std::collections::BTreeMap;

pub(super) fn schedule(context: &mut Context<'_>, written: schema::Schedule) -> Schedule {
    let schema::Schedule { text, note, fiscal_year, rules, gif } = written;
    let fiscal_year = fiscal_year.and_then(|text| era::FiscalYear::parse(&text).ok());
    let from_text = read_text(context, &text, fiscal_year, rules.is_empty());
    let (name, used) = match rules.is_empty() {
        true => ("schedule.text", from_text),
        false => {
            let from_rules = timetable(context, rules, from_text.as_ref());
            if let (Some(text), Some(rules)) = (&from_text, &from_rules) {
                compare(context, ("schedule.text", text), ("schedule.rules", rules));
            }
            ("schedule.rules", from_rules)
        }
    };
    if let (Some(code), Some(used)) = (&gif, &used) {
        check_gif(context, code, name, used);
    }
    let timetable = used.unwrap_or_else(|| Timetable {
        unsettled: vec![Unsettled::NoPattern],
        ..Timetable::new(ScheduleKind::Irregular, Vec::new())
    });
    Schedule { text, note, fiscal_year, timetable }
}

/// What the text means; nothing where it cannot be read, which is a fault only if the text is all there is.
fn read_text(
    context: &mut Context<'_>,
    text: &str,
    fiscal_year: Option<era::FiscalYear>,
    is_needed: bool,
) -> Option<Timetable> {
    let path = "schedule.text";
    let read = schedule_text::read_text(text, fiscal_year, |range| context.piece(path, text, range));
    read.dates.into_iter().for_each(|it| context.report(it));
    if is_needed {
        read.faults.into_iter().for_each(|it| context.report(it));
        let mendable = read.timetable.as_ref().map(schedule_text::mendable).unwrap_or_default();
        let span = context.piece(path, text, 0..text.len());
        mendable.into_iter().for_each(|why| context.report(schedule_text::unsettled(why, span)));
    }
    read.timetable
}

fn timetable(
    context: &mut Context<'_>,
    written: Vec<schema::ScheduleRule>,
    text: Option<&Timetable>,
) -> Option<Timetable> {
    let is_recurring = written.iter().any(|rule| rule.rrule.is_some());
    let read: Vec<Option<Vec<Rule>>> =
        written.into_iter().enumerate().map(|(at, rule)| self::rules(context, rule, at)).collect();
    let mut rules: Vec<Rule> = read.into_iter().collect::<Option<Vec<_>>>()?.concat();
    // Rules decide on days; where they say nothing of times, what the text says of all its days holds.
    if let Some([first, rest @ ..]) = text.map(|text| text.rules.as_slice())
        && rest.iter().all(|rule| rule.times == first.times)
        && rules.iter().all(|rule| rule.times.is_empty())
    {
        rules.iter_mut().for_each(|rule| rule.times.clone_from(&first.times));
    }
    Some(Timetable {
        kind: if is_recurring { ScheduleKind::Recurring } else { ScheduleKind::Dates },
        rules,
        unsettled: Vec::new(),
        booking: text.and_then(|text| text.booking),
        remarks: text.map_or(Vec::new(), |text| text.remarks.clone()),
    })
}

/// One rule as written gives one rule for what comes again and one for single days; nothing if it is faulty.
fn rules(context: &mut Context<'_>, written: schema::ScheduleRule, at: usize) -> Option<Vec<Rule>> {
    let path = |key: &str| format!("schedule.rules[{at}].{key}");
    let schema::ScheduleRule {
        rrule,
        dates,
        except,
        start,
        end,
        place,
        holiday,
        move_to,
        year_end,
        from,
        until,
        anchor,
    } = written;
    if rrule.is_none() && dates.is_empty() {
        let diagnostic = Diagnostic::error(codes::MISSING_KEY, context.at(&format!("schedule.rules[{at}]")))
            .arg("key", "rrule / dates")
            .arg("about", "開催する日")
            .arg("where", "schedule.rules")
            .arg("one-of", "schedule.rules");
        context.report(diagnostic);
        return None;
    }
    if holiday.is_some() && move_to.is_some() {
        let diagnostic = Diagnostic::error(codes::KEYS_CONFLICT, context.at(&path("move")));
        context.report(diagnostic.arg("one", "holiday").arg("other", "move"));
    }
    if end.is_some() && start.is_none() {
        context.missing("start", "始まりの時刻", &path("end"));
    }
    let (first, last) = (context.maybe_date(&from), context.maybe_date(&until));
    context.period(first, last, &path("until"));
    let times: Vec<TimeSpan> = match (start.as_deref().and_then(clock), end.as_deref().and_then(clock)) {
        (None, _) => Vec::new(),
        (Some(start), end) => {
            if let Some(end) = end.filter(|end| *end < start) {
                let diagnostic = Diagnostic::error(codes::BAD_TIME, context.at(&path("end")))
                    .arg("found", format!("{start}〜{end}"))
                    .arg("reversed", "");
                context.report(diagnostic);
            }
            vec![TimeSpan { start: Some(start), end, part: None }]
        }
    };
    let days = |context: &Context<'_>, written: &[schema::DateText]| -> Vec<Date> {
        let mut days: Vec<Date> = written.iter().filter_map(|text| context.date(text)).collect();
        days.sort();
        days.dedup();
        days
    };
    let (dates, except) = (days(context, &dates), days(context, &except));
    let anchor = context.maybe_date(&anchor);
    let mut out = Vec::new();
    match rrule.map(|text| (read_rrule(&text, anchor), text)) {
        None => {}
        Some((Err(problem), text)) => {
            let diagnostic = Diagnostic::error(codes::BAD_RULE, context.at(&path("rrule")));
            context.report(describe(diagnostic, &text, problem));
            return None;
        }
        Some((Ok(mut rule), _)) => {
            rule.holiday = match (holiday, move_to.as_deref().and_then(read_nth_day)) {
                (_, Some(day)) => OnHoliday::MoveTo(day),
                (holiday, None) => on_holiday(holiday),
            };
            rule.from = first;
            rule.until = [rule.until, last].into_iter().flatten().min();
            rule.closed = except.iter().map(|day| Closed::Dates(*day, *day)).collect();
            if year_end {
                rule.closed.push(Closed::year_end());
            }
            rule.times.clone_from(&times);
            rule.place.clone_from(&place);
            out.push(rule);
        }
    }
    let dates: Vec<Date> = dates.into_iter().filter(|day| !except.contains(day)).collect();
    if !dates.is_empty() {
        out.push(Rule { times, place, ..Rule::new(Pattern::Dates(dates)) });
    }
    Some(out)
}

fn on_holiday(written: Option<HolidayRule>) -> OnHoliday {
    match written {
        None => OnHoliday::AsUsual,
        Some(HolidayRule::休み) => OnHoliday::Skip,
        Some(HolidayRule::翌日) => OnHoliday::NextDay,
        Some(HolidayRule::前日) => OnHoliday::PreviousDay,
        Some(HolidayRule::翌平日) => OnHoliday::NextWorkday,
        Some(HolidayRule::前平日) => OnHoliday::PreviousWorkday,
        Some(HolidayRule::翌週) => OnHoliday::NextWeek,
        Some(HolidayRule::前週) => OnHoliday::PreviousWeek,
        Some(HolidayRule::開催) => OnHoliday::Held,
    }
}

fn describe(diagnostic: Diagnostic, text: &str, problem: RruleProblem) -> Diagnostic {
    match problem {
        RruleProblem::NotAPart(found) => diagnostic.arg("found", found),
        RruleProblem::BadValue(found) => diagnostic.arg("found", found).arg("bad-value", ""),
        RruleProblem::Unsupported(found) => diagnostic.arg("found", found).arg("unsupported", ""),
        RruleProblem::Missing(part) => diagnostic.arg("found", text).arg("missing", part),
        RruleProblem::NoAnchor => diagnostic.arg("found", text).arg("no-anchor", ""),
    }
}

/// `9:30`
fn clock(text: &str) -> Option<Clock> {
    let (hour, minute) = text.trim().split_once(':')?;
    Clock::new(hour.parse().ok()?, minute.parse().ok()?)
}

fn check_gif(context: &mut Context<'_>, code: &str, name: &'static str, used: &Timetable) {
    let sides = (name, "schedule.gif");
    if let Some(fault) = gif_fault(&comparison(context, sides.1), code, sides, used) {
        context.report(fault);
    }
}

fn compare(
    context: &mut Context<'_>,
    (one, of_one): (&'static str, &Timetable),
    (other, of_other): (&'static str, &Timetable),
) {
    if let Some(fault) = comparison(context, other).mismatch((one, of_one), (other, of_other)) {
        context.report(fault);
    }
}

/// Two years from today on; faults are shown at a key.
fn comparison<'a>(context: &Context<'a>, path: &str) -> Comparison<'a> {
    Comparison {
        calendar: context.calendar,
        today: context.today,
        style: context.config.dates,
        place: context.at(path),
    }
}

/// What is wrong with a code that stands beside a timetable; the names are those of the timetable and of the code.
///
/// The code is right if it is that of the rules, or if its days are those of the rules without exceptions.
pub fn gif_fault(
    comparison: &Comparison<'_>,
    code: &str,
    (name, of_code): (&'static str, &'static str),
    used: &Timetable,
) -> Option<Diagnostic> {
    let read = match read_gif(code) {
        Ok(timetable) => timetable,
        Err(problem) => return Some(schedule_text::bad_gif(code, &problem, comparison.place)),
    };
    if gif_code(used).as_deref() == Some(code.trim()) {
        return None;
    }
    let plain = |rule: &Rule| Rule::new(rule.pattern.clone());
    let bare = Timetable { rules: used.rules.iter().map(plain).collect(), ..used.clone() };
    let read = Timetable { rules: read.rules.iter().map(plain).collect(), ..read };
    comparison.mismatch((name, &bare), (of_code, &read))
}

/// How two ways of saying one schedule are compared.
pub struct Comparison<'a> {
    /// Holidays.
    pub calendar: &'a Calendar,
    /// The first day looked at; the last is two years later.
    pub today: Date,
    /// Style of dates in the message.
    pub style: era::Style,
    /// Where to show a fault.
    pub place: Span,
}

impl Comparison<'_> {
    /// The first day within two years on which two ways of saying it differ.
    fn mismatch(
        &self,
        (one, of_one): (&'static str, &Timetable),
        (other, of_other): (&'static str, &Timetable),
    ) -> Option<Diagnostic> {
        // What does not determine dates cannot contradict.
        let settled = |it: &Timetable| it.unsettled.is_empty() && !it.rules.is_empty();
        if !settled(of_one) || !settled(of_other) {
            return None;
        }
        let (of_one, of_other) = (self.days(of_one), self.days(of_other));
        let agree = |day: &Date| match (of_one.get(day), of_other.get(day)) {
            (Some(one), Some(other)) => one == other || !says_times(one) || !says_times(other),
            (one, other) => one == other,
        };
        let differ = of_one.keys().chain(of_other.keys()).filter(|day| !agree(day));
        let day = differ.min().copied()?;
        let diagnostic = Diagnostic::error(codes::SCHEDULE_MISMATCH, self.place)
            .arg("one", one)
            .arg("other", other)
            .arg("date", era::format_date(day, self.style))
            .arg("weekday", era::weekday_kanji(day.weekday()));
        Some(match (of_one.get(&day), of_other.get(&day)) {
            (Some(_), None) => diagnostic.arg("with", one).arg("without", other),
            (None, _) => diagnostic.arg("with", other).arg("without", one),
            (Some(one), Some(other)) => {
                diagnostic.arg("one-time", in_words(one)).arg("other-time", in_words(other)).arg("times", "")
            }
        })
    }

    /// Days with their times; without a start where nothing is said of them.
    fn days(&self, timetable: &Timetable) -> BTreeMap<Date, Vec<TimeSpan>> {
        let window = self.today..=self.today.checked_add(2.years()).unwrap_or(Date::MAX);
        let mut out: BTreeMap<Date, Vec<TimeSpan>> = BTreeMap::new();
        for occurrence in timetable.expand(window, self.calendar).occurrences {
            out.entry(occurrence.date).or_default().push(occurrence.time);
        }
        out
    }
}

/// A side that says no times for a day does not contradict one that does.
fn says_times(times: &[TimeSpan]) -> bool {
    times.iter().any(|time| time.start.is_some())
}

fn in_words(times: &[TimeSpan]) -> String {
    let one = |time: &TimeSpan| match (time.start, time.end) {
        (Some(start), Some(end)) => format!("{start}〜{end}"),
        (Some(start), None) => format!("{start}〜"),
        (None, _) => "―".to_string(),
    };
    times.iter().map(one).collect::<Vec<_>>().join("、")
}
