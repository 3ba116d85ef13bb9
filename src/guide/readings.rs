//! How names are read in this guide: from `readings.tsv`, the kana of records and the town's, and from nothing else;
//! and which names nobody has given a reading.

use super::Guide;
use crate::model::reading::{Builder, Readings, has_kanji};
use crate::model::*;
use std::collections::BTreeMap;

/// A name without a reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnreadName {
    /// As written.
    pub name: String,
    /// What it names: 会場・施設, 地区, 町名 …
    pub what: &'static str,
}

impl Guide {
    /// The dictionary of the names of this guide.
    pub fn readings(&self) -> Readings {
        let mut builder = Builder::default();
        let GuideConfig { city, readings, .. } = &self.config;
        for NameReading { name, reading } in readings {
            builder.add_written(name, reading);
        }
        if let Some(kana) = &city.kana {
            builder.add_city(&city.name, kana);
        }
        for meta in self.entries.metas() {
            let Some(kana) = &meta.kana else { continue };
            match meta.key.kind {
                // Sentences and numbers, not names.
                Kind::Need | Kind::Issue | Kind::Meeting => {}
                Kind::District | Kind::Place => builder.add_place(&meta.title, kana),
                _ => builder.add_title(&meta.title, kana),
            }
        }
        for (name, kana) in self.names_in_use() {
            if let Some(kana) = kana {
                builder.add_place(name, kana);
            }
        }
        builder.finish()
    }

    /// Places and organizations that are no records, with their readings.
    fn names_in_use(&self) -> impl Iterator<Item = (&str, Option<&str>)> {
        let places = self.entries.places_in_use().filter_map(|(_, _, place)| match place {
            PlaceUse::Described(place) if !place.home => Some((place.name.as_str(), place.kana.as_deref())),
            _ => None,
        });
        let gatherings = self.entries.gatherings.iter().map(|it| &it.organizer);
        let organizers = gatherings.filter_map(|used| match used {
            OrganizationUse::Named { name, kana } => Some((name.as_str(), kana.as_deref())),
            OrganizationUse::Record(_) => None,
        });
        places.chain(organizers)
    }

    /// Names of places, districts, towns, organizations and gatherings in which kanji stand that nobody has given a
    /// reading; each once, in the order of the guide.
    pub fn unread_names(&self, readings: &Readings) -> Vec<UnreadName> {
        let districts = self.entries.districts.iter();
        let towns = districts.flat_map(|it| it.towns.iter().map(|town| (town.as_str(), "町名")));
        let homes = |meta: &Meta| {
            let place = self.get::<Place>(&meta.key.id).filter(|_| meta.key.kind == Kind::Place);
            place.is_some_and(|place| place.home)
        };
        let titles = self.entries.metas().filter(|meta| meta.kana.is_none() && !homes(meta));
        let titles = titles.filter_map(|meta| {
            let kinds = [
                Kind::District,
                Kind::Place,
                Kind::Organization,
                Kind::Gathering,
                Kind::Service,
                Kind::Newsletter,
            ];
            kinds.contains(&meta.key.kind).then(|| (meta.title.as_str(), meta.key.kind.label()))
        });
        let used =
            self.names_in_use().filter(|(_, kana)| kana.is_none()).map(|(name, _)| (name, "会場・団体"));
        let mut seen = BTreeMap::new();
        let all = towns.chain(titles).chain(used);
        let unread = all.filter(|(name, _)| has_kanji(name) && !readings.covers(name));
        unread
            .filter(|(name, _)| seen.insert(*name, ()).is_none())
            .map(|(name, what)| UnreadName { name: name.to_string(), what })
            .collect()
    }
}
