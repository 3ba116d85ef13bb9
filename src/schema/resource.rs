//! Resources of the town: gathering, service, organization, place, district.

use super::*;
use schemars::JsonSchema;
use serde::Deserialize;

/// 通いの場
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Gathering {
    /// 名称
    #[schemars(length(min = 1))]
    pub title: String,
    /// 名称のふりがな
    #[schemars(extend("x-shirube" = "kana"))]
    pub kana: String,
    /// 通称
    pub nickname: Option<String>,
    /// 種別（guide.toml の categories.gathering の番号）
    #[schemars(length(min = 1), extend("x-shirube-items" = "ref:gathering-category"))]
    pub categories: Vec<String>,
    /// 活動内容（短いことば）
    #[serde(default)]
    pub activities: Vec<String>,
    /// 概要（80字まで）
    #[schemars(length(min = 1, max = 80))]
    pub summary: String,
    /// 主催の団体
    pub organizer: OrganizationField,
    /// 会場
    pub place: Option<PlaceField>,
    /// 会場が2つ以上のとき
    #[serde(default)]
    pub places: Vec<PlaceField>,
    /// 会場の中の部屋
    pub room: Option<String>,
    /// 地区の番号。省くと会場の町名から決まる
    #[schemars(extend("x-shirube" = "ref:district"))]
    pub district: Option<String>,
    /// 開催日時
    pub schedule: Schedule,
    /// 対象
    pub target: Option<Target>,
    /// 参加費
    pub fee: Fee,
    /// 申し込み
    pub booking: Option<Booking>,
    /// 定員（人）
    #[schemars(range(min = 1))]
    pub capacity: Option<i64>,
    /// 持ち物
    pub bring: Option<String>,
    /// 送迎・行き方
    pub transport: Option<String>,
    /// 駐車場
    pub parking: Option<String>,
    /// 設備と手助け
    #[serde(default)]
    pub accessibility: Vec<Accessibility>,
    /// 問い合わせ先
    pub contact: Contact,
    /// 通じる言葉（日本語のほか）
    #[serde(default)]
    pub languages: Vec<String>,
    /// 状態
    #[serde(default)]
    pub status: Status,
    /// 始まった年月（書かれたとおり。例 "平成26年4月"）
    pub started: Option<String>,
    /// 参加者のおおよその数
    #[schemars(range(min = 0))]
    pub participants: Option<i64>,
    /// 応えられる困りごと（needs の番号）
    #[serde(default)]
    #[schemars(extend("x-shirube-items" = "ref:need"))]
    pub needs: Vec<String>,
    /// 事業の区分
    pub program: Option<String>,
    /// どの記録にも書ける項目
    #[serde(flatten)]
    pub common: Common,
}

/// 状態
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, Deserialize, JsonSchema,
)]
#[allow(missing_docs)]
pub enum Status {
    #[default]
    活動中,
    休止中,
    終了,
    準備中,
}

/// 生活支援サービス
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Service {
    /// 名称
    #[schemars(length(min = 1))]
    pub title: String,
    /// 名称のふりがな
    #[schemars(extend("x-shirube" = "kana"))]
    pub kana: String,
    /// 通称
    pub nickname: Option<String>,
    /// 種別（guide.toml の categories.service の番号）
    #[schemars(length(min = 1), extend("x-shirube-items" = "ref:service-category"))]
    pub categories: Vec<String>,
    /// 概要（80字まで）
    #[schemars(length(min = 1, max = 80))]
    pub summary: String,
    /// 提供する団体
    pub provider: OrganizationField,
    /// 提供者の種類
    pub provider_kind: ProviderKind,
    /// 提供地域
    pub area: ServiceArea,
    /// 利用の流れ（Markdown）
    #[schemars(extend("x-shirube" = "markdown"))]
    pub how: Option<String>,
    /// 料金
    #[serde(default)]
    pub price: Vec<Price>,
    /// 受付時間・利用できる日時
    pub hours: Option<String>,
    /// 決まった日時に行うとき
    pub schedule: Option<Schedule>,
    /// 届け方
    #[serde(default)]
    pub delivery: Vec<Delivery>,
    /// 決まった場所がない
    #[serde(default)]
    pub no_fixed_place: bool,
    /// 場所
    pub place: Option<PlaceField>,
    /// 利用できる人
    #[serde(default)]
    pub eligibility: Vec<String>,
    /// 対象
    pub target: Option<Target>,
    /// 申し込み
    pub booking: Option<Booking>,
    /// 設備と手助け
    #[serde(default)]
    pub accessibility: Vec<Accessibility>,
    /// 問い合わせ先
    pub contact: Contact,
    /// 通じる言葉（日本語のほか）
    #[serde(default)]
    pub languages: Vec<String>,
    /// 状態
    #[serde(default)]
    pub status: Status,
    /// 始まった年月（書かれたとおり）
    pub started: Option<String>,
    /// 応えられる困りごと（needs の番号）
    #[serde(default)]
    #[schemars(extend("x-shirube-items" = "ref:need"))]
    pub needs: Vec<String>,
    /// 事業の区分
    pub program: Option<String>,
    /// どの記録にも書ける項目
    #[serde(flatten)]
    pub common: Common,
}

