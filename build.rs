//! Builds again when a file that is put into the program changes: `include_dir` does not tell cargo itself.

#![allow(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]

fn main() {
    for folder in ["themes", "starter"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
