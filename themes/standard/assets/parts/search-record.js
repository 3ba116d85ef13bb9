// Part of search-index.js: what the index keeps of a document, and where in it something stands (reader/{record,field}.rs).
// A text with the readings of its words.
class Field {
  constructor(rules, source) {
    this.rules = rules;
    this.words = [];
    source.split(/\x01([^\x01\x03]*)\x03/).forEach((part, at) => {
      const [text, readings = ''] = at % 2 ? part.split('\x02') : [part];
      if (at % 2) this.words.push({ text, readings: readings.split('\x04').slice(0, MOST.readings) });
      else if (part) this.words.push({ text, readings: [] });
    });
    this.text = this.words.map(word => word.text).join('');
  }
  get runs() { return this.own || (this.own = runs(this.rules, this.text)); }
  get canonical() { return this.canon || (this.canon = this.runs.map(run => canonical(this.rules, run))); }
  get folded() { return this.runs.map(chars).join(''); }
  // Kana with their places; `begins`: a word may begin here. null: a break.
  letters(words = this.words, start = 0) {
    const out = [];
    for (const word of words) {
      const end = start + word.text.length;
      if (word.readings.length) {
        let begins = true;
        for (const c of folded(this.rules, word.readings[0])) {
          out.push({ c: plain(c), begins, start, end });
          begins = false;
        }
      } else for (const one of word.own || (word.own = this.unread(word.text))) out.push(one && { c: one.c, begins: true, start: start + one.start, end: start + one.end });
      start = end;
    }
    return out;
  }
  // Text without readings: kana are heard as they are, all else is a break.
  unread(text) {
    const out = [], parts = runs(this.rules, text);
    parts.forEach((run, at) => {
      if (at) out.push(null);
      for (const { c, start, end } of run) out.push(KANA.test(c) ? { c: plain(c), start, end } : null);
    });
    if (!parts.length && /[^\s]/.test(text) && runs(this.rules, 'あ' + text + 'あ').length > 1) out.push(null);
    return out;
  }
  get heard() { return this.kana || (this.kana = this.letters()); }
  // By the offset in the text: the letter that begins there, and the first kana that is heard there.
  get placed() {
    if (!this.places) {
      const letters = [], kana = [], { heard } = this;
      for (const one of normal(this.rules, this.text).reverse()) letters[one.start] = one;
      for (let at = heard.length - 1; at >= 0; at--) if (heard[at]) for (let offset = heard[at].start; offset < heard[at].end; offset++) kana[offset] = at;
      this.places = { letters, kana };
    }
    return this.places;
  }
  beginnings() {
    const out = [];
    this.heard.forEach((one, at) => {
      if (!one || !one.begins) return;
      let text = '';
      for (let i = at; i < this.heard.length && this.heard[i] && i < at + 24; i++) text += this.heard[i].c;
      out.push(sound(text));
    });
    return out;
  }
  // Where something stands, [start, end], or null.
  find(way) {
    if (way.text !== undefined) return this.findText(way);
    if (way.sound !== undefined) return this.findSound(way.sound);
    if (way.near !== undefined) return this.findNear(way.near);
    if (way.time !== undefined) return this.findTime(way.time);
    if (way.pieces) return this.findPieces(way.pieces);
    return null;
  }
  findText({ text, long }) {
    if (long) {
      const all = normal(this.rules, this.text).map(one => ({ ...one, c: large(hira(one.c)) })), wanted = [...long].map(c => large(hira(c)));
      const at = all.findIndex((_, at) => wanted.every((c, i) => all[at + i] && all[at + i].c === c));
      return at < 0 ? null : [all[at].start, all[at + wanted.length - 1].end];
    }
    for (const list of [this.runs, this.canonical]) for (const run of list) {
      const at = indexOf(run, text);
      if (at) return at;
    }
    return null;
  }
  findSound(spoken) {
    const wanted = [...spoken], look = letters => {
      for (let at = 0; at + wanted.length <= letters.length; at++) {
        if (!letters[at] || letters[at].c !== wanted[0] || !letters[at].begins) continue;
        const part = letters.slice(at, at + wanted.length);
        if (!part.includes(null) && sound(part.map(one => one.c).join('')) === spoken) return [part[0].start, part[part.length - 1].end];
      }
      return null;
    };
    const found = look(this.heard);
    if (found) return found;
    // Other readings, one word at a time.
    let start = 0;
    for (let at = 0; at < this.words.length; at++) {
      const word = this.words[at];
      for (const other of word.readings.slice(1)) {
        const from = Math.max(0, at - 3), before = this.words.slice(from, at), near = [...before, { text: word.text, readings: [other] }, ...this.words.slice(at + 1, at + 5)];
        const again = look(this.letters(near, start - before.reduce((sum, one) => sum + one.text.length, 0)));
        if (again) return again;
      }
      start += word.text.length;
    }
    return null;
  }
  findNear(wanted) {
    const most = wanted.length > 8 ? 2 : 1, letters = this.heard;
    for (let at = 0; at < letters.length; at++) if (letters[at] && letters[at].begins) for (const length of [wanted.length, wanted.length - 1, wanted.length + 1]) {
      const part = letters.slice(at, at + length);
      if (part.length === length && !part.includes(null) && distance(sound(part.map(one => one.c).join('')), wanted, most) <= most) return [part[0].start, part[length - 1].end];
    }
    return null;
  }
  findTime(minutes) {
    const all = normal(this.rules, this.text), line = chars(all), each = /(午前|午後|am|pm)? ?([0-9]{1,2})(?::([0-5][0-9])|時(半|([0-5]?[0-9])分)?)/g;
    for (let found = each.exec(line); found; found = each.exec(line)) {
      const at = time(found[0]), open = !found[1] && +found[2] > 0 && +found[2] <= 6;
      // `all` counts letters, `index` halves of them.
      if (at === minutes || open && at + 720 === minutes) { const first = [...line.slice(0, found.index)].length; return [all[first].start, all[first + found[0].length - 1].end]; }
    }
    return null;
  }
  // Pieces one behind the other, with at most two letters between.
  findPieces(list) {
    let tries = 0;
    const behind = (at, from, start) => {
      if (at === list.length) return from;
      for (let offset = from; offset <= Math.min(this.text.length, from + (at ? 2 : this.text.length)); offset++) {
        const here = ++tries > MOST.tries ? null : this.at(list[at], offset, start);
        if (here === null) continue;
        const end = behind(at + 1, here, at ? start : offset);
        if (end !== null) return at ? end : [offset, end];
      }
      return null;
    };
    return behind(0, 0, 0);
  }
  // The end of a piece that begins at an offset of the text; kana may also be the rest of a word's reading.
  at(piece, offset, start) {
    const { heard } = this, { letters, kana } = this.placed;
    if (piece.text) return letters[offset] && letters[offset].c === piece.text ? letters[offset].end : null;
    const first = kana[offset];
    if (first === undefined || heard[first].start !== offset && heard[first].start < start) return null;
    for (let at = first; at < heard.length && heard[at] && heard[at].start <= offset; at++) {
      const part = heard.slice(at, at + piece.sound.length);
      if (part.length === piece.sound.length && !part.includes(null) && sound(part.map(one => one.c).join('')) === piece.sound) return part[part.length - 1].end;
    }
    return null;
  }
}
function indexOf(run, text) {
  const wanted = [...text];
  if (!wanted.length) return null;
  for (let at = 0; at + wanted.length <= run.length; at++) {
    let i = 0;
    while (i < wanted.length && run[at + i].c === wanted[i]) i++;
    // A number is a whole one.
    const cut = digit(wanted[0]) && at && digit(run[at - 1].c) || digit(wanted[wanted.length - 1]) && run[at + i] && digit(run[at + i].c);
    if (i === wanted.length && !cut) return [run[at].start, run[at + i - 1].end];
  }
  return null;
}
function pieces(text, marks) {
  const out = [], put = (part, mark) => { if (part) out.push([part, mark]); };
  let at = 0;
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (end <= at) continue;
    put(text.slice(at, Math.max(at, start)), 0);
    put(text.slice(Math.max(at, start), end), 1);
    at = end;
  }
  put(text.slice(at), 0);
  return out;
}
const ORDER = { direct: 0, reading: 1, related: 2, near: 3 };
class Record {
  constructor(rules, line) {
    const [kind, href, title, names, facts, row, body, phones] = line.split('\x1f'), field = source => new Field(rules, source || '');
    const some = source => source ? source.split('\x1d').map(field) : [];
    Object.assign(this, { kind, href: href || '', title: field(title), names: some(names), facts: some(facts), line: field(row), body: field(body), phones: phones ? phones.split('\x1d') : [] });
  }
  // How a record has all words, with marks; null when it has not.
  see(asked) {
    const fields = [this.title, ...this.names, ...this.facts, this.line, this.body], marks = new Map(fields.map(field => [field, []]));
    let by = 'direct';
    const mark = way => {
      if (way.phone) return this.phones.some(phone => phone.replace(/[^0-9]/g, '').includes(way.phone));
      if (way.parts) return way.parts.every(ways => ways.some(mark));
      let found = false;
      for (const field of fields) { const at = field.find(way); if (at) { marks.get(field).push(at); found = true; } }
      return found;
    };
    for (const { ways } of asked) {
      const sorted = ways.slice().sort((a, b) => ORDER[a.by] - ORDER[b.by]), way = sorted.find(mark);
      if (!way) return null;
      // As read, too, where it stands otherwise written.
      if (way.by === 'direct') sorted.filter(other => other.by === 'reading').forEach(mark);
      if (ORDER[way.by] > ORDER[by]) by = way.by;
    }
    const fact = this.names.concat(this.facts).find(field => marks.get(field).length);
    return {
      href: this.href, kind: this.kind, by, phone: this.phones[0] || null,
      title: pieces(this.title.text, marks.get(this.title)), line: pieces(this.line.text, marks.get(this.line)),
      fact: fact ? pieces(fact.text, marks.get(fact)) : null, text: snippet(this.body.text, marks.get(this.body)),
    };
  }
}
// About eighty letters around the first match.
function snippet(text, marks) {
  // Never in the middle of a letter of two halves.
  const whole = at => text.slice(at - 1, at + 1).codePointAt(0) > 0xFFFF ? at + 1 : at;
  const first = marks.length ? Math.min(...marks.map(mark => mark[0])) : 0;
  let start = first > 30 ? whole(first - 20) : 0;
  const sentence = text.lastIndexOf('。', first);
  if (sentence >= start && sentence < first) start = sentence + 1;
  const end = Math.min(text.length, whole(start + 90)), inside = marks.filter(mark => mark[0] >= start && mark[1] <= end).map(mark => [mark[0] - start, mark[1] - start]);
  const out = pieces(text.slice(start, end), inside);
  if (start && out.length && sentence + 1 !== start) out.unshift(['…', 0]);
  if (end < text.length) out.push(['…', 0]);
  return out;
}

