//! The search of a guide (or of all guides): the box on every page, and the page with the results.

use super::{ContactView, Link};
use serde::Serialize;

/// A search box: where its form leads, and what its scripts need. The same on every page but for the addresses.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct SearchBox {
    /// The page with the results.
    pub action: String,
    /// Folder of the index, with `/` at its end.
    pub index: String,
    /// The index that belongs to this build.
    pub version: String,
    /// What the scripts say (`words.js`).
    pub words: String,
    /// Language whose pages results lead to, where it is not ordinary Japanese, and the parts of the guide that have
    /// such pages: `en gatherings/ services/`.
    pub own: Option<String>,
    /// The page is that of the results, with a box of its own.
    pub current: bool,
}

/// The page of the search. Results are drawn on the device.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct SearchPage {
    /// Heading.
    pub title: String,
    /// A sentence or two.
    pub lead: Option<String>,
    /// Other ways to find something: lists.
    pub lists: Vec<Link>,
    /// Whom to ask.
    pub contact: Option<ContactView>,
    /// 相談先 of one's own town.
    pub consult: Option<Link>,
    /// `lang` of the results, where it is not that of the page.
    pub results_lang: Option<String>,
}
