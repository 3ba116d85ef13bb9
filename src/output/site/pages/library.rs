//! Notices, documents, pages of prose.

use crate::guide::Route;
use crate::markdown::plain as plain_text;
use crate::model::*;
use crate::output::common::wording::{Speaker, size_words};
use crate::output::site::page::At;
use crate::output::site::pieces::*;
use crate::output::site::views::*;
use crate::output::site::{Job, Site, download_path};

pub(super) fn jobs<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    let entries = &site.guide.entries;
    let lists = [
        (Kind::Notice, notices as fn(&At<'_>) -> ListPage, !entries.notices.is_empty()),
        (Kind::Document, documents, !entries.documents.is_empty()),
        (Kind::Page, activities, true),
    ];
    for (kind, view, _) in lists.into_iter().filter(|(_, _, there)| *there) {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::list(kind));
            at.finish_list(view(&at), &[])
        }));
    }
    for it in &entries.notices {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::entry(&it.meta.key));
            let crumbs = at.crumbs(&[("お知らせ", Route::list(Kind::Notice))], it.title());
            at.finish(notice(&at, it), head(&it.meta), crumbs, at.foot_of(&it.meta))
        }));
    }
    for it in &entries.documents {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::entry(&it.meta.key));
            let crumbs = at.crumbs(&[("資料", Route::list(Kind::Document))], it.title());
            at.finish(document(&at, it), head(&it.meta), crumbs, at.foot_of(&it.meta))
        }));
    }
    for it in &entries.pages {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::entry(&it.meta.key));
            let crumbs = at.crumbs(&[("取り組み", Route::list(Kind::Page))], it.title());
            at.finish(page(&at, it), head(&it.meta), crumbs, at.foot_of(&it.meta))
        }));
    }
}

fn head(meta: &Meta) -> Head {
    Head { title: meta.title.clone(), description: meta.summary.clone(), ..Head::default() }
}

fn notices(at: &At<'_>) -> ListPage {
    ListPage {
        title: "お知らせ".into(),
        lead: Some("休み、変更、募集などのお知らせです。".into()),
        groups: vec![Group::new(
            "all",
            "",
            at.guide.entries.notices.iter().map(|it| at.notice_item(it)).collect(),
        )],
        ..ListPage::default()
    }
}

fn documents(at: &At<'_>) -> ListPage {
    let mut groups: Vec<Group<Item>> = Vec::new();
    for it in &at.guide.entries.documents {
        let label = format!("{:?}", it.kind);
        let item = at.document_item(it);
        match groups.last_mut() {
            Some(group) if group.title == label => group.items.push(item),
            _ => groups.push(Group::new(format!("k{}", it.kind as usize), label, vec![item])),
        }
    }
    ListPage {
        title: "資料".into(),
        lead: Some("手引き、チラシ、会議の資料などです。".into()),
        count: Some(format!("{}点", at.guide.entries.documents.len())),
        groups,
        ..ListPage::default()
    }
}

/// 取り組み: the way to councils, numbers and everything that is read.
fn activities(at: &At<'_>) -> ListPage {
    let entries = &at.guide.entries;
    let list = |kinds: &[(Kind, &str)]| -> Vec<Item> {
        kinds
            .iter()
            .filter(|(kind, _)| entries.count(*kind) > 0)
            .map(|(kind, text)| Item {
                href: Some(at.to_route(&Route::list(*kind))),
                title: kind.label().into(),
                summary: Some((*text).into()),
                meta: vec![format!("{}件", entries.count(*kind))],
                ..Item::default()
            })
            .collect()
    };
    let read: Vec<Item> =
        entries.pages.iter().filter(|it| it.order.is_some()).map(|it| at.item(&it.meta)).collect();
    let councils = list(&[
        (Kind::Council, "話し合いの場のしくみと、構成する団体。"),
        (Kind::Coordinator, "地域をつなぐ人。"),
        (Kind::Meeting, "何を話し合い、何を決めたか。"),
        (Kind::Dialogue, "住民どうしの対話から見えたこと。"),
    ]);
    let numbers =
        list(&[(Kind::Indicator, "数の移り変わりと目標。"), (Kind::Budget, "お金の出どころと使いみち。")]);
    let spread = list(&[
        (Kind::Case, "どう始め、何に困り、どう工夫したか。"),
        (Kind::Collection, "事例をまとめた冊子と、版ごとの変更。"),
        (Kind::Newsletter, "活動を伝える広報紙。"),
        (Kind::Exhibition, "パネル展示の会場と期間。"),
        (Kind::Event, "研修会、フォーラム、講座。"),
        (Kind::Document, "手引き、チラシ、会議の資料。"),
    ]);
    let print = (!at.site.books.is_empty()).then(|| Item {
        href: Some(at.to_route(&super::print::route())),
        title: at.word("print-title"),
        summary: Some("印刷して読める冊子（PDF）。".into()),
        meta: vec![format!("{}冊", at.site.books.len())],
        ..Item::default()
    });
    let spread: Vec<Item> = spread.into_iter().chain(print).collect();
    let groups = [
        ("read", "読む", read),
        ("councils", "話し合う", councils),
        ("numbers", "数字で見る", numbers),
        ("spread", "伝える", spread),
    ];
    ListPage {
        title: "取り組み".into(),
        lead: Some("支え合いの地域づくりを、どう進めているか。".into()),
        groups: groups
            .into_iter()
            .filter(|(_, _, items)| !items.is_empty())
            .map(|(id, title, items)| Group::new(id, title, items))
            .collect(),
        ..ListPage::default()
    }
}

