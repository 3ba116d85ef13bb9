//! The map of a district: where its entries are found, with their numbers in the book.

use super::chapters::{Numbers, Planned};
use crate::guide::map::Spot;
use crate::model::*;
use crate::output::book::Paper;
use crate::output::book::desk::Desk;
use crate::output::book::text::{Piece, plain};
use crate::output::common::map::{Bounds, Drawing, Land};
use crate::output::common::wording::Speaker;
use serde::Serialize;
use std::collections::BTreeSet;
use std::ops::RangeInclusive;

/// Heights of the drawing, which is 480 wide.
const HEIGHTS: RangeInclusive<f64> = 230.0..=400.0;

/// Numbers in one line of a sign.
const A_LINE: usize = 3;

/// A map with its list.
#[derive(Debug, Clone, Serialize)]
pub struct Ground {
    /// File of the drawing, for `image()`.
    pub picture: String,
    /// What it shows, for those who do not see it.
    pub alt: String,
    /// Places on it, by their first number.
    pub places: Vec<PlaceLine>,
    /// Numbers of entries that no map shows exactly.
    pub unplaced: Vec<usize>,
    /// What is to be said of the map.
    pub note: Option<String>,
}

/// A place on the map.
#[derive(Debug, Clone, Serialize)]
pub struct PlaceLine {
    /// Numbers of what is found there.
    pub numbers: Vec<usize>,
    /// Its name.
    pub name: Vec<Piece>,
}

/// The map of a district; nothing where there is no outline to draw.
pub fn of(desk: &mut Desk<'_>, district: &District, plan: &Planned<'_>, numbers: &Numbers) -> Option<Ground> {
    let guide = desk.guide;
    let outlines = guide.town_map().outline(district.id())?;
    let found: Vec<(&Spot, Vec<usize>)> = guide
        .town_map()
        .spots()
        .iter()
        .map(|spot| (spot, at(plan, numbers, &spot.place)))
        .filter(|(_, numbers)| !numbers.is_empty())
        .collect();
    let points = outlines.iter().flatten().copied().chain(found.iter().map(|(spot, _)| spot.point));
    let svg = drawn(desk, district, Bounds::of(points)?, &found);
    let shown: BTreeSet<usize> = found.iter().flat_map(|(_, numbers)| numbers.iter().copied()).collect();
    let has_place = |key: &&Key| match key.kind {
        Kind::Gathering => true,
        _ => guide.get::<Service>(&key.id).is_some_and(|it| it.place.is_some()),
    };
    let all = plan.keys().filter(has_place).filter_map(|key| numbers.get(key).copied());
    let mut places: Vec<PlaceLine> = found
        .iter()
        .filter_map(|(spot, numbers)| {
            let place = guide.get::<Place>(&spot.place)?;
            Some(PlaceLine { numbers: numbers.clone(), name: desk.title(place) })
        })
        .collect();
    places.sort_by(|a, b| a.numbers.cmp(&b.numbers));
    let alt = format!(
        "{}。{}",
        desk.words().with("map-of", &[("area", plain(district.title()).into())]),
        "番号は、この章の通いの場とサービスの番号です。地図の下に、会場の名前と番号の一覧があります。"
    );
    Some(Ground {
        unplaced: all.filter(|number| !shown.contains(number)).collect(),
        picture: desk.drawing(&format!("map-{}", district.id()), svg),
        note: guide.config.map.note.as_deref().map(plain),
        places,
        alt,
    })
}

/// Numbers of a chapter's entries at a place.
fn at(plan: &Planned<'_>, numbers: &Numbers, place: &Id) -> Vec<usize> {
    let here = |used: &PlaceUse| matches!(used, PlaceUse::Record(id) if id == place);
    let gatherings = plan.gatherings.iter().filter(|it| it.places.iter().any(here)).map(|it| &it.meta.key);
    let services =
        plan.services.iter().filter(|it| it.place.as_ref().is_some_and(here)).map(|it| &it.meta.key);
    gatherings.chain(services).filter_map(|key| numbers.get(key).copied()).collect()
}

