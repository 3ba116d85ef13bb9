//! Samples: councils, cases, newsletters, events, numbers, library.

use crate::records::{cards, item, notices};
use crate::*;

pub fn draw(out: &Out) {
    councils(out);
    cases(out);
    newsletters(out);
    events(out);
    numbers(out);
    library(out);
}

fn coordinator(title: &str) -> CoordinatorView {
    CoordinatorView {
        id: "kita".into(), title: title.into(), person: None, summary: s("坂と雪の相談を一手に引き受けています。"),
        facts: vec![Fact::names("担当", vec![Name::linked("北町地区", "district.html")]), Fact::new("所属", "ひだまり市社会福祉協議会"), Fact::new("置き方", "委託・専任"), Fact::new("いつから", "平成29年4月")],
        contact: Some(ContactView { name: "北町地区社会福祉協議会".into(), tel: phone("0000-55-0211"), hours: s("火曜日・木曜日 午前9時〜正午"), ..Default::default() }),
    }
}

fn councils(out: &Out) {
    let kinds = ["自治会", "民生委員児童委員", "地区社会福祉協議会", "老人クラブ", "地域包括支援センター", "住民団体", "公民館", "学校", "商店会", "医療機関"];
    let mark = |n: i64| Some(MemberMark { count: (n > 0).then_some(n), note: None });
    let row = |name: &str, cells: [i64; 10]| CompositionRowView { council: Name::linked(name, "council.html"), cells: cells.iter().map(|n| if *n < 0 { None } else { mark(*n) }).collect(), etc: name == "川辺" };
    out.page("councils.html", &["取り組み"], CouncilsPage {
        title: "協議体".into(), lead: s("困りごとを持ち寄り、小さく試すための集まりです。市・地区・町の三つの大きさがあります。"),
        links: vec![Link::new("会議の記録", "meetings.html"), Link::new("生活支援コーディネーター", "coordinators.html"), Link::new("数で見る", "indicators.html"), Link::new("予算と財源", "budgets.html"), Link::new("対話の記録", "dialogues.html"), Link::new("催し", "events.html")],
        layers: vec![
            LayerView { n: 1, name: "第1層協議体".into(), unit: s("市全域"), about: html("<p>「ひだまり支え合い推進会議」が市全体のことを話し合います。</p>"), councils: vec![item("", "ひだまり支え合い推進会議", "1つの地区だけでは解けない困りごとを取り上げ、市の計画につなぎます。", &["平成28年10月から", "会議 2回（令和7年度）"])], composition: None },
            LayerView { n: 2, name: "第2層協議体".into(), unit: s("地区（5）"), about: html("<p>5つの地区ごとに集まります。<strong>協議</strong>と<strong>実践</strong>をくり返します。</p>"), councils: ["北町地区支え合い協議体", "本町地区支え合い協議体", "東が丘地区支え合い協議体", "川辺地区支え合い協議体", "南野地区支え合い協議体"].iter().map(|it| item("", it, "冬の暮らしと坂の上の買い物を話し合っています。", &["平成29年4月から", "北町地区社会福祉協議会"])).collect(),
                composition: Some(CompositionView { kinds: strings(&kinds), rows: vec![row("北町", [5, 2, 2, 1, 2, 1, 1, 1, -1, -1]), row("本町", [5, 2, 2, 1, 1, -1, 1, -1, 3, 1]), row("東が丘", [6, 3, 2, 1, 1, 2, -1, -1, -1, -1]), row("川辺", [5, 2, 1, -1, 1, 1, 1, 1, 0, -1]), row("南野", [4, 2, 2, 1, 1, 2, 1, 1, -1, -1])] }) },
        ],
    });
    let member = |kind: &str, org: Option<&str>, count: Option<i64>, note: Option<&str>| MemberView { kind: kind.into(), organization: org.map(|it| Name::linked(it, "organization.html")), count, note: note.map(str::to_string) };
    let meetings = vec![
        Item { href: s("meeting.html"), date: Some(date("2026-08-20", "令和8年8月20日")), ..item("令和8年度 第2回", "移動販売車の停車場所", "", &["対面", "13人"]) },
        Item { href: s("meeting.html"), date: Some(date("2026-06-11", "令和8年6月11日")), ..item("令和8年度 第1回", "雪かき応援隊のふりかえり", "", &["対面", "12人"]) },
    ];
    out.page("council.html", &["取り組み", "北町地区支え合い協議体"], CouncilPage {
        name: "北町地区支え合い協議体".into(), kana: s("きたまちちくささえあいきょうぎたい"), layer: "第2層協議体".into(), summary: s("坂と雪の多い北町地区で、冬の暮らしと坂の上の買い物を話し合っています。"),
        facts: vec![Fact::names("地区", vec![Name::linked("北町地区", "district.html")]), Fact::new("設置", "平成29年4月"), Fact::new("開催", "おおむね2か月に1回"), Fact::names("中心となる団体", vec![Name::linked("北町地区社会福祉協議会", "organization.html")]), Fact::names("支える団体", vec![Name::linked("北部地域包括支援センター", "organization.html")])],
        roles: strings(&["冬の雪かきと見守りの段取り", "山手町の買い物と居場所の支援", "神明町の相談を中央地域包括支援センターへつなぐこと"]),
        members: vec![member("自治会", Some("ひだまり市自治会連合会"), Some(5), Some("北町地区の5つの自治会長")), member("民生委員児童委員", Some("ひだまり市民生委員児童委員協議会"), Some(2), Some("北町地区から")), member("老人クラブ", Some("老人クラブ連合会"), Some(1), Some("北町白寿会")), member("公民館", None, Some(1), Some("北町公民館")), member("学校", None, None, Some("北町小学校 教頭"))],
        members_etc: true,
        body: html("<h2>このごろの北町</h2><p>山手町の坂は、上りきるまでに休むところがありませんでした。協議体で「どこで息をつくか」を歩いて調べ、3軒の家が門の前にベンチを置いてくれました。ベンチの裏には、持ち主の書いた「どうぞ」の文字があります。</p>"),
        years: vec![CouncilYearView { fiscal_year: "令和8年度".into(), activities: Html("<p>移動販売車の停車場所を1つ増やせないか、ひなた生協と話しています。雪かきは中学生の参加を試します。</p>".into()), meetings: Some(3), note: s("10月31日現在。部会は含まない") }, CouncilYearView { fiscal_year: "令和7年度".into(), activities: Html("<p>山手町に第3層の協議体ができました。山手茶屋の常連さんが最初の5人です。</p>".into()), meetings: Some(6), note: None }],
        meetings: meetings.clone(), meetings_all: Some(Link::new("会議の記録をすべて見る", "meetings.html")), coordinators: vec![coordinator("北町地区の生活支援コーディネーター")], cases: vec![item("居場所づくり", "バスを待つあいだの縁側", "やかん1つで始まり、週に一日にして長続きしました。", &[])],
        contact: Some(ContactView { name: "北町地区社会福祉協議会".into(), tel: phone("0000-55-0211"), ..Default::default() }), ..Default::default()
    });
    let mrow = |council: &str, no: &str, d: Option<DateView>, format: &str| MeetingRow { council: Name::linked(council, "council.html"), name: Name::linked(no, "meeting.html"), date: d, format: s(format), agenda: strings(&["生活支援体制整備事業の進みぐあい", "第2版の事例集について"]), discussion: strings(&["山手町の買い物", "中学生の雪かき"]) };
    out.page("meetings.html", &["取り組み", "会議の記録"], MeetingsPage {
        title: "会議の記録".into(), lead: s("いつ、何を話し合ったか。年度ごとの一覧です。"),
        years: vec![
            MeetingYear { id: "r8".into(), label: "令和8年度".into(), rows: vec![mrow("北町地区支え合い協議体", "第2回", Some(date("2026-08-20", "令和8年8月20日(木)")), "対面"), mrow("ひだまり支え合い推進会議", "第1回", None, "書面")] },
            MeetingYear { id: "r7".into(), label: "令和7年度".into(), rows: vec![mrow("川辺地区支え合い協議体", "第3回", Some(date("2025-09-10", "令和7年9月10日(水)")), "併用")] },
        ],
    });
    out.page("meeting.html", &["取り組み", "会議の記録", "北町 第2回"], MeetingPage {
        title: "北町地区支え合い協議体 第2回".into(), council: Name::linked("北町地区支え合い協議体", "council.html"), number: "令和8年度 第2回".into(),
        facts: vec![Fact::new("日時", "令和8年8月20日(木) 午後1時30分〜3時"), Fact::new("場所", "北町公民館").link("place.html"), Fact::new("開き方", "対面"), Fact::new("出席", "委員13人、事務局2人")],
        agenda: vec![AgendaView { title: "移動販売車の停車場所".into(), sub: strings(&["山手町の坂の上に置けるか", "雪の日はどうするか"]) }, AgendaView { title: "雪かき応援隊の名簿".into(), sub: vec![] }],
        discussion: vec![AgendaView { title: "坂の途中で休むところ".into(), sub: vec![] }],
        documents: vec![Name::linked("資料1　停車場所の地図", "document.html"), Name::plain("資料2　名簿の様式")], body: html("<p>停車場所は、門の前を貸してくれる家が2軒ありました。10月に試します。</p>"), previous: Some(Link::new("令和8年度 第1回", "meeting.html")), next: None, ..Default::default()
    });
    out.page("coordinators.html", &["取り組み", "コーディネーター"], CoordinatorsPage {
        title: "生活支援コーディネーター".into(), lead: s("地域支え合い推進員とも呼びます。困りごとと、手を貸せる人をつなぎます。"),
        layers: vec![Group { note: s("市全体を見る人です。"), ..Group::new("l1", "第1層", vec![CoordinatorView { person: None, ..coordinator("市全域の生活支援コーディネーター") }]) }, Group::new("l2", "第2層", vec![coordinator("北町地区の生活支援コーディネーター"), coordinator("本町地区の生活支援コーディネーター"), coordinator("東が丘・川辺地区の生活支援コーディネーター")])],
    });
}

