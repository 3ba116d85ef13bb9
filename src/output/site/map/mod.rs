//! Maps of a guide: what goes on which map, and the lists that carry the same numbers.
//!
//! Enter at the methods of [`At`]: [`At::overview`] (home and map page), [`At::district_map`], [`At::place_map`],
//! [`At::map_of`] (entry pages) and [`At::map_groups`] (map page); `output::common::map` draws. A map is drawn only where there are outlines or background to draw: a
//! pin on an empty sheet tells nobody the way. What may not be shown exactly has no position any more at this stage
//! (see `guide::publish`).

use super::page::At;
use super::views::{Html, Link, MapEntry, MapGroup, MapPlace, MapView, Name};
use crate::guide::map::{Spot, TownMap};
use crate::guide::{Guide, Route};
use crate::model::plain::Tiles;
use crate::model::*;
use crate::output::common::map::{Bounds, Drawing, Land};
use crate::output::common::wording::Speaker;
use std::ops::RangeInclusive;

/// Where 国土地理院 asks its tiles to be credited.
pub(super) const ATTRIBUTION: &str = "https://maps.gsi.go.jp/development/ichiran.html";

/// Host of the tiles.
pub(super) const TILE_HOST: &str = "https://cyberjapandata.gsi.go.jp";

/// Files made from npm packages that a guide with tiles needs.
pub(super) const VENDOR: [&str; 2] = ["leaflet.css", "leaflet.js"];

const HEIGHTS: RangeInclusive<f64> = 220.0..=640.0;

/// Metres round a place that its own map shows.
const AROUND: f64 = 600.0;

/// Further than this, a landmark is no help on a place's own map.
const LANDMARK: f64 = 1800.0;

/// The page with all maps.
pub(super) fn route() -> Route {
    Route("map/".into())
}

/// Whether a guide has that page.
pub(super) fn has_page(guide: &Guide) -> bool {
    !guide.town_map().is_empty()
}

/// Files of the theme that only guides with tiles need.
pub(super) fn is_for_tiles(path: &str) -> bool {
    path == "slippy.js"
}

/// Address of the tiles.
pub(super) fn tiles_address(tiles: Tiles) -> String {
    let kind = match tiles {
        Tiles::Standard => "std",
        Tiles::Pale => "pale",
    };
    format!("{TILE_HOST}/xyz/{kind}/{{z}}/{{x}}/{{y}}.png")
}

/// A position as pages carry it: about ten metres.
fn coordinates(point: GeoPoint) -> String {
    format!("{:.4},{:.4}", point.lat(), point.lng())
}

fn metres(from: GeoPoint, to: GeoPoint) -> f64 {
    let shrink = from.lat().to_radians().cos();
    let (x, y) = ((to.lng() - from.lng()) * shrink, to.lat() - from.lat());
    x.hypot(y) * crate::guide::map::METRES_PER_DEGREE
}

/// Whether there is more to draw than pins.
fn has_ground(guide: &Guide) -> bool {
    let map = guide.town_map();
    !guide.config.map.background.is_empty()
        || guide.entries.districts.iter().any(|it| map.outline(it.id()).is_some())
}

