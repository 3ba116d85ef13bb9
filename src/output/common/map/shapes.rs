//! Paths, numbers, names and the scale of a drawing, as SVG wants them.

use super::frame::{Frame, Point, WIDTH};
use super::room::{LETTERS, Pin, width};
use super::simplify;
use crate::model::BackgroundKind;

pub(in crate::output) fn drawn(pin: &Pin) -> String {
    let (x, y, r) = (number(pin.at.x), number(pin.at.y), pin.radius());
    let shape = match pin.radius() > 15.5 {
        false => format!("<circle cx=\"{x}\" cy=\"{y}\" r=\"15\"/>"),
        true => format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"30\" rx=\"15\"/>",
            number(pin.at.x - r),
            number(pin.at.y - 15.0),
            number(r * 2.0)
        ),
    };
    format!("{shape}<text x=\"{x}\" y=\"{}\">{}</text>", number(pin.at.y + 7.0), pin.text())
}

pub(in crate::output) fn longer<'a>(one: &'a str, other: Option<&'a str>) -> &'a str {
    other.filter(|other| width(other) > width(one)).unwrap_or(one)
}

/// Breaks a long name in two lines: at a space, else after the half.
pub(in crate::output) fn in_two(name: &str) -> (&str, &str) {
    if width(name) <= 10.0 * LETTERS {
        return (name, "");
    }
    if let Some((first, second)) = name.split_once([' ', '　']) {
        return (first, second);
    }
    let half = name.chars().count().div_ceil(2);
    let at = name.char_indices().nth(half).map_or(name.len(), |(at, _)| at);
    name.split_at(at)
}

/// Length in units and words of the scale: the longest round number that is no longer than a quarter of the map.
pub(in crate::output) fn scale(frame: &Frame) -> (f64, String) {
    let most = WIDTH / 4.0 * frame.metres_per_unit();
    let steps = (1..6).flat_map(|power| [1.0, 2.0, 5.0].map(|step| step * 10_f64.powi(power)));
    let metres = steps.take_while(|metres| *metres <= most).last().unwrap_or(10.0);
    let text = match metres >= 1000.0 {
        true => format!("{}km", metres / 1000.0),
        false => format!("{metres}m"),
    };
    (metres / frame.metres_per_unit(), text)
}

pub(in crate::output) fn order(kind: BackgroundKind) -> u8 {
    use BackgroundKind::*;
    match kind {
        田畑 => 0,
        公園 => 1,
        海 => 2,
        池 => 3,
        川 => 4,
        道 => 5,
        線路 => 6,
        橋 => 7,
        山 => 8,
        目印 => 9,
        バス停 => 10,
        駅 => 11,
    }
}

pub(in crate::output) fn class(kind: BackgroundKind) -> &'static str {
    use BackgroundKind::*;
    match kind {
        海 | 池 => "water",
        川 => "river",
        公園 => "green",
        田畑 => "field",
        山 => "hill",
        線路 => "rail",
        道 => "road",
        橋 => "bridge",
        駅 => "stop",
        バス停 => "bus",
        目印 => "mark",
    }
}

#[derive(Clone, Copy)]
pub(in crate::output) enum Ends {
    Open,
    Closed,
}

/// A path in whole units, about a pixel on a phone; a page may hold ten maps.
pub(in crate::output) fn path(points: &[Point], ends: Ends) -> String {
    let whole = |value: f64| value.round() as i64;
    let mut here: Option<(i64, i64)> = None;
    let mut out = String::new();
    for point in points {
        let to = (whole(point.x), whole(point.y));
        match here {
            None => out.push_str(&format!("M{} {}l", to.0, to.1)),
            Some(from) if from == to => continue,
            Some(from) => {
                for step in [to.0 - from.0, to.1 - from.1] {
                    if step >= 0 && !out.ends_with('l') {
                        out.push(' ');
                    }
                    out.push_str(&step.to_string());
                }
            }
        }
        here = Some(to);
    }
    match (out.is_empty() || out.ends_with('l'), ends) {
        (true, _) => String::new(),
        (false, Ends::Open) => out,
        (false, Ends::Closed) => out + "z",
    }
}

