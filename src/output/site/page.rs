//! One page in the making: knows where it stands, so that every address comes out relative to it.

use super::Site;
use super::views::{
    self, ContactView, Crumb, DateView, Foot, Head, Html, Link, Name, Page, SourceView, View,
};
use crate::guide::{Guide, Route, relative};
use crate::markdown::{self, LinkTarget, html};
use crate::model::plain::SourceNote;
use crate::model::*;
use crate::output::common::escape;
use crate::output::common::wording::Speaker;
use jiff::civil::Date;

/// A place in the site from which links are made.
#[derive(Clone)]
pub(super) struct At<'a> {
    pub(super) site: &'a Site<'a>,
    pub(super) guide: &'a Guide,
    /// File below the guide's folder, as it is called in Japanese; see [`At::here`].
    pub(super) file: String,
}

impl<'a> At<'a> {
    pub(super) fn new(site: &'a Site<'a>, route: &Route) -> Self {
        Self { site, guide: site.guide, file: route.file() }
    }

    /// Where this page lies below the guide's folder, in its language.
    pub(super) fn here(&self) -> String {
        self.language().file(&self.file)
    }

    /// Relative address of a file of this guide, in the language of this page where there is one.
    pub(super) fn to(&self, file: &str) -> String {
        relative(&self.here(), &self.language().file(file))
    }

    /// Relative address of a page of this guide.
    pub(super) fn to_route(&self, route: &Route) -> String {
        self.to(&route.file())
    }

    /// Relative address of a record, if it is published.
    pub(super) fn href(&self, key: &Key) -> Option<String> {
        self.guide.meta(key).map(|meta| self.to_route(&Route::entry(&meta.key)))
    }

    /// Relative address of a record that is at hand.
    pub(super) fn href_of(&self, meta: &Meta) -> String {
        self.to_route(&Route::entry(&meta.key))
    }

    /// Title and address of a record that is at hand.
    pub(super) fn link_of(&self, meta: &Meta) -> Link {
        Link::new(self.title_of(meta), self.href_of(meta))
    }

    /// Title and address of a record by its id.
    pub(super) fn name_by_id<T: Entry>(&self, id: &Id) -> Option<Name> {
        let entry = self.guide.get::<T>(id)?;
        Some(Name::linked(self.known_as(entry.meta()), self.href_of(entry.meta())))
    }

    pub(super) fn organization(&self, used: &OrganizationUse) -> Option<Name> {
        match used {
            OrganizationUse::Record(id) => self.name_by_id::<Organization>(id),
            OrganizationUse::Named { name, kana } => Some(Name::plain(self.spoken(name, kana.as_deref()))),
        }
    }

    pub(super) fn place(&self, used: &PlaceUse) -> Option<Name> {
        match used {
            PlaceUse::Record(id) => self.name_by_id::<Place>(id),
            PlaceUse::Described(place) => Some(Name::plain(self.spoken(&place.name, place.kana.as_deref()))),
        }
    }

    pub(super) fn date(&self, day: Date) -> DateView {
        let text = match self.language().is_base() {
            true => era::format_date_weekday(day, self.guide.config.dates),
            false => super::dates::long_date(self.words(), "date-long-weekday", day),
        };
        DateView::new(day.to_string(), text)
    }

    /// A date without its weekday, as 更新日 and 確認日 are written.
    pub(super) fn plain_date(&self, day: Date) -> DateView {
        let text = match self.language().is_base() {
            true => era::format_date(day, self.guide.config.dates),
            false => super::dates::long_date(self.words(), "date-long", day),
        };
        DateView::new(day.to_string(), text)
    }

    /// Prose as HTML; `None` when there is none. `prefix` keeps ids apart where a page holds several texts.
    pub(super) fn prose(
        &self,
        document: &markdown::Document,
        meta: &Meta,
        prefix: &str,
        shift: i8,
    ) -> Option<Html> {
        if document.is_empty() {
            return None;
        }
        let settings = html::Settings {
            id_prefix: prefix.to_string(),
            heading_shift: shift,
            name: Some(meta.title.clone()),
        };
        Html::some(html::render(document, &Prose { at: self, photos: &meta.photos }, &settings))
    }

