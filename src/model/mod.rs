//! Checked types: what a record means, free of how it was written.
//!
//! Plain data in which nothing is left to check (vocabularies, a price row, a voice) is taken over from
//! [`crate::schema`] as it is; everything with a date, a reference, a phone number, a person or Markdown
//! in it has a type of its own here.

mod config;
mod contact;
mod council;
mod criteria;
mod entries;
pub mod era;
pub mod kana;
mod kind;
mod map;
mod meta;
mod normal;
pub mod phone;
mod publication;
pub mod reading;
mod resource;
pub mod romaji;
pub mod schedule;

pub use config::*;
pub use contact::*;
pub use council::*;
pub use criteria::*;
pub use entries::*;
pub use kind::*;
pub use map::*;
pub use meta::*;
pub use publication::*;
pub use resource::*;

/// Plain data taken over from the file format.
pub mod plain {
    pub use crate::schema::{
        Accessibility, Address, AgendaItem, Arrangement, ArticleKind, Attendance, BodyKind, Booking,
        BudgetRow, Category, CoordSource, CriterionResult, Delivery, DialogueKind, Direction, DistrictSystem,
        DocumentKind, EventProgram, Fee, FeePer, Figure, FoundFault, Funding, GeoPrecision, GuideContact,
        GuideTranslation, IndicatorPart, IndicatorTarget, Masthead, MeetingFormat, NoticeKind,
        OrganizationKind, Price, PrintOptions, ProviderKind, SourceNote, Status, Target, TestOutcome,
        TestTool, TestedPage, Tiles, Tint, TranslatedPrice, Translation, VerifyMethod, Voice,
    };
}
