//! Warnings: days that somebody should look at again.

use super::agenda::{Made, Planner, Scheduled};
use crate::diagnostic::{Diagnostic, Span, codes};
use crate::model::plain::NoticeKind;
use crate::model::schedule::Doubt;
use crate::model::*;
use std::collections::BTreeMap;

impl Planner<'_> {
    /// Doubts about days from today to the end of the horizon.
    pub(in crate::guide) fn warnings(&self) -> Vec<Diagnostic> {
        let made = self.all();
        let scheduled = self.scheduled();
        let mut out = Vec::new();
        for entry in &scheduled {
            let Some(made) = made.get(&entry.meta.key) else { continue };
            let mattering = made.doubts.iter().filter(|doubt| self.matters(doubt));
            out.extend(Doubt::warnings(mattering, self.config.dates, place(entry)));
        }
        out.extend(
            self.notices.iter().filter_map(|notice| self.nothing_called_off(notice, &scheduled, &made)),
        );
        out
    }

    fn matters(&self, doubt: &Doubt) -> bool {
        match doubt {
            Doubt::MovedOntoHoliday { to, .. } => *to >= self.today,
            Doubt::NoSuchDay { year, month, .. } => {
                (*year, *month) >= (self.today.year(), self.today.month())
            }
            Doubt::HolidaysUnknown { .. } => true,
        }
    }

    /// A notice that calls off what would not be held anyway has probably a wrong date.
    fn nothing_called_off(
        &self,
        notice: &Notice,
        scheduled: &[Scheduled<'_>],
        made: &BTreeMap<Key, Made>,
    ) -> Option<Diagnostic> {
        if !matches!(notice.kind, NoticeKind::休止 | NoticeKind::中止) && !notice.moves_days() {
            return None;
        }
        let from = notice.from?;
        let to = notice.to.or(notice.moves_days().then_some(from))?;
        if from < *self.horizon.start() || to < self.today || to > *self.horizon.end() {
            return None;
        }
        // What is found at a place or in a district may be nothing; what is named must be something.
        let mut named = notice.targets.iter().filter_map(|key| {
            let entry = scheduled.iter().find(|it| it.meta.key == *key)?;
            entry.is_settled().then_some(entry)
        });
        let first = named.next()?;
        let is_other = |key: &Key| {
            matches!(key.kind, Kind::Gathering | Kind::Service)
                && scheduled.iter().any(|it| it.meta.key == *key && !it.is_settled())
        };
        // Days on which it rests anyway (年末年始) may well be announced.
        let is_of_pattern = |made: &Made| {
            let rests = &made.agenda.rests;
            made.called_off_by.contains(notice.id())
                || rests.iter().any(|rest| (from..=to).contains(&rest.date))
        };
        let mut of_named = notice.targets.iter().filter_map(|key| made.get(key));
        if of_named.any(is_of_pattern)
            || made.values().any(|made| made.called_off_by.contains(notice.id()))
            || notice.targets.iter().any(is_other)
        {
            return None;
        }
        let style = self.config.dates;
        let diagnostic =
            Diagnostic::warning(codes::NOTHING_CALLED_OFF, notice.meta.origin.located.at("from"))
                .arg("title", &first.meta.title)
                .arg("from", era::format_date(from, style))
                .arg("to", era::format_date(to, style));
        Some(diagnostic.related(place(first)))
    }
}

/// Where the days were written.
fn place(entry: &Scheduled<'_>) -> Span {
    let located = &entry.meta.origin.located;
    located.find("schedule.rules").unwrap_or_else(|| located.at("schedule.text"))
}
