//! The map page: the whole town by district, and the same narrowed to one category.

use crate::guide::Route;
use crate::model::*;
use crate::output::site::map::{self, Narrowed};
use crate::output::site::page::At;
use crate::output::site::views::*;
use crate::output::site::{Job, Site};

pub(super) fn jobs<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    if !map::has_page(site.guide) {
        return;
    }
    jobs.push(Box::new(move || page(site, None)));
    for narrow in narrowings(site) {
        jobs.push(Box::new(move || page(site, Some(&narrow))));
    }
}

/// A category to which the map is narrowed.
#[derive(Clone, PartialEq)]
struct Narrow {
    kind: Kind,
    id: String,
    label: String,
    count: usize,
}

impl Narrow {
    fn route(&self) -> Route {
        Route(format!("map/category/{}-{}/", self.kind.folder(), self.id))
    }

    fn holds(&self, at: &At<'_>, key: &Key) -> bool {
        let categories = match key.kind {
            Kind::Gathering => at.guide.get::<Gathering>(&key.id).map(|it| &it.categories),
            Kind::Service => at.guide.get::<Service>(&key.id).map(|it| &it.categories),
            _ => None,
        };
        key.kind == self.kind && categories.is_some_and(|list| list.contains(&self.id))
    }
}

/// Categories of what is held at a place that a map shows.
fn narrowings(site: &Site<'_>) -> Vec<Narrow> {
    let at = site.at(&map::route());
    let config = &site.guide.config;
    let all = [(Kind::Gathering, &config.gathering_categories), (Kind::Service, &config.service_categories)];
    let mut out = Vec::new();
    for (kind, categories) in all {
        for category in categories {
            let count = match kind {
                Kind::Gathering => {
                    let all = site.guide.entries.gatherings.iter();
                    all.filter(|it| it.categories.contains(&category.id) && at.position(&it.places).is_some())
                        .count()
                }
                _ => {
                    let all = site.guide.entries.services.iter();
                    let is_shown = |it: &&Service| at.position(it.place.as_slice()).is_some();
                    all.filter(|it| it.categories.contains(&category.id)).filter(is_shown).count()
                }
            };
            if count > 0 {
                let (id, label) = (category.id.clone(), at.category_label(category, kind));
                out.push(Narrow { kind, id, label, count });
            }
        }
    }
    out
}

fn page(site: &Site<'_>, narrow: Option<&Narrow>) -> Result<super::Made, super::super::theme::ThemeError> {
    let at = site.at(&narrow.map_or_else(map::route, Narrow::route));
    let words = site.theme.words();
    let view = view(&at, narrow);
    let head = Head {
        title: view.title.clone(),
        description: view.lead.clone(),
        csp_images: view.tiles.as_ref().map(|_| map::TILE_HOST.to_string()),
        ..Head::default()
    };
    let title = words.get("map-title");
    let crumbs = match narrow {
        None => at.crumbs(&[], &view.title),
        Some(narrow) => at.crumbs(&[(title.as_str(), map::route())], &narrow.label),
    };
    at.finish(view, head, crumbs, at.foot())
}

fn view(at: &At<'_>, narrow: Option<&Narrow>) -> MapPage {
    let words = at.site.theme.words();
    let is_wanted = |key: &Key| narrow.is_none_or(|narrow| narrow.holds(at, key));
    let narrowed = if narrow.is_some() { Narrowed::Yes } else { Narrowed::No };
    let groups = at.map_groups(&is_wanted, narrowed);
    let count = |group: &MapGroup| words.with("map-count", &[("n", group.places.len().into())]);
    let of = |district: &District| groups.iter().find(|group| group.id == format!("d-{}", district.id()));
    let overview = at.overview(
        |district| of(district).map(|group| format!("#{}", group.id)),
        |district| of(district).map(count),
    );
    let jumps = groups.iter().filter(|group| !group.title.is_empty()).map(|group| CountLink {
        label: group.title.clone(),
        href: format!("#{}", group.id),
        count: Some(group.places.len()),
        ..CountLink::default()
    });
    let title = words.get("map-title");
    MapPage {
        title: match narrow {
            None => title,
            Some(narrow) => {
                words.with("with-note", &[("text", title.into()), ("note", narrow.label.as_str().into())])
            }
        },
        lead: Some(words.get("map-lead")),
        overview: overview.map(|view| MapView { notes: Vec::new(), ..view }),
        jumps: jumps.collect(),
        filters: filters(at, narrow),
        all: narrow.map(|_| Link::new(words.get("map-all-kinds"), at.to_route(&map::route()))),
        note: at.guide.config.map.note.clone(),
        tiles: at.guide.config.map.tiles.map(|tiles| TilesView {
            address: map::tiles_address(tiles),
            attribution: Link::new(words.get("map-attribution"), map::ATTRIBUTION),
        }),
        has_spots: groups.iter().any(|group| !group.places.is_empty()),
        groups,
    }
}

fn filters(at: &At<'_>, current: Option<&Narrow>) -> Vec<FilterGroup> {
    let words = at.site.theme.words();
    let all = narrowings(at.site);
    let group = |kind: Kind, key: &str| {
        let links: Vec<CountLink> = all
            .iter()
            .filter(|one| one.kind == kind)
            .map(|one| CountLink {
                label: one.label.clone(),
                href: at.to_route(&one.route()),
                count: Some(one.count),
                current: Some(one) == current,
                ..CountLink::default()
            })
            .collect();
        (!links.is_empty()).then(|| FilterGroup { label: words.get(key), links })
    };
    [group(Kind::Gathering, "map-gatherings"), group(Kind::Service, "map-services")]
        .into_iter()
        .flatten()
        .collect()
}
