// マイリスト, sending pages on, reporting mistakes.
//
//   ./scripts/browser.sh tests/browser/mylist.test.mjs
//
// The site is built with --today 2026-11-24 or earlier. Needs pdfinfo and pdftotext (poppler-utils).
import test, { after, before } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GUIDE, SITE, launch, serve } from './support.mjs';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';

const folder = join(SITE, GUIDE), work = mkdtempSync(join(tmpdir(), 'mylist-'));
const decode = jsqr.default || jsqr, TODAY = '2026-11-24';
const EIGHT = 8;
let browser, server, url;

before(async () => {
  server = await serve(folder);
  ({ url } = server);
  browser = await launch();
});
after(() => server.stop());

// A device in New York, half an hour after midnight in Japan.
async function device(options = {}, prepare) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, timezoneId: 'America/New_York', locale: 'ja-JP', ...options });
  context.setDefaultTimeout(10000);
  if (prepare) await context.addInitScript(prepare);
  const page = await context.newPage();
  page.faults = [];
  page.on('pageerror', error => page.faults.push(error.message));
  page.on('console', message => message.type() === 'error' && page.faults.push(message.text()));
  page.on('request', request => /^https?:/.test(request.url()) && !request.url().startsWith(url) && page.faults.push('outside: ' + request.url()));
  if (options.javaScriptEnabled !== false) await page.clock.setFixedTime(new Date(`${TODAY}T00:30:00+09:00`));
  return page;
}
const pressed = page => page.locator('[data-star][aria-pressed=true]').count();
const titles = page => page.locator('.ml-rows h2').allTextContents();
// The first gatherings of the directory that are held.
async function choose(page, count, before = 0) {
  await page.goto(url + 'gatherings/index.html');
  // Some entries stand in several groups.
  const stars = page.locator('.card .star[aria-pressed=false]'), chosen = [];
  for (let at = 0; at < count; at++) {
    chosen.push(await stars.first().getAttribute('data-name'));
    await stars.first().click();
    await page.locator('[data-mylist] .cnt b', { hasText: String(before + at + 1) }).waitFor();
  }
  return chosen;
}
async function list(page) {
  await page.goto(url + 'mylist/index.html');
  await page.locator('[data-code] svg').waitFor();
}
async function qr(page, selector) {
  const image = PNG.sync.read(await page.locator(selector).first().screenshot());
  return decode(new Uint8ClampedArray(image.data), image.width, image.height)?.data;
}

test('star → count → page → order → carry to another device, which also follows a gone entry', async () => {
  const page = await device();
  const chosen = await choose(page, 3);
  assert.ok(await pressed(page) >= 3);
  assert.equal(await page.locator('[data-mylist] .cnt b').textContent(), '3');
  assert.match(await page.locator('[data-mylist]+[role=status]').textContent(), /3件/);
  await page.locator('[data-mylist]').click();
  await page.locator('[data-code] svg').waitFor();
  assert.deepEqual(await titles(page), chosen);

  await page.locator('.ml-rows>li').nth(2).locator('[data-do=up]').click();
  assert.deepEqual(await titles(page), [chosen[0], chosen[2], chosen[1]]);
  assert.equal(await page.evaluate(() => document.activeElement.dataset.do), 'up', 'the button keeps the focus');
  assert.match(await page.locator('.ml-said [role=status]').textContent(), /2$/);
  await page.locator('.ml-rows>li').first().locator('[data-do=remove]').click();
  assert.deepEqual(await titles(page), [chosen[2], chosen[1]]);
  await page.locator('[data-do=undo]').click();
  assert.deepEqual(await titles(page), [chosen[0], chosen[2], chosen[1]]);
  await page.reload();
  await page.locator('[data-code] svg').waitFor();
  assert.deepEqual(await titles(page), [chosen[0], chosen[2], chosen[1]]);

  const address = await page.locator('[data-do=copy]').getAttribute('value');
  assert.equal(await qr(page, '[data-code] svg'), address, 'the code on the screen is the address');
  assert.ok(decodeURIComponent(await page.locator('[data-line]').getAttribute('href')).includes(address));

  const names = address.split('#')[1], other = await device();
  await other.goto(`${url}mylist/index.html#${names}zzzzzzz`);
  await other.locator('#offer').waitFor();
  assert.match(await other.locator('#offer').textContent(), /3件/);
  assert.match(await other.locator('[data-gone-note]').textContent(), /1件は、いまは載っていません/);
  assert.equal(await other.evaluate(() => JSON.parse(localStorage['guide:list:hidamari'] || '[]').length), 0, 'nothing is kept unasked');
  await other.locator('[data-do=look]').click();
  assert.equal((await titles(other)).length, 3);
  assert.equal(await other.locator('.ml-tools').count(), 0);
  await other.locator('[data-do=back]').click();
  await other.locator('[data-do=add]').click();
  assert.deepEqual(await titles(other), [chosen[0], chosen[2], chosen[1]]);
  assert.equal(new URL(other.url()).hash, '');
  // Once more: all are known; then a list of one: added or put in the place of the others.
  await other.goto(`${url}mylist/index.html#${names}`);
  await other.locator('#offer').waitFor();
  assert.equal(await other.locator('[data-do=add]').isVisible(), false);
  await other.goto(`${url}mylist/index.html#${names.slice(0, 9)}`);
  await other.locator('[data-do=replace]').click();
  assert.deepEqual(await titles(other), [chosen[0]]);
  await other.locator('[data-do=undo]').click();
  assert.equal((await titles(other)).length, 3);

  // An entry that has gone since: told by its name, and taken off.
  await other.evaluate(() => localStorage.setItem('guide:list:hidamari', '[["aaaaaaa","むかしの集まり"]]'));
  await other.goto(url + 'mylist/index.html');
  assert.match(await other.locator('.ml-rows li').textContent(), /むかしの集まり.*いまは載っていません/s);
  await other.locator('[data-do=remove]').click();
  assert.ok(await other.locator('[data-part=empty]').isVisible());
  assert.deepEqual([page.faults, other.faults], [[], []]);
});

