//! What is made from a [`crate::guide::Guide`]: files in memory. One output never uses another.

pub mod calendar;
pub mod files;
pub mod site;