    /// Prose that belongs to no record (guide.toml).
    pub(super) fn loose_prose(&self, document: &markdown::Document, prefix: &str) -> Option<Html> {
        if document.is_empty() {
            return None;
        }
        let settings = html::Settings {
            id_prefix: prefix.to_string(),
            heading_shift: 0,
            name: Some(prefix.to_string()),
        };
        Html::some(html::render(document, &Prose { at: self, photos: &[] }, &settings))
    }

    /// Whom to call. A person without consent has long been replaced by an office.
    pub(super) fn contact(&self, contact: &Contact) -> ContactView {
        let href = match &contact.owner {
            ContactOwner::StandIn { organization } => {
                self.href(&Key { kind: Kind::Organization, id: organization.clone() })
            }
            _ => None,
        };
        let stands_in = matches!(contact.owner, ContactOwner::StandIn { .. });
        let note = match stands_in {
            true => Some(self.word("contact-stands-in")),
            false => contact.note.clone(),
        };
        ContactView {
            name: contact.name.clone(),
            href,
            area: None,
            tel: contact.tel.as_ref().map(phone),
            fax: contact.fax.as_ref().map(phone),
            mail: contact.mail.clone(),
            url: contact.url.clone(),
            hours: contact.hours.clone(),
            address: contact.address.clone(),
            note,
        }
    }

    /// An organization as somebody to call.
    pub(super) fn office(&self, organization: &Organization) -> ContactView {
        ContactView {
            name: self.known_as(&organization.meta),
            href: Some(self.href_of(&organization.meta)),
            area: None,
            tel: organization.tel.as_ref().map(phone),
            fax: organization.fax.as_ref().map(phone),
            mail: organization.mail.clone(),
            url: organization.url.clone(),
            hours: self.text(&organization.meta, |it| &it.hours, &organization.hours),
            address: organization
                .address
                .as_ref()
                .map(super::pieces::address_text)
                .filter(|text| !text.is_empty()),
            note: None,
        }
    }

    pub(super) fn guide_contact(&self) -> ContactView {
        let config = &self.guide.config;
        let contact = &config.contact;
        let number = |text: &Option<String>| {
            let text = text.as_deref()?;
            Some(match phone::Phone::parse(text, config.city.area_code.as_deref()) {
                Ok(number) => phone(&number),
                Err(_) => views::Phone::new(text, ""),
            })
        };
        let texts = self.guide_texts();
        let text = |translated: Option<&Option<String>>, written: &Option<String>| {
            translated.cloned().flatten().or_else(|| written.clone())
        };
        ContactView {
            name: self.guide_text(|it| &it.contact, &contact.name),
            href: None,
            area: None,
            tel: number(&contact.tel),
            fax: number(&contact.fax),
            mail: contact.mail.clone(),
            url: contact.url.clone(),
            hours: text(texts.map(|it| &it.hours), &contact.hours),
            address: text(texts.map(|it| &it.address), &contact.address),
            note: text(texts.map(|it| &it.note), &contact.note),
        }
    }

    pub(super) fn source(&self, note: &SourceNote) -> SourceView {
        let licence = note
            .licence
            .as_ref()
            .map(|licence| self.words().with("source-licence", &[("licence", licence.as_str().into())]));
        SourceView {
            name: note.name.clone(),
            href: note.url.clone(),
            details: [note.publisher.clone(), note.date.clone(), licence].into_iter().flatten().collect(),
            note: note.note.clone(),
        }
    }

    /// Steps from the home page; the last is this page.
    pub(super) fn crumbs(&self, steps: &[(&str, Route)], here: &str) -> Vec<Crumb> {
        let mut crumbs =
            vec![Crumb { label: self.word("nav-home"), href: Some(self.to_route(&Route::home())) }];
        crumbs.extend(
            steps
                .iter()
                .map(|(label, route)| Crumb { label: (*label).into(), href: Some(self.to_route(route)) }),
        );
        crumbs.push(Crumb { label: here.into(), href: None });
        crumbs
    }

    /// Full address of this page, where the guide has one.
    pub(super) fn canonical(&self) -> Option<String> {
        self.site.full_address(&self.here())
    }

