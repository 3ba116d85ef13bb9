//! Samples: home, directory, entries, areas, needs.

use crate::*;

pub fn chip(label: &str, tint: &str) -> Chip {
    Chip { label: label.into(), tint: tint.into(), icon: tint.into(), href: s("gatherings.html") }
}

pub fn cards() -> Vec<Card> {
    let card = |title: &str, label: &str, tint: &str, rule: &[&str], when: &str, place: &str, fee: &str, tags: &[&str], tel: &str| Card {
        href: "gathering.html".into(),
        title: title.into(),
        chip: Chip { href: None, ..chip(label, tint) },
        rule: strings(rule),
        facts: vec![Fact::new("日時", when), Fact::new("場所", place), Fact::new("費用", fee)],
        tags: strings(tags),
        tel: phone(tel),
        status: None,
    };
    let mut cards = vec![
        card("いきいき百歳体操 北町", "体操・運動", "move", &["毎週", "火"], "毎週火曜日 10:00〜11:30（祝日・年末年始は休み）", "北町公民館 1階 大会議室", "月100円（お茶代）", &["申込不要", "車いすで入れる"], "0000-55-0211"),
        card("山手茶屋", "おしゃべり・サロン", "talk", &["毎週", "月・木"], "毎週月・木曜日 13:30〜15:30", "山手町集会所", "100円（お茶・お菓子代）", &["申込不要"], "0000-55-0212"),
        card("男の料理教室「包丁の会」", "いっしょにごはん", "eat", &["第2", "土曜"], "第2土曜日 10:00〜13:00", "本町コミュニティセンター 調理室", "500円（材料費）", &["男性の参加が多い"], "0000-55-0103"),
        card("桜台あるこう会", "体操・運動", "move", &["第1・3", "日曜"], "第1・3日曜日 9:00〜11:00（雨の日は休み）", "桜台集会所に集合", "無料", &[], "0000-55-0104"),
        card("南野こども食堂", "子ども・多世代", "kids", &[], "4月18日、5月16日、6月20日、7月18日 ほか。いずれも土曜日 11:30から", "南野公民館", "子ども無料・大人300円", &["車いすで入れる", "送迎あり"], "0000-55-0215"),
    ];
    cards[3].status = s("休止中");
    cards
}

pub fn item(kicker: &str, title: &str, summary: &str, meta: &[&str]) -> Item {
    Item {
        href: s("case.html"),
        title: title.into(),
        kicker: (!kicker.is_empty()).then(|| kicker.to_string()),
        summary: (!summary.is_empty()).then(|| summary.to_string()),
        meta: strings(meta),
        ..Default::default()
    }
}

fn count(label: &str, tint: &str, count: usize) -> CountLink {
    let tint = (!tint.is_empty()).then(|| tint.to_string());
    CountLink { label: label.into(), href: "gatherings.html".into(), count: Some(count), icon: tint.clone(), tint, current: false }
}

fn categories() -> Vec<CountLink> {
    vec![count("体操・運動", "move", 15), count("おしゃべり・サロン", "talk", 14), count("趣味・学び", "learn", 12), count("いっしょにごはん", "eat", 7), count("子ども・多世代", "kids", 6), count("相談・見守り", "help", 5), count("農園・散歩", "ride", 4)]
}

fn filters() -> Vec<FilterGroup> {
    let mut districts: Vec<CountLink> = ["北町地区", "本町地区", "東が丘地区", "川辺地区", "南野地区"].iter().map(|it| count(it, "", 12)).collect();
    districts[1].current = true;
    vec![
        FilterGroup { label: "分類".into(), links: categories() },
        FilterGroup { label: "地区".into(), links: districts },
        FilterGroup { label: "曜日".into(), links: ["月曜", "火曜", "水曜", "木曜", "金曜", "土曜", "日曜"].iter().map(|it| count(it, "", 5)).collect() },
    ]
}

