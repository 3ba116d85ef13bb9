//! Things made by earlier builds, in a folder (`.shirube-cache`).
//!
//! One file a thing: BLAKE3 of the rest (32 bytes), the rest. A file that is not exactly so counts as missing and is written
//! again. Files come into being under another name and are renamed, so that builds may share a folder.

use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};

const HASH: usize = 32;

/// The folder; it need not exist, and nothing fails when it cannot be written.
#[derive(Debug, Clone)]
pub struct Store {
    folder: PathBuf,
}

impl Store {
    /// A store in a folder.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// What was kept under a name, if it is there and undamaged.
    pub fn load(&self, name: &str) -> Option<Vec<u8>> {
        let bytes = std::fs::read(self.folder.join(name)).ok()?;
        let (hash, rest) = bytes.split_at_checked(HASH)?;
        (blake3::hash(rest).as_bytes() == hash).then(|| rest.to_vec())
    }

    /// Keeps something. Where that fails the next build is slower, and that is all.
    pub fn keep(&self, name: &str, bytes: &[u8]) {
        static COUNTER: AtomicU32 = AtomicU32::new(0);
        let number = COUNTER.fetch_add(1, Ordering::Relaxed);
        let beside = self.folder.join(format!("{name}.{}-{number}.new", std::process::id()));
        let whole = [blake3::hash(bytes).as_bytes(), bytes].concat();
        let write = || -> std::io::Result<()> {
            std::fs::create_dir_all(&self.folder)?;
            std::fs::write(&beside, whole)?;
            std::fs::rename(&beside, self.folder.join(name))
        };
        if write().is_err() {
            // Nothing is left behind where something was begun; if this fails as well, nothing more can be done.
            std::fs::remove_file(&beside).unwrap_or_default();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_damaged_counts_as_missing() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::new(folder.path().join("below"));
        assert_eq!(store.load("a.book"), None);
        store.keep("a.book", b"text");
        assert_eq!(store.load("a.book").as_deref(), Some(&b"text"[..]));
        let path = folder.path().join("below/a.book");
        let mut bytes = std::fs::read(&path).unwrap();
        *bytes.last_mut().unwrap() ^= 1;
        std::fs::write(&path, &bytes).unwrap();
        assert_eq!(store.load("a.book"), None);
        std::fs::write(&path, &bytes[..10]).unwrap();
        assert_eq!(store.load("a.book"), None);
    }
}
