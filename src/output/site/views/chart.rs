//! Geometry of the charts. Colours and letters belong to the theme.
//!
//! All lengths are in the units of a drawing 360 wide: on a phone one unit is about one pixel, so that the letters
//! (14 to 16) can be read there and grow on wide screens.

use serde::Serialize;

const WIDTH: f64 = 360.0;
const ROW: f64 = 50.0;
const BAR: f64 = 20.0;
const HEAD: f64 = 26.0;

/// One number to draw.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct BarInput {
    /// When or what.
    pub label: String,
    /// How much.
    pub value: f64,
    /// As printed, with unit.
    pub text: String,
    /// The whole it is a part of.
    pub of: Option<f64>,
}

/// Lying bars, one a row, with a line for the target.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct BarChart {
    /// Title, for those who cannot see it.
    pub title: String,
    /// What it shows in words, for those who cannot see it.
    pub description: String,
    /// Width of the drawing.
    pub width: f64,
    /// Height of the drawing.
    pub height: f64,
    /// Bars from the top.
    pub bars: Vec<Bar>,
    /// The target.
    pub target: Option<TargetLine>,
}

/// A bar.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Bar {
    /// Left words.
    pub label: String,
    /// Right words.
    pub text: String,
    /// Base line of the words.
    pub text_y: f64,
    /// Top of the bar.
    pub y: f64,
    /// Height of the bar.
    pub height: f64,
    /// Length of the bar.
    pub length: f64,
    /// Length of the whole, drawn as an outline.
    pub of_length: Option<f64>,
    /// The newest one is drawn darker.
    pub newest: bool,
}

/// Upright line of a target.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct TargetLine {
    /// Place of the line.
    pub x: f64,
    /// Words at its head.
    pub label: String,
    /// Which end of the words stands at the line: `start`, `middle` or `end`.
    pub anchor: &'static str,
    /// Base line of the words.
    pub text_y: f64,
    /// Top of the line.
    pub top: f64,
}

impl BarChart {
    /// Draws bars; `target` is a value with its words. `None` when there is nothing to compare.
    pub fn new(title: &str, inputs: &[BarInput], target: Option<(f64, &str)>) -> Option<Self> {
        let usable = |value: f64| value.is_finite() && value >= 0.0;
        let most = inputs
            .iter()
            .flat_map(|it| [Some(it.value), it.of])
            .chain([target.map(|(value, _)| value)])
            .flatten()
            .filter(|value| usable(*value))
            .fold(0.0, f64::max);
        if inputs.is_empty()
            || most <= 0.0
            || (inputs.len() == 1 && target.is_none() && inputs[0].of.is_none())
        {
            return None;
        }
        let target = target.filter(|(value, _)| usable(*value));
        let head = if target.is_some() { HEAD } else { 0.0 };
        let scale = |value: f64| round(if usable(value) { value / most * (WIDTH - 4.0) } else { 0.0 });
        let last = inputs.len() - 1;
        let bars = inputs
            .iter()
            .enumerate()
            .map(|(at, it)| {
                let top = head + at as f64 * ROW;
                Bar {
                    label: it.label.clone(),
                    text: it.text.clone(),
                    text_y: top + 18.0,
                    y: top + 24.0,
                    height: BAR,
                    length: scale(it.value),
                    of_length: it.of.map(scale),
                    newest: at == last,
                }
            })
            .collect();
        let target = target.map(|(value, label)| {
            let x = round(scale(value) + 1.0);
            let anchor = if x > WIDTH * 0.6 {
                "end"
            } else if x < WIDTH * 0.4 {
                "start"
            } else {
                "middle"
            };
            TargetLine { x, label: label.to_string(), anchor, text_y: 15.0, top: 20.0 }
        });
        let mut description: Vec<String> =
            inputs.iter().map(|it| format!("{} {}", it.label, it.text)).collect();
        description.extend(target.iter().map(|line| line.label.clone()));
        Some(Self {
            title: title.to_string(),
            description: format!("{}。", description.join("、")),
            width: WIDTH,
            height: head + inputs.len() as f64 * ROW,
            bars,
            target,
        })
    }
}

/// A share as a ring.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Ring {
    /// Percent in words: `82%`.
    pub text: String,
    /// Length of the filled part; the ring's whole length is 100.
    pub filled: f64,
}

