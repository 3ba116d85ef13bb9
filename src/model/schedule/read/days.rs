//! Grammar of days: 第2・4火曜日, 月〜金曜日, 毎月10日, 4月10日（土）.

use super::grammar::*;
use super::parts::Item;
use super::tokens::{Kind, Token};
use crate::model::schedule::{NthDay, WEEK, Weekdays};
use jiff::civil::Weekday;
use winnow::ModalResult;
use winnow::combinator::{alt, opt, peek, preceded, repeat, terminated};
use winnow::prelude::*;
use winnow::token::any;

/// How many things a list may have; keeps every attempt short.
pub(super) const LIST: usize = 40;

/// What stands between the things of a list.
pub(super) fn between(input: &mut In<'_>) -> ModalResult<()> {
    alt((
        mark(&['・', '、', ',', '/', '&', '+']).void(),
        words(&["と", "や", "及び", "および", "並びに"]).void(),
    ))
    .parse_next(input)
}

/// 〜, -, から
pub(super) fn to(input: &mut In<'_>) -> ModalResult<()> {
    alt((mark(&['~', '-']).void(), word("から").void())).parse_next(input)
}

/// A weekday's letter.
pub(super) fn weekday_letter(input: &mut In<'_>) -> ModalResult<Weekday> {
    any.verify_map(|token: &Token| match token.kind {
        Kind::Word(word) => {
            ["月", "火", "水", "木", "金", "土", "日"].iter().position(|one| *one == word).map(|at| WEEK[at])
        }
        _ => None,
    })
    .parse_next(input)
}

pub(super) fn youbi<'t>(input: &mut In<'t>) -> ModalResult<&'t Token> {
    words(&["曜日", "曜"]).parse_next(input)
}

/// A day of the week with the marks that make it one: `full` if 曜 stands with it.
struct Day {
    day: Weekday,
    full: bool,
    bracketed: bool,
}

/// 火, 火曜, 火曜日, (火), （火曜日）
fn day(input: &mut In<'_>) -> ModalResult<Day> {
    let bare =
        (weekday_letter, opt(youbi)).map(|(day, youbi)| Day { day, full: youbi.is_some(), bracketed: false });
    let bracketed = (mark(&['(', '[']), weekday_letter, opt(youbi), mark(&[')', ']']), opt(youbi))
        .map(|(_, day, _, _, _)| Day { day, full: true, bracketed: true });
    alt((bracketed, bare)).parse_next(input)
}

/// 月・水・金曜日, 月〜金, 土日, 火曜日と木曜日. `bare`: a range without 曜.
fn days(input: &mut In<'_>) -> ModalResult<(Weekdays, bool, bool)> {
    let first = day.parse_next(input)?;
    let mut set = Weekdays::default().with(first.day);
    let (mut full, mut ranged, mut last, mut bracketed) = (first.full, false, first.day, first.bracketed);
    for _ in 0..LIST {
        let start = *input;
        if let Ok(one) = preceded(to, day).parse_next(input) {
            set = Weekdays::range(last, one.day).iter().fold(set, Weekdays::with);
            (full, ranged, last) = (full || one.full, true, one.day);
            opt(word("まで")).parse_next(input)?;
            continue;
        }
        *input = start;
        // 土日 and 月水金 stand side by side; 火曜日（水） does not.
        let bracket = input.first().is_some_and(|token| token.is_mark(&['(', '[']));
        let one = (opt(between), day).parse_next(input);
        match one {
            // 月・木曜日 月曜10時: the same day again begins something new.
            Ok((_, one))
                if (!bracket || bracketed) && !starts_something(input, &one) && !set.contains(one.day) =>
            {
                set = set.with(one.day);
                (full, last, bracketed) = (full || one.full, one.day, one.bracketed);
            }
            _ => {
                *input = start;
                break;
            }
        }
    }
    Ok((set, full, ranged && !full))
}

/// The letter just read belongs to what follows: 月1回, 月末, 月の第3日曜日, 日程.
fn starts_something(input: &In<'_>, day: &Day) -> bool {
    let next = input.first();
    !day.full
        && day.day == Weekday::Monday
        && next.is_some_and(|token| {
            matches!(token.kind, Kind::Number(_)) && counts_often(input) || token.is_any(&["末日", "第"])
        })
        || !day.full
            && day.day == Weekday::Monday
            && next.is_some_and(|token| token.is("の"))
            && input.get(1).is_some_and(|token| token.is_any(&["第", "最終", "最後"]))
}

