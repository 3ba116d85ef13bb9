//! Browser files made from npm packages (`tools/vendor`), put into the program by build.rs: Leaflet, the QR encoder,
//! and what unpacks the search index in old browsers.

/// Name → bytes.
static FILES: &[(&str, &[u8])] = &include!(concat!(env!("OUT_DIR"), "/vendor.rs"));

/// A file by its name; build.rs has seen to it that those of `tools/vendor` are there.
pub(super) fn file(name: &str) -> Option<&'static [u8]> {
    FILES.iter().find(|(known, _)| *known == name).map(|(_, bytes)| *bytes)
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_npm_brought_is_in_the_program() {
        for name in ["inflate.js", "leaflet.css", "leaflet.js", "qr.js"] {
            assert!(super::file(name).is_some_and(|bytes| bytes.len() > 1000), "{name}");
        }
        assert!(super::file("nothing.js").is_none());
    }
}
