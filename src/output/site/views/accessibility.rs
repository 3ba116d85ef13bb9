//! Accessibility policy, and the results of the tests.

use super::{ContactView, DateView, Link};
use serde::Serialize;

/// アクセシビリティ方針.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct AccessibilityPage {
    /// Who publishes the site.
    pub publisher: String,
    /// 対象範囲.
    pub scope: String,
    /// 目標とする等級.
    pub level: String,
    /// 達成の期限.
    pub deadline: Option<DateView>,
    /// 例外.
    pub exceptions: Vec<String>,
    /// わかっている問題.
    pub known_issues: Vec<String>,
    /// The newest test, if there was one.
    pub results: Option<TestSummary>,
    /// Where to say what does not work.
    pub contact: Option<ContactView>,
}

/// A test in a few words.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct TestSummary {
    /// Day of the test.
    pub tested: DateView,
    /// Number of pages looked at.
    pub pages: usize,
    /// Criteria in which a machine found faults.
    pub faulty: usize,
    /// To the page of results.
    pub link: Link,
}

/// アクセシビリティ試験の結果.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct AccessibilityResultsPage {
    /// Level aimed at.
    pub level: String,
    /// Day of the test.
    pub tested: DateView,
    /// Day of the next test.
    pub next_test: Option<DateView>,
    /// Name and version of each tool.
    pub tools: Vec<String>,
    /// On which devices and with which settings.
    pub conditions: Vec<String>,
    /// Pages looked at: title and address.
    pub pages: Vec<TestedPageView>,
    /// JIS, and what WCAG has added.
    pub tables: Vec<CriteriaTable>,
    /// What was found.
    pub faults: Vec<FaultView>,
    /// わかっている問題 of the policy.
    pub known_issues: Vec<String>,
    /// To the policy.
    pub policy: Link,
}

/// A page that was looked at.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct TestedPageView {
    /// Title.
    pub title: String,
    /// Address below the guide.
    pub path: String,
}

/// Criteria of one standard.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CriteriaTable {
    /// Place on the page.
    pub id: String,
    /// Heading.
    pub title: String,
    /// Words below the heading.
    pub about: String,
    /// 問題なし 12 …, only those that are there.
    pub tally: Vec<OutcomeCount>,
    /// The criteria.
    pub rows: Vec<CriterionRow>,
}

/// How many criteria came out one way.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct OutcomeCount {
    /// `good`, `bad`, `none`, `unsure`, `unseen`.
    pub state: String,
    /// In words.
    pub label: String,
    /// How many.
    pub count: usize,
}

/// A criterion and what came out.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CriterionRow {
    /// Number.
    pub id: String,
    /// Name.
    pub name: String,
    /// A or AA.
    pub level: String,
    /// `good`, `bad`, `none`, `unsure`, `unseen`.
    pub state: String,
    /// The same in words.
    pub label: String,
    /// Places that a human has to look at.
    pub unsure: i64,
}

/// A fault that was found.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct FaultView {
    /// Number and name of the criterion.
    pub criterion: String,
    /// Name of the check.
    pub rule: String,
    /// On how many pages.
    pub pages: i64,
    /// One of them.
    pub example: String,
}
