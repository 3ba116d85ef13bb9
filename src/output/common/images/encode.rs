//! From pixels to files: widths, formats, names.

use super::decode::{Pixels, Source};
use super::{Damage, Format, ImageProblem, Picture, Variant};
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ExtendedColorType, ImageEncoder, RgbaImage};
use std::collections::{BTreeSet, HashSet};

/// The widths a page asks for, in pixels.
const WIDTHS: [u32; 3] = [480, 960, 1600];
/// WebP knows no longer side (VP8 frame header, RFC 6386, 9.1).
const LONGEST: u32 = 16_383;
const WEBP_QUALITY: f32 = 78.0;
const JPEG_QUALITY: u8 = 82;
/// A picture with at most so many colours is a drawing.
const FEW_COLOURS: usize = 1024;

/// True when the largest variant of a picture of this size can be written.
pub(super) fn fits(width: u32, height: u32) -> bool {
    scaled_height(width, height, largest(width)) <= LONGEST
}

/// Makes all variants; `name` begins their file names.
pub(super) fn picture(source: Source, name: &str) -> Result<Picture, ImageProblem> {
    let (width, height) = source.pixels.size();
    let is_drawing = !source.is_jpeg && source.pixels.has_few_colours();
    let (top_width, top_height) = (largest(width), scaled_height(width, height, largest(width)));
    let top = match (top_width, top_height) == (width, height) {
        true => source.pixels,
        false => source.pixels.scaled(top_width, top_height, is_drawing),
    };
    let mut variants = Vec::new();
    for step in narrower(top_width) {
        let scaled = top.scaled(step, scaled_height(width, height, step), is_drawing);
        variants.extend(both_formats(&scaled, is_drawing, name)?);
    }
    variants.extend(both_formats(&top, is_drawing, name)?);
    Ok(Picture { width: top_width, height: top_height, variants })
}

/// The file name of a variant.
pub(super) fn file_name(name: &str, width: u32, format: Format) -> String {
    format!("{name}-{width}.{}", format.extension())
}

fn largest(width: u32) -> u32 {
    width.min(WIDTHS[WIDTHS.len() - 1])
}

/// The steps below the largest width; one that is nearly as wide would only cost space.
fn narrower(top: u32) -> impl Iterator<Item = u32> {
    WIDTHS.into_iter().filter(move |width| width * 8 <= top * 7)
}

fn scaled_height(width: u32, height: u32, to: u32) -> u32 {
    let exact = (u64::from(height) * u64::from(to) + u64::from(width) / 2) / u64::from(width.max(1));
    u32::try_from(exact).unwrap_or(u32::MAX).max(1)
}

fn both_formats(pixels: &Pixels, is_drawing: bool, name: &str) -> Result<[Variant; 2], ImageProblem> {
    let (width, height) = pixels.size();
    let variant =
        |format, bytes| Variant { width, height, format, file_name: file_name(name, width, format), bytes };
    let fallback = match is_drawing || pixels.is_transparent() {
        true => variant(Format::Png, png(pixels)?),
        false => variant(Format::Jpeg, jpeg(pixels)?),
    };
    Ok([variant(Format::WebP, webp(pixels, is_drawing)?), fallback])
}

/// Photos lossy; drawings lossless when that is no larger.
fn webp(pixels: &Pixels, is_drawing: bool) -> Result<Vec<u8>, ImageProblem> {
    let encode = |lossless: bool| {
        let (width, height) = pixels.size();
        let layout = if pixels.is_transparent() { webp::PixelLayout::Rgba } else { webp::PixelLayout::Rgb };
        webp::Encoder::new(pixels.samples(), layout, width, height)
            .encode_simple(lossless, WEBP_QUALITY)
            .map(|bytes| bytes.to_vec())
            .map_err(|error| undecodable(format!("WebP: {error:?}")))
    };
    let lossy = encode(false)?;
    if is_drawing {
        let lossless = encode(true)?;
        if lossless.len() <= lossy.len() {
            return Ok(lossless);
        }
    }
    Ok(lossy)
}

fn jpeg(pixels: &Pixels) -> Result<Vec<u8>, ImageProblem> {
    let (width, height) = pixels.size();
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY)
        .write_image(pixels.samples(), width, height, ExtendedColorType::Rgb8)
        .map_err(|error| undecodable(error.to_string()))?;
    Ok(bytes)
}

/// With a palette where 256 colours are enough.
fn png(pixels: &Pixels) -> Result<Vec<u8>, ImageProblem> {
    let palette = pixels.palette();
    let (width, height) = pixels.size();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_deflate_compression(png::DeflateCompression::Level(9));
    let samples = match &palette {
        Some(palette) => {
            let depth = [(2, png::BitDepth::One), (4, png::BitDepth::Two), (16, png::BitDepth::Four)]
                .into_iter()
                .find(|(most, _)| palette.len() <= *most)
                .map_or(png::BitDepth::Eight, |(_, depth)| depth);
            encoder.set_color(png::ColorType::Indexed);
            encoder.set_depth(depth);
            encoder.set_filter(png::Filter::NoFilter);
            encoder.set_palette(palette.iter().flat_map(|colour| colour.rgb()).collect::<Vec<u8>>());
            let alpha: Vec<u8> =
                palette.iter().map(|colour| colour.alpha).take_while(|alpha| *alpha < 255).collect();
            if !alpha.is_empty() {
                encoder.set_trns(alpha);
            }
            pixels.packed(palette, depth as usize)
        }
        None => {
            encoder.set_filter(png::Filter::Adaptive);
            encoder.set_color(if pixels.is_transparent() {
                png::ColorType::Rgba
            } else {
                png::ColorType::Rgb
            });
            pixels.samples().to_vec()
        }
    };
    let write = |encoder: png::Encoder<_>| -> Result<(), png::EncodingError> {
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&samples)?;
        writer.finish()
    };
    write(encoder).map_err(|error| undecodable(error.to_string()))?;
    Ok(bytes)
}

