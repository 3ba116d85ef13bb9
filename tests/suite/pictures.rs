//! Pictures that no file of the repository should hold.

use image::codecs::jpeg::JpegEncoder;
use image::{Rgb, RgbImage};

/// The words in the metadata of [`jpeg_with_place`].
pub const SECRETS_OF_PLACE: &[&str] = &["WGS-84-GPS", "Exif", "KitamachiHome"];

/// A small photo; `shade` makes another one.
pub fn jpeg(shade: u8) -> Vec<u8> {
    let image = RgbImage::from_fn(640, 480, |x, y| Rgb([(x / 4) as u8, (y / 4) as u8, shade]));
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 85).encode_image(&image).unwrap();
    bytes
}

/// A photo as a telephone writes it: with the place where it was taken, and a comment.
pub fn jpeg_with_place(shade: u8) -> Vec<u8> {
    let mut tiff = b"MM\0*\0\0\0\x08".to_vec();
    tiff.extend([0, 1]);
    tiff.extend([0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26]);
    tiff.extend([0, 0, 0, 0]);
    tiff.extend([0, 2]);
    tiff.extend([0, 1, 0, 2, 0, 0, 0, 2, b'N', 0, 0, 0]);
    tiff.extend([0, 0x12, 0, 2, 0, 0, 0, 10, 0, 0, 0, 56]);
    tiff.extend([0, 0, 0, 0]);
    tiff.extend(b"WGS-84-GPS");
    let exif = [b"Exif\0\0".as_slice(), &tiff].concat();
    let plain = jpeg(shade);
    let mut bytes = plain[..2].to_vec();
    for (marker, body) in [(0xe1, exif.as_slice()), (0xfe, b"KitamachiHome".as_slice())] {
        bytes.extend([0xff, marker]);
        bytes.extend(u16::try_from(body.len() + 2).unwrap().to_be_bytes());
        bytes.extend(body);
    }
    bytes.extend(&plain[2..]);
    bytes
}

/// The first half of a photo.
pub fn cut_off_jpeg() -> Vec<u8> {
    let whole = jpeg(0);
    whole[..whole.len() / 2].to_vec()
}

/// A drawing of so many pixels.
pub fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let picture = image::RgbImage::from_fn(width, height, |x, y| image::Rgb([x as u8, y as u8, 90]));
    picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// A good header that promises 20000 × 10000 pixels, and next to nothing behind it.
pub fn png_of_200_megapixels() -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, 20_000, 10_000);
    encoder.set_color(png::ColorType::Rgb);
    let mut writer = encoder.write_header().unwrap();
    // The beginning of compressed data: some bytes of zlib, far from all.
    writer.write_chunk(png::chunk::IDAT, &[0x78, 0x9c, 0x63, 0x60]).unwrap();
    drop(writer);
    bytes
}
