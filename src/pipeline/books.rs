//! Books: those of every guide beside its site, or only those that were asked for.

#[cfg(feature = "pdf")]
mod missing;

use super::{BuildOptions, Checked, Progress, check};
use crate::diagnostic::{Diagnostic, codes, has_errors, sort};
use crate::guide::{Guide, Linked};
use crate::output::common::printed::Printed;
use crate::output::files::OutputFiles;
use crate::schema::PortalFile;
use crate::source::Sources;
use crate::write;
use jiff::civil::Date;
use std::path::PathBuf;

/// Books of a build.
#[derive(Debug, Default)]
pub struct Made {
    /// Of every guide, in the order of the guides.
    pub books: Vec<Vec<Printed>>,
    /// What should be looked at again.
    pub warnings: Vec<Diagnostic>,
}

/// What books to make.
#[derive(Debug, Clone)]
pub struct BookOptions {
    /// Content folder.
    pub content: PathBuf,
    /// Folder for the files.
    pub output: PathBuf,
    /// Only this guide.
    pub guide: Option<String>,
    /// Only these kinds: `guidebook`, `casebook`, `newsletter`, `report`; all where there are none.
    pub kinds: Vec<String>,
    /// Only the book about this collection or issue.
    pub subject: Option<String>,
    /// `a4`, `a5`, `a3-fold`.
    pub paper: Paper,
    /// Without colours.
    pub grey: bool,
    /// Letters half as large again.
    pub large: bool,
    /// The day of the books.
    pub today: Date,
    /// Folder for pictures and books already made.
    pub cache: Option<PathBuf>,
    /// Folders where fonts are looked for.
    pub fonts: Vec<PathBuf>,
    /// Folder for what the templates get, for those who write templates.
    pub data: Option<PathBuf>,
}

/// Paper, as the command line names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 148 × 210 mm.
    A5,
    /// A3 across, to be folded.
    A3Fold,
}

/// What became of it.
#[derive(Debug)]
pub struct BookReport {
    /// Sources, for the lines of the diagnostics.
    pub sources: Sources,
    /// Everything found, sorted by place.
    pub diagnostics: Vec<Diagnostic>,
    /// Path below the output folder, title, pages, bytes.
    pub books: Vec<(String, String, usize, usize)>,
}

/// Makes the books that were asked for.
pub fn books(options: &BookOptions, progress: &dyn Progress) -> BookReport {
    let checked = check(&options.content, options.guide.as_deref(), options.today, progress);
    let Checked { sources, portal, guides, diagnostics, .. } = checked;
    let mut report = BookReport { sources, diagnostics, books: Vec::new() };
    let is_sound = !has_errors(&report.diagnostics);
    let made = is_sound.then(|| wanted(options, &report.sources, portal.as_ref(), &guides, progress));
    match made {
        Some(Ok((files, books, warnings))) => {
            report.diagnostics.extend(warnings);
            match write::add(&files, &options.output) {
                Ok(_) => report.books = books,
                Err(fault) => report.diagnostics.push(fault),
            }
        }
        Some(Err(faults)) => report.diagnostics.extend(faults),
        None => {}
    }
    // Hints of this command, where those of a build do not help.
    for found in &mut report.diagnostics {
        let is_here = found.args.iter().any(|(name, _)| *name == "here");
        match found.code {
            codes::ROOT_MISSING if is_here => found.args.push(("here-book", String::new())),
            codes::BOOK_FONT_MISSING => found.args.push(("book", String::new())),
            _ => {}
        }
    }
    sort(&mut report.diagnostics);
    report
}

type Wanted = (OutputFiles, Vec<(String, String, usize, usize)>, Vec<Diagnostic>);

#[cfg(not(feature = "pdf"))]
fn wanted(
    _: &BookOptions,
    _: &Sources,
    _: Option<&PortalFile>,
    _: &[Linked],
    _: &dyn Progress,
) -> Result<Wanted, Vec<Diagnostic>> {
    Err(vec![Diagnostic::error_at_path(codes::BOOKS_LEFT_OUT, "shirube")])
}

