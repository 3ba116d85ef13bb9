//! Grammar of exceptions: 祝日は休み, 祝日の場合は翌日, 第5週は休み, 年末年始を除く, 5月3日は10日に変更.

use super::dates;
use super::days::{self};
use super::grammar::*;
use super::items::{after_holidays, daily, holiday, items, season};
use super::parts::{Item, What};
use super::tokens::Kind;
use crate::model::schedule::OnHoliday;
use winnow::ModalResult;
use winnow::combinator::{alt, opt, peek, terminated};
use winnow::prelude::*;

/// What follows 祝日 here says what happens on it, other than rest.
pub(super) fn shifts(input: &In<'_>) -> bool {
    let mut ahead = *input;
    matches!(about_holidays(&mut ahead, Vec::new()), Ok(What::OnHoliday { .. } | What::HolidayGoesTo(_)))
}

/// は休み, を除く, 以外の, 休館
pub(super) fn off(input: &mut In<'_>) -> ModalResult<()> {
    opt(words(&["等", "など"])).parse_next(input)?;
    opt((word("の"), words(&["日", "場合", "とき"]))).parse_next(input)?;
    opt(words(&["のみ", "だけ"])).parse_next(input)?;
    opt(words(&["は", "を", "が", "も", "に", "中は"])).parse_next(input)?;
    opt(mark_(&['、', ':'])).parse_next(input)?;
    opt(words(&["全て", "すべて", "いずれも"])).parse_next(input)?;
    opt(words(&["夏季", "夏期", "冬季", "冬期"])).parse_next(input)?;
    opt((words(&["開催", "実施", "活動"]), peek(words(&["なし", "無し"])))).parse_next(input)?;
    words(&[
        "休み",
        "お休み",
        "休",
        "休館",
        "休業",
        "休会",
        "休止",
        "休所",
        "休園",
        "定休",
        "定休日",
        "閉館",
        "中止",
        "除く",
        "除き",
        "除きます",
        "のぞく",
        "除いた",
        "以外",
        "開催なし",
        "なし",
        "無し",
        "開催しません",
        "実施しません",
        "行いません",
        "ありません",
        "やりません",
        "休みます",
        "お休みします",
        "休みです",
        "お休みです",
        "休館します",
        "休館です",
        "開催しない",
        "実施しない",
        "行わない",
        "休館日",
        "休業日",
    ])
    .void()
    .parse_next(input)?;
    opt(words(&["です", "ます", "となります", "になります", "なります"])).parse_next(input)?;
    opt(alt((word("の").void(), (word("に"), words(&["なります"])).void()))).parse_next(input)?;
    Ok(())
}

/// の場合は, と重なる場合は, にあたるときは, は
fn condition(input: &mut In<'_>) -> ModalResult<()> {
    opt(words(&["と", "に", "が"])).parse_next(input)?;
    opt(words(&[
        "重なる",
        "重なった",
        "重なれば",
        "あたる",
        "当たる",
        "あたった",
        "当たった",
        "なる",
        "なった",
    ]))
    .parse_next(input)?;
    opt(words(&["の"])).parse_next(input)?;
    opt(words(&["日"])).parse_next(input)?;
    opt(words(&["場合", "とき", "時は", "ときは", "時"])).parse_next(input)?;
    opt(words(&["は", "も", "に", "でも", "には", "で"])).parse_next(input)?;
    opt(words(&["は", "も"])).parse_next(input)?;
    opt(mark_(&['、'])).parse_next(input)?;
    Ok(())
}

/// その翌日に変更, 前日, 第2水曜日, も開催
fn then(input: &mut In<'_>) -> ModalResult<OnHoliday> {
    // 開館し、翌日休館: open on the holiday, then what follows.
    opt((
        words(&["開館し", "開館", "開催", "開き", "営業"]),
        opt(words(&["し", "て"])),
        opt(mark_(&['、'])),
        peek(alt((
            words(&["その", "翌日", "次の日", "翌平日", "次の平日", "翌開館日", "翌営業日"]).void(),
            winnow::combinator::fail,
        ))),
    ))
    .parse_next(input)?;
    opt(words(&["その", "直後の平日"])).parse_next(input)?;
    opt(word("の")).parse_next(input)?;
    let shift = words(&[
        "翌日",
        "次の日",
        "あくる日",
        "前日",
        "前の日",
        "翌平日",
        "次の平日",
        "翌営業日",
        "翌開館日",
        "直後の平日",
        "前平日",
        "前の平日",
        "直前の平日",
        "翌週",
        "次週",
        "次の週",
        "前週",
        "前の週",
    ])
    .verify_map(|token| match token.kind {
        Kind::Word("翌日" | "次の日" | "あくる日") => Some(OnHoliday::NextDay),
        Kind::Word("前日" | "前の日") => Some(OnHoliday::PreviousDay),
        Kind::Word("翌平日" | "次の平日" | "翌営業日" | "翌開館日" | "直後の平日") => {
            Some(OnHoliday::NextWorkday)
        }
        Kind::Word("前平日" | "前の平日" | "直前の平日") => Some(OnHoliday::PreviousWorkday),
        Kind::Word("翌週" | "次週" | "次の週") => Some(OnHoliday::NextWeek),
        Kind::Word("前週" | "前の週") => Some(OnHoliday::PreviousWeek),
        _ => None,
    });
    let moved = days::nth.verify_map(|item| match item {
        Item::Nth { days, after: 0, .. } if days.len() == 1 => Some(OnHoliday::MoveTo(days[0])),
        _ => None,
    });
    let shift = terminated(alt((shift, moved)), same_day);
    terminated(
        shift,
        (
            opt(words(&["に", "へ", "を", "が", "は"])),
            opt(words(&[
                "変更",
                "変更します",
                "変更となります",
                "変更になります",
                "振替",
                "振り替え",
                "振り替えます",
                "振替休館",
                "振替開催",
                "順延",
                "延期",
                "移動",
                "ずらします",
                "ずれます",
                "繰り下げ",
                "繰り上げ",
                "繰下げ",
                "繰上げ",
                "代替",
                "なります",
                "開催",
                "開催します",
                "実施",
                "実施します",
                "行います",
                "行う",
                "休み",
                "休",
                "休館",
                "休業",
                "休館します",
                "休館日",
                "お休み",
                "開きます",
            ])),
            opt(words(&["します", "となります", "です", "開催", "なります", "の"])),
        ),
    )
    .parse_next(input)
}

