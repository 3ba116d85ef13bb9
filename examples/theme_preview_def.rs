//! Draws the pages of groups d, e, f (councils … accessibility) with sample views into a folder, to be looked at in a
//! browser: `cargo run --example theme_preview_def [folder]`. Templates are read from disk: no rebuild for them.

use shirube::output::site::theme::Theme;
use shirube::output::site::views::*;
use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

struct Preview {
    theme: Theme,
    out: PathBuf,
}

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "/work/preview/def".into()));
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut own = BTreeMap::new();
    collect(&root.join("themes/standard"), "", &mut own)?;
    let theme = Theme::with(&own)?;
    fs::create_dir_all(out.join("assets"))?;
    for (path, bytes) in theme.assets() {
        fs::write(out.join("assets").join(path), bytes)?;
    }
    fs::write(out.join("assets/theme.css"), ".mast-hohoemi{--mast:#9b2d24}.mast-tetotote{--mast:#0c5085}\n")?;
    let photo = Path::new("/work/main/content/hidamari/cases/case-hatake/photo.jpg");
    if photo.exists() {
        fs::copy(photo, out.join("photo.jpg"))?;
    }
    let p = Preview { theme, out };
    councils(&p)?;
    cases(&p)?;
    newsletters(&p)?;
    events(&p)?;
    figures(&p)?;
    community(&p)?;
    library(&p)?;
    Ok(())
}

fn collect(dir: &Path, at: &str, own: &mut BTreeMap<String, Vec<u8>>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let name = format!("{at}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), own)?;
        } else {
            own.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(())
}

impl Preview {
    fn page<P: Page>(&self, file: &str, crumbs: &[&str], page: P) -> Result<(), Box<dyn Error>> {
        let nav = |label: &str, current: bool| NavItem { label: label.into(), href: "#".into(), current };
        let title = crumbs.last().copied().unwrap_or_default().to_string();
        let mut trail = vec![Crumb { label: "ホーム".into(), href: Some("#".into()) }];
        trail.extend(crumbs.iter().map(|label| Crumb { label: (*label).into(), href: Some("#".into()) }));
        let view = View {
            site: Site {
                title: "ひだまり市 通いの場・生活支援サービスガイド".into(),
                short_title: "通いの場と手助けのガイド".into(),
                city: "ひだまり市".into(),
                home: "#".into(),
                assets: "assets/".into(),
                theme_css: Some("assets/theme.css".into()),
                fictional: true,
                nav: vec![
                    nav("通いの場", false),
                    nav("暮らしの手助け", false),
                    nav("困りごと", false),
                    nav("地区", false),
                    nav("取り組み", true),
                    nav("おたより", false),
                ],
                contact: Some(office()),
                about: vec![
                    Link::new("このガイドについて", "about.html"),
                    Link::new("アクセシビリティ方針", "accessibility.html"),
                ],
                help: vec![Link::new("相談先", "#"), Link::new("お知らせ", "#")],
                disclaimers: vec!["お出かけの前に、電話でお確かめください。".into()],
                updated: Some(day("2026-11-20", "令和8年11月20日")),
                report: Some(Link::new("情報のまちがいを知らせる", "#")),
                ..Default::default()
            },
            head: Head { title, ..Default::default() },
            crumbs: trail,
            foot: Foot {
                contact: Some(office()),
                updated: Some(day("2026-11-12", "令和8年11月12日")),
                source: Some(SourceView {
                    name: "生活支援体制整備事業の進捗状況について".into(),
                    href: Some("#".into()),
                    details: vec!["ひだまり市".into(), "令和8年10月".into()],
                    note: None,
                }),
                print: Some(Link::new("ガイドブック（PDF）12ページ", "#")),
            },
            page,
        };
        fs::write(self.out.join(file), self.theme.render(&view)?)?;
        Ok(())
    }
}

fn some(text: &str) -> Option<String> {
    Some(text.to_string())
}

fn all(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_string()).collect()
}

fn day(iso: &str, text: &str) -> DateView {
    DateView::new(iso, text)
}

fn html(text: &str) -> Html {
    Html(text.to_string())
}

fn office() -> ContactView {
    ContactView {
        name: "ひだまり市 高齢福祉課 地域づくり係".into(),
        href: some("#"),
        tel: Some(Phone::new("0000-55-0100", "tel:0000550100")),
        fax: Some(Phone::new("0000-55-0101", "tel:0000550101")),
        mail: some("chiiki@city.hidamari.example.jp"),
        hours: some("平日 8時30分〜17時15分"),
        address: some("ひだまり市本町1-1 市役所1階"),
        ..Default::default()
    }
}

fn photo(caption: &str) -> PhotoView {
    PhotoView {
        src: "photo.jpg".into(),
        width: 1200,
        height: 800,
        alt: "畑で、車いすの人と男の人たちが、高い畝に苗を植えている絵。".into(),
        caption: some(caption),
        credit: some("しるべ編集室（イラスト）"),
        ..Default::default()
    }
}

fn item(title: &str, kicker: &str, summary: &str, meta: &[&str]) -> Item {
    Item {
        href: some("#"),
        title: title.into(),
        kicker: (!kicker.is_empty()).then(|| kicker.to_string()),
        summary: (!summary.is_empty()).then(|| summary.to_string()),
        meta: all(meta),
        ..Default::default()
    }
}

fn dated(title: &str, kicker: &str, date: DateView, summary: &str) -> Item {
    Item { date: Some(date), ..item(title, kicker, summary, &[]) }
}

fn pictured(title: &str, kicker: &str, summary: &str, meta: &[&str]) -> Item {
    Item { photo: Some(photo("")), ..item(title, kicker, summary, meta) }
}

fn coordinator(n: usize) -> CoordinatorView {
    CoordinatorView {
        id: format!("sc-{n}"),
        title: [
            "北町地区の生活支援コーディネーター",
            "本町地区の生活支援コーディネーター",
            "市全体の生活支援コーディネーター",
        ][n % 3]
            .into(),
        person: (n == 1).then(|| "小田 みどり".into()),
        summary: some("集まりの立ち上げや、会場さがし、困りごとと手助けをつなぐ相談を受けています。"),
        facts: vec![
            Fact::names("担当", vec![Name::linked("北町地区", "#")]),
            Fact::names("所属", vec![Name::linked("ひだまり市社会福祉協議会", "#")]),
            Fact::new("置き方", "委託・専任"),
            Fact::new("いつから", "平成28年4月"),
            Fact::ticks("資格", all(&["社会福祉士", "介護支援専門員"])),
        ],
        contact: Some(ContactView {
            name: "ひだまり市社会福祉協議会 地域福祉課".into(),
            tel: Some(Phone::new("0000-55-0200", "tel:0000550200")),
            hours: some("平日 8時30分〜17時"),
            ..Default::default()
        }),
    }
}

fn composition(kinds: &[&str], names: &[&str]) -> CompositionView {
    let rows = names.iter().enumerate().map(|(r, name)| CompositionRowView {
        council: Name::linked(*name, "#"),
        cells: (0..kinds.len())
            .map(|c| {
                ((r * 7 + c * 3) % 4 != 0).then(|| MemberMark {
                    count: ((r + c) % 3 != 0).then_some(1 + ((r + c) % 5) as i64),
                    note: (r == 1 && c == 2).then(|| "第1・第2地区".into()),
                })
            })
            .collect(),
        etc: r == 2,
    });
    CompositionView { kinds: all(kinds), rows: rows.collect() }
}

