// Part of search-index.js: what a query is made of, as src/output/search/{terms,reader/spelling}.rs do it.
const unique = list => [...new Set(list)];
function grams(run) {
  const c = [...run], out = [];
  for (let at = 0; at + 1 < c.length; at++) if (!(digit(c[at]) && digit(c[at + 1]))) out.push(c[at] + c[at + 1]);
  for (const number of run.match(/[0-9]+/g) || []) out.push('#' + (number.replace(/^0+/, '') || '0'));
  return unique(out);
}
// At most four, spread over the word; what is left out is seen to when the records are there.
function few(terms) {
  if (terms.length <= 4) return terms;
  return unique([0, 1, 2, 3].map(at => terms[Math.round(at * (terms.length - 1) / 3)]));
}
// The first three letters together imply the pair of the second and the third.
function sounds(text, first = 2) {
  const c = [...text], out = ['^' + c.slice(0, 3).join('')];
  for (let at = first; at + 1 < c.length; at++) out.push('~' + c[at] + c[at + 1]);
  return out;
}
const TIME = /^(午前|午後|am|pm)? ?([0-9]{1,2})(?::([0-5][0-9])|時(半|([0-5]?[0-9])分)?)(から|開始|~|まで)?$/;
function time(text) {
  const found = TIME.exec(text);
  if (!found || +found[2] > 24) return null;
  const minutes = +(found[3] || found[5] || (found[4] === '半' ? 30 : 0));
  return (+found[2] + (/午後|pm/.test(found[1] || '') && found[2] < 12 ? 12 : 0)) * 60 + minutes;
}
// 1時 may be one of the afternoon.
const twice = text => { const found = TIME.exec(text); return Boolean(found && !found[1] && found[2] >= 1 && found[2] <= 6); };
// 第二土曜, 五百円, R8 → 第2土曜, 500円, 令和8; with `back` the other way. Null where no number is meant.
const ONES = '〇一二三四五六七八九', COUNTED = '丁目|円|時|分|日|月|年|人|回|号|歳|層|曜|週|番|度|期|級|次|種|部';
function numerals(text, back) {
  const value = number => {
    let sum = 0, one = 0;
    for (const c of number) { const at = ONES.indexOf(c), ten = [10, 100, 1000]['十百千'.indexOf(c)]; if (ten) { sum += (one || 1) * ten; one = 0; } else one = one * 10 + at; }
    return sum + one;
  };
  const kanji = number => (number > 19 ? ONES[Math.floor(number / 10)] : '') + (number > 9 ? '十' : '') + (number % 10 ? ONES[number % 10] : '');
  const put = (all, first, number, after) => first || after ? (first || '') + (back ? kanji(+number) : value(number)) + (after || '') : all;
  const out = back ? text.replace(new RegExp(`(第)?([1-9][0-9]?)(丁目|層|曜|週)?`, 'g'), put)
    : text.replace(/^r([0-9]{1,2})(?=年|$)/, '令和$1').replace(new RegExp(`(第)?([一二三四五六七八九十百千]{1,6})(${COUNTED})?`, 'g'), put);
  return out === text ? null : out;
}
function place(term) {
  if ('#@=t'.includes(term[0])) return hash(term);
  const c = [...term];
  return hash((c[0] === '^' || c[0] === '~' ? c.slice(1, 3) : c.slice(0, 2)).map(plain).join(''));
}
function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    if (next.every(far => far > most)) return most + 1;
    row = next;
  }
  return Math.min(row[b.length], most + 1);
}

function split(query) {
  // No half of a letter at the end.
  const words = query.slice(0, 200).replace(/[\uD800-\uDBFF]$/, '').normalize('NFKC').trim().split(/[\s、]+|,(?![0-9])/).filter(Boolean).slice(0, 8);
  // TEL 0263-00-1234, 0263-00-1234に電話: the number says it all.
  const [number] = /\(?0[0-9]{1,4}[-) ]{0,2}[0-9]{1,4}[- ]?[0-9]{3,4}/.exec(words.join(' ')) || [''];
  if (/^[0-9]{10,11}$/.test(number.replace(/[^0-9]/g, ''))) return [number.replace(/ /g, '-')];
  return words.length > 1 && words.every(word => /^[0-9()-]+$/.test(word)) ? [words.join('-')] : words;
}
