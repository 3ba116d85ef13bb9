//! Every case makes its picture with the small builders below; so do `caching` and `refused`.

mod caching;
mod refused;

use super::*;
use image::codecs::{gif::GifEncoder, jpeg::JpegEncoder, png::PngEncoder, webp::WebPEncoder};
use image::{DynamicImage, GrayImage, ImageEncoder, Luma, Rgb, RgbImage, Rgba, RgbaImage};
use std::sync::LazyLock;

/// Many colours, no straight lines.
fn photo(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let wave = |a: u32, b: u32| (((x * a + y * b) % 511).abs_diff(255)) as u8;
        Rgb([wave(1, 0), wave(0, 1), wave(2, 3)])
    })
}

/// A circle on white.
fn drawing(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, y| {
        let (dx, dy) = (x.abs_diff(width / 2), y.abs_diff(height / 2));
        if dx * dx + dy * dy < width * height / 16 { Rgb([200, 30, 30]) } else { Rgb([255, 255, 255]) }
    })
}

fn jpeg(image: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 90).encode_image(image).expect("a good picture");
    bytes
}

fn png(image: &DynamicImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    PngEncoder::new(&mut bytes)
        .write_image(image.as_bytes(), image.width(), image.height(), image.color().into())
        .expect("a good picture");
    bytes
}

fn gif(image: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    GifEncoder::new(&mut bytes)
        .encode(image, image.width(), image.height(), image::ExtendedColorType::Rgb8)
        .expect("a good picture");
    bytes
}

/// An EXIF block: orientation, and the place where the picture was taken.
fn exif(orientation: u8) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08".to_vec();
    tiff.extend([0, 2]);
    tiff.extend([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]);
    tiff.extend([0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 38]);
    tiff.extend([0, 0, 0, 0]);
    // GPSLatitudeRef N, GPSMapDatum
    tiff.extend([0, 2]);
    tiff.extend([0, 1, 0, 2, 0, 0, 0, 2, b'N', 0, 0, 0]);
    tiff.extend([0, 0x12, 0, 2, 0, 0, 0, 10, 0, 0, 0, 68]);
    tiff.extend([0, 0, 0, 0]);
    tiff.extend(b"WGS-84-GPS");
    tiff
}

/// A JPEG with a segment behind its beginning.
fn with_segment(jpeg: &[u8], marker: u8, content: &[u8]) -> Vec<u8> {
    let length = u16::try_from(content.len() + 2).expect("short").to_be_bytes();
    [&jpeg[..2], &[0xff, marker], &length, content, &jpeg[2..]].concat()
}

fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    with_segment(jpeg, 0xe1, &[b"Exif\0\0".as_slice(), &exif(orientation)].concat())
}

fn make(path: &str, bytes: &[u8]) -> Result<Picture, ImageProblem> {
    Pictures::default().picture(path, bytes)
}

fn good(path: &str, bytes: &[u8]) -> Picture {
    make(path, bytes).unwrap_or_else(|problem| panic!("{path}: {problem:?}"))
}

fn decoded(variant: &Variant) -> DynamicImage {
    let image = image::load_from_memory(&variant.bytes).expect("what was written can be read");
    assert_eq!((image.width(), image.height()), (variant.width, variant.height));
    image
}

fn list(picture: &Picture) -> Vec<(u32, u32, Format)> {
    picture.variants.iter().map(|variant| (variant.width, variant.height, variant.format)).collect()
}

static LARGE: LazyLock<Vec<u8>> = LazyLock::new(|| jpeg(&photo(2000, 1500)));

