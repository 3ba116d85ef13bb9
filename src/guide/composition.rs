//! 協議体構成団体: which kinds of body sit in which council of a layer.

use super::Guide;
use crate::model::*;

/// Councils × kinds of member.
#[derive(Debug)]
pub struct CompositionTable<'a> {
    /// Kinds of body, in the order in which most councils have them.
    pub kinds: Vec<&'a str>,
    /// Councils.
    pub rows: Vec<CompositionRow<'a>>,
}

/// One council.
#[derive(Debug)]
pub struct CompositionRow<'a> {
    /// The council.
    pub council: &'a Council,
    /// Its member of each kind.
    pub members: Vec<Option<&'a Member>>,
}

impl Guide {
    /// The table of a layer; `None` when no council of it names members.
    pub fn composition(&self, layer: i64) -> Option<CompositionTable<'_>> {
        let councils: Vec<&Council> =
            self.entries.councils.iter().filter(|it| it.layer == layer && !it.members.is_empty()).collect();
        let mut kinds: Vec<(&str, usize, usize)> = Vec::new();
        for member in councils.iter().flat_map(|council| &council.members) {
            match kinds.iter_mut().find(|(kind, _, _)| *kind == member.kind) {
                Some(known) => known.1 += 1,
                None => kinds.push((&member.kind, 1, kinds.len())),
            }
        }
        kinds.sort_by_key(|(_, count, first)| (std::cmp::Reverse(*count), *first));
        let kinds: Vec<&str> = kinds.into_iter().map(|(kind, _, _)| kind).collect();
        let rows: Vec<CompositionRow<'_>> = councils
            .into_iter()
            .map(|council| CompositionRow {
                council,
                members: kinds
                    .iter()
                    .map(|kind| council.members.iter().find(|it| it.kind == *kind))
                    .collect(),
            })
            .collect();
        (!rows.is_empty()).then_some(CompositionTable { kinds, rows })
    }
}
