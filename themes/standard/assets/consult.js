// あなたの町の相談先: narrows the list of towns while one types. The towns themselves are links that need no script.
'use strict';
(() => {
const box = document.getElementById('town'), said = document.getElementById('found');
if (!box) return;
// One form for every way to write: width, katakana, numerals of 丁目, blanks.
const plain = text => text.normalize('NFKC').toLowerCase()
  .replace(/[\u30a1-\u30f6]/g, c => String.fromCharCode(c.charCodeAt(0) - 96))
  .replace(/[一二三四五六七八九](?=丁目)/g, c => '一二三四五六七八九'.indexOf(c) + 1)
  .replace(/\s+/g, '');
const towns = [...document.querySelectorAll('.towngroup a')].map(link => ({
  link, item: link.parentNode, words: [link.textContent, link.dataset.k].map(plain),
}));
function narrow() {
  const typed = plain(box.value);
  let count = 0;
  for (const town of towns) {
    town.item.hidden = !!typed && !town.words.some(word => word.includes(typed));
    count += !town.item.hidden;
  }
  for (const group of document.querySelectorAll('.towngroup')) group.hidden = !group.querySelector('li:not([hidden])');
  said.textContent = !typed ? '' : count ? box.dataset.found.replace('#', count) : box.dataset.none;
}
box.addEventListener('input', narrow);
// Enter goes to the town when only one is left.
box.addEventListener('keydown', event => {
  if (event.key !== 'Enter' || event.isComposing) return;
  const left = towns.filter(town => !town.item.hidden);
  const aims = new Set(left.map(town => town.link.hash));
  if (box.value && aims.size === 1) left[0].link.click();
});
// Browsers keep what was typed when one comes back.
narrow();
})();
