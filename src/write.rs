//! The only place that touches the output folder.
//!
//! Files that did not change are left alone, others are written beside and renamed into place, files of an
//! earlier build that are no longer made are removed. Lists of what we wrote (`.shirube-files`, and `.shirube-books` for what
//! was only added) keep us from ever removing, or writing over, somebody else's files.

use crate::diagnostic::{Diagnostic, codes, io_reason};
use crate::output::files::OutputFiles;
use std::collections::BTreeSet;
use std::io::{self, Write as _};
use std::path::{Component, Path, PathBuf};

/// What builds made: what a build makes no more is removed.
const LIST: &str = ".shirube-files";
/// What was added: it stays.
const ADDED: &str = ".shirube-books";

/// What a write did.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// New or changed files.
    pub changed: usize,
    /// Files that were already right.
    pub unchanged: usize,
    /// Files removed.
    pub removed: usize,
}

/// Writes `files` into `folder`. `below` limits the clean-up to one sub-folder (`"hidamari/"`, or `""`).
///
/// # Errors
/// A diagnostic when the folder holds files that are not ours, or when the disk refuses.
pub fn write(files: &OutputFiles, folder: &Path, below: &str) -> Result<Written, Diagnostic> {
    write_listed(files, folder, LIST, below)
}

/// Writes `files` into `folder` beside what is there; removes nothing, and no later build removes them.
///
/// # Errors
/// As [`write()`].
pub fn add(files: &OutputFiles, folder: &Path) -> Result<Written, Diagnostic> {
    // No path of ours begins so: everything earlier stays in the list.
    write_listed(files, folder, ADDED, "\u{0}")
}

fn write_listed(
    files: &OutputFiles,
    folder: &Path,
    list: &'static str,
    below: &str,
) -> Result<Written, Diagnostic> {
    let shown = folder.display().to_string();
    let refused = |error: io::Error| {
        Diagnostic::error_at_path(codes::OUTPUT_UNWRITABLE, shown.clone()).arg("reason", io_reason(&error))
    };
    let Some(earlier) = Earlier::of(folder).map_err(refused)? else {
        let fault = Diagnostic::error_at_path(codes::OUTPUT_NOT_OURS, shown.clone());
        return Err(match site_around(folder) {
            Some(site) => fault.arg("why", "inside").arg("inside", site.display()),
            None => fault.arg("why", "others"),
        });
    };
    if let Some(strange) = stranger(files, folder, &earlier).map_err(refused)? {
        return Err(Diagnostic::error_at_path(codes::OUTPUT_NOT_OURS, strange).arg("why", "others"));
    }
    let before = if list == LIST { &earlier.built } else { &earlier.added };
    apply(files, folder, list, below, before).map_err(refused)
}

/// What we wrote into a folder before.
#[derive(Default)]
struct Earlier {
    built: BTreeSet<String>,
    added: BTreeSet<String>,
}

impl Earlier {
    /// Nothing for a new or empty folder; `None` for a folder that is not ours.
    fn of(folder: &Path) -> io::Result<Option<Self>> {
        let (built, added) = (listed(&folder.join(LIST))?, listed(&folder.join(ADDED))?);
        if built.is_some() || added.is_some() {
            return Ok(Some(Self { built: built.unwrap_or_default(), added: added.unwrap_or_default() }));
        }
        match std::fs::read_dir(folder) {
            Ok(mut entries) => Ok(entries.next().is_none().then(Self::default)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Some(Self::default())),
            Err(error) => Err(error),
        }
    }

    fn has(&self, path: &str) -> bool {
        self.built.contains(path) || self.added.contains(path)
    }
}

