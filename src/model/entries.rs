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
