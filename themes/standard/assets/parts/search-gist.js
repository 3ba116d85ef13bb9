// Part of search-index.js: what a sentence is about, where a query as it stands finds nothing (reader/gist.rs has the same lists and rules).
const ENDINGS = 'ていただきたい てもらえますか てもらいたい でもらいたい ていただける でしょうか ありますか しています やっている てもらえる でもらえる てくれます てください でください にいきたい てくれる でくれる てほしい でほしい がほしい てみたい たいです ませんか ています でいます やってる している できます できない いますか について あります ください ている でいる てある してる します しない したい しよう できる います ですか ました ための ために ように ような どんな ほしい なくて ある いる です ます ない なら たい たく てる ても でも ては たら たり って する した して やる とは とか なに どこ いつ どう だれ いい よい けど ので のに れば くて'.split(' ');
const PARTICLES = 'からの までの として での への には では とは にも など から まで より だけ の に が は も で と へ や か'.split(' '), FIRST = 'のにがはもでとへ';
const COMMON = 'きょうしつ サービス サークル システム レンタル 貸し出し クラブ 教室 講座 講習 貸出 支援 相談 活動 利用 方法 窓口 案内 申込 場所 予定 大会 会 隊 係'.split(' ');
const LETTERS = { k: KANJI, t: /[ァ-ヺー]/, h: /[ぁ-ゖ]/, l: /[a-z]/ };
function gist(plain) {
  const chunks = [], words = [''];
  for (const c of plain) {
    const last = chunks[chunks.length - 1];
    const script = c === 'を' ? '' : c === 'ー' && last && last[0] === 'h' ? 'h' : digit(c) ? 'k' : Object.keys(LETTERS).find(key => LETTERS[key].test(c)) || '';
    if (last && last[0] === script) last[1] += c; else chunks.push([script, c]);
  }
  let before = '', length = 0;
  chunks.forEach(([script, own], at) => {
    const next = chunks[at + 1] ? chunks[at + 1][0] : '';
    let ends = !script, begins = false;
    const cut = list => { const end = list.find(end => own.endsWith(end)); if (end) { own = own.slice(0, -end.length); ends = true; } return end; };
    if (script === 'h') {
      for (let turn = 0; turn < 4 && cut(ENDINGS); turn++);
      if (next && !/(^|[^ど])もの$/.test(own) || own.length < 3 && PARTICLES.includes(own)) cut(before ? PARTICLES : PARTICLES.filter(one => !'もとへやか'.includes(one)));
      begins = 'ktl'.includes(before || '-') && own.length > 2 && FIRST.includes(own[0]);
      if (begins) own = own.slice(1);
      if (before === 'k' && !begins && (/っ$/.test(own) || own.length > 1 && /[たてでる]$/.test(own))) { own = own.slice(0, -1); ends = true; }
    }
    if (!(before === 'k' && script === 'h' && !begins || before === 'h' && script === 'k' && length < 3)) words.push('');
    if (script) words[words.length - 1] += own;
    // What ended is not gone on with.
    before = ends ? '' : script;
    length = own.length;
  });
  return unique([].concat(...words.filter(word => [...word].length > 1 || KANJI.test(word)).map(word => {
    // パソコン教室: what many have stands apart.
    const end = COMMON.find(end => word.endsWith(end) && [...word.slice(0, -end.length)].length > 1);
    return end ? [word.slice(0, -end.length), end].slice(0, '会隊係'.includes(end) ? 1 : 2) : [word];
  }))).slice(0, 6);
}
// How much a word says: little when many say it or many have it.
const weight = (word, documents, has) => (32 - Math.clz32(Math.max(1, Math.floor(documents / has)))) * (COMMON.includes(word) ? 1 : [...word].length < 2 || /^[ぁ-ゖ]{2}$/.test(word) ? 2 : 4);
