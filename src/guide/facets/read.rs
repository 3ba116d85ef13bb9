//! The facets of one record, from its fields and from what its places have.

use super::{CONDITIONS, Facet, Group, TIMES, WAYS};
use crate::guide::Guide;
use crate::model::plain::{Accessibility, Delivery, Status, Target};
use crate::model::schedule::{
    Clock, DayPart, Pattern, Rule, ScheduleKind, TimeSpan, Timetable, WEEK, Weekdays,
};
use crate::model::*;
use jiff::civil::{Date, Weekday};

/// From this hour on it is evening.
const EVENING: u16 = 17;

/// Minutes of a part of the day that must be within a time for it to be of that part, too.
const WORTH_COMING: i32 = 60;

/// Words of a way to be fetched, and those that take it back.
const RIDES: [&str; 4] = ["送迎", "迎え", "乗り合", "車が回"];
const NO_RIDES: [&str; 6] =
    ["なし", "ありません", "できません", "していません", "行いません", "いたしません"];

/// What a record says of its conditions.
struct Said<'a> {
    is_free: bool,
    booking: Option<bool>,
    status: Status,
    accessibility: Vec<Accessibility>,
    transport: Option<&'a str>,
    parking: Vec<&'a str>,
    target: Option<&'a Target>,
    open_to: Vec<&'a str>,
    languages: &'a [String],
}

impl Guide {
    pub(super) fn gathering_facets(&self, it: &Gathering) -> Vec<Facet> {
        let timetable = &it.schedule.timetable;
        let places = self.place_records(&it.places);
        let said = Said {
            is_free: it.fee.free || it.fee.amount == Some(0),
            booking: it.booking.as_ref().map(|booking| booking.required).or(timetable.booking),
            status: it.status,
            accessibility: with_places(&it.accessibility, &places),
            transport: it.transport.as_deref(),
            parking: parking(it.parking.as_deref(), &places),
            target: it.target.as_ref(),
            open_to: it.target.iter().filter_map(|target| target.text.as_deref()).collect(),
            languages: &it.languages,
        };
        let districts = self.districts_of(&it.meta.key).into_iter().map(|one| one.id().to_string());
        let mut out = facets(Group::Category, it.categories.iter().cloned());
        out.extend(facets(Group::Area, districts));
        out.extend(facets(Group::Weekday, weekday_values(Some(timetable), &self.days_ahead(&it.meta.key))));
        out.extend(facets(Group::Time, times(timetable)));
        out.extend(facets(Group::With, conditions(&said)));
        out
    }

    pub(super) fn service_facets(&self, it: &Service) -> Vec<Facet> {
        let timetable = it.schedule.as_ref().map(|schedule| &schedule.timetable);
        let places = self.place_records(it.place.as_slice());
        let said = Said {
            is_free: !it.price.is_empty() && it.price.iter().all(|price| price.amount == Some(0)),
            booking: it
                .booking
                .as_ref()
                .map(|booking| booking.required)
                .or(timetable.and_then(|one| one.booking)),
            status: it.status,
            accessibility: with_places(&it.accessibility, &places),
            transport: None,
            parking: parking(None, &places),
            target: it.target.as_ref(),
            open_to: it.eligibility.iter().map(String::as_str).collect(),
            languages: &it.languages,
        };
        let own: Vec<&Id> = self.districts_of(&it.meta.key).into_iter().map(Entry::id).collect();
        let is_offered_in = |district: &&District| it.area.whole || own.contains(&district.id());
        let districts = self.entries.districts.iter().filter(is_offered_in);
        let mut out = facets(Group::Category, it.categories.iter().cloned());
        out.extend(facets(Group::Area, districts.map(|district| district.id().to_string())));
        out.extend(facets(Group::Weekday, weekday_values(timetable, &self.days_ahead(&it.meta.key))));
        out.extend(facets(Group::Time, timetable.map(times).unwrap_or_default()));
        out.extend(facets(Group::Way, it.delivery.iter().map(|delivery| way(*delivery))));
        out.extend(facets(Group::With, conditions(&said)));
        out
    }

    fn place_records(&self, used: &[PlaceUse]) -> Vec<&Place> {
        let records = used.iter().filter_map(|used| match used {
            PlaceUse::Record(id) => self.get::<Place>(id),
            PlaceUse::Described(_) => None,
        });
        records.collect()
    }

    /// The days from today on.
    fn days_ahead(&self, key: &Key) -> Vec<Date> {
        let agenda = self.agenda(key).or(self.opening(key));
        let days = agenda.into_iter().flat_map(|agenda| &agenda.sessions).map(|session| session.date);
        days.filter(|day| *day >= self.today).collect()
    }
}

fn facets<T: Into<String>>(group: Group, values: impl IntoIterator<Item = T>) -> Vec<Facet> {
    let mut out: Vec<Facet> = Vec::new();
    for facet in values.into_iter().map(|value| Facet::new(group, value)) {
        if !out.contains(&facet) {
            out.push(facet);
        }
    }
    out
}

