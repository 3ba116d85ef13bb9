//! shirube: a town's records → website and print.
pub mod schema;
