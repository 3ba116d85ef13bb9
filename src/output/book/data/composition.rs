//! 協議体構成団体: the table of a layer, kinds of body × councils, for every book that shows it.

use super::marks::year_words;
use crate::guide::CompositionRow;
use crate::model::era::FiscalYear;
use crate::model::*;
use crate::output::book::body::Node;
use crate::output::book::desk::Desk;
use crate::output::book::text::{Piece, plain, with_reading};
use serde::Serialize;
use std::collections::BTreeMap;

/// The table of one layer. Templates cut it into as many councils as fit on the paper.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Composition {
    /// Number of the layer.
    pub layer: i64,
    /// 第2層協議体の構成団体.
    pub title: String,
    /// Kinds of body, in the order in which most councils have them.
    pub kinds: Vec<String>,
    /// Councils in order.
    pub columns: Vec<Column>,
    /// The year whose activities stand below the members: 令和5年度.
    pub year: Option<String>,
    /// ※ A sentence about councils with more members than the table says.
    pub more: Option<String>,
}

/// One council of the table.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Column {
    /// The district where that says enough, else the council.
    pub name: Vec<Piece>,
    /// Its members, one a kind.
    pub cells: Vec<Option<Mark>>,
    /// What it did in the year of the table.
    pub activities: Vec<Node>,
    /// How often it met in that year, in words.
    pub meetings: Option<String>,
}

/// A council has members of this kind.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Mark {
    /// How many persons: `2人`; none where that is not said.
    pub count: Option<String>,
    /// 補足.
    pub notes: Vec<String>,
}

/// The table of a layer, from two councils on (as on the web). `with_activities` adds the year that most councils tell of.
pub fn composition(
    desk: &mut Desk<'_>,
    layer: &Layer,
    with_activities: bool,
) -> Option<(Composition, Option<FiscalYear>)> {
    let guide = desk.guide;
    let table = guide.composition(layer.n).filter(|table| table.rows.len() > 1)?;
    let year = with_activities.then(|| told_year(&table.rows)).flatten();
    let kinds: Vec<String> = table.kinds.iter().map(|kind| plain(kind)).collect();
    let mut columns = Vec::new();
    let mut more = Vec::new();
    for row in &table.rows {
        let council = row.council;
        let name = short_name(desk, council);
        if council.members_etc {
            more.push(name.iter().map(|piece| piece.0.as_str()).collect::<String>());
        }
        let told = year.and_then(|year| council.years.iter().find(|one| one.fiscal_year == year));
        columns.push(Column {
            name,
            cells: table.kinds.iter().map(|kind| mark(council, kind)).collect(),
            activities: told.map_or(Vec::new(), |told| desk.body(&told.activities, &council.meta, 960)),
            meetings: told.and_then(year_words),
        });
    }
    let more =
        (!more.is_empty()).then(|| format!("{}には、表のほかの団体も加わっています。", more.join("、")));
    let words = year.map(|year| year.in_style(guide.config.dates));
    let title = format!("{}の構成団体", plain(&layer.name));
    Some((Composition { layer: layer.n, title, kinds, columns, year: words, more }, year))
}

/// 「北町地区支え合い協議体」 is 北町地区 in a table; a council of another name keeps it.
fn short_name(desk: &Desk<'_>, council: &Council) -> Vec<Piece> {
    match desk.guide.main_district(&council.meta.key) {
        Some(district) if council.title().contains(district.title()) => {
            with_reading(district.title(), district.meta.kana.as_deref())
        }
        _ => desk.title(council),
    }
}

/// All members of a kind as one mark. Their number is told only where every one of them says it.
fn mark(council: &Council, kind: &str) -> Option<Mark> {
    let members: Vec<&Member> = council.members.iter().filter(|member| member.kind == kind).collect();
    if members.is_empty() {
        return None;
    }
    let counts: Option<Vec<i64>> = members.iter().map(|member| member.count).collect();
    let notes = members.iter().filter_map(|member| match (&member.note, member.count) {
        (Some(note), Some(count)) if members.len() > 1 => Some(format!("{} {count}人", plain(note))),
        (Some(note), _) => Some(plain(note)),
        (None, _) => None,
    });
    let notes = notes.collect();
    Some(Mark { count: counts.map(|counts| format!("{}人", counts.iter().sum::<i64>())), notes })
}

/// The year that most councils tell of; of equals the newest.
fn told_year(rows: &[CompositionRow<'_>]) -> Option<FiscalYear> {
    let mut told: BTreeMap<FiscalYear, usize> = BTreeMap::new();
    for year in rows.iter().flat_map(|row| &row.council.years) {
        if !year.activities.blocks.is_empty() {
            *told.entry(year.fiscal_year).or_default() += 1;
        }
    }
    told.into_iter().max_by_key(|(year, count)| (*count, *year)).map(|(year, _)| year)
}

/// Years of councils that the tables tell, for whoever lists the others.
pub type Told = Vec<(i64, FiscalYear)>;

/// Tables of all layers that have one.
pub fn all(desk: &mut Desk<'_>, with_activities: bool) -> (Vec<Composition>, Told) {
    let layers = &desk.guide.config.layers;
    let (mut tables, mut told) = (Vec::new(), Told::new());
    for layer in layers {
        if let Some((table, year)) = composition(desk, layer, with_activities) {
            tables.push(table);
            told.extend(year.map(|year| (layer.n, year)));
        }
    }
    (tables, told)
}
