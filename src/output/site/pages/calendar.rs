//! 予定表: the first page (today, tomorrow, seven days), a page a month, the same for each district; what the home
//! page and the districts' pages show of it.

use crate::guide::calendar::{DayPlan, Scope, Session, has_events};
use crate::guide::{Guide, Route};
use crate::model::schedule::{Clock, ScheduleKind};
use crate::model::*;
use crate::output::common::wording::Speaker;
use crate::output::site::dates::{days_between, plus, short_date, unsettled_words};
use crate::output::site::page::At;
use crate::output::site::views::*;
use crate::output::site::{Job, Site};
use jiff::civil::{Date, Weekday};
use std::collections::BTreeSet;

/// Months with a page: that of the day of the build and those after it.
const MONTHS: i32 = 13;

/// Days on the calendar's first page.
const SOON_DAYS: i64 = 35;

/// Days shown there at once.
const SHOWN_DAYS: usize = 7;

/// Most sessions on a month's page that shows all of them.
const CROWDED: usize = 700;

/// Most sessions of a month that fit into a table of seven columns on one sheet of paper; more are printed as a list.
const MOST_ON_PAPER: usize = 250;

/// Sessions of a day on a page that is crowded, and on the home page.
const FIRST_OF_DAY: usize = 4;

/// Numbers of filter rules in `calendar.css`.
pub(in crate::output::site) const MOST_CATEGORIES: usize = 48;

/// Most undated entries listed below a month; the calendar's first page has all.
const MOST_UNDATED: usize = 30;

pub(super) fn jobs<'a>(site: &'a Site<'a>, jobs: &mut Vec<Job<'a>>) {
    if !has_calendar(site.guide) {
        return;
    }
    let districts = site.guide.entries.districts.iter().map(Some);
    for district in std::iter::once(None).chain(districts) {
        if !has_days(site.guide, district) {
            continue;
        }
        jobs.push(Box::new(move || {
            let at = site.at(&first_route(district));
            let page = first_page(&at, district);
            let head = Head { title: page.title.clone(), description: page.lead.clone(), ..Head::default() };
            let crumbs = at.crumbs(&above(district), "予定表");
            at.finish(page, head, crumbs, at.foot())
        }));
        for month in months(site.guide) {
            jobs.push(Box::new(move || {
                let at = site.at(&month_route(district, month));
                let page = month_page(&at, district, month);
                let head = Head {
                    title: page.title.clone(),
                    description: Some(format!("{}を、日ごとにのせています。", page.title)),
                    ..Head::default()
                };
                let mut steps = above(district);
                steps.push(("予定表", first_route(district)));
                let crumbs = at.crumbs(&steps, &page.month);
                at.finish(page, head, crumbs, at.foot())
            }));
        }
    }
}

/// Steps between the home page and the calendar.
fn above(district: Option<&District>) -> Vec<(&str, Route)> {
    district.map_or(Vec::new(), |district| {
        vec![
            ("地区・相談先", Route::list(Kind::District)),
            (district.title(), Route::entry(&district.meta.key)),
        ]
    })
}

/// Whether the guide has anything for a calendar.
pub(in crate::output::site) fn has_calendar(guide: &Guide) -> bool {
    has_days(guide, None)
}

fn has_days(guide: &Guide, district: Option<&District>) -> bool {
    guide.has_sessions(&scope_of(district))
}

fn scope_of(district: Option<&District>) -> Scope {
    district.map_or(Scope::Whole, |district| Scope::District(district.id().clone()))
}

/// The calendar's first page.
pub(in crate::output::site) fn first_route(district: Option<&District>) -> Route {
    match district {
        None => Route("calendar/".into()),
        Some(district) => Route(format!("districts/{}/calendar/", district.id())),
    }
}

/// The page of the month that a day lies in.
pub(in crate::output::site) fn month_route(district: Option<&District>, day: Date) -> Route {
    Route(format!("{}{:04}-{:02}/", first_route(district).0, day.year(), day.month()))
}

