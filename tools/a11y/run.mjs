// Looks at every page of a built guide with axe-core, html-validate and by narrowing it to 320 px, and writes what was
// found as accessibility.toml, from which `shirube build` makes the page of results. scripts/a11y.sh runs this.
//
//   SITE=target/browser/site GUIDE=hidamari node tools/a11y/run.mjs content/hidamari/accessibility.toml
//
// Pages are chosen as tests after JIS X 8341-3 choose them: the fullest page of each kind, and 40 more at even distances
// (ALL=1: every page, which takes about half an hour for 1,000). They are seen on the phone in light and on the desk in
// dark; the fullest of each kind also without script and in the largest letters.
import { writeFileSync } from 'node:fs';
import { TOOLS, axe, html, sideways } from '../../tests/browser/checks.mjs';
import { kindOf, samples } from '../../tests/browser/kinds.mjs';
import { GUIDE, launch, openPage, pagesOf, stop } from '../../tests/browser/support.mjs';

const [target, schema = '../.schema/accessibility.json'] = process.argv.slice(2);
if (!target) throw new Error('usage: node tools/a11y/run.mjs <accessibility.toml>');
const tested = new Date(Date.now() + 9 * 36e5).toISOString().slice(0, 10);

const all = pagesOf().filter(path => kindOf(path) !== undefined);
const unknown = pagesOf().filter(path => kindOf(path) === undefined);
if (unknown.length) console.error(`no kind known, left out: ${unknown.join(', ')}`);
const some = samples().map(({ path }) => path).filter(path => !path.startsWith('..'));
const MORE = 40;
const others = all.filter(path => !some.includes(path));
const chosen = process.env.ALL ? all : [...some, ...others.filter((_, at) => at % Math.ceil(others.length / MORE) === 0)];
const which = process.env.ALL ? 'すべてのページ' : `ページの種類ごとに1ページと、全体から等間隔に選んだページ（あわせて${chosen.length}ページ）`;
const ROUNDS = [
  { words: which + '：スマートフォンの幅（390px）、明るい画面、スクリプトあり', device: { width: 390 }, pages: chosen, narrow: true },
  { words: which + '：パソコンの幅（1280px）、暗い画面、スクリプトあり', device: { width: 1280, dark: true }, pages: chosen },
  { words: 'ページの種類ごとに1ページ：スマートフォンの幅、スクリプトなし', device: { width: 390, script: false }, pages: some },
  { words: 'ページの種類ごとに1ページ：スマートフォンの幅、暗い画面、いちばん大きい文字', device: { width: 390, dark: true, size: 'xl' }, pages: some },
];

/** Criterion → what was found: rules seen, seen where it applies, faults and doubts. */
const criteria = new Map(), faults = new Map(), titles = new Map();
// Some rules also serve criteria of level AAA, which the results leave out.
const AAA = /^(1\.2\.[6-9]|1\.4\.[6-9]|2\.1\.3|2\.2\.[3-6]|2\.3\.[23]|2\.4\.(8|9|10|13)|2\.5\.[56]|3\.1\.[3-6]|3\.2\.5|3\.3\.[569])$/;
const numbers = tags => tags.map(tag => /^wcag(\d)(\d)(\d+)$/.exec(tag)).filter(Boolean).map(([, a, b, c]) => `${a}.${b}.${c}`).filter(id => !AAA.test(id));
function note(id, rule, change) {
  if (!criteria.has(id)) criteria.set(id, { rules: new Set(), applied: 0, faults: 0, unsure: 0 });
  const one = criteria.get(id);
  one.rules.add(rule);
  for (const [key, count] of Object.entries(change)) one[key] += count;
}
function fault(criterion, rule, path, words) {
  const key = `${criterion} ${rule}`;
  if (!faults.has(key)) faults.set(key, { criterion, rule, pages: new Set(), example: path });
  faults.get(key).pages.add(path);
  note(criterion, rule, { faults: 1 });
  console.error(`${path}: ${criterion} ${rule}: ${words}`);
}

/** Two readers share the pages of a round. */
async function round({ words, device, pages, narrow }) {
  const queue = [...pages], began = Date.now();
  await Promise.all([1, 2].map(async () => {
    const reader = await openPage(device);
    for (let path; (path = queue.shift()) !== undefined;) {
      await reader.visit(path);
      titles.set(path, (await reader.page.title()).split('｜')[0]);
      const said = await axe(reader);
      for (const { id, tags, count } of said.passes) for (const one of numbers(tags)) note(one, id, { applied: count });
      for (const { id, tags } of said.inapplicable) for (const one of numbers(tags)) note(one, id, {});
      for (const { id, tags, count } of said.incomplete) for (const one of numbers(tags)) note(one, id, { unsure: count });
      for (const { id, tags, nodes } of said.violations) for (const one of numbers(tags)) fault(one, id, path, nodes[0].target);
      if (!narrow) continue;
      await reader.page.setViewportSize({ width: 320, height: 640 });
      note('1.4.10', 'width-320', { applied: 1 });
      const wide = await sideways(reader);
      if (wide.length) fault('1.4.10', 'width-320', path, wide[0]);
      await reader.page.setViewportSize({ width: 390, height: 844 });
      note('4.1.1', 'html-validate', { applied: 1 });
      for (const line of await html(`${GUIDE}/${path}`)) fault('4.1.1', 'html-validate', path, line);
    }
    await reader.close();
  }));
  console.error(`${words}: ${pages.length} pages, ${((Date.now() - began) / 1000).toFixed(0)} s`);
}

for (const one of ROUNDS) await round(one);
const browser = (await launch()).version();
await stop();

const outcome = ({ applied, faults, unsure }) => faults ? '問題あり' : applied ? '問題なし' : unsure ? '要確認' : '対象なし';
const byNumber = (one, other) => one.localeCompare(other, 'en', { numeric: true });
// A JSON string is a TOML string.
const text = JSON.stringify;
const out = [
  `#:schema ${schema}`,
  '# make a11y が書きました。手で直さず、もう一度試験してください（docs/accessibility.md）。',
  `tested = ${tested}`,
  `conditions = [\n${ROUNDS.map(({ words }) => `  ${text(words)},\n`).join('')}]`,
  `tools = [\n${[...TOOLS, { name: 'Chromium', version: browser }].map(({ name, version }) => `  { name = ${text(name)}, version = ${text(version)} },\n`).join('')}]`,
  `criteria = [\n${[...criteria].sort(([one], [other]) => byNumber(one, other)).map(([id, one]) =>
    `  { id = ${text(id)}, result = ${text(outcome(one))}, unsure = ${one.unsure}, rules = [${[...one.rules].sort().map(rule => text(rule)).join(', ')}] },\n`).join('')}]`,
  `faults = [${faults.size ? '\n' : ''}${[...faults.values()].sort((one, other) => byNumber(one.criterion, other.criterion)).map(({ criterion, rule, pages, example }) =>
    `  { criterion = ${text(criterion)}, rule = ${text(rule)}, pages = ${pages.size}, example = ${text(example.replace(/index\.html$/, ''))} },\n`).join('')}]`,
  `pages = [\n${chosen.map(path => `  { path = ${text(path.replace(/(^|\/)index\.html$/, '$1'))}, title = ${text(titles.get(path))} },\n`).join('')}]`,
];
writeFileSync(target, out.join('\n') + '\n');
console.log(`${target}: ${chosen.length} pages, ${criteria.size} criteria, ${faults.size} kinds of faults`);
