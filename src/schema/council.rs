//! The councils' side: coordinator, council, meeting, indicator, budget, event.

use super::*;
use schemars::JsonSchema;
use serde::Deserialize;

/// 生活支援コーディネーター（地域支え合い推進員）
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Coordinator {
    /// 呼び名。例 "北町地区の生活支援コーディネーター"
    #[schemars(length(min = 1))]
    pub title: String,
    /// 層（guide.toml の layers の n）
    #[schemars(range(min = 1, max = 9))]
    pub layer: i64,
    /// 担当の地区（地区の番号）
    #[serde(default)]
    #[schemars(extend("x-shirube-items" = "ref:district"))]
    pub districts: Vec<String>,
    /// 人数
    #[schemars(range(min = 1))]
    pub count: Option<i64>,
    /// 所属
    pub employer: Option<OrganizationField>,
    /// 置き方
    #[serde(default)]
    pub arrangement: Vec<Arrangement>,
    /// いつから（書かれたとおり。例 "平成28年4月"）
    pub since: Option<String>,
    /// 配置した年度（書かれたとおり。例 "平成30年度"）
    pub fiscal_year: Option<String>,
    /// 資格
    #[serde(default)]
    pub qualifications: Vec<String>,
    /// 概要
    pub summary: Option<String>,
    /// 本人の名前。同意がないと公開しない
    pub person: Option<Person>,
    /// 問い合わせ先
    pub contact: Option<Contact>,
    /// どの記録にも書ける項目
    #[serde(flatten)]
    pub common: Common,
}

/// コーディネーターの置き方
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum Arrangement {
    職員,
    委託,
    委嘱,
    兼務,
    専任,
}

/// 協議体
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Council {
    /// 名称
    #[schemars(length(min = 1))]
    pub name: String,
    /// 名称のふりがな
    #[schemars(extend("x-shirube" = "kana"))]
    pub kana: Option<String>,
    /// 層（guide.toml の layers の n）
    #[schemars(range(min = 1, max = 9))]
    pub layer: i64,
    /// 地区の番号
    #[serde(default)]
    #[schemars(extend("x-shirube-items" = "ref:district"))]
    pub districts: Vec<String>,
    /// いつから（書かれたとおり。例 "平成28年9月"）
    pub since: Option<String>,
    /// 独自に置くか、今ある会議を充てるか
    pub body_kind: Option<BodyKind>,
    /// 充てている会議の名前
    pub body: Option<String>,
    /// 概要（80字まで）
    #[schemars(length(max = 80))]
    pub summary: Option<String>,
    /// 構成団体
    #[serde(default)]
    pub members: Vec<Member>,
    /// 構成団体のあとに「など」が付く
    #[serde(default)]
    pub members_etc: bool,
    /// 中心となる団体
    pub leads: Option<OrganizationField>,
    /// 支える団体
    pub supports: Option<OrganizationField>,
    /// 役割
    #[serde(default)]
    pub roles: Vec<String>,
    /// 開催の頻度（書かれたとおり）
    pub frequency: Option<String>,
    /// 年度ごとの活動
    #[serde(default)]
    pub years: Vec<CouncilYear>,
    /// 問い合わせ先
    pub contact: Option<Contact>,
    /// どの記録にも書ける項目
    #[serde(flatten)]
    pub common: Common,
}

/// 協議体の置き方
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum BodyKind {
    独自,
    充当,
}

/// 構成団体の1つ
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Member {
    /// 団体の種類（表の列になる。例 "民生児童委員"）
    #[schemars(length(min = 1))]
    pub kind: String,
    /// 団体の番号
    #[schemars(extend("x-shirube" = "ref:organization"))]
    pub organization: Option<String>,
    /// 人数
    #[schemars(range(min = 1))]
    pub count: Option<i64>,
    /// 補足
    pub note: Option<String>,
}

