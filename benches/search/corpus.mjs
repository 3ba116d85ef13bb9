// Entries of a town that is nowhere, in the form in which the index takes them (`Doc` in src/output/search/doc.rs): always the
// same ones for a size. People, places and telephone numbers are made up.
//
//   node benches/search/corpus.mjs 10000 folder   → folder/entries.jsonl, folder/groups.json
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { GATHERINGS, SERVICES, FLOWERS } from './corpus/activities.mjs';
import { BUILDINGS, districts } from './corpus/places.mjs';
import { person, phone } from './corpus/people.mjs';
import { Chance } from './corpus/random.mjs';
import * as reports from './corpus/reports.mjs';
import { clock, digits, write } from './corpus/writing.mjs';

const WEEK = [['mon', '月'], ['tue', '火'], ['wed', '水'], ['thu', '木'], ['fri', '金'], ['sat', '土'], ['sun', '日']];
const KINDS = [['gathering', 50], ['service', 16], ['case', 8], ['article', 12], ['council', 2], ['event', 5], ['page', 4], ['place', 3]];

/** The entries and groups of a corpus of `size` entries. */
export function corpus(size) {
  const chance = new Chance(20261122 + size), areas = districts(size, chance);
  const core = areas.filter(area => area.core), others = areas.filter(area => !area.core);
  const docs = [];
  for (let index = 0; index < size; index++) {
    const area = !others.length || chance.odds(0.4) ? chance.one(core) : chance.one(others);
    docs.push(entry(index, { chance, area, town: chance.one(area.towns), flower: chance.one(FLOWERS) }));
  }
  return { docs, groups: groups(areas) };
}

function entry(index, at) {
  const { chance } = at, kind = chance.weighed(KINDS);
  const made = { gathering: activity, service: activity, case: report, article: report, council: report, event: report, page: report, place }[kind](kind, index, at);
  return { ...made, facets: { kind: [kind], c: [], a: [], w: [], ...made.facets }, ended: made.ended ?? false, next: made.next ?? null };
}

/** What stands for the names in patterns. */
function slots({ chance, area, town, flower }) {
  const building = chance.weighed(BUILDINGS.map(building => [building, building[2]]));
  return {
    area, town, flower: { text: flower[0], kana: flower[1] ?? (/^[ぁ-んァ-ヶー]+$/.test(flower[0]) ? flower[0] : null) }, building: { text: building[0], kana: building[1] },
    person: { text: person(chance), kana: null }, topic: { text: write(chance.one(reports.TOPICS), chance).text, kana: null },
    d: said(digits(String(chance.int(1, 28)), chance)), n: said(digits(String(chance.int(2, 120)), chance)), m: said(digits(String(chance.int(1, 12)), chance)), r: said(digits(String(chance.int(2, 8)), chance)),
  };
}
const said = (text, kana = null) => ({ text, kana });

/** A building of the town; most guides know how it is read. */
function building(parts, { chance, town }) {
  const text = town.text + parts.building.text;
  return said(text, chance.odds(0.75) ? town.kana + parts.building.kana : null);
}

/** The district, and now and then a town, by its reading. */
function where({ chance, area, town }) {
  const facts = [said(`${area.text}地区`, `${area.kana}ちく`)];
  if (chance.odds(0.8)) facts.push(said(town.text, chance.odds(0.9) ? town.kana : null));
  return facts;
}

/** Runs of sentences about the entry. */
function sentences(list, count, parts, chance) {
  return chance.mixed(list, count).map(sentence => write(sentence, chance, parts).text).join('');
}

/** A gathering or a service. */
function activity(kind, index, at) {
  const { chance, area } = at, parts = slots(at);
  const list = kind === 'gathering' ? GATHERINGS : SERVICES, category = chance.weighed(list.map(one => [one, one.often]));
  const title = write(chance.one(category.titles), chance, parts), hall = building(parts, at);
  const days = chance.some(WEEK, chance.one([1, 1, 1, 2, 2, 3])), start = chance.one([540, 540, 570, 600, 600, 600, 630, 780, 810, 810, 840, 900, 1140]);
  const style = chance.one(['colon', 'colon', 'wide colon', 'half', 'wide', 'said']), ended = chance.odds(0.08);
  const often = chance.one(['毎週', '毎週', '第１・第３', '第2・第4', '月1回 第3', '隔週']);
  const hours = style === 'said' && chance.odds(0.5) ? `${clock(start, style)}開始` : `${clock(start, style)}${chance.one(['〜', 'から', '～', '-'])}${clock(start + chance.one([60, 90, 120]), style)}`;
  const line = `${often}${days.map(day => day[1]).join('・')}曜日 ${hours}${kind === 'gathering' ? ` ${hall.text}` : ''}`;
  const number = phone(index), wide = chance.odds(0.15);
  const facts = [said(category.label, chance.odds(0.8) ? category.kana : null), ...where(at), hall, said(`${at.town.text}${chance.int(1, 6)}丁目${chance.int(1, 30)}-${chance.int(1, 20)}`),
    said(`${title.text.replace(/[「」（）]/gu, ' ').trim()}${chance.one(['世話人会', '実行委員会', 'の会', '運営委員会'])}`), ...chance.some(category.activities, chance.int(1, 2)).map(text => said(text))];
  const fee = chance.one(['参加費は無料です。', digits(`参加費は${chance.one([100, 200, 300])}円です。`, chance), digits(`会費は月${chance.one(['500', '1,000', '1,500'])}円です。`, chance), '実費をいただきます。', '']);
  const text = sentences(category.sentences, chance.int(2, 4), parts, chance) + fee +
    chance.one(['', '', '駐車場があります。', '送迎はありません。', '{車いす}で入れます。', '段差があります。']).replace('{車いす}', '車いす') +
    (chance.odds(0.6) ? `代表は${parts.person.text}さんです。` : '') +
    (chance.odds(0.3) ? `${chance.one(['電話', '☎', 'ＴＥＬ'])} ${wide ? digits(number, { odds: () => true }).replaceAll('-', '－') : number}` : '');
  return {
    kind, href: `${kind === 'gathering' ? 'gatherings' : 'services'}/e${index}/`, title: said(title.text, chance.odds(0.6) ? title.kana : null),
    names: chance.odds(0.12) ? [said(chance.one([`${parts.flower.text}会`, `${area.text}の会`, `旧 ${at.town.text}${category.label}`]))] : [],
    facts, line: ended ? `終了しました（${line}）` : line, text, phones: chance.odds(0.9) ? [number] : [],
    facets: { c: [category.id], a: [area.id], w: kind === 'gathering' ? days.map(day => day[0]) : [] }, ended,
    next: ended || kind === 'service' ? null : `2026-${chance.odds(0.5) ? '11' : '12'}-${chance.int(23, 30)}`,
  };
}

