//! Grammar of dates and months: 毎月10日, 4月10日（土）, 8月13日〜16日, 偶数月.

use super::days::{LIST, between, to, weekday_letter, youbi};
use super::grammar::*;
use super::parts::{Item, WrittenDate};
use super::tokens::Kind;
use jiff::civil::Weekday;
use winnow::ModalResult;
use winnow::combinator::{alt, opt, peek, preceded, repeat, terminated};
use winnow::prelude::*;

/// 毎月10日, 8日・18日, 末日, 5のつく日, 毎月第2…: only with 毎月 or after months.
pub(super) fn month_days(input: &mut In<'_>) -> ModalResult<Item> {
    let month_end = |input: &mut In<'_>| {
        alt((words(&["末日", "月末"]).void(), (words(&["最終"]), word("日")).void()))
            .value(-1)
            .parse_next(input)
    };
    if let Ok(ends) = ending_in.parse_next(input) {
        return Ok(Item::MonthDays(ends));
    }
    let one = |input: &mut In<'_>| {
        alt((month_end, terminated(number, word("日")).map(|day| i8::try_from(day).unwrap_or(i8::MAX))))
            .parse_next(input)
    };
    let first = one(input)?;
    // 10日・20日 and 10・20日
    let more: Vec<i8> = repeat(0..LIST, preceded(opt(between), one)).parse_next(input)?;
    Ok(Item::MonthDays(std::iter::once(first).chain(more).collect()))
}

/// 5・15・25日
fn short_month_days(input: &mut In<'_>) -> ModalResult<Item> {
    let list: Vec<u32> = winnow::combinator::separated(2..LIST, number, between).parse_next(input)?;
    word("日").parse_next(input)?;
    Ok(Item::MonthDays(list.into_iter().map(|day| i8::try_from(day).unwrap_or(i8::MAX)).collect()))
}

/// 5のつく日, 0と5のつく日
fn ending_in(input: &mut In<'_>) -> ModalResult<Vec<i8>> {
    let start = *input;
    let list: Vec<u32> = match winnow::combinator::separated(1..5, number, between).parse_next(input) {
        Ok(list) => list,
        Err(error) => {
            *input = start;
            return Err(error);
        }
    };
    if words(&["のつく日", "の付く日", "がつく日"]).parse_next(input).is_err()
        || list.iter().any(|digit| *digit > 9)
    {
        *input = start;
        return fail(input);
    }
    let mut days: Vec<i8> = (1..=30)
        .filter(|day| list.contains(&u32::from(day % 10)))
        .filter_map(|day: u8| i8::try_from(day).ok())
        .collect();
    days.sort_unstable();
    Ok(days)
}

/// 毎月10日・20日
pub(super) fn monthly_days(input: &mut In<'_>) -> ModalResult<Item> {
    preceded(
        (alt((word("毎月").void(), word("毎年").void())), opt(words(&["の"]))),
        alt((month_days, short_month_days)),
    )
    .parse_next(input)
}

/// Days of a month whose months were said before: 偶数月の10日.
pub(super) fn plain_month_days(input: &mut In<'_>) -> ModalResult<Item> {
    alt((short_month_days, month_days)).parse_next(input)
}

/// 4月10日（土）, 12/4, 令和9年1月15日(金), R9.2.6(土), 2027-04-10
pub(super) fn date(input: &mut In<'_>) -> ModalResult<WrittenDate> {
    let start = input.first().map_or(0, |token| token.start);
    let (year, month, day) = alt((
        (
            opt(terminated(year, opt(word("の")))),
            terminated(number, word("月")),
            terminated(number, word("日")),
        ),
        (
            terminated(number, mark(&['-'])).verify_map(western).map(Some),
            terminated(number, mark(&['-'])),
            number,
        ),
        (
            terminated(short_year, mark(&['.', '/', '-'])).map(Some),
            terminated(number, mark(&['.', '/', '-'])),
            number,
        ),
        (opt(terminated(number, mark(&['/'])).verify_map(western)), terminated(number, mark(&['/'])), number),
    ))
    .parse_next(input)?;
    let (Ok(month), Ok(day)) = (i8::try_from(month), i8::try_from(day)) else { return fail(input) };
    let weekday = opt(weekday_beside).parse_next(input)?;
    let end = input.previous_tokens().next().map_or(start, |token| token.end);
    Ok(WrittenDate { year, month, day, weekday, range: start..end })
}

/// （土）, (火・祝), 土曜日
fn weekday_beside(input: &mut In<'_>) -> ModalResult<Weekday> {
    let bracketed = (
        mark(&['(', '[']),
        weekday_letter,
        opt(youbi),
        opt((opt(mark(&['・', '、', '/'])), words(&["祝", "祝日", "休", "休日"]))),
        mark(&[')', ']']),
    )
        .map(|(_, day, ..)| day);
    alt((bracketed, terminated(weekday_letter, youbi))).parse_next(input)
}

