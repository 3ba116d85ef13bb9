//! Pictures: from what a camera wrote to what a page needs.
//!
//! [`Pictures::picture`] takes the bytes of a file and returns it upright, without metadata (a photo carries the place
//! where it was taken), in a few widths, as WebP and as a format that everything reads. Steps: size and dimensions from
//! the header (`decode`) → cache (`cache`) → decode, turn, convert to sRGB → scale and encode (`encode`).
//! Nothing is enlarged. Same bytes in, same bytes out, on any number of threads.

mod cache;
mod decode;
mod encode;

use crate::diagnostic::codes;
use std::path::PathBuf;

/// Changes whenever the same input would give other bytes; part of the cache key and of the file names.
const SETTINGS: &str = "shirube pictures 1: 480 960 1600, webp 78, jpeg 82, png 9";

/// What a picture may weigh.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Largest file, in bytes.
    pub max_bytes: u64,
    /// Most pixels (width × height).
    pub max_pixels: u64,
}

impl Default for Limits {
    /// 30 MiB and 64 million pixels: more than the telephones of today write.
    fn default() -> Self {
        Self { max_bytes: 30 * 1024 * 1024, max_pixels: 64_000_000 }
    }
}

/// A format that is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub enum Format {
    /// For browsers.
    WebP,
    /// For everything else: photos.
    Jpeg,
    /// For everything else: drawings, and what is transparent.
    Png,
}

impl Format {
    /// The end of the file name: webp, jpg, png.
    pub fn extension(self) -> &'static str {
        match self {
            Format::WebP => "webp",
            Format::Jpeg => "jpg",
            Format::Png => "png",
        }
    }

    /// The media type, for `<source type>`.
    pub fn media_type(self) -> &'static str {
        match self {
            Format::WebP => "image/webp",
            Format::Jpeg => "image/jpeg",
            Format::Png => "image/png",
        }
    }
}

/// One file to publish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variant {
    /// In pixels.
    pub width: u32,
    /// In pixels.
    pub height: u32,
    /// Its format.
    pub format: Format,
    /// Hash of the source and width: `a1b2c3d4e5f6-960.webp`.
    pub file_name: String,
    /// The file.
    pub bytes: Vec<u8>,
}

/// A picture in all its variants.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Width of the largest variant (for the `width` attribute).
    pub width: u32,
    /// Height of the largest variant.
    pub height: u32,
    /// By width, narrow first; WebP before the fallback. Each width has both.
    pub variants: Vec<Variant>,
}

impl Picture {
    /// The format that is not WebP: JPEG or PNG.
    pub fn fallback_format(&self) -> Format {
        self.variants
            .iter()
            .map(|variant| variant.format)
            .find(|format| *format != Format::WebP)
            .unwrap_or(Format::WebP)
    }

    /// The variants of one format, narrow first (for `srcset`).
    pub fn of(&self, format: Format) -> impl Iterator<Item = &Variant> {
        self.variants.iter().filter(move |variant| variant.format == format)
    }

    /// The widest variant of one format, at most `width` wide if there is one (for `src`).
    pub fn at_most(&self, format: Format, width: u32) -> Option<&Variant> {
        self.of(format).filter(|variant| variant.width <= width).last().or_else(|| self.of(format).next())
    }
}

/// Why a file cannot be used as a picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ImageProblem {
    /// The file is too large.
    TooManyBytes {
        /// Its size.
        bytes: u64,
        /// The limit.
        limit: u64,
    },
    /// Too many pixels (from the header; nothing was decoded).
    TooManyPixels {
        /// In pixels.
        width: u32,
        /// In pixels.
        height: u32,
        /// Most pixels.
        limit: u64,
    },
    /// So long and narrow that no page can show it.
    TooNarrow {
        /// In pixels.
        width: u32,
        /// In pixels.
        height: u32,
    },
    /// Not JPEG, PNG, GIF or WebP, by content. SVG is among them: it may carry scripts.
    Kind {
        /// What it is, where that can be seen: SVG, HEIC, AVIF, TIFF, BMP, PDF.
        found: Option<&'static str>,
    },
    /// The file is damaged.
    Broken(Damage),
}

