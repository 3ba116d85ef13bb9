//! Drawing a map: `frame` projects, `simplify` thins, `room` keeps names and pins apart, `draw` writes SVG.

mod draw;
mod frame;
mod room;
mod shapes;
mod simplify;

pub(in crate::output) use draw::{Drawing, Land};
pub(in crate::output) use frame::Bounds;
