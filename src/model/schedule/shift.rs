//! Where a day goes that falls on a holiday, and the days of rest that come by a pattern.

use super::calendar::Calendar;
use super::days::{Day, Month, civil, exists};
use super::{Closed, OnHoliday, Pattern};

/// So many days 翌平日 looks on before it gives up (a town may close for weeks).
const FARTHEST: i32 = 40;

/// What becomes of a day that is a holiday.
pub(super) enum Shifted {
    /// It stays.
    Stays,
    /// It is left out.
    Dropped,
    /// It goes to another day.
    To(Day),
    /// It should go to a day that its month does not have (第5水曜日に変更).
    NoSuchDay,
}

impl OnHoliday {
    /// Whether it matters at all that a day is a holiday.
    pub(super) fn matters(&self) -> bool {
        !matches!(self, Self::AsUsual | Self::Held)
    }

    /// What becomes of a day that is a holiday.
    pub(super) fn shift(&self, day: Day, calendar: &Calendar) -> Shifted {
        let workday =
            |step: i32| (1..=FARTHEST).map(|n| day + n * step).find(|day| calendar.is_workday(*day));
        let to = match self {
            Self::AsUsual | Self::Held => return Shifted::Stays,
            Self::Skip => None,
            Self::NextDay => Some(day + 1),
            Self::PreviousDay => Some(day - 1),
            Self::NextWorkday => workday(1),
            Self::PreviousWorkday => workday(-1),
            Self::NextWeek => Some(day + 7),
            Self::PreviousWeek => Some(day - 7),
            Self::MoveTo(nth) => match Month::of(day).nth(*nth) {
                // Moved onto itself: the day named is the holiday.
                Some(to) => (to != day).then_some(to),
                None => return Shifted::NoSuchDay,
            },
        };
        to.filter(|to| exists(*to)).map_or(Shifted::Dropped, Shifted::To)
    }
}

/// The days on which a rule rests, made ready to be asked day by day.
pub(super) enum Closing<'a> {
    /// Every year from a month and day to another.
    Yearly { from: (i8, i8), to: (i8, i8), name: Option<&'a str> },
    /// Once.
    Once(Day, Day),
    /// Days of a pattern, sorted.
    Days(Vec<Day>),
}

impl<'a> Closing<'a> {
    /// Works out the days of rest from one day to another. A day of rest that goes from a holiday to another is
    /// told to `onto_holiday`.
    pub(super) fn new(
        closed: &'a Closed,
        (from, to): (Day, Day),
        calendar: &Calendar,
        onto_holiday: &mut dyn FnMut(Day, Day),
    ) -> Self {
        match closed {
            Closed::Yearly { from, to, name } => Self::Yearly { from: *from, to: *to, name: name.as_deref() },
            Closed::Dates(from, to) => Self::Once(super::days::day_of(*from), super::days::day_of(*to)),
            Closed::Days { pattern, on_holiday } => {
                let mut days = Vec::new();
                for month in pattern.months_around(from, to) {
                    pattern.days_within(month, calendar, &mut days);
                }
                if on_holiday.matters() {
                    days.retain_mut(|day| {
                        if !calendar.is_holiday(*day) {
                            return true;
                        }
                        match on_holiday.shift(*day, calendar) {
                            Shifted::Stays => true,
                            Shifted::Dropped | Shifted::NoSuchDay => false,
                            Shifted::To(to) => {
                                // 祝日の翌日は休み names the day after; nothing is moved onto it.
                                if calendar.is_holiday(to) && *pattern != Pattern::Holidays {
                                    onto_holiday(*day, to);
                                }
                                *day = to;
                                true
                            }
                        }
                    });
                }
                days.sort_unstable();
                Self::Days(days)
            }
        }
    }

    /// Whether it rests on a day.
    pub(super) fn contains(&self, day: Day) -> bool {
        match self {
            Self::Yearly { from, to, .. } => {
                let (_, month, of_month) = civil(day);
                let here = (month, of_month);
                if from <= to { *from <= here && here <= *to } else { *from <= here || here <= *to }
            }
            Self::Once(from, to) => (*from..=*to).contains(&day),
            Self::Days(days) => days.binary_search(&day).is_ok(),
        }
    }

    /// Its name: 年末年始.
    pub(super) fn name(&self) -> Option<&'a str> {
        if let Self::Yearly { name, .. } = self { *name } else { None }
    }
}
