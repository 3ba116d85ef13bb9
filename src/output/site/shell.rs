//! What stands around every page: menu, footer, urgent notice, colours.

use super::Site;
use super::brand::{Rgb, Shades, theme_css};
use super::emblem::manifest;
use super::mylist;
use super::page::At;
use super::pages;
use super::sheets::category_rules;
use super::views::{self, Alert, Link, NavItem};
use crate::guide::Route;
use crate::model::{Entry, Kind};
use crate::output::Medium;
use crate::output::common::wording::Speaker;
use crate::schema::PortalFile;

/// Rules of language pages; they stand in the sheets of those pages, in guides that have some.
pub(super) const LANGUAGE_SHEET: &str = "language.css";

impl Site<'_> {
    /// What the guide adds at the end of a style sheet: its own colours to that of every page (a file of their own would
    /// be one more request), the rules of its categories to the calendar's, its name to the foot of printed sheets.
    pub(super) fn own_rules(&self, sheet: &str) -> String {
        match sheet {
            "site.css" => self.own_colours(),
            // The sheets of pages that have other languages: one more sheet would be one more request.
            "home.css" | "list.css" | "entry.css" | "consult.css" | "map.css" | "mylist.css" => {
                let has_languages = !self.guide.config.languages.is_empty();
                if has_languages { self.theme.asset_text(LANGUAGE_SHEET).to_string() } else { String::new() }
            }
            "calendar.css" => {
                let config = &self.guide.config;
                let categories = config.gathering_categories.len() + config.service_categories.len();
                category_rules(categories.min(pages::calendar::MOST_CATEGORIES))
            }
            "print.css" => {
                let name = self.guide.config.title.replace(['"', '\\', '\n'], " ");
                format!("@page{{@bottom-left{{content:\"{name}\";font-size:9pt}}}}")
            }
            _ => String::new(),
        }
    }

    fn own_colours(&self) -> String {
        let mut css = String::new();
        if let Some(brand) = self.brand() {
            css.push_str(&theme_css(brand));
        }
        for series in &self.guide.entries.newsletters {
            let colour = series.masthead.as_ref().and_then(|masthead| masthead.color.as_deref());
            if let Some(colour) = colour.and_then(Rgb::parse) {
                css.push_str(&format!(".mast-{}{{--mast:{}}}\n", series.id(), colour.css()));
            }
        }
        css
    }

    /// Atom feeds, as links from a page.
    pub(super) fn feeds(&self, at: &At<'_>) -> Vec<Link> {
        super::feed::feeds(self).into_iter().map(|feed| Link::new(feed.title, at.to(&feed.path))).collect()
    }

    /// What stands around a page.
    pub(super) fn around(&self, at: &At<'_>) -> views::Site {
        let config = &self.guide.config;
        let alert = self
            .guide
            .entries
            .notices
            .iter()
            .find(|notice| notice.urgent && self.guide.still_holds(notice))
            .map(|notice| Alert {
                title: notice.title().to_string(),
                summary: notice.meta.summary.clone().unwrap_or_default(),
                date: Some(at.plain_date(notice.date)),
                href: at.href_of(&notice.meta),
            });
        let disclaimers = at.guide_texts().map(|it| &it.disclaimers).filter(|texts| !texts.is_empty());
        let title = at.guide_text(|it| &it.title, &config.title);
        views::Site {
            lang: at.language().tag().to_string(),
            language: (!at.language().is_base()).then(|| at.language().code().to_string()),
            languages: at.language_links(),
            about_language: (!at.language().is_base()).then(|| {
                Link::new(at.word("lang-about"), at.to_route(&Route(super::language::ABOUT.into())))
            }),
            short_title: at.guide_text(|it| &it.short_title, &config.short_title),
            title,
            city: at.city(),
            home: at.to_route(&Route::home()),
            assets: at.to("assets/"),
            fictional: config.fictional,
            nav: self.nav(at),
            alert,
            portal: self.portal.map(|title| Link::new(title, format!("{}../index.html", at.to("")))),
            contact: Some(at.guide_contact()),
            about: self.about_links(at),
            help: self.help_links(at),
            disclaimers: disclaimers.unwrap_or(&config.disclaimers).clone(),
            as_of: pages::calendar::has_calendar(self.guide).then(|| at.plain_date(self.guide.today)),
            updated: self.guide.updated().map(|day| at.plain_date(day)),
            search: super::search::search_box(self, at),
            mylist: mylist::link(self, at),
            icons: self.icons(at),
        }
    }

    /// What browsers show around a page.
    fn icons(&self, at: &At<'_>) -> views::Icons {
        let manifest = (self.medium == Medium::Web).then(|| at.to(manifest::FILE));
        views::Icons { root: at.to("favicon.ico"), manifest, ..icons(Shades::of(self.brand()), self.medium) }
    }

    fn nav(&self, at: &At<'_>) -> Vec<NavItem> {
        let entries = &self.guide.entries;
        let has = |kind| entries.count(kind) > 0;
        let activities = has(Kind::Page) || has(Kind::Council) || has(Kind::Indicator);
        let items: [(&str, Route, bool, &[&str]); 10] = [
            ("nav-home", Route::home(), true, &[]),
            ("nav-gatherings", Route::list(Kind::Gathering), has(Kind::Gathering), &["gatherings/"]),
            ("nav-services", Route::list(Kind::Service), has(Kind::Service), &["services/"]),
            ("nav-needs", Route::list(Kind::Need), has(Kind::Need), &["needs/", "matrix/"]),
            (
                if at.consult().is_some() { "nav-consult" } else { "nav-districts" },
                at.consult_route(),
                has(Kind::District),
                &["consult/", "districts/"],
            ),
            (
                "nav-calendar",
                pages::calendar::first_route(None),
                pages::calendar::has_calendar(self.guide),
                &["calendar/"],
            ),
            ("nav-map", super::map::route(), super::map::has_page(self.guide), &["map/"]),
            ("nav-cases", Route::list(Kind::Case), has(Kind::Case), &["cases/"]),
            (
                "nav-newsletters",
                Route::list(Kind::Newsletter),
                has(Kind::Newsletter),
                &["newsletters/", "issues/"],
            ),
            (
                "nav-activities",
                Route::list(Kind::Page),
                activities,
                &[
                    "pages/",
                    "councils/",
                    "meetings/",
                    "coordinators/",
                    "indicators/",
                    "budgets/",
                    "dialogues/",
                    "exhibitions/",
                    "events/",
                    "documents/",
                    "collections/",
                    "print/",
                ],
            ),
        ];
        items
            .into_iter()
            .filter(|(_, _, there, _)| *there)
            // The menu of another language leads to its own pages and to the calendar, which says that it is Japanese; the
            // switch and the footer lead to the rest.
            .filter(|(key, route, _, _)| {
                at.language().is_base() || at.language().has(&route.file()) || *key == "nav-calendar"
            })
            .map(|(key, route, _, parts)| NavItem {
                label: at.word(key),
                href: at.to_route(&route),
                current: if route.0.is_empty() {
                    at.file == "index.html"
                } else {
                    parts.iter().any(|part| at.file.starts_with(part))
                },
            })
            .collect()
    }

    fn about_links(&self, at: &At<'_>) -> Vec<Link> {
        let mut links = vec![
            Link::new(at.word("about-guide"), at.to("about/index.html")),
            Link::new(at.word("about-accessibility"), at.to("accessibility/index.html")),
        ];
        let privacy = self.guide.entries.pages.iter().find(|page| page.id().0 == "privacy");
        links.extend(privacy.map(|page| at.link_of(&page.meta)));
        if self.medium == Medium::Web {
            links.push(Link::new(at.word("about-feed"), at.to("feed.xml")));
        }
        links
    }

    fn help_links(&self, at: &At<'_>) -> Vec<Link> {
        let entries = &self.guide.entries;
        let has = |kind| entries.count(kind) > 0;
        let lists = [
            (Kind::Notice, "list-notices"),
            (Kind::Organization, "list-organizations"),
            (Kind::Place, "list-places"),
            (Kind::Document, "list-documents"),
        ];
        let mut links: Vec<Link> = at.consult().into_iter().collect();
        if !self.books.is_empty() && at.language().is_base() {
            links.push(Link::new(at.word("print-title"), at.to_route(&pages::print::route())));
        }
        links.extend(
            lists
                .into_iter()
                .filter(|(kind, _)| has(*kind))
                .map(|(kind, key)| Link::new(at.word(key), at.to_route(&Route::list(kind)))),
        );
        links
    }
}

/// What stands around a page of the portal; `up` leads to the portal's folder.
pub(super) fn portal(portal: &PortalFile, medium: Medium, up: &str, search: views::SearchBox) -> views::Site {
    views::Site {
        lang: "ja".into(),
        title: portal.title.clone(),
        short_title: portal.title.clone(),
        home: format!("{up}index.html"),
        assets: format!("{up}assets/"),
        icons: views::Icons { root: format!("{up}favicon.ico"), ..icons(Shades::of(None), medium) },
        search,
        ..views::Site::default()
    }
}

fn icons(shades: Shades, medium: Medium) -> views::Icons {
    views::Icons {
        root: "favicon.ico".into(),
        manifest: None,
        touch: medium == Medium::Web,
        colour: shades.deep.css(),
        colour_dark: shades.dark_deep.css(),
    }
}
