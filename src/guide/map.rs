//! The town's geography joined with its records: which outline belongs to which district, which place to which spot.
//!
//! Outlines are found by name: a shape named like the district, else all shapes named like its towns, whose inner
//! borders then fall away. So the census' 町丁目 (小地域) serve every district system at once.

use super::Guide;
use super::districts::{Memberships, normal_town};
use crate::diagnostic::{Diagnostic, codes};
use crate::model::*;
use std::collections::{BTreeMap, BTreeSet};

/// How far a place may lie outside its district before somebody is asked to look, in metres: outlines are coarse.
const TOLERANCE: f64 = 150.0;

/// Metres of a degree of latitude.
pub const METRES_PER_DEGREE: f64 = 111_195.0;

/// What maps are drawn from.
#[derive(Debug, Clone, Default)]
pub struct TownMap {
    outlines: BTreeMap<Id, Vec<Outline>>,
    towns: Vec<Town>,
    spots: Vec<Spot>,
}

/// A town (町) with an outline of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Town {
    /// Name, as its district writes it.
    pub name: String,
    /// Outlines.
    pub outlines: Vec<Outline>,
}

/// A place that may be shown exactly, with the number that it has on every map of the guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Number, from 1: by district of the main system, in each from north to south.
    pub number: usize,
    /// Place.
    pub place: Id,
    /// Position.
    pub point: GeoPoint,
    /// District of the main system.
    pub district: Option<Id>,
}

impl TownMap {
    pub(super) fn new(config: &GuideConfig, entries: &Entries, memberships: &Memberships) -> Self {
        let outlines = entries.districts.iter().filter_map(|district| {
            let rings = outline(&config.map.areas, district);
            (!rings.is_empty()).then(|| (district.id().clone(), rings))
        });
        let main = config.district_systems.first().map(|system| &system.id);
        let districts: Vec<&Id> =
            entries.districts.iter().filter(|it| Some(&it.system) == main).map(Entry::id).collect();
        let order = |id: &Id| districts.iter().position(|one| *one == id);
        let mut spots: Vec<(usize, Spot)> = Vec::new();
        for place in &entries.places {
            let Some(point) = place.spot() else { continue };
            let of = memberships.get(&place.meta.key).into_iter().flatten();
            let district = of.filter_map(|id| order(id).map(|at| (at, id.clone()))).next();
            let (at, district) = district.map_or((usize::MAX, None), |(at, id)| (at, Some(id)));
            spots.push((at, Spot { number: 0, place: place.id().clone(), point, district }));
        }
        spots.sort_by_key(|(at, it)| (*at, -it.point.lat_e7, it.point.lng_e7, it.place.clone()));
        let spots = spots.into_iter().enumerate();
        Self {
            outlines: outlines.collect(),
            towns: towns(config, entries),
            spots: spots.map(|(at, (_, spot))| Spot { number: at + 1, ..spot }).collect(),
        }
    }

    /// Outlines of a district; those inside others are holes.
    pub fn outline(&self, district: &Id) -> Option<&[Outline]> {
        self.outlines.get(district).map(Vec::as_slice)
    }

    /// Towns of the main system that have outlines of their own.
    pub fn towns(&self) -> &[Town] {
        &self.towns
    }

    /// All places that may be shown exactly, by their numbers.
    pub fn spots(&self) -> &[Spot] {
        &self.spots
    }

    /// The spot of a place.
    pub fn spot(&self, place: &Id) -> Option<&Spot> {
        self.spots.iter().find(|spot| spot.place == *place)
    }

    /// Whether there is anything to draw.
    pub fn is_empty(&self) -> bool {
        self.outlines.is_empty() && self.spots.is_empty()
    }
}

impl Guide {
    /// What maps are drawn from.
    pub fn town_map(&self) -> &TownMap {
        &self.map
    }
}

