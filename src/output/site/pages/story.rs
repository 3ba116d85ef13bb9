//! Cases and the collections (editions) they stand in.

use crate::guide::Route;
use crate::model::*;
use crate::output::site::page::At;
use crate::output::site::pieces::*;
use crate::output::site::views::*;
use crate::output::site::{Job, Site, json_ld};

/// What a list of cases is narrowed to.
#[derive(Clone)]
enum Narrow {
    All,
    Theme(usize),
    District(Id),
    Edition(Id),
}

pub(super) fn jobs<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    let entries = &site.guide.entries;
    if !entries.cases.is_empty() {
        for narrow in narrowings(site) {
            jobs.push(Box::new(move || {
                let at = site.at(&route(&narrow));
                let view = cases(&at, &narrow);
                let head =
                    Head { title: view.title.clone(), description: view.lead.clone(), ..Head::default() };
                let crumbs = match narrow {
                    Narrow::All => at.crumbs(&[], &view.title),
                    _ => at.crumbs(&[("活動事例", Route::list(Kind::Case))], &view.title),
                };
                at.finish(view, head, crumbs, at.foot())
            }));
        }
    }
    for it in &entries.cases {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::entry(&it.meta.key));
            let head = Head {
                title: it.title().into(),
                description: it.meta.summary.clone(),
                image: at.preview(&it.meta),
                json_ld: Some(json_ld::case(&at, it)),
                ..Head::default()
            };
            let crumbs = at.crumbs(&[("活動事例", Route::list(Kind::Case))], it.title());
            at.finish(case(&at, it), head, crumbs, at.foot_of(&it.meta))
        }));
    }
    if !entries.collections.is_empty() {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::list(Kind::Collection));
            let items = site.guide.entries.collections.iter().map(|it| at.collection_item(it)).collect();
            at.finish_list(
                ListPage {
                    title: "事例集".into(),
                    lead: Some("活動事例をまとめた冊子です。版ごとに、何が変わったかも分かります。".into()),
                    groups: vec![Group::new("all", "", items)],
                    ..ListPage::default()
                },
                &[("取り組み", Route::list(Kind::Page))],
            )
        }));
    }
    for it in &entries.collections {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::entry(&it.meta.key));
            let head =
                Head { title: it.title().into(), description: it.meta.summary.clone(), ..Head::default() };
            let crumbs = at.crumbs(&[("事例集", Route::list(Kind::Collection))], it.title());
            at.finish(collection(&at, it), head, crumbs, at.foot_of(&it.meta))
        }));
    }
}

/// Themes in the order in which they first occur.
fn themes(site: &Site<'_>) -> Vec<String> {
    let mut themes: Vec<String> = Vec::new();
    for theme in site.guide.entries.cases.iter().flat_map(|it| &it.themes) {
        if !themes.contains(theme) {
            themes.push(theme.clone());
        }
    }
    themes.sort();
    themes
}

fn narrowings(site: &Site<'_>) -> Vec<Narrow> {
    let themes = (0..themes(site).len()).map(Narrow::Theme);
    let districts = site.guide.entries.districts.iter().map(|it| Narrow::District(it.id().clone()));
    let editions = site.guide.entries.collections.iter().map(|it| Narrow::Edition(it.id().clone()));
    let filled = themes.chain(districts).chain(editions).filter(|narrow| !chosen(site, narrow).is_empty());
    std::iter::once(Narrow::All).chain(filled).collect()
}

fn route(narrow: &Narrow) -> Route {
    Route(match narrow {
        Narrow::All => "cases/".into(),
        Narrow::Theme(at) => format!("cases/theme/{}/", at + 1),
        Narrow::District(id) => format!("cases/district/{id}/"),
        Narrow::Edition(id) => format!("cases/edition/{id}/"),
    })
}

