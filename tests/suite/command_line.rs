//! Arguments, exit codes and the words around a build.

use crate::folder::{Folder, GUIDE, files_below};

#[test]
fn help_is_there_in_both_languages() {
    let folder = Folder::empty();
    for (name, args) in [
        ("help-ja", vec!["--help"]),
        ("help-en", vec!["--help", "--lang", "en"]),
        ("help-build-ja", vec!["build", "--help"]),
        ("help-schedule-ja", vec!["schedule", "--help"]),
        ("help-schedule-en", vec!["schedule", "--help", "--lang", "en"]),
        ("help-build-en", vec!["--lang=en", "build", "--help"]),
    ] {
        let ran = folder.shirube(args).exits(0);
        insta::assert_snapshot!(name, ran.stdout);
    }
}

#[test]
fn wrong_use_has_exit_code_2() {
    let folder = Folder::small();
    let mut said = String::new();
    for args in [
        vec!["biuld"],
        vec!["build", "--otput", "x"],
        vec!["build", "--today", "きのう"],
        vec!["new"],
        vec!["build", "a", "b"],
    ] {
        for lang in ["ja", "en"] {
            let mut args = args.clone();
            args.extend(["--lang", lang]);
            let ran = folder.shirube(args.clone()).exits(2);
            assert_eq!(ran.stdout, "");
            said.push_str(&format!("$ shirube {}\n{}\n", args.join(" "), ran.stderr));
        }
    }
    said.push_str(&folder.shirube(["build", "--lang", "fr"]).exits(2).stderr);
    insta::assert_snapshot!("wrong-use", said);
    assert!(!folder.output().exists());
}

#[test]
fn without_a_command_help_is_shown_with_exit_code_2() {
    Folder::empty().shirube([]).exits(2).says("サイトを作ります");
}

#[test]
fn a_good_build_says_what_it_did() {
    let folder = Folder::small();
    let first = folder.shirube(["build"]).exits(0);
    assert_eq!(first.stderr, "");
    insta::assert_snapshot!("build-ja", first.stdout);
    insta::assert_snapshot!("build-again-en", folder.shirube(["build", "--lang", "en"]).exits(0).stdout);
    insta::assert_snapshot!("check-ja", folder.shirube(["check"]).exits(0).stdout);
}

#[test]
fn check_writes_no_output() {
    let folder = Folder::small();
    folder.shirube(["check"]).exits(0);
    assert!(!folder.output().exists());
}

#[test]
fn warnings_do_not_stop_a_build() {
    let folder = Folder::fixture("invalid/html-removed");
    let ran = folder.shirube(["build"]).exits(0).says("[E508]");
    assert!(ran.stdout.contains("できました") && folder.output().join("index.html").exists());
    let checked = folder.shirube(["check"]).exits(0);
    assert!(!checked.stdout.contains("問題は見つかりませんでした"), "{}", checked.stdout);
}

#[test]
fn a_missing_folder_a_file_and_an_unknown_guide_are_explained() {
    let several = Folder::empty()
        .file("portal.toml", "title = \"入口\"\ndescription = \"見本\"\nguides = [\"kita\", \"minami\"]\n")
        .file("kita/guide.toml", GUIDE)
        .file("minami/guide.toml", GUIDE);
    let mut said = String::new();
    for args in [
        vec!["build", "nowhere"],
        vec!["build", "content/portal.toml"],
        vec!["build", "--guide", "kitta"],
        vec!["build", "--guide", "zzz"],
    ] {
        let ran = several.shirube(args.clone()).exits(1);
        said.push_str(&format!("$ shirube {}\n{}\n", args.join(" "), ran.stderr));
    }
    insta::assert_snapshot!("no-such-guide", said);
    assert!(!several.output().exists());
    let ran = several.shirube(["build", "--guide", "kita"]).exits(0);
    assert!(ran.stdout.contains("output/kita/index.html をブラウザーで"), "{}", ran.stdout);
    let files = files_below(&several.output());
    assert!(files.contains_key("kita/index.html") && !files.keys().any(|path| path.starts_with("minami")));
}

#[test]
fn a_folder_of_other_things_is_never_written_to() {
    let folder = Folder::small().file("../letters/letter.doc", "大事な手紙");
    let mut said = String::new();
    for output in ["letters", "letters/letter.doc/output"] {
        let ran = folder.shirube(["build", "--output", output]).exits(1);
        said.push_str(&format!("$ shirube build --output {output}\n{}\n", ran.stderr));
    }
    insta::assert_snapshot!("output-not-ours", said);
    assert_eq!(files_below(&folder.path().join("letters")).len(), 1);
}

#[test]
fn the_date_may_be_given_as_people_write_it() {
    let folder =
        Folder::small().file("pages/new.md", "+++\ntitle = \"先の題\"\npublish_from = 2027-01-05\n+++\n");
    let page = folder.output().join("pages/new/index.html");
    folder.shirube(["build", "--today", "令和9年1月4日"]).exits(0);
    assert!(!page.exists());
    folder.shirube(["build", "--today", "R9.1.5"]).exits(0);
    assert!(page.exists());
}
