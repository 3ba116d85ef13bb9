//! 五十音 order of readings, and the rows (あ か さ …) of an index.
//!
//! Enter at [`sort_key`] for lists, [`row_of`] for the headings between their parts, [`is_kana`] to check a reading.
//! The order is CLDR's for Japanese, which follows JIS X 4061: the sounds first (ー is the vowel it lengthens), then
//! voicing (は ば ぱ), then ー before small before large kana, hiragana before katakana. Spaces and marks do not count,
//! numbers go by value.

use icu_collator::options::{AlternateHandling, CollatorOptions, MaxVariable, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale::locale;
use std::cmp::Ordering;
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// Built once; all its data are static.
static COLLATOR: LazyLock<CollatorBorrowed<'static>> = LazyLock::new(|| {
    let mut options = CollatorOptions::default();
    options.strength = Some(Strength::Quaternary);
    options.alternate_handling = Some(AlternateHandling::Shifted);
    options.max_variable = Some(MaxVariable::Symbol);
    Collator::try_new(locale!("ja-u-kn").into(), options).expect("the compiled data know Japanese")
});

/// What a reading is sorted by. Only keys of one run of the program may be compared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SortKey {
    row: Row,
    collation: Vec<u8>,
    reading: String,
}

/// Makes the key of a reading: first its [`Row`], then 五十音 order; readings that differ at all have different keys.
pub fn sort_key(reading: &str) -> SortKey {
    let mut collation = Vec::new();
    let Ok(()) = COLLATOR.write_sort_key_to(reading, &mut collation);
    SortKey { row: row_of(reading), collation, reading: reading.to_string() }
}

/// Compares two readings as their [`sort_key`]s would.
pub fn compare(a: &str, b: &str) -> Ordering {
    row_of(a).cmp(&row_of(b)).then_with(|| COLLATOR.compare(a, b)).then_with(|| a.cmp(b))
}

/// A row (行) of the 五十音 table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)]
pub enum Row {
    A,
    Ka,
    Sa,
    Ta,
    Na,
    Ha,
    Ma,
    Ya,
    Ra,
    /// わ, を and ん
    Wa,
    /// 他: what begins with no kana; comes last.
    Other,
}

impl Row {
    /// All rows in order.
    pub const ALL: [Row; 11] =
        [Row::A, Row::Ka, Row::Sa, Row::Ta, Row::Na, Row::Ha, Row::Ma, Row::Ya, Row::Ra, Row::Wa, Row::Other];

    /// The heading: あ, か … わ, 他.
    pub fn label(self) -> &'static str {
        match self {
            Row::A => "あ",
            Row::Ka => "か",
            Row::Sa => "さ",
            Row::Ta => "た",
            Row::Na => "な",
            Row::Ha => "は",
            Row::Ma => "ま",
            Row::Ya => "や",
            Row::Ra => "ら",
            Row::Wa => "わ",
            Row::Other => "他",
        }
    }

    /// A name for anchors: a, ka … wa, other.
    pub fn slug(self) -> &'static str {
        match self {
            Row::A => "a",
            Row::Ka => "ka",
            Row::Sa => "sa",
            Row::Ta => "ta",
            Row::Na => "na",
            Row::Ha => "ha",
            Row::Ma => "ma",
            Row::Ya => "ya",
            Row::Ra => "ra",
            Row::Wa => "wa",
            Row::Other => "other",
        }
    }
}

/// The row of a reading's first sound; brackets and other marks before it do not count.
pub fn row_of(reading: &str) -> Row {
    match to_hiragana(reading).chars().find(|c| c.is_alphanumeric()) {
        Some('ぁ'..='お' | 'ゔ') => Row::A,
        Some('か'..='ご' | 'ゕ' | 'ゖ') => Row::Ka,
        Some('さ'..='ぞ') => Row::Sa,
        Some('た'..='ど') => Row::Ta,
        Some('な'..='の') => Row::Na,
        Some('は'..='ぽ') => Row::Ha,
        Some('ま'..='も') => Row::Ma,
        Some('ゃ'..='よ') => Row::Ya,
        Some('ら'..='ろ') => Row::Ra,
        Some('ゎ'..='ん' | 'ヷ'..='ヺ') => Row::Wa,
        _ => Row::Other,
    }
}

