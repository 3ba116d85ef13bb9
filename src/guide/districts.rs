//! Which districts a record belongs to, in every district system: as written, or from the town name.

use super::Guide;
use crate::diagnostic::{Diagnostic, codes, nearest};
use crate::model::*;
use indexmap::IndexMap;
use std::collections::{BTreeMap, BTreeSet};
use unicode_normalization::UnicodeNormalization;

/// Districts of every record, main system first.
pub(super) type Memberships = BTreeMap<Key, Vec<Id>>;

/// Finds the districts of every record.
pub(super) fn memberships(config: &GuideConfig, entries: &Entries) -> Memberships {
    let towns = Towns::new(entries);
    let systems: Vec<&str> = config.district_systems.iter().map(|system| system.id.as_str()).collect();
    let system_of: BTreeMap<&Id, usize> = entries
        .districts
        .iter()
        .filter_map(|it| Some((it.id(), systems.iter().position(|system| *system == it.system)?)))
        .collect();
    // A town decides for the systems in which nothing is written.
    let with_town = |written: Vec<Id>, town: Option<&str>| -> Vec<Id> {
        let taken: Vec<usize> = written.iter().filter_map(|id| system_of.get(id).copied()).collect();
        let from_town = town.map(|town| towns.of(town)).unwrap_or_default();
        let is_open = |id: &&Id| system_of.get(id).is_some_and(|at| !taken.contains(at));
        let from_town: Vec<Id> = from_town.into_iter().filter(is_open).cloned().collect();
        [written, from_town].concat()
    };
    let in_order = |mut all: Vec<Id>| -> Vec<Id> {
        let mut seen = BTreeSet::new();
        all.retain(|id| seen.insert(id.clone()));
        all.sort_by_key(|id| system_of.get(id).copied().unwrap_or(usize::MAX));
        all
    };
    let arrange = |written: &[Id], town: Option<&str>| in_order(with_town(written.to_vec(), town));
    let places: BTreeMap<&Id, &Place> = entries.places.iter().map(|place| (place.id(), place)).collect();
    let place_town = |used: &PlaceUse| -> (Option<Id>, Option<String>) {
        match used {
            PlaceUse::Record(id) => places
                .get(id)
                .map_or((None, None), |place| (place.district.clone(), place.address.town.clone())),
            PlaceUse::Described(place) => (None, place.address.town.clone()),
        }
    };
    let mut out = BTreeMap::new();
    let mut put = |meta: &Meta, districts: Vec<Id>| {
        out.insert(meta.key.clone(), districts);
    };
    for it in &entries.places {
        put(&it.meta, arrange(it.district.as_slice(), it.address.town.as_deref()));
    }
    for it in &entries.gatherings {
        let of_place = |used| {
            let (district, town) = place_town(used);
            with_town(it.district.clone().or(district).into_iter().collect(), town.as_deref())
        };
        let written = it.district.iter().cloned();
        put(&it.meta, in_order(written.chain(it.places.iter().flat_map(of_place)).collect()));
    }
    for it in &entries.services {
        let mut districts: Vec<Id> = it.area.districts.clone();
        for town in &it.area.towns {
            districts.extend(towns.of(town).into_iter().cloned());
        }
        put(&it.meta, arrange(&districts, None));
    }
    for it in &entries.organizations {
        let town = it.address.as_ref().and_then(|address| address.town.as_deref());
        let town = town.filter(|_| it.districts.is_empty());
        put(&it.meta, arrange(&it.districts, town));
    }
    for it in &entries.councils {
        put(&it.meta, arrange(&it.districts, None));
    }
    for it in &entries.coordinators {
        put(&it.meta, arrange(&it.districts, None));
    }
    for it in &entries.cases {
        put(&it.meta, arrange(it.district.as_slice(), None));
    }
    for it in &entries.dialogues {
        put(&it.meta, arrange(it.district.as_slice(), None));
    }
    for it in &entries.issues {
        put(&it.meta, arrange(it.district.as_slice(), None));
    }
    out
}

