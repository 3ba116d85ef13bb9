//! What stands on every page: header, head, crumbs, foot.

use super::{ContactView, DateView, Link};
use serde::Serialize;

/// The guide around a page. Addresses are relative to the page, so it is made anew for each page.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Site {
    /// Title of the guide.
    pub title: String,
    /// Short title, for the header.
    pub short_title: String,
    /// Name of the town; empty on a portal.
    pub city: String,
    /// The home page.
    pub home: String,
    /// Folder of the theme's files, with `/` at its end.
    pub assets: String,
    /// The guide's own colours (`theme.css`), where it has them.
    pub theme_css: Option<String>,
    /// True for an invented town: every page says so.
    pub fictional: bool,
    /// Main menu.
    pub nav: Vec<NavItem>,
    /// 緊急のお知らせ, above the header.
    pub alert: Option<Alert>,
    /// The entrance to all guides, where there is one.
    pub portal: Option<Link>,
    /// The guide's own contact, in the footer.
    pub contact: Option<ContactView>,
    /// Footer: this site.
    pub about: Vec<Link>,
    /// Footer: where to turn.
    pub help: Vec<Link>,
    /// ことわり書き.
    pub disclaimers: Vec<String>,
    /// The day of the build: the next days are those of that day where no script computes them anew. None where
    /// the guide has no days.
    pub as_of: Option<DateView>,
    /// The day the guide last changed.
    pub updated: Option<DateView>,
    /// Where wrong information is to be reported.
    pub report: Option<Link>,
}

/// One entry of the main menu.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct NavItem {
    /// Words.
    pub label: String,
    /// Address.
    pub href: String,
    /// The page stands in this part of the site.
    pub current: bool,
}

/// 緊急のお知らせ: at most 30 and 100 letters, one button.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Alert {
    /// Title.
    pub title: String,
    /// Summary.
    pub summary: String,
    /// Day.
    pub date: Option<DateView>,
    /// The notice.
    pub href: String,
}

/// For `<head>`.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Head {
    /// Title of the page without the guide's; empty on the home page.
    pub title: String,
    /// Description for search engines and previews.
    pub description: Option<String>,
    /// Full address, where the guide has one.
    pub canonical: Option<String>,
    /// Full address of the preview picture.
    pub image: Option<String>,
    /// Structured data.
    pub json_ld: Option<JsonLd>,
    /// Atom feeds.
    pub feeds: Vec<Link>,
    /// A host beside our own that pictures may come from (map tiles), for the page's security policy.
    pub csp_images: Option<String>,
    /// Keep this page out of search engines (404, filtered lists).
    pub noindex: bool,
}

/// JSON-LD, escaped so that it cannot end its script element.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(transparent)]
pub struct JsonLd(String);

impl JsonLd {
    /// Writes a value.
    pub fn new(value: &serde_json::Value) -> Self {
        Self(value.to_string().replace('<', "\\u003c"))
    }

    /// Puts a second thing beside what there is, as a list.
    pub fn and(first: Option<Self>, second: Self) -> Self {
        match first {
            Some(first) => Self(format!("[{},{}]", first.0, second.0)),
            None => second,
        }
    }
}

/// One step of 現在位置; the last one, the page itself, has no address.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Crumb {
    /// Words.
    pub label: String,
    /// Address.
    pub href: Option<String>,
}

/// What stands at the end of each page's content.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Foot {
    /// お問い合わせ: of the page, or of the guide.
    pub contact: Option<ContactView>,
    /// 更新日.
    pub updated: Option<DateView>,
    /// 出典.
    pub source: Option<SourceView>,
    /// The page on paper (label of the PDF, address).
    pub print: Option<Link>,
}

/// 出典.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct SourceView {
    /// Name of the material.
    pub name: String,
    /// Its address.
    pub href: Option<String>,
    /// Publisher, date, licence: in that order, those that are known.
    pub details: Vec<String>,
    /// 補足.
    pub note: Option<String>,
}
