//! sitemap.xml (sitemaps.org 0.9) and robots.txt. A sitemap needs full addresses, so there is
//! one only where guide.toml or portal.toml gives the public address (`base_url`).

use super::Site;
use super::views::Alternate;
use crate::output::common::escape;
use crate::output::files::{Clash, OutputFiles};

pub(super) fn add(
    site: &Site<'_>,
    pages: &[(String, Vec<Alternate>)],
    files: &mut OutputFiles,
) -> Result<(), Clash> {
    let mut robots = String::from("User-agent: *\nAllow: /\n");
    if let Some(own) = site.full_address("sitemap.xml") {
        robots.push_str(&format!("Sitemap: {own}\n"));
        let listed = pages.iter().filter(|(page, _)| page.ends_with("index.html"));
        let urls: String = listed
            .filter_map(|(page, alternates)| Some(url(&site.full_address(page)?, alternates)))
            .collect();
        let text = format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
             <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
             xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{urls}</urlset>\n"
        );
        files.add("sitemap.xml", text, "sitemap")?;
    }
    files.add("robots.txt", robots, "sitemap")
}

/// A page, with the addresses of the same page in all languages.
fn url(address: &str, alternates: &[Alternate]) -> String {
    let others: String = alternates
        .iter()
        .map(|one| {
            let (lang, href) = (escape(&one.lang), escape(&one.href));
            format!("<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{href}\"/>")
        })
        .collect();
    format!("<url><loc>{}</loc>{others}</url>\n", escape(address))
}

/// Narrowed lists are doors to pages that the sitemap has already: `gatherings/category/taiso/index.html`.
/// A record may well be called `theme`; its page has no further folder.
pub(super) fn is_narrowed(page: &str) -> bool {
    let parts: Vec<&str> = page.split('/').collect();
    let by_facet = ["category", "district", "weekday", "time", "way", "with", "theme", "edition"];
    matches!(parts[..], [_, group, _, _] if by_facet.contains(&group))
        || matches!(parts[..], [.., "calendar", _, "index.html"])
}

#[cfg(test)]
mod tests {
    use super::is_narrowed;

    #[test]
    fn narrowed_lists_are_told_from_records() {
        for page in [
            "gatherings/category/taiso/index.html",
            "gatherings/with/wheel/index.html",
            "cases/theme/1/index.html",
        ] {
            assert!(is_narrowed(page), "{page}");
        }
        for page in ["pages/theme/index.html", "gatherings/category/index.html", "districts/kita/index.html"]
        {
            assert!(!is_narrowed(page), "{page}");
        }
    }
}
