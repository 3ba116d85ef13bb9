// Builds a guide with many gatherings: `node tests/browser/crowd.mjs 500 /tmp/crowd` → /tmp/crowd/output.
// The program is SHIRUBE, else target/debug/shirube. Everything in it is made up.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const GUIDE = `title = "見本市 通いの場ガイド"
description = "見本のガイドです。"
fictional = true
[city]
name = "見本市"
area_code = "0000"
[contact]
name = "見本市 高齢福祉課"
tel = "0000-55-0100"
[[district_systems]]
id = "chiku"
label = "地区"
`;
const DISTRICTS = ['kita', 'minami', 'higashi', 'nishi', 'chuo'], NAMES = [...'北南東西中'];
const THINGS = [['いきいき体操', 'いきいきたいそう', 'taiso'], ['おしゃべりサロン', 'おしゃべりさろん', 'sawakai'], ['囲碁の会', 'いごのかい', 'shumi'], ['健康マージャン', 'けんこうまーじゃん', 'shumi'], ['ふれあい茶屋', 'ふれあいちゃや', 'sawakai'], ['ラジオ体操の会', 'らじおたいそうのかい', 'taiso']];
const PLACES = [['公民館', 'こうみんかん'], ['集会所', 'しゅうかいじょ'], ['福祉センター', 'ふくしせんたー'], ['コミュニティ広場', 'こみゅにてぃひろば']];
const TOWNS = ['本町', '桜台', '緑町', '松原町', '船橋町', '水神町', '渡場', '柳町', '神明町', '東が丘'], KANA = ['ほんちょう', 'さくらだい', 'みどりちょう', 'まつばらちょう', 'ふなばしちょう', 'すいじんちょう', 'わたしば', 'やなぎちょう', 'しんめいちょう', 'ひがしがおか'];

/** Writes and builds a guide of `count` gatherings; gives the folder of the site. */
export function crowd(count, folder) {
  const content = join(folder, 'content'), output = join(folder, 'output');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(content, 'gatherings'), { recursive: true });
  writeFileSync(join(content, 'guide.toml'), GUIDE);
  writeFileSync(join(content, 'districts.toml'), DISTRICTS.map((id, at) => `[[district]]\nid = "${id}"\nname = "${NAMES[at]}地区"\nsystem = "chiku"\n`).join(''));
  writeFileSync(join(content, 'places.toml'), [[36.6, 140], [36.5, 139.9]].map(([lat, lng], at) => `[[place]]\nid = "p${at}"\nname = "見本会館${at + 1}"\nkana = "みほんかいかん"\nsummary = "見本です。"\naddress = { town = "本町1丁目" }\ndistrict = "kita"\nlat = ${lat}\nlng = ${lng}\ncoord_source = "測定"\n`).join(''));
  for (let at = 0; at < count; at++) {
    const [name, kana, category] = THINGS[at % 6], [place, placeKana] = PLACES[at % 4], town = (at * 7 + Math.floor(at / 10)) % 10, n = Math.floor(at / 10) + 1;
    const start = 9 + at * 5 % 9, week = at % 3 ? '毎週' : '第1・3', day = '月火水木金土'[at * 5 % 6];
    writeFileSync(join(content, 'gatherings', `g${at}.md`), `+++
title = "${TOWNS[town]}${n}丁目 ${name}"
kana = "${KANA[town]}${n}ちょうめ ${kana}"
categories = ["${category}"]
summary = "近所の方が集まります。"
district = "${DISTRICTS[at % 5]}"
organizer = { name = "${TOWNS[town]}の会" }
place = ${at < 2 ? `"p${at}"` : `{ name = "${TOWNS[town]}${n}丁目${place}", kana = "${KANA[town]}${n}ちょうめ${placeKana}", address = { town = "${TOWNS[town]}${n}丁目", rest = "${at % 30 + 1}番${at % 12 + 1}号" } }`}
schedule = { text = "${week}${day}曜日 ${start}:00〜${start + 1}:30" }
fee = { ${at % 4 ? 'free = true' : 'amount = 100, per = "回"'} }
booking = { required = ${at % 7 === 0} }
accessibility = [${at % 3 === 0 ? '"車いす可"' : ''}]
target = { text = "どなたでも", men_welcome = ${at % 9 === 0} }
contact = { kind = "窓口", name = "見本市 高齢福祉課", tel = "0000-55-${String(1000 + at)}" }
+++
`);
  }
  const root = join(fileURLToPath(import.meta.url), '../../..');
  execFileSync(process.env.SHIRUBE || join(root, 'target/debug/shirube'), ['build', content, '--output', output, '--today', '2026-11-22', '--no-books'], { stdio: ['ignore', 'ignore', 'inherit'] });
  return output;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(crowd(+process.argv[2] || 500, process.argv[3] || '/tmp/crowd'));
