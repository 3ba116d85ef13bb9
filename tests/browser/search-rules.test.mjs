// The rules of writing, held against tests/search/vectors.tsv; src/output/search/reader/tests.rs asks the same of the builder.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { REPOSITORY } from './support.mjs';
import { reader } from './search-reader.mjs';

const { rules } = reader;
const lines = name => readFileSync(join(REPOSITORY, 'src/output/search/rules', name), 'utf8').split('\n').filter(line => line && !line.startsWith('#'));
const empty = { kanji: [], spellings: [], synonyms: [] }, kanji = lines('kanji.txt');
// As RULES in src/output/search/rules.rs: words are folded with the table of kanji alone.
const plain = rules.make({ ...empty, kanji });
const all = rules.make({
  kanji, synonyms: [],
  spellings: lines('spellings.txt').map(line => line.split(' ').map(word => rules.runs(plain, word).join(''))),
});
const known = value => value === null ? '∅' : String(value);
const operations = {
  normal: text => rules.normal(all, text), runs: text => rules.runs(all, text).join('|'), canonical: text => rules.canonical(all, text).join('|'),
  said: text => rules.said(all, text), kana: text => known(globalThis.guideIndexRare.kana(text)), time: text => known(rules.time(text)),
  hash: text => String(rules.hash(text)), place: text => String(rules.place(text)), split: text => rules.split(text).join('|'),
  gist: text => globalThis.guideIndexRare.gist(rules.normal(all, text)).join('|'), digits: text => known(rules.numerals(text)), numerals: text => known(rules.numerals(text, true)),
};
const unescaped = text => text.replace(/\\u\{([0-9a-f]+)\}/g, (_, code) => String.fromCodePoint(parseInt(code, 16)));

test('folding, readings, times and shards are those of the vectors', () => {
  const vectors = readFileSync(join(REPOSITORY, 'tests/search/vectors.tsv'), 'utf8').split('\n').filter(line => line && !line.startsWith('## ')), wrong = [];
  for (const line of vectors) {
    const [operation, input, expected] = line.split('\t'), found = operations[operation](unescaped(input));
    if (found !== unescaped(expected)) wrong.push(`${operation} ${input}: ${found} instead of ${unescaped(expected)}`);
  }
  assert.deepEqual(wrong, []);
  assert.ok(vectors.length >= 250, `${vectors.length} vectors`);
  assert.deepEqual([...new Set(vectors.map(line => line.split('\t')[0]))].sort(), Object.keys(operations).sort());
});
