//! Articles as the newsletter's template gets them.

use super::vertical::{self, VerticalText};
use crate::guide::Route;
use crate::model::plain::ArticleKind;
use crate::model::*;
use crate::output::book::body::{Node, Span};
use crate::output::book::desk::{Desk, Picture};
use crate::output::book::text::{Piece, pieces};
use serde::Serialize;

/// Width of pictures, in pixels.
pub(super) const PICTURE: u32 = 1600;

/// How an article stands on its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Large headline and picture across the page.
    Feature,
    /// Headline, columns.
    Plain,
    /// In a box.
    Boxed,
    /// Columns from right to left.
    Vertical,
}

/// An article.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ArticleData {
    /// Headline.
    pub title: Vec<Piece>,
    /// 特集, 紹介 …
    pub kind: String,
    /// How it stands.
    pub format: Format,
    /// Its first picture, taken out of the text.
    pub picture: Option<Picture>,
    /// The text of what is not vertical.
    pub body: Vec<Node>,
    /// The text of what is.
    pub vertical: Option<VerticalText>,
    /// Has a table or code, for which a narrow column is too narrow.
    pub wide: bool,
    /// Pages of the guide it speaks of, for whoever reads the file on a screen: title and address.
    pub links: Vec<(String, String)>,
}

/// All articles, and the files of the pictures that they show.
pub(super) fn build(desk: &mut Desk<'_>, issue: &Issue) -> (Vec<ArticleData>, Vec<String>) {
    let texts = issue.articles.iter().map(|it| &it.body).chain([&issue.opening]);
    let shown = texts.flat_map(|text| text.images()).map(|image| image.file.clone()).collect();
    let articles = issue.articles.iter().map(|it| article(desk, issue, it)).collect();
    (articles, shown)
}

fn article(desk: &mut Desk<'_>, issue: &Issue, it: &Article) -> ArticleData {
    let mut body = desk.body(&it.body, &issue.meta, PICTURE);
    settle_headings(&mut body, true);
    let picture = first_picture(&mut body);
    let text = it.vertical.then(|| vertical::text(&body)).flatten();
    let format = match (&text, it.kind) {
        (Some(_), _) => Format::Vertical,
        (None, ArticleKind::特集) => Format::Feature,
        (None, ArticleKind::告知) => Format::Boxed,
        _ => Format::Plain,
    };
    if text.is_some() {
        body.clear();
    }
    ArticleData {
        title: pieces(&it.title),
        kind: format!("{:?}", it.kind),
        format,
        picture,
        wide: body.iter().any(is_wide),
        body,
        vertical: text,
        links: links(desk, it),
    }
}

/// Headings count from 1 below the headline and skip no level, as a tagged PDF wants it; those that stand inside of
/// something, and all where there are to be none, become paragraphs.
pub(super) fn settle_headings(body: &mut [Node], allowed: bool) {
    let mut open: Vec<u8> = Vec::new();
    for node in body {
        match node {
            Node::Heading { level, .. } if allowed => {
                open.retain(|above| above < level);
                open.push(*level);
                *level = u8::try_from(open.len()).unwrap_or(u8::MAX);
            }
            Node::Heading { body, .. } => {
                let body = vec![Span::Strong { body: std::mem::take(body) }];
                *node = Node::Paragraph { body };
            }
            Node::Quote { body } => settle_headings(body, false),
            Node::List { items, .. } => items.iter_mut().for_each(|item| settle_headings(item, false)),
            Node::Notes { items } => items.iter_mut().for_each(|(_, note)| settle_headings(note, false)),
            _ => {}
        }
    }
}

/// Takes the first picture out of a text.
fn first_picture(body: &mut Vec<Node>) -> Option<Picture> {
    let at = body.iter().position(|node| matches!(node, Node::Figure { .. }))?;
    match body.remove(at) {
        Node::Figure { picture } => Some(picture),
        _ => None,
    }
}

fn is_wide(node: &Node) -> bool {
    match node {
        Node::Table { aligns, .. } => aligns.len() > 2,
        Node::Code { .. } => true,
        _ => false,
    }
}

fn links(desk: &Desk<'_>, it: &Article) -> Vec<(String, String)> {
    let link = |key: &Key| {
        let meta = desk.guide.meta(key)?;
        Some((meta.title.clone(), desk.full(&Route::entry(&meta.key).0)?))
    };
    it.refs.iter().filter_map(link).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heading(level: u8) -> Node {
        Node::Heading { level, body: vec![Span::Text { text: "あ".into() }] }
    }

    #[test]
    fn headings_skip_no_level() {
        let mut body =
            vec![heading(2), heading(4), heading(3), heading(2), Node::Quote { body: vec![heading(2)] }];
        settle_headings(&mut body, true);
        let level = |node: &Node| match node {
            Node::Heading { level, .. } => *level,
            _ => 0,
        };
        assert_eq!(body.iter().map(level).collect::<Vec<_>>(), [1, 2, 2, 1, 0]);
        assert!(matches!(&body[4], Node::Quote { body } if matches!(body[0], Node::Paragraph { .. })));
    }

    #[test]
    fn only_the_first_picture_leaves_the_text() {
        let mut body = vec![heading(1), Node::Rule];
        assert_eq!(first_picture(&mut body), None);
        assert_eq!(body.len(), 2);
    }
}
