//! Bytes to text: UTF-8 only, but what else it is gets named so that the editor can save it again.

use crate::diagnostic::{Diagnostic, codes};

/// Why bytes are not the text we want.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum NotUtf8 {
    Utf16,
    ShiftJis,
    Unknown,
}

impl NotUtf8 {
    pub(super) fn diagnostic(self, path: &str) -> Diagnostic {
        let code = match self {
            Self::Utf16 => codes::UTF16,
            Self::ShiftJis => codes::SHIFT_JIS,
            Self::Unknown => codes::NOT_TEXT,
        };
        Diagnostic::error_at_path(code, path)
    }
}

/// Decodes UTF-8, drops a BOM, turns CRLF and CR into LF.
pub(super) fn decode(bytes: &[u8]) -> Result<String, NotUtf8> {
    if bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]) {
        return Err(NotUtf8::Utf16);
    }
    let bytes = bytes.strip_prefix(&[0xEF, 0xBB, 0xBF]).unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) if text.contains('\0') => Err(NotUtf8::Unknown),
        Ok(text) if text.contains('\r') => Ok(text.replace("\r\n", "\n").replace('\r', "\n")),
        Ok(text) => Ok(text.to_string()),
        Err(_) => {
            let (_, had_errors) = encoding_rs::SHIFT_JIS.decode_without_bom_handling(bytes);
            let is_japanese = !had_errors && !bytes.contains(&0);
            Err(if is_japanese { NotUtf8::ShiftJis } else { NotUtf8::Unknown })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bom_and_crlf_are_fine() {
        assert_eq!(decode("\u{feff}a = 1\r\nb = 2\r".as_bytes()), Ok("a = 1\nb = 2\n".to_string()));
    }

    #[test]
    fn other_encodings_are_named() {
        let (sjis, _, _) = encoding_rs::SHIFT_JIS.encode("通いの場");
        assert_eq!(decode(&sjis), Err(NotUtf8::ShiftJis));
        assert_eq!(decode(&[0xFF, 0xFE, 0x42, 0x30]), Err(NotUtf8::Utf16));
        assert_eq!(decode(&[0x89, b'P', b'N', b'G', 0, 0, 0xFF]), Err(NotUtf8::Unknown));
    }
}
