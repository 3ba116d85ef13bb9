//! From pulldown-cmark's events to the inlines of one block.

use super::build::{Builder, is_inline, note_key};
use super::prepare::Meaning;
use super::shortcode::Shortcode;
use super::target::{LinkTarget, decode_percent};
use super::tree::{Image, Inline, OutlineItem};
use super::{RawHtml, autolink, plain, sanitise};
use crate::diagnostic::{Diagnostic, codes};
use pulldown_cmark::{Event, LinkType, Tag};
use std::ops::Range;

/// How many events are looked at on either side of a line's end.
const FAR: usize = 64;

/// A line as typed, with what joins it to the next.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Line {
    /// What it holds.
    pub content: Vec<Inline>,
    /// What stands between it and the next line.
    pub join: Join,
}

/// What stands between two lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Join {
    /// Nothing: Japanese goes on.
    Nothing,
    /// A space between words.
    Space,
    /// A break that was asked for.
    Break,
}

/// A character of running text on its way into a [`Inline::Text`].
#[derive(Debug, Clone, Copy)]
struct Glyph {
    c: char,
    /// Its place in the text as typed.
    at: usize,
    /// Written as an escape or entity, so it has no meaning beyond itself.
    literal: bool,
}

/// Inlines of one parent while they are being read.
#[derive(Default)]
struct Run {
    done: Vec<Inline>,
    text: Vec<Glyph>,
    in_link: bool,
    /// True inside a cell that began with `{縦見出し|`.
    in_vertical: bool,
}

impl Builder<'_, '_> {
    /// Reads the lines of a block up to its end or the next block inside it.
    pub(super) fn lines(&mut self) -> Vec<Line> {
        self.lines_of(false)
    }

    /// The same for a cell that may be a vertical row head.
    pub(super) fn lines_of(&mut self, in_vertical: bool) -> Vec<Line> {
        let mut lines = Vec::new();
        let mut run = Run { in_vertical, ..Run::default() };
        while let Some((event, _)) = self.events.get(self.next) {
            let join = match event {
                Event::Start(tag) if !is_inline(tag) => break,
                Event::End(_) | Event::Rule => break,
                Event::SoftBreak => self.join_here(),
                Event::HardBreak => Join::Break,
                _ => {
                    self.inline(&mut run);
                    continue;
                }
            };
            self.next += 1;
            self.flush(&mut run);
            lines.push(Line { content: std::mem::take(&mut run.done), join });
        }
        self.flush(&mut run);
        lines.push(Line { content: run.done, join: Join::Nothing });
        lines
    }

    /// Makes one run of inlines of lines.
    pub(super) fn join(&mut self, lines: Vec<Line>) -> Vec<Inline> {
        let mut content: Vec<Inline> = Vec::new();
        for line in lines {
            for inline in line.content {
                push(&mut content, inline);
            }
            match line.join {
                Join::Nothing => {}
                Join::Space => push(&mut content, Inline::Text(" ".to_string())),
                Join::Break => content.push(Inline::Break),
            }
        }
        self.finish(content)
    }

    /// Joins the lines inside the items of an outline.
    pub(super) fn finish_outline(&mut self, items: Vec<super::outline::RawItem>) -> Vec<OutlineItem> {
        items
            .into_iter()
            .map(|item| OutlineItem {
                mark: item.mark,
                level: item.level,
                content: self.join(item.lines),
                children: self.finish_outline(item.children),
            })
            .collect()
    }

    fn finish(&mut self, mut content: Vec<Inline>) -> Vec<Inline> {
        if self.options.raw_html == RawHtml::Sanitise {
            sanitise::inlines(&mut content);
        }
        content
    }

    /// Reads what one emphasis or link holds, with its end.
    fn children(&mut self, outer: &Run) -> Vec<Inline> {
        let mut run = Run { in_link: outer.in_link, in_vertical: outer.in_vertical, ..Run::default() };
        self.children_into(&mut run);
        let done = std::mem::take(&mut run.done);
        self.finish(done)
    }

    fn children_into(&mut self, run: &mut Run) {
        while let Some((event, _)) = self.events.get(self.next) {
            match event {
                Event::End(_) => break,
                Event::Start(tag) if !is_inline(tag) => break,
                Event::SoftBreak => {
                    let join = self.join_here();
                    self.flush(run);
                    if join == Join::Space {
                        push(&mut run.done, Inline::Text(" ".to_string()));
                    }
                    self.next += 1;
                }
                Event::HardBreak => {
                    self.flush(run);
                    run.done.push(Inline::Break);
                    self.next += 1;
                }
                _ => self.inline(run),
            }
        }
        self.flush(run);
        self.next += 1;
    }

