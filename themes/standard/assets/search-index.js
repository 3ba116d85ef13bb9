// Reads the index of a guide's search (made by src/output/search): files → postings → documents → marked texts.
// The same rules as src/output/search/{fold,romaji,terms,reader}; tests/search is asked of both. No word here is shown to readers.
//
//   const index = await guideIndex.open({ base: 'search/', version: '1f0c93ab' });
//   const found = await index.find('たいそう きたまち', { filters: { kind: ['gathering'] }, from: 0, count: 10 });
//
// Every fault rejects with an error whose `code` is 'missing' (a file cannot be had), 'broken' or 'old' (of another build).
'use strict';
(root => {
const FORMAT = 1, ENDED = 255, CHECKED = 60, MANY = 8, LOOKED_AT = 4, FEW = 10, ALL = 'f';
// More than any index has: beyond it is damage, which must neither fill the memory nor take long.
const MOST = { documents: 2 ** 21, shards: 2 ** 16, text: 2 ** 20, terms: 2 ** 24, readings: 16, tries: 20000, records: 40 };
class Fault extends Error {
  constructor(code, name) { super(code + ': ' + name); this.code = code; }
}

// Folding ------------------------------------------------------------------------------------------------------------
const KANJI = /[々〆〇\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}]/u, KANA = /[ぁ-ゖァ-ヺー]/, LETTER = /[\p{Alphabetic}\p{N}]/u;
const UNIT = /[^][\u3099\u309A\uFF9E\uFF9F\u0300-\u036F]*/gu, NOTHING = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}\u200B-\u200D\u2060\uFEFF\u00AD]/u;
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
  return { kanji, spellings, synonyms: tables.synonyms, romaji: new Map(tables.romaji) };
}

// Letters with where they stood.
function normal(rules, text) {
  const out = [];
  let start = 0;
  for (const unit of text.match(UNIT) || []) {
    const end = start + unit.length;
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
    start = end;
  }
  return out;
}
function runs(rules, text) {
  const all = normal(rules, text), out = [[]];
  for (let at = 0; at < all.length; at++) {
    const run = out[out.length - 1], { start } = all[at];
    let { end } = all[at], c = hira(all[at].c);
    if (c === 'ー') continue;
    if (c === 'ゔ') {
      const to = all[at + 1] ? 'ぁぃぇぉ'.indexOf(hira(all[at + 1].c)) : -1;
      if (to >= 0) end = all[++at].end;
      run.push({ c: to < 0 ? 'ぶ' : 'ばびべぼ'[to], start, end });
    } else if (LETTER.test(c)) run.push({ c: large(c), start, end });
    else if (c === ',' && run.length && digit(run[run.length - 1].c) && all[at + 1] && digit(all[at + 1].c)) continue;
    else if (!(CLEAR.includes(c) && !(run.length && digit(run[run.length - 1].c))) && run.length) out.push([]);
  }
  return out.filter(run => run.length);
}
const folded = (rules, text) => runs(rules, text).map(chars).join('');
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
function kana(rules, word) {
  const c = [...word.replace(/[āâ]/g, 'aa').replace(/[īî]/g, 'ii').replace(/[ūû]/g, 'uu').replace(/[ēê]/g, 'ee').replace(/[ōô]/g, 'ou')];
  const latin = one => one >= 'a' && one <= 'z', vowel = one => one !== undefined && 'aiueoy'.includes(one);
  let out = '', at = 0;
  while (at < c.length) {
    if (!latin(c[at])) { if (c[at] !== "'") out += c[at]; at++; continue; }
    let length = Math.min(4, c.length - at);
    while (length && !rules.romaji.has(c.slice(at, at + length).join(''))) length--;
    if (length) { out += rules.romaji.get(c.slice(at, at + length).join('')); at += length; continue; }
    const one = c[at], next = c[at + 1];
    if (one === 'n' && (next === undefined || next === "'")) out += 'ん';
    else if (one === 'n' && !vowel(next)) { out += 'ん'; if (next === 'n' && !vowel(c[at + 2])) at++; }
    else if (one === 'm' && (next === 'b' || next === 'p')) out += 'ん';
    else if (one === 't' && next === 'c' || next === one) out += 'っ';
    else if (c.length - at <= 3 && c.slice(at).every(latin)) break;
    else return null;
    at++;
  }
  return out;
}

// Terms --------------------------------------------------------------------------------------------------------------
const unique = list => [...new Set(list)];
function grams(run) {
  const c = [...run], out = [];
  for (let at = 0; at + 1 < c.length; at++) if (!(digit(c[at]) && digit(c[at + 1]))) out.push(c[at] + c[at + 1]);
  for (const number of run.match(/[0-9]+/g) || []) out.push('#' + (number.replace(/^0+/, '') || '0'));
  return unique(out);
}
// At most four, spread over the word; what is left out is seen to when the records are there.
function few(terms) {
  if (terms.length <= 4) return terms;
  return unique([0, 1, 2, 3].map(at => terms[Math.round(at * (terms.length - 1) / 3)]));
}
function sounds(text) {
  const c = [...text], out = ['^' + c.slice(0, 3).join('')];
  for (let at = 1; at + 1 < c.length; at++) out.push('~' + c[at] + c[at + 1]);
  return out;
}
const TIME = /^(午前|午後|am|pm)? ?([0-9]{1,2})(?::([0-5][0-9])|時(半|([0-5]?[0-9])分)?)(から|開始|~|まで)?$/;
function time(text) {
  const found = TIME.exec(text);
  if (!found || +found[2] > 24) return null;
  const minutes = +(found[3] || found[5] || (found[4] === '半' ? 30 : 0));
  return (+found[2] + (/午後|pm/.test(found[1] || '') && found[2] < 12 ? 12 : 0)) * 60 + minutes;
}
function place(term) {
  if ('#@=t'.includes(term[0])) return hash(term);
  const c = [...term];
  return hash((c[0] === '^' || c[0] === '~' ? c.slice(1, 3) : c.slice(0, 2)).map(plain).join(''));
}
function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    if (next.every(far => far > most)) return most + 1;
    row = next;
  }
  return Math.min(row[b.length], most + 1);
}

