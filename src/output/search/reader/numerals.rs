//! Numbers as people write them: 第二土曜, 五百円, R8 and 第2土曜, 500円, 令和8 (themes/standard/assets/parts/search-terms.js
//! does the same).

use regex_lite::{Captures, Regex};
use std::sync::LazyLock;

/// How numbers are to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Numerals {
    /// 第2土曜
    Digits,
    /// 第二土曜
    Kanji,
}

const ONES: &str = "〇一二三四五六七八九";
static ERA: LazyLock<Regex> = LazyLock::new(|| Regex::new("^r([0-9]{1,2})(年|$)").expect("it is one"));
static IN_KANJI: LazyLock<Regex> = LazyLock::new(|| {
    let counted = "丁目|円|時|分|日|月|年|人|回|号|歳|層|曜|週|番|度|期|級|次|種|部";
    Regex::new(&format!("(第)?([一二三四五六七八九十百千]{{1,6}})({counted})?")).expect("it is one")
});
static IN_DIGITS: LazyLock<Regex> =
    LazyLock::new(|| Regex::new("(第)?([1-9][0-9]?)(丁目|層|曜|週)?").expect("it is one"));

/// A text with its numbers written otherwise; none where no number is meant.
pub(super) fn numerals(text: &str, to: Numerals) -> Option<String> {
    let put = |found: &Captures<'_>| {
        let part = |at: usize| found.get(at).map_or("", |part| part.as_str());
        if part(1).is_empty() && part(3).is_empty() {
            return part(0).to_string();
        }
        let number = match to {
            Numerals::Digits => value(part(2)).to_string(),
            Numerals::Kanji => kanji(part(2).parse().unwrap_or_default()),
        };
        format!("{}{number}{}", part(1), part(3))
    };
    let out = match to {
        Numerals::Digits => IN_KANJI.replace_all(&ERA.replace(text, "令和$1$2"), put).into_owned(),
        Numerals::Kanji => IN_DIGITS.replace_all(text, put).into_owned(),
    };
    (out != text).then_some(out)
}

fn value(number: &str) -> u64 {
    let (mut sum, mut one) = (0u64, 0u64);
    for c in number.chars() {
        let ten = match c {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            _ => 0,
        };
        if ten > 0 {
            sum = sum.saturating_add(one.max(1).saturating_mul(ten));
            one = 0;
        } else {
            let own = ONES.chars().position(|it| it == c).unwrap_or(0) as u64;
            one = one.saturating_mul(10).saturating_add(own);
        }
    }
    sum.saturating_add(one)
}

fn kanji(number: usize) -> String {
    let one = |at: usize| ONES.chars().nth(at).into_iter();
    let mut out = String::new();
    if number > 19 {
        out.extend(one(number / 10));
    }
    if number > 9 {
        out.push('十');
    }
    if !number.is_multiple_of(10) {
        out.extend(one(number % 10));
    }
    out
}
