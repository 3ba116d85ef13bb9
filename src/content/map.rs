//! `[map]` of guide.toml → geography: reads the map files that it names and says what is wrong with them.

use super::geojson::{self, Fault, Feature, FeatureFault};
use crate::diagnostic::{Diagnostic, Span, codes, nearest};
use crate::model::{Background, BackgroundKind, MapConfig, NamedArea, Shape};
use crate::schema::MapOptions;
use crate::schema::validate::Located;
use crate::source::Sources;

/// Reads what guide.toml says of the map; without `[map]` there is nothing.
pub(super) fn map(
    written: Option<MapOptions>,
    prefix: &str,
    sources: &Sources,
    located: &Located,
    diagnostics: &mut Vec<Diagnostic>,
) -> MapConfig {
    let Some(MapOptions { areas, background, tiles, note }) = written else { return MapConfig::default() };
    let mut load = |name: &Option<String>, key: &str| -> Vec<Feature> {
        let Some(name) = name else { return Vec::new() };
        let file = MapFile { name, span: located.at(key) };
        let (features, faults) = file.load(prefix, sources).unwrap_or_else(|fault| (Vec::new(), vec![fault]));
        diagnostics.extend(faults);
        features
    };
    let areas = load(&areas, "map.areas").into_iter().filter_map(area).collect();
    let features = load(&background, "map.background");
    let mut unknown: Vec<String> = Vec::new();
    let mut backgrounds = Vec::new();
    for feature in features {
        match back(&feature) {
            Ok(shapes) => backgrounds.extend(shapes),
            // A file has hundreds of shapes of one kind: each kind is reported once.
            Err(kind) if unknown.contains(&kind) => {}
            Err(kind) => {
                diagnostics.push(unknown_kind(located.at("map.background"), feature.number, &kind));
                unknown.push(kind);
            }
        }
    }
    MapConfig { areas, background: backgrounds, tiles, note }
}

/// A file named in guide.toml.
struct MapFile<'a> {
    name: &'a str,
    span: Span,
}

impl MapFile<'_> {
    fn load(&self, prefix: &str, sources: &Sources) -> Result<(Vec<Feature>, Vec<Diagnostic>), Diagnostic> {
        let leads_out = self.name.starts_with(['/', '\\'])
            || self.name.contains(['\\', ':'])
            || self.name.split('/').any(|part| part == "..");
        if leads_out {
            return Err(self.error(codes::FILE_OUTSIDE));
        }
        let Some(asset) = sources.assets.get(&format!("{prefix}{}", self.name)) else {
            let here = sources.assets.keys().filter_map(|path| path.strip_prefix(prefix));
            let folder = if prefix.is_empty() { "guide.toml" } else { prefix };
            let missing = self.error(codes::FILE_MISSING).arg("folder", folder);
            return Err(missing.arg_if("nearest", nearest(self.name, here)));
        };
        if asset.size > geojson::MAX_BYTES {
            return Err(self
                .error(codes::GEOJSON_TOO_LARGE)
                .arg("size", asset.size / 1_048_576)
                .arg("limit", geojson::MAX_BYTES / 1_048_576));
        }
        let bytes = asset.read().map_err(|error| {
            Diagnostic::error_at_path(codes::UNREADABLE, asset.path.as_str()).arg("reason", error)
        })?;
        let (features, faults) = geojson::read(&bytes);
        Ok((features, self.explain(faults)))
    }

    fn error(&self, code: &'static str) -> Diagnostic {
        Diagnostic::error(code, self.span).arg("file", self.name)
    }

    /// One diagnostic for each kind of fault: a wrong export has it in every feature.
    fn explain(&self, faults: Vec<Fault>) -> Vec<Diagnostic> {
        let mut out: Vec<(std::mem::Discriminant<FeatureFault>, Diagnostic)> = Vec::new();
        let mut files = Vec::new();
        for fault in faults {
            match fault {
                Fault::Encoding => files.push(self.error(codes::BAD_GEOJSON).arg("encoding", "")),
                Fault::Json(line) => files.push(self.error(codes::BAD_GEOJSON).arg("line", line)),
                Fault::Other(found) => files.push(self.error(codes::BAD_GEOJSON).arg("found", found)),
                Fault::TooMany(points) => files.push(
                    self.error(codes::GEOJSON_TOO_LARGE)
                        .arg("limit", geojson::MAX_POINTS)
                        .arg("points", points),
                ),
                Fault::Feature(number, fault) => {
                    let kind = std::mem::discriminant(&fault);
                    if !out.iter().any(|(known, _)| *known == kind) {
                        out.push((kind, self.of_feature(number, &fault)));
                    }
                }
            }
        }
        files.into_iter().chain(out.into_iter().map(|(_, diagnostic)| diagnostic)).collect()
    }

    fn of_feature(&self, number: usize, fault: &FeatureFault) -> Diagnostic {
        let outside = |x: &f64, y: &f64| {
            self.error(codes::POSITION_OUTSIDE).arg("n", number).arg("found", format!("[{x}, {y}]"))
        };
        match fault {
            FeatureFault::Malformed => self.error(codes::BAD_GEOJSON).arg("n", number),
            FeatureFault::Swapped(x, y) => outside(x, y).arg("swapped", ""),
            FeatureFault::Plane(x, y) => outside(x, y).arg("plane", ""),
            FeatureFault::Outside(x, y) => outside(x, y),
            FeatureFault::Open => {
                Diagnostic::warning(codes::OUTLINE_OPEN, self.span).arg("file", self.name).arg("n", number)
            }
            FeatureFault::Flat => self.error(codes::OUTLINE_OPEN).arg("n", number).arg("flat", ""),
        }
    }
}

fn area(feature: Feature) -> Option<NamedArea> {
    let names = feature.texts.into_iter().map(|(_, text)| text).collect();
    let faces = feature.shapes.into_iter().filter_map(|shape| match shape {
        Shape::Face(rings) => Some(rings),
        _ => None,
    });
    let outlines: Vec<_> = faces.flatten().collect();
    (!outlines.is_empty()).then_some(NamedArea { names, outlines })
}

/// What a shape of the background is; else its kind, which is none.
fn back(feature: &Feature) -> Result<Vec<Background>, String> {
    let text =
        |wanted: &str| feature.texts.iter().find(|(key, _)| key == wanted).map(|(_, text)| text.clone());
    let written = text("kind").unwrap_or_default();
    let kind = BackgroundKind::by_name(&written).ok_or(written)?;
    let shape = |shape: &Shape| Background { kind, name: text("name"), shape: shape.clone() };
    Ok(feature.shapes.iter().map(shape).collect())
}

fn unknown_kind(span: Span, number: usize, found: &str) -> Diagnostic {
    let names = BackgroundKind::ALL.map(BackgroundKind::name);
    Diagnostic::warning(codes::BACKGROUND_UNKNOWN, span)
        .arg("n", number)
        .arg("found", found)
        .arg("known", names.join("、"))
        .arg_if("nearest", nearest(found, names.iter().map(String::as_str)))
}
