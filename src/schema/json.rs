//! JSON Schemas of every file kind: for editors (`shirube schema`) and for [`super::validate`].

use super::*;
use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::sync::LazyLock;
use toml::de::ValueDeserializer;

/// A kind of record as the file system shows it.
#[derive(Debug)]
pub struct FileKind {
    /// Singular name, as used in references (`gathering:kita-taiso`) and as table name in list files.
    pub name: &'static str,
    /// Folder, list-file and route name.
    pub folder: &'static str,
    generate: fn(&mut SchemaGenerator) -> schemars::Schema,
    read: fn(ValueDeserializer<'_>) -> Result<Written, toml::de::Error>,
}

impl FileKind {
    /// Turns a checked TOML value into the struct of this kind.
    ///
    /// # Errors
    /// What serde says; cannot happen for values that passed [`super::validate::check`].
    pub fn read(&self, value: ValueDeserializer<'_>) -> Result<Written, toml::de::Error> {
        (self.read)(value)
    }

    /// The kind with this singular name.
    pub fn by_name(name: &str) -> Option<&'static Self> {
        FILE_KINDS.iter().find(|kind| kind.name == name)
    }

    /// The kind with this folder name.
    pub fn by_folder(folder: &str) -> Option<&'static Self> {
        FILE_KINDS.iter().find(|kind| kind.folder == folder)
    }
}

macro_rules! file_kinds {
    ($($name:literal $folder:literal $schema:ident;)*) => {
        /// A record of any kind, as written.
        #[derive(Debug, Clone)]
        #[allow(missing_docs)]
        pub enum Written { $($schema(Box<$schema>)),* }

        impl Written {
            /// What every record has.
            pub fn common(&self) -> &Common {
                match self { $(Self::$schema(record) => &record.common),* }
            }
        }

        /// Every kind of record, in the order of the manual.
        pub const FILE_KINDS: &[FileKind] = &[$(FileKind {
            name: $name,
            folder: $folder,
            generate: |generator| generator.root_schema_for::<$schema>(),
            read: |value| $schema::deserialize(value).map(|record| Written::$schema(Box::new(record))),
        }),*];
    };
}

file_kinds! {
    "gathering" "gatherings" Gathering;
    "service" "services" Service;
    "organization" "organizations" Organization;
    "place" "places" Place;
    "district" "districts" District;
    "coordinator" "coordinators" Coordinator;
    "council" "councils" Council;
    "meeting" "meetings" Meeting;
    "case" "cases" Case;
    "collection" "collections" CaseCollection;
    "newsletter" "newsletters" NewsletterSeries;
    "issue" "issues" NewsletterIssue;
    "exhibition" "exhibitions" Exhibition;
    "event" "events" Event;
    "indicator" "indicators" Indicator;
    "budget" "budgets" Budget;
    "need" "needs" Need;
    "dialogue" "dialogues" Dialogue;
    "notice" "notices" Notice;
    "document" "documents" Document;
    "page" "pages" Page;
}

/// All schemas, ready to check with.
pub struct Schemas {
    by_name: std::collections::BTreeMap<String, Value>,
}

/// The schemas of this version.
pub static SCHEMAS: LazyLock<Schemas> = LazyLock::new(Schemas::new);

impl Schemas {
    fn new() -> Self {
        let mut by_name = std::collections::BTreeMap::new();
        let mut add = |name: &str, schema: schemars::Schema| {
            let mut value = schema.to_value();
            tidy(&mut value);
            by_name.insert(name.to_string(), value);
        };
        let generator = || SchemaSettings::draft07().into_generator();
        add("guide", generator().into_root_schema_for::<GuideFile>());
        add("portal", generator().into_root_schema_for::<PortalFile>());
        add("accessibility", generator().into_root_schema_for::<AccessibilityFile>());
        for kind in FILE_KINDS {
            add(kind.name, (kind.generate)(&mut generator()));
        }
        for kind in FILE_KINDS {
            let list = list_schema(kind, &by_name[kind.name]);
            by_name.insert(kind.folder.to_string(), list);
        }
        Self { by_name }
    }

    /// The schema named `guide`, `portal`, `accessibility`, a kind (`gathering`) or a list file (`gatherings`).
    ///
    /// # Panics
    /// Never for names of [`FILE_KINDS`], `guide`, `portal` and `accessibility`.
    pub fn get(&self, name: &str) -> &Value {
        &self.by_name[name]
    }