fn cases(out: &Out) {
    let list: Vec<Item> = [("a", "ドアノブの札は、階段ごとに", "団地で朝と夜に札を返す見守り。札を出さない自由も認めたところ、参加は六割まで広がりました。"), ("b", "バスを待つあいだの縁側", "やかん1つで始まり、三か月で行きづまり、週に一日にして長続きしました。"), ("c", "玄関から道まで、六十センチ", "きれいにしない。終わらなくなるから。")]
        .iter()
        .map(|(pic, title, text)| Item { photo: Some(photo(pic, "", "")), ..item("見守り・居場所づくり", title, text, &["南野地区", "令和4年度", "第2版"]) })
        .collect();
    let links = |label: &str, names: &[&str], current: usize| FilterGroup { label: label.into(), links: names.iter().enumerate().map(|(at, it)| CountLink { label: (*it).into(), href: "cases.html".into(), count: Some(4), current: at == current, ..Default::default() }).collect() };
    out.page("cases.html", &["事例"], CasesPage {
        title: "支え合いの事例".into(), lead: s("うまくいったことも、やめたことも。市内の取り組みを、始めたわけから続けるしくみまで聞きました。"), count: "13件".into(), narrowed: None,
        filters: vec![links("テーマ", &["すべて", "見守り", "居場所づくり", "買い物", "移動", "防災"], 0), links("地区", &["すべて", "北町", "本町", "東が丘", "川辺", "南野"], 0), links("版", &["第2版", "第1版"], 9)],
        cases: list.clone(), collections: vec![Item { href: s("collection.html"), ..item("第2版", "ひだまり市 支え合い事例集", "第1版から二年。四つを加え、一つを見送り、八つをたずね直した十二の取り組み。", &["令和8年3月", "12件"]) }],
    });
    let section = |id: &str, title: &str, text: &str| SectionView { id: id.into(), title: title.into(), html: Html(text.into()) };
    let voice = |text: &str, who: &str| VoiceView { text: text.into(), who: s(who) };
    out.page("case.html", &["事例", "ドアノブの札は、階段ごとに"], CasePage {
        title: "ドアノブの札は、階段ごとに".into(), subtitle: s("松原団地のおはよう札"), themes: vec![Link::new("見守り", "cases.html"), Link::new("居場所づくり", "cases.html")],
        overview: "九日間だれにも気づかれなかった一人の死をきっかけに、五階建ての団地で朝と夜に札を返す見守りが始まりました。全戸に配った一度めは不評でした。同じ階段を使う十戸ほどで決め直し、札を出さない自由も認めたところ、参加は六割まで広がっています。".into(),
        photo: Some(photo("a", "団地の階段の踊り場。ドアノブに毛糸で縁をつけた札がかかっている", "二号棟の踊り場。札の縁は柳町編みもの会の手編み")),
        points: strings(&["全戸一律をやめ、同じ階段を使う家どうしで相談して決める形に変えました。", "札を出さない家は、郵便受けと電気の明かりで見守ります。", "木曜の集会室のサロンが、札の「答え合わせ」の場です。"]),
        facts: vec![Fact::names("取り組んだ団体", vec![Name::linked("松原団地自治会", "organization.html")]), Fact::names("地区", vec![Name::linked("南野地区", "district.html")]), Fact::new("場所", "松原団地（6棟・312戸）"), Fact::new("年度", "令和4年度")],
        easy: s("団地の 人が、毎朝「元気です」の しるしを ドアに 出します。しるしが 出ていない とき、同じ 階段の 人が 声を かけます。"),
        sections: vec![section("reason", "どうして始めたのですか", "<p>令和3年11月、二号棟の三階で、七十代の男性が亡くなっているのが見つかりました。新聞は取っておらず、気づいたのは、階下に落ちてこなくなった足音でした。九日がたっていました。</p><p>自治会の集まりで、同じ階段の人が言いました。「顔は知っていた。名前は知らなかった」。</p>"), section("purpose", "何を目指したのですか", "<p>「死なせない見守り」とは言わない、と最初に決めました。人はいつか亡くなります。九日を、一日にすること。それが団地の目標です。</p>"), section("actions", "何をしたのですか", "<p>団地には三十二の階段があります。次の三つを決めました。</p><div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"決めること\"><table><thead><tr><th scope=\"col\">決めること</th><th scope=\"col\">例</th></tr></thead><tbody><tr><td>何を合図にするか</td><td>札、窓の花、牛乳受け、ベランダの手ぬぐい</td></tr><tr><td>だれが朝に目をやるか</td><td>仕事に出る人、犬の散歩の人</td></tr></tbody></table></div>")],
        results: html("<p>「いつもとちがう」の知らせは、三年で十二件。うち十件は空ぶり、二件は救急車を呼び、お二人とも助かりました。</p>"),
        numbers: vec![NumberView { note: s("312戸のうち。令和8年1月末現在"), ..NumberView::new("合図を出している家", "187", "戸") }, NumberView { note: s("令和5年1月〜令和7年12月"), ..NumberView::new("知らせ", "12", "件") }, NumberView { note: s("一つの階段に一人"), ..NumberView::new("世話役", "32", "人") }],
        voices: vec![voice("札を返すとき、向かいの奥さんとかち合うんです。三秒の立ち話が、一日でいちばん長い会話の日もあります。", "住民（70代・女性）"), voice("空ぶりの電話を三回もらいました。三回とも、うれしかったです。", "住民（80代・男性）")],
        body: html("<h2>その後のこと</h2><p>二号棟の三階の部屋には、令和5年の春に若い夫婦が入りました。</p>"), photos: vec![],
        partners: vec![Name::linked("南部地域包括支援センター", "organization.html"), Name::linked("ひなた生協", "organization.html"), Name::plain("松原新聞店")],
        resources: vec![item("サロン", "松原サロン", "毎週木曜日 13:30から 松原団地集会室", &[]), item("見守り", "団地の黄色い旗", "", &[])], related: list[1..].to_vec(), appears_in: vec![Link::new("支え合い事例集 第2版", "collection.html"), Link::new("パネル展 令和8年度", "exhibition.html")],
        contact: Some(ContactView { name: "南部地域包括支援センター".into(), tel: phone("0000-55-0304"), hours: s("月曜日〜金曜日 8時30分〜17時15分"), ..Default::default() }),
    });
    out.page("collection.html", &["事例", "支え合い事例集 第2版"], CollectionPage {
        title: "ひだまり市 支え合い事例集".into(), edition: s("第2版"), label: s("参考資料1"), summary: s("第1版から二年。四つを加え、一つを見送り、八つをたずね直した十二の取り組み。"),
        facts: vec![Fact::new("発行", "令和8年3月"), Fact::new("発行者", "ひだまり市 高齢福祉課・ひだまり市社会福祉協議会"), Fact::new("頻度", "おおむね2年に1度")],
        files: vec![Download { label: "冊子で読む".into(), href: "#".into(), format: "PDF".into(), size: s("4.8 MB") }], base: Some(Link::new("支え合い事例集 第1版", "collection.html")),
        changes: s("四つの取り組みを加えました。店じまいにともなって終わった「花屋の店先に、椅子が三つ」は、のせていません。"),
        added: vec![Name::linked("となりに座る、三十分", "case.html"), Name::linked("おにぎりの係", "case.html"), Name::linked("三十四分の避難散歩", "case.html"), Name::linked("網の上を歩く", "case.html")], removed: vec![Name::plain("花屋の店先に、椅子が三つ").with_note("終了")],
        body: html("<h2>発行にあたって</h2><p>第1版を出してから二年がたちました。市役所の棚にあるものより、公民館の台所にあるもののほうが、早くぼろぼろになりました。みそ汁のしみがついた一冊を見せていただいたとき、もう一度作ろうと決めました。</p>"), cases: list, editions: vec![item("第1版", "ひだまり市 支え合い事例集", "", &["令和6年3月", "9件"])],
    });
}

