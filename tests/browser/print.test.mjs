// The books as a print shop, a screen reader and a telephone's camera meet them. tests/print/look.py looks, this file judges.
// After a change of layout that is meant: KEEP=1 ./scripts/browser.sh tests/browser/print.test.mjs, then look at tests/print/pages/.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, test } from 'node:test';
import { GUIDE, REPOSITORY, SITE } from './support.mjs';

const TOOLS = process.env.PRINT_TOOLS || join(REPOSITORY, 'target/print-tools');
const PYTHON = join(TOOLS, 'bin/python');
const LOOK = join(REPOSITORY, 'tests/print/look.py');
const BASE = 'https://shirube.example.jp/';
/** Pages of which a picture is kept: book, page. */
const KEPT = [['guidebook', 1], ['guidebook', 3], ['guidebook', 8], ['guidebook', 13], ['casebook-jireishu-2', 1], ['casebook-jireishu-2', 4], ['newsletter-hohoemi-12', 1], ['report', 2]];
/** Share of pixels that may be clearly another shade. */
const TOLERANCE = 0.015;

const books = readdirSync(SITE, { withFileTypes: true })
  .filter(one => one.isDirectory() && existsSync(join(SITE, one.name, 'print')))
  .flatMap(one => readdirSync(join(SITE, one.name, 'print')).filter(file => file.endsWith('.pdf')).map(file => ({ guide: one.name, path: join(SITE, one.name, 'print', file), kind: file.split(/[-.]/)[0] })));
const seen = execFileSync(PYTHON, [LOOK, ...books.map(book => book.path)], { encoding: 'utf8', maxBuffer: 1 << 28 })
  .trim().split('\n').map(line => JSON.parse(line));
books.forEach((book, at) => Object.assign(book, seen[at], { name: relative(SITE, book.path) }));
const of = (guide, file) => books.find(book => book.name === `${guide}/print/${file}.pdf`);
const page = (book, number) => book.texts[number].replace(/\s+/g, ' ');

test('every guide has its books, and the site leads to each', () => {
  assert.ok(books.length >= 15, `${books.length}`);
  for (const kind of ['guidebook', 'casebook', 'newsletter', 'report']) assert.ok(books.some(book => book.kind === kind), kind);
  for (const book of books) {
    const list = readFileSync(join(SITE, book.guide, 'print/index.html'), 'utf8');
    assert.ok(list.includes(`href="${book.path.split('/').pop()}"`), book.name);
    assert.ok(existsSync(book.path.replace(/pdf$/, 'webp')), `${book.name}: no cover`);
  }
});

describe('each book', () => {
  for (const book of books) {
    test(book.name, () => {
      assert.deepEqual(book.tags, [], 'faults of PDF/UA-1');
      assert.equal(book.language, 'ja-JP');
      assert.ok(book.title.length > 3 && book.tagged && book.ua && book.a2a && book.object_streams);
      const loose = Object.entries(book.fonts).filter(([, inside]) => !inside);
      assert.deepEqual(loose, [], 'fonts that are not embedded');
      assert.ok(Object.keys(book.fonts).every(font => /\+BIZUD/.test(font)), Object.keys(book.fonts).join());
      assert.deepEqual(book.outside, [], 'text outside the paper');
      const blank = book.ink.map((ink, at) => [at + 1, ink]).filter(([, ink]) => ink < 0.001);
      assert.deepEqual(blank, [], 'empty pages');
      assert.ok(book.texts.every(text => !text.includes('\ufffd')), 'letters that are none');
      if (book.pages > 4) assert.ok(book.bookmarks.length > 2, 'bookmarks');
      assert.equal(book.labels.length, book.pages, 'page labels');
      assert.ok(book.bookmarks.every(([, title, at]) => title.trim() && at >= 1 && at <= book.pages));
    });
  }
});

test('paper has the right size', () => {
  for (const book of books) for (const [wide, high] of book.sizes) {
    assert.deepEqual([wide, high].sort((a, b) => a - b), [210, 297], book.name);
  }
});

test('newsletters have one to four pages', () => {
  for (const book of books.filter(book => book.kind === 'newsletter')) assert.ok(book.pages >= 1 && book.pages <= 4, `${book.name}: ${book.pages}`);
});

test('QR codes lead to pages that are there', () => {
  let count = 0;
  for (const book of books) for (const [at, address] of book.codes) {
    assert.ok(address.startsWith(BASE), `${book.name} ${at + 1}: ${address}`);
    assert.ok(existsSync(join(SITE, address.slice(BASE.length), 'index.html')), `${book.name} ${at + 1}: ${address}`);
    count++;
  }
  assert.ok(count > 50, `${count}`);
});

