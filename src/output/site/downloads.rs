//! Files that readers can download: their sizes, their place in the output.

use crate::diagnostic::{Diagnostic, codes};
use crate::guide::Guide;
use crate::output::files::OutputFiles;
use crate::source::Sources;
use std::collections::BTreeMap;

/// Files that readers can download: PDF of an issue, file of a document.
fn offered(guide: &Guide) -> impl Iterator<Item = &str> {
    let issues = guide.entries.issues.iter().filter_map(|it| it.pdf.as_deref());
    issues.chain(guide.entries.documents.iter().filter_map(|it| it.file.as_deref()))
}

/// Their sizes, by their path in the content folder.
pub(super) fn sizes(guide: &Guide, sources: &Sources) -> BTreeMap<String, u64> {
    offered(guide).filter_map(|path| Some((path.to_string(), sources.assets.get(path)?.size))).collect()
}

/// Puts them into the output.
pub(super) fn add(guide: &Guide, sources: &Sources, files: &mut OutputFiles) -> Result<(), Vec<Diagnostic>> {
    for path in offered(guide) {
        let Some(asset) = sources.assets.get(path) else { continue };
        let bytes = asset
            .read()
            .map_err(|error| vec![Diagnostic::error_at_path(codes::UNREADABLE, path).arg("reason", error)])?;
        files.add_hashed(download_path(path), bytes, "download");
    }
    Ok(())
}

/// Where a downloadable file lies in the output. The name is made anew: what people call their files
/// (`第3号 #2.pdf`) breaks in addresses and on web servers. Only an extension of plain letters is kept.
pub(super) fn download_path(content_path: &str) -> String {
    let hash = blake3::hash(content_path.as_bytes()).to_hex();
    let name = content_path.rsplit('/').next().unwrap_or(content_path);
    let is_plain =
        |text: &&str| (1..=8).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric());
    match name.rsplit_once('.').map(|(_, extension)| extension).filter(is_plain) {
        Some(extension) => format!("files/{}.{}", &hash[..8], extension.to_ascii_lowercase()),
        None => format!("files/{}", &hash[..8]),
    }
}

#[cfg(test)]
mod tests {
    use super::download_path;

    #[test]
    fn addresses_of_downloads_need_no_escape() {
        for (path, end) in [
            ("issues/2026/第3号 #2 100%.PDF", ".pdf"),
            ("documents/plan.tar.gz", ".gz"),
            ("documents/計画.書 類", ""),
            ("documents/plan", ""),
        ] {
            let file = download_path(path);
            assert_eq!(file.len(), "files/12345678".len() + end.len(), "{file}");
            assert!(
                file.ends_with(end) && file.bytes().all(|b| b.is_ascii_alphanumeric() || b"/.".contains(&b)),
                "{file}"
            );
        }
        assert_ne!(download_path("a/plan.pdf"), download_path("b/plan.pdf"));
    }
}