/// 翌週の同曜日, 翌日の火曜日, 翌日（火曜日）: the same said once more.
fn same_day(input: &mut In<'_>) -> ModalResult<()> {
    let start = *input;
    let said = (opt(word("の")), weekday_only).void();
    let bracketed = (mark(&['(']), weekday_only, mark(&[')'])).void();
    if alt((bracketed, said)).parse_next(input).is_err() {
        *input = start;
    }
    Ok(())
}

fn weekday_only(input: &mut In<'_>) -> ModalResult<()> {
    (words(&["月", "火", "水", "木", "金", "土", "日"]), words(&["曜日", "曜"])).void().parse_next(input)
}

/// も開催, でも行います
fn held(input: &mut In<'_>) -> ModalResult<()> {
    (
        opt(words(&["等", "など"])),
        opt((
            opt(words(&["と", "に"])),
            opt(words(&["重なる", "重なった", "あたる", "当たる"])),
            opt(word("の")),
            words(&["場合", "とき", "時", "日"]),
        )),
        alt((
            words(&["も", "でも"]).void(),
            (words(&["は"]), opt(words(&["通常", "も"]))).void(),
            peek((opt(word("を")), words(&["含む", "含みます"]))).void(),
        )),
        opt(words(&["通常", "を"])),
        words(&[
            "含む",
            "含みます",
            "開催",
            "開催します",
            "実施",
            "実施します",
            "行います",
            "行う",
            "やります",
            "開きます",
            "開館",
            "開館します",
            "営業",
            "営業します",
            "あり",
            "あります",
            "開けます",
            "活動",
            "活動します",
            "集まります",
        ]),
        opt(words(&["します", "です"])),
    )
        .void()
        .parse_next(input)
}

