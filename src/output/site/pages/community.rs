//! Needs, the matrix of needs and resources, dialogues.

use crate::guide::{Answers, Route};
use crate::model::*;
use crate::output::site::page::At;
use crate::output::site::pieces::*;
use crate::output::site::views::*;
use crate::output::site::{Job, Site};

pub(super) fn jobs<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    let entries = &site.guide.entries;
    if !entries.needs.is_empty() {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::list(Kind::Need));
            at.finish_list(needs(&at), &[])
        }));
        for system in systems(site) {
            jobs.push(Box::new(move || {
                let main = site.guide.config.district_systems.first().map(|one| one.id.as_str());
                let at = site.at(&matrix_route(main, &system.id));
                at.finish_list(matrix(&at, system), &[("困りごと", Route::list(Kind::Need))])
            }));
        }
    }
    for it in &entries.needs {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::entry(&it.meta.key));
            let head =
                Head { title: it.title().into(), description: it.meta.summary.clone(), ..Head::default() };
            let crumbs = at.crumbs(&[("困りごと", Route::list(Kind::Need))], it.title());
            at.finish(need(&at, it), head, crumbs, at.foot_of(&it.meta))
        }));
    }
    if !entries.dialogues.is_empty() {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::list(Kind::Dialogue));
            let items = site.guide.entries.dialogues.iter().map(|it| at.dialogue_item(it)).collect();
            at.finish_list(
                ListPage {
                    title: "対話の記録".into(),
                    lead: Some("一つの問いを囲んで、住民どうしが話し合った記録です。".into()),
                    groups: vec![Group::new("all", "", items)],
                    ..ListPage::default()
                },
                &[("取り組み", Route::list(Kind::Page))],
            )
        }));
    }
    for it in &entries.dialogues {
        jobs.push(Box::new(move || {
            let at = site.at(&Route::entry(&it.meta.key));
            let head =
                Head { title: it.title().into(), description: Some(it.question.clone()), ..Head::default() };
            let crumbs = at.crumbs(&[("対話の記録", Route::list(Kind::Dialogue))], it.title());
            at.finish(dialogue(&at, it), head, crumbs, at.foot_of(&it.meta))
        }));
    }
}

/// District systems that can be columns: those with districts.
fn systems<'a>(site: &'a Site<'a>) -> impl Iterator<Item = &'a plain::DistrictSystem> {
    let guide = site.guide;
    guide.config.district_systems.iter().filter(|system| guide.districts_in(&system.id).next().is_some())
}

fn matrix_route(main: Option<&str>, system: &str) -> Route {
    Route(if main == Some(system) { "matrix/".into() } else { format!("matrix/{system}/") })
}

/// File of the matrix of a district system.
pub(super) fn matrix_file(at: &At<'_>, system: &str) -> String {
    let main = at.guide.config.district_systems.first().map(|one| one.id.as_str());
    matrix_route(main, system).file()
}

fn answer_words(answers: &Answers<'_>) -> Vec<String> {
    let mut words = Vec::new();
    if !answers.gatherings.is_empty() {
        words.push(format!("通いの場 {}か所", answers.gatherings.len()));
    }
    if !answers.services.is_empty() {
        words.push(format!("サービス {}件", answers.services.len()));
    }
    words
}

fn needs(at: &At<'_>) -> NeedsPage {
    let guide = at.guide;
    let mut groups: Vec<Group<NeedView>> = Vec::new();
    for it in &guide.entries.needs {
        let view = NeedView {
            label: it.title().to_string(),
            href: at.href_of(&it.meta),
            examples: it.examples.clone(),
            answers: answer_words(&guide.answers(it)),
        };
        match groups.last_mut() {
            Some(group) if group.title == it.group => group.items.push(view),
            _ => groups.push(Group::new(format!("g{}", groups.len() + 1), &it.group, vec![view])),
        }
    }
    let main = guide.config.district_systems.first();
    NeedsPage {
        title: "困りごとからさがす".into(),
        lead: Some("近いものを選ぶと、応えられる通いの場と手助けが出ます。".into()),
        groups,
        matrix: main
            .filter(|system| guide.districts_in(&system.id).next().is_some())
            .map(|system| Link::new("困りごと × 地区の対応表を見る", at.to(&matrix_file(at, &system.id)))),
        consult: at.consult(),
    }
}

