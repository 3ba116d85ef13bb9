// The plain rules by which labels say what a query should find: substrings after NFKC, nothing cleverer. They share no code
// with the index. Everything here is over all searched fields of an entry: title, names, facts, line and text.

export const toHiragana = text => text.replace(/[ァ-ヶ]/g, kana => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/** Old and other forms of letters in names, with the usual one. */
const FORMS = { 齋: '斎', 斉: '斎', 齊: '斎', 髙: '高', 邊: '辺', 邉: '辺', 﨑: '崎', 嵜: '崎', 𠮷: '吉', 櫻: '桜', 澤: '沢', 廣: '広', 濱: '浜', 濵: '浜', 嶋: '島', 嶌: '島', 國: '国', 會: '会', 龍: '竜', 圓: '円', 眞: '真', 瀧: '滝', 黑: '黒' };

/** A text in the form in which texts are compared. */
export const plain = text => toHiragana([...text.normalize('NFKC').toLowerCase()].map(sign => FORMS[sign] ?? sign).join(''))
  .replace(/[‐‑‒–—―−]/g, '-').replace(/(?<=\d),(?=\d{3})/g, '');

/** Long vowel marks left out. */
const short = text => text.replace(/ー/g, '');

/** 9:00, 午前9時, 9時半 … as minutes since midnight; also as hours without a half of the day. */
function times(text) {
  const found = new Set();
  for (const [, half, hour, minute, word, , colon] of text.matchAll(/(午前|午後)?(?<!\d)(\d{1,2})(?::(\d\d)(?!\d)|時(?!間)(?:((半)|(\d{1,2})分))?)/g)) {
    const add = half === '午後' && +hour < 12 ? 12 : 0;
    found.add((+hour + add) * 60 + (word === '半' ? 30 : +(minute ?? colon ?? 0)));
  }
  return found;
}

/** Entries that can be asked by plain rules. Every question gives the set of their numbers. */
export class Plain {
  constructor(docs) {
    this.docs = docs;
    this.texts = docs.map(doc => plain([doc.title.text, ...doc.names.map(name => name.text), ...doc.facts.map(fact => fact.text), doc.line, doc.text].join('\n')));
    this.titles = docs.map(doc => plain([doc.title.text, ...doc.names.map(name => name.text)].join('\n')));
  }

  /** Those for which `holds(text, number)`. */
  where(holds) {
    const found = new Set();
    this.texts.forEach((text, number) => holds(text, number) && found.add(number));
    return found;
  }

  /** Those that have one of the words. */
  any(...words) {
    const wanted = words.flat().map(plain);
    return this.where(text => wanted.some(word => text.includes(word)));
  }

  /** Those that have, of each list, one of its words. */
  all(...lists) {
    const wanted = lists.map(list => [list].flat().map(plain));
    return this.where(text => wanted.every(list => list.some(word => text.includes(word))));
  }

  /** Those whose title (or other name) has, of each list, one of its words. */
  titled(...lists) {
    const wanted = lists.map(list => [list].flat().map(plain));
    return this.where((_, number) => wanted.every(list => list.some(word => this.titles[number].includes(word))));
  }

  /** Those that have one of the words, long vowel marks or not. */
  long(...words) {
    const wanted = words.flat().map(word => short(plain(word)));
    this.shorts ??= this.texts.map(short);
    return this.where((_, number) => wanted.some(word => this.shorts[number].includes(word)));
  }

  /** Those that have the number with this before and after it, not as part of a longer number. */
  number(text) {
    const wanted = new RegExp((/^\d/.test(plain(text)) ? '(?<!\\d)' : '') + plain(text) + (/\d$/.test(plain(text)) ? '(?!\\d)' : ''));
    return this.where(text => wanted.test(text));
  }

  /** Those that name the time, however written. */
  time(hour, minute = 0) {
    this.times ??= this.texts.map(times);
    return this.where((_, number) => this.times[number].has(hour * 60 + minute));
  }

  /** Those whose telephone number ends in these digits. */
  phone(ending) {
    return this.where((_, number) => this.docs[number].phones.some(phone => phone.replace(/\D/g, '').endsWith(ending)));
  }

  /** Those of the first set that are not in the second. */
  static without(set, less) { return new Set([...set].filter(number => !less.has(number))); }
}
