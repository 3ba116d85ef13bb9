//! ふりがな on finished pages: names that the guide knows how to read get `<ruby>`.
//!
//! Enter at [`annotate`], which takes the HTML of a page and gives it back with readings over the names in `<main>`.
//! Titles in headings have them in full; in running text only names of places and people (and what `readings.tsv`
//! says), where they stand first in their section: a page full of small letters is hard on tired eyes. Nothing is added in controls, labels, navigation, drawings and vertical cells, nor
//! where the writer gave a reading (`{北町|きたまち}`).
//!
//! A page has at most [`MOST_ELEMENTS`] elements. What would go beyond is thinned out in steps ([`Thin`]).

use crate::model::kana::is_kana;
use crate::model::reading::{Piece, Readings, Segment, Word};
use std::collections::BTreeSet;

/// Most elements that a page may have with ruby; 4,000 are the budget, the rest is for scripts.
const MOST_ELEMENTS: usize = 3800;

/// Elements in which nothing is read aloud: controls, labels, code, drawings, navigation, ruby itself.
const LEFT_ALONE: &[&str] = &[
    "script", "style", "pre", "code", "svg", "textarea", "select", "button", "option", "title", "template",
    "nav", "label", "legend", "summary", "small", "ruby", "noscript", "math", "output",
];

/// Classes in which nothing is added: vertical cells, chips, buttons, text for screen readers only, the seal, the cells
/// of a month, the next days of an entry (dates.js writes them anew).
const LEFT_ALONE_CLASSES: &[&str] =
    &["tate", "chip", "chips", "btn", "vh", "label", "seal", "weeks", "leaves", "no-ruby"];

/// How much is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Thin {
    /// Everything, with brackets for programs that know no ruby.
    Nothing,
    /// The brackets.
    Brackets,
    /// And what is no heading.
    Text,
    /// And all headings but the first level.
    Headings,
}

/// Puts readings over the names of a page.
pub fn annotate(html: &str, readings: &Readings) -> String {
    let Some((start, end)) = main_of(html).filter(|_| !readings.is_empty()) else { return html.to_string() };
    let others = elements(html);
    for thin in [Thin::Nothing, Thin::Brackets, Thin::Text, Thin::Headings] {
        let mut pen = Pen { readings, thin, added: 0, seen: BTreeSet::new(), out: String::new() };
        pen.out.reserve(html.len() + html.len() / 8);
        pen.out.push_str(&html[..start]);
        pen.walk(&html[start..end]);
        pen.out.push_str(&html[end..]);
        if others + pen.added <= MOST_ELEMENTS || thin == Thin::Headings {
            return pen.out;
        }
    }
    html.to_string()
}

/// Makes ruby of `{漢字|かんじ}` in a text of one line; anything else in braces stays.
pub fn inline(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(open) = rest.find('{') {
        let (before, from) = rest.split_at(open);
        out.push_str(before);
        let inside = from[1..].split('}').next().unwrap_or_default();
        let found = inside
            .split_once(['|', '｜'])
            .filter(|(base, reading)| !base.is_empty() && !base.contains('{') && is_kana(reading));
        let Some((base, reading)) = found.filter(|_| from[1 + inside.len()..].starts_with('}')) else {
            out.push('{');
            rest = &from[1..];
            continue;
        };
        out.push_str(&format!("<ruby>{base}<rp>（</rp><rt>{reading}</rt><rp>）</rp></ruby>"));
        rest = &from[inside.len() + 2..];
    }
    out + rest
}

/// Bytes inside `<main>`.
fn main_of(html: &str) -> Option<(usize, usize)> {
    let tag = html.find("<main")?;
    let start = tag + html[tag..].find('>')? + 1;
    Some((start, start + html[start..].rfind("</main>")?))
}

fn elements(html: &str) -> usize {
    let bytes = html.as_bytes();
    bytes.windows(2).filter(|pair| pair[0] == b'<' && pair[1].is_ascii_alphabetic()).count()
}

