//! Names with their readings: collected, compared, cut into pieces as small as is sure.

use super::align::{Segment, align, parts};
use super::has_kanji;
use super::words::ENDS;
use crate::model::kana::to_hiragana;
use std::collections::{BTreeMap, BTreeSet};

/// A piece of a known name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// The piece and its reading.
    pub segment: Segment,
    /// A name in the narrow sense, to be read in running text, too. The words that names are made of (体操, 公民館,
    /// 地区) are read in headings only.
    pub is_name: bool,
}

/// Whose word counts more; a smaller one wins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    /// Of `readings.tsv`: written to settle it.
    Written,
    /// A whole title with its kana.
    Title,
    /// A part of a title between spaces.
    Part,
    /// What is left of a name without its end: 北町 of 北町地区.
    Stem,
}

/// Collects names with readings.
#[derive(Debug, Default)]
pub struct Builder {
    names: BTreeMap<String, Vec<(Rank, String)>>,
    /// Names to be read in running text.
    proper: BTreeSet<String>,
    /// The town itself.
    city: Option<String>,
}

impl Builder {
    /// Adds a title: read in headings.
    pub fn add_title(&mut self, title: &str, reading: &str) {
        self.put(Rank::Title, title, reading);
    }

    /// Adds a name of `readings.tsv`.
    pub fn add_written(&mut self, name: &str, reading: &str) {
        self.put(Rank::Written, name, reading);
        self.proper.insert(name.trim().to_string());
    }

    fn put(&mut self, rank: Rank, name: &str, reading: &str) {
        let (name, reading) = (name.trim(), reading.trim());
        if !name.is_empty() && !reading.is_empty() {
            self.names.entry(name.to_string()).or_default().push((rank, reading.to_string()));
        }
    }

    /// Adds the town, whose 市 or 町 everybody reads: nothing stands over it.
    pub fn add_city(&mut self, name: &str, reading: &str) {
        self.add_place(name, reading);
        self.city = Some(name.trim().to_string());
    }

    /// Adds a place or a district, its parts, and what is left of each without its end: read everywhere.
    pub fn add_place(&mut self, name: &str, reading: &str) {
        self.add_proper(Rank::Title, name, reading);
        for (part, reading) in parts(name, reading).unwrap_or_default() {
            if is_name(&part) {
                self.add_proper(Rank::Part, &part, &reading);
            }
        }
    }

    fn add_proper(&mut self, rank: Rank, name: &str, reading: &str) {
        self.put(rank, name, reading);
        self.proper.insert(name.trim().to_string());
        let Some((stem, its_reading, _)) = without_end(name, reading) else { return };
        if is_name(stem) && align(stem, its_reading).is_some() {
            self.put(Rank::Stem, stem, its_reading);
            self.proper.insert(stem.to_string());
        }
    }

    /// The dictionary. A name with two readings of equal rank is left out.
    pub fn finish(self) -> Readings {
        let mut settled: BTreeMap<String, String> = BTreeMap::new();
        for (name, mut said) in self.names {
            said.sort_by_key(|(rank, _)| *rank);
            let Some((best, reading)) = said.first() else { continue };
            let rivals = || said.iter().filter(|(rank, _)| rank == best);
            if rivals().all(|(_, other)| sound(other) == sound(reading)) {
                settled.insert(name.clone(), reading.clone());
            }
        }
        let mut readings = Readings::default();
        for (name, reading) in &settled {
            let after_city = self.city.as_ref().and_then(|city| after_city(city, name, reading, &settled));
            let Some(segments) = after_city.or_else(|| align(name, reading)) else {
                readings.misfits.push((name.clone(), reading.clone()));
                continue;
            };
            let segments: Vec<Segment> =
                segments.into_iter().flat_map(|segment| divided(segment, &settled)).collect();
            let is_city = self.city.as_ref() == Some(name);
            let word = |mut segment: Segment| {
                if is_city && matches!(segment.base.as_str(), "市" | "町" | "村" | "区") {
                    segment.reading = None;
                }
                let is_proper = self.proper.contains(name) || self.proper.contains(&segment.base);
                Word { is_name: is_proper && !is_end(&segment.base), segment }
            };
            let words: Vec<Word> = segments.into_iter().map(word).collect();
            for written in spellings(name) {
                let spelt = |it: &Word| Word {
                    segment: spell_like(&it.segment, name, &written),
                    is_name: it.is_name,
                };
                let same = words.iter().map(spelt).collect();
                readings.put(written, same);
            }
        }
        for list in readings.by_first.values_mut() {
            list.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.0.cmp(&b.0)));
            list.dedup_by(|a, b| a.0 == b.0);
        }
        readings
    }
}

