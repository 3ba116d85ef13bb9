//! The picture of a link (Open Graph, 1200 × 630): town, title, and the hills and houses of the footer.

use super::super::brand::Shades;
use super::raster::{Artist, Ground};
use crate::output::common::escape;
use crate::output::site::brand::Rgb;

/// Size that previews are shown in.
pub(super) const SIZE: (u32, u32) = (1200, 630);
/// Left and right of the letters; what crops to a square cuts at 285.
const MARGIN: f32 = 84.0;
/// Letters of the title, the largest that fits; pixels.
const SIZES: [f32; 6] = [104.0, 92.0, 84.0, 72.0, 60.0, 48.0];
/// Lines that leave the hills free.
const MOST_LINES: usize = 3;
/// Where the letters may stand, from top to bottom.
const ROOM: (f32, f32) = (44.0, 384.0);
/// Letters above the title.
const SMALL: f32 = 44.0;
/// A line may begin anew after these.
const BREAKS: [char; 7] = ['・', '、', '。', '　', ' ', '｜', '―'];
/// And, where there is none of those, after this: 支え合いの取り組み.
const PARTICLE: char = 'の';
/// A line must not begin with these (JIS X 4051, 行頭禁則).
const NOT_FIRST: &str = "、。，．・：；？！）」』】〕〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々";

/// What the picture says.
pub(super) struct Preview<'a> {
    pub(super) title: &'a str,
    pub(super) city: &'a str,
    pub(super) fictional: bool,
    pub(super) shades: Shades,
}

impl Preview<'_> {
    /// The picture; only its drawing where there is no font.
    pub(super) fn png(&self, artist: &Artist) -> Result<Vec<u8>, String> {
        let words = if artist.can_write() { self.words(artist) } else { String::new() };
        let (width, height) = SIZE;
        artist.png(&format!("{}{words}</svg>", self.drawing()), width, height, Ground::None)
    }

    /// Ground, sun, hills, houses and trees; left open.
    fn drawing(&self) -> String {
        let Shades { brand, deep, far, mid, .. } = self.shades;
        let (width, height) = SIZE;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\">\
             <path fill=\"#f3f7f2\" d=\"M0 0h1200v630H0z\"/><path fill=\"{}\" d=\"M0 0h1200v18H0z\"/>\
             <circle cx=\"842\" cy=\"446\" r=\"60\" fill=\"#ffd43d\"/>\
             <g transform=\"translate(0 365) scale(1 2.4)\">\
             <path fill=\"{}\" d=\"M0 110V70C120 30 220 40 330 72 460 20 560 18 690 66 800 36 900 34 1010 70 1090 48 1150 54 1200 70V112H0z\"/>\
             <path fill=\"{}\" d=\"M0 112V92C160 56 300 70 430 92 560 62 700 66 820 94 960 66 1080 72 1200 92V112z\"/></g>\
             <path fill=\"{}\" d=\"M0 630v-52c200-40 400-26 600-9s400 13 600-9v70z\"/>\
             <g transform=\"translate(-330 344) scale(2.4)\">\
             <path fill=\"#fff7e6\" d=\"M246 100V82l14-11 14 11v18zM292 100V86l11-9 11 9v14zM552 99V83l13-10 13 10v16z\"/>\
             <path fill=\"#b3261e\" d=\"M241 84l19-15 19 15zM288 87l15-12 15 12zM548 85l17-13 17 13z\"/>\
             <path fill=\"{}\" d=\"M227 84a11 11 0 1 0-13 10.8V102h4v-7.2A11 11 0 0 0 227 84zM610 84a10 10 0 1 0-12 9.8v6.2h4v-6.2A10 10 0 0 0 610 84zM342 88a8 8 0 1 0-9.5 7.8V102h3v-6.2A8 8 0 0 0 342 88z\"/></g>",
            brand.css(),
            far.css(),
            mid.css(),
            deep.css(),
            brand.css(),
        )
    }

    fn words(&self, artist: &Artist) -> String {
        let room = SIZE.0 as f32 - 2.0 * MARGIN;
        let rest = self.title.strip_prefix(self.city).map_or(self.title, str::trim);
        // 「〇〇市の支え合い」 keeps its town: without it the の would stand at the beginning.
        let (small, title) = match rest.chars().next() {
            Some(first) if !self.city.is_empty() && rest != self.title && first != 'の' => (self.city, rest),
            _ => ("", self.title),
        };
        let widths = self.widths(title, artist);
        let fitted = |size: f32| (size, wrap(title, &|from, to| (widths[to] - widths[from]) * size <= room));
        let all = SIZES.map(fitted);
        // Two lines read best where a picture is shown small.
        let of = |most: usize| all.iter().find(|(_, lines)| lines.len() <= most);
        let (size, mut lines) =
            of(2).filter(|(size, _)| *size >= SIZES[3]).or_else(|| of(MOST_LINES)).unwrap_or(&all[5]).clone();
        if lines.len() > MOST_LINES {
            lines.truncate(MOST_LINES);
            if let Some(last) = lines.last_mut() {
                last.pop();
                last.push('…');
            }
        }
        let note = if self.fictional { "架空の町の見本" } else { "" };
        let small = [small, note].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("　");
        let head = if small.is_empty() { 0.0 } else { SMALL * 1.5 };
        let height = head + lines.len() as f32 * size * 1.25;
        let mut y = ROOM.0 + (ROOM.1 - ROOM.0 - height).max(0.0) / 2.0;
        let mut out = String::new();
        if !small.is_empty() {
            out.push_str(&line(&small, SMALL, MARGIN, y + SMALL, self.shades.brand));
            y += head;
        }
        for text in &lines {
            out.push_str(&line(text, size, MARGIN, y + size, Rgb(0x18, 0x21, 0x1d)));
            y += size * 1.25;
        }
        out
    }

    /// Where each letter of a text begins, and its end, for letters of size 1.
    fn widths(&self, text: &str, artist: &Artist) -> Vec<f32> {
        let letters: Vec<char> = text.chars().collect();
        // A mark at each end, so that spaces count.
        let measure = |text: String| {
            let svg = line(&format!("国{text}国"), 100.0, 0.0, 0.0, Rgb(0, 0, 0));
            artist
                .width(&format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{svg}</svg>"))
                .map(|width| width / 100.0)
        };
        let none = measure(String::new()).unwrap_or(2.0);
        (0..=letters.len())
            // A text that cannot be measured counts as full letters.
            .map(|end| measure(letters[..end].iter().collect()).map_or(end as f32, |width| width - none))
            .collect()
    }
}

