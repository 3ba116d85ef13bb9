// The index of this program: built by `cargo bench --bench search -- build entries.jsonl groups.json folder`, asked through the
// script that pages load (search-index.js as it is written into a site, beside the others of the search page: `-- scripts
// folder`), whose fetch reads files here.
// SEARCH_READER: another script; SEARCH_BUILDER: another program for the building.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { inflateRawSync } from 'node:zlib';
import { writeCorpus } from '../corpus.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const BASE = 'search/';
/** So many results are looked at. More are asked for nowhere, and each must be fetched. */
const LIMIT = 3000;

export const name = 'own';
/** What every query needs, whatever it is. All else a later one fetches too, when those before it shared nothing with it. */
export const common = file => /\.js$|[/\\](meta|f0)\.bin$/.test(file);

export function build(docs, groups, folder) {
  const given = `${folder}-entries`;
  writeCorpus({ docs, groups }, given);
  const what = ['build', join(given, 'entries.jsonl'), join(given, 'groups.json'), folder], options = { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
  const [program, ...before] = process.env.SEARCH_BUILDER?.split(' ') ?? ['cargo', 'bench', '--locked', '--quiet', '--bench', 'search', '--'];
  if (program === 'cargo') execFileSync(program, ['bench', '--locked', '--quiet', '--bench', 'search', '--no-run'], options);
  const start = performance.now(), said = execFileSync(program, [...before, ...what], options);
  const ms = performance.now() - start;
  execFileSync(program, [...before, 'scripts', scriptsOf(folder)], options);
  return { ms, said };
}

/** Brought, and counted, when a query finds nothing. */
const RARE = 'search-rare.js';
const scriptsOf = folder => `${folder}-scripts`;
/** All scripts that the page of the search has loaded when a first query is answered; the reader of the index is one. */
export const scripts = folder => readdirSync(scriptsOf(folder)).filter(name => name !== RARE).map(name => join(scriptsOf(folder), name));

/** The version of an index: what the builder says (`version 1f0c93ab`), or what is in version.txt. */
function versionOf(folder, said = '') {
  const file = join(folder, 'version.txt');
  return /version["\s:=]+([0-9a-z]+)/i.exec(said)?.[1] ?? (existsSync(file) ? readFileSync(file, 'utf8').trim() : '');
}

export function open(folder, { built }) {
  const root = existsSync(join(folder, 'meta.bin')) ? folder : join(folder, 'search'), version = versionOf(root, built?.said);
  const READER = process.env.SEARCH_READER ?? join(scriptsOf(folder), 'search-index.js'), code = readFileSync(READER, 'utf8');
  // In this realm, not a context of its own: there, every look at a global takes its time.
  const script = vm.runInThisContext(`(function (window, self, location, document, fetch) {${code}\n;return typeof guideIndex === 'undefined' ? window.guideIndex : guideIndex; })`, { filename: READER });

  /** The script as a page has it that was opened just now; `loaded` collects what it fetches. */
  function page() {
    const loaded = [READER], window = { DecompressionStream, Response, TextDecoder };
    const fetch = async address => {
      const file = join(root, decodeURIComponent(String(address?.url ?? address).replace(/[?#].*$/, '').replace(/^.*?search\//, '')));
      if (!existsSync(file)) return new Response('not found', { status: 404 });
      loaded.push(file);
      return new Response(readFileSync(file));
    };
    const document = { documentElement: { lang: 'ja', dataset: {} }, querySelector: () => null, querySelectorAll: () => [], addEventListener() {} };
    const rare = async () => {
      const file = join(scriptsOf(folder), RARE);
      if (!window.guideIndexRare) {
        loaded.push(file);
        Function('window', readFileSync(file, 'utf8'))(window);
      }
      return window.guideIndexRare;
    };
    return { loaded, rare, script: script(Object.assign(window, { window, fetch, document }), window, { href: 'http://localhost/', protocol: 'http:' }, document, fetch) };
  }

  const long = page(), opened = long.script.open({ base: BASE, version, inflate: inflateRawSync, rare: long.rare });
  return {
    async cold(q) {
      const { loaded, rare, script } = page(), start = performance.now();
      const found = await (await script.open({ base: BASE, version, inflate: inflateRawSync, rare })).find(q, { from: 0, count: 10 });
      return { ms: performance.now() - start, ids: found.results.map(one => one.href), files: [...loaded] };
    },
    async query(q) {
      const index = await opened, before = long.loaded.length, start = performance.now();
      const first = await index.find(q, { from: 0, count: 10 });
      const ms = performance.now() - start, files = long.loaded.slice(before);
      const all = first.total > 10 ? await index.find(q, { from: 0, count: LIMIT }) : first;
      return { ms, files, ids: all.results.map(one => one.href), total: first.total, cut: all.results.length === LIMIT };
    },
    close() {},
  };
}
