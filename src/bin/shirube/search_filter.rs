//! What results are narrowed by, as people write it: groups and values by their ids, or by what pages call them.

use super::report::Reporter;
use super::search::Failure;
use super::search_page::{echo, group_name, value_name};
use indexmap::IndexMap;
use shirube::diagnostic::messages::Lang;
use shirube::output::search::build::MetaGroup;
use shirube::output::search::fold::folded;
use shirube::output::search::reader::Reader;
use shirube::output::search::rules::RULES;

/// Values that are named when one is not known.
const NAMED: usize = 20;

/// Ids of values by the keys of their groups.
pub fn filters(
    written: &[(String, String)],
    reader: &Reader,
    reporter: &Reporter,
) -> Result<IndexMap<String, Vec<String>>, Failure> {
    let other = Reporter::new(match reporter.lang() {
        Lang::Ja => Lang::En,
        Lang::En => Lang::Ja,
    });
    // Names are those of the reader's language; those of the other are understood.
    let both = [reporter, &other];
    let mut out: IndexMap<String, Vec<String>> = IndexMap::new();
    for (group, value) in written {
        let groups: Vec<Named> = reader.groups().iter().map(|one| Named::group(one, &both)).collect();
        let found = match chosen(&groups, group).as_slice() {
            [at] => &reader.groups()[*at],
            _ => return Err(not_known("search-group-unknown", group, "", groups.iter())),
        };
        let values: Vec<Named> = found.values.iter().map(|value| Named::value(found, value, &both)).collect();
        match chosen(&values, value).as_slice() {
            [at] => out.entry(found.key.clone()).or_default().push(found.values[*at].0.clone()),
            [] => return Err(not_known("search-value-unknown", group, value, values.iter())),
            several => {
                let several = several.iter().map(|at| &values[*at]);
                return Err(not_known("search-value-several", group, value, several));
            }
        }
    }
    Ok(out)
}

/// An id and what it is called.
struct Named {
    id: String,
    names: Vec<String>,
}

impl Named {
    fn group(group: &MetaGroup, reporters: &[&Reporter]) -> Self {
        let named = reporters.iter().map(|reporter| group_name(reporter, &group.key));
        Named::new(&group.key, group.label.clone().into_iter().chain(named))
    }

    fn value(group: &MetaGroup, (id, label): &(String, Option<String>), reporters: &[&Reporter]) -> Self {
        match label {
            Some(label) => Named::new(id, [label.clone()]),
            None => Named::new(id, reporters.iter().map(|reporter| value_name(reporter, &group.key, id))),
        }
    }

    fn new(id: &str, names: impl IntoIterator<Item = String>) -> Self {
        Named { id: id.to_string(), names: names.into_iter().filter(|name| name != id).collect() }
    }

    /// As it is listed for those who wrote something else.
    fn shown(&self) -> String {
        match self.names.first() {
            Some(name) => format!("{}（{name}）", self.id),
            None => self.id.clone(),
        }
    }
}

/// Places of those that are meant: by id, by name, else by how a name begins (北町 for 北町地区).
fn chosen(named: &[Named], written: &str) -> Vec<usize> {
    let wanted = folded(&RULES, written);
    let places = |fits: &dyn Fn(&Named) -> bool| -> Vec<usize> {
        named.iter().enumerate().filter(|(_, one)| fits(one)).map(|(at, _)| at).collect()
    };
    let of_name = |fits: &dyn Fn(&str) -> bool| {
        places(&|one| !wanted.is_empty() && one.names.iter().any(|name| fits(&folded(&RULES, name))))
    };
    let tries: [&dyn Fn() -> Vec<usize>; 3] =
        [&|| places(&|one| one.id == written), &|| of_name(&|name| name == wanted), &|| {
            of_name(&|name| name.starts_with(&wanted))
        }];
    tries.iter().map(|it| it()).find(|found| !found.is_empty()).unwrap_or_default()
}

fn not_known<'n>(
    id: &'static str,
    group: &str,
    value: &str,
    known: impl Iterator<Item = &'n Named>,
) -> Failure {
    let mut known: Vec<String> = known.map(Named::shown).collect();
    if known.len() > NAMED {
        known.truncate(NAMED);
        known.push("…".into());
    }
    let values = vec![("group", echo(group)), ("value", echo(value)), ("known", known.join("、"))];
    Failure { code: 2, ..Failure::new(id, values) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_chosen_by_id_by_name_and_by_how_a_name_begins() {
        let named = [("kita", "北町地区"), ("hon", "本町"), ("hon-ku", "本町地区"), ("2", "火曜日")];
        let named = named.map(|(id, name)| Named::new(id, [name.to_string()]));
        for (written, places) in [
            ("kita", vec![0]),
            ("北町", vec![0]),
            ("本町", vec![1]),
            ("本", vec![1, 2]),
            ("火", vec![3]),
            ("２", vec![]),
            ("町", vec![]),
            ("ー", vec![]),
        ] {
            assert_eq!(chosen(&named, written), places, "{written}");
        }
    }
}
