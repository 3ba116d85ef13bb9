//! Addresses as QR codes, for screens and paper.

use qrcode::{Color, EcLevel, QrCode};

/// Light modules around a QR code (ISO/IEC 18004, 9.1).
const QUIET: usize = 4;

/// A QR code as inline SVG, black on white in any colour scheme, a unit a module. `None` where the text is too long.
pub(in crate::output) fn svg(text: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let (width, modules) = (code.width(), code.to_colors());
    let mut path = String::new();
    for (y, row) in modules.chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run[0] == Color::Dark {
                // A line through the middle of the modules, as wide as they are: a third shorter than their outline.
                path.push_str(&format!("M{} {}.5h{}", x + QUIET, y + QUIET, run.len()));
            }
            x += run.len();
        }
    }
    let size = width + 2 * QUIET;
    Some(format!(
        "<svg viewBox=\"0 0 {size} {size}\" shape-rendering=\"crispEdges\" aria-hidden=\"true\">\
         <path fill=\"#fff\" d=\"M0 0h{size}v{size}H0z\"/><path stroke=\"#000\" d=\"{path}\"/></svg>"
    ))
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_qr_code_has_its_quiet_zone_and_its_three_corners() {
        let svg = super::svg("https://guide.example.jp/gatherings/kita-taiso/").unwrap();
        // Version 4 at level M holds 62 bytes: 33 modules and twice four.
        assert!(svg.contains("viewBox=\"0 0 41 41\""), "{svg}");
        // The upper edge of the finder patterns on the left and on the right; nothing stands further out.
        assert!(svg.contains("d=\"M4 4.5h7M") && svg.contains("M30 4.5h7M"), "{svg}");
        assert!(super::svg(&"x".repeat(4000)).is_none());
    }
}
