//! Files of an index, each opened once.

use super::super::pack;
use super::{Fault, Source};
use indexmap::IndexMap;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

pub(super) struct Files {
    source: Box<dyn Source>,
    /// The index that all must belong to; that of the first, when nobody said.
    index: Cell<Option<u32>>,
    kept: RefCell<IndexMap<String, Rc<Vec<u8>>>>,
}

/// Blocks of records and suggestions are small; a larger one is damaged.
const LARGEST_TEXT: usize = 1 << 20;

impl Files {
    pub(super) fn new(source: Box<dyn Source>, index: Option<u32>) -> Self {
        Files { source, index: Cell::new(index), kept: RefCell::default() }
    }

    /// The unpacked bytes of a file.
    pub(super) fn bytes(&self, name: &str) -> Result<Rc<Vec<u8>>, Fault> {
        if let Some(kept) = self.kept.borrow().get(name) {
            return Ok(Rc::clone(kept));
        }
        let fault = |why| Fault { why, name: name.to_string() };
        let file = self.source.load(name).map_err(fault)?;
        let bytes = Rc::new(pack::open(&file, self.index.get()).map_err(fault)?);
        if self.index.get().is_none() {
            self.index.set(pack::index_of(&file));
        }
        self.kept.borrow_mut().insert(name.to_string(), Rc::clone(&bytes));
        Ok(bytes)
    }

    /// The parts of a file of text, parted by U+001E.
    pub(super) fn texts(&self, name: &str) -> Result<Vec<String>, Fault> {
        let bytes = self.bytes(name)?;
        if bytes.len() > LARGEST_TEXT {
            return Err(Fault::broken(name));
        }
        Ok(String::from_utf8_lossy(&bytes).split('\u{1e}').map(str::to_string).collect())
    }
}
