//! Raw HTML made harmless.
//!
//! pulldown-cmark hands inline HTML over tag by tag, and a block of HTML ends at an empty line, so an element
//! may open in one piece and close in another. Each piece is cleaned by itself with ammonia; opening tags are
//! kept open only when their closing tag stands under the same parent. Our own HTML never passes through here.

use super::tree::{Block, Inline};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::LazyLock;

/// Elements that may stand inside a line.
const INSIDE_LINES: &[&str] = &[
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "rp",
    "rt", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
];

/// Elements that may stand in a block of HTML besides. No h1: the page has one. No landmarks, no pictures:
/// the page's frame and the picture stage make those.
const IN_BLOCKS: &[&str] = &[
    "blockquote",
    "br",
    "caption",
    "col",
    "colgroup",
    "dd",
    "details",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "li",
    "ol",
    "p",
    "pre",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
];

/// Elements that vanish with all they hold.
const WITH_CONTENT: &[&str] =
    &["script", "style", "template", "iframe", "object", "noscript", "title", "textarea"];

/// Elements that may hold Markdown between an opening and a closing block of HTML.
const AROUND_BLOCKS: &[&str] = &["blockquote", "details", "div", "figure"];

/// Elements without an end tag.
const VOID: &[&str] =
    &["br", "col", "hr", "wbr", "img", "input", "area", "base", "embed", "link", "meta", "source", "track"];

/// How deep elements may stand in each other. HTML parsers look through all open elements at every tag, so
/// that endless nesting takes endless time (browsers stop at 512). Tags beyond are dropped, their text stays.
const MAX_DEPTH: usize = 256;

/// Elements that the next of their kind ends: they pile up only with others between, which are counted.
const ENDED_BY_THE_NEXT: &[&str] =
    &["caption", "colgroup", "dd", "dt", "li", "p", "rp", "rt", "tbody", "td", "tfoot", "th", "thead", "tr"];

/// Elements whose content is text: they hold no others.
const OF_TEXT: &[&str] = &["iframe", "script", "style", "textarea", "title"];

static CLEANER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let set = |names: &[&'static str]| names.iter().copied().collect::<HashSet<_>>();
    let attributes: HashMap<&'static str, HashSet<&'static str>> = HashMap::from([
        ("a", set(&["href", "hreflang"])),
        ("bdo", set(&["dir"])),
        ("col", set(&["span"])),
        ("colgroup", set(&["span"])),
        ("del", set(&["datetime"])),
        ("details", set(&["open"])),
        ("ins", set(&["datetime"])),
        ("li", set(&["value"])),
        ("ol", set(&["start", "reversed", "type"])),
        ("td", set(&["colspan", "rowspan", "headers"])),
        ("th", set(&["colspan", "rowspan", "headers", "scope", "abbr"])),
        ("time", set(&["datetime"])),
    ]);
    let mut cleaner = ammonia::Builder::default();
    cleaner
        .tags(INSIDE_LINES.iter().chain(IN_BLOCKS).copied().collect())
        .clean_content_tags(set(WITH_CONTENT))
        .tag_attributes(attributes)
        .generic_attributes(set(&["class", "id", "lang", "title", "dir"]))
        .url_schemes(set(&["http", "https", "mailto", "tel"]))
        .link_rel(Some("noopener"));
    cleaner
});

/// The inline of one raw tag; a line break is not raw.
pub(super) fn tag(html: String) -> Inline {
    match tags(&html).first() {
        Some(tag) if tag.name == "br" && tags(&html).len() == 1 => Inline::Break,
        _ => Inline::Html(html),
    }
}