/// The paths of a list; none where there is no list.
fn listed(list: &Path) -> io::Result<Option<BTreeSet<String>>> {
    match std::fs::read_to_string(list) {
        Ok(list) => Ok(Some(list.lines().filter(|line| is_plain(line)).map(str::to_string).collect())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The folder above with a site of ours that has files in this one.
fn site_around(folder: &Path) -> Option<PathBuf> {
    folder.ancestors().skip(1).find_map(|above| {
        let below = folder.strip_prefix(above).ok()?;
        let files = listed(&above.join(LIST)).ok()??;
        files.iter().any(|file| Path::new(file).starts_with(below)).then(|| {
            match above.as_os_str().is_empty() {
                true => PathBuf::from("."),
                false => above.to_path_buf(),
            }
        })
    })
}

/// True for a path that stays in the output folder; a list that somebody changed must not lead out of it.
fn is_plain(path: &str) -> bool {
    !path.is_empty() && Path::new(path).components().all(|part| matches!(part, Component::Normal(_)))
}

/// The first thing on disk that stands where a file is to be written and that no earlier build made.
fn stranger(files: &OutputFiles, folder: &Path, earlier: &Earlier) -> io::Result<Option<String>> {
    for (path, _) in files.iter().filter(|(path, _)| !earlier.has(path)) {
        let target = folder.join(path);
        match target.symlink_metadata() {
            Ok(_) => return Ok(Some(target.display().to_string())),
            // A file where a folder is wanted is met when the folder is made.
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(None)
}

fn apply(
    files: &OutputFiles,
    folder: &Path,
    name: &str,
    below: &str,
    before: &BTreeSet<String>,
) -> io::Result<Written> {
    std::fs::create_dir_all(folder)?;
    let mut list: BTreeSet<String> = before.iter().filter(|path| !path.starts_with(below)).cloned().collect();
    list.extend(files.iter().map(|(path, _)| path.to_string()));
    // Written first: should we be stopped half way, the next build still knows what is ours.
    let union: BTreeSet<String> = list.union(before).cloned().collect();
    replace(&folder.join(name), lines(&union).as_bytes())?;
    let mut written = Written::default();
    for (path, file) in files.iter() {
        let target = folder.join(path);
        if std::fs::read(&target).is_ok_and(|bytes| bytes == file.bytes) {
            written.unchanged += 1;
            continue;
        }
        if let Some(parent) = target.parent() {
            std::fs::create_dir_all(parent)?;
        }
        replace(&target, &file.bytes)?;
        written.changed += 1;
    }
    for path in before.difference(&list) {
        match std::fs::remove_file(folder.join(path)) {
            Ok(()) => written.removed += 1,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        remove_empty_parents(folder, path);
    }
    replace(&folder.join(name), lines(&list).as_bytes())?;
    Ok(written)
}

fn lines(list: &BTreeSet<String>) -> String {
    list.iter().map(|path| format!("{path}\n")).collect()
}

/// Writes beside, then renames: a reader sees the old file or the new one, never half of one.
fn replace(target: &Path, bytes: &[u8]) -> io::Result<()> {
    let (mut file, beside) = new_beside(target)?;
    let done = file.write_all(bytes).and_then(|()| std::fs::rename(&beside, target));
    if done.is_err() {
        // The first fault is the one to tell; the file beside is ours alone.
        std::fs::remove_file(&beside).ok();
    }
    done
}

/// Makes a file beside `target` under a name that nobody has.
fn new_beside(target: &Path) -> io::Result<(std::fs::File, PathBuf)> {
    let mut number = 0_u32;
    loop {
        let beside = target.with_file_name(format!(".shirube-new-{number}"));
        match std::fs::File::create_new(&beside) {
            Ok(file) => return Ok((file, beside)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number += 1,
            Err(error) => return Err(error),
        }
    }
}

fn remove_empty_parents(folder: &Path, path: &str) {
    let mut parent = Path::new(path).parent();
    while let Some(below) = parent.filter(|below| !below.as_os_str().is_empty()) {
        // Fails as soon as a folder still holds something, which is what ends the climb.
        if std::fs::remove_dir(folder.join(below)).is_err() {
            return;
        }
        parent = below.parent();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Place;

    fn files(list: &[(&str, &str)]) -> OutputFiles {
        let mut files = OutputFiles::default();
        for (path, text) in list {
            files.add(*path, *text, "test").expect("no clash");
        }
        files
    }

    #[test]
    fn stale_files_go_and_strangers_stay() {
        let folder = tempfile::tempdir().expect("temp folder");
        let out = folder.path().join("output");
        write(&files(&[("a/index.html", "1"), ("b/c/index.html", "2")]), &out, "").expect("written");
        std::fs::write(out.join("a/mine.txt"), "keep").expect("written");
        let second = write(&files(&[("a/index.html", "1")]), &out, "").expect("written");
        assert_eq!(second, Written { changed: 0, unchanged: 1, removed: 1 });
        assert!(!out.join("b").exists() && out.join("a/mine.txt").exists());
    }

    #[test]
    fn a_folder_with_other_things_is_refused() {
        let folder = tempfile::tempdir().expect("temp folder");
        std::fs::write(folder.path().join("letter.doc"), "x").expect("written");
        let fault = write(&files(&[("index.html", "1")]), folder.path(), "").expect_err("refused");
        assert_eq!(fault.code, codes::OUTPUT_NOT_OURS);
        assert!(!folder.path().join("index.html").exists());
    }

    #[test]
    fn building_one_guide_leaves_the_others() {
        let folder = tempfile::tempdir().expect("temp folder");
        let out = folder.path().join("o");
        write(&files(&[("a/index.html", "1"), ("b/index.html", "2"), ("index.html", "3")]), &out, "")
            .expect("ok");
        write(&files(&[("a/new.html", "1")]), &out, "a/").expect("ok");
        assert!(out.join("b/index.html").exists() && out.join("index.html").exists());
        assert!(!out.join("a/index.html").exists() && out.join("a/new.html").exists());
    }

    #[test]
    fn a_file_of_the_user_is_never_written_over() {
        let folder = tempfile::tempdir().expect("temp folder");
        let out = folder.path().join("o");
        write(&files(&[("index.html", "1")]), &out, "").expect("written");
        std::fs::write(out.join("about.html"), "mine").expect("written");
        let fault =
            write(&files(&[("about.html", "2"), ("index.html", "2")]), &out, "").expect_err("refused");
        assert_eq!(fault.code, codes::OUTPUT_NOT_OURS);
        assert_eq!(fault.place, Place::Path(out.join("about.html").display().to_string()));
        let text = |name: &str| std::fs::read_to_string(out.join(name)).expect("there");
        assert_eq!(
            (text("about.html"), text("index.html"), text(LIST)),
            ("mine".into(), "1".into(), "index.html\n".into())
        );
    }

    #[test]
    fn lines_of_the_list_that_lead_out_are_passed_over() {
        let folder = tempfile::tempdir().expect("temp folder");
        let out = folder.path().join("o");
        let mine = folder.path().join("mine.txt");
        write(&files(&[("index.html", "1")]), &out, "").expect("written");
        std::fs::write(&mine, "keep").expect("written");
        let list = format!("../mine.txt\n{}\n\n./../mine.txt\nindex.html\n", mine.display());
        std::fs::write(out.join(LIST), list).expect("written");
        write(&files(&[("index.html", "2")]), &out, "").expect("written");
        assert!(mine.exists());
        assert_eq!(std::fs::read_to_string(out.join(LIST)).expect("there"), "index.html\n");
    }

    #[test]
    fn files_called_new_are_not_taken_for_ours() {
        let folder = tempfile::tempdir().expect("temp folder");
        let out = folder.path().join("o");
        write(&files(&[("index.html", "1")]), &out, "").expect("written");
        for name in ["index.html.new", ".shirube-new-0"] {
            std::fs::write(out.join(name), "mine").expect("written");
        }
        write(&files(&[("index.html", "2")]), &out, "").expect("written");
        for name in ["index.html.new", ".shirube-new-0"] {
            assert_eq!(std::fs::read_to_string(out.join(name)).expect("there"), "mine", "{name}");
        }
        assert!(!out.join(".shirube-new-1").exists());
    }

    #[test]
    fn a_build_leaves_what_was_added() {
        let folder = tempfile::tempdir().expect("temp folder");
        let out = folder.path().join("o");
        add(&files(&[("guidebook.pdf", "1")]), &out).expect("written");
        write(&files(&[("index.html", "1"), ("print/a.pdf", "1")]), &out, "").expect("written");
        let second = write(&files(&[("print/a.pdf", "1")]), &out, "").expect("written");
        assert_eq!(second, Written { changed: 0, unchanged: 1, removed: 1 });
        assert!(out.join("guidebook.pdf").exists());
        add(&files(&[("guidebook.pdf", "2")]), &out).expect("its own file again");
    }

    #[test]
    fn a_folder_of_a_site_of_ours_is_not_called_strange() {
        let folder = tempfile::tempdir().expect("temp folder");
        let out = folder.path().join("o");
        write(&files(&[("index.html", "1"), ("print/a.pdf", "1")]), &out, "").expect("written");
        let fault = add(&files(&[("b.pdf", "1")]), &out.join("print")).expect_err("refused");
        assert!(fault.args.contains(&("inside", out.display().to_string())), "{fault:?}");
    }
}
