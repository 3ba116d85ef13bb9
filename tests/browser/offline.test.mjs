// Reading without network: what was seen stays readable, a new build takes the place of the old one, and the guides of one
// origin leave each other alone. Needs no site: two small guides are made with `shirube new` in a temporary folder.
//
// Environment: SHIRUBE = the program (else the one that cargo built last), CHROMIUM = the browser.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const REPOSITORY = resolve(fileURLToPath(import.meta.url), '../../..');
const PROGRAM = process.env.SHIRUBE || join(process.env.CARGO_TARGET_DIR || join(REPOSITORY, 'target'), 'debug/shirube');
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.webmanifest': 'application/manifest+json' };
const work = mkdtempSync(join(tmpdir(), 'shirube-offline-')), content = join(work, 'content'), output = join(work, 'output');
const shirube = (...args) => execFileSync(PROGRAM, args, { cwd: work, stdio: 'pipe' });
const build = () => shirube('build', 'content', '--output', 'output', '--today', '2026-11-22', '--no-books');

let browser, server, base, someEntry, down = false;
// Which requests get no answer until `held` is let go.
let slow = () => false, held = [];

// Like many hosts it leads /folder to /folder/. `down` hangs up.
function answer(request, response) {
  if (down) return request.socket.destroy();
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
  let file = join(output, path);
  if (existsSync(file) && statSync(file).isDirectory()) {
    if (!path.endsWith('/')) return response.writeHead(301, { location: path + '/' }).end();
    file = join(file, 'index.html');
  }
  const found = existsSync(file);
  response.writeHead(found ? 200 : 404, { 'content-type': TYPES[extname(file)] || 'application/octet-stream', 'cache-control': 'max-age=600' });
  const end = () => response.end(found ? readFileSync(file) : 'not found');
  if (slow(request)) held.push(end);
  else end();
}

