//! Texts in other languages: of a record (`[translations.en]`), and of guide.toml.

use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// ほかの言葉での文。書いていない項目は日本語で出す
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Translation {
    /// 名前の訳
    #[schemars(length(min = 1))]
    pub title: Option<String>,
    /// 概要の訳
    pub summary: Option<String>,
    /// 本文の訳（Markdown）
    #[schemars(extend("x-shirube" = "markdown"))]
    pub body: Option<String>,
    /// 日時の文の訳。省くと、きまりから作れるときは作る
    pub schedule: Option<String>,
    /// 日時の補足の訳
    pub schedule_note: Option<String>,
    /// 部屋の訳
    pub room: Option<String>,
    /// 対象の文の訳
    pub target: Option<String>,
    /// 参加費の補足の訳
    pub fee: Option<String>,
    /// 申し込み方の訳
    pub booking: Option<String>,
    /// 持ち物の訳
    pub bring: Option<String>,
    /// すること（短いことば）の訳
    #[serde(default)]
    pub activities: Vec<String>,
    /// 送迎・行き方の訳
    pub transport: Option<String>,
    /// 駐車場の訳
    pub parking: Option<String>,
    /// 会場への行き方の訳
    pub access: Option<String>,
    /// 受付時間・利用できる日時の訳
    pub hours: Option<String>,
    /// 提供地域の補足の訳
    pub area: Option<String>,
    /// 利用できる人の訳
    #[serde(default)]
    pub eligibility: Vec<String>,
    /// 利用の流れの訳（Markdown）
    #[schemars(extend("x-shirube" = "markdown"))]
    pub how: Option<String>,
    /// 料金の行の訳。price と同じ数、同じ順に
    #[serde(default)]
    pub price: Vec<TranslatedPrice>,
    /// 問い合わせ先の名前の訳
    pub contact: Option<String>,
    /// 問い合わせ先の受付時間の訳
    pub contact_hours: Option<String>,
    /// 問い合わせ先の補足の訳
    pub contact_note: Option<String>,
}

/// 料金の1行の訳
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct TranslatedPrice {
    /// 何の料金か
    pub item: String,
    /// 単位
    pub unit: Option<String>,
    /// 補足
    pub note: Option<String>,
}

/// ガイドの文の、ほかの言葉での文。書いていない項目は日本語で出す
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct GuideTranslation {
    /// ガイドの題の訳
    #[schemars(length(min = 1))]
    pub title: Option<String>,
    /// 短い題の訳
    #[schemars(length(min = 1))]
    pub short_title: Option<String>,
    /// ガイドの説明の訳
    pub description: Option<String>,
    /// 入口のページのはじめの一文の訳
    pub lead: Option<String>,
    /// 町の名前の訳
    pub city: Option<String>,
    /// 問い合わせ先の部署の訳
    pub contact: Option<String>,
    /// 問い合わせ先の住所の訳
    pub address: Option<String>,
    /// 受付時間の訳
    pub hours: Option<String>,
    /// 問い合わせ先の補足の訳
    pub note: Option<String>,
    /// ことわり書きの訳
    #[serde(default)]
    pub disclaimers: Vec<String>,
    /// 通いの場の種別の名前。例 { taiso = "Exercise" }
    #[serde(default)]
    pub gathering_categories: BTreeMap<String, String>,
    /// サービスの種別の名前
    #[serde(default)]
    pub service_categories: BTreeMap<String, String>,
    /// 地区の分け方の名前。例 { chiku = "District" }
    #[serde(default)]
    pub district_systems: BTreeMap<String, String>,
}
