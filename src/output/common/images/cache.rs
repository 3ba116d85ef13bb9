//! Pictures of earlier builds: length of the list (4 bytes, little endian) · the list of variants as JSON · their bytes.

use super::{Format, Picture, Variant, encode, name_of};
use crate::output::common::store::Store;
use std::path::PathBuf;

/// The folder.
#[derive(Debug, Clone)]
pub(super) struct Cache {
    store: Store,
}

#[derive(serde::Serialize, serde::Deserialize)]
struct Entry {
    width: u32,
    height: u32,
    format: Format,
    length: usize,
}

impl Cache {
    pub(super) fn new(folder: PathBuf) -> Self {
        Self { store: Store::new(folder) }
    }

    /// The picture, if it is there and undamaged.
    pub(super) fn load(&self, key: &str) -> Option<Picture> {
        unpack(&self.store.load(&format!("{key}.picture"))?, name_of(key))
    }

    /// Keeps the picture.
    pub(super) fn store(&self, key: &str, picture: &Picture) {
        if let Some(bytes) = pack(picture) {
            self.store.keep(&format!("{key}.picture"), &bytes);
        }
    }
}

fn pack(picture: &Picture) -> Option<Vec<u8>> {
    let entries: Vec<Entry> = picture
        .variants
        .iter()
        .map(|variant| Entry {
            width: variant.width,
            height: variant.height,
            format: variant.format,
            length: variant.bytes.len(),
        })
        .collect();
    let list = serde_json::to_vec(&entries).ok()?;
    let mut bytes = u32::try_from(list.len()).ok()?.to_le_bytes().to_vec();
    bytes.extend(list);
    for variant in &picture.variants {
        bytes.extend(&variant.bytes);
    }
    Some(bytes)
}

fn unpack(bytes: &[u8], name: &str) -> Option<Picture> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    let (list, mut rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    let entries: Vec<Entry> = serde_json::from_slice(list).ok()?;
    let mut variants = Vec::new();
    for Entry { width, height, format, length } in entries {
        let (bytes, after) = rest.split_at_checked(length)?;
        rest = after;
        let file_name = encode::file_name(name, width, format);
        variants.push(Variant { width, height, format, file_name, bytes: bytes.to_vec() });
    }
    let (width, height) = variants.last().map(|largest| (largest.width, largest.height))?;
    Some(Picture { width, height, variants })
}
