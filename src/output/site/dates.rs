//! What comes next for an entry: its next days, its rests, in words ([`words`]).

mod schedule;

pub(super) use crate::output::common::days::*;

use super::page::{At, phone};
use super::views::*;
use crate::guide::Route;
use crate::guide::calendar::{Agenda, RestDay, Scope, Session, SessionPlace, Why};
use crate::model::schedule::{Reason, Rule, ScheduleKind, TimeSpan};
use crate::model::*;
use crate::output::common::wording::Speaker;
use crate::output::common::words::Words;
use jiff::civil::{Date, date};
use serde_json::{Value, json};

/// Most days listed on an entry's page.
const MOST_DAYS: usize = 6;

/// How far ahead rests are told.
const REST_DAYS: i64 = 62;

/// Closing days on one weekday in the horizon that make a rule.
const OFTEN: usize = 20;

/// Days from today on after which a rest is a pause.
const PAUSE_DAYS: i64 = 31;

/// How far ahead cards know their days.
const CARD_DAYS: i64 = 92;

/// A rest in words, and its first and last day.
struct Rest {
    from: Date,
    to: Date,
    text: String,
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
    pub(super) fn session_place(&self, session: &Session) -> Option<String> {
        match session.place.as_ref()? {
            SessionPlace::Used(used) => self.place(used).map(|name| name.label),
            SessionPlace::Named(name) => Some(name.clone()),
        }
    }

    /// What is different about a session.
    fn session_note(&self, agenda: &Agenda, session: &Session) -> Option<String> {
        let Some(from) = session.moved_from else {
            return session.notice.as_ref().map(|_| match session.place {
                Some(SessionPlace::Used(_)) => self.word("note-place"),
                _ => self.word("note-changed"),
            });
        };
        let holiday = agenda.rests.iter().find_map(|rest| match &rest.why {
            Why::Rule(Reason::Moved { holiday: Some(name), .. }) if rest.date == from => Some(name.as_str()),
            _ => None,
        });
        let usual = bare_date(self.words(), from);
        Some(match holiday {
            Some(name) => {
                self.words().with("note-instead-holiday", &[("day", usual.into()), ("name", name.into())])
            }
            None => self.words().with("note-instead", &[("day", usual.into())]),
        })
    }

