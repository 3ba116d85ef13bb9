//! The service worker of a guide (`sw.js`): what it fetches at once, and the build it belongs to.
//!
//! Enter at [`add`] with all files of a guide. Steps: versions in the addresses of scripts and style sheets
//! ([`versions`]) → choice of the files that every reader gets → their list on the page for readers without network →
//! hash of everything → `sw.js`.

pub mod versions;

use crate::output::files::{Clash, OutputFiles};

/// The worker, with an empty `BUILD`.
const WORKER: &str = include_str!("sw.js");
const EMPTY: &str = "const BUILD = { guide: '', version: '', files: [], search: null };";
/// The page that stands for what is not on the device.
const OFFLINE: &str = "offline.html";
/// Where that page lists the pages that are.
const LIST_HERE: &str = "<!--offline-pages-->";
/// Pages that every reader gets with the first visit, the most needed first; those that the guide has.
const PAGES: [&str; 12] = [
    OFFLINE,
    "index.html",
    "mylist/index.html",
    "consult/index.html",
    "gatherings/index.html",
    "services/index.html",
    "search/index.html",
    "calendar/index.html",
    "map/index.html",
    "needs/index.html",
    "districts/index.html",
    "notices/index.html",
];
/// Data that these pages load by script: all files below, except pages.
const DATA: [&str; 1] = ["mylist/"];
/// Folder of the search; its files have the version of the index in their addresses.
const SEARCH: &str = "search/";
/// All files of the index in one, for readers who will be without network.
const INDEX: &str = "search/offline.bin";
/// Larger indexes stay on the server; what was asked of them before can be asked again.
const LARGEST_INDEX: usize = 3_000_000;
/// What the first visit may bring, in bytes before compression (about a fifth of it goes over the network).
pub const MOST_BYTES: usize = 1_500_000;

/// Adds `sw.js`.
///
/// # Errors
/// Somebody else made a `sw.js`.
pub fn add(guide: &str, search_version: &str, files: &mut OutputFiles) -> Result<(), Clash> {
    versions::write(files);
    let chosen = choose(files);
    list_pages(files, &chosen);
    let index = pack_index(files);
    let version = version(files);
    let search = index.is_some().then(|| format!("{INDEX}?v={search_version}"));
    if let Some(bytes) = index {
        files.add(INDEX, bytes, "offline")?;
    }
    let build = serde_json::json!({ "guide": guide, "version": version, "files": chosen, "search": search });
    files.add("sw.js", WORKER.replace(EMPTY, &format!("const BUILD = {build};")), "offline")
}

/// Files of the first visit as the worker asks for them: pages and what they are drawn with, as long as there is room.
fn choose(files: &OutputFiles) -> Vec<String> {
    let mut chosen: Vec<String> = Vec::new();
    let mut room = MOST_BYTES;
    let mut take = |address: String| {
        let path = address.split('?').next().unwrap_or_default();
        let size = files.get(path).map_or(usize::MAX, <[u8]>::len);
        if size <= room && !chosen.contains(&address) {
            room -= size;
            chosen.push(address);
        }
    };
    for page in PAGES {
        let Some(html) = files.get(page) else { continue };
        take(page.to_string());
        versions::parts_of(page, &String::from_utf8_lossy(html)).into_iter().for_each(&mut take);
    }
    let data = files.iter().filter(|(path, _)| DATA.iter().any(|folder| path.starts_with(folder)));
    // What a page names has its version already.
    let named = |path: &str| {
        files.iter().any(|(page, file)| {
            page.ends_with(".html")
                && DATA.iter().any(|folder| page.starts_with(folder))
                && contains(&file.bytes, path.rsplit('/').next().unwrap_or(path))
        })
    };
    for (path, _) in data.filter(|(path, _)| !path.ends_with(".html") && !named(path)) {
        take(path.to_string());
    }
    take("assets/favicon.svg".to_string());
    // What the search brings for words that nothing has as they are.
    take(format!("{SEARCH}rare.js"));
    // Style sheets and scripts of the other pages, so that pages seen later look right from the first.
    let mut others: Vec<String> = Vec::new();
    for (page, file) in files.iter().filter(|(path, _)| path.ends_with(".html")) {
        others.extend(versions::parts_of(page, &String::from_utf8_lossy(&file.bytes)));
    }
    others.sort();
    others.dedup();
    others.into_iter().for_each(&mut take);
    chosen
}

/// All files of the index in one: a line of JSON with their names and lengths, then their bytes. The worker takes it apart.
fn pack_index(files: &OutputFiles) -> Option<Vec<u8>> {
    let parts: Vec<(&str, &[u8])> = files
        .iter()
        .filter(|(path, _)| path.starts_with(SEARCH) && path.ends_with(".bin"))
        .map(|(path, file)| (&path[SEARCH.len()..], file.bytes.as_slice()))
        .collect();
    let total: usize = parts.iter().map(|(_, bytes)| bytes.len()).sum();
    if parts.is_empty() || total > LARGEST_INDEX {
        return None;
    }
    let names: Vec<(&str, usize)> = parts.iter().map(|(name, bytes)| (*name, bytes.len())).collect();
    let mut out = serde_json::to_vec(&names).ok()?;
    out.push(b'\n');
    parts.iter().for_each(|(_, bytes)| out.extend(*bytes));
    Some(out)
}

