//! Pieces that several pages show: cards, items, facts, pictures.

use super::page::{At, phone as phone_view};
use super::views::{Card, Chip, Fact, Item, Name, PhotoSource, PhotoView, VerifiedView, VoiceView};
use crate::guide::Route;
use crate::guide::short_id;
use crate::model::plain::{Booking, Category};
use crate::model::*;
use crate::output::common::vocabulary;
pub(super) use crate::output::common::vocabulary::{category_icon, tint_name};
pub(super) use crate::output::common::wording::*;

impl At<'_> {
    pub(super) fn photo(&self, photo: &Photo) -> Option<PhotoView> {
        let files = self.site.pictures.get(&photo.path)?;
        let set = |format: &str| -> Vec<String> {
            files
                .variants
                .iter()
                .filter(|variant| variant.mime == format)
                .map(|variant| format!("{} {}w", self.to(&variant.path), variant.width))
                .collect()
        };
        let fallback: Vec<&super::PictureFile> =
            files.variants.iter().filter(|variant| variant.mime != "image/webp").collect();
        let src = fallback.iter().find(|variant| variant.width >= 900).or(fallback.last())?;
        let webp = set("image/webp");
        let srcset = set(src.mime);
        Some(PhotoView {
            src: self.to(&src.path),
            srcset: (srcset.len() > 1).then(|| srcset.join(", ")),
            sources: match webp.is_empty() {
                true => Vec::new(),
                false => vec![PhotoSource { mime: "image/webp".into(), srcset: webp.join(", ") }],
            },
            sizes: None,
            width: files.width,
            height: files.height,
            alt: photo.alt.clone(),
            caption: photo.caption.clone(),
            credit: photo.credit.clone(),
        })
    }

    /// Pictures of a record that its text does not already show.
    pub(super) fn photos(&self, meta: &Meta) -> Vec<PhotoView> {
        let in_text: Vec<&str> = meta.body.images().map(|image| image.file.as_str()).collect();
        let others = meta.photos.iter().filter(|photo| !in_text.contains(&photo.file.as_str()));
        others.filter_map(|photo| self.photo(photo)).collect()
    }

    pub(super) fn verified(&self, meta: &Meta) -> Option<VerifiedView> {
        let verified = meta.verified.as_ref()?;
        Some(VerifiedView {
            on: self.plain_date(verified.on),
            seal: match self.language().is_base() {
                true => era::format_short(verified.on)
                    .trim_start_matches(|c: char| c.is_ascii_alphabetic())
                    .to_string(),
                false => format!("{}.{}.{}", verified.on.year(), verified.on.month(), verified.on.day()),
            },
            by: verified.by.clone(),
            method: verified.method.map(|method| self.word(verify_key(method))),
            overdue: verified.next_due.is_some_and(|due| due < self.guide.today),
        })
    }

    /// How to book, with the number to call.
    pub(super) fn booking(&self, meta: &Meta, booking: &Booking) -> Fact {
        let area_code = self.guide.config.city.area_code.as_deref();
        let number = booking.tel.as_deref().and_then(|tel| phone::Phone::parse(tel, area_code).ok());
        let names = number.map(|number| Name::linked(number.display_with_extension(), number.tel_uri()));
        Fact {
            href: booking.url.clone(),
            names: names.into_iter().collect(),
            ..Fact::new(self.word("fact-booking"), self.booking_text(meta, booking))
        }
    }

    pub(super) fn gathering_category(&self, id: &str) -> Option<&Category> {
        self.guide.config.gathering_categories.iter().find(|category| category.id == id)
    }

    pub(super) fn service_category(&self, id: &str) -> Option<&Category> {
        self.guide.config.service_categories.iter().find(|category| category.id == id)
    }

    pub(super) fn chip(&self, category: &Category, kind: Kind) -> Chip {
        Chip {
            label: self.category_label(category, kind),
            tint: tint_name(category.tint).into(),
            icon: category_icon(category).into(),
            href: Some(self.to_route(&Route(format!("{}/category/{}/", kind.folder(), category.id)))),
        }
    }

    /// A gathering in a list.
    pub(super) fn gathering_card(&self, it: &Gathering) -> Card {
        let category = it.categories.first().and_then(|id| self.gathering_category(id));
        let mut facts = vec![Fact::new(self.word("fact-when"), self.schedule_text(&it.meta, &it.schedule))];
        let mut places: Vec<Name> = it.places.iter().filter_map(|used| self.place(used)).collect();
        for place in &mut places {
            place.href = None;
        }
        if let (Some(place), Some(room)) =
            (places.first_mut(), self.text(&it.meta, |texts| &texts.room, &it.room))
        {
            place.note = Some(room);
        }
        if let (Some(district), [.., last]) = (self.guide.main_district(&it.meta.key), places.as_mut_slice())
        {
            let area = self.title_of(&district.meta);
            if !last.label.contains(district.title()) {
                last.note = Some(last.note.take().map_or(area.clone(), |note| format!("{note}・{area}")));
            }
        }
        facts.push(Fact::names(self.word("fact-place"), places));
        facts.push(Fact::new(self.word("fact-fee"), self.fee_text(&it.meta, &it.fee)));
        Card {
            href: self.href_of(&it.meta),
            star: short_id(&it.meta.key),
            title: self.title_of(&it.meta),
            chip: category.map(|it| self.chip(it, Kind::Gathering)).unwrap_or_default(),
            status: self.status_text(it.status),
            next: self.next_day(&it.meta.key),
            rule: self.card_rule(&it.meta.key),
            facts,
            tags: self.gathering_tags(it),
            tel: it.contact.tel.as_ref().map(phone_view),
            find: None,
        }
    }

    /// A service in a list.
    pub(super) fn service_card(&self, it: &Service) -> Card {
        let category = it.categories.first().and_then(|id| self.service_category(id));
        let mut facts = vec![Fact::new(self.word("fact-what"), self.summary(&it.meta).unwrap_or_default())];
        facts.push(Fact::new(self.word("fact-area"), self.area_text(it)));
        if let Some(price) = self.price_text(it) {
            facts.push(Fact::new(self.word("fact-price"), price));
        }
        if let Some(name) = self.organization(&it.provider) {
            facts.push(Fact::names(self.word("fact-provider"), vec![Name { href: None, ..name }]));
        }
        Card {
            href: self.href_of(&it.meta),
            star: short_id(&it.meta.key),
            title: self.title_of(&it.meta),
            chip: category.map(|it| self.chip(it, Kind::Service)).unwrap_or_default(),
            status: self.status_text(it.status),
            next: self.next_day(&it.meta.key),
            rule: self.card_rule(&it.meta.key),
            facts,
            tags: it.delivery.iter().map(|one| self.word(vocabulary::delivery(*one))).collect(),
            tel: it.contact.tel.as_ref().map(phone_view),
            find: None,
        }
    }

    pub(super) fn area_text(&self, it: &Service) -> String {
        if it.area.whole {
            return self.word("area-whole");
        }
        let names = it.area.districts.iter().filter_map(|id| self.guide.get::<District>(id));
        let mut words: Vec<String> = names.map(|district| self.title_of(&district.meta)).collect();
        words.extend(it.area.towns.iter().cloned());
        words.join(&self.word("comma"))
    }

    /// A record of any kind in a plain list.
    pub(super) fn item(&self, meta: &Meta) -> Item {
        Item {
            href: Some(self.href_of(meta)),
            title: meta.title.clone(),
            summary: meta.summary.clone(),
            ..Item::default()
        }
    }

    pub(super) fn gathering_item(&self, it: &Gathering) -> Item {
        let category = it.categories.first().and_then(|id| self.gathering_category(id));
        Item {
            kicker: category.map(|category| category.label.clone()),
            tint: category.map(|category| tint_name(category.tint).to_string()),
            meta: vec![it.schedule.text.clone()],
            ..self.item(&it.meta)
        }
    }

    pub(super) fn service_item(&self, it: &Service) -> Item {
        let category = it.categories.first().and_then(|id| self.service_category(id));
        Item {
            kicker: category.map(|category| category.label.clone()),
            tint: category.map(|category| tint_name(category.tint).to_string()),
            meta: vec![self.area_text(it)],
            ..self.item(&it.meta)
        }
    }

    pub(super) fn case_item(&self, it: &Case) -> Item {
        let mut meta: Vec<String> = Vec::new();
        meta.extend(self.guide.main_district(&it.meta.key).map(|district| district.title().to_string()));
        meta.push(it.fiscal_year.in_style(self.guide.config.dates));
        meta.extend(self.organization(&it.organization).map(|name| name.label));
        Item {
            kicker: it.themes.first().cloned(),
            summary: it.subtitle.clone().or_else(|| it.meta.summary.clone()),
            meta,
            photo: it.meta.photos.first().and_then(|photo| self.photo(photo)),
            ..self.item(&it.meta)
        }
    }

    pub(super) fn issue_item(&self, it: &Issue) -> Item {
        let headlines: Vec<&str> = it.articles.iter().take(3).map(|article| article.title.as_str()).collect();
        Item {
            date: Some(self.plain_date(it.date)),
            summary: it.meta.summary.clone().or_else(|| Some(headlines.join("／"))),
            photo: it.meta.photos.first().and_then(|photo| self.photo(photo)),
            ..self.item(&it.meta)
        }
    }

    pub(super) fn notice_item(&self, it: &Notice) -> Item {
        Item {
            kicker: Some(self.word(vocabulary::notice(it.kind))),
            date: Some(self.plain_date(it.date)),
            ..self.item(&it.meta)
        }
    }

    pub(super) fn council_item(&self, it: &Council) -> Item {
        let mut meta: Vec<String> = it.since.iter().map(|since| format!("{since}から")).collect();
        if let Some(year) = it.years.iter().find(|year| year.meetings.is_some()) {
            let label = year.fiscal_year.in_style(self.guide.config.dates);
            meta.push(format!("{label} 会議{}回", year.meetings.unwrap_or_default()));
        }
        Item { kicker: self.layer_name(it.layer), meta, ..self.item(&it.meta) }
    }

    pub(super) fn layer_name(&self, n: i64) -> Option<String> {
        self.guide.config.layers.iter().find(|layer| layer.n == n).map(|layer| layer.name.clone())
    }

    pub(super) fn event_item(&self, it: &Event) -> Item {
        let place = it.place.as_ref().and_then(|used| self.place(used)).map(|name| name.label);
        Item {
            kicker: it.kind.clone(),
            date: Some(self.date(it.date)),
            summary: it.meta.summary.clone().or_else(|| it.theme.clone()),
            meta: place.into_iter().chain(it.time.clone()).collect(),
            ..self.item(&it.meta)
        }
    }

    pub(super) fn exhibition_item(&self, it: &Exhibition) -> Item {
        let venues = it.venues.iter().filter_map(|venue| self.place(&venue.place)).map(|name| name.label);
        Item {
            kicker: Some("パネル展示".into()),
            date: it.venues.first().map(|venue| self.plain_date(venue.from)),
            meta: venues.collect(),
            ..self.item(&it.meta)
        }
    }

    pub(super) fn meeting_item(&self, it: &Meeting) -> Item {
        Item {
            kicker: it.format.map(|format| format!("{format:?}開催")),
            date: it.date.map(|day| self.date(day)),
            ..self.item(&it.meta)
        }
    }

    pub(super) fn dialogue_item(&self, it: &Dialogue) -> Item {
        Item {
            kicker: Some(format!("{:?}の対話", it.kind)),
            date: it.date.map(|day| self.plain_date(day)),
            summary: it.meta.summary.clone().or_else(|| Some(it.question.clone())),
            ..self.item(&it.meta)
        }
    }

    pub(super) fn document_item(&self, it: &Document) -> Item {
        let year = it.fiscal_year.map(|year| year.in_style(self.guide.config.dates));
        Item {
            kicker: it.label.clone(),
            meta: year.into_iter().chain(it.publisher.clone()).collect(),
            ..self.item(&it.meta)
        }
    }

    pub(super) fn collection_item(&self, it: &Collection) -> Item {
        let mut meta: Vec<String> = it.published.iter().map(|when| format!("{when} 発行")).collect();
        let cases = it.cases.iter().filter(|id| self.guide.get::<Case>(id).is_some()).count();
        if cases > 0 {
            meta.push(format!("事例 {cases}件"));
        }
        Item { kicker: edition_text(it).or_else(|| it.label.clone()), meta, ..self.item(&it.meta) }
    }

    /// Any record, with what its kind shows in lists.
    pub(super) fn item_of(&self, key: &Key) -> Option<Item> {
        macro_rules! by_kind {
            ($($kind:ident $make:ident),* $(,)?) => {
                match key.kind {
                    $(Kind::$kind => self.guide.get::<$kind>(&key.id).map(|it| self.$make(it)),)*
                    _ => self.guide.meta(key).map(|meta| Item { kicker: Some(key.kind.label().into()), ..self.item(meta) }),
                }
            };
        }
        by_kind!(
            Gathering gathering_item,
            Service service_item,
            Case case_item,
            Issue issue_item,
            Notice notice_item,
            Council council_item,
            Event event_item,
            Exhibition exhibition_item,
            Meeting meeting_item,
            Dialogue dialogue_item,
            Document document_item,
            Collection collection_item,
        )
    }

    /// The page of the offices: by town where the guide knows towns, else by district.
    pub(super) fn consult_route(&self) -> Route {
        let by_town = self.guide.entries.districts.iter().any(|district| !district.towns.is_empty());
        if by_town { Route::consult() } else { Route::list(Kind::District) }
    }

    /// Where to ask when nothing fits.
    pub(super) fn consult(&self) -> Option<super::views::Link> {
        let districts = &self.guide.entries.districts;
        let has_offices = districts.iter().any(|district| district.office.is_some());
        has_offices.then(|| {
            super::views::Link::new(self.word("consult-towns"), self.to_route(&self.consult_route()))
        })
    }
}

impl At<'_> {
    /// A fact under a word of the interface, if there is something to say.
    pub(super) fn maybe(&self, key: &str, text: Option<impl Into<String>>) -> Option<Fact> {
        text.map(|text| Fact::new(self.word(key), text))
    }
}

pub(super) fn voices(list: &[plain::Voice]) -> Vec<VoiceView> {
    list.iter().map(|voice| VoiceView { text: voice.text.clone(), who: voice.who.clone() }).collect()
}

/// A fact, if there is something to say.
pub(super) fn maybe(label: &str, text: Option<impl Into<String>>) -> Option<Fact> {
    text.map(|text| Fact::new(label, text))
}
