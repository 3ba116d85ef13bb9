// Lists of gatherings and services: facets without and with script, the address, the way back, keywords, long lists.
// SITE = folder of the built site (with hidamari/), SHIRUBE = the program (builds the long lists), CHROMIUM = the browser.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { crowd } from './crowd.mjs';
import { GUIDE, SITE as BUILT, launch, serve } from './support.mjs';

const TODAY = '2026-11-24', SITE = join(BUILT, GUIDE);
// Words are asked of the index; where the site has none, the list does without, and only the console tells.
const NO_INDEX = !existsSync(join(SITE, 'search/meta.bin'));
let browser, base, stops = [];

/** Serves a folder until the end; gives its address. */
async function served(root) {
  const { url, stop } = await serve(root);
  stops.push(stop);
  return url;
}
before(async () => {
  browser = await launch();
  base = await served(SITE);
});
after(async () => { for (const stop of stops.reverse()) await stop(); });

/** A page of the site, and what went wrong on it. */
async function open(path, { width = 1280, script = true, from = base, ...more } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 844 }, javaScriptEnabled: script, timezoneId: 'America/New_York', locale: 'ja-JP', serviceWorkers: 'block', ...more });
  const page = await context.newPage(), faults = [];
  page.on('pageerror', error => faults.push(error.message));
  page.on('console', message => message.type() === 'error' && !(NO_INDEX && /Failed to load resource/.test(message.text())) && faults.push(message.text()));
  await page.clock.setFixedTime(new Date(`${TODAY}T10:00:00+09:00`));
  await page.goto(from + path);
  if (script && path.includes('q=')) await settled(page);
  return { page, faults, close: async () => { await context.close(); assert.deepEqual(faults, []); } };
}
const LIST = '[data-results]';
const shown = page => page.$$eval(`${LIST} li[data-v]:not([hidden])`, all => all.filter(one => !one.closest('section[hidden]')).map(one => (one.querySelector('h3 a') || one.querySelector('a')).getAttribute('href').split('/').slice(-2)[0]).sort());
const found = page => page.locator('[data-found]').textContent();
const number = text => +/(\d+)\D*$/.exec(text)[1];
const box = (page, key) => page.locator(`.fset input[name="${key.split('=')[0]}"][value="${key.split('=')[1]}"]`);
const count = (page, key) => box(page, key).evaluate(one => +one.parentNode.querySelector('.n').textContent);
const state = page => new URL(page.url()).search;
// Typing rests for a moment (by a clock of the page, whose timers end in order), then the index is asked.
const settled = async page => {
  await page.evaluate(() => new Promise(done => setTimeout(done, 300)));
  await page.waitForFunction(() => !document.querySelector('[data-results][aria-busy]'));
};

for (const kind of ['gatherings', 'services']) {
  it(`${kind}: a box finds what its link finds without script, and as many as both say`, async () => {
    const plain = await open(`${kind}/index.html`, { script: false }), full = await open(`${kind}/index.html`);
    const links = await plain.page.$$eval('.fset a', all => all.map(link => [link.closest('[data-g]').dataset.g + '=' + link.dataset.v, link.href, +link.querySelector('.n').textContent]));
    assert.ok(links.length > 20, `${links.length} values`);
    const reached = await open(`${kind}/index.html`, { script: false });
    for (const [key, href, promised] of links) {
      await reached.page.goto(href);
      const without = await shown(reached.page);
      assert.equal(without.length, promised, `${key}: link`);
      await box(full.page, key).check();
      assert.deepEqual(await shown(full.page), without, key);
      assert.equal(number(await found(full.page)), promised, key);
      await box(full.page, key).uncheck();
    }
    for (const one of [plain, full, reached]) await one.close();
  });
}

it('one of a group suffices, groups narrow each other, counts follow', async () => {
  const { page, close } = await open('gatherings/index.html');
  const taiso = await count(page, 'c=taiso'), cafe = await count(page, 'c=sawakai');
  await box(page, 'c=taiso').check();
  assert.equal(await count(page, 'c=sawakai'), cafe, 'what a second category would give');
  const chairs = await count(page, 'f=chair');
  await box(page, 'f=chair').check();
  assert.equal((await shown(page)).length, chairs);
  const both = await count(page, 'f=park');
  await box(page, 'f=park').check();
  assert.equal((await shown(page)).length, both, 'conditions hold together');
  await box(page, 'f=park').uncheck();
  await box(page, 'f=chair').uncheck();
  await box(page, 'c=sawakai').check();
  const two = (await shown(page)).length;
  assert.ok(two > Math.max(taiso, cafe) && two <= taiso + cafe);
  assert.match(await found(page), new RegExp(`^\\d+か所のうち ${two}か所$`));
  assert.equal(await page.locator('[data-chosen] button').count(), 2);
  await page.locator('[data-chosen] button').first().click();
  assert.equal((await shown(page)).length, cafe);
  assert.equal(await page.evaluate(() => document.activeElement.hasAttribute('data-found')), true);
  // Headings and the contents count along.
  const sums = await page.$$eval('.toc li:not([hidden]) small', all => all.map(one => +one.textContent.slice(1, -1)));
  assert.equal(sums.reduce((a, b) => a + b), cafe);
  await close();
});

