//! あなたの町の相談先: every town of the guide, and whom its people call.

use crate::guide::{Route, TownArea, TownAreas};
use crate::model::reading::{Piece, Word};
use crate::model::*;
use crate::output::site::page::At;
use crate::output::site::views::*;
use crate::output::site::{Job, Site};

pub(super) fn jobs<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    if site.guide.town_areas().areas.is_empty() {
        return;
    }
    jobs.push(Box::new(move || {
        let at = site.at(&Route::consult());
        let view = consult(&at, &site.guide.town_areas());
        let head =
            Head { title: view.title.clone(), description: Some(view.lead.clone()), ..Head::default() };
        let crumbs = at.crumbs(&[], &view.title);
        at.finish(view, head, crumbs, at.foot())
    }));
}

fn consult(at: &At<'_>, towns: &TownAreas<'_>) -> ConsultPage {
    let words = at.site.theme.words();
    let mut index: Vec<TownIndex> = Vec::new();
    for (number, area) in towns.areas.iter().enumerate() {
        let main = area.districts.iter().flatten().next();
        let label = main.map_or(String::new(), |district| at.title_of(&district.meta));
        let links = area.towns.iter().map(|town| TownLink {
            label: (*town).to_string(),
            href: format!("#{}", anchor(number)),
            keys: keys(at, area, town),
        });
        match index.iter_mut().find(|group| group.label == label) {
            Some(group) => group.towns.extend(links),
            None => index.push(TownIndex { label, towns: links.collect() }),
        }
    }
    let has_desks = at.guide.entries.districts.iter().any(|district| district.office.is_some());
    let title = words.get(if has_desks { "consult-title" } else { "consult-title-districts" });
    ConsultPage {
        title,
        lead: words.get(if has_desks { "consult-lead" } else { "consult-lead-districts" }),
        index,
        areas: towns
            .areas
            .iter()
            .enumerate()
            .map(|(number, area)| area_view(at, &towns.systems, area, number))
            .collect(),
        anywhere: at.guide_contact(),
        districts: Link::new(words.get("consult-districts"), at.to_route(&Route::list(Kind::District))),
    }
}

fn anchor(number: usize) -> String {
    format!("area-{}", number + 1)
}

/// Readings of a town and of the districts around it, for those who type them.
fn keys(at: &At<'_>, area: &TownArea<'_>, town: &str) -> String {
    let sound = |word: &Word| word.segment.reading.clone().unwrap_or_else(|| word.segment.base.clone());
    let own = at.site.readings.pieces(town).into_iter().map(|piece| match piece {
        Piece::Plain(text) => text.to_string(),
        Piece::Name(words) => words.iter().map(sound).collect(),
    });
    let kana = area.districts.iter().flatten().filter_map(|district| district.meta.kana.clone());
    std::iter::once(own.collect()).chain(kana).collect::<Vec<_>>().join(" ")
}

fn area_view(at: &At<'_>, systems: &[&str], area: &TownArea<'_>, number: usize) -> ConsultArea {
    let guide = at.guide;
    let words = at.site.theme.words();
    let mut desks: Vec<ContactView> = Vec::new();
    let mut add = |desk: ContactView| {
        if !desks.iter().any(|known| known.name == desk.name && known.tel == desk.tel) {
            desks.push(desk);
        }
    };
    // The later systems are those of the consulting offices (担当区域).
    for (district, system) in area.districts.iter().zip(systems).rev() {
        let Some(district) = district else { continue };
        let office = district.office.as_ref().and_then(|id| guide.get::<Organization>(id));
        if let Some(office) = office {
            let (system, district) = (at.system_by_label(system), at.title_of(&district.meta));
            let area =
                words.with("consult-area", &[("system", system.into()), ("district", district.into())]);
            add(ContactView { area: Some(area), ..at.office(office) });
        }
    }
    let main = area.districts.iter().flatten().next();
    for coordinator in &guide.entries.coordinators {
        let answers = main.is_some_and(|main| coordinator.districts.contains(main.id()));
        if let Some(contact) = coordinator.contact.as_ref().filter(|_| answers) {
            add(ContactView { area: Some(at.title_of(&coordinator.meta)), ..at.contact(contact) });
        }
    }
    let mut links = Vec::new();
    if let Some(main) = main {
        let gatherings = guide.entries.gatherings.iter().filter(|it| guide.is_in(&it.meta.key, main)).count();
        let services = guide.entries.services.iter().filter(|it| guide.is_offered_in(it, main)).count();
        for (kind, key, count) in [
            (Kind::Gathering, "consult-gatherings", gatherings),
            (Kind::Service, "consult-services", services),
        ] {
            if count > 0 {
                let args = [("district", at.title_of(&main.meta).into()), ("n", count.into())];
                let file = format!("{}/district/{}/index.html", kind.folder(), main.id());
                links.push(Link::new(words.with(key, &args), at.to(&file)));
            }
        }
    }
    let districts = area.districts.iter().zip(systems).filter_map(|(district, system)| {
        let district = (*district)?;
        Some(AreaDistrict {
            system: at.system_by_label(system),
            name: Name::linked(at.title_of(&district.meta), at.href_of(&district.meta)),
        })
    });
    ConsultArea {
        id: anchor(number),
        towns: area.towns.iter().map(|town| (*town).to_string()).collect(),
        desks,
        districts: districts.collect(),
        links,
    }
}
