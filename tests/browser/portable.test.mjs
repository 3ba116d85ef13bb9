// The folder for a USB stick in a browser, from file:// : a walk over every page kind, without errors and without a request
// to anywhere else.
//
// Environment: SHIRUBE = the program (else the one that cargo built last), PORTABLE = a folder built before,
// CHROMIUM = the browser.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const REPOSITORY = resolve(fileURLToPath(import.meta.url), '../../..');
const PROGRAM = process.env.SHIRUBE || join(process.env.CARGO_TARGET_DIR || join(REPOSITORY, 'target'), 'debug/shirube');
// A name as people give them: with spaces and Japanese letters.
const work = mkdtempSync(join(tmpdir(), 'shirube-usb-')), stick = process.env.PORTABLE || join(work, '配布用 USB');
const ENTRY = 'はじめにひらく.html';

let browser, page;
const faults = [];

before(async () => {
  if (!process.env.PORTABLE) {
    execFileSync(PROGRAM, ['build', join(REPOSITORY, 'content'), '--guide', 'hidamari', '--portable', '--output', stick, '--today', '2026-11-22'], { stdio: 'pipe' });
  }
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
  const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  const inside = pathToFileURL(stick).href + '/';
  context.on('request', request => { if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(inside)) faults.push(`outside: ${request.url()}`); });
  // A picture that still loads when the page is left is "aborted"; a missing file has another error.
  page.on('requestfailed', request => { if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`missing: ${request.url()}`); });
  page.on('pageerror', error => faults.push(`script: ${error.message} (${page.url()})`));
  page.on('console', message => { if (message.type() === 'error') faults.push(`console: ${message.text()} (${page.url()})`); });
});
after(async () => {
  await browser?.close();
  rmSync(work, { recursive: true });
});

test('the page to begin with leads into the guide', async () => {
  assert.deepEqual(readdirSync(stick).filter(name => !name.startsWith('.')).sort(), ['guide', 'お読みください.txt', ENTRY].sort());
  await page.goto(pathToFileURL(join(stick, ENTRY)).href);
  await page.waitForURL(/guide\/hidamari\/index\.html$/);
  assert.match(await page.title(), /ひだまり市/);
  assert.deepEqual(faults, []);
});

test('every part of the menu and one page of each kind open', async () => {
  const home = pathToFileURL(join(stick, 'guide/hidamari/index.html')).href;
  const root = join(stick, 'guide/hidamari');
  const pages = ['index.html'];
  for (const folder of readdirSync(root, { withFileTypes: true }).filter(entry => entry.isDirectory())) {
    if (existsSync(join(root, folder.name, 'index.html'))) pages.push(`${folder.name}/index.html`);
    const first = readdirSync(join(root, folder.name), { withFileTypes: true }).find(entry => entry.isDirectory() && existsSync(join(root, folder.name, entry.name, 'index.html')));
    if (first) pages.push(`${folder.name}/${first.name}/index.html`);
  }
  assert.ok(pages.length > 30, `${pages.length} pages`);
  for (const path of pages) {
    await page.goto(new URL(path, home).href);
    if (await page.locator('meta[http-equiv=refresh]').count()) continue;
    assert.equal(await page.locator('h1').count(), 1, path);
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.querySelector('header.site')).backgroundColor), 'rgba(0, 0, 0, 0)', `${path} has no style`);
  }
  assert.deepEqual(faults, []);
});

test('links, days and choices work from the disk', async () => {
  const at = path => new URL(path, pathToFileURL(join(stick, 'guide/hidamari/')).href).href;
  await page.goto(at('index.html'));
  await page.locator('nav.gnav a', { hasText: '通いの場' }).click();
  await page.waitForURL(/gatherings\/index\.html/);
  await page.locator('.card h3 a').first().click();
  await page.waitForURL(/gatherings\/[^/]+\/index\.html/);
  assert.equal(await page.locator('h1').count(), 1);
  await page.goBack();
  assert.match(page.url(), /gatherings\/index\.html/);
  // The reader's settings hold from page to page.
  await page.evaluate(() => localStorage.setItem('guide:size', 'xl'));
  await page.goto(at('calendar/index.html'));
  assert.equal(await page.evaluate(() => document.documentElement.dataset.size), 'xl');
  assert.ok(await page.locator('[data-day]').count() > 0, 'days of the calendar');
  assert.equal(await page.evaluate(() => navigator.serviceWorker?.controller ?? null), null);
  assert.deepEqual(faults, []);
});

test('the search finds, marks and narrows from the disk', async () => {
  const address = pathToFileURL(join(stick, 'guide/hidamari/search/index.html')).href;
  await page.goto(`${address}?q=${encodeURIComponent('たいそう')}`);
  await page.waitForFunction(() => /[1-9]/.test(document.querySelector('[data-count]').textContent));
  assert.ok(await page.locator('main mark', { hasText: '体操' }).count() > 0, 'the word is marked where it is written otherwise');
  assert.deepEqual(faults, []);
});
