//! Chapters: the districts in their order, chapters that records ask for (`print.section`), then what belongs to no
//! single district.

use super::card::{self, Card};
use super::ground::{self, Ground};
use super::{Facts, elsewhere};
use crate::guide::Guide;
use crate::model::plain::Status;
use crate::model::*;
use crate::output::book::desk::{Desk, Picture};
use crate::output::book::text::{Piece, pieces, plain};
use crate::output::common::wording::thousands;
use serde::Serialize;
use std::collections::BTreeMap;

/// Numbers of the entries in the book.
pub type Numbers = BTreeMap<Key, usize>;

/// A chapter of the book.
#[derive(Debug, Clone, Serialize)]
pub struct Chapter {
    /// Name with its reading.
    pub title: Vec<Piece>,
    /// Name for the tab.
    pub tab: String,
    /// Whether it is a district.
    pub is_district: bool,
    /// What the district wants to become.
    pub vision: Option<Vec<Piece>>,
    /// A few words.
    pub summary: Option<Vec<Piece>>,
    /// Towns in it.
    pub towns: Vec<String>,
    /// People, households: label and text.
    pub profile: Vec<(String, String)>,
    /// Day of those numbers.
    pub profile_at: Option<String>,
    /// A picture of a gathering in it.
    pub picture: Option<Picture>,
    /// Its map.
    pub map: Option<Ground>,
    /// 通いの場
    pub gatherings: Vec<Card>,
    /// 生活支援サービス
    pub services: Vec<Card>,
    /// Numbers of services of later chapters that are offered in several districts, this one among them.
    pub also: Vec<usize>,
}

/// Which entries stand where.
pub struct Plan<'g> {
    /// In the order of the book; none is empty, but districts may be.
    pub chapters: Vec<Planned<'g>>,
}

/// A chapter before it is filled.
#[derive(Default)]
pub struct Planned<'g> {
    /// District that it is about.
    pub district: Option<&'g District>,
    /// Name that records ask for.
    pub section: Option<String>,
    /// Gatherings in order.
    pub gatherings: Vec<&'g Gathering>,
    /// Services in order.
    pub services: Vec<&'g Service>,
}

impl Planned<'_> {
    fn is_empty(&self) -> bool {
        self.gatherings.is_empty() && self.services.is_empty()
    }

    /// Keys of its entries in the order of the book.
    pub fn keys(&self) -> impl Iterator<Item = &Key> {
        let gatherings = self.gatherings.iter().map(|it| &it.meta.key);
        gatherings.chain(self.services.iter().map(|it| &it.meta.key))
    }
}

impl Plan<'_> {
    /// Numbers through the whole book, from 1.
    pub fn numbers(&self) -> Numbers {
        let keys = self.chapters.iter().flat_map(Planned::keys);
        keys.enumerate().map(|(at, key)| (key.clone(), at + 1)).collect()
    }
}

/// Where an entry stands.
enum Seat {
    /// Chapter of a district, by its position.
    District(usize),
    /// Chapter that the record asks for.
    Section(String),
    /// Chapter of what belongs to no single district.
    Rest,
}

/// Chapters in the making.
struct Seats<'g> {
    districts: Vec<Planned<'g>>,
    sections: Vec<Planned<'g>>,
    rest: Planned<'g>,
}

impl<'g> Seats<'g> {
    fn new(guide: &'g Guide) -> Self {
        let main = guide.config.district_systems.first();
        let districts = main.into_iter().flat_map(|it| guide.districts_in(&it.id));
        Self {
            districts: districts.map(|it| Planned { district: Some(it), ..Planned::default() }).collect(),
            sections: Vec::new(),
            rest: Planned::default(),
        }
    }

    /// Where a record wants to stand, else in its own district.
    fn seat(&self, meta: &Meta, own: Option<&District>) -> Seat {
        let asked =
            meta.print.as_ref().and_then(|print| print.section.as_deref()).map(plain).unwrap_or_default();
        let is_it = |it: &Planned<'_>| match (asked.as_str(), it.district, own) {
            ("", Some(it), Some(own)) => it.id() == own.id(),
            ("", ..) | (_, None, _) => false,
            (asked, Some(it), _) => asked == it.title() || asked == it.id().0,
        };
        match self.districts.iter().position(is_it) {
            Some(at) => Seat::District(at),
            None if asked.is_empty() => Seat::Rest,
            None => Seat::Section(asked),
        }
    }

    fn at(&mut self, seat: Seat) -> &mut Planned<'g> {
        match seat {
            Seat::District(at) if at < self.districts.len() => &mut self.districts[at],
            Seat::Section(name) => {
                let known = self.sections.iter().position(|it| it.section.as_ref() == Some(&name));
                let at = known.unwrap_or_else(|| {
                    self.sections.push(Planned { section: Some(name), ..Planned::default() });
                    self.sections.len() - 1
                });
                &mut self.sections[at]
            }
            _ => &mut self.rest,
        }
    }
}