#[test]
fn a_photo_comes_in_four_widths_and_two_formats() {
    let picture = good("a.jpg", &LARGE);
    assert_eq!((picture.width, picture.height), (1600, 1200));
    use Format::{Jpeg, WebP};
    assert_eq!(
        list(&picture),
        [
            (480, 360, WebP),
            (480, 360, Jpeg),
            (960, 720, WebP),
            (960, 720, Jpeg),
            (1600, 1200, WebP),
            (1600, 1200, Jpeg)
        ]
    );
    for variant in &picture.variants {
        decoded(variant);
        let key = blake3::Hasher::new().update(SETTINGS.as_bytes()).update(&LARGE).finalize().to_hex();
        assert_eq!(
            variant.file_name,
            format!("{}-{}.{}", &key[..12], variant.width, variant.format.extension())
        );
    }
    assert_eq!(picture.fallback_format(), Jpeg);
    assert_eq!(picture.of(WebP).map(|variant| variant.width).collect::<Vec<_>>(), [480, 960, 1600]);
    assert_eq!(picture.at_most(Jpeg, 1000).map(|variant| variant.width), Some(960));
    assert_eq!(picture.at_most(Jpeg, 10).map(|variant| variant.width), Some(480));
    assert_eq!(picture.at_most(Format::Png, 1000), None);
}

#[test]
fn nothing_is_enlarged() {
    let widths = |width| {
        let picture = good("a.jpg", &jpeg(&photo(width, 30)));
        picture.of(Format::WebP).map(|variant| variant.width).collect::<Vec<_>>()
    };
    assert_eq!(widths(300), [300]);
    assert_eq!(widths(480), [480]);
    assert_eq!(widths(500), [500]);
    assert_eq!(widths(800), [480, 800]);
    assert_eq!(widths(1000), [480, 1000]);
    assert_eq!(widths(1600), [480, 960, 1600]);
    assert_eq!(widths(1), [1]);
}

#[test]
fn pictures_are_turned_upright_and_their_metadata_are_gone() {
    // Left half red, right half blue, as the sensor saw it; orientation 6 wants it turned to the right.
    let sensor =
        RgbImage::from_fn(64, 32, |x, _| if x < 32 { Rgb([220, 10, 10]) } else { Rgb([10, 10, 220]) });
    let plain = jpeg(&sensor);
    let xmp = b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>secret GPS</x:xmpmeta>";
    let bytes = with_segment(&with_exif(&plain, 6), 0xe1, xmp);
    let bytes = with_segment(&bytes, 0xfe, b"secret comment");
    assert_eq!(dimensions("a.jpg", &bytes, Limits::default()), Ok((32, 64)));
    let picture = good("a.jpg", &bytes);
    assert_eq!((picture.width, picture.height), (32, 64));
    for variant in &picture.variants {
        let image = decoded(variant).into_rgb8();
        assert!(image.get_pixel(16, 4).0[0] > 180, "red is on top");
        assert!(image.get_pixel(16, 60).0[2] > 180, "blue is at the bottom");
        for trace in [&b"Exif"[..], b"EXIF", b"GPS", b"secret", b"xap", b"MM\0*"] {
            assert!(
                !variant.bytes.windows(trace.len()).any(|window| window == trace),
                "{:?}",
                variant.format
            );
        }
    }
    for (orientation, size) in [
        (1, (64, 32)),
        (2, (64, 32)),
        (3, (64, 32)),
        (5, (32, 64)),
        (8, (32, 64)),
        (0, (64, 32)),
        (99, (64, 32)),
    ] {
        let picture = good("a.jpg", &with_exif(&plain, orientation));
        assert_eq!((picture.width, picture.height), size, "{orientation}");
    }
}

#[test]
fn metadata_of_png_are_gone_too() {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 2, 1);
    encoder.set_color(png::ColorType::Rgb);
    encoder.add_text_chunk("Author".into(), "secret".into()).expect("a good chunk");
    let mut writer = encoder.write_header().expect("a good header");
    writer.write_chunk(png::chunk::ChunkType(*b"eXIf"), &exif(6)).expect("a good chunk");
    writer.write_image_data(&[255, 0, 0, 0, 0, 255]).expect("two pixels");
    writer.finish().expect("an end");
    assert_eq!(dimensions("a.png", &bytes, Limits::default()), Ok((1, 2)));
    let picture = good("a.png", &bytes);
    assert_eq!((picture.width, picture.height), (1, 2));
    for variant in &picture.variants {
        assert!(
            !variant
                .bytes
                .windows(4)
                .any(|window| window == b"secr" || window == b"eXIf" || window == b"EXIF")
        );
    }
}

