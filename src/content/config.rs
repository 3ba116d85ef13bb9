//! guide.toml, portal.toml and accessibility.toml → checked configuration with defaults.

use super::marks;
use crate::diagnostic::{Diagnostic, codes};
use crate::markdown;
use crate::model::era;
use crate::model::plain::Category;
use crate::model::*;
use crate::schema::{self, AccessibilityFile, ConfigFile, DateStyle, GuideFile, PortalFile};
use crate::source::Sources;
use jiff::civil::Date;

/// The language that every guide has.
const JAPANESE: &str = "ja";

/// Checks guide.toml; `id` is the guide's folder name. With faults the records are still checked against it, so
/// that one run reports everything; the build stops because of the diagnostics. The files that it names lie in the
/// folder `prefix` (with `/`, or empty).
pub fn check_config(
    id: &str,
    prefix: &str,
    file: ConfigFile<GuideFile>,
    sources: &Sources,
    diagnostics: &mut Vec<Diagnostic>,
) -> GuideConfig {
    let ConfigFile { value, located, marks, texts: _ } = file;
    let GuideFile {
        title,
        short_title,
        description,
        fictional,
        city,
        base_url,
        dates,
        contact,
        languages,
        translations,
        report,
        source,
        theme,
        privacy,
        markdown: text_options,
        images,
        district_systems,
        layers,
        categories,
        need_groups,
        home,
        accessibility,
        disclaimers,
        calendar,
        map,
        search,
        updated,
    } = value;
    diagnostics.extend(marks::faults(&marks, city.area_code.as_deref()));
    let schema::City { name, kana, pref, code, area_code } = city;
    if let Some(brand) = theme.as_ref().and_then(|theme| theme.brand.as_deref()) {
        let contrast = contrast_with_white(brand);
        if contrast < 4.5 {
            diagnostics.push(
                Diagnostic::error(codes::LOW_CONTRAST, located.at("theme.brand"))
                    .arg("colour", brand)
                    .arg("contrast", format!("{contrast:.1}")),
            );
        }
    }
    if let Some(form) = report.as_ref().and_then(|report| report.form.as_deref())
        && let Err(problem) = form_problem(form)
    {
        let (why, found) = problem;
        diagnostics.push(
            Diagnostic::error(codes::BAD_REPORT_FORM, located.at("report.form"))
                .arg("form", form)
                .arg(why, found),
        );
    }
    for (at, system) in district_systems.iter().enumerate() {
        duplicate(
            &district_systems[..at],
            |other| other.id == system.id,
            || {
                Diagnostic::error(codes::DUPLICATE_ID, located.at(&format!("district_systems[{at}].id")))
                    .arg("id", &system.id)
            },
            diagnostics,
        );
    }
    for (at, layer) in layers.iter().enumerate() {
        duplicate(
            &layers[..at],
            |other| other.n == layer.n,
            || {
                Diagnostic::error(codes::DUPLICATE_ID, located.at(&format!("layers[{at}].n")))
                    .arg("id", layer.n)
            },
            diagnostics,
        );
    }
    for (at, language) in languages.iter().enumerate() {
        let span = || located.at(&format!("languages[{at}]"));
        if language == JAPANESE {
            diagnostics.push(Diagnostic::warning(codes::LANGUAGE_IS_BASE, span()));
        }
        duplicate(
            &languages[..at],
            |other| other == language,
            || Diagnostic::error(codes::DUPLICATE_ID, span()).arg("id", language),
            diagnostics,
        );
    }
    for language in translations.keys().filter(|one| !languages.contains(one)) {
        let span = located.at(&format!("translations.{language}"));
        diagnostics.push(Diagnostic::warning(codes::TRANSLATION_UNUSED, span).arg("language", language));
    }
    let languages: Vec<String> = languages.into_iter().filter(|one| one != JAPANESE).collect();
    let mut parse = |text: &Option<String>, path: &str| {
        let Some(text) = text.as_deref() else { return markdown::Document::default() };
        let origin = markdown::Origin { file: located.file, offset: located.at(path).start };
        let options = markdown::Options { raw_html: markdown::RawHtml::Sanitise, first_level: 3 };
        let (document, faults) = markdown::parse(text, origin, options);
        diagnostics.extend(faults);
        document
    };
    let mut layers: Vec<Layer> = layers
        .into_iter()
        .enumerate()
        .map(|(at, layer)| {
            let schema::Layer { n, name, unit, unit_count, about } = layer;
            Layer { n, name, unit, unit_count, about: parse(&about, &format!("layers[{at}].about")) }
        })
        .collect();
    layers.sort_by_key(|layer| layer.n);
    let date = |text: &Option<schema::DateText>| -> Option<Date> {
        era::parse_date(&text.as_ref()?.0).ok().map(|written| written.date)
    };
    let style = match dates {
        DateStyle::和暦 => era::Style::Wareki,
        DateStyle::西暦 => era::Style::Seireki,
        DateStyle::両方 => era::Style::Both,
    };
    let mut closed = Vec::new();
    for (at, days) in calendar.map_or(Vec::new(), |calendar| calendar.closed).into_iter().enumerate() {
        let schema::ClosedDays { name, from, to, places } = days;
        let Some(first) = date(&Some(from)) else { continue };
        let last = date(&to).unwrap_or(first);
        if last < first {
            let span = located.at(&format!("calendar.closed[{at}].to"));
            let reversed = Diagnostic::error(codes::PERIOD_REVERSED, span)
                .arg("from", era::format_date(first, style))
                .arg("to", era::format_date(last, style));
            diagnostics.push(reversed);
            continue;
        }
        closed.push(ClosedDays { name, from: first, to: last, places: places.into_iter().map(Id).collect() });
    }
    let (gathering, service) =
        categories.map_or((Vec::new(), Vec::new()), |written| (written.gathering, written.service));
    let (lead, home_needs) = home.map_or((None, Vec::new()), |home| (home.lead, home.needs));
    GuideConfig {
        id: id.to_string(),
        short_title: short_title.unwrap_or_else(|| title.clone()),
        title,
        description,
        fictional,
        city: City { name, kana, pref, code, area_code },
        base_url,
        dates: style,
        report: Report::new(report, &contact),
        contact,
        languages,
        translations,
        source,
        theme: theme.as_ref().and_then(|theme| theme.name.clone()).unwrap_or_else(|| "standard".into()),
        brand: theme.and_then(|theme| theme.brand),
        mediator: privacy.and_then(|privacy| privacy.mediator).map(Id),
        raw_html_allowed: text_options.is_some_and(|it| it.raw_html == schema::RawHtml::すべて通す),
        max_megapixels: limit(images.as_ref().and_then(|it| it.max_megapixels), 60),
        max_megabytes: limit(images.as_ref().and_then(|it| it.max_megabytes), 40),
        district_systems,
        layers,
        gathering_categories: or_default(gathering, GATHERING_CATEGORIES),
        service_categories: or_default(service, SERVICE_CATEGORIES),
        need_groups: match need_groups.is_empty() {
            true => NEED_GROUPS.iter().map(|group| group.to_string()).collect(),
            false => need_groups,
        },
        lead,
        home_needs: home_needs.into_iter().map(Id).collect(),
        accessibility: accessibility.map(|policy| {
            let deadline = date(&policy.deadline);
            let next_test = date(&policy.next_test);
            AccessibilityPolicy::new(policy, deadline, next_test)
        }),
        accessibility_results: None,
        disclaimers,
        closed,
        map: super::map::map(map, prefix, sources, &located, diagnostics),
        synonyms: search.map_or(Vec::new(), |search| search.synonyms),
        updated: date(&updated),
        readings: Vec::new(),
    }
}

