//! Files that are no pictures, damaged or too large.

use super::*;

#[test]
fn the_name_does_not_decide_what_a_file_is() {
    assert_eq!(make("a.png", &LARGE), make("b.txt", &LARGE));
}

#[test]
fn other_kinds_are_named() {
    let kind = |path: &str, bytes: &[u8]| match make(path, bytes) {
        Err(ImageProblem::Kind { found }) => found,
        other => panic!("{path}: {other:?}"),
    };
    assert_eq!(kind("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"), Some("SVG"));
    assert_eq!(kind("a.png", b"<?xml version='1.0'?>\n<!-- x --><svg/>"), Some("SVG"));
    assert_eq!(kind("a.svgz", b"\x1f\x8b\x08\0"), Some("SVG"));
    assert_eq!(kind("a.jpg", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"), Some("HEIC"));
    assert_eq!(kind("a.avif", b"\0\0\0\x18ftypavif\0\0\0\0"), Some("AVIF"));
    assert_eq!(kind("a.tif", b"II*\0\x08\0\0\0"), Some("TIFF"));
    assert_eq!(kind("a.bmp", b"BM1234567890"), Some("BMP"));
    assert_eq!(kind("a.jpg", b"%PDF-1.7"), Some("PDF"));
    assert_eq!(kind("a.jpg", b"hello"), None);
    assert_eq!(kind("a.jpg", b"x"), None);
}

#[test]
fn damaged_files_are_told_and_nothing_panics() {
    assert_eq!(make("a.jpg", b""), Err(ImageProblem::Broken(Damage::Empty)));
    assert_eq!(make("a.jpg", &LARGE[..LARGE.len() / 2]), Err(ImageProblem::Broken(Damage::CutOff)));
    assert_eq!(make("a.jpg", &LARGE[..LARGE.len() - 1]), Err(ImageProblem::Broken(Damage::CutOff)));
    let small = photo(60, 40);
    let mut webp = Vec::new();
    WebPEncoder::new_lossless(&mut webp)
        .encode(&small, 60, 40, image::ExtendedColorType::Rgb8)
        .expect("good");
    for bytes in [
        jpeg(&small),
        with_exif(&jpeg(&small), 6),
        png(&small.clone().into()),
        gif(&small),
        webp,
        cmyk_jpeg(Some(2)),
    ] {
        assert!(make("a", &bytes).is_ok());
        for end in (0..bytes.len()).step_by(bytes.len() / 40 + 1) {
            let result = make("a", &bytes[..end]);
            assert!(
                matches!(result, Err(ImageProblem::Broken(_) | ImageProblem::Kind { .. })),
                "{end}: {result:?}"
            );
        }
        // Any outcome is fine, as long as there is one.
        for at in (0..bytes.len()).step_by(bytes.len() / 60 + 1) {
            let mut bent = bytes.clone();
            bent[at] ^= 0xff;
            drop(make("a", &bent));
        }
    }
}

/// A PNG that is all header.
fn png_header(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Rgb);
    let mut writer = encoder.write_header().expect("a good header");
    writer.write_chunk(png::chunk::IDAT, &[0x78, 0x9c]).expect("a good chunk");
    drop(writer);
    bytes
}

#[test]
fn too_large_pictures_are_refused_from_their_header() {
    let bomb = png_header(20_000, 10_000);
    let refused = ImageProblem::TooManyPixels { width: 20_000, height: 10_000, limit: 64_000_000 };
    assert_eq!(make("a.png", &bomb), Err(refused.clone()));
    assert_eq!(dimensions("a.png", &bomb, Limits::default()), Err(refused));
    let huge = png_header(0x7fff_ffff, 0x7fff_ffff);
    assert!(make("a.png", &huge).is_err());
    // The frame header of a JPEG says what it likes.
    let mut jpeg = jpeg(&photo(16, 16));
    let frame = jpeg.windows(2).position(|mark| mark == [0xff, 0xc0]).expect("a frame");
    jpeg[frame + 5..frame + 9].copy_from_slice(&[0xff, 0xff, 0xff, 0xff]);
    assert!(matches!(make("a.jpg", &jpeg), Err(ImageProblem::TooManyPixels { width: 65_535, .. })));
    // So does the screen of a GIF.
    let mut gif = gif(&photo(16, 16));
    gif[6..10].copy_from_slice(&[0xff; 4]);
    assert!(matches!(make("a.gif", &gif), Err(ImageProblem::TooManyPixels { .. })));
    let limits = Limits { max_bytes: 100, ..Limits::default() };
    assert_eq!(
        Pictures::new(limits, None).picture("a.jpg", &LARGE),
        Err(ImageProblem::TooManyBytes { bytes: LARGE.len() as u64, limit: 100 })
    );
}

#[test]
fn a_small_file_that_unpacks_to_much_is_stopped() {
    // Good, but more pixels than allowed.
    let limits = Limits { max_pixels: 1_000_000, ..Limits::default() };
    let bytes = png(&GrayImage::new(2000, 2000).into());
    assert!(bytes.len() < 100_000, "{}", bytes.len());
    let result = Pictures::new(limits, None).picture("a.png", &bytes);
    assert!(matches!(result, Err(ImageProblem::TooManyPixels { .. })));
    // Rows that the header does not announce are not unpacked: zlib data of 50 MB for 4 × 4 pixels.
    let mut bomb = Vec::new();
    let mut encoder = png::Encoder::new(&mut bomb, 4, 4);
    encoder.set_color(png::ColorType::Grayscale);
    let mut writer = encoder.write_header().expect("a good header");
    let long = png(&GrayImage::new(50_000, 1000).into());
    let data = long.windows(4).position(|name| name == b"IDAT").expect("data");
    let length =
        u32::from_be_bytes([long[data - 4], long[data - 3], long[data - 2], long[data - 1]]) as usize;
    writer.write_chunk(png::chunk::IDAT, &long[data + 4..data + 4 + length]).expect("a good chunk");
    drop(writer);
    drop(make("a.png", &bomb));
}

#[test]
fn very_long_pictures_are_refused() {
    let refused = |width, height| Err(ImageProblem::TooNarrow { width, height });
    assert_eq!(make("a.png", &png(&GrayImage::new(10, 17_000).into())), refused(10, 17_000));
    assert!(make("a.png", &png(&GrayImage::new(17_000, 10).into())).is_ok());
}

#[test]
fn every_problem_has_a_code_and_its_values() {
    let problem = ImageProblem::TooManyBytes { bytes: 31 << 20, limit: 30 << 20 };
    assert_eq!(problem.code(), codes::PICTURE_TOO_LARGE);
    assert_eq!(problem.args(), [("limit", "30".to_string()), ("megabytes", "31".to_string())]);
    let problem = ImageProblem::TooManyPixels { width: 20_000, height: 10_000, limit: 64_000_000 };
    assert_eq!(problem.args().last(), Some(&("megapixels", "200".to_string())));
    assert_eq!(ImageProblem::Kind { found: Some("SVG") }.code(), codes::PICTURE_KIND);
    assert_eq!(ImageProblem::Broken(Damage::CutOff).code(), codes::PICTURE_BROKEN);
}
