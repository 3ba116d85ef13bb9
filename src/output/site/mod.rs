//! The website.
pub mod brand;
pub mod images;
pub mod minify;
pub mod theme;
pub mod views;
