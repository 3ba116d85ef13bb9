// Damaged indexes: whatever is in the files, the reader of pages gives an answer, or an error whose code says what to tell
// people ('missing', 'broken', 'old'); it neither hangs nor fills the memory.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { GUIDE, SITE } from './support.mjs';
import { openAsBrowsers, openFiles, seal, unseal } from './search-reader.mjs';

const FOLDER = join(SITE, GUIDE, 'search'), CASES = +(process.env.CASES || 40), PATIENCE = 60000;
const FILES = new Map(readdirSync(FOLDER).filter(name => name.endsWith('.bin')).map(name => [name.slice(0, -4), new Uint8Array(readFileSync(join(FOLDER, name)))]));
const META = FILES.get('meta');
const QUERIES = ['体操', 'たいそう きたまち', '0000-55-0211', '10時', '山手さろん', 'きたまちのひろは', 'いきいき体そう'];

// The same numbers every time (a linear congruential generator), so that a failure can be had again: SEED=….
function random(seed) {
  let state = seed >>> 0;
  return below => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return Math.floor(state / 2 ** 32 * below); };
}

/** Asks everything; gives the errors. */
async function ask(files, queries = QUERIES) {
  const errors = [], begun = Date.now();
  const attempt = async what => {
    try { return await what(); } catch (error) { errors.push(error); return null; }
  };
  const index = await attempt(() => openFiles(files));
  if (index) {
    for (const query of queries) {
      const found = await attempt(() => index.find(query, { groups: ['w'], count: 10 }));
      if (found) assert.ok(Array.isArray(found.results) && found.results.length <= 10 && Number.isInteger(found.total));
    }
    await attempt(() => index.find('', { filters: { kind: ['gathering'], constructor: ['x'] } }));
    await attempt(() => index.suggest('きた'));
    await attempt(() => index.match('体操', 'gathering'));
  }
  for (const error of errors) assert.ok(['missing', 'broken', 'old'].includes(error.code), error.stack);
  assert.ok(Date.now() - begun < PATIENCE, `took ${Date.now() - begun} ms`);
  return errors;
}

/** Names of the files that are needed, each with the queries that need it (at most two, to be quick). */
const needed = (async () => {
  const names = new Map();
  for (const query of QUERIES) {
    const seen = new Set(), files = { has: name => FILES.has(name), get: name => { seen.add(name); return FILES.get(name); } };
    assert.deepEqual(await ask(files, [query]), []);
    for (const name of seen) {
      if (!names.has(name)) names.set(name, []);
      if (names.get(name).length < 2) names.get(name).push(query);
    }
  }
  return names;
})();

function damage(bytes, pick, other) {
  const at = pick(bytes.length + 1), how = pick(6), out = Uint8Array.from(bytes);
  if (how === 0) return out.subarray(0, at);
  if (how === 1) return Uint8Array.from([...out.subarray(0, at), pick(256), ...out.subarray(at)]);
  if (how === 2) return Uint8Array.from(other);
  if (how === 3) return Uint8Array.from({ length: pick(200) }, () => pick(256));
  for (let times = how === 4 ? 1 : 1 + pick(20); times; times--) if (out.length) out[pick(out.length)] ^= 1 << pick(8);
  return out;
}

const SEED = +(process.env.SEED || 5);
test('files that were damaged, cut, lengthened or swapped', async () => {
  const pick = random(SEED), queries = await needed, names = [...queries.keys()];
  let told = 0;
  for (let at = 0; at < CASES; at++) {
    const name = names[pick(names.length)], files = new Map(FILES);
    files.set(name, damage(FILES.get(name), pick, FILES.get(names[pick(names.length)])));
    try {
      if ((await ask(files, queries.get(name))).length) told++;
    } catch (error) { throw new Error(`case ${at} of seed ${SEED}, ${name}`, { cause: error }); }
  }
  assert.ok(told > CASES / 2, `${told} of ${CASES}`);
});

test('damage that the checksum does not see', async () => {
  const pick = random(SEED + 1), queries = await needed, names = [...queries.keys()];
  for (let at = 0; at < CASES; at++) {
    // Each kind of file as often as any other.
    const kinds = [...new Set(names.map(name => name[0]))], kind = kinds[pick(kinds.length)], own = names.filter(name => name[0] === kind);
    const name = own[pick(own.length)], files = new Map(FILES), other = unseal(FILES.get(names[pick(names.length)]));
    files.set(name, seal(META, damage(unseal(FILES.get(name)), pick, other)));
    try {
      await ask(files, queries.get(name));
    } catch (error) { throw new Error(`case ${at} of seed ${SEED + 1}, ${name}`, { cause: error }); }
  }
});

