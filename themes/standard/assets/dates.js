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
// For filter.js: the same today.
window.guideDates = { today, coming, card };

// What is over today is marked, where its end is told (10:00〜11:30, 11:30まで).
const minute = asked ? -1 : Math.floor((Date.now() + ZONE) % DAY / 6e4);
function past(day) {
  let count = 0;
  for (const item of $$('.e', day)) {
    const time = item.querySelector('.t'), end = time && /(\d+):(\d\d)(?:まで)?$/.exec(time.textContent), link = item.querySelector('a');
    if (!end || +end[1] * 60 + +end[2] > minute) continue;
    const word = document.createElement('small');
    word.className = 'nb';
    word.textContent = 'おわりました';
    time.append(' ', word);
    link.setAttribute('aria-label', (link.getAttribute('aria-label') || '') + '、おわりました');
    item.classList.add('past');
    count++;
  }
  if (count) behind(day);
  return count;
}
// What is still to come stands first; what is over goes behind a word.
function behind(day) {
  const list = day.querySelector('.es'), over = $$('.past', list), box = document.createElement('details'), word = document.createElement('summary'), rest = list.cloneNode();
  word.textContent = 'おわった集まり' + (day.querySelector('.more') ? '' : ` ${over.length}件`);
  box.className = 'done';
  rest.append(...over);
  box.append(word, rest);
  day.append(box);
  if (list.children.length) return;
  const none = document.createElement('p');
  none.className = 'note';
  none.textContent = day.querySelector('.more') ? 'ここにのせた集まりは、おわりました。' : 'きょうの集まりは、おわりました。';
  list.replaceWith(none);
}
// The coming days, on the home page and on the calendar's first page.
for (const list of $$('.soon')) {
  const shown = +list.dataset.show, page = list.querySelector('#today');
  // A device whose clock is behind gets the first days there are.
  const days = [...list.children].map(item => number(item.dataset.day)), from = Math.max(today, days[0]);
  let seen = 0, busy = 0;
  for (const item of list.children) {
    const day = number(item.dataset.day), off = day - today;
    // On the home page: today, and where nothing is held today, the next day with something.
    const wanted = day >= from && (day < from + shown || (shown === 1 && !busy && +item.dataset.n > 0));
    item.hidden = !wanted;
    item.classList.toggle('now', off === 0);
    item.querySelector('.f').textContent = flag(day);
    if (page) { item.removeAttribute('id'); if (off === 0) item.id = 'today'; if (off === 1) item.id = 'tomorrow'; }
    if (wanted) { seen++; busy += item.dataset.n - (off ? 0 : past(item)); }
  }
  list.classList.add('set');
  const over = list.parentNode.querySelector('.over');
  // Also where the list ends before the days that it is to show.
  if (over) over.hidden = seen > 0 && days[days.length - 1] >= from + shown - 1;
  for (const door of page ? $$('.nowdoors a[href^="#to"]') : []) if (!document.querySelector(door.hash)) door.hash = 'week';
  if (page && /^#to(day|morrow)$/.test(location.hash)) {
    const aim = document.querySelector(location.hash);
    if (aim) aim.scrollIntoView();
  }
}

// A month: today is marked; the choice of a category stands in the address and goes along to the next page.
const now = document.getElementById('day-' + iso(today));
for (const day of $$('.d.today')) day.classList.remove('today');
if (now) {
  now.classList.add('today');
  now.setAttribute('aria-current', 'date');
  now.querySelector('.f').textContent = 'きょう';
  const jump = document.getElementById('to-today'), small = document.querySelector(`.jump a[href="#${now.id}"]`);
  if (small) { small.setAttribute('aria-current', 'date'); small.parentNode.classList.add('now'); }
  if (jump && !now.classList.contains('out')) { jump.href = '#' + now.id; jump.textContent = 'きょうの所へ'; }
}
const choices = $$('input[name=c]');
const chosen = new URLSearchParams(location.search).get('c') || '';
for (const choice of choices) if (choice.value === chosen) choice.checked = true;
function keep(event) {
  const choice = choices.find(one => one.checked), value = choices.length ? choice ? choice.value : '' : chosen;
  const search = new URLSearchParams(location.search);
  if (value) search.set('c', value); else search.delete('c');
  const text = String(search) && '?' + search;
  if (text !== location.search) try { history.replaceState(null, '', location.pathname + text + location.hash); } catch (e) { /* from a file */ }
  const label = document.getElementById('chosen');
  if (label) label.textContent = value && choice ? '：' + choice.parentNode.textContent.trim() : '';
  const file = document.getElementById('kind-file'), own = choice && document.querySelector(`.ics.${choice.id || 'none'} a`);
  if (file && own) {
    file.firstChild.href = own.href;
    file.querySelector('span').textContent = `「${own.textContent}」だけをスマートフォンの予定表に入れる`;
  }
  if (choice && (value || event)) {
    const count = $$('.week .d:not(.out) .e' + (choice.id && '.' + choice.id)).length, month = document.querySelector('.d:not(.out) time').getAttribute('datetime').slice(5, 7);
    document.getElementById('found').textContent = `${+month}月：${choice.parentNode.textContent.trim()} ${count}件`;
  }
  for (const link of $$('a[data-keep]')) {
    const [path, hash = ''] = link.getAttribute('href').split('#'), bare = path.split('?')[0];
    // The week goes along where the other page is of the same month.
    const week = link.dataset.keep === '' && /^#week-/.test(location.hash) ? location.hash : hash && '#' + hash;
    link.setAttribute('href', (bare ? bare + text : '') + week || bare);
  }
}
if (choices.length || $$('a[data-keep]').length) {
  keep();
  for (const choice of choices) choice.addEventListener('change', keep);
  addEventListener('hashchange', keep);
}
})();
