//! `guide.toml` and `portal.toml`.

// The doc comments are shown by editors as they stand: an address in quotes is an example to type.
#![allow(rustdoc::bare_urls)]

use super::*;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;

/// portal.toml: いくつかのガイドの入口
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct PortalFile {
    /// 題
    #[schemars(length(min = 1))]
    pub title: String,
    /// 説明
    pub description: String,
    /// 発行者
    pub publisher: Option<String>,
    /// 公開するアドレス。例 "https://guide.example.jp/"
    #[schemars(regex(pattern = r"^https?://.+/$"))]
    pub base_url: Option<String>,
    /// のせるガイド（フォルダー名、のせる順）
    #[schemars(length(min = 1))]
    pub guides: Vec<String>,
}

/// guide.toml: 1つの町のガイド
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct GuideFile {
    /// ガイドの題
    #[schemars(length(min = 1))]
    pub title: String,
    /// 短い題（見出しの帯に出す）
    pub short_title: Option<String>,
    /// ガイドの説明
    pub description: String,
    /// 架空の町。どのページにもそう出す
    #[serde(default)]
    pub fictional: bool,
    /// 町
    pub city: City,
    /// 公開するアドレス。例 "https://guide.example.jp/"。サイトマップと配信に使う
    #[schemars(regex(pattern = r"^https?://.+/$"))]
    pub base_url: Option<String>,
    /// 日付の出し方
    #[serde(default)]
    pub dates: DateStyle,
    /// ガイドの問い合わせ先
    pub contact: GuideContact,
    /// 日本語のほかに作るページの言葉。"easy" はやさしい日本語、"en" は英語
    #[serde(default)]
    #[schemars(inner(regex(pattern = r"^[a-z]{2,4}(-[a-z0-9]+)*$")))]
    pub languages: Vec<String>,
    /// ガイドの文の、ほかの言葉での文。[translations.en] のように書く
    #[serde(default)]
    pub translations: BTreeMap<String, GuideTranslation>,
    /// まちがいの知らせ先。省くと `[contact]` のメール、なければ電話
    pub report: Option<Report>,
    /// 出典
    pub source: Option<SourceNote>,
    /// 見た目
    pub theme: Option<Theme>,
    /// 個人情報の扱い
    pub privacy: Option<Privacy>,
    /// 文章の扱い
    pub markdown: Option<MarkdownOptions>,
    /// 画像の扱い
    pub images: Option<ImageOptions>,
    /// 地区の分け方。はじめの1つが主な分け方
    #[serde(default)]
    pub district_systems: Vec<DistrictSystem>,
    /// 協議体の層
    #[serde(default)]
    pub layers: Vec<Layer>,
    /// 種別。省くと標準の種別
    pub categories: Option<Categories>,
    /// 困りごとのまとまり。省くと標準のまとまり
    #[serde(default)]
    pub need_groups: Vec<String>,
    /// 入口のページ
    pub home: Option<Home>,
    /// アクセシビリティ方針
    pub accessibility: Option<AccessibilityPolicy>,
    /// どのページにも出す、ことわり書き
    #[serde(default)]
    pub disclaimers: Vec<String>,
    /// 町の休みの日
    pub calendar: Option<Calendar>,
    /// 地図
    pub map: Option<MapOptions>,
    /// さがし方
    pub search: Option<SearchOptions>,
    /// 最後に内容を書きかえた日
    pub updated: Option<DateText>,
}

/// さがし方
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
pub struct SearchOptions {
    /// この町で同じものをさす言葉のまとまり。1つで探した人に、ほかの言葉の記録も見つかる。例 [["ごみ屋敷", "片づけ"], ["デマンド", "のりあい"]]
    #[serde(default)]
    #[schemars(inner(length(min = 2), inner(length(min = 2))))]
    pub synonyms: Vec<Vec<String>>,
}

