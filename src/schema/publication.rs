//! What is published: case, case collection, newsletter series and issue, exhibition, document, page, notice.

use super::*;
use schemars::JsonSchema;
use serde::Deserialize;

/// 事例（GIF 451-3 にそろえる）
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Case {
    /// 題
    #[schemars(length(min = 1))]
    pub title: String,
    /// 副題
    pub subtitle: Option<String>,
    /// 取り組んだ団体
    pub organization: OrganizationField,
    /// 協議体の番号
    #[schemars(extend("x-shirube" = "ref:council"))]
    pub council: Option<String>,
    /// 地区の番号
    #[schemars(extend("x-shirube" = "ref:district"))]
    pub district: Option<String>,
    /// 取り組んだ年度。例 "令和7年度"
    #[schemars(extend("x-shirube" = "fiscal-year"))]
    pub fiscal_year: String,
    /// 取り組んだ場所
    pub place: String,
    /// テーマ
    #[schemars(length(min = 1))]
    pub themes: Vec<String>,
    /// 検索のことば
    #[serde(default)]
    pub keywords: Vec<String>,
    /// 取り組みの概要（300字まで）
    #[schemars(length(min = 1, max = 300))]
    pub overview: String,
    /// 3行でわかる
    #[serde(default)]
    #[schemars(length(max = 3))]
    pub points: Vec<String>,
    /// 問いに答える文
    pub story: Story,
    /// 成果
    pub results: Option<Results>,
    /// 協力した団体
    #[serde(default)]
    pub partners: Vec<OrganizationField>,
    /// 関係する事例（番号）
    #[serde(default)]
    #[schemars(extend("x-shirube-items" = "ref:case"))]
    pub related: Vec<String>,
    /// 関係する通いの場（番号）
    #[serde(default)]
    #[schemars(extend("x-shirube-items" = "ref:gathering"))]
    pub gatherings: Vec<String>,
    /// 関係するサービス（番号）
    #[serde(default)]
    #[schemars(extend("x-shirube-items" = "ref:service"))]
    pub services: Vec<String>,
    /// 担い手・参加者の声
    #[serde(default)]
    pub voices: Vec<Voice>,
    /// 問い合わせ先
    pub contact: Contact,
    /// 公開した日
    pub published: Option<DateText>,
    /// どの記録にも書ける項目
    #[serde(flatten)]
    pub common: Common,
}

/// 事例の本文。どれも Markdown
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Story {
    /// どうして始めたのですか（取り組みの理由）
    #[schemars(extend("x-shirube" = "markdown"))]
    pub reason: String,
    /// 何を目指したのですか（目的）
    #[schemars(extend("x-shirube" = "markdown"))]
    pub purpose: String,
    /// むずかしかったことは（挑戦したこと）
    #[schemars(extend("x-shirube" = "markdown"))]
    pub challenge: Option<String>,
    /// 何をしたのですか（取り組みの内容）
    #[schemars(extend("x-shirube" = "markdown"))]
    pub actions: String,
    /// 学んだことは
    #[schemars(extend("x-shirube" = "markdown"))]
    pub learned: Option<String>,
    /// 工夫したことは
    #[schemars(extend("x-shirube" = "markdown"))]
    pub devices: Option<String>,
    /// 気をつけることは（制約条件）
    #[schemars(extend("x-shirube" = "markdown"))]
    pub constraints: Option<String>,
    /// ほかの地区に広げるには
    #[schemars(extend("x-shirube" = "markdown"))]
    pub spread: Option<String>,
    /// 続けるしくみは
    #[schemars(extend("x-shirube" = "markdown"))]
    pub sustain: Option<String>,
    /// どうふりかえりましたか（評価の方法）
    #[schemars(extend("x-shirube" = "markdown"))]
    pub evaluation: Option<String>,
    /// 使った制度・補助は
    #[schemars(extend("x-shirube" = "markdown"))]
    pub systems: Option<String>,
}

/// 成果
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Results {
    /// 成果の文（Markdown）
    #[schemars(extend("x-shirube" = "markdown"))]
    pub text: Option<String>,
    /// 数字
    #[serde(default)]
    pub numbers: Vec<Figure>,
}

