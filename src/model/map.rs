//! Geography of a town: outlines, background, ways to show them.

use super::plain::Tiles;

/// A position (WGS 84 / JGD2011) in ten-millionths of a degree, about a centimetre: exact to compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GeoPoint {
    /// Latitude × 10⁷.
    pub lat_e7: i32,
    /// Longitude × 10⁷.
    pub lng_e7: i32,
}

impl GeoPoint {
    /// Rounds degrees. Both must lie within ±214°.
    pub fn new(lat: f64, lng: f64) -> Self {
        Self { lat_e7: (lat * 1e7).round() as i32, lng_e7: (lng * 1e7).round() as i32 }
    }

    /// Latitude in degrees.
    pub fn lat(self) -> f64 {
        f64::from(self.lat_e7) / 1e7
    }

    /// Longitude in degrees.
    pub fn lng(self) -> f64 {
        f64::from(self.lng_e7) / 1e7
    }
}

/// A closed outline; the first point is not repeated at the end.
pub type Outline = Vec<GeoPoint>;

/// What guide.toml says of the map. Without a map file everything is empty.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MapConfig {
    /// Outlines of districts or towns.
    pub areas: Vec<NamedArea>,
    /// Rivers, railways …
    pub background: Vec<Background>,
    /// Tiles of 国土地理院 on the map page.
    pub tiles: Option<Tiles>,
    /// Said below every map.
    pub note: Option<String>,
}

/// An outline with every text that stands with it: one of them may be the name of a district or a town.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedArea {
    /// Texts.
    pub names: Vec<String>,
    /// Outlines; those inside others are holes.
    pub outlines: Vec<Outline>,
}

/// Something drawn for orientation.
#[derive(Debug, Clone, PartialEq)]
pub struct Background {
    /// Kind.
    pub kind: BackgroundKind,
    /// Name, where it is to be written.
    pub name: Option<String>,
    /// Shape.
    pub shape: Shape,
}

/// Shape of a background.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A point.
    Point(GeoPoint),
    /// A line of at least two points.
    Line(Vec<GeoPoint>),
    /// A face; outlines inside others are holes.
    Face(Vec<Outline>),
}

/// Kinds of background, as they are written in the map file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum BackgroundKind {
    海,
    川,
    池,
    公園,
    田畑,
    山,
    線路,
    道,
    橋,
    駅,
    バス停,
    目印,
}

impl BackgroundKind {
    /// All kinds.
    pub const ALL: [Self; 12] = [
        Self::海,
        Self::川,
        Self::池,
        Self::公園,
        Self::田畑,
        Self::山,
        Self::線路,
        Self::道,
        Self::橋,
        Self::駅,
        Self::バス停,
        Self::目印,
    ];

    /// The kind with this name.
    pub fn by_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Its name.
    pub fn name(self) -> String {
        format!("{self:?}")
    }
}
