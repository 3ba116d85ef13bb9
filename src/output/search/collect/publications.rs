//! Cases, collections, newsletters with their issues and articles, exhibitions, notices, documents, pages.

use super::{Draft, Store, groups, words};
use crate::model::*;
use crate::output::search::doc::Doc;

impl Store<'_> {
    pub(super) fn case(&self, it: &Case) -> Doc {
        let Case {
            meta,
            subtitle,
            organization,
            council,
            district: _,
            fiscal_year,
            place,
            themes,
            keywords,
            points,
            story,
            results,
            numbers,
            partners,
            related: _,
            gatherings: _,
            services: _,
            voices,
            contact,
            published: _,
        } = it;
        let mut draft = self.draft(meta);
        draft.facts(subtitle);
        draft.facts(themes);
        draft.facts(keywords);
        let districts = self.guide.districts_of(&meta.key);
        draft.districts(districts.iter().copied());
        draft.line(districts.first().map_or("", |it| it.title()));
        draft.line(fiscal_year.in_style(self.guide.config.dates));
        draft.line(self.guide.organization_name(organization).unwrap_or_default());
        draft.fact(place);
        draft.organization(organization);
        partners.iter().for_each(|used| draft.organization(used));
        if let Some(council) = council.as_ref().and_then(|id| self.guide.get::<Council>(id)) {
            draft.title_of(&council.meta);
        }
        draft.year(*fiscal_year);
        for edition in self.editions.get(it.id()).into_iter().flatten() {
            draft.facet(groups::EDITION, edition.id().to_string());
        }
        draft.tell(points);
        story.iter().for_each(|answer| draft.prose(&answer.answer));
        draft.prose(results);
        draft.tell(
            numbers.iter().map(|one| format!("{} {}{}", one.label, words::number(one.value), one.unit)),
        );
        draft.tell(voices.iter().map(|voice| &voice.text));
        draft.contact(contact);
        draft.finish()
    }

    pub(super) fn collection(&self, it: &Collection) -> Doc {
        let Collection { meta, edition, published, publisher, base: _, changes, label, frequency, cases } =
            it;
        let mut draft = self.draft(meta);
        draft.facet(groups::EDITION, it.id().to_string());
        if let Some(edition) = edition {
            draft.fact(&format!("第{edition}版"));
        }
        draft.facts([label, publisher, published].into_iter().flatten());
        draft.line(published.as_deref().unwrap_or_default());
        draft.line(publisher.as_deref().unwrap_or_default());
        draft.tell([changes, frequency].into_iter().flatten());
        draft.tell(cases.iter().filter_map(|id| self.guide.get::<Case>(id)).map(Entry::title));
        draft.finish()
    }

    pub(super) fn newsletter(&self, it: &Newsletter) -> Doc {
        let Newsletter { meta, full_title, publisher, per_year, frequency_note, scope, topics, masthead } =
            it;
        let mut draft = self.draft(meta);
        full_title.iter().for_each(|title| draft.name(title));
        draft.facet(groups::SERIES, it.id().to_string());
        draft.fact(publisher);
        draft.line(publisher);
        draft.line(per_year.map_or(String::new(), |times| format!("年{times}回")));
        draft.facts(scope);
        draft.facts(topics);
        draft.tell(masthead.iter().filter_map(|masthead| masthead.tagline.as_ref()));
        draft.tell(frequency_note);
        draft.finish()
    }

    /// An issue, then its articles.
    pub(super) fn issue(&self, it: &Issue) -> Vec<Doc> {
        let Issue { meta, name, series, no: _, date, period, district: _, opening, articles, errata, pdf: _ } =
            it;
        let mut draft = self.draft(meta);
        name.iter().for_each(|name| draft.name(name));
        draft.line(era::format_date(*date, self.guide.config.dates));
        draft.line(period.as_deref().unwrap_or_default());
        draft.facts(period);
        self.of_issue(&mut draft, it);
        if let Some(series) = self.guide.get::<Newsletter>(series) {
            draft.fact(&series.publisher);
        }
        draft.tell(articles.iter().map(|article| &article.title));
        draft.prose(opening);
        for erratum in errata {
            draft.tell([&erratum.wrong, &erratum.right]);
            draft.tell(&erratum.note);
        }
        let mut out = vec![draft.finish()];
        out.extend(articles.iter().enumerate().map(|(at, article)| self.article(it, at + 1, article)));
        out
    }

    fn article(&self, issue: &Issue, number: usize, it: &Article) -> Doc {
        let Article { title, kind, vertical: _, refs, body } = it;
        let mut draft = Draft::article(self, &issue.meta, number, title);
        draft.title_of(&issue.meta);
        draft.fact(&format!("{kind:?}"));
        self.of_issue(&mut draft, issue);
        draft.line(&issue.meta.title);
        draft.line(era::format_date(issue.date, self.guide.config.dates));
        refs.iter().filter_map(|key| self.guide.meta(key)).for_each(|meta| draft.title_of(meta));
        draft.prose(body);
        draft.done()
    }

    /// What an issue and its articles share.
    fn of_issue(&self, draft: &mut Draft<'_>, it: &Issue) {
        draft.facet(groups::SERIES, it.series.to_string());
        draft.year_of(it.date);
        draft.districts(self.guide.districts_of(&it.meta.key));
    }

    pub(super) fn exhibition(&self, it: &Exhibition) -> Doc {
        let Exhibition { meta, organizer, venues, panels, contact } = it;
        let today = self.guide.today;
        let mut draft = self.draft(meta);
        let coming = venues.iter().filter(|venue| venue.to >= today);
        draft.doc.next = coming.map(|venue| venue.from.max(today)).min();
        draft.doc.ended = draft.doc.next.is_none() && !venues.is_empty();
        venues.iter().for_each(|venue| draft.year_of(venue.from));
        venues.iter().for_each(|venue| draft.place_and_district(&venue.place));
        organizer.iter().for_each(|used| draft.organization(used));
        let shown = venues.iter().find(|venue| venue.to >= today).or(venues.first());
        if let Some(venue) = shown {
            draft.line(words::days(venue.from, Some(venue.to), self.guide.config.dates));
            draft.line(self.places(std::slice::from_ref(&venue.place)));
        }
        for venue in venues {
            draft.tell([&venue.hours, &venue.note].into_iter().flatten());
        }
        for panel in panels {
            draft.tell([&panel.title]);
            draft.tell(&panel.text);
        }
        contact.iter().for_each(|contact| draft.contact(contact));
        draft.finish()
    }

    pub(super) fn notice(&self, it: &Notice) -> Doc {
        let Notice { meta, kind, date, targets, from: _, to: _, dates: _, times: _, place, urgent: _ } = it;
        let mut draft = self.draft(meta);
        let kind = format!("{kind:?}");
        draft.doc.ended = !self.guide.still_holds(it);
        draft.fact(&kind);
        draft.line(&kind);
        draft.line(era::format_date(*date, self.guide.config.dates));
        draft.year_of(*date);
        for key in targets {
            let Some(target) = self.guide.meta(key) else { continue };
            draft.title_of(target);
            match self.guide.get::<District>(&key.id).filter(|_| key.kind == Kind::District) {
                Some(district) => draft.in_district(district),
                None => draft.districts(self.guide.districts_of(key)),
            }
        }
        place.iter().for_each(|used| draft.place(used));
        draft.finish()
    }

    pub(super) fn document(&self, it: &Document) -> Doc {
        let Document { meta, kind, fiscal_year, publisher, label, file: _, url: _, availability } = it;
        let mut draft = self.draft(meta);
        let kind = format!("{kind:?}");
        draft.fact(&kind);
        draft.line(&kind);
        draft.facts([label, publisher].into_iter().flatten());
        if let Some(year) = fiscal_year {
            draft.year(*year);
            draft.line(year.in_style(self.guide.config.dates));
        }
        draft.line(publisher.as_deref().unwrap_or_default());
        draft.tell(availability);
        draft.finish()
    }

    pub(super) fn page(&self, it: &Page) -> Doc {
        let Page { meta, order: _ } = it;
        self.draft(meta).finish()
    }
}
