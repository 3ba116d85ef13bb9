//! Sending a page on, and reporting a mistake in it: plain links that work without script, and the page's address as a
//! QR code drawn at build time.

use super::page::At;
use super::views::{Html, ReportWay, ShareView};
use crate::model::Report;
use crate::model::phone::Phone;
use crate::output::common::qr;
use fluent_bundle::FluentValue;

impl At<'_> {
    /// Ways to send this page on; `lines` are what a message says besides the address (title first).
    pub(super) fn share(&self, lines: &[String]) -> ShareView {
        let address = self.canonical();
        let said: Vec<&str> = lines.iter().map(String::as_str).chain(address.as_deref()).collect();
        let title = lines.first().map_or("", String::as_str);
        ShareView {
            line: format!("https://line.me/R/share?text={}", percent(&said.join("\n"))),
            mail: format!("mailto:?subject={}&body={}", percent(title), percent(&said.join("\r\n"))),
            qr: address.as_deref().and_then(qr::svg).map(Html),
            address,
        }
    }

    /// Ways to report a mistake on this page, with its title, its id (`gatherings/kita-taiso`) and its address filled in.
    pub(super) fn report(&self, title: &str) -> Vec<ReportWay> {
        let Report { form, mail, tel } = &self.guide.config.report;
        let words = self.site.theme.words();
        let id = match self.file.trim_end_matches("index.html").trim_end_matches('/') {
            "" => "index",
            id => id,
        };
        let url = self.canonical().unwrap_or_else(|| self.file.clone());
        let args = [("title", title), ("id", id), ("url", &url)]
            .map(|(name, value)| (name, FluentValue::from(value)));
        let mut ways = Vec::new();
        if let Some(form) = form {
            let values = [id, title, &url];
            let fill = |text: String, (name, value): (&str, &str)| text.replace(name, &percent(value));
            let href = Report::PLACEHOLDERS.into_iter().zip(values).fold(form.clone(), fill);
            ways.push(ReportWay { label: words.get("report-form"), href });
        }
        if let Some(mail) = mail {
            let subject = percent(&words.with("report-subject", &args));
            let body = percent(&words.with("report-body", &args).replace('\n', "\r\n"));
            let href = format!("mailto:{mail}?subject={subject}&body={body}");
            ways.push(ReportWay { label: words.get("report-mail"), href });
        }
        let number = tel
            .as_deref()
            .and_then(|tel| Phone::parse(tel, self.guide.config.city.area_code.as_deref()).ok());
        if let Some(number) = number {
            let label =
                words.with("report-tel", &[("tel", FluentValue::from(number.display_with_extension()))]);
            ways.push(ReportWay { label, href: number.tel_uri() });
        }
        ways
    }
}

/// Percent-encodes everything but letters and digits.
fn percent(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_letter_or_digit_is_encoded() {
        assert_eq!(percent("北町&a=1\r\n"), "%E5%8C%97%E7%94%BA%26a%3D1%0D%0A");
    }
}
