//! Source files → records as written: splits front matter, reads list files, checks against the schema.

use super::validate::{Checked, Located, Mark, check};
use super::*;
use crate::diagnostic::{Diagnostic, Place, Span, codes, nearest};
use crate::source::{SourceFile, Sources};
use serde::Deserialize;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue, ValueDeserializer};

/// One record as written, with the places of its keys.
#[derive(Debug)]
pub struct Record {
    /// Its kind.
    pub kind: &'static FileKind,
    /// Path of its file below the content folder.
    pub path: String,
    /// Folder of its pictures, below the content folder, with a trailing `/`.
    pub folder: String,
    /// Id, from the `id` key or the file name.
    pub id: String,
    /// Where the id stands.
    pub id_span: Span,
    /// Places of the keys.
    pub located: Located,
    /// Values that later stages look at.
    pub marks: Vec<Mark>,
    /// All texts in the keys.
    pub texts: Vec<(String, Span)>,
    /// Place of the Markdown body in the file.
    pub body: Range<usize>,
    /// The record itself.
    pub written: Written,
}

/// A file that is no record (`guide.toml`, `portal.toml`, `accessibility.toml`) as written.
#[derive(Debug)]
pub struct ConfigFile<T> {
    /// What it says.
    pub value: T,
    /// Places of the keys.
    pub located: Located,
    /// Values that later stages look at.
    pub marks: Vec<Mark>,
    /// All texts.
    pub texts: Vec<(String, Span)>,
}

