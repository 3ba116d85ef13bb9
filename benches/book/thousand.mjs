// Writes a content folder with one guide of a thousand gatherings in one district, to time the guidebook:
//   node benches/book/thousand.mjs FOLDER [COUNT]
//   shirube book guidebook --content FOLDER --output OUT --today 2026-11-22
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder, count = "1000"] = process.argv.slice(2);
const guide = join(folder, "big");
mkdirSync(join(guide, "gatherings"), { recursive: true });
writeFileSync(join(guide, "guide.toml"), `title = "大きな町のガイド"
short_title = "大きな町"
description = "冊子の速さを測るための、作りものの町です。"
fictional = true
base_url = "https://guide.example.jp/"
[city]
name = "おおき市"
kana = "おおきし"
[contact]
name = "おおき市 高齢福祉課"
tel = "0000-55-0100"
[[district_systems]]
id = "chiku"
label = "地区"
`);
writeFileSync(join(guide, "districts.toml"), `[[district]]
id = "kita"
name = "北地区"
kana = "きたちく"
system = "chiku"
towns = ["北町"]
`);
const rows = [["青葉", "あおば"], ["桜台", "さくらだい"], ["川辺", "かわべ"], ["田中", "たなか"], ["南野", "みなみの"], ["山手", "やまて"], ["本町", "ほんちょう"], ["若葉", "わかば"]];
const kinds = [["体操教室", "たいそうきょうしつ", "taiso"], ["囲碁の会", "いごのかい", "shumi"], ["お茶の間", "おちゃのま", "sawakai"], ["歌声広場", "うたごえひろば", "ongaku"]];
for (let n = 1; n <= Number(count); n += 1) {
  const [place, placeKana] = rows[n % rows.length];
  const [kind, kindKana, category] = kinds[n % kinds.length];
  writeFileSync(join(guide, "gatherings", `g${n}.md`), `+++
title = "${place}${kind} ${n}"
kana = "${placeKana}${kindKana} ${n}"
categories = ["${category}"]
summary = "だれでも来られる集まりです。お茶を飲みながら、体を動かします。"
organizer = { name = "${place}の会", kana = "${placeKana}のかい" }
place = { name = "${place}公民館", kana = "${placeKana}こうみんかん", address = { town = "北町", rest = "${n}番" } }
schedule = { text = "毎週${"月火水木金"[n % 5]}曜日 10:00〜11:30（祝日は休み）" }
fee = { amount = 100, per = "回" }
target = { text = "おおむね65歳以上の方" }
booking = { required = ${n % 2 === 0}, how = "電話で" }
accessibility = ["車いす可", "いす席"]
contact = { kind = "窓口", name = "${place}公民館", tel = "0000-55-${String(1000 + n).slice(-4)}" }
verified = { on = 2026-10-01, method = "電話" }
+++

ようす。
`);
}
