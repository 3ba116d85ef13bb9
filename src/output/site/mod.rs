//! The website: view structs ([`views`]) filled from the guide (`pages`), drawn by the theme ([`theme`]).
//!
//! Enter at [`render`] for a guide and [`render_portal`] for the entrance to several. Steps: load the theme,
//! scale the pictures that may be shown, draw every page (in parallel, order kept), add feeds, sitemap,
//! the theme's files and icons.

pub mod brand;
mod dates;
mod downloads;
mod emblem;
mod feed;
mod json_ld;
mod language;
mod map;
pub mod minify;
mod mylist;
mod page;
mod pages;
mod pictures;
mod pieces;
mod ruby;
mod search;
mod share;
mod sheets;
mod shell;
mod sitemap;
pub mod theme;
mod vendor;
pub mod views;

use crate::diagnostic::{Diagnostic, codes};
use crate::guide::{Guide, Route, relative};
use crate::model::era;
use crate::model::reading::Readings;
use crate::output::Medium;
use crate::output::common::printed::Printed;
use crate::output::common::theme_files::ThemeFiles;
use crate::output::common::words::BASE;
use crate::output::files::{Clash, OutputFiles};
use crate::schema::PortalFile;
use crate::source::Sources;
use downloads::download_path;
use emblem::Emblem;
pub use emblem::raster::Artist;
use language::Language;
use page::{At, Made};
use rayon::prelude::*;
pub use search::scripts as search_scripts;
use std::collections::BTreeMap;
use std::path::Path;
use theme::{Theme, ThemeError};
use views::{Crumb, DateView, Foot, Head, Link, NumberView, PortalGuide, PortalPage, View};

/// What rendering needs besides the guide.
#[derive(Clone, Copy)]
pub struct Settings<'a> {
    /// For pictures and the user's theme.
    pub sources: &'a Sources,
    /// Folder of pictures already scaled.
    pub cache: Option<&'a Path>,
    /// Whether guides may lead to the portal's page.
    pub entrance: Entrance,
    /// Where the site is to be read.
    pub medium: Medium,
    /// Draws icons and previews.
    pub artist: &'a Artist,
    /// The search index that belongs to these pages: names the build that its files are of.
    pub search_version: &'a str,
    /// Books of the guide, which its pages link to.
    pub books: &'a [Printed],
}

/// The portal's page above a guide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entrance {
    /// Made in this run, or there from an earlier one.
    There,
    /// Not there: only one guide is built.
    Missing,
}

/// One guide being rendered in one language.
pub(crate) struct Site<'a> {
    guide: &'a Guide,
    /// The theme, with the words of the language.
    theme: &'a Theme,
    language: Language,
    /// What each language calls itself, by its name in guide.toml.
    language_names: &'a BTreeMap<String, String>,
    /// Title of the portal above the guide, if its page is there.
    portal: Option<&'a str>,
    /// Full address of the guide's folder; none in a copy for a USB stick.
    base: Option<String>,
    /// Where the site is to be read.
    medium: Medium,
    /// Pictures by their path in the content folder.
    pictures: &'a BTreeMap<String, PictureFiles>,
    /// Sizes of files that can be downloaded, by their path in the content folder.
    downloads: &'a BTreeMap<String, u64>,
    /// Readings of names.
    readings: &'a Readings,
    /// The search index that belongs to these pages.
    search_version: &'a str,
    /// Books of the guide.
    books: &'a [Printed],
}

/// A picture as it lies in the output.
struct PictureFiles {
    width: u32,
    height: u32,
    variants: Vec<PictureFile>,
}

/// One size of a picture.
struct PictureFile {
    path: String,
    width: u32,
    mime: &'static str,
}

/// A page to be drawn.
type Job<'a> = Box<dyn Fn() -> Result<Made, ThemeError> + Send + Sync + 'a>;

