//! Parts on the councils themselves: layers, how often they met, who sits in them.

use super::figures::{Sort, indicator_sections, sort_of};
use super::{layer_name, layer_numbers, section, source_line};
use crate::model::era::FiscalYear;
use crate::model::*;
use crate::output::book::data::composition::Composition;
use crate::output::book::data::marks::*;
use crate::output::book::data::outline::*;
use crate::output::book::desk::Desk;
use crate::output::book::text::{Piece, pieces, plain};
use crate::output::common::wording::thousands;

/// Most years that stand side by side.
const MOST_YEARS: usize = 6;
/// So many districts are named one by one.
const MOST_DISTRICTS: usize = 8;

/// 協議体の体制: the layers with their councils, and how the town is divided.
pub(super) fn bodies(desk: &mut Desk<'_>) -> Option<Part> {
    let guide = desk.guide;
    let mut sections = Vec::new();
    for n in layer_numbers(desk, guide.entries.councils.iter().map(|it| it.layer)) {
        let layer = guide.config.layers.iter().find(|layer| layer.n == n);
        let mut blocks = Vec::new();
        let unit = layer.and_then(|layer| match (&layer.unit, layer.unit_count) {
            (Some(unit), Some(count)) => Some(format!("{unit}（{}）", thousands(count as f64))),
            (Some(unit), None) => Some(unit.clone()),
            _ => None,
        });
        blocks.extend(unit.map(|unit| Block::Line { label: Some("単位".into()), body: pieces(&unit) }));
        if let Some(layer) = layer.filter(|layer| !layer.about.blocks.is_empty()) {
            blocks.push(Block::Prose { body: desk.loose_body(&layer.about) });
        }
        let councils: Vec<&Council> = guide.entries.councils.iter().filter(|it| it.layer == n).collect();
        blocks.extend(council_table(desk, &councils));
        let source = source_line(desk, councils.iter().map(|it| &it.meta));
        sections.extend(section(&layer_name(desk, n), blocks, source));
    }
    sections.extend(districts(desk));
    Part::new("協議体の体制", sections)
}