fn councils(p: &Preview) -> Result<(), Box<dyn Error>> {
    let layer2 = [
        "北町地区 支え合い会議",
        "本町地区つながる会議",
        "東が丘地区協議体",
        "川辺地区協議体",
        "南野地区 なんでも会議",
    ];
    let council = |name: &str| {
        item(
            name,
            "",
            "商店と駅、マンションのある地区の協議体。店先からの見守りを育てています。",
            &["年6回（奇数月）", "平成29年10月から"],
        )
    };
    p.page(
        "councils.html",
        &["取り組み", "協議体"],
        CouncilsPage {
            title: "協議体 ― 支え合いを話し合う場".into(),
            lead: some("住民、団体、市が同じ机で、暮らしの困りごとと手助けを話し合います。ひだまり市には3つの層があります。"),
            links: vec![Link::new("会議の記録", "meetings.html"), Link::new("生活支援コーディネーター", "coordinators.html"), Link::new("指標", "indicators.html")],
            layers: vec![
                LayerView {
                    n: 1,
                    name: "第1層協議体".into(),
                    unit: some("市全域"),
                    about: Some(html("<p>市全体の困りごとを選び、しくみをととのえます。介護保険運営協議会の<strong>生活支援部会</strong>を充てています。</p>")),
                    councils: vec![council("ひだまり市生活支援体制検討会議")],
                    composition: None,
                },
                LayerView {
                    n: 2,
                    name: "第2層協議体".into(),
                    unit: some("地区（5）"),
                    about: Some(html("<p>地区ごとに、顔の見える範囲で話し合います。</p>")),
                    councils: layer2.iter().map(|name| council(name)).collect(),
                    composition: Some(composition(
                        &["自治会", "民生委員児童委員", "地区社会福祉協議会", "老人クラブ", "地域包括支援センター", "企業・商店", "学校", "ボランティア団体", "マンション管理組合"],
                        &["北町", "本町", "東が丘", "川辺", "南野"],
                    )),
                },
                LayerView {
                    n: 3,
                    name: "第3層協議体".into(),
                    unit: some("町（4）"),
                    councils: vec![council("田中おたがいさま会"), council("桜台ささえあい会議")],
                    composition: Some(composition(&["自治会", "民生委員児童委員", "老人クラブ"], &["田中町", "桜台", "山手町", "柳町"])),
                    ..Default::default()
                },
            ],
        },
    )?;
    let member = |kind: &str, org: Option<&str>, count: Option<i64>, note: Option<&str>| MemberView {
        kind: kind.into(),
        organization: org.map(|name| Name::linked(name, "#")),
        count,
        note: note.map(str::to_string),
    };
    p.page(
        "council.html",
        &["取り組み", "協議体", "本町地区つながる会議"],
        CouncilPage {
            name: "本町地区つながる会議".into(),
            kana: some("ほんちょうちくつながるかいぎ"),
            layer: "第2層協議体".into(),
            summary: some("商店と駅、マンションのある本町地区の協議体。店先からの見守りを育てています。"),
            facts: vec![
                Fact::names("地区", vec![Name::linked("本町地区", "#")]),
                Fact::new("設置", "平成29年10月"),
                Fact::new("開催", "年6回（奇数月）").big(),
                Fact::names("中心となる団体", vec![Name::linked("本町地区社会福祉協議会", "#")]),
                Fact::names("支える団体", vec![Name::linked("地域包括支援センター中央", "#")]),
            ],
            roles: all(&["商店会と組んだ見守り", "マンションに住む人との顔つなぎ", "本町みんなの食堂と駅前オレンジカフェの応援"]),
            members: vec![
                member("自治会", Some("ひだまり市自治会連合会"), Some(5), Some("本町地区の5つの自治会長")),
                member("民生委員児童委員", Some("民生委員児童委員協議会"), Some(3), Some("本町地区から")),
                member("地区社会福祉協議会", Some("本町地区社会福祉協議会"), Some(2), None),
                member("企業・商店", Some("本町商店会"), Some(2), None),
                member("企業・商店", None, Some(1), Some("ひだまり駅前郵便局")),
                member("学校", Some("県立ひだまり高校"), None, None),
            ],
            members_etc: true,
            photos: vec![photo("9月の会議。下足箱の前で見かけたことを持ち寄りました。")],
            body: Some(html("<p>昼は人通りが多いのに、夜はひとりで過ごす人が多い。それが本町です。顔を知る場所は、店先と待合室と、ごみ出しの朝。会議では毎回1つ「今月の場所」を決め、そこで見かけたことを持ち寄ります。</p><ul><li>5月は歯科医院の待合室</li><li>7月は駅の南口</li><li>9月は銭湯の下足箱の前</li></ul>")),
            years: vec![
                CouncilYearView { fiscal_year: "令和8年度".into(), activities: html("<p>駅のベンチに長く座っている人に、だれがどう声をかけるか。駅員さんを招いて話しました。</p>"), meetings: Some(3), note: some("10月31日現在") },
                CouncilYearView { fiscal_year: "令和7年度".into(), activities: html("<p>商店会の27店が「見守りの店」の札を出しました。店番の人向けに、声のかけ方の練習を閉店後に2回。6回目の会議は、感染症がはやったため書面で行いました。</p>"), meetings: Some(6), note: some("書面開催1回を含む") },
                CouncilYearView { fiscal_year: "令和6年度".into(), activities: html("<p>マンションの管理組合にはじめて加わってもらいました。</p>"), meetings: Some(5), note: None },
            ],
            meetings: vec![
                dated("令和8年度 第3回", "対面", day("2026-09-16", "令和8年9月16日(水)"), "銭湯の下足箱の前で"),
                dated("令和8年度 第2回", "対面", day("2026-07-15", "令和8年7月15日(水)"), "駅の南口"),
            ],
            meetings_all: Some(Link::new("すべての会議の記録", "#")),
            coordinators: vec![coordinator(1)],
            cases: vec![pictured("花屋の店先に、椅子が三つ", "見守り", "店先の丸椅子が、散歩の行き先になりました。", &["本町地区", "令和4年度"])],
            reading: vec![item("シャッターの前で、だれを待っていましたか", "対話の記録", "", &[])],
            contact: Some(ContactView { name: "本町地区社会福祉協議会".into(), tel: Some(Phone::new("0000-55-0212", "tel:0000550212")), hours: some("平日 9時〜16時"), ..Default::default() }),
        },
    )?;
    let row = |n: usize| MeetingRow {
        council: Name::linked(
            if n.is_multiple_of(2) {
                "生活支援体制検討会議"
            } else {
                "本町地区つながる会議"
            },
            "#",
        ),
        name: Name::linked(format!("第{n}回"), "#"),
        date: (n != 3).then(|| day("2026-07-11", "令和8年7月11日(木)")),
        format: Some(["対面", "書面", "オンライン"][n % 3].into()),
        agenda: all(&["第9期計画と生活支援体制整備事業について", "令和5年度の報告", "今年の課題の決め方"]),
        discussion: if n == 2 { vec![] } else { all(&["市全体で考える困りごとを1つ選ぶ"]) },
    };
    let year = |id: &str, label: &str, n: usize| MeetingYear {
        id: id.into(),
        label: label.into(),
        rows: (1..=n).rev().map(row).collect(),
    };
    p.page(
        "meetings.html",
        &["取り組み", "会議の記録"],
        MeetingsPage {
            title: "会議の記録".into(),
            lead: some("第1層と第2層の協議体で、何を話したかの記録です。"),
            years: vec![year("r8", "令和8年度", 3), year("r7", "令和7年度", 4), year("r6", "令和6年度", 2)],
        },
    )?;
    let agenda = |title: &str, sub: &[&str]| AgendaView { title: title.into(), sub: all(sub) };
    p.page(
        "meeting.html",
        &["取り組み", "会議の記録", "令和6年度 第2回"],
        MeetingPage {
            title: "買い物の足の地図を広げる".into(),
            council: Name::linked("生活支援体制検討会議", "#"),
            number: "令和6年度 第2回".into(),
            facts: vec![
                Fact::new("日時", "令和7年2月13日(木) 午後2時〜4時10分").big(),
                Fact::names("場所", vec![Name::linked("福祉会館", "#")]),
                Fact::new("開き方", "対面"),
                Fact::new("出席", "委員16人、そのほか5人").note("傍聴3人をふくむ"),
            ],
            agenda: vec![
                agenda("買い物の足 地図の報告", &["歩いて10分で店に着けない所", "住民による手直し"]),
                agenda("第3層協議体について", &["田中おたがいさま会の発足", "次に手をあげそうな町"]),
                agenda("令和7年度の予算案について", &[]),
            ],
            discussion: vec![agenda("地図の白い所に、だれが、何を届けるか", &[])],
            documents: vec![Name::plain("資料1　令和7年度 予算案"), Name::linked("別冊　第2層 生活支援コーディネーターの手引き（案）", "#"), Name::linked("参考資料2　買い物の足 地図", "#")],
            photos: vec![],
            body: Some(html("<h3>決まったこと</h3><p>地図を広げると、会場が少し静かになりました。自分の町が白いままの人がいたからです。</p><h3>地図でわかった3か所</h3><table><thead><tr><th>所</th><th>いちばん近い店まで</th><th>バス</th><th>いま使えるもの</th></tr></thead><tbody><tr><td>山手町の上</td><td>歩いて25分</td><td>1日3本</td><td>移動販売（火）</td></tr><tr><td>新田</td><td>歩いて40分</td><td>なし</td><td>お買い物バス</td></tr></tbody></table>")),
            previous: Some(Link::new("令和6年度 第1回", "#")),
            next: Some(Link::new("令和7年度 第1回", "#")),
        },
    )?;
    p.page(
        "coordinators.html",
        &["取り組み", "生活支援コーディネーター"],
        CoordinatorsPage {
            title: "生活支援コーディネーター".into(),
            lead: some("地域支え合い推進員とも呼びます。集まりを始めたい、手助けがほしい、手伝いたい。どれもご相談ください。"),
            layers: vec![
                Group::new("layer-1", "第1層（市全体）", vec![coordinator(2)]),
                Group::new("layer-2", "第2層（地区）", vec![coordinator(3), coordinator(1), coordinator(4)]),
            ],
        },
    )
}

