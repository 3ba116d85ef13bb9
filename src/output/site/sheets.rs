//! Style sheets: one for every page (`site.css`), one for each family of page kinds (`entry.css`, `paper.css` …).
//!
//! Scripts of several jobs are put together the same way, from `/* @import "parts/search-fold.js" */`.
//!
//! What several families share lies in `assets/parts/` and comes in by `@import "parts/day.css";` at the beginning of a
//! sheet. It is put in when the theme is loaded, so a reader's device asks for one file instead of three, and a page
//! stays within the budget of 10 KB.

use super::minify;
use super::theme::ThemeError;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Folder of the pieces, below the assets.
const PARTS: &str = "parts/";

/// A theme's files by their path below the assets folder.
type Assets = BTreeMap<String, Cow<'static, [u8]>>;

/// Puts the pieces into the sheets that ask for them, shortens every sheet and leaves the pieces out.
///
/// # Errors
/// A piece that is not there.
pub fn finish(assets: &mut Assets) -> Result<(), ThemeError> {
    let parts: Assets = assets.extract_if(.., |path, _| path.starts_with(PARTS)).collect();
    for (path, bytes) in assets.iter_mut().filter(|(path, _)| path.ends_with(".css")) {
        // A sheet of one's own that is not UTF-8 stays as it is.
        let Ok(text) = std::str::from_utf8(bytes) else { continue };
        let whole = with_parts(path, text, &parts)?;
        *bytes = Cow::Owned(minify::css(&whole).into_bytes());
    }
    for (path, bytes) in assets.iter_mut().filter(|(path, _)| path.ends_with(".js")) {
        let Ok(text) = std::str::from_utf8(bytes) else { continue };
        let whole = with_parts(path, text, &parts)?;
        *bytes = Cow::Owned(whole.into_bytes());
    }
    Ok(())
}

/// The choice of a category in a month, without script: what does not belong to the chosen one is hidden, on narrow
/// screens also the days and weeks where nothing is left. Numbered, so that no page needs rules of its own.
pub fn category_rules(count: usize) -> String {
    if count == 0 {
        return String::new();
    }
    let rule = |make: &dyn Fn(usize) -> String| (1..=count).map(make).collect::<Vec<_>>().join(",");
    let sessions = rule(&|n| format!(".cal:has(#c{n}:checked) :is(.e,.off,.j,.ics):not(.c{n})"));
    let days = rule(&|n| {
        let week = format!(".cal:has(#c{n}:checked) .week:not(:target,.aim");
        format!("{week}) .d:not(:has(.c{n})),{week},:has(.d:not(.out) .c{n}))")
    });
    format!("{sessions}{{display:none}}@media (max-width:59.99rem){{{days}{{display:none}}}}")
}

/// A sheet with its pieces, each where it is asked for. Pieces ask for no others.
fn with_parts(path: &str, text: &str, parts: &Assets) -> Result<String, ThemeError> {
    let mut whole = String::with_capacity(text.len());
    for (at, line) in text.lines().enumerate() {
        let line_of = if path.ends_with(".js") { ("/* @import \"", "\" */") } else { ("@import \"", "\";") };
        let part = line.trim().strip_prefix(line_of.0).and_then(|rest| rest.strip_suffix(line_of.1));
        match part {
            None => whole.push_str(line),
            Some(name) => {
                let found = parts.get(name).map(|bytes| String::from_utf8_lossy(bytes));
                whole.push_str(&found.ok_or_else(|| ThemeError {
                    file: format!("assets/{path}"),
                    line: Some(at + 1),
                    message: format!("assets/{name}: missing"),
                })?);
            }
        }
        whole.push('\n');
    }
    Ok(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn assets(files: &[(&str, &'static str)]) -> Assets {
        files.iter().map(|(path, text)| (path.to_string(), Cow::Borrowed(text.as_bytes()))).collect()
    }

    #[test]
    fn pieces_stand_in_the_sheets_and_not_beside_them() {
        let mut all = assets(&[
            ("entry.css", "/* An entry. */\n@import \"parts/day.css\";\n.entry { color: red }\n"),
            ("parts/day.css", ".day { margin: 0 }\n"),
            ("site.js", "@import \"parts/day.css\";\n"),
            ("search.js", "'use strict';\n/* @import \"parts/fold.js\" */\n"),
            ("parts/fold.js", "// Folds.\nconst fold =\n  1;\n"),
        ]);
        finish(&mut all).unwrap();
        assert_eq!(all.keys().collect::<Vec<_>>(), ["entry.css", "search.js", "site.js"]);
        assert_eq!(all["entry.css"].as_ref(), b".day{margin: 0}.entry{color: red}");
        assert_eq!(all["site.js"].as_ref(), b"@import \"parts/day.css\";\n");
        assert_eq!(all["search.js"].as_ref(), b"'use strict';\n// Folds.\nconst fold =\n  1;\n\n");
    }

    #[test]
    fn each_category_has_its_rules() {
        let css = category_rules(2);
        assert_eq!(css.matches('{').count(), css.matches('}').count());
        assert_eq!(css.matches("#c2:checked").count(), 3);
        assert_eq!(category_rules(0), "");
    }

    #[test]
    fn a_missing_piece_is_named() {
        let error = finish(&mut assets(&[("a.css", "\n@import \"parts/b.css\";")])).unwrap_err();
        assert_eq!(error.to_string(), "assets/a.css:2: assets/parts/b.css: missing");
    }
}
