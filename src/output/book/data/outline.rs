//! What reports are made of: numbered parts, tables of typed cells with ※ notes, bars. A template lays each kind out once.

use super::composition::Composition;
use crate::output::book::body::Node;
use crate::output::book::text::{Piece, pieces, plain};
use serde::Serialize;

/// A part: `1　協議体の体制`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Part {
    /// `1`; given when all parts are known.
    pub number: String,
    /// Title.
    pub title: String,
    /// A sentence or two below it.
    pub lead: Option<String>,
    /// Its sections.
    pub sections: Vec<Section>,
}

impl Part {
    /// A part whose sections are numbered (1), (2) … when there is more than one; `None` without any.
    pub fn new(title: &str, sections: Vec<Section>) -> Option<Self> {
        let count = sections.len();
        let number = |(at, section): (usize, Section)| match section.title {
            Some(_) if count > 1 => Section { number: Some(format!("({})", at + 1)), ..section },
            _ => section,
        };
        let sections: Vec<Section> = sections.into_iter().enumerate().map(number).collect();
        (count > 0).then(|| Self { number: String::new(), title: title.into(), lead: None, sections })
    }

    /// With a sentence below its title.
    pub fn lead(self, text: &str) -> Self {
        Self { lead: Some(text.into()), ..self }
    }
}

/// A section: `(1)　第1層協議体`.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Section {
    /// `(1)`; none for the only section of a part.
    pub number: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// What stands in it.
    pub blocks: Vec<Block>,
    /// 出典 and 更新, in one line.
    pub source: Option<String>,
    /// On its own page across, at the end of the report: `別紙1`.
    pub annex: Option<String>,
}

/// A piece of a section.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// `ア　豊科地域の第2層協議体`
    Head {
        /// ア
        number: String,
        /// Title.
        title: Vec<Piece>,
    },
    /// Markdown.
    Prose {
        /// Its nodes.
        body: Vec<Node>,
    },
    /// A line: a summary, a target.
    Line {
        /// 目標, or nothing.
        label: Option<String>,
        /// Words.
        body: Vec<Piece>,
    },
    /// A table.
    Table(Table),
    /// Shares of a whole as one bar.
    Shares {
        /// 財源の割合.
        title: String,
        /// Parts of the bar in order.
        shares: Vec<Share>,
    },
    /// Members of the councils of a layer.
    Composition(Composition),
    /// Events side by side, with row heads set vertically.
    Compare {
        /// 開催日, 主題 …
        heads: Vec<String>,
        /// One an event.
        columns: Vec<Compared>,
    },
    /// ※ notes below a table.
    Notes {
        /// Sign and text.
        notes: Vec<(String, String)>,
    },
}

/// One event of a comparison.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Compared {
    /// Title.
    pub title: Vec<Piece>,
    /// One a row head; `None` where nothing was written.
    pub cells: Vec<Option<String>>,
}

/// A part of a whole.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Share {
    /// 国, 県 …
    pub label: String,
    /// For the bar, in percent.
    pub percent: f64,
    /// `38.5%`
    pub text: String,
    /// 補足.
    pub note: Option<String>,
}

/// A table.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Table {
    /// Words above it.
    pub caption: Option<String>,
    /// 単位：千円
    pub unit: Option<String>,
    /// Columns.
    pub columns: Vec<TableColumn>,
    /// Rows.
    pub rows: Vec<TableRow>,
}

/// A column of a table.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct TableColumn {
    /// Head.
    pub title: String,
    /// `text`, `number`, `bar`.
    pub kind: &'static str,
    /// Share of the width; 0 for as wide as its words.
    pub weight: f64,
}

impl TableColumn {
    /// A column of words with its share of the width.
    pub fn text(title: &str, weight: f64) -> Self {
        Self { title: plain(title), kind: "text", weight }
    }

    /// A column of numbers.
    pub fn number(title: &str) -> Self {
        Self { title: plain(title), kind: "number", weight: 0.0 }
    }

    /// A column of bars.
    pub fn bar(title: &str, weight: f64) -> Self {
        Self { title: plain(title), kind: "bar", weight }
    }
}

/// A row of a table.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct TableRow {
    /// Cells; one that a cell above reaches down to is left out.
    pub cells: Vec<TableCell>,
    /// A sum.
    pub total: bool,
}

/// A cell.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct TableCell {
    /// Words.
    pub body: Vec<Piece>,
    /// Signs of notes: ※1.
    pub signs: Vec<String>,
    /// Smaller lines below.
    pub small: Vec<String>,
    /// Lines with marks, as of an agenda.
    pub lines: Vec<MarkedLine>,
    /// Markdown.
    pub nodes: Vec<Node>,
    /// A bar.
    pub bar: Option<Bar>,
    /// How many rows it reaches down; 0 is 1.
    pub rows: usize,
    /// Its head stands in the first column.
    pub head: bool,
}

impl TableCell {
    /// Words.
    pub fn text(text: &str) -> Self {
        Self { body: pieces(text), ..Self::default() }
    }

    /// A head.
    pub fn head(text: &str) -> Self {
        Self { head: true, ..Self::text(text) }
    }

    /// What may be missing: `―`.
    pub fn maybe(text: Option<String>) -> Self {
        Self::text(text.as_deref().unwrap_or("―"))
    }
}

/// A line with its mark: `(1)`, `・`, `（意見交換）`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MarkedLine {
    /// Mark.
    pub mark: String,
    /// Words.
    pub body: String,
    /// From 0.
    pub level: u8,
}

/// A bar.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Bar {
    /// How long, of 1.
    pub part: f64,
    /// The whole is drawn behind it.
    pub whole: bool,
    /// A target rather than a value: drawn empty.
    pub target: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sections_are_numbered_from_two_on() {
        let section = |title: &str| Section { title: Some(title.into()), ..Section::default() };
        let one = Part::new("題", vec![section("a")]).map(|part| part.sections[0].number.clone());
        assert_eq!(one, Some(None));
        let two = Part::new("題", vec![section("a"), section("b")]);
        assert_eq!(two.and_then(|part| part.sections[1].number.clone()).as_deref(), Some("(2)"));
        assert_eq!(Part::new("題", Vec::new()), None);
    }
}