test('a second tab follows', async () => {
  const page = await device(), chosen = await choose(page, 1), second = await page.context().newPage();
  await second.goto(url + 'mylist/index.html');
  await second.locator('.ml-rows h2').waitFor();
  assert.deepEqual(await titles(second), chosen);
  await page.locator('.card .star').nth(1).click();
  await second.locator('.ml-rows li').nth(1).waitFor();
});

test('the next dates are those of the entry’s page, by the day in Japan', async () => {
  const page = await device();
  await page.goto(url + 'gatherings/kita-taiso/index.html');
  await page.locator('.star.s-wide').click();
  const wanted = await page.locator('.coming .leaves time').evaluateAll(all => all.slice(0, 3).map(one => one.getAttribute('datetime')));
  await list(page);
  const seen = await page.locator('.ml-days time').evaluateAll(all => all.map(one => one.getAttribute('datetime')));
  assert.deepEqual(seen, wanted);
  assert.equal(wanted[0] >= TODAY, true);
  assert.match(await page.locator('.ml-days time').first().textContent(), /^1[12]月\d+日（.）$/);
  const tel = await page.locator('.ml-rows .tel').getAttribute('href');
  assert.match(tel, /^tel:0\d+/);
});

test('eight entries are one sheet of A4 with codes of at least 20 mm; more have a head on each sheet', async () => {
  const page = await device();
  const chosen = await choose(page, EIGHT);
  await list(page);
  await page.locator('.ml-code svg').nth(EIGHT - 1).waitFor({ state: 'attached' });
  const print = async () => {
    const file = join(work, 'list.pdf');
    await page.pdf({ path: file, preferCSSPageSize: true });
    return { info: execFileSync('pdfinfo', [file], { encoding: 'utf8' }), text: execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }), file };
  };
  const one = await print();
  assert.match(one.info, /Pages:\s+1\n/);
  assert.match(one.info, /A4/);
  const bare = one.text.replace(/\s/g, '');
  for (const title of chosen) assert.ok(bare.includes(title.replace(/\s/g, '')), `${title} in ${one.text}`);
  for (const said of ['たしかめてからお出かけください', '0000-55-0100', '令和8年11月24日', 'メモ']) assert.ok(bare.includes(said), said);
  // The codes on paper lead to the pages.
  execFileSync('pdftoppm', ['-r', '200', '-png', '-singlefile', one.file, join(work, 'list')]);
  const sheet = PNG.sync.read(readFileSync(join(work, 'list.png')));
  const cut = new PNG({ width: 260, height: 260 });
  const place = await (async () => {
    await page.emulateMedia({ media: 'print' });
    const sizes = await page.locator('.ml-code svg').evaluateAll(all => all.map(one => one.getBoundingClientRect().width / 96 * 25.4 * (one.viewBox.baseVal.width - 8) / one.viewBox.baseVal.width));
    await page.emulateMedia({ media: null });
    return sizes;
  })();
  for (const size of place) assert.ok(size >= 20, `${size} mm`);
  PNG.bitblt(sheet, cut, sheet.width - 12 / 25.4 * 200 - 230 | 0, 200, 260, 260, 0, 0);
  writeFileSync(join(work, 'cut.png'), PNG.sync.write(cut));
  const read = decode(new Uint8ClampedArray(cut.data), cut.width, cut.height);
  assert.match(read?.data || '', /^https:.*\/gatherings\/[a-z0-9-]+\/$/);

  await choose(page, 6, EIGHT);
  await list(page);
  await page.locator('.ml-code svg').nth(EIGHT + 5).waitFor({ state: 'attached' });
  const two = await print();
  assert.match(two.info, /Pages:\s+2\n/);
  assert.equal(two.text.match(/たしかめてからお出かけください/g).length, 2);
});

