//! What people need and say: need, dialogue.

use super::*;
use schemars::JsonSchema;
use serde::Deserialize;

/// 困りごと（ニーズ）
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Need {
    /// 困りごと（住民のことばで。例 "買い物に行けない"）
    #[schemars(length(min = 1))]
    pub label: String,
    /// ふりがな
    #[schemars(extend("x-shirube" = "kana"))]
    pub kana: Option<String>,
    /// まとまり（guide.toml の need_groups のどれか）
    pub group: String,
    /// 並べる順番
    pub order: Option<i64>,
    /// 例
    #[serde(default)]
    pub examples: Vec<String>,
    /// 応えられる通いの場の種別
    #[serde(default)]
    #[schemars(extend("x-shirube-items" = "ref:gathering-category"))]
    pub gathering_categories: Vec<String>,
    /// 応えられるサービスの種別
    #[serde(default)]
    #[schemars(extend("x-shirube-items" = "ref:service-category"))]
    pub service_categories: Vec<String>,
    /// 概要
    pub summary: Option<String>,
    /// どの記録にも書ける項目
    #[serde(flatten)]
    pub common: Common,
}

/// 対話の記録
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Dialogue {
    /// 題
    #[schemars(length(min = 1))]
    pub title: String,
    /// 開いた日
    pub date: Option<DateText>,
    /// 場所
    pub place: Option<PlaceField>,
    /// 地区の番号
    #[schemars(extend("x-shirube" = "ref:district"))]
    pub district: Option<String>,
    /// 協議体の番号
    #[schemars(extend("x-shirube" = "ref:council"))]
    pub council: Option<String>,
    /// 問い
    pub question: String,
    /// 対話の種類
    pub kind: DialogueKind,
    /// 概要
    pub summary: Option<String>,
    /// 参加者（人数・立場。名前は書かない）
    pub participants: Option<String>,
    /// 出た声
    #[serde(default)]
    pub voices: Vec<Voice>,
    /// 見つかった共通項
    #[serde(default)]
    pub common_points: Vec<String>,
    /// つながったストーリー（Markdown）
    #[schemars(extend("x-shirube" = "markdown"))]
    pub story: Option<String>,
    /// 次にすること
    #[serde(default)]
    pub next: Vec<String>,
    /// どの記録にも書ける項目
    #[serde(flatten)]
    pub common: Common,
}

/// 対話の種類
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum DialogueKind {
    共通項探し,
    ストーリー探し,
}
