//! Who may use whom: read from the `crate::…` paths of `src/`, so that the map in lib.rs stays true.

use crate::folder::repository;
use std::collections::{BTreeMap, BTreeSet};

/// Module → what it may use, besides itself (lib.rs, docs of the crate).
const MAY_USE: &[(&str, &[&str])] = &[
    ("analyser", &["model"]),
    ("diagnostic", &[]),
    ("source", &["diagnostic"]),
    ("schema", &["diagnostic", "source"]),
    ("markdown", &["diagnostic", "source"]),
    // Plain vocabularies are taken over from the file format, and the places of keys for messages.
    ("model", &["diagnostic", "source", "schema", "markdown"]),
    ("content", &["diagnostic", "source", "schema", "markdown", "model"]),
    ("guide", &["diagnostic", "schema", "markdown", "model"]),
    ("output", &["analyser", "diagnostic", "source", "schema", "markdown", "model", "guide"]),
    ("write", &["diagnostic", "output"]),
    (
        "pipeline",
        &[
            "analyser",
            "diagnostic",
            "source",
            "schema",
            "markdown",
            "model",
            "content",
            "guide",
            "output",
            "write",
        ],
    ),
];

/// What a stage to the right may take from the file format: plain data and the places of keys.
const PLAIN: &[(&str, &[&str])] =
    &[("guide", &["crate::schema::validate::"]), ("output", &["crate::schema::PortalFile"])];

/// The text of every file below `src/`, without unit tests and comments.
fn sources() -> BTreeMap<String, String> {
    let src = repository().join("src");
    crate::folder::files_below(&src)
        .into_iter()
        .filter(|(path, _)| path.ends_with(".rs") && !path.ends_with("tests.rs") && !path.contains("/tests/"))
        .map(|(path, bytes)| {
            let text = String::from_utf8(bytes).unwrap();
            let code = text.split("#[cfg(test)]").next().unwrap_or_default();
            let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
            (path, lines.collect::<Vec<_>>().join("\n"))
        })
        .collect()
}

fn module_of(path: &str) -> &str {
    path.split('/').next().unwrap_or(path).trim_end_matches(".rs")
}

/// `crate::a::b`, and each name of `crate::{a, b::c}`.
fn crate_paths(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    for after in code.split("crate::").skip(1) {
        match after.strip_prefix('{') {
            Some(group) => {
                let group = group.split("};").next().unwrap_or_default();
                let mut depth = 0;
                let mut name = String::new();
                for c in group.chars().chain([',']) {
                    match c {
                        '{' => depth += 1,
                        '}' => depth -= 1,
                        ',' if depth == 0 => found.push(std::mem::take(&mut name).trim().to_string()),
                        c if depth == 0 => name.push(c),
                        _ => {}
                    }
                }
            }
            None => {
                let end =
                    after.find(|c: char| !c.is_alphanumeric() && !"_:".contains(c)).unwrap_or(after.len());
                found.push(after[..end].to_string());
            }
        }
    }
    found.retain(|path| !path.is_empty());
    found.into_iter().map(|path| format!("crate::{path}")).collect()
}

#[test]
fn every_module_uses_only_what_stands_to_its_left() {
    let mut wrong = Vec::new();
    for (path, code) in sources() {
        let module = module_of(&path);
        let Some((_, allowed)) = MAY_USE.iter().find(|(name, _)| *name == module) else {
            assert!(matches!(module, "lib" | "bin"), "{path}: a module that this test does not know");
            continue;
        };
        for used in crate_paths(&code) {
            let target = used.split("::").nth(1).unwrap_or_default();
            if target != module && !allowed.contains(&target) {
                wrong.push(format!("{path} uses {used}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn later_stages_take_only_plain_data_from_the_file_format() {
    let mut wrong = Vec::new();
    for (path, code) in sources() {
        let Some((_, plain)) = PLAIN.iter().find(|(module, _)| *module == module_of(&path)) else { continue };
        for used in crate_paths(&code).iter().filter(|used| used.starts_with("crate::schema")) {
            if !plain.iter().any(|plain| used.starts_with(plain)) {
                wrong.push(format!("{path} uses {used}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_output_uses_another() {
    let outputs: BTreeSet<String> = sources()
        .keys()
        .filter_map(|path| path.strip_prefix("output/")?.split('/').next().map(str::to_string))
        .map(|name| name.trim_end_matches(".rs").to_string())
        .filter(|name| !matches!(name.as_str(), "mod" | "files" | "common"))
        .collect();
    for (path, code) in sources() {
        let Some(own) = path.strip_prefix("output/").and_then(|path| path.split('/').next()) else {
            continue;
        };
        for other in outputs.iter().filter(|other| *other != own.trim_end_matches(".rs") && own != "mod.rs") {
            assert!(!code.contains(&format!("output::{other}")), "{path} uses output::{other}");
        }
    }
}

/// What only some places may do.
const ONLY_HERE: &[(&str, &[&str], &[&str])] = &[
    (
        "reads the clock",
        &["Timestamp::now", "SystemTime::now", "Zoned::now", "Instant::now"],
        &["bin/shirube/args.rs"],
    ),
    (
        "writes to the disk",
        &["fs::write", "fs::rename", "fs::remove", "fs::create_dir", "File::create", "OpenOptions"],
        &["write.rs", "output/common/store.rs", "bin/shirube/new.rs", "bin/shirube/schema.rs"],
    ),
    (
        "reads the disk",
        &["fs::read", "File::open", "WalkDir", "read_dir", "canonicalize"],
        &[
            "source/mod.rs",
            "source/fonts.rs",
            "write.rs",
            "output/common/store.rs",
            "bin/shirube/new.rs",
            "bin/shirube/search_index.rs",
        ],
    ),
    ("prints", &["println!", "eprint", "print!("], &["bin/shirube/report.rs"]),
    ("asks for environment variables", &["env::var"], &["bin/shirube/args.rs", "bin/shirube/report.rs"]),
    ("reads TOML", &["toml::de", "toml::from_str", "toml::Table"], &["schema/"]),
    // ammonia wants one; colours of a drawing are only counted.
    (
        "knows HashMap's order",
        &["HashMap", "HashSet"],
        &["markdown/sanitise.rs", "output/common/images/encode.rs"],
    ),
    ("ends the process", &["process::exit", "std::process::abort"], &[]),
];

#[test]
fn disk_clock_and_terminal_are_touched_in_few_places() {
    let mut wrong = Vec::new();
    for (path, code) in sources() {
        for (what, words, places) in ONLY_HERE {
            let allowed =
                places.iter().any(|place| path == *place || place.ends_with('/') && path.starts_with(place));
            if !allowed && let Some(word) = words.iter().find(|word| code.contains(**word)) {
                wrong.push(format!("{path} {what}: {word}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn paths_are_read_from_use_lines() {
    let code = "use crate::a::b;\nuse crate::{c, d::{e, f}, g::h};\nfn x() -> crate::i::J {}";
    let expected = ["crate::a::b", "crate::c", "crate::d::", "crate::g::h", "crate::i::J"];
    assert_eq!(crate_paths(code), expected);
}
