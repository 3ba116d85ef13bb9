//! One gathering or service → its VEVENTs.

use super::repeat::{Series, series};
use super::text::{Lines, at, day, end_of_day_utc, escaped, moment, utc};
use crate::guide::calendar::SessionPlace;
use crate::guide::{Guide, Route};
use crate::model::plain::{Address, Fee, FeePer};
use crate::model::*;
use jiff::civil::{Date, date};

/// Makes events.
pub(super) struct Events<'a> {
    pub(super) guide: &'a Guide,
    /// Public address of the guide's folder.
    pub(super) base: Option<&'a str>,
}

/// What all events of one entry have.
struct Subject<'a> {
    meta: &'a Meta,
    schedule: &'a Schedule,
    places: &'a [PlaceUse],
    room: Option<&'a str>,
    fee: Option<String>,
    contact: &'a Contact,
    categories: Vec<&'a str>,
}

impl<'a> Events<'a> {
    /// All events of an entry, none if nothing is held.
    pub(super) fn of(&self, key: &Key) -> String {
        let (Some(agenda), Some(subject)) = (self.guide.agenda(key), self.subject(key)) else {
            return String::new();
        };
        let stamp = self.stamp(key, subject.meta);
        let mut lines = Lines::default();
        for one in series(&subject.schedule.timetable, &agenda.sessions, &self.guide.horizon()) {
            self.event(&mut lines, &subject, &one, stamp);
        }
        lines.finish()
    }