fn newsletters(out: &Out) {
    let issue = |no: &str, title: &str, d: (&str, &str)| Item { href: s("issue.html"), date: Some(date(d.0, d.1)), ..item(no, title, "9月の大雨と秋の避難散歩、店先の「いつもの手」。", &[]) };
    let issues = vec![issue("第17号", "三十四分、早く出た夜", ("2026-11-13", "令和8年11月13日")), issue("第16号", "玄関のきゅうり", ("2026-07-10", "令和8年7月10日")), issue("第15号", "はじめの一歩は、はき物から", ("2026-03-13", "令和8年3月13日"))];
    out.page("newsletters.html", &["おたより"], NewslettersPage {
        title: "おたより".into(), lead: s("回覧で回る広報紙を、ここでも読めます。"),
        series: vec![
            SeriesView { title: Link::new("てととて", "series.html"), kana: s("てととて"), publisher: "ひだまり市 高齢福祉課".into(), frequency: s("年3回"), summary: s("手を貸す人、借りる人、その間にあることを書いています。"), issues: issues.clone() },
            SeriesView { title: Link::new("ほほえみのわ", "series.html"), kana: None, publisher: "ひだまり市社会福祉協議会".into(), frequency: s("年2回"), summary: None, issues: issues[..1].to_vec() },
        ],
    });
    let mast = |vertical: bool| MastheadView { title: "てととて".into(), kana: s("てととて"), tagline: s("手と手のあいだのおたより"), vertical, class: None };
    out.page("series.html", &["おたより", "てととて"], SeriesPage {
        masthead: mast(false), full_title: s("生活支援体制整備広報紙「てととて」"), summary: s("手を貸す人、借りる人、その間にあることを書いています。"),
        facts: vec![Fact::new("発行者", "ひだまり市 高齢福祉課"), Fact::new("発行", "年3回（7月・11月・3月）"), Fact::new("配る範囲", "全市（回覧）"), Fact::ticks("とりあげること", strings(&["取り組みの紹介", "催しの知らせ", "読者の投稿"]))],
        feed: Some(Link::new("更新を受け取る（Atom）", "feed.xml")), body: None, years: vec![Group::new("r8", "令和8年度", issues[..2].to_vec()), Group::new("r7", "令和7年度", issues[2..].to_vec())], empty: None,
    });
    let article = |id: &str, title: &str, kind: &str, vertical: bool, text: &str| ArticleView { id: id.into(), title: title.into(), kind: s(kind), vertical, html: Html(text.into()), refs: vec![Link::new("事例：三十四分の避難散歩", "case.html"), Link::new("協議体：川辺", "council.html")] };
    let page = |vertical: bool| IssuePage {
        masthead: mast(vertical), series: Link::new("てととて", "series.html"), number: "第17号".into(), title: s("三十四分、早く出た夜"), date: date("2026-11-13", "令和8年11月13日"), period: s("令和8年度 秋"), publisher: "ひだまり市 高齢福祉課".into(),
        articles: vec![
            article("a1", "三十四分、早く出た夜", "特集", false, "<p>9月10日（木）の午後、柳町の電話が順に鳴りました。「きょうは公民館に行きましょうか」。夕方から大雨という予報です。冷蔵庫に貼った「声かけの順番表」のとおりに、電話は二十三軒を回りました。</p><p>一軒めの女性は八十四歳。受話器を置くと、壁の紙を見上げました。太い字で「34分」。春と秋の避難散歩で、自分の足で計った時間です。去年の秋、この方は六百二十八メートルを、椅子で四回休んで歩きました。</p>"),
            article("a2", "冬のおでかけ帳", "告知", false, "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"冬のおでかけ帳の表\"><table><thead><tr><th scope=\"col\">いつ</th><th scope=\"col\">何が</th><th scope=\"col\">どこで</th></tr></thead><tbody><tr><td>12月1日（火）〜11日（金）</td><td>支え合いパネル展</td><td>市役所</td></tr><tr><td>2月20日（土）午後1時30分</td><td>支え合いフォーラム</td><td>市民プラザ</td></tr></tbody></table></div>"),
            article("a3", "読者の手", "投稿", true, "<p>七月号の「玄関のきゅうり」を読みました。それは、うちのことです。だれが持っていくのか、知らないと書いてありましたが、先日、ひもの先に、かわりのものが下がっていました。小さな手袋が、片方。手紙がついていて、「おかわりをください。手は寒いです」。きゅうりの季節は終わったので、大根を一本、下げました。ひもが切れないか、毎朝見に出ています。</p><p>（川辺・七十代・女性）</p>"),
        ],
        errata: vec![ErratumView { date: date("2026-11-16", "令和8年11月16日"), wrong: "木曜コース　1月14日、21日、29日".into(), right: "木曜コース　1月14日、21日、28日".into(), note: s("申し込みの方にはお電話しました。") }],
        pdf: Some(Download { label: "紙面で読む".into(), href: "#".into(), format: "PDF".into(), size: s("1.2 MB") }), previous: Some(Link::new("第16号 玄関のきゅうり", "issue.html")), next: Some(Link::new("第18号", "issue.html")), ..Default::default()
    };
    out.page("issue.html", &["おたより", "てととて", "第17号"], page(false));
    out.page("issue-tate.html", &["おたより", "ほほえみのわ", "第12号"], page(true));
}

