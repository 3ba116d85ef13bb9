//! Lists of gatherings and services: all, and one for every facet; at most 100 cards or 500 rows a page.
//!
//! [`facets`] makes the links of the filter, [`listed`] what stands in the list and what it can be found by.

mod facets;
mod listed;

use crate::guide::Route;
use crate::guide::calendar::Scope;
use crate::guide::facets::{CONDITIONS, Directory, Facet, Group as By, TIMES, WAYS, WEEKDAYS};
use crate::model::*;
use crate::output::common::wording::Speaker;
use crate::output::site::page::{At, Made};
use crate::output::site::views::*;
use crate::output::site::{Job, Site};
use std::sync::Arc;

/// More than these are shown as rows.
const MOST_CARDS: usize = 100;

/// Rows on a page.
const ROWS_A_PAGE: usize = 500;

/// What a list is narrowed to, if it is.
type Narrow = Option<Facet>;

pub(super) fn jobs<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    for kind in [Kind::Gathering, Kind::Service] {
        let directory = Arc::new(Directory::new(site.guide, kind));
        if directory.is_empty() {
            continue;
        }
        for narrow in narrowings(site, &directory) {
            for page in 0..pages(directory.count(&narrow.iter().collect::<Vec<_>>())) {
                let (narrow, directory) = (narrow.clone(), Arc::clone(&directory));
                jobs.push(Box::new(move || {
                    let at = site.at(&route(kind, narrow.as_ref(), page));
                    let view = list(&at, &directory, narrow.as_ref(), page);
                    let head =
                        Head { title: view.title.clone(), description: view.lead.clone(), ..Head::default() };
                    let crumbs = match narrow {
                        None => at.crumbs(&[], &view.title),
                        Some(_) => {
                            let all = at.word(&format!("crumb-{}", kind.folder()));
                            at.crumbs(&[(&all, Route::list(kind))], &view.title)
                        }
                    };
                    at.finish(view, head, crumbs, at.foot())
                }));
            }
        }
        if pages(directory.len()) > 1 {
            jobs.push(Box::new(move || {
                let at = site.at(&rest(kind));
                let rows = at.rows_after(&directory, ROWS_A_PAGE);
                let html = site.theme.render(&View { page: rows, ..View::default() })?;
                let rows = serde_json::Value::from(html.trim());
                Ok(Made::unlisted(at.here(), format!("guideRows({rows});\n")))
            }));
        }
    }
}

fn pages(entries: usize) -> usize {
    entries.div_ceil(ROWS_A_PAGE).max(1)
}

/// The whole list and those of every facet. Lists of categories and districts are always there, as other pages lead to
/// them; others where they tell entries apart.
fn narrowings(site: &Site<'_>, directory: &Directory) -> Vec<Narrow> {
    let categories = categories(site.guide, directory.kind).iter();
    let categories = categories.map(|category| Facet::new(By::Category, &category.id));
    let districts = site.guide.entries.districts.iter();
    let areas = districts.map(|district| Facet::new(By::Area, district.id().to_string()));
    let filled = categories.chain(areas).filter(|facet| directory.count(&[facet]) > 0);
    let others = [
        directory.offered(By::Weekday, WEEKDAYS),
        directory.offered(By::Time, TIMES),
        directory.offered(By::Way, WAYS),
        directory.offered(By::With, CONDITIONS.concat()),
    ];
    std::iter::once(None).chain(filled.chain(others.concat()).map(Some)).collect()
}

/// Categories of a kind, as guide.toml has them.
fn categories(guide: &crate::guide::Guide, kind: Kind) -> &[plain::Category] {
    match kind {
        Kind::Gathering => &guide.config.gathering_categories,
        _ => &guide.config.service_categories,
    }
}

fn route(kind: Kind, narrow: Option<&Facet>, page: usize) -> Route {
    let folder = kind.folder();
    let base = match narrow {
        None => format!("{folder}/"),
        Some(facet) => format!("{folder}/{}/{}/", facet.group.folder(), facet.value),
    };
    match page {
        0 => Route(base),
        page => Route(format!("{base}page-{}.html", page + 1)),
    }
}

/// Rows of all further pages, for the script.
fn rest(kind: Kind) -> Route {
    Route(format!("{}/rest.js", kind.folder()))
}

fn list(at: &At<'_>, directory: &Directory, narrow: Option<&Facet>, page: usize) -> DirectoryPage {
    let kind = directory.kind;
    let entries = directory.having(&narrow.into_iter().collect::<Vec<_>>());
    // Keys of the words of this kind: `directory-title-gatherings` …
    let what = kind.folder();
    let label = narrow.map(|facet| at.facet_label(kind, facet));
    let title = match (narrow, &label) {
        (Some(facet), Some(label)) => at.facet_title(kind, facet, label),
        _ => at.word(&format!("directory-title-{what}")),
    };
    let (count, pages) = (entries.len(), pages(entries.len()));
    let is_long = count > MOST_CARDS;
    let shown: Vec<(usize, &Key)> = entries.into_iter().skip(page * ROWS_A_PAGE).take(ROWS_A_PAGE).collect();
    let is_whole = narrow.is_none() && page == 0;
    DirectoryPage {
        lead: Some(lead(at, kind, &label)),
        count: at.words().with(&format!("count-{what}"), &[("n", count.into())]),
        narrowed: label.map(|label| Narrowed { label, all: at.to_route(&Route::list(kind)) }),
        facets: at.facet_groups(directory, narrow),
        groups: at.listed(directory, &shown, is_long),
        is_long,
        file: match narrow {
            Some(Facet { group: By::Category, value }) => {
                at.calendar_file(&Scope::Category(kind, value.clone()))
            }
            _ => None,
        },
        filter: Filter {
            all: at.to_route(&Route::list(kind)),
            is_whole,
            rest: (is_whole && pages > 1).then(|| at.to_route(&rest(kind))),
            kind: kind.name().to_string(),
            find: at.to("assets/search-list.js"),
            has_positions: directory.having(&[]).into_iter().any(|(_, key)| at.position_of(key).is_some()),
            total: directory.len(),
            see: at.see_words(kind, count),
            words: at.filter_words(kind),
        },
        pages: match pages {
            1 => Vec::new(),
            pages => (0..pages)
                .map(|number| PageLink {
                    label: format!("{}", number + 1),
                    href: at.to_route(&route(kind, narrow, number)),
                    current: number == page,
                })
                .collect(),
        },
        consult: at.consult(),
        tel: at.guide_contact().tel,
        title,
    }
}

fn lead(at: &At<'_>, kind: Kind, label: &Option<String>) -> String {
    let what = kind.folder();
    match label {
        Some(label) => {
            at.words().with(&format!("directory-lead-narrowed-{what}"), &[("label", label.as_str().into())])
        }
        None => at.words().with(&format!("directory-lead-{what}"), &[("city", at.city().into())]),
    }
}