fn filter(label: &str, links: &[(&str, usize)], current: Option<usize>) -> FilterGroup {
    FilterGroup {
        label: label.into(),
        links: links
            .iter()
            .enumerate()
            .map(|(at, (label, count))| CountLink {
                label: (*label).into(),
                href: "#".into(),
                count: Some(*count),
                current: current == Some(at),
                ..Default::default()
            })
            .collect(),
    }
}

fn cases(p: &Preview) -> Result<(), Box<dyn Error>> {
    let list = || {
        vec![
            pictured(
                "畑に用事のある暮らし",
                "男性の参加",
                "草におおわれた六百平方メートルの畑を借り、七十代の男性を中心に野菜を作っています。玉ねぎは全滅、夏は会員が半分に。それでも畑には「来る理由」が生えてきました。",
                &["新田はたけの会", "南野地区"],
            ),
            pictured(
                "玄関から道まで、六十センチ",
                "除雪",
                "きれいにしない。終わらなくなるから。高校生と消防団の朝の30分です。",
                &["北町雪かき隊", "北町地区"],
            ),
            item(
                "花屋の店先に、椅子が三つ",
                "見守り",
                "店先の丸椅子が、散歩の行き先になりました。",
                &["本町商店会", "本町地区"],
            ),
            pictured(
                "すみれ号の走る日",
                "買い物の足",
                "品物を自分の目で選ぶ。それが買い物です。",
                &["お買い物バス実行委員会", "山手町"],
            ),
        ]
    };
    p.page(
        "cases.html",
        &["取り組み", "事例"],
        CasesPage {
            title: "支え合いの事例".into(),
            lead: some("始めたきっかけ、困ったこと、続けるための工夫を聞きました。"),
            count: "13件".into(),
            narrowed: None,
            filters: vec![
                filter(
                    "テーマ",
                    &[
                        ("男性の参加", 2),
                        ("居場所づくり", 5),
                        ("多世代交流", 3),
                        ("買い物の足", 2),
                        ("見守り", 4),
                        ("認知症", 1),
                        ("防災", 1),
                    ],
                    None,
                ),
                filter("事例集", &[("第2版", 12), ("第1版", 9)], None),
                filter("地区", &[("北町", 3), ("本町", 3), ("東が丘", 2), ("川辺", 3), ("南野", 2)], None),
            ],
            cases: list(),
            collections: vec![
                item(
                    "ひだまり市 支え合い事例集 第2版",
                    "令和8年3月",
                    "四つを加え、一つを見送り、八つをたずね直した十二の取り組み。",
                    &["12件"],
                ),
                item("ひだまり市 支え合い事例集 第1版", "令和6年3月", "九つの取り組み。", &["9件"]),
            ],
        },
    )?;
    let section = |id: &str, title: &str, text: &str| SectionView {
        id: id.into(),
        title: title.into(),
        html: html(text),
    };
    p.page(
        "case.html",
        &["取り組み", "事例", "畑に用事のある暮らし"],
        CasePage {
            title: "畑に用事のある暮らし".into(),
            subtitle: some("新田はたけの会"),
            themes: vec![Link::new("男性の参加", "#"), Link::new("居場所づくり", "#"), Link::new("多世代交流", "#")],
            overview: "草におおわれた六百平方メートルの畑を借り、七十代の男性を中心に野菜を作っています。玉ねぎは全滅、夏は会員が半分に。それでも畑には「来る理由」が生えてきました。高くした畝には車いすの人も並び、とれた野菜はこども食堂の鍋に入ります。".into(),
            photo: Some(photo("高い畝に、玉ねぎの苗を植える日。")),
            points: all(&["集まりには来ない人が、畑の水やりには来ます。", "立って作業できる高い畝を二本作り、デイサービスの方も植えられます。", "売らずに配ります。配る先があると、形の悪い野菜もむだになりません。"]),
            facts: vec![Fact::names("団体", vec![Name::linked("新田はたけの会", "#")]), Fact::names("地区", vec![Name::linked("南野地区", "#")]), Fact::names("場所", vec![Name::linked("新田ふれあい農園", "#")]), Fact::new("始めた年度", "令和2年度")],
            easy: some("畑で 野菜を 作る 会です。\n車いすの 人も いっしょに できます。"),
            sections: vec![
                section("reason", "始めたきっかけは", "<p>南野地区の協議体が、通いの場に来ていない男性二十人に話を聞きました。「お茶を飲んで何になる」「歌はきらいだ」。聞き取りをした委員は、しょんぼりして帰りかけました。</p><p>最後の一人が、庭先のねぎを抜きながら言いました。「用事があれば、行くよ」。</p>"),
                section("challenge", "むずかしかったことは", "<p>初めての秋、玉ねぎの苗を八百本植えました。翌年の春、とれたのは三十四個。</p>"),
                section("actions", "どう取り組みましたか", "<ol><li>暑さの知らせが出た日は、朝七時に始めて八時半で終わります。</li><li>畑の師匠を決めました。</li><li>高さ六十センチの畝を二本、古い足場板で作りました。</li></ol>"),
                section("sustain", "続けるしくみは", "<p>借地料は年に六千円。苗と肥料は会員の年会費（千円）でまかなっています。</p>"),
            ],
            results: Some(html("<p>雨の日も丸がついているのはなぜかと聞くと、「見に来ただけ」と答える人が五人いました。</p>")),
            numbers: vec![NumberView::new("水やり当番の丸", "312", "個"), NumberView::new("会員", "19", "人"), NumberView { note: some("令和7年度"), ..NumberView::new("こども食堂へ", "148", "kg") }],
            voices: vec![VoiceView { text: "畑は、黙っていても行ける。".into(), who: some("会員（78歳・男性）") }, VoiceView { text: "土にさわったのは、十年ぶりです。".into(), who: some("デイサービスの利用者（84歳・女性）") }],
            body: Some(html("<p>令和8年の春、三本目の高い畝ができました。</p>")),
            photos: vec![photo("黒板の「きょうの用事」。"), photo("さつまいも掘り。")],
            partners: vec![Name::linked("地域包括支援センター南", "#"), Name::plain("新田農家組合").with_note("住民団体"), Name::plain("デイサービスなのはな").with_note("介護事業者")],
            resources: vec![item("新田はたけの会", "通いの場", "", &["毎週水曜 9時から"]), item("南野こども食堂", "通いの場", "", &["第2・第4土曜"])],
            related: vec![pictured("包丁を持った日", "男性の参加", "料理教室から、配食の手伝いへ。", &["川辺地区"])],
            appears_in: vec![Link::new("ひだまり市 支え合い事例集 第2版", "#"), Link::new("支え合いパネル展 令和8年度", "#")],
            contact: Some(office()),
        },
    )?;
    p.page(
        "collection.html",
        &["取り組み", "事例", "事例集 第2版"],
        CollectionPage {
            title: "ひだまり市 支え合い事例集".into(),
            edition: some("第2版"),
            label: some("参考資料1"),
            summary: some("第1版から二年。四つを加え、一つを見送り、八つをたずね直した十二の取り組み。"),
            facts: vec![Fact::new("発行", "令和8年3月"), Fact::new("発行者", "ひだまり市 高齢福祉課・ひだまり市社会福祉協議会"), Fact::new("頻度", "おおむね2年に1度")],
            files: vec![Download { label: "事例集 第2版".into(), href: "#".into(), format: "PDF".into(), size: some("4.2 MB") }],
            base: Some(Link::new("第1版を見る", "#")),
            changes: some("四つの取り組みを加えました。店じまいにともなって終わった「花屋の店先に、椅子が三つ」は、のせていません。"),
            added: vec![Name::linked("となりに座る、三十分", "#"), Name::linked("南野こども食堂", "#"), Name::linked("川辺の避難散歩", "#"), Name::linked("田中ふまねっと教室", "#")],
            removed: vec![Name::linked("花屋の店先に、椅子が三つ", "#").with_note("店じまいのため")],
            body: Some(html("<h2>発行にあたって</h2><p>第1版を出してから二年がたちました。市役所の棚にあるものより、公民館の台所にあるもののほうが、早くぼろぼろになりました。</p><p>この版では、四つの新しい取り組みを加えています。</p>")),
            cases: list(),
            editions: vec![item("第1版", "令和6年3月", "九つの取り組み。", &["9件"])],
        },
    )
}

