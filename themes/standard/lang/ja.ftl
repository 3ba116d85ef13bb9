# Words of the site's own interface. Every key stands here; other languages may leave keys out.
# Keys are grouped by the part of the page they belong to.

## Header
skip = 本文へ移動
menu = メニュー

## My list
mylist-title = マイリスト
mylist-my = マイ
mylist-list = リスト
mylist-items = 件
mylist-lead = ☆を押してえらんだ集まりや手助けが、ここに並びます。電話や次の日にちを見たり、1まいの紙に印刷したりできます。
mylist-find-gatherings = 通いの場をさがす
mylist-find-services = 暮らしの手助けをさがす
mylist-add = マイリストに入れる
mylist-added = マイリストに入れました
mylist-said-in = マイリストに入れました。いま #件です。
mylist-said-out = マイリストから外しました。いま #件です。
mylist-closed = このブラウザーは、リストを残せない設定になっています（プライベートモードなど）。ふつうのモードで開くと使えます。いますぐ要るときは、そのページを印刷してください。
mylist-failed = くわしい内容を読みこめませんでした。つながる所で、もう一度開いてください。名前だけをお見せしています。
mylist-plain-title = リストのかわりに、次のようにできます
mylist-plain-why = マイリストは、ブラウザーの JavaScript が動くときだけ使えます。いまは動いていません。
mylist-plain-print = 行きたい集まりや使いたい手助けのページを開き、ブラウザーの「印刷」で紙に出す。
mylist-plain-bookmark = ページを、ブラウザーの「お気に入り（ブックマーク）」に入れる。
mylist-plain-ask = 電話で聞く。行きたい集まりを、いっしょにさがします。
mylist-empty = まだ何も入っていません
mylist-empty-how = 行ってみたい集まりや、使ってみたい手助けのページで「☆ マイリストに入れる」を押してください。リストは、この端末の中だけに残ります。
mylist-print = A4の紙に印刷する
mylist-print-about = 名前、次の日にち、電話が1まいの紙になります（8件くらいまで）。手で書きこむ所もあります。
mylist-printed = 印刷した日
mylist-check-first = 日にちや場所は、変わることがあります。たしかめてからお出かけください。
mylist-consult = 困ったときの相談先
mylist-today = きょう
mylist-tomorrow = あす
mylist-next = 次の日にち
mylist-opening = 次にひらく日
mylist-ask = 日にちは、電話でお確かめください。
mylist-place = 場所
mylist-area = 地域
mylist-fee = 費用
mylist-note = 補足
mylist-memo = メモ
mylist-up = 上へ
mylist-down = 下へ
mylist-remove = 外す
mylist-removed = 「#」を外しました。
mylist-moved = 「#」を動かしました。順番:
mylist-undo = 元にもどす
mylist-undone = 元にもどしました。
mylist-taken = リストに入れました。いま #件です。
mylist-gone = #件は、いまは載っていません。
mylist-gone-one = いまは載っていません。終わったか、まとめられたのかもしれません。
mylist-offer = 届いたリストの#件を、この端末のマイリストに加えますか
mylist-offer-add = 加える
mylist-replace = 入れかえる（いまの#件は消えます）
mylist-offer-look = 見るだけ
mylist-offer-no = やめる
mylist-known = #件は、もう入っています。
mylist-all-known = 届いたリストの#件は、どれも、もう入っています
mylist-looking = 届いたリストを見ています。この端末には、まだ入れていません。
mylist-looking-back = 入れるかどうかを選ぶ
mylist-carry = ほかのスマートフォンに写す・家族に送る
mylist-carry-about = 相手の端末でこのリストを開けます。リストの中身だけが送られ、名前や電話番号などは送られません。
mylist-carry-qr = 写したいスマートフォンのカメラで、うつしてください。
mylist-carry-copy = リストのアドレスをコピー
mylist-carry-not = いまは端末の中のファイルを見ているため、アドレスがありません。紙に印刷して渡してください。インターネットのページで開くと、送れます。

## Sending a page on
share-title = 家族や知り合いに知らせる
share-line = LINEで送る
share-mail = メールで送る
share-copy = アドレスをコピー
share-more = ほかの方法で送る
share-copied = コピーしました。
share-copy-failed = コピーできませんでした。次のアドレスを書きとめてください:
share-qr = QRコード
share-qr-about = スマートフォンのカメラでうつすと、このページが開きます。

## Reporting mistakes
report-form = まちがいを知らせる（入力フォーム）
report-mail = まちがいを知らせる（メール）
report-tel = まちがいを知らせる（電話 { $tel }）
report-subject = まちがいのお知らせ：{ $title }
report-body =
    「{ $title }」のページについて、お知らせします。
    番号: { $id }
    アドレス: { $url }

    ▼ まちがっているところ

    ▼ 正しくは

    ▼ お名前・お電話（書かなくても、かまいません）