it('the address keeps the state: reload, the way back, back from an entry', async () => {
  const { page, close } = await open('gatherings/index.html');
  await box(page, 'c=taiso').check();
  const one = await shown(page);
  await box(page, 'w=2').check();
  const two = await shown(page);
  assert.equal(state(page), '?c=taiso&w=2');
  await page.reload();
  assert.deepEqual(await shown(page), two);
  assert.equal(await box(page, 'w=2').isChecked(), true);
  await page.locator(`${LIST} li[data-v]:not([hidden]) h3 a`).first().click();
  await page.waitForURL(/gatherings\/[a-z0-9-]+\//);
  await page.goBack();
  assert.deepEqual(await shown(page), two, 'back from an entry');
  await page.goBack();
  assert.equal(state(page), '?c=taiso');
  assert.deepEqual(await shown(page), one, 'back undoes the last change');
  assert.equal(await box(page, 'w=2').isChecked(), false);
  await page.goBack();
  assert.equal(state(page), '');
  assert.equal(await page.locator('[data-chosen]').isHidden(), true);
  await page.goForward();
  assert.deepEqual(await shown(page), one);
  await close();
});

it('words: kana in any form, readings, telephone; typing is one step back', async () => {
  const { page, close } = await open('gatherings/index.html?q=%E3%82%B5%E3%83%AD%E3%83%B3');
  const all = await shown(page);
  assert.ok(all.length > 1, 'from the address, as the home page sends it');
  for (const word of ['さろん', 'ｻﾛﾝ', 'サ ロ ン'.replace(/ /g, '')]) {
    await page.fill('#q', word);
    await settled(page);
    assert.deepEqual(await shown(page), all, word);
  }
  await page.goBack();
  assert.equal(state(page), '?q=%E3%82%B5%E3%83%AD%E3%83%B3', 'all that was typed is one step');
  const tel = await page.locator(`${LIST} li[data-v] a[href^="tel:"]`).first().getAttribute('href');
  await page.fill('#q', tel.slice(4));
  await settled(page);
  const byDigits = await shown(page);
  assert.ok(byDigits.length >= 1);
  await page.fill('#q', `${tel.slice(4, 8)}-${tel.slice(8, 10)}-${tel.slice(10)}`);
  await settled(page);
  assert.deepEqual(await shown(page), byDigits);
  await page.fill('#q', '本町　体操');
  await settled(page);
  const and = await shown(page);
  await page.fill('#q', '体操');
  await settled(page);
  assert.ok(and.length > 0 && and.length < (await shown(page)).length, 'every word must be there');
  await close();
});

it('nothing found: which one condition to drop, and whom to call', async () => {
  const { page, close } = await open('gatherings/index.html?c=taiso&q=%E5%9B%B2%E7%A2%81');
  assert.equal((await shown(page)).length, 0);
  assert.equal(await page.locator('[data-none] a[href^="tel:"]').isVisible(), true);
  const drop = page.locator('[data-drops] button').first(), text = await drop.textContent();
  await drop.click();
  await settled(page);
  assert.equal((await shown(page)).length, number(text), text);
  assert.equal(await page.locator('[data-none]').isHidden(), true);
  await page.goto(base + 'gatherings/index.html?q=zzzz');
  await settled(page);
  assert.equal(await page.locator('[data-drops]').isVisible(), true, 'without the word there is something');
  await page.locator('[data-clear]').click();
  await settled(page);
  assert.equal(await page.locator('[data-chosen]').isHidden(), true);
  assert.equal(state(page), '');
  await close();
});

it('today and tomorrow are those of the cards, in Japan', async () => {
  const { page, close } = await open('gatherings/index.html');
  for (const [when, word] of [['today', 'きょう'], ['tomorrow', 'あす']]) {
    await page.click(`[data-when=${when}]`);
    const cards = await page.$$eval(`${LIST} li[data-v]`, (all, word) => all.map(one => [one.hidden, one.querySelector('.day .f')?.textContent === word, one.hasAttribute('data-days')]), word);
    assert.ok(cards.some(([hidden]) => !hidden));
    for (const [hidden, flagged] of cards) assert.ok(!(hidden && flagged), `a card says ${word} and is not found`);
    if (when === 'today') for (const [hidden, flagged, opens] of cards) assert.ok(hidden || flagged || opens, 'found, and the card says another day');
    assert.equal(await page.getAttribute(`[data-when=${when}]`, 'aria-pressed'), 'true');
  }
  assert.equal(state(page), '?when=tomorrow');
  const tomorrow = (await shown(page)).length;
  await page.click('[data-when=week]');
  assert.ok((await shown(page)).length >= tomorrow);
  await page.click('[data-when=week]');
  assert.equal(state(page), '');
  await close();
});

it('the order: next day, 五十音, districts again', async () => {
  const { page, close } = await open('gatherings/index.html');
  const order = () => page.$$eval(`${LIST} li[data-v]:not([hidden])`, all => all.map(one => [+one.dataset.o, one.querySelector('time')?.dateTime || '9']));
  const built = await order();
  await page.selectOption('[data-sort]', 'kana');
  assert.deepEqual((await order()).map(one => one[0]), built.map(one => one[0]).sort((a, b) => a - b));
  await page.selectOption('[data-sort]', 'next');
  const days = (await order()).map(one => one[1]).filter(day => day !== '9');
  assert.deepEqual(days, [...days].sort());
  assert.equal(await page.locator(`${LIST} section:visible`).count(), 0);
  await page.selectOption('[data-sort]', '');
  assert.deepEqual(await order(), built);
  assert.ok(await page.locator(`${LIST} section:visible`).count() > 3);
  await close();
});

it('keyboard: to a box, the space bar, and it is said how many are left', async () => {
  const { page, close } = await open('gatherings/index.html');
  assert.equal(await page.getAttribute('[data-found]', 'role'), 'status');
  await page.focus('#q');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.type), 'checkbox');
  await page.keyboard.press('Space');
  assert.equal(await page.evaluate(() => document.activeElement.checked), true, 'focus stays');
  assert.match(await found(page), /のうち/);
  const group = await page.evaluate(() => document.getElementById(document.activeElement.closest('[role=group]').getAttribute('aria-labelledby')).textContent);
  assert.ok(group.length > 0);
  await close();
});

