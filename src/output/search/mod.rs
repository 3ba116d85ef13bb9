//! The search of a guide: documents → an index in small static files, and the rules by which it is asked.
//!
//! 1. [`doc`]: what can be found. 2. [`build::read`]: how its texts are said ([`speech`]). 3. [`build::build`]: terms
//!    ([`terms`], folded by [`fold`] with [`rules`]), records, columns, suggestions → packed files ([`pack`]).
//!
//! The browser reads them with themes/standard/assets/search-index.js, `shirube search` with [`reader`]; both follow the
//! same rules and are held to the same tests (tests/search).

pub mod build;
pub mod collect;
pub mod doc;
pub mod fold;
pub mod pack;
pub mod reader;
mod record;
pub mod romaji;
pub mod rules;
pub mod speech;
mod suggest;
pub mod terms;

pub use build::{Entry, Index, build};
pub use collect::{Collected, collect, join};
pub use doc::{Doc, Group, KIND, Said, Value};
pub use speech::Known;

use crate::analyser::Analyser;
use crate::guide::Guide;
use jiff::civil::Date;

/// Folder of the index (and of the page that asks it) below that of a guide.
pub const FOLDER: &str = "search/";

/// Documents of a guide, as collected and read.
pub fn read(guide: &Guide, analyser: Analyser) -> (Collected, Vec<Entry>) {
    let collected = collect(guide);
    let entries = build::read(collected.docs.clone(), Known { names: &guide.readings(), analyser });
    (collected, entries)
}

/// The guides of a portal, to be searched together.
#[derive(Debug, Default)]
pub struct Portal {
    guides: Vec<(String, String, Collected)>,
    entries: Vec<Entry>,
    synonyms: Vec<Vec<String>>,
}

impl Portal {
    /// Adds a guide. Its texts are read already, with the names that it knows.
    pub fn take(&mut self, guide: &Guide, collected: Collected, entries: Vec<Entry>) {
        self.guides.push((guide.config.id.clone(), guide.config.title.clone(), collected));
        self.entries.extend(entries);
        self.synonyms.extend(guide.config.synonyms.iter().cloned());
    }

    /// The index of all guides.
    pub fn build(mut self, analyser: Analyser, today: Date) -> Index {
        let Collected { docs, groups } = join(self.guides);
        for (entry, joined) in self.entries.iter_mut().zip(docs) {
            entry.doc.href = joined.href;
            entry.doc.facets = joined.facets;
        }
        build(&self.entries, &groups, &self.synonyms, analyser, today)
    }
}