/// 令和9年, 2027年, R9年
fn year(input: &mut In<'_>) -> ModalResult<i16> {
    let era = |input: &mut In<'_>| {
        let first = era_name.parse_next(input)?;
        let number = alt((number, word("元").value(1))).parse_next(input)?;
        word("年").parse_next(input)?;
        era_year(first, number).ok_or_else(backtrack)
    };
    alt((era, terminated(number, word("年")).verify_map(western))).parse_next(input)
}

/// R9 in R9.2.6
fn short_year(input: &mut In<'_>) -> ModalResult<i16> {
    let era = |input: &mut In<'_>| {
        let first = era_name.parse_next(input)?;
        let number = number.parse_next(input)?;
        era_year(first, number).ok_or_else(backtrack)
    };
    alt((era, number.verify_map(western))).parse_next(input)
}

fn era_name(input: &mut In<'_>) -> ModalResult<char> {
    words(&["令和", "平成", "R", "H"])
        .map(|token| match token.kind {
            Kind::Word("平成" | "H") => 'H',
            _ => 'R',
        })
        .parse_next(input)
}

fn era_year(era: char, number: u32) -> Option<i16> {
    let base = if era == 'R' { 2018 } else { 1988 };
    (1..100).contains(&number).then(|| i16::try_from(number).ok().map(|number| base + number)).flatten()
}

fn western(number: u32) -> Option<i16> {
    i16::try_from(number).ok().filter(|year| (1900..2200).contains(year))
}

/// A date without its month, after another: 9月4日、18日
fn day_again(input: &mut In<'_>, before: &WrittenDate) -> ModalResult<WrittenDate> {
    let start = input.first().map_or(0, |token| token.start);
    let spoken = (terminated(number, word("日")), opt(weekday_beside));
    let short = (number, weekday_beside.map(Some));
    let (day, weekday) = alt((spoken, short)).parse_next(input)?;
    let Ok(day) = i8::try_from(day) else { return fail(input) };
    let end = input.previous_tokens().next().map_or(start, |token| token.end);
    Ok(WrittenDate { year: before.year, month: before.month, day, weekday, range: start..end })
}

/// 2.19(金) after R9.1.15(金)
fn dotted_again(input: &mut In<'_>, before: &WrittenDate) -> ModalResult<WrittenDate> {
    let start = input.first().map_or(0, |token| token.start);
    let (month, day, weekday) =
        (terminated(number, mark(&['.'])), number, weekday_beside).parse_next(input)?;
    let (Ok(month), Ok(day)) = (i8::try_from(month), i8::try_from(day)) else { return fail(input) };
    let end = input.previous_tokens().next().map_or(start, |token| token.end);
    let year = before.year.map(|year| if month < before.month { year.saturating_add(1) } else { year });
    Ok(WrittenDate { year, month, day, weekday: Some(weekday), range: start..end })
}

/// 4月9・16・23日（金）
fn days_of_month(input: &mut In<'_>) -> ModalResult<Vec<WrittenDate>> {
    let start = input.first().map_or(0, |token| token.start);
    let year = opt(terminated(year, opt(word("の")))).parse_next(input)?;
    let month = terminated(number, word("月")).parse_next(input)?;
    let list: Vec<u32> = winnow::combinator::separated(2..LIST, number, between).parse_next(input)?;
    word("日").parse_next(input)?;
    let weekday = opt(weekday_beside).parse_next(input)?;
    let end = input.previous_tokens().next().map_or(start, |token| token.end);
    let Ok(month) = i8::try_from(month) else { return fail(input) };
    let one = |day| WrittenDate { year, month, day, weekday, range: start..end };
    Ok(list.into_iter().map(|day| one(i8::try_from(day).unwrap_or(i8::MAX))).collect())
}

/// 9月4日、18日、10月2日
pub(super) fn dates(input: &mut In<'_>) -> ModalResult<Item> {
    let mut list = alt((date.map(|date| vec![date]), days_of_month)).parse_next(input)?;
    for _ in 0..LIST {
        let start = *input;
        let Some(before) = list.last().cloned() else { break };
        let again = |input: &mut In<'_>| {
            alt((
                |input: &mut In<'_>| day_again(input, &before),
                |input: &mut In<'_>| dotted_again(input, &before),
            ))
            .parse_next(input)
            .map(|date| vec![date])
        };
        let next = preceded(opt(between), alt((date.map(|date| vec![date]), days_of_month, again)))
            .parse_next(input);
        match next {
            Ok(dates) => list.extend(dates),
            Err(_) => {
                *input = start;
                break;
            }
        }
    }
    Ok(Item::Dates(list))
}