/// What is damaged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Damage {
    /// No bytes at all.
    Empty,
    /// The end is missing.
    CutOff,
    /// The decoder refuses it; in its (English) words.
    Undecodable(String),
}

impl ImageProblem {
    /// The code of the diagnostic.
    pub fn code(&self) -> &'static str {
        match self {
            ImageProblem::TooManyBytes { .. }
            | ImageProblem::TooManyPixels { .. }
            | ImageProblem::TooNarrow { .. } => codes::PICTURE_TOO_LARGE,
            ImageProblem::Kind { .. } => codes::PICTURE_KIND,
            ImageProblem::Broken(_) => codes::PICTURE_BROKEN,
        }
    }

    /// The values for its message; the name of the last one chooses the hint.
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let mega = |value: u64, unit: u64| value.div_ceil(unit).to_string();
        match self {
            ImageProblem::TooManyBytes { bytes, limit } => {
                vec![("limit", (limit >> 20).to_string()), ("megabytes", mega(*bytes, 1 << 20))]
            }
            ImageProblem::TooManyPixels { width, height, limit } => vec![
                ("width", width.to_string()),
                ("height", height.to_string()),
                ("limit", (limit / 1_000_000).to_string()),
                ("megapixels", mega(u64::from(*width) * u64::from(*height), 1_000_000)),
            ],
            ImageProblem::TooNarrow { width, height } => {
                vec![("width", width.to_string()), ("height", height.to_string()), ("narrow", String::new())]
            }
            ImageProblem::Kind { found } => {
                found.iter().map(|found| ("found", (*found).to_string())).collect()
            }
            ImageProblem::Broken(Damage::Empty) => vec![("empty", String::new())],
            ImageProblem::Broken(Damage::CutOff) => vec![("cut-off", String::new())],
            ImageProblem::Broken(Damage::Undecodable(reason)) => vec![("reason", reason.clone())],
        }
    }
}

/// Makes pictures, and remembers them in a folder. May be shared by threads.
#[derive(Debug, Clone, Default)]
pub struct Pictures {
    limits: Limits,
    cache: Option<cache::Cache>,
}

impl Pictures {
    /// `cache` is a folder such as `.shirube-cache`; it need not exist, and nothing fails when it cannot be written.
    pub fn new(limits: Limits, cache: Option<PathBuf>) -> Self {
        Self { limits, cache: cache.map(cache::Cache::new) }
    }

    /// Makes all variants of a picture. `path` is only looked at for files whose content says nothing.
    ///
    /// # Errors
    /// [`ImageProblem`]; limits are checked before anything is decoded.
    pub fn picture(&self, path: &str, bytes: &[u8]) -> Result<Picture, ImageProblem> {
        guarded(|| {
            let header = decode::header(path, bytes, self.limits)?;
            let key = blake3::Hasher::new().update(SETTINGS.as_bytes()).update(bytes).finalize().to_hex();
            if let Some(picture) = self.cache.as_ref().and_then(|cache| cache.load(&key)) {
                return Ok(picture);
            }
            let source = decode::decode(header, bytes, self.limits)?;
            let picture = encode::picture(source, name_of(&key))?;
            if let Some(cache) = &self.cache {
                cache.store(&key, &picture);
            }
            Ok(picture)
        })
    }
}

/// Width and height of a picture as it is seen (upright), from its header.
///
/// # Errors
/// Those of [`Pictures::picture`] that the header shows.
pub fn dimensions(path: &str, bytes: &[u8], limits: Limits) -> Result<(u32, u32), ImageProblem> {
    guarded(|| decode::header(path, bytes, limits).map(|header| (header.width, header.height)))
}

/// The part of the key that file names begin with.
fn name_of(key: &str) -> &str {
    key.get(..12).unwrap_or(key)
}

/// A decoder that panics has met a picture it cannot read; that must not end the build.
fn guarded<T>(work: impl FnOnce() -> Result<T, ImageProblem>) -> Result<T, ImageProblem> {
    std::panic::catch_unwind(std::panic::AssertUnwindSafe(work))
        .unwrap_or_else(|_| Err(ImageProblem::Broken(Damage::Undecodable("the decoder panicked".into()))))
}

#[cfg(test)]
mod tests;