/// Renders a guide: paths below its own folder. `folder` is that folder (`"hidamari/"`, or `""`).
///
/// # Errors
/// Pictures that cannot be used, faults of the theme, addresses claimed twice.
pub fn render(
    guide: &Guide,
    folder: &str,
    portal: Option<&PortalFile>,
    settings: &Settings<'_>,
) -> Result<OutputFiles, Vec<Diagnostic>> {
    let theme = load_theme(&guide.config.theme, folder, settings.sources)?.of(&guide.config.city);
    let mut files = OutputFiles::default();
    let pictures = pictures::scale(guide, settings, &mut files)?;
    let portal_base =
        portal.and_then(|portal| portal.base_url.as_ref()).map(|base| format!("{base}{folder}"));
    let themes = themes(guide, folder, theme)?;
    let language_names = language_names(&themes);
    let downloads = downloads::sizes(guide, settings.sources);
    let readings = guide.readings();
    let in_language = |code: &str, theme| Site {
        guide,
        theme,
        language: Language::new(code),
        language_names: &language_names,
        portal: portal.filter(|_| settings.entrance == Entrance::There).map(|portal| portal.title.as_str()),
        base: guide
            .config
            .base_url
            .clone()
            .or_else(|| portal_base.clone())
            .filter(|_| settings.medium == Medium::Web),
        medium: settings.medium,
        pictures: &pictures,
        downloads: &downloads,
        readings: &readings,
        search_version: settings.search_version,
        books: settings.books,
    };
    let sites: Vec<Site<'_>> = themes.iter().map(|(code, theme)| in_language(code, theme)).collect();
    let Some((site, others)) = sites.split_first() else { return Ok(files) };
    let mut jobs = pages::all(site);
    for other in others {
        pages::in_language(other, &mut jobs);
    }
    let made: Vec<Result<Made, ThemeError>> = jobs.par_iter().map(|job| job()).collect();
    let mut listed = Vec::new();
    for page in made {
        let page = page.map_err(|error| vec![template_fault(&guide.config.theme, &error)])?;
        if page.in_sitemap {
            listed.push((page.path.clone(), page.alternates));
        }
        files.add(page.path, page.bytes, "page").map_err(clash)?;
    }
    if site.medium == Medium::Web {
        sitemap::add(site, &listed, &mut files).map_err(clash)?;
        feed::add(site, &mut files).map_err(clash)?;
    }
    for site in &sites {
        mylist::add(site, &mut files).map_err(clash)?;
    }
    add_assets(site, &mut files).map_err(clash)?;
    site.emblem()
        .add(settings.artist, &mut files)
        .map_err(|reason| vec![mark_fault(&guide.config.theme, reason)])?;
    downloads::add(guide, settings.sources, &mut files)?;
    for book in settings.books {
        files.add(&book.file, book.pdf.clone(), "book").map_err(clash)?;
        files.add(book.cover_file(), book.cover.clone(), "book").map_err(clash)?;
    }
    Ok(files)
}

/// Renders the entrance to several guides.
///
/// # Errors
/// Faults of the theme.
pub fn render_portal(
    portal: &PortalFile,
    guides: &[Guide],
    settings: &Settings<'_>,
) -> Result<OutputFiles, Vec<Diagnostic>> {
    let theme = load_theme("standard", "", settings.sources)?;
    let fault = |error: ThemeError| vec![template_fault("standard", &error)];
    let mut files = OutputFiles::default();
    portal_search(&theme, portal, guides, settings, &mut files)?;
    let search = search::portal_box("", settings.search_version, false);
    let view = View {
        site: shell::portal(portal, settings.medium, "", search),
        head: Head {
            title: String::new(),
            description: Some(portal.description.clone()),
            canonical: portal.base_url.clone().filter(|_| settings.medium == Medium::Web),
            image: portal_image(portal, settings),
            ..Head::default()
        },
        crumbs: Vec::new(),
        foot: Foot::default(),
        page: PortalPage {
            title: portal.title.clone(),
            description: portal.description.clone(),
            publisher: portal.publisher.clone(),
            guides: guides.iter().map(portal_guide).collect(),
        },
    };
    let html = theme.render(&view).map_err(fault)?;
    files.add("index.html", html, "portal").map_err(clash)?;
    let apart = [emblem::MARK, shell::LANGUAGE_SHEET, search::RARE];
    let shown = |path: &str| !apart.contains(&path) && !map::is_for_tiles(path);
    for (path, bytes) in theme.assets().filter(|(path, _)| shown(path)) {
        files.add(format!("assets/{path}"), bytes, "theme").map_err(clash)?;
    }
    add_rarely(&theme, &mut files).map_err(clash)?;
    let emblem = Emblem {
        title: &portal.title,
        short_title: &portal.title,
        description: &portal.description,
        city: "",
        fictional: false,
        brand: None,
        mark: theme.asset_text(emblem::MARK),
        medium: settings.medium,
        is_public: portal.base_url.is_some() && settings.medium == Medium::Web,
        has_manifest: false,
    };
    emblem.add(settings.artist, &mut files).map_err(|reason| vec![mark_fault("standard", reason)])?;
    Ok(files)
}

