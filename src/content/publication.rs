//! Case, collection, newsletter, issue, exhibition, document, page, notice, need, dialogue: as written → checked.

use super::context::{Context, Heading, ids};
use crate::diagnostic::{Diagnostic, codes, nearest};
use crate::markdown::plain;
use crate::model::era::FiscalYear;
use crate::model::schedule::read_times;
use crate::model::*;
use crate::schema;
use crate::schema::NoticeKind;
use jiff::civil::Date;

pub(super) fn case(context: &mut Context<'_>, written: schema::Case) -> Option<Case> {
    let schema::Case {
        title,
        subtitle,
        organization,
        council,
        district,
        fiscal_year,
        place,
        themes,
        keywords,
        overview,
        points,
        story,
        results,
        partners,
        related,
        gatherings,
        services,
        voices,
        contact,
        published,
        common,
    } = written;
    let schema::Results { text, numbers } =
        results.unwrap_or(schema::Results { text: None, numbers: Vec::new() });
    Some(Case {
        meta: context.meta(Heading { title, kana: None, summary: Some(overview) }, common),
        subtitle,
        organization: context.organization(organization),
        council: council.map(Id),
        district: district.map(Id),
        fiscal_year: FiscalYear::parse(&fiscal_year).ok()?,
        place,
        themes,
        keywords,
        points,
        story: answers(context, story),
        results: context.maybe_markdown(&text, "results.text"),
        numbers,
        partners: partners.into_iter().map(|it| context.organization(it)).collect(),
        related: ids(related),
        gatherings: ids(gatherings),
        services: ids(services),
        voices,
        contact: context.contact(contact),
        published: context.maybe_date(&published),
    })
}

/// The questions of a case in the order a reader would ask them.
fn answers(context: &mut Context<'_>, story: schema::Story) -> Vec<Answer> {
    let schema::Story {
        reason,
        purpose,
        challenge,
        actions,
        learned,
        devices,
        constraints,
        spread,
        sustain,
        evaluation,
        systems,
    } = story;
    let asked: [(&'static str, &'static str, Option<String>); 11] = [
        ("reason", "どうして始めたのですか", Some(reason)),
        ("purpose", "何を目指したのですか", Some(purpose)),
        ("actions", "何をしたのですか", Some(actions)),
        ("challenge", "むずかしかったことは", challenge),
        ("devices", "工夫したことは", devices),
        ("learned", "やってみて学んだことは", learned),
        ("constraints", "まねするときに気をつけることは", constraints),
        ("sustain", "続けるためのしくみは", sustain),
        ("evaluation", "どうふりかえりましたか", evaluation),
        ("systems", "使った制度や補助は", systems),
        ("spread", "ほかの地区に広げるには", spread),
    ];
    asked
        .into_iter()
        .filter_map(|(item, question, text)| {
            let answer = context.markdown(&text?, &format!("story.{item}"));
            Some(Answer { item, question, answer })
        })
        .collect()
}

pub(super) fn collection(context: &mut Context<'_>, written: schema::CaseCollection) -> Option<Collection> {
    let schema::CaseCollection {
        title,
        edition,
        published,
        publisher,
        base,
        changes,
        summary,
        label,
        frequency,
        cases,
        common,
    } = written;
    Some(Collection {
        meta: context.meta(Heading { title, kana: None, summary }, common),
        edition,
        published,
        publisher,
        base: base.map(Id),
        changes,
        label,
        frequency,
        cases: ids(cases),
    })
}

pub(super) fn newsletter(context: &mut Context<'_>, written: schema::NewsletterSeries) -> Option<Newsletter> {
    let schema::NewsletterSeries {
        title,
        kana,
        full_title,
        publisher,
        per_year,
        frequency_note,
        scope,
        summary,
        topics,
        masthead,
        common,
    } = written;
    Some(Newsletter {
        meta: context.meta(Heading { title, kana, summary }, common),
        full_title,
        publisher,
        per_year,
        frequency_note,
        scope,
        topics,
        masthead,
    })
}

