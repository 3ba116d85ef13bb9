//! Indicators and budgets: tables with bars, targets, parts and ※ notes.

use super::{section, source_line};
use crate::model::*;
use crate::output::book::data::marks::*;
use crate::output::book::data::outline::*;
use crate::output::book::desk::Desk;
use crate::output::book::text::{pieces, plain};
use crate::output::common::wording::thousands;

/// So many letters of labels, and so many parts, stand in the table of the values themselves.
const MOST_LETTERS: usize = 20;
const MOST_PARTS: usize = 6;
/// Most points of time side by side.
const MOST_POINTS: usize = 5;

/// Which part of the report an indicator stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sort {
    /// How many councils there are, of how many.
    Founded,
    /// How often councils met.
    Held,
    /// Anything else.
    Other,
}

/// By what its title and unit say; whatever is not plainly about councils is [`Sort::Other`].
pub(super) fn sort_of(it: &Indicator) -> Sort {
    let title = it.title();
    let has_whole = it.points.iter().any(|point| point.of.is_some())
        || it.target.as_ref().is_some_and(|it| it.of.is_some());
    if title.contains("協議体") && has_whole {
        return Sort::Founded;
    }
    let of_council = title.contains("協議体") || it.council.is_some();
    if it.unit.starts_with('回') && title.contains("開催") && of_council {
        Sort::Held
    } else {
        Sort::Other
    }
}

/// 協議体の設置状況, 指標
pub(super) fn indicators(desk: &mut Desk<'_>, sort: Sort) -> Option<Part> {
    let title = match sort {
        Sort::Founded => "協議体の設置状況",
        Sort::Held => "協議体の開催回数",
        Sort::Other => "数字で見る取り組み",
    };
    Part::new(title, indicator_sections(desk, sort))
}

/// One section an indicator.
pub(super) fn indicator_sections(desk: &Desk<'_>, sort: Sort) -> Vec<Section> {
    let list = desk.guide.entries.indicators.iter().filter(|it| sort_of(it) == sort);
    list.filter_map(|it| section(it.title(), indicator(it), source_line(desk, [&it.meta]))).collect()
}

fn indicator(it: &Indicator) -> Vec<Block> {
    let mut blocks = Vec::new();
    blocks.extend(it.meta.summary.as_ref().map(|text| Block::Line { label: None, body: pieces(text) }));
    blocks.extend(values(it).map(Block::Table));
    blocks.extend(parts(it).map(Block::Table));
    let target = it.target.as_ref().map(|target| {
        let unit = target.unit.as_deref().unwrap_or(&it.unit);
        let of = target.of.map_or(String::new(), |of| format!("（全{}）", thousands(of)));
        format!("{} {}{unit}{of}", target.by, thousands(target.value))
    });
    blocks.extend(target.map(|text| Block::Line { label: Some("目標".into()), body: pieces(&text) }));
    let numbered = it.points.iter().filter_map(|point| point.note.as_ref()).any(|note| note.contains("※1"));
    let notes = footnotes(&it.footnotes, numbered);
    if !notes.is_empty() {
        blocks.push(Block::Notes { notes });
    }
    blocks
}

/// Labels of the parts in the order in which they come.
fn part_labels(it: &Indicator) -> Vec<&str> {
    let mut labels: Vec<&str> = Vec::new();
    for part in it.points.iter().flat_map(|point| &point.parts) {
        if !labels.contains(&part.label.as_str()) {
            labels.push(&part.label);
        }
    }
    labels
}

/// Parts stand beside the values where they are few and short, and no notes need the room.
fn are_beside(it: &Indicator, labels: &[&str]) -> bool {
    let has_notes = it.points.iter().any(|point| {
        point.derived || point.note.as_deref().is_some_and(|note| split_signs(note).0.is_some())
    });
    !has_notes
        && labels.len() <= MOST_PARTS
        && labels.iter().map(|label| label.chars().count()).sum::<usize>() <= MOST_LETTERS
}