fn notice(at: &At<'_>, it: &Notice) -> NoticePage {
    let period = match (it.from, it.to) {
        (Some(from), Some(to)) if from == to => Some(at.date(from).text),
        (Some(from), Some(to)) => Some(format!("{}から{}まで", at.date(from).text, at.date(to).text)),
        (Some(from), None) => Some(format!("{}から", at.date(from).text)),
        (None, Some(to)) => Some(format!("{}まで", at.date(to).text)),
        (None, None) => None,
    };
    NoticePage {
        title: it.title().to_string(),
        kind: format!("{:?}", it.kind),
        urgent: it.urgent,
        date: at.date(it.date),
        period,
        summary: it.meta.summary.clone().unwrap_or_default(),
        targets: it.targets.iter().filter_map(|key| at.item_of(key)).collect(),
        easy: it.meta.easy.clone(),
        photos: at.photos(&it.meta),
        body: at.prose(&it.meta.body, &it.meta, "", 0),
    }
}

fn document(at: &At<'_>, it: &Document) -> DocumentPage {
    let guide = at.guide;
    let mut facts = Vec::new();
    facts.extend(it.fiscal_year.map(|year| Fact::new("年度", year.in_style(guide.config.dates))));
    facts.extend(maybe("発行者", it.publisher.clone()));
    facts.extend(maybe("手に入れ方", it.availability.clone()));
    let used = guide
        .entries
        .meetings
        .iter()
        .filter(|meeting| meeting.documents.iter().any(|paper| paper.document.as_ref() == Some(it.id())));
    DocumentPage {
        title: it.title().to_string(),
        kind: format!("{:?}", it.kind),
        label: it.label.clone(),
        summary: it.meta.summary.clone(),
        facts,
        files: it
            .file
            .iter()
            .map(|path| Download {
                label: it.title().to_string(),
                href: at.to(&download_path(path)),
                format: path.rsplit('.').next().unwrap_or_default().to_uppercase(),
                size: at.site.downloads.get(path).map(|size| size_words(*size)),
            })
            .collect(),
        url: it.url.as_ref().map(|url| Link::new("資料のあるページ", url)),
        easy: it.meta.easy.clone(),
        photos: at.photos(&it.meta),
        body: at.prose(&it.meta.body, &it.meta, "", 0),
        used_in: used.map(|meeting| at.link_of(&meeting.meta)).collect(),
    }
}

fn page(at: &At<'_>, it: &crate::model::Page) -> ProsePage {
    let toc = it.meta.body.headings().filter(|heading| heading.level == 2);
    let others = at.guide.entries.pages.iter().filter(|one| one.id() != it.id() && one.order.is_some());
    ProsePage {
        title: it.title().to_string(),
        summary: it.meta.summary.clone(),
        toc: toc
            .map(|heading| Link::new(plain_text::inlines(&heading.content), format!("#{}", heading.id)))
            .collect(),
        easy: it.meta.easy.clone(),
        photos: at.photos(&it.meta),
        body: at.prose(&it.meta.body, &it.meta, "", 0).unwrap_or_default(),
        related: others.map(|one| Item { summary: None, ..at.item(&one.meta) }).collect(),
    }
}
