//! Pages as data.
