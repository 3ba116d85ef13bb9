//! A smaller file with the same content: small objects, of which a tagged book has tens of thousands, are packed together
//! (object streams, PDF 1.5; PDF/A-2 allows them).

use lopdf::{Document, SaveOptions};

/// The file with its small objects packed; as it was where that fails or does not help.
pub fn shrink(pdf: Vec<u8>) -> Vec<u8> {
    let packed = || -> Option<Vec<u8>> {
        let mut document = Document::load_mem(&pdf).ok()?;
        let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true).build();
        let mut out = Vec::new();
        document.save_with_options(&mut out, options).ok()?;
        Some(out)
    };
    packed().filter(|small| small.len() < pdf.len()).unwrap_or(pdf)
}
