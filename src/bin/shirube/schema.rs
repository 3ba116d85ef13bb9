//! `shirube schema`

use super::args::SchemaFolder;
use super::report::Reporter;
use shirube::schema::SCHEMAS;
use std::process::ExitCode;

pub fn run(options: &SchemaFolder, reporter: &Reporter) -> ExitCode {
    let folder = options.content.join(".schema");
    let outcome = std::fs::create_dir_all(&folder).and_then(|()| {
        SCHEMAS
            .files()
            .try_fold(0, |count, (name, text)| std::fs::write(folder.join(name), text).map(|()| count + 1))
    });
    let shown = folder.display().to_string();
    match outcome {
        Ok(count) => {
            reporter.say("schema-done", &[("count", count.to_string()), ("folder", shown)]);
            ExitCode::SUCCESS
        }
        Err(error) => {
            reporter.say_error(
                "cannot-write",
                &[("path", shown), ("reason", shirube::diagnostic::io_reason(&error))],
            );
            ExitCode::from(1)
        }
    }
}
