//! The same content gives the same bytes: twice, on any number of threads, with and without the cache.

use crate::folder::{Folder, assert_same, copy, files_below, gathering, repository};
use crate::pictures;
use crate::site;
use std::collections::BTreeMap;
use std::path::Path;
use std::time::SystemTime;

#[test]
fn one_thread_and_two_give_the_bytes_of_the_first_build() {
    let first = files_below(site::output());
    let folder = Folder::empty();
    copy(&repository().join("content"), &folder.content());
    copy(&site::work_folder().join("cache"), &folder.path().join(".shirube-cache"));
    for threads in ["1", "2"] {
        let output = format!("output-{threads}");
        let args = ["build", "content", "--output", &output, "--today", "令和8年11月22日", "--no-books"];
        folder.shirube_with(args, &[("RAYON_NUM_THREADS", threads)]).exits(0);
        assert_same(&first, &files_below(&folder.path().join(output)));
    }
}

fn with_pictures() -> Folder {
    let photos: String = (0..3)
        .map(|at| format!("[[photos]]\nfile = \"{at}.jpg\"\nalt = \"写真{at}\"\npeople = false\n"))
        .collect();
    (0..3).fold(Folder::small().file("gatherings/kita-taiso.md", gathering(&photos, "")), |folder, at| {
        folder.file(&format!("gatherings/{at}.jpg"), pictures::jpeg(at * 60))
    })
}

#[test]
fn a_cold_and_a_warm_cache_give_the_same_bytes() {
    let folder = with_pictures();
    let cold = folder.build_good();
    let mut options = folder.options();
    options.output = Some(folder.path().join("warm"));
    shirube::pipeline::build(&options, &shirube::pipeline::Silent).written.unwrap();
    options.cache = None;
    options.output = Some(folder.path().join("none"));
    shirube::pipeline::build(&options, &shirube::pipeline::Silent).written.unwrap();
    assert_same(&cold, &files_below(&folder.path().join("warm")));
    assert_same(&cold, &files_below(&folder.path().join("none")));
}

#[test]
fn two_folders_with_the_same_content_give_the_same_bytes() {
    assert_same(&with_pictures().build_good(), &with_pictures().build_good());
}

#[test]
fn a_second_build_scales_nothing_and_touches_no_file() {
    let folder = with_pictures();
    folder.build_good();
    let before = times(&folder.output());
    let cached = times(&folder.path().join(".shirube-cache"));
    assert_eq!(cached.len(), 3);
    let written = folder.build().written.unwrap();
    assert_eq!((written.changed, written.removed), (0, 0));
    assert_eq!(before, times(&folder.output()));
    assert_eq!(cached, times(&folder.path().join(".shirube-cache")));
}

/// A byte changed in the cache comes out again: so the picture was not made anew.
#[test]
fn a_second_build_does_not_decode_pictures() {
    let folder = with_pictures();
    folder.build_good();
    let cache = folder.path().join(".shirube-cache");
    for (path, mut bytes) in files_below(&cache) {
        let last = bytes.len() - 1;
        bytes[last] ^= 1;
        let hash = blake3::hash(&bytes[32..]);
        bytes[..32].copy_from_slice(hash.as_bytes());
        std::fs::write(cache.join(path), bytes).unwrap();
    }
    // The three pictures, and the service worker, which knows the hash of every file.
    assert_eq!(folder.build().written.unwrap().changed, 4);
}

#[test]
fn what_is_no_longer_made_is_removed_and_what_is_not_ours_stays() {
    let folder = Folder::small().file("pages/old.md", "+++\ntitle = \"古い\"\n+++\n本文\n");
    folder.build_good();
    assert!(folder.output().join("pages/old/index.html").exists());
    std::fs::write(folder.output().join("CNAME"), "guide.example.jp").unwrap();
    std::fs::remove_file(folder.content().join("pages/old.md")).unwrap();
    let written = folder.build().written.unwrap();
    assert!(written.removed >= 1);
    assert!(!folder.output().join("pages/old").exists() && folder.output().join("CNAME").exists());
}

fn times(folder: &Path) -> BTreeMap<String, SystemTime> {
    // The list of written files is the program's own note, written each time.
    files_below(folder)
        .into_keys()
        .filter(|path| path != ".shirube-files")
        .map(|path| {
            let time = folder.join(&path).metadata().unwrap().modified().unwrap();
            (path, time)
        })
        .collect()
}
