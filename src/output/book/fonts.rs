//! Fonts of a book: which are on this machine, and whether they have every letter of the text.

use crate::source::fonts::BookFonts;
use std::collections::BTreeSet;
use std::sync::OnceLock;
use typst::foundations::Bytes;
use typst::text::Font;

/// The fonts of a theme and of this machine. Those with nearly every letter are large: they are read when a book has such a letter.
#[derive(Debug, Default)]
pub struct Fonts {
    own: Vec<Vec<u8>>,
    files: BookFonts,
    usual: Faces,
    all: OnceLock<Faces>,
}

impl Fonts {
    /// Reads the fonts that most books are set in; `own` are the font files of a theme, which come first.
    pub fn load(own: Vec<Vec<u8>>, files: &BookFonts) -> Self {
        let usual = Faces::load(own.iter().cloned().chain(BookFonts::read(&files.usual)));
        Self { own, files: files.clone(), usual, all: OnceLock::new() }
    }

    /// True when there is no Japanese font that we know.
    pub fn is_empty(&self) -> bool {
        self.usual.is_empty() && self.all().is_empty()
    }

    /// True when the letters that books are set in are there in bold, too.
    pub fn has_bold(&self) -> bool {
        let faces = if self.usual.is_empty() { self.all() } else { &self.usual };
        faces.has_bold()
    }

    /// The faces for a text.
    pub fn of(&self, text: &str) -> &Faces {
        let is_enough = !self.usual.is_empty() && self.usual.missing(text).is_empty();
        if is_enough { &self.usual } else { self.all() }
    }

    fn all(&self) -> &Faces {
        self.all.get_or_init(|| {
            let machine =
                BookFonts::read(&self.files.usual).into_iter().chain(BookFonts::read(&self.files.seldom));
            Faces::load(self.own.iter().cloned().chain(machine))
        })
    }
}

/// Loaded faces, and the families that a template is to ask for, the best first.
#[derive(Debug, Clone, Default)]
pub struct Faces {
    /// Every face.
    pub fonts: Vec<Font>,
    /// Upright letters of one width (ゴシック).
    pub gothic: Vec<String>,
    /// The same for ASCII alone, where the machine has it: digits and Latin letters of their own widths.
    pub latin: Option<String>,
    /// Of the font files.
    pub hash: [u8; 32],
    /// 明朝, for mastheads and quotations; the gothic ones where there is none.
    pub mincho: Vec<String>,
}

/// Families in the order in which they are wanted. BIZ UDPGothic is not among those for Japanese: its punctuation is
/// narrow already, and Typst would narrow it again.
const GOTHIC: [&str; 9] = [
    "BIZ UDGothic",
    "BIZ UDゴシック",
    "Noto Sans CJK JP",
    "Noto Sans JP",
    "Hiragino Sans",
    "Hiragino Kaku Gothic ProN",
    "Yu Gothic",
    "Meiryo",
    "IPAexGothic",
];
const LATIN: [&str; 2] = ["BIZ UDPGothic", "BIZ UDPゴシック"];
const MINCHO: [&str; 6] = [
    "BIZ UDMincho",
    "BIZ UDMincho Medium",
    "Noto Serif CJK JP",
    "Hiragino Mincho ProN",
    "Yu Mincho",
    "IPAexMincho",
];

/// Weight from which letters look bold.
const BOLD: u16 = 600;

impl Faces {
    /// Reads the faces of font files.
    fn load(files: impl Iterator<Item = Vec<u8>>) -> Self {
        let mut hasher = blake3::Hasher::new();
        let mut fonts: Vec<Font> = Vec::new();
        for bytes in files {
            hasher.update(&bytes);
            fonts.extend(Font::iter(Bytes::new(bytes)));
        }
        let hash = *hasher.finalize().as_bytes();
        let has = |family: &&&str| fonts.iter().any(|font| font.info().family == **family);
        let own = |wanted: &[&str]| -> Vec<String> {
            wanted.iter().filter(has).map(|family| (*family).to_string()).collect()
        };
        let known = |family: &str| {
            [&GOTHIC[..], &LATIN, &MINCHO].iter().any(|list| list.contains(&family)) || family.contains("CJK")
        };
        // Fonts that somebody brought for their letters stand behind all others.
        let brought: BTreeSet<&str> =
            fonts.iter().map(|font| font.info().family.as_str()).filter(|family| !known(family)).collect();
        let gothic: Vec<String> =
            own(&GOTHIC).into_iter().chain(brought.into_iter().map(str::to_string)).collect();
        let mincho: Vec<String> = own(&MINCHO).into_iter().chain(gothic.clone()).collect();
        Self { latin: own(&LATIN).into_iter().next(), gothic, mincho, hash, fonts }
    }

    fn is_empty(&self) -> bool {
        self.gothic.is_empty()
    }

    fn has_bold(&self) -> bool {
        let is_bold = |font: &&Font| {
            font.info().variant.weight.to_number() >= BOLD && self.gothic.first() == Some(&font.info().family)
        };
        self.fonts.iter().any(|font| is_bold(&font))
    }

    /// Letters of a text that no face of the gothic families has.
    pub fn missing(&self, text: &str) -> BTreeSet<char> {
        let faces: Vec<&Font> =
            self.fonts.iter().filter(|font| self.gothic.contains(&font.info().family)).collect();
        let letters: BTreeSet<char> = text.chars().filter(|c| !is_invisible(*c)).collect();
        let has = |c: &char| faces.iter().any(|font| font.info().coverage.contains(u32::from(*c)));
        letters.into_iter().filter(|c| !has(c)).collect()
    }
}

/// Letters that are not drawn.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202F}' | '\u{2060}'..='\u{206F}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{E0100}'..='\u{E01EF}')
}
