//! Telephone numbers: as people write them, as GIF 445 wants them shown, and as a link.
//!
//! Enter at [`Phone::parse`] for a field and at [`find_numbers`] for running text.

mod prose;

pub use prose::find_numbers;

use super::normal::normal;

/// A telephone number.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Phone {
    original: String,
    /// With the area code; one group for short numbers.
    groups: Vec<String>,
    extension: Option<String>,
    has_hash: bool,
}

/// Why a text is not a telephone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhoneProblem {
    /// Other things than digits and hyphens stand there.
    NotAPhone,
    /// More than one number.
    Several,
    /// Too many or too few digits.
    WrongLength {
        /// How many there are.
        digits: usize,
        /// How many there should be.
        expected: usize,
    },
    /// A number without area code, in a guide that names none.
    NoAreaCode,
    /// The first 0 is gone, as spreadsheets do it.
    ZeroLost {
        /// The number with its 0.
        right: String,
    },
}

impl Phone {
    /// Reads one number in any of the usual writings and any width.
    ///
    /// `054-624-3668`, `(054)624-3668`, `33・1293`, `☎38-2040`, `75-2111(内1317)`, `029‐288‐7013`, `+81 54-624-3668`,
    /// `110`, `#9110`. `area_code` (市外局番) stands before numbers that are written without one.
    ///
    /// # Errors
    /// Any [`PhoneProblem`]. Numbers have 10 digits, those of mobiles, 050 and 0800 have 11.
    pub fn parse(text: &str, area_code: Option<&str>) -> Result<Self, PhoneProblem> {
        let uniform: String = normal(text).into_iter().map(|normal| normal.c).collect();
        let (number, extension) = split_extension(strip_marks(uniform.trim()))?;
        let has_hash = number.starts_with('#');
        let groups = groups_of(number.strip_prefix('#').unwrap_or(number))?;
        let digits: String = groups.concat();
        let made = |groups| Ok(Self { original: text.trim().to_string(), groups, extension, has_hash });
        if has_hash {
            return if digits.len() == 4 { made(vec![digits]) } else { wrong_length(&digits, 4) };
        }
        if digits.len() == 3 && digits.starts_with('1') {
            return made(vec![digits]);
        }
        let area_code = area_code.and_then(known_area_code);
        if digits.starts_with('0') {
            let expected = length_of(&digits);
            return if digits.len() == expected {
                made(regroup(groups, area_code.as_deref()))
            } else {
                wrong_length(&digits, expected)
            };
        }
        if digits.len() == 9 || (digits.len() == 10 && length_of(&format!("0{digits}")) == 11) {
            let groups = [vec![format!("0{}", groups[0])], groups[1..].to_vec()].concat();
            let right = regroup(groups, area_code.as_deref()).join("-");
            return Err(PhoneProblem::ZeroLost { right });
        }
        match area_code {
            None if (5..=8).contains(&digits.len()) => Err(PhoneProblem::NoAreaCode),
            None => wrong_length(&digits, 10),
            Some(code) if digits.len() + code.len() != 10 => wrong_length(&digits, 10 - code.len()),
            Some(code) => {
                let groups = [vec![code.clone()], groups].concat();
                made(regroup(groups, Some(&code)))
            }
        }
    }

    /// As written.
    pub fn original(&self) -> &str {
        &self.original
    }

    /// With hyphens, half width (GIF 445): 054-624-3668, as the writer grouped it if that is possible; #9110.
    ///
    /// Without the extension.
    pub fn display(&self) -> String {
        let hash = if self.has_hash { "#" } else { "" };
        format!("{hash}{}", self.groups.join("-"))
    }

    /// [`Phone::display`] with the extension: 0246-75-2111（内線1317）.
    pub fn display_with_extension(&self) -> String {
        match &self.extension {
            Some(extension) => format!("{}（内線{extension}）", self.display()),
            None => self.display(),
        }
    }

    /// The extension (内線): 1317, or several: 1317・1318.
    pub fn extension(&self) -> Option<&str> {
        self.extension.as_deref()
    }

    /// All digits with the area code, without the extension: 0546243668.
    pub fn digits(&self) -> String {
        self.groups.concat()
    }

    /// For links: tel:0546243668, tel:%239110.
    pub fn tel_uri(&self) -> String {
        let hash = if self.has_hash { "%23" } else { "" };
        format!("tel:{hash}{}", self.digits())
    }

    /// True for mobile telephones (060, 070, 080, 090; not 0800).
    pub fn is_mobile(&self) -> bool {
        let digits = self.digits();
        digits.len() == 11
            && !digits.starts_with("0800")
            && ["060", "070", "080", "090"].iter().any(|prefix| digits.starts_with(prefix))
    }

    /// True when digits that [`find_numbers`] found are this number, with or without its area code.
    pub fn is_written_as(&self, found: &str) -> bool {
        let digits = self.digits();
        let is_local = match self.groups.len() {
            // Where the area code ends is not known (0546243668): any end long enough may be the local part.
            0 | 1 => found.len() >= 6 && digits.ends_with(found),
            _ => found.len() >= 5 && self.groups[1..].concat() == found,
        };
        found == digits || (!self.is_mobile() && is_local)
    }
}

impl std::fmt::Display for Phone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.display_with_extension())
    }
}

/// The digits of an area code that can be one.
fn known_area_code(text: &str) -> Option<String> {
    let code: String = normal(text).into_iter().map(|normal| normal.c).filter(char::is_ascii_digit).collect();
    (code.starts_with('0') && (2..=5).contains(&code.len())).then_some(code)
}

