//! Reads the content folder: a sorted walk, text as UTF-8 with line numbers, other files by path only.
//!
//! Enter at [`read`]. Knows paths and bytes, nothing of TOML or of the model.

mod encoding;
pub mod fonts;

use crate::diagnostic::{Diagnostic, FileId, Span, codes, io_reason};
use std::collections::BTreeMap;
use std::io::Read;
use std::path::{Path, PathBuf};
use unicode_normalization::UnicodeNormalization;

/// Largest text file that is read, in bytes.
const MAX_TEXT: u64 = 16 * 1024 * 1024;

/// A text file (`.toml`, `.md`, `.tsv`).
#[derive(Debug, Clone)]
pub struct SourceFile {
    /// Its number.
    pub id: FileId,
    /// Path below the root, with `/`.
    pub path: String,
    /// UTF-8 text without BOM, line ends as LF.
    pub text: String,
    line_starts: Vec<usize>,
}

impl SourceFile {
    /// Makes a file of text that is at hand; for tests and for text made in memory.
    pub fn from_text(id: FileId, path: &str, text: &str) -> Self {
        let line_starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { id, path: path.to_string(), text: text.to_string(), line_starts }
    }

    /// Line and column (both from 1, column in characters) of a byte offset.
    pub fn line_column(&self, offset: usize) -> (usize, usize) {
        let offset = offset.min(self.text.len());
        let line = self.line_starts.partition_point(|start| *start <= offset) - 1;
        let start = self.line_starts[line];
        let column = self.text.get(start..offset).map_or(0, |text| text.chars().count());
        (line + 1, column + 1)
    }

    /// The span of the whole first line, for problems of the file as a whole.
    pub fn first_line(&self) -> Span {
        let end = self.text.find('\n').unwrap_or(self.text.len());
        Span::new(self.id, 0..end)
    }
}

/// Any other file: a picture, a PDF. Read only when an output needs it.
#[derive(Debug, Clone)]
pub struct Asset {
    /// Path below the root, with `/`.
    pub path: String,
    /// Where it lies on disk.
    pub disk: PathBuf,
    /// Size in bytes.
    pub size: u64,
}

impl Asset {
    /// Reads the bytes.
    ///
    /// # Errors
    /// What the disk says.
    pub fn read(&self) -> std::io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        std::fs::File::open(&self.disk)?.read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

/// All files of a content folder, in the order of their paths.
#[derive(Debug, Default)]
pub struct Sources {
    /// The folder as the user named it.
    pub root: PathBuf,
    /// Text files.
    pub files: Vec<SourceFile>,
    /// Other files by path.
    pub assets: BTreeMap<String, Asset>,
}

impl Sources {
    /// The file with this number.
    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    /// The text file at this path below the root.
    pub fn by_path(&self, path: &str) -> Option<&SourceFile> {
        self.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok().map(|at| &self.files[at])
    }
}

/// Names of the folders in a folder, sorted; none where it cannot be read. For those who mistyped one.
pub fn folders_in(folder: &Path) -> Vec<String> {
    let entries = walkdir::WalkDir::new(folder).min_depth(1).max_depth(1).sort_by_file_name();
    let folders = entries.into_iter().flatten().filter(|entry| entry.path().is_dir());
    let names = folders.filter_map(|entry| entry.file_name().to_str().map(str::to_string));
    names.filter(|name| !is_ignored(name)).collect()
}

/// Reads everything below `root`. Problems are collected; what can be read is returned.
pub fn read(root: &Path) -> (Sources, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut sources = Sources { root: root.to_path_buf(), ..Sources::default() };
    let shown_root = root.display().to_string();
    let home = match root.canonicalize() {
        Ok(home) if home.is_dir() => home,
        Ok(_) => {
            diagnostics.push(Diagnostic::error_at_path(codes::ROOT_NOT_A_FOLDER, shown_root));
            return (sources, diagnostics);
        }
        Err(_) => {
            let inside = Path::new("guide.toml").is_file() || Path::new("portal.toml").is_file();
            diagnostics.push(
                Diagnostic::error_at_path(codes::ROOT_MISSING, shown_root)
                    .arg_if("here", inside.then_some("")),
            );
            return (sources, diagnostics);
        }
    };
    let mut texts: Vec<(String, PathBuf)> = Vec::new();
    let walk = walkdir::WalkDir::new(&home)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !is_ignored(&entry.file_name().to_string_lossy()));
    for entry in walk {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                let path = error.path().map_or(shown_root.clone(), |path| path.display().to_string());
                diagnostics
                    .push(Diagnostic::error_at_path(codes::UNREADABLE, path).arg("reason", reason(&error)));
                continue;
            }
        };
        if entry.depth() == 0 {
            continue;
        }
        let below = entry.path().strip_prefix(&home).unwrap_or(entry.path());
        // Names are compared composed: macOS writes the marks of が apart (NFD), keyboards do not.
        let Some(path) = below.to_str().map(|path| path.replace('\\', "/").nfc().collect::<String>()) else {
            diagnostics.push(Diagnostic::error_at_path(codes::NAME_NOT_UNICODE, below.to_string_lossy()));
            continue;
        };
        let is_text = has_text_extension(&path);
        if entry.file_type().is_dir() {
            if is_text {
                diagnostics.push(Diagnostic::error_at_path(codes::FOLDER_NOT_FILE, path));
            }
            continue;
        }
        if entry.path_is_symlink() {
            match entry.path().canonicalize() {
                Ok(target) if target.starts_with(&home) && !target.is_dir() => {}
                Ok(target) if target.starts_with(&home) => {
                    diagnostics.push(Diagnostic::error_at_path(codes::SYMLINK_FOLDER, path));
                    continue;
                }
                Ok(target) => {
                    diagnostics.push(
                        Diagnostic::error_at_path(codes::SYMLINK_OUTSIDE, path)
                            .arg("target", target.display()),
                    );
                    continue;
                }
                Err(_) => {
                    diagnostics.push(Diagnostic::error_at_path(codes::SYMLINK_BROKEN, path));
                    continue;
                }
            }
        }
        // Links are followed here. A pipe, a socket or a device is never opened: reading it may never end.
        let size = match entry.path().metadata() {
            Ok(data) if data.is_file() => data.len(),
            Ok(_) => {
                let fault = Diagnostic::error_at_path(codes::UNREADABLE, path);
                diagnostics.push(fault.arg("reason", "not-a-file").arg("not-a-file", ""));
                continue;
            }
            Err(error) => {
                diagnostics.push(Diagnostic::error_at_path(codes::UNREADABLE, path).arg("reason", error));
                continue;
            }
        };
        if is_text {
            texts.push((path, entry.into_path()));
        } else {
            sources.assets.insert(path.clone(), Asset { path, disk: entry.into_path(), size });
        }
    }
    texts.sort();
    for (path, disk) in texts {
        match read_text(&path, &disk) {
            Ok(text) => {
                let id = FileId(sources.files.len() as u32);
                sources.files.push(SourceFile::from_text(id, &path, &text));
            }
            Err(diagnostic) => diagnostics.push(diagnostic),
        }
    }
    (sources, diagnostics)
}

