//! The page マイリスト.

use crate::guide::Route;
use crate::model::{Kind, era};
use crate::output::site::mylist::{ENTRIES, QR, has_list, route};
use crate::output::site::page::At;
use crate::output::site::views::*;
use crate::output::site::{Job, Site};

pub(super) fn jobs<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    if !has_list(site) {
        return;
    }
    jobs.push(Box::new(move || {
        let at = site.at(&route());
        let page = page(&at);
        // Everybody's page is different: none to be found by searching.
        let head = Head {
            title: page.title.clone(),
            description: page.lead.clone(),
            noindex: true,
            ..Head::default()
        };
        let crumbs = at.crumbs(&[], &page.title);
        at.finish(page, head, crumbs, at.foot())
    }));
}

fn page(at: &At<'_>) -> MyListPage {
    let words = at.site.theme.words();
    let lists = [(Kind::Gathering, "mylist-find-gatherings"), (Kind::Service, "mylist-find-services")];
    let there = lists.into_iter().filter(|(kind, _)| at.guide.entries.count(*kind) > 0);
    MyListPage {
        title: words.get("mylist-title"),
        lead: Some(words.get("mylist-lead")),
        entries: at.to(ENTRIES),
        qr: at.to(QR),
        lists: there.map(|(kind, key)| Link::new(words.get(key), at.to_route(&Route::list(kind)))).collect(),
        contact: at.guide_contact(),
        wareki: at.guide.config.dates != era::Style::Seireki,
    }
}
