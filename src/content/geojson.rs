//! GeoJSON (RFC 7946) → shapes with names, and the faults a town's export may have.
//!
//! Enter at [`read`]. Nothing here panics on any bytes; depth is bounded by serde_json and by [`DEEPEST`].

use crate::model::{GeoPoint, Outline, Shape};
use serde_json::{Map, Value};

/// Largest file in bytes.
pub(super) const MAX_BYTES: u64 = 8 * 1024 * 1024;

/// Most points of a file.
pub(super) const MAX_POINTS: usize = 200_000;

/// Deepest collection of geometries within geometries.
const DEEPEST: usize = 4;

/// Japan with its seas, degrees.
const LAT: std::ops::RangeInclusive<f64> = 20.0..=46.0;
const LNG: std::ops::RangeInclusive<f64> = 122.0..=154.0;

/// A shape with the texts that stand with it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Feature {
    /// Number in the file, from 1.
    pub(super) number: usize,
    /// Key and text of every property that is a text.
    pub(super) texts: Vec<(String, String)>,
    pub(super) shapes: Vec<Shape>,
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Fault {
    /// Not UTF-8.
    Encoding,
    /// Not JSON from that line on.
    Json(usize),
    /// JSON, but no GeoJSON: what it says of itself.
    Other(String),
    /// More than [`MAX_POINTS`].
    TooMany(usize),
    /// A feature with a fault.
    Feature(usize, FeatureFault),
}

/// What is wrong with one feature.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum FeatureFault {
    /// Coordinates that are no list of numbers.
    Malformed,
    /// Latitude comes first.
    Swapped(f64, f64),
    /// Metres of a plane (平面直角座標系) instead of degrees.
    Plane(f64, f64),
    /// Not in Japan.
    Outside(f64, f64),
    /// The outline does not return to its first point.
    Open,
    /// Fewer than three corners.
    Flat,
}

/// Reads a file. Features with faults other than [`FeatureFault::Open`] are left out.
pub(super) fn read(bytes: &[u8]) -> (Vec<Feature>, Vec<Fault>) {
    let Ok(text) = std::str::from_utf8(bytes) else { return (Vec::new(), vec![Fault::Encoding]) };
    let root: Value = match serde_json::from_str(text.trim_start_matches('\u{feff}')) {
        Ok(root) => root,
        Err(error) => return (Vec::new(), vec![Fault::Json(error.line())]),
    };
    let kind = root.get("type").and_then(Value::as_str).unwrap_or_default();
    let features: Vec<&Value> = match (kind, root.get("features").and_then(Value::as_array)) {
        ("FeatureCollection", Some(list)) => list.iter().collect(),
        ("Feature", _) => vec![&root],
        _ => return (Vec::new(), vec![Fault::Other(kind.chars().take(40).collect())]),
    };
    let mut reader = Reader { points: 0, faults: Vec::new(), number: 0 };
    let mut out = Vec::new();
    for (at, feature) in features.into_iter().enumerate() {
        reader.number = at + 1;
        let mut shapes = Vec::new();
        if let Some(geometry) = feature.get("geometry").filter(|it| !it.is_null())
            && reader.geometry(geometry, 0, &mut shapes).is_none()
        {
            continue;
        }
        if reader.points > MAX_POINTS {
            reader.faults.push(Fault::TooMany(reader.points));
            return (Vec::new(), reader.faults);
        }
        let texts = feature.get("properties").and_then(Value::as_object).map(texts).unwrap_or_default();
        if !shapes.is_empty() {
            out.push(Feature { number: reader.number, texts, shapes });
        }
    }
    (out, reader.faults)
}

fn texts(properties: &Map<String, Value>) -> Vec<(String, String)> {
    let texts = properties.iter().filter_map(|(key, value)| Some((key, value.as_str()?.trim())));
    texts.filter(|(_, text)| !text.is_empty()).map(|(key, text)| (key.clone(), text.to_string())).collect()
}

struct Reader {
    points: usize,
    faults: Vec<Fault>,
    number: usize,
}

impl Reader {
    /// Adds the shapes of a geometry; `None` after a fault.
    fn geometry(&mut self, geometry: &Value, depth: usize, out: &mut Vec<Shape>) -> Option<()> {
        let list = |key: &str| geometry.get(key).and_then(Value::as_array);
        let Some(kind) = geometry.get("type").and_then(Value::as_str) else { return self.malformed() };
        if kind == "GeometryCollection" {
            let Some(inner) = list("geometries").filter(|_| depth < DEEPEST) else { return self.malformed() };
            return inner.iter().try_for_each(|one| self.geometry(one, depth + 1, out));
        }
        let Some(all) = list("coordinates") else { return self.malformed() };
        match kind {
            "Point" => out.push(Shape::Point(self.position(all)?)),
            "MultiPoint" => {
                for point in self.line(all)? {
                    out.push(Shape::Point(point));
                }
            }
            "LineString" => self.add_line(all, out)?,
            "MultiLineString" => all.iter().try_for_each(|one| match one.as_array() {
                Some(line) => self.add_line(line, out),
                None => self.malformed(),
            })?,
            "Polygon" => out.push(Shape::Face(self.rings(all)?)),
            "MultiPolygon" => all.iter().try_for_each(|one| match one.as_array() {
                Some(rings) => {
                    out.push(Shape::Face(self.rings(rings)?));
                    Some(())
                }
                None => self.malformed(),
            })?,
            _ => return self.malformed(),
        }
        Some(())
    }

    fn fault<T>(&mut self, fault: FeatureFault) -> Option<T> {
        self.faults.push(Fault::Feature(self.number, fault));
        None
    }

