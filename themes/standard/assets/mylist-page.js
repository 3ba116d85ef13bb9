// The page マイリスト: draws the chosen entries from entries.js with their next dates, lets the reader order them, makes
// the sheet for printing, and carries the list to other devices (#l=… in the address). Words stand in mylist.html.
'use strict';
(() => {
const root = document.getElementById('mylist'), words = root.dataset, list = self.guideList;
const part = name => root.querySelector(`[data-part="${name}"]`), show = (name, on) => { part(name).hidden = !on; };
const rows = root.querySelector('.ml-rows'), row = document.getElementById('mylist-row').content.firstElementChild;
const said = root.querySelector('.ml-said [role=status]'), undo = root.querySelector('[data-do=undo]');
const fill = (text, value) => text.replace('#', value);

// ---- Today in Japan, and dates in words ----
const DAY = 864e5;
const own = location.protocol === 'file:' || /^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname);
const asked = own && new URLSearchParams(location.search).get('today');
const now = () => /^\d{4}-\d\d-\d\d$/.test(asked || '') ? Date.parse(asked) / DAY : Math.floor((Date.now() + 324e5) / DAY);
const lang = document.documentElement.lang || 'ja';
const date = (day, form, calendar = '') => new Intl.DateTimeFormat((lang === 'en' ? 'en-GB' : lang) + calendar, { timeZone: 'UTC', ...form }).format(new Date(day * DAY));
const iso = day => new Date(day * DAY).toISOString().slice(0, 10);

// On a page of another language what is Japanese says so.
function write(field, text) {
  field.textContent = text;
  if (lang !== 'ja' && /[ぁ-ヺ一-鿿]/.test(text)) field.lang = 'ja';
}

// ---- Data ----
let entries = null, base = '', failed = false, before = null, looking = false;
const scripts = {};
const load = address => scripts[address] = scripts[address] || new Promise((done, fault) => {
  const script = document.createElement('script');
  script.src = address;
  script.onload = done;
  script.onerror = fault;
  document.head.append(script);
});
function take() {
  entries = new Map();
  for (const one of self.guideEntries.entries) for (const name of [...(one.was || []), one.id]) entries.set(name, one);
  base = self.guideEntries.base || '';
}
// Names in the address; what is no name is passed over.
function offered() {
  const [, text = ''] = /^#l=(.*)/.exec(location.hash) || [];
  return [...new Set(text.match(/[a-z2-9]{7}/g) || [])];
}
const title = name => { const one = entries && entries.get(name); return one && one.title; };
const fresh = names => names.filter(title).map(name => [name, title(name)]);
const same = (a, b) => a === b || !!entries && !!entries.get(a) && entries.get(a) === entries.get(b);
const shown = () => looking ? fresh(offered()) : list.read();
// What is to be carried: what is still there, by its newest name.
const carried = () => shown().map(([name]) => entries && entries.get(name)).filter(Boolean).map(one => one.id);

// ---- Rows ----
function next(one, today) {
  let day = 0;
  const days = one.days.s.map(step => { const [more, words = 0] = [].concat(step); return [day += more, one.days.w[words]]; });
  return days.filter(([day]) => day >= today).slice(0, 3);
}
function dates(box, one) {
  const today = now(), coming = one.days ? next(one, today) : [], usual = coming.length ? coming[0][1][0] : '';
  box.querySelector(one.opening ? '[data-next]' : '[data-opening]').remove();
  coming.forEach(([day, [time, place, note]], at) => {
    const item = document.createElement('li'), when = document.createElement('time'), flag = [words.today, words.tomorrow][day - today];
    when.dateTime = iso(day);
    when.textContent = date(day, { month: 'long', day: 'numeric', weekday: 'short' }).replace(/\((.)\)/, '（$1）');
    item.append(when);
    if (flag) { const mark = document.createElement('b'); mark.className = 'ml-now'; mark.textContent = flag; item.prepend(mark, ' '); }
    if (time && (!at || time !== usual)) { const hours = document.createElement('span'); hours.className = 'nb'; hours.textContent = time; item.append(' ', hours); }
    const other = [place, note].filter(Boolean).join(words.comma);
    if (other) { const x = document.createElement('span'); x.className = 'x'; write(x, other); item.append(' ', x); }
    box.querySelector('ol').append(item);
  });
  const rests = (one.rests || []).filter(([from, to]) => Date.parse(to) / DAY >= today && Date.parse(from) / DAY <= today + 62);
  for (const [, , text] of rests) { const item = document.createElement('li'); write(item, text); box.querySelector('.ml-rests').append(item); }
  const ask = one.ask || !!one.days && !coming.length;
  if (!ask) box.querySelector('.ml-ask').remove();
  if (!coming.length) box.querySelector('h3').hidden = !ask && !rests.length;
  if (!coming.length && !ask && !rests.length) box.classList.add('bare');
}
function put(item, selector, text) {
  const field = item.querySelector(selector);
  if (text) write(field, text); else field.remove();
}
function draw([name, remembered], at, all) {
  const one = entries && entries.get(name), item = row.cloneNode(true), find = selector => item.querySelector(selector);
  const called = one ? one.title : remembered;
  item.dataset.name = name;
  if (one && one.tint) item.dataset.c = one.tint;
  const link = find('h2 a');
  write(link, called || '？');
  if (one) link.href = '../' + one.path + 'index.html'; else link.removeAttribute('href');
  for (const [selector, key] of [['.kana', 'kana'], ['.badge', 'status'], ['.ml-text', 'text'], ['.ml-who', 'who']]) put(item, selector, one && one[key]);
  for (const [key, text] of [['place', one && (one.place || one.area)], ['fee', one && one.fee], ['note', one && one.note]]) {
    put(item, '.v-' + key, text);
    if (!text) find('.l-' + key).remove();
  }
  if (find('.l-place')) find('.l-place').textContent = one.place ? words.place : words.area;
  if (one || failed) find('.ml-gone').remove();
  if (one) dates(find('.ml-days'), one); else find('.ml-days').remove();
  const tel = find('.tel');
  if (one && one.tel) {
    find('.ml-number').textContent = one.tel;
    tel.href = one.call || 'tel:' + one.tel.replace(/-/g, '');
    tel.setAttribute('aria-label', called + ' ' + one.tel);
  } else tel.remove();
  if (!one) find('.ml-call').remove();
  if (looking) find('.ml-tools').remove();
  else {
    for (const label of item.querySelectorAll('.ml-tools .vh')) label.textContent = ' ' + called;
    find('[data-do=up]').disabled = !at;
    find('[data-do=down]').disabled = at === all.length - 1;
  }
  return item;
}
function render() {
  const all = shown(), focus = document.activeElement, holder = focus && focus.closest('.ml-rows>li');
  const was = holder && [holder.dataset.name, focus.dataset.do];
  rows.replaceChildren(...(entries || failed ? all.map(draw) : []));
  root.querySelector('[data-total]').textContent = all.length;
  const printed = root.querySelector('[data-printed]');
  printed.dateTime = iso(now());
  printed.textContent = date(now(), { year: 'numeric', month: 'long', day: 'numeric' }, 'wareki' in words && lang === 'ja' ? '-u-ca-japanese' : '');
  root.querySelector('.ml-sheet').dataset.fit = all.length < 5 ? 'few' : all.length === 7 || all.length === 8 ? 'many' : 'some';
  show('list', all.length > 0);
  show('empty', !all.length && part('offer').hidden);
  show('looking', looking);
  show('failed', failed && all.length > 0);
  carry();
  if (was) seek(...was);
}
// Back to a button of a row that was drawn anew; where it has gone or is of no use, its neighbour.
function seek(name, what) {
  const item = [...rows.children].find(one => one.dataset.name === name);
  const button = item && (item.querySelector(`[data-do=${what}]:not(:disabled)`) || item.querySelector('button:not(:disabled),a'));
  if (button) button.focus();
}

// ---- QR codes and the address that carries the list ----
const page = () => base ? base + 'mylist/' : /^http/.test(location.protocol) ? location.href.split(/[?#]/)[0] : '';
function code(text) {
  const cells = self.guideQr(text), size = cells.length + 8, svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = (d, fill) => { const one = document.createElementNS(svg.namespaceURI, 'path'); one.setAttribute('d', d); one.setAttribute('fill', fill); svg.append(one); };
  svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
  svg.setAttribute('shape-rendering', 'crispEdges');
  path(`M0 0h${size}v${size}H0z`, '#fff');
  path(cells.map((line, y) => line.map((dark, x) => dark ? `M${x + 4} ${y + 4}h1v1h-1z` : '').join('')).join(''), '#000');
  return svg;
}
async function carry() {
  const names = carried(), to = page(), address = to + '#l=' + names.join(''), box = root.querySelector('[data-code]');
  show('carry', names.length > 0);
  show('address', !!to);
  show('no-address', !to);
  if (!to || !names.length) return;
  const lines = names.map(name => entries.get(name)).map(one => [one.title, one.tel].filter(Boolean).join(' '));
  const send = (selector, head, text) => { root.querySelector(selector).href = head + encodeURIComponent(text); };
  send('[data-line]', 'https://line.me/R/share?text=', words.title + '\n' + address);
  send('[data-mail]', `mailto:?subject=${encodeURIComponent(words.title)}&body=`, [...lines.slice(0, 20), '', address].join('\r\n'));
  root.querySelector('[data-do=more]').hidden = !navigator.share;
  root.querySelector('[data-do=copy]').value = address;
  try {
    await load(words.qr);
    box.replaceChildren(code(address));
  } catch (e) { box.replaceChildren(); /* too long for a code, or not loaded: the other ways remain */ }
  box.closest('figure').hidden = !box.firstChild;
  if (base && self.guideQr) for (const item of rows.children) {
    const one = entries.get(item.dataset.name), place = item.querySelector('.ml-code');
    if (one && !place.firstChild) place.append(code(base + one.path));
  }
}

// ---- A list that came with the address ----
function offer() {
  const names = offered(), mine = list.read(), box = part('offer'), find = selector => box.querySelector(selector);
  show('offer', names.length > 0 && !looking && !!entries);
  if (box.hidden) return;
  const there = fresh(names), gone = names.length - there.length;
  const known = there.filter(([name]) => mine.some(one => same(one[0], name))).length, all = known === there.length;
  find('h2').textContent = !there.length ? fill(words.gone, gone) : fill(all ? words.allKnown : words.offer, there.length);
  find('[data-names]').replaceChildren(...there.map(([, title]) => { const item = document.createElement('li'); write(item, title); return item; }));
  const note = (selector, text, count) => { const line = find(selector); line.hidden = !count; line.textContent = fill(text, count); };
  note('[data-gone-note]', words.gone, there.length ? gone : 0);
  note('[data-known-note]', words.known, all ? 0 : known);
  find('[data-do=add]').hidden = all;
  find('[data-do=look]').hidden = !there.length;
  const replace = find('[data-do=replace]');
  replace.textContent = fill(words.replace, mine.length);
  replace.hidden = !there.length || !mine.length || all && known === mine.length;
}
function leave() {
  looking = false;
  history.replaceState(null, '', location.pathname + location.search);
  offer();
}

// ---- What the buttons do ----
function change(changed, text) {
  const old = list.read();
  if (!list.write(changed)) { show('closed', true); return false; }
  before = old;
  undo.hidden = false;
  said.textContent = text;
  return true;
}
function received(all) {
  const there = fresh(offered()), mine = all ? [] : list.read();
  const joined = [...mine, ...there.filter(([name]) => !mine.some(one => same(one[0], name)))];
  if (change(joined, fill(words.taken, joined.length))) { leave(); render(); top(); }
}
function top() {
  const heading = document.querySelector('main h1');
  heading.tabIndex = -1;
  heading.focus();
}
const acts = {
  add() { received(false); },
  replace() { received(true); },
  look() { looking = true; offer(); render(); top(); },
  back() { looking = false; offer(); render(); document.getElementById('offer').focus(); },
  leave() { leave(); render(); top(); },
  undo() {
    if (before && list.write(before)) said.textContent = words.undone;
    before = null;
    undo.hidden = true;
    top();
  },
  copy(button) { list.copy(button.value, root.querySelector('[data-copied]')); },
  more() { navigator.share({ title: words.title, url: root.querySelector('[data-do=copy]').value }).catch(() => {}); },
  up(button) { move(button, -1); },
  down(button) { move(button, 1); },
  remove(button) {
    const item = button.closest('li'), name = item.dataset.name, other = item.nextElementSibling || item.previousElementSibling;
    if (!change(list.read().filter(one => one[0] !== name), fill(words.removed, item.querySelector('h2').textContent))) return;
    if (other) seek(other.dataset.name, 'remove'); else top();
  },
};
function move(button, by) {
  const name = button.closest('li').dataset.name, all = list.read(), at = all.findIndex(one => one[0] === name);
  if (!all[at + by]) return;
  const [one] = all.splice(at, 1);
  all.splice(at + by, 0, one);
  change(all, fill(words.moved, title(name) || one[1]) + ' ' + (at + by + 1));
}
root.addEventListener('click', event => {
  const button = event.target.closest('[data-do]');
  if (button) acts[button.dataset.do](button);
});

// ---- Start, and follow what happens elsewhere ----
async function start() {
  if ((list.read().length || offered().length) && !entries) {
    try { await load(words.entries); take(); failed = false; } catch (e) { failed = true; }
  }
  offer();
  render();
}
const test = list.read();
if (!list.write(test)) show('closed', true);
document.addEventListener('guidelist', start);
addEventListener('hashchange', () => { looking = false; start(); });
addEventListener('beforeprint', () => { if (entries) render(); });
start();
})();
