//! Dates in words, and what comes next for an entry: the same words the script writes (`dates.js`).

use super::page::{At, phone};
use super::views::*;
use crate::guide::Route;
use crate::guide::calendar::{Agenda, RestDay, Scope, Session, SessionPlace, Why};
use crate::model::schedule::{
    Clock, DayPart, Occurrence, Reason, Rest, ScheduleKind, TimeSpan, Timetable, Unsettled,
};
use crate::model::*;
use jiff::civil::{Date, date};
use serde_json::{Value, json};

/// Most days listed on an entry's page.
const MOST_DAYS: usize = 6;

/// How far ahead rests are told.
const REST_DAYS: i64 = 62;

/// Closing days on one weekday in the horizon that make a rule.
const OFTEN: usize = 20;

/// How far ahead cards know their days.
const CARD_DAYS: i64 = 92;

/// Days since 1970-01-01, as the script counts.
pub(super) fn day_number(day: Date) -> i64 {
    days_between(date(1970, 1, 1), day)
}

/// Days from one day to another.
pub(super) fn days_between(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

/// The day some days later.
pub(super) fn plus(day: Date, days: i64) -> Date {
    day.saturating_add(jiff::Span::new().days(days))
}

/// `2月23日（火）`
pub(super) fn short_date(day: Date) -> String {
    format!("{}月{}日（{}）", day.month(), day.day(), era::weekday_kanji(day.weekday()))
}

/// `10:00`, without a zero in front.
fn short_clock(clock: Clock) -> String {
    format!("{}:{:02}", clock.hour(), clock.minute())
}

/// `10:00〜11:30`, or the part of the day.
pub(super) fn short_span(time: &TimeSpan) -> Option<String> {
    match (time.start, time.end) {
        (Some(start), Some(end)) => Some(format!("{}〜{}", short_clock(start), short_clock(end))),
        (Some(start), None) => Some(format!("{}から", short_clock(start))),
        (None, Some(end)) => Some(format!("{}まで", short_clock(end))),
        (None, None) => time.part.map(|part| part_words(part).to_string()),
    }
}

/// `10:00`, or the part of the day.
fn short_start(time: &TimeSpan) -> Option<String> {
    time.start.map(short_clock).or_else(|| short_span(time))
}

fn part_words(part: DayPart) -> &'static str {
    match part {
        DayPart::Morning => "午前",
        DayPart::Afternoon => "午後",
        DayPart::Noon => "昼",
        DayPart::Evening => "夕方",
        DayPart::Night => "夜",
        DayPart::AllDay => "終日",
    }
}

/// `午前10時〜11時30分`: the half of the day is said again only where it changes.
pub(super) fn time_words(time: &TimeSpan) -> Option<String> {
    match (time.start, time.end) {
        (Some(start), Some(end)) => {
            let same_half = (start.hour() < 12) == (end.hour() < 12) && start != Clock::NOON;
            Some(format!("{}〜{}", clock_words(start, true), clock_words(end, !same_half)))
        }
        (Some(start), None) => Some(format!("{}から", clock_words(start, true))),
        (None, Some(end)) => Some(format!("{}まで", clock_words(end, true))),
        (None, None) => time.part.map(|part| part_words(part).to_string()),
    }
}

fn clock_words(clock: Clock, with_half: bool) -> String {
    if clock == Clock::NOON {
        return "正午".into();
    }
    let half = match (with_half, clock.hour()) {
        (false, _) => "",
        (true, 0..12) => "午前",
        (true, _) => "午後",
    };
    let hour = if clock.hour() >= 12 { clock.hour() - 12 } else { clock.hour() };
    match clock.minute() {
        0 => format!("{half}{hour}時"),
        minute => format!("{half}{hour}時{minute}分"),
    }
}

