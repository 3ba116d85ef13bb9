//! Grammar of times: 午前10時〜正午, 13:30〜, 午後1時半から3時まで.

use super::grammar::*;
use super::parts::{What, Why};
use super::tokens::Kind;
use crate::model::schedule::{Clock, DayPart, TimeSpan};
use winnow::ModalResult;
use winnow::combinator::{alt, opt, terminated};
use winnow::prelude::*;

/// Half of the day, as written before an hour.
#[derive(Clone, Copy, PartialEq)]
enum Half {
    Morning,
    Afternoon,
}

/// A time as written; minutes from midnight may be out of range.
#[derive(Clone, Copy)]
struct Written {
    half: Option<Half>,
    hour: u32,
    minute: u32,
    noon: bool,
    /// AM or PM stand after it.
    half_after: bool,
}

const MORNING: &[&str] = &["午前", "AM", "am", "A.M.", "a.m.", "朝", "午前中"];
const AFTERNOON: &[&str] = &["午後", "PM", "pm", "P.M.", "p.m.", "夕方", "夕", "夜", "夜間", "昼", "お昼"];

fn half(input: &mut In<'_>) -> ModalResult<Half> {
    let morning = words(MORNING).value(Half::Morning);
    let half = alt((morning, words(AFTERNOON).value(Half::Afternoon))).parse_next(input)?;
    opt(alt((mark_(&[':', '・']).void(), word("の").void()))).parse_next(input)?;
    Ok(half)
}

/// 10時, 10時半, 10時30分, 10:30, 正午; with `loose`, a bare number too.
fn clock(input: &mut In<'_>, loose: bool) -> ModalResult<Written> {
    opt(words(&["約", "だいたい", "おおむね"])).parse_next(input)?;
    let noon = |input: &mut In<'_>| {
        (opt(words(&["お昼", "昼", "午後"])), opt(word("の")), word("正午"))
            .value(Written { half: None, hour: 12, minute: 0, noon: true, half_after: false })
            .parse_next(input)
    };
    let spoken = |input: &mut In<'_>| {
        let half_of_day = opt(half).parse_next(input)?;
        let hour = number.parse_next(input)?;
        let minute = alt((
            word("時半").value(30),
            (word("時"), word("半")).value(30),
            (word("時"), number, word("分")).map(|(_, minute, _)| minute),
            (word("時"), opt(word("半"))).map(|(_, half)| if half.is_some() { 30 } else { 0 }),
            (mark(&[':']), number, opt(words(&["分"]))).map(|(_, minute, _)| minute),
        ))
        .parse_next(input)?;
        let half_after = opt(words(&["AM", "am", "PM", "pm"])).parse_next(input)?;
        let half_after =
            half_after.map(|token| if token.is_any(MORNING) { Half::Morning } else { Half::Afternoon });
        Ok(Written {
            half: half_of_day.or(half_after),
            hour,
            minute,
            noon: false,
            half_after: half_after.is_some(),
        })
    };
    let bare = |input: &mut In<'_>| {
        let half_of_day = opt(half).parse_next(input)?;
        let hour = number.parse_next(input)?;
        let follows = input
            .first()
            .is_some_and(|token| token.is_any(&["月", "日", "回", "か月", "年", "週", "曜", "曜日", "時間"]));
        // 10:00〜 7・8月は休み: a list begins, and no time.
        let listed = input.first().is_some_and(|token| token.is_mark(&['・', '、', ',', '/', '~', '-']))
            && input.get(1).is_some_and(|token| matches!(token.kind, Kind::Number(_)));
        if follows || listed || !loose {
            return fail(input);
        }
        Ok(Written { half: half_of_day, hour, minute: 0, noon: false, half_after: false })
    };
    let found = alt((noon, spoken, bare)).parse_next(input)?;
    opt(words(&["頃", "ごろ", "くらい"])).parse_next(input)?;
    Ok(found)
}

fn strict(input: &mut In<'_>) -> ModalResult<Written> {
    clock(input, false)
}

/// 〜, から, より
fn until(input: &mut In<'_>) -> ModalResult<()> {
    alt((mark(&['~', '-', '→']).void(), (words(&["から", "より"]), opt(mark_(&['~', '-', '、']))).void()))
        .parse_next(input)
}

/// A time with or without an end.
pub(super) fn time(input: &mut In<'_>) -> ModalResult<What> {
    opt((words(&["午前の部", "午後の部"]), opt(mark_(&[':'])))).parse_next(input)?;
    let from_nothing = (mark(&['~', '-']), strict).map(|(_, end)| (None, Some(end)));
    let until_only = terminated(strict, word("まで")).map(|end| (None, Some(end)));
    let whole = |input: &mut In<'_>| {
        let start = alt((strict, bare_start)).parse_next(input)?;
        let here = *input;
        if until.parse_next(input).is_err() {
            return Ok((Some(start), None));
        }
        let after_sign = *input;
        let end = |input: &mut In<'_>| clock(input, true);
        if let Ok(minutes) = duration.parse_next(input) {
            // 10時から2時間
            let begin = own(start).map(|clock| u32::from(clock.hour()) * 60 + u32::from(clock.minute()));
            let end = begin.map_or(u32::MAX, |begin| begin.saturating_add(minutes));
            let end = Written { half: None, hour: end / 60, minute: end % 60, noon: true, half_after: false };
            return Ok((Some(start), Some(end)));
        }
        *input = after_sign;
        match end(input) {
            Ok(end) => {
                opt(word("まで")).parse_next(input)?;
                Ok((Some(start), Some(end)))
            }
            Err(_) => {
                // 10時〜 is open; 10時〜（… and 10時から every…
                *input = after_sign;
                let _ = here;
                Ok((Some(start), None))
            }
        }
    };
    let (start, end) = alt((until_only, whole, from_nothing)).parse_next(input)?;
    Ok(settle(start, end))
}

