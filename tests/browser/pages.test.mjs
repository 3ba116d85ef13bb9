// Every page kind of ひだまり市 on every device: axe-core (WCAG 2.2 AA), nothing sticks out sideways, no error in the
// console, nothing fetched from elsewhere. What html-validate says of the files is in html.test.mjs.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { WCAG, axe, lines, sideways } from './checks.mjs';
import { kindOf, pagesByKind, samples, templates } from './kinds.mjs';
import { openPage, pagesOf } from './support.mjs';

describe('page kinds', () => {
  test('every template has a page in ひだまり市', () => {
    const kinds = pagesByKind();
    assert.deepEqual(templates().filter(name => !kinds.get(name)?.length), [], 'templates without a page: see tests/browser/kinds.mjs');
    assert.deepEqual([...kinds.keys()].filter(name => !templates().includes(name)), [], 'kinds without a template');
  });
  test('every page of ひだまり市 is of a kind', () => {
    assert.deepEqual(pagesOf().filter(path => !kindOf(path)), [], 'pages of no kind: see tests/browser/kinds.mjs');
  });
});

const DEVICES = [
  // The first looks at two pages of each kind, hears best practices, and is narrowed to 320 px.
  { name: 'phone', width: 390, first: true },
  { name: 'phone without script', width: 390, script: false },
  { name: 'phone, dark, large letters', width: 390, dark: true, size: 'xl' },
  { name: 'desk', width: 1280 },
  { name: 'desk, dark', width: 1280, dark: true },
];

describe('devices', { concurrency: 2 }, () => {
  for (const device of DEVICES) {
    describe(device.name, { concurrency: 1 }, () => {
      let reader;
      before(async () => { reader = await openPage(device); });
      after(() => reader?.close());
      for (const { kind, path } of samples({ both: device.first })) {
        test(`${kind} ${path} — ${device.name}`, { timeout: 120_000 }, async t => {
          reader.faults.length = 0;
          reader.expect();
          await reader.visit(path);
          const faults = await sideways(reader);
          const { violations } = await axe(reader, device.first ? [...WCAG, 'best-practice'] : WCAG);
          const ours = ({ tags }) => tags.some(tag => WCAG.includes(tag));
          faults.push(...lines(violations.filter(ours)));
          for (const line of lines(violations.filter(one => !ours(one)))) t.diagnostic(`${path}: best practice, ${line}`);
          if (device.first) {
            await reader.page.setViewportSize({ width: 320, height: 640 });
            faults.push(...await sideways(reader));
            await reader.page.setViewportSize({ width: device.width, height: 844 });
          }
          assert.deepEqual([...faults, ...reader.faults], []);
        });
      }
    });
  }
});

describe('letters and colours of the device', { concurrency: 2 }, () => {
  for (const device of [
    { name: 'colours forced by the device', width: 390, forced: true },
    { name: 'desk, large letters', width: 1280, size: 'xl' },
    { name: 'small phone, large letters', width: 320, size: 'xl' },
  ]) {
    test(device.name, { timeout: 300_000 }, async () => {
      const reader = await openPage(device), faults = [];
      for (const { path } of samples()) {
        await reader.visit(path);
        faults.push(...(await sideways(reader)).map(line => `${path}: ${line}`));
      }
      await reader.close();
      assert.deepEqual([...faults, ...reader.faults], []);
    });
  }
});
