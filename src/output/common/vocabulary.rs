//! Keys of the words for the plain vocabularies of the records (設備, 届け方, 状態 …), and their icons.

use crate::model::plain::{Accessibility, Category, Delivery, NoticeKind, ProviderKind, Status, Tint};

/// `access-…`
pub(in crate::output) fn accessibility(one: Accessibility) -> &'static str {
    match one {
        Accessibility::車いす可 => "access-wheelchair",
        Accessibility::車いす貸出 => "access-wheelchair-loan",
        Accessibility::つえ貸出 => "access-cane-loan",
        Accessibility::段差なし => "access-no-steps",
        Accessibility::スロープ => "access-ramp",
        Accessibility::エレベーター => "access-lift",
        Accessibility::手すり => "access-handrail",
        Accessibility::バリアフリートイレ => "access-toilet",
        Accessibility::オストメイト => "access-ostomate",
        Accessibility::優先駐車場 => "access-parking",
        Accessibility::点字ブロック => "access-tactile-paving",
        Accessibility::補助犬 => "access-assistance-dogs",
        Accessibility::筆談 => "access-writing",
        Accessibility::手話 => "access-sign-language",
        Accessibility::字幕 => "access-captions",
        Accessibility::いす席 => "access-chairs",
        Accessibility::休憩室 => "access-rest-room",
        Accessibility::授乳室 => "access-nursing-room",
    }
}

/// `delivery-…`
pub(in crate::output) fn delivery(one: Delivery) -> &'static str {
    match one {
        Delivery::訪問 => "delivery-visit",
        Delivery::配達 => "delivery-goods",
        Delivery::巡回 => "delivery-rounds",
        Delivery::電話 => "delivery-phone",
        Delivery::来所 => "delivery-office",
        Delivery::オンライン => "delivery-online",
    }
}

/// `provider-…`
pub(in crate::output) fn provider(one: ProviderKind) -> &'static str {
    match one {
        ProviderKind::住民団体 => "provider-residents",
        ProviderKind::NPO => "provider-npo",
        ProviderKind::社会福祉協議会 => "provider-shakyo",
        ProviderKind::シルバー人材センター => "provider-silver",
        ProviderKind::企業 => "provider-company",
        ProviderKind::生協 => "provider-coop",
        ProviderKind::行政 => "provider-government",
        ProviderKind::社会福祉法人 => "provider-welfare",
        ProviderKind::地域包括支援センター => "provider-houkatsu",
    }
}

/// `status-…`; nothing for what is active.
pub(in crate::output) fn status(one: Status) -> Option<&'static str> {
    match one {
        Status::活動中 => None,
        Status::休止中 => Some("status-paused"),
        Status::終了 => Some("status-ended"),
        Status::準備中 => Some("status-planned"),
    }
}

/// `notice-…`
pub(in crate::output) fn notice(one: NoticeKind) -> &'static str {
    match one {
        NoticeKind::休止 => "notice-paused",
        NoticeKind::中止 => "notice-cancelled",
        NoticeKind::変更 => "notice-changed",
        NoticeKind::再開 => "notice-resumed",
        NoticeKind::募集 => "notice-wanted",
        NoticeKind::お知らせ => "notice-news",
        NoticeKind::お詫びと訂正 => "notice-correction",
    }
}

/// Icon of a category: its own where it is one of the field's usual ones, else that of its colour group.
pub(in crate::output) fn category_icon(category: &Category) -> &'static str {
    match category.id.as_str() {
        "nogyo" | "kusakari" => "leaf",
        "ongaku" => "music",
        "kaimono" => "bag",
        "gomi" => "bin",
        "shuri" => "tool",
        "sumaho" => "phone",
        "rihatsu" => "scissors",
        "yogu" | "mimamori" => "bell",
        "kaji" => "home",
        "kenri" => "file",
        "shuro" | "yuryo-vol" => "hand",
        "tsukisoi" | "kaigosha" => "people",
        _ => tint_name(category.tint),
    }
}

/// Name of a colour group, also the name of its icon.
pub(in crate::output) fn tint_name(tint: Tint) -> &'static str {
    match tint {
        Tint::Move => "move",
        Tint::Talk => "talk",
        Tint::Learn => "learn",
        Tint::Eat => "eat",
        Tint::Kids => "kids",
        Tint::Help => "help",
        Tint::Ride => "ride",
    }
}
