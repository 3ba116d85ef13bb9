//! Texts as paper wants them: digits and Latin letters of half width (full ones break in the middle of a number), ruby
//! taken out of its braces.

use crate::model::reading;

/// A piece of a line: words, and their reading where one belongs above them.
pub type Piece = (String, Option<String>);

/// Digits and Latin letters of full width become those of half width; nothing else changes.
pub fn plain(text: &str) -> String {
    text.trim().chars().filter(|c| *c != '\r').map(narrow).collect()
}

/// A digit or Latin letter of full width in half width.
pub fn narrow(c: char) -> char {
    match c {
        '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        c => c,
    }
}

/// A line of a record: `{漢字|かんじ}` becomes ruby.
pub fn pieces(text: &str) -> Vec<Piece> {
    let text = plain(text);
    let mut out: Vec<Piece> = Vec::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        let found = after.split_once('}').and_then(|(inside, behind)| {
            let (base, reading) = inside.split_once('|').or_else(|| inside.split_once('｜'))?;
            (!base.is_empty() && !base.contains('{')).then_some((base, reading, behind))
        });
        let Some((base, reading, behind)) = found else {
            add(&mut out, &format!("{before}{{"));
            rest = after;
            continue;
        };
        add(&mut out, before);
        out.push((base.to_string(), Some(reading.to_string())));
        rest = behind;
    }
    add(&mut out, rest);
    out
}

fn add(out: &mut Vec<Piece>, text: &str) {
    match out.last_mut() {
        Some((last, None)) => last.push_str(text),
        _ if text.is_empty() => {}
        _ => out.push((text.to_string(), None)),
    }
}

/// A name with its reading laid over its kanji; without a reading, or where it does not fit, the name alone.
pub fn with_reading(name: &str, kana: Option<&str>) -> Vec<Piece> {
    let name = plain(name);
    let segments = kana.and_then(|kana| reading::align(&name, kana));
    match segments {
        Some(segments) => segments.into_iter().map(|it| (it.base, it.reading)).collect(),
        None => vec![(name, None)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_become_narrow_and_the_rest_stays() {
        assert_eq!(plain("１０：３０〜ＡＭ　カタカナ"), "10：30〜AM　カタカナ");
    }

    #[test]
    fn ruby_leaves_its_braces() {
        let made = pieces("{唾|つば}がへり、{葉");
        assert_eq!(made, [("唾".into(), Some("つば".into())), ("がへり、{葉".into(), None)]);
    }

    #[test]
    fn readings_stand_over_kanji_only() {
        let made = with_reading("いきいき百歳体操", Some("いきいきひゃくさいたいそう"));
        assert_eq!(made[0], ("いきいき".to_string(), None));
        assert_eq!(made[1], ("百歳体操".to_string(), Some("ひゃくさいたいそう".to_string())));
    }
}