#[cfg(not(feature = "pdf"))]
pub(super) fn of_build(
    _: &BuildOptions,
    _: &Sources,
    _: Option<&PortalFile>,
    _: &[Linked],
    _: &dyn Fn(&Guide) -> String,
    _: &dyn Progress,
) -> Result<Made, Vec<Diagnostic>> {
    Ok(Made::default())
}

#[cfg(feature = "pdf")]
pub(super) use with_pdf::of_build;
#[cfg(feature = "pdf")]
use with_pdf::wanted;

#[cfg(feature = "pdf")]
mod with_pdf {
    use super::*;
    use crate::diagnostic::Severity;
    use crate::model::Channel;
    use crate::output::book::{self, Look, Plan, Settings, fonts::Fonts};
    use crate::output::common::theme_files::ThemeFiles;
    use crate::output::common::words::{BASE, Words};
    use crate::source::fonts::BookFonts;
    use rayon::prelude::*;
    use std::path::Path;

    /// All books of all guides. Without fonts there are none, and a warning says so: the site is made all the same.
    pub fn of_build(
        options: &BuildOptions,
        sources: &Sources,
        portal: Option<&PortalFile>,
        guides: &[Linked],
        folder: &dyn Fn(&Guide) -> String,
        progress: &dyn Progress,
    ) -> Result<Made, Vec<Diagnostic>> {
        let found = BookFonts::find(&options.fonts);
        let fonts = Fonts::load(Vec::new(), &found);
        let mut made = Made::default();
        let shop = Shop {
            sources,
            portal,
            found: &found,
            fonts: &fonts,
            cache: options.cache.as_deref(),
            look: Look::default(),
        };
        let mut faults = Vec::new();
        for (at, linked) in guides.iter().enumerate() {
            progress.step("print", at, guides.len());
            let guide = linked.publish(Channel::Print, options.today);
            match shop.make(&guide, &folder(&guide), &book::plans(&guide)) {
                Ok((books, warnings)) => {
                    made.books.push(books);
                    made.warnings.extend(warnings);
                }
                Err(found) if found.iter().all(|one| one.code == codes::BOOK_FONT_MISSING) => {
                    made.books.push(Vec::new());
                    made.warnings.extend(
                        found.into_iter().map(|one| Diagnostic { severity: Severity::Warning, ..one }),
                    );
                }
                Err(found) => faults.extend(found),
            }
        }
        if faults.is_empty() { Ok(made) } else { Err(faults) }
    }

    pub fn wanted(
        options: &BookOptions,
        sources: &Sources,
        portal: Option<&PortalFile>,
        guides: &[Linked],
        progress: &dyn Progress,
    ) -> Result<Wanted, Vec<Diagnostic>> {
        let found = BookFonts::find(&options.fonts);
        let fonts = Fonts::load(Vec::new(), &found);
        let paper = match options.paper {
            Paper::A4 => book::Paper::A4,
            Paper::A5 => book::Paper::A5,
            Paper::A3Fold => book::Paper::A3Fold,
        };
        let look = Look { paper, grey: options.grey, large: options.large };
        let shop =
            Shop { sources, portal, found: &found, fonts: &fonts, cache: options.cache.as_deref(), look };
        let published: Vec<Guide> =
            guides.iter().map(|linked| linked.publish(Channel::Print, options.today)).collect();
        let plans: Vec<Vec<Plan>> = published.iter().map(book::plans).collect();
        let kinds = missing::kinds(options);
        let is_wanted =
            |plan: &&Plan| kinds.contains(&plan.kind) && missing::is_about(plan, options.subject.as_deref());
        let told = missing::told(options, &plans.iter().flatten().collect::<Vec<_>>());
        if has_errors(&told) {
            return Err(told);
        }
        let (mut files, mut list, mut warnings) = (OutputFiles::default(), Vec::new(), told);
        for (at, guide) in published.iter().enumerate() {
            progress.step("print", at, published.len());
            let folder = portal.map_or(String::new(), |_| format!("{}/", guide.config.id));
            let plans: Vec<Plan> = plans[at].iter().filter(is_wanted).cloned().collect();
            if let Some(data) = &options.data {
                shop.write_data(guide, &folder, &plans, data)?;
            }
            let (books, found) = shop.make(guide, &folder, &plans)?;
            warnings.extend(found);
            for book in books {
                let path = format!("{folder}{}", book.file.trim_start_matches("print/"));
                list.push((path.clone(), book.title, book.pages, book.pdf.len()));
                files.add(path, book.pdf, "book").map_err(|found| vec![super::super::clash(found)])?;
            }
        }
        Ok((files, list, warnings))
    }