fn newsletters(p: &Preview) -> Result<(), Box<dyn Error>> {
    let issues = || {
        vec![
            dated(
                "第11号　おつかれさまの時間",
                "",
                day("2026-04-01", "令和8年4月1日"),
                "役をしりぞく十一人への拍手、緑町グラウンドゴルフ、春の台所、ひだまり俳壇。",
            ),
            Item {
                photo: Some(photo("")),
                ..dated(
                    "第10号　花屋の椅子、引っ越す",
                    "",
                    day("2025-10-01", "令和7年10月1日"),
                    "店じまいした花屋の三つの椅子の行き先、スマホ相談室の一年。",
                )
            },
        ]
    };
    let series = |title: &str, kana: &str| SeriesView {
        title: Link::new(title, "series.html"),
        kana: some(kana),
        publisher: "ひだまり市社会福祉協議会".into(),
        frequency: some("年2回"),
        summary: some("地区の支え合いを伝える、A4・4ページの広報紙です。回覧板と公民館でお配りしています。"),
        issues: issues(),
    };
    p.page(
        "newsletters.html",
        &["おたより"],
        NewslettersPage {
            title: "広報紙".into(),
            lead: some("2つの広報紙の、すべての号を読めます。"),
            series: vec![series("ほほえみだより", "ほほえみだより"), series("てとて", "てとて")],
        },
    )?;
    let mast = |vertical: bool| MastheadView {
        title: "ほほえみだより".into(),
        kana: some("ほほえみだより"),
        tagline: some("ひだまり市 支え合いのたより"),
        vertical,
        class: some("mast-hohoemi"),
    };
    p.page(
        "series.html",
        &["おたより", "ほほえみだより"],
        SeriesPage {
            masthead: mast(true),
            full_title: some("生活支援体制整備広報紙「ほほえみだより」"),
            summary: some("地区の支え合いを伝える、A4・4ページの広報紙です。"),
            facts: vec![
                Fact::new("発行者", "ひだまり市社会福祉協議会"),
                Fact::new("発行", "年2回（4月・10月）"),
                Fact::new("配る範囲", "市内全戸に回覧"),
                Fact::ticks("とりあげること", all(&["支え合いの取り組み", "協議体の報告", "投稿"])),
            ],
            feed: Some(Link::new("更新のお知らせを受け取る（Atom）", "#")),
            body: Some(html("<p>題字は、令和2年に県立ひだまり高校の書道部が書きました。</p>")),
            years: vec![Group::new("r8", "令和8年度", issues()), Group::new("r7", "令和7年度", issues())],
            empty: None,
        },
    )?;
    for (file, vertical) in [("issue.html", true), ("issue-h.html", false)] {
        let article =
            |id: &str, title: &str, kind: &str, vertical: bool, text: &str, refs: Vec<Link>| ArticleView {
                id: id.into(),
                title: title.into(),
                kind: some(kind),
                vertical,
                html: html(text),
                refs,
            };
        p.page(
            file,
            &["おたより", "ほほえみだより", "第10号"],
            IssuePage {
                masthead: if vertical { mast(true) } else { MastheadView { title: "てとて".into(), tagline: some("手と手をつなぐ、となり町まで"), class: some("mast-tetotote"), ..Default::default() } },
                series: Link::new("ほほえみだよりのすべての号", "#"),
                number: "第10号".into(),
                title: some("花屋の椅子、引っ越す"),
                date: day("2025-10-01", "令和7年10月1日"),
                period: some("令和7年度 秋"),
                publisher: "ひだまり市社会福祉協議会".into(),
                district: Some(Link::new("本町地区", "#")),
                summary: some("店じまいした花屋の三つの椅子の行き先、スマホ相談室の一年、薬の袋の話、敬老川柳。"),
                intro: None,
                articles: vec![
                    article("a1", "花屋の椅子、引っ越す", "特集", false, "<p>本町通りの花屋が、九月で店を閉じました。三十八年続いた店です。店先の丸椅子に座ったことのある人は、ずいぶん多いのではないでしょうか。</p><figure><img src=\"photo.jpg\" alt=\"シャッターを下ろした花屋の前\" width=\"1200\" height=\"800\"><figcaption>三つの椅子の、引っ越しの日。</figcaption></figure><p>椅子が並んだのは、三年半前の春でした。バケツのふちに腰かけて休むお客さんを見て、店主が倉庫から出したのです。札には「お話しになりたい方は左、静かに座りたい方は右」。真ん中は荷物の席でした。茎の折れた花は、座った人に一輪ずつ。店主の手帳の正の字は、千九百八十七本で止まりました。</p><h3>椅子の行き先</h3><p>閉店を決めたのは六月です。店主が最初に相談したのは、問屋でも銀行でもなく、地区社協でした。「椅子と、座る人を、どうしましょう」。</p>", vec![Link::new("花屋の店先に、椅子が三つ", "#"), Link::new("本町みんなの食堂", "#")]),
                    article("a2", "「分かりません」と言える高校生", "紹介", false, "<p>県立ひだまり高校のスマホ相談室をのぞくと、生徒さんの両手は、ひざの上にありました。代わりに押してしまわないための工夫だそうです。</p>", vec![Link::new("高校生スマホ相談室", "#")]),
                    article("a3", "薬の袋をあけてみる", "コラム", true, "<p>朝の薬を飲んだかどうか、袋をのぞいてもわからない。そんな朝は、だれにでもあります。薬局の窓口で「飲んだ日に丸をつける紙をください」と言うと、出してくれる店がふえました。</p><p>ある方は、丸のかわりに天気を書いています。「はれ」「くもり」「かさ」。半年たって見返すと、日記になっていたそうです。飲み忘れた日は空白。空白の日に何があったかは、本人にも思い出せません。</p><p>それでよいのだと、薬剤師さんは言います。「忘れた日があるとわかる紙なら、役に立っています」。</p><p>十月十七日から二十三日は、薬と健康の週間です。家にある薬の袋を、いちど全部、机に並べてみませんか。</p>", vec![]),
                    article("a4", "敬老川柳", "投稿", true, "<p>柿ふたつ　分ける相手の　顔えらぶ</p><p>孫よりも　先に覚えた　スタンプよ</p><p>会議には　来ないが椅子は　出してくれ</p>", vec![]),
                ],
                errata: if vertical { vec![ErratumView { date: day("2025-10-20", "令和7年10月20日"), wrong: "敬老川柳の三句め「柿ひとつ」".into(), right: "「柿ふたつ」".into(), note: some("作者の方から「ひとつでは、分ける相手がいなくなる」とお電話をいただきました。ウェブの紙面は直してあります。") }] } else { vec![] },
                pdf: Some(Download { label: "第10号の紙面".into(), href: "#".into(), format: "PDF".into(), size: some("1.8 MB") }),
                photos: vec![],
                previous: Some(Link::new("第9号　四つ辻の時計", "#")),
                next: Some(Link::new("第11号　おつかれさまの時間", "#")),
            },
        )?;
    }
    Ok(())
}

