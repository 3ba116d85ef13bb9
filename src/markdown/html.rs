//! A document as HTML5.
//!
//! Enter at [`render`]. Links and pictures are looked up by a [`Resolver`], because only a later stage knows
//! what exists and where it goes. Everything else about the output is decided here: ids carry the prefix of the
//! [`Settings`], links never stand inside links, tables can be scrolled by keyboard.

use super::build::note_key;
use super::columns::{Column, columns};
use super::target::{LinkTarget, encode_href};
use super::tree::*;
use super::{plain, walk};
use std::collections::{BTreeMap, BTreeSet};

/// Knows what links and pictures lead to.
pub trait Resolver {
    /// The `href` of a record, a file or an anchor that is no heading of this document; none if it leads
    /// nowhere, and then only the link's text is printed. Web, mail and telephone are not asked for.
    fn link(&self, target: &LinkTarget) -> Option<String>;

    /// Ready HTML (`<img>` or `<picture>`) of a picture; none prints its description.
    fn image(&self, file: &str, alt: &str) -> Option<String>;

    /// Label and `href` of a paper.
    fn paper(&self, target: &LinkTarget) -> Option<(String, String)>;
}

/// How a document is printed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settings {
    /// Stands before every id, so that several documents can share a page: `news-3-`.
    pub id_prefix: String,
    /// Added to the level of every heading.
    pub heading_shift: i8,
    /// Names tables that stand above the first heading; names must differ within a page.
    pub name: Option<String>,
}

/// Prints a document.
pub fn render(document: &Document, resolver: &dyn Resolver, settings: &Settings) -> String {
    let mut printer = Printer::new(document, resolver, settings);
    printer.blocks(&document.blocks);
    printer.out
}

/// Prints inlines that stand alone, such as a heading of a [`super::Section`]; ※ marks come without links.
pub fn render_inlines(content: &[Inline], resolver: &dyn Resolver) -> String {
    let (document, settings) = (Document::default(), Settings::default());
    let mut printer = Printer::new(&document, resolver, &settings);
    printer.inlines(content);
    printer.out
}

struct Printer<'a> {
    out: String,
    resolver: &'a dyn Resolver,
    settings: &'a Settings,
    headings: BTreeSet<&'a str>,
    /// Numbers of the notes that are defined here.
    notes: BTreeMap<String, usize>,
    /// How many marks lead to a note, by its key.
    marks: BTreeMap<String, usize>,
    printed_notes: BTreeSet<usize>,
    printed_marks: BTreeMap<usize, usize>,
    /// Text of the last heading.
    under: String,
    tables: BTreeMap<String, usize>,
    in_link: bool,
}

impl<'a> Printer<'a> {
    fn new(document: &'a Document, resolver: &'a dyn Resolver, settings: &'a Settings) -> Self {
        let mut notes = BTreeMap::new();
        for block in walk::all_blocks(&document.blocks) {
            let Block::Notes(found) = block else { continue };
            for note in found {
                let number = notes.len() + 1;
                notes.entry(note_key(&note.label)).or_insert(number);
            }
        }
        let mut marks = BTreeMap::new();
        for label in document.note_marks() {
            *marks.entry(note_key(label)).or_default() += 1;
        }
        Self {
            out: String::new(),
            resolver,
            settings,
            headings: document.headings().map(|heading| heading.id.as_str()).collect(),
            notes,
            marks,
            printed_notes: BTreeSet::new(),
            printed_marks: BTreeMap::new(),
            under: settings.name.clone().unwrap_or_default(),
            tables: BTreeMap::new(),
            in_link: false,
        }
    }

    fn text(&mut self, text: &str) {
        for c in text.chars() {
            match c {
                '&' => self.out.push_str("&amp;"),
                '<' => self.out.push_str("&lt;"),
                '>' => self.out.push_str("&gt;"),
                '"' => self.out.push_str("&quot;"),
                c if is_forbidden(c) => self.out.push(char::REPLACEMENT_CHARACTER),
                c => self.out.push(c),
            }
        }
    }

