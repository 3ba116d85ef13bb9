//! Telephone numbers in running text, in any writing.
//!
//! This guards privacy, so it finds too much rather than too little: any run of digits that could be dialled.

use crate::model::normal::{Normal, normal, range_of};
use std::ops::Range;

/// Longest gap between two groups of digits, in characters.
const MAX_GAP: usize = 4;
/// Most groups in one number: +81 (0)90-1234-5678.
const MAX_GROUPS: usize = 5;

/// Finds what may be a telephone number: where it stands and its digits (+81 as 0), in the order of the text.
///
/// Whole numbers begin with 0 and have 10 or 11 digits. Numbers without area code (5 to 8 digits: 33-1293, 331293)
/// are found too, outside whole numbers; among them are prices and days (20260401), so compare them with a number
/// that is known ([`super::Phone::is_written_as`]) before speaking of them. Results may overlap.
pub fn find_numbers(text: &str) -> Vec<(Range<usize>, String)> {
    let chars = normal(text);
    let groups = groups(&chars);
    let mut whole = Vec::new();
    let mut local = Vec::new();
    for first in 0..groups.len() {
        let mut digits = String::new();
        for (count, group) in groups[first..].iter().take(MAX_GROUPS).enumerate() {
            if count > 0 && !group.continues {
                break;
            }
            digits.push_str(&group.digits);
            let range = range_of(&chars[groups[first].range.start..group.range.end]);
            if let Some(digits) = whole_number(&digits, groups[first].has_plus) {
                whole.push((range, digits));
            } else if is_local(&digits, count, group) {
                local.push((range, digits.clone()));
            }
        }
    }
    local.retain(|(range, _)| !whole.iter().any(|(of_whole, _)| overlap(range, of_whole)));
    let mut found = whole;
    found.append(&mut local);
    found.sort_by_key(|(range, _)| (range.start, range.end));
    found
}

fn overlap(a: &Range<usize>, b: &Range<usize>) -> bool {
    a.start < b.end && b.start < a.end
}

/// 0 and 9 or 10 more digits; +81 and the number without its 0, or with it.
fn whole_number(digits: &str, has_plus: bool) -> Option<String> {
    let digits = match digits.strip_prefix("81") {
        Some(rest) if has_plus => format!("0{}", rest.strip_prefix('0').unwrap_or(rest)),
        _ => digits.to_string(),
    };
    let is_whole = digits.starts_with('0') && digits.len() == super::length_of(&digits);
    is_whole.then_some(digits)
}

/// 33-1293, 298-5772, 331293
fn is_local(digits: &str, gaps: usize, last: &Group) -> bool {
    let is_grouped_well = gaps == 0 || (gaps == 1 && last.digits.len() == 4);
    !digits.starts_with('0') && (5..=8).contains(&digits.len()) && is_grouped_well
}

/// Digits that stand together.
struct Group {
    digits: String,
    /// In characters.
    range: Range<usize>,
    /// Only a gap that a number may have lies before it.
    continues: bool,
    has_plus: bool,
}

fn groups(chars: &[Normal]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let start = at;
        let digits: String = chars[start..].iter().map_while(digit).collect();
        if digits.is_empty() {
            at += 1;
            continue;
        }
        at += digits.chars().count();
        let continues = groups.last().is_some_and(|before| is_gap(&chars[before.range.end..start]));
        let has_plus = start.checked_sub(1).is_some_and(|before| chars[before].c == '+');
        groups.push(Group { digits, range: start..at, continues, has_plus });
    }
    groups
}

/// A digit of any width or in kanji; ① and ½ are none.
fn digit(normal: &Normal) -> Option<char> {
    let is_enclosed =
        normal.c.is_ascii_digit() && normal.original.to_digit(10).is_none() && !is_wide(normal.original);
    match normal.c {
        c @ '0'..='9' if !is_enclosed => Some(c),
        '〇' | '零' => Some('0'),
        c => {
            "一二三四五六七八九".chars().zip('1'..='9').find(|(kanji, _)| *kanji == c).map(|(_, digit)| digit)
        }
    }
}

fn is_wide(c: char) -> bool {
    matches!(c, '０'..='９' | '\u{1d7ce}'..='\u{1d7ff}')
}

