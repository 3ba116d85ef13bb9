// By keyboard alone, as someone does who cannot hold a mouse: skip link → directory → filter → entry → my list → print.
// Nothing is clicked and nothing focused by script: only Tab, Enter, Space.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { pagesByKind } from './kinds.mjs';
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
    await tabTo('button[data-star]');
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-pressed')), 'false');
    await press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-pressed')), 'true');
  });

  test('my list has it', async () => {
    const title = await page.locator('button[data-star]').first().getAttribute('data-name');
    await page.keyboard.press('Control+Home');
    await page.reload();
    await tabTo('a[href*="mylist/index.html"]');
    await follow();
    await page.waitForFunction(title => document.querySelector('main').innerText.includes(title), title, { timeout: 5000 });
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

// The claim of the accessibility page: キーボードだけで、すべてのページを使えます. On a page of every kind Tab reaches all that
// can be worked, shows where it is, and is caught nowhere. The keys are real; a listener in the page notes the stops, as
// asking after every key would take minutes.
describe('every page kind by Tab', () => {
  /** All that can be worked and stands on the page; of a group of radio buttons one is a stop. `menus`: those of the header open. */
  const watch = menus => {
    for (const box of document.querySelectorAll('main details')) box.open = true;
    const name = node => node.outerHTML.replace(/\s+/g, ' ').slice(0, 110);
    const ring = node => {
      const style = node && getComputedStyle(node);
      return style && (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none');
    };
    const all = [...document.querySelectorAll('a[href], button:not(:disabled), input:not(:disabled):not([type=hidden]), select, textarea, summary, [tabindex="0"]')];
    const stops = new Set(all.filter(node => node.tabIndex >= 0 && node.checkVisibility({ visibilityProperty: true })));
    for (const radio of [...stops].filter(node => node.type === 'radio')) {
      const group = [...stops].filter(node => node.type === 'radio' && node.name === radio.name);
      if (radio !== (group.find(node => node.checked) || group[0])) stops.delete(radio);
    }
    const seen = new Set(), unmarked = [];
    document.addEventListener('focusin', ({ target }) => {
      // As if opened with Enter: what is in a menu of the header, the same on every page, is reached, too.
      if (menus && target.matches('header summary')) target.parentNode.open = true;
      if (seen.has(target)) return;
      seen.add(target);
      const box = (target.labels?.[0] || target).getBoundingClientRect();
      const shown = [target, target.labels?.[0], target.closest('li, label')].some(ring);
      if (target !== document.body && !(shown && box.width > 1 && box.height > 1)) unmarked.push(name(target));
    });
    const opened = () => menus ? [...document.querySelectorAll('header details[open] :is(a, button)')] : [];
    window.stops = () => ({ missed: [...stops, ...opened()].filter(node => !seen.has(node) && node.checkVisibility()).map(name), unmarked });
    return stops.size;
  };
  // Of many pages of a kind the one in the middle; a long list of cards has the same stops a hundred times.
  const pages = [...pagesByKind()].map(([kind, paths]) => [kind, paths[Math.floor(paths.length / 2)]]).filter(([, path]) => path);

  /** What Tab does not reach on a page, or reaches unseen. */
  async function faultsOf(reader, kind, path, menus) {
    await reader.visit(path);
    const keys = many => Promise.all(Array.from({ length: many }, () => reader.page.keyboard.press('Tab')));
    const count = await reader.page.evaluate(watch, menus);
    assert.ok(count > 3, `${path}: ${count} stops`);
    await keys(count);
    let found = await reader.page.evaluate(() => window.stops());
    // Menus that opened on the way have a few more.
    if (found.missed.length || menus) { await keys(30); found = await reader.page.evaluate(() => window.stops()); }
    const say = (what, list) => list.length ? [`${kind} ${path}: ${what}: ${list.slice(0, 3).join(' | ')} (${list.length})`] : [];
    return [...say('not reached', found.missed), ...say('focus not to be seen', found.unmarked)];
  }

  test('everything is reached, seen, and no trap', { timeout: 120_000 }, async () => {
    // Two readers share the work.
    const found = await Promise.all([0, 1].map(async half => {
      const reader = await openPage({ width: 1280, path: 'gatherings/kita-taiso/index.html' });
      await reader.page.locator('button[data-star]').first().click();
      const bad = [];
      for (const [at, [kind, path]] of pages.entries()) if (at % 2 === half) bad.push(...await faultsOf(reader, kind, path, at === 0));
      await reader.close();
      return [...bad, ...reader.faults];
    }));
    assert.deepEqual(found.flat(), []);
  });

  test('a page that hides its focus, or catches it, does not pass', async () => {
    const reader = await openPage({ width: 1280, path: 'consult/index.html' });
    await reader.context.addInitScript(() => document.addEventListener('DOMContentLoaded', () => {
      const links = document.querySelectorAll('main a[href]'), rule = new CSSStyleSheet();
      links[0].id = 'unseen';
      rule.replaceSync('#unseen{outline:none!important;box-shadow:none!important}');
      document.adoptedStyleSheets = [rule];
      links[1].addEventListener('keydown', event => event.preventDefault());
    }));
    const found = (await faultsOf(reader, 'consult.html', 'consult/index.html', false)).join('\n');
    await reader.close();
    assert.match(found, /not reached/);
    assert.match(found, /not to be seen: <a[^|]*id="unseen"/);
  });
});