/// What is said of a list of days; days on which it is held if nothing is.
pub(super) fn said_of_days(input: &mut In<'_>) -> ModalResult<What> {
    let read = items.parse_next(input)?;
    let here = *input;
    if off.parse_next(input).is_ok() {
        return Ok(What::Off(read.into_iter().map(|(item, _)| item).collect()));
    }
    *input = here;
    // Months and seasons in a list are days of rest; without 休み the list ends before them.
    let is_rest = |item: &Item| matches!(item, Item::Months(_) | Item::Weeks(_) | Item::Season { .. });
    let rests = read.iter().position(|(item, _)| is_rest(item)).filter(|at| *at > 0);
    let kept = rests.unwrap_or(read.len());
    if let Some((_, after)) = read.get(kept - 1) {
        *input = *after;
    }
    let here = *input;
    let list: Vec<Item> = read.into_iter().take(kept).map(|(item, _)| item).collect();
    // 土日祝の場合は翌平日, 土曜・日曜・祝日に当たるときは翌平日
    if let [Item::Weekdays { days, marked: false, .. }, Item::Holidays] = list.as_slice() {
        let asked = |input: &mut In<'_>| {
            opt(words(&["と", "に", "が", "の"])).parse_next(input)?;
            words(&[
                "重なる",
                "重なった",
                "あたる",
                "当たる",
                "あたった",
                "当たった",
                "場合",
                "とき",
                "時は",
                "ときは",
            ])
            .void()
            .parse_next(input)
        };
        let moved = (peek(asked), condition, then).parse_next(input);
        if let Ok((_, (), then)) = moved {
            return Ok(What::OnWeekend { days: *days, then });
        }
        *input = here;
    }
    if let [only] = list.as_slice() {
        if matches!(only, Item::Holidays) {
            return about_holidays(input, Vec::new());
        }
        if let Item::Nth { days, after: 0, .. } = only
            && let [day] = days.as_slice()
            && (
                opt(words(&["の", "が"])),
                words(&["がある", "ある", "ある月"]),
                opt(word("月")),
                opt(words(&["の", "に"])),
                words(&["のみ", "だけ", "に限る", "に限り"]),
            )
                .parse_next(input)
                .is_ok()
        {
            return Ok(What::OnlyWith(*day));
        }
        *input = here;
        // 月曜日が祝日の場合は翌日
        if matches!(only, Item::Weekdays { .. } | Item::Nth { .. } | Item::MonthDays(_)) {
            let of = (words(&["が", "の"]), holiday).parse_next(input);
            if of.is_ok()
                && let Ok(what) = about_holidays(input, list.clone())
            {
                return Ok(what);
            }
            *input = here;
        }
        if let Item::Dates(dates) = only
            && let [from] = dates.as_slice()
        {
            let moved = (
                words(&["は", "を", "→"]),
                dates::date,
                opt(words(&["に", "へ"])),
                opt(words(&["変更", "変更します", "振替", "延期", "振り替え", "開催", "行います", "移動"])),
                opt(words(&["します"])),
            )
                .parse_next(input);
            if let Ok((_, to, ..)) = moved {
                return Ok(What::Move { from: from.clone(), to });
            }
            *input = here;
        }
        if let Item::Months(months) = only {
            // 8月も開催: as in every month.
            if peek(words(&["も", "でも"])).parse_next(input).is_ok() && held.parse_next(input).is_ok() {
                return Ok(What::Filler);
            }
            *input = here;
            let topic =
                opt(words(&["は", "には", "に"])).parse_next(input)?.is_some_and(|token| token.is("は"));
            opt(words(&["の", "のみ", "だけ", "に限り"])).parse_next(input)?;
            return Ok(What::Months { months: months.clone(), topic });
        }
        if let Item::Weeks(_) = only {
            *input = here;
            return fail(input);
        }
    } else if is_rest(&list[0]) {
        return fail(input);
    }
    let changed = (
        words(&["に", "へ"]),
        opt(words(&["曜日"])),
        words(&[
            "変更",
            "変更します",
            "変更となります",
            "変更になります",
            "振替",
            "振り替え",
            "移動",
            "延期",
            "開催",
            "実施",
            "行います",
            "なります",
        ]),
        opt(words(&["します", "となります", "になります", "です"])),
    )
        .parse_next(input);
    if changed.is_err() {
        *input = here;
    }
    Ok(What::Days(list))
}

/// After 祝日: what happens then.
fn about_holidays(input: &mut In<'_>, of: Vec<Item>) -> ModalResult<What> {
    let here = *input;
    if held.parse_next(input).is_ok() {
        return Ok(What::OnHoliday { of, then: OnHoliday::Held });
    }
    *input = here;
    // 祝日の前日は休み: rest on the eve, which is not where the day moves to.
    if (opt(word("の")), words(&["前日", "前の日"]), off).parse_next(input).is_ok() {
        return fail(input);
    }
    *input = here;
    condition.parse_next(input)?;
    if off.parse_next(input).is_ok() {
        return Ok(match of.is_empty() {
            true => What::Off(vec![Item::Holidays]),
            false => What::OnHoliday { of, then: OnHoliday::Skip },
        });
    }
    *input = here;
    condition.parse_next(input)?;
    if let Ok(then) = then.parse_next(input) {
        return Ok(What::OnHoliday { of, then });
    }
    *input = here;
    condition.parse_next(input)?;
    // 祝日の場合は火曜日
    let mut goes_to = (
        days::weekday_letter,
        days::youbi,
        opt(words(&["に", "へ"])),
        opt(words(&["変更", "変更します", "振替", "振り替え", "開催", "実施", "行います"])),
    );
    let has_condition = input.len() < here.len();
    if of.is_empty()
        && has_condition
        && let Ok((weekday, ..)) = goes_to.parse_next(input)
    {
        return Ok(What::HolidayGoesTo(weekday));
    }
    *input = here;
    match of.is_empty() {
        true => Ok(What::Days(vec![Item::Holidays])),
        false => fail(input),
    }
}

/// Months by themselves where said_of_days would take too much: 偶数月の第2…
pub(super) fn months(input: &mut In<'_>) -> ModalResult<What> {
    let months = dates::months.parse_next(input)?;
    let topic = opt(words(&["は", "には", "に"])).parse_next(input)?.is_some_and(|token| token.is("は"));
    opt(word("の")).parse_next(input)?;
    Ok(What::Months { months, topic })
}

/// Days by themselves, where a list with more in it said nothing.
pub(super) fn days_only(input: &mut In<'_>) -> ModalResult<What> {
    let first = alt((
        dates::span,
        dates::dates,
        days::nth,
        daily,
        words(&["平日"]).value(Item::Workdays),
        dates::monthly_days,
        alt((days::weekly, dates::plain_month_days, season, after_holidays, holiday)),
    ))
    .parse_next(input)?;
    Ok(What::Days(vec![first]))
}
