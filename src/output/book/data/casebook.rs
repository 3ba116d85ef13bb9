//! Data of the casebook.

use crate::model::Collection;
use crate::output::book::desk::Desk;
use serde::Serialize;

/// Data of the casebook.
#[derive(Debug, Clone, Serialize)]
pub struct Book {}

/// Collects them.
pub fn build(_desk: &mut Desk<'_>, _collection: &Collection) -> Book {
    Book {}
}
