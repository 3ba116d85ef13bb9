//! Names that Windows and the file systems of USB sticks take.
//!
//! "Naming Files, Paths, and Namespaces" (Microsoft Learn): no `< > : " | ? * \`, no control characters, no dot or space at
//! the end, no names of devices with whatever extension, no difference by capital letters only; paths of at most 260
//! characters with the folder that everything is copied into.

use std::collections::BTreeMap;

/// Room for the path; the rest of the 260 is for where somebody puts it.
const LONGEST: usize = 180;
/// Devices; COM and LPT also with a digit.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// The paths that would be refused, in order.
pub(super) fn refused<'a>(paths: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let mut out = Vec::new();
    for path in paths {
        let is_good = path.encode_utf16().count() <= LONGEST && path.split('/').all(is_good_name);
        if !is_good || seen.insert(path.to_lowercase(), path).is_some() {
            out.push(path);
        }
    }
    out
}

fn is_good_name(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    let numbered = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    let is_device = DEVICES.contains(&stem.as_str())
        || numbered.is_some_and(|rest| rest.len() == 1 && rest.bytes().all(|b| b.is_ascii_digit()));
    let bad = |c: char| c.is_control() || "<>:\"|?*\\".contains(c);
    !name.is_empty() && !name.contains(bad) && !name.ends_with(['.', ' ']) && !is_device
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_windows_refuses_is_found() {
        let good = [
            "a/index.html",
            "はじめにひらく.html",
            ".shirube-files",
            "console/x",
            "com10/a",
            "aux-1/index.html",
        ];
        assert_eq!(refused(good.into_iter()), [""; 0]);
        for bad in ["a/aux/index.html", "Con.html", "lpt1/x", "a/b?.html", "a/b./c", "a/b /c", "a:b", "a//b"]
        {
            assert_eq!(refused([bad].into_iter()), [bad]);
        }
        assert_eq!(refused(["a/B.css", "a/b.css"].into_iter()), ["a/b.css"]);
        let long = "あ".repeat(181);
        assert_eq!(refused([long.as_str()].into_iter()).len(), 1);
    }
}