/// Why dates cannot be told, for somebody who wants to go there.
pub(super) fn unsettled_words(why: Unsettled) -> &'static str {
    match why {
        Unsettled::NoPattern => "決まった日がありません。",
        Unsettled::AnyTime => "日は、そのつど決まります。",
        Unsettled::WeeksWithoutStart => "1週おきですが、どの週にあるかが分かっていません。",
        Unsettled::MonthsWithoutStart => "何か月かおきですが、どの月にあるかが分かっていません。",
        Unsettled::OnlyHowOften => "回数は決まっていますが、日が分かっていません。",
        Unsettled::OnlyMonths => "時期は決まっていますが、日が分かっていません。",
        Unsettled::NoYear => "日付が、どの年のものか分かっていません。",
        Unsettled::AskFor => "日は、問い合わせて確かめることになっています。",
    }
}

/// Sessions of one day, put together.
struct Held {
    date: Date,
    time: Option<String>,
    place: Option<String>,
    note: Option<String>,
}

impl At<'_> {
    /// Where a session is held, if not at the usual place.
    fn session_place(&self, session: &Session) -> Option<String> {
        match session.place.as_ref()? {
            SessionPlace::Used(used) => self.place(used).map(|name| name.label),
            SessionPlace::Named(name) => Some(name.clone()),
        }
    }

    /// What is different about a session.
    fn session_note(&self, agenda: &Agenda, session: &Session) -> Option<String> {
        let Some(from) = session.moved_from else {
            return session.notice.as_ref().map(|_| match session.place {
                Some(SessionPlace::Used(_)) => "会場が変わります".to_string(),
                _ => "お知らせで変わった日です".to_string(),
            });
        };
        let holiday = agenda.rests.iter().find_map(|rest| match &rest.why {
            Why::Rule(Reason::Moved { holiday: Some(name), .. }) if rest.date == from => Some(name.as_str()),
            _ => None,
        });
        let usual = format!("{}月{}日", from.month(), from.day());
        Some(match holiday {
            Some(name) => format!("{usual}（{name}）の代わり"),
            None => format!("{usual}の代わり"),
        })
    }

    /// The sessions of an agenda from a day on, one a day.
    fn held(&self, agenda: &Agenda, from: Date) -> Vec<Held> {
        let mut out: Vec<Held> = Vec::new();
        let join = |old: &mut Option<String>, new: Option<String>| match (old.as_mut(), new) {
            (Some(old), Some(new)) if !old.split('、').any(|one| one == new) => {
                *old = format!("{old}、{new}")
            }
            (None, new) => *old = new,
            _ => {}
        };
        for session in agenda.sessions.iter().filter(|session| session.date >= from) {
            let time = time_words(&session.time);
            let (place, note) = (self.session_place(session), self.session_note(agenda, session));
            match out.last_mut().filter(|last| last.date == session.date) {
                Some(last) => {
                    join(&mut last.time, time);
                    join(&mut last.place, place);
                    join(&mut last.note, note);
                }
                None => out.push(Held { date: session.date, time, place, note }),
            }
        }
        out
    }

    /// 日時 of an entry.
    pub(super) fn coming(&self, key: &Key, schedule: &Schedule, contact: &Contact) -> Coming {
        let today = self.guide.today;
        let base = Coming {
            text: schedule.text.clone(),
            note: schedule.note.clone(),
            as_of: self.plain_date(today),
            ..Coming::default()
        };
        let Some(agenda) = self.guide.agenda(key) else { return base };
        let opening;
        let agenda = match agenda.kind {
            ScheduleKind::OpeningHours => {
                opening = self.opening(&schedule.timetable);
                &opening
            }
            _ => agenda,
        };
        let held = self.held(agenda, today);
        let mut unsettled: Vec<String> =
            agenda.unsettled.iter().map(|why| unsettled_words(*why).to_string()).collect();
        unsettled.dedup();
        let instead = match agenda.kind {
            _ if !held.is_empty() || !unsettled.is_empty() => None,
            ScheduleKind::Always => Some("いつでも行けます。"),
            ScheduleKind::OpeningHours => None,
            _ => Some("いまのところ、これからの予定はありません。"),
        };
        let first_time = held.first().and_then(|one| one.time.clone());
        let days = held.iter().take(MOST_DAYS).enumerate().map(|(at, one)| ComingDay {
            time: one.time.clone().filter(|time| at == 0 || Some(time) != first_time.as_ref()),
            place: one.place.clone(),
            note: one.note.clone(),
            ..leaf(one.date)
        });
        let month = held.first().map(|one| super::pages::calendar::month_route(None, one.date));
        let rests = self.rests(agenda);
        Coming {
            days: days.collect(),
            has_near_rests: rests.iter().any(|rest| !rest.is_far),
            data: (!held.is_empty()).then(|| data(&held)),
            is_opening: agenda.kind == ScheduleKind::OpeningHours,
            rests,
            tel: contact.tel.as_ref().map(phone),
            calendar: month
                .filter(|_| agenda.kind != ScheduleKind::OpeningHours)
                .filter(|_| super::pages::calendar::has_calendar(self.guide))
                .map(|route| Link::new("予定表（カレンダー）を見る", self.to_route(&route))),
            unsettled,
            instead: instead.map(str::to_string),
            ..base
        }
    }

    /// Opening days of a place as an agenda, so that they are told in the same way.
    fn opening(&self, hours: &Timetable) -> Agenda {
        let days = self.guide.open_days(hours);
        let session = |one: Occurrence| Session {
            date: one.date,
            time: one.time,
            place: one.place.map(SessionPlace::Named),
            moved_from: one.moved_from,
            notice: None,
        };
        // Closing on the same day of every week is told by the text; other days are news.
        let weekly = |one: &Rest| {
            let same =
                |other: &&Rest| other.reason == one.reason && other.date.weekday() == one.date.weekday();
            one.reason == Reason::Closed(None) && days.rests.iter().filter(same).count() > OFTEN
        };
        let rests: Vec<&Rest> = days.rests.iter().filter(|one| !weekly(one)).collect();
        let rest = |one: &Rest| RestDay { date: one.date, why: Why::Rule(one.reason.clone()) };
        Agenda {
            kind: ScheduleKind::OpeningHours,
            sessions: days.occurrences.iter().cloned().map(session).collect(),
            rests: rests.into_iter().map(rest).collect(),
            unsettled: hours.unsettled.clone(),
        }
    }

    /// Rests and changes from today on, in words; days with one reason are told together.
    fn rests(&self, agenda: &Agenda) -> Vec<RestView> {
        let today = self.guide.today;
        let mut out: Vec<RestView> = Vec::new();
        let coming: Vec<&RestDay> = agenda.rests.iter().filter(|rest| rest.date >= today).collect();
        let mut told: Vec<&Id> = Vec::new();
        let mut at = 0;
        while let Some(first) = coming.get(at) {
            let together =
                coming[at..].iter().take_while(|rest| is_one_rest(first, rest, agenda)).count().max(1);
            let run = &coming[at..at + together];
            at += together;
            let last = run.last().map_or(first.date, |rest| rest.date);
            let (from, to, text, notice) = match &first.why {
                Why::Notice(id) => {
                    if told.contains(&id) {
                        continue;
                    }
                    told.push(id);
                    let Some(notice) = self.guide.get::<Notice>(id) else { continue };
                    let from = notice.from.unwrap_or(first.date);
                    let to = notice.to.unwrap_or(last).max(last);
                    let text = format!("{}は{}", range_words(from, to), notice_words(notice));
                    (from, to, text, Some(self.link_of(&notice.meta)))
                }
                Why::Rule(reason) => (first.date, last, rule_rest_words(reason, run), None),
            };
            out.push(RestView {
                from: from.to_string(),
                to: to.to_string(),
                text,
                notice,
                is_far: days_between(today, from) > REST_DAYS,
            });
        }
        out
    }

    /// The calendar file of a scope, with the address to subscribe to where the guide is public.
    pub(super) fn calendar_file(&self, scope: &Scope) -> Option<CalendarFile> {
        let file = Route::calendar(scope).file();
        self.guide.has_sessions(scope).then(|| CalendarFile {
            href: self.to(&file),
            subscribe: self
                .site
                .full_address(&file)
                .and_then(|full| full.split_once("://").map(|(_, rest)| format!("webcal://{rest}"))),
        })
    }

    /// The next day on a card, with the days after it for the script.
    pub(super) fn next_day(&self, key: &Key) -> Option<NextDay> {
        let agenda = self.guide.agenda(key).filter(|agenda| agenda.kind != ScheduleKind::OpeningHours)?;
        let today = self.guide.today;
        let mut days: Vec<Date> =
            agenda.sessions.iter().map(|session| session.date).filter(|day| *day >= today).collect();
        days.dedup();
        let first = *days.first()?;
        let near = days.iter().take_while(|day| days_between(today, **day) <= CARD_DAYS).count().max(1);
        let mut data = day_number(first).to_string();
        for pair in days[..near].windows(2) {
            data.push_str(&format!(" {}", days_between(pair[0], pair[1])));
        }
        Some(NextDay { day: leaf(first), data })
    }

    /// Words for the date block of a card without a date.
    pub(super) fn card_rule(&self, key: &Key) -> Vec<String> {
        let words: &[&str] = match self.guide.agenda(key) {
            Some(agenda) if agenda.kind == ScheduleKind::Always => &["いつでも"],
            Some(agenda) if !agenda.unsettled.is_empty() && agenda.sessions.is_empty() => {
                &["日程は", "電話で"]
            }
            _ => &[],
        };
        words.iter().map(|word| (*word).to_string()).collect()
    }

    /// A session in a calendar.
    pub(super) fn session_view(&self, key: &Key, session: &Session, with_place: bool) -> Option<SessionView> {
        let meta = self.guide.meta(key)?;
        let (categories, kind, usual) = match key.kind {
            Kind::Gathering => {
                let it = self.guide.get::<Gathering>(&key.id)?;
                (&it.categories, Kind::Gathering, it.places.first())
            }
            _ => {
                let it = self.guide.get::<Service>(&key.id)?;
                (&it.categories, Kind::Service, it.place.as_ref())
            }
        };
        let first = categories.first().and_then(|id| match kind {
            Kind::Gathering => self.gathering_category(id),
            _ => self.service_category(id),
        });
        let usual = || usual.filter(|_| with_place).and_then(|used| self.place(used)).map(|name| name.label);
        let classes: Vec<String> = categories
            .iter()
            .filter_map(|id| super::pages::calendar::category_number(self.guide, kind, id))
            .map(|number| format!("c{number}"))
            .collect();
        let note = self.guide.agenda(key).and_then(|agenda| self.session_note(agenda, session));
        Some(SessionView {
            href: self.to_route(&Route::entry(&meta.key)),
            title: meta.title.clone(),
            time: short_start(&session.time),
            span: short_span(&session.time),
            place: self.session_place(session).or_else(usual),
            note,
            classes: classes.join(" "),
            tint: first.map(|one| super::pieces::tint_name(one.tint).to_string()),
        })
    }
}

