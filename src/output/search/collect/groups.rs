//! What a result can be narrowed by. Keys and ids are those of the directory's addresses wherever it has them, as
//! people share them.

use crate::guide::Guide;
use crate::guide::facets::{CONDITIONS as WITH, Facet, Group as By, TIMES, WAYS, WEEKDAYS};
use crate::model::plain::Category;
use crate::model::*;
use crate::output::search::doc::{Doc, Group, KIND, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Kind of the articles of an issue, besides the names of [`Kind`].
pub const ARTICLE: &str = "article";

/// Key of the conditions: the only group of which all chosen values must hold, as in the directory.
pub const CONDITIONS: &str = "f";

/// Key of the guides, where several are searched together.
pub const GUIDE: &str = "guide";

/// Key of the fiscal years; ids are western years.
pub(super) const YEAR: &str = "year";

/// Key of the editions of a collection of cases.
pub(super) const EDITION: &str = "edition";

/// Key of the newsletters.
pub(super) const SERIES: &str = "series";

/// Groups whose values are the same in every guide.
const COMMON: [&str; 6] = [KIND, "w", "h", "d", CONDITIONS, YEAR];

/// Groups of which the counts come with the first result.
const FIRST: [&str; 7] = [KIND, GUIDE, "c", "a", "w", YEAR, EDITION];

/// Whether values of a group mean the same in every guide.
pub(super) fn is_common(key: &str) -> bool {
    COMMON.contains(&key)
}

/// A group without values.
pub(super) fn group(key: &str, label: Option<String>) -> Group {
    Group { key: key.to_string(), label, values: Vec::new(), first: FIRST.contains(&key) }
}

/// Categories of a kind.
pub(super) fn categories(config: &GuideConfig, kind: Kind) -> &[Category] {
    match kind {
        Kind::Gathering => &config.gathering_categories,
        _ => &config.service_categories,
    }
}

/// Key and id of a facet of the directory.
pub(super) fn of_facet(guide: &Guide, kind: Kind, facet: &Facet) -> Option<(String, String)> {
    match facet.group {
        By::Category => {
            Some((By::Category.letter().to_string(), category(&guide.config, kind, &facet.value)))
        }
        By::Area => {
            let district = guide.get::<District>(&Id(facet.value.clone()))?;
            Some((of_district(guide, district)?, facet.value.clone()))
        }
        group => Some((group.letter().to_string(), facet.value.clone())),
    }
}

/// Id of a category: its own; of services `service.sonota`, where gatherings have a category of the same id.
fn category(config: &GuideConfig, kind: Kind, id: &str) -> String {
    let is_taken = || config.gathering_categories.iter().any(|one| one.id == id);
    match kind {
        Kind::Service if is_taken() => format!("{}.{id}", Kind::Service.name()),
        _ => id.to_string(),
    }
}

/// Key of the group a district stands in: that of its system.
pub(super) fn of_district(guide: &Guide, district: &District) -> Option<String> {
    let at = guide.config.district_systems.iter().position(|system| system.id == district.system)?;
    Some(of_system(at, &district.system))
}

/// `a` for the main system, `a-houkatsu` for others.
fn of_system(at: usize, id: &str) -> String {
    let letter = By::Area.letter();
    if at == 0 { letter.to_string() } else { format!("{letter}-{id}") }
}

/// The groups of a guide, with the values that some document has.
pub(super) fn of(guide: &Guide, docs: &[Doc]) -> Vec<Group> {
    let mut used: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (key, values) in docs.iter().flat_map(|doc| &doc.facets) {
        let known = used.entry(key).or_default();
        for value in values.iter().filter(|value| !value.is_empty()) {
            known.insert(value);
        }
    }
    let mut groups = all(guide, used.get(YEAR));
    for group in &mut groups {
        group
            .values
            .retain(|value| used.get(group.key.as_str()).is_some_and(|it| it.contains(value.id.as_str())));
    }
    groups.retain(|group| !group.values.is_empty());
    groups
}

/// All groups with all values, in the order in which they are shown.
fn all(guide: &Guide, years: Option<&BTreeSet<&str>>) -> Vec<Group> {
    let config = &guide.config;
    let words = |key: &str, ids: &[&str]| Group {
        values: ids.iter().map(|id| Value { id: id.to_string(), label: None }).collect(),
        ..group(key, None)
    };
    let own = |key: &str, label: Option<String>, values: Vec<(String, String)>| Group {
        values: values.into_iter().map(|(id, label)| Value { id, label: Some(label) }).collect(),
        ..group(key, label)
    };
    let of_kind = |kind: Kind| {
        let all = categories(config, kind).iter();
        all.map(move |one| (category(config, kind, &one.id), one.label.clone()))
    };
    let mut groups = vec![
        words(KIND, &kinds()),
        own("c", None, of_kind(Kind::Gathering).chain(of_kind(Kind::Service)).collect()),
    ];
    for (at, system) in config.district_systems.iter().enumerate() {
        let districts = guide.districts_in(&system.id).map(named).collect();
        groups.push(own(&of_system(at, &system.id), Some(system.label.clone()), districts));
    }
    groups.extend([
        words("w", &WEEKDAYS),
        words("h", &TIMES),
        words("d", &WAYS),
        words(CONDITIONS, &WITH.concat()),
        own(YEAR, None, years.map_or(Vec::new(), |years| named_years(years, config.dates))),
    ]);
    let editions = guide.entries.collections.iter().map(|it| {
        let label = it.edition.map(|edition| format!("第{edition}版"));
        (it.id().to_string(), label.unwrap_or_else(|| it.title().to_string()))
    });
    groups.push(own(EDITION, None, editions.collect()));
    groups.push(own(SERIES, None, guide.entries.newsletters.iter().map(named).collect()));
    groups
}

/// Names of the kinds in the order of the manual; articles come after their issues.
pub(super) fn kinds() -> Vec<&'static str> {
    let mut out = Vec::new();
    for kind in Kind::ALL {
        out.push(kind.name());
        if *kind == Kind::Issue {
            out.push(ARTICLE);
        }
    }
    out
}

fn named<T: Entry>(it: &T) -> (String, String) {
    (it.id().to_string(), it.title().to_string())
}

/// Values of a group that is the same in every guide, in the order in which they are shown.
pub(super) fn in_order<'a>(key: &str, ids: &BTreeSet<&'a str>) -> Vec<&'a str> {
    let order: Vec<&str> = match key {
        KIND => kinds(),
        "w" => WEEKDAYS.to_vec(),
        "h" => TIMES.to_vec(),
        "d" => WAYS.to_vec(),
        CONDITIONS => WITH.concat(),
        _ => return ids.iter().rev().copied().collect(),
    };
    order.iter().filter_map(|one| ids.get(one).copied()).collect()
}

/// Years with their names, newest first.
pub(super) fn named_years(years: &BTreeSet<&str>, style: era::Style) -> Vec<(String, String)> {
    let named = years.iter().rev().filter_map(|id| {
        let year = era::FiscalYear::from_western(id.parse().ok()?)?;
        Some((id.to_string(), year.in_style(style)))
    });
    named.collect()
}
