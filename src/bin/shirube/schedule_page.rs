//! What `shirube schedule` prints for people.

use super::args::Schedule;
use super::report::Reporter;
use super::schedule::Understood;
use jiff::ToSpan;
use jiff::civil::Date;
use shirube::diagnostic::messages::Lang;
use shirube::model::era::{self, Style};
use shirube::model::schedule::{
    Occurrence, Reason, Rest, RuleSummary, ScheduleKind, Summary, canonical, time_in_words,
};

/// Days that are printed; the others are counted.
const SHOWN: usize = 20;

/// The whole page.
pub fn page(
    understood: &Understood,
    summary: &Summary,
    options: &Schedule,
    style: Style,
    reporter: &Reporter,
) -> String {
    let mut page = Page { lines: Vec::new(), reporter, style };
    let timetable = &understood.timetable;
    // Without rules, the warnings say what there is to say.
    if !timetable.rules.is_empty() {
        page.say("schedule-read", &[("text", canonical(timetable))]);
    }
    page.say("schedule-kind", &[("kind", kind(timetable.kind).into())]);
    if let Some(required) = timetable.booking {
        page.say("schedule-booking", &[("required", if required { "yes" } else { "no" }.into())]);
    }
    if !timetable.remarks.is_empty() {
        page.say("schedule-remarks", &[("text", timetable.remarks.join("、"))]);
    }
    let ends = [("from", page.end(options.from)), ("to", page.end(options.to))];
    let expansion = &understood.expansion;
    let told = timetable.unsettled.is_empty() || !expansion.occurrences.is_empty();
    match timetable.kind {
        ScheduleKind::Always => {}
        // Open on all days but these.
        ScheduleKind::OpeningHours if summary.occurrences.is_empty() => {
            page.heading("schedule-closed-days", &ends);
            page.days(&[], &expansion.rests);
        }
        _ if told => {
            page.heading("schedule-days", &ends);
            page.days(&expansion.occurrences, &expansion.rests);
        }
        _ => {}
    }
    page.lines.push(String::new());
    for rule in &summary.rules {
        page.rule(rule);
    }
    match &summary.gif_441 {
        Some(code) => page.say("schedule-gif", &[("code", code.clone())]),
        None => page.say("schedule-no-gif", &[]),
    }
    if !understood.warnings.is_empty() {
        page.lines.push(String::new());
    }
    for warning in &understood.warnings {
        let worded = reporter.words().word(warning);
        page.say("schedule-warning", &[("title", worded.title)]);
        if let Some(hint) = worded.hint {
            let hint = page.text("schedule-warning-hint", &[("hint", hint)]);
            page.lines.push(format!("  {hint}"));
        }
    }
    page.lines.join("\n")
}

/// The name of a kind in the words of the diagnostics.
fn kind(kind: ScheduleKind) -> &'static str {
    match kind {
        ScheduleKind::Recurring => "recurring",
        ScheduleKind::Dates => "dates",
        ScheduleKind::Span => "span",
        ScheduleKind::Always => "always",
        ScheduleKind::Irregular => "irregular",
        ScheduleKind::OpeningHours => "opening_hours",
    }
}

struct Page<'a> {
    lines: Vec<String>,
    reporter: &'a Reporter,
    style: Style,
}