fn desks() -> Vec<ContactView> {
    let desk = |name: &str, area: &str, tel: &str| ContactView { name: name.into(), href: s("organization.html"), area: s(area), tel: phone(tel), hours: s("月曜日〜金曜日 8時30分〜17時15分"), ..Default::default() };
    vec![
        desk("中央地域包括支援センター", "本町1・2丁目、駅前町、仲町、栄町、神明町、緑町", "0000-55-0301"),
        desk("北部地域包括支援センター", "北町1〜3丁目、山手町", "0000-55-0302"),
        desk("東部地域包括支援センター", "東が丘1〜3丁目、桜台、水神町、船橋町", "0000-55-0303"),
    ]
}

fn home() -> HomePage {
    let tile = |name: &str, kana: &str, towns: &[&str]| DistrictTile { name: name.into(), kana: s(kana), href: "district.html".into(), towns: strings(towns), gatherings: 14, services: 23 };
    let door = |label: &str, href: &str, icon: &str, text: &str, n: &str| Door { label: label.into(), href: href.into(), icon: icon.into(), text: text.into(), count: (!n.is_empty()).then(|| n.to_string()) };
    HomePage {
        title: "ひだまり市 通いの場・生活支援サービスガイド".into(),
        lead: s("きょう行ける集まり、あした頼める手助け。ひだまり市の5つの地区から、あなたの近くのものを探せます。"),
        doors: vec![
            door("通いの場をさがす", "gatherings.html", "people", "体操、お茶、食事、畑。住民が開いている集まりです。", "66か所"),
            door("暮らしの手助けをさがす", "services.html", "hand", "買い物、ごみ出し、配食、見守り、送り迎え。", "42件"),
            door("相談する", "districts.html#towns", "tel", "町の名前から、あなたを受け持つ相談先がわかります。", ""),
        ],
        needs: ["話し相手がほしい", "体を動かしたい", "買い物に行けない", "出かける足がない", "家の中のちょっとしたこと", "食事のしたくがつらい", "もの忘れが心配", "介護で休めない"]
            .iter()
            .map(|label| CountLink { label: (*label).into(), href: "need.html".into(), count: Some(12), ..Default::default() })
            .collect(),
        needs_all: Some(Link::new("困りごとをすべて見る", "needs.html")),
        gathering_categories: categories(),
        service_categories: vec![count("配食・食事", "eat", 4), count("買い物", "ride", 7), count("外出・移動", "ride", 6), count("家事・片づけ", "help", 9), count("見守り・声かけ", "help", 8), count("話し相手", "talk", 3)],
        district_label: "地区".into(),
        districts: vec![
            tile("北町地区", "きたまちちく", &["北町1丁目", "北町2丁目", "北町3丁目", "山手町", "神明町"]),
            tile("本町地区", "ほんちょうちく", &["本町1丁目", "本町2丁目", "駅前町", "仲町", "栄町"]),
            tile("東が丘地区", "ひがしがおかちく", &["東が丘1丁目", "東が丘2丁目", "東が丘3丁目", "桜台", "緑町"]),
            tile("川辺地区", "かわべちく", &["川辺町", "柳町", "渡場", "水神町", "船橋町"]),
            tile("南野地区", "みなみのちく", &["南野1丁目", "南野2丁目", "松原団地", "田中", "新田"]),
        ],
        towns: Some(Link::new("町の名前から担当をさがす", "districts.html#towns")),
        notices: notices().into_iter().take(3).collect(),
        notices_all: Some(Link::new("お知らせをすべて見る", "notices.html")),
        reading: vec![
            Item { photo: Some(photo("b", "夕方の川べりを歩く人たち", "")), href: s("issue.html"), date: Some(date("2026-11-13", "令和8年11月13日")), ..item("広報紙 てととて 第17号", "三十四分、早く出た夜", "9月の大雨と秋の避難散歩、店先の「いつもの手」、支え手養成講座。", &[]) },
            Item { photo: Some(photo("c", "団地の階段", "")), ..item("事例", "ドアノブの札は、階段ごとに", "団地で朝と夜に札を返す見守り。札を出さない自由も認めたところ、参加は六割まで広がりました。", &["南野地区", "見守り"]) },
        ],
        consult: desks(),
        more: vec![
            item("", "協議体と会議の記録", "地区ごとに、困りごとを持ち寄って小さく試す集まりがあります。", &["協議体 10", "会議 20"]),
            item("", "支え合い事例集", "うまくいったことも、やめたことも。12の取り組みを読めます。", &["第2版"]),
            item("", "数で見る", "通いの場の数、協議体の回数。目標と、そこまでの道のり。", &["指標 8"]),
            item("", "パネル展示", "市役所、公民館、駅前で、取り組みを大きなパネルにして並べます。", &["12月1日から"]),
        ],
    }
}

