//! Where the files of an index come from.

use super::super::pack::Fault;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::collections::BTreeMap;

/// Gives files by their names without ending.
pub trait Source {
    /// The bytes of a file, sealed as they were written.
    ///
    /// # Errors
    /// [`Fault::Missing`], or [`Fault::Broken`] when there is something else of that name.
    fn load(&self, name: &str) -> Result<Vec<u8>, Fault>;
}

/// Files in memory.
#[derive(Debug, Clone, Default)]
pub struct Memory(pub BTreeMap<String, Vec<u8>>);

impl Source for Memory {
    fn load(&self, name: &str) -> Result<Vec<u8>, Fault> {
        self.0.get(name).cloned().ok_or(Fault::Missing)
    }
}

/// The bytes in `guideIndexFile("name","base64")`, one of the lines of a script, as portable folders have them.
pub fn of_script(script: &[u8], name: &str) -> Option<Vec<u8>> {
    let script = std::str::from_utf8(script).ok()?;
    script.lines().find_map(|line| {
        let (_, call) = line.split_once("guideIndexFile(")?;
        let mut texts = call.split('"').skip(1).step_by(2);
        if texts.next()? != name {
            return None;
        }
        STANDARD.decode(texts.next()?).ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_holds_the_bytes_of_a_file() {
        let read = |text: &str| of_script(text.as_bytes(), "p0");
        assert_eq!(read("guideIndexFile(\"p0\",\"AAH/\");\n"), Some(vec![0, 1, 255]));
        assert_eq!(read("self.guideIndexFile(\"p0\", \"aGk=\")"), Some(b"hi".to_vec()));
        for bad in ["", "guideIndexFile(", "guideIndexFile(\"p1\",\"AAH/\")", "guideIndexFile(\"p0\",\"A\")"]
        {
            assert_eq!(read(bad), None, "{bad}");
        }
        assert_eq!(
            read("guideIndexFile(\"p1\",\"aGk=\");\nguideIndexFile(\"p0\",\"AAH/\");\n"),
            Some(vec![0, 1, 255])
        );
        assert_eq!(of_script(&[255, 254], "p0"), None);
    }
}
