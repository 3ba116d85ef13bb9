//! Draws every template of the standard theme with sample data, to look at: `cargo run --example theme_preview -- OUT`.
//! Templates and files are read from themes/standard at run time, so that a change needs no new build.
#![allow(clippy::unwrap_used, clippy::print_stdout, missing_docs)]

mod records;
mod works;

use shirube::output::site::brand::{Rgb, theme_css};
use shirube::output::site::theme::Theme;
use shirube::output::site::views::*;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

pub struct Out {
    theme: Theme,
    dir: PathBuf,
}

impl Out {
    pub fn page<P: Page>(&self, file: &str, crumbs: &[&str], page: P) {
        let mut view = View { site: site(file), head: head(crumbs.last().unwrap_or(&"")), foot: foot(), page, crumbs: Vec::new() };
        if !crumbs.is_empty() {
            view.crumbs.push(Crumb { label: "ホーム".into(), href: Some("home.html".into()) });
            for label in crumbs {
                view.crumbs.push(Crumb { label: (*label).into(), href: Some("gatherings.html".into()) });
            }
        }
        if file == "alert.html" {
            view.site.alert = Some(Alert {
                title: "川辺地区に高齢者等避難が出ました".into(),
                summary: "避難に時間のかかる方は、川辺公民館へ避難してください。きょうの集まりはすべて中止です。".into(),
                date: Some(date("2026-09-10", "令和8年9月10日 15時30分")),
                href: "notice.html".into(),
            });
        }
        if file == "portal.html" {
            view.site = Site {
                title: "支え合いガイドの入口".into(),
                short_title: "支え合いガイドの入口".into(),
                home: "portal.html".into(),
                assets: "assets/".into(),
                ..Default::default()
            };
            view.foot = Foot::default();
        }
        if file == "azumino.html" {
            view.site.theme_css = Some("theme.css".into());
            view.site.fictional = false;
        }
        if file == "home.html" || file == "alert.html" || file == "azumino.html" {
            view.foot = Foot::default();
        }
        match self.theme.render(&view) {
            Ok(html) => {
                println!("{file:24} {:6} bytes {:5} elements", html.len(), html.matches('<').count() / 2);
                std::fs::write(self.dir.join(file), html).unwrap();
            }
            Err(error) => println!("{file}: {error}"),
        }
    }
}

pub fn date(iso: &str, text: &str) -> DateView {
    DateView::new(iso, text)
}

pub fn s(text: &str) -> Option<String> {
    Some(text.to_string())
}

pub fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|it| it.to_string()).collect()
}

pub fn html(text: &str) -> Option<Html> {
    Html::some(text)
}

pub fn phone(text: &str) -> Option<Phone> {
    Some(Phone::new(text, format!("tel:{}", text.replace('-', ""))))
}

pub fn guide_contact() -> ContactView {
    ContactView {
        name: "ひだまり市 高齢福祉課 地域づくり係".into(),
        tel: phone("0000-55-0100"),
        fax: phone("0000-55-0109"),
        mail: s("chiiki@city.hidamari.example.jp"),
        hours: s("平日 午前8時30分〜午後5時15分"),
        address: s("〒000-0011 ひだまり市本町1丁目1番1号 市役所1階4番窓口"),
        ..Default::default()
    }
}

