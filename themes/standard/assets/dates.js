// Dates of today: the build wrote the days of a year into the pages; this shows those that are still to come.
// Today is that of Japan, whatever the device's own zone. Without script the days of the build stand there.
'use strict';
(() => {
const DAY = 864e5, ZONE = 9 * 36e5, WEEK = '日月火水木金土';
// Words of another language stand on this script's element (parts/dates-head.html); the Japanese ones stand here.
const said = document.currentScript && document.currentScript.dataset.words;
const [TODAY, TOMORROW, NEXT, OPENS, OPEN, CLOSED, ASK, PHONE, months, weekdays, pattern] = said ? said.split('|')
  : ['きょう', 'あす', '次回', 'ひらく日', 'きょうは、ひらいています。', 'きょうは、おやすみです。', '日程は', '電話で'];
const month = date => months ? months.split(',')[date.getUTCMonth()] : date.getUTCMonth() + 1 + '月';
const weekday = date => weekdays ? weekdays.split(',')[date.getUTCDay()] : WEEK[date.getUTCDay()] + '曜日';
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
const number = iso => Date.parse(iso + 'T00:00:00Z') / DAY;
const iso = day => new Date(day * DAY).toISOString().slice(0, 10);
// For tests on one's own machine: ?today=2027-02-23.
const own = location.protocol === 'file:' || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname);
const asked = own && new URLSearchParams(location.search).get('today');
const today = /^\d{4}-\d\d-\d\d$/.test(asked || '') ? number(asked) : Math.floor((Date.now() + ZONE) / DAY);
const flag = day => [TODAY, TOMORROW][day - today] || '';
const put = (root, selector, text) => {
  const part = root.querySelector(selector);
  if (part) { part.textContent = text || ''; part.hidden = !text; }
};
function leaf(root, day, word) {
  const date = new Date(day * DAY), time = root.querySelector('time');
  time.setAttribute('datetime', iso(day));
  time.querySelector('.f').textContent = flag(day) || word;
  time.querySelector('.m').textContent = month(date);
  time.querySelector('b').textContent = date.getUTCDate();
  time.querySelector('.w').textContent = weekday(date);
  root.classList.toggle('now', !!flag(day));
}
// Steps in days, each with the number of its words.
function days(steps) {
  let day = 0;
  return steps.map(step => { const [more, words = 0] = [].concat(step); return { day: day += more, words }; });
}

// An entry: the next days and the rests near them.
for (const box of $$('.coming')) {
  const data = JSON.parse(box.querySelector('script').textContent), list = box.querySelector('.leaves');
  const opening = box.hasAttribute('data-opening');
  const next = days(data.s).filter(one => one.day >= today).slice(0, list.children.length);
  const usual = next.length ? data.w[next[0].words][0] : '';
  [...list.children].forEach((item, at) => {
    const one = next[at];
    if (!one) { item.remove(); return; }
    const [time, place, note] = data.w[one.words];
    const shown = at === 0 || time !== usual ? time : '';
    leaf(item.querySelector('.day'), one.day, at ? '' : opening ? OPENS : NEXT);
    put(item, '.t', shown); put(item, '.p', place); put(item, '.x', note);
    item.classList.toggle('own', !!(at === 0 || shown || place || note));
  });
  list.hidden = !next.length;
  if (opening && next.length) put(box, '.state', next[0].day === today ? OPEN : CLOSED);
  box.querySelector('.over').hidden = !!next.length;
}
for (const box of $$('.rests')) {
  let near = 0;
  for (const item of $$('[data-from]', box)) {
    item.hidden = number(item.dataset.to) < today || number(item.dataset.from) > today + 62;
    near += !item.hidden;
  }
  box.hidden = !near;
}
const rests = $$('.rests [data-from]').some(item => number(item.dataset.from) <= today && today <= number(item.dataset.to));
for (const line of $$('[data-always]')) line.hidden = (line.dataset.always === 'off') !== rests;

// Cards and rows: the next day in the date block.
const coming = text => days(text.split(' ').map(Number)).map(one => one.day).filter(day => day >= today);
const short = date => pattern ? pattern.replace('@m', month(date)).replace('@d', date.getUTCDate()).replace('@w', weekday(date))
  : `${month(date)}${date.getUTCDate()}日（${WEEK[date.getUTCDay()]}）`;
function card(box) {
  const next = coming(box.dataset.next)[0], changed = box.parentNode.querySelector('[data-x]');
  if (changed) put(changed.parentNode, '[data-x]', next && JSON.parse(changed.dataset.x)[next]);
  if (box.tagName === 'TIME') {
    box.textContent = next ? `${flag(next)} ${short(new Date(next * DAY))}`.trim() : ASK + (months ? ' ' : '') + PHONE;
    if (next) box.setAttribute('datetime', iso(next)); else box.removeAttribute('datetime');
    box.classList.toggle('now', !!flag(next));
    return;
  }
  if (next) { leaf(box, next, NEXT); return; }
  const rule = document.createElement('span');
  rule.className = 'rule';
  rule.append(ASK, document.createElement('br'), PHONE);
  box.textContent = ''; box.append(rule);
}
for (const box of $$('[data-next]')) card(box);
// The same today for filter.js and calendar.js.
window.guideDates = { today, coming, card, number, iso, flag, asked };
})();