/// Writes the page anew.
struct Pen<'a> {
    readings: &'a Readings,
    thin: Thin,
    /// Elements added.
    added: usize,
    /// Names of this section.
    seen: BTreeSet<String>,
    out: String,
}

impl Pen<'_> {
    fn walk(&mut self, html: &str) {
        let (mut heading, mut lists) = (None, 0_usize);
        let mut rest = html;
        while !rest.is_empty() {
            let text = &rest[..rest.find('<').unwrap_or(rest.len())];
            self.text(text, heading);
            rest = &rest[text.len()..];
            let Some(tag) = Tag::at(rest) else {
                return self.out.push_str(rest);
            };
            if tag.leaves_alone() {
                let length = end_of_element(rest, &tag);
                self.out.push_str(&rest[..length]);
                rest = &rest[length..];
                continue;
            }
            let name = tag.name;
            let level = name.strip_prefix('h').and_then(|level| level.parse::<u8>().ok());
            match (tag.is_end, name) {
                (false, "li" | "article") => lists += 1,
                (true, "li" | "article") => lists = lists.saturating_sub(1),
                // A new section; cards of a list are none.
                (false, "h2") if lists == 0 => self.seen.clear(),
                _ => {}
            }
            if level.is_some() {
                heading = level.filter(|_| !tag.is_end);
            }
            self.out.push_str(&rest[..tag.length]);
            rest = &rest[tag.length..];
        }
    }

    fn text(&mut self, text: &str, heading: Option<u8>) {
        let is_shown = match self.thin {
            Thin::Nothing | Thin::Brackets => true,
            Thin::Text => heading.is_some(),
            Thin::Headings => heading == Some(1),
        };
        if !is_shown || text.is_ascii() {
            return self.out.push_str(text);
        }
        let readings = self.readings;
        for piece in readings.pieces(text) {
            match piece {
                Piece::Plain(text) => self.out.push_str(text),
                Piece::Name(words) => {
                    // A name is read as a whole: after 川辺, 川辺町 is not read 「ちょう」 alone.
                    let mut is_new = false;
                    for Word { segment, is_name } in words {
                        is_new |=
                            *is_name && segment.reading.is_some() && self.seen.insert(segment.base.clone());
                    }
                    for Word { segment, is_name } in words {
                        self.segment(segment, *is_name && is_new || heading.is_some());
                    }
                }
            }
        }
    }

    fn segment(&mut self, segment: &Segment, is_read: bool) {
        let Segment { base, reading } = segment;
        let Some(reading) = reading.as_ref().filter(|_| is_read) else { return self.out.push_str(base) };
        let brackets = self.thin == Thin::Nothing;
        self.added += if brackets { 4 } else { 2 };
        self.out.push_str(&match brackets {
            true => format!("<ruby>{base}<rp>（</rp><rt>{reading}</rt><rp>）</rp></ruby>"),
            false => format!("<ruby>{base}<rt>{reading}</rt></ruby>"),
        });
    }
}

/// A tag, or a comment.
struct Tag<'a> {
    name: &'a str,
    inside: &'a str,
    is_end: bool,
    length: usize,
}

impl<'a> Tag<'a> {
    fn at(html: &'a str) -> Option<Self> {
        if let Some(comment) = html.strip_prefix("<!--") {
            let length = comment.find("-->").map_or(html.len(), |at| at + 7);
            return Some(Self { name: "", inside: "", is_end: true, length });
        }
        let mut quote = None;
        let closing = html.char_indices().skip(1).find(|(_, c)| match (quote, c) {
            (None, '>') => true,
            (None, '"' | '\'') => {
                quote = Some(*c);
                false
            }
            (Some(open), c) if open == *c => {
                quote = None;
                false
            }
            _ => false,
        });
        let end = closing?.0;
        let inside = &html[1..end];
        let is_end = inside.starts_with('/');
        let name = inside.trim_start_matches('/').split([' ', '\n', '\t', '/']).next().unwrap_or_default();
        Some(Self { name, inside, is_end, length: end + 1 })
    }

