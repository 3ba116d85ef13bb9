//! A document in the making: takes what a record says, each thing once.

use super::{Store, groups, words};
use crate::guide::Route;
use crate::guide::facets::Directory;
use crate::markdown::{self, LinkTarget, plain as plain_text};
use crate::model::plain::{Accessibility, Address, Booking, Status};
use crate::model::*;
use crate::output::search::doc::{Doc, KIND, Said};
use jiff::civil::Date;

/// A document in the making.
pub(super) struct Draft<'a> {
    store: &'a Store<'a>,
    meta: &'a Meta,
    /// What is known so far; text and line come at the end.
    pub(super) doc: Doc,
    text: Vec<String>,
    line: Vec<String>,
    /// Words of other languages, for the end.
    later: Vec<String>,
}

impl<'a> Draft<'a> {
    /// Begins with what all records have.
    pub(super) fn new(store: &'a Store<'a>, meta: &'a Meta) -> Self {
        let title = Said::read(&meta.title, meta.kana.as_deref());
        let doc = Doc { title, href: Route::entry(&meta.key).0, ..Doc::default() };
        let mut draft = Self { store, meta, doc, text: Vec::new(), line: Vec::new(), later: Vec::new() };
        draft.kind(meta.key.kind.name());
        let titles: Vec<&String> =
            draft.translations().filter_map(|(_, told)| told.texts.title.as_ref()).collect();
        for title in titles {
            draft.name(title);
        }
        draft.tell(meta.summary.as_ref());
        draft
    }

    /// An article of an issue: what it has of its own comes later.
    pub(super) fn article(store: &'a Store<'a>, issue: &'a Meta, number: usize, title: &str) -> Self {
        let href = format!("{}#a{number}", Route::entry(&issue.key).0);
        let doc = Doc { title: Said::plain(words::one_line(title)), href, ..Doc::default() };
        let mut draft =
            Self { store, meta: issue, doc, text: Vec::new(), line: Vec::new(), later: Vec::new() };
        draft.kind(groups::ARTICLE);
        draft
    }

    fn kind(&mut self, name: &str) {
        self.doc.kind = name.to_string();
        self.facet(KIND, name);
    }

