//! Checked types: what a record means, free of how it was written.

pub mod era;
pub mod kana;
mod normal;
pub mod phone;
