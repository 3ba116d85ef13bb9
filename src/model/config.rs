//! Configuration of a guide, checked: `guide.toml` with its defaults filled in.

use super::era;
use super::plain::*;
use super::schedule::Calendar;
use super::{Id, MapConfig};
use crate::markdown::Document;
use crate::schema::{AccessibilityPolicy as WrittenPolicy, Report as WrittenReport};
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Configuration of a guide.
#[derive(Debug, Clone)]
pub struct GuideConfig {
    /// Folder name; part of the address in a portal.
    pub id: String,
    /// Title.
    pub title: String,
    /// Title for the head of every page.
    pub short_title: String,
    /// Description.
    pub description: String,
    /// A made-up town.
    pub fictional: bool,
    /// Town.
    pub city: City,
    /// Public address, with a trailing `/`.
    pub base_url: Option<String>,
    /// How dates are shown.
    pub dates: era::Style,
    /// Whom to call about the guide.
    pub contact: GuideContact,
    /// Languages besides Japanese (`easy`, `en` …), in the order written.
    pub languages: Vec<String>,
    /// Texts of guide.toml in those languages.
    pub translations: BTreeMap<String, GuideTranslation>,
    /// Where wrong information is reported.
    pub report: Report,
    /// Source of everything that names no other.
    pub source: Option<SourceNote>,
    /// Theme folder name.
    pub theme: String,
    /// Brand colour `#rrggbb`.
    pub brand: Option<String>,
    /// Office that stands in for persons without consent.
    pub mediator: Option<Id>,
    /// HTML in text is passed unchanged.
    pub raw_html_allowed: bool,
    /// Words that mean the same in this town.
    pub synonyms: Vec<Vec<String>>,
    /// Limits for pictures.
    pub max_megapixels: u64,
    /// Limits for pictures.
    pub max_megabytes: u64,
    /// District systems; the first is the main one.
    pub district_systems: Vec<DistrictSystem>,
    /// Layers of councils.
    pub layers: Vec<Layer>,
    /// Categories of gatherings.
    pub gathering_categories: Vec<Category>,
    /// Categories of services.
    pub service_categories: Vec<Category>,
    /// Groups of needs.
    pub need_groups: Vec<String>,
    /// Lead of the home page.
    pub lead: Option<String>,
    /// Needs shown first.
    pub home_needs: Vec<Id>,
    /// Accessibility policy.
    pub accessibility: Option<AccessibilityPolicy>,
    /// Results of the newest test.
    pub accessibility_results: Option<AccessibilityResults>,
    /// Disclaimers.
    pub disclaimers: Vec<String>,
    /// Days on which the town, or places in it, are closed.
    pub closed: Vec<ClosedDays>,
    /// Geography and the ways to show it.
    pub map: MapConfig,
    /// Last change.
    pub updated: Option<Date>,
    /// Readings of names (`readings.tsv`).
    pub readings: Vec<NameReading>,
}

/// A line of `readings.tsv`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameReading {
    /// Name.
    pub name: String,
    /// Reading in kana.
    pub reading: String,
}

impl GuideConfig {
    /// Holidays: those of Japan, and the days of the town that count as such.
    pub fn holidays(&self) -> Calendar {
        let mut calendar = Calendar::japan();
        for days in self.closed.iter().filter(|days| days.places.is_empty()) {
            calendar.close(days.from, days.to, &days.name);
        }
        calendar
    }
}

/// Where wrong information is reported: everything that is named, or what the guide's contact has.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Address of a form, with [`Report::PLACEHOLDERS`].
    pub form: Option<String>,
    /// Mail.
    pub mail: Option<String>,
    /// Telephone, as written.
    pub tel: Option<String>,
}

impl Report {
    /// What may stand in the address of a form: id, title and address of the page.
    pub const PLACEHOLDERS: [&str; 3] = ["{id}", "{title}", "{url}"];

    /// Takes over what is written; without it the contact's mail, else its telephone.
    pub fn new(written: Option<WrittenReport>, contact: &GuideContact) -> Self {
        let WrittenReport { mail, tel, form } =
            written.unwrap_or(WrittenReport { mail: None, tel: None, form: None });
        if mail.is_some() || tel.is_some() || form.is_some() {
            return Self { form, mail, tel };
        }
        let mail = contact.mail.clone();
        Self { tel: contact.tel.clone().filter(|_| mail.is_none()), mail, form: None }
    }
}

/// Days on which something is closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClosedDays {
    /// What they are called.
    pub name: String,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Date,
    /// Places at which nothing is held; none: the days count as holidays of the town.
    pub places: Vec<Id>,
}

/// Town.
#[derive(Debug, Clone)]
pub struct City {
    /// Name.
    pub name: String,
    /// Reading.
    pub kana: Option<String>,
    /// Prefecture.
    pub pref: Option<String>,
    /// 全国地方公共団体コード
    pub code: Option<String>,
    /// Area code.
    pub area_code: Option<String>,
}

