//! A map as inline SVG: land, water, ways, names, pins, scale, north.
//!
//! No style attribute (the pages' policy forbids it): colours come from classes in `map.css`, which follow dark mode,
//! forced colours and print. Presentation attributes keep the picture readable where that sheet is missing.
//! Order of calls is order of layers, and of who gets room for a name.

mod signs;

use super::frame::{Bounds, Frame, Point, WIDTH};
use super::room::{LETTERS, Rect, Room, width, width_in};
use super::shapes::*;
use super::simplify;
use crate::guide::map::Town;
use crate::model::{Background, BackgroundKind, GeoPoint, Outline, Shape};
use crate::output::common::escape;
use std::fmt::Write;

/// Tints of districts; neighbours are told apart by borders and names as well.
const TINTS: usize = 6;

/// Most points of the lines of one map; more are thinned further.
const MOST_POINTS: usize = 2500;

/// How far a thinned line may lie from the true one, in units.
const TOLERANCE: f64 = 0.7;

/// A district on a map.
pub struct Land<'a> {
    /// Outlines.
    pub outlines: &'a [Outline],
    /// Position in its system, which decides the tint.
    pub tint: usize,
    /// Name, where it is to be written.
    pub name: Option<&'a str>,
    /// A few words below the name.
    pub more: Option<String>,
    /// The map is about this one.
    pub is_own: bool,
    /// Where a click leads.
    pub href: Option<String>,
}

/// A drawing in the making.
pub struct Drawing {
    frame: Frame,
    room: Room,
    shapes: String,
    names: String,
    points: usize,
}

impl Drawing {
    /// An empty map of a part of the earth.
    pub fn new(bounds: Bounds, margin: f64, heights: std::ops::RangeInclusive<f64>) -> Self {
        let frame = Frame::fit(bounds, margin, heights);
        let mut room = Room::new(frame);
        room.take(Rect { x: WIDTH - 46.0, y: 0.0, w: 46.0, h: 64.0 });
        let (long, text) = scale(&frame);
        let wide = long.max(width(&text)) + 24.0;
        room.take(Rect { x: 0.0, y: frame.height - 46.0, w: wide, h: 46.0 });
        Self { frame, room, shapes: String::new(), names: String::new(), points: 0 }
    }

    /// The same for paper, where a map is seen larger and its letters need not be as large on it.
    pub fn with_letters(mut self, letters: f64) -> Self {
        self.room.letters = letters;
        self
    }

    /// Where a position is drawn, if it is seen.
    pub fn sees(&self, point: GeoPoint) -> Option<Point> {
        Some(self.frame.project(point)).filter(|it| self.frame.holds(*it, 4.0))
    }

