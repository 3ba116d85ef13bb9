//! A guide → plain data for the templates, one file a kind of book. All sorting, numbering and wording is done here, so that
//! templates only lay out.

pub mod casebook;
pub mod composition;
pub mod guidebook;
pub mod marks;
pub mod newsletter;
pub mod outline;
pub mod report;
