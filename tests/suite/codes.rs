//! Every code has words in both languages, a section of the manual, and content that causes it.

use crate::folder::{Folder, codes_of, repository};
use crate::made;
use fluent_syntax::ast;
use shirube::diagnostic::codes;
use shirube::diagnostic::messages::{Lang, Messages};
use std::collections::{BTreeMap, BTreeSet};

/// Codes that no test can cause, with the reason.
const NOT_CAUSED: &[(&str, &str)] = &[
    (codes::UNREADABLE, "tests may run as root, who may read everything"),
    (codes::HOLIDAYS_UNKNOWN, "only a build of 2049 or later looks so far ahead; see calendar.rs"),
    (codes::BOOKS_LEFT_OUT, "only a program without the feature `pdf` says so"),
];

#[test]
fn every_code_has_words_in_both_languages() {
    for lang in [Lang::Ja, Lang::En] {
        let messages = Messages::new(lang);
        let missing: Vec<_> = codes::ALL.iter().filter(|code| !messages.has(code)).collect();
        assert!(missing.is_empty(), "{lang:?}: {missing:?}");
    }
}

#[test]
fn both_languages_say_the_same_things_with_the_same_arguments() {
    let (ja, en) = (read_words("ja"), read_words("en"));
    assert_eq!(ja.keys().collect::<Vec<_>>(), en.keys().collect::<Vec<_>>(), "ids");
    for (id, ja) in &ja {
        let en = &en[id];
        assert_eq!(ja.keys().collect::<Vec<_>>(), en.keys().collect::<Vec<_>>(), "attributes of {id}");
        if !codes::ALL.contains(&id.as_str()) {
            continue;
        }
        assert!(ja.len() > 1, "{id} has no hint");
        for (attribute, arguments) in ja {
            let mut other = en[attribute].clone();
            // What the TOML library says, it says in English.
            other.remove("detail");
            assert_eq!(*arguments, other, "arguments of {id}.{attribute}");
        }
    }
}

/// Id → attribute (or "" for the message itself) → arguments.
fn read_words(lang: &str) -> BTreeMap<String, BTreeMap<String, BTreeSet<String>>> {
    let path = repository().join(format!("src/diagnostic/{lang}.ftl"));
    let resource = fluent_syntax::parser::parse(std::fs::read_to_string(path).unwrap()).unwrap();
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(message),
        _ => None,
    });
    messages
        .map(|message| {
            let mut parts = BTreeMap::new();
            if let Some(value) = &message.value {
                parts.insert(String::new(), arguments(value));
            }
            for attribute in &message.attributes {
                parts.insert(attribute.id.name.clone(), arguments(&attribute.value));
            }
            (message.id.name, parts)
        })
        .collect()
}

fn arguments(pattern: &ast::Pattern<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else { continue };
        let (inline, variants) = match expression {
            ast::Expression::Inline(inline) => (inline, [].as_slice()),
            ast::Expression::Select { selector, variants } => (selector, variants.as_slice()),
        };
        if let ast::InlineExpression::VariableReference { id } = inline {
            found.insert(id.name.clone());
        }
        found.extend(variants.iter().flat_map(|variant| arguments(&variant.value)));
    }
    found
}

#[test]
fn the_manual_explains_every_code() {
    let manual = std::fs::read_to_string(repository().join("docs/errors.md")).unwrap();
    let explained: BTreeSet<&str> = manual
        .lines()
        .filter_map(|line| line.strip_prefix("### ")?.split(|c: char| !c.is_ascii_alphanumeric()).next())
        .collect();
    let known: BTreeSet<&str> = codes::ALL.iter().copied().collect();
    assert_eq!(explained, known);
}

#[test]
#[cfg(feature = "pdf")]
fn every_code_is_caused_by_a_case() {
    let mut caused: BTreeSet<&str> =
        made::all().iter().flat_map(|case| codes_of(&case.folder.build().diagnostics)).collect();
    caused.extend(caused_by_arguments());
    caused.extend(crate::books::caused());
    let expected: BTreeSet<&str> = codes::ALL
        .iter()
        .copied()
        .filter(|code| !NOT_CAUSED.iter().any(|(known, _)| known == code))
        .collect();
    assert_eq!(caused, expected);
}

/// Faults of folders and arguments, not of content.
fn caused_by_arguments() -> Vec<&'static str> {
    use shirube::pipeline::{BuildOptions, Silent, build};
    let run = |folder: &Folder, change: &dyn Fn(&mut BuildOptions)| {
        let mut options = folder.options();
        change(&mut options);
        codes_of(&build(&options, &Silent).diagnostics)
    };
    let portal = "title = \"入口\"\ndescription = \"見本\"\nguides = [\"kita\"]\n";
    let several = Folder::empty().file("portal.toml", portal).file("kita/guide.toml", crate::folder::GUIDE);
    let small = Folder::small().file("../letter/letter.doc", "x");
    let device = Folder::small().file("gatherings/aux.md", crate::folder::gathering("", ""));
    let guide = format!("base_url = \"https://kita.example.jp/\"\n{}", crate::folder::GUIDE);
    let public = Folder::small().file("guide.toml", guide);
    [
        run(&Folder::empty(), &|_| {}),
        run(&small, &|options| options.content.push("guide.toml")),
        run(&several, &|options| options.guide = Some("kitta".into())),
        run(&small, &|options| options.output = Some(small.path().join("letter"))),
        run(&small, &|options| options.output = Some(small.path().join("letter/letter.doc/output"))),
        run(&device, &|options| options.medium = shirube::output::Medium::Portable),
        run(&public, &|options| options.fonts = Vec::new()),
    ]
    .concat()
}