/// Checks accessibility.toml, the results of a test that stand beside guide.toml: its date, and that every criterion
/// it names is one.
pub fn check_accessibility(
    file: ConfigFile<AccessibilityFile>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<AccessibilityResults> {
    diagnostics.extend(marks::faults(&file.marks, None));
    let AccessibilityFile { tested, tools, conditions, pages, criteria, faults } = file.value;
    let known = || CRITERIA.iter().map(|it| it.id);
    let results = criteria.iter().enumerate().map(|(at, it)| (format!("criteria[{at}].id"), &it.id));
    let found = faults.iter().enumerate().map(|(at, it)| (format!("faults[{at}].criterion"), &it.criterion));
    for (key, id) in results.chain(found).filter(|(_, id)| !known().any(|one| one == id.as_str())) {
        diagnostics.push(
            Diagnostic::error(codes::NOT_IN_LIST, file.located.at(&key))
                .arg("key", key.rsplit('.').next().unwrap_or_default())
                .arg("found", id)
                .arg("allowed", known().collect::<Vec<_>>().join("、"))
                .arg_if("nearest", crate::diagnostic::nearest(id, known())),
        );
    }
    let tested = era::parse_date(&tested.0).ok()?.date;
    Some(AccessibilityResults { tested, tools, conditions, pages, criteria, faults })
}

/// Checks portal.toml: every guide it names must be there, every guide that is there should be named.
pub fn check_portal(file: &ConfigFile<PortalFile>, sources: &Sources, diagnostics: &mut Vec<Diagnostic>) {
    let there: Vec<&str> = sources
        .files
        .iter()
        .filter_map(|file| file.path.strip_suffix("/guide.toml"))
        .filter(|id| !id.contains('/'))
        .collect();
    for (at, id) in file.value.guides.iter().enumerate() {
        let span = file.located.at(&format!("guides[{at}]"));
        if !there.contains(&id.as_str()) {
            let near = crate::diagnostic::nearest(id, there.iter().copied());
            diagnostics
                .push(Diagnostic::error(codes::GUIDE_MISSING, span).arg("guide", id).arg_if("nearest", near));
        }
        if file.value.guides[..at].contains(id) {
            diagnostics.push(Diagnostic::error(codes::DUPLICATE_ID, span).arg("id", id));
        }
    }
    for id in there.iter().filter(|id| !file.value.guides.iter().any(|named| named == *id)) {
        diagnostics
            .push(Diagnostic::warning(codes::GUIDE_NOT_LISTED, file.located.at("guides")).arg("guide", id));
    }
}

fn duplicate<T>(
    earlier: &[T],
    same: impl Fn(&T) -> bool,
    diagnostic: impl Fn() -> Diagnostic,
    diagnostics: &mut Vec<Diagnostic>,
) {
    if earlier.iter().any(same) {
        diagnostics.push(diagnostic());
    }
}

fn limit(written: Option<i64>, default: u64) -> u64 {
    written.and_then(|n| u64::try_from(n).ok()).unwrap_or(default)
}

fn or_default(written: Vec<Category>, default: &[(&str, &str, plain::Tint)]) -> Vec<Category> {
    if !written.is_empty() {
        return written;
    }
    default
        .iter()
        .map(|(id, label, tint)| Category { id: id.to_string(), label: label.to_string(), tint: *tint })
        .collect()
}

/// What is wrong with the address of a form into which `{id}`, `{title}` and `{url}` are put: the hint and the part.
fn form_problem(form: &str) -> Result<(), (&'static str, String)> {
    let Some(rest) = form.strip_prefix("https://") else { return Err(("not-https", form.to_string())) };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':');
    if !host.contains('.') || !host.chars().all(is_name) {
        return Err(("bad-host", host.to_string()));
    }
    if let Some(bad) = form.chars().find(|c| c.is_whitespace() || matches!(c, '"' | '<' | '>' | '\\')) {
        return Err(("bad-character", bad.to_string()));
    }
    let mut left = rest;
    while let Some(at) = left.find(['{', '}']) {
        let known = Report::PLACEHOLDERS.iter().find(|name| left[at..].starts_with(**name));
        let Some(known) = known else {
            let end = left[at..].find('}').map_or(left.len(), |end| at + end + 1);
            return Err(("unknown-placeholder", left[at..end].to_string()));
        };
        left = &left[at + known.len()..];
    }
    Ok(())
}

