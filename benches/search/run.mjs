// Builds an index of the made-up entries with each engine, asks all labelled queries, and prints what came of it by kind.
//
//   node benches/search/run.mjs [--size 1000] [--engines own,pagefind,minisearch] [--set own|fixture|all]
//                                  [--kind reading,typo] [-v] [--json] [--keep]
//
// -v: every query that was not answered well, with what came on top. --json: all of it as JSON. --keep: leaves the indexes of a
// run where they are, and takes them if they are there. Ends with 1 when the index of this program puts the right entries on
// top for less than 97 % of our queries, or less than 90 % of a kind, or when a query of ours costs more than it may.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { corpus } from './corpus.mjs';
import { fixture } from './fixture.mjs';
import { queries } from './queries.mjs';
import { BUDGETS, LATER, print, share } from './report.mjs';
import { score, sums } from './score.mjs';

const { values: wish } = parseArgs({ options: {
  size: { type: 'string', default: '1000' }, engines: { type: 'string', default: 'own,pagefind,minisearch' }, set: { type: 'string', default: 'all' }, kind: { type: 'string' },
  verbose: { type: 'boolean', short: 'v', default: false }, json: { type: 'boolean', default: false }, keep: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false },
} });
if (wish.help) {
  console.log(readFileSync(fileURLToPath(import.meta.url), 'utf8').split('\n').filter(line => line.startsWith('//')).map(line => line.slice(3)).join('\n'));
  process.exit();
}
const size = +wish.size, say = wish.json ? () => {} : console.log;
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..'), MADE = resolve(process.env.CARGO_TARGET_DIR ?? join(ROOT, 'target'), 'search-bench');
const engines = await Promise.all(wish.engines.split(',').map(name => import(`./engines/${name}.mjs`)));
const sets = [];
if (wish.set !== 'fixture') {
  const ours = corpus(size);
  sets.push({ name: 'own', ...ours, list: queries(ours.docs) });
}
if (wish.set !== 'own') {
  const theirs = fixture(size);
  if (theirs.note) say(`fixture left out: ${theirs.note}`);
  else sets.push({ name: 'fixture', ...theirs });
}

if (wish.kind) for (const set of sets) set.list = set.list.filter(one => wish.kind.split(',').includes(one.kind));

const made = [];
for (const set of sets) {
  for (const engine of engines) {
    say(`${set.name} entries × ${size}, ${engine.name} …`);
    try {
      made.push(await measure(set, engine));
    } catch (error) {
      console.error(`${engine.name}: ${wish.verbose ? error.stack : error.message}`);
      process.exitCode = 1;
    }
  }
}
if (wish.json) console.log(JSON.stringify({ size, made }, null, 1));
else print(size, sets, made, wish.verbose);
// Without our queries, or with other engines only, there is nothing to judge.
if (!made.filter(one => one.set === 'own' && one.engine === 'own').every(good)) process.exitCode = 1;

/** Builds the index of an engine and asks it everything. */
async function measure(set, engine) {
  const folder = join(MADE, `${set.name}-${size}-${engine.name}`), note = `${folder}.json`;
  let built = wish.keep && existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : null;
  if (!built) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(MADE, { recursive: true });
    built = await engine.build(set.docs, set.groups, folder);
    writeFileSync(note, JSON.stringify(built));
  }
  const open = await engine.open(folder, { docs: set.docs, built }), results = [], weigh = weigher();
  for (const [index, one] of set.list.entries()) {
    const later = await open.query(one.q), cost = files => files.reduce((sum, file) => ({ stored: sum.stored + weigh(file).stored, packed: sum.packed + weigh(file).packed }), { stored: 0, packed: 0 });
    // A first visit in a browser takes its time: some engines make one for a part of the queries only.
    const cold = index % (engine.every ?? 1) ? null : await open.cold(one.q);
    results.push({
      q: one.q, kind: one.kind, half: one.half, ...score(one, later.ids, later.cut), found: later.ids.length, total: later.total ?? later.ids.length, first: later.ids.slice(0, 5),
      later: { ...cost(later.files), ms: later.ms }, apart: cold && engine.common && cost(cold.files.filter(file => !engine.common(file))), cold: cold && { ...cost(cold.files), data: cost(cold.files.filter(file => !file.endsWith('.js'))).packed, page: engine.scripts && cost([...new Set([...cold.files, ...engine.scripts(folder)])]).packed, requests: cold.files.length, ms: cold.ms },
    });
  }
  await open.close();
  const whole = { files: 0, stored: 0 };
  for (const file of existsSync(folder) ? readdirSync(folder, { recursive: true }) : []) {
    const found = statSync(join(folder, file));
    if (!found.isFile()) continue;
    whole.files++;
    whole.stored += found.size;
  }
  if (!wish.keep) for (const path of [folder, note, `${folder}-entries`, `${folder}-scripts`]) rmSync(path, { recursive: true, force: true });
  return { set: set.name, engine: engine.name, buildMs: built.ms, ...whole, kinds: sums(set.list, results), results };
}

/** The size of files, as they are stored and after gzip -9. */
function weigher() {
  const known = new Map();
  return file => {
    if (!known.has(file)) {
      const bytes = readFileSync(file);
      known.set(file, { stored: bytes.length, packed: Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length) });
    }
    return known.get(file);
  };
}

/** 97 % of all, 90 % of every kind; no more bytes than a first query and a later one may cost, all scripts of the page counted. */
function good({ kinds, results }) {
  const [median, worst] = BUDGETS[size] ?? [Infinity, Infinity], first = results.map(one => one.cold.page / 1000);
  return kinds.every(([kind, { count, top }]) => top / count >= (kind === 'all' ? 0.97 : 0.9))
    && (wish.kind || share(first, 0.5) <= median) && Math.max(...first) <= worst && results.every(one => one.apart.packed <= LATER * 1000);
}
