//! Schemas for editors, and the guide that `shirube new` begins with.

use crate::folder::{Folder, files_below, repository};
use shirube::model::Kind;
use shirube::schema::SCHEMAS;
use std::collections::BTreeMap;

fn of_this_version() -> BTreeMap<String, Vec<u8>> {
    SCHEMAS.files().map(|(name, text)| (name, text.into_bytes())).collect()
}

#[test]
fn the_schemas_beside_the_content_are_those_of_this_version() {
    let there = files_below(&repository().join("content/.schema"));
    crate::folder::assert_same(&of_this_version(), &there);
}

#[test]
fn every_content_file_names_its_schema() {
    let content = repository().join("content");
    let mut wrong = Vec::new();
    for (path, bytes) in files_below(&content) {
        let is_text = path.ends_with(".toml") || path.ends_with(".md");
        if !is_text || path.starts_with(".schema/") || path.ends_with("README.md") {
            continue;
        }
        let text = String::from_utf8(bytes).unwrap();
        let up = "../".repeat(path.matches('/').count());
        let expected = format!("#:schema {up}.schema/{}.json", schema_of(&path));
        let line = text.lines().find(|line| line.starts_with("#:schema")).unwrap_or("no #:schema line");
        if line != expected {
            wrong.push(format!("{path}: {line} — expected {expected}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// `portal`, `guide`, a kind (`gathering`) or a list file (`gatherings`).
fn schema_of(path: &str) -> String {
    let parts: Vec<&str> = path.split('/').collect();
    match parts.as_slice() {
        [file] | [_, file] => file.trim_end_matches(".toml").to_string(),
        [_, folder, ..] => Kind::by_folder(folder).map_or(String::new(), |kind| kind.name().to_string()),
        [] => String::new(),
    }
}

#[test]
fn schema_writes_every_file() {
    let folder = Folder::small();
    folder.shirube(["schema"]).exits(0).says(".schema");
    crate::folder::assert_same(&of_this_version(), &files_below(&folder.content().join(".schema")));
}

#[test]
fn a_new_guide_checks_clean_and_builds() {
    let folder = Folder::empty();
    folder.shirube(["new", "content"]).exits(0);
    let ran = folder.shirube(["check"]).exits(0);
    assert_eq!(ran.stderr, "");
    folder.shirube(["build"]).exits(0);
    assert!(folder.output().join("index.html").exists());
    assert!(folder.output().join("gatherings/index.html").exists());
    for (path, bytes) in files_below(&folder.content()) {
        if path.ends_with(".toml") || path.ends_with(".md") && !path.ends_with("README.md") {
            let text = String::from_utf8(bytes).unwrap();
            let line = text.lines().find_map(|line| line.strip_prefix("#:schema ")).unwrap_or_default();
            let schema = folder.content().join(&path).parent().unwrap().join(line);
            assert!(!line.is_empty() && schema.is_file(), "{path}: {line}");
        }
    }
}

#[test]
fn new_does_not_write_into_a_folder_with_files() {
    let folder = Folder::small();
    let before = files_below(&folder.content());
    folder.shirube(["new", "content"]).exits(1);
    assert_eq!(before, files_below(&folder.content()));
}