fn events(out: &Out) {
    let venue = |a: (&str, &str), b: (&str, &str), place: &str, note: &str| VenueView { from: date(a.0, a.1), to: date(b.0, b.1), place: Name::linked(place, "place.html"), hours: s("午前9時〜午後5時"), note: s(note) };
    let panel = |title: &str, text: &str| PanelView { title: title.into(), text: s(text), case: Some(Link::new("事例を読む", "case.html")) };
    out.page("exhibition.html", &["取り組み", "パネル展示", "令和8年度"], ExhibitionPage {
        title: "支え合いパネル展 令和8年度「手をたすと、こうなった」".into(), summary: s("事例集 第2版の12の取り組みを大きなパネルで。3つの会場を回ります。"), organizer: Some(Name::linked("ひだまり市", "organization.html")),
        venues: vec![venue(("2026-10-13", "令和8年10月13日(火)"), ("2026-10-23", "令和8年10月23日(金)"), "市民プラザ", "初日の午前10時から、桜台ごみ出し隊の隊長がパネルの前で話しました"), venue(("2026-12-01", "令和8年12月1日(火)"), ("2026-12-11", "令和8年12月11日(金)"), "市役所 1階ロビー", "土曜日・日曜日はお休みです")],
        panels: vec![PanelView { case: None, ..panel("はじめに ― 手を出す前に、手を見る", "道具を使う手、待つ手、ことわる手。") }, panel("バスを待つあいだの縁側", "やかん1つで始まり、三か月で行きづまり、週に一日にして長続きしました。"), panel("玄関から道まで、六十センチ", "きれいにしない。終わらなくなるから。")],
        contact: Some(guide_contact()), ..Default::default()
    });
    let event = |kind: &str, title: &str, d: (&str, &str)| Item { href: s("event.html"), date: Some(date(d.0, d.1)), ..item(kind, title, "テーマは「休んでもいい支え合い」。途中でやめた取り組みの話も聞きます。", &["市民プラザ", "申込不要"]) };
    let crow = |name: &str, cells: [&str; 5]| ComparisonRow { name: Name::linked(name, "event.html"), cells: strings(&cells) };
    out.page("events.html", &["取り組み", "催し"], EventsPage {
        title: "催し".into(), lead: None,
        groups: vec![Group::new("coming", "これから", vec![event("フォーラム", "支え合いフォーラム 令和8年度", ("2027-02-20", "令和9年2月20日(土)")), event("講座", "支え手養成講座", ("2027-01-14", "令和9年1月14日(木)"))]), Group::new("past", "これまで", vec![event("研修会", "協議体研修会", ("2026-06-05", "令和8年6月5日(金)"))])],
        comparison: Some(ComparisonView { caption: "2つの催しの目的とやり方".into(), columns: strings(&["日時", "主題", "方法", "講師", "参加者"]), rows: vec![crow("協議体研修会", ["令和5年9月6日(水)", "生活支援体制整備事業における協議体の役割と今後の目標", "講演及びコーディネーターとの懇談", "公益財団法人の共生社会推進リーダー", "生活支援コーディネーター、市社協職員、市職員 13名"]), crow("支え合い推進フォーラム", ["令和6年2月24日(土)", "支え合いの地域づくり", "活動紹介と講演", "", "市民320名"])] }),
        exhibitions: vec![item("", "支え合いパネル展 令和8年度", "3つの会場を回ります。", &["10月13日から"])],
    });
    out.page("event.html", &["取り組み", "催し", "支え合いフォーラム"], EventPage {
        title: "支え合いフォーラム 令和8年度".into(), kana: s("ささえあいふぉーらむれいわはちねんど"), kind: s("フォーラム"), summary: s("テーマは「休んでもいい支え合い」。今回は、途中でやめた取り組みの話も聞きます。"),
        facts: vec![Fact::new("日時", "令和9年2月20日(土)\n午後1時30分〜4時（開場 1時）").big(), Fact::new("場所", "市民プラザ").big().link("place.html"), Fact::new("主題", "休んでもいい支え合い"), Fact::new("対象", "どなたでも"), Fact::new("申し込み", "いりません").note("手話通訳・要約筆記・車いすの席・お子さんの見守りがいる方は、2月5日までにお電話ください。")],
        program: vec![ProgramView { kind: s("活動紹介"), title: "1年見送って、よかったこと".into(), who: s("東が丘3丁目 準備会") }, ProgramView { kind: s("活動紹介"), title: "休むための引きつぎ帳".into(), who: s("山手茶屋") }, ProgramView { kind: s("話し合い"), title: "休むと言いにくいのは、なぜ".into(), who: None }],
        easy: s("支え合いについて 話を 聞く 会です。だれでも 来られます。お金は いりません。"), body: html("<p>続けることは、えらい。でも、休めるしくみがあるから続くのだと、この1年あちこちで聞きました。</p>"),
        actions: vec![Action { label: "カレンダーに追加".into(), href: "#".into(), icon: "cal".into(), mime: s("text/calendar") }], contact: Some(guide_contact()), ..Default::default()
    });
}