/// A day as on a tear-off calendar.
fn leaf(day: Date) -> ComingDay {
    ComingDay {
        iso: day.to_string(),
        month: format!("{}月", day.month()),
        day: day.day().to_string(),
        weekday: format!("{}曜日", era::weekday_kanji(day.weekday())),
        ..ComingDay::default()
    }
}

/// Days for the script: `s` steps in days (the first from 1970-01-01), with the number of the words in `w` where it
/// is not the first; `w` time, place and note.
fn data(held: &[Held]) -> Html {
    let mut words: Vec<Value> = Vec::new();
    let mut steps: Vec<Value> = Vec::new();
    let mut before = date(1970, 1, 1);
    for one in held {
        let said = json!([one.time, one.place, one.note]);
        let at = words.iter().position(|known| *known == said).unwrap_or_else(|| {
            words.push(said);
            words.len() - 1
        });
        let step = days_between(before, one.date);
        steps.push(if at == 0 { json!(step) } else { json!([step, at]) });
        before = one.date;
    }
    Html(json!({ "s": steps, "w": words }).to_string().replace('<', "\\u003c"))
}

/// Whether two rests are told in one sentence: the same reason, no session between.
fn is_one_rest(first: &RestDay, other: &RestDay, agenda: &Agenda) -> bool {
    let one = match (&first.why, &other.why) {
        (Why::Notice(a), Why::Notice(b)) => a == b,
        (Why::Rule(Reason::Closed(a)), Why::Rule(Reason::Closed(b))) => a == b,
        (Why::Rule(Reason::MonthOff(a)), Why::Rule(Reason::MonthOff(b))) => a == b,
        _ => first.date == other.date,
    };
    let between = agenda.sessions.iter().any(|it| it.date > first.date && it.date < other.date);
    one && !between && days_between(first.date, other.date) <= 100
}

