//! Arguments: low (as typed, clap) → high (defaults filled in, dates read). Help in Japanese or English.

mod book;

pub use book::Book;

use super::typed;
use clap::error::ErrorKind;
use clap::{Arg, ArgMatches};
use jiff::ToSpan;
use jiff::civil::Date;
use shirube::diagnostic::messages::{Lang, Messages};
use shirube::model::era::{self, FiscalYear};
use shirube::output::Medium;
use shirube::source::fonts;
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

/// What was asked for.
pub struct Invocation {
    pub lang: Lang,
    pub command: Command,
}

/// A command with its options.
pub enum Command {
    Build(Build),
    Book(Book),
    Check(Check),
    New(New),
    Schema(SchemaFolder),
    Schedule(Schedule),
    Readings(ReadingsArgs),
    Search(Search),
}

/// `shirube build`
pub struct Build {
    pub content: PathBuf,
    pub output: PathBuf,
    pub guide: Option<String>,
    pub medium: Medium,
    pub today: Date,
    /// Books beside the site.
    pub books: bool,
    /// Folders where fonts are looked for first.
    pub font_dirs: Vec<PathBuf>,
}

/// `shirube check`
pub struct Check {
    pub content: PathBuf,
    pub today: Date,
}

/// `shirube new`
pub struct New {
    pub folder: PathBuf,
}

/// `shirube readings`
pub struct ReadingsArgs {
    pub content: PathBuf,
    pub guide: Option<String>,
    pub today: Date,
}

/// `shirube schema`
pub struct SchemaFolder {
    pub content: PathBuf,
}

/// `shirube schedule`
pub struct Schedule {
    /// Text; `-` for standard input. None if only a code was given.
    pub text: Option<String>,
    /// A code of GIF 441.
    pub gif: Option<String>,
    /// The days asked for.
    pub from: Date,
    pub to: Date,
    pub fiscal_year: Option<FiscalYear>,
    pub json: bool,
}

/// `shirube search`
pub struct Search {
    /// The folder, if one was written, and the words that are asked for.
    pub words: Vec<String>,
    /// A file with one query a line; `-` for standard input.
    pub queries: Option<String>,
    pub guide: Option<String>,
    /// Groups and values as they were written.
    pub filters: Vec<(String, String)>,
    pub limit: usize,
    pub json: bool,
    /// What a search box would suggest, instead of results.
    pub suggest: bool,
}

/// Help, version or wrong use: something to print and an exit code.
pub struct Early {
    text: String,
    code: u8,
}

impl Early {
    pub fn finish(self) -> ExitCode {
        super::report::print_plain(&self.text, self.code != 0);
        ExitCode::from(self.code)
    }
}

/// Reads the arguments.
pub fn read(args: impl IntoIterator<Item = OsString>) -> Result<Invocation, Early> {
    let mut args: Vec<OsString> = args.into_iter().collect();
    let lang = lang_of(&args);
    let words = Messages::new(lang);
    if let Some((found, half)) = typed::full_width(&args) {
        return Err(Early {
            text: words.text("usage-full-width", &[("found", found), ("half", half)]),
            code: 2,
        });
    }
    typed::help(&mut args);
    let typed = args.clone();
    let matches =
        command(&words).try_get_matches_from(args).map_err(|error| explain(&error, &typed, &words))?;
    let (name, sub) = matches.subcommand().ok_or_else(|| help(&words))?;
    let path = |id: &str| sub.get_one::<PathBuf>(id).cloned().unwrap_or_default();
    let command = match name {
        "build" => Command::Build(Build {
            content: path("dir"),
            output: path("output"),
            guide: sub.get_one::<String>("guide").cloned(),
            medium: if sub.get_flag("portable") { Medium::Portable } else { Medium::Web },
            today: today(sub, &words)?,
            books: !sub.get_flag("no-books"),
            font_dirs: font_dirs(sub, &words)?,
        }),
        "book" => Command::Book(book::read(sub, &words)?),
        "check" => Command::Check(Check { content: path("dir"), today: today(sub, &words)? }),
        "readings" => Command::Readings(ReadingsArgs {
            content: path("dir"),
            guide: sub.get_one::<String>("guide").cloned(),
            today: today(sub, &words)?,
        }),
        "new" => Command::New(New { folder: path("dir") }),
        "schedule" => Command::Schedule(schedule(sub, &words)?),
        "search" => Command::Search(search(sub, &words)?),
        _ => Command::Schema(SchemaFolder { content: path("dir") }),
    };
    Ok(Invocation { lang, command })
}

