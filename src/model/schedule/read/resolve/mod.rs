//! Clauses → rules: years inferred, patterns made, exceptions taken out of them.

mod dates;
mod except;
mod patterns;

use crate::model::era::FiscalYear;
use crate::model::schedule::read::assemble::{Clause, Said, Sorted};
use crate::model::schedule::read::parts::{HowOften, Item, Per, Point, Why};
use crate::model::schedule::read::{TextDoubt, Unread};
use crate::model::schedule::*;
use dates::has_year;
use except::{is_off, split_named};
use jiff::civil::Date;
use patterns::comes_again;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// Makes a timetable, or says what cannot be one.
pub(super) struct Resolver<'t> {
    /// What was written.
    text: &'t str,
    fiscal: Option<FiscalYear>,
    pub(super) doubts: Vec<TextDoubt>,
    pub(super) faults: Vec<Unread>,
    unsettled: Vec<Unsettled>,
    /// Year and month of the last date that had a year.
    last: Option<(i16, i8)>,
    /// A bare range (月〜土) was written: the opening hours of a place.
    bare: bool,
    /// Some clause has dates, though without a year.
    dates: bool,
    spans: bool,
}

/// What a list of days comes to.
struct Made {
    pattern: Pattern,
    plus_holidays: bool,
    /// 平日 means that holidays are not.
    skips_holidays: bool,
}

impl<'t> Resolver<'t> {
    pub(super) fn new(text: &'t str, fiscal: Option<FiscalYear>) -> Self {
        Self {
            text,
            fiscal,
            doubts: Vec::new(),
            faults: Vec::new(),
            unsettled: Vec::new(),
            last: None,
            bare: false,
            dates: false,
            spans: false,
        }
    }

    fn fault(&mut self, why: Why, range: &Range<usize>) {
        self.faults.push(Unread { why, range: range.clone() });
    }

    fn place(&self, clause: &Clause) -> Option<String> {
        clause.place.clone().and_then(|range| self.name(range))
    }

    /// A name in uniform width.
    fn name(&self, range: Range<usize>) -> Option<String> {
        self.text.get(range).map(|name| name.trim_matches(['「', '」']).nfkc().collect())
    }

    fn unsettle(&mut self, why: Unsettled) {
        if !self.unsettled.contains(&why) {
            self.unsettled.push(why);
        }
    }

    /// The whole timetable.
    pub(super) fn timetable(&mut self, sorted: &Sorted) -> Timetable {
        let text = self.text;
        for (why, range) in &sorted.faults {
            self.fault(*why, range);
        }
        let mut rules = Vec::new();
        let of_all: Vec<&Said> =
            sorted.clauses.iter().flat_map(|clause| &clause.said).filter(|said| said.of_all).collect();
        let has_days = sorted.clauses.iter().any(|clause| !clause.days.is_empty());
        let mut is_place = sorted.is_place || !has_days && !sorted.closed.is_empty();
        for (at, clause) in sorted.clauses.iter().enumerate() {
            let from = rules.len();
            self.clause(clause, sorted, has_days, &mut is_place, &mut rules);
            let own: Vec<&Said> = clause.said.iter().filter(|said| !said.of_all).collect();
            for said in own {
                split_named(&said.what, &mut rules, from);
                self.except(said, &mut rules[from..], false);
            }
            for rest in sorted.closed.iter().filter(|rest| rest.clause == Some(at)) {
                self.close(rest, &mut rules[from..]);
            }
        }
        for said in of_all {
            split_named(&said.what, &mut rules, 0);
            self.except(said, &mut rules, true);
        }
        for rest in sorted.closed.iter().filter(|rest| rest.clause.is_none()) {
            self.close(rest, &mut rules);
        }
        for why in &sorted.unsettled {
            self.unsettle(*why);
        }
        for rule in &mut rules {
            // One order, however it was written.
            rule.closed.sort_by_key(|closed| matches!(closed, Closed::Days { .. }));
            rule.closed.dedup();
            rule.moves.sort_unstable();
        }
        if self.unsettled.contains(&Unsettled::NoYear) {
            // Half of what was written would be told as the whole.
            rules.retain(|rule| matches!(rule.pattern, Pattern::Weekly { every: 2.., anchor: None, .. }));
        }
        let kind = self.kind(sorted, is_place, &rules);
        if rules.is_empty() && self.unsettled.is_empty() && !sorted.always && self.faults.is_empty() {
            let why = if text.trim().is_empty() { Why::Nothing } else { Why::NoDays };
            self.fault(why, &(0..text.len()));
        }
        Timetable {
            kind,
            rules,
            unsettled: std::mem::take(&mut self.unsettled),
            booking: sorted.booking,
            remarks: sorted
                .remarks
                .iter()
                .filter_map(|range| text.get(range.clone()))
                .map(str::to_string)
                .collect(),
        }
    }

