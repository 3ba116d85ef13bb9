// Lighthouse as a phone on a slow line sees the site: of each page the run with the median LCP of three. Scores and times
// are printed; an LCP over 2.0 s, or an accessibility score below 100, fails. scripts/audit.sh runs this.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { GUIDE, SITE, serve } from '../../tests/browser/support.mjs';

const require = createRequire(import.meta.url);
const { default: lighthouse } = await import(require.resolve('lighthouse'));
const { launch } = await import(require.resolve('chrome-launcher'));

const PAGES = { home: '', directory: 'gatherings/', entry: 'gatherings/kita-taiso/', calendar: 'calendar/' };
const RUNS = 3, LCP = 2000;
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

if (!existsSync(join(SITE, GUIDE, 'index.html'))) throw new Error(`no site in ${SITE}`);
// As web servers do, this one sends texts packed.
const server = await serve(SITE, { packed: true });
const chrome = await launch({
  chromePath: process.env.CHROMIUM || '/usr/bin/chromium',
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage'],
});

const middle = list => [...list].sort((one, other) => one.lcp - other.lcp)[Math.floor(list.length / 2)];
const faults = [];
console.log(`${'page'.padEnd(10)} ${'LCP'.padStart(7)} ${'FCP'.padStart(7)} ${'TBT'.padStart(6)} ${'CLS'.padStart(6)}  ${CATEGORIES.join('  ')}`);
for (const [name, path] of Object.entries(PAGES)) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) {
    // The default is a phone: 412 px, slow 4G, a processor four times slower.
    const { lhr } = await lighthouse(`${server.url}${GUIDE}/${path}`, { port: chrome.port, onlyCategories: CATEGORIES, logLevel: 'error' });
    const value = id => lhr.audits[id].numericValue ?? 0;
    runs.push({
      lcp: value('largest-contentful-paint'), fcp: value('first-contentful-paint'), tbt: value('total-blocking-time'), cls: value('cumulative-layout-shift'),
      scores: CATEGORIES.map(id => Math.round((lhr.categories[id].score ?? 0) * 100)),
      low: Object.values(lhr.audits).filter(one => one.score !== null && one.score < 0.9 && one.scoreDisplayMode === 'binary').map(one => one.id),
    });
  }
  const one = middle(runs);
  const seconds = value => `${(value / 1000).toFixed(2)} s`.padStart(7);
  console.log(`${name.padEnd(10)} ${seconds(one.lcp)} ${seconds(one.fcp)} ${one.tbt.toFixed(0).padStart(3)} ms ${one.cls.toFixed(3).padStart(6)}  ${one.scores.map((score, at) => String(score).padStart(CATEGORIES[at].length)).join('  ')}`);
  if (one.low.length) console.log(`           not met: ${one.low.join(', ')}`);
  if (one.lcp > LCP) faults.push(`${name}: LCP ${(one.lcp / 1000).toFixed(2)} s, at most ${LCP / 1000} s`);
  if (one.scores[1] < 100) faults.push(`${name}: accessibility ${one.scores[1]}`);
}
await chrome.kill();
await server.stop();
for (const fault of faults) console.error(`FAILED ${fault}`);
console.log(faults.length ? `${faults.length} faults` : 'ok');
process.exitCode = faults.length ? 1 : 0;