    /// What the books of all guides share.
    struct Shop<'a> {
        sources: &'a Sources,
        portal: Option<&'a PortalFile>,
        found: &'a BookFonts,
        fonts: &'a Fonts,
        cache: Option<&'a Path>,
        look: Look,
    }

    impl Shop<'_> {
        fn with_settings<T>(
            &self,
            guide: &Guide,
            folder: &str,
            work: impl FnOnce(&Settings<'_>) -> Result<T, Vec<Diagnostic>>,
        ) -> Result<T, Vec<Diagnostic>> {
            let theme = ThemeFiles::load(&guide.config.theme, folder, self.sources)?;
            let lang = theme
                .below("lang/")
                .filter_map(|(name, bytes)| {
                    let text = String::from_utf8(bytes.to_vec()).ok()?;
                    Some((name.strip_suffix(".ftl")?.to_string(), text))
                })
                .collect();
            let words = Words::load(&lang, BASE).map_err(|error| {
                let place = format!("themes/{}/{}:{}", theme.name, error.file, error.line);
                vec![Diagnostic::error_at_path(codes::TEMPLATE_ERROR, place).arg("reason", error.message)]
            })?;
            let words = words.of(&guide.config.city);
            // A theme may bring fonts of its own.
            let own: Vec<Vec<u8>> = theme.below("fonts/").map(|(_, bytes)| bytes.to_vec()).collect();
            let with_own = (!own.is_empty()).then(|| Fonts::load(own, self.found));
            let fonts = with_own.as_ref().unwrap_or(self.fonts);
            if fonts.is_empty() {
                return Err(vec![Diagnostic::error_at_path(codes::BOOK_FONT_MISSING, "print/")]);
            }
            work(&Settings {
                sources: self.sources,
                theme: &theme,
                words: &words,
                fonts,
                cache: self.cache,
                base: guide.public_address(self.portal.and_then(|portal| portal.base_url.as_deref())),
                folder,
                look: self.look,
            })
        }

        /// The planned books of a guide, several at a time, in their order.
        fn make(
            &self,
            guide: &Guide,
            folder: &str,
            plans: &[Plan],
        ) -> Result<(Vec<Printed>, Vec<Diagnostic>), Vec<Diagnostic>> {
            self.with_settings(guide, folder, |settings| {
                let make = |plan: &Plan| book::make(guide, plan, settings);
                // One alone is made here: what another thread gave back would be no memory for this one.
                let made: Vec<_> = match plans {
                    [plan] => vec![make(plan)],
                    _ => plans.par_iter().map(make).collect(),
                };
                let (mut books, mut warnings, mut faults) = (Vec::new(), Vec::new(), Vec::new());
                if !plans.is_empty() && !settings.fonts.has_bold() {
                    let place = Diagnostic::error_at_path(codes::BOLD_MISSING, "print/");
                    warnings.push(Diagnostic { severity: Severity::Warning, ..place });
                }
                for one in made {
                    match one {
                        Ok((book, found)) => {
                            books.push(book);
                            warnings.extend(found);
                        }
                        Err(found) => faults.extend(found),
                    }
                }
                if faults.is_empty() { Ok((books, warnings)) } else { Err(faults) }
            })
        }

        /// What the templates get, one folder a book.
        fn write_data(
            &self,
            guide: &Guide,
            folder: &str,
            plans: &[Plan],
            target: &Path,
        ) -> Result<(), Vec<Diagnostic>> {
            self.with_settings(guide, folder, |settings| {
                for plan in plans {
                    let mut files = OutputFiles::default();
                    for (path, bytes) in book::material(guide, plan, settings)?.files {
                        files.add(path, bytes, "book").map_err(|found| vec![super::super::clash(found)])?;
                    }
                    let below = target.join(folder).join(&plan.file);
                    write::write(&files, &below, "").map_err(|fault| vec![fault])?;
                }
                Ok(())
            })
        }
    }
}
