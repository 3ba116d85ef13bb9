//! Text → tokens: numbers, the words of the field, marks, names of places, and letters nobody knows.
//!
//! Everything is compared in uniform width ([`normal`]); each token knows which bytes it was written in.

use super::places;
use crate::model::normal::{Normal, normal, range_of};

/// A piece of the text.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Token {
    /// What it is.
    pub(super) kind: Kind,
    /// First byte.
    pub(super) start: usize,
    /// Byte after the last.
    pub(super) end: usize,
    /// White space stands before it.
    pub(super) apart: bool,
}

/// What a token is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Kind {
    /// A number in digits or kanji.
    Number(u32),
    /// A word of [`WORDS`].
    Word(&'static str),
    /// ・ 、 ( ) : ~ - / and the like, uniform.
    Mark(char),
    /// ① ②
    Circled(u32),
    /// End of a line.
    Line,
    /// The name of a place.
    Place,
    /// Letters that are none of these.
    Unknown,
}

impl Token {
    pub(super) fn is(&self, word: &str) -> bool {
        matches!(&self.kind, Kind::Word(own) if *own == word)
    }

    pub(super) fn is_any(&self, words: &[&str]) -> bool {
        matches!(&self.kind, Kind::Word(own) if words.contains(own))
    }

    pub(super) fn is_mark(&self, marks: &[char]) -> bool {
        matches!(&self.kind, Kind::Mark(own) if marks.contains(own))
    }
}

/// Words with a meaning in a schedule; the longest that fits is taken.
#[rustfmt::skip]
const WORDS: &[&str] = &[
    // Days
    "曜日", "曜", "月", "火", "水", "木", "金", "土", "日", "祝", "祝日", "祝祭日", "祭日", "国民の祝日", "国民の休日", "休日", "振替休日", "平日", "週末",
    "毎日", "連日", "毎週", "毎月", "毎年", "隔週", "隔月", "隔日", "第", "最終", "最後", "末日", "月末", "月初", "週目", "週間", "週", "か月", "カ月", "ヶ月", "ケ月", "ヵ月", "箇月", "ごと", "毎", "おき",
    "回", "度", "程度", "回目", "偶数月", "奇数月", "偶数", "奇数", "偶数週", "奇数週", "年", "年度", "令和", "平成", "翌年", "元", "のつく日", "の付く日", "がつく日",
    "年末年始", "年末", "年始", "お盆", "盆", "夏季", "夏期", "冬季", "冬期", "春季", "秋季", "春休み", "夏休み", "冬休み", "お正月", "正月",
    "祝前日", "祝日前日", "休前日", "翌日", "次の日", "あくる日", "翌々日", "前日", "前の日", "翌平日", "次の平日", "翌営業日", "翌開館日", "前平日", "前の平日", "直前の平日", "直後の平日", "翌週", "次週", "次の週", "前週", "前の週", "翌月",
    // Times
    "時", "時間", "間", "時半", "分", "半", "午前", "午後", "午前中", "正午", "お昼", "昼", "朝", "夕方", "夕", "夜", "夜間", "終日", "一日中", "AM", "PM", "am", "pm", "A.M.", "P.M.", "a.m.", "p.m.", "頃", "ごろ", "くらい", "の部",
    // Rest
    "休み", "お休み", "休", "休館", "休業", "休会", "休止", "休所", "休園", "定休", "閉館", "中止", "除く", "除き", "除きます", "のぞく", "除いた", "以外", "開催なし", "なし", "無し", "開催しません", "実施しません", "行いません", "ありません", "やりません", "休みます", "お休みします", "休みです", "お休みです", "休館します", "休館です", "開催しない", "実施しない", "行わない",
    "開催します", "開催しています", "開催しております", "しています", "しております", "行っています", "行っております", "実施しています", "開いています", "開催", "実施", "実施します", "行います", "行う", "やります", "開きます", "開く", "開館", "開館し", "開館します", "営業", "営業します", "あり", "あります", "開けます", "開き", "集まります", "集まっています", "活動", "活動します", "活動しています",
    "変更", "変更します", "変更となります", "変更になります", "振替", "振り替え", "振り替えます", "振替休館", "振替開催", "順延", "延期", "移動", "ずらします", "ずれます", "繰り下げ", "繰り上げ", "繰下げ", "繰上げ", "代替", "なります",
    "場合", "とき", "時は", "ときは", "重なる", "重なった", "重なれば", "あたる", "当たる", "あたった", "当たった", "なる", "なった", "中は", "含む", "含みます", "ことが", "のみ", "だけ", "に限る", "に限り", "ある月", "ない月", "がある", "ある", "ない",
    // Whole meanings
    "不定期", "随時", "常設", "常時開設", "応相談", "ご相談ください", "いつでも", "都度", "その都度", "年中無休", "無休", "日程は", "日時は", "未定", "調整中",
    // Labels
    "開館時間", "開所時間", "開設時間", "開設日", "開設日時", "開設曜日", "営業時間", "営業日", "開館日", "開所日", "利用時間", "受付時間", "休館日", "休業日", "定休日", "休所日", "休園日", "閉館日", "休みの日", "開催日", "開催日時", "開催時間", "実施日", "実施曜日", "実施時間", "ところ", "期間", "開催期間", "活動日", "活動日時", "活動時間", "日時", "日程", "曜日時間", "会場", "場所", "開催場所", "活動場所",
    "R", "H", "翌",
    // Beginnings and ends
    "から", "より", "まで", "開始", "スタート", "始まり", "起点", "起点日", "基準日", "初回", "次回", "以降", "最終回",
    // Small words
    "の", "は", "を", "に", "が", "も", "で", "でも", "と", "や", "及び", "および", "並びに", "また", "または", "又は", "もしくは", "ただし", "但し", "なお", "その", "各", "各回", "全", "毎回", "原則", "原則として", "基本", "基本的に", "基本は", "おおむね", "概ね", "だいたい", "約", "定例", "定期", "です", "ます", "にて", "いずれも", "それぞれ", "とも", "全て", "すべて", "当月", "同月", "同日", "等", "など", "より開始", "年内",
    // What does not change dates
    "要予約", "予約制", "完全予約制", "事前予約制", "要申込", "要申し込み", "申込制", "事前申込制", "事前申込", "事前申し込み", "事前予約", "要事前申込", "要事前申し込み", "要事前予約", "要事前連絡", "申込必要", "予約必要", "予約", "要電話", "予約不要", "申込不要", "申し込み不要", "予約なし",
    "雨天中止", "雨天決行", "小雨決行", "荒天中止", "悪天候中止", "雨天", "荒天", "小雨", "雨の日", "雨", "雪",
    "お問い合わせください", "お問合せください", "お問い合わせ下さい", "問い合わせ", "お問い合わせ", "お問合せ", "要問合せ", "要問い合わせ", "電話で", "お電話ください", "ご確認ください", "要確認", "要調整", "要相談", "準備中", "電話", "受付", "受付は", "開場", "集合", "変更になる場合があります", "変更する場合があります", "変更になることがあります", "変更することがあります", "変更の場合あり", "変更の場合があります", "変更あり", "出入り自由", "出入自由", "見学自由", "参加自由", "自由参加",
];

