//! The grammar: tokens → phrases. Every phrase is tried at every place with a bounded look ahead, so reading
//! takes linear time; what no phrase fits is left over, with its place.

use super::parts::{HowOften, Part, Per, Point, What, Why};
use super::tokens::{Kind, Token};
use super::{dates, days, exceptions, times};
use winnow::ModalResult;
use winnow::combinator::{alt, opt, peek, preceded, terminated};
use winnow::error::{ContextError, ErrMode};
use winnow::prelude::*;
use winnow::stream::TokenSlice;
use winnow::token::any;

mod limits;
mod words;

use limits::begins_or_ends;
use words::{every_so_often, filler, how_often, label, place, remark, unsettled};

pub(super) type In<'t> = TokenSlice<'t, Token>;

pub(super) fn backtrack() -> ErrMode<ContextError> {
    ErrMode::Backtrack(ContextError::new())
}

pub(super) fn fail<T>(_: &mut In<'_>) -> ModalResult<T> {
    Err(backtrack())
}

/// One word.
pub(super) fn word<'t>(wanted: &'static str) -> impl Parser<In<'t>, &'t Token, ErrMode<ContextError>> {
    any.verify(move |token: &&Token| token.is(wanted))
}

/// One of several words.
pub(super) fn words<'t>(
    wanted: &'static [&'static str],
) -> impl Parser<In<'t>, &'t Token, ErrMode<ContextError>> {
    any.verify(move |token: &&Token| token.is_any(wanted))
}

/// One of several marks.
pub(super) fn mark<'t>(wanted: &'static [char]) -> impl Parser<In<'t>, &'t Token, ErrMode<ContextError>> {
    any.verify(move |token: &&Token| token.is_mark(wanted))
}

/// The same, to be made optional.
pub(super) fn mark_<'t>(wanted: &'static [char]) -> impl Parser<In<'t>, &'t Token, ErrMode<ContextError>> {
    mark(wanted)
}

/// A number.
pub(super) fn number(input: &mut In<'_>) -> ModalResult<u32> {
    any.verify_map(|token: &Token| match token.kind {
        Kind::Number(value) => Some(value),
        _ => None,
    })
    .parse_next(input)
}

/// All phrases of a text.
pub(super) fn parts(tokens: &[Token]) -> Vec<Part> {
    let mut input = TokenSlice::new(tokens);
    let mut parts: Vec<Part> = Vec::new();
    while let Some(first) = input.first() {
        let start = first.start;
        let before = input;
        let what = match phrase.parse_next(&mut input) {
            Ok(what) => what,
            Err(_) => {
                input = before;
                skip(&mut input);
                What::Wrong(Why::LeftOver)
            }
        };
        let end = input.previous_tokens().next().map_or(start, |token| token.end);
        match parts.last_mut() {
            // Neighbours that are left over are shown as one.
            Some(Part { what: What::Wrong(Why::LeftOver), range }) if what == What::Wrong(Why::LeftOver) => {
                range.end = end
            }
            _ => parts.push(Part { what, range: start..end }),
        }
    }
    parts
}

/// Leaves out one token.
fn skip(input: &mut In<'_>) {
    use winnow::stream::Stream;
    input.next_token();
}

fn phrase(input: &mut In<'_>) -> ModalResult<What> {
    alt((
        alt((bracketed_ordinals, structure)),
        remark,
        unsettled,
        how_often,
        every_so_often,
        begins_or_ends,
        times::time,
        alt((
            ordinals_alone,
            dates::yearly.map(|(month, day)| What::Yearly { month, day }),
            exceptions::said_of_days,
            exceptions::days_only,
            exceptions::months,
        )),
        alt((times::part_of_day, ordinals_without_day, label, place, filler)),
    ))
    .parse_next(input)
}

fn structure(input: &mut In<'_>) -> ModalResult<What> {
    // (1), and 第1回：5月12日
    let number_in_brackets = (mark(&['(']), number.verify(|number| (1..=20).contains(number)), mark(&[')']));
    let session = (word("第"), number, words(&["回", "回目"]), opt(mark(&[':'])), peek(dates::date));
    alt((number_in_brackets.value(What::Numbered), session.value(What::Filler), structural)).parse_next(input)
}

fn structural(input: &mut In<'_>) -> ModalResult<What> {
    any.verify_map(|token: &Token| match token.kind {
        Kind::Circled(_) => Some(What::Numbered),
        Kind::Line => Some(What::Break),
        Kind::Mark('/' | ';' | '|') => Some(What::Break),
        Kind::Mark('・' | '、' | ',' | '，' | '&' | '+') => Some(What::Comma),
        Kind::Mark('※' | '*') => Some(What::Note),
        Kind::Mark('(' | '[' | '〔' | '<' | '《' | '〈' | '『' | '〖' | '{' | '「') => Some(What::Open),
        Kind::Mark(')' | ']' | '〕' | '>' | '》' | '〉' | '』' | '〗' | '}' | '」') => {
            Some(What::Close)
        }
        Kind::Mark(
            '。' | '.' | '【' | '】' | ':' | '●' | '○' | '◆' | '◇' | '■' | '□' | '◎' | '★' | '☆' | '!',
        ) => Some(What::Filler),
        _ => None,
    })
    .parse_next(input)
}

/// （第2・4）, 第2に変更: ordinals without a day of the week.
fn ordinals_alone(input: &mut In<'_>) -> ModalResult<What> {
    let changed = (
        days::ordinals,
        opt(words(&["週", "週目"])),
        alt((
            (words(&["に", "へ"]), words(&["変更", "変更します", "振替", "移動", "延期"])).void(),
            words(&["のみ", "だけ"]).void(),
        )),
    );
    // 水曜日 第1・3週
    let weeks = terminated(
        days::ordinals,
        (
            words(&["週", "週目"]),
            winnow::combinator::not(alt((
                words(&["の", "は", "を", "と", "間"]).void(),
                mark(&['・', '、', ',', '/', '~', '-']).void(),
                days::weekday_letter.void(),
                exceptions::off,
            ))),
        ),
    );
    if let Ok(Some(list)) = opt(preceded(peek(word("第")), weeks)).parse_next(input) {
        return Ok(What::Ordinals(list));
    }
    if let Ok(Some((list, ..))) = opt(preceded(peek(word("第")), changed)).parse_next(input) {
        return Ok(What::Ordinals(list));
    }
    fail(input)
}

/// （第2・4）, （第1・3週のみ）
fn bracketed_ordinals(input: &mut In<'_>) -> ModalResult<What> {
    mark(&['(', '[']).parse_next(input)?;
    peek(word("第")).parse_next(input)?;
    let list = days::ordinals.parse_next(input)?;
    opt(words(&["週", "週目"])).parse_next(input)?;
    opt(words(&["のみ", "だけ"])).parse_next(input)?;
    mark(&[')', ']']).parse_next(input)?;
    Ok(What::Ordinals(list))
}

/// 第2・4 without any day of the week.
fn ordinals_without_day(input: &mut In<'_>) -> ModalResult<What> {
    winnow::combinator::peek(word("第")).parse_next(input)?;
    days::ordinals.parse_next(input)?;
    opt(words(&["週", "週目"])).parse_next(input)?;
    let counts = winnow::combinator::not(words(&["時", "月", "日", "回", "時半"]));
    let more = (days::between, number, counts, winnow::combinator::not(mark(&[':'])));
    let _: Vec<_> = winnow::combinator::repeat(0..8, more.void()).parse_next(input)?;
    Ok(What::Wrong(Why::WeekdayMissing))
}
