// The reader that browsers load (themes/standard/assets/search-index.js), for tests that need no browser.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { REPOSITORY } from './support.mjs';

const ASSETS = join(REPOSITORY, 'themes/standard/assets');
/** With its parts, as the program puts them in (src/output/site/sheets.rs). */
const script = readFileSync(join(ASSETS, 'search-index.js'), 'utf8').replace(/^\/\* @import "(.+)" \*\/$/gm, (_, part) => readFileSync(join(ASSETS, part), 'utf8'));
vm.runInThisContext(script, { filename: 'search-index.js' });
const romaji = readFileSync(join(REPOSITORY, 'src/output/search/rules/romaji.txt'), 'utf8').split('\n').filter(line => line && !line.startsWith('#')).join('|');
vm.runInThisContext(readFileSync(join(ASSETS, 'search-rare.js'), 'utf8').replace('/romaji.txt/', romaji), { filename: 'search-rare.js' });
export const reader = globalThis.guideIndex;

const missing = name => Object.assign(new Error(`missing: ${name}`), { code: 'missing' });
/** The most that a file unpacks to; src/output/search/pack.rs has the same. */
const inflate = bytes => new Uint8Array(inflateRawSync(bytes, { maxOutputLength: 2 ** 26 }));
const bytesOf = buffer => new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length);

/** An index in a folder (`…/search`). */
export function openFolder(folder) {
  const load = async name => {
    const file = join(folder, `${name}.bin`);
    if (!existsSync(file)) throw missing(name);
    return bytesOf(readFileSync(file));
  };
  return reader.open({ base: '', version: null, load, inflate });
}

/** An index in memory: name → sealed bytes. */
export function openFiles(files, version = null) {
  const load = async name => {
    if (!files.has(name)) throw missing(name);
    return files.get(name);
  };
  return reader.open({ base: '', version, load, inflate });
}

/** The same, unpacked as in browsers: by what the reader itself has for it. */
export function openAsBrowsers(files) {
  return reader.open({ base: '', version: null, load: async name => files.get(name) ?? Promise.reject(missing(name)) });
}

/** What is in a sealed file. */
export const unseal = bytes => inflate(bytes.subarray(8));
/** Seals bytes as the builder does; `index`: the sealed bytes of another file of the same index. */
export function seal(index, bytes, packed = deflateRawSync(bytes)) {
  const out = new Uint8Array(packed.length + 8);
  out.set(index.subarray(0, 4));
  out.set(packed, 8);
  let sum = 2166136261;
  for (const byte of packed) sum = Math.imul(sum ^ byte, 16777619);
  new DataView(out.buffer).setUint32(4, sum >>> 0);
  return out;
}
