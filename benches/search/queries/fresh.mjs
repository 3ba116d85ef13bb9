// Labelled queries that nothing is tuned to: written before any engine had answered one of them. Only faults of the labels are
// mended here (so far: what 認知しょう and koreisha may find besides). The form is that of tuned.mjs.

export default ({ plain, spelt, phones }) => {
  const any = (...words) => plain.any(...words), all = (...lists) => plain.all(...lists);
  return [
    ['exact', '大正琴', any('大正琴')], ['exact', '福祉有償運送', any('福祉有償運送')], ['exact', '図書館', any('図書館')], ['exact', '温水新田', any('温水新田')], ['exact', '成年後見', any('成年後見')], ['exact', '要約筆記', any('要約筆記')], ['exact', 'ちぎり絵', any('ちぎり絵')],

    ['part', '和台', any('和台')], ['part', '福祉センター', any('福祉センター')], ['part', '介護者', any('介護者')], ['part', 'アップ体操', any('アップ体操')], ['part', '筆記', any('筆記')], ['part', 'レットゴルフ', any('レットゴルフ')],

    ['reading', 'かもり', any('神守')], ['reading', 'とおごう', any('遠郷')], ['reading', 'うのもり', any('鵜野森')], ['reading', 'えてがみ', any('絵手紙')], ['reading', 'たいきょくけん', any('太極拳')], ['reading', 'みんせいいいん', any('民生委員')],
    ['reading', 'しゅわつうやく', any('手話通訳')], ['reading', 'じゅうみん', any('住民')], ['reading', 'わたなべ', any('渡辺')], ['reading', 'そうげい', any('送迎'), { also: any('送り迎え', '移動支援') }], ['reading', 'ほけんせんたー', any('保健センター')], ['reading', 'くんれん', any('訓練')],

    ['town', 'おいだ', any('生田')], ['town', 'しらやま', any('白山')], ['town', 'はつかまち', any('廿日町')], ['town', 'ふるしろ', any('古城')], ['town', 'いさご', any('砂子')], ['town', 'ながたに', plain.where(text => /長谷(?!川)/.test(text))], ['town', 'すみやきざわ', any('炭焼沢')],

    ['kana', 'ぺたんく', any('ペタンク')], ['kana', 'オシャベリ', any('おしゃべり')], ['kana', 'ぼらんてぃあ', any('ボランティア')], ['kana', 'げーとぼーる', any('ゲートボール')], ['kana', 'あんけーと', any('アンケート')], ['kana', 'ツドイ', any('つどい')],

    ['width', 'ｵﾚﾝｼﾞｶﾌｪ', any('オレンジカフェ')], ['width', 'ﾎﾞﾗﾝﾃｨｱ', any('ボランティア')], ['width', 'ﾊｰﾓﾆｶ', any('ハーモニカ')], ['width', '３５０円', plain.number('350円')], ['width', 'ﾌﾚｲﾙ', any('フレイル')], ['width', 'ｼｮｰﾄｽﾃｲ', any('ショートステイ')],

    ['old letters', '圓城寺', any('円城寺')], ['old letters', '滝口', any('滝口')], ['old letters', '眞壁', any('真壁')], ['old letters', '会田', any('会田')], ['old letters', '濵野', any('浜野')], ['old letters', '竜崎', any('竜崎')],

    ['long vowel', 'エレベータ', plain.long('エレベータ')], ['long vowel', 'シルバ人材', plain.long('シルバー人材')], ['long vowel', 'ケアマネージャー', plain.long('ケアマネジャー')], ['long vowel', 'サポータ講座', plain.long('サポーター講座')], ['long vowel', 'たいそー', any('体操', 'たいそう')], ['long vowel', 'フォラム', plain.long('フォーラム')],

    ['romaji', 'tsukinowa', any('月ノ輪')], ['romaji', 'kyogitai', any('協議体')], ['romaji', 'ninchishō', any('認知症'), { also: any('もの忘れ', '物忘れ') }], ['romaji', 'etegami', any('絵手紙')], ['romaji', 'tunouti', any('角内')], ['romaji', 'hotaruzawa', any('蛍沢')],
    ['romaji', 'koreisha', any('高齢者'), { also: any('シニア', spelt('お年寄り')) }], ['romaji', 'kafe', any('カフェ')], ['romaji', 'Konohana', any('木花')], ['romaji', 'guraundogorufu', any('グラウンドゴルフ'), { also: any('グランドゴルフ') }],

    ['phone', phones[61], plain.phone(phones[61].replace(/\D/g, ''))], ['phone', phones[99].replaceAll('-', ' '), plain.phone(phones[99].replace(/\D/g, ''))], ['phone', phones[110].replace(/^\d+-/, ''), plain.phone(phones[110].replace(/^\d+-/, '').replace('-', ''))],
    ['phone', phones[170].slice(-4).replace(/\d/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)), plain.phone(phones[170].slice(-4))], ['phone', phones[210].replace(/^(\d+)-(\d+)-/, '（$1）$2－'), plain.phone(phones[210].replace(/\D/g, ''))], ['phone', `tel:${phones[230]}`, plain.phone(phones[230].replace(/\D/g, ''))],
    ['phone', phones[240].replace('-', ''), plain.phone(phones[240].replace(/\D/g, ''))],

    ['one letter', '絵', any('絵')], ['one letter', '旗', any('旗')], ['one letter', '寺', any('寺')], ['one letter', '駒', any('駒')], ['one letter', '俳', any('俳')],

    ['words', '配食 神守', all('配食', '神守'), { also: all('弁当', '神守') }], ['words', '木花　グラウンドゴルフ', all(spelt('グラウンドゴルフ'), '木花')], ['words', 'おしゃべり ほたるざわ', all('おしゃべり', '蛍沢')], ['words', 'taiso konohana', all(['体操', 'たいそう'], '木花')], ['words', '公民館 囲碁', all('公民館', '囲碁')],
    ['words', '大路　ボランティア', all('大路', 'ボランティア')], ['words', '百々原、サロン', all('百々原', 'サロン')], ['words', '金曜 カフェ', all('金曜', 'カフェ')], ['words', '渡辺 体操', all('渡辺', '体操')],

    ['half-typed', 'ひよりd', any('日和台')], ['half-typed', 'ほたるざ', any('蛍沢')], ['half-typed', 'はいしょk', any('配食')], ['half-typed', 'おれんじかf', any('オレンジカフェ')], ['half-typed', 'グラウンドゴ', any('グラウンドゴ'), { also: any('グランドゴルフ') }], ['half-typed', 'kominka', any('公民館')], ['half-typed', 'みんせいい', any('民生委員')], ['half-typed', 'ボランt', any('ボランティア')],

    ['typo', 'コーデネーター', any('コーディネータ')], ['typo', 'たいきょけん', any('太極拳')], ['typo', 'ほたるさわ', any('蛍沢')], ['typo', 'どどばら', any('百々原')], ['typo', 'こうりゅせんたー', any('交流センター')], ['typo', 'オレンヂカフエ', any('オレンジカフェ')], ['typo', 'げーとぼる', any('ゲートボール')],

    ['synonym', 'シニア', any('シニア', spelt('お年寄り'))], ['synonym', '草刈り', any(spelt('草取り'))], ['synonym', 'ホームヘルプ', any('訪問介護')], ['synonym', '短期入所', any('ショートステイ')], ['synonym', '育児', any('子育て')], ['synonym', 'スマートフォン', any(spelt('スマホ'))], ['synonym', 'お手洗い', any('トイレ')], ['synonym', '安否確認', any(spelt('見守り'), '安否')],

    ['spelling', '取組', any(spelt('取り組み'))], ['spelling', '付添い', any(spelt('付き添い'))], ['spelling', '寄合', any(spelt('寄り合い'))], ['spelling', '話合い', any(spelt('話し合い'))], ['spelling', '折紙', any(spelt('折り紙'))], ['spelling', '手つだい', any(spelt('手伝い'))], ['spelling', '支え合い', any(spelt('支え合い'))], ['spelling', '問合せ', any(spelt('問い合わせ'))],
    ['spelling', 'ゴミ出し支援', any('ごみ出し支援')], ['spelling', 'ウオーキング', any(spelt('ウォーキング'))], ['spelling', '朝日が丘', any('朝日ヶ丘')], ['spelling', 'うたごえサロン', any('歌声サロン', 'うたごえサロン')], ['spelling', 'マージャン', any(spelt('麻雀'))],

    ['time', '９時３０分', plain.time(9, 30)], ['time', '午後2時', plain.time(14), { also: plain.number('2時') }], ['time', '10:30', plain.time(10, 30)], ['time', '１３時３０分', plain.time(13, 30)], ['time', '19:00', plain.time(19)], ['time', '午前10時', plain.time(10), { also: plain.number('10時') }],

    ['joined', '木花体操', all('木花', '体操')], ['joined', '月ノ輪囲碁', all('月ノ輪', '囲碁')], ['joined', 'しののめ体操', all('東雲', '体操')], ['joined', 'ぬるみさろん', all('温水', 'サロン')], ['joined', '東雲買い物', all('東雲', spelt('買い物'))], ['joined', '上水無配食', all('上水無', '配食')], ['joined', '鵜野森ボランティア', all('鵜野森', 'ボランティア')], ['joined', '遠郷スマホ', all('遠郷', spelt('スマホ'))],

    ['half-converted', '認知しょう', any('認知症'), { also: any('もの忘れ', '物忘れ') }], ['half-converted', '民生いいん', any('民生委員')], ['half-converted', '絵てがみ', any('絵手紙')], ['half-converted', '地域ほうかつ', any('地域包括')], ['half-converted', '日より台', any('日和台')], ['half-converted', '手話つうやく', any('手話通訳')],

    ['said otherwise', 'てずくりべんとう', any('手作り弁当')], ['said otherwise', 'たいくかん', any('体育館')], ['said otherwise', 'おうまがり', any('大曲')], ['said otherwise', 'ふれあいのうち', any('ふれあいの家')], ['said otherwise', 'かわらまち', any('川原町')], ['said otherwise', 'せわにん', any('世話人')],

    ['number', '1,000円', plain.number('1000円')], ['number', '１５００円', plain.number('1500円')], ['number', '30分200円', any('30分200円')], ['number', '要介護１', any('要介護1')], ['number', '１２月', plain.number('12月')], ['number', '2階', plain.number('2階')],

    ['order', '配食', any('配食'), { top: ongoing(plain.titled('配食')), also: any('弁当') }], ['order', 'カフェ', any('カフェ'), { top: ongoing(plain.titled('カフェ')) }], ['order', '食堂', any('食堂'), { top: ongoing(plain.titled('食堂')) }], ['order', '防災', any('防災'), { top: ongoing(plain.titled('防災')) }], ['order', 'みまもり', any('見守', 'みまもり'), { top: ongoing(plain.titled(['見守', 'みまもり'])) }],

    ['absent', 'xyz'], ['absent', 'ボウリング'], ['absent', '相撲'], ['absent', 'すいえい'], ['absent', '保育園'], ['absent', 'サロン 乗馬'], ['absent', 'けいば'],
  ];

  /** Those that take place still. */
  function ongoing(found) { return new Set([...found].filter(number => !plain.docs[number].ended)); }
};
