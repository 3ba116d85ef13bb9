// Search boxes: opens the index when somebody types, and suggests words: a combobox with a list, as the ARIA Authoring
// Practices describe it. site.js loads this when a box is entered; search.js and filter.js use `guideSearchIndex`.
'use strict';
(() => {
const forms = [...document.querySelectorAll('form[data-search]')], data = forms[0].dataset, MOST = 8, PAUSE = 150;
const at = path => new URL(path, document.baseURI).href, index = at(data.search);
function part(tag, values) {
  return new Promise((done, failed) => {
    const fail = () => failed(Object.assign(new Error(values.src || values.href), { code: 'missing' }));
    document.head.append(Object.assign(document.createElement(tag), values, { onload: done, onerror: fail }));
  });
}
const bring = src => part('script', { src: at(src) });

// The index and the words, once; what failed is tried again the next time.
let opened = null, spoken = null;
self.guideSearchIndex = () => opened = opened || (self.guideIndex ? Promise.resolve() : bring(data.indexSrc))
  .then(() => self.guideIndex.open({ base: index, version: data.searchVersion }))
  .catch(error => { opened = null; throw error; });
const words = () => self.guideSearchWords ? Promise.resolve(self.guideSearchWords)
  : spoken = spoken || bring(data.wordsSrc).then(() => self.guideSearchWords, error => { spoken = null; throw error; });
/** A word with its gaps filled. */
self.guideSearchSay = (key, values) => self.guideSearchWords.say[key].replace(/\{(\w+)\}/g, (whole, name) => name in values ? values[name] : whole);
/** Address of a result, in the language of the page where there is such a page. */
self.guideSearchAddress = href => {
  const [language, ...parts] = (data.own || '').split(' '), own = parts.some(part => href.startsWith(part));
  const [path, rest] = /^([^?#]*)(.*)$/.exec(href).slice(1);
  return new URL('../' + (own ? language + '/' : '') + path.replace(/(^|\/)$/, '$1index.html') + rest, index).href;
};
self.guideSearchLabel = (group, id) => {
  const named = (self.guideSearchWords.values[group] || {})[id];
  // What is suggested may be a value: 体操・運動 is a 分類.
  return named !== undefined ? named : group === 'kind' && self.guideSearchWords.groups[id] || id;
};

let number = 0;
function dress(form) {
  const input = form.querySelector('input[name=q]'), id = 'suggest-' + ++number;
  const list = document.createElement('ul'), status = document.createElement('span'), frame = document.createElement('span');
  let timer, turn = 0, options = [], active = -1, asked = null;
  Object.assign(list, { id, hidden: true, className: 'suggest' });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.getAttribute('aria-label') || form.querySelector('label').textContent);
  status.className = 'vh';
  status.setAttribute('role', 'status');
  for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', id], ['aria-haspopup', 'listbox']]) input.setAttribute(name, value);
  // The list hangs below the box. The box is not moved in the page: it would lose the focus and what is being typed.
  frame.className = 'suggests';
  frame.append(list, status);
  input.after(frame);

  function close() {
    clearTimeout(timer);
    turn++;
    asked = null;
    active = -1;
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  }
  function mark(to) {
    active = to;
    options.forEach((one, at) => one.node.setAttribute('aria-selected', String(at === to)));
    if (to < 0) input.removeAttribute('aria-activedescendant'); else {
      input.setAttribute('aria-activedescendant', options[to].node.id);
      options[to].node.scrollIntoView({ block: 'nearest' });
    }
  }
  function choose(one) {
    close();
    if (one.href) { location.assign(self.guideSearchAddress(one.href)); return; }
    input.value = one.query;
    const event = new Event('submit', { bubbles: true, cancelable: true });
    if (form.dispatchEvent(event)) form.submit();
  }
  function show(found) {
    options = found.slice(0, MOST);
    const say = self.guideSearchSay;
    list.replaceChildren(...options.map((one, at) => {
      const node = document.createElement('li'), name = document.createElement('span'), kind = one.kind ? self.guideSearchLabel('kind', one.kind) : '';
      node.id = `${id}-${at}`;
      node.setAttribute('role', 'option');
      node.setAttribute('aria-selected', 'false');
      name.textContent = one.text;
      if (data.own && !/^easy/.test(data.own)) name.lang = 'ja';
      node.append(name);
      if (kind) {
        const note = document.createElement('small');
        note.textContent = one.href ? say('leads', { kind }) : kind;
        node.append(note);
      }
      node.classList.toggle('leads', !!one.href);
      // Not `click`: by then the box has lost the focus, and the list is gone.
      node.addEventListener('pointerdown', event => event.preventDefault());
      node.addEventListener('mousedown', event => event.preventDefault());
      node.addEventListener('click', () => choose(one));
      one.node = node;
      return node;
    }));
    active = -1;
    list.hidden = !options.length;
    input.setAttribute('aria-expanded', String(!list.hidden));
    input.removeAttribute('aria-activedescendant');
    status.textContent = options.length ? say('suggested', { n: options.length }) : say('suggested-none', {});
  }
  // Nothing to suggest is no fault: the form works without.
  function suggest(then) {
    const q = input.value.trim();
    if (!q) { close(); return; }
    if (q === asked) { if (then && !list.hidden) then(); return; }
    asked = q;
    const mine = ++turn;
    Promise.all([self.guideSearchIndex(), words()]).then(([it]) => it.suggest(q)).then(found => {
      if (mine !== turn || document.activeElement !== input) return;
      show(found);
      if (then && options.length) then();
    }).catch(() => { if (mine === turn) close(); });
  }
  const soon = () => { clearTimeout(timer); timer = setTimeout(suggest, PAUSE); };
  // While an input method is at work nothing is asked: what stands there is half a word.
  input.addEventListener('input', event => { if (!event.isComposing) soon(); });
  input.addEventListener('compositionstart', () => { clearTimeout(timer); asked = null; turn++; });
  input.addEventListener('compositionend', soon);
  input.addEventListener('blur', close);
  form.addEventListener('submit', close);
  input.addEventListener('keydown', event => {
    if (event.isComposing || event.keyCode === 229) return;
    const open = !list.hidden, last = options.length - 1, down = event.key === 'ArrowDown';
    if (down || event.key === 'ArrowUp') {
      event.preventDefault();
      // Beyond either end stands the box itself, with what was typed.
      if (open) mark(down ? (active === last ? -1 : active + 1) : (active < 0 ? last : active - 1));
      else suggest(() => mark(down ? 0 : options.length - 1));
    } else if (event.key === 'Enter') {
      if (open && active >= 0) { event.preventDefault(); choose(options[active]); } else clearTimeout(timer);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      close();
    } else if (open && (event.key === 'Home' || event.key === 'End' || event.key === 'ArrowLeft' || event.key === 'ArrowRight')) mark(-1);
  });
  if (document.activeElement === input && input.value && !form.matches('[data-page]')) soon();
}
part('link', { rel: 'stylesheet', href: at(data.boxSheet) }).catch(() => { /* plain, but there */ });
forms.forEach(dress);
})();
