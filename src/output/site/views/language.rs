//! The page that tells about a language version of the guide.

use super::{ContactView, Link};
use serde::Serialize;

/// About this language version.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct LanguagePage {
    /// Heading.
    pub title: String,
    /// What there is in this language, who wrote it, where to ask.
    pub texts: Vec<String>,
    /// How many entries are told in this language.
    pub told: String,
    /// Whom to call.
    pub contact: ContactView,
    /// The Japanese home page.
    pub japanese: Link,
}