before(async () => {
  shirube('new', 'content/kita');
  cpSync(join(content, 'kita'), join(content, 'minami'), { recursive: true });
  writeFileSync(join(content, 'portal.toml'), 'title = "入口"\ndescription = "見本"\nguides = ["kita", "minami"]\n');
  build();
  server = createServer(answer);
  await new Promise(ready => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${server.address().port}/`;
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  rmSync(work, { recursive: true });
});

async function reader() {
  [down, slow, held] = [false, () => false, []];
  const context = await browser.newContext({ locale: 'ja-JP' });
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', error => errors.push(error.message));
  const cut = async off => { down = off; await context.setOffline(off); };
  return { context, page, errors, cut, close: async () => { slow = () => false; held.splice(0).forEach(end => end()); await cut(false); await context.close(); } };
}

/** Asks a page again and again; `waitForFunction` does not wait for promises. */
async function until(page, question, value) {
  for (let turn = 0; turn < 200; turn++) {
    if (await page.evaluate(question, value)) return;
    await page.waitForTimeout(100);
  }
  assert.fail(`never: ${question}`);
}

/** Waits until the worker of the page's guide is the one in charge and has taken in the open page. */
async function ready(page, key) {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await until(page, async key => {
    for (const name of await caches.keys()) {
      if ((await (await caches.open(name)).keys()).some(request => request.url.endsWith(key))) return Boolean(navigator.serviceWorker.controller);
    }
  }, key);
}
const cachesOf = page => page.evaluate(() => caches.keys());
const entry = () => someEntry ??= readFileSync(join(output, 'kita/gatherings/index.html'), 'utf8').match(/href="([\w-]+\/index\.html)"/)[1];

test('what was seen, and the lists, can be read without network', async () => {
  const { page, errors, cut, close } = await reader();
  await page.goto(`${base}kita/gatherings/${entry()}`);
  await ready(page, entry());
  const title = await page.title();
  await cut(true);
  await page.reload();
  assert.equal(await page.title(), title);
  const style = await page.evaluate(() => getComputedStyle(document.querySelector('header.site')).backgroundColor);
  assert.notEqual(style, 'rgba(0, 0, 0, 0)', 'with its style sheet');
  // The directory, with a choice in the address; a folder without its file; the home page.
  for (const address of ['kita/gatherings/index.html?c=taiso', 'kita/gatherings/?today=2026-11-22', 'kita/gatherings', 'kita/', 'kita/services/index.html']) {
    await page.goto(base + address);
    assert.equal(await page.locator('h1').count(), 1, address);
    assert.doesNotMatch(await page.title(), /つながっていません/, address);
  }
  assert.deepEqual(errors, []);
  await close();
});

test('the search works without network, once its one file was taken apart', async () => {
  const { page, errors, cut, close } = await reader();
  await page.goto(`${base}kita/gatherings/${entry()}`);
  await ready(page, entry());
  await until(page, async () => {
    for (const name of await caches.keys()) if ((await (await caches.open(name)).keys()).some(request => /search\/p\d+\.bin/.test(request.url))) return true;
  });
  const word = (await page.locator('h1').innerText()).trim().split(/\s/)[0].slice(0, 4);
  await cut(true);
  await page.goto(`${base}kita/search/?q=${encodeURIComponent(word)}`);
  await page.waitForFunction(() => /[1-9]/.test(document.querySelector('[data-count]').textContent));
  assert.ok(await page.locator('main mark').count() > 0, word);
  assert.deepEqual(errors, []);
  await close();
});

test('a page that is not on the device is explained, with the way back', async () => {
  const { page, errors, cut, close } = await reader();
  await page.goto(`${base}kita/gatherings/${entry()}`);
  await ready(page, entry());
  const seen = (await page.title()).split('｜')[0];
  await cut(true);
  await page.goto(`${base}kita/pages/nowhere/index.html?x=1`);
  assert.match(page.url(), /\/kita\/offline\.html\?page=/);
  assert.match(await page.locator('h1').innerText(), /つながっていません/);
  assert.equal(await page.locator('#again a').evaluate(link => link.href), `${base}kita/pages/nowhere/index.html`);
  await page.locator('section[aria-labelledby=seen] a', { hasText: seen }).waitFor();
  for (const link of await page.locator('section[aria-labelledby=works] a').all()) {
    const address = await link.evaluate(link => link.href);
    const stored = await page.evaluate(async address => Boolean(await caches.match(address)), address);
    assert.ok(stored, `${address} is said to be readable`);
  }
  assert.ok(await page.locator('a[href^="tel:"]').count() > 0, 'somebody to call');
  await page.goto(`${base}kita/offline.html?page=${encodeURIComponent('//example.org/x')}`);
  assert.ok(await page.locator('#again').isHidden(), 'no way to other sites');
  assert.deepEqual(errors, []);
  await close();
});

test('a slow network does not keep the reader waiting', async () => {
  const { page, close } = await reader();
  await page.goto(`${base}kita/gatherings/index.html`);
  await ready(page, 'kita/gatherings/index.html');
  // The page comes although the server never answers.
  slow = () => true;
  await page.goto(`${base}kita/gatherings/index.html`);
  assert.equal(await page.locator('h1').count(), 1);
  assert.ok(held.length > 0, 'the server was asked');
  await close();
});

test('who goes on while the device takes in the first page need not wait for that', async () => {
  const { page, close } = await reader();
  // The worker asks for the open page; the browser says of its own pages that they are documents.
  slow = request => request.url.endsWith(entry()) && request.headers['sec-fetch-dest'] === 'empty';
  await page.goto(`${base}kita/gatherings/${entry()}`);
  for (let turn = 0; turn < 200 && !held.length; turn++) await page.waitForTimeout(100);
  assert.equal(held.length, 1, 'the worker asked for the open page');
  await page.goto(`${base}kita/gatherings/index.html`);
  assert.equal(await page.locator('h1').count(), 1);
  await close();
});

test('a new build takes the place of the old one and leaves the other guide alone', async () => {
  const { page, errors, cut, close } = await reader();
  await page.goto(`${base}minami/gatherings/index.html`);
  await ready(page, 'minami/gatherings/index.html');
  await page.goto(`${base}kita/gatherings/${entry()}`);
  await ready(page, entry());
  const before = await cachesOf(page);
  assert.equal(before.length, 2);
  const [kita, minami] = ['kita', 'minami'].map(guide => before.find(name => name.startsWith(`shirube|${guide}|/${guide}/|`)));
  await page.evaluate(() => caches.open('somebody else'));

  const file = join(content, 'kita/guide.toml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^short_title = .*/m, '').replace(/^title = .*/m, 'title = "あたらしい題のガイド"\nshort_title = "新しい題"'));
  build();
  await page.reload();
  assert.match(await page.title(), /あたらしい題のガイド/, 'online the new page comes at once');
  await page.evaluate(async () => { await (await navigator.serviceWorker.getRegistration()).update(); });
  await until(page, async old => !(await caches.keys()).includes(old), kita);
  const now = await cachesOf(page);
  assert.equal(now.filter(name => name.startsWith('shirube|kita|')).length, 1, now.join('\n'));
  assert.ok(now.includes(minami) && now.includes('somebody else'));

  await cut(true);
  await page.goto(`${base}kita/gatherings/index.html`);
  assert.match(await page.title(), /あたらしい題のガイド/, 'the list is the new one');
  await page.goto(`${base}kita/gatherings/${entry()}`);
  assert.match(await page.title(), /あたらしい題のガイド/, 'a page seen with the old build is there anew');
  await page.goto(`${base}minami/gatherings/index.html`);
  assert.equal(await page.locator('h1').count(), 1);
  assert.deepEqual(errors, []);
  await close();
});

test('a page that was taken back goes from the device', async () => {
  const { page, cut, close } = await reader();
  const address = `${base}kita/gatherings/${entry()}`;
  await page.goto(address);
  await ready(page, entry());
  rmSync(join(output, 'kita/gatherings', entry()));
  await page.goto(address);
  await until(page, async address => !await caches.match(address), address);
  await cut(true);
  await page.goto(address);
  assert.match(page.url(), /offline\.html/);
  await close();
  build();
});
