//! Ways through a document: links, pictures, headings, sections.

use super::target::LinkTarget;
use super::tree::{Block, Document, Heading, Image, Inline, OutlineItem};
use crate::diagnostic::Span;

/// What stands under one heading; see [`Document::split_sections`].
#[derive(Debug, Clone, PartialEq)]
pub struct Section {
    /// The heading; none for what stands before the first.
    pub heading: Option<Heading>,
    /// What follows it.
    pub body: Document,
}

impl Document {
    /// True when there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// All links with their places, in reading order; papers are not among them.
    pub fn links(&self) -> impl Iterator<Item = (&LinkTarget, Span)> {
        self.inlines().into_iter().filter_map(|inline| match inline {
            Inline::Link { target, span, .. } => Some((target, *span)),
            _ => None,
        })
    }

    /// All references to papers, `{資料|…}`, with their places.
    pub fn papers(&self) -> impl Iterator<Item = (&LinkTarget, Span)> {
        self.inlines().into_iter().filter_map(|inline| match inline {
            Inline::PaperRef { target, span } => Some((target, *span)),
            _ => None,
        })
    }

    /// All pictures, those that stand alone and those in a line.
    pub fn images(&self) -> impl Iterator<Item = &Image> {
        let mut images = Vec::new();
        for block in all_blocks(&self.blocks) {
            if let Block::Figure(image) = block {
                images.push(image);
            }
            for inline in own_inlines(block) {
                if let Inline::Image(image) = inline {
                    images.push(image);
                }
            }
        }
        images.into_iter()
    }

    /// All headings.
    pub fn headings(&self) -> impl Iterator<Item = &Heading> {
        all_blocks(&self.blocks).into_iter().filter_map(|block| match block {
            Block::Heading(heading) => Some(heading),
            _ => None,
        })
    }

    /// Labels of all note marks, in reading order.
    pub fn note_marks(&self) -> impl Iterator<Item = &str> {
        self.inlines().into_iter().filter_map(|inline| match inline {
            Inline::NoteMark { label, .. } => Some(label.as_str()),
            _ => None,
        })
    }

    /// Cuts the document at headings of this level: the articles of a newsletter.
    ///
    /// What stands before the first such heading comes as a section without one, if there is anything.
    pub fn split_sections(&self, level: u8) -> Vec<Section> {
        let mut sections = Vec::new();
        let mut open = Section { heading: None, body: Document::default() };
        for block in &self.blocks {
            match block {
                Block::Heading(heading) if heading.level == level => {
                    let next = Section { heading: Some(heading.clone()), body: Document::default() };
                    sections.push(std::mem::replace(&mut open, next));
                }
                other => open.body.blocks.push(other.clone()),
            }
        }
        sections.push(open);
        sections.retain(|section| section.heading.is_some() || !section.body.is_empty());
        sections
    }

    /// Every inline at every depth, in reading order.
    fn inlines(&self) -> Vec<&Inline> {
        all_blocks(&self.blocks).into_iter().flat_map(own_inlines).collect()
    }
}

/// Every block at every depth, parents before children.
pub(super) fn all_blocks(blocks: &[Block]) -> Vec<&Block> {
    let mut found = Vec::new();
    for block in blocks {
        found.push(block);
        match block {
            Block::List(list) => {
                found.extend(list.items.iter().flat_map(|item| all_blocks(&item.blocks)));
            }
            Block::Quote(inner) => found.extend(all_blocks(inner)),
            Block::Notes(notes) => found.extend(notes.iter().flat_map(|note| all_blocks(&note.blocks))),
            _ => {}
        }
    }
    found
}

/// The inlines of one block, at every depth, without those of the blocks inside it.
fn own_inlines(block: &Block) -> Vec<&Inline> {
    let mut found = Vec::new();
    match block {
        Block::Heading(heading) => collect(&heading.content, &mut found),
        Block::Paragraph(content) => collect(content, &mut found),
        Block::Outline(items) => outline(items, &mut found),
        Block::Table(table) => {
            for cell in std::iter::once(&table.head).chain(&table.rows).flatten() {
                collect(&cell.content, &mut found);
            }
        }
        _ => {}
    }
    found
}

fn outline<'a>(items: &'a [OutlineItem], found: &mut Vec<&'a Inline>) {
    for item in items {
        collect(&item.content, found);
        outline(&item.children, found);
    }
}

fn collect<'a>(content: &'a [Inline], found: &mut Vec<&'a Inline>) {
    for inline in content {
        found.push(inline);
        match inline {
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => {
                collect(inner, found);
            }
            Inline::Link { content, .. } => collect(content, found),
            _ => {}
        }
    }
}
