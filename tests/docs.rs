//! The manual is true: every example in docs/ is built on top of starter/, and errors.md explains every code.
//!
//! A comment before a code block says what to do with it:
//! - `<!-- file: needs.toml -->`: a file of the guide as it stands; list files are added to the starter's.
//! - `<!-- E208: gatherings/sakura-taiso.md -->`: lines that must give this code. TOML lines take the place of the
//!   keys of that name, `markdown` goes below the text, anything for a new file is the file.
//! - `<!-- output: schedule … -->` in schedule.md: what the program prints.
//! - In schedule.md the texts of tables are read: to the words beside them, to nothing certain, or not at all.
//! - In text.md every `markdown` block is a text without faults.

use jiff::civil::date;
use shirube::diagnostic::messages::{Lang, Messages};
use shirube::diagnostic::{Diagnostic, codes};
use shirube::model::schedule::{canonical, read};
use shirube::pipeline::{BuildOptions, Silent, build};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn manual(name: &str) -> String {
    std::fs::read_to_string(root().join("docs").join(name)).expect("a page of the manual")
}

/// A code block with the comment before it.
struct Example {
    comment: String,
    language: String,
    text: String,
    line: usize,
}

fn examples(page: &str) -> Vec<Example> {
    let mut found = Vec::new();
    let mut comment = String::new();
    let mut lines = page.lines().enumerate();
    while let Some((at, line)) = lines.next() {
        if let Some(inside) = line.strip_prefix("<!-- ").and_then(|rest| rest.strip_suffix(" -->")) {
            comment = inside.to_string();
        } else if line.starts_with("```") {
            let language = line.trim_start_matches('`').to_string();
            let fence = &line[..line.len() - language.len()];
            let mut text = String::new();
            for (_, line) in lines.by_ref().take_while(|(_, line)| *line != fence) {
                text.push_str(line);
                text.push('\n');
            }
            found.push(Example { comment: std::mem::take(&mut comment), language, text, line: at + 1 });
        } else if !line.trim().is_empty() {
            comment.clear();
        }
    }
    found
}

/// Files of a guide, to be changed before it is built.
struct Guide(BTreeMap<String, String>);

impl Guide {
    fn starter() -> Self {
        let starter = root().join("starter");
        let files = walkdir::WalkDir::new(&starter).into_iter().map(|entry| entry.expect("readable"));
        let texts = files.filter(|entry| entry.file_type().is_file()).map(|entry| {
            let path = entry.path().strip_prefix(&starter).expect("below").to_string_lossy().into_owned();
            (path, std::fs::read_to_string(entry.path()).expect("text"))
        });
        Self(texts.collect())
    }

    /// Puts a file in; a list file goes on where the starter's ends.
    fn put(&mut self, path: &str, text: &str) {
        let is_list = path != "guide.toml" && path.ends_with(".toml") && !path.contains('/');
        let earlier = self.0.get(path).filter(|_| is_list).cloned().unwrap_or_default();
        self.0.insert(path.to_string(), format!("{earlier}\n{text}").trim_start().to_string());
    }

    /// Changes a file as an example of errors.md says.
    fn spoil(&mut self, path: &str, example: &Example) {
        let Some(file) = self.0.get(path).filter(|_| !example.text.starts_with("+++")) else {
            return self.put(path, &example.text);
        };
        if example.language == "markdown" {
            let text = format!("{file}\n{}", example.text);
            self.0.insert(path.to_string(), text);
        } else if example.text.starts_with("[[") && !path.contains('/') && path != "guide.toml" {
            self.put(path, &example.text);
        } else {
            let text = with_keys(file, &example.text);
            self.0.insert(path.to_string(), text);
        }
    }

