//! マイリスト: what the reader chose, kept on the device; sending pages on and reporting mistakes.

use super::{ContactView, Html, Link};
use serde::Serialize;

/// The link to the list in the header.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MyListLink {
    /// The list's page.
    pub href: String,
    /// Name of the list on the device: several guides may share one host.
    pub key: String,
    /// The page is the list itself.
    pub current: bool,
}

/// マイリスト. Rows are drawn on the device from `entries.js`.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct MyListPage {
    /// Heading.
    pub title: String,
    /// A sentence or two.
    pub lead: Option<String>,
    /// Script with all entries.
    pub entries: String,
    /// Script that draws QR codes.
    pub qr: String,
    /// Where to look for entries.
    pub lists: Vec<Link>,
    /// 相談先 on the sheet.
    pub contact: ContactView,
    /// The date of printing is told in Japanese years.
    pub wareki: bool,
}

/// Ways to send a page on.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ShareView {
    /// LINE.
    pub line: String,
    /// メール.
    pub mail: String,
    /// Full address of the page, where the guide has one; else a script takes the one it was opened at.
    pub address: Option<String>,
    /// The address as a QR code.
    pub qr: Option<Html>,
}

/// A way to report a mistake.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ReportWay {
    /// Words.
    pub label: String,
    /// Form, mail or telephone.
    pub href: String,
}