/// First days of the months that have a page.
fn months(guide: &Guide) -> Vec<Date> {
    let first = guide.today.first_of_month();
    (0..MONTHS).map(|number| first.saturating_add(jiff::Span::new().months(number))).collect()
}

/// Number of a category's filter rule: its place among all categories, those of gatherings first.
pub(in crate::output::site) fn category_number(guide: &Guide, kind: Kind, id: &str) -> Option<usize> {
    let config = &guide.config;
    let at = match kind {
        Kind::Gathering => config.gathering_categories.iter().position(|one| one.id == id)?,
        _ => {
            let at = config.service_categories.iter().position(|one| one.id == id)?;
            config.gathering_categories.len() + at
        }
    };
    (at < MOST_CATEGORIES).then_some(at + 1)
}

/// Categories that something in the calendar of this scope has.
fn categories(at: &At<'_>, district: Option<&District>) -> Vec<CategoryChoice> {
    let guide = at.guide;
    let keys: Vec<Key> = guide
        .scheduled(&scope_of(district))
        .into_iter()
        .filter(|key| guide.agenda(key).is_some_and(|it| has_events(it.kind) && !it.sessions.is_empty()))
        .collect();
    let has = |kind: Kind, id: &String| {
        keys.iter().filter(|key| key.kind == kind).any(|key| match kind {
            Kind::Gathering => guide.get::<Gathering>(&key.id).is_some_and(|it| it.categories.contains(id)),
            _ => guide.get::<Service>(&key.id).is_some_and(|it| it.categories.contains(id)),
        })
    };
    let config = &guide.config;
    let gatherings = config.gathering_categories.iter().map(|one| (Kind::Gathering, one));
    let services = config.service_categories.iter().map(|one| (Kind::Service, one));
    gatherings
        .chain(services)
        .filter(|(kind, one)| has(*kind, &one.id))
        .filter_map(|(kind, one)| {
            Some(CategoryChoice {
                number: category_number(guide, kind, &one.id)?,
                value: match kind {
                    Kind::Gathering => one.id.clone(),
                    _ => format!("service.{}", one.id),
                },
                file: at
                    .calendar_file(&Scope::Category(kind, one.id.clone()))
                    .map(|file| Link::new(one.label.clone(), file.href)),
                chip: Chip { href: None, ..at.chip(one, kind) },
            })
        })
        .collect()
}

/// The same calendar for the whole guide and for each district of the main system.
fn scopes(at: &At<'_>, here: Option<&District>, month: Option<Date>) -> Vec<CountLink> {
    let guide = at.guide;
    let route = |district: Option<&District>| match month {
        Some(month) => month_route(district, month),
        None => first_route(district),
    };
    let link = |district: Option<&District>, label: &str| CountLink {
        label: label.to_string(),
        href: at.to_route(&route(district)),
        current: district.map(|one| one.id()) == here.map(|one| one.id()),
        ..CountLink::default()
    };
    let systems: Vec<&str> = guide.config.district_systems.iter().map(|one| one.id.as_str()).collect();
    // The districts of the main system; on a page of another system, also those.
    let shown = |district: &&District| {
        Some(district.system.as_str()) == systems.first().copied()
            || here.is_some_and(|here| here.system == district.system)
    };
    let districts: Vec<&District> = guide
        .entries
        .districts
        .iter()
        .filter(shown)
        .filter(|district| has_days(guide, Some(district)))
        .collect();
    if districts.is_empty() {
        return Vec::new();
    }
    let whole = link(None, &format!("{}全体", guide.config.city.name));
    std::iter::once(whole).chain(districts.into_iter().map(|one| link(Some(one), one.title()))).collect()
}

fn month_links(at: &At<'_>, district: Option<&District>, here: Option<Date>) -> Vec<CountLink> {
    let months = months(at.guide);
    let mut year = None;
    months
        .into_iter()
        .map(|month| {
            // The year is said where it begins.
            let is_new = year.replace(month.year()) != Some(month.year());
            CountLink {
                label: match is_new {
                    true => era::format_month(month, at.guide.config.dates),
                    false => format!("{}月", month.month()),
                },
                href: at.to_route(&month_route(district, month)),
                current: here == Some(month),
                ..CountLink::default()
            }
        })
        .collect()
}