pub fn notices() -> Vec<Item> {
    let notice = |kind: &str, tint: &str, d: (&str, &str), title: &str, summary: &str| Item { href: s("notice.html"), tint: Some(tint.into()), date: Some(date(d.0, d.1)), ..item(kind, title, summary, &[]) };
    vec![
        notice("変更", "talk", ("2026-11-18", "令和8年11月18日"), "12月の松原サロンは田中集会所で", "集会室の床を直すため、12月23日は田中集会所で開きます。軽ワゴンの送迎があります。"),
        notice("募集", "move", ("2026-11-10", "令和8年11月10日"), "支え手養成講座の受講者を募集します", "3回の講座です。2回めは見学。申し込みは1月7日まで。"),
        notice("お詫びと訂正", "eat", ("2026-10-05", "令和8年10月5日"), "パネル展チラシの時間に誤りがありました", "市民プラザの終わりの時間は、正しくは午後8時です。"),
        notice("休止", "help", ("2026-09-30", "令和8年9月30日"), "桜台あるこう会は冬のあいだ休みます", "12月から2月まで休み、3月の第1日曜日に再開します。"),
    ]
}

fn directory(title: &str, count: &str) -> DirectoryPage {
    let mut short = cards();
    short.truncate(2);
    DirectoryPage {
        title: title.into(),
        lead: s("体操、お茶、食事、畑、散歩。市内66か所の集まりを、住民と生活支援コーディネーターが確かめてのせています。"),
        count: count.into(),
        filters: filters(),
        groups: vec![Group::new("kitamachi", "北町地区", cards()), Group::new("honcho", "本町地区", short.clone()), Group::new("kawabe", "川辺地区", short)],
        pages: ["1", "2"].iter().map(|n| PageLink { label: (*n).into(), href: "#".into(), current: *n == "1" }).collect(),
        consult: Some(Link::new("相談先をさがす", "districts.html")),
        narrowed: None,
    }
}

fn top() -> EntryHead {
    EntryHead {
        title: "いきいき百歳体操 北町".into(),
        kana: s("いきいきひゃくさいたいそう きたまち"),
        nickname: s("百歳さん"),
        chips: vec![chip("体操・運動", "move")],
        status: None,
        summary: "おもりを手首や足首に巻き、いすに座ったまま30分。北町で11年続く体操の会です。".into(),
        verified: Some(VerifiedView { on: date("2026-09-08", "令和8年9月8日"), seal: "8.9.8".into(), by: s("北町地区の生活支援コーディネーター"), method: s("訪問"), overdue: false }),
        unverified: None,
    }
}

