// Stars, their count in the header; sending and copying addresses. The list, [[short name, title], …], stays on the device.
'use strict';
(() => {
const link = document.querySelector('[data-list]'), said = link.nextElementSibling, key = 'guide:list:' + link.dataset.list;
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
