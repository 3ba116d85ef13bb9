// The search as readers meet it: input methods, keyboard, what is announced, the address, the way back, faults.
// Most tests put an index of their own in the place of search-index.js (FAKE below): they are about the page, not about what is
// found. Those that ask the guide's real index stand last and are passed over where the site has none.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { axe, lines, sideways } from './checks.mjs';
import { GUIDE, SITE, openPage } from './support.mjs';

const REAL = existsSync(join(SITE, GUIDE, 'search/meta.bin')) && 'the site has an index';
const words = text => encodeURIComponent(text);

/** Forty places of exercise and two of tea, with the answers the page asks for. Everything asked is kept in `asked`. */
const FAKE = () => {
  self.asked = [];
  const docs = Array.from({ length: 42 }, (_, at) => ({
    href: at % 2 ? `gatherings/g${at}/` : `services/s${at}/`, kind: at % 2 ? 'gathering' : 'service', title: at < 40 ? `体操の会 ${at}` : `お茶の会 ${at}`, kana: at < 40 ? 'たいそうのかい' : 'おちゃのかい',
    values: { kind: [at % 2 ? 'gathering' : 'service'], a: [at % 3 ? 'kita' : 'minami'], h: ['am'] },
  }));
  const groups = [
    { key: 'kind', label: null, first: true, values: [{ id: 'gathering', label: null }, { id: 'service', label: null }] },
    { key: 'a', label: '地区', first: true, values: [{ id: 'kita', label: '北町地区' }, { id: 'minami', label: '南町地区' }] },
    { key: 'h', label: null, first: false, values: [{ id: 'am', label: null }] },
  ];
  const has = (one, word) => one.title.includes(word) || one.kana.includes(word), split = q => q.trim().split(/\s+/).filter(Boolean);
  self.guideIndex = {
    async open({ base, version }) {
      self.asked.push(['open', base, version]);
      if (self.fault) throw Object.assign(new Error(self.fault), { code: self.fault });
      return {
        groups,
        async find(q, { filters, from, count, groups: more = [] }) {
          self.asked.push(['find', q, from, count]);
          if (self.broken) throw new TypeError('broken on purpose');
          const all = docs.filter(one => split(q).every(word => has(one, word)));
          const fits = (one, but) => Object.keys(filters).every(key => key === but || filters[key].some(id => one.values[key].includes(id)));
          const good = all.filter(one => fits(one)), counts = {};
          for (const { key, first } of groups) if (first || more.includes(key)) {
            counts[key] = {};
            for (const one of all) if (fits(one, key)) for (const id of one.values[key]) counts[key][id] = (counts[key][id] || 0) + 1;
          }
          const results = good.slice(from, from + count).map(one => ({
            href: one.href, kind: one.kind, title: [[one.title.slice(0, 2), 1], [one.title.slice(2), 0]], line: [['毎週火曜日 10時', 0]], text: [['…', 0], ['集まり', 1], ['です…', 0]],
            fact: null, phone: '0000-55-0101', by: one.title.includes(split(q)[0]) ? 'direct' : 'reading', values: one.values,
          }));
          return { total: good.length, about: good.length > 30, related: 0, results, counts, missing: split(q).filter(word => !docs.some(one => has(one, word))), near: q === '体走' ? { text: '体操', query: '体操' } : null };
        },
        async suggest(q) {
          self.asked.push(['suggest', q]);
          return [{ text: '体操', kana: 'たいそう', kind: null, query: '体操', href: null }, { text: '体操の会 1', kana: 'たいそうのかい', kind: 'gathering', query: '体操の会 1', href: 'gatherings/g1/' }].filter(one => one.text.includes(q) || one.kana.startsWith(q));
        },
        async match(q, kind) {
          self.asked.push(['match', q, kind]);
          const first = document.querySelector('[data-results] h3 a').href.split('/').slice(-2)[0];
          return new Set(q === 'taisou' ? [first] : []);
        },
      };
    },
  };
};