/// Cleans the raw tags among the inlines of one parent.
pub(super) fn inlines(content: &mut Vec<Inline>) {
    if !content.iter().any(|inline| matches!(inline, Inline::Html(_))) {
        return;
    }
    let mut kept: Vec<Option<Inline>> = std::mem::take(content).into_iter().map(Some).collect();
    let mut open: Vec<(usize, String)> = Vec::new();
    let mut too_deep = TooDeep::default();
    let mut endless: BTreeSet<String> = BTreeSet::new();
    let mut at = 0;
    while at < kept.len() {
        let raw = match &kept[at] {
            Some(Inline::Html(raw)) => raw.clone(),
            _ => {
                at += 1;
                continue;
            }
        };
        kept[at] = None;
        let found = tags(&raw);
        if let Some(tag) = found.first() {
            if WITH_CONTENT.contains(&tag.name.as_str()) && !tag.closes {
                if !endless.contains(&tag.name) {
                    match drop_content(&mut kept, at, &tag.name) {
                        Some(end) => at = end,
                        None => {
                            endless.insert(tag.name.clone());
                        }
                    }
                }
            } else if !INSIDE_LINES.contains(&tag.name.as_str()) {
                // Not for lines.
            } else if VOID.contains(&tag.name.as_str()) {
                kept[at] = Some(Inline::Html(CLEANER.clean(&raw).to_string()));
            } else if !tag.closes && open.len() >= MAX_DEPTH {
                too_deep.begin(&tag.name);
            } else if !tag.closes {
                let end = format!("</{}>", tag.name);
                if let Some(begin) = CLEANER.clean(&raw).to_string().strip_suffix(&end) {
                    kept[at] = Some(Inline::Html(begin.to_string()));
                    open.push((at, tag.name.clone()));
                }
            } else if too_deep.end(&tag.name) {
                // Its begin is gone.
            } else if let Some(begin) = open.iter().rposition(|(_, name)| *name == tag.name) {
                kept[at] = Some(Inline::Html(format!("</{}>", tag.name)));
                for (unclosed, _) in open.drain(begin..).skip(1) {
                    kept[unclosed] = None;
                }
            }
        }
        at += 1;
    }
    for (unclosed, _) in open {
        kept[unclosed] = None;
    }
    for inline in kept.into_iter().flatten() {
        super::inlines::push(content, inline);
    }
}

/// Begins that were dropped because they stood too deep, by name: their ends go too.
#[derive(Default)]
struct TooDeep(BTreeMap<String, usize>);

impl TooDeep {
    fn begin(&mut self, name: &str) {
        *self.0.entry(name.to_string()).or_default() += 1;
    }

    /// True for the end of a begin that was dropped.
    fn end(&mut self, name: &str) -> bool {
        match self.0.get_mut(name) {
            Some(count) if *count > 0 => {
                *count -= 1;
                true
            }
            _ => false,
        }
    }
}

/// The HTML without the tags that stand too deep.
fn shallow(html: &str) -> String {
    let mut open: Vec<String> = Vec::new();
    let mut too_deep = TooDeep::default();
    let mut out = String::with_capacity(html.len());
    let mut from = 0;
    for RawTag { name, closes, range } in tags(html) {
        if [VOID, ENDED_BY_THE_NEXT, OF_TEXT].iter().any(|names| names.contains(&name.as_str())) {
            continue;
        }
        let dropped = if !closes && open.len() >= MAX_DEPTH {
            too_deep.begin(&name);
            true
        } else if !closes {
            open.push(name);
            false
        } else if too_deep.end(&name) {
            true
        } else {
            if let Some(begin) = open.iter().rposition(|one| *one == name) {
                open.truncate(begin);
            }
            false
        };
        if dropped {
            out.push_str(&html[from..range.start]);
            from = range.end;
        }
    }
    out.push_str(&html[from..]);
    out
}

/// Takes out everything up to the end tag and returns its place; nothing if it has no end.
fn drop_content(kept: &mut [Option<Inline>], begin: usize, name: &str) -> Option<usize> {
    let is_end = |inline: &Option<Inline>| match inline {
        Some(Inline::Html(raw)) => tags(raw).first().is_some_and(|tag| tag.closes && tag.name == name),
        _ => false,
    };
    let end = begin + 1 + kept[begin + 1..].iter().position(is_end)?;
    kept[begin..=end].fill(None);
    Some(end)
}

/// Cleans the raw blocks among the blocks of one parent.
pub(super) fn blocks(blocks: &mut Vec<Block>) {
    if !blocks.iter().any(|block| matches!(block, Block::Html(_))) {
        return;
    }
    for block in blocks.iter_mut() {
        if let Block::Html(raw) = block {
            *raw = shallow(raw);
        }
    }
    let pairs = pairs(blocks);
    // Which begins could be left open; their ends are printed, others are not.
    let mut left_open: BTreeSet<(usize, usize)> = BTreeSet::new();
    for (index, block) in blocks.iter_mut().enumerate() {
        let Block::Html(raw) = block else { continue };
        let mut clean = String::new();
        let mut from = 0;
        for end in pairs.ends.get(&index).into_iter().flatten() {
            clean.push_str(&CLEANER.clean(&raw[from..end.range.start]).to_string());
            if left_open.contains(&end.begin) {
                clean.push_str(&format!("</{}>", end.name));
            }
            from = end.range.end;
        }
        clean.push_str(&CLEANER.clean(&raw[from..]).to_string());
        let mine = pairs.begins.get(&index);
        let names = mine.into_iter().flat_map(|begins| begins.values().rev());
        let suffix: String = names.map(|name| format!("</{name}>")).collect();
        if !suffix.is_empty()
            && let Some(open) = clean.trim_end().strip_suffix(&suffix).map(str::to_string)
        {
            clean = open;
            left_open.extend(mine.into_iter().flatten().map(|(at, _)| (index, *at)));
        }
        *raw = clean.trim().to_string();
    }
    blocks.retain(|block| !matches!(block, Block::Html(html) if html.is_empty()));
}