/// 協議体の年度ごとの活動
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct CouncilYear {
    /// 年度。例 "令和5年度"
    #[schemars(extend("x-shirube" = "fiscal-year"))]
    pub fiscal_year: String,
    /// 活動の内容（Markdown）
    #[schemars(extend("x-shirube" = "markdown"))]
    pub activities: String,
    /// 会議の回数
    #[schemars(range(min = 0))]
    pub meetings: Option<i64>,
    /// 回数の補足（「書面開催を除く」など）
    pub note: Option<String>,
}

/// 会議
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Meeting {
    /// 会議の名前。省くと協議体の名前
    pub title: Option<String>,
    /// 協議体の番号
    #[schemars(extend("x-shirube" = "ref:council"))]
    pub council: String,
    /// 年度。例 "H28"、"令和8年度"
    #[schemars(extend("x-shirube" = "fiscal-year"))]
    pub fiscal_year: String,
    /// 第何回か。1年度に1回だけなら省ける
    #[schemars(range(min = 1))]
    pub no: Option<i64>,
    /// 開き方
    pub format: Option<MeetingFormat>,
    /// 開いた日
    pub date: Option<DateText>,
    /// 時間（書かれたとおり）
    pub time: Option<String>,
    /// 場所
    pub place: Option<PlaceField>,
    /// 議題
    #[serde(default)]
    pub agenda: Vec<AgendaItem>,
    /// 意見交換
    #[serde(default)]
    pub discussion: Vec<AgendaItem>,
    /// 出席
    pub attendance: Option<Attendance>,
    /// 配った資料
    #[serde(default)]
    pub documents: Vec<MeetingDocument>,
    /// どの記録にも書ける項目
    #[serde(flatten)]
    pub common: Common,
}

/// 会議の開き方
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, Deserialize, JsonSchema)]
#[allow(missing_docs)]
pub enum MeetingFormat {
    対面,
    書面,
    オンライン,
    併用,
}

/// 議題の1つ
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct AgendaItem {
    /// 題
    #[schemars(length(min = 1))]
    pub title: String,
    /// 下の項目
    #[serde(default)]
    pub sub: Vec<String>,
}

/// 会議の出席
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Attendance {
    /// 委員の数
    pub members: Option<i64>,
    /// 傍聴・事務局などの数
    pub others: Option<i64>,
    /// 補足
    pub note: Option<String>,
}

/// 会議の資料
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct MeetingDocument {
    /// 「資料1」「参考資料2」「別紙」など
    pub label: String,
    /// 題
    pub title: String,
    /// 資料の番号（documents）
    #[schemars(extend("x-shirube" = "ref:document"))]
    pub document: Option<String>,
}

/// 催し
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Event {
    /// 名称
    #[schemars(length(min = 1))]
    pub title: String,
    /// 名称のふりがな
    #[schemars(extend("x-shirube" = "kana"))]
    pub kana: Option<String>,
    /// 種類（研修会、フォーラム、ワークショップなど）
    pub kind: Option<String>,
    /// 概要（80字まで）
    #[schemars(length(max = 80))]
    pub summary: Option<String>,
    /// 開催日。曜日も書くと、合っているか確かめる。例 "令和5年9月6日(水)"
    pub date: DateText,
    /// 2日以上のときの最後の日
    pub until: Option<DateText>,
    /// 時間（書かれたとおり）
    pub time: Option<String>,
    /// 主題
    pub theme: Option<String>,
    /// 方法
    pub method: Option<String>,
    /// 講師
    pub speaker: Option<String>,
    /// 講演の題
    pub lecture: Option<String>,
    /// 活動紹介など
    #[serde(default)]
    pub program: Vec<EventProgram>,
    /// 参加者
    pub participants: Option<String>,
    /// 参加者の数
    #[schemars(range(min = 0))]
    pub participant_count: Option<i64>,
    /// 会場
    pub place: Option<PlaceField>,
    /// 主催
    pub organizer: Option<OrganizationField>,
    /// 対象
    pub target: Option<String>,
    /// 申し込み
    pub booking: Option<Booking>,
    /// 問い合わせ先
    pub contact: Option<Contact>,
    /// どの記録にも書ける項目
    #[serde(flatten)]
    pub common: Common,
}