/** A reader whose index is the one above; `broken` says how it goes wrong. */
async function open(path, { fault, index = FAKE, ...wish } = {}) {
  const reader = await openPage(wish);
  if (index) await reader.context.route('**/search-index.js*', route => route.fulfill({ contentType: 'text/javascript', body: `(${index})();` }));
  if (fault) await reader.context.addInitScript(fault => { self[fault[0]] = fault[1]; }, fault);
  await reader.visit(path);
  return reader;
}
const asked = (page, what) => page.evaluate(what => (self.asked || []).filter(one => one[0] === what).map(one => one[1]), what);
const said = page => page.locator('[data-count]').textContent();
const hits = page => page.locator('[data-hits]>li').count();
// Waits with a clock of the page: its timers that began before this one end before it, however slow the machine is.
const rest = (page, time) => page.evaluate(time => new Promise(done => setTimeout(done, time)), time);
const settled = page => rest(page, 450);
const state = page => decodeURIComponent(new URL(page.url()).search);
const waitFor = (page, text) => page.waitForFunction(text => document.querySelector('[data-count]').textContent.includes(text), text);
async function close(reader) {
  await reader.close();
  assert.deepEqual(reader.faults, []);
}
/** Types as an input method does: each of `steps` stands in the box underlined, then `text` is taken over. */
async function compose(page, steps, text) {
  const session = await page.context().newCDPSession(page);
  for (const step of steps) {
    await session.send('Input.imeSetComposition', { text: step, selectionStart: step.length, selectionEnd: step.length });
    await rest(page, 400);
  }
  await session.send('Input.insertText', { text });
}

describe('input methods', () => {
  for (const [where, path, box] of [['page', 'search/index.html', '#q'], ['header', 'index.html', '.seek input']]) {
    test(`half words are never asked for: ${where}`, async () => {
      const reader = await open(path, { width: 1280 }), { page } = reader;
      await page.focus(box);
      await page.waitForFunction(() => self.guideSearchIndex);
      await compose(page, ['t', 'た', 'たい', 'たいs', 'たいそう', '体操'], '体操');
      await settled(page);
      assert.deepEqual(await asked(page, 'suggest'), ['体操'], 'one word, asked once');
      if (where === 'page') {
        assert.deepEqual(await asked(page, 'find'), ['体操']);
        assert.equal(state(page), '?q=体操');
      }
      await close(reader);
    });
  }
  test('the word filter of a list waits, too', async () => {
    const reader = await open('gatherings/index.html', { width: 1280 }), { page } = reader;
    await page.focus('#q');
    await compose(page, ['t', 'た', 'たいそ'], 'たいそう');
    await settled(page);
    assert.deepEqual(await asked(page, 'match'), ['たいそう']);
    await close(reader);
  });
});

