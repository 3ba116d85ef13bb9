// Part of search-index.js: writing as it is compared, as src/output/search/fold.rs does it.
const KANJI = /[々〆〇\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}]/u, KANA = /[ぁ-ゖァ-ヺー]/, LETTER = /[\p{Alphabetic}\p{N}]/u;
const UNIT = /[^][\u3099\u309A\uFF9E\uFF9F\u0300-\u036F]*/uy, NOTHING = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}\u200B-\u200D\u2060\uFEFF\u00AD]/u;
const DASH = /[-\u2010-\u2015\u2212─━﹣]/, CLEAR = '・「」『』【】()[]{}〈〉《》〔〕“”"\'’‘-~=*+&#@_ \u3000\t…★☆♪※●○◎◆◇■□▲△▼▽→←';
const OKURIGANA = 'いきぎしちびみりえけげせべめれ', SMALL = 'ぁぃぅぇぉっゃゅょゎゕゖ', LARGE = 'あいうえおつやゆよわかけ';
const hira = c => c >= 'ァ' && c <= 'ヶ' ? String.fromCharCode(c.charCodeAt(0) - 96) : c;
const large = c => { const at = SMALL.indexOf(c); return at < 0 ? c : LARGE[at]; };
const digit = c => c >= '0' && c <= '9';
const chars = letters => letters.map(one => one.c).join('');

function makeRules(tables) {
  const kanji = new Map(), spellings = new Map();
  for (const line of tables.kanji) { const [first, ...others] = line; for (const other of others) kanji.set(other, first); }
  // The form that counts stands for itself: ひとり暮らし is not to become 一人 and 暮らし.
  for (const words of tables.spellings) for (const other of words) {
    const key = [...other][0];
    if (!spellings.has(key)) spellings.set(key, []);
    spellings.get(key).push([[...other], [...words[0]]]);
  }
  for (const list of spellings.values()) list.sort((a, b) => b[0].length - a[0].length);
  return { kanji, spellings, synonyms: tables.synonyms };
}

// Most letters are in their normal form; asking Unicode for each takes most of a query's time.
const isPlain = code => code >= 0x3041 && code <= 0x3096 || code >= 0x30A1 && code <= 0x30FA || code === 0x30FC || code >= 0x4E00 && code <= 0x9FFF || code >= 0x30 && code <= 0x39 || code >= 0x61 && code <= 0x7A;
const isMark = code => code === 0x3099 || code === 0x309A || code === 0xFF9E || code === 0xFF9F || code >= 0x300 && code <= 0x36F;
const isLetter = c => c >= 'ぁ' && c <= 'ゖ' || c >= '\u4E00' && c <= '\u9FFF' || LETTER.test(c);
// Letters with where they stood.
function normal(rules, text) {
  const out = [];
  for (let start = 0, end; start < text.length; start = end) {
    end = start + 1;
    if (isPlain(text.charCodeAt(start)) && !isMark(text.charCodeAt(end))) {
      out.push({ c: rules.kanji.get(text[start]) || text[start], start, end });
      continue;
    }
    UNIT.lastIndex = start;
    const [unit] = UNIT.exec(text);
    end = start + unit.length;
    for (const one of unit.normalize('NFKC')) for (let c of one.toLowerCase()) {
      const before = out.length ? out[out.length - 1].c : '';
      if (NOTHING.test(c)) continue;
      if (DASH.test(c)) c = KANA.test(before) ? 'ー' : '-';
      else if (c === '〜' || c === '∼') c = '~';
      else if (c === '々') { if (KANJI.test(before)) c = before; }
      else if ('ゝヽゞヾ'.includes(c)) { if (KANA.test(before)) c = before; }
      else if (c >= '\u2E00') c = rules.kanji.get(c) || c;
      out.push({ c, start, end });
    }
  }
  return out;
}
function runs(rules, text) {
  const all = normal(rules, text), out = [[]];
  for (let at = 0; at < all.length; at++) {
    const run = out[out.length - 1], { start } = all[at];
    let { end } = all[at], c = hira(all[at].c);
    if (c === 'ー') { if (run.length) run[run.length - 1].end = end; continue; }
    if (c === 'ゔ') {
      const to = all[at + 1] ? 'ぁぃぇぉ'.indexOf(hira(all[at + 1].c)) : -1;
      if (to >= 0) end = all[++at].end;
      run.push({ c: to < 0 ? 'ぶ' : 'ばびべぼ'[to], start, end });
    } else if (isLetter(c)) run.push({ c: large(c), start, end });
    else if (c === ',' && run.length && digit(run[run.length - 1].c) && all[at + 1] && digit(all[at + 1].c)) continue;
    else if (!(CLEAR.includes(c) && !(run.length && digit(run[run.length - 1].c))) && run.length) out.push([]);
  }
  return out.filter(run => run.length);
}
// Readings are folded already.
const FOLDED = /^[あいうえおか-ぢつ-もやゆよら-ろわをん]*$/;
const folded = (rules, text) => FOLDED.test(text) ? text : runs(rules, text).map(chars).join('');
function canonical(rules, run) {
  const spelled = [];
  for (let at = 0; at < run.length;) {
    const word = (rules.spellings.get(run[at].c) || []).find(([word]) => word.every((c, i) => run[at + i] && run[at + i].c === c));
    if (word) {
      for (const c of word[1]) spelled.push({ c, start: run[at].start, end: run[at + word[0].length - 1].end });
      at += word[0].length;
    } else spelled.push(run[at++]);
  }
  const out = [];
  for (let at = 0; at < spelled.length;) {
    let kana = 0;
    while (spelled[at + kana] && /[ぁ-ゖ]/.test(spelled[at + kana].c)) kana++;
    if (!kana) { out.push(spelled[at++]); continue; }
    const some = spelled.slice(at, at + kana);
    let kanji = 0;
    while (kanji < 2 && out[out.length - 1 - kanji] && KANJI.test(out[out.length - 1 - kanji].c)) kanji++;
    const next = spelled[at + kana];
    if ((kanji > 1 || kanji && next && KANJI.test(next.c)) && kana <= 2 && some.every(one => OKURIGANA.includes(one.c))) {
      const last = out[out.length - 1];
      out[out.length - 1] = { c: last.c, start: last.start, end: Math.max(last.end, some[kana - 1].end) };
    } else out.push(...some);
    at += kana;
  }
  return out;
}
const plain = c => c === 'ぢ' ? 'じ' : c === 'づ' ? 'ず' : c === 'を' ? 'お' : c;
function sound(text) {
  const c = [...text].map(plain);
  for (let at = 0; at + 1 < c.length; at++) if (c[at] === 'お' && c[at + 1] === 'お') c[++at] = 'う';
  for (let at = 1; at < c.length; at++) {
    if (c[at] === 'お' && 'こそとのほもよろごぞどぼぽ'.includes(c[at - 1])) c[at] = 'う';
    else if (c[at] === 'え' && 'けせてねへめれげぜでべぺ'.includes(c[at - 1])) c[at] = 'い';
  }
  return c.join('');
}
const said = (rules, text) => sound(folded(rules, text));
function hash(text) {
  let out = 2166136261;
  for (let at = 0; at < text.length; at++) out = Math.imul(out ^ text.charCodeAt(at), 16777619);
  return out >>> 0;
}
