//! What is made from a Guide. One output never uses another.
pub mod site;
