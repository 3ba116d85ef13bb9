//! Data of the council report 協議体の設置状況と活動の報告: the outline 1／(1)／ア of what the records say, and no more. A part
//! without records is left out, and the numbers follow.

mod councils;
mod figures;
mod log;
mod people;

use super::composition;
use super::outline::{Block, Part, Section};
use crate::guide::Route;
use crate::model::*;
use crate::output::book::desk::{Desk, WebPage};
use crate::output::book::text::{Piece, plain, with_reading};
use crate::output::common::wording::thousands;
use figures::{Sort, sort_of};
use serde::Serialize;

/// Data of the report.
#[derive(Debug, Clone, Serialize)]
pub struct Book {
    /// 生活支援体制整備事業
    pub project: String,
    /// The town with its reading.
    pub city: Vec<Piece>,
    /// Parts with their numbers.
    pub parts: Vec<Part>,
    /// The newest numbers, for the first page: at most four.
    pub newest: Vec<Newest>,
    /// Where the facts come from.
    pub source: Vec<(String, String)>,
    /// The councils on the web.
    pub web: Option<WebPage>,
}

/// The newest value of an indicator.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Newest {
    /// What it counts.
    pub title: String,
    /// 32
    pub value: String,
    /// 39
    pub of: Option<String>,
    /// 地区
    pub unit: String,
    /// 令和4年8月9日現在
    pub at: String,
}

/// Collects them.
pub fn build(desk: &mut Desk<'_>) -> Book {
    let (compositions, told) = composition::all(desk, true);
    let parts = [
        councils::bodies(desk),
        figures::indicators(desk, Sort::Founded),
        councils::counts(desk),
        councils::members(desk, compositions),
        people::coordinators(desk),
        people::activities(desk, &told),
        figures::indicators(desk, Sort::Other),
        figures::budgets(desk),
        log::meetings(desk),
        log::events(desk),
        log::documents(desk),
    ];
    let mut parts: Vec<Part> = parts.into_iter().flatten().collect();
    for (at, part) in parts.iter_mut().enumerate() {
        part.number = (at + 1).to_string();
    }
    let annexes = parts.iter_mut().flat_map(|part| &mut part.sections).filter_map(|it| it.annex.as_mut());
    for (at, annex) in annexes.enumerate() {
        *annex = format!("別紙{}", at + 1);
    }
    let city = &desk.guide.config.city;
    Book {
        project: "生活支援体制整備事業".into(),
        city: with_reading(&city.name, city.kana.as_deref()),
        parts,
        newest: newest(desk),
        source: source(desk),
        web: desk.web(&Route::list(Kind::Council)),
    }
}

/// Founded councils first, then how often they met, then the others.
fn newest(desk: &Desk<'_>) -> Vec<Newest> {
    let mut list: Vec<&Indicator> =
        desk.guide.entries.indicators.iter().filter(|it| !it.points.is_empty()).collect();
    list.sort_by_key(|it| sort_of(it));
    let of = |it: &&Indicator| {
        let point = it.points.last()?;
        Some(Newest {
            title: plain(it.title()),
            value: thousands(point.value),
            of: point.of.map(thousands),
            unit: plain(&it.unit),
            at: plain(&point.at.written),
        })
    };
    list.iter().take(4).filter_map(of).collect()
}

/// 資料, 発行, 日付 … of the guide's source.
fn source(desk: &Desk<'_>) -> Vec<(String, String)> {
    let Some(note) = &desk.guide.config.source else { return Vec::new() };
    let facts = [
        ("資料", Some(note.name.clone())),
        ("資料の発行", note.publisher.clone()),
        ("資料の日付", note.date.clone()),
        ("利用の条件", note.licence.clone()),
        ("アドレス", note.url.clone()),
        ("補足", note.note.clone()),
    ];
    facts.into_iter().filter_map(|(label, text)| Some((label.to_string(), plain(&text?)))).collect()
}

/// 出典 and 更新 of some records in one line: their own source, else the guide's; the newest of their days.
fn source_line<'m>(desk: &Desk<'_>, metas: impl IntoIterator<Item = &'m Meta>) -> Option<String> {
    let (mut names, mut newest): (Vec<String>, Option<jiff::civil::Date>) = (Vec::new(), None);
    let mut metas = metas.into_iter().peekable();
    if metas.peek().is_none() {
        names.extend(desk.guide.config.source.as_ref().map(|note| plain(&note.name)));
    }
    for meta in metas {
        if let Some(note) = meta.source.as_ref().or(desk.guide.config.source.as_ref()) {
            let date = meta.source.as_ref().and_then(|note| note.date.as_ref());
            let name =
                plain(&format!("{}{}", note.name, date.map_or(String::new(), |date| format!("（{date}）"))));
            if !names.contains(&name) {
                names.push(name);
            }
        }
        let confirmed = meta.verified.as_ref().map(|verified| verified.on);
        newest = newest.max(meta.updated).max(confirmed);
    }
    let source = (!names.is_empty()).then(|| format!("出典：{}", names.join("、")));
    let day = newest.filter(|day| *day <= desk.today()).map(|day| format!("更新：{}", desk.date(day)));
    let parts: Vec<String> = [source, day].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join("　"))
}

/// A section with its title and what stands in it; none without anything.
fn section(title: &str, blocks: Vec<Block>, source: Option<String>) -> Option<Section> {
    (!blocks.is_empty()).then(|| Section { title: Some(plain(title)), blocks, source, ..Section::default() })
}

/// What a layer of councils is called.
fn layer_name(desk: &Desk<'_>, n: i64) -> String {
    let layer = desk.guide.config.layers.iter().find(|layer| layer.n == n);
    layer.map_or_else(|| format!("第{n}層協議体"), |layer| plain(&layer.name))
}

/// Layers in order; also those that guide.toml does not name but records do.
fn layer_numbers(desk: &Desk<'_>, used: impl Iterator<Item = i64>) -> Vec<i64> {
    let mut numbers: Vec<i64> = desk.guide.config.layers.iter().map(|layer| layer.n).chain(used).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}