test('packed bytes that are none, and ones that unpack to very much', async () => {
  const pick = random(SEED + 2), queries = await needed, names = [...queries.keys()];
  for (let at = 0; at < 40; at++) {
    const name = names[pick(names.length)], files = new Map(FILES);
    files.set(name, at % 4 ? seal(META, null, damage(FILES.get(name).subarray(8), pick, [3, 0])) : seal(META, new Uint8Array(2 ** 22).fill(pick(6))));
    await ask(files, queries.get(name));
  }
});

test('no file unpacks to more than 64 MB', async () => {
  const meta = unseal(META), padded = length => {
    const out = new Uint8Array(length).fill(0x20);
    out.set(meta);
    const bytes = seal(META, out);
    assert.ok(bytes.length < 2 ** 18);
    return new Map(FILES).set('meta', bytes);
  };
  // JSON may end with spaces: at the limit the file is good, one byte more is too many.
  const index = await openAsBrowsers(padded(2 ** 26));
  assert.ok((await index.find('体操')).total > 0);
  for (const length of [2 ** 26 + 1, 2 ** 27]) {
    await assert.rejects(openAsBrowsers(padded(length)), { code: 'broken' });
    await assert.rejects(openFiles(padded(length)), { code: 'broken' });
  }
  // So for what is fetched later.
  const large = padded(2 ** 26 + 1).get('meta'), files = { get: name => name === 'meta' ? META : large };
  await assert.rejects((await openAsBrowsers(files)).find('体操'), { code: 'broken' });
});

test('values of meta that cannot be', async () => {
  const meta = JSON.parse(new TextDecoder().decode(unseal(META))), codes = new Set();
  const huge = [1e12, 2 ** 31, -1, 0.5, '3', null, [], {}, true], wrong = [...huge, 2 ** 21];
  const changed = [null, 3, '', [], {}];
  for (const key of Object.keys(meta)) for (const value of wrong) changed.push({ ...meta, [key]: value });
  for (const key of Object.keys(meta.rules)) for (const value of [...huge, [1], [[1]], [['a']], [[]], ['', 'a'], [['', 'a', '']], [[{}, []]]]) changed.push({ ...meta, rules: { ...meta.rules, [key]: value } });
  for (const key of ['key', 'label', 'file', 'values']) for (const value of [...wrong, '__proto__', 'constructor', [[1, 2]], [['a']], [['a', 3]]]) changed.push({ ...meta, groups: [{ ...meta.groups[0], [key]: value }, ...meta.groups.slice(1)] });
  for (const blocks of [[1e9], meta.blocks.slice(1), [...meta.blocks, 1], meta.blocks.map(() => 0), meta.blocks.map(String)]) changed.push({ ...meta, blocks });
  for (const one of changed) {
    const files = new Map(FILES).set('meta', seal(META, new TextEncoder().encode(JSON.stringify(one))));
    try {
      for (const error of await ask(files, ['体操', 'たいそう'])) codes.add(error.code);
    } catch (error) { throw new Error(`${JSON.stringify(one, (key, value) => key === 'blocks' || key === 'rules' || key === 'groups' ? JSON.stringify(value).slice(0, 200) : value)}: ${error.message}`, { cause: error }); }
  }
  assert.ok(codes.has('broken') && codes.has('old'), [...codes].join());
});

test('files of another build, and missing ones', async () => {
  const other = new Map(FILES);
  for (const [name, bytes] of other) if (name !== 'meta') other.set(name, Uint8Array.from(bytes, (byte, at) => at < 4 ? byte ^ 1 : byte));
  assert.deepEqual([...new Set((await ask(other)).map(error => error.code))], ['old']);
  for (const [name, queries] of await needed) {
    const files = new Map(FILES);
    files.delete(name);
    assert.deepEqual([...new Set((await ask(files, queries)).map(error => error.code))], ['missing'], name);
  }
  await assert.rejects(openFiles(FILES, '00000007'), { code: 'old' });
});

test('any query is answered', async () => {
  const pick = random(SEED + 3), index = await openFiles(FILES);
  const letters = [...'あいうかがきたなはばぱまやらわをんっーアカサタ体操北町会茶々〆𠮷👨\u200d\ufe0f\u3099ヴゞ゛0123９:：時半分,、。・()（）-−〜 　abcxyzāō\\"\'%_<&\ud800\udc00\0\n\t'];
  for (let at = 0; at < CASES; at++) {
    const query = Array.from({ length: pick(at % 10 ? 20 : 400) }, () => letters[pick(letters.length)]).join('');
    const begun = Date.now(), found = await index.find(query);
    assert.ok(found.results.length <= found.total, query);
    for (const result of found.results) for (const pieces of [result.title, result.line, result.text]) {
      assert.ok(pieces.every(([text, mark]) => text && (mark === 0 || mark === 1) && !/[\ud800-\udbff]$|^[\udc00-\udfff]/.test(text)), JSON.stringify(pieces));
    }
    await index.suggest(query);
    await index.match(query, 'service');
    assert.ok(Date.now() - begun < PATIENCE, query);
  }
});