/// 町
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct City {
    /// 名前
    #[schemars(length(min = 1))]
    pub name: String,
    /// ふりがな
    #[schemars(extend("x-shirube" = "kana"))]
    pub kana: Option<String>,
    /// 都道府県
    pub pref: Option<String>,
    /// 全国地方公共団体コード（6けた）
    #[schemars(regex(pattern = r"^\d{6}$"))]
    pub code: Option<String>,
    /// 市外局番。番号が市内局番だけのときに補う
    #[schemars(regex(pattern = r"^0\d{1,4}$"))]
    pub area_code: Option<String>,
}

/// 日付の出し方
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum DateStyle {
    #[default]
    和暦,
    西暦,
    両方,
}

/// ガイドの問い合わせ先
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct GuideContact {
    /// 部署
    #[schemars(length(min = 1))]
    pub name: String,
    /// 電話番号
    #[schemars(extend("x-shirube" = "phone"))]
    pub tel: Option<String>,
    /// ファクス番号
    #[schemars(extend("x-shirube" = "phone"))]
    pub fax: Option<String>,
    /// メールアドレス
    #[schemars(regex(pattern = r"^[^\s@]+@[^\s@]+\.[^\s@]+$"))]
    pub mail: Option<String>,
    /// 問い合わせのページ
    #[schemars(regex(pattern = r"^https?://"))]
    pub url: Option<String>,
    /// 住所
    pub address: Option<String>,
    /// 受付時間
    pub hours: Option<String>,
    /// 補足（連絡先が資料にないとき、その説明など）
    pub note: Option<String>,
}

/// まちがいの知らせ先（どれか1つでも、いくつでも）
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Report {
    /// メールアドレス。題と本文に、ページの題・番号・アドレスが入る
    #[schemars(regex(pattern = r"^[^\s@]+@[^\s@]+\.[^\s@]+$"))]
    pub mail: Option<String>,
    /// 電話番号
    #[schemars(extend("x-shirube" = "phone"))]
    pub tel: Option<String>,
    /// 入力フォームのアドレス。{id} に番号、{title} にページの題、{url} にページのアドレスが入る。例 "https://forms.example.jp/new?id={id}"
    pub form: Option<String>,
}

/// 見た目
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Theme {
    /// themes/ の中のフォルダー名
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub name: Option<String>,
    /// 町の色（#rrggbb）。白い文字が読める濃さに
    #[schemars(regex(pattern = r"^#[0-9a-fA-F]{6}$"))]
    pub brand: Option<String>,
}

/// 個人情報の扱い
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Privacy {
    /// 個人の連絡先を出せないとき、かわりに出す窓口（団体の番号）
    #[schemars(extend("x-shirube" = "ref:organization"))]
    pub mediator: Option<String>,
}

/// 文章の扱い
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct MarkdownOptions {
    /// 本文の HTML
    #[serde(default)]
    pub raw_html: RawHtml,
}

/// 本文の HTML の扱い
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum RawHtml {
    #[default]
    安全なものだけ,
    すべて通す,
}

/// 画像の扱い
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct ImageOptions {
    /// 読みこむ画素数の上限（百万画素）
    #[schemars(range(min = 1, max = 400))]
    pub max_megapixels: Option<i64>,
    /// 読みこむ大きさの上限（MB）
    #[schemars(range(min = 1, max = 500))]
    pub max_megabytes: Option<i64>,
}

/// 地区の分け方
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct DistrictSystem {
    /// 番号
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: String,
    /// 名前（地区、地域包括支援センターの担当区域など）
    #[schemars(length(min = 1))]
    pub label: String,
    /// 説明
    pub about: Option<String>,
    /// 市内にある数（一部しか書けないとき）
    #[schemars(range(min = 1))]
    pub count: Option<i64>,
}

