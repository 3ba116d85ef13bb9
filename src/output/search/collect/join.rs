//! Several guides in one index, for the portal.

use super::{Collected, groups};
use crate::model::era;
use crate::output::search::doc::{Doc, Group, KIND, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Joins guides, each with its id (the folder it lies in) and its title: addresses begin with the id, and so do the values
/// that are a guide's own (`hidamari.taiso`). The group [`groups::GUIDE`] tells the guides apart.
pub fn join(guides: Vec<(String, String, Collected)>) -> Collected {
    let mut docs: Vec<Doc> = Vec::with_capacity(guides.iter().map(|(_, _, one)| one.docs.len()).sum());
    let mut all: Vec<Joined> = Vec::new();
    let mut names = groups::group(groups::GUIDE, None);
    for (id, title, collected) in guides {
        for group in collected.groups {
            let at = all.iter().position(|one| one.group.key == group.key).unwrap_or_else(|| {
                all.push(Joined::new(&group));
                all.len() - 1
            });
            all[at].add(&id, group);
        }
        docs.extend(collected.docs.into_iter().map(|doc| below(&id, doc)));
        names.values.push(Value { id, label: Some(title) });
    }
    let mut groups: Vec<Group> = all.into_iter().map(Joined::finish).collect();
    // As in one guide; what only some guides have keeps its place behind what it stood behind.
    groups.sort_by_key(|group| rank(&group.key));
    let at = groups.iter().position(|group| group.key == KIND).map_or(0, |at| at + 1);
    groups.insert(at, names);
    Collected { docs, groups }
}

/// Where a group stands: `a-…` behind `a`.
fn rank(key: &str) -> usize {
    let order = [KIND, "c", "a", "a-", "w", "h", "d", groups::CONDITIONS, groups::YEAR, groups::EDITION];
    let is_it = |one: &&str| *one == key || one.ends_with('-') && key.starts_with(*one);
    order.iter().position(is_it).unwrap_or(order.len())
}

/// A document with its address and its own values below its guide.
fn below(id: &str, doc: Doc) -> Doc {
    let mut facets: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (key, values) in doc.facets {
        let values = values.into_iter().map(|value| value_of(id, &key, value)).collect();
        facets.insert(key, values);
    }
    facets.insert(groups::GUIDE.to_string(), vec![id.to_string()]);
    Doc { href: format!("{id}/{}", doc.href), facets, ..doc }
}

fn value_of(id: &str, key: &str, value: String) -> String {
    if groups::is_common(key) { value } else { format!("{id}.{value}") }
}

/// A group of several guides.
struct Joined {
    group: Group,
    labels: Vec<String>,
    /// How common values are named; `None` where guides name one in different ways.
    common: BTreeMap<String, Option<Value>>,
}

impl Joined {
    fn new(group: &Group) -> Self {
        let group = Group { values: Vec::new(), ..group.clone() };
        Self { group, labels: Vec::new(), common: BTreeMap::new() }
    }

    fn add(&mut self, id: &str, group: Group) {
        self.labels.extend(group.label.filter(|label| !self.labels.contains(label)));
        for value in group.values {
            if !groups::is_common(&self.group.key) {
                let id = value_of(id, &self.group.key, value.id);
                self.group.values.push(Value { id, ..value });
                continue;
            }
            match self.common.get_mut(&value.id) {
                Some(known) if known.as_ref().is_some_and(|known| *known != value) => *known = None,
                Some(_) => {}
                None => {
                    self.common.insert(value.id.clone(), Some(value));
                }
            }
        }
    }

    /// Labels that differ (地区, 小学校区) stand together; years that are written in both ways are written in both.
    fn finish(self) -> Group {
        let Self { mut group, labels, common } = self;
        group.label = (!labels.is_empty()).then(|| labels.join("・"));
        if groups::is_common(&group.key) {
            let ids: BTreeSet<&str> = common.keys().map(String::as_str).collect();
            let in_both = |id: &str| {
                let named = groups::named_years(&BTreeSet::from([id]), era::Style::Both);
                Value { id: id.to_string(), label: named.into_iter().next().map(|(_, label)| label) }
            };
            let value = |id: &str| common.get(id).cloned().flatten().unwrap_or_else(|| in_both(id));
            group.values = groups::in_order(&group.key, &ids).into_iter().map(value).collect();
        }
        group
    }
}