/// WCAG 2 contrast of `#rrggbb` against white.
fn contrast_with_white(colour: &str) -> f64 {
    let channel = |at: usize| {
        let value = u8::from_str_radix(colour.get(at..at + 2).unwrap_or("ff"), 16).unwrap_or(255);
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    let luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
    1.05 / (luminance + 0.05)
}

#[cfg(test)]
mod tests {
    use super::{contrast_with_white, form_problem};

    #[test]
    fn a_form_is_an_address_with_known_placeholders() {
        for good in [
            "https://forms.example.jp/new",
            "https://forms.example.jp:8443/f?id={id}&t={title}#{url}",
            "https://docs.google.com/forms/d/e/1Fx/viewform?usp=pp_url&entry.12={id}",
        ] {
            assert_eq!(form_problem(good), Ok(()), "{good}");
        }
        for (bad, why, found) in [
            ("http://forms.example.jp/", "not-https", "http://forms.example.jp/"),
            ("https://{id}.example.jp/", "bad-host", "{id}.example.jp"),
            ("https://localhost/", "bad-host", "localhost"),
            ("https://me@example.jp/", "bad-host", "me@example.jp"),
            ("https://example.jp/?a=b c", "bad-character", " "),
            ("https://example.jp/?a={name}&b={id}", "unknown-placeholder", "{name}"),
            ("https://example.jp/?a={id", "unknown-placeholder", "{id"),
            ("https://example.jp/?a=id}", "unknown-placeholder", "}"),
        ] {
            assert_eq!(form_problem(bad), Err((why, found.to_string())), "{bad}");
        }
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((contrast_with_white("#000000") - 21.0).abs() < 0.01);
        assert!((contrast_with_white("#1c5a45") - 8.1).abs() < 0.1);
        assert!(contrast_with_white("#ffd43d") < 1.5);
    }
}