fn part_value(point: &IndicatorPoint, label: &str) -> Option<String> {
    point.parts.iter().find(|part| part.label == label).map(|part| thousands(part.value))
}

/// いつ, 数, 全体, bar, parts, 補足.
fn values(it: &Indicator) -> Option<Table> {
    if it.points.is_empty() {
        return None;
    }
    let has_of = it.points.iter().any(|point| point.of.is_some());
    let labels = part_labels(it);
    let beside: &[&str] = if are_beside(it, &labels) { &labels } else { &[] };
    let notes: Vec<(Option<String>, Vec<String>)> = it
        .points
        .iter()
        .map(|point| {
            let (words, signs) = point.note.as_deref().map(split_signs).unwrap_or_default();
            let words: Vec<String> =
                words.into_iter().chain(point.derived.then(|| "内訳を足した数".into())).collect();
            ((!words.is_empty()).then(|| words.join("。")), signs)
        })
        .collect();
    let has_notes = notes.iter().any(|note| note.0.is_some());
    let mut columns = vec![TableColumn::text("いつ", 1.1), TableColumn::number("数")];
    columns.extend(has_of.then(|| TableColumn::number("全体")));
    // A single bar without anything beside it says nothing.
    let has_bars = has_of || it.points.len() > 1 || it.target.is_some();
    columns.extend(has_bars.then(|| {
        TableColumn::bar(
            if has_of { "全体のうち" } else { "グラフ" },
            if beside.is_empty() { 1.5 } else { 0.8 },
        )
    }));
    columns.extend(beside.iter().map(|label| TableColumn::number(label)));
    columns.extend(has_notes.then(|| TableColumn::text("補足", 1.0)));
    let longest = longest(it);
    let rows = it.points.iter().zip(notes).map(|(point, (note, signs))| {
        let value = format!("{}{}", thousands(point.value), it.unit);
        let mut cells =
            vec![TableCell::head(&point.at.written), TableCell { signs, ..TableCell::text(&value) }];
        let whole = point.of.map(|of| format!("{}{}", thousands(of), it.unit));
        cells.extend(has_of.then(|| TableCell::maybe(whole)));
        let part = share(point.value, point.of.unwrap_or(longest));
        let bar = Some(Bar { part, whole: point.of.is_some(), target: false });
        cells.extend(has_bars.then(|| TableCell { bar, ..TableCell::default() }));
        cells.extend(beside.iter().map(|label| TableCell::maybe(part_value(point, label))));
        cells.extend(has_notes.then(|| TableCell::text(note.as_deref().unwrap_or_default())));
        TableRow { cells, ..TableRow::default() }
    });
    Some(Table { columns, rows: rows.collect(), ..Table::default() })
}

/// The longest bar: the greatest of values and target.
fn longest(it: &Indicator) -> f64 {
    let same_unit =
        it.target.as_ref().filter(|target| target.unit.as_ref().is_none_or(|unit| *unit == it.unit));
    it.points.iter().map(|point| point.value).chain(same_unit.map(|target| target.value)).fold(0.0, f64::max)
}

fn share(value: f64, of: f64) -> f64 {
    let share = value / of;
    if share.is_finite() { share.clamp(0.0, 1.0) } else { 0.0 }
}

/// 内訳: parts × the newest points of time.
fn parts(it: &Indicator) -> Option<Table> {
    let labels = part_labels(it);
    if labels.is_empty() || are_beside(it, &labels) {
        return None;
    }
    let points: Vec<&IndicatorPoint> = it.points.iter().filter(|point| !point.parts.is_empty()).collect();
    let points = &points[points.len().saturating_sub(MOST_POINTS)..];
    let mut columns = vec![TableColumn::text("内訳", 1.0)];
    columns.extend(points.iter().map(|point| TableColumn::number(&point.at.written)));
    let rows = labels.iter().map(|label| {
        let value = |point: &&IndicatorPoint| TableCell::maybe(part_value(point, label));
        TableRow {
            cells: std::iter::once(TableCell::head(label)).chain(points.iter().map(value)).collect(),
            ..TableRow::default()
        }
    });
    Some(Table {
        columns,
        unit: Some(format!("単位：{}", plain(&it.unit))),
        rows: rows.collect(),
        ..Table::default()
    })
}

