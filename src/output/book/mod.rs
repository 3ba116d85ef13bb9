//! Books: guidebook, casebook, newsletter, report. Rust prepares, Typst lays out.
//!
//! 1. [`plans`] says which books a guide has.
//! 2. A builder of `data/` turns the guide into plain data (`data.json`) at a [`desk::Desk`], which keeps pictures, QR codes
//!    and drawings beside it.
//! 3. The letters of the data are looked up in the fonts before anything is laid out.
//! 4. `engine` gives data and the theme's `book/*.typ` to Typst and makes a tagged PDF (PDF/UA-1, PDF/A-2a).
//! 5. What the template remarks (a box too small, a picture too coarse) becomes diagnostics.

pub mod body;
mod cache;
pub mod data;
pub mod desk;
pub mod engine;
pub mod fonts;
mod icons;
mod letters;
mod remarks;
mod shrink;
pub mod text;

use crate::diagnostic::{Diagnostic, codes};
use crate::guide::Guide;
use crate::model::*;
use crate::output::common::printed::Printed;
use crate::output::common::theme_files::ThemeFiles;
use crate::output::common::words::Words;
use crate::source::Sources;
use desk::{Desk, Head};
use engine::{Fault, Files};
use fonts::{Faces, Fonts};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;

/// Kinds of books.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// 通いの場・生活支援サービスガイドブック.
    Guidebook,
    /// 事例集.
    Casebook,
    /// 広報紙.
    Newsletter,
    /// 協議体の報告.
    Report,
}

impl Kind {
    /// All of them.
    pub const ALL: [Kind; 4] = [Kind::Guidebook, Kind::Casebook, Kind::Newsletter, Kind::Report];

    /// Its name on the command line, in files and templates.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Guidebook => "guidebook",
            Kind::Casebook => "casebook",
            Kind::Newsletter => "newsletter",
            Kind::Report => "report",
        }
    }

    /// What it is called.
    pub fn japanese(self) -> &'static str {
        match self {
            Kind::Guidebook => "ガイドブック",
            Kind::Casebook => "事例集",
            Kind::Newsletter => "広報紙",
            Kind::Report => "報告",
        }
    }
}

/// Paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 148 × 210 mm.
    A5,
    /// A3 across, to be folded to A4 (newsletters).
    A3Fold,
}

/// How a book is to look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Look {
    /// Paper.
    pub paper: Paper,
    /// Without colours.
    pub grey: bool,
    /// Letters half as large again, one column.
    pub large: bool,
}

impl Look {
    /// What tells this look from the usual one, in file names: `-a5-large`.
    pub fn suffix(self) -> String {
        let paper = match self.paper {
            Paper::A4 => "",
            Paper::A5 => "-a5",
            Paper::A3Fold => "-a3",
        };
        let large = if self.large { "-large" } else { "" };
        let grey = if self.grey { "-grey" } else { "" };
        format!("{paper}{large}{grey}")
    }
}

/// A book that can be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Kind.
    pub kind: Kind,
    /// Collection or issue that it is about.
    pub subject: Option<Id>,
    /// What readers call it.
    pub title: String,
    /// File without its ending: `guidebook`, `casebook-jireishu-2`, `newsletter-hohoemi-12`, `report`.
    pub file: String,
}

/// What making books needs besides the guide.
pub struct Settings<'a> {
    /// For pictures.
    pub sources: &'a Sources,
    /// Templates.
    pub theme: &'a ThemeFiles,
    /// The words of the interface, speaking of the town.
    pub words: &'a Words,
    /// Fonts.
    pub fonts: &'a Fonts,
    /// Folder of pictures already scaled.
    pub cache: Option<&'a Path>,
    /// Full address of the guide on the web, with `/`.
    pub base: Option<String>,
    /// Folder of the guide below the content folder with `/`, or empty.
    pub folder: &'a str,
    /// How the books are to look.
    pub look: Look,
}

/// Books that a guide has, in the order in which they are offered. Newest editions and issues come first.
pub fn plans(guide: &Guide) -> Vec<Plan> {
    let mut plans = Vec::new();
    let mut add = |kind: Kind, subject: Option<&Id>, title: String| {
        let file = match subject {
            Some(id) => format!("{}-{id}", kind.name()),
            None => kind.name().to_string(),
        };
        plans.push(Plan { kind, subject: subject.cloned(), title, file });
    };
    let entries = &guide.entries;
    if !entries.gatherings.is_empty() || !entries.services.is_empty() {
        add(
            Kind::Guidebook,
            None,
            format!(
                "{}版 {}",
                era::format_year(guide.today, guide.config.dates),
                "通いの場・生活支援サービスガイドブック"
            ),
        );
    }
    for it in &entries.collections {
        if it.cases.iter().any(|id| guide.get::<Case>(id).is_some()) {
            let edition = it.edition.map_or(String::new(), |n| format!("（第{n}版）"));
            add(Kind::Casebook, Some(it.id()), format!("{}{edition}", it.title()));
        }
    }
    if !entries.councils.is_empty() || !entries.indicators.is_empty() || !entries.budgets.is_empty() {
        add(Kind::Report, None, "協議体の設置状況と活動の報告".to_string());
    }
    for it in guide.issues_by_date() {
        if !it.articles.is_empty() {
            add(Kind::Newsletter, Some(it.id()), it.title().to_string());
        }
    }
    plans
}

/// The data of a book, as its template reads them.
#[derive(Serialize)]
struct Data {
    kind: &'static str,
    title: String,
    look: Look,
    fonts: FontNames,
    icons: BTreeMap<String, Vec<icons::Curve>>,
    head: Head,
    book: serde_json::Value,
}

