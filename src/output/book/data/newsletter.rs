//! Data of the newsletter.

use crate::model::Issue;
use crate::output::book::desk::Desk;
use serde::Serialize;

/// Data of the newsletter.
#[derive(Debug, Clone, Serialize)]
pub struct Book {}

/// Collects them.
pub fn build(_desk: &mut Desk<'_>, _issue: &Issue) -> Book {
    Book {}
}