fn events(p: &Preview) -> Result<(), Box<dyn Error>> {
    let venue = |from: DateView, to: DateView, place: &str, note: &str| VenueView {
        from,
        to,
        place: Name::linked(place, "#"),
        hours: some("午前9時〜午後8時"),
        note: some(note),
    };
    let panel = |title: &str, text: &str, case: bool| PanelView {
        title: title.into(),
        text: some(text),
        case: case.then(|| Link::new("もとになった事例", "#")),
    };
    p.page(
        "exhibition.html",
        &["取り組み", "パネル展示", "令和8年度"],
        ExhibitionPage {
            title: "支え合いパネル展 令和8年度「手をたすと、こうなった」".into(),
            summary: some("事例集 第2版の12の取り組みを大きなパネルで。3つの会場を回ります。"),
            organizer: Some(Name::linked("ひだまり市", "#")),
            venues: vec![
                venue(day("2026-10-13", "令和8年10月13日(火)"), day("2026-10-23", "10月23日(金)"), "市民プラザ", "初日の午前10時から、桜台ごみ出し隊の隊長がパネルの前で話しました。14日（水）は休館でした"),
                venue(day("2026-12-01", "令和8年12月1日(火)"), day("2026-12-11", "12月11日(金)"), "市役所", "1階ロビー。土曜日・日曜日はお休みです"),
                venue(day("2027-01-12", "令和9年1月12日(火)"), day("2027-01-22", "1月22日(金)"), "南野公民館", "18日（月）は休館です"),
            ],
            panels: vec![
                panel("はじめに ― 手を出す前に、手を見る", "道具を使う手、待つ手、ことわる手。このパネルに出てくるのは、特別な人の手ではありません。", false),
                panel("バスを待つあいだの縁側", "やかん1つで始まり、三か月で行きづまり、週に一日にして長続きしました。", true),
                panel("玄関から道まで、六十センチ", "きれいにしない。終わらなくなるから。", true),
                panel("すみれ号の走る日", "品物を自分の目で選ぶ。それが買い物です。", true),
                panel("となりに座る、三十分", "向かい合わずに、となりに。", true),
            ],
            photos: vec![photo("市民プラザの会場。")],
            body: Some(html("<p>パネルはA1判。文字は、1メートル離れて読める大きさにしました。</p>")),
            files: vec![Download { label: "パネル（A3に縮めたもの）".into(), href: "#".into(), format: "PDF".into(), size: some("12 MB") }],
            contact: Some(office()),
        },
    )?;
    let row = |name: &str, cells: &[&str]| ComparisonRow { name: Name::linked(name, "#"), cells: all(cells) };
    p.page(
        "events.html",
        &["おたより", "催し"],
        EventsPage {
            title: "催し".into(),
            lead: some("フォーラム、講座、研修会の予定と記録です。"),
            groups: vec![
                Group::new(
                    "coming",
                    "これから",
                    vec![
                        dated(
                            "支え合いフォーラム 令和8年度",
                            "フォーラム",
                            day("2027-02-20", "令和9年2月20日(土)"),
                            "テーマは「休んでもいい支え合い」。",
                        ),
                        dated(
                            "認知症サポーター養成講座",
                            "講座",
                            day("2026-12-05", "令和8年12月5日(土)"),
                            "",
                        ),
                    ],
                ),
                Group::new(
                    "past",
                    "これまで",
                    vec![dated(
                        "協議体研修会",
                        "研修会",
                        day("2026-09-06", "令和8年9月6日(日)"),
                        "地区をこえて、困りごとを持ち寄りました。",
                    )],
                ),
            ],
            comparison: Some(ComparisonView {
                caption: "フォーラムと研修会".into(),
                columns: all(&["日時", "主題", "方法", "講師", "参加者"]),
                rows: vec![
                    row(
                        "協議体研修会",
                        &[
                            "令和8年9月6日(日)\n午後1時30分〜4時",
                            "地区をこえて困りごとを持ち寄る",
                            "講義と、少人数での話し合い",
                            "県立ひだまり大学 地域福祉学科",
                            "協議体の委員 62人",
                        ],
                    ),
                    row(
                        "支え合いフォーラム",
                        &[
                            "令和9年2月20日(土)\n午後1時30分〜4時",
                            "休んでもいい支え合い",
                            "活動紹介と話し合い",
                            "",
                            "どなたでも",
                        ],
                    ),
                ],
            }),
            exhibitions: vec![item(
                "支え合いパネル展 令和8年度「手をたすと、こうなった」",
                "パネル展示",
                "3つの会場を回ります。",
                &["10月13日から1月22日まで"],
            )],
        },
    )?;
    p.page(
        "event.html",
        &["おたより", "催し", "支え合いフォーラム"],
        EventPage {
            title: "支え合いフォーラム 令和8年度".into(),
            kana: some("ささえあいふぉーらむれいわはちねんど"),
            kind: some("フォーラム"),
            summary: some("テーマは「休んでもいい支え合い」。今回は、途中でやめた取り組みの話も聞きます。"),
            past: true,
            facts: vec![
                Fact::new("日時", "令和9年2月20日(土) 午後1時30分〜4時（開場 1時）").big(),
                Fact::names("場所", vec![Name::linked("市民プラザ", "#")]),
                Fact::new("対象", "どなたでも"),
                Fact::new("申し込み", "いりません").note("手話通訳・要約筆記・車いすの席・お子さんの見守りがいる方は、2月5日までにお電話ください。"),
            ],
            program: vec![
                ProgramView { kind: some("活動紹介"), title: "1年見送って、よかったこと".into(), who: some("東が丘3丁目 準備会") },
                ProgramView { kind: some("活動紹介"), title: "休むための引きつぎ帳".into(), who: some("山手茶屋") },
                ProgramView { kind: some("話し合い"), title: "休むと言いにくいのは、なぜ".into(), who: None },
            ],
            easy: some("支え合いについて 話を 聞く 会です。だれでも 来られます。"),
            photos: vec![],
            body: Some(html("<p>続けることは、えらい。でも、休めるしくみがあるから続くのだと、この1年あちこちで聞きました。</p>")),
            actions: vec![Action { label: "カレンダーに追加".into(), href: "#".into(), icon: "cal".into(), mime: some("text/calendar") }],
            contact: Some(office()),
        },
    )
}

