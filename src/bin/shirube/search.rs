//! `shirube search`: asks the index of a built site what its pages would answer.
//!
//! The first word is the folder when there is such a folder; a query alone is asked of `output`.

use super::args::Search;
use super::report::{Reporter, print_plain};
use super::search_index::{Folder, find_index, no_folder, read_queries, shown};
use super::search_page::{self, Page, echo, has_only_signs};
use shirube::output::search::pack;
use shirube::output::search::reader::{Ask, Fault, Reader};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Where `shirube build` writes when nobody says otherwise.
const OUTPUT: &str = "output";
/// Values that are named when one is not known.
const NAMED: usize = 20;

/// Words with their values, and the exit code.
pub struct Failure {
    id: &'static str,
    values: Vec<(&'static str, String)>,
    code: u8,
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
    let ask = Ask { filters: filters(options, &reader, reporter)?, count: options.limit, ..Ask::default() };
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

/// Groups and values by their keys and ids; they may be written by their names.
fn filters(
    options: &Search,
    reader: &Reader,
    reporter: &Reporter,
) -> Result<indexmap::IndexMap<String, Vec<String>>, Failure> {
    let mut out: indexmap::IndexMap<String, Vec<String>> = indexmap::IndexMap::new();
    for (group, value) in &options.filters {
        let is_named = |name: Option<&str>, written: &str| name == Some(written);
        let found = reader.groups().iter().find(|one| {
            let named = search_page::group_name(reporter, &one.key);
            one.key == *group || is_named(one.label.as_deref(), group) || named == *group
        });
        let Some(found) = found else {
            let known = reader.groups().iter().map(|one| one.key.clone()).collect();
            return Err(Failure { code: 2, ..not_known("search-group-unknown", group, "", known) });
        };
        let name = |id: &str, label: &Option<String>| match (label, found.key.as_str()) {
            (Some(label), _) => label.clone(),
            (None, "kind") => search_page::kind_name(reporter, id),
            _ => id.to_string(),
        };
        let id = found.values.iter().find(|(id, label)| id == value || name(id, label) == *value);
        let Some((id, _)) = id else {
            let known = |(id, label): &(String, Option<String>)| match name(id, label) {
                name if name == *id => name,
                name => format!("{id}（{name}）"),
            };
            let known = found.values.iter().map(known).collect();
            return Err(Failure { code: 2, ..not_known("search-value-unknown", group, value, known) });
        };
        out.entry(found.key.clone()).or_default().push(id.clone());
    }
    Ok(out)
}

fn not_known(id: &'static str, group: &str, value: &str, mut known: Vec<String>) -> Failure {
    if known.len() > NAMED {
        known.truncate(NAMED);
        known.push("…".into());
    }
    let values = vec![("group", echo(group)), ("value", echo(value)), ("known", known.join("、"))];
    Failure::new(id, values)
}
