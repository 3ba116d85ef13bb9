//! What several outputs need to say or draw the same thing: words of the theme, facts in words, days, pictures, maps. No
//! output by itself.

// Some of it only books ask for.
#![cfg_attr(not(feature = "pdf"), allow(dead_code))]

pub(in crate::output) mod days;
pub mod images;
pub(in crate::output) mod map;
pub mod printed;
pub(in crate::output) mod qr;
pub(in crate::output) mod store;
pub mod theme_files;
pub(in crate::output) mod vocabulary;
pub(in crate::output) mod weekdays;
pub(in crate::output) mod wording;
pub mod words;

/// Escapes text for an attribute or for XML. Control characters, which XML forbids, are dropped.
pub(in crate::output) fn escape(text: &str) -> String {
    let text: String = text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect();
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}