    /// The sessions of an agenda from a day on, one a day.
    fn held(&self, agenda: &Agenda, from: Date) -> Vec<Held> {
        let mut out: Vec<Held> = Vec::new();
        let comma = self.word("comma");
        let join = |old: &mut Option<String>, new: Option<String>| match (old.as_mut(), new) {
            (Some(old), Some(new)) if !old.split(comma.as_str()).any(|one| one == new) => {
                *old = format!("{old}{comma}{new}")
            }
            (None, new) => *old = new,
            _ => {}
        };
        for session in agenda.sessions.iter().filter(|session| session.date >= from) {
            let time = time_words(self.words(), &session.time);
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
    pub(super) fn coming(&self, meta: &Meta, schedule: &Schedule, contact: &Contact) -> Coming {
        let key = &meta.key;
        let today = self.guide.today;
        let base = Coming {
            text: self.schedule_text(meta, schedule),
            note: self.text(meta, |it| &it.schedule_note, &schedule.note),
            original: self.schedule_original(meta, schedule),
            as_of: self.plain_date(today),
            ..Coming::default()
        };
        let Some(agenda) = self.guide.agenda(key) else { return base };
        // What has opening hours or is always there, is told by its days, too.
        let opening = self.guide.opening(key).map(without_weekly_rests);
        let agenda = opening.as_ref().unwrap_or(agenda);
        let is_always = agenda.kind == ScheduleKind::Always;
        let is_open = |day: Date| agenda.sessions.iter().any(|session| session.date == day);
        let held = if is_always { Vec::new() } else { self.held(agenda, today) };
        let mut unsettled: Vec<String> =
            agenda.unsettled.iter().map(|why| unsettled_words(self.words(), *why)).collect();
        unsettled.dedup();
        let instead = match agenda.kind {
            _ if !held.is_empty() || !unsettled.is_empty() => None,
            ScheduleKind::Always | ScheduleKind::OpeningHours => None,
            _ => Some(self.word("when-nothing")),
        };
        let first_time = held.first().and_then(|one| one.time.clone());
        let days = held.iter().take(MOST_DAYS).enumerate().map(|(at, one)| ComingDay {
            time: one.time.clone().filter(|time| at == 0 || Some(time) != first_time.as_ref()),
            place: one.place.clone(),
            note: one.note.clone(),
            ..leaf(self.words(), one.date)
        });
        let month = held.first().map(|one| super::pages::calendar::month_route(None, one.date));
        let rests = self.rests(key, agenda);
        Coming {
            days: days.collect(),
            has_near_rests: rests.iter().any(|rest| !rest.is_far),
            data: (!held.is_empty()).then(|| data(&held)),
            is_opening: agenda.kind == ScheduleKind::OpeningHours,
            is_always: is_always && !agenda.sessions.is_empty(),
            rests_today: is_always && !is_open(today),
            rests,
            tel: contact.tel.as_ref().map(phone),
            calendar: month
                .filter(|_| agenda.kind != ScheduleKind::OpeningHours)
                .filter(|_| super::pages::calendar::has_calendar(self.guide))
                .map(|route| Link::new(self.word("when-calendar"), self.to_route(&route))),
            unsettled,
            instead,
            ..base
        }
    }

    /// Rests and changes from today on, in words; days of the pattern that follow each other and rest for one reason
    /// are told together.
    fn rests(&self, key: &Key, agenda: &Agenda) -> Vec<RestView> {
        let today = self.guide.today;
        let mut out = Vec::new();
        let mut left = &agenda.rests[..];
        while let Some(first) = left.first() {
            let count = one_rest(left, agenda);
            let (run, after) = left.split_at(count);
            left = after;
            let last = run.last().map_or(first.date, |rest| rest.date);
            if last < today {
                continue;
            }
            let (from, to, text, notice) = match &first.why {
                Why::Rule(reason) => (first.date, last, rule_rest_words(self.words(), reason, run), None),
                Why::Notice(id) => {
                    let notice = self.guide.get::<Notice>(id);
                    let Rest { from, to, text } = self.notice_rest(key, agenda, notice, (first.date, last));
                    (from, to, text, notice.map(|notice| self.link_of(&notice.meta)))
                }
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

    /// A rest that a notice makes, from one day to another. The notice's own days are told where nothing is held
    /// between them and those of the rest; what is said of a notice that is no longer shown, are the days alone.
    fn notice_rest(
        &self,
        key: &Key,
        agenda: &Agenda,
        notice: Option<&Notice>,
        (first, last): (Date, Date),
    ) -> Rest {
        let words = self.words();
        let Some(notice) = notice else {
            let text = words.with("rest-plain", &[("days", range_words(words, first, last).into())]);
            return Rest { from: first, to: last, text };
        };
        let kind = notice_words(words, notice);
        if let (plain::NoticeKind::変更, [_, ..]) = (notice.kind, &notice.dates[..]) {
            let other: Vec<String> = notice.dates.iter().map(|day| short_date(words, *day)).collect();
            let (days, to) = (range_words(words, first, last), other.join(&words.get("and")));
            let text = words.with("rest-moved", &[("days", days.into()), ("to", to.into())]);
            return Rest { from: first, to: last, text };
        }
        // Whether only this notice has to do with the days from one on until before another.
        let is_alone = |from: Date, until: Date| {
            let is_other = |rest: &&RestDay| matches!(&rest.why, Why::Notice(id) if id != notice.id());
            !agenda.sessions.iter().any(|it| it.date >= from && it.date < until)
                && !agenda.rests.iter().filter(is_other).any(|it| it.date >= from && it.date < until)
        };
        let from = notice.from.filter(|from| *from <= first && is_alone(*from, first)).unwrap_or(first);
        let end = [notice.to, self.resumed(key, notice, from)].into_iter().flatten().min();
        if end.is_none() && is_alone(last, Date::MAX) {
            let day = bare_date(words, from);
            let text = words.with("rest-open", &[("day", day.into()), ("kind", kind.into())]);
            return Rest { from, to: *self.guide.horizon().end(), text };
        }
        let to = end.filter(|to| *to >= last && is_alone(last, plus(*to, 1))).unwrap_or(last);
        let days = range_words(words, from, to);
        Rest { from, to, text: words.with("rest-notice", &[("days", days.into()), ("kind", kind.into())]) }
    }

    /// The last day off before the first 再開 after a day.
    fn resumed(&self, key: &Key, notice: &Notice, after: Date) -> Option<Date> {
        let notices = self.guide.entries.notices.iter();
        let resumed = notices.filter(|it| {
            it.kind == plain::NoticeKind::再開
                && it.targets.iter().any(|one| one == key || notice.targets.contains(one))
        });
        let first = resumed.map(|it| it.from.unwrap_or(it.date)).filter(|day| *day > after).min();
        first.and_then(|day| day.yesterday().ok())
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
        let data = steps(&days[..near]);
        let changed: serde_json::Map<String, Value> = days[..near]
            .iter()
            .filter_map(|day| {
                Some((day_number(*day).to_string(), self.changed_words(key, agenda, *day)?.into()))
            })
            .collect();
        Some(NextDay {
            day: ComingDay { note: self.changed_words(key, agenda, first), ..leaf(self.words(), first) },
            data,
            changed: (!changed.is_empty()).then(|| Value::from(changed).to_string()),
        })
    }

    /// Days of the next three months on which what has no events is open, for the script.
    pub(super) fn open_days(&self, key: &Key) -> Option<String> {
        let today = self.guide.today;
        let is_near = |day: &Date| (0..=CARD_DAYS).contains(&days_between(today, *day));
        let sessions = &self.guide.opening(key)?.sessions;
        let mut days: Vec<Date> = sessions.iter().map(|session| session.date).filter(is_near).collect();
        days.dedup();
        (!days.is_empty()).then(|| steps(&days))
    }

    /// 「この日は10:00〜11:30、川原町集会所」: time and place of a day where a notice made them other than usual.
    fn changed_words(&self, key: &Key, agenda: &Agenda, day: Date) -> Option<String> {
        let rules = match key.kind {
            Kind::Gathering => &self.guide.get::<Gathering>(&key.id)?.schedule.timetable.rules,
            _ => &self.guide.get::<Service>(&key.id)?.schedule.as_ref()?.timetable.rules,
        };
        let is_usual = |time: &TimeSpan| {
            let of_months = |rule: &Rule| rule.overrides.iter().any(|one| one.times.contains(time));
            rules.iter().any(|rule| rule.times.contains(time) || of_months(rule))
        };
        let (mut times, mut places): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
        for session in agenda.sessions.iter().filter(|it| it.date == day && it.notice.is_some()) {
            times.extend(short_span(self.words(), &session.time).filter(|_| !is_usual(&session.time)));
            let place = self.session_place(session);
            places.extend(place.filter(|_| matches!(session.place, Some(SessionPlace::Used(_)))));
        }
        places.dedup();
        let and = self.word("and");
        let said = [times.join(&and), places.join(&and)];
        let said: Vec<&str> = said.iter().map(String::as_str).filter(|one| !one.is_empty()).collect();
        let what = said.join(&self.word("comma"));
        (!said.is_empty()).then(|| self.words().with("note-this-day", &[("what", what.into())]))
    }

    /// Whether a notice has it rest today and for more than a month, or until nobody knows when.
    pub(super) fn is_paused(&self, key: &Key) -> bool {
        let (from, to) = (self.guide.today.to_string(), plus(self.guide.today, PAUSE_DAYS).to_string());
        let is_pause = |rest: &RestView| rest.notice.is_some() && rest.from <= from && rest.to > to;
        self.guide.agenda(key).is_some_and(|agenda| self.rests(key, agenda).iter().any(is_pause))
    }

    /// Words for the date block of a card without a date.
    pub(super) fn card_rule(&self, key: &Key) -> Vec<String> {
        let is_open = |agenda: &Agenda| agenda.sessions.iter().any(|it| it.date == self.guide.today);
        let keys: &[&str] = match self.guide.agenda(key) {
            Some(agenda) if agenda.kind == ScheduleKind::Always => {
                if self.guide.opening(key).is_some_and(is_open) { &["card-always"] } else { &[] }
            }
            Some(agenda) if !agenda.unsettled.is_empty() && agenda.sessions.is_empty() => {
                &["card-ask-days", "card-ask-phone"]
            }
            _ => &[],
        };
        keys.iter().map(|key| self.word(key)).collect()
    }

    /// What is called off, in a calendar.
    pub(super) fn off_view(&self, key: &Key, why: &Why) -> Option<OffView> {
        let meta = self.guide.meta(key)?;
        let notice = match why {
            Why::Notice(id) => self.guide.get::<Notice>(id),
            Why::Rule(_) => None,
        };
        Some(OffView {
            href: self.to_route(&Route::entry(notice.map_or(&meta.key, |notice| &notice.meta.key))),
            title: self.title_of(meta),
            why: match why {
                Why::Rule(Reason::Closed(name)) => name.clone(),
                _ => None,
            },
            classes: self.category_classes(key),
        })
    }

    /// Numbers of an entry's categories (`c1 c4`).
    fn category_classes(&self, key: &Key) -> String {
        let categories = match key.kind {
            Kind::Gathering => self.guide.get::<Gathering>(&key.id).map(|it| &it.categories),
            _ => self.guide.get::<Service>(&key.id).map(|it| &it.categories),
        };
        let numbers = categories
            .into_iter()
            .flatten()
            .filter_map(|id| super::pages::calendar::category_number(self.guide, key.kind, id));
        numbers.map(|number| format!("c{number}")).collect::<Vec<_>>().join(" ")
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
        let note = self.guide.agenda(key).and_then(|agenda| self.session_note(agenda, session));
        Some(SessionView {
            href: self.to_route(&Route::entry(&meta.key)),
            title: self.title_of(meta),
            time: short_start(self.words(), &session.time),
            span: short_span(self.words(), &session.time),
            place: self.session_place(session).or_else(usual),
            note,
            classes: self.category_classes(key),
            tint: first.map(|one| super::pieces::tint_name(one.tint).to_string()),
        })
    }
}

/// Closing on the same day of every week is told by the text; other days are news.
fn without_weekly_rests(opening: &Agenda) -> Agenda {
    let is_closed = |rest: &RestDay| rest.why == Why::Rule(Reason::Closed(None));
    let same =
        |one: &RestDay, other: &RestDay| is_closed(other) && other.date.weekday() == one.date.weekday();
    let is_weekly = |one: &RestDay| {
        is_closed(one) && opening.rests.iter().filter(|other| same(one, other)).count() > OFTEN
    };
    let rests = opening.rests.iter().filter(|one| !is_weekly(one)).cloned().collect();
    Agenda { rests, ..opening.clone() }
}

/// A day as on a tear-off calendar.
fn leaf(words: &Words, day: Date) -> ComingDay {
    let [month, number, weekday] = leaf_words(words, day);
    ComingDay { iso: day.to_string(), month, day: number, weekday, ..ComingDay::default() }
}

/// Days for the script: the first since 1970-01-01, then steps.
fn steps(days: &[Date]) -> String {
    let first = days.first().map(|day| day_number(*day).to_string());
    let more = days.windows(2).map(|pair| days_between(pair[0], pair[1]).to_string());
    first.into_iter().chain(more).collect::<Vec<_>>().join(" ")
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

/// How many rests from the first on are told in one sentence: those with its reason, nothing held between. In a rest
/// that a notice makes, also days on which it would have rested anyway.
fn one_rest(rests: &[RestDay], agenda: &Agenda) -> usize {
    let Some(first) = rests.first() else { return 0 };
    let is_held = |from: Date, to: Date| agenda.sessions.iter().any(|it| it.date > from && it.date < to);
    let same = |other: &RestDay| match (&first.why, &other.why) {
        (Why::Notice(a), Why::Notice(b)) => a == b,
        (Why::Rule(a @ (Reason::Closed(_) | Reason::MonthOff(_))), Why::Rule(b)) => {
            a == b && days_between(first.date, other.date) <= 100
        }
        _ => false,
    };
    let mut count = 1;
    for (at, pair) in rests.windows(2).enumerate() {
        let is_anyway = matches!((&first.why, &pair[1].why), (Why::Notice(_), Why::Rule(_)));
        if is_held(pair[0].date, pair[1].date) || !(same(&pair[1]) || is_anyway) {
            break;
        }
        if !is_anyway {
            count = at + 2;
        }
    }
    count
}
