//! Faulty content that git cannot hold, or should not: links, huge files, broken pictures. With the
//! folders of `tests/content/invalid` these are all the cases.

use crate::folder::{Folder, GUIDE, gathering, repository};
use crate::pictures;

/// A content folder that must not pass.
pub struct Case {
    pub name: String,
    pub folder: Folder,
}

/// Every case, by name.
pub fn all() -> Vec<Case> {
    let mut cases: Vec<Case> = fixtures()
        .into_iter()
        .map(|name| Case { folder: Folder::fixture(&format!("invalid/{name}")), name })
        .collect();
    cases.extend(made().into_iter().map(|(name, folder)| Case { name: name.to_string(), folder }));
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    cases
}

fn fixtures() -> Vec<String> {
    let entries = std::fs::read_dir(repository().join("tests/content/invalid")).unwrap();
    entries.map(|entry| entry.unwrap().file_name().to_str().unwrap().to_string()).collect()
}

fn with_photo(file: &str, bytes: Vec<u8>) -> Folder {
    let photo = format!("[[photos]]\nfile = \"{file}\"\nalt = \"体操のようす\"\npeople = false");
    Folder::empty()
        .file("guide.toml", GUIDE)
        .file("gatherings/kita-taiso.md", gathering(&photo, ""))
        .file(&format!("gatherings/{file}"), bytes)
}

fn with_map(text: &str) -> Folder {
    Folder::empty()
        .file("guide.toml", format!("{GUIDE}\n[map]\nareas = \"chizu.geojson\"\n"))
        .file("chizu.geojson", text)
}

fn crowded_map() -> String {
    let points = vec!["[139,36],[139,37]"; 100_001].join(",");
    format!(
        r#"{{"type":"FeatureCollection","features":[{{"type":"Feature","properties":{{}},"geometry":{{"type":"LineString","coordinates":[{points}]}}}}]}}"#
    )
}

fn made() -> Vec<(&'static str, Folder)> {
    let mut cases = vec![
        ("made-picture-of-200-megapixels", with_photo("huge.png", pictures::png_of_200_megapixels())),
        ("made-picture-cut-off", with_photo("cut.jpg", pictures::cut_off_jpeg())),
        ("made-picture-of-41-megabytes", with_photo("heavy.jpg", vec![0; 41 * 1_048_576])),
        ("made-text-of-17-megabytes", Folder::small().file("pages/long.md", vec![b'a'; 17 * 1_048_576])),
        ("made-map-of-9-megabytes", with_map(&" ".repeat(9 * 1_048_576))),
        ("made-map-of-200-002-points", with_map(&crowded_map())),
        (
            "made-picture-withheld-and-shown",
            Folder::empty()
                .file("guide.toml", GUIDE)
                .file(
                    "gatherings/a.md",
                    gathering("[[photos]]\nfile = \"a.jpg\"\nalt = \"体操\"\npeople = true", ""),
                )
                .file(
                    "gatherings/b.md",
                    gathering("[[photos]]\nfile = \"a.jpg\"\nalt = \"部屋\"\npeople = false", ""),
                )
                .file("gatherings/a.jpg", pictures::jpeg(1)),
        ),
        (
            "made-four-broken-pictures",
            with_photo("cut.jpg", pictures::cut_off_jpeg())
                .file(
                    "pages/a.md",
                    "+++\ntitle = \"取り組み\"\n[[photos]]\nfile = \"a.png\"\nalt = \"絵\"\npeople = false\n\
                     [[photos]]\nfile = \"b.jpg\"\nalt = \"絵\"\npeople = false\n\
                     [[photos]]\nfile = \"c.jpg\"\nalt = \"絵\"\npeople = false\n+++\n",
                )
                .file("pages/a.png", pictures::png_of_200_megapixels())
                .file("pages/b.jpg", "")
                .file("pages/c.jpg", "写真ではない"),
        ),
    ];
    #[cfg(unix)]
    cases.extend(links());
    cases
}

#[cfg(unix)]
fn links() -> Vec<(&'static str, Folder)> {
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;
    let outside = Folder::small().with(|content| {
        let secret = content.parent().unwrap().join("secret.md");
        std::fs::write(&secret, gathering("", "")).unwrap();
        symlink(&secret, content.join("gatherings/secret.md")).unwrap();
        symlink("/etc/hostname", content.join("gatherings/host.jpg")).unwrap();
    });
    let folder = Folder::small().with(|content| {
        symlink(content.join("gatherings"), content.join("services")).unwrap();
    });
    let broken = Folder::small().with(|content| {
        symlink(content.join("nowhere.md"), content.join("gatherings/broken.md")).unwrap();
    });
    let name = Folder::small().with(|content| {
        let name = std::ffi::OsStr::from_bytes(b"gatherings/\x90k\x92\xac.md");
        std::fs::write(content.join(name), gathering("", "")).unwrap();
    });
    vec![
        ("made-link-out-of-the-folder", outside),
        ("made-link-to-a-folder", folder),
        ("made-link-to-nowhere", broken),
        ("made-file-name-in-shift-jis", name),
    ]
}
