//! Slips of the hand on the command line: full-width letters, `help` as a command, options misspelt.

use shirube::diagnostic::nearest;
use std::ffi::OsString;

/// Signs that a Japanese keyboard gives for `-`.
const DASHES: [char; 7] = ['－', 'ー', '―', '–', '—', '−', '‐'];

/// The first argument typed in full width, and the same in half width. The words of `schedule` and
/// `search` may be so; there, ーブ is a word, and only what begins with two dashes an option.
pub fn full_width(args: &[OsString]) -> Option<(String, String)> {
    let mut takes_words = false;
    for (at, arg) in args.iter().enumerate().skip(1) {
        let arg = arg.to_string_lossy();
        takes_words |= arg == "schedule" || arg == "search";
        let name = arg.split('=').next().unwrap_or_default();
        let is_dashed = arg.starts_with(DASHES) && (!takes_words || half_width(name).starts_with("--"));
        let is_option = arg.starts_with('-') || is_dashed;
        let is_wrong = match (is_option, at) {
            (true, _) => name != half_width(name) || name.contains('\u{3000}'),
            (false, 1) => name != half_width(name),
            (false, _) => !takes_words && has_option_behind_space(&arg),
        };
        if is_wrong {
            return Some((arg.to_string(), half_width(&arg)));
        }
    }
    None
}

/// `content　--portable`, typed with a full-width space, is one argument.
fn has_option_behind_space(arg: &str) -> bool {
    arg.split('\u{3000}').skip(1).any(|rest| rest.starts_with('-') || rest.starts_with(DASHES))
}

/// Letters and spaces in half width; dashes where an option begins.
pub fn half_width(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        let is_beginning = out.chars().rev().take_while(|c| *c != ' ').all(|c| c == '-');
        out.push(match c {
            c if DASHES.contains(&c) && (is_beginning || c == '－') => '-',
            '\u{3000}' => ' ',
            '！'..='～' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
            c => c,
        });
    }
    // One long dash is what a word processor makes of two.
    match (text.starts_with(['―', '–', '—']), out.starts_with("--")) {
        (true, false) => format!("-{out}"),
        _ => out,
    }
}

/// `shirube help` is `--help`, and `shirube help build` is `build --help`.
pub fn help(args: &mut Vec<OsString>) {
    if args.get(1).is_some_and(|first| first == "help") {
        args.remove(1);
        args.push("--help".into());
    }
}

/// The option somebody meant who wrote `--outpt`.
pub fn near_option(command: &clap::Command, args: &[OsString], found: &str) -> Option<String> {
    let name = found.strip_prefix("--")?.split('=').next()?;
    let sub = args.iter().skip(1).find_map(|arg| command.find_subcommand(arg));
    let own = sub.into_iter().flat_map(clap::Command::get_arguments);
    let options = own.chain(command.get_arguments()).filter_map(clap::Arg::get_long);
    nearest(name, options).map(|near| format!("--{near}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_width_is_seen_where_it_cannot_be_meant() {
        let found = |args: &[&str]| {
            let args: Vec<OsString> = std::iter::once(&"shirube").chain(args).map(OsString::from).collect();
            full_width(&args).map(|(_, half)| half)
        };
        assert_eq!(found(&["ｃｈｅｃｋ"]).as_deref(), Some("check"));
        assert_eq!(found(&["build", "－－portable"]).as_deref(), Some("--portable"));
        assert_eq!(found(&["build", "ーーportable"]).as_deref(), Some("--portable"));
        assert_eq!(found(&["search", "－－json", "a"]).as_deref(), Some("--json"));
        assert_eq!(found(&["build", "—portable"]).as_deref(), Some("--portable"));
        assert_eq!(found(&["build", "--ｇｕｉｄｅ", "a"]).as_deref(), Some("--guide"));
        assert_eq!(found(&["build　content"]).as_deref(), Some("build content"));
        assert_eq!(found(&["build", "content　--portable"]).as_deref(), Some("content --portable"));
        for good in [
            &["schedule", "毎週火曜日　１０時"][..],
            &["build", "ガイド　見本"],
            &["search", "output", "ーブ"],
            &["search", "output", "たいそう　北町"],
            &["schedule", "--fiscal-year=令和８年度", "a"],
        ] {
            assert_eq!(found(good), None, "{good:?}");
        }
    }
}
