//! Pieces that many kinds of record share: contact, address, photo, dates as people write them.
//!
//! Doc comments here are Japanese on purpose: they become the descriptions in the JSON Schema, and an
//! editor shows them to the town-hall employee who is typing.

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;

/// A date as written: a TOML date (`2026-04-01`) or text (`"令和8年4月1日（水）"`, `"R8.4.1"`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DateText(pub String);

impl<'de> Deserialize<'de> for DateText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Text(String),
            Date(toml::value::Datetime),
        }
        Ok(DateText(match Written::deserialize(deserializer)? {
            Written::Text(text) => text,
            Written::Date(date) => date.to_string(),
        }))
    }
}

impl JsonSchema for DateText {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DateText".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "description": "日付。2026-04-01、\"令和8年4月1日（水）\"、\"R8.4.1\" のどの書き方でもよい",
            "x-shirube": "date"
        })
    }
}

/// どの種類の記録にも書ける項目
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
pub struct Common {
    /// 記録の番号（半角の英小文字・数字・ハイフン）。省くとファイル名。一度決めたら変えない
    #[schemars(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$"))]
    pub id: Option<String>,
    /// 以前の番号。古いアドレスから新しいページへ案内する
    #[serde(default)]
    #[schemars(inner(regex(pattern = r"^[a-z0-9]+(-[a-z0-9]+)*$")))]
    pub aliases: Vec<String>,
    /// 下書き。true の間は公開しない
    #[serde(default)]
    pub draft: bool,
    /// この日から公開する
    pub publish_from: Option<DateText>,
    /// この日まで公開する（この日を含む）
    pub publish_until: Option<DateText>,
    /// 内容を書きかえた日
    pub updated: Option<DateText>,
    /// 内容の確認
    pub verified: Option<Verified>,
    /// 出典。省くと guide.toml の出典
    pub source: Option<SourceNote>,
    /// やさしい日本語での説明
    pub easy: Option<String>,
    /// ほかの言葉での文。[translations.en] のように、guide.toml の languages の言葉ごとに書く
    #[serde(default)]
    pub translations: BTreeMap<String, super::Translation>,
    /// 自由なしるし
    #[serde(default)]
    pub tags: Vec<String>,
    /// 写真・絵。本文の画像もここに書く
    #[serde(default)]
    pub photos: Vec<Photo>,
    /// 紙の冊子での扱い
    pub print: Option<PrintOptions>,
}

/// 内容の確認
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Verified {
    /// 確認した日
    pub on: DateText,
    /// 確認した部署・団体
    pub by: Option<String>,
    /// 確認のしかた
    pub method: Option<VerifyMethod>,
    /// 次に確認する日
    pub next_due: Option<DateText>,
}

/// 確認のしかた
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum VerifyMethod {
    電話,
    訪問,
    書面,
}

/// 出典
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct SourceNote {
    /// 資料の名前
    pub name: String,
    /// 資料を作った人・部署
    pub publisher: Option<String>,
    /// 資料の日付や年度（書かれたとおり）
    pub date: Option<String>,
    /// 利用条件
    pub licence: Option<String>,
    /// 資料のアドレス
    #[schemars(regex(pattern = r"^https?://"))]
    pub url: Option<String>,
    /// 補足
    pub note: Option<String>,
}

/// 写真・絵
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Photo {
    /// 画像ファイル（記録と同じフォルダーにおく）
    pub file: String,
    /// 画像の説明（見えない人に読み上げる文）
    #[schemars(length(min = 1))]
    pub alt: String,
    /// 画像の下に出す文
    pub caption: Option<String>,
    /// 撮影者・作者
    pub credit: Option<String>,
    /// だれか分かる人が写っているか。写っているなら consent がないと公開しない
    pub people: bool,
    /// 写っている人の同意
    pub consent: Option<Consent>,
}

/// 公開の同意
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Consent {
    /// ウェブサイトにのせてよい
    #[serde(default)]
    pub web: bool,
    /// 紙の冊子にのせてよい
    #[serde(default)]
    pub print: bool,
    /// 同意をもらった日
    pub date: DateText,
    /// 同意を受けた人・部署
    pub by: String,
}

/// 紙の冊子での扱い
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct PrintOptions {
    /// 冊子にのせる
    #[serde(default = "yes")]
    pub include: bool,
    /// 冊子の中の章
    pub section: Option<String>,
    /// 章の中の順番
    pub order: Option<i64>,
}

