//! What the six guides of this repository must hold: the facts of the source documents, and the numbers of
//! records promised for the fictional town.

use crate::folder::repository;
use crate::site::{self, CITIES};
use shirube::guide::Guide;
use shirube::model::{Entries, Entry, Id, Kind, Newsletter};
use std::collections::BTreeSet;

#[test]
fn each_artefact_of_the_source_documents_has_its_pages() {
    for (city, kinds) in [
        (
            "utsunomiya",
            vec![Kind::Council, Kind::Collection, Kind::Exhibition, Kind::Indicator, Kind::Document],
        ),
        ("maebashi", vec![Kind::Council, Kind::Collection, Kind::Meeting, Kind::Document, Kind::District]),
        ("higashiyamato", vec![Kind::Council, Kind::Newsletter, Kind::Indicator, Kind::Budget]),
        ("azumino", vec![Kind::Council, Kind::Newsletter, Kind::Indicator, Kind::Event, Kind::District]),
        ("atsugi", vec![Kind::Council, Kind::Budget, Kind::Coordinator]),
        ("hidamari", Kind::ALL.to_vec()),
    ] {
        let entries = &site::guide(city).entries;
        for kind in kinds {
            assert!(entries.count(kind) > 0, "{city}: {}", kind.label());
            let folder = format!("{city}/{}/", kind.folder());
            assert!(site::files().keys().any(|path| path.starts_with(&folder)), "{folder}");
        }
        assert!(entries.pages.len() >= 3 || city == "hidamari", "{city}: pages");
    }
    assert_eq!(site::guide("maebashi").entries.meetings.len(), 8);
    assert_eq!(site::guide("maebashi").entries.districts.len(), 23);
    assert_eq!(venues(&site::guide("utsunomiya").entries), 3);
    assert_eq!(site::guide("azumino").entries.districts.len(), 5);
    assert_eq!(site::guide("azumino").entries.events.len(), 2);
}

fn venues(entries: &Entries) -> usize {
    entries.exhibitions.iter().map(|it| it.venues.len()).sum()
}

#[test]
fn the_special_pages_are_there() {
    let page =
        |path: &str| site::pages().get(path).unwrap_or_else(|| panic!("{path} is not there")).text.clone();
    assert!(page("hidamari/matrix/index.html").contains("買い物"), "needs × resources");
    assert!(page("hidamari/needs/index.html").contains("困りごと"));
    for place in ["市民プラザ", "市役所本庁舎市民ホール", "東市民活動センター"] {
        assert!(page("utsunomiya/exhibitions/panel-r3/index.html").contains(place), "{place}");
    }
    let members = page("azumino/councils/index.html");
    for kind in ["支部社協", "シニアクラブ", "薬剤師会"] {
        assert!(members.contains(kind), "composition of councils: {kind}");
    }
    for guide in site::GUIDES {
        for file in ["index.html", "about/index.html", "accessibility/index.html", "404.html"] {
            page(&format!("{guide}/{file}"));
        }
    }
    assert!(page("index.html").contains("ひだまり市"), "portal");
}

/// Numbers of domain.md §1.5, as a page may write them.
const NUMBERS: &[(&str, &[&str])] = &[
    ("utsunomiya", &["33", "18", "30", "32", "39", "191"]),
    ("maebashi", &["23", "284", "12", "20", "027-898-6276", "027-223-4400"]),
    ("higashiyamato", &["8,000", "4,000"]),
    ("azumino", &["129", "34", "95", "320", "170", "30", "31", "80", "60", "24", "36", "13", "21"]),
    ("atsugi", &["10", "15", "18", "8,000", "4,000", "38.5", "19.25", "23"]),
];

#[test]
fn every_number_of_the_source_documents_stands_on_a_page() {
    for (city, numbers) in NUMBERS {
        let missing: Vec<_> = numbers.iter().filter(|number| !stands_on_a_page(city, number)).collect();
        assert!(missing.is_empty(), "{city}: {missing:?}");
    }
}