describe('the page', () => {
  test('by keyboard: word, Enter, it is said how many, Tab leads to the first result', async () => {
    const reader = await open('search/index.html', { width: 1280 }), { page } = reader;
    assert.equal(await page.evaluate(() => document.activeElement.id), 'q', 'the box is ready');
    await page.keyboard.type('体操');
    await page.keyboard.press('Enter');
    await waitFor(page, '40');
    assert.match(await said(page), /^約40件見つかりました/);
    assert.equal(await page.getAttribute('[data-count]', 'role'), 'status');
    assert.equal(await page.evaluate(() => document.activeElement.hasAttribute('data-count')), true);
    await page.keyboard.press('Tab');
    assert.match(await page.evaluate(() => document.activeElement.getAttribute('href')), /services\/s0\/index\.html$/);
    assert.equal(await hits(page), 10);
    assert.deepEqual(await page.evaluate(() => self.asked[0].slice(0, 2)), ['open', new URL('search/', reader.base).href]);
    assert.equal(await page.locator('[data-hits] mark').first().textContent(), '体操');
    assert.equal(await page.locator('[data-hits] .btn.tel').first().getAttribute('href'), 'tel:0000550101');
    await close(reader);
  });

  test('found by reading is said', async () => {
    const reader = await open('search/index.html?q=' + words('たいそう'), { width: 390 }), { page } = reader;
    await waitFor(page, '40');
    assert.match(await page.locator('[data-hits]>li').first().textContent(), /読みで見つかりました/);
    await close(reader);
  });

  test('the address keeps word, conditions and how much is shown; Back undoes one change at a time', async () => {
    const reader = await open('search/index.html', { width: 1280 }), { page } = reader;
    const steps = () => page.evaluate(() => history.length), first = await steps();
    await page.keyboard.type('体', { delay: 20 });
    await settled(page);
    await page.keyboard.type('操', { delay: 20 });
    await settled(page);
    assert.equal(state(page), '?q=体操');
    assert.equal(await steps(), first + 1, 'what is typed is one step');
    await page.locator('.grp input[value=gathering]').check();
    await waitFor(page, '20');
    assert.equal(state(page), '?q=体操&kind=gathering');
    assert.equal(await page.evaluate(() => document.activeElement.value), 'gathering', 'the focus stays');
    await page.locator('.grp input[value=kita]').check();
    await page.waitForFunction(() => !document.querySelector('[data-count]').textContent.includes('20'));
    const narrowed = await said(page);
    assert.equal(state(page), '?q=体操&kind=gathering&a=kita');
    await page.locator('[data-more] button').click();
    await page.waitForFunction(() => document.querySelectorAll('[data-hits]>li').length > 10);
    assert.equal(state(page), '?q=体操&kind=gathering&a=kita&n=20');
    assert.equal(await page.evaluate(() => [...document.querySelectorAll('[data-hits]>li')].indexOf(document.activeElement.closest('li'))), 10, 'on to the first new one');
    await page.reload();
    await page.waitForFunction(() => document.querySelectorAll('[data-hits]>li').length > 10);
    assert.equal(await said(page), narrowed);
    assert.equal(await page.locator('.grp input[value=kita]').isChecked(), true);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('[data-hits]>li').length === 10);
    await page.goBack();
    await waitFor(page, '20');
    assert.equal(await page.locator('.grp input[value=kita]').isChecked(), false);
    assert.equal(await page.locator('[data-chosen] button').count(), 1);
    await page.goBack();
    await waitFor(page, '40');
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('#q').value === '');
    assert.equal(await hits(page), 0);
    await page.goForward();
    await waitFor(page, '40');
    await close(reader);
  });

  test('conditions: counts, one of a group suffices, chips let them go; others are counted when opened', async () => {
    const reader = await open('search/index.html?q=' + words('体操'), { width: 1280 }), { page } = reader;
    await waitFor(page, '40');
    const count = value => page.locator(`.grp li:has(input[value=${value}]) .n`).textContent();
    assert.deepEqual([await count('gathering'), await count('service')], ['20', '20']);
    assert.equal(await page.locator('.grp:has(input[value=gathering]) h3').textContent(), '種類');
    await page.locator('.grp input[value=gathering]').check();
    await waitFor(page, '20');
    assert.equal(await count('service'), '20', 'as if the group were not narrowed');
    await page.locator('[data-chosen] button').click();
    await waitFor(page, '40');
    assert.equal(await page.evaluate(() => document.activeElement.hasAttribute('data-count')), true);
    const hours = page.locator('.grp:has(input[value=am])');
    assert.equal(await hours.getAttribute('open'), null);
    await hours.locator('summary').click();
    await page.waitForFunction(() => document.querySelector('.grp:has(input[value=am]) .n').textContent === '40');
    await page.goto(page.url() + '&h=am');
    await waitFor(page, '40');
    assert.equal(await page.locator('[data-chosen] button').textContent(), '午前の条件をはずす×');
    await close(reader);
  });

  test('nothing found: what is missing, what was meant, what to let go, whom to call', async () => {
    const reader = await open('search/index.html?q=' + words('体走'), { width: 390 }), { page } = reader;
    await page.locator('[data-none]').waitFor();
    assert.match(await said(page), /見つかりませんでした/);
    assert.match(await page.locator('[data-none-words]').textContent(), /「体走」は、見つかりませんでした/);
    assert.equal(await page.locator('[data-none] a[href^="tel:"]').isVisible(), true);
    await page.locator('.near-word a').click();
    await waitFor(page, '40');
    assert.equal(await page.inputValue('#q'), '体操');
    await page.goto(reader.base + 'search/index.html?q=' + words('体操 zzz') + '&kind=gathering');
    const drop = page.locator('[data-drops] button').first();
    await drop.waitFor();
    assert.match(await drop.textContent(), /「zzz」をはずすと20件/);
    await drop.click();
    await waitFor(page, '20');
    await close(reader);
  });

  for (const [name, fault, text] of [
    ['files of the index are missing', ['fault', 'missing'], /読みこめませんでした/],
    ['files of the index are damaged', ['fault', 'broken'], /こわれています/],
    ['the index is that of another build', ['fault', 'old'], /新しくなりました/],
    ['the reader throws', ['broken', true], /うまくさがせませんでした/],
  ]) {
    test(`a sentence and a way on: ${name}`, async () => {
      const reader = await open('search/index.html?q=' + words('体操'), { fault }), { page } = reader;
      await page.locator('[data-fail]').waitFor();
      assert.match(await page.locator('[data-fail]').textContent(), text);
      assert.equal(await page.getAttribute('[data-fail]', 'role'), 'alert');
      assert.ok(await page.locator('.ways a').count() > 3, 'lists');
      assert.ok(await page.locator('main a[href^="tel:"]').last().isVisible(), 'telephone');
      if (!/old/.test(fault[1])) {
        await page.evaluate(() => { self.fault = self.broken = undefined; });
        await page.locator('[data-again]').click();
        await waitFor(page, '40');
        assert.equal(await page.locator('[data-fail]').isHidden(), true);
      }
      await close(reader);
    });
  }

  test('a browser that cannot unpack fetches a script that does', async () => {
    const reader = await openPage(), came = [];
    reader.context.on('request', request => came.push(request.url().split('/').at(-1).split('?')[0]));
    await reader.context.addInitScript(() => { delete self.DecompressionStream; });
    await reader.visit('search/index.html?q=' + words('たいそう'));
    await reader.page.waitForFunction(() => /[1-9]/.test(document.querySelector('[data-count]').textContent));
    assert.ok(came.includes('inflate.js'));
    assert.ok(await reader.page.locator('main mark', { hasText: '体操' }).count() > 0);
    await close(reader);
  });

  test('a script of the search that does not come is said, too', async () => {
    for (const file of ['search-index.js', 'search-box.js', 'search.js', 'words.js']) {
      const reader = await openPage();
      reader.expect(/Failed to load resource/);
      await reader.context.route(`**/${file}*`, route => route.abort());
      await reader.visit('search/index.html?q=' + words('体操'));
      await reader.page.waitForFunction(() => [...document.querySelectorAll('[data-fail],[data-plain]')].some(one => one.checkVisibility({ visibilityProperty: true }) && one.offsetHeight > 40), undefined, { timeout: 8000 });
      await close(reader);
    }
  });

  test('without script it says so and leads to the lists', async () => {
    const reader = await openPage({ script: false, path: 'search/index.html' }), { page } = reader;
    await reader.letIn();
    assert.equal(await page.locator('[data-plain]').isVisible(), true);
    assert.equal(await page.locator('#q').isVisible(), false);
    assert.ok(await page.locator('.ways a').count() > 3);
    await close(reader);
  });

  for (const wish of [{ width: 390 }, { width: 390, dark: true, size: 'xl' }, { width: 1280 }, { width: 1280, dark: true }]) {
    test(`axe, and nothing sideways: ${JSON.stringify(wish)}`, async () => {
      const faults = [];
      for (const q of ['体操', '体走 zzz']) {
        const reader = await open('search/index.html?kind=gathering&q=' + words(q), wish), { page } = reader;
        await page.locator('[data-chosen] button').first().waitFor();
        if (wish.width < 600 && q === '体操') await page.locator('.filter>details>summary').click();
        faults.push(...await sideways(reader), ...lines((await axe(reader)).violations));
        await close(reader);
      }
      const reader = await open('search/index.html', wish), { page } = reader;
      await page.keyboard.type('たい');
      await page.locator('.suggest').waitFor();
      faults.push(...await sideways(reader), ...lines((await axe(reader)).violations));
      await close(reader);
      assert.deepEqual(faults, []);
    });
  }

  test('other languages: their words, results in Japanese that lead to their own pages', async () => {
    const reader = await open('en/search/index.html?q=' + words('体操'), { width: 390 }), { page } = reader;
    await waitFor(page, '40');
    assert.equal(await said(page), 'About 40 found');
    assert.equal(await page.getAttribute('[data-hits]', 'lang'), 'ja');
    assert.match(await page.locator('[data-hits] a').first().getAttribute('href'), /\/en\/services\/s0\/index\.html$/);
    assert.deepEqual((await page.evaluate(() => self.asked[0].slice(0, 2))), ['open', new URL('search/', reader.base).href]);
    await close(reader);
  });
});

