//! Builds again when a file that is put into the program changes (`include_dir` does not tell cargo itself), and
//! turns the table of holidays that npm brought into a Rust table, and puts the browser scripts made from npm packages
//! (`tools/vendor/bundle.sh`) into the program.

#![allow(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]

use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

/// The table of holidays, 1970–2050, of the npm package `@holiday-jp/holiday_jp` (see package.json).
const HOLIDAYS: &str = "node_modules/@holiday-jp/holiday_jp/lib/holidays.js";

/// Browser files bundled from npm packages by `tools/vendor/bundle.sh`.
const VENDOR: &str = "node_modules/.shirube";

fn main() {
    for path in ["themes", "starter", HOLIDAYS, VENDOR] {
        println!("cargo::rerun-if-changed={path}");
    }
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join("holidays.rs"), table_of_holidays()).expect("OUT_DIR can be written");
    fs::write(Path::new(&out).join("vendor.rs"), vendor()).expect("OUT_DIR can be written");
}

/// `[("leaflet.js", include_bytes!(…)), …]`, sorted.
fn vendor() -> String {
    let folder = env::current_dir().expect("cargo sets the folder").join(VENDOR);
    let listed = fs::read_dir(&folder).ok().into_iter().flatten().flatten();
    let mut names: Vec<String> =
        listed.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort_unstable();
    assert!(
        !names.is_empty(),
        "\n\n地図とQRコードの部品がありません。次のように入力してください（`make guide` なら自動で行います）:\n\
         The scripts of map and QR code are missing. Please type this (`make guide` does it by itself):\n\n    \
         npm ci && ./tools/vendor/bundle.sh\n\n({VENDOR})\n\n"
    );
    let mut table = "[\n".to_owned();
    for name in names {
        let path = folder.join(&name);
        writeln!(table, "({name:?}, include_bytes!({path:?})),").expect("writing to a string");
    }
    table + "]\n"
}

/// `[(1970, 1, 1, "元日"), …]`, sorted.
fn table_of_holidays() -> String {
    let Ok(script) = fs::read_to_string(HOLIDAYS) else {
        panic!(
            "\n\n祝日の表がありません。次のように入力してください（`make guide` なら自動で行います）:\n\
             The table of holidays is missing. Please type this (`make guide` does it by itself):\n\n    npm ci\n\n\
             ({HOLIDAYS})\n\n"
        );
    };
    let mut days = Vec::new();
    let mut date = None;
    for line in script.lines() {
        if let Some(written) = quoted(line, "date: ") {
            date = Some(written);
        } else if let (Some(name), Some(date)) = (quoted(line, "name: "), date) {
            days.push((date, name));
        }
    }
    days.sort_unstable();
    assert!(days.len() > 1000, "{HOLIDAYS} has another form than that of version 2.5.1");
    let mut table = "[\n".to_owned();
    for (date, name) in days {
        let parts: Vec<u16> = date.split('-').map(|part| part.parse().expect("digits in a date")).collect();
        writeln!(table, "({}, {}, {}, {name:?}),", parts[0], parts[1], parts[2])
            .expect("writing to a string");
    }
    table + "]\n"
}

/// The value of a line `key: "value",`.
fn quoted<'a>(line: &'a str, key: &str) -> Option<&'a str> {
    line.trim().strip_prefix(key)?.strip_prefix('"')?.strip_suffix("\",").or_else(|| {
        // The last line of an entry has no comma.
        line.trim().strip_prefix(key)?.strip_prefix('"')?.strip_suffix('"')
    })
}
