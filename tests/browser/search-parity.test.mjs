// Two readers of one index, that of pages and that of `shirube search`, give the same: order, totals, marks, counts.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import test from 'node:test';
import { GUIDE, REPOSITORY, SITE } from './support.mjs';
import { openFolder } from './search-reader.mjs';

const SHIRUBE = resolve(REPOSITORY, process.env.SHIRUBE || 'target/debug/shirube');
const QUERIES = [
  // As written, in part, several words.
  '体操', 'いきいき百歳体操', 'いきいき百歳体操 北町', '北町公民館', 'サロン', 'お茶', '会', '茶', '麻雀', '体操 北町', '北町　体操　火曜日', '山手町、体操', '買い物バス「すみれ号」', 'ぜんぶ',
  // As read, in other widths, kana, letters.
  'たいそう', 'きたまち', 'きたまちたいそう', 'さろん', 'ｻﾛﾝ', 'サロン　キタマチ', 'taisou', 'taisō', 'kitamachi', 'kitamati taisou', 'konpyu-ta', 'すみれごう', 'ひがいち', 'ヤマテ', 'かいもの', 'お買いもの', '買物', 'ゴミ出し', 'ごみだし', 'こども', '子供 食堂', '一人暮らし', 'ひとりぐらし', '１人', 'shimbun', 'rajio',
  // Half typed, mistyped, half converted.
  'た', 'たい', 'たいそ', 'たいs', 'taiso', 'たいそおう', 'だいそう', 'いきいき体そう', '助合い', '支えあい', 'おしゃべいり', 'きたまちこおみんかん', 'すみればすす', 'ひゃくさいたいそ', 'ころばんたいそ',
  // Two words in one.
  '北町サロン', '北町の体操', '山手ラジオ', '体操公民館', '水神うたごえ', 'きたまちのたいそう', '北町公民館体操', '体操北町公民館', '北町買い物', '山手町茶話会サロン', '北町100歳体操', '麻雀北町公民館会',
  // Times, numbers, telephones.
  '10時', '10:00', '午前10時', '午後1時半', '13:30', '9時から', '12号', '第12号', '4人', '500円', '1,500円', '0000-55-0211', '0000550211', '550211', '0000 55 0211', '(0000)55-0211', 'tel 0000-55-0211', '電話0000-55-0301', '0000-55-9999', '55',
  // Words for the same, old letters.
  '送迎', '車いす', '配食', 'お弁当', '見守り', '移動支援', '齋藤', '髙橋', '𠮷田', '渡邊', '認知症', 'カフェ', 'コーヒー', 'スキー', '将棋', '囲碁',
  // What is not there, or is no word.
  'ほげほげら', '体操 ほげほげら', '元総社', 'もとそうじゃ', '。', '・', '()', '-', 'ー', '々', '\u{1f600}', 'a', 'xyz', 'the', '%', '北町\u200b体操', 'あ'.repeat(300), '体'.repeat(60), '𠮷'.repeat(150), '1 2 3 4 5 6 7 8 9', 'constructor', '__proto__', '', ' ',
];

/** Answers of the program, one a query. */
function asked(folder, queries, ...more) {
  const temp = mkdtempSync(join(tmpdir(), 'shirube-')), file = join(temp, 'queries.txt');
  try {
    writeFileSync(file, queries.map(query => query + '\n').join(''));
    const said = execFileSync(SHIRUBE, ['search', folder, '--queries', file, '--json', ...more], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    return said.trimEnd().split('\n').map(line => JSON.parse(line));
  } finally {
    rmSync(temp, { recursive: true });
  }
}

async function same(folder, queries, options, ...more) {
  const index = await openFolder(join(folder, 'search')), answers = asked(folder, queries, ...more);
  assert.equal(answers.length, queries.length);
  let found = 0;
  for (const [at, query] of queries.entries()) {
    const own = JSON.parse(JSON.stringify(await index.find(query, options)));
    assert.deepEqual(answers[at], own, `${query} ${JSON.stringify(options)}`);
    if (own.total) found++;
  }
  return found;
}

test('both readers find the same, in the same order, with the same marks', async () => {
  const found = await same(join(SITE, GUIDE), QUERIES, { count: 10 });
  assert.ok(found > 80, `${found} queries found something`);
});

test('both readers narrow and count the same', async () => {
  const options = { count: 30, filters: { kind: ['gathering', 'service'], a: ['kitamachi'], w: ['2'] } };
  const filters = Object.entries(options.filters).flatMap(([key, ids]) => ids.flatMap(id => ['--filter', `${key}=${id}`]));
  await same(join(SITE, GUIDE), ['', '体操', 'たいそう', '会', 'ほげら', '買い物'], options, '--limit', '30', ...filters);
  // Of conditions all must hold.
  const index = await openFolder(join(SITE, GUIDE, 'search')), f = index.groups.find(group => group.key === 'f').values.slice(0, 2).map(value => value.id);
  await same(join(SITE, GUIDE), ['', '体操', '会'], { count: 10, filters: { f } }, ...f.flatMap(id => ['--filter', `f=${id}`]));
});

test('a value promises what choosing it gives', async () => {
  const index = await openFolder(join(SITE, GUIDE, 'search')), groups = ['kind', 'a', 'w'];
  let tried = 0, kept = 0;
  for (const query of QUERIES) {
    const whole = await index.find(query, { count: 10, groups });
    for (const [key, values] of Object.entries(whole.counts).filter(([key]) => groups.includes(key))) for (const [id, count] of Object.entries(values)) {
      const some = await index.find(query, { count: 10, filters: { [key]: [id] } });
      assert.ok(some.total <= count, `${query} ${key}=${id}: ${some.total} of ${count}`);
      // Where all were looked at it is so exactly; in longer answers what merely seems to have the word is counted.
      if (whole.total <= 10) assert.equal(some.total, count, `${query} ${key}=${id}`);
      tried++;
      if (some.total === count) kept++;
    }
    // The word filter of a list asks the same.
    if (whole.total && whole.total <= 10) assert.equal((await index.match(query, 'gathering')).size, whole.counts.kind.gathering ?? 0, query);
  }
  assert.ok(tried > 1000 && kept >= 0.95 * tried, `${kept} of ${tried} values`);
});

test('both readers read the index of all guides', async () => {
  await same(SITE, QUERIES.slice(0, 40), { count: 40 }, '--limit', '40');
});

test('both readers suggest the same', async () => {
  const folder = join(SITE, GUIDE), index = await openFolder(join(folder, 'search'));
  const typed = ['き', 'きた', 'kita', '北', '北町', 'すみ', 'スミ', 'ラ', 'かい', '買', 'こ', 'こう', 'た', 'ひ', 'ひが', 'い', 'いき', '10', 'x', '', 'ほげ', '・'];
  for (const [at, own] of asked(folder, typed, '--suggest').entries()) {
    const expected = (await index.suggest(typed[at])).map(({ text, kind, href, query, pieces }) => ({ text, kind, href, query, pieces }));
    assert.deepEqual(own, JSON.parse(JSON.stringify(expected)), typed[at]);
  }
});
