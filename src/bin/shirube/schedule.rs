//! `shirube schedule`: how a text is read, in words, and the days that it gives.
//!
//! Text that cannot be read is printed with the parts underlined, on standard error, with exit code 1; with
//! `--format json` too, and then nothing is on standard output.

use super::args::Schedule;
use super::report::{Reporter, print_plain};
use super::schedule_page;
use shirube::content::{Comparison, gif_fault, schedule_text};
use shirube::diagnostic::messages::Lang;
use shirube::diagnostic::{Diagnostic, FileId, Span, has_errors};
use shirube::model::era::Style;
use shirube::model::schedule::{Calendar, Doubt, Expansion, GifProblem, Summary, Timetable, read_gif};
use shirube::source::{SourceFile, Sources};
use std::process::ExitCode;

/// What a text came to.
pub struct Understood {
    pub timetable: Timetable,
    /// The days asked for.
    pub expansion: Expansion,
    pub warnings: Vec<Diagnostic>,
}

pub fn run(options: &Schedule, reporter: &Reporter) -> ExitCode {
    let text = match options.text.as_deref().map(written).transpose() {
        Ok(text) => text,
        Err(error) => {
            reporter.say_error("schedule-not-text", &[("reason", shirube::diagnostic::io_reason(&error))]);
            return ExitCode::from(1);
        }
    };
    let name = reporter.words().text("schedule-source", &[]);
    let mut sources = Sources::default();
    for (path, text) in [(name.as_str(), text.as_deref()), ("--gif", options.gif.as_deref())] {
        if let Some(text) = text {
            let id = FileId(sources.files.len() as u32);
            sources.files.push(SourceFile::from_text(id, path, text));
        }
    }
    let style = style(reporter.lang());
    let understood = match understand(options, &sources, reporter.lang()) {
        Ok(understood) => understood,
        Err(faults) => {
            reporter.diagnostics(&faults, &sources);
            return ExitCode::from(1);
        }
    };
    let title = |it: &Diagnostic| reporter.words().word(it).title;
    let warnings: Vec<String> = understood.warnings.iter().map(title).collect();
    let window = options.from..=options.to;
    let summary = Summary::new(&understood.timetable, window, &Calendar::japan(), warnings);
    if !options.json {
        let page = schedule_page::page(&understood, &summary, options, style, reporter);
        print_plain(&page, false);
        return ExitCode::SUCCESS;
    }
    match serde_json::to_string_pretty(&summary) {
        Ok(json) => {
            print_plain(&json, false);
            ExitCode::SUCCESS
        }
        Err(_) => {
            reporter.say_error("internal-error", &[]);
            ExitCode::from(3)
        }
    }
}

fn style(lang: Lang) -> Style {
    match lang {
        Lang::Ja => Style::Wareki,
        Lang::En => Style::Seireki,
    }
}

/// The text itself, or what stands on standard input; line ends as LF.
fn written(text: &str) -> std::io::Result<String> {
    let text = match text {
        "-" => std::io::read_to_string(std::io::stdin())?,
        text => text.to_string(),
    };
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    Ok(text.trim_end_matches('\n').to_string())
}

/// Reads the first source, as text or as a code, and holds the second, a code, against it.
fn understand(options: &Schedule, sources: &Sources, lang: Lang) -> Result<Understood, Vec<Diagnostic>> {
    let Some(file) = sources.files.first() else { return Err(Vec::new()) };
    let (text, whole) = (file.text.as_str(), Span::new(file.id, 0..file.text.len()));
    let (timetable, mut warnings) = if options.text.is_none() || is_code(text) {
        let fault = |problem: GifProblem| {
            let place = Span::new(file.id, problem.range.clone());
            vec![schedule_text::bad_gif(text, &problem, place)]
        };
        (read_gif(text).map_err(fault)?, Vec::new())
    } else {
        let place = |range| Span::new(file.id, range);
        let read = schedule_text::read_text(text, options.fiscal_year, place);
        let mut said = [read.faults, read.dates].concat();
        said.sort_by(|a, b| a.place.cmp(&b.place));
        match read.timetable {
            Some(timetable) if !has_errors(&said) => (timetable, said),
            _ => return Err(said),
        }
    };
    let (calendar, style) = (Calendar::japan(), style(lang));
    if let Some(code) = sources.files.get(1) {
        let place = Span::new(code.id, 0..code.text.len());
        let comparison = Comparison { calendar: &calendar, today: options.from, style, place };
        let names = match lang {
            Lang::Ja => ("日時の文", "コード"),
            Lang::En => ("the text", "the code"),
        };
        if let Some(fault) = gif_fault(&comparison, &code.text, names, &timetable) {
            return Err(vec![fault]);
        }
    }
    let expansion = timetable.expand(options.from..=options.to, &calendar);
    warnings.extend(timetable.unsettled.iter().map(|why| schedule_text::unsettled(*why, whole)));
    warnings.extend(Doubt::warnings(&expansion.doubts, style, whole));
    Ok(Understood { timetable, expansion, warnings })
}

/// Whether it is, or was meant to be, a code of GIF 441: `14Tu4Th`.
fn is_code(text: &str) -> bool {
    let text = text.trim();
    let like_one = text.starts_with(|c: char| c.is_ascii_digit())
        && text.contains(|c: char| c.is_ascii_alphabetic())
        && text.chars().all(|c| c.is_ascii_alphanumeric());
    like_one || read_gif(text).is_ok()
}
