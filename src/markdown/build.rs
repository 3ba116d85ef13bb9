//! From pulldown-cmark's events to blocks.

use super::outline::{self, Sequences};
use super::prepare::Prepared;
use super::shortcode::Shortcode;
use super::slug::Ids;
use super::tree::*;
use super::{Options, Origin, plain, sanitise};
use crate::diagnostic::{Diagnostic, Span, codes};
use pulldown_cmark::{Alignment, CodeBlockKind, Event, Tag, TagEnd};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Deepest nesting of quotes, lists and emphasis; what is deeper is read as if it stood here.
const DEEPEST: usize = 32;

/// Reads a whole text.
pub(super) fn document(text: &str, at: Origin, options: Options) -> (Document, Vec<Diagnostic>) {
    let prepared = Prepared::new(text);
    let extensions = pulldown_cmark::Options::ENABLE_TABLES
        | pulldown_cmark::Options::ENABLE_FOOTNOTES
        | pulldown_cmark::Options::ENABLE_STRIKETHROUGH
        | pulldown_cmark::Options::ENABLE_TASKLISTS;
    let parser = pulldown_cmark::Parser::new_ext(&prepared.text, extensions);
    let mut builder = Builder {
        prepared: &prepared,
        at,
        options,
        events: cap_depth(parser.into_offset_iter()),
        next: 0,
        task: None,
        sequences: Sequences::default(),
        ids: Ids::default(),
        last_level: options.first_level.saturating_sub(1),
        marks: BTreeSet::new(),
        diagnostics: Vec::new(),
    };
    let blocks = builder.blocks();
    let document = Document { blocks };
    builder.check_notes(&document);
    let mut diagnostics = builder.diagnostics;
    crate::diagnostic::sort(&mut diagnostics);
    (document, diagnostics)
}

/// Takes out the begins and ends of containers below [`DEEPEST`], so that no text can exhaust the stack.
fn cap_depth<'e>(events: impl Iterator<Item = (Event<'e>, Range<usize>)>) -> Vec<(Event<'e>, Range<usize>)> {
    let mut open: Vec<bool> = Vec::new();
    let mut depth = 0usize;
    let mut kept = Vec::new();
    for (event, range) in events {
        match &event {
            Event::Start(tag) => {
                // A list is nothing without its items.
                let weight = if matches!(tag, Tag::List(_)) { 2 } else { 1 };
                let keep = depth + weight <= DEEPEST || !is_container(tag);
                open.push(keep);
                if keep {
                    depth += 1;
                    kept.push((event, range));
                }
            }
            Event::End(_) => {
                if open.pop().unwrap_or(false) {
                    depth = depth.saturating_sub(1);
                    kept.push((event, range));
                }
            }
            _ => kept.push((event, range)),
        }
    }
    kept
}

fn is_container(tag: &Tag) -> bool {
    matches!(
        tag,
        Tag::BlockQuote(_)
            | Tag::List(_)
            | Tag::Item
            | Tag::FootnoteDefinition(_)
            | Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Link { .. }
            | Tag::Image { .. }
    )
}

/// Builds the tree from the events, one after the other.
pub(super) struct Builder<'a, 'e> {
    pub(super) prepared: &'a Prepared<'a>,
    at: Origin,
    pub(super) options: Options,
    pub(super) events: Vec<(Event<'e>, Range<usize>)>,
    pub(super) next: usize,
    /// The check box of the list item that is being read.
    pub(super) task: Option<bool>,
    sequences: Sequences,
    ids: Ids,
    last_level: u8,
    /// Labels of the note marks met so far.
    pub(super) marks: BTreeSet<String>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Builder<'_, '_> {
    /// The span in the file of a range of the prepared text.
    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        self.source_span(&self.prepared.source_range(range))
    }

    /// The span in the file of a range of the text as typed.
    pub(super) fn source_span(&self, range: &Range<usize>) -> Span {
        Span::new(self.at.file, self.at.offset + range.start..self.at.offset + range.end)
    }

    /// Reads blocks up to the end of the parent and leaves that end unread.
    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        while let Some((event, range)) = self.events.get(self.next) {
            let range = range.clone();
            match event {
                Event::End(_) => break,
                Event::Start(tag) if !is_inline(tag) => {
                    let tag = tag.clone();
                    self.next += 1;
                    let read = self.block(tag, &range);
                    self.next += 1; // the end of what was begun
                    match (read, blocks.last_mut()) {
                        (Some(Block::Notes(more)), Some(Block::Notes(notes))) => notes.extend(more),
                        (Some(block), _) => blocks.push(block),
                        (None, _) => {}
                    }
                }
                Event::Rule => {
                    self.next += 1;
                    blocks.push(Block::Rule);
                }
                // The text of a tight list's item stands there without a paragraph.
                _ => blocks.extend(self.paragraph()),
            }
        }
        if self.options.raw_html == super::RawHtml::Sanitise {
            sanitise::blocks(&mut blocks);
        }
        blocks
    }

