//! Facts in words: fees, prices, booking, equipment, addresses, numbers. The page on the web and the page of the book say
//! them with the same functions.

use super::vocabulary;
use super::words::{EASY, Words};
use crate::model::plain::{Accessibility, Address, Booking, Fee, Status, Target};
use crate::model::*;

/// Somebody who says facts in the words of one language.
pub(in crate::output) trait Speaker {
    /// The words of the interface.
    fn words(&self) -> &Words;

    /// A word of the interface.
    fn word(&self, key: &str) -> String {
        self.words().get(key)
    }

    /// A record's texts in this language.
    fn translated<'m>(&self, meta: &'m Meta) -> Option<&'m Translated> {
        meta.translations.get(self.words().language())
    }

    /// One text of a record: translated, else as it was written.
    fn text(
        &self,
        meta: &Meta,
        pick: impl Fn(&plain::Translation) -> &Option<String>,
        written: &Option<String>,
    ) -> Option<String> {
        let translated = self.translated(meta).and_then(|it| pick(&it.texts).clone());
        translated.or_else(|| written.clone())
    }

    /// 概要: in easy Japanese the first sentences of the text that was written for it.
    fn summary(&self, meta: &Meta) -> Option<String> {
        let easy = meta.easy.as_ref().filter(|_| self.words().language() == EASY);
        let translated = self.translated(meta).and_then(|it| it.texts.summary.clone());
        translated.or_else(|| easy.map(|text| first_sentences(text))).or_else(|| meta.summary.clone())
    }

    fn status_text(&self, status: Status) -> Option<String> {
        vocabulary::status(status).map(|key| self.word(key))
    }

    /// 無料, 1回 100円 …
    fn fee_text(&self, meta: &Meta, fee: &Fee) -> String {
        let amount = fee.amount.map(|amount| match (amount, fee.per) {
            (0, _) => self.word("fee-free"),
            (amount, per) => self.yen(per.map_or("fee-yen", fee_key), amount),
        });
        let first = if fee.free { Some(self.word("fee-free")) } else { amount };
        match (first, self.text(meta, |texts| &texts.fee, &fee.text)) {
            (Some(first), Some(text)) => {
                self.words().with("with-note", &[("text", first.into()), ("note", text.into())])
            }
            (Some(first), None) => first,
            (None, Some(text)) => text,
            (None, None) => self.word("fee-ask"),
        }
    }

    /// An amount in yen, by the key of its form.
    fn yen(&self, key: &str, amount: i64) -> String {
        self.words().with(key, &[("amount", thousands(amount as f64).into())])
    }

    /// An amount of a price list.
    fn amount_text(&self, amount: i64) -> String {
        if amount == 0 { self.word("fee-free") } else { self.yen("fee-yen", amount) }
    }

    /// The lines of a price list; a translation has as many.
    fn prices(&self, service: &Service) -> Vec<plain::Price> {
        let translated = self.translated(&service.meta).map_or(&[][..], |it| &it.texts.price);
        let mut lines = service.price.clone();
        for (line, other) in lines.iter_mut().zip(translated) {
            let plain::TranslatedPrice { item, unit, note } = other.clone();
            *line = plain::Price { item, amount: line.amount, unit, note };
        }
        lines
    }

    /// The lowest price of a service in a few words.
    fn price_text(&self, service: &Service) -> Option<String> {
        let lines = self.prices(service);
        let first = lines.first()?;
        let amount = first.amount.map(|amount| self.amount_text(amount));
        let text = match (&first.unit, amount) {
            (Some(unit), Some(amount)) => {
                self.words().with("price-unit", &[("unit", unit.as_str().into()), ("amount", amount.into())])
            }
            (None, Some(amount)) => amount,
            (_, None) => first.note.clone().unwrap_or_else(|| first.item.clone()),
        };
        Some(match lines.len() {
            1 => text,
            _ => self.words().with("price-more", &[("price", text.into())]),
        })
    }

    fn booking_text(&self, meta: &Meta, booking: &Booking) -> String {
        let stop = self.word("full-stop");
        let mut text = self.word(if booking.required { "booking-needed" } else { "booking-not-needed" });
        let how = self.text(meta, |texts| &texts.booking, &booking.how);
        // A translation says all there is to say.
        let is_told = self.translated(meta).is_some_and(|it| it.texts.booking.is_some());
        let deadline = booking.deadline.clone().filter(|_| !is_told);
        let more: Vec<String> = [how, deadline].into_iter().flatten().collect();
        for more in &more {
            text.push_str(&format!("{stop}{}", more.trim_end_matches(stop.trim())));
        }
        if more.is_empty() { text } else { format!("{text}{}", stop.trim()) }
    }

    /// 対象 in one line.
    fn target_text(&self, meta: &Meta, target: &Target) -> Option<String> {
        let ages = match (target.min_age, target.max_age) {
            (Some(min), Some(max)) => {
                Some(self.words().with("target-ages", &[("min", min.into()), ("max", max.into())]))
            }
            (Some(min), None) => Some(self.words().with("target-from", &[("min", min.into())])),
            (None, Some(max)) => Some(self.words().with("target-until", &[("max", max.into())])),
            (None, None) => None,
        };
        self.text(meta, |texts| &texts.target, &target.text).or(ages)
    }

    /// What a target welcomes, as ticks.
    fn target_ticks(&self, target: &Target) -> Vec<String> {
        let ticks = [
            (target.caregivers, "target-caregivers"),
            (target.dementia_friendly, "target-dementia"),
            (target.men_welcome, "target-men"),
        ];
        ticks.into_iter().filter(|(said, _)| *said).map(|(_, key)| self.word(key)).collect()
    }

    fn accessibility_words(&self, list: &[Accessibility]) -> Vec<String> {
        list.iter().map(|one| self.word(vocabulary::accessibility(*one))).collect()
    }

    fn gathering_tags(&self, it: &Gathering) -> Vec<String> {
        let mut keys = Vec::new();
        match &it.booking {
            Some(booking) if booking.required => keys.push("tag-booking"),
            Some(_) => keys.push("tag-no-booking"),
            None => {}
        }
        for one in [Accessibility::車いす可, Accessibility::いす席] {
            if it.accessibility.contains(&one) {
                keys.push(vocabulary::accessibility(one));
            }
        }
        if let Some(target) = &it.target {
            if target.men_welcome {
                keys.push("tag-men");
            }
            if target.dementia_friendly {
                keys.push("tag-dementia");
            }
        }
        keys.into_iter().map(|key| self.word(key)).collect()
    }
}