    fn leaves_alone(&self) -> bool {
        if self.is_end || self.inside.ends_with('/') {
            return false;
        }
        let classes = self.inside.split_once(" class=\"").and_then(|(_, rest)| rest.split('"').next());
        let mut classes = classes.unwrap_or_default().split_ascii_whitespace();
        // What a link is called must contain what it shows (WCAG 2.5.3).
        let is_named = self.name == "a" && self.inside.contains(" aria-label=");
        is_named
            || LEFT_ALONE.contains(&self.name)
            || classes.any(|class| LEFT_ALONE_CLASSES.contains(&class))
    }
}

/// Length of an element with all in it.
fn end_of_element(html: &str, open: &Tag<'_>) -> usize {
    let mut at = open.length;
    if matches!(open.name, "script" | "style" | "textarea") {
        let close = format!("</{}", open.name);
        return html[at..].find(&close).map_or(html.len(), |found| at + found);
    }
    let mut depth = 1;
    while let Some(found) = html[at..].find('<') {
        at += found;
        let Some(tag) = Tag::at(&html[at..]) else { break };
        at += tag.length;
        if tag.name == open.name && !tag.inside.ends_with('/') {
            depth = if tag.is_end { depth - 1 } else { depth + 1 };
            if depth == 0 {
                return at;
            }
        }
    }
    html.len()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::reading::Builder;
    use proptest::prelude::*;

    fn readings() -> Readings {
        let mut builder = Builder::default();
        builder.add_place("北町地区", "きたまちちく");
        builder.add_written("傾聴", "けいちょう");
        builder.finish()
    }

    /// A page's `<main>` with `[北町|きたまち]` for ruby.
    fn shown(main: &str) -> String {
        let html = annotate(&format!("<title>北町</title><main id=\"main\">{main}</main>北町"), &readings());
        let html = html
            .replace("<ruby>", "[")
            .replace("<rp>（</rp><rt>", "|")
            .replace("</rt><rp>）</rp></ruby>", "]");
        let html = html.strip_prefix("<title>北町</title><main id=\"main\">").expect("head stays");
        html.strip_suffix("</main>北町").expect("foot stays").to_string()
    }

    #[test]
    fn the_first_of_a_section_and_every_heading_have_readings() {
        for (main, expected) in [
            ("<h1>北町</h1><p>北町と北町</p>", "<h1>[北町|きたまち]</h1><p>北町と北町</p>"),
            (
                "<p>北町と北町</p><h2>傾聴</h2><p>北町</p>",
                "<p>[北町|きたまち]と北町</p><h2>[傾聴|けいちょう]</h2><p>[北町|きたまち]</p>",
            ),
            (
                "<ul><li><h2>北町</h2><p>傾聴</p></li><li><h2>北町</h2><p>傾聴</p></li></ul>",
                "<ul><li><h2>[北町|きたまち]</h2><p>[傾聴|けいちょう]</p></li><li><h2>[北町|きたまち]</h2><p>傾聴</p></li></ul>",
            ),
            ("<h2 class=\"vh\">x</h2><p>北町地区</p>", "<h2 class=\"vh\">x</h2><p>[北町|きたまち]地区</p>"),
            ("<h3>北町地区</h3><p>北町地区</p>", "<h3>[北町|きたまち][地区|ちく]</h3><p>北町地区</p>"),
            ("<p>北町地区</p>", "<p>[北町|きたまち]地区</p>"),
            ("<a href=\"x\" title=\"北町>\">北町</a>", "<a href=\"x\" title=\"北町>\">[北町|きたまち]</a>"),
            // What is said of the link must begin with what is seen of it (WCAG 2.5.3).
            ("<a href=\"x\" aria-label=\"北町>\">北町</a>", "<a href=\"x\" aria-label=\"北町>\">北町</a>"),
        ] {
            assert_eq!(shown(main), expected);
        }
    }

    #[test]
    fn controls_code_and_ruby_are_left_alone() {
        for main in [
            "<ruby>北町<rp>（</rp><rt>ほくちょう</rt><rp>）</rp></ruby>",
            "<button><span>北町</span></button>",
            "<a class=\"btn big\" href=\"x\">北町</a>",
            "<a href=\"x\" aria-label=\"10:00 北町\">北町</a>",
            "<svg><title>北町</title><text>北町</text></svg>",
            "<script type=\"application/json\">{\"a\":\"<b>北町\"}</script>",
            "<pre>北町</pre><code>北町</code><nav><ul><li>北町</li></ul></nav>",
            "<select><option>北町</option></select><label>北町</label>",
            "<td class=\"col-short tate\">北町</td>",
            "<div class=\"chips\"><div>北町</div>北町</div>",
            "<!-- 北町 -->",
            "<span class=\"vh\">北町に電話 </span>",
        ] {
            // Two kinds of bracket stand for one ruby that was there before.
            let expected = shown(main)
                .replace('[', "<ruby>")
                .replace('|', "<rp>（</rp><rt>")
                .replace(']', "</rt><rp>）</rp></ruby>");
            assert_eq!(expected, main);
        }
        assert_eq!(
            shown("<div class=\"btn\">北町<div></div></div><p>北町</p>"),
            "<div class=\"btn\">北町<div></div></div><p>[北町|きたまち]</p>"
        );
    }

    #[test]
    fn a_page_never_grows_beyond_its_budget() {
        for (rows, has_text) in [(200, true), (900, true), (1000, false), (1900, false)] {
            let list: String = (0..rows).map(|_| "<li><h3>北町</h3></li>").collect();
            let html = annotate(&format!("<main><h1>傾聴</h1><p>北町</p>{list}</main>"), &readings());
            assert!(html.contains("<h1><ruby>傾聴"), "{rows}");
            assert_eq!(html.contains("<p><ruby>"), has_text, "{rows}");
            assert!(elements(&html) <= MOST_ELEMENTS.max(rows * 2 + 8), "{rows}: {}", elements(&html));
        }
    }

    #[test]
    fn braces_in_one_line_texts() {
        let ruby = "<ruby>北町<rp>（</rp><rt>きたまち</rt><rp>）</rp></ruby>";
        for (text, expected) in [
            ("{北町|きたまち} で", format!("{ruby} で")),
            ("「{北町｜きたまち}」", format!("「{ruby}」")),
            ("{北町|北} {a} {", "{北町|北} {a} {".to_string()),
            ("{{北町|きたまち}}", format!("{{{ruby}}}")),
            ("{|きたまち}", "{|きたまち}".to_string()),
        ] {
            assert_eq!(inline(text), expected);
        }
    }

    /// The page as it was: without readings.
    pub(super) fn stripped(html: &str) -> String {
        let mut out = html
            .replace("<ruby>", "")
            .replace("</ruby>", "")
            .replace("<rp>（</rp>", "")
            .replace("<rp>）</rp>", "");
        while let (Some(from), Some(to)) = (out.find("<rt>"), out.find("</rt>")) {
            out.replace_range(from..to + "</rt>".len(), "");
        }
        out
    }

    proptest! {
        #[test]
        fn without_the_readings_the_page_is_as_it_was(pieces in proptest::collection::vec(
            proptest::sample::select(vec![
                "北町", "地区", "傾聴", "の人", "<p>", "</p>", "<h2>", "</h2>", "<li>", "</li>", "<a title=\"北町\">", "</a>", "&amp;",
                "<b class='x'>", "</b>", "<br>", "<", ">", "\"", "<button>", "</button>", "<!--", "-->",
            ]), 0..24)) {
            let page = format!("<main>{}</main>", pieces.concat());
            prop_assert_eq!(stripped(&annotate(&page, &readings())), page);
        }
    }
}