/// Long enough to be told from an ordinary word: two signs, one of them kanji.
fn is_name(text: &str) -> bool {
    text.chars().count() >= 2 && has_kanji(text)
}

/// ひだまり市北部…: the town, then a name that is known; else 市北部 would stay one.
fn after_city(
    city: &str,
    name: &str,
    reading: &str,
    known: &BTreeMap<String, String>,
) -> Option<Vec<Segment>> {
    let rest = name.strip_prefix(city)?;
    let its_rest = reading.strip_prefix(known.get(city)?.as_str())?.trim_start();
    let first: String = rest.chars().take(1).collect();
    let mut names = known.range(first..=rest.to_string()).map(|(name, _)| name);
    names.any(|name| is_name(name) && rest.starts_with(name.as_str())).then_some(())?;
    let town = Segment { base: city.to_string(), reading: None };
    align(rest, its_rest).map(|segments| std::iter::once(town).chain(segments).collect())
}

/// What names end in: 公民館, 1丁目.
fn is_end(base: &str) -> bool {
    let number = base.strip_suffix("丁目").and_then(|number| number.chars().next());
    let is_number = number.is_some_and(|c| DIGITS.iter().any(|digits| digits.contains(c)));
    is_number || ENDS.iter().any(|(end, _)| *end == base)
}

fn sound(reading: &str) -> String {
    to_hiragana(reading).chars().filter(|c| !matches!(c, ' ' | '・')).collect()
}

/// A name and its reading without a known end, and that end.
fn without_end<'a>(
    name: &'a str,
    reading: &'a str,
) -> Option<(&'a str, &'a str, (&'static str, &'static str))> {
    // 北町1 is no name.
    ENDS.iter().filter(|(end, _)| *end != "丁目").find_map(|(end, sound)| {
        let stem = name.strip_suffix(end).filter(|stem| !stem.is_empty())?;
        let its_reading = reading.strip_suffix(sound).filter(|reading| !reading.is_empty())?;
        Some((stem.trim_end(), its_reading.trim_end(), (*end, *sound)))
    })
}

/// Divides a segment where a known name begins it or ends it: 北町1丁目集会所 → 北町, 1丁目, 集会所.
fn divided(segment: Segment, known: &BTreeMap<String, String>) -> Vec<Segment> {
    let Segment { base, reading: Some(reading) } = segment else { return vec![segment] };
    let (mut base, mut reading) = (base.as_str(), reading.as_str());
    let (mut front, mut back) = (Vec::new(), Vec::new());
    loop {
        let begins = |(name, sound): (&'_ String, &'_ String)| {
            let rest = base.strip_prefix(name.as_str()).filter(|rest| !rest.is_empty())?;
            let its_rest = reading.strip_prefix(sound.as_str()).filter(|rest| !rest.is_empty())?;
            (is_name(name) && align(rest, its_rest).is_some())
                .then(|| (name.clone(), sound.clone(), rest, its_rest))
        };
        // Names that begin the segment stand together in the map, between its first sign and itself.
        let first: String = base.chars().take(1).collect();
        let range = known.range(first..base.to_string());
        if let Some((name, sound, rest, its_rest)) =
            range.filter_map(begins).max_by_key(|found| found.0.len())
        {
            front.extend(divided(Segment::read(name, sound), known));
            (base, reading) = (rest, its_rest);
        } else if let Some((rest, its_rest, (end, sound))) =
            without_end(base, reading).filter(|(rest, its_rest, _)| align(rest, its_rest).is_some())
        {
            back.push(Segment::read(end, sound));
            (base, reading) = (rest, its_rest);
        } else {
            break;
        }
    }
    front.push(Segment::read(base, reading));
    front.extend(back.into_iter().rev());
    front
}

