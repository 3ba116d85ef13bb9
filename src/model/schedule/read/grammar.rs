//! The grammar: tokens → phrases. Every phrase is tried at every place with a bounded look ahead, so reading
//! takes linear time; what no phrase fits is left over, with its place.

use super::parts::{HowOften, Part, Per, Point, What, Why};
use super::tokens::{Kind, Token};
use super::{days, exceptions, times};
use crate::model::schedule::Unsettled;
use winnow::ModalResult;
use winnow::combinator::{alt, opt, peek, preceded, terminated};
use winnow::error::{ContextError, ErrMode};
use winnow::prelude::*;
use winnow::stream::TokenSlice;
use winnow::token::any;

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
            days::yearly.map(|(month, day)| What::Yearly { month, day }),
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
    let session = (word("第"), number, words(&["回", "回目"]), opt(mark(&[':'])), peek(days::date));
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

/// Words that do not change dates, and what is said about booking.
fn remark(input: &mut In<'_>) -> ModalResult<What> {
    let booking = alt((
        words(&[
            "要予約",
            "予約制",
            "完全予約制",
            "事前予約制",
            "要申込",
            "要申し込み",
            "申込制",
            "事前申込制",
            "事前申込",
            "事前申し込み",
            "事前予約",
            "要事前申込",
            "要事前申し込み",
            "要事前予約",
            "要事前連絡",
            "申込必要",
            "予約必要",
            "要電話",
        ])
        .value(What::Booking(true)),
        words(&["予約不要", "申込不要", "申し込み不要", "予約なし"]).value(What::Booking(false)),
        (word("予約"), words(&["なし", "無し"])).value(What::Booking(false)),
        (word("予約"), opt(words(&["が", "は"])), words(&["あり"])).value(What::Booking(true)),
    ));
    let weather = (
        words(&["雨天", "荒天", "小雨", "雨の日", "雨", "雪"]),
        opt(word("の")),
        opt(words(&["場合", "とき", "時は", "ときは", "日"])),
        opt(words(&["は", "も"])),
        words(&["中止", "休み", "お休み", "なし", "順延", "決行", "延期", "開催", "行います", "実施"]),
        opt(words(&["します", "です"])),
    )
        .value(What::Remark);
    let known = words(&[
        "雨天中止",
        "雨天決行",
        "小雨決行",
        "荒天中止",
        "悪天候中止",
        "変更になる場合があります",
        "変更する場合があります",
        "変更になることがあります",
        "変更することがあります",
        "変更の場合あり",
        "変更の場合があります",
        "変更あり",
        "出入り自由",
        "出入自由",
        "見学自由",
        "参加自由",
        "自由参加",
        "原則",
        "原則として",
        "基本",
        "基本的に",
        "基本は",
    ]);
    let known = (
        opt((words(&["日程は", "日時は", "日程", "日時", "時間", "会場"]), opt(words(&["は", "が"])))),
        known,
    )
        .value(What::Remark);
    let reception = (
        words(&["受付", "受付は", "開場", "受付時間"]),
        opt(words(&["は"])),
        opt(mark_(&[':'])),
        times::time,
    )
        .value(What::Remark);
    // 日程の変更や中止となる場合があります
    let may_change = (
        opt((words(&["日程", "日時", "時間", "会場"]), opt(words(&["の", "は", "が", "を"])))),
        words(&["変更", "中止", "休止"]),
        opt((alt((days::between, words(&["または", "又は"]).void())), words(&["変更", "中止", "休止"]))),
        opt(words(&["と", "に"])),
        opt(words(&["なる"])),
        alt(((word("場合"), word("が")).void(), word("ことが").void())),
        words(&["あります", "ある"]),
    )
        .value(What::Remark);
    // 約2時間程度, 全10回
    let length = (
        opt(word("約")),
        number,
        word("時間"),
        opt(word("半")),
        opt(words(&["程度", "くらい"])),
        winnow::combinator::not(words(&["おき", "ごと", "毎"])),
    )
        .value(What::Remark);
    let in_all = (word("全"), number, word("回")).value(What::Remark);
    alt((booking, weather, known, reception, may_change, length, in_all)).parse_next(input)
}

