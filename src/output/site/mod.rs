//! The website.
use crate::diagnostic::Diagnostic;
use crate::guide::Guide;
use crate::output::files::OutputFiles;
use crate::schema::PortalFile;
use crate::source::Sources;
use std::path::Path;

/// What rendering needs besides the guide.
pub struct Settings<'a> {
    /// Files.
    pub sources: &'a Sources,
    /// Cache folder.
    pub cache: Option<&'a Path>,
}
/// Renders.
pub fn render(_: &Guide, _: &str, _: Option<&PortalFile>, _: &Settings<'_>) -> Result<OutputFiles, Vec<Diagnostic>> { Ok(OutputFiles::default()) }
/// Renders the portal.
pub fn render_portal(_: &PortalFile, _: &[Guide], _: &Settings<'_>) -> Result<OutputFiles, Vec<Diagnostic>> { Ok(OutputFiles::default()) }
