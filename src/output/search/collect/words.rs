//! Facts in Japanese words: fees, prices, conditions, days, addresses.

use crate::model::plain::{Address, Booking, Fee, FeePer, Price, Target, Translation};
use crate::model::*;
use jiff::civil::Date;

/// One line: whatever parts words becomes one space.
pub(super) fn one_line(text: &str) -> String {
    let mut words = text.split_whitespace();
    let mut out = words.next().unwrap_or_default().to_string();
    for word in words {
        out.push(' ');
        out.push_str(word);
    }
    out
}

/// 無料, 1回 100円（別に材料費）
pub(super) fn fee(fee: &Fee) -> String {
    let per = match fee.per {
        Some(FeePer::回) => "1回 ",
        Some(FeePer::月) => "1か月 ",
        Some(FeePer::年) => "1年 ",
        None => "",
    };
    let amount = match fee.amount {
        _ if fee.free => Some("無料".to_string()),
        Some(0) => Some("無料".to_string()),
        amount => amount.map(|amount| format!("{per}{}", yen(amount))),
    };
    with_note(amount.unwrap_or_default(), fee.text.as_deref())
}

/// 家事の手伝い 30分 400円（会員）
pub(super) fn price(line: &Price) -> String {
    let amount = line.amount.map(|amount| if amount == 0 { "無料".to_string() } else { yen(amount) });
    let words: Vec<String> =
        [Some(line.item.clone()), line.unit.clone(), amount].into_iter().flatten().collect();
    with_note(words.join(" "), line.note.as_deref())
}

fn yen(amount: i64) -> String {
    format!("{}円", thousands(amount))
}

fn thousands(amount: i64) -> String {
    let digits = amount.unsigned_abs().to_string();
    let mut out = String::from(if amount < 0 { "-" } else { "" });
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

fn with_note(text: String, note: Option<&str>) -> String {
    match note {
        Some(note) if text.is_empty() => note.to_string(),
        Some(note) => format!("{text}（{note}）"),
        None => text,
    }
}

/// A number of a table, without groups: 38.5, 1200.
pub(super) fn number(value: f64) -> String {
    if value.fract() == 0.0 { format!("{value:.0}") } else { value.to_string() }
}

/// Whether one has to book, in two words.
pub(super) fn booking(booking: &Booking) -> &'static str {
    if booking.required { "申込が必要" } else { "申込不要" }
}

/// For whom, in words.
pub(super) fn target(target: &Target) -> Vec<String> {
    let ages = match (target.min_age, target.max_age) {
        (Some(min), Some(max)) => Some(format!("{min}歳から{max}歳まで")),
        (Some(min), None) => Some(format!("{min}歳以上の方")),
        (None, Some(max)) => Some(format!("{max}歳までの方")),
        (None, None) => None,
    };
    let ticks = [
        (target.caregivers, "介護している方も"),
        (target.dementia_friendly, "もの忘れのある方も安心"),
        (target.men_welcome, "男性も参加しています"),
    ];
    let ticks = ticks.into_iter().filter(|(said, _)| *said).map(|(_, words)| words.to_string());
    target.text.clone().or(ages).into_iter().chain(ticks).collect()
}

/// The address in one line, without prefecture and postal code.
pub(super) fn address(address: &Address) -> String {
    let parts = [&address.city, &address.town, &address.rest];
    let mut text: String = parts.into_iter().flatten().map(String::as_str).collect();
    if let Some(building) = &address.building {
        text.push(' ');
        text.push_str(building);
    }
    text.trim().to_string()
}

/// 令和8年4月1日（水）から令和8年4月3日（金）まで
pub(super) fn days(from: Date, to: Option<Date>, style: era::Style) -> String {
    let first = era::format_date_weekday(from, style);
    match to.filter(|to| *to != from) {
        Some(to) => format!("{first}から{}まで", era::format_date_weekday(to, style)),
        None => first,
    }
}

/// The plain texts of a translation, but for its title.
pub(super) fn translation(texts: &Translation) -> Vec<&str> {
    let Translation {
        title: _,
        summary,
        body: _,
        schedule,
        schedule_note,
        room,
        target,
        fee,
        booking,
        bring,
        activities,
        transport,
        parking,
        access,
        hours,
        area,
        eligibility,
        how: _,
        price,
        contact,
        contact_hours,
        contact_note,
    } = texts;
    let single = [
        summary,
        schedule,
        schedule_note,
        room,
        target,
        fee,
        booking,
        bring,
        transport,
        parking,
        access,
        hours,
        area,
        contact,
        contact_hours,
        contact_note,
    ];
    let mut out: Vec<&str> = single.into_iter().flatten().map(String::as_str).collect();
    out.extend(activities.iter().chain(eligibility).map(String::as_str));
    for line in price {
        out.push(&line.item);
        out.extend([&line.unit, &line.note].into_iter().flatten().map(String::as_str));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn money_is_told_as_on_the_pages() {
        let free = Fee { free: true, amount: None, per: None, text: Some("お茶代は別".into()) };
        assert_eq!(fee(&free), "無料（お茶代は別）");
        let paid = Fee { free: false, amount: Some(1200), per: Some(FeePer::月), text: None };
        assert_eq!(fee(&paid), "1か月 1,200円");
        let told = Fee { free: false, amount: None, per: None, text: Some("実費".into()) };
        assert_eq!(fee(&told), "実費");
        let line =
            Price { item: "草取り".into(), amount: Some(0), unit: Some("30分".into()), note: None };
        assert_eq!(price(&line), "草取り 30分 無料");
    }

    #[test]
    fn days_have_their_weekdays() {
        let (from, to) = (date(2026, 11, 24), date(2026, 11, 26));
        let style = era::Style::Wareki;
        assert_eq!(days(from, Some(to), style), "令和8年11月24日（火）から令和8年11月26日（木）まで");
        assert_eq!(days(from, Some(from), style), "令和8年11月24日（火）");
    }

    #[test]
    fn lines_are_one() {
        assert_eq!(one_line(" 一つめ。\n\n二つめ\t三つめ　"), "一つめ。 二つめ 三つめ");
    }
}
