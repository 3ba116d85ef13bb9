//! Pieces that many pages share.

use serde::Serialize;

/// HTML that is ready and safe to print.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Html(pub String);

impl Html {
    /// `None` for empty HTML, so that its heading is left out too.
    pub fn some(html: impl Into<String>) -> Option<Self> {
        let html = html.into();
        (!html.trim().is_empty()).then_some(Self(html))
    }
}

/// A link.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Link {
    /// Words.
    pub label: String,
    /// Address.
    pub href: String,
}

impl Link {
    /// Makes a link.
    pub fn new(label: impl Into<String>, href: impl Into<String>) -> Self {
        Self { label: label.into(), href: href.into() }
    }
}

/// A name that may lead somewhere.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Name {
    /// Words.
    pub label: String,
    /// Address, where there is a page.
    pub href: Option<String>,
    /// A few words behind it, in smaller letters.
    pub note: Option<String>,
}

impl Name {
    /// A name without a page.
    pub fn plain(label: impl Into<String>) -> Self {
        Self { label: label.into(), ..Self::default() }
    }

    /// A name with a page.
    pub fn linked(label: impl Into<String>, href: impl Into<String>) -> Self {
        Self { label: label.into(), href: Some(href.into()), note: None }
    }

    /// Adds the words behind it.
    pub fn with_note(self, note: impl Into<String>) -> Self {
        Self { note: Some(note.into()), ..self }
    }
}

/// A link with a number, in filters, tiles and jump lists.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct CountLink {
    /// Words.
    pub label: String,
    /// Address.
    pub href: String,
    /// How many are behind it.
    pub count: Option<usize>,
    /// This is what the page shows.
    pub current: bool,
    /// Colour group (`move`, `talk`, `learn`, `eat`, `kids`, `help`, `ride`).
    pub tint: Option<String>,
    /// Icon; `None` shows none.
    pub icon: Option<String>,
}

/// Filter links under one heading.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct FilterGroup {
    /// Heading, e.g. 地区.
    pub label: String,
    /// Links.
    pub links: Vec<CountLink>,
}

/// A date in words and for machines.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct DateView {
    /// `2026-04-01`.
    pub iso: String,
    /// As the guide writes dates.
    pub text: String,
}

impl DateView {
    /// Makes a date.
    pub fn new(iso: impl Into<String>, text: impl Into<String>) -> Self {
        Self { iso: iso.into(), text: text.into() }
    }
}

/// A telephone or fax number.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Phone {
    /// As it is read.
    pub text: String,
    /// `tel:0285550100`.
    pub href: String,
}

impl Phone {
    /// Makes a number.
    pub fn new(text: impl Into<String>, href: impl Into<String>) -> Self {
        Self { text: text.into(), href: href.into() }
    }
}

/// 問い合わせ先. A person without consent does not appear here: the caller puts the office in.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct ContactView {
    /// Office or person.
    pub name: String,
    /// Page of the office.
    pub href: Option<String>,
    /// What it is responsible for (「北町1丁目〜3丁目」など).
    pub area: Option<String>,
    /// 電話.
    pub tel: Option<Phone>,
    /// ファクス.
    pub fax: Option<Phone>,
    /// メール.
    pub mail: Option<String>,
    /// ホームページ.
    pub url: Option<String>,
    /// 受付時間.
    pub hours: Option<String>,
    /// 住所.
    pub address: Option<String>,
    /// 補足.
    pub note: Option<String>,
}

/// 内容の確認, drawn as a red seal.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct VerifiedView {
    /// Day.
    pub on: DateView,
    /// Date as on a rubber stamp: `8.10.15`.
    pub seal: String,
    /// Who confirmed.
    pub by: Option<String>,
    /// 電話, 訪問, 書面.
    pub method: Option<String>,
    /// The next day of confirming has passed: the page asks to phone first.
    pub overdue: bool,
}

/// A category.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Chip {
    /// Words.
    pub label: String,
    /// Colour group.
    pub tint: String,
    /// Icon.
    pub icon: String,
    /// List of the category.
    pub href: Option<String>,
}

/// A row of a facts table. Shows the text, then links, then a list, then the note; those that are there.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Fact {
    /// 見出し.
    pub label: String,
    /// Words.
    pub text: Option<String>,
    /// Address of the words.
    pub href: Option<String>,
    /// Set in large letters.
    pub big: bool,
    /// Names, separated by 、.
    pub names: Vec<Name>,
    /// A list with ticks.
    pub items: Vec<String>,
    /// 補足, on a line of its own.
    pub note: Option<String>,
}

