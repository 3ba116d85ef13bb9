//! `accessibility.toml`: what a test of the finished site found. `make a11y` writes it.

use super::DateText;
use schemars::JsonSchema;
use serde::Deserialize;

/// accessibility.toml: アクセシビリティの試験の結果（`make a11y` が書きます）
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct AccessibilityFile {
    /// 試験した日
    pub tested: DateText,
    /// 使った道具
    #[serde(default)]
    pub tools: Vec<TestTool>,
    /// 試験した条件。1つの文が1つの条件
    #[serde(default)]
    pub conditions: Vec<String>,
    /// 試験したページ
    #[serde(default)]
    pub pages: Vec<TestedPage>,
    /// 達成基準ごとの結果。書かない達成基準は、機械では検査できなかったもの
    #[serde(default)]
    pub criteria: Vec<CriterionResult>,
    /// 見つかった問題
    #[serde(default)]
    pub faults: Vec<FoundFault>,
}

/// 使った道具
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct TestTool {
    /// 名前
    #[schemars(length(min = 1))]
    pub name: String,
    /// 版
    pub version: String,
}

/// 試験したページ
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct TestedPage {
    /// ガイドの中の場所。入口のページは空
    pub path: String,
    /// ページの題
    pub title: String,
}

/// 1つの達成基準の結果
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct CriterionResult {
    /// 達成基準の番号。例 "1.1.1"
    #[schemars(regex(pattern = r"^[1-4]\.[1-5]\.[1-9][0-9]?$"))]
    pub id: String,
    /// 結果
    pub result: TestOutcome,
    /// 人が確かめるところの数
    #[serde(default)]
    #[schemars(range(min = 0))]
    pub unsure: i64,
    /// 検査の名前
    #[serde(default)]
    pub rules: Vec<String>,
}

/// 機械による検査の結果
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum TestOutcome {
    問題なし,
    問題あり,
    対象なし,
    要確認,
}

/// 見つかった問題
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct FoundFault {
    /// 達成基準の番号
    #[schemars(regex(pattern = r"^[1-4]\.[1-5]\.[1-9][0-9]?$"))]
    pub criterion: String,
    /// 検査の名前
    pub rule: String,
    /// 見つかったページの数
    #[schemars(range(min = 1))]
    pub pages: i64,
    /// 見つかったページの1つ
    pub example: String,
}
