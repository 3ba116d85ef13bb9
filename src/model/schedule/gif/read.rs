//! Code → timetable.

use super::{GifFault, GifProblem, name};
use crate::model::normal::{Normal, normal, range_of};
use crate::model::schedule::{NthDay, Pattern, Rule, ScheduleKind, Timetable, Unsettled, WEEK, Weekdays};
use jiff::civil::Weekday;
use std::ops::Range;

/// Reads a code. Full-width letters and digits are taken as well.
///
/// Days that stand side by side and are of one sort become one rule: `0Mo0We` is one weekly rule, `1Sa3Su` one rule
/// of nth days.
pub fn read_gif(code: &str) -> Result<Timetable, GifProblem> {
    let mut patterns: Vec<Pattern> = Vec::new();
    for group in groups(code)? {
        add(&mut patterns, &group)?;
    }
    let anchorless = |pattern: &Pattern| matches!(pattern, Pattern::Weekly { every: 2, .. });
    let kind =
        if patterns.iter().all(anchorless) { ScheduleKind::Irregular } else { ScheduleKind::Recurring };
    let without_start = patterns.iter().any(anchorless);
    Ok(Timetable {
        unsettled: without_start.then_some(Unsettled::WeeksWithoutStart).into_iter().collect(),
        ..Timetable::new(kind, patterns.into_iter().map(Rule::new).collect())
    })
}

/// Digits and the day that they are of.
struct Group {
    digits: Vec<(char, Range<usize>)>,
    weekday: Weekday,
    range: Range<usize>,
}

fn groups(code: &str) -> Result<Vec<Group>, GifProblem> {
    let chars = normal(code);
    let blank = |c: &Normal| c.c.is_whitespace();
    let first = chars.iter().position(|c| !blank(c)).unwrap_or(chars.len());
    let last = chars.iter().rposition(|c| !blank(c)).map_or(first, |at| at + 1);
    let mut rest = &chars[first..last];
    if rest.is_empty() {
        return Err(GifProblem { range: 0..code.len(), fault: GifFault::Empty });
    }
    let mut groups = Vec::new();
    while !rest.is_empty() {
        let count = rest.iter().take_while(|c| ('0'..='7').contains(&c.c)).count();
        let (digits, after) = rest.split_at(count);
        if after.is_empty() {
            return Err(GifProblem { range: range_of(digits), fault: GifFault::NoDay });
        }
        let written: String = after.iter().take(2).map(|c| c.c).collect();
        let Some(weekday) = WEEK.into_iter().find(|day| name(*day) == written) else {
            return Err(GifProblem { range: range_of(&after[..1]), fault: GifFault::Unknown });
        };
        if digits.is_empty() {
            return Err(GifProblem { range: range_of(&after[..2]), fault: GifFault::NoDigit });
        }
        let range = range_of(&rest[..count + 2]);
        let digits = digits.iter().map(|c| (c.c, range_of(std::slice::from_ref(c)))).collect();
        groups.push(Group { digits, weekday, range });
        rest = &after[2..];
    }
    Ok(groups)
}

/// Adds a group to the last pattern, if it is of the same sort, or as a pattern of its own.
fn add(patterns: &mut Vec<Pattern>, group: &Group) -> Result<(), GifProblem> {
    let weekly = group.digits.iter().any(|(digit, _)| matches!(digit, '0' | '7'));
    if weekly && group.digits.iter().any(|(digit, _)| *digit != group.digits[0].0) {
        return Err(GifProblem { range: group.range.clone(), fault: GifFault::Mixed });
    }
    for (digit, range) in &group.digits {
        let weekday = group.weekday;
        let twice = GifProblem { range: range.clone(), fault: GifFault::Twice };
        if weekly {
            let every = if *digit == '7' { 2 } else { 1 };
            let again = |pattern: &Pattern| matches!(pattern, Pattern::Weekly { days, every: e, .. } if *e == every && days.contains(weekday));
            if patterns.iter().any(again) {
                return Err(twice);
            }
            match patterns.last_mut() {
                Some(Pattern::Weekly { days, every: last, .. }) if *last == every => {
                    *days = days.with(weekday)
                }
                _ => patterns.push(Pattern::Weekly {
                    days: Weekdays::default().with(weekday),
                    every,
                    anchor: None,
                }),
            }
        } else {
            let nth = if *digit == '6' { -1 } else { *digit as i8 - b'0' as i8 };
            let day = NthDay { nth, weekday };
            if patterns
                .iter()
                .any(|pattern| matches!(pattern, Pattern::Nth { days, .. } if days.contains(&day)))
            {
                return Err(twice);
            }
            match patterns.last_mut() {
                Some(Pattern::Nth { days, .. }) => days.push(day),
                _ => patterns.push(Pattern::nth(vec![day])),
            }
        }
    }
    Ok(())
}