/// 1回 stands here.
fn counts_often(input: &In<'_>) -> bool {
    input.iter().take(6).any(|token| token.is("回"))
        && input
            .iter()
            .take(6)
            .take_while(|token| !token.is("回"))
            .all(|token| matches!(token.kind, Kind::Number(_)) || token.is_mark(&['~', '-', '・', '、', ',']))
}

/// 毎週, 毎月 and the like before days.
fn every(input: &mut In<'_>) -> ModalResult<()> {
    let mark = alt((
        words(&["毎週", "毎月", "毎年"]).void(),
        (word("毎"), peek(weekday_letter)).void(),
        (word("月"), word("の"), peek(words(&["第", "最終", "最後"]))).void(),
    ));
    terminated(mark, opt(alt((word("の").void(), mark_(&['・', '、']).void())))).parse_next(input)
}

/// 毎週火・木曜日
pub(super) fn weekly(input: &mut In<'_>) -> ModalResult<Item> {
    // 毎月水曜日 lacks which of them.
    let marked = opt(preceded(winnow::combinator::not(word("毎月")), every)).parse_next(input)?.is_some();
    let here = *input;
    let (days, full, bare) = days.parse_next(input)?;
    if !full && !marked && days.len() == 1 {
        let alone = Day { day: days.iter().next().unwrap_or(Weekday::Monday), full, bracketed: false };
        let apart = here.first().is_some_and(|token| token.apart);
        let number_before = !apart
            && here.previous_tokens().next().is_some_and(|token| matches!(token.kind, Kind::Number(_)));
        let other = input.first().is_some_and(|token| {
            matches!(token.kind, Kind::Number(_)) && counts_often(input) || token.is_any(&["回", "末日"])
        });
        if starts_something(input, &alone) || other || number_before {
            return fail(input);
        }
    }
    Ok(Item::Weekdays { days, marked, bare: bare && !marked })
}

/// 第2・4火曜日, 最終金曜日, 第1〜3水曜, 第1月・水曜日, 第2週の火曜日, 第2土曜日の翌日
pub(super) fn nth(input: &mut In<'_>) -> ModalResult<Item> {
    let marked = opt(every).parse_next(input)?.is_some();
    let mut days: Vec<NthDay> = Vec::new();
    let list = ordinals.parse_next(input)?;
    opt(words(&["週目", "週"])).parse_next(input)?;
    opt(words(&["の", "各"])).parse_next(input)?;
    let before_days = *input;
    let (set, _, _) = nth_days.parse_next(input)?;
    // 最終日 is the last day of the month and not a Sunday.
    let day_only = before_days.first().is_some_and(|token| token.is("日"))
        && !before_days.get(1).is_some_and(|token| token.is_any(&["曜", "曜日"]));
    if list == [-1] && set.len() == 1 && day_only {
        return fail(input);
    }
    // 第4、1月の第2火曜日: that is January and not a Monday.
    let month_only = input.previous_tokens().next().is_some_and(|token| token.is("月"));
    let goes_on = |at: usize| input.get(at).is_some_and(|token| token.is_any(&["第", "最終", "最後"]));
    let a_month = goes_on(0)
        || input
            .first()
            .is_some_and(|token| token.is("の") && goes_on(1) || token.is("は") && list.len() > 1);
    if month_only && a_month {
        return fail(input);
    }
    for weekday in set {
        days.extend(list.iter().map(|nth| NthDay { nth: *nth, weekday }));
    }
    let after = opt((opt(word("の")), words(&["翌日", "次の日", "翌々日", "前日"]))).parse_next(input)?;
    let after = after.map_or(0, |(_, token)| match token.kind {
        Kind::Word("翌々日") => 2,
        Kind::Word("前日") => -1,
        _ => 1,
    });
    if after != 0 {
        // 第2日曜日の翌日の月曜日, 第2日曜日の翌日（月曜日）: the same said once more.
        let start = *input;
        let again =
            (opt(word("の")), opt(mark(&['('])), weekday_letter, youbi, opt(mark(&[')']))).parse_next(input);
        if again.is_err() {
            *input = start;
        }
    }
    let mut unique: Vec<NthDay> = Vec::new();
    for day in days {
        if !unique.contains(&day) {
            unique.push(day);
        }
    }
    Ok(Item::Nth { days: unique, after, marked })
}

