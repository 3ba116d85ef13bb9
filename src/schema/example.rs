//! What to type instead: a whole value, made of what was written where that is plain.

use serde_json::Value;
use toml::de::DeValue;

/// A text between quotation marks, as TOML wants it.
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}

/// What was written, if it is one word or number.
pub(super) fn plain(found: &DeValue<'_>) -> Option<String> {
    match found {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Integer(number) => Some(number.as_str().to_string()),
        DeValue::Float(number) => Some(number.as_str().to_string()),
        DeValue::Datetime(date) => Some(date.to_string()),
        _ => None,
    }
}

/// The value of a key that people write in words of their own; nothing for other keys.
pub(super) fn known(key: &str, found: Option<&str>) -> Option<String> {
    let number = found.and_then(digits);
    let is_free = found.is_some_and(|text| text.contains("無料"));
    let text = found.map(quoted);
    Some(match key {
        "fee" => match (is_free, number, text) {
            (false, Some(yen), _) => format!("{{ amount = {yen} }}"),
            (false, None, Some(text)) => format!("{{ text = {text} }}"),
            _ => "{ free = true }".to_string(),
        },
        "price" => {
            let yen = if is_free { "0".to_string() } else { number.unwrap_or_else(|| "200".to_string()) };
            format!("[{{ item = \"利用料\", amount = {yen} }}]")
        }
        "area" => match text.filter(|text| !text.contains("全域") && !text.contains("全体")) {
            Some(text) => format!("{{ towns = [{text}] }}"),
            None => "{ whole = true }".to_string(),
        },
        "schedule" => {
            format!("{{ text = {} }}", text.unwrap_or_else(|| "\"毎週火曜日 10時〜11時\"".into()))
        }
        "contact" => {
            let (name, tel) = match (number, text) {
                (Some(_), Some(tel)) => ("\"…\"".to_string(), tel),
                (_, name) => (name.unwrap_or_else(|| "\"…\"".into()), "\"…\"".to_string()),
            };
            format!("{{ kind = \"窓口\", name = {name}, tel = {tel} }}")
        }
        "consent" => r#"{ web = true, print = true, date = 2026-10-01, by = "地域福祉課" }"#.to_string(),
        "booking" => "{ required = false }".to_string(),
        _ => return None,
    })
}

/// A value that the schema takes.
pub(super) fn value(schema: &Value, root: &Value, key: &str, found: Option<&str>) -> String {
    let schema = super::validate::resolve(root, schema);
    let kind = schema.get("type").and_then(Value::as_str).unwrap_or_default();
    if let Some(first) = schema.pointer("/enum/0").and_then(Value::as_str) {
        return quoted(first);
    }
    let special = matches!(kind, "object" | "array").then(|| known(key, found)).flatten();
    if let Some(special) = special {
        return special;
    }
    match kind {
        "string" => match (schema.get("x-shirube").and_then(Value::as_str), found) {
            (_, Some(found)) => quoted(found),
            (Some("date"), None) => "2026-10-01".to_string(),
            _ => "\"…\"".to_string(),
        },
        "integer" => found.and_then(digits).unwrap_or_else(|| "12".to_string()),
        "number" => found.and_then(digits).unwrap_or_else(|| "12.5".to_string()),
        "boolean" => {
            let is_no = found.is_some_and(|text| is_true(text) == Some(false));
            (!is_no).to_string()
        }
        "array" => {
            let items = schema.get("items").unwrap_or(&Value::Null);
            let pieces: Vec<&str> = found.into_iter().flat_map(|text| text.split(['、', ','])).collect();
            match pieces.is_empty() {
                true => format!("[{}]", value(items, root, "", None)),
                false => {
                    let pieces = pieces.into_iter().map(|piece| value(items, root, "", Some(piece.trim())));
                    format!("[{}]", pieces.collect::<Vec<_>>().join(", "))
                }
            }
        }
        "object" => format!("{{ {} }}", keys(schema, root).join(", ")),
        _ => "\"…\"".to_string(),
    }
}

/// A record of a list on lines of its own, with what it must have.
pub(super) fn block(schema: &Value, root: &Value, key: &str, found: Option<&str>) -> String {
    let lines = match key {
        "photos" => vec![
            format!("file = {}", quoted(found.unwrap_or("shashin.jpg"))),
            "alt = \"写真の説明\"".to_string(),
            "people = true # だれか分かる人が写っていなければ false".to_string(),
        ],
        _ => keys(super::validate::resolve(root, schema), root),
    };
    format!("[[{key}]]\n{}", lines.join("\n"))
}

/// `name = "…"` for each key that must be there.
fn keys(schema: &Value, root: &Value) -> Vec<String> {
    let required = schema.get("required").and_then(Value::as_array);
    let names = required.into_iter().flatten().filter_map(Value::as_str);
    let properties = &schema["properties"];
    names.map(|name| format!("{name} = {}", value(&properties[name], root, name, None))).collect()
}

/// The number that a text begins with: 100 of `100円`, `１００円` and 1000 of `1,000円`.
fn digits(text: &str) -> Option<String> {
    let half = text.trim().chars().map(|c| match c {
        '０'..='９' => char::from(b'0' + (c as u32 - '０' as u32) as u8),
        c => c,
    });
    let run: String = half.take_while(|c| c.is_ascii_digit() || *c == ',').filter(|c| *c != ',').collect();
    let run = run.trim_start_matches('0');
    match (run.is_empty(), text.starts_with(['0', '０'])) {
        (false, _) => Some(run.to_string()),
        (true, is_zero) => is_zero.then(|| "0".to_string()),
    }
}

/// A yes or no in the writer's own words.
pub(super) fn is_true(word: &str) -> Option<bool> {
    match word.to_lowercase().as_str() {
        "はい" | "yes" | "true" | "on" | "○" => Some(true),
        "いいえ" | "no" | "false" | "off" | "×" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_ones_own_become_values() {
        for (key, found, expected) in [
            ("fee", "無料", "{ free = true }"),
            ("fee", "１００円", "{ amount = 100 }"),
            ("fee", "お茶代の実費", "{ text = \"お茶代の実費\" }"),
            ("price", "1,000円", "[{ item = \"利用料\", amount = 1000 }]"),
            ("area", "町内全域", "{ whole = true }"),
            ("area", "北町", "{ towns = [\"北町\"] }"),
            ("schedule", "毎週火曜日", "{ text = \"毎週火曜日\" }"),
            ("contact", "0000-55-0100", "{ kind = \"窓口\", name = \"…\", tel = \"0000-55-0100\" }"),
        ] {
            assert_eq!(known(key, Some(found)).as_deref(), Some(expected));
        }
        assert_eq!((digits("0円").as_deref(), digits("無料")), (Some("0"), None));
    }
}
