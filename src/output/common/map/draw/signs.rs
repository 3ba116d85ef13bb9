//! Signs with words of their own on a map: on paper, the numbers of all entries that are found at a place.

use super::Drawing;
use crate::model::GeoPoint;
use crate::output::common::escape;
use crate::output::common::map::frame::Point;
use crate::output::common::map::room::{Rect, width_in};
use crate::output::common::map::shapes::number;

/// How far a sign may step aside, in units.
const STEPS: [f64; 9] = [0.0, 26.0, 38.0, 52.0, 68.0, 86.0, 108.0, 134.0, 166.0];

/// Directions in which it may.
const TURNS: u32 = 24;

/// A sign that has its place.
struct Sign {
    lines: Vec<String>,
    at: Point,
    of: Point,
}

impl Sign {
    /// The box around its words.
    fn rect(&self, letters: f64) -> Rect {
        let wide = self.lines.iter().map(|line| width_in(line, letters)).fold(0.0, f64::max);
        let high = self.lines.len() as f64 * letters * 1.25 + letters * 0.45;
        Rect::around(self.at, (wide + letters * 0.8).max(high.min(letters * 1.7)), high)
    }

    fn room(&self, letters: f64) -> Rect {
        let Rect { x, y, w, h } = self.rect(letters);
        Rect { x: x - 1.5, y: y - 1.5, w: w + 3.0, h: h + 3.0 }
    }
}

impl Drawing {
    /// Signs with words, one line below the other. Those that would lie on another step aside, with a line to where they
    /// belong; where that does not help, their words join the nearest sign.
    pub fn signs(&mut self, all: &[(Vec<String>, GeoPoint)]) {
        let letters = self.room.letters;
        let mut signs: Vec<Sign> = Vec::new();
        for (lines, point) in all {
            let of = self.frame.project(*point);
            let found = around(of)
                .map(|at| Sign { lines: lines.clone(), at, of })
                .find(|sign| self.room.is_free(&sign.room(letters)));
            match found {
                Some(sign) => {
                    self.room.take(sign.room(letters));
                    signs.push(sign);
                }
                None => match signs.iter_mut().min_by(|a, b| a.of.to(of).total_cmp(&b.of.to(of))) {
                    Some(near) => {
                        near.lines.extend(lines.iter().cloned());
                        self.room.take(near.room(letters));
                    }
                    None => signs.push(Sign { lines: lines.clone(), at: of, of }),
                },
            }
        }
        let top: String = signs.iter().map(|sign| self.sign_drawn(sign, letters)).collect();
        let size = number(letters);
        self.names
            .push_str(&format!("<g class=\"pins\" text-anchor=\"middle\" font-size=\"{size}\">{top}</g>"));
    }

    fn sign_drawn(&mut self, sign: &Sign, letters: f64) -> String {
        let (ax, ay, x, y) = (number(sign.of.x), number(sign.of.y), number(sign.at.x), number(sign.at.y));
        if sign.at.to(sign.of) > 1.0 {
            self.add(format_args!(
                "<path class=\"lead\" fill=\"none\" stroke=\"#333\" d=\"M{ax} {ay}L{x} {y}\"/>\
                 <circle class=\"dot\" cx=\"{ax}\" cy=\"{ay}\" r=\"3\"/>"
            ));
        }
        let rect = sign.rect(letters);
        let round = (letters * 0.85).min(rect.h / 2.0);
        let mut out = format!(
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\"/>",
            number(rect.x),
            number(rect.y),
            number(rect.w),
            number(rect.h),
            number(round)
        );
        let first = rect.y + letters * 0.22 + letters * 0.98;
        for (row, line) in sign.lines.iter().enumerate() {
            let base = number(first + row as f64 * letters * 1.25);
            out.push_str(&format!("<text x=\"{x}\" y=\"{base}\">{}</text>", escape(line)));
        }
        out
    }
}

/// A point, and points around it in growing circles.
fn around(of: Point) -> impl Iterator<Item = Point> {
    STEPS.into_iter().flat_map(move |far| {
        let turns = if far == 0.0 { 1 } else { TURNS };
        (0..turns).map(move |turn| {
            let angle = f64::from(turn) * std::f64::consts::TAU / f64::from(TURNS);
            Point { x: of.x + far * angle.cos(), y: of.y + far * angle.sin() }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::common::map::frame::Bounds;

    #[test]
    fn every_word_is_on_the_map_once() {
        let corners = [GeoPoint::new(36.0, 139.0), GeoPoint::new(36.01, 139.01)];
        for count in [1, 9, 60] {
            let mut drawing =
                Drawing::new(Bounds::of(corners).unwrap(), 20.0, 300.0..=300.0).with_letters(12.0);
            let all: Vec<(Vec<String>, GeoPoint)> = (0..count)
                .map(|n| (vec![format!("#{n}#")], GeoPoint::new(36.001 + 0.0001 * f64::from(n % 7), 139.005)))
                .collect();
            drawing.signs(&all);
            let svg = drawing.finish(None, "北");
            for n in 0..count {
                assert_eq!(svg.matches(&format!(">#{n}#<")).count(), 1, "{n} of {count}");
            }
        }
    }
}
