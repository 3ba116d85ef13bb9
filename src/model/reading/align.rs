//! Lays a reading over a name, so that only what is not kana carries ruby.
//!
//! Kana of the name must stand in the reading as they are (hiragana and katakana count alike); kanji take what lies
//! between. Digits and letters do either: 第3号 is だい3ごう or だいさんごう. Where this can be done in several ways
//! (東が丘: ひがし·が·おか or ひ·が·しがおか), the doubtful stretch is one segment: nobody has to decide.

use super::is_kanji;
use crate::model::kana::to_hiragana;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;

/// Most kana that one sign may have; うけたまわ (承る) has five.
const LONGEST: usize = 5;

/// A piece of a name, with a reading where it needs one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    /// As written.
    pub base: String,
    /// Kana over it; none: it is kana itself, or a mark.
    pub reading: Option<String>,
}

impl Segment {
    /// A piece with a reading.
    pub(super) fn read(base: impl Into<String>, reading: impl Into<String>) -> Self {
        Self { base: base.into(), reading: Some(reading.into()) }
    }

    fn plain(base: impl Into<String>) -> Self {
        Self { base: base.into(), reading: None }
    }
}

/// Segments of a name; all bases together are the name, and readings (or bases without one) the reading, but for
/// spaces and marks. `None` when the reading does not fit the name.
pub fn align(name: &str, reading: &str) -> Option<Vec<Segment>> {
    let by_parts = || {
        let mut out = Vec::new();
        let mut rest = name;
        for (part, kana) in parts(name, reading)? {
            let at = rest.find(part.as_str())?;
            out.extend((at > 0).then(|| Segment::plain(&rest[..at])));
            out.extend(lay(&part, &kana)?);
            rest = &rest[at + part.len()..];
        }
        out.extend((!rest.is_empty()).then(|| Segment::plain(rest)));
        Some(out)
    };
    by_parts().or_else(|| lay(name, reading))
}

/// The parts of a name between spaces and marks with their readings, where the reading has as many parts.
pub fn parts(name: &str, reading: &str) -> Option<Vec<(String, String)>> {
    let names: Vec<&str> = name.split(is_mark).filter(|part| !part.is_empty()).collect();
    let normal: String = reading.nfkc().collect();
    let readings: Vec<&str> = normal.split([' ', '・']).filter(|part| !part.is_empty()).collect();
    let fits = names.len() == readings.len() && names.len() > 1;
    fits.then(|| names.into_iter().zip(readings).map(|(a, b)| (a.to_string(), b.to_string())).collect())
}

/// Neither kana nor something to read: brackets, spaces, dots.
fn is_mark(c: char) -> bool {
    !is_kanji(c) && !is_kana(c) && !c.is_alphanumeric()
}

fn is_kana(c: char) -> bool {
    matches!(c, 'ぁ'..='ゖ' | 'ゝ' | 'ゞ' | 'ァ'..='ヺ' | 'ー' | 'ヽ' | 'ヾ' | 'ｦ'..='ﾟ')
}

/// How a piece of the name meets the reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    /// Takes any kana.
    Kanji,
    /// Is the reading itself.
    Kana,
    /// Digits and letters: one or the other.
    Either,
    /// Is not read.
    Mark,
}

/// Pieces of the name of one class each.
fn tokens(name: &str) -> Vec<(Class, Range<usize>)> {
    let mut out: Vec<(Class, Range<usize>)> = Vec::new();
    for (at, c) in name.char_indices() {
        let before = out.last().map(|(class, _)| *class);
        let class = match c {
            // 市ヶ谷, 八ケ岳: a sign between kanji, read が, か or こ.
            'ヶ' | 'ケ' if before == Some(Class::Kanji) => Class::Kanji,
            c if is_kanji(c) => Class::Kanji,
            c if is_kana(c) => Class::Kana,
            c if c.is_alphanumeric() => Class::Either,
            _ => Class::Mark,
        };
        match out.last_mut() {
            Some((last, range)) if *last == class => range.end = at + c.len_utf8(),
            _ => out.push((class, at..at + c.len_utf8())),
        }
    }
    out
}