/// Hyphens, brackets, spaces, emphasis; the end of a line only beside a hyphen.
fn is_gap(chars: &[Normal]) -> bool {
    let is_dash = |c: char| matches!(c, '-' | 'ー' | '~' | '_');
    let has_dash = chars.iter().any(|normal| is_dash(normal.c));
    !chars.is_empty()
        && chars.len() <= MAX_GAP
        && chars.iter().all(|normal| match normal.c {
            '\n' | '\r' => has_dash,
            c => {
                is_dash(c)
                    || c == ' '
                    || "\t・.(),/のノ*\\[]\u{200b}\u{200d}\u{2060}\u{feff}\u{ad}".contains(c)
            }
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::phone::Phone;

    fn digits(text: &str) -> Vec<String> {
        find_numbers(text).into_iter().map(|(_, digits)| digits).collect()
    }

    #[test]
    fn a_number_is_found_in_any_writing() {
        for written in [
            "090-1234-5678",
            "09012345678",
            "090 1234 5678",
            "090・1234・5678",
            "０９０－１２３４－５６７８",
            "090ー1234ー5678",
            "090‐1234‐5678",
            "(090)1234-5678",
            "090（1234）5678",
            "090.1234.5678",
            "090-1234 5678",
            "0901234-5678",
            "090−1234−5678",
            "〇九〇―一二三四―五六七八",
            "+81 90-1234-5678",
            "+81(0)90-1234-5678",
            "+819012345678",
            "090の1234の5678",
            "090-**1234**-5678",
            "090-\n1234-5678",
            "090\u{200b}1234\u{200b}5678",
            "090\u{ad}-1234-5678",
            "090/1234/5678",
            "090 - 1234 - 5678",
            "𝟎𝟗𝟎-1234-5678",
            "090\\-1234\\-5678",
            "090～1234～5678",
        ] {
            for text in [
                written.to_string(),
                format!("連絡は{written}まで。"),
                format!("①{written}②"),
                format!("2026-04-01 {written} 3名"),
            ] {
                assert!(
                    digits(&text).iter().any(|found| found == "09012345678"),
                    "{text}: {:?}",
                    digits(&text)
                );
            }
        }
    }

    #[test]
    fn ranges_are_those_of_the_text() {
        let text = "電話は（０５４）６２４－３６６８です";
        let found = find_numbers(text);
        assert_eq!(found.len(), 1);
        assert_eq!(
            (&text[found[0].0.clone()], found[0].1.as_str()),
            ("０５４）６２４－３６６８", "0546243668")
        );
    }

    #[test]
    fn numbers_without_area_code_are_found_outside_whole_ones() {
        assert_eq!(digits("☎38-2040"), ["382040"]);
        assert_eq!(digits("33・1293または34・0001"), ["331293", "340001"]);
        assert_eq!(digits("331293"), ["331293"]);
        assert_eq!(digits("054-624-3668"), ["0546243668"]);
        assert_eq!(digits("0000-55-0101"), ["0000550101"]);
        assert_eq!(digits("54-1234\n54-2345"), ["541234", "542345"]);
    }

    #[test]
    fn what_cannot_be_dialled_is_left_alone() {
        for text in [
            "",
            "令和8年4月1日",
            "10時30分",
            "第2・4火曜日",
            "11/30",
            "1,200円",
            "千二百三十四",
            "一人ひとり",
            "①②③④⑤⑥",
            "400-00",
        ] {
            assert_eq!(find_numbers(text), [], "{text}");
        }
    }

    #[test]
    fn what_was_found_can_be_compared_with_a_number() {
        let phone = Phone::parse("33・1293", Some("0544")).expect("a number");
        for text in ["0544-33-1293", "33-1293", "３３ １２９３", "331293", "+81 544 33 1293"] {
            assert!(digits(text).iter().any(|found| phone.is_written_as(found)), "{text}");
        }
        for text in ["0545-33-1293", "33-1294", "1293", "2033-1293-1"] {
            assert!(!digits(text).iter().any(|found| phone.is_written_as(found)), "{text}");
        }
        let ungrouped = Phone::parse("0546243668", None).expect("a number");
        for text in ["624-3668", "6243668", "054-624-3668", "24-3668"] {
            assert!(digits(text).iter().any(|found| ungrouped.is_written_as(found)), "{text}");
        }
        assert!(!ungrouped.is_written_as("43668") && !ungrouped.is_written_as("624366"));
        let mobile = Phone::parse("090-1234-5678", None).expect("a number");
        assert!(!mobile.is_written_as("12345678"));
    }
}
