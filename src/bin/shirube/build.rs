//! `shirube build`

use super::args::Build;
use super::report::Reporter;
use shirube::pipeline::{self, BuildOptions};
use shirube::source::fonts;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub fn run(options: &Build, reporter: &Reporter) -> ExitCode {
    let build = BuildOptions {
        content: options.content.clone(),
        output: Some(options.output.clone()),
        guide: options.guide.clone(),
        today: options.today,
        cache: Some(cache_folder(&options.content)),
        medium: options.medium,
        fonts: options.font_dirs.iter().cloned().chain(font_folders()).collect(),
        books: options.books,
        analyser: shirube::analyser::Analyser::default(),
    };
    let report = {
        let bar = reporter.progress();
        pipeline::build(&build, &bar)
    };
    reporter.diagnostics(&report.diagnostics, &report.sources);
    let Some(written) = report.written else {
        let words = if options.output.exists() { "build-nothing-written" } else { "build-nothing-yet" };
        reporter.say_error(words, &[("output", options.output.display().to_string())]);
        return ExitCode::from(1);
    };
    reporter.say(
        "build-done",
        &[
            ("guides", report.guides.to_string()),
            ("records", report.records.to_string()),
            ("pages", report.pages.to_string()),
            ("books", report.books.to_string()),
            ("changed", written.changed.to_string()),
            ("unchanged", written.unchanged.to_string()),
            ("removed", written.removed.to_string()),
            ("open", options.output.join(&report.start).display().to_string()),
        ],
    );
    ExitCode::SUCCESS
}

/// Where this machine and this person keep fonts.
pub fn font_folders() -> Vec<PathBuf> {
    fonts::folders(std::env::home_dir().as_deref())
}

/// Scaled pictures are kept beside the content folder.
pub fn cache_folder(content: &Path) -> PathBuf {
    let parent = content.parent().filter(|parent| !parent.as_os_str().is_empty());
    parent.unwrap_or(Path::new(".")).join(".shirube-cache")
}
