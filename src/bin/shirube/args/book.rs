//! Arguments of `shirube book`.

use super::{Early, font_dirs, today, typed};
use clap::ArgMatches;
use jiff::civil::Date;
use shirube::diagnostic::messages::Messages;
use shirube::diagnostic::nearest;
use shirube::pipeline::books::Paper;
use shirube::source;
use std::path::{Path, PathBuf};

/// `shirube book`
pub struct Book {
    pub content: PathBuf,
    pub output: PathBuf,
    pub guide: Option<String>,
    /// `guidebook`, `casebook`, `newsletter`, `report`; all where none was written.
    pub kinds: Vec<&'static str>,
    /// Collection or issue.
    pub subject: Option<String>,
    pub paper: Paper,
    pub grey: bool,
    pub large: bool,
    pub font_dirs: Vec<PathBuf>,
    /// Where the data of the templates go.
    pub data: Option<PathBuf>,
    pub today: Date,
}

/// What kinds of books may be called.
const BOOKS: [(&str, &[&str]); 4] = [
    ("guidebook", &["guidebook", "ガイドブック", "冊子"]),
    ("casebook", &["casebook", "事例集"]),
    ("newsletter", &["newsletter", "広報紙", "おたより", "広報誌"]),
    ("report", &["report", "報告", "報告書"]),
];

/// Kinds of books and a folder may stand in any order.
pub(super) fn read(matches: &ArgMatches, words: &Messages) -> Result<Book, Early> {
    let text = |id: &str| matches.get_one::<String>(id).cloned();
    let (mut kinds, mut content) = (Vec::new(), None);
    for written in matches.get_many::<String>("what").into_iter().flatten() {
        let folder = PathBuf::from(written);
        match (kind(written), &content) {
            (Some(name), _) if kinds.contains(&name) => {}
            (Some(name), _) => kinds.push(name),
            (None, None) if folder.is_dir() => content = Some(folder),
            (None, Some(first)) if folder.is_dir() => {
                let values = [("first", first.display().to_string()), ("second", written.clone())];
                return Err(Early { text: words.text("usage-book-folders", &values), code: 2 });
            }
            _ => return Err(not_known(written, words)),
        }
    }
    let paper = paper(text("format").as_deref());
    if let (Paper::A3Fold, Some(other)) = (paper, kinds.iter().find(|kind| **kind != "newsletter")) {
        let values = [("kind", (*other).to_string())];
        return Err(Early { text: words.text("usage-book-fold", &values), code: 2 });
    }
    Ok(Book {
        content: content.unwrap_or_else(|| "content".into()),
        output: matches.get_one::<PathBuf>("output").cloned().unwrap_or_default(),
        guide: text("guide"),
        kinds,
        subject: text("issue"),
        paper,
        grey: matches.get_flag("grey"),
        large: matches.get_flag("large-print"),
        font_dirs: font_dirs(matches, words)?,
        data: matches.get_one::<PathBuf>("data").cloned(),
        today: today(matches, words)?,
    })
}

fn kind(written: &str) -> Option<&'static str> {
    let written: String = typed::half_width(written.trim()).to_lowercase();
    BOOKS.iter().find(|(_, names)| names.contains(&written.as_str())).map(|(name, _)| *name)
}

/// The sizes of paper by what may be typed: in capitals or full width, too.
pub(super) fn format(written: &str) -> Result<String, String> {
    let found = typed::half_width(written.trim()).to_lowercase();
    let is_known = ["a4", "a5", "a3-fold"].contains(&found.as_str());
    if is_known { Ok(found) } else { Err(String::new()) }
}

fn paper(format: Option<&str>) -> Paper {
    match format {
        Some("a5") => Paper::A5,
        Some("a3-fold") => Paper::A3Fold,
        _ => Paper::A4,
    }
}

/// Neither a kind of books nor a folder: what is like it, a kind or a folder that is there.
fn not_known(written: &str, words: &Messages) -> Early {
    let names = BOOKS.iter().flat_map(|(_, names)| names.iter().copied());
    let folder = Path::new(written);
    let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty());
    let folders = source::folders_in(parent.unwrap_or(Path::new(".")));
    let name = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let near_folder = || {
        let near = nearest(&name, folders.iter().map(String::as_str))?;
        Some(parent.map_or(near.clone(), |parent| parent.join(&near).display().to_string()))
    };
    let found = ("found", written.to_string());
    let text = match nearest(written, names).or_else(near_folder) {
        Some(near) => words.text("usage-book-kind-near", &[found, ("near", near)]),
        None => words.text("usage-book-kind", &[found]),
    };
    Early { text, code: 2 }
}
