//! Lines that begin with marks as typed in Word: (1), ア, (ア), a, ①, ・.
//!
//! A paragraph is an outline when its first line carries the first mark of a sequence, or the one after the
//! last of an outline above it under the same heading. Later lines become items when their mark fits in;
//! others go on with the item before them, so that a line that happens to begin with `(5)` stays text.

use super::inlines::{Join, Line};
use super::tree::Inline;

/// Kinds of marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// (1) （１） ⑴
    Number,
    /// ア
    Kana,
    /// (ア) （ア）
    KanaInBrackets,
    /// a ａ
    Latin,
    /// (a) （ａ）
    LatinInBrackets,
    /// ①
    Circled,
    /// ・
    Dot,
    /// ◎
    DoubleCircle,
}

impl Kind {
    fn is_bullet(self) -> bool {
        matches!(self, Kind::Dot | Kind::DoubleCircle)
    }

    /// True for marks that are ordinary words as well, so only a fitting number makes them marks.
    fn is_bare(self) -> bool {
        matches!(self, Kind::Kana | Kind::Latin)
    }
}

/// A mark at the start of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Mark<'t> {
    kind: Kind,
    /// 1 for (1), ア, a, ①; 0 for bullets.
    number: u32,
    text: &'t str,
    /// True when a space follows.
    spaced: bool,
    rest: &'t str,
}

/// Items as lines; the builder joins them.
#[derive(Debug)]
pub(super) struct RawItem {
    /// The mark as typed.
    pub mark: String,
    /// Depth from 0.
    pub level: u8,
    /// Its lines without the mark.
    pub lines: Vec<Line>,
    /// What stands below.
    pub children: Vec<RawItem>,
}

/// How far the sequences under the present heading have come.
#[derive(Debug, Default)]
pub(super) struct Sequences {
    /// Kinds from outside in, each with its last number.
    open: Vec<(Kind, u32)>,
}

impl Sequences {
    fn level(&self, kind: Kind) -> Option<usize> {
        self.open.iter().position(|(open, _)| *open == kind)
    }

    fn follows(&self, mark: &Mark) -> bool {
        self.open.iter().any(|(kind, last)| *kind == mark.kind && *last + 1 == mark.number)
    }

    /// Notes the mark and returns its level. What is deeper begins anew.
    fn enter(&mut self, mark: &Mark) -> u8 {
        let level = self.level(mark.kind).unwrap_or_else(|| {
            self.open.push((mark.kind, 0));
            self.open.len() - 1
        });
        self.open[level].1 = mark.number;
        for (_, last) in &mut self.open[level + 1..] {
            *last = 0;
        }
        level as u8
    }
}

/// Reads the lines of a paragraph as an outline, or gives them back.
pub(super) fn read(lines: Vec<Line>, sequences: &mut Sequences) -> Result<Vec<RawItem>, Vec<Line>> {
    let Some(first) = lines.first().and_then(mark_of) else { return Err(lines) };
    let begins = first.number <= 1;
    if !(begins || sequences.follows(&first)) || !is_sure(&first, &lines[1..], !begins) {
        return Err(lines);
    }
    if begins {
        *sequences = Sequences::default();
    }
    let mut flat: Vec<RawItem> = Vec::new();
    let mut accepted = vec![true];
    let mut levels = vec![sequences.enter(&first)];
    for (index, line) in lines.iter().enumerate().skip(1) {
        let mark = mark_of(line).filter(|mark| fits(mark, &lines[index + 1..], sequences));
        accepted.push(mark.is_some());
        levels.push(mark.map_or(0, |mark| sequences.enter(&mark)));
    }
    for ((line, is_item), level) in lines.into_iter().zip(accepted).zip(levels) {
        match flat.last_mut() {
            Some(item) if !is_item => item.lines.push(line),
            _ => {
                let (mark, line) = cut_mark(line);
                flat.push(RawItem { mark, level, lines: vec![line], children: Vec::new() });
            }
        }
    }
    for item in &mut flat {
        if let Some(line) = item.lines.last_mut() {
            line.join = Join::Nothing;
        }
    }
    Ok(nest(flat))
}

/// True when a mark without a space, or a bare letter, is backed by the next one further down.
fn is_sure(mark: &Mark, later: &[Line], continues: bool) -> bool {
    let has_next =
        || later.iter().filter_map(mark_of).any(|m| m.kind == mark.kind && m.number == mark.number + 1);
    match mark.kind {
        kind if kind.is_bullet() => true,
        Kind::Latin => continues || has_next(),
        _ => mark.spaced || has_next(),
    }
}

