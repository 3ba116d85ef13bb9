//! Clauses → rules: years inferred, patterns made, exceptions taken out of them.

use super::assemble::{Clause, Exception, OverrideWritten, Rest, Said, Sorted};
use super::parts::{HowOften, Item, Per, Point, Why, WrittenDate};
use super::{TextDoubt, Unread};
use crate::model::era::FiscalYear;
use crate::model::schedule::*;
use jiff::civil::{Date, Weekday};
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

    fn point(&mut self, point: &Point, end: bool, range: &Range<usize>) -> Option<Date> {
        match point {
            Point::Day(day) => self.date(day),
            Point::Month { year, month } => {
                let year = year.or_else(|| self.year_for(*month));
                let Some(year) = year else {
                    self.unsettle(Unsettled::NoYear);
                    return None;
                };
                match Date::new(year, *month, 1) {
                    Ok(first) => Some(if end { first.last_of_month() } else { first }),
                    Err(_) => {
                        self.fault(Why::NoSuchMonth, range);
                        None
                    }
                }
            }
        }
    }

    /// The year of a month without one: after the last written date, else in the fiscal year.
    fn year_for(&self, month: i8) -> Option<i16> {
        if let Some((year, last)) = self.last {
            return Some(if month < last { year.saturating_add(1) } else { year });
        }
        let fiscal = i16::try_from(self.fiscal?.western()).ok()?;
        Some(if month >= 4 { fiscal } else { fiscal.saturating_add(1) })
    }

    fn date(&mut self, written: &WrittenDate) -> Option<Date> {
        if !valid_day(written.month, written.day) {
            self.fault(Why::NoSuchDay, &written.range);
            return None;
        }
        let Some(year) = written.year.or_else(|| self.year_for(written.month)) else {
            self.unsettle(Unsettled::NoYear);
            return None;
        };
        let Ok(date) = Date::new(year, written.month, written.day) else {
            self.fault(Why::NoSuchDay, &written.range);
            return None;
        };
        if written.year.is_some() || self.last.is_some() {
            self.last = Some((year, written.month));
        }
        if let Some(weekday) = written.weekday.filter(|weekday| *weekday != date.weekday()) {
            self.doubts.push(TextDoubt::WrongWeekday {
                date,
                written: weekday,
                range: written.range.clone(),
            });
        }
        Some(date)
    }

    fn dates_of(&mut self, written: &[WrittenDate]) -> Vec<Date> {
        let mut dates: Vec<Date> = written.iter().filter_map(|one| self.date(one)).collect();
        dates.sort_unstable();
        dates.dedup();
        dates
    }

    /// Lists of days as patterns: what can be one rule is one.
    fn patterns(&mut self, items: &[Item], ordinals: &[i8], range: &Range<usize>) -> Vec<Made> {
        let mut out: Vec<Made> = Vec::new();
        let mut week = Weekdays::default();
        let (mut holidays, mut skips) = (false, false);
        let mut nth: Vec<(i8, Vec<NthDay>)> = Vec::new();
        let mut month_days: Vec<i8> = Vec::new();
        let mut dates: Vec<Date> = Vec::new();
        let plain = |pattern| Made { pattern, plus_holidays: false, skips_holidays: false };
        for item in items {
            match item {
                // 平日毎日: all of those.
                Item::Daily if !week.is_empty() => {}
                Item::Daily => week = Weekdays::ALL,
                Item::Workdays => (week, skips) = (Weekdays::WORK.iter().fold(week, Weekdays::with), true),
                Item::Weekdays { days, bare, .. } => {
                    if days.iter().any(|day| week.contains(day)) {
                        self.fault(Why::Ambiguous, range);
                    }
                    week = days.iter().fold(week, Weekdays::with);
                    self.bare |= *bare;
                }
                Item::Nth { days, after, .. } => {
                    if days.iter().any(|day| !(day.nth == -1 || (1..=5).contains(&day.nth))) {
                        self.fault(Why::NoSuchWeek, range);
                        continue;
                    }
                    match nth.iter_mut().find(|(own, _)| own == after) {
                        Some((_, list)) => list.extend(
                            days.iter().filter(|day| !list.contains(day)).copied().collect::<Vec<_>>(),
                        ),
                        None => nth.push((*after, days.clone())),
                    }
                }
                Item::MonthDays(days) => {
                    if days.iter().any(|day| !(*day == -1 || (1..=31).contains(day))) {
                        self.fault(Why::NoSuchDay, range);
                    }
                    month_days.extend(
                        days.iter().filter(|day| !month_days.contains(day)).copied().collect::<Vec<_>>(),
                    );
                }
                Item::Holidays => holidays = true,
                Item::AfterHolidays => self.fault(Why::Ambiguous, range),
                Item::Dates(list) => {
                    self.dates = true;
                    for written in list {
                        dates.extend(self.date(written));
                    }
                }
                Item::Span(from, to) => {
                    self.spans = true;
                    if let (Some(from), Some(to)) = (self.date(from), self.span_end(from, to)) {
                        match to < from {
                            true => self.fault(Why::NoSuchDay, range),
                            false => out.push(plain(Pattern::Span(from, to))),
                        }
                    }
                }
                Item::Months(_) | Item::Weeks(_) | Item::Season { .. } => self.fault(Why::Ambiguous, range),
            }
        }
        dates.sort_unstable();
        dates.dedup();
        if !dates.is_empty() {
            out.push(plain(Pattern::Dates(dates)));
        }
        if !ordinals.is_empty() && !week.is_empty() {
            if ordinals.iter().any(|nth| !(*nth == -1 || (1..=5).contains(nth))) {
                self.fault(Why::NoSuchWeek, range);
            }
            let days = week
                .iter()
                .flat_map(|weekday| ordinals.iter().map(move |nth| NthDay { nth: *nth, weekday }))
                .collect();
            nth.insert(0, (0, days));
            week = Weekdays::default();
        }
        if nth.iter().any(|(after, days)| *after == 0 && days.iter().any(|day| week.contains(day.weekday))) {
            // 第1・3火曜日 火曜日
            self.fault(Why::Ambiguous, range);
        }
        if !week.is_empty() {
            let pattern = if week == Weekdays::ALL { Pattern::Daily } else { Pattern::weekly(week) };
            out.push(Made { pattern, plus_holidays: std::mem::take(&mut holidays), skips_holidays: skips });
        }
        out.extend(nth.into_iter().map(|(after, days)| Made {
            plus_holidays: std::mem::take(&mut holidays),
            ..plain(Pattern::Nth { days, after })
        }));
        if !month_days.is_empty() {
            month_days.sort_by_key(|day| if *day < 0 { i8::MAX } else { *day });
            out.push(plain(Pattern::MonthDays(month_days)));
        }
        if holidays {
            out.push(plain(Pattern::Holidays));
        }
        out
    }

    /// The end of a span is never before its start: 12/29〜1/3 ends in the next year.
    fn span_end(&mut self, from: &WrittenDate, to: &WrittenDate) -> Option<Date> {
        if to.year.is_some() {
            return self.date(to);
        }
        let start = from.year.or_else(|| self.year_for(from.month))?;
        let year = if (to.month, to.day) < (from.month, from.day) { start.saturating_add(1) } else { start };
        self.date(&WrittenDate { year: Some(year), ..to.clone() })
    }

    fn month_override(&mut self, written: &OverrideWritten, rule: &mut Rule) {
        if written.months.iter().any(|month| !(1..=12).contains(month)) {
            return self.fault(Why::NoSuchMonth, &written.range);
        }
        let months: Months = written.months.iter().copied().collect();
        if !months.iter().any(|month| rule.months.contains(month)) {
            return self.fault(Why::NotItsDay, &written.range);
        }
        let mut patterns = self.patterns(&written.days, &[], &written.range);
        let pattern = match patterns.len() {
            0 => None,
            1 => Some(patterns.remove(0).pattern),
            _ => return self.fault(Why::Ambiguous, &written.range),
        };
        rule.overrides.push(Override { months, pattern, times: written.times.clone() });
    }

    /// Takes an exception out of rules. Said of all, it need not fit each of them.
    fn except(&mut self, said: &Said, rules: &mut [Rule], of_all: bool) {
        let mut fits = rules.is_empty();
        let mut settled = false;
        for rule in rules.iter_mut() {
            match &said.what {
                Exception::Off(items) => {
                    for item in items {
                        fits |= self.take_out(item, rule, &said.range);
                    }
                }
                Exception::Holiday { of, then } => {
                    // A clause that says something of its own keeps it.
                    if of_all && rule.holiday != OnHoliday::AsUsual {
                        settled = true;
                        continue;
                    }
                    if of.iter().all(|item| has_days(&rule.pattern, item)) {
                        rule.holiday = then.clone();
                        fits = true;
                    }
                }
                Exception::OnlyWith(day) => (rule.only_with, fits) = (Some(*day), true),
                Exception::Move { from, to } => {
                    fits = true;
                    if let (Some(from), Some(to)) = (self.date(from), self.date(to)) {
                        rule.moves.push((from, to));
                    }
                }
            }
        }
        if !fits && !settled && self.faults.is_empty() {
            self.fault(Why::NotItsDay, &said.range);
        }
    }

    /// Takes days out of a rule; false if it had none of them.
    fn take_out(&mut self, item: &Item, rule: &mut Rule, range: &Range<usize>) -> bool {
        match item {
            Item::Holidays => {
                if rule.holiday == OnHoliday::AsUsual {
                    rule.holiday = OnHoliday::Skip;
                }
                true
            }
            Item::AfterHolidays => {
                rule.closed.push(Closed::Days { pattern: Pattern::Holidays, on_holiday: OnHoliday::NextDay });
                true
            }
            Item::Season { name, span } => {
                let closed = season(name, *span);
                if !rule.closed.contains(&closed) {
                    rule.closed.push(closed);
                }
                true
            }
            Item::Months(list) => {
                if list.iter().any(|month| !(1..=12).contains(month)) {
                    self.fault(Why::NoSuchMonth, range);
                    return true;
                }
                let off: Months = list.iter().copied().filter(|month| rule.months.contains(*month)).collect();
                rule.months_off = off.iter().fold(rule.months_off, Months::with);
                !off.is_empty()
            }
            Item::Weeks(list) => self.without(rule, range, |day| list.contains(&day.nth)),
            Item::Nth { days, after: 0, .. } => {
                let days = days.clone();
                self.without(rule, range, move |day| days.contains(day))
            }
            Item::Weekdays { days, .. } => self.without_weekdays(rule, *days),
            Item::Workdays => self.without_weekdays(rule, Weekdays::WORK),
            Item::Dates(list) => {
                for written in list {
                    let closed = self.closed_dates(written, written);
                    rule.closed.extend(closed);
                }
                true
            }
            Item::Span(from, to) => {
                let closed = self.closed_dates(from, to);
                rule.closed.extend(closed);
                true
            }
            Item::MonthDays(days) => {
                rule.closed.push(Closed::Days {
                    pattern: Pattern::MonthDays(days.clone()),
                    on_holiday: OnHoliday::AsUsual,
                });
                true
            }
            Item::Nth { .. } | Item::Daily => {
                self.fault(Why::Ambiguous, range);
                true
            }
        }
    }

    /// Days of rest given as dates: every year, or once where the year is known.
    fn closed_dates(&mut self, from: &WrittenDate, to: &WrittenDate) -> Option<Closed> {
        // Rests come again with what they are rests of, within its first and last day.
        if from.year.is_none() && to.year.is_none() {
            if !valid_day(from.month, from.day) || !valid_day(to.month, to.day) {
                self.fault(Why::NoSuchDay, &(from.range.start..to.range.end));
                return None;
            }
            return Some(Closed::Yearly { from: (from.month, from.day), to: (to.month, to.day), name: None });
        }
        let first = self.date(from)?;
        let last = self.span_end(from, to)?;
        Some(Closed::Dates(first, last))
    }

    fn without_weekdays(&mut self, rule: &mut Rule, out: Weekdays) -> bool {
        match &mut rule.pattern {
            Pattern::Daily => {
                let left = Weekdays::ALL.without(out);
                if left.is_empty() {
                    return false;
                }
                rule.pattern = Pattern::weekly(left);
                true
            }
            Pattern::Weekly { days, .. } => {
                let left = days.without(out);
                let had = left != *days && !left.is_empty();
                if had {
                    *days = left;
                }
                had
            }
            Pattern::Nth { days, after: 0 } => {
                let before = days.len();
                let left: Vec<NthDay> =
                    days.iter().filter(|day| !out.contains(day.weekday)).copied().collect();
                let had = left.len() < before && !left.is_empty();
                if had {
                    *days = left;
                }
                had
            }
            Pattern::MonthDays(_) | Pattern::Span(..) | Pattern::Dates(_) => {
                rule.closed
                    .push(Closed::Days { pattern: Pattern::weekly(out), on_holiday: OnHoliday::AsUsual });
                true
            }
            _ => false,
        }
    }

    /// Takes nth days out; every week becomes a list of the weeks that are left.
    fn without(&mut self, rule: &mut Rule, range: &Range<usize>, is_out: impl Fn(&NthDay) -> bool) -> bool {
        let all: Vec<NthDay> = match &rule.pattern {
            Pattern::Weekly { days, every: 1, .. } => {
                days.iter().flat_map(|weekday| (1..=5).map(move |nth| NthDay { nth, weekday })).collect()
            }
            Pattern::Daily => {
                WEEK.into_iter().flat_map(|weekday| (1..=5).map(move |nth| NthDay { nth, weekday })).collect()
            }
            Pattern::Nth { days, after: 0 } => days.clone(),
            _ => return false,
        };
        // 最終 cannot be counted out of 第1 to 第5: it rests by a pattern.
        let last: Vec<NthDay> = WEEK
            .into_iter()
            .map(|weekday| NthDay { nth: -1, weekday })
            .filter(|day| is_out(day) && all.iter().any(|own| own.weekday == day.weekday))
            .collect();
        let left: Vec<NthDay> = all.iter().filter(|day| !is_out(day)).copied().collect();
        if left.is_empty() {
            self.fault(Why::NotItsDay, range);
            return true;
        }
        if !last.is_empty() && !all.iter().any(|day| day.nth == -1) {
            rule.closed.push(Closed::Days { pattern: Pattern::nth(last), on_holiday: OnHoliday::AsUsual });
            return true;
        }
        let had = left.len() < all.len();
        if had {
            rule.pattern = Pattern::nth(left);
        }
        had
    }

    /// Days of rest with a label (休館日), whatever the rules are.
    fn close(&mut self, rest: &Rest, rules: &mut [Rule]) {
        for rule in rules {
            let by_pattern = matches!(
                rest.days,
                Item::Weekdays { .. } | Item::Nth { .. } | Item::MonthDays(_) | Item::Workdays
            );
            if !by_pattern {
                self.take_out(&rest.days, rule, &rest.range);
                continue;
            }
            for made in self.patterns(std::slice::from_ref(&rest.days), &[], &rest.range) {
                let on_holiday = match &rest.on_holiday {
                    None => OnHoliday::AsUsual,
                    // Open on the holiday.
                    Some(OnHoliday::Held) => OnHoliday::Skip,
                    Some(then) => then.clone(),
                };
                rule.closed.push(Closed::Days { pattern: made.pattern, on_holiday });
            }
        }
    }
}