fn with_places(own: &[Accessibility], places: &[&Place]) -> Vec<Accessibility> {
    own.iter().chain(places.iter().flat_map(|place| &place.accessibility)).copied().collect()
}

fn parking<'a>(own: Option<&'a str>, places: &[&'a Place]) -> Vec<&'a str> {
    match own {
        // What the gathering itself says goes before its place.
        Some(own) => vec![own],
        None => places.iter().filter_map(|place| place.parking.as_deref()).collect(),
    }
}

/// Monday `1` to Sunday `7`; `x` where there is no fixed day.
fn weekday_values(timetable: Option<&Timetable>, ahead: &[Date]) -> Vec<&'static str> {
    let days = timetable.map_or(Weekdays::default(), |timetable| weekdays(timetable, ahead));
    match days.is_empty() {
        true => vec!["x"],
        false => days.iter().map(|day| super::WEEKDAYS[day.to_monday_zero_offset() as usize]).collect(),
    }
}

/// Weekdays by the rules: a day moved by a holiday changes nothing. Days of the month (毎月10日) have none.
fn weekdays(timetable: &Timetable, ahead: &[Date]) -> Weekdays {
    let is_always = timetable.kind == ScheduleKind::Always && timetable.rules.is_empty();
    if is_always && timetable.unsettled.is_empty() {
        return Weekdays::ALL;
    }
    let of_rule = |rule: &Rule| -> Vec<Weekday> {
        let patterns = std::iter::once(&rule.pattern)
            .chain(rule.overrides.iter().filter_map(|one| one.pattern.as_ref()));
        let rests = rule.closed.iter().filter_map(|closed| match closed {
            schedule::Closed::Days { pattern: Pattern::Weekly { days, every: 1, .. }, .. } => Some(*days),
            _ => None,
        });
        let rests: Weekdays = rests.flat_map(Weekdays::iter).collect();
        patterns.flat_map(|pattern| of_pattern(pattern, ahead)).filter(|day| !rests.contains(*day)).collect()
    };
    timetable.rules.iter().flat_map(of_rule).collect()
}

fn of_pattern(pattern: &Pattern, ahead: &[Date]) -> Vec<Weekday> {
    match pattern {
        Pattern::Daily => WEEK.to_vec(),
        Pattern::Weekly { days, .. } => days.iter().collect(),
        Pattern::Nth { days, after } => {
            days.iter().map(|one| one.weekday.wrapping_add(i64::from(*after))).collect()
        }
        Pattern::Dates(dates) => {
            dates.iter().filter(|day| ahead.contains(day)).map(|day| day.weekday()).collect()
        }
        Pattern::Span(from, to) => {
            ahead.iter().filter(|day| (*from..=*to).contains(day)).map(|day| day.weekday()).collect()
        }
        Pattern::MonthDays(_) | Pattern::Holidays => Vec::new(),
    }
}

/// Parts of the day in which one can go.
fn times(timetable: &Timetable) -> Vec<&'static str> {
    let spans = timetable.rules.iter().flat_map(|rule| {
        rule.times.iter().chain(rule.overrides.iter().flat_map(|one: &schedule::Override| &one.times))
    });
    let spans: Vec<&TimeSpan> = spans.collect();
    let parts = TIMES.into_iter().enumerate();
    parts.filter(|(part, _)| spans.iter().any(|span| is_in_part(span, *part))).map(|(_, id)| id).collect()
}

/// Whether a time is in the morning (0), afternoon (1) or evening (2): it begins there, or lasts well into it.
fn is_in_part(span: &TimeSpan, part: usize) -> bool {
    let Some(start) = span.start else {
        return match span.part {
            Some(DayPart::AllDay) => part < 2,
            Some(DayPart::Morning) => part == 0,
            Some(DayPart::Afternoon | DayPart::Noon) => part == 1,
            Some(DayPart::Evening | DayPart::Night) => part == 2,
            None => span.end.is_some_and(|end| part == 0 && minutes(end) <= 12 * 60),
        };
    };
    let bounds = [0, 12 * 60, i32::from(EVENING) * 60, 24 * 60];
    let (from, to) = (bounds[part], bounds[part + 1]);
    let (start, end) = (minutes(start), span.end.map_or(minutes(start), minutes));
    // Noon is for lunch: a morning that ends at half past twelve is no afternoon.
    let begins = (from..to).contains(&start);
    begins || end.min(to) - start.max(from) >= WORTH_COMING
}

fn minutes(clock: Clock) -> i32 {
    i32::from(clock.hour() * 60 + clock.minute())
}

