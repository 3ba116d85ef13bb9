//! Gathering, service, organization, place, district.

use super::phone::Phone;
use super::plain::*;
use super::schedule::Timetable;
use super::{Contact, GeoPoint, Id, Meta, Person};
use crate::markdown::Document;
use crate::schema::DistrictProfile as WrittenProfile;
use jiff::civil::Date;

/// An organization by id, or just named.
#[derive(Debug, Clone, PartialEq)]
pub enum OrganizationUse {
    /// A record.
    Record(Id),
    /// Named in place.
    Named {
        /// Name.
        name: String,
        /// Reading.
        kana: Option<String>,
    },
}

/// A place by id, or described in place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlaceUse {
    /// A record.
    Record(Id),
    /// Described in place.
    Described(DescribedPlace),
}

/// A place described where it is used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DescribedPlace {
    /// Name.
    pub name: String,
    /// Reading.
    pub kana: Option<String>,
    /// Address.
    pub address: Address,
    /// Way there.
    pub access: Option<String>,
    /// A private home: only the district is shown.
    pub home: bool,
}

/// When it takes place: as written, and as understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Schedule {
    /// The text that readers see.
    pub text: String,
    /// Note.
    pub note: Option<String>,
    /// Fiscal year (its first calendar year) of dates without a year.
    pub fiscal_year: Option<super::era::FiscalYear>,
    /// What it means: the rules in TOML where they are given, else the text.
    pub timetable: Timetable,
}

/// 通いの場
#[derive(Debug, Clone)]
pub struct Gathering {
    /// Shared part.
    pub meta: Meta,
    /// Everyday name.
    pub nickname: Option<String>,
    /// Category ids.
    pub categories: Vec<String>,
    /// What is done, in words.
    pub activities: Vec<String>,
    /// Who runs it.
    pub organizer: OrganizationUse,
    /// Where; one or more.
    pub places: Vec<PlaceUse>,
    /// Room.
    pub room: Option<String>,
    /// Main district as given; else from the place.
    pub district: Option<Id>,
    /// When.
    pub schedule: Schedule,
    /// For whom.
    pub target: Option<Target>,
    /// What it costs.
    pub fee: Fee,
    /// Booking.
    pub booking: Option<Booking>,
    /// Seats.
    pub capacity: Option<i64>,
    /// What to bring.
    pub bring: Option<String>,
    /// Way and pick-up.
    pub transport: Option<String>,
    /// Parking.
    pub parking: Option<String>,
    /// Equipment and help (GIF 436).
    pub accessibility: Vec<Accessibility>,
    /// Whom to call.
    pub contact: Contact,
    /// Languages besides Japanese.
    pub languages: Vec<String>,
    /// State.
    pub status: Status,
    /// Since, as written.
    pub started: Option<String>,
    /// About how many take part.
    pub participants: Option<i64>,
    /// Needs it answers.
    pub needs: Vec<Id>,
    /// Programme.
    pub program: Option<String>,
}

/// 生活支援サービス
#[derive(Debug, Clone)]
pub struct Service {
    /// Shared part.
    pub meta: Meta,
    /// Everyday name.
    pub nickname: Option<String>,
    /// Category ids.
    pub categories: Vec<String>,
    /// Who provides it.
    pub provider: OrganizationUse,
    /// Kind of provider.
    pub provider_kind: ProviderKind,
    /// Where it is offered.
    pub area: ServiceArea,
    /// How to use it.
    pub how: Document,
    /// Prices.
    pub price: Vec<Price>,
    /// Hours, as written.
    pub hours: Option<String>,
    /// Fixed times, if any.
    pub schedule: Option<Schedule>,
    /// Ways of delivery.
    pub delivery: Vec<Delivery>,
    /// No fixed place.
    pub no_fixed_place: bool,
    /// Place.
    pub place: Option<PlaceUse>,
    /// Who may use it.
    pub eligibility: Vec<String>,
    /// For whom.
    pub target: Option<Target>,
    /// Booking.
    pub booking: Option<Booking>,
    /// Equipment and help.
    pub accessibility: Vec<Accessibility>,
    /// Whom to call.
    pub contact: Contact,
    /// Languages besides Japanese.
    pub languages: Vec<String>,
    /// State.
    pub status: Status,
    /// Since, as written.
    pub started: Option<String>,
    /// Needs it answers.
    pub needs: Vec<Id>,
    /// Programme.
    pub program: Option<String>,
}