/// `--lang` wins; without it Japanese, whatever the machine speaks: its users are Japanese town halls.
fn lang_of(args: &[OsString]) -> Lang {
    let texts: Vec<String> = args.iter().map(|arg| arg.to_string_lossy().into_owned()).collect();
    let joined = texts.iter().find_map(|arg| arg.strip_prefix("--lang=").map(str::to_string));
    let spaced = texts.iter().position(|arg| arg == "--lang").and_then(|at| texts.get(at + 1).cloned());
    match joined.or(spaced).as_deref() {
        Some("en") => Lang::En,
        _ => Lang::Ja,
    }
}

/// Without `--from` from today on, without `--to` for three months.
fn schedule(matches: &ArgMatches, words: &Messages) -> Result<Schedule, Early> {
    let text = |id: &str| matches.get_one::<String>(id).cloned();
    let from = match date(matches, "from", words)? {
        Some(from) => from,
        None => now(),
    };
    let default_to = || from.checked_add(3.months()).unwrap_or(Date::MAX);
    let to = date(matches, "to", words)?.unwrap_or_else(default_to);
    if to < from {
        let values = [("from", from.to_string()), ("to", to.to_string())];
        return Err(Early { text: words.text("usage-days-reversed", &values), code: 2 });
    }
    let fiscal_year = match text("fiscal-year") {
        None => None,
        Some(found) => {
            let read = FiscalYear::parse(&found).or_else(|_| FiscalYear::parse(&format!("{found}度")));
            let wrong = |_| Early { text: words.text("usage-bad-fiscal-year", &[("found", found)]), code: 2 };
            Some(read.map_err(wrong)?)
        }
    };
    // A text without quotes comes in pieces.
    let pieces: Vec<String> = matches.get_many("text").into_iter().flatten().cloned().collect();
    let json = text("format").is_some_and(|format| format == "json");
    let written = (!pieces.is_empty()).then(|| pieces.join(" "));
    Ok(Schedule { text: written, gif: text("gif"), from, to, fiscal_year, json })
}

/// Folders of fonts; each must have one that can be used, for whoever names it counts on it.
fn font_dirs(matches: &ArgMatches, words: &Messages) -> Result<Vec<PathBuf>, Early> {
    let folders: Vec<PathBuf> = matches.get_many("font-dir").into_iter().flatten().cloned().collect();
    for folder in &folders {
        let only = std::slice::from_ref(folder);
        let why = match folder.is_dir() {
            false if folder.exists() => "usage-font-file",
            false => "usage-font-folder",
            true if fonts::BookFonts::find(only).is_empty() => "usage-font-none",
            true => continue,
        };
        let values = [("found", folder.display().to_string())];
        return Err(Early { text: words.text(why, &values), code: 2 });
    }
    Ok(folders)
}

fn search(matches: &ArgMatches, words: &Messages) -> Result<Search, Early> {
    let text = |id: &str| matches.get_one::<String>(id).cloned();
    let many = |id: &str| -> Vec<String> { matches.get_many(id).into_iter().flatten().cloned().collect() };
    let filter = |written: String| match written.split_once(['=', '＝']) {
        Some((key, value)) if !key.trim().is_empty() && !value.trim().is_empty() => {
            Ok((key.trim().to_string(), value.trim().to_string()))
        }
        _ => Err(Early {
            text: words.text("usage-bad-filter", &[("found", super::search_page::echo(&written))]),
            code: 2,
        }),
    };
    let search = Search {
        words: many("words"),
        queries: text("queries"),
        guide: text("guide"),
        filters: many("filter").into_iter().map(filter).collect::<Result<_, _>>()?,
        limit: matches.get_one::<u64>("limit").map_or(10, |limit| *limit as usize),
        json: matches.get_flag("json"),
        suggest: matches.get_flag("suggest"),
    };
    match search.words.is_empty() && search.queries.is_none() && search.filters.is_empty() {
        true => Err(Early { text: words.text("search-nothing-asked", &[]), code: 2 }),
        false => Ok(search),
    }
}

fn date(matches: &ArgMatches, option: &'static str, words: &Messages) -> Result<Option<Date>, Early> {
    let Some(text) = matches.get_one::<String>(option) else { return Ok(None) };
    let values = [("option", format!("--{option}")), ("found", text.clone())];
    let wrong = |_| Early { text: words.text("usage-bad-date", &values), code: 2 };
    era::parse_date(text).map(|written| Some(written.date)).map_err(wrong)
}