/// Reads `guide.toml`, `portal.toml` or `accessibility.toml`; `schema` is the schema's name.
pub fn read_config<T: for<'de> Deserialize<'de>>(
    file: &SourceFile,
    schema: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<ConfigFile<T>> {
    let table = parse_toml(file, 0..file.text.len(), diagnostics)?;
    let whole = first_line_of(&file.text, 0);
    let schema = SCHEMAS.get(schema);
    let checked = check(schema, schema, table.get_ref(), whole, file, 0);
    let failed = !can_be_read(&checked.diagnostics);
    diagnostics.extend(checked.diagnostics);
    if failed {
        return None;
    }
    let (span, table) = (table.span(), table.into_inner());
    match T::deserialize(ValueDeserializer::from(Spanned::new(span, DeValue::Table(table)))) {
        Ok(value) => {
            Some(ConfigFile { value, located: checked.located, marks: checked.marks, texts: checked.texts })
        }
        Err(error) => {
            diagnostics.push(disagreement(file, 0, &error));
            None
        }
    }
}

/// What a folder of records holds.
#[derive(Debug, Default)]
pub struct Records {
    /// Records without faults of form.
    pub good: Vec<Record>,
    /// Kind and id of those with faults, so that references to them are not called dangling.
    pub faulty: Vec<(&'static str, String)>,
}

/// Reads every record below `prefix` (`"hidamari/"`, or `""` when the content folder is itself a guide).
pub fn read_records(sources: &Sources, prefix: &str) -> (Records, Vec<Diagnostic>) {
    let mut records = Records::default();
    let mut diagnostics = Vec::new();
    let mut unknown: Vec<&str> = Vec::new();
    diagnostics.extend(sources.assets.keys().filter_map(|path| left_unread(path, prefix)));
    diagnostics.extend(unnamed_pictures(sources, prefix));
    for file in &sources.files {
        let Some(below) = file.path.strip_prefix(prefix) else { continue };
        if matches!(below, "guide.toml" | "accessibility.toml" | "README.md" | "readings.tsv")
            || below.starts_with("themes/")
        {
            continue;
        }
        let (top, rest) = match below.split_once('/') {
            Some((top, rest)) => (top, Some(rest)),
            None => (below.trim_end_matches(".toml"), None),
        };
        match (FileKind::by_folder(top), rest) {
            (Some(kind), _) if file.text.trim().is_empty() => {
                diagnostics
                    .push(Diagnostic::error_at_path(codes::EMPTY_FILE, &file.path).arg("kind", kind.name));
            }
            (Some(kind), Some(_)) => read_one(file, kind, &mut records, &mut diagnostics),
            (Some(kind), None) if below.ends_with(".toml") => {
                read_list(file, kind, &mut records, &mut diagnostics);
            }
            _ if rest.is_some() && unknown.contains(&top) => {}
            _ if rest.is_none() && FileKind::by_folder(top.trim_end_matches(".md")).is_some() => {
                diagnostics.push(
                    Diagnostic::error_at_path(codes::LIST_FILE_WITH_BODY, &file.path)
                        .arg("file", below)
                        .arg("folder", top.trim_end_matches(".md")),
                );
            }
            _ => {
                unknown.push(top);
                let near = nearest(top, FILE_KINDS.iter().map(|kind| kind.folder));
                diagnostics.push(
                    Diagnostic::error_at_path(codes::UNKNOWN_FOLDER, &file.path)
                        .arg("folder", top)
                        .arg_if("list-file", rest.is_none().then_some(top))
                        .arg_if("copy", below.ends_with("/guide.toml").then_some(top))
                        .arg_if("nearest", near),
                );
            }
        }
    }
    (records, diagnostics)
}

/// A file that looks like a record but is of a kind that is not read: `taiso.md.txt`, `places.xlsx`.
fn left_unread(path: &str, prefix: &str) -> Option<Diagnostic> {
    let below = path.strip_prefix(prefix)?;
    let top = below.split('/').next()?;
    if below.contains('/') && FileKind::by_folder(top).is_none() {
        return None;
    }
    let name = path.rsplit('/').next()?;
    let lower = name.to_ascii_lowercase();
    let diagnostic = Diagnostic {
        severity: crate::diagnostic::Severity::Warning,
        ..Diagnostic::error_at_path(codes::NOT_READ, path)
    };
    let (stem, extension) = lower.rsplit_once('.')?;
    match extension {
        "txt" if stem.ends_with(".md") || stem.ends_with(".toml") => {
            Some(diagnostic.arg("file", name).arg("rename", &name[..name.len() - 4]))
        }
        "txt" | "doc" | "docx" => Some(diagnostic.arg("file", name).arg("text", "")),
        "csv" | "tsv" | "xls" | "xlsx" => Some(diagnostic.arg("file", name).arg("sheet", "")),
        _ => None,
    }
}

/// Pictures beside records that no text of their folder names: one warning for all of them.
fn unnamed_pictures(sources: &Sources, prefix: &str) -> Option<Diagnostic> {
    let kinds = ["jpg", "jpeg", "png", "webp", "gif", "svg", "heic", "heif", "bmp", "tif", "tiff", "avif"];
    let is_named = |path: &str, name: &str| {
        let folder = &path[..path.len() - name.len()];
        let texts = sources.files.iter().filter(|file| {
            file.path.strip_prefix(folder).is_some_and(|rest| !rest.contains('/'))
                || file.path.strip_prefix(prefix).is_some_and(|rest| !rest.contains('/'))
        });
        texts.into_iter().any(|file| file.text.contains(name))
    };
    let mut unnamed: Vec<&str> = Vec::new();
    for path in sources.assets.keys() {
        let Some(below) = path.strip_prefix(prefix) else { continue };
        let Some((top, _)) = below.split_once('/') else { continue };
        let Some((name, (_, extension))) =
            below.rsplit('/').next().and_then(|it| Some((it, it.rsplit_once('.')?)))
        else {
            continue;
        };
        let is_picture = kinds.contains(&extension.to_ascii_lowercase().as_str());
        if is_picture && FileKind::by_folder(top).is_some() && !is_named(path, name) {
            unnamed.push(path);
        }
    }
    let first = *unnamed.first()?;
    let is_heic = |path: &&&str| path.to_ascii_lowercase().ends_with(".heic");
    let name_of = |path: &&str| path.strip_prefix(prefix).unwrap_or(path).to_string();
    let shown: Vec<String> = unnamed.iter().take(5).map(name_of).collect();
    let diagnostic = Diagnostic {
        severity: crate::diagnostic::Severity::Warning,
        ..Diagnostic::error_at_path(codes::PICTURE_UNNAMED, first)
    };
    let file = first.rsplit('/').next().unwrap_or(first);
    Some(
        diagnostic
            .arg("count", unnamed.len())
            .arg("files", shown.join("、"))
            .arg("line", format!("[[photos]]\nfile = {}\nalt = \"写真の説明\"\npeople = true # だれか分かる人が写っていなければ false", quoted(file)))
            .arg_if("heic", unnamed.iter().find(is_heic).map(name_of)),
    )
}

fn read_one(
    file: &SourceFile,
    kind: &'static FileKind,
    records: &mut Records,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let (front, body) = if file.path.ends_with(".md") {
        match split_front_matter(file) {
            Ok(split) => split,
            Err(diagnostic) => {
                records.faulty.extend(path_id(&file.path).map(|id| (kind.name, id)));
                return diagnostics.push(diagnostic);
            }
        }
    } else {
        (0..file.text.len(), file.text.len()..file.text.len())
    };
    diagnostics.extend(super::control::raw(file, body.clone()));
    let shift = front.start;
    let Some(table) = parse_toml(file, front.clone(), diagnostics) else {
        records.faulty.extend(path_id(&file.path).map(|id| (kind.name, id)));
        return;
    };
    // Problems of a Markdown record as a whole point at its first line, the `+++`.
    let whole = first_line_of(&file.text, 0);
    let schema = SCHEMAS.get(kind.name);
    let checked = check(schema, schema, table.get_ref(), whole, file, shift);
    let span = table.span();
    let value = Spanned::new(span, DeValue::Table(table.into_inner()));
    push_record(file, kind, value, checked, path_id(&file.path), body, records, diagnostics);
}

fn read_list(
    file: &SourceFile,
    kind: &'static FileKind,
    records: &mut Records,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if let Some(diagnostic) = single_brackets(file, kind) {
        records.faulty.extend(ids_in(&file.text).map(|id| (kind.name, id)));
        return diagnostics.push(diagnostic);
    }
    let Some(table) = parse_toml(file, 0..file.text.len(), diagnostics) else {
        records.faulty.extend(ids_in(&file.text).map(|id| (kind.name, id)));
        return;
    };
    for key in table.get_ref().keys().filter(|key| key.get_ref() != kind.name) {
        diagnostics.push(
            Diagnostic::error(codes::UNKNOWN_KEY, Span::new(file.id, key.span()))
                .arg("key", key.get_ref())
                .arg("known", kind.name)
                .arg("nearest", format!("[[{}]]", kind.name)),
        );
    }
    let Some(list) = table.into_inner().into_iter().find(|(key, _)| key.get_ref() == kind.name) else {
        diagnostics.push(
            Diagnostic::error(codes::MISSING_KEY, file.first_line())
                .arg("key", format!("[[{}]]", kind.name))
                .arg("about", kind.folder)
                .arg("tables", format!("[[{}]]", kind.name))
                .arg("where", ""),
        );
        return;
    };
    let span = list.1.span();
    let DeValue::Array(items) = list.1.into_inner() else {
        diagnostics.push(
            Diagnostic::error(codes::WRONG_TYPE, Span::new(file.id, span))
                .arg("key", kind.name)
                .arg("expect-tables", format!("[[{}]]", kind.name))
                .arg("found", "value"),
        );
        return;
    };
    let root = SCHEMAS.get(kind.folder);
    let schema = &root["definitions"]["Entry"];
    for item in items {
        let whole = first_line_of(&file.text, item.span().start);
        let DeValue::Table(table) = item.get_ref() else {
            diagnostics.push(
                Diagnostic::error(codes::WRONG_TYPE, Span::new(file.id, item.span()))
                    .arg("key", kind.name)
                    .arg("expect-tables", format!("[[{}]]", kind.name))
                    .arg("found", item.get_ref().type_str()),
            );
            continue;
        };
        let checked = check(schema, root, table, whole, file, 0);
        let end = file.text.len()..file.text.len();
        push_record(file, kind, item, checked, None, end, records, diagnostics);
    }
}

/// `[place]` and `[[places]]` where `[[place]]` is meant: one fault for the whole file.
fn single_brackets(file: &SourceFile, kind: &FileKind) -> Option<Diagnostic> {
    let right = format!("[[{}]]", kind.name);
    let mut at = 0;
    let mut wrong: Vec<Range<usize>> = Vec::new();
    for line in file.text.split_inclusive('\n') {
        let header = line.split('#').next().unwrap_or_default().trim();
        let name = header.trim_start_matches('[').trim_end_matches(']').trim().to_ascii_lowercase();
        if header.starts_with('[') && (name == kind.name || name == kind.folder) && header != right {
            let start = at + line.find('[').unwrap_or(0);
            wrong.push(start..start + header.len());
        }
        at += line.len();
    }
    let first = wrong.first()?.clone();
    let found = file.text[first.clone()].to_string();
    Some(
        Diagnostic::error(codes::WRONG_TYPE, Span::new(file.id, first))
            .arg("key", &found)
            .arg("found", found)
            .arg("count", wrong.len())
            .arg("expect-double", right),
    )
}

/// Ids of the records of a list that cannot be read: what refers to them is not dangling.
fn ids_in(text: &str) -> impl Iterator<Item = String> + '_ {
    let value = |line: &str| {
        let (key, value) = line.split_once('=')?;
        let value = value.split('#').next()?.trim().trim_matches(['"', '\'']);
        (key.trim() == "id" && is_id(value)).then(|| value.to_string())
    };
    text.lines().filter_map(value)
}

#[allow(clippy::too_many_arguments)]
fn push_record(
    file: &SourceFile,
    kind: &'static FileKind,
    value: Spanned<DeValue<'_>>,
    checked: Checked,
    path_id: Option<String>,
    body: Range<usize>,
    records: &mut Records,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let Checked { located, marks, texts, diagnostics: faults } = checked;
    let failed = !can_be_read(&faults);
    diagnostics.extend(faults);
    if failed {
        let written_id = value.get_ref().get("id").and_then(|id| id.get_ref().as_str());
        records.faulty.extend(written_id.map(str::to_string).or(path_id).map(|id| (kind.name, id)));
        return;
    }
    let written = match kind.read(ValueDeserializer::from(value)) {
        Ok(written) => written,
        Err(error) => return diagnostics.push(disagreement(file, 0, &error)),
    };
    let id_span = located.at("id");
    let id = match written.common().id.clone().or(path_id) {
        Some(id) if is_id(&id) => id,
        other => {
            diagnostics.push(
                Diagnostic::error(codes::BAD_ID, id_span)
                    .arg("id", other.unwrap_or_default())
                    .arg("file", file.path.rsplit('/').next().unwrap_or_default()),
            );
            return;
        }
    };
    let folder = file.path.rfind('/').map_or(String::new(), |cut| file.path[..=cut].to_string());
    records.good.push(Record {
        kind,
        path: file.path.clone(),
        folder,
        id,
        id_span,
        located,
        marks,
        texts,
        body,
        written,
    });
}

/// True when nothing but unknown keys was found: then the rest is read on, so that its faults of meaning are
/// reported in the same run. The build stops all the same.
fn can_be_read(faults: &[Diagnostic]) -> bool {
    faults.iter().all(|fault| fault.code == codes::UNKNOWN_KEY)
}

/// serde and the schema disagree: a fault of the program, reported instead of a panic.
fn disagreement(file: &SourceFile, shift: usize, error: &toml::de::Error) -> Diagnostic {
    let range = error.span().map_or(0..0, |range| range.start + shift..range.end + shift);
    Diagnostic::error(codes::TOML_SYNTAX, Span::new(file.id, range)).arg("other", error.message())
}

fn is_id(id: &str) -> bool {
    super::pattern::matches(r"^[a-z0-9]+(-[a-z0-9]+)*$", id)
}

/// `gatherings/kita/foo.md` → foo, `gatherings/foo/index.md` → foo.
fn path_id(path: &str) -> Option<String> {
    let stem = path.rsplit('/').next()?.rsplit_once('.')?.0;
    match stem {
        "index" => path.rsplit('/').nth(1).map(str::to_string),
        stem => Some(stem.to_string()),
    }
}

fn first_line_of(text: &str, start: usize) -> Range<usize> {
    let start = start.min(text.len());
    let end = text[start..].find('\n').map_or(text.len(), |length| start + length);
    start..end.max(start)
}

/// Byte ranges of front matter and body.
fn split_front_matter(file: &SourceFile) -> Result<(Range<usize>, Range<usize>), Diagnostic> {
    let text = file.text.as_str();
    let first = first_line_of(text, 0);
    if text[first.clone()].trim_end() != "+++" {
        let yaml = text[first.clone()].trim_end() == "---";
        let diagnostic = Diagnostic::error(codes::FRONT_MATTER_MISSING, Span::new(file.id, first));
        return Err(if yaml { diagnostic.arg("yaml", "") } else { diagnostic });
    }
    let start = (first.end + 1).min(text.len());
    let mut line_start = start;
    while line_start < text.len() {
        let line = first_line_of(text, line_start);
        if text[line.clone()].trim_end() == "+++" {
            let body = (line.end + 1).min(text.len());
            return Ok((start..line_start, body..text.len()));
        }
        line_start = line.end + 1;
    }
    Err(Diagnostic::error(codes::FRONT_MATTER_OPEN, Span::new(file.id, first)))
}

fn parse_toml<'t>(
    file: &'t SourceFile,
    range: Range<usize>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Spanned<DeTable<'t>>> {
    let (table, mut errors) = DeTable::parse_recoverable(&file.text[range.clone()]);
    if errors.is_empty() {
        return Some(table);
    }
    // TOML allows no control characters: what it says of their lines, we say better.
    let control = super::control::raw(file, range.clone());
    let line_of = |offset: usize| file.line_column(offset).0;
    let lines: Vec<usize> = control
        .iter()
        .filter_map(|fault| match fault.place {
            Place::Span(span) => Some(line_of(span.start)),
            Place::Path(_) => None,
        })
        .collect();
    errors.retain(|error| !error.span().is_some_and(|at| lines.contains(&line_of(range.start + at.start))));
    diagnostics.extend(control);
    diagnostics.extend(super::toml_fault::explain(file, range, &errors));
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_come_from_paths() {
        assert_eq!(path_id("gatherings/kita/foo.md").as_deref(), Some("foo"));
        assert_eq!(path_id("gatherings/foo/index.md").as_deref(), Some("foo"));
        assert!(!is_id("../etc") && !is_id("北町") && is_id("kita-taiso-2"));
    }
}
