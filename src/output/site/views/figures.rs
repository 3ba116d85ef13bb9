//! Indicators and budgets.

use super::{BarChart, Group, Html, Ring, StackedBar};
use serde::Serialize;

/// 指標.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct IndicatorsPage {
    /// Heading.
    pub title: String,
    /// A sentence or two.
    pub lead: Option<String>,
    /// Indicators, perhaps grouped by council.
    pub groups: Vec<Group<IndicatorView>>,
    /// The numbers as a file.
    pub csv: Option<super::Download>,
}

/// An indicator.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct IndicatorView {
    /// Anchor.
    pub id: String,
    /// 名称.
    pub title: String,
    /// 単位.
    pub unit: String,
    /// 何を数えたものか.
    pub summary: Option<String>,
    /// The newest number, in large letters.
    pub newest: Option<NewestView>,
    /// Chart; left out for a single number.
    pub chart: Option<BarChart>,
    /// Rows of the table.
    pub points: Vec<PointView>,
    /// Column heads of the parts (`北町`, `本町` …); empty without parts.
    pub part_labels: Vec<String>,
    /// Any point has a whole (`of`): the table gets a column.
    pub has_of: bool,
    /// 目標, in words (`令和8年度末までに 70か所`).
    pub target: Option<String>,
    /// ※.
    pub footnotes: Vec<Html>,
}

/// The newest number.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct NewestView {
    /// `66`.
    pub value: String,
    /// Whole, where there is one: `39`.
    pub of: Option<String>,
    /// When.
    pub at: String,
    /// Ring for a share.
    pub ring: Option<Ring>,
}

/// A number at a time.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PointView {
    /// When.
    pub at: String,
    /// `1,352`.
    pub value: String,
    /// `39`.
    pub of: Option<String>,
    /// One a part column.
    pub parts: Vec<Option<String>>,
    /// 補足.
    pub note: Option<String>,
    /// 内訳から足した数.
    pub derived: bool,
}

/// 予算・財源.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct BudgetsPage {
    /// Heading.
    pub title: String,
    /// A sentence or two.
    pub lead: Option<String>,
    /// Tables.
    pub budgets: Vec<BudgetView>,
}

/// A budget table.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct BudgetView {
    /// Anchor.
    pub id: String,
    /// 題.
    pub title: String,
    /// 年度.
    pub fiscal_year: Option<String>,
    /// 単位.
    pub unit: String,
    /// 概要.
    pub summary: Option<String>,
    /// Column heads: the first is the row head's.
    pub columns: Vec<String>,
    /// Rows.
    pub rows: Vec<BudgetRowView>,
    /// Any row has an amount.
    pub has_amounts: bool,
    /// Any row has a formula.
    pub has_formulas: bool,
    /// Any row has a note.
    pub has_notes: bool,
    /// The unit is not 円: the table gets a column with 円.
    pub has_yen: bool,
    /// 財源.
    pub funding: Option<StackedBar>,
    /// ※.
    pub footnotes: Vec<Html>,
}

/// A row of a budget.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct BudgetRowView {
    /// 見出し.
    pub label: String,
    /// `8,000`.
    pub amount: Option<String>,
    /// `8,000,000円`.
    pub yen: Option<String>,
    /// `× 市町村数`.
    pub formula: Option<String>,
    /// Cells of a table without amounts.
    pub cells: Vec<Html>,
    /// 補足.
    pub note: Option<String>,
    /// 合計.
    pub total: bool,
}
