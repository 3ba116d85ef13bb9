//! The page of the search and the words of its scripts.

use crate::guide::Route;
use crate::model::*;
use crate::output::common::wording::Speaker;
use crate::output::site::page::{At, Made};
use crate::output::site::search::{Labels, route, words_route, words_script};
use crate::output::site::views::*;
use crate::output::site::{Job, Site};

pub(super) fn jobs<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    jobs.push(Box::new(move || {
        let at = site.at(&route());
        let page = page(&at);
        // Results are found by those who look for them here, not by search engines.
        let head = Head {
            title: page.title.clone(),
            description: page.lead.clone(),
            noindex: true,
            ..Head::default()
        };
        let crumbs = at.crumbs(&[], &page.title);
        at.finish(page, head, crumbs, at.foot())
    }));
    jobs.push(Box::new(move || {
        let at = site.at(&words_route());
        let text = words_script(at.words(), &Labels::of_guide(&at));
        Ok(Made::unlisted(at.here(), text))
    }));
}

fn page(at: &At<'_>) -> SearchPage {
    SearchPage {
        title: at.word("search-title"),
        lead: Some(at.word("search-lead")),
        lists: lists(at),
        contact: Some(at.guide_contact()),
        consult: at.consult(),
        results_lang: (!at.language().is_japanese()).then(|| "ja".into()),
    }
}

/// Lists that lead to everything in the guide.
fn lists(at: &At<'_>) -> Vec<Link> {
    let lists = [
        (Kind::Gathering, "search-list-gatherings"),
        (Kind::Service, "search-list-services"),
        (Kind::District, "search-list-districts"),
        (Kind::Need, "search-list-needs"),
        (Kind::Place, "list-places"),
        (Kind::Organization, "list-organizations"),
        (Kind::Case, "nav-cases"),
        (Kind::Newsletter, "nav-newsletters"),
        (Kind::Page, "nav-activities"),
        (Kind::Document, "list-documents"),
    ];
    let there = lists.into_iter().filter(|(kind, _)| at.guide.entries.count(*kind) > 0);
    // Other languages lead to their own pages only.
    let there = there.filter(|(kind, _)| at.language().has(&Route::list(*kind).file()));
    there.map(|(kind, key)| Link::new(at.word(key), at.to_route(&Route::list(kind)))).collect()
}