/// Name and form of each council, and its roles.
fn council_table(desk: &Desk<'_>, councils: &[&Council]) -> Option<Block> {
    let rows: Vec<(TableCell, Vec<String>, TableCell)> = councils
        .iter()
        .map(|it| {
            let name = TableCell { body: desk.title(*it), head: true, ..TableCell::default() };
            let name = TableCell { small: district_words(desk, &it.meta.key).into_iter().collect(), ..name };
            let roles =
                it.roles.iter().map(|role| MarkedLine { mark: "・".into(), body: plain(role), level: 0 });
            let body = it.meta.summary.as_deref().map_or(Vec::new(), pieces);
            (name, form(desk, it), TableCell { body, lines: roles.collect(), ..TableCell::default() })
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    let has_form = rows.iter().any(|row| !row.1.is_empty());
    let has_roles = rows.iter().any(|row| !row.2.lines.is_empty() || !row.2.body.is_empty());
    let mut columns = vec![TableColumn::text("協議体", 1.15)];
    columns.extend(has_form.then(|| TableColumn::text("設置のかたち", 1.9)));
    columns.extend(has_roles.then(|| TableColumn::text("内容と役割", 1.95)));
    let rows = rows.into_iter().map(|(name, form, roles)| {
        let form = dotted(form);
        let mut cells = vec![name];
        cells.extend(has_form.then_some(form));
        cells.extend(has_roles.then_some(roles));
        TableRow { cells, ..TableRow::default() }
    });
    Some(Block::Table(Table { columns, rows: rows.collect(), ..Table::default() }))
}

/// Facts as lines of one cell.
pub(super) fn dotted(facts: Vec<String>) -> TableCell {
    let lines = facts.into_iter().map(|body| MarkedLine { mark: "・".into(), body, level: 0 });
    TableCell { lines: lines.collect(), ..TableCell::default() }
}

/// 設置, 置き方, 開く回数, 中心となる団体, 支える団体.
fn form(desk: &Desk<'_>, it: &Council) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(it.since.as_ref().map(|since| format!("設置：{}から", plain(since))));
    lines.extend(match (it.body_kind, &it.body) {
        (Some(plain::BodyKind::充当), Some(body)) => Some(format!("置き方：{}を充てる", plain(body))),
        (Some(plain::BodyKind::独自), _) => Some("置き方：独自に置く".into()),
        (_, Some(body)) => Some(format!("会議の名前：{}", plain(body))),
        _ => None,
    });
    lines.extend(it.frequency.as_ref().map(|text| format!("開く回数：{}", plain(text))));
    for (label, used) in [("中心となる団体", &it.leads), ("支える団体", &it.supports)] {
        let name = used.as_ref().and_then(|used| desk.guide.organization_name(used));
        lines.extend(name.map(|name| format!("{label}：{}", plain(name))));
    }
    lines
}

/// The districts of a record; from nine on, the first and how many.
pub(super) fn district_words(desk: &Desk<'_>, key: &Key) -> Option<String> {
    let districts = desk.guide.districts_of(key);
    let names: Vec<String> = districts.iter().map(|it| plain(it.title())).collect();
    match names.len() {
        0 => None,
        1..=MOST_DISTRICTS => Some(names.join("、")),
        count => Some(format!("{}など{count}地区", names[0])),
    }
}

/// 圏域の分け方
fn districts(desk: &Desk<'_>) -> Option<Section> {
    let guide = desk.guide;
    let rows: Vec<TableRow> = guide
        .config
        .district_systems
        .iter()
        .map(|system| {
            let names: Vec<String> = guide.districts_in(&system.id).map(|it| plain(it.title())).collect();
            let count = system.count.map_or_else(|| "―".to_string(), |count| thousands(count as f64));
            let about = TableCell::text(system.about.as_deref().unwrap_or_default());
            let small =
                if names.is_empty() { Vec::new() } else { vec![format!("※ {}", names.join("、"))] };
            TableRow {
                cells: vec![
                    TableCell::head(&system.label),
                    TableCell::text(&count),
                    TableCell { small, ..about },
                ],
                ..TableRow::default()
            }
        })
        .collect();
    let columns =
        vec![TableColumn::text("分け方", 1.0), TableColumn::number("数"), TableColumn::text("内容", 3.2)];
    if rows.is_empty() {
        return None;
    }
    section(
        "圏域の分け方",
        vec![Block::Table(Table { columns, rows, ..Table::default() })],
        source_line(desk, []),
    )
}

/// 協議体の開催回数: councils × years, then the indicators that count meetings.
pub(super) fn counts(desk: &mut Desk<'_>) -> Option<Part> {
    let mut sections: Vec<Section> = count_table(desk).into_iter().collect();
    sections.extend(indicator_sections(desk, Sort::Held));
    Part::new("協議体の開催回数", sections)
}

fn count_table(desk: &Desk<'_>) -> Option<Section> {
    let guide = desk.guide;
    let counted: Vec<&Council> = guide
        .entries
        .councils
        .iter()
        .filter(|it| it.years.iter().any(|year| year.meetings.is_some()))
        .collect();
    let said = |it: &&&Council| it.years.iter().all(|year| is_said(desk, it, year));
    if counted.iter().filter(said).count() == counted.len() {
        return None;
    }
    let mut years: Vec<FiscalYear> = counted
        .iter()
        .flat_map(|it| it.years.iter().filter(|year| year.meetings.is_some()).map(|year| year.fiscal_year))
        .collect();
    years.sort_unstable();
    years.dedup();
    let years = years.split_off(years.len().saturating_sub(MOST_YEARS));
    let mut notes = SharedNotes::default();
    let mut columns = vec![TableColumn::text("協議体", 1.0)];
    columns.extend(years.iter().map(|year| TableColumn::number(&year.in_style(guide.config.dates))));
    let mut rows = Vec::new();
    for it in &counted {
        let cell = |year: &FiscalYear| {
            let Some(found) = it.years.iter().find(|one| one.fiscal_year == *year && one.meetings.is_some())
            else {
                return TableCell::text("―");
            };
            let count = found.meetings.map_or(String::new(), |count| format!("{count}回"));
            let signs = found.note.as_deref().map(|note| notes.sign(note)).into_iter().collect();
            TableCell { signs, ..TableCell::text(&count) }
        };
        let values: Vec<TableCell> = years.iter().map(cell).collect();
        let name = TableCell { body: desk.title(*it), head: true, ..TableCell::default() };
        let layer = vec![layer_name(desk, it.layer)];
        let name = if it.title().contains("協議体") { name } else { TableCell { small: layer, ..name } };
        rows.push(TableRow { cells: std::iter::once(name).chain(values).collect(), ..TableRow::default() });
    }
    let mut blocks = vec![Block::Table(Table { columns, rows, ..Table::default() })];
    blocks.extend(notes.block());
    section("協議体と年度ごとの開催回数", blocks, source_line(desk, counted.iter().map(|it| &it.meta)))
}

/// An indicator of the council says the same number already.
fn is_said(desk: &Desk<'_>, it: &Council, year: &CouncilYear) -> bool {
    let Some(count) = year.meetings else { return true };
    let indicators = desk.guide.indicators_of(it.id());
    let mut points = indicators.iter().filter(|one| sort_of(one) == Sort::Held).flat_map(|one| &one.points);
    points
        .any(|point| point.at.when == era::When::FiscalYear(year.fiscal_year) && point.value == count as f64)
}

/// 協議体の構成団体: a table across for layers with several councils, a list for the others.
pub(super) fn members(desk: &mut Desk<'_>, tables: Vec<Composition>) -> Option<Part> {
    let guide = desk.guide;
    let mut sections = Vec::new();
    for n in layer_numbers(desk, guide.entries.councils.iter().map(|it| it.layer)) {
        let councils: Vec<&Council> =
            guide.entries.councils.iter().filter(|it| it.layer == n && !it.members.is_empty()).collect();
        let source = source_line(desk, councils.iter().map(|it| &it.meta));
        if let Some(table) = tables.iter().find(|table| table.layer == n).cloned() {
            let title = Some(layer_name(desk, n));
            sections.push(Section {
                title,
                blocks: vec![Block::Composition(table)],
                source,
                annex: Some(String::new()),
                number: None,
            });
            continue;
        }
        let mut blocks = Vec::new();
        for it in &councils {
            blocks.push(member_table(desk, it));
            if it.members_etc {
                blocks.push(Block::Notes {
                    notes: vec![("※".into(), "このほかの団体も加わっています。".into())],
                });
            }
        }
        let title = if let [only] = councils[..] { plain(only.title()) } else { layer_name(desk, n) };
        sections.extend(section(&title, blocks, source));
    }
    Part::new("協議体の構成団体", sections)
}

/// 種類, 団体, 人数, 補足 of one council.
fn member_table(desk: &Desk<'_>, it: &Council) -> Block {
    let name = |member: &Member| -> Option<Vec<Piece>> {
        Some(desk.title(desk.guide.get::<Organization>(member.organization.as_ref()?)?))
    };
    let has_names = it.members.iter().any(|member| name(member).is_some());
    let has_counts = it.members.iter().any(|member| member.count.is_some());
    let has_notes = it.members.iter().any(|member| member.note.is_some());
    let mut columns = vec![TableColumn::text("種類", 1.2)];
    columns.extend(has_names.then(|| TableColumn::text("団体", 1.8)));
    columns.extend(has_counts.then(|| TableColumn::number("人数")));
    columns.extend(has_notes.then(|| TableColumn::text("補足", 1.5)));
    let row = |member: &Member| {
        let mut cells = vec![TableCell::head(&member.kind)];
        let body = name(member).unwrap_or_default();
        cells.extend(has_names.then(|| TableCell { body, ..TableCell::default() }));
        let count = member.count.map(|count| format!("{count}人"));
        cells.extend(has_counts.then(|| TableCell::maybe(count)));
        cells.extend(has_notes.then(|| TableCell::text(member.note.as_deref().unwrap_or_default())));
        TableRow { cells, ..TableRow::default() }
    };
    Block::Table(Table { columns, rows: it.members.iter().map(row).collect(), ..Table::default() })
}
