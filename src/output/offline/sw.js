// The copy of this guide on the reader's device, for when there is no network. The build fills in BUILD
// (src/output/offline): id of the guide, hash of all its files, files to fetch at once, the index of the search in one.
//
// One cache a build, named by its hash. Scripts and style sheets carry the hash of their content in their address
// (?v=…), so a page of one build never gets those of another, whichever worker answers. Pages come from the network
// (again checked with the server) and, when that fails or takes longer than 3 seconds, from the cache.
'use strict';
const BUILD = { guide: '', version: '', files: [], search: null };
const SCOPE = self.registration.scope, WAIT = 3000, PAGES = 60, OTHERS = 300;
// Several guides share one origin: only caches of this guide at this address are ours.
const OURS = `shirube|${BUILD.guide}|${new URL(SCOPE).pathname}|`, NAME = OURS + BUILD.version;
const OFFLINE = new URL('offline.html', SCOPE).href;

const isPage = url => /\/$|\.html$|\/[^/.]+$/.test(url.pathname);

// One key a page, however it was asked for: without query and fragment, a folder by its index.html.
function keyOf(address) {
  const url = new URL(address, SCOPE);
  url.hash = '';
  if (isPage(url)) {
    url.search = '';
    if (!url.pathname.endsWith('.html')) url.pathname = url.pathname.replace(/\/?$/, '/index.html');
  }
  return url.href;
}

// Files of the index that came in one are no visitors of the cache.
const ofIndex = BUILD.search ? BUILD.search.slice(BUILD.search.indexOf('?')) : '\n';
const CORE = new Set(BUILD.files.map(keyOf));
const good = response => response.status === 200 && response.type === 'basic';
// What came by way of a redirect may not answer a navigation; the same without that mark may.
const plain = async response => response.redirected
  ? new Response(await response.blob(), { status: 200, headers: response.headers }) : response;

// Asks the server even where the browser's own cache would answer.
const ask = (address, redirect = 'follow') => fetch(address, { cache: 'no-cache', credentials: 'same-origin', redirect });

async function fetched(cache, address) {
  const response = await ask(new URL(address, SCOPE).href);
  if (!good(response)) throw new Error(`${response.status} ${address}`);
  await cache.put(keyOf(address), await plain(response));
}

async function addresses(cache) {
  return (await cache.keys()).map(request => request.url);
}

// With all files or not at all: a worker that lacks one is not installed, and the next visit tries again.
async function install() {
  const cache = await caches.open(NAME);
  await Promise.all(BUILD.files.map(file => fetched(cache, file)));
  await Promise.all([bringOver(cache), bringOpen(cache)].map(work => work.catch(() => {})));
  await self.skipWaiting();
}

// The index of the search comes after all else, in one file, and is taken apart here: it answers without network then.
// Who saves data gets what is asked for only.
async function bringIndex() {
  if (!BUILD.search || (self.navigator.connection || {}).saveData || !await caches.has(NAME)) return;
  const cache = await caches.open(NAME), from = new URL(BUILD.search, SCOPE);
  if (await cache.match(from.href)) return;
  const response = await ask(from.href);
  if (!good(response)) return;
  const bytes = new Uint8Array(await response.arrayBuffer()), line = bytes.indexOf(10);
  let at = line + 1;
  for (const [name, length] of JSON.parse(new TextDecoder().decode(bytes.subarray(0, line)))) {
    const part = new URL(name + from.search, from);
    await cache.put(part.href, new Response(bytes.slice(at, at + length), { headers: { 'content-type': 'application/octet-stream' } }));
    at += length;
  }
  // Says that all of it is there.
  await cache.put(from.href, new Response(''));
}

