//! Data of the guidebook.

use crate::output::book::desk::Desk;
use serde::Serialize;

/// Data of the guidebook.
#[derive(Debug, Clone, Serialize)]
pub struct Book {}

/// Collects them.
pub fn build(_desk: &mut Desk<'_>) -> Book {
    Book {}
}
