//! Any text, with and without a fiscal year: nothing panics, faults lie inside the text, and what is read gives days.

#![no_main]

use jiff::civil::date;
use libfuzzer_sys::fuzz_target;
use shirube::model::era::FiscalYear;
use shirube::model::schedule::{Calendar, TextDoubt, gif_code, read, read_gif};

fuzz_target!(|text: &str| {
    for fiscal_year in [None, FiscalYear::from_western(2026)] {
        let reading = read(text, fiscal_year);
        for doubt in &reading.doubts {
            let TextDoubt::WrongWeekday { range, .. } = doubt;
            assert!(text.get(range.clone()).is_some(), "{doubt:?}");
        }
        match reading.result {
            Ok(timetable) => {
                let found = timetable.expand(date(2026, 4, 1)..=date(2027, 3, 31), &Calendar::japan());
                assert!(found.occurrences.is_sorted_by(|a, b| a < b));
                for rule in &timetable.rules {
                    rule.rrule();
                }
                gif_code(&timetable);
            }
            Err(faults) => {
                assert!(!faults.is_empty());
                for fault in &faults {
                    assert!(text.get(fault.range.clone()).is_some(), "{fault:?}");
                }
            }
        }
    }
    if let Err(problem) = read_gif(text) {
        assert!(text.get(problem.range.clone()).is_some(), "{problem:?}");
    }
});