/// Full address of the portal's link picture.
fn portal_image(portal: &PortalFile, settings: &Settings<'_>) -> Option<String> {
    let base = portal.base_url.as_ref().filter(|_| settings.medium == Medium::Web)?;
    Some(format!("{base}{}", emblem::PREVIEW))
}

/// The page that searches all guides, and the words of its scripts.
fn portal_search(
    theme: &Theme,
    portal: &PortalFile,
    guides: &[Guide],
    settings: &Settings<'_>,
    files: &mut OutputFiles,
) -> Result<(), Vec<Diagnostic>> {
    let file = search::route().file();
    let guide_link = |guide: &Guide| {
        let home = format!("{}/index.html", guide.config.id);
        Link::new(guide.config.title.clone(), relative(&file, &home))
    };
    let page = search::portal_page(theme, guides.iter().map(guide_link).collect());
    let around = search::portal_box("../", settings.search_version, true);
    let crumbs = vec![
        Crumb { label: theme.words().get("nav-home"), href: Some("../index.html".into()) },
        Crumb { label: page.title.clone(), href: None },
    ];
    let view = View {
        site: shell::portal(portal, settings.medium, "../", around),
        head: Head {
            title: page.title.clone(),
            image: portal_image(portal, settings),
            noindex: true,
            ..Head::default()
        },
        crumbs,
        foot: Foot::default(),
        page,
    };
    let html = theme.render(&view).map_err(|error| vec![template_fault("standard", &error)])?;
    files.add(file, html, "portal").map_err(clash)?;
    let words = search::words_script(theme.words(), &search::Labels::common(theme.words()));
    files.add(search::words_route().file(), words, "portal").map_err(clash)
}

fn mark_fault(theme: &str, message: String) -> Diagnostic {
    template_fault(theme, &ThemeError { file: format!("assets/{}", emblem::MARK), line: None, message })
}

fn portal_guide(guide: &Guide) -> PortalGuide {
    use crate::model::Kind;
    let config = &guide.config;
    let counted = [
        (Kind::Gathering, "通いの場", "か所"),
        (Kind::Service, "生活支援サービス", "件"),
        (Kind::Council, "協議体", "つ"),
        (Kind::Case, "活動事例", "件"),
        (Kind::Issue, "おたより", "号"),
        (Kind::Meeting, "会議の記録", "回"),
        (Kind::Indicator, "指標", "件"),
        (Kind::Page, "読み物", "ページ"),
    ];
    let counts = counted.into_iter().filter_map(|(kind, label, unit)| {
        let count = guide.entries.count(kind);
        (count > 0).then(|| NumberView::new(label, count.to_string(), unit))
    });
    PortalGuide {
        title: config.title.clone(),
        href: relative("index.html", &format!("{}/index.html", config.id)),
        city: config.city.name.clone(),
        city_kana: config.city.kana.clone(),
        pref: config.city.pref.clone(),
        fictional: config.fictional,
        description: config.description.clone(),
        counts: counts.take(4).collect(),
        updated: guide
            .updated()
            .map(|day| DateView::new(day.to_string(), era::format_date(day, config.dates))),
    }
}

fn load_theme(name: &str, folder: &str, sources: &Sources) -> Result<Theme, Vec<Diagnostic>> {
    let files = ThemeFiles::load(name, folder, sources)?;
    Theme::of_files(files).map_err(|error| vec![template_fault(name, &error)])
}