fn chosen<'a>(site: &'a Site<'a>, narrow: &Narrow) -> Vec<&'a Case> {
    let guide = site.guide;
    let all = guide.entries.cases.iter();
    match narrow {
        Narrow::All => all.collect(),
        Narrow::Theme(at) => {
            let theme = themes(site).into_iter().nth(*at).unwrap_or_default();
            all.filter(|it| it.themes.contains(&theme)).collect()
        }
        Narrow::District(id) => match guide.get::<District>(id) {
            Some(district) => all.filter(|it| guide.is_in(&it.meta.key, district)).collect(),
            None => Vec::new(),
        },
        Narrow::Edition(id) => match guide.get::<Collection>(id) {
            Some(edition) => edition.cases.iter().filter_map(|id| guide.get::<Case>(id)).collect(),
            None => Vec::new(),
        },
    }
}

fn label(at: &At<'_>, narrow: &Narrow) -> Option<String> {
    match narrow {
        Narrow::All => None,
        Narrow::Theme(number) => themes(at.site).into_iter().nth(*number),
        Narrow::District(id) => at.guide.get::<District>(id).map(|it| it.title().to_string()),
        Narrow::Edition(id) => at
            .guide
            .get::<Collection>(id)
            .map(|it| edition_text(it).unwrap_or_else(|| it.title().to_string())),
    }
}

fn cases(at: &At<'_>, narrow: &Narrow) -> CasesPage {
    let site = at.site;
    let list = chosen(site, narrow);
    let label_here = label(at, narrow);
    let group = |title: &str, options: Vec<Narrow>| {
        let links: Vec<CountLink> = options
            .into_iter()
            .filter_map(|option| {
                let count = chosen(site, &option).len();
                let href = at.to_route(&route(&option));
                (count > 0).then(|| CountLink {
                    label: label(at, &option).unwrap_or_default(),
                    current: route(&option).file() == at.file,
                    href,
                    count: Some(count),
                    ..CountLink::default()
                })
            })
            .collect();
        (!links.is_empty()).then(|| FilterGroup { label: title.into(), links })
    };
    let entries = &at.guide.entries;
    let main = at.guide.config.district_systems.first();
    let districts = main.map_or(Vec::new(), |system| {
        at.guide.districts_in(&system.id).map(|it| Narrow::District(it.id().clone())).collect()
    });
    let filters = [
        group("テーマ", (0..themes(site).len()).map(Narrow::Theme).collect()),
        group("地区", districts),
        group("事例集の版", entries.collections.iter().map(|it| Narrow::Edition(it.id().clone())).collect()),
    ];
    CasesPage {
        title: match &label_here {
            Some(label) => format!("{label}の活動事例"),
            None => "活動事例".into(),
        },
        lead: Some("どう始め、何に困り、どう工夫したか。やってみた人たちの話です。".into()),
        count: format!("{}件", list.len()),
        narrowed: label_here.map(|label| Narrowed { label, all: at.to_route(&Route::list(Kind::Case)) }),
        filters: filters.into_iter().flatten().collect(),
        cases: list.into_iter().map(|it| at.case_item(it)).collect(),
        collections: entries.collections.iter().map(|it| at.collection_item(it)).collect(),
    }
}

