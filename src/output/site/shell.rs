//! What stands around every page: menu, footer, urgent notice, colours.

use super::Site;
use super::brand::{Rgb, theme_css};
use super::page::At;
use super::pages;
use super::sheets::category_rules;
use super::views::{self, Alert, Link, NavItem};
use crate::guide::Route;
use crate::model::{Entry, Kind};
use crate::schema::PortalFile;

impl Site<'_> {
    /// What the guide adds at the end of a style sheet: its own colours to that of every page (a file of their own would
    /// be one more request), the rules of its categories to the calendar's, its name to the foot of printed sheets.
    pub(super) fn own_rules(&self, sheet: &str) -> String {
        match sheet {
            "site.css" => self.own_colours(),
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
        if let Some(brand) = self.guide.config.brand.as_deref().and_then(Rgb::parse) {
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
        let report = config.contact.mail.as_ref().map(|mail| {
            Link::new(
                "まちがいを知らせる",
                format!(
                    "mailto:{mail}?subject=%E6%83%85%E5%A0%B1%E3%81%AE%E3%81%BE%E3%81%A1%E3%81%8C%E3%81%84"
                ),
            )
        });
        views::Site {
            title: config.title.clone(),
            short_title: config.short_title.clone(),
            city: config.city.name.clone(),
            home: at.to_route(&Route::home()),
            assets: at.to("assets/"),
            fictional: config.fictional,
            nav: self.nav(at),
            alert,
            portal: self.portal.map(|title| Link::new(title, format!("{}../index.html", at.to("")))),
            contact: Some(at.guide_contact()),
            about: self.about_links(at),
            help: self.help_links(at),
            disclaimers: config.disclaimers.clone(),
            as_of: pages::calendar::has_calendar(self.guide).then(|| at.plain_date(self.guide.today)),
            updated: self.guide.updated().map(|day| at.plain_date(day)),
            report,
        }
    }

    fn nav(&self, at: &At<'_>) -> Vec<NavItem> {
        let entries = &self.guide.entries;
        let has = |kind| entries.count(kind) > 0;
        let activities = has(Kind::Page) || has(Kind::Council) || has(Kind::Indicator);
        let items: [(&str, Route, bool, &[&str]); 9] = [
            ("ホーム", Route::home(), true, &[]),
            ("通いの場", Route::list(Kind::Gathering), has(Kind::Gathering), &["gatherings/"]),
            ("生活支援", Route::list(Kind::Service), has(Kind::Service), &["services/"]),
            ("困りごと", Route::list(Kind::Need), has(Kind::Need), &["needs/", "matrix/"]),
            (
                if at.consult().is_some() { "地区・相談先" } else { "地区" },
                Route::list(Kind::District),
                has(Kind::District),
                &["districts/"],
            ),
            (
                "予定表",
                pages::calendar::first_route(None),
                pages::calendar::has_calendar(self.guide),
                &["calendar/"],
            ),
            ("事例", Route::list(Kind::Case), has(Kind::Case), &["cases/"]),
            ("おたより", Route::list(Kind::Newsletter), has(Kind::Newsletter), &["newsletters/", "issues/"]),
            (
                "取り組み",
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
                ],
            ),
        ];
        items
            .into_iter()
            .filter(|(_, _, there, _)| *there)
            .map(|(label, route, _, parts)| NavItem {
                label: label.into(),
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
            Link::new("このガイドについて", at.to("about/index.html")),
            Link::new("アクセシビリティ方針", at.to("accessibility/index.html")),
        ];
        let privacy = self.guide.entries.pages.iter().find(|page| page.id().0 == "privacy");
        links.extend(privacy.map(|page| Link::new(page.title(), at.href_of(&page.meta))));
        links.push(Link::new("更新情報（Atom）", at.to("feed.xml")));
        links
    }

    fn help_links(&self, at: &At<'_>) -> Vec<Link> {
        let entries = &self.guide.entries;
        let has = |kind| entries.count(kind) > 0;
        let lists = [
            (Kind::Notice, "お知らせ"),
            (Kind::Organization, "団体の一覧"),
            (Kind::Place, "会場・施設の一覧"),
            (Kind::Document, "資料"),
        ];
        let mut links: Vec<Link> = at.consult().into_iter().collect();
        links.extend(
            lists
                .into_iter()
                .filter(|(kind, _)| has(*kind))
                .map(|(kind, label)| Link::new(label, at.to_route(&Route::list(kind)))),
        );
        links
    }
}

/// What stands around the portal's page.
pub(super) fn portal(portal: &PortalFile) -> views::Site {
    views::Site {
        title: portal.title.clone(),
        short_title: portal.title.clone(),
        home: "index.html".into(),
        assets: "assets/".into(),
        ..views::Site::default()
    }
}
