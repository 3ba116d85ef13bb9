//! Pictures of earlier builds, in a folder.
//!
//! One file a picture: BLAKE3 of the rest (32 bytes) · length of the list (4 bytes, little endian) · the list of variants
//! as JSON · their bytes. A file that is not exactly so counts as missing and is written again. Files come into being
//! under another name and are renamed, so that builds may share a folder.

use super::{Format, Picture, Variant, encode, name_of};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

const HASH: usize = 32;

/// The folder.
#[derive(Debug, Clone)]
pub(super) struct Cache {
    folder: PathBuf,
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
        Self { folder }
    }

    fn path(&self, key: &str) -> PathBuf {
        self.folder.join(format!("{key}.picture"))
    }

    /// The picture, if it is there and undamaged.
    pub(super) fn load(&self, key: &str) -> Option<Picture> {
        unpack(&std::fs::read(self.path(key)).ok()?, name_of(key))
    }

    /// Keeps the picture. Where that fails the next build is slower, and that is all.
    pub(super) fn store(&self, key: &str, picture: &Picture) {
        static COUNTER: AtomicU32 = AtomicU32::new(0);
        let number = COUNTER.fetch_add(1, Ordering::Relaxed);
        let beside = self.folder.join(format!("{key}.{}-{number}.new", std::process::id()));
        let write = || -> std::io::Result<()> {
            std::fs::create_dir_all(&self.folder)?;
            std::fs::write(&beside, pack(picture)?)?;
            std::fs::rename(&beside, self.path(key))
        };
        if write().is_err() {
            // Nothing is left behind where something was begun; if this fails as well, nothing more can be done.
            std::fs::remove_file(&beside).unwrap_or_default();
        }
    }
}

fn pack(picture: &Picture) -> std::io::Result<Vec<u8>> {
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
    let list = serde_json::to_vec(&entries)?;
    let length = u32::try_from(list.len()).map_err(std::io::Error::other)?;
    let mut bytes = vec![0; HASH];
    bytes.extend(length.to_le_bytes());
    bytes.extend(list);
    for variant in &picture.variants {
        bytes.extend(&variant.bytes);
    }
    let hash = blake3::hash(&bytes[HASH..]);
    bytes[..HASH].copy_from_slice(hash.as_bytes());
    Ok(bytes)
}

fn unpack(bytes: &[u8], name: &str) -> Option<Picture> {
    let (hash, rest) = bytes.split_at_checked(HASH)?;
    if blake3::hash(rest).as_bytes() != hash {
        return None;
    }
    let (length, rest) = rest.split_first_chunk::<4>()?;
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
