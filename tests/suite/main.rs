//! Whole builds: content in, files and messages out. One binary, so that the real site is built once.
//!
//! [`folder`] makes content folders and runs the program on them; [`site`] builds the content of this
//! repository once for all tests that look at it; [`html`] reads pages.

#![allow(clippy::unwrap_used)]

mod agenda;
mod architecture;
#[cfg(feature = "pdf")]
mod book_faults;
#[cfg(feature = "pdf")]
mod book_guidebook;
#[cfg(feature = "pdf")]
mod books;
mod budgets;
mod calendar;
mod codes;
mod collected;
mod command_line;
mod consult;
mod days;
mod days_off;
mod determinism;
mod directory;
mod feeds;
mod folder;
mod html;
mod invalid;
mod languages;
mod made;
mod maps;
mod mylist;
mod offline;
mod outside;
mod pictures;
mod portable;
mod privacy;
mod readings;
mod real_cities;
mod real_pages;
mod schedule_command;
mod schemas;
mod search_command;
mod search_without_dictionary;
mod site;
mod structured_days;
mod themes;
mod valid;
