//! Files in memory: path → bytes. A path that two makers claim is a fault, not a silent overwrite.

use std::collections::BTreeMap;

/// What a build makes, before anything touches the disk.
#[derive(Debug, Default)]
pub struct OutputFiles {
    files: BTreeMap<String, OutputFile>,
}

/// One file.
#[derive(Debug)]
pub struct OutputFile {
    /// Content.
    pub bytes: Vec<u8>,
    /// What made it, for messages.
    pub maker: String,
}

/// Two makers want one path.
#[derive(Debug, PartialEq, Eq)]
pub struct Clash {
    /// The path.
    pub path: String,
    /// Who had it.
    pub first: String,
    /// Who wants it too.
    pub second: String,
}

impl OutputFiles {
    /// Adds a file.
    ///
    /// # Errors
    /// The clash, if the path is taken.
    pub fn add(
        &mut self,
        path: impl Into<String>,
        bytes: impl Into<Vec<u8>>,
        maker: impl Into<String>,
    ) -> Result<(), Clash> {
        let (path, maker) = (path.into(), maker.into());
        if let Some(earlier) = self.files.get(&path) {
            return Err(Clash { path, first: earlier.maker.clone(), second: maker });
        }
        self.files.insert(path, OutputFile { bytes: bytes.into(), maker });
        Ok(())
    }

    /// Adds a file that is named by its content: the same path always has the same bytes.
    pub fn add_hashed(&mut self, path: impl Into<String>, bytes: impl Into<Vec<u8>>, maker: &str) {
        self.files
            .entry(path.into())
            .or_insert_with(|| OutputFile { bytes: bytes.into(), maker: maker.to_string() });
    }

    /// Adds all files of another set below a folder (`"hidamari/"`).
    ///
    /// # Errors
    /// The first clash.
    pub fn add_below(&mut self, folder: &str, other: OutputFiles) -> Result<(), Clash> {
        for (path, file) in other.files {
            self.add(format!("{folder}{path}"), file.bytes, file.maker)?;
        }
        Ok(())
    }

    /// The files in the order of their paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &OutputFile)> {
        self.files.iter().map(|(path, file)| (path.as_str(), file))
    }

    /// The files in the order of their paths, to be changed.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&str, &mut OutputFile)> {
        self.files.iter_mut().map(|(path, file)| (path.as_str(), file))
    }

    /// The bytes at a path.
    pub fn get(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(|file| file.bytes.as_slice())
    }

    /// Number of files.
    pub fn len(&self) -> usize {
        self.files.len()
    }

    /// True when there is none.
    pub fn is_empty(&self) -> bool {
        self.files.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_claimed_twice_names_both_claimants() {
        let mut files = OutputFiles::default();
        assert_eq!(files.add("a/index.html", "1", "gathering:a"), Ok(()));
        let clash = files.add("a/index.html", "2", "page:a").expect_err("taken");
        assert_eq!((clash.first.as_str(), clash.second.as_str()), ("gathering:a", "page:a"));
        assert_eq!(files.get("a/index.html"), Some(b"1".as_slice()));
    }
}
