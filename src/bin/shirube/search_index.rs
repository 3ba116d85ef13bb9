//! What `shirube search` reads from the disk: the folder of an index, its files, a file with queries.

use super::search::Failure;
use super::search_page::echo;
use shirube::diagnostic::nearest;
use shirube::output::portable;
use shirube::output::search::build::DISK;
use shirube::output::search::pack::Fault;
use shirube::output::search::reader::{Source, of_script};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The folder of an index: `meta.bin` as on a server, or scripts as in a portable folder.
pub struct Folder(pub PathBuf);

impl Source for Folder {
    fn load(&self, name: &str) -> Result<Vec<u8>, Fault> {
        match std::fs::read(self.0.join(format!("{name}.bin"))) {
            // The scripts beside an index for a server are for browsers: a file that is gone is told.
            Err(error) if error.kind() == ErrorKind::NotFound && !self.0.join("meta.bin").is_file() => {
                let own = format!("{name}.js");
                let from = if self.0.join(&own).is_file() { own } else { DISK.to_string() };
                let script = std::fs::read(self.0.join(&from)).map_err(|_| Fault::Missing)?;
                of_script(&script, name).ok_or(if from == DISK { Fault::Missing } else { Fault::Broken })
            }
            read => read.map_err(|_| Fault::Missing),
        }
    }
}

/// What may be a folder mistyped or the first of some words.
pub fn no_folder(folder: &str) -> Failure {
    Failure::new("search-no-folder", vec![("folder", echo(folder))])
}

pub fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// Lines of a file or of standard input.
pub fn read_queries(file: &str) -> Result<Vec<String>, Failure> {
    let text = match file {
        "-" => std::io::read_to_string(std::io::stdin()),
        file => std::fs::read_to_string(file),
    };
    let text = text.map_err(|error| {
        Failure::new(
            "search-no-queries",
            vec![("file", echo(file)), ("reason", shirube::diagnostic::io_reason(&error))],
        )
    })?;
    Ok(text.trim_start_matches('\u{feff}').lines().map(str::to_string).collect())
}

/// The folder of the index: of a site, of a guide in it, of a copy for a disk, or the folder itself.
pub fn find_index(folder: &Path, guide: Option<&str>) -> Result<PathBuf, Failure> {
    if !folder.is_dir() {
        return Err(no_folder(&shown(folder)));
    }
    let is_index =
        |path: &PathBuf| ["meta.bin", "meta.js", DISK].iter().any(|name| path.join(name).is_file());
    let sites = [folder.to_path_buf(), folder.join(portable::FOLDER.trim_end_matches('/'))];
    let below = |name: &str| sites.iter().map(|site| site.join(name).join("search")).find(is_index);
    if let Some(guide) = guide.filter(|guide| !guide.is_empty()) {
        // The folder may be that of the guide already.
        let own = folder.file_name().is_some_and(|name| name == guide).then(|| folder.join("search"));
        let found = below(guide).or_else(|| own.filter(is_index));
        return found.ok_or_else(|| no_guide(folder, guide, &guides(&sites, is_index), below("").is_some()));
    }
    if let Some(found) = [folder.to_path_buf()].into_iter().find(is_index).or_else(|| below("")) {
        return Ok(found);
    }
    let guides = guides(&sites, is_index);
    let values = vec![("folder", shown(folder))];
    if let Some(first) = guides.first() {
        let listed = [("guides", guides.join("、")), ("first", first.clone())];
        return Err(Failure::new("search-choose-guide", values.into_iter().chain(listed).collect()));
    }
    let has = |name: &&str| folder.join(name).is_file();
    let is_content = ["guide.toml", "portal.toml"].iter().any(has);
    Err(Failure::new(if is_content { "search-content-folder" } else { "search-no-index" }, values))
}

/// Guides below a folder that have an index.
fn guides(sites: &[PathBuf], is_index: impl Fn(&PathBuf) -> bool) -> Vec<String> {
    let folders = sites.iter().filter_map(|site| std::fs::read_dir(site).ok()).flatten().flatten();
    let guides = folders.filter(|folder| is_index(&folder.path().join("search")));
    let mut names: Vec<String> = guides.filter_map(|folder| folder.file_name().into_string().ok()).collect();
    names.retain(|name| name != portable::FOLDER.trim_end_matches('/'));
    names.sort();
    names
}

fn no_guide(folder: &Path, guide: &str, known: &[String], is_alone: bool) -> Failure {
    let values = vec![("folder", shown(folder)), ("guide", echo(guide))];
    let (id, more) = match nearest(guide, known.iter().map(String::as_str)) {
        Some(near) => ("search-guide-near", ("near", near)),
        None if known.is_empty() && is_alone => ("search-guide-needless", ("guides", String::new())),
        None if known.is_empty() => ("search-no-index", ("guides", String::new())),
        None => ("search-guide-unknown", ("guides", known.join("、"))),
    };
    Failure::new(id, values.into_iter().chain([more]).collect())
}
