//! 紙の冊子: every book of the guide with its cover, pages and size.

use crate::guide::Route;
use crate::model::*;
use crate::output::common::printed::Printed;
use crate::output::common::wording::{Speaker, size_words};
use crate::output::site::page::At;
use crate::output::site::views::*;
use crate::output::site::{Job, Site};

/// Where the books lie, and the page about them.
pub(in crate::output::site) fn route() -> Route {
    Route("print/".into())
}

pub(super) fn jobs<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    if site.books.is_empty() {
        return;
    }
    jobs.push(Box::new(move || {
        let at = site.at(&route());
        let page = page(&at);
        let head = Head { title: page.title.clone(), description: page.lead.clone(), ..Head::default() };
        let crumbs = at.crumbs(&[], &page.title);
        at.finish(page, head, crumbs, at.foot())
    }));
}

fn page(at: &At<'_>) -> PrintPage {
    let kinds = ["guidebook", "casebook", "newsletter", "report"];
    let group = |kind: &str| {
        let books: Vec<BookView> =
            at.site.books.iter().filter(|it| it.kind == kind).map(|it| at.book(it)).collect();
        let title = at.word(&format!("print-{kind}"));
        let note = Some(at.word(&format!("print-{kind}-text")));
        (!books.is_empty()).then(|| Group { note, ..Group::new(kind, title, books) })
    };
    PrintPage {
        title: at.word("print-title"),
        lead: Some(at.word("print-lead")),
        groups: kinds.into_iter().filter_map(group).collect(),
    }
}

impl At<'_> {
    /// A book in a list.
    pub(in crate::output::site) fn book(&self, book: &Printed) -> BookView {
        let subject = book.subject.as_ref().and_then(|id| {
            let kind = if book.kind == "newsletter" { Kind::Issue } else { Kind::Collection };
            self.guide.meta(&Key { kind, id: id.clone() })
        });
        BookView {
            title: book.title.clone(),
            text: subject.and_then(|meta| meta.summary.clone()),
            href: self.to(&book.file),
            cover: self.to(&book.cover_file()),
            width: book.cover_width,
            height: book.cover_height,
            pages: self
                .words()
                .with("print-pages", &[("paper", book.paper.into()), ("n", (book.pages as i64).into())]),
            size: size_words(book.pdf.len() as u64),
            page: subject.map(|meta| self.link_of(meta)),
        }
    }

    /// Books of the home page: the guidebook, and the newest of each other kind; two or three.
    pub(in crate::output::site) fn home_books(&self) -> Vec<BookView> {
        let newest = |kind: &str| self.site.books.iter().find(|it| it.kind == kind);
        ["guidebook", "newsletter", "casebook", "report"]
            .into_iter()
            .filter_map(newest)
            .take(3)
            .map(|it| BookView { text: Some(self.word(&format!("print-{}-text", it.kind))), ..self.book(it) })
            .collect()
    }

    /// The book about a record, as a file to take along.
    pub(in crate::output::site) fn book_of(&self, meta: &Meta) -> Option<Download> {
        let kind = match meta.key.kind {
            Kind::Issue => "newsletter",
            Kind::Collection => "casebook",
            _ => return None,
        };
        let book =
            self.site.books.iter().find(|it| it.kind == kind && it.subject.as_ref() == Some(&meta.key.id))?;
        Some(Download {
            label: self.word("print-paper"),
            href: self.to(&book.file),
            format: "PDF".into(),
            size: Some(size_words(book.pdf.len() as u64)),
        })
    }
}
