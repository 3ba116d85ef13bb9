// Narrows the lists of gatherings and services. The links of the filter become tick boxes: inside a group one of those
// chosen suffices (data-all: every one must hold), between groups all must hold. What is chosen stands in the address.
// Lists of one facet are doors: what is chosen there leads to the whole list, which alone has everything.
'use strict';
(() => {
const $ = (selector, root = document) => root.querySelector(selector), $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
const form = $('form[data-filter]');
if (!form) return;
const { today, coming } = window.guideDates;
const own = form.dataset, whole = 'whole' in own, words = JSON.parse($('script', form).textContent);
const word = $('#q'), sort = $('[data-sort]'), quick = $$('[data-when]'), found = $('[data-found]'), note = $('[data-note]'), list = $('[data-results]');
const SPANS = { today: [0, 0], tomorrow: [1, 1], week: [0, 6] };
const say = (key, values) => words[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
const put = (node, text) => { if (node.textContent !== text) node.textContent = text; };
function make(tag, ...inside) { const node = document.createElement(tag); node.append(...inside); return node; }
function button(inside, act) {
  const node = make('button', ...inside);
  node.type = 'button';
  node.addEventListener('click', () => { act(); change(); found.focus(); });
  return make('li', node);
}

// Links → tick boxes.
const boxes = $$('[data-v]', form).map(link => {
  const group = link.closest('[data-g]'), box = make('input'), label = make('label', box, ...link.childNodes), name = $('.l', label), count = $('.n', label);
  Object.assign(box, { type: 'checkbox', name: group.dataset.g, value: link.dataset.v, autocomplete: 'off', checked: link.hasAttribute('aria-current') });
  if (link.dataset.c) label.dataset.c = link.dataset.c;
  if (!whole) put(count, link.dataset.n);
  label.classList.toggle('zero', count.textContent === '0');
  link.replaceWith(label);
  return { box, label, count, group, first: box.checked, all: 'all' in group.dataset, key: box.name + '=' + box.value, text: (name.firstElementChild || name).textContent };
});
const groups = [...new Set(boxes.map(one => one.group))], names = new Map(boxes.map(one => [one.key, one.text]));

// The entries, once something is asked of them.
let items = [];
function take() {
  const old = new Set(items.map(one => one.el));
  for (const el of $$('[data-v]', list)) if (!old.has(el)) {
    const data = el.dataset, box = $('[data-next]', el), page = $('h3 a', el) || $('a', el), days = data.days || box && box.dataset.next;
    items.push({ el, id: page.href.split('/').slice(-2)[0], home: el.parentNode, keys: new Set(data.v.split(' ')), days: days ? coming(days) : [], order: +data.o, at: items.length, ll: data.ll && data.ll.split(',').map(Number), far: 1e9 });
  }
}
// Further rows of a long list come with any question, what finds words (search-list.js) with the first word.
const there = {}, bring = source => there[source] = there[source] || new Promise(done => {
  const script = make('script');
  Object.assign(script, { src: source, onload: done, onerror: done });
  document.head.append(script);
});
let hits = null, hitsOf = '', plain = '', turn = 0;
function load(then) {
  const q = word.value.trim(), ask = q !== hitsOf, mine = ++turn;
  const go = () => { if (mine === turn) { list.removeAttribute('aria-busy'); take(); if (note.textContent !== words.nowhere) put(note, plain); then(); } };
  if (!own.restSrc && !ask) { go(); return; }
  list.setAttribute('aria-busy', 'true');
  Promise.resolve(own.restSrc && bring(own.restSrc)).then(() => {
    take();
    return ask && q && bring(own.findSrc).then(() => self.guideListWords(q, own.kind, items, names));
  }).catch(() => { there[own.findSrc] = 0; return { plain: 1 }; }).then(found => {
    if (ask && mine === turn) { hits = found && found.ids; hitsOf = q; plain = found && found.plain ? words.plain : ''; }
    go();
  });
}

// What is chosen.
let when = '', here = null, typing = false;
const asked = () => new URLSearchParams(location.hash.startsWith('#?') ? location.hash.slice(2) : location.search);
function read() {
  const from = asked();
  for (const one of boxes) one.box.checked = from.getAll(one.box.name).includes(one.box.value);
  word.value = from.get('q') || '';
  when = SPANS[from.get('when')] ? from.get('when') : '';
  sort.value = from.get('sort') || '';
  if (sort.selectedIndex < 0) sort.value = '';
  return write() !== (from.get('today') ? 'today=' + from.get('today') : '');
}
function write() {
  const to = new URLSearchParams();
  for (const one of boxes) if (one.box.checked) to.append(one.box.name, one.box.value);
  const more = { q: word.value.trim(), when, sort: sort.value === 'near' ? '' : sort.value, today: asked().get('today') };
  for (const key in more) if (more[key]) to.set(key, more[key]);
  return String(to);
}
function change(same) {
  const state = write();
  if (!whole) { location.assign(form.getAttribute('action') + (state && '?' + state) + '#narrow'); return; }
  if (!same) typing = false;
  try {
    history[same ? 'replaceState' : 'pushState'](null, '', location.pathname + (state && '?' + state));
  } catch (_) { location[same ? 'replace' : 'assign']('#?' + state); } // Some browsers let no file change its address.
  load(show);
}

function find(on, ids, span, without) {
  const chosen = groups.filter(group => group !== without).map(group => on.filter(one => one.group === group)).filter(some => some.length);
  const has = item => chosen.every(some => some[0].all ? some.every(one => item.keys.has(one.key)) : some.some(one => item.keys.has(one.key)));
  const near = item => !span || item.days.some(day => day >= today + SPANS[span][0] && day <= today + SPANS[span][1]);
  return items.filter(item => has(item) && near(item) && (!ids || ids.has(item.id)));
}

function show() {
  const on = boxes.filter(one => one.box.checked), q = hits, hit = find(on, q, when), set = new Set(hit), total = +own.total, n = hit.length;
  for (const item of items) item.el.hidden = !set.has(item);
  arrange(hit);
  const others = new Map();
  for (const one of boxes) {
    if (!one.all && !others.has(one.group)) others.set(one.group, find(on, q, when, one.group));
    const count = (one.all ? hit : others.get(one.group)).filter(item => item.keys.has(one.key)).length;
    put(one.count, String(count));
    one.label.classList.toggle('zero', !count);
  }
  // Every condition, with what would be found without it.
  const conditions = on.map(one => [one.text, () => { one.box.checked = false; }, () => find(on.filter(other => other !== one), q, when)]);
  for (const one of quick) {
    const is = one.dataset.when === when;
    one.setAttribute('aria-pressed', String(is));
    if (is) conditions.push([one.textContent, () => { when = ''; }, () => find(on, q, '')]);
  }
  if (word.value.trim()) conditions.push([say('word', { label: word.value.trim() }), () => { word.value = ''; }, () => find(on, null, when)]);
  const chips = $('[data-chosen]'), none = $('[data-none]'), drops = $('[data-drops]'), hidden = make('span', words.off), cross = make('span', '×');
  hidden.className = 'vh';
  cross.setAttribute('aria-hidden', 'true');
  chips.replaceChildren(...conditions.map(([label, undo]) => button([label, hidden.cloneNode(true), cross.cloneNode(true)], undo)));
  chips.hidden = !conditions.length;
  none.hidden = n > 0;
  const ways = n ? [] : conditions.map(([label, undo, rest]) => [label, undo, rest().length]).filter(way => way[2]).sort((a, b) => b[2] - a[2]);
  $('ul', drops).replaceChildren(...ways.map(([label, undo, n]) => button([say('drop', { label: label.replace(/^[「“](.*)[」”]$/, '$1'), n })], undo)));
  drops.hidden = !ways.length;
  $('[data-many]').textContent = conditions.length ? `（${conditions.length}）` : '';
  put($('[data-see]'), say('show', { n, total }));
  put(found, say(n === total ? 'all' : 'some', { n, total }));
}

// The order: under the districts as built, or one list.
let flat = null;
function arrange(hit) {
  const by = sort.value, compare = { next: (a, b) => (a.days[0] || 1e9) - (b.days[0] || 1e9), kana: (a, b) => a.order - b.order, near: (a, b) => a.far - b.far }[by];
  if (compare) {
    if (!flat) { flat = items[0].home.cloneNode(); list.prepend(flat); }
    flat.append(...hit.sort((a, b) => compare(a, b) || a.order - b.order).map(item => item.el));
  } else if (flat) {
    for (const item of items) item.home.append(item.el);
    flat.remove();
    flat = null;
  }
  const contents = $('.toc');
  if (contents) contents.hidden = !!flat || !hit.length;
  for (const section of $$('section', list)) {
    const count = $$('li[data-v]:not([hidden])', section).length, link = $(`.toc a[href="#${$('h2', section).id}"]`);
    section.hidden = !!flat || !count;
    if (link) { link.parentNode.hidden = section.hidden; put(link.lastChild, `（${count}）`); }
  }
}
// The position stays here: it only sorts.
function locate() {
  const fail = () => { sort.value = ''; note.textContent = words.nowhere; change(); };
  const place = ({ coords: { latitude: y, longitude: x } }) => {
    here = true;
    take();
    for (const item of items) if (item.ll) item.far = Math.hypot((item.ll[1] - x) * Math.cos(y * Math.PI / 180), item.ll[0] - y);
    change();
  };
  if (navigator.geolocation && whole) navigator.geolocation.getCurrentPosition(place, fail, { maximumAge: 6e4, timeout: 1e4 }); else fail();
}

form.addEventListener('change', event => { if (event.target !== word) change(); });
sort.addEventListener('change', () => { note.textContent = ''; if (sort.value === 'near' && !here) locate(); else change(); });
for (const one of quick) one.addEventListener('click', () => { when = when === one.dataset.when ? '' : one.dataset.when; change(); });
let timer;
const soon = () => { clearTimeout(timer); timer = setTimeout(() => { change(typing); typing = true; }, 200); };
word.addEventListener('input', event => {
  // While an input method is at work it is half a word.
  if (whole && !event.isComposing) soon();
});
word.addEventListener('compositionstart', () => clearTimeout(timer));
word.addEventListener('compositionend', () => { if (whole) soon(); });
function see() {
  $('.filter>details').open = matchMedia('(min-width:60rem)').matches; found.focus({ preventScroll: true }); $('.bar').scrollIntoView();
  // Between the count and the first entry may stand a long list of contents.
  const first = $('[data-v]:not([hidden])', list), top = first ? first.getBoundingClientRect().top : 0;
  if (top > innerHeight * .6) scrollBy(0, top - innerHeight * .4);
}
$('[data-see]').addEventListener('click', see);
form.addEventListener('submit', event => { event.preventDefault(); clearTimeout(timer); change(typing); if (whole) see(); });
$('[data-clear]').addEventListener('click', () => { for (const one of boxes) one.box.checked = false; word.value = when = ''; change(); found.focus(); });
// In the second frame: what is seen for the first time where it stood already, has not moved.
function appear() { requestAnimationFrame(() => requestAnimationFrame(() => document.documentElement.classList.remove('wait'))); }
if (whole) {
  addEventListener('popstate', () => { typing = false; read(); load(show); });
  const came = (performance.getEntriesByType('navigation')[0] || {}).type;
  // Who searched sees what was found; who comes back stays where they were.
  if (read()) load(() => { show(); appear(); if (word.value && came === 'navigate') see(); }); else appear();
  if (location.hash === '#narrow') $('.filter>details').open = true;
} else {
  appear();
  addEventListener('pageshow', event => { if (event.persisted) for (const one of boxes) one.box.checked = one.first; });
}
})();
