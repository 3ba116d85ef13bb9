//! Books that were made, for the pages that link to them.

use crate::model::Id;

/// A book as a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// `guidebook`, `casebook`, `newsletter`, `report`.
    pub kind: &'static str,
    /// Collection or issue that it is about.
    pub subject: Option<Id>,
    /// What readers call it.
    pub title: String,
    /// Path below the guide's folder: `print/guidebook.pdf`.
    pub file: String,
    /// Number of pages.
    pub pages: usize,
    /// A4, A5, A3.
    pub paper: &'static str,
    /// Picture of the first page (WebP).
    pub cover: Vec<u8>,
    /// In pixels.
    pub cover_width: u32,
    /// In pixels.
    pub cover_height: u32,
    /// The file.
    pub pdf: Vec<u8>,
}

impl Printed {
    /// Path of the picture of the first page, beside the book.
    pub fn cover_file(&self) -> String {
        format!("{}.webp", self.file.trim_end_matches(".pdf"))
    }
}
