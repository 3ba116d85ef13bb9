//! From the bytes of a file to upright sRGB pixels.

use super::{Damage, ImageProblem, Limits};
use image::codecs::{gif::GifDecoder, jpeg::JpegDecoder, png::PngDecoder, webp::WebPDecoder};
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageResult};
use std::io::Cursor;

/// The formats that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Jpeg,
    Png,
    Gif,
    WebP,
}

/// What the header of a good picture says.
pub(super) struct Header {
    kind: Kind,
    /// Upright.
    pub(super) width: u32,
    /// Upright.
    pub(super) height: u32,
}

/// Pixels of a picture.
pub(super) struct Source {
    pub(super) pixels: Pixels,
    pub(super) is_jpeg: bool,
}

/// Upright sRGB pixels: RGB, or RGBA where something is transparent, 8 bits each.
pub(super) struct Pixels(pub(super) DynamicImage);

/// Looks at size, kind and dimensions; decodes nothing.
pub(super) fn header(path: &str, bytes: &[u8], limits: Limits) -> Result<Header, ImageProblem> {
    let size = bytes.len() as u64;
    if size > limits.max_bytes {
        return Err(ImageProblem::TooManyBytes { bytes: size, limit: limits.max_bytes });
    }
    let kind = sniff(path, bytes)?;
    let mut decoder = open(kind, bytes, limits).map_err(|error| problem(&error))?;
    let (width, height) = upright(decoder.as_mut());
    if u64::from(width) * u64::from(height) > limits.max_pixels {
        return Err(ImageProblem::TooManyPixels { width, height, limit: limits.max_pixels });
    }
    if width == 0 || height == 0 {
        return Err(ImageProblem::Broken(Damage::Undecodable("no pixels".into())));
    }
    if !super::encode::fits(width, height) {
        return Err(ImageProblem::TooNarrow { width, height });
    }
    Ok(Header { kind, width, height })
}

/// Decodes a picture whose header is good.
pub(super) fn decode(header: Header, bytes: &[u8], limits: Limits) -> Result<Source, ImageProblem> {
    if header.kind == Kind::Jpeg && !is_whole_jpeg(bytes) {
        return Err(ImageProblem::Broken(Damage::CutOff));
    }
    let read = || -> ImageResult<(DynamicImage, Option<Vec<u8>>)> {
        let mut decoder = open(header.kind, bytes, limits)?;
        let orientation = orientation(decoder.as_mut());
        // A profile that cannot be read is as good as none: browsers take such a picture as sRGB too.
        let profile = decoder.icc_profile().unwrap_or(None);
        let mut image = DynamicImage::from_decoder(decoder)?;
        image.apply_orientation(orientation);
        Ok((image, profile))
    };
    let (image, profile) = read().map_err(|error| problem(&error))?;
    let mut pixels = Pixels::of(image);
    if let Some(profile) = profile {
        pixels.convert_to_srgb(&profile);
    }
    Ok(Source { pixels, is_jpeg: header.kind == Kind::Jpeg })
}

/// The kind by content; the name counts only for what has no mark of its own.
fn sniff(path: &str, bytes: &[u8]) -> Result<Kind, ImageProblem> {
    let brand = bytes.get(4..12).unwrap_or_default();
    let found = match bytes {
        [] => return Err(ImageProblem::Broken(Damage::Empty)),
        [0xff, 0xd8, 0xff, ..] => return Ok(Kind::Jpeg),
        [0x89, b'P', b'N', b'G', ..] => return Ok(Kind::Png),
        [b'G', b'I', b'F', b'8', ..] => return Ok(Kind::Gif),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => return Ok(Kind::WebP),
        [b'I', b'I', 42, 0, ..] | [b'M', b'M', 0, 42, ..] => Some("TIFF"),
        [b'%', b'P', b'D', b'F', ..] => Some("PDF"),
        [b'B', b'M', ..] => Some("BMP"),
        _ if brand == b"ftypavif" || brand == b"ftypavis" => Some("AVIF"),
        _ if brand.starts_with(b"ftyphei") || brand.starts_with(b"ftyphev") || brand == b"ftypmif1" => {
            Some("HEIC")
        }
        _ if is_svg(path, bytes) => Some("SVG"),
        _ => None,
    };
    Err(ImageProblem::Kind { found })
}

fn is_svg(path: &str, bytes: &[u8]) -> bool {
    let lower = path.to_ascii_lowercase();
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(2048)]);
    lower.ends_with(".svg") || lower.ends_with(".svgz") || start.contains("<svg")
}

