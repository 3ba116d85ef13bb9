"""A made-up town with as many gatherings as asked for, always the same: python3 town.py FOLDER COUNT [DISTRICTS]

Nobody in it exists: names are put together from words, telephone numbers begin with 0000.
"""
import sys
from pathlib import Path

DAYS = "月火水木金土日"
WORDS = [
    ("いきいき", "いきいき"), ("ひだまり", "ひだまり"), ("若葉", "わかば"), ("桜", "さくら"), ("松風", "まつかぜ"),
    ("すこやか", "すこやか"), ("青空", "あおぞら"), ("朝日", "あさひ"), ("夕月", "ゆうづき"), ("水辺", "みずべ"),
    ("なごみ", "なごみ"), ("菜の花", "なのはな"), ("ほたる", "ほたる"), ("山びこ", "やまびこ"), ("白ゆり", "しらゆり"),
]
KINDS = [
    ("taiso", "体操の会", "たいそうのかい"), ("sawakai", "茶話会", "さわかい"), ("shumi", "編みもの教室", "あみものきょうしつ"),
    ("kaishoku", "会食会", "かいしょくかい"), ("ongaku", "歌の広場", "うたのひろば"), ("sports", "歩こう会", "あるこうかい"),
    ("shogai", "学びの会", "まなびのかい"), ("ninchisho", "オレンジカフェ", "おれんじかふぇ"),
]


def write(folder, count, districts):
    root = Path(folder)
    root.mkdir(parents=True, exist_ok=True)
    (root / "guide.toml").write_text(
        'title = "見本市 通いの場・生活支援サービスガイド"\ndescription = "測るためのガイドです。"\nfictional = true\n'
        'base_url = "https://guide.example.jp/"\n\n[city]\nname = "見本市"\nkana = "みほんし"\narea_code = "0000"\n\n'
        '[contact]\nname = "見本市 高齢福祉課"\ntel = "0000-55-0100"\n\n'
        '[[district_systems]]\nid = "chiku"\nlabel = "地区"\n', "utf-8")
    (root / "districts.toml").write_text("".join(
        f'[[district]]\nid = "d{n}"\nname = "第{n}地区"\nkana = "だい{n}ちく"\nsystem = "chiku"\n\n' for n in range(1, districts + 1)), "utf-8")
    (root / "gatherings").mkdir(exist_ok=True)
    for n in range(count):
        (first, kana), (category, kind, kind_kana) = WORDS[n % 15], KINDS[(n // 15) % 8]
        day, nth, hour = DAYS[n % 7], n % 4 + 1, 9 + n % 6
        when = f"毎週{day}曜日 {hour}:00〜{hour + 1}:30（祝日は休み）" if n % 3 else f"毎月第{nth}{day}曜日 {hour}時30分〜{hour + 2}時"
        (root / "gatherings" / f"g{n:05}.md").write_text(
            f'+++\ntitle = "{first}{kind} {n + 1}"\nkana = "{kana}{kind_kana} {n + 1}"\ncategories = ["{category}"]\n'
            f'summary = "{first}のみなさんが集まる{kind}です。はじめての方もどうぞ。見学だけでもかまいません。"\n'
            f'organizer = {{ name = "{first}会" }}\nplace = {{ name = "第{n % districts + 1}地区集会所 {n % 7 + 1}号室" }}\ndistrict = "d{n % districts + 1}"\n'
            f'schedule = {{ text = "{when}" }}\nfee = {{ amount = {n % 5 * 100}, per = "回" }}\n'
            f'booking = {{ required = {"true" if n % 4 == 0 else "false"} }}\naccessibility = ["車いす可", "いす席"]\nparking = "{n % 9}台"\n'
            f'contact = {{ kind = "窓口", name = "第{n % districts + 1}地区社会福祉協議会", tel = "0000-55-{n % 10000:04}" }}\n'
            f'verified = {{ on = 2026-09-{n % 28 + 1:02}, by = "見本市" }}\n+++\n集まりのようすです。\n', "utf-8")


if __name__ == "__main__":
    write(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 10)