impl City {
    /// What it calls itself, by the end of its name: 市, 町, 村, 区; 市 for a name that does not say.
    pub fn unit(&self) -> char {
        self.name.chars().next_back().filter(|last| "市町村区".contains(*last)).unwrap_or('市')
    }

    /// Its office: 市役所, 区役所, 町役場, 村役場.
    pub fn hall(&self) -> String {
        let unit = self.unit();
        format!("{unit}{}", if matches!(unit, '町' | '村') { "役場" } else { "役所" })
    }
}

/// A layer of councils.
#[derive(Debug, Clone)]
pub struct Layer {
    /// Number.
    pub n: i64,
    /// Name.
    pub name: String,
    /// Unit (whole town, district, 町).
    pub unit: Option<String>,
    /// Number of units.
    pub unit_count: Option<i64>,
    /// About.
    pub about: Document,
}

/// Accessibility policy.
#[derive(Debug, Clone)]
pub struct AccessibilityPolicy {
    /// Level aimed at.
    pub level: String,
    /// Deadline.
    pub deadline: Option<Date>,
    /// Day of the next test.
    pub next_test: Option<Date>,
    /// What it covers.
    pub scope: Option<String>,
    /// What it leaves out.
    pub exceptions: Vec<String>,
    /// Known problems.
    pub known_issues: Vec<String>,
}

impl AccessibilityPolicy {
    /// Takes the policy over with checked dates.
    pub fn new(written: WrittenPolicy, deadline: Option<Date>, next_test: Option<Date>) -> Self {
        let WrittenPolicy { level, deadline: _, next_test: _, scope, exceptions, known_issues } = written;
        Self { level, deadline, next_test, scope, exceptions, known_issues }
    }
}

/// What a test of the finished site found (accessibility.toml).
#[derive(Debug, Clone)]
pub struct AccessibilityResults {
    /// Day of the test.
    pub tested: Date,
    /// What tested.
    pub tools: Vec<TestTool>,
    /// On which devices and with which settings.
    pub conditions: Vec<String>,
    /// Pages that were looked at.
    pub pages: Vec<TestedPage>,
    /// Criteria that a machine can look at.
    pub criteria: Vec<CriterionResult>,
    /// What was found.
    pub faults: Vec<FoundFault>,
}

/// Categories of gatherings when guide.toml names none (content model §6.3).
pub const GATHERING_CATEGORIES: &[(&str, &str, Tint)] = &[
    ("taiso", "体操・運動", Tint::Move),
    ("shumi", "趣味活動", Tint::Learn),
    ("sawakai", "茶話会・おしゃべり", Tint::Talk),
    ("kaishoku", "会食・食事", Tint::Eat),
    ("ninchisho", "認知症予防・認知症カフェ", Tint::Help),
    ("tasedai", "多世代交流", Tint::Kids),
    ("shogai", "学習・講座", Tint::Learn),
    ("nogyo", "農作業・園芸", Tint::Ride),
    ("shuro", "就労的活動・ボランティア", Tint::Ride),
    ("kosodate", "子育て世代と交流", Tint::Kids),
    ("kodomo", "子ども食堂・地域食堂", Tint::Eat),
    ("sports", "ゲートボール・グラウンドゴルフ・ウォーキング", Tint::Move),
    ("ongaku", "歌・カラオケ", Tint::Talk),
    ("kaigosha", "介護者のつどい", Tint::Help),
    ("sonota", "その他", Tint::Help),
];

/// Categories of services when guide.toml names none (content model §6.3).
pub const SERVICE_CATEGORIES: &[(&str, &str, Tint)] = &[
    ("soudan", "相談窓口", Tint::Help),
    ("mimamori", "見守り・安否確認", Tint::Help),
    ("haishoku", "配食・弁当", Tint::Eat),
    ("kaimono", "買い物支援・宅配", Tint::Ride),
    ("idohanbai", "移動販売", Tint::Ride),
    ("ido", "移動支援・送迎", Tint::Ride),
    ("kaji", "家事援助", Tint::Talk),
    ("gomi", "ゴミ出し", Tint::Move),
    ("kusakari", "草取り・庭木・雪かき", Tint::Move),
    ("shuri", "小修繕・電球交換", Tint::Kids),
    ("hanashi", "話し相手", Tint::Talk),
    ("tsukisoi", "通院・外出付き添い", Tint::Ride),
    ("sumaho", "スマホ相談", Tint::Learn),
    ("yogu", "福祉用具・緊急通報", Tint::Kids),
    ("rihatsu", "訪問理美容", Tint::Learn),
    ("yuryo-vol", "有償ボランティア", Tint::Move),
    ("kenri", "権利擁護・金銭管理", Tint::Help),
    ("sonota", "その他", Tint::Help),
];

/// Groups of needs when guide.toml names none.
pub const NEED_GROUPS: &[&str] = &[
    "体を動かしたい",
    "話し相手がほしい",
    "食事",
    "買い物",
    "移動",
    "家の中",
    "家の外",
    "見守り",
    "介護の相談",
    "もの忘れ",
    "お金や手続き",
    "役に立ちたい",
];
