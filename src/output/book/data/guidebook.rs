//! Data of the guidebook: every gathering and service once, in chapters, numbered through; and the ways to find them.
//!
//! 1. [`chapters`] puts the entries in chapters and gives them their numbers.
//! 2. [`card`] says each entry, [`ground`] draws the district's map with those numbers.
//! 3. [`lists`] makes chart and indexes of the numbers, [`consult`] the offices to call.

pub mod card;
pub mod chapters;
pub mod consult;
pub mod ground;
pub mod lists;
pub mod when;

use crate::guide::facets::Directory;
use crate::model::*;
use crate::output::book::desk::{Desk, Picture};
use crate::output::book::text::plain;
use crate::output::common::vocabulary;
use crate::output::common::wording::Speaker;
use card::{Card, Mark};
use chapters::Chapter;
use consult::Consult;
use lists::{IndexRow, NeedGroup, NoticeData, WeekdayData};
use serde::Serialize;

/// Data of the guidebook.
#[derive(Debug, Clone, Serialize)]
pub struct Book {
    /// 令和8年版
    pub edition: String,
    /// 令和8年11月
    pub month: String,
    /// Number of gatherings.
    pub gatherings: usize,
    /// Number of services.
    pub services: usize,
    /// What chapters of districts are called together (地区).
    pub system: String,
    /// A picture for the cover, if the guide has one that is wide enough.
    pub cover: Option<Picture>,
    /// Marks that stand on cards, for the legend.
    pub marks: Vec<Mark>,
    /// Categories that stand on cards, for the legend.
    pub categories: Vec<Mark>,
    /// 困りごとから探す
    pub needs: Vec<NeedGroup>,
    /// Chapters with their entries.
    pub chapters: Vec<Chapter>,
    /// 相談先
    pub consult: Consult,
    /// Notices that hold.
    pub notices: Vec<NoticeData>,
    /// 五十音索引
    pub kana: Vec<IndexRow>,
    /// 曜日別索引
    pub weekdays: Vec<WeekdayData>,
    /// What changed since the edition before. No edition is kept yet to compare with.
    pub changes: Option<Changes>,
}

/// 第n版での変更
#[derive(Debug, Clone, Serialize)]
pub struct Changes {
    /// Number of this edition.
    pub edition: i64,
    /// New entries, by number.
    pub added: Vec<usize>,
    /// Changed entries, by number.
    pub changed: Vec<usize>,
    /// Names of those that are gone.
    pub ended: Vec<String>,
}

/// Collects them.
pub fn build(desk: &mut Desk<'_>) -> Book {
    let guide = desk.guide;
    let plan = chapters::arrange(guide);
    let numbers = plan.numbers();
    let said = Facts {
        gatherings: Directory::new(guide, Kind::Gathering),
        services: Directory::new(guide, Kind::Service),
    };
    let chapters: Vec<Chapter> =
        plan.chapters.iter().map(|chapter| chapters::fill(desk, chapter, &numbers, &said)).collect();
    let all = || chapters.iter().flat_map(|chapter| chapter.gatherings.iter().chain(&chapter.services));
    let count = |kind: &str| all().filter(|card| card.kind == kind).count();
    let consult = consult::build(desk);
    let notices = lists::notices(desk, &numbers);
    Book {
        edition: format!("{}版", era::format_year(desk.today(), guide.config.dates)),
        month: era::format_month(desk.today(), guide.config.dates),
        gatherings: count("gathering"),
        services: count("service"),
        system: guide.config.district_systems.first().map_or_else(|| "地区".into(), |it| plain(&it.label)),
        cover: cover(desk),
        marks: marks_used(all()),
        categories: categories_used(desk, all()),
        needs: lists::needs(desk, &numbers),
        kana: lists::kana(guide, &numbers),
        weekdays: lists::weekdays(desk, &plan),
        chapters,
        consult,
        notices,
        changes: None,
    }
}

/// What was written of each entry, as lists of the site find it.
pub struct Facts {
    /// Of gatherings.
    pub gatherings: Directory,
    /// Of services.
    pub services: Directory,
}

/// Marks in the order of the legend.
fn marks_used<'c>(cards: impl Iterator<Item = &'c Card> + Clone) -> Vec<Mark> {
    let icons = ["booking", "no-booking", "wheelchair", "chair", "parking", "bus", "ear"];
    let find =
        |icon: &&str| cards.clone().flat_map(|card| &card.marks).find(|mark| mark.icon == **icon).cloned();
    icons.iter().filter_map(find).collect()
}

/// Categories in the order of the guide, each once.
fn categories_used<'c>(desk: &Desk<'_>, cards: impl Iterator<Item = &'c Card> + Clone) -> Vec<Mark> {
    let config = &desk.guide.config;
    let all = config.gathering_categories.iter().chain(&config.service_categories);
    let mut out: Vec<Mark> = Vec::new();
    for category in all {
        let label = plain(&category.label);
        let is_used = cards.clone().any(|card| card.categories.iter().any(|one| one.label == label));
        if is_used && !out.iter().any(|one| one.label == label) {
            out.push(Mark { icon: vocabulary::category_icon(category).into(), label });
        }
    }
    out
}

/// A picture for the cover: the first of a gathering that is wide and large enough for print.
fn cover(desk: &mut Desk<'_>) -> Option<Picture> {
    let guide = desk.guide;
    let found: Vec<(&Meta, &Photo)> = guide
        .entries
        .gatherings
        .iter()
        .flat_map(|it| it.meta.photos.iter().map(|photo| (&it.meta, photo)))
        .collect();
    found.into_iter().take(12).find_map(|(meta, photo)| {
        desk.picture(meta, photo, 1600).filter(|it| it.width >= 900 && it.width * 4 >= it.height * 5)
    })
}

/// A word of the guide for a chapter that belongs to no district.
fn elsewhere(desk: &Desk<'_>, is_for_all: bool) -> String {
    match is_for_all {
        true => desk.word("directory-everywhere"),
        false => desk.word("map-elsewhere"),
    }
}