/// 不定期, 随時, 日程はお問い合わせください
fn unsettled(input: &mut In<'_>) -> ModalResult<What> {
    let ask = (
        opt(words(&["日程は", "日時は", "日程", "日時", "開催日", "開催日は", "次回"])),
        opt(words(&["は", "を", "の", "につい"])),
        opt((words(&["電話", "電話で"]), opt(words(&["で", "にて"])))),
        words(&[
            "お問い合わせください",
            "お問合せください",
            "お問い合わせ下さい",
            "要問合せ",
            "要問い合わせ",
            "お問い合わせ",
            "お問合せ",
            "問い合わせ",
            "ご確認ください",
            "要調整",
            "要確認",
            "未定",
            "調整中",
            "要相談",
            "応相談",
            "ご相談ください",
            "準備中",
            "お電話ください",
        ]),
    )
        .value(What::Unsettled(Unsettled::AskFor));
    let by_phone = (words(&["日程は", "日時は"]), words(&["電話で", "都度", "その都度"]))
        .value(What::Unsettled(Unsettled::AskFor));
    alt((
        ask,
        by_phone,
        word("不定期").value(What::Unsettled(Unsettled::NoPattern)),
        words(&["随時", "都度", "その都度"]).value(What::Unsettled(Unsettled::AnyTime)),
        words(&["常設", "常時開設", "いつでも"]).value(What::Always),
        (number.verify(|hours| *hours == 24), word("時間")).value(What::Always),
    ))
    .parse_next(input)
}

/// 月2回, 週1回, 年3〜4回
fn how_often(input: &mut In<'_>) -> ModalResult<What> {
    let unit = words(&["月", "週", "年", "毎月", "毎週", "毎年", "年間"]).parse_next(input)?;
    opt(words(&["に", "間"])).parse_next(input)?;
    let (times, more, _) =
        (number, opt((mark(&['~', '-', '・']), number)), words(&["回", "度"])).parse_next(input)?;
    opt(words(&["程度", "くらい"])).parse_next(input)?;
    opt(words(&["の", "開催", "実施"])).parse_next(input)?;
    let per = match unit.kind {
        Kind::Word("週" | "毎週") => Per::Week,
        Kind::Word("月" | "毎月") => Per::Month,
        _ => Per::Year,
    };
    Ok(What::HowOften(HowOften { per, times: more.is_none().then_some(times) }))
}

/// 隔週, 2週間に1回, 隔月, 3か月に1回
fn every_so_often(input: &mut In<'_>) -> ModalResult<What> {
    let weeks = alt((
        terminated(opt(words(&["毎"])), word("隔週")).value(2),
        (
            number,
            words(&["週間", "週"]),
            opt(word("に")),
            alt(((number, words(&["回", "度"])).void(), word("ごと").void(), words(&["毎"]).void())),
        )
            .map(|(weeks, ..)| weeks),
        (number, words(&["週間", "週"]), word("おき")).map(|(weeks, ..)| weeks.saturating_add(1)),
    ));
    let months = alt((
        word("隔月").value(2),
        (
            number,
            words(&["か月", "カ月", "ヶ月", "ケ月", "ヵ月", "箇月"]),
            opt(word("に")),
            alt(((number, words(&["回", "度"])).void(), word("ごと").void(), words(&["毎"]).void())),
        )
            .map(|(months, ..)| months),
        (number, words(&["か月", "カ月", "ヶ月", "ケ月", "ヵ月", "箇月"]), word("おき"))
            .map(|(months, ..)| months.saturating_add(1)),
    ));
    let small = |value: u32| u8::try_from(value).ok().filter(|value| (1..=24).contains(value));
    let what =
        alt((weeks.verify_map(small).map(What::EveryWeeks), months.verify_map(small).map(What::EveryMonths)))
            .parse_next(input)?;
    opt(word("の")).parse_next(input)?;
    opt(words(&["開催", "実施"])).parse_next(input)?;
    Ok(what)
}

/// 4月10日から, 令和9年3月まで, 起点日 2026-04-02, 次回は5月8日
fn begins_or_ends(input: &mut In<'_>) -> ModalResult<What> {
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
    let stretch = days::month_stretch.map(|(year, month, last_year, last_month)| What::Stretch {
        from: Point::Month { year: Some(year), month },
        until: Point::Month { year: Some(last_year), month: last_month },
    });
    let until = terminated(point_with_year, words(&["まで"])).map(What::Until);
    let next =
        preceded((words(&["次回"]), opt(words(&["は", "の", "開催"])), opt(mark_(&[':']))), days::dates)
            .verify_map(|item| match item {
                super::parts::Item::Dates(dates) => Some(What::Next(dates)),
                _ => None,
            });
    alt((labelled, called, next, stretch, from, until)).parse_next(input)
}

