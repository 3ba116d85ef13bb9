# Words of the site's own interface. Every key stands here; other languages may leave keys out.
# Keys are grouped by the part of the page they belong to.

## Header
skip = 本文へ移動
menu = メニュー

## Filter: lists of gatherings and services

filter-name = しぼりこみ
filter-open = 条件でしぼりこむ
filter-words = ことばでさがす
filter-example = 例：体操、公民館
filter-go = さがす
filter-quick = すぐに行けるところ
filter-today = きょう
filter-tomorrow = あす
filter-week = 7日以内
filter-sort = ならび順
filter-sort-area = 地区ごと
filter-sort-next = 次回が早い順
filter-sort-kana = 五十音順
filter-sort-near = 近い順
filter-chosen = えらんだ条件
filter-clear = 条件をすべてはずす
filter-see-all = すべて見る
filter-none = 条件にあうものは、見つかりませんでした。
filter-none-drop = 条件を1つはずすと、見つかります。
filter-none-call = 電話でもおたずねください。まだのっていない集まりや手助けを、ご案内できることがあります。
filter-call = 電話
filter-print = この一覧を印刷
filter-pages = 一覧のページ
filter-page = ページ
filter-contents = このページの内容

# Said by the script.
filter-all = { $n }{ $kind ->
    [places] か所
   *[other] 件
 }
filter-some = { $total }{ $kind ->
    [places] か所
   *[other] 件
 }のうち { $n }{ $kind ->
    [places] か所
   *[other] 件
 }
filter-show = { $n }{ $kind ->
    [places] か所
   *[other] 件
 }を見る
filter-off = の条件をはずす
filter-drop = 「{ $label }」をはずすと { $n }{ $kind ->
    [places] か所
   *[other] 件
 }
filter-word = 「{ $label }」
filter-nowhere = いまいる場所が分からないので、近い順にならべられません。

# Headings and values. A value's key is the letter of its group and its id in addresses.
filter-c = 分類
filter-w = 曜日
filter-h = 時間
filter-d = 使い方
filter-f-1 = 費用・申し込み
filter-f-2 = 会場・行き方
filter-f-3 = どんな人に
filter-w-1 = 月曜日
filter-w-2 = 火曜日
filter-w-3 = 水曜日
filter-w-4 = 木曜日
filter-w-5 = 金曜日
filter-w-6 = 土曜日
filter-w-7 = 日曜日
filter-w-x = 決まった曜日なし
filter-w-1-short = 月
filter-w-2-short = 火
filter-w-3-short = 水
filter-w-4-short = 木
filter-w-5-short = 金
filter-w-6-short = 土
filter-w-7-short = 日
filter-h-am = 午前
filter-h-pm = 午後
filter-h-eve = 夕方・夜
filter-d-visit = 家に来てもらう（訪問）
filter-d-bring = 届けてもらう（配達）
filter-d-round = まわってもらう（巡回）
filter-d-phone = 電話で
filter-d-come = 出かけて行く（来所）
filter-d-online = オンラインで
filter-f-free = 無料
filter-f-nobook = 申込不要
filter-f-on = いま活動中
filter-f-wheel = 車いす可
filter-f-chair = いす席あり
filter-f-ride = 送迎・乗り合い
filter-f-park = 駐車場あり
filter-f-hear = 筆談・手話など
filter-f-any = どなたでも
filter-f-memory = もの忘れも安心
filter-f-men = 男性も多い
filter-f-carer = 介護している方も
filter-f-lang = 外国語・手話が通じる

# Titles of the lists.
filter-title = { $label }の{ $what }
filter-title-w-x = 曜日が決まっていない{ $what }
filter-title-d-visit = 家に来てもらう{ $what }
filter-title-d-bring = 届けてもらう{ $what }
filter-title-d-round = まわってもらう{ $what }
filter-title-d-phone = 電話でつながる{ $what }
filter-title-d-come = 出かけて行く{ $what }
filter-title-d-online = オンラインで使える{ $what }
filter-title-f-nobook = 申し込みのいらない{ $what }
filter-title-f-on = いま活動中の{ $what }
filter-title-f-wheel = 車いすで行ける{ $what }
filter-title-f-chair = いす席のある{ $what }
filter-title-f-ride = 送迎や乗り合いのある{ $what }
filter-title-f-park = 駐車場のある{ $what }
filter-title-f-hear = 筆談や手話のある{ $what }
filter-title-f-any = どなたでも行ける{ $what }
filter-title-f-memory = もの忘れがあっても安心な{ $what }
filter-title-f-men = 男性も多い{ $what }
filter-title-f-carer = 介護している方も使える{ $what }
filter-title-f-lang = 外国語や手話が通じる{ $what }
