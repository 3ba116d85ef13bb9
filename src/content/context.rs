//! Conversions that every kind of record needs, with a place for the faults they find.

use crate::diagnostic::{Diagnostic, Span, codes};
use crate::markdown;
use crate::model::era;
use crate::model::phone::Phone;
use crate::model::schedule::Calendar;
use crate::model::*;
use crate::schema;
use crate::schema::{DateText, Record};
use crate::source::Sources;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::ops::Range;

/// What all records are checked against.
pub(super) struct Surroundings<'a> {
    pub(super) config: &'a GuideConfig,
    pub(super) sources: &'a Sources,
    pub(super) today: Date,
    /// Holidays.
    pub(super) calendar: &'a Calendar,
}

/// One record on its way to the model.
pub(super) struct Context<'a> {
    pub(super) config: &'a GuideConfig,
    pub(super) today: Date,
    pub(super) calendar: &'a Calendar,
    pub(super) record: &'a Record,
    sources: &'a Sources,
    diagnostics: Vec<Diagnostic>,
    links: Vec<(markdown::LinkTarget, Span)>,
    images: Vec<markdown::Image>,
}

/// Title, reading and summary, which have other keys in other kinds.
pub(super) struct Heading {
    pub(super) title: String,
    pub(super) kana: Option<String>,
    pub(super) summary: Option<String>,
}

impl<'a> Context<'a> {
    pub(super) fn new(surroundings: &'a Surroundings<'a>, record: &'a Record) -> Self {
        let Surroundings { config, sources, today, calendar } = *surroundings;
        Self {
            config,
            today,
            calendar,
            record,
            sources,
            diagnostics: Vec::new(),
            links: Vec::new(),
            images: Vec::new(),
        }
    }

    /// Faults found, and the links of all texts.
    pub(super) fn finish(self) -> (Vec<Diagnostic>, Vec<(markdown::LinkTarget, Span)>) {
        (self.diagnostics, self.links)
    }

    pub(super) fn at(&self, path: &str) -> Span {
        self.record.located.at(path)
    }

    pub(super) fn report(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// A date that [`super::marks`] has already found fault with or passed.
    pub(super) fn date(&self, text: &DateText) -> Option<Date> {
        era::parse_date(&text.0).ok().map(|written| written.date)
    }

    pub(super) fn maybe_date(&self, text: &Option<DateText>) -> Option<Date> {
        text.as_ref().and_then(|text| self.date(text))
    }

    /// Reports an end before its beginning.
    pub(super) fn period(&mut self, from: Option<Date>, to: Option<Date>, path: &str) {
        if let (Some(from), Some(to)) = (from, to)
            && to < from
        {
            let style = self.config.dates;
            let diagnostic = Diagnostic::error(codes::PERIOD_REVERSED, self.at(path))
                .arg("from", era::format_date(from, style))
                .arg("to", era::format_date(to, style));
            self.report(diagnostic);
        }
    }

    /// Reports a key without which another makes no sense.
    pub(super) fn missing(&mut self, key: &str, about: &str, because_of: &str) {
        let diagnostic = Diagnostic::error(codes::MISSING_KEY, self.at(because_of));
        self.report(diagnostic.arg("key", key).arg("about", about).arg("where", ""));
    }

    pub(super) fn phone(&self, text: &Option<String>) -> Option<Phone> {
        text.as_deref().and_then(|text| Phone::parse(text, self.config.city.area_code.as_deref()).ok())
    }

    /// Markdown in a key.
    pub(super) fn markdown(&mut self, text: &str, path: &str) -> markdown::Document {
        let span = self.at(path);
        let written = self.written(span);
        let quotes = ["\"\"\"\n", "'''\n", "\"\"\"", "'''", "\"", "'"];
        let skip = quotes.iter().find(|quote| written.starts_with(**quote)).map_or(0, |quote| quote.len());
        self.parse_markdown(text, span.start + skip, 3)
    }

    pub(super) fn maybe_markdown(&mut self, text: &Option<String>, path: &str) -> markdown::Document {
        text.as_deref().map_or_else(markdown::Document::default, |text| self.markdown(text, path))
    }

    /// Where a piece of the text of a key stands: exactly where it can be found in the file as it is, else the
    /// whole value.
    pub(super) fn piece(&self, path: &str, text: &str, range: Range<usize>) -> Span {
        let whole = self.at(path);
        let written = self.written(whole);
        let piece = text.get(range.clone()).unwrap_or_default();
        let only = || (written.matches(piece).count() == 1).then(|| written.find(piece)).flatten();
        let start = written.find(text).map(|at| at + range.start).or_else(only);
        match start.filter(|_| !piece.is_empty()) {
            Some(at) => Span::new(whole.file, whole.start + at..whole.start + at + piece.len()),
            None => whole,
        }
    }

    fn written(&self, span: Span) -> &'a str {
        self.sources.file(span.file).text.get(span.start..span.end).unwrap_or_default()
    }