fn reason(error: &walkdir::Error) -> String {
    error.io_error().map_or_else(|| error.to_string(), io_reason)
}

fn read_text(path: &str, disk: &Path) -> Result<String, Diagnostic> {
    let unreadable = |error: std::io::Error| {
        Diagnostic::error_at_path(codes::UNREADABLE, path).arg("reason", io_reason(&error))
    };
    let size = disk.metadata().map_err(unreadable)?.len();
    if size > MAX_TEXT {
        return Err(Diagnostic::error_at_path(codes::TEXT_TOO_LARGE, path)
            .arg("size", size / 1_048_576)
            .arg("limit", MAX_TEXT / 1_048_576));
    }
    let bytes = std::fs::read(disk).map_err(unreadable)?;
    encoding::decode(&bytes).map_err(|problem| problem.diagnostic(path))
}

fn has_text_extension(path: &str) -> bool {
    let lower = path.to_ascii_lowercase();
    [".toml", ".md", ".tsv"].iter().any(|extension| lower.ends_with(extension))
}

/// Hidden files and what Windows, macOS and Office leave behind.
fn is_ignored(name: &str) -> bool {
    name.starts_with('.')
        || name.starts_with("~$")
        || name.eq_ignore_ascii_case("thumbs.db")
        || name.eq_ignore_ascii_case("desktop.ini")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Place;

    #[test]
    fn columns_count_characters_not_bytes() {
        let file = SourceFile::from_text(FileId(0), "a.toml", "title = \"北町\"\nkana = 1\n");
        assert_eq!(file.line_column(9), (1, 10));
        assert_eq!(file.line_column(12), (1, 11));
        let kana = file.text.find("kana").expect("in the text");
        assert_eq!(file.line_column(kana), (2, 1));
    }

    #[test]
    fn leftovers_of_other_programs_are_ignored() {
        assert!(is_ignored("~$名簿.xlsx") && is_ignored("Thumbs.db") && is_ignored(".DS_Store"));
        assert!(!is_ignored("guide.toml"));
    }

    #[cfg(unix)]
    #[test]
    fn sockets_and_pipes_are_named_and_not_waited_for() {
        let folder = tempfile::tempdir().expect("temp folder");
        std::fs::write(folder.path().join("b.md"), "text").expect("written");
        let socket = folder.path().join("a.md");
        let _open = std::os::unix::net::UnixListener::bind(&socket).expect("bound");
        std::os::unix::fs::symlink(&socket, folder.path().join("c.pdf")).expect("linked");
        let pipe = std::process::Command::new("mkfifo").arg(folder.path().join("d.toml")).status();
        assert!(pipe.expect("mkfifo runs").success());
        let (sources, diagnostics) = read(folder.path());
        let places: Vec<_> = diagnostics.iter().map(|it| (it.code, it.place.clone())).collect();
        let expected =
            ["a.md", "c.pdf", "d.toml"].map(|path| (codes::UNREADABLE, Place::Path(path.to_string())));
        assert_eq!(places, expected);
        assert_eq!(sources.files.len(), 1);
        assert!(sources.assets.is_empty());
    }
}
