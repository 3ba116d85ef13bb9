//! RFC 5545 `RRULE` → rule: the part of it that a [`Rule`] can say. The rest is refused, never guessed.

use super::{Months, NthDay, Pattern, Rule, Weekdays};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Weekday};

/// Why an `RRULE` cannot be taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RruleProblem {
    /// A piece that is not `NAME=value`, or a name that is given twice or not known.
    NotAPart(String),
    /// A value that its part cannot have.
    BadValue(String),
    /// A part that has no place in a schedule here (COUNT, BYHOUR …), or not in this combination.
    Unsupported(String),
    /// A part that is needed.
    Missing(&'static str),
    /// Every other week, without a day in a week in which it is held.
    NoAnchor,
}

/// Reads `FREQ=MONTHLY;BYDAY=2TU,4TU`. `anchor` is a day in a week in which it is held.
///
/// # Errors
/// The first thing in it that a rule cannot say.
pub fn read_rrule(text: &str, anchor: Option<Date>) -> Result<Rule, RruleProblem> {
    let parts = Parts::read(text)?;
    let interval: u8 = match parts.get("INTERVAL") {
        None => 1,
        Some(n) => n.parse().ok().filter(|n| *n > 0).ok_or_else(|| parts.bad("INTERVAL"))?,
    };
    let frequency = parts.get("FREQ").ok_or(RruleProblem::Missing("FREQ"))?;
    if interval > 1 && frequency != "WEEKLY" {
        return Err(parts.unsupported("INTERVAL"));
    }
    let pattern = match frequency {
        "DAILY" => {
            parts.only(&["BYDAY"])?;
            match parts.days()? {
                None => Pattern::Daily,
                Some(days) => Pattern::weekly(parts.plain(&days)?),
            }
        }
        "WEEKLY" => {
            parts.only(&["BYDAY", "WKST"])?;
            let days = parts.days()?.ok_or(RruleProblem::Missing("BYDAY"))?;
            if interval > 1 && parts.get("WKST").is_some_and(|first| first != "MO") {
                return Err(parts.unsupported("WKST"));
            }
            if interval > 1 && anchor.is_none() {
                return Err(RruleProblem::NoAnchor);
            }
            Pattern::Weekly {
                days: parts.plain(&days)?,
                every: interval,
                anchor: anchor.filter(|_| interval > 1),
            }
        }
        "MONTHLY" | "YEARLY" => {
            parts.only(&["BYDAY", "BYMONTHDAY", "BYSETPOS", "WKST"])?;
            if frequency == "YEARLY" && parts.get("BYMONTH").is_none() {
                return Err(RruleProblem::Missing("BYMONTH"));
            }
            parts.in_month()?
        }
        _ => return Err(parts.unsupported("FREQ")),
    };
    Ok(Rule { months: parts.months()?, until: parts.until()?, ..Rule::new(pattern) })
}

/// Reads `2TU` or `-1FR`.
pub fn read_nth_day(text: &str) -> Option<NthDay> {
    let (nth, weekday) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let nth: i8 = nth.parse().ok().filter(|nth| matches!(nth, -1 | 1..=5))?;
    Some(NthDay { nth, weekday: weekday_of(weekday)? })
}

fn weekday_of(text: &str) -> Option<Weekday> {
    Some(match text {
        "MO" => Weekday::Monday,
        "TU" => Weekday::Tuesday,
        "WE" => Weekday::Wednesday,
        "TH" => Weekday::Thursday,
        "FR" => Weekday::Friday,
        "SA" => Weekday::Saturday,
        "SU" => Weekday::Sunday,
        _ => return None,
    })
}

/// `NAME=value` in upper case.
struct Parts(Vec<(String, String)>);

