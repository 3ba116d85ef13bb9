//! Icons of a theme (`book/icons/*.svg`) as lines and curves that Typst draws itself. A book has thousands of them: a picture would be
//! laid out anew each time, because it is a thing of its own in the file; lines and curves are laid out once.

use crate::diagnostic::{Diagnostic, codes};
use crate::output::common::theme_files::ThemeFiles;
use resvg::tiny_skia::{PathSegment, Point};
use resvg::usvg::{FillRule, Group, LineCap, LineJoin, Node, Options, Path, Tree};
use serde::Serialize;
use std::collections::BTreeMap;

/// One curve of an icon; lengths are parts of the icon's width.
#[derive(Debug, PartialEq, Serialize)]
pub struct Curve {
    /// `non-zero`, `even-odd`, or none for a line.
    fill: Option<&'static str>,
    /// Of a line.
    stroke: Option<Stroke>,
    /// `move`, `line`, `quad`, `cubic`, `close`, with the points (control points first).
    parts: Vec<(&'static str, Vec<[f32; 2]>)>,
}

/// How a line is drawn.
#[derive(Debug, PartialEq, Serialize)]
struct Stroke {
    width: f32,
    cap: &'static str,
    join: &'static str,
}

/// All icons of a theme by their names.
///
/// # Errors
/// A file that is no SVG.
pub fn of(theme: &ThemeFiles) -> Result<BTreeMap<String, Vec<Curve>>, Vec<Diagnostic>> {
    let mut icons = BTreeMap::new();
    for (file, bytes) in theme.below("book/icons/") {
        let Some(name) = file.strip_suffix(".svg") else { continue };
        let tree = Tree::from_data(bytes, &Options::default()).map_err(|error| {
            let place = format!("themes/{}/book/icons/{file}", theme.name);
            vec![Diagnostic::error_at_path(codes::TEMPLATE_ERROR, place).arg("reason", error)]
        })?;
        let mut curves = Vec::new();
        collect(tree.root(), tree.size().width(), &mut curves);
        icons.insert(name.to_string(), curves);
    }
    Ok(icons)
}

fn collect(group: &Group, unit: f32, curves: &mut Vec<Curve>) {
    for node in group.children() {
        match node {
            Node::Group(inner) => collect(inner, unit, curves),
            Node::Path(path) if path.is_visible() => curves.extend(curve(path, unit)),
            _ => {}
        }
    }
}

/// The inside of a path, then its line.
fn curve(path: &Path, unit: f32) -> impl Iterator<Item = Curve> {
    let scale = path.abs_transform().sx / unit;
    let fill = path.fill().map(|fill| {
        let rule = if fill.rule() == FillRule::EvenOdd { "even-odd" } else { "non-zero" };
        Curve { fill: Some(rule), stroke: None, parts: parts(path, unit) }
    });
    let stroke = path.stroke().map(|line| {
        let cap = match line.linecap() {
            LineCap::Butt => "butt",
            LineCap::Round => "round",
            LineCap::Square => "square",
        };
        let join = match line.linejoin() {
            LineJoin::Round => "round",
            LineJoin::Bevel => "bevel",
            _ => "miter",
        };
        let stroke = Stroke { width: line.width().get() * scale, cap, join };
        Curve { fill: None, stroke: Some(stroke), parts: parts(path, unit) }
    });
    fill.into_iter().chain(stroke)
}

fn parts(path: &Path, unit: f32) -> Vec<(&'static str, Vec<[f32; 2]>)> {
    let transform = path.abs_transform();
    let at = |mut point: Point| {
        transform.map_point(&mut point);
        [point.x / unit, point.y / unit]
    };
    let part = |segment: PathSegment| match segment {
        PathSegment::MoveTo(to) => ("move", vec![at(to)]),
        PathSegment::LineTo(to) => ("line", vec![at(to)]),
        PathSegment::QuadTo(by, to) => ("quad", vec![at(by), at(to)]),
        PathSegment::CubicTo(first, second, to) => ("cubic", vec![at(first), at(second), at(to)]),
        PathSegment::Close => ("close", Vec::new()),
    };
    path.data().segments().map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_icon_is_its_curves_in_parts_of_its_width() {
        let svg = br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><path d="M5 0h10v10z" fill-rule="evenodd"/><g fill="none" stroke="#000" stroke-width="2" stroke-linecap="round"><path d="M0 20L20 0"/></g></svg>"##;
        let own = BTreeMap::from([("book/icons/own.svg".to_string(), svg.to_vec())]);
        let icons = of(&ThemeFiles::with("standard", own)).unwrap();
        let [inside, line] = icons["own"].as_slice() else { panic!("{:?}", icons["own"]) };
        assert_eq!(inside.fill, Some("even-odd"));
        assert_eq!(inside.parts[1], ("line", vec![[0.75, 0.0]]));
        assert_eq!(line.stroke, Some(Stroke { width: 0.1, cap: "round", join: "miter" }));
        assert_eq!(line.parts, [("move", vec![[0.0, 1.0]]), ("line", vec![[1.0, 0.0]])]);
        // Each of the built-in ones has something to draw.
        assert!(icons.len() > 30 && icons.values().all(|curves| !curves.is_empty()));
    }

    #[test]
    fn what_is_no_drawing_is_told_with_its_file() {
        let own = BTreeMap::from([("book/icons/own.svg".to_string(), b"<svg".to_vec())]);
        let faults = of(&ThemeFiles::with("standard", own)).unwrap_err();
        assert!(format!("{:?}", faults[0].place).contains("themes/standard/book/icons/own.svg"));
    }
}
