// Words in the lists of gatherings and services. They are asked of the guide's index, which knows readings, Roman letters
// and related words; where it fails, of what stands in the list. filter.js loads this when a word is typed.
'use strict';
(() => {
const norm = text => text.normalize('NFKC').toLowerCase().replace(/[ァ-ヶ]/g, c => String.fromCharCode(c.charCodeAt(0) - 96)).replace(/[\s\-‐-―−・]/g, '');
function text(item, names) {
  if (!item.text) {
    const tel = item.el.querySelector('[href^="tel:"]'), shown = [...item.el.querySelectorAll('h3,dd,.chip,.tags,.rows>*>:not(time)')];
    item.text = norm([...[...item.keys].map(key => names.get(key) || ''), ...shown.map(one => one.textContent), tel ? tel.href : ''].join('|'));
  }
  return item.text;
}
/** Ids of the entries that have all words; `plain`: the index could not be asked. */
self.guideListWords = (q, kind, items, names) => self.guideSearch().then(() => self.guideSearchIndex()).then(index => index.match(q, kind))
  .then(ids => ({ ids }), () => {
    const parts = q.normalize('NFKC').split(/\s+/).map(norm).filter(Boolean);
    return { plain: true, ids: new Set(items.filter(item => parts.every(one => text(item, names).includes(one))).map(item => item.id)) };
  });
})();
