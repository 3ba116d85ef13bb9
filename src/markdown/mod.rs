//! One parse of Markdown as Japanese town halls write it.
//!
//! Enter at [`parse`]. Steps: the text is prepared so that Japanese emphasis and shortcodes survive
//! (`prepare`), pulldown-cmark reads it, its events become a tree (`build`, `inlines`), raw HTML is made
//! harmless (`sanitise`). [`html::render`] and [`plain::render`] print the tree; the print outputs take the
//! tree itself as data. Links are not followed here: a [`LinkTarget`] says what was typed, and a
//! [`html::Resolver`] of a later stage knows what is there.
//!
//! Beyond CommonMark: tables, ※ notes (`[^1]`), `~~strike~~`, task lists, bare URLs and mail addresses, ruby
//! `{漢字|かんじ}`, vertical row heads `{縦見出し|…}`, papers `{資料|id}`, `同左`, outline marks. A single `~` never
//! strikes out, because `10:00~12:00` is how times are typed.

mod autolink;
mod build;
mod columns;
mod emphasis;
pub mod html;
mod inlines;
mod letters;
mod lookalikes;
mod outline;
pub mod plain;
mod prepare;
mod sanitise;
mod shortcode;
mod slug;
mod target;
mod tree;
mod walk;

#[cfg(test)]
mod properties;
#[cfg(test)]
mod tests;

pub use target::LinkTarget;
pub use tree::*;
pub use walk::Section;

use crate::diagnostic::{Diagnostic, FileId};
use unicode_normalization::UnicodeNormalization;

/// Where a text stands in its file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Origin {
    /// The file.
    pub file: FileId,
    /// Byte offset of the text's first byte.
    pub offset: usize,
}

/// What becomes of HTML in the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum RawHtml {
    /// Only harmless tags and attributes stay.
    #[default]
    Sanitise,
    /// Everything stays as typed; for texts whose author may publish scripts anyway.
    Allow,
}

/// How a text is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Options {
    /// What becomes of HTML.
    pub raw_html: RawHtml,
    /// The highest level a heading may have; 2 where the page has a title of its own.
    pub first_level: u8,
}

impl Default for Options {
    fn default() -> Self {
        Self { raw_html: RawHtml::Sanitise, first_level: 2 }
    }
}

/// The name of a file in the one form in which names are compared: without `./`, letters composed (NFC).
/// macOS and its ZIP archives write the marks of が and ぱ apart (NFD).
pub fn file_name(written: &str) -> String {
    let mut name = written;
    while let Some(rest) = name.strip_prefix("./") {
        name = rest;
    }
    name.nfc().collect()
}

/// Reads a text. Problems are collected; what is returned can always be printed.
pub fn parse(text: &str, at: Origin, options: Options) -> (Document, Vec<Diagnostic>) {
    let (document, mut diagnostics) = build::document(text, at, options);
    diagnostics.extend(lookalikes::find(text, at));
    (document, diagnostics)
}