fn rule_rest_words(reason: &Reason, run: &[&RestDay]) -> String {
    let (first, last) = match run {
        [] => return String::new(),
        [first, .., last] => (first.date, last.date),
        [one] => (one.date, one.date),
    };
    let days = match run.len() {
        1 => short_date(first),
        2 => format!("{}と{}", short_date(first), short_date(last)),
        _ => range_words(first, last),
    };
    match reason {
        Reason::Holiday(name) => format!("{days}は{name}のため休み"),
        Reason::Closed(Some(name)) => format!("{days}は{name}の休み"),
        Reason::Closed(None) => format!("{days}は休み"),
        Reason::MonthOff(month) => format!("{month}月は休み"),
        Reason::Moved { to, holiday: Some(name) } => {
            format!("{days}は{name}のため、{}に変わります", short_date(*to))
        }
        Reason::Moved { to, holiday: None } => format!("{days}は、{}に変わります", short_date(*to)),
    }
}

/// `12月1日〜28日`, `12月29日〜1月3日`, `2月23日（火）`.
fn range_words(from: Date, to: Date) -> String {
    if from == to {
        return short_date(from);
    }
    let start = format!("{}月{}日", from.month(), from.day());
    match (from.year(), from.month()) == (to.year(), to.month()) {
        true => format!("{start}〜{}日", to.day()),
        false => format!("{start}〜{}月{}日", to.month(), to.day()),
    }
}