    fn kind(&self, sorted: &Sorted, is_place: bool, rules: &[Rule]) -> ScheduleKind {
        let is_dates = |rule: &Rule| matches!(rule.pattern, Pattern::Dates(_));
        let is_span = |rule: &Rule| matches!(rule.pattern, Pattern::Span(..));
        let has_no_dates =
            |rule: &Rule| matches!(rule.pattern, Pattern::Weekly { every: 2.., anchor: None, .. });
        if rules.iter().all(has_no_dates) {
            return match () {
                () if self.dates => ScheduleKind::Dates,
                () if self.spans => ScheduleKind::Span,
                () if sorted.always => ScheduleKind::Always,
                () => ScheduleKind::Irregular,
            };
        }
        if is_place
            || self.bare
            || sorted.always
            || self.unsettled.contains(&Unsettled::AnyTime)
            || sorted.unsettled.contains(&Unsettled::AnyTime)
        {
            return ScheduleKind::OpeningHours;
        }
        if rules.iter().all(is_span) {
            ScheduleKind::Span
        } else if rules.iter().all(|rule| is_dates(rule) || is_span(rule)) {
            ScheduleKind::Dates
        } else {
            ScheduleKind::Recurring
        }
    }

    fn clause(
        &mut self,
        clause: &Clause,
        sorted: &Sorted,
        has_days: bool,
        is_place: &mut bool,
        rules: &mut Vec<Rule>,
    ) {
        let next = self.dates_of(&clause.next);
        if clause.days.is_empty() {
            if !next.is_empty() {
                rules.push(Rule {
                    times: clause.times.clone(),
                    place: self.place(clause),
                    ..Rule::new(Pattern::Dates(next))
                });
                return;
            }
            if !clause.next.is_empty() {
                return;
            }
            if let Some(weeks) = clause.every_weeks {
                let _ = weeks;
                self.unsettle(Unsettled::WeeksWithoutStart);
            } else if clause.every_months.is_some() {
                self.unsettle(Unsettled::MonthsWithoutStart);
            } else if clause.how_often.is_some() {
                self.unsettle(Unsettled::OnlyHowOften);
            } else if !has_days
                && !clause.times.is_empty()
                && (sorted.is_place || !sorted.closed.is_empty() || clause.said.iter().any(is_off))
            {
                // 9:00〜17:00（月曜休館）: every day but those.
                *is_place = true;
                let mut rule = Rule {
                    times: clause.times.clone(),
                    place: self.place(clause),
                    months: months(&clause.months),
                    ..Rule::new(Pattern::Daily)
                };
                for one in &clause.overrides {
                    self.month_override(one, &mut rule);
                }
                rules.push(rule);
            } else if clause.months.is_some() && !has_days {
                self.unsettle(Unsettled::OnlyMonths);
            } else if clause.place.is_some() || !clause.said.is_empty() || !clause.times.is_empty() {
                let undecided = sorted.always
                    || !sorted.unsettled.is_empty()
                    || !self.unsettled.is_empty()
                    || has_days
                    || clause.how_often.is_some();
                let lost = has_days && (clause.place.is_some() || !clause.times.is_empty());
                if lost {
                    let own = Some(clause.range.clone()).filter(|range| !range.is_empty());
                    let range = clause.place.clone().or(own).unwrap_or(0..self.text.len());
                    self.fault(Why::LeftOver, &range);
                }
                if !undecided {
                    let whole = self.text.len() - self.text.trim_start().len()..self.text.trim_end().len();
                    self.fault(Why::NoDays, &whole);
                }
            }
            return;
        }
        // 1月12日から3月16日までの毎週火曜日: a stretch of time before days is where they lie.
        let (spans, others): (Vec<&Item>, Vec<&Item>) =
            clause.days.iter().partition(|item| matches!(item, Item::Span(..)));
        let (stretch, items) = match spans.as_slice() {
            [Item::Span(from, to)] if !others.is_empty() && others.iter().all(|item| comes_again(item)) => {
                let limits = self.date(from).zip(self.span_end(from, to));
                if limits.is_none() {
                    return;
                }
                (limits, others.into_iter().cloned().collect())
            }
            _ => (None, clause.days.clone()),
        };
        let mut made = self.patterns(&items, &clause.ordinals, &clause.range);
        // 4・5・6月の10日: months of the clause make month days of plain days.
        for one in &mut made {
            // 月1回（日曜日）: once a month, on some Sunday.
            if clause.how_often.is_some_and(|often| !often_fits(often, clause, &one.pattern)) {
                self.unsettle(Unsettled::OnlyHowOften);
                continue;
            }
            let mut rule = Rule::new(one.pattern.clone());
            rule.plus_holidays = one.plus_holidays;
            if one.skips_holidays {
                rule.holiday = OnHoliday::Skip;
            }
            rule.times.clone_from(&clause.times);
            rule.place = self.place(clause);
            self.months_of(clause, &next, &mut rule);
            if !self.limits(clause, &next, &mut rule) {
                continue;
            }
            if let Some((from, until)) = stretch {
                (rule.from, rule.until) = (Some(from), Some(until));
            }
            for one in &clause.overrides {
                self.month_override(one, &mut rule);
            }
            self.places_by_month(clause, rule, rules);
        }
    }