test('sending a page on: its code, its address, its report', async () => {
  const page = await device({ permissions: ['clipboard-read', 'clipboard-write'], viewport: { width: 1280, height: 900 } });
  await page.goto(url + 'gatherings/kita-taiso/index.html');
  const address = await page.locator('[data-share]').getAttribute('data-share');
  await page.locator('.qr summary').click();
  assert.equal(await qr(page, '.qr>svg'), address);
  await page.locator('[data-copy]').click();
  await page.locator('.share [role=status]', { hasText: 'コピーしました' }).waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), address);
  const report = decodeURIComponent(await page.locator('.pagefoot .report a').first().getAttribute('href'));
  for (const part of ['mailto:', '番号: gatherings/kita-taiso', address, '▼ 正しくは']) assert.ok(report.includes(part), part);
  assert.deepEqual(page.faults, []);
});

test('by keyboard alone', async () => {
  const page = await device({ viewport: { width: 1280, height: 900 } });
  await page.goto(url + 'gatherings/kita-taiso/index.html');
  const reach = async selector => {
    for (let at = 0; at < 120; at++) {
      if (await page.evaluate(selector => document.activeElement.matches(selector), selector)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(selector);
  };
  await reach('.star.s-wide');
  await page.keyboard.press('Space');
  assert.equal(await page.locator('.star.s-wide').getAttribute('aria-pressed'), 'true');
  await page.goto(url + 'services/index.html');
  await reach('.card .star');
  await page.keyboard.press('Enter');
  await page.locator('.skip').focus();
  await reach('[data-mylist]');
  await page.keyboard.press('Enter');
  await page.locator('.ml-rows li').nth(1).waitFor();
  await reach('[data-do=down]:not(:disabled)');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.closest('li') === document.querySelector('.ml-rows>li:last-child')), true);
  await reach('[data-print]').catch(() => page.locator('main h1').focus());
});

test('without script the page says what to do instead', async () => {
  const page = await device({ javaScriptEnabled: false });
  await page.goto(url + 'mylist/index.html');
  const text = await page.locator('main').innerText();
  for (const said of ['印刷', 'お気に入り', '0000-55-0100']) assert.ok(text.includes(said), said);
  assert.equal(await page.locator('#mylist').isVisible(), false);
  await page.goto(url + 'gatherings/index.html');
  assert.equal(await page.locator('.star:visible').count(), 0);
  assert.equal(await page.locator('[data-mylist]').isVisible(), false);
});

test('from a disk', async () => {
  const page = await device();
  await page.goto(`file://${folder}/gatherings/kita-taiso/index.html`);
  await page.locator('.star.s-wide').click();
  await page.locator('[data-mylist]').click();
  await page.locator('.ml-rows h2').waitFor();
  await page.locator('[data-code] svg').waitFor();
  await page.locator('.ml-rows h2 a').click();
  assert.match(page.url(), /kita-taiso\/index\.html$/);
  assert.deepEqual(page.faults, []);
});

test('where the browser keeps nothing it says so', async () => {
  const page = await device({}, () => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('closed', 'SecurityError'); } }));
  await page.goto(url + 'gatherings/kita-taiso/index.html');
  await page.locator('.star.s-wide').click();
  assert.ok(await page.locator('.star.s-wide+.warn').isVisible());
  assert.equal(await pressed(page), 0);
  await page.goto(url + 'mylist/index.html');
  assert.ok(await page.locator('[data-part=closed]').isVisible());
  assert.deepEqual(page.faults, []);
});
