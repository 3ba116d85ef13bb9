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
// The copy for when there is no network (sw.js beside the manifest); not for those who save data, nor from a disk.
const manifest = document.querySelector('link[rel=manifest]'), worker = navigator.serviceWorker;
if (manifest && worker && /^http/.test(location.protocol) && !(navigator.connection || {}).saveData) {
  addEventListener('load', () => { worker.register(new URL('sw.js', manifest.href)).catch(() => { /* closed: without */ }); });
}
})();