fn rest() -> EntryRest {
    EntryRest {
        contact: ContactView { name: "北町地区社会福祉協議会".into(), href: s("organization.html"), tel: phone("0000-55-0211"), fax: phone("0000-55-0219"), hours: s("火曜日・木曜日 午前9時〜正午"), note: s("世話人にかわって、こちらでお受けします。"), ..Default::default() },
        actions: vec![
            Action { label: "カレンダーに追加".into(), href: "#".into(), icon: "cal".into(), mime: s("text/calendar") },
            Action { label: "メールで送る".into(), href: "mailto:?subject=x".into(), icon: "mail".into(), mime: None },
        ],
        easy: s("いすに すわって する たいそうです。手と 足に おもりを つけます。おもりは かるい ものから はじめます。毎週 火曜日の 10時に 北町公民館へ 来てください。お金は 1か月に 100円です。"),
        notices: Vec::new(),
        photos: vec![photo("a", "いすに座って両腕を上げる参加者たち", "北町公民館の大会議室で。おもりは200グラムから選べます（令和8年9月）")],
        body: html("<p>10時になると、だれが声をかけるでもなく、いすが輪になります。体操は映像に合わせて30分。おもりは1本200グラムから10段階あり、重くする人も、軽くもどす人もいます。</p><p>そのあとは、口の体操を10分と、お茶の時間。休んだ人の話が必ず出ます。</p><blockquote><p>「ひざが痛くて座ったきりだったのが、今は孫の運動会を立って見られます。」（参加者・80代）</p></blockquote><p>5月と11月の体力測定には、市の理学療法士が来ます。</p>"),
        needs: vec![Link::new("体を動かしたい", "need.html"), Link::new("話し相手がほしい", "need.html")],
        place: Some(PlaceBlock {
            name: Name::linked("北町公民館", "place.html").with_note("1階 大会議室"),
            facts: vec![Fact::new("住所", "ひだまり市北町2丁目3番4号"), Fact::new("行き方", "北町バス停から歩いて3分。郵便局の角を右へ曲がって左側です。"), Fact::new("駐車場", "12台（うち車いす用1台）"), Fact::ticks("設備", strings(&["スロープ", "バリアフリートイレ", "手すり"]))],
            map: None,
        }),
        near: cards().into_iter().skip(1).take(3).collect(),
        near_title: "北町地区のほかの集まり".into(),
        reading: vec![item("事例", "となりに座る、三十分", "高校生がスマホを教える会。向かい合わずに、となりに座ります。", &[])],
    }
}

fn facts() -> Vec<Fact> {
    vec![
        Fact::new("日時", "毎週火曜日 10:00〜11:30\n（祝日・年末年始は休み）").big().note("体操は10時10分から。早く来ていすを並べてくださる方、助かります"),
        Fact::new("場所", "北町公民館 1階 大会議室").big().link("place.html").note("ひだまり市北町2丁目3番4号"),
        Fact::new("費用", "月100円").note("お茶代"),
        Fact::new("対象", "おおむね65歳以上の方。つえや押し車の方もどうぞ"),
        Fact::new("申し込み", "いりません").note("はじめての日は10分前に来てください。おもりの重さをいっしょに決めます"),
        Fact::new("持ち物", "飲みもの、汗をふくもの、上ばき"),
        Fact::ticks("設備", strings(&["車いす可", "スロープ", "バリアフリートイレ", "いす席"])),
        Fact::names("主催", vec![Name::linked("北町いきいき体操の会", "organization.html")]),
        Fact::new("始まった年", "平成27年5月").note("いまは34人ほどが来ています"),
    ]
}

fn service() -> ServicePage {
    let price = |item: &str, amount: &str, note: &str| PriceRow { item: item.into(), amount: s(amount), unit: s("1食"), note: s(note) };
    ServicePage {
        top: EntryHead {
            title: "見守り配食サービス".into(),
            kana: s("みまもりはいしょくさーびす"),
            nickname: None,
            chips: vec![chip("配食・食事", "eat"), chip("見守り・声かけ", "help")],
            summary: "夕食を1食ずつ手渡し。受け取る顔色や声の様子を確かめます。".into(),
            unverified: s("最後に確かめてから1年以上たっています。利用の前に電話でお確かめください。"),
            status: s("新しい申し込みは、しばらくお休みしています。"),
            verified: None,
        },
        facts: vec![
            Fact::new("利用できる日時", "月曜日から土曜日の午後3時30分〜5時30分").big().note("年末年始は休み。週に1日から"),
            Fact::new("届け方", "配達"),
            Fact::new("対象", "食事の支度と、見守りの両方が必要な方"),
            Fact::new("申し込み", "必要です").note("地域包括支援センター、または高齢福祉課へ"),
            Fact::names("提供", vec![Name::linked("ひだまり市", "organization.html").with_note("行政")]),
            Fact::new("事業", "地域支援事業（任意事業）"),
        ],
        prices: vec![price("普通食", "450円", "住民税が非課税の世帯は350円"), price("やわらか食・きざみ食", "500円", "非課税の世帯は400円"), PriceRow { item: "登録".into(), amount: s("無料"), unit: None, note: None }],
        eligibility: strings(&["65歳以上だけの世帯で、買い物や調理がむずかしい方", "要支援・要介護の認定、または事業対象者"]),
        area: Some(AreaView { text: s("市内全域"), districts: vec![Name::linked("北町地区", "district.html"), Name::linked("本町地区", "district.html")], towns: strings(&["田中", "新田"]), note: s("山手町は木曜日だけの配達です。") }),
        how: html("<ol><li>地域包括支援センターか高齢福祉課に相談します。</li><li>職員が訪ね、食事の困りごとと健康の様子を聞きます。</li><li>決定の知らせが届いたら、配達が始まります（相談からおよそ10日）。</li><li>受け取れないときは、必ず前日までに業者へ。連絡がなく会えないときは、市が安否を確かめます。</li></ol>"),
        forms: vec![Download { label: "利用申込書".into(), href: "#".into(), format: "PDF".into(), size: s("120 KB") }],
        rest: EntryRest { notices: notices().into_iter().take(1).collect(), near_title: "似た手助け".into(), photos: Vec::new(), place: None, ..rest() },
    }
}

