//! From SVG to PNG (resvg).

use crate::output::site::brand::Rgb;
use crate::source::fonts::Fonts;
use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use std::sync::Arc;

/// Draws SVG for as long as a build takes; fonts are read once.
pub struct Artist {
    options: Options<'static>,
}

impl Artist {
    /// With fonts for what is written in a picture; without, letters are left out.
    pub fn new(fonts: &Fonts) -> Self {
        let mut database = fontdb::Database::new();
        for bytes in &fonts.0 {
            database.load_font_source(fontdb::Source::Binary(Arc::new(bytes.clone())));
        }
        // A collection (.ttc) holds the letters of several countries; the Japanese ones have JP in their name.
        let name = |face: &fontdb::FaceInfo| face.families.first().map(|(name, _)| name.clone());
        let names: Vec<String> = database.faces().filter_map(name).collect();
        let first = names.first();
        let japanese = || names.iter().find(|name| name.ends_with("JP"));
        let family = first.filter(|first| !first.contains("CJK")).or_else(japanese).or(first).cloned();
        let options = Options {
            font_family: family.unwrap_or_default(),
            languages: vec!["ja".into()],
            fontdb: Arc::new(database),
            ..Options::default()
        };
        Self { options }
    }

    /// False when letters would be left out.
    pub fn can_write(&self) -> bool {
        !self.options.fontdb.is_empty()
    }

    /// Width of an SVG's content in its own units; for lines that must fit.
    pub fn width(&self, svg: &str) -> Option<f32> {
        Some(Tree::from_str(svg, &self.options).ok()?.root().abs_bounding_box().width())
    }

    /// Draws an SVG into a picture of that size.
    ///
    /// # Errors
    /// What is wrong with the SVG (a theme may bring its own).
    pub fn png(&self, svg: &str, width: u32, height: u32, ground: Ground) -> Result<Vec<u8>, String> {
        let tree = Tree::from_str(svg, &self.options).map_err(|error| error.to_string())?;
        let mut pixmap = Pixmap::new(width, height).ok_or("no size")?;
        let share = match ground {
            Ground::None => 1.0,
            Ground::Filled { colour: Rgb(r, g, b), share } => {
                pixmap.fill(Color::from_rgba8(r, g, b, 255));
                share
            }
        };
        let (width, height) = (width as f32, height as f32);
        let transform =
            Transform::from_scale(share * width / tree.size().width(), share * height / tree.size().height())
                .post_translate(width * (1.0 - share) / 2.0, height * (1.0 - share) / 2.0);
        resvg::render(&tree, transform, &mut pixmap.as_mut());
        pixmap.encode_png().map_err(|error| error.to_string())
    }
}

/// What is behind a drawing.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Ground {
    /// Nothing: the drawing fills the picture.
    None,
    /// A colour; the drawing stands in the middle and takes that share of the picture's width.
    Filled {
        /// The colour.
        colour: Rgb,
        /// 0 to 1.
        share: f32,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_svg_fills_its_picture() {
        let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 4'><path fill='#f00' d='M0 0h4v4H0z'/></svg>";
        let artist = Artist::new(&Fonts::default());
        let drawn =
            |ground| image::load_from_memory(&artist.png(svg, 8, 6, ground).unwrap()).unwrap().to_rgba8();
        let whole = drawn(Ground::None);
        assert_eq!((whole.dimensions(), whole.get_pixel(7, 5).0), ((8, 6), [255, 0, 0, 255]));
        let small = drawn(Ground::Filled { colour: Rgb(0, 0, 255), share: 0.5 });
        assert_eq!((small.get_pixel(0, 0).0, small.get_pixel(4, 3).0), ([0, 0, 255, 255], [255, 0, 0, 255]));
        assert!(!artist.can_write());
        assert!(artist.png("<svg", 8, 8, Ground::None).is_err());
    }
}
