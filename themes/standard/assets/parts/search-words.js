// Part of search-index.js: a word of a query → scores of documents, and the ways in which a record may have it (reader/{word,widely}.rs).
class Words extends Files {
  // A word of a query: scores of documents, and the ways in which a record may have it.
  async word(word, known = null, plainly = false) {
    const { rules } = this, letters = normal(rules, word), plainWord = chars(letters), run = chars([].concat(...runs(rules, word)));
    const scores = new Uint8Array(this.n), ways = [], purse = { left: LONG, paid: new Set() };
    let any = false;
    const put = (found, by) => {
      if (!found) return false;
      for (let at = 0; at < found.length; at++) if (found[at] && by[found[at] - 1] > scores[at]) scores[at] = by[found[at] - 1];
      return any = true;
    };
    const done = () => ({ word, scores, ways, any });
    if (!run) return done();
    const number = plainWord.replace(/^(tel|電話|電話番号|℡)[: ]*(?=[0-9(])/, ''), digits = number.replace(/[-ー() ]/g, '');
    if (/^[0-9]{4,15}$/.test(digits)) {
      put(await this.all(['t' + digits], purse), [60, 60, 60]);
      ways.push({ by: 'direct', phone: digits });
      const blocks = number.split(/[-ー() ]+/).filter(Boolean);
      if (!any && blocks.length > 1 && put(await this.all(['t' + blocks.slice(0, -1).join('')], purse), [50, 50, 50])) return done();
    }
    const hasKanji = KANJI.test(run), long = /ー/.test(plainWord.replace(/-/g, 'ー')) && run.length <= 2;
    const asText = async (text, by, points) => {
      const c = [...text], terms = c.length > 1 ? grams(text) : KANJI.test(text) || digit(text) ? [digit(text) ? '#' + text : text] : [];
      // Before anything is fetched: their order must not hang on what comes first.
      ways.push({ by, text, long: long && plainWord });
      return put(terms.length ? await this.all(terms, purse) : null, points);
    };
    const asSound = async (text, by, points) => {
      ways.push({ by, sound: text });
      return put(await this.all(text.length > 1 ? sounds(text) : ['^' + text], purse), points);
    };
    const canon = chars(canonical(rules, [].concat(...runs(rules, word))));
    const texts = unique([run, canon]), tasks = [];
    tasks.push(this.all(['=' + run], purse).then(found => put(found, [44, 44, 70])));
    // Who asks for 10時 means the time, however it is written, and no 10時半.
    const numbered = numerals(plainWord), minutes = time(numbered || plainWord), other = numerals(canon);
    if (other && minutes === null) texts.push(other);
    for (const text of texts) tasks.push(minutes === null ? asText(text, 'direct', [30, 40, 60]) : asText(text, 'related', [10, 12, 14]));
    if (minutes !== null) for (const each of twice(numbered || plainWord) ? [minutes, minutes + 720] : [minutes]) {
      ways.push({ by: 'direct', time: each });
      // First those who write it the same way.
      tasks.push(Promise.all(['@' + each].concat(grams(run).length ? [grams(run)] : []).map(terms => this.all([].concat(terms), purse))).then(([found, same]) => {
        put(found, [30, 40, 60]);
        put(found && same && found.map((one, at) => Math.min(one, same[at])), [32, 42, 62]);
      }));
    }
    // What is read: kana and Latin letters.
    let spoken = null;
    if (!hasKanji && !/[0-9]/.test(run) && !long) {
      const read = await this.inKana(plainWord);
      if (read && /^[ぁ-ゖ]+$/.test(folded(rules, read))) spoken = said(rules, read);
      if (spoken) tasks.push(asSound(spoken, 'reading', [24, 36, 50]));
      if (spoken && read !== plainWord) tasks.push(asText(folded(rules, read), 'reading', [24, 36, 50]));
    }
    for (const group of rules.synonyms) for (const one of group) if (canon.includes(one) && one.length > 1) {
      // 移動支援の会 is no 送迎の会: only whole words and long parts have a second name.
      if (one.length < canon.length && (one.length < 3 || one.length * 2 < canon.length)) continue;
      for (const other of group) if (other !== one && !canon.includes(other)) tasks.push(asText(canon.replace(one, other), 'related', [10, 12, 14]));
    }
    await Promise.all(tasks);
    // かいもn: the last letter of a syllable that is not there yet. 2丁目: written in kanji.
    if (!any && spoken && spoken.length > 2 && /n$/.test(plainWord)) await asSound(spoken.slice(0, -1), 'reading', [24, 36, 50]);
    if (!any && numerals(canon, true)) await asText(numerals(canon, true), 'direct', [30, 40, 60]);
    // What was looked at and did not really have it.
    if (known) { for (let at = 0; at < this.n; at++) if (!known.has(at)) scores[at] = 0; any = known.size > 0; if (!any) ways.length = 0; }
    let direct = 0;
    for (let at = 0; at < this.n; at++) if (scores[at] >= 20) direct++;
    if (plainly || any && direct >= FEW && !known) return done();
    return this.widely({ letters, run, canon, spoken, hasKanji, direct, scores, ways, purse, put, done });
  }
  // For a word that nothing has as it is, or next to nothing.
  async widely({ letters, run, canon, spoken, hasKanji, direct, scores, ways, purse, put, done }) {
    const near = [6, 7, 8], written = chars(letters), strict = !hasKanji, left = { records: GUESSES };
    const attempt = async (terms, way) => {
      const found = await this.all(terms, purse, true);
      if (!found || !await this.holds(found, way, left)) return;
      put(found, near);
      ways.push(way);
    };
    const converted = async () => {
      // 助合い, いきいき体そう: kanji as written, kana as read.
      const terms = [], pieces = [];
      for (const piece of canon.match(/[^ぁ-ゖa-z0-9]+|[ぁ-ゖ]+|[a-z0-9]+/g) || []) {
        if (KANJI.test(piece)) for (const c of piece) { terms.push(c); pieces.push({ text: c }); }
        else if (/^[ぁ-ゖ]/.test(piece)) {
          const heard = sound(piece);
          for (let at = 0; at + 1 < heard.length; at++) terms.push('~' + heard.slice(at, at + 2));
          if (heard.length > 1) pieces.push({ sound: heard });
        }
      }
      if (pieces.length > 1) await attempt(terms, { by: 'near', pieces });
    };
    if (!direct && hasKanji && /[ぁ-ゖ]{2}/.test(canon) && !/[ァ-ヺ]/.test(written)) { await converted(); if (done().any) return done(); }
    // Two words without a space: 穂高サロン, 北町の体操.
    const both = async parts => {
      const found = [];
      for (const part of parts) {
        const one = await this.simply(part, purse);
        if (!one.any) return null;
        found.push(one);
      }
      return found;
    };
    const join = async found => {
      const both = new Uint8Array(this.n), way = { by: 'direct', parts: found.map(one => one.ways) };
      for (let at = 0; at < this.n; at++) {
        const least = Math.min(...found.map(one => one.scores[at]));
        if (least > (strict ? 30 : 0)) both[at] = least - 2;
      }
      // What is there as it stands says nothing of a border: 日和台将棋会 also has 日和 and 台将棋.
      if (!await this.holds(both.map((least, at) => scores[at] < 20 ? least : 0), way, left)) return false;
      for (let at = 0; at < this.n; at++) scores[at] = Math.max(scores[at], both[at]);
      ways.push(way);
      return true;
    };
    let most = 2;
    for (const parts of await this.bounds(run)) if (!strict || parts.every(part => part.length > 2)) {
      if (parts.length > most) { most = parts.length; left.records = GUESSES; }
      const found = await both(parts);
      if (found && await join(found)) return { ...done(), any: true };
    }
    if (direct) return done();
    // Misheard, mistyped (search-rare.js).
    if (hasKanji) await converted();
    else if (spoken && spoken.length >= 3) await (await this.rare()).mishear(this, { spoken, attempt, left, purse, put, ways, done });
    return done();
  }
  // True when one of the first documents really has it.
  async holds(scores, way, left) {
    const best = [];
    for (let at = 0; at < scores.length; at++) if (scores[at]) best.push(at);
    best.sort((a, b) => scores[b] - scores[a] || a - b);
    const some = best.slice(0, Math.min(LOOKED_AT, left.records)), records = await this.records(some);
    left.records -= some.length;
    return records.some(record => record.see([{ ways: [way] }]));
  }
  // Where a word may be two: between scripts, at の, then where two letters stand together in the fewest documents; there it may be three.
  async bounds(run) {
    const c = [...run], script = one => KANJI.test(one) ? 0 : /[ぁ-ゖ]/.test(one) ? 1 : digit(one) ? 2 : 3, out = [];
    const cut = places => [0, ...places].map((from, at) => c.slice(from, places[at]).join('')), many = parts => parts.every(part => [...part].length > 1);
    if (run.includes('の')) { const two = run.split('の').filter(part => [...part].length > 1); if (two.length > 1 && two.length < 4) out.push(two); }
    const words = cut(c.map((_, at) => at).filter(at => at && script(c[at]) !== script(c[at - 1])));
    if (words.length > 1 && words.length < 4) out.push(words);
    const places = c.map((_, at) => at).slice(2, Math.max(2, Math.min(c.length - 1, 11))).filter(at => !(digit(c[at - 1]) && digit(c[at])));
    const entries = await Promise.all(places.map(at => this.entry(c[at - 1] + c[at])));
    const rare = places.map((at, i) => [entries[i] ? entries[i].count : 0, at]).sort((a, b) => a[0] - b[0]).map(one => one[1]).slice(0, BORDERS);
    for (const at of rare) out.push(cut([at]));
    rare.forEach((at, i) => { for (const other of rare.slice(0, i)) out.push(cut([at, other].sort((a, b) => a - b))); });
    return unique(out.filter(many).map(parts => parts.join(' '))).map(parts => parts.split(' '));
  }
  // A part of a word, as it stands there or as it is read.
  async simply(part, purse) {
    const scores = new Uint8Array(this.n), ways = [];
    let any = false;
    const put = (found, by) => { if (found) { any = true; for (let at = 0; at < this.n; at++) if (found[at]) scores[at] = Math.max(scores[at], by[found[at] - 1]); } };
    const canon = chars(canonical(this.rules, [].concat(...runs(this.rules, part))));
    for (const text of unique([part, canon])) if ([...text].length > 1) { put(await this.all(grams(text), purse, true), [30, 40, 60]); ways.push({ by: 'direct', text }); }
    if (/^[ぁ-ゖ]+$/.test(part)) { put(await this.all(sounds(sound(part)), purse, true), [24, 36, 50]); ways.push({ by: 'reading', sound: sound(part) }); }
    return { any, scores, ways };
  }
}