/// Doubtful geography: districts without an outline, places outside their district.
pub(super) fn warnings(config: &GuideConfig, entries: &Entries) -> Vec<Diagnostic> {
    if config.map.areas.is_empty() {
        return Vec::new();
    }
    let memberships = super::districts::memberships(config, entries);
    let map = TownMap::new(config, entries, &memberships);
    let main = config.district_systems.first().map(|system| &system.id);
    let districts = || entries.districts.iter().filter(|it| Some(&it.system) == main);
    let missing = districts().filter(|it| map.outline(it.id()).is_none()).map(|it| {
        Diagnostic::warning(codes::OUTLINE_MISSING, it.meta.origin.located.at("name"))
            .arg("district", it.title())
    });
    let strayed = map.spots().iter().filter_map(|spot| {
        let place = entries.places.iter().find(|it| *it.id() == spot.place)?;
        let district = districts().find(|it| Some(it.id()) == spot.district.as_ref())?;
        let metres = distance_to(spot.point, map.outline(district.id())?);
        (metres > TOLERANCE).then(|| {
            Diagnostic::warning(codes::PLACE_OUTSIDE_DISTRICT, place.meta.origin.located.at("lat"))
                .arg("place", place.title())
                .arg("district", district.title())
                .arg("metres", format!("{metres:.0}"))
        })
    });
    missing.chain(strayed).collect()
}

fn towns(config: &GuideConfig, entries: &Entries) -> Vec<Town> {
    let main = config.district_systems.first().map(|system| &system.id);
    let districts = entries.districts.iter().filter(|it| Some(&it.system) == main);
    let towns = districts.flat_map(|it| &it.towns).filter_map(|name| {
        let wanted = normal_town(name);
        let is_town = |area: &&NamedArea| area.names.iter().any(|name| normal_town(name) == wanted);
        let outlines: Vec<Outline> =
            config.map.areas.iter().filter(is_town).flat_map(|area| area.outlines.clone()).collect();
        (!outlines.is_empty()).then(|| Town { name: name.clone(), outlines })
    });
    towns.collect()
}

fn outline(areas: &[NamedArea], district: &District) -> Vec<Outline> {
    let named = |wanted: &dyn Fn(&str) -> bool| -> Vec<&Outline> {
        let areas = areas.iter().filter(|area| area.names.iter().any(|name| wanted(&normal_town(name))));
        areas.flat_map(|area| &area.outlines).collect()
    };
    let title = normal_town(district.title());
    let own = named(&|name| name == title || name == district.id().0);
    if !own.is_empty() {
        return dissolve(&own);
    }
    let towns: BTreeSet<String> = district.towns.iter().map(|town| normal_town(town)).collect();
    dissolve(&named(&|name| towns.contains(name)))
}

/// Joins neighbouring outlines: a border that two of them share is no border of the whole.
fn dissolve(rings: &[&Outline]) -> Vec<Outline> {
    let mut borders: BTreeSet<(GeoPoint, GeoPoint)> = BTreeSet::new();
    for ring in rings {
        for (at, from) in ring.iter().enumerate() {
            let to = ring[(at + 1) % ring.len()];
            let border = (*from.min(&to), *from.max(&to));
            if *from != to && !borders.remove(&border) {
                borders.insert(border);
            }
        }
    }
    let mut next: BTreeMap<GeoPoint, BTreeSet<GeoPoint>> = BTreeMap::new();
    for (from, to) in borders {
        next.entry(from).or_default().insert(to);
        next.entry(to).or_default().insert(from);
    }
    let mut out = Vec::new();
    while let Some((start, _)) = next.first_key_value() {
        let start = *start;
        let (mut ring, mut here) = (vec![start], start);
        // Every point has an even number of borders, so that a walk along unused ones ends where it began.
        while let Some(to) = next.get_mut(&here).and_then(BTreeSet::pop_first) {
            forget(&mut next, to, here);
            if next.get(&here).is_some_and(BTreeSet::is_empty) {
                next.remove(&here);
            }
            here = to;
            if here == start {
                break;
            }
            ring.push(here);
        }
        if ring.len() > 2 {
            out.push(ring);
        }
    }
    out
}

fn forget(next: &mut BTreeMap<GeoPoint, BTreeSet<GeoPoint>>, at: GeoPoint, to: GeoPoint) {
    if let Some(others) = next.get_mut(&at) {
        others.remove(&to);
        if others.is_empty() {
            next.remove(&at);
        }
    }
}