fn yes() -> bool {
    true
}

/// 問い合わせ先
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Contact {
    /// 窓口（役所・団体の電話）か、個人（世話人の電話）か
    pub kind: ContactKind,
    /// 窓口の名前、または人の名前
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
    /// ホームページ
    #[schemars(regex(pattern = r"^https?://"))]
    pub url: Option<String>,
    /// 受付時間
    pub hours: Option<String>,
    /// 住所
    pub address: Option<String>,
    /// 補足
    pub note: Option<String>,
    /// 個人のとき: 公開の同意。ないと公開せず、かわりの窓口を出す
    pub consent: Option<Consent>,
    /// 個人のとき: かわりに出す窓口（団体の番号）。省くと guide.toml の privacy.mediator
    pub mediator: Option<String>,
}

/// 問い合わせ先の種類
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum ContactKind {
    窓口,
    個人,
}

/// 人の名前。同意がないと公開しない
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Person {
    /// 名前
    #[schemars(length(min = 1))]
    pub name: String,
    /// 肩書き
    pub title: Option<String>,
    /// 公開の同意
    pub consent: Option<Consent>,
}

/// 住所
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, JsonSchema)]
pub struct Address {
    /// 都道府県
    pub pref: Option<String>,
    /// 市区町村
    pub city: Option<String>,
    /// 町名（「北町2丁目」まで）。地区はここから決まる
    pub town: Option<String>,
    /// 番地
    pub rest: Option<String>,
    /// 建物・部屋
    pub building: Option<String>,
    /// 郵便番号
    #[schemars(regex(pattern = r"^\d{3}-?\d{4}$"))]
    pub postal: Option<String>,
}

/// 団体: 番号（"kitamachi-salon"）で指すか、その場に { name = "…" } と書く
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
#[schemars(extend("x-shirube" = "ref:organization"))]
pub enum OrganizationField {
    /// 団体の番号
    Ref(String),
    /// その場に書く
    Inline(InlineOrganization),
}

/// その場に書く団体
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct InlineOrganization {
    /// 名前
    #[schemars(length(min = 1))]
    pub name: String,
    /// ふりがな
    #[schemars(extend("x-shirube" = "kana"))]
    pub kana: Option<String>,
    /// 種類
    pub kind: Option<super::OrganizationKind>,
}

/// 会場: 番号（"kitamachi-kominkan"）で指すか、その場に { name = "…" } と書く
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(untagged)]
#[schemars(extend("x-shirube" = "ref:place"))]
pub enum PlaceField {
    /// 会場の番号
    Ref(String),
    /// その場に書く
    Inline(InlinePlace),
}

/// その場に書く会場
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct InlinePlace {
    /// 名前
    #[schemars(length(min = 1))]
    pub name: String,
    /// ふりがな
    #[schemars(extend("x-shirube" = "kana"))]
    pub kana: Option<String>,
    /// 住所
    pub address: Option<Address>,
    /// 行き方
    pub access: Option<String>,
    /// 個人の家。住所は出さず、地区だけを出す
    #[serde(default)]
    pub home: bool,
}

/// 日時
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Schedule {
    /// 日時の文（そのまま表示する）。例 "毎月第2・4火曜日 10時〜11時30分（8月は休み）"
    #[schemars(length(min = 1), extend("x-shirube" = "schedule"))]
    pub text: String,
    /// 補足
    pub note: Option<String>,
    /// 年が書かれていない日付の年度。例 "令和8年度"
    #[schemars(extend("x-shirube" = "fiscal-year"))]
    pub fiscal_year: Option<String>,
    /// 日付を決めるきまり。書くと、開催日は text でなくこのきまりから決まる
    #[serde(default)]
    pub rules: Vec<ScheduleRule>,
    /// GIF 441 の開催日コード。例 "24Tu"。text と合うかを確かめる
    #[schemars(length(min = 1))]
    pub gif: Option<String>,
}

