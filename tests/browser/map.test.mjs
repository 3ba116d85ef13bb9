// Maps in a real browser: nothing is fetched from outside unless the guide turns tiles on, and then only tiles; lists
// and maps lead to each other by keyboard; 近い順 works on the device; paper and pages without script are complete.
//   SITE     folder of the built site (with hidamari/)
//   SHIRUBE  the program, which builds a small town with tiles (target/debug/shirube)
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';

const SITE = process.env.SITE;
const SHIRUBE = process.env.SHIRUBE || path.resolve(process.env.CARGO_TARGET_DIR || 'target', 'debug/shirube');
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };
const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=', 'base64');

let browser;
const servers = [];

const serve = root => new Promise(resolve => {
  const server = http.createServer((request, response) => {
    let file = path.join(root, decodeURIComponent(new URL(request.url, 'http://x').pathname));
    if (file.endsWith('/')) file += 'index.html';
    fs.readFile(file, (error, bytes) => {
      response.writeHead(error ? 404 : 200, { 'content-type': TYPES[path.extname(file)] || 'application/octet-stream' });
      response.end(bytes);
    });
  }).listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}/`));
  servers.push(server);
});

const open = async (address, options = {}) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const outside = [];
  const errors = [];
  page.on('request', request => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.hostname !== '127.0.0.1') outside.push(request.url());
  });
  page.on('pageerror', error => errors.push(error.message));
  page.on('console', message => message.type() === 'error' && errors.push(message.text()));
  await context.route(/^https:\/\/cyberjapandata/, route => route.fulfill({ contentType: 'image/png', body: PIXEL }));
  await page.goto(address);
  return { page, context, outside, errors };
};

/** A small town that turns tiles on. */
const townWithTiles = () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'shirube-map-'));
  const put = (name, text) => {
    const file = path.join(root, 'content', name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, text);
  };
  put('guide.toml', `title = "見本市 通いの場ガイド"
description = "見本のガイドです。"
[city]
name = "見本市"
area_code = "0000"
[contact]
name = "見本市 高齢福祉課"
tel = "0000-55-0100"
[map]
areas = "chiku.geojson"
tiles = "pale"
[[district_systems]]
id = "chiku"
label = "地区"
`);
  put('chiku.geojson', JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { name: '北町地区' },
    geometry: { type: 'Polygon', coordinates: [[[139, 36], [139.03, 36], [139.03, 36.03], [139, 36.03], [139, 36]]] } }] }));
  put('districts.toml', '[[district]]\nid = "kita"\nname = "北町地区"\nsystem = "chiku"\ntowns = ["北町"]\n');
  const place = (id, name, kana, lat, lng) => `[[place]]\nid = "${id}"\nname = "${name}"\nkana = "${kana}"\naddress = { town = "北町" }\nlat = ${lat}\nlng = ${lng}\n`;
  put('places.toml', place('a', '北町公民館', 'きたまちこうみんかん', 36.02, 139.01) + place('b', '北町集会所', 'きたまちしゅうかいじょ', 36.01, 139.02));
  execFileSync(SHIRUBE, ['build', path.join(root, 'content'), '--output', path.join(root, 'site'), '--no-books']);
  return path.join(root, 'site');
};

let site;
let tiles;
before(async () => {
  assert.ok(SITE, 'SITE is the folder of the built site');
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
  site = (await serve(SITE)) + 'hidamari/';
  tiles = await serve(townWithTiles());
});
after(async () => {
  await browser?.close();
  servers.forEach(server => server.close());
});

const MAPS = ['index.html', 'map/index.html', 'districts/kitamachi/index.html', 'gatherings/kita-taiso/index.html', 'places/kitamachi-kominkan/index.html'];

for (const width of [390, 1280]) {
  test(`maps need nothing from outside and fit ${width} px`, async () => {
    for (const file of MAPS) {
      const { page, context, outside, errors } = await open(site + file, { viewport: { width, height: 844 } });
      assert.deepEqual([outside, errors], [[], []], file);
      const { wide, box, letters } = await page.evaluate(() => {
        const svg = document.querySelector('.tmap');
        const box = svg.getBoundingClientRect();
        return { wide: document.documentElement.scrollWidth, box: box.width, letters: (box.width * 20) / 480 };
      });
      assert.ok(wide <= width, `${file} scrolls sideways: ${wide}`);
      assert.ok(box > 280 && letters >= 11.5, `${file}: ${box}`);
      await context.close();
    }
  });
}

test('without script maps, numbers and lists are there, and nothing that does not work', async () => {
  const { page, context } = await open(site + 'map/index.html', { javaScriptEnabled: false });
  assert.ok(await page.locator('.tmap').count() >= 6);
  assert.ok(await page.locator('.tm-group [data-n]').count() > 30);
  assert.equal(await page.locator('.tm-near').isVisible(), false);
  await page.locator('.tm-filter summary').click();
  await page.locator('.tm-filter a').first().click();
  assert.match(page.url(), /map\/category\//);
  assert.ok(await page.locator('[data-n]').count() > 0);
  await context.close();
});

test('a click on a district of the home map opens its page, and the keyboard does not go twice', async () => {
  const { page, context } = await open(site + 'index.html');
  assert.equal(await page.locator('.tmap a:not([tabindex="-1"])').count(), 0);
  await page.locator('.tmap a .ln').first().click();
  assert.match(page.url(), /districts\//);
  await context.close();
});

test('paper gets maps with numbers and no buttons', async () => {
  const { page, context } = await open(site + 'map/index.html');
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('.tm-group .tmap').first().isVisible());
  assert.equal(await page.locator('.tm-near button').isVisible(), false);
  const colours = await page.evaluate(() => ['.tmap .pins circle', '.tmap .pins text'].map(one => getComputedStyle(document.querySelector(one)).fill));
  assert.deepEqual(colours, ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await context.close();
});

test('near: sorted on the device, told aloud, nothing sent', async () => {
  const near = { latitude: 30.0142, longitude: 144.9968 }; // beside 北町公民館
  const { page, context, outside, errors } = await open(site + 'map/index.html', { geolocation: near, permissions: ['geolocation'] });
  await page.getByRole('button', { name: 'いまいる所に近い順に並べる' }).click();
  await page.waitForSelector('#near:not([hidden]) li');
  const names = await page.locator('#near .nm').allTextContents();
  assert.equal(names[0].trim(), '北町公民館');
  const far = (await page.locator('#near .far').allTextContents()).map(text => parseFloat(text.replace(/[^\d.]/g, '')) * (text.includes('km') ? 1000 : 1));
  assert.deepEqual(far, [...far].sort((a, b) => a - b));
  assert.match(await page.locator('.tm-near [role=status]').textContent(), /いちばん近いのは「北町公民館」/);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'near');
  assert.equal(await page.locator('[id="p-1"]').count(), 1, 'no id twice');
  assert.deepEqual([outside, errors], [[], []]);
  await context.close();
});

test('near: far away and refused are said', async () => {
  const away = await open(site + 'map/index.html', { geolocation: { latitude: 36, longitude: 139 }, permissions: ['geolocation'] });
  await away.page.locator('.tm-near button').click();
  await away.page.waitForFunction(() => /離れている/.test(document.querySelector('.tm-near [role=status]').textContent));
  await away.context.close();
  const refused = await open(site + 'map/index.html', { permissions: [] });
  await refused.page.locator('.tm-near button').click();
  await refused.page.waitForFunction(() => /許/.test(document.querySelector('.tm-near [role=status]').textContent));
  await refused.context.close();
});

test('tiles: only from 国土地理院, with its name in sight', async () => {
  const { page, context, outside, errors } = await open(tiles + 'map/index.html');
  await page.waitForSelector('.leaflet-tile-loaded');
  assert.ok(outside.length > 0);
  for (const url of outside) assert.match(url, /^https:\/\/cyberjapandata\.gsi\.go\.jp\/xyz\/pale\/\d+\/\d+\/\d+\.png$/);
  const credit = page.locator('.leaflet-control-attribution a');
  assert.equal(await credit.getAttribute('href'), 'https://maps.gsi.go.jp/development/ichiran.html');
  assert.ok(await credit.isVisible());
  assert.deepEqual(errors, []);
  await context.close();
  for (const file of ['index.html', 'districts/kita/index.html', 'places/a/index.html']) {
    const other = await open(tiles + file);
    assert.deepEqual(other.outside, [], file);
    await other.context.close();
  }
});

test('tiles: markers and list lead to each other by keyboard', async () => {
  const { page, context } = await open(tiles + 'map/index.html');
  const marker = page.getByRole('button', { name: '1 北町公民館', exact: true });
  await marker.focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'p-1');
  const size = await marker.boundingBox();
  assert.ok(size.width >= 44 && size.height >= 44);
  await page.getByRole('button', { name: '動かせる地図で見る 北町集会所' }).press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-label')), '2 北町集会所');
  const zoom = page.getByRole('button', { name: '大きくする' });
  const level = () => page.evaluate(() => document.querySelector('.leaflet-tile-loaded')?.src || '');
  const before = await level();
  await zoom.press('Enter');
  await page.waitForFunction(old => document.querySelector('.leaflet-tile-loaded')?.src !== old, before);
  await context.close();
});

test('tiles: without script and on paper the drawn map stands', async () => {
  const plain = await open(tiles + 'map/index.html', { javaScriptEnabled: false });
  assert.deepEqual(plain.outside, []);
  assert.equal(await plain.page.locator('.tm-tiles').isVisible(), false);
  assert.ok(await plain.page.locator('.tmap').first().isVisible());
  await plain.context.close();
  const paper = await open(tiles + 'map/index.html');
  await paper.page.emulateMedia({ media: 'print' });
  assert.equal(await paper.page.locator('.tm-tiles').isVisible(), false);
  assert.ok(await paper.page.locator('.tmap').first().isVisible());
  await paper.context.close();
});
