//! Readings in Latin letters (Hepburn as on road signs: no marks for long vowels), so that somebody who cannot read
//! Japanese can say a name to a taxi driver. Always from a written reading, never guessed from kanji.
//!
//! Enter at [`name`]. A reading says nothing of where a word ends; where title and reading end in the same known word
//! (北町公民館, きたまちこうみんかん), that word stands apart: Kitamachi Kominkan.

use super::kana::to_hiragana;

/// Words at the end of names with their readings.
const LAST_WORDS: &[(&str, &str)] = &[
    ("地域包括支援センター", "ちいきほうかつしえんせんたー"),
    ("社会福祉協議会", "しゃかいふくしきょうぎかい"),
    ("地区社会福祉協議会", "ちくしゃかいふくしきょうぎかい"),
    ("公民館", "こうみんかん"),
    ("集会所", "しゅうかいじょ"),
    ("集会場", "しゅうかいじょう"),
    ("福祉会館", "ふくしかいかん"),
    ("会館", "かいかん"),
    ("図書館", "としょかん"),
    ("センター", "せんたー"),
    ("プラザ", "ぷらざ"),
    ("ホール", "ほーる"),
    ("小学校", "しょうがっこう"),
    ("中学校", "ちゅうがっこう"),
    ("公園", "こうえん"),
    ("広場", "ひろば"),
    ("団地", "だんち"),
    ("自治会", "じちかい"),
    ("地区", "ちく"),
    ("地域", "ちいき"),
    ("圏域", "けんいき"),
    ("サロン", "さろん"),
    ("カフェ", "かふぇ"),
    ("体操", "たいそう"),
    ("教室", "きょうしつ"),
    ("食堂", "しょくどう"),
    ("クラブ", "くらぶ"),
    ("の会", "のかい"),
];

/// A reading in Latin letters, each word with a capital: `きたまちこうみんかん` of 北町公民館 → `Kitamachi Kominkan`.
/// Nothing where the reading holds what is no kana and no plain sign.
pub fn name(title: &str, reading: &str) -> Option<String> {
    let reading = to_hiragana(reading);
    let mut words: Vec<String> = Vec::new();
    for word in reading.split([' ', '　', '・', '＝', '=']).filter(|word| !word.is_empty()) {
        words.push(word.to_string());
    }
    let last = words.pop()?;
    let known = LAST_WORDS
        .iter()
        .filter(|(written, spoken)| title.ends_with(written) && last.ends_with(spoken) && last != *spoken)
        .max_by_key(|(written, _)| written.len());
    match known {
        Some((_, spoken)) => {
            words.push(last[..last.len() - spoken.len()].to_string());
            words.push((*spoken).to_string());
        }
        None => words.push(last),
    }
    let words: Option<Vec<String>> = words.iter().map(|word| letters(word).map(capital)).collect();
    words.map(|words| words.join(" "))
}

fn capital(word: String) -> String {
    let mut letters = word.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}

/// One word of hiragana in small letters.
fn letters(word: &str) -> Option<String> {
    let mut out = String::new();
    let mut doubled = false;
    let mut left = word.chars().peekable();
    while let Some(letter) = left.next() {
        if letter == 'っ' {
            doubled = true;
            continue;
        }
        if letter == 'ー' {
            continue;
        }
        if letter == 'ん' {
            out.push('n');
            let next = left.peek().and_then(|next| syllable(*next));
            if next.is_some_and(|next| next.starts_with(['a', 'i', 'u', 'e', 'o', 'y'])) {
                out.push('\'');
            }
            continue;
        }
        let mut sound = match syllable(letter) {
            Some(sound) => sound.to_string(),
            None if letter.is_ascii_alphanumeric() || letter == '-' => letter.to_string(),
            None => return None,
        };
        if let Some(small) = left.peek().and_then(|next| contracted(letter, &sound, *next)) {
            sound = small;
            left.next();
        }
        if doubled {
            match sound.chars().next() {
                Some('c') => out.push('t'),
                Some(first) if !"aiueon".contains(first) => out.push(first),
                _ => {}
            }
            doubled = false;
        }
        // Long vowels have no mark: こう → ko, おお → o, ゆう → yu.
        let is_long = match sound.as_str() {
            "u" => out.ends_with(['o', 'u']),
            "o" => out.ends_with('o'),
            _ => false,
        };
        if !is_long {
            out.push_str(&sound);
        }
    }
    Some(out)
}