impl Ring {
    /// Draws `value` of `of`; `None` where that is no share.
    pub fn new(value: f64, of: f64) -> Option<Self> {
        let share = value / of;
        (share.is_finite() && (0.0..=1.0).contains(&share))
            .then(|| Self { text: format!("{}%", (share * 100.0).round()), filled: round(share * 100.0) })
    }
}

/// Shares side by side in one bar, with their table.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct StackedBar {
    /// Title.
    pub title: String,
    /// What it shows in words.
    pub description: String,
    /// Shares from the left.
    pub parts: Vec<StackedPart>,
}

/// A share.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct StackedPart {
    /// Words.
    pub label: String,
    /// `38.5%`.
    pub text: String,
    /// 補足.
    pub note: Option<String>,
    /// Left edge.
    pub x: f64,
    /// Length.
    pub length: f64,
    /// Middle, for the words in it.
    pub middle: f64,
    /// Long enough for its words.
    pub roomy: bool,
    /// Shade, 1 to 6.
    pub shade: usize,
}

impl StackedBar {
    /// Draws shares in percent (label, percent, note); `None` when there are none.
    pub fn new(title: &str, shares: &[(&str, f64, Option<&str>)]) -> Option<Self> {
        let sum: f64 = shares.iter().map(|(_, percent, _)| percent.max(0.0)).sum();
        if shares.is_empty() || !sum.is_finite() || sum <= 0.0 {
            return None;
        }
        let mut x = 0.0;
        let mut parts = Vec::new();
        for (at, (label, percent, note)) in shares.iter().enumerate() {
            let length = percent.max(0.0) / sum * WIDTH;
            parts.push(StackedPart {
                label: (*label).to_string(),
                text: format!("{percent}%"),
                note: note.map(str::to_string),
                x: round(x),
                length: round(length),
                middle: round(x + length / 2.0),
                roomy: length > 15.0 * label.chars().count().max(3) as f64,
                shade: at % 6 + 1,
            });
            x += length;
        }
        let words: Vec<String> = parts.iter().map(|part| format!("{} {}", part.label, part.text)).collect();
        Some(Self { title: title.to_string(), description: format!("{}。", words.join("、")), parts })
    }
}

/// Two decimals are enough for a drawing, and the same on every machine.
fn round(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(label: &str, value: f64) -> BarInput {
        BarInput { label: label.into(), value, text: format!("{value}回"), of: None }
    }

    #[test]
    fn the_longest_bar_fills_the_width() {
        let chart = BarChart::new("回数", &[bar("令和4年度", 18.0), bar("令和5年度", 23.0)], None).unwrap();
        assert_eq!(chart.bars[1].length, 356.0);
        assert_eq!(chart.height, 100.0);
        assert!(chart.bars[1].newest && !chart.bars[0].newest);
        assert_eq!(chart.description, "令和4年度 18回、令和5年度 23回。");
    }

    #[test]
    fn a_target_beyond_all_bars_sets_the_scale() {
        let chart = BarChart::new("数", &[bar("今", 30.0)], Some((60.0, "目標 60"))).unwrap();
        assert_eq!(chart.bars[0].length, 178.0);
        assert_eq!(chart.target.unwrap().anchor, "end");
    }

    #[test]
    fn nothing_to_compare_gives_no_chart() {
        assert_eq!(BarChart::new("数", &[bar("今", 30.0)], None), None);
        assert_eq!(BarChart::new("数", &[bar("前", 0.0), bar("今", 0.0)], None), None);
        assert_eq!(BarChart::new("数", &[], None), None);
    }

    #[test]
    fn numbers_that_are_none_draw_nothing() {
        let chart = BarChart::new("数", &[bar("前", f64::NAN), bar("今", 3.0)], None).unwrap();
        assert_eq!(chart.bars[0].length, 0.0);
        assert_eq!(Ring::new(3.0, 0.0), None);
        assert_eq!(Ring::new(40.0, 39.0), None);
    }

    #[test]
    fn shares_fill_the_bar() {
        let bar =
            StackedBar::new("財源", &[("国", 38.5, None), ("県", 19.25, None), ("市", 42.25, None)]).unwrap();
        let last = bar.parts.last().unwrap();
        assert!((last.x + last.length - WIDTH).abs() < 0.05);
        assert_eq!(bar.parts[0].text, "38.5%");
        assert_eq!(StackedBar::new("財源", &[]), None);
    }
}