fn need(at: &At<'_>, it: &Need) -> NeedPage {
    let guide = at.guide;
    let answers = guide.answers(it);
    let districts = guide.config.district_systems.first().map_or(Vec::new(), |system| {
        let row = guide.needs_matrix(&system.id).rows.into_iter().find(|row| row.need.id() == it.id());
        row.map_or(Vec::new(), |row| row.cells.iter().map(|cell| cell_view(at, cell)).collect())
    });
    let keys = answers.gatherings.iter().map(|one| &one.meta.key);
    let keys = keys.chain(answers.services.iter().map(|one| &one.meta.key));
    let mut cases: Vec<&Case> = Vec::new();
    for case in keys.flat_map(|key| guide.cases_about(key)) {
        if !cases.iter().any(|known| known.id() == case.id()) {
            cases.push(case);
        }
    }
    NeedPage {
        label: it.title().to_string(),
        group: it.group.clone(),
        summary: it.meta.summary.clone(),
        examples: it.examples.clone(),
        easy: it.meta.easy.clone(),
        body: at.prose(&it.meta.body, &it.meta, "", 0),
        districts,
        gatherings: answers.gatherings.iter().map(|one| at.gathering_card(one)).collect(),
        services: answers.services.iter().map(|one| at.service_card(one)).collect(),
        cases: cases.into_iter().take(4).map(|one| at.case_item(one)).collect(),
        consult: at.consult(),
    }
}

fn cell_view(at: &At<'_>, cell: &crate::guide::MatrixCell<'_>) -> MatrixCellView {
    let count = cell.answers.count();
    MatrixCellView {
        district: cell.district.title().to_string(),
        count,
        href: (count > 0).then(|| at.href_of(&cell.district.meta)),
    }
}

fn matrix(at: &At<'_>, system: &plain::DistrictSystem) -> MatrixPage {
    let guide = at.guide;
    let matrix = guide.needs_matrix(&system.id);
    let mut groups: Vec<Group<MatrixRowView>> = Vec::new();
    let mut gaps = 0;
    let mut cells = 0;
    for row in &matrix.rows {
        cells += row.cells.len();
        gaps += row.cells.iter().filter(|cell| cell.answers.count() == 0).count();
        let need = at.href_of(&row.need.meta);
        let view = MatrixRowView {
            need: Name::linked(row.need.title(), &need),
            cells: row
                .cells
                .iter()
                .map(|cell| {
                    let one = cell_view(at, cell);
                    MatrixCellView { href: one.href.map(|_| need.clone()), ..one }
                })
                .collect(),
            whole: row.whole.len(),
            total: row.total,
        };
        match groups.last_mut() {
            Some(group) if group.title == row.need.group => group.items.push(view),
            _ => groups.push(Group::new(format!("g{}", groups.len() + 1), &row.need.group, vec![view])),
        }
    }
    let others: Vec<CountLink> = systems(at.site)
        .map(|one| CountLink {
            label: one.label.clone(),
            href: at.to(&matrix_file(at, &one.id)),
            current: one.id == system.id,
            ..CountLink::default()
        })
        .collect();
    MatrixPage {
        title: if others.len() > 1 && matrix_file(at, &system.id) != "matrix/index.html" {
            format!("困りごと × {}の対応表", system.label)
        } else {
            "困りごと × 地区の対応表".into()
        },
        lead: Some(
            "困りごとに応えられる通いの場と手助けの数です。空白は、その地区に根ざした資源がまだない所です。"
                .into(),
        ),
        filters: match others.len() {
            0 | 1 => Vec::new(),
            _ => vec![FilterGroup { label: "地区の分け方".into(), links: others }],
        },
        columns: matrix
            .districts
            .iter()
            .map(|one| Name::linked(one.title(), at.href_of(&one.meta)))
            .collect(),
        groups,
        gaps,
        cells,
    }
}

fn dialogue(at: &At<'_>, it: &Dialogue) -> DialoguePage {
    let mut facts = Vec::new();
    facts.extend(
        it.place.as_ref().and_then(|used| at.place(used)).map(|name| Fact::names("場所", vec![name])),
    );
    facts.extend(maybe("参加した人", it.participants.clone()));
    facts.extend(
        it.council
            .as_ref()
            .and_then(|id| at.name_by_id::<Council>(id))
            .map(|name| Fact::names("協議体", vec![name])),
    );
    facts.extend(
        it.district
            .as_ref()
            .and_then(|id| at.name_by_id::<District>(id))
            .map(|name| Fact::names("地区", vec![name])),
    );
    let others = at.guide.entries.dialogues.iter().filter(|one| one.id() != it.id());
    DialoguePage {
        title: it.title().to_string(),
        kind: format!("{:?}", it.kind),
        question: it.question.clone(),
        summary: it.meta.summary.clone(),
        facts,
        date: it.date.map(|day| at.date(day)),
        voices: voices(&it.voices),
        common_points: it.common_points.clone(),
        story: at.prose(&it.story, &it.meta, "story-", 0),
        next: it.next.clone(),
        photos: at.photos(&it.meta),
        body: at.prose(&it.meta.body, &it.meta, "", 0),
        related: others.take(3).map(|one| at.dialogue_item(one)).collect(),
    }
}
