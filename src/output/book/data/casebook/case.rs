//! One case: its spread.

use super::pictures;
use crate::guide::Route;
use crate::model::*;
use crate::output::book::body::Node;
use crate::output::book::data::marks::year_words;
use crate::output::book::desk::{ContactData, Desk, Picture, WebPage};
use crate::output::book::text::{Piece, pieces, plain};
use crate::output::common::wording::thousands;
use serde::Serialize;

/// A case as its pages show it.
#[derive(Debug, Clone, Serialize)]
pub struct CaseData {
    /// Id; the label of its pages.
    pub id: String,
    /// From 1, in the order of the edition.
    pub number: usize,
    /// Title.
    pub title: Vec<Piece>,
    /// Second title.
    pub subtitle: Option<String>,
    /// Themes.
    pub themes: Vec<String>,
    /// District, for the contents.
    pub district: Option<Vec<Piece>>,
    /// 取り組んだ団体, 地区, 場所, 年度.
    pub facts: Vec<(String, Vec<Piece>)>,
    /// Overview.
    pub overview: Vec<Piece>,
    /// Three lines.
    pub points: Vec<Vec<Piece>>,
    /// `3行でわかる`
    pub points_title: String,
    /// Questions with their answers.
    pub story: Vec<Question>,
    /// 成果 in words.
    pub results: Vec<Node>,
    /// 成果 in numbers.
    pub numbers: Vec<Number>,
    /// Voices.
    pub voices: Vec<VoiceData>,
    /// 取材を終えて and whatever else is in the text.
    pub body: Vec<Node>,
    /// Pictures; the first leads.
    pub photos: Vec<Picture>,
    /// 協力した団体
    pub partners: Vec<Vec<Piece>>,
    /// The council behind it.
    pub council: Option<CouncilFacts>,
    /// 関係する通いの場・手助け
    pub resources: Vec<Resource>,
    /// ほかの取り組み
    pub related: Vec<Related>,
    /// この取り組みについて聞く
    pub contact: ContactData,
    /// Its page on the web.
    pub web: Option<WebPage>,
}

/// A question that readers have, and its answer.
#[derive(Debug, Clone, Serialize)]
pub struct Question {
    /// Question.
    pub title: String,
    /// Answer.
    pub body: Vec<Node>,
}

/// A number.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Number {
    /// What it counts.
    pub label: String,
    /// 7.2
    pub value: String,
    /// 人
    pub unit: String,
    /// 補足.
    pub note: Option<String>,
}

/// What somebody said.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct VoiceData {
    /// Words.
    pub text: Vec<Piece>,
    /// Who.
    pub who: Option<String>,
}

/// The council behind a case.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CouncilFacts {
    /// Name.
    pub name: Vec<Piece>,
    /// 第2層協議体
    pub layer: Option<String>,
    /// 設置, 開く回数, 中心となる団体, the newest year.
    pub facts: Vec<(String, String)>,
}

/// A gathering or service that has to do with it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Resource {
    /// 通いの場, 生活支援サービス …
    pub kind: String,
    /// Name.
    pub title: Vec<Piece>,
    /// When, as written.
    pub when: Option<String>,
}

/// Another case.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Related {
    /// Title.
    pub title: Vec<Piece>,
    /// Its number in this book; none for a case of another edition.
    pub number: Option<usize>,
}

