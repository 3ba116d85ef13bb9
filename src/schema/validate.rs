//! Checks a TOML tree against a JSON Schema and reports every fault with its place.
//!
//! serde stops at the first fault and knows no Japanese; this walk finds all of them in one go. It
//! supports the part of JSON Schema that schemars writes for our structs. On the way it notes where each
//! key stands ([`Located`]) and what needs a look by somebody who knows more ([`Mark`]: dates, phone
//! numbers, references, Markdown).

use super::example;
use crate::diagnostic::{Diagnostic, FileId, Span, codes, nearest};
use crate::source::SourceFile;
use serde_json::Value;
use std::collections::BTreeMap;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Where the keys of a record stand in its file.
#[derive(Debug, Clone, PartialEq)]
pub struct Located {
    /// The file.
    pub file: FileId,
    whole: Range<usize>,
    spans: BTreeMap<String, Range<usize>>,
}

impl Located {
    /// A record at a place without known keys.
    pub fn whole(file: FileId, whole: Range<usize>) -> Self {
        Self { file, whole, spans: BTreeMap::new() }
    }

    /// The span of the value at a path, where that key is written.
    pub fn find(&self, path: &str) -> Option<Span> {
        self.spans.get(path).map(|range| Span::new(self.file, range.clone()))
    }

    /// The path of the value that stands at a place.
    pub fn path_of(&self, span: Span) -> Option<&str> {
        let range = span.start..span.end;
        self.spans.iter().find(|(_, known)| **known == range).map(|(path, _)| path.as_str())
    }

    /// The span of the value at a path such as `schedule.text` or `members[2].kind`; where that key is not
    /// written, the nearest table around it; in the end the start of the record.
    pub fn at(&self, path: &str) -> Span {
        let mut path = path;
        loop {
            if let Some(range) = self.spans.get(path) {
                return Span::new(self.file, range.clone());
            }
            match path.rfind(['.', '[']) {
                Some(cut) => path = &path[..cut],
                None => return Span::new(self.file, self.whole.clone()),
            }
        }
    }
}

/// A value that a later stage has to look at, as marked by `x-shirube` in the schema.
#[derive(Debug, Clone, PartialEq)]
pub struct Mark {
    /// `date`, `phone`, `kana`, `markdown`, `fiscal-year`, `point-in-time`, `schedule`, `ref:<kind>`.
    pub kind: String,
    /// Path of the value.
    pub path: String,
    /// The text.
    pub text: String,
    /// Its place.
    pub span: Span,
}

/// What a check finds out.
pub struct Checked {
    /// Places of the keys.
    pub located: Located,
    /// Values to look at.
    pub marks: Vec<Mark>,
    /// Every text in the record with its place, for checks of prose.
    pub texts: Vec<(String, Span)>,
    /// Faults.
    pub diagnostics: Vec<Diagnostic>,
}

/// Checks `table` against `schema`; `shift` is added to every offset of the table (front matter starts below
/// `+++`), not to `whole`, the place of the record in its file.
pub fn check(
    schema: &Value,
    root: &Value,
    table: &DeTable<'_>,
    whole: Range<usize>,
    file: &SourceFile,
    shift: usize,
) -> Checked {
    let schema = resolve(root, schema);
    let mut walk = Walk {
        root,
        record: schema,
        text: &file.text,
        shift,
        out: Checked {
            located: Located::whole(file.id, whole.clone()),
            marks: Vec::new(),
            texts: Vec::new(),
            diagnostics: Vec::new(),
        },
    };
    walk.table(schema, table, Span::new(file.id, whole), "");
    walk.out
}

struct Walk<'s> {
    root: &'s Value,
    /// Schema of the whole record.
    record: &'s Value,
    /// The file.
    text: &'s str,
    shift: usize,
    out: Checked,
}

