//! What a gathering or service can be found by: category, district, weekday, time of day, conditions.
//!
//! [`Directory`] holds the facets of every entry of one kind; lists, counts and addresses all come from it. Facets
//! say what was written, as far as it is certain: weekdays and times by the rules (so that they are never stale),
//! conditions by the fields. The ids of the values stand in addresses that people share: they never change.

mod read;

use super::Guide;
use crate::model::*;
use std::fmt;

/// A group of facets. Inside a group one of several values suffices, but of [`Group::With`] all must hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Group {
    /// 分類
    Category,
    /// 地区 of any district system.
    Area,
    /// 曜日
    Weekday,
    /// 午前・午後・夜
    Time,
    /// How a service comes to people.
    Way,
    /// Conditions.
    With,
}

impl Group {
    /// Its letter in addresses (`?c=taiso`).
    pub fn letter(self) -> char {
        match self {
            Group::Category => 'c',
            Group::Area => 'a',
            Group::Weekday => 'w',
            Group::Time => 'h',
            Group::Way => 'd',
            Group::With => 'f',
        }
    }

    /// Folder of its lists (`gatherings/weekday/2/`).
    pub fn folder(self) -> &'static str {
        match self {
            Group::Category => "category",
            Group::Area => "district",
            Group::Weekday => "weekday",
            Group::Time => "time",
            Group::Way => "way",
            Group::With => "with",
        }
    }
}

/// Days of the week from Monday, and those without a fixed one.
pub const WEEKDAYS: [&str; 8] = ["1", "2", "3", "4", "5", "6", "7", "x"];

/// Morning, afternoon, evening.
pub const TIMES: [&str; 3] = ["am", "pm", "eve"];

/// Ways of delivery.
pub const WAYS: [&str; 6] = ["visit", "bring", "round", "phone", "come", "online"];

/// Conditions of money and booking, of place and way, of people.
pub const CONDITIONS: [&[&str]; 3] = [
    &["free", "nobook", "on"],
    &["wheel", "chair", "ride", "park", "hear"],
    &["any", "memory", "men", "carer", "lang"],
];

/// One value of a group.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Facet {
    /// Group.
    pub group: Group,
    /// Id of the value: that of the category or district, else a short word.
    pub value: String,
}

impl Facet {
    /// Makes a facet.
    pub fn new(group: Group, value: impl Into<String>) -> Self {
        Self { group, value: value.into() }
    }
}

/// `c=taiso`, as in addresses.
impl fmt::Display for Facet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}", self.group.letter(), self.value)
    }
}

/// All gatherings or all services with their facets.
#[derive(Debug, Clone)]
pub struct Directory {
    /// Gatherings or services.
    pub kind: Kind,
    entries: Vec<(Key, Vec<Facet>)>,
}

impl Directory {
    /// Finds the facets of every entry of a kind, in 五十音 order.
    pub fn new(guide: &Guide, kind: Kind) -> Self {
        let entries = match kind {
            Kind::Gathering => {
                let all = guide.entries.gatherings.iter();
                all.map(|it| (it.meta.key.clone(), guide.gathering_facets(it))).collect()
            }
            _ => {
                let all = guide.entries.services.iter();
                all.map(|it| (it.meta.key.clone(), guide.service_facets(it))).collect()
            }
        };
        Self { kind, entries }
    }

    /// How many entries there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Entries that have all of these facets, with their place in the whole order.
    pub fn having(&self, facets: &[&Facet]) -> Vec<(usize, &Key)> {
        let all = self.entries.iter().enumerate();
        let has = |own: &[Facet]| facets.iter().all(|facet| own.contains(facet));
        all.filter(|(_, (_, own))| has(own)).map(|(at, (key, _))| (at, key)).collect()
    }

    /// How many entries have all of these facets.
    pub fn count(&self, facets: &[&Facet]) -> usize {
        self.having(facets).len()
    }

    /// Facets of the entry with this place in the order.
    pub fn facets(&self, at: usize) -> &[Facet] {
        self.entries.get(at).map_or(&[], |(_, facets)| facets)
    }

    /// Whether a value tells entries apart: some have it and some do not.
    pub fn separates(&self, facet: &Facet) -> bool {
        let count = self.count(&[facet]);
        count > 0 && count < self.len()
    }

    /// Values of a group that some entry has, in the order given. None where they tell nothing apart.
    pub fn offered(&self, group: Group, values: impl IntoIterator<Item = impl Into<String>>) -> Vec<Facet> {
        let facets = values.into_iter().map(|value| Facet::new(group, value));
        let there: Vec<Facet> = facets.filter(|facet| self.count(&[facet]) > 0).collect();
        match group {
            Group::With => there.into_iter().filter(|facet| self.separates(facet)).collect(),
            _ if there.iter().any(|facet| self.separates(facet)) => there,
            _ => Vec::new(),
        }
    }
}
