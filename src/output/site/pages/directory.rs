//! Lists of gatherings and services: all, by category, by district; at most 100 cards a page.

use super::home::categories;
use crate::guide::Route;
use crate::guide::calendar::Scope;
use crate::model::*;
use crate::output::site::page::At;
use crate::output::site::views::*;
use crate::output::site::{Job, Site};

const CARDS_A_PAGE: usize = 100;

/// What a list is narrowed to.
#[derive(Clone)]
enum Narrow {
    All,
    Category(String),
    District(Id),
}

pub(super) fn jobs<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    for kind in [Kind::Gathering, Kind::Service] {
        if site.guide.entries.count(kind) == 0 {
            continue;
        }
        for narrow in narrowings(site, kind) {
            let cards = keys(site, kind, &narrow).len();
            for page in 0..cards.div_ceil(CARDS_A_PAGE).max(1) {
                let narrow = narrow.clone();
                jobs.push(Box::new(move || {
                    let at = site.at(&route(kind, &narrow, page));
                    let view = list(&at, kind, &narrow, page);
                    let head =
                        Head { title: view.title.clone(), description: view.lead.clone(), ..Head::default() };
                    let crumbs = match narrow {
                        Narrow::All => at.crumbs(&[], &view.title),
                        _ => {
                            let all = at.word(crumb_key(kind));
                            at.crumbs(&[(&all, Route::list(kind))], &view.title)
                        }
                    };
                    at.finish(view, head, crumbs, at.foot())
                }));
            }
        }
    }
}

/// Name of the whole list.
fn crumb_key(kind: Kind) -> &'static str {
    if kind == Kind::Gathering { "crumb-gatherings" } else { "crumb-services" }
}

fn narrowings(site: &Site<'_>, kind: Kind) -> Vec<Narrow> {
    let config = &site.guide.config;
    let categories = match kind {
        Kind::Gathering => &config.gathering_categories,
        _ => &config.service_categories,
    };
    let by_category = categories.iter().map(|category| Narrow::Category(category.id.clone()));
    let by_district =
        site.guide.entries.districts.iter().map(|district| Narrow::District(district.id().clone()));
    let filled = by_category.chain(by_district).filter(|narrow| !keys(site, kind, narrow).is_empty());
    std::iter::once(Narrow::All).chain(filled).collect()
}

fn route(kind: Kind, narrow: &Narrow, page: usize) -> Route {
    let folder = kind.folder();
    let base = match narrow {
        Narrow::All => format!("{folder}/"),
        Narrow::Category(id) => format!("{folder}/category/{id}/"),
        Narrow::District(id) => format!("{folder}/district/{id}/"),
    };
    match page {
        0 => Route(base),
        page => Route(format!("{base}page-{}.html", page + 1)),
    }
}

/// Records of a list, in 五十音 order.
fn keys(site: &Site<'_>, kind: Kind, narrow: &Narrow) -> Vec<Key> {
    let guide = site.guide;
    let district = match narrow {
        Narrow::District(id) => guide.get::<District>(id),
        _ => None,
    };
    match kind {
        Kind::Gathering => guide
            .entries
            .gatherings
            .iter()
            .filter(|it| match narrow {
                Narrow::All => true,
                Narrow::Category(id) => it.categories.contains(id),
                Narrow::District(_) => district.is_some_and(|district| guide.is_in(&it.meta.key, district)),
            })
            .map(|it| it.meta.key.clone())
            .collect(),
        _ => guide
            .entries
            .services
            .iter()
            .filter(|it| match narrow {
                Narrow::All => true,
                Narrow::Category(id) => it.categories.contains(id),
                Narrow::District(_) => district.is_some_and(|district| guide.is_offered_in(it, district)),
            })
            .map(|it| it.meta.key.clone())
            .collect(),
    }
}

