//! First and last days: 4月10日から, 令和9年3月まで, 起点.

use super::*;
use crate::model::schedule::read::parts::Item;

/// 4月10日から, 令和9年3月まで, 起点日 2026-04-02, 次回は5月8日
pub(super) fn begins_or_ends(input: &mut In<'_>) -> ModalResult<What> {
    let label = (
        words(&["起点", "起点日", "基準日", "初回", "開始", "スタート"]),
        opt(words(&["は", "が"])),
        opt(mark_(&[':'])),
    );
    let labelled =
        preceded(label, terminated(point, opt(words(&["から", "より", "です"])))).map(What::Anchor);
    let called = terminated(point, (opt(words(&["を", "が"])), words(&["起点", "起点日", "基準日", "初回"])))
        .map(What::Anchor);
    let from = terminated(
        point,
        (
            alt((
                words(&["から", "より", "以降", "スタート", "開始", "より開始", "始まり"]).void(),
                // （令和8年11月24日〜）
                (mark(&['~', '-']), winnow::combinator::peek(closes)).void(),
            )),
            opt(words(&["開始", "スタート", "実施", "開催"])),
            winnow::combinator::not(alt((goes_on, word("は").void()))),
        ),
    )
    .map(What::From);
    let stretch = dates::month_stretch.map(|(year, month, last_year, last_month)| What::Stretch {
        from: Point::Month { year: Some(year), month },
        until: Point::Month { year: Some(last_year), month: last_month },
    });
    let until = terminated(point_with_year, words(&["まで"])).map(What::Until);
    let next =
        preceded((words(&["次回"]), opt(words(&["は", "の", "開催"])), opt(mark_(&[':']))), dates::dates)
            .verify_map(|item| match item {
                Item::Dates(dates) => Some(What::Next(dates)),
                _ => None,
            });
    alt((labelled, called, next, stretch, from, until)).parse_next(input)
}

/// A bracket closes here, or the text ends.
pub(super) fn closes(input: &mut In<'_>) -> ModalResult<()> {
    alt((mark(&[')', ']', '、']).void(), winnow::combinator::eof.void())).parse_next(input)
}

/// A stretch goes on: 12月29日から翌年1月3日, 4月7日から16日.
pub(super) fn goes_on(input: &mut In<'_>) -> ModalResult<()> {
    opt(words(&["翌年", "翌"])).parse_next(input)?;
    opt(word("の")).parse_next(input)?;
    alt((point.void(), (number, word("日")).void())).parse_next(input)
}

pub(super) fn point(input: &mut In<'_>) -> ModalResult<Point> {
    alt((dates::date.map(Point::Day), dates::year_month.map(|(year, month)| Point::Month { year, month })))
        .parse_next(input)
}

pub(super) fn point_with_year(input: &mut In<'_>) -> ModalResult<Point> {
    point
        .verify(|point| match point {
            Point::Day(_) => true,
            Point::Month { year, .. } => year.is_some(),
        })
        .parse_next(input)
}
