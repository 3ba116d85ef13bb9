// What every browser test stands on: the built site, a small web server for it, a browser, and readers who look at pages.
//
//   const reader = await openPage({ path: 'gatherings/', width: 390, dark: true });
//   await reader.page.click('text=体操');
//   await reader.close();
//   assert.deepEqual(reader.faults, []);
//
// `faults` collects what must never happen on any page: errors in the console, errors of scripts, files that are missing,
// anything fetched from elsewhere. The date is that of the build (TODAY, as in tests/suite/folder.rs), ten in the morning.
// Environment: SITE = folder of the built site (scripts/browser.sh builds it), CHROMIUM = the browser.
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after } from 'node:test';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

export const REPOSITORY = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
/** The day of the build. */
export const TODAY = process.env.TODAY || '2026-11-22';
/** Folder of the built site: the six guides. */
export const SITE = resolve(REPOSITORY, process.env.SITE || 'target/browser/site');
/** Folder of ひだまり市 built four weeks later. */
export const LATER = { site: resolve(REPOSITORY, process.env.SITE_LATER || join(SITE, '../later')), today: '2026-12-20' };
/** The guide that most tests look at; it has every page kind. */
export const GUIDE = process.env.GUIDE || 'hidamari';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8', '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.jpeg': 'image/jpeg', '.webp': 'image/webp',
  '.ico': 'image/x-icon', '.ics': 'text/calendar; charset=utf-8', '.xml': 'application/xml; charset=utf-8',
  '.pdf': 'application/pdf', '.txt': 'text/plain; charset=utf-8', '.wasm': 'application/wasm',
};

/**
 * A small static web server; gives its address and a way to stop it. Unknown addresses get the nearest 404.html.
 * `port` 0 takes any that is free; `packed` sends texts as gzip.
 */
export async function serve(root, { port = 0, packed = false } = {}) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    let file = join(root, path);
    if (!file.startsWith(root)) return response.writeHead(403).end();
    if (existsSync(file) && statSync(file).isDirectory()) {
      if (!path.endsWith(sep)) return response.writeHead(301, { location: path + '/' }).end();
      file = join(file, 'index.html');
    }
    const found = existsSync(file);
    for (let folder = dirname(file); !found && file.startsWith(root); folder = dirname(folder)) {
      file = join(folder, '404.html');
      if (existsSync(file)) break;
      if (folder === root || folder === dirname(folder)) return response.writeHead(404).end('not found');
    }
    const type = TYPES[extname(file)] || 'application/octet-stream', pack = packed && /text|json|xml/.test(type);
    response.writeHead(found ? 200 : 404, { 'content-type': type, ...(pack && { 'content-encoding': 'gzip' }) });
    response.end(request.method === 'HEAD' ? undefined : pack ? gzipSync(readFileSync(file)) : readFileSync(file));
  });
  await new Promise(ready => server.listen(port, '127.0.0.1', ready));
  const stop = () => new Promise(stopped => { server.close(stopped); server.closeAllConnections(); });
  return { root, url: `http://127.0.0.1:${server.address().port}/`, stop };
}

let served, launched;

/** The built site, served: its folder and address. Stops by itself after the last test of the file. */
export function site() {
  if (!existsSync(join(SITE, GUIDE, 'index.html'))) {
    throw new Error(`サイトがありません: ${SITE}\nthe site is not built; run ./scripts/browser.sh`);
  }
  return served ??= serve(SITE);
}

/** The browser; one for all tests of a file. Stops by itself after the last test. */
export function launch() {
  return launched ??= chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
  });
}

/** Stops browser and server; only for programs that are no tests. */
export async function stop() {
  if (launched) await (await launched).close();
  if (served) await (await served).stop();
  launched = served = undefined;
}
// Asking for `after` starts Node's test runner, which other programs (tools/a11y) have no use for.
if (process.argv[1]?.endsWith('.test.mjs')) after(stop);

