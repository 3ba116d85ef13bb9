// Reading aids (文字・色): kept on the device, applied before the first paint, usable by keyboard, on a small screen with
// the largest letters, and with storage closed. From the disk.
import test from 'node:test';
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { GUIDE, SITE, launch } from './support.mjs';

const site = join(SITE, GUIDE), browser = await launch();
const home = () => pathToFileURL(`${site}/index.html`).href;
const open = async (options = {}) => {
  const page = await (await browser.newContext({ viewport: { width: 390, height: 844 }, ...options })).newPage();
  await page.goto(home());
  return page;
};
const root = page => page.evaluate(() => ({ ...document.documentElement.dataset, px: getComputedStyle(document.documentElement).fontSize }));

test('choices are kept and marked', async () => {
  const page = await open();
  await page.locator('[data-settings] summary').click();
  for (const choice of ['size=xl', 'ruby=off', 'theme=contrast']) {
    const button = page.locator(`[data-set="${choice}"]`);
    await button.click();
    assert.equal(await button.getAttribute('aria-pressed'), 'true', choice);
    assert.equal(await page.locator(`[data-set="${choice.split('=')[0]}="]`).getAttribute('aria-pressed'), 'false', choice);
  }
  await page.goto(pathToFileURL(`${site}/about/index.html`).href);
  assert.deepEqual(await root(page), { size: 'xl', ruby: 'off', theme: 'contrast', px: '22px' });
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
});

test('by keyboard: open, choose, Escape closes and gives the focus back', async () => {
  const page = await open();
  await page.locator('[data-settings] summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  assert.equal((await root(page)).size, 'l');
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('[data-settings]').getAttribute('open'), null);
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'summary');
});

test('the panel fits a small screen with the largest letters', async () => {
  const page = await open({ viewport: { width: 320, height: 568 } });
  await page.evaluate(() => localStorage.setItem('guide:size', 'xl'));
  await page.reload();
  await page.locator('[data-settings] summary').click();
  const box = await page.locator('[data-settings]>div').boundingBox();
  assert.ok(box.x >= 0 && box.x + box.width <= 320, JSON.stringify(box));
  assert.ok(box.y + box.height <= await page.evaluate(() => document.documentElement.scrollHeight), 'scrolls with the page');
  for (const button of await page.locator('[data-settings] button').all()) {
    const { width, height } = await button.boundingBox();
    assert.ok(width >= 44 && height >= 44, `${await button.textContent()}: ${width}×${height}`);
  }
});

test('with storage closed they hold for the page', async () => {
  const context = await browser.newContext();
  await context.addInitScript(() => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('closed', 'SecurityError'); } }));
  const page = await context.newPage(), faults = [];
  page.on('pageerror', fault => faults.push(fault.message));
  await page.goto(home());
  await page.locator('[data-settings] summary').click();
  await page.locator('[data-set="size=l"]').click();
  assert.equal((await root(page)).size, 'l');
  assert.deepEqual(faults, []);
});

test('more contrast is given where the device asks for it', async () => {
  const colour = async options => (await open(options)).evaluate(() => getComputedStyle(document.body).color);
  assert.equal(await colour({ contrast: 'more' }), 'rgb(0, 0, 0)');
  assert.equal(await colour({ contrast: 'more', colorScheme: 'dark' }), 'rgb(255, 255, 255)');
});