/// The district of the main system that each town name lies in, for places that are no records.
pub(super) fn main_district_of(
    config: &GuideConfig,
    entries: &Entries,
) -> impl Fn(&str) -> Option<Id> + use<> {
    let main = config.district_systems.first().map(|system| system.id.clone());
    let mut by_name = BTreeMap::new();
    for district in entries.districts.iter().filter(|it| Some(&it.system) == main.as_ref()) {
        for town in &district.towns {
            by_name.entry(normal_town(town)).or_insert_with(|| district.id().clone());
        }
    }
    move |town| by_name.get(&normal_town(town)).cloned()
}

/// Towns over all systems that list them.
#[derive(Debug)]
pub struct TownAreas<'a> {
    /// Labels of the systems.
    pub systems: Vec<&'a str>,
    /// Towns with the same districts, together.
    pub areas: Vec<TownArea<'a>>,
}

/// Towns that lie in the same districts.
#[derive(Debug)]
pub struct TownArea<'a> {
    /// Names.
    pub towns: Vec<&'a str>,
    /// The district of each system.
    pub districts: Vec<Option<&'a District>>,
}

/// Districts by town name.
struct Towns<'a> {
    by_name: BTreeMap<String, Vec<&'a Id>>,
}

impl<'a> Towns<'a> {
    fn new(entries: &'a Entries) -> Self {
        let mut by_name: BTreeMap<String, Vec<&Id>> = BTreeMap::new();
        for district in &entries.districts {
            for town in &district.towns {
                by_name.entry(normal_town(town)).or_default().push(district.id());
            }
        }
        Self { by_name }
    }

    fn of(&self, town: &str) -> Vec<&'a Id> {
        self.by_name.get(&normal_town(town)).cloned().unwrap_or_default()
    }
}

/// 「北町二丁目」, 「北町２丁目」 and 「北町 2丁目」 are one town.
pub(super) fn normal_town(town: &str) -> String {
    let text: String = town.nfkc().filter(|c| !c.is_whitespace()).collect();
    let Some(head) = text.strip_suffix("丁目") else { return text };
    let digits = "〇一二三四五六七八九";
    let numeral: String = head
        .chars()
        .rev()
        .take_while(|c| digits.contains(*c) || *c == '十')
        .collect::<Vec<_>>()
        .into_iter()
        .rev()
        .collect();
    if numeral.is_empty() {
        return text;
    }
    let number = match numeral.split_once('十') {
        None => numeral.chars().fold(0, |n, c| n * 10 + digits.chars().position(|d| d == c).unwrap_or(0)),
        Some((tens, ones)) => {
            let one = |text: &str, empty| {
                text.chars().next().and_then(|c| digits.chars().position(|d| d == c)).unwrap_or(empty)
            };
            one(tens, 1) * 10 + one(ones, 0)
        }
    };
    format!("{}{number}丁目", &head[..head.len() - numeral.len()])
}

/// Town names of places that no district lists, where the main system lists towns at all.
pub(super) fn unknown_towns(config: &GuideConfig, entries: &Entries) -> Vec<Diagnostic> {
    let Some(main) = config.district_systems.first() else { return Vec::new() };
    let listed: Vec<&str> = entries
        .districts
        .iter()
        .filter(|district| district.system == main.id)
        .flat_map(|district| district.towns.iter().map(String::as_str))
        .collect();
    if listed.is_empty() {
        return Vec::new();
    }
    let known: Vec<String> = listed.iter().map(|town| normal_town(town)).collect();
    let places = entries.places.iter().filter(|place| place.district.is_none());
    places
        .filter_map(|place| Some((place, place.address.town.as_deref()?)))
        .filter(|(place, town)| {
            let elsewhere = place.address.city.as_ref().is_some_and(|city| *city != config.city.name);
            !elsewhere && !known.contains(&normal_town(town))
        })
        .map(|(place, town)| {
            Diagnostic::warning(codes::UNKNOWN_TOWN, place.meta.origin.located.at("address.town"))
                .arg("town", town)
                .arg_if("nearest", nearest(town, listed.iter().copied()))
        })
        .collect()
}

