// Part of search-index.js: an index as its files tell it: terms → documents, records, columns, suggestions.
class Files {
  constructor(options) {
    const { base, version } = options;
    // From a disk only scripts can be had.
    this.byScript = typeof location !== 'undefined' && location.protocol === 'file:';
    this.load = options.load || (name => this.byScript ? this.fromDisk(name, base, version) : byFetch(`${base}${name}.bin?v=${version}`, name));
    this.inflate = options.inflate || (bytes => inflate(bytes, base));
    this.rare = options.rare || (async () => { if (!root.guideIndexRare) await script(`${base}rare.js?v=${version}`); return root.guideIndexRare; });
    this.kept = new Map();
    this.made = new Map();
    this.id = version ? parseInt(version, 16) >>> 0 : null;
  }
  // All files in one script; of a large index each has its own.
  async fromDisk(name, base, version) {
    if (!this.disk) {
      this.disk = script(`${base}disk.js?v=${version}`).then(() => { const all = new Map(arrived); arrived.clear(); return all; });
      this.disk.catch(() => { this.disk = null; });
    }
    const all = await this.disk;
    if (all.has(name)) return all.get(name);
    if (all.size) throw new Fault('missing', name);
    return byScript(`${base}${name}.js?v=${version}`, name);
  }
  // A word in kana; null when its Latin letters make no syllables (search-rare.js).
  async inKana(plain) {
    return /[a-zāâīîūûēêōô]/.test(plain) ? (await this.rare()).kana(plain) : plain.replace(/'/g, '');
  }
  // A file once, unpacked and read. What failed is asked for again the next time.
  file(name, read) {
    if (!this.kept.has(name)) {
      const made = this.load(name).then(async bytes => {
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
        let sum = 2166136261;
        for (let at = 8; at < bytes.length; at++) sum = Math.imul(sum ^ bytes[at], 16777619);
        if (bytes.length < 8 || view.getUint32(4) !== sum >>> 0) throw new Fault('broken', name);
        if (this.id === null) this.id = view.getUint32(0);
        if (view.getUint32(0) !== this.id) throw new Fault('old', name);
        try {
          return read(await this.inflate(bytes.subarray(8)));
        } catch (error) { throw error instanceof Fault ? error : new Fault('broken', name); }
      });
      this.kept.set(name, made);
      made.catch(() => this.kept.delete(name));
    }
    return this.kept.get(name);
  }
  async begin() {
    // A copy for a disk may have been put on a server.
    const meta = await this.file('meta', readMeta).catch(error => {
      if (error.code !== 'missing' || this.byScript) throw error;
      this.byScript = true;
      return this.file('meta', readMeta).catch(() => { this.byScript = false; throw error; });
    });
    this.meta = meta;
    this.n = meta.documents;
    this.day = meta.day;
    this.rules = makeRules(meta.rules);
    this.groups = meta.groups.map(({ key, label, file, values }) => ({ key, label, first: !file, file, values: values.map(([id, label]) => ({ id, label })) }));
    return this;
  }

  // Postings.
  shard(number) {
    return this.file('p' + number, bytes => {
      const read = new Numbers(bytes), out = new Map(), letters = new TextDecoder('utf-8', { ignoreBOM: true });
      let before = new Uint8Array(0), total = 0;
      while (read.more) {
        const shared = read.next(), own = read.take(read.next());
        if (shared > before.length || (total += shared + own.length) > MOST.terms) throw new Fault('broken', 'shard');
        const term = new Uint8Array(shared + own.length);
        term.set(before.subarray(0, shared));
        term.set(own, shared);
        before = term;
        const count = read.next(), length = read.next();
        out.set(letters.decode(term), { count, bytes: length ? read.take(length) : null });
      }
      return out;
    });
  }
  async entry(term) {
    const found = (await this.shard(place(term) % this.meta.shards)).get(term);
    return found ? { term, ...found } : null;
  }
  async postings(entry) {
    const bytes = entry.bytes || await this.file('b' + entry.term.split('').map(c => c.charCodeAt(0).toString(16)).join('-'), bytes => bytes);
    const read = new Numbers(bytes), out = new Uint8Array(this.n);
    let at = 0;
    while (read.more) {
      const value = read.next();
      at += Math.floor(value / 3);
      if (at >= this.n) throw new Fault('broken', 'postings');
      out[at] = value % 3 + 1;
    }
    return out;
  }
  // Documents that have all terms: 1 in text, 2 in facts, 3 in a name; null when there is none. `purse`: what long lists may cost.
  async all(terms, purse, guess = false) {
    const entries = await Promise.all(few(unique(terms)).map(term => this.entry(term)));
    if (!entries.length || entries.includes(null)) return null;
    entries.sort((a, b) => a.count - b.count);
    let out = null, left = 0, narrow = false;
    for (const entry of entries) {
      if (!entry.bytes) {
        // A long list is not fetched for a handful of documents, nor when the one before left out next to nothing: the
        // records tell. For a guess, none that is much longer, and none that the purse has not.
        if (out && (left <= 40 || narrow || guess && entry.count > left * 8)) continue;
        if (guess && !purse.paid.has(entry.term)) {
          if (entry.count > purse.left) { if (out) continue; return null; }
          purse.left -= entry.count;
        }
        purse.paid.add(entry.term);
      }
      const more = await this.postings(entry), before = left;
      left = 0;
      if (out) for (let at = 0; at < out.length; at++) { out[at] = Math.min(out[at], more[at]); if (out[at]) left++; }
      else { out = more; left = entry.count; }
      narrow = before > 0 && left * 20 >= before * 19;
      if (!left) return null;
    }
    return out;
  }

  // Records.
  async records(numbers) {
    if (!this.starts) { this.starts = []; let at = 0; for (const count of this.meta.blocks) { this.starts.push(at); at += count; } }
    const { starts } = this, block = number => { let low = 0, high = starts.length - 1; while (low < high) { const mid = (low + high + 1) >> 1; if (starts[mid] <= number) low = mid; else high = mid - 1; } return low; };
    return Promise.all(numbers.map(async number => {
      const at = block(number), all = await this.file('r' + at, texts), line = all[number - starts[at]];
      if (line === undefined) throw new Fault('broken', 'r' + at);
      // What was looked through is kept for a while: the next way of a word looks at it again.
      const record = this.made.get(number) || new Record(this.rules, line);
      this.made.delete(number);
      this.made.set(number, record);
      if (this.made.size > MOST.records) this.made.delete(this.made.keys().next().value);
      return record;
    }));
  }
  // Values of the documents in the groups of a file.
  async column(group) {
    const own = this.groups.find(one => one.key === group);
    if (!own) return null;
    const columns = await this.file('f' + own.file, bytes => {
      const read = new Numbers(bytes), out = {};
      if (!own.file) out[''] = read.take(this.n);
      for (const { key, file } of this.groups) if (file === own.file) {
        const sets = Array.from({ length: read.next() }, () => Array.from({ length: read.next() }, () => read.next()));
        const low = read.take(this.n), high = sets.length > 256 ? read.take(this.n) : null;
        out[key] = { sets, of: high ? at => sets[low[at] + high[at] * 256] || [] : at => sets[low[at]] || [] };
      }
      return out;
    });
    return { values: own.values, days: columns[''], ...columns[group] };
  }

  // Suggestions.
  async suggestions(keys) {
    const lists = await Promise.all(unique(keys.filter(Boolean).map(key => hash(key) % this.meta.suggestions)).map(at => this.file('s' + at, bytes => texts(bytes).filter(Boolean))));
    return unique([].concat(...lists)).map(line => {
      const [label, kind, href] = line.split('\x1f'), field = new Field(this.rules, label);
      return { label: field.text, kind, href: href || null, field, get sounds() { return field.beginnings(); } };
    });
  }
}
