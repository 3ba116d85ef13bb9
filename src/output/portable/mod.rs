//! The folder for a USB stick: the site below `guide/`, and above it only what a person should see, a page to begin
//! with and a note.
//!
//! Enter at [`wrap`]. Names that Windows or the file systems of sticks (FAT32, exFAT) refuse are told as faults:
//! copying would stop in the middle.

mod names;

use crate::diagnostic::{Diagnostic, codes};
use crate::output::files::{Clash, OutputFiles};

/// Folder of the site.
pub const FOLDER: &str = "guide/";
/// The page to begin with.
pub const ENTRY: &str = "はじめにひらく.html";
/// The note.
pub const NOTE: &str = "お読みください.txt";

/// What the note says.
const NOTE_TEXT: &str = include_str!("note.txt");

/// Puts a site into its folder, with page and note above. `title` and `date` stand on both; `start` is the page of the
/// site that is opened (`"index.html"`, or `"hidamari/index.html"`).
///
/// # Errors
/// A clash of names.
pub fn wrap(site: OutputFiles, title: &str, date: &str, start: &str) -> Result<OutputFiles, Clash> {
    let mut files = OutputFiles::default();
    files.add_below(FOLDER, site)?;
    files.add(ENTRY, entry(title, start), "portable")?;
    let text = NOTE_TEXT.replace("{title}", title).replace("{date}", date).replace("{entry}", ENTRY);
    // The editor of old Windows knows UTF-8 only by its mark, and lines by both signs.
    files.add(NOTE, format!("\u{feff}{}", text.replace('\n', "\r\n")), "portable")?;
    Ok(files)
}

/// Names that a stick or Windows would refuse.
pub fn faults(files: &OutputFiles) -> Vec<Diagnostic> {
    names::refused(files.iter().map(|(path, _)| path))
        .into_iter()
        .map(|path| Diagnostic::error_at_path(codes::NAME_NOT_PORTABLE, path))
        .collect()
}

fn entry(title: &str, start: &str) -> String {
    let title = title.replace('&', "&amp;").replace('<', "&lt;");
    let href = format!("{FOLDER}{start}");
    format!(
        "<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <meta name=\"robots\" content=\"noindex\">\n<meta http-equiv=\"refresh\" content=\"0; url={href}\">\n\
         </head>\n<body>\n<main>\n<h1>{title}</h1>\n<p><a href=\"{href}\">ガイドをひらく</a></p>\n</main>\n</body>\n</html>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_files_stand_above_the_site() {
        let mut site = OutputFiles::default();
        site.add("kita/index.html", "<p>", "test").unwrap();
        let files = wrap(site, "北 & 南", "令和8年11月22日", "kita/index.html").unwrap();
        let paths: Vec<&str> = files.iter().map(|(path, _)| path).collect();
        assert_eq!(paths, ["guide/kita/index.html", NOTE, ENTRY]);
        let text = |path: &str| String::from_utf8(files.get(path).unwrap().to_vec()).unwrap();
        assert!(text(ENTRY).contains("url=guide/kita/index.html") && text(ENTRY).contains("北 &amp; 南"));
        assert!(text(NOTE).starts_with("\u{feff}北 & 南\r\n") && text(NOTE).contains("令和8年11月22日"));
        assert!(!text(NOTE).contains('{'), "{}", text(NOTE));
    }
}
