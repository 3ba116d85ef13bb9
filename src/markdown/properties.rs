//! What holds for every text, tried on many made-up ones. The numbers are fixed, so a failure comes back.

use super::html::Settings;
use super::tests::{SmallTown, tree};
use super::*;
use crate::diagnostic::Place;
use pulldown_cmark::{Event, Tag, TagEnd};
use std::collections::BTreeSet;

/// xorshift64*.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % limit
    }

    fn text(&mut self, pieces: &[&str], most: usize) -> String {
        let count = 1 + self.below(most);
        (0..count).map(|_| pieces[self.below(pieces.len())]).collect()
    }
}

const ASCII: &[&str] = &[
    "foo",
    "bar",
    "baz",
    " ",
    " ",
    "\n",
    "\n",
    "\n\n",
    "*",
    "*",
    "**",
    "**",
    "***",
    "_",
    "__",
    "~~",
    "`",
    "``",
    "[",
    "]",
    "](x)",
    "[x](y)",
    "![z](w)",
    "(",
    ")",
    "\"",
    "'",
    ".",
    "!",
    "\\",
    "\\*",
    "<b>",
    "</b>",
    "<i t=\"*\">",
    "&amp;",
    "&",
    "# ",
    "## ",
    "- ",
    "1. ",
    "> ",
    "| ",
    "|\n|--|--|\n",
    "[^n]",
    "[^n]: ",
    "---\n",
    "```\n",
    "    ",
    "- [ ] ",
    "$",
    "{x}",
];

const MIXED: &[&str] = &[
    "これは",
    "重要",
    "「",
    "」",
    "、",
    "。",
    "（",
    "）",
    "　",
    "\u{3099}",
    "𠮷",
    "👍🏽",
    "é",
    "ＡＢＣ",
    "※",
    "①",
    "・ ",
    "◎ ",
    "ア ",
    "イ ",
    "(1) ",
    "（2）",
    "(ア)",
    "a ",
    "b ",
    "{漢字|かんじ}",
    "{漢字|x}",
    "{縦見出し|",
    "{資料|x}",
    "{資料|collection:y}",
    "{",
    "}",
    "|",
    "同左",
    "[^1]",
    "[^1]: ",
    "[^※]",
    "[^※]: ",
    "https://example.jp/a_b",
    "http://",
    "a@b.jp",
    "@",
    "~",
    "~~",
    "*",
    "**",
    "***",
    "_",
    "`",
    "```\n",
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    " ",
    "    ",
    "# ",
    "## ",
    "### ",
    "- ",
    "- [x] ",
    "1. ",
    "> ",
    "|---|---|\n",
    "| a | b |\n",
    "[x](page:y)",
    "[",
    "](",
    "](page:z)",
    "![写真](a.png)",
    "!",
    "\\",
    "&lt;",
    "&#0;",
    "<b>",
    "</b>",
    "<br>",
    "<a href=\"x\">",
    "</a>",
    "<script>",
    "</script>",
    "<details>\n",
    "</details>\n",
    "<div>",
    "</div>",
    "<!--",
    "-->",
    "<",
    ">",
    "\u{100005}",
    "\u{10FFFF}",
    "\u{0}",
    "\t",
    "\r\n",
    "---\n",
    "===\n",
    "~~~\n",
    "<span class='a'>",
    "</span>",
    "<td>",
    "<p>",
    "<ruby>",
    "<rt>",
    "<a href=\"x\">\n\n",
    "<p>\n\n",
    "<ul><li>\n\n",
    "</li></ul>\n\n",
    "</p>\n",
    "<table><tr><td>\n\n",
    "</td></tr></table>\n",
];

