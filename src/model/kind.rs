//! Kinds of record and their ids.

use serde::Serialize;
use std::fmt;

/// A permanent id: lower-case ASCII words joined by `-`, unique within its kind.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Id(pub String);

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<&str> for Id {
    fn from(text: &str) -> Self {
        Id(text.to_string())
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])* $kind:ident $name:literal $folder:literal $label:literal;)*) => {
        /// Kind of a record.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        pub enum Kind { $($(#[$doc])* $kind),* }

        impl Kind {
            /// Every kind, in the order of the manual.
            pub const ALL: &[Kind] = &[$(Kind::$kind),*];

            /// Singular name, as in `gathering:kita-taiso`.
            pub fn name(self) -> &'static str {
                match self { $(Kind::$kind => $name),* }
            }

            /// Folder of the records and of their pages.
            pub fn folder(self) -> &'static str {
                match self { $(Kind::$kind => $folder),* }
            }

            /// Name for readers.
            pub fn label(self) -> &'static str {
                match self { $(Kind::$kind => $label),* }
            }

            /// The kind of this singular name.
            pub fn by_name(name: &str) -> Option<Kind> {
                match name { $($name => Some(Kind::$kind),)* _ => None }
            }

            /// The kind of this folder.
            pub fn by_folder(folder: &str) -> Option<Kind> {
                match folder { $($folder => Some(Kind::$kind),)* _ => None }
            }
        }
    };
}

kinds! {
    /// 通いの場
    Gathering "gathering" "gatherings" "通いの場";
    /// 生活支援サービス
    Service "service" "services" "生活支援サービス";
    /// 団体
    Organization "organization" "organizations" "団体";
    /// 会場
    Place "place" "places" "会場・施設";
    /// 地区
    District "district" "districts" "地区";
    /// 生活支援コーディネーター
    Coordinator "coordinator" "coordinators" "生活支援コーディネーター";
    /// 協議体
    Council "council" "councils" "協議体";
    /// 会議
    Meeting "meeting" "meetings" "会議の記録";
    /// 事例
    Case "case" "cases" "活動事例";
    /// 事例集
    Collection "collection" "collections" "事例集";
    /// 広報紙
    Newsletter "newsletter" "newsletters" "おたより";
    /// 広報紙の号
    Issue "issue" "issues" "おたよりの号";
    /// パネル展示
    Exhibition "exhibition" "exhibitions" "パネル展示";
    /// 催し
    Event "event" "events" "催し";
    /// 指標
    Indicator "indicator" "indicators" "数字で見る";
    /// 予算・財源
    Budget "budget" "budgets" "予算と財源";
    /// 困りごと
    Need "need" "needs" "困りごと";
    /// 対話の記録
    Dialogue "dialogue" "dialogues" "対話の記録";
    /// お知らせ
    Notice "notice" "notices" "お知らせ";
    /// 資料
    Document "document" "documents" "資料";
    /// 読み物
    Page "page" "pages" "取り組み";
}

/// Kind and id: names one record of a guide.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Key {
    /// Kind.
    pub kind: Kind,
    /// Id.
    pub id: Id,
}

impl Key {
    /// Makes a key.
    pub fn new(kind: Kind, id: impl Into<String>) -> Self {
        Key { kind, id: Id(id.into()) }
    }

    /// Reads `gathering:kita-taiso`.
    pub fn parse(text: &str) -> Option<Key> {
        let (kind, id) = text.split_once(':')?;
        Some(Key::new(Kind::by_name(kind)?, id))
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind.name(), self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::FILE_KINDS;

    #[test]
    fn kinds_of_the_model_are_those_of_the_files() {
        let here: Vec<_> = Kind::ALL.iter().map(|kind| (kind.name(), kind.folder())).collect();
        let files: Vec<_> = FILE_KINDS.iter().map(|kind| (kind.name, kind.folder)).collect();
        assert_eq!(here, files);
    }
}
