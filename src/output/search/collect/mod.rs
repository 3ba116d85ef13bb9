//! A guide → its documents: every record (and every article of an issue) that readers can look for, and the groups by
//! which they narrow what is found.
//!
//! Enter at [`collect`]; [`join`] puts several guides into one. `Store` knows the guide, `Draft` is a document in the
//! making; `resources`, `councils` and `publications` say what is told of each kind, `groups` names what it is found by.
//! All of it comes from a published [`Guide`], so nothing that is withheld can be found.

mod councils;
mod draft;
mod groups;
mod join;
mod publications;
mod resources;
#[cfg(test)]
mod tests;
mod words;

pub use groups::{ARTICLE, CONDITIONS, GUIDE};
pub use join::join;

use super::doc::{Doc, Group};
use crate::guide::Guide;
use crate::guide::facets::Directory;
use crate::model::*;
use draft::Draft;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// All that can be found, and what a result can be narrowed by.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Collected {
    /// Documents, kind by kind, each in the order of the guide.
    pub docs: Vec<Doc>,
    /// Groups with the values that some document has, in the order in which they are shown.
    pub groups: Vec<Group>,
}

/// Makes the documents of a guide.
pub fn collect(guide: &Guide) -> Collected {
    let store = Store::new(guide);
    let docs: Vec<Doc> = Kind::ALL.iter().flat_map(|kind| store.docs(*kind)).collect();
    Collected { groups: groups::of(guide, &docs), docs }
}

/// What the documents of a guide are made from.
struct Store<'a> {
    guide: &'a Guide,
    gatherings: Directory,
    services: Directory,
    /// The editions in which a case stands.
    editions: BTreeMap<&'a Id, Vec<&'a Collection>>,
}

impl<'a> Store<'a> {
    fn new(guide: &'a Guide) -> Self {
        let mut editions: BTreeMap<&Id, Vec<&Collection>> = BTreeMap::new();
        for collection in &guide.entries.collections {
            for case in &collection.cases {
                editions.entry(case).or_default().push(collection);
            }
        }
        let directory = |kind| Directory::new(guide, kind);
        Self { guide, gatherings: directory(Kind::Gathering), services: directory(Kind::Service), editions }
    }

    /// Documents of all records of a kind.
    fn docs(&self, kind: Kind) -> Vec<Doc> {
        let all = &self.guide.entries;
        match kind {
            Kind::Gathering => numbered(&all.gatherings, |at, it| self.gathering(at, it)),
            Kind::Service => numbered(&all.services, |at, it| self.service(at, it)),
            Kind::Organization => each(&all.organizations, |it| self.organization(it)),
            Kind::Place => each(&all.places, |it| self.place(it)),
            Kind::District => each(&all.districts, |it| self.district(it)),
            Kind::Coordinator => each(&all.coordinators, |it| self.coordinator(it)),
            Kind::Council => each(&all.councils, |it| self.council(it)),
            Kind::Meeting => each(&all.meetings, |it| self.meeting(it)),
            Kind::Case => each(&all.cases, |it| self.case(it)),
            Kind::Collection => each(&all.collections, |it| self.collection(it)),
            Kind::Newsletter => each(&all.newsletters, |it| self.newsletter(it)),
            Kind::Issue => all.issues.par_iter().flat_map_iter(|it| self.issue(it)).collect(),
            Kind::Exhibition => each(&all.exhibitions, |it| self.exhibition(it)),
            Kind::Event => each(&all.events, |it| self.event(it)),
            Kind::Indicator => each(&all.indicators, |it| self.indicator(it)),
            Kind::Budget => each(&all.budgets, |it| self.budget(it)),
            Kind::Need => each(&all.needs, |it| self.need(it)),
            Kind::Dialogue => each(&all.dialogues, |it| self.dialogue(it)),
            Kind::Notice => each(&all.notices, |it| self.notice(it)),
            Kind::Document => each(&all.documents, |it| self.document(it)),
            Kind::Page => each(&all.pages, |it| self.page(it)),
        }
    }

    fn draft<'s>(&'s self, meta: &'s Meta) -> Draft<'s> {
        Draft::new(self, meta)
    }
}

fn each<T: Sync>(list: &[T], make: impl Fn(&T) -> Doc + Sync + Send) -> Vec<Doc> {
    list.par_iter().map(make).collect()
}

/// The same for kinds whose facets the directory has by their place in the order.
fn numbered<T: Sync>(list: &[T], make: impl Fn(usize, &T) -> Doc + Sync + Send) -> Vec<Doc> {
    list.par_iter().enumerate().map(|(at, it)| make(at, it)).collect()
}