    /// Texts in the languages of the guide; others are never shown.
    fn translations(&self) -> impl Iterator<Item = (&'a String, &'a Translated)> + use<'a> {
        let languages = &self.store.guide.config.languages;
        self.meta.translations.iter().filter(|(code, _)| languages.contains(code))
    }

    /// Another name.
    pub(super) fn name(&mut self, name: &str) {
        let name = words::one_line(name);
        let is_new = self.doc.title.text != name && self.doc.names.iter().all(|one| one.text != name);
        if is_new && !name.is_empty() {
            self.doc.names.push(Said::plain(name));
        }
    }

    /// A fact.
    pub(super) fn fact(&mut self, text: &str) {
        self.read(text, None);
    }

    /// A fact with its reading.
    pub(super) fn read(&mut self, text: &str, kana: Option<&str>) {
        let text = words::one_line(text);
        if text.is_empty() || text == self.doc.title.text {
            return;
        }
        match self.doc.facts.iter_mut().find(|one| one.text == text) {
            Some(known) => known.kana = known.kana.take().or(kana.map(str::to_string)),
            None => self.doc.facts.push(Said::read(text, kana)),
        }
    }

    /// Facts.
    pub(super) fn facts<T: AsRef<str>>(&mut self, texts: impl IntoIterator<Item = T>) {
        for text in texts {
            self.fact(text.as_ref());
        }
    }

    /// A title of another record, as a fact.
    pub(super) fn title_of(&mut self, meta: &Meta) {
        self.read(&meta.title, meta.kana.as_deref());
    }

    /// Running text.
    pub(super) fn tell<T: AsRef<str>>(&mut self, texts: impl IntoIterator<Item = T>) {
        for text in texts {
            let text = words::one_line(text.as_ref());
            if !text.is_empty() && !self.text.contains(&text) {
                self.text.push(text);
            }
        }
    }

    /// Running text in Markdown.
    pub(super) fn prose(&mut self, document: &markdown::Document) {
        if !document.is_empty() {
            let store = self.store;
            self.tell([plain_text::render_words(document, &|target| store.paper(target))]);
        }
    }

    /// A part of the line under the title.
    pub(super) fn line(&mut self, part: impl AsRef<str>) {
        let part = words::one_line(part.as_ref());
        if !part.is_empty() && part != self.doc.title.text {
            self.line.push(part);
        }
    }

    /// A value of a group.
    pub(super) fn facet(&mut self, key: &str, value: impl Into<String>) {
        let value = value.into();
        let values = self.doc.facets.entry(key.to_string()).or_default();
        if !values.contains(&value) {
            values.push(value);
        }
    }

    /// What the directory has of the entry: category, weekday, time, way, conditions, and where.
    pub(super) fn listed(&mut self, directory: &Directory, at: usize) {
        let guide = self.store.guide;
        for facet in directory.facets(at) {
            let Some((key, value)) = groups::of_facet(guide, directory.kind, facet) else { continue };
            self.facet(&key, value);
        }
    }

    /// Names of categories, in all languages of the guide.
    pub(super) fn categories(&mut self, ids: &[String], kind: Kind) {
        let config = &self.store.guide.config;
        let all = groups::categories(config, kind);
        for category in ids.iter().filter_map(|id| all.iter().find(|one| one.id == *id)) {
            self.fact(&category.label);
            let texts = config.languages.iter().filter_map(|code| config.translations.get(code));
            let labels = texts.filter_map(|texts| match kind {
                Kind::Gathering => texts.gathering_categories.get(&category.id),
                _ => texts.service_categories.get(&category.id),
            });
            self.later.extend(labels.cloned());
        }
    }

    /// Districts that it belongs to.
    pub(super) fn districts<'d>(&mut self, districts: impl IntoIterator<Item = &'d District>) {
        for district in districts {
            self.title_of(&district.meta);
            self.in_district(district);
        }
    }

    /// Puts it into the group of a district without naming that.
    pub(super) fn in_district(&mut self, district: &District) {
        if let Some(key) = groups::of_district(self.store.guide, district) {
            self.facet(&key, district.id().to_string());
        }
    }

    /// Towns of districts, for what is there for all of a district.
    pub(super) fn towns<'d>(&mut self, districts: impl IntoIterator<Item = &'d District>) {
        for district in districts {
            self.facts(&district.towns);
        }
    }

    /// An organization with its reading.
    pub(super) fn organization(&mut self, used: &OrganizationUse) {
        match used {
            OrganizationUse::Record(id) => {
                if let Some(it) = self.store.guide.get::<Organization>(id) {
                    self.title_of(&it.meta);
                }
            }
            OrganizationUse::Named { name, kana } => self.read(name, kana.as_deref()),
        }
    }

    /// A place with its reading and address; a private home has neither name nor address any more.
    pub(super) fn place(&mut self, used: &PlaceUse) {
        match used {
            PlaceUse::Record(id) => {
                if let Some(it) = self.store.guide.get::<Place>(id) {
                    self.title_of(&it.meta);
                    self.address(&it.address);
                }
            }
            PlaceUse::Described(place) => {
                self.read(&place.name, place.kana.as_deref());
                self.address(&place.address);
                self.tell(&place.access);
            }
        }
    }

    /// A place, and the districts in which it lies: for kinds that have no districts of their own.
    pub(super) fn place_and_district(&mut self, used: &PlaceUse) {
        self.place(used);
        if let PlaceUse::Record(id) = used {
            let key = Key { kind: Kind::Place, id: id.clone() };
            self.districts(self.store.guide.districts_of(&key));
        }
    }

    /// An address in one line.
    pub(super) fn address(&mut self, address: &Address) {
        self.fact(&words::address(address));
    }

    /// Whom to call.
    pub(super) fn contact(&mut self, contact: &Contact) {
        let Contact { owner: _, name, tel, fax, mail: _, url: _, hours, address, note } = contact;
        self.fact(name);
        self.phones(tel, fax);
        self.tell([hours, address, note].into_iter().flatten());
    }

    /// Telephone and fax; what is found never shows a fax number as the one to call.
    pub(super) fn phones(&mut self, tel: &Option<phone::Phone>, fax: &Option<phone::Phone>) {
        let has_phone = tel.is_some() || !self.doc.phones.is_empty();
        let fax = fax.iter().filter(|_| has_phone);
        for number in tel.iter().chain(fax) {
            let number = number.display();
            if !self.doc.phones.contains(&number) {
                self.doc.phones.push(number);
            }
        }
    }

    /// Whether and how one has to book.
    pub(super) fn booking(&mut self, booking: &Booking) {
        let Booking { required: _, how, url: _, tel, deadline } = booking;
        self.fact(words::booking(booking));
        self.tell([how, deadline].into_iter().flatten());
        let area_code = self.store.guide.config.city.area_code.as_deref();
        let number = tel.as_deref().and_then(|tel| phone::Phone::parse(tel, area_code).ok());
        self.phones(&number, &None);
    }

    /// Equipment and help, also that of places.
    pub(super) fn equipment(&mut self, own: &[Accessibility], places: &[PlaceUse]) {
        let records = places.iter().filter_map(|used| match used {
            PlaceUse::Record(id) => self.store.guide.get::<Place>(id),
            PlaceUse::Described(_) => None,
        });
        let all: Vec<Accessibility> =
            own.iter().chain(records.flat_map(|place| &place.accessibility)).copied().collect();
        self.facts(all.into_iter().map(|one| format!("{one:?}")));
    }

    /// A state that is worth telling, and whether it has come to an end.
    pub(super) fn status(&mut self, status: Status) {
        self.doc.ended = status == Status::終了;
        if status != Status::活動中 {
            self.line(format!("{status:?}"));
        }
    }

    /// A fiscal year.
    pub(super) fn year(&mut self, year: era::FiscalYear) {
        self.fact(&year.in_style(era::Style::Both));
        self.facet(groups::YEAR, year.western().to_string());
    }

    /// The fiscal year of a day.
    pub(super) fn year_of(&mut self, day: Date) {
        if let Some(year) = era::FiscalYear::of(day) {
            self.year(year);
        }
    }

    /// The document, with what all records have at the end: tags, body, captions, other languages, easy Japanese.
    pub(super) fn finish(mut self) -> Doc {
        let meta = self.meta;
        self.facts(&meta.tags);
        self.prose(&meta.body);
        self.tell(meta.photos.iter().filter_map(|photo| photo.caption.as_ref()));
        for (_, told) in self.translations() {
            self.tell(words::translation(&told.texts));
            self.prose(&told.body);
            self.prose(&told.how);
        }
        let later = std::mem::take(&mut self.later);
        self.tell(later);
        self.tell(&meta.easy);
        self.done()
    }

    /// The document of an article, which is but a part of a record.
    pub(super) fn done(mut self) -> Doc {
        self.doc.text = self.text.join(" ");
        self.doc.line = self.line.join("　");
        self.doc
    }
}

impl Store<'_> {
    /// What a paper is called in running text, as on the pages.
    fn paper(&self, target: &LinkTarget) -> Option<String> {
        let (key, _) = self.guide.key_of(target)?;
        let meta = self.guide.meta(&key)?;
        let label = match key.kind {
            Kind::Document => self.guide.get::<Document>(&key.id).and_then(|it| it.label.clone()),
            Kind::Collection => self.guide.get::<Collection>(&key.id).and_then(|it| it.label.clone()),
            _ => None,
        };
        Some(format!("{}「{}」", label.unwrap_or_default(), meta.title))
    }
}