impl<'s> Walk<'s> {
    fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.out.located.file, range.start + self.shift..range.end + self.shift)
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.out.diagnostics.push(diagnostic);
    }

    fn resolve(&self, schema: &'s Value) -> &'s Value {
        resolve(self.root, schema)
    }

    fn table(&mut self, schema: &'s Value, table: &DeTable<'_>, whole: Span, path: &str) {
        let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
            return self.free_keys(schema, table, path);
        };
        for (key, value) in table {
            let name: &str = key.get_ref();
            let child_path = if path.is_empty() { name.to_string() } else { format!("{path}.{name}") };
            let shifted = value.span().start + self.shift..value.span().end + self.shift;
            match properties.get(name) {
                Some(child) => {
                    self.out.located.spans.insert(child_path.clone(), shifted);
                    self.value(child, value, &child_path);
                }
                None => {
                    let known = properties.keys().map(String::as_str);
                    let near = nearest(name, known.filter(|known| !table.contains_key(*known)));
                    let span = self.span(key.span());
                    // Lines below [schedule] belong to it, though the record has such a key.
                    let is_below = !(whole.start <= span.start && span.end <= whole.end);
                    let of_record =
                        self.record.pointer("/properties").is_some_and(|it| it.get(name).is_some());
                    let above = (!path.is_empty() && is_below && of_record).then(|| first_table(path));
                    let diagnostic = Diagnostic::error(codes::UNKNOWN_KEY, span)
                        .arg("key", name)
                        .arg("known", list(properties.keys().map(String::as_str)))
                        .arg_if("nearest", near)
                        .arg_if("above", above);
                    self.report(diagnostic);
                }
            }
        }
        self.missing_keys(schema, table, whole, path);
    }

    fn missing_keys(&mut self, schema: &'s Value, table: &DeTable<'_>, whole: Span, path: &str) {
        let properties = &schema["properties"];
        let required = schema.get("required").and_then(Value::as_array);
        let names = required.into_iter().flatten().filter_map(Value::as_str);
        let missing: Vec<&str> = names.filter(|name| !table.contains_key(*name)).collect();
        let lines: Vec<String> = missing
            .iter()
            .map(|name| format!("{name} = {}", example::value(&properties[*name], self.root, name, None)))
            .collect();
        let written = self.text.get(whole.start..whole.end).unwrap_or_default();
        for (name, line) in missing.iter().zip(&lines) {
            let about = describe(&properties[*name], self.resolve(&properties[*name]));
            let diagnostic = Diagnostic::error(codes::MISSING_KEY, whole)
                .arg("key", name)
                .arg("about", about.unwrap_or_default())
                .arg("where", path)
                .arg("line", line);
            self.report(match path.is_empty() {
                true => diagnostic,
                false if written.starts_with('{') => diagnostic
                    .arg("name", last_key(path))
                    .arg("inside-braces", completed(path, written, &lines)),
                false => diagnostic.arg("inside", table_of(path)),
            });
        }
    }

    /// A table whose keys are the writer's own (`[translations.en]`), all with values of one kind.
    fn free_keys(&mut self, schema: &'s Value, table: &DeTable<'_>, path: &str) {
        let Some(each) = schema.get("additionalProperties").filter(|each| each.is_object()) else { return };
        for (key, value) in table {
            let child_path = format!("{path}.{}", key.get_ref());
            let range = value.span().start + self.shift..value.span().end + self.shift;
            self.out.located.spans.insert(child_path.clone(), range);
            self.value(each, value, &child_path);
        }
    }

    fn value(&mut self, outer: &'s Value, value: &Spanned<DeValue<'_>>, path: &str) {
        let schema = self.resolve(outer);
        if let Some(choices) = schema.get("anyOf").or_else(|| schema.get("oneOf")).and_then(Value::as_array) {
            self.mark(schema, value, path);
            return self.choose(choices, value, path);
        }
        if let Some(allowed) = schema.get("enum").and_then(Value::as_array) {
            return self.one_of(allowed.iter().filter_map(Value::as_str), value, path);
        }
        self.mark(schema, value, path);
        if !std::ptr::eq(outer, schema) {
            self.mark(outer, value, path);
        }
        let expected = schema.get("type").and_then(Value::as_str).unwrap_or("any");
        match (expected, value.get_ref()) {
            ("any", _) | ("boolean", DeValue::Boolean(_)) => {}
            ("object", DeValue::Table(table)) => self.table(schema, table, self.span(value.span()), path),
            ("array", DeValue::Array(items)) => {
                self.count(schema, items.len(), value.span());
                let Some(item_schema) = schema.get("items") else { return };
                for (at, item) in items.iter().enumerate() {
                    let item_path = format!("{path}[{at}]");
                    let range = item.span().start + self.shift..item.span().end + self.shift;
                    self.out.located.spans.insert(item_path.clone(), range);
                    if let Some(kind) = schema.get("x-shirube-items").and_then(Value::as_str) {
                        self.push_mark(kind, item, &item_path);
                    }
                    self.value(item_schema, item, &item_path);
                }
            }
            ("string", DeValue::String(text)) => self.text(schema, text, value.span()),
            ("string", DeValue::Datetime(_)) if is_date(schema) => {}
            ("integer", DeValue::Integer(number)) => {
                let parsed = i64::from_str_radix(number.as_str(), number.radix()).ok();
                self.number(schema, parsed.map(|n| n as f64), value.span());
            }
            ("number", DeValue::Integer(number)) => {
                self.number(schema, number.as_str().parse().ok(), value.span());
            }
            ("number", DeValue::Float(number)) => {
                self.number(schema, number.as_str().parse().ok(), value.span());
            }
            (expected, found) => {
                let (key, written) = (last_key(path), example::plain(found));
                let written = written.as_deref();
                let (argument, shown) = match (expected, schema.get("items")) {
                    ("object", _) if path.ends_with(']') && key != "price" => {
                        ("expect-blocks", example::block(schema, self.root, key, written))
                    }
                    ("array", Some(items)) if is_object(self.resolve(items)) && key != "price" => {
                        ("expect-blocks", example::block(items, self.root, key, written))
                    }
                    ("object", _) if path.ends_with(']') => {
                        let value = example::known(key, written).unwrap_or_default();
                        ("expect-table", format!("{key} = {value}"))
                    }
                    (expected, _) => {
                        let value = example::value(schema, self.root, key, written);
                        (expected_arg(expected), format!("{key} = {value}"))
                    }
                };
                let diagnostic = Diagnostic::error(codes::WRONG_TYPE, self.span(value.span()))
                    .arg("key", key)
                    .arg("found", found.type_str());
                self.report(diagnostic.arg(argument, shown));
            }
        }
    }

    /// An id or a table in place: the type of what was written decides.
    fn choose(&mut self, choices: &'s [Value], value: &Spanned<DeValue<'_>>, path: &str) {
        let wanted = match value.get_ref() {
            DeValue::Table(_) => "object",
            DeValue::String(_) => "string",
            _ => "",
        };
        let fitting = choices
            .iter()
            .map(|choice| self.resolve(choice))
            .find(|choice| choice.get("type").and_then(Value::as_str).is_some_and(|kind| kind == wanted));
        match fitting {
            Some(choice) => self.value(choice, value, path),
            None => {
                let diagnostic = Diagnostic::error(codes::WRONG_TYPE, self.span(value.span()))
                    .arg("key", last_key(path))
                    .arg("expect-either", "")
                    .arg("found", value.get_ref().type_str());
                self.report(diagnostic);
            }
        }
    }

    fn one_of(
        &mut self,
        allowed: impl Iterator<Item = &'s str> + Clone,
        value: &Spanned<DeValue<'_>>,
        path: &str,
    ) {
        let found = value.get_ref().as_str();
        if found.is_some_and(|found| allowed.clone().any(|one| one == found)) {
            return;
        }
        let shown = found.map_or_else(|| value.get_ref().type_str().to_string(), str::to_string);
        let near = nearest(&shown, allowed.clone());
        let diagnostic = Diagnostic::error(codes::NOT_IN_LIST, self.span(value.span()))
            .arg("key", last_key(path))
            .arg("found", shown)
            .arg("allowed", list(allowed))
            .arg_if("nearest", near);
        self.report(diagnostic);
    }

    fn text(&mut self, schema: &Value, text: &str, range: Range<usize>) {
        let span = self.span(range);
        self.out.texts.push((text.to_string(), span));
        let length = text.chars().count() as u64;
        let limit = |name: &str| schema.get(name).and_then(Value::as_u64);
        if let Some(fault) = super::control::escaped(text, span) {
            self.report(fault);
        } else if limit("minLength").is_some() && text.trim().is_empty() {
            self.report(Diagnostic::error(codes::EMPTY_VALUE, span));
        } else if let Some(max) = limit("maxLength").filter(|max| length > *max) {
            self.report(
                Diagnostic::error(codes::TOO_LONG, span)
                    .arg("length", length)
                    .arg("max", max)
                    .arg("over", length - max),
            );
        } else if let Some(pattern) = schema.get("pattern").and_then(Value::as_str)
            && !super::pattern::matches(pattern, text)
        {
            self.report(
                Diagnostic::error(codes::BAD_PATTERN, span)
                    .arg("found", text)
                    .arg(super::pattern::hint_name(pattern), ""),
            );
        }
    }

    fn number(&mut self, schema: &Value, number: Option<f64>, range: Range<usize>) {
        let limit = |name: &str| schema.get(name).and_then(Value::as_f64);
        let (min, max) = (limit("minimum"), limit("maximum"));
        let good = number.is_some_and(|n| min.is_none_or(|min| n >= min) && max.is_none_or(|max| n <= max));
        if !good {
            let diagnostic = Diagnostic::error(codes::OUT_OF_RANGE, self.span(range))
                .arg("found", number.unwrap_or(f64::NAN))
                .arg_if("max", max)
                .arg_if("min", min);
            let diagnostic = match (min, max) {
                (Some(_), Some(_)) => diagnostic.arg("both", ""),
                _ => diagnostic,
            };
            self.report(diagnostic);
        }
    }

    fn count(&mut self, schema: &Value, length: usize, range: Range<usize>) {
        let limit = |name: &str| schema.get(name).and_then(Value::as_u64);
        if limit("minItems").is_some_and(|min| (length as u64) < min) {
            self.report(Diagnostic::error(codes::EMPTY_VALUE, self.span(range)));
        } else if let Some(max) = limit("maxItems").filter(|max| length as u64 > *max) {
            self.report(
                Diagnostic::error(codes::TOO_MANY_ITEMS, self.span(range))
                    .arg("count", length)
                    .arg("max", max),
            );
        }
    }

    fn mark(&mut self, schema: &Value, value: &Spanned<DeValue<'_>>, path: &str) {
        if let Some(kind) = schema.get("x-shirube").and_then(Value::as_str) {
            self.push_mark(kind, value, path);
        }
    }

    fn push_mark(&mut self, kind: &str, value: &Spanned<DeValue<'_>>, path: &str) {
        let text = match value.get_ref() {
            DeValue::String(text) => text.to_string(),
            DeValue::Datetime(date) => date.to_string(),
            _ => return,
        };
        let span = self.span(value.span());
        self.out.marks.push(Mark { kind: kind.to_string(), path: path.to_string(), text, span });
    }
}

