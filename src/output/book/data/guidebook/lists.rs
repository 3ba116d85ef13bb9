//! Ways into the book: 困りごとから探す, 五十音索引, 曜日別索引; and the notices that hold.

use super::chapters::{Numbers, Plan};
use crate::guide::Guide;
use crate::guide::calendar::has_events;
use crate::model::kana::{Row, is_kana, row_of, sort_key};
use crate::model::plain::Status;
use crate::model::schedule::{Clock, WEEK};
use crate::model::*;
use crate::output::book::body::Node;
use crate::output::book::desk::Desk;
use crate::output::book::text::{Piece, pieces, plain};
use crate::output::common::days::{range_words, short_span};
use crate::output::common::vocabulary;
use crate::output::common::weekdays::{months, weeks_words};
use crate::output::common::wording::Speaker;
use jiff::civil::Weekday;
use serde::Serialize;

/// Entries below one need; more help nobody to choose.
const MOST_ANSWERS: usize = 18;

/// An entry in a list.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Listed {
    /// Number in the book.
    pub number: usize,
    /// Name.
    pub name: String,
}

/// Needs of one group.
#[derive(Debug, Clone, Serialize)]
pub struct NeedGroup {
    /// Its name.
    pub title: String,
    /// Needs in order; none is without an entry.
    pub needs: Vec<NeedData>,
}

/// A need with what answers it.
#[derive(Debug, Clone, Serialize)]
pub struct NeedData {
    /// Its words.
    pub title: Vec<Piece>,
    /// How people say it.
    pub examples: Vec<String>,
    /// What answers it, by number.
    pub entries: Vec<Listed>,
    /// How many more there are.
    pub more: usize,
}

/// A row of the index.
#[derive(Debug, Clone, Serialize)]
pub struct IndexRow {
    /// あ, か … その他
    pub label: &'static str,
    /// Entries by their readings.
    pub entries: Vec<Listed>,
}

/// What takes place on a weekday.
#[derive(Debug, Clone, Serialize)]
pub struct WeekdayData {
    /// 月曜日
    pub label: String,
    /// By chapter.
    pub places: Vec<WeekdayPlace>,
}

/// What takes place on a weekday in one chapter.
#[derive(Debug, Clone, Serialize)]
pub struct WeekdayPlace {
    /// Chapter.
    pub title: String,
    /// By time of the day.
    pub entries: Vec<WeekdayEntry>,
}

/// A line of the weekday index.
#[derive(Debug, Clone, Serialize)]
pub struct WeekdayEntry {
    /// Number in the book.
    pub number: usize,
    /// Name.
    pub name: String,
    /// 10:00〜11:30
    pub time: Option<String>,
    /// 毎週, 第2・4
    pub weeks: String,
}

/// A notice.
#[derive(Debug, Clone, Serialize)]
pub struct NoticeData {
    /// 休止, 変更 …
    pub kind: String,
    /// Title.
    pub title: Vec<Piece>,
    /// Day it came out.
    pub date: String,
    /// Days it speaks of.
    pub days: Option<String>,
    /// What it says.
    pub summary: Option<Vec<Piece>>,
    /// Its text, where there is no summary.
    pub body: Vec<Node>,
    /// Entries it is about.
    pub entries: Vec<usize>,
}

/// 困りごとから探す: those that name the need first, services before gatherings where both do.
pub fn needs(desk: &Desk<'_>, numbers: &Numbers) -> Vec<NeedGroup> {
    let guide = desk.guide;
    let data = |need: &Need| {
        let answers = guide.answers(need);
        let gatherings = answers.gatherings.iter().map(|it| (it.needs.contains(need.id()), &it.meta));
        let services = answers.services.iter().map(|it| (it.needs.contains(need.id()), &it.meta));
        let mut all: Vec<(bool, &Meta)> = services.chain(gatherings).collect();
        all.sort_by_key(|(is_named, _)| !is_named);
        let listed = all.iter().filter_map(|(_, meta)| Some(listed(*numbers.get(&meta.key)?, meta)));
        let mut entries: Vec<Listed> = listed.collect();
        let more = entries.len().saturating_sub(MOST_ANSWERS);
        entries.truncate(MOST_ANSWERS);
        entries.sort_by_key(|it| it.number);
        NeedData {
            title: desk.title(need),
            examples: need.examples.iter().map(|text| plain(text)).collect(),
            entries,
            more,
        }
    };
    let mut groups: Vec<NeedGroup> = Vec::new();
    for title in &guide.config.need_groups {
        let own = guide.entries.needs.iter().filter(|it| it.group == *title);
        let needs: Vec<NeedData> = own.map(data).filter(|it| !it.entries.is_empty()).collect();
        if !needs.is_empty() {
            groups.push(NeedGroup { title: plain(title), needs });
        }
    }
    groups
}

fn listed(number: usize, meta: &Meta) -> Listed {
    Listed { number, name: plain(&meta.title) }
}

