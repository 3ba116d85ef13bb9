//! Whom to call, and whose consent that needs.

use super::Id;
use super::phone::Phone;
use jiff::civil::Date;

/// Consent recorded for a person.
#[derive(Debug, Clone, PartialEq)]
pub struct Consent {
    /// On the website.
    pub web: bool,
    /// In print.
    pub print: bool,
    /// Day it was given.
    pub date: Option<Date>,
    /// Who received it.
    pub by: String,
}

/// Where something is published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Channel {
    /// The website, and the data that go with it.
    Web,
    /// Paper.
    Print,
}

impl Consent {
    /// True when it covers the channel.
    pub fn covers(&self, channel: Channel) -> bool {
        match channel {
            Channel::Web => self.web,
            Channel::Print => self.print,
        }
    }
}

/// Whom to call.
#[derive(Debug, Clone, PartialEq)]
pub struct Contact {
    /// Whose it is.
    pub owner: ContactOwner,
    /// Name of the office or person.
    pub name: String,
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
    /// Address.
    pub address: Option<String>,
    /// Note.
    pub note: Option<String>,
}

/// Whose a contact is.
#[derive(Debug, Clone, PartialEq)]
pub enum ContactOwner {
    /// An office or organization: free to publish.
    Office,
    /// A person: needs consent, else the mediating office stands instead.
    Person {
        /// Recorded consent.
        consent: Option<Consent>,
        /// Office to name instead.
        mediator: Option<Id>,
    },
    /// An office that stands in for a person without consent.
    StandIn {
        /// The office.
        organization: Id,
    },
}

/// A named person.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// Name.
    pub name: String,
    /// Title.
    pub title: Option<String>,
    /// Recorded consent.
    pub consent: Option<Consent>,
}
