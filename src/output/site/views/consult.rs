//! あなたの町の相談先: from the name of a town to those who answer for it.

use super::{ContactView, Link, Name};
use serde::Serialize;

/// 町名 → 地区, 担当, 電話.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ConsultPage {
    /// Heading.
    pub title: String,
    /// A sentence or two.
    pub lead: String,
    /// Names of towns under their districts, leading to the areas.
    pub index: Vec<TownIndex>,
    /// Towns that lie in the same districts.
    pub areas: Vec<ConsultArea>,
    /// For all who do not find their town.
    pub anywhere: ContactView,
    /// The districts themselves.
    pub districts: Link,
}

/// Towns of a district of the main system.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct TownIndex {
    /// District.
    pub label: String,
    /// Its towns.
    pub towns: Vec<TownLink>,
}

/// A town in the index.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct TownLink {
    /// Name.
    pub label: String,
    /// `#area-1`.
    pub href: String,
    /// What is typed to find it: readings of the town and of its districts.
    pub keys: String,
}

/// Towns that share all their districts, and those who answer for them.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ConsultArea {
    /// Anchor.
    pub id: String,
    /// Towns.
    pub towns: Vec<String>,
    /// Offices, the narrowest system last; one office once.
    pub desks: Vec<ContactView>,
    /// District of each system: `地区` → 北町地区.
    pub districts: Vec<AreaDistrict>,
    /// Lists of what there is for these towns.
    pub links: Vec<Link>,
}

/// The district of one system.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct AreaDistrict {
    /// Label of the system.
    pub system: String,
    /// District with its page.
    pub name: Name,
}
