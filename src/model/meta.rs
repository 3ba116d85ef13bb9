//! What every record has: key, title, dates, pictures, body.

use super::plain::{PrintOptions, SourceNote, Translation, VerifyMethod};
use super::{Consent, Id, Key};
use crate::diagnostic::Span;
use crate::markdown::{Document, LinkTarget};
use crate::schema::validate::{Located, Mark};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What every record has.
#[derive(Debug, Clone)]
pub struct Meta {
    /// Kind and id.
    pub key: Key,
    /// Title for readers. Meetings and issues get theirs when linked.
    pub title: String,
    /// Reading.
    pub kana: Option<String>,
    /// One or two sentences.
    pub summary: Option<String>,
    /// Older ids.
    pub aliases: Vec<Id>,
    /// What may be shown when.
    pub publish: Publish,
    /// Last change of the content.
    pub updated: Option<Date>,
    /// Last confirmation.
    pub verified: Option<Verified>,
    /// Source document, if another than the guide's.
    pub source: Option<SourceNote>,
    /// Easy Japanese.
    pub easy: Option<String>,
    /// Texts in other languages, by the name of the language.
    pub translations: BTreeMap<String, Translated>,
    /// Free marks.
    pub tags: Vec<String>,
    /// Pictures.
    pub photos: Vec<Photo>,
    /// Treatment in print.
    pub print: Option<PrintOptions>,
    /// Markdown body.
    pub body: Document,
    /// Where it was written.
    pub origin: Origin,
}

/// A record in another language; what is missing is shown in Japanese.
#[derive(Debug, Clone, Default)]
pub struct Translated {
    /// Plain texts.
    pub texts: Translation,
    /// Markdown body.
    pub body: Document,
    /// How to use a service.
    pub how: Document,
}

/// Where a record was written, for messages of later stages.
#[derive(Debug, Clone)]
pub struct Origin {
    /// Path of the file below the content folder.
    pub path: String,
    /// Folder of its pictures, with a trailing `/`.
    pub folder: String,
    /// Places of the keys.
    pub located: Located,
    /// References to other records (`ref:…` in the schema) that linking resolves.
    pub references: Vec<Mark>,
    /// Links in the texts.
    pub links: Vec<(LinkTarget, Span)>,
    /// All texts with their places, for the privacy gate; nothing behind it.
    pub texts: Vec<(String, Span)>,
    /// The places alone, the body's last, for messages of outputs.
    pub spans: Vec<Span>,
}

/// Draft and period.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Publish {
    /// Not yet for anybody.
    pub draft: bool,
    /// First day.
    pub from: Option<Date>,
    /// Last day.
    pub until: Option<Date>,
}

impl Publish {
    /// True when the record may be shown on that day.
    pub fn is_open_on(&self, today: Date) -> bool {
        !self.draft
            && self.from.is_none_or(|from| from <= today)
            && self.until.is_none_or(|until| today <= until)
    }
}

/// Last confirmation.
#[derive(Debug, Clone, PartialEq)]
pub struct Verified {
    /// Day.
    pub on: Date,
    /// Office.
    pub by: Option<String>,
    /// How.
    pub method: Option<VerifyMethod>,
    /// Next one.
    pub next_due: Option<Date>,
}

/// A picture of a record.
#[derive(Debug, Clone, PartialEq)]
pub struct Photo {
    /// File below the record's folder, as [`crate::markdown::file_name`] gives it.
    pub file: String,
    /// Path below the content folder.
    pub path: String,
    /// Text for those who cannot see it.
    pub alt: String,
    /// Text under it.
    pub caption: Option<String>,
    /// Who made it.
    pub credit: Option<String>,
    /// Somebody can be recognised.
    pub people: bool,
    /// Their consent.
    pub consent: Option<Consent>,
}