fn list(at: &At<'_>, kind: Kind, narrow: &Narrow, page: usize) -> DirectoryPage {
    let keys = keys(at.site, kind, narrow);
    // Keys of the words of this kind: `directory-title-gatherings` …
    let what = kind.folder();
    let label = match narrow {
        Narrow::All => None,
        Narrow::Category(id) => match kind {
            Kind::Gathering => at.gathering_category(id),
            _ => at.service_category(id),
        }
        .map(|category| at.category_label(category, kind)),
        Narrow::District(id) => at.guide.get::<District>(id).map(|district| at.title_of(&district.meta)),
    };
    let title = match &label {
        Some(label) => {
            at.words().with(&format!("directory-narrowed-{what}"), &[("label", label.as_str().into())])
        }
        None => at.word(&format!("directory-title-{what}")),
    };
    let pages = keys.len().div_ceil(CARDS_A_PAGE).max(1);
    let shown = keys.iter().skip(page * CARDS_A_PAGE).take(CARDS_A_PAGE);
    DirectoryPage {
        lead: Some(lead(at, kind, &label)),
        count: at.words().with(&format!("count-{what}"), &[("n", (keys.len() as i64).into())]),
        narrowed: label.map(|label| Narrowed { label, all: at.to_route(&Route::list(kind)) }),
        filters: filters(at, kind, Some(&at.file)),
        groups: groups(at, kind, shown),
        file: match narrow {
            Narrow::Category(id) => at.calendar_file(&Scope::Category(kind, id.clone())),
            _ => None,
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

/// Cards under their districts; what is offered everywhere comes last.
fn groups<'k>(at: &At<'_>, kind: Kind, keys: impl Iterator<Item = &'k Key>) -> Vec<Group<Card>> {
    let mut groups: Vec<Group<Card>> = Vec::new();
    let mut order: Vec<(usize, Option<&District>, Card)> = Vec::new();
    let main: Vec<&District> = at
        .guide
        .config
        .district_systems
        .first()
        .map_or(Vec::new(), |system| at.guide.districts_in(&system.id).collect());
    for key in keys {
        let district = at.guide.main_district(key);
        let many =
            at.guide.districts_of(key).iter().filter(|one| main.iter().any(|it| it.id() == one.id())).count();
        let district = district.filter(|_| many == 1);
        let rank =
            district.and_then(|one| main.iter().position(|it| it.id() == one.id())).unwrap_or(usize::MAX);
        let card = match kind {
            Kind::Gathering => at.guide.get::<Gathering>(&key.id).map(|it| at.gathering_card(it)),
            _ => at.guide.get::<Service>(&key.id).map(|it| at.service_card(it)),
        };
        order.extend(card.map(|card| (rank, district, card)));
    }
    order.sort_by_key(|(rank, _, _)| *rank);
    for (_, district, card) in order {
        let (id, title, href) = match district {
            Some(district) => (
                format!("d-{}", district.id()),
                at.title_of(&district.meta),
                Some(at.href_of(&district.meta)),
            ),
            None => ("d-all".into(), at.word("directory-everywhere"), None),
        };
        match groups.last_mut() {
            Some(group) if group.id == id => group.items.push(card),
            _ => groups.push(Group { href, ..Group::new(id, title, vec![card]) }),
        }
    }
    groups
}

/// Links that narrow the list; `current` is the file of this page.
fn filters(at: &At<'_>, kind: Kind, current: Option<&str>) -> Vec<FilterGroup> {
    let mark = |links: Vec<CountLink>| -> Vec<CountLink> {
        links
            .into_iter()
            .map(|link| {
                let here = current.is_some_and(|file| at.to(file) == link.href);
                CountLink { current: here, ..link }
            })
            .collect()
    };
    let mut out =
        vec![FilterGroup { label: at.word("directory-categories"), links: mark(categories(at, kind)) }];
    for system in &at.guide.config.district_systems {
        let links = at.guide.districts_in(&system.id).filter_map(|district| {
            let narrow = Narrow::District(district.id().clone());
            let count = keys(at.site, kind, &narrow).len();
            (count > 0).then(|| CountLink {
                label: at.title_of(&district.meta),
                href: at.to_route(&route(kind, &narrow, 0)),
                count: Some(count),
                ..CountLink::default()
            })
        });
        let links: Vec<CountLink> = mark(links.collect());
        if !links.is_empty() {
            out.push(FilterGroup { label: at.system_label(system), links });
        }
    }
    out
}