impl Fact {
    /// A fact in words.
    pub fn new(label: impl Into<String>, text: impl Into<String>) -> Self {
        Self { label: label.into(), text: Some(text.into()), ..Self::default() }
    }

    /// A fact made of names.
    pub fn names(label: impl Into<String>, names: Vec<Name>) -> Self {
        Self { label: label.into(), names, ..Self::default() }
    }

    /// A fact made of ticks.
    pub fn ticks(label: impl Into<String>, items: Vec<String>) -> Self {
        Self { label: label.into(), items, ..Self::default() }
    }

    /// Sets it in large letters.
    pub fn big(self) -> Self {
        Self { big: true, ..self }
    }

    /// Makes the words a link.
    pub fn link(self, href: impl Into<String>) -> Self {
        Self { href: Some(href.into()), ..self }
    }

    /// Adds a line below.
    pub fn note(self, note: impl Into<String>) -> Self {
        Self { note: Some(note.into()), ..self }
    }
}

/// A gathering or service in a list.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Card {
    /// Page.
    pub href: String,
    /// Name in マイリスト.
    pub star: String,
    /// 名称.
    pub title: String,
    /// First category.
    pub chip: Chip,
    /// 休止中, 準備中, 終了.
    pub status: Option<String>,
    /// The next day, in the date block.
    pub next: Option<super::NextDay>,
    /// The date block without a day: one or two short lines (`日程は`, `電話で`). Empty: the category's icon stands there.
    pub rule: Vec<String>,
    /// 日時, 場所, 費用 …
    pub facts: Vec<Fact>,
    /// 申込不要, 車いす可 …
    pub tags: Vec<String>,
    /// 電話.
    pub tel: Option<Phone>,
    /// What it can be found by, in a list that can be narrowed.
    pub find: Option<super::Find>,
}

/// Anything in a list of links: case, notice, meeting, document, place …
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Item {
    /// Page; without it the title is plain text.
    pub href: Option<String>,
    /// 題.
    pub title: String,
    /// Small label above the title (kind, theme, number).
    pub kicker: Option<String>,
    /// Colour group of the label.
    pub tint: Option<String>,
    /// Day.
    pub date: Option<DateView>,
    /// One or two sentences.
    pub summary: Option<String>,
    /// Short facts in a row below.
    pub meta: Vec<String>,
    /// Picture.
    pub photo: Option<PhotoView>,
}

/// Things under a heading.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Group<T> {
    /// Anchor.
    pub id: String,
    /// Heading.
    pub title: String,
    /// Page of the group.
    pub href: Option<String>,
    /// A sentence below the heading.
    pub note: Option<String>,
    /// What is in it.
    pub items: Vec<T>,
}

impl<T> Group<T> {
    /// Makes a group.
    pub fn new(id: impl Into<String>, title: impl Into<String>, items: Vec<T>) -> Self {
        Self { id: id.into(), title: title.into(), href: None, note: None, items }
    }
}

/// A picture in several sizes.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PhotoView {
    /// File for browsers that know nothing else.
    pub src: String,
    /// `a-480.jpg 480w, a-960.jpg 960w`.
    pub srcset: Option<String>,
    /// Other formats, best first.
    pub sources: Vec<PhotoSource>,
    /// How wide it stands on the page (`(min-width: 60rem) 40rem, 100vw`).
    pub sizes: Option<String>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// 画像の説明.
    pub alt: String,
    /// Words below.
    pub caption: Option<String>,
    /// 撮影者・作者.
    pub credit: Option<String>,
}

/// A picture in another format.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct PhotoSource {
    /// `image/webp`.
    pub mime: String,
    /// Files with widths.
    pub srcset: String,
}

/// 人の声.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct VoiceView {
    /// Words.
    pub text: String,
    /// Who said it (no names).
    pub who: Option<String>,
}

/// A number that tells something.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct NumberView {
    /// What it counts.
    pub label: String,
    /// Ready to print, with thousands separated.
    pub value: String,
    /// Unit.
    pub unit: String,
    /// 補足.
    pub note: Option<String>,
}

impl NumberView {
    /// Makes a number.
    pub fn new(label: impl Into<String>, value: impl Into<String>, unit: impl Into<String>) -> Self {
        Self { label: label.into(), value: value.into(), unit: unit.into(), note: None }
    }
}

/// A titled piece of prose.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct SectionView {
    /// Anchor.
    pub id: String,
    /// Heading.
    pub title: String,
    /// Prose.
    pub html: Html,
}

/// A file to download.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Download {
    /// Words.
    pub label: String,
    /// Address.
    pub href: String,
    /// PDF, CSV …
    pub format: String,
    /// `1.2 MB`.
    pub size: Option<String>,
}