/// Opens and closes every inline of pulldown-cmark's events.
fn events_flat(text: &str) -> String {
    let extensions = pulldown_cmark::Options::ENABLE_TABLES
        | pulldown_cmark::Options::ENABLE_FOOTNOTES
        | pulldown_cmark::Options::ENABLE_STRIKETHROUGH
        | pulldown_cmark::Options::ENABLE_TASKLISTS;
    let mut flat = String::new();
    let mut images = 0;
    for event in pulldown_cmark::Parser::new_ext(text, extensions) {
        let shown = match &event {
            Event::Start(Tag::Image { .. }) => {
                images += 1;
                if images == 1 { "(image:" } else { "" }.to_string()
            }
            Event::End(TagEnd::Image) => {
                images -= 1;
                if images == 0 { ")" } else { "" }.to_string()
            }
            Event::Text(text) => text.to_string(),
            Event::Code(code) if images > 0 => code.to_string(),
            Event::SoftBreak => " ".to_string(),
            Event::HardBreak => "\n".to_string(),
            _ if images > 0 => String::new(),
            Event::Start(Tag::Emphasis) => "(em:".to_string(),
            Event::Start(Tag::Strong) => "(strong:".to_string(),
            Event::Start(Tag::Strikethrough) => "(del:".to_string(),
            Event::Start(Tag::Link { dest_url, .. }) => format!("(link {dest_url}:"),
            Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link) => {
                ")".to_string()
            }
            Event::Code(code) => format!("(code:{code})"),
            Event::InlineHtml(html) => format!("(html:{html})"),
            Event::Html(html) => html.to_string(),
            Event::FootnoteReference(label) => format!("(mark:{label})"),
            _ => String::new(),
        };
        flat.push_str(&shown);
    }
    flat
}

fn inlines_flat(content: &[Inline], flat: &mut String) {
    for inline in content {
        let (begin, inner): (String, &[Inline]) = match inline {
            Inline::Text(text) => {
                flat.push_str(text);
                continue;
            }
            Inline::Break => {
                flat.push('\n');
                continue;
            }
            Inline::Emphasis(inner) => ("(em:".into(), inner),
            Inline::Strong(inner) => ("(strong:".into(), inner),
            Inline::Strikethrough(inner) => ("(del:".into(), inner),
            Inline::Link { target, content, .. } => {
                let LinkTarget::Relative(url) = target else { panic!("only x and y are linked to") };
                (format!("(link {url}:"), content)
            }
            Inline::Code(code) => (format!("(code:{code}"), &[]),
            Inline::Html(html) => (format!("(html:{html}"), &[]),
            Inline::NoteMark { label, .. } => (format!("(mark:{label}"), &[]),
            Inline::Image(image) => (format!("(image:{}", image.alt), &[]),
            other => panic!("not in these texts: {other:?}"),
        };
        flat.push_str(&begin);
        inlines_flat(inner, flat);
        flat.push(')');
    }
}

fn blocks_flat(blocks: &[Block], flat: &mut String) {
    for block in blocks {
        match block {
            Block::Heading(heading) => inlines_flat(&heading.content, flat),
            Block::Paragraph(content) => inlines_flat(content, flat),
            Block::List(list) => list.items.iter().for_each(|item| blocks_flat(&item.blocks, flat)),
            Block::Quote(inner) => blocks_flat(inner, flat),
            Block::CodeBlock { text, .. } => flat.push_str(text),
            Block::Html(html) => flat.push_str(html),
            Block::Notes(notes) => notes.iter().for_each(|note| blocks_flat(&note.blocks, flat)),
            Block::Table(table) => std::iter::once(&table.head)
                .chain(&table.rows)
                .flatten()
                .for_each(|cell| inlines_flat(&cell.content, flat)),
            Block::Figure(image) => flat.push_str(&format!("(image:{})", image.alt)),
            Block::Rule => {}
            Block::Outline(_) => panic!("no marks in these texts"),
        }
    }
}

fn flat(text: &str) -> String {
    let options = Options { raw_html: RawHtml::Allow, ..Options::default() };
    let (document, _) = parse(text, Origin { file: FileId(0), offset: 0 }, options);
    let mut flat = String::new();
    blocks_flat(&document.blocks, &mut flat);
    flat
}

