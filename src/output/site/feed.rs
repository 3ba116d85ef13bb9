//! Atom feeds (RFC 4287): the guide, its notices, each newsletter series.
//!
//! Ids are `tag:` URIs (RFC 4151) made from the guide's address or, without one, from its folder name, so
//! that they stay the same wherever the site is copied to.

use super::Site;
use crate::guide::{Route, relative};
use crate::model::*;
use crate::output::Medium;
use crate::output::common::escape;
use crate::output::files::{Clash, OutputFiles};
use jiff::civil::Date;

/// A feed of the guide.
pub(super) struct Feed {
    pub(super) title: String,
    pub(super) path: String,
    items: Vec<FeedItem>,
}

struct FeedItem {
    key: Key,
    title: String,
    summary: String,
    day: Date,
}

/// Most entries in a feed.
const MOST: usize = 50;

/// The feeds in order; the first is that of the whole guide. None on a USB stick: nobody can subscribe to it.
pub(super) fn feeds(site: &Site<'_>) -> Vec<Feed> {
    if site.medium == Medium::Portable {
        return Vec::new();
    }
    let entries = &site.guide.entries;
    let title = &site.guide.config.title;
    let item = |meta: &Meta, day: Date| FeedItem {
        key: meta.key.clone(),
        title: meta.title.clone(),
        summary: meta.summary.clone().unwrap_or_default(),
        day,
    };
    let notices: Vec<FeedItem> = entries.notices.iter().map(|it| item(&it.meta, it.date)).collect();
    let mut all: Vec<FeedItem> = Vec::new();
    all.extend(entries.notices.iter().map(|it| item(&it.meta, it.date)));
    all.extend(entries.issues.iter().map(|it| item(&it.meta, it.date)));
    all.extend(entries.cases.iter().filter_map(|it| Some(item(&it.meta, it.published.or(it.meta.updated)?))));
    all.extend(entries.events.iter().filter_map(|it| Some(item(&it.meta, it.meta.updated?))));
    all.extend(entries.gatherings.iter().filter_map(|it| Some(item(&it.meta, it.meta.updated?))));
    all.extend(entries.services.iter().filter_map(|it| Some(item(&it.meta, it.meta.updated?))));
    all.extend(entries.pages.iter().filter_map(|it| Some(item(&it.meta, it.meta.updated?))));
    let mut feeds = vec![Feed { title: title.clone(), path: "feed.xml".into(), items: newest(all) }];
    if !notices.is_empty() {
        feeds.push(Feed {
            title: format!("お知らせ（{title}）"),
            path: "notices/feed.xml".into(),
            items: newest(notices),
        });
    }
    for series in &entries.newsletters {
        let issues = site.guide.issues_of(series.id());
        feeds.push(Feed {
            title: format!("{}（{title}）", series.title()),
            path: format!("newsletters/{}/feed.xml", series.id()),
            items: newest(issues.into_iter().map(|it| item(&it.meta, it.date)).collect()),
        });
    }
    feeds
}

fn newest(mut items: Vec<FeedItem>) -> Vec<FeedItem> {
    items.sort_by(|a, b| b.day.cmp(&a.day).then_with(|| a.key.cmp(&b.key)));
    items.truncate(MOST);
    items
}

pub(super) fn add(site: &Site<'_>, files: &mut OutputFiles) -> Result<(), Clash> {
    for feed in feeds(site) {
        let text = write(site, &feed);
        files.add(feed.path, text, "feed")?;
    }
    Ok(())
}

fn write(site: &Site<'_>, feed: &Feed) -> String {
    let config = &site.guide.config;
    let fallback = config.updated.unwrap_or(site.guide.today);
    let updated = feed.items.first().map_or(fallback, |item| item.day);
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    out.push_str("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"ja\">\n");
    out.push_str(&format!("<title>{}</title>\n", escape(&feed.title)));
    out.push_str(&format!("<id>{}</id>\n", tag(site, &feed.path)));
    out.push_str(&format!("<updated>{}</updated>\n", stamp(updated)));
    out.push_str(&format!("<author><name>{}</name></author>\n", escape(&config.contact.name)));
    let home = address(site, &feed.path, "index.html");
    out.push_str(&format!("<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n", escape(&home)));
    if let Some(own) = site.full_address(&feed.path) {
        out.push_str(&format!(
            "<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>\n",
            escape(&own)
        ));
    }
    for item in &feed.items {
        let page = Route::entry(&item.key).file();
        out.push_str("<entry>\n");
        out.push_str(&format!("<title>{}</title>\n", escape(&item.title)));
        out.push_str(&format!("<id>{}</id>\n", tag(site, &item.key.to_string())));
        out.push_str(&format!("<updated>{}</updated>\n", stamp(item.day)));
        let href = address(site, &feed.path, &page);
        out.push_str(&format!("<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n", escape(&href)));
        out.push_str(&format!("<summary>{}</summary>\n", escape(&item.summary)));
        out.push_str("</entry>\n");
    }
    out.push_str("</feed>\n");
    out
}

/// Full address, or relative where the guide has none (Atom allows both).
fn address(site: &Site<'_>, feed: &str, file: &str) -> String {
    site.full_address(file).unwrap_or_else(|| relative(feed, file))
}

fn tag(site: &Site<'_>, what: &str) -> String {
    let host = site.base.as_deref().and_then(|base| base.split("://").nth(1)).unwrap_or("shirube.invalid");
    let host = host.split('/').next().unwrap_or(host);
    format!("tag:{host},2026:{}/{}", site.guide.config.id, what.replace(':', "/"))
}

fn stamp(day: Date) -> String {
    format!("{day}T00:00:00+09:00")
}