/// 予算と財源
pub(super) fn budgets(desk: &mut Desk<'_>) -> Option<Part> {
    let mut sections = Vec::new();
    for it in &desk.guide.entries.budgets {
        let mut blocks = Vec::new();
        blocks.extend(it.meta.summary.as_ref().map(|text| Block::Line { label: None, body: pieces(text) }));
        blocks.extend(budget_table(desk, it).map(Block::Table));
        if !it.funding.is_empty() {
            let share = |share: &plain::Funding| Share {
                label: plain(&share.label),
                percent: share.percent.clamp(0.0, 100.0),
                text: format!("{}%", thousands(share.percent)),
                note: share.note.as_deref().map(plain),
            };
            let shares = it.funding.iter().map(share).collect();
            blocks.push(Block::Shares { title: "財源の割合".into(), shares });
        }
        let notes = footnotes(&it.footnotes, true);
        if !notes.is_empty() {
            blocks.push(Block::Notes { notes });
        }
        // 「令和8年度 事業費の内訳」 has its year already.
        let year = it.fiscal_year.map(|year| year.in_style(desk.guide.config.dates));
        let year = year.filter(|year| !it.title().contains(year.as_str()));
        let title = year.map_or_else(|| it.title().to_string(), |year| format!("{}（{year}）", it.title()));
        sections.extend(section(&title, blocks, source_line(desk, [&it.meta])));
    }
    Part::new("予算と財源", sections)
}

fn budget_table(desk: &mut Desk<'_>, it: &Budget) -> Option<Table> {
    if it.rows.is_empty() {
        return None;
    }
    let has_amounts = it.rows.iter().any(|row| row.amount.is_some());
    let has_formulas = it.rows.iter().any(|row| row.formula.is_some());
    let has_notes = it.rows.iter().any(|row| row.note.is_some());
    let cells = it.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let name = |at: usize| it.columns.get(at).map_or("", String::as_str);
    let mut columns = vec![TableColumn::text(if name(0).is_empty() { "区分" } else { name(0) }, 1.5)];
    columns.extend((has_amounts && has_formulas).then(|| TableColumn::text("計算のしかた", 1.4)));
    columns.extend(has_amounts.then(|| TableColumn::number(&format!("金額（{}）", it.unit))));
    columns.extend((0..cells).map(|at| TableColumn::text(name(at + 1), 1.9)));
    columns.extend((has_amounts && has_notes).then(|| TableColumn::text("補足", 1.3)));
    let mut rows = Vec::new();
    for row in &it.rows {
        let note = row.note.as_deref().map(plain);
        let head = TableCell::head(&row.label);
        let small = if has_amounts { Vec::new() } else { note.clone().into_iter().collect() };
        let mut line = vec![TableCell { small, ..head }];
        line.extend(
            (has_amounts && has_formulas)
                .then(|| TableCell::text(row.formula.as_deref().unwrap_or_default())),
        );
        line.extend(has_amounts.then(|| TableCell::maybe(row.amount.map(thousands))));
        for at in 0..cells {
            let nodes = row.cells.get(at).map_or(Vec::new(), |text| desk.body(text, &it.meta, 960));
            line.push(TableCell { nodes, ..TableCell::default() });
        }
        line.extend((has_amounts && has_notes).then(|| TableCell::text(note.as_deref().unwrap_or_default())));
        let total = row.label.contains("合計") || row.label == "計";
        rows.push(TableRow { cells: line, total });
    }
    Some(Table { columns, rows, ..Table::default() })
}