/// [`align`] without looking at spaces.
fn lay(name: &str, reading: &str) -> Option<Vec<Segment>> {
    let kana: Vec<char> = reading.nfkc().filter(|c| !is_mark(*c)).collect();
    let folded: Vec<char> = to_hiragana(&kana.iter().collect::<String>()).to_lowercase().chars().collect();
    if folded.len() != kana.len() {
        return None;
    }
    let tokens = tokens(name);
    let ends = |(class, range): &(Class, Range<usize>), from: usize| -> Vec<usize> {
        let written: Vec<char> = to_hiragana(&name[range.clone()]).to_lowercase().chars().collect();
        let literal = folded[from..].starts_with(&written).then_some(from + written.len());
        // A digit or letter of the reading stands for itself only.
        let kana = folded[from..].iter().take_while(|c| !c.is_ascii_alphanumeric()).count();
        let longest = (name[range.clone()].chars().count() * LONGEST).min(kana);
        let free = || (1..=longest).map(|n| from + n).filter(|_| may_begin(folded[from]));
        match class {
            Class::Mark => vec![from],
            Class::Kana => literal.into_iter().collect(),
            Class::Kanji => free().collect(),
            Class::Either => free().chain(literal).collect(),
        }
    };
    // Where in the reading each token may begin: found from the left, then kept if the end can be reached.
    let mut starts = vec![vec![false; folded.len() + 1]; tokens.len() + 1];
    starts[0][0] = true;
    for at in 0..tokens.len() {
        for from in (0..=folded.len()).filter(|from| starts[at][*from]).collect::<Vec<_>>() {
            for end in ends(&tokens[at], from).into_iter().filter(|end| *end <= folded.len()) {
                starts[at + 1][end] = true;
            }
        }
    }
    let mut open = vec![vec![false; folded.len() + 1]; tokens.len() + 1];
    open[tokens.len()][folded.len()] = starts[tokens.len()][folded.len()];
    for at in (0..tokens.len()).rev() {
        for from in (0..=folded.len()).filter(|from| starts[at][*from]) {
            open[at][from] = ends(&tokens[at], from).into_iter().any(|end| open[at + 1][end]);
        }
    }
    if !open[0][0] {
        return None;
    }
    segments(name, &tokens, &kana, &folded, &open)
}

/// Joins what lies between two places that are sure.
fn segments(
    name: &str,
    tokens: &[(Class, Range<usize>)],
    kana: &[char],
    folded: &[char],
    open: &[Vec<bool>],
) -> Option<Vec<Segment>> {
    let sure = |at: usize| {
        let mut places = (0..=kana.len()).filter(|from| open[at][*from]);
        places.next().filter(|_| places.next().is_none())
    };
    let mut out: Vec<Segment> = Vec::new();
    let (mut first, mut from) = (0, 0);
    for at in 1..=tokens.len() {
        let Some(to) = sure(at) else { continue };
        let group = &tokens[first..at];
        let base = &name[group.first()?.1.start..group.last()?.1.end];
        let is_literal = match group {
            [(Class::Mark | Class::Kana, _)] => true,
            [(Class::Either, _)] => {
                let written: Vec<char> = to_hiragana(base).to_lowercase().chars().collect();
                written == folded[from..to]
            }
            _ => false,
        };
        if is_literal {
            out.push(Segment::plain(base));
        } else if group.iter().any(|(class, _)| *class == Class::Mark) {
            return None;
        } else {
            out.push(Segment::read(base, kana[from..to].iter().collect::<String>()));
        }
        (first, from) = (at, to);
    }
    Some(out)
}

