//! What is printed is read back: rules → Japanese → the same rules.

use crate::model::schedule::arbitrary::timetable;
use crate::model::schedule::{canonical, read};
use proptest::prelude::*;

proptest! {
    #[test]
    fn printed_rules_are_read_back(timetable in timetable()) {
        let text = canonical(&timetable);
        let reading = read(&text, None);
        let read = reading.result.map_err(|faults| {
            let shown: Vec<_> = faults.iter().map(|it| (it.why, &text[it.range.clone()])).collect();
            TestCaseError::fail(format!("{text}: {shown:?}"))
        })?;
        prop_assert_eq!(&read.rules, &timetable.rules, "{}", text);
        prop_assert_eq!(reading.doubts, vec![]);
        let again = canonical(&read);
        prop_assert_eq!(again.trim_start_matches("開館時間："), text);
    }
}
