// What a page may cost (design/web.md): bytes after gzip -9, requests of the first view, elements, and what moves while
// it loads (CLS). Measured on a phone, with script, the scripts late. Pages heavier than the budget of their kind fail.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gz, shifted, watchShifts } from './checks.mjs';
import { pagesByKind, samples } from './kinds.mjs';
import { GUIDE, SITE, openPage } from './support.mjs';

const KB = 1024;
const BUDGET = { html: 25 * KB, css: 10 * KB, paper: 13 * KB, js: 10 * KB, requests: 8, elements: 4000, shift: 0.02 };
/** Sheets: those of the screen, and with print.css, which browsers fetch last. Lists of up to 500 compact rows: */
const ROWS = 45 * KB;
/** Map and search have budgets of their own; the icon of the tab is no part of the page. */
const APART = /(leaflet|slippy|near|search)[^/]*\.(js|css)(\?|$)|favicon|webmanifest/;

/** Sheets and scripts that a page names, as files of the site. */
function parts(path) {
  const text = readFileSync(join(SITE, GUIDE, path), 'utf8'), base = new URL(`${GUIDE}/${path}`, 'http://x/');
  const files = pattern => [...text.matchAll(pattern)].map(([, href]) => new URL(href, base).pathname.slice(1)).filter(file => !APART.test(file));
  return { css: files(/<link rel="?stylesheet"? href="?([^" >]+)/g), js: files(/<script src="?([^" >]+)/g) };
}
const sum = files => files.reduce((sum, file) => sum + gz(file), 0);

describe('what a page weighs', () => {
  for (const [kind, pages] of pagesByKind()) {
    test(`bytes of ${kind}`, () => {
      const faults = [];
      for (const path of pages) {
        const { css, js } = parts(path), html = gz(join(GUIDE, path));
        if (html > (kind === 'directory.html' ? ROWS : BUDGET.html)) faults.push(`${path}: HTML ${html} bytes`);
        const names = () => css.map(file => `${file.split('/').at(-1)} ${gz(file)}`).join(', '), screen = css.filter(file => !/print\.css$/.test(file));
        if (sum(screen) > BUDGET.css) faults.push(`${path}: CSS ${sum(screen)} bytes (${names()})`);
        if (sum(css) > BUDGET.paper) faults.push(`${path}: CSS with that of paper ${sum(css)} bytes (${names()})`);
        if (sum(js) > BUDGET.js) faults.push(`${path}: scripts ${sum(js)} bytes`);
      }
      // One line a reason is enough.
      assert.deepEqual(faults.slice(0, 3), []);
    });
  }
});

describe('what a page asks of a phone', () => {
  let reader, requests;
  before(async () => {
    reader = await openPage({ width: 390 });
    await watchShifts(reader);
    reader.context.on('request', request => requests.push({ url: request.url(), type: request.resourceType() }));
  });
  after(() => reader?.close());
  for (const { kind, path } of samples()) {
    test(`requests, elements and shifts of ${kind} ${path}`, async () => {
      requests = [];
      await reader.visit(path);
      const { sum: shift, shifts } = await shifted(reader);
      const { elements, seen } = await reader.page.evaluate(() => ({
        elements: document.querySelectorAll('*').length,
        seen: [...document.images].filter(image => { const box = image.getBoundingClientRect(); return box.width && box.top < innerHeight; }).map(image => image.currentSrc),
      }));
      const first = requests.filter(({ url, type }) => !APART.test(url) && (type !== 'image' || seen.includes(url)));
      const faults = [];
      if (first.length > BUDGET.requests) faults.push(`${first.length} requests: ${first.map(({ url }) => url.split('/').at(-1)).join(' ')}`);
      if (elements > BUDGET.elements) faults.push(`${elements} elements`);
      if (shift > BUDGET.shift) faults.push(`CLS ${shift.toFixed(3)}: ${JSON.stringify(shifts.filter(one => one.value > 0.002).slice(0, 3))}`);
      assert.deepEqual(faults, []);
    });
  }
});
