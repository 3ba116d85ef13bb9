//! The filter: facets in words, as links to their lists with counts.

use super::{By, CONDITIONS, Directory, Facet, TIMES, WAYS, WEEKDAYS, categories, route};
use crate::model::*;
use crate::output::common::wording::Speaker;
use crate::output::site::page::At;
use crate::output::site::pieces::{category_icon, tint_name};
use crate::output::site::views::*;
use serde_json::{Value, json};

impl At<'_> {
    /// Groups of the filter, those that tell entries apart; `narrow` is what the page is narrowed to.
    pub(super) fn facet_groups(&self, directory: &Directory, narrow: Option<&Facet>) -> Vec<FacetGroup> {
        let words = self.words();
        let kind = directory.kind;
        let ids = categories(self.guide, kind).iter().map(|category| category.id.as_str());
        let mut groups = vec![(words.get("directory-categories"), directory.offered(By::Category, ids))];
        for system in &self.guide.config.district_systems {
            let ids = self.guide.districts_in(&system.id).map(|district| district.id().to_string());
            groups.push((self.system_label(system), directory.offered(By::Area, ids)));
        }
        groups.push((words.get("filter-w"), directory.offered(By::Weekday, WEEKDAYS)));
        groups.push((words.get("filter-h"), directory.offered(By::Time, TIMES)));
        groups.push((words.get("filter-d"), directory.offered(By::Way, WAYS)));
        for (at, ids) in CONDITIONS.into_iter().enumerate() {
            let label = words.get(&format!("filter-f-{}", at + 1));
            groups.push((label, directory.offered(By::With, ids.iter().copied())));
        }
        let groups = groups.into_iter().filter(|(_, facets)| !facets.is_empty()).enumerate();
        groups
            .map(|(at, (label, facets))| {
                let by = facets.first().map_or(By::With, |facet| facet.group);
                let is_all = by == By::With;
                // One value more of the same group gives more, one of another group less.
                let is_alternative = |facet: &Facet| {
                    narrow.is_none_or(|narrow| {
                        !is_all && facets.contains(narrow) && narrow.group == facet.group
                    })
                };
                let link = |facet: &Facet| FacetLink {
                    label: self.facet_label(kind, facet),
                    short: (by == By::Weekday && facet.value != "x")
                        .then(|| words.get(&format!("filter-w-{}-short", facet.value))),
                    value: facet.value.clone(),
                    href: self.to_route(&route(kind, Some(facet), 0)),
                    count: directory.count(&[facet]),
                    within: match (narrow, is_alternative(facet)) {
                        (Some(narrow), false) => directory.count(&[narrow, facet]),
                        _ => directory.count(&[facet]),
                    },
                    current: narrow == Some(facet),
                    tint: self.category_of(kind, facet).map(|one| tint_name(one.tint).to_string()),
                    icon: self.category_of(kind, facet).map(|one| category_icon(one).to_string()),
                };
                let links = facets.iter().map(link).collect();
                FacetGroup { id: format!("by-{}", at + 1), label, letter: by.letter(), is_all, links }
            })
            .collect()
    }

    /// A facet in a few words: 体操, 本町地区, 火曜日, 車いす可.
    pub(super) fn facet_label(&self, kind: Kind, facet: &Facet) -> String {
        let value = &facet.value;
        let found = match facet.group {
            By::Category => categories(self.guide, kind)
                .iter()
                .find(|one| one.id == *value)
                .map(|one| self.category_label(one, kind)),
            By::Area => {
                let districts = &self.guide.entries.districts;
                districts.iter().find(|one| one.id().0 == *value).map(|one| self.title_of(&one.meta))
            }
            group => Some(self.words().get(&format!("filter-{}-{value}", group.letter()))),
        };
        found.unwrap_or_else(|| value.clone())
    }

    /// Title of a facet's list: 本町地区の通いの場, 車いすで行ける通いの場.
    pub(super) fn facet_title(&self, kind: Kind, facet: &Facet, label: &str) -> String {
        let own = format!("filter-title-{}-{}", facet.group.letter(), facet.value);
        let what = self.word(&format!("crumb-{}", kind.folder()));
        let usual = format!("directory-narrowed-{}", kind.folder());
        let own = self.words().own(&own, &[("what", what.into())]);
        own.unwrap_or_else(|| self.words().with(&usual, &[("label", label.into())]))
    }

    fn category_of(&self, kind: Kind, facet: &Facet) -> Option<&plain::Category> {
        let is_category = facet.group == By::Category;
        let mut categories = categories(self.guide, kind).iter().filter(|_| is_category);
        categories.find(|one| one.id == facet.value)
    }

    /// 「66か所を見る」
    pub(super) fn see_words(&self, kind: Kind, count: usize) -> String {
        let args = [("n", count.into()), ("kind", kind_word(kind).into())];
        self.words().with("filter-show", &args)
    }

    /// What the script says, with `{n}` where numbers go.
    pub(super) fn filter_words(&self, kind: Kind) -> Html {
        let words = self.words();
        let say = |key: &str| -> Value {
            let names = ["n", "total", "label"].map(|name| (name, format!("{{{name}}}").into()));
            let args: Vec<_> = names.into_iter().chain([("kind", kind_word(kind).into())]).collect();
            words.with(key, &args).into()
        };
        let all = json!({
            "all": say("filter-all"),
            "some": say("filter-some"),
            "show": say("filter-show"),
            "off": say("filter-off"),
            "drop": say("filter-drop"),
            "word": say("filter-word"),
            "nowhere": say("filter-nowhere"),
            "plain": say("filter-plain"),
        });
        Html(all.to_string().replace('<', "\\u003c"))
    }
}

/// What the Fluent files choose the counter by.
fn kind_word(kind: Kind) -> &'static str {
    if kind == Kind::Gathering { "places" } else { "other" }
}
