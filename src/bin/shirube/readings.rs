//! `shirube readings`: names without a reading as lines for `readings.tsv`, with suggestions to be confirmed.

use super::args::ReadingsArgs;
use super::report::{Reporter, print_plain};
use shirube::content::TO_CONFIRM;
use shirube::diagnostic::has_errors;
use shirube::guide::Guide;
use shirube::model::Channel;
use shirube::model::kana::to_hiragana;
use shirube::model::reading::{Piece, Readings};
use shirube::{analyser, pipeline};
use std::process::ExitCode;

pub fn run(options: &ReadingsArgs, reporter: &Reporter) -> ExitCode {
    let checked =
        pipeline::check(&options.content, options.guide.as_deref(), options.today, &pipeline::Silent);
    if has_errors(&checked.diagnostics) {
        reporter.diagnostics(&checked.diagnostics, &checked.sources);
        return ExitCode::from(1);
    }
    let guides: Vec<Guide> =
        checked.guides.iter().map(|linked| linked.publish(Channel::Web, options.today)).collect();
    let mut text = String::new();
    for guide in &guides {
        let folder = match checked.portal {
            Some(_) => options.content.join(&guide.config.id),
            None => options.content.clone(),
        };
        text.push_str(&lines(guide, &folder.join("readings.tsv").display().to_string(), reporter));
    }
    if text.is_empty() {
        text = reporter.words().text("readings-none", &[]);
    }
    print_plain(&text, false);
    ExitCode::SUCCESS
}

/// Lines of one guide; empty when there is nothing to do.
fn lines(guide: &Guide, file: &str, reporter: &Reporter) -> String {
    let readings = guide.readings();
    let unread = guide.unread_names(&readings);
    let words = reporter.words();
    let mut out = String::new();
    if !unread.is_empty() {
        let values = [("guide", guide.config.title.clone()), ("file", file.to_string())];
        out.push_str(&format!("{}\n", words.text("readings-head", &values)));
        out.push_str(&format!("{}\n", words.text("readings-how", &[("mark", TO_CONFIRM.to_string())])));
    }
    let mut before = "";
    for name in &unread {
        if name.what != before {
            out.push_str(&format!("# {}\n", name.what));
            before = name.what;
        }
        let reading = suggestion(&name.name, &readings).unwrap_or_default();
        out.push_str(&format!("{}\t{reading}\t{TO_CONFIRM}\n", name.name));
    }
    if !readings.misfits().is_empty() {
        out.push_str(&format!("{}\n", words.text("readings-misfits", &[])));
        for (name, reading) in readings.misfits() {
            out.push_str(&format!("# {name}\t{reading}\n"));
        }
    }
    if !out.is_empty() {
        out.push('\n');
    }
    out
}

/// What the guide knows of the name, and for the rest what the dictionary of the language says.
fn suggestion(name: &str, readings: &Readings) -> Option<String> {
    let mut out = String::new();
    for piece in readings.pieces(name) {
        match piece {
            Piece::Name(words) => words
                .iter()
                .for_each(|it| out.push_str(it.segment.reading.as_deref().unwrap_or(&it.segment.base))),
            Piece::Plain(text) => out.push_str(&analyser::guess(text)?),
        }
    }
    let out = to_hiragana(&out);
    let kept = |c: &char| matches!(c, 'ぁ'..='ゖ' | 'ー' | ' ') || c.is_ascii_alphanumeric();
    Some(out.chars().filter(kept).collect())
}
