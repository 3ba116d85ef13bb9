// Labelled queries that the index may be tuned to: [kind, query, what it should find, more].
// `more`: { also: finds that do no harm, top: what of it should come first }. See queries.mjs for the kinds.

export default ({ plain, spelt, phones }) => {
  const any = (...words) => plain.any(...words), all = (...lists) => plain.all(...lists);
  return [
    ['exact', '公民館', any('公民館')], ['exact', '認知症カフェ', any('認知症カフェ'), { also: all(['もの忘れ', '物忘れ', '認知症'], 'カフェ') }], ['exact', '茶話会', any('茶話会')], ['exact', '百目木', any('百目木')],
    ['exact', '移動支援', any('移動支援'), { also: any(spelt('送り迎え'), '通院', '外出') }], ['exact', '太極拳', any('太極拳')], ['exact', '健康コラム', any('健康コラム')],

    ['part', '体操教室', any('体操教室')], ['part', '将棋', any('将棋')], ['part', '水無', any('水無')], ['part', '支援センター', any('支援センター')], ['part', 'ゴルフ', any('ゴルフ')], ['part', '有償', any('有償')],

    ['reading', 'たいそう', any('体操', 'たいそう')], ['reading', 'ぬるみ', any('温水')], ['reading', 'どどはら', any('百々原')], ['reading', 'みまもり', any('見守', 'みまもり')], ['reading', 'いどうしえん', any('移動支援'), { also: any(spelt('送り迎え')) }],
    ['reading', 'はいしょく', any('配食'), { also: any('弁当') }], ['reading', 'しののめ', any('東雲')], ['reading', 'こうみんかん', any('公民館')], ['reading', 'きょうぎたい', any('協議体')], ['reading', 'さいとう', any('斎藤')], ['reading', 'にんちしょう', any('認知症'), { also: any('もの忘れ', '物忘れ') }],

    ['town', 'かわはらちょう', any('川原町')], ['town', 'あらき', any('新城')], ['town', 'ごうど', any('神戸')], ['town', 'うわの', any('上野')], ['town', 'つのうち', any('角内')], ['town', 'どうめき', any('百目木')],

    ['kana', 'さろん', any('サロン')], ['kana', 'かふぇ', any('カフェ')], ['kana', 'フレアイ', any('ふれあい')], ['kana', 'イキイキ', any('いきいき')], ['kana', 'こーらす', any('コーラス')], ['kana', 'ヒマワリ', any('ひまわり')],

    ['width', 'ｻﾛﾝ', any('サロン')], ['width', 'ＡＢＣ', any('ABC')], ['width', '１００歳体操', any('100歳体操', '百歳体操')], ['width', 'ﾃﾞｲｻｰﾋﾞｽ', any('デイサービス'), { also: any('デーサービス', '通所介護') }], ['width', '５００円', plain.number('500円'), { also: any('500円') }], ['width', 'ﾗｼﾞｵ体操', any('ラジオ体操')],

    ['old letters', '斉藤', any('斎藤')], ['old letters', '齋藤', any('斎藤')], ['old letters', '高橋', any('高橋')], ['old letters', '渡邉', any('渡辺')], ['old letters', '吉田', any('吉田')], ['old letters', '澤田', any('沢田')],

    ['long vowel', 'サーバ', plain.long('サーバ')], ['long vowel', 'コミュニティーセンター', plain.long('コミュニティーセンター')], ['long vowel', 'コミュニティセンター', plain.long('コミュニティセンター')], ['long vowel', 'コーディネータ', plain.long('コーディネータ')], ['long vowel', 'こーみんかん', any('公民館')],

    ['romaji', 'taisou', any('体操', 'たいそう')], ['romaji', 'taiso', any('体操', 'たいそう')], ['romaji', 'kominkan', any('公民館')], ['romaji', 'nurumi', any('温水')], ['romaji', 'shinonome', any('東雲')], ['romaji', 'haisyoku', any('配食'), { also: any('弁当') }], ['romaji', 'syougi', any('将棋')], ['romaji', 'saron', any('サロン')],

    ['phone', phones[3], plain.phone(phones[3].replace(/\D/g, ''))], ['phone', phones[40].replaceAll('-', ''), plain.phone(phones[40].replace(/\D/g, ''))],
    ['phone', phones[77].replace(/[0-9-]/g, sign => sign === '-' ? '−' : String.fromCharCode(sign.charCodeAt(0) + 0xfee0)), plain.phone(phones[77].replace(/\D/g, ''))],
    ['phone', phones[123].replace(/^\d+-/, ''), plain.phone(phones[123].replace(/^\d+-/, '').replace('-', ''))], ['phone', phones[200].slice(-4), plain.phone(phones[200].slice(-4))], ['phone', phones[150].replace(/^(\d+)-(\d+)-/, '($1)$2-'), plain.phone(phones[150].replace(/\D/g, ''))],

    ['one letter', '碁', any('碁')], ['one letter', '畑', any('畑')], ['one letter', '歌', any('歌')], ['one letter', '茶', any('茶')], ['one letter', '琴', any('琴')],

    ['words', '体操　日和台', all('体操', '日和台')], ['words', '雪代 見守り', all(spelt('見守り'), '雪代')], ['words', 'カフェ　温水', all('カフェ', '温水')], ['words', 'たいそう　ぬるみ', all(['体操', 'たいそう'], '温水')], ['words', '将棋 月ノ輪', all('将棋', '月ノ輪')], ['words', 'サロン 木曜', all('サロン', '木曜')], ['words', '公民館　サロン', all('公民館', 'サロン')],

    ['half-typed', 'たいそ', any('体操', 'たいそ')], ['half-typed', 'いきいきたいそ', all('いきいき', ['体操', 'たいそう'])], ['half-typed', 'こうみんかn', any('公民館')], ['half-typed', 'ぬる', any('温水')], ['half-typed', 'しののm', any('東雲')], ['half-typed', '移動しえ', any('移動支援'), { also: any(spelt('送り迎え')) }],

    ['typo', 'にんちしょかふぇ', any('認知症カフェ')], ['typo', 'グラウドゴルフ', any('グラウンドゴルフ'), { also: any('グランドゴルフ') }], ['typo', 'はいしゃくさーびす', any('配食サービス'), { also: any('配食') }], ['typo', 'みまもりねとわーく', all(['見守り', 'みまもり'], 'ネットワーク')], ['typo', 'ボランテア', any('ボランティア')],

    ['synonym', 'デイサービス', any('デイサービス', 'デーサービス', '通所介護')], ['synonym', '通所介護', any('デイサービス', 'デーサービス', '通所介護')], ['synonym', '送迎', any('送迎', '送り迎え', '移動支援')], ['synonym', '弁当', any('弁当', '配食')], ['synonym', '認知症', any('認知症', 'もの忘れ', '物忘れ')],
    ['synonym', '除雪', any(spelt('雪かき'))], ['synonym', '独居', any(spelt('一人暮らし'))], ['synonym', '社協', any('社協', '社会福祉協議会')],

    ['spelling', '買物', any(spelt('買い物'))], ['spelling', '買いもの', any(spelt('買い物'))], ['spelling', '子供食堂', any('子ども食堂', '子供食堂', 'こども食堂')], ['spelling', '一人暮らし', any(spelt('一人暮らし'))], ['spelling', 'ひとりぐらし', any(spelt('一人暮らし'))], ['spelling', 'グランドゴルフ', any(spelt('グラウンドゴルフ'))],
    ['spelling', 'ごみ出し', any('ごみ出し')], ['spelling', '助合い', any(spelt('助け合い'))], ['spelling', '車椅子', any(spelt('車いす'))], ['spelling', '申込み', any(spelt('申し込み'))], ['spelling', '桐ケ作', any('桐ヶ作', '桐ケ作')], ['spelling', '月の輪', any('月の輪')],

    ['time', '9:00', plain.time(9), { also: plain.number('9:00') }], ['time', '午前9時', plain.time(9), { also: plain.number('9時') }], ['time', '１０時', plain.time(10), { also: plain.number('10時') }], ['time', '13:30', plain.time(13, 30)], ['time', '午後1時半', plain.time(13, 30)],

    ['joined', '日和台サロン', all('日和台', 'サロン')], ['joined', '温水体操', all('温水', '体操')], ['joined', '上野公民館', all('上野', '公民館')], ['joined', '神守サロン', all('神守', 'サロン')], ['joined', '大路カフェ', all('大路', 'カフェ')], ['joined', '雪代見守り', all(spelt('見守り'), '雪代')],
    ['joined', '日和台将棋', all('日和台', '将棋')], ['joined', '月ノ輪配食', all('月ノ輪', '配食')], ['joined', '百々原移動支援', all('百々原', '移動支援')], ['joined', '鵜野森見守り', all('鵜野森', spelt('見守り'))], ['joined', '茶話会遠郷', all('茶話会', '遠郷')],
    ['joined', '国分認知症カフェ', all('国分', '認知症カフェ')], ['joined', '大路公民館体操', all('大路', '公民館', '体操')], ['joined', '神守集会所サロン', all('神守', '集会所', spelt('サロン'))],

    ['half-converted', 'いきいき体そう', all('いきいき', '体操')], ['half-converted', '見まもり', any('見守', 'みまもり', '見まもり')], ['half-converted', '公みんかん', any('公民館')], ['half-converted', '移動しえん', any('移動支援'), { also: any(spelt('送り迎え')) }], ['half-converted', '介護よぼう', any('介護予防')], ['half-converted', '配しょく', any('配食'), { also: any('弁当') }],

    ['said otherwise', 'さわかい', any('茶話会')], ['said otherwise', 'ちゃわかい', any('茶話会')], ['said otherwise', 'かいずか', any('貝塚')], ['said otherwise', 'とうごう', any('遠郷')], ['said otherwise', 'うえの', any('上野')],

    ['number', '100円', plain.number('100円')], ['number', '令和8年', any('令和8年')], ['number', '350円', plain.number('350円')], ['number', '第3', plain.number('第3'), { also: any('第3') }], ['number', '20台', plain.number('20台')],

    ['order', '体操', any('体操'), { top: ongoing(plain.titled('体操')) }], ['order', '公民館', any('公民館'), { top: ongoing(plain.titled('公民館')) }], ['order', 'サロン', any('サロン'), { top: ongoing(plain.titled('サロン')) }], ['order', 'たいそう', any('体操', 'たいそう'), { top: ongoing(plain.titled(['体操', 'たいそう'])) }], ['order', '認知症', any('認知症'), { top: ongoing(plain.titled('認知症')), also: any('もの忘れ', '物忘れ') }],

    ['absent', 'スキー'], ['absent', '水泳'], ['absent', 'ダンス'], ['absent', '水族館'], ['absent', '0999-99-9999'], ['absent', 'からて'], ['absent', '体操 スキー'],
  ];

  /** Those that take place still. */
  function ongoing(found) { return new Set([...found].filter(number => !plain.docs[number].ended)); }
};
