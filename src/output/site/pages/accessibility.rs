//! アクセシビリティ方針 from guide.toml, and 試験の結果 from accessibility.toml (which `make a11y` writes).
//!
//! A machine sees only part of what the criteria ask for, so a test by machine alone is called 配慮, never 準拠 or
//! 一部準拠 (WAIC's guideline on how to state conformity), and the page says of every criterion what was not looked at.

use crate::guide::Route;
use crate::model::plain::TestOutcome;
use crate::model::*;
use crate::output::site::page::At;
use crate::output::site::views::*;
use crate::output::site::{Job, Site};

/// What came out, in the order of the tally: what is told first matters most.
const STATES: [&str; 5] = ["bad", "unsure", "good", "none", "unseen"];

pub(super) fn jobs<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    jobs.push(Box::new(move || {
        let at = site.at(&policy_route());
        let title = site.theme.words().get("a11y-policy");
        let crumbs = at.crumbs(&[], &title);
        at.finish(policy(&at), Head { title, ..Head::default() }, crumbs, at.foot())
    }));
    if let Some(found) = &site.guide.config.accessibility_results {
        jobs.push(Box::new(move || {
            let at = site.at(&results_route());
            let words = site.theme.words();
            let title = words.get("a11y-results");
            let crumbs = at.crumbs(&[(&words.get("a11y-policy"), policy_route())], &title);
            at.finish(results(&at, found), Head { title, ..Head::default() }, crumbs, at.foot())
        }));
    }
}

fn policy_route() -> Route {
    Route("accessibility/".into())
}

fn results_route() -> Route {
    Route("accessibility/results/".into())
}

fn policy(at: &At<'_>) -> AccessibilityPage {
    let config = &at.guide.config;
    let policy = config.accessibility.as_ref();
    let scope = policy.and_then(|policy| policy.scope.clone());
    AccessibilityPage {
        publisher: config.contact.name.clone(),
        scope: scope.unwrap_or_else(|| {
            at.site.theme.words().with("a11y-all-pages", &[("guide", config.title.as_str().into())])
        }),
        level: policy.map_or_else(|| "AA".into(), |policy| policy.level.clone()),
        deadline: policy.and_then(|policy| policy.deadline).map(|day| at.plain_date(day)),
        exceptions: policy.map_or_else(Vec::new, |policy| policy.exceptions.clone()),
        known_issues: policy.map_or_else(Vec::new, |policy| policy.known_issues.clone()),
        results: config.accessibility_results.as_ref().map(|found| TestSummary {
            tested: at.plain_date(found.tested),
            pages: found.pages.len(),
            faulty: found.criteria.iter().filter(|it| it.result == TestOutcome::問題あり).count(),
            link: Link::new(at.site.theme.words().get("a11y-to-results"), at.to_route(&results_route())),
        }),
        contact: Some(at.guide_contact()),
    }
}

fn results(at: &At<'_>, found: &AccessibilityResults) -> AccessibilityResultsPage {
    let policy = at.guide.config.accessibility.as_ref();
    let words = at.site.theme.words();
    AccessibilityResultsPage {
        level: policy.map_or_else(|| "AA".into(), |policy| policy.level.clone()),
        tested: at.plain_date(found.tested),
        next_test: policy.and_then(|policy| policy.next_test).map(|day| at.plain_date(day)),
        tools: found.tools.iter().map(|tool| format!("{} {}", tool.name, tool.version)).collect(),
        conditions: found.conditions.clone(),
        pages: found
            .pages
            .iter()
            .map(|page| TestedPageView { title: page.title.clone(), path: page.path.clone() })
            .collect(),
        tables: vec![table(at, found, true), table(at, found, false)],
        faults: found
            .faults
            .iter()
            .map(|fault| FaultView {
                criterion: criterion_name(&fault.criterion),
                rule: fault.rule.clone(),
                pages: fault.pages,
                example: fault.example.clone(),
            })
            .collect(),
        known_issues: policy.map_or_else(Vec::new, |policy| policy.known_issues.clone()),
        policy: Link::new(words.get("a11y-policy"), at.to_route(&policy_route())),
    }
}

fn table(at: &At<'_>, found: &AccessibilityResults, in_jis: bool) -> CriteriaTable {
    let words = at.site.theme.words();
    let key = if in_jis { "a11y-jis" } else { "a11y-added" };
    let label = |state: &str| words.get(&format!("a11y-{state}"));
    let rows: Vec<CriterionRow> = CRITERIA
        .iter()
        .filter(|it| it.in_jis == in_jis)
        .map(|it| {
            let result = found.criteria.iter().find(|result| result.id == it.id);
            let state = match result.map(|result| result.result) {
                Some(TestOutcome::問題あり) => "bad",
                Some(TestOutcome::要確認) => "unsure",
                Some(TestOutcome::問題なし) => "good",
                Some(TestOutcome::対象なし) => "none",
                None => "unseen",
            };
            CriterionRow {
                id: it.id.into(),
                name: it.name.into(),
                level: it.level.into(),
                state: state.into(),
                label: label(state),
                unsure: result.map_or(0, |result| result.unsure),
            }
        })
        .collect();
    let tally = STATES
        .iter()
        .map(|state| OutcomeCount {
            state: (*state).into(),
            label: label(state),
            count: rows.iter().filter(|row| row.state == *state).count(),
        })
        .filter(|it| it.count > 0)
        .collect();
    CriteriaTable {
        id: key.trim_start_matches("a11y-").into(),
        title: words.get(key),
        about: words.get(&format!("{key}-about")),
        tally,
        rows,
    }
}

fn criterion_name(id: &str) -> String {
    match CRITERIA.iter().find(|it| it.id == id) {
        Some(it) => format!("{id} {}", it.name),
        None => id.to_string(),
    }
}
