//! Typst in process: files in memory → a laid-out book → PDF and picture of its cover.
//!
//! Templates see only what [`Files`] holds, and the fonts given; no disk, no network, no packages. The PDF is made as
//! PDF/UA-1 and PDF/A-2a, which is also what reports missing alternative texts, skipped headings and missing letters.

use super::fonts::Faces;
use jiff::civil::Date;
use std::collections::BTreeMap;
use typst::diag::{FileError, FileResult, Severity, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Label, Selector, Smart, Value};
use typst::introspection::{Introspector as _, MetadataElem};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::{LazyHash, PicoStr, Scalar};
use typst::{Library, LibraryExt, World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

/// Files by their paths (`book/guidebook.typ`, `data.json`, `qr/1.svg`).
pub type Files = BTreeMap<String, Vec<u8>>;

/// A laid-out book.
pub struct Typeset {
    /// The PDF file.
    pub pdf: Vec<u8>,
    /// Number of pages.
    pub pages: usize,
    /// Picture of the first page.
    pub cover: Cover,
    /// What the template itself found: a box too small, a picture too coarse. JSON objects as it wrote them.
    pub remarks: Vec<serde_json::Value>,
}

/// Picture of a first page.
#[derive(Debug, Clone, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub struct Cover {
    /// WebP.
    pub bytes: Vec<u8>,
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
}

/// A fault of a template, or of what it was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// File as in [`Files`]; none where Typst names none.
    pub file: Option<String>,
    /// Line from 1.
    pub line: Option<usize>,
    /// What Typst says, with its hints.
    pub message: String,
}

/// Lays out `main`, with a date that stands in the file.
///
/// # Errors
/// What Typst finds wrong; a warning is a fault too, for a book with a warning is not right.
pub fn typeset(main: &str, files: Files, faces: &Faces, date: Date) -> Result<Typeset, Vec<Fault>> {
    // Typst finds little to do at the same time, and memory that one thread asks for and another gives back stays with both.
    let work = || typeset_here(main, files, faces, date);
    match rayon::ThreadPoolBuilder::new().num_threads(1).build() {
        Ok(pool) => pool.install(work),
        Err(error) => Err(vec![plain(error.to_string())]),
    }
}

fn typeset_here(main: &str, files: Files, faces: &Faces, date: Date) -> Result<Typeset, Vec<Fault>> {
    let shelf = Shelf::new(main, files, faces, date);
    let made = typst::compile::<PagedDocument>(&shelf);
    let warnings: Vec<Fault> = made.warnings.iter().map(|one| shelf.fault(one)).collect();
    let document =
        made.output.map_err(|found| found.iter().map(|one| shelf.fault(one)).collect::<Vec<_>>())?;
    if !warnings.is_empty() {
        return Err(warnings);
    }
    let remarks = remarks(&document);
    // What was remembered while the pages were laid out is of no use for the file, which needs memory of its own.
    typst::comemo::evict(0);
    let options = PdfOptions {
        creator: Smart::Custom(Some("shirube".into())),
        timestamp: day(date).map(Timestamp::new_utc),
        standards: PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
            .map_err(|error| vec![plain(error.message().to_string())])?,
        ..PdfOptions::default()
    };
    let pdf = typst_pdf::pdf(&document, &options)
        .map_err(|found| found.iter().map(|one| shelf.fault(one)).collect::<Vec<_>>())?;
    let cover = document.pages().first().map(cover);
    let pages = document.pages().len();
    // Packing needs memory, too: what Typst holds goes first.
    drop(document);
    drop(shelf);
    typst::comemo::evict(0);
    Ok(Typeset { pdf: super::shrink::shrink(pdf), pages, cover: cover.unwrap_or_default(), remarks })
}