fn fits(mark: &Mark, later: &[Line], sequences: &Sequences) -> bool {
    if mark.kind.is_bullet() || sequences.follows(mark) {
        return true;
    }
    match sequences.level(mark.kind) {
        // A number that jumps is still a mark when it cannot be a word.
        Some(_) if mark.number > 1 => mark.spaced && !mark.kind.is_bare(),
        Some(_) => is_sure(mark, later, mark.spaced),
        None => mark.number == 1 && is_sure(mark, later, false),
    }
}

fn nest(flat: Vec<RawItem>) -> Vec<RawItem> {
    let mut nested: Vec<RawItem> = Vec::new();
    for item in flat {
        let mut place = &mut nested;
        while place.last().is_some_and(|last| last.level < item.level) {
            let last = place.len() - 1;
            place = &mut place[last].children;
        }
        place.push(item);
    }
    nested
}

/// Splits the first text of a line into mark and rest.
fn cut_mark(mut line: Line) -> (String, Line) {
    let Some(Inline::Text(text)) = line.content.first_mut() else { return (String::new(), line) };
    let Some((mark, rest)) = parse(text).map(|mark| (mark.text.to_string(), mark.rest.to_string())) else {
        return (String::new(), line);
    };
    *text = rest;
    if text.is_empty() {
        line.content.remove(0);
    }
    (mark, line)
}

fn mark_of(line: &Line) -> Option<Mark<'_>> {
    match line.content.first() {
        Some(Inline::Text(text)) => parse(text),
        _ => None,
    }
}

fn parse(line: &str) -> Option<Mark<'_>> {
    let line = line.trim_start();
    let first = line.chars().next()?;
    let (kind, number, length) = match first {
        '(' | '（' => in_brackets(line)?,
        '・' => (Kind::Dot, 0, first.len_utf8()),
        '◎' => (Kind::DoubleCircle, 0, first.len_utf8()),
        '\u{2474}'..='\u{2487}' => (Kind::Number, first as u32 - 0x2473, first.len_utf8()),
        '①'..='⑳' => (Kind::Circled, first as u32 - '①' as u32 + 1, first.len_utf8()),
        '㉑'..='㉟' => (Kind::Circled, first as u32 - '㉑' as u32 + 21, first.len_utf8()),
        '㊱'..='㊿' => (Kind::Circled, first as u32 - '㊱' as u32 + 36, first.len_utf8()),
        _ => match (kana_number(first), latin_number(first)) {
            (Some(number), _) => (Kind::Kana, number, first.len_utf8()),
            (_, Some(number)) => (Kind::Latin, number, first.len_utf8()),
            _ => return None,
        },
    };
    let (text, after) = line.split_at(length);
    let rest = after.trim_start();
    let spaced = rest.len() < after.len();
    (spaced || !kind.is_bare()).then_some(Mark { kind, number, text, spaced, rest })
}

fn in_brackets(line: &str) -> Option<(Kind, u32, usize)> {
    let close = line.find([')', '）'])?;
    let open = line.chars().next()?.len_utf8();
    let length = close + line[close..].chars().next()?.len_utf8();
    let inner = line[open..close].trim();
    let only = {
        let mut chars = inner.chars();
        chars.next().filter(|_| chars.next().is_none())
    };
    let digits: Option<String> =
        inner.chars().map(|c| digit(c).and_then(|value| char::from_digit(value, 10))).collect();
    match (digits, only) {
        (Some(digits), _) if (1..=3).contains(&digits.len()) => {
            Some((Kind::Number, digits.parse().ok()?, length))
        }
        (_, Some(c)) => match (kana_number(c), latin_number(c)) {
            (Some(number), _) => Some((Kind::KanaInBrackets, number, length)),
            (_, Some(number)) => Some((Kind::LatinInBrackets, number, length)),
            _ => None,
        },
        _ => None,
    }
}

fn digit(c: char) -> Option<u32> {
    match c {
        '０'..='９' => Some(c as u32 - '０' as u32),
        c => c.to_digit(10),
    }
}

fn kana_number(c: char) -> Option<u32> {
    const ORDER: &str =
        "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
    ORDER.chars().position(|kana| kana == c).map(|at| at as u32 + 1)
}

