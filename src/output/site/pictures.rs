//! Scales the pictures that may be shown and says where they lie.

use super::{PictureFile, PictureFiles, Settings};
use crate::diagnostic::{Diagnostic, codes};
use crate::guide::Guide;
use crate::model::{Meta, Photo};
use crate::output::common::images::{Format, Limits, Pictures};
use crate::output::files::OutputFiles;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Folder of the pictures in a guide's output.
const FOLDER: &str = "images";

/// Scales every picture of the guide and adds the files; gives their places by path in the content folder.
pub(super) fn scale(
    guide: &Guide,
    settings: &Settings<'_>,
    files: &mut OutputFiles,
) -> Result<BTreeMap<String, PictureFiles>, Vec<Diagnostic>> {
    let limits = Limits {
        max_bytes: guide.config.max_megabytes * 1_048_576,
        max_pixels: guide.config.max_megapixels * 1_000_000,
    };
    let pictures = Pictures::new(limits, settings.cache.map(|folder| folder.to_path_buf()));
    let mut wanted: BTreeMap<&str, (&Meta, &Photo)> = BTreeMap::new();
    for meta in guide.entries.metas() {
        for photo in &meta.photos {
            wanted.entry(&photo.path).or_insert((meta, photo));
        }
    }
    let made: Vec<_> = wanted
        .into_par_iter()
        .map(|(path, (meta, photo))| {
            let place = meta.origin.located.at(&photo_key(meta, photo));
            let unreadable = |reason: String| {
                Diagnostic::error(codes::PICTURE_BROKEN, place).arg("file", &photo.file).arg("reason", reason)
            };
            let asset = settings.sources.assets.get(path).ok_or_else(|| unreadable("not found".into()))?;
            let bytes = asset.read().map_err(|error| unreadable(error.to_string()))?;
            let picture = pictures.picture(path, &bytes).map_err(|problem| {
                let diagnostic = Diagnostic::error(problem.code(), place).arg("file", &photo.file);
                problem
                    .args()
                    .into_iter()
                    .fold(diagnostic, |diagnostic, (name, value)| diagnostic.arg(name, value))
            })?;
            Ok((path, picture))
        })
        .collect();
    let mut placed = BTreeMap::new();
    let mut faults = Vec::new();
    for one in made {
        match one {
            Ok((path, picture)) => {
                let (width, height) = (picture.width, picture.height);
                let mut variants = Vec::new();
                for variant in picture.variants {
                    let file = format!("{FOLDER}/{}", variant.file_name);
                    variants.push(PictureFile {
                        path: file.clone(),
                        width: variant.width,
                        mime: Format::media_type(variant.format),
                    });
                    files.add_hashed(file, variant.bytes, "picture");
                }
                placed.insert(path.to_string(), PictureFiles { width, height, variants });
            }
            Err(fault) => faults.push(fault),
        }
    }
    if faults.is_empty() { Ok(placed) } else { Err(faults) }
}

/// Key of a photo in its file. Photos without consent are gone, so the position is looked up by name.
fn photo_key(meta: &Meta, photo: &Photo) -> String {
    let at = meta.photos.iter().position(|one| one.file == photo.file).unwrap_or(0);
    format!("photos[{at}].file")
}