fn contains(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len().max(1)).any(|window| window == word.as_bytes())
}

/// Writes the pages that work without network into the page that says so, under their own titles; it names the home
/// page itself.
fn list_pages(files: &mut OutputFiles, chosen: &[String]) {
    let title = |page: &str| {
        let html = String::from_utf8_lossy(files.get(page)?).into_owned();
        let title = html.split_once("<title>")?.1.split_once("</title>")?.0;
        Some(title.split('｜').next()?.to_string())
    };
    let items: String = chosen
        .iter()
        .filter(|page| page.ends_with(".html") && !matches!(page.as_str(), OFFLINE | "index.html"))
        .filter_map(|page| Some(format!("<li><a href=\"{page}\">{}</a></li>", title(page)?)))
        .collect();
    for (_, file) in files.iter_mut().filter(|(path, _)| *path == OFFLINE) {
        if let Ok(html) = std::str::from_utf8(&file.bytes) {
            file.bytes = html.replace(LIST_HERE, &items).into_bytes();
        }
    }
}

/// Changes with every byte and every name of the guide.
fn version(files: &OutputFiles) -> String {
    let mut hasher = blake3::Hasher::new();
    hasher.update(WORKER.as_bytes());
    for (path, file) in files.iter() {
        hasher.update(&(path.len() as u64).to_le_bytes());
        hasher.update(path.as_bytes());
        hasher.update(&(file.bytes.len() as u64).to_le_bytes());
        hasher.update(&file.bytes);
    }
    hasher.finalize().to_hex()[..16].to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn small(text: &str) -> OutputFiles {
        let mut files = OutputFiles::default();
        let page = |title: &str, more: &str| {
            format!("<title>{title}｜ガイド</title><link href=\"assets/site.css\">{more}")
        };
        files.add("index.html", page("ガイド", text), "test").unwrap();
        files.add(OFFLINE, page("つながっていません", LIST_HERE), "test").unwrap();
        files
            .add("mylist/index.html", "<title>マイリスト｜ガイド</title><script src=\"entries.js\">", "test")
            .unwrap();
        files.add("mylist/entries.js", "[]", "test").unwrap();
        files.add("mylist/more.json", "[]", "test").unwrap();
        files.add("pages/a/index.html", "<title>a</title>", "test").unwrap();
        files.add("assets/site.css", "a{}", "test").unwrap();
        files.add("assets/favicon.svg", "<svg/>", "test").unwrap();
        files
    }

    fn worker(files: &mut OutputFiles) -> String {
        add("kita", "00", files).unwrap();
        String::from_utf8(files.get("sw.js").unwrap().to_vec()).unwrap()
    }

    #[test]
    fn the_worker_knows_its_build_and_its_files() {
        let mut files = small("");
        let text = worker(&mut files);
        assert!(!text.contains(EMPTY) && text.contains("\"guide\":\"kita\""));
        for file in [
            "\"offline.html\"",
            "\"index.html\"",
            "assets/site.css?v=",
            "mylist/entries.js?v=",
            "mylist/more.json",
            "favicon.svg",
        ] {
            assert_eq!(text.matches(file).count(), 1, "{file}: {text}");
        }
        assert!(!text.contains("pages/a"));
        let offline = String::from_utf8(files.get(OFFLINE).unwrap().to_vec()).unwrap();
        assert!(offline.contains("<li><a href=\"mylist/index.html\">マイリスト</a></li>"), "{offline}");
    }

    #[test]
    fn the_worker_changes_when_and_only_when_a_file_changes() {
        assert_eq!(worker(&mut small("a")), worker(&mut small("a")));
        assert_ne!(worker(&mut small("a")), worker(&mut small("b")));
    }

    #[test]
    fn the_index_comes_in_one_file() {
        let mut files = small("");
        files.add("search/meta.bin", "abc", "test").unwrap();
        files.add("search/p0.bin", "defg", "test").unwrap();
        let text = worker(&mut files);
        assert!(text.contains("\"search\":\"search/offline.bin?v=00\""), "{text}");
        assert_eq!(files.get(INDEX), Some(b"[[\"meta.bin\",3],[\"p0.bin\",4]]\nabcdefg".as_slice()));
        let mut large = small("");
        large.add("search/meta.bin", "x".repeat(LARGEST_INDEX + 1), "test").unwrap();
        assert!(worker(&mut large).contains("\"search\":null"));
    }

    #[test]
    fn the_search_has_all_its_scripts() {
        let mut files = small("");
        files.add("search/rare.js", "x", "test").unwrap();
        assert!(worker(&mut files).contains("\"search/rare.js\""));
    }

    #[test]
    fn what_is_too_large_stays_out() {
        let mut files = small("");
        files.add("gatherings/index.html", "x".repeat(MOST_BYTES), "test").unwrap();
        assert!(!worker(&mut files).contains("gatherings/index.html"));
    }
}
