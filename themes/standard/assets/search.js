// The page of the search: what is asked stands in the address (?q=たいそう&kind=gathering&n=20), the answer is drawn here.
// Letters typed into the box together are one step Back, every other change is one of its own. Whatever goes wrong is said
// in words; the lists below the results are always there.
'use strict';
(() => {
const $ = (selector, root = document) => root.querySelector(selector);
const form = $('form[data-page]'), box = $('input', form), words = self.guideSearchWords, PAGE = 10, PAUSE = 300, SLOW = 15000;
if (!words) return; // The notice of the page comes up by itself.
const area = $('[data-found]'), count = $('[data-count]'), chips = $('[data-chosen]'), notes = $('[data-notes]'), hits = $('[data-hits]'), more = $('[data-more]');
const none = $('[data-none]'), drops = $('[data-drops]'), filter = $('[data-filter]'), failed = $('[data-fail]'), again = $('[data-again]'), heading = $('[data-results-title]');
const say = (key, values = {}) => words.say[key].replace(/\{(\w+)\}/g, (whole, name) => name in values ? values[name] : whole);
const put = (node, text) => { if (node.textContent !== text) node.textContent = text; };
const receiver = $('main a.tel svg'), title = document.title, OWN = ['q', 'n', 'today'];
function make(tag, name, ...inside) {
  const node = document.createElement(tag);
  if (name) node.className = name;
  node.append(...inside);
  return node;
}
const hidden = text => make('span', 'vh', text);
function button(inside, act) {
  const node = make('button', '', ...inside);
  node.type = 'button';
  node.addEventListener('click', act);
  return make('li', '', node);
}

// What is asked.
let state = { q: '', on: {}, n: PAGE }, typing = false;
const asked = () => new URLSearchParams(location.hash.startsWith('#?') ? location.hash.slice(2) : location.search);
function read() {
  const from = asked(), on = {};
  for (const [key, value] of from) if (!OWN.includes(key) && /^[\w-]{1,40}$/.test(key) && value) (on[key] = on[key] || []).push(value);
  state = { q: (from.get('q') || '').trim(), on, n: Math.min(Math.max(parseInt(from.get('n'), 10) || 0, PAGE), 500) };
  box.value = state.q;
}
function write({ q, on, n }) {
  const to = new URLSearchParams();
  if (q) to.set('q', q);
  for (const key of Object.keys(on)) for (const value of on[key]) to.append(key, value);
  if (n > PAGE) to.set('n', n);
  if (asked().get('today')) to.set('today', asked().get('today'));
  return String(to);
}
const link = to => location.pathname + (to && '?' + to);
/** Asks for something else; `same`: no step of its own in the history. */
function change(next, same, then) {
  const before = write(state), to = write(next);
  state = next;
  if (to !== before) {
    try {
      history[same ? 'replaceState' : 'pushState'](null, '', link(to));
    } catch (_) { location[same ? 'replace' : 'assign']('#?' + to); } // Some browsers let no file change its address.
  }
  if (!same) typing = false;
  return search(then);
}
const without = (key, value) => {
  const on = { ...state.on, [key]: state.on[key].filter(one => one !== value) };
  if (!on[key].length) delete on[key];
  return { ...state, on, n: PAGE };
};
const conditions = () => Object.keys(state.on).reduce((all, key) => all.concat(state.on[key].map(id => ({ key, id, label: label(key, id) }))), []);

// Names: the words of the page go before those of the index.
let groups = [];
const group = key => groups.find(one => one.key === key) || { key, values: [] };
function label(key, id) {
  const named = (words.values[key] || {})[id], own = group(key).values.find(one => one.id === id);
  return named !== undefined ? named : own && own.label || id;
}
const headingOf = one => words.groups[one.key] || one.label || one.key;

// Asking.
let turn = 0, shown = null;
const opened = () => self.guideSearch().then(() => self.guideSearchIndex());
const demand = (index, what, from, most) => index.find(what.q, { filters: what.on, from, count: most, groups: [...wanted] });
function search(then) {
  const mine = ++turn, ask = state, isMine = () => mine === turn;
  document.title = ask.q ? say('page-title', { text: ask.q }) + '｜' + title.split('｜').slice(-1)[0] : title;
  if (!ask.q) { idle(); return Promise.resolve(); }
  const waiting = setTimeout(() => { if (isMine()) put(count, say('wait')); area.setAttribute('aria-busy', 'true'); }, 400);
  const slow = setTimeout(() => { if (isMine()) fail({ code: 'slow' }); }, SLOW);
  return opened().then(index => {
    groups = index.groups || [];
    return demand(index, ask, 0, ask.n).then(found => {
      if (!isMine()) return undefined;
      show(found, index);
      if (then) then();
      return found.total ? undefined : ways(index, found, isMine);
    });
  }).catch(error => { if (isMine()) fail(error); }).then(() => {
    clearTimeout(waiting);
    clearTimeout(slow);
    if (isMine()) area.removeAttribute('aria-busy');
  });
}
function clear() {
  failed.hidden = none.hidden = drops.hidden = more.hidden = chips.hidden = heading.hidden = true;
  notes.replaceChildren();
}
function idle() {
  clear();
  hits.replaceChildren();
  filter.hidden = true;
  area.classList.remove('dir');
  put(count, '');
}
function fail(error) {
  clear();
  hits.replaceChildren();
  filter.hidden = true;
  area.classList.remove('dir');
  const code = error && error.code, is = code === 'missing' && location.protocol === 'file:' ? 'disk' : navigator.onLine === false && code !== 'old' ? 'offline' : { missing: 'unread', broken: 'broken', old: 'old', slow: 'slow' }[code] || 'failed';
  put(count, '');
  failed.hidden = false;
  failed.setAttribute('role', 'alert');
  put($('[data-fail-words]'), say(is));
  put(again, say(is === 'old' ? 'reload' : 'again'));
  again.dataset.again = is;
}
again.addEventListener('click', () => { if (again.dataset.again === 'old') location.reload(); else { box.focus(); search(() => count.focus()); } });

// The answer.
const pieces = text => (typeof text === 'string' ? [[text, 0]] : text || []).map(([part, marked]) => marked ? make('mark', '', part) : part);
const filled = text => typeof text === 'string' ? text : text && text.some(([part]) => part);
const marked = text => Array.isArray(text) && text.some(one => Array.isArray(one) && one[1]);
function item(one) {
  const values = one.values || {}, names = key => (values[key] || []).map(id => label(key, id));
  const kick = make('p', 'kick', make('span', 'label', label('kind', one.kind)));
  for (const name of [...names('guide'), ...names('c')]) kick.append(make('span', '', name));
  const by = { reading: 'reading', related: 'by-related', near: 'by-near' }[one.by];
  if (by) kick.append(make('span', 'by', say(by)));
  const to = make('a', '', ...pieces(one.title)), node = make('li', 'hit', kick, make('h3', '', to));
  to.href = self.guideSearchAddress(one.href);
  if (filled(one.line)) node.append(make('p', 'line', ...pieces(one.line)));
  if (filled(one.text)) node.append(make('p', '', ...pieces(one.text)));
  // What made it fit, if that stands nowhere else.
  // A district, a keyword: shown where nothing else tells why this was found.
  if (one.fact && ![one.title, one.line, one.text].some(marked)) node.append(make('p', 'small', ...pieces(one.fact)));
  const digits = /\+?\d[\d-]+\d/.exec(one.phone || '');
  if (digits) {
    const tel = make('a', 'btn tel', hidden(say('call') + ' '), one.phone);
    if (receiver) tel.prepend(receiver.cloneNode(true));
    tel.href = 'tel:' + digits[0].replace(/-/g, '');
    node.append(make('p', 'call', tel));
  }
  return node;
}
function show(found, index) {
  const total = found.total, list = found.results.map(item);
  clear();
  shown = found;
  hits.replaceChildren(...list);
  heading.hidden = !total;
  put(count, total ? say(found.about ? 'about' : 'found', { n: total }) + (found.related ? say('related', { n: found.related }) : '') : say('none'));
  const all = conditions(), cross = make('span', '', '×'), quoted = (found.missing || []).map(text => say('word', { text }));
  cross.setAttribute('aria-hidden', 'true');
  chips.replaceChildren(...all.map(one => button([one.label, hidden(say('off')), cross.cloneNode(true)], () => change(without(one.key, one.id), false, () => count.focus()))));
  chips.hidden = !all.length;
  if (quoted.length && total) notes.append(make('p', '', say('missing', { list: quoted.join('、') })));
  if (found.near) {
    const to = make('a', '', found.near.text), next = { ...state, q: found.near.query, n: PAGE };
    to.href = link(write(next));
    to.addEventListener('click', event => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      box.value = next.q;
      change(next, false, () => count.focus());
    });
    notes.append(make('p', 'near-word', say('near'), to));
  }
  const rest = total - list.length;
  more.hidden = rest <= 0 || !list.length;
  put($('button', more), say('more', { n: rest }));
  none.hidden = !!total;
  area.classList.toggle('dir', !!total || !!all.length);
  facets(index, found, all.length);
  if (!total) {
    const asked = state.q.split(/\s+/).map(text => say('word', { text }));
    put($('[data-none-words]'), quoted.length ? say('missing', { list: quoted.join('') }) : say('together', { list: [...asked, ...all.map(one => say('word', { text: one.label }))].join('') }));
  }
}
$('button', more).addEventListener('click', () => {
  const first = state.n;
  change({ ...state, n: first + PAGE }, false, () => {
    const next = hits.children[first];
    if (next) $('a', next).focus();
  });
});

// Nothing found: what would be found without one of the conditions or words.
function ways(index, found, isMine) {
  const parts = state.q.split(/\s+/), tries = conditions().map(one => ({ say: n => say('drop', { label: one.label, n }), next: without(one.key, one.id) }));
  if (parts.length > 1) for (const text of parts) tries.push({ say: n => say('drop-word', { text, n }), next: { ...state, q: parts.filter(one => one !== text).join(' '), n: PAGE } });
  // A sentence: those of its words that something has.
  if (found.apart) for (const list of [found.apart.words, ...found.apart.alone.map(word => [word])].reverse()) {
    tries.unshift({ say: n => say('apart', { list: list.map(text => say('word', { text })).join(''), n }), next: { q: list.join(' '), on: {}, n: PAGE }, first: 1 });
  }
  const other = tries.filter((one, at) => tries.findIndex(({ next }) => write(next) === write(one.next)) === at);
  return Promise.all(other.slice(0, 6).map(one => demand(index, one.next, 0, 1).then(({ total }) => ({ ...one, total }), () => ({ total: 0 })))).then(all => {
    const good = all.filter(one => one.total).sort((a, b) => (b.first || 0) - (a.first || 0) || (a.first ? 0 : b.total - a.total));
    if (!isMine() || !good.length) return;
    $('ul', drops).replaceChildren(...good.map(one => button([one.say(one.total)], () => { box.value = one.next.q; change(one.next, false, () => count.focus()); })));
    drops.hidden = false;
  });
}

// Conditions: tick boxes, made once, so that the focus stays where it is; those that would find nothing are not shown.
const wanted = new Set(), FEW = 10, SOME = 8, made = new Map();
function choose(key, id, on) {
  const next = on ? { ...state, on: { ...state.on, [key]: [...(state.on[key] || []), id] }, n: PAGE } : without(key, id);
  change(next);
}
function makeGroup(one, at) {
  const list = make('ul', ''), summary = make('summary', '', make('h3', '', headingOf(one))), rest = button([''], () => { group.all = true; facets(null, shown, -1); $('input', list.children[SOME] || list).focus(); }), note = make('p', 'note', say('uncounted'));
  const group = { one, list, rest, note, all: false, root: make('details', 'fset grp', summary, list, make('ul', 'rest', rest), note), values: new Map() };
  group.root.setAttribute('role', 'group');
  group.root.setAttribute('aria-label', headingOf(one));
  group.root.open = at < 3 && one.first !== false;
  for (const value of one.values) {
    const input = make('input', ''), name = make('span', 'l', label(one.key, value.id)), n = make('span', 'n'), item = make('li', '', make('label', '', input, name, n));
    Object.assign(input, { type: 'checkbox', name: one.key, value: value.id, autocomplete: 'off' });
    input.addEventListener('change', () => choose(one.key, value.id, input.checked));
    group.values.set(value.id, { item, input, n });
    list.append(item);
  }
  group.root.addEventListener('toggle', () => {
    if (!group.root.open || wanted.has(one.key) || shown && shown.counts[one.key]) return;
    wanted.add(one.key);
    search();
  });
  return group;
}
function facets(index, found, chosen) {
  if (index && groups.map(one => one.key + one.values.length).join() !== [...made.values()].map(({ one }) => one.key + one.values.length).join()) {
    made.clear();
    groups.forEach((one, at) => made.set(one.key, makeGroup(one, at)));
    $('[data-groups]').replaceChildren(...[...made.values()].map(group => group.root));
  }
  const counts = found.counts || {};
  let any = false;
  for (const group of made.values()) {
    const key = group.one.key, own = counts[key], on = state.on[key] || [];
    const there = [...group.values].filter(([id]) => on.includes(id) || own && own[id] > 0);
    // Of many, those with the most; the others at a press.
    const few = group.all || there.length <= FEW ? there : there.slice().sort((a, b) => (on.includes(b[0]) - on.includes(a[0])) || own[b[0]] - own[a[0]]).slice(0, Math.max(SOME, on.length));
    const seen = new Set(few.map(([id]) => id));
    for (const [id, { item, input, n }] of group.values) {
      item.hidden = !seen.has(id);
      input.checked = on.includes(id);
      put(n, own ? String(own[id] || 0) : '');
    }
    group.rest.parentNode.hidden = there.length === few.length;
    put($('button', group.rest), say('all-values', { n: there.length - few.length }));
    group.note.hidden = !own || there.length > 0;
    // One value that all have narrows nothing.
    group.root.hidden = own ? !there.length && !wanted.has(key) || there.length === 1 && !on.length && own[there[0][0]] >= found.total : group.one.first !== false;
    any = any || !group.root.hidden;
  }
  filter.hidden = !any || !found.total && !conditions().length;
  if (chosen >= 0) $('[data-many]').textContent = chosen ? `（${chosen}）` : '';
  put($('[data-see]'), say('show', { n: found.total }));
}
const wide = matchMedia('(min-width:60rem)');
$('[data-see]').addEventListener('click', () => { $('details', filter).open = wide.matches; count.focus({ preventScroll: true }); count.scrollIntoView(); });

// Typing. While an input method is at work nothing is asked; what it leaves is asked once.
let timer;
function take(then) {
  clearTimeout(timer);
  const q = box.value.trim();
  if (q === state.q) { if (then) search(then); return; }
  const same = typing;
  change({ ...state, q, n: PAGE }, same, then);
  typing = true;
}
const soon = () => { clearTimeout(timer); timer = setTimeout(take, PAUSE); };
box.addEventListener('input', event => { if (!event.isComposing) soon(); });
box.addEventListener('compositionstart', () => clearTimeout(timer));
box.addEventListener('compositionend', soon);
form.addEventListener('submit', event => {
  event.preventDefault();
  if (!box.value.trim()) { change({ ...state, q: '', n: PAGE }, typing); put(count, say('ask')); box.focus(); return; }
  take(() => { count.focus({ preventScroll: true }); if (!wide.matches) form.scrollIntoView(); });
});
addEventListener('popstate', () => { typing = false; clearTimeout(timer); read(); search(); });
// What breaks in a script of the search is said, too.
addEventListener('error', event => { if (/search/.test(event.filename || '')) fail(event.error); });
// Back from a result: where the reader was.
addEventListener('pagehide', () => { try { sessionStorage.setItem('guide:search', location.href + ' ' + scrollY); } catch (_) { /* closed */ } });
function where() {
  try {
    const [address, y] = (sessionStorage.getItem('guide:search') || '').split(' ');
    const [entry] = performance.getEntriesByType('navigation');
    return address === location.href && entry && entry.type !== 'navigate' ? +y : 0;
  } catch (_) { return 0; }
}

$('[data-plain]').hidden = true;
read();
// After all scripts: site.js brings what opens the index.
document.addEventListener('DOMContentLoaded', () => {
  const y = where();
  if (state.q) search(() => { if (y) scrollTo(0, y); }); else box.focus({ preventScroll: true });
});
})();
