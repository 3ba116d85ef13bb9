// A site built weeks ago, read today with script, shows what a site built today shows without script. The device stands
// in New York, half an hour after midnight in Japan.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { kindOf } from './kinds.mjs';
import { GUIDE, LATER, openPage, pagesOf, serve } from './support.mjs';

const DEVICE = { timezone: 'America/New_York', locale: 'en-US', today: LATER.today, time: '00:30' };

// What a reader sees; the words きょう, あす and 次回 only the script knows to choose between.
const entry = () => [...document.querySelectorAll('.coming .leaves:not([hidden])>li')].map(item => [
  item.querySelector('time').getAttribute('datetime'),
  ...['.m', 'b', '.w', '.t:not([hidden])', '.p:not([hidden])', '.x:not([hidden])'].map(part => item.querySelector(part)?.textContent || ''),
]).concat([...document.querySelectorAll('.rests:not([hidden]) li:not([hidden])')].map(item => item.textContent));
const cards = () => [...document.querySelectorAll('.card')].map(card => [
  card.querySelector('h3').textContent,
  card.querySelector('.day time')?.getAttribute('datetime') || card.querySelector('.rule')?.textContent.trim() || '',
  card.querySelector('.day .w')?.textContent || '',
]);
const soon = () => [...document.querySelectorAll('.soon>li:not([hidden])')].map(item => [item.dataset.day, item.querySelectorAll('.e').length]);

describe('four weeks after the build, on a device in New York', () => {
  let built, older, newer;
  before(async () => {
    assert.ok(existsSync(join(LATER.site, GUIDE)), `${LATER.site} is not built; run ./scripts/browser.sh`);
    built = await serve(LATER.site);
    older = await openPage({ ...DEVICE, script: true });
    newer = await openPage({ ...DEVICE, script: false, base: `${built.url}${GUIDE}/` });
  });
  after(async () => {
    await older?.close();
    await newer?.close();
    await built?.stop();
    assert.deepEqual([...older.faults, ...newer.faults], []);
  });

  async function same(path, look) {
    await older.visit(path);
    await newer.visit(path);
    const [seen, wanted] = [await older.page.evaluate(look), await newer.page.evaluate(look)];
    assert.deepEqual(seen, wanted, path);
    return wanted.length;
  }

  for (const kind of ['gatherings', 'services']) {
    test(`the next days of every entry of ${kind}`, { timeout: 300_000 }, async () => {
      const pages = pagesOf().filter(path => path.startsWith(`${kind}/`) && ['gathering.html', 'service.html'].includes(kindOf(path)));
      let days = 0;
      for (const path of pages) days += await same(path, entry);
      assert.ok(pages.length > 20 && days > pages.length, `${pages.length} entries with ${days} days`);
    });
    test(`the cards of ${kind}`, async () => assert.ok(await same(`${kind}/index.html`, cards) > 10));
  }
  test('the coming days of the calendar', async () => assert.ok(await same('calendar/index.html', soon) > 5));

  test('today is marked on its month', async () => {
    await older.visit(`calendar/${LATER.today.slice(0, 7)}/index.html`);
    const marked = await older.page.evaluate(() => [...document.querySelectorAll('.today')].map(day => [day.id, day.querySelector('.f').textContent]));
    assert.deepEqual(marked, [[`day-${LATER.today}`, 'きょう']]);
  });

  test('the choice of a category and the week go along', async () => {
    await older.visit('calendar/2027-02/index.html?c=taiso#week-2027-02-21');
    const state = await older.page.evaluate(() => ({
      weeks: [...document.querySelectorAll('.week')].filter(week => week.checkVisibility()).map(week => week.id),
      others: [...document.querySelectorAll('.e:not(.c1)')].filter(one => one.checkVisibility()).length,
      shown: [...document.querySelectorAll('.e.c1')].filter(one => one.checkVisibility()).length > 0,
      district: document.querySelector('.pick a:not([aria-current])').getAttribute('href').replace(/^.*districts\/[^/]*/, ''),
      later: document.querySelector('#week-2027-02-28 .around a:last-child').getAttribute('href'),
    }));
    assert.deepEqual(state, {
      weeks: ['week-2027-02-21'], others: 0, shown: true,
      district: '/calendar/2027-02/index.html?c=taiso#week-2027-02-21',
      later: '../2027-03/index.html?c=taiso#week-2027-03-07',
    });
  });

  test('beyond the horizon the telephone is the next step', async () => {
    const reader = await openPage({ ...DEVICE, today: '2029-01-01', path: 'gatherings/kita-taiso/index.html' });
    assert.ok(await reader.page.locator('.coming .over').isVisible());
    await reader.close();
  });
});

describe('the same day wherever the device stands', () => {
  for (const [timezone, time] of [['Pacific/Kiritimati', '23:30'], ['Pacific/Honolulu', '00:30'], ['Asia/Tokyo', '12:00']]) {
    test(`${timezone}, ${time} in Japan`, async () => {
      const reader = await openPage({ timezone, time, path: 'calendar/index.html' });
      const [first] = await reader.page.evaluate(soon);
      const today = await reader.page.locator('.soon>li.now').getAttribute('data-day');
      await reader.close();
      assert.deepEqual([first[0], today], ['2026-11-22', '2026-11-22']);
      assert.deepEqual(reader.faults, []);
    });
  }
});

// The list of coming days begins with the day of the build (22 November) and has five weeks.
describe('the coming days on another day than that of the build', () => {
  const look = () => ({
    days: [...document.querySelectorAll('.soon>li')].filter(day => day.checkVisibility()).map(day => day.dataset.day.slice(5) + (day.querySelector('.f').textContent && ' ' + day.querySelector('.f').textContent)),
    over: document.querySelector('.soon').parentNode.querySelector('.over').checkVisibility(),
    dead: [...document.querySelectorAll('.nowdoors a[href^="#"]')].filter(door => !document.querySelector(door.hash)).length,
  });
  const wanted = {
    'index.html': {
      '2026-11-15': [['11-22'], false], '2026-11-21': [['11-22 あす'], false], '2026-11-22': [['11-22 きょう'], false],
      '2026-11-29': [['11-29 きょう'], false], '2026-12-26': [['12-26 きょう'], false], '2026-12-27': [[], true],
    },
    'calendar/index.html': {
      '2026-11-15': [['11-22', '11-23', '11-24', '11-25', '11-26', '11-27', '11-28'], false],
      '2026-11-23': [['11-23 きょう', '11-24 あす', '11-25', '11-26', '11-27', '11-28', '11-29'], false],
      '2026-12-25': [['12-25 きょう', '12-26 あす'], true], '2026-12-26': [['12-26 きょう'], true], '2027-02-01': [[], true],
    },
  };
  for (const [path, days] of Object.entries(wanted)) {
    test(path, async () => {
      for (const [today, [shown, over]] of Object.entries(days)) {
        const reader = await openPage({ today, time: '08:00', path });
        assert.deepEqual(await reader.page.evaluate(look), { days: shown, over, dead: 0 }, today);
        await reader.close();
        assert.deepEqual(reader.faults, []);
      }
    });
  }
});