    /// One rule, or one for each place or time that it has in turn.
    fn places_by_month(&mut self, clause: &Clause, rule: Rule, rules: &mut Vec<Rule>) {
        if !clause.month_times.is_empty() {
            for (list, times, range) in &clause.month_times {
                if list.iter().any(|month| !(1..=12).contains(month)) {
                    self.fault(Why::NoSuchMonth, range);
                    continue;
                }
                let months: Months = list.iter().copied().collect();
                rules.push(Rule { months, times: times.clone(), ..rule.clone() });
            }
            return;
        }
        let mut left = rule.months;
        for (list, name) in &clause.month_places {
            if list.iter().any(|month| !(1..=12).contains(month)) {
                self.fault(Why::NoSuchMonth, name);
                continue;
            }
            let months: Months = list.iter().copied().filter(|month| left.contains(*month)).collect();
            left = left.without(months);
            if !months.is_empty() {
                rules.push(Rule { months, place: self.name(name.clone()), ..rule.clone() });
            }
        }
        if !left.is_empty() {
            rules.push(Rule { months: left, ..rule });
        }
    }

    fn months_of(&mut self, clause: &Clause, next: &[Date], rule: &mut Rule) {
        if let Some(list) = &clause.months {
            if list.iter().any(|month| !(1..=12).contains(month)) {
                self.fault(Why::NoSuchMonth, &clause.range);
            } else {
                rule.months = list.iter().copied().collect();
            }
        }
        let Some(every) = clause.every_months else { return };
        if every == 1 || rule.months != Months::ALL {
            return;
        }
        let start = match clause.from.as_ref().or(clause.anchor.as_ref()) {
            Some(Point::Month { month, .. }) => Some(*month),
            Some(Point::Day(day)) => Some(day.month),
            None => next.first().map(|day| day.month()),
        };
        match start {
            Some(start) if 12 % every == 0 && (1..=12).contains(&start) => {
                let every = i8::try_from(every).unwrap_or(12);
                rule.months =
                    (0..12 / every).map(|turn| (start - 1 + turn * every).rem_euclid(12) + 1).collect();
            }
            _ => self.unsettle(Unsettled::MonthsWithoutStart),
        }
    }

