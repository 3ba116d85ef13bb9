//! The command line: arguments → library → report → exit code.
//!
//! Exit codes: 0 good, 1 faults in the content, 2 wrong use, 3 a fault of the program.

mod args;
mod book;
mod build;
mod check;
mod new;
mod readings;
mod report;
mod schedule;
mod schedule_page;
mod schema;
mod search;
mod search_filter;
mod search_index;
mod search_page;
mod typed;

use args::{Command, Invocation};
use std::process::ExitCode;

fn main() -> ExitCode {
    let invocation = match args::read(std::env::args_os()) {
        Ok(invocation) => invocation,
        Err(early) => return early.finish(),
    };
    let Invocation { lang, command } = invocation;
    let reporter = report::Reporter::new(lang);
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| match command {
        Command::Build(options) => build::run(&options, &reporter),
        Command::Book(options) => book::run(&options, &reporter),
        Command::Check(options) => check::run(&options, &reporter),
        Command::New(options) => new::run(&options, &reporter),
        Command::Schedule(options) => schedule::run(&options, &reporter),
        Command::Readings(options) => readings::run(&options, &reporter),
        Command::Search(options) => search::run(&options, &reporter),
        Command::Schema(options) => schema::run(&options, &reporter),
    }));
    outcome.unwrap_or_else(|_| {
        reporter.say_error("internal-error", &[]);
        ExitCode::from(3)
    })
}