fn drawn(desk: &Desk<'_>, district: &District, bounds: Bounds, found: &[(&Spot, Vec<usize>)]) -> String {
    let guide = desk.guide;
    let background = &guide.config.map.background;
    let lands: Vec<Land<'_>> = guide
        .districts_in(&district.system)
        .enumerate()
        .filter_map(|(tint, it)| {
            let is_own = it.id() == district.id();
            let outlines = guide.town_map().outline(it.id())?;
            Some(Land {
                outlines,
                tint,
                name: (!is_own).then_some(it.title()),
                more: None,
                is_own,
                href: None,
            })
        })
        .collect();
    let letters = match (desk.look.paper, desk.look.large) {
        (Paper::A5, _) => 16.0,
        (_, true) => 18.0,
        _ => 12.5,
    };
    let mut drawing = Drawing::new(bounds, 26.0, HEIGHTS).with_letters(letters);
    use BackgroundKind::*;
    drawing.lands(&lands, guide.town_map().towns());
    drawing.background(background, |it| it.kind != バス停);
    let signs: Vec<(Vec<String>, GeoPoint)> =
        found.iter().map(|(spot, numbers)| (rows(numbers), spot.point)).collect();
    drawing.signs(&signs);
    drawing.names_around(background, &[駅, 目印]);
    drawing.names_of(&lands);
    drawing.names_around(background, &[海, 川, 池, 橋, 山, 公園, 線路, 道]);
    drawing.names_of_towns(guide.town_map().towns());
    let svg = drawing.finish(None, &desk.word("map-north"));
    let style = style(desk);
    svg.replacen(
        "<svg ",
        &format!("<svg xmlns=\"http://www.w3.org/2000/svg\" font-family=\"{}\" ", desk.gothic()),
        1,
    )
    .replacen("<rect ", &format!("<style>{style}</style><rect "), 1)
}

/// Numbers as the lines of a sign.
fn rows(numbers: &[usize]) -> Vec<String> {
    let line = |some: &[usize]| some.iter().map(usize::to_string).collect::<Vec<_>>().join("・");
    // Four stand better two and two than three and one.
    let a_line = if numbers.len() == 4 { 2 } else { A_LINE };
    numbers.chunks(a_line).map(line).collect()
}

/// Colours and lines of the drawing on paper, as of the map on the web.
fn style(desk: &Desk<'_>) -> String {
    let brand = desk.guide.config.brand.as_deref().unwrap_or("#1c5a45");
    let (pin, water, green, field, lands, ground, own) = match desk.look.grey {
        true => ("#111", "#c8c8c8", "#e2e2e2", "#f4f4f4", "#f3f3f3", "#fff", "#fff"),
        false => (brand, "#a9d0e8", "#cfe3bd", "#ecebc4", "#f3f1e8", "#faf9f4", "#fffdf6"),
    };
    format!(
        "text{{fill:#18211d;stroke:#fff;stroke-width:3;stroke-linejoin:round;paint-order:stroke}}\
         .ground{{fill:{ground}}}.land path{{stroke:#8d8775;stroke-width:1;stroke-linejoin:round;fill:{lands}}}\
         .t0,.t1,.t2,.t3,.t4,.t5{{fill:{lands}}}path.own{{stroke:{pin};stroke-width:3;fill:{own};fill-opacity:0;stroke-linejoin:round}}\
         .town{{stroke:#a7a08c;stroke-width:.8;stroke-dasharray:2 3}}\
         path.water{{fill:{water};stroke:none}}path.green{{fill:{green};stroke:none}}path.field{{fill:{field};stroke:none}}\
         path.river{{fill:none;stroke:{water};stroke-width:8;stroke-linecap:round;stroke-linejoin:round}}\
         path.road{{fill:none;stroke:#b9b19a;stroke-width:4;stroke-linecap:round;stroke-linejoin:round}}\
         path.road-in{{fill:none;stroke:#fff;stroke-width:2.6;stroke-linecap:round;stroke-linejoin:round}}\
         path.rail{{fill:none;stroke:#4d5752;stroke-width:3.4}}path.rail-in{{fill:none;stroke:#fff;stroke-width:1.9;stroke-dasharray:6 6}}\
         .stop path,.mark path,.hill path{{fill:#45524c;stroke:#fff;stroke-width:1.2}}.bridge path{{stroke:#45524c;stroke-width:1.6}}\
         .ln{{font-weight:700}}.lead{{stroke:{pin};stroke-width:1.2}}.dot{{fill:{pin}}}\
         .pins rect{{fill:{pin};stroke:#fff;stroke-width:1.2}}.pins text{{fill:#fff;stroke:none;font-weight:700}}\
         .scale path{{stroke:#18211d;stroke-width:1.4}}.north path{{fill:#18211d;stroke:none}}"
    )
}

#[cfg(test)]
mod tests {
    use super::rows;

    #[test]
    fn many_numbers_stand_in_lines() {
        assert_eq!(rows(&[3]), ["3"]);
        assert_eq!(rows(&[3, 7, 12, 15]), ["3・7", "12・15"]);
        assert_eq!(rows(&[1, 2, 3, 4, 5]), ["1・2・3", "4・5"]);
    }
}
