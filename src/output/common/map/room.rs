//! Room on a map: names and numbered pins that do not lie on one another.
//!
//! Simple and honest: what comes first gets the best place, the rest the nearest that is free; a name without a free
//! place is left out (the list has it), a pin is always drawn or joined to the nearest one, which says so.

use super::frame::{Frame, Point, WIDTH};

/// Size of all letters: 4.2 % of the width.
pub const LETTERS: f64 = 20.0;

/// Radius of a pin with one or two digits.
const PIN: f64 = 15.0;

/// A box on the map.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
}

impl Rect {
    /// A box round its middle.
    pub fn around(middle: Point, w: f64, h: f64) -> Self {
        Self { x: middle.x - w / 2.0, y: middle.y - h / 2.0, w, h }
    }

    /// Whether two boxes have something in common.
    pub fn meets(&self, other: &Self) -> bool {
        self.x < other.x + other.w
            && other.x < self.x + self.w
            && self.y < other.y + other.h
            && other.y < self.y + self.h
    }
}

/// Width of a text in units: Japanese letters are as wide as they are high.
pub fn width(text: &str) -> f64 {
    width_in(text, LETTERS)
}

/// Width of a text in letters of a size.
pub fn width_in(text: &str, letters: f64) -> f64 {
    text.chars().map(|c| if c.is_ascii() { 0.58 } else { 1.0 }).sum::<f64>() * letters
}

/// A pin with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Pin {
    /// Numbers; more than one where there was no room.
    pub numbers: Vec<usize>,
    /// Where it is drawn.
    pub at: Point,
    /// What it stands for.
    pub of: Point,
}

impl Pin {
    /// The words in it.
    pub fn text(&self) -> String {
        match self.numbers.as_slice() {
            [one] => one.to_string(),
            [one, ..] => format!("{one}＋"),
            [] => String::new(),
        }
    }

    /// Half its width.
    pub fn radius(&self) -> f64 {
        (width(&self.text()) / 2.0 + 4.0).max(PIN)
    }

    fn room(&self) -> Rect {
        Rect::around(self.at, self.radius() * 2.0 + 2.0, PIN * 2.0 + 2.0)
    }

    /// Whether it had to step aside.
    pub fn is_aside(&self) -> bool {
        self.at.to(self.of) > 1.0
    }
}

/// What is taken on a map.
#[derive(Debug)]
pub struct Room {
    frame: Frame,
    taken: Vec<Rect>,
    /// Size of the letters of names.
    pub letters: f64,
}

impl Room {
    /// An empty map.
    pub fn new(frame: Frame) -> Self {
        Self { frame, taken: Vec::new(), letters: LETTERS }
    }

    /// Takes a box, free or not.
    pub fn take(&mut self, rect: Rect) {
        self.taken.push(rect);
    }

    /// Whether a box is on the map and meets no other.
    pub fn is_free(&self, rect: &Rect) -> bool {
        rect.x >= 2.0
            && rect.y >= 2.0
            && rect.x + rect.w <= WIDTH - 2.0
            && rect.y + rect.h <= self.frame.height - 2.0
            && !self.taken.iter().any(|other| other.meets(rect))
    }

    /// Finds room for a text at the first free of the given middles.
    pub fn text(&mut self, text: &str, middles: impl IntoIterator<Item = Point>) -> Option<Point> {
        let (w, h) = (width_in(text, self.letters) + 4.0, self.letters * 1.25);
        let found = middles.into_iter().find(|middle| self.is_free(&Rect::around(*middle, w, h)))?;
        self.take(Rect::around(found, w, h));
        Some(found)
    }

    /// Finds room for the name of a point with a sign of the given radius.
    pub fn name_of(&mut self, text: &str, point: Point, radius: f64) -> Option<Point> {
        let wide = width_in(text, self.letters);
        let (side, over) = (radius + 6.0 + wide / 2.0, radius + self.letters * 0.7);
        let beside = [(side, 0.0), (-side, 0.0), (0.0, over), (0.0, -over), (side, over), (-side, over)];
        let beside = beside.into_iter().chain([(side, -over), (-side, -over)]);
        self.text(text, beside.map(|(x, y)| Point { x: point.x + x, y: point.y + y }))
    }

