// Which addresses belong to which template. Every template and every page of the guide must be in this list
// (kinds.test in pages.test.mjs): a new page kind is tested from its first day, or the tests fail.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { GUIDE, REPOSITORY, SITE, pagesOf } from './support.mjs';

/** Template → form of its addresses below the guide. `index.html` of a folder is written as the folder. */
export const KINDS = {
  '404.html': /^404\.html$/,
  'home.html': /^$/,
  'offline.html': /^offline\.html$/,
  'about.html': /^about\/$/,
  'language.html': /^language\/$/,
  'consult.html': /^consult\/$/,
  'mylist.html': /^mylist\/$/,
  'search.html': /^search\/$/,
  'map.html': /^map\/(category\/[^/]+\/)?$/,
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
  'directory.html': /^(gatherings|services)\/((category|district|weekday|time|way|with)\/[^/]+\/)?(page-\d+\.html)?$/,
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
  'print.html': /^print\/$/,
  'page.html': /^pages\/[^/]+\/$/,
  'place.html': /^places\/[^/]+\/$/,
};
/** Folders of the other languages; the pages in them are of the same kinds. */
export const LANGUAGES = ['easy', 'en'];
/** Templates that make no page of their own: rows for the script of long lists. */
export const PARTS = ['rows.html'];
/** Pages above the guides. */
export const ABOVE = { 'portal.html': '../index.html' };

/** The page templates of the program, from the list in src/output/site/views/mod.rs. */
export function templates() {
  const text = readFileSync(join(REPOSITORY, 'src/output/site/views/mod.rs'), 'utf8');
  const list = /^pages! \{([^}]*)\}/m.exec(text)[1];
  return [...list.matchAll(/=> "([^"]+)"/g)].map(([, name]) => name).filter(name => !PARTS.includes(name));
}

/** Template of a page (path below the guide), undefined if none fits. */
export function kindOf(path) {
  const address = path.replace(/(^|\/)index\.html$/, '$1').replace(new RegExp(`^(${LANGUAGES.join('|')})/`), '');
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

/** Language of a page: 'ja' or one of LANGUAGES. */
export const languageOf = path => LANGUAGES.find(language => path.startsWith(`${language}/`)) ?? 'ja';

/** Of each kind the fullest page; with `both` the emptiest, too, and the fullest of each other language. */
export function samples({ both = false } = {}) {
  return [...pagesByKind()].flatMap(([kind, pages]) => {
    const [japanese, ...others] = ['ja', ...LANGUAGES].map(language => pages.filter(path => languageOf(path) === language));
    const first = japanese.length ? japanese : others.flat();
    const more = both ? [first.at(-1), ...others.map(own => own[0])] : [];
    return [...new Set([first[0], ...more])].filter(Boolean).map(path => ({ kind, path }));
  });
}
