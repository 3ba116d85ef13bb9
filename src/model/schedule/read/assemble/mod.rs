//! Phrases → clauses: which time, place and exception belongs to which days.

mod alike;
mod held;
mod rests;

use crate::model::schedule::read::parts::{HowOften, Item, Part, Point, What, Why, WrittenDate};
use crate::model::schedule::{NthDay, OnHoliday, TimeSpan, Unsettled, Weekdays};
use alike::*;
use jiff::civil::Weekday;
use std::ops::Range;

/// Days with what is said of them.
#[derive(Debug, Clone, Default)]
pub(super) struct Clause {
    pub(super) days: Vec<Item>,
    pub(super) ordinals: Vec<i8>,
    pub(super) months: Option<Vec<i8>>,
    pub(super) every_weeks: Option<u8>,
    pub(super) every_months: Option<u8>,
    pub(super) how_often: Option<HowOften>,
    pub(super) times: Vec<TimeSpan>,
    pub(super) place: Option<Range<usize>>,
    /// Places that change with the month.
    pub(super) month_places: Vec<(Vec<i8>, Range<usize>)>,
    /// Times that change with the month, said before the days.
    pub(super) month_times: Vec<(Vec<i8>, Vec<TimeSpan>, Range<usize>)>,
    /// First day of 隔週, where it is called that.
    pub(super) anchor: Option<Point>,
    pub(super) from: Option<Point>,
    pub(super) until: Option<Point>,
    pub(super) next: Vec<WrittenDate>,
    pub(super) overrides: Vec<OverrideWritten>,
    pub(super) said: Vec<Said>,
    pub(super) range: Range<usize>,
    /// Clauses of one group are divided by commas only.
    group: usize,
    /// It began with a time or a place.
    led: bool,
    /// The months were said after the days: 第1日曜日（奇数月）.
    months_after: bool,
    /// The place was said after a time.
    placed: bool,
    /// Ordinals or a stretch of time were said after the times: 毎週火曜日 10時〜（第2・4）.
    timed_before: bool,
    /// Its days are those of the clause before, at another place.
    repeats: bool,
    /// Places with their months in brackets: 東集会所（3・6月）、西集会所（4・7月）.
    places_with_months: bool,
}

impl Clause {
    fn is_empty(&self) -> bool {
        self.days.is_empty()
            && self.every_weeks.is_none()
            && self.every_months.is_none()
            && self.how_often.is_none()
    }
}

/// Months with days or times of their own.
#[derive(Debug, Clone)]
pub(super) struct OverrideWritten {
    pub(super) months: Vec<i8>,
    pub(super) days: Vec<Item>,
    pub(super) times: Vec<TimeSpan>,
    pub(super) range: Range<usize>,
    /// With は: 1月は第2火曜日.
    topic: bool,
}

/// An exception with its place.
#[derive(Debug, Clone)]
pub(super) struct Said {
    pub(super) what: Exception,
    pub(super) range: Range<usize>,
    /// Said of everything, not of one clause.
    pub(super) of_all: bool,
}

/// An exception.
#[derive(Debug, Clone)]
pub(super) enum Exception {
    Off(Vec<Item>),
    Holiday { of: Vec<Item>, then: OnHoliday },
    HolidayGoesTo(Weekday),
    Weekend { days: Weekdays, then: OnHoliday },
    OnlyWith(NthDay),
    Move { from: WrittenDate, to: WrittenDate },
}

/// Days of rest with a label: 休館日.
#[derive(Debug, Clone)]
pub(super) struct Rest {
    pub(super) days: Item,
    /// What happens to them on a holiday.
    pub(super) on_holiday: Option<OnHoliday>,
    pub(super) range: Range<usize>,
    /// The clause it is said of; none: of all.
    pub(super) clause: Option<usize>,
}

/// Everything a text says, sorted.
#[derive(Debug, Default)]
pub(super) struct Sorted {
    pub(super) clauses: Vec<Clause>,
    /// Days of rest of a place: 休館日.
    pub(super) closed: Vec<Rest>,
    pub(super) is_place: bool,
    pub(super) always: bool,
    pub(super) unsettled: Vec<Unsettled>,
    pub(super) booking: Option<bool>,
    pub(super) remarks: Vec<Range<usize>>,
    pub(super) faults: Vec<(Why, Range<usize>)>,
}