/// Whether a point lies inside outlines (even–odd).
pub fn is_inside(point: GeoPoint, rings: &[Outline]) -> bool {
    let (x, y) = (point.lng(), point.lat());
    let crossings = rings.iter().flat_map(borders).filter(|(from, to)| {
        (from.lat() > y) != (to.lat() > y)
            && x < (to.lng() - from.lng()) * (y - from.lat()) / (to.lat() - from.lat()) + from.lng()
    });
    crossings.count() % 2 == 1
}

fn borders(ring: &Outline) -> impl Iterator<Item = (GeoPoint, GeoPoint)> + '_ {
    ring.iter().enumerate().map(|(at, from)| (*from, ring[(at + 1) % ring.len()]))
}

/// Metres from a point to the nearest border, 0 inside.
fn distance_to(point: GeoPoint, rings: &[Outline]) -> f64 {
    if is_inside(point, rings) {
        return 0.0;
    }
    let shrink = point.lat().to_radians().cos();
    let flat = |it: GeoPoint| {
        let (x, y) = ((it.lng() - point.lng()) * shrink, it.lat() - point.lat());
        (x * METRES_PER_DEGREE, y * METRES_PER_DEGREE)
    };
    let all = rings.iter().flat_map(borders).map(|(from, to)| {
        let ((ax, ay), (bx, by)) = (flat(from), flat(to));
        let (dx, dy) = (bx - ax, by - ay);
        let along = (-(ax * dx + ay * dy) / (dx * dx + dy * dy)).clamp(0.0, 1.0);
        (ax + along * dx).hypot(ay + along * dy)
    });
    all.fold(f64::INFINITY, f64::min)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ring(points: &[(i32, i32)]) -> Outline {
        points.iter().map(|(lat, lng)| GeoPoint { lat_e7: *lat, lng_e7: *lng }).collect()
    }

    #[test]
    fn neighbours_become_one_outline() {
        let west = ring(&[(0, 0), (0, 10), (10, 10), (10, 0)]);
        // The other way round, with the shared border from the other side.
        let east = ring(&[(0, 10), (0, 20), (10, 20), (10, 10)]);
        let whole = dissolve(&[&west, &east]);
        assert_eq!(whole.len(), 1);
        assert_eq!(whole[0].len(), 6);
        assert!(is_inside(GeoPoint { lat_e7: 5, lng_e7: 10 }, &whole));
        assert_eq!(dissolve(&[&west, &east]), dissolve(&[&east, &west]));
    }

    #[test]
    fn islands_and_holes_stay() {
        let outer = ring(&[(0, 0), (0, 30), (30, 30), (30, 0)]);
        let hole = ring(&[(10, 10), (10, 20), (20, 20), (20, 10)]);
        let island = ring(&[(50, 50), (50, 60), (60, 60)]);
        let all = dissolve(&[&outer, &hole, &island]);
        assert_eq!(all.len(), 3);
        assert!(!is_inside(GeoPoint { lat_e7: 15, lng_e7: 15 }, &all));
        assert!(is_inside(GeoPoint { lat_e7: 5, lng_e7: 15 }, &all));
    }

    #[test]
    fn outlines_that_touch_in_a_point_end() {
        let one = ring(&[(0, 0), (0, 10), (10, 10), (10, 0)]);
        let other = ring(&[(10, 10), (10, 20), (20, 20), (20, 10)]);
        let all = dissolve(&[&one, &other]);
        assert_eq!(all.iter().map(Vec::len).sum::<usize>(), 8);
        assert!(dissolve(&[&one, &one]).is_empty(), "the same shape twice");
    }

    #[test]
    fn distances_are_in_metres() {
        let town = vec![vec![
            GeoPoint::new(36.0, 139.0),
            GeoPoint::new(36.0, 139.1),
            GeoPoint::new(36.1, 139.1),
            GeoPoint::new(36.1, 139.0),
        ]];
        assert!(distance_to(GeoPoint::new(36.05, 139.05), &town) < 1e-9);
        let away = distance_to(GeoPoint::new(35.99, 139.05), &town);
        assert!((away - 1112.0).abs() < 1.0, "{away}");
    }
}
