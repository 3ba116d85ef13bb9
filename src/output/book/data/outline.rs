//! What reports are made of: numbered parts, tables of typed cells with ※ notes, bars. A template lays each kind out once.

use super::composition::Composition;
use crate::model::CouncilYear;
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

/// ア, イ … ン, then (47) and so on.
pub fn kana_mark(at: usize) -> String {
    const MARKS: &str =
        "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    MARKS.chars().nth(at).map_or_else(|| format!("({})", at + 1), |mark| mark.to_string())
}

/// `会議 5回（書面開催などを除く）`, as the web says it.
pub fn year_words(year: &CouncilYear) -> Option<String> {
    let note = year.note.as_deref().map(plain);
    match (year.meetings, note) {
        (Some(count), Some(note)) => Some(format!("会議 {count}回（{note}）")),
        (Some(count), None) => Some(format!("会議 {count}回")),
        (None, note) => note,
    }
}

/// ※ signs by themselves, and the words without them: `書面開催 ※1` → `書面開催`, `※1`.
pub fn split_signs(note: &str) -> (Option<String>, Vec<String>) {
    let note = plain(note);
    let (mut words, mut signs) = (String::new(), Vec::new());
    let mut rest = note.as_str();
    while let Some((before, after)) = rest.split_once('※') {
        words.push_str(before);
        let digits: String = after.chars().take_while(char::is_ascii_digit).collect();
        rest = &after[digits.len()..];
        signs.push(format!("※{digits}"));
    }
    words.push_str(rest);
    let empty = |c: char| c.is_whitespace() || "・、（）()".contains(c);
    let words = if words.chars().all(empty) { None } else { Some(words.trim().to_string()) };
    (words, signs)
}

/// Footnotes with their signs: numbered where something refers to them by number, or where there are several.
pub fn footnotes(list: &[String], numbered: bool) -> Vec<(String, String)> {
    let sign = |at: usize| if numbered || list.len() > 1 { format!("※{}", at + 1) } else { "※".into() };
    list.iter().enumerate().map(|(at, note)| (sign(at), plain(note))).collect()
}

/// ※ notes that several cells share, numbered in the order in which they come.
#[derive(Debug, Default)]
pub struct SharedNotes(Vec<String>);

impl SharedNotes {
    /// The sign of a note.
    pub fn sign(&mut self, note: &str) -> String {
        let note = plain(note);
        let at = self.0.iter().position(|one| *one == note).unwrap_or_else(|| {
            self.0.push(note);
            self.0.len() - 1
        });
        format!("※{}", at + 1)
    }

    /// As a block, if there are any.
    pub fn block(self) -> Option<Block> {
        let notes = self
            .0
            .into_iter()
            .enumerate()
            .map(|(at, note)| (format!("※{}", at + 1), note))
            .collect::<Vec<_>>();
        (!notes.is_empty()).then_some(Block::Notes { notes })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_leave_the_words_of_a_note() {
        assert_eq!(split_signs("※1"), (None, vec!["※1".to_string()]));
        assert_eq!(split_signs("書面開催 ※1"), (Some("書面開催".into()), vec!["※1".into()]));
        assert_eq!(split_signs("本町の書面開催1回を含む"), (Some("本町の書面開催1回を含む".into()), vec![]));
        assert_eq!(split_signs("※1・※2"), (None, vec!["※1".into(), "※2".into()]));
    }

    #[test]
    fn marks_go_on_after_the_kana() {
        assert_eq!(kana_mark(0), "ア");
        assert_eq!(kana_mark(45), "ン");
        assert_eq!(kana_mark(46), "(47)");
    }

    #[test]
    fn sections_are_numbered_from_two_on() {
        let section = |title: &str| Section { title: Some(title.into()), ..Section::default() };
        let one = Part::new("題", vec![section("a")]).map(|part| part.sections[0].number.clone());
        assert_eq!(one, Some(None));
        let two = Part::new("題", vec![section("a"), section("b")]);
        assert_eq!(two.and_then(|part| part.sections[1].number.clone()).as_deref(), Some("(2)"));
        assert_eq!(Part::new("題", Vec::new()), None);
    }

    #[test]
    fn one_note_is_numbered_only_when_something_points_at_it() {
        assert_eq!(footnotes(&["a".into()], false)[0].0, "※");
        assert_eq!(footnotes(&["a".into()], true)[0].0, "※1");
        assert_eq!(footnotes(&["a".into(), "b".into()], false)[1].0, "※2");
    }
}