/// The theme in every language of the guide, Japanese first.
fn themes(guide: &Guide, folder: &str, theme: Theme) -> Result<Vec<(String, Theme)>, Vec<Diagnostic>> {
    let mut faults = Vec::new();
    let mut others = Vec::new();
    for code in &guide.config.languages {
        match theme.in_language(code) {
            Ok(Some(other)) => others.push((code.clone(), other)),
            Ok(None) => {
                let known: Vec<&str> = theme.languages().filter(|known| *known != BASE).collect();
                let fault = Diagnostic::error_at_path(codes::LANGUAGE_UNKNOWN, format!("{folder}guide.toml"));
                faults.push(fault.arg("language", code).arg("known", known.join("、")));
            }
            Err(error) => faults.push(template_fault(&guide.config.theme, &error)),
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    others.insert(0, (BASE.to_string(), theme));
    Ok(others)
}

/// What each language calls itself.
fn language_names(themes: &[(String, Theme)]) -> BTreeMap<String, String> {
    let name =
        |code: &str, theme: &Theme| theme.words().own("language-name", &[]).unwrap_or_else(|| code.into());
    themes.iter().map(|(code, theme)| (code.clone(), name(code, theme))).collect()
}

fn template_fault(theme: &str, error: &ThemeError) -> Diagnostic {
    let line = error.line.map_or(String::new(), |line| format!(":{line}"));
    Diagnostic::error_at_path(codes::TEMPLATE_ERROR, format!("themes/{theme}/{}{line}", error.file))
        .arg("reason", &error.message)
}

fn clash(clash: Clash) -> Vec<Diagnostic> {
    vec![
        Diagnostic::error_at_path(codes::ROUTE_CLASH, clash.path.clone())
            .arg("address", clash.path)
            .arg("other", format!("{}、{}", clash.first, clash.second)),
    ]
}

fn add_assets(site: &Site<'_>, files: &mut OutputFiles) -> Result<(), Clash> {
    let has_tiles = site.guide.config.map.tiles.is_some();
    let apart = [emblem::MARK, shell::LANGUAGE_SHEET, search::RARE];
    let shown = |path: &str| !apart.contains(&path) && (has_tiles || !map::is_for_tiles(path));
    for (path, bytes) in site.theme.assets().filter(|(path, _)| shown(path)) {
        let own = site.own_rules(path);
        files.add(format!("assets/{path}"), [bytes, own.as_bytes()].concat(), "theme")?;
    }
    add_rarely(site.theme, files)?;
    for name in map::VENDOR.iter().filter(|_| has_tiles) {
        let bytes = vendor::file(name).expect("a test of vendor.rs sees that it is there");
        files.add(format!("assets/{name}"), bytes, "map")?;
    }
    Ok(())
}

/// Scripts that not every search needs: what unpacks the index where the browser cannot, and what takes a sentence apart.
fn add_rarely(theme: &Theme, files: &mut OutputFiles) -> Result<(), Clash> {
    files.add(format!("{}rare.js", search::FOLDER), search::rare_script(theme), "search")?;
    let bytes = vendor::file("inflate.js").expect("a test of vendor.rs sees that it is there");
    files.add(format!("{}inflate.js", search::FOLDER), bytes, "search")
}

impl<'a> Site<'a> {
    fn at(&'a self, route: &Route) -> At<'a> {
        At::new(self, route)
    }

    /// What a language calls itself.
    fn language_name(&self, code: &str) -> String {
        self.language_names.get(code).cloned().unwrap_or_else(|| code.to_string())
    }

    fn emblem(&self) -> Emblem<'_> {
        let config = &self.guide.config;
        Emblem {
            title: &config.title,
            short_title: &config.short_title,
            description: &config.description,
            city: &config.city.name,
            fictional: config.fictional,
            brand: self.brand(),
            mark: self.theme.asset_text(emblem::MARK),
            medium: self.medium,
            is_public: self.base.is_some(),
            has_manifest: self.medium == Medium::Web,
        }
    }

    /// The guide's own colour.
    fn brand(&self) -> Option<brand::Rgb> {
        self.guide.config.brand.as_deref().and_then(brand::Rgb::parse)
    }

    /// Full address of a file, where the guide has a public address.
    fn full_address(&self, file: &str) -> Option<String> {
        let path = file.strip_suffix("index.html").unwrap_or(file);
        self.base.as_ref().map(|base| format!("{base}{path}"))
    }
}