fn latin_number(c: char) -> Option<u32> {
    match c {
        'a'..='z' => Some(c as u32 - 'a' as u32 + 1),
        'ａ'..='ｚ' => Some(c as u32 - 'ａ' as u32 + 1),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::markdown::tests::{codes_of, tree};
    use crate::markdown::{Block, OutlineItem, plain};

    fn show(items: &[OutlineItem]) -> String {
        let one = |item: &OutlineItem| {
            let below =
                if item.children.is_empty() { String::new() } else { format!("[{}]", show(&item.children)) };
            format!("{}@{}:{}{below}", item.mark, item.level, plain::inlines(&item.content))
        };
        items.iter().map(one).collect::<Vec<_>>().join(" ")
    }

    /// Outlines as `mark@level:text[children]`, other blocks as `-`.
    fn outline(text: &str) -> Vec<String> {
        let blocks = tree(text).blocks;
        blocks.iter().map(|b| if let Block::Outline(items) = b { show(items) } else { "-".into() }).collect()
    }

    #[test]
    fn each_kind_of_mark_begins_an_outline() {
        for (text, expected) in [
            ("(1) 一\n(2) 二", "(1)@0:一 (2)@0:二"),
            ("（1）一\n（2）二", "（1）@0:一 （2）@0:二"),
            ("（１）一\n（２）二", "（１）@0:一 （２）@0:二"),
            ("ア 一\nイ 二", "ア@0:一 イ@0:二"),
            ("ア　一\nイ　二", "ア@0:一 イ@0:二"),
            ("(ア) 一\n(イ) 二", "(ア)@0:一 (イ)@0:二"),
            ("a 一\nb 二", "a@0:一 b@0:二"),
            ("ａ 一\nｂ 二", "ａ@0:一 ｂ@0:二"),
            ("(a) 一\n(b) 二", "(a)@0:一 (b)@0:二"),
            ("① 一\n② 二", "①@0:一 ②@0:二"),
            ("①一\n②二", "①@0:一 ②@0:二"),
            ("・ 一\n・ 二", "・@0:一 ・@0:二"),
            ("・一\n・二", "・@0:一 ・@0:二"),
            ("◎ 一", "◎@0:一"),
            ("　・ 一\n　・ 二", "・@0:一 ・@0:二"),
        ] {
            assert_eq!(outline(text), [expected], "{text}");
        }
    }

    #[test]
    fn kinds_nest_in_the_order_they_come() {
        let text = "(1) 一\nア 二\n・ 三\n・ 四\nイ 五\n(2) 六\nア 七";
        assert_eq!(outline(text), ["(1)@0:一[ア@1:二[・@2:三 ・@2:四] イ@1:五] (2)@0:六[ア@1:七]"]);
    }

    #[test]
    fn lines_without_a_mark_go_on_with_their_item() {
        assert_eq!(outline("(1) 一\nつづき\n(2) 二\nword\nword"), ["(1)@0:一つづき (2)@0:二word word"]);
    }

    #[test]
    fn a_paragraph_may_continue_the_one_above() {
        assert_eq!(
            outline("ア 一\n・ x\n\n> 引用\n\nイ 二\n・ y"),
            ["ア@0:一[・@1:x]", "-", "イ@0:二[・@1:y]"]
        );
        assert_eq!(outline("(1) 一\nア x\n\nイ y"), ["(1)@0:一[ア@1:x]", "イ@1:y"]);
        assert_eq!(outline("(1) 一\n\n## 次\n\n(2) 二"), ["(1)@0:一", "-", "-"]);
    }

    #[test]
    fn what_only_looks_like_a_mark_stays_text() {
        for text in [
            "(2) から始まる",
            "a good day",
            "a good\nday b",
            "アイロン",
            "ア、と言った",
            "(1)に書いた。",
            "①の会場です。",
            "1 一\n2 二",
            "（注）これは",
            "(12345) x",
            "イ 二",
            "()",
            "（",
            "文\n(1) 一",
        ] {
            assert_eq!(outline(text), ["-"], "{text}");
        }
        assert_eq!(outline("(1) 一\n（5）に書いたとおり\n(2) 二"), ["(1)@0:一（5）に書いたとおり (2)@0:二"]);
    }

    #[test]
    fn items_hold_links_notes_and_emphasis() {
        let text = "・ **太字**と[^1]\n・ {資料|x} https://a.jp/b。\n\n[^1]: 注";
        assert_eq!(codes_of(text), Vec::<&str>::new());
        assert_eq!(tree(text).links().count(), 1);
        assert_eq!(tree(text).papers().count(), 1);
    }
}
