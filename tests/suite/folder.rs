//! A content folder in a temporary place, and what the program makes of it.
//!
//! ```ignore
//! Folder::small().file("pages/a.md", page("…")).shirube(["check", "content"]).exits(1).says("E405");
//! ```

use jiff::civil::{Date, date};
use shirube::diagnostic::Diagnostic;
use shirube::pipeline::{self, BuildOptions, BuildReport, Checked, Silent};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The day of every build of the tests.
pub const TODAY: Date = date(2026, 11, 22);

/// The smallest good guide.toml.
pub const GUIDE: &str = r#"title = "見本市 通いの場ガイド"
description = "見本のガイドです。"

[city]
name = "見本市"
area_code = "0000"

[contact]
name = "見本市 高齢福祉課"
tel = "0000-55-0100"
"#;

/// A good gathering; `more` are further keys, `body` the Markdown under them.
pub fn gathering(more: &str, body: &str) -> String {
    gathering_with(r#"{ kind = "窓口", name = "見本市 高齢福祉課", tel = "0000-55-0100" }"#, more, body)
}

/// A good gathering with a contact of its own.
pub fn gathering_with(contact: &str, more: &str, body: &str) -> String {
    format!(
        r#"+++
title = "いきいき体操"
kana = "いきいきたいそう"
categories = ["taiso"]
summary = "いすに座ってできる体操です。"
organizer = {{ name = "いきいき会" }}
place = {{ name = "北町公民館" }}
schedule = {{ text = "毎週火曜日 10時〜11時" }}
fee = {{ free = true }}
contact = {contact}
{more}
+++
{body}
"#
    )
}

/// Root of the repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A temporary folder with `content/` and, after a build, `output/`.
pub struct Folder {
    temp: tempfile::TempDir,
}

impl Folder {
    /// Without any file; not even `content/` is there.
    pub fn empty() -> Self {
        Self { temp: tempfile::tempdir().unwrap() }
    }

    /// A guide with one gathering.
    pub fn small() -> Self {
        Self::empty()
            .file("guide.toml", GUIDE)
            .file("gatherings/kita-taiso.md", gathering("", "ゆっくり体を動かします。"))
    }

    /// A copy of a folder below `tests/content/`.
    pub fn fixture(path: &str) -> Self {
        let folder = Self::empty();
        copy(&repository().join("tests/content").join(path), &folder.content());
        folder
    }

    /// Adds a file of the content folder, or replaces it.
    pub fn file(self, path: &str, bytes: impl AsRef<[u8]>) -> Self {
        let target = self.content().join(path);
        std::fs::create_dir_all(target.parent().unwrap()).unwrap();
        std::fs::write(target, bytes).unwrap();
        self
    }

    /// Changes the content folder by hand.
    pub fn with(self, change: impl FnOnce(&Path)) -> Self {
        std::fs::create_dir_all(self.content()).unwrap();
        change(&self.content());
        self
    }

    /// The temporary folder.
    pub fn path(&self) -> &Path {
        self.temp.path()
    }

    /// The content folder.
    pub fn content(&self) -> PathBuf {
        self.path().join("content")
    }

    /// The output folder.
    pub fn output(&self) -> PathBuf {
        self.path().join("output")
    }

    /// What a build of this folder is asked for.
    pub fn options(&self) -> BuildOptions {
        BuildOptions {
            content: self.content(),
            output: Some(self.output()),
            guide: None,
            medium: shirube::output::Medium::Web,
            fonts: shirube::source::fonts::folders(None),
            books: false,
            analyser: shirube::analyser::Analyser::default(),
            today: TODAY,
            cache: Some(self.path().join(".shirube-cache")),
        }
    }

    /// Builds with the library.
    pub fn build(&self) -> BuildReport {
        pipeline::build(&self.options(), &Silent)
    }

    /// Builds with the library and expects nothing to find fault with; gives the files.
    pub fn build_good(&self) -> BTreeMap<String, Vec<u8>> {
        let report = self.build();
        assert_eq!(codes_of(&report.diagnostics), Vec::<&str>::new(), "{:#?}", report.diagnostics);
        files_below(&self.output())
    }

    /// Reads, checks and links with the library.
    pub fn check(&self) -> Checked {
        pipeline::check(&self.content(), None, TODAY, &Silent)
    }

    /// Runs the program in the temporary folder.
    pub fn shirube<'a>(&self, args: impl IntoIterator<Item = &'a str>) -> Ran {
        self.shirube_with(args, &[])
    }

    /// Runs the program with environment variables.
    pub fn shirube_with<'a>(&self, args: impl IntoIterator<Item = &'a str>, env: &[(&str, &str)]) -> Ran {
        let output = Command::new(env!("CARGO_BIN_EXE_shirube"))
            .args(args)
            .current_dir(self.path())
            .env("SOURCE_DATE_EPOCH", "1795305600") // TODAY
            .env_remove("RUST_BACKTRACE")
            .envs(env.iter().copied())
            .output()
            .unwrap();
        let home = self.path().canonicalize().unwrap().display().to_string();
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap().replace(&home, "[temp]");
        Ran { code: output.status.code(), stdout: text(&output.stdout), stderr: text(&output.stderr) }
    }
}

/// What a run of the program did.
#[derive(Debug)]
pub struct Ran {
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Ran {
    /// Expects an exit code.
    #[track_caller]
    pub fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{}\n{}", self.stdout, self.stderr);
        self
    }

    /// Expects words on either stream.
    #[track_caller]
    pub fn says(self, words: &str) -> Self {
        assert!(
            self.stdout.contains(words) || self.stderr.contains(words),
            "{words}:\n{}\n{}",
            self.stdout,
            self.stderr
        );
        self
    }
}

/// Codes in the order of the diagnostics.
pub fn codes_of(diagnostics: &[Diagnostic]) -> Vec<&'static str> {
    diagnostics.iter().map(|diagnostic| diagnostic.code).collect()
}

/// Every file below a folder with its bytes; empty for a folder that is not there.
pub fn files_below(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    walkdir::WalkDir::new(folder)
        .into_iter()
        .filter_map(|entry| entry.ok().filter(|entry| entry.file_type().is_file()))
        .map(|entry| {
            let path = entry.path().strip_prefix(folder).unwrap().to_str().unwrap().to_string();
            (path, std::fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// Copies a folder.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for (path, bytes) in files_below(from) {
        let target = to.join(path);
        std::fs::create_dir_all(target.parent().unwrap()).unwrap();
        std::fs::write(target, bytes).unwrap();
    }
}

/// The paths of two sets of files that differ, for a message that can be read.
#[track_caller]
pub fn assert_same(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>) {
    let paths: std::collections::BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    let differing: Vec<&&String> = paths.iter().filter(|path| one.get(**path) != other.get(**path)).collect();
    assert!(differing.is_empty(), "differ: {differing:#?}");
}
