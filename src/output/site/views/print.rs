//! Books on paper: what a page says of them.

use super::Group;
use serde::Serialize;

/// 紙の冊子.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PrintPage {
    /// 題.
    pub title: String,
    /// A sentence.
    pub lead: Option<String>,
    /// Books by kind.
    pub groups: Vec<Group<BookView>>,
}

/// A book.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct BookView {
    /// 題.
    pub title: String,
    /// What it is for, in a sentence.
    pub text: Option<String>,
    /// The PDF.
    pub href: String,
    /// Picture of its first page.
    pub cover: String,
    /// Width of that picture in pixels.
    pub width: u32,
    /// Height of that picture in pixels.
    pub height: u32,
    /// `A4・36ページ`.
    pub pages: String,
    /// `1.2 MB`.
    pub size: String,
    /// The same on the web, where it is a page of its own.
    pub page: Option<super::Link>,
}