pub(super) fn issue(context: &mut Context<'_>, written: schema::NewsletterIssue) -> Option<Issue> {
    let schema::NewsletterIssue {
        series,
        no,
        title,
        summary,
        date,
        period,
        district,
        articles,
        errata,
        pdf,
        common,
    } = written;
    let mut meta = context.meta(Heading { title: String::new(), kana: None, summary }, common);
    let body = std::mem::take(&mut meta.body);
    let sections = body.split_sections(2);
    let headlines: Vec<String> = sections
        .iter()
        .filter_map(|section| section.heading.as_ref())
        .map(|heading| plain::inlines(&heading.content))
        .collect();
    for (at, article) in articles.iter().enumerate() {
        if !headlines.contains(&article.title) {
            let near = nearest(&article.title, headlines.iter().map(String::as_str));
            let diagnostic =
                Diagnostic::error(codes::ARTICLE_MISMATCH, context.at(&format!("articles[{at}].title")))
                    .arg("title", &article.title)
                    .arg("no-heading", &article.title)
                    .arg_if("nearest", near);
            context.report(diagnostic);
        }
    }
    let mut opening = crate::markdown::Document::default();
    let mut checked = Vec::new();
    for section in sections {
        let Some(heading) = section.heading else {
            opening = section.body;
            continue;
        };
        let headline = plain::inlines(&heading.content);
        let Some(article) = articles.iter().find(|article| article.title == headline) else {
            let diagnostic = Diagnostic::error(codes::ARTICLE_MISMATCH, heading.span)
                .arg("title", &headline)
                .arg("no-article", article_lines(&headline));
            context.report(diagnostic);
            continue;
        };
        checked.push(Article {
            title: headline,
            kind: article.kind,
            vertical: article.vertical,
            refs: article.refs.iter().filter_map(|text| Key::parse(text)).collect(),
            body: section.body,
        });
    }
    let errata = errata
        .into_iter()
        .filter_map(|it| {
            let schema::Erratum { date, wrong, right, note } = it;
            Some(Erratum { date: context.date(&date)?, wrong, right, note })
        })
        .collect();
    let pdf = pdf.and_then(|file| context.own_file(&file, "pdf"));
    Some(Issue {
        meta,
        name: title,
        series: Id(series),
        no,
        date: context.date(&date)?,
        period,
        district: district.map(Id),
        opening,
        articles: checked,
        errata,
        pdf,
    })
}

pub(super) fn exhibition(context: &mut Context<'_>, written: schema::Exhibition) -> Option<Exhibition> {
    let schema::Exhibition { title, summary, organizer, venues, panels, contact, common } = written;
    let mut venues: Vec<Venue> = venues
        .into_iter()
        .enumerate()
        .filter_map(|(at, venue)| {
            let schema::Venue { from, to, place, hours, note } = venue;
            let (from, to) = (context.date(&from), context.date(&to));
            context.period(from, to, &format!("venues[{at}].to"));
            Some(Venue { from: from?, to: to?, place: context.place(place), hours, note })
        })
        .collect();
    venues.sort_by_key(|venue| (venue.from, venue.to));
    let panels = panels
        .into_iter()
        .map(|panel| {
            let schema::Panel { title, case, text } = panel;
            Panel { title, case: case.map(Id), text }
        })
        .collect();
    Some(Exhibition {
        meta: context.meta(Heading { title, kana: None, summary }, common),
        organizer: organizer.map(|it| context.organization(it)),
        venues,
        panels,
        contact: contact.map(|it| context.contact(it)),
    })
}

pub(super) fn document(context: &mut Context<'_>, written: schema::Document) -> Option<Document> {
    let schema::Document {
        title,
        kind,
        fiscal_year,
        publisher,
        label,
        summary,
        file,
        url,
        availability,
        common,
    } = written;
    let file = file.and_then(|file| context.own_file(&file, "file"));
    Some(Document {
        meta: context.meta(Heading { title, kana: None, summary }, common),
        kind,
        fiscal_year: fiscal_year.and_then(|text| FiscalYear::parse(&text).ok()),
        publisher,
        label,
        file,
        url,
        availability,
    })
}

pub(super) fn page(context: &mut Context<'_>, written: schema::Page) -> Option<Page> {
    let schema::Page { title, summary, order, common } = written;
    Some(Page { meta: context.meta(Heading { title, kana: None, summary }, common), order })
}

