//! The folder for a USB stick: everything leads somewhere, nothing needs a server.

use crate::folder::{Folder, codes_of, files_below, gathering};
use crate::html::Page;
use crate::site;
use shirube::output::Medium;
use shirube::output::portable::{ENTRY, NOTE};
use shirube::pipeline::{self, Silent};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

/// All six guides.
fn files() -> &'static BTreeMap<String, Vec<u8>> {
    static FILES: LazyLock<BTreeMap<String, Vec<u8>>> = LazyLock::new(|| {
        let folder = tempfile::tempdir().unwrap();
        let mut options = site::options(folder.path().join("usb"));
        options.medium = Medium::Portable;
        let report = pipeline::build(&options, &Silent);
        assert!(report.written.is_some(), "{:#?}", report.diagnostics);
        files_below(&folder.path().join("usb"))
    });
    &FILES
}

fn pages() -> impl Iterator<Item = (&'static str, Page)> {
    let html = files().iter().filter(|(path, _)| path.ends_with(".html"));
    html.map(|(path, bytes)| (path.as_str(), Page::read(std::str::from_utf8(bytes).unwrap())))
}

#[test]
fn every_link_names_a_file_and_every_fragment_an_id() {
    let pages: BTreeMap<&str, Page> = pages().collect();
    let ids: BTreeMap<&str, BTreeSet<&str>> =
        pages.iter().map(|(path, page)| (*path, page.ids().collect())).collect();
    let mut dead = Vec::new();
    for (path, page) in &pages {
        for (tag, address) in page.addresses() {
            if ["https://", "http://", "mailto:", "tel:", "data:"]
                .iter()
                .any(|scheme| address.starts_with(scheme))
            {
                if tag.name != "a" {
                    dead.push(format!("{path}: <{}> {address}", tag.name));
                }
                continue;
            }
            let (file, fragment) = address.split_once('#').unwrap_or((&address, ""));
            // What stands behind ? is for scripts; a file of that name is found all the same.
            let file = file.split('?').next().unwrap();
            let target = match file {
                "" => (*path).to_string(),
                file => target_of(path, file),
            };
            let place =
                fragment.is_empty() || ids.get(target.as_str()).is_none_or(|ids| ids.contains(fragment));
            if !files().contains_key(&target) || !place {
                dead.push(format!("{path}: <{}> {address}", tag.name));
            }
        }
    }
    assert!(dead.is_empty(), "{} dead links:\n{}", dead.len(), dead[..dead.len().min(40)].join("\n"));
}

/// The file that a relative address means.
fn target_of(from: &str, address: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in address.split('/') {
        match part {
            "." => {}
            ".." => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    parts.join("/")
}

#[test]
fn nothing_needs_a_server() {
    for path in files().keys() {
        let name = path.rsplit('/').next().unwrap();
        let needless = [
            "sw.js",
            "manifest.webmanifest",
            "offline.html",
            "robots.txt",
            "sitemap.xml",
            "feed.xml",
            "_headers",
            "og.png",
        ];
        assert!(!needless.contains(&name), "{path}");
    }
    for (path, page) in pages() {
        assert!(
            !page.all("link").any(|tag| matches!(tag.get("rel"), Some("manifest" | "canonical"))),
            "{path}"
        );
        assert!(!page.addresses().any(|(_, address)| address.starts_with("webcal:")), "{path}");
        assert!(!page.all("meta").any(|tag| tag.get("property") == Some("og:image")), "{path}");
    }
}

#[test]
fn above_the_site_stand_a_page_and_a_note() {
    let top: BTreeSet<&str> = files().keys().map(|path| path.split('/').next().unwrap()).collect();
    assert_eq!(top, BTreeSet::from([".shirube-files", "guide", ENTRY, NOTE]));
    let note = std::str::from_utf8(&files()[NOTE]).unwrap();
    assert!(
        note.starts_with('\u{feff}') && note.contains("令和8年11月22日") && note.contains(ENTRY),
        "{note}"
    );
    let entry = std::str::from_utf8(&files()[ENTRY]).unwrap();
    assert!(entry.contains("url=guide/index.html"), "{entry}");
}

#[test]
fn the_program_says_which_page_to_open() {
    let folder = Folder::small();
    folder.shirube(["build", "--portable", "--output", "usb"]).exits(0).says(ENTRY);
    assert!(
        folder.path().join("usb").join(ENTRY).exists() && folder.path().join("usb/guide/index.html").exists()
    );
    // And again, in the same folder.
    folder.shirube(["build", "--portable", "--output", "usb"]).exits(0);
}

#[test]
fn names_of_devices_are_refused_only_for_the_stick() {
    let folder = Folder::small().file("gatherings/aux.md", gathering("", ""));
    folder.build_good();
    let mut options = folder.options();
    options.medium = Medium::Portable;
    options.output = Some(folder.path().join("usb"));
    let report = pipeline::build(&options, &Silent);
    assert!(codes_of(&report.diagnostics).iter().all(|code| *code == "E911") && report.written.is_none());
    assert!(!folder.path().join("usb").exists());
}
