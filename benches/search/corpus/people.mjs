// Names of people who do not exist: a family name in one of its spellings and a given name, drawn apart from each other.

/** Family names; several spellings of one name follow each other. */
export const FAMILY = ['斎藤', '齋藤', '斉藤', '齊藤', '高橋', '髙橋', '渡辺', '渡邊', '渡邉', '山崎', '山﨑', '吉田', '𠮷田', '桜井', '櫻井', '沢田', '澤田',
  '広瀬', '廣瀬', '浜野', '濱野', '島津', '嶋津', '国井', '國井', '会田', '會田', '竜崎', '龍崎', '佐藤', '鈴木', '田中', '伊藤', '小林', '加藤', '丸山', '百瀬', '宮下', '望月', '中条',
  '平林', '赤羽', '塚田', '木下', '関口', '新井', '星野', '狩野', '金井', '茂木', '萩原', '神保', '羽鳥', '五十嵐', '長谷川', '小鳥遊', '東海林', '服部', '円城寺', '圓城寺', '真壁', '眞壁', '滝口', '瀧口', '黒沢', '黑澤'];
const GIVEN = ['和子', '節子', '幸子', '洋子', '恵美', '美智子', '由紀子', '久美', '文江', 'ふみ', 'さちえ', '清', '実', '勝', '武', '茂', '正雄', '隆', '健一', '誠', '弘', '一郎', '和夫', '昭', '義男',
  '千代', '光子', 'トシ', 'ヨシエ', '陽太', '拓也', '美咲', '葵', 'キヌ', '八重', '源次', '松代', '朝子'];

export const person = chance => chance.one(FAMILY) + chance.one(GIVEN);

/** A number that no telephone has: the exchange begins with 0. */
export function phone(index) {
  const area = ['0263', '027', '0495'][index % 3], last = String((index * 7919 + 1013) % 10000).padStart(4, '0');
  return `${area}-${area === '027' ? '000' : '00'}-${last}`;
}