fn is_off(said: &Said) -> bool {
    matches!(said.what, Exception::Off(_))
}

/// 火・木曜日（火曜日が祝日の場合は休み）: the days named become a rule of their own.
fn split_named(what: &Exception, rules: &mut Vec<Rule>, from: usize) {
    let Exception::Holiday { of, .. } = what else { return };
    let named: Weekdays = of
        .iter()
        .flat_map(|item| match item {
            Item::Weekdays { days, .. } => days.iter().collect::<Vec<_>>(),
            _ => Vec::new(),
        })
        .collect();
    if named.is_empty() {
        return;
    }
    let mut at = from;
    while at < rules.len() {
        let (own, others) = match &rules[at].pattern {
            Pattern::Weekly { days, every, anchor } => {
                let others = days.without(named);
                let part = |days| Pattern::Weekly { days, every: *every, anchor: *anchor };
                let both = !others.is_empty() && others != *days;
                (part(days.without(others)), both.then(|| part(others)))
            }
            Pattern::Nth { days, after } => {
                let part = |is_named: bool| {
                    let days: Vec<NthDay> =
                        days.iter().filter(|day| named.contains(day.weekday) == is_named).copied().collect();
                    (!days.is_empty()).then_some(Pattern::Nth { days, after: *after })
                };
                match (part(true), part(false)) {
                    (Some(own), others) => (own, others),
                    (None, _) => (rules[at].pattern.clone(), None),
                }
            }
            other => (other.clone(), None),
        };
        if let Some(others) = others {
            let rest = Rule { pattern: others, ..rules[at].clone() };
            rules[at].pattern = own;
            rules.insert(at + 1, rest);
            at += 1;
        }
        at += 1;
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

fn has_year(point: &Point) -> bool {
    match point {
        Point::Day(day) => day.year.is_some(),
        Point::Month { year, .. } => year.is_some(),
    }
}

/// Days that come again, as against dates.
fn comes_again(item: &Item) -> bool {
    matches!(
        item,
        Item::Daily
            | Item::Workdays
            | Item::Weekdays { .. }
            | Item::Nth { .. }
            | Item::MonthDays(_)
            | Item::Holidays
    )
}

/// The pattern has what an exception speaks of.
fn has_days(pattern: &Pattern, item: &Item) -> bool {
    let holds = |weekday: Weekday| match pattern {
        Pattern::Daily => true,
        Pattern::Weekly { days, .. } => days.contains(weekday),
        Pattern::Nth { days, .. } => days.iter().any(|day| day.weekday == weekday),
        _ => false,
    };
    match item {
        Item::Weekdays { days, .. } => days.iter().all(holds),
        Item::Nth { days, .. } => match pattern {
            Pattern::Nth { days: own, .. } => {
                days.len() == own.len() && days.iter().all(|day| own.contains(day))
            }
            _ => false,
        },
        Item::MonthDays(days) => matches!(pattern, Pattern::MonthDays(own) if own == days),
        _ => true,
    }
}

fn season(name: &str, span: Option<((i8, i8), (i8, i8))>) -> Closed {
    match (name, span) {
        (name, Some((from, to))) => Closed::Yearly { from, to, name: Some(name.to_string()) },
        ("年末年始", None) => Closed::year_end(),
        (name, None) => Closed::Yearly { from: (8, 13), to: (8, 16), name: Some(name.to_string()) },
    }
}

fn months(list: &Option<Vec<i8>>) -> Months {
    match list {
        Some(list) if list.iter().all(|month| (1..=12).contains(month)) => list.iter().copied().collect(),
        _ => Months::ALL,
    }
}

/// A day that some year has.
fn valid_day(month: i8, day: i8) -> bool {
    Date::new(2024, month, day).is_ok()
}