fn case(at: &At<'_>, it: &Case) -> CasePage {
    let guide = at.guide;
    let mut facts = Vec::new();
    facts.extend(at.organization(&it.organization).map(|name| Fact::names("取り組んだ団体", vec![name])));
    let districts = guide.districts_of(&it.meta.key);
    if !districts.is_empty() {
        let names = districts.iter().map(|one| Name::linked(one.title(), at.href_of(&one.meta)));
        facts.push(Fact::names("地区", names.collect()));
    }
    facts.push(Fact::new("場所", &it.place));
    facts.push(Fact::new("年度", it.fiscal_year.in_style(guide.config.dates)));
    facts.extend(
        it.council
            .as_ref()
            .and_then(|id| at.name_by_id::<Council>(id))
            .map(|name| Fact::names("協議体", vec![name])),
    );
    let all_themes = themes(at.site);
    let mut photos: Vec<PhotoView> = it.meta.photos.iter().filter_map(|photo| at.photo(photo)).collect();
    let lead_photo = (!photos.is_empty()).then(|| photos.remove(0));
    let resources = it
        .gatherings
        .iter()
        .filter_map(|id| at.item_of(&Key { kind: Kind::Gathering, id: id.clone() }))
        .chain(it.services.iter().filter_map(|id| at.item_of(&Key { kind: Kind::Service, id: id.clone() })));
    let editions = guide.collections_with(it.id()).into_iter().map(|one| {
        let edition = edition_text(one).map_or(String::new(), |edition| format!(" {edition}"));
        let title = one.title();
        let shown =
            if title.contains(edition.trim()) { title.to_string() } else { format!("{title}{edition}") };
        Link::new(shown, at.href_of(&one.meta))
    });
    let shows = guide.exhibitions_of(it.id()).into_iter().map(|one| at.link_of(&one.meta));
    CasePage {
        title: it.title().to_string(),
        subtitle: it.subtitle.clone(),
        themes: it
            .themes
            .iter()
            .filter_map(|theme| {
                let number = all_themes.iter().position(|one| one == theme)?;
                Some(Link::new(theme, at.to_route(&route(&Narrow::Theme(number)))))
            })
            .collect(),
        overview: it.meta.summary.clone().unwrap_or_default(),
        photo: lead_photo,
        points: it.points.clone(),
        facts,
        easy: it.meta.easy.clone(),
        sections: it
            .story
            .iter()
            .map(|answer| SectionView {
                id: answer.item.into(),
                title: answer.question.into(),
                html: at.prose(&answer.answer, &it.meta, &format!("{}-", answer.item), 0).unwrap_or_default(),
            })
            .collect(),
        results: at.prose(&it.results, &it.meta, "results-", 0),
        numbers: it
            .numbers
            .iter()
            .map(|figure| NumberView {
                note: figure.note.clone(),
                ..NumberView::new(&figure.label, thousands(figure.value), &figure.unit)
            })
            .collect(),
        voices: voices(&it.voices),
        body: at.prose(&it.meta.body, &it.meta, "", 0),
        photos,
        partners: it.partners.iter().filter_map(|used| at.organization(used)).collect(),
        resources: resources.collect(),
        related: it
            .related
            .iter()
            .filter_map(|id| guide.get::<Case>(id))
            .map(|one| at.case_item(one))
            .collect(),
        appears_in: editions.chain(shows).collect(),
        contact: Some(at.contact(&it.contact)),
    }
}

fn collection(at: &At<'_>, it: &Collection) -> CollectionPage {
    let guide = at.guide;
    let mut facts = Vec::new();
    facts.extend(maybe("発行", it.published.clone()));
    facts.extend(maybe("発行者", it.publisher.clone()));
    facts.extend(maybe("発行の頻度", it.frequency.clone()));
    let cases: Vec<&Case> = it.cases.iter().filter_map(|id| guide.get::<Case>(id)).collect();
    facts.extend((!cases.is_empty()).then(|| Fact::new("のせた事例", format!("{}件", cases.len()))));
    let names = |cases: Vec<&Case>| -> Vec<Name> {
        cases.into_iter().map(|case| Name::linked(case.title(), at.href_of(&case.meta))).collect()
    };
    let (added, removed) = guide
        .edition_changes(it)
        .map_or((Vec::new(), Vec::new()), |(added, removed)| (names(added), names(removed)));
    let base = it.base.as_ref().and_then(|id| guide.get::<Collection>(id));
    let related = |other: &&Collection| {
        other.id() != it.id()
            && (it.base.as_ref() == Some(other.id()) || other.base.as_ref() == Some(it.id()))
    };
    CollectionPage {
        title: it.title().to_string(),
        edition: edition_text(it),
        label: it.label.clone(),
        summary: it.meta.summary.clone(),
        facts,
        files: at.book_of(&it.meta).into_iter().collect(),
        base: base.map(|base| at.link_of(&base.meta)),
        changes: it.changes.clone(),
        added,
        removed,
        body: at.prose(&it.meta.body, &it.meta, "", 0),
        cases: cases.into_iter().map(|one| at.case_item(one)).collect(),
        editions: guide
            .entries
            .collections
            .iter()
            .filter(related)
            .map(|one| at.collection_item(one))
            .collect(),
    }
}