/// A name with its 丁目 in the three ways they are written: 北町1丁目, 北町１丁目, 北町一丁目.
fn spellings(name: &str) -> Vec<String> {
    let digit = |c: char| DIGITS.iter().position(|digits| digits.contains(c));
    let Some(at) = name.find("丁目") else { return vec![name.to_string()] };
    let before = name[..at].char_indices().next_back().filter(|(_, c)| digit(*c).is_some());
    let Some((number, written)) = before else { return vec![name.to_string()] };
    let two = name[..number].chars().next_back().is_some_and(|c| digit(c).is_some() || c == '十');
    let value = DIGITS.iter().find_map(|digits| digits.chars().position(|c| c == written));
    let (Some(value), false) = (value, two) else { return vec![name.to_string()] };
    let rest = &name[number + written.len_utf8()..];
    let ways = DIGITS.iter().filter_map(|digits| digits.chars().nth(value));
    ways.map(|way| format!("{}{way}{rest}", &name[..number])).collect()
}

const DIGITS: [&str; 3] = ["0123456789", "０１２３４５６７８９", "〇一二三四五六七八九"];

/// A segment of a name in another spelling of it: only the digit before 丁目 differs.
fn spell_like(segment: &Segment, name: &str, written: &str) -> Segment {
    let differs = name.chars().zip(written.chars()).find(|(a, b)| a != b);
    let Some((from, to)) = differs else { return segment.clone() };
    let base = segment.base.replace(&format!("{from}丁目"), &format!("{to}丁目"));
    // 1 and 丁目 in two segments: the digit stands alone.
    let base = if base == from.to_string() { to.to_string() } else { base };
    Segment { base, reading: segment.reading.clone() }
}

/// A dictionary of names.
#[derive(Debug, Clone, Default)]
pub struct Readings {
    /// By first sign; the longest first.
    by_first: BTreeMap<char, Vec<(String, Vec<Word>)>>,
    misfits: Vec<(String, String)>,
}

impl Readings {
    fn put(&mut self, name: String, words: Vec<Word>) {
        let bases: String = words.iter().map(|it| it.segment.base.as_str()).collect();
        debug_assert_eq!(bases, name);
        if let Some(first) = name.chars().next() {
            self.by_first.entry(first).or_default().push((name, words));
        }
    }

    /// Names that may begin here, the longest first.
    pub(super) fn starting<'a, 'b>(
        &'a self,
        text: &'b str,
    ) -> impl Iterator<Item = (&'a str, &'a [Word])> + use<'a, 'b> {
        let list = text.chars().next().and_then(|first| self.by_first.get(&first));
        let begins = move |(name, _): &&(String, Vec<Word>)| text.starts_with(name.as_str());
        list.into_iter().flatten().filter(begins).map(|(name, it)| (name.as_str(), it.as_slice()))
    }

    /// Words of a name that is known as a whole.
    pub fn get(&self, name: &str) -> Option<&[Word]> {
        self.starting(name).find(|(known, _)| *known == name).map(|(_, words)| words)
    }

    /// Names and readings that do not fit each other, so that nothing is shown over them.
    pub fn misfits(&self) -> &[(String, String)] {
        &self.misfits
    }

