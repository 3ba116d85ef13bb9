//! Needs × resources: what answers a need, and where nothing does (ニーズ・社会資源の対応表).
//!
//! A cell counts what is rooted in the district. Services for the whole town stand apart: counted in every
//! cell they would hide each gap that the table is made to show.

use super::Guide;
use crate::model::*;

/// What answers a need.
#[derive(Debug, Default)]
pub struct Answers<'a> {
    /// Gatherings, those that name the need first.
    pub gatherings: Vec<&'a Gathering>,
    /// Services, those that name the need first.
    pub services: Vec<&'a Service>,
}

impl Answers<'_> {
    /// Number of resources.
    pub fn count(&self) -> usize {
        self.gatherings.len() + self.services.len()
    }
}

/// Needs × districts of one system.
#[derive(Debug)]
pub struct NeedsMatrix<'a> {
    /// Columns.
    pub districts: Vec<&'a District>,
    /// Rows.
    pub rows: Vec<MatrixRow<'a>>,
}

/// A need in every district.
#[derive(Debug)]
pub struct MatrixRow<'a> {
    /// The need.
    pub need: &'a Need,
    /// One cell a district.
    pub cells: Vec<MatrixCell<'a>>,
    /// Services for the whole town.
    pub whole: Vec<&'a Service>,
    /// Answers anywhere.
    pub total: usize,
}

/// A need in one district.
#[derive(Debug)]
pub struct MatrixCell<'a> {
    /// The district.
    pub district: &'a District,
    /// What answers the need in this district itself; services for the whole town are not among it.
    pub answers: Answers<'a>,
}

impl Guide {
    /// Active resources that answer a need.
    pub fn answers(&self, need: &Need) -> Answers<'_> {
        let mut gatherings: Vec<(bool, &Gathering)> = Vec::new();
        for it in self.entries.gatherings.iter().filter(|it| is_open(it.status)) {
            let named = it.needs.contains(need.id());
            if named || shares(&it.categories, &need.gathering_categories) {
                gatherings.push((!named, it));
            }
        }
        let mut services: Vec<(bool, &Service)> = Vec::new();
        for it in self.entries.services.iter().filter(|it| is_open(it.status)) {
            let named = it.needs.contains(need.id());
            if named || shares(&it.categories, &need.service_categories) {
                services.push((!named, it));
            }
        }
        gatherings.sort_by_key(|(rank, _)| *rank);
        services.sort_by_key(|(rank, _)| *rank);
        Answers {
            gatherings: gatherings.into_iter().map(|(_, it)| it).collect(),
            services: services.into_iter().map(|(_, it)| it).collect(),
        }
    }

    /// The matrix of one district system; districts without any record are still columns.
    pub fn needs_matrix(&self, system: &str) -> NeedsMatrix<'_> {
        let districts: Vec<&District> = self.districts_in(system).collect();
        let rows = self
            .entries
            .needs
            .iter()
            .map(|need| {
                let everywhere = self.answers(need);
                let cells = districts
                    .iter()
                    .map(|district| MatrixCell {
                        district,
                        answers: Answers {
                            gatherings: everywhere
                                .gatherings
                                .iter()
                                .copied()
                                .filter(|it| self.is_in(&it.meta.key, district))
                                .collect(),
                            services: everywhere
                                .services
                                .iter()
                                .copied()
                                .filter(|it| !it.area.whole && self.is_in(&it.meta.key, district))
                                .collect(),
                        },
                    })
                    .collect();
                let whole = everywhere.services.iter().copied().filter(|it| it.area.whole).collect();
                MatrixRow { need, cells, whole, total: everywhere.count() }
            })
            .collect();
        NeedsMatrix { districts, rows }
    }

    /// Needs that a gathering or service answers.
    pub fn needs_answered(&self, key: &Key) -> Vec<&Need> {
        let (needs, categories, of_gathering) = match key.kind {
            Kind::Gathering => match self.get::<Gathering>(&key.id) {
                Some(it) => (&it.needs, &it.categories, true),
                None => return Vec::new(),
            },
            Kind::Service => match self.get::<Service>(&key.id) {
                Some(it) => (&it.needs, &it.categories, false),
                None => return Vec::new(),
            },
            _ => return Vec::new(),
        };
        self.entries
            .needs
            .iter()
            .filter(|need| {
                let of_need =
                    if of_gathering { &need.gathering_categories } else { &need.service_categories };
                needs.contains(need.id()) || shares(categories, of_need)
            })
            .collect()
    }
}

fn is_open(status: plain::Status) -> bool {
    status == plain::Status::活動中
}

fn shares(a: &[String], b: &[String]) -> bool {
    a.iter().any(|one| b.contains(one))
}
