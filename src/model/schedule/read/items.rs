//! Kinds of days, whatever is said of them: 日曜・祝日・年末年始.

use super::dates;
use super::days::{self, LIST};
use super::exceptions::{off, shifts};
use super::grammar::*;
use super::parts::Item;
use winnow::ModalResult;
use winnow::combinator::{alt, opt, peek, preceded, terminated};
use winnow::prelude::*;

pub(super) const HOLIDAY: &[&str] =
    &["振替休日", "祝日", "祝祭日", "祭日", "祝", "国民の祝日", "国民の休日", "休日"];

/// 祝日
pub(super) fn holiday(input: &mut In<'_>) -> ModalResult<Item> {
    let item = words(HOLIDAY).value(Item::Holidays).parse_next(input)?;
    // 土日祝日, 祝休日
    opt(words(&["日", "休日"])).parse_next(input)?;
    Ok(item)
}

/// 祝日の翌日, as days of their own and not as where to move.
pub(super) fn after_holidays(input: &mut In<'_>) -> ModalResult<Item> {
    (words(HOLIDAY), word("の"), words(&["翌日", "次の日"])).parse_next(input)?;
    let moves = peek((
        opt(words(&["に", "へ"])),
        words(&[
            "変更",
            "変更します",
            "振替",
            "振り替え",
            "開催",
            "実施",
            "順延",
            "延期",
            "移動",
            "行います",
            "なります",
        ]),
    ))
    .parse_next(input)
    .is_ok();
    if moves { fail(input) } else { Ok(Item::AfterHolidays) }
}

/// 毎日, 毎朝, 年中無休
pub(super) fn daily(input: &mut In<'_>) -> ModalResult<Item> {
    let part = (word("毎"), peek(words(&["朝", "夕方", "夕", "夜"])));
    alt((words(&["毎日", "年中無休"]).void(), part.void())).value(Item::Daily).parse_next(input)
}

/// 冬期（12月〜3月）, 夏季7・8月: the months count, the name of the season does not.
pub(super) fn season_months(input: &mut In<'_>) -> ModalResult<Vec<i8>> {
    words(&["夏季", "夏期", "冬季", "冬期", "春季", "秋季"]).parse_next(input)?;
    let bracketed = (mark(&['(', '[']), dates::months, mark(&[')', ']'])).map(|(_, months, _)| months);
    alt((bracketed, dates::months)).parse_next(input)
}

/// 年末年始（12月29日〜1月3日）
pub(super) fn season(input: &mut In<'_>) -> ModalResult<Item> {
    let token = words(&["年末年始", "お盆", "盆"]).parse_next(input)?;
    let name = if token.is("年末年始") { "年末年始" } else { "お盆" };
    let bare = |input: &mut In<'_>| yearly(input);
    let bracketed = (mark(&['(', '[']), bare, mark(&[')', ']'])).map(|(_, span, _)| span);
    let after = preceded(opt(alt((word("の").void(), mark_(&[':']).void()))), bare);
    let start = *input;
    let span = match alt((bracketed, after)).parse_next(input) {
        Ok(span) => Some(span),
        Err(_) => {
            *input = start;
            None
        }
    };
    Ok(Item::Season { name, span })
}

pub(super) fn yearly(input: &mut In<'_>) -> ModalResult<((i8, i8), (i8, i8))> {
    match dates::span.parse_next(input)? {
        Item::Span(from, to) if from.year.is_none() && to.year.is_none() => {
            Ok(((from.month, from.day), (to.month, to.day)))
        }
        _ => fail(input),
    }
}

/// 第5週, 第1週目, 第1・3 in 第1・3以外
pub(super) fn weeks(input: &mut In<'_>) -> ModalResult<Item> {
    terminated(days::ordinals, alt((words(&["週", "週目"]).void(), peek(off))))
        .map(Item::Weeks)
        .parse_next(input)
}

/// One kind of days, whatever is said of them after.
pub(super) fn item(input: &mut In<'_>) -> ModalResult<Item> {
    alt((
        season,
        after_holidays,
        holiday,
        dates::span,
        dates::dates,
        days::nth,
        weeks,
        daily,
        alt((
            words(&["平日"]).value(Item::Workdays),
            word("週末").map(|_| Item::Weekdays {
                days: [jiff::civil::Weekday::Saturday, jiff::civil::Weekday::Sunday].into_iter().collect(),
                marked: false,
                bare: false,
            }),
            season_months.map(Item::Months),
            dates::months.map(Item::Months),
            dates::monthly_days,
            days::weekly,
            dates::plain_month_days,
        )),
    ))
    .parse_next(input)
}

/// Several kinds of days: 日曜・祝日・年末年始. Side by side without a mark only where that is one word: 土日祝.
pub(super) fn items<'t>(input: &mut In<'t>) -> ModalResult<Vec<(Item, In<'t>)>> {
    let first = item.parse_next(input)?;
    let mut list = vec![(first, *input)];
    for _ in 0..LIST {
        let start = *input;
        let divided = opt(days::between).parse_next(input)?.is_some();
        let apart = input.first().is_none_or(|token| token.apart);
        let next = next_item.parse_next(input);
        let joins = match (&next, list.last().map(|(item, _)| item)) {
            (Err(_), _) => false,
            // 第2火曜日、祝日の場合は翌日: the holiday begins what is said of it.
            (Ok(Item::Holidays), _) if shifts(input) => false,
            _ if divided => true,
            (Ok(Item::Holidays), Some(Item::Weekdays { .. })) => !apart,
            (Ok(Item::Holidays | Item::AfterHolidays | Item::Season { .. } | Item::Months(_)), _) => false,
            // 第2土曜第4土曜
            (Ok(Item::Nth { .. }), Some(Item::Nth { .. })) => true,
            _ => false,
        };
        match next {
            Ok(item) if joins => list.push((item, *input)),
            _ => {
                *input = start;
                break;
            }
        }
    }
    Ok(list)
}

/// A further kind; a marked one (毎週…) begins something new.
pub(super) fn next_item(input: &mut In<'_>) -> ModalResult<Item> {
    item.verify(|item| !matches!(item, Item::Weekdays { marked: true, .. } | Item::Nth { marked: true, .. }))
        .parse_next(input)
}
