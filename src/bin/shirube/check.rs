//! `shirube check`

use super::args::Check;
use super::report::Reporter;
use shirube::diagnostic::has_errors;
use shirube::pipeline;
use std::process::ExitCode;

pub fn run(options: &Check, reporter: &Reporter) -> ExitCode {
    let checked = {
        let bar = reporter.progress();
        pipeline::check(&options.content, None, &bar)
    };
    reporter.diagnostics(&checked.diagnostics, &checked.sources);
    if has_errors(&checked.diagnostics) {
        return ExitCode::from(1);
    }
    reporter.say(
        "check-done",
        &[("guides", checked.guides.len().to_string()), ("records", checked.records.to_string())],
    );
    ExitCode::SUCCESS
}