it('without script: links with counts, no boxes, no buttons without effect', async () => {
  const { page, close } = await open('gatherings/index.html', { script: false });
  assert.equal(await page.locator('.fset input').filter({ visible: true }).count(), 0);
  for (const part of ['[data-when]', '[data-sort]', '#q', '[data-see]']) assert.equal(await page.locator(part).first().isVisible(), false, part);
  await page.click('.fset a[data-v=wheel]');
  assert.equal(new URL(page.url()).pathname, '/gatherings/with/wheel/index.html');
  assert.match(await page.locator('h1').textContent(), /車いす/);
  assert.equal(await page.locator('.fset a[aria-current]').getAttribute('data-v'), 'wheel');
  await close();
});

it('a list of one facet is a door: its facet is chosen, more leads to the whole list', async () => {
  const { page, close } = await open('gatherings/category/taiso/index.html');
  assert.equal(await box(page, 'c=taiso').isChecked(), true);
  const promised = await count(page, 'f=chair');
  await box(page, 'f=chair').check();
  await page.waitForURL(/gatherings\/index\.html/);
  assert.equal(state(page), '?c=taiso&f=chair');
  assert.equal((await shown(page)).length, promised);
  await page.goBack();
  await page.waitForURL(/category\/taiso/);
  assert.equal(await box(page, 'f=chair').isChecked(), false);
  await close();
});

it('on a phone the filter is folded; its button leads to the list', async () => {
  const { page, close } = await open('gatherings/index.html', { width: 390 });
  assert.equal(await page.locator('.filter details').getAttribute('open'), null);
  await page.click('.filter summary');
  await box(page, 'c=taiso').check();
  const see = page.locator('[data-see]');
  assert.equal(number((await see.textContent()).replace(/\D+$/, '')), (await shown(page)).length);
  await see.click();
  assert.equal(await page.locator('.filter details').getAttribute('open'), null);
  assert.equal(await page.evaluate(() => document.activeElement.hasAttribute('data-found')), true);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await close();
});