    /// Writes ` name="value"`.
    fn attribute(&mut self, name: &str, value: &str) {
        self.out.push_str(&format!(" {name}=\""));
        self.text(value);
        self.out.push('"');
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(content) => {
                self.out.push_str("<p>");
                self.inlines(content);
                self.out.push_str("</p>\n");
            }
            Block::List(list) => self.list(list),
            Block::Outline(items) => {
                self.outline(items);
                self.out.push('\n');
            }
            Block::Quote(blocks) => {
                self.out.push_str("<blockquote>\n");
                self.blocks(blocks);
                self.out.push_str("</blockquote>\n");
            }
            Block::CodeBlock { language, text } => {
                // Long lines scroll, so the keyboard must reach them.
                self.out.push_str("<pre tabindex=\"0\"><code");
                if let Some(language) = language {
                    self.attribute("class", &format!("language-{language}"));
                }
                self.out.push('>');
                self.text(text);
                self.out.push_str("</code></pre>\n");
            }
            Block::Table(table) => self.table(table),
            Block::Notes(notes) => self.note_list(notes),
            Block::Rule => self.out.push_str("<hr>\n"),
            Block::Html(html) => {
                self.out.push_str(html.trim_end());
                self.out.push('\n');
            }
            Block::Figure(image) => self.figure(image),
        }
    }

    fn heading(&mut self, heading: &Heading) {
        let level = (heading.level as i16 + i16::from(self.settings.heading_shift)).clamp(1, 6);
        self.under = plain::without_marks(&heading.content);
        self.out.push_str(&format!("<h{level}"));
        let id = format!("{}{}", self.settings.id_prefix, heading.id);
        self.attribute("id", &id);
        self.out.push('>');
        self.inlines(&heading.content);
        self.out.push_str(&format!("</h{level}>\n"));
    }

    fn list(&mut self, list: &List) {
        let tag = if list.start.is_some() { "ol" } else { "ul" };
        self.out.push_str(&format!("<{tag}"));
        if list.items.iter().any(|item| item.task.is_some()) {
            self.attribute("class", "tasks");
        }
        if let Some(start) = list.start.filter(|start| *start != 1) {
            self.attribute("start", &start.to_string());
        }
        self.out.push_str(">\n");
        for item in &list.items {
            self.out.push_str("<li>");
            if let Some(done) = item.task {
                let (name, sign) = if done { ("済み", "☑") } else { ("まだ", "☐") };
                self.out.push_str(&format!(
                    "<span class=\"task\" role=\"img\" aria-label=\"{name}\">{sign}</span> "
                ));
            }
            for (at, block) in item.blocks.iter().enumerate() {
                match block {
                    Block::Paragraph(content) if list.tight => {
                        if at > 0 && !self.out.ends_with('\n') {
                            self.out.push('\n');
                        }
                        self.inlines(content);
                    }
                    _ => {
                        if !self.out.ends_with('\n') {
                            self.out.push('\n');
                        }
                        self.block(block);
                    }
                }
            }
            self.out.push_str("</li>\n");
        }
        self.out.push_str(&format!("</{tag}>\n"));
    }

    fn outline(&mut self, items: &[OutlineItem]) {
        self.out.push_str("<ul class=\"outline");
        if let Some(level) = items.first().map(|item| item.level).filter(|level| *level > 0) {
            self.out.push_str(&format!(" outline-{}", level + 1));
        }
        // Safari forgets that a list without bullets is a list unless told.
        self.out.push_str("\" role=\"list\">");
        for item in items {
            self.out.push_str("<li><span class=\"mark\">");
            self.text(&item.mark);
            self.out.push_str("</span> ");
            self.inlines(&item.content);
            if !item.children.is_empty() {
                self.outline(&item.children);
            }
            self.out.push_str("</li>");
        }
        self.out.push_str("</ul>");
    }

    fn table(&mut self, table: &Table) {
        let name = if self.under.is_empty() { "表".to_string() } else { format!("{}の表", self.under) };
        let number = self.tables.entry(name.clone()).or_default();
        *number += 1;
        let name = if *number > 1 { format!("{name} {number}") } else { name };
        self.out.push_str("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\"");
        self.attribute("aria-label", &name);
        self.out.push_str(">\n<table>\n");
        let columns = columns(table);
        if table.head.iter().any(|cell| !cell.content.is_empty()) {
            self.out.push_str("<thead>\n");
            self.row(&table.head, &columns, true);
            self.out.push_str("</thead>\n");
        }
        if !table.rows.is_empty() {
            self.out.push_str("<tbody>\n");
            for row in &table.rows {
                self.row(row, &columns, false);
            }
            self.out.push_str("</tbody>\n");
        }
        self.out.push_str("</table>\n</div>\n");
    }

    fn row(&mut self, cells: &[Cell], columns: &[Column], is_head: bool) {
        self.out.push_str("<tr>");
        for (at, cell) in cells.iter().enumerate() {
            // A head cell that says nothing is no head.
            let is_head = is_head && !cell.content.is_empty();
            let column = columns.get(at).copied().unwrap_or_default();
            let (tag, scope) = match cell.kind {
                _ if is_head => ("th", Some("col")),
                CellKind::VerticalHead => ("th", Some("row")),
                _ if !is_head && column.is_row_head && !cell.content.is_empty() => ("th", Some("row")),
                _ => ("td", None),
            };
            let kind = match cell.kind {
                CellKind::VerticalHead => "tate",
                CellKind::SameAsLeft => "same",
                CellKind::Normal => "",
            };
            let width = if kind == "tate" { "" } else { column.width };
            let classes: Vec<&str> =
                [kind, column.align, width].into_iter().filter(|class| !class.is_empty()).collect();
            self.out.push_str(&format!("<{tag}"));
            if let Some(scope) = scope {
                self.attribute("scope", scope);
            }
            if !classes.is_empty() {
                self.attribute("class", &classes.join(" "));
            }
            self.out.push('>');
            self.inlines(&cell.content);
            if cell.kind == CellKind::SameAsLeft {
                self.out.push_str("<span class=\"vh\">（左の欄と同じ）</span>");
            }
            self.out.push_str(&format!("</{tag}>"));
        }
        self.out.push_str("</tr>\n");
    }

    fn note_list(&mut self, notes: &[Note]) {
        self.out.push_str("<ul class=\"notes\" role=\"list\">\n");
        for note in notes {
            let key = note_key(&note.label);
            let number = self.notes.get(&key).copied().unwrap_or_default();
            let sign = note_sign(&note.label);
            let is_first = self.printed_notes.insert(number);
            self.out.push_str("<li");
            if is_first {
                let id = format!("{}note-{number}", self.settings.id_prefix);
                self.attribute("id", &id);
            }
            self.out.push_str("><span class=\"note-sign\">");
            self.text(&sign);
            self.out.push_str("</span> ");
            match note.blocks.as_slice() {
                [Block::Paragraph(content)] => self.inlines(content),
                blocks => self.blocks(blocks),
            }
            let marks = if is_first { self.marks.get(&key).copied().unwrap_or(0) } else { 0 };
            for mark in 1..=marks {
                self.out.push_str(" <a class=\"note-back\"");
                let href = encode_href(&format!("#{}mark-{number}-{mark}", self.settings.id_prefix));
                self.attribute("href", &href);
                self.out.push_str(
                    " role=\"doc-backlink\"><span aria-hidden=\"true\">↩</span><span class=\"vh\">",
                );
                self.text(&sign);
                self.out.push_str("のところへ戻る");
                if marks > 1 {
                    self.out.push_str(&format!("（{mark}か所目）"));
                }
                self.out.push_str("</span></a>");
            }
            self.out.push_str("</li>\n");
        }
        self.out.push_str("</ul>\n");
    }

    fn figure(&mut self, image: &Image) {
        match self.resolver.image(&image.file, &image.alt) {
            Some(html) => {
                self.out.push_str("<figure>");
                self.out.push_str(&html);
                if let Some(caption) = &image.caption {
                    self.out.push_str("<figcaption>");
                    self.text(caption);
                    self.out.push_str("</figcaption>");
                }
                self.out.push_str("</figure>\n");
            }
            None if image.alt.trim().is_empty() => {}
            None => {
                self.out.push_str("<p>");
                self.text(&image.alt);
                self.out.push_str("</p>\n");
            }
        }
    }

    fn inlines(&mut self, content: &[Inline]) {
        for inline in content {
            self.inline(inline);
        }
    }

    fn wrapped(&mut self, tag: &str, content: &[Inline]) {
        self.out.push_str(&format!("<{tag}>"));
        self.inlines(content);
        self.out.push_str(&format!("</{tag}>"));
    }

    fn inline(&mut self, inline: &Inline) {
        match inline {
            Inline::Text(text) => self.text(text),
            Inline::Emphasis(inner) => self.wrapped("em", inner),
            Inline::Strong(inner) => self.wrapped("strong", inner),
            Inline::Strikethrough(inner) => self.wrapped("del", inner),
            Inline::Code(code) => {
                self.out.push_str("<code>");
                self.text(code);
                self.out.push_str("</code>");
            }
            Inline::Link { target, content, .. } => self.link(target, content),
            Inline::Image(image) => match self.resolver.image(&image.file, &image.alt) {
                Some(html) => self.out.push_str(&html),
                None => self.text(&image.alt),
            },
            Inline::Ruby { base, reading } => {
                self.out.push_str("<ruby>");
                self.text(base);
                self.out.push_str("<rp>（</rp><rt>");
                self.text(reading);
                self.out.push_str("</rt><rp>）</rp></ruby>");
            }
            Inline::NoteMark { label, .. } => self.note_mark(label),
            Inline::PaperRef { target, .. } => self.paper(target),
            Inline::Break => self.out.push_str("<br>"),
            Inline::Html(html) => {
                match html.get(..2) {
                    Some("<a") if !html[2..].starts_with(|c: char| c.is_ascii_alphanumeric()) => {
                        self.in_link = true
                    }
                    Some("</") if html == "</a>" => self.in_link = false,
                    _ => {}
                }
                self.out.push_str(html);
            }
        }
    }

    fn link(&mut self, target: &LinkTarget, content: &[Inline]) {
        let href = if self.in_link { None } else { self.href(target) };
        let Some(href) = href else {
            self.inlines(content);
            return;
        };
        self.out.push_str("<a");
        self.attribute("href", &href);
        if matches!(target, LinkTarget::Web(_)) {
            self.attribute("class", "external");
            self.attribute("rel", "noopener");
        }
        self.out.push('>');
        self.in_link = true;
        let begun = self.out.len();
        self.inlines(content);
        if plain::inlines(content).trim().is_empty()
            && !content.iter().any(|i| matches!(i, Inline::PaperRef { .. }))
        {
            // A link must have a name.
            self.out.truncate(begun);
            let name = self.resolver.paper(target).map_or_else(|| href.clone(), |(label, _)| label);
            self.text(&name);
        }
        self.in_link = false;
        self.out.push_str("</a>");
    }

    fn href(&self, target: &LinkTarget) -> Option<String> {
        match target {
            LinkTarget::Web(_) | LinkTarget::Mail(_) | LinkTarget::Tel(_) => target.outside_href(),
            LinkTarget::Anchor(anchor) if self.headings.contains(anchor.trim_start_matches('#')) => {
                Some(encode_href(&format!("#{}{}", self.settings.id_prefix, anchor.trim_start_matches('#'))))
            }
            _ => self.resolver.link(target),
        }
    }

    fn note_mark(&mut self, label: &str) {
        let sign = note_sign(label);
        let number = self.notes.get(&note_key(label)).copied();
        self.out.push_str("<sup class=\"note-mark\"");
        if let Some(number) = number {
            let printed = self.printed_marks.entry(number).or_default();
            *printed += 1;
            let id = format!("{}mark-{number}-{printed}", self.settings.id_prefix);
            self.attribute("id", &id);
        }
        self.out.push('>');
        match number {
            Some(number) if !self.in_link => {
                self.out.push_str("<a");
                let href = encode_href(&format!("#{}note-{number}", self.settings.id_prefix));
                self.attribute("href", &href);
                self.out.push_str(" role=\"doc-noteref\"><span class=\"vh\">注</span>");
                self.text(&sign);
                self.out.push_str("</a>");
            }
            _ => self.text(&sign),
        }
        self.out.push_str("</sup>");
    }

    fn paper(&mut self, target: &LinkTarget) {
        match self.resolver.paper(target) {
            Some((label, href)) if !self.in_link => {
                self.out.push_str("<a class=\"paper\"");
                self.attribute("href", &href);
                self.out.push('>');
                self.text(&label);
                self.out.push_str("</a>");
            }
            Some((label, _)) => self.text(&label),
            None => {
                let id = match target {
                    LinkTarget::Entry { id, .. } => id,
                    LinkTarget::Path { path, .. } => path,
                    _ => return,
                };
                self.text(id);
            }
        }
    }
}

/// Characters that must not stand in an HTML document (HTML Standard, "noncharacters" and controls).
fn is_forbidden(c: char) -> bool {
    (c.is_control() && !matches!(c, '\n' | '\t'))
        || (c as u32) & 0xFFFE == 0xFFFE
        || matches!(c, '\u{FDD0}'..='\u{FDEF}')
}