fn numbers(out: &Out) {
    let points = [("令和4年度末", 51.0), ("令和5年度末", 55.0), ("令和6年度末", 59.0), ("令和7年度末", 63.0), ("令和8年11月1日現在", 66.0)];
    let bars = |unit: &str, list: &[(&str, f64)], of: Option<f64>| list.iter().map(|(at, value)| BarInput { label: (*at).into(), value: *value, text: match of { Some(of) => format!("{value}／{of}{unit}"), None => format!("{value}{unit}") }, of }).collect::<Vec<_>>();
    let point = |at: &str, value: &str, parts: &[&str]| PointView { at: at.into(), value: value.into(), parts: parts.iter().map(|it| s(it)).collect(), ..Default::default() };
    let first = IndicatorView {
        id: "kayoinoba".into(), title: "通いの場の数".into(), unit: "か所".into(), summary: s("体操、サロン、会食など、住民が中心になって月に1回以上開いている場の数です。"),
        newest: Some(NewestView { value: "66".into(), of: None, at: "令和8年11月1日現在".into(), ring: None }), chart: BarChart::new("通いの場の数の移り変わり", &bars("か所", &points, None), Some((70.0, "目標 70か所（令和8年度末）"))),
        points: points.iter().map(|(at, value)| point(at, &value.to_string(), &[])).collect(), target: s("令和8年度末までに 70か所"), footnotes: vec![Html("休止中の場と準備中の場も数えています。会場が2つある場は1か所と数えます。".into())], ..Default::default()
    };
    let districts = [("令和2年度末", 28.0), ("令和3年度末", 30.0), ("令和4年8月9日現在", 32.0)];
    let second = IndicatorView {
        id: "kyogitai".into(), title: "第2層協議体の設置".into(), unit: "地区".into(), summary: s("39の地区のうち、協議体がある地区の数です。"),
        newest: Some(NewestView { value: "32".into(), of: s("39"), at: "令和4年8月9日現在".into(), ring: Ring::new(32.0, 39.0) }), chart: BarChart::new("第2層協議体の設置", &bars("地区", &districts, Some(39.0)), Some((39.0, "目標 39地区（令和4年度末）"))),
        points: districts.iter().map(|(at, value)| PointView { of: s("39"), ..point(at, &value.to_string(), &[]) }).collect(), has_of: true, target: s("令和4年度末までに 39地区"), ..Default::default()
    };
    let third = IndicatorView {
        id: "sanka".into(), title: "通いの場に来ている人の数".into(), unit: "人".into(), newest: Some(NewestView { value: "1,352".into(), of: None, at: "令和7年度".into(), ring: None }),
        chart: BarChart::new("人の数", &bars("人", &[("令和6年度", 1248.0), ("令和7年度", 1352.0)], None), None), part_labels: strings(&["北町", "本町", "東が丘", "川辺", "南野"]),
        points: vec![point("令和6年度", "1,248", &["273", "316", "259", "197", "203"]), PointView { note: s("速報"), derived: true, ..point("令和7年度", "1,352", &["298", "341", "276", "214", "223"]) }], footnotes: vec![Html("令和8年度の数は、令和9年4月に集計します。".into()), Html("2つの場に通う方は、1人と数えます。".into())], ..Default::default()
    };
    out.page("indicators.html", &["取り組み", "数で見る"], IndicatorsPage { title: "数で見る支え合い".into(), lead: s("目標と、そこまでの道のりです。"), groups: vec![Group::new("all", "", vec![first, second, third])], csv: Some(Download { label: "表をまとめて".into(), href: "#".into(), format: "CSV".into(), size: s("4 KB") }) });

    let row = |label: &str, amount: &str, yen: &str, formula: &str, note: &str| BudgetRowView { label: label.into(), amount: s(amount), yen: s(yen), formula: (!formula.is_empty()).then(|| formula.into()), note: (!note.is_empty()).then(|| note.into()), ..Default::default() };
    let total = BudgetRowView { total: true, ..row("合計", "22,820", "22,820,000円", "", "") };
    let cells = |label: &str, list: &[&str]| BudgetRowView { label: label.into(), cells: list.iter().map(|it| Html((*it).into())).collect(), ..Default::default() };
    out.page("budgets.html", &["取り組み", "予算と財源"], BudgetsPage {
        title: "予算と財源".into(), lead: s("この事業に、どこから、いくら使っているか。"),
        budgets: vec![
            BudgetView { id: "b1".into(), title: "生活支援体制整備事業費の内訳".into(), fiscal_year: s("令和8年度"), unit: "千円".into(), summary: s("合計は22,820千円です。"), columns: vec![], rows: vec![row("第2層コーディネーターの委託料", "17,000", "17,000,000円", "3,400千円 × 5地区", ""), row("第2層協議体の運営費", "1,500", "1,500,000円", "300千円 × 5地区", ""), row("第1層協議体の運営費", "620", "620,000円", "", "手話通訳・要約筆記の費用をふくむ"), total], has_amounts: true, has_formulas: true, has_notes: true, has_yen: true, funding: None, footnotes: vec![Html("人件費のうち、市の職員の分は入っていません。".into())] },
            BudgetView { id: "b2".into(), title: "事業の財源".into(), fiscal_year: s("令和8年度"), unit: "%".into(), summary: s("税金と、65歳以上の方の保険料でまかなわれています。"), funding: StackedBar::new("事業の財源の割合", &[("国", 38.5, None), ("県", 19.25, None), ("市", 19.25, None), ("第1号保険料", 23.0, Some("65歳以上の方が納める保険料"))]), footnotes: vec![Html("第2号保険料は、この事業には使われません。".into())], ..Default::default() },
            BudgetView { id: "b3".into(), title: "協議体が使える活動費".into(), unit: "円".into(), columns: strings(&["区分", "第2層（地区）", "第3層（町）"]), rows: vec![cells("上限", &["1地区 30万円", "1町 5万円"]), cells("使えるもの", &["会議費、印刷代、講師へのお礼、道具、保険料", "<span class=\"same\">同左</span>"])], ..Default::default() },
        ],
    });
}