fn name_of(at: &At<'_>, district: Option<&District>) -> String {
    district.map_or_else(|| at.guide.config.city.name.clone(), |district| district.title().to_string())
}

fn first_page(at: &At<'_>, district: Option<&District>) -> CalendarPage {
    let (undated, open) = without_days(at, district, usize::MAX);
    CalendarPage {
        title: format!("{}の予定表", name_of(at, district)),
        lead: Some(
            "通いの場や、出かけて行く手助けの予定です。初めて行くときは、電話で確かめてください。".into(),
        ),
        soon: soon(at, district, SHOWN_DAYS, None),
        months: month_links(at, district, None),
        scopes: scopes(at, district, None),
        file: file(at, district),
        undated,
        open,
    }
}

/// The coming days; with `most`, only the first sessions of each day.
fn soon(at: &At<'_>, district: Option<&District>, shown: usize, most: Option<usize>) -> Soon {
    let guide = at.guide;
    let scope = scope_of(district);
    let plans: Vec<_> =
        (0..SOON_DAYS).map(|number| guide.day_plan(&scope, plus(guide.today, number))).collect();
    let total: usize = plans.iter().map(|plan| plan.sessions.len()).sum();
    let can_lead_on = district.is_none() && !scopes(at, None, None).is_empty();
    let is_crowded = total > CROWDED && can_lead_on;
    // The home page is short in any case: it leads here.
    let is_short = most.is_some();
    let homeless = if is_crowded && most.is_none() { homeless(at) } else { BTreeSet::new() };
    let most = most.or(is_crowded.then_some(FIRST_OF_DAY)).unwrap_or(usize::MAX);
    let days = plans.into_iter().map(|plan| {
        let day = plan.date;
        let sessions = match is_short {
            true => some_sessions(at, &plan),
            false => sessions(at, &plan, most, &homeless),
        };
        let more = plan.sessions.len() - sessions.len();
        // All of a day stand on the month's page, unless that is crowded, too: then on those of the areas.
        let rest = match is_crowded {
            true => format!("{}#areas", at.to_route(&first_route(district))),
            false => format!("{}#day-{day}", at.to_route(&month_route(district, day))),
        };
        SoonDay {
            iso: day.to_string(),
            text: short_date(at.words(), day),
            holiday: plan.holiday.clone(),
            count: plan.sessions.len(),
            sessions,
            rests: offs(at, &plan, most),
            more,
            more_href: (more > 0).then_some(rest),
            is_far: days_between(guide.today, day) >= SHOWN_DAYS as i64,
        }
    });
    Soon { days: days.collect(), shown, as_of: at.plain_date(guide.today) }
}

/// The first sessions of a day, and all of those entries that stand on no other page.
fn sessions(at: &At<'_>, plan: &DayPlan, most: usize, always: &BTreeSet<Key>) -> Vec<SessionView> {
    let all = plan.sessions.iter().enumerate();
    let shown = all.filter(|(number, (key, _))| *number < most || always.contains(key));
    shown.filter_map(|(_, (key, session))| at.session_view(key, session, true)).collect()
}

/// A few sessions of a day: the first, and the first of the afternoon, so that there is something to come at noon.
fn some_sessions(at: &At<'_>, plan: &DayPlan) -> Vec<SessionView> {
    let is_late = |session: &Session| session.time.start.is_some_and(|start| start >= Clock::NOON);
    let all = || plan.sessions.iter().enumerate();
    let late =
        all().filter(|(_, (_, session))| is_late(session)).map(|(number, _)| number).take(FIRST_OF_DAY / 2);
    let mut chosen: BTreeSet<usize> = late.collect();
    for (number, _) in all() {
        if chosen.len() < FIRST_OF_DAY {
            chosen.insert(number);
        }
    }
    let shown = all().filter(|(number, _)| chosen.contains(number));
    shown.filter_map(|(_, (key, session))| at.session_view(key, session, true)).collect()
}