/// Sorts the phrases of a text.
pub(super) fn sort(parts: &[Part]) -> Sorted {
    let mut sorter =
        Sorter { out: Sorted { clauses: vec![Clause::default()], ..Sorted::default() }, ..Sorter::default() };
    for part in parts {
        sorter.take(part);
    }
    sorter.finish()
}

#[derive(Default)]
struct Sorter {
    out: Sorted,
    group: usize,
    pending: Option<(Vec<i8>, bool, Range<usize>)>,
    /// The pending months stand in a bracket that is closed: （4月〜9月）毎週水曜.
    pending_closed: bool,
    /// The last override may still get its times.
    override_open: bool,
    override_depth: usize,
    in_closed: bool,
    closed_depth: usize,
    /// The first day of rest of the last label.
    closed_from: usize,
    in_note: bool,
    numbered: bool,
    /// A number was read, and nothing after it yet.
    number_open: bool,
    comma: bool,
    depth: Vec<Range<usize>>,
    /// の was read, and nothing after it yet.
    of: bool,
    /// Days that are some of the days before (毎週火曜日 10時〜、第2火曜日), and nothing after them yet.
    some_of_those: Option<Range<usize>>,
    /// A place was read, and nothing after it yet.
    after_place: bool,
    /// The other name of a place was read in brackets.
    other_name: bool,
    /// A place was read, and at most a bracket or … after it yet.
    place_open: bool,
    /// Exceptions said since the last days, time or place.
    trailing: Vec<(usize, usize)>,
}

impl Sorter {
    fn current(&mut self) -> &mut Clause {
        if self.out.clauses.is_empty() {
            self.out.clauses.push(Clause::default());
        }
        let last = self.out.clauses.len() - 1;
        &mut self.out.clauses[last]
    }

    fn begin(&mut self, range: &Range<usize>) -> &mut Clause {
        let group = self.group;
        if !self.current().is_empty() || !self.current().times.is_empty() || self.current().place.is_some() {
            self.out.clauses.push(Clause { group, range: range.clone(), ..Clause::default() });
        }
        self.override_open = false;
        let clause = self.current();
        clause.group = group;
        clause
    }