it('from disk: filter, words, the way back', async () => {
  const { page, close } = await open('gatherings/index.html', { from: `file://${SITE}/` });
  await box(page, 'c=taiso').check();
  const one = await shown(page);
  await box(page, 'w=2').check();
  const two = await shown(page);
  assert.ok(two.length < one.length);
  await page.goBack();
  assert.deepEqual(await shown(page), one);
  await page.goForward();
  await page.reload();
  assert.deepEqual(await shown(page), two);
  await close();
});

describe('long lists', () => {
  let five, six, folder;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'crowd-'));
    five = await served(crowd(500, join(folder, '500')));
    six = await served(crowd(620, join(folder, '620')));
  });

  it('500 entries stay light: bytes, elements, shifts, speed', async () => {
    const html = readFileSync(join(folder, '500/output/gatherings/index.html'));
    const bytes = gzipSync(html, { level: 9 }).length;
    assert.ok(bytes <= 45 * 1024, `${bytes} bytes`);
    for (const width of [390, 1280]) {
      const { page, close } = await open('gatherings/index.html', { from: five, width });
      await page.evaluate(() => { window.shift = 0; new PerformanceObserver(list => { for (const one of list.getEntries()) if (!one.hadRecentInput) window.shift += one.value; }).observe({ type: 'layout-shift', buffered: true }); });
      await page.evaluate(() => document.fonts.ready);
      await settled(page);
      const { elements, shift } = await page.evaluate(() => ({ elements: document.querySelectorAll('*').length, shift: window.shift }));
      assert.ok(elements <= 4000, `${elements} elements`);
      assert.ok(shift <= 0.02, `CLS ${shift}`);
      if (width < 600) await page.click('.filter summary');
      // One choice writes all rows and then lays out once: reading a row's place between two writes would do it 500 times.
      const session = await page.context().newCDPSession(page);
      await session.send('Performance.enable');
      const layouts = async () => (await session.send('Performance.getMetrics')).metrics.find(one => one.name === 'LayoutCount').value;
      const before = await layouts();
      await page.evaluate(() => {
        document.querySelector('.fset input[type=checkbox]').click();
        document.body.getBoundingClientRect();
      });
      const made = await layouts() - before;
      assert.ok(made >= 1 && made <= 5, `${made} layouts`);
      await close();
    }
  });

  it('a shared address shifts nothing either', async () => {
    const { page, close } = await open('gatherings/index.html?c=taiso', { from: five });
    const shift = await page.evaluate(() => new Promise(done => { let sum = 0; new PerformanceObserver(list => { for (const one of list.getEntries()) if (!one.hadRecentInput) sum += one.value; }).observe({ type: 'layout-shift', buffered: true }); setTimeout(() => done(sum), 400); }));
    assert.ok(shift <= 0.02, `CLS ${shift}`);
    await close();
  });

  it('more than 500: pages without script, all of them with it', async () => {
    const plain = await open('gatherings/index.html', { from: six, script: false });
    assert.equal((await shown(plain.page)).length, 500);
    await Promise.all([plain.page.waitForURL(/page-2/), plain.page.click('.pages a >> nth=1')]);
    assert.equal((await shown(plain.page)).length, 120);
    await plain.close();
    const { page, close } = await open('gatherings/index.html', { from: six });
    const promised = await count(page, 'c=taiso');
    await box(page, 'c=taiso').check();
    // The rows come by a script; only then the list is narrowed.
    await page.waitForFunction(() => document.querySelector('[data-found]').textContent.includes('のうち'));
    assert.equal(await page.locator('.pages').count(), 0);
    assert.equal((await shown(page)).length, promised);
    assert.match(await found(page), /^620か所のうち/);
    assert.equal(await page.$$eval('[data-results] h2', all => new Set(all.map(one => one.id)).size === all.length), true);
    await close();
  });

  it('near: sorts here, and tells nobody', async () => {
    const { page, close } = await open('gatherings/index.html', { from: five, geolocation: { latitude: 36.5, longitude: 139.9 }, permissions: ['geolocation'] });
    const asked = [];
    page.on('request', request => asked.push(request.url()));
    await page.selectOption('[data-sort]', 'near');
    await settled(page);
    const first = await page.$eval('[data-results] li[data-v]', one => one.dataset.ll);
    assert.equal(first, '36.5000,139.9000');
    assert.deepEqual(asked.filter(url => !url.includes('favicon')), []);
    assert.equal(state(page), '', 'no position in the address');
    await close();
  });
});