/// What is called off on a day.
fn offs(at: &At<'_>, plan: &DayPlan, most: usize) -> Vec<OffView> {
    plan.rests.iter().take(most).filter_map(|(key, why)| at.off_view(key, why)).collect()
}

/// What no calendar of a district of the main system has.
fn homeless(at: &At<'_>) -> BTreeSet<Key> {
    let guide = at.guide;
    let mut keys: BTreeSet<Key> = guide.scheduled(&Scope::Whole).into_iter().collect();
    let main = guide.config.district_systems.first();
    for district in main.into_iter().flat_map(|system| guide.districts_in(&system.id)) {
        for key in guide.scheduled(&scope_of(Some(district))) {
            keys.remove(&key);
        }
    }
    keys
}

/// Doors into the calendar and the days themselves for the home page.
pub(super) fn home_days(at: &At<'_>) -> Option<HomeDays> {
    has_calendar(at.guide).then(|| {
        let first = at.to_route(&first_route(None));
        let door = |label: &str, anchor: &str| Link::new(label, format!("{first}#{anchor}"));
        HomeDays {
            doors: vec![door("きょう", "today"), door("あす", "tomorrow"), door("7日以内", "week")],
            soon: soon(at, None, 1, Some(FIRST_OF_DAY)),
        }
    })
}

/// The district's calendar, from its page.
pub(super) fn district_link(at: &At<'_>, district: &District) -> Option<Link> {
    has_days(at.guide, Some(district)).then(|| {
        Link::new(format!("{}の予定表を見る", district.title()), at.to_route(&first_route(Some(district))))
    })
}

fn month_page(at: &At<'_>, district: Option<&District>, month: Date) -> MonthPage {
    let guide = at.guide;
    let plan = guide.month(&scope_of(district), month.year(), month.month());
    let count: usize =
        plan.weeks.iter().flatten().filter(|day| day.in_month).map(|day| day.sessions.len()).sum();
    let scopes = scopes(at, district, Some(month));
    let is_crowded = count > CROWDED && district.is_none() && !scopes.is_empty();
    let most = if is_crowded { FIRST_OF_DAY } else { usize::MAX };
    let homeless = if is_crowded { homeless(at) } else { BTreeSet::new() };
    let is_homeless = |day: &DayPlan| day.sessions.iter().any(|(key, _)| homeless.contains(key));
    let has_homeless = plan.weeks.iter().flatten().any(is_homeless);
    let sundays: Vec<Date> = plan.weeks.iter().map(|week| week[0].date).collect();
    let known = months(guide);
    // A week stands on this page, else on that of the month its Sunday or Saturday lies in.
    let week_href = |sunday: Date| {
        let anchor = format!("#week-{sunday}");
        if sundays.contains(&sunday) {
            return Some(anchor);
        }
        [sunday, plus(sunday, 6)]
            .into_iter()
            .map(Date::first_of_month)
            .find(|month| known.contains(month))
            .map(|month| format!("{}{anchor}", at.to_route(&month_route(district, month))))
    };
    let weeks = plan.weeks.iter().map(|week| {
        let sunday = week[0].date;
        WeekView {
            id: format!("week-{sunday}"),
            label: format!("{}月{}日からの週", sunday.month(), sunday.day()),
            previous: week_href(plus(sunday, -7)),
            next: week_href(plus(sunday, 7)),
            days: week
                .iter()
                .map(|day| (day, sessions(at, day, most, &homeless)))
                .map(|(day, sessions)| MonthDay {
                    iso: day.date.to_string(),
                    day: day.date.day(),
                    month: (!day.in_month).then(|| format!("{}月", day.date.month())),
                    weekday: era::weekday_kanji(day.date.weekday()).into(),
                    classes: day_classes(day.date, day.holiday.is_some(), day.in_month),
                    holiday: day.holiday.clone(),
                    kinds: kinds(at, day),
                    more: day.sessions.len() - sessions.len(),
                    sessions,
                    rests: offs(at, day, most),
                })
                .collect(),
        }
    });
    let beside = |months: i32| {
        let other = month.saturating_add(jiff::Span::new().months(months));
        known
            .contains(&other)
            .then(|| Link::new(format!("{}月", other.month()), at.to_route(&month_route(district, other))))
    };
    let words = era::format_month(month, guide.config.dates);
    let (undated, open) = without_days(at, district, MOST_UNDATED);
    MonthPage {
        title: format!("{}の予定表 {words}", name_of(at, district)),
        area: name_of(at, district),
        month: words,
        weeks: weeks.collect(),
        categories: if is_crowded { Vec::new() } else { categories(at, district) },
        previous: beside(-1),
        next: beside(1),
        first: Link::new("きょう・あす・7日以内", at.to_route(&first_route(district))),
        months: month_links(at, district, Some(month)),
        scopes,
        is_crowded,
        has_homeless,
        prints_list: count > MOST_ON_PAPER,
        count,
        file: file(at, district),
        undated,
        open,
    }
}

