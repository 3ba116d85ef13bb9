//! Files of a theme: the built-in ones (`themes/standard`, inside the program), replaced or joined one by one by the
//! user's own (`templates/home.html`, `assets/site.css`, `book/guidebook.typ` …).

use crate::diagnostic::{Diagnostic, codes, io_reason, nearest};
use crate::source::Sources;
use include_dir::{Dir, DirEntry, include_dir};
use std::borrow::Cow;
use std::collections::BTreeMap;

static STANDARD: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes/standard");

/// Name of the built-in theme.
pub const NAME: &str = "standard";

/// Files of a theme by their paths below its folder. What is borrowed is built in.
#[derive(Debug, Clone)]
pub struct ThemeFiles {
    /// Name of the theme.
    pub name: String,
    /// Path → bytes.
    pub files: BTreeMap<String, Cow<'static, [u8]>>,
}

impl ThemeFiles {
    /// The built-in theme with the user's files over it.
    pub fn with(name: &str, own: BTreeMap<String, Vec<u8>>) -> Self {
        let mut files = BTreeMap::new();
        collect(&STANDARD, &mut files);
        files.extend(own.into_iter().map(|(path, bytes)| (path, Cow::Owned(bytes))));
        Self { name: name.to_string(), files }
    }

    /// The theme of a guide, whose folder below the content folder is `folder` (with `/`, or empty).
    ///
    /// # Errors
    /// A theme that is not there, files that cannot be read.
    pub fn load(name: &str, folder: &str, sources: &Sources) -> Result<Self, Vec<Diagnostic>> {
        // The guide's own theme comes last, so that its files win over those for all guides.
        let prefixes = [format!("themes/{name}/"), format!("{folder}themes/{name}/")];
        let mut own = BTreeMap::new();
        for prefix in &prefixes {
            for (path, asset) in sources.assets.range(prefix.clone()..) {
                let Some(below) = path.strip_prefix(prefix.as_str()) else { break };
                let bytes = asset.read().map_err(|error| {
                    vec![Diagnostic::error_at_path(codes::UNREADABLE, path).arg("reason", io_reason(&error))]
                })?;
                own.insert(below.to_string(), bytes);
            }
        }
        if own.is_empty() && name != NAME {
            let known =
                sources.assets.keys().filter_map(|path| path.split("themes/").nth(1)?.split('/').next());
            return Err(vec![
                Diagnostic::error_at_path(codes::THEME_MISSING, format!("{folder}guide.toml"))
                    .arg("theme", name)
                    .arg_if("nearest", nearest(name, known)),
            ]);
        }
        Ok(Self::with(name, own))
    }

    /// Paths of the user's own files below a folder of the theme.
    pub fn own<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a str> {
        let own = self.files.iter().filter(|(_, bytes)| matches!(bytes, Cow::Owned(_)));
        own.map(|(path, _)| path.as_str()).filter(move |path| path.starts_with(folder))
    }

    /// The files below a folder of the theme, by what follows the folder.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (&'a str, &'a [u8])> {
        self.files.iter().filter_map(move |(path, bytes)| Some((path.strip_prefix(folder)?, bytes.as_ref())))
    }
}

/// Files of a built-in folder with their paths.
fn collect(dir: &'static Dir<'static>, files: &mut BTreeMap<String, Cow<'static, [u8]>>) {
    for entry in dir.entries() {
        match entry {
            DirEntry::Dir(dir) => collect(dir, files),
            DirEntry::File(file) => {
                let path = file.path().to_string_lossy().replace('\\', "/");
                files.insert(path, Cow::Borrowed(file.contents()));
            }
        }
    }
}