/// The day of the build: `--today`, else today.
fn today(matches: &ArgMatches, words: &Messages) -> Result<Date, Early> {
    Ok(date(matches, "today", words)?.unwrap_or_else(now))
}

/// SOURCE_DATE_EPOCH, else today in Japan.
fn now() -> Date {
    let japan = jiff::tz::TimeZone::fixed(jiff::tz::offset(9));
    let epoch = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|text| text.parse::<i64>().ok());
    let now = epoch.and_then(|seconds| jiff::Timestamp::from_second(seconds).ok());
    now.unwrap_or_else(jiff::Timestamp::now).to_zoned(japan).date()
}

fn command(words: &Messages) -> clap::Command {
    let text = |id: &str| words.text(id, &[]);
    let template = format!(
        "{{before-help}}{{about}}\n\n{}\n  {{usage}}\n\n{{all-args}}{{after-help}}",
        text("help-usage")
    );
    let lang = Arg::new("lang")
        .long("lang")
        .global(true)
        .value_name("ja|en")
        .value_parser(["ja", "en"])
        .hide_possible_values(true)
        .help(text("help-lang"));
    let help_flag =
        || Arg::new("help").short('h').long("help").action(clap::ArgAction::Help).help(text("help-help"));
    let folder = text("value-folder");
    let dir = |default: &'static str, id: &str| {
        Arg::new("dir")
            .value_name(folder.clone())
            .default_value(default)
            .hide_default_value(true)
            .value_parser(clap::value_parser!(PathBuf))
            .help(text(id))
    };
    let sub = |name: &'static str, args: Vec<Arg>| {
        clap::Command::new(name)
            .about(text(&format!("help-{name}")))
            .override_usage(text(&format!("usage-{name}")))
            .help_template(template.clone())
            .next_help_heading(text("help-options"))
            .disable_help_flag(true)
            .args(args)
            .arg(help_flag())
    };
    let today_arg =
        || Arg::new("today").long("today").value_name(text("value-date")).help(text("help-today"));
    let guide_arg =
        |help: &str| Arg::new("guide").long("guide").value_name(text("value-guide")).help(text(help));
    let font_dir = || {
        Arg::new("font-dir")
            .long("font-dir")
            .value_name(folder.clone())
            .action(clap::ArgAction::Append)
            .value_parser(clap::value_parser!(PathBuf))
            .help(text("help-font-dir"))
    };
    let build = sub(
        "build",
        vec![
            dir("content", "help-dir").help_heading(text("help-arguments")),
            Arg::new("output")
                .long("output")
                .value_name(folder.clone())
                .default_value("output")
                .hide_default_value(true)
                .value_parser(clap::value_parser!(PathBuf))
                .help(text("help-output")),
            guide_arg("help-guide"),
            Arg::new("portable")
                .long("portable")
                .action(clap::ArgAction::SetTrue)
                .help(text("help-portable")),
            Arg::new("no-books")
                .long("no-books")
                .action(clap::ArgAction::SetTrue)
                .help(text("help-no-books")),
            font_dir(),
            today_arg(),
        ],
    );
    let book_flag = |id: &'static str| {
        Arg::new(id).long(id).action(clap::ArgAction::SetTrue).help(text(&format!("help-book-{id}")))
    };
    let book_folder = |id: &'static str| {
        Arg::new(id)
            .long(id)
            .value_name(folder.clone())
            .value_parser(clap::value_parser!(PathBuf))
            .help(text(&format!("help-book-{id}")))
    };
    let book = sub(
        "book",
        vec![
            Arg::new("what")
                .value_name(text("value-book"))
                .num_args(0..)
                .help_heading(text("help-arguments"))
                .help(text("help-book-what")),
            guide_arg("help-book-guide"),
            Arg::new("issue").long("issue").value_name(text("value-id")).help(text("help-book-issue")),
            Arg::new("format")
                .long("format")
                .value_name("a4|a5|a3-fold")
                .value_parser(book::format)
                .help(text("help-book-format")),
            book_flag("large-print"),
            book_flag("grey"),
            book_folder("output").default_value("print").hide_default_value(true),
            font_dir(),
            book_folder("data"),
            today_arg(),
        ],
    );
    let readings = sub(
        "readings",
        vec![
            dir("content", "help-dir").help_heading(text("help-arguments")),
            guide_arg("help-readings-guide"),
            today_arg(),
        ],
    );
    let check =
        sub("check", vec![dir("content", "help-dir").help_heading(text("help-arguments")), today_arg()]);
    let new_dir = Arg::new("dir")
        .value_name(folder.clone())
        .required(true)
        .value_parser(clap::value_parser!(PathBuf))
        .help_heading(text("help-arguments"))
        .help(text("help-new-dir"));
    let option = |id: &'static str, value: String| {
        Arg::new(id).long(id).value_name(value).help(text(&format!("help-schedule-{id}")))
    };
    let schedule = sub(
        "schedule",
        vec![
            Arg::new("text")
                .value_name(text("value-schedule"))
                .num_args(1..)
                .required_unless_present("gif")
                .help_heading(text("help-arguments"))
                .help(text("help-schedule-text")),
            option("from", text("value-date")),
            option("to", text("value-date")),
            option("fiscal-year", text("value-fiscal-year")),
            option("format", "text|json".into()).value_parser(["text", "json"]).hide_possible_values(true),
            option("gif", text("value-gif")),
        ],
    );
    let search_option = |id: &'static str, value: String| {
        Arg::new(id).long(id).value_name(value).help(text(&format!("help-search-{id}")))
    };
    let flag = |id: &'static str| {
        let help = text(&format!("help-search-{id}"));
        Arg::new(id).long(id).action(clap::ArgAction::SetTrue).help(help)
    };
    let search = sub(
        "search",
        vec![
            Arg::new("words")
                .value_name(text("value-words"))
                .num_args(0..)
                .help_heading(text("help-arguments"))
                .help(text("help-search-words")),
            search_option("guide", text("value-guide")),
            search_option("filter", text("value-filter")).action(clap::ArgAction::Append),
            search_option("limit", text("value-count"))
                .value_parser(clap::value_parser!(u64).range(1..=1000)),
            search_option("queries", text("value-file")),
            flag("suggest"),
            flag("json"),
        ],
    );
    clap::Command::new("shirube")
        .about(text("help-about"))
        .override_usage(text("usage-shirube"))
        .version(env!("CARGO_PKG_VERSION"))
        .help_template(template.clone())
        .subcommand_help_heading(text("help-commands"))
        .subcommand_value_name(text("help-command-name"))
        .next_help_heading(text("help-options"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .arg(lang)
        .arg(help_flag())
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(clap::ArgAction::Version)
                .help(text("help-version")),
        )
        .subcommand_required(true)
        .subcommand(build)
        .subcommand(book)
        .subcommand(check)
        .subcommand(schedule)
        .subcommand(search)
        .subcommand(readings)
        .subcommand(sub("new", vec![new_dir]))
        .subcommand(sub(
            "schema",
            vec![dir("content", "help-schema-dir").help_heading(text("help-arguments"))],
        ))
}