/// How many digits a number that begins so must have.
fn length_of(digits: &str) -> usize {
    let long = ["020", "050", "060", "070", "080", "090"];
    if long.iter().any(|prefix| digits.starts_with(prefix)) { 11 } else { 10 }
}

fn wrong_length<T>(digits: &str, expected: usize) -> Result<T, PhoneProblem> {
    Err(PhoneProblem::WrongLength { digits: digits.len(), expected })
}

/// Takes off what says "this is a telephone number", before and behind.
fn strip_marks(mut text: &str) -> &str {
    const BEFORE: &[&str] = &[
        "☎",
        "☏",
        "✆",
        "📞",
        "📱",
        "📠",
        "\u{fe0e}",
        "\u{fe0f}",
        "電話番号",
        "電話",
        "携帯",
        "TEL",
        "Tel",
        "tel",
        "FAX",
        "Fax",
        "fax",
        "ファクス",
        "ファックス",
        ":",
        ".",
        " ",
    ];
    const BEHIND: &[&str] = &["(代表)", "(代)", "(直通)", "代表", " "];
    while let Some(rest) = BEFORE.iter().find_map(|mark| text.strip_prefix(mark)) {
        text = rest;
    }
    while let Some(rest) = BEHIND.iter().find_map(|mark| text.strip_suffix(mark)) {
        text = rest;
    }
    text
}

/// 75-2111(内1317) → 75-2111 and 1317
fn split_extension(text: &str) -> Result<(&str, Option<String>), PhoneProblem> {
    let Some((at, mark)) =
        ["内線", "内", "ext.", "ext"].iter().find_map(|mark| Some((text.find(mark)?, *mark)))
    else {
        return Ok((text, None));
    };
    let number = text[..at].trim_end_matches([' ', '(', '[', '、', ',']);
    let extension = text[at + mark.len()..].trim_start_matches([' ', ':']).trim_end_matches([' ', ')', ']']);
    let is_good = extension.starts_with(|c: char| c.is_ascii_digit())
        && extension.ends_with(|c: char| c.is_ascii_digit())
        && extension.chars().all(|c| c.is_ascii_digit() || matches!(c, '・' | ',' | '、' | '-' | '~'));
    if is_good {
        Ok((strip_marks(number), Some(extension.to_string())))
    } else {
        Err(PhoneProblem::NotAPhone)
    }
}

/// The groups of digits; +81 becomes 0.
fn groups_of(text: &str) -> Result<Vec<String>, PhoneProblem> {
    let domestic = text.strip_prefix("+81").map(|rest| {
        let rest = rest.trim_start_matches([' ', '-']);
        format!("0{}", rest.strip_prefix("(0)").unwrap_or(rest).trim_start_matches([' ', '-']))
    });
    let text = domestic.as_deref().unwrap_or(text);
    let mut groups = vec![String::new()];
    let mut gap = 0;
    for c in text.chars() {
        match c {
            '0'..='9' => {
                if gap > 0 && groups.last().is_some_and(|group| !group.is_empty()) {
                    groups.push(String::new());
                }
                gap = 0;
                groups.last_mut().expect("there is always one").push(c);
            }
            '-' | 'ー' | '・' | '.' | ' ' | '(' | ')' if gap < 3 => gap += 1,
            '、' | ',' | '/' | ';' | '\n' | '~' | 'ま' | '又' => return Err(several_or_none(text)),
            _ => return Err(PhoneProblem::NotAPhone),
        }
    }
    let digits: usize = groups.iter().map(String::len).sum();
    let ends_well = !text.ends_with(['-', 'ー', '・', '.', '(']);
    if digits == 0 || !ends_well { Err(PhoneProblem::NotAPhone) } else { Ok(groups) }
}

fn several_or_none(text: &str) -> PhoneProblem {
    let numbers = text
        .split(['、', ',', '/', ';', '\n', '~', 'ま', '又'])
        .filter(|part| part.chars().filter(char::is_ascii_digit).count() >= 3)
        .count();
    if numbers > 1 { PhoneProblem::Several } else { PhoneProblem::NotAPhone }
}

/// Keeps the writer's groups when they are possible, else makes them as far as the area code is known.
fn regroup(groups: Vec<String>, area_code: Option<&str>) -> Vec<String> {
    let digits = groups.concat();
    let lengths: Vec<usize> = groups.iter().map(String::len).collect();
    let cut = |first: usize, last: usize| {
        let end = digits.len() - last;
        vec![digits[..first].to_string(), digits[first..end].to_string(), digits[end..].to_string()]
    };
    if digits.len() == 11 {
        return if digits.starts_with("0800") { cut(4, 4) } else { cut(3, 4) };
    }
    match lengths[..] {
        [2..=5, 1..=4, 4] | [4, 3, 3] => return groups,
        [area @ 2..=5, rest] if rest > 4 => return cut(area, 4),
        _ => {}
    }
    if ["0120", "0570", "0990"].iter().any(|prefix| digits.starts_with(prefix)) {
        return cut(4, 3);
    }
    match area_code {
        Some(code) if digits.starts_with(code) => cut(code.len(), 4),
        _ if digits.starts_with("03") || digits.starts_with("06") => cut(2, 4),
        // Without a table of area codes nobody can say where the first hyphen stands.
        _ => vec![digits],
    }
}

#[cfg(test)]
mod tests;
