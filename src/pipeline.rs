//! Calls the stages in order.

use crate::analyser::Analyser;
use crate::content::{check_accessibility, check_config, check_portal, check_readings, check_records};
use crate::diagnostic::{Diagnostic, Severity, codes, has_errors, nearest, sort};
use crate::guide::{Guide, Linked, WrittenNames};
use crate::model::{Channel, era};
use crate::output::common::printed::Printed;
use crate::output::files::{Clash, OutputFiles};
use crate::output::{Medium, calendar, error_page, headers, offline, portable, search, site};
use crate::schema::{self, AccessibilityFile, GuideFile, PortalFile};
use crate::source::fonts::Fonts;
use crate::source::{self, Sources};
use crate::write::{self, Written};
use jiff::civil::Date;
use std::path::{Path, PathBuf};

pub mod books;

/// Told how far a build has come: a step's name (`read`, `check`, `render`, `write`), done, of.
pub trait Progress: Sync {
    /// Called from any thread.
    fn step(&self, name: &'static str, done: usize, of: usize);
}

/// No reports.
pub struct Silent;

impl Progress for Silent {
    fn step(&self, _: &'static str, _: usize, _: usize) {}
}

/// What to build.
#[derive(Debug, Clone)]
pub struct BuildOptions {
    /// Content folder.
    pub content: PathBuf,
    /// Output folder; none: everything is made, to find every fault, and nothing written.
    pub output: Option<PathBuf>,
    /// Only this guide.
    pub guide: Option<String>,
    /// The day of the build.
    pub today: Date,
    /// Folder for pictures already scaled; none: they are made anew.
    pub cache: Option<PathBuf>,
    /// Where the site is to be read.
    pub medium: Medium,
    /// Folders where fonts are looked for, for what is drawn as a picture and for books.
    pub fonts: Vec<PathBuf>,
    /// Whether the books are made as well.
    pub books: bool,
    /// Whether the search is made with the dictionary.
    pub analyser: Analyser,
}

/// What became of a build.
#[derive(Debug)]
pub struct BuildReport {
    /// Sources, for the lines of the diagnostics.
    pub sources: Sources,
    /// Everything found, sorted by place.
    pub diagnostics: Vec<Diagnostic>,
    /// Number of guides.
    pub guides: usize,
    /// Number of records.
    pub records: usize,
    /// Number of pages.
    pub pages: usize,
    /// Number of books.
    pub books: usize,
    /// Number of names that have no reading.
    pub unread: usize,
    /// Page to begin with, below the output folder.
    pub start: String,
    /// What was written; none when there were errors.
    pub written: Option<Written>,
}

/// A content folder, checked and linked.
#[derive(Debug)]
pub struct Checked {
    /// Sources.
    pub sources: Sources,
    /// portal.toml, where there is one.
    pub portal: Option<PortalFile>,
    /// The guides in order.
    pub guides: Vec<Linked>,
    /// Everything found, sorted by place.
    pub diagnostics: Vec<Diagnostic>,
    /// Number of records read.
    pub records: usize,
}

/// Reads, checks and links a content folder; builds nothing. Schedules are looked at from `today` on.
pub fn check(content: &Path, only: Option<&str>, today: Date, progress: &dyn Progress) -> Checked {
    progress.step("read", 0, 1);
    let (sources, mut diagnostics) = source::read(content);
    let mut checked =
        Checked { sources, portal: None, guides: Vec::new(), diagnostics: Vec::new(), records: 0 };
    let mut ids: Vec<(String, String)> = Vec::new();
    if let Some(file) = checked.sources.by_path("portal.toml") {
        if let Some(portal) = schema::read_config::<PortalFile>(file, "portal", &mut diagnostics) {
            check_portal(&portal, &checked.sources, &mut diagnostics);
            let there = |id: &&String| checked.sources.by_path(&format!("{id}/guide.toml")).is_some();
            ids = portal.value.guides.iter().filter(there).map(|id| (id.clone(), format!("{id}/"))).collect();
            checked.portal = Some(portal.value);
        }
    } else if checked.sources.by_path("guide.toml").is_some() {
        let id = content.file_name().and_then(|name| name.to_str()).unwrap_or("guide");
        ids.push((id.to_string(), String::new()));
    } else if diagnostics.is_empty() {
        let txt = ["guide.toml.txt", "portal.toml.txt"]
            .into_iter()
            .find(|name| checked.sources.assets.contains_key(*name));
        let place = txt.map_or(content.to_path_buf(), |name| content.join(name)).display().to_string();
        diagnostics.push(
            Diagnostic::error_at_path(codes::NO_GUIDE, place)
                .arg_if("txt", txt.map(|name| name.trim_end_matches(".txt"))),
        );
    }
    if let Some(only) = only {
        if !ids.iter().any(|(id, _)| id == only) && !ids.is_empty() {
            let known = ids.iter().map(|(id, _)| id.as_str());
            let near = nearest(only, known.clone());
            diagnostics.push(
                Diagnostic::error_at_path(codes::GUIDE_UNKNOWN, content.display().to_string())
                    .arg("guide", only)
                    .arg("known", known.collect::<Vec<_>>().join("、"))
                    .arg_if("nearest", near),
            );
        }
        ids.retain(|(id, _)| id == only);
    }
    for (at, (id, prefix)) in ids.iter().enumerate() {
        progress.step("check", at, ids.len());
        let (guide, found, records) = check_guide(&checked.sources, id, prefix, today);
        diagnostics.extend(found);
        checked.records += records;
        checked.guides.extend(guide);
    }
    sort(&mut diagnostics);
    checked.diagnostics = diagnostics;
    checked
}

fn check_guide(
    sources: &Sources,
    id: &str,
    prefix: &str,
    today: Date,
) -> (Option<Linked>, Vec<Diagnostic>, usize) {
    let mut diagnostics = Vec::new();
    let (records, found) = schema::read_records(sources, prefix);
    diagnostics.extend(found);
    let count = records.good.len();
    let Some(file) = sources.by_path(&format!("{prefix}guide.toml")) else {
        return (None, diagnostics, count);
    };
    let Some(config) = schema::read_config::<GuideFile>(file, "guide", &mut diagnostics) else {
        return (None, diagnostics, count);
    };
    let (marks, texts) = (config.marks.clone(), config.texts.clone());
    let mut config = check_config(id, prefix, config, sources, &mut diagnostics);
    if let Some(file) = sources.by_path(&format!("{prefix}readings.tsv")) {
        config.readings = check_readings(file, &mut diagnostics);
    }
    if let Some(file) = sources.by_path(&format!("{prefix}accessibility.toml")) {
        let results = schema::read_config::<AccessibilityFile>(file, "accessibility", &mut diagnostics);
        config.accessibility_results = results.and_then(|file| check_accessibility(file, &mut diagnostics));
    }
    // References to a record with faults of its own are not dangling: every name counts as known.
    let good = records.good.iter().map(|record| (record.kind.name, record.id.clone()));
    let written: Vec<_> = good.chain(records.faulty.iter().cloned()).collect();
    let names = WrittenNames {
        prefix,
        paths: sources.files.iter().filter_map(|file| file.path.strip_prefix(prefix)).collect(),
        ids: &written,
        config_marks: &marks,
        config_texts: &texts,
    };
    let (entries, found) = check_records(&config, sources, records.good, today);
    diagnostics.extend(found);
    let (linked, found) = Linked::new(config, entries, prefix, &names);
    diagnostics.extend(found);
    diagnostics.extend(linked.calendar_warnings(today));
    (Some(linked), diagnostics, count)
}

/// Builds a content folder. With any error nothing is written, and what was there stays as it was.
pub fn build(options: &BuildOptions, progress: &dyn Progress) -> BuildReport {
    let checked = check(&options.content, options.guide.as_deref(), options.today, progress);
    let Checked { sources, portal, guides, diagnostics, records } = checked;
    let mut report = BuildReport {
        sources,
        diagnostics,
        guides: guides.len(),
        records,
        pages: 0,
        books: 0,
        unread: 0,
        start: start(options, portal.as_ref()),
        written: None,
    };
    if has_errors(&report.diagnostics) {
        return report;
    }
    let published: Vec<Guide> =
        guides.iter().map(|linked| linked.publish(Channel::Web, options.today)).collect();
    report.unread = published.iter().map(|guide| guide.unread_names(&guide.readings()).len()).sum();
    let artist = artist(options, portal.as_ref(), &published, &mut report.diagnostics);
    let folders = |guide: &Guide| portal.as_ref().map_or(String::new(), |_| format!("{}/", guide.config.id));
    let print = match options.books {
        true => books::of_build(options, &report.sources, portal.as_ref(), &guides, &folders, progress),
        false => Ok(books::Made::default()),
    };
    // Faults of the books and of the site are told together.
    let (mut print, mut faults) = match print {
        Ok(print) => (print, Vec::new()),
        Err(faults) => (books::Made::default(), faults),
    };
    report.diagnostics.append(&mut print.warnings);
    report.books = print.books.iter().map(Vec::len).sum();
    let rendered =
        render(options, &report.sources, portal.as_ref(), &published, &print.books, &artist, progress);
    let files = rendered.unwrap_or_else(|found| {
        // A picture that cannot be used is found by both.
        let new: Vec<Diagnostic> = found.into_iter().filter(|one| !faults.contains(one)).collect();
        faults.extend(new);
        OutputFiles::default()
    });
    report.diagnostics.append(&mut faults);
    sort(&mut report.diagnostics);
    if has_errors(&report.diagnostics) {
        return report;
    }
    report.pages = files.iter().filter(|(path, _)| path.ends_with(".html")).count();
    let Some(output) = &options.output else { return report };
    progress.step("write", 0, 1);
    let root = if options.medium == Medium::Portable { portable::FOLDER } else { "" };
    let below = match (&portal, &options.guide) {
        (Some(_), Some(only)) => format!("{root}{only}/"),
        _ => String::new(),
    };
    match write::write(&files, output, &below) {
        Ok(written) => report.written = Some(written),
        Err(fault) => report.diagnostics.push(fault),
    }
    report
}

/// A build of one guide among several makes no page above it.
fn start(options: &BuildOptions, portal: Option<&PortalFile>) -> String {
    match (options.medium, portal, &options.guide) {
        (Medium::Portable, ..) => portable::ENTRY.to_string(),
        (Medium::Web, Some(_), Some(only)) => format!("{only}/index.html"),
        (Medium::Web, ..) => "index.html".to_string(),
    }
}

/// Fonts are only wanted for the pictures of links, and those only where a guide has a public address.
fn artist(
    options: &BuildOptions,
    portal: Option<&PortalFile>,
    guides: &[Guide],
    diagnostics: &mut Vec<Diagnostic>,
) -> site::Artist {
    let base = portal.and_then(|portal| portal.base_url.as_deref());
    let is_public = guides.iter().any(|guide| guide.public_address(base).is_some());
    if options.medium == Medium::Portable || !is_public {
        return site::Artist::new(&Fonts::default());
    }
    let fonts = Fonts::find(&options.fonts);
    if fonts.is_empty() {
        let place = Diagnostic::error_at_path(codes::FONT_MISSING, "assets/og.png");
        diagnostics.push(Diagnostic { severity: Severity::Warning, ..place });
    }
    site::Artist::new(&fonts)
}

fn render(
    options: &BuildOptions,
    sources: &Sources,
    portal: Option<&PortalFile>,
    guides: &[Guide],
    books: &[Vec<Printed>],
    artist: &site::Artist,
    progress: &dyn Progress,
) -> Result<OutputFiles, Vec<Diagnostic>> {
    let root = if options.medium == Medium::Portable { portable::FOLDER } else { "" };
    let is_built = |output: &PathBuf| output.join(root).join("index.html").is_file();
    let entrance = match options.guide.is_none() || options.output.as_ref().is_some_and(is_built) {
        true => site::Entrance::There,
        false => site::Entrance::Missing,
    };
    let settings = site::Settings {
        sources,
        cache: options.cache.as_deref(),
        entrance,
        medium: options.medium,
        artist,
        search_version: "",
        books: &[],
    };
    let mut files = OutputFiles::default();
    let mut faults = Vec::new();
    let has_portal = portal.is_some() && options.guide.is_none();
    let mut searched = search::Portal::default();
    for (at, guide) in guides.iter().enumerate() {
        progress.step("render", at, guides.len());
        let folder = folder_of(guide, portal);
        let mut own = OutputFiles::default();
        let (collected, entries) = search::read(guide, options.analyser);
        let index = search::build(
            &entries,
            &collected.groups,
            &guide.config.synonyms,
            options.analyser,
            options.today,
        );
        index.add(search::FOLDER, options.medium, &mut own).map_err(|found| vec![clash(found)])?;
        if has_portal {
            searched.take(guide, collected, entries);
        }
        match site::render(
            guide,
            &folder,
            portal,
            &site::Settings {
                search_version: &index.version,
                books: books.get(at).map_or(&[], Vec::as_slice),
                ..settings
            },
        ) {
            Ok(made) => add(&mut own, "", made)?,
            Err(found) => faults.extend(found),
        }
        let base = guide.public_address(portal.and_then(|portal| portal.base_url.as_deref()));
        match calendar::render(guide, base.as_deref()) {
            Ok(made) => add(&mut own, "", made)?,
            Err(found) => faults.push(clash(found)),
        }
        if options.medium == Medium::Web {
            offline::add(&guide.config.id, &index.version, &mut own).map_err(|found| vec![clash(found)])?;
            error_page::write(&mut own, &error_page::root(base.as_deref(), &folder));
        }
        add(&mut files, &folder, own)?;
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    if let (Some(portal), true) = (portal, has_portal) {
        let index = searched.build(options.analyser, options.today);
        index.add(search::FOLDER, options.medium, &mut files).map_err(|found| vec![clash(found)])?;
        add(
            &mut files,
            "",
            site::render_portal(
                portal,
                guides,
                &site::Settings { search_version: &index.version, ..settings },
            )?,
        )?;
    }
    match options.medium {
        Medium::Web => finish_web(options, portal, guides, files),
        Medium::Portable => finish_portable(options, portal, guides, files),
    }
}

/// The guide's folder below the output, with `/`; empty for the only guide.
fn folder_of(guide: &Guide, portal: Option<&PortalFile>) -> String {
    portal.map_or(String::new(), |_| format!("{}/", guide.config.id))
}

/// What concerns the whole output; a build of one guide among several leaves that as it is.
fn finish_web(
    options: &BuildOptions,
    portal: Option<&PortalFile>,
    guides: &[Guide],
    mut files: OutputFiles,
) -> Result<OutputFiles, Vec<Diagnostic>> {
    if portal.is_some() && options.guide.is_some() {
        return Ok(files);
    }
    let folders: Vec<String> = guides.iter().map(|guide| folder_of(guide, portal)).collect();
    let text = headers::text(&files, &folders);
    files.add(headers::FILE, text, "headers").map_err(|found| vec![clash(found)])?;
    Ok(files)
}

fn finish_portable(
    options: &BuildOptions,
    portal: Option<&PortalFile>,
    guides: &[Guide],
    files: OutputFiles,
) -> Result<OutputFiles, Vec<Diagnostic>> {
    let first = guides.first();
    let (title, start) = match (portal, first) {
        (Some(portal), _) if options.guide.is_none() => (portal.title.clone(), "index.html".to_string()),
        (_, Some(guide)) => (guide.config.title.clone(), format!("{}index.html", folder_of(guide, portal))),
        (_, None) => return Ok(files),
    };
    let style = first.map(|guide| guide.config.dates).unwrap_or_default();
    let date = era::format_date(options.today, style);
    let files = portable::wrap(files, &title, &date, &start).map_err(|found| vec![clash(found)])?;
    let faults = portable::faults(&files);
    if faults.is_empty() { Ok(files) } else { Err(faults) }
}

fn add(files: &mut OutputFiles, folder: &str, made: OutputFiles) -> Result<(), Vec<Diagnostic>> {
    files.add_below(folder, made).map_err(|found| vec![clash(found)])
}

fn clash(clash: Clash) -> Diagnostic {
    Diagnostic::error_at_path(codes::ROUTE_CLASH, clash.path.clone())
        .arg("address", clash.path)
        .arg("other", format!("{}、{}", clash.first, clash.second))
}