impl Parts {
    fn read(text: &str) -> Result<Self, RruleProblem> {
        let text = text.trim();
        let text = text.strip_prefix("RRULE:").unwrap_or(text);
        let mut parts: Vec<(String, String)> = Vec::new();
        for piece in text.split(';').map(str::trim).filter(|piece| !piece.is_empty()) {
            let (name, value) =
                piece.split_once('=').ok_or_else(|| RruleProblem::NotAPart(piece.to_string()))?;
            let (name, value) = (name.trim().to_ascii_uppercase(), value.trim().to_ascii_uppercase());
            if parts.iter().any(|(known, _)| *known == name) {
                return Err(RruleProblem::NotAPart(piece.to_string()));
            }
            parts.push((name, value));
        }
        Ok(Self(parts))
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    fn whole(&self, name: &str) -> String {
        format!("{name}={}", self.get(name).unwrap_or_default())
    }

    fn bad(&self, name: &str) -> RruleProblem {
        RruleProblem::BadValue(self.whole(name))
    }

    fn unsupported(&self, name: &str) -> RruleProblem {
        RruleProblem::Unsupported(self.whole(name))
    }

    /// Besides what every rule may have.
    fn only(&self, names: &[&str]) -> Result<(), RruleProblem> {
        let always = ["FREQ", "INTERVAL", "BYMONTH", "UNTIL"];
        let of_rfc = ["COUNT", "BYSECOND", "BYMINUTE", "BYHOUR", "BYDAY", "BYMONTHDAY", "BYYEARDAY"];
        let of_rfc = [of_rfc.as_slice(), &["BYWEEKNO", "BYSETPOS", "WKST"]].concat();
        match self.0.iter().find(|(name, _)| !always.contains(&&**name) && !names.contains(&&**name)) {
            None => Ok(()),
            Some((name, _)) if of_rfc.contains(&&**name) => Err(self.unsupported(name)),
            Some((name, _)) => Err(RruleProblem::NotAPart(self.whole(name))),
        }
    }

    /// Days with the number before them, 0 if there is none.
    fn days(&self) -> Result<Option<Vec<(i8, Weekday)>>, RruleProblem> {
        let Some(list) = self.get("BYDAY") else { return Ok(None) };
        let read = |day: &str| -> Option<(i8, Weekday)> {
            if let Some(weekday) = weekday_of(day) {
                return Some((0, weekday));
            }
            let NthDay { nth, weekday } = read_nth_day(day)?;
            Some((nth, weekday))
        };
        let days: Option<Vec<_>> = list.split(',').map(|day| read(day.trim())).collect();
        days.map(Some).ok_or_else(|| self.bad("BYDAY"))
    }

    fn plain(&self, days: &[(i8, Weekday)]) -> Result<Weekdays, RruleProblem> {
        match days.iter().all(|(nth, _)| *nth == 0) {
            true => Ok(days.iter().map(|(_, weekday)| *weekday).collect()),
            false => Err(self.unsupported("BYDAY")),
        }
    }

    fn in_month(&self) -> Result<Pattern, RruleProblem> {
        let position: Option<Vec<i8>> = match self.get("BYSETPOS") {
            None => None,
            Some(list) => {
                let numbers: Option<Vec<i8>> = list.split(',').map(|n| n.trim().parse().ok()).collect();
                let is_nth = |n: &i8| matches!(n, -1 | 1..=5);
                Some(numbers.filter(|all| all.iter().all(is_nth)).ok_or_else(|| self.bad("BYSETPOS"))?)
            }
        };
        match (self.days()?, self.get("BYMONTHDAY"), position) {
            (Some(_), Some(_), _) => Err(self.unsupported("BYMONTHDAY")),
            (None, Some(list), None) => {
                let days: Option<Vec<i8>> = list.split(',').map(|n| n.trim().parse().ok()).collect();
                let is_day = |n: &i8| matches!(n, -1 | 1..=31);
                let days = days.filter(|all| all.iter().all(is_day));
                days.map(Pattern::MonthDays).ok_or_else(|| self.bad("BYMONTHDAY"))
            }
            // The 2nd of all Tuesdays is 2TU; of several days of the week it is something else.
            (Some(days), None, Some(position)) => match days.as_slice() {
                [(0, weekday)] => Ok(nth(position.into_iter().map(|nth| (nth, *weekday)))),
                _ => Err(self.unsupported("BYSETPOS")),
            },
            (Some(days), None, None) => {
                let numbered = days.iter().filter(|(nth, _)| *nth != 0).count();
                match numbered {
                    0 => Ok(Pattern::weekly(self.plain(&days)?)),
                    n if n == days.len() => Ok(nth(days.into_iter())),
                    _ => Err(self.unsupported("BYDAY")),
                }
            }
            (None, _, Some(_)) => Err(self.unsupported("BYSETPOS")),
            (None, None, None) => Err(RruleProblem::Missing("BYDAY")),
        }
    }

    fn months(&self) -> Result<Months, RruleProblem> {
        let Some(list) = self.get("BYMONTH") else { return Ok(Months::ALL) };
        let months: Option<Vec<i8>> = list.split(',').map(|n| n.trim().parse().ok()).collect();
        let months = months.filter(|all| all.iter().all(|n| (1..=12).contains(n)));
        months.map(|all| all.into_iter().collect()).ok_or_else(|| self.bad("BYMONTH"))
    }

    /// A day, or a moment of which the day in Japan counts.
    fn until(&self) -> Result<Option<Date>, RruleProblem> {
        let Some(text) = self.get("UNTIL") else { return Ok(None) };
        let day = match text.strip_suffix('Z') {
            Some(utc) => DateTime::strptime("%Y%m%dT%H%M%S", utc)
                .ok()
                .and_then(|moment| moment.checked_add(9.hours()).ok())
                .map(DateTime::date),
            None => Date::strptime("%Y%m%d", text.split('T').next().unwrap_or(text)).ok(),
        };
        day.map(Some).ok_or_else(|| self.bad("UNTIL"))
    }
}

fn nth(days: impl Iterator<Item = (i8, Weekday)>) -> Pattern {
    let mut out: Vec<NthDay> = Vec::new();
    for (nth, weekday) in days {
        let day = NthDay { nth, weekday };
        if !out.contains(&day) {
            out.push(day);
        }
    }
    Pattern::nth(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn read(text: &str) -> Result<Rule, RruleProblem> {
        read_rrule(text, None)
    }

    #[test]
    fn what_a_rule_can_say_is_taken_over() {
        let tuesdays = [2, 4].map(|nth| NthDay { nth, weekday: Weekday::Tuesday });
        let expected = Rule::new(Pattern::nth(tuesdays.to_vec()));
        assert_eq!(read("FREQ=MONTHLY;BYDAY=2TU,4TU"), Ok(expected.clone()));
        assert_eq!(read("RRULE:freq=monthly; byday=TU; bysetpos=2,4"), Ok(expected));
        let rule = read("FREQ=WEEKLY;BYDAY=WE;BYMONTH=4,5;UNTIL=20270331T145959Z").expect("a rule");
        assert_eq!((rule.months, rule.until), (Months::range(4, 5), Some(date(2027, 3, 31))));
        let days = Pattern::MonthDays(vec![10, -1]);
        assert_eq!(read("FREQ=MONTHLY;BYMONTHDAY=10,-1").map(|rule| rule.pattern), Ok(days));
        let anchor = Some(date(2026, 4, 7));
        let rule = read_rrule("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", anchor).expect("a rule");
        assert!(matches!(rule.pattern, Pattern::Weekly { every: 2, anchor: Some(_), .. }));
    }

    #[test]
    fn what_it_cannot_say_is_refused() {
        use RruleProblem::*;
        for (text, problem) in [
            ("BYDAY=2TU", Missing("FREQ")),
            ("FREQ=MONTHLY", Missing("BYDAY")),
            ("FREQ=WEEKLY;BYDAY=TU;COUNT=3", Unsupported("COUNT=3".into())),
            ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", NoAnchor),
            ("FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU", Unsupported("INTERVAL=2".into())),
            ("FREQ=MONTHLY;BYDAY=6TU", BadValue("BYDAY=6TU".into())),
            ("FREQ=WEEKLY;BYDAY=火", BadValue("BYDAY=火".into())),
            ("FREQ=HOURLY", Unsupported("FREQ=HOURLY".into())),
            ("毎週火曜日", NotAPart("毎週火曜日".into())),
            ("FREQ=WEEKLY;BYDAY=TU;BYDEI=3", NotAPart("BYDEI=3".into())),
            ("FREQ=YEARLY;BYDAY=2TU", Missing("BYMONTH")),
        ] {
            assert_eq!(read(text), Err(problem), "{text}");
        }
    }
}