impl Page<'_> {
    fn text(&self, id: &str, values: &[(&'static str, String)]) -> String {
        self.reporter.words().text(id, values)
    }

    fn say(&mut self, id: &str, values: &[(&'static str, String)]) {
        self.lines.push(self.text(id, values));
    }

    fn heading(&mut self, id: &str, values: &[(&'static str, String)]) {
        self.lines.push(String::new());
        self.say(id, values);
    }

    /// 令和9年1月12日（火）; in English `2027-01-12 (Tue)`.
    fn day(&self, day: Date) -> String {
        match self.reporter.lang() {
            Lang::Ja => era::format_date_weekday(day, self.style),
            Lang::En => day.strftime("%F (%a)").to_string(),
        }
    }

    /// An end of the days asked for.
    fn end(&self, day: Date) -> String {
        match self.reporter.lang() {
            Lang::Ja => era::format_date(day, self.style),
            Lang::En => day.to_string(),
        }
    }

    /// The day without its year: 2月23日（火）.
    fn short_day(&self, day: Date) -> String {
        match self.reporter.lang() {
            Lang::Ja => {
                format!("{}月{}日（{}）", day.month(), day.day(), era::weekday_kanji(day.weekday()))
            }
            Lang::En => self.day(day),
        }
    }

    /// Days on which it is held and days on which it rests, in order; then how many more there are.
    fn days(&mut self, held: &[Occurrence], rests: &[Rest]) {
        let mut held: Vec<(Date, String)> =
            held.chunk_by(|a, b| a.date == b.date).map(|day| (day[0].date, self.held(day))).collect();
        let mut rests: Vec<(Date, String)> = together(rests).iter().map(|it| self.rest(it)).collect();
        let more = match (held.is_empty(), held.get(SHOWN).map(|(day, _)| *day)) {
            (false, Some(first_left_out)) => {
                rests.retain(|(day, _)| *day < first_left_out);
                held.len() - SHOWN
            }
            (true, _) => rests.len().saturating_sub(SHOWN),
            (false, None) => 0,
        };
        held.truncate(SHOWN);
        rests.truncate(SHOWN);
        held.append(&mut rests);
        held.sort_by_key(|(day, _)| *day);
        if held.is_empty() {
            held.push((Date::MAX, self.text("schedule-none", &[])));
        }
        if more > 0 {
            held.push((Date::MAX, self.text("schedule-more", &[("count", more.to_string())])));
        }
        self.lines.extend(held.into_iter().map(|(_, line)| format!("  {line}")));
    }

    fn held(&self, day: &[Occurrence]) -> String {
        let mut line = self.day(day[0].date);
        let times: Vec<String> = day
            .iter()
            .map(|it| {
                let place = it.place.as_deref().map(|name| format!("（{name}）")).unwrap_or_default();
                format!("{}{place}", time_in_words(&it.time).unwrap_or_default())
            })
            .filter(|words| !words.is_empty())
            .collect();
        if !times.is_empty() {
            line.push_str(&format!(" {}", times.join("、")));
        }
        if let Some(from) = day.iter().find_map(|it| it.moved_from) {
            line.push_str(&self.text("schedule-moved", &[("from", self.short_day(from))]));
        }
        line
    }

    fn rest(&self, (rest, last): &(Rest, Date)) -> (Date, String) {
        let first = rest.date;
        let day = match *last == first {
            true => self.short_day(first),
            false => format!("{}〜{}", self.short_day(first), self.short_day(*last)),
        };
        let day = ("day", day);
        let line = match &rest.reason {
            Reason::Holiday(name) | Reason::Closed(Some(name)) => {
                self.text("schedule-rest", &[day, ("name", name.clone())])
            }
            Reason::Closed(None) => self.text("schedule-rest-unnamed", &[day]),
            Reason::MonthOff(_) => {
                let month = match self.reporter.lang() {
                    Lang::Ja => era::format_month(first, self.style),
                    Lang::En => first.strftime("%Y-%m").to_string(),
                };
                self.text("schedule-rest-month", &[("month", month)])
            }
            Reason::Moved { to, holiday } => {
                let to = ("to", self.short_day(*to));
                match holiday {
                    Some(name) => self.text("schedule-rest-moved", &[day, to, ("name", name.clone())]),
                    None => self.text("schedule-rest-moved-unnamed", &[day, to]),
                }
            }
        };
        (first, line)
    }

    fn rule(&mut self, rule: &RuleSummary) {
        let times = match (&rule.when.start, &rule.when.end) {
            (Some(start), Some(end)) => format!(" {start}〜{end}"),
            (Some(start), None) => format!(" {start}〜"),
            (None, _) => String::new(),
        };
        let place = rule.when.place.as_deref().map(|name| format!("（{name}）")).unwrap_or_default();
        let rrule = rule.rrule.clone().unwrap_or_else(|| self.text("schedule-no-rrule", &[]));
        self.say("schedule-rrule", &[("text", format!("{rrule}{times}{place}"))]);
    }
}

/// Rests of one reason that follow each other day by day, or lie in one month off, with the last day.
fn together(rests: &[Rest]) -> Vec<(Rest, Date)> {
    let mut out: Vec<(Rest, Date)> = Vec::new();
    for rest in rests {
        if let Some((first, last)) = out.last_mut()
            && first.reason == rest.reason
        {
            let of_month = matches!(rest.reason, Reason::MonthOff(_))
                && (first.date.year(), first.date.month()) == (rest.date.year(), rest.date.month());
            if of_month || last.checked_add(1.day()).is_ok_and(|next| next == rest.date) {
                *last = rest.date;
                continue;
            }
        }
        out.push((rest.clone(), rest.date));
    }
    out
}