pub(super) fn notice(context: &mut Context<'_>, written: schema::Notice) -> Option<Notice> {
    let schema::Notice { title, kind, date, targets, from, to, dates, time, place, urgent, summary, common } =
        written;
    let (first, last) = (context.maybe_date(&from), context.maybe_date(&to));
    context.period(first, last, "to");
    let given = [("dates", !dates.is_empty()), ("time", time.is_some()), ("place", place.is_some())];
    for (key, _) in given.into_iter().filter(|(_, given)| *given) {
        if !matches!(kind, NoticeKind::休止 | NoticeKind::中止 | NoticeKind::変更) {
            let diagnostic = Diagnostic::error(codes::NOTICE_KEY_UNUSED, context.at(key)).arg("key", key);
            context.report(diagnostic);
        } else if from.is_none() {
            context.missing("from", "始まりの日", key);
        } else if kind != NoticeKind::変更 && key != "dates" && dates.is_empty() {
            context.missing("dates", "かわりに行う日", key);
        }
    }
    let targets: Vec<Key> = targets.iter().filter_map(|text| Key::parse(text)).collect();
    // Only these have days, or decide on them.
    let is_of_days =
        |key: &Key| matches!(key.kind, Kind::Gathering | Kind::Service | Kind::Place | Kind::District);
    if !given.iter().any(|(_, given)| *given) && targets.iter().any(is_of_days) {
        let code = match (kind, &from) {
            (NoticeKind::休止 | NoticeKind::中止, None) => Some(codes::NOTICE_WITHOUT_DAYS),
            (NoticeKind::変更, Some(_)) => Some(codes::NOTICE_WITHOUT_CHANGE),
            _ => None,
        };
        if let Some(code) = code {
            context.report(Diagnostic::warning(code, context.at("kind")).arg("kind", format!("{kind:?}")));
        }
    }
    let mut days: Vec<Date> = dates.iter().filter_map(|text| context.date(text)).collect();
    days.sort();
    days.dedup();
    let times = match time.as_deref() {
        None => Vec::new(),
        Some(text) => read_times(text).unwrap_or_else(|| {
            context.report(Diagnostic::error(codes::BAD_TIME, context.at("time")).arg("found", text));
            Vec::new()
        }),
    };
    Some(Notice {
        meta: context.meta(Heading { title, kana: None, summary: Some(summary) }, common),
        kind,
        date: context.date(&date)?,
        targets,
        from: first,
        to: last,
        dates: days,
        times,
        place: place.map(|it| context.place(it)),
        urgent,
    })
}

pub(super) fn need(context: &mut Context<'_>, written: schema::Need) -> Option<Need> {
    let schema::Need {
        label,
        kana,
        group,
        order,
        examples,
        gathering_categories,
        service_categories,
        summary,
        common,
    } = written;
    if !context.config.need_groups.contains(&group) {
        let groups = context.config.need_groups.iter().map(String::as_str);
        let near = nearest(&group, groups.clone());
        let allowed = groups.collect::<Vec<_>>().join("、");
        let diagnostic = Diagnostic::error(codes::NOT_IN_LIST, context.at("group"))
            .arg("key", "group")
            .arg("found", &group)
            .arg("allowed", allowed)
            .arg_if("nearest", near);
        context.report(diagnostic);
    }
    Some(Need {
        meta: context.meta(Heading { title: label, kana, summary }, common),
        group,
        order,
        examples,
        gathering_categories,
        service_categories,
    })
}

pub(super) fn dialogue(context: &mut Context<'_>, written: schema::Dialogue) -> Option<Dialogue> {
    let schema::Dialogue {
        title,
        date,
        place,
        district,
        council,
        question,
        kind,
        summary,
        participants,
        voices,
        common_points,
        story,
        next,
        common,
    } = written;
    Some(Dialogue {
        meta: context.meta(Heading { title, kana: None, summary }, common),
        date: context.maybe_date(&date),
        place: place.map(|it| context.place(it)),
        district: district.map(Id),
        council: council.map(Id),
        question,
        kind,
        participants,
        voices,
        common_points,
        story: context.maybe_markdown(&story, "story"),
        next,
    })
}

/// An article among the keys.
fn article_lines(title: &str) -> String {
    format!("[[articles]]\ntitle = {}\nkind = \"紹介\"", crate::schema::quoted(title))
}