/** All pages of a guide, as paths below the guide's folder; addresses that only lead on to others are left out. */
export function pagesOf(guide = GUIDE) {
  const root = join(SITE, guide);
  return readdirSync(root, { recursive: true }).map(path => path.split(sep).join('/'))
    .filter(path => path.endsWith('.html') && !readFileSync(join(root, path), 'utf8').includes('http-equiv="refresh"')).sort();
}

/** The guides of the built site. */
export const guides = () => readdirSync(SITE).filter(name => existsSync(join(SITE, name, 'index.html')));

/**
 * A reader with a device.
 *
 * @param {object} wish
 * @param {string} [wish.path] page to open, below the guide
 * @param {string} [wish.guide] guide
 * @param {number} [wish.width] 390 is a phone, 1280 a desk
 * @param {boolean} [wish.dark] the device is set to dark
 * @param {string} [wish.size] the reader chose larger letters: 'l', 'xl'
 * @param {string} [wish.theme] the reader chose colours: 'dark', 'light', 'contrast'
 * @param {boolean} [wish.script] false: scripts are switched off
 * @param {boolean} [wish.forced] the device forces its own colours
 * @param {string} [wish.timezone] where the device stands
 * @param {string} [wish.today] another day than that of the build
 * @param {string} [wish.time] another time in Japan than 10:00
 * @param {string} [wish.workers] 'allow' lets the service worker in
 * @param {string} [wish.base] another address than that of the site (file:// …)
 */
export async function openPage(wish = {}) {
  const { guide = GUIDE, width = 390, script = true, workers = 'block' } = wish;
  const browser = await launch(), { url } = await site();
  const base = wish.base ?? `${url}${guide}/`;
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    colorScheme: wish.dark ? 'dark' : 'light',
    forcedColors: wish.forced ? 'active' : 'none',
    timezoneId: wish.timezone || 'Asia/Tokyo',
    locale: wish.locale || 'ja-JP',
    serviceWorkers: workers,
    acceptDownloads: true,
  });
  const faults = [];
  let expected = [];
  context.on('request', request => {
    const address = request.url();
    if (!/^(data|blob|about):/.test(address) && !address.startsWith(wish.base ? wish.base : url)) faults.push(`outside: ${address}`);
  });
  const page = await context.newPage();
  page.on('pageerror', error => faults.push(`script: ${error.message}`));
  page.on('console', message => {
    if (message.type() === 'error' && !expected.some(words => words.test(message.text()))) faults.push(`console: ${message.text()} (${page.url()})`);
  });
  if (script) {
    await context.clock.setFixedTime(new Date(`${wish.today || TODAY}T${wish.time || '10:00'}:00+09:00`));
    const chosen = Object.entries({ size: wish.size, theme: wish.theme, ruby: wish.ruby }).filter(([, value]) => value);
    if (chosen.length) {
      await context.addInitScript(chosen => {
        try { for (const [key, value] of chosen) localStorage.setItem(`guide:${key}`, value); } catch { /* about:blank */ }
      }, chosen);
    }
  }
  // Not `javaScriptEnabled`: so axe can be let in when the page stands there without script.
  const session = await context.newCDPSession(page);
  const scripts = on => session.send('Emulation.setScriptExecutionDisabled', { value: !on });
  if (!script) await scripts(false);
  const reader = {
    page, context, faults, base, script,
    /** Console errors that this test brings about itself. */
    expect(...words) { expected = words; },
    /** Opens a page below the guide. */
    async visit(path) {
      if (!script) await scripts(false);
      const answer = await page.goto(base + path, { waitUntil: 'load' });
      return answer;
    },
    /** Lets our own tools in where scripts are off. The page's own scripts do not run any more. */
    async letIn() { if (!script) await scripts(true); },
    close: () => context.close(),
  };
  if (wish.path !== undefined) await reader.visit(wish.path);
  return reader;
}