/// きゃ, しゅ, ふぇ …: a kana and the small one after it.
fn contracted(letter: char, sound: &str, small: char) -> Option<String> {
    let vowel = match small {
        'ゃ' => "a",
        'ゅ' => "u",
        'ょ' => "o",
        'ぁ' => "a",
        'ぃ' => "i",
        'ぅ' => "u",
        'ぇ' => "e",
        'ぉ' => "o",
        _ => return None,
    };
    let is_y = matches!(small, 'ゃ' | 'ゅ' | 'ょ');
    Some(match sound {
        "shi" | "chi" | "ji" if letter != 'ぢ' || is_y => {
            format!("{}{vowel}", &sound[..sound.len() - 1])
        }
        "te" | "de" if small == 'ゅ' || small == 'ぃ' => format!("{}{vowel}", &sound[..1]),
        "to" | "do" if small == 'ぅ' => format!("{}u", &sound[..1]),
        "fu" | "tsu" if !is_y => format!("{}{vowel}", &sound[..sound.len() - 1]),
        "u" if !is_y => format!("w{vowel}"),
        "vu" if !is_y => format!("v{vowel}"),
        _ if is_y && sound.ends_with('i') => format!("{}y{vowel}", &sound[..sound.len() - 1]),
        _ => return None,
    })
}

fn syllable(letter: char) -> Option<&'static str> {
    Some(match letter {
        'あ' | 'ぁ' => "a",
        'い' | 'ぃ' | 'ゐ' => "i",
        'う' | 'ぅ' => "u",
        'え' | 'ぇ' | 'ゑ' => "e",
        'お' | 'ぉ' | 'を' => "o",
        'か' => "ka",
        'き' => "ki",
        'く' => "ku",
        'け' | 'ゖ' => "ke",
        'こ' => "ko",
        'が' => "ga",
        'ぎ' => "gi",
        'ぐ' => "gu",
        'げ' => "ge",
        'ご' => "go",
        'さ' => "sa",
        'し' => "shi",
        'す' => "su",
        'せ' => "se",
        'そ' => "so",
        'ざ' => "za",
        'じ' | 'ぢ' => "ji",
        'ず' | 'づ' => "zu",
        'ぜ' => "ze",
        'ぞ' => "zo",
        'た' => "ta",
        'ち' => "chi",
        'つ' => "tsu",
        'て' => "te",
        'と' => "to",
        'だ' => "da",
        'で' => "de",
        'ど' => "do",
        'な' => "na",
        'に' => "ni",
        'ぬ' => "nu",
        'ね' => "ne",
        'の' => "no",
        'は' => "ha",
        'ひ' => "hi",
        'ふ' => "fu",
        'へ' => "he",
        'ほ' => "ho",
        'ば' => "ba",
        'び' => "bi",
        'ぶ' => "bu",
        'べ' => "be",
        'ぼ' => "bo",
        'ぱ' => "pa",
        'ぴ' => "pi",
        'ぷ' => "pu",
        'ぺ' => "pe",
        'ぽ' => "po",
        'ま' => "ma",
        'み' => "mi",
        'む' => "mu",
        'め' => "me",
        'も' => "mo",
        'や' | 'ゃ' => "ya",
        'ゆ' | 'ゅ' => "yu",
        'よ' | 'ょ' => "yo",
        'ら' => "ra",
        'り' => "ri",
        'る' => "ru",
        'れ' => "re",
        'ろ' => "ro",
        'わ' | 'ゎ' => "wa",
        'ゔ' => "vu",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_as_they_stand_on_road_signs() {
        for (title, reading, latin) in [
            ("北町公民館", "きたまちこうみんかん", "Kitamachi Kominkan"),
            ("北町1丁目集会所", "きたまちいっちょうめしゅうかいじょ", "Kitamachiitchome Shukaijo"),
            ("東が丘地区", "ひがしがおかちく", "Higashigaoka Chiku"),
            ("となりの手", "となりのて たすけあいさーびす", "Tonarinote Tasukeaisabisu"),
            ("カフェ", "カフェ", "Kafe"),
            ("新宿", "しんじゅく", "Shinjuku"),
            ("札幌", "さっぽろ", "Sapporo"),
            ("大阪", "おおさか", "Osaka"),
            ("中央", "ちゅうおう", "Chuo"),
            ("健一", "けんいち", "Ken'ichi"),
            ("県民", "けんみん", "Kenmin"),
            ("新潟", "にいがた", "Niigata"),
            ("百円", "ひゃくえん", "Hyakuen"),
            ("三日月", "みかづき", "Mikazuki"),
            ("抹茶", "まっちゃ", "Matcha"),
            ("パーティー", "ぱーてぃー", "Pati"),
            ("NPO法人", "えぬぴーおーほうじん", "Enupiohojin"),
        ] {
            assert_eq!(name(title, reading).as_deref(), Some(latin), "{title}");
        }
    }

    #[test]
    fn what_is_no_reading_stays_without_letters() {
        assert_eq!(name("北町", "北町"), None);
        assert_eq!(name("", ""), None);
    }
}
