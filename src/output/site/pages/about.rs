//! Pages about the site itself: about, 404, no network.

use crate::guide::Route;
use crate::model::*;
use crate::output::Medium;
use crate::output::site::page::At;
use crate::output::site::views::*;
use crate::output::site::{Job, Site};

pub(super) fn jobs<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    jobs.push(Box::new(move || {
        let at = site.at(&Route("about/".into()));
        let head = Head { title: "このガイドについて".into(), ..Head::default() };
        let crumbs = at.crumbs(&[], "このガイドについて");
        at.finish(about(&at), head, crumbs, at.foot())
    }));
    jobs.push(Box::new(move || {
        let at = site.at(&Route("404.html".into()));
        let head =
            Head { title: "ページが見つかりません".into(), noindex: true, ..Head::default() };
        let crumbs = at.crumbs(&[], "ページが見つかりません");
        at.finish(not_found(&at), head, crumbs, at.foot())
    }));
    // A copy on a USB stick never asks the network.
    if site.medium == Medium::Web {
        jobs.push(Box::new(move || {
            let at = site.at(&Route("offline.html".into()));
            let title = site.theme.words().get("offline-title");
            let head = Head { title: title.clone(), noindex: true, ..Head::default() };
            let page = OfflinePage { contacts: super::home::consult(&at) };
            at.finish(page, head, at.crumbs(&[], &title), at.foot())
        }));
    }
}

fn about(at: &At<'_>) -> AboutPage {
    let guide = at.guide;
    let config = &guide.config;
    let mut facts = vec![Fact::new("問い合わせ", &config.contact.name)];
    facts.extend(guide.updated().map(|day| Fact::new("更新日", at.plain_date(day).text)));
    let held: Vec<String> = Kind::ALL
        .iter()
        .filter(|kind| guide.entries.count(**kind) > 0)
        .map(|kind| format!("{} {}", kind.label(), guide.entries.count(*kind)))
        .collect();
    facts.push(Fact::ticks("のせているもの", held));
    let mut sources: Vec<&plain::SourceNote> = config.source.iter().collect();
    for note in guide.entries.metas().filter_map(|meta| meta.source.as_ref()) {
        if !sources.contains(&note) {
            sources.push(note);
        }
    }
    AboutPage {
        title: config.title.clone(),
        description: config.description.clone(),
        fictional: config.fictional.then(|| {
            format!("{}は架空の町です。人、団体、場所、電話番号は、どれも実在しません。", config.city.name)
        }),
        facts,
        sources: sources.into_iter().map(|note| at.source(note)).collect(),
        disclaimers: config.disclaimers.clone(),
        made: vec![
            "このサイトは「しるべ」で作りました。町の記録から、ウェブサイトを作る道具です。".into(),
            "クッキーは使いません。外のサーバーから読みこむものもありません。".into(),
            "個人の名前・電話・写真は、同意が記録されたものだけをのせています。".into(),
        ],
        downloads: Vec::new(),
        links: vec![Name::linked("アクセシビリティ方針", at.to("accessibility/index.html"))],
    }
}

fn not_found(at: &At<'_>) -> NotFoundPage {
    let mut links = vec![Link::new("ホームにもどる", at.to_route(&Route::home()))];
    let lists = [
        (Kind::Gathering, "通いの場をさがす"),
        (Kind::Service, "生活支援サービスをさがす"),
        (Kind::Need, "困りごとからさがす"),
        (Kind::Page, "取り組みを見る"),
    ];
    let there =
        lists.into_iter().filter(|(kind, _)| *kind == Kind::Page || at.guide.entries.count(*kind) > 0);
    links.extend(there.map(|(kind, words)| Link::new(words, at.to_route(&Route::list(kind)))));
    NotFoundPage { links }
}