/// Where a service is offered.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ServiceArea {
    /// Everywhere in the town.
    pub whole: bool,
    /// Districts.
    pub districts: Vec<Id>,
    /// Town names.
    pub towns: Vec<String>,
    /// Note.
    pub note: Option<String>,
}

/// 団体
#[derive(Debug, Clone)]
pub struct Organization {
    /// Shared part.
    pub meta: Meta,
    /// Kind.
    pub kind: OrganizationKind,
    /// Organization above it.
    pub parent: Option<Id>,
    /// Address.
    pub address: Option<Address>,
    /// Telephone.
    pub tel: Option<Phone>,
    /// Fax.
    pub fax: Option<Phone>,
    /// Mail.
    pub mail: Option<String>,
    /// Page.
    pub url: Option<String>,
    /// Hours.
    pub hours: Option<String>,
    /// 法人番号
    pub corporate_no: Option<String>,
    /// Roles.
    pub roles: Vec<String>,
    /// Districts it works in.
    pub districts: Vec<Id>,
    /// Representative; absent where there is no consent.
    pub representative: Option<Person>,
}

/// 会場
#[derive(Debug, Clone)]
pub struct Place {
    /// Shared part.
    pub meta: Meta,
    /// Kind in words.
    pub kind: Option<String>,
    /// POI code (GIF 491-3).
    pub poi_code: Option<String>,
    /// Address.
    pub address: Address,
    /// Main district as given; else from the town name.
    pub district: Option<Id>,
    /// Latitude and longitude (WGS 84 / JGD2011), degrees. In a published guide only where they may be shown.
    pub coordinates: Option<(f64, f64)>,
    /// How they were found.
    pub coord_source: Option<CoordSource>,
    /// How exactly the place may be shown.
    pub geo_precision: GeoPrecision,
    /// Way there.
    pub access: Option<String>,
    /// Parking.
    pub parking: Option<String>,
    /// Equipment and help.
    pub accessibility: Vec<Accessibility>,
    /// Opening hours, as written.
    pub hours: Option<String>,
    /// Telephone.
    pub tel: Option<Phone>,
    /// Page.
    pub url: Option<String>,
    /// A private home.
    pub home: bool,
}

impl Place {
    /// Where it stands on a map; `None` unless the very building may be shown.
    pub fn spot(&self) -> Option<GeoPoint> {
        let (lat, lng) = self.coordinates?;
        (self.geo_precision == GeoPrecision::建物 && !self.home).then(|| GeoPoint::new(lat, lng))
    }
}

/// 地区
#[derive(Debug, Clone)]
pub struct District {
    /// Shared part.
    pub meta: Meta,
    /// System it belongs to.
    pub system: String,
    /// District above it.
    pub parent: Option<Id>,
    /// Position in lists.
    pub order: Option<i64>,
    /// Town names in it.
    pub towns: Vec<String>,
    /// Office to turn to.
    pub office: Option<Id>,
    /// Population.
    pub profile: Option<DistrictProfile>,
    /// What it wants to become.
    pub vision: Option<String>,
}

/// Population of a district.
#[derive(Debug, Clone, PartialEq)]
pub struct DistrictProfile {
    /// As of.
    pub at: Date,
    /// People.
    pub population: i64,
    /// Households.
    pub households: Option<i64>,
    /// 65 and older.
    pub over65: Option<i64>,
    /// 75 and older.
    pub over75: Option<i64>,
    /// 65 and older, living alone.
    pub living_alone: Option<i64>,
}

impl DistrictProfile {
    /// Takes the numbers over with a checked date.
    pub fn new(written: &WrittenProfile, at: Date) -> Self {
        let WrittenProfile { at: _, population, households, over65, over75, living_alone } = written.clone();
        Self { at, population, households, over65, over75, living_alone }
    }

    /// Share of those 65 and older in percent (高齢化率).
    pub fn ageing_rate(&self) -> Option<f64> {
        let over65 = self.over65.filter(|_| self.population > 0)?;
        Some(over65 as f64 * 100.0 / self.population as f64)
    }
}