/// 8月13日〜16日, 12/29〜1/3, 12月29日から翌年1月3日まで
pub(super) fn span(input: &mut In<'_>) -> ModalResult<Item> {
    let first = date.parse_next(input)?;
    to.parse_next(input)?;
    opt(words(&["翌年"])).parse_next(input)?;
    opt(word("の")).parse_next(input)?;
    let last = alt((date, |input: &mut In<'_>| day_again(input, &first))).parse_next(input)?;
    opt(word("まで")).parse_next(input)?;
    Ok(Item::Span(first, last))
}

/// 4月〜10月, 4・6・8月, 偶数月, 11月から翌年3月まで, 8月
pub(super) fn months(input: &mut In<'_>) -> ModalResult<Vec<i8>> {
    if let Some(token) = opt(preceded(opt(word("毎")), words(&["偶数月", "奇数月"]))).parse_next(input)?
    {
        let first = if token.is("偶数月") { 2 } else { 1 };
        return Ok((first..=12).step_by(2).collect());
    }
    opt(word("毎年")).parse_next(input)?;
    opt(word("の")).parse_next(input)?;
    let mut list: Vec<i8> = Vec::new();
    let (mut closed, mut stretch) = (false, false);
    for turn in 0..LIST {
        let start = *input;
        let mut ranged = false;
        if turn > 0 {
            ranged = opt(to).parse_next(input)?.is_some();
            if ranged {
                opt(words(&["翌年", "翌"])).parse_next(input)?;
                opt(word("の")).parse_next(input)?;
            } else if between.parse_next(input).is_err() {
                *input = start;
                break;
            }
        }
        let one = (number, opt(word("月")), peek(not_a_day)).parse_next(input);
        let Ok((value, month, ())) = one else {
            *input = start;
            break;
        };
        let value = i8::try_from(value).unwrap_or(i8::MAX);
        match list.last().copied() {
            Some(last) if ranged => {
                let mut month = last;
                while month != value && (1..=12).contains(&value) && (1..=12).contains(&month) {
                    month = month % 12 + 1;
                    list.push(month);
                }
                if !(1..=12).contains(&value) {
                    list.push(value);
                }
            }
            _ => list.push(value),
        }
        closed = month.is_some();
        stretch |= ranged;
    }
    if !closed {
        return fail(input);
    }
    // 3月まで has no beginning.
    if opt(word("まで")).parse_next(input)?.is_some() && !stretch {
        return fail(input);
    }
    Ok(list)
}

/// What follows is not a day of the month: 4月10日 is a date.
fn not_a_day(input: &mut In<'_>) -> ModalResult<()> {
    let is_number = |at: usize| input.get(at).is_some_and(|token| matches!(token.kind, Kind::Number(_)));
    let is_day = |at: usize| {
        input.get(at).is_some_and(|token| {
            token.is("日") && !input.get(at + 1).is_some_and(|next| next.is_any(&["曜", "曜日"]))
        })
    };
    match is_number(0) && is_day(1) {
        true => fail(input),
        false => Ok(()),
    }
}

/// 毎年10月10日
pub(super) fn yearly(input: &mut In<'_>) -> ModalResult<(i8, i8)> {
    (word("毎年"), opt(word("の"))).void().parse_next(input)?;
    let (month, day) = (terminated(number, word("月")), terminated(number, word("日"))).parse_next(input)?;
    match (i8::try_from(month), i8::try_from(day)) {
        (Ok(month), Ok(day)) => Ok((month, day)),
        _ => fail(input),
    }
}

/// 令和8年10月〜令和9年3月, 令和9年2月の: a stretch of whole months with their years.
pub(super) fn month_stretch(input: &mut In<'_>) -> ModalResult<(i16, i8, i16, i8)> {
    let full = |input: &mut In<'_>| match year_month.parse_next(input)? {
        (Some(year), month) => Ok((year, month)),
        _ => fail(input),
    };
    let (year, month) = full(input)?;
    let start = *input;
    // 令和9年1月〜3月の: the year goes on, or turns.
    let within = (opt(words(&["翌年", "翌"])), opt(word("の")), year_month).map(|(_, _, (own, last))| {
        (own.unwrap_or(if last < month { year.saturating_add(1) } else { year }), last)
    });
    let end = (to, within, opt(word("まで")), opt(words(&["の", "は"]))).parse_next(input);
    if let Ok((_, (last_year, last_month), ..)) = end {
        return Ok((year, month, last_year, last_month));
    }
    *input = start;
    words(&["の", "は"]).parse_next(input)?;
    Ok((year, month, year, month))
}

/// 令和9年4月, 4月: a month, with its year if written.
pub(super) fn year_month(input: &mut In<'_>) -> ModalResult<(Option<i16>, i8)> {
    let (year, month, _, ()) =
        (opt(terminated(year, opt(word("の")))), number, word("月"), peek(not_a_day)).parse_next(input)?;
    match i8::try_from(month) {
        Ok(month) => Ok((year, month)),
        Err(_) => fail(input),
    }
}