/// A bracket closes here, or the text ends.
fn closes(input: &mut In<'_>) -> ModalResult<()> {
    alt((mark(&[')', ']', '、']).void(), winnow::combinator::eof.void())).parse_next(input)
}

/// A stretch goes on: 12月29日から翌年1月3日, 4月7日から16日.
fn goes_on(input: &mut In<'_>) -> ModalResult<()> {
    opt(words(&["翌年", "翌"])).parse_next(input)?;
    opt(word("の")).parse_next(input)?;
    alt((point.void(), (number, word("日")).void())).parse_next(input)
}

fn point(input: &mut In<'_>) -> ModalResult<Point> {
    alt((days::date.map(Point::Day), days::year_month.map(|(year, month)| Point::Month { year, month })))
        .parse_next(input)
}

fn point_with_year(input: &mut In<'_>) -> ModalResult<Point> {
    point
        .verify(|point| match point {
            Point::Day(_) => true,
            Point::Month { year, .. } => year.is_some(),
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

fn label(input: &mut In<'_>) -> ModalResult<What> {
    let what = alt((
        words(&[
            "開館時間",
            "開所時間",
            "開設時間",
            "営業時間",
            "営業日",
            "開館日",
            "開所日",
            "利用時間",
            "受付時間",
            "開設日",
        ])
        .value(What::HoursLabel),
        words(&["年中無休", "無休"]).value(What::HoursLabel),
        words(&["休館日", "休業日", "定休日", "休所日", "休園日", "閉館日", "休みの日", "定休"])
            .value(What::ClosedLabel),
        (words(&["休み", "お休み", "休", "休日", "休館", "休業"]), mark(&[':'])).value(What::ClosedLabel),
        words(&[
            "開催日",
            "開催日時",
            "開催時間",
            "開設日時",
            "開設曜日",
            "実施日",
            "実施曜日",
            "実施時間",
            "ところ",
            "期間",
            "開催期間",
            "活動日",
            "活動日時",
            "活動時間",
            "日時",
            "日程",
            "会場",
            "場所",
            "開催場所",
            "活動場所",
            "時間",
            "曜日時間",
        ])
        .value(What::Label),
        // 第1土曜日曜日 is no label.
        (word("曜日"), mark(&[':'])).value(What::Label),
        (word("とき"), mark(&[':', '/'])).value(What::Label),
    ))
    .parse_next(input)?;
    opt(words(&["は"])).parse_next(input)?;
    let marked = opt(mark_(&[':', '】'])).parse_next(input)?.is_some();
    if !marked && what == What::Label {
        // ところ／市民センター
        opt(mark_(&['/'])).parse_next(input)?;
    }
    // 【休館日】なし
    if what == What::ClosedLabel
        && opt(words(&["なし", "無し", "年中無休", "無休"])).parse_next(input)?.is_some()
    {
        return Ok(What::HoursLabel);
    }
    Ok(what)
}

/// Words that say nothing about days.
#[rustfmt::skip]
const FILLERS: &[&str] = &[
    "を", "に", "が", "で", "と", "や", "及び", "および", "また", "なお", "その", "各", "各回", "毎回", "定例", "定期", "です", "ます",
    "にて", "いずれも", "それぞれ", "とも", "開催", "開催します", "開催しています", "開催しております", "実施", "実施します", "実施しています", "行います", "行っています", "行っております", "しています", "しております", "活動", "活動します", "活動しています", "集まっています", "開きます", "開いています", "集まります", "やります", "開館", "開館します",
    "毎週", "営業", "のみ", "だけ", "集合",
];

fn place(input: &mut In<'_>) -> ModalResult<What> {
    opt(mark_(&['@'])).parse_next(input)?;
    let name = any.verify(|token: &&Token| token.kind == Kind::Place).parse_next(input)?;
    opt(words(&["で", "にて", "は"])).parse_next(input)?;
    Ok(What::Place(name.start..name.end))
}

fn filler(input: &mut In<'_>) -> ModalResult<What> {
    // 毎月水曜日 lacks which of them: 毎月 is then left over.
    let weekday = (opt(word("の")), opt(mark_(&['('])), days::weekday_letter);
    let every_month = terminated(word("毎月"), winnow::combinator::not(weekday)).value(What::Filler);
    alt((
        every_month,
        word("の").value(What::Of),
        words(&["は", "ただし", "但し"]).value(What::Topic),
        words(FILLERS).value(What::Filler),
    ))
    .parse_next(input)
}
