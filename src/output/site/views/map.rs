//! Maps, and the lists that say the same in words.

use super::{CountLink, FilterGroup, Html, Link, Name};
use serde::Serialize;

/// A drawn map. What it shows stands in words beside it.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MapView {
    /// The drawing, inline.
    pub svg: Html,
    /// Sentences below it: what is not shown, that the town is invented …
    pub notes: Vec<String>,
    /// The place in 地理院地図, as a plain link.
    pub outside: Option<Link>,
}

/// A map with its list: the numbers are the same.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MapGroup {
    /// Anchor.
    pub id: String,
    /// District; empty where the guide has none.
    pub title: String,
    /// Page of the district.
    pub href: Option<String>,
    /// Map, where there is something to draw.
    pub map: Option<MapView>,
    /// Places by number.
    pub places: Vec<MapPlace>,
    /// 地図にない集まり: without an exact place, or at one that is not shown.
    pub unplaced: Vec<MapEntry>,
}

/// A place on a map.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MapPlace {
    /// Its number on every map of the guide.
    pub number: usize,
    /// Name and page.
    pub name: Name,
    /// Latitude and longitude, four digits after the point (`36.5601,139.8802`).
    pub ll: String,
    /// Said where it shares the pin of another number.
    pub shared: Option<String>,
    /// What is held or offered there.
    pub entries: Vec<MapEntry>,
    /// The place in 地理院地図.
    pub outside: Option<Link>,
}

/// A gathering or service in the list of a map.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MapEntry {
    /// Title and page.
    pub link: Link,
    /// 日時, in short.
    pub text: Option<String>,
    /// Why it is not on the map.
    pub reason: Option<String>,
}

/// The whole town.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MapPage {
    /// Heading.
    pub title: String,
    /// A sentence or two.
    pub lead: Option<String>,
    /// All districts on one map.
    pub overview: Option<MapView>,
    /// Jumps to the districts.
    pub jumps: Vec<CountLink>,
    /// By 種別.
    pub filters: Vec<FilterGroup>,
    /// The page without a filter, on narrowed ones.
    pub all: Option<Link>,
    /// Said below every map.
    pub note: Option<String>,
    /// The slippy map, where guide.toml turns tiles on.
    pub tiles: Option<TilesView>,
    /// Whether there are positions that 近い順 can sort by.
    pub has_spots: bool,
    /// Districts.
    pub groups: Vec<MapGroup>,
}

/// Tiles of 国土地理院.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct TilesView {
    /// `https://cyberjapandata.gsi.go.jp/xyz/std/{z}/{x}/{y}.png`.
    pub address: String,
    /// 出典, as its terms of use ask.
    pub attribution: Link,
}
