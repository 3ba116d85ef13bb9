//! Texts that are set vertically: lines of runs, told apart by how they stand.

use crate::output::book::body::{Node, Span};
use serde::Serialize;

/// Longest 署名 in letters; what is longer and in brackets is a remark.
const SIGNATURE: usize = 30;

/// A text for columns from right to left.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct VerticalText {
    /// Lines in reading order.
    pub lines: Vec<Line>,
    /// The same for readers by ear.
    pub alt: String,
    /// Consists of verses: set larger.
    pub verse: bool,
}

/// A line.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Line {
    /// How it stands.
    pub kind: LineKind,
    /// Words.
    pub runs: Vec<Run>,
}

/// How a line stands in its column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// 段落: its first letter one lower.
    Paragraph,
    /// A line of a poem or recipe: its following columns one lower.
    Verse,
    /// 署名: small, at the foot.
    Signature,
    /// 見出し.
    Heading,
}

/// Letters with one look.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Run {
    /// Letters.
    pub text: String,
    /// Reading, to the right.
    pub ruby: Option<String>,
    /// 強調.
    pub strong: bool,
}

/// A body as vertical text; nothing where it has what cannot stand vertically (tables, code, pictures).
pub(super) fn text(body: &[Node]) -> Option<VerticalText> {
    let mut lines = Vec::new();
    for node in body {
        add(&mut lines, node)?;
    }
    let alt = lines.iter().map(words).collect::<Vec<_>>().join("\n");
    let verses = lines.iter().filter(|it| it.kind == LineKind::Verse).count();
    let signatures = lines.iter().filter(|it| it.kind == LineKind::Signature).count();
    // Verses each by somebody: a page of poems. Numbered steps of a recipe are none.
    let verse = signatures > 1 && signatures >= verses.div_ceil(3);
    (!lines.is_empty()).then_some(VerticalText { lines, alt, verse })
}

fn words(line: &Line) -> String {
    line.runs.iter().map(|run| run.text.as_str()).collect()
}

fn add(lines: &mut Vec<Line>, node: &Node) -> Option<()> {
    match node {
        Node::Paragraph { body } => {
            let mut parts: Vec<Vec<Run>> = vec![Vec::new()];
            runs(body, false, &mut parts);
            let has_breaks = parts.len() > 1;
            for runs in parts.into_iter().filter(|it| !it.is_empty()) {
                let line = Line { kind: LineKind::Paragraph, runs };
                let kind = match (is_signature(&words(&line)), has_breaks) {
                    (true, _) => LineKind::Signature,
                    (false, true) => LineKind::Verse,
                    (false, false) => LineKind::Paragraph,
                };
                lines.push(Line { kind, ..line });
            }
        }
        Node::Heading { body, .. } => {
            lines.extend(flat(body).map(|runs| Line { kind: LineKind::Heading, runs }))
        }
        Node::List { start, items } => {
            for (at, item) in items.iter().enumerate() {
                let mark = match start {
                    Some(first) => format!("{}　", first.saturating_add(at as u64)),
                    None => "・".to_string(),
                };
                let begin = lines.len();
                for node in item {
                    add(lines, node)?;
                }
                for line in &mut lines[begin..] {
                    line.kind = LineKind::Verse;
                }
                if let Some(first) = lines.get_mut(begin) {
                    first.runs.insert(0, Run { text: mark, ..Run::default() });
                }
            }
        }
        Node::Outline { items } => {
            for item in items {
                let mark = Run { text: format!("{}　", item.mark), ..Run::default() };
                let runs = std::iter::once(mark).chain(flat(&item.body).into_iter().flatten()).collect();
                lines.push(Line { kind: LineKind::Verse, runs });
                add(lines, &Node::Outline { items: item.children.clone() })?;
            }
        }
        Node::Quote { body } => {
            for node in body {
                add(lines, node)?;
            }
        }
        Node::Notes { items } => {
            for (sign, body) in items {
                let begin = lines.len();
                for node in body {
                    add(lines, node)?;
                }
                if let Some(first) = lines.get_mut(begin) {
                    first.kind = LineKind::Verse;
                    first.runs.insert(0, Run { text: format!("{sign}　"), ..Run::default() });
                }
            }
        }
        Node::Rule => {}
        Node::Table { .. } | Node::Code { .. } | Node::Figure { .. } => return None,
    }
    Some(())
}

/// （市の管理栄養士）
fn is_signature(text: &str) -> bool {
    let inside = text.trim().strip_prefix('（').and_then(|rest| rest.strip_suffix('）'));
    inside.is_some_and(|inside| !inside.contains('（') && inside.chars().count() <= SIGNATURE)
}

/// The runs of a text without line breaks.
fn flat(body: &[Span]) -> Option<Vec<Run>> {
    let mut parts = vec![Vec::new()];
    runs(body, false, &mut parts);
    let all: Vec<Run> = parts.into_iter().flatten().collect();
    (!all.is_empty()).then_some(all)
}

fn runs(body: &[Span], strong: bool, parts: &mut Vec<Vec<Run>>) {
    for span in body {
        let mut put = |text: &str, ruby: Option<String>| {
            if text.is_empty() {
                return;
            }
            if let Some(part) = parts.last_mut() {
                part.push(Run { text: text.to_string(), ruby, strong });
            }
        };
        match span {
            Span::Text { text } | Span::Code { text } => put(text, None),
            Span::NoteMark { sign } => put(sign, None),
            Span::Ruby { base, reading } => put(base, Some(reading.clone())),
            Span::Strong { body } | Span::Emphasis { body } => runs(body, true, parts),
            Span::Strike { body } | Span::Link { body, .. } => runs(body, strong, parts),
            Span::Break => parts.push(Vec::new()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paragraph(lines: &[&str]) -> Node {
        let mut body = Vec::new();
        for (at, line) in lines.iter().enumerate() {
            if at > 0 {
                body.push(Span::Break);
            }
            body.push(Span::Text { text: (*line).to_string() });
        }
        Node::Paragraph { body }
    }

    fn kinds(body: &[Node]) -> Vec<LineKind> {
        text(body).unwrap().lines.iter().map(|line| line.kind).collect()
    }

    #[test]
    fn poems_keep_their_lines_and_their_poets() {
        let body = [
            paragraph(&["新米をとぐ音だけの夫婦かな", "（新田・八十代）"]),
            paragraph(&["秋の蚊にどこへも行かぬ足さされ", "（本町・九十代）"]),
            paragraph(&["選者のひとこと　よく煮えています。"]),
        ];
        let [verse, by] = [LineKind::Verse, LineKind::Signature];
        assert_eq!(kinds(&body), [verse, by, verse, by, LineKind::Paragraph]);
        let made = text(&body).unwrap();
        assert!(made.verse);
        assert!(made.alt.starts_with("新米をとぐ音だけの夫婦かな\n（新田・八十代）\n"));
    }

    #[test]
    fn recipes_are_no_poems() {
        let body = [
            paragraph(&["一　湯をかける。", "二　煮る。", "三　待つ。"]),
            paragraph(&["（今月の失敗当番）"]),
        ];
        assert_eq!(kinds(&body)[2..], [LineKind::Verse, LineKind::Signature]);
        assert!(!text(&body).unwrap().verse);
    }

    #[test]
    fn what_cannot_stand_vertically_does_not() {
        assert_eq!(text(&[Node::Code { text: "x".into() }]), None);
        assert_eq!(text(&[]), None);
    }
}
