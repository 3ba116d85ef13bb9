//! shirube: a town's records → website and print.
//!
//! Stages, left to right; each uses only what stands to its left (a test reads the `use` lines):
//! diagnostic ← source ← config, schema, markdown ← model ← content ← guide ← output ← write ← pipeline ← bin.

pub mod diagnostic;
pub mod markdown;
pub mod model;
pub mod output;
pub mod schema;
pub mod source;
