// Which addresses belong to which template. Every template and every page of the guide must be in this list
// (kinds.test in pages.test.mjs): a new page kind is tested from its first day, or the tests fail.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GUIDE, REPOSITORY, SITE, pagesOf } from './support.mjs';

/** Template → form of its addresses below the guide. `index.html` of a folder is written as the folder. */
export const KINDS = {
  '404.html': /^404\.html$/,
  'home.html': /^$/,
  'about.html': /^about\/$/,
  'accessibility.html': /^accessibility\/$/,
  'accessibility-results.html': /^accessibility\/results\/$/,
  'budgets.html': /^budgets\/$/,
  'calendar.html': /^(districts\/[^/]+\/)?calendar\/$/,
  'month.html': /^(districts\/[^/]+\/)?calendar\/\d{4}-\d\d\/$/,
  'cases.html': /^cases\/((district|theme|edition)\/[^/]+\/)?$/,
  'case.html': /^cases\/[^/]+\/$/,
  'collection.html': /^collections\/[^/]+\/$/,
  'coordinators.html': /^coordinators\/$/,
  'councils.html': /^councils\/$/,
  'council.html': /^councils\/[^/]+\/$/,
  'dialogue.html': /^dialogues\/[^/]+\/$/,
  'directory.html': /^(gatherings|services)\/((category|district)\/[^/]+\/)?(\d+\/)?$/,
  'gathering.html': /^gatherings\/[^/]+\/$/,
  'service.html': /^services\/[^/]+\/$/,
  'districts.html': /^districts\/$/,
  'district.html': /^districts\/[^/]+\/$/,
  'document.html': /^documents\/[^/]+\/$/,
  'events.html': /^events\/$/,
  'event.html': /^events\/[^/]+\/$/,
  'exhibition.html': /^exhibitions\/[^/]+\/$/,
  'indicators.html': /^indicators\/$/,
  'list.html': /^(collections|dialogues|documents|exhibitions|notices|organizations|pages|places)\/$/,
  'matrix.html': /^matrix\/([^/]+\/)?$/,
  'meetings.html': /^meetings\/$/,
  'meeting.html': /^meetings\/[^/]+\/$/,
  'needs.html': /^needs\/$/,
  'need.html': /^needs\/[^/]+\/$/,
  'newsletters.html': /^newsletters\/$/,
  'series.html': /^newsletters\/[^/]+\/$/,
  'issue.html': /^issues\/[^/]+\/$/,
  'notice.html': /^notices\/[^/]+\/$/,
  'organization.html': /^organizations\/[^/]+\/$/,
  'page.html': /^pages\/[^/]+\/$/,
  'place.html': /^places\/[^/]+\/$/,
};
/** Pages above the guides. */
export const ABOVE = { 'portal.html': '../index.html' };

/** The page templates of the program, from the list in src/output/site/views/mod.rs. */
export function templates() {
  const text = readFileSync(join(REPOSITORY, 'src/output/site/views/mod.rs'), 'utf8');
  const list = /^pages! \{([^}]*)\}/m.exec(text)[1];
  return [...list.matchAll(/=> "([^"]+)"/g)].map(([, name]) => name);
}

/** Template of a page (path below the guide), undefined if none fits. */
export function kindOf(path) {
  const address = path.replace(/(^|\/)index\.html$/, '$1');
  // Those written first win: `cases/theme/1/` is a list, `cases/asa/` a case.
  return Object.keys(KINDS).find(kind => KINDS[kind].test(address));
}

/** Template → its pages in ひだまり市, the largest first. */
export function pagesByKind(guide = GUIDE) {
  const found = new Map([...Object.keys(KINDS), ...Object.keys(ABOVE)].map(kind => [kind, []]));
  for (const path of pagesOf(guide)) found.get(kindOf(path))?.push(path);
  for (const [kind, path] of Object.entries(ABOVE)) found.get(kind).push(path);
  const size = path => statSync(join(SITE, guide, path)).size;
  for (const pages of found.values()) pages.sort((one, other) => size(other) - size(one) || (one < other ? -1 : 1));
  return found;
}

/** Of each kind the fullest page; with `both` the emptiest, too. */
export function samples({ both = false } = {}) {
  return [...pagesByKind()].flatMap(([kind, pages]) =>
    (both && pages.length > 1 ? [pages[0], pages.at(-1)] : pages.slice(0, 1)).map(path => ({ kind, path })));
}
