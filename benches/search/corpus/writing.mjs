// How the words of the made-up guide are written: patterns with readings, and words that people spell in several ways.
//
//   '[体操|たいそう]クラブ{town}'   → text 体操クラブ…, kana たいそうくらぶ…
//   '{買い物}の…'                  → one of the spellings below
import { toHiragana } from '../plain.mjs';

/** Words with several spellings, the usual one first (and therefore most often). Their reading is the last column. */
export const SPELLINGS = {
  買い物: ['買い物', '買物', '買いもの', 'かいもの'],
  子ども: ['子ども', '子供', 'こども', 'こども'],
  一人暮らし: ['一人暮らし', 'ひとり暮らし', '一人ぐらし', '独り暮らし', '１人暮らし', 'ひとりぐらし'],
  一人: ['一人', 'ひとり', '１人', 'ひとり'],
  ごみ: ['ごみ', 'ゴミ', 'ｺﾞﾐ', 'ごみ'],
  助け合い: ['助け合い', '助合い', '助けあい', 'たすけあい', 'たすけあい'],
  支え合い: ['支え合い', '支えあい', '支合い', 'ささえあい'],
  百歳体操: ['百歳体操', '100歳体操', '１００歳体操', 'ひゃくさいたいそう'],
  サロン: ['サロン', 'サロン', 'ｻﾛﾝ', 'さろん', 'さろん'],
  カフェ: ['カフェ', 'カフェ', 'ｶﾌｪ', 'かふぇ'],
  サーバー: ['サーバー', 'サーバ', 'ｻｰﾊﾞｰ', 'さーばー'],
  コーディネーター: ['コーディネーター', 'コーディネータ', 'ｺｰﾃﾞｨﾈｰﾀｰ', 'こーでぃねーたー'],
  コミュニティセンター: ['コミュニティセンター', 'コミュニティーセンター', 'ｺﾐｭﾆﾃｨｾﾝﾀｰ', 'こみゅにてぃせんたー'],
  見守り: ['見守り', '見守り', 'みまもり', 'みまもり'],
  申し込み: ['申し込み', '申込み', '申込', 'もうしこみ'],
  問い合わせ: ['問い合わせ', '問合せ', '問い合せ', 'といあわせ'],
  車いす: ['車いす', '車椅子', '車イス', 'くるまいす'],
  手伝い: ['手伝い', '手つだい', 'てつだい'],
  話し合い: ['話し合い', '話合い', '話しあい', 'はなしあい'],
  集まり: ['集まり', '集り', 'あつまり'],
  取り組み: ['取り組み', '取組み', '取組', 'とりくみ'],
  付き添い: ['付き添い', '付添い', '付添', 'つきそい'],
  寄り合い: ['寄り合い', '寄合い', '寄合', 'よりあい'],
  グラウンドゴルフ: ['グラウンドゴルフ', 'グラウンドゴルフ', 'グランドゴルフ', 'ｸﾞﾗｳﾝﾄﾞｺﾞﾙﾌ', 'ぐらうんどごるふ'],
  ボランティア: ['ボランティア', 'ボランティア', 'ﾎﾞﾗﾝﾃｨｱ', 'ぼらんてぃあ'],
  スマホ: ['スマホ', 'スマートフォン', 'スマートホン', 'すまほ'],
  ウォーキング: ['ウォーキング', 'ウオーキング', 'うぉーきんぐ'],
  デイサービス: ['デイサービス', 'デーサービス', 'ﾃﾞｲｻｰﾋﾞｽ', 'でいさーびす'],
  麻雀: ['麻雀', 'マージャン', 'まーじゃん'],
  折り紙: ['折り紙', '折紙', 'おりがみ', 'おりがみ'],
  憩い: ['憩い', 'いこい', 'いこい'],
  歌声: ['歌声', 'うたごえ', 'うたごえ'],
  草取り: ['草取り', '草とり', '草むしり', 'くさとり'],
  雪かき: ['雪かき', '雪掻き', '雪よせ', 'ゆきかき'],
  送り迎え: ['送り迎え', '送迎', 'おくりむかえ'],
  お年寄り: ['お年寄り', 'お年より', '高齢者', 'おとしより'],
};

/** The spellings of a word, without the reading. */
export const spellings = word => [...new Set(SPELLINGS[word].slice(0, -1))];

/**
 * Fills a pattern.
 *
 * @param {string} pattern as above
 * @param {Chance} chance draws the spelling
 * @param {Record<string, {text: string, kana: string | null}>} slots what stands for {name}
 */
export function write(pattern, chance, slots = {}) {
  let text = '', kana = '', known = true;
  for (const [whole, word, reading, slot] of pattern.matchAll(/\[([^|\]]+)\|([^\]]+)\]|\{([^}]+)\}|[^[{]+/gu)) {
    if (word) {
      text += word;
      kana += reading;
    } else if (slot && slots[slot]) {
      text += slots[slot].text;
      kana += slots[slot].kana ?? '';
      known &&= Boolean(slots[slot].kana);
    } else if (slot) {
      const listed = SPELLINGS[slot];
      if (!listed) throw new Error(`nothing for {${slot}} in ${pattern}`);
      // The usual spelling half of the time.
      text += chance.odds(0.5) ? listed[0] : chance.one(listed.slice(0, -1));
      kana += listed.at(-1);
    } else {
      text += whole;
      kana += whole;
    }
  }
  return { text, kana: known ? toHiragana(kana).replace(/[「」（）()・]/g, '') : null };
}

/** Times and days of a schedule as different people write them. */
export function clock(minutes, style) {
  const hour = Math.floor(minutes / 60), minute = minutes % 60;
  const wide = text => text.replace(/[0-9:]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  switch (style) {
    case 'colon': return `${hour}:${String(minute).padStart(2, '0')}`;
    case 'wide colon': return wide(`${hour}:${String(minute).padStart(2, '0')}`);
    case 'half': return `${hour}時${minute === 30 ? '半' : minute ? `${minute}分` : ''}`;
    case 'wide': return wide(`${hour}時${minute ? `${minute}分` : ''}`);
    default: return `${hour < 12 ? '午前' : '午後'}${hour > 12 ? hour - 12 : hour}時${minute === 30 ? '半' : minute ? `${minute}分` : ''}`;
  }
}

/** Digits in full width, now and then. */
export const digits = (text, chance) => chance.odds(0.4) ? text.replace(/[0-9]/g, sign => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)) : text;
