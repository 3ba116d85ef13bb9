//! `shirube search`: asks the index of a built site what its pages would answer.
//!
//! The first word is the folder when there is such a folder; a query alone is asked of `output`.

use super::args::Search;
use super::report::{Reporter, print_plain};
use super::search_filter::filters;
use super::search_index::{Folder, find_index, no_folder, read_queries, shown};
use super::search_page::{Page, has_only_signs};
use shirube::output::search::pack;
use shirube::output::search::reader::{Ask, Fault, Reader};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Where `shirube build` writes when nobody says otherwise.
const OUTPUT: &str = "output";

/// Words with their values, and the exit code.
pub struct Failure {
    pub id: &'static str,
    pub values: Vec<(&'static str, String)>,
    pub code: u8,
}

impl Failure {
    pub fn new(id: &'static str, values: Vec<(&'static str, String)>) -> Self {
        Failure { id, values, code: 1 }
    }
}

pub fn run(options: &Search, reporter: &Reporter) -> ExitCode {
    match answer(options, reporter) {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure { id, values, code }) => {
            reporter.say_error(id, &values);
            ExitCode::from(code)
        }
    }
}

fn answer(options: &Search, reporter: &Reporter) -> Result<(), Failure> {
    let (folder, query) = folder_and_query(&options.words)?;
    let queries = match &options.queries {
        Some(file) => read_queries(file)?,
        None => vec![query],
    };
    if options.queries.is_none() && options.filters.is_empty() && queries.concat().trim().is_empty() {
        return Err(Failure { code: 2, ..Failure::new("search-nothing-asked", Vec::new()) });
    }
    if options.queries.is_none() && queries.iter().any(|query| has_only_signs(query)) {
        return Err(Failure { code: 2, ..Failure::new("search-no-letters", Vec::new()) });
    }
    let index = find_index(&folder, options.guide.as_deref())?;
    let told = |fault: Fault| of_fault(&index, fault);
    let reader = Reader::open(Box::new(Folder(index.clone())), None).map_err(told)?;
    let ask = Ask {
        filters: filters(&options.filters, &reader, reporter)?,
        count: options.limit,
        ..Ask::default()
    };
    let root = index.parent().unwrap_or(Path::new(""));
    let page = Page::new(reporter, root, options);
    for (at, query) in queries.iter().enumerate() {
        let text = match options.suggest {
            true => page.suggested(query, &reader.suggest(query).map_err(told)?),
            false => page.found(query, &reader.find(query, &ask).map_err(told)?, &ask),
        };
        if at > 0 && !options.json {
            print_plain("", false);
        }
        print_plain(&text, false);
    }
    Ok(())
}

/// What was written first is the folder, if it is one.
fn folder_and_query(words: &[String]) -> Result<(PathBuf, String), Failure> {
    match words {
        [folder, words @ ..] if Path::new(folder).is_dir() => Ok((folder.into(), words.join(" "))),
        [] | [_] => Ok((OUTPUT.into(), words.concat())),
        [folder, ..] => Err(no_folder(folder)),
    }
}

fn of_fault(index: &Path, fault: Fault) -> Failure {
    let ending = if index.join("meta.bin").is_file() { "bin" } else { "js" };
    let id = match fault.why {
        pack::Fault::Missing => "search-missing",
        pack::Fault::Broken => "search-broken",
        pack::Fault::Old => "search-old",
    };
    Failure::new(id, vec![("file", shown(&index.join(format!("{}.{ending}", fault.name))))])
}