test('the guidebook has every gathering and service once, with its code and its short address', () => {
  const book = of(GUIDE, 'guidebook');
  const codes = book.codes.map(([, address]) => address);
  const text = book.texts.join('\n').replace(/\s+/g, '');
  for (const id of readdirSync(join(SITE, GUIDE, 'go'))) {
    const address = `${BASE}${GUIDE}/go/${id}/`;
    assert.equal(codes.filter(code => code === address).length, 1, `code of ${id}`);
    assert.equal(text.split(`/go/${id}`).length - 1, 1, `address of ${id}`);
  }
});

test('page numbers in contents and indexes are those of the pages they lead to', () => {
  let count = 0;
  for (const book of books.filter(book => book.kind !== 'newsletter')) for (const [at, words, target] of book.links) {
    // A line of a contents or an index ends with the page: 「山茶屋 . . . . 17」. Numbers alone are those of entries.
    const number = words.trim().match(/[^0-9\s].*?(?:[.・…]\s*|\n)([0-9]{1,3})$/s)?.[1];
    if (typeof target !== 'number' || !number) continue;
    assert.equal(book.labels[target], number, `${book.name} ${at + 1}: ${words}`);
    count++;
  }
  assert.ok(count > 100, `${count}`);
});

test('a case study begins on the left page of a spread', () => {
  const folder = join(SITE, GUIDE, 'cases');
  const titles = readdirSync(folder, { withFileTypes: true }).filter(one => one.isDirectory() && existsSync(join(folder, one.name, 'index.html')))
    .map(one => readFileSync(join(folder, one.name, 'index.html'), 'utf8').match(/<h1[^>]*>(.*?)<\/h1>/s)?.[1] ?? '')
    .map(html => html.replace(/<rt>.*?<\/rt>|<rp>.*?<\/rp>|<[^>]*>|\s/gs, ''));
  for (const [file, least] of [['casebook-jireishu-1', 8], ['casebook-jireishu-2', 12]]) {
    const cases = of(GUIDE, file).bookmarks.filter(([, title]) => titles.includes(title.replace(/\s/g, '')));
    assert.ok(cases.length >= least, `${file}: ${cases.length}`);
    assert.deepEqual(cases.filter(([, , at]) => at % 2), [], file);
  }
});

/** Numbers of the source documents (domain.md §1.5) that belong in a report: of councils, meetings, indicators and money. */
const FACTS = {
  utsunomiya: ['33', '18', '30', '32', '39', '191'],
  maebashi: ['23', '284', '12', '20'],
  higashiyamato: ['8,000', '4,000'],
  azumino: ['129', '34', '95', '320', '170', '30', '31', '80', '60', '24', '36', '13', '21'],
  atsugi: ['10', '15', '8,000', '4,000', '38.5', '19.25', '23'],
};
test('the reports of the five cities have the numbers of their documents', () => {
  for (const [city, numbers] of Object.entries(FACTS)) {
    const text = of(city, 'report').texts.join('\n').replace(/\n/g, ' ');
    const missing = numbers.filter(number => !new RegExp(`(?<![0-9.,])${number.replace('.', '\\.')}(?![0-9])`).test(text));
    assert.deepEqual(missing, [], city);
  }
});

test('text is read in the order in which it is printed', () => {
  const book = of(GUIDE, 'guidebook');
  const text = book.texts.join(' ').replace(/\s+/g, '');
  const order = ['この本の使いかた', '目次'].map(words => text.indexOf(words)).filter(at => at >= 0);
  assert.deepEqual(order, [...order].sort((a, b) => a - b));
  // Within a card, name before schedule before telephone.
  const card = page(book, book.codes[2][0]).replace(/\s+/g, '');
  assert.ok(card.length > 50);
});

describe('pages look as they did', () => {
  mkdirSync(join(REPOSITORY, 'tests/print/pages'), { recursive: true });
  for (const [file, number] of KEPT) {
    test(`${file} page ${number}`, () => {
      const kept = join(REPOSITORY, `tests/print/pages/${file}-${number}.png`);
      const keep = process.env.KEEP ? ['--keep'] : [];
      const { differs, sizes } = JSON.parse(execFileSync(PYTHON, [LOOK, '--picture', of(GUIDE, file).path, String(number), kept, ...keep], { encoding: 'utf8' }));
      assert.deepEqual(sizes[0], sizes[1]);
      assert.ok(differs <= TOLERANCE, `${(differs * 100).toFixed(1)} % of the page is other than in ${relative(REPOSITORY, kept)}`);
    });
  }
});
