// MiniSearch with bigrams: one index in one file, which a page has to load whole. It gets all that the entries have, readings
// included.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import MiniSearch from 'minisearch';

const SCRIPT = createRequire(import.meta.url).resolve('minisearch').replace(/dist.*$/, 'dist/umd/index.js');

export const name = 'minisearch';

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]/u;

/** Words of letters and digits as they are, Japanese as bigrams. */
function tokenize(text) {
  const tokens = [];
  for (const [run] of text.normalize('NFKC').toLowerCase().matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]+|[\p{L}\p{N}]+/gu)) {
    const letters = [...run];
    if (letters.length === 1 || !JAPANESE.test(run)) tokens.push(run);
    else for (let at = 0; at + 1 < letters.length; at++) tokens.push(letters[at] + letters[at + 1]);
  }
  return tokens;
}

const OPTIONS = {
  idField: 'href', fields: ['title', 'names', 'facts', 'line', 'text', 'phones'], storeFields: ['title', 'line', 'phones', 'snippet', 'facets'], tokenize,
  searchOptions: { combineWith: 'AND', boost: { title: 4, names: 3, facts: 2 }, tokenize, prefix: term => !JAPANESE.test(term) || [...term].length === 1 },
};

export function build(docs, groups, folder) {
  const start = performance.now(), index = new MiniSearch(OPTIONS), said = one => [one.text, one.kana].filter(Boolean).join(' ');
  index.addAll(docs.map(doc => ({
    href: doc.href, title: said(doc.title), names: doc.names.map(said).join(' '), facts: doc.facts.map(said).join(' '), line: doc.line, text: doc.text, phones: doc.phones.join(' '), snippet: doc.text.slice(0, 80), facets: doc.facets,
  })));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  return { ms: performance.now() - start };
}

export function open(folder) {
  const file = join(folder, 'index.json'), load = () => MiniSearch.loadJSON(readFileSync(file, 'utf8'), OPTIONS), long = load();
  let loading;
  return {
    cold(q) {
      // Reading the whole file takes the same time for every query; it is measured three times.
      if ((loading ??= []).length < 3) {
        const start = performance.now();
        load();
        loading.push(performance.now() - start);
      }
      const start = performance.now(), ids = search(q).slice(0, 10);
      return { ms: performance.now() - start + Math.min(...loading), ids, files: [SCRIPT, file] };
    },
    query(q) {
      const start = performance.now(), ids = search(q);
      return { ms: performance.now() - start, files: [], ids };
    },
    close() {},
  };

  function search(q) {
    const found = long.search(q), counts = {};
    for (const one of found) for (const [key, values] of Object.entries(one.facets)) for (const value of values) counts[`${key} ${value}`] = (counts[`${key} ${value}`] ?? 0) + 1;
    return found.map(one => one.id);
  }
}