    fn parse_markdown(&mut self, text: &str, offset: usize, first_level: u8) -> markdown::Document {
        let origin = markdown::Origin { file: self.record.located.file, offset };
        let options = markdown::Options {
            raw_html: match self.config.raw_html_allowed {
                true => markdown::RawHtml::Allow,
                false => markdown::RawHtml::Sanitise,
            },
            first_level,
        };
        let (document, faults) = markdown::parse(text, origin, options);
        self.diagnostics.extend(faults);
        self.images.extend(document.images().cloned());
        let targets = document.links().chain(document.papers());
        self.links.extend(targets.map(|(target, span)| (target.clone(), span)));
        document
    }

    /// The Markdown text under the front matter.
    pub(super) fn body_text(&self) -> &'a str {
        self.written(Span::new(self.record.located.file, self.record.body.clone()))
    }

    fn body(&mut self) -> markdown::Document {
        let text = self.body_text();
        self.parse_markdown(text, self.record.body.start, 2)
    }

    /// What every record has.
    pub(super) fn meta(&mut self, heading: Heading, common: schema::Common) -> Meta {
        let schema::Common {
            id: _,
            aliases,
            draft,
            publish_from,
            publish_until,
            updated,
            verified,
            source,
            easy,
            translations,
            tags,
            photos,
            print,
        } = common;
        let kind = Kind::by_name(self.record.kind.name).expect("kinds of model and files are the same");
        let (from, until) = (self.maybe_date(&publish_from), self.maybe_date(&publish_until));
        self.period(from, until, "publish_until");
        let photos: Vec<Photo> =
            photos.into_iter().enumerate().filter_map(|(at, photo)| self.photo(photo, at)).collect();
        let body = self.body();
        let texts = self.all_texts();
        let translations = self.translations(translations);
        Meta {
            key: Key::new(kind, self.record.id.clone()),
            title: heading.title,
            kana: heading.kana,
            summary: heading.summary,
            aliases: aliases.into_iter().map(Id).collect(),
            publish: Publish { draft, from, until },
            updated: self.maybe_date(&updated),
            verified: verified.and_then(|it| self.verified(it)),
            source,
            easy,
            translations,
            tags,
            photos,
            print,
            body,
            origin: Origin {
                path: self.record.path.clone(),
                folder: self.record.folder.clone(),
                located: self.record.located.clone(),
                references: self
                    .record
                    .marks
                    .iter()
                    .filter(|mark| mark.kind.starts_with("ref:"))
                    .cloned()
                    .collect(),
                links: Vec::new(),
                spans: texts.iter().map(|(_, span)| *span).collect(),
                texts,
            },
        }
    }

    /// Texts in other languages; one that no page would show is reported.
    fn translations(
        &mut self,
        written: BTreeMap<String, schema::Translation>,
    ) -> BTreeMap<String, Translated> {
        let mut out = BTreeMap::new();
        for (language, texts) in written {
            let path = format!("translations.{language}");
            if !self.config.languages.contains(&language) {
                let unused = Diagnostic::warning(codes::TRANSLATION_UNUSED, self.at(&path));
                self.report(unused.arg("language", &language));
            }
            let body = self.maybe_markdown(&texts.body, &format!("{path}.body"));
            let how = self.maybe_markdown(&texts.how, &format!("{path}.how"));
            out.insert(language, Translated { texts, body, how });
        }
        out
    }

    /// Texts of keys and body, for the privacy gate.
    fn all_texts(&self) -> Vec<(String, Span)> {
        let body = Span::new(self.record.located.file, self.record.body.clone());
        let mut texts = self.record.texts.clone();
        texts.push((self.body_text().to_string(), body));
        texts
    }

    fn verified(&mut self, written: schema::Verified) -> Option<Verified> {
        let schema::Verified { on, by, method, next_due } = written;
        let (on, next_due) = (self.date(&on), self.maybe_date(&next_due));
        self.period(on, next_due, "verified.next_due");
        Some(Verified { on: on?, by, method, next_due })
    }

    fn photo(&mut self, written: schema::Photo, at: usize) -> Option<Photo> {
        let schema::Photo { file, alt, caption, credit, people, consent } = written;
        let path = self.own_file(&file, &format!("photos[{at}].file"))?;
        let file = markdown::file_name(&file);
        let consent = consent.map(|it| self.consent(it));
        if people && !consent.as_ref().is_some_and(|consent| consent.web) {
            let place = self.at(&format!("photos[{at}].people"));
            self.report(Diagnostic::warning(codes::PHOTO_WITHHELD, place).arg("file", &file));
        }
        Some(Photo { file, path, alt, caption, credit, people, consent })
    }

    /// A file of the record's own folder; reports names that lead elsewhere and files that are not there.
    pub(super) fn own_file(&mut self, file: &str, key: &str) -> Option<String> {
        let span = self.at(key);
        let leads_out = file.starts_with(['/', '\\'])
            || file.contains('\\')
            || file.contains(':')
            || file.split('/').any(|part| part == "..");
        if leads_out {
            self.report(Diagnostic::error(codes::FILE_OUTSIDE, span).arg("file", file));
            return None;
        }
        let path = format!("{}{}", self.record.folder, markdown::file_name(file));
        if self.sources.assets.contains_key(&path) {
            return Some(path);
        }
        let here = self.sources.assets.keys().filter_map(|asset| asset.strip_prefix(&self.record.folder));
        let near = crate::diagnostic::nearest(file, here);
        self.report(
            Diagnostic::error(codes::FILE_MISSING, span)
                .arg("file", file)
                .arg("folder", &self.record.folder)
                .arg_if("nearest", near),
        );
        None
    }

    /// Pictures in texts must stand in `photos`, where their consent is recorded.
    pub(super) fn check_pictures(&mut self, photos: &[Photo]) {
        for markdown::Image { file, alt, span, .. } in std::mem::take(&mut self.images) {
            if alt.trim().is_empty() {
                self.report(Diagnostic::error(codes::ALT_MISSING, span).arg("file", &file));
            }
            if !photos.iter().any(|photo| photo.file == file) {
                let listed = photos.iter().map(|photo| photo.file.as_str());
                let near = crate::diagnostic::nearest(&file, listed);
                let diagnostic = Diagnostic::error(codes::PICTURE_NOT_LISTED, span).arg("file", &file);
                self.report(diagnostic.arg_if("nearest", near));
            }
        }
    }

    pub(super) fn consent(&self, written: schema::Consent) -> Consent {
        let schema::Consent { web, print, date, by } = written;
        Consent { web, print, date: self.date(&date), by }
    }

    pub(super) fn person(&self, written: schema::Person) -> Person {
        let schema::Person { name, title, consent } = written;
        Person { name, title, consent: consent.map(|it| self.consent(it)) }
    }

    pub(super) fn contact(&mut self, written: schema::Contact) -> Contact {
        let schema::Contact { kind, name, tel, fax, mail, url, hours, address, note, consent, mediator } =
            written;
        let owner = match kind {
            schema::ContactKind::窓口 => ContactOwner::Office,
            schema::ContactKind::個人 => ContactOwner::Person {
                consent: consent.map(|it| self.consent(it)),
                mediator: mediator.map(Id).or_else(|| self.config.mediator.clone()),
            },
        };
        if let ContactOwner::Person { consent, mediator: None } = &owner
            && !consent.as_ref().is_some_and(|consent| consent.web && consent.print)
        {
            self.report(Diagnostic::error(codes::NO_MEDIATOR, self.at("contact.kind")));
        }
        let (tel, fax) = (self.phone(&tel), self.phone(&fax));
        Contact { owner, name, tel, fax, mail, url, hours, address, note }
    }

    pub(super) fn organization(&self, written: schema::OrganizationField) -> OrganizationUse {
        match written {
            schema::OrganizationField::Ref(id) => OrganizationUse::Record(Id(id)),
            schema::OrganizationField::Inline(schema::InlineOrganization { name, kana, kind: _ }) => {
                OrganizationUse::Named { name, kana }
            }
        }
    }

    pub(super) fn place(&self, written: schema::PlaceField) -> PlaceUse {
        match written {
            schema::PlaceField::Ref(id) => PlaceUse::Record(Id(id)),
            schema::PlaceField::Inline(schema::InlinePlace { name, kana, address, access, home }) => {
                PlaceUse::Described(DescribedPlace {
                    name,
                    kana,
                    address: address.unwrap_or_default(),
                    access,
                    home,
                })
            }
        }
    }
}

/// Ids as newtypes.
pub(super) fn ids(written: Vec<String>) -> Vec<Id> {
    written.into_iter().map(Id).collect()
}
