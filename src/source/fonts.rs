//! Finds Japanese fonts on this machine, for what is drawn as a picture and for what is printed.
//!
//! No font is part of the program. Folders are looked through for the file names below, in this order, so that the
//! same machine always takes the same font.

use std::path::{Path, PathBuf};
use unicode_normalization::UnicodeNormalization;
use walkdir::WalkDir;

/// Where systems keep their fonts: Debian and other Linuxes, macOS, Windows.
const FOLDERS: [&str; 5] = [
    "/usr/share/fonts",
    "/usr/local/share/fonts",
    "/System/Library/Fonts",
    "/Library/Fonts",
    "C:/Windows/Fonts",
];
/// Where they keep those of one person, below the home folder.
const OWN_FOLDERS: [&str; 4] =
    [".local/share/fonts", ".fonts", "Library/Fonts", "AppData/Local/Microsoft/Windows/Fonts"];

/// Beginnings of file names of bold Japanese fonts, the best first; small letters.
const WANTED: [&str; 14] = [
    "bizudpgothic-bold",
    "biz-udgothicb",
    "bizudgothic-bold",
    "notosanscjk-bold",
    "notosanscjkjp-bold",
    "notosansjp-bold",
    "notosansjp",
    "ヒラギノ角ゴシック w6",
    "yugothb",
    "meiryob",
    "notosanscjk-regular",
    "ipaexg",
    "ipagp",
    "takaopgothic",
];
/// A font has not all letters; so many are taken, the others for what the first lacks.
const MOST: usize = 2;

/// Fonts as bytes, the best first.
#[derive(Debug, Default)]
pub struct Fonts(pub Vec<Vec<u8>>);

impl Fonts {
    /// Looks through folders; those that are not there, and files that cannot be read, are passed over.
    pub fn find(folders: &[PathBuf]) -> Self {
        let mut found: Vec<(usize, PathBuf)> = Vec::new();
        for folder in folders {
            for entry in WalkDir::new(folder).follow_links(true).sort_by_file_name().into_iter().flatten() {
                if let Some(rank) = rank(&entry.file_name().to_string_lossy()) {
                    found.push((rank, entry.into_path()));
                }
            }
        }
        found.sort();
        found.dedup_by_key(|(rank, _)| *rank);
        let bytes = found.into_iter().filter_map(|(_, path)| std::fs::read(path).ok());
        Self(bytes.take(MOST).collect())
    }

    /// True when this machine has no Japanese font that we know.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Beginnings of file names of the fonts of books, a line a family, the best first; small letters. The first line of a group that is
/// found is enough; letters that it lacks come from the next groups.
const BOOK: [&[&str]; 4] = [
    &["bizudgothic-", "biz-udgothic"],
    &["bizudpgothic-"],
    &["bizudmincho-", "biz-udminchom"],
    &[
        "notosanscjk-regular",
        "notosanscjk-bold",
        "notosanscjkjp-regular",
        "notosanscjkjp-bold",
        "notosansjp",
        "ヒラギノ角ゴシック w3",
        "ヒラギノ角ゴシック w6",
        "yugothm",
        "yugothb",
        "meiryo",
        "ipaexg",
    ],
];

/// The group whose files are large and seldom needed: what has nearly every letter.
const SELDOM: usize = BOOK.len() - 1;

/// Font files of a book.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BookFonts {
    /// Those that most books are set in, the best first.
    pub usual: Vec<PathBuf>,
    /// Those for letters that the usual ones lack.
    pub seldom: Vec<PathBuf>,
}

impl BookFonts {
    /// Looks through folders; `--font-dir` comes first. Of files with the same name the first counts. In a folder that is none of the
    /// system's every font counts: whoever names it wants its letters.
    pub fn find(folders: &[PathBuf]) -> Self {
        let mut found: Vec<(usize, String, PathBuf)> = Vec::new();
        for folder in folders {
            let is_own = !is_of_system(folder);
            for entry in WalkDir::new(folder).follow_links(true).sort_by_file_name().into_iter().flatten() {
                let name: String =
                    entry.file_name().to_string_lossy().nfc().collect::<String>().to_lowercase();
                let is_font = name
                    .rsplit_once('.')
                    .is_some_and(|(_, end)| matches!(end, "ttf" | "ttc" | "otf" | "otc"));
                let group = BOOK.iter().position(|group| group.iter().any(|begin| name.starts_with(begin)));
                let group = group.or(is_own.then_some(SELDOM));
                if let (true, Some(group)) = (is_font, group)
                    && !found.iter().any(|(_, known, _)| *known == name)
                {
                    found.push((group, name, entry.into_path()));
                }
            }
        }
        found.sort();
        let (seldom, usual): (Vec<_>, Vec<_>) = found.into_iter().partition(|(group, ..)| *group == SELDOM);
        let paths = |list: Vec<(usize, String, PathBuf)>| list.into_iter().map(|(_, _, path)| path).collect();
        Self { usual: paths(usual), seldom: paths(seldom) }
    }

    /// True when there is none.
    pub fn is_empty(&self) -> bool {
        self.usual.is_empty() && self.seldom.is_empty()
    }

    /// Files as bytes; what cannot be read is passed over.
    pub fn read(paths: &[PathBuf]) -> Vec<Vec<u8>> {
        paths.iter().filter_map(|path| std::fs::read(path).ok()).collect()
    }
}

/// The folders of this machine; `home` for those of one person.
pub fn folders(home: Option<&Path>) -> Vec<PathBuf> {
    let own = home.into_iter().flat_map(|home| OWN_FOLDERS.iter().map(|below| home.join(below)));
    FOLDERS.iter().map(PathBuf::from).chain(own).collect()
}

fn is_of_system(folder: &Path) -> bool {
    FOLDERS.iter().any(|known| folder == Path::new(known))
        || OWN_FOLDERS.iter().any(|own| folder.ends_with(own))
}

/// Place of a file name among those that are wanted.
fn rank(name: &str) -> Option<usize> {
    let name: String = name.nfc().collect::<String>().to_lowercase();
    let (stem, extension) = name.rsplit_once('.')?;
    if !matches!(extension, "ttf" | "ttc" | "otf" | "otc") {
        return None;
    }
    WANTED.iter().position(|wanted| stem.starts_with(wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn better_fonts_come_first_and_other_files_are_none() {
        assert_eq!(rank("BIZUDPGothic-Bold.ttf"), Some(0));
        assert_eq!(rank("NotoSansCJK-Bold.ttc"), Some(3));
        assert!(rank("ヒラキ\u{3099}ノ角コ\u{3099}シック W6.ttc").is_some(), "as macOS writes it");
        assert_eq!(rank("BIZUDPGothic-Bold.txt"), None);
        assert_eq!(rank("DejaVuSans.ttf"), None);
        assert!(Fonts::find(&[PathBuf::from("/nowhere")]).is_empty());
    }
}
