//! 相談先: the offices of the towns, the coordinators of the districts, and whom to call where in doubt.

use crate::model::*;
use crate::output::book::desk::{ContactData, Desk};
use crate::output::book::text::{Piece, pieces, plain};
use crate::output::common::wording::Speaker;
use serde::Serialize;

/// Whom to call about what.
#[derive(Debug, Clone, Serialize)]
pub struct Consult {
    /// What to do with these pages.
    pub lead: String,
    /// Offices by district system, those of the consulting offices first.
    pub groups: Vec<OfficeGroup>,
    /// Whom to call where in doubt.
    pub anywhere: ContactData,
}

/// Offices of one kind.
#[derive(Debug, Clone, Serialize)]
pub struct OfficeGroup {
    /// 地域包括支援センターの担当区域, 地区 …
    pub title: String,
    /// What it is about.
    pub about: Option<Vec<Piece>>,
    /// The offices.
    pub offices: Vec<Office>,
}

/// An office with what it is in charge of.
#[derive(Debug, Clone, Serialize)]
pub struct Office {
    /// Districts.
    pub areas: Vec<String>,
    /// Towns.
    pub towns: Vec<String>,
    /// Whom to call.
    pub contact: ContactData,
}

/// Collects them.
pub fn build(desk: &Desk<'_>) -> Consult {
    let guide = desk.guide;
    // The later systems are those of the consulting offices (担当区域).
    let mut groups: Vec<OfficeGroup> = guide
        .config
        .district_systems
        .iter()
        .rev()
        .map(|system| OfficeGroup {
            title: plain(&system.label),
            about: system.about.as_deref().map(pieces),
            offices: offices(desk, &system.id),
        })
        .collect();
    groups.push(OfficeGroup {
        title: "生活支援コーディネーター".into(),
        about: None,
        offices: coordinators(desk),
    });
    groups.retain(|group| !group.offices.is_empty());
    let lead = if groups.is_empty() { "consult-anywhere" } else { "consult-lead" };
    Consult { lead: desk.word(lead), groups, anywhere: desk.guide_contact() }
}

/// Offices of a system, each once with all that it is in charge of.
fn offices(desk: &Desk<'_>, system: &str) -> Vec<Office> {
    let mut out: Vec<(&Id, Office)> = Vec::new();
    for district in desk.guide.districts_in(system) {
        let office = district.office.as_ref().and_then(|id| desk.guide.get::<Organization>(id));
        let Some(office) = office else { continue };
        let area = plain(district.title());
        let towns = district.towns.iter().map(|town| plain(town));
        match out.iter_mut().find(|(id, _)| *id == office.id()) {
            Some((_, known)) => {
                known.areas.push(area);
                known.towns.extend(towns);
            }
            None => {
                let contact = desk.office(office);
                out.push((office.id(), Office { areas: vec![area], towns: towns.collect(), contact }));
            }
        }
    }
    out.into_iter().map(|(_, office)| office).collect()
}

/// Coordinators with a contact.
fn coordinators(desk: &Desk<'_>) -> Vec<Office> {
    let all = desk.guide.entries.coordinators.iter();
    all.filter_map(|it| {
        let contact = desk.contact(it.contact.as_ref()?);
        Some(Office { areas: vec![plain(it.title())], towns: Vec::new(), contact })
    })
    .collect()
}
