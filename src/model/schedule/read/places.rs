//! Names of places inside a schedule: 「第1火曜日 10時〜 北町公民館」.

use crate::model::normal::Normal;

/// What names of places end in.
#[rustfmt::skip]
const ENDS: &[&str] = &[
    "館", "所", "室", "センター", "ホール", "公園", "広場", "寺", "神社", "宅", "学校", "小学校", "中学校", "保育園", "幼稚園", "園", "苑", "荘", "会場", "家", "の家", "店", "カフェ", "喫茶", "プラザ", "ルーム", "サロン", "スペース", "ロビー", "食堂", "堂", "院", "病院", "境内", "体育館", "図書館", "ステーション", "コミセン", "団地", "ひろば", "交流館", "グラウンド", "運動場", "駅", "役場", "支所", "本庁舎", "庁舎", "階", "社協", "ハウス", "ケアプラザ", "ラウンジ", "テラス", "縁側", "道場", "の里", "倉庫",
];

/// With these in it, it speaks of days or times, not of a place.
#[rustfmt::skip]
const STRONG: &[&str] = &[
    "曜", "毎週", "毎月", "毎日", "隔週", "隔月", "休", "祝", "午前", "午後", "正午", "年末", "年始", "以外", "除", "時間", "開館", "閉館", "場合", "不定期", "随時", "常設", "要予約", "申込", "予約", "雨天", "日程", "日時", "開催", "次回", "初回", "最終", "平日", "か月", "ヶ月", "カ月", "偶数", "奇数", "問い合わせ", "問合せ", "変更", "実施", "ください", "します",
];

/// No name begins with these.
const PARTICLES: &[char] = &['は', 'で', 'に', 'の', 'を', 'が', 'も', 'と', 'や', 'へ'];

const LIMIT: usize = 30;
const STOPS: &[char] = &[
    '、', ',', '・', '/', ';', '。', '(', ')', '[', ']', '【', '】', '「', '」', '〔', '〕', '※', '~', '〜',
    ':', '\n', '\r', '①', '②', '③', '@', '■', '□', '●', '○', '◆', '◇', '◎', '★', '☆',
];

/// How many characters from here are the name of a place; none if they are not.
pub(super) fn place(rest: &[Normal]) -> Option<usize> {
    let stop = rest.iter().take(LIMIT).take_while(|one| !STOPS.contains(&one.c) && !one.c.is_whitespace());
    let chars: Vec<char> = stop.map(|one| one.c).collect();
    if chars.first().is_none_or(|first| PARTICLES.contains(first) || !first.is_alphanumeric()) {
        return None;
    }
    // 会場は公民館, 第1は公民館: a label or days, and then the name.
    let label = chars.starts_with(&['会', '場']) || chars.starts_with(&['場', '所']);
    if label && chars.len() > 2 || chars.first() == Some(&'第') && chars.contains(&'は') {
        return None;
    }
    let end = (2..=chars.len()).rev().find(|end| ends_as_place(&chars[..*end]))?;
    let name: String = chars[..end].iter().collect();
    let speaks_of_days = STRONG.iter().any(|word| name.contains(word)) || has_counted_day(&chars[..end]);
    (!speaks_of_days).then_some(end)
}

/// A name in 「」 after 会場, whatever it ends in.
pub(super) fn quoted(rest: &[Normal]) -> Option<usize> {
    let opens = rest.first().is_some_and(|one| one.c == '「');
    let length = rest.iter().take(LIMIT * 4).position(|one| one.c == '」')? + 1;
    (opens && length > 2).then_some(length)
}

fn ends_as_place(chars: &[char]) -> bool {
    ENDS.iter().any(|end| {
        let length = end.chars().count();
        chars.len() > length && chars[chars.len() - length..].iter().copied().eq(end.chars())
    })
}

/// 10時, 3月, 4日, 第2: counted things are days or times.
fn has_counted_day(chars: &[char]) -> bool {
    chars.windows(2).any(|pair| {
        let is_digit = pair[0].is_ascii_digit() || "〇一二三四五六七八九十".contains(pair[0]);
        is_digit && ['時', '月', '分', ':', '回', '週', '年'].contains(&pair[1])
            || pair[0].is_ascii_digit() && pair[1] == '日'
    }) || chars.first() == Some(&'第')
        && chars.windows(2).skip(1).any(|pair| {
            (pair[0].is_ascii_digit()) && ['月', '火', '水', '木', '金', '土', '日'].contains(&pair[1])
        })
}