    /// True when there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.by_first.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(readings: &Readings, name: &str) -> String {
        let Some(words) = readings.get(name) else { return "×".into() };
        let show = |it: &Word| match &it.segment.reading {
            Some(reading) => format!("{}|{reading}", it.segment.base),
            None => it.segment.base.clone(),
        };
        words.iter().map(show).collect::<Vec<_>>().join("/")
    }

    #[test]
    fn ends_give_stems_and_names_divide_names() {
        let mut builder = Builder::default();
        builder.add_place("北町地区", "きたまちちく");
        builder.add_place("北町1丁目集会所", "きたまちいっちょうめしゅうかいじょ");
        builder.add_place("百歳体操の家 本町", "ひゃくさいたいそうのいえ ほんちょう");
        builder.add_title("北町地区社会福祉協議会", "きたまちちくしゃかいふくしきょうぎかい");
        let readings = builder.finish();
        for (name, expected) in [
            ("北町", "北町|きたまち"),
            ("北町地区", "北町|きたまち/地区|ちく"),
            ("北町1丁目", "北町|きたまち/1丁目|いっちょうめ"),
            ("北町一丁目集会所", "北町|きたまち/一丁目|いっちょうめ/集会所|しゅうかいじょ"),
            ("本町", "本町|ほんちょう"),
            ("百歳体操の家", "百歳体操|ひゃくさいたいそう/の/家|いえ"),
            ("北町地区社会福祉協議会", "北町|きたまち/地区|ちく/社会福祉|しゃかいふくし/協議会|きょうぎかい"),
            ("地区", "×"),
        ] {
            assert_eq!(shown(&readings, name), expected, "{name}");
        }
    }

    #[test]
    fn in_running_text_only_names_are_read() {
        let mut builder = Builder::default();
        builder.add_place("北町1丁目集会所", "きたまちいっちょうめしゅうかいじょ");
        builder.add_place("北町地区", "きたまちちく");
        builder.add_city("前橋市", "まえばしし");
        builder.add_title("前橋市北町センター", "まえばししきたまちせんたー");
        builder.add_title("前橋市役所", "まえばししやくしょ");
        builder.add_title("いきいき百歳体操 北町", "いきいきひゃくさいたいそう きたまち");
        builder.add_written("傾聴", "けいちょう");
        let readings = builder.finish();
        let names = |name: &str| {
            let words = readings.get(name).unwrap_or_default();
            let names = words.iter().filter(|it| it.is_name && it.segment.reading.is_some());
            names.map(|it| it.segment.base.as_str()).collect::<Vec<_>>().join("/")
        };
        for (name, expected) in [
            ("北町1丁目集会所", "北町"),
            ("いきいき百歳体操 北町", "北町"),
            ("前橋市", "前橋"),
            ("傾聴", "傾聴"),
        ] {
            assert_eq!(names(name), expected, "{name}");
        }
        assert_eq!(shown(&readings, "前橋市"), "前橋|まえばし/市");
        assert_eq!(shown(&readings, "前橋市北町センター"), "前橋市/北町|きたまち/センター");
        assert_eq!(shown(&readings, "前橋市役所"), "前橋|まえばし/市|し/役所|やくしょ");
        assert_eq!(shown(&readings, "いきいき百歳体操"), "×");
    }

    #[test]
    fn two_readings_are_none_unless_one_was_written_to_settle_it() {
        let mut builder = Builder::default();
        builder.add_place("中町公民館", "なかまちこうみんかん");
        builder.add_place("中町会館", "なかちょうかいかん");
        builder.add_place("新田", "しんでん");
        builder.add_place("新田", "しん でん");
        builder.add_written("本町", "もとまち");
        builder.add_title("本町", "ほんちょう");
        builder.add_title("北町サロン", "きたまちかふぇ");
        let readings = builder.finish();
        assert_eq!(shown(&readings, "中町"), "×");
        assert_eq!(shown(&readings, "中町公民館"), "中町|なかまち/公民館|こうみんかん");
        assert_eq!(shown(&readings, "新田"), "新田|しんでん");
        assert_eq!(shown(&readings, "本町"), "本町|もとまち");
        assert_eq!(readings.misfits(), [("北町サロン".to_string(), "きたまちかふぇ".to_string())]);
    }
}
