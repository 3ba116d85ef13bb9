//! Days, times and places: which clause they are of.

use super::alike::*;
use super::{Clause, OverrideWritten, Sorter};
use crate::model::schedule::TimeSpan;
use crate::model::schedule::read::parts::{Item, Why};
use std::ops::Range;

impl Sorter {
    pub(super) fn days(&mut self, items: &[Item], range: &Range<usize>) {
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
                    // 毎週火曜 10時〜、第3火曜 13時〜: once more, or instead?
                    self.out.faults.push((Why::Ambiguous, range.clone()));
                }
            }
        }
        self.override_open = false;
        self.trailing.clear();
    }

    pub(super) fn open_override(&mut self) {
        self.override_open = true;
        self.override_depth = self.depth.len();
    }

    /// The clause that 隔週 or 月2回 is said of.
    pub(super) fn rhythm(&mut self, range: &Range<usize>) -> &mut Clause {
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

    pub(super) fn time(&mut self, span: TimeSpan, range: &Range<usize>) {
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

    pub(super) fn place(&mut self, name: &Range<usize>, range: &Range<usize>) {
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
}
