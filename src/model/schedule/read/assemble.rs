//! Phrases → clauses: which time, place and exception belongs to which days.

use super::parts::{HowOften, Item, Part, Point, What, Why, WrittenDate};
use crate::model::schedule::{NthDay, OnHoliday, TimeSpan, Unsettled};
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
    /// ただし was read, and no days after it yet.
    but: bool,
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
        (self.of, self.but) = (part.what == What::Of, part.what == What::Topic);
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

    fn rest(&mut self, items: &[Item], range: &Range<usize>) {
        let clause = self.numbered.then(|| self.out.clauses.len().saturating_sub(1));
        let rest = |days: &Item| Rest { days: days.clone(), on_holiday: None, range: range.clone(), clause };
        self.out.closed.extend(joined(items).iter().map(rest));
    }

    /// （祝日の場合は翌日） after days of rest: of those that nothing was said of yet, or of the days named.
    fn rest_on_holiday(&mut self, of: &[Item], then: &OnHoliday) {
        let named = |item: &Item| {
            of.is_empty()
                || of.iter().any(|one| {
                    weekdays_of(std::slice::from_ref(one))
                        .iter()
                        .all(|day| weekdays_of(std::slice::from_ref(item)).contains(day))
                })
        };
        for rest in self.out.closed.iter_mut().skip(self.closed_from) {
            if rest.on_holiday.is_none() && is_weekday(&rest.days) && named(&rest.days) {
                rest.on_holiday = Some(then.clone());
            }
        }
    }

    fn days(&mut self, items: &[Item], range: &Range<usize>) {
        if (1..items.len()).any(|at| ordinal_unclear(&items[..at], &items[at..])) && !self.in_closed {
            self.out.faults.push((Why::Ambiguous, range.clone()));
            return;
        }
        if self.in_closed {
            self.rest(items, range);
            return;
        }
        if items.iter().any(|item| matches!(item, Item::Season { .. } | Item::Weeks(_) | Item::Months(_))) {
            let only_weeks = items.iter().any(|item| matches!(item, Item::Weeks(_)));
            self.out
                .faults
                .push((if only_weeks { Why::WeekdayMissing } else { Why::Ambiguous }, range.clone()));
            return;
        }
        if items == [Item::Holidays]
            && self.current().group == self.group
            && self.current().days.iter().any(is_single_weekday)
        {
            // 毎週火曜日 10時〜、祝日は9時〜: every holiday, or the Tuesdays that are holidays?
            self.out.faults.push((Why::Ambiguous, range.clone()));
            return;
        }
        if self.in_note && self.current().days.is_empty() && !self.current().times.is_empty() {
            // 22:00 ※日曜は17:00まで: days of a note are not those of the time before it.
            self.out.faults.push((Why::Ambiguous, range.clone()));
            return;
        }
        let numbered = std::mem::take(&mut self.number_open) && !self.current().is_empty();
        if numbered {
            self.begin(range);
        }
        if let Some((months, topic, at)) = self.pending.take() {
            let own = std::mem::take(&mut self.pending_closed);
            let clause = self.current();
            let holds = |month: &i8| clause.months.as_ref().is_none_or(|own| own.contains(month));
            if !own
                && !clause.days.is_empty()
                && months.iter().all(holds)
                && !clause.days.iter().any(is_dates)
            {
                let range = at.start..range.end;
                clause.overrides.push(OverrideWritten {
                    months,
                    days: items.to_vec(),
                    times: Vec::new(),
                    range,
                    topic,
                });
                self.open_override();
                self.trailing.clear();
                return;
            }
            let clause = if clause.days.is_empty() { self.current() } else { self.begin(&at) };
            clause.months = Some(months);
            clause.days = items.to_vec();
            clause.range = at.start..range.end;
            self.trailing.clear();
            return;
        }
        let (group, in_bracket, of) = (self.group, !self.depth.is_empty(), self.of);
        let clause = self.current();
        if let [span @ Item::Span(..)] = items
            && clause.group == group
            && !clause.days.is_empty()
            && clause.days.iter().all(|item| !is_dates(item))
        {
            // 毎週火曜日 10時〜（1月12日〜3月30日）: when it is held at all.
            clause.days.insert(0, span.clone());
            clause.timed_before = !clause.times.is_empty();
            self.some_of_those = Some(range.clone());
            return;
        }
        if clause.repeats && clause.times.is_empty() {
            // 東会館 第1火曜日、西会館 第3火曜日: the place came before its days.
            *clause =
                Clause { place: clause.place.clone(), group: clause.group, led: true, ..Clause::default() };
        }
        if clause.days.is_empty() {
            clause.days = items.to_vec();
            clause.range = range.clone();
            clause.group = group;
        } else if in_bracket && !clause.days.is_empty() && clause.days.iter().all(is_dates) {
            // 9月4日、18日（第1・3金曜日）: the same said in other words.
            if let [weekday] = weekdays_of(items).as_slice() {
                mark_weekday(&mut clause.days, *weekday);
            }
        } else if in_bracket && same_days(&clause.days, items) {
            // 5のつく日（5日・15日・25日）
        } else if in_bracket && clause.every_weeks == Some(2) && nth_of_same(&clause.days, items) {
            // 隔週火曜日（第2・第4火曜日）: which weeks they are.
            clause.days = items.to_vec();
            clause.every_weeks = None;
        } else if in_bracket {
            self.out.faults.push((Why::Ambiguous, range.clone()));
        } else {
            if clause.group == group && clause.times.is_empty() && ordinal_unclear(&clause.days, items) {
                // 第2火曜、木曜: the second Thursday or every Thursday?
                self.out.faults.push((Why::Ambiguous, range.clone()));
                return;
            }
            let clause = self.current();
            let joins = clause.group == group
                && clause.times.is_empty()
                && clause.place.is_none()
                && clause.said.is_empty()
                && clause.overrides.is_empty()
                && clause.ordinals.is_empty()
                && !clause.months_after;
            if of && !matches!(clause.days.as_slice(), [Item::Span(..)]) {
                // 13日の金曜日: only what is both.
                self.out.faults.push((Why::Ambiguous, range.clone()));
            } else if joins {
                clause.days.extend(items.iter().cloned());
                clause.range.end = range.end;
            } else {
                let some = clause.group == group && some_of(&clause.days, items);
                let inherits = clause.group == group && !clause.months_after;
                let months = clause.months.clone().filter(|_| inherits);
                let clause = self.begin(range);
                clause.months = months;
                clause.days = items.to_vec();
                clause.range = range.clone();
                if some {
                    self.out.faults.push((Why::Ambiguous, range.clone()));
                } else if some {
                    self.some_of_those = Some(range.clone());
                }
            }
        }
        self.override_open = false;
        self.trailing.clear();
    }

    fn open_override(&mut self) {
        self.override_open = true;
        self.override_depth = self.depth.len();
    }

    /// The clause that 隔週 or 月2回 is said of.
    fn rhythm(&mut self, range: &Range<usize>) -> &mut Clause {
        let (group, comma, in_bracket) = (self.group, self.comma, !self.depth.is_empty());
        self.number_open = false;
        let clause = self.current();
        let timed = !clause.times.is_empty() && !in_bracket;
        if !clause.days.is_empty() && (comma || timed || clause.group != group) {
            return self.begin(range);
        }
        clause.group = group;
        self.current()
    }

    fn time(&mut self, span: TimeSpan, range: &Range<usize>) {
        self.in_closed = false;
        let group = self.group;
        if let Some((months, topic, at)) = self.pending.take() {
            let clause = self.current();
            let timed = !clause.times.is_empty();
            let apart = |own: &Vec<i8>| !own.iter().any(|month| months.contains(month));
            if timed && clause.months.as_ref().is_some_and(apart) {
                // 4〜9月 9:00〜、10〜3月 10:00〜: the same days at another time.
                let again = Clause { months: Some(months), times: vec![span], ..self.current().clone() };
                self.out.clauses.push(again);
                return;
            }
            if timed || topic && !clause.days.is_empty() {
                let range = at.start..range.end;
                clause.overrides.push(OverrideWritten {
                    months,
                    days: Vec::new(),
                    times: vec![span],
                    range,
                    topic,
                });
                self.open_override();
                return;
            }
            if topic && clause.days.is_empty() {
                clause.month_times.push((months, vec![span], at));
                clause.led = true;
                clause.group = group;
                return;
            }
            clause.months = Some(months);
        }
        let override_open = self.override_open;
        let in_bracket = self.override_depth > 0 && self.depth.len() >= self.override_depth;
        let clause = self.current();
        if override_open && (in_bracket || !clause.times.is_empty()) {
            if let Some(last) = clause.overrides.last_mut() {
                last.times.push(span);
            }
            return;
        }
        self.number_open = false;
        let clause = self.current();
        if clause.timed_before {
            // 毎週火曜日 10時〜 第2のみ13時〜
            self.out.faults.push((Why::Ambiguous, range.clone()));
            return;
        }
        if clause.placed && !clause.days.is_empty() && !clause.led {
            // 10時〜12時 和室、13時〜15時 調理室: the same days at another time and place.
            let again = Clause { times: vec![span], place: None, placed: false, ..clause.clone() };
            self.out.clauses.push(again);
            return;
        }
        if clause.led && !clause.days.is_empty() && clause.group != group {
            let clause = self.begin(range);
            clause.led = true;
            clause.times.push(span);
            return;
        }
        if clause.days.is_empty() {
            clause.led = true;
            clause.group = group;
        }
        if span.start.is_none() && span.end.is_some() && !clause.times.is_empty() {
            // 10:00〜11:30〜13:00
            self.out.faults.push((Why::Ambiguous, range.clone()));
            return;
        }
        // 午前 10:00〜: the part of the day and its time.
        match clause.times.last_mut() {
            Some(last) if last.start.is_none() && last.end.is_none() && span.part.is_none() => *last = span,
            _ => clause.times.push(span),
        }
        self.trailing.clear();
    }

    fn place(&mut self, name: &Range<usize>, range: &Range<usize>) {
        let (group, comma) = (self.group, self.comma);
        if let Some((months, ..)) = self.pending.take() {
            self.current().month_places.push((months, name.clone()));
            return;
        }
        if self.place_open
            && !self.depth.is_empty()
            && let Some(before) = &mut self.current().place
        {
            // 福祉センター（きらきら館）: its other name.
            before.end = name.end;
            self.other_name = true;
            return;
        }
        if self.after_place
            && let Some(before) = &mut self.current().place
        {
            // 中央公民館 2階 和室
            before.end = name.end;
            return;
        }
        let clause = self.current();
        if !clause.days.is_empty() && clause.place.is_some() && !clause.led && clause.group == group {
            // 東会館 10時〜、西会館 13時〜: the same days at another place.
            let again = Clause {
                times: Vec::new(),
                place: Some(name.clone()),
                placed: false,
                repeats: true,
                ..clause.clone()
            };
            self.out.clauses.push(again);
            return;
        }
        let apart = clause.group != group || comma;
        if !clause.days.is_empty() && (clause.place.is_some() || clause.led && apart) {
            let clause = self.begin(range);
            clause.led = true;
            clause.place = Some(name.clone());
            return;
        }
        if clause.days.is_empty() {
            clause.led = true;
            clause.group = group;
        }
        let twice = clause.place.is_some();
        clause.placed = !clause.times.is_empty();
        clause.place = Some(name.clone());
        if twice {
            self.out.faults.push((Why::Ambiguous, range.clone()));
        }
        self.trailing.clear();
    }

    fn off(&mut self, items: &[Item], range: &Range<usize>) {
        let first_is_base = matches!(
            items.first(),
            Some(Item::Weekdays { marked: true, .. } | Item::Nth { .. } | Item::MonthDays(_))
        );
        if let Some((_, true, _)) = &self.pending {
            // 12月は第3木曜日、8月は休み
            let split = items.iter().position(|item| {
                matches!(item, Item::Holidays | Item::Season { .. } | Item::Months(_) | Item::Weeks(_))
            });
            if let Some(split) = split.filter(|split| *split > 0) {
                self.days(&items[..split], range);
                self.say(Exception::Off(items[split..].to_vec()), range);
                return;
            }
        }
        let of_months = items
            .iter()
            .take_while(|item| {
                matches!(item, Item::Nth { after: 0, .. } | Item::Weekdays { .. } | Item::Weeks(_))
            })
            .count();
        if let Some((months, _, at)) = self.pending.clone().filter(|_| of_months > 0) {
            self.pending = None;
            self.off_in_months(&months, &items[..of_months], &(at.start..range.end));
            if of_months < items.len() {
                self.say(Exception::Off(items[of_months..].to_vec()), range);
            }
            return;
        }
        self.settle_months();
        let is_exception = |item: &Item| {
            matches!(
                item,
                Item::Holidays
                    | Item::Season { .. }
                    | Item::Months(_)
                    | Item::Weeks(_)
                    | Item::Dates(_)
                    | Item::Span(..)
            )
        };
        let split = items.iter().position(is_exception);
        if self.out.clauses.iter().all(|clause| clause.days.is_empty())
            && !self.in_closed
            && let Some(split) = split.filter(|split| *split > 0 && first_is_base)
            && items[split..].iter().all(is_exception)
        {
            // 毎週火曜日、祝日は休み: the days, and then what is taken out of them.
            self.days(&items[..split], range);
            self.say(Exception::Off(items[split..].to_vec()), range);
            return;
        }
        self.say(Exception::Off(items.to_vec()), range);
    }

    /// 1月の第1土曜日は休み: what is left in these months, or nothing.
    fn off_in_months(&mut self, months: &[i8], items: &[Item], range: &Range<usize>) {
        let clause = self.current();
        // 12月第4火曜日・1月第2火曜日は休み: the first is not held instead of others, but does not say so.
        let listed = clause.overrides.last().is_some_and(|last| !last.topic);
        let own = match clause.ordinals.is_empty() && !listed {
            true => nth_days(&clause.days),
            false => None,
        };
        let left: Option<Vec<NthDay>> =
            own.as_ref().map(|own| own.iter().filter(|day| !holds(items, day)).copied().collect());
        match left {
            None => self.out.faults.push((Why::Ambiguous, range.clone())),
            Some(left) if left.is_empty() => {
                self.say(Exception::Off(vec![Item::Months(months.to_vec())]), range);
            }
            Some(left) if Some(&left) == own.as_ref() => {
                self.out.faults.push((Why::NotItsDay, range.clone()));
            }
            Some(days) => self.current().overrides.push(OverrideWritten {
                months: months.to_vec(),
                days: vec![Item::Nth { days, after: 0, marked: false }],
                times: Vec::new(),
                range: range.clone(),
                topic: true,
            }),
        }
    }

    fn say(&mut self, what: Exception, range: &Range<usize>) {
        let of_all = self.in_note;
        let at = self.out.clauses.len().saturating_sub(1);
        let clause = self.current();
        clause.said.push(Said { what, range: range.clone(), of_all });
        let index = clause.said.len() - 1;
        self.trailing.push((at, index));
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

fn same_months(one: &[i8], other: &[i8]) -> bool {
    one.iter().all(|month| other.contains(month)) && other.iter().all(|month| one.contains(month))
}

/// The same days, however they are marked.
fn same_days(one: &[Item], other: &[Item]) -> bool {
    let plain = |items: &[Item]| -> Vec<Item> {
        let plain = |item: &Item| match item {
            Item::Weekdays { days, .. } => Item::Weekdays { days: *days, marked: false, bare: false },
            Item::Nth { days, after, .. } => Item::Nth { days: days.clone(), after: *after, marked: false },
            other => other.clone(),
        };
        joined(&items.iter().map(plain).collect::<Vec<_>>())
    };
    plain(one) == plain(other)
}

/// Nth days of the same days of the week.
fn nth_of_same(weekly: &[Item], nth: &[Item]) -> bool {
    let days = weekdays_of(weekly);
    nth.iter().all(|item| matches!(item, Item::Nth { after: 0, .. }))
        && weekdays_of(nth).iter().all(|day| days.contains(day))
}

/// Days of the week as nth days of the month; none if they are anything else.
fn nth_days(items: &[Item]) -> Option<Vec<NthDay>> {
    let mut out = Vec::new();
    for item in items {
        match item {
            Item::Nth { days, after: 0, .. } => out.extend(days.iter().copied()),
            Item::Weekdays { days, .. } => {
                out.extend(days.iter().flat_map(|weekday| (1..=5).map(move |nth| NthDay { nth, weekday })));
            }
            _ => return None,
        }
    }
    (!out.is_empty()).then_some(out)
}

/// Nth days of days that are held every week: 第2火曜日 of 毎週火曜日.
fn some_of(weekly: &[Item], items: &[Item]) -> bool {
    weekly.iter().all(|item| matches!(item, Item::Weekdays { .. } | Item::Workdays | Item::Daily))
        && items.iter().all(|item| matches!(item, Item::Nth { .. }))
        && weekdays_of(items).iter().all(|day| weekdays_of(weekly).contains(day))
}

/// One of the items speaks of this day.
fn holds(items: &[Item], day: &NthDay) -> bool {
    items.iter().any(|item| match item {
        Item::Nth { days, .. } => days.contains(day),
        Item::Weekdays { days, .. } => days.contains(day.weekday),
        Item::Weeks(list) => list.contains(&day.nth),
        _ => false,
    })
}

/// A weekday without its own 毎週 or 第n after nth days.
fn ordinal_unclear(before: &[Item], after: &[Item]) -> bool {
    matches!(before.last(), Some(Item::Nth { .. }))
        && matches!(after.first(), Some(Item::Weekdays { marked: false, .. }))
}

/// Neighbours of one kind as one: 第1月曜日・第3火曜日.
fn joined(items: &[Item]) -> Vec<Item> {
    let mut out: Vec<Item> = Vec::new();
    for item in items {
        match (out.last_mut(), item) {
            (Some(Item::Nth { days, after, .. }), Item::Nth { days: more, after: own, .. })
                if after == own =>
            {
                days.extend(more.iter().filter(|day| !days.contains(day)).copied().collect::<Vec<_>>());
            }
            (Some(Item::Weekdays { days, .. }), Item::Weekdays { days: more, .. }) => {
                *days = more.iter().fold(*days, crate::model::schedule::Weekdays::with);
            }
            _ => out.push(item.clone()),
        }
    }
    out
}

fn weekdays_of(items: &[Item]) -> Vec<jiff::civil::Weekday> {
    let mut out = Vec::new();
    for item in items {
        let days: Vec<jiff::civil::Weekday> = match item {
            Item::Weekdays { days, .. } => days.iter().collect(),
            Item::Nth { days, .. } => days.iter().map(|day| day.weekday).collect(),
            _ => Vec::new(),
        };
        out.extend(days.into_iter().filter(|day| !out.contains(day)).collect::<Vec<_>>());
    }
    out.dedup();
    out
}

/// 9月4日、18日（いずれも金曜日）: dates to be checked against the day of the week.
fn mark_weekday(dates: &mut [Item], weekday: jiff::civil::Weekday) {
    for item in dates {
        if let Item::Dates(list) = item {
            for date in list {
                date.weekday.get_or_insert(weekday);
            }
        }
    }
}

fn is_weekday(item: &Item) -> bool {
    matches!(item, Item::Weekdays { .. } | Item::Nth { .. } | Item::Workdays | Item::MonthDays(_))
}

/// One working day of the week, which is not said beside 祝日 as one of the days off.
fn is_single_weekday(item: &Item) -> bool {
    use jiff::civil::Weekday::{Saturday, Sunday};
    match item {
        Item::Weekdays { days, .. } => days.len() < 3 && !days.contains(Saturday) && !days.contains(Sunday),
        Item::Nth { .. } => true,
        _ => false,
    }
}

fn is_dates(item: &Item) -> bool {
    matches!(item, Item::Dates(_) | Item::Span(..))
}
