//! Rules → days. For every rule: the days of its pattern (in the months that have days of their own: of theirs) →
//! those moved by hand → those in months off and on days of rest → those on holidays.
//!
//! What is decided here and nowhere in the text:
//! - A day goes from a holiday where the text says, even onto another holiday (a doubt), but not onto a day of
//!   rest, into a month off or past the last day: then it rests.
//! - A day moved onto another day of the same rule is held once.
//! - A rule that names holidays (土日祝, 祝日のみ) is held on them, whatever else it says of holidays.
//! - A day on which one rule rests and another is held is no day of rest.

mod doubts;

use super::calendar::Calendar;
use super::days::{Day, Month, clamp, date_of, day_of};
use super::shift::{Closing, Shifted};
use super::within::in_words;
use super::{Expansion, Occurrence, OnHoliday, Pattern, Reason, Rest, Rule, TimeSpan, Timetable, Weekdays};
use jiff::civil::Date;
use std::ops::RangeInclusive;

/// Days looked at on both sides of the window, as days move across its edges.
const MARGIN: i32 = 45;

impl Timetable {
    /// The days that the rules give in a stretch of time.
    pub fn expand(&self, window: RangeInclusive<Date>, calendar: &Calendar) -> Expansion {
        let (first, last) = (day_of(*window.start()), day_of(*window.end()));
        let mut expansion = Expansion::default();
        if first > last {
            return expansion;
        }
        for rule in &self.rules {
            Expander::new(rule, (first, last), calendar, &mut expansion).run();
        }
        let Expansion { occurrences, rests, doubts } = &mut expansion;
        occurrences.sort_unstable();
        // Of the same day and time, the one that was not moved comes first and is kept.
        occurrences.dedup_by(|b, a| (a.date, a.time) == (b.date, b.time) && a.place == b.place);
        rests.sort_unstable();
        rests.dedup();
        rests.retain(|rest| occurrences.binary_search_by_key(&rest.date, |held| held.date).is_err());
        doubts.sort_unstable();
        doubts.dedup();
        expansion
    }
}

/// A day of the pattern.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Base {
    day: Day,
    /// Which of the overrides gives its times, counted from 1; 0: the rule itself.
    times: usize,
    /// The month it belongs to.
    month: i8,
}

/// A day on which it is held; sorted so that a day of the pattern comes before one moved there.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Held {
    day: Day,
    moved_from: Option<Day>,
    times: usize,
}

struct Expander<'a> {
    rule: &'a Rule,
    window: (Day, Day),
    calendar: &'a Calendar,
    closings: Vec<Closing<'a>>,
    held: Vec<Held>,
    into: &'a mut Expansion,
}

impl<'a> Expander<'a> {
    fn new(rule: &'a Rule, window: (Day, Day), calendar: &'a Calendar, into: &'a mut Expansion) -> Self {
        Self { rule, window, calendar, closings: Vec::new(), held: Vec::new(), into }
    }

    fn run(mut self) {
        let (first, last) = self.window;
        let wide = (clamp(first - MARGIN), clamp(last + MARGIN));
        self.doubt_years();
        self.prepare_closings(wide);
        let mut bases = Vec::new();
        self.bases(self.within_run(wide), &mut bases);
        self.bases_moved_from_afar(wide, &mut bases);
        bases.sort_unstable();
        bases.dedup_by_key(|base| base.day);
        for base in bases {
            self.place(base);
        }
        self.finish();
    }

    /// The part of a stretch of time that lies between the first and the last day of the rule.
    fn within_run(&self, (from, to): (Day, Day)) -> (Day, Day) {
        let from = self.rule.from.map_or(from, |first| from.max(day_of(first)));
        (from, self.rule.until.map_or(to, |last| to.min(day_of(last))))
    }

    fn in_window(&self, day: Day) -> bool {
        (self.window.0..=self.window.1).contains(&day)
    }

    fn prepare_closings(&mut self, (from, to): (Day, Day)) {
        // Days of rest move too: a second margin.
        let range = (clamp(from - MARGIN), clamp(to + MARGIN));
        let (mut closings, mut moved) = (Vec::new(), Vec::new());
        for closed in &self.rule.closed {
            closings.push(Closing::new(closed, range, self.calendar, &mut |from, to| moved.push((from, to))));
        }
        self.closings = closings;
        for (from, to) in moved {
            self.doubt_holiday(from, to);
        }
    }

    /// Collects the days of the pattern, or of the override of the month.
    fn bases(&mut self, (from, to): (Day, Day), bases: &mut Vec<Base>) {
        let rule = self.rule;
        let mut days = Vec::new();
        // With patterns of their own, or holidays, months outside those of the rule's pattern count too.
        let own = rule.overrides.iter().any(|own| own.pattern.is_some()) || rule.plus_holidays;
        let reach = rule.overrides.iter().filter_map(|own| own.pattern.as_ref()).map(Pattern::reach).max();
        let reach = reach.unwrap_or_default();
        let all =
            own.then(|| Month::covering(clamp(from.saturating_sub(reach)), clamp(to.saturating_add(reach))));
        let few = if own { None } else { Some(rule.pattern.months_around(from, to)) };
        for month in all.into_iter().flatten().chain(few.into_iter().flatten()) {
            let position = rule.overrides.iter().position(|own| own.months.contains(month.month));
            let pattern = position.and_then(|at| rule.overrides[at].pattern.as_ref());
            if pattern.is_none() && !rule.months.contains(month.month) {
                continue;
            }
            if rule.only_with.is_some_and(|day| month.nth(day).is_none()) {
                continue;
            }
            days.clear();
            pattern.unwrap_or(&rule.pattern).days_within(month, self.calendar, &mut days);
            if rule.plus_holidays {
                days.extend(self.calendar.holidays_of(month));
            }
            let times = position.filter(|at| !rule.overrides[*at].times.is_empty()).map_or(0, |at| at + 1);
            let within = days.iter().filter(|day| (from..=to).contains(*day));
            bases.extend(within.map(|day| Base { day: *day, times, month: month.month }));
            if let Some(pattern) = pattern {
                self.doubt_lacking(pattern, month);
            }
        }
    }

