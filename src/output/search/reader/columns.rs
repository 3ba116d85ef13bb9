//! Values of the documents in groups.

use super::super::build::MetaGroup;
use super::super::pack::Numbers;
use super::{Fault, Reader};

/// The values of all documents in one group.
pub(super) struct Column<'r> {
    pub(super) group: &'r MetaGroup,
    /// Sets of values that occur.
    sets: Vec<Vec<u32>>,
    /// For each document the number of its set.
    of: Vec<u32>,
}

impl Column<'_> {
    /// Values of a document, by their place in the group.
    pub(super) fn of(&self, document: usize) -> &[u32] {
        let set = self.of.get(document).and_then(|set| self.sets.get(*set as usize));
        set.map_or(&[], Vec::as_slice)
    }
}

impl Reader {
    /// The days of all documents and the columns of these groups, in their order; unknown groups are left out.
    pub(super) fn columns(&self, keys: &[String]) -> Result<(Vec<u8>, Vec<Column<'_>>), Fault> {
        let mut days = None;
        let mut out = Vec::new();
        for key in keys {
            let Some(own) = self.groups.iter().find(|group| group.key == *key) else { continue };
            let name = format!("f{}", own.file);
            let bytes = self.files.bytes(&name)?;
            let mut read = Numbers::new(&bytes);
            let column = self.column(own, &mut read, &mut days).ok_or_else(|| Fault::broken(name))?;
            out.push(column);
        }
        Ok((days.unwrap_or_else(|| vec![0; self.documents]), out))
    }

    /// Reads the columns of a file up to that of the group, and what is behind it, so that damage is seen.
    fn column<'r>(
        &'r self,
        own: &'r MetaGroup,
        read: &mut Numbers<'_>,
        days: &mut Option<Vec<u8>>,
    ) -> Option<Column<'r>> {
        if own.file == 0 {
            let bytes = read.bytes(self.documents)?;
            days.get_or_insert_with(|| bytes.to_vec());
        }
        let mut found = None;
        for group in self.groups.iter().filter(|group| group.file == own.file) {
            let mut sets = Vec::new();
            for _ in 0..read.number()? {
                let length = read.number()?;
                sets.push((0..length).map(|_| read.number()).collect::<Option<Vec<u32>>>()?);
            }
            let low = read.bytes(self.documents)?;
            let of = match sets.len() {
                0..=256 => low.iter().map(|low| u32::from(*low)).collect(),
                _ => {
                    let high = read.bytes(self.documents)?;
                    low.iter().zip(high).map(|(low, high)| u32::from(*low) + u32::from(*high) * 256).collect()
                }
            };
            if group.key == own.key {
                found = Some(Column { group, sets, of });
            }
        }
        found
    }
}