impl<'a> At<'a> {
    fn map(&self) -> &'a TownMap {
        self.guide.town_map()
    }

    fn word_with(&self, key: &str, name: &str, value: &str) -> String {
        self.site.theme.words().with(key, &[(name, value.into())])
    }

    /// The page with all maps, where there is one.
    pub(super) fn map_link(&self) -> Option<Link> {
        has_page(self.guide).then(|| Link::new(self.word("map-all"), self.to_route(&route())))
    }

    /// Position of the first place that may be shown exactly.
    pub(super) fn position(&self, places: &[PlaceUse]) -> Option<String> {
        let spots = places.iter().filter_map(|used| match used {
            PlaceUse::Record(id) => self.guide.get::<Place>(id)?.spot(),
            PlaceUse::Described(_) => None,
        });
        spots.map(coordinates).next()
    }

    /// 地理院地図 at a position; not for an invented town, which it does not know.
    fn outside(&self, point: GeoPoint) -> Option<Link> {
        let address = format!("https://maps.gsi.go.jp/#17/{:.4}/{:.4}/", point.lat(), point.lng());
        (!self.guide.config.fictional).then(|| Link::new(self.word("map-outside"), address))
    }

    fn notes(&self) -> Vec<String> {
        self.guide.config.map.note.iter().cloned().collect()
    }

    /// Districts of one system as land.
    fn lands(&self, system: &str, own: Option<&Id>, named: Named) -> Vec<Land<'a>> {
        let guide = self.guide;
        let districts = guide.districts_in(system).enumerate();
        districts
            .filter_map(|(tint, it)| {
                let is_own = own == Some(it.id());
                Some(Land {
                    outlines: guide.town_map().outline(it.id())?,
                    tint,
                    name: (named == Named::All || !is_own).then_some(it.title()),
                    more: None,
                    is_own,
                    href: None,
                })
            })
            .collect()
    }

    /// All districts of the main system on one map. The links in it repeat those of the list beside it, for
    /// fingers only; `more` goes below a district's name.
    pub(super) fn overview(
        &self,
        href: impl Fn(&District) -> Option<String>,
        more: impl Fn(&District) -> Option<String>,
    ) -> Option<MapView> {
        let main = self.guide.config.district_systems.first()?;
        let mut lands = self.lands(&main.id, None, Named::All);
        let districts = self.guide.districts_in(&main.id).filter(|it| self.map().outline(it.id()).is_some());
        for (land, district) in lands.iter_mut().zip(districts) {
            land.href = href(district);
            land.more = more(district);
        }
        let points = lands.iter().flat_map(|land| land.outlines).flatten().copied();
        let mut drawing = Drawing::new(Bounds::of(points)?, 12.0, HEIGHTS);
        let background = &self.guide.config.map.background;
        drawing.lands(&lands, &[]);
        use BackgroundKind::*;
        // Streets without a name would only be a tangle.
        let is_small = |it: &Background| it.kind == 道 && it.name.is_none();
        drawing.background(background, |it| !matches!(it.kind, 目印 | バス停 | 橋 | 山) && !is_small(it));
        drawing.names_of(&lands);
        drawing.names_around(background, &[駅, 海, 川]);
        Some(MapView {
            svg: Html(drawing.finish(None, &self.word("map-north"))),
            notes: self.notes(),
            outside: None,
        })
    }

    /// A district with its places; nothing where there is nothing to draw.
    pub(super) fn district_map(&self, district: &District) -> Option<MapGroup> {
        let outlines = self.map().outline(district.id())?;
        let is_here = |spot: &&Spot| {
            let key = Key { kind: Kind::Place, id: spot.place.clone() };
            self.guide.is_in(&key, district)
        };
        let spots: Vec<&Spot> = self.map().spots().iter().filter(is_here).collect();
        let bounds = Bounds::of(outlines.iter().flatten().copied().chain(spots.iter().map(|it| it.point)))?;
        let (map, shared) = self.pin_map(Some(district), bounds, &spots, district.title(), "map");
        let unplaced = self.unplaced(&|key| self.guide.is_in(key, district), &|_| true);
        Some(MapGroup {
            id: "map".into(),
            title: district.title().to_string(),
            href: None,
            map: Some(map),
            places: spots.iter().map(|spot| self.map_place(spot, &shared, &|_| true)).collect(),
            unplaced,
        })
    }

    /// A map with numbered pins; also gives the numbers that share a pin.
    fn pin_map(
        &self,
        district: Option<&District>,
        bounds: Bounds,
        spots: &[&Spot],
        title: &str,
        id: &str,
    ) -> (MapView, Vec<(usize, usize)>) {
        let background = &self.guide.config.map.background;
        let system = district.map(|it| it.system.as_str());
        let system = system.or(self.guide.config.district_systems.first().map(|it| it.id.as_str()));
        let lands =
            system.map_or(Vec::new(), |system| self.lands(system, district.map(Entry::id), Named::Others));
        let mut drawing = Drawing::new(bounds, 26.0, HEIGHTS);
        use BackgroundKind::*;
        drawing.lands(&lands, self.map().towns());
        drawing.background(background, |it| it.kind != バス停);
        let pins: Vec<(usize, GeoPoint)> = spots.iter().map(|spot| (spot.number, spot.point)).collect();
        let shared = drawing.pins(&pins);
        drawing.names_around(background, &[駅, 目印]);
        drawing.names_of(&lands);
        drawing.names_around(background, &[海, 川, 池, 橋, 山, 公園, 線路, 道]);
        drawing.names_of_towns(self.map().towns());
        let title = self.word_with("map-of", "area", title);
        let about = self.word("map-same-numbers");
        let svg = drawing.finish(Some((id, &title, &about)), &self.word("map-north"));
        (MapView { svg: Html(svg), notes: self.notes(), outside: None }, shared)
    }

    /// A place among its neighbours.
    pub(super) fn place_map(&self, place: &Place) -> Option<MapView> {
        let Some(point) = place.spot() else { return self.district_only(&place.meta.key) };
        if !has_ground(self.guide) {
            // Without ground only the link is of use.
            let outside = self.outside(point)?;
            return Some(MapView { outside: Some(outside), ..MapView::default() });
        }
        let background = &self.guide.config.map.background;
        let landmark = background.iter().filter_map(|one| match (&one.shape, one.kind) {
            (Shape::Point(at), BackgroundKind::駅 | BackgroundKind::バス停 | BackgroundKind::目印) => {
                Some(*at)
            }
            _ => None,
        });
        let near = landmark.min_by(|a, b| metres(point, *a).total_cmp(&metres(point, *b)));
        let near = near.filter(|at| metres(point, *at) < LANDMARK).map(|at| Bounds::round(at, 100.0));
        let bounds = Bounds::round(point, AROUND);
        let bounds = near.map_or(bounds, |near| bounds.and(near));
        let main = self.guide.config.district_systems.first();
        let own = self.guide.main_district(&place.meta.key);
        let lands = main.map_or(Vec::new(), |it| self.lands(&it.id, own.map(Entry::id), Named::All));
        let mut drawing = Drawing::new(bounds, 0.0, 300.0..=480.0);
        use BackgroundKind::*;
        drawing.lands(&lands, self.map().towns());
        drawing.background(background, |_| true);
        drawing.here(place.title(), point);
        drawing.names_around(background, &[駅, バス停, 目印]);
        let others: Vec<(&str, GeoPoint)> = self
            .map()
            .spots()
            .iter()
            .filter(|spot| spot.place != *place.id())
            .filter_map(|spot| Some((self.guide.get::<Place>(&spot.place)?.title(), spot.point)))
            .collect();
        drawing.neighbours(&others);
        drawing.names_around(background, &[橋, 川, 海, 池, 公園, 線路, 道, 山]);
        drawing.names_of_towns(self.map().towns());
        drawing.names_of(&lands);
        let title = self.word_with("map-of", "area", place.title());
        let text = self.way_in_words(place, &others, point);
        let svg = drawing.finish(Some(("map", &title, &text)), &self.word("map-north"));
        Some(MapView { svg: Html(svg), notes: self.notes(), outside: self.outside(point) })
    }

    /// What a place's map shows, for those who do not see it.
    fn way_in_words(&self, place: &Place, others: &[(&str, GeoPoint)], point: GeoPoint) -> String {
        let mut near: Vec<(f64, &str)> = others
            .iter()
            .map(|(name, at)| (metres(point, *at), *name))
            .filter(|(far, _)| *far < AROUND)
            .collect();
        near.sort_by(|a, b| a.0.total_cmp(&b.0));
        let names: Vec<&str> = near.iter().take(3).map(|(_, name)| *name).collect();
        let near = (!names.is_empty()).then(|| self.word_with("map-near", "names", &names.join("、")));
        let access = place.access.as_ref().map(|access| format!("{}。", access.trim_end_matches('。')));
        near.into_iter().chain(access).collect()
    }

    /// A record's district without a pin.
    fn district_only(&self, key: &Key) -> Option<MapView> {
        let district = self.guide.main_district(key)?;
        let outlines = self.map().outline(district.id())?;
        let background = &self.guide.config.map.background;
        let lands = self.lands(&district.system, Some(district.id()), Named::All);
        let mut drawing = Drawing::new(Bounds::of(outlines.iter().flatten().copied())?, 40.0, 220.0..=480.0);
        use BackgroundKind::*;
        drawing.lands(&lands, &[]);
        drawing.background(background, |it| it.kind != バス停);
        drawing.names_of(&lands);
        drawing.names_around(background, &[駅, 目印, 川, 海]);
        let title = self.word_with("map-of", "area", district.title());
        let svg =
            drawing.finish(Some(("map", &title, &self.word("map-district-only"))), &self.word("map-north"));
        Some(MapView { svg: Html(svg), notes: self.notes(), outside: None })
    }

    /// Map of an entry's place, and what is to be said where the place is not shown exactly.
    pub(super) fn map_of(&self, entry: &Key, used: &PlaceUse) -> (Option<MapView>, Option<String>) {
        let place = match used {
            PlaceUse::Record(id) => self.guide.get::<Place>(id),
            PlaceUse::Described(_) => None,
        };
        let is_home = match used {
            PlaceUse::Record(_) => place.is_some_and(|it| it.home),
            PlaceUse::Described(it) => it.home,
        };
        if let Some(place) = place.filter(|it| it.spot().is_some()) {
            return (self.place_map(place), None);
        }
        let map = self.district_only(entry);
        let note = match (is_home, &map) {
            (true, _) => Some(self.word("map-home")),
            (false, Some(_)) => Some(self.word("map-no-position")),
            (false, None) => None,
        };
        (map, note)
    }

    fn map_place(
        &self,
        spot: &Spot,
        shared: &[(usize, usize)],
        is_wanted: &dyn Fn(&Key) -> bool,
    ) -> MapPlace {
        let guide = self.guide;
        let gatherings = guide.gatherings_at(&spot.place);
        let gatherings = gatherings.into_iter().filter(|it| is_wanted(&it.meta.key)).map(|it| MapEntry {
            link: self.link_of(&it.meta),
            text: Some(self.schedule_text(&it.meta, &it.schedule)),
            reason: None,
        });
        let services = guide.services_at(&spot.place);
        let services = services
            .into_iter()
            .filter(|it| is_wanted(&it.meta.key))
            .map(|it| MapEntry { link: self.link_of(&it.meta), ..MapEntry::default() });
        let with = shared.iter().find(|(number, _)| *number == spot.number);
        MapPlace {
            number: spot.number,
            name: self.name_by_id::<Place>(&spot.place).unwrap_or_else(|| Name::plain("")),
            ll: coordinates(spot.point),
            shared: with.map(|(_, other)| self.word_with("map-shared", "n", &other.to_string())),
            entries: gatherings.chain(services).collect(),
            outside: self.outside(spot.point),
        }
    }

    /// Gatherings, and services with a place, that no map shows exactly.
    fn unplaced(&self, is_here: &dyn Fn(&Key) -> bool, is_wanted: &dyn Fn(&Key) -> bool) -> Vec<MapEntry> {
        let guide = self.guide;
        let is_shown = |used: &PlaceUse| self.position(std::slice::from_ref(used)).is_some();
        let is_home = |used: &PlaceUse| match used {
            PlaceUse::Record(id) => guide.get::<Place>(id).is_some_and(|it| it.home),
            PlaceUse::Described(it) => it.home,
        };
        let entry = |meta: &Meta, text: Option<String>, places: &[PlaceUse]| {
            let reason = places.iter().any(is_home).then(|| self.word("map-home"));
            MapEntry { link: self.link_of(meta), text, reason }
        };
        let gatherings = guide.entries.gatherings.iter();
        let gatherings = gatherings
            .filter(|it| is_here(&it.meta.key) && is_wanted(&it.meta.key) && !it.places.iter().any(is_shown))
            .map(|it| entry(&it.meta, Some(self.schedule_text(&it.meta, &it.schedule)), &it.places));
        let services = guide.entries.services.iter();
        let services = services.filter_map(|it| {
            let place = it.place.as_ref().filter(|used| !is_shown(used))?;
            (is_here(&it.meta.key) && is_wanted(&it.meta.key))
                .then(|| entry(&it.meta, None, std::slice::from_ref(place)))
        });
        gatherings.chain(services).collect()
    }

    /// The whole town by district of the main system, with what `is_wanted`; districts with nothing are left out.
    pub(super) fn map_groups(&self, is_wanted: &dyn Fn(&Key) -> bool, narrowed: Narrowed) -> Vec<MapGroup> {
        let guide = self.guide;
        let main = guide.config.district_systems.first();
        let districts: Vec<Option<&District>> = main
            .into_iter()
            .flat_map(|system| guide.districts_in(&system.id))
            .map(Some)
            .chain([None])
            .collect();
        let group = |district: Option<&District>| {
            let spots: Vec<&Spot> = self
                .map()
                .spots()
                .iter()
                .filter(|it| it.district.as_ref() == district.map(Entry::id))
                .collect();
            let is_kept = |spot: &&&Spot| {
                narrowed == Narrowed::No || !self.map_place(spot, &[], is_wanted).entries.is_empty()
            };
            let kept: Vec<&Spot> = spots.iter().filter(is_kept).copied().collect();
            let is_here = |key: &Key| match district {
                Some(district) => guide.is_in(key, district),
                None => guide.main_district(key).is_none(),
            };
            let unplaced = self.unplaced(&is_here, is_wanted);
            if kept.is_empty() && unplaced.is_empty() {
                return None;
            }
            let id = district.map_or("d-other".to_string(), |it| format!("d-{}", it.id()));
            let title = district.map_or_else(
                || if main.is_some() { self.word("map-elsewhere") } else { String::new() },
                |it| self.title_of(&it.meta),
            );
            let outlines = district.and_then(|it| self.map().outline(it.id()));
            let outline = outlines.into_iter().flatten().flatten().copied();
            // Pins alone make a map only where there are several to compare.
            let is_drawn = outlines.is_some() || (has_ground(guide) && !kept.is_empty()) || kept.len() > 2;
            let bounds = Bounds::of(outline.chain(kept.iter().map(|it| it.point))).filter(|_| is_drawn);
            let city = self.city();
            let name = if title.is_empty() { &city } else { &title };
            let drawn = bounds.map(|bounds| self.pin_map(district, bounds, &kept, name, &id));
            let (map, shared) = drawn.map_or((None, Vec::new()), |(map, shared)| (Some(map), shared));
            // What is said below every map is said once on this page.
            let map = map.map(|map| MapView { notes: Vec::new(), ..map });
            Some(MapGroup {
                places: kept.iter().map(|spot| self.map_place(spot, &shared, is_wanted)).collect(),
                href: district.map(|it| self.href_of(&it.meta)),
                id,
                title,
                map,
                unplaced,
            })
        };
        districts.into_iter().filter_map(group).collect()
    }
}

/// Whether a map shows only places with something wanted, or all places.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Narrowed {
    Yes,
    No,
}

/// Which districts are written on a map.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Named {
    All,
    /// All but the one that the map is about.
    Others,
}