    /// Reads one inline event, or an inline with all it holds.
    fn inline(&mut self, run: &mut Run) {
        let (event, range) = self.events[self.next].clone();
        self.next += 1;
        if let Event::Text(text) = &event {
            self.text(run, text, &range);
            return;
        }
        if let Event::Start(Tag::Strikethrough) = &event
            && self.is_single_tilde(&range)
        {
            // `10:00~12:00、13:00~`: put the tildes back.
            let source = self.prepared.source_range(&range);
            run.text.push(Glyph { c: '~', at: source.start, literal: true });
            let inner = self.children(run);
            self.flush(run);
            inner.into_iter().for_each(|inline| push(&mut run.done, inline));
            run.text.push(Glyph { c: '~', at: source.end.saturating_sub(1), literal: true });
            return;
        }
        self.flush(run);
        match event {
            Event::Start(tag) => self.nested(tag, &range, run),
            Event::Code(code) => run.done.push(Inline::Code(self.prepared.restore(&code).into_owned())),
            Event::InlineHtml(html) | Event::Html(html) => {
                let html = self.prepared.restore(&html).into_owned();
                self.report_refused(&html, &range);
                run.done.push(sanitise::tag(html));
            }
            Event::FootnoteReference(label) => {
                let label = self.prepared.restore(&label).into_owned();
                self.marks.insert(note_key(&label));
                run.done.push(Inline::NoteMark { label, span: self.span(&range) });
            }
            Event::TaskListMarker(done) => self.task = Some(done),
            _ => {}
        }
    }

    fn is_single_tilde(&self, range: &Range<usize>) -> bool {
        self.prepared.text.get(range.clone()).is_some_and(|text| !text.starts_with("~~"))
    }

    fn nested(&mut self, tag: Tag, range: &Range<usize>, run: &mut Run) {
        match tag {
            Tag::Emphasis => {
                let inner = self.children(run);
                run.done.push(Inline::Emphasis(inner));
            }
            Tag::Strong => {
                let inner = self.children(run);
                run.done.push(Inline::Strong(inner));
            }
            Tag::Strikethrough => {
                let inner = self.children(run);
                run.done.push(Inline::Strikethrough(inner));
            }
            Tag::Link { link_type, dest_url, .. } => {
                let url = self.prepared.restore(&dest_url).into_owned();
                let target = if link_type == LinkType::Email {
                    LinkTarget::Mail(url.trim_start_matches("mailto:").to_string())
                } else {
                    LinkTarget::parse(&url)
                };
                let mut inside = Run { in_link: true, in_vertical: run.in_vertical, ..Run::default() };
                self.children_into(&mut inside);
                let content = self.finish(inside.done);
                let span = self.span(range);
                run.done.push(Inline::Link { target, content, span });
            }
            Tag::Image { dest_url, title, .. } => {
                let file = super::file_name(&decode_percent(&self.prepared.restore(&dest_url)));
                let caption =
                    Some(self.prepared.restore(&title).into_owned()).filter(|title| !title.is_empty());
                let mut inside = Run { in_link: true, ..Run::default() };
                self.children_into(&mut inside);
                let alt = plain::inlines(&inside.done);
                let image = Image { file, alt, caption, span: self.span(range) };
                run.done.push(Inline::Image(image));
            }
            _ => {
                let inner = self.children(run);
                run.done.extend(inner);
            }
        }
    }

    /// Takes in a piece of text, which may hold shortcodes.
    fn text(&mut self, run: &mut Run, text: &str, range: &Range<usize>) {
        let exact = self.prepared.text.get(range.clone()) == Some(text);
        for (index, c) in text.char_indices() {
            let at = self.prepared.source_offset(range.start + if exact { index } else { 0 });
            let escaped = exact && index == 0 && {
                let before = self.prepared.source_slice(0..at);
                (before.len() - before.trim_end_matches('\\').len()) % 2 == 1
            };
            match self.prepared.meaning(c) {
                Meaning::Nothing => {}
                Meaning::Char(c) => run.text.push(Glyph { c, at, literal: !exact || escaped }),
                Meaning::Shortcode(number) => self.shortcode(run, number),
            }
        }
    }

    fn shortcode(&mut self, run: &mut Run, number: usize) {
        let Some((code, place)) = self.prepared.shortcodes.get(number).cloned() else { return };
        let span = self.source_span(&place);
        match code {
            Shortcode::VerticalBegin | Shortcode::VerticalEnd if run.in_vertical => {}
            // The begin was reported.
            Shortcode::VerticalEnd => {}
            Shortcode::Ruby { base, reading } => {
                self.flush(run);
                run.done.push(Inline::Ruby { base, reading });
            }
            Shortcode::Paper(target) => {
                self.flush(run);
                run.done.push(Inline::PaperRef { target, span });
            }
            Shortcode::Unknown | Shortcode::VerticalBegin => {
                let typed = self.prepared.source_slice(place.clone());
                let mut diagnostic = Diagnostic::error(codes::BAD_SHORTCODE, span).arg("found", typed);
                if code == Shortcode::VerticalBegin {
                    diagnostic = diagnostic.arg("vertical", "縦見出し");
                } else if typed.starts_with("{資料") {
                    diagnostic = diagnostic.arg("paper", "資料");
                }
                self.diagnostics.push(diagnostic);
                let glyph = |(index, c)| Glyph { c, at: place.start + index, literal: true };
                run.text.extend(typed.char_indices().map(glyph));
            }
        }
    }

