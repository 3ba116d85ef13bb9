// A site built weeks ago, read today with script, shows what a site built today shows without script.
//
//   shirube build content --output /tmp/old --guide hidamari --today 2026-11-22
//   shirube build content --output /tmp/new --guide hidamari --today 2026-12-20
//   node tests/browser/dates.mjs /tmp/old/hidamari /tmp/new/hidamari 2026-12-20
//
// Needs playwright-core and /usr/bin/chromium. The device stands in New York, half an hour after midnight in Japan.
import { chromium } from 'playwright-core';
import { readdirSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

const [older, newer, today] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const faults = [];

async function device(javaScriptEnabled) {
  const context = await browser.newContext({ javaScriptEnabled, timezoneId: 'America/New_York', locale: 'en-US' });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date(`${today}T00:30:00+09:00`));
  page.on('pageerror', error => faults.push(error.message));
  return page;
}

const withScript = await device(true), without = await device(false);

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

async function compare(path, look) {
  await withScript.goto(`file://${older}/${path}`);
  await without.goto(`file://${newer}/${path}`);
  const [seen, wanted] = [await withScript.evaluate(look), await without.evaluate(look)];
  if (!isDeepStrictEqual(seen, wanted)) {
    const at = wanted.findIndex((one, number) => !isDeepStrictEqual(one, seen[number]));
    faults.push(`${path}: ${JSON.stringify(seen[at])} instead of ${JSON.stringify(wanted[at])} (${seen.length}, ${wanted.length})`);
  }
}

let count = 0;
for (const kind of ['gatherings', 'services']) {
  for (const id of readdirSync(`${newer}/${kind}`, { withFileTypes: true })) {
    if (!id.isDirectory() || ['category', 'district'].includes(id.name)) continue;
    await compare(`${kind}/${id.name}/index.html`, entry);
    count++;
  }
  await compare(`${kind}/index.html`, cards);
}
await compare('calendar/index.html', soon);

// Today's day is marked on its month, the choice of a category and the week go along.
await withScript.goto(`file://${older}/calendar/${today.slice(0, 7)}/index.html`);
const marked = await withScript.evaluate(() => [...document.querySelectorAll('.today')].map(day => [day.id, day.querySelector('.f').textContent]));
if (!isDeepStrictEqual(marked, [[`day-${today}`, 'きょう']])) faults.push(`marked: ${JSON.stringify(marked)}`);
await withScript.goto(`file://${older}/calendar/2027-02/index.html?c=taiso#week-2027-02-21`);
const state = await withScript.evaluate(() => ({
  weeks: [...document.querySelectorAll('.week')].filter(week => week.checkVisibility()).map(week => week.id),
  others: [...document.querySelectorAll('.e:not(.c1)')].filter(one => one.checkVisibility()).length,
  shown: [...document.querySelectorAll('.e.c1')].filter(one => one.checkVisibility()).length > 0,
  district: document.querySelector('.pick a:not([aria-current])').getAttribute('href').replace(/^.*districts\/[^/]*/, ''),
  later: document.querySelector('#week-2027-02-28 .around a:last-child').getAttribute('href'),
}));
const wanted = {
  weeks: ['week-2027-02-21'], others: 0, shown: true,
  district: '/calendar/2027-02/index.html?c=taiso#week-2027-02-21',
  later: '../2027-03/index.html?c=taiso#week-2027-03-07',
};
if (!isDeepStrictEqual(state, wanted)) faults.push(`state: ${JSON.stringify(state)}`);

// Beyond the horizon the telephone is the next step.
await withScript.clock.setFixedTime(new Date('2029-01-01T00:00:00Z'));
await withScript.goto(`file://${older}/gatherings/kita-taiso/index.html`);
if (!await withScript.locator('.coming .over').isVisible()) faults.push('nothing is said beyond the horizon');

await browser.close();
for (const fault of faults) console.error(fault);
console.log(`${count} entries, ${faults.length} faults`);
process.exitCode = faults.length ? 1 : 0;