/// 催しの中の1つ
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct EventProgram {
    /// 種類（活動紹介、講演など）
    pub kind: Option<String>,
    /// 題
    pub title: String,
    /// だれが
    pub who: Option<String>,
}

/// 指標
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Indicator {
    /// 名称
    #[schemars(length(min = 1))]
    pub title: String,
    /// 単位
    #[schemars(length(min = 1))]
    pub unit: String,
    /// 何を数えたものか
    pub summary: Option<String>,
    /// 関係する協議体（番号）
    #[schemars(extend("x-shirube" = "ref:council"))]
    pub council: Option<String>,
    /// 数
    #[serde(default)]
    pub points: Vec<IndicatorPoint>,
    /// 目標
    pub target: Option<IndicatorTarget>,
    /// 脚注（※）
    #[serde(default)]
    pub footnotes: Vec<String>,
    /// 並べる順番
    pub order: Option<i64>,
    /// どの記録にも書ける項目
    #[serde(flatten)]
    pub common: Common,
}

/// 指標の1つの数
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct IndicatorPoint {
    /// いつの数か。例 "令和3年度"、"令和3年度末"、"令和4年8月9日現在"
    #[schemars(extend("x-shirube" = "point-in-time"))]
    pub at: String,
    /// 数
    pub value: f64,
    /// 全体の数（30地区/39地区 の 39）
    pub of: Option<f64>,
    /// 内訳。合計が数と合うか確かめる
    #[serde(default)]
    pub parts: Vec<IndicatorPart>,
    /// 補足
    pub note: Option<String>,
    /// 資料に書かれた数ではなく、内訳から足した数
    #[serde(default)]
    pub derived: bool,
}

/// 内訳
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct IndicatorPart {
    /// 何の数か
    pub label: String,
    /// 数
    pub value: f64,
}

/// 目標
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct IndicatorTarget {
    /// いつまで・どの計画。例 "令和4年度末"、"第9期目標"
    pub by: String,
    /// 目標の数
    pub value: f64,
    /// 全体の数
    pub of: Option<f64>,
    /// 目標の単位（数の単位とちがうとき。例 "回/年"）
    pub unit: Option<String>,
}

/// 予算・財源
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Budget {
    /// 表の題
    #[schemars(length(min = 1))]
    pub title: String,
    /// 年度
    #[schemars(extend("x-shirube" = "fiscal-year"))]
    pub fiscal_year: Option<String>,
    /// 金額の単位（千円など）
    pub unit: String,
    /// 概要
    pub summary: Option<String>,
    /// 列の見出し。省くと「区分」「金額」
    #[serde(default)]
    pub columns: Vec<String>,
    /// 行
    #[serde(default)]
    pub rows: Vec<BudgetRow>,
    /// 財源の割合（%）。合計が100か確かめる
    #[serde(default)]
    pub funding: Vec<Funding>,
    /// 脚注（※）
    #[serde(default)]
    pub footnotes: Vec<String>,
    /// どの記録にも書ける項目
    #[serde(flatten)]
    pub common: Common,
}

/// 予算の1行
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct BudgetRow {
    /// 見出し
    pub label: String,
    /// 金額（unit の単位で）
    pub amount: Option<f64>,
    /// 計算のしかた。例 "× 日常生活圏域の数"
    pub formula: Option<String>,
    /// 金額でない表のとき: 列ごとの文（Markdown）。「同左」も書ける
    #[serde(default)]
    #[schemars(extend("x-shirube-items" = "markdown"))]
    pub cells: Vec<String>,
    /// 補足
    pub note: Option<String>,
}

/// 財源の1つ
#[derive(Debug, Clone, Deserialize, JsonSchema)]
pub struct Funding {
    /// 国、県、市、保険料など
    pub label: String,
    /// 割合（%）
    #[schemars(range(min = 0.0, max = 100.0))]
    pub percent: f64,
    /// 補足
    pub note: Option<String>,
}
