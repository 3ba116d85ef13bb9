// How good an answer is; the measure of ../../design (search.md):
//   on top     of the first min(10, n) results at least 80 % are right (n = how many should come first)
//   complete   also 95 % of all that should be found are there, and 80 % of what is there may be there
// What should give nothing is right when nothing comes.

/**
 * @param got ids in the order of the engine
 * @param cut true: the engine had more, which it was not asked for
 */
export function score({ need, also, top }, got, cut = false) {
  if (!need.size) return { top: !got.length, full: !got.length };
  const first = got.slice(0, Math.min(10, top.size)), right = first.filter(id => top.has(id)).length;
  const found = new Set(got), hits = [...need].filter(id => found.has(id)).length, fine = got.filter(id => need.has(id) || also.has(id)).length;
  const share = right / Math.min(10, top.size), recall = hits / (cut ? Math.min(need.size, got.length) : need.size), precision = got.length ? fine / got.length : 0;
  return { top: share >= 0.8, full: share >= 0.8 && recall >= 0.95 && precision >= 0.8, share, recall, precision };
}

/** Sums by kind, in the order of the queries: [[kind, { count, top, full }], …], at the end the sum of all. */
export function sums(list, results) {
  const kinds = new Map(), all = { count: 0, top: 0, full: 0 };
  list.forEach(({ kind }, index) => {
    if (!kinds.has(kind)) kinds.set(kind, { count: 0, top: 0, full: 0 });
    for (const sum of [kinds.get(kind), all]) {
      sum.count++;
      sum.top += results[index].top;
      sum.full += results[index].full;
    }
  });
  return [...kinds, ['all', all]];
}
