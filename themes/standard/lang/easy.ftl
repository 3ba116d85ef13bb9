# やさしい日本語: only what differs from ja.ftl.

skip = ページの なかみへ

## My list
mylist-lead = ☆を おした ところが ここに ならびます。 電話ばんごうや 次の 日が わかります。 紙に 印刷できます。
mylist-add = マイリストに 入れる
mylist-added = マイリストに 入れました
mylist-empty = まだ 何も ありません
mylist-empty-how = 行きたい ところの ページで 「☆ マイリストに 入れる」を おして ください。
mylist-print = 紙に 印刷する（A4）
mylist-check-first = 日や 場所が かわることが あります。 行く 前に 電話で 聞いて ください。
mylist-consult = こまったとき 電話する ところ
mylist-next = 次の 日
mylist-ask = 日は 電話で 聞いて ください。
mylist-carry = ほかの スマートフォンに 送る
mylist-carry-qr = 送りたい スマートフォンの カメラで うつして ください。

## Sending a page on
share-title = 家族や 友だちに 送る
share-line = LINEで 送る
share-mail = メールで 送る

## Reporting mistakes
report-form = まちがいを 知らせる（フォーム）
report-mail = まちがいを 知らせる（メール）
report-tel = まちがいを 知らせる（電話 { $tel }）
