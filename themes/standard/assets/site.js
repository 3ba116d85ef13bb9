// Adds to pages that already work without it: reading settings, menu, print buttons.
'use strict';
(() => {
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)], root = document.documentElement;
function mark(key) {
  for (const button of $$(`[data-set^="${key}="]`)) {
    button.setAttribute('aria-pressed', String((root.dataset[key] || '') === button.dataset.set.split('=')[1]));
  }
}
for (const button of $$('[data-set]')) {
  const [key, value] = button.dataset.set.split('=');
  button.addEventListener('click', () => {
    if (value) root.dataset[key] = value; else delete root.dataset[key];
    try { if (value) localStorage.setItem('guide:' + key, value); else localStorage.removeItem('guide:' + key); } catch (e) { /* private mode */ }
  });
}
// Marked anew whenever the choices change, here or in another window.
new MutationObserver(() => ['size', 'ruby', 'theme'].forEach(mark)).observe(root, { attributes: true });
['size', 'ruby', 'theme'].forEach(mark);
const pops = () => $$('details.pop[open]');
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') for (const pop of pops()) { pop.open = false; pop.querySelector('summary').focus(); }
});
document.addEventListener('click', event => { for (const pop of pops()) if (!pop.contains(event.target)) pop.open = false; });
const button = document.querySelector('.menu-btn'), menu = document.getElementById('gnav');
if (button && menu) button.addEventListener('click', () => {
  button.setAttribute('aria-expanded', String(!menu.toggleAttribute('data-closed')));
});
for (const print of $$('[data-print]')) print.addEventListener('click', () => window.print());
// The day of printing, at the foot of the paper.
const foot = document.querySelector('[data-printed]');
addEventListener('beforeprint', () => {
  if (!foot) return;
  const day = new Date().toLocaleDateString(root.lang || 'ja', { dateStyle: 'long', timeZone: 'Asia/Tokyo' });
  const line = foot.querySelector('span') || foot.appendChild(document.createElement('span'));
  line.textContent = '\u3000' + foot.dataset.printed + ' ' + day;
});
// On wide screens the filter stands open beside the list; site.css shows it so, this tells assistive technology too.
const wide = matchMedia('(min-width:60rem)'), filters = $$('.filter>details');
const open = () => { if (wide.matches) for (const filter of filters) filter.open = true; };
open(); if (wide.addEventListener) wide.addEventListener('change', open);
// Search boxes: what opens the index and suggests words (search-box.js) comes when one is entered.
const seek = document.querySelector('[data-search]');
let box;
self.guideSearch = () => box = box || new Promise((done, fail) => {
  const script = document.createElement('script');
  Object.assign(script, { src: seek.dataset.boxSrc, onload: done, onerror() { box = 0; fail({ code: 'missing' }); } });
  document.head.append(script);
});
document.addEventListener('focusin', event => { if (event.target.name === 'q') self.guideSearch().catch(() => {}); });
// The copy for when there is no network (sw.js beside the manifest); not for those who save data, nor from a disk.
const manifest = document.querySelector('link[rel=manifest]'), worker = navigator.serviceWorker;
if (manifest && worker && /^http/.test(location.protocol) && !(navigator.connection || {}).saveData) {
  addEventListener('load', () => { worker.register(new URL('sw.js', manifest.href)).then(() => worker.ready).then(at => at.active.postMessage('index')).catch(() => { /* closed: without */ }); });
}
})();

// マイリスト: stars, their count in the header; sending and copying addresses. The list, [[short name, title], …], stays on the device.
(() => {
const link = document.querySelector('[data-mylist]');
if (!link) return;
const said = link.nextElementSibling, key = 'guide:list:' + link.dataset.mylist;
const $$ = selector => document.querySelectorAll(selector);
function read() {
  try {
    return JSON.parse(localStorage.getItem(key)).filter(one => /^[a-z2-9]{7}$/.test(one[0]));
  } catch (e) { return []; }
}
// False where the browser keeps nothing.
function write(list) {
  try { localStorage.setItem(key, JSON.stringify(list)); } catch (e) { return false; }
  show();
  return true;
}
function show() {
  const list = read(), count = link.querySelector('.cnt');
  for (const star of $$('[data-star]')) star.setAttribute('aria-pressed', list.some(one => one[0] === star.dataset.star));
  count.hidden = !list.length;
  count.firstChild.textContent = list.length;
  document.dispatchEvent(new Event('guidelist'));
}
function copy(text, status) {
  const say = done => { status.textContent = done ? status.dataset.done : status.dataset.failed + ' ' + text; };
  const old = () => {
    const focus = document.activeElement, field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    say(document.execCommand('copy'));
    field.remove();
    focus.focus();
  };
  if (navigator.clipboard) navigator.clipboard.writeText(text).then(() => say(1), old); else old();
}
document.addEventListener('click', event => {
  const star = event.target.closest('[data-star]');
  if (!star) return;
  const list = read(), rest = list.filter(one => one[0] !== star.dataset.star), added = rest.length === list.length;
  if (added) rest.push([star.dataset.star, star.dataset.name]);
  if (write(rest)) said.textContent = link.dataset[added ? 'in' : 'out'].replace('#', rest.length);
  else if (!said.textContent) {
    const note = document.createElement('p');
    note.className = 'warn';
    note.textContent = said.textContent = link.dataset.closed;
    star.after(note);
  }
});
addEventListener('storage', show);
addEventListener('pageshow', show);
for (const box of $$('[data-share]')) {
  const find = selector => box.querySelector(selector), button = find('[data-copy]'), more = find('[data-more]');
  const url = box.dataset.share || /^http/.test(location) && location.href.split('#')[0];
  button.hidden = !url;
  more.hidden = !url || !navigator.share;
  if (url && !box.dataset.share) for (const a of box.querySelectorAll('a')) a.href += encodeURIComponent('\n' + url);
  button.addEventListener('click', () => copy(url, find('[role=status]')));
  more.addEventListener('click', () => navigator.share({ title: document.title, url }).catch(() => {}));
}
self.guideList = { read, write, copy, show };
show();
})();