    /// Every schema as a file name and its text.
    pub fn files(&self) -> impl Iterator<Item = (String, String)> + '_ {
        self.by_name.iter().map(|(name, schema)| {
            let text = serde_json::to_string_pretty(schema).expect("a JSON value can be printed");
            (format!("{name}.json"), text + "\n")
        })
    }
}

fn list_schema(kind: &FileKind, one: &Value) -> Value {
    let mut one = one.clone();
    let object = one.as_object_mut().expect("a root schema is an object");
    object.remove("$schema");
    let definitions = object.remove("definitions").unwrap_or_else(|| json!({}));
    if let Some(required) = object.entry("required").or_insert_with(|| json!([])).as_array_mut() {
        required.insert(0, json!("id"));
    }
    let mut definitions = definitions.as_object().cloned().unwrap_or_default();
    definitions.insert("Entry".into(), one);
    json!({
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": kind.folder,
        "type": "object",
        "properties": {
            kind.name: { "type": "array", "minItems": 1, "items": { "$ref": "#/definitions/Entry" } }
        },
        "required": [kind.name],
        "additionalProperties": false,
        "definitions": definitions
    })
}

/// The key whose description begins with this Japanese label: 参加費 → fee.
pub(super) fn key_of_label(label: &str) -> Option<&'static str> {
    static LABELS: LazyLock<Vec<(String, String)>> = LazyLock::new(|| {
        let mut labels = Vec::new();
        for schema in SCHEMAS.by_name.values() {
            collect_labels(schema, &mut labels);
        }
        labels
    });
    let exact = LABELS.iter().find(|(known, _)| known == label);
    let part = || LABELS.iter().find(|(known, _)| label.chars().count() >= 2 && known.contains(label));
    exact.or_else(part).map(|(_, key)| key.as_str())
}

/// Labels of the properties of a schema and of everything in it.
fn collect_labels(schema: &Value, labels: &mut Vec<(String, String)>) {
    if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
        for (key, property) in properties {
            let about = property.get("description").and_then(Value::as_str).unwrap_or_default();
            let label = about.split(['（', '。', '、']).next().unwrap_or_default();
            if !label.is_empty() {
                labels.push((label.to_string(), key.clone()));
            }
        }
    }
    for part in schema.get("definitions").and_then(Value::as_object).into_iter().flat_map(|it| it.values()) {
        collect_labels(part, labels);
    }
}

/// Takes out what TOML does not know (null) and closes every object.
fn tidy(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(tidy),
        Value::Object(object) => {
            object.values_mut().for_each(tidy);
            tidy_object(object);
        }
        _ => {}
    }
}

fn tidy_object(object: &mut Map<String, Value>) {
    if let Some(Value::Array(types)) = object.get_mut("type") {
        types.retain(|kind| kind != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            object.insert("type".into(), only);
        }
    }
    if let Some(Value::Array(values)) = object.get_mut("enum") {
        values.retain(|value| !value.is_null());
    }
    if let Some(Value::Array(choices)) = object.get_mut("anyOf") {
        choices.retain(|choice| choice.get("type").is_none_or(|kind| kind != "null"));
        if let [Value::Object(only)] = choices.as_slice() {
            let only = only.clone();
            object.remove("anyOf");
            for (key, value) in only {
                object.entry(key).or_insert(value);
            }
        }
    }
    // A property may be called `format` too; then its value is a schema, not a word.
    if object.get("format").is_some_and(Value::is_string) {
        object.remove("format");
    }
    if object.contains_key("type") || object.contains_key("$ref") || object.contains_key("enum") {
        object.remove("default");
    }
    if object.get("type").is_some_and(|kind| kind == "object") && object.contains_key("properties") {
        object.insert("additionalProperties".into(), Value::Bool(false));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_schema_and_a_list_schema() {
        for kind in FILE_KINDS {
            assert_eq!(SCHEMAS.get(kind.name)["additionalProperties"], false, "{}", kind.name);
            assert!(SCHEMAS.get(kind.folder)["properties"][kind.name].is_object(), "{}", kind.folder);
        }
    }

    #[test]
    fn null_is_gone() {
        for (name, text) in SCHEMAS.files() {
            assert!(!text.contains("\"null\""), "{name}");
        }
    }
}
