// Reads the index of a guide's search (made by src/output/search): files → postings → documents → marked texts.
// The same rules as src/output/search/{fold,romaji,terms,reader}; tests/search is asked of both. No word here is shown to readers.
//
//   const index = await guideIndex.open({ base: 'search/', version: '1f0c93ab' });
//   const found = await index.find('たいそう きたまち', { filters: { kind: ['gathering'] }, from: 0, count: 10 });
//
// Every fault rejects with an error whose `code` is 'missing' (a file cannot be had), 'broken' or 'old' (of another build).
'use strict';
(root => {
const FORMAT = 1, ENDED = 255, MANY = 8, LOOKED_AT = 4, FEW = 10, ALL = 'f', BORDERS = 3;
// What a query may cost: records that are looked at in vain before the first and for each that is shown; records that
// are looked at for each kind of guess, and documents of long lists that are fetched for one.
const VAIN = 24, VAIN_SMALL = 96, SMALL_GUIDE = 500, VAIN_EACH = 2, GUESSES = 8, LONG = 80000;
// More than any index has: beyond it is damage, which must neither fill the memory nor take long.
const MOST = { documents: 2 ** 21, shards: 2 ** 16, text: 2 ** 20, file: 2 ** 26, terms: 2 ** 24, readings: 16, tries: 20000, records: 40 };
class Fault extends Error {
  constructor(code, name) { super(code + ': ' + name); this.code = code; }
}

/* @import "parts/search-fold.js" */
/* @import "parts/search-terms.js" */
/* @import "parts/search-load.js" */
/* @import "parts/search-files.js" */
/* @import "parts/search-record.js" */
/* @import "parts/search-words.js" */

class Index extends Words {
  async find(query, { filters: given = {}, from = 0, count = 10, groups = [] } = {}) {
    const words = split(query), filters = Object.assign(Object.create(null), given), narrowed = Object.keys(filters).some(key => filters[key].length);
    if (!words.length && !narrowed) return { total: 0, about: false, related: 0, results: [], counts: {}, missing: [], near: null, apart: null };
    const [asked, whole] = await this.understand(words, count, groups);
    const out = whole && !narrowed && !from ? whole : (await this.answer(asked, filters, from, count, groups))[0];
    out.missing = asked.filter(one => !one.any || !out.total && words.length === 1).map(one => one.word);
    if (!out.total) Object.assign(out, await this.advise(words, !(whole || out).total));
    return out;
  }
  // What the words stand for, and what all entries answer. It is settled before anything narrows: what a value promises
  // is then what choosing it gives.
  async understand(words, count, groups) {
    const asked = await Promise.all(words.map(word => this.word(word)));
    if (!words.length) return [asked];
    const all = Object.create(null), [out, known, vain] = await this.answer(asked, all, 0, count, groups);
    // Once more, where next to nothing really has what more seemed to have.
    if ((!out.total || words.length === 1 && vain && out.total < FEW) && asked.every(one => one.any)) {
      const again = await Promise.all(words.map(word => this.word(word, known)));
      const [other] = await this.answer(again, all, 0, count, groups);
      if (other.total > out.total) return [again, other];
    }
    return [asked, out];
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
    const shown = [], dropped = [];
    let checked = 0;
    const left = () => (n > SMALL_GUIDE ? VAIN : VAIN_SMALL) + VAIN_EACH * shown.length - dropped.length;
    while (checked < hits.length && shown.length < from + count && left() > 0) {
      const part = hits.slice(checked, checked + Math.min(from + count - shown.length, left())), records = await this.records(part);
      checked += part.length;
      records.forEach((record, at) => {
        const seen = record.see(asked);
        if (seen) shown.push({ number: part[at], ...seen }); else dropped.push(part[at]);
      });
    }
    // Where so many were looked at in vain, the others are not taken for found.
    const total = left() > 0 ? hits.length - dropped.length : shown.length, real = new Set(shown.map(one => one.number));
    const vain = left() > 0 ? dropped : hits.filter(at => !real.has(at));
    for (const at of vain) columns.forEach(({ column }, i) => { for (const value of column.of(at)) counts[i][value]--; });
    const result = {
      total, about: checked < hits.length && (dropped.length > 0 || asked.some(one => one.word.length > 2 && !one.ways.some(way => way.phone))), related: hits.filter(at => asked.length && score[at] >> 8 < 20).length, results: shown.slice(from, from + count), counts: {}, missing: [], near: null, apart: null,
    };
    columns.forEach(({ key, column }, i) => {
      result.counts[key] = {};
      column.values.forEach((value, at) => { if (total && counts[i][at]) result.counts[key][value.id] = counts[i][at]; });
    });
    return [result, real, dropped.length];
  }

  async suggest(query) {
    const typed = split(query), word = typed.join('');
    if (!word) return [];
    const run = folded(this.rules, word), read = KANJI.test(run) ? null : await this.inKana(chars(normal(this.rules, word)));
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
  // What to ask for instead (search-rare.js).
  async advise(words, apart) {
    const tool = await this.rare();
    return tool.advise(this, words, apart);
  }
  // Ids of the entries of a kind that have all words of a query.
  async match(query, kind) {
    const list = await this.file('d' + kind, bytes => {
      const read = JSON.parse(text(bytes));
      if (!Array.isArray(read) || !read.every(one => Array.isArray(one) && Number.isInteger(one[0]) && one[0] >= 0 && typeof one[1] === 'string')) throw new Fault('broken', kind);
      return read;
    });
    const [asked] = await this.understand(split(query), FEW, []);
    let at = 0;
    const numbers = list.map(([delta, id]) => [at += delta, id]), out = new Set();
    const checked = numbers.filter(([number]) => asked.every(one => one.scores[number]));
    const records = await this.records(checked.map(([number]) => number));
    records.forEach((record, i) => { if (record.see(asked)) out.add(checked[i][1]); });
    return out;
  }
}
root.guideIndex = {
  // For search-rare.js.
  tools: { GUESSES, KANJI, chars, digit, distance, folded, normal, said, sounds, unique },
  open: options => new Index(options).begin(),
  // For the tests that builder and reader have in common.
  rules: { make: makeRules, normal: (rules, text) => chars(normal(rules, text)), runs: (rules, text) => runs(rules, text).map(chars), canonical: (rules, text) => runs(rules, text).map(run => chars(canonical(rules, run))), said, time, hash, place, split, numerals },
};
})(typeof window === 'undefined' ? globalThis : window);