/** What is reported or explained: a case, an article, a council, an event, a page. */
function report(kind, index, at) {
  const { chance, area } = at, parts = slots(at);
  const { folder, titles, texts, count } = {
    case: { folder: 'cases/', titles: reports.CASES, texts: reports.CASE_TEXT, count: [4, 8] },
    article: { folder: 'newsletters/tayori/#', titles: reports.ARTICLES, texts: reports.ARTICLE_TEXT, count: [4, 9] },
    council: { folder: 'councils/', titles: reports.COUNCILS, texts: reports.COUNCIL_TEXT, count: [3, 5] },
    event: { folder: 'events/', titles: reports.EVENTS, texts: reports.EVENT_TEXT, count: [3, 5] },
    page: { folder: 'pages/', titles: reports.PAGES, texts: reports.PAGE_TEXT, count: [5, 9] },
  }[kind];
  const title = write(chance.one(titles), chance, parts), start = chance.one([570, 600, 780, 810, 1110]), ended = kind === 'event' && chance.odds(0.5);
  const day = `令和${chance.one(['７', '8', '８'])}年${parts.m.text}月${digits(String(chance.int(1, 28)), chance)}日`;
  const line = kind === 'event' ? `${day} ${clock(start, chance.one(['colon', 'half', 'wide', 'said']))}から ${at.town.text}${parts.building.text}` : kind === 'page' ? '' : day;
  const local = kind !== 'page' && (kind !== 'article' || chance.odds(0.7));
  return {
    kind, href: `${folder}e${index}${folder.endsWith('#') ? '' : '/'}`, title: said(title.text, kind === 'case' && chance.odds(0.3) ? title.kana : null), names: [],
    facts: [...(local ? where(at) : []), ...(chance.odds(0.4) ? [said(write(chance.one(reports.NEEDS), chance).text)] : [])],
    line, text: sentences(texts, chance.int(...count), parts, chance), phones: kind === 'event' || kind === 'council' ? [phone(index)] : [],
    facets: { a: local ? [area.id] : [] }, ended, next: kind === 'event' && !ended ? `2026-12-${chance.int(10, 28)}` : null,
  };
}

/** A building with its address. */
function place(kind, index, at) {
  const { chance, area } = at, parts = slots(at), title = building(parts, at);
  return {
    kind, href: `places/e${index}/`, title, names: chance.odds(0.2) ? [said(`旧${at.town.text}小学校`)] : [], facts: [...where(at), said(`${at.town.text}${chance.int(1, 6)}-${chance.int(1, 40)}`)],
    line: `開館 ${clock(540, chance.one(['colon', 'half', 'said']))}〜${clock(1020, 'colon')}`, text: chance.one(['多目的トイレがあります。', '２階へは階段だけです。', 'エレベーターがあります。', '駐車場は20台です。']) + '部屋を借りるときは一週間前までに申し込みます。',
    phones: [phone(index)], facets: { a: [area.id] },
  };
}

function groups(areas) {
  const values = (list, label = true) => list.map(([id, text]) => ({ id, label: label ? text : null }));
  return [
    { key: 'kind', label: null, first: true, values: values(KINDS, false) },
    { key: 'c', label: null, first: true, values: values([...GATHERINGS, ...SERVICES].map(one => [one.id, one.label])) },
    { key: 'a', label: '地区', first: true, values: values(areas.map(area => [area.id, `${area.text}地区`])) },
    { key: 'w', label: null, first: true, values: values(WEEK, false) },
  ];
}

/** Writes entries and groups as the builders take them. */
export function writeCorpus({ docs, groups }, folder) {
  mkdirSync(folder, { recursive: true });
  // In parts: 100,000 entries are longer than a string may be on small machines.
  writeFileSync(join(folder, 'entries.jsonl'), '');
  for (let from = 0; from < docs.length; from += 5000) writeFileSync(join(folder, 'entries.jsonl'), docs.slice(from, from + 5000).map(doc => JSON.stringify(doc) + '\n').join(''), { flag: 'a' });
  writeFileSync(join(folder, 'groups.json'), JSON.stringify(groups, null, 1) + '\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [size = '1000', folder = '.'] = process.argv.slice(2);
  writeCorpus(corpus(+size), folder);
}