// Files --------------------------------------------------------------------------------------------------------------
const arrived = new Map();
root.guideIndexFile = (name, text) => {
  const binary = atob(text), bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  arrived.set(name, bytes);
};
function byScript(address, name) {
  return new Promise((done, fail) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => { script.remove(); const bytes = arrived.get(name); arrived.delete(name); if (bytes) done(bytes); else fail(new Fault('broken', name)); };
    script.onerror = () => { script.remove(); fail(new Fault('missing', name)); };
    document.head.append(script);
  });
}
async function byFetch(address, name) {
  let answer;
  try {
    answer = await fetch(address);
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
  } catch (_) { /* below */ }
  throw new Fault('missing', name);
}
// Browsers can do it since 2022 or 2023; others fetch a script that does.
let unpacker = null;
async function inflate(bytes, base) {
  if (!unpacker) {
    try {
      new DecompressionStream('deflate-raw');
      unpacker = Promise.resolve(async part => new Uint8Array(await new Response(new Blob([part]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer()));
    } catch (_) {
      unpacker = root.guideInflate ? Promise.resolve(root.guideInflate) : new Promise((done, fail) => {
        const script = document.createElement('script');
        Object.assign(script, { src: base + 'inflate.js', onload: () => done(root.guideInflate), onerror: () => { unpacker = null; fail(new Fault('missing', 'inflate')); } });
        document.head.append(script);
      });
    }
  }
  return (await unpacker)(bytes);
}
class Numbers {
  constructor(bytes) { this.bytes = bytes; this.at = 0; }
  get more() { return this.at < this.bytes.length; }
  next() {
    let out = 0;
    for (let scale = 1; scale < 2 ** 35; scale *= 128) {
      if (!this.more) throw new Fault('broken', 'number');
      const byte = this.bytes[this.at++];
      out += (byte & 127) * scale;
      if (byte < 128) return out;
    }
    throw new Fault('broken', 'number');
  }
  take(length) {
    if (length > this.bytes.length - this.at) throw new Fault('broken', 'length');
    return this.bytes.subarray(this.at, this.at += length);
  }
}
const text = bytes => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
function texts(bytes) {
  if (bytes.length > MOST.text) throw new Fault('broken', 'text');
  return text(bytes).split('\x1e');
}
// What everything else relies on.
function readMeta(bytes) {
  const meta = JSON.parse(text(bytes)), isText = one => typeof one === 'string', isNone = one => one === null || one === undefined;
  const isWhole = (value, least, most) => Number.isInteger(value) && value >= least && value <= most, list = (value, is) => Array.isArray(value) && value.every(is);
  if (isWhole(meta.format, 0, 2 ** 53) && meta.format !== FORMAT) throw new Fault('old', 'meta');
  const { rules } = meta, isValue = one => list(one, () => true) && one.length === 2 && isText(one[0]) && (isText(one[1]) || isNone(one[1]));
  if (!(meta.format === FORMAT && isWhole(meta.documents, 0, MOST.documents) && isWhole(meta.shards, 1, MOST.shards) && isWhole(meta.suggestions, 1, MOST.shards)
    && list(meta.blocks, one => isWhole(one, 0, MOST.documents)) && meta.blocks.reduce((sum, one) => sum + one, 0) === meta.documents && isText(meta.day)
    && list(meta.groups, one => isText(one.key) && (isText(one.label) || isNone(one.label)) && isWhole(one.file, 0, MOST.shards) && list(one.values, isValue))
    && list(rules.kanji, isText) && list(rules.spellings, one => list(one, isText)) && list(rules.synonyms, one => list(one, isText))
    && list(rules.romaji, one => list(one, isText) && one.length === 2))) throw new Fault('broken', 'meta');
  return meta;
}

class Index {
  constructor(options) {
    const { base, version } = options;
    // From a disk only scripts can be had.
    this.byScript = typeof location !== 'undefined' && location.protocol === 'file:';
    this.load = options.load || (name => this.byScript ? byScript(`${base}${name}.js?v=${version}`, name) : byFetch(`${base}${name}.bin?v=${version}`, name));
    this.inflate = options.inflate || (bytes => inflate(bytes, base));
    this.kept = new Map();
    this.made = new Map();
    this.id = version ? parseInt(version, 16) >>> 0 : null;
  }
  // A file once, unpacked and read. What failed is asked for again the next time.
  file(name, read) {
    if (!this.kept.has(name)) {
      const made = this.load(name).then(async bytes => {
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        let sum = 2166136261;
        for (let at = 8; at < bytes.length; at++) sum = Math.imul(sum ^ bytes[at], 16777619);
        if (bytes.length < 8 || view.getUint32(4) !== sum >>> 0) throw new Fault('broken', name);
        if (this.id === null) this.id = view.getUint32(0);
        if (view.getUint32(0) !== this.id) throw new Fault('old', name);
        try {
          return read(await this.inflate(bytes.subarray(8)));
        } catch (error) { throw error instanceof Fault ? error : new Fault('broken', name); }
      });
      this.kept.set(name, made);
      made.catch(() => this.kept.delete(name));
    }
    return this.kept.get(name);
  }
  async begin() {
    // A copy for a disk may have been put on a server.
    const meta = await this.file('meta', readMeta).catch(error => {
      if (error.code !== 'missing' || this.byScript) throw error;
      this.byScript = true;
      return this.file('meta', readMeta).catch(() => { this.byScript = false; throw error; });
    });
    this.meta = meta;
    this.n = meta.documents;
    this.day = meta.day;
    this.rules = makeRules(meta.rules);
    this.groups = meta.groups.map(({ key, label, file, values }) => ({ key, label, first: !file, file, values: values.map(([id, label]) => ({ id, label })) }));
    return this;
  }

  // Postings.
  shard(number) {
    return this.file('p' + number, bytes => {
      const read = new Numbers(bytes), out = new Map(), letters = new TextDecoder('utf-8', { ignoreBOM: true });
      let before = new Uint8Array(0), total = 0;
      while (read.more) {
        const shared = read.next(), own = read.take(read.next());
        if (shared > before.length || (total += shared + own.length) > MOST.terms) throw new Fault('broken', 'shard');
        const term = new Uint8Array(shared + own.length);
        term.set(before.subarray(0, shared));
        term.set(own, shared);
        before = term;
        const count = read.next(), length = read.next();
        out.set(letters.decode(term), { count, bytes: length ? read.take(length) : null });
      }
      return out;
    });
  }
  async entry(term) {
    const found = (await this.shard(place(term) % this.meta.shards)).get(term);
    return found ? { term, ...found } : null;
  }
  async postings(entry) {
    const bytes = entry.bytes || await this.file('b' + entry.term.split('').map(c => c.charCodeAt(0).toString(16)).join('-'), bytes => bytes);
    const read = new Numbers(bytes), out = new Uint8Array(this.n);
    let at = 0;
    while (read.more) {
      const value = read.next();
      at += Math.floor(value / 3);
      if (at >= this.n) throw new Fault('broken', 'postings');
      out[at] = value % 3 + 1;
    }
    return out;
  }
  // Documents that have all terms: 1 in text, 2 in facts, 3 in a name; null when there is none.
  async all(terms) {
    const entries = await Promise.all(few(unique(terms)).map(term => this.entry(term)));
    if (!entries.length || entries.includes(null)) return null;
    entries.sort((a, b) => a.count - b.count);
    let out = null, left = 0;
    for (const entry of entries) {
      // A long list is not fetched for a handful of documents: their records tell.
      if (out && !entry.bytes && left <= 40) continue;
      const more = await this.postings(entry);
      left = 0;
      if (out) for (let at = 0; at < out.length; at++) { out[at] = Math.min(out[at], more[at]); if (out[at]) left++; }
      else { out = more; left = entry.count; }
      if (!left) return null;
    }
    return out;
  }

  // A word of a query: scores of documents, and the ways in which a record may have it.
  async word(word, loose) {
    const { rules } = this, letters = normal(rules, word), plainWord = chars(letters), run = chars([].concat(...runs(rules, word)));
    const scores = new Uint8Array(this.n), ways = [];
    let any = false;
    const put = (found, by) => {
      if (!found) return false;
      for (let at = 0; at < found.length; at++) if (found[at] && by[found[at] - 1] > scores[at]) scores[at] = by[found[at] - 1];
      return any = true;
    };
    const done = () => ({ word, scores, ways, any });
    if (!run) return done();
    const number = plainWord.replace(/^(tel|電話|電話番号|℡)[: ]*(?=[0-9(])/, ''), digits = number.replace(/[-ー() ]/g, '');
    if (/^[0-9]{4,15}$/.test(digits)) {
      put(await this.all(['t' + digits]), [60, 60, 60]);
      ways.push({ by: 'direct', phone: digits });
      const blocks = number.split(/[-ー() ]+/).filter(Boolean);
      if (!any && blocks.length > 1 && put(await this.all(['t' + blocks.slice(0, -1).join('')]), [50, 50, 50])) return done();
    }
    const hasKanji = KANJI.test(run), long = /ー/.test(plainWord.replace(/-/g, 'ー')) && run.length <= 2;
    const asText = async (text, by, points) => {
      const c = [...text], terms = c.length > 1 ? grams(text) : KANJI.test(text) || digit(text) ? [digit(text) ? '#' + text : text] : [];
      // Before anything is fetched: their order must not hang on what comes first.
      ways.push({ by, text, long: long && plainWord });
      return put(terms.length ? await this.all(terms) : null, points);
    };
    const asSound = async (text, by, points) => {
      ways.push({ by, sound: text });
      return put(text.length > 1 ? await this.all(sounds(text)) : await this.all(['^' + text]), points);
    };
    const canon = chars(canonical(rules, [].concat(...runs(rules, word))));
    const texts = unique([run, canon]), tasks = [];
    tasks.push(this.all(['=' + run]).then(found => put(found, [44, 44, 70])));
    // Who asks for 10時 means the time, however it is written, and no 10時半.
    const minutes = time(plainWord);
    for (const text of texts) tasks.push(minutes === null ? asText(text, 'direct', [30, 40, 60]) : asText(text, 'related', [10, 12, 14]));
    if (minutes !== null) {
      ways.push({ by: 'direct', time: minutes });
      // First those who write it the same way.
      tasks.push(Promise.all(['@' + minutes].concat(grams(run).length ? [grams(run)] : []).map(terms => this.all([].concat(terms)))).then(([found, same]) => {
        put(found, [30, 40, 60]);
        put(found && same && found.map((one, at) => Math.min(one, same[at])), [32, 42, 62]);
      }));
    }
    // What is read: kana and Latin letters.
    let spoken = null;
    if (!hasKanji && !/[0-9]/.test(run) && !long) {
      const read = kana(rules, chars(letters));
      if (read && /^[ぁ-ゖ]+$/.test(folded(rules, read))) spoken = said(rules, read);
      if (spoken) tasks.push(asSound(spoken, 'reading', [24, 36, 50]));
      if (spoken && read !== plainWord) tasks.push(asText(folded(rules, read), 'reading', [24, 36, 50]));
    }
    for (const group of rules.synonyms) for (const one of group) if (canon.includes(one) && one.length > 1) {
      // 移動支援の会 is no 送迎の会: only whole words and long parts have a second name.
      if (one.length < canon.length && (one.length < 3 || one.length * 2 < canon.length)) continue;
      for (const other of group) if (other !== one && !canon.includes(other)) tasks.push(asText(canon.replace(one, other), 'related', [10, 12, 14]));
    }
    await Promise.all(tasks);
    let direct = 0;
    for (let at = 0; at < this.n; at++) if (scores[at] >= 20) direct++;
    if (any && direct >= FEW && !loose) return done();
    // What was found did not really have it.
    if (loose) { scores.fill(0); ways.length = 0; any = false; }
    return this.widely({ letters, run, canon, spoken, hasKanji, direct: loose ? 0 : direct, scores, ways, put, done });
  }
  // For a word that nothing has as it is, or next to nothing.
  async widely({ letters, run, canon, spoken, hasKanji, direct, scores, ways, put, done }) {
    const near = [6, 7, 8], written = chars(letters), strict = !hasKanji;
    const attempt = async (terms, way) => {
      const found = await this.all(terms);
      if (!found || !await this.holds(found, way)) return;
      put(found, near);
      ways.push(way);
    };
    const converted = async () => {
      // 助合い, いきいき体そう: kanji as written, kana as read.
      const terms = [], pieces = [];
      for (const piece of canon.match(/[^ぁ-ゖa-z0-9]+|[ぁ-ゖ]+|[a-z0-9]+/g) || []) {
        if (KANJI.test(piece)) for (const c of piece) { terms.push(c); pieces.push({ text: c }); }
        else if (/^[ぁ-ゖ]/.test(piece)) {
          const heard = sound(piece);
          for (let at = 0; at + 1 < heard.length; at++) terms.push('~' + heard.slice(at, at + 2));
          if (heard.length > 1) pieces.push({ sound: heard });
        }
      }
      if (pieces.length > 1) await attempt(terms, { by: 'near', pieces });
    };
    if (!direct && hasKanji && /[ぁ-ゖ]{2}/.test(canon) && !/[ァ-ヺ]/.test(written)) { await converted(); if (done().any) return done(); }
    // Two words without a space: 穂高サロン, 北町の体操.
    const bounds = unique([...this.bounds(run)]);
    const both = async parts => {
      const found = [];
      for (const part of parts) {
        const one = await this.simply(part);
        if (!one.any) return null;
        found.push(one);
      }
      return found;
    };
    const join = async found => {
      const both = new Uint8Array(this.n), way = { by: 'direct', parts: found.map(one => one.ways) };
      for (let at = 0; at < this.n; at++) {
        const least = Math.min(...found.map(one => one.scores[at]));
        if (least > (strict ? 30 : 0)) both[at] = least - 2;
      }
      if (!await this.holds(both, way)) return false;
      for (let at = 0; at < this.n; at++) scores[at] = Math.max(scores[at], both[at]);
      ways.push(way);
      return true;
    };
    for (const parts of bounds) if (!strict || parts.every(part => part.length > 2)) {
      const found = await both(parts);
      if (found && await join(found)) return { ...done(), any: true };
    }
    if (direct) return done();
    if (spoken && spoken.length >= 3) {
      for (const other of vowels(spoken)) await attempt(sounds(other), { by: 'near', sound: other });
      if (done().any) return done();
    }
    if (hasKanji) await converted();
    if (spoken && spoken.length >= 5) {
      for (const other of await this.corrections(spoken)) await attempt(sounds(other), { by: 'near', sound: other });
      if (!done().any) {
        const all = unique(sounds(spoken).concat('~' + spoken.slice(0, 2)).filter(term => term[0] === '~'));
        const entries = (await Promise.all(all.map(term => this.entry(term)))).filter(Boolean), need = Math.ceil(all.length * 6 / 10);
        const seen = new Uint8Array(this.n), least = new Uint8Array(this.n).fill(3), way = { by: 'near', near: spoken };
        if (entries.length >= need) for (const entry of entries) { const more = await this.postings(entry); for (let at = 0; at < this.n; at++) if (more[at]) { seen[at]++; least[at] = Math.min(least[at], more[at]); } }
        // Those that have nearly all of it first: with less, chance comes in.
        for (let most = entries.length; most >= need; most--) {
          const found = seen.map((count, at) => count >= most ? least[at] : 0);
          if (await this.holds(found, way)) { put(found, near); ways.push(way); break; }
        }
      }
    }
    return done();
  }
  // True when one of the first documents really has it.
  async holds(scores, way) {
    const best = [];
    for (let at = 0; at < scores.length; at++) if (scores[at]) best.push(at);
    best.sort((a, b) => scores[b] - scores[a] || a - b);
    const records = await this.records(best.slice(0, LOOKED_AT));
    return records.some(record => record.see([{ ways: [way] }]));
  }
  // Where a word may be two: between scripts, at の, and everywhere else.
  *bounds(run) {
    const c = [...run], script = one => KANJI.test(one) ? 0 : /[ぁ-ゖ]/.test(one) ? 1 : digit(one) ? 2 : 3;
    const parts = [[c[0]]];
    for (let at = 1; at < c.length; at++) if (script(c[at]) === script(c[at - 1])) parts[parts.length - 1].push(c[at]); else parts.push([c[at]]);
    const words = parts.map(part => part.join(''));
    if (run.includes('の')) { const two = run.split('の').filter(part => [...part].length > 1); if (two.length > 1 && two.length < 4) yield two; }
    if (words.length > 1 && words.length < 4 && words.every(part => [...part].length > 1)) yield words;
    for (let at = 2; at <= Math.min(c.length - 2, 10); at++) yield [c.slice(0, at).join(''), c.slice(at).join('')];
  }
  // A part of a word, as it stands there or as it is read.
  async simply(part) {
    const scores = new Uint8Array(this.n), ways = [];
    let any = false;
    const put = (found, by) => { if (found) { any = true; for (let at = 0; at < this.n; at++) if (found[at]) scores[at] = Math.max(scores[at], by[found[at] - 1]); } };
    const canon = chars(canonical(this.rules, [].concat(...runs(this.rules, part))));
    for (const text of unique([part, canon])) if ([...text].length > 1) { put(await this.all(grams(text)), [30, 40, 60]); ways.push({ by: 'direct', text }); }
    if (/^[ぁ-ゖ]+$/.test(part)) { put(await this.all(sounds(sound(part))), [24, 36, 50]); ways.push({ by: 'reading', sound: sound(part) }); }
    return { any, scores, ways };
  }
  // Readings of names that differ by one kana.
  async corrections(spoken) {
    const lines = await this.suggestions(unique([spoken.slice(0, 2), spoken[0]])), found = new Map();
    for (const line of lines) for (const heard of line.sounds) for (const length of [0, -1, 1]) {
      const piece = heard.slice(0, spoken.length + length), far = distance(piece, spoken, 1);
      if (far === 1 && piece.length >= 3 && (piece.length === heard.length || length >= 0)) found.set(piece, (found.get(piece) || 0) + 1);
    }
    return [...found].sort((a, b) => b[1] - a[1]).slice(0, 4).map(([piece]) => piece);
  }

  // Records.
  async records(numbers) {
    if (!this.starts) { this.starts = []; let at = 0; for (const count of this.meta.blocks) { this.starts.push(at); at += count; } }
    const { starts } = this, block = number => { let low = 0, high = starts.length - 1; while (low < high) { const mid = (low + high + 1) >> 1; if (starts[mid] <= number) low = mid; else high = mid - 1; } return low; };
    return Promise.all(numbers.map(async number => {
      const at = block(number), all = await this.file('r' + at, texts), line = all[number - starts[at]];
      if (line === undefined) throw new Fault('broken', 'r' + at);
      // What was looked through is kept for a while: the next way of a word looks at it again.
      const record = this.made.get(number) || new Record(this.rules, line);
      this.made.delete(number);
      this.made.set(number, record);
      if (this.made.size > MOST.records) this.made.delete(this.made.keys().next().value);
      return record;
    }));
  }
  // Values of the documents in the groups of a file.
  async column(group) {
    const own = this.groups.find(one => one.key === group);
    if (!own) return null;
    const columns = await this.file('f' + own.file, bytes => {
      const read = new Numbers(bytes), out = {};
      if (!own.file) out[''] = read.take(this.n);
      for (const { key, file } of this.groups) if (file === own.file) {
        const sets = Array.from({ length: read.next() }, () => Array.from({ length: read.next() }, () => read.next()));
        const low = read.take(this.n), high = sets.length > 256 ? read.take(this.n) : null;
        out[key] = { sets, of: high ? at => sets[low[at] + high[at] * 256] || [] : at => sets[low[at]] || [] };
      }
      return out;
    });
    return { values: own.values, days: columns[''], ...columns[group] };
  }

  async find(query, { filters: given = {}, from = 0, count = 10, groups = [] } = {}) {
    const words = split(query), filters = Object.assign(Object.create(null), given);
    const empty = { total: 0, about: false, related: 0, results: [], counts: {}, missing: [], near: null };
    if (!words.length && !Object.keys(filters).some(key => filters[key].length)) return empty;
    let asked = await Promise.all(words.map(word => this.word(word, false)));
    let out = await this.answer(asked, filters, from, count, groups);
    if (!out.total && words.length && asked.every(one => one.any) && !Object.keys(filters).some(key => filters[key].length)) {
      const again = await Promise.all(words.map(word => this.word(word, true)));
      const other = await this.answer(again, filters, from, count, groups);
      if (other.total) { out = other; asked = again; }
    }
    out.missing = asked.filter(one => !one.any || !out.total && words.length === 1).map(one => one.word);
    if (!out.total && words.length === 1) out.near = await this.nearest(words[0]);
    return out;
  }
  async answer(asked, filters, from, count, groups) {
    const { n } = this, score = new Uint16Array(n);
    if (!asked.length) score.fill(1);
    else for (let at = 0; at < n; at++) {
      let least = 255, sum = 0;
      for (const one of asked) { least = Math.min(least, one.scores[at]); sum += one.scores[at]; }
      score[at] = least && least * 256 + Math.min(255, sum);
    }
    const first = this.groups.filter(group => group.first).map(group => group.key), wanted = unique([...first, ...groups, ...Object.keys(filters).filter(key => filters[key].length)]);
    const columns = [];
    for (const key of wanted) { const column = await this.column(key); if (!column) continue;
      const chosen = new Set((filters[key] || []).map(id => column.values.findIndex(value => value.id === id)));
      // Of conditions all must hold, of other values one suffices.
      columns.push({ key, column, chosen, fits: values => key === ALL ? [...chosen].every(value => values.includes(value)) : values.some(value => chosen.has(value)) });
    }
    const days = columns.length && columns.find(one => one.column.days) ? columns.find(one => one.column.days).column.days : new Uint8Array(n);
    const counts = columns.map(one => new Uint32Array(one.column.values.length)), hits = [];
    for (let at = 0; at < n; at++) if (score[at]) {
      let out = 0, which = -1;
      for (let i = 0; i < columns.length && out < 2; i++) if (columns[i].chosen.size && !columns[i].fits(columns[i].column.of(at))) { out++; which = i; }
      if (out > 1) continue;
      if (!out) hits.push(at);
      for (let i = 0; i < columns.length; i++) if (!out || i === which) for (const value of columns[i].column.of(at)) counts[i][value]++;
    }
    const day = at => days[at] === ENDED ? 1e6 : days[at] || 1000;
    hits.sort((a, b) => score[b] - score[a] || (days[a] === ENDED) - (days[b] === ENDED) || day(a) - day(b) || a - b);
    // Records are looked at in their order until there are enough that really have the words.
    const shown = [];
    let checked = 0, dropped = 0;
    while (checked < hits.length && shown.length < from + count && (checked < CHECKED + from || shown.length > from)) {
      const part = hits.slice(checked, checked + Math.max(1, from + count - shown.length)), records = await this.records(part);
      checked += part.length;
      records.forEach((record, at) => {
        const seen = record.see(asked);
        if (seen) shown.push({ number: part[at], ...seen }); else dropped++;
      });
    }
    const total = shown.length || checked < hits.length && shown.length ? hits.length - dropped : 0;
    const result = {
      total, about: dropped > 0 && checked < hits.length, related: hits.filter(at => asked.length && score[at] >> 8 < 20).length, results: shown.slice(from, from + count), counts: {}, missing: [], near: null,
    };
    columns.forEach(({ key, column }, i) => {
      result.counts[key] = {};
      column.values.forEach((value, at) => { if (total && counts[i][at]) result.counts[key][value.id] = counts[i][at]; });
    });
    return result;
  }

  // Suggestions.
  async suggestions(keys) {
    const lists = await Promise.all(unique(keys.filter(Boolean).map(key => hash(key) % this.meta.suggestions)).map(at => this.file('s' + at, bytes => texts(bytes).filter(Boolean))));
    return unique([].concat(...lists)).map(line => {
      const [label, kind, href] = line.split('\x1f'), field = new Field(this.rules, label);
      return { label: field.text, kind, href: href || null, field, get sounds() { return field.beginnings(); } };
    });
  }
  async suggest(query) {
    const typed = split(query), word = typed.join('');
    if (!word) return [];
    const run = folded(this.rules, word), read = KANJI.test(run) ? null : kana(this.rules, chars(normal(this.rules, word)));
    const heard = read && said(this.rules, read), key = [...(heard || run)].slice(0, 2).map(plain).join('');
    if (!key) return [];
    const out = [], seen = new Set();
    for (const { label, kind, href, field } of await this.suggestions([key])) {
      const at = field.find({ text: run }) || heard && field.find({ sound: heard });
      if (!at || seen.has(label)) continue;
      seen.add(label);
      out.push({ label, text: label, kana: null, kind, href, query: label, at: at[0], pieces: pieces(field.text, [at]) });
    }
    return out.sort((a, b) => (a.at > 0) - (b.at > 0)).slice(0, MANY);
  }
  // What was perhaps meant by a word that nothing has.
  async nearest(word) {
    const { rules } = this, run = folded(rules, word), read = KANJI.test(run) ? null : kana(rules, chars(normal(rules, word)));
    const heard = read && said(rules, read);
    const asked = heard || run, most = asked.length < 6 ? 1 : 2;
    if ([...asked].length < 3) return null;
    let best = null;
    for (const { label, sounds, field } of await this.suggestions(unique([[...asked].slice(0, 2).join(''), [...asked][0]]))) {
      for (const one of heard ? sounds : [field.folded]) for (const piece of unique([one.slice(0, asked.length), one])) {
        const far = distance(piece, asked, most);
        if (far <= most && (!best || far < best.far)) best = { far, text: label, query: label };
      }
    }
    return best && { text: best.text, query: best.query };
  }
  // Ids of the entries of a kind that have all words of a query.
  async match(query, kind) {
    const list = await this.file('d' + kind, bytes => {
      const read = JSON.parse(text(bytes));
      if (!Array.isArray(read) || !read.every(one => Array.isArray(one) && Number.isInteger(one[0]) && one[0] >= 0 && typeof one[1] === 'string')) throw new Fault('broken', kind);
      return read;
    });
    const words = split(query), asked = await Promise.all(words.map(word => this.word(word, false)));
    let at = 0;
    const numbers = list.map(([delta, id]) => [at += delta, id]), out = new Set();
    const checked = numbers.filter(([number]) => asked.every(one => one.scores[number]));
    const records = await this.records(checked.map(([number]) => number));
    records.forEach((record, i) => { if (record.see(asked)) out.add(checked[i][1]); });
    return out;
  }
}
function split(query) {
  // No half of a letter at the end.
  const words = query.slice(0, 200).replace(/[\uD800-\uDBFF]$/, '').normalize('NFKC').trim().split(/[\s、]+|,(?![0-9])/).filter(Boolean).slice(0, 8);
  return words.length > 1 && words.every(word => /^[0-9()-]+$/.test(word)) ? [words.join('-')] : words;
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

// A text with the readings of its words.
class Field {
  constructor(rules, source) {
    this.rules = rules;
    this.words = [];
    source.split(/\x01([^\x01\x03]*)\x03/).forEach((part, at) => {
      const [text, readings = ''] = at % 2 ? part.split('\x02') : [part];
      if (at % 2) this.words.push({ text, readings: readings.split('\x04').slice(0, MOST.readings) });
      else if (part) this.words.push({ text, readings: [] });
    });
    this.text = this.words.map(word => word.text).join('');
  }
  get runs() { return this.own || (this.own = runs(this.rules, this.text)); }
  get canonical() { return this.canon || (this.canon = this.runs.map(run => canonical(this.rules, run))); }
  get folded() { return this.runs.map(chars).join(''); }
  // Kana with their places; `begins`: a word may begin here. null: a break.
  letters(words = this.words, start = 0) {
    const out = [];
    for (const { text, readings } of words) {
      const end = start + text.length;
      if (readings.length) {
        const kana = folded(this.rules, readings[0]);
        [...kana].forEach((c, at) => out.push({ c: plain(c), begins: !at, start, end }));
      } else {
        const parts = runs(this.rules, text);
        parts.forEach((run, at) => {
          if (at) out.push(null);
          for (const one of run) out.push(KANA.test(one.c) ? { c: plain(one.c), begins: true, start: start + one.start, end: start + one.end } : null);
        });
        if (!parts.length && /[^\s]/.test(text) && runs(this.rules, 'あ' + text + 'あ').length > 1) out.push(null);
      }
      start = end;
    }
    return out;
  }
  get heard() { return this.kana || (this.kana = this.letters()); }
  // By the offset in the text: the letter that begins there, and the first kana that is heard there.
  get placed() {
    if (!this.places) {
      const letters = [], kana = [], { heard } = this;
      for (const one of normal(this.rules, this.text).reverse()) letters[one.start] = one;
      for (let at = heard.length - 1; at >= 0; at--) if (heard[at]) for (let offset = heard[at].start; offset < heard[at].end; offset++) kana[offset] = at;
      this.places = { letters, kana };
    }
    return this.places;
  }
  beginnings() {
    const out = [];
    this.heard.forEach((one, at) => {
      if (!one || !one.begins) return;
      let text = '';
      for (let i = at; i < this.heard.length && this.heard[i] && i < at + 24; i++) text += this.heard[i].c;
      out.push(sound(text));
    });
    return out;
  }
  // Where something stands, [start, end], or null.
  find(way) {
    if (way.text !== undefined) return this.findText(way);
    if (way.sound !== undefined) return this.findSound(way.sound);
    if (way.near !== undefined) return this.findNear(way.near);
    if (way.time !== undefined) return this.findTime(way.time);
    if (way.pieces) return this.findPieces(way.pieces);
    return null;
  }
  findText({ text, long }) {
    if (long) {
      const all = normal(this.rules, this.text).map(one => ({ ...one, c: large(hira(one.c)) })), wanted = [...long].map(c => large(hira(c)));
      const at = all.findIndex((_, at) => wanted.every((c, i) => all[at + i] && all[at + i].c === c));
      return at < 0 ? null : [all[at].start, all[at + wanted.length - 1].end];
    }
    for (const list of [this.runs, this.canonical]) for (const run of list) {
      const at = indexOf(run, text);
      if (at) return at;
    }
    return null;
  }
  findSound(spoken) {
    const wanted = [...spoken], look = letters => {
      for (let at = 0; at + wanted.length <= letters.length; at++) {
        if (!letters[at] || letters[at].c !== wanted[0] || !letters[at].begins) continue;
        const part = letters.slice(at, at + wanted.length);
        if (!part.includes(null) && sound(part.map(one => one.c).join('')) === spoken) return [part[0].start, part[part.length - 1].end];
      }
      return null;
    };
    const found = look(this.heard);
    if (found) return found;
    // Other readings, one word at a time.
    let start = 0;
    for (let at = 0; at < this.words.length; at++) {
      const word = this.words[at];
      for (const other of word.readings.slice(1)) {
        const from = Math.max(0, at - 3), before = this.words.slice(from, at), near = [...before, { text: word.text, readings: [other] }, ...this.words.slice(at + 1, at + 5)];
        const again = look(this.letters(near, start - before.reduce((sum, one) => sum + one.text.length, 0)));
        if (again) return again;
      }
      start += word.text.length;
    }
    return null;
  }
  findNear(wanted) {
    const most = wanted.length > 8 ? 2 : 1, letters = this.heard;
    for (let at = 0; at < letters.length; at++) if (letters[at] && letters[at].begins) for (const length of [wanted.length, wanted.length - 1, wanted.length + 1]) {
      const part = letters.slice(at, at + length);
      if (part.length === length && !part.includes(null) && distance(sound(part.map(one => one.c).join('')), wanted, most) <= most) return [part[0].start, part[length - 1].end];
    }
    return null;
  }
  findTime(minutes) {
    const all = normal(this.rules, this.text), line = chars(all), each = /(午前|午後|am|pm)? ?([0-9]{1,2})(?::([0-5][0-9])|時(半|([0-5]?[0-9])分)?)/g;
    for (let found = each.exec(line); found; found = each.exec(line)) {
      const at = time(found[0]), open = !found[1] && +found[2] > 0 && +found[2] <= 6;
      // `all` counts letters, `index` halves of them.
      if (at === minutes || open && at + 720 === minutes) { const first = [...line.slice(0, found.index)].length; return [all[first].start, all[first + found[0].length - 1].end]; }
    }
    return null;
  }
  // Pieces one behind the other, with at most two letters between.
  findPieces(list) {
    let tries = 0;
    const behind = (at, from, start) => {
      if (at === list.length) return from;
      for (let offset = from; offset <= Math.min(this.text.length, from + (at ? 2 : this.text.length)); offset++) {
        const here = ++tries > MOST.tries ? null : this.at(list[at], offset, start);
        if (here === null) continue;
        const end = behind(at + 1, here, at ? start : offset);
        if (end !== null) return at ? end : [offset, end];
      }
      return null;
    };
    return behind(0, 0, 0);
  }
  // The end of a piece that begins at an offset of the text; kana may also be the rest of a word's reading.
  at(piece, offset, start) {
    const { heard } = this, { letters, kana } = this.placed;
    if (piece.text) return letters[offset] && letters[offset].c === piece.text ? letters[offset].end : null;
    const first = kana[offset];
    if (first === undefined || heard[first].start !== offset && heard[first].start < start) return null;
    for (let at = first; at < heard.length && heard[at] && heard[at].start <= offset; at++) {
      const part = heard.slice(at, at + piece.sound.length);
      if (part.length === piece.sound.length && !part.includes(null) && sound(part.map(one => one.c).join('')) === piece.sound) return part[part.length - 1].end;
    }
    return null;
  }
}
function indexOf(run, text) {
  const wanted = [...text];
  if (!wanted.length) return null;
  for (let at = 0; at + wanted.length <= run.length; at++) {
    let i = 0;
    while (i < wanted.length && run[at + i].c === wanted[i]) i++;
    // A number is a whole one.
    const cut = digit(wanted[0]) && at && digit(run[at - 1].c) || digit(wanted[wanted.length - 1]) && run[at + i] && digit(run[at + i].c);
    if (i === wanted.length && !cut) return [run[at].start, run[at + i - 1].end];
  }
  return null;
}
function pieces(text, marks) {
  const out = [], put = (part, mark) => { if (part) out.push([part, mark]); };
  let at = 0;
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (end <= at) continue;
    put(text.slice(at, Math.max(at, start)), 0);
    put(text.slice(Math.max(at, start), end), 1);
    at = end;
  }
  put(text.slice(at), 0);
  return out;
}
const ORDER = { direct: 0, reading: 1, related: 2, near: 3 };
class Record {
  constructor(rules, line) {
    const [kind, href, title, names, facts, row, body, phones] = line.split('\x1f'), field = source => new Field(rules, source || '');
    const some = source => source ? source.split('\x1d').map(field) : [];
    Object.assign(this, { kind, href: href || '', title: field(title), names: some(names), facts: some(facts), line: field(row), body: field(body), phones: phones ? phones.split('\x1d') : [] });
  }
  // How a record has all words, with marks; null when it has not.
  see(asked) {
    const fields = [this.title, ...this.names, ...this.facts, this.line, this.body], marks = new Map(fields.map(field => [field, []]));
    let by = 'direct';
    const mark = way => {
      if (way.phone) return this.phones.some(phone => phone.replace(/[^0-9]/g, '').includes(way.phone));
      if (way.parts) return way.parts.every(ways => ways.some(mark));
      let found = false;
      for (const field of fields) { const at = field.find(way); if (at) { marks.get(field).push(at); found = true; } }
      return found;
    };
    for (const { ways } of asked) {
      const sorted = ways.slice().sort((a, b) => ORDER[a.by] - ORDER[b.by]), way = sorted.find(mark);
      if (!way) return null;
      // As read, too, where it stands otherwise written.
      if (way.by === 'direct') sorted.filter(other => other.by === 'reading').forEach(mark);
      if (ORDER[way.by] > ORDER[by]) by = way.by;
    }
    const fact = this.names.concat(this.facts).find(field => marks.get(field).length);
    return {
      href: this.href, kind: this.kind, by, phone: this.phones[0] || null,
      title: pieces(this.title.text, marks.get(this.title)), line: pieces(this.line.text, marks.get(this.line)),
      fact: fact ? pieces(fact.text, marks.get(fact)) : null, text: snippet(this.body.text, marks.get(this.body)),
    };
  }
}
// About eighty letters around the first match.
function snippet(text, marks) {
  // Never in the middle of a letter of two halves.
  const whole = at => text.slice(at - 1, at + 1).codePointAt(0) > 0xFFFF ? at + 1 : at;
  const first = marks.length ? Math.min(...marks.map(mark => mark[0])) : 0;
  let start = first > 30 ? whole(first - 20) : 0;
  const sentence = text.lastIndexOf('。', first);
  if (sentence >= start && sentence < first) start = sentence + 1;
  const end = Math.min(text.length, whole(start + 90)), inside = marks.filter(mark => mark[0] >= start && mark[1] <= end).map(mark => [mark[0] - start, mark[1] - start]);
  const out = pieces(text.slice(start, end), inside);
  if (start && out.length && sentence + 1 !== start) out.unshift(['…', 0]);
  if (end < text.length) out.push(['…', 0]);
  return out;
}

root.guideIndex = {
  open: options => new Index(options).begin(),
  // For the tests that builder and reader have in common.
  rules: { make: makeRules, normal: (rules, text) => chars(normal(rules, text)), runs: (rules, text) => runs(rules, text).map(chars), canonical: (rules, text) => runs(rules, text).map(run => chars(canonical(rules, run))), said, kana, time, hash, place, split },
};
})(typeof window === 'undefined' ? globalThis : window);
