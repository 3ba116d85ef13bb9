//! Builds an index from documents in a file, for the evaluation in benches/search (see benches/README.md):
//! `cargo bench --bench search -- build entries.jsonl groups.json folder`; or writes the scripts that a reader's device loads
//! for a query: `… -- scripts folder`.

#![allow(clippy::print_stdout, reason = "a command-line program")]

use shirube::analyser::Analyser;
use shirube::model::reading::Builder;
use shirube::output::search::{Doc, Group, Known, build};
use shirube::output::site::{self, theme::Theme};
use std::error::Error;
use std::path::Path;
use std::time::Instant;
use std::{env, fs};

/// The day on which the made-up documents are indexed.
const TODAY: jiff::civil::Date = jiff::civil::date(2026, 11, 22);

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).filter(|arg| arg != "--bench").collect();
    if let [command, folder] = args.as_slice()
        && command == "scripts"
    {
        fs::create_dir_all(folder)?;
        for (name, bytes) in site::search_scripts(&Theme::standard()?) {
            fs::write(Path::new(folder).join(name), bytes)?;
        }
        return Ok(());
    }
    let [command, entries, groups, folder] = args.as_slice() else {
        println!("build entries.jsonl groups.json folder\nscripts folder");
        return Ok(());
    };
    if command != "build" {
        return Err(format!("no command {command}").into());
    }
    let docs = fs::read_to_string(entries)?;
    let docs: Vec<Doc> = docs.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    let groups: Vec<Group> = serde_json::from_str(&fs::read_to_string(groups)?)?;
    let (begun, cpu) = (Instant::now(), cpu_seconds());
    // As a guide does: names with their kana are known in all texts.
    let mut names = Builder::default();
    for said in docs.iter().flat_map(|doc| &doc.facts) {
        if let Some(kana) = &said.kana {
            names.add_place(&said.text, kana);
        }
    }
    let names = names.finish();
    let read = build::read(docs, Known { names: &names, analyser: Analyser::Asked });
    let index = build::build(&read, &groups, &[], Analyser::Asked, TODAY);
    let (seconds, cpu) = (begun.elapsed().as_secs_f64(), cpu_seconds() - cpu);
    let folder = Path::new(folder);
    fs::create_dir_all(folder)?;
    for (name, bytes) in &index.files {
        fs::write(folder.join(format!("{name}.bin")), bytes)?;
    }
    let bytes: usize = index.files.values().map(Vec::len).sum();
    let report = serde_json::json!({
        "version": index.version,
        "documents": read.len(),
        "files": index.files.len(),
        "bytes": bytes,
        "seconds": seconds,
        "cpu_seconds": cpu,
    });
    println!("{report}");
    Ok(())
}

/// Seconds of CPU that this process has used, where the system tells (Linux).
fn cpu_seconds() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let fields: Vec<&str> = stat.rsplit(") ").next().unwrap_or_default().split(' ').collect();
    let ticks = |at: usize| fields.get(at).and_then(|field| field.parse::<f64>().ok()).unwrap_or(0.0);
    (ticks(11) + ticks(12)) / 100.0
}