    fn subject(&self, key: &Key) -> Option<Subject<'a>> {
        let guide = self.guide;
        let labels = |all: &'a [plain::Category], ids: &[String]| -> Vec<&'a str> {
            all.iter().filter(|it| ids.contains(&it.id)).map(|it| it.label.as_str()).collect()
        };
        match key.kind {
            Kind::Gathering => guide.get::<Gathering>(&key.id).map(|it| Subject {
                meta: &it.meta,
                schedule: &it.schedule,
                places: &it.places,
                room: it.room.as_deref(),
                fee: Some(fee_text(&it.fee)),
                contact: &it.contact,
                categories: labels(&guide.config.gathering_categories, &it.categories),
            }),
            _ => guide.get::<Service>(&key.id).and_then(|it| {
                Some(Subject {
                    meta: &it.meta,
                    schedule: it.schedule.as_ref()?,
                    places: it.place.as_slice(),
                    room: None,
                    fee: None,
                    contact: &it.contact,
                    categories: labels(&guide.config.service_categories, &it.categories),
                })
            }),
        }
    }

    /// The day on which the events were last changed as far as is written: in the record, in notices (also those about
    /// its places and districts), or for the whole guide (`updated` in guide.toml). At the earliest the first day of
    /// the month, as the horizon moves with the month; that covers what has no day of its own, such as a new
    /// `[[calendar.closed]]`. A calendar takes what has a later stamp.
    fn stamp(&self, key: &Key, meta: &Meta) -> Date {
        let guide = self.guide;
        let verified = meta.verified.as_ref().map(|verified| verified.on);
        let days = [guide.told(key), meta.updated, verified, guide.config.updated];
        let month = guide.today.first_of_month();
        days.into_iter().flatten().filter(|day| *day <= guide.today).max().map_or(month, |day| day.max(month))
    }

    fn event(&self, lines: &mut Lines, subject: &Subject<'_>, series: &Series, stamp: Date) {
        let key = &subject.meta.key;
        let time = series.time;
        lines.plain("BEGIN", "VEVENT");
        let uid = format!("{}-{}-{}@{}.shirube", key.kind.name(), key.id, series.name, self.guide.config.id);
        lines.plain("UID", &escaped(&uid));
        lines.plain("DTSTAMP", &utc(stamp));
        lines.plain("LAST-MODIFIED", &utc(stamp));
        // Rises with the stamp: days since the year 2000.
        let sequence = stamp.since(date(2000, 1, 1)).map_or(0, |span| span.get_days());
        lines.plain("SEQUENCE", &sequence.to_string());
        let (kind, start) = at(series.first, time);
        lines.plain(&format!("DTSTART{kind}"), &start);
        // An open end stays open: an event with a start alone.
        if let (Some(start), Some(end)) = (time.start, time.end.filter(|end| Some(*end) != time.start)) {
            let last =
                if end < start { series.first.tomorrow().unwrap_or(series.first) } else { series.first };
            lines.plain("DTEND;TZID=Asia/Tokyo", &moment(last, end));
        }
        if let Some(rrule) = &series.rrule {
            // Exceptions are known to the end of the horizon only. Beyond it the rule would go on over holidays, so
            // it ends there; the next build takes it further.
            let until = match time.start {
                Some(_) => end_of_day_utc(series.until),
                None => day(series.until),
            };
            lines.plain("RRULE", &format!("{rrule};UNTIL={until}"));
        }
        let mut days = |name: &str, days: &[Date]| {
            for date in days {
                let (kind, value) = at(*date, time);
                lines.plain(&format!("{name}{kind}"), &value);
            }
        };
        days("EXDATE", &series.not_on);
        days("RDATE", &series.also_on);
        lines.text("SUMMARY", &subject.meta.title);
        if let Some(place) = self.location(subject, series) {
            lines.text("LOCATION", &place);
        }
        lines.text("DESCRIPTION", &self.description(subject, series));
        if let Some(base) = self.base {
            lines.plain("URL", &format!("{base}{}", Route::entry(key).0));
        }
        if !subject.categories.is_empty() {
            let labels: Vec<String> = subject.categories.iter().map(|label| escaped(label)).collect();
            lines.plain("CATEGORIES", &labels.join(","));
        }
        lines.plain("STATUS", "CONFIRMED");
        // Nobody is busy because a gathering is held.
        lines.plain("TRANSP", "TRANSPARENT");
        lines.plain("END", "VEVENT");
    }

    fn location(&self, subject: &Subject<'_>, series: &Series) -> Option<String> {
        match &series.place {
            Some(SessionPlace::Named(name)) => Some(name.clone()),
            Some(SessionPlace::Used(used)) => self.place(used),
            None => {
                let place = subject.places.first().and_then(|used| self.place(used))?;
                Some(match subject.room {
                    Some(room) => format!("{place} {room}"),
                    None => place,
                })
            }
        }
    }

    /// Name and address, as far as they are published.
    fn place(&self, used: &PlaceUse) -> Option<String> {
        let name = self.guide.place_name(used)?;
        let address = match used {
            PlaceUse::Record(id) => self.guide.get::<Place>(id).map(|it| address_text(&it.address)),
            PlaceUse::Described(place) => Some(address_text(&place.address)),
        };
        Some(match address.filter(|address| !address.is_empty()) {
            Some(address) => format!("{name}（{address}）"),
            None => name.to_string(),
        })
    }

    fn description(&self, subject: &Subject<'_>, series: &Series) -> String {
        let mut lines = vec![format!("日時: {}", subject.schedule.text)];
        lines.extend(subject.schedule.note.clone());
        let notice = series.notice.as_ref().and_then(|id| self.guide.get::<Notice>(id));
        lines.extend(notice.map(|notice| format!("お知らせ: {}", notice.title())));
        lines.extend(subject.fee.as_ref().map(|fee| format!("参加費: {fee}")));
        let Contact { name, tel, .. } = subject.contact;
        match tel {
            Some(tel) => {
                lines.push(
                    format!("問い合わせ: {name} {}", tel.display_with_extension()).replace(":  ", ": "),
                );
            }
            None if !name.is_empty() => lines.push(format!("問い合わせ: {name}")),
            None => {}
        }
        lines.push("日時は変わることがあります。はじめての方は、電話で確かめてからお出かけください。".into());
        lines.join("\n")
    }
}

fn fee_text(fee: &Fee) -> String {
    let amount = fee.amount.filter(|amount| *amount > 0 && !fee.free).map(|amount| match fee.per {
        Some(FeePer::回) => format!("1回 {amount}円"),
        Some(FeePer::月) => format!("1か月 {amount}円"),
        Some(FeePer::年) => format!("1年 {amount}円"),
        None => format!("{amount}円"),
    });
    let is_free = fee.free || fee.amount == Some(0);
    let first = if is_free { Some("無料".to_string()) } else { amount };
    match (first, &fee.text) {
        (Some(first), Some(text)) => format!("{first}（{text}）"),
        (Some(first), None) => first,
        (None, Some(text)) => text.clone(),
        (None, None) => "お問い合わせください".into(),
    }
}

fn address_text(address: &Address) -> String {
    let parts = [&address.city, &address.town, &address.rest];
    let mut text: String = parts.into_iter().flatten().map(String::as_str).collect();
    if let Some(building) = &address.building {
        text.push_str(&format!(" {building}"));
    }
    text
}
