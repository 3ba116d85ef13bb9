//! Bad content: what the program says, that it says all of it at once, and that it writes nothing.

use crate::folder::{Folder, assert_same, copy, files_below};
use crate::made::{self, Case};
use rayon::prelude::*;
use std::sync::LazyLock;

/// Cases that only warn: the build goes on.
const WARNED: &[&str] = &[
    "doubtful-days",
    "files-not-read",
    "html-removed",
    "looks-like-markdown",
    "map-doubtful",
    "notices-without-days",
    "photo-without-consent",
    "schedule-unsettled",
    "town-of-no-district",
    "translations-unused",
];

/// The files of a good build, to stand there before a bad one.
static EARLIER: LazyLock<Folder> = LazyLock::new(|| {
    let folder = Folder::small();
    folder.build_good();
    folder
});

fn exit_code(case: &Case) -> i32 {
    i32::from(!WARNED.contains(&case.name.as_str()))
}

#[test]
fn every_case_is_explained_in_japanese() {
    let said: Vec<(String, String)> = made::all()
        .into_par_iter()
        .map(|case| {
            let ran = case.folder.shirube(["check"]).exits(exit_code(&case));
            (case.name, ran.stderr)
        })
        .collect();
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_snapshot_path("snapshots/invalid");
    settings.bind(|| {
        for (name, text) in &said {
            insta::assert_snapshot!(name.as_str(), text);
        }
    });
}

#[test]
fn every_case_is_explained_in_english() {
    let said: Vec<String> = made::all()
        .into_par_iter()
        .map(|case| {
            let ran = case.folder.shirube(["check", "--lang", "en"]).exits(exit_code(&case));
            format!("===== {} =====\n{}", case.name, ran.stderr)
        })
        .collect();
    let text = said.concat();
    let own_words: Vec<&str> =
        text.lines().filter(|line| line.contains("help: ") && line.contains('。')).collect();
    assert_eq!(own_words, Vec::<&str>::new(), "Japanese sentences in English hints");
    insta::assert_snapshot!("english", text);
}

#[test]
fn earlier_output_stays_as_it_was() {
    let before = files_below(&EARLIER.output());
    assert!(before.contains_key("index.html"));
    made::all().into_par_iter().filter(|case| exit_code(case) == 1).for_each(|case| {
        copy(&EARLIER.output(), &case.folder.output());
        case.folder.shirube(["build"]).exits(1).says("output は前のままです");
        assert_same(&before, &files_below(&case.folder.output()));
    });
}

#[test]
fn nothing_is_written_where_nothing_was() {
    for case in made::all().into_iter().filter(|case| exit_code(case) == 1) {
        let report = case.folder.build();
        assert!(report.written.is_none(), "{}", case.name);
        assert!(!case.folder.output().exists(), "{}", case.name);
    }
}

#[test]
fn every_fault_names_its_place() {
    for case in made::all() {
        for diagnostic in &case.folder.build().diagnostics {
            if let shirube::diagnostic::Place::Span(span) = &diagnostic.place {
                let report = case.folder.check();
                let file = report.sources.file(span.file);
                assert!(
                    span.start <= span.end && span.end <= file.text.len(),
                    "{}: {diagnostic:?}",
                    case.name
                );
                assert!(file.text.is_char_boundary(span.start) && file.text.is_char_boundary(span.end));
            }
        }
    }
}

#[test]
fn ten_faults_are_reported_in_one_run() {
    let ran = Folder::fixture("invalid/ten-faults-at-once").shirube(["check"]).exits(1);
    for code in
        ["E111", "E116", "E201", "E203", "E204", "E205", "E210", "E213", "E216", "E302", "E403", "E501"]
    {
        assert!(ran.stderr.contains(&format!("[{code}]")), "{code}\n{}", ran.stderr);
    }
}