    /// Full address of a record's first picture, for previews of the page elsewhere (Open Graph).
    pub(super) fn preview(&self, meta: &Meta) -> Option<String> {
        let files = meta.photos.iter().find_map(|photo| self.site.pictures.get(&photo.path))?;
        let fallback = files.variants.iter().rfind(|variant| variant.mime != "image/webp")?;
        self.site.full_address(&fallback.path)
    }

    /// File of this guide that a relative address on this page leads to.
    pub(super) fn file_of(&self, href: &str) -> String {
        let here = self.here();
        let mut parts: Vec<&str> = here.split('/').collect();
        parts.pop();
        for part in href.split('#').next().unwrap_or_default().split('/') {
            match part {
                ".." => {
                    parts.pop();
                }
                "." => {}
                part => parts.push(part),
            }
        }
        parts.join("/")
    }

    /// What stands at the page's end for a record.
    pub(super) fn foot_of(&self, meta: &Meta) -> Foot {
        let confirmed = meta.verified.as_ref().map(|verified| verified.on);
        let updated = meta.updated.into_iter().chain(confirmed).max().or(self.guide.config.updated);
        let source = meta.source.as_ref().or(self.guide.config.source.as_ref());
        Foot {
            contact: Some(self.guide_contact()),
            updated: updated.map(|day| self.plain_date(day)),
            source: source.map(|note| self.source(note)),
            ..Foot::default()
        }
    }

    /// What stands at the end of lists and other pages.
    pub(super) fn foot(&self) -> Foot {
        Foot {
            contact: Some(self.guide_contact()),
            updated: self.guide.updated().map(|day| self.plain_date(day)),
            source: self.guide.config.source.as_ref().map(|note| self.source(note)),
            ..Foot::default()
        }
    }

    /// Puts a list together and draws it; `steps` lie between the home page and this one.
    pub(super) fn finish_list<P: Listing>(
        &self,
        page: P,
        steps: &[(&str, Route)],
    ) -> Result<Made, super::theme::ThemeError> {
        let head = Head {
            title: page.title().to_string(),
            description: page.lead().map(str::to_string),
            ..Head::default()
        };
        let crumbs = self.crumbs(steps, page.title());
        self.finish(page, head, crumbs, self.foot())
    }

    /// Puts a page together and draws it.
    pub(super) fn finish<P: Page>(
        &self,
        page: P,
        head: Head,
        crumbs: Vec<Crumb>,
        foot: Foot,
    ) -> Result<Made, super::theme::ThemeError> {
        let breadcrumbs = super::json_ld::breadcrumbs(self, &crumbs);
        // What search engines are to pass over has no address for them.
        let canonical = head.canonical.or_else(|| self.canonical()).filter(|_| !head.noindex);
        let in_sitemap = !head.noindex && !super::sitemap::is_narrowed(&self.file);
        let alternates = if head.noindex { Vec::new() } else { self.alternates() };
        let head = Head {
            canonical,
            json_ld: match breadcrumbs {
                Some(breadcrumbs) => Some(views::JsonLd::and(head.json_ld, breadcrumbs)),
                None => head.json_ld,
            },
            feeds: if self.language().is_base() { self.site.feeds(self) } else { Vec::new() },
            image: head.image.or_else(|| self.site.full_address(super::emblem::PREVIEW)),
            alternates: alternates.clone(),
            ..head
        };
        let title = if head.title.is_empty() { &self.guide.config.title } else { &head.title };
        let foot = Foot { report: self.report(title), ..foot };
        let view = View { site: self.site.around(self), head, crumbs, foot, page };
        let html = self.site.theme.render(&view)?;
        let here = self.here();
        let language = self.language();
        let html =
            if language.is_japanese() { super::ruby::annotate(&html, self.site.readings) } else { html };
        let html = if language.is_base() { html } else { self.marked(&html, &here) };
        Ok(Made { path: here, bytes: html.into_bytes(), in_sitemap, alternates })
    }

