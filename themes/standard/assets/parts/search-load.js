// Part of search-index.js: the files of an index, from a server or a disk.
const arrived = new Map();
root.guideIndexFile = (name, text) => {
  const binary = atob(text), bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  arrived.set(name, bytes);
};
function script(address) {
  return new Promise((done, fail) => {
    const node = Object.assign(document.createElement('script'), { src: address, onload() { node.remove(); done(); }, onerror() { node.remove(); fail(new Fault('missing', address)); } });
    document.head.append(node);
  });
}
const byScript = (address, name) => script(address).then(() => {
  const bytes = arrived.get(name);
  arrived.delete(name);
  if (bytes) return bytes;
  throw new Fault('broken', name);
});
async function byFetch(address, name) {
  let answer;
  try {
    answer = await fetch(address);
    if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
  } catch (_) { /* below */ }
  throw new Fault('missing', name);
}
// Few bytes may unpack to very many: what is larger than any file of an index is left.
async function unpack(part) {
  const read = new Blob([part]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader(), chunks = [];
  let length = 0;
  for (let next = await read.read(); !next.done; next = await read.read()) {
    length += next.value.length;
    if (length > MOST.file) { read.cancel().catch(() => {}); throw new Fault('broken', 'inflate'); }
    chunks.push(next.value);
  }
  const out = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) { out.set(chunk, at); at += chunk.length; }
  return out;
}
// Browsers can do it since 2022 or 2023; others fetch a script that does.
let unpacker = null;
async function inflate(bytes, base) {
  if (!unpacker) {
    try {
      new DecompressionStream('deflate-raw');
      unpacker = Promise.resolve(unpack);
    } catch (_) {
      unpacker = root.guideInflate ? Promise.resolve(root.guideInflate) : new Promise((done, fail) => {
        const script = document.createElement('script');
        Object.assign(script, { src: base + 'inflate.js', onload: () => done(root.guideInflate), onerror: () => { unpacker = null; fail(new Fault('missing', 'inflate')); } });
        document.head.append(script);
      });
    }
  }
  return (await unpacker)(bytes);
}
class Numbers {
  constructor(bytes) { this.bytes = bytes; this.at = 0; }
  get more() { return this.at < this.bytes.length; }
  next() {
    let out = 0;
    for (let scale = 1; scale < 2 ** 35; scale *= 128) {
      if (!this.more) throw new Fault('broken', 'number');
      const byte = this.bytes[this.at++];
      out += (byte & 127) * scale;
      if (byte < 128) return out;
    }
    throw new Fault('broken', 'number');
  }
  take(length) {
    if (length > this.bytes.length - this.at) throw new Fault('broken', 'length');
    return this.bytes.subarray(this.at, this.at += length);
  }
}
const text = bytes => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
function texts(bytes) {
  if (bytes.length > MOST.text) throw new Fault('broken', 'text');
  return text(bytes).split('\x1e');
}
// What everything else relies on.
function readMeta(bytes) {
  const meta = JSON.parse(text(bytes)), isText = one => typeof one === 'string', isNone = one => one === null || one === undefined;
  const isWhole = (value, least, most) => Number.isInteger(value) && value >= least && value <= most, list = (value, is) => Array.isArray(value) && value.every(is);
  if (isWhole(meta.format, 0, 2 ** 53) && meta.format !== FORMAT) throw new Fault('old', 'meta');
  const { rules } = meta, isValue = one => list(one, () => true) && one.length === 2 && isText(one[0]) && (isText(one[1]) || isNone(one[1]));
  if (!(meta.format === FORMAT && isWhole(meta.documents, 0, MOST.documents) && isWhole(meta.shards, 1, MOST.shards) && isWhole(meta.suggestions, 1, MOST.shards)
    && list(meta.blocks, one => isWhole(one, 0, MOST.documents)) && meta.blocks.reduce((sum, one) => sum + one, 0) === meta.documents && isText(meta.day)
    && list(meta.groups, one => isText(one.key) && (isText(one.label) || isNone(one.label)) && isWhole(one.file, 0, MOST.shards) && list(one.values, isValue))
    && list(rules.kanji, isText) && list(rules.spellings, one => list(one, isText)) && list(rules.synonyms, one => list(one, isText)))) throw new Fault('broken', 'meta');
  return meta;
}