/// 360 pixels wide, whatever the paper.
fn cover(page: &typst_layout::Page) -> Cover {
    let scale = 360.0 / page.frame.width().to_pt().max(1.0);
    let options = typst_render::RenderOptions { pixel_per_pt: Scalar::new(scale), render_bleed: false };
    let drawn = typst_render::render(page, &options);
    let (width, height) = (drawn.width(), drawn.height());
    // Paper is white: nothing is transparent.
    let pixels: Vec<u8> =
        drawn.data().chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
    let bytes = webp::Encoder::from_rgb(&pixels, width, height).encode(82.0).to_vec();
    Cover { bytes, width, height }
}

/// Values of `#metadata(…) <remark>` in the templates.
fn remarks(document: &PagedDocument) -> Vec<serde_json::Value> {
    let Some(label) = Label::new(PicoStr::intern("remark")) else { return Vec::new() };
    let found = document.introspector().query(&Selector::Label(label));
    let values = found.iter().filter_map(|one| one.to_packed::<MetadataElem>().map(|it| it.value.clone()));
    values.filter_map(|value: Value| serde_json::to_value(&value).ok()).collect()
}

fn plain(message: String) -> Fault {
    Fault { file: None, line: None, message }
}

fn day(date: Date) -> Option<Datetime> {
    let (month, day) = (u8::try_from(date.month()).ok()?, u8::try_from(date.day()).ok()?);
    Datetime::from_ymd_hms(i32::from(date.year()), month, day, 0, 0, 0)
}

fn id_of(path: &str) -> Option<FileId> {
    Some(RootedPath::new(VirtualRoot::Project, VirtualPath::new(path).ok()?).intern())
}

/// Everything that a template can see.
struct Shelf<'f> {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: &'f [Font],
    main: Option<FileId>,
    sources: BTreeMap<String, Source>,
    files: BTreeMap<String, Bytes>,
    date: Date,
}

impl<'f> Shelf<'f> {
    fn new(main: &str, files: Files, faces: &'f Faces, date: Date) -> Self {
        let mut sources = BTreeMap::new();
        let mut others = BTreeMap::new();
        for (path, bytes) in files {
            match (id_of(&path), path.ends_with(".typ")) {
                (Some(id), true) => {
                    let text = String::from_utf8_lossy(&bytes).into_owned();
                    sources.insert(path, Source::new(id, text));
                }
                _ => {
                    others.insert(path, Bytes::new(bytes));
                }
            }
        }
        Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&faces.fonts)),
            fonts: &faces.fonts,
            main: id_of(main),
            sources,
            files: others,
            date,
        }
    }

    fn fault(&self, found: &SourceDiagnostic) -> Fault {
        let hints = found.hints.iter().map(|hint| format!("（{}）", hint.v));
        let mark = if found.severity == Severity::Warning { "warning: " } else { "" };
        let message = format!("{mark}{}{}", found.message, hints.collect::<String>());
        // The innermost call that stands in a file; `base.typ` calls on behalf of the others.
        let spans = std::iter::once(found.span)
            .chain(found.trace.iter().map(|one| typst::syntax::DiagSpan::from(one.span)));
        for span in spans {
            let Some(id) = span.id() else { continue };
            let path = path_of(id);
            let line = self.range(span).and_then(|range| {
                let source = self.sources.get(&path)?;
                source.lines().byte_to_line(range.start).map(|line| line + 1)
            });
            return Fault { file: Some(path), line, message };
        }
        plain(message)
    }
}

fn path_of(id: FileId) -> String {
    id.get().vpath().get_without_slash().to_string()
}

impl World for Shelf<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    fn main(&self) -> FileId {
        // A main file without a path cannot be: names come from `Kind`.
        self.main.unwrap_or_else(|| {
            FileId::unique(RootedPath::new(
                VirtualRoot::Project,
                VirtualPath::new("/").unwrap_or_else(|_| unreachable!("the root is a path")),
            ))
        })
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let path = path_of(id);
        self.sources.get(&path).cloned().ok_or_else(|| FileError::NotFound(path.into()))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let path = path_of(id);
        if let Some(source) = self.sources.get(&path) {
            return Ok(Bytes::from_string(source.text().to_string()));
        }
        self.files.get(&path).cloned().ok_or_else(|| FileError::NotFound(path.into()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        day(self.date)
    }
}