impl Guide {
    /// Districts of a record, main system first.
    pub fn districts_of(&self, key: &Key) -> Vec<&District> {
        self.memberships.get(key).into_iter().flatten().filter_map(|id| self.get::<District>(id)).collect()
    }

    /// Its district in the main system.
    pub fn main_district(&self, key: &Key) -> Option<&District> {
        let main = self.config.district_systems.first()?;
        self.districts_of(key).into_iter().find(|district| district.system == main.id)
    }

    /// Districts of one system, in order.
    pub fn districts_in(&self, system: &str) -> impl Iterator<Item = &District> {
        self.entries.districts.iter().filter(move |district| district.system == system)
    }

    /// True when a record belongs to the district (services: also those offered everywhere).
    pub fn is_in(&self, key: &Key, district: &District) -> bool {
        self.memberships.get(key).is_some_and(|ids| ids.contains(district.id()))
    }

    /// True when the service is offered in the district.
    pub fn is_offered_in(&self, service: &Service, district: &District) -> bool {
        service.area.whole || self.is_in(&service.meta.key, district)
    }

    /// Which districts each town lies in, over every system that lists towns; towns that lie in the same districts stand
    /// together. In the order in which the districts name them.
    pub fn town_areas(&self) -> TownAreas<'_> {
        let lists = |id: &str| self.districts_in(id).any(|district| !district.towns.is_empty());
        let systems: Vec<_> =
            self.config.district_systems.iter().filter(|system| lists(&system.id)).collect();
        let mut towns: IndexMap<String, (&str, Vec<Option<&District>>)> = IndexMap::new();
        for (column, system) in systems.iter().enumerate() {
            for district in self.districts_in(&system.id) {
                for town in &district.towns {
                    let row =
                        towns.entry(normal_town(town)).or_insert_with(|| (town, vec![None; systems.len()]));
                    row.1[column] = Some(district);
                }
            }
        }
        let mut areas: Vec<TownArea<'_>> = Vec::new();
        for (town, districts) in towns.into_values() {
            let ids = |list: &[Option<&District>]| -> Vec<Option<Id>> {
                list.iter().map(|one| one.map(|it| it.id().clone())).collect()
            };
            match areas.iter_mut().find(|area| ids(&area.districts) == ids(&districts)) {
                Some(area) => area.towns.push(town),
                None => areas.push(TownArea { towns: vec![town], districts }),
            }
        }
        TownAreas { systems: systems.into_iter().map(|system| system.label.as_str()).collect(), areas }
    }

    /// Districts of other systems that share a town with this one.
    pub fn overlaps(&self, district: &District) -> Vec<(&District, Vec<&str>)> {
        let mine: Vec<String> = district.towns.iter().map(|town| normal_town(town)).collect();
        let others = self.entries.districts.iter().filter(|other| other.system != district.system);
        others
            .filter_map(|other| {
                let shared: Vec<&str> = other
                    .towns
                    .iter()
                    .filter(|town| mine.contains(&normal_town(town)))
                    .map(String::as_str)
                    .collect();
                (!shared.is_empty()).then_some((other, shared))
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::normal_town;

    #[test]
    fn town_names_in_any_writing_are_one() {
        for town in ["北町２丁目", "北町二丁目", "北町 2丁目"] {
            assert_eq!(normal_town(town), "北町2丁目");
        }
        assert_eq!(normal_town("本町十二丁目"), "本町12丁目");
        assert_eq!(normal_town("渡場"), "渡場");
        assert_eq!(normal_town("三郷"), "三郷");
    }
}