/// An end tag whose begin stands in an earlier block.
struct End {
    range: std::ops::Range<usize>,
    name: String,
    /// Block and place of the begin.
    begin: (usize, usize),
}

/// Elements that begin in one block and end in a later one, by block.
#[derive(Default)]
struct Pairs {
    /// Name by place in the block.
    begins: BTreeMap<usize, BTreeMap<usize, String>>,
    /// In the order of the block's text.
    ends: BTreeMap<usize, Vec<End>>,
}

fn pairs(blocks: &[Block]) -> Pairs {
    let mut open: Vec<(usize, usize, String)> = Vec::new();
    let mut too_deep = TooDeep::default();
    let mut pairs = Pairs::default();
    for (index, block) in blocks.iter().enumerate() {
        let Block::Html(raw) = block else { continue };
        for tag in tags(raw).into_iter().filter(|tag| AROUND_BLOCKS.contains(&tag.name.as_str())) {
            if !tag.closes && open.len() >= MAX_DEPTH {
                too_deep.begin(&tag.name);
                continue;
            }
            if !tag.closes {
                open.push((index, tag.range.start, tag.name));
                continue;
            }
            if too_deep.end(&tag.name) {
                continue;
            }
            let Some(at) = open.iter().rposition(|(_, _, name)| *name == tag.name) else { continue };
            let Some((block, place, name)) = open.drain(at..).next() else { continue };
            if block < index {
                let end = End { range: tag.range, name: tag.name, begin: (block, place) };
                pairs.ends.entry(index).or_default().push(end);
                pairs.begins.entry(block).or_default().insert(place, name);
            }
        }
    }
    pairs
}

/// A tag in raw HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
struct RawTag {
    name: String,
    closes: bool,
    range: std::ops::Range<usize>,
}

/// The tags of a piece of HTML; comments are passed over.
fn tags(html: &str) -> Vec<RawTag> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(begin) = html[at..].find('<').map(|offset| at + offset) {
        let rest = &html[begin..];
        if rest.starts_with("<!--") {
            at = rest.find("-->").map_or(html.len(), |end| begin + end + 3);
            continue;
        }
        let closes = rest.starts_with("</");
        let name_at = if closes { 2 } else { 1 };
        let name: String =
            rest[name_at..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            at = begin + 1;
            continue;
        }
        let end = begin + tag_length(rest);
        found.push(RawTag { name: name.to_ascii_lowercase(), closes, range: begin..end });
        at = end;
    }
    found
}

