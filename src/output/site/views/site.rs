//! What stands on every page: header, head, crumbs, foot.

use super::{ContactView, DateView, Link};
use serde::Serialize;

/// The guide around a page. Addresses are relative to the page, so it is made anew for each page.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Site {
    /// For the `lang` attribute of the page (BCP 47).
    pub lang: String,
    /// Name of the language where it is not ordinary Japanese: `easy`, `en`.
    pub language: Option<String>,
    /// This page in all languages; empty where there is only Japanese.
    pub languages: Vec<LanguageLink>,
    /// The page that tells about this language version.
    pub about_language: Option<Link>,
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
    /// Icons and colours that browsers show around the page.
    pub icons: Icons,
    /// The search box.
    pub search: super::SearchBox,
    /// マイリスト, where there is something to choose.
    pub mylist: Option<super::MyListLink>,
}

/// What browsers show of a site: in tabs, bookmarks, on home screens.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Icons {
    /// Address of `favicon.ico`.
    pub root: String,
    /// Address of the web app manifest; none where there is no service worker. Scripts register the worker
    /// (`sw.js`) beside it.
    pub manifest: Option<String>,
    /// True where there is `apple-touch-icon.png` among the assets.
    pub touch: bool,
    /// Colour of the header, `#rrggbb`.
    pub colour: String,
    /// The same in the dark scheme.
    pub colour_dark: String,
}

/// A language to choose.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct LanguageLink {
    /// What the language calls itself.
    pub label: String,
    /// BCP 47.
    pub lang: String,
    /// The same page in that language, else its home page.
    pub href: String,
    /// The language of this page.
    pub current: bool,
}

/// The page in another language, for search engines.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Alternate {
    /// BCP 47.
    pub lang: String,
    /// Full address.
    pub href: String,
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
    /// The page in all its languages.
    pub alternates: Vec<Alternate>,
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
    /// まちがいを知らせる. Put in when the page is finished.
    pub report: Vec<super::ReportWay>,
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
