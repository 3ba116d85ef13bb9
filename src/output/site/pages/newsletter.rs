//! Newsletters, their series and issues.

use crate::guide::Route;
use crate::model::*;
use crate::output::Medium;
use crate::output::site::page::At;
use crate::output::site::pieces::*;
use crate::output::site::views::*;
use crate::output::site::{Job, Site, download_path, json_ld};

/// Newest issues shown in the list of series.
const NEWEST: usize = 3;

pub(super) fn jobs<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    let entries = &site.guide.entries;
    if !entries.newsletters.is_empty() {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::list(Kind::Newsletter));
            at.finish_list(newsletters(&at), &[])
        }));
    }
    for it in &entries.newsletters {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::entry(&it.meta.key));
            let head = Head {
                title: it.title().into(),
                description: it.meta.summary.clone(),
                json_ld: Some(json_ld::newsletter(&at, it)),
                ..Head::default()
            };
            let crumbs = at.crumbs(&[("おたより", Route::list(Kind::Newsletter))], it.title());
            at.finish(series(&at, it), head, crumbs, at.foot_of(&it.meta))
        }));
    }
    for it in &entries.issues {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::entry(&it.meta.key));
            let head = Head {
                title: it.title().into(),
                description: at.issue_item(it).summary,
                image: at.preview(&it.meta),
                json_ld: Some(json_ld::issue(&at, it)),
                ..Head::default()
            };
            let mut steps = vec![("おたより", Route::list(Kind::Newsletter))];
            let parent = site.guide.get::<Newsletter>(&it.series);
            steps.extend(parent.map(|one| (one.title(), Route::entry(&one.meta.key))));
            let here = format!("第{}号", it.no);
            let crumbs = at.crumbs(&steps, &here);
            at.finish(issue(&at, it), head, crumbs, at.foot_of(&it.meta))
        }));
    }
}

fn frequency(it: &Newsletter) -> Option<String> {
    match (it.per_year, &it.frequency_note) {
        (Some(times), Some(note)) => Some(format!("年{times}回（{note}）")),
        (Some(times), None) => Some(format!("年{times}回")),
        (None, note) => note.clone(),
    }
}

fn newsletters(at: &At<'_>) -> NewslettersPage {
    let guide = at.guide;
    NewslettersPage {
        title: "おたより".into(),
        lead: Some("地域の活動を伝える広報紙です。紙の回覧と同じ内容を読めます。".into()),
        series: guide
            .entries
            .newsletters
            .iter()
            .map(|it| SeriesView {
                title: at.link_of(&it.meta),
                kana: it.meta.kana.clone(),
                publisher: it.publisher.clone(),
                frequency: frequency(it),
                summary: it.meta.summary.clone(),
                issues: guide
                    .issues_of(it.id())
                    .into_iter()
                    .take(NEWEST)
                    .map(|one| at.issue_item(one))
                    .collect(),
            })
            .collect(),
    }
}

fn masthead(it: &Newsletter) -> MastheadView {
    let look = it.masthead.as_ref();
    MastheadView {
        title: it.title().to_string(),
        kana: it.meta.kana.clone(),
        tagline: look.and_then(|look| look.tagline.clone()),
        vertical: look.is_some_and(|look| look.direction == plain::Direction::縦),
        class: look.and_then(|look| look.color.as_ref()).map(|_| format!("mast-{}", it.id())),
    }
}

fn series(at: &At<'_>, it: &Newsletter) -> SeriesPage {
    let guide = at.guide;
    let mut facts = vec![Fact::new("発行者", &it.publisher)];
    facts.extend(maybe("発行の頻度", frequency(it)));
    facts.extend(maybe("配る範囲", it.scope.clone()));
    if !it.topics.is_empty() {
        facts.push(Fact::new("とりあげること", it.topics.join("、")));
    }
    let mut years: Vec<Group<Item>> = Vec::new();
    for issue in guide.issues_of(it.id()) {
        let year = era::FiscalYear::of(issue.date);
        let label = year.map_or(String::new(), |year| year.in_style(guide.config.dates));
        let item = at.issue_item(issue);
        match years.last_mut() {
            Some(group) if group.title == label => group.items.push(item),
            _ => {
                let id = format!("fy{}", year.map_or(0, |year| year.western()));
                years.push(Group::new(id, label, vec![item]));
            }
        }
    }
    SeriesPage {
        masthead: masthead(it),
        full_title: it.full_title.clone(),
        summary: it.meta.summary.clone(),
        facts,
        feed: (!years.is_empty() && at.site.medium == Medium::Web).then(|| {
            Link::new("新しい号のお知らせ（Atom）", at.to(&format!("newsletters/{}/feed.xml", it.id())))
        }),
        body: at.prose(&it.meta.body, &it.meta, "", 0),
        empty: years.is_empty().then(|| "紙面そのものは、もとの資料に入っていません。".to_string()),
        years,
    }
}

fn issue(at: &At<'_>, it: &Issue) -> IssuePage {
    let guide = at.guide;
    let series = guide.get::<Newsletter>(&it.series);
    let all = guide.issues_of(&it.series);
    let here = all.iter().position(|one| one.id() == it.id()).unwrap_or(0);
    let in_text: Vec<&str> = it
        .articles
        .iter()
        .flat_map(|article| article.body.images())
        .chain(it.opening.images())
        .map(|image| image.file.as_str())
        .collect();
    let others = it.meta.photos.iter().filter(|photo| !in_text.contains(&photo.file.as_str()));
    IssuePage {
        masthead: series.map(masthead).unwrap_or_default(),
        series: series.map(|one| at.link_of(&one.meta)).unwrap_or_default(),
        number: format!("第{}号", it.no),
        title: it.name.clone(),
        date: at.plain_date(it.date),
        period: it.period.clone(),
        publisher: series.map_or(String::new(), |one| one.publisher.clone()),
        district: it
            .district
            .as_ref()
            .and_then(|id| guide.get::<District>(id))
            .map(|one| at.link_of(&one.meta)),
        summary: it.meta.summary.clone(),
        intro: at.prose(&it.opening, &it.meta, "intro-", 0),
        articles: it
            .articles
            .iter()
            .enumerate()
            .map(|(number, one)| article(at, it, one, number + 1))
            .collect(),
        errata: it
            .errata
            .iter()
            .map(|one| ErratumView {
                date: at.plain_date(one.date),
                wrong: one.wrong.clone(),
                right: one.right.clone(),
                note: one.note.clone(),
            })
            .collect(),
        pdf: it
            .pdf
            .as_ref()
            .map(|path| Download {
                label: "紙面（PDF）".into(),
                href: at.to(&download_path(path)),
                format: "PDF".into(),
                size: at.site.downloads.get(path).map(|size| size_words(*size)),
            })
            .or_else(|| at.book_of(&it.meta)),
        photos: others.filter_map(|photo| at.photo(photo)).collect(),
        previous: all.get(here + 1).map(|one| at.link_of(&one.meta)),
        next: here.checked_sub(1).and_then(|one| all.get(one)).map(|one| at.link_of(&one.meta)),
    }
}

fn article(at: &At<'_>, issue: &Issue, it: &Article, number: usize) -> ArticleView {
    ArticleView {
        id: format!("a{number}"),
        title: it.title.clone(),
        kind: Some(format!("{:?}", it.kind)),
        vertical: it.vertical,
        html: at.prose(&it.body, &issue.meta, &format!("a{number}-"), 0).unwrap_or_default(),
        refs: it.refs.iter().filter_map(|key| at.guide.meta(key)).map(|meta| at.link_of(meta)).collect(),
    }
}
