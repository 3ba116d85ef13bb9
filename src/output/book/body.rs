//! A Markdown tree as the template gets it: typed nodes, links that work from paper, pictures as files, notes with their
//! signs. Text is text: nothing in it is read as Typst.

use super::desk::{Desk, Picture};
use super::text::{Piece, pieces, plain};
use crate::guide::Route;
use crate::markdown::{
    Align, Block, Cell, CellKind, Document as Tree, Inline, LinkTarget, OutlineItem, note_sign,
};
use crate::model::{Document, Entry, Kind, Meta};
use serde::Serialize;

/// A block.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Node {
    /// 見出し; level 1 is the first below the record's own title.
    Heading {
        /// From 1.
        level: u8,
        /// Words.
        body: Vec<Span>,
    },
    /// 段落.
    Paragraph {
        /// Words.
        body: Vec<Span>,
    },
    /// 箇条書き.
    List {
        /// First number; none for dots.
        start: Option<u64>,
        /// Items.
        items: Vec<Vec<Node>>,
    },
    /// Lines with marks as typed: (1), ア, ①.
    Outline {
        /// Lines.
        items: Vec<Line>,
    },
    /// 引用.
    Quote {
        /// What is quoted.
        body: Vec<Node>,
    },
    /// Code.
    Code {
        /// With its line ends.
        text: String,
    },
    /// 表.
    Table {
        /// `left`, `center`, `right` or `auto`, one a column.
        aligns: Vec<&'static str>,
        /// Head row.
        head: Vec<TableCell>,
        /// Rows.
        rows: Vec<Vec<TableCell>>,
    },
    /// ※ notes.
    Notes {
        /// Sign and text.
        items: Vec<(String, Vec<Node>)>,
    },
    /// 区切り線.
    Rule,
    /// A picture with its caption.
    Figure {
        /// The picture.
        picture: Picture,
    },
}

/// A line of an outline.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Line {
    /// As typed.
    pub mark: String,
    /// From 0.
    pub level: u8,
    /// Words.
    pub body: Vec<Span>,
    /// Lines below.
    pub children: Vec<Line>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct TableCell {
    /// `normal`, `vertical_head`, `same_as_left`.
    pub kind: &'static str,
    /// Words.
    pub body: Vec<Span>,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Span {
    /// Words.
    Text {
        /// The words.
        text: String,
    },
    /// Words with a reading.
    Ruby {
        /// Word.
        base: String,
        /// Reading.
        reading: String,
    },
    /// 強調.
    Strong {
        /// Words.
        body: Vec<Span>,
    },
    /// 傍点.
    Emphasis {
        /// Words.
        body: Vec<Span>,
    },
    /// 取り消し.
    Strike {
        /// Words.
        body: Vec<Span>,
    },
    /// Code.
    Code {
        /// The code.
        text: String,
    },
    /// A link; an address that is not in the words is printed in notes by templates that want it.
    Link {
        /// Full address.
        href: String,
        /// Words.
        body: Vec<Span>,
    },
    /// ※1
    NoteMark {
        /// With its sign.
        sign: String,
    },
    /// Line break.
    Break,
}

impl Desk<'_> {
    /// A text of a record. Its pictures are those of the record; `width` is how wide they may stand, in pixels.
    pub fn body(&mut self, tree: &Tree, meta: &Meta, width: u32) -> Vec<Node> {
        let mut maker = Maker { desk: self, meta: Some(meta), width };
        maker.blocks(&tree.blocks)
    }

    /// A text that belongs to no record.
    pub fn loose_body(&mut self, tree: &Tree) -> Vec<Node> {
        Maker { desk: self, meta: None, width: 0 }.blocks(&tree.blocks)
    }
}

struct Maker<'d, 'g> {
    desk: &'d mut Desk<'g>,
    meta: Option<&'d Meta>,
    width: u32,
}

impl Maker<'_, '_> {
    fn blocks(&mut self, blocks: &[Block]) -> Vec<Node> {
        blocks.iter().flat_map(|block| self.block(block)).collect()
    }

    fn block(&mut self, block: &Block) -> Vec<Node> {
        let one = match block {
            Block::Heading(it) => {
                Node::Heading { level: it.level.saturating_sub(1).max(1), body: self.spans(&it.content) }
            }
            Block::Paragraph(content) => Node::Paragraph { body: self.spans(content) },
            Block::List(list) => Node::List {
                start: list.start,
                items: list.items.iter().map(|item| self.blocks(&item.blocks)).collect(),
            },
            Block::Outline(items) => Node::Outline { items: items.iter().map(|it| self.line(it)).collect() },
            Block::Quote(blocks) => Node::Quote { body: self.blocks(blocks) },
            Block::CodeBlock { text, .. } => Node::Code { text: text.clone() },
            Block::Table(table) => Node::Table {
                aligns: table.aligns.iter().map(|align| align_name(*align)).collect(),
                head: table.head.iter().map(|cell| self.cell(cell)).collect(),
                rows: table.rows.iter().map(|row| row.iter().map(|cell| self.cell(cell)).collect()).collect(),
            },
            Block::Notes(notes) => Node::Notes {
                items: notes.iter().map(|note| (note_sign(&note.label), self.blocks(&note.blocks))).collect(),
            },
            Block::Rule => Node::Rule,
            // The few tags that are allowed say nothing on paper.
            Block::Html(_) => return Vec::new(),
            Block::Figure(image) => {
                let Some(meta) = self.meta else { return Vec::new() };
                let Some(photo) = meta.photos.iter().find(|photo| photo.file == image.file) else {
                    return Vec::new();
                };
                let Some(mut picture) = self.desk.picture(meta, photo, self.width) else { return Vec::new() };
                if let Some(caption) = &image.caption {
                    picture.caption = Some(pieces(caption));
                }
                Node::Figure { picture }
            }
        };
        vec![one]
    }

