//! The file format, one serde struct per kind of record, exactly as an editor writes it.
//!
//! The JSON Schema made from these structs (schemars) is the only description of the format: editors
//! complete keys with it, and [`validate`] checks every file against it, so the two cannot disagree.
//! Doc comments of the structs are Japanese because editors show them to the person typing.
//!
//! `x-shirube` marks what JSON Schema has no word for: `date`, `phone`, `kana`, `markdown`,
//! `schedule` (the text of a schedule), `ref:<kind>` (the id of another record).

mod accessibility;
mod common;
mod community;
mod config;
mod control;
mod council;
mod example;
mod json;
mod pattern;
mod publication;
mod record;
mod resource;
mod toml_bracket;
mod toml_fault;
mod toml_value;
mod translation;
pub mod validate;

pub use accessibility::*;
pub use common::*;
pub use community::*;
pub use config::*;
pub use council::*;
pub use example::quoted;
use json::key_of_label;
pub use json::*;
pub use publication::*;
pub use record::*;
pub use resource::*;
pub use translation::*;