pub fn draw(out: &Out) {
    out.page("404.html", &["ページが見つかりません"], NotFoundPage { links: vec![Link::new("ホーム", "home.html"), Link::new("通いの場をさがす", "gatherings.html"), Link::new("暮らしの手助けをさがす", "services.html"), Link::new("困りごとからさがす", "needs.html")] });
    out.page("page.html", &["取り組み", "三つの層"], ProsePage {
        title: "三つの層で支え合う".into(),
        summary: s("市、地区、町。話し合う場が三つの大きさであります。"),
        toc: vec![Link::new("協議と実践", "#a"), Link::new("経過の一覧", "#b"), Link::new("数え方", "#c")],
        easy: None,
        photos: vec![],
        body: Html(include_str!("prose.html").into()),
        related: vec![item("", "はじめての方へ", "このガイドの使い方", &[]), item("", "ことばの説明", "", &[])],
    });
    let guide = |title: &str, city: &str, pref: Option<&str>, fictional: bool, text: &str| PortalGuide {
        title: title.into(), href: "home.html".into(), city: city.into(), city_kana: None, pref: pref.map(str::to_string), fictional, description: text.into(),
        counts: vec![NumberView::new("通いの場", "66", "か所"), NumberView::new("手助け", "42", "件"), NumberView::new("事例", "13", "件")],
        updated: Some(date("2026-11-20", "令和8年11月20日")),
    };
    out.page("portal.html", &[], PortalPage {
        title: "支え合いガイドの入口".into(),
        description: "6つの町のガイドを、ここから開けます。通いの場、暮らしの手助け、協議体の記録を、町ごとにまとめています。".into(),
        publisher: s("しるべ編集室"),
        guides: vec![
            guide("ひだまり市 通いの場・生活支援サービスガイド", "ひだまり市", None, true, "体操やサロンなどの通いの場と、買い物・ごみ出し・見守りなど暮らしを助けるサービスを、地区や曜日、困りごとから探せるガイドです。"),
            guide("宇都宮市 生活支援体制整備事業の記録", "宇都宮市", Some("栃木県"), false, "39の地区に置く第2層協議体の進みぐあいと、パネル展示の記録です。"),
            guide("前橋市 生活支援検討会議の記録", "前橋市", Some("群馬県"), false, "23の地区の協議体と、会議の記録を年度ごとにまとめています。"),
        ],
    });
    out.page("home.html", &[], home());
    out.page("alert.html", &[], home());
    out.page("azumino.html", &[], home());
    out.page("gatherings.html", &["通いの場"], directory("通いの場をさがす", "66か所"));
    out.page("narrowed.html", &["通いの場", "本町地区"], DirectoryPage { narrowed: Some(Narrowed { label: "本町地区".into(), all: "gatherings.html".into() }), groups: vec![], pages: vec![], ..directory("本町地区の通いの場", "0か所") });
    out.page("services.html", &["暮らしの手助け"], DirectoryPage { lead: s("買い物、ごみ出し、配食、見守り、送り迎え。42件の手助けをのせています。"), ..directory("暮らしの手助けをさがす", "42件") });
    out.page("gathering.html", &["通いの場", "北町地区", "いきいき百歳体操 北町"], GatheringPage { top: top(), facts: facts(), dates: vec![], rest: rest() });
    out.page("service.html", &["暮らしの手助け", "見守り配食サービス"], service());

    let mini = || cards().into_iter().map(|mut it| { it.facts.truncate(2); it }).collect::<Vec<_>>();
    out.page("district.html", &["地区", "北町地区"], DistrictPage {
        name: "北町地区".into(), kana: s("きたまちちく"), system: "地区".into(),
        summary: s("山すその坂の多い地区。雪かきと坂道の買い物が、みんなの関心ごとです。"),
        vision: s("坂の上でも下でも、「ちょっと手を貸して」と言い合えるまち"),
        offices: desks().into_iter().take(2).collect(),
        profile: vec![NumberView::new("人口", "8,248", "人"), NumberView::new("世帯", "3,612", "世帯"), NumberView { note: s("人口の36.0%"), ..NumberView::new("65歳以上", "2,967", "人") }, NumberView::new("75歳以上", "1,740", "人"), NumberView::new("ひとり暮らしの高齢者", "678", "人")],
        profile_at: s("令和8年4月1日現在"),
        towns: strings(&["北町1丁目", "北町2丁目", "北町3丁目", "山手町", "神明町"]),
        overlaps: vec![
            Overlap { system: "地域包括支援センターの担当区域".into(), name: Name::linked("北部地域包括支援センター", "district.html"), towns: strings(&["北町1丁目", "北町2丁目", "北町3丁目", "山手町"]) },
            Overlap { system: "地域包括支援センターの担当区域".into(), name: Name::linked("中央地域包括支援センター", "district.html"), towns: strings(&["神明町"]) },
        ],
        gatherings: mini(), gatherings_all: Some(Link::new("北町地区の通いの場をすべて見る（14か所）", "gatherings.html")),
        services: vec![item("家事・片づけ", "北町雪かき応援隊", "玄関から道まで六十センチ。1シーズン500円。", &["0000-55-0211"]), item("外出・移動", "ちょいのり北町", "通院と買い物の送り迎え。1回200円から。", &["0000-55-0212"])],
        services_all: Some(Link::new("北町地区で使える手助けをすべて見る（23件）", "services.html")),
        gaps: Some(Link::new("応えるところのない困りごと（空白 3）", "matrix.html")),
        councils: vec![item("第2層協議体", "北町地区支え合い協議体", "冬の暮らしと坂の上の買い物を話し合っています。", &["会議 3回（令和8年度）"]), item("コーディネーター", "北町地区の生活支援コーディネーター", "", &["0000-55-0211"])],
        cases: vec![item("居場所づくり", "バスを待つあいだの縁側", "やかん1つで始まり、三か月で行きづまり、週に一日にして長続きしました。", &["令和7年度"])],
        reading: vec![item("対話の記録", "雪の日、だれの足音が聞こえますか", "", &["令和7年12月"])],
        ..Default::default()
    });
    let row = |name: &str, office: &str| DistrictRow { name: Name::linked(name, "district.html"), kana: s("きたまちちく"), summary: s("山すその坂の多い地区。雪かきと坂道の買い物が、みんなの関心ごとです。"), office: Some(ContactView { name: office.into(), href: s("organization.html"), tel: phone("0000-55-0211"), ..Default::default() }), towns: strings(&["北町1丁目", "北町2丁目", "北町3丁目", "山手町", "神明町"]), meta: strings(&["通いの場 14", "手助け 23"]) };
    let town = |name: &str, a: &str, b: &str| TownRow { town: name.into(), areas: vec![Some(Name::linked(a, "district.html")), Some(Name::linked(b, "district.html"))], tel: phone("0000-55-0301") };
    out.page("districts.html", &["地区"], DistrictsPage {
        title: "地区と相談先".into(), lead: s("お住まいの町の名前から、受け持つ相談先がわかります。"),
        systems: vec![
            SystemView { id: "chiku".into(), label: "地区".into(), about: s("公民館と地区社会福祉協議会がある5つの地区です。第2層協議体もこの分け方で置いています。"), partial: None, districts: vec![row("北町地区", "北町地区社会福祉協議会"), row("本町地区", "本町地区社会福祉協議会"), row("東が丘地区", "東が丘地区社会福祉協議会")] },
            SystemView { id: "houkatsu".into(), label: "地域包括支援センターの担当区域".into(), about: s("介護や健康の相談は、お住まいの町を受け持つセンターへどうぞ。"), partial: s("市内の10か所のうち、資料に名前のある2か所をのせています。"), districts: vec![row("中央地域包括支援センター", "中央地域包括支援センター"), row("北部地域包括支援センター", "北部地域包括支援センター")] },
        ],
        towns: Some(TownTable { systems: strings(&["地区", "地域包括支援センターの担当区域"]), rows: vec![town("駅前町", "本町地区", "中央地域包括支援センター"), town("神明町", "北町地区", "中央地域包括支援センター"), town("山手町", "北町地区", "北部地域包括支援センター")] }),
    });
    out.page("place.html", &["会場", "北町公民館"], PlacePage {
        name: "北町公民館".into(), kana: s("きたまちこうみんかん"), kind: s("公民館"), summary: s("坂の下の公民館。大会議室と調理室があります。"), verified: top().verified,
        facts: vec![Fact::new("住所", "〒000-0021 ひだまり市北町2丁目3番4号").big(), Fact::new("行き方", "北町バス停から歩いて3分"), Fact::new("駐車場", "12台"), Fact::new("開館時間", "午前9時〜午後9時（月曜日は休み）"), Fact::ticks("設備", strings(&["車いす可", "スロープ", "バリアフリートイレ"])), Fact::names("地区", vec![Name::linked("北町地区", "district.html")])],
        contact: Some(ContactView { name: "北町公民館".into(), tel: phone("0000-55-0401"), hours: s("午前9時〜午後5時"), ..Default::default() }),
        gatherings: mini(), services: vec![item("相談", "暮らしの相談会", "第2水曜日", &[])], events: vec![item("パネル展", "支え合いパネル展", "1月12日から22日まで", &[])], photos: vec![photo("b", "公民館の玄関", "玄関のスロープは左側です"), photo("c", "大会議室", "大会議室")], ..Default::default()
    });
    out.page("organization.html", &["団体", "北町地区社会福祉協議会"], OrganizationPage {
        name: "北町地区社会福祉協議会".into(), kana: s("きたまちちくしゃかいふくしきょうぎかい"), kind: "社会福祉協議会".into(), summary: s("北町地区の支え合いの要。雪かきの名簿もここにあります。"),
        facts: vec![Fact::names("担当の地区", vec![Name::linked("北町地区", "district.html")]), Fact::names("上の団体", vec![Name::linked("ひだまり市社会福祉協議会", "organization.html")]), Fact::ticks("役割", strings(&["第2層協議体の事務局", "通いの場の相談"]))],
        contact: Some(rest().contact), gatherings: mini().into_iter().take(2).collect(), councils: vec![item("第2層協議体", "北町地区支え合い協議体", "", &["中心となる団体"])], ..Default::default()
    });
    let list = |title: &str, items: Vec<Item>| ListPage { title: title.into(), lead: s("通いの場や催しが開かれる会場です。"), count: s("31か所"), wide: true, groups: vec![Group::new("a", "北町地区", items.clone()), Group::new("b", "本町地区", items.clone()), Group::new("c", "川辺地区", items)], ..Default::default() };
    let places = vec![item("公民館", "北町公民館", "ひだまり市北町2丁目3番4号", &["車いす可", "駐車場 12台"]), item("集会所", "山手町集会所", "ひだまり市山手町5番地", &[]), item("寺社", "神明神社 社務所", "", &[])];
    out.page("places.html", &["会場"], list("会場をさがす", places.clone()));
    out.page("organizations.html", &["団体"], list("団体", places));
    out.page("notices.html", &["お知らせ"], ListPage { title: "お知らせ".into(), groups: vec![Group::new("n", "", notices())], ..Default::default() });
    out.page("empty.html", &["資料"], ListPage { title: "資料".into(), ..Default::default() });

    let need = |label: &str, answers: &[&str]| NeedView { label: label.into(), href: "need.html".into(), examples: strings(&["近くの店がなくなった", "米やしょうゆが重くて持って帰れない", "品物は自分の目で選びたい"]), answers: strings(answers) };
    out.page("needs.html", &["困りごと"], NeedsPage {
        title: "困りごとからさがす".into(), lead: s("困っていることに近いものを選んでください。あてはまる通いの場と手助けが出ます。"),
        groups: vec![Group::new("g1", "話し相手がほしい", vec![need("話し相手がほしい", &["通いの場 38か所", "手助け 4件"]), need("男性も行きやすい場がほしい", &["通いの場 20か所"])]), Group::new("g2", "買い物", vec![need("買い物に行けない", &["手助け 14件"])]), Group::new("g3", "ペット", vec![need("入院のあいだ、犬を預かってほしい", &[])])],
        matrix: Some(Link::new("困りごとと地区の対応表を見る", "matrix.html")), consult: Some(Link::new("相談先をさがす", "districts.html")),
    });
    let names = ["北町", "本町", "東が丘", "川辺", "南野"];
    let cells = |counts: [usize; 5]| names.iter().zip(counts).map(|(name, count)| MatrixCellView { district: (*name).into(), count, href: (count > 0).then(|| "gatherings.html".into()) }).collect::<Vec<_>>();
    let mrow = |label: &str, counts: [usize; 5]| MatrixRowView { need: Name::linked(label, "need.html"), cells: cells(counts), total: counts.iter().sum() };
    out.page("matrix.html", &["困りごと", "対応表"], MatrixPage {
        title: "困りごとと地区の対応表".into(), lead: s("どの地区に、どの困りごとに応えるところがあるか。空白は、これから考えるところです。"),
        filters: vec![FilterGroup { label: "分け方".into(), links: vec![CountLink { current: true, ..count("地区", "", 5) }, count("地域包括支援センターの担当区域", "", 4)] }],
        columns: names.iter().map(|it| Name::linked(*it, "district.html")).collect(),
        groups: vec![Group::new("g1", "体を動かしたい", vec![mrow("体を動かしたい", [5, 4, 6, 3, 4])]), Group::new("g2", "話し相手がほしい", vec![mrow("話し相手がほしい", [12, 15, 11, 9, 10]), mrow("男性も行きやすい場がほしい", [3, 0, 2, 4, 2])]), Group::new("g3", "買い物", vec![mrow("買い物に行けない", [4, 2, 3, 0, 5]), mrow("出かける足がない", [2, 0, 0, 2, 1])])],
        gaps: 4, cells: 25,
    });
    out.page("need.html", &["困りごと", "買い物に行けない"], NeedPage {
        label: "買い物に行けない".into(), group: "買い物".into(), summary: s("店まで乗せていく、店のほうから来る、かわりに買ってくる。どれが合うか、いっしょに考えます。"),
        examples: strings(&["近くの店がなくなった", "米やしょうゆが重くて持って帰れない", "品物は自分の目で選びたい"]),
        easy: s("店に 行けない 人へ。バスで 店に 行く、車の 店が 近くに 来る、かわりに 買ってもらう、の 3つが あります。"),
        districts: cells([4, 2, 3, 0, 5]), services: cards().into_iter().take(2).collect(), cases: vec![item("移動", "すみれ号の走る日", "品物を自分の目で選ぶ。それが買い物です。", &["南野地区"])], consult: Some(Link::new("合うものがないときは、相談先へ", "districts.html")), ..Default::default()
    });
}
