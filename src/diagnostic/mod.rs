//! What is wrong with the content, where, and what to type instead.
//!
//! A [`Diagnostic`] holds a stable code, a place and arguments; the words live in `ja.ftl` and `en.ftl`
//! ([`messages`]). Every stage collects diagnostics instead of stopping at the first.

pub mod codes;
pub mod messages;

/// Number of a source file in [`crate::source::Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub u32);

/// A byte range in one source file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// Makes the span of `range` in `file`.
    pub fn new(file: FileId, range: std::ops::Range<usize>) -> Self {
        Self { file, start: range.start, end: range.end }
    }
}

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The build stops, nothing is written.
    Error,
    /// The build goes on.
    Warning,
}

/// Where a diagnostic points.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A piece of a text file.
    Span(Span),
    /// A file or folder as a whole (path as the user would write it).
    Path(String),
}

/// One thing that is wrong, with its place and the values its message needs.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// Stable code, e.g. `E201`; the manual (docs/errors.md) explains each.
    pub code: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Where it is.
    pub place: Place,
    /// A second place that explains the first ("first written here").
    pub related: Option<Span>,
    /// Values for the message.
    pub args: Vec<(&'static str, String)>,
}

impl Diagnostic {
    /// An error at a piece of text.
    pub fn error(code: &'static str, span: Span) -> Self {
        Self { code, severity: Severity::Error, place: Place::Span(span), related: None, args: Vec::new() }
    }

    /// A warning at a piece of text.
    pub fn warning(code: &'static str, span: Span) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, span) }
    }

    /// An error about a file or folder as a whole.
    pub fn error_at_path(code: &'static str, path: impl Into<String>) -> Self {
        Self {
            code,
            severity: Severity::Error,
            place: Place::Path(path.into()),
            related: None,
            args: Vec::new(),
        }
    }

    /// Adds a value for the message.
    pub fn arg(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }

    /// Adds a value where there is one; the message then has a fitting hint (attribute of the same name).
    pub fn arg_if(self, name: &'static str, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.arg(name, value),
            None => self,
        }
    }

    /// Names the second place.
    pub fn related(mut self, span: Span) -> Self {
        self.related = Some(span);
        self
    }
}

/// Sorts by place (files in order, then paths), keeping the order of equal ones, and drops exact repeats.
/// References to what is not there come last: what they miss may be mended by mending the rest.
pub fn sort(diagnostics: &mut Vec<Diagnostic>) {
    let is_consequence = |it: &Diagnostic| matches!(it.code, codes::DANGLING_REFERENCE | codes::DEAD_LINK);
    diagnostics.sort_by(|a, b| is_consequence(a).cmp(&is_consequence(b)).then_with(|| a.place.cmp(&b.place)));
    diagnostics.dedup();
}

/// True when any of them stops the build.
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|d| d.severity == Severity::Error)
}

/// Why the system refused something, as the value `reason` of a message: the id of words of ours (`io-full`), else its own.
pub fn io_reason(error: &std::io::Error) -> String {
    use std::io::ErrorKind::*;
    // A file that another program of Windows holds.
    if cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33)) {
        return "io-busy".into();
    }
    match error.kind() {
        NotFound => "io-not-found".into(),
        PermissionDenied => "io-denied".into(),
        ReadOnlyFilesystem => "io-read-only".into(),
        StorageFull | QuotaExceeded => "io-full".into(),
        NotADirectory => "io-not-a-folder".into(),
        IsADirectory => "io-folder".into(),
        InvalidFilename => "io-name".into(),
        ResourceBusy => "io-busy".into(),
        InvalidData => "io-not-utf8".into(),
        _ => error.to_string(),
    }
}

/// The candidate nearest to a misspelt word, if any is near enough to be meant.
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    candidates
        .into_iter()
        .map(|candidate| (strsim::normalized_damerau_levenshtein(word, candidate), candidate))
        .filter(|(score, candidate)| *score >= 0.7 || (word.chars().count() >= 3 && candidate.contains(word)))
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, candidate)| candidate.to_string())
}
