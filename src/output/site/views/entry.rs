//! A gathering, a service.

use super::{Card, Chip, ContactView, Download, Fact, Html, Item, Link, Name, PhotoView, VerifiedView};
use serde::Serialize;

/// What gathering and service pages have in common.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct EntryHead {
    /// 名称.
    pub title: String,
    /// ふりがな.
    pub kana: Option<String>,
    /// 通称.
    pub nickname: Option<String>,
    /// 種別.
    pub chips: Vec<Chip>,
    /// 休止中, 準備中, 終了 with what that means.
    pub status: Option<String>,
    /// 概要.
    pub summary: String,
    /// 確認印.
    pub verified: Option<VerifiedView>,
    /// Said when it was never confirmed or the confirmation is old.
    pub unverified: Option<String>,
}

/// What stands beside and below the facts of an entry.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct EntryRest {
    /// 問い合わせ先.
    pub contact: ContactView,
    /// Downloads and links below the telephone (calendar file, …).
    pub actions: Vec<Action>,
    /// Name in マイリスト.
    pub star: String,
    /// Ways to send the page on.
    pub share: super::ShareView,
    /// やさしい日本語.
    pub easy: Option<String>,
    /// Notices about it.
    pub notices: Vec<Item>,
    /// 写真.
    pub photos: Vec<PhotoView>,
    /// Body.
    pub body: Option<Html>,
    /// 応えられる困りごと.
    pub needs: Vec<Link>,
    /// 会場.
    pub place: Option<PlaceBlock>,
    /// Others near by or alike.
    pub near: Vec<Card>,
    /// Heading of those.
    pub near_title: String,
    /// Cases and newsletter articles about it.
    pub reading: Vec<Item>,
}

/// A button below the telephone.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Action {
    /// Words.
    pub label: String,
    /// Address.
    pub href: String,
    /// Icon.
    pub icon: String,
    /// MIME type where it is a file.
    pub mime: Option<String>,
}

/// 会場 on an entry's page.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PlaceBlock {
    /// 会場 with its page.
    pub name: Name,
    /// 住所, 行き方, 駐車場, 設備.
    pub facts: Vec<Fact>,
    /// Map.
    pub map: Option<super::MapView>,
    /// Said of a place that is not shown exactly.
    pub note: Option<String>,
}

/// 通いの場.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct GatheringPage {
    /// Title and seal.
    pub top: EntryHead,
    /// 日時: the schedule and the next days.
    pub when: super::Coming,
    /// 場所, 費用, 対象 … (the first big).
    pub facts: Vec<Fact>,
    /// Contact, photos, near by.
    pub rest: EntryRest,
}

/// 生活支援サービス.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ServicePage {
    /// Title and seal.
    pub top: EntryHead,
    /// 日時, where it has a schedule.
    pub when: Option<super::Coming>,
    /// 受付時間, 届け方, 申し込み …
    pub facts: Vec<Fact>,
    /// 料金.
    pub prices: Vec<PriceRow>,
    /// 利用できる人.
    pub eligibility: Vec<String>,
    /// 提供地域.
    pub area: Option<AreaView>,
    /// 利用の流れ.
    pub how: Option<Html>,
    /// Papers to fill in.
    pub forms: Vec<Download>,
    /// Contact, photos, alike.
    pub rest: EntryRest,
}

/// 料金の1行.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PriceRow {
    /// 何の料金か.
    pub item: String,
    /// `450円`, `無料`.
    pub amount: Option<String>,
    /// `1食`.
    pub unit: Option<String>,
    /// 補足.
    pub note: Option<String>,
}

/// 提供地域.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct AreaView {
    /// 市内全域 …
    pub text: Option<String>,
    /// 地区.
    pub districts: Vec<Name>,
    /// 町名.
    pub towns: Vec<String>,
    /// 補足.
    pub note: Option<String>,
}
