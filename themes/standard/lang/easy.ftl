# やさしい日本語: only what differs from ja.ftl.

skip = ページの なかみへ

## Map
map-lead = 地図の 番号と、下の リストの 番号は 同じです。
map-all = 町の 地図を ぜんぶ 見る
map-home = 人の 家で します。場所は 電話で 聞いてください。
map-no-position = 地図に 会場の しるしは ありません。場所は 電話で 聞いてください。
map-unplaced = 地図に ない 集まり
map-unplaced-lead = 場所を 地図に 出して いません。
map-near-button = 今 いる ところから 近い じゅんに ならべる
map-near-promise = あなたの 場所は、この スマートフォンの 中だけで 使います。ほかの 人には 送りません。
map-near-title = 近い 会場
