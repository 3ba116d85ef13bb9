//! Every page of a guide: view structs filled from the guide. One file a part of the site.

mod about;
mod accessibility;
mod area;
pub(super) mod calendar;
mod community;
mod consult;
mod council;
mod directory;
mod entry;
mod event;
mod figures;
mod home;
mod language;
mod library;
mod map;
mod mylist;
mod newsletter;
pub(super) mod print;
mod search;
mod story;
mod weekdays;

use super::page::Made;
use super::{Job, Site};
use crate::guide::{Route, relative};
use crate::model::{Key, Meta};
use crate::output::Medium;

/// All pages, as jobs that can run at the same time.
pub(super) fn all<'a>(site: &'a Site<'a>) -> Vec<Job<'a>> {
    let mut jobs: Vec<Job<'a>> = Vec::new();
    home::jobs(site, &mut jobs);
    directory::jobs(site, &mut jobs);
    entry::jobs(site, &mut jobs);
    calendar::jobs(site, &mut jobs);
    map::jobs(site, &mut jobs);
    area::jobs(site, &mut jobs);
    consult::jobs(site, &mut jobs);
    council::jobs(site, &mut jobs);
    story::jobs(site, &mut jobs);
    newsletter::jobs(site, &mut jobs);
    event::jobs(site, &mut jobs);
    figures::jobs(site, &mut jobs);
    community::jobs(site, &mut jobs);
    library::jobs(site, &mut jobs);
    print::jobs(site, &mut jobs);
    mylist::jobs(site, &mut jobs);
    search::jobs(site, &mut jobs);
    about::jobs(site, &mut jobs);
    accessibility::jobs(site, &mut jobs);
    aliases(site, &mut jobs);
    short(site, &mut jobs);
    jobs
}

/// Pages of another language than Japanese; [`Language::has`](super::language::Language) knows which these are.
pub(super) fn in_language<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    home::jobs(site, jobs);
    directory::jobs(site, jobs);
    entry::jobs(site, jobs);
    map::jobs(site, jobs);
    consult::jobs(site, jobs);
    mylist::jobs(site, jobs);
    search::jobs(site, jobs);
    language::jobs(site, jobs);
}

/// Pages at older addresses that lead to the new ones.
fn aliases<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    for meta in site.guide.entries.metas() {
        for alias in &meta.aliases {
            let old = Key { kind: meta.key.kind, id: alias.clone() };
            let from = format!("{}/{}/index.html", old.kind.folder(), old.id);
            jobs.push(leading_on(from, meta, "このページは移りました。"));
        }
    }
}

/// Short addresses of paper, which lead to the pages of gatherings and services.
fn short<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    if site.medium != Medium::Web {
        return;
    }
    let gatherings = site.guide.entries.gatherings.iter().map(|it| &it.meta);
    for meta in gatherings.chain(site.guide.entries.services.iter().map(|it| &it.meta)) {
        let from = Route::short(&meta.key).file();
        jobs.push(leading_on(from, meta, "紙の冊子からの入り口です。"));
    }
}

/// A page that leads on to the page of a record.
fn leading_on<'a>(from: String, meta: &Meta, why: &'static str) -> Job<'a> {
    let to = relative(&from, &Route::entry(&meta.key).file());
    let title = crate::output::common::escape(&meta.title);
    Box::new(move || {
        let html = format!(
            "<!DOCTYPE html>\n<html lang=\"ja\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title}</title>\n<meta name=\"robots\" content=\"noindex\">\n\
             <meta http-equiv=\"refresh\" content=\"0; url={to}\">\n</head>\n<body>\n\
             <p>{why}<a href=\"{to}\">{title}</a></p>\n</body>\n</html>\n"
        );
        Ok(Made::unlisted(from.clone(), html))
    })
}
