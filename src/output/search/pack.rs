//! How the files of an index are packed: a head, then deflated bytes.
//!
//! Head: 4 bytes of the index (all its files have the same), 4 bytes of the packed rest ([`checksum`]). So a file of an
//! older build, or one that was damaged on its way, is told from a good one before anybody reads it.

use flate2::read::DeflateEncoder;
use flate2::{Compression, Decompress, FlushDecompress, Status};
use std::io::Read;

/// Why a file cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// It is not there.
    Missing,
    /// It is damaged.
    Broken,
    /// It belongs to another build.
    Old,
}

/// Nothing in an index is larger; the reader of pages has the same (`MOST.file`).
const LARGEST: usize = 1 << 26;

/// Deflates.
pub fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::new();
    // Reading from memory does not fail.
    DeflateEncoder::new(bytes, Compression::new(7)).read_to_end(&mut out).unwrap_or_default();
    out
}

/// Adds the head.
pub fn seal(index: u32, deflated: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(deflated.len() + 8);
    out.extend(index.to_be_bytes());
    out.extend(checksum(deflated).to_be_bytes());
    out.extend(deflated);
    out
}

/// Opens a file. `index`: the one it must belong to.
///
/// # Errors
/// [`Fault::Broken`] or [`Fault::Old`].
pub fn open(file: &[u8], index: Option<u32>) -> Result<Vec<u8>, Fault> {
    let number =
        |at: usize| -> Option<u32> { Some(u32::from_be_bytes(file.get(at..at + 4)?.try_into().ok()?)) };
    let (Some(own), Some(sum)) = (number(0), number(4)) else { return Err(Fault::Broken) };
    if sum != checksum(&file[8..]) {
        return Err(Fault::Broken);
    }
    if index.is_some_and(|index| index != own) {
        return Err(Fault::Old);
    }
    inflate(&file[8..]).ok_or(Fault::Broken)
}

/// What was deflated; none when it is cut off or goes on too long.
fn inflate(packed: &[u8]) -> Option<Vec<u8>> {
    let mut inflater = Decompress::new(false);
    let mut out = Vec::new();
    loop {
        let before = (inflater.total_in(), inflater.total_out());
        out.reserve((packed.len() * 4).clamp(1 << 10, 1 << 20));
        let rest = packed.get(usize::try_from(before.0).ok()?..)?;
        let status = inflater.decompress_vec(rest, &mut out, FlushDecompress::None).ok();
        match status? {
            _ if out.len() > LARGEST => return None,
            Status::StreamEnd => return Some(out),
            _ if before == (inflater.total_in(), inflater.total_out()) => return None,
            _ => {}
        }
    }
}

/// The index that a file belongs to.
pub fn index_of(file: &[u8]) -> Option<u32> {
    Some(u32::from_be_bytes(file.get(..4)?.try_into().ok()?))
}

/// FNV-1a over the bytes.
pub fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(2_166_136_261, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(16_777_619))
}

/// Adds a number in as few bytes as it needs (LEB128).
pub fn put(out: &mut Vec<u8>, mut number: u32) {
    while number > 127 {
        out.push((number & 127) as u8 | 128);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Reads numbers that [`put`] wrote.
pub struct Numbers<'a> {
    bytes: &'a [u8],
}

impl<'a> Numbers<'a> {
    /// Over these bytes.
    pub fn new(bytes: &'a [u8]) -> Self {
        Numbers { bytes }
    }

    /// The next number; none at the end, or when it is no number of 32 bits.
    pub fn number(&mut self) -> Option<u32> {
        let mut out: u32 = 0;
        for shift in (0..35).step_by(7) {
            let (byte, rest) = self.bytes.split_first()?;
            self.bytes = rest;
            out |= u32::from(byte & 127).checked_shl(shift)?;
            if byte & 128 == 0 {
                return Some(out);
            }
        }
        None
    }

    /// The next bytes.
    pub fn bytes(&mut self, length: usize) -> Option<&'a [u8]> {
        let (head, rest) = self.bytes.split_at_checked(length)?;
        self.bytes = rest;
        Some(head)
    }

    /// Bytes that are left.
    pub fn left(&self) -> usize {
        self.bytes.len()
    }

    /// True at the end.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn few_bytes_that_unpack_to_very_much_are_left() {
        for (length, is_good) in [(LARGEST, true), (LARGEST + 1, false), (LARGEST * 2, false)] {
            let file = seal(7, &deflate(&vec![0; length]));
            assert!(file.len() < length / 500);
            match open(&file, Some(7)) {
                Ok(bytes) => assert!(is_good && bytes.len() == length, "{length}"),
                Err(fault) => assert!(!is_good && fault == Fault::Broken, "{length}"),
            }
        }
    }

    proptest! {
        #[test]
        fn what_is_packed_comes_out(bytes in proptest::collection::vec(any::<u8>(), 0..300), index: u32) {
            let file = seal(index, &deflate(&bytes));
            prop_assert_eq!(open(&file, Some(index)), Ok(bytes));
            prop_assert_eq!(open(&file, Some(!index)), Err(Fault::Old));
        }

        #[test]
        fn damage_is_seen(at in 0usize..60, bit in 0u8..8) {
            let mut file = seal(7, &deflate(&[3; 40].iter().chain(&(0..90).collect::<Vec<u8>>()).copied().collect::<Vec<u8>>()));
            let at = at % file.len();
            file[at] ^= 1 << bit;
            prop_assert!(open(&file, Some(7)).is_err());
        }

        #[test]
        fn numbers_come_out(numbers in proptest::collection::vec(any::<u32>(), 0..50)) {
            let mut bytes = Vec::new();
            numbers.iter().for_each(|number| put(&mut bytes, *number));
            let mut read = Numbers::new(&bytes);
            for number in numbers {
                prop_assert_eq!(read.number(), Some(number));
            }
            prop_assert!(read.is_empty());
        }
    }
}
