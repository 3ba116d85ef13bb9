//! Coordinator, council, meeting, event, indicator, budget: as written → checked.

use super::context::{Context, Heading, ids};
use crate::diagnostic::{Diagnostic, codes};
use crate::model::era::{FiscalYear, PointInTime, format_date};
use crate::model::*;
use crate::schema;

pub(super) fn coordinator(context: &mut Context<'_>, written: schema::Coordinator) -> Option<Coordinator> {
    let schema::Coordinator {
        title,
        layer,
        districts,
        count,
        employer,
        arrangement,
        since,
        fiscal_year,
        qualifications,
        summary,
        person,
        contact,
        common,
    } = written;
    layer_exists(context, layer);
    Some(Coordinator {
        meta: context.meta(Heading { title, kana: None, summary }, common),
        layer,
        districts: ids(districts),
        count,
        employer: employer.map(|it| context.organization(it)),
        arrangement,
        since,
        fiscal_year,
        qualifications,
        person: person.map(|it| context.person(it)),
        contact: contact.map(|it| context.contact(it)),
    })
}

pub(super) fn council(context: &mut Context<'_>, written: schema::Council) -> Option<Council> {
    let schema::Council {
        name,
        kana,
        layer,
        districts,
        since,
        body_kind,
        body,
        summary,
        members,
        members_etc,
        leads,
        supports,
        roles,
        frequency,
        years,
        contact,
        common,
    } = written;
    layer_exists(context, layer);
    let mut years: Vec<CouncilYear> = years
        .into_iter()
        .enumerate()
        .filter_map(|(at, year)| {
            let schema::CouncilYear { fiscal_year, activities, meetings, note } = year;
            Some(CouncilYear {
                fiscal_year: FiscalYear::parse(&fiscal_year).ok()?,
                activities: context.markdown(&activities, &format!("years[{at}].activities")),
                meetings,
                note,
            })
        })
        .collect();
    years.sort_by_key(|year| std::cmp::Reverse(year.fiscal_year));
    let members = members
        .into_iter()
        .map(|member| {
            let schema::Member { kind, organization, count, note } = member;
            Member { kind, organization: organization.map(Id), count, note }
        })
        .collect();
    Some(Council {
        meta: context.meta(Heading { title: name, kana, summary }, common),
        layer,
        districts: ids(districts),
        since,
        body_kind,
        body,
        members,
        members_etc,
        leads: leads.map(|it| context.organization(it)),
        supports: supports.map(|it| context.organization(it)),
        roles,
        frequency,
        years,
        contact: contact.map(|it| context.contact(it)),
    })
}

/// The layer must be one that guide.toml names.
fn layer_exists(context: &mut Context<'_>, layer: i64) {
    let known: Vec<String> = context.config.layers.iter().map(|layer| layer.n.to_string()).collect();
    if !context.config.layers.iter().any(|known| known.n == layer) {
        let diagnostic = Diagnostic::error(codes::NOT_IN_LIST, context.at("layer"))
            .arg("key", "layer")
            .arg("found", layer)
            .arg("allowed", known.join("、"))
            .arg("in-guide", "[[layers]]");
        context.report(diagnostic);
    }
}

pub(super) fn meeting(context: &mut Context<'_>, written: schema::Meeting) -> Option<Meeting> {
    let schema::Meeting {
        title,
        council,
        fiscal_year,
        no,
        format,
        date,
        time,
        place,
        agenda,
        discussion,
        attendance,
        documents,
        common,
    } = written;
    let year = FiscalYear::parse(&fiscal_year).ok()?;
    let date = context.maybe_date(&date);
    if let Some(day) = date
        && !year.contains(day)
    {
        let style = context.config.dates;
        let diagnostic = Diagnostic::error(codes::DATE_OUTSIDE_FISCAL_YEAR, context.at("date"))
            .arg("date", format_date(day, style))
            .arg("year", year.in_style(style))
            .arg("right", FiscalYear::of(day).map_or(String::new(), |year| year.in_style(style)));
        context.report(diagnostic);
    }
    let documents = documents
        .into_iter()
        .map(|paper| {
            let schema::MeetingDocument { label, title, document } = paper;
            Paper { label, title, document: document.map(Id) }
        })
        .collect();
    Some(Meeting {
        meta: context.meta(Heading { title: String::new(), kana: None, summary: None }, common),
        name: title,
        council: Id(council),
        fiscal_year: year,
        no,
        format,
        date,
        time,
        place: place.map(|it| context.place(it)),
        agenda,
        discussion,
        attendance,
        documents,
    })
}