    fn block(&mut self, tag: Tag, range: &Range<usize>) -> Option<Block> {
        match tag {
            Tag::Paragraph => self.paragraph(),
            Tag::Heading { level, .. } => self.heading(level as u8, range),
            Tag::BlockQuote(_) => {
                let blocks = self.blocks();
                (!blocks.is_empty()).then_some(Block::Quote(blocks))
            }
            Tag::List(start) => Some(self.list(start)),
            Tag::FootnoteDefinition(label) => {
                let label = self.prepared.restore(&label).into_owned();
                let blocks = self.blocks();
                Some(Block::Notes(vec![Note { label, blocks, span: self.span(range) }]))
            }
            Tag::Table(aligns) => Some(self.table(&aligns)),
            Tag::CodeBlock(kind) => {
                let language = match kind {
                    CodeBlockKind::Fenced(info) => {
                        let info = self.prepared.restore(&info).into_owned();
                        info.split_whitespace().next().map(str::to_string)
                    }
                    CodeBlockKind::Indented => None,
                };
                Some(Block::CodeBlock { language, text: self.verbatim() })
            }
            Tag::HtmlBlock => {
                let html = self.verbatim();
                self.report_refused(&html, range);
                Some(Block::Html(html))
            }
            // Not enabled; what they hold is read as text.
            _ => {
                let blocks = self.blocks();
                (!blocks.is_empty()).then_some(Block::Quote(blocks))
            }
        }
    }

    /// Reports elements that cleaning takes out.
    pub(super) fn report_refused(&mut self, html: &str, range: &Range<usize>) {
        if self.options.raw_html == super::RawHtml::Sanitise {
            for tag in sanitise::refused(html) {
                let span = self.span(range);
                self.diagnostics.push(Diagnostic::warning(codes::HTML_REMOVED, span).arg("tag", tag));
            }
        }
    }

    /// Joins texts up to the end, as typed.
    fn verbatim(&mut self) -> String {
        let mut text = String::new();
        while let Some((event, _)) = self.events.get(self.next) {
            match event {
                Event::End(_) => break,
                Event::Text(piece) | Event::Html(piece) => text.push_str(&self.prepared.restore(piece)),
                _ => {}
            }
            self.next += 1;
        }
        text
    }

    fn paragraph(&mut self) -> Option<Block> {
        let lines = self.lines();
        let lines = match outline::read(lines, &mut self.sequences) {
            Ok(items) => return Some(Block::Outline(self.finish_outline(items))),
            Err(lines) => lines,
        };
        let mut content = self.join(lines);
        let visible =
            content.iter().any(|inline| !matches!(inline, Inline::Text(text) if text.trim().is_empty()));
        if !visible {
            return None;
        }
        if let [Inline::Image(_)] = content.as_slice()
            && let Some(Inline::Image(image)) = content.pop()
        {
            return Some(Block::Figure(image));
        }
        Some(Block::Paragraph(content))
    }

    fn heading(&mut self, written: u8, range: &Range<usize>) -> Option<Block> {
        let lines = self.lines();
        let content = self.join(lines);
        let text = plain::inlines(&content);
        // An empty heading would still be read out by a screen reader; raw HTML may show something.
        let may_show = self.options.raw_html == super::RawHtml::Allow
            && content.iter().any(|inline| matches!(inline, Inline::Html(_)));
        if text.trim().is_empty() && !may_show {
            return None;
        }
        let source = self.prepared.source_range(range);
        let line = self.prepared.source_slice(source.clone());
        let span = self.source_span(&(source.start..source.start + line.trim_end().len()));
        let first = self.options.first_level;
        let level = written.max(first);
        if written < first {
            self.diagnostics.push(
                Diagnostic::error(codes::HEADING_LEVEL, span)
                    .arg("level", written)
                    .arg("first", first)
                    .arg("typed", "#".repeat(first as usize)),
            );
        } else if level > self.last_level + 1 {
            self.diagnostics.push(
                Diagnostic::warning(codes::HEADING_SKIPPED, span)
                    .arg("level", level)
                    .arg("expected", self.last_level + 1)
                    .arg("typed", "#".repeat(self.last_level as usize + 1)),
            );
        }
        self.last_level = level;
        self.sequences = Sequences::default();
        Some(Block::Heading(Heading {
            level,
            id: self.ids.give(&plain::without_marks(&content)),
            content,
            span,
        }))
    }