fn fee_key(per: plain::FeePer) -> &'static str {
    match per {
        plain::FeePer::回 => "fee-per-visit",
        plain::FeePer::月 => "fee-per-month",
        plain::FeePer::年 => "fee-per-year",
    }
}

pub(in crate::output) fn verify_key(method: plain::VerifyMethod) -> &'static str {
    match method {
        plain::VerifyMethod::電話 => "verify-phone",
        plain::VerifyMethod::訪問 => "verify-visit",
        plain::VerifyMethod::書面 => "verify-letter",
    }
}

/// As many sentences of a text as make about a line or two.
fn first_sentences(text: &str) -> String {
    let mut out = String::new();
    for sentence in text.split_inclusive('。') {
        if !out.is_empty() && out.chars().count() + sentence.chars().count() > 60 {
            break;
        }
        out.push_str(sentence);
    }
    out
}

/// The address in one line, without the prefecture.
pub(in crate::output) fn address_text(address: &Address) -> String {
    let parts = [&address.city, &address.town, &address.rest];
    let mut text: String = parts.into_iter().flatten().map(String::as_str).collect();
    if let Some(building) = &address.building {
        text.push_str(&format!(" {building}"));
    }
    match &address.postal {
        Some(postal) if !text.is_empty() => format!("〒{postal} {text}"),
        _ => text,
    }
}

pub(in crate::output) fn edition_text(collection: &Collection) -> Option<String> {
    collection.edition.map(|edition| format!("第{edition}版"))
}

/// 12,345 or 38.5
pub(in crate::output) fn thousands(number: f64) -> String {
    let text = if number.fract() == 0.0 { format!("{number:.0}") } else { format!("{number}") };
    let (whole, rest) =
        text.split_once('.').map_or((text.as_str(), None), |(whole, rest)| (whole, Some(rest)));
    let (sign, digits) = whole.strip_prefix('-').map_or(("", whole), |digits| ("-", digits));
    let mut out = String::from(sign);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    match rest {
        Some(rest) => format!("{out}.{rest}"),
        None => out,
    }
}

/// 1.2 MB
pub(in crate::output) fn size_words(bytes: u64) -> String {
    match bytes {
        0..1_024 => format!("{bytes} B"),
        1_024..1_048_576 => format!("{} KB", bytes.div_ceil(1_024)),
        bytes => format!("{:.1} MB", bytes as f64 / 1_048_576.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_by_thousands() {
        assert_eq!(thousands(8000.0), "8,000");
        assert_eq!(thousands(120.0), "120");
        assert_eq!(thousands(1234567.5), "1,234,567.5");
        assert_eq!(thousands(-1000.0), "-1,000");
    }
}
