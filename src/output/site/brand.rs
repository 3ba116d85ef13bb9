//! A guide's own colour: a few custom properties over those of `site.css`, put at its end, and the same shades for the
//! pictures that are drawn ([`Shades`]).

/// A colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rgb(pub u8, pub u8, pub u8);

impl Rgb {
    /// Reads `#rrggbb`.
    pub fn parse(text: &str) -> Option<Self> {
        let hex = text.strip_prefix('#').filter(|hex| hex.len() == 6 && hex.is_ascii())?;
        let part = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).ok();
        Some(Self(part(0)?, part(2)?, part(4)?))
    }

    /// Writes `#rrggbb`.
    pub fn css(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }

    /// Contrast with another colour, 1 to 21 (WCAG 2, relative luminance).
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f64 {
        let channel = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(self.0) + 0.7152 * channel(self.1) + 0.0722 * channel(self.2)
    }

    /// Mixes; `share` is how much of `other`.
    fn mix(self, other: Self, share: f64) -> Self {
        let one = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * share).round() as u8;
        Self(one(self.0, other.0), one(self.1, other.1), one(self.2, other.2))
    }
}

const WHITE: Rgb = Rgb(255, 255, 255);
const BLACK: Rgb = Rgb(0, 0, 0);
const DARK_GROUND: Rgb = Rgb(0x10, 0x16, 0x14);
const DARK_SURFACE: Rgb = Rgb(0x19, 0x21, 0x1e);

/// Least contrast of a brand colour with white (WCAG 2.2 AA, 1.4.3).
pub const LEAST_CONTRAST: f64 = 4.5;

/// The custom properties of a brand colour: darker for the header, tinted for grounds, lighter for the dark scheme.
///
/// The colour itself must be readable under white letters (`contrast(white) >= LEAST_CONTRAST`): lighter ones are
/// darkened until they are.
pub fn theme_css(brand: Rgb) -> String {
    let shades = Shades::of(Some(brand));
    let brand = shades.brand;
    let tint = brand.mix(WHITE, 0.87);
    let light = toward(brand, WHITE, |colour| colour.contrast(DARK_SURFACE) >= 8.0);
    let on_light = brand.mix(BLACK, 0.78);
    let dark_bar = brand.mix(BLACK, 0.52);
    let dark_tint = DARK_GROUND.mix(brand, 0.42);
    let dark = format!(
        "--brand:{};--brand-deep:{};--brand-bar:{};--brand-tint:{};--on-brand:{};--hill-far:{};--hill-mid:{}",
        light.css(),
        shades.dark_deep.css(),
        dark_bar.css(),
        dark_tint.css(),
        on_light.css(),
        brand.mix(DARK_GROUND, 0.62).css(),
        brand.mix(DARK_GROUND, 0.35).css()
    );
    format!(
        ":root{{--brand:{brand};--brand-deep:{};--brand-bar:{brand};--brand-tint:{};--hill-far:{};--hill-mid:{}}}\n\
         @media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{{dark}}}}}\n\
         :root[data-theme=dark]{{{dark}}}\n",
        shades.deep.css(),
        tint.css(),
        shades.far.css(),
        shades.mid.css(),
        brand = brand.css(),
    )
}

/// Shades of a brand colour that stand in more places than the style sheet: header and hills.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shades {
    /// The colour itself, dark enough for white letters.
    pub brand: Rgb,
    /// The header.
    pub deep: Rgb,
    /// The header in the dark scheme.
    pub dark_deep: Rgb,
    /// The hills far away.
    pub far: Rgb,
    /// The hills before them.
    pub mid: Rgb,
}

impl Shades {
    /// Of a brand colour, or those of the standard theme (`site.css`).
    pub fn of(brand: Option<Rgb>) -> Self {
        let Some(brand) = brand else {
            return Self {
                brand: Rgb(0x1c, 0x5a, 0x45),
                deep: Rgb(0x12, 0x3e, 0x2f),
                dark_deep: Rgb(0x0d, 0x2a, 0x20),
                far: Rgb(0xbf, 0xdc, 0xc8),
                mid: Rgb(0x5f, 0xa3, 0x84),
            };
        };
        let brand = toward(brand, BLACK, |colour| colour.contrast(WHITE) >= LEAST_CONTRAST + 0.5);
        Self {
            brand,
            deep: toward(brand.mix(BLACK, 0.3), BLACK, |colour| colour.contrast(WHITE) >= 9.0),
            dark_deep: brand.mix(BLACK, 0.66),
            far: brand.mix(WHITE, 0.72),
            mid: brand.mix(WHITE, 0.4),
        }
    }
}

/// Moves a colour in small steps until it is good enough.
fn toward(colour: Rgb, end: Rgb, is_good: impl Fn(Rgb) -> bool) -> Rgb {
    (0..=50).map(|step| colour.mix(end, f64::from(step) / 50.0)).find(|it| is_good(*it)).unwrap_or(end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_read_and_measured() {
        assert_eq!(Rgb::parse("#1c5a45"), Some(Rgb(0x1c, 0x5a, 0x45)));
        assert_eq!(Rgb::parse("1c5a45"), None);
        assert_eq!(Rgb::parse("#1c5a4"), None);
        assert_eq!(Rgb::parse("#あい"), None);
        assert_eq!(Rgb(0x1c, 0x5a, 0x45).css(), "#1c5a45");
        assert!((WHITE.contrast(BLACK) - 21.0).abs() < 0.001);
    }

    #[test]
    fn every_brand_colour_can_be_read() {
        for text in ["#1c5a45", "#ffe000", "#000000", "#ffffff", "#c2185b", "#0a3f8c", "#7a4b00"] {
            let css = theme_css(Rgb::parse(text).unwrap());
            let value = |scope: &str, name: &str| {
                let from = css.find(scope).unwrap();
                let at = css[from..].find(&format!("{name}:")).unwrap() + from + name.len() + 1;
                Rgb::parse(&css[at..at + 7]).unwrap()
            };
            assert!(value(":root{", "--brand").contrast(WHITE) >= LEAST_CONTRAST, "{text}");
            assert!(value(":root{", "--brand").contrast(value(":root{", "--brand-tint")) >= 3.0, "{text}");
            assert!(value("dark]{", "--brand").contrast(DARK_SURFACE) >= 7.0, "{text}");
            assert!(
                value("dark]{", "--brand").contrast(value("dark]{", "--on-brand")) >= LEAST_CONTRAST,
                "{text}"
            );
            assert!(
                value("dark]{", "--brand").contrast(value("dark]{", "--brand-tint")) >= LEAST_CONTRAST,
                "{text}"
            );
        }
    }
}