    fn take(&mut self, part: &Part) {
        let range = part.range.clone();
        if self.pending.is_some()
            && !matches!(
                part.what,
                What::Days(_)
                    | What::Off(_)
                    | What::Ordinals(_)
                    | What::Time(_)
                    | What::Place(_)
                    | What::Comma
                    | What::Filler
                    | What::Of
                    | What::Topic
                    | What::EveryWeeks(_)
                    | What::Open
                    | What::Close
            )
        {
            self.settle_months();
        }
        if self.pending_closed && matches!(part.what, What::Comma | What::Filler) {
            self.settle_months();
        }
        match &part.what {
            What::Days(items) => self.days(items, &range),
            What::Off(items) => self.off(items, &range),
            What::OnHoliday { of, then } => {
                if self.in_closed
                    || (self.out.clauses.iter().all(Clause::is_empty) && !self.out.closed.is_empty())
                {
                    self.rest_on_holiday(of, then);
                } else if self.out.clauses.iter().all(|clause| clause.days.is_empty())
                    && matches!(of.first(), Some(Item::Weekdays { marked: true, .. } | Item::Nth { .. }))
                {
                    // 毎週月曜日が祝日の場合は休み: the days and what is said of them at once.
                    self.days(of, &range);
                    self.say(Exception::Holiday { of: Vec::new(), then: then.clone() }, &range);
                } else {
                    self.say(Exception::Holiday { of: of.clone(), then: then.clone() }, &range);
                }
            }
            What::HolidayGoesTo(weekday) => self.say(Exception::HolidayGoesTo(*weekday), &range),
            What::OnWeekend { days, then } => {
                self.say(Exception::Weekend { days: *days, then: then.clone() }, &range);
            }
            What::OnlyWith(day) => {
                if self.current().is_empty() {
                    // 第5土曜日がある月のみ by itself: held on that day.
                    let days = vec![Item::Nth { days: vec![*day], after: 0, marked: false }];
                    self.days(&days, &range);
                } else {
                    self.say(Exception::OnlyWith(*day), &range);
                }
            }
            What::Ordinals(list) if self.pending.is_some() => {
                // 1月は第2に変更: of the same days of the week.
                let weekdays = weekdays_of(&self.current().days);
                let days: Vec<NthDay> = weekdays
                    .into_iter()
                    .flat_map(|weekday| list.iter().map(move |nth| NthDay { nth: *nth, weekday }))
                    .collect();
                match days.is_empty() {
                    true => self.out.faults.push((Why::WeekdayMissing, range)),
                    false => self.days(&[Item::Nth { days, after: 0, marked: false }], &range),
                }
            }
            What::Ordinals(list) => {
                let clause = self.current();
                let weekly = clause.days.iter().all(|item| matches!(item, Item::Weekdays { .. }));
                match clause.days.is_empty() {
                    true => self.out.faults.push((Why::WeekdayMissing, range)),
                    false if !weekly => self.out.faults.push((Why::Ambiguous, range)),
                    false => {
                        clause.ordinals = list.clone();
                        clause.timed_before = !clause.times.is_empty();
                    }
                }
            }
            What::Months { months, topic: false }
                if self.place_open && !self.current().days.is_empty() && self.current().place.is_some() =>
            {
                let clause = self.current();
                clause.places_with_months = true;
                if let Some(place) = clause.place.take() {
                    clause.month_places.push((months.clone(), place));
                }
            }
            What::Months { months, topic } => match self.in_closed {
                true => self.rest(&[Item::Months(months.clone())], &range),
                false => self.pending = Some((months.clone(), *topic, range)),
            },
            What::Yearly { month, day } => {
                self.pending = None;
                let clause = if self.current().days.is_empty() { self.current() } else { self.begin(&range) };
                clause.months = Some(vec![*month]);
                clause.days = vec![Item::MonthDays(vec![*day])];
                clause.range = range;
                self.trailing.clear();
            }
            What::EveryWeeks(weeks) => self.rhythm(&range).every_weeks = Some(*weeks),
            What::EveryMonths(months) => self.rhythm(&range).every_months = Some(*months),
            What::HowOften(often) => self.rhythm(&range).how_often = Some(*often),
            What::Time(span) => self.time(*span, &range),
            What::Place(name) => self.place(name, &range),
            What::Anchor(point) => self.current().anchor = Some(point.clone()),
            What::Stretch { from, until } => {
                let clause = self.current();
                (clause.from, clause.until) = (Some(from.clone()), Some(until.clone()));
            }
            What::From(point) => self.current().from = Some(point.clone()),
            What::Until(point) => self.current().until = Some(point.clone()),
            What::Next(dates) => self.current().next = dates.clone(),
            What::Move { from, to } => {
                self.say(Exception::Move { from: from.clone(), to: to.clone() }, &range)
            }
            What::Booking(required) => self.out.booking = Some(*required),
            What::Remark => self.out.remarks.push(range),
            What::Unsettled(why) => {
                if !self.out.unsettled.contains(why) {
                    self.out.unsettled.push(*why);
                }
            }
            What::Always => self.out.always = true,
            What::HoursLabel => (self.out.is_place, self.in_closed) = (true, false),
            What::ClosedLabel => {
                self.in_closed = true;
                self.closed_depth = self.depth.len();
                self.closed_from = self.out.closed.len();
            }
            What::Label => self.in_closed = false,
            What::Numbered => {
                self.numbered = true;
                self.number_open = true;
                self.group += 1;
                (self.in_note, self.in_closed, self.comma) = (false, false, false);
            }
            What::Break => {
                self.group += 1;
                (self.in_note, self.comma) = (false, false);
            }
            What::Comma => self.comma = true,
            What::Note => self.in_note = true,
            What::Open => self.depth.push(range),
            What::Close => {
                if self.depth.pop().is_none() {
                    self.out.faults.push((Why::Bracket, range));
                }
                if std::mem::take(&mut self.other_name)
                    && let Some(place) = &mut self.current().place
                {
                    place.end = part.range.end;
                }
                self.pending_closed = self.pending.is_some();
                // What a bracket began ends with it.
                let depth = self.depth.len();
                self.in_closed &= self.closed_depth <= depth;
                self.override_open &= self.override_depth <= depth;
            }
            What::Filler | What::Of => {}
            What::Topic => {
                if let Some(range) = self.some_of_those.take() {
                    self.out.faults.push((Why::Ambiguous, range));
                }
            }
            What::Wrong(why) => self.out.faults.push((*why, range)),
        }
        if !matches!(
            part.what,
            What::Comma
                | What::Filler
                | What::Of
                | What::Topic
                | What::Open
                | What::Close
                | What::Note
                | What::Break
                | What::Numbered
        ) {
            self.comma = false;
        }
        self.of = part.what == What::Of;
        if !matches!(part.what, What::Days(_)) {
            self.some_of_those = None;
        }
        self.after_place =
            matches!(part.what, What::Place(_)) || self.after_place && matches!(part.what, What::Comma);
        self.place_open = matches!(part.what, What::Place(_))
            || self.place_open && matches!(part.what, What::Open | What::Filler | What::Of);
    }