fn site(file: &str) -> Site {
    let nav = [
        ("ホーム", "home.html"),
        ("通いの場", "gatherings.html"),
        ("暮らしの手助け", "services.html"),
        ("地区", "districts.html"),
        ("困りごと", "needs.html"),
        ("取り組み", "councils.html"),
        ("事例", "cases.html"),
        ("おたより", "newsletters.html"),
    ];
    Site {
        title: "ひだまり市 通いの場・生活支援サービスガイド".into(),
        short_title: "ひだまり市ガイド".into(),
        city: "ひだまり市".into(),
        home: "home.html".into(),
        assets: "assets/".into(),
        fictional: true,
        nav: nav
            .iter()
            .map(|(label, href)| NavItem { label: (*label).into(), href: (*href).into(), current: *href == file })
            .collect(),
        portal: Some(Link::new("ほかの町のガイド", "portal.html")),
        contact: Some(ContactView {
            note: s("「ここに書いてあることが変わった」「うちの集まりものせてほしい」というお電話も、こちらでお受けします。"),
            ..guide_contact()
        }),
        about: vec![
            Link::new("このガイドについて", "about.html"),
            Link::new("アクセシビリティ方針", "accessibility.html"),
            Link::new("お知らせ", "notices.html"),
            Link::new("資料", "documents.html"),
        ],
        help: vec![
            Link::new("町名から相談先をさがす", "districts.html#towns"),
            Link::new("困りごとからさがす", "needs.html"),
            Link::new("団体", "organizations.html"),
        ],
        disclaimers: strings(&[
            "日時や場所は、天気や会場の都合で変わることがあります。はじめて行くときは、問い合わせ先に電話で確かめてください。",
            "このガイドにのっていることは、市がその団体やサービスをすすめているという意味ではありません。",
        ]),
        updated: Some(date("2026-11-20", "令和8年11月20日")),
        report: Some(Link::new("まちがいを知らせる", "mailto:chiiki@city.hidamari.example.jp")),
        ..Default::default()
    }
}

fn head(title: &str) -> Head {
    Head {
        title: title.into(),
        description: s("体操やサロンなどの通いの場と、買い物・ごみ出し・見守りなど暮らしを助けるサービスを探せるガイドです。"),
        canonical: s("https://guide.example.jp/"),
        json_ld: Some(JsonLd::new(&serde_json::json!({"@context": "https://schema.org", "@type": "WebPage", "name": "</script>"}))),
        feeds: vec![Link::new("お知らせ", "feed.xml")],
        ..Default::default()
    }
}

fn foot() -> Foot {
    Foot {
        contact: Some(guide_contact()),
        updated: Some(date("2026-09-10", "令和8年9月10日")),
        source: Some(SourceView {
            name: "ひだまり市 通いの場・生活支援サービス調査".into(),
            href: None,
            details: strings(&["ひだまり市 高齢福祉課", "令和8年度", "CC BY 4.0"]),
            note: s("各団体への電話・訪問・書面による確認をもとに、生活支援コーディネーターと市がまとめました。"),
        }),
        print: None,
    }
}

/// A drawn picture with the size that a photo has.
pub fn photo(name: &str, alt: &str, caption: &str) -> PhotoView {
    PhotoView {
        src: format!("photos/{name}.svg"),
        width: 960,
        height: 640,
        alt: alt.into(),
        caption: s(caption),
        credit: s("写真：北町地区社会福祉協議会"),
        ..Default::default()
    }
}

fn pictures(dir: &Path) {
    std::fs::create_dir_all(dir.join("photos")).unwrap();
    for (name, ground, hill) in [("a", "#f7ead0", "#b3563c"), ("b", "#dceefb", "#1c5a45"), ("c", "#e1f1d0", "#573691")] {
        let svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 960 640\" width=\"960\" height=\"640\"><rect width=\"960\" height=\"640\" fill=\"{ground}\"/><circle cx=\"730\" cy=\"170\" r=\"80\" fill=\"#ffd43d\"/><path d=\"M0 640V470C180 330 340 380 500 470 660 360 800 380 960 450V640z\" fill=\"{hill}\"/></svg>"
        );
        std::fs::write(dir.join(format!("photos/{name}.svg")), svg).unwrap();
    }
}

fn read(dir: &Path, root: &Path, files: &mut BTreeMap<String, Vec<u8>>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read(&path, root, files);
        } else {
            files.insert(path.strip_prefix(root).unwrap().display().to_string(), std::fs::read(&path).unwrap());
        }
    }
}

fn main() {
    let dir = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "/work/preview".into()));
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/standard");
    let mut files = BTreeMap::new();
    read(&root, &root, &mut files);
    let theme = match Theme::with(&files) {
        Ok(theme) => theme,
        Err(error) => {
            println!("{error}");
            std::process::exit(1);
        }
    };
    std::fs::create_dir_all(dir.join("assets")).unwrap();
    for (path, bytes) in theme.assets() {
        std::fs::write(dir.join("assets").join(path), bytes).unwrap();
    }
    std::fs::write(dir.join("theme.css"), theme_css(Rgb::parse("#8a3b12").unwrap())).unwrap();
    pictures(&dir);
    let out = Out { theme, dir };
    records::draw(&out);
    works::draw(&out);
}
