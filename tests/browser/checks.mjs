// Checks of a page: axe-core, HTML, sideways scrolling, what moves while it loads, what it weighs, what it prints.
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { SITE } from './support.mjs';

const require = createRequire(import.meta.url);
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 AA as axe-core knows it. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Versions of what checks, for the page of results. */
export const TOOLS = ['axe-core', 'html-validate', 'playwright-core'].map(name => {
  // html-validate's `exports` hide its package.json.
  const folder = require.resolve(name).split(`node_modules${sep}${name.replace('/', sep)}${sep}`)[0];
  const { version } = JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8'));
  return { name, version };
});

/** All that axe-core says of a page: `violations`, `passes`, `incomplete`, `inapplicable`. */
export async function axe(reader, tags = WCAG) {
  await reader.letIn();
  await reader.page.evaluate(AXE);
  return reader.page.evaluate(async tags => {
    // What is not drawn yet has no colours to look at. (CSSOM, because the page's CSP forbids a style element.)
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*{content-visibility:visible!important}');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    const said = await window.axe.run(document, { runOnly: tags });
    const small = rules => rules.map(({ id, tags, nodes }) => ({ id, tags, count: nodes.length }));
    return {
      violations: said.violations.map(({ id, tags, help, nodes }) => ({
        id, tags, help, count: nodes.length,
        nodes: nodes.map(({ target, html, failureSummary }) => ({ target: target.flat().join(' '), html: html.slice(0, 200), summary: failureSummary })),
      })),
      passes: small(said.passes), incomplete: small(said.incomplete), inapplicable: small(said.inapplicable),
    };
  }, tags);
}

/** Violations as lines that can be read. */
export function lines(violations) {
  return violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ target, summary }) =>
    `${id}: ${target} — ${summary.split('\n').slice(1, 2).join('').trim()}`));
}

/** How many pixels the page is wider than the window, with what sticks out; [] if nothing. */
export async function sideways(reader) {
  await reader.letIn();
  return reader.page.evaluate(() => {
    const root = document.documentElement, wide = root.clientWidth;
    if (root.scrollWidth <= wide) return [];
    const clipped = node => { for (let up = node.parentElement; up && up !== document.body; up = up.parentElement) if (getComputedStyle(up).overflowX !== 'visible') return true; };
    const out = [...document.body.querySelectorAll('*')].filter(node => node.getBoundingClientRect().right > wide + 1 && !clipped(node));
    return [`${root.scrollWidth} px in ${wide} px`, ...out.slice(-3).map(node => node.outerHTML.slice(0, 120))];
  });
}

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: {
    // Telephone numbers wrap nowhere by CSS; every file is our own, so it needs no checksum.
    'tel-non-breaking': 'off',
    'require-sri': ['error', { target: 'crossorigin' }],
  },
});

/** What html-validate says of a file of the site, as lines. */
export async function html(file) {
  const report = await validator.validateFile(join(SITE, file));
  return report.results.flatMap(result => result.messages)
    .map(({ ruleId, line, column, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`);
}

/** Watches what moves while pages load; call before `visit`, ask with `shifted`. Scripts come late, as on a slow line. */
export async function watchShifts(reader, late = 200) {
  await reader.context.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        if (entry.hadRecentInput) continue;
        window.shifts.push({ value: entry.value, of: entry.sources.map(({ node }) => node?.nodeType === 1 ? node.outerHTML.slice(0, 80) : node?.nodeName) });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await reader.context.route('**/*.js', async route => { await new Promise(done => setTimeout(done, late)); await route.continue(); });
}

/** Sum and parts of what moved since the page was opened. */
export async function shifted(reader) {
  await reader.page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)))));
  const shifts = await reader.page.evaluate(() => window.shifts);
  return { sum: shifts.reduce((sum, one) => sum + one.value, 0), shifts };
}

const weights = new Map();
/** Bytes of a file of the site after gzip -9. */
export function gz(file) {
  if (!weights.has(file)) weights.set(file, gzipSync(readFileSync(join(SITE, file)), { level: 9 }).length);
  return weights.get(file);
}

/** Pages and paper of a PDF that Chromium made: [[width, height] in points, …]. */
export function papers(pdf) {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/Type\s*\/Page\b[^]*?\/MediaBox\s*\[([^\]]*)\]/g)]
    .map(([, box]) => box.trim().split(/\s+/).map(Number)).map(([left, top, right, bottom]) => [right - left, bottom - top]);
}

/** Files of the site with this ending below a folder. */
export const files = (folder, end) => readdirSync(join(SITE, folder), { recursive: true })
  .map(path => path.split(sep).join('/')).filter(path => path.endsWith(end)).sort();
