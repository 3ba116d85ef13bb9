//! What stands for a guide outside its pages: icons of tabs and home screens, the picture of a link that somebody
//! sends (Open Graph), and the web app manifest that names the icons.
//!
//! The mark is the theme's `assets/favicon.svg`: that of the standard theme in the guide's own colour, or whatever a
//! theme puts in its place. Enter at [`Emblem::add`].

pub(super) mod manifest;
mod preview;
pub mod raster;

use super::brand::{Rgb, Shades};
use crate::output::Medium;
use crate::output::files::OutputFiles;
use manifest::Manifest;
use preview::Preview;
use raster::{Artist, Ground};

/// The mark in the theme's assets.
pub(super) const MARK: &str = "favicon.svg";
/// The picture of a link, below the guide's folder.
pub(super) const PREVIEW: &str = "assets/og.png";
/// For telephones that put a page on their home screen (iOS rounds the corners itself).
const TOUCH: &str = "assets/apple-touch-icon.png";
/// Android cuts a maskable icon into any form; a circle of 80 % is safe, so the mark's corners must lie in it.
const MASKABLE_SHARE: f32 = 0.62;

/// What is drawn for one guide, or for the portal.
pub(super) struct Emblem<'a> {
    pub(super) title: &'a str,
    pub(super) short_title: &'a str,
    pub(super) description: &'a str,
    /// Town; empty on a portal.
    pub(super) city: &'a str,
    pub(super) fictional: bool,
    pub(super) brand: Option<Rgb>,
    /// The theme's mark.
    pub(super) mark: &'a str,
    pub(super) medium: Medium,
    /// Whether there are full addresses: only then can a picture be named to others.
    pub(super) is_public: bool,
    /// Whether there is a service worker; only then a manifest.
    pub(super) has_manifest: bool,
}

impl Emblem<'_> {
    /// Adds icons, preview and manifest.
    ///
    /// # Errors
    /// What is wrong with the theme's mark.
    pub(super) fn add(&self, artist: &Artist, files: &mut OutputFiles) -> Result<(), String> {
        let shades = Shades::of(self.brand);
        let mark = coloured(self.mark, shades);
        let filled =
            |size, share| artist.png(&mark, size, size, Ground::Filled { colour: shades.deep, share });
        let plain = |size| artist.png(&mark, size, size, Ground::None);
        let mut made = vec![("favicon.ico".to_string(), icon_file(&plain(32)?))];
        if self.medium == Medium::Web {
            made.push((TOUCH.into(), filled(180, 1.0)?));
        }
        if self.has_manifest {
            for icon in manifest::ICONS {
                let bytes =
                    if icon.maskable { filled(icon.size, MASKABLE_SHARE)? } else { plain(icon.size)? };
                made.push((icon.path(), bytes));
            }
            let manifest = Manifest { emblem: self, shades };
            made.push((manifest::FILE.into(), manifest.json().into_bytes()));
        }
        if self.is_public {
            let preview = Preview { title: self.title, city: self.city, fictional: self.fictional, shades };
            made.push((PREVIEW.into(), preview.png(artist)?));
        }
        made.push((format!("assets/{MARK}"), mark.into_bytes()));
        for (path, bytes) in made {
            // A theme that brings a file of that name has its own way.
            if files.get(&path).is_none() {
                files.add_hashed(path, bytes, "emblem");
            }
        }
        Ok(())
    }
}

/// The standard mark in a guide's colours; other marks do not have these colours.
fn coloured(mark: &str, shades: Shades) -> String {
    if shades == Shades::of(None) {
        return mark.to_string();
    }
    mark.replace("#123e2f", &shades.deep.css()).replace("#8ed4b3", &shades.mid.css())
}

/// A Windows icon with one PNG of 32 pixels: what browsers ask for without being told.
fn icon_file(png: &[u8]) -> Vec<u8> {
    // Reserved, kind 1, one picture; 32 × 32, no palette, one plane, 32 bits, length, offset.
    let mut out = vec![0, 0, 1, 0, 1, 0, 32, 32, 0, 0, 1, 0, 32, 0];
    out.extend(u32::try_from(png.len()).unwrap_or_default().to_le_bytes());
    out.extend(22_u32.to_le_bytes());
    out.extend(png);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_icon_file_is_one() {
        let png = Artist::new(&Default::default())
            .png("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'/>", 32, 32, Ground::None)
            .unwrap();
        let file = icon_file(&png);
        assert_eq!(&file[22..26], b"\x89PNG");
        assert_eq!(file.len(), 22 + png.len());
        assert_eq!(u32::from_le_bytes([file[14], file[15], file[16], file[17]]) as usize, png.len());
    }

    #[test]
    fn the_mark_takes_the_colour_of_the_guide() {
        let red = Shades::of(Rgb::parse("#b3261e"));
        assert_eq!(coloured("<a fill=\"#123e2f\"/>", red), format!("<a fill=\"{}\"/>", red.deep.css()));
        assert_eq!(coloured("<a fill=\"#123e2f\"/>", Shades::of(None)), "<a fill=\"#123e2f\"/>");
    }
}