/// True for a reading: kana (of any width), with ー, spaces, ・, ASCII letters and digits, and at least one kana.
pub fn is_kana(text: &str) -> bool {
    let is_sound = |c: char| matches!(c, 'ぁ'..='ゖ' | 'ゝ' | 'ゞ' | 'ァ'..='ヺ' | 'ヽ' | 'ヾ');
    let may_stand = |c: char| is_sound(c) || matches!(c, 'ー' | ' ' | '・') || c.is_ascii_alphanumeric();
    let normal: Vec<char> = text.trim().nfkc().collect();
    normal.iter().all(|c| may_stand(*c)) && normal.iter().any(|c| is_sound(*c))
}

/// Katakana → hiragana, in NFKC (half-width kana and full-width letters become ordinary); ー stays.
pub fn to_hiragana(text: &str) -> String {
    text.nfkc()
        .map(|c| match c {
            'ァ'..='ヶ' | 'ヽ' | 'ヾ' => char::from_u32(u32::from(c) - 0x60).unwrap_or(c),
            _ => c,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assert_order(expected: &[&str]) {
        let mut sorted = expected.to_vec();
        sorted.reverse();
        sorted.sort_by_cached_key(|text| sort_key(text));
        assert_eq!(sorted, expected);
        for a in expected {
            for b in expected {
                assert_eq!(compare(a, b), sort_key(a).cmp(&sort_key(b)), "{a} {b}");
            }
        }
    }

    #[test]
    fn readings_come_in_the_order_of_the_dictionary() {
        assert_order(&["アート", "あさひ", "ガーデン"]);
        assert_order(&[
            "あい",
            "アイス",
            "いきいき",
            "ウォーキング",
            "うめ",
            "えがお",
            "おちゃ",
            "がくしゅう",
            "かくれが",
            "かふぇ",
        ]);
        assert_order(&[
            "あおば",
            "かがやき",
            "さくら",
            "たんぽぽ",
            "なごみ",
            "はなみずき",
            "まつば",
            "やすらぎ",
            "らくらく",
            "わかば",
        ]);
    }

    #[test]
    fn voicing_decides_only_between_equal_sounds() {
        assert_order(&["はは", "はば", "はぱ", "ばは", "ぱは", "はひ"]);
        assert_order(&["かき", "かぎ", "がき", "がぎ", "かく"]);
        assert_order(&["ほうか", "ほうが", "ほうかい", "ほうがい", "ほうかご"]);
    }

    #[test]
    fn a_long_vowel_is_sorted_as_its_vowel() {
        assert_order(&["カーテン", "かあてんしゅ", "カイト", "カフェ"]);
        assert_order(&["サービス", "さあふ", "さいかい"]);
        assert_order(&["コーヒー", "こおり", "こかげ"]);
        assert_order(&["スープ", "すうぺ", "すえ"]);
    }

    #[test]
    fn small_and_large_kana_differ_last() {
        assert_order(&["きゃく", "きやく", "きゆう"]);
        assert_order(&["いっか", "いつか", "いつき"]);
        assert_order(&["かっぱ", "かつぱ"]);
    }

    #[test]
    fn hiragana_goes_before_katakana_of_the_same_sounds() {
        assert_order(&["さくら", "サクラ", "さくらい"]);
        assert_order(&["あおい", "アオイ", "アオゾラ"]);
        assert_ne!(compare("さくら", "サクラ"), Ordering::Equal);
        assert_eq!(compare("さくら", "さくら"), Ordering::Equal);
    }

    #[test]
    fn spaces_and_marks_do_not_count() {
        assert_order(&["いきいき きたまち", "いきいきくらぶ", "いきいき・さろん", "「いきいき」たいそう"]);
        assert_order(&["きたあ", "きた まち", "きたまちか"]);
    }

    #[test]
    fn numbers_go_by_value_and_letters_come_last() {
        assert_order(&["だい2くらぶ", "だい9くらぶ", "だい10くらぶ", "だいいちくらぶ"]);
        assert_order(&[
            "わかば",
            "を",
            "んだ",
            "2にんさんきゃく",
            "100さいたいそう",
            "north",
            "NPOきた",
            "北町",
        ]);
        assert_order(&["ん", ""]);
    }

    #[test]
    fn the_order_does_not_depend_on_the_order_before() {
        let base = [
            "ぱんだ",
            "パンダ",
            "はんた",
            "ハンタ",
            "ばんだ",
            "バンダ",
            "はんだ",
            "ハンダ",
            "ﾊﾝﾀﾞ",
            "はん だ",
            "",
            " ",
            "ー",
            "９",
            "9",
        ];
        let mut first: Vec<&str> = base.to_vec();
        first.sort_by(|a, b| compare(a, b));
        for shift in 0..base.len() {
            let mut other: Vec<&str> = base.to_vec();
            other.rotate_left(shift);
            other.sort_by_cached_key(|text| sort_key(text));
            assert_eq!(first, other);
        }
        assert!(first.is_sorted_by_key(|text| row_of(text)));
    }

    #[test]
    fn rows_are_those_of_the_table() {
        for (reading, label) in [
            ("あさひ", "あ"),
            ("ぉ", "あ"),
            ("ヴァイオリン", "あ"),
            ("ウォーキング", "あ"),
            ("がっこう", "か"),
            ("ヶ", "か"),
            ("ジム", "さ"),
            ("ぞう", "さ"),
            ("っ", "た"),
            ("づ", "た"),
            ("ドライブ", "た"),
            ("のぞみ", "な"),
            ("ぱん", "は"),
            ("ﾊﾟﾝ", "は"),
            ("ハ\u{3099}ラ", "は"),
            ("もも", "ま"),
            ("ょ", "や"),
            ("ロビー", "ら"),
            ("ゎ", "わ"),
            ("をかし", "わ"),
            ("ゑ", "わ"),
            ("ん", "わ"),
            ("「いきいき」", "あ"),
            ("　さくら", "さ"),
            ("100さい", "他"),
            ("NPO", "他"),
            ("北町", "他"),
            ("", "他"),
            ("ー", "他"),
            ("☆", "他"),
        ] {
            assert_eq!(row_of(reading).label(), label, "{reading}");
        }
        assert!(Row::ALL.is_sorted());
    }

    #[test]
    fn readings_are_told_from_names() {
        for text in [
            "いきいきひゃくさいたいそう きたまち",
            "カフェ・さくら",
            "ｶﾌｪ",
            "きたまち　さろん",
            "NPOきた",
            "100さい",
            "１００さい",
            "ゔぁ",
            "すゞめ",
            "らーめん",
        ] {
            assert!(is_kana(text), "{text}");
        }
        for text in
            ["", " ", "北町さろん", "NPO", "100", "さろん（きた）", "ー", "さろん\nきた", "さろん♪", "・"]
        {
            assert!(!is_kana(text), "{text}");
        }
    }

    #[test]
    fn katakana_becomes_hiragana() {
        assert_eq!(to_hiragana("カフェ・サロンABCヴァ ヶ"), "かふぇ・さろんABCゔぁ ゖ");
        assert_eq!(to_hiragana("ｶﾞｰﾃﾞﾝ"), "がーでん");
        assert_eq!(to_hiragana("北町ー"), "北町ー");
    }

    #[test]
    fn many_threads_may_sort_at_once() {
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| assert_order(&["アート", "あさひ", "ガーデン"]));
            }
        });
    }
}
