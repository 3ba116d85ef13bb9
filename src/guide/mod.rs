//! The whole guide: linked, sorted, and cut down to what one channel may show.
//!
//! [`Linked::new`] checks how the records hang together (ids, references, links, addresses, privacy);
//! [`Linked::publish`] gives the immutable [`Guide`] of a channel, in which drafts, expired records,
//! unconsented names, phones and pictures do not exist. Outputs see only a `Guide`.

pub mod calendar;
mod composition;
mod districts;
pub mod facets;
mod folded;
pub mod map;
mod needs;
mod order;
mod privacy;
mod publish;
mod readings;
mod references;
mod relations;
mod routes;

pub use composition::{CompositionRow, CompositionTable};
pub use districts::{TownArea, TownAreas};
pub use needs::{Answers, MatrixCell, MatrixRow, NeedsMatrix};
pub use readings::UnreadName;
pub use routes::{Route, relative, short_id};

use crate::diagnostic::{Diagnostic, Span};
use crate::model::*;
use crate::schema::validate::Mark;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Everything that was written, also what has faults of its own: a reference to it is not dangling.
#[derive(Debug)]
pub struct WrittenNames<'a> {
    /// Kind and id of every record.
    pub ids: &'a [(&'static str, String)],
    /// Folder of the guide with `/`, or empty.
    pub prefix: &'a str,
    /// Paths of the text files below the guide.
    pub paths: Vec<&'a str>,
    /// References of guide.toml.
    pub config_marks: &'a [Mark],
    /// Texts of guide.toml with their places, for the privacy gate.
    pub config_texts: &'a [(String, Span)],
}

/// All records of a guide, checked against one another, with everything still in it.
#[derive(Debug)]
pub struct Linked {
    config: GuideConfig,
    entries: Entries,
    paths: BTreeMap<String, Key>,
}

impl Linked {
    /// Checks the records against one another. `prefix` is the guide's folder with `/` (or empty).
    pub fn new(
        config: GuideConfig,
        mut entries: Entries,
        prefix: &str,
        names: &WrittenNames<'_>,
    ) -> (Self, Vec<Diagnostic>) {
        let mut diagnostics = references::check(&config, &entries, names);
        diagnostics.extend(privacy::check(&entries, names.config_texts));
        diagnostics.extend(districts::unknown_towns(&config, &entries));
        diagnostics.extend(map::warnings(&config, &entries));
        order::complete_titles(&config, &mut entries);
        order::sort(&config, &mut entries);
        let paths = references::paths(&entries, prefix);
        (Self { config, entries, paths }, diagnostics)
    }

    /// The guide as one channel may show it on that day.
    pub fn publish(&self, channel: Channel, today: Date) -> Guide {
        let publish::Shown { entries, memberships, acting } =
            publish::for_channel(&self.config, &self.entries, channel, today);
        let index = references::index(&entries);
        let planner = calendar::Planner::new(&self.config, &entries, acting.iter(), &memberships, today);
        let (mut agendas, mut openings, mut told) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        for (key, made) in planner.all() {
            openings.extend(made.opening.map(|opening| (key.clone(), opening)));
            told.extend(made.told.map(|day| (key.clone(), day)));
            agendas.insert(key, made.agenda);
        }
        let map = map::TownMap::new(&self.config, &entries, &memberships);
        let (config, paths) = (self.config.clone(), self.paths.clone());
        let holidays = config.holidays();
        Guide {
            config,
            channel,
            today,
            entries,
            index,
            paths,
            memberships,
            agendas,
            openings,
            told,
            holidays,
            map,
        }
    }

    /// Days of schedules and notices that somebody should look at again.
    pub fn calendar_warnings(&self, today: Date) -> Vec<Diagnostic> {
        let memberships = districts::memberships(&self.config, &self.entries);
        let acting = self.entries.notices.iter().filter(|it| publish::has_effect(&it.meta.publish, today));
        calendar::Planner::new(&self.config, &self.entries, acting, &memberships, today).warnings()
    }
}

/// A guide as one channel may show it. Immutable.
#[derive(Debug)]
pub struct Guide {
    /// Configuration.
    pub config: GuideConfig,
    /// Channel it was made for.
    pub channel: Channel,
    /// The day of the build.
    pub today: Date,
    /// Records, each list in its reading order.
    pub entries: Entries,
    index: BTreeMap<Key, usize>,
    paths: BTreeMap<String, Key>,
    memberships: districts::Memberships,
    agendas: BTreeMap<Key, calendar::Agenda>,
    openings: BTreeMap<Key, calendar::Agenda>,
    told: BTreeMap<Key, Date>,
    holidays: schedule::Calendar,
    map: map::TownMap,
}

impl Guide {
    /// The record with this id.
    pub fn get<T: Entry>(&self, id: &Id) -> Option<&T> {
        let at = *self.index.get(&Key { kind: T::KIND, id: id.clone() })?;
        T::list(&self.entries).get(at)
    }

    /// The shared part of a record of any kind.
    pub fn meta(&self, key: &Key) -> Option<&Meta> {
        self.index.get(key).map(|at| self.entries.meta_at(key.kind, *at))
    }

    /// What an organization is called, wherever it was written.
    pub fn organization_name<'a>(&'a self, used: &'a OrganizationUse) -> Option<&'a str> {
        match used {
            OrganizationUse::Record(id) => self.get::<Organization>(id).map(|it| it.title()),
            OrganizationUse::Named { name, .. } => Some(name),
        }
    }

    /// What a place is called, wherever it was written.
    pub fn place_name<'a>(&'a self, used: &'a PlaceUse) -> Option<&'a str> {
        match used {
            PlaceUse::Record(id) => self.get::<Place>(id).map(|it| it.title()),
            PlaceUse::Described(place) => Some(&place.name),
        }
    }

    /// Public address of the guide's folder: its own, or its place below that of the portal.
    pub fn public_address(&self, portal: Option<&str>) -> Option<String> {
        let below = || portal.map(|portal| format!("{portal}{}/", self.config.id));
        self.config.base_url.clone().or_else(below)
    }

    /// The day of the newest change or confirmation in the guide.
    pub fn updated(&self) -> Option<Date> {
        let days = self.entries.metas().flat_map(|meta| {
            [meta.updated, meta.verified.as_ref().map(|verified| verified.on)].into_iter().flatten()
        });
        let notices = self.entries.notices.iter().map(|notice| notice.date);
        let issues = self.entries.issues.iter().map(|issue| issue.date);
        days.chain(notices).chain(issues).chain(self.config.updated).filter(|day| *day <= self.today).max()
    }
}
