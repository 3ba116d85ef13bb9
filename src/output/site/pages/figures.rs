//! Indicators and budgets.

use crate::guide::Route;
use crate::model::*;
use crate::output::common::escape;
use crate::output::site::page::At;
use crate::output::site::pieces::thousands;
use crate::output::site::views::*;
use crate::output::site::{Job, Site};

pub(super) fn jobs<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    let entries = &site.guide.entries;
    if !entries.indicators.is_empty() {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::list(Kind::Indicator));
            at.finish_list(indicators(&at), &[("取り組み", Route::list(Kind::Page))])
        }));
    }
    if !entries.budgets.is_empty() {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::list(Kind::Budget));
            at.finish_list(budgets(&at), &[("取り組み", Route::list(Kind::Page))])
        }));
    }
}

fn indicators(at: &At<'_>) -> IndicatorsPage {
    let items = at.guide.entries.indicators.iter().map(indicator).collect();
    IndicatorsPage {
        title: "数字で見る".into(),
        lead: Some("設置や開催の状況、参加した人の数などの移り変わりです。".into()),
        groups: vec![Group::new("all", "", items)],
        csv: None,
    }
}

fn indicator(it: &Indicator) -> IndicatorView {
    let text = |value: f64, of: Option<f64>| match of {
        Some(of) => format!("{}／{}{}", thousands(value), thousands(of), it.unit),
        None => format!("{}{}", thousands(value), it.unit),
    };
    let bars: Vec<BarInput> = it
        .points
        .iter()
        .map(|point| BarInput {
            label: point.at.written.clone(),
            value: point.value,
            text: text(point.value, point.of),
            of: point.of,
        })
        .collect();
    let target = it.target.as_ref().map(|target| {
        let unit = target.unit.as_deref().unwrap_or(&it.unit);
        (target.value, format!("{} {}{unit}", target.by, thousands(target.value)))
    });
    let mut part_labels: Vec<String> = Vec::new();
    for part in it.points.iter().flat_map(|point| &point.parts) {
        if !part_labels.contains(&part.label) {
            part_labels.push(part.label.clone());
        }
    }
    IndicatorView {
        id: it.id().0.clone(),
        title: it.title().to_string(),
        unit: it.unit.clone(),
        summary: it.meta.summary.clone(),
        newest: it.points.last().map(|point| NewestView {
            value: thousands(point.value),
            of: point.of.map(thousands),
            at: point.at.written.clone(),
            ring: point.of.and_then(|of| Ring::new(point.value, of)),
        }),
        chart: BarChart::new(
            it.title(),
            &bars,
            target.as_ref().map(|(value, words)| (*value, words.as_str())),
        ),
        points: it
            .points
            .iter()
            .map(|point| PointView {
                at: point.at.written.clone(),
                value: thousands(point.value),
                of: point.of.map(thousands),
                parts: part_labels
                    .iter()
                    .map(|label| {
                        let part = point.parts.iter().find(|part| part.label == *label);
                        part.map(|part| thousands(part.value))
                    })
                    .collect(),
                note: point.note.clone(),
                derived: point.derived,
            })
            .collect(),
        part_labels,
        has_of: it.points.iter().any(|point| point.of.is_some()),
        target: it.target.as_ref().map(|target| {
            let unit = target.unit.as_deref().unwrap_or(&it.unit);
            let of = target.of.map_or(String::new(), |of| format!("（全{}）", thousands(of)));
            format!("{} {}{unit}{of}", target.by, thousands(target.value))
        }),
        footnotes: footnotes(&it.footnotes),
    }
}

fn footnotes(list: &[String]) -> Vec<Html> {
    list.iter().map(|note| Html(escape(note))).collect()
}

fn budgets(at: &At<'_>) -> BudgetsPage {
    BudgetsPage {
        title: "予算と財源".into(),
        lead: Some("事業にかかるお金と、その出どころです。".into()),
        budgets: at.guide.entries.budgets.iter().map(|it| budget(at, it)).collect(),
    }
}

/// How many yen one of the unit is; `None` for units that are not money.
fn yen(unit: &str) -> Option<f64> {
    match unit {
        "千円" => Some(1_000.0),
        "万円" => Some(10_000.0),
        "百万円" => Some(1_000_000.0),
        _ => None,
    }
}

fn budget(at: &At<'_>, it: &Budget) -> BudgetView {
    let factor = yen(&it.unit);
    let amounts = it.rows.iter().any(|row| row.amount.is_some());
    let shares: Vec<(&str, f64, Option<&str>)> =
        it.funding.iter().map(|share| (share.label.as_str(), share.percent, share.note.as_deref())).collect();
    BudgetView {
        id: it.id().0.clone(),
        title: it.title().to_string(),
        fiscal_year: it.fiscal_year.map(|year| year.in_style(at.guide.config.dates)),
        unit: it.unit.clone(),
        summary: it.meta.summary.clone(),
        columns: it.columns.clone(),
        rows: it
            .rows
            .iter()
            .enumerate()
            .map(|(number, row)| BudgetRowView {
                label: row.label.clone(),
                amount: row.amount.map(thousands),
                yen: row
                    .amount
                    .zip(factor)
                    .map(|(amount, factor)| format!("{}円", thousands(amount * factor))),
                formula: row.formula.clone(),
                cells: row
                    .cells
                    .iter()
                    .enumerate()
                    .map(|(cell, text)| {
                        let prefix = format!("{}-{number}-{cell}-", it.id());
                        at.prose(text, &it.meta, &prefix, 0).unwrap_or_default()
                    })
                    .collect(),
                note: row.note.clone(),
                total: row.label.contains("合計") || row.label == "計",
            })
            .collect(),
        has_amounts: amounts,
        has_formulas: it.rows.iter().any(|row| row.formula.is_some()),
        has_notes: it.rows.iter().any(|row| row.note.is_some()),
        has_yen: amounts && factor.is_some(),
        funding: StackedBar::new("財源の割合", &shares),
        footnotes: footnotes(&it.footnotes),
    }
}