fn open<'a>(kind: Kind, bytes: &'a [u8], limits: Limits) -> ImageResult<Box<dyn ImageDecoder + 'a>> {
    let mut allowed = image::Limits::no_limits();
    // 16 bits in four channels are 8 bytes a pixel; decoders need some more for themselves.
    allowed.max_alloc = Some(limits.max_pixels.saturating_mul(12).saturating_add(64 << 20));
    let input = Cursor::new(bytes);
    let mut decoder: Box<dyn ImageDecoder + 'a> = match kind {
        Kind::Jpeg => Box::new(JpegDecoder::new(input)?),
        Kind::Png => Box::new(PngDecoder::with_limits(input, allowed.clone())?),
        Kind::Gif => Box::new(GifDecoder::new(input)?),
        Kind::WebP => Box::new(WebPDecoder::new(input)?),
    };
    decoder.set_limits(allowed)?;
    Ok(decoder)
}

fn orientation(decoder: &mut dyn ImageDecoder) -> Orientation {
    decoder.orientation().unwrap_or(Orientation::NoTransforms)
}

fn upright(decoder: &mut dyn ImageDecoder) -> (u32, u32) {
    let (width, height) = decoder.dimensions();
    match orientation(decoder) {
        Orientation::Rotate90
        | Orientation::Rotate270
        | Orientation::Rotate90FlipH
        | Orientation::Rotate270FlipH => (height, width),
        _ => (width, height),
    }
}

fn problem(error: &ImageError) -> ImageProblem {
    ImageProblem::Broken(match error {
        ImageError::IoError(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => Damage::CutOff,
        error => Damage::Undecodable(error.to_string()),
    })
}

/// True when the end-of-image marker is there. The decoder fills what is missing with grey and says nothing.
///
/// Walks the segments (ITU-T T.81, B.1.1): in coded data 0xFF is followed by 0 or a restart marker only.
fn is_whole_jpeg(bytes: &[u8]) -> bool {
    let mut at = 2;
    while let Some(&[mark, code]) = bytes.get(at..at + 2) {
        match (mark, code) {
            (0xff, 0xd9) => return true,
            (0xff, 0xc0..=0xfe) if !(0xd0..=0xd8).contains(&code) => {
                let Some(&[high, low]) = bytes.get(at + 2..at + 4) else { return false };
                at += 2 + usize::from(u16::from_be_bytes([high, low]));
            }
            (0xff, 0xff) => at += 1,
            // Coded data, or rubbish between segments: on to the next mark.
            _ => at += 1,
        }
    }
    false
}

impl Pixels {
    fn of(image: DynamicImage) -> Self {
        if !image.color().has_alpha() {
            return Self(DynamicImage::ImageRgb8(image.into_rgb8()));
        }
        let rgba = image.into_rgba8();
        let is_opaque = rgba.as_raw().iter().skip(3).step_by(4).all(|alpha| *alpha == 255);
        let rgba = DynamicImage::ImageRgba8(rgba);
        Self(if is_opaque { DynamicImage::ImageRgb8(rgba.into_rgb8()) } else { rgba })
    }

    /// Converts from the profile the picture carries (telephones write Display P3); a bad profile changes nothing.
    fn convert_to_srgb(&mut self, profile: &[u8]) {
        use moxcms::{ColorProfile, DataColorSpace, Layout, TransformOptions};
        let srgb = ColorProfile::new_srgb();
        let Ok(profile) = ColorProfile::new_from_slice(profile) else { return };
        if profile.color_space != DataColorSpace::Rgb || has_primaries_of(&profile, &srgb) {
            return;
        }
        let (layout, samples): (_, &mut [u8]) = match &mut self.0 {
            DynamicImage::ImageRgb8(image) => (Layout::Rgb, image),
            DynamicImage::ImageRgba8(image) => (Layout::Rgba, image),
            _ => return,
        };
        let transform = profile.create_transform_8bit(layout, &srgb, layout, TransformOptions::default());
        let before = samples.to_vec();
        if transform.and_then(|transform| transform.transform(&before, samples)).is_err() {
            samples.copy_from_slice(&before);
        }
    }
}

/// True for the many profiles that are sRGB under some name.
fn has_primaries_of(a: &moxcms::ColorProfile, b: &moxcms::ColorProfile) -> bool {
    let near = |a: moxcms::Xyzd, b: moxcms::Xyzd| {
        [(a.x, b.x), (a.y, b.y), (a.z, b.z)].iter().all(|(a, b)| (a - b).abs() < 0.003)
    };
    near(a.red_colorant, b.red_colorant)
        && near(a.green_colorant, b.green_colorant)
        && near(a.blue_colorant, b.blue_colorant)
}
