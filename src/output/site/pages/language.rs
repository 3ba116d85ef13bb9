//! The page that tells about a language version of the guide.

use crate::guide::Route;
use crate::model::*;
use crate::output::common::wording::Speaker;
use crate::output::common::words::BASE;
use crate::output::site::language::ABOUT;
use crate::output::site::page::At;
use crate::output::site::views::*;
use crate::output::site::{Job, Site};

pub(super) fn jobs<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    jobs.push(Box::new(move || {
        let at = site.at(&Route(ABOUT.into()));
        let view = page(&at);
        let head =
            Head { title: view.title.clone(), description: view.texts.first().cloned(), ..Head::default() };
        let crumbs = at.crumbs(&[], &view.title);
        at.finish(view, head, crumbs, at.foot())
    }));
}

fn page(at: &At<'_>) -> LanguagePage {
    let entries = &at.guide.entries;
    let code = at.language().code();
    let metas = || {
        let gatherings = entries.gatherings.iter().map(|it| &it.meta);
        gatherings.chain(entries.services.iter().map(|it| &it.meta))
    };
    let is_told = |meta: &&Meta| {
        meta.translations.contains_key(code) || (at.language().is_japanese() && meta.easy.is_some())
    };
    let count = |number: usize| (number as i64).into();
    let told = metas().filter(is_told).count();
    LanguagePage {
        title: at.word("lang-about"),
        texts: ["lang-about-what", "lang-about-who", "lang-about-names", "lang-about-ask"]
            .into_iter()
            .filter_map(|key| at.words().own(key, &[("city", at.city().into())]))
            .collect(),
        told: at.words().with("lang-about-count", &[("told", count(told)), ("all", count(metas().count()))]),
        contact: at.guide_contact(),
        japanese: Link::new(at.site.language_name(BASE), format!("{}index.html", at.to(""))),
    }
}