/// 日付を決めるきまりの1つ
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
pub struct ScheduleRule {
    /// くり返し（RFC 5545 の RRULE）。例 "FREQ=MONTHLY;BYDAY=2TU,4TU"
    #[schemars(length(min = 1))]
    pub rrule: Option<String>,
    /// 開催する日。rrule のかわり、または rrule に加える日
    #[serde(default)]
    pub dates: Vec<DateText>,
    /// 開催しない日
    #[serde(default)]
    pub except: Vec<DateText>,
    /// 始まりの時刻。例 "10:00"
    #[schemars(regex(pattern = r"^([01]?\d|2[0-4]):[0-5]\d$"))]
    pub start: Option<String>,
    /// 終わりの時刻。例 "11:30"
    #[schemars(regex(pattern = r"^([01]?\d|2[0-4]):[0-5]\d$"))]
    pub end: Option<String>,
    /// 会場の名前（ふだんの会場とちがうとき）
    #[schemars(length(min = 1))]
    pub place: Option<String>,
    /// 祝日にあたったとき
    pub holiday: Option<HolidayRule>,
    /// 祝日にあたったとき、同じ月のこの日に移す。例 "2WE"（第2水曜日）
    #[serde(rename = "move")]
    #[schemars(regex(pattern = r"^([1-5]|-1)(SU|MO|TU|WE|TH|FR|SA)$"))]
    pub move_to: Option<String>,
    /// 年末年始（12月29日〜1月3日）は休み
    #[serde(default)]
    pub year_end: bool,
    /// このきまりの始まりの日
    pub from: Option<DateText>,
    /// このきまりの終わりの日
    pub until: Option<DateText>,
    /// 隔週（INTERVAL=2）のとき、開催する週の日
    pub anchor: Option<DateText>,
}

/// 祝日にあたったとき
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum HolidayRule {
    休み,
    翌日,
    前日,
    翌平日,
    前平日,
    翌週,
    前週,
    開催,
}

/// 申し込み
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Booking {
    /// いるか
    pub required: bool,
    /// 申し込み方
    pub how: Option<String>,
    /// 申し込みのページ
    #[schemars(regex(pattern = r"^https?://"))]
    pub url: Option<String>,
    /// 申し込みの電話（窓口のもの）
    #[schemars(extend("x-shirube" = "phone"))]
    pub tel: Option<String>,
    /// しめきり
    pub deadline: Option<String>,
}

/// 参加費
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Fee {
    /// 無料
    #[serde(default)]
    pub free: bool,
    /// 金額（円）
    #[schemars(range(min = 0))]
    pub amount: Option<i64>,
    /// どの単位の金額か
    pub per: Option<FeePer>,
    /// 補足（「別に材料費」など）
    pub text: Option<String>,
}

/// 金額の単位
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum FeePer {
    回,
    月,
    年,
}

/// 対象となる人
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
pub struct Target {
    /// 対象の文。例 "おおむね65歳以上の方"
    pub text: Option<String>,
    /// 年齢の下限
    #[schemars(range(min = 0, max = 120))]
    pub min_age: Option<i64>,
    /// 年齢の上限
    #[schemars(range(min = 0, max = 120))]
    pub max_age: Option<i64>,
    /// 住んでいる地区（地区の番号）
    #[serde(default)]
    #[schemars(extend("x-shirube-items" = "ref:district"))]
    pub residents_of: Vec<String>,
    /// 介護をしている人も
    #[serde(default)]
    pub caregivers: bool,
    /// もの忘れのある人も安心
    #[serde(default)]
    pub dementia_friendly: bool,
    /// 男性も多い
    #[serde(default)]
    pub men_welcome: bool,
}

/// 設備と手助け（GIF 436 アクセシビリティ）
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum Accessibility {
    車いす可,
    車いす貸出,
    つえ貸出,
    段差なし,
    スロープ,
    エレベーター,
    手すり,
    バリアフリートイレ,
    オストメイト,
    優先駐車場,
    点字ブロック,
    補助犬,
    筆談,
    手話,
    字幕,
    いす席,
    休憩室,
    授乳室,
}

/// 人の声（名前は書かない）
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Voice {
    /// 言葉
    #[schemars(length(min = 1))]
    pub text: String,
    /// だれの声か（「参加者（80代・女性）」など。名前は書かない）
    pub who: Option<String>,
}

/// 数字で見る成果
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Figure {
    /// 何の数か
    pub label: String,
    /// 数
    pub value: f64,
    /// 単位
    pub unit: String,
    /// 補足
    pub note: Option<String>,
}
