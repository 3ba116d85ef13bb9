//! What is made from a [`crate::guide::Guide`]: files in memory. One output never uses another.

#[cfg(feature = "pdf")]
pub mod book;
pub mod calendar;
pub mod common;
pub mod error_page;
pub mod files;
pub mod headers;
pub mod offline;
pub mod portable;
pub mod search;
pub mod site;

/// Where a site is to be read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Medium {
    /// On a web server.
    #[default]
    Web,
    /// From a USB stick or any other folder, with `file://` addresses: nothing that needs a server.
    Portable,
}
