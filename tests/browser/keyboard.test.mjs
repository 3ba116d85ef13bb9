// By keyboard alone, as someone does who cannot hold a mouse: skip link → directory → filter → entry → my list → print.
// Nothing is clicked and nothing focused by script: only Tab, Enter, Space.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openPage } from './support.mjs';

let reader, page;
const focused = () => page.evaluate(() => {
  const at = document.activeElement, box = at.getBoundingClientRect();
  return { tag: at.tagName, text: (at.innerText || at.getAttribute('aria-label') || at.value || '').trim().slice(0, 40), id: at.id, width: box.width, height: box.height };
});

/** Tabs on until the focus stands on what the selector means; every stop on the way must be seen. */
async function tabTo(selector, most = 150) {
  const passed = [];
  for (let step = 0; step < most; step++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(selector => {
      const at = document.activeElement, box = at.getBoundingClientRect(), style = getComputedStyle(at);
      const label = at.labels?.[0]?.getBoundingClientRect();
      const seen = box.width > 1 && box.height > 1 || (label && label.width > 1);
      // The ring is drawn on the element, on its label, or on the row around it.
      const ring = node => node && (getComputedStyle(node).outlineStyle !== 'none' || getComputedStyle(node).boxShadow !== 'none');
      const marked = ring(at) || ring(at.labels?.[0]) || ring(at.closest('li, label'));
      return { there: at.matches(selector), seen, marked, body: at === document.body, html: at.outerHTML.slice(0, 120) };
    }, selector);
    passed.push(stop);
    const bad = passed.find(({ body, seen, marked }) => !body && !(seen && marked));
    assert.ok(!bad, `focus is not to be seen on ${bad?.html}`);
    if (stop.there) return stop;
    // Through with the page: round once more would find nothing new.
    if (stop.body && step > 5) break;
  }
  assert.fail(`Tab does not reach ${selector} on ${page.url()}; last stops: ${passed.slice(-5).map(({ html }) => html).join(' | ')}`);
}
const press = async key => { await page.keyboard.press(key); };
/** Presses a key that opens another page. */
async function follow(key = 'Enter') {
  const before = page.url();
  await Promise.all([page.waitForURL(url => String(url).split('#')[0] !== before.split('#')[0]), press(key)]);
  await page.waitForLoadState('load');
}

describe('by keyboard alone', () => {
  before(async () => {
    reader = await openPage({ width: 1280, path: 'index.html' });
    page = reader.page;
    await reader.context.addInitScript(() => { window.printed = 0; window.print = () => { window.printed++; }; });
    await page.reload();
  });
  after(async () => {
    await reader?.close();
    assert.deepEqual(reader.faults, []);
  });

  test('the first stop is the way past the header', async () => {
    await press('Tab');
    assert.equal((await focused()).tag, 'A');
    await press('Enter');
    assert.equal(new URL(page.url()).hash, '#main');
    assert.equal((await focused()).id, 'main');
  });

  test('from the home page to the directory', async () => {
    await tabTo('main a[href$="gatherings/index.html"], main a[href*="gatherings/index.html?"]');
    await follow();
    assert.match(page.url(), /gatherings\/index\.html/);
  });

  let count;
  test('a condition of the filter is chosen with Space, and the list answers', async () => {
    const shown = () => page.evaluate(() => [...document.querySelectorAll('.card, .list>li')].filter(card => card.checkVisibility()).length);
    count = await shown();
    await tabTo('form.filter input[type=checkbox], .filter input[type=checkbox]');
    await press('Space');
    await page.waitForFunction(before => [...document.querySelectorAll('.card, .list>li')].filter(card => card.checkVisibility()).length !== before, count, { timeout: 5000 });
    assert.ok(await shown() < count);
    assert.notEqual(new URL(page.url()).search, '', 'the choice stands in the address');
  });

  test('to an entry', async () => {
    await tabTo('.card h3 a, .list h3 a');
    await follow();
    assert.match(page.url(), /gatherings\/[^/]+\/index\.html/);
  });

  test('the entry is put on my list', async () => {
    await tabTo('button[data-fav]');
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-pressed')), 'false');
    await press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-pressed')), 'true');
  });

  test('my list has it', async () => {
    const title = await page.locator('h1').innerText();
    await page.keyboard.press('Control+Home');
    await page.reload();
    await tabTo('a[href*="mylist/index.html"]');
    await follow();
    await page.waitForFunction(title => document.querySelector('main').innerText.includes(title), title.split('\n')[0], { timeout: 5000 });
  });

  test('and prints it', async () => {
    await tabTo('[data-print]');
    await press('Enter');
    assert.equal(await page.evaluate(() => window.printed), 1);
  });
});

describe('menus by keyboard', () => {
  test('the settings open with Enter and close with Escape, the focus stays', async () => {
    reader = await openPage({ width: 390, path: 'index.html' });
    page = reader.page;
    await tabTo('details.pop>summary');
    await press('Enter');
    assert.ok(await page.locator('details.pop[open]').count());
    await press('Tab');
    await press('Escape');
    assert.equal(await page.locator('details.pop[open]').count(), 0);
    assert.equal((await focused()).tag, 'SUMMARY');
    await reader.close();
    assert.deepEqual(reader.faults, []);
  });
  test('the menu of a phone opens with Enter and leads on', async () => {
    reader = await openPage({ width: 390, path: 'index.html' });
    page = reader.page;
    await tabTo('.menu-btn');
    await press('Enter');
    assert.equal(await page.locator('.menu-btn').getAttribute('aria-expanded'), 'true');
    await tabTo('#gnav a[href*="calendar/"]');
    await follow();
    assert.match(page.url(), /calendar\//);
    await reader.close();
    assert.deepEqual(reader.faults, []);
  });
});
