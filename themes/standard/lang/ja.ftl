# Words of the site's own interface. Every key stands here; other languages may leave keys out.
# Keys are grouped by the part of the page they belong to.

## Header
skip = 本文へ移動
menu = メニュー

## Map
map-title = 地図
map-lead = 地図の番号は、下の一覧の番号と同じです。番号は、どのページの地図でも変わりません。
map-all = 町ぜんぶの地図を見る
map-count = 会場 { $n }
map-of = { $area }の地図
map-same-numbers = 地図の番号と同じ番号の一覧が、この地図といっしょにあります。一覧には、会場の名前と、そこで開かれる集まりを文字で書いています。
map-near = 近くにあるもの: { $names }。
map-outside = 国土地理院の地図で見る
map-home = 個人のお宅が会場です。くわしい場所は、電話でお聞きください。
map-no-position = 地図では、地区だけを示しています。くわしい場所は、住所や電話で確かめてください。
map-district-only = 地区だけを示した地図です。会場の印はありません。
map-shared = 地図では { $n } 番の印といっしょです。
map-elsewhere = そのほか
map-number = 地図の番号
map-places = 会場と集まり
map-unplaced = 地図にない集まり
map-unplaced-lead = くわしい場所を地図に出していない集まりです。
map-jumps = 地区へ移動
map-filter = 種別でしぼる
map-gatherings = 通いの場
map-services = 生活支援サービス
map-all-kinds = すべての種別を見る
map-district = この地区のページ
map-attribution = 地理院タイル（国土地理院）
map-source = 地図の出典
map-near-button = いまいる所に近い順に並べる
map-near-promise = 位置は、この端末の中だけで使います。どこにも送りません。
map-near-title = いまいる所に近い会場
map-near-done = 近い順に並べました。いちばん近いのは「{"{"}name{"}"}」で、まっすぐ行って約{"{"}far{"}"}です。
map-near-far = いまいる所は、この町から離れているようです（いちばん近い会場まで約{"{"}far{"}"}）。
map-near-refused = 位置を使うことが許されていません。端末の設定で、位置情報を「許可」にすると使えます。
map-near-failed = いまいる所が分かりませんでした。窓の近くや外で、もう一度押してみてください。
map-near-wait = いまいる所を調べています。
map-near-far-each = 約{"{"}far{"}"}
map-tiles-title = 動かせる地図
map-tiles-lead = 矢印キーか指で動かし、＋と−で大きさを変えます。番号を押すと、一覧の会場に移ります。
map-tiles-skip = 動かせる地図をとばす
map-tiles-show = 動かせる地図で見る
map-tiles-in = 大きくする
map-tiles-out = 小さくする
map-print = 紙に印刷すると、番号の入った地図と一覧が出ます。
