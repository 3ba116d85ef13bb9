//! The cache of scaled pictures, and threads.

use super::*;

#[test]
fn the_same_bytes_come_from_any_number_of_threads() {
    let bytes = jpeg(&photo(700, 400));
    let alone = good("a.jpg", &bytes);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!(good("a.jpg", &bytes), alone));
        }
    });
}

/// The file in which the cache keeps a picture.
fn entries(folder: &std::path::Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> =
        std::fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path()).collect();
    entries.sort();
    entries
}

#[test]
fn a_second_build_reads_the_cache() {
    let folder = tempfile::tempdir().expect("a folder");
    let cache = folder.path().join("new").join(".shirube-cache");
    let pictures = Pictures::new(Limits::default(), Some(cache.clone()));
    let bytes = jpeg(&photo(700, 400));
    let first = pictures.picture("a.jpg", &bytes).expect("a picture");
    assert_eq!(first, good("a.jpg", &bytes));
    let files = entries(&cache);
    assert_eq!(files.len(), 1);
    // Another picture is put in its place: if it comes back, nothing was decoded.
    let other = Picture { variants: first.variants[..1].to_vec(), ..good("b.jpg", &jpeg(&photo(20, 10))) };
    let key = files[0].file_stem().and_then(|stem| stem.to_str()).expect("a key");
    cache::Cache::new(cache.clone()).store(key, &other);
    assert_eq!(pictures.picture("a.jpg", &bytes).expect("a picture").variants, first.variants[..1]);
    // The limits hold all the same.
    let strict = Pictures::new(Limits { max_pixels: 10, ..Limits::default() }, Some(cache));
    assert!(strict.picture("a.jpg", &bytes).is_err());
}

#[test]
fn a_damaged_cache_is_ignored_and_mended() {
    let folder = tempfile::tempdir().expect("a folder");
    let pictures = Pictures::new(Limits::default(), Some(folder.path().into()));
    let bytes = jpeg(&photo(100, 80));
    let first = pictures.picture("a.jpg", &bytes).expect("a picture");
    let file = entries(folder.path()).remove(0);
    let sound = std::fs::read(&file).expect("an entry");
    let mut flipped = sound.clone();
    flipped[sound.len() / 2] ^= 1;
    let mut long_list = sound.clone();
    long_list[32..36].copy_from_slice(&[0xff; 4]);
    let hash = blake3::hash(&long_list[32..]);
    long_list[..32].copy_from_slice(hash.as_bytes());
    for damaged in [Vec::new(), sound[..20].to_vec(), sound[..sound.len() - 1].to_vec(), flipped, long_list] {
        std::fs::write(&file, damaged).expect("written");
        assert_eq!(pictures.picture("a.jpg", &bytes), Ok(first.clone()));
        assert_eq!(std::fs::read(&file).expect("an entry"), sound);
    }
    assert_eq!(entries(folder.path()), [file], "nothing is left behind");
}

#[test]
fn a_cache_that_cannot_be_written_does_no_harm() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("cache");
    std::fs::write(&file, "not a folder").expect("written");
    let bytes = jpeg(&photo(100, 80));
    let pictures = Pictures::new(Limits::default(), Some(file));
    assert_eq!(pictures.picture("a.jpg", &bytes), make("a.jpg", &bytes));
}

#[test]
fn threads_may_share_a_cache() {
    let folder = tempfile::tempdir().expect("a folder");
    let pictures = Pictures::new(Limits::default(), Some(folder.path().into()));
    let bytes = jpeg(&photo(100, 80));
    let alone = good("a.jpg", &bytes);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| assert_eq!(pictures.picture("a.jpg", &bytes), Ok(alone.clone())));
        }
    });
    assert_eq!(entries(folder.path()).len(), 1);
}