    /// First and last day, and the start of 隔週. False if no rule can be made of it.
    fn limits(&mut self, clause: &Clause, next: &[Date], rule: &mut Rule) -> bool {
        if clause.every_months.is_some_and(|every| every > 1) && rule.months == Months::ALL {
            return false;
        }
        let begins =
            if clause.every_weeks.is_some_and(|weeks| weeks > 1) { None } else { clause.anchor.as_ref() };
        let begins = clause.from.as_ref().or(begins);
        // 隔月（4月から）: the month alone says which months.
        let begins = begins.filter(|point| clause.every_months.is_none() || has_year(point));
        let from = begins.and_then(|point| self.point(point, false, &clause.range));
        let until = clause.until.as_ref().and_then(|point| self.point(point, true, &clause.range));
        if clause.every_months.is_none()
            || matches!(clause.from, Some(Point::Day(_) | Point::Month { year: Some(_), .. }))
        {
            rule.from = from;
        }
        rule.until = until;
        if let (Some(weeks), Pattern::Weekly { days, .. }) = (clause.every_weeks, &rule.pattern)
            && weeks > 1
        {
            let days = *days;
            let day_given = matches!(clause.from, Some(Point::Day(_)));
            let start = clause.anchor.as_ref().filter(|point| matches!(point, Point::Day(_)));
            let start = start.and_then(|point| self.point(point, false, &clause.range));
            let anchor = start.or(next.first().copied()).or(from.filter(|_| day_given));
            match anchor {
                None if self.unsettled.contains(&Unsettled::NoYear) && weeks == 2 => {}
                None => {
                    self.unsettle(Unsettled::WeeksWithoutStart);
                    // A rule of many weeks without a start says nothing that could be written down again.
                    if weeks != 2 {
                        return false;
                    }
                }
                Some(day) if !days.contains(day.weekday()) => {
                    if let Some(written) = days.iter().next() {
                        self.doubts.push(TextDoubt::WrongWeekday {
                            date: day,
                            written,
                            range: clause.range.clone(),
                        });
                    }
                }
                Some(_) => {}
            }
            rule.pattern = Pattern::Weekly { days, every: weeks, anchor };
            if clause.anchor.is_none() {
                rule.from = None;
            }
        }
        true
    }
}

/// Whether 月2回 and days can both be true.
fn often_fits(often: HowOften, clause: &Clause, pattern: &Pattern) -> bool {
    let days = match pattern {
        Pattern::Daily => return often.per == Per::Week,
        Pattern::Weekly { days, .. } => {
            // 毎週火曜日（月4回）
            let four_weeks = often.per == Per::Month && days.len() == 1 && often.times == Some(4);
            return four_weeks
                || often.per == Per::Week && often.times.is_none_or(|times| times as usize == days.len());
        }
        Pattern::Nth { days, .. } => days.len(),
        Pattern::MonthDays(days) => days.len(),
        Pattern::Dates(_) | Pattern::Span(..) | Pattern::Holidays => return true,
    };
    let Some(times) = often.times.map(|times| times as usize) else { return true };
    match often.per {
        Per::Week => true,
        Per::Month => times == days,
        // Which months are left out may be said.
        Per::Year => {
            times == 12 * days
                || clause.months.is_some()
                || !clause.said.is_empty()
                || clause.every_months.is_some()
        }
    }
}

fn months(list: &Option<Vec<i8>>) -> Months {
    match list {
        Some(list) if list.iter().all(|month| (1..=12).contains(month)) => list.iter().copied().collect(),
        _ => Months::ALL,
    }
}
