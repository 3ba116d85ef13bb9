// Every page kind prints: on A4, at least a sheet, nothing cut off at the right edge.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { papers, sideways } from './checks.mjs';
import { samples } from './kinds.mjs';
import { openPage } from './support.mjs';

/** A4 in points. */
const A4 = [595, 842];
/** Widths of A4 inside the margins of print.css (14 mm), in CSS pixels. */
const PAPER = Math.floor((210 - 28) / 25.4 * 96);

test('every page kind prints on A4', { timeout: 300_000 }, async t => {
  const reader = await openPage({ width: PAPER, dark: true });
  await reader.page.emulateMedia({ media: 'print' });
  const faults = [];
  for (const { path } of samples()) {
    await reader.visit(path);
    faults.push(...(await sideways(reader)).map(line => `${path}: ${line}`));
    const sheets = papers(await reader.page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true }));
    if (!sheets.length) faults.push(`${path}: no sheet`);
    const odd = sheets.find(sheet => sheet.map(Math.round).sort((a, b) => a - b).some((side, at) => Math.abs(side - A4[at]) > 2));
    if (odd) faults.push(`${path}: ${odd.map(Math.round).join(' × ')} pt is not A4`);
    if (sheets.length > 20) t.diagnostic(`${path}: ${sheets.length} sheets`);
  }
  await reader.close();
  assert.deepEqual([...faults, ...reader.faults], []);
});
