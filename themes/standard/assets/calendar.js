// The coming days and the months of the calendar: marks today and what is over, keeps the choice of a category.
// After dates.js, whose today this is.
'use strict';
(() => {
const { today, number, iso, flag, asked } = window.guideDates, DAY = 864e5, ZONE = 9 * 36e5;
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

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