    fn build(&self) -> (Vec<Diagnostic>, String) {
        let folder = tempfile::tempdir().expect("temp folder");
        for (path, text) in &self.0 {
            let target = folder.path().join(path);
            std::fs::create_dir_all(target.parent().expect("a parent")).expect("folder");
            std::fs::write(&target, text).expect("written");
            for name in text.split('"').filter(|name| is_picture(name)) {
                let here = target.parent().expect("a parent").join(name);
                std::fs::copy(root().join(PICTURE), here).expect("copied");
            }
        }
        let options = BuildOptions {
            content: folder.path().to_path_buf(),
            output: None,
            guide: None,
            medium: shirube::output::Medium::Web,
            fonts: shirube::source::fonts::folders(None),
            books: false,
            analyser: shirube::analyser::Analyser::default(),
            today: date(2026, 11, 22),
            cache: Some(Path::new(env!("CARGO_TARGET_TMPDIR")).join("docs-cache")),
        };
        let report = build(&options, &Silent);
        let words = Messages::new(Lang::Ja);
        let told = report
            .diagnostics
            .iter()
            .map(|it| format!("{} {} {:?}\n", it.code, words.word(it).title, it.place));
        let told = told.collect();
        (report.diagnostics, told)
    }
}

const PICTURE: &str = "content/hidamari/gatherings/kita-taiso/photo.jpg";

fn is_picture(name: &str) -> bool {
    name.len() > 4
        && name.ends_with(".jpg")
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'.')
}

/// A file whose top-level keys are replaced by lines; new ones stand before the first table.
fn with_keys(file: &str, lines: &str) -> String {
    let key = |line: &str| line.split_once('=').map(|(key, _)| key.trim().to_string());
    let keys: Vec<String> = lines.lines().filter_map(key).collect();
    let is_table = lines.starts_with('[');
    let (open, rest) = file.strip_prefix("+++\n").map_or(("", file), |rest| ("+++\n", rest));
    let (front, body) = match open {
        "" => (rest, String::new()),
        _ => {
            rest.split_once("\n+++\n").map(|(front, body)| (front, format!("\n+++\n{body}"))).expect("closed")
        }
    };
    if is_table {
        let name = lines.lines().next().unwrap_or_default();
        let kept = without_table(front, name);
        return format!("{open}{kept}\n{lines}{body}");
    }
    let top = front.lines().position(|line| line.starts_with('[')).unwrap_or(front.lines().count());
    let mut out = String::new();
    for (at, line) in front.lines().enumerate() {
        if at == top {
            out.push_str(lines);
        }
        if at >= top || !key(line).is_some_and(|key| keys.contains(&key)) {
            out.push_str(line);
            out.push('\n');
        }
    }
    if top == front.lines().count() {
        out.push_str(lines);
    }
    format!("{open}{}{body}", out.trim_end())
}

fn without_table(front: &str, name: &str) -> String {
    let mut inside = false;
    let kept = front.lines().filter(|line| {
        if line.starts_with('[') {
            inside = *line == name;
        }
        !inside
    });
    kept.map(|line| format!("{line}\n")).collect()
}

#[test]
fn starter_has_no_faults() {
    let (found, told) = Guide::starter().build();
    assert!(found.is_empty(), "{told}");
}

#[test]
fn example_files_have_no_faults() {
    let mut guide = Guide::starter();
    let mut count = 0;
    for page in ["files.md", "dates.md", "theme.md", "start.md", "text.md"] {
        for example in examples(&manual(page)) {
            if let Some(path) = example.comment.strip_prefix("file: ") {
                guide.put(path, &example.text);
                count += 1;
            }
        }
    }
    assert!(count >= 20, "only {count} examples were found");
    let (found, told) = guide.build();
    assert!(found.is_empty(), "{told}");
}

#[test]
fn example_texts_have_no_faults() {
    for example in examples(&manual("text.md")).iter().filter(|it| it.language == "markdown") {
        let mut guide = Guide::starter();
        guide.put("pages/rei.md", &format!("+++\ntitle = \"例\"\nphotos = [{{ file = \"photo.jpg\", alt = \"例\", people = false }}]\n+++\n\n{}", example.text));
        guide.put("documents.toml", "[[document]]\nid = \"tebiki\"\ntitle = \"手引き\"\nkind = \"手引き\"\n");
        let (found, told) = guide.build();
        assert!(found.is_empty(), "text.md, line {}:\n{told}", example.line);
    }
}

