//! All records of a guide, by kind.

use super::*;

/// A record of any kind.
pub trait Entry {
    /// Its kind.
    const KIND: Kind;
    /// Shared part.
    fn meta(&self) -> &Meta;
    /// Shared part, to complete it.
    fn meta_mut(&mut self) -> &mut Meta;
    /// The list of this kind.
    fn list(entries: &Entries) -> &[Self]
    where
        Self: Sized;
    /// Id.
    fn id(&self) -> &Id {
        &self.meta().key.id
    }
    /// Title for readers.
    fn title(&self) -> &str {
        &self.meta().title
    }
}

macro_rules! entries {
    ($($(#[$doc:meta])* $field:ident: $type:ident;)*) => {
        /// All records of a guide, by kind, each list sorted.
        #[derive(Debug, Clone, Default)]
        pub struct Entries { $($(#[$doc])* pub $field: Vec<$type>),* }

        impl Entries {
            /// Shared parts of all records, kind by kind.
            pub fn metas(&self) -> impl Iterator<Item = &Meta> {
                std::iter::empty()$(.chain(self.$field.iter().map(|entry| &entry.meta)))*
            }

            /// Shared parts of all records, to complete them.
            pub fn metas_mut(&mut self) -> impl Iterator<Item = &mut Meta> {
                std::iter::empty()$(.chain(self.$field.iter_mut().map(|entry| &mut entry.meta)))*
            }

            /// Adds all records of another set.
            pub fn append(&mut self, mut other: Entries) {
                $(self.$field.append(&mut other.$field);)*
            }

            /// Keeps the records whose shared part passes.
            pub fn retain(&mut self, keep: impl Fn(&Meta) -> bool) {
                $(self.$field.retain(|entry| keep(&entry.meta));)*
            }

            /// Number of records of a kind.
            pub fn count(&self, kind: Kind) -> usize {
                match kind { $(Kind::$type => self.$field.len()),* }
            }

            /// The shared part at a position of a kind's list.
            pub fn meta_at(&self, kind: Kind, at: usize) -> &Meta {
                match kind { $(Kind::$type => &self.$field[at].meta),* }
            }
        }

        $(impl Entry for $type {
            const KIND: Kind = Kind::$type;
            fn meta(&self) -> &Meta { &self.meta }
            fn meta_mut(&mut self) -> &mut Meta { &mut self.meta }
            fn list(entries: &Entries) -> &[Self] { &entries.$field }
        })*
    };
}

entries! {
    /// 通いの場
    gatherings: Gathering;
    /// 生活支援サービス
    services: Service;
    /// 団体
    organizations: Organization;
    /// 会場
    places: Place;
    /// 地区
    districts: District;
    /// コーディネーター
    coordinators: Coordinator;
    /// 協議体
    councils: Council;
    /// 会議
    meetings: Meeting;
    /// 事例
    cases: Case;
    /// 事例集
    collections: Collection;
    /// 広報紙
    newsletters: Newsletter;
    /// 号
    issues: Issue;
    /// 展示
    exhibitions: Exhibition;
    /// 催し
    events: Event;
    /// 指標
    indicators: Indicator;
    /// 予算
    budgets: Budget;
    /// 困りごと
    needs: Need;
    /// 対話
    dialogues: Dialogue;
    /// お知らせ
    notices: Notice;
    /// 資料
    documents: Document;
    /// 読み物
    pages: Page;
}

/// Every place in use with the record's shared part and the key under which it is written.
macro_rules! places_in {
    ($entries:expr, $iter:ident) => {
        std::iter::empty()
            .chain($entries.gatherings.$iter().flat_map(|it| {
                let meta = &it.meta;
                // A single place stands under `place`, ahead of the list under `places`.
                let single = usize::from(meta.origin.located.find("place").is_some());
                it.places.$iter().enumerate().map(move |(at, place)| match at.checked_sub(single) {
                    Some(at) => (meta, format!("places[{at}]"), place),
                    None => (meta, "place".to_string(), place),
                })
            }))
            .chain(places_in!(@optional $entries.services, $iter))
            .chain(places_in!(@optional $entries.events, $iter))
            .chain(places_in!(@optional $entries.meetings, $iter))
            .chain(places_in!(@optional $entries.dialogues, $iter))
            .chain(places_in!(@optional $entries.notices, $iter))
            .chain($entries.exhibitions.$iter().flat_map(|it| {
                let meta = &it.meta;
                let venues = it.venues.$iter().enumerate();
                venues.map(move |(at, venue)| {
                    let Venue { place, .. } = venue;
                    (meta, format!("venues[{at}].place"), place)
                })
            }))
    };
    (@optional $list:expr, $iter:ident) => {
        $list.$iter().flat_map(|it| {
            let meta = &it.meta;
            it.place.$iter().map(move |place| (meta, "place".to_string(), place))
        })
    };
}

/// Every contact with the record's shared part; each is written under the key `contact`.
macro_rules! contacts_in {
    ($entries:expr, $iter:ident) => {
        std::iter::empty()
            .chain(contacts_in!(@always $entries.gatherings, $iter, Gathering))
            .chain(contacts_in!(@always $entries.services, $iter, Service))
            .chain(contacts_in!(@always $entries.cases, $iter, Case))
            .chain(contacts_in!(@optional $entries.coordinators, $iter))
            .chain(contacts_in!(@optional $entries.councils, $iter))
            .chain(contacts_in!(@optional $entries.events, $iter))
            .chain(contacts_in!(@optional $entries.exhibitions, $iter))
    };
    (@always $list:expr, $iter:ident, $kind:ident) => {
        $list.$iter().map(|it| {
            // Borrows the way the iterator does: shared or to change.
            let $kind { meta, contact, .. } = it;
            (&*meta, contact)
        })
    };
    (@optional $list:expr, $iter:ident) => {
        $list.$iter().flat_map(|it| {
            let meta = &it.meta;
            it.contact.$iter().map(move |contact| (meta, contact))
        })
    };
}

impl Entries {
    /// Every place that a record uses, with the record's shared part and the key under which it is written.
    pub fn places_in_use(&self) -> impl Iterator<Item = (&Meta, String, &PlaceUse)> {
        places_in!(self, iter)
    }

    /// Every place that a record uses, to change it.
    pub fn places_in_use_mut(&mut self) -> impl Iterator<Item = (&Meta, String, &mut PlaceUse)> {
        places_in!(self, iter_mut)
    }

    /// Every contact, with the record's shared part; it is written under the key `contact`.
    pub fn contacts(&self) -> impl Iterator<Item = (&Meta, &Contact)> {
        contacts_in!(self, iter)
    }

    /// Every contact, to change it.
    pub fn contacts_mut(&mut self) -> impl Iterator<Item = (&Meta, &mut Contact)> {
        contacts_in!(self, iter_mut)
    }
}
