//! Data of the casebook 事例集: one edition (collection) with its cases in order, the councils behind them, the themes, what
//! changed since the edition before.

mod case;

use super::composition::{Composition, all};
use crate::guide::Route;
use crate::model::*;
use crate::output::book::body::{Node, Span};
use crate::output::book::desk::{Desk, Picture, WebPage};
use crate::output::book::text::{Piece, pieces, plain, with_reading};
use crate::output::common::wording::edition_text;
use serde::Serialize;

pub use case::{CaseData, CouncilFacts, Number, Question, Related, Resource, VoiceData};

/// Data of the casebook.
#[derive(Debug, Clone, Serialize)]
pub struct Book {
    /// Title without its edition.
    pub title: Vec<Piece>,
    /// 第2版
    pub edition: Option<String>,
    /// 参考資料1
    pub label: Option<String>,
    /// One or two sentences.
    pub summary: Option<String>,
    /// As written.
    pub published: Option<String>,
    /// Publisher, else the town.
    pub publisher: String,
    /// How often.
    pub frequency: Option<String>,
    /// 発行にあたって and what follows.
    pub foreword: Option<Foreword>,
    /// Cases in the order of the edition.
    pub cases: Vec<CaseData>,
    /// Tables of the councils, one a layer.
    pub compositions: Vec<Composition>,
    /// テーマ → cases.
    pub themes: Vec<IndexEntry>,
    /// 地区 → cases.
    pub districts: Vec<IndexEntry>,
    /// What changed since the edition before.
    pub changes: Option<Changes>,
    /// The edition on the web.
    pub web: Option<WebPage>,
}

/// The text before the cases.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Foreword {
    /// Its first heading, or 発行にあたって.
    pub title: String,
    /// What follows; headings one level below.
    pub body: Vec<Node>,
}

/// A line of an index.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IndexEntry {
    /// Theme or district.
    pub name: Vec<Piece>,
    /// Numbers of the cases, from 1.
    pub cases: Vec<usize>,
}

/// 第2版での変更
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Changes {
    /// 第2版での変更
    pub title: String,
    /// The edition before: its title and edition.
    pub base: Option<String>,
    /// In the words of the publisher.
    pub text: Vec<Piece>,
    /// Numbers of the cases that are new.
    pub added: Vec<usize>,
    /// Titles that are no longer there.
    pub removed: Vec<Vec<Piece>>,
}

/// Collects them.
pub fn build(desk: &mut Desk<'_>, collection: &Collection) -> Book {
    let guide = desk.guide;
    let list: Vec<&Case> = collection.cases.iter().filter_map(|id| guide.get::<Case>(id)).collect();
    let numbers: Vec<&Id> = list.iter().map(|it| it.id()).collect();
    let number = |id: &Id| numbers.iter().position(|one| *one == id).map(|at| at + 1);
    let cases: Vec<CaseData> =
        list.iter().enumerate().map(|(at, it)| case::case(desk, it, at + 1, &number)).collect();
    let edition = edition_text(collection);
    // A title that has its edition already keeps it out.
    let title = match &edition {
        Some(edition) => {
            collection.title().replace(&format!("（{edition}）"), "").replace(edition.as_str(), "")
        }
        None => collection.title().to_string(),
    };
    let changes = guide.edition_changes(collection);
    let (added, removed) = changes.unwrap_or_default();
    let base = collection.base.as_ref().and_then(|id| guide.get::<Collection>(id));
    let changes =
        (collection.changes.is_some() || !added.is_empty() || !removed.is_empty()).then(|| Changes {
            title: format!("{}での変更", edition.as_deref().unwrap_or("この版")),
            base: base.map(|base| {
                let edition = edition_text(base).filter(|edition| !base.title().contains(edition.as_str()));
                plain(&format!(
                    "{}{}",
                    base.title(),
                    edition.map_or(String::new(), |edition| format!(" {edition}"))
                ))
            }),
            text: collection.changes.as_deref().map_or(Vec::new(), pieces),
            added: added.iter().filter_map(|it| number(it.id())).collect(),
            removed: removed.iter().map(|it| desk.title(*it)).collect(),
        });
    let publisher = collection.publisher.clone().unwrap_or_else(|| guide.config.city.name.clone());
    let kana = collection.meta.kana.as_deref();
    let themes = themes(&list);
    Book {
        title: with_reading(title.trim(), kana),
        edition,
        label: collection.label.as_deref().map(plain),
        summary: collection.meta.summary.as_deref().map(plain),
        published: collection.published.as_deref().map(plain),
        publisher: plain(&publisher),
        frequency: collection.frequency.as_deref().map(plain),
        foreword: foreword(desk, collection),
        cases,
        compositions: all(desk, false).0,
        themes,
        districts: districts(desk, &list),
        changes,
        web: desk.web(&Route::entry(&collection.meta.key)),
    }
}

fn foreword(desk: &mut Desk<'_>, collection: &Collection) -> Option<Foreword> {
    let mut body = desk.body(&collection.meta.body, &collection.meta, 960);
    if body.is_empty() {
        return None;
    }
    let title = match body.first() {
        Some(Node::Heading { body: spans, .. }) => {
            let title = spans.iter().map(Span::words).collect();
            body.remove(0);
            title
        }
        _ => "発行にあたって".to_string(),
    };
    Some(Foreword { title, body })
}

/// Themes in the order of the web's list.
fn themes(list: &[&Case]) -> Vec<IndexEntry> {
    let mut names: Vec<&String> = list.iter().flat_map(|it| &it.themes).collect();
    names.sort_unstable();
    names.dedup();
    let entry = |name: &&String| IndexEntry {
        name: pieces(name),
        cases: (1..).zip(list).filter(|(_, it)| it.themes.contains(name)).map(|(at, _)| at).collect(),
    };
    names.iter().map(entry).collect()
}

/// Districts of the main system in order; worth its space from two on.
fn districts(desk: &Desk<'_>, list: &[&Case]) -> Vec<IndexEntry> {
    let guide = desk.guide;
    let Some(system) = guide.config.district_systems.first() else { return Vec::new() };
    let of: Vec<Option<&Id>> =
        list.iter().map(|it| guide.main_district(&it.meta.key).map(|district| district.id())).collect();
    let entry = |district: &District| IndexEntry {
        name: desk.title(district),
        cases: (1..).zip(&of).filter(|(_, id)| **id == Some(district.id())).map(|(at, _)| at).collect(),
    };
    let entries: Vec<IndexEntry> =
        guide.districts_in(&system.id).map(entry).filter(|entry| !entry.cases.is_empty()).collect();
    if entries.len() > 1 { entries } else { Vec::new() }
}

/// Pictures of a record, those wider than high at 1600 pixels.
fn pictures(desk: &mut Desk<'_>, meta: &Meta) -> Vec<Picture> {
    meta.photos.iter().filter_map(|photo| desk.picture(meta, photo, 1600)).collect()
}