fn help(words: &Messages) -> Early {
    Early { text: command(words).render_help().to_string(), code: 2 }
}

/// clap's errors in our words.
fn explain(error: &clap::Error, typed: &[OsString], words: &Messages) -> Early {
    use clap::error::{ContextKind, ContextValue};
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Early { text: error.to_string(), code: 0 },
        ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand | ErrorKind::MissingSubcommand => help(words),
        ErrorKind::InvalidSubcommand => {
            let found = context(ContextKind::InvalidSubcommand);
            let known = ["build", "book", "check", "schedule", "search", "readings", "new", "schema"];
            let near = shirube::diagnostic::nearest(&found, known).unwrap_or_else(|| "--help".into());
            Early { text: words.text("usage-command", &[("found", found), ("near", near)]), code: 2 }
        }
        ErrorKind::UnknownArgument => {
            let found = context(ContextKind::InvalidArg);
            let text = match typed::near_option(&command(words), typed, &found) {
                Some(near) => words.text("usage-option", &[("found", found), ("near", near)]),
                None => words.text("usage-argument", &[("found", found)]),
            };
            Early { text, code: 2 }
        }
        ErrorKind::MissingRequiredArgument => {
            let found = context(ContextKind::InvalidArg).trim_end_matches('.').to_string();
            Early { text: words.text("usage-missing", &[("found", found)]), code: 2 }
        }
        _ => {
            let (found, value) = (context(ContextKind::InvalidArg), context(ContextKind::InvalidValue));
            Early { text: words.text("usage-value", &[("found", found), ("value", value)]), code: 2 }
        }
    }
}
