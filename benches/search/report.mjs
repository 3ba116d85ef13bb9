// The tables of run.mjs.

/** What a first query may cost: KB, median and worst, by the number of entries. */
export const BUDGETS = { 1000: [40, 100], 10000: [90, 200], 100000: [170, 300] };
/** What a later one may cost, in KB. */
export const LATER = 100;

const percent = (part, whole) => `${(100 * part / whole).toFixed(0)} %`;
const wide = text => [...String(text)].reduce((sum, sign) => sum + (/[\u1100-\uffdc]/u.test(sign) && !/[ｦ-ﾟ]/u.test(sign) ? 2 : 1), 0);
const left = (text, width) => text + ' '.repeat(Math.max(0, width - wide(text)));
const right = (text, width) => ' '.repeat(Math.max(0, width - wide(text))) + text;

/** The value below which a share of the list lies. */
export function share(list, part) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

/** Prints everything for people. */
export function print(size, sets, made, verbose) {
  for (const set of sets) {
    const here = made.filter(one => one.set === set.name);
    if (!here.length) continue;
    console.log(`\n${set.name === 'own' ? 'Our queries' : 'Queries of the fixture'} (${set.list.length}) over ${size.toLocaleString('en')} entries: right on top / complete`);
    row('', ['queries', ...here.map(one => one.engine)]);
    here[0].kinds.forEach(([kind, { count }], index) => row(kind, [count, ...here.map(one => cell(one.kinds[index][1]))]));
    for (const half of ['tuned', 'fresh']) {
      const of = here.map(one => one.results.filter(result => result.half === half));
      if (of[0].length) row(`  of these ${half}`, [of[0].length, ...of.map(list => cell({ count: list.length, top: list.filter(one => one.top).length, full: list.filter(one => one.full).length }))]);
    }
    const figures = (title, text) => row(title, ['', ...here.map(text)]), kb = bytes => `${Math.round(bytes / 1000)}`;
    const cold = (one, what) => one.results.filter(result => result.cold).map(result => result.cold[what]);
    const spread = (list, form) => [share(list, 0.5), share(list, 0.9), Math.max(...list)].map(form).join(' / ');
    console.log('  first query of a visit, facets and ten results included: median / 90 % / worst');
    figures('KB, gzip -9', one => spread(cold(one, 'packed'), kb));
    figures('… without script', one => spread(cold(one, 'data'), kb));
    figures('… all of page', one => cold(one, 'page')[0] ? spread(cold(one, 'page'), kb) : '–');
    figures('KB as stored', one => spread(cold(one, 'stored'), kb));
    if (BUDGETS[size] && here.some(one => one.engine === 'own')) console.log(`  (to be reached by our own: median ${BUDGETS[size][0]}, worst ${BUDGETS[size][1]} KB; later queries ${LATER} KB)`);
    figures('requests', one => spread(cold(one, 'requests'), String));
    figures('ms', one => spread(cold(one, 'ms'), ms => ms.toFixed(0)));
    console.log('  later queries: of one long visit; and each after a query that shares nothing with it (but what all need)');
    figures('KB, gzip -9', one => spread(one.results.map(result => result.later.packed), kb));
    const apart = one => one.results.filter(result => result.apart).map(result => result.apart.packed);
    figures('… nothing shared', one => apart(one).length ? spread(apart(one), kb) : '–');
    figures(`… over ${LATER} KB`, one => apart(one).length ? apart(one).filter(bytes => bytes > LATER * 1000).length : '–');
    figures('ms', one => spread(one.results.map(result => result.later.ms), ms => ms.toFixed(1)));
    console.log('  index');
    figures('KB', one => kb(one.stored).replace(/\B(?=(\d{3})+$)/g, ','));
    figures('files', one => one.files.toLocaleString('en'));
    figures('s to build', one => (one.buildMs / 1000).toFixed(1));
    if (verbose) for (const one of here) failures(set, one);
  }
}

function cell({ count, top, full }) { return `${percent(top, count)} / ${percent(full, count)}`; }

function row(title, cells) {
  console.log(`  ${left(title, 16)}${cells.map((text, index) => right(String(text), index ? 22 : 8)).join('')}`);
}

/** Queries that were not answered well: what should have come, what came. */
function failures(set, { engine, results }) {
  console.log(`\n  ${engine}: not on top, or not complete`);
  const titles = new Map(set.docs.map(doc => [doc.href, doc.title.text]));
  results.forEach((one, index) => {
    if (one.full) return;
    const { need } = set.list[index], part = one.share === undefined ? '' : ` on top ${one.share.toFixed(2)}, recall ${one.recall.toFixed(2)}, precision ${one.precision.toFixed(2)}`;
    console.log(`  ${one.top ? 'top ' : 'FAIL'} ${left(`${one.kind}${one.half === 'fresh' ? '*' : ''}`, 17)}${left(one.q, 24)} should ${need.size}, did ${one.found}${part}`);
    if (!one.top) for (const id of one.first.slice(0, 3)) console.log(`         ${need.has(id) ? '+' : '-'} ${titles.get(id)}  ${id}`);
  });
}
