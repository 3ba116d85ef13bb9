// Pagefind, asked in Chromium as on a site. Its pages have all that the entries have, readings included, the title as heading
// (to which it gives more weight). CHROMIUM: the browser.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';

export const name = 'pagefind';
/** A first visit for every fourth query. */
export const every = 4;

const escape = text => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

/** An entry as a page. */
function page(doc) {
  const said = one => escape([one.text, one.kana].filter(Boolean).join(' ')), rows = [...doc.names, ...doc.facts].map(said).concat(doc.phones.map(escape));
  const filters = Object.entries(doc.facets).flatMap(([key, values]) => values.map(value => `<i data-pagefind-filter="${escape(key)}[data-value]" data-value="${escape(value)}"></i>`)).join('');
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>${escape(doc.title.text)}</title></head><body data-pagefind-body>${filters}<h1 data-pagefind-meta="title">${said(doc.title)}</h1>` +
    `<p>${escape(doc.line)}</p><p>${escape(doc.text)}</p><ul>${rows.map(row => `<li>${row}</li>`).join('')}</ul></body></html>`;
}

export async function build(docs, groups, folder) {
  const start = performance.now(), { index, errors } = await pagefind.createIndex({ forceLanguage: 'ja' });
  if (!index) throw new Error(errors.join('\n'));
  for (const doc of docs) {
    const { errors } = await index.addHTMLFile({ url: `/${doc.href}`, content: page(doc) });
    if (errors.length) throw new Error(errors.join('\n'));
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await index.writeFiles({ outputPath: folder });
  await pagefind.close();
  // Ready-made search boxes, which this does not use.
  for (const file of readdirSync(folder)) if (/-ui\.|highlight/.test(file)) rmSync(join(folder, file));
  return { ms: performance.now() - start };
}

const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html' };

export async function open(folder) {
  const { chromium } = createRequire(new URL('../../../package.json', import.meta.url))('playwright-core');
  let loaded = [];
  // The first part of an address only tells visits apart: nothing comes from what the browser kept.
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://x').pathname.replace(/^\/[^/]+\//, ''), file = join(folder, path);
    if (path === 'blank.html') return response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><html lang="ja"><title>.</title>');
    if (!existsSync(file)) return response.writeHead(404).end();
    loaded.push(file);
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store' }).end(readFileSync(file));
  });
  await new Promise(ready => server.listen(0, '127.0.0.1', ready));
  const url = `http://127.0.0.1:${server.address().port}/`;
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const hrefs = fragments(folder), visits = { count: 0 };

  /** A new visitor. */
  async function visit() {
    const tab = await browser.newPage();
    await tab.goto(`${url}${++visits.count}/blank.html`);
    return tab;
  }
  const ask = (tab, q, results) => tab.evaluate(async ([address, q, results]) => {
    const start = performance.now();
    if (!window.searcher) {
      window.searcher = await import(address);
      await window.searcher.init();
    }
    const filters = results ? await window.searcher.filters() : null, found = await window.searcher.search(q);
    if (results) await Promise.all(found.results.slice(0, results).map(one => one.data()));
    return { ms: performance.now() - start, ids: found.results.map(one => one.id), filters: filters && Object.keys(filters) };
  }, [`/${visits.count}/pagefind.js`, q, results]);

  const long = await visit();
  await ask(long, '一', 10);
  return {
    async cold(q) {
      loaded = [];
      const tab = await visit(), { ms, ids } = await ask(tab, q, 10), files = [...new Set(loaded)];
      await tab.close();
      return { ms, ids: ids.slice(0, 10).map(id => hrefs.get(id)), files };
    },
    async query(q) {
      loaded = [];
      const { ms, ids } = await ask(long, q, 10);
      return { ms, files: [...new Set(loaded)], ids: ids.map(id => hrefs.get(id)) };
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The addresses of results by their ids, out of the files that a page would load for them. */
function fragments(folder) {
  const made = new Map(), place = join(folder, 'fragment');
  for (const file of readdirSync(place)) {
    const text = gunzipSync(readFileSync(join(place, file))).toString('utf8').replace(/^pagefind_dcd/, '');
    made.set(file.replace(/\.pf_fragment$/, ''), JSON.parse(text).url.replace(/^\//, ''));
  }
  return made;
}
