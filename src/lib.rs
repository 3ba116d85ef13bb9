//! shirube: a town's records → website and print.
//!
//! Stages, left to right; each uses only what stands to its left (tests/suite/architecture.rs reads the
//! `use` lines and holds this):
//!
//! diagnostic ← source ← schema, markdown ← model ← content ← guide ← output ← write ← pipeline ← bin
//!
//! | module | takes → gives |
//! |---|---|
//! | [`source`] | a folder → text files with line numbers, other files by path |
//! | [`schema`] | text → records as written, all faults of form |
//! | [`markdown`] | Markdown → a document tree; tree → HTML, plain text |
//! | [`content`] | records as written → [`model`] types, all faults of meaning |
//! | [`analyser`] | a name → how it may be read, for editors to confirm; never published |
//! | [`guide`] | all records → linked, sorted, cut down to what a channel may show |
//! | [`output`] | a guide → files in memory |
//! | [`mod@write`] | files in memory → the output folder |
//! | [`pipeline`] | calls the stages in order |

pub mod analyser;
pub mod content;
pub mod diagnostic;
pub mod guide;
pub mod markdown;
pub mod model;
pub mod output;
pub mod pipeline;
pub mod schema;
pub mod source;
pub mod write;
