//! A whole site without the dictionary of readings, as a program makes it that was built without the feature `analyser`.
//!
//! The switch (`BuildOptions::analyser`) sits where such a program differs: `analyser::words` answers nothing. So this goes
//! through all that comes of it, for pages, indexes and both of their readers. What it does not show is that such a program
//! compiles; `cargo check --no-default-features` does.

use crate::folder::{Folder, GUIDE, gathering};
use shirube::analyser::Analyser;
use shirube::pipeline::{self, BuildOptions, Silent};

/// Two guides below a portal; "花壇" stands only in a text, so only the dictionary knows how it is read.
fn built(analyser: Analyser) -> Folder {
    let portal = "title = \"入口\"\ndescription = \"見本\"\nguides = [\"kita\", \"minami\"]\n";
    let folder = Folder::empty()
        .file("portal.toml", portal)
        .file("kita/guide.toml", GUIDE)
        .file("kita/gatherings/taiso.md", gathering("", "公園の花壇の前に集まります。"))
        .file("minami/guide.toml", GUIDE)
        .file("minami/gatherings/taiso.md", gathering("", "雨の日は休みます。"));
    let report = pipeline::build(&BuildOptions { analyser, ..folder.options() }, &Silent);
    assert!(report.written.is_some(), "{:#?}", report.diagnostics);
    folder
}

/// How many are found.
fn total(folder: &Folder, below: &str, query: &str) -> u64 {
    let ran = folder.shirube(["search", below, query, "--json"]);
    let found: serde_json::Value = serde_json::from_str(&ran.stdout).unwrap();
    found["total"].as_u64().unwrap()
}

#[test]
fn a_site_is_whole_without_the_dictionary() {
    let (with, without) = (built(Analyser::Asked), built(Analyser::Absent));
    let pages = |folder: &Folder| -> Vec<String> {
        let files = crate::folder::files_below(&folder.output()).into_keys();
        files.filter(|path| !path.contains("search/")).collect()
    };
    assert_eq!(pages(&with), pages(&without));
    for (query, in_guide, in_portal) in [
        ("体操", 1, 2),
        // As written beside the title, in other letters, a little wrong.
        ("いきいきたいそう", 1, 2),
        ("ｲｷｲｷﾀｲｿｳ", 1, 2),
        ("ikiiki taisou", 1, 2),
        ("いきいきだいそう", 1, 2),
        ("花壇", 1, 1),
        ("0000-55-0100", 1, 2),
        ("ほげほげ", 0, 0),
    ] {
        assert_eq!(total(&without, "output/kita", query), in_guide, "{query}");
        assert_eq!(total(&without, "output", query), in_portal, "{query}");
    }
    // What only the dictionary reads is not found: this is the other program indeed.
    assert_eq!(total(&without, "output/kita", "かだん"), 0);
    let expected = u64::from(cfg!(feature = "analyser"));
    assert_eq!(total(&with, "output/kita", "かだん"), expected);
}
