//! What stands in a list, cards or rows under their districts, and what each can be found by.

use super::{By, Directory};
use crate::model::*;
use crate::output::common::wording::Speaker;
use crate::output::site::dates::short_date;
use crate::output::site::page::At;
use crate::output::site::views::*;

impl At<'_> {
    /// Entries under their districts; what is offered everywhere comes last.
    pub(super) fn listed(
        &self,
        directory: &Directory,
        entries: &[(usize, &Key)],
        is_long: bool,
    ) -> Vec<Group<Listed>> {
        let mut groups: Vec<Group<Listed>> = Vec::new();
        let mut order: Vec<(usize, Option<&District>, Listed)> = Vec::new();
        let main: Vec<&District> = self
            .guide
            .config
            .district_systems
            .first()
            .map_or(Vec::new(), |system| self.guide.districts_in(&system.id).collect());
        for (place, key) in entries {
            let district = self.guide.main_district(key);
            let own = self.guide.districts_of(key);
            let many = own.iter().filter(|one| main.iter().any(|it| it.id() == one.id())).count();
            let district = district.filter(|_| many == 1);
            let rank =
                district.and_then(|one| main.iter().position(|it| it.id() == one.id())).unwrap_or(usize::MAX);
            let find = self.find(directory, *place, key);
            let card = match key.kind {
                Kind::Gathering => self.guide.get::<Gathering>(&key.id).map(|it| self.gathering_card(it)),
                _ => self.guide.get::<Service>(&key.id).map(|it| self.service_card(it)),
            };
            let card = card.map(|card| Card { find: Some(find), ..card });
            let listed =
                card.map(|card| if is_long { Listed::Row(self.row(card)) } else { Listed::Card(card) });
            order.extend(listed.map(|listed| (rank, district, listed)));
        }
        order.sort_by_key(|(rank, _, _)| *rank);
        for (_, district, listed) in order {
            let (id, title, href) = match district {
                Some(district) => (
                    format!("d-{}", district.id()),
                    self.title_of(&district.meta),
                    Some(self.href_of(&district.meta)),
                ),
                None => ("d-all".into(), self.word("directory-everywhere"), None),
            };
            match groups.last_mut() {
                Some(group) if group.id == id => group.items.push(listed),
                _ => groups.push(Group { href, ..Group::new(id, title, vec![listed]) }),
            }
        }
        groups
    }

    /// Rows of the further pages of the whole list.
    pub(super) fn rows_after(&self, directory: &Directory, first: usize) -> RowsPage {
        let all = directory.having(&[]);
        RowsPage { groups: self.listed(directory, all.get(first..).unwrap_or_default(), true), is_long: true }
    }

    fn find(&self, directory: &Directory, order: usize, key: &Key) -> Find {
        let facets = directory.facets(order).iter();
        // A mark that all have in common tells nothing, and each costs space in every entry.
        let facets = facets.filter(|facet| facet.group != By::With || directory.separates(facet));
        let facets: Vec<String> = facets.map(ToString::to_string).collect();
        let days = match self.next_day(key) {
            Some(_) => None,
            None => self.open_days(key),
        };
        Find { facets: facets.join(" "), order, position: self.position_of(key), days }
    }

    /// Where it is, if that may be told exactly.
    pub(super) fn position_of(&self, key: &Key) -> Option<String> {
        match key.kind {
            Kind::Gathering => self.position(&self.guide.get::<Gathering>(&key.id)?.places),
            _ => self.position(self.guide.get::<Service>(&key.id)?.place.as_slice()),
        }
    }

    /// A card in one line.
    fn row(&self, card: Card) -> Row {
        let text = |at: usize| {
            let fact = card.facts.get(at);
            let names = fact.into_iter().flat_map(|fact| &fact.names).map(|name| name.label.clone());
            let names: Vec<String> = names.collect();
            fact.and_then(|fact| fact.text.clone()).unwrap_or_else(|| names.join(&self.word("comma")))
        };
        let parts = [text(0), text(1)];
        let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        let day = card.next.as_ref().and_then(|next| next.day.iso.parse().ok());
        Row {
            text: parts.join("　"),
            date: day.map(|day| short_date(self.words(), day)),
            rule: card.rule.concat(),
            href: card.href,
            title: card.title,
            category: card.chip.label,
            tint: card.chip.tint,
            status: card.status,
            next: card.next,
            tel: card.tel,
            find: card.find,
        }
    }
}
