//! `manifest.webmanifest` (W3C Web Application Manifest): name, colours and icons for a home screen.

use super::super::brand::Shades;
use super::Emblem;

/// File below the guide's folder.
pub(in crate::output::site) const FILE: &str = "manifest.webmanifest";

/// An icon of the manifest.
pub(super) struct Icon {
    /// Pixels of each side.
    pub(super) size: u32,
    /// Whether it may be cut into any form.
    pub(super) maskable: bool,
}

/// What Android asks for.
pub(super) const ICONS: [Icon; 4] = [
    Icon { size: 192, maskable: false },
    Icon { size: 512, maskable: false },
    Icon { size: 192, maskable: true },
    Icon { size: 512, maskable: true },
];

impl Icon {
    /// File below the guide's folder.
    pub(super) fn path(&self) -> String {
        let kind = if self.maskable { "maskable-" } else { "" };
        format!("assets/icon-{kind}{}.png", self.size)
    }
}

/// What the manifest says.
pub(super) struct Manifest<'a> {
    pub(super) emblem: &'a Emblem<'a>,
    pub(super) shades: Shades,
}

impl Manifest<'_> {
    /// The file. `display` is `browser`: the reader keeps the back button, the address to send on and the letter
    /// sizes of the browser, and nobody is asked to install anything; a home screen gets the icon all the same.
    pub(super) fn json(&self) -> String {
        let icons: Vec<_> = ICONS
            .iter()
            .map(|icon| {
                serde_json::json!({
                    "src": icon.path(),
                    "sizes": format!("{0}x{0}", icon.size),
                    "type": "image/png",
                    "purpose": if icon.maskable { "maskable" } else { "any" },
                })
            })
            .collect();
        let json = serde_json::json!({
            "name": self.emblem.title,
            "short_name": self.emblem.short_title,
            "description": self.emblem.description,
            "lang": "ja",
            "dir": "ltr",
            "start_url": "index.html",
            "scope": "./",
            "display": "browser",
            "theme_color": self.shades.deep.css(),
            "background_color": "#f3f7f2",
            "icons": icons,
        });
        format!("{json:#}\n")
    }
}