fn figures(p: &Preview) -> Result<(), Box<dyn Error>> {
    let districts = ["北町", "本町", "東が丘", "川辺", "南野"];
    let values = [
        ("令和4年度", 1020.0, "1,020"),
        ("令和5年度", 1135.0, "1,135"),
        ("令和6年度", 1248.0, "1,248"),
        ("令和7年度", 1352.0, "1,352"),
    ];
    let bars: Vec<BarInput> = values
        .iter()
        .map(|(label, value, text)| BarInput {
            label: (*label).into(),
            value: *value,
            text: format!("{text}人"),
            of: None,
        })
        .collect();
    let share: Vec<BarInput> = [("令和3年度末", 30.0), ("令和4年8月9日現在", 32.0)]
        .iter()
        .map(|(label, value)| BarInput {
            label: (*label).into(),
            value: *value,
            text: format!("{value}か所"),
            of: Some(39.0),
        })
        .collect();
    p.page(
        "indicators.html",
        &["取り組み", "指標"],
        IndicatorsPage {
            title: "数で見る取り組み".into(),
            lead: some("通いの場や協議体の数の移り変わりです。"),
            groups: vec![
                Group::new(
                    "all",
                    "市全体",
                    vec![
                        IndicatorView {
                            id: "sanka".into(),
                            title: "通いの場に来ている人の数".into(),
                            unit: "人".into(),
                            summary: some("年度のうちに1回でも来た65歳以上の方の実人数です。"),
                            newest: Some(NewestView {
                                value: "1,352".into(),
                                at: "令和7年度".into(),
                                of: None,
                                ring: None,
                            }),
                            chart: BarChart::new(
                                "通いの場に来ている人の数",
                                &bars,
                                Some((1450.0, "目標 1,450人")),
                            ),
                            points: values
                                .iter()
                                .rev()
                                .map(|(at, _, text)| PointView {
                                    at: (*at).into(),
                                    value: (*text).into(),
                                    parts: (0..5)
                                        .map(|n| (n != 3).then(|| format!("{}", 200 + n * 17)))
                                        .collect(),
                                    derived: *at == "令和6年度",
                                    ..Default::default()
                                })
                                .collect(),
                            part_labels: all(&districts),
                            target: some("令和8年度に 1,450人"),
                            footnotes: vec![
                                html("令和8年度の数は、令和9年4月に集計します。"),
                                html("2つの場に通う方は、住んでいる地区で1人と数えます。"),
                            ],
                            ..Default::default()
                        },
                        IndicatorView {
                            id: "secchi".into(),
                            title: "第2層協議体の設置".into(),
                            unit: "か所".into(),
                            newest: Some(NewestView {
                                value: "32".into(),
                                of: some("39"),
                                at: "令和4年8月9日現在".into(),
                                ring: Ring::new(32.0, 39.0),
                            }),
                            chart: BarChart::new("第2層協議体の設置", &share, Some((39.0, "目標 39か所"))),
                            points: vec![
                                PointView {
                                    at: "令和4年8月9日現在".into(),
                                    value: "32".into(),
                                    of: some("39"),
                                    ..Default::default()
                                },
                                PointView {
                                    at: "令和3年度末".into(),
                                    value: "30".into(),
                                    of: some("39"),
                                    note: some("緊急事態宣言の期間をふくむ"),
                                    ..Default::default()
                                },
                            ],
                            has_of: true,
                            target: some("令和4年度末までに 39か所（全地区）"),
                            ..Default::default()
                        },
                    ],
                ),
                Group::new(
                    "honcho",
                    "本町地区つながる会議",
                    vec![IndicatorView {
                        id: "fuda".into(),
                        title: "見守りの店の札".into(),
                        unit: "店".into(),
                        newest: Some(NewestView {
                            value: "27".into(),
                            at: "令和7年度".into(),
                            of: None,
                            ring: None,
                        }),
                        points: vec![PointView {
                            at: "令和7年度".into(),
                            value: "27".into(),
                            ..Default::default()
                        }],
                        ..Default::default()
                    }],
                ),
            ],
            csv: Some(Download {
                label: "すべての数".into(),
                href: "#".into(),
                format: "CSV".into(),
                size: some("6 KB"),
            }),
        },
    )?;
    let row =
        |label: &str, amount: &str, formula: Option<&str>, note: Option<&str>, total: bool| BudgetRowView {
            label: label.into(),
            amount: some(amount),
            yen: Some(format!("{amount},000円")),
            formula: formula.map(str::to_string),
            note: note.map(str::to_string),
            total,
            ..Default::default()
        };
    let cells = |label: &str, texts: &[&str]| BudgetRowView {
        label: label.into(),
        cells: texts.iter().map(|text| html(text)).collect(),
        ..Default::default()
    };
    p.page(
        "budgets.html",
        &["取り組み", "予算"],
        BudgetsPage {
            title: "予算と財源".into(),
            lead: some("生活支援体制整備事業に、いくら、どこから。"),
            budgets: vec![
                BudgetView {
                    id: "r8".into(),
                    title: "生活支援体制整備事業費の内訳".into(),
                    fiscal_year: some("令和8年度"),
                    unit: "千円".into(),
                    summary: some("合計は22,820千円です。"),
                    columns: all(&["区分", "金額"]),
                    rows: vec![
                        row(
                            "第2層コーディネーターの委託料",
                            "17,000",
                            Some("3,400千円 × 5地区"),
                            None,
                            false,
                        ),
                        row(
                            "第3層協議体の活動費",
                            "300",
                            Some("50千円 × 6町"),
                            Some("今ある4町と、新しくできる2町の分"),
                            false,
                        ),
                        row("支え手養成講座・研修会・フォーラム", "1,420", None, None, false),
                        row("合計", "22,820", None, None, true),
                    ],
                    has_amounts: true,
                    has_formulas: true,
                    has_notes: true,
                    has_yen: true,
                    ..Default::default()
                },
                BudgetView {
                    id: "zaigen".into(),
                    title: "事業の財源".into(),
                    unit: "%".into(),
                    summary: some("税金と、65歳以上の方の保険料でまかなわれています。"),
                    funding: StackedBar::new(
                        "事業の財源",
                        &[
                            ("国", 38.5, None),
                            ("県", 19.25, None),
                            ("市", 19.25, None),
                            ("第1号保険料", 23.0, Some("65歳以上の方が納める保険料")),
                        ],
                    ),
                    footnotes: vec![html(
                        "40歳から64歳までの方の保険料（第2号保険料）は、この事業には使われません。",
                    )],
                    ..Default::default()
                },
                BudgetView {
                    id: "josei".into(),
                    title: "協議体が使える活動費".into(),
                    fiscal_year: some("令和8年度"),
                    unit: "円".into(),
                    columns: all(&["区分", "第2層（地区）", "第3層（町）"]),
                    rows: vec![
                        cells("上限", &["1地区 30万円", "1町 5万円"]),
                        cells("使えるもの", &["会議費、印刷代、講師へのお礼、道具、保険料", "同左"]),
                        cells("報告", &["年度末に1枚", "同左（写真だけでもよい）"]),
                    ],
                    ..Default::default()
                },
            ],
        },
    )
}