/// Length of a tag up to its `>`, which may also stand in a quoted attribute.
fn tag_length(tag: &str) -> usize {
    let mut quote = None;
    for (at, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    tag.len()
}

/// Names of the elements of a piece of HTML that cleaning takes out.
pub(super) fn refused(html: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for tag in tags(html) {
        let known = INSIDE_LINES.iter().chain(IN_BLOCKS).any(|name| *name == tag.name);
        if !known && !tag.closes && !names.contains(&tag.name) {
            names.push(tag.name);
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use crate::markdown::tests::{codes_of, html};

    #[test]
    fn dangerous_html_is_gone() {
        for text in [
            "<script>alert(1)</script>",
            "文<script>alert(1)</script>文",
            "<div onclick=\"alert(1)\">x</div>",
            "<span onclick=alert(1)>x</span>",
            "<a href=\"javascript:alert(1)\">x</a>",
            "文<a href=' java\nscript:alert(1)'>x</a>",
            "[x](javascript:alert%281%29)",
            "[x](JAVASCRIPT:alert)",
            "<img src=x onerror=alert(1)>",
            "文<img src=x onerror=alert(1)>",
            "<style>a{alert(1)}</style>",
            "<iframe src=\"https://a.jp/alert\"></iframe>",
            "<svg><script>alert(1)</script></svg>",
            "<details ontoggle=alert(1)>\n\n文\n\n</details>",
        ] {
            let html = html(text);
            for bad in ["alert", "<script", "javascript", "onclick", "onerror", "<style", "<iframe", "<img"] {
                assert!(!html.contains(bad), "{text} → {html}");
            }
        }
    }

    #[test]
    fn html_in_a_line_keeps_what_is_harmless() {
        for (text, expected) in [
            (
                "<span class=\"a\" style=\"x\">x**「y」**z</span>",
                "<p><span class=\"a\">x<strong>「y」</strong>z</span></p>\n",
            ),
            (
                "<ruby>北<rp>(</rp><rt>きた</rt><rp>)</rp></ruby>",
                "<p><ruby>北<rp>(</rp><rt>きた</rt><rp>)</rp></ruby></p>\n",
            ),
            (
                "<time datetime=\"2026-10-01\">10月1日</time>",
                "<p><time datetime=\"2026-10-01\">10月1日</time></p>\n",
            ),
            ("H<sub>2</sub>O", "<p>H<sub>2</sub>O</p>\n"),
            ("あ<br>い<br/>う", "<p>あ<br>い<br>う</p>\n"),
            ("<b>閉じない", "<p>閉じない</p>\n"),
            ("開かない</b>", "<p>開かない</p>\n"),
            ("<b><i>x</b>y</i>", "<p><b>x</b>y</p>\n"),
            ("<blink>x</blink>", "<p>x</p>\n"),
            ("x<!-- 覚え書き -->y", "<p>xy</p>\n"),
            ("文<div>x</div>", "<p>文x</p>\n"),
            ("<a href=\"a.pdf\">x</a>", "<p><a href=\"a.pdf\" rel=\"noopener\">x</a></p>\n"),
        ] {
            assert_eq!(html(text), expected, "{text}");
        }
    }

    #[test]
    fn an_element_may_hold_markdown() {
        assert_eq!(
            html("<details class=\"faq\">\n<summary>問い</summary>\n\n**答え。**です\n\n</details>\n\nあと"),
            "<details class=\"faq\">\n<summary>問い</summary>\n<p><strong>答え。</strong>です</p>\n</details>\n<p>あと</p>\n"
        );
        assert_eq!(html("<div>\n<div>\n\nx\n\n</div>\n</div>"), "<div>\n<div>\n<p>x</p>\n</div>\n</div>\n");
        assert_eq!(html("<details>\n\nx"), "<details>\n</details>\n<p>x</p>\n");
        assert_eq!(html("x\n\n</details>"), "<p>x</p>\n");
        assert_eq!(
            html("<a href=\"x\">\n\n[y](page:y)\n\n</a>"),
            "<a href=\"x\" rel=\"noopener\">\n</a>\n<p><a href=\"/page/y/\">y</a></p>\n"
        );
        assert_eq!(html("<nav>\n\nx\n\n</nav>"), "<p>x</p>\n");
    }

    #[test]
    fn what_is_taken_out_is_reported() {
        assert_eq!(codes_of("<script>x</script>"), ["E508"]);
        assert_eq!(codes_of("文<font color=red>x</font>"), ["E508"]);
        assert_eq!(codes_of("<div>x</div><br><!-- 覚え -->"), Vec::<&str>::new());
    }

    #[test]
    fn endless_nesting_ends() {
        let times = 20_000;
        for (begin, end) in [
            ("<div>", ""),
            ("<div>", "</div>"),
            ("<div>\n\n", "</div>\n\n"),
            ("文<span>", "</span>"),
            ("文<b>", "</i>"),
            ("文<script>", ""),
        ] {
            let text = format!("{}中{}", begin.repeat(times), end.repeat(times));
            let html = html(&text);
            assert!(html.contains('中'), "{begin}");
            let mut depth = 0_usize;
            for tag in super::tags(&html) {
                depth = if tag.closes { depth.saturating_sub(1) } else { depth + 1 };
                assert!(depth <= super::MAX_DEPTH + 2, "{begin}");
            }
        }
    }

    #[test]
    fn long_lists_are_not_deep() {
        let text = format!("<ul>\n{}</ul>\n<div><b>x</b></div>", "<li>項目\n".repeat(1_000));
        let html = html(&text);
        assert_eq!(html.matches("<li>").count(), 1_000);
        assert!(html.contains("<b>x</b>"), "{html}");
    }
}
