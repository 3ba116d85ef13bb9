//! From positions on the earth to the units of a drawing: projection, bounds, scale, clipping.

use crate::guide::map::METRES_PER_DEGREE;
use crate::model::GeoPoint;

/// Width of every map in its own units. Text of 20 units is 4.2 % of it (web.md asks for 4 %).
pub const WIDTH: f64 = 480.0;

/// A point of the drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f64,
    /// Down.
    pub y: f64,
}

impl Point {
    /// Distance to another point.
    pub fn to(self, other: Self) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}

/// A part of the earth.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    south: f64,
    north: f64,
    west: f64,
    east: f64,
}

impl Bounds {
    /// The smallest that holds all points; `None` without any.
    pub fn of(points: impl IntoIterator<Item = GeoPoint>) -> Option<Self> {
        points.into_iter().fold(None, |bounds: Option<Self>, point| {
            let (lat, lng) = (point.lat(), point.lng());
            Some(bounds.map_or(Self { south: lat, north: lat, west: lng, east: lng }, |it| Self {
                south: it.south.min(lat),
                north: it.north.max(lat),
                west: it.west.min(lng),
                east: it.east.max(lng),
            }))
        })
    }

    /// A square round a point, `metres` to each side.
    pub fn round(point: GeoPoint, metres: f64) -> Self {
        let high = metres / METRES_PER_DEGREE;
        let wide = high / shrink(point.lat());
        let (lat, lng) = (point.lat(), point.lng());
        Self { south: lat - high, north: lat + high, west: lng - wide, east: lng + wide }
    }

    /// Both together.
    pub fn and(self, other: Self) -> Self {
        Self {
            south: self.south.min(other.south),
            north: self.north.max(other.north),
            west: self.west.min(other.west),
            east: self.east.max(other.east),
        }
    }
}

/// How much shorter a degree of longitude is.
fn shrink(lat: f64) -> f64 {
    lat.to_radians().cos().max(0.1)
}

/// A part of the earth on its drawing. Over a town the earth is flat: an equirectangular projection is enough.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// Height in units; the width is [`WIDTH`].
    pub height: f64,
    /// Units of a degree of latitude.
    scale: f64,
    shrink: f64,
    centre: (f64, f64),
}

impl Frame {
    /// Fits bounds into the width, with a margin in units, no lower and no higher than given.
    pub fn fit(bounds: Bounds, margin: f64, heights: std::ops::RangeInclusive<f64>) -> Self {
        let centre = ((bounds.south + bounds.north) / 2.0, (bounds.west + bounds.east) / 2.0);
        let shrink = shrink(centre.0);
        // Nothing is drawn larger than 300 m across.
        let least = 300.0 / METRES_PER_DEGREE;
        let wide = ((bounds.east - bounds.west) * shrink).max(least);
        let high = (bounds.north - bounds.south).max(least);
        let inner = |outer: f64| outer - 2.0 * margin;
        let scale = (inner(WIDTH) / wide).min(inner(*heights.end()) / high);
        let height = (high * scale + 2.0 * margin).clamp(*heights.start(), *heights.end()).round();
        Self { height, scale, shrink, centre }
    }

    /// Where a position is drawn.
    pub fn project(&self, point: GeoPoint) -> Point {
        Point {
            x: WIDTH / 2.0 + (point.lng() - self.centre.1) * self.shrink * self.scale,
            y: self.height / 2.0 - (point.lat() - self.centre.0) * self.scale,
        }
    }

    /// Metres of a unit.
    pub fn metres_per_unit(&self) -> f64 {
        METRES_PER_DEGREE / self.scale
    }

    /// Whether a point is drawn, at least `inside` units from the edge.
    pub fn holds(&self, point: Point, inside: f64) -> bool {
        (inside..=WIDTH - inside).contains(&point.x) && (inside..=self.height - inside).contains(&point.y)
    }