/// 2時間, 1時間半, 90分 — as long as nothing says that it is only about that.
fn duration(input: &mut In<'_>) -> ModalResult<u32> {
    let hours = (number, word("時間"), opt(word("半")), opt((number, word("分")))).map(
        |(hours, _, half, minutes)| {
            hours.saturating_mul(60)
                + if half.is_some() { 30 } else { minutes.map_or(0, |(minutes, _)| minutes) }
        },
    );
    let minutes = terminated(number, (word("分"), opt(word("間"))));
    let minutes = alt((hours, minutes)).parse_next(input)?;
    winnow::combinator::not(words(&["程度", "くらい", "ごろ", "頃"])).parse_next(input)?;
    Ok(minutes)
}

/// 10 in 10〜12時.
fn bare_start(input: &mut In<'_>) -> ModalResult<Written> {
    let begin = *input;
    let half_of_day = opt(half).parse_next(input)?;
    let hour = number.parse_next(input)?;
    let here = *input;
    let follows = (mark(&['~', '-']), number, words(&["時", "時半"])).parse_next(input).is_ok();
    *input = if follows { here } else { begin };
    match follows {
        true => Ok(Written { half: half_of_day, hour, minute: 0, noon: false, half_after: false }),
        false => fail(input),
    }
}

/// Which half of the day is meant where it is not written: a 午後 before the start carries to the end.
fn settle(start: Option<Written>, end: Option<Written>) -> What {
    let from = match start.map(own) {
        Some(None) => return What::Wrong(Why::NoSuchTime),
        // Nobody meets at half past one in the night.
        Some(Some(_)) if start.is_some_and(|start| start.half.is_none() && (1..5).contains(&start.hour)) => {
            return What::Wrong(Why::HalfMissing);
        }
        Some(Some(clock)) => Some(clock),
        None => None,
    };
    let Some(end) = end else {
        return What::Time(TimeSpan { start: from, ..TimeSpan::default() });
    };
    let Some(mut to) = own(end) else { return What::Wrong(Why::NoSuchTime) };
    if let (Some(start), Some(begin)) = (start, from) {
        if end.half_after && end.half == Some(Half::Afternoon) && start.half.is_none() && start.hour < 12 {
            // 7:00〜9:00PM: which seven?
            return What::Wrong(Why::HalfMissing);
        }
        let carried = start.half == Some(Half::Afternoon) && end.half.is_none() && !end.noon && end.hour < 12;
        // 10時〜3時 can only mean 15時.
        let later = to < begin && end.half.is_none() && !end.noon && end.hour < 12 && start.hour <= 12;
        if (carried || later)
            && let Some(moved) = Clock::new(end.hour + 12, end.minute)
        {
            to = moved;
        }
        if to <= begin {
            return What::Wrong(Why::EndBeforeStart);
        }
    }
    What::Time(TimeSpan { start: from, end: Some(to), part: None })
}

fn own(time: Written) -> Option<Clock> {
    let hour = match time.half {
        Some(Half::Afternoon) if time.hour < 12 => time.hour + 12,
        Some(Half::Morning) if time.hour > 12 => return None,
        _ => time.hour,
    };
    Clock::new(hour, time.minute)
}

/// 午前, 夜, 終日: a part of the day without a clock time.
pub(super) fn part_of_day(input: &mut In<'_>) -> ModalResult<What> {
    let token = words(&["午前", "午前中", "午後", "昼", "お昼", "夕方", "夜", "夜間", "終日", "一日中"])
        .parse_next(input)?;
    let part = match token.kind {
        Kind::Word("午前" | "午前中") => DayPart::Morning,
        Kind::Word("午後") => DayPart::Afternoon,
        Kind::Word("昼" | "お昼") => DayPart::Noon,
        Kind::Word("夕方") => DayPart::Evening,
        Kind::Word("終日" | "一日中") => DayPart::AllDay,
        _ => DayPart::Night,
    };
    opt(words(&["頃", "ごろ"])).parse_next(input)?;
    // 午前の部: the time follows.
    if opt(word("の部")).parse_next(input)?.is_some() {
        opt(mark_(&[':'])).parse_next(input)?;
        return Ok(What::Filler);
    }
    Ok(What::Time(TimeSpan { part: Some(part), ..TimeSpan::default() }))
}