fn library(out: &Out) {
    out.page("dialogue.html", &["取り組み", "対話の記録", "平日の昼"], DialoguePage {
        title: "平日の昼、男の人はどこにいますか".into(), kind: "共通項探し".into(), question: "平日の昼、あなたはどこにいますか".into(), summary: s("退職した男性ばかり9人。行き先より、行く理由が足りないとわかりました。"),
        facts: vec![Fact::new("開いた日", "令和6年6月13日(木)"), Fact::new("場所", "渡し場喫茶").link("place.html"), Fact::new("参加", "男性9人（60代4人、70代4人、80代1人）、聞き役2人"), Fact::names("協議体", vec![Name::linked("川辺地区支え合い協議体", "council.html")])],
        voices: [("朝、土手を往復すると、もう9時で。そこからが長い。", "60代"), ("車の中でラジオ聞いてる。家にいると、女房が掃除機をかけられないって言うんだ。", "70代"), ("包丁を渡されれば、じゃがいもくらいむくよ。渡されないから座ってるんだ。", "80代")].iter().map(|(text, who)| VoiceView { text: (*text).into(), who: s(who) }).collect(),
        common_points: strings(&["「何もしないでいてよい所」は落ち着かない", "道具や持ち場があると、口数がふえる", "人に教えるのはよいが、先生と呼ばれるのはいや"]),
        story: html("<p>ホームセンターに週3回行く方が2人いました。おたがい顔は知っていて、あいさつはしたことがない。</p><p>「ねじの棚の前にいた人だ」「あんたは、いつも塗料の所だろう」</p>"), next: strings(&["料理教室の次の回は、先生をおかず、2人1組で1品を受け持つ", "土手の草刈り機を直せる人を、3人で探す"]), body: html("<p>聞き役は話をまとめません。「もう少し聞かせてください」だけを言う約束です。</p>"), related: vec![item("事例", "男の料理教室", "", &[])], ..Default::default()
    });
    out.page("dialogues.html", &["取り組み", "対話の記録"], ListPage { title: "対話の記録".into(), lead: s("共通項を探す対話と、ストーリーを探す対話があります。"), wide: true, groups: vec![Group::new("d", "", vec![Item { href: s("dialogue.html"), ..item("共通項探し", "平日の昼、男の人はどこにいますか", "退職した男性ばかり9人。", &["川辺地区", "令和6年6月13日"]) }, item("ストーリー探し", "花の名前を、だれに教わりましたか", "", &["本町地区"])])], ..Default::default() });
    out.page("notice.html", &["お知らせ", "高齢者等避難"], NoticePage { title: "川辺地区に高齢者等避難が出ました".into(), kind: "中止".into(), urgent: true, date: date("2026-09-10", "令和8年9月10日"), period: s("令和8年9月10日（木）から9月11日（金）まで"), summary: "避難に時間のかかる方は、川辺公民館へ避難してください。川辺地区の集まりはすべて中止です。".into(), targets: vec![item("通いの場", "水神歌声の会", "", &[])], body: html("<p>迎えがいる方は、地区の世話役に電話してください。</p>"), ..Default::default() });
    out.page("documents.html", &["資料"], ListPage { title: "資料".into(), lead: s("手引き、冊子、チラシ、会議の資料です。"), wide: true, groups: vec![Group::new("t", "手引き", vec![Item { href: s("document.html"), ..item("手引き", "第2層生活支援コーディネーター手引き", "はじめの1年にすること。", &["令和7年度", "PDF 2.1 MB"]) }]), Group::new("c", "チラシ", vec![item("チラシ", "10年後に備えて 今、できること", "", &["H30"])])], ..Default::default() });
    out.page("document.html", &["資料", "手引き"], DocumentPage { title: "第2層生活支援コーディネーター手引き".into(), kind: "手引き".into(), label: s("別紙"), summary: s("はじめの1年にすること。"), facts: vec![Fact::new("年度", "令和7年度"), Fact::new("発行者", "ひだまり市 高齢福祉課"), Fact::new("手に入れ方", "市役所1階4番窓口で配っています")], files: vec![Download { label: "手引きを開く".into(), href: "#".into(), format: "PDF".into(), size: s("2.1 MB") }], url: Some(Link::new("市のページで見る", "https://www.example.jp/")), used_in: vec![Link::new("北町地区支え合い協議体 第2回", "meeting.html")], ..Default::default() });
    out.page("about.html", &["このガイドについて"], AboutPage {
        title: "ひだまり市 通いの場・生活支援サービスガイド".into(), description: "体操やサロンなどの通いの場と、暮らしを助けるサービスを、地区や曜日、困りごとから探せるガイドです。".into(), fictional: s("ひだまり市は、見本のために考えた架空の町です。人も団体も電話番号も、実在しません。"),
        facts: vec![Fact::new("作っているところ", "ひだまり市 高齢福祉課 地域づくり係"), Fact::new("最後の更新", "令和8年11月20日"), Fact::new("のせている数", "通いの場 66か所、手助け 42件、事例 13件")],
        sources: vec![foot().source.unwrap()], disclaimers: strings(&["日時や場所は、天気や会場の都合で変わることがあります。"]), made: strings(&["生活支援コーディネーターが、電話や訪問で確かめます。", "市が文字の記録にまとめます。", "記録から、このページと紙の冊子を作ります。"]),
        downloads: vec![Download { label: "通いの場のデータ".into(), href: "#".into(), format: "CSV".into(), size: s("38 KB") }], links: vec![Name::linked("アクセシビリティ方針", "accessibility.html"), Name::linked("個人情報の扱い", "page.html")],
    });
    out.page("accessibility.html", &["アクセシビリティ方針"], AccessibilityPage { publisher: "ひだまり市".into(), scope: "このガイドのウェブページすべて".into(), level: "AA".into(), deadline: Some(date("2027-03-31", "令和9年3月31日")), exceptions: strings(&["紙の冊子や広報紙のPDF。同じ内容をウェブページで読めるようにしています。"]), known_issues: strings(&["PDFは、音声読み上げの順番をまだすべて確かめていません。"]), results: None, contact: Some(guide_contact()) });
    let _ = (cards(), notices());
}
