// The made-up entries and 81 labelled queries of shared/fixtures/search, which came before ours, in the form of ours. They lie
// beside the repository (SEARCH_FIXTURE says where); without them or without Python there are none.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));
const FOLDER = [process.env.SEARCH_FIXTURE, resolve(HERE, '../../../shared/fixtures/search')].find(folder => folder && existsSync(join(folder, 'gen.py')));
const KINDS = { place: 'gathering', case: 'case', news: 'article' };
const WEEK = { 月: 'mon', 火: 'tue', 水: 'wed', 木: 'thu', 金: 'fri', 土: 'sat', 日: 'sun' };

/** { docs, groups, list } or { note: why there is none }. */
export function fixture(size) {
  if (!FOLDER) return { note: 'no shared/fixtures/search beside the repository' };
  const made = mkdtempSync(join(tmpdir(), 'search-fixture-'));
  try {
    const entries = join(made, 'entries.jsonl'), labels = join(made, 'queries.json'), python = (name, ...rest) => execFileSync('python3', ['-B', join(FOLDER, name), ...rest], { stdio: ['ignore', 'ignore', 'inherit'] });
    python('gen.py', String(size), entries);
    python('queries.py', entries, labels);
    const rows = readFileSync(entries, 'utf8').trim().split('\n').map(line => JSON.parse(line));
    const docs = rows.map(entry), ids = found => new Set(found.map(number => docs[number].href));
    const list = JSON.parse(readFileSync(labels, 'utf8')).map(({ kind, q, expect }) => ({ kind, half: 'fixture', q, need: ids(expect), also: new Set(), top: ids(expect) }));
    return { docs, groups: groups(rows), list };
  } catch (error) {
    return { note: `python3 could not make it: ${error.message}` };
  } finally {
    rmSync(made, { recursive: true });
  }
}

/** One of its entries. Its text begins with the name, and its labels are over the text alone. */
function entry(row) {
  const said = (text, kana = null) => ({ text, kana }), facts = [said(row.area, row.area_y), said(row.sub, row.sub_y)];
  const text = row.text.startsWith(row.name) ? row.text.slice(row.name.length).replace(/^。/, '') : row.text;
  return {
    kind: KINDS[row.typ], href: `${row.typ}/${row.id}/`, title: said(row.name), names: [], facts, line: row.when ?? '', text, phones: row.phone ? [row.phone] : [],
    facets: { kind: [KINDS[row.typ]], c: [row.cat], a: [row.area], w: (row.weekday ?? []).map(day => WEEK[day]) }, ended: false, next: null,
  };
}

function groups(rows) {
  const values = list => [...new Set(list)].map(id => ({ id, label: id }));
  return [
    { key: 'kind', label: null, first: true, values: values(Object.values(KINDS)) }, { key: 'c', label: null, first: true, values: values(rows.map(row => row.cat)) },
    { key: 'a', label: '地区', first: true, values: values(rows.map(row => row.area)) }, { key: 'w', label: null, first: true, values: values(Object.values(WEEK)) },
  ];
}