/// 五十音索引. A name in kana is its own reading; what has none stands at the end.
pub fn kana(guide: &Guide, numbers: &Numbers) -> Vec<IndexRow> {
    let all = guide
        .entries
        .gatherings
        .iter()
        .map(|it| &it.meta)
        .chain(guide.entries.services.iter().map(|it| &it.meta));
    let mut read: Vec<(Row, _, Listed)> = Vec::new();
    for meta in all {
        let Some(number) = numbers.get(&meta.key) else { continue };
        let own = Some(meta.title.as_str()).filter(|title| is_kana(title));
        let reading = meta.kana.as_deref().or(own);
        let row = reading.map_or(Row::Other, row_of);
        read.push((row, sort_key(reading.unwrap_or(&meta.title)), listed(*number, meta)));
    }
    read.sort_by(|a, b| (a.0, &a.1, a.2.number).cmp(&(b.0, &b.1, b.2.number)));
    Row::ALL
        .into_iter()
        .filter_map(|row| {
            let own = read.iter().filter(|(of, ..)| *of == row).map(|(_, _, listed)| listed.clone());
            let entries: Vec<Listed> = own.collect();
            let label = if row == Row::Other { "その他" } else { row.label() };
            (!entries.is_empty()).then_some(IndexRow { label, entries })
        })
        .collect()
}

/// One entry's schedule with its number.
struct Timed<'g> {
    number: usize,
    meta: &'g Meta,
    schedule: &'g Schedule,
}

/// 曜日別索引, by the rules alone, so that it holds as long as they do.
pub fn weekdays(desk: &Desk<'_>, plan: &Plan<'_>) -> Vec<WeekdayData> {
    let numbers = plan.numbers();
    let is_held = |meta: &Meta| desk.guide.agenda(&meta.key).is_some_and(|agenda| has_events(agenda.kind));
    let chapters: Vec<(String, Vec<Timed<'_>>)> = plan
        .chapters
        .iter()
        .map(|chapter| {
            let gatherings = chapter.gatherings.iter().filter(|it| it.status == Status::活動中);
            let services = chapter.services.iter().filter(|it| it.status == Status::活動中);
            let gatherings = gatherings.map(|it| (&it.meta, Some(&it.schedule)));
            let all = gatherings.chain(services.map(|it| (&it.meta, it.schedule.as_ref())));
            let timed = all.filter(|(meta, _)| is_held(meta)).filter_map(|(meta, schedule)| {
                Some(Timed { number: *numbers.get(&meta.key)?, meta, schedule: schedule? })
            });
            let title = match (chapter.district, &chapter.section) {
                (Some(it), _) => plain(it.title()),
                (None, Some(name)) => name.clone(),
                (None, None) => super::elsewhere(desk, chapter.services.iter().any(|it| it.area.whole)),
            };
            (title, timed.collect())
        })
        .collect();
    let days = std::iter::once(None).chain(WEEK.into_iter().map(Some));
    days.filter_map(|day| {
        let places = chapters.iter().filter_map(|(title, all)| {
            let entries = on(desk, all, day);
            (!entries.is_empty()).then(|| WeekdayPlace { title: title.clone(), entries })
        });
        let places: Vec<WeekdayPlace> = places.collect();
        let label = day.map_or("毎日".to_string(), |day| format!("{}曜日", era::weekday_kanji(day)));
        (!places.is_empty()).then_some(WeekdayData { label, places })
    })
    .collect()
}

/// What of a chapter is held on a weekday, or every day.
fn on(desk: &Desk<'_>, all: &[Timed<'_>], day: Option<Weekday>) -> Vec<WeekdayEntry> {
    let mut out: Vec<(Option<Clock>, WeekdayEntry)> = Vec::new();
    for it in all {
        for rule in &it.schedule.timetable.rules {
            let Some(weeks) = weeks_words(&rule.pattern, day) else { continue };
            let times: Vec<String> =
                rule.times.iter().filter_map(|time| short_span(desk.words(), time)).collect();
            let comma = desk.word("comma");
            let weeks = [Some(weeks), months(rule)].into_iter().flatten().filter(|words| !words.is_empty());
            out.push((
                rule.times.first().and_then(|time| time.start),
                WeekdayEntry {
                    number: it.number,
                    name: plain(&it.meta.title),
                    time: (!times.is_empty()).then(|| times.join(&comma)),
                    weeks: weeks.collect::<Vec<_>>().join(&comma),
                },
            ));
        }
    }
    out.sort_by_key(|(start, entry)| (*start, entry.number));
    out.into_iter().map(|(_, entry)| entry).collect()
}

/// Notices that are out and hold, in the guide's order.
pub fn notices(desk: &mut Desk<'_>, numbers: &Numbers) -> Vec<NoticeData> {
    let guide = desk.guide;
    let all = guide.entries.notices.iter().filter(|it| it.date <= guide.today && guide.still_holds(it));
    all.map(|it| {
        let days = match (it.from, it.to) {
            (Some(from), Some(to)) => Some(range_words(desk.words(), from, to)),
            (Some(from), None) => {
                let day = range_words(desk.words(), from, from);
                Some(desk.words().with("time-from", &[("start", day.into())]))
            }
            _ => None,
        };
        NoticeData {
            kind: desk.word(vocabulary::notice(it.kind)),
            title: pieces(&it.meta.title),
            date: desk.date(it.date),
            days,
            summary: it.meta.summary.as_deref().map(pieces),
            body: if it.meta.summary.is_none() {
                desk.body(&it.meta.body, &it.meta, 960)
            } else {
                Vec::new()
            },
            entries: it.targets.iter().filter_map(|key| numbers.get(key).copied()).collect(),
        }
    })
    .collect()
}