/// 提供者の種類
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, Deserialize, JsonSchema)]
#[allow(missing_docs, clippy::upper_case_acronyms)]
pub enum ProviderKind {
    住民団体,
    NPO,
    社会福祉協議会,
    シルバー人材センター,
    企業,
    生協,
    行政,
    社会福祉法人,
    地域包括支援センター,
}

/// 提供地域
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
pub struct ServiceArea {
    /// 市内全域
    #[serde(default)]
    pub whole: bool,
    /// 地区の番号
    #[serde(default)]
    #[schemars(extend("x-shirube-items" = "ref:district"))]
    pub districts: Vec<String>,
    /// 町名
    #[serde(default)]
    pub towns: Vec<String>,
    /// 補足
    pub note: Option<String>,
}

/// 料金の1行
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Price {
    /// 何の料金か
    pub item: String,
    /// 金額（円）。0 は無料
    #[schemars(range(min = 0))]
    pub amount: Option<i64>,
    /// 単位（「30分」「1食」など）
    pub unit: Option<String>,
    /// 補足
    pub note: Option<String>,
}

/// 届け方
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum Delivery {
    訪問,
    配達,
    巡回,
    電話,
    来所,
    オンライン,
}

/// 団体の種類
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, Deserialize, JsonSchema)]
#[allow(missing_docs, clippy::upper_case_acronyms)]
pub enum OrganizationKind {
    住民団体,
    自治会,
    老人クラブ,
    民生委員児童委員,
    ボランティア団体,
    NPO,
    社会福祉協議会,
    地域包括支援センター,
    社会福祉法人,
    シルバー人材センター,
    医療機関,
    介護事業者,
    企業,
    商店会,
    生協,
    学校,
    公民館,
    行政,
    その他,
}

/// 団体
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Organization {
    /// 名称
    #[schemars(length(min = 1))]
    pub name: String,
    /// 名称のふりがな
    #[schemars(extend("x-shirube" = "kana"))]
    pub kana: Option<String>,
    /// 種類
    pub kind: OrganizationKind,
    /// 上の団体（団体の番号）
    #[schemars(extend("x-shirube" = "ref:organization"))]
    pub parent: Option<String>,
    /// 概要（80字まで）
    #[schemars(length(max = 80))]
    pub summary: Option<String>,
    /// 住所
    pub address: Option<Address>,
    /// 電話番号（団体のもの）
    #[schemars(extend("x-shirube" = "phone"))]
    pub tel: Option<String>,
    /// ファクス番号
    #[schemars(extend("x-shirube" = "phone"))]
    pub fax: Option<String>,
    /// メールアドレス
    #[schemars(regex(pattern = r"^[^\s@]+@[^\s@]+\.[^\s@]+$"))]
    pub mail: Option<String>,
    /// ホームページ
    #[schemars(regex(pattern = r"^https?://"))]
    pub url: Option<String>,
    /// 受付時間
    pub hours: Option<String>,
    /// 法人番号（13けた）
    #[schemars(regex(pattern = r"^\d{13}$"))]
    pub corporate_no: Option<String>,
    /// 役割（受託、協議体構成など）
    #[serde(default)]
    pub roles: Vec<String>,
    /// 地区の番号
    #[serde(default)]
    #[schemars(extend("x-shirube-items" = "ref:district"))]
    pub districts: Vec<String>,
    /// 代表者
    pub representative: Option<Person>,
    /// どの記録にも書ける項目
    #[serde(flatten)]
    pub common: Common,
}