    /// Turns the collected characters into text and links.
    fn flush(&mut self, run: &mut Run) {
        let glyphs = std::mem::take(&mut run.text);
        if glyphs.is_empty() {
            return;
        }
        self.report_lost_marks(&glyphs);
        let text: String = glyphs.iter().map(|glyph| glyph.c).collect();
        if run.in_link {
            push(&mut run.done, Inline::Text(text));
            return;
        }
        let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let place =
            |at: usize| starts.binary_search(&at).ok().and_then(|index| glyphs.get(index)).map(|g| g.at);
        let mut from = 0;
        for (found, kind) in autolink::find(&text) {
            let address = &text[found.clone()];
            let begin = place(found.start).unwrap_or_default();
            let last_length = address.chars().next_back().map_or(0, char::len_utf8);
            let end = place(found.end - last_length).map_or(begin, |at| at + last_length);
            push(&mut run.done, Inline::Text(text[from..found.start].to_string()));
            let target = match kind {
                autolink::Kind::Url => LinkTarget::Web(address.to_string()),
                autolink::Kind::Mail => LinkTarget::Mail(address.to_string()),
            };
            let content = vec![Inline::Text(address.to_string())];
            run.done.push(Inline::Link { target, content, span: self.source_span(&(begin..end.max(begin))) });
            from = found.end;
        }
        push(&mut run.done, Inline::Text(text[from..].to_string()));
    }

    /// Reports `[^1]` that stayed text because nothing defines it.
    fn report_lost_marks(&mut self, glyphs: &[Glyph]) {
        let mut index = 0;
        while index + 2 < glyphs.len() {
            let begins = glyphs[index].c == '[' && glyphs[index + 1].c == '^' && !glyphs[index].literal;
            let label = if begins { &glyphs[index + 2..] } else { &[] };
            let length = label.iter().take(100).position(|glyph| glyph.c == ']');
            match length {
                Some(length)
                    if length > 0 && label[..length].iter().all(|g| !g.c.is_whitespace() && g.c != '[') =>
                {
                    let text: String = label[..length].iter().map(|glyph| glyph.c).collect();
                    let range = glyphs[index].at..label[length].at + 1;
                    let span = self.source_span(&range);
                    self.diagnostics.push(Diagnostic::error(codes::NOTE_MISSING, span).arg("label", text));
                    index += length + 3;
                }
                _ => index += 1,
            }
        }
    }

    /// What a line's end between two events stands for.
    fn join_here(&self) -> Join {
        let before = self.events[..self.next].iter().rev().take(FAR);
        let before = before.map_while(visible).find_map(|edges| edges.and_then(|(_, last)| last));
        let after = self.events[self.next + 1..].iter().take(FAR);
        let after = after.map_while(visible).find_map(|edges| edges.and_then(|(first, _)| first));
        if autolink::joins_tightly(before, after) { Join::Nothing } else { Join::Space }
    }
}

/// First and last character that an event shows; none inside for one that shows nothing, none at all for one
/// that ends the line.
#[allow(clippy::type_complexity, reason = "a pair of characters, used in one place")]
fn visible(event: &(Event, Range<usize>)) -> Option<Option<(Option<char>, Option<char>)>> {
    let edges = |text: &str| {
        // The invisible letter is no letter; a shortcode counts as Japanese.
        let shown = |c: &char| (*c as u32) < 0x10_0000 || super::prepare::is_shortcode(*c);
        Some((text.chars().find(shown), text.chars().rev().find(shown)))
    };
    match &event.0 {
        Event::Text(text) | Event::Code(text) => Some(edges(text)),
        Event::SoftBreak | Event::HardBreak | Event::Rule => None,
        Event::Start(tag) if !is_inline(tag) => None,
        Event::End(tag) if !super::build::is_inline_end(tag) => None,
        _ => Some(None),
    }
}

/// Adds an inline; text joins the text before it, empty text vanishes.
pub(super) fn push(content: &mut Vec<Inline>, inline: Inline) {
    match (content.last_mut(), inline) {
        (_, Inline::Text(text)) if text.is_empty() => {}
        (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
        (_, inline) => content.push(inline),
    }
}
