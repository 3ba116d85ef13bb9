//! Fewer points for the same picture (Douglas–Peucker), without gaps between neighbours.
//!
//! Borders are cut where three areas meet; each piece is thinned once in one direction, so that the areas on both
//! sides of it get the same points.

use super::frame::{Frame, Point};
use crate::model::{GeoPoint, Outline};
use std::collections::{BTreeMap, BTreeSet};

/// Thins outlines that may share borders; in the order given, projected.
pub fn outlines(frame: &Frame, outlines: &[&Outline], tolerance: f64) -> Vec<Vec<Point>> {
    let mut neighbours: BTreeMap<GeoPoint, BTreeSet<GeoPoint>> = BTreeMap::new();
    for outline in outlines {
        for (at, from) in outline.iter().enumerate() {
            let to = outline[(at + 1) % outline.len()];
            neighbours.entry(*from).or_default().insert(to);
            neighbours.entry(to).or_default().insert(*from);
        }
    }
    let is_corner = |point: &GeoPoint| neighbours.get(point).is_some_and(|others| others.len() != 2);
    outlines.iter().map(|outline| ring(frame, outline, &is_corner, tolerance)).collect()
}

fn ring(frame: &Frame, ring: &Outline, is_corner: &impl Fn(&GeoPoint) -> bool, tolerance: f64) -> Vec<Point> {
    if ring.is_empty() {
        return Vec::new();
    }
    // Without a corner any start would do; the least point is the same for both sides.
    let least = (0..ring.len()).min_by_key(|at| ring[*at]).unwrap_or(0);
    let start = (0..ring.len()).find(|at| is_corner(&ring[*at])).unwrap_or(least);
    let turned: Vec<GeoPoint> = (0..=ring.len()).map(|at| ring[(start + at) % ring.len()]).collect();
    let mut out = Vec::new();
    let mut from = 0;
    for to in 1..turned.len() {
        if to + 1 == turned.len() || is_corner(&turned[to]) {
            let piece = border(frame, &turned[from..=to], tolerance);
            out.extend_from_slice(&piece[..piece.len() - 1]);
            from = to;
        }
    }
    out
}

fn border(frame: &Frame, piece: &[GeoPoint], tolerance: f64) -> Vec<Point> {
    let back: Vec<GeoPoint> = piece.iter().rev().copied().collect();
    let project =
        |points: &[GeoPoint]| -> Vec<Point> { points.iter().map(|it| frame.project(*it)).collect() };
    if back.as_slice() < piece {
        let mut thin = line(&project(&back), tolerance);
        thin.reverse();
        return thin;
    }
    line(&project(piece), tolerance)
}

/// Thins a line: no point of it ends up further than `tolerance` from the new line. Its ends stay.
pub fn line(points: &[Point], tolerance: f64) -> Vec<Point> {
    if points.len() < 3 {
        return points.to_vec();
    }
    let mut keep = vec![false; points.len()];
    keep[0] = true;
    keep[points.len() - 1] = true;
    let mut open = vec![(0, points.len() - 1)];
    while let Some((from, to)) = open.pop() {
        let mut worst = (tolerance, None);
        for at in from + 1..to {
            let away = distance(points[at], points[from], points[to]);
            if away > worst.0 {
                worst = (away, Some(at));
            }
        }
        if let Some(at) = worst.1 {
            keep[at] = true;
            open.extend([(from, at), (at, to)]);
        }
    }
    points.iter().zip(keep).filter(|(_, keep)| *keep).map(|(point, _)| *point).collect()
}

/// Distance of a point from a stretch of line.
pub fn distance(point: Point, from: Point, to: Point) -> f64 {
    let (dx, dy) = (to.x - from.x, to.y - from.y);
    let long = dx * dx + dy * dy;
    if long == 0.0 {
        return point.to(from);
    }
    let along = (((point.x - from.x) * dx + (point.y - from.y) * dy) / long).clamp(0.0, 1.0);
    point.to(Point { x: from.x + along * dx, y: from.y + along * dy })
}

#[cfg(test)]
mod tests {
    use super::super::frame::Bounds;
    use super::*;

    fn points(all: &[(f64, f64)]) -> Vec<Point> {
        all.iter().map(|(x, y)| Point { x: *x, y: *y }).collect()
    }

    #[test]
    fn what_is_nearly_straight_becomes_straight() {
        let wavy = points(&[(0.0, 0.0), (10.0, 0.3), (20.0, -0.3), (30.0, 0.0), (30.0, 40.0)]);
        assert_eq!(line(&wavy, 0.6), points(&[(0.0, 0.0), (30.0, 0.0), (30.0, 40.0)]));
        assert_eq!(line(&wavy[..2], 0.6).len(), 2);
        // A closed line keeps the point that is furthest away.
        let closed = points(&[(0.0, 0.0), (5.0, 9.0), (0.0, 0.0)]);
        assert_eq!(line(&closed, 0.6), closed);
    }

    #[test]
    fn neighbours_keep_one_border() {
        let at = |lat: i32, lng: i32| GeoPoint {
            lat_e7: 360_000_000 + lat * 1000,
            lng_e7: 1_390_000_000 + lng * 1000,
        };
        // A crooked border from (0, 50) to (100, 50) between a western and an eastern area.
        let crooked: Vec<GeoPoint> = (0..=100).map(|lat| at(lat, 50 + (lat * 7) % 5)).collect();
        let west: Outline =
            [at(0, 0)].into_iter().chain(crooked.iter().copied()).chain([at(100, 0)]).collect();
        let back = crooked.iter().rev().copied();
        let east: Outline = [at(100, 99), at(0, 99)].into_iter().rev().chain(back).collect::<Vec<_>>();
        let frame = Frame::fit(Bounds::of(west.iter().chain(&east).copied()).unwrap(), 10.0, 200.0..=640.0);
        let thin = outlines(&frame, &[&west, &east], 8.0);
        let on_border = |ring: &[Point]| -> BTreeSet<String> {
            let crooked: Vec<Point> = crooked.iter().map(|it| frame.project(*it)).collect();
            ring.iter().filter(|it| crooked.contains(it)).map(|it| format!("{it:?}")).collect()
        };
        assert_eq!(on_border(&thin[0]), on_border(&thin[1]));
        assert!(thin[0].len() < west.len());
        assert_eq!(thin, outlines(&frame, &[&west, &east], 8.0));
    }
}
