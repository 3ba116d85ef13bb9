//! schema → model, one record at a time. All faults are collected; a record with faults is left out.
//!
//! Enter at [`check_config`] and [`check_records`]. First the marks of the schema are checked for every
//! kind alike (`marks`), then each record is taken apart field by field.

mod config;
mod context;
mod council;
mod geojson;
mod map;
mod marks;
mod publication;
mod readings;
mod resource;
mod schedule;
pub mod schedule_text;

pub use config::{check_accessibility, check_config, check_portal};
pub use readings::{TO_CONFIRM, check_readings};
pub use schedule::{Comparison, gif_fault};

use crate::diagnostic::Diagnostic;
use crate::model::{Entries, GuideConfig};
use crate::schema::{Record, Written};
use crate::source::Sources;
use context::{Context, Surroundings};
use jiff::civil::Date;
use rayon::prelude::*;

/// Checks every record of a guide. Two ways of writing one schedule are compared from `today` on.
pub fn check_records(
    config: &GuideConfig,
    sources: &Sources,
    records: Vec<Record>,
    today: Date,
) -> (Entries, Vec<Diagnostic>) {
    let calendar = config.holidays();
    let surroundings = Surroundings { config, sources, today, calendar: &calendar };
    let checked: Vec<(Entries, Vec<Diagnostic>)> =
        records.into_par_iter().map(|record| check_record(&surroundings, record)).collect();
    let mut entries = Entries::default();
    let mut diagnostics = Vec::new();
    for (one, faults) in checked {
        entries.append(one);
        diagnostics.extend(faults);
    }
    (entries, diagnostics)
}

/// One record as the only member of its list, or no member when it has faults.
fn check_record(surroundings: &Surroundings<'_>, record: Record) -> (Entries, Vec<Diagnostic>) {
    let mut out = Entries::default();
    let mut context = Context::new(surroundings, &record);
    marks::check(&mut context, &record.marks, &record.texts);
    macro_rules! put {
        ($list:ident, $entry:expr) => {
            if let Some(entry) = $entry {
                out.$list.push(entry);
            }
        };
    }
    match record.written.clone() {
        Written::Gathering(it) => put!(gatherings, resource::gathering(&mut context, *it)),
        Written::Service(it) => put!(services, resource::service(&mut context, *it)),
        Written::Organization(it) => put!(organizations, resource::organization(&mut context, *it)),
        Written::Place(it) => put!(places, resource::place(&mut context, *it)),
        Written::District(it) => put!(districts, resource::district(&mut context, *it)),
        Written::Coordinator(it) => put!(coordinators, council::coordinator(&mut context, *it)),
        Written::Council(it) => put!(councils, council::council(&mut context, *it)),
        Written::Meeting(it) => put!(meetings, council::meeting(&mut context, *it)),
        Written::Event(it) => put!(events, council::event(&mut context, *it)),
        Written::Indicator(it) => put!(indicators, council::indicator(&mut context, *it)),
        Written::Budget(it) => put!(budgets, council::budget(&mut context, *it)),
        Written::Case(it) => put!(cases, publication::case(&mut context, *it)),
        Written::CaseCollection(it) => put!(collections, publication::collection(&mut context, *it)),
        Written::NewsletterSeries(it) => put!(newsletters, publication::newsletter(&mut context, *it)),
        Written::NewsletterIssue(it) => put!(issues, publication::issue(&mut context, *it)),
        Written::Exhibition(it) => put!(exhibitions, publication::exhibition(&mut context, *it)),
        Written::Need(it) => put!(needs, publication::need(&mut context, *it)),
        Written::Dialogue(it) => put!(dialogues, publication::dialogue(&mut context, *it)),
        Written::Notice(it) => put!(notices, publication::notice(&mut context, *it)),
        Written::Document(it) => put!(documents, publication::document(&mut context, *it)),
        Written::Page(it) => put!(pages, publication::page(&mut context, *it)),
    }
    let photos: Vec<_> = out.metas().flat_map(|meta| meta.photos.clone()).collect();
    if out.metas().next().is_some() {
        context.check_pictures(&photos);
    }
    let (diagnostics, links) = context.finish();
    for meta in out.metas_mut() {
        meta.origin.links = links.clone();
    }
    if crate::diagnostic::has_errors(&diagnostics) {
        out = Entries::default();
    }
    (out, diagnostics)
}