describe('the box of every page', () => {
  test('on a phone it is a button of 44 px that leads to the page; on a desk a box that asks it', async () => {
    const phone = await open('gatherings/index.html', { width: 390 }), size = await phone.page.locator('.seek button').boundingBox();
    assert.ok(size.width >= 44 && size.height >= 44, JSON.stringify(size));
    await phone.page.locator('.seek button').click();
    await phone.page.waitForURL(/search\/index\.html/);
    assert.equal(await phone.page.locator('.seek').count(), 0, 'one box is enough');
    await close(phone);
    const desk = await open('places/index.html', { width: 1280 });
    await desk.page.fill('.seek input', '体操');
    await desk.page.locator('.seek button').click();
    await desk.page.waitForURL(/search\/index\.html\?q=/);
    await waitFor(desk.page, '40');
    await desk.page.goto(desk.base + 'index.html');
    await desk.page.fill('.find input', '体操');
    await desk.page.keyboard.press('Enter');
    await desk.page.waitForURL(/search\/index\.html\?q=/);
    await close(desk);
  });

  test('nothing of the index is fetched before somebody types', async () => {
    const reader = await open('index.html', { width: 1280 }), { page } = reader, came = [];
    reader.context.on('request', request => { if (/search/.test(request.url())) came.push(request.url().split('/').at(-1).split('?')[0]); });
    await page.focus('.seek input');
    await page.waitForFunction(() => self.guideSearchIndex);
    await settled(page);
    assert.deepEqual(came.filter(name => !/^search-box/.test(name)), []);
    await page.keyboard.type('た');
    await page.locator('.seek .suggest').waitFor();
    assert.ok(came.includes('search-index.js'));
    await close(reader);
  });

  test('suggestions by keyboard: arrows, Escape, Enter', async () => {
    const reader = await open('index.html', { width: 1280 }), { page } = reader, box = page.locator('.seek input');
    await box.focus();
    await page.keyboard.type('たい');
    await page.locator('.seek .suggest').waitFor();
    for (const [name, value] of [['role', 'combobox'], ['aria-expanded', 'true'], ['aria-autocomplete', 'list']]) assert.equal(await box.getAttribute(name), value, name);
    assert.equal(await page.locator('#' + await box.getAttribute('aria-controls')).getAttribute('role'), 'listbox');
    assert.match(await page.locator('.seek [role=status]').textContent(), /2件/);
    const active = async () => page.locator('#' + await box.getAttribute('aria-activedescendant')).textContent();
    await page.keyboard.press('ArrowDown');
    assert.equal(await active(), '体操');
    await page.keyboard.press('ArrowUp');
    assert.equal(await box.getAttribute('aria-activedescendant'), null, 'back in the box');
    await page.keyboard.press('ArrowUp');
    assert.match(await active(), /体操の会 1.*通いの場のページ/);
    assert.equal(await page.locator('.seek [aria-selected=true]').count(), 1);
    await page.keyboard.press('Escape');
    assert.equal(await box.getAttribute('aria-expanded'), 'false');
    assert.equal(await box.inputValue(), 'たい', 'what was typed stays');
    await page.keyboard.press('ArrowDown');
    await page.locator('.seek .suggest').waitFor();
    assert.equal(await active(), '体操');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/index\.html\?q=/);
    assert.equal(state(page), '?q=体操');
    await close(reader);
  });

  test('a suggestion that is a page leads there; one that is a word asks', async () => {
    const reader = await open('search/index.html', { width: 390 }), { page } = reader;
    await page.keyboard.type('たい');
    await page.locator('.suggest li').first().click();
    await waitFor(page, '40');
    assert.equal(await page.inputValue('#q'), '体操');
    assert.equal(await page.locator('.suggest').isHidden(), true);
    reader.expect(/Failed to load resource/);
    await page.fill('#q', '体操の');
    await page.locator('.suggest li').first().click();
    await page.waitForURL(/gatherings\/g1\/index\.html/);
    await reader.close();
  });

  test('the word filter of a list asks the index, and does without where it fails', async () => {
    const shown = page => page.locator('[data-results] li[data-v]:not([hidden])').count();
    const reader = await open('gatherings/index.html', { width: 1280 });
    await reader.page.fill('#q', 'taisou');
    await reader.page.waitForFunction(() => /か所のうち 1か所/.test(document.querySelector('[data-found]').textContent));
    assert.equal(await shown(reader.page), 1);
    assert.equal(await reader.page.locator('[data-note]').textContent(), '');
    await close(reader);
    const without = await open('gatherings/index.html', { width: 1280, fault: ['fault', 'missing'] });
    await without.page.fill('#q', '体操');
    await without.page.waitForFunction(() => /のうち/.test(document.querySelector('[data-found]').textContent));
    assert.ok(await shown(without.page) > 3);
    assert.match(await without.page.locator('[data-note]').textContent(), /一覧に書いてあることば/);
    await without.page.fill('#q', '');
    await without.page.waitForFunction(() => !document.querySelector('[data-note]').textContent);
    await close(without);
  });
});