fn card(title: &str, tint: &str, rule: &[&str]) -> Card {
    Card {
        href: "#".into(),
        title: title.into(),
        chip: Chip { label: "買い物の足".into(), tint: tint.into(), icon: tint.into(), href: None },
        rule: all(rule),
        facts: vec![
            Fact::new("日時", "毎週火・金曜日 9時30分"),
            Fact::new("場所", "北町公民館 前"),
            Fact::new("費用", "片道100円"),
        ],
        tags: all(&["申込不要", "車いす可"]),
        tel: Some(Phone::new("0000-55-0108", "tel:0000550108")),
        status: None,
    }
}

fn community(p: &Preview) -> Result<(), Box<dyn Error>> {
    let need = |label: &str, examples: &[&str], answers: &[&str]| NeedView {
        label: label.into(),
        href: "#".into(),
        examples: all(examples),
        answers: all(answers),
    };
    p.page(
        "needs.html",
        &["困りごと"],
        NeedsPage {
            title: "困りごとから探す".into(),
            lead: some("近い言葉をえらんでください。"),
            groups: vec![
                Group::new(
                    "karada",
                    "体を動かしたい",
                    vec![need(
                        "体を動かしたい",
                        &["最近つまずくことがふえた", "一人では体操が続かない"],
                        &["通いの場 31か所"],
                    )],
                ),
                Group::new(
                    "hanashi",
                    "話し相手がほしい",
                    vec![
                        need(
                            "話し相手がほしい",
                            &["丸一日、だれとも話さない日がある"],
                            &["通いの場 28か所", "サービス 4件"],
                        ),
                        need(
                            "男性も行きやすい場がほしい",
                            &["定年のあと、行く所が図書館しかない"],
                            &["通いの場 9か所"],
                        ),
                    ],
                ),
                Group::new(
                    "kaji",
                    "家のこと",
                    vec![
                        need("電球を替えられない", &["脚立に上がるのがこわい"], &["サービス 3件"]),
                        need("夜中に不安になる", &[], &[]),
                    ],
                ),
            ],
            matrix: Some(Link::new("地区ごとの対応表を見る", "matrix.html")),
            consult: Some(Link::new("地域包括支援センターに相談する", "#")),
        },
    )?;
    for (file, names) in [
        ("matrix.html", vec!["北町", "本町", "東が丘", "川辺", "南野"]),
        (
            "matrix-23.html",
            vec![
                "岩神",
                "敷島",
                "若宮",
                "城東",
                "中部",
                "文京",
                "中川",
                "南部",
                "上川淵",
                "下川淵",
                "芳賀",
                "桂萱",
                "東",
                "元総社",
                "総社",
                "南橘",
                "清里",
                "永明",
                "城南",
                "大胡",
                "宮城",
                "粕川",
                "富士見",
            ],
        ),
    ] {
        let row = |at: usize, label: &str| {
            let cells: Vec<MatrixCellView> = names
                .iter()
                .enumerate()
                .map(|(n, name)| {
                    let count = (at * 5 + n * 7) % 6;
                    MatrixCellView { district: (*name).into(), count, href: (count > 0).then(|| "#".into()) }
                })
                .collect();
            MatrixRowView {
                need: Name::linked(label, "#"),
                total: cells.iter().map(|cell| cell.count).sum(),
                cells,
            }
        };
        p.page(
            file,
            &["困りごと", "対応表"],
            MatrixPage {
                title: "ニーズと社会資源の対応表".into(),
                lead: some("どの地区に、どの困りごとに応える通いの場やサービスがあるか。空白は、これから考えるところです。"),
                filters: vec![filter("地区の分け方", &[("地区", 5), ("地域包括支援センターの担当区域", 3)], Some(0))],
                columns: names.iter().map(|name| Name::linked(*name, "#")).collect(),
                groups: vec![
                    Group::new("g1", "話し相手がほしい", vec![row(1, "話し相手がほしい"), row(2, "男性も行きやすい場がほしい")]),
                    Group::new("g2", "買い物・移動", vec![row(3, "買い物に行けない"), row(4, "病院への行き来"), row(6, "重い物を運べない")]),
                ],
                gaps: 7,
                cells: 25,
            },
        )?;
    }
    let cell = |district: &str, count: usize| MatrixCellView {
        district: district.into(),
        count,
        href: (count > 0).then(|| "#".into()),
    };
    p.page(
        "need.html",
        &["困りごと", "買い物に行けない"],
        NeedPage {
            label: "買い物に行けない".into(),
            group: "買い物".into(),
            summary: some("店まで乗せていく、店のほうから来る、かわりに買ってくる。どれが合うか、いっしょに考えます。"),
            examples: all(&["近くの店がなくなった", "米やしょうゆが重くて持って帰れない", "品物は自分の目で選びたい"]),
            easy: some("店に 行けない 人へ。バスで 店に 行く、車の 店が 近くに 来る、かわりに 買ってもらう、の 3つが あります。"),
            body: None,
            districts: vec![cell("北町", 3), cell("本町", 2), cell("東が丘", 1), cell("川辺", 0), cell("南野", 4)],
            gatherings: vec![card("朝市コーヒー", "talk", &["第2", "日曜"])],
            services: vec![card("お買い物バス「すみれ号」", "ride", &["毎週", "火・金"]), card("かわりに買ってきます", "help", &[])],
            cases: vec![pictured("すみれ号の走る日", "買い物の足", "品物を自分の目で選ぶ。それが買い物です。", &[])],
            consult: Some(Link::new("地域包括支援センターに相談する", "#")),
        },
    )?;
    let voice = |text: &str, who: &str| VoiceView { text: text.into(), who: some(who) };
    p.page(
        "dialogue.html",
        &["取り組み", "対話の記録", "シャッターの前で"],
        DialoguePage {
            title: "シャッターの前で、だれを待っていましたか".into(),
            kind: "ストーリー探し".into(),
            question: "店がなくなって、いっしょになくなったものは何ですか".into(),
            summary: some("花屋が閉じた通りで、花の話をしました。出てきたのは、花ではなく「ひと息つく理由」の話でした。"),
            facts: vec![Fact::new("日時", "令和7年10月8日(水)"), Fact::names("場所", vec![Name::linked("駅前ひろば館", "#")]), Fact::new("参加者", "11人（商店主4人、近所の方5人、高校生2人）"), Fact::names("協議体", vec![Name::linked("本町地区つながる会議", "#")])],
            date: None,
            voices: vec![
                voice("閉めるとき、お客さんに「これから散歩の行き先がなくなる」って言われて。売り上げの話より、それがこたえました。", "もと商店主・70代・女性"),
                voice("用もないのに立ち止まると、あやしまれるでしょう。花を見てるふりができたのよ。", "仲町・80代・女性"),
                voice("ふり、わかります。ぼくらもスマホ見るふりして休んでるんで。", "高校生"),
            ],
            common_points: all(&["買い物のついでに立ち止まる所が、3年で6か所へった", "立ち止まるには、言いわけがいる"]),
            story: Some(html("<p>閉じた花屋の前を通るたび、遠回りになるのに寄っていた人がいました。花を買うためではありません。</p><p>「じゃあ、風があるねって言う人が、どこかに座っていればいいんですか」。</p>")),
            next: all(&["週に1日、空いた店先に長いすと花を1鉢出す（商店会）", "水やりの当番表を高校生が作る"]),
            photos: vec![photo("駅前ひろば館で。")],
            body: Some(html("<p>ストーリー探しの対話では、1つの話を全員で最後まで聞きます。</p>")),
            related: vec![item("花屋の店先に、椅子が三つ", "事例", "", &["本町地区"])],
        },
    )
}

