//! How the columns of a table are set: alignment, and widths that stay readable on a phone.

use super::plain;
use super::tree::{Align, Cell, Table};

/// How a column of a table is set.
#[derive(Clone, Copy, Default)]
pub(super) struct Column {
    /// Class of the alignment.
    pub(super) align: &'static str,
    /// Class of the width: `col-short` never breaks, `col-long` keeps a readable width on a phone; the rest is left to the browser.
    pub(super) width: &'static str,
    /// The column under an empty corner names the rows.
    pub(super) is_row_head: bool,
}

/// Longest text, in letters, of a column whose cells never break.
const SHORT: usize = 6;

/// Text, in letters, from which a column needs a least width.
const LONG: usize = 13;

/// Looks at every cell of the table.
pub(super) fn columns(table: &Table) -> Vec<Column> {
    let length = |cell: &Cell| plain::inlines(&cell.content).chars().count();
    (0..table.head.len())
        .map(|at| {
            let cells = table.rows.iter().filter_map(|row| row.get(at));
            let longest = cells.chain(table.head.get(at)).map(length).max().unwrap_or(0);
            Column {
                align: match table.aligns.get(at) {
                    Some(Align::Left) => "align-left",
                    Some(Align::Center) => "align-center",
                    Some(Align::Right) => "align-right",
                    _ => "",
                },
                width: match longest {
                    0..=SHORT => "col-short",
                    LONG.. => "col-long",
                    _ => "",
                },
                is_row_head: at == 0 && table.head[0].content.is_empty(),
            }
        })
        .collect()
}