    /// Gives every point a pin. Those that would lie on another step aside, in growing circles; where that does
    /// not help, they are joined to the nearest pin.
    pub fn pins(&mut self, points: &[(usize, Point)]) -> Vec<Pin> {
        let mut pins: Vec<Pin> = Vec::new();
        let rings = [0.0, 34.0, 46.0, 58.0, 72.0, 88.0];
        for (number, of) in points {
            let steps = rings.iter().flat_map(|far| {
                let turns = if *far == 0.0 { 1 } else { 16 };
                (0..turns).map(move |turn| {
                    let angle = f64::from(turn) * std::f64::consts::TAU / 16.0;
                    Point { x: of.x + far * angle.cos(), y: of.y + far * angle.sin() }
                })
            });
            let pin = |at: Point| Pin { numbers: vec![*number], at, of: *of };
            let found = steps.map(pin).find(|pin| self.is_free(&pin.room()));
            match found {
                Some(pin) => {
                    self.take(pin.room());
                    pins.push(pin);
                }
                None => {
                    let near = pins.iter_mut().min_by(|a, b| a.of.to(*of).total_cmp(&b.of.to(*of)));
                    match near {
                        Some(near) => near.numbers.push(*number),
                        None => pins.push(pin(*of)),
                    }
                }
            }
        }
        pins
    }
}

#[cfg(test)]
mod tests {
    use super::super::frame::Bounds;
    use super::*;
    use crate::model::GeoPoint;

    fn room() -> Room {
        let corners = [GeoPoint::new(36.0, 139.0), GeoPoint::new(36.05, 139.05)];
        Room::new(Frame::fit(Bounds::of(corners).unwrap(), 20.0, 400.0..=400.0))
    }

    /// Points in no order, the same every time.
    fn crowd(count: usize) -> Vec<(usize, Point)> {
        let x = |n: usize| (n * 7919 % 331) as f64 + 60.0;
        (1..=count).map(|n| (n, Point { x: x(n), y: x(n * 31) })).collect()
    }

    #[test]
    fn pins_never_lie_on_one_another_and_none_is_lost() {
        for count in [1, 12, 40, 300] {
            let pins = room().pins(&crowd(count));
            for (at, pin) in pins.iter().enumerate() {
                let alone = Pin { numbers: pin.numbers[..1].to_vec(), ..pin.clone() };
                for other in &pins[at + 1..] {
                    let other = Pin { numbers: other.numbers[..1].to_vec(), ..other.clone() };
                    assert!(!alone.room().meets(&other.room()), "{alone:?} {other:?}");
                }
            }
            let mut numbers: Vec<usize> = pins.iter().flat_map(|pin| pin.numbers.clone()).collect();
            numbers.sort_unstable();
            assert_eq!(numbers, (1..=count).collect::<Vec<_>>());
        }
    }

    #[test]
    fn the_same_points_get_the_same_pins() {
        assert_eq!(room().pins(&crowd(60)), room().pins(&crowd(60)));
    }

    #[test]
    fn a_pin_with_room_stays_where_it_is() {
        let pins = room().pins(&[(1, Point { x: 100.0, y: 100.0 }), (2, Point { x: 105.0, y: 100.0 })]);
        assert!(!pins[0].is_aside() && pins[1].is_aside());
        assert_eq!(pins[1].of, Point { x: 105.0, y: 100.0 });
    }

    #[test]
    fn names_lie_beside_their_point_or_nowhere() {
        let mut room = room();
        let point = Point { x: 240.0, y: 200.0 };
        let mut found = Vec::new();
        while let Some(middle) = room.name_of("市民病院", point, 8.0) {
            let rect = Rect::around(middle, width("市民病院"), LETTERS);
            assert!(found.iter().all(|other: &Rect| !other.meets(&rect)));
            found.push(rect);
        }
        // Right and left of it; above and below a name as wide as this would lie on those.
        assert_eq!(found.len(), 2);
        assert!(found[0].x > point.x && found[1].x + found[1].w < point.x);
        assert!(room.name_of("市民病院", Point { x: -50.0, y: 10.0 }, 8.0).is_none());
    }
}