    /// The part of a face that is seen (Sutherland–Hodgman); a little more, so that its cut border is not.
    pub fn clip_face(&self, ring: Vec<Point>) -> Vec<Point> {
        let sides: [fn(Point, &Frame) -> f64; 4] = [
            |p, _| p.x + EDGE,
            |p, _| WIDTH + EDGE - p.x,
            |p, _| p.y + EDGE,
            |p, frame| frame.height + EDGE - p.y,
        ];
        sides.iter().fold(ring, |ring, side| {
            let mut out = Vec::with_capacity(ring.len());
            for (at, from) in ring.iter().enumerate() {
                let to = ring[(at + 1) % ring.len()];
                let (a, b) = (side(*from, self), side(to, self));
                if a >= 0.0 {
                    out.push(*from);
                }
                if (a > 0.0 && b < 0.0) || (a < 0.0 && b > 0.0) {
                    out.push(between(*from, to, a / (a - b)));
                }
            }
            out
        })
    }

    /// The pieces of a line that are seen: whole steps, so that bends stay as they are.
    pub fn clip_line(&self, line: &[Point]) -> Vec<Vec<Point>> {
        let is_near = |from: Point, to: Point| {
            from.x.max(to.x) > -EDGE
                && from.x.min(to.x) < WIDTH + EDGE
                && from.y.max(to.y) > -EDGE
                && from.y.min(to.y) < self.height + EDGE
        };
        let mut out: Vec<Vec<Point>> = Vec::new();
        let mut runs_on = false;
        for step in line.windows(2) {
            let (from, to) = (step[0], step[1]);
            match is_near(from, to) {
                true if runs_on => out.last_mut().into_iter().for_each(|piece| piece.push(to)),
                true => out.push(vec![from, to]),
                false => {}
            }
            runs_on = is_near(from, to);
        }
        out
    }
}

/// How far beyond the edge faces and lines go on.
const EDGE: f64 = 12.0;

fn between(from: Point, to: Point, part: f64) -> Point {
    Point { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn town() -> Frame {
        let corners = [GeoPoint::new(36.0, 139.0), GeoPoint::new(36.05, 139.05)];
        Frame::fit(Bounds::of(corners).unwrap(), 20.0, 200.0..=640.0)
    }

    #[test]
    fn north_is_up_and_metres_are_metres() {
        let frame = town();
        let (south, north) =
            (frame.project(GeoPoint::new(36.0, 139.0)), frame.project(GeoPoint::new(36.05, 139.05)));
        assert!(south.x < north.x && south.y > north.y);
        assert!((south.x - 20.0).abs() < 1e-6 && (north.x - 460.0).abs() < 1e-6);
        let high = (south.y - north.y) * frame.metres_per_unit();
        assert!((high - 0.05 * METRES_PER_DEGREE).abs() < 0.1, "{high}");
        // As wide as it is on the ground: 0.05° of longitude at 36° N.
        let wide = (north.x - south.x) * frame.metres_per_unit();
        assert!((wide / high - 36.025_f64.to_radians().cos()).abs() < 1e-6);
    }

    #[test]
    fn a_single_point_has_a_map_too() {
        let point = GeoPoint::new(36.0, 139.0);
        let frame = Frame::fit(Bounds::of([point]).unwrap(), 20.0, 200.0..=640.0);
        assert_eq!(frame.project(point), Point { x: 240.0, y: frame.height / 2.0 });
        assert!(frame.metres_per_unit() > 0.1);
    }

    #[test]
    fn what_lies_outside_is_cut_off() {
        let frame = town();
        let far = |x, y| Point { x, y };
        let cut = frame.clip_face(vec![
            far(-1000.0, 10.0),
            far(2000.0, 10.0),
            far(2000.0, 90.0),
            far(-1000.0, 90.0),
        ]);
        // Points on the edge come out of a division.
        let (from, to) = (-EDGE - 1e-6, WIDTH + EDGE + 1e-6);
        assert!(cut.iter().all(|p| (from..=to).contains(&p.x)), "{cut:?}");
        assert!(frame.clip_face(vec![far(-90.0, 0.0), far(-80.0, 0.0), far(-80.0, 9.0)]).is_empty());
        let line =
            [far(-500.0, 50.0), far(-400.0, 50.0), far(100.0, 50.0), far(900.0, 50.0), far(950.0, 50.0)];
        assert_eq!(frame.clip_line(&line), vec![line[1..4].to_vec()]);
    }
}