/// 事例集（1つの版）
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct CaseCollection {
    /// 題
    #[schemars(length(min = 1))]
    pub title: String,
    /// 版（1、2 …）。版がないときは省く
    #[schemars(range(min = 1))]
    pub edition: Option<i64>,
    /// 発行日・発行年度（書かれたとおり。例 "令和8年3月"）
    pub published: Option<String>,
    /// 発行者
    pub publisher: Option<String>,
    /// 前の版（番号）
    #[schemars(extend("x-shirube" = "ref:collection"))]
    pub base: Option<String>,
    /// 前の版から変わったこと（文）
    pub changes: Option<String>,
    /// 概要
    pub summary: Option<String>,
    /// 資料のしるし（「参考資料1」など）
    pub label: Option<String>,
    /// 発行の頻度（書かれたとおり）
    pub frequency: Option<String>,
    /// のせる事例（番号、のせる順）
    #[serde(default)]
    #[schemars(extend("x-shirube-items" = "ref:case"))]
    pub cases: Vec<String>,
    /// どの記録にも書ける項目
    #[serde(flatten)]
    pub common: Common,
}

/// 広報紙
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct NewsletterSeries {
    /// 題
    #[schemars(length(min = 1))]
    pub title: String,
    /// 題のふりがな
    #[schemars(extend("x-shirube" = "kana"))]
    pub kana: Option<String>,
    /// 正式な題（例 "生活支援体制整備広報紙「てととて」"）
    pub full_title: Option<String>,
    /// 発行者
    pub publisher: String,
    /// 年に何回
    #[schemars(range(min = 1))]
    pub per_year: Option<i64>,
    /// 頻度の補足
    pub frequency_note: Option<String>,
    /// 配る範囲（全市、地区ごとなど）
    pub scope: Option<String>,
    /// 概要
    pub summary: Option<String>,
    /// とりあげること
    #[serde(default)]
    pub topics: Vec<String>,
    /// 題字の飾り
    pub masthead: Option<Masthead>,
    /// どの記録にも書ける項目
    #[serde(flatten)]
    pub common: Common,
}

/// 題字の飾り
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Masthead {
    /// 題字の向き
    #[serde(default)]
    pub direction: Direction,
    /// 題字の下の一言
    pub tagline: Option<String>,
    /// 色（#rrggbb）
    #[schemars(regex(pattern = r"^#[0-9a-fA-F]{6}$"))]
    pub color: Option<String>,
}

/// 文字の向き
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, serde::Serialize, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum Direction {
    #[default]
    横,
    縦,
}

/// 広報紙の1号。本文の「## 見出し」が1つの記事になる
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct NewsletterIssue {
    /// 広報紙の番号
    #[schemars(extend("x-shirube" = "ref:newsletter"))]
    pub series: String,
    /// 号
    #[schemars(range(min = 1))]
    pub no: i64,
    /// この号の題
    pub title: Option<String>,
    /// この号の概要（80字まで）
    #[schemars(length(max = 80))]
    pub summary: Option<String>,
    /// 発行日
    pub date: DateText,
    /// 対象の期間（「令和8年度 夏」など）
    pub period: Option<String>,
    /// 地区の番号（地区ごとの号のとき）
    #[schemars(extend("x-shirube" = "ref:district"))]
    pub district: Option<String>,
    /// 記事の種類など。title は本文の見出しと同じに
    #[serde(default)]
    pub articles: Vec<Article>,
    /// お詫びと訂正
    #[serde(default)]
    pub errata: Vec<Erratum>,
    /// 紙面の PDF（同じフォルダー）
    pub pdf: Option<String>,
    /// どの記録にも書ける項目
    #[serde(flatten)]
    pub common: Common,
}

/// 記事
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Article {
    /// 見出し（本文の「## 見出し」と同じに）
    #[schemars(length(min = 1))]
    pub title: String,
    /// 種類
    pub kind: ArticleKind,
    /// 紙面で縦書きにする
    #[serde(default)]
    pub vertical: bool,
    /// 関係する記録。例 "gathering:kita-taiso"
    #[serde(default)]
    #[schemars(extend("x-shirube-items" = "ref:any"))]
    pub refs: Vec<String>,
}

/// 記事の種類
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum ArticleKind {
    特集,
    紹介,
    告知,
    コラム,
    投稿,
    報告,
}

/// 訂正
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Erratum {
    /// 訂正した日
    pub date: DateText,
    /// 誤り
    pub wrong: String,
    /// 正しい内容
    pub right: String,
    /// 補足
    pub note: Option<String>,
}

