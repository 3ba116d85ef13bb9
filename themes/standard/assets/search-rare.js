// What only some queries need: Latin letters, and what finds nothing as it stands: words misheard and mistyped (reader/widely.rs has the same steps),
// a word of nearly that reading, and what a sentence is about: 車いすを借りたい → 車いす, 借り (reader/gist.rs has the same lists
// and rules). search-index.js brings this, as search/rare.js, when it is needed.
'use strict';
(root => {
const { GUESSES, KANJI, chars, digit, distance, folded, normal, said, sounds, unique } = root.guideIndex.tools;
const ENDINGS = 'ていただきたい てもらえますか かもしれません てもらいたい でもらいたい ていただける かもしれない でしょうか ありますか しています やっている てもらえる でもらえる てくれます てください でください にいきたい できますか たいんです すればいい てくれる でくれる てほしい でほしい がほしい てみたい たいです ませんか ています でいます やってる している できます できない いますか について あります ください てもいい ている でいる てある してる します しない したい しよう できる います ですか ました ための ために ように ような どんな ほしい なくて ますか ところ ながら ある いる です ます ない なら たい たく てる ても でも ては たら たり って する した して やる とは とか なに どこ いつ どう だれ いい よい けど ので のに れば くて'.split(' ');
const PARTICLES = 'からの までの として での への には では とは にも など から まで より だけ の に が は も で と へ や か'.split(' '), FIRST = 'のにがはもでとへ';
const COMMON = 'きょうしつ サービス サークル システム レンタル 貸し出し クラブ 教室 講座 講習 貸出 支援 相談 活動 利用 方法 窓口 案内 申込 場所 予定 大会 会 隊 係'.split(' '), SLIGHT = '行 行き 行け 連れ 所 近く 一緒 人 方 大変'.split(' ');
const LETTERS = { k: KANJI, t: /[ァ-ヺー]/, h: /[ぁ-ゖ]/, l: /[a-z]/ };
function gist(plain) {
  const chunks = [], words = [''];
  for (const c of plain) {
    const last = chunks[chunks.length - 1];
    const script = c === 'を' ? '' : c === 'ー' && last && last[0] === 'h' ? 'h' : digit(c) ? 'k' : Object.keys(LETTERS).find(key => LETTERS[key].test(c)) || '';
    if (last && last[0] === script) last[1] += c; else chunks.push([script, c]);
  }
  let before = '', length = 0;
  chunks.forEach(([script, own], at) => {
    const next = chunks[at + 1] ? chunks[at + 1][0] : '';
    let ends = !script, begins = false;
    const cut = list => { const end = list.find(end => own.endsWith(end)); if (end) { own = own.slice(0, -end.length); ends = true; } return end; };
    if (script === 'h') {
      for (let turn = 0; turn < 4 && cut(ENDINGS); turn++);
      if (next && !/(^|[^ど])もの$/.test(own) || own.length < 3 && PARTICLES.includes(own)) { const some = PARTICLES.filter(one => !'もとへやか'.includes(one)); if (cut(before ? PARTICLES : some)) cut(some); }
      begins = 'ktl'.includes(before || '-') && own.length > 2 && FIRST.includes(own[0]);
      if (begins) own = own.slice(1);
      if (before === 'k' && !begins && (/っ$/.test(own) || own.length > 1 && /[たてでる]$/.test(own))) { own = own.slice(0, -1); ends = true; }
    }
    if (!(before === 'k' && script === 'h' && !begins || before === 'h' && script === 'k' && length < 3)) words.push('');
    if (script) words[words.length - 1] += own;
    // What ended is not gone on with.
    before = ends ? '' : script;
    length = own.length;
  });
  return unique([].concat(...words.filter(word => [...word].length > 1 || KANJI.test(word)).map(word => {
    // パソコン教室: what many have stands apart.
    const end = COMMON.find(end => word.endsWith(end) && [...word.slice(0, -end.length)].length > 1);
    return end ? [word.slice(0, -end.length), end].slice(0, '会隊係'.includes(end) ? 1 : 2) : [word];
  }))).slice(0, 6);
}
const isCommon = word => COMMON.includes(word) || SLIGHT.includes(word);
// How much a word says: little when many say it or many have it.
const weight = (word, documents, has) => (32 - Math.clz32(Math.max(1, Math.floor(documents / has)))) * (isCommon(word) ? 1 : [...word].length < 2 || /^[ぁ-ゖ]{2}$/.test(word) ? 2 : 4);
// The words of a query that finds nothing which some entry has together: as many and as rare ones as can be. `index` is
// that of search-index.js.
async function apart(index, words) {
  const about = unique([].concat(...words.map(word => gist(chars(normal(index.rules, word)))))).slice(0, 6);
  const parts = (await Promise.all(about.map(word => index.word(word, null, true)))).filter(one => one.any && one.scores.some(Boolean));
  const weights = parts.map(one => weight(one.word, index.n, one.scores.reduce((sum, score) => sum + (score > 0), 0))), sets = new Set();
  for (let at = 0; at < index.n; at++) sets.add(parts.reduce((set, one, bit) => set + (one.scores[at] ? 1 << bit : 0), 0));
  const of = set => parts.filter((_, bit) => set >> bit & 1), sum = set => weights.reduce((sum, one, bit) => sum + (set >> bit & 1 ? one : 0), 0);
  const best = [...sets].filter(set => of(set).some(one => !isCommon(one.word))).sort((a, b) => sum(b) - sum(a) || a - b);
  for (const set of best.slice(0, 3)) {
    const asked = of(set), own = asked.map(one => one.word), query = own.join(' ');
    if (query === words.join(' ') || !(await index.answer(asked, Object.create(null), 0, 10, []))[0].total) continue;
    const alone = parts.map((one, bit) => [one.word, weights[bit]]).sort((a, b) => b[1] - a[1]).map(([word]) => word);
    return { query, words: own, alone: alone.filter(word => word !== query && word !== words.join(' ') && !isCommon(word)).slice(0, 3) };
  }
  return null;
}
// What was perhaps meant by a word that nothing has.
async function nearest(index, word) {
  const { rules } = index, run = folded(rules, word), read = KANJI.test(run) ? null : kana(chars(normal(rules, word)));
  const heard = read && said(rules, read);
  const asked = heard || run, most = asked.length < 6 ? 1 : 2;
  if ([...asked].length < 3) return null;
  let best = null;
  for (const { label, sounds: heards, field } of await index.suggestions(unique([[...asked].slice(0, 2).join(''), [...asked][0]]))) {
    for (const one of heard ? heards : [field.folded]) for (const piece of unique([one.slice(0, asked.length), one])) {
      const far = distance(piece, asked, most);
      // Nobody who asks for はいかい means the 大会 that a name begins with.
      if ((piece[0] === asked[0] || piece === one) && far <= most && (!best || far < best.far)) best = { far, text: label, query: label };
    }
  }
  return best && { text: best.text, query: best.query };
}
// A word that was heard or typed a little otherwise: vowels long or short, one kana off, most of its pairs.
async function mishear(index, { spoken, attempt, left, purse, put, ways, done }) {
  const near = [6, 7, 8];
  left.records = GUESSES;
  for (const other of vowels(spoken)) await attempt(sounds(other), { by: 'near', sound: other });
  if (done().any) return;
  if (spoken && spoken.length >= 5) {
    left.records = GUESSES;
    for (const other of await corrections(index, spoken)) await attempt(sounds(other), { by: 'near', sound: other });
    if (!done().any) {
      const all = unique(sounds(spoken, 0).filter(term => term[0] === '~'));
      const known = (await Promise.all(all.map(term => index.entry(term)))).filter(Boolean).sort((a, b) => a.count - b.count);
      // Of long lists only as many as may be fetched.
      let need = Math.ceil(all.length * 6 / 10);
      const entries = known.filter(entry => entry.bytes || purse.paid.has(entry.term) || (purse.left -= entry.count) >= 0);
      if (entries.length < known.length) need = Math.min(need, Math.max(3, entries.length - 1));
      left.records = GUESSES;
      const seen = new Uint8Array(index.n), least = new Uint8Array(index.n).fill(3), way = { by: 'near', near: spoken };
      if (entries.length >= need) for (const entry of entries) { const more = await index.postings(entry); for (let at = 0; at < index.n; at++) if (more[at]) { seen[at]++; least[at] = Math.min(least[at], more[at]); } }
      // Those that have nearly all of it first: with less, chance comes in.
      for (let most = entries.length; most >= need; most--) {
        const found = seen.map((count, at) => count >= most ? least[at] : 0);
        if (await index.holds(found, way, left)) { put(found, near); ways.push(way); break; }
      }
    }
  }
}
// Readings of names that differ by one kana.
async function corrections(index, spoken) {
  const lines = await index.suggestions(unique([spoken.slice(0, 2), spoken[0]])), found = new Map();
  for (const line of lines) for (const heard of line.sounds) for (const length of [0, -1, 1]) {
    const piece = heard.slice(0, spoken.length + length), far = distance(piece, spoken, 1);
    if (far === 1 && piece.length >= 3 && (piece.length === heard.length || length >= 0)) found.set(piece, (found.get(piece) || 0) + 1);
  }
  return [...found].sort((a, b) => b[1] - a[1]).slice(0, 4).map(([piece]) => piece);
}
// Vowels that people hear long or short, and voiced sounds.
function vowels(spoken) {
  const out = [], VOICE = { か: 'が', き: 'ぎ', く: 'ぐ', け: 'げ', こ: 'ご', さ: 'ざ', し: 'じ', す: 'ず', せ: 'ぜ', そ: 'ぞ', た: 'だ', つ: 'ず', て: 'で', と: 'ど', は: 'ば', ひ: 'び', ふ: 'ぶ', へ: 'べ', ほ: 'ぼ' };
  const back = {};
  for (const key in VOICE) back[VOICE[key]] = key;
  const c = [...spoken], put = (at, drop, ...add) => out.push([...c.slice(0, at), ...add, ...c.slice(at + drop)].join(''));
  c.forEach((one, at) => {
    if ('おこそとのほもよろごぞどぼぽうくすつぬふむゆるぐずぶぷ'.includes(one) && c[at + 1] !== 'う') put(at + 1, 0, 'う');
    if ('えけせてねへめれげぜでべぺ'.includes(one) && c[at + 1] !== 'い') put(at + 1, 0, 'い');
    if (at && (one === 'う' || one === 'い' || one === c[at - 1])) put(at, 1);
    if (VOICE[one]) put(at, 1, VOICE[one]);
    if (back[one]) put(at, 1, back[one]);
  });
  return unique(out).slice(0, 16);
}

// What is typed in Latin letters: taisou, taisō, matchi, half of a word in an input method (src/output/search/romaji.rs). The
// build puts the table in.
const ROMAJI = new Map('/romaji.txt/'.split('|').map(line => line.split(' ')));
function kana(word) {
  const c = [...word.replace(/[āâ]/g, 'aa').replace(/[īî]/g, 'ii').replace(/[ūû]/g, 'uu').replace(/[ēê]/g, 'ee').replace(/[ōô]/g, 'ou')];
  const latin = one => one >= 'a' && one <= 'z', vowel = one => one !== undefined && 'aiueoy'.includes(one);
  let out = '', at = 0;
  while (at < c.length) {
    if (!latin(c[at])) { if (c[at] !== "'") out += c[at]; at++; continue; }
    let length = Math.min(4, c.length - at);
    while (length && !ROMAJI.has(c.slice(at, at + length).join(''))) length--;
    if (length) { out += ROMAJI.get(c.slice(at, at + length).join('')); at += length; continue; }
    const one = c[at], next = c[at + 1];
    if (one === 'n' && (next === undefined || next === "'")) out += 'ん';
    else if (one === 'n' && !vowel(next)) { out += 'ん'; if (next === 'n' && !vowel(c[at + 2])) at++; }
    else if (one === 'm' && (next === 'b' || next === 'p')) out += 'ん';
    else if (one === 't' && next === 'c' || next === one && c[at + 2] !== one) out += 'っ';
    else if ([...ROMAJI.keys()].some(key => key.startsWith(c.slice(at).join('')))) break;
    else return null;
    at++;
  }
  return out;
}
root.guideIndexRare = {
  gist, kana, mishear,
  advise: async (index, words, isNowhere) => ({ near: words.length === 1 ? await nearest(index, words[0]) : null, apart: isNowhere ? await apart(index, words) : null }),
};
})(typeof window === 'undefined' ? globalThis : window);
