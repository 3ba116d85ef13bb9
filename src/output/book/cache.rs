//! Books of earlier builds. A book is the same when its data, pictures, templates and fonts are; then Typst need not be asked.

use super::engine::{Cover, Files, Typeset};
use super::fonts::Faces;
use crate::output::common::store::Store;
use jiff::civil::Date;
use std::path::Path;

/// Changes whenever the same input would give other bytes.
const SETTINGS: &str = concat!("shirube books 1, typst 0.15.1, shirube ", env!("CARGO_PKG_VERSION"));

#[derive(serde::Serialize, serde::Deserialize)]
struct Entry {
    pages: usize,
    cover: Cover,
    remarks: Vec<serde_json::Value>,
}

/// The name under which a book is kept.
pub fn name(main: &str, files: &Files, faces: &Faces, date: Date) -> String {
    let mut hasher = blake3::Hasher::new();
    let mut add = |bytes: &[u8]| {
        hasher.update(&(bytes.len() as u64).to_le_bytes());
        hasher.update(bytes);
    };
    add(SETTINGS.as_bytes());
    add(main.as_bytes());
    add(date.to_string().as_bytes());
    add(&faces.hash);
    for (path, bytes) in files {
        add(path.as_bytes());
        add(bytes);
    }
    format!("{}.book", hasher.finalize().to_hex())
}

/// The book, if it was kept.
pub fn load(folder: Option<&Path>, name: &str) -> Option<Typeset> {
    let bytes = Store::new(folder?.to_path_buf()).load(name)?;
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let (entry, pdf) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    let Entry { pages, cover, remarks } = serde_json::from_slice(entry).ok()?;
    Some(Typeset { pdf: pdf.to_vec(), pages, cover, remarks })
}

/// Keeps a book.
pub fn keep(folder: Option<&Path>, name: &str, book: &Typeset) {
    let entry = Entry { pages: book.pages, cover: book.cover.clone(), remarks: book.remarks.clone() };
    let (Some(folder), Ok(entry)) = (folder, serde_json::to_vec(&entry)) else { return };
    let Ok(length) = u32::try_from(entry.len()) else { return };
    let bytes = [&length.to_le_bytes()[..], &entry, &book.pdf].concat();
    Store::new(folder.to_path_buf()).keep(name, &bytes);
}
