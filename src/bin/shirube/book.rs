//! `shirube book`: books alone, also on other paper, in grey or in large letters.

use super::args::Book;
use super::build::{cache_folder, font_folders};
use super::report::Reporter;
use shirube::diagnostic::has_errors;
use shirube::pipeline::books::{self, BookOptions};
use std::path::PathBuf;
use std::process::ExitCode;

pub fn run(options: &Book, reporter: &Reporter) -> ExitCode {
    let own: Vec<PathBuf> = options.font_dirs.iter().cloned().chain(font_folders()).collect();
    let wanted = BookOptions {
        content: options.content.clone(),
        output: options.output.clone(),
        guide: options.guide.clone(),
        kinds: options.kinds.iter().map(|kind| (*kind).to_string()).collect(),
        subject: options.subject.clone(),
        paper: options.paper,
        grey: options.grey,
        large: options.large,
        today: options.today,
        cache: Some(cache_folder(&options.content)),
        fonts: own,
        data: options.data.clone(),
    };
    let report = {
        let bar = reporter.progress();
        books::books(&wanted, &bar)
    };
    reporter.diagnostics(&report.diagnostics, &report.sources);
    if has_errors(&report.diagnostics) {
        reporter.say_error("book-nothing", &[]);
        return ExitCode::from(1);
    }
    for (path, title, pages, bytes) in &report.books {
        let size = match bytes.div_ceil(1024) {
            kilo @ 0..1024 => format!("{kilo} KB"),
            kilo => format!("{:.1} MB", kilo as f64 / 1024.0),
        };
        let path = options.output.join(path).display().to_string();
        let values = [("path", path), ("title", title.clone()), ("pages", pages.to_string()), ("size", size)];
        reporter.say("book-made", &values);
    }
    reporter.say("book-done", &[("count", report.books.len().to_string())]);
    ExitCode::SUCCESS
}
