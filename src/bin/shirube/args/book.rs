//! Arguments of `shirube book`.

use super::{Early, font_dirs, today};
use clap::ArgMatches;
use jiff::civil::Date;
use shirube::diagnostic::messages::Messages;
use shirube::pipeline::books::Paper;
use std::path::PathBuf;

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
        let found = BOOKS.iter().find(|(_, names)| names.contains(&written.as_str()));
        match found {
            Some((name, _)) => kinds.push(*name),
            _ if content.is_none() && PathBuf::from(written).is_dir() => {
                content = Some(PathBuf::from(written))
            }
            _ => {
                let names = BOOKS.iter().flat_map(|(_, names)| names.iter().copied());
                let near = shirube::diagnostic::nearest(written, names).unwrap_or_else(|| "guidebook".into());
                let values = [("found", written.clone()), ("near", near)];
                return Err(Early { text: words.text("usage-book-kind", &values), code: 2 });
            }
        }
    }
    Ok(Book {
        content: content.unwrap_or_else(|| "content".into()),
        output: matches.get_one::<PathBuf>("output").cloned().unwrap_or_default(),
        guide: text("guide"),
        kinds,
        subject: text("issue"),
        paper: match text("format").as_deref() {
            Some("a5") => Paper::A5,
            Some("a3-fold") => Paper::A3Fold,
            _ => Paper::A4,
        },
        grey: matches.get_flag("grey"),
        large: matches.get_flag("large-print"),
        font_dirs: font_dirs(matches),
        data: matches.get_one::<PathBuf>("data").cloned(),
        today: today(matches, words)?,
    })
}