    /// A page of another language with what is Japanese marked.
    fn marked(&self, html: &str, here: &str) -> String {
        let how = super::language::Marked {
            here,
            folder: &format!("{}/", self.language().code()),
            is_japanese: self.language().is_japanese(),
            link: &self.word("lang-link"),
            note: &self.word("lang-partly"),
            // Nobody can tell easy Japanese from other Japanese but its writer; the rows of マイリスト come later.
            always_note: self.file == super::mylist::route().file()
                || (self.language().is_japanese() && !self.file.starts_with(super::language::ABOUT)),
        };
        super::language::mark(html, &how)
    }
}

/// A page that lists things: its title and lead serve the head and the breadcrumbs too.
pub(super) trait Listing: Page {
    /// Heading and title.
    fn title(&self) -> &str;
    /// A sentence or two, also for search engines.
    fn lead(&self) -> Option<&str>;
}

macro_rules! listings {
    ($($page:ident)*) => {
        $(impl Listing for views::$page {
            fn title(&self) -> &str {
                &self.title
            }
            fn lead(&self) -> Option<&str> {
                self.lead.as_deref()
            }
        })*
    };
}

listings! {
    ListPage DistrictsPage CouncilsPage MeetingsPage CoordinatorsPage NewslettersPage EventsPage
    IndicatorsPage BudgetsPage NeedsPage MatrixPage
}

/// A finished page.
pub(super) struct Made {
    pub(super) path: String,
    pub(super) bytes: Vec<u8>,
    /// A page to be found by itself: no error page, no door to another page.
    pub(super) in_sitemap: bool,
    /// The page in all languages, this one too; empty where there is only this one.
    pub(super) alternates: Vec<views::Alternate>,
}

impl Made {
    /// A file that nobody is to find by searching.
    pub(super) fn unlisted(path: String, text: String) -> Self {
        Self { path, bytes: text.into_bytes(), in_sitemap: false, alternates: Vec::new() }
    }
}

/// A phone number for a page.
pub(super) fn phone(number: &phone::Phone) -> views::Phone {
    views::Phone::new(number.display_with_extension(), number.tel_uri())
}

/// Follows the links of a text.
struct Prose<'a, 'b> {
    at: &'b At<'a>,
    photos: &'b [Photo],
}

impl html::Resolver for Prose<'_, '_> {
    fn link(&self, target: &LinkTarget) -> Option<String> {
        let (route, fragment) = self.at.guide.route_of(target)?;
        let file = self.at.to_route(&route);
        Some(match fragment {
            Some(fragment) => format!("{file}#{fragment}"),
            None => file,
        })
    }

    fn image(&self, file: &str, _alt: &str) -> Option<String> {
        let photo = self.photos.iter().find(|photo| photo.file == file);
        // A picture that may not be shown is not there any more, and its description says nothing alone.
        Some(photo.and_then(|photo| self.at.photo(photo)).map_or(String::new(), |view| picture_html(&view)))
    }

    fn paper(&self, target: &LinkTarget) -> Option<(String, String)> {
        let (key, _) = self.at.guide.key_of(target)?;
        let meta = self.at.guide.meta(&key)?;
        let label = match key.kind {
            Kind::Document => self.at.guide.get::<Document>(&key.id).and_then(|it| it.label.clone()),
            Kind::Collection => self.at.guide.get::<Collection>(&key.id).and_then(|it| it.label.clone()),
            _ => None,
        };
        let text = match label {
            Some(label) => format!("{label}「{}」", meta.title),
            None => format!("「{}」", meta.title),
        };
        Some((text, self.at.href_of(meta)))
    }
}

/// `<picture>` inside prose.
fn picture_html(view: &views::PhotoView) -> String {
    let sizes = "(min-width: 48rem) 38em, 100vw";
    let mut out = String::from("<picture>");
    for source in &view.sources {
        out.push_str(&format!(
            "<source type=\"{}\" srcset=\"{}\" sizes=\"{sizes}\">",
            source.mime, source.srcset
        ));
    }
    let srcset =
        view.srcset.as_ref().map_or(String::new(), |set| format!(" srcset=\"{set}\" sizes=\"{sizes}\""));
    out.push_str(&format!(
        "<img src=\"{}\"{srcset} width=\"{}\" height=\"{}\" alt=\"{}\" loading=\"lazy\"></picture>",
        view.src,
        view.width,
        view.height,
        escape(&view.alt)
    ));
    out
}
