//! Pages as data: one struct a page kind, plain values only.
//!
//! A page is rendered from a [`View`]: what every page has ([`Site`], [`Head`], crumbs, [`Foot`]) and the page itself,
//! one of the structs that implement [`Page`]. Every address in a view is relative to the page's own file and
//! ready to print; every date is already in words; every piece of HTML is already safe ([`Html`]). Lists that are
//! empty and options that are `None` leave out their heading too: nothing here needs a placeholder.

mod accessibility;
mod area;
mod calendar;
mod case;
mod chart;
mod community;
mod consult;
mod council;
mod directory;
mod entry;
mod event;
mod figures;
mod home;
mod language;
mod library;
mod map;
mod mylist;
mod newsletter;
mod parts;
mod print;
mod search;
mod site;

pub use accessibility::*;
pub use area::*;
pub use calendar::*;
pub use case::*;
pub use chart::*;
pub use community::*;
pub use consult::*;
pub use council::*;
pub use directory::*;
pub use entry::*;
pub use event::*;
pub use figures::*;
pub use home::*;
pub use language::*;
pub use library::*;
pub use map::*;
pub use mylist::*;
pub use newsletter::*;
pub use parts::*;
pub use print::*;
pub use search::*;
pub use site::*;

use serde::Serialize;

/// A page kind: knows the template that draws it.
pub trait Page: Serialize {
    /// Name of the template, e.g. `home.html`.
    const TEMPLATE: &'static str;
}

/// Everything a template gets: `site`, `head`, `crumbs`, `foot` and `page`.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct View<P> {
    /// The guide around the page.
    pub site: Site,
    /// For `<head>`.
    pub head: Head,
    /// 現在位置, from the home page to this page. Empty on the home page.
    pub crumbs: Vec<Crumb>,
    /// お問い合わせ, 更新日, 出典 at the page's end.
    pub foot: Foot,
    /// The page itself.
    pub page: P,
}

/// Ties each page struct to its template.
macro_rules! pages {
    ($($page:ty => $template:literal),+ $(,)?) => {
        $(impl Page for $page { const TEMPLATE: &'static str = $template; })+

        /// Names of all page templates.
        pub const PAGE_TEMPLATES: &[&str] = &[$($template),+];
    };
}

pages! {
    NotFoundPage => "404.html",
    OfflinePage => "offline.html",
    ProsePage => "page.html",
    PortalPage => "portal.html",
    HomePage => "home.html",
    DirectoryPage => "directory.html",
    RowsPage => "rows.html",
    GatheringPage => "gathering.html",
    ServicePage => "service.html",
    CalendarPage => "calendar.html",
    MonthPage => "month.html",
    MapPage => "map.html",
    DistrictPage => "district.html",
    DistrictsPage => "districts.html",
    ConsultPage => "consult.html",
    PlacePage => "place.html",
    OrganizationPage => "organization.html",
    ListPage => "list.html",
    CouncilsPage => "councils.html",
    CouncilPage => "council.html",
    MeetingsPage => "meetings.html",
    MeetingPage => "meeting.html",
    CoordinatorsPage => "coordinators.html",
    CasesPage => "cases.html",
    CasePage => "case.html",
    CollectionPage => "collection.html",
    NewslettersPage => "newsletters.html",
    SeriesPage => "series.html",
    IssuePage => "issue.html",
    ExhibitionPage => "exhibition.html",
    EventsPage => "events.html",
    EventPage => "event.html",
    IndicatorsPage => "indicators.html",
    BudgetsPage => "budgets.html",
    NeedsPage => "needs.html",
    MatrixPage => "matrix.html",
    NeedPage => "need.html",
    DialoguePage => "dialogue.html",
    NoticePage => "notice.html",
    DocumentPage => "document.html",
    PrintPage => "print.html",
    MyListPage => "mylist.html",
    SearchPage => "search.html",
    AboutPage => "about.html",
    LanguagePage => "language.html",
    AccessibilityPage => "accessibility.html",
    AccessibilityResultsPage => "accessibility-results.html",
}
