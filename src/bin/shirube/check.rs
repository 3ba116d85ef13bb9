//! `shirube check`: a build that writes nothing, so that pictures and templates are looked at too.

use super::args::Check;
use super::build::{cache_folder, font_folders};
use super::report::Reporter;
use shirube::diagnostic::has_errors;
use shirube::output::Medium;
use shirube::pipeline::{self, BuildOptions};
use std::process::ExitCode;

pub fn run(options: &Check, reporter: &Reporter) -> ExitCode {
    let build = BuildOptions {
        content: options.content.clone(),
        output: None,
        guide: None,
        today: options.today,
        cache: Some(cache_folder(&options.content)),
        medium: Medium::Web,
        fonts: font_folders(),
        books: true,
        analyser: shirube::analyser::Analyser::default(),
    };
    let report = {
        let bar = reporter.progress();
        pipeline::build(&build, &bar)
    };
    reporter.diagnostics(&report.diagnostics, &report.sources);
    if has_errors(&report.diagnostics) {
        return ExitCode::from(1);
    }
    if report.diagnostics.is_empty() {
        reporter.say(
            "check-done",
            &[("guides", report.guides.to_string()), ("records", report.records.to_string())],
        );
    }
    if report.unread > 0 {
        let folder = options.content.display().to_string();
        reporter.say("check-readings", &[("names", report.unread.to_string()), ("folder", folder)]);
    }
    ExitCode::SUCCESS
}
