//! The website.
pub mod images;
pub mod views;
