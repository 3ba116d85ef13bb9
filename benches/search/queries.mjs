// Labelled queries: what somebody types, its kind, and what it should find by the plain rules of plain.mjs.
//
//   node benches/search/queries.mjs 1000   → the list with how many entries each should find
//
// Kinds: exact · part (of a compound) · reading (kana for kanji) · town (read otherwise than a dictionary says) · kana (hiragana
// and katakana) · width · old letters · long vowel · romaji · phone · one letter · words (several) · half-typed (also by an IME) ·
// typo (one kana) · synonym · spelling · time · joined (place and purpose in one word) · half-converted · said otherwise (another
// reading) · number · order (titles first, what is over last) · absent (must give nothing).
import { pathToFileURL } from 'node:url';
import { corpus } from './corpus.mjs';
import { spellings } from './corpus/writing.mjs';
import { Plain } from './plain.mjs';
import tuned from './queries/tuned.mjs';
import fresh from './queries/fresh.mjs';

/** [{ kind, half, q, need, also, top }]; the last three are sets of ids, `top` what should come first. */
export function queries(docs) {
  const plain = new Plain(docs), help = { plain, spelt: spellings, phones: docs.flatMap(doc => doc.phones).slice(0, 260) };
  const ids = found => new Set([...found ?? []].map(number => docs[number].href));
  const made = [[tuned, 'tuned'], [fresh, 'fresh']].flatMap(([list, half]) => list(help).map(([kind, q, found, more = {}]) => {
    const need = ids(found);
    return { kind, half, q, need, also: ids(more.also), top: more.top ? ids(more.top) : need };
  }));
  const faults = made.filter(one => (one.kind === 'absent') !== !one.need.size || (one.kind !== 'absent' && !one.top.size));
  for (const { q } of made.filter(one => one.kind === 'absent')) {
    // What must give nothing may not be there: all of its words at once.
    if (plain.all(...q.split(/\s+/).map(word => [word])).size) faults.push({ q, kind: 'absent, but it is there' });
  }
  if (faults.length) throw new Error(`faults of labels: ${faults.map(one => `${one.q} (${one.kind})`).join(', ')}`);
  const twice = made.filter((one, index) => made.findIndex(other => other.q === one.q && other.kind === one.kind) !== index);
  if (twice.length) throw new Error(`queries that are there twice: ${twice.map(one => one.q).join(', ')}`);
  return made;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const list = queries(corpus(+(process.argv[2] ?? 1000)).docs);
  for (const one of list) console.log(one.half, one.kind.padEnd(15), one.q, one.need.size, one.also.size ? `(+${[...one.also].filter(id => !one.need.has(id)).length})` : '', one.top.size !== one.need.size ? `top ${one.top.size}` : '');
  console.log(`${list.length} queries, ${new Set(list.map(one => one.kind)).size} kinds`);
}
