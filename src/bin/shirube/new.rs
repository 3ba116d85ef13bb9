//! `shirube new`: a small guide that builds, to start from.

use super::args::New;
use super::report::Reporter;
use include_dir::{Dir, include_dir};
use shirube::schema::SCHEMAS;
use std::path::Path;
use std::process::ExitCode;

static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/starter");

pub fn run(options: &New, reporter: &Reporter) -> ExitCode {
    let folder = options.folder.as_path();
    let shown = folder.display().to_string();
    if folder.read_dir().is_ok_and(|mut entries| entries.next().is_some()) {
        reporter.say_error("new-not-empty", &[("folder", shown)]);
        return ExitCode::from(1);
    }
    match unpack(folder) {
        Ok(()) => {
            reporter.say("new-done", &[("folder", shown)]);
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

fn unpack(folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    STARTER.extract(folder)?;
    let schemas = folder.join(".schema");
    std::fs::create_dir_all(&schemas)?;
    SCHEMAS.files().try_for_each(|(name, text)| std::fs::write(schemas.join(name), text))
}