fn notice_words(notice: &Notice) -> &'static str {
    match format!("{:?}", notice.kind).as_str() {
        "休止" => "休止",
        "中止" => "中止",
        "変更" => "変更",
        _ => "休み",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(from: (u32, u32), to: Option<(u32, u32)>) -> TimeSpan {
        TimeSpan {
            start: Clock::new(from.0, from.1),
            end: to.and_then(|(hour, minute)| Clock::new(hour, minute)),
            part: None,
        }
    }

    #[test]
    fn times_are_said_as_people_say_them() {
        let cases = [
            (span((10, 0), Some((11, 30))), "午前10時〜11時30分", "10:00〜11:30"),
            (span((9, 30), Some((12, 0))), "午前9時30分〜正午", "9:30〜12:00"),
            (span((12, 0), Some((13, 0))), "正午〜午後1時", "12:00〜13:00"),
            (span((10, 0), Some((14, 0))), "午前10時〜午後2時", "10:00〜14:00"),
            (span((13, 30), Some((15, 0))), "午後1時30分〜3時", "13:30〜15:00"),
            (span((13, 30), None), "午後1時30分から", "13:30から"),
        ];
        for (time, words, short) in cases {
            assert_eq!(time_words(&time).as_deref(), Some(words));
            assert_eq!(short_span(&time).as_deref(), Some(short));
        }
        let part = TimeSpan { part: Some(DayPart::Evening), ..TimeSpan::default() };
        assert_eq!(time_words(&part).as_deref(), Some("夕方"));
        assert_eq!(time_words(&TimeSpan::default()), None);
    }

    #[test]
    fn ranges_name_a_month_once() {
        assert_eq!(range_words(date(2026, 12, 1), date(2026, 12, 28)), "12月1日〜28日");
        assert_eq!(range_words(date(2026, 12, 29), date(2027, 1, 3)), "12月29日〜1月3日");
        assert_eq!(range_words(date(2027, 2, 23), date(2027, 2, 23)), "2月23日（火）");
    }

    #[test]
    fn days_are_counted_as_the_script_counts() {
        assert_eq!(day_number(date(1970, 1, 2)), 1);
        assert_eq!(day_number(date(2026, 11, 22)), 20779);
    }
}