#[test]
fn example_faults_give_their_code() {
    let mut wrong = String::new();
    let mut tried = 0;
    for example in examples(&manual("errors.md")) {
        let Some((code, path)) = example.comment.split_once(": ") else { continue };
        tried += 1;
        let mut guide = Guide::starter();
        guide.spoil(path, &example);
        let (found, told) = guide.build();
        if found.iter().any(|it| it.code != code) || found.is_empty() {
            wrong.push_str(&format!("errors.md, line {}: {code} wanted, found:\n{told}\n", example.line));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(tried >= 40, "only {tried} examples were tried");
}

#[test]
fn every_code_has_its_section() {
    let page = manual("errors.md");
    for code in codes::ALL {
        let headings = page.lines().filter(|line| line.starts_with(&format!("### {code} "))).count();
        assert_eq!(headings, 1, "{code}");
    }
    let unknown = page
        .lines()
        .filter_map(|line| line.strip_prefix("### E"))
        .filter(|rest| !codes::ALL.iter().any(|code| rest.starts_with(&code[1..])));
    assert_eq!(unknown.collect::<Vec<_>>(), Vec::<&str>::new());
}

/// First and second cells of the tables under a heading, without those of the header.
fn rows<'a>(page: &'a str, heading: &str) -> Vec<(&'a str, &'a str)> {
    let from = page.find(&format!("\n## {heading}\n")).expect("a heading") + 4;
    let section = &page[from..];
    let section = &section[..section.find("\n## ").unwrap_or(section.len())];
    let cells = |line: &'a str| {
        let mut cells = line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ");
        cells.next().zip(cells.next())
    };
    section.lines().filter_map(cells).filter(|(first, _)| !first.starts_with("こう書く")).collect()
}

#[test]
fn schedules_of_the_manual_are_read_as_it_says() {
    let page = manual("schedule.md");
    let read = |text: &str| read(text, None);
    let can = rows(&page, "読みとれる書き方");
    assert!(can.len() >= 30, "only {} texts were found", can.len());
    for (text, words) in can {
        let reading = read(text);
        let found = reading.result.as_ref().map(canonical);
        assert_eq!(found.as_deref(), Ok(words), "{text}");
        let timetable = reading.result.expect("read");
        assert!(timetable.unsettled.is_empty() && reading.doubts.is_empty(), "{text}");
        let again = read(words).result.expect("what it is read as can be read");
        assert_eq!(again.rules, timetable.rules, "{words}");
    }
    let unsettled = rows(&page, "日が決まらない書き方");
    assert!(unsettled.len() >= 7);
    for (text, _) in unsettled {
        let timetable = read(text).result.expect(text);
        assert!(!timetable.unsettled.is_empty(), "{text}");
    }
    let cannot = rows(&page, "読みとれない書き方");
    assert!(cannot.len() >= 6);
    for (text, instead) in cannot {
        assert!(read(text).result.is_err(), "{text}");
        if !instead.contains('`') {
            assert!(read(instead).result.is_ok(), "{instead}");
        }
    }
}

#[test]
fn schedules_of_the_manual_print_what_it_says() {
    let page = manual("schedule.md");
    let mut tried = 0;
    for example in examples(&page) {
        let Some(command) = example.comment.strip_prefix("output: ") else { continue };
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_shirube"))
            .args(command.split(' '))
            .output()
            .expect("the program runs");
        assert_eq!(String::from_utf8_lossy(&output.stdout), example.text, "line {}", example.line);
        tried += 1;
    }
    assert_eq!(tried, 1);
}

#[test]
fn schedules_in_toml_of_the_manual_have_no_faults() {
    for example in examples(&manual("schedule.md")).iter().filter(|it| it.language == "toml") {
        let mut guide = Guide::starter();
        guide.spoil("gatherings/sakura-taiso.md", example);
        let (found, told) = guide.build();
        assert!(found.is_empty(), "schedule.md, line {}:\n{told}", example.line);
    }
}