/// Holds the same against the list of facts that came with the project, where it lies beside the repository.
#[test]
#[allow(clippy::print_stderr)]
fn every_number_of_the_list_of_facts_stands_on_a_page() {
    let Ok(text) = std::fs::read_to_string(repository().join("../shared/seeds/facts.toml")) else {
        eprintln!("SKIPPED: ../shared/seeds/facts.toml is not there");
        return;
    };
    let facts: toml::Table = text.parse().unwrap();
    let mut missing = Vec::new();
    for city in facts["city"].as_array().unwrap() {
        let mut numbers = BTreeSet::new();
        collect_numbers(city, &mut numbers);
        let id = city["id"].as_str().unwrap();
        missing.extend(
            numbers.into_iter().filter(|number| !stands_on_a_page(id, number)).map(|n| format!("{id}: {n}")),
        );
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Numbers of two digits and more.
fn collect_numbers(value: &toml::Value, numbers: &mut BTreeSet<String>) {
    match value {
        toml::Value::Integer(number) if number.abs() >= 10 => {
            numbers.insert(number.to_string());
        }
        toml::Value::Float(number) if number.abs() >= 10.0 => {
            numbers.insert(number.to_string());
        }
        toml::Value::Array(items) => items.iter().for_each(|item| collect_numbers(item, numbers)),
        toml::Value::Table(table) => table.values().for_each(|item| collect_numbers(item, numbers)),
        _ => {}
    }
}

/// True when the number stands on a page of the city, not as a part of a longer one.
fn stands_on_a_page(city: &str, number: &str) -> bool {
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    site::pages_of(city).any(|(_, page)| {
        page.text.match_indices(number).any(|(at, _)| {
            let (before, after) = (&page.text[..at], &page.text[at + number.len()..]);
            !is_part(before.chars().next_back()) && !is_part(after.chars().next())
        })
    })
}

#[test]
fn the_fictional_town_is_as_large_as_promised() {
    let Guide { config, entries, .. } = site::guide("hidamari");
    for (kind, least) in [
        (Kind::Gathering, 60),
        (Kind::Service, 30),
        (Kind::Place, 25),
        (Kind::Organization, 20),
        (Kind::Case, 12),
        (Kind::Exhibition, 1),
        (Kind::Indicator, 1),
        (Kind::Budget, 1),
        (Kind::Need, 1),
        (Kind::Dialogue, 1),
        (Kind::Notice, 1),
        (Kind::Meeting, 3),
    ] {
        assert!(entries.count(kind) >= least, "{}: {}", kind.label(), entries.count(kind));
    }
    let systems: Vec<&str> = config.district_systems.iter().map(|system| system.id.as_str()).collect();
    let in_system = |system: &str| entries.districts.iter().filter(|it| it.system == system).count();
    assert_eq!(systems.iter().map(|system| in_system(system)).collect::<Vec<_>>(), [5, 4]);
    let layers: BTreeSet<i64> = entries.councils.iter().map(|it| it.layer).collect();
    assert_eq!(layers, BTreeSet::from([1, 2, 3]));
    for layer in layers {
        let of_layer = |id: &Id| entries.councils.iter().any(|it| it.id() == id && it.layer == layer);
        assert!(entries.meetings.iter().any(|it| of_layer(&it.council)), "meetings on layer {layer}");
    }
    let editions: BTreeSet<Option<i64>> = entries.collections.iter().map(|it| it.edition).collect();
    assert!(editions.is_superset(&BTreeSet::from([Some(1), Some(2)])), "{editions:?}");
    for (title, per_year) in [("ほほえみのわ", 2), ("てととて", 3)] {
        let series: &Newsletter = entries.newsletters.iter().find(|it| it.title() == title).unwrap();
        assert_eq!(series.per_year, Some(per_year));
        let issues = entries.issues.iter().filter(|it| it.series == *series.id());
        assert!(issues.clone().count() >= 3, "{title}");
        assert!(issues.clone().all(|issue| !issue.articles.is_empty()), "{title}: articles");
    }
    assert!(entries.gatherings.iter().filter(|it| it.meta.easy.is_some()).count() >= 5, "easy Japanese");
    assert!(entries.metas().any(|meta| !meta.photos.is_empty()), "pictures");
}

/// What says that the town is invented, in the languages of its pages.
const MARKS: [(&str, &str); 3] = [
    ("hidamari/en/", "an example of an invented town"),
    ("hidamari/easy/", "この町は 本当の 町では ありません"),
    ("hidamari/", "架空の町の見本です"),
];

#[test]
fn the_fictional_mark_stands_on_every_page_of_the_fictional_town_and_on_no_other() {
    for (path, page) in site::pages().iter().filter(|(_, page)| !site::leads_on(page)) {
        let own = MARKS.iter().find(|(folder, _)| path.starts_with(folder));
        match own {
            Some((_, mark)) => assert!(page.text.contains(mark), "{path}"),
            None => assert!(MARKS.iter().skip(1).all(|(_, mark)| !page.text.contains(mark)), "{path}"),
        }
    }
}

#[test]
fn every_page_of_a_real_city_names_its_source_document() {
    for city in CITIES {
        let source = site::guide(city).config.source.as_ref().unwrap();
        for (path, page) in site::pages_of(city).filter(|(_, page)| !site::leads_on(page)) {
            assert!(page.text.contains(&source.name), "{path} does not name {}", source.name);
        }
    }
}