/// No kanji begins with ん, っ, ー or a small kana.
fn may_begin(c: char) -> bool {
    !matches!(c, 'ん' | 'っ' | 'ー' | 'ゃ' | 'ゅ' | 'ょ' | 'ぁ' | 'ぃ' | 'ぅ' | 'ぇ' | 'ぉ' | 'ゎ')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// 百歳体操｜ひゃくさいたいそう with `|` and `/`.
    fn shown(name: &str, reading: &str) -> String {
        let Some(segments) = align(name, reading) else { return "×".into() };
        let show = |it: &Segment| match &it.reading {
            Some(reading) => format!("{}|{reading}", it.base),
            None => it.base.clone(),
        };
        segments.iter().map(show).collect::<Vec<_>>().join("/")
    }

    #[test]
    fn only_what_is_not_kana_carries_a_reading() {
        for (name, reading, expected) in [
            (
                "いきいき百歳体操 北町",
                "いきいきひゃくさいたいそう きたまち",
                "いきいき/百歳体操|ひゃくさいたいそう/ /北町|きたまち",
            ),
            ("北町地区", "きたまちちく", "北町地区|きたまちちく"),
            ("買い物に行けない", "かいものにいけない", "買|か/い/物|もの/に/行|い/けない"),
            ("語り合うカフェ", "かたりあうかふぇ", "語|かた/り/合|あ/うカフェ"),
            ("ひなた苑", "ひなたえん", "ひなた/苑|えん"),
            ("コーヒーの会", "ｺｰﾋｰのかい", "コーヒーの/会|かい"),
            ("さくら会", "サクラカイ", "さくら/会|カイ"),
            ("市ヶ谷", "いちがや", "市ヶ谷|いちがや"),
            ("八ケ岳", "やつがたけ", "八ケ岳|やつがたけ"),
            ("佐々木", "ささき", "佐々木|ささき"),
            ("体操（北町）", "たいそう きたまち", "体操|たいそう/（/北町|きたまち/）"),
            ("体操（北町）", "たいそうきたまち", "×"),
            ("「花」の会", "はなのかい", "「/花|はな/」/の/会|かい"),
        ] {
            assert_eq!(shown(name, reading), expected);
        }
    }

    #[test]
    fn digits_and_letters_are_read_or_stand_for_themselves() {
        assert_eq!(shown("第3号", "だい3ごう"), "第|だい/3/号|ごう");
        assert_eq!(shown("第３号", "だい3ごう"), "第|だい/３/号|ごう");
        assert_eq!(shown("第3号", "だいさんごう"), "第3号|だいさんごう");
        assert_eq!(shown("NPO北町", "npoきたまち"), "NPO/北町|きたまち");
        assert_eq!(shown("ICT", "アイシーティー"), "ICT|アイシーティー");
        assert_eq!(
            shown("北町1丁目集会所", "きたまちいっちょうめしゅうかいじょ"),
            "北町1丁目集会所|きたまちいっちょうめしゅうかいじょ"
        );
    }

    #[test]
    fn what_may_be_divided_in_two_ways_stays_whole() {
        assert_eq!(shown("東が丘", "ひがしがおか"), "東が丘|ひがしがおか");
        assert_eq!(
            shown("東が丘さんぽの会", "ひがしがおかさんぽのかい"),
            "東が丘|ひがしがおか/さんぽの/会|かい"
        );
        // One of the two ways only: no kanji begins with ん.
        assert_eq!(shown("新し山", "しんしやま"), "新|しん/し/山|やま");
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        for (name, reading) in
            [("北町サロン", "きたまちかふぇ"), ("北町", ""), ("", "きたまち"), ("北", "ながすぎるよみかた")]
        {
            assert_eq!(align(name, reading).filter(|segments| !segments.is_empty()), None, "{name}");
        }
    }

    /// What is heard, without spaces and marks.
    fn sound(text: &str) -> String {
        to_hiragana(text).to_lowercase().chars().filter(|c| !is_mark(*c)).collect()
    }

    proptest! {
        #[test]
        fn bases_are_the_name_and_readings_the_reading(
            pairs in proptest::collection::vec(
                (proptest::option::of("[北町山川東が々]{1,3}"), "[きたまちがしょんー]{0,4}", "[ 　・（）]?"), 1..5),
            sounds in proptest::collection::vec("[きたまちがしょん]{1,6}", 5),
        ) {
            let (mut name, mut reading) = (String::new(), String::new());
            for ((kanji, kana, mark), sound) in pairs.iter().zip(&sounds) {
                if let Some(kanji) = kanji {
                    name.push_str(kanji);
                    reading.push_str(sound);
                }
                name.push_str(kana);
                reading.push_str(kana);
                name.push_str(mark);
                reading.push_str(if mark.is_empty() { "" } else { " " });
            }
            if let Some(segments) = align(&name, &reading) {
                let bases: String = segments.iter().map(|it| it.base.as_str()).collect();
                prop_assert_eq!(&bases, &name);
                let heard: String =
                    segments.iter().map(|it| it.reading.as_deref().unwrap_or(&it.base)).collect();
                prop_assert_eq!(sound(&heard), sound(&reading));
                prop_assert!(segments.iter().all(|it| it.reading.is_none() || it.base.chars().any(|c| !is_mark(c))));
            }
        }

        #[test]
        fn nothing_makes_it_panic(name in "\\PC{0,20}", reading in "\\PC{0,20}") {
            align(&name, &reading);
        }
    }
}
