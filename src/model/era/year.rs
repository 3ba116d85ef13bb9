//! A year as people write it: in one calendar or in both, side by side.

use super::scan::Cursor;
use super::{DateProblem, Era};

/// A year as written, once or twice.
pub(super) struct YearWritten {
    pub(super) first: YearForm,
    pub(super) second: Option<YearForm>,
    /// 年 stands behind (in the form without 年, separators follow).
    pub(super) is_marked: bool,
    /// 年度
    pub(super) is_fiscal: bool,
    /// One of the two is 年, the other 年度.
    is_mixed: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum YearForm {
    Era(Era, i32),
    Western(i32),
}

impl YearForm {
    pub(super) fn western(self) -> i32 {
        match self {
            YearForm::Era(era, number) => era.western_year(number),
            YearForm::Western(year) => year,
        }
    }

    fn wareki(self) -> Option<String> {
        match self {
            YearForm::Era(era, 1) => Some(format!("{}元年", era.name())),
            YearForm::Era(era, number) => Some(format!("{}{number}年", era.name())),
            YearForm::Western(_) => None,
        }
    }
}

impl YearWritten {
    pub(super) fn western(&self) -> i32 {
        self.first.western()
    }

    /// The era that was written, first or second.
    pub(super) fn era(&self) -> Option<(Era, i32)> {
        [Some(self.first), self.second].into_iter().flatten().find_map(|form| match form {
            YearForm::Era(era, number) => Some((era, number)),
            YearForm::Western(_) => None,
        })
    }

    /// Checks that 和暦 and 西暦 agree where both are written.
    pub(super) fn check_pair(&self) -> Result<(), DateProblem> {
        let Some(second) = self.second else { return Ok(()) };
        let (era, western) = match self.first {
            YearForm::Era(..) => (self.first, second.western()),
            YearForm::Western(year) => (second, year),
        };
        let means = era.western();
        // 2023年（令和4年度）: January to March of 2023 lie in 年度 2022.
        let agree = means == western || (self.is_mixed && (means - western).abs() == 1);
        match (agree, era.wareki()) {
            (false, Some(wareki)) => Err(DateProblem::EraMismatch { wareki, means, seireki: western }),
            _ => Ok(()),
        }
    }
}

/// Reads 令和8年, 2026年度, 令和8年（2026年）, 2026（令和8）年, R8, 2026; the cursor moves only on success.
pub(super) fn year_written(cursor: &mut Cursor) -> Option<YearWritten> {
    let mut probe = *cursor;
    let first = year_form(&mut probe)?;
    let mut year = YearWritten { first, second: None, is_marked: false, is_fiscal: false, is_mixed: false };
    let mut pair = probe;
    if let Some((second, (false, _))) = bracketed_year(&mut pair, first) {
        // 2026（令和8）年
        let mut marked = pair;
        marked.spaces();
        if marked.eat('年') {
            year.is_marked = true;
            year.is_fiscal = marked.eat('度');
            year.second = Some(second);
            *cursor = marked;
            return Some(year);
        }
    }
    let mut marked = probe;
    marked.spaces();
    if marked.eat('年') {
        year.is_marked = true;
        year.is_fiscal = marked.eat('度');
        probe = marked;
        if let Some((second, (second_marked, second_fiscal))) = bracketed_year(&mut probe, first) {
            year.second = Some(second);
            year.is_mixed = second_marked && second_fiscal != year.is_fiscal;
        }
    }
    *cursor = probe;
    Some(year)
}

/// 令和8, 令和元, R8, 2026
fn year_form(cursor: &mut Cursor) -> Option<YearForm> {
    let mut probe = *cursor;
    let form = match probe.era() {
        Some(era) => {
            probe.spaces();
            YearForm::Era(era, if probe.eat('元') { 1 } else { probe.small_number()? })
        }
        None => match probe.number()? {
            (year, 4) => YearForm::Western(year),
            _ => return None,
        },
    };
    *cursor = probe;
    Some(form)
}

/// （2026年）: a year of the other kind in brackets; with it whether 年 and 度 stood behind the number.
fn bracketed_year(cursor: &mut Cursor, other: YearForm) -> Option<(YearForm, (bool, bool))> {
    let mut probe = *cursor;
    probe.spaces();
    if !probe.eat('(') {
        return None;
    }
    probe.spaces();
    probe.eat_str("西暦");
    let form = year_form(&mut probe)?;
    probe.spaces();
    let marked = probe.eat('年');
    let fiscal = marked && probe.eat('度');
    probe.spaces();
    let of_other_kind = matches!(form, YearForm::Era(..)) != matches!(other, YearForm::Era(..));
    if !of_other_kind || !probe.eat(')') {
        return None;
    }
    *cursor = probe;
    Some((form, (marked, fiscal)))
}
