//! Back links: what hangs on a place, an organization, a council, a district, a case.

use super::Guide;
use crate::model::*;

impl Guide {
    /// Gatherings held at a place.
    pub fn gatherings_at(&self, place: &Id) -> Vec<&Gathering> {
        let here = |used: &PlaceUse| matches!(used, PlaceUse::Record(id) if id == place);
        self.entries.gatherings.iter().filter(|it| it.places.iter().any(here)).collect()
    }

    /// Services found at a place.
    pub fn services_at(&self, place: &Id) -> Vec<&Service> {
        let here = |used: &PlaceUse| matches!(used, PlaceUse::Record(id) if id == place);
        self.entries.services.iter().filter(|it| it.place.as_ref().is_some_and(here)).collect()
    }

    /// Gatherings run by an organization.
    pub fn gatherings_by(&self, organization: &Id) -> Vec<&Gathering> {
        self.entries.gatherings.iter().filter(|it| is_record(&it.organizer, organization)).collect()
    }

    /// Services provided by an organization.
    pub fn services_by(&self, organization: &Id) -> Vec<&Service> {
        self.entries.services.iter().filter(|it| is_record(&it.provider, organization)).collect()
    }

    /// Cases an organization did or helped with.
    pub fn cases_by(&self, organization: &Id) -> Vec<&Case> {
        let helped = |it: &&Case| {
            is_record(&it.organization, organization)
                || it.partners.iter().any(|partner| is_record(partner, organization))
        };
        self.entries.cases.iter().filter(helped).collect()
    }

    /// Councils an organization sits in, leads or supports.
    pub fn councils_with(&self, organization: &Id) -> Vec<&Council> {
        let with = |it: &&Council| {
            it.members.iter().any(|member| member.organization.as_ref() == Some(organization))
                || [&it.leads, &it.supports].into_iter().flatten().any(|used| is_record(used, organization))
        };
        self.entries.councils.iter().filter(with).collect()
    }

    /// Meetings of a council, newest first.
    pub fn meetings_of(&self, council: &Id) -> Vec<&Meeting> {
        self.entries.meetings.iter().filter(|it| it.council == *council).collect()
    }

    /// Cases of a council.
    pub fn cases_of_council(&self, council: &Id) -> Vec<&Case> {
        self.entries.cases.iter().filter(|it| it.council.as_ref() == Some(council)).collect()
    }

    /// Indicators of a council.
    pub fn indicators_of(&self, council: &Id) -> Vec<&Indicator> {
        self.entries.indicators.iter().filter(|it| it.council.as_ref() == Some(council)).collect()
    }

    /// Coordinators who share a layer and a district with a council.
    pub fn coordinators_of(&self, council: &Council) -> Vec<&Coordinator> {
        let shares = |it: &&Coordinator| {
            it.layer == council.layer
                && (council.districts.is_empty() && it.districts.is_empty()
                    || it.districts.iter().any(|id| council.districts.contains(id)))
        };
        self.entries.coordinators.iter().filter(shares).collect()
    }

    /// Issues of a series, newest first.
    pub fn issues_of(&self, series: &Id) -> Vec<&Issue> {
        self.entries.issues.iter().filter(|it| it.series == *series).collect()
    }

    /// All issues, newest first.
    pub fn issues_by_date(&self) -> Vec<&Issue> {
        let mut issues: Vec<&Issue> = self.entries.issues.iter().collect();
        issues.sort_by(|a, b| b.date.cmp(&a.date).then_with(|| a.id().cmp(b.id())));
        issues
    }

    /// Editions a case stands in, newest first.
    pub fn collections_with(&self, case: &Id) -> Vec<&Collection> {
        self.entries.collections.iter().filter(|it| it.cases.contains(case)).collect()
    }

    /// Cases added and taken out since the base edition.
    pub fn edition_changes(&self, collection: &Collection) -> Option<(Vec<&Case>, Vec<&Case>)> {
        let base = self.get::<Collection>(collection.base.as_ref()?)?;
        let only = |a: &Collection, b: &Collection| -> Vec<&Case> {
            a.cases.iter().filter(|id| !b.cases.contains(id)).filter_map(|id| self.get::<Case>(id)).collect()
        };
        Some((only(collection, base), only(base, collection)))
    }

    /// Panels made from a case.
    pub fn exhibitions_of(&self, case: &Id) -> Vec<&Exhibition> {
        let shows = |it: &&Exhibition| it.panels.iter().any(|panel| panel.case.as_ref() == Some(case));
        self.entries.exhibitions.iter().filter(shows).collect()
    }

    /// Notices about a record that still hold, newest first.
    pub fn notices_about(&self, key: &Key) -> Vec<&Notice> {
        self.entries.notices.iter().filter(|it| it.targets.contains(key) && self.still_holds(it)).collect()
    }

    /// False when the last day a notice speaks of has passed.
    pub fn still_holds(&self, notice: &Notice) -> bool {
        notice.to.is_none_or(|to| to >= self.today)
    }

    /// Articles that mention a record, newest issue first.
    pub fn articles_about(&self, key: &Key) -> Vec<(&Issue, &Article)> {
        let mentions = |issue: &'_ Issue| -> Vec<usize> {
            (0..issue.articles.len()).filter(|at| issue.articles[*at].refs.contains(key)).collect()
        };
        let mut out = Vec::new();
        for issue in self.issues_by_date() {
            for at in mentions(issue) {
                out.push((issue, &issue.articles[at]));
            }
        }
        out
    }

    /// Cases that mention a gathering or service.
    pub fn cases_about(&self, key: &Key) -> Vec<&Case> {
        let about = |it: &&Case| match key.kind {
            Kind::Gathering => it.gatherings.contains(&key.id),
            Kind::Service => it.services.contains(&key.id),
            _ => false,
        };
        self.entries.cases.iter().filter(about).collect()
    }

    /// Gatherings near another: in the same main district, those with a shared category first.
    pub fn near(&self, gathering: &Gathering, most: usize) -> Vec<&Gathering> {
        let Some(district) = self.main_district(&gathering.meta.key) else { return Vec::new() };
        let mut near: Vec<(usize, &Gathering)> = self
            .entries
            .gatherings
            .iter()
            .filter(|it| it.id() != gathering.id() && it.status == plain::Status::活動中)
            .filter(|it| self.is_in(&it.meta.key, district))
            .map(|it| {
                let shared = it.categories.iter().filter(|one| gathering.categories.contains(one)).count();
                let here = it.places.first().is_some_and(|place| gathering.places.contains(place));
                (usize::from(here) * 2 + shared, it)
            })
            .collect();
        near.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
        near.into_iter().take(most).map(|(_, it)| it).collect()
    }
}

fn is_record(used: &OrganizationUse, id: &Id) -> bool {
    matches!(used, OrganizationUse::Record(known) if known == id)
}