/// A number with at most one place after the point, as short as it goes.
pub(in crate::output) fn tenths(value: i64) -> String {
    let sign = if value < 0 { "-" } else { "" };
    match (value.abs() / 10, value.abs() % 10) {
        (0, 0) => "0".into(),
        (whole, 0) => format!("{sign}{whole}"),
        (0, part) => format!("{sign}.{part}"),
        (whole, part) => format!("{sign}{whole}.{part}"),
    }
}

pub(in crate::output) fn number(value: f64) -> String {
    tenths((value * 10.0).round() as i64)
}

/// Points inside outlines, those furthest from any border first: where a name stands best.
pub(in crate::output) fn middles(rings: &[Vec<Point>]) -> Vec<Point> {
    let all = || rings.iter().flatten();
    let low = |of: fn(&Point) -> f64| all().map(of).fold(f64::INFINITY, f64::min);
    let high = |of: fn(&Point) -> f64| all().map(of).fold(f64::NEG_INFINITY, f64::max);
    let (west, east, north, south) = (low(|p| p.x), high(|p| p.x), low(|p| p.y), high(|p| p.y));
    if !(west.is_finite() && east > west && south > north) {
        return Vec::new();
    }
    const STEPS: u32 = 24;
    let mut found: Vec<(f64, Point)> = Vec::new();
    for row in 1..STEPS {
        for column in 1..STEPS {
            let part = |at: u32| f64::from(at) / f64::from(STEPS);
            let point =
                Point { x: west + (east - west) * part(column), y: north + (south - north) * part(row) };
            let mut inside = false;
            let mut away = f64::INFINITY;
            for ring in rings {
                for (at, from) in ring.iter().enumerate() {
                    let to = ring[(at + 1) % ring.len()];
                    if (from.y > point.y) != (to.y > point.y)
                        && point.x < (to.x - from.x) * (point.y - from.y) / (to.y - from.y) + from.x
                    {
                        inside = !inside;
                    }
                    away = away.min(simplify::distance(point, *from, to));
                }
            }
            if inside {
                found.push((away, point));
            }
        }
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.y.total_cmp(&b.1.y)).then(a.1.x.total_cmp(&b.1.x)));
    found.into_iter().map(|(_, point)| point).collect()
}

#[cfg(test)]
mod tests {
    use super::super::frame::Bounds;
    use super::*;
    use crate::model::GeoPoint;

    #[test]
    fn numbers_are_short() {
        assert_eq!([0.0, -0.04, 12.0, -0.5, 3.25].map(number), ["0", "0", "12", "-.5", "3.3"]);
        let p = |x, y| Point { x, y };
        let line = [p(10.0, 5.0), p(10.2, 5.0), p(12.6, 4.0), p(12.6, 5.0)];
        assert_eq!(path(&line, Ends::Open), "M10 5l3-1 0 1");
        assert_eq!(path(&line, Ends::Closed), "M10 5l3-1 0 1z");
        assert_eq!(path(&line[..2], Ends::Closed), "", "a point is no path");
        assert_eq!(path(&[], Ends::Closed), "");
    }

    #[test]
    fn the_scale_is_round_and_true() {
        let square = Bounds::round(GeoPoint::new(36.0, 139.0), 3000.0);
        let frame = Frame::fit(square, 0.0, 480.0..=480.0);
        let (long, text) = scale(&frame);
        assert_eq!(text, "1km");
        assert!((long * frame.metres_per_unit() - 1000.0).abs() < 1e-6);
    }

    #[test]
    fn long_names_break_where_they_may() {
        assert_eq!(in_two("北町公民館"), ("北町公民館", ""));
        assert_eq!(in_two("ひなた川 河川敷運動広場"), ("ひなた川", "河川敷運動広場"));
        assert_eq!(in_two("県立ひだまり高等学校前"), ("県立ひだまり", "高等学校前"));
    }
}
