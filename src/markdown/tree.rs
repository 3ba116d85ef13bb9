//! The tree of a document: typed blocks and inlines, free of URLs and of HTML of our own.

use super::target::LinkTarget;
use crate::diagnostic::Span;
use serde::Serialize;

/// A parsed text.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Document {
    /// Its blocks from top to bottom.
    pub blocks: Vec<Block>,
}

/// A block.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "block", content = "value", rename_all = "snake_case")]
pub enum Block {
    /// 見出し.
    Heading(Heading),
    /// 段落.
    Paragraph(Vec<Inline>),
    /// 箇条書き.
    List(List),
    /// Lines that begin with marks as typed in Word: (1), ア, ①, ・.
    Outline(Vec<OutlineItem>),
    /// 引用.
    Quote(Vec<Block>),
    /// Code, between fences or indented.
    CodeBlock {
        /// First word of the fence line.
        language: Option<String>,
        /// The code with its line ends.
        text: String,
    },
    /// 表.
    Table(Table),
    /// ※ notes at the place where they were written.
    Notes(Vec<Note>),
    /// 区切り線.
    Rule,
    /// Raw HTML, sanitised as the options say. An element may open in one block and close in a later one of
    /// the same parent, never otherwise.
    Html(String),
    /// A paragraph that holds only a picture.
    Figure(Image),
}

/// A heading.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Heading {
    /// 1–6 as written; never above the first level of the options.
    pub level: u8,
    /// Id in Japanese, unique in the document.
    pub id: String,
    /// The words.
    pub content: Vec<Inline>,
    /// The whole line in the source.
    #[serde(skip)]
    pub span: Span,
}

/// A list.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct List {
    /// First number of an ordered list.
    pub start: Option<u64>,
    /// True when no item holds paragraphs (no blank lines between items).
    pub tight: bool,
    /// The items.
    pub items: Vec<Item>,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Item {
    /// State of the check box, if it has one.
    pub task: Option<bool>,
    /// What it holds; in a tight list its text is a paragraph too.
    pub blocks: Vec<Block>,
}

/// A line of an outline with what stands below it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OutlineItem {
    /// The mark as typed: `(1)`, `ア`, `・`.
    pub mark: String,
    /// Depth from 0, by kind of mark.
    pub level: u8,
    /// The text behind the mark.
    pub content: Vec<Inline>,
    /// Lines one level or more below.
    pub children: Vec<OutlineItem>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// Alignment of each column.
    pub aligns: Vec<Align>,
    /// The head row.
    pub head: Vec<Cell>,
    /// The rows below it, each as wide as the head.
    pub rows: Vec<Vec<Cell>>,
}

/// Alignment of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Align {
    /// Not said.
    Auto,
    /// Left.
    Left,
    /// Centre.
    Center,
    /// Right.
    Right,
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Cell {
    /// What it is.
    pub kind: CellKind,
    /// What it says.
    pub content: Vec<Inline>,
}

/// What a cell is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CellKind {
    /// An ordinary cell.
    Normal,
    /// 縦見出し: the head of its row, set vertically.
    VerticalHead,
    /// 同左: the same as the cell to its left.
    SameAsLeft,
}

/// A ※ note.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Note {
    /// Label as written between `[^` and `]`.
    pub label: String,
    /// Its text.
    pub blocks: Vec<Block>,
    /// The whole definition in the source.
    #[serde(skip)]
    pub span: Span,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Image {
    /// File name as written (percent signs resolved).
    pub file: String,
    /// Description, plain text.
    pub alt: String,
    /// Caption: what stands in quotes behind the file name.
    pub caption: Option<String>,
    /// The whole of it in the source.
    #[serde(skip)]
    pub span: Span,
}

/// A piece of a line.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "inline", content = "value", rename_all = "snake_case")]
pub enum Inline {
    /// Words.
    Text(String),
    /// *Emphasis*.
    Emphasis(Vec<Inline>),
    /// **Strong**.
    Strong(Vec<Inline>),
    /// ~~Struck out~~.
    Strikethrough(Vec<Inline>),
    /// `Code`.
    Code(String),
    /// A link.
    Link {
        /// Where to.
        target: LinkTarget,
        /// Its words; holds no other link.
        content: Vec<Inline>,
        /// The whole link in the source.
        #[serde(skip)]
        span: Span,
    },
    /// A picture in a line.
    Image(Image),
    /// ルビ.
    Ruby {
        /// The word.
        base: String,
        /// Its reading in kana.
        reading: String,
    },
    /// ※ mark of a note.
    NoteMark {
        /// Label as written.
        label: String,
        /// The mark in the source.
        #[serde(skip)]
        span: Span,
    },
    /// 資料: prints label and title of a paper.
    PaperRef {
        /// The paper.
        target: LinkTarget,
        /// The shortcode in the source.
        #[serde(skip)]
        span: Span,
    },
    /// A line break that was asked for.
    Break,
    /// A raw tag, sanitised as the options say; opening and closing tags come in pairs within one parent.
    Html(String),
}

/// How a note's mark is printed: `※1`, `※a`; a label that begins with ※ as it is.
pub fn note_sign(label: &str) -> String {
    if label.starts_with('※') { label.to_string() } else { format!("※{label}") }
}
