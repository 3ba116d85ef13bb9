//! Phrases that are no days: how often, labels, places, and words that do not change dates.

use super::*;
use crate::model::schedule::Unsettled;

/// Words that do not change dates, and what is said about booking.
pub(super) fn remark(input: &mut In<'_>) -> ModalResult<What> {
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
pub(super) fn unsettled(input: &mut In<'_>) -> ModalResult<What> {
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
pub(super) fn how_often(input: &mut In<'_>) -> ModalResult<What> {
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
pub(super) fn every_so_often(input: &mut In<'_>) -> ModalResult<What> {
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

pub(super) fn label(input: &mut In<'_>) -> ModalResult<What> {
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
pub(super) const FILLERS: &[&str] = &[
    "を", "に", "が", "で", "と", "や", "及び", "および", "また", "なお", "その", "各", "各回", "毎回", "定例", "定期", "です", "ます",
    "にて", "いずれも", "それぞれ", "とも", "開催", "開催します", "開催しています", "開催しております", "実施", "実施します", "実施しています", "行います", "行っています", "行っております", "しています", "しております", "活動", "活動します", "活動しています", "集まっています", "開きます", "開いています", "集まります", "やります", "開館", "開館します",
    "毎週", "営業", "のみ", "だけ", "集合",
];

pub(super) fn place(input: &mut In<'_>) -> ModalResult<What> {
    opt(mark_(&['@'])).parse_next(input)?;
    let name = any.verify(|token: &&Token| token.kind == Kind::Place).parse_next(input)?;
    opt(words(&["で", "にて", "は"])).parse_next(input)?;
    Ok(What::Place(name.start..name.end))
}

pub(super) fn filler(input: &mut In<'_>) -> ModalResult<What> {
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
