//! A document as plain text: for search, summaries and feeds.

use super::target::LinkTarget;
use super::tree::*;

/// Prints a document without marks of any kind; blocks are parted by empty lines. Papers vanish.
pub fn render(document: &Document) -> String {
    render_with(document, &|_| None)
}

/// The same with the labels of papers, which only a later stage knows.
pub fn render_with(document: &Document, paper: &dyn Fn(&LinkTarget) -> Option<String>) -> String {
    let mut printer = Printer { out: String::new(), paper, with_marks: true, with_pictures: true };
    printer.blocks(&document.blocks);
    printer.out
}

/// The same without what is said of pictures: whether they are shown, only a later stage knows.
pub fn render_words(document: &Document, paper: &dyn Fn(&LinkTarget) -> Option<String>) -> String {
    let mut printer = Printer { out: String::new(), paper, with_marks: true, with_pictures: false };
    printer.blocks(&document.blocks);
    printer.out
}

/// Prints inlines as one line (or more, where breaks were asked for).
pub fn inlines(content: &[Inline]) -> String {
    let mut printer = Printer { out: String::new(), paper: &|_| None, with_marks: true, with_pictures: true };
    printer.inlines(content);
    printer.out
}

/// The same without ※ marks, for ids and names.
pub(super) fn without_marks(content: &[Inline]) -> String {
    let mut printer =
        Printer { out: String::new(), paper: &|_| None, with_marks: false, with_pictures: true };
    printer.inlines(content);
    printer.out
}

struct Printer<'a> {
    out: String,
    paper: &'a dyn Fn(&LinkTarget) -> Option<String>,
    with_marks: bool,
    with_pictures: bool,
}

impl Printer<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            let before = self.out.len();
            self.begin_block();
            let begun = self.out.len();
            self.block(block);
            if self.out.len() == begun {
                self.out.truncate(before);
            }
        }
    }

    fn begin_block(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with("\n\n") {
            self.out.push_str(if self.out.ends_with('\n') { "\n" } else { "\n\n" });
        }
    }

    fn begin_line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => self.inlines(&heading.content),
            Block::Paragraph(content) => self.inlines(content),
            Block::List(list) => self.list(list),
            Block::Outline(items) => self.outline(items),
            Block::Quote(blocks) => self.inner(blocks),
            Block::CodeBlock { text, .. } => self.out.push_str(text.trim_end()),
            Block::Table(table) => {
                for row in std::iter::once(&table.head).chain(&table.rows) {
                    self.begin_line();
                    for (at, cell) in row.iter().enumerate() {
                        if at > 0 {
                            self.out.push('\t');
                        }
                        self.inlines(&cell.content);
                    }
                }
            }
            Block::Notes(notes) => {
                for note in notes {
                    self.begin_line();
                    self.out.push_str(&note_sign(&note.label));
                    self.out.push(' ');
                    self.inner(&note.blocks);
                }
            }
            Block::Rule | Block::Html(_) => {}
            Block::Figure(_) if !self.with_pictures => {}
            Block::Figure(image) => self.out.push_str(image.caption.as_deref().unwrap_or(&image.alt)),
        }
    }

    fn list(&mut self, list: &List) {
        for (item, number) in list.items.iter().zip(list.start.unwrap_or(0)..) {
            self.begin_line();
            match list.start {
                Some(_) => self.out.push_str(&format!("{number}. ")),
                None => self.out.push('・'),
            }
            self.inner(&item.blocks);
        }
    }

    /// Blocks that go on in the line that was begun; those after the first stand on lines of their own.
    fn inner(&mut self, blocks: &[Block]) {
        for (at, block) in blocks.iter().enumerate() {
            if at > 0 {
                self.begin_line();
            }
            self.block(block);
        }
    }

    fn outline(&mut self, items: &[OutlineItem]) {
        for item in items {
            self.begin_line();
            self.out.push_str(&item.mark);
            self.out.push(' ');
            self.inlines(&item.content);
            self.outline(&item.children);
        }
    }

    fn inlines(&mut self, content: &[Inline]) {
        for inline in content {
            match inline {
                Inline::Text(text) | Inline::Code(text) => self.out.push_str(text),
                Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strikethrough(inner) => {
                    self.inlines(inner)
                }
                Inline::Link { content, .. } => self.inlines(content),
                Inline::Image(image) if self.with_pictures => self.out.push_str(&image.alt),
                Inline::Ruby { base, .. } => self.out.push_str(base),
                Inline::NoteMark { label, .. } if self.with_marks => self.out.push_str(&note_sign(label)),
                Inline::PaperRef { target, .. } => {
                    let label = (self.paper)(target);
                    self.out.push_str(label.as_deref().unwrap_or_default());
                }
                Inline::Break => self.out.push('\n'),
                Inline::NoteMark { .. } | Inline::Image(_) | Inline::Html(_) => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::tests::tree;

    #[test]
    fn all_blocks_as_text() {
        let text = "## 見出し[^1]\n\n**太字**と{北町|きたまち}と\n[リンク](page:x)。\n\n- あ\n  - い\n- [ ] う\n\n3. え\n\n\
            | a | b |\n|---|---|\n| {縦見出し|x} | 同左 |\n\n[^1]: 注\n\n> 引用\n\n(1) 一\n・ 二\n\n`<b>`\n\n---\n\n![写真](a.png)";
        assert_eq!(
            render(&tree(text)),
            "見出し※1\n\n太字と北町とリンク。\n\n・あ\n・い\n・う\n\n3. え\n\na\tb\nx\t同左\n\n※1 注\n\n引用\n\n(1) 一\n・ 二\n\n<b>\n\n写真"
        );
    }

    #[test]
    fn words_alone_say_nothing_of_pictures() {
        let document = tree("一つめ。\n\n![写真](a.png \"体操のようす\")\n\n二つめ![絵](b.png)です。");
        assert_eq!(render_words(&document, &|_| None), "一つめ。\n\n二つめです。");
    }

    #[test]
    fn papers_are_named_by_whoever_knows_them() {
        let document = tree("くわしくは{資料|tebiki}を。");
        assert_eq!(render(&document), "くわしくはを。");
        assert_eq!(render_with(&document, &|_| Some("手引き".into())), "くわしくは手引きを。");
    }
}