fn undecodable(reason: String) -> ImageProblem {
    ImageProblem::Broken(Damage::Undecodable(reason))
}

/// A colour; the order puts the transparent first, as the palette of a PNG wants them.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Colour {
    alpha: u8,
    red: u8,
    green: u8,
    blue: u8,
}

impl Colour {
    fn rgb(self) -> [u8; 3] {
        [self.red, self.green, self.blue]
    }
}

impl Pixels {
    fn size(&self) -> (u32, u32) {
        (self.0.width(), self.0.height())
    }

    fn samples(&self) -> &[u8] {
        self.0.as_bytes()
    }

    fn is_transparent(&self) -> bool {
        self.0.color().has_alpha()
    }

    fn colours(&self) -> impl Iterator<Item = Colour> {
        let channels = if self.is_transparent() { 4 } else { 3 };
        self.samples().chunks_exact(channels).map(|sample| Colour {
            alpha: sample.get(3).copied().unwrap_or(255),
            red: sample[0],
            green: sample[1],
            blue: sample[2],
        })
    }

    fn has_few_colours(&self) -> bool {
        let mut seen = HashSet::new();
        self.colours().all(|colour| {
            seen.insert(colour);
            seen.len() <= FEW_COLOURS
        })
    }

    /// All colours in order, if they are 256 at most.
    fn palette(&self) -> Option<Vec<Colour>> {
        let mut seen = BTreeSet::new();
        let mut last = None;
        for colour in self.colours() {
            if last != Some(colour) {
                seen.insert(colour);
                last = Some(colour);
            }
            if seen.len() > 256 {
                return None;
            }
        }
        Some(seen.into_iter().collect())
    }

    /// Indices into the palette, `depth` bits each, rows from whole bytes.
    fn packed(&self, palette: &[Colour], depth: usize) -> Vec<u8> {
        let indices: Vec<u8> = self
            .colours()
            .map(|colour| {
                palette.binary_search(&colour).ok().and_then(|at| u8::try_from(at).ok()).unwrap_or(0)
            })
            .collect();
        let width = (self.size().0 as usize).max(1);
        let pack = |few: &[u8]| {
            let filled = few.iter().fold(0_u16, |byte, index| (byte << depth) | u16::from(*index));
            (filled << (8 - depth * few.len())) as u8
        };
        indices.chunks(width).flat_map(|row| row.chunks(8 / depth).map(pack)).collect()
    }

    /// Scaled down: photos with a sharp filter, drawings with one that makes no rings around lines.
    fn scaled(&self, width: u32, height: u32, is_drawing: bool) -> Pixels {
        let filter = if is_drawing { FilterType::Triangle } else { FilterType::Lanczos3 };
        // Not `imageops::resize`: that is generic, and would be compiled without optimisation in a debug build.
        let DynamicImage::ImageRgba8(image) = &self.0 else {
            let shrunk = if is_drawing { None } else { shrunk(&self.0, width) };
            return Pixels(shrunk.as_ref().unwrap_or(&self.0).resize_exact(width, height, filter));
        };
        let mut scaled = premultiplied(image).resize_exact(width, height, filter);
        if let DynamicImage::ImageRgba8(scaled) = &mut scaled {
            unpremultiply(scaled);
        }
        Pixels(scaled)
    }
}

/// Averages whole blocks of pixels first where a photo is at least twice as wide as wanted: the good filter alone
/// would take a second for the 12 million pixels of a telephone.
fn shrunk(image: &DynamicImage, width: u32) -> Option<DynamicImage> {
    let factor = image.width() / width.max(1);
    (factor >= 2).then(|| image.thumbnail_exact(image.width() / factor, (image.height() / factor).max(1)))
}

/// The filter mixes pixels by their channels; without this, invisible colours would bleed into the edges.
fn premultiplied(image: &RgbaImage) -> DynamicImage {
    let mut image = image.clone();
    for pixel in image.pixels_mut() {
        let alpha = u16::from(pixel.0[3]);
        for channel in &mut pixel.0[..3] {
            *channel = ((u16::from(*channel) * alpha + 127) / 255) as u8;
        }
    }
    DynamicImage::ImageRgba8(image)
}

fn unpremultiply(image: &mut RgbaImage) {
    for pixel in image.pixels_mut() {
        let alpha = u16::from(pixel.0[3]);
        for channel in &mut pixel.0[..3] {
            let full = (u16::from(*channel) * 255 + alpha / 2).checked_div(alpha).unwrap_or(0);
            *channel = full.min(255) as u8;
        }
    }
}