const LONGEST: usize = 14;
const MARKS: &[char] = &[
    '・', '、', ',', '，', '/', ';', '。', '.', '(', ')', '[', ']', '【', '】', '「', '」', '〔', '〕', '《',
    '》', '〈', '〉', '『', '』', '〖', '〗', '<', '>', '{', '}', ':', '~', '-', '→', '※', '*', '★', '☆',
    '●', '○', '◆', '◇', '■', '□', '◎', '|', '&', '+', '=', '"', '!', '→', '…', '@', '※',
];

/// Cuts a text into tokens. Every character but white space is in one of them.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let chars = normal(text);
    let mut out: Vec<Token> = Vec::new();
    let (mut at, mut apart) = (0, false);
    while at < chars.len() {
        let one = chars[at];
        if one.original == '\n' || one.original == '\r' {
            if !matches!(out.last(), Some(Token { kind: Kind::Line, .. })) {
                let range = range_of(&chars[at..=at]);
                out.push(Token { kind: Kind::Line, start: range.start, end: range.end, apart });
            }
            (at, apart) = (at + 1, false);
            continue;
        }
        if one.c.is_whitespace() || one.c == '\u{200b}' || one.c == '\u{feff}' {
            (at, apart) = (at + 1, true);
            continue;
        }
        let (kind, length) = next(&chars, at, apart || begins(out.last()), out.last());
        let range = range_of(&chars[at..at + length]);
        match out.last_mut() {
            Some(last) if kind == Kind::Unknown && last.kind == Kind::Unknown && !apart => {
                last.end = range.end;
            }
            _ => out.push(Token { kind, start: range.start, end: range.end, apart }),
        }
        (at, apart) = (at + length, false);
    }
    out
}

/// Whether a new phrase begins after this token.
fn begins(last: Option<&Token>) -> bool {
    match last.map(|last| &last.kind) {
        None | Some(Kind::Line | Kind::Circled(_) | Kind::Mark(_)) => true,
        Some(Kind::Word(word)) => {
            ["で", "会場", "場所", "は", "曜日", "曜", "から", "分", "時", "半", "時半", "まで", "正午"]
                .contains(word)
        }
        Some(Kind::Number(_) | Kind::Place | Kind::Unknown) => false,
    }
}

