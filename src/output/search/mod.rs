//! The search of a guide: documents → an index in small static files, and the rules by which it is asked.
//!
//! 1. [`doc`]: what can be found. 2. [`build::read`]: how its texts are said ([`speech`]). 3. [`build::build`]: terms
//!    ([`terms`], folded by [`fold`] with [`rules`]), records, columns, suggestions → packed files ([`pack`]).
//!
//! The browser reads them with themes/standard/assets/search-index.js, `shirube search` with [`reader`]; both follow the
//! same rules and are held to the same tests (tests/search).

pub mod build;
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

pub use doc::{Doc, Group, KIND, Said, Value};