/// 協議体の層
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Layer {
    /// 層の数字
    #[schemars(range(min = 1, max = 9))]
    pub n: i64,
    /// 名前（第1層協議体など）
    #[schemars(length(min = 1))]
    pub name: String,
    /// 範囲（市全域、地区、町など）
    pub unit: Option<String>,
    /// 範囲の数
    #[schemars(range(min = 1))]
    pub unit_count: Option<i64>,
    /// 説明（Markdown）
    #[schemars(extend("x-shirube" = "markdown"))]
    pub about: Option<String>,
}

/// 種別
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Categories {
    /// 通いの場の種別
    #[serde(default)]
    pub gathering: Vec<Category>,
    /// サービスの種別
    #[serde(default)]
    pub service: Vec<Category>,
}

/// 種別の1つ
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Category {
    /// 番号
    #[schemars(regex(pattern = r"^[a-z0-9]+([_-][a-z0-9]+)*$"))]
    pub id: String,
    /// 名前
    #[schemars(length(min = 1))]
    pub label: String,
    /// 色のまとまり
    pub tint: Tint,
}

/// 色のまとまり（色上質紙）
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum Tint {
    #[serde(rename = "move")]
    Move,
    #[serde(rename = "talk")]
    Talk,
    #[serde(rename = "learn")]
    Learn,
    #[serde(rename = "eat")]
    Eat,
    #[serde(rename = "kids")]
    Kids,
    #[serde(rename = "help")]
    Help,
    #[serde(rename = "ride")]
    Ride,
}

/// 入口のページ
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Home {
    /// はじめの一文
    pub lead: Option<String>,
    /// はじめに出す困りごと（番号）
    #[serde(default)]
    #[schemars(extend("x-shirube-items" = "ref:need"))]
    pub needs: Vec<String>,
}

/// アクセシビリティ方針
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct AccessibilityPolicy {
    /// 目標とする等級（AA など）
    pub level: String,
    /// 達成の期限
    pub deadline: Option<DateText>,
    /// 次に試験する日
    pub next_test: Option<DateText>,
    /// 対象とする範囲
    pub scope: Option<String>,
    /// 例外
    #[serde(default)]
    pub exceptions: Vec<String>,
    /// わかっている問題
    #[serde(default)]
    pub known_issues: Vec<String>,
}

/// 町の休みの日
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Calendar {
    /// 休みの日。places を書かないと、町の祝日として数える（「祝日は休み」の集まりが休みになる）
    #[serde(default)]
    pub closed: Vec<ClosedDays>,
}

/// 休みの日
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct ClosedDays {
    /// 名前。例 "市民の日"
    #[schemars(length(min = 1))]
    pub name: String,
    /// はじめの日
    pub from: DateText,
    /// 終わりの日（この日も休み）。省くと、はじめの日だけ
    pub to: Option<DateText>,
    /// 休みになる会場（会場の番号）。書くと、この会場では何も開かれない
    #[serde(default)]
    #[schemars(extend("x-shirube-items" = "ref:place"))]
    pub places: Vec<String>,
}

/// 地図。何も書かなければ、地図のないガイドになる
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct MapOptions {
    /// 地区か町の境界を入れた GeoJSON ファイル（guide.toml と同じフォルダー）。属性のどれかが地区名か町名と同じ図形を使う。例 "chiku.geojson"
    pub areas: Option<String>,
    /// 川・線路・道・駅などを入れた GeoJSON ファイル。属性 kind に種類（川、線路、道など）、name に名前。例 "haikei.geojson"
    pub background: Option<String>,
    /// 地理院タイル（std は標準地図、pale は淡色地図）。書くと、地図のページを開いた人の端末が国土地理院につながる
    pub tiles: Option<Tiles>,
    /// 地図の下に出す、ことわり書き
    pub note: Option<String>,
}

/// 地理院タイルの種類
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, Deserialize, JsonSchema)]
pub enum Tiles {
    /// 標準地図
    #[serde(rename = "std")]
    Standard,
    /// 淡色地図
    #[serde(rename = "pale")]
    Pale,
}
