//! The content of this repository, built once for every test that looks at it.
//!
//! Under nextest each test is a process of its own: then the first one builds and the others find the
//! result in `target/tmp/suite`, named after the program and the content it was made from.

use crate::folder::{TODAY, files_below, repository};
use crate::html::Page;
use shirube::guide::Guide;
use shirube::model::Channel;
use shirube::pipeline::{self, BuildOptions, Silent};
use std::collections::BTreeMap;
use std::fs::File;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, OnceLock};

/// Folder names of the guides.
pub const GUIDES: [&str; 6] = ["hidamari", "utsunomiya", "maebashi", "higashiyamato", "azumino", "atsugi"];
/// Folder names of the real cities.
pub const CITIES: [&str; 5] = ["utsunomiya", "maebashi", "higashiyamato", "azumino", "atsugi"];

/// Where tests of this program keep what they may use again.
pub fn work_folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("suite")
}

/// How the content of this repository is built.
pub fn options(output: PathBuf) -> BuildOptions {
    BuildOptions {
        content: repository().join("content"),
        output: Some(output),
        guide: None,
        medium: shirube::output::Medium::Web,
        fonts: shirube::source::fonts::folders(None),
        books: false,
        analyser: shirube::analyser::Analyser::default(),
        today: TODAY,
        cache: Some(work_folder().join("cache")),
    }
}

/// The folder with the built site.
pub fn output() -> &'static Path {
    static OUTPUT: OnceLock<PathBuf> = OnceLock::new();
    OUTPUT.get_or_init(|| {
        let work = work_folder();
        std::fs::create_dir_all(&work).unwrap();
        let lock = File::create(work.join("lock")).unwrap();
        lock.lock().unwrap();
        let (output, done) = (work.join("output"), work.join("done"));
        let print = fingerprint();
        if std::fs::read_to_string(&done).unwrap_or_default() != print {
            let report = pipeline::build(&options(output.clone()), &Silent);
            assert!(report.written.is_some(), "{:#?}", report.diagnostics);
            std::fs::write(&done, print).unwrap();
        }
        output
    })
}

/// Changes with the program and with the content.
fn fingerprint() -> String {
    let mut hasher = DefaultHasher::new();
    let program = std::env::current_exe().unwrap();
    let content = walkdir::WalkDir::new(repository().join("content")).sort_by_file_name();
    let paths = content.into_iter().map(|entry| entry.unwrap().into_path());
    for path in std::iter::once(program).chain(paths) {
        let data = path.metadata().unwrap();
        (path, data.len(), data.modified().unwrap()).hash(&mut hasher);
    }
    format!("{:x}", hasher.finish())
}

/// Every file of the site.
pub fn files() -> &'static BTreeMap<String, Vec<u8>> {
    static FILES: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| files_below(output()));
    &FILES
}

/// Every page of the site, taken apart.
pub fn pages() -> &'static BTreeMap<String, Page> {
    static PAGES: LazyLock<BTreeMap<String, Page>> = LazyLock::new(|| {
        let html = files().iter().filter(|(path, _)| path.ends_with(".html"));
        html.map(|(path, bytes)| (path.clone(), Page::read(std::str::from_utf8(bytes).unwrap()))).collect()
    });
    &PAGES
}

/// Pages of one guide.
pub fn pages_of(guide: &str) -> impl Iterator<Item = (&'static str, &'static Page)> {
    let prefix = format!("{guide}/");
    pages()
        .iter()
        .filter(move |(path, _)| path.starts_with(&prefix))
        .map(|(path, page)| (path.as_str(), page))
}

/// True for the short pages at older addresses that lead to the new ones.
pub fn leads_on(page: &Page) -> bool {
    page.all("meta").any(|tag| tag.get("http-equiv") == Some("refresh"))
}

/// The guides as the website shows them.
pub fn guides() -> &'static BTreeMap<String, Guide> {
    static LINKED: LazyLock<BTreeMap<String, Guide>> = LazyLock::new(|| {
        let checked = pipeline::check(&repository().join("content"), None, TODAY, &Silent);
        let shown = checked.guides.iter().map(|linked| linked.publish(Channel::Web, TODAY));
        shown.map(|guide| (guide.config.id.clone(), guide)).collect()
    });
    &LINKED
}

/// One guide as the website shows it.
pub fn guide(id: &str) -> &'static Guide {
    &guides()[id]
}