/// Collects a case.
pub fn case(desk: &mut Desk<'_>, it: &Case, at: usize, number: &dyn Fn(&Id) -> Option<usize>) -> CaseData {
    let guide = desk.guide;
    let districts: Vec<Vec<Piece>> =
        guide.districts_of(&it.meta.key).into_iter().map(|one| desk.title(one)).collect();
    let mut facts: Vec<(String, Vec<Piece>)> = Vec::new();
    facts.extend(desk.organization(&it.organization).map(|name| ("取り組んだ団体".into(), name)));
    if !districts.is_empty() {
        facts.push(("地区".into(), joined(&districts)));
    }
    facts.push(("場所".into(), pieces(&it.place)));
    facts.push(("年度".into(), pieces(&it.fiscal_year.in_style(guide.config.dates))));
    facts.retain(|(_, words)| words.iter().any(|piece| !piece.0.is_empty()));
    let story = it.story.iter().map(|answer| Question {
        title: answer.question.into(),
        body: desk.body(&answer.answer, &it.meta, 960),
    });
    let story = story.collect();
    CaseData {
        id: it.id().0.clone(),
        number: at,
        title: desk.title(it),
        subtitle: it.subtitle.as_deref().map(plain),
        themes: it.themes.iter().map(|theme| plain(theme)).collect(),
        district: guide.main_district(&it.meta.key).map(|district| desk.title(district)),
        facts,
        overview: it.meta.summary.as_deref().map_or(Vec::new(), pieces),
        points: it.points.iter().map(|point| pieces(point)).collect(),
        points_title: format!("{}行でわかる", it.points.len()),
        story,
        results: desk.body(&it.results, &it.meta, 960),
        numbers: it.numbers.iter().map(figure).collect(),
        voices: it.voices.iter().map(voice).collect(),
        body: desk.body(&it.meta.body, &it.meta, 960),
        photos: pictures(desk, &it.meta),
        partners: it.partners.iter().filter_map(|used| desk.organization(used)).collect(),
        council: it
            .council
            .as_ref()
            .and_then(|id| guide.get::<Council>(id))
            .map(|council| council_facts(desk, council)),
        resources: resources(desk, it),
        related: it
            .related
            .iter()
            .filter_map(|id| guide.get::<Case>(id))
            .map(|other| Related { title: desk.title(other), number: number(other.id()) })
            .collect(),
        contact: desk.contact(&it.contact),
        web: desk.web(&Route::entry(&it.meta.key)),
    }
}

fn joined(names: &[Vec<Piece>]) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    for name in names {
        if !out.is_empty() {
            out.push(("、".into(), None));
        }
        out.extend(name.iter().cloned());
    }
    out
}

fn figure(it: &plain::Figure) -> Number {
    Number {
        label: plain(&it.label),
        value: thousands(it.value),
        unit: plain(&it.unit),
        note: it.note.as_deref().map(plain),
    }
}

fn voice(it: &plain::Voice) -> VoiceData {
    VoiceData { text: pieces(&it.text), who: it.who.as_deref().map(plain) }
}

fn council_facts(desk: &Desk<'_>, it: &Council) -> CouncilFacts {
    let guide = desk.guide;
    let mut facts: Vec<(String, String)> = Vec::new();
    let mut add = |label: &str, text: Option<String>| {
        facts.extend(text.map(|text| (label.to_string(), plain(&text))));
    };
    add("設置", it.since.as_ref().map(|since| format!("{since}から")));
    add("開く回数", it.frequency.clone());
    let leads = it.leads.as_ref().and_then(|used| guide.organization_name(used));
    add("中心となる団体", leads.map(str::to_string));
    let newest = it.years.iter().filter(|year| year.meetings.is_some()).max_by_key(|year| year.fiscal_year);
    if let Some(year) = newest {
        add(&year.fiscal_year.in_style(guide.config.dates), year_words(year));
    }
    let layer = guide.config.layers.iter().find(|layer| layer.n == it.layer).map(|layer| plain(&layer.name));
    CouncilFacts { name: desk.title(it), layer, facts }
}

fn resources(desk: &Desk<'_>, it: &Case) -> Vec<Resource> {
    let guide = desk.guide;
    let gatherings = it.gatherings.iter().filter_map(|id| guide.get::<Gathering>(id)).map(|one| Resource {
        kind: Kind::Gathering.label().into(),
        title: desk.title(one),
        when: Some(plain(&one.schedule.text)).filter(|text| !text.is_empty()),
    });
    let services = it.services.iter().filter_map(|id| guide.get::<Service>(id)).map(|one| Resource {
        kind: Kind::Service.label().into(),
        title: desk.title(one),
        when: None,
    });
    gatherings.chain(services).collect()
}