    /// Districts with their borders, and the towns in them. Their names come with [`Drawing::names_of`].
    pub fn lands(&mut self, lands: &[Land<'_>], towns: &[Town]) {
        let all: Vec<&Outline> = lands.iter().flat_map(|land| land.outlines).collect();
        let mut tolerance = TOLERANCE;
        let thin = loop {
            let thin = simplify::outlines(&self.frame, &all, tolerance);
            if thin.iter().map(Vec::len).sum::<usize>() <= MOST_POINTS || tolerance > 20.0 {
                break thin;
            }
            tolerance *= 1.6;
        };
        let mut thin = thin.into_iter();
        self.shapes.push_str("<g class=\"land\" fill=\"#eee\" stroke=\"#888\" fill-rule=\"evenodd\">");
        let mut own = String::new();
        for land in lands {
            let rings: Vec<Vec<Point>> = thin.by_ref().take(land.outlines.len()).collect();
            let d: String =
                rings.into_iter().map(|ring| path(&self.frame.clip_face(ring), Ends::Closed)).collect();
            if d.is_empty() {
                continue;
            }
            let class = format!("t{}", land.tint % TINTS);
            let shape = format!("<path class=\"{class}\" d=\"{d}\"/>");
            match &land.href {
                Some(href) => {
                    self.add(format_args!("<a href=\"{}\" tabindex=\"-1\">{shape}</a>", escape(href)))
                }
                None => self.shapes.push_str(&shape),
            }
            if land.is_own {
                own = format!("<path class=\"own\" fill=\"none\" stroke=\"#333\" d=\"{d}\"/>");
            }
        }
        self.shapes.push_str("</g>");
        self.towns(towns);
        self.shapes.push_str(&own);
    }

    fn add(&mut self, text: std::fmt::Arguments<'_>) {
        // Writing to a string cannot fail.
        self.shapes.write_fmt(text).unwrap_or_default();
    }

    /// Borders of towns within districts; their names come with [`Drawing::names_of_towns`].
    fn towns(&mut self, towns: &[Town]) {
        let all: Vec<&Outline> = towns.iter().flat_map(|town| &town.outlines).collect();
        let thin = simplify::outlines(&self.frame, &all, TOLERANCE);
        let d: String =
            thin.into_iter().map(|ring| path(&self.frame.clip_face(ring), Ends::Closed)).collect();
        if !d.is_empty() {
            self.add(format_args!("<path class=\"town\" fill=\"none\" stroke=\"#999\" d=\"{d}\"/>"));
        }
    }

    /// Names of towns, each where its seen part is widest.
    pub fn names_of_towns(&mut self, towns: &[Town]) {
        for town in towns {
            let rings = self.seen(&town.outlines);
            if let Some(middle) = self.room.text(&town.name, middles(&rings).into_iter().take(60)) {
                self.write(&town.name, middle, "tn");
            }
        }
    }

    /// The seen parts of outlines.
    fn seen(&self, outlines: &[Outline]) -> Vec<Vec<Point>> {
        let project = |ring: &Outline| ring.iter().map(|it| self.frame.project(*it)).collect();
        let seen = outlines.iter().map(|ring| self.frame.clip_face(project(ring)));
        seen.filter(|ring| ring.len() > 2).collect()
    }

    /// Water, green, ways and signs of the kinds wanted; their names come with [`Drawing::names_around`].
    pub fn background(&mut self, all: &[Background], is_wanted: impl Fn(&Background) -> bool) {
        let mut sorted: Vec<&Background> = all.iter().filter(|one| is_wanted(one)).collect();
        sorted.sort_by_key(|one| order(one.kind));
        for one in sorted {
            match &one.shape {
                Shape::Face(outlines) => {
                    let thin =
                        simplify::outlines(&self.frame, &outlines.iter().collect::<Vec<_>>(), TOLERANCE);
                    let faces = thin.into_iter().map(|ring| path(&self.frame.clip_face(ring), Ends::Closed));
                    let d: String = faces.collect();
                    if !d.is_empty() {
                        let class = class(one.kind);
                        self.add(format_args!(
                            "<path class=\"{class}\" fill=\"#ddd\" fill-rule=\"evenodd\" d=\"{d}\"/>"
                        ));
                    }
                }
                Shape::Line(points) => self.way(one.kind, points),
                Shape::Point(point) => self.sign(one.kind, *point),
            }
        }
    }

    fn way(&mut self, kind: BackgroundKind, points: &[GeoPoint]) {
        let projected: Vec<Point> = points.iter().map(|it| self.frame.project(*it)).collect();
        let room = MOST_POINTS.saturating_sub(self.points);
        let mut tolerance = TOLERANCE;
        let mut pieces = self.frame.clip_line(&projected);
        let total = |pieces: &[Vec<Point>]| pieces.iter().map(Vec::len).sum::<usize>();
        loop {
            pieces = pieces.iter().map(|piece| simplify::line(piece, tolerance)).collect();
            if total(&pieces) <= room.max(50) || tolerance > 20.0 {
                break;
            }
            tolerance *= 1.6;
        }
        self.points += total(&pieces);
        let d: String = pieces.iter().map(|piece| path(piece, Ends::Open)).collect();
        if d.is_empty() {
            return;
        }
        let class = class(kind);
        // A railway is a dark line with light dashes in it; a road a light line with a dark one under it.
        let has_two = matches!(kind, BackgroundKind::線路 | BackgroundKind::道);
        for layer in if has_two { &["", "-in"][..] } else { &[""] } {
            self.add(format_args!(
                "<path class=\"{class}{layer}\" fill=\"none\" stroke=\"#999\" d=\"{d}\"/>"
            ));
        }
    }

    fn sign(&mut self, kind: BackgroundKind, point: GeoPoint) {
        let Some(at) = self.sees(point) else { return };
        let (x, y) = (number(at.x), number(at.y));
        let shape = match kind {
            BackgroundKind::駅 => "<path d=\"M-13-7h26v14h-26z\"/>",
            BackgroundKind::山 => "<path d=\"M0-9L10 8h-20z\"/>",
            BackgroundKind::橋 => {
                "<path class=\"br\" fill=\"none\" d=\"M-11-8l4 4h14l4-4M-11 8l4-4h14l4 4\"/>"
            }
            BackgroundKind::バス停 => "<circle r=\"7\"/><circle class=\"in\" r=\"2.5\"/>",
            _ => "<path d=\"M-6-6h12v12h-12z\"/>",
        };
        let class = class(kind);
        self.add(format_args!("<g class=\"{class}\" transform=\"translate({x} {y})\">{shape}</g>"));
        let (w, h) = if kind == BackgroundKind::駅 { (30.0, 18.0) } else { (18.0, 18.0) };
        self.room.take(Rect::around(at, w, h));
    }

    /// Other places, as small rings, with their names where there is room.
    pub fn neighbours(&mut self, all: &[(&str, GeoPoint)]) {
        let seen: Vec<(&str, Point)> =
            all.iter().filter_map(|(name, point)| Some((*name, self.sees(*point)?))).collect();
        for (_, at) in &seen {
            let (x, y) = (number(at.x), number(at.y));
            self.add(format_args!(
                "<circle class=\"near\" cx=\"{x}\" cy=\"{y}\" r=\"6\" fill=\"#fff\" stroke=\"#333\"/>"
            ));
            self.room.take(Rect::around(*at, 14.0, 14.0));
        }
        for (name, at) in seen {
            self.name_of(name, at, 8.0, "nn");
        }
    }

    /// The place that the map is about, with its name.
    pub fn here(&mut self, name: &str, point: GeoPoint) {
        let at = self.frame.project(point);
        let (x, y) = (number(at.x), number(at.y));
        // The tip of the drop stands on the place.
        let drop = "<path d=\"M0 0C-5-13-15-17-15-28a15 15 0 1 1 30 0C15-17 5-13 0 0z\"/><circle cy=\"-28\" r=\"6\"/>";
        self.names.push_str(&format!("<g class=\"here\" transform=\"translate({x} {y})\">{drop}</g>"));
        self.room.take(Rect { x: at.x - 17.0, y: at.y - 45.0, w: 34.0, h: 49.0 });
        let (first, second) = in_two(name);
        let long = width(first).max(width(second));
        let high = if second.is_empty() { 30.0 } else { 56.0 };
        let places = [
            Point { x: at.x, y: at.y + 6.0 + high / 2.0 },
            Point { x: at.x, y: at.y - 48.0 - high / 2.0 },
            Point { x: at.x + 22.0 + long / 2.0, y: at.y - 20.0 },
            Point { x: at.x - 22.0 - long / 2.0, y: at.y - 20.0 },
        ];
        let fits = |middle: &&Point| {
            let rect = Rect::around(**middle, long + 16.0, high);
            rect.x > 2.0
                && rect.x + rect.w < WIDTH - 2.0
                && rect.y > 2.0
                && rect.y + rect.h < self.frame.height - 50.0
        };
        let middle = *places.iter().find(fits).unwrap_or(&places[1]);
        let rect = Rect::around(middle, (long + 16.0).min(WIDTH - 8.0), high);
        let rect = Rect { x: rect.x.clamp(4.0, WIDTH - 4.0 - rect.w), ..rect };
        let text_x = number(rect.x + rect.w / 2.0);
        self.names.push_str(&format!(
            "<rect class=\"tag\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"5\" fill=\"#fff\" stroke=\"#333\"/>",
            number(rect.x),
            number(rect.y),
            number(rect.w),
            number(rect.h)
        ));
        let lines = [first, second];
        let rows = lines.iter().filter(|line| !line.is_empty()).enumerate();
        for (row, line) in rows {
            let y = rect.y + 22.0 + 26.0 * row as f64;
            self.names.push_str(&format!(
                "<text class=\"hn\" x=\"{text_x}\" y=\"{}\" font-size=\"{LETTERS}\" text-anchor=\"middle\">{}</text>",
                number(y),
                escape(line)
            ));
        }
        self.room.take(rect);
    }

    /// Numbered pins. Gives the numbers that share the pin of another: (number, that one).
    pub fn pins(&mut self, all: &[(usize, GeoPoint)]) -> Vec<(usize, usize)> {
        let points: Vec<(usize, Point)> =
            all.iter().map(|(number, point)| (*number, self.frame.project(*point))).collect();
        let pins = self.room.pins(&points);
        let mut shared = Vec::new();
        let mut top = String::new();
        for pin in &pins {
            if pin.is_aside() {
                let (ax, ay, x, y) = (number(pin.of.x), number(pin.of.y), number(pin.at.x), number(pin.at.y));
                self.add(format_args!(
                    "<path class=\"lead\" fill=\"none\" stroke=\"#333\" d=\"M{ax} {ay}L{x} {y}\"/>\
                     <circle class=\"dot\" cx=\"{ax}\" cy=\"{ay}\" r=\"4\"/>"
                ));
            }
            top.push_str(&drawn(pin));
            if let [first, others @ ..] = pin.numbers.as_slice() {
                shared.extend(others.iter().map(|other| (*other, *first)));
            }
        }
        self.names
            .push_str(&format!("<g class=\"pins\" text-anchor=\"middle\" font-size=\"{LETTERS}\">{top}</g>"));
        shared
    }

    fn name_of(&mut self, name: &str, at: Point, radius: f64, class: &str) {
        if let Some(middle) = self.room.name_of(name, at, radius) {
            self.write(name, middle, class);
        }
    }

    fn write(&mut self, text: &str, middle: Point, class: &str) {
        self.names.push_str(&format!(
            "<text class=\"{class}\" x=\"{}\" y=\"{}\" font-size=\"{}\" text-anchor=\"middle\">{}</text>",
            number(middle.x),
            number(middle.y + self.room.letters * 0.35),
            number(self.room.letters),
            escape(text)
        ));
    }

    /// Names of districts, each where its seen part is widest.
    pub fn names_of(&mut self, lands: &[Land<'_>]) {
        for land in lands {
            let Some(name) = land.name else { continue };
            let middles = middles(&self.seen(land.outlines));
            let text = if land.more.is_some() { longer(name, land.more.as_deref()) } else { name };
            // Two lines need more room: the lower one is looked for below the upper.
            let found = self.room.text(text, middles.iter().copied());
            let Some(middle) = found else { continue };
            let class = if land.is_own { "ln own" } else { "ln" };
            let (open, close) = match &land.href {
                Some(href) => (format!("<a href=\"{}\" tabindex=\"-1\">", escape(href)), "</a>"),
                None => (String::new(), ""),
            };
            self.names.push_str(&open);
            self.write(name, middle, class);
            self.names.push_str(close);
            let below = Point { y: middle.y + 25.0, ..middle };
            if let Some(more) = land.more.as_deref()
                && self.room.text(more, [below]).is_some()
            {
                self.write(more, below, "lm");
            }
        }
    }

    /// Names of background: points beside their signs, lines along them, faces in them.
    pub fn names_around(&mut self, all: &[Background], kinds: &[BackgroundKind]) {
        let mut written: Vec<&str> = Vec::new();
        for kind in kinds {
            for one in all.iter().filter(|one| one.kind == *kind) {
                let Some(name) = one.name.as_deref().filter(|name| !written.contains(name)) else { continue };
                let class = format!("bn {}", class(one.kind));
                let before = self.names.len();
                match &one.shape {
                    Shape::Point(point) => {
                        if let Some(at) = self.sees(*point) {
                            self.name_of(
                                name,
                                at,
                                if one.kind == BackgroundKind::駅 { 14.0 } else { 9.0 },
                                &class,
                            );
                        }
                    }
                    Shape::Line(points) => {
                        let seen: Vec<Point> = points.iter().filter_map(|it| self.sees(*it)).collect();
                        let side = width_in(name, self.room.letters) / 2.0 + 10.0;
                        let from_middle = seen.len() / 2;
                        let order = (0..seen.len()).map(|step| match step % 2 {
                            0 => (from_middle + step / 2).min(seen.len() - 1),
                            _ => from_middle.saturating_sub(step / 2 + 1),
                        });
                        let beside: Vec<Point> = order
                            .flat_map(|at| [0.0, 1.0, -1.0].map(|turn| (turn, seen[at])))
                            .map(|(turn, at)| Point { x: at.x + side * turn, ..at })
                            .collect();
                        // Upon the line itself, for a name beside it may seem to belong to another.
                        let upon = beside.iter().step_by(3);
                        if let Some(middle) = self.room.text(name, upon.chain(&beside).copied()) {
                            self.write(name, middle, &class);
                        }
                    }
                    Shape::Face(outlines) => {
                        let rings: Vec<Vec<Point>> = outlines
                            .iter()
                            .map(|ring| ring.iter().map(|it| self.frame.project(*it)).collect())
                            .collect();
                        if let Some(middle) = self.room.text(name, middles(&rings).into_iter().take(40)) {
                            self.write(name, middle, &class);
                        }
                    }
                }
                if self.names.len() > before {
                    written.push(name);
                }
            }
        }
    }

    /// The SVG element. `words` name it for those who do not see it; without them it is hidden from them, because
    /// everything in it stands beside it. `north` is the letter at the arrow.
    pub fn finish(self, words: Option<(&str, &str, &str)>, north: &str) -> String {
        let height = self.frame.height;
        let (about, words) = match words {
            Some((id, title, text)) => (
                format!("role=\"img\" aria-labelledby=\"{id}-t\" aria-describedby=\"{id}-d\""),
                format!(
                    "<title id=\"{id}-t\">{}</title><desc id=\"{id}-d\">{}</desc>",
                    escape(title),
                    escape(text)
                ),
            ),
            None => ("aria-hidden=\"true\" focusable=\"false\"".to_string(), String::new()),
        };
        let letters = number(self.room.letters);
        let (long, text) = scale(&self.frame);
        let base = height - 12.0;
        let scale = format!(
            "<g class=\"scale\"><path fill=\"none\" stroke=\"#333\" d=\"M12 {}v8h{}v-8\"/><text x=\"14\" y=\"{}\" font-size=\"{letters}\">{text}</text></g>",
            number(base - 8.0),
            number(long),
            number(base - 13.0),
        );
        let north = format!(
            "<g class=\"north\" transform=\"translate({} 12)\"><path d=\"M0 0l8 20-8-5-8 5z\"/><text y=\"41\" font-size=\"{letters}\" text-anchor=\"middle\">{}</text></g>",
            number(WIDTH - 22.0),
            escape(north)
        );
        format!(
            "<svg class=\"tmap\" viewBox=\"0 0 {WIDTH} {height}\" {about}>{words}\
             <rect class=\"ground\" width=\"{WIDTH}\" height=\"{height}\" fill=\"#f6f4ec\"/>{}{}{scale}{north}</svg>",
            self.shapes, self.names
        )
    }
}