fn way(delivery: Delivery) -> &'static str {
    let [visit, bring, round, phone, come, online] = WAYS;
    match delivery {
        Delivery::訪問 => visit,
        Delivery::配達 => bring,
        Delivery::巡回 => round,
        Delivery::電話 => phone,
        Delivery::来所 => come,
        Delivery::オンライン => online,
    }
}

fn conditions(said: &Said<'_>) -> Vec<&'static str> {
    let has = |one: Accessibility| said.accessibility.contains(&one);
    let target = |test: fn(&Target) -> bool| said.target.is_some_and(test);
    let is_limited = target(|it| it.min_age.is_some() || it.max_age.is_some() || !it.residents_of.is_empty());
    let holds = |id: &str| match id {
        "free" => said.is_free,
        "nobook" => said.booking == Some(false),
        "on" => said.status == Status::活動中,
        "wheel" => has(Accessibility::車いす可),
        "chair" => has(Accessibility::いす席),
        "ride" => said.transport.is_some_and(is_ride),
        "park" => said.parking.iter().any(|text| is_there(text)),
        "hear" => [Accessibility::筆談, Accessibility::手話, Accessibility::字幕].into_iter().any(has),
        "any" => !is_limited && said.open_to.iter().any(|text| text.starts_with("どなたでも")),
        "memory" => target(|it| it.dementia_friendly),
        "men" => target(|it| it.men_welcome),
        "carer" => target(|it| it.caregivers),
        "lang" => !said.languages.is_empty(),
        _ => false,
    };
    CONDITIONS.into_iter().flatten().copied().filter(|id| holds(id)).collect()
}

/// Whether a sentence tells of being fetched (送迎, 乗り合い) and does not take it back.
fn is_ride(text: &str) -> bool {
    let has = |sentence: &str, words: &[&str]| words.iter().any(|word| sentence.contains(word));
    text.split('。').any(|sentence| has(sentence, &RIDES) && !has(sentence, &NO_RIDES))
}

/// Whether there is parking: 「なし」 and 「ありません」 are written, too.
fn is_there(text: &str) -> bool {
    !text.trim_start().starts_with("なし") && !text.contains("ありません")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::schedule::read;
    use jiff::civil::date;

    fn timetable(text: &str) -> Timetable {
        read(text, None).result.unwrap()
    }

    fn days(text: &str) -> String {
        weekday_values(Some(&timetable(text)), &[]).concat()
    }

    #[test]
    fn weekdays_come_from_the_rules() {
        assert_eq!(days("毎週火曜日 10時〜11時"), "2");
        assert_eq!(days("第2・4木曜日、第1月曜日 10時〜11時"), "14");
        assert_eq!(days("月〜土曜日 10:00〜16:00（祝日・年末年始は休み）"), "123456");
        assert_eq!(days("毎日 9:30〜10:00"), "1234567");
        assert_eq!(days("常設"), "1234567");
        for text in ["不定期", "随時", "毎月10日 10時〜11時"] {
            assert_eq!(days(text), "x", "{text}");
        }
        assert_eq!(weekday_values(None, &[]), ["x"]);
    }

    #[test]
    fn single_days_count_while_they_are_to_come() {
        let two = timetable("2026年11月24日、2026年12月5日 10時〜11時");
        assert_eq!(weekday_values(Some(&two), &[date(2026, 12, 5)]), ["6"]);
        assert_eq!(weekday_values(Some(&two), &[]), ["x"]);
    }

    #[test]
    fn a_time_is_where_one_can_go() {
        for (text, parts) in [
            ("毎週火曜日 10時〜11時30分", "am"),
            ("毎週火曜日 9:30〜12:30", "am"),
            ("毎週火曜日 10:00〜16:00", "am pm"),
            ("毎週火曜日 13:30〜15:00", "pm"),
            ("毎週火曜日 16:00〜17:30", "pm"),
            ("毎週火曜日 18:00〜20:00", "eve"),
            ("毎週火曜日 午前", "am"),
            ("毎週火曜日 午後", "pm"),
            ("毎週火曜日 夜", "eve"),
            ("毎週火曜日 10時〜11時、14時〜15時", "am pm"),
            ("毎週火曜日", ""),
        ] {
            assert_eq!(times(&timetable(text)).join(" "), parts, "{text}");
        }
    }

    #[test]
    fn rides_and_parking_are_those_that_are_there() {
        for text in ["送迎あり", "柳町の方は、行きの乗り合い車を相談できます", "2人で迎えに行きます"]
        {
            assert!(is_ride(text), "{text}");
        }
        for text in ["送迎はありません", "送迎なし。バス停から3分", "駅から歩いて1分", "歩道がありません"]
        {
            assert!(!is_ride(text), "{text}");
        }
        assert!(is_ride("道に歩道がありません。車の乗り合わせを相談してください"));
        assert!(is_there("20台（うち優先2台）"));
        assert!(!is_there("なし。駅前駐車場（有料）を使ってください") && !is_there("駐車場はありません"));
    }
}
