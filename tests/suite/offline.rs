//! Reading without network, and what stands for a guide outside its pages: worker, manifest, icons, link pictures.

use crate::folder::{Folder, GUIDE, gathering};
use crate::site::{self, GUIDES};
use serde_json::Value;
use shirube::output::offline::MOST_BYTES;
use std::collections::BTreeMap;

fn text<'a>(files: &'a BTreeMap<String, Vec<u8>>, path: &str) -> &'a str {
    std::str::from_utf8(files.get(path).unwrap_or_else(|| panic!("{path} is missing"))).unwrap()
}

/// What the build wrote into a worker.
fn build_of(worker: &str) -> Value {
    let json = worker.split("const BUILD = ").nth(1).unwrap().split(";\n").next().unwrap();
    serde_json::from_str(json).unwrap()
}

fn size(bytes: &[u8]) -> (u32, u32) {
    let picture = image::load_from_memory(bytes).unwrap();
    (picture.width(), picture.height())
}

#[test]
fn a_worker_fetches_only_files_that_are_there_and_not_too_much() {
    for guide in GUIDES {
        let build = build_of(text(site::files(), &format!("{guide}/sw.js")));
        assert_eq!(build["guide"], guide);
        let listed: Vec<&str> =
            build["files"].as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
        let mut bytes = 0;
        for file in &listed {
            let (path, version) = file.split_once("?v=").unwrap_or((file, ""));
            let content = &site::files()[&format!("{guide}/{path}")];
            let is_right = version.is_empty() || blake3::hash(content).to_hex().starts_with(version);
            assert!(is_right, "{guide}: {file}");
            bytes += content.len();
        }
        assert!(bytes <= MOST_BYTES, "{guide}: {bytes} bytes");
        for needed in ["offline.html", "index.html"] {
            assert!(listed.contains(&needed), "{guide}: {needed}");
        }
        let page = &site::pages()[&format!("{guide}/offline.html")];
        let named = page.all("a").filter_map(|tag| tag.get("href"));
        assert!(
            named.filter(|href| listed.contains(href)).count() > 1,
            "{guide}: the page lists what can be read"
        );
    }
    for list in ["gatherings/index.html", "services/index.html", "calendar/index.html"] {
        assert!(text(site::files(), "hidamari/sw.js").contains(&format!("\"{list}\"")), "{list}");
    }
}

#[test]
fn a_new_version_comes_with_a_change_and_only_then() {
    let worker = |folder: &Folder| text(&folder.build_good(), "sw.js").to_string();
    let first = worker(&Folder::small());
    assert_eq!(first, worker(&Folder::small()));
    let other = Folder::small().file("gatherings/kita-taiso.md", gathering("", "べつの文です。"));
    let (one, two) = (build_of(&first), build_of(&worker(&other)));
    assert_ne!(one["version"], two["version"]);
    assert_eq!(one["files"], two["files"], "style sheets and scripts are the same");
}

#[test]
fn a_changed_style_sheet_has_another_address() {
    let page = |css: &str| {
        let files = Folder::small().file("themes/standard/assets/site.css", css).build_good();
        text(&files, "index.html").split("site.css?v=").nth(1).unwrap()[..8].to_string()
    };
    assert_ne!(page("a{color:red}"), page("a{color:blue}"));
}

#[test]
fn manifests_name_icons_of_their_size() {
    for guide in GUIDES {
        let manifest: Value =
            serde_json::from_str(text(site::files(), &format!("{guide}/manifest.webmanifest"))).unwrap();
        for key in ["name", "short_name", "theme_color", "background_color"] {
            assert!(manifest[key].as_str().is_some_and(|text| !text.is_empty()), "{guide}: {key}");
        }
        assert_eq!(
            (manifest["lang"].as_str(), manifest["start_url"].as_str()),
            (Some("ja"), Some("index.html"))
        );
        let mut purposes = Vec::new();
        for icon in manifest["icons"].as_array().unwrap() {
            let (width, height) = size(&site::files()[&format!("{guide}/{}", icon["src"].as_str().unwrap())]);
            assert_eq!(icon["sizes"].as_str(), Some(format!("{width}x{height}").as_str()));
            purposes.push((width, icon["purpose"].as_str().unwrap().to_string()));
        }
        for wanted in [(192, "any"), (512, "any"), (512, "maskable")] {
            assert!(purposes.contains(&(wanted.0, wanted.1.to_string())), "{guide}: {wanted:?}");
        }
        assert_eq!(size(&site::files()[&format!("{guide}/assets/apple-touch-icon.png")]), (180, 180));
        assert_eq!(size(&site::files()[&format!("{guide}/favicon.ico")][22..]), (32, 32));
    }
}

#[test]
fn every_page_has_a_link_picture() {
    let meta = |page: &crate::html::Page, key: &str| {
        let found = page.all("meta").find(|tag| tag.get("property").or(tag.get("name")) == Some(key));
        found.and_then(|tag| tag.get("content")).map(str::to_string)
    };
    for (path, page) in site::pages().iter().filter(|(_, page)| !site::leads_on(page)) {
        let image = meta(page, "og:image").unwrap_or_else(|| panic!("{path} has none"));
        let file = image.strip_prefix("https://shirube.example.jp/").unwrap();
        assert!(site::files().contains_key(file), "{path}: {file}");
        assert_eq!(meta(page, "twitter:card").as_deref(), Some("summary_large_image"), "{path}");
    }
    for guide in GUIDES {
        assert_eq!(size(&site::files()[&format!("{guide}/assets/og.png")]), (1200, 630));
    }
    assert_eq!(size(&site::files()["assets/og.png"]), (1200, 630));
}

#[test]
fn without_a_public_address_there_is_no_link_picture() {
    let files = Folder::small().build_good();
    assert!(!files.contains_key("assets/og.png") && files.contains_key("sw.js"));
    assert!(!text(&files, "index.html").contains("og:image"));
}

#[test]
fn without_a_font_the_picture_has_no_letters_and_somebody_is_told() {
    let folder =
        Folder::small().file("guide.toml", format!("base_url = \"https://kita.example.jp/\"\n{GUIDE}"));
    let mut options = folder.options();
    options.fonts = Vec::new();
    let report = shirube::pipeline::build(&options, &shirube::pipeline::Silent);
    assert_eq!(crate::folder::codes_of(&report.diagnostics), ["E912"]);
    let bare = std::fs::read(folder.output().join("assets/og.png")).unwrap();
    assert_eq!(size(&bare), (1200, 630));
    assert_ne!(bare, folder.build_good()["assets/og.png"], "with a font there are letters");
}

#[test]
fn icons_are_made_from_the_mark_of_a_theme() {
    let mark = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><path fill=\"#f00\" d=\"M0 0h10v10H0z\"/></svg>";
    let files = Folder::small().file("themes/standard/assets/favicon.svg", mark).build_good();
    let icon = image::load_from_memory(&files["assets/icon-192.png"]).unwrap().to_rgba8();
    assert_eq!(icon.get_pixel(96, 96).0, [255, 0, 0, 255]);
    let broken = Folder::small().file("themes/standard/assets/favicon.svg", "<svg").build();
    assert_eq!(crate::folder::codes_of(&broken.diagnostics), ["E902"]);
}