// From here on the guide's own index is asked.
describe('the real index', { skip: !REAL && 'the site has no index' }, () => {
  test('a word by its reading, in the page and in the list', async () => {
    const reader = await openPage({ path: 'search/index.html?q=' + words('たいそう') }), { page } = reader;
    await page.locator('[data-hits]>li').first().waitFor();
    assert.match(await page.locator('[data-hits]>li').first().textContent(), /体操/);
    await reader.visit('gatherings/index.html?q=taisou');
    await page.waitForFunction(() => /のうち/.test(document.querySelector('[data-found]').textContent));
    assert.ok(await page.locator('[data-results] li[data-v]:not([hidden])').count() > 1);
    assert.equal(await page.locator('[data-note]').textContent(), '');
    await close(reader);
  });
  test('a site that lies on a disk is searched there', async () => {
    const reader = await openPage({ base: `file://${join(SITE, GUIDE)}/`, path: 'search/index.html?q=' + words('たいそう') }), { page } = reader;
    await page.locator('[data-hits]>li').first().waitFor();
    assert.match(await page.locator('[data-hits]>li').first().textContent(), /体操/);
    // What only rare queries need comes from there, too.
    await reader.visit('search/index.html?q=' + words('いきいきひゃくさいたいそお'));
    await page.locator('[data-hits]>li').first().waitFor();
    await close(reader);
  });
  test('a sentence: what of it there is stands on a button', async () => {
    const reader = await openPage({ path: 'search/index.html?q=' + words('電球が切れたので替えてほしい') }), { page } = reader;
    const offer = page.locator('[data-drops] button', { hasText: '「電球」でさがすと' });
    await offer.waitFor();
    const promised = /(\d+)件/.exec(await offer.textContent())[1];
    await offer.click();
    await waitFor(page, promised + '件');
    assert.equal(state(page), '?q=電球');
    assert.equal(await page.inputValue('#q'), '電球');
    await close(reader);
  });
  test('a suggested value says of which group it is', async () => {
    const reader = await openPage({ path: 'search/index.html' }), { page } = reader;
    await page.keyboard.type('たいそう');
    await page.locator('.suggest li', { hasText: '分類' }).first().waitFor();
    await close(reader);
  });
  test('a missing shard is said, never a blank', async () => {
    const reader = await openPage(), { page } = reader;
    reader.expect(/Failed to load resource/);
    await reader.context.route(/search\/[prfsb]\w*\.(bin|js)(\?|$)/, route => route.abort());
    await reader.visit('search/index.html?q=' + words('体操'));
    await page.locator('[data-fail]').waitFor();
    assert.ok((await page.locator('[data-fail-words]').textContent()).length > 10);
    await close(reader);
  });
  test('every result leads to a page', async () => {
    const reader = await openPage({ path: 'search/index.html?n=50&q=' + words('会') }), { page } = reader;
    await page.locator('[data-hits]>li').nth(10).waitFor();
    const hrefs = await page.locator('[data-hits] h3 a').evaluateAll(all => all.map(one => one.href.split('#')[0].split('?')[0]));
    for (const href of new Set(hrefs)) assert.equal((await page.request.get(href)).status(), 200, href);
    await close(reader);
  });
});
