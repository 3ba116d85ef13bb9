//! Coordinators, and what the councils did year by year.

use super::councils::{district_words, dotted};
use super::{layer_name, layer_numbers, section, source_line};
use crate::model::*;
use crate::output::book::data::composition::Told;
use crate::output::book::data::marks::*;
use crate::output::book::data::outline::*;
use crate::output::book::desk::Desk;
use crate::output::book::text::plain;

/// 生活支援コーディネーター
pub(super) fn coordinators(desk: &mut Desk<'_>) -> Option<Part> {
    let list: Vec<&Coordinator> = desk.guide.entries.coordinators.iter().collect();
    let mut sections = Vec::new();
    for n in layer_numbers(desk, list.iter().map(|it| it.layer)) {
        let here: Vec<&Coordinator> = list.iter().filter(|it| it.layer == n).copied().collect();
        if here.is_empty() {
            continue;
        }
        let table = coordinator_table(desk, &here);
        let title = layer_name(desk, n).replace("協議体", "");
        sections.extend(section(&title, vec![table], source_line(desk, here.iter().map(|it| &it.meta))));
    }
    Part::new("生活支援コーディネーター", sections)
        .map(|part| part.lead("地域支え合い推進員ともいいます。困りごとと支え手、団体と団体をつなぎます。"))
}

fn coordinator_table(desk: &Desk<'_>, list: &[&Coordinator]) -> Block {
    let facts: Vec<Vec<String>> = list.iter().map(|it| coordinator_facts(desk, it)).collect();
    let has_facts = facts.iter().any(|facts| !facts.is_empty());
    let has_words = list.iter().any(|it| it.meta.summary.is_some());
    let mut columns = vec![TableColumn::text("コーディネーター", 1.15)];
    columns.extend(has_facts.then(|| TableColumn::text("担当と置き方", 1.9)));
    columns.extend(has_words.then(|| TableColumn::text("内容", 1.8)));
    let row = |(it, facts): (&&Coordinator, Vec<String>)| {
        let person = it.person.as_ref().map(|person| match &person.title {
            Some(title) => plain(&format!("{}（{title}）", person.name)),
            None => plain(&person.name),
        });
        let small = person.into_iter().collect();
        let mut cells = vec![TableCell { body: desk.title(*it), small, head: true, ..TableCell::default() }];
        cells.extend(has_facts.then(|| dotted(facts)));
        cells.extend(has_words.then(|| TableCell::text(it.meta.summary.as_deref().unwrap_or_default())));
        TableRow { cells, ..TableRow::default() }
    };
    let rows = list.iter().zip(facts).map(row).collect();
    Block::Table(Table { columns, rows, ..Table::default() })
}

/// 担当, 人数, 所属, 置き方, いつから, 配置した年度, 資格.
fn coordinator_facts(desk: &Desk<'_>, it: &Coordinator) -> Vec<String> {
    let ways: Vec<String> = it.arrangement.iter().map(|one| format!("{one:?}")).collect();
    let facts = [
        ("担当", district_words(desk, &it.meta.key)),
        ("人数", it.count.map(|count| format!("{count}人"))),
        (
            "所属",
            it.employer.as_ref().and_then(|used| desk.guide.organization_name(used)).map(str::to_string),
        ),
        ("置き方", (!ways.is_empty()).then(|| ways.join("・"))),
        ("いつから", it.since.as_ref().map(|since| format!("{since}から"))),
        ("配置した年度", it.fiscal_year.clone()),
        ("資格", (!it.qualifications.is_empty()).then(|| it.qualifications.join("、"))),
    ];
    facts.into_iter().filter_map(|(label, text)| Some(format!("{label}：{}", plain(&text?)))).collect()
}

/// 協議体の活動: years that stand in no table of members.
pub(super) fn activities(desk: &mut Desk<'_>, told: &Told) -> Option<Part> {
    let guide = desk.guide;
    let mut sections = Vec::new();
    for n in layer_numbers(desk, guide.entries.councils.iter().map(|it| it.layer)) {
        let in_table = |it: &Council, year: &CouncilYear| {
            !it.members.is_empty() && told.contains(&(n, year.fiscal_year))
        };
        let mut blocks = Vec::new();
        let mut metas = Vec::new();
        let mut at = 0;
        let councils: Vec<&Council> = guide.entries.councils.iter().filter(|it| it.layer == n).collect();
        for it in &councils {
            let mut years: Vec<&CouncilYear> = it
                .years
                .iter()
                .filter(|year| !year.activities.blocks.is_empty() && !in_table(it, year))
                .collect();
            if years.is_empty() {
                continue;
            }
            years.sort_by_key(|year| year.fiscal_year);
            if councils.len() > 1 {
                blocks.push(Block::Head { number: kana_mark(at), title: desk.title(*it) });
                at += 1;
            }
            let rows = years.into_iter().map(|year| {
                let head = TableCell::head(&year.fiscal_year.in_style(guide.config.dates));
                let small = year_words(year).into_iter().collect();
                let nodes = desk.body(&year.activities, &it.meta, 960);
                TableRow {
                    cells: vec![head, TableCell { nodes, small, ..TableCell::default() }],
                    ..TableRow::default()
                }
            });
            let rows: Vec<TableRow> = rows.collect();
            let columns = vec![TableColumn::text("年度", 1.0), TableColumn::text("内容", 5.2)];
            blocks.push(Block::Table(Table { columns, rows, ..Table::default() }));
            metas.push(&it.meta);
        }
        let source = source_line(desk, metas.iter().copied());
        sections.extend(section(&layer_name(desk, n), blocks, source));
    }
    let years: Vec<String> = told
        .iter()
        .map(|(n, year)| format!("{}の{}", layer_name(desk, *n), year.in_style(guide.config.dates)))
        .collect();
    let part = Part::new("協議体の活動", sections)?;
    Some(if years.is_empty() {
        part
    } else {
        part.lead(&format!("{}の活動は、構成団体の表にあります。", years.join("、")))
    })
}