fn next(chars: &[Normal], at: usize, begins: bool, last: Option<&Token>) -> (Kind, usize) {
    let rest = &chars[at..];
    if let Some((number, length)) = circled(rest[0].original) {
        return (Kind::Circled(number), length);
    }
    if matches!(last, Some(Token { kind: Kind::Word("会場" | "場所" | "開催場所" | "活動場所"), .. }))
        && let Some(length) = places::quoted(rest)
    {
        return (Kind::Place, length);
    }
    if begins
        && let Some(length) = places::place(rest)
        && word(rest).is_none_or(|(_, known)| known < length)
    {
        return (Kind::Place, length);
    }
    if let Some((number, length)) = number(rest) {
        return (Kind::Number(number), length);
    }
    let after_number =
        matches!(last, Some(Token { kind: Kind::Number(_) | Kind::Word("時" | "分" | "半" | "時半"), .. }));
    match rest[0].c {
        '〜' | '∼' | '∾' | '⁓' | '〰' | '˜' => return (Kind::Mark('~'), 1),
        '‐' | '‑' | '−' | '–' | '—' | '―' => return (Kind::Mark('-'), 1),
        // A long-vowel mark or the kanji for one between times is a dash.
        'ー' | '一' if after_number && rest.get(1).is_some_and(|one| one.c.is_ascii_digit()) => {
            return (Kind::Mark('-'), 1);
        }
        '：' | '︓' | '∶' => return (Kind::Mark(':'), 1),
        '･' | '·' | '•' | '‧' | '∙' => return (Kind::Mark('・'), 1),
        '，' | '､' | '﹑' => return (Kind::Mark('、'), 1),
        _ => {}
    }
    if let Some((word, length)) = word(rest) {
        return (Kind::Word(word), length);
    }
    if MARKS.contains(&rest[0].c) {
        return (Kind::Mark(rest[0].c), 1);
    }
    match places::place(rest) {
        Some(length) => (Kind::Place, length),
        None => (Kind::Unknown, 1),
    }
}

fn word(rest: &[Normal]) -> Option<(&'static str, usize)> {
    let head: String = rest.iter().take(LONGEST).map(|one| one.c).collect();
    let found = candidates(rest[0].c).iter().filter(|word| head.starts_with(**word));
    let word = found.max_by_key(|word| word.len())?;
    Some((word, word.chars().count()))
}

/// Words by their first letter.
fn candidates(first: char) -> &'static [&'static str] {
    use std::collections::BTreeMap;
    use std::sync::LazyLock;
    static BY_LETTER: LazyLock<BTreeMap<char, Vec<&'static str>>> = LazyLock::new(|| {
        let mut map: BTreeMap<char, Vec<&'static str>> = BTreeMap::new();
        for word in WORDS {
            map.entry(word.chars().next().unwrap_or_default()).or_default().push(word);
        }
        map
    });
    BY_LETTER.get(&first).map_or(&[], Vec::as_slice)
}

/// The number in a circle or in brackets, and how many characters it is in uniform width.
fn circled(c: char) -> Option<(u32, usize)> {
    let digits = |n: u32| if n < 10 { 1 } else { 2 };
    match u32::from(c) {
        n @ 0x2460..=0x2473 => Some((n - 0x2460 + 1, digits(n - 0x2460 + 1))),
        n @ 0x2474..=0x2487 => Some((n - 0x2474 + 1, digits(n - 0x2474 + 1) + 2)),
        n @ 0x2776..=0x277f => Some((n - 0x2776 + 1, 1)),
        _ => None,
    }
}

/// Digits, or kanji numerals up to 99.
fn number(rest: &[Normal]) -> Option<(u32, usize)> {
    let digits =
        rest.iter().take_while(|one| one.c.is_ascii_digit() && circled(one.original).is_none()).count();
    if digits > 0 {
        let shown = &rest[..digits];
        let value =
            shown.iter().take(7).fold(0, |sum, one| sum * 10 + one.c.to_digit(10).unwrap_or_default());
        return Some((value, digits));
    }
    let kanji = rest.iter().take_while(|one| kanji_digit(one.c).is_some() || one.c == '十').count();
    let shown = &rest[..kanji.min(4)];
    if shown.is_empty() {
        return None;
    }
    let value = match shown.iter().position(|one| one.c == '十') {
        None => shown.iter().fold(0, |sum, one| sum * 10 + kanji_digit(one.c).unwrap_or_default()),
        Some(ten) => {
            let tens =
                shown[..ten].iter().fold(0, |sum, one| sum * 10 + kanji_digit(one.c).unwrap_or_default());
            let ones =
                shown[ten + 1..].iter().fold(0, |sum, one| sum * 10 + kanji_digit(one.c).unwrap_or_default());
            tens.max(1) * 10 + ones
        }
    };
    Some((value, shown.len()))
}

fn kanji_digit(c: char) -> Option<u32> {
    "〇一二三四五六七八九".chars().position(|digit| digit == c).map(|value| value as u32)
}