    fn list(&mut self, start: Option<u64>) -> Block {
        let mut list = List { start, tight: true, items: Vec::new() };
        while let Some((event, _)) = self.events.get(self.next) {
            match event {
                Event::End(_) => break,
                Event::Start(Tag::Item) => {
                    self.next += 1;
                    list.tight &= !self.holds_paragraphs();
                    let outer = self.task.take();
                    let blocks = self.blocks();
                    list.items.push(Item { task: std::mem::replace(&mut self.task, outer), blocks });
                    self.next += 1;
                }
                // Only where the depth was capped: what stands in the list becomes an item.
                _ => {
                    let before = self.next;
                    let blocks = self.blocks();
                    list.items.push(Item { task: None, blocks });
                    if self.next == before {
                        break;
                    }
                }
            }
        }
        Block::List(list)
    }

    /// True when the item that begins here has a paragraph of its own, which only loose lists have.
    fn holds_paragraphs(&self) -> bool {
        let mut depth = 0usize;
        for (event, _) in &self.events[self.next..] {
            match event {
                Event::Start(Tag::Paragraph) if depth == 0 => return true,
                Event::Start(_) => depth += 1,
                Event::End(_) if depth == 0 => return false,
                Event::End(_) => depth -= 1,
                _ => {}
            }
        }
        false
    }

    fn table(&mut self, aligns: &[Alignment]) -> Block {
        let aligns = aligns.iter().map(|align| match align {
            Alignment::None => Align::Auto,
            Alignment::Left => Align::Left,
            Alignment::Center => Align::Center,
            Alignment::Right => Align::Right,
        });
        let mut table = Table { aligns: aligns.collect(), head: Vec::new(), rows: Vec::new() };
        while let Some((event, _)) = self.events.get(self.next) {
            match event {
                Event::Start(Tag::TableHead) => {
                    self.next += 1;
                    table.head = self.row();
                }
                Event::Start(Tag::TableRow) => {
                    self.next += 1;
                    let row = self.row();
                    table.rows.push(row);
                }
                _ => break,
            }
        }
        Block::Table(table)
    }

    fn row(&mut self) -> Vec<Cell> {
        let mut cells: Vec<Cell> = Vec::new();
        while let Some((Event::Start(Tag::TableCell), _)) = self.events.get(self.next) {
            self.next += 1;
            let cell = self.cell(cells.is_empty());
            cells.push(cell);
            self.next += 1;
        }
        self.next += 1;
        cells
    }

    fn cell(&mut self, is_first: bool) -> Cell {
        let mut kind = CellKind::Normal;
        if let Some((Event::Text(text), _)) = self.events.get(self.next)
            && let Some(first) = text.trim_start().chars().next()
            && let super::prepare::Meaning::Shortcode(number) = self.prepared.meaning(first)
            && matches!(self.prepared.shortcodes.get(number), Some((Shortcode::VerticalBegin, _)))
        {
            kind = CellKind::VerticalHead;
        }
        let lines = self.lines_of(kind == CellKind::VerticalHead);
        let mut content = self.join(lines);
        if kind == CellKind::VerticalHead {
            trim(&mut content);
        }
        if kind == CellKind::Normal && !is_first && plain::inlines(&content).trim() == "同左" {
            kind = CellKind::SameAsLeft;
        }
        Cell { kind, content }
    }

    /// Checks that marks and definitions of notes match.
    fn check_notes(&mut self, document: &Document) {
        let mut defined: BTreeMap<String, Span> = BTreeMap::new();
        let mut found = Vec::new();
        for block in super::walk::all_blocks(&document.blocks) {
            let Block::Notes(notes) = block else { continue };
            for note in notes {
                let first =
                    Span { end: (note.span.start + note.label.len() + 4).min(note.span.end), ..note.span };
                if let Some(earlier) = defined.get(&note_key(&note.label)) {
                    found.push(
                        Diagnostic::error(codes::NOTE_TWICE, first)
                            .arg("label", &note.label)
                            .related(*earlier),
                    );
                    continue;
                }
                defined.insert(note_key(&note.label), first);
                if !self.marks.contains(&note_key(&note.label)) {
                    found.push(Diagnostic::warning(codes::NOTE_UNUSED, first).arg("label", &note.label));
                }
            }
        }
        self.diagnostics.append(&mut found);
    }
}

/// Takes away the spaces at both ends.
fn trim(content: &mut [Inline]) {
    if let Some(Inline::Text(text)) = content.first_mut() {
        *text = text.trim_start().to_string();
    }
    if let Some(Inline::Text(text)) = content.last_mut() {
        text.truncate(text.trim_end().len());
    }
}

/// What two labels of the same note have in common: capitals do not matter (GFM).
pub(super) fn note_key(label: &str) -> String {
    label.to_lowercase()
}

/// True for tags that stand inside a line.
pub(super) fn is_inline(tag: &Tag) -> bool {
    matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Link { .. }
            | Tag::Image { .. }
            | Tag::Superscript
            | Tag::Subscript
    )
}

/// True for ends of what stands inside a line.
pub(super) fn is_inline_end(tag: &TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
}