#[test]
fn ascii_is_read_as_pulldown_reads_it() {
    let mut dice = Dice(2026);
    for _ in 0..20_000 {
        let text = dice.text(ASCII, 16);
        if !text.contains("~~~") {
            assert_eq!(flat(&text), events_flat(&text), "{text:?}");
        }
    }
}

/// Checks that tags close in order, ids are unique and no link stands in a link.
fn check_html(html: &str, text: &str) {
    let mut open: Vec<String> = Vec::new();
    let mut ids = BTreeSet::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let end = rest[at..].find('>').unwrap_or_else(|| panic!("open tag: {text:?}\n{html}")) + at;
        let tag = &rest[at + 1..end];
        rest = &rest[end + 1..];
        let name: String =
            tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        if let Some(id) = tag.split(" id=\"").nth(1).and_then(|id| id.split('"').next()) {
            assert!(ids.insert(id.to_string()), "id {id} twice: {text:?}\n{html}");
        }
        if tag.starts_with('/') {
            assert_eq!(open.pop().as_deref(), Some(name.as_str()), "{text:?}\n{html}");
        } else if !["br", "hr", "img", "wbr", "col"].contains(&name.as_str()) {
            assert!(name != "a" || !open.contains(&name), "link in link: {text:?}\n{html}");
            assert!(name != "script", "{text:?}\n{html}");
            open.push(name);
        }
    }
    assert_eq!(open, Vec::<String>::new(), "{text:?}\n{html}");
}

#[test]
fn no_text_breaks_anything() {
    let mut dice = Dice(7);
    for _ in 0..5_000 {
        let text = dice.text(MIXED, 40);
        let (document, diagnostics) = parse(&text, Origin { file: FileId(0), offset: 0 }, Options::default());
        let html = html::render(&document, &SmallTown, &Settings::default());
        check_html(&html, &text);
        let plain = plain::render(&document);
        for c in ['\u{100000}', '\u{100001}', '\u{100010}', '\u{100011}'] {
            assert!(!html.contains(c) && !plain.contains(c), "{text:?}");
        }
        let mut spans: Vec<_> = document.links().chain(document.papers()).map(|(_, span)| span).collect();
        spans.extend(document.images().map(|image| image.span));
        spans.extend(document.headings().map(|heading| heading.span));
        spans.extend(diagnostics.iter().filter_map(|diagnostic| match diagnostic.place {
            Place::Span(span) => Some(span),
            Place::Path(_) => None,
        }));
        for span in spans {
            assert!(
                text.get(span.start..span.end).is_some_and(|piece| !piece.is_empty()),
                "{span:?} in {text:?}"
            );
        }
        assert_eq!(parse(&text, Origin { file: FileId(0), offset: 0 }, Options::default()).0, document);
    }
}

#[test]
fn deep_nesting_is_cut_off_without_losing_words() {
    for text in [
        format!("{}深い", ">".repeat(5_000)),
        format!("{}深い", "- ".repeat(2_000)),
        format!("{}深い", "> - ".repeat(500)),
        format!("{}深い{}", "*(".repeat(3_000), ")*".repeat(3_000)),
        format!("{}深い{}", "**「".repeat(2_000), "」**".repeat(2_000)),
        format!("{}深い{}", "[".repeat(2_000), "](page:x)".repeat(2_000)),
        format!("{}深い{}", "<b>".repeat(3_000), "</b>".repeat(3_000)),
        format!("{}深い", "{縦見出し|".repeat(300)),
        format!("| {}深い{} |\n|---|", "{縦見出し|".repeat(300), "}".repeat(300)),
    ] {
        let document = tree(&text);
        let html = html::render(&document, &SmallTown, &Settings::default());
        assert!(html.contains("深い"), "{:?}", text.get(..12));
        check_html(&html, "");
        assert!(plain::render(&document).contains("深い"));
    }
}