#[test]
fn a_drawing_is_kept_without_loss_and_small() {
    let source = drawing(400, 300);
    for (path, bytes) in [("a.png", png(&source.clone().into())), ("a.gif", gif(&source))] {
        let picture = good(path, &bytes);
        assert_eq!(list(&picture), [(400, 300, Format::WebP), (400, 300, Format::Png)]);
        for variant in &picture.variants {
            assert_eq!(decoded(variant).into_rgb8(), source, "{path} {:?}", variant.format);
            assert!(variant.bytes.len() < 3000, "{path} {:?} {}", variant.format, variant.bytes.len());
        }
        assert_eq!(picture.variants[1].bytes[24..26], [1, 3], "one bit a pixel, with a palette");
    }
}

#[test]
fn palettes_of_every_depth_are_read_back() {
    for colours in [1_u32, 2, 3, 4, 5, 16, 17, 200, 256, 257] {
        let source = RgbaImage::from_fn(37, 23, |x, y| {
            let colour = (x + y * 37) % colours;
            Rgba([(colour % 256) as u8, (colour / 256) as u8, 7, if colour % 5 == 0 { 100 } else { 255 }])
        });
        let picture = good("a.png", &png(&source.clone().into()));
        let fallback = picture.of(Format::Png).next().expect("a PNG");
        assert_eq!(decoded(fallback).into_rgba8(), source, "{colours}");
    }
}

#[test]
fn a_photo_saved_as_png_becomes_a_jpeg() {
    let picture = good("a.png", &png(&photo(700, 500).into()));
    assert_eq!(picture.fallback_format(), Format::Jpeg);
}

#[test]
fn transparency_is_kept_and_its_edges_stay_clean() {
    // White on transparent black: mixing without regard to alpha would give grey edges.
    let source = RgbaImage::from_fn(1000, 600, |x, y| {
        let inside = x.abs_diff(500).pow(2) + y.abs_diff(300).pow(2) < 200 * 200;
        if inside { Rgba([255, 255, 255, 255]) } else { Rgba([0, 0, 0, 0]) }
    });
    let picture = good("a.png", &png(&source.into()));
    assert_eq!(picture.fallback_format(), Format::Png);
    for variant in picture.of(Format::Png).chain(picture.of(Format::WebP)) {
        let image = decoded(variant).into_rgba8();
        assert_eq!(image.get_pixel(0, 0).0[3], 0);
        for pixel in image.pixels().filter(|pixel| pixel.0[3] > 40) {
            assert!(pixel.0[0] > 240, "{} {:?} {pixel:?}", variant.width, variant.format);
        }
    }
    let opaque = RgbaImage::from_pixel(20, 20, Rgba([1, 2, 3, 255]));
    let picture = good("a.png", &png(&opaque.into()));
    assert!(!decoded(&picture.variants[1]).color().has_alpha());
}