    fn malformed<T>(&mut self) -> Option<T> {
        self.fault(FeatureFault::Malformed)
    }

    fn position(&mut self, pair: &[Value]) -> Option<GeoPoint> {
        self.points += 1;
        let number = |at: usize| pair.get(at).and_then(Value::as_f64).filter(|n| n.is_finite());
        let (Some(lng), Some(lat)) = (number(0), number(1)) else { return self.malformed() };
        if LAT.contains(&lat) && LNG.contains(&lng) {
            return Some(GeoPoint::new(lat, lng));
        }
        self.fault(match () {
            () if LAT.contains(&lng) && LNG.contains(&lat) => FeatureFault::Swapped(lng, lat),
            () if lng.abs() > 180.0 || lat.abs() > 90.0 => FeatureFault::Plane(lng, lat),
            () => FeatureFault::Outside(lng, lat),
        })
    }

    fn line(&mut self, positions: &[Value]) -> Option<Vec<GeoPoint>> {
        let mut out: Vec<GeoPoint> = Vec::with_capacity(positions.len());
        for position in positions {
            let Some(pair) = position.as_array() else { return self.malformed() };
            let point = self.position(pair)?;
            if out.last() != Some(&point) {
                out.push(point);
            }
        }
        Some(out)
    }

    fn add_line(&mut self, positions: &[Value], out: &mut Vec<Shape>) -> Option<()> {
        let line = self.line(positions)?;
        match line.len() {
            0 | 1 => self.fault(FeatureFault::Flat),
            _ => {
                out.push(Shape::Line(line));
                Some(())
            }
        }
    }

    fn rings(&mut self, rings: &[Value]) -> Option<Vec<Outline>> {
        let mut out = Vec::with_capacity(rings.len());
        for ring in rings {
            let Some(positions) = ring.as_array() else { return self.malformed() };
            let mut ring = self.line(positions)?;
            if ring.len() > 1 && ring.first() == ring.last() {
                ring.pop();
            } else if ring.len() > 2 {
                self.faults.push(Fault::Feature(self.number, FeatureFault::Open));
            }
            if ring.len() < 3 {
                return self.fault(FeatureFault::Flat);
            }
            out.push(ring);
        }
        match out.is_empty() {
            true => self.fault(FeatureFault::Flat),
            false => Some(out),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(geometry: &str) -> (Vec<Feature>, Vec<Fault>) {
        let text = format!(
            r#"{{"type":"FeatureCollection","features":[{{"type":"Feature","properties":{{"N":" 北町 ","n":3}},"geometry":{geometry}}}]}}"#
        );
        read(text.as_bytes())
    }

    fn fault(geometry: &str) -> FeatureFault {
        match one(geometry).1.as_slice() {
            [Fault::Feature(1, fault)] => fault.clone(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn shapes_come_with_their_texts() {
        let (features, faults) = one(
            r#"{"type":"MultiPolygon","coordinates":[[[[139.0,36.0],[139.1,36.0],[139.1,36.1],[139.0,36.0]]]]}"#,
        );
        assert!(faults.is_empty());
        assert_eq!(features[0].texts, [("N".to_string(), "北町".to_string())]);
        let ring = [(36.0, 139.0), (36.0, 139.1), (36.1, 139.1)].map(|(lat, lng)| GeoPoint::new(lat, lng));
        assert_eq!(features[0].shapes, [Shape::Face(vec![ring.to_vec()])]);
    }

    #[test]
    fn what_exports_get_wrong_is_told_apart() {
        let point = |pair: &str| fault(&format!(r#"{{"type":"Point","coordinates":{pair}}}"#));
        assert_eq!(point("[36.5,139.8]"), FeatureFault::Swapped(36.5, 139.8));
        assert_eq!(point("[-12345.6,6789.0]"), FeatureFault::Plane(-12345.6, 6789.0));
        assert_eq!(point("[2.35,48.85]"), FeatureFault::Outside(2.35, 48.85));
        assert_eq!(point(r#"["139.8","36.5"]"#), FeatureFault::Malformed);
        assert_eq!(fault(r#"{"type":"Blob","coordinates":[]}"#), FeatureFault::Malformed);
        assert_eq!(
            fault(r#"{"type":"Polygon","coordinates":[[[139,36],[139.1,36],[139,36]]]}"#),
            FeatureFault::Flat
        );
        assert_eq!(fault(r#"{"type":"Polygon","coordinates":[]}"#), FeatureFault::Flat);
    }

    #[test]
    fn an_open_outline_is_closed_and_told() {
        let (features, faults) =
            one(r#"{"type":"Polygon","coordinates":[[[139,36],[139.1,36],[139.1,36.1]]]}"#);
        assert_eq!(features.len(), 1);
        assert_eq!(faults, [Fault::Feature(1, FeatureFault::Open)]);
    }

    #[test]
    fn files_that_are_no_geojson_are_told() {
        assert_eq!(read(b"\x8a\xbf").1, [Fault::Encoding]);
        assert_eq!(read(b"{\n \"type\": \n").1, [Fault::Json(3)]);
        assert_eq!(read(br#"{"type":"Topology"}"#).1, [Fault::Other("Topology".into())]);
        assert_eq!(read(b"[]").1, [Fault::Other(String::new())]);
        assert!(read("[".repeat(100_000).as_bytes()).1.len() == 1, "depth is bounded");
        let empty = "\u{feff}{\"type\":\"FeatureCollection\",\"features\":[]}";
        assert_eq!(read(empty.as_bytes()), (Vec::new(), Vec::new()));
    }
}