    fn line(&mut self, item: &OutlineItem) -> Line {
        Line {
            mark: plain(&item.mark),
            level: item.level,
            body: self.spans(&item.content),
            children: item.children.iter().map(|child| self.line(child)).collect(),
        }
    }

    fn cell(&mut self, cell: &Cell) -> TableCell {
        let kind = match cell.kind {
            CellKind::Normal => "normal",
            CellKind::VerticalHead => "vertical_head",
            CellKind::SameAsLeft => "same_as_left",
        };
        TableCell { kind, body: self.spans(&cell.content) }
    }

    fn spans(&mut self, inlines: &[Inline]) -> Vec<Span> {
        inlines.iter().flat_map(|inline| self.span(inline)).collect()
    }

    fn span(&mut self, inline: &Inline) -> Option<Span> {
        Some(match inline {
            Inline::Text(text) => Span::Text { text: untrimmed(text) },
            Inline::Emphasis(content) => Span::Emphasis { body: self.spans(content) },
            Inline::Strong(content) => Span::Strong { body: self.spans(content) },
            Inline::Strikethrough(content) => Span::Strike { body: self.spans(content) },
            Inline::Code(text) => Span::Code { text: text.clone() },
            Inline::Link { target, content, .. } => {
                let body = self.spans(content);
                match self.desk.link(target) {
                    Some(href) => Span::Link { href, body },
                    None => Span::Emphasis { body }.into_plain(),
                }
            }
            // A picture in a line has its words only.
            Inline::Image(image) => Span::Text { text: plain(&image.alt) },
            Inline::Ruby { base, reading } => Span::Ruby { base: plain(base), reading: reading.clone() },
            Inline::NoteMark { label, .. } => Span::NoteMark { sign: note_sign(label) },
            Inline::PaperRef { target, .. } => Span::Text { text: self.paper(target)? },
            Inline::Break => Span::Break,
            Inline::Html(_) => return None,
        })
    }

    /// 参考資料1「題」
    fn paper(&self, target: &LinkTarget) -> Option<String> {
        let (key, _) = self.desk.guide.key_of(target)?;
        let meta = self.desk.guide.meta(&key)?;
        let label = match key.kind {
            Kind::Document => self.desk.guide.get::<Document>(&key.id).and_then(|it| it.label.clone()),
            _ => None,
        };
        Some(plain(&format!("{}「{}」", label.unwrap_or_default(), meta.title)))
    }
}

impl Span {
    /// Words without what was around them.
    fn into_plain(self) -> Self {
        match self {
            Span::Emphasis { body } if body.len() == 1 => body.into_iter().next().unwrap_or(Span::Break),
            Span::Emphasis { body } => Span::Text { text: body.iter().map(Span::words).collect() },
            other => other,
        }
    }

    /// Its words.
    pub fn words(&self) -> String {
        match self {
            Span::Text { text } | Span::Code { text } => text.clone(),
            Span::Ruby { base, .. } => base.clone(),
            Span::Strong { body }
            | Span::Emphasis { body }
            | Span::Strike { body }
            | Span::Link { body, .. } => body.iter().map(Span::words).collect(),
            Span::NoteMark { sign } => sign.clone(),
            Span::Break => String::new(),
        }
    }
}

/// As [`plain`], with the space at both ends.
fn untrimmed(text: &str) -> String {
    let lead: String = text.chars().take_while(|c| *c == ' ').collect();
    let tail = text.ends_with(' ') && text.trim() != "";
    format!("{lead}{}{}", plain(text), if tail { " " } else { "" }).replace('\n', "")
}

fn align_name(align: Align) -> &'static str {
    match align {
        Align::Auto => "auto",
        Align::Left => "left",
        Align::Center => "center",
        Align::Right => "right",
    }
}

impl Desk<'_> {
    /// Where a link of a text leads for whoever has the PDF before them; nothing for what has no public address.
    fn link(&self, target: &LinkTarget) -> Option<String> {
        match target {
            LinkTarget::Web(address) => Some(address.clone()),
            LinkTarget::Mail(address) => Some(format!("mailto:{address}")),
            LinkTarget::Tel(number) => Some(format!("tel:{number}")),
            LinkTarget::Anchor(_) | LinkTarget::Relative(_) => None,
            LinkTarget::Entry { .. } | LinkTarget::Path { .. } => {
                let (Route(path), _) = self.guide.route_of(target)?;
                self.full(&path)
            }
        }
    }

    /// The title of a record with its reading.
    pub fn title(&self, entry: &impl Entry) -> Vec<Piece> {
        super::text::with_reading(entry.title(), entry.meta().kana.as_deref())
    }
}