/// Classes of all categories of a day, for the filter of the small month.
fn kinds(at: &At<'_>, day: &DayPlan) -> String {
    let views = day.sessions.iter().filter_map(|(key, session)| at.session_view(key, session, false));
    let classes: Vec<String> = views.map(|view| view.classes).collect();
    let classes: BTreeSet<&str> = classes.iter().flat_map(|classes| classes.split(' ')).collect();
    classes.iter().fold(String::new(), |out, class| format!("{out} {class}"))
}

fn day_classes(day: Date, is_holiday: bool, in_month: bool) -> String {
    let marks = [
        (day.weekday() == Weekday::Sunday, "sun"),
        (day.weekday() == Weekday::Saturday, "sat"),
        (is_holiday, "hday"),
        (!in_month, "out"),
    ];
    marks.iter().filter(|(holds, _)| *holds).fold(String::new(), |out, (_, name)| format!("{out} {name}"))
}

/// The calendar file of a scope.
fn file(at: &At<'_>, district: Option<&District>) -> Option<CalendarFile> {
    at.calendar_file(&scope_of(district))
}

/// Entries whose days cannot be told, and places that are always open:
/// the first `most` of each.
fn without_days(at: &At<'_>, district: Option<&District>, most: usize) -> (UndatedList, UndatedList) {
    let guide = at.guide;
    let (mut undated, mut open) = (Vec::new(), Vec::new());
    for key in guide.scheduled(&scope_of(district)) {
        let (Some(agenda), Some(meta)) = (guide.agenda(&key), guide.meta(&key)) else { continue };
        let text = match key.kind {
            Kind::Gathering => guide.get::<Gathering>(&key.id).map(|it| it.schedule.text.clone()),
            _ => guide.get::<Service>(&key.id).and_then(|it| it.schedule.as_ref()).map(|it| it.text.clone()),
        };
        let one = Undated {
            name: Name::linked(&meta.title, at.href_of(meta)),
            text: text.unwrap_or_default(),
            why: agenda.unsettled.first().map(|why| unsettled_words(at.words(), *why)),
        };
        match agenda.kind {
            ScheduleKind::Always | ScheduleKind::OpeningHours => open.push(one),
            _ if agenda.sessions.is_empty() && !agenda.unsettled.is_empty() => undated.push(one),
            _ => {}
        }
    }
    let first = at.to_route(&first_route(district));
    let list = |mut entries: Vec<Undated>, anchor: &str| {
        let more = entries.len().saturating_sub(most);
        let count = entries.len();
        entries.truncate(most);
        let link = || Link::new(format!("ほかの{more}件も見る"), format!("{first}#{anchor}"));
        UndatedList { entries, count, more: (more > 0).then(link) }
    };
    (list(undated, "undated"), list(open, "open"))
}