/// The days of the week after ordinals, in the order written: 火, 火・木曜日. A list only goes on within one 曜.
fn nth_days(input: &mut In<'_>) -> ModalResult<(Vec<Weekday>, bool, bool)> {
    let first = day.parse_next(input)?;
    if first.full {
        // 第2土曜日・日曜日: the second Sunday, every Sunday, the Sunday after? Only 第2土・日曜日 says it.
        return Ok((vec![first.day], true, false));
    }
    let mut list = vec![first.day];
    for _ in 0..6 {
        let start = *input;
        if let Ok(one) = preceded(to, day).parse_next(input)
            && let Some(last) = list.last().copied()
        {
            list.extend(Weekdays::range(last.next(), one.day).iter());
            if one.full {
                break;
            }
            continue;
        }
        *input = start;
        match (opt(between), day).parse_next(input) {
            Ok((_, one)) if !starts_something(input, &one) => {
                if !list.contains(&one.day) {
                    list.push(one.day);
                }
                if one.full {
                    break;
                }
            }
            _ => {
                *input = start;
                break;
            }
        }
    }
    Ok((list, false, false))
}

/// 第2・4, 第1、第3, 第1〜3, 2・4週目, 最終, 第1・最終
pub(super) fn ordinals(input: &mut In<'_>) -> ModalResult<Vec<i8>> {
    let mut list = Vec::new();
    if opt(last_of_month).parse_next(input)?.is_some() {
        opt((opt(words(&["週", "週目"])), word("の"))).parse_next(input)?;
        list.push(-1);
    } else {
        let had_mark = opt(word("第")).parse_next(input)?.is_some();
        let first = ordinal.parse_next(input)?;
        list.push(first);
        if !had_mark {
            // 2・4週目の火曜, 2週目と4週目: without 第 only where 週 follows.
            let further = preceded((opt(words(&["週目", "週"])), between), ordinal);
            let rest: ModalResult<Vec<i8>> =
                terminated(repeat(0..8, further), peek(words(&["週目", "週"]))).parse_next(input);
            list.extend(rest?);
            return Ok(checked(list));
        }
    }
    for _ in 0..12 {
        let start = *input;
        opt(words(&["週目", "週"])).parse_next(input)?;
        if let Ok(end) = preceded((to, opt(word("第"))), ordinal).parse_next(input) {
            let from = list.last().copied().unwrap_or(end);
            list.extend(from + 1..=end);
            continue;
        }
        *input = start;
        opt(words(&["週目", "週"])).parse_next(input)?;
        let joined = alt((
            preceded(
                (alt((between, mark(&['.']).void())), opt(word("第"))),
                terminated(ordinal, peek(follows_ordinal)),
            ),
            preceded(word("第"), ordinal),
            preceded(opt(between), last_of_month.value(-1)),
        ))
        .parse_next(input);
        match joined {
            Ok(nth) => list.push(nth),
            Err(_) => {
                *input = start;
                break;
            }
        }
    }
    Ok(checked(list))
}

/// 最終, 最後の, 月末の: the last of its kind in the month.
fn last_of_month(input: &mut In<'_>) -> ModalResult<()> {
    let month_end = (word("月末"), word("の"), peek((weekday_letter, youbi)));
    alt((words(&["最終", "最後"]).void(), month_end.void())).parse_next(input)
}

fn checked(list: Vec<i8>) -> Vec<i8> {
    let mut out: Vec<i8> = Vec::new();
    for nth in list {
        if !out.contains(&nth) {
            out.push(nth);
        }
    }
    out
}

/// After a number of a list of ordinals: more numbers, 週, a weekday, a bracket — not 時 or 月.
fn follows_ordinal(input: &mut In<'_>) -> ModalResult<()> {
    alt((
        between,
        mark(&['~', '-', '(', ')', '[', ']']).void(),
        words(&["第", "週", "週目", "の", "最終", "最後", "を", "は", "以外", "のみ", "だけ"]).void(),
        (weekday_letter, peek(not_counting)).void(),
        winnow::combinator::eof.void(),
    ))
    .parse_next(input)
}

/// 3月4日 is a date and not the third Monday.
fn not_counting(input: &mut In<'_>) -> ModalResult<()> {
    match input.first() {
        Some(token)
            if matches!(token.kind, Kind::Number(_)) && input.get(1).is_some_and(|next| next.is("日")) =>
        {
            fail(input)
        }
        _ => Ok(()),
    }
}

fn ordinal(input: &mut In<'_>) -> ModalResult<i8> {
    number.verify_map(|value| i8::try_from(value).ok().filter(|nth| *nth > 0)).parse_next(input)
}