/// パネル展示
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Exhibition {
    /// 題
    #[schemars(length(min = 1))]
    pub title: String,
    /// 概要（80字まで）
    #[schemars(length(max = 80))]
    pub summary: Option<String>,
    /// 主催
    pub organizer: Option<OrganizationField>,
    /// 会場と期間
    #[schemars(length(min = 1))]
    pub venues: Vec<Venue>,
    /// 並べるパネル
    #[serde(default)]
    pub panels: Vec<Panel>,
    /// 問い合わせ先
    pub contact: Option<Contact>,
    /// どの記録にも書ける項目
    #[serde(flatten)]
    pub common: Common,
}

/// 展示の会場と期間
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Venue {
    /// 始まりの日
    pub from: DateText,
    /// 終わりの日
    pub to: DateText,
    /// 会場
    pub place: PlaceField,
    /// 見られる時間
    pub hours: Option<String>,
    /// 補足
    pub note: Option<String>,
}

/// パネル
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Panel {
    /// 題
    pub title: String,
    /// もとにした事例（番号）
    #[schemars(extend("x-shirube" = "ref:case"))]
    pub case: Option<String>,
    /// パネルの文
    pub text: Option<String>,
}

/// 資料（手引き、チラシ、DVD など）
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Document {
    /// 題
    #[schemars(length(min = 1))]
    pub title: String,
    /// 種類
    pub kind: DocumentKind,
    /// 年度（書かれたとおり。例 "H30"）
    #[schemars(extend("x-shirube" = "fiscal-year"))]
    pub fiscal_year: Option<String>,
    /// 発行者
    pub publisher: Option<String>,
    /// 資料のしるし（「別紙」「参考資料1」など）
    pub label: Option<String>,
    /// 概要
    pub summary: Option<String>,
    /// ファイル（同じフォルダー）
    pub file: Option<String>,
    /// 資料のあるページ
    #[schemars(regex(pattern = r"^https?://"))]
    pub url: Option<String>,
    /// 手に入れ方
    pub availability: Option<String>,
    /// どの記録にも書ける項目
    #[serde(flatten)]
    pub common: Common,
}

/// 資料の種類
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, Deserialize, JsonSchema)]
#[allow(missing_docs, clippy::upper_case_acronyms)]
pub enum DocumentKind {
    手引き,
    冊子,
    ガイドブック,
    チラシ,
    DVD,
    会議資料,
    報告書,
    様式,
    データ,
}

/// 読み物のページ
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Page {
    /// 題
    #[schemars(length(min = 1))]
    pub title: String,
    /// 概要
    pub summary: Option<String>,
    /// 「取り組み」の一覧での順番。省くと一覧にのせない
    pub order: Option<i64>,
    /// どの記録にも書ける項目
    #[serde(flatten)]
    pub common: Common,
}

/// お知らせ
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Notice {
    /// 題（30字まで）
    #[schemars(length(min = 1, max = 30))]
    pub title: String,
    /// 種類
    pub kind: NoticeKind,
    /// 知らせた日
    pub date: DateText,
    /// 関係する記録。例 "gathering:kita-taiso"
    #[serde(default)]
    #[schemars(extend("x-shirube-items" = "ref:any"))]
    pub targets: Vec<String>,
    /// 休み・変更の始まりの日。休止・中止では、この日から開催日の表で休みになる
    pub from: Option<DateText>,
    /// 休み・変更の終わりの日
    pub to: Option<DateText>,
    /// かわりに行う日（休止・中止・変更のとき）
    #[serde(default)]
    pub dates: Vec<DateText>,
    /// 変わったあとの時間、または、かわりに行う日の時間。例 "13:30〜15:00"
    #[schemars(length(min = 1))]
    pub time: Option<String>,
    /// 変わったあとの会場、または、かわりに行う日の会場
    pub place: Option<PlaceField>,
    /// 急ぎ。全ページの上に出す
    #[serde(default)]
    pub urgent: bool,
    /// 概要（100字まで）
    #[schemars(length(min = 1, max = 100))]
    pub summary: String,
    /// どの記録にも書ける項目
    #[serde(flatten)]
    pub common: Common,
}

/// お知らせの種類
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum NoticeKind {
    休止,
    中止,
    変更,
    再開,
    募集,
    お知らせ,
    お詫びと訂正,
}