    /// Months that were said of nothing that followed: said of what stands before.
    fn settle_months(&mut self) {
        self.pending_closed = false;
        let Some((months, _, range)) = self.pending.take() else { return };
        let clause = self.current();
        if clause.months.as_ref().is_some_and(|own| !same_months(own, &months)) {
            self.out.faults.push((Why::Ambiguous, range));
            return;
        }
        clause.months_after = !clause.days.is_empty();
        clause.months = Some(months);
    }

    fn finish(mut self) -> Sorted {
        self.settle_months();
        for range in std::mem::take(&mut self.depth) {
            self.out.faults.push((Why::Bracket, range));
        }
        // What stands at the very end is said of all days, unless the clauses are numbered.
        if !self.numbered {
            for (clause, said) in std::mem::take(&mut self.trailing) {
                if let Some(said) =
                    self.out.clauses.get_mut(clause).and_then(|clause| clause.said.get_mut(said))
                {
                    said.of_all = true;
                }
            }
        }
        // Days that lack a time share that of the days after them, within one group.
        for at in (1..self.out.clauses.len()).rev() {
            let (before, after) = self.out.clauses.split_at_mut(at);
            let (one, next) = (&mut before[at - 1], &after[0]);
            if one.times.is_empty() && one.group == next.group {
                one.times.clone_from(&next.times);
            }
        }
        self.how_often_of_the_days_before();
        for clause in self.out.clauses.iter().filter(|clause| clause.repeats && clause.times.is_empty()) {
            self.out.faults.push((Why::Ambiguous, clause.place.clone().unwrap_or_default()));
        }
        for clause in &mut self.out.clauses {
            if clause.places_with_months && clause.place.is_none() && clause.months.is_none() {
                let months = clause.month_places.iter().flat_map(|(months, _)| months.iter().copied());
                clause.months = Some(months.collect());
            }
        }
        self.out.clauses.retain(|clause| {
            !clause.is_empty()
                || !clause.times.is_empty()
                || !clause.said.is_empty()
                || clause.place.is_some()
                || !clause.next.is_empty()
                || clause.from.is_some()
                || clause.until.is_some()
                || clause.months.is_some()
        });
        self.out
    }

    /// 第2水曜日、年12回: how often, without days of its own, is said of the days before.
    fn how_often_of_the_days_before(&mut self) {
        for at in (1..self.out.clauses.len()).rev() {
            let (before, after) = self.out.clauses.split_at_mut(at);
            let (one, next) = (&mut before[at - 1], &mut after[0]);
            let only_how_often = next.how_often.is_some()
                && next.days.is_empty()
                && next.every_weeks.is_none()
                && next.every_months.is_none();
            if only_how_often && !one.days.is_empty() && one.how_often.is_none() && one.group == next.group {
                one.how_often = next.how_often.take();
                if one.times.is_empty() {
                    one.times = std::mem::take(&mut next.times);
                }
                one.place = one.place.take().or(next.place.take());
                one.said.append(&mut next.said);
                if next.times.is_empty() && next.place.is_none() && next.months.is_none() {
                    self.out.clauses.remove(at);
                }
            }
        }
    }
}