/// Follows `$ref` and single-item `allOf`.
pub(super) fn resolve<'s>(root: &'s Value, schema: &'s Value) -> &'s Value {
    if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
        let pointer = target.trim_start_matches('#');
        return root.pointer(pointer).map_or(schema, |found| resolve(root, found));
    }
    match schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
        Some([only]) => resolve(root, only),
        _ => schema,
    }
}

/// The outermost table of a path as the file writes it: `[schedule]` of `schedule.rules[0]`.
fn first_table(path: &str) -> String {
    table_of(path.split('.').next().unwrap_or(path))
}

fn is_date(schema: &Value) -> bool {
    schema.get("x-shirube").is_some_and(|kind| kind == "date")
}

/// `photos[0]` as the file writes it, `[[photos]]`, and `photos[0].consent` as `[photos.consent]`.
fn table_of(path: &str) -> String {
    let name: Vec<&str> = path.split('.').map(last_key).collect();
    match path.ends_with(']') {
        true => format!("[[{}]]", name.join(".")),
        false => format!("[{}]", name.join(".")),
    }
}

/// `consent = { web = true }` with the lines that it misses.
fn completed(path: &str, written: &str, lines: &[String]) -> String {
    let inner = written.trim_start_matches('{').trim_end_matches('}').trim().trim_end_matches(',');
    let added = lines.join(", ");
    let inner = if inner.is_empty() { added } else { format!("{inner}, {added}") };
    match path.ends_with(']') {
        true => format!("{{ {inner} }}"),
        false => format!("{} = {{ {inner} }}", last_key(path)),
    }
}

fn is_object(schema: &Value) -> bool {
    schema.get("type").is_some_and(|kind| kind == "object")
}

/// The key at the end of a path, without its place in a list.
fn last_key(path: &str) -> &str {
    let key = path.rsplit('.').next().unwrap_or(path);
    key.split('[').next().unwrap_or(key)
}

fn describe<'a>(outer: &'a Value, inner: &'a Value) -> Option<&'a str> {
    outer.get("description").or_else(|| inner.get("description")).and_then(Value::as_str)
}

fn list<'a>(words: impl Iterator<Item = &'a str>) -> String {
    words.collect::<Vec<_>>().join("、")
}

/// The argument that selects the hint for an expected type.
fn expected_arg(expected: &str) -> &'static str {
    match expected {
        "string" => "expect-text",
        "integer" => "expect-integer",
        "number" => "expect-number",
        "boolean" => "expect-boolean",
        "array" => "expect-list",
        _ => "expect-table",
    }
}