// Pages that were seen with an earlier build: fetched anew, with the pictures in them, which never change.
// A page that is gone, or a picture that no page shows any more, stays behind.
async function bringOver(cache) {
  for (const name of (await caches.keys()).filter(name => name.startsWith(OURS) && name !== NAME)) {
    const older = await caches.open(name), all = await addresses(older);
    const pictures = all.filter(url => /\/images\/[^/]+$/.test(url));
    await Promise.all(all.filter(url => isPage(new URL(url)) && !CORE.has(url)).slice(-PAGES).map(async url => {
      await fetched(cache, url);
      const text = await (await cache.match(url)).text();
      for (const picture of pictures.filter(picture => text.includes(picture.split('/').pop()))) {
        const kept = await older.match(picture);
        if (kept) await cache.put(picture, kept);
      }
    }).map(work => work.catch(() => {})));
  }
}

// The pages that are open came before this worker.
async function bringOpen(cache) {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await Promise.all(open.filter(client => client.url.startsWith(SCOPE) && isPage(new URL(client.url)) && !CORE.has(keyOf(client.url)))
    .map(client => fetched(cache, client.url).catch(() => {})));
}

// Asks nothing of the network: until this is done the browser lets every page of the guide wait.
async function activate() {
  const names = await caches.keys();
  await Promise.all(names.filter(name => name.startsWith(OURS) && name !== NAME).map(name => caches.delete(name)));
  await self.clients.claim();
}

// The oldest go first; what every reader has stays.
async function trim(cache) {
  const more = (await addresses(cache)).filter(url => !CORE.has(url) && !url.endsWith(ofIndex));
  const pages = more.filter(url => isPage(new URL(url))), others = more.filter(url => !isPage(new URL(url)));
  for (const url of [...pages.slice(0, -PAGES), ...others.slice(0, -OTHERS)]) await cache.delete(url);
}

// Looks only into the cache of this build, and does not make it: a later worker may have taken it away.
const stored = (address, options) => caches.match(address, { ...options, cacheName: NAME });

async function keep(key, response) {
  if (!await caches.has(NAME)) return;
  const cache = await caches.open(NAME);
  // A page that was taken back must not live on here.
  if (response.status === 404 || response.status === 410) await cache.delete(key);
  if (!good(response)) return;
  await cache.put(key, await plain(response));
  await trim(cache);
}

async function page(event) {
  const key = keyOf(event.request.url);
  const network = ask(event.request.url, 'manual').then(response => {
    event.waitUntil(keep(key, response.clone()).catch(() => {}));
    return response;
  });
  network.catch(() => {});
  const seen = await stored(key);
  try {
    if (!seen) return await network;
    const response = await Promise.race([network, new Promise(done => setTimeout(done, WAIT, seen))]);
    return response.status >= 500 ? seen : response;
  } catch (error) {
    if (seen) return seen;
    // A page of its own address, so that its links and pictures are found; it offers the way back.
    return Response.redirect(`${OFFLINE}?page=${encodeURIComponent(key.slice(SCOPE.length))}`);
  }
}

async function part(event) {
  const request = event.request, there = await stored(request.url);
  if (there) return there;
  try {
    const response = await fetch(request);
    if (good(response) && !response.redirected) {
      event.waitUntil(keep(request.url, response.clone()).catch(() => {}));
    }
    return response;
  } catch (error) {
    return await stored(request.url, { ignoreSearch: true }) || Response.error();
  }
}

self.addEventListener('install', event => event.waitUntil(install()));
self.addEventListener('activate', event => event.waitUntil(activate()));
// A page that stands there whole says so; until then the index would take the line from it.
self.addEventListener('message', event => { if (event.data === 'index') event.waitUntil(bringIndex().catch(() => {})); });
self.addEventListener('fetch', event => {
  const request = event.request, url = new URL(request.url);
  // Other sites, forms, parts of large files, PDF, calendars and feeds go their usual way.
  if (request.method !== 'GET' || !url.href.startsWith(SCOPE) || request.headers.has('range')) return;
  if (request.cache === 'only-if-cached' && request.mode !== 'same-origin') return;
  if (request.mode === 'navigate') {
    if (isPage(url)) event.respondWith(page(event));
  } else if (/\.(css|js|json|bin|svg|png|jpe?g|webp|ico)$/.test(url.pathname) && !url.pathname.endsWith('/sw.js')) {
    event.respondWith(part(event));
  }
});