/// 会場・施設
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Place {
    /// 名称
    #[schemars(length(min = 1))]
    pub name: String,
    /// 名称のふりがな
    #[schemars(extend("x-shirube" = "kana"))]
    pub kana: String,
    /// 種類（公民館、集会所など）
    pub kind: Option<String>,
    /// POIコード（GIF 491-3）
    #[schemars(regex(pattern = r"^\d{4}$"))]
    pub poi_code: Option<String>,
    /// 概要（80字まで）
    #[schemars(length(max = 80))]
    pub summary: Option<String>,
    /// 住所
    pub address: Address,
    /// 地区の番号。省くと町名から決まる
    #[schemars(extend("x-shirube" = "ref:district"))]
    pub district: Option<String>,
    /// 緯度（世界測地系）。例 36.56
    #[schemars(range(min = 20.0, max = 46.0))]
    pub lat: Option<f64>,
    /// 経度（世界測地系）。例 139.88
    #[schemars(range(min = 122.0, max = 154.0))]
    pub lng: Option<f64>,
    /// 緯度・経度の調べ方
    pub coord_source: Option<CoordSource>,
    /// 地図にどこまでくわしく出すか。省くと建物（調べ方が「町の代表点」なら町、「未確認」なら地区）
    pub geo_precision: Option<GeoPrecision>,
    /// 行き方
    pub access: Option<String>,
    /// 駐車場
    pub parking: Option<String>,
    /// 設備と手助け
    #[serde(default)]
    pub accessibility: Vec<Accessibility>,
    /// 開館時間・休館日
    pub hours: Option<String>,
    /// 電話番号（施設のもの）
    #[schemars(extend("x-shirube" = "phone"))]
    pub tel: Option<String>,
    /// ホームページ
    #[schemars(regex(pattern = r"^https?://"))]
    pub url: Option<String>,
    /// 個人の家。住所は出さず、地区だけを出す
    #[serde(default)]
    pub home: bool,
    /// どの記録にも書ける項目
    #[serde(flatten)]
    pub common: Common,
}

/// 緯度・経度の調べ方
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum CoordSource {
    測定,
    住所検索,
    町の代表点,
    未確認,
}

/// 地図にどこまでくわしく出すか。建物のほかは、緯度・経度をどこにも出さない
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum GeoPrecision {
    建物,
    町,
    地区,
}

/// 地区
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct District {
    /// 名称
    #[schemars(length(min = 1))]
    pub name: String,
    /// 名称のふりがな
    #[schemars(extend("x-shirube" = "kana"))]
    pub kana: Option<String>,
    /// 地区の分け方（guide.toml の district_systems の番号）
    #[schemars(extend("x-shirube" = "ref:district-system"))]
    pub system: String,
    /// 上の地区（地区の番号）
    #[schemars(extend("x-shirube" = "ref:district"))]
    pub parent: Option<String>,
    /// 並べる順番
    pub order: Option<i64>,
    /// 入る町名。会場の町名とつき合わせる
    #[serde(default)]
    pub towns: Vec<String>,
    /// 概要（80字まで）
    #[schemars(length(max = 80))]
    pub summary: Option<String>,
    /// 相談先の団体（団体の番号）
    #[schemars(extend("x-shirube" = "ref:organization"))]
    pub office: Option<String>,
    /// 人口など
    pub profile: Option<DistrictProfile>,
    /// 目指す姿
    pub vision: Option<String>,
    /// どの記録にも書ける項目
    #[serde(flatten)]
    pub common: Common,
}

/// 地区の人口など
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct DistrictProfile {
    /// いつの数か
    pub at: DateText,
    /// 人口
    #[schemars(range(min = 0))]
    pub population: i64,
    /// 世帯数
    #[schemars(range(min = 0))]
    pub households: Option<i64>,
    /// 65歳以上の人口
    #[schemars(range(min = 0))]
    pub over65: Option<i64>,
    /// 75歳以上の人口
    #[schemars(range(min = 0))]
    pub over75: Option<i64>,
    /// 65歳以上のひとり暮らしの人数
    #[schemars(range(min = 0))]
    pub living_alone: Option<i64>,
}
