//! The search of a guide: documents → an index in small static files, and the rules by which it is asked.

pub mod collect;
pub mod doc;

pub use collect::{Collected, collect, join};
pub use doc::{Doc, Group, KIND, Said, Value};