/// Puts every entry that has not ended in one chapter.
pub fn arrange(guide: &Guide) -> Plan<'_> {
    let mut seats = Seats::new(guide);
    for it in guide.entries.gatherings.iter().filter(|it| it.status != Status::終了) {
        let seat = seats.seat(&it.meta, guide.main_district(&it.meta.key));
        seats.at(seat).gatherings.push(it);
    }
    let main = guide.config.district_systems.first();
    for it in guide.entries.services.iter().filter(|it| it.status != Status::終了) {
        let of = guide.districts_of(&it.meta.key);
        let mut own = of.iter().filter(|one| main.is_some_and(|main| one.system == main.id));
        // What is offered in several districts belongs to none of them alone.
        let single = own.next().filter(|_| own.next().is_none() && !it.area.whole);
        let seat = seats.seat(&it.meta, single.copied());
        seats.at(seat).services.push(it);
    }
    let Seats { districts, sections, rest } = seats;
    let mut chapters: Vec<Planned<'_>> = districts
        .into_iter()
        .chain(sections)
        .chain([rest])
        .filter(|it| it.district.is_some() || !it.is_empty())
        .collect();
    for chapter in &mut chapters {
        chapter.gatherings.sort_by_key(|it| place_in_print(&it.meta));
        chapter.services.sort_by_key(|it| place_in_print(&it.meta));
    }
    Plan { chapters }
}

fn place_in_print(meta: &Meta) -> i64 {
    meta.print.as_ref().and_then(|print| print.order).unwrap_or(i64::MAX)
}

/// Says a chapter with all that is in it.
pub fn fill(desk: &mut Desk<'_>, plan: &Planned<'_>, numbers: &Numbers, facts: &Facts) -> Chapter {
    let guide = desk.guide;
    let number = |key: &Key| numbers.get(key).copied().unwrap_or_default();
    let gatherings: Vec<Card> =
        plan.gatherings.iter().map(|it| card::gathering(desk, it, number(&it.meta.key), facts)).collect();
    let services: Vec<Card> =
        plan.services.iter().map(|it| card::service(desk, it, number(&it.meta.key), facts)).collect();
    let (title, tab) = match (plan.district, &plan.section) {
        (Some(it), _) => (desk.title(it), plain(it.title())),
        (None, Some(name)) => (pieces(name), name.clone()),
        (None, None) => {
            let name = elsewhere(
                desk,
                plan.services.iter().any(|it| it.area.whole || !it.area.districts.is_empty()),
            );
            (pieces(&name), name)
        }
    };
    let is_also = |it: &&Service| {
        let is_here = plan.district.is_some_and(|own| !it.area.whole && guide.is_in(&it.meta.key, own));
        is_here && !plan.keys().any(|key| *key == it.meta.key)
    };
    let also =
        guide.entries.services.iter().filter(is_also).filter_map(|it| numbers.get(&it.meta.key).copied());
    let profile = plan.district.and_then(|it| it.profile.as_ref());
    Chapter {
        title,
        tab,
        is_district: plan.district.is_some(),
        vision: plan.district.and_then(|it| it.vision.as_deref()).map(pieces),
        summary: plan.district.and_then(|it| it.meta.summary.as_deref()).map(pieces),
        towns: plan.district.map_or_else(Vec::new, |it| it.towns.iter().map(|town| plain(town)).collect()),
        profile: profile.map_or_else(Vec::new, people),
        profile_at: profile.map(|it| desk.date(it.at)),
        picture: picture(desk, plan),
        map: plan.district.and_then(|it| ground::of(desk, it, plan, numbers)),
        also: also.collect(),
        gatherings,
        services,
    }
}

/// Numbers of a district.
fn people(it: &DistrictProfile) -> Vec<(String, String)> {
    let mut out = vec![("人口".to_string(), format!("{}人", thousands(it.population as f64)))];
    out.extend(it.households.map(|n| ("世帯".to_string(), format!("{}世帯", thousands(n as f64)))));
    if let (Some(n), Some(rate)) = (it.over65, it.ageing_rate()) {
        out.push(("65歳以上".to_string(), format!("{}人（{rate:.1}%）", thousands(n as f64))));
    }
    out
}

/// The first picture of a gathering in the chapter that is large enough.
fn picture(desk: &mut Desk<'_>, plan: &Planned<'_>) -> Option<Picture> {
    plan.district?;
    let photos = plan.gatherings.iter().flat_map(|it| it.meta.photos.iter().map(|photo| (&it.meta, photo)));
    let photos: Vec<(&Meta, &Photo)> = photos.take(8).collect();
    photos.into_iter().find_map(|(meta, photo)| {
        desk.picture(meta, photo, 960).filter(|it| it.width >= 600 && it.width * 4 >= it.height * 5)
    })
}