fn library(p: &Preview) -> Result<(), Box<dyn Error>> {
    p.page(
        "notice.html",
        &["お知らせ", "休み"],
        NoticePage {
            title: "北町公民館の工事で、いきいき体操の会場が変わります".into(),
            kind: "会場の変更".into(),
            urgent: true,
            date: day("2026-11-18", "令和8年11月18日"),
            period: some("令和8年12月1日(火)から令和9年1月31日(日)まで"),
            summary: "屋根の工事のため、12月と1月は北町小学校の体育館で開きます。時間は同じです。".into(),
            targets: vec![item("いきいき百歳体操 北町", "通いの場", "", &["毎週火曜 10時から"])],
            easy: some("12月と 1月は 学校で します。\n時間は 同じです。"),
            photos: vec![],
            body: Some(html("<p>体育館は土足で入れません。上ばきをお持ちください。</p>")),
        },
    )?;
    p.page(
        "document.html",
        &["資料", "手引き"],
        DocumentPage {
            title: "第2層 生活支援コーディネーターの手引き".into(),
            kind: "手引き".into(),
            label: some("別冊"),
            summary: some("コーディネーターが地区に入るときの順番と、よくある困りごとをまとめました。"),
            facts: vec![
                Fact::new("年度", "令和6年度"),
                Fact::names("発行者", vec![Name::linked("ひだまり市", "#")]),
                Fact::new("手に入れ方", "高齢福祉課の窓口でお配りしています"),
            ],
            files: vec![
                Download {
                    label: "手引き".into(),
                    href: "#".into(),
                    format: "PDF".into(),
                    size: some("2.1 MB"),
                },
                Download { label: "様式集".into(), href: "#".into(), format: "Word".into(), size: None },
            ],
            url: Some(Link::new("資料のあるページ（市のホームページ）", "#")),
            easy: None,
            photos: vec![],
            body: Some(html(
                "<h2>目次</h2><ol><li>地区に入る前に</li><li>聞き取り</li><li>見える化</li></ol>",
            )),
            used_in: vec![Link::new("生活支援体制検討会議 令和6年度 第2回", "#")],
        },
    )?;
    p.page(
        "about.html",
        &["このガイドについて"],
        AboutPage {
            title: "ひだまり市 通いの場・生活支援サービスガイド".into(),
            description: "ひだまり市の通いの場、生活支援サービス、支え合いの取り組みを、住民と地域包括支援センターが確かめてのせています。".into(),
            fictional: some("ひだまり市は架空の町です。のっている団体、人、電話番号は、実在しません。"),
            facts: vec![Fact::new("作っているところ", "ひだまり市 高齢福祉課"), Fact::new("更新日", "令和8年11月20日"), Fact::new("のせている数", "通いの場 74か所、サービス 41件、事例 13件")],
            sources: vec![SourceView { name: "地域資源マップの作成について".into(), href: Some("#".into()), details: all(&["ひだまり市", "令和6年3月"]), note: None }, SourceView { name: "広報ひだまり 令和8年10月号".into(), ..Default::default() }],
            disclaimers: all(&["お出かけの前に、電話でお確かめください。", "写真とイラストの無断転載はご遠慮ください。"]),
            made: all(&["コーディネーターが、団体に電話か訪問で確かめます。", "確かめた日を、確認印としてのせます。", "同じデータから、このウェブと冊子を作ります。"]),
            downloads: vec![Download { label: "通いの場の一覧".into(), href: "#".into(), format: "CSV".into(), size: some("28 KB") }],
            links: vec![Name::linked("アクセシビリティ方針", "accessibility.html"), Name::linked("個人情報の扱い", "#")],
        },
    )?;
    p.page(
        "accessibility.html",
        &["アクセシビリティ方針"],
        AccessibilityPage {
            publisher: "ひだまり市".into(),
            scope: "このガイドのすべてのページ".into(),
            level: "レベルAA準拠".into(),
            deadline: Some(day("2027-03-31", "令和9年3月31日")),
            exceptions: all(&["広報紙の紙面（PDF）。同じ内容をウェブのページで読めます。"]),
            known_issues: all(&["一部の写真の説明が短すぎます。"]),
            results: None,
            contact: Some(office()),
        },
    )
}