#[test]
fn odd_but_good_pictures_are_read() {
    let gray = DynamicImage::ImageLuma8(GrayImage::from_fn(40, 30, |x, y| Luma([(x * 6 + y) as u8])));
    let mut gray_jpeg = Vec::new();
    JpegEncoder::new(&mut gray_jpeg).encode_image(&gray).expect("a good picture");
    let mut webp = Vec::new();
    WebPEncoder::new_lossless(&mut webp)
        .encode(&photo(40, 30), 40, 30, image::ExtendedColorType::Rgb8)
        .expect("good");
    let mut frames = Vec::new();
    let mut encoder = GifEncoder::new(&mut frames);
    let frame = |colour| image::Frame::new(RgbaImage::from_pixel(40, 30, Rgba(colour)));
    encoder.encode_frames([frame([255, 0, 0, 255]), frame([0, 0, 255, 255])]).expect("a good picture");
    drop(encoder);
    for (name, bytes) in [
        ("16-bit PNG", png(&DynamicImage::ImageRgb8(photo(40, 30)).into_rgb16().into())),
        ("16-bit PNG with alpha", png(&DynamicImage::ImageRgb8(photo(40, 30)).into_rgba16().into())),
        ("gray PNG", png(&gray)),
        ("gray PNG with alpha", png(&gray.clone().into_luma_alpha8().into())),
        ("16-bit gray PNG", png(&gray.clone().into_luma16().into())),
        ("gray JPEG", gray_jpeg),
        ("WebP", webp),
        ("moving GIF", frames.clone()),
    ] {
        let picture = good(name, &bytes);
        assert_eq!((picture.width, picture.height), (40, 30), "{name}");
        picture.variants.iter().for_each(|variant| drop(decoded(variant)));
    }
    let first = decoded(&good("a.gif", &frames).variants[1]).into_rgb8();
    assert_eq!(first.get_pixel(5, 5).0, [255, 0, 0]);
}

/// 8 × 8 pixels, all samples 128: each of the four blocks is one bit for DC 0 and one for the end of the block.
fn cmyk_jpeg(adobe_transform: Option<u8>) -> Vec<u8> {
    let mut bytes = vec![0xff, 0xd8];
    let mut segment = |marker: u8, content: &[u8]| {
        bytes.extend([0xff, marker]);
        bytes.extend(u16::try_from(content.len() + 2).expect("short").to_be_bytes());
        bytes.extend(content);
    };
    if let Some(transform) = adobe_transform {
        segment(0xee, &[b"Adobe\0\x64\0\0\0\0".as_slice(), &[transform]].concat());
    }
    segment(0xdb, &[vec![0], vec![1; 64]].concat());
    segment(0xc0, &[8, 0, 8, 0, 8, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0]);
    let one_code = [&[1_u8][..], &[0; 15], &[0]].concat();
    segment(0xc4, &[&[0x00][..], &one_code].concat());
    segment(0xc4, &[&[0x10][..], &one_code].concat());
    segment(0xda, &[4, 1, 0, 2, 0, 3, 0, 4, 0, 0, 63, 0]);
    bytes.extend([0x00, 0xff, 0xd9]);
    bytes
}

#[test]
fn cmyk_is_converted() {
    for transform in [None, Some(0), Some(2)] {
        let picture = good("a.jpg", &cmyk_jpeg(transform));
        let pixel = *decoded(&picture.variants[1]).into_rgb8().get_pixel(4, 4);
        assert!(pixel.0.iter().all(|channel| channel.abs_diff(64) < 12), "{transform:?} {pixel:?}");
    }
}

#[test]
fn colours_of_a_wide_profile_are_converted() {
    let wide = moxcms::ColorProfile::new_display_p3().encode().expect("a built-in profile");
    let segment = [b"ICC_PROFILE\0\x01\x01".as_slice(), &wide].concat();
    let plain = jpeg(&RgbImage::from_pixel(32, 32, Rgb([60, 180, 90])));
    let colour = |bytes: &[u8]| decoded(&good("a.jpg", bytes).variants[1]).into_rgb8().get_pixel(8, 8).0;
    let (before, after) = (colour(&plain), colour(&with_segment(&plain, 0xe2, &segment)));
    assert!(before[0] > after[0] + 15 && after[1] >= before[1], "{before:?} {after:?}");
    let srgb = moxcms::ColorProfile::new_srgb().encode().expect("a built-in profile");
    let segment = [b"ICC_PROFILE\0\x01\x01".as_slice(), &srgb].concat();
    assert_eq!(colour(&with_segment(&plain, 0xe2, &segment)), before);
    let rubbish = [b"ICC_PROFILE\0\x01\x01".as_slice(), &[7; 300]].concat();
    assert_eq!(colour(&with_segment(&plain, 0xe2, &rubbish)), before);
}