#[derive(Default, Serialize)]
struct FontNames {
    gothic: Vec<String>,
    latin: Option<String>,
    mincho: Vec<String>,
}

/// What Typst gets for a book: `data.json`, pictures, templates; and the fonts.
pub struct Material<'a> {
    /// Files by path.
    pub files: Files,
    /// Fonts that have all letters.
    pub faces: &'a Faces,
}

/// Gathers what Typst gets for a book.
///
/// # Errors
/// Pictures that cannot be used, letters that no font has.
pub fn material<'a>(
    guide: &Guide,
    plan: &Plan,
    settings: &Settings<'a>,
) -> Result<Material<'a>, Vec<Diagnostic>> {
    let mut desk = Desk::new(guide, settings);
    let head = desk.head();
    let book = match plan.kind {
        Kind::Guidebook => to_value(data::guidebook::build(&mut desk)),
        Kind::Casebook => plan
            .subject
            .as_ref()
            .and_then(|id| Some(to_value(data::casebook::build(&mut desk, guide.get(id)?))))
            .unwrap_or_default(),
        Kind::Newsletter => plan
            .subject
            .as_ref()
            .and_then(|id| Some(to_value(data::newsletter::build(&mut desk, guide.get(id)?))))
            .unwrap_or_default(),
        Kind::Report => to_value(data::report::build(&mut desk)),
    };
    if !desk.faults.is_empty() {
        return Err(desk.faults);
    }
    let mut data = Data {
        kind: plan.kind.name(),
        title: text::plain(&plan.title),
        look: settings.look,
        fonts: FontNames::default(),
        icons: icons::of(settings.theme)?,
        head,
        book,
    };
    let text = serde_json::to_string(&data).unwrap_or_default();
    let faces = settings.fonts.of(&text);
    let missing = faces.missing(&text);
    if !missing.is_empty() {
        return Err(letters::missing(&missing, &text, guide, plan, settings));
    }
    data.fonts =
        FontNames { gothic: faces.gothic.clone(), latin: faces.latin.clone(), mincho: faces.mincho.clone() };
    let json = serde_json::to_vec(&data).unwrap_or_default();
    let mut files = desk.files;
    files.insert("data.json".into(), json);
    for (path, bytes) in settings.theme.below("book/") {
        files.insert(format!("book/{path}"), bytes.to_vec());
    }
    Ok(Material { files, faces })
}

fn to_value(data: impl Serialize) -> serde_json::Value {
    serde_json::to_value(data).unwrap_or_default()
}

/// Makes a book. Beside it stand warnings.
///
/// # Errors
/// Those of [`material`], faults of the template, what does not fit.
pub fn make(
    guide: &Guide,
    plan: &Plan,
    settings: &Settings<'_>,
) -> Result<(Printed, Vec<Diagnostic>), Vec<Diagnostic>> {
    let Material { files, faces } = material(guide, plan, settings)?;
    let main = format!("book/{}.typ", plan.kind.name());
    let name = cache::name(&main, &files, faces, guide.today);
    let made = match cache::load(settings.cache, &name) {
        Some(made) => made,
        None => {
            let made = engine::typeset(&main, files, faces, guide.today).map_err(|faults| {
                faults.iter().map(|fault| template_fault(fault, settings)).collect::<Vec<_>>()
            })?;
            cache::keep(settings.cache, &name, &made);
            made
        }
    };
    let found = remarks::diagnostics(&made.remarks, guide, plan, settings);
    if found.iter().any(|one| one.severity == crate::diagnostic::Severity::Error) {
        return Err(found);
    }
    let printed = Printed {
        kind: plan.kind.name(),
        subject: plan.subject.clone(),
        title: plan.title.clone(),
        file: format!("print/{}{}.pdf", plan.file, settings.look.suffix()),
        pages: made.pages,
        paper: match settings.look.paper {
            Paper::A4 => "A4",
            Paper::A5 => "A5",
            Paper::A3Fold => "A3",
        },
        cover: made.cover.bytes,
        cover_width: made.cover.width,
        cover_height: made.cover.height,
        pdf: made.pdf,
    };
    Ok((printed, found))
}

/// A fault at a built-in template may come from a file of the theme that stands in for another of the built-in ones.
fn template_fault(fault: &Fault, settings: &Settings<'_>) -> Diagnostic {
    let theme = settings.theme;
    let file = fault.file.as_deref().unwrap_or("book");
    let line = fault.line.map_or(String::new(), |line| format!(":{line}"));
    let fault = |path: &str, line: &str| {
        let below = format!("themes/{}/{path}", theme.name);
        let own = format!("{}{below}", settings.folder);
        let path = if settings.sources.assets.contains_key(&own) { own } else { below };
        Diagnostic::error_at_path(codes::TEMPLATE_ERROR, format!("{path}{line}"))
            .arg("reason", &fault.message)
    };
    let own: Vec<&str> = theme.own("book/").filter(|path| path.ends_with(".typ")).collect();
    if own.contains(&file) {
        return fault(file, &line);
    }
    let source = theme.files.get(file).map(|bytes| String::from_utf8_lossy(bytes));
    let is_used = |path: &&&str| {
        let name = path.rsplit('/').next().unwrap_or_default();
        source.as_ref().is_some_and(|source| source.contains(&format!("{name}\"")))
    };
    match own.iter().find(is_used).or(own.first()) {
        Some(path) => fault(path, "").arg("used-by", format!("{file}{line}")),
        None => fault(file, &line).arg("built-in", ""),
    }
}