    /// Days far outside the window that were moved into it by hand.
    fn bases_moved_from_afar(&mut self, wide: (Day, Day), bases: &mut Vec<Base>) {
        for (from, to) in &self.rule.moves {
            let day = day_of(*from);
            if self.in_window(day_of(*to)) && !(wide.0..=wide.1).contains(&day) {
                self.bases(self.within_run((day, day)), bases);
            }
        }
    }

    /// Decides what becomes of a day of the pattern.
    fn place(&mut self, base: Base) {
        let Base { day, times, month } = base;
        if let Some(to) = self.moved_by_hand(day) {
            return self.moved(base, to, None);
        }
        if self.rule.months_off.contains(month) {
            return self.rest(day, Reason::MonthOff(month));
        }
        if let Some(closing) = self.closings.iter().find(|closing| closing.contains(day)) {
            let reason = Reason::Closed(closing.name().map(str::to_owned));
            return self.rest(day, reason);
        }
        let names_holidays = self.rule.plus_holidays || self.rule.pattern == Pattern::Holidays;
        if names_holidays || !self.rule.holiday.matters() {
            return self.held.push(Held { day, moved_from: None, times });
        }
        let calendar = self.calendar;
        let name = match calendar.holiday_on(day) {
            Some(name) => name,
            None => match like_holiday(self.rule.like_holidays, day) {
                Some(name) => name,
                None => return self.held.push(Held { day, moved_from: None, times }),
            },
        };
        match self.rule.holiday.shift(day, calendar) {
            Shifted::Stays => self.held.push(Held { day, moved_from: None, times }),
            Shifted::Dropped => self.rest(day, Reason::Holiday(name.to_owned())),
            Shifted::NoSuchDay => {
                if let OnHoliday::MoveTo(nth) = self.rule.holiday {
                    self.doubt_no_such_day(Month::of(day), in_words(nth), true);
                }
                self.rest(day, Reason::Holiday(name.to_owned()));
            }
            Shifted::To(to) => self.off_holiday(base, to, name),
        }
    }

    /// Moves a day off a holiday, if it may be held where it goes.
    fn off_holiday(&mut self, base: Base, to: Day, name: &str) {
        if let Some(by_hand) = self.moved_by_hand(to) {
            return self.moved(base, by_hand, Some(name));
        }
        let (first, last) = self.within_run((Day::MIN, Day::MAX));
        let off = self.rule.months_off.contains(date_of(to).month());
        if off || to < first || to > last || self.closings.iter().any(|closing| closing.contains(to)) {
            return self.rest(base.day, Reason::Holiday(name.to_owned()));
        }
        self.doubt_holiday(base.day, to);
        self.moved(base, to, Some(name));
    }

    fn moved_by_hand(&self, day: Day) -> Option<Day> {
        let found = self.rule.moves.iter().find(|(from, _)| day_of(*from) == day);
        found.map(|(_, to)| day_of(*to))
    }

    fn moved(&mut self, base: Base, to: Day, holiday: Option<&str>) {
        let moved_from = (to != base.day).then_some(base.day);
        self.held.push(Held { day: to, moved_from, times: base.times });
        if moved_from.is_some() {
            let holiday = holiday.map(str::to_owned);
            self.rest(base.day, Reason::Moved { to: date_of(to), holiday });
        }
    }

    fn rest(&mut self, day: Day, reason: Reason) {
        if self.in_window(day) {
            self.into.rests.push(Rest { date: date_of(day), reason });
        }
    }

    /// Gives out the days held, each with its times.
    fn finish(mut self) {
        self.held.sort_unstable();
        self.held.dedup_by_key(|held| held.day);
        let unsaid = [TimeSpan::default()];
        for held in &self.held {
            if !self.in_window(held.day) {
                continue;
            }
            let times = match held.times {
                0 => &self.rule.times,
                own => &self.rule.overrides[own - 1].times,
            };
            let times = if times.is_empty() { unsaid.as_slice() } else { times };
            self.into.occurrences.extend(times.iter().map(|time| Occurrence {
                date: date_of(held.day),
                time: *time,
                place: self.rule.place.clone(),
                moved_from: held.moved_from.map(date_of),
            }));
        }
    }
}

/// The name of a day of the week that counts as a holiday.
fn like_holiday(days: Weekdays, day: Day) -> Option<&'static str> {
    let weekday = date_of(day).weekday();
    let names = ["月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日"];
    let name = names.get(usize::try_from(weekday.to_monday_zero_offset()).ok()?)?;
    days.contains(weekday).then_some(*name)
}
