// The page that stands there without network: the way back to what was asked for, and what was seen before.
'use strict';
(async () => {
const asked = new URLSearchParams(location.search).get('page') || '', again = document.getElementById('again');
// Only a page of this guide: no other site, no script, nothing above.
if (again && /^[\w\-./]+$/.test(asked) && !/^\/|\.\.|\/\//.test(asked)) {
  again.querySelector('a').href = asked;
  again.hidden = false;
}
const section = document.querySelector('section[aria-labelledby=seen]');
if (!section || !self.caches) return;
const here = new URL('.', location.href), known = new Set([...document.links].map(link => link.href.split(/[?#]/)[0]));
const list = section.querySelector('ul');
for (const name of await caches.keys()) {
  if (!name.startsWith('shirube|') || !name.includes(`|${here.pathname}|`)) continue;
  const cache = await caches.open(name);
  for (const request of (await cache.keys()).reverse()) {
    if (!request.url.endsWith('.html') || known.has(request.url) || list.children.length >= 20) continue;
    const page = new DOMParser().parseFromString(await (await cache.match(request)).text(), 'text/html');
    const title = page.title.split('｜')[0];
    if (!title || page.querySelector('meta[name=robots][content=noindex]')) continue;
    const item = document.createElement('li'), link = document.createElement('a');
    link.href = request.url;
    link.textContent = title;
    item.append(link);
    list.append(item);
  }
}
section.hidden = !list.children.length;
})();