fn line(text: &str, size: f32, x: f32, y: f32, colour: Rgb) -> String {
    let text = escape(text);
    format!(
        "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" font-weight=\"700\" fill=\"{}\">{text}</text>",
        colour.css()
    )
}

/// Breaks a text into lines that fit (asked with the letters from … to): after a mark of [`BREAKS`] if the line is then
/// at least a third full, else wherever the line is full.
fn wrap(text: &str, fits: &dyn Fn(usize, usize) -> bool) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let mut lines = Vec::new();
    let mut from = 0;
    while from < letters.len() {
        let full = (from + 1..=letters.len()).take_while(|to| fits(from, *to)).last().unwrap_or(from + 1);
        let mut to = full;
        if full < letters.len() {
            let after = |marks: &[char]| {
                let found = (from + 1..=full).rev().find(|at| marks.contains(&letters[*at - 1]));
                found.filter(|at| (*at - from) * 3 >= full - from)
            };
            to = after(&BREAKS).or_else(|| after(&[PARTICLE])).unwrap_or(full);
            while to > from + 1 && NOT_FIRST.contains(letters[to]) {
                to -= 1;
            }
        }
        let line: String = letters[from..to].iter().collect();
        // A dash between two parts of a title says nothing at a line's end.
        let line = if to < letters.len() { line.trim_end_matches([' ', '　', '―', '｜']) } else { &line };
        lines.push(line.trim().to_string());
        from = to;
    }
    lines.retain(|line| !line.is_empty());
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrapped(text: &str, most: usize) -> Vec<String> {
        wrap(text, &|from, to| to - from <= most)
    }

    #[test]
    fn lines_break_after_marks_and_never_before_them() {
        assert_eq!(wrapped("通いの場・生活支援サービスガイド", 12), ["通いの場・", "生活支援サービスガイド"]);
        assert_eq!(wrapped("支え合いの取り組み", 20), ["支え合いの取り組み"]);
        assert_eq!(wrapped("あいうえお、かきくけこ", 5), ["あいうえ", "お、", "かきくけこ"]);
        assert_eq!(wrapped("安曇野市の支え合いの取り組み", 12), ["安曇野市の支え合いの", "取り組み"]);
        assert_eq!(wrapped("ああっとっ", 2), ["あ", "あっ", "とっ"]);
        assert_eq!(wrapped("しるべ ― 町の支え合い", 8), ["しるべ", "町の支え合い"]);
        assert_eq!(wrapped("", 5), [""; 0]);
        assert_eq!(wrapped("あ", 0), ["あ"], "a line always takes a letter");
    }
}