pub(super) fn event(context: &mut Context<'_>, written: schema::Event) -> Option<Event> {
    let schema::Event {
        title,
        kana,
        kind,
        summary,
        date,
        until,
        time,
        theme,
        method,
        speaker,
        lecture,
        program,
        participants,
        participant_count,
        place,
        organizer,
        target,
        booking,
        contact,
        common,
    } = written;
    let (date, until) = (context.date(&date), context.maybe_date(&until));
    context.period(date, until, "until");
    Some(Event {
        meta: context.meta(Heading { title, kana, summary }, common),
        kind,
        date: date?,
        until,
        time,
        theme,
        method,
        speaker,
        lecture,
        program,
        participants,
        participant_count,
        place: place.map(|it| context.place(it)),
        organizer: organizer.map(|it| context.organization(it)),
        target,
        booking,
        contact: contact.map(|it| context.contact(it)),
    })
}

pub(super) fn indicator(context: &mut Context<'_>, written: schema::Indicator) -> Option<Indicator> {
    let schema::Indicator { title, unit, summary, council, points, target, footnotes, order, common } =
        written;
    let has_points = !points.is_empty();
    let mut points: Vec<IndicatorPoint> = points
        .into_iter()
        .enumerate()
        .filter_map(|(at, point)| {
            let schema::IndicatorPoint { at: when, value, of, parts, note, derived } = point;
            if !parts.is_empty() {
                let sum: f64 = parts.iter().map(|part| part.value).sum();
                sum_check(context, &format!("points[{at}].value"), sum, value, &unit);
            }
            Some(IndicatorPoint { at: PointInTime::parse(&when).ok()?, value, of, parts, note, derived })
        })
        .collect();
    points.sort_by_key(|point| point.at.sort_key());
    if !has_points && target.is_none() {
        let diagnostic = Diagnostic::error(codes::MISSING_KEY, context.at(""))
            .arg("key", "[[points]]")
            .arg("about", "数")
            .arg("where", "")
            .arg("tables", "[[points]]");
        context.report(diagnostic);
    }
    Some(Indicator {
        meta: context.meta(Heading { title, kana: None, summary }, common),
        unit,
        council: council.map(Id),
        points,
        target,
        footnotes,
        order,
    })
}

fn sum_check(context: &mut Context<'_>, at: &str, sum: f64, whole: f64, unit: &str) {
    if (sum - whole).abs() > 1e-6 {
        let diagnostic = Diagnostic::error(codes::SUM_MISMATCH, context.at(at))
            .arg("sum", sum)
            .arg("whole", whole)
            .arg("difference", whole - sum)
            .arg("unit", unit);
        context.report(diagnostic);
    }
}

pub(super) fn budget(context: &mut Context<'_>, written: schema::Budget) -> Option<Budget> {
    let schema::Budget { title, fiscal_year, unit, summary, columns, rows, funding, footnotes, common } =
        written;
    let rows = rows
        .into_iter()
        .enumerate()
        .map(|(at, row)| {
            let schema::BudgetRow { label, amount, formula, cells, note } = row;
            let cells = cells
                .iter()
                .enumerate()
                .map(|(cell, text)| context.markdown(text, &format!("rows[{at}].cells[{cell}]")))
                .collect();
            BudgetLine { label, amount, formula, cells, note }
        })
        .collect();
    let sum: f64 = funding.iter().map(|share| share.percent).sum();
    if !funding.is_empty() && (sum - 100.0).abs() > 0.051 {
        let diagnostic = Diagnostic::error(codes::PERCENT_MISMATCH, context.at("funding"))
            .arg("sum", format!("{sum:.2}"))
            .arg("difference", format!("{:.2}", 100.0 - sum));
        context.report(diagnostic);
    }
    Some(Budget {
        meta: context.meta(Heading { title, kana: None, summary }, common),
        fiscal_year: fiscal_year.and_then(|text| FiscalYear::parse(&text).ok()),
        unit,
        columns,
        rows,
        funding,
        footnotes,
    })
}
